// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/topic_filter.h"
#include "app/decode/topic_index.h"
#include "app/decode/units.h"

#include <QElapsedTimer>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TstTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterReachesWhatMqttSaysItReaches_data();
    void aFilterReachesWhatMqttSaysItReaches();
    void aBrokenFilterIsRefusedWithItsReason_data();
    void aBrokenFilterIsRefusedWithItsReason();
    void anEmptiedFilterLeavesNothingBehind();
    void aDirtyUnitIsShownInItsNormalSpelling_data();
    void aDirtyUnitIsShownInItsNormalSpelling();
    void aUnitOfManyThingsSaysNothingOfTheQuantity();
};

void TstTopics::aFilterReachesWhatMqttSaysItReaches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<bool>("reached");
    QTest::newRow("one level") << u"+/+/BTtoMQTT/X"_s << u"home/gw/BTtoMQTT/X"_s << true;
    QTest::newRow("a level too few") << u"+/+/BTtoMQTT/X"_s << u"home/BTtoMQTT/X"_s << false;
    QTest::newRow("a level too many") << u"a/+"_s << u"a/b/c"_s << false;
    QTest::newRow("empty level") << u"a/+/c"_s << u"a//c"_s << true;
    QTest::newRow("rest") << u"a/#"_s << u"a/b/c"_s << true;
    QTest::newRow("rest takes its parent") << u"a/#"_s << u"a"_s << true;
    QTest::newRow("rest is no prefix") << u"a/#"_s << u"ab"_s << false;
    QTest::newRow("system topics are apart") << u"#"_s << u"$SYS/broker"_s << false;
    QTest::newRow("system topics by name") << u"$SYS/+"_s << u"$SYS/broker"_s << true;
    QTest::newRow("trailing slash") << u"a/+"_s << u"a/"_s << true;
}

void TstTopics::aFilterReachesWhatMqttSaysItReaches()
{
    QFETCH(QString, filter);
    QFETCH(QString, topic);
    QFETCH(bool, reached);
    QCOMPARE(matches(filter, topic), reached);
    TopicIndex index;
    index.entry(filter).readers.push_back({});
    std::vector<TopicEntry*> found;
    index.matching(topic, found);
    QCOMPARE(found.size(), std::size_t(reached));
}

void TstTopics::aBrokenFilterIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("empty") << QString();
    QTest::newRow("too long") << QString(65'536, u'a');
    QTest::newRow("too long in bytes") << QString(40'000, QChar(0xe9));
    QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0'));
    QTest::newRow("half a wildcard") << u"a/b+"_s;
    QTest::newRow("rest in the middle") << u"a/#/b"_s;
    QTest::newRow("a thousand wildcards") << u"+/"_s.repeated(1'000);
}

void TstTopics::aBrokenFilterIsRefusedWithItsReason()
{
    QFETCH(QString, filter);
    QVERIFY(!faultOfFilter(filter).isEmpty());
    QVERIFY(!faultOfTopic(filter).isEmpty() || filter.isEmpty());
    QVERIFY(faultOfFilter(QString(65'535, u'a')).isEmpty());
    QVERIFY(faultOfFilter(u"a/"_s.repeated(1'000)).isEmpty());
}

void TstTopics::anEmptiedFilterLeavesNothingBehind()
{
    TopicIndex index;
    index.entry(u"a/+/c"_s).readers.push_back({});
    index.entry(u"a/+"_s).readers.push_back({});
    QCOMPARE(index.size(), 2);
    index.find(u"a/+/c"_s)->readers.clear();
    index.dropIfEmpty(u"a/+/c"_s);
    QVERIFY(!index.find(u"a/+/c"_s));
    QVERIFY(index.find(u"a/+"_s));
    index.find(u"a/+"_s)->readers.clear();
    index.dropIfEmpty(u"a/+"_s);
    QVERIFY(!index.hasFilters());
    QCOMPARE(index.size(), 0);
}

void TstTopics::aDirtyUnitIsShownInItsNormalSpelling_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("normal");
    const std::pair<const char*, const char*> rows[] = {
        {"sec", "s"}, {"seconds", "s"}, {"Sec", "s"}, {"Hours", "h"}, {"Hr", "h"}, {"hours", "h"}, {"minutes", "min"}, {"C", "°C"}, {"  C", "°C"}, {"℃", "°C"}, {"ºC", "°C"},
        {"℉", "°F"}, {"lux", "lx"}, {"Lx", "lx"}, {"meters", "m"}, {"m3", "m³"}, {"VAr", "var"}, {"VAR", "var"}, {"var", "var"}, {"\xce\xbcS/cm", "µS/cm"}, {"µS/cm", "µS/cm"},
        {"\xce\xbcg/m³", "µg/m³"}, {"ug/m3", "µg/m³"}, {"volt", "V"}, {"watt", "W"}, {"LEL", "LEL"}, {"*", "*"}, {"raw unit", "raw unit"}, {"10 ms", "10 ms"},
        {"frobs per fortnight", "frobs per fortnight"}, {"%", "%"}};
    for (const auto& row : rows)
        QTest::newRow(row.first) << QString::fromUtf8(row.first) << QString::fromUtf8(row.second);
}

void TstTopics::aDirtyUnitIsShownInItsNormalSpelling()
{
    QFETCH(QString, given);
    QFETCH(QString, normal);
    QCOMPARE(normalUnit(given), normal);
    QCOMPARE(normalUnit(normal), normal);
}

void TstTopics::aUnitOfManyThingsSaysNothingOfTheQuantity()
{
    QCOMPARE(quantityOfUnit(u"°C"_s), Quantity::Temperature);
    QCOMPARE(quantityOfUnit(u"kWh"_s), Quantity::Energy);
    QCOMPARE(quantityOfUnit(u"lqi"_s), Quantity::LinkQuality);
    for (const QString& many : {u"%"_s, u"ppm"_s, u"m³"_s, u"mm"_s, u"K"_s})
        QCOMPARE(quantityOfUnit(many), Quantity::None);
}

QTEST_GUILESS_MAIN(TstTopics)
#include "tst_topics.moc"
