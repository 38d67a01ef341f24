// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/draft.h"

#include <QUndoCommand>

namespace holdfast::continuity_page {

class PolicyChange final : public QUndoCommand
{
public:
    PolicyChange(PolicyDraft& draft, const QString& words, QString place, Policy next)
        : QUndoCommand(words), m_draft(draft), m_place(std::move(place)), m_before(draft.policy()), m_after(std::move(next))
    {
    }

    void undo() override { m_draft.take(m_before); }
    void redo() override { m_draft.take(m_after); }
    [[nodiscard]] int id() const override { return m_place.isEmpty() ? -1 : 1; }

    [[nodiscard]] bool mergeWith(const QUndoCommand* next) override
    {
        const auto& later = static_cast<const PolicyChange&>(*next); // of the same id
        if (later.m_place != m_place)
            return false;
        m_after = later.m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PolicyDraft& m_draft;
    QString m_place;
    Policy m_before;
    Policy m_after;
};

namespace {

constexpr int stepsBack = 500;

} // namespace

PolicyDraft::PolicyDraft(QObject* parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(stepsBack);
}

void PolicyDraft::begin(const Policy& policy)
{
    m_stack.clear();
    take(policy);
}

void PolicyDraft::change(const QString& words, const QString& place, const Policy& next)
{
    if (next != m_policy)
        m_stack.push(new PolicyChange(*this, words, place, next));
}

void PolicyDraft::take(const Policy& policy)
{
    m_policy = policy;
    Q_EMIT changed();
}

} // namespace holdfast::continuity_page
