// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/neighbour.h"
#include "app/model/ports.h"

namespace holdfast {

/// Pictures answer nobody: what a page would ask for is refused with a reason.
class NoIntents final : public Intents
{
public:
    explicit NoIntents(Actor actor) : m_actor(std::move(actor)) {}

    Expected<quint64> send(const Wish& wish) override;
    [[nodiscard]] Actor actor() const override { return m_actor; }

private:
    Actor m_actor;
};

/// Who announces himself around Harbour House: pictures are the same wherever they are made.
class HarbourAround final : public Neighbourhood
{
public:
    void watch(std::function<void(const Neighbours&)> tell) override;
};

} // namespace holdfast
