// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/decoder.h"
#include "app/model/modbus.h"
#include "app/wire/modbus_plan.h"
#include "tests/fuzz/fuzz.h"

#include <QJsonDocument>

#include <algorithm>

using namespace holdfast;

namespace {

constexpr qsizetype mostAnswers = 50;
constexpr int lastRegister = 65'536;
constexpr int longestRead = 125;
constexpr int longestBitRead = 2'000;

bool isWithinTheProtocol(const ModbusRead& read)
{
    const bool bits = read.table == ModbusTable::Coil || read.table == ModbusTable::Discrete;
    return read.first >= 0 && read.count >= 1 && read.count <= (bits ? longestBitRead : longestRead) && read.first + read.count <= lastRegister;
}

/// Every point is asked for exactly once, whole.
void everyPointIsRead(const std::vector<ModbusDevice>& devices)
{
    std::size_t planned = 0;
    for (const ModbusRead& read : planReads(devices)) {
        always(isWithinTheProtocol(read));
        for (const std::size_t place : read.points) {
            const ModbusPoint& point = devices[read.device].points[place];
            always(point.table == read.table && point.address >= read.first && point.address + widthOf(point) <= read.first + read.count);
        }
        always(std::ranges::all_of(takenApart(read, devices[read.device]), isWithinTheProtocol));
        planned += read.points.size();
    }
    std::size_t wanted = 0;
    for (const ModbusDevice& device : devices)
        wanted += device.points.size();
    always(planned == wanted);
}

/// What registers say may be said back to them; it takes as many as it was read from, and they can be read again.
void whatIsReadCanBeWritten(const ModbusPoint& point, const std::vector<quint16>& registers)
{
    const auto value = valueOf(point, registers);
    always(value.has_value() == (registers.size() >= static_cast<std::size_t>(widthOf(point))));
    for (const Value& wish : {value ? *value : Value(), Value(1.0), Value(-1e300), Value(true), Value(QStringLiteral("on"))})
        if (const auto written = registersFor(point, wish))
            always(written->size() == static_cast<std::size_t>(widthOf(point)) && valueOf(point, *written).has_value());
}

std::vector<quint16> registersOf(const QByteArray& bytes)
{
    std::vector<quint16> registers;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
        registers.push_back(static_cast<quint16>((static_cast<quint8>(bytes[at]) << 8) | static_cast<quint8>(bytes[at + 1])));
    return registers;
}

} // namespace

/// The first line is an operator's map, each further one what a unit answered: its topic below the device and the registers in hex, or a word as it stands.
HOLDFAST_FUZZ_TARGET(modbus)
{
    const QList<QByteArray> lines = input.toByteArray().split('\n').mid(0, mostAnswers + 1);
    const auto map = readModbusMap(lines.front());
    Decoder decoder;
    Events events;
    const auto hear = [&](const QString& topic, const QByteArray& payload) { decoder.step({BrokerId(QStringLiteral("m")), topic, payload, {}, {}, false}, events); };
    hear(modbusTopic(QStringLiteral("m1"), QStringLiteral("map")), lines.front());
    if (!map)
        return always(!map.error().message.isEmpty());
    everyPointIsRead(*map);
    quint64 points = 0;
    for (const ModbusDevice& device : *map) {
        hear(modbusTopic(device.id, QStringLiteral("map")), QJsonDocument(device.text).toJson(QJsonDocument::Compact));
        points += device.points.size();
    }
    always(decoder.figures().sources == points);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype space = std::max<qsizetype>(0, line.indexOf(' '));
        const QByteArray bytes = QByteArray::fromHex(line.mid(space + 1));
        for (const ModbusDevice& device : *map) {
            hear(modbusTopic(device.id, QString::fromUtf8(line.first(space))), bytes.isEmpty() ? line.mid(space + 1) : bytes);
            for (const ModbusPoint& point : device.points)
                whatIsReadCanBeWritten(point, registersOf(bytes));
        }
    }
    always(decoder.figures().sources == points);
}
