// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/drill_answer.h"

#include "app/model/policy_members.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QString harmless(QString text)
{
    for (QChar& letter : text)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u'?';
    return text;
}

QString secondsText(const std::optional<Ticks>& time)
{
    return time ? QString(QString::number(static_cast<double>(time->count()) / 1000, 'f', 0) % u" s") : u"-"_s;
}

QString valueText(const Value& value, const QString& unit)
{
    const QString text = toText(value);
    return text.isEmpty() ? u"-"_s : unit.isEmpty() ? text : QString(text % u' ' % unit);
}

QString rowText(const DrillExpectation& expectation, const DrillRow& row)
{
    const QString verdict = row.fault == DrillFault::None ? nameOf(row.verdict) : QString(nameOf(row.verdict) % u": " % nameOf(row.fault));
    const QString limit = expectation.within > Ticks(0) ? secondsText(expectation.within) : u"always"_s;
    return harmless(u"  %1 %2 %3 %4 %5 %6  %7"_s.arg(expectation.name.left(28), -28)
                        .arg(nameOf(expectation.need), -9)
                        .arg(valueText(expectation.wanted, expectation.unit), -10)
                        .arg(valueText(row.seen, expectation.unit), -10)
                        .arg(secondsText(row.toSafe), 7)
                        .arg(limit, 7)
                        .arg(verdict));
}

bool isWorthALine(const DrillExpectation& expectation, const DrillRow& row)
{
    const bool isOfPresence = expectation.need == DrillNeed::Heard || expectation.need == DrillNeed::Missed;
    return !isOfPresence || row.verdict != DrillVerdict::AsExpected;
}

QString countText(const DrillResult& result, DrillNeed need)
{
    int all = 0;
    int good = 0;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const bool counts = result.plan.expectations[i].need == need;
        all += counts ? 1 : 0;
        good += counts && result.rows[i].verdict == DrillVerdict::AsExpected ? 1 : 0;
    }
    return u"  %1 %2 of %3 as expected"_s.arg(nameOf(need), -8).arg(QString::number(good), QString::number(all));
}

QString functionText(const DrillFunction& one)
{
    return harmless(u"  %1 %2 of %3 looked at as expected, slowest %4: %5"_s.arg(one.name.left(32), -32).arg(QString::number(one.asExpected), QString::number(one.rows), secondsText(one.toSafe), nameOf(one.verdict)));
}

QStringList namesOfDeviating(const DrillResult& result)
{
    QStringList names;
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (result.rows[i].verdict == DrillVerdict::Deviation && !names.contains(result.plan.expectations[i].name))
            names.append(result.plan.expectations[i].name);
    }
    return names;
}

QJsonObject rowJson(const DrillExpectation& expectation, const DrillRow& row)
{
    QJsonObject json{{u"element"_s, expectation.element}, {u"name"_s, expectation.name}, {u"need"_s, nameOf(expectation.need)}, {u"wanted"_s, toText(expectation.wanted)}, {u"before"_s, toText(row.before)},
                     {u"seen"_s, toText(row.seen)},       {u"unit"_s, expectation.unit}, {u"withinMs"_s, qint64(expectation.within.count())}, {u"verdict"_s, nameOf(row.verdict)}, {u"fault"_s, nameOf(row.fault)}};
    if (expectation.point)
        json.insert(u"point"_s, expectation.point->text());
    if (row.toSafe)
        json.insert(u"toSafeMs"_s, qint64(row.toSafe->count()));
    return json;
}

QJsonArray functionsJson(const DrillResult& result)
{
    QJsonArray list;
    for (const DrillFunction& one : result.functions) {
        QJsonObject json{{u"function"_s, one.function.text()}, {u"name"_s, one.name}, {u"weight"_s, one.weight}, {u"expected"_s, one.expected}, {u"lookedAt"_s, one.rows}, {u"asExpected"_s, one.asExpected}, {u"verdict"_s, nameOf(one.verdict)}};
        if (one.toSafe)
            json.insert(u"toSafeMs"_s, qint64(one.toSafe->count()));
        list.append(json);
    }
    return list;
}

QJsonArray evidenceJson(const DrillResult& result)
{
    QJsonArray list;
    for (const Evidence& one : result.evidence)
        list.append(QJsonDocument::fromJson(toJson(one)).object());
    return list;
}

} // namespace

QString drillText(const DrillResult& result)
{
    const QStringList names = namesOfDeviating(result);
    const QString verdict = result.outcome == DrillOutcome::Passed ? u"passed"_s : result.outcome == DrillOutcome::Failed ? u"FAILED"_s : u"NOT OBSERVED"_s;
    QStringList lines{harmless(QString(result.plan.name % u": " % verdict % (names.isEmpty() ? QString() : QString(u": " % names.join(u", "_s))))),
                      harmless(u"  %1 lost at %2, simulated: %3 devices cut off for %4; ended: %5%6"_s.arg(result.plan.elementName, result.site, QString::number(result.plan.cut.size()), durationText(result.plan.hold), nameOf(result.end),
                                                                                                result.reason.isEmpty() ? QString() : QString(u" (" % result.reason % u')')))};
    if (!result.rows.empty())
        lines.append(u"  %1 %2 %3 %4 %5 %6  %7"_s.arg(u"what"_s, -28).arg(u"need"_s, -9).arg(u"expected"_s, -10).arg(u"observed"_s, -10).arg(u"to safe"_s, 7).arg(u"limit"_s, 7).arg(u"verdict"_s));
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        if (isWorthALine(result.plan.expectations[i], result.rows[i]))
            lines.append(rowText(result.plan.expectations[i], result.rows[i]));
    }
    lines << countText(result, DrillNeed::Heard) << countText(result, DrillNeed::Missed);
    if (!result.functions.empty())
        lines.append(u"Critical functions:"_s);
    for (const DrillFunction& one : result.functions)
        lines.append(functionText(one));
    for (const QString& left : result.notSimulated)
        lines.append(harmless(QString(u"  not simulated: " % left)));
    lines.append(u"A twin: it tries the plan on a model of the devices. It claims, and proves nothing."_s);
    return lines.join(u'\n');
}

QByteArray drillJson(const DrillResult& result)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < result.rows.size(); ++i)
        rows.append(rowJson(result.plan.expectations[i], result.rows[i]));
    QJsonArray log;
    for (const DrillNote& note : result.log)
        log.append(QJsonObject{{u"atMs"_s, qint64(note.at.count())}, {u"code"_s, note.code}, {u"detail"_s, note.detail}});
    QJsonObject json{{u"drill"_s, result.plan.name},
                     {u"place"_s, nameOf(result.plan.place)},
                     {u"lost"_s, nameOf(result.plan.lost)},
                     {u"element"_s, result.plan.element},
                     {u"cut"_s, result.plan.cut.size()},
                     {u"holdMs"_s, qint64(result.plan.hold.count())},
                     {u"tookMs"_s, qint64(result.took.count())},
                     {u"outcome"_s, nameOf(result.outcome)},
                     {u"end"_s, nameOf(result.end)},
                     {u"reason"_s, result.reason},
                     {u"deviating"_s, QJsonArray::fromStringList(namesOfDeviating(result))},
                     {u"rows"_s, rows},
                     {u"functions"_s, functionsJson(result)},
                     {u"evidence"_s, evidenceJson(result)},
                     {u"notSimulated"_s, QJsonArray::fromStringList(result.notSimulated)},
                     {u"log"_s, log}};
    if (result.policy) {
        json.insert(u"policy"_s, result.policy->text());
        json.insert(u"hash"_s, QString::fromLatin1(result.policyHash));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace holdfast
