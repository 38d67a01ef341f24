// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/continuity_words.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* page = "holdfast::continuity_page::Words"; // its texts are translated there

struct Proposal
{
    const char* code;
    const char* name;
};

constexpr std::array proposals{
    Proposal{"smoke-detection", "Smoke detection"}, Proposal{"leak-detection", "Leak detection and shut-off"}, Proposal{"main-doors", "Main doors"},
    Proposal{"inner-doors", "Inner doors"},         Proposal{"heating-floor", "Heating"},                      Proposal{"corridor-lighting", "Corridor lighting"},
    Proposal{"room-lighting", "Room lighting"},     Proposal{"ventilation", "Ventilation"},                    Proposal{"meters", "Meters"},
};

QString evidenceWords(const ReadinessCell& cell, const ReportWords& words)
{
    constexpr const char* kinds[] = {"none", "unknown", "claimed", "configured", "proven"};
    if (cell.fault != EvidenceFault::None)
        return words.translate(page, "proof expired");
    if (cell.evidence == EvidenceKind::None && cell.at)
        return words.translate(page, "tried, failed");
    return words.translate(page, kinds[static_cast<std::size_t>(cell.evidence)], "evidence");
}

/// The slowest of what was measured, in seconds.
ReportCell slowest(const FunctionReadiness& function)
{
    std::optional<std::chrono::milliseconds> most;
    for (const ReadinessCell& cell : function.cells)
        if (cell.tookToSafe)
            most = std::max(most.value_or(*cell.tookToSafe), *cell.tookToSafe);
    return most ? ReportCell(roundedTo(static_cast<double>(most->count()) / 1000, 1)) : ReportCell();
}

} // namespace

QString lossWords(Loss loss, const ReportWords& words)
{
    constexpr const char* names[] = {"Broker", "Gateway", "Uplink", "Cloud", "Power", "Time"};
    return words.translate(page, names[static_cast<std::size_t>(loss)]);
}

QString functionName(const FunctionReadiness& function, const ReportWords& words)
{
    const auto known = std::ranges::find_if(proposals, [&](const Proposal& one) { return function.draft && function.proposal == QLatin1String(one.code); });
    if (known == proposals.end())
        return function.name;
    const QString what = words.translate(page, known->name);
    return function.place.isEmpty() ? what : QString(what % u", "_s % function.place);
}

QString cellWords(const ReadinessCell& cell, const ReportWords& words)
{
    constexpr const char* behaviours[] = {"not known", "unaffected", "works locally", "limited", "stops"};
    const QString what = words.translate(page, behaviours[static_cast<std::size_t>(cell.declared.behaviour)]);
    return cell.declared.behaviour == Behaviour::Unaffected || !cell.counts ? what : QString(what % u", "_s % evidenceWords(cell, words));
}

QString gapWords(const ReadinessGap& gap, const ReportWords& words)
{
    const auto length = [&](const std::optional<std::chrono::milliseconds>& time) { return time ? words.duration(*time) : QString(QChar(0x2014)); };
    switch (gap.kind) {
    case GapKind::NoFallback: return words.translate(page, "No fallback");
    case GapKind::Failed: return words.translate(page, "Failed when tried");
    case GapKind::NeverTested: return words.translate(page, "Never tested");
    case GapKind::Expired: return words.translate(page, "Proof expired");
    case GapKind::TooSlow: return filled(words.translate(page, "%1, limit %2"), {length(gap.value), length(gap.limit)});
    case GapKind::BufferMissing: return gap.name.isEmpty() ? words.translate(page, "Nothing stored") : filled(words.translate(page, "%1 missing"), {gap.name});
    case GapKind::BufferStale:
        return gap.name.isEmpty() ? filled(words.translate(page, "Stored data %1 old"), {length(gap.value)}) : filled(words.translate(page, "%1 %2 old", "buffer, age"), {gap.name, length(gap.value)});
    case GapKind::AllPathsLost: return words.translate(page, "All paths lost");
    case GapKind::OnBackup: return words.translate(page, "On backup path");
    case GapKind::SinglePath: return words.translate(page, "Single path");
    case GapKind::PathUnknown: break;
    }
    return words.translate(page, "Paths not known");
}

ReportTable functionTable(const ContinuityAnswer& answer, const ReportWords& words)
{
    ReportTable table{words.translate("reports", "Critical functions"), {}, {}, {}};
    table.columns = {{words.translate("reports", "Function"), ReportCellKind::Text, {}}, {words.translate("reports", "Weight"), ReportCellKind::Number, {}}};
    for (const Loss loss : allLosses)
        table.columns.push_back({filled(words.translate("reports", "%1 lost"), {lossWords(loss, words)}), ReportCellKind::Text, {}});
    table.columns.push_back({words.translate("reports", "Last proven"), ReportCellKind::Moment, {}});
    table.columns.push_back({words.translate("reports", "Time to safe"), ReportCellKind::Number, u"s"_s});
    table.columns.push_back({words.translate("reports", "What is missing"), ReportCellKind::Text, {}});
    for (const FunctionReadiness& function : answer.picture.functions) {
        ReportRow row{functionName(function, words), roundedTo(function.weight)};
        for (const ReadinessCell& cell : function.cells)
            row.push_back(cellWords(cell, words));
        row.push_back(function.lastProven ? ReportCell(*function.lastProven) : ReportCell());
        row.push_back(slowest(function));
        QStringList gaps;
        for (const ReadinessGap& gap : function.gaps)
            gaps.append(gapWords(gap, words));
        gaps.removeDuplicates();
        row.push_back(gaps.join(u"; "_s));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace holdfast
