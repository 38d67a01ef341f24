// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/small_site.h"

using namespace Qt::Literals::StringLiterals;

namespace holdfast {

DeviceClaim claimOf(std::initializer_list<const char*> identifiers, const char* manufacturer, const char* model)
{
    DeviceClaim claim;
    for (const char* one : identifiers) {
        const QString whole = text(one);
        const qsizetype colon = whole.indexOf(u'=');
        claim.identifiers.push_back(colon < 0 ? Identifier{u"id"_s, whole} : Identifier{whole.left(colon), whole.mid(colon + 1)});
    }
    claim.manufacturer = text(manufacturer);
    claim.model = text(model);
    return claim;
}

PointDeclared declaration(quint32 source, const DeviceClaim& device, const char* property)
{
    PointDeclared declared;
    declared.source = SourceIndex{source};
    declared.broker = BrokerId(u"site"_s);
    declared.convention = u"homeassistant"_s;
    declared.discoveryTopic = QString(u"homeassistant/sensor/x/"_s + QString::number(source) + u"/config"_s);
    declared.device = device;
    declared.point.property = text(property);
    declared.point.component = u"sensor"_s;
    declared.point.kind = PointKind::Number;
    declared.point.quantity = Quantity::Temperature;
    declared.uniqueId = QString(u"uid"_s + QString::number(source));
    return declared;
}

DeviceDeclared deviceDeclaration(quint32 source, const DeviceClaim& device, const char* needs)
{
    DeviceDeclared declared;
    declared.source = SourceIndex{source};
    declared.broker = BrokerId(u"site"_s);
    declared.convention = u"homie"_s;
    declared.discoveryTopic = QString(u"homie/"_s + QString::number(source) + u"/$state"_s);
    declared.device = device;
    declared.needs = text(needs);
    declared.hasAvailability = true;
    return declared;
}

SmallSite::SmallSite(Adoption adoption, FleetLimits limits)
    : fleet(std::move(adoption), limits)
{
}

void SmallSite::take(Event event)
{
    take(Events{std::move(event)});
}

void SmallSite::take(Events events)
{
    fleet.take(events, moment(), changes);
}

void SmallSite::hear(quint32 source, Value value)
{
    take(ValueHeard{SourceIndex{source}, std::move(value), {}, false, false});
}

void SmallSite::hearRetained(quint32 source, Value value, std::optional<Timestamp> ownTime)
{
    take(ValueHeard{SourceIndex{source}, std::move(value), ownTime, true, false});
}

void SmallSite::hearWithTime(quint32 source, Value value, Timestamp ownTime)
{
    take(ValueHeard{SourceIndex{source}, std::move(value), ownTime, false, false});
}

void SmallSite::say(quint32 source, bool available, bool retained)
{
    take(AvailabilityHeard{SourceIndex{source}, available, retained});
}

void SmallSite::link(LinkStatus status)
{
    LinkState state;
    state.broker = broker;
    state.status = status;
    state.since = clock.now();
    fleet.linkChanged(state, moment(), changes);
}

void SmallSite::pass(Ticks time, Ticks step)
{
    for (Ticks left = time; left.count() > 0; left -= step) {
        clock.advance(std::min(left, step));
        fleet.due(moment(), changes);
    }
}

void SmallSite::beat(quint32 source, Ticks interval, int times, double value)
{
    for (int i = 0; i < times; ++i) {
        pass(interval);
        hear(source, value);
    }
}

Expected<> SmallSite::wish(const Wish& wish)
{
    return fleet.apply(wish, moment(), changes);
}

QStringList inventoryOf(const Fleet& fleet)
{
    QStringList lines;
    for (const DeviceId& id : fleet.devices()) {
        const Device* device = fleet.device(id);
        QStringList identifiers;
        for (const Identifier& identifier : device->identifiers)
            identifiers.append(QString(identifier.type + u'=' + identifier.value));
        lines.append(QStringList{id.text(), device->name, device->manufacturer, device->model, device->via ? device->via->text() : QString(), identifiers.join(u' '),
                                 device->conventions.join(u' ')}
                         .join(u" | "_s));
        QStringList points;
        for (const PointId& point : fleet.pointsOf(id))
            points.append(QString(point.text() + u" "_s + fleet.point(point)->component + u" "_s + QString::number(fleet.sourcesOf(point).size())));
        points.sort();
        lines.append(points);
    }
    QStringList conflicts;
    for (const Conflict& conflict : fleet.conflicts())
        conflicts.append(QString(u"! "_s + conflict.first.text() + u" "_s + conflict.second.text()));
    conflicts.sort();
    return lines + conflicts;
}

} // namespace holdfast
