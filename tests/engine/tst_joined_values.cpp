// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/model/picture.h"
#include "tests/decode/corpus.h"
#include "tests/decode/listener.h"
#include "tests/decode/plain_values.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepsPerLook = 7; ///< the window looks now and then: news wait and are merged

/// The engine with a reader beside it that only decodes, and a window that looks now and then.
class Joined
{
public:
    explicit Joined(std::size_t messagesPerStep) : m_perStep(messagesPerStep) {}

    void hear(const CorpusMessage& message)
    {
        m_listener.hear(message.topic, message.payload, message.retained, u"b"_s);
        m_waiting.push_back({BrokerId(u"b"_s), message.topic, message.payload, Listener::start + m_listener.ticks, m_listener.ticks, message.retained});
        if (m_waiting.size() >= m_perStep)
            step();
    }
    void end()
    {
        step();
        m_picture.apply(std::exchange(m_news, {}));
    }

    [[nodiscard]] const Listener& listener() const { return m_listener; }
    [[nodiscard]] const Fleet& fleet() const { return m_engine.fleet(); }
    [[nodiscard]] QHash<SourceIndex, PointId> places() const
    {
        QHash<SourceIndex, PointId> found;
        for (const DeviceId& device : fleet().devices())
            for (const PointId& point : fleet().pointsOf(device))
                for (const SourceIndex source : fleet().sourcesOf(point))
                    found.insert(source, point);
        return found;
    }
    /// Where what the window shows is not what is known.
    [[nodiscard]] QStringList untold() const
    {
        QStringList found;
        qsizetype points = 0;
        for (const DeviceId& device : fleet().devices()) {
            if (fleet().device(device)->membership != Membership::Adopted)
                found.append(QString(device.text() + u" waits"));
            const DeviceState state = m_picture.states.value(device);
            if (state.presence != fleet().state(device)->presence || !(state.reach == fleet().state(device)->reach))
                found.append(QString(device.text() + u" is in another state"));
            for (const PointId& point : fleet().pointsOf(device)) {
                ++points;
                const Reading known = fleet().reading(point).value_or(Reading{});
                const Reading shown = m_picture.readings.value(point);
                if (!m_picture.points.contains(point) || shown.quality != known.quality || !(shown.value == known.value) || shown.at != known.at)
                    found.append(QString(point.text() + u" is "_s + toText(known.value) + u", shown "_s + toText(shown.value)));
            }
        }
        if (m_picture.points.size() != points)
            found.append(u"%1 points shown for %2"_s.arg(m_picture.points.size()).arg(points));
        return found;
    }

private:
    void step()
    {
        m_listener.wait(std::chrono::milliseconds(0));
        m_news.merge(std::move(m_engine.step(std::exchange(m_waiting, {}), {}, {}, Listener::start + m_listener.ticks, m_listener.ticks).delta));
        if (++m_steps % stepsPerLook == 0)
            m_picture.apply(std::exchange(m_news, {}));
    }

    std::size_t m_perStep;
    Listener m_listener;
    std::vector<Message> m_waiting;
    Engine m_engine{{{true, {}}, {}}};
    Delta m_news;
    Picture m_picture;
    int m_steps = 0;
};

struct Tally
{
    int expected = 0;
    int equal = 0;
    QStringList deviations;
};

/// Every plain leaf that was announced and whose topic was heard shows, after everything was joined, what was said last.
Tally compared(const QList<CorpusMessage>& messages, const Joined& site)
{
    Tally tally;
    QHash<QString, CorpusMessage> announcements;
    for (const CorpusMessage& message : messages)
        if (message.topic.startsWith(u"homeassistant/"))
            announcements.insert(message.topic, message);
    const PlainStates states(messages);
    const QHash<SourceIndex, PointId> places = site.places();
    for (const CorpusMessage& message : std::as_const(announcements)) {
        const auto leaf = PlainLeaf::of(message);
        const auto sources = site.listener().announced.value(message.topic);
        if (!leaf || sources.size() != 1)
            continue;
        const auto said = states.lastOf(*leaf, site.listener().points.at(*sources.begin()).point);
        if (!said)
            continue;
        ++tally.expected;
        const PointId place = places.value(*sources.begin());
        const Reading reading = site.fleet().reading(place).value_or(Reading{});
        const Point* point = site.fleet().point(place);
        const bool fine = point && reading.quality != Quality::NeverSeen && leaf->shows(*point, reading.value, *said);
        tally.equal += fine ? 1 : 0;
        if (!fine)
            tally.deviations.append(message.topic + u" -> "_s + place.text() + u": "_s + toText(reading.value) + u" for "_s + *said);
    }
    return tally;
}

/// Every value that the gateway's own leaf has said stands in the point it was joined to.
Tally nativelyCompared(const Joined& site)
{
    Tally tally;
    const QHash<SourceIndex, PointId> places = site.places();
    for (const auto& [source, declared] : site.listener().points) {
        if (declared.convention != u"zwave-js-ui")
            continue;
        const auto heard = site.listener().values.find(source); // its own word for the raw value
        const Reading reading = site.fleet().reading(places.value(source)).value_or(Reading{});
        ++tally.expected;
        const bool fine = heard != site.listener().values.end() && reading.quality != Quality::NeverSeen && (reading.value == heard->second.value || toText(reading.value) == toText(heard->second.value));
        tally.equal += fine ? 1 : 0;
        if (!fine)
            tally.deviations.append(places.value(source).text() + u": "_s + toText(reading.value));
    }
    return tally;
}

bool enough(const QString& name, const Tally& tally)
{
    qInfo("%-60s %5d values expected, %5d equal", qPrintable(name), tally.expected, tally.equal);
    for (const QString& deviation : tally.deviations.first(std::min<qsizetype>(tally.deviations.size(), 20)))
        qInfo("    %s", qPrintable(deviation));
    return tally.equal * 1000 >= tally.expected * 999;
}

} // namespace

/// What several conventions say of one leaf ends in one point, and no value is lost on the way.
class TstJoinedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueOfARecordingIsShownWhateverWasJoined_data();
    void everyValueOfARecordingIsShownWhateverWasJoined();
    void aZwaveNetworkKeepsItsValuesInWhateverOrderItIsAnnounced_data();
    void aZwaveNetworkKeepsItsValuesInWhateverOrderItIsAnnounced();
    void whatAGatewayWronglyAnnouncesAsYesOrNoShowsWhatItSays_data();
    void whatAGatewayWronglyAnnouncesAsYesOrNoShowsWhatItSays();
};

void TstJoinedValues::everyValueOfARecordingIsShownWhateverWasJoined_data()
{
    QTest::addColumn<QString>("recording");
    QTest::addColumn<int>("perStep");
    for (const char* name : {"ems-esp/ems_esp_standalone.ndjson.gz", "rtl_433/rtl433_hass.ndjson.gz", "rtlamr2mqtt/device_discovery.ndjson", "theengs/theengs_gateway.ndjson.gz",
                             "valetudo/homie4_and_ha.ndjson.gz", "zigbee2mqtt/live_devices_with_states.ndjson.gz", "zwave-js-ui/zwavejsui_mock_network.ndjson.gz"})
        for (const int perStep : {1, 200})
            QTest::addRow("%s, %d messages a step", name, perStep) << QString::fromLatin1(name) << perStep;
}

void TstJoinedValues::everyValueOfARecordingIsShownWhateverWasJoined()
{
    QFETCH(QString, recording);
    QFETCH(int, perStep);
    if (corpusFolder().isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    const QList<CorpusMessage> messages = messagesOf(corpusFolder() + u'/' + recording);
    Joined site{std::size_t(perStep)};
    for (const CorpusMessage& message : messages)
        site.hear(message);
    site.end();
    QVERIFY(enough(recording, compared(messages, site)));
    QVERIFY2(site.untold().isEmpty(), qPrintable(site.untold().join(u'\n')));
}

void TstJoinedValues::aZwaveNetworkKeepsItsValuesInWhateverOrderItIsAnnounced_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("as recorded") << 0;
    QTest::newRow("Home Assistant's announcements first") << 1;
    QTest::newRow("Home Assistant's announcements last") << 2;
    QTest::newRow("values first") << 3;
    QTest::newRow("by topic, as a broker hands out what it kept") << 4;
}

void TstJoinedValues::aZwaveNetworkKeepsItsValuesInWhateverOrderItIsAnnounced()
{
    QFETCH(int, first);
    if (corpusFolder().isEmpty()) {
        qInfo("corpus not given");
        return;
    }
    QList<CorpusMessage> messages = messagesOf(corpusFolder() + u"/zwave-js-ui/zwavejsui_mock_network.ndjson.gz");
    const auto turn = [&](const CorpusMessage& message) {
        const bool announced = message.topic.startsWith(u"homeassistant/");
        const bool value = !announced && !message.topic.endsWith(u"/nodeinfo") && !message.topic.contains(u"/_");
        return first == 1 ? !announced : first == 2 ? announced : first == 3 ? !value : false;
    };
    if (first == 4)
        std::ranges::stable_sort(messages, {}, &CorpusMessage::topic);
    else
        std::ranges::stable_sort(messages, {}, turn);
    Joined site(5);
    for (const CorpusMessage& message : std::as_const(messages))
        site.hear(message);
    site.end();
    QVERIFY(enough(u"announced"_s, compared(messages, site)));
    QVERIFY(enough(u"native"_s, nativelyCompared(site)));
    QVERIFY2(site.untold().isEmpty(), qPrintable(site.untold().join(u'\n')));
}

void TstJoinedValues::whatAGatewayWronglyAnnouncesAsYesOrNoShowsWhatItSays_data()
{
    QTest::addColumn<bool>("announcedFirst");
    QTest::newRow("announced, then said") << true;
    QTest::newRow("said, then announced, then said again") << false;
}

void TstJoinedValues::whatAGatewayWronglyAnnouncesAsYesOrNoShowsWhatItSays()
{
    QFETCH(bool, announcedFirst);
    const CorpusMessage config{u"homeassistant/binary_sensor/A4C138003855-lightlevel/config"_s,
                               R"({"stat_t":"+/+/BTtoMQTT/A4C138003855","name":"light","uniq_id":"A4C138003855-lightlevel","val_tpl":"{{ value_json.lightlevel | is_defined }}",)"
                               R"("dev":{"ids":["A4C138003855"],"cns":[["mac","A4C138003855"]],"mf":"SwitchBot","mdl":"W110150X","name":"Motion"}})",
                               true};
    const CorpusMessage state{u"home/gateway/BTtoMQTT/A4C138003855"_s, R"({"id":"A4:C1:38:00:38:55","brand":"SwitchBot","model_id":"W110150X","lightlevel":"dark"})", false};
    Joined site(1);
    for (const CorpusMessage& message : announcedFirst ? std::vector{config, state} : std::vector{state, config, state})
        site.hear(message);
    site.end();
    std::vector<PointId> levels;
    for (const DeviceId& device : site.fleet().devices())
        for (const PointId& point : site.fleet().pointsOf(device))
            if (site.fleet().point(point)->property == u"lightlevel")
                levels.push_back(point);
    QCOMPARE(levels.size(), std::size_t(1));
    const Reading reading = site.fleet().reading(levels.front()).value_or(Reading{});
    QCOMPARE(reading.value, Value(u"dark"_s));
    QCOMPARE(reading.quality, Quality::Live);
    QCOMPARE(site.fleet().point(levels.front())->kind, PointKind::Str);
}

QTEST_GUILESS_MAIN(TstJoinedValues)
#include "tst_joined_values.moc"
