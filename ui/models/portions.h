// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"

namespace holdfast {

/// Much news at once, handed on in portions so that the window can answer between them. What refers to something comes after it:
/// removals and the frame first (a lost broker among it), then devices, points, readings, inbox and alarms, and what is told only once last.
/// What comes meanwhile about things the window knows already does not wait behind the rest.
class Portions
{
public:
    Portions() = default;
    explicit Portions(Delta&& news) : m_rest(std::move(news)) {}

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty() && m_soon.isEmpty(); }

    /// Newer news on top of what waits.
    void add(Delta&& newer);

    /// At most that many devices, points, readings, inbox entries and alarms together.
    [[nodiscard]] Delta next(qsizetype most);

private:
    void hurry(Delta& newer);

    Delta m_rest;
    Delta m_soon; ///< newer than the rest: states, readings and alarms whose device and point are not in it
};

} // namespace holdfast
