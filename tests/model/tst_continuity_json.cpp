// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity.h"

#include <QTest>

#include <random>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestContinuityJson : public QObject
{
    Q_OBJECT

private:
    static constexpr Timestamp moment{std::chrono::milliseconds(1'795'529'182'123)};

    static ContinuityModel everything()
    {
        CriticalFunction heating;
        heating.id = CriticalFunctionId(u"heating"_s);
        heating.name = u"Heating <b>3</b> \"é\" \u202e"_s;
        heating.weight = 3;
        heating.normal = u"Schedule"_s;
        heating.devices = {DeviceId(u"a"_s), DeviceId(u"b"_s)};
        heating.points = {PointId(u"a/t"_s)};
        heating.spaces = {SpaceId(u"3.06"_s)};
        heating.nodes = {DependencyNodeId(u"device:panel"_s)};
        int number = 0;
        for (DeclaredBehaviour& declared : heating.losses)
            declared = {static_cast<Behaviour>(number++ % 5), u"words"_s, std::chrono::seconds(60 * number), u"KM"_s, moment};
        heating.buffers = {{u"list"_s, moment, 24h}, {u"mass"_s, {}, {}}};
        heating.timeToSafe = 10s;
        heating.draft = true;
        heating.proposal = u"heating-floor"_s;
        heating.place = u"Floor 3"_s;
        ContinuityModel model;
        model.functions = {heating};
        model.nodes = {{DependencyNodeId(u"switch:3E"_s), DependencyKind::Switch, u"SW-3E"_s, FoundBy::Engineer, DeviceId(u"x"_s), BrokerId(u"y"_s), SpaceId(u"z"_s), 60s, true, 0}};
        model.uplinks = {{DependencyNodeId(u"uplink:a"_s), u"SIM A"_s, UplinkKind::Mobile, DependencyNodeId(u"device:gw"_s), DependencyNodeId(u"switch:3E"_s), u"€ 0.02/MB"_s, PointId(u"gw/link"_s), u"A"_s,
                          LinkUse::Lost}};
        model.feeds = {{DependencyNodeId(u"feed:ups"_s), u"UPS"_s, DependencyNodeId(u"feed:street"_s), 30min, {DependencyNodeId(u"device:gw"_s)}, {SpaceId(u"hall"_s)}}};
        model.standIns = {{DependencyNodeId(u"broker:a"_s), DependencyNodeId(u"broker:b"_s)}};
        model.links = {{DependencyNodeId(u"device:a"_s), DependencyNodeId(u"device:b"_s), DependencyLinkKind::Service, LinkUse::Standby, 42, 7, FoundBy::Engineer, false}};
        model.overrides = {{DependencyNodeId(u"device:a"_s), u"A"_s, 0s, true}};
        model.cuts = {{DependencyNodeId(u"device:a"_s), DependencyNodeId(u"device:c"_s)}};
        return model;
    }

    static QByteArray document(const char* members) { return QByteArray(R"({"format":"holdfast-continuity","version":1)") + (*members != 0 ? "," : "") + members + "}"; }

private Q_SLOTS:
    void whatIsWrittenIsReadTheSame()
    {
        const ContinuityModel model = everything();
        const auto read = continuityFromJson(toJson(model));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QVERIFY(read->model == model);
        QVERIFY(read->unknown.isEmpty());
        QCOMPARE(toJson(read->model), toJson(model));
    }

    void anEmptyDocumentIsAnEmptyModel()
    {
        QVERIFY(continuityFromJson(document(""))->model == ContinuityModel());
        QVERIFY(continuityFromJson(toJson(ContinuityModel()))->model == ContinuityModel());
    }

    void membersNobodyKnowsAreToldByTheirPath()
    {
        const auto read = continuityFromJson(document(R"("colour":1,"functions":[{"id":"a"},{"id":"b","colour":2,"losses":{"meteor":{},"power":{"behaviour":"stops","colour":3}}}])"));
        QCOMPARE(read->unknown, (QStringList{u"functions[1].losses.power.colour"_s, u"functions[1].losses.meteor"_s, u"functions[1].colour"_s, u"colour"_s}));
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QByteArray& json, Error::Code code = Error::Code::Corrupt) { QTest::newRow(name) << json << int(code); };
        row("nothing", "");
        row("no JSON", "{");
        row("a list", "[]");
        row("a number", "1");
        row("another format", R"({"format":"holdfast-inventory","version":1})");
        row("no version", R"({"format":"holdfast-continuity"})");
        row("half a version", R"({"format":"holdfast-continuity","version":1.5})");
        row("version nought", R"({"format":"holdfast-continuity","version":0})");
        row("a later version", R"({"format":"holdfast-continuity","version":2})", Error::Code::Invalid);
        row("functions are no list", document(R"("functions":{})"));
        row("a function is no object", document(R"("functions":[1])"));
        row("a name is no text", document(R"("functions":[{"id":"a","name":{}}])"));
        row("a device is no text", document(R"("functions":[{"id":"a","devices":[1]}])"));
        row("a weight is no number", document(R"("functions":[{"id":"a","weight":"3"}])"));
        row("a weight is no whole number", document(R"("functions":[{"id":"a","weight":1.5}])"));
        row("a weight beyond all", document(R"("functions":[{"id":"a","weight":1e300}])"));
        row("a weight of 4", document(R"("functions":[{"id":"a","weight":4}])"), Error::Code::Invalid);
        row("a draft is no flag", document(R"("functions":[{"id":"a","draft":1}])"));
        row("losses are no object", document(R"("functions":[{"id":"a","losses":[]}])"));
        row("a behaviour nobody knows", document(R"("functions":[{"id":"a","losses":{"power":{"behaviour":"dances"}}}])"));
        row("a negative buffer", document(R"("functions":[{"id":"a","losses":{"power":{"buffer":-1}}}])"));
        row("a buffer beyond all time", document(R"("functions":[{"id":"a","losses":{"power":{"buffer":1e15}}}])"));
        row("a moment that is none", document(R"("functions":[{"id":"a","buffers":[{"renewed":"yesterday"}]}])"));
        row("a moment somewhere", document(R"("functions":[{"id":"a","buffers":[{"renewed":"2026-11-24T14:06:22"}]}])"));
        row("a function without id", document(R"("functions":[{}])"), Error::Code::Invalid);
        row("two of one id", document(R"("functions":[{"id":"a"},{"id":"a"}])"), Error::Code::Invalid);
        row("two nodes of one id", document(R"("nodes":[{"id":"a"},{"id":"a"}])"), Error::Code::Invalid);
        row("a feed that feeds itself", document(R"("feeds":[{"id":"a","from":"a"}])"), Error::Code::Invalid);
        row("an uplink over itself", document(R"("uplinks":[{"id":"a","through":"a"}])"), Error::Code::Invalid);
        row("half a link", document(R"("links":[{"from":"a"}])"), Error::Code::Invalid);
        row("a stand-in for itself", document(R"("standIns":[{"node":"a","by":"a"}])"), Error::Code::Invalid);
        row("an override of nothing", document(R"("overrides":[{"name":"a"}])"), Error::Code::Invalid);
        row("a text without end", document(R"("functions":[{"id":"a","name":")") .chopped(1) + QByteArray(3000, 'x') + "\"}]}");
    }

    void whatIsNoDocumentIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto read = continuityFromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(int(read.error().code), code);
        QVERIFY(!read.error().message.isEmpty());
    }

    void changedBytesNeverDoHarm()
    {
        const QByteArray good = toJson(everything());
        std::mt19937 random(3);
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bad = good;
            for (unsigned i = 0; i <= random() % 3; ++i)
                bad[qsizetype(random()) % bad.size()] = char(random());
            if (random() % 8 == 0)
                bad.truncate(qsizetype(random()) % bad.size());
            const auto read = continuityFromJson(bad);
            refused += read ? 0 : 1;
            if (read)
                QVERIFY(checked(read->model).has_value());
        }
        QVERIFY(refused > 1000);
    }

    void moreThanAnybodyWritesIsRefused()
    {
        ContinuityModel model;
        model.nodes.resize(20'001);
        for (std::size_t i = 0; i < model.nodes.size(); ++i)
            model.nodes[i].id = DependencyNodeId(QString::number(i));
        QVERIFY(!checked(model).has_value());
        model.nodes.resize(20'000);
        QVERIFY(checked(model).has_value());
    }

    void evidenceIsReadTheSame()
    {
        const Evidence evidence{CriticalFunctionId(u"f"_s), Loss::Cloud, EvidenceKind::Proven, EvidenceSource::BackFill, moment, u"drill 3"_s,
                                {{DeviceId(u"a"_s), u"1.0"_s, QByteArray("\x00\xff", 2), DeviceId(u"gw"_s)}, {DeviceId(u"b"_s), {}, {}, {}}}, 24s};
        QCOMPARE(evidenceFromJson(toJson(evidence)).value_or(Evidence()), evidence);
    }

    void evidenceWithoutItsHeadIsRefused()
    {
        for (const char* json : {"", "{}", R"({"format":"holdfast-evidence","version":1})", R"({"format":"holdfast-evidence","version":1,"function":"f"})",
                                 R"({"format":"holdfast-evidence","version":1,"function":"f","at":"2026-11-24T14:06:22.000Z","tookToSafe":-1})",
                                 R"({"format":"holdfast-evidence","version":9,"function":"f","at":"2026-11-24T14:06:22.000Z"})",
                                 R"({"format":"holdfast-evidence","version":1,"function":"f","at":"2026-11-24T14:06:22.000Z","kind":"sworn"})"})
            QVERIFY(!evidenceFromJson(json).has_value());
        QVERIFY(evidenceFromJson(R"({"format":"holdfast-evidence","version":1,"function":"f","at":"2026-11-24T14:06:22.000Z"})").has_value());
    }
};

QTEST_GUILESS_MAIN(TestContinuityJson)
#include "tst_continuity_json.moc"
