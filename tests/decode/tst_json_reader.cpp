// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/json_reader.h"
#include "app/decode/template.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addRow("order of keys") << QByteArray(R"({"b":1,"a":2})") << u"{'b': 1, 'a': 2}"_s;
        QTest::addRow("last of equal keys") << QByteArray(R"({"a":1,"b":0,"a":2})") << u"{'a': 2, 'b': 0}"_s;
        QTest::addRow("escapes") << QByteArray(R"(["\u00e9\/\n"])") << u"['é/\\n']"_s;
        QTest::addRow("numbers") << QByteArray("[0,-0,0.0,-1.5e3,1E2]") << u"[0, 0, 0.0, -1500.0, 100.0]"_s;
        QTest::addRow("empty") << QByteArray(" [ { } , [ ] ] ") << u"[{}, []]"_s;
        QTest::addRow("bare text") << QByteArray("\"x\"") << u"x"_s;
    }

    void readsWhatIsJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const auto read = readJson(json);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(toText(*read), text);
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"", " ", "{", "[1,]", "{\"a\":}", "{a:1}", "01", "+1", "1.", ".5", "1e", "NaN", "Infinity", "tru", "\"\n\"", "\"\\x\"", "\"\\u12\"", "1 2", "1e999", "'a'", "[1}", "\xef\xbb\xbf" "1"})
            QTest::addRow("%s", json) << QByteArray(json);
        QTest::addRow("too deep") << QByteArray(300, '[') + QByteArray(300, ']');
    }

    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, json);
        const auto read = readJson(json);
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"at byte"));
    }

    void aFloodOfValuesIsRefusedAtTheLimit()
    {
        const QByteArray flood = "[" + QByteArray("0,").repeated(2000) + "0]";
        QVERIFY(!readJson(flood, {.values = 1000}));
        QVERIFY(readJson(flood));
    }

    void manyKeysAreFoundAsFastAsFew()
    {
        QByteArray json = "{";
        for (int i = 0; i < 20'000; ++i)
            json += "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",";
        const auto read = readJson(QByteArray(json + "\"z\":1}"));
        QCOMPARE(toText(*read->dict()->find(u"k19999"_s)), u"19999"_s);
        QVERIFY(!read->dict()->find(u"k20000"_s));
    }
};

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
