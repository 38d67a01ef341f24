// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString prefix = u"shellyplugusg4-a4cf12aabbcc"_s;

struct Plug : Listener
{
    void notify(const QByteArray& components, const QByteArray& method = "NotifyStatus")
    {
        hear(QString(prefix + u"/events/rpc"), QByteArray(R"({"src":"shellyplugusg4-a4cf12aabbcc","dst":"x","method":"M","params":{"ts":1750000000.25,C}})").replace("\"M\"", QByteArray('"' + method + '"')).replace(",C}", QByteArray(',' + components + '}')));
    }
    /// The answer of Shelly.GetComponents, whoever asked.
    void answer(const QByteArray& components)
    {
        hear(u"someone/rpc"_s, R"({"id":7,"src":"shellyplugusg4-a4cf12aabbcc","dst":"someone","result":{"components":[)" + components + "]}}");
    }
    [[nodiscard]] const Point* of(const QString& leaf) const
    {
        const PointDeclared* declared = point(QString(prefix + u'-' + leaf));
        return declared ? &declared->point : nullptr;
    }
    [[nodiscard]] std::optional<Value> valueOf(const QString& leaf) const { return value(QString(prefix + u'-' + leaf)); }
    [[nodiscard]] QByteArray written(const QString& leaf, const Value& value) const
    {
        const auto publication = decoder.encode(point(QString(prefix + u'-' + leaf))->source, value);
        return publication ? publication->payload : publication.error().message.toUtf8();
    }
};

} // namespace

/// What the owner of a Shelly made on it: values of his own, and Bluetooth sensors it listens to.
class TstShellyDynamic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownValuesAreReadAndWritten()
    {
        Plug plug;
        plug.notify(R"("boolean:200":{"value":true,"source":"rpc"},"number:201":{"value":-1.5},"text:200":{"value":"my value"},"enum:200":{"value":"test_2"},"group:200":{"value":["boolean:200","number:201"]})");
        QCOMPARE(plug.valueOf(u"boolean-200"_s), std::optional<Value>(true));
        QCOMPARE(plug.valueOf(u"number-201"_s), std::optional<Value>(-1.5));
        QCOMPARE(plug.valueOf(u"text-200"_s), std::optional<Value>(u"my value"_s));
        QCOMPARE(plug.valueOf(u"enum-200"_s), std::optional<Value>(u"test_2"_s));
        QVERIFY(plug.valueOf(u"group-200"_s));
        QCOMPARE(plug.of(u"boolean-200"_s)->kind, PointKind::Bool);
        QCOMPARE(plug.of(u"enum-200"_s)->component, u"select"_s);
        QVERIFY(plug.of(u"number-201"_s)->writable && !plug.of(u"group-200"_s)->writable);
        QVERIFY(plug.written(u"boolean-200"_s, false).endsWith(R"("method":"Boolean.Set","params":{"id":200,"value":false}})"));
        QVERIFY(plug.written(u"number-201"_s, 2.5).endsWith(R"("method":"Number.Set","params":{"id":201,"value":2.5}})"));
        QVERIFY(plug.written(u"text-200"_s, u"a \"b\""_s).endsWith("\"method\":\"Text.Set\",\"params\":{\"id\":200,\"value\":\"a \\\"b\\\"\"}}"));
        QVERIFY(plug.written(u"enum-200"_s, u"test_1"_s).endsWith(R"("method":"Enum.Set","params":{"id":200,"value":"test_1"}})"));
    }

    void theirConfigurationGivesNamesUnitsAndLimits()
    {
        Plug plug;
        plug.notify(R"("number:202":{"value":23.5},"number:201":{"value":26.3})");
        QCOMPARE(plug.of(u"number-202"_s)->unit, QString());
        plug.answer(R"({"key":"number:202","status":{"value":23.5},"config":{"id":202,"name":"Target temperature","min":15,"max":40,"access":"crw","meta":{"ui":{"unit":"°C","step":0.5}}}},)"
                    R"({"key":"number:201","status":{"value":26.3},"config":{"id":201,"name":"Current temperature","access":"cr","meta":{"ui":{"unit":"°C"}}}},)"
                    R"({"key":"enum:203","status":{"value":null},"config":{"id":203,"name":"Mode","options":["eco","comfort"]}})");
        const Point* target = plug.of(u"number-202"_s);
        QCOMPARE(target->name, u"Target temperature"_s);
        QCOMPARE(target->unit, u"°C"_s);
        QCOMPARE(target->minimum, std::optional(15.0));
        QCOMPARE(target->maximum, std::optional(40.0));
        QCOMPARE(target->step, std::optional(0.5));
        QVERIFY(target->writable && !plug.of(u"number-201"_s)->writable); // it may only be read
        QCOMPARE(plug.valueOf(u"number-202"_s), std::optional<Value>(23.5));
        QCOMPARE(plug.of(u"enum-203"_s)->values, (QStringList{u"eco"_s, u"comfort"_s}));
        plug.notify(R"("number:202":{"value":25})");
        QCOMPARE(plug.valueOf(u"number-202"_s), std::optional<Value>(25.0));
    }

    void bluetoothSensorsSayWhatTheyMeasureOnceItIsKnown()
    {
        Plug plug;
        plug.notify(R"("bthomedevice:201":{"id":201,"rssi":-86,"battery":97},"bthomesensor:206":{"id":206,"value":17.8},"bthomesensor:207":{"id":207,"value":true})");
        QCOMPARE(plug.valueOf(u"bthomesensor-206"_s), std::optional<Value>(17.8));
        QCOMPARE(plug.of(u"bthomesensor-207"_s)->kind, PointKind::Bool);
        QVERIFY(!plug.of(u"bthomesensor-206"_s)->writable);
        QCOMPARE(plug.value(u"battery"_s), std::optional<Value>(97.0));
        QCOMPARE(plug.value(u"rssi"_s), std::optional<Value>(-86.0));
        plug.answer(R"({"key":"bthomesensor:206","config":{"id":206,"obj_id":69,"idx":0,"name":null},"status":{"id":206,"value":17.8}},)"
                    R"({"key":"bthomesensor:207","config":{"id":207,"obj_id":45,"idx":0,"name":"Window"},"status":{"id":207,"value":true}})");
        QCOMPARE(plug.of(u"bthomesensor-206"_s)->quantity, Quantity::Temperature);
        QCOMPARE(plug.of(u"bthomesensor-206"_s)->unit, u"°C"_s);
        QCOMPARE(plug.valueOf(u"bthomesensor-206"_s), std::optional<Value>(17.8));
        QCOMPARE(plug.of(u"bthomesensor-207"_s)->quantity, Quantity::Window);
        QCOMPARE(plug.of(u"bthomesensor-207"_s)->name, u"Window"_s);
    }

    void theirButtonsTellEvents()
    {
        Plug plug;
        plug.notify(R"("events":[{"component":"bthomedevice:201","id":201,"event":"single_push","ts":1750000001},{"component":"button:200","id":200,"event":"long_push","ts":1750000002}])", "NotifyEvent");
        QCOMPARE(plug.valueOf(u"bthomedevice-201"_s), std::optional<Value>(u"single_push"_s));
        QCOMPARE(plug.valueOf(u"button-200"_s), std::optional<Value>(u"long_push"_s));
        QCOMPARE(plug.of(u"button-200"_s)->function, PointFunction::Event);
    }

    void furtherPagesOfALongListAreAskedForOneAfterTheOther()
    {
        Plug plug;
        plug.notify(R"("number:201":{"value":1})");
        const auto page = [&](int number, int offset, int total) {
            const QString answer = uR"({"id":900000,"src":"%1","dst":"holdfast/shelly","result":{"components":[{"key":"number:%2","config":{"id":1,"name":"N"},"status":{"value":2}}],"offset":%3,"total":%4}})"_s;
            plug.hear(u"holdfast/shelly/rpc"_s, answer.arg(prefix, QString::number(number), QString::number(offset), QString::number(total)).toUtf8());
        };
        page(201, 0, 3);
        QVERIFY(plug.asks.empty()); // nobody asked for the first
        QVERIFY(plug.decoder.ask({BrokerId(u"b"_s), u"shelly"_s, u"announce"_s, {}, 5}));
        page(201, 0, 3);
        QCOMPARE(plug.asks.size(), std::size_t(1));
        QCOMPARE(plug.asks[0].publication.topic, QString(prefix + u"/rpc"));
        QVERIFY2(plug.asks[0].publication.payload.contains(R"("method":"Shelly.GetComponents","params":{"dynamic_only":true,"include":["config","status"],"offset":1})"), plug.asks[0].publication.payload);
        page(201, 0, 3); // the same once more: asked already
        QCOMPARE(plug.asks.size(), std::size_t(1));
        page(202, 1, 3);
        QCOMPARE(plug.asks.size(), std::size_t(2));
        page(203, 2, 3);
        QCOMPARE(plug.asks.size(), std::size_t(2));
        QVERIFY(plug.of(u"number-202"_s) && plug.of(u"number-203"_s));
    }

    void aListThatNeverEndsIsLeftAtSomePoint()
    {
        Plug plug;
        plug.notify(R"("number:201":{"value":1})");
        QVERIFY(plug.decoder.ask({BrokerId(u"b"_s), u"shelly"_s, u"announce"_s, {}, 5}));
        for (int i = 0; i < 3'000; ++i)
            plug.hear(u"holdfast/shelly/rpc"_s, R"({"id":900000,"src":"shellyplugusg4-a4cf12aabbcc","dst":"holdfast/shelly","result":{"components":[{"key":"x:1"}],"offset":)" + QByteArray::number(i) + R"(,"total":9223372036854775807}})");
        QVERIFY(plug.asks.size() > 100 && plug.asks.size() < 1'001);
        plug.hear(u"holdfast/shelly/rpc"_s, R"({"id":900000,"src":"shellyplugusg4-a4cf12aabbcc","dst":"holdfast/shelly","result":{"components":[{"key":"x:1"}],"offset":9223372036854775807,"total":-5}})");
        QVERIFY(plug.asks.size() < 1'001);
    }

    void hostileComponentsAreNoPoints()
    {
        Plug plug;
        plug.notify(R"("boolean:200":{"value":true})");
        for (const char* entry : {R"({"key":7})", R"({"key":"number:1","config":[]})", R"({"key":"number:1","config":{"min":"x","obj_id":1e300,"options":{}},"status":{}})", "[]", "null", R"({"key":":","config":{}})"})
            plug.answer(entry);
        QVERIFY(!plug.of(u"number-1"_s));
        QCOMPARE(plug.points.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TstShellyDynamic)
#include "tst_shelly_dynamic.moc"
