// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/room_face.h"

#include "ui/look/quantity_words.h"
#include "ui/look/rule_words.h"
#include "ui/look/words.h"
#include "ui/overview/kpis.h"

#include <algorithm>

namespace holdfast::overview {
namespace {

bool isRoomValue(const Point& point, Quantity quantity)
{
    return point.quantity == quantity && point.function == PointFunction::Sensor && point.category == PointCategory::None && point.kind != PointKind::Str;
}

/// Best quality first; then devices that measure the air on purpose; then by id, so that the choice never jumps.
struct Candidate
{
    Reading shown;
    Point point;
    bool isRoomSensor = false;

    friend bool operator<(const Candidate& a, const Candidate& b)
    {
        if (a.shown.quality != b.shown.quality)
            return a.shown.quality > b.shown.quality;
        return a.isRoomSensor != b.isRoomSensor ? a.isRoomSensor : a.point.id < b.point.id;
    }
};

} // namespace

ValueFace RoomReader::faceFor(const Reading& shown, const Point& point) const
{
    return faceOf(shown, point, m_picture.shownState(point.device).learnedInterval, m_now, m_format);
}

/// The points of a device, without a copy of any.
std::vector<const Point*> RoomReader::pointsOf(const DeviceId& device) const
{
    std::vector<const Point*> points;
    const auto known = m_picture.pointsOf.constFind(device);
    if (known == m_picture.pointsOf.constEnd())
        return points;
    for (const PointId& id : *known)
        if (const auto point = m_picture.points.constFind(id); point != m_picture.points.constEnd())
            points.push_back(&*point);
    return points;
}

ValueFace RoomReader::bestOf(const std::vector<const PlanMarker*>& devices, Quantity quantity) const
{
    std::optional<Candidate> best;
    for (const PlanMarker* marker : devices) {
        const std::vector<const Point*> points = pointsOf(marker->device);
        const bool isRoomSensor = std::ranges::any_of(points, [](const Point* point) { return point->quantity == Quantity::CarbonDioxide; });
        for (const Point* point : points) {
            if (!isRoomValue(*point, quantity) || m_picture.devices.constFind(marker->device)->lifeSafety)
                continue;
            Candidate candidate{m_picture.shown(point->id), *point, isRoomSensor};
            const bool higher = best && quantity == Quantity::CarbonDioxide && candidate.shown.quality == best->shown.quality &&
                                toNumber(candidate.shown.value) > toNumber(best->shown.value);
            if (!best || higher || (quantity != Quantity::CarbonDioxide && candidate < *best) || candidate.shown.quality > best->shown.quality)
                best = std::move(candidate);
        }
    }
    return best ? faceFor(best->shown, best->point) : ValueFace{};
}

ValueFace RoomReader::sumOf(const std::vector<const PlanMarker*>& devices, Quantity quantity, const QString& unit) const
{
    double sum = 0;
    int believed = 0;
    std::optional<Candidate> old;
    for (const PlanMarker* marker : devices) {
        for (const Point* one : pointsOf(marker->device)) {
            const Point& point = *one;
            if (!isRoomValue(point, quantity) || point.kind != PointKind::Number)
                continue;
            const Reading shown = m_picture.shown(point.id);
            const std::optional<double> number = toNumber(shown.value);
            const std::optional<double> part = !number || quantity != Quantity::Power ? number : kilowatts(*number, point.unit);
            if (part && (shown.quality == Quality::Live || shown.quality == Quality::Simulated)) {
                sum += *part;
                ++believed;
            } else if (Candidate candidate{shown, point, false}; !old || candidate < *old) {
                old = std::move(candidate);
            }
        }
    }
    if (believed == 0)
        return old ? faceFor(old->shown, old->point) : ValueFace{};
    ValueFace face;
    face.text = m_format.value(sum, quantity, unit);
    return face;
}

ValueFace RoomReader::heardOf(const std::vector<const PlanMarker*>& devices) const
{
    const auto fresh = std::ranges::count(devices, Standing::Fresh, [](const PlanMarker* marker) { return marker->standing; });
    const auto all = static_cast<qint64>(devices.size());
    ValueFace face;
    face.text = {tr("%1 of %2").arg(m_format.count(fresh), m_format.count(all)), tr("fresh")};
    face.believable = fresh == all;
    return devices.empty() ? ValueFace{} : face;
}

ValueFace RoomReader::valueOf(const std::vector<const PlanMarker*>& devices, PlanLayer layer) const
{
    switch (layer) {
    case PlanLayer::Comfort: return bestOf(devices, Quantity::Temperature);
    case PlanLayer::CarbonDioxide: return bestOf(devices, Quantity::CarbonDioxide);
    case PlanLayer::Power: return sumOf(devices, Quantity::Power, QStringLiteral("kW"));
    case PlanLayer::Network: return heardOf(devices);
    case PlanLayer::Occupancy: break;
    }
    const ValueFace people = sumOf(devices, Quantity::PeopleCount, tr("people"));
    return people.text.value.isEmpty() ? bestOf(devices, Quantity::Occupancy) : people;
}

std::vector<RoomFace> RoomReader::faces(const PlanScene& scene, PlanLayer layer) const
{
    std::vector<std::vector<const PlanMarker*>> devices(scene.rooms.size());
    for (const PlanMarker& marker : scene.markers)
        devices[marker.room].push_back(&marker);
    std::vector<RoomFace> all(scene.rooms.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].value = valueOf(devices[i], layer);
        if (!scene.alarms[i])
            continue;
        const Alarm alarm = m_picture.alarms.value(scene.alarms[i]->id);
        all[i].title = ruleWords(alarm.name);
        Point point = m_picture.points.value(alarm.point.value_or(PointId()));
        if (alarm.value.index() != 0)
            all[i].abnormal = m_format.value(alarm.value, point);
    }
    return all;
}

std::vector<RoomLine> RoomReader::lines(const std::vector<DeviceId>& devices) const
{
    std::vector<RoomLine> lines;
    for (const DeviceId& device : devices) {
        for (const PointId& id : m_picture.pointsOf.value(device)) {
            const Point point = m_picture.points.value(id);
            if (point.category != PointCategory::None || !point.enabledByDefault || point.function == PointFunction::Event)
                continue;
            const Reading shown = m_picture.shown(id);
            ValueFace face = faceFor(shown, point);
            face.age.clear(); // it stands at the end of the line, old or not
            const QString name = titleOf(point.quantity);
            lines.push_back({m_picture.devices.value(device).name, name.isEmpty() || point.function != PointFunction::Sensor ? point.name : name, face,
                             shown.quality == Quality::NeverSeen ? QString() : m_format.age(shown.at, m_now)});
        }
    }
    return lines;
}

QString RoomReader::spoken(const PlanScene& scene, std::size_t room, const RoomFace& face) const
{
    QStringList parts{scene.rooms[room].name};
    if (!face.value.text.value.isEmpty())
        parts << face.value.text.joined();
    if (!face.value.quality.isEmpty())
        parts << face.value.quality;
    if (!face.value.age.isEmpty())
        parts << tr("%1 old").arg(face.value.age);
    if (const auto& alarm = scene.alarms[room]) {
        const Alarm full = m_picture.alarms.value(alarm->id);
        parts << face.title << face.abnormal.joined() << wordsOf(full.priority).word << wordsOf(labelOf(full.flags)).word;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace holdfast::overview
