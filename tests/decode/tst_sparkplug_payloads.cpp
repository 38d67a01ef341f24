// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkplug_site.h"

#include <QTest>

#include <zlib.h>

using namespace holdfast;
using namespace holdfast::sparkplug_site;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray packed(const QByteArray& bytes, int window)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray compressed(const QByteArray& inner, int window = 15)
{
    return WireBytes().bytes(4, "SPBV1.0_COMPRESSED").bytes(5, packed(inner, window)).bytes(2, metricBytes("algorithm", text, words("DEFLATE"))).done();
}

} // namespace

class TstSparkplugPayloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compressedPayloadsAreRead_data();
    void compressedPayloadsAreRead();
    void bombsAreNotUnpacked();
    void brokenPayloadsAreTold_data();
    void brokenPayloadsAreTold();
};

void TstSparkplugPayloads::compressedPayloadsAreRead_data()
{
    QTest::addColumn<int>("window");
    QTest::newRow("zlib") << 15;
    QTest::newRow("gzip") << 31;
    QTest::newRow("bare") << -15;
}

void TstSparkplugPayloads::compressedPayloadsAreRead()
{
    QFETCH(int, window);
    Listener listener;
    bear(listener);
    listener.hear(at(u"DDATA"_s, u"D"_s), compressed(reading(2, 33), window));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(33.0));
    listener.hear(at(u"DDATA"_s, u"D"_s), reading(3, 34));
    QCOMPARE(listener.value(u"Temperature"_s), std::optional<Value>(34.0));
    QVERIFY(listener.faults.empty());
}

void TstSparkplugPayloads::bombsAreNotUnpacked()
{
    Listener listener;
    listener.hear(at(u"NBIRTH"_s), compressed(WireBytes().bytes(5, QByteArray(64 * 1024 * 1024, '\0')).done()));
    QCOMPARE(listener.faults.size(), std::size_t(1));
    QVERIFY(listener.faults.front().reason.contains(u"grows"));
    listener.hear(at(u"NBIRTH"_s), compressed(compressed(nodeBirth())));
    QVERIFY(listener.faults.back().reason.contains(u"twice"));
    QList<QByteArray> many;
    for (int i = 0; i < 20'001; ++i)
        many.push_back(metricBytes(QByteArray::number(i), int32, whole(1)));
    listener.hear(at(u"NBIRTH"_s), payloadBytes(0, many));
    QVERIFY(listener.faults.back().reason.contains(u"metrics"));
    QVERIFY(listener.points.empty());
}

void TstSparkplugPayloads::brokenPayloadsAreTold_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut off") << nodeBirth().chopped(3);
    QTest::newRow("length beyond the end") << QByteArray("\x12\xff\xff\xff\x7f");
    QTest::newRow("broken compression") << WireBytes().bytes(4, "SPBV1.0_COMPRESSED").bytes(5, "nothing").done();
}

void TstSparkplugPayloads::brokenPayloadsAreTold()
{
    QFETCH(QByteArray, payload);
    Listener listener;
    for (const QString& verb : {u"NBIRTH"_s, u"NDATA"_s, u"NDEATH"_s})
        listener.hear(at(verb), payload);
    QCOMPARE(listener.faults.size(), std::size_t(3));
    QCOMPARE(listener.faults.front().topic, at(u"NBIRTH"_s));
    QVERIFY(listener.points.empty());
}

QTEST_GUILESS_MAIN(TstSparkplugPayloads)
#include "tst_sparkplug_payloads.moc"
