// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homie_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::homie_site;
using namespace Qt::Literals::StringLiterals;

class TstHomieValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsTheyStand();
    void aZeroByteIsAnEmptyText();
    void aMomentIsNotRepeatedByAKeptMessage();
    void targetsAreShownBesideTheirValue();
    void commandsGoToSetAndAreNotKept();
    void aHugePayloadIsTakenLightly();
};

void TstHomieValues::valuesAreReadAsTheyStand()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("text":{"datatype":"string"},"choice":{"datatype":"enum","format":"None,On"},"number":{"datatype":"float"},"flag":{"datatype":"boolean"})"));
    listener.hear(u"homie/5/d/n/text"_s, "  two words ");
    QCOMPARE(listener.value(u"text"_s), std::optional<Value>(u"  two words "_s));
    listener.hear(u"homie/5/d/n/choice"_s, "None");
    QCOMPARE(listener.value(u"choice"_s), std::optional<Value>(u"None"_s));
    listener.hear(u"homie/5/d/n/number"_s, "-1.5e2");
    QCOMPARE(listener.value(u"number"_s), std::optional<Value>(-150.0));
    for (const QByteArray bad : {"nan", "inf", "12 W", "1,5", "true"}) {
        listener.hear(u"homie/5/d/n/number"_s, bad);
        QVERIFY2(listener.reason(u"number"_s).contains(u"finite number"), bad.constData());
    }
    listener.hear(u"homie/5/d/n/flag"_s, "true");
    QCOMPARE(listener.value(u"flag"_s), std::optional<Value>(true));
    listener.hear(u"homie/5/d/n/flag"_s, "TRUE");
    QVERIFY(!listener.reason(u"flag"_s).isEmpty());
    listener.hear(u"homie/5/d/n/flag"_s, "");
    QCOMPARE(listener.count<ValueHeard>() + listener.count<ValueUnreadable>(), 0);
}

void TstHomieValues::aZeroByteIsAnEmptyText()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("text":{"datatype":"string","settable":true})"));
    listener.hear(u"homie/5/d/n/text"_s, QByteArray(1, '\0'));
    QCOMPARE(listener.value(u"text"_s), std::optional<Value>(QString()));
    QCOMPARE(sent(listener, u"text"_s, QString()), QByteArray("homie/5/d/n/text/set ") + '\0');
    QCOMPARE(sent(listener, u"text"_s, u"x"_s), QByteArray("homie/5/d/n/text/set x"));
}

void TstHomieValues::aMomentIsNotRepeatedByAKeptMessage()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("press":{"datatype":"enum","format":"short,long","retained":false})"));
    listener.hear(u"homie/5/d/n/press"_s, "short", true);
    QCOMPARE(listener.count<ValueHeard>(), 0);
    listener.hear(u"homie/5/d/n/press"_s, "short");
    QCOMPARE(listener.count<ValueHeard>(), 1);
}

void TstHomieValues::targetsAreShownBesideTheirValue()
{
    Listener listener;
    listener.hear(u"homie/5/d/n/level/$target"_s, "80", true);
    five(listener, u"d"_s, node(R"("level":{"datatype":"integer","unit":"%","settable":true})"));
    QCOMPARE(listener.value(u"level_target"_s), std::optional<Value>(80.0));
    QVERIFY(!listener.point(u"level_target"_s)->point.writable);
    listener.hear(u"homie/5/d/n/level/$target"_s, "20");
    QCOMPARE(listener.value(u"level_target"_s), std::optional<Value>(20.0));
    listener.hear(u"homie/5/d/n/level"_s, "70");
    QCOMPARE(listener.value(u"level"_s), std::optional<Value>(70.0));
    listener.hear(u"homie/5/d/n/level/$target"_s, "");
    QVERIFY(!listener.point(u"level_target"_s));
}

void TstHomieValues::commandsGoToSetAndAreNotKept()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("flag":{"datatype":"boolean","format":"off,on","settable":true},"level":{"datatype":"integer","format":"0:100","settable":true},
        "mode":{"datatype":"enum","format":"auto,manual","settable":true},"go":{"datatype":"enum","format":"PERFORM","retained":false,"settable":true},"seen":{"datatype":"float"})"));
    QCOMPARE(sent(listener, u"flag"_s, true), QByteArray("homie/5/d/n/flag/set true"));
    QCOMPARE(sent(listener, u"level"_s, 42.0), QByteArray("homie/5/d/n/level/set 42"));
    QVERIFY(sent(listener, u"level"_s, 142.0).startsWith("refused"));
    QCOMPARE(sent(listener, u"mode"_s, u"manual"_s), QByteArray("homie/5/d/n/mode/set manual"));
    QVERIFY(sent(listener, u"mode"_s, u"wild"_s).startsWith("refused"));
    QCOMPARE(sent(listener, u"go"_s, true), QByteArray("homie/5/d/n/go/set PERFORM"));
    QVERIFY(sent(listener, u"seen"_s, 1.0).startsWith("refused"));
}

void TstHomieValues::aHugePayloadIsTakenLightly()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("map":{"datatype":"string"})"));
    listener.hear(u"homie/5/d/n/map"_s, QByteArray(1'900'000, 'x'));
    QVERIFY(listener.reason(u"map"_s).contains(u"too long"));
    QVERIFY(listener.unreadable.begin()->second.raw.size() <= 200);
    listener.hear(u"homie/5/d/n/map"_s, QByteArray(1'900'000, '\xff'));
    QVERIFY(listener.reason(u"map"_s).contains(u"UTF-8"));
}

QTEST_GUILESS_MAIN(TstHomieValues)
#include "tst_homie_values.moc"
