// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_text.h"

#include "ui/look/quantity_words.h"
#include "ui/look/words.h"

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostHops = 6;

} // namespace

QString DeviceText::ruleText(const QString& source)
{
    return source.isEmpty() ? source : QCoreApplication::translate("rules", source.toUtf8().constData());
}

QString DeviceText::autonomyReason(const Device& device)
{
    if (device.autonomyReason.isEmpty() || device.autonomyCode == "operator"_L1)
        return device.autonomyReason;
    return QCoreApplication::translate("autonomy", device.autonomyReason.toUtf8().constData());
}

QString DeviceText::name(const DeviceId& device) const
{
    const auto found = m_picture.devices.constFind(device);
    return found == m_picture.devices.constEnd() || found->name.isEmpty() ? device.text() : found->name;
}

QStringList DeviceText::crumbs(const Device& device) const
{
    QStringList crumbs;
    if (const Space* space = device.space ? spaceOf(m_picture.site, *device.space) : nullptr) {
        if (const Floor* floor = floorOf(m_picture.site, space->floor))
            crumbs += floor->label;
        crumbs += space->name;
    }
    return crumbs;
}

QString DeviceText::place(const Device& device) const
{
    const QStringList parts = crumbs(device);
    return parts.isEmpty() ? tr("no room yet") : parts.join(u" › "_s);
}

QString DeviceText::model(const Device& device) const
{
    if (device.model.startsWith(device.manufacturer, Qt::CaseInsensitive) || device.manufacturer.isEmpty())
        return device.model;
    return QString(device.manufacturer + u' ' + device.model).trimmed();
}

QString DeviceText::status(const DeviceState& state) const
{
    const QString word = wordsOf(state.presence).word;
    if (state.presence == Presence::Offline || state.presence == Presence::OnFallback)
        return tr("%1 for %2").arg(word, m_format.duration(m_now - state.since));
    return state.lastHeard ? tr("%1, %2 ago").arg(word, m_format.age(state.lastHeard, m_now)) : word;
}

QString DeviceText::sentence(const Device& device) const
{
    const DeviceState state = m_picture.shownState(device.id);
    QString first = status(state);
    if (device.via)
        first = tr("%1 via %2").arg(first, name(*device.via));
    QStringList parts{first};
    if (state.learnedInterval)
        parts += tr("every %1").arg(m_format.duration(*state.learnedInterval));
    return parts.join(u" · "_s);
}

QString DeviceText::shown(const DeviceId& device, Quantity quantity) const
{
    const auto points = m_picture.pointsOf.constFind(device);
    if (points == m_picture.pointsOf.constEnd())
        return {};
    for (const PointId& id : *points) {
        const auto point = m_picture.points.constFind(id);
        const auto reading = m_picture.readings.constFind(id);
        if (point != m_picture.points.constEnd() && point->quantity == quantity && reading != m_picture.readings.constEnd())
            return m_format.value(reading->value, *point).joined();
    }
    return {};
}

Hop DeviceText::brokerHop(const BrokerId& broker) const
{
    const BrokerConfig config = m_picture.brokers.value(broker);
    const QString title = nameOf(config);
    const auto link = m_picture.links.constFind(broker);
    if (link == m_picture.links.constEnd())
        return {Icon::Server, Mark::None, tr("Broker"), title};
    const QString over = link->via.isEmpty() ? title : tr("%1 instead of %2").arg(nameOf(m_picture.brokers.value(link->via)), title);
    QString detail = over % u" · "_s % wordsOf(link->status).word;
    if (link->roundTrip)
        detail += u" · "_s + tr("%1 ms").arg(m_format.count(link->roundTrip->count()));
    return {Icon::Server, link->status == LinkStatus::Connected ? Mark::None : wordsOf(link->status).mark, tr("Broker"), detail};
}

std::vector<Hop> DeviceText::path(const Device& device) const
{
    std::vector<Hop> hops;
    const Device* at = &device;
    while (static_cast<int>(hops.size()) < mostHops) {
        const DeviceState state = m_picture.shownState(at->id);
        QStringList words{status(state)};
        for (const Quantity quantity : {Quantity::SignalStrength, Quantity::LinkQuality})
            if (const QString value = shown(at->id, quantity); !value.isEmpty())
                words += value;
        const bool well = state.presence == Presence::Online || state.presence == Presence::Unknown;
        const Icon icon = at == &device ? iconOf(classOf(m_picture, device.id)) : Icon::Gateway;
        hops.push_back({icon, well ? Mark::None : wordsOf(state.presence).mark, name(at->id), words.join(u" · "_s)});
        const auto next = at->via ? m_picture.devices.constFind(*at->via) : m_picture.devices.constEnd();
        if (next == m_picture.devices.constEnd() || &*next == at)
            break;
        at = &*next;
    }
    hops.push_back(brokerHop(device.broker));
    return hops;
}

Facts DeviceText::network(const Device& device) const
{
    const DeviceState state = m_picture.shownState(device.id);
    const auto unknown = [](const QString& text) { return text.isEmpty() ? tr("not known") : text; };
    QStringList conventions;
    for (const QString& convention : device.conventions)
        conventions += conventionTitle(convention);
    Facts facts{
        {tr("State"), tr("%1: %2").arg(wordsOf(state.presence).word, wordsOf(state.presence).sentence)},
        {tr("Because"), wordOf(state.evidence)},
        {tr("Since"), state.since == Timestamp() ? tr("not known") : m_format.moment(state.since, m_now)},
        {tr("Last heard"), state.lastHeard ? tr("%1, %2 ago").arg(m_format.moment(*state.lastHeard, m_now), m_format.age(state.lastHeard, m_now)) : tr("never in this run")},
        {tr("Usual interval"), state.learnedInterval ? tr("every %1, learned from its messages").arg(m_format.duration(*state.learnedInterval)) : tr("not learned yet")},
        {tr("Speaks"), unknown(conventions.join(u", "_s))},
    };
    for (const Quantity quantity : {Quantity::SignalStrength, Quantity::LinkQuality})
        if (const QString value = shown(device.id, quantity); !value.isEmpty())
            facts.push_back({titleOf(quantity).isEmpty() ? tr("Signal") : titleOf(quantity), value});
    return facts;
}

Facts DeviceText::configuration(const Device& device) const
{
    const auto known = [](const QString& text) { return text.isEmpty() ? tr("not told") : text; };
    Facts facts{
        {tr("Name"), name(device.id)},
        {tr("Its own name"), known(device.announcedName)},
        {tr("Place"), place(device)},
        {tr("Manufacturer"), known(device.manufacturer)},
        {tr("Model"), known(device.model)},
        {tr("Firmware"), known(device.firmware)},
        {tr("Hardware"), known(device.hardware)},
        {tr("Serial number"), known(device.serial)},
        {tr("Without the network"), device.autonomyReason.isEmpty() ? wordOf(device.autonomy) : tr("%1: %2").arg(wordOf(device.autonomy), autonomyReason(device))},
        {tr("Life safety"), device.lifeSafety ? tr("yes: its alarms are never suppressed") : tr("no")},
        {tr("Known since"), device.firstSeen ? m_format.moment(*device.firstSeen) : tr("not known")},
    };
    for (const Identifier& one : device.identifiers)
        facts.push_back({one.type == u"id" ? tr("Identifier") : one.type, one.value});
    if (!device.configurationUrl.isEmpty())
        facts.push_back({tr("Its own page"), device.configurationUrl});
    if (device.replaces)
        facts.push_back({tr("Replaces"), name(*device.replaces)});
    if (!device.mergedIds.isEmpty())
        facts.push_back({tr("Merged from"), device.mergedIds.join(u", "_s)});
    return facts;
}

QString DeviceText::pointTitle(const Point& point) const
{
    if (!point.name.isEmpty())
        return point.name;
    const QString title = titleOf(point.quantity);
    return title.isEmpty() ? point.property : title;
}

QString DeviceText::conventionTitle(const QString& convention) const
{
    if (convention == u"homeassistant")
        return tr("Home Assistant discovery");
    if (convention == u"zigbee2mqtt")
        return tr("Zigbee2MQTT");
    if (convention == u"sparkplug")
        return tr("Sparkplug B");
    if (convention == u"plain" || convention == u"json")
        return tr("Shape of its messages");
    return convention.isEmpty() ? tr("not known") : convention;
}

QString DeviceText::classTitle(DeviceClass deviceClass)
{
    switch (deviceClass) {
    case DeviceClass::Sensor:
        return tr("Sensor");
    case DeviceClass::Safety:
        return tr("Safety");
    case DeviceClass::Climate:
        return tr("Climate");
    case DeviceClass::Lighting:
        return tr("Lighting");
    case DeviceClass::Access:
        return tr("Doors and windows");
    case DeviceClass::Actuator:
        return tr("Valves and blinds");
    case DeviceClass::Meter:
        return tr("Meter");
    case DeviceClass::Network:
        return tr("Gateway");
    case DeviceClass::Other:
        break;
    }
    return tr("Other");
}

QString DeviceText::facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Status:
        return tr("Status");
    case Facet::Floor:
        return tr("Floor");
    case Facet::Class:
        return tr("Type");
    case Facet::Battery:
        return tr("Battery");
    case Facet::Gateway:
        return tr("Gateway");
    case Facet::Protocol:
        return tr("Protocol");
    case Facet::Maker:
        break;
    }
    return tr("Manufacturer");
}

QString DeviceText::facetValue(Facet facet, const QString& value) const
{
    static const auto named = [](const QString& key) -> QString {
        if (key == u"abnormal")
            return tr("Abnormal");
        if (key == u"retired")
            return tr("Retired");
        constexpr std::pair<const char*, Presence> states[] = {
            {"unknown", Presence::Unknown}, {"fresh", Presence::Online}, {"degraded", Presence::Degraded}, {"local", Presence::OnFallback}, {"silent", Presence::Offline}};
        for (const auto& state : states)
            if (key == QLatin1String(state.first))
                return wordsOf(state.second).word;
        return key;
    };
    switch (facet) {
    case Facet::Status:
        return named(value);
    case Facet::Floor: {
        const Floor* floor = floorOf(m_picture.site, FloorId(value));
        return floor == nullptr ? tr("No room yet") : floor->label;
    }
    case Facet::Class:
        return classTitle(static_cast<DeviceClass>(value.toInt()));
    case Facet::Battery:
        return value == u"low" ? tr("Under 20 %") : value == u"half" ? tr("20 to 50 %") : value == u"good" ? tr("50 % and more") : tr("Not reported");
    case Facet::Gateway:
        return value.isEmpty() ? tr("Direct") : value;
    case Facet::Protocol:
        return conventionTitle(value);
    case Facet::Maker:
        break;
    }
    return value.isEmpty() ? tr("Not told") : value;
}

} // namespace holdfast
