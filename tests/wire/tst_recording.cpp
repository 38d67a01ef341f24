// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/recording.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRecording : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileOf(const QByteArray& text)
    {
        QFile file(m_folder.filePath(u"input.ndjson"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static std::vector<RecordedMessage> all(RecordingReader& reader)
    {
        std::vector<RecordedMessage> messages;
        while (auto next = reader.next())
            messages.push_back(*next);
        return messages;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBackByteForByte()
    {
        std::vector<Message> sent;
        const QList<QByteArray> payloads = {"21.5", "", "{\"a\":\"ü\"}", QByteArray("\0\xff\x80", 3), "line\nbreak\ttab", "\x1b[0m", QByteArray(200'000, '"')};
        for (const QByteArray& payload : payloads)
            sent.push_back({BrokerId(u"b1"_s), u"site/ä/\"q\""_s, payload, {}, 1'000'000ms + 40ms * static_cast<int>(sent.size()), sent.size() % 2 == 1});
        const QString path = m_folder.filePath(u"out.ndjson.gz"_s);
        {
            auto writer = RecordingWriter::create(path);
            QVERIFY(writer);
            auto open = std::move(writer).value();
            QVERIFY(open.write(sent));
            QVERIFY(open.flush());
            QCOMPARE(open.written(), quint64(payloads.size()));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray::fromHex("1f8b"));

        auto reader = RecordingReader::open(path, BrokerId(u"replay"_s));
        QVERIFY(reader);
        auto open = std::move(reader).value();
        const auto read = all(open);
        QCOMPARE(read.size(), sent.size());
        for (size_t i = 0; i < read.size(); ++i) {
            QCOMPARE(read[i].message.topic, sent[i].topic);
            QCOMPARE(read[i].message.payload, sent[i].payload);
            QCOMPARE(read[i].message.retained, sent[i].retained);
            QCOMPARE(read[i].message.broker, BrokerId(u"replay"_s));
            QVERIFY(read[i].offset == 40ms * static_cast<int>(i));
        }
        QCOMPARE(open.badLines(), 0u);
        QVERIFY(open.fault().isEmpty());
    }

    void badLinesAreCountedAndPassedOver()
    {
        auto reader = RecordingReader::open(fileOf("{\"topic\":\"a\",\"payload\":\"1\"}\n"
                                                   "\n"
                                                   "not json\n"
                                                   "{\"payload\":\"no topic\"}\n"
                                                   "{\"topic\":\"b\"}\n"
                                                   "{\"topic\":\"b\",\"payload_b64\":\"***\"}\n"
                                                   "{\"topic\":\"c\",\"payload\":\"3\",\"t\":7,\"source\":\"x\"}"),
                                            {});
        QVERIFY(reader);
        auto open = std::move(reader).value();
        const auto read = all(open);
        QCOMPARE(read.size(), 2u);
        QVERIFY(!read[0].offset);
        QCOMPARE(read[1].message.topic, u"c"_s);
        QVERIFY(read[1].offset == 7ms);
        QCOMPARE(open.badLines(), 4u);
        QCOMPARE(open.firstBadLine(), 3u);
    }

    void aTruncatedFileGivesWhatItHasAndSaysSo()
    {
        const QString path = m_folder.filePath(u"cut.ndjson.gz"_s);
        {
            auto open = std::move(RecordingWriter::create(path)).value();
            QVERIFY(open.write(std::vector<Message>(5'000, Message{{}, u"t"_s, QByteArray::number(1), {}, 0ms, false})));
        }
        QFile file(path);
        QVERIFY(file.resize(file.size() - 12));
        auto open = std::move(RecordingReader::open(path, {})).value();
        const auto read = all(open);
        QVERIFY(read.size() > 1'000 && read.size() <= 5'000);
        QVERIFY(!open.fault().isEmpty());
    }

    void aMissingFileIsAnError()
    {
        QVERIFY(!RecordingReader::open(m_folder.filePath(u"none"_s), {}));
        QVERIFY(!RecordingWriter::create(m_folder.filePath(u"no/such/folder/x.gz"_s)));
    }

    void everyRecordingOfTheCorpusIsReadable()
    {
        const QString corpus = qEnvironmentVariable("HOLDFAST_CORPUS");
        if (corpus.isEmpty()) {
            qInfo("corpus not given");
            return;
        }
        const QStringList files = {u"zigbee2mqtt/ha_discovery.ndjson.gz"_s, u"zigbee2mqtt/live_devices_with_states.ndjson.gz"_s, u"homie/homie_device_npm_3.0.1.ndjson"_s,
                                   u"ems-esp/ems_esp_standalone.ndjson.gz"_s, u"sparkplug/sparkplug_b_edge_nodes.ndjson.gz"_s, u"rtl_433/rtl433_hass.ndjson.gz"_s,
                                   u"zwave-js-ui/zwavejsui_mock_network.ndjson.gz"_s, u"valetudo/homie4_and_ha.ndjson.gz"_s, u"theengs/theengs_gateway.ndjson.gz"_s};
        for (const QString& name : files) {
            auto reader = RecordingReader::open(QDir(corpus).filePath(name), {});
            QVERIFY2(reader, qPrintable(name));
            auto open = std::move(reader).value();
            const auto read = all(open);
            QVERIFY2(read.size() > 10, qPrintable(name));
            QVERIFY2(open.badLines() == 0, qPrintable(QString(name + u" line "_s + QString::number(open.firstBadLine()))));
            QVERIFY2(open.fault().isEmpty(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
