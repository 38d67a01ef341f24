// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/occurrences.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

/// The alarm that lasts, by its id: an alarm may be raised again before anybody looked at its return.
using OpenLives = QHash<AlarmId, std::size_t>;

void take(const JournalEntry& entry, std::vector<AlarmLife>& lives, OpenLives& open)
{
    if (entry.kind == JournalKind::Active) {
        open.insert(entry.alarm, lives.size());
        lives.push_back({entry, {}, {}, {}, {}});
        return;
    }
    const auto known = open.constFind(entry.alarm);
    if (known == open.cend())
        return;
    AlarmLife& life = lives[*known];
    if (entry.kind == JournalKind::Return && !life.returned)
        life.returned = entry.sourceTime;
    if (entry.kind == JournalKind::Acknowledge && !life.acknowledged) {
        life.acknowledged = entry.receivedTime;
        life.acknowledgedBy = entry.user;
    }
    if (!entry.note.isEmpty() && (entry.kind == JournalKind::Acknowledge || entry.kind == JournalKind::Note))
        life.note = entry.note;
}

} // namespace

std::vector<AlarmLife> livesIn(std::vector<JournalEntry> journal, Interval interval)
{
    std::stable_sort(journal.begin(), journal.end(), [](const JournalEntry& a, const JournalEntry& b) { return std::pair(a.receivedTime, a.sequence) < std::pair(b.receivedTime, b.sequence); });
    std::vector<AlarmLife> lives;
    OpenLives open;
    for (const JournalEntry& entry : journal)
        if (entry.receivedTime < interval.to)
            take(entry, lives, open);
    std::erase_if(lives, [&](const AlarmLife& life) { return life.raised.receivedTime < interval.from && life.returned && *life.returned < interval.from; });
    return lives;
}

} // namespace holdfast
