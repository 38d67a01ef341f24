// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/words.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::Words)
};

QString proposed(const QString& code)
{
    const std::pair<const char*, QString> known[] = {
        {"smoke-detection", Words::tr("Smoke detection")}, {"leak-detection", Words::tr("Leak detection and shut-off")}, {"main-doors", Words::tr("Main doors")},
        {"inner-doors", Words::tr("Inner doors")}, {"heating-floor", Words::tr("Heating")}, {"corridor-lighting", Words::tr("Corridor lighting")},
        {"room-lighting", Words::tr("Room lighting")}, {"ventilation", Words::tr("Ventilation")}, {"meters", Words::tr("Meters")},
    };
    for (const auto& [name, word] : known)
        if (code == QLatin1String(name))
            return word;
    return {};
}

} // namespace

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString wordOf(Loss loss)
{
    const QString words[] = {Words::tr("Broker"), Words::tr("Gateway"), Words::tr("Uplink"), Words::tr("Cloud"), Words::tr("Power"), Words::tr("Time")};
    return words[static_cast<std::size_t>(loss)];
}

QString conditionOf(Loss loss)
{
    const QString words[] = {Words::tr("if the broker is lost"), Words::tr("if the gateway is lost"), Words::tr("if the uplink is lost"),
                             Words::tr("if the cloud is lost"), Words::tr("if the power fails"), Words::tr("if the time source is lost")};
    return words[static_cast<std::size_t>(loss)];
}

QString testOf(Loss loss)
{
    const QString tests[] = {
        Words::tr("A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast's own link proves only Holdfast."),
        Words::tr("A drill in the gateway's test mode, watched over the second path or read back afterwards; or a real loss of the gateway."),
        Words::tr("A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink."),
        Words::tr("A drill with the cloud service blocked at the router; or a real outage of the service."),
        Words::tr("Switching off the supply on site with people informed; or a real power failure with readings from within it."),
        Words::tr("A drill with the time source taken away for longer than the clocks are trusted."),
    };
    return tests[static_cast<std::size_t>(loss)];
}

Icon iconOf(Loss loss)
{
    constexpr Icon icons[] = {Icon::Server, Icon::Gateway, Icon::Link, Icon::Globe, Icon::Power, Icon::Clock};
    return icons[static_cast<std::size_t>(loss)];
}

QString wordOf(Behaviour behaviour)
{
    const QString words[] = {Words::tr("not known"), Words::tr("unaffected"), Words::tr("works locally"), Words::tr("limited"), Words::tr("stops")};
    return words[static_cast<std::size_t>(behaviour)];
}

Mark markOf(Behaviour behaviour)
{
    constexpr Mark marks[] = {Mark::NeverSeen, Mark::Fresh, Mark::Local, Mark::Limited, Mark::Stops};
    return marks[static_cast<std::size_t>(behaviour)];
}

QString wordOf(EvidenceKind kind)
{
    const QString words[] = {Words::tr("none", "evidence"), Words::tr("unknown", "evidence"), Words::tr("claimed", "evidence"), Words::tr("configured", "evidence"), Words::tr("proven", "evidence")};
    return words[static_cast<std::size_t>(kind)];
}

QString wordOf(EvidenceSource source)
{
    const QString words[] = {{}, Words::tr("a drill on site"), Words::tr("a drill on the simulated site"), Words::tr("a real outage"), Words::tr("readings filled in after an outage"),
                             Words::tr("settings read back from the device"), Words::tr("the maker"), Words::tr("a person"), Words::tr("what depends on what")};
    return words[static_cast<std::size_t>(source)];
}

QString sentenceOf(EvidenceFault fault)
{
    const QString sentences[] = {{}, Words::tr("The proof is older than 180 days."), Words::tr("The firmware has changed since the proof."), Words::tr("The settings have changed since the proof."),
                                 Words::tr("A device has moved to another parent since the proof."), Words::tr("The proof did not cover every device."), Words::tr("The proof is dated in the future.")};
    return sentences[static_cast<std::size_t>(fault)];
}

QString wordOf(DependencyKind kind)
{
    const QString words[] = {Words::tr("Device"), Words::tr("Router", "mesh"), Words::tr("Gateway"), Words::tr("Switch", "network"), Words::tr("Uplink"), Words::tr("Broker"), Words::tr("Cloud service"), Words::tr("Power feed")};
    return words[static_cast<std::size_t>(kind)];
}

Icon iconOf(DependencyKind kind)
{
    constexpr Icon icons[] = {Icon::Devices, Icon::Mesh, Icon::Gateway, Icon::Split, Icon::Link, Icon::Server, Icon::Globe, Icon::Bolt};
    return icons[static_cast<std::size_t>(kind)];
}

QString wordOf(LinkUse use)
{
    const QString words[] = {Words::tr("Active", "path"), Words::tr("Standby", "path"), Words::tr("Lost", "path")};
    return words[static_cast<std::size_t>(use)];
}

Icon iconOf(UplinkKind kind)
{
    constexpr Icon icons[] = {Icon::Link, Icon::Wifi, Icon::SimCard, Icon::Mesh, Icon::Radio, Icon::Arrow};
    return icons[static_cast<std::size_t>(kind)];
}

QString nameOf(const FunctionReadiness& function)
{
    const QString what = function.draft ? proposed(function.proposal) : QString();
    if (what.isEmpty())
        return function.name;
    return function.place.isEmpty() ? what : Words::tr("%1, %2", "function, place").arg(what, function.place);
}

QString behaviourText(const ReadinessCell& cell)
{
    return cell.declared.words.isEmpty() ? wordOf(cell.declared.behaviour) : cell.declared.words;
}

QString evidenceText(const ReadinessCell& cell, const Format& format, Timestamp now)
{
    if (cell.fault != EvidenceFault::None)
        return Words::tr("proof expired");
    if (cell.evidence == EvidenceKind::None && cell.at)
        return Words::tr("tried, failed");
    const QString word = wordOf(cell.evidence);
    return cell.evidence == EvidenceKind::Proven && cell.at ? Words::tr("%1, %2", "proven, 12 d").arg(word, format.age(cell.at, now)) : word;
}

QString cellSentence(const FunctionReadiness& function, const ReadinessCell& cell, const Format& format, Timestamp now)
{
    QStringList parts{QString(nameOf(function) + u' ' + conditionOf(cell.loss)), wordOf(cell.declared.behaviour)};
    if (!cell.declared.words.isEmpty())
        parts << cell.declared.words;
    parts << evidenceText(cell, format, now);
    return parts.join(u", "_s);
}

QString gapText(const ReadinessGap& gap, const Format& format)
{
    const auto length = [&](const std::optional<std::chrono::milliseconds>& time) { return time ? format.duration(*time) : u"—"_s; };
    switch (gap.kind) {
    case GapKind::NoFallback:
        return Words::tr("No fallback");
    case GapKind::Failed:
        return Words::tr("Failed when tried");
    case GapKind::NeverTested:
        return Words::tr("Never tested");
    case GapKind::Expired:
        return Words::tr("Proof expired");
    case GapKind::TooSlow:
        return Words::tr("%1, limit %2").arg(length(gap.value), length(gap.limit));
    case GapKind::BufferMissing:
        return gap.name.isEmpty() ? Words::tr("Nothing stored") : Words::tr("%1 missing").arg(gap.name);
    case GapKind::BufferStale:
        return gap.name.isEmpty() ? Words::tr("Stored data %1 old").arg(length(gap.value)) : Words::tr("%1 %2 old", "buffer, age").arg(gap.name, length(gap.value));
    case GapKind::AllPathsLost:
        return Words::tr("All paths lost");
    case GapKind::OnBackup:
        return Words::tr("On backup path");
    case GapKind::SinglePath:
        return Words::tr("Single path");
    case GapKind::PathUnknown:
        break;
    }
    return Words::tr("Paths not known");
}

Priority priorityOf(const ReadinessGap& gap)
{
    return static_cast<Priority>(qBound(1, gap.priority, 4));
}

} // namespace holdfast::continuity_page
