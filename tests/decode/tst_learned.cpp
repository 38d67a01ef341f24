// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include "app/decode/own_time.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

LearnedPoint leaf(const QString& topic, const QStringList& path, const QString& property, PointKind kind = PointKind::Number)
{
    LearnedPoint learned;
    learned.topic = topic;
    learned.path = path;
    learned.point.property = property;
    learned.point.name = property;
    learned.point.component = u"sensor"_s;
    learned.point.kind = kind;
    return learned;
}

LearnedMapping meter()
{
    LearnedMapping mapping;
    mapping.broker = BrokerId(u"b"_s);
    mapping.device.identifiers = {{u"topic"_s, u"site/meter7"_s}};
    mapping.device.name = u"meter7"_s;
    mapping.points = {leaf(u"site/meter7/power"_s, {}, u"power"_s), leaf(u"site/meter7/state"_s, {u"relay"_s, u"on"_s}, u"on"_s, PointKind::Bool)};
    mapping.points[0].point.unit = u"W"_s;
    mapping.points[0].point.quantity = Quantity::Power;
    mapping.points[1].timePath = {u"ts"_s};
    mapping.points[1].point.values = {u"a"_s};
    mapping.points[1].point.minimum = -1.5;
    return mapping;
}

void learn(Listener& listener, const LearnedMapping& mapping)
{
    listener.events.clear();
    listener.decoder.learn(mapping, listener.events);
    listener.take();
}

} // namespace

class TstLearned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdoptedMappingIsReadLikeAnAnnouncedPoint();
    void whatCameBeforeItWasLearntIsRead();
    void learningAgainKeepsWhatIsTheSame();
    void aForgottenMappingIsReadNoMore();
    void aMappingSurvivesItsText();
    void brokenTextIsNoMapping();
    void payloadsTellTheirOwnTime();
    void onlyTrueMomentsCount_data();
    void onlyTrueMomentsCount();
};

void TstLearned::anAdoptedMappingIsReadLikeAnAnnouncedPoint()
{
    Listener listener;
    learn(listener, meter());
    QCOMPARE(listener.points.size(), std::size_t(2));
    QCOMPARE(listener.point(u"power"_s)->convention, u"plain JSON"_s);
    QCOMPARE(listener.point(u"power"_s)->device.name, u"meter7"_s);
    listener.hear(u"site/meter7/power"_s, "12.5");
    listener.hear(u"site/meter7/state"_s, R"({"relay":{"on":true}})");
    QCOMPARE(listener.value(u"power"_s), std::optional<Value>(12.5));
    QCOMPARE(listener.value(u"on"_s), std::optional<Value>(true));
    QVERIFY(listener.decoder.telemetryTopics().contains(u"site/meter7/power"_s));
    listener.hear(u"site/meter7/power"_s, "broken");
    QVERIFY(!listener.reason(u"power"_s).isEmpty());
}

void TstLearned::whatCameBeforeItWasLearntIsRead()
{
    Listener listener;
    listener.hear(u"site/meter7/power"_s, "7", true);
    learn(listener, meter());
    QCOMPARE(listener.value(u"power"_s), std::optional<Value>(7.0));
}

void TstLearned::learningAgainKeepsWhatIsTheSame()
{
    Listener listener;
    learn(listener, meter());
    const SourceIndex power = listener.point(u"power"_s)->source;
    LearnedMapping smaller = meter();
    smaller.points.pop_back();
    learn(listener, smaller);
    QCOMPARE(listener.point(u"power"_s)->source, power);
    QCOMPARE(listener.points.size(), std::size_t(1));
    QCOMPARE(listener.withdrawn.size(), std::size_t(1));
}

void TstLearned::aForgottenMappingIsReadNoMore()
{
    Listener listener;
    learn(listener, meter());
    listener.events.clear();
    listener.decoder.forget(BrokerId(u"b"_s), meter().key(), listener.events);
    listener.take();
    QVERIFY(listener.points.empty());
    listener.hear(u"site/meter7/power"_s, "12.5");
    QVERIFY(listener.events.empty());
    QCOMPARE(listener.decoder.figures().sources, quint64(0));
}

void TstLearned::aMappingSurvivesItsText()
{
    const auto again = learnedMappingFrom(toJson(meter()));
    QVERIFY(again.has_value());
    QVERIFY(*again == meter());
}

void TstLearned::brokenTextIsNoMapping()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"device":{"identifiers":[]},"points":[{}]})")})
        QVERIFY(!learnedMappingFrom(text));
}

void TstLearned::payloadsTellTheirOwnTime()
{
    Listener listener;
    learn(listener, meter());
    listener.hear(u"site/meter7/state"_s, R"({"relay":{"on":true},"ts":1750000000.5})");
    QCOMPARE(listener.values.at(listener.point(u"on"_s)->source).ownTime, std::optional(Timestamp(std::chrono::milliseconds(1'750'000'000'500))));
    LearnedMapping flat = meter();
    flat.points = {leaf(u"t"_s, {u"a"_s}, u"a"_s), leaf(u"t"_s, {u"b"_s}, u"b"_s)};
    flat.points[0].timePath = flat.points[1].timePath = {u"when"_s};
    learn(listener, flat);
    listener.hear(u"t"_s, R"({"a":1,"when":"2025-06-15T15:06:40Z","b":2})");
    for (const QString& property : {u"a"_s, u"b"_s})
        QCOMPARE(listener.values.at(listener.point(property)->source).ownTime, std::optional(Timestamp(std::chrono::seconds(1'750'000'000))));
    listener.hear(u"t"_s, R"({"a":1})");
    QVERIFY(!listener.values.at(listener.point(u"a"_s)->source).ownTime);
}

void TstLearned::onlyTrueMomentsCount_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("1750000000") << qint64(1'750'000'000);
    QTest::newRow("milliseconds") << QByteArray("1750000000000") << qint64(1'750'000'000);
    QTest::newRow("utc") << QByteArray(R"("2025-06-15T15:06:40Z")") << qint64(1'750'000'000);
    QTest::newRow("offset") << QByteArray(R"("2025-06-15T17:06:40+02:00")") << qint64(1'750'000'000);
    QTest::newRow("a clock face without a zone") << QByteArray(R"("2025-06-15T15:06:40")") << qint64(0);
    QTest::newRow("an uptime") << QByteArray("86400") << qint64(0);
    QTest::newRow("yes") << QByteArray("true") << qint64(0);
    QTest::newRow("far away") << QByteArray("1e300") << qint64(0);
    QTest::newRow("text") << QByteArray(R"("yesterday evening, about eight")") << qint64(0);
}

void TstLearned::onlyTrueMomentsCount()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, seconds);
    const Payload payload(json);
    const auto moment = momentOf(*payload.json());
    QCOMPARE(moment.has_value(), seconds != 0);
    if (moment)
        QCOMPARE(*moment, Timestamp(std::chrono::seconds(seconds)));
}

QTEST_GUILESS_MAIN(TstLearned)
#include "tst_learned.moc"
