// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/lint_site.h"
#include "app/engine/engine_state.h"
#include "app/model/device_tags.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr qsizetype mostPolicies = 500;
constexpr Ticks scopesLookedAt = 60s;

Error refused(const QString& reason)
{
    return {Error::Code::Refused, reason};
}

const PolicyDossier* dossierOf(const ContinuityKept& kept, const PolicyId& policy)
{
    const auto found = kept.dossiers.constFind(policy);
    return found == kept.dossiers.cend() ? nullptr : &*found;
}

bool isArmed(const ContinuityKept& kept, const PolicyId& policy)
{
    const auto found = kept.known.policies.constFind(policy);
    return found != kept.known.policies.cend() && isArmed(*found, dossierOf(kept, policy));
}

bool isError(const PolicyFinding& finding)
{
    return finding.severity == FindingSeverity::Error;
}

LintedElement linkNamed(const QString& id)
{
    LintedElement link;
    link.id = id;
    link.isLink = true;
    return link;
}

/// Everything a policy can be for or watch here.
std::vector<LintedElement> elementsOf(const EngineState& engine)
{
    std::vector<LintedElement> elements;
    for (const DeviceId& id : engine.fleet.devices()) {
        const Device* device = engine.fleet.device(id);
        if (device == nullptr || device->membership != Membership::Adopted)
            continue;
        LintedElement element;
        element.id = id.text();
        element.zone = device->space ? device->space->text() : QString();
        element.tags = tagsOf(*device, engine.site);
        element.isLink = device->isGateway;
        elements.push_back(std::move(element));
    }
    for (const BrokerConfig& broker : engine.brokers)
        elements.push_back(linkNamed(broker.id.text()));
    const ContinuityModel& model = engine.continuity.known.model;
    for (const Uplink& uplink : model.uplinks)
        elements.push_back(linkNamed(uplink.id.text()));
    for (const PowerFeed& feed : model.feeds)
        elements.push_back(linkNamed(feed.id.text()));
    for (const DependencyNode& node : model.nodes)
        elements.push_back(linkNamed(node.id.text()));
    return elements;
}

PolicyStage stageOf(const ContinuityKept& kept, const Policy& policy)
{
    const auto proof = kept.known.proofs.constFind(policy.id);
    if (proof == kept.known.proofs.cend() || std::ranges::any_of(proof->findings, isError))
        return PolicyStage::Draft;
    return proof->proved ? PolicyStage::Proved : PolicyStage::Linted;
}

bool hasGrown(const PolicyArming& arming, const QStringList& now)
{
    return std::ranges::any_of(now, [&](const QString& element) { return !arming.elements.contains(element); });
}

/// Which armed policies mean more by now than when they were armed.
void findGrown(EngineStep& step)
{
    ContinuityKept& kept = step.engine.continuity;
    std::optional<std::vector<LintedElement>> site;
    kept.grown.clear();
    for (const Policy& policy : std::as_const(kept.known.policies)) {
        if (!isArmed(kept, policy.id))
            continue;
        if (!site)
            site = elementsOf(step.engine);
        if (hasGrown(*dossierOf(kept, policy.id)->arming, elementsOf(policy.scope, *site)))
            kept.grown.insert(policy.id);
    }
}

/// One that runs stands for itself at each element.
void addArmed(const EngineState& engine, const PolicyStanding& whole, std::vector<PolicyStanding>& standings)
{
    if (!engine.execution.runs.contains(whole.policy)) {
        standings.push_back(whole);
        return;
    }
    for (PolicyStanding& one : engine.execution.executor.standings()) {
        if (one.policy != whole.policy)
            continue;
        one.who = whole.who;
        one.armedAt = whole.armedAt;
        if (one.freeze == PolicyFreeze::None && whole.freeze == PolicyFreeze::Expired)
            one.freeze = PolicyFreeze::Expired;
        standings.push_back(std::move(one));
    }
}

void tellStandings(EngineStep& step)
{
    findGrown(step);
    standingsDue(step);
}

void wantProof(EngineStep& step, const Policy& policy)
{
    if (step.engine.continuity.proving.contains(policy.id))
        return; // its answer will be for what was, and brings the next question
    step.engine.continuity.proving.insert(policy.id);
    step.outcome.toProve.push_back(policy);
}

QString codesOf(const std::vector<PolicyFinding>& findings)
{
    QStringList codes;
    for (const PolicyFinding& finding : findings)
        if (isError(finding) && !codes.contains(finding.code))
            codes << finding.code;
    return codes.mid(0, 5).join(u", "_s);
}

/// What this site and the policies that are armed have against one more.
QString againstAtSite(const EngineState& engine, const Policy& policy, const std::vector<LintedElement>& site)
{
    std::vector<Policy> together;
    for (const Policy& other : engine.continuity.known.policies)
        if (other.id != policy.id && isArmed(engine.continuity, other.id))
            together.push_back(other);
    together.push_back(policy);
    std::vector<PolicyFinding> findings = lintSite(together, site);
    std::erase_if(findings, [&](const PolicyFinding& one) { return one.policy != policy.id && !(one.code == u"policy_cycle" && one.parameters.contains(policy.id.text())); });
    return codesOf(findings);
}

/// Why this policy, as it is, may not be armed by this person.
Expected<> mayBeArmed(const EngineState& engine, const Actor& actor, const Policy& policy, const std::vector<LintedElement>& site)
{
    const ContinuityKept& kept = engine.continuity;
    if (const QString codes = codesOf(lint(policy)); !codes.isEmpty())
        return refused(QString(u"the check finds errors: "_s % codes));
    const auto proof = kept.known.proofs.constFind(policy.id);
    if (proof == kept.known.proofs.cend() || proof->hash != hashOf(policy))
        return refused(u"this policy is not proved yet"_s);
    if (!proof->proved)
        return refused(u"the proof of this policy has failed"_s);
    if (const QString codes = againstAtSite(engine, policy, site); !codes.isEmpty())
        return refused(QString(u"at this site the check finds: "_s % codes));
    const PolicyDossier* dossier = dossierOf(kept, policy.id);
    if (policy.kind == PolicyClass::SafetyRelevant && (dossier == nullptr || dossier->writer == actor.id))
        return refused(u"class C needs two persons: somebody other than its writer arms it"_s);
    return Done{};
}

} // namespace

void standingsDue(EngineStep& step)
{
    ContinuityKept& kept = step.engine.continuity;
    std::vector<PolicyStanding> standings;
    for (const Policy& policy : std::as_const(kept.known.policies)) {
        const PolicyDossier* dossier = dossierOf(kept, policy.id);
        PolicyStanding standing = standingOf(policy, dossier, stageOf(kept, policy));
        if (standing.stage != PolicyStage::Armed) {
            standings.push_back(std::move(standing));
            continue;
        }
        standing.hindrance = step.engine.execution.hindrances.value(policy.id);
        if (kept.grown.contains(policy.id))
            standing.freeze = PolicyFreeze::Expired;
        addArmed(step.engine, standing, standings);
    }
    std::ranges::sort(standings, {}, &PolicyStanding::policy);
    if (standings == kept.known.standings)
        return;
    kept.known.standings = standings;
    step.outcome.delta.continuity.standings = std::move(standings);
}

/// A draft may be wrong; but what could not be read again after a restart is not saved.
Expected<> savePolicy(EngineStep& step, const Actor& actor, const SavePolicy& wish)
{
    ContinuityKept& kept = step.engine.continuity;
    Policy policy = wish.policy;
    if (policy.id.isEmpty() || policy.name.trimmed().isEmpty())
        return Error{Error::Code::Invalid, u"a policy needs an id and a name"_s};
    if (isArmed(kept, policy.id))
        return refused(u"this policy is armed: disarm it before it is changed"_s);
    const auto former = kept.known.policies.constFind(policy.id);
    const bool isNew = former == kept.known.policies.cend();
    if (isNew && kept.known.policies.size() >= mostPolicies)
        return refused(u"more policies than anybody keeps"_s);
    policy.scope.resolved.clear(); // what it means is found out when it is armed
    policy.version = isNew ? 1 : former->version;
    if (!isNew && *former == policy)
        return Done{};
    policy.version += isNew ? 0 : 1;
    const Document document = documentOf(policy);
    const Expected<Policy> readBack = policyFrom(document.content);
    if (!readBack)
        return readBack.error();
    const PolicyDossier dossier{policy.id, actor.id, actor.name, step.moment.now, std::nullopt};
    ContinuityNews news;
    news.policies.insert(policy.id, *readBack);
    kept.known.apply(news);
    kept.dossiers.insert(policy.id, dossier);
    step.outcome.delta.continuity.merge(std::move(news));
    keepDocument(step, document);
    keepDocument(step, documentOf(dossier));
    wantProof(step, *readBack);
    tellStandings(step);
    return Done{};
}

Expected<> removePolicy(EngineStep& step, const RemovePolicy& wish)
{
    ContinuityKept& kept = step.engine.continuity;
    if (!kept.known.policies.contains(wish.policy))
        return Error{Error::Code::NotFound, u"no such policy"_s};
    if (isArmed(kept, wish.policy))
        return refused(u"this policy is armed: disarm it before it is removed"_s);
    ContinuityNews news;
    news.removedPolicies.insert(wish.policy);
    kept.known.apply(news);
    kept.dossiers.remove(wish.policy);
    step.outcome.delta.continuity.merge(std::move(news));
    step.outcome.records.push_back(DocumentForgotten{documents::policy.toString(), wish.policy.text()});
    step.outcome.records.push_back(DocumentForgotten{documents::dossier.toString(), wish.policy.text()});
    tellStandings(step);
    return Done{};
}

Expected<> armPolicy(EngineStep& step, const Actor& actor, const ArmPolicy& wish)
{
    ContinuityKept& kept = step.engine.continuity;
    const auto policy = kept.known.policies.constFind(wish.policy);
    if (policy == kept.known.policies.cend())
        return Error{Error::Code::NotFound, u"no such policy"_s};
    if (wish.hash != hashOf(*policy))
        return refused(u"this policy was changed meanwhile: look at it again"_s);
    const std::vector<LintedElement> site = elementsOf(step.engine);
    const QStringList elements = elementsOf(policy->scope, site);
    if (const PolicyDossier* dossier = dossierOf(kept, wish.policy); isArmed(*policy, dossier) && !hasGrown(*dossier->arming, elements))
        return refused(u"this policy is armed already"_s);
    if (const Expected<> may = mayBeArmed(step.engine, actor, *policy, site); !may)
        return may;
    PolicyDossier& dossier = kept.dossiers[wish.policy];
    dossier.policy = wish.policy;
    const PolicyProof& proof = *kept.known.proofs.constFind(wish.policy);
    dossier.arming = PolicyArming{wish.hash, step.moment.now, actor.id, actor.name, elements, proof.states, proof.transitions};
    keepDocument(step, documentOf(dossier));
    armedChanged(step);
    tellStandings(step);
    return Done{};
}

Expected<> disarmPolicy(EngineStep& step, const DisarmPolicy& wish)
{
    ContinuityKept& kept = step.engine.continuity;
    if (!kept.known.policies.contains(wish.policy))
        return Error{Error::Code::NotFound, u"no such policy"_s};
    if (!isArmed(kept, wish.policy))
        return refused(u"this policy is not armed"_s);
    PolicyDossier& dossier = kept.dossiers[wish.policy];
    dossier.arming.reset();
    keepDocument(step, documentOf(dossier));
    armedChanged(step);
    tellStandings(step);
    return Done{};
}

void takeProof(EngineStep& step, const PolicyProof& proof)
{
    ContinuityKept& kept = step.engine.continuity;
    kept.proving.remove(proof.policy);
    const auto policy = kept.known.policies.constFind(proof.policy);
    if (policy == kept.known.policies.cend())
        return; // removed meanwhile
    if (proof.hash != hashOf(*policy))
        return wantProof(step, *policy);
    ContinuityNews news;
    news.proofs.insert(proof.policy, proof);
    kept.known.apply(news);
    step.outcome.delta.continuity.merge(std::move(news));
    tellStandings(step);
}

void restorePolicies(EngineStep& step)
{
    ContinuityKept& kept = step.engine.continuity;
    std::vector<PolicyId> ids(kept.known.policies.keyBegin(), kept.known.policies.keyEnd());
    std::ranges::sort(ids);
    for (const PolicyId& id : ids) {
        const Policy& policy = *kept.known.policies.constFind(id);
        const PolicyDossier* dossier = dossierOf(kept, id);
        if (dossier != nullptr && dossier->arming && !isArmed(policy, dossier))
            notice(step, Notice::Kind::Warning, u"policy-not-armed"_s, policy.name);
        wantProof(step, policy);
    }
    tellStandings(step);
}

void scopesDue(EngineStep& step)
{
    ContinuityKept& kept = step.engine.continuity;
    if (kept.lastScopes >= Ticks(0) && step.moment.ticks - kept.lastScopes < scopesLookedAt)
        return;
    kept.lastScopes = step.moment.ticks;
    if (std::ranges::none_of(kept.known.standings, [](const PolicyStanding& one) { return one.stage == PolicyStage::Armed; }))
        return;
    armedChanged(step); // what stood in the way may be gone
    tellStandings(step);
}

} // namespace holdfast
