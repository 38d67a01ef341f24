// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/drill_report.h"

#include "app/report/continuity_words.h"
#include "app/report/draft.h"
#include "app/report/drill_words.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostLogLines = 500;

ReportCell seconds(const std::optional<Ticks>& time)
{
    return time ? ReportCell(roundedTo(static_cast<double>(time->count()) / 1000)) : ReportCell();
}

qint64 countOf(const DrillResult& result, DrillVerdict verdict)
{
    return std::ranges::count(result.rows, verdict, &DrillRow::verdict);
}

/// How long the slowest of what was looked at at the device took.
std::optional<Ticks> slowest(const DrillResult& result)
{
    std::optional<Ticks> most;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (result.plan.expectations[i].need == DrillNeed::Holds && result.rows[i].toSafe)
            most = std::max(most.value_or(Ticks(0)), *result.rows[i].toSafe);
    }
    return most;
}

void addFigures(Report& report, const DrillResult& result, const ReportWords& words)
{
    const auto deviations = deviating(result.plan, result.rows).size();
    const auto whole = filled(words.translate("reports", "of %1"), {words.count(static_cast<qint64>(result.rows.size()))});
    report.figures.push_back({words.translate("reports", "Result"), outcomeWords(result.outcome, words), {}, false, result.plan.place == DrillPlace::Twin ? words.translate("reports", "on the simulated twin") : QString(), {}});
    report.figures.push_back({words.translate("reports", "As expected"), roundedTo(static_cast<double>(countOf(result, DrillVerdict::AsExpected))), {}, false, whole, {}});
    report.figures.push_back({words.translate("reports", "What deviates"), roundedTo(static_cast<double>(deviations)), {}, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Not observed"), roundedTo(static_cast<double>(countOf(result, DrillVerdict::NotObserved))), {}, false, whole, {}});
    report.figures.push_back({words.translate("reports", "Slowest time to safe"), seconds(slowest(result)), u"s"_s, false, {}, {}});
    report.figures.push_back({words.translate("reports", "Devices cut off"), roundedTo(static_cast<double>(result.plan.cut.size())), {}, false, {}, {}});
}

void addSentences(Report& report, const DrillResult& result, const ReportWords& words)
{
    report.findings.append(endWords(result.end, words));
    if (!result.reason.isEmpty())
        report.findings.append(filled(words.translate("reports", "Reason as logged: %1"), {result.reason}));
    if (result.plan.place == DrillPlace::Twin)
        report.findings.append(words.translate("reports", "Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves."));
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (result.rows[i].verdict != DrillVerdict::Deviation)
            continue;
        const DrillExpectation& expectation = result.plan.expectations[i];
        report.findings.append(QString(expectation.name % u": "_s % expectedWords(expectation, words) % u" – "_s % observedWords(expectation, result.rows[i], words) % u" – "_s % verdictWords(result.rows[i], words)));
        report.actions.append(filled(words.translate("reports", "Look at %1 before anybody relies on it."), {expectation.name}));
    }
    report.actions.removeDuplicates();
    if (result.outcome == DrillOutcome::Passed && result.plan.place == DrillPlace::Twin)
        report.actions.append(words.translate("reports", "Try it at the site: only a drill with the devices proves it."));
    for (const QString& left : result.notSimulated)
        report.quality.notes.append(filled(words.translate("reports", "Not simulated: %1"), {left}));
}

ReportTable functions(const DrillResult& result, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Critical functions"), words.translate("reports", "Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device."), {}, {}};
    table.columns = {{words.translate("reports", "Function"), ReportCellKind::Text, {}},     {words.translate("reports", "Weight"), ReportCellKind::Number, {}},  {words.translate("reports", "Expected"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Looked at"), ReportCellKind::Number, {}},  {words.translate("reports", "As expected"), ReportCellKind::Number, {}}, {words.translate("reports", "Time to safe"), ReportCellKind::Number, u"s"_s},
                     {words.translate("reports", "Verdict"), ReportCellKind::Text, {}}};
    for (const DrillFunction& one : result.functions)
        table.rows.push_back({one.name, roundedTo(one.weight), one.expected, roundedTo(one.rows), roundedTo(one.asExpected), seconds(one.toSafe), verdictWords(one.verdict, words)});
    return table;
}

/// That hundreds go on as usual is one line below the table.
bool isWorthARow(const DrillExpectation& expectation, const DrillRow& row)
{
    const bool isOfPresence = expectation.need == DrillNeed::Heard || expectation.need == DrillNeed::Missed;
    return !isOfPresence || row.verdict != DrillVerdict::AsExpected;
}

ReportTable scoreboard(const DrillResult& result, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Expected and observed"), {}, {}, {}};
    table.columns = {{words.translate("reports", "What"), ReportCellKind::Text, {}},           {words.translate("reports", "Expected"), ReportCellKind::Text, {}}, {words.translate("reports", "Before"), ReportCellKind::Text, {}},
                     {words.translate("reports", "Observed"), ReportCellKind::Text, {}},       {words.translate("reports", "Time to safe"), ReportCellKind::Number, u"s"_s}, {words.translate("reports", "Limit"), ReportCellKind::Number, u"s"_s},
                     {words.translate("reports", "Verdict"), ReportCellKind::Text, {}}};
    qint64 heard = 0;
    qint64 missed = 0;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const DrillExpectation& expectation = result.plan.expectations[i];
        const DrillRow& row = result.rows[i];
        heard += expectation.need == DrillNeed::Heard && row.verdict == DrillVerdict::AsExpected ? 1 : 0;
        missed += expectation.need == DrillNeed::Missed && row.verdict == DrillVerdict::AsExpected ? 1 : 0;
        if (!isWorthARow(expectation, row))
            continue;
        DrillRow before;
        before.seen = row.before;
        table.rows.push_back({expectation.name, expectedWords(expectation, words), observedWords(expectation, before, words), observedWords(expectation, row, words), seconds(row.toSafe),
                              seconds(expectation.within > Ticks(0) ? std::optional(expectation.within) : std::nullopt), verdictWords(row, words)});
    }
    table.note = filled(words.translate("reports", "Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard."), {words.count(heard), words.count(missed)});
    return table;
}

ReportTable log(const DrillResult& result, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Log"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Time"), ReportCellKind::Moment, {}}, {words.translate("reports", "Event"), ReportCellKind::Text, {}}, {words.translate("reports", "Details"), ReportCellKind::Text, {}}};
    for (const DrillNote& note : result.log) {
        table.rows.push_back({result.begun + note.at, noteWords(note, words), note.detail});
        if (table.rows.size() >= mostLogLines)
            break;
    }
    return table;
}

ReportTable evidence(const DrillResult& result, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "What it is worth as evidence"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Function"), ReportCellKind::Text, {}}, {words.translate("reports", "Loss"), ReportCellKind::Text, {}}, {words.translate("reports", "Counts as"), ReportCellKind::Text, {}}};
    for (const Evidence& one : result.evidence) {
        const auto function = std::ranges::find(result.functions, one.function, &DrillFunction::function);
        const bool failed = one.kind == EvidenceKind::None;
        const QString worth = one.kind == EvidenceKind::Proven ? words.translate("reports", "proven") : failed ? words.translate("reports", "tried and failed") : words.translate("reports", "claimed: a model was tried");
        table.rows.push_back({function == result.functions.end() ? one.function.text() : function->name, lossWords(one.loss, words), worth});
    }
    return table;
}

} // namespace

Report drillReport(const DrillResult& result, const DrillReportFrame& frame, const ReportWords& words)
{
    Report report;
    report.id = u"drill"_s;
    report.name = u"drill"_s;
    report.title = filled(words.translate("reports", "Drill: %1"), {result.plan.name});
    report.site = result.site;
    report.period = {result.begun, result.begun + result.took};
    report.periodName = words.local(frame.now).date().toString(Qt::ISODate);
    report.timeZone = words.zone().id();
    report.language = words.language();
    report.generatedAt = frame.now;
    report.program = frame.program;
    report.madeBy = frame.madeBy;
    addFigures(report, result, words);
    addSentences(report, result, words);
    report.tables = {functions(result, words), scoreboard(result, words), evidence(result, words), log(result, words)};
    report.method.push_back({words.translate("reports", "Time to safe"), words.translate("reports", "From the loss until the value is as expected and stays so to the end. Looked at once a second."), u"Holdfast"_s});
    report.method.push_back({words.translate("reports", "Times"), words.translate("reports", "By the clock of the simulated site."), u"Holdfast"_s});
    settle(report);
    return report;
}

} // namespace holdfast
