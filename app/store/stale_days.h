// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tiers.h"

namespace holdfast {

/// Remembers in the file which days got samples since they were summed up. What is late makes its day stale again.
class StaleDays
{
public:
    /// Used at once; must be saved in the same transaction as the sample, or taken back when that fails.
    void mark(quint32 series, qint64 at);
    [[nodiscard]] Fault save(Database& history);
    void accept();
    void takeBack();

    /// Sums up some days before `today`, in one transaction. True: there may be more.
    [[nodiscard]] Expected<bool> rebuildSome(Database& history, qint64 today);

    /// Somebody else summed the day up.
    void forget(const SeriesDay& which);

private:
    std::vector<qint64> m_latest; ///< by series: the day that was marked last, to be asked first
    std::vector<SeriesDay> m_new;
    SeriesDay m_tried;
    bool m_look = true;
    bool m_again = false;
};

} // namespace holdfast
