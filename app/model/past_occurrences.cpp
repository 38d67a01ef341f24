// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/past_occurrences.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

/// What a person wrote; what the program writes for itself stands elsewhere.
bool isNote(const JournalEntry& entry)
{
    const bool spoken = entry.kind == JournalKind::Acknowledge || entry.kind == JournalKind::Note;
    return spoken && !entry.user.isEmpty() && !entry.note.isEmpty() && !entry.note.startsWith(QStringLiteral("in process by "));
}

} // namespace

std::vector<PastOccurrence> pastOccurrences(const std::vector<JournalEntry>& journal, const AlarmId& alarm, const OccurrenceId& now)
{
    std::vector<const JournalEntry*> own;
    for (const JournalEntry& entry : journal) {
        if (entry.alarm == alarm && entry.occurrence != now && !entry.occurrence.isEmpty())
            own.push_back(&entry);
    }
    std::stable_sort(own.begin(), own.end(), [](const JournalEntry* a, const JournalEntry* b) {
        return a->receivedTime != b->receivedTime ? a->receivedTime < b->receivedTime : a->sequence < b->sequence;
    });
    std::vector<PastOccurrence> found;
    QHash<OccurrenceId, std::size_t> places;
    for (const JournalEntry* entry : own) {
        const auto known = places.constFind(entry->occurrence);
        if (known == places.cend() && entry->kind != JournalKind::Active)
            continue; // its beginning lies before the journal that was read
        if (known == places.cend()) {
            places.insert(entry->occurrence, found.size());
            found.push_back({entry->occurrence, entry->receivedTime, {}, {}});
            continue;
        }
        PastOccurrence& one = found[*known];
        if (entry->kind == JournalKind::Return)
            one.clearedAt = entry->receivedTime;
        else if (entry->kind == JournalKind::Active)
            one.clearedAt.reset(); // it came again before anybody acknowledged it
        else if (isNote(*entry))
            one.notes << entry->note;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace holdfast
