// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"

namespace holdfast {

/// Much news at once, handed on in portions so that the window can answer between them. What refers to something comes after it:
/// removals and the frame first, then devices, points, readings, inbox and alarms, and what is told only once last.
class Portions
{
public:
    Portions() = default;
    explicit Portions(Delta&& news) : m_rest(std::move(news)) {}

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }

    /// At most that many devices, points, readings, inbox entries and alarms together.
    [[nodiscard]] Delta next(qsizetype most);

private:
    Delta m_rest;
};

} // namespace holdfast
