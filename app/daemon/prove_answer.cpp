// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/prove_answer.h"

#include "app/continuity/lint.h"
#include "app/continuity/prove.h"
#include "app/daemon/print.h"
#include "app/model/policy_members.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What a file says is printed; it must not steer the terminal.
QString printable(QString text)
{
    for (QChar& letter : text)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u'?';
    return text;
}

QString numbered(const QString& name, int parameter)
{
    return parameter == 0 ? name : QString(name % u' ' % QString::number(parameter));
}

QString momentText(const ProofMoment& moment)
{
    QStringList events;
    for (const auto& [event, parameter] : moment.events)
        events.append(numbered(nameOf(event), parameter));
    QStringList orders;
    for (const PolicyOrder& order : moment.orders)
        orders.append(numbered(nameOf(order.kind), order.parameter));
    const QString standing = moment.freeze == PolicyFreeze::None ? nameOf(moment.phase) : QString(nameOf(moment.phase) % u" (" % nameOf(moment.freeze) % u')');
    const QString ordered = orders.isEmpty() ? QString() : QString(u" -> " % orders.join(u", "_s));
    return u"  %1  %2  [%3]%4"_s.arg(durationText(moment.at), 8).arg(standing, -12).arg(events.join(u", "_s), ordered);
}

QString findingText(const PolicyFinding& finding)
{
    const QString invariant = finding.invariant == Invariant::None ? QString() : QString(u' ' % codeOf(finding.invariant));
    return printable(QString(u"  " % nameOf(finding.severity) % invariant % u"  " % finding.member % u": " % finding.code % (finding.parameters.isEmpty() ? QString() : QString(u" (" % finding.parameters.join(u", "_s) % u')')) %
                             u", help: " % finding.help));
}

QJsonArray findingsJson(const std::vector<PolicyFinding>& findings)
{
    QJsonArray list;
    for (const PolicyFinding& finding : findings)
        list.append(QJsonObject{{u"code"_s, finding.code},
                                {u"severity"_s, nameOf(finding.severity)},
                                {u"invariant"_s, codeOf(finding.invariant)},
                                {u"member"_s, finding.member},
                                {u"parameters"_s, QJsonArray::fromStringList(finding.parameters)},
                                {u"help"_s, finding.help}});
    return list;
}

QJsonArray momentsJson(const std::vector<ProofMoment>& moments)
{
    QJsonArray list;
    for (const ProofMoment& moment : moments) {
        QJsonArray events;
        for (const auto& [event, parameter] : moment.events)
            events.append(QJsonObject{{u"event"_s, nameOf(event)}, {u"parameter"_s, parameter}});
        QJsonArray orders;
        for (const PolicyOrder& order : moment.orders)
            orders.append(QJsonObject{{u"order"_s, nameOf(order.kind)}, {u"parameter"_s, order.parameter}});
        list.append(QJsonObject{{u"atMs"_s, qint64(moment.at.count())}, {u"phase"_s, nameOf(moment.phase)}, {u"freeze"_s, nameOf(moment.freeze)}, {u"step"_s, moment.step}, {u"path"_s, moment.path}, {u"events"_s, events}, {u"orders"_s, orders}});
    }
    return list;
}

int refuse(const Options& options, const QString& reason)
{
    if (options.json)
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"proved"_s, false}, {u"invalid"_s, reason}, {u"member"_s, reason.section(u':', 0, 0)}}).toJson(QJsonDocument::Compact)));
    else
        printError(reason);
    return ConfigurationInvalid;
}

Expected<Policy> policyOf(const QString& path)
{
    QFile file(path);
    constexpr qint64 most = 2 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QString(u"cannot read " % path % u": " % file.errorString())};
    return policyFrom(file.read(most));
}

} // namespace

QString proofText(const Policy& policy, const PolicyProof& proof)
{
    const bool faulty = std::any_of(proof.findings.begin(), proof.findings.end(), [](const PolicyFinding& finding) { return finding.severity == FindingSeverity::Error; });
    const QString verdict = proof.proved ? u"proved"_s : proof.broken != Invariant::None ? QString(u"BROKEN: " % codeOf(proof.broken)) : faulty ? u"NOT PROVED: the static check finds errors"_s : u"NOT PROVED: too many states"_s;
    QStringList lines{printable(QString(policy.id.text() % u" version " % QString::number(policy.version) % u": " % verdict)),
                      u"  %1 states, %2 transitions, %3 rounds deep, %4 each; acts within %5"_s.arg(QString::number(proof.states), QString::number(proof.transitions), QString::number(proof.depth),
                                                                                                   durationText(proof.tick), durationText(timeToAct(policy)))};
    for (const InvariantResult& result : proof.invariants)
        lines.append(QString(u"  " % codeOf(result.invariant) % u' ' % nameOf(result.verdict) % (result.checked > 0 ? QString(u", checked " % QString::number(result.checked) % u" times") : QString())));
    for (const PolicyFinding& finding : proof.findings)
        lines.append(findingText(finding));
    if (!proof.counterexample.empty())
        lines.append(u"Shortest way to the break:"_s);
    for (const ProofMoment& moment : proof.counterexample)
        lines.append(momentText(moment));
    lines.append(u"Explored round by round; times beyond %1 rounds in proportion. A model, not the devices."_s.arg(proof.exactRounds));
    return lines.join(u'\n');
}

QByteArray proofJson(const Policy& policy, const PolicyProof& proof)
{
    QJsonArray invariants;
    for (const InvariantResult& result : proof.invariants)
        invariants.append(QJsonObject{{u"invariant"_s, codeOf(result.invariant)}, {u"verdict"_s, nameOf(result.verdict)}, {u"checked"_s, result.checked}, {u"limit"_s, result.limit}, {u"worst"_s, result.worst}});
    const QJsonObject json{{u"policy"_s, policy.id.text()},
                           {u"version"_s, policy.version},
                           {u"hash"_s, QString::fromLatin1(proof.hash)},
                           {u"proved"_s, proof.proved},
                           {u"complete"_s, proof.complete},
                           {u"broken"_s, codeOf(proof.broken)},
                           {u"states"_s, proof.states},
                           {u"transitions"_s, proof.transitions},
                           {u"depth"_s, proof.depth},
                           {u"tickMs"_s, qint64(proof.tick.count())},
                           {u"exactRounds"_s, proof.exactRounds},
                           {u"timeToActMs"_s, qint64(timeToAct(policy).count())},
                           {u"invariants"_s, invariants},
                           {u"findings"_s, findingsJson(proof.findings)},
                           {u"counterexample"_s, momentsJson(proof.counterexample)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

int answerProve(const Options& options)
{
    const auto policy = policyOf(options.proveFile);
    if (!policy)
        return refuse(options, policy.error().message);
    const auto findings = lint(*policy);
    const auto invalid = std::find_if(findings.begin(), findings.end(), isInvalid);
    if (invalid != findings.end())
        return refuse(options, printable(QString(invalid->member % u": " % invalid->code % (invalid->parameters.isEmpty() ? QString() : QString(u" (" % invalid->parameters.join(u", "_s) % u')')))));
    const PolicyProof proof = prove(*policy);
    print(options.json ? QString::fromUtf8(proofJson(*policy, proof)) : proofText(*policy, proof));
    return proof.proved ? Success : FailedRunning;
}

} // namespace holdfast
