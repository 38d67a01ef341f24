// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sparkplug_nodes.h"

#include "app/decode/sparkplug_point.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNodes = 10'000;
constexpr std::size_t mostHeld = 32;
constexpr qsizetype largestHeld = 256 * 1024;
constexpr int sequence = 256;
constexpr Ticks reorderTime{2'000}; ///< how long a message that is missing may still come
constexpr Ticks birthTime{10'000};  ///< how long after its node a device may be born
constexpr Ticks askTime{30'000};    ///< between two requests to one node

} // namespace

SparkplugNodes::SparkplugNodes(const SessionContext& context) : m_context(context), m_reader({context.options.largestPayload, 20'000}) {}

void SparkplugNodes::fault(const QString& topic, const QString& reason, Yield& out) const
{
    out.events.push_back(DiscoveryFault{m_context.broker, u"sparkplug"_s, topic, reason});
}

SparkplugNode* SparkplugNodes::nodeAt(const SparkplugTopic& topic)
{
    const QString name = topic.group % u'/' % topic.edge;
    const auto known = m_nodes.find(name);
    if (known != m_nodes.end())
        return &*known;
    if (m_nodes.size() >= mostNodes)
        return nullptr;
    SparkplugNode node;
    node.group = topic.group;
    node.edge = topic.edge;
    return &*m_nodes.insert(name, std::move(node));
}

void SparkplugNodes::hear(const Message& message, Yield& out)
{
    const auto topic = readSparkplugTopic(message.topic);
    if (!topic || topic->verb == SparkplugVerb::NodeCommand || topic->verb == SparkplugVerb::DeviceCommand)
        return;
    const auto payload = m_reader.read(message.payload);
    if (!payload)
        return fault(message.topic, payload.error().message, out);
    SparkplugNode* node = nodeAt(*topic);
    if (!node)
        return fault(message.topic, u"more than %1 edge nodes: not taken"_s.arg(mostNodes), out);
    const Heard heard{*topic, **payload, message.topic, message.at, message.ticks, false};
    if (topic->verb == SparkplugVerb::NodeBirth)
        return nodeBirth(*node, heard, out);
    if (topic->verb == SparkplugVerb::NodeDeath)
        return nodeDeath(*node, heard, out);
    inTurn(*node, heard, message, out);
}

/// The numbers of one node run through all its messages. What comes early waits a little for what is missing.
void SparkplugNodes::inTurn(SparkplugNode& node, const Heard& heard, const Message& message, Yield& out)
{
    if (!heard.payload.seq || !node.born)
        return process(node, heard, out);
    const auto number = quint8(*heard.payload.seq);
    const int ahead = (int(number) - int(node.next.value_or(number)) + sequence) % sequence;
    if (ahead == 0) {
        node.next = quint8(number + 1);
        node.unsure = false;
        process(node, heard, out);
        return drain(node, out);
    }
    if (ahead >= sequence / 2) {
        Heard late = heard;
        late.late = true;
        return process(node, late, out);
    }
    if (node.held.size() < mostHeld && message.payload.size() <= largestHeld)
        node.held.insert_or_assign(ahead, SparkplugHeld{heard.topic, message.payload, message.at, message.ticks});
    if (!node.gapSince)
        node.gapSince = message.ticks;
    if (node.held.size() >= mostHeld || message.payload.size() > largestHeld)
        giveUpWaiting(node, message.ticks, message.at, out);
}

/// What waited and has its turn now.
void SparkplugNodes::drain(SparkplugNode& node, Yield& out)
{
    std::map<int, SparkplugHeld> waiting = std::exchange(node.held, {});
    int turn = 1;
    for (auto& [ahead, held] : waiting) {
        if (ahead != turn) {
            node.held.insert_or_assign(ahead - turn, std::move(held));
            continue;
        }
        ++turn;
        node.next = quint8(*node.next + 1);
        if (const auto payload = m_reader.read(held.payload))
            process(node, {held.topic, **payload, u"spBv1.0/"_s % node.name(), held.at, held.ticks, false}, out);
    }
    if (node.held.empty())
        node.gapSince.reset();
}

void SparkplugNodes::giveUpWaiting(SparkplugNode& node, Ticks ticks, Timestamp now, Yield& out)
{
    const std::map<int, SparkplugHeld> waiting = std::exchange(node.held, {});
    node.gapSince.reset();
    for (const auto& [ahead, held] : waiting) {
        const auto payload = m_reader.read(held.payload);
        if (!payload)
            continue;
        node.next = quint8((*payload)->seq.value_or(0) + 1);
        process(node, {held.topic, **payload, u"spBv1.0/"_s % node.name(), held.at, held.ticks, false}, out);
    }
    askRebirth(node, ticks, now, u"messages of %1 are missing"_s.arg(node.name()), out);
}

void SparkplugNodes::process(SparkplugNode& node, const Heard& heard, Yield& out)
{
    switch (heard.topic.verb) {
    case SparkplugVerb::DeviceBirth:
        if (!node.born)
            needRebirth(node, heard, u"a device of %1 was born before its node"_s.arg(node.name()), out);
        return birth(node, heard.topic.device, heard, out);
    case SparkplugVerb::DeviceDeath:
        if (const auto unit = node.units.find(heard.topic.device); unit != node.units.end() && !heard.late) {
            unit->born = false;
            setPresent(*unit, false, out);
        }
        return;
    case SparkplugVerb::NodeData:
    case SparkplugVerb::DeviceData: return data(node, heard, out);
    default: return;
    }
}

void SparkplugNodes::nodeBirth(SparkplugNode& node, const Heard& heard, Yield& out)
{
    node.born = true;
    node.bdSeq.reset();
    for (const SparkplugMetric& metric : heard.payload.metrics)
        if (metric.name == u"bdSeq" && metric.content.form == SparkplugContent::Form::Whole)
            node.bdSeq = metric.content.whole;
    node.next = quint8(heard.payload.seq.value_or(0) + 1);
    node.held.clear();
    node.gapSince.reset();
    node.bornAt = heard.ticks;
    node.unsure = false;
    for (SparkplugUnit& unit : node.units) {
        unit.born = false;
        unit.aliases.clear();
    }
    birth(node, {}, heard, out);
}

/// A will may come after the birth that followed it: only the death of the present life counts.
void SparkplugNodes::nodeDeath(SparkplugNode& node, const Heard& heard, Yield& out)
{
    for (const SparkplugMetric& metric : heard.payload.metrics)
        if (metric.name == u"bdSeq" && metric.content.form == SparkplugContent::Form::Whole && node.bdSeq && metric.content.whole != *node.bdSeq)
            return;
    node.born = false;
    node.held.clear();
    node.gapSince.reset();
    node.bornAt.reset();
    for (SparkplugUnit& unit : node.units) {
        unit.born = false;
        setPresent(unit, false, out);
    }
}

/// What is called by its name can be read even while a birth is missing; an alias dies with the life that gave it.
void SparkplugNodes::data(SparkplugNode& node, const Heard& heard, Yield& out)
{
    const QString& device = heard.topic.device;
    if (!node.units.contains(device))
        return needRebirth(node, heard, u"values of %1 came without a birth"_s.arg(node.name()), out);
    if (!node.units[device].born)
        needRebirth(node, heard, u"values of %1 came after a death"_s.arg(node.name()), out);
    const auto unit = node.units.constFind(device);
    bool isStrange = false;
    for (const SparkplugMetric& metric : heard.payload.metrics) {
        const auto alias = metric.name.isEmpty() && metric.alias ? unit->aliases.constFind(*metric.alias) : unit->aliases.cend();
        const auto known = unit->metrics.constFind(alias == unit->aliases.cend() ? metric.name : *alias);
        if (known != unit->metrics.cend()) {
            value(*known, metric, heard, out);
            continue;
        }
        if (unit->born && !std::exchange(node.units[device].toldUnknown, true)) {
            const QString what = metric.name.isEmpty() ? QString(u"the alias "_s % QString::number(metric.alias.value_or(0))) : QString(u"the metric "_s % metric.name.left(100));
            fault(heard.where, u"%1 was not in the birth of %2: its values are not known until it is born anew"_s.arg(what, node.name()), out);
        }
        isStrange = true;
    }
    if (isStrange)
        needRebirth(node, heard, u"%1 sends a metric that was not in its birth"_s.arg(node.name()), out);
}

void SparkplugNodes::needRebirth(SparkplugNode& node, const Heard& heard, const QString& reason, Yield& out)
{
    const bool whole = !node.born;
    if (whole)
        declareUnit(node, {}, nullptr, heard.where, out);
    if (!heard.topic.device.isEmpty() && (!node.units.contains(heard.topic.device) || !node.units[heard.topic.device].born) && heard.topic.verb == SparkplugVerb::DeviceData)
        declareUnit(node, heard.topic.device, nullptr, heard.where, out);
    askRebirth(node, heard.ticks, heard.at, reason, out);
}

void SparkplugNodes::askRebirth(SparkplugNode& node, Ticks ticks, Timestamp now, const QString& reason, Yield& out) const
{
    if (node.askedAt && ticks - *node.askedAt < askTime)
        return;
    node.askedAt = ticks;
    out.events.push_back(Ask{sparkplugRebirth(m_context.broker, node.group, node.edge, now), reason, askTime});
}

void SparkplugNodes::due(Ticks ticks, Timestamp now, Yield& out)
{
    m_now = now;
    m_ticks = ticks;
    const bool reconnected = std::exchange(m_reconnected, false);
    for (SparkplugNode& node : m_nodes) {
        if (reconnected && node.born) {
            node.unsure = true;
            node.bornAt = ticks;
        }
        if (node.gapSince && ticks - *node.gapSince >= reorderTime)
            giveUpWaiting(node, ticks, now, out);
        if (!node.bornAt || ticks - *node.bornAt < birthTime)
            continue;
        node.bornAt.reset();
        if (node.unsure)
            askRebirth(node, ticks, now, u"messages of %1 may have been missed"_s.arg(node.name()), out);
        for (SparkplugUnit& unit : node.units)
            if (node.born && !unit.born)
                setPresent(unit, false, out);
    }
}

void SparkplugNodes::connected()
{
    m_reconnected = true;
}

Expected<std::vector<Publication>> SparkplugNodes::ask(const Question& question)
{
    std::vector<Publication> asked;
    for (SparkplugNode& node : m_nodes) {
        const auto isIt = [&](const Identifier& identifier) {
            return identifier.type == u"sparkplug" && (identifier.value == node.name() || identifier.value.startsWith(QString(node.name() % u'/')));
        };
        if (!question.about.empty() && std::none_of(question.about.begin(), question.about.end(), isIt))
            continue;
        node.askedAt = m_ticks;
        asked.push_back(sparkplugRebirth(question.broker, node.group, node.edge, m_now));
    }
    if (asked.empty())
        return Error{Error::Code::NotFound, u"no such edge node was heard"_s};
    return asked;
}

} // namespace holdfast
