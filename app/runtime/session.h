// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/runtime/inbox.h"

namespace holdfast {

/// One operator at one workstation: puts who acts on every wish and hands it to the engine.
class OperatorSession final : public Intents
{
public:
    OperatorSession(Inbox& inbox, Actor actor);

    Expected<quint64> send(const Wish& wish) override;
    [[nodiscard]] Actor actor() const override { return m_actor; }

    void become(const Operator& person);

private:
    Inbox& m_inbox;
    Actor m_actor;
    quint64 m_lastTicket = 0;
};

} // namespace holdfast
