// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/flood_watch.h"

namespace holdfast {
namespace {

constexpr int begins = 10; ///< more than
constexpr int ends = 5;    ///< fewer than

} // namespace

void FloodWatch::hear(const std::vector<JournalEntry>& journal)
{
    for (const JournalEntry& entry : journal) {
        if (entry.kind == JournalKind::Flood)
            m_flood = m_told = entry.note.startsWith(QStringLiteral("began"));
    }
}

void FloodWatch::see(int inTenMinutes)
{
    if (inTenMinutes > begins)
        m_flood = true;
    else if (!m_told && inTenMinutes < ends)
        m_flood = false;
}

} // namespace holdfast
