// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <zlib.h>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using Kind = TemplateResult::Kind;

namespace {

TemplateResult rendered(const QString& text, const QByteArray& bytes = {}, const QTimeZone* zone = nullptr)
{
    const auto made = Template::parse(text);
    if (!made)
        return {Kind::Failed, u"parse: "_s + made.error().message};
    const Payload payload(bytes);
    return made->render({.payload = &payload, .now = Timestamp(std::chrono::seconds(1'750'000'000)), .zone = zone});
}

/// Zigbee2MQTT's text is not ours to keep: it comes from the corpus.
QString actionEvent(const QString& trailer = {})
{
    QByteArray content(8 << 20, '\0');
    const QString path = qEnvironmentVariable("HOLDFAST_CORPUS") + u"/jinja/template_oracle.ndjson.gz"_s;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    const QByteArrayView read(content.data(), file ? std::max(0, gzread(file, content.data(), unsigned(content.size()))) : 0);
    gzclose(file);
    const auto at = read.indexOf("{% set patterns");
    const auto begin = read.first(std::max(at, qsizetype(0))).lastIndexOf('\n') + 1;
    const auto end = read.indexOf('\n', std::max(at, qsizetype(0)));
    const auto row = at < 0 ? QJsonObject() : QJsonDocument::fromJson(read.sliced(begin, end - begin).toByteArray()).object();
    return row.isEmpty() ? QString() : QString(row[u"template"_s].toString() + trailer);
}

} // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingTopLevelKeyPrintsNothing() { QCOMPARE(rendered(u"{{ value_json.absent }}"_s, "{}"), (TemplateResult{Kind::Text, {}})); }

    void aMissingBranchLeavesTheOldValue()
    {
        const auto result = rendered(u"{{ value_json.hc1.mode }}"_s, "{}");
        QCOMPARE(result.kind, Kind::Ignored);
        QVERIFY(result.text.contains(u"hc1"));
    }

    void aPartialMessageIsIgnoredByIsDefined() { QCOMPARE(rendered(u"{{ value_json.tempc | is_defined }}"_s, R"({"rssi":-60})").kind, Kind::Ignored); }

    void aPayloadThatIsNoJsonHasNoValueJson()
    {
        QCOMPARE(rendered(u"{{ value_json.a }}"_s, "ON").kind, Kind::Ignored);
        QCOMPARE(rendered(u"{{ value_json is defined }}"_s, "ON").text, u"False"_s);
        QCOMPARE(rendered(u"{{ value }}"_s, "ON").text, u"ON"_s);
    }

    void bareNumbersAndWordsAreJson()
    {
        QCOMPARE(rendered(u"{{ value_json + 1 }}"_s, "23.4").text, u"24.4"_s);
        QCOMPARE(rendered(u"{{ value_json }}"_s, "true").text, u"True"_s);
        QCOMPARE(rendered(u"{{ value_json is none }}"_s, "null").text, u"True"_s);
    }

    void wholeNumbersStayApartFromFractions_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addRow("int") << QByteArray("60") << u"60"_s;
        QTest::addRow("float") << QByteArray("60.0") << u"60.0"_s;
        QTest::addRow("exponent") << QByteArray("6e1") << u"60.0"_s;
        QTest::addRow("beyond 64 bits") << QByteArray("123456789012345678901234567890") << u"123456789012345678901234567890"_s;
        QTest::addRow("beyond 2^53") << QByteArray("9007199254740993") << u"9007199254740993"_s;
        QTest::addRow("large float") << QByteArray("1e16") << u"1e+16"_s;
        QTest::addRow("shortest") << QByteArray("0.1") << u"0.1"_s;
        QTest::addRow("tiny") << QByteArray("0.00001") << u"1e-05"_s;
    }

    void wholeNumbersStayApartFromFractions()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        QCOMPARE(rendered(u"{{ value_json.a }}"_s, "{\"a\":" + json + "}").text, text);
        QCOMPARE(rendered(u"{{ [value_json] }}"_s, json).text, QString(u"["_s + text + u"]"_s));
    }

    void keysWinOverMethods()
    {
        QCOMPARE(rendered(u"{{ value_json.update.state }}"_s, R"({"update":{"state":"idle"}})").text, u"idle"_s);
        QCOMPARE(rendered(u"{{ value_json['items'] }}"_s, R"({"items":3})").text, u"3"_s);
        QCOMPARE(rendered(u"{{ value_json.get('update', {}).get('progress', 'null') }}"_s, R"({"update":{}})").text, u"null"_s);
    }

    void aDictionaryFindsNumbersOfAnyKind() { QCOMPARE(rendered(u"{{ {0:'idle', none:'-'}[value_json.a] }}"_s, R"({"a":0.0})").text, u"idle"_s); }

    void theHotPathIsRecognised()
    {
        const auto path = Template::parse(u" {{ value_json.a['b'][0].c }} "_s.trimmed());
        QVERIFY(path && path->plainPath());
        QCOMPARE(*path->plainPath(), (std::vector<PathStep>{u"a"_s, u"b"_s, qint64(0), u"c"_s}));
        const auto tree = Payload(R"({"a":{"b":[{"c":7}]}})");
        QCOMPARE(toText(*walk(*tree.json(), *path->plainPath())), u"7"_s);
        QVERIFY(Template::parse(u"{{ value }}"_s)->isPlainValue());
        QVERIFY(!Template::parse(u"{{ value_json.a | float }}"_s)->plainPath());
        QVERIFY(!Template::parse(u"x{{ value_json.a }}"_s)->plainPath());
    }

    void aCommandSeesItsVariables()
    {
        const auto made = Template::parse(u"{ \"position\": {{ position }}, \"value\": {{ value }} }"_s);
        QCOMPARE(made->render({.variables = {{u"position"_s, Datum::of(40)}, {u"value"_s, Datum::of(1.5)}}}).text, u"{ \"position\": 40, \"value\": 1.5 }"_s);
    }

    void timeIsThatOfTheSite()
    {
        const QTimeZone zone("Europe/Amsterdam");
        QCOMPARE(rendered(u"{{ as_timestamp(now()) | timestamp_local }}"_s, {}, &zone).text, u"2025-06-15T17:06:40+02:00"_s);
        QCOMPARE(rendered(u"{{ as_timestamp('2025-01-01 00:00:00') }}"_s, {}, &zone).text, u"1735686000.0"_s);
        QCOMPARE(rendered(u"{{ now().isoformat() }}"_s).text, u"2025-06-15T15:06:40+00:00"_s);
    }

    void aMistakeIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::addRow("javascript") << u"{{ (a || 0) }}"_s << u"line 1"_s;
        QTest::addRow("open tag") << u"a\n{{ value"_s << u"line 2"_s;
        QTest::addRow("filter") << u"{{ value | frobnicate }}"_s << u"frobnicate"_s;
        QTest::addRow("endif") << u"{% if value %}x"_s << u"endif"_s;
        QTest::addRow("tag") << u"{% include 'x' %}"_s << u"include"_s;
    }

    void aMistakeIsNamedWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto made = Template::parse(text);
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(part), qPrintable(made.error().message));
    }

    void anUnknownFilterInABranchNotTakenDoesNoHarm() { QCOMPARE(rendered(u"{% if false %}{{ value | frobnicate }}{% else %}ok{% endif %}"_s).text, u"ok"_s); }

    void theActionEventOfZigbee2MqttIsRecognisedAndSaysWhatTheTemplateSays_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("text");
        QTest::addRow("button") << QByteArray("\"button_1_hold_release\"") << uR"({"button":"button_1","event_type":"hold_release"})"_s;
        QTest::addRow("scene") << QByteArray("\"recall_12\"") << uR"({"scene":"12","event_type":"recall"})"_s;
        QTest::addRow("region") << QByteArray("\"region_3_enter\"") << uR"({"region":"3","event_type":"region_enter"})"_s;
        QTest::addRow("dial") << QByteArray("\"dial_rotate_left_fast\"") << uR"({"direction":"left","speed":"fast","event_type":"dial_rotate"})"_s;
        QTest::addRow("no direction") << QByteArray("\"brightness_step\"") << uR"({"direction":"","event_type":"brightness_step"})"_s;
        QTest::addRow("plain") << QByteArray("\"toggle\"") << uR"({"event_type":"toggle"})"_s;
        QTest::addRow("empty") << QByteArray("\"\"") << u"{}"_s;
    }

    void theActionEventOfZigbee2MqttIsRecognisedAndSaysWhatTheTemplateSays()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, text);
        if (actionEvent().isEmpty())
            QSKIP("corpus not given");
        QVERIFY(Template::parse(actionEvent())->isActionEvent());
        QVERIFY(!Template::parse(actionEvent(u"{# another #}"_s))->isActionEvent());
        QCOMPARE(rendered(actionEvent(), "{\"action\":" + action + "}").text, text);
        QCOMPARE(rendered(actionEvent(u"{# evaluated as any template #}"_s), "{\"action\":" + action + "}").text, text);
    }

    void aMessageWithoutActionIsNoEvent()
    {
        if (actionEvent().isEmpty())
            QSKIP("corpus not given");
        QCOMPARE(rendered(actionEvent(), R"({"action":null})").kind, Kind::Ignored);
    }

    void hostileTemplatesAndPayloadsAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("payload");
        QTest::addRow("parentheses") << QString(u"{{ "_s + QString(5000, u'(') + u"1"_s + QString(5000, u')') + u" }}"_s) << QByteArray();
        QTest::addRow("chain of sums") << QString(u"{{ 1"_s + u"+1"_s.repeated(8000) + u" }}"_s) << QByteArray();
        QTest::addRow("nested ifs") << u"{% if 1 %}"_s.repeated(2000) << QByteArray();
        QTest::addRow("nots") << QString(u"{{ "_s + u"not "_s.repeated(5000) + u"1 }}"_s) << QByteArray();
        QTest::addRow("huge text") << u"{{ 'a' * 1000000000 }}"_s << QByteArray();
        QTest::addRow("huge list") << u"{{ [0] * 1000000000 }}"_s << QByteArray();
        QTest::addRow("huge width") << u"{{ '%1000000000d' % 1 }}{{ 'a'.zfill(1000000000) }}"_s << QByteArray();
        QTest::addRow("huge power") << u"{{ 10 ** 1000000000 }}"_s << QByteArray();
        QTest::addRow("million loops") << u"{% for i in range(100000) %}{% for j in range(100000) %}{{ i }}{% endfor %}{% endfor %}"_s << QByteArray();
        QTest::addRow("doubling lists") << u"{% set ns = namespace(l=[1]) %}{% for i in range(60) %}{% set ns.l = [ns.l, ns.l] %}{% endfor %}{{ ns.l == ns.l }}"_s << QByteArray();
        QTest::addRow("deepening lists") << u"{% set ns = namespace(l=[]) %}{% for i in range(90000) %}{% set ns.l = [ns.l] %}{% endfor %}{{ ns.l }}"_s << QByteArray();
        QTest::addRow("doubling texts") << u"{% set ns = namespace(l='ab') %}{% for i in range(60) %}{% set ns.l = ns.l ~ ns.l %}{% endfor %}{{ ns.l }}"_s << QByteArray();
        QTest::addRow("exploding pattern") << u"{{ value | regex_replace('(a+)+$', '') }}{{ value | regex_findall('(.*)*x') }}"_s << QByteArray(QByteArray(5000, 'a') + "!");
        QTest::addRow("long result") << u"{% for i in range(9000) %}0123456789{% endfor %}"_s << QByteArray();
        QTest::addRow("deep json") << u"{{ value_json[0] }}"_s << QByteArray(1'000'000, '[');
        QTest::addRow("infinite number") << u"{{ value_json.a + 1 }}"_s << QByteArray(R"({"a":1e999})");
        QTest::addRow("not a number") << u"{{ value_json.a + 1 }}"_s << QByteArray(R"({"a":NaN})");
        QTest::addRow("not UTF-8") << u"{{ value }}"_s << QByteArray("\xff\xfe");
        QTest::addRow("fraction of nothing") << u"{{ 1 // 0 }}"_s << QByteArray();
        QTest::addRow("least integer") << u"{{ (-9223372036854775807 - 1) // -1 * 9223372036854775807 ** 3 }}"_s << QByteArray();
    }

    void hostileTemplatesAndPayloadsAreBounded()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, payload);
        const auto result = rendered(text, payload);
        QVERIFY2(!result.isText(), qPrintable(result.text.left(80)));
        QVERIFY(!result.text.isEmpty());
    }

    void loneSurrogatesAndRareCharactersAreCarriedThrough()
    {
        QCOMPARE(rendered(u"{{ value_json | length }}{{ value_json[1] }}{{ value_json[::-1] }}"_s, R"("a\ud83d\ude00b")").text, u"3😀b😀a"_s);
        QVERIFY(rendered(u"{{ value_json }}"_s, R"("\ud83d")").isText());
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
