// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/command_text.h"

#include "ui/look/refusal_words.h"
#include "ui/look/words.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

QString CommandText::word(CommandState state)
{
    switch (state) {
    case CommandState::Requested: return tr("Requested");
    case CommandState::Leaving: return tr("On its way");
    case CommandState::Sent: return tr("Sent");
    case CommandState::Accepted: return tr("Accepted");
    case CommandState::Confirmed: return tr("Confirmed");
    case CommandState::ConfirmedLate: return tr("Confirmed late");
    case CommandState::Assumed: return tr("Assumed");
    case CommandState::Timeout: return tr("Not confirmed");
    case CommandState::Rejected: return tr("Rejected");
    case CommandState::Expired: return tr("Expired unsent");
    case CommandState::Superseded: return tr("Superseded");
    }
    return {};
}

Icon CommandText::sign(CommandState state)
{
    switch (state) {
    case CommandState::Requested:
    case CommandState::Leaving: return Icon::Hourglass;
    case CommandState::Sent: return Icon::Upload;
    case CommandState::Accepted: return Icon::Link;
    case CommandState::Confirmed: return Icon::Check;
    case CommandState::ConfirmedLate: return Icon::Clock;
    case CommandState::Assumed: return Icon::Assumed;
    case CommandState::Timeout: return Icon::Help;
    case CommandState::Rejected: return Icon::Block;
    case CommandState::Expired: return Icon::Close;
    case CommandState::Superseded: return Icon::Redo;
    }
    return Icon::Info;
}

QString CommandText::value(const PointId& id, const Value& value) const
{
    return m_format.value(value, m_picture.points.value(id)).joined();
}

QString CommandText::title(const PointCommand& command) const
{
    const auto point = m_picture.points.constFind(command.point);
    const QString name = point == m_picture.points.constEnd() ? command.point.text() : DeviceText(m_picture, m_format, m_now).pointTitle(*point);
    return QString(name % u' ' % value(command.point, command.wanted));
}

QString CommandText::state(const PointCommand& command) const
{
    const QString said = word(command.state);
    const auto took = [&] { return m_format.duration(std::max<Ticks>(command.endedAt.value_or(m_now) - command.requestedAt, 0ms)); };
    switch (command.state) {
    case CommandState::Confirmed: return tr("Confirmed in %1").arg(took());
    case CommandState::ConfirmedLate: return tr("Confirmed late, after %1").arg(took());
    case CommandState::Assumed: return tr("Sent; the device does not say how it stands");
    case CommandState::Requested:
    case CommandState::Leaving:
    case CommandState::Sent:
    case CommandState::Accepted: return tr("%1 · given up in %2").arg(said, m_format.duration(std::max<Ticks>(command.requestedAt + command.lifetime - m_now, 0ms)));
    case CommandState::Timeout:
    case CommandState::Rejected:
    case CommandState::Expired:
    case CommandState::Superseded: break;
    }
    return command.reason.isEmpty() ? said : tr("%1: %2").arg(said, refusalWords(command.reason));
}

QString CommandText::holding(const PointCommand& holder) const
{
    QString who = holder.actor.name;
    if (holder.level == WriteLevel::LifeSafety)
        who = tr("life safety");
    else if (holder.level == WriteLevel::FallbackPolicy)
        who = tr("a fallback policy");
    else if (holder.level == WriteLevel::Schedule)
        who = tr("the schedule");
    return holder.until ? tr("held by %1 until %2").arg(who, m_format.moment(*holder.until, m_now)) : tr("held by %1").arg(who);
}

QString CommandText::refusal(const Point& point, Role role) const
{
    if (role == Role::Viewer)
        return refusalWords(u"Viewers watch; this needs an operator."_s);
    if (m_picture.store.kind == StoreState::Kind::ReadOnly)
        return tr("This window only reads: another Holdfast records here");
    const auto device = m_picture.devices.constFind(point.device);
    if (device == m_picture.devices.constEnd() || device->membership != Membership::Adopted)
        return tr("Only devices that were adopted are commanded");
    if (!m_picture.brokers.value(device->broker).permissions.command)
        return tr("Holdfast may not command on this broker: permit it in the settings");
    return m_picture.linkUp(device->broker) ? QString() : tr("The broker is not connected");
}

Facts CommandText::effect(const Point& point, const Value& wanted, std::chrono::seconds hold) const
{
    const Reading shown = m_picture.shown(point.id);
    const QString now = shown.quality == Quality::NeverSeen ? tr("not known") : value(point.id, shown.value);
    const Device device = m_picture.devices.value(point.device);
    const QString lifetime = m_format.duration(termsOf(commandKindOf(point)).lifetime);
    return {{tr("Effect"), tr("%1 → %2").arg(now, value(point.id, wanted))},
            {tr("If nothing comes back"), tr("Given up after %1, and never sent again").arg(lifetime)},
            {tr("Without the network"), wordOf(device.autonomy)},
            {tr("Undo"), undo(point, hold)}};
}

QString CommandText::undo(const Point& point, std::chrono::seconds hold) const
{
    const CommandKind kind = commandKindOf(point);
    if (kind == CommandKind::Lock)
        return tr("None: a lock that is opened closes again by itself, if it is built so");
    if (kind == CommandKind::Pulse)
        return tr("None: it is done once");
    const PointCommand* holder = holderOf(m_picture, point.id);
    const Value before = holder ? holder->beneath : m_picture.readings.value(point.id).value;
    const bool known = !std::holds_alternative<std::monostate>(before);
    if (!termsOf(kind).holds)
        return known ? tr("Set %1 again").arg(value(point.id, before)) : tr("None: what it was before is not known");
    const QString end = m_format.moment(m_now + hold, m_now);
    return known ? tr("By itself at %1: back to %2").arg(end, value(point.id, before)) : tr("At %1 it is nobody's any more; what it was before is not known").arg(end);
}

const PointCommand* latestCommand(const Picture& picture, const PointId& point)
{
    for (auto command = picture.commands.cend(); command != picture.commands.cbegin();) {
        --command;
        if (command->point == point)
            return &*command;
    }
    return nullptr;
}

const PointCommand* holderOf(const Picture& picture, const PointId& point)
{
    const PointCommand* holder = nullptr;
    for (const PointCommand& command : picture.commands) {
        if (command.holds && command.point == point && (!holder || command.level <= holder->level))
            holder = &command;
    }
    return holder;
}

std::vector<const PointCommand*> commandsOf(const Picture& picture, const DeviceId& device, std::size_t most)
{
    std::vector<const PointCommand*> found;
    for (auto command = picture.commands.cend(); command != picture.commands.cbegin() && found.size() < most;) {
        --command;
        if (command->device == device)
            found.push_back(&*command);
    }
    return found;
}

} // namespace holdfast
