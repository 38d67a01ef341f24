// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/events.h"

#include "ui/look/rule_words.h"

#include <QHash>

#include <algorithm>

namespace holdfast {
namespace {

template <typename T>
bool isIn(const std::vector<T>& list, const T& one)
{
    return std::ranges::find(list, one) != list.end();
}

EventMark alarmMark(const JournalEntry& entry)
{
    EventMark mark;
    mark.kind = EventMark::Kind::Alarm;
    mark.at = entry.receivedTime;
    mark.text = ruleWords(entry.name);
    mark.place = entry.source;
    mark.priority = entry.priority;
    mark.alarm = entry.alarm;
    return mark;
}

EventMark noteMark(const JournalEntry& entry)
{
    EventMark mark;
    mark.kind = EventMark::Kind::Note;
    mark.at = entry.sourceTime;
    mark.text = entry.note;
    mark.place = entry.source;
    mark.person = entry.user;
    mark.alarm = entry.alarm;
    return mark;
}

EventMark standingMark(const Alarm& alarm)
{
    EventMark mark;
    mark.at = alarm.raisedAt;
    mark.text = ruleWords(alarm.name);
    mark.place = alarm.source;
    mark.person = alarm.acknowledgedBy;
    mark.priority = alarm.priority;
    mark.shape = shapeStateOf(alarm.flags);
    mark.alarm = alarm.id;
    return mark;
}

/// What became of an alarm after it was raised.
void goOn(EventMark& mark, const JournalEntry& entry)
{
    if (entry.kind == JournalKind::Return) {
        mark.until = entry.receivedTime;
        mark.shape = ShapeState::Returned;
    } else if (entry.kind == JournalKind::Acknowledge) {
        mark.person = entry.user;
        mark.shape = mark.until ? ShapeState::Returned : ShapeState::Acked;
    }
}

} // namespace

Surroundings::Surroundings(const Picture& picture, const std::vector<PointId>& points)
    : m_picture(picture)
{
    for (const PointId& id : points) {
        const auto point = picture.points.constFind(id);
        const auto device = point == picture.points.constEnd() ? picture.devices.constEnd() : picture.devices.constFind(point->device);
        if (device == picture.devices.constEnd() || isIn(m_devices, device->id))
            continue;
        m_devices.push_back(device->id);
        if (device->space && !isIn(m_spaces, *device->space))
            m_spaces.push_back(*device->space);
    }
}

bool Surroundings::holds(const std::optional<DeviceId>& device, const std::optional<PointId>& point) const
{
    DeviceId id = device.value_or(DeviceId());
    if (id.isEmpty() && point)
        id = m_picture.points.value(*point).device;
    const auto known = m_picture.devices.constFind(id);
    if (known == m_picture.devices.constEnd())
        return false;
    const bool near = isIn(m_devices, id) || (known->space && isIn(m_spaces, *known->space));
    return near || std::ranges::any_of(m_devices, [&](const DeviceId& own) { return m_picture.isBehind(own, id); });
}

std::vector<PointId> Surroundings::commands(std::size_t most) const
{
    std::vector<PointId> found;
    const auto isSetPoint = [this](const PointId& id) { return m_picture.points.value(id).function == PointFunction::Sp; };
    const auto addOf = [&](const DeviceId& device, bool own) {
        const auto points = m_picture.pointsOf.constFind(device);
        if (points == m_picture.pointsOf.constEnd())
            return;
        for (const PointId& id : *points) {
            const auto point = m_picture.points.constFind(id);
            const bool isSet = point != m_picture.points.constEnd() && (point->function == PointFunction::Sp || (own && point->function == PointFunction::Cmd && point->category == PointCategory::None));
            if (isSet && !isIn(found, id))
                found.push_back(id);
        }
    };
    for (const DeviceId& device : m_devices)
        addOf(device, true);
    for (const Device& device : m_picture.devices)
        if (device.space && isIn(m_spaces, *device.space) && device.membership == Membership::Adopted)
            addOf(device.id, false);
    std::stable_partition(found.begin(), found.end(), isSetPoint);
    found.resize(std::min(found.size(), most));
    return found;
}

std::vector<EventMark> marksOf(const std::vector<JournalEntry>& journal, const Interval& interval, const Picture& picture, const Surroundings& around)
{
    std::vector<EventMark> marks;
    QHash<OccurrenceId, std::size_t> known;
    const auto isShown = [&](Timestamp at) { return at >= interval.from && at < interval.to; };
    for (const JournalEntry& entry : journal) {
        if (!around.holds(entry.device, entry.point))
            continue;
        if (entry.kind == JournalKind::Active && entry.priority != Priority::Alert && isShown(entry.receivedTime) && !known.contains(entry.occurrence)) {
            known.insert(entry.occurrence, marks.size());
            marks.push_back(alarmMark(entry));
        } else if (entry.kind == JournalKind::Note && isShown(entry.sourceTime)) {
            if (EventMark mark = noteMark(entry); !isIn(marks, mark)) // news and the journal may both bring it
                marks.push_back(std::move(mark));
        } else if (const auto begun = known.constFind(entry.occurrence); begun != known.constEnd()) {
            goOn(marks[*begun], entry);
        }
    }
    for (const Alarm& alarm : picture.alarms)
        if (alarm.flags.active && alarm.priority != Priority::Alert && alarm.raisedAt < interval.from && around.holds(alarm.device, alarm.point))
            marks.push_back(standingMark(alarm));
    std::ranges::stable_sort(marks, {}, &EventMark::at);
    return marks;
}

std::vector<EventMark> marksOf(const Point& point, const QString& place, const std::vector<Sample>& samples, const Interval& interval, const Format& format)
{
    std::vector<EventMark> marks;
    const Value* before = nullptr;
    for (const Sample& sample : samples) {
        if (before != nullptr && *before != sample.value && sample.at >= interval.from && sample.at < interval.to) {
            EventMark mark;
            mark.kind = EventMark::Kind::Command;
            mark.at = sample.at;
            mark.text = QString((point.name.isEmpty() ? point.property : point.name) % u' ' % format.value(sample.value, point).joined());
            mark.place = place;
            marks.push_back(mark);
        }
        before = &sample.value;
    }
    return marks;
}

std::vector<EventMark> marksOfCommands(const Picture& picture, const Interval& interval, const Surroundings& around, const Format& format)
{
    std::vector<EventMark> marks;
    for (const PointCommand& command : picture.commands) {
        const auto point = picture.points.constFind(command.point);
        if (point == picture.points.constEnd() || command.requestedAt < interval.from || command.requestedAt >= interval.to || !around.holds(command.device, command.point))
            continue;
        EventMark mark;
        mark.kind = EventMark::Kind::Command;
        mark.at = command.requestedAt;
        mark.text = QString((point->name.isEmpty() ? point->property : point->name) % u' ' % format.value(command.wanted, *point).joined());
        mark.place = picture.devices.value(command.device).name;
        mark.person = command.actor.name;
        marks.push_back(std::move(mark));
    }
    return marks;
}

QString spokenOf(const EventMark& mark, const Format& format)
{
    QStringList parts{format.moment(mark.at), mark.text, mark.place, mark.person};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace holdfast
