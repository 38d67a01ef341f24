// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/flat_json.h"
#include "app/decode/json_reader.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// Where the quick reader answers at all, it answers like the full one.
class TstFlatJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithTheFullReader_data();
    void itAgreesWithTheFullReader();
    void itReadsOrdinaryStates();
    void everyCutOfAStateIsRefused();
};

void TstFlatJson::itAgreesWithTheFullReader_data()
{
    QTest::addColumn<QByteArray>("text");
    const char* const texts[] = {
        "{}", " { } ", "{\"a\":1}", "{\"a\":1,\"a\":2}", "{\"a\":1.0,\"b\":\"x\"}", "{\"a\":null,\"b\":true}", "{\"b\":false,\"a\":-0.5e3}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}",
        "{\"a\":+1}", "{\"a\":1e}", "{\"a\":NaN}", "{\"a\":1e400}", "{\"a\":99999999999999999999}", "{\"a\":[1]}", "{\"c\":[1,{\"a\":2}],\"a\":3}", "{\"c\":{\"a\":5},\"b\":6}",
        "{\"c\":[1,],\"a\":3}", "{\"c\":{\"x\"},\"a\":3}", "{\"a\":\"q\\n\"}", "{\"\\u0061\":1}", "{\"a\":1,}", "{\"a\":1}}", "{\"a\":1} x", "{\"a\" 1}", "{a:1}", "[1]", "1", "",
        "{\"a\":tru}", "{\"a\":nullx}", "{\"a\":\"\xc3\xbc\"}", "{\"c\":\"\\\"\",\"a\":1}", "{ \"a\" :\t1 ,\n\"b\" : 2 }", "{\"a\":-}", "{\"a\":\"\x01\"}"};
    for (const char* text : texts)
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("deep") << QByteArray("{\"c\":" + QByteArray(100, '[') + QByteArray(100, ']') + ",\"a\":1}");
}

void TstFlatJson::itAgreesWithTheFullReader()
{
    QFETCH(QByteArray, text);
    std::vector<Datum> values;
    const FlatJson flat(std::vector<QByteArray>{"a", "b"});
    if (!flat.read(text, values))
        return; // the full reader looks at it
    const auto full = readJson(text);
    QVERIFY(full);
    QVERIFY(full->dict());
    for (std::size_t place = 0; place < 2; ++place) {
        const Datum* expected = full->dict()->find(place == 0 ? u"a"_s : u"b"_s);
        QCOMPARE(values[place].isUndefined(), expected == nullptr);
        if (expected)
            QVERIFY(values[place] == *expected && values[place].is<qint64>() == expected->is<qint64>());
    }
}

void TstFlatJson::itReadsOrdinaryStates()
{
    std::vector<Datum> values;
    const FlatJson flat(std::vector<QByteArray>{"temperature", "humidity", "absent"});
    QVERIFY(flat.read(R"({"humidity":41.5,"other":{"x":[1,2,"y"]},"temperature":-3})", values));
    QVERIFY(values[0] == Datum::of(-3));
    QVERIFY(values[1] == Datum::of(41.5));
    QVERIFY(values[2].isUndefined());
    QVERIFY(!flat.read(R"({"humidity":{"x":1}})", values));
}

void TstFlatJson::everyCutOfAStateIsRefused()
{
    const QByteArray whole = "{\"a\":12.5,\"c\":[{\"d\":null}],\"b\":\"x\"}";
    std::vector<Datum> values;
    const FlatJson flat(std::vector<QByteArray>{"a", "b"});
    QVERIFY(flat.read(whole, values));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!flat.read(QByteArrayView(whole).first(size), values));
}

QTEST_GUILESS_MAIN(TstFlatJson)
#include "tst_flat_json.moc"
