// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/ha_device.h"
#include "app/decode/theengs_property.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTags = 20'000;       ///< of one broker: whoever walks by has an address
constexpr qsizetype mostMembers = 100;       ///< of one of them
constexpr qsizetype largestAdvertisement = 64 * 1024;
constexpr QLatin1StringView mark = "/BTtoMQTT/"_L1;
constexpr qsizetype addressSize = 12;

const QString& conventionName()
{
    static const QString name = u"theengs"_s;
    return name;
}

/// `<base>/<gateway>/BTtoMQTT/<address>`: what a gateway hears of Bluetooth devices, each time only what was in the advertisement.
class TheengsSession final : public Session
{
public:
    explicit TheengsSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override
    {
        const qsizetype at = topic.size() - addressSize - mark.size();
        return at > 0 && topic.at(at) == u'/' && topic.at(at + 1) == u'B' && QStringView(topic).sliced(at, mark.size()) == mark;
    }
    [[nodiscard]] bool shares(const QString&) const override { return true; }

    void step(const Message& message, Yield& out) override
    {
        const QString address = message.topic.last(addressSize);
        const QString mac = homeassistant::normalMac(address);
        if (mac == address || message.payload.size() > largestAdvertisement)
            return;
        const QJsonObject heard = QJsonDocument::fromJson(message.payload).object();
        if (heard.isEmpty())
            return;
        const QString place = message.topic.chopped(addressSize + mark.size());
        const auto known = m_tags.find(message.topic);
        if (known == m_tags.end() && m_tags.size() >= mostTags)
            return;
        Tag& tag = known == m_tags.end() ? m_tags[message.topic] : *known;
        const DeviceClaim claim = claimOf(heard, tag.claim, mac, place);
        const bool isNew = std::exchange(tag.claim, claim) != claim;
        hearGateway(place, out);
        if (isNew)
            for (auto leaf = tag.leaves.begin(); leaf != tag.leaves.end(); ++leaf)
                declare(message.topic, tag, leaf.value(), out);
        for (auto member = heard.begin(); member != heard.end(); ++member)
            if (!theengs::isRepeated(member.key(), heard))
                hearMember(message.topic, tag, member.key(), heard, out);
    }

private:
    struct Leaf
    {
        SourceIndex source{};
        Point point;
        bool saysUnit = false; ///< each message says in which unit it counts
    };
    struct Tag
    {
        DeviceClaim claim;
        QHash<QString, Leaf> leaves;
    };

    static QString gatewayOf(const QString& place) { return place.sliced(place.lastIndexOf(u'/') + 1); }

    /// Facts stay: not every advertisement names the device.
    static DeviceClaim claimOf(const QJsonObject& heard, const DeviceClaim& before, const QString& mac, const QString& place)
    {
        DeviceClaim claim = before;
        const QString brand = heard.value("brand"_L1).toString();
        const QString model = heard.value("model_id"_L1).toString();
        const QString name = heard.contains("model"_L1) ? heard.value("model"_L1).toString() : heard.value("name"_L1).toString();
        QString digits = mac.toUpper();
        digits.remove(u':');
        claim.identifiers = {{u"id"_s, digits}, {u"mac"_s, mac}};
        claim.viaIdentifier = gatewayOf(place);
        if (!brand.isEmpty())
            claim.manufacturer = brand.left(200);
        if (!model.isEmpty())
            claim.model = model.left(200);
        if (!name.isEmpty() || claim.name.isEmpty())
            claim.name = name.isEmpty() ? mac : QString(name.left(200) % u'-' % digits.last(6));
        return claim;
    }

    /// The gateway itself is a device, there while its will says so.
    void hearGateway(const QString& place, Yield& out)
    {
        if (m_gateways.contains(place) || m_gateways.size() >= 1'000)
            return;
        const SourceIndex source = m_context.numbers.next();
        m_gateways.insert(place, source);
        DeviceClaim claim;
        claim.identifiers = {{u"id"_s, gatewayOf(place)}};
        claim.name = gatewayOf(place);
        claim.isGateway = true;
        out.events.push_back(DeviceDeclared{source, m_context.broker, conventionName(), QString(place % u"/LWT"), std::move(claim), {}, true});
        out.bound.push_back(Bound{.source = source, .bindings = {}, .availability = availabilityOf(place), .command = {}, .isPoint = false});
    }

    static AvailabilityPlan availabilityOf(const QString& place)
    {
        const QString topic = place % u"/LWT";
        return {QString(u"theengs\n" % topic), AvailabilityMode::Latest, {AvailabilityTopic{topic, {}, nullptr, {u"online"_s, u"Online"_s}, {u"offline"_s, u"Offline"_s}}}};
    }

    void hearMember(const QString& topic, Tag& tag, const QString& key, const QJsonObject& heard, Yield& out)
    {
        if (const auto known = tag.leaves.find(key); known != tag.leaves.end())
            return hearUnit(topic, tag, *known, heard, out);
        if (tag.leaves.size() >= mostMembers)
            return;
        auto point = theengs::describeMember(key, heard.value(key), heard);
        if (!point)
            return;
        Leaf& leaf = tag.leaves[key];
        leaf = {m_context.numbers.next(), std::move(*point), !theengs::unitSaid(key, heard).isEmpty()};
        declare(topic, tag, leaf, out);
    }

    /// A scale that was switched from kilograms to pounds.
    void hearUnit(const QString& topic, const Tag& tag, Leaf& leaf, const QJsonObject& heard, Yield& out)
    {
        const QString unit = leaf.saysUnit ? theengs::unitSaid(leaf.point.property, heard) : QString();
        if (unit.isEmpty() || unit == leaf.point.unit)
            return;
        leaf.point.unit = unit;
        declare(topic, tag, leaf, out);
    }

    void declare(const QString& topic, const Tag& tag, const Leaf& leaf, Yield& out)
    {
        const Point& point = leaf.point;
        Binding binding{topic, {}};
        binding.extractor.source = Extractor::Source::Path;
        binding.extractor.path = {point.property};
        binding.extractor.kind = point.kind;
        if (point.kind == PointKind::Bool) {
            binding.extractor.otherWords = Extractor::Words::Closed;
            binding.extractor.words = {{u"True"_s, true}, {u"False"_s, false}, {u"true"_s, true}, {u"false"_s, false}};
        }
        const QString place = topic.chopped(addressSize + mark.size());
        Bound bound{.source = leaf.source, .bindings = {std::move(binding)}, .availability = availabilityOf(place), .command = {}};
        bound.telemetry = point.kind == PointKind::Number;
        const QString uniqueId = topic.last(addressSize) % u'-' % point.property;
        out.events.push_back(PointDeclared{leaf.source, m_context.broker, conventionName(), topic, tag.claim, point, uniqueId, false, true});
        out.bound.push_back(std::move(bound));
    }

    SessionContext m_context;
    QHash<QString, Tag> m_tags; ///< by topic
    QHash<QString, SourceIndex> m_gateways;
};

QStringList topics(const DecoderOptions&)
{
    return {u"+/+/BTtoMQTT/+"_s, u"+/+/LWT"_s};
}

} // namespace

Convention theengsGateway()
{
    return {conventionName(), Convention::Turn::First, topics, opened<TheengsSession>};
}

} // namespace holdfast
