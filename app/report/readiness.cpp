// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/continuity_words.h"
#include "app/report/outage_list.h"
#include "app/report/reports.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ReportTemplate readinessReport();

namespace {

constexpr std::array<double, 4> mostOfParts{40, 30, 20, 10};

QStringList partNames(const ReportWords& words)
{
    return {words.translate("reports", "Fallback defined"), words.translate("reports", "Proven within 90 days"), words.translate("reports", "Second path healthy"), words.translate("reports", "Buffer good")};
}

std::optional<double> medianSeconds(const ContinuityPicture& picture)
{
    std::vector<double> times;
    for (const FunctionReadiness& function : picture.functions)
        for (const ReadinessCell& cell : function.cells)
            if (cell.tookToSafe)
                times.push_back(static_cast<double>(cell.tookToSafe->count()) / 1000);
    if (times.empty())
        return std::nullopt;
    std::sort(times.begin(), times.end());
    const std::size_t half = times.size() / 2;
    return times.size() % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2;
}

void addFigures(Report& report, const ContinuityPicture& picture, std::size_t outages, const ReportWords& words)
{
    const Readiness& readiness = picture.readiness;
    const auto ofAll = [&](int count) { return filled(words.translate("reports", "of %1"), {words.count(count)}); };
    report.figures.push_back({words.translate("reports", "Offline readiness"), readiness.score ? ReportCell(roundedTo(*readiness.score)) : ReportCell(), u"/ 100"_s, false,
                              filled(words.translate("reports", "target %1"), {words.number(roundedTo(readinessTarget))}), {}});
    report.figures.push_back({words.translate("reports", "Functions proven"), roundedTo(readiness.proven), {}, false, ofAll(readiness.functions), {}});
    report.figures.push_back({words.translate("reports", "Never tested"), roundedTo(readiness.untested), {}, false, ofAll(readiness.functions), {}});
    report.figures.push_back({words.translate("reports", "Without fallback"), roundedTo(readiness.noFallback), {}, false, ofAll(readiness.functions), {}});
    const auto median = medianSeconds(picture);
    report.figures.push_back({words.translate("reports", "Time to safe, median"), median ? ReportCell(roundedTo(*median, 1)) : ReportCell(), u"s"_s, false,
                              median ? QString() : words.translate("reports", "never measured"), {}});
    report.figures.push_back({words.translate("reports", "Outages"), roundedTo(static_cast<double>(outages)), {}, false, {}, {}});
}

ReportChart partChart(const Readiness& readiness, const ReportWords& words)
{
    ReportChart chart{ReportChartKind::Bars, words.translate("reports", "Where the points come from"), {}, 1, {}, {}, {}, {}};
    const QStringList names = partNames(words);
    for (std::size_t i = 0; i < readiness.parts.size(); ++i) {
        chart.labels.append(QString(names[static_cast<qsizetype>(i)] % u" / "_s % words.number(roundedTo(mostOfParts[i]))));
        chart.values.push_back(readiness.parts[i]);
    }
    return chart;
}

ReportTable singlePoints(const ContinuityAnswer& answer, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "What takes others with it"), {}, {}, {}};
    table.columns = {{words.translate("reports", "What"), ReportCellKind::Text, {}}, {words.translate("reports", "Devices that fall with it"), ReportCellKind::Number, {}}, {words.translate("reports", "Function"), ReportCellKind::Text, {}}};
    const auto nodeName = [&](const DependencyNodeId& id) {
        const auto node = std::ranges::find(answer.picture.nodes, id, &DependencyNode::id);
        return node == answer.picture.nodes.end() || node->name.isEmpty() ? id.text() : node->name;
    };
    for (const SinglePoint& point : answer.picture.singlePoints) {
        QStringList functions;
        for (const CriticalFunctionId& id : point.functions) {
            const auto function = std::ranges::find(answer.picture.functions, id, &FunctionReadiness::function);
            functions.append(function == answer.picture.functions.end() ? id.text() : functionName(*function, words));
        }
        table.rows.push_back({nodeName(point.node), roundedTo(point.count), functions.join(u"; "_s)});
    }
    return table;
}

void addSentences(Report& report, const ContinuityAnswer& answer, const ReportWords& words)
{
    for (const FunctionReadiness& function : answer.picture.functions) {
        if (function.gaps.empty() || report.findings.size() >= 5)
            continue;
        report.findings.append(QString(functionName(function, words) % u": "_s % gapWords(function.gaps.front(), words)));
        const GapKind kind = function.gaps.front().kind;
        const QString name = functionName(function, words);
        if (kind == GapKind::NeverTested || kind == GapKind::Expired || kind == GapKind::Failed)
            report.actions.append(filled(words.translate("reports", "Drill %1."), {name}));
        else if (kind == GapKind::NoFallback)
            report.actions.append(filled(words.translate("reports", "Give %1 a local fallback."), {name}));
    }
    if (answer.picture.readiness.drafts > 0)
        report.quality.notes.append(filled(words.translate("reports", "%1 functions are proposals nobody has looked at yet."), {words.count(answer.picture.readiness.drafts)}));
}

Expected<> fill(Report& report, const ReportReader& reader, const ReportFrame& frame, const ReportWords& words)
{
    const ContinuityAnswer answer = reader.continuity();
    if (answer.picture.functions.empty()) {
        report.noSource = words.translate("reports", "No source: nobody has named critical functions of this site, and none could be proposed.");
        return Done{};
    }
    const auto outages = outagesIn(reader, frame, words);
    if (!outages)
        return outages.error();
    addFigures(report, answer.picture, outages->size(), words);
    addSentences(report, answer, words);
    report.charts.push_back(partChart(answer.picture.readiness, words));
    report.tables.push_back(functionTable(answer, words));
    report.tables.push_back(singlePoints(answer, words));
    report.tables.push_back(outageTable(*outages, words));
    const Readiness& readiness = answer.picture.readiness;
    report.method.push_back({words.translate("reports", "Offline readiness"),
                             filled(words.translate("reports", "100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made."),
                                    {words.number(roundedTo(readiness.earned, 1)), words.number(roundedTo(readiness.weights))}),
                             u"Holdfast"_s});
    report.method.push_back({words.translate("reports", "Last proven"), words.translate("reports", "A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same."), u"Holdfast"_s});
    return Done{};
}

} // namespace

ReportTemplate readinessReport()
{
    return {"R7", "readiness", QT_TRANSLATE_NOOP("reports", "Offline-readiness audit"), QT_TRANSLATE_NOOP("reports", "For facility managers, auditors and insurers"), "last-month", ReportChartKind::Bars, fill};
}

} // namespace holdfast
