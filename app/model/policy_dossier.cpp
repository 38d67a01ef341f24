// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy_dossier.h"

#include "app/base/utc.h"
#include "app/model/continuity_part.h"

#include <QJsonDocument>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject jsonOf(const PolicyArming& arming)
{
    return {{u"hash"_s, QString::fromLatin1(arming.hash)},
            {u"since"_s, isoText(arming.since)},
            {u"by"_s, arming.by.text()},
            {u"name"_s, arming.name},
            {u"elements"_s, QJsonArray::fromStringList(arming.elements)},
            {u"states"_s, arming.states},
            {u"transitions"_s, arming.transitions}};
}

std::optional<PolicyArming> readArming(ContinuityPart& part)
{
    PolicyArming arming;
    arming.hash = part.text("hash"_L1).toLatin1();
    const auto since = part.moment("since"_L1);
    arming.by = part.id<OperatorId>("by"_L1);
    arming.name = part.text("name"_L1);
    for (const DeviceId& element : part.ids<DeviceId>("elements"_L1))
        arming.elements.append(element.text());
    arming.states = part.amount("states"_L1).value_or(0);
    arming.transitions = part.amount("transitions"_L1).value_or(0);
    part.finish();
    if (arming.hash.isEmpty() || !since)
        return std::nullopt;
    arming.since = *since;
    return arming;
}

} // namespace

QByteArray toJson(const PolicyDossier& dossier)
{
    QJsonObject json{{u"format"_s, u"holdfast-policy-dossier"_s}, {u"version"_s, 1},
                     {u"policy"_s, dossier.policy.text()},        {u"writer"_s, dossier.writer.text()},
                     {u"writerName"_s, dossier.writerName},       {u"written"_s, isoText(dossier.written)}};
    if (dossier.arming)
        json.insert(u"arming"_s, jsonOf(*dossier.arming));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Expected<PolicyDossier> dossierFromJson(const QByteArray& json)
{
    const auto object = continuityObject(json, "holdfast-policy-dossier"_L1, 1);
    if (!object)
        return object.error();
    ContinuityTrouble trouble;
    ContinuityPart part(*object, QString(), trouble);
    PolicyDossier dossier;
    dossier.policy = part.id<PolicyId>("policy"_L1);
    dossier.writer = part.id<OperatorId>("writer"_L1);
    dossier.writerName = part.text("writerName"_L1);
    dossier.written = part.moment("written"_L1).value_or(Timestamp());
    const bool isSaidArmed = part.has("arming"_L1);
    if (isSaidArmed) {
        ContinuityPart arming = part.inside("arming"_L1);
        dossier.arming = readArming(arming);
    }
    if (trouble.error)
        return *trouble.error;
    if (dossier.policy.isEmpty() || (isSaidArmed && !dossier.arming))
        return Error{Error::Code::Invalid, u"what is kept beside a policy cannot be read"_s};
    return dossier;
}

bool isArmed(const Policy& policy, const PolicyDossier* dossier)
{
    return dossier != nullptr && dossier->arming && dossier->arming->hash == hashOf(policy);
}

PolicyStanding standingOf(const Policy& policy, const PolicyDossier* dossier, PolicyStage otherwise)
{
    PolicyStanding standing;
    standing.policy = policy.id;
    standing.version = policy.version;
    standing.stage = otherwise;
    if (!isArmed(policy, dossier))
        return standing;
    standing.stage = PolicyStage::Armed;
    standing.freeze = PolicyFreeze::Unwatched;
    standing.since = dossier->arming->since;
    standing.armedAt = dossier->arming->since;
    standing.who = dossier->arming->name;
    return standing;
}

} // namespace holdfast
