// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/evidence.h"
#include "app/engine/engine_state.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostEvidence = 20'000;
constexpr std::chrono::days trialsRemembered{7}; ///< of a later entry nobody knows whether the devices were then as they are now
constexpr std::chrono::minutes clocksDiffer{5};

Error refused(const QString& reason)
{
    return {Error::Code::Refused, reason};
}

/// What could not be read again after a restart is not saved; what is known from now on is what a restart would know.
Expected<> apply(EngineStep& step, const SaveContinuity& wish)
{
    if (const Expected<> fine = checked(wish.model); !fine)
        return fine;
    const Document document = documentOf(wish.model);
    const Expected<ContinuityDocument> readBack = continuityFromJson(document.content);
    if (!readBack)
        return readBack.error();
    ContinuityKnown& known = step.engine.continuity.known;
    if (known.model == readBack->model)
        return Done{};
    known.model = readBack->model;
    step.outcome.delta.continuity.model = known.model;
    step.engine.continuity.sharedStale = true;
    keepDocument(step, document);
    return Done{};
}

/// What a person may say: that somebody claims it, what a drill on a twin lets one claim, or what a drill or an outage of the last days showed. Everything else is for what reads it back itself.
Expected<> mayBeSaid(const Evidence& evidence, const CriticalFunction& function, Timestamp now)
{
    const bool said = evidence.source == EvidenceSource::Person || evidence.source == EvidenceSource::Vendor;
    const bool tried = evidence.source == EvidenceSource::Drill || evidence.source == EvidenceSource::RealOutage;
    const bool rehearsed = evidence.source == EvidenceSource::TwinDrill;
    if (!said && !tried && !rehearsed)
        return refused(u"by hand only a person, the maker, a drill or a real outage can be named as the source"_s);
    if (said && evidence.kind != EvidenceKind::Claimed)
        return refused(u"what somebody says is a claim; proof comes from drills and outages"_s);
    if (rehearsed && evidence.kind != EvidenceKind::Claimed)
        return refused(u"a drill on a twin tries a model: it is worth a claim"_s);
    if (tried && evidence.kind != EvidenceKind::Proven && evidence.kind != EvidenceKind::None)
        return refused(u"a trial shows that it works or that it does not"_s);
    if (evidence.reference.trimmed().isEmpty())
        return Error{Error::Code::Invalid, u"evidence needs a note: what was seen, or who says so"_s};
    if (evidence.at > now + clocksDiffer)
        return refused(u"this moment has not come yet"_s);
    if (tried && now - evidence.at > trialsRemembered)
        return refused(u"a trial is recorded within 7 days: later nobody knows whether the devices are still the same"_s);
    if (evidence.kind == EvidenceKind::Proven && function.losses[static_cast<std::size_t>(evidence.loss)].behaviour == Behaviour::Unknown)
        return refused(u"say first what happens: what is not known cannot be proven"_s);
    return Done{};
}

/// The devices that do a function, by id.
std::vector<DeviceId> doersOf(const Fleet& fleet, const CriticalFunction& function)
{
    std::vector<DeviceId> doers = function.devices;
    for (const PointId& id : function.points)
        if (const Point* point = fleet.point(id))
            doers.push_back(point->device);
    const bool bySpace = function.devices.empty() && function.points.empty() && function.nodes.empty();
    if (bySpace && !function.spaces.empty())
        for (const DeviceId& id : fleet.devices())
            if (const Device* device = fleet.device(id); device && device->space && std::ranges::count(function.spaces, *device->space) > 0)
                doers.push_back(id);
    std::erase_if(doers, [&](const DeviceId& id) {
        const Device* device = fleet.device(id);
        return device == nullptr || device->membership != Membership::Adopted;
    });
    std::ranges::sort(doers);
    doers.erase(std::unique(doers.begin(), doers.end()), doers.end());
    return doers;
}

/// How the devices are now is looked at here, not asked of whoever sends the wish.
Evidence stamped(const EngineState& engine, const Actor& actor, const Evidence& said, const CriticalFunction& function)
{
    Evidence evidence = said;
    evidence.reference = QString(said.reference.trimmed().left(1'000) % u" ("_s % actor.name.left(100) % u')');
    evidence.devices.clear();
    for (const DeviceId& id : doersOf(engine.fleet, function))
        evidence.devices.push_back(stampOf(*engine.fleet.device(id), {}));
    return evidence;
}

Expected<> apply(EngineStep& step, const Actor& actor, const AddEvidence& wish)
{
    ContinuityKnown& known = step.engine.continuity.known;
    const auto function = std::ranges::find(known.model.functions, wish.evidence.function, &CriticalFunction::id);
    if (function == known.model.functions.end())
        return Error{Error::Code::NotFound, u"no such function"_s};
    if (const Expected<> may = mayBeSaid(wish.evidence, *function, step.moment.now); !may)
        return may;
    if (known.evidence.size() >= mostEvidence)
        return refused(u"more evidence than anybody keeps"_s);
    const Document document = documentOf(stamped(step.engine, actor, wish.evidence, *function));
    const Expected<Evidence> readBack = evidenceFromJson(document.content);
    if (!readBack)
        return readBack.error();
    if (std::ranges::count(known.evidence, *readBack) > 0)
        return Done{}; // said twice is said once
    known.evidence.push_back(*readBack);
    step.outcome.delta.continuity.evidence.push_back(*readBack);
    keepDocument(step, document);
    return Done{};
}

} // namespace

std::vector<CriticalFunctionId> changedFunctions(const ContinuityModel& before, const ContinuityModel& after)
{
    std::vector<CriticalFunctionId> changed;
    QHash<CriticalFunctionId, const CriticalFunction*> former;
    for (const CriticalFunction& function : before.functions)
        former.insert(function.id, &function);
    for (const CriticalFunction& function : after.functions) {
        const CriticalFunction* known = former.take(function.id);
        if (known == nullptr || *known != function)
            changed.push_back(function.id);
    }
    for (auto gone = former.cbegin(); gone != former.cend(); ++gone)
        changed.push_back(gone.key());
    std::ranges::sort(changed);
    return changed;
}

void keepDocument(EngineStep& step, const Document& document)
{
    std::vector<Document>& unread = step.engine.continuity.unread;
    for (const Document& one : unread)
        if (one.kind == document.kind && one.id == document.id)
            step.outcome.records.push_back(DocumentRecord{setAside(one)});
    std::erase_if(unread, [&](const Document& one) { return one.kind == document.kind && one.id == document.id; });
    step.outcome.records.push_back(DocumentRecord{document});
}

void restoreContinuity(EngineStep& step, const std::vector<Document>& documents)
{
    ContinuityRead read = continuityFrom(documents);
    ContinuityKept& kept = step.engine.continuity;
    for (UnreadDocument& unread : read.unread) {
        const Document& document = unread.document;
        notice(step, Notice::Kind::Trouble, u"continuity-unreadable"_s, QString(document.kind % u' ' % document.id.left(80) % u": "_s % unread.reason.left(300)));
        kept.unread.push_back(std::move(unread.document));
    }
    read.news.standings.reset();
    kept.known.apply(read.news);
    kept.dossiers = std::move(read.dossiers);
    step.engine.execution.saved = std::move(read.run);
    step.engine.failover.before = std::move(read.lines);
    step.outcome.delta.continuity = std::move(read.news);
    restorePolicies(step);
}

bool isAboutContinuity(const Wish& wish)
{
    return std::holds_alternative<SaveContinuity>(wish) || std::holds_alternative<AddEvidence>(wish) || std::holds_alternative<SavePolicy>(wish)
        || std::holds_alternative<RemovePolicy>(wish) || std::holds_alternative<ArmPolicy>(wish) || std::holds_alternative<DisarmPolicy>(wish)
        || std::holds_alternative<TellPolicy>(wish);
}

Expected<> applyContinuity(EngineStep& step, const Actor& actor, const Wish& wish)
{
    if (const auto* model = std::get_if<SaveContinuity>(&wish))
        return apply(step, *model);
    if (const auto* evidence = std::get_if<AddEvidence>(&wish))
        return apply(step, actor, *evidence);
    if (const auto* policy = std::get_if<SavePolicy>(&wish))
        return savePolicy(step, actor, *policy);
    if (const auto* policy = std::get_if<RemovePolicy>(&wish))
        return removePolicy(step, *policy);
    if (const auto* policy = std::get_if<ArmPolicy>(&wish))
        return armPolicy(step, actor, *policy);
    if (const auto* told = std::get_if<TellPolicy>(&wish))
        return tellPolicy(step, *told);
    return disarmPolicy(step, std::get<DisarmPolicy>(wish));
}

} // namespace holdfast
