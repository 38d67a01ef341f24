// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/units.h"
#include "app/model/modbus.h"

#include <QHash>
#include <QJsonDocument>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString& conventionName()
{
    static const QString name = u"modbus"_s;
    return name;
}

/// Coils come as one byte each, registers as two.
std::vector<quint16> registersIn(const QByteArray& payload, bool bits)
{
    std::vector<quint16> registers;
    const auto byte = [&](qsizetype at) { return static_cast<quint16>(static_cast<quint8>(payload[at])); };
    for (qsizetype at = 0; at + (bits ? 0 : 1) < payload.size(); at += bits ? 1 : 2)
        registers.push_back(bits ? byte(at) : static_cast<quint16>((byte(at) << 8) | byte(at + 1)));
    return registers;
}

/// Units behind Modbus addresses, as the transport tells them on its reserved topics: `$modbus/<device>/map`, `/online`, `/fault/<table>/<address>` and
/// `/<table>/<address>` with the registers read.
class ModbusSession final : public Session
{
public:
    explicit ModbusSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override { return topic.startsWith(modbusPrefix); }

    void step(const Message& message, Yield& out) override
    {
        const QStringList levels = message.topic.sliced(modbusPrefix.size()).split(u'/');
        if (levels.size() == 2 && levels[1] == u"map")
            return declare(message, out);
        const auto known = m_devices.find(levels[0]);
        if (known == m_devices.end())
            return;
        if (levels.size() == 2 && levels[1] == u"online")
            return tellPresence(*known, message, out);
        if (levels.size() == 4 && levels[1] == u"fault")
            return unreadable(*known, levels[2], levels[3], message, out);
        if (levels.size() == 3)
            read(*known, levels[1], levels[2], message, out);
    }

private:
    struct Known
    {
        ModbusDevice device;
        std::vector<SourceIndex> sources; ///< of its points, in their order
    };

    void declare(const Message& message, Yield& out)
    {
        const auto read = readModbusDevice(QJsonDocument::fromJson(message.payload).object());
        if (!read) {
            out.events.push_back(DiscoveryFault{message.broker, conventionName(), message.topic, read.error().message});
            return;
        }
        Known& known = m_devices[read->id];
        if (known.device == *read)
            return;
        for (const SourceIndex source : known.sources) {
            out.events.push_back(PointWithdrawn{source, true});
            out.released.push_back(source);
        }
        known = {*read, {}};
        for (const ModbusPoint& point : known.device.points)
            known.sources.push_back(declarePoint(message, known.device, point, out));
    }

    SourceIndex declarePoint(const Message& message, const ModbusDevice& device, const ModbusPoint& point, Yield& out)
    {
        PointDeclared declared;
        declared.source = m_context.numbers.next();
        declared.broker = message.broker;
        declared.convention = conventionName();
        declared.discoveryTopic = message.topic;
        declared.device = device.claim;
        declared.device.identifiers = {{conventionName(), QString(message.broker.text() % u'/' % device.id)}};
        declared.point = point.point;
        declared.point.unit = normalUnit(point.point.unit);
        if (declared.point.quantity == Quantity::None)
            declared.point.quantity = quantityOfUnit(declared.point.unit);
        declared.uniqueId = message.broker.text() % u'/' % device.id % u'/' % point.point.property;
        declared.hasAvailability = true;
        Bound bound;
        bound.source = declared.source;
        if (point.point.writable)
            bound.command = commandFor(device, point);
        out.bound.push_back(std::move(bound));
        out.events.push_back(std::move(declared));
        return std::get<PointDeclared>(out.events.back()).source;
    }

    /// The transport turns the text into registers: it has the same map.
    static CommandPlan commandFor(const ModbusDevice& device, const ModbusPoint& point)
    {
        CommandPlan plan;
        plan.topic = modbusTopic(device.id, u"set/"_s + point.point.property);
        plan.kind = point.point.kind;
        plan.values = point.point.values;
        plan.minimum = point.point.minimum;
        plan.maximum = point.point.maximum;
        if (point.point.kind == PointKind::Bool)
            plan.words = {{u"1"_s, true}, {u"0"_s, false}};
        return plan;
    }

    static void tellPresence(const Known& known, const Message& message, Yield& out)
    {
        for (const SourceIndex source : known.sources)
            out.events.push_back(AvailabilityHeard{source, message.payload == "true", false});
    }

    static void unreadable(const Known& known, const QString& table, const QString& address, const Message& message, Yield& out)
    {
        const auto named = modbusTableNamed(table);
        for (std::size_t i = 0; i < known.sources.size(); ++i) {
            const ModbusPoint& point = known.device.points[i];
            if (named == point.table && QString::number(point.address) == address)
                out.events.push_back(ValueUnreadable{known.sources[i], QString::fromUtf8(message.payload.first(std::min<qsizetype>(message.payload.size(), 200))), {}});
        }
    }

    static void read(const Known& known, const QString& table, const QString& address, const Message& message, Yield& out)
    {
        const auto named = modbusTableNamed(table);
        bool whole = false;
        const int first = address.toUShort(&whole);
        if (!named || !whole)
            return;
        const std::vector<quint16> registers = registersIn(message.payload, *named == ModbusTable::Coil || *named == ModbusTable::Discrete);
        const int end = first + static_cast<int>(registers.size());
        for (std::size_t i = 0; i < known.sources.size(); ++i) {
            const ModbusPoint& point = known.device.points[i];
            if (point.table != *named || point.address < first || point.address + widthOf(point) > end)
                continue;
            const auto value = valueOf(point, std::span(registers).subspan(static_cast<std::size_t>(point.address - first)));
            if (value && !std::holds_alternative<std::monostate>(*value))
                out.events.push_back(ValueHeard{known.sources[i], *value, {}, false, false});
            else
                out.events.push_back(ValueUnreadable{known.sources[i], value ? u"the device says it has no value"_s : value.error().message,
                                                     QString::fromLatin1(message.payload.first(std::min<qsizetype>(message.payload.size(), 100)).toHex(' '))});
        }
    }

    SessionContext m_context;
    QHash<QString, Known> m_devices;
};

QStringList topics(const DecoderOptions&)
{
    return {}; // the transport hands over without being asked
}

} // namespace

Convention modbus()
{
    return {conventionName(), Convention::Turn::First, topics, opened<ModbusSession>, {}};
}

} // namespace holdfast
