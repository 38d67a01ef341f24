// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/diagram_access.h"

#include "ui/continuity/diagram.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace holdfast::continuity_page {
namespace {

/// One part as a list item. Its name is everything it says.
class PartAccess final : public QAccessibleInterface
{
public:
    PartAccess(Diagram* diagram, int part) : m_diagram(diagram), m_part(part) {}

    [[nodiscard]] bool isValid() const override { return m_diagram && m_part < m_diagram->partCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return m_diagram ? QAccessible::queryAccessibleInterface(m_diagram) : nullptr; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? m_diagram->spokenOf(m_part) : QString(); }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_diagram->placeOf(m_part).toAlignedRect();
        return {m_diagram->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invalid = !isValid();
        state.selected = isValid() && m_diagram->current() == m_part;
        state.focused = state.selected && m_diagram->hasFocus();
        return state;
    }

private:
    QPointer<Diagram> m_diagram;
    int m_part;
};

class DiagramAccess final : public QAccessibleWidget
{
public:
    explicit DiagramAccess(Diagram* diagram) : QAccessibleWidget(diagram, QAccessible::List), m_diagram(diagram) {}
    ~DiagramAccess() override
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_diagram->partCount(); }

    [[nodiscard]] QAccessibleInterface* child(int part) const override
    {
        if (part < 0 || part >= childCount())
            return nullptr;
        if (!m_parts.contains(part))
            m_parts.insert(part, QAccessible::registerAccessibleInterface(new PartAccess(m_diagram, part)));
        return QAccessible::accessibleInterface(m_parts.value(part));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
            if (QAccessible::accessibleInterface(part.value()) == child)
                return part.key();
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override { return child(m_diagram->partAt(m_diagram->mapFromGlobal(QPoint(x, y)))); }

private:
    Diagram* m_diagram;
    mutable QHash<int, QAccessible::Id> m_parts;
};

QAccessibleInterface* accessFor(const QString&, QObject* object)
{
    auto* diagram = qobject_cast<Diagram*>(object);
    return diagram != nullptr ? new DiagramAccess(diagram) : nullptr;
}

} // namespace

void exposeDiagrams()
{
    QAccessible::installFactory(accessFor); // Qt takes the same one only once
}

} // namespace holdfast::continuity_page
