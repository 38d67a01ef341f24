// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/journal_figures.h"

#include <QSet>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds window = 10min;
constexpr milliseconds before = 30 * 24h; ///< of the period: says what stood when it began
constexpr int mostColumns = 96;
constexpr int mostEntries = 300'000;      ///< some 200 MB

/// By when they were received: a clock that is wrong may name another time.
Expected<std::vector<JournalEntry>> journalOf(const HistoryReader& reader, Interval interval)
{
    JournalQuery query;
    query.interval = {interval.from - before, interval.to + 1h};
    query.most = mostEntries;
    return reader.journal(query);
}

/// After these an alarm may come into sight.
bool mayAnnunciate(JournalKind kind)
{
    return kind == JournalKind::Active || kind == JournalKind::Unshelve || kind == JournalKind::Unsuppress || kind == JournalKind::InService;
}

std::vector<LoadColumn> columnsOf(const std::vector<JournalEntry>& journal, const LoadQuestion& question)
{
    const milliseconds length = question.interval.to - question.interval.from;
    const auto windows = (length + window - 1ms) / window;
    if (windows <= 0)
        return {};
    const milliseconds step = window * ((windows + mostColumns - 1) / mostColumns);
    std::vector<LoadColumn> columns;
    for (Timestamp from = question.interval.from; from < question.interval.to; from += step)
        columns.push_back({{from, std::min(from + step, question.interval.to)}, 0, 0});
    std::vector<bool> speaks(columns.size());
    for (const JournalEntry& entry : journal) {
        if (mayAnnunciate(entry.kind) && entry.receivedTime >= question.interval.from && entry.receivedTime < question.interval.to)
            speaks[static_cast<std::size_t>((entry.receivedTime - question.interval.from) / step)] = true;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!speaks[i])
            continue;
        const AlarmLoad load = alarmLoad(journal, {columns[i].interval, 1});
        columns[i].alarms = load.annunciated;
        columns[i].peak = load.peak;
    }
    return columns;
}

/// Nothing where the journal reaches back over the whole period.
Expected<std::optional<Timestamp>> beginOf(const HistoryReader& reader, const std::vector<JournalEntry>& journal, Timestamp from)
{
    const auto earliest = std::min_element(journal.begin(), journal.end(), [](const JournalEntry& a, const JournalEntry& b) { return a.receivedTime < b.receivedTime; });
    if (earliest != journal.end() && earliest->receivedTime <= from)
        return std::optional<Timestamp>();
    JournalQuery older;
    older.interval = {Timestamp{}, from};
    older.most = 1;
    const auto found = reader.journal(older);
    if (!found)
        return found.error();
    const bool cut = journal.size() >= static_cast<std::size_t>(mostEntries);
    if ((!found->empty() && !cut) || journal.empty())
        return std::optional<Timestamp>();
    return std::optional(earliest->receivedTime);
}

} // namespace

Expected<LoadAnswer> loadFrom(const HistoryReader& reader, const LoadQuestion& question)
{
    const auto journal = journalOf(reader, question.interval);
    if (!journal)
        return journal.error();
    const auto since = beginOf(reader, *journal, question.interval.from);
    if (!since)
        return since.error();
    return LoadAnswer{alarmLoad(*journal, question), columnsOf(*journal, question), *since};
}

/// An alarm's id begins with its rule's. What sounds again, or comes again before it was over, was not raised anew.
Expected<RaisedCounts> raisedFrom(const HistoryReader& reader, Interval interval)
{
    auto journal = journalOf(reader, interval);
    if (!journal)
        return journal.error();
    std::vector<JournalEntry> entries = std::move(journal).value();
    std::stable_sort(entries.begin(), entries.end(), [](const JournalEntry& a, const JournalEntry& b) {
        return a.receivedTime != b.receivedTime ? a.receivedTime < b.receivedTime : a.sequence < b.sequence;
    });
    RaisedCounts counts;
    QSet<AlarmId> open;
    for (const JournalEntry& entry : entries) {
        if (entry.kind == JournalKind::Return || entry.kind == JournalKind::Config || entry.kind == JournalKind::InService)
            open.remove(entry.alarm);
        if (entry.kind != JournalKind::Active || open.contains(entry.alarm))
            continue;
        open.insert(entry.alarm);
        if (entry.receivedTime >= interval.from && entry.receivedTime < interval.to)
            ++counts[RuleId(entry.alarm.text().section(u'/', 0, 0))];
    }
    return counts;
}

} // namespace holdfast
