// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <vector>

namespace holdfast {

/// Measurements that ended before this are kept without the milliseconds nobody asks for. Nothing: none yet.
[[nodiscard]] std::optional<qint64> agedUntil(Database& history);

/// Cuts the times of measurements once they are a week old: until then what is sent twice is known by its unrounded time.
class Aging
{
public:
    /// Some blocks, in one transaction. True: there are more.
    [[nodiscard]] Expected<bool> some(Database& history, qint64 newest);

private:
    [[nodiscard]] Fault list(Database& history, qint64 horizon);
    [[nodiscard]] Fault ageThese(Database& history, const std::vector<qint64>& ids, qint64 horizon) const;

    std::vector<qint64> m_waiting;
    std::optional<qint64> m_horizon; ///< of those that wait
};

} // namespace holdfast
