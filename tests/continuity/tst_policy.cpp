// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/policy_members.h"
#include "tests/continuity/shipped.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

/// A policy in which nothing stands at its default.
Policy unusual()
{
    Policy policy = shippedPolicy("uplink-dual-sim");
    policy.version = 41;
    policy.kind = PolicyClass::SafetyRelevant;
    policy.scope = {{QStringLiteral("s")}, {QStringLiteral("z")}, {QStringLiteral("d"), QStringLiteral("d\u00e9")}, {QStringLiteral("l")}, QStringLiteral("hvac floor-3"), {QStringLiteral("x")}, {QStringLiteral("d")}};
    policy.guard = {QStringLiteral("18:00"), QStringLiteral("06:30"), {QStringLiteral("mon"), QStringLiteral("sun")}, OccupancyRule::Empty, false, FireRule::OnlyDuring, false};
    policy.limits = {12h, 5min, 250ms, 1s};
    policy.recovery.rate = 0.1;
    policy.plan[0].arguments = {{QStringLiteral("a"), Value(0.1)}, {QStringLiteral("b"), Value(true)}, {QStringLiteral("c"), Value(QStringLiteral("\u0644"))}};
    policy.plan[0].start = StepStart::AfterExpiry;
    policy.plan[0].onFail = OnFail::Abort;
    return policy;
}

/// The file of a shipped policy with one member, by its path, replaced; an undefined value takes it away.
QByteArray withMember(const QString& path, const QJsonValue& value)
{
    const std::function<QJsonValue(QJsonValue, QStringList)> changed = [&](const QJsonValue& at, QStringList rest) -> QJsonValue {
        if (rest.isEmpty())
            return value;
        const QString key = rest.takeFirst();
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (isIndex) {
            QJsonArray list = at.toArray();
            list.replace(index, changed(list.at(index), rest));
            return list;
        }
        QJsonObject object = at.toObject();
        object.insert(key, changed(object.value(key), rest));
        return object;
    };
    const QJsonObject whole = QJsonDocument::fromJson(toJson(shippedPolicy("broker-failover"))).object();
    return QJsonDocument(changed(whole, QString(path).replace(u'[', u'.').remove(u']').split(u'.')).toObject()).toJson();
}

} // namespace

/// Policies as files: exact, and suspicious of what they are given.
class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedPolicyComesBackAsItWas()
    {
        const auto policies = shippedPolicies();
        QCOMPARE(policies.size(), std::size_t(QDir(QStringLiteral(SOURCE_DIR "/resources/policies")).entryList({QStringLiteral("*.json")}).size()));
        QVERIFY(policies.size() >= 8);
        for (const Policy& policy : policies) {
            const auto again = policyFrom(toJson(policy));
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
            QCOMPARE(*again, policy);
            QCOMPARE(hashOf(*again), hashOf(policy));
        }
    }

    void everyMemberSurvivesTheRoundTrip()
    {
        const Policy policy = unusual();
        const auto again = policyFrom(toJson(policy));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, policy);
        QCOMPARE(toJson(*again), toJson(policy));
    }

    void anotherNumberIsAnotherHash()
    {
        Policy policy = shippedPolicy("broker-failover");
        const QByteArray before = hashOf(policy);
        policy.recovery.reserve += 1;
        QVERIFY(hashOf(policy) != before);
    }

    void anErrorNamesItsMember_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        int number = 0; // several wrong values of one member end with one reason, and a row's name must be its own
        const auto row = [&number](const char* path, const QJsonValue& value, const char* reason) {
            QTest::addRow("%d: %s %s", ++number, path, reason) << QString::fromLatin1(path) << value << QString::fromUtf8(reason);
        };
        row("format", QStringLiteral("holdfast-policy/2"), "newer Holdfast");
        row("format", QJsonValue(), "expected a text");
        row("id", QStringLiteral(""), "must be given");
        row("name", 7, "expected a text, not 7");
        row("version", 0, "from 1 to 1000000");
        row("version", 1.5, "whole number");
        row("class", QStringLiteral("D"), "one of A, B, C");
        row("trigger", QJsonArray{}, "expected an object, not a list");
        row("trigger.interval", QStringLiteral("5"), "expected a time");
        row("trigger.interval", QStringLiteral("-5 s"), "expected a time");
        row("trigger.interval", QStringLiteral("99999999999999999999 s"), "expected a time");
        row("trigger.interval", QStringLiteral("1 ms"), "expected a time from \"100 ms\"");
        row("trigger.interval", 5, "expected a time");
        row("trigger.down_count", -1, "from 1 to 1000");
        row("trigger.down_count", 1e300, "from 1 to 1000");
        row("trigger.lost", QStringLiteral("hope"), "one of uplink");
        row("trigger.probes[1].kind", QStringLiteral("smell"), "one of echo");
        row("trigger.probes[1].name", QStringLiteral("echo"), "two probes have one name");
        row("trigger.probes[0].name", QString(300, u'x'), "longer than 200");
        row("trigger.quality.loss_fail", 101, "from 0 to 100");
        row("plan[1].timeout", QJsonObject{}, "expected a time");
        row("plan[1].slot", 18, "from 1 to 17");
        row("plan[1].arguments", 3, "expected an object");
        row("plan[1].arguments", QJsonObject{{QStringLiteral("x"), QJsonArray{}}}, "expected a text");
        row("plan[1].colour", QStringLiteral("red"), "is not known here");
        row("plan[0]", 5, "expected an object");
        row("guard.from", QStringLiteral("25:00"), "time of day");
        row("guard.from", QStringLiteral("08:00"), "belong together");
        row("guard.days", QJsonArray{QStringLiteral("noday")}, "expected days");
        row("guard.not_in_maintenance", 1, "true or false");
        row("recovery.resync", QJsonArray{QStringLiteral("time"), QStringLiteral("time")}, "twice");
        row("recovery.failback", QStringLiteral("window"), "needs its beginning");
        row("recovery.budget.per", QStringLiteral("0 s"), "expected a time");
        row("scope.devices", QStringLiteral("all"), "expected a list");
        row("name", QString(QChar(0x1b)), "no text");
        row("surprise", 1, "is not known here");
    }

    void anErrorNamesItsMember()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        const auto policy = policyFrom(withMember(path, value));
        QVERIFY(!policy);
        QVERIFY2(policy.error().message.contains(reason), qPrintable(policy.error().message));
        const QString named = policy.error().message.section(u':', 0, 0);
        QVERIFY2(named.startsWith(path.section(u'.', 0, 0).section(u'[', 0, 0)), qPrintable(policy.error().message));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1,2]");
        QTest::newRow("torn") << toJson(shippedPolicy("main-door")).chopped(9);
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("large") << QByteArray(2'000'000, ' ');
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("half a pair") << QByteArray(R"({"format":"holdfast-policy/1","id":"a","name":"\ud800","trigger":{}})");
        QTest::newRow("a steering name") << QByteArray("{\"format\":\"holdfast-policy/1\",\"id\":\"a\",\"name\":\"b\",\"trigger\":{},\"\\u001b[2J\":1}");
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        const auto policy = policyFrom(file);
        QVERIFY(!policy);
        const QString text = policy.error().message;
        QVERIFY2(std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isPrint(); }), qPrintable(text));
    }

    void timesAreWrittenInTheLargestUnitThatSaysThemExactly()
    {
        for (const auto& [time, text] : {std::pair<Ticks, const char*>{0ms, "0 s"}, {1500ms, "1500 ms"}, {90s, "90 s"}, {30min, "30 min"}, {36h, "36 h"}, {48h, "2 d"}}) {
            QCOMPARE(durationText(time), QString::fromLatin1(text));
            QCOMPARE(durationFrom(QString::fromLatin1(text)), std::optional(time));
        }
        for (const char* text : {"", "5", "s", " s", "5s", "5  s", "1e3 s", "5 fortnights", "\u0665 s"})
            QVERIFY2(!durationFrom(QString::fromUtf8(text)), text);
    }

    void theTimeToActIsTheSumOfAllThatHasToPass()
    {
        const Policy policy = shippedPolicy("broker-failover");
        QCOMPARE(timeToNotice(policy), Ticks(12s));
        QCOMPARE(timeToAct(policy), Ticks(22s));
    }
};

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
