// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/continuity_deeds.h"

#include "ui/look/refusal_words.h"

namespace holdfast::continuity_page {
namespace {

constexpr std::size_t mostSteps = 50;

} // namespace

ContinuityDeeds::ContinuityDeeds(Intents* intents, QObject* parent)
    : QObject(parent), m_intents(intents)
{
}

QString ContinuityDeeds::person() const
{
    return m_intents == nullptr ? QString() : m_intents->actor().name;
}

std::optional<quint64> ContinuityDeeds::send(const Wish& wish)
{
    if (m_intents == nullptr)
        return std::nullopt;
    const auto ticket = m_intents->send(wish);
    if (!ticket) {
        Q_EMIT refused(sentenceOf(ticket.error()));
        return std::nullopt;
    }
    m_open.push_back(*ticket);
    return *ticket;
}

void ContinuityDeeds::perform(const QString& title, const Wish& wish, std::optional<Wish> inverse)
{
    const std::optional<quint64> ticket = send(wish);
    if (!ticket)
        return;
    if (inverse) {
        Step step;
        step.ticket = *ticket;
        step.title = title;
        step.inverse = *std::move(inverse);
        m_steps.push_back(std::move(step));
        if (m_steps.size() > mostSteps)
            m_steps.erase(m_steps.begin());
        Q_EMIT done(title, true);
        return;
    }
    Q_EMIT done(title, false);
}

void ContinuityDeeds::undo()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    if (send(step.inverse))
        Q_EMIT undone(step.title);
}

void ContinuityDeeds::take(const std::vector<IntentOutcome>& outcomes)
{
    for (const IntentOutcome& outcome : outcomes) {
        const bool ours = std::erase(m_open, outcome.ticket) > 0;
        if (!ours || outcome.kind == IntentOutcome::Kind::Saved)
            continue;
        std::erase_if(m_steps, [&](const Step& step) { return step.ticket == outcome.ticket; });
        Q_EMIT refused(refusalWords(outcome.reason));
    }
}

} // namespace holdfast::continuity_page
