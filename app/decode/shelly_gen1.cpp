// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_device.h"
#include "app/decode/shelly.h"

#include "app/decode/datum_text.h"

#include <algorithm>
#include <map>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostDevices = 20'000;
constexpr qsizetype mostTopics = 400'000;
constexpr qsizetype largestMessage = 64 * 1024;
constexpr QLatin1StringView root{"shellies/"};

const QString& conventionName()
{
    static const QString name = u"shelly gen1"_s;
    return name;
}

/// "relay/0/power" → "relay/%/power" and "0"
struct Shape
{
    QString pattern;
    QString number;
};

Shape shapeOf(const QString& tail)
{
    Shape shape;
    QStringList levels = tail.split(u'/');
    for (QString& level : levels) {
        bool isNumber = false;
        level.toUInt(&isNumber);
        if (!isNumber)
            continue;
        shape.number = level;
        level = u"%"_s;
    }
    shape.pattern = levels.join(u'/');
    return shape;
}

QString textAt(const Datum& json, const char* path)
{
    const Datum* leaf = walk(json, shelly::pathOf(path));
    return leaf && !leaf->isNone() ? stateText(*leaf).left(300) : QString();
}

/// The discovery scripts call some leaves otherwise than in their unique ids, and keep the id as the device writes it.
QString propertyOf(const QString& id, const QString& leaf)
{
    const bool isShort = leaf.startsWith(u"light-") || leaf.startsWith(u"relay-power") || leaf.startsWith(u"relay-energy");
    return id % u'-' % (isShort ? leaf.sliced(6) : leaf);
}

/// `shellies/announce` tells what a device is; what it has shows when its topics speak.
class ShellyGen1Session final : public Session
{
public:
    explicit ShellyGen1Session(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override { return topic.startsWith(root) && !m_settled.contains(topic); }
    [[nodiscard]] bool shares(const QString&) const override { return true; }

    void step(const Message& message, Yield& out) override
    {
        if (message.payload.size() > largestMessage)
            return;
        const QString below = message.topic.sliced(root.size());
        const qsizetype slash = below.indexOf(u'/');
        const QString tail = slash < 0 ? QString() : below.sliced(slash + 1);
        if (below == u"announce" || tail == u"announce")
            return hearAnnounce(message, out);
        if (slash <= 0 || tail.startsWith(u"command") || tail.endsWith(u"/command") || tail.endsWith(u"/set"))
            return;
        hearTopic(message, below.first(slash), tail, out);
    }

    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override
    {
        const QByteArray word = question.what == u"ota-check" ? "update" : "announce";
        const auto to = [&](const QString& topic) { return Publication{question.broker, topic, word, Qos::AtMostOnce, false}; };
        if (question.about.empty())
            return std::vector{to(QString(root % u"command"))};
        for (const auto& [id, device] : m_devices)
            for (const Identifier& known : device.claim().identifiers)
                if (std::ranges::find(question.about, known) != question.about.end())
                    return std::vector{to(QString(root % id % u"/command"))};
        return Error{Error::Code::NotFound, u"no such device was heard"_s};
    }

private:
    /// A device is one once its hardware address is known: by another convention it may be known already, and then under that.
    DeclaredDevice* identify(const QString& id, DeviceClaim claim, const QString& mac, Yield& out)
    {
        if (!m_devices.contains(id) && m_devices.size() >= mostDevices)
            return nullptr;
        DeclaredDevice& device = m_devices.try_emplace(id, m_context, conventionName(), QString(root % id % u"/online")).first->second;
        claim.identifiers = {{u"shelly"_s, id.toLower()}};
        if (!mac.isEmpty())
            claim.identifiers.push_back({u"mac"_s, mac});
        if (claim.name.isEmpty())
            claim.name = id;
        describe(id, device, claim, out);
        const auto waiting = m_unknown.find(id);
        if (waiting == m_unknown.end())
            return &device;
        const std::vector<Message> messages = std::move(waiting->second);
        m_unknown.erase(waiting);
        for (const Message& message : messages)
            hearTopic(message, id, message.topic.sliced(root.size() + id.size() + 1), out);
        return &device;
    }

    /// Its id may carry the whole address, and `info` does.
    static QString addressOf(const QString& id, const QString& tail, const Message& message)
    {
        const QString last = id.sliced(id.lastIndexOf(u'-') + 1);
        if (const QString mac = homeassistant::normalMac(last); mac != last)
            return mac;
        const Payload payload(tail == u"info" ? message.payload : QByteArray());
        const Datum* json = payload.json();
        const QString given = json ? textAt(*json, "mac") : QString();
        const QString mac = homeassistant::normalMac(given);
        return mac == given ? QString() : mac;
    }

    void remember(const QString& id, const Message& message)
    {
        constexpr std::size_t mostMessages = 64;
        if (message.payload.size() > 4 * 1024 || (m_unknown.size() >= mostDevices && !m_unknown.contains(id)))
            return;
        auto& messages = m_unknown[id];
        const auto same = std::ranges::find(messages, message.topic, &Message::topic);
        if (same != messages.end())
            *same = message;
        else if (messages.size() < mostMessages)
            messages.push_back(message);
    }

    void hearAnnounce(const Message& message, Yield& out)
    {
        const Payload payload(message.payload);
        const Datum* json = payload.json();
        if (message.payload.isEmpty())
            return;
        const QString id = json ? textAt(*json, "id") : QString();
        if (id.isEmpty() || id.contains(u'/') || id.contains(u'#') || id.contains(u'+'))
            return out.events.push_back(DiscoveryFault{m_context.broker, conventionName(), message.topic, u"the announcement names no device"_s});
        if (textAt(*json, "gen").toInt() >= 2)
            return; // a later generation announces itself here too
        const auto known = m_devices.find(id);
        DeviceClaim claim = known == m_devices.end() ? DeviceClaim() : known->second.claim();
        const QString mac = homeassistant::normalMac(textAt(*json, "mac"));
        claim.modelId = textAt(*json, "model");
        const shelly::ModelFacts facts = shelly::factsOfModel(claim.modelId);
        claim.model = QString::fromLatin1(facts.name);
        claim.manufacturer = QString::fromLatin1(facts.maker);
        claim.name = claim.model.isEmpty() ? id : QString(claim.model % u' ' % id.sliced(id.lastIndexOf(u'-') + 1).right(6).toUpper());
        claim.firmware = textAt(*json, "fw_ver");
        const QString address = textAt(*json, "ip");
        claim.configurationUrl = address.isEmpty() ? QString() : QString(u"http://" % address % u'/');
        identify(id, std::move(claim), mac, out);
    }

    /// What sleeps on a battery is not gone when its connection is.
    void describe(const QString& id, DeclaredDevice& device, DeviceClaim claim, Yield& out) const
    {
        const bool sleeps = device.has(u"sensor/battery battery "_s);
        claim.supply = sleeps ? Supply::Battery : claim.supply;
        const auto online = plainAvailability(QString(root % id % u"/online"), u"true"_s, u"false"_s);
        device.describe(claim, claim.modelId.isEmpty() ? u"announce"_s : QString(), sleeps ? std::nullopt : std::optional(online), out);
    }

    void hearTopic(const Message& message, const QString& id, const QString& tail, Yield& out)
    {
        const Shape shape = shapeOf(tail);
        const bool isKnown = tail == u"online" || std::ranges::any_of(shelly::firstGenerationLeaves(), [&](const auto& row) { return shape.pattern == QLatin1StringView(row.at); });
        if (!isKnown)
            return;
        const auto known = m_devices.find(id);
        const QString mac = known == m_devices.end() ? addressOf(id, tail, message) : QString();
        if (known == m_devices.end() && mac.isEmpty())
            return remember(id, message);
        DeclaredDevice* device = known == m_devices.end() ? identify(id, {}, mac, out) : &known->second;
        if (!device)
            return;
        if (m_settled.size() < mostTopics && shape.pattern != u"info")
            m_settled.insert(message.topic);
        const Payload payload(message.payload);
        for (const shelly::ShellyLeaf& row : shelly::firstGenerationLeaves())
            if (shape.pattern == QLatin1StringView(row.at) && says(row, payload))
                declare(*device, row, id, shape, message.topic, tail, out);
        if (tail == u"sensor/battery")
            describe(id, *device, device->claim(), out);
    }

    static bool says(const shelly::ShellyLeaf& row, const Payload& payload)
    {
        const bool isPath = *row.reading && !QByteArrayView(row.reading).contains('{');
        if (!isPath && !*row.needs)
            return true;
        const Datum* json = payload.json();
        const auto isThere = [&](const char* path) { return !*path || (json && walk(*json, shelly::pathOf(path))); };
        return isThere(row.needs) && (!isPath || isThere(row.reading));
    }

    void declare(DeclaredDevice& device, const shelly::ShellyLeaf& row, const QString& id, const Shape& shape, const QString& topic, const QString& tail, Yield& out)
    {
        const QString key = tail % u' ' % shelly::filledIn(row.leaf, shape.number) % u' ' % QLatin1StringView(row.property);
        if (device.has(key))
            return;
        shelly::MadeLeaf made = shelly::makeLeaf(row, id, shape.number, {}, m_context.templates);
        if (!*row.property)
            made.leaf.point.property = propertyOf(id, shelly::filledIn(row.leaf, shape.number));
        made.leaf.bindings.push_back({topic, std::move(made.extractor)});
        if (made.leaf.command)
            made.leaf.command->topic = root % id % u'/' % made.leaf.command->topic;
        device.declare(key, std::move(made.leaf), out);
    }

    SessionContext m_context;
    std::map<QString, std::vector<Message>> m_unknown; ///< what was heard of devices whose address is not known yet
    std::map<QString, DeclaredDevice> m_devices; ///< by their id
    QSet<QString> m_settled;                  ///< topics that have nothing new to tell of themselves
};

QStringList topics(const DecoderOptions&)
{
    return {QString(root % u"#")};
}

} // namespace

Convention shellyGen1()
{
    return {conventionName(), Convention::Turn::First, topics, opened<ShellyGen1Session>, {u"announce"_s, u"ota-check"_s}};
}

} // namespace holdfast
