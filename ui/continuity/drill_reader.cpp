// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drill_reader.h"

#include "ui/continuity/drill_words.h"
#include "ui/continuity/policy_words.h"

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr double limitAt = 0.62;  ///< of the bar: what is too slow still has room to show it
constexpr double noneAt = -1;
constexpr int insetOfDevices = 20;

TextCell worded(const QString& text, bool strong = false)
{
    TextCell one;
    one.text = text;
    one.strong = strong;
    return one;
}

/// A sign and a word: never a colour alone.
TextCell verdictCell(DrillVerdict verdict, const QString& text)
{
    TextCell one = worded(text, verdict == DrillVerdict::Deviation);
    switch (verdict) {
    case DrillVerdict::AsExpected: one.icon = Icon::Check; break;
    case DrillVerdict::Deviation: one.priority = Priority::P3; break;
    case DrillVerdict::NotObserved: one.mark = Mark::NeverSeen; break;
    case DrillVerdict::Waiting: one.icon = Icon::Hourglass; break;
    }
    return one;
}

bool isPresence(const DrillExpectation& one)
{
    return one.need == DrillNeed::Heard || one.need == DrillNeed::Missed;
}

QString minutes(Ticks length)
{
    const qint64 seconds = std::max<qint64>(0, length.count() / 1000);
    return u"%1:%2"_s.arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

DrillVerdict worse(DrillVerdict a, DrillVerdict b)
{
    constexpr int rank[] = {2, 0, 3, 1}; // what is waited for is not yet well
    return rank[static_cast<std::size_t>(a)] >= rank[static_cast<std::size_t>(b)] ? a : b;
}

} // namespace

std::optional<Ticks> DrillReader::cutAt() const
{
    const auto note = std::ranges::find(m_result.log, u"cut"_s, &DrillNote::code);
    return note == m_result.log.end() ? std::nullopt : std::optional(note->at);
}

std::optional<Ticks> DrillReader::restoredAt() const
{
    const auto note = std::ranges::find(m_result.log, u"restored"_s, &DrillNote::code);
    return note == m_result.log.end() ? std::nullopt : std::optional(note->at);
}

std::vector<Step> DrillReader::steps() const
{
    const QString titles[] = {tr("Scope"), tr("Pre-checks"), tr("Take away"), tr("Observe"), tr("Roll back"), tr("Report")};
    const bool whole = m_result.end == DrillEnd::Finished || m_result.end == DrillEnd::NotBack;
    constexpr int places[] = {1, 2, 3, 4, 4, 6, 6}; // by phase
    int current = places[static_cast<std::size_t>(m_glance.phase)];
    std::optional<int> failed;
    if (!isRunning() && !whole)
        failed = !cutAt() ? m_result.end == DrillEnd::CheckFailed ? 1 : 2 : m_result.end == DrillEnd::NotRestored ? 4 : 3;
    else if (m_result.end == DrillEnd::NotBack)
        failed = 4;
    std::vector<Step> steps;
    for (int i = 0; i < 6; ++i) {
        const bool never = failed == 1 || failed == 2 ? i > *failed && i < 5 : false;
        const auto state = failed == i ? Step::State::Failed : never ? Step::State::Next : i < current ? Step::State::Done : i == current ? Step::State::Current : Step::State::Next;
        steps.push_back({titles[i], {}, state});
    }
    return steps;
}

DrillFact DrillReader::worth() const
{
    const auto claims = std::ranges::count(m_result.evidence, EvidenceKind::Claimed, &Evidence::kind);
    DrillFact fact{tr("Counts as"), u"—"_s, isRunning() ? QString() : tr("nothing new"), {}, {}};
    if (claims > 0 && m_glance.drill.ofThisSite) {
        fact.value = tr("Claim", "what a drill counts as");
        fact.rest = tr("no proof · functions: %1").arg(m_format.count(claims));
    } else if (!isRunning() && !m_glance.drill.builtIn.isEmpty()) {
        fact.value = tr("Exercise", "what a drill counts as");
        fact.rest = tr("a fault was built in");
    } else if (!m_glance.drill.ofThisSite) {
        fact.value = tr("Exercise", "what a drill counts as");
        fact.rest = tr("not your site");
    }
    return fact;
}

std::vector<DrillFact> DrillReader::facts() const
{
    const auto& plan = m_result.plan;
    const Ticks away = cutAt() ? std::min(plan.hold, restoredAt().value_or(m_result.took) - *cutAt()) : Ticks(0);
    const auto expected = std::ranges::count(m_result.rows, DrillVerdict::AsExpected, &DrillRow::verdict);
    const auto wrong = deviating(plan, m_result.rows).size();
    std::optional<Ticks> slowest;
    Ticks limit{0};
    for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
        if (plan.expectations[i].need != DrillNeed::Holds)
            continue;
        limit = std::max(limit, plan.expectations[i].within);
        if (m_result.rows[i].toSafe)
            slowest = std::max(slowest.value_or(Ticks(0)), *m_result.rows[i].toSafe);
    }
    std::vector<DrillFact> facts{{tr("Simulated, no cable is touched"), minutes(away), tr("of %1", "time").arg(minutes(plan.hold)), {}, Icon::Drill},
                                 {tr("As expected"), m_format.count(expected), tr("of %1", "count").arg(m_format.count(static_cast<qint64>(m_result.rows.size()))), {}, {}},
                                 {tr("Deviation"), m_format.count(wrong), {}, {}, {}},
                                 {tr("Slowest time to safe"), slowest ? m_format.duration(*slowest) : u"—"_s, limit > Ticks(0) ? tr("limit %1").arg(m_format.duration(limit)) : QString(), {}, {}},
                                 worth()};
    if (wrong > 0)
        facts[2].abnormal = Priority::P3;
    return facts;
}

QStringList DrillReader::scoreTitles()
{
    return {tr("Function"), tr("w", "weight of a function, one letter"), tr("Expected"), tr("Observed"), tr("Time to safe"), tr("Verdict")};
}

TextCell DrillReader::timeCell(const std::optional<Ticks>& took, const std::optional<Ticks>& limit) const
{
    TextCell one = worded(took ? m_format.duration(*took) : u"–"_s);
    const double scale = static_cast<double>(std::max(limit.value_or(took.value_or(1s)), Ticks(1s)).count());
    const double share = took ? std::min(1.0, static_cast<double>(took->count()) / scale * limitAt) : 0;
    one.meter = QPointF(share, limit ? limitAt : noneAt);
    if (limit)
        one.subtitle = tr("limit %1").arg(m_format.duration(*limit));
    one.strong = took && limit && *took > *limit;
    return one;
}

std::optional<Ticks> DrillReader::limitOf(const DrillFunction& function) const
{
    std::optional<Ticks> limit = function.limit;
    for (const DrillExpectation& one : m_result.plan.expectations)
        if (!function.limit && one.need == DrillNeed::Holds && function.devices.contains(one.element) && one.within > Ticks(0))
            limit = std::max(limit.value_or(Ticks(0)), one.within);
    return limit;
}

TextRow DrillReader::functionRow(const DrillFunction& one) const
{
    const bool seen = one.rows > 0;
    TextCell observed = worded(seen ? tr("%1 of %2 hold", "devices").arg(m_format.count(one.asExpected), m_format.count(one.rows)) : tr("Nothing to look at"));
    if (seen && one.asExpected > 0)
        observed.mark = Mark::Local;
    return {worded(one.name, true), worded(m_format.count(one.weight)), worded(one.expected.isEmpty() ? u"—"_s : one.expected), observed, timeCell(one.toSafe, seen ? limitOf(one) : std::nullopt), verdictCell(one.verdict, wordOf(one.verdict))};
}

TextRow DrillReader::elementRow(std::size_t at, int inset) const
{
    const DrillExpectation& expectation = m_result.plan.expectations[at];
    const DrillRow& row = m_result.rows[at];
    TextCell name = worded(expectation.name, row.verdict == DrillVerdict::Deviation);
    name.inset = inset;
    TextCell observed = worded(observedText(expectation, row.seen, m_format));
    if (expectation.need == DrillNeed::Holds && row.verdict == DrillVerdict::AsExpected)
        observed.mark = Mark::Local;
    return {name, worded({}), worded(expectedText(expectation, m_format)), observed, timeCell(row.toSafe, expectation.within > Ticks(0) ? std::optional(expectation.within) : std::nullopt), verdictCell(row.verdict, verdictText(row))};
}

/// That hundreds go on as usual is one line; whoever does not has one of his own.
std::optional<TextRow> DrillReader::presenceRow(DrillNeed need) const
{
    qint64 all = 0;
    qint64 right = 0;
    std::optional<Ticks> slowest;
    std::optional<Ticks> limit;
    DrillVerdict verdict = DrillVerdict::AsExpected;
    for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
        const DrillExpectation& expectation = m_result.plan.expectations[i];
        if (expectation.need != need)
            continue;
        ++all;
        right += m_result.rows[i].verdict == DrillVerdict::AsExpected ? 1 : 0;
        verdict = worse(verdict, m_result.rows[i].verdict);
        if (need == DrillNeed::Missed && m_result.rows[i].toSafe)
            slowest = std::max(slowest.value_or(Ticks(0)), *m_result.rows[i].toSafe);
        if (expectation.within > Ticks(0))
            limit = std::max(limit.value_or(Ticks(0)), expectation.within);
    }
    if (all == 0)
        return std::nullopt;
    const bool missed = need == DrillNeed::Missed;
    DrillExpectation any;
    any.need = need;
    const QString counted = tr("%1 of %2", "devices").arg(m_format.count(right), m_format.count(all));
    return TextRow{worded(missed ? tr("What is cut off") : tr("Everything else"), true), worded({}), worded(expectedText(any, m_format)), worded(counted), timeCell(slowest, limit), verdictCell(verdict, wordOf(verdict))};
}

std::vector<TextRow> DrillReader::score(ScoreDetail detail) const
{
    std::vector<TextRow> rows;
    QSet<std::size_t> shown;
    for (const DrillFunction& function : m_result.functions) {
        rows.push_back(functionRow(function));
        for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
            const DrillExpectation& one = m_result.plan.expectations[i];
            if (one.need != DrillNeed::Holds || !function.devices.contains(one.element))
                continue;
            shown.insert(i);
            if (detail == ScoreDetail::Devices || m_result.rows[i].verdict == DrillVerdict::Deviation)
                rows.push_back(elementRow(i, insetOfDevices));
        }
    }
    for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
        const DrillExpectation& one = m_result.plan.expectations[i];
        const bool wrong = m_result.rows[i].verdict == DrillVerdict::Deviation;
        const bool own = one.need == DrillNeed::OneAlarm || one.need == DrillNeed::Acts || (one.need == DrillNeed::Holds && (detail == ScoreDetail::Devices || m_result.functions.empty()));
        if (!shown.contains(i) && (own || wrong) && !(isPresence(one) && !wrong))
            rows.push_back(elementRow(i, 0));
    }
    for (const DrillNeed need : {DrillNeed::Missed, DrillNeed::Heard})
        if (auto row = presenceRow(need))
            rows.push_back(std::move(*row));
    return rows;
}

QStringList DrillReader::checkTitles()
{
    return {tr("Check"), tr("State")};
}

std::vector<TextRow> DrillReader::checks() const
{
    std::vector<TextRow> rows;
    for (const DrillCheck check : m_result.plan.checks) {
        const bool passed = std::ranges::any_of(m_result.log, [&](const DrillNote& note) { return note.code == u"check-passed" && note.detail == nameOf(check); });
        TextCell state = worded(passed ? tr("passed", "check") : m_result.end == DrillEnd::CheckFailed ? tr("failed", "check") : tr("waiting", "check"));
        if (passed)
            state.icon = Icon::Check;
        else if (m_result.end == DrillEnd::CheckFailed)
            state.priority = Priority::P3;
        else
            state.icon = Icon::Hourglass;
        rows.push_back({worded(wordOf(check)), state});
    }
    for (const DrillBound& bound : m_result.plan.limits.bounds) {
        const bool left = m_result.end == DrillEnd::BoundLeft && m_result.reason.contains(bound.name);
        TextCell state = worded(left ? tr("out of bounds") : isRunning() ? tr("watched") : tr("within bounds"));
        if (left)
            state.priority = Priority::P3;
        else
            state.icon = isRunning() ? Icon::Eye : Icon::Check;
        rows.push_back({worded(tr("%1 between %2 and %3", "place, value, value").arg(amid(bound.name, m_format), m_format.number(bound.least, 0), m_format.number(bound.most, 0))), state});
    }
    return rows;
}

QStringList DrillReader::logTitles()
{
    return {tr("Time"), tr("What happened")};
}

/// What a row says of itself is said in the words of the language; the note has only its name.
TextRow DrillReader::logRow(const DrillNote& note) const
{
    TextCell what = worded(noteText(note.code));
    what.icon = iconOfNote(note.code);
    std::size_t best = m_result.rows.size();
    for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
        const QString& name = m_result.plan.expectations[i].name;
        const bool longer = best == m_result.rows.size() || name.size() > m_result.plan.expectations[best].name.size();
        if ((note.code == u"safe" || note.code == u"deviation") && note.detail.startsWith(name + u' ') && note.detail.contains(nameOf(m_result.plan.expectations[i].need)) && longer)
            best = i;
    }
    if (best < m_result.rows.size()) {
        const DrillExpectation& one = m_result.plan.expectations[best];
        const bool wrong = note.code == u"deviation";
        what = wrong ? verdictCell(DrillVerdict::Deviation, tr("%1: %2", "device, verdict").arg(one.name, verdictText(m_result.rows[best])))
                     : worded(tr("%1: %2", "device, value").arg(one.name, expectedText(one, m_format)));
        if (!wrong && one.need == DrillNeed::Holds)
            what.mark = Mark::Local;
        else if (!wrong)
            what.icon = Icon::Check;
    } else if (const auto check = std::ranges::find_if(m_result.plan.checks, [&](DrillCheck each) { return note.code == u"check-passed" && nameOf(each) == note.detail; }); check != m_result.plan.checks.end()) {
        what.text = wordOf(*check);
    } else if (note.code == u"aborted") {
        what.text = sentenceOf(m_result.end);
    } else if (note.code == u"cut" || note.code == u"restored") {
        what.text = tr("%1: %2", "device, what happened").arg(note.detail, noteText(note.code));
    }
    return {worded(m_format.time(m_result.begun + note.at)), what};
}

std::vector<TextRow> DrillReader::log() const
{
    constexpr std::size_t most = 300;
    std::vector<TextRow> rows;
    for (auto note = m_result.log.rbegin(); note != m_result.log.rend() && rows.size() < most; ++note)
        rows.push_back(logRow(*note));
    return rows;
}

DrillCourse DrillReader::course() const
{
    DrillCourse course;
    const auto cut = cutAt();
    course.took = m_result.took;
    course.whole = isRunning() ? (cut ? *cut + m_result.plan.hold + m_result.plan.hold / 6 : m_result.plan.hold) : m_result.took;
    course.from = cut;
    course.until = restoredAt();
    course.element = m_result.plan.elementName;
    std::vector<Ticks> safe;
    for (std::size_t i = 0; i < m_result.rows.size(); ++i) {
        if (m_result.plan.expectations[i].need != DrillNeed::Holds)
            continue;
        ++course.all;
        if (m_result.rows[i].toSafe && m_result.rows[i].verdict != DrillVerdict::Deviation)
            course.safe.push_back(cut.value_or(Ticks(0)) + *m_result.rows[i].toSafe);
    }
    std::ranges::sort(course.safe);
    return course;
}

QString DrillReader::verdict() const
{
    if (isRunning())
        return tr("Under way on the twin");
    const QStringList wrong = deviating(m_result.plan, m_result.rows);
    QStringList names;
    for (const DrillExpectation& one : m_result.plan.expectations)
        if (wrong.contains(one.element) && !names.contains(one.name))
            names << one.name;
    const QString how = sentenceOf(m_result.end);
    const QStringList& builtIn = m_glance.drill.builtIn;
    const auto isBuiltIn = [&](const QString& name) { return builtIn.contains(name); };
    if (!builtIn.isEmpty() && std::ranges::all_of(names, isBuiltIn) && names.size() == builtIn.size())
        return QString(how % u' ' % tr("The drill found what was built in: %1.", "devices").arg(amid(names.join(u", "_s), m_format)));
    if (!builtIn.isEmpty() && names.isEmpty())
        return QString(how % u' ' % tr("The drill did not find what was built in: %1.", "devices").arg(amid(builtIn.join(u", "_s), m_format)));
    return names.isEmpty() ? how : QString(how % u' ' % tr("Look at %1 before anybody relies on it.", "devices").arg(amid(names.mid(0, 5).join(u", "_s), m_format)));
}

QString DrillReader::note() const
{
    return tr("functions: %1 · devices cut off: %2").arg(m_format.count(static_cast<qint64>(m_result.functions.size())), m_format.count(m_result.plan.cut.size()));
}

QStringList DrillReader::listTitles()
{
    return {tr("Drill"), tr("Held on"), tr("Person"), tr("Verdict")};
}

TextRow DrillReader::listRow(const HeldDrill& drill, const Format& format)
{
    const DrillResult& result = drill.result;
    const auto wrong = deviating(result.plan, result.rows).size();
    const auto verdict = result.outcome == DrillOutcome::Passed ? DrillVerdict::AsExpected : result.outcome == DrillOutcome::Failed ? DrillVerdict::Deviation : DrillVerdict::NotObserved;
    TextCell how = verdictCell(verdict, wordOf(result.outcome));
    if (wrong > 0)
        how.text = tr("%1, deviating: %2", "verdict, number of devices").arg(wordOf(result.outcome), format.count(wrong));
    TextCell name = worded(drillName(drill.scenario, result.plan.name), true);
    name.icon = iconOf(result.plan.lost);
    return {name, worded(format.moment(drill.at)), worded(drill.who.isEmpty() ? u"—"_s : drill.who), how};
}

} // namespace holdfast::continuity_page
