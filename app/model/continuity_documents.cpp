// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_documents.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QStringView linesId = u"lines";

QString hashText(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
}

void refuse(ContinuityRead& read, const Document& document, const QString& reason)
{
    read.unread.push_back({document, reason});
}

void readModel(ContinuityRead& read, const Document& document)
{
    Expected<ContinuityDocument> model = continuityFromJson(document.content);
    if (!model)
        return refuse(read, document, model.error().message);
    if (!model->unknown.isEmpty())
        refuse(read, document, model->unknown.join(u", "_s));
    read.news.model = model->model;
}

void readEvidence(ContinuityRead& read, const Document& document)
{
    const Expected<Evidence> evidence = evidenceFromJson(document.content);
    if (!evidence)
        return refuse(read, document, evidence.error().message);
    read.news.evidence.push_back(*evidence);
}

void readPolicy(ContinuityRead& read, const Document& document)
{
    const Expected<Policy> policy = policyFrom(document.content);
    if (!policy)
        return refuse(read, document, policy.error().message);
    read.news.policies.insert(policy->id, *policy);
}

void readDossier(ContinuityRead& read, const Document& document)
{
    const Expected<PolicyDossier> dossier = dossierFromJson(document.content);
    if (!dossier)
        return refuse(read, document, dossier.error().message);
    read.dossiers.insert(dossier->policy, *dossier);
}

/// As whoever only looks may say it: armed, or not.
void tellStandings(ContinuityRead& read)
{
    if (read.news.policies.isEmpty())
        return;
    std::vector<PolicyStanding> standings;
    for (const Policy& policy : read.news.policies) {
        const auto dossier = read.dossiers.constFind(policy.id);
        standings.push_back(standingOf(policy, dossier == read.dossiers.cend() ? nullptr : &*dossier, PolicyStage::Draft));
    }
    read.news.standings = std::move(standings);
}

/// What cannot be read begins anew, as after any restart: armed, and healthy until shown otherwise.
void readRun(ContinuityRead& read, const Document& document)
{
    const QJsonObject whole = QJsonDocument::fromJson(document.content).object();
    const auto state = QByteArray::fromBase64Encoding(whole.value("state"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (whole.value("format"_L1) == "holdfast-policy-run/1"_L1 && state)
        (document.id == linesId ? read.lines : read.run) = *state;
    else
        refuse(read, document, u"how far the policies had come cannot be read"_s);
}

Document stateDocument(const QString& id, const QByteArray& state)
{
    const QJsonObject whole{{u"format"_s, u"holdfast-policy-run/1"_s}, {u"state"_s, QString::fromLatin1(state.toBase64())}};
    return {documents::run.toString(), id, QJsonDocument(whole).toJson(QJsonDocument::Compact)};
}

} // namespace

Document documentOf(const ContinuityModel& model)
{
    return {documents::model.toString(), u"site"_s, toJson(model)};
}

Document documentOf(const Evidence& evidence)
{
    const QByteArray content = toJson(evidence);
    return {documents::evidence.toString(), hashText(content), content};
}

Document documentOf(const Policy& policy)
{
    return {documents::policy.toString(), policy.id.text(), toJson(policy)};
}

Document documentOf(const PolicyDossier& dossier)
{
    return {documents::dossier.toString(), dossier.policy.text(), toJson(dossier)};
}

Document runDocument(const QByteArray& state)
{
    return stateDocument(u"site"_s, state);
}

Document lineDocument(const QByteArray& state)
{
    return stateDocument(linesId.toString(), state);
}

Document setAside(const Document& document)
{
    return {documents::unreadable.toString(), QString(document.kind % u'/' % document.id % u'/' % hashText(document.content)), document.content};
}

ContinuityRead continuityFrom(std::span<const Document> kept)
{
    ContinuityRead read;
    for (const Document& document : kept) {
        if (document.kind == documents::model)
            readModel(read, document);
        else if (document.kind == documents::evidence)
            readEvidence(read, document);
        else if (document.kind == documents::policy)
            readPolicy(read, document);
        else if (document.kind == documents::dossier)
            readDossier(read, document);
        else if (document.kind == documents::run)
            readRun(read, document);
        else if (document.kind != documents::unreadable)
            refuse(read, document, u"nobody knows this kind"_s);
    }
    tellStandings(read);
    return read;
}

} // namespace holdfast
