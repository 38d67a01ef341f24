// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/two_brokers.h"

#include "app/store/store.h"
#include "tests/store/samples.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const BrokerId usualBroker{QStringLiteral("site")};
const BrokerId spareBroker{QStringLiteral("spare")};

QString sensor(int number)
{
    return u"sensor%1"_s.arg(number, 2, 10, QChar(u'0'));
}

BrokerConfig entry(const BrokerId& id, quint16 port)
{
    BrokerConfig broker;
    broker.id = id;
    broker.name = id.text();
    broker.port = port;
    broker.keepAlive = 10s;
    broker.permissions.ownTopics = true;
    return broker;
}

bool isInside(const std::vector<Interval>& gaps, Timestamp at, Ticks slack)
{
    return std::ranges::any_of(gaps, [&](const Interval& gap) { return at >= gap.from - slack && at < gap.to; });
}

void count(const std::vector<SaidValue>& said, const std::vector<Sample>& samples, const std::vector<Interval>& gaps, Ticks slack, RowComparison& found)
{
    QHash<int, int> stored;
    for (const Sample& sample : samples)
        ++stored[static_cast<int>(toNumber(sample.value).value_or(-1))];
    found.stored += static_cast<int>(samples.size());
    for (const SaidValue& one : said) {
        const int times = stored.value(one.value);
        ++found.said;
        found.twice += std::max(0, times - 1);
        found.missing += times == 0 ? 1 : 0;
        found.missingOutsideGaps += times == 0 && !isInside(gaps, one.at, slack) ? 1 : 0;
    }
}

} // namespace

TwoBrokerDevices::TwoBrokerDevices(quint16 usual, quint16 spare, const Clock& clock)
    : m_clock(clock), m_usual(settingsFor(usual, u"devices"_s)), m_spare(settingsFor(spare, u"devices"_s))
{
    m_timer.setInterval(250ms);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { round(); });
}

void TwoBrokerDevices::announce()
{
    for (int i = 0; i < count; ++i) {
        const QByteArray config = u"{\"unique_id\":\"%1_t\",\"name\":\"Count\",\"state_topic\":\"%1/count\",\"state_class\":\"measurement\",\"unit_of_measurement\":\"W\",\"device_class\":\"power\",\"device\":{\"identifiers\":[\"%1\"],\"name\":\"%1\"}}"_s.arg(sensor(i)).toUtf8();
        for (LinkProbe* probe : {&m_usual, &m_spare})
            say(*probe, QString(u"homeassistant/sensor/%1/t/config"_s.arg(sensor(i))), config, true);
    }
}

void TwoBrokerDevices::begin()
{
    m_timer.start();
}

void TwoBrokerDevices::round()
{
    ++m_rounds;
    m_away = m_away || !m_usual.connected();
    for (int i = 0; i < count; ++i) {
        auto& said = m_said[static_cast<std::size_t>(i)];
        said.push_back({m_rounds, m_clock.now()});
        const QString topic = sensor(i) + u"/count"_s;
        const QByteArray payload = QByteArray::number(m_rounds);
        if (m_usual.connected() && (speaksOnBoth(i) || !m_away))
            say(m_usual, topic, payload, false);
        if (m_spare.connected() && (speaksOnBoth(i) || m_away))
            say(m_spare, topic, payload, false);
    }
}

void TwoBrokerDevices::say(LinkProbe& probe, const QString& topic, const QByteArray& payload, bool retained)
{
    probe.link->publish({BrokerId(u"b1"_s), topic, payload, retained ? Qos::AtLeastOnce : Qos::AtMostOnce, retained}, 10s);
}

TwoBrokerDesk::TwoBrokerDesk(const QString& folder, quint16 usual, quint16 spare, const Clock& clock)
    : m_clock(clock)
{
    RuntimeSettings settings;
    settings.dataDir = folder;
    settings.engine.adoption.all = true;
    settings.findPassword = [](const BrokerConfig&) { return QString(); };
    settings.person = {OperatorId(u"eve"_s), u"Eve"_s, {}, Role::Admin, true, {}};
    settings.workstation = u"desk"_s;
    settings.brokers = {entry(usualBroker, usual), entry(spareBroker, spare)};
    settings.brokers.back().standsInFor = usualBroker;
    auto started = Runtime::start(std::move(settings), m_clock, [] {});
    if (started)
        m_runtime = std::move(started).value();
    else
        qWarning("%s", qPrintable(started.error().message));
}

const Picture& TwoBrokerDesk::look()
{
    m_picture.apply(m_runtime->takeNews());
    if (!m_picture.lines.empty() && m_picture.lines.front().inUse != m_inUse) {
        m_inUse = m_picture.lines.front().inUse;
        ++m_switches;
    }
    for (const Alarm& alarm : m_picture.alarms) {
        if (alarm.priority != Priority::Alert && labelOf(alarm.flags) == AlarmLabel::Unack)
            m_called.insert(alarm.rule.text());
    }
    return m_picture;
}

bool TwoBrokerDesk::isOn(const QString& broker)
{
    const Picture& now = look();
    return !now.lines.empty() && now.lines.front().inUse == BrokerId(broker) && now.links.value(usualBroker).status == LinkStatus::Connected;
}

bool TwoBrokerDesk::listensToUsual()
{
    const Picture& now = look();
    if (now.lines.empty())
        return false;
    const PathStanding& usual = now.lines.front().paths.front();
    return usual.status == LinkStatus::Connected && usual.use == BrokerUse::Listening;
}

int TwoBrokerDesk::heard()
{
    const Picture& now = look();
    return static_cast<int>(std::ranges::count_if(points(), [&](const PointId& point) { return now.shown(point).quality == Quality::Live; }));
}

std::vector<PointId> TwoBrokerDesk::points()
{
    std::vector<std::pair<QString, PointId>> found;
    for (const Point& point : m_picture.points) {
        if (const QString name = m_picture.devices.value(point.device).name; name.startsWith(u"sensor") && point.kind == PointKind::Number)
            found.emplace_back(name, point.id);
    }
    std::ranges::sort(found);
    std::vector<PointId> ids;
    for (const auto& one : found)
        ids.push_back(one.second);
    return ids;
}

RowComparison compare(const QString& folder, const std::vector<PointId>& points, const TwoBrokerDevices& devices, Ticks slack)
{
    RowComparison found;
    const auto store = Store::open(folder, Access::ReadOnly);
    if (!store)
        return found;
    const auto reader = (*store)->reader();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& said = devices.said(static_cast<int>(i));
        const Interval whole{said.front().at - 1h, said.back().at + 1h};
        std::vector<Interval> gaps;
        const auto known = reader->gaps(points[i], whole);
        if (!known)
            return found;
        for (const Gap& gap : *known) {
            if (gap.reason == GapReason::BrokerLost)
                gaps.push_back(gap.interval);
        }
        count(said, samplesOf(*reader, points[i]), gaps, slack, found);
        found.gaps = gaps;
    }
    return found;
}

} // namespace holdfast
