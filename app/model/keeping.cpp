// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/keeping.h"

#include <algorithm>
#include <limits>

namespace holdfast {
namespace {

constexpr int mostDays = 36'500;
constexpr int mostHours = 24 * 366;
constexpr int mostBackups = 365;

int asLong(int days)
{
    return days == 0 ? std::numeric_limits<int>::max() : days;
}

bool areInOrder(const KeepTimes& times)
{
    const auto believable = [](int days) { return days >= 0 && days <= mostDays; };
    return believable(times.samples) && believable(times.fiveMinutes) && believable(times.hours) && asLong(times.samples) <= asLong(times.fiveMinutes)
        && asLong(times.fiveMinutes) <= asLong(times.hours);
}

} // namespace

const KeepTimes& KeepingSettings::timesOf(Quantity quantity) const
{
    const auto own = std::ranges::find(apart, quantity, &QuantityKeepTimes::quantity);
    return own == apart.end() ? usual : own->times;
}

Expected<> checked(const KeepingSettings& settings)
{
    const auto own = [](const QuantityKeepTimes& each) { return areInOrder(each.times); };
    if (!areInOrder(settings.usual) || !std::ranges::all_of(settings.apart, own))
        return Error{Error::Code::Invalid, QStringLiteral("sums are kept at least as long as what they sum up")};
    if (settings.budget != 0 && settings.budget < leastBudget)
        return Error{Error::Code::Invalid, QStringLiteral("history needs at least 128 MB")};
    if (settings.backupEvery < 0 || settings.backupEvery > mostHours || settings.backupsKept < 1 || settings.backupsKept > mostBackups)
        return Error{Error::Code::Invalid, QStringLiteral("no such rhythm or number of backups")};
    return Done{};
}

} // namespace holdfast
