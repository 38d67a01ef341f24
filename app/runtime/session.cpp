// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/session.h"

namespace holdfast {

OperatorSession::OperatorSession(Inbox& inbox, Actor actor)
    : m_inbox(inbox), m_actor(std::move(actor))
{
}

Expected<quint64> OperatorSession::send(const Wish& wish)
{
    const quint64 ticket = m_lastTicket + 1;
    if (const auto taken = m_inbox.push(Intent{ticket, m_actor, wish}); !taken)
        return taken.error();
    m_lastTicket = ticket;
    return ticket;
}

void OperatorSession::become(const Operator& person)
{
    m_actor.id = person.id;
    m_actor.name = person.name;
    m_actor.role = person.role;
}

} // namespace holdfast
