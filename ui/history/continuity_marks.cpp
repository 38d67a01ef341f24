// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/events.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast {
namespace {

class ContinuityMarks
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::ContinuityMarks)
};

bool wasTried(const Evidence& evidence)
{
    return evidence.source == EvidenceSource::Drill || evidence.source == EvidenceSource::RealOutage;
}

QString nameOf(const Picture& picture, const CriticalFunctionId& id)
{
    const auto known = std::ranges::find(picture.continuity.model.functions, id, &CriticalFunction::id);
    return known == picture.continuity.model.functions.end() || known->name.isEmpty() ? id.text() : known->name;
}

/// One for all that the same drill or outage showed.
EventMark trialMark(const Evidence& evidence)
{
    EventMark mark;
    mark.kind = EventMark::Kind::Continuity;
    mark.at = evidence.at;
    const QString what = evidence.source == EvidenceSource::Drill ? ContinuityMarks::tr("Drill") : ContinuityMarks::tr("Outage");
    mark.text = evidence.reference.isEmpty() ? what : QString(what + QStringLiteral(": ") + evidence.reference.simplified().left(80));
    return mark;
}

std::vector<EventMark> trialsIn(const Picture& picture, const Interval& interval)
{
    std::vector<EventMark> marks;
    std::vector<QStringList> functions;
    for (const Evidence& evidence : picture.continuity.evidence) {
        if (!wasTried(evidence) || evidence.at < interval.from || evidence.at >= interval.to)
            continue;
        EventMark mark = trialMark(evidence);
        const auto same = std::ranges::find_if(marks, [&](const EventMark& one) { return one.at == mark.at && one.text == mark.text; });
        const auto place = static_cast<std::size_t>(same - marks.begin());
        if (same == marks.end()) {
            marks.push_back(std::move(mark));
            functions.emplace_back();
        }
        marks[place].works = marks[place].works && evidence.kind == EvidenceKind::Proven;
        if (const QString name = nameOf(picture, evidence.function); !functions[place].contains(name))
            functions[place].append(name);
    }
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i].place = (marks[i].works ? ContinuityMarks::tr("went on: %1") : ContinuityMarks::tr("not all went on: %1")).arg(functions[i].join(QStringLiteral(", ")));
    return marks;
}

bool acts(const PolicyStanding& standing)
{
    return standing.phase == PolicyPhase::Active || standing.phase == PolicyPhase::Holding || standing.phase == PolicyPhase::Recovering || standing.phase == PolicyPhase::Resync;
}

} // namespace

std::vector<EventMark> marksOfContinuity(const Picture& picture, const Interval& interval, const Surroundings& around)
{
    std::vector<EventMark> marks = trialsIn(picture, interval);
    const auto add = [&](Timestamp since, const QString& text, const QString& place) {
        if (since >= interval.to)
            return;
        EventMark mark;
        mark.kind = EventMark::Kind::Continuity;
        mark.at = std::max(since, interval.from);
        mark.until = interval.to;
        mark.text = text;
        mark.place = place;
        marks.push_back(std::move(mark));
    };
    for (const PolicyStanding& standing : picture.continuity.standings) {
        if (acts(standing))
            add(standing.since, picture.continuity.policies.value(standing.policy).name, standing.element);
    }
    for (const DeviceId& device : around.devices()) {
        const DeviceState state = picture.shownState(device);
        if (state.presence == Presence::OnFallback)
            add(state.since, ContinuityMarks::tr("Works on its own"), picture.devices.value(device).name);
    }
    std::ranges::stable_sort(marks, {}, &EventMark::at);
    return marks;
}

} // namespace holdfast
