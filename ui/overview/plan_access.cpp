// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_access.h"

#include "ui/overview/floor_plan.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace holdfast::overview {
namespace {

/// One room as a list item. Its name is everything it says.
class RoomAccess final : public QAccessibleInterface
{
public:
    RoomAccess(FloorPlan* plan, int room) : m_plan(plan), m_room(room) {}

    [[nodiscard]] bool isValid() const override { return m_plan && m_room < static_cast<int>(m_plan->scene().rooms.size()); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return m_plan ? QAccessible::queryAccessibleInterface(m_plan) : nullptr; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return m_plan->spoken().value(m_room, m_plan->scene().rooms[static_cast<std::size_t>(m_room)].name);
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_plan->view().toPixels(m_plan->scene().rooms[static_cast<std::size_t>(m_room)].outline.boundingRect()).toAlignedRect();
        return {m_plan->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invalid = !isValid();
        state.selected = isValid() && m_plan->selected() == m_plan->scene().rooms[static_cast<std::size_t>(m_room)].id;
        state.focused = state.selected && m_plan->hasFocus();
        return state;
    }

private:
    QPointer<FloorPlan> m_plan;
    int m_room;
};

class PlanAccess final : public QAccessibleWidget
{
public:
    explicit PlanAccess(FloorPlan* plan) : QAccessibleWidget(plan, QAccessible::List), m_plan(plan) {}
    ~PlanAccess() override
    {
        for (const QAccessible::Id id : m_rooms)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_plan->scene().rooms.size()); }

    [[nodiscard]] QAccessibleInterface* child(int room) const override
    {
        if (room < 0 || room >= childCount())
            return nullptr;
        if (!m_rooms.contains(room))
            m_rooms.insert(room, QAccessible::registerAccessibleInterface(new RoomAccess(m_plan, room)));
        return QAccessible::accessibleInterface(m_rooms.value(room));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto room = m_rooms.cbegin(); room != m_rooms.cend(); ++room)
            if (QAccessible::accessibleInterface(room.value()) == child)
                return room.key();
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPointF metres = m_plan->view().toMetres(m_plan->mapFromGlobal(QPoint(x, y)));
        const std::optional<std::size_t> room = outlineAt(m_plan->scene().outlines(), metres);
        return room ? child(static_cast<int>(*room)) : nullptr;
    }

private:
    FloorPlan* m_plan;
    mutable QHash<int, QAccessible::Id> m_rooms;
};

QAccessibleInterface* accessFor(const QString&, QObject* object)
{
    auto* plan = qobject_cast<FloorPlan*>(object);
    return plan != nullptr ? new PlanAccess(plan) : nullptr;
}

} // namespace

void exposeRooms()
{
    QAccessible::installFactory(accessFor); // Qt takes the same one only once
}

} // namespace holdfast::overview
