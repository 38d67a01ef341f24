// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/ids.h"
#include "app/model/keeping.h"
#include "app/store/budget.h"
#include "app/store/retention.h"
#include "app/store/stale_days.h"

#include <functional>
#include <map>

namespace holdfast {

/// What a point measures.
using QuantityOf = std::function<Quantity(const PointId&)>;

/// Lets go of what is kept no longer, and of the oldest while the file is larger than it may be: samples first, then sums over 5 minutes, then over an hour.
/// In small pieces; each is a transaction of its own.
class Upkeep
{
public:
    explicit Upkeep(QuantityOf quantityOf);

    void obey(KeepingSettings settings);

    /// True: there is more to do.
    [[nodiscard]] Expected<bool> some(Database& history, StaleDays& stale, Timestamp now, std::optional<Timestamp> newest);

    /// The file is larger than it may be: this comes before any other tidying.
    [[nodiscard]] Expected<bool> isUrgent(Database& history) const { return m_budget.isExceeded(history); }

private:
    [[nodiscard]] Expected<bool> isDue(Database& history, qint64 now, qint64 newest);
    [[nodiscard]] Fault begin(Database& history, qint64 now);
    [[nodiscard]] Expected<bool> takeKey(Database& history);
    [[nodiscard]] Fault letGoSome(Database& history, StaleDays& stale);
    [[nodiscard]] KeepBounds boundsOf(const PointId& point) const;

    const QuantityOf m_quantityOf;
    KeepingSettings m_settings;
    Budget m_budget;
    std::optional<qint64> m_hour;          ///< of the last round
    qint64 m_until = 0;                    ///< the time this round goes by
    std::vector<qint64> m_keys;            ///< pages whose series are still to be looked at
    qint64 m_key = 0;
    std::map<quint32, KeepBounds> m_bounds; ///< of the series in hand
    std::vector<quint32> m_old;             ///< those of them that have something to let go
    bool m_inHand = false;
};

} // namespace holdfast
