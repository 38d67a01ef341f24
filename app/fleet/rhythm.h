// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/point.h"

#include <array>
#include <optional>

namespace holdfast {

/// How often something speaks, learned from its last 20 intervals.
/// Only what speaks regularly, or has a heartbeat between irregular news, has an interval: a door that nobody opens is not silent.
class Rhythm
{
public:
    /// Answers whether the learned interval may have changed.
    bool add(Ticks interval);

    [[nodiscard]] std::optional<Ticks> interval() const { return m_learned.count() > 0 ? std::optional(m_learned) : std::nullopt; }
    [[nodiscard]] bool young() const { return m_count < enough; }

    static constexpr int enough = 5;

private:
    void learn();

    static constexpr int most = 20;
    std::array<quint32, most> m_intervals{};
    quint8 m_next = 0;
    quint8 m_count = 0;
    quint8 m_sinceLearned = 0;
    Ticks m_learned{0};
};

/// What to expect of a point before it was heard often enough; nothing for what speaks only when something happens.
[[nodiscard]] std::optional<Ticks> usualInterval(const Point& point);

/// Whether the point's own interval says anything: numbers that are measured, never events, switches and contacts.
[[nodiscard]] bool hasRhythm(const Point& point);

/// Allowed silence.
[[nodiscard]] Ticks lateAfter(Ticks interval);
[[nodiscard]] Ticks staleAfter(Ticks interval);
[[nodiscard]] Ticks silentAfter(Ticks interval);

} // namespace holdfast
