// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "app/decode/places.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

Binding plain(const char* topic, std::vector<PathStep> path = {})
{
    Binding binding;
    binding.filter = QString::fromLatin1(topic);
    binding.extractor.source = path.empty() ? Extractor::Source::Text : Extractor::Source::Path;
    binding.extractor.path = std::move(path);
    return binding;
}

} // namespace

/// Where values stand, as far as two conventions can mean the same by it.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTopicReadAsItStandsIsOnePlaceWhoeverReadsIt()
    {
        Binding bare = plain("a/b");
        bare.extractor.source = Extractor::Source::Plain;
        QVERIFY(placeRead({plain("a/b")}) != 0);
        QCOMPARE(placeRead({plain("a/b")}), placeRead({bare}));
        QVERIFY(placeRead({plain("a/b")}) != placeRead({plain("a/c")}));
    }

    void anotherMemberOfThePayloadIsAnotherPlace()
    {
        const quint64 value = placeRead({plain("a/b", {u"value"_s})});
        QCOMPARE(value, placeRead({plain("a/b", {u"value"_s})}));
        QVERIFY(value != placeRead({plain("a/b")}));
        QVERIFY(value != placeRead({plain("a/b", {u"time"_s})}));
        QVERIFY(placeRead({plain("a/b", {u"list"_s, qint64(1)})}) != placeRead({plain("a/b", {u"list"_s, qint64(2)})}));
    }

    void whatIsScaledFilteredOrOfManyTopicsHasNoPlainPlace()
    {
        Binding scaled = plain("a/b");
        scaled.extractor.scale = Scale{0, 255};
        Binding trigger = plain("a/b");
        trigger.extractor.only = u"single"_s;
        QCOMPARE(placeRead({scaled}), quint64(0));
        QCOMPARE(placeRead({trigger}), quint64(0));
        QCOMPARE(placeRead({plain("a/+")}), quint64(0));
        QCOMPARE(placeRead({plain("a/b"), plain("a/c")}), quint64(0));
        QCOMPARE(placeRead({}), quint64(0));
    }

    void aSwitchReadWithOtherWordsIsAnotherPlace()
    {
        Binding on = plain("a/b");
        on.extractor.kind = PointKind::Bool;
        on.extractor.words = {{u"ON"_s, true}, {u"OFF"_s, false}};
        Binding open = on;
        open.extractor.words = {{u"open"_s, true}, {u"closed"_s, false}};
        Binding reversed = on;
        reversed.extractor.words = {{u"ON"_s, false}, {u"OFF"_s, true}};
        QVERIFY(placeRead({on}) != placeRead({open}));
        QVERIFY(placeRead({on}) != placeRead({reversed}));
    }

    void aCommandsPlaceIsItsTopicAndItsKey()
    {
        CommandPlan plan;
        QCOMPARE(placeWritten(plan), quint64(0));
        plan.topic = u"a/set"_s;
        const quint64 text = placeWritten(plan);
        QVERIFY(text != 0);
        plan.key = u"state"_s;
        QVERIFY(placeWritten(plan) != text);
        plan.scale = Scale{0, 255};
        QCOMPARE(placeWritten(plan), quint64(0));
    }

    void aDeclarationTellsWhereItsValueStands()
    {
        Decoder decoder;
        Events out;
        const auto say = [&](const char* topic, const char* payload) { decoder.step({BrokerId(u"main"_s), QString::fromLatin1(topic), payload, {}, {}, true}, out); };
        say("homeassistant/sensor/x/t/config", R"({"state_topic":"x/state","value_template":"{{ value_json.t }}","name":"T","unique_id":"x_t","device":{"identifiers":["x"]}})");
        QVERIFY(!out.empty());
        const auto* declared = std::get_if<PointDeclared>(&out.front());
        QVERIFY(declared);
        QCOMPARE(declared->reads, placeRead({plain("x/state", {u"t"_s})}));
        QCOMPARE(declared->writes, quint64(0));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
