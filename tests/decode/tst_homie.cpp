// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homie_site.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::homie_site;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstHomie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsThereWhenItIsReady();
    void aTreeThatNeverBecomesReadyStaysVisibleWithoutPoints();
    void aDeviceThatWasAlreadyGoneIsShownWithItsPoints();
    void aDeviceThatDiedWhilePreparingHasNone();
    void attributesMayComeInAnyOrder();
    void attributesThatComeAfterReadySettle();
    void aNewDescriptionAddsAndWithdraws();
    void anEmptyStateRemovesTheDevice();
    void theSameIdUnderTwoDomainsIsTwoDevices();
    void versionFourAndFiveOfOneDeviceShareItsNames();
    void hostileDescriptionsDoNoHarm_data();
    void hostileDescriptionsDoNoHarm();
    void topicsOfOthersAreNotClaimed();
};

void TstHomie::aDeviceIsThereWhenItIsReady()
{
    Listener listener;
    listener.hear(u"homie/lamp/$state"_s, "init");
    describeLamp(listener);
    QVERIFY(listener.points.empty());
    QVERIFY(listener.devices.empty());
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.devices.size(), std::size_t(1));
    QCOMPARE(listener.devices.begin()->second.device.name, u"Lamp"_s);
    QCOMPARE(listener.devices.begin()->second.needs, QString());
    QCOMPARE(listener.point(u"power"_s)->point.component, u"switch"_s);
    QCOMPARE(listener.available(u"power"_s), std::optional(true));
    listener.hear(u"homie/lamp/light/level"_s, "40");
    QCOMPARE(listener.value(u"level"_s), std::optional<Value>(40.0));
}

void TstHomie::aTreeThatNeverBecomesReadyStaysVisibleWithoutPoints()
{
    Listener listener;
    listener.hear(u"homie/lamp/$state"_s, "init");
    describeLamp(listener);
    listener.wait(5s);
    QVERIFY(listener.devices.empty());
    listener.wait(6s);
    QCOMPARE(listener.devices.size(), std::size_t(1));
    QCOMPARE(listener.devices.begin()->second.needs, u"ready"_s);
    QVERIFY(listener.points.empty());
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults.front().reason.contains(u"never ready"));
    listener.hear(u"homie/lamp/$state"_s, "ready");
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.devices.begin()->second.needs, QString());
    listener.hear(u"homie/5/dumb/$state"_s, "ready");
    listener.wait(11s);
    QVERIFY(listener.faults.back().reason.contains(u"does not describe itself"));
}

void TstHomie::aDeviceThatWasAlreadyGoneIsShownWithItsPoints()
{
    Listener listener;
    describeLamp(listener, u"homie/lamp"_s, true);
    listener.hear(u"homie/lamp/$state"_s, "lost", true);
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.available(u"power"_s), std::optional(false));
}

void TstHomie::aDeviceThatDiedWhilePreparingHasNone()
{
    Listener listener;
    listener.hear(u"homie/lamp/$state"_s, "init");
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "lost");
    listener.wait(1s);
    QVERIFY(listener.points.empty());
}

void TstHomie::attributesMayComeInAnyOrder()
{
    Listener listener;
    listener.hear(u"homie/lamp/light/level"_s, "40", true);
    listener.hear(u"homie/lamp/$state"_s, "ready", true);
    listener.hear(u"homie/lamp/light/level/$datatype"_s, "integer", true);
    describeLamp(listener, u"homie/lamp"_s, true);
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.value(u"level"_s), std::optional<Value>(40.0));
    QVERIFY(listener.values.begin()->second.retained);
    QCOMPARE(listener.available(u"level"_s), std::optional(true));
}

void TstHomie::attributesThatComeAfterReadySettle()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    const SourceIndex source = listener.point(u"level"_s)->source;
    listener.hear(u"homie/lamp/light/level/$unit"_s, "%");
    QCOMPARE(listener.point(u"level"_s)->point.unit, QString());
    listener.wait(300ms);
    QCOMPARE(listener.point(u"level"_s)->point.unit, u"%"_s);
    QCOMPARE(listener.point(u"level"_s)->source, source);
    QCOMPARE(listener.count<PointDeclared>(), 1);
    listener.wait(300ms);
    QCOMPARE(listener.count<PointDeclared>(), 0);
}

void TstHomie::aNewDescriptionAddsAndWithdraws()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float"},"b":{"datatype":"float"})"));
    QVERIFY(listener.point(u"a"_s) && listener.point(u"b"_s));
    const SourceIndex b = listener.point(u"b"_s)->source;
    listener.hear(u"homie/5/d/$state"_s, "init");
    five(listener, u"d"_s, node(R"("b":{"datatype":"float"},"c":{"datatype":"float"})"), {});
    QVERIFY2(listener.point(u"a"_s), "what changes while it prepares counts when it is ready");
    listener.hear(u"homie/5/d/$state"_s, "ready");
    QVERIFY(!listener.point(u"a"_s));
    QVERIFY(listener.point(u"c"_s));
    QCOMPARE(listener.point(u"b"_s)->source, b);
    QCOMPARE(listener.count<PointDeclared>(), 1);
}

void TstHomie::anEmptyStateRemovesTheDevice()
{
    Listener listener;
    five(listener, u"d"_s, node(R"("a":{"datatype":"float"})"));
    listener.hear(u"homie/5/d/$state"_s, "");
    QVERIFY(listener.points.empty());
    QVERIFY(listener.devices.empty());
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    listener.hear(u"homie/lamp/$homie"_s, "");
    QVERIFY(listener.points.empty());
}

void TstHomie::theSameIdUnderTwoDomainsIsTwoDevices()
{
    Listener listener;
    for (const QString& path : {u"one/lamp"_s, u"two/lamp"_s}) {
        describeLamp(listener, path);
        listener.hear(path + u"/$state"_s, "ready");
    }
    QCOMPARE(listener.devices.size(), std::size_t(2));
    const auto& first = listener.devices.begin()->second.device.identifiers;
    const auto& second = std::next(listener.devices.begin())->second.device.identifiers;
    for (const Identifier& identifier : first)
        QCOMPARE(std::ranges::count(second, identifier), 0);
}

void TstHomie::versionFourAndFiveOfOneDeviceShareItsNames()
{
    Listener listener;
    describeLamp(listener);
    listener.hear(u"homie/lamp/$state"_s, "ready");
    five(listener, u"lamp"_s, {});
    QCOMPARE(listener.devices.size(), std::size_t(2));
    QCOMPARE(listener.devices.begin()->second.device.identifiers, std::next(listener.devices.begin())->second.device.identifiers);
}

void TstHomie::hostileDescriptionsDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("another version") << QByteArray(R"({"homie":"6.0"})");
    QTest::newRow("wildcards") << QByteArray(R"({"homie":"5.0","root":"#","nodes":{"+":{"properties":{"#":{"datatype":"float","settable":true}}}}})");
    QTest::newRow("nodes as text") << QByteArray(R"({"homie":"5.0","nodes":"x"})");
    QTest::newRow("properties as list") << QByteArray(R"({"homie":"5.0","nodes":{"n":{"properties":[1]},"m":7,"":{"properties":{"":{}}}}})");
    QTest::newRow("own parent") << QByteArray(R"({"homie":"5.0","root":"d","parent":"d"})");
    QTest::newRow("deep") << QByteArray(R"({"homie":"5.0","nodes":)") + QByteArray(100'000, '[');
    QTest::newRow("fields of other types") << QByteArray(R"({"homie":5.1,"name":[],"children":7,"nodes":{"n":{"name":{},"properties":{"p":{"datatype":1,"format":[],"unit":{},"settable":"true"}}}}})");
}

void TstHomie::hostileDescriptionsDoNoHarm()
{
    QFETCH(QByteArray, document);
    Listener listener;
    listener.hear(u"homie/5/d/$description"_s, document);
    listener.hear(u"homie/5/d/$state"_s, "ready");
    listener.wait(1s);
    listener.hear(u"homie/5/d/n/p"_s, "1");
    listener.hear(u"other/topic"_s, "1");
    for (const auto& [source, value] : listener.values)
        QVERIFY2(listener.points.at(source).uniqueId == u"homie/5/d/n/p", "a description may not read the topics of others");
    listener.hear(u"homie/5/d/$state"_s, "");
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
}

void TstHomie::topicsOfOthersAreNotClaimed()
{
    Listener listener;
    listener.hear(u"$SYS/broker/$state"_s, R"({"a":1})");
    listener.hear(u"shop/$price"_s, R"({"a":1})");
    listener.hear(u"price$state/a"_s, R"({"a":1})");
    listener.wait(20s);
    QCOMPARE(listener.proposals.size(), std::size_t(2));
    QVERIFY(listener.devices.empty());
}

QTEST_GUILESS_MAIN(TstHomie)
#include "tst_homie.moc"
