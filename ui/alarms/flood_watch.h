// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"

namespace holdfast {

/// Whether more alarms come than people can follow: by what the journal says, and by what is in sight where its word was lost among the many.
class FloodWatch
{
public:
    void hear(const std::vector<JournalEntry>& journal);
    void see(int inTenMinutes);
    [[nodiscard]] bool isFlood() const { return m_flood; }

private:
    bool m_flood = false;
    bool m_told = false; ///< its beginning was: its end will be
};

} // namespace holdfast
