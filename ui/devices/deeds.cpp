// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/deeds.h"

#include "ui/look/refusal_words.h"

namespace holdfast {

/// The first redo is the deed itself.
class Deeds::Step final : public QUndoCommand
{
public:
    Step(Deeds& deeds, Deed deed) : QUndoCommand(deed.title), m_deeds(deeds), m_deed(std::move(deed)) {}

    void redo() override { setObsolete(!m_deeds.send(m_deed.wishes, m_tickets)); }
    void undo() override
    {
        if (!isObsolete())
            setObsolete(!m_deeds.send(m_deed.inverse, m_tickets));
    }
    [[nodiscard]] bool owns(quint64 ticket) const { return m_tickets.contains(ticket); }

private:
    Deeds& m_deeds;
    Deed m_deed;
    QSet<quint64> m_tickets;
};

Deeds::Deeds(Intents& intents, QObject* parent) : QObject(parent), m_intents(intents)
{
    m_stack.setUndoLimit(100);
}

bool Deeds::send(const std::vector<Wish>& wishes, QSet<quint64>& tickets)
{
    for (const Wish& wish : wishes) {
        const auto ticket = m_intents.send(wish);
        if (!ticket) {
            Q_EMIT refused(sentenceOf(ticket.error()));
            return false;
        }
        tickets.insert(*ticket);
    }
    return true;
}

void Deeds::perform(const Deed& deed)
{
    if (deed.wishes.empty())
        return;
    if (deed.inverse.empty()) {
        if (send(deed.wishes, m_open))
            Q_EMIT done(deed.title, false);
        return;
    }
    const int before = m_stack.index();
    m_stack.push(new Step(*this, deed));
    if (m_stack.index() > before || m_stack.count() == m_stack.undoLimit())
        Q_EMIT done(deed.title, true);
}

void Deeds::undo()
{
    if (!m_stack.canUndo())
        return;
    const QString title = m_stack.undoText();
    m_stack.undo();
    Q_EMIT undone(title);
}

void Deeds::redo()
{
    if (!m_stack.canRedo())
        return;
    const QString title = m_stack.redoText();
    m_stack.redo();
    Q_EMIT done(title, true);
}

void Deeds::take(const std::vector<IntentOutcome>& outcomes)
{
    for (const IntentOutcome& outcome : outcomes) {
        if (outcome.kind == IntentOutcome::Kind::Saved)
            continue;
        bool ours = m_open.remove(outcome.ticket);
        for (int i = 0; i < m_stack.count(); ++i) {
            auto* step = static_cast<Step*>(const_cast<QUndoCommand*>(m_stack.command(i))); // the stack hands out only const ones
            if (!step->owns(outcome.ticket))
                continue;
            step->setObsolete(true);
            ours = true;
        }
        if (ours)
            Q_EMIT refused(refusalWords(outcome.reason));
    }
}

} // namespace holdfast
