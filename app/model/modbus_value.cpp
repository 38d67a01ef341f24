// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/modbus.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

quint16 swapped(quint16 word)
{
    return static_cast<quint16>((word << 8) | (word >> 8));
}

/// The registers of one number as one word, most significant first, whatever order they lie in.
quint64 gathered(std::span<const quint16> registers, ModbusOrder order)
{
    const bool lastFirst = order == ModbusOrder::CDAB || order == ModbusOrder::DCBA;
    const bool bytesSwapped = order == ModbusOrder::BADC || order == ModbusOrder::DCBA;
    quint64 bits = 0;
    for (std::size_t i = 0; i < registers.size(); ++i) {
        const quint16 word = registers[lastFirst ? registers.size() - 1 - i : i];
        bits = (bits << 16) | (bytesSwapped ? swapped(word) : word);
    }
    return bits;
}

std::vector<quint16> scattered(quint64 bits, int width, ModbusOrder order)
{
    std::vector<quint16> registers;
    for (int i = width - 1; i >= 0; --i)
        registers.push_back(static_cast<quint16>(bits >> (16 * i)));
    if (order == ModbusOrder::CDAB || order == ModbusOrder::DCBA)
        std::ranges::reverse(registers);
    if (order == ModbusOrder::BADC || order == ModbusOrder::DCBA)
        std::ranges::transform(registers, registers.begin(), swapped);
    return registers;
}

QString textOf(std::span<const quint16> registers, ModbusOrder order)
{
    QByteArray bytes;
    for (const quint16 word : registers) {
        const quint16 turned = order == ModbusOrder::BADC || order == ModbusOrder::DCBA ? swapped(word) : word;
        bytes.append(static_cast<char>(turned >> 8)).append(static_cast<char>(turned & 0xFF));
    }
    const qsizetype end = bytes.indexOf('\0');
    return QString::fromUtf8(end < 0 ? bytes : bytes.first(end)).trimmed();
}

bool isFloat(ModbusType type)
{
    return type == ModbusType::Float32 || type == ModbusType::Float64;
}

qint64 wholeOf(ModbusType type, quint64 bits)
{
    switch (type) {
    case ModbusType::Int16:
        return static_cast<qint16>(bits);
    case ModbusType::Int32:
        return static_cast<qint32>(bits);
    default:
        return static_cast<qint64>(bits);
    }
}

double numberOf(ModbusType type, quint64 bits)
{
    if (type == ModbusType::Float32)
        return static_cast<double>(std::bit_cast<float>(static_cast<quint32>(bits)));
    if (type == ModbusType::Float64)
        return std::bit_cast<double>(bits);
    return type == ModbusType::UInt64 ? static_cast<double>(bits) : static_cast<double>(wholeOf(type, bits));
}

Value labelled(const ModbusPoint& point, qint64 raw)
{
    const auto known = std::ranges::find(point.labels, raw, &std::pair<qint64, QString>::first);
    return known == point.labels.end() ? Value(QString::number(raw)) : Value(known->second);
}

struct Bounds
{
    double lowest = 0;
    double highest = 0;
};

Bounds boundsOf(ModbusType type)
{
    switch (type) {
    case ModbusType::Int16:
        return {-32'768.0, 32'767.0};
    case ModbusType::UInt32:
        return {0, 4'294'967'295.0};
    case ModbusType::Int32:
        return {-2'147'483'648.0, 2'147'483'647.0};
    case ModbusType::UInt64: // beyond 2^53 a double cannot say which number is meant
        return {0, 9'007'199'254'740'992.0};
    case ModbusType::Int64:
        return {-9'007'199'254'740'992.0, 9'007'199'254'740'992.0};
    default:
        return {0, 65'535.0};
    }
}

Error unfit()
{
    return {Error::Code::Refused, u"the value does not fit the register"_s};
}

Expected<quint64> bitsFor(ModbusType type, double raw)
{
    if (type == ModbusType::Float64)
        return std::bit_cast<quint64>(raw);
    if (type == ModbusType::Float32) {
        const auto narrow = static_cast<float>(raw);
        return std::isfinite(narrow) ? Expected<quint64>(std::bit_cast<quint32>(narrow)) : Expected<quint64>(unfit());
    }
    const Bounds bounds = boundsOf(type);
    const double whole = std::round(raw);
    if (whole < bounds.lowest || whole > bounds.highest)
        return unfit();
    return static_cast<quint64>(static_cast<qint64>(whole));
}

std::optional<double> rawFor(const ModbusPoint& point, const Value& value)
{
    if (!point.labels.empty()) {
        const auto known = std::ranges::find(point.labels, toText(value), &std::pair<qint64, QString>::second);
        return known == point.labels.end() ? std::nullopt : std::optional(static_cast<double>(known->first));
    }
    const auto number = toNumber(value);
    return number ? std::optional((*number - point.offset) / point.scale) : std::nullopt;
}

} // namespace

Expected<Value> valueOf(const ModbusPoint& point, std::span<const quint16> registers)
{
    const auto width = static_cast<std::size_t>(widthOf(point));
    if (registers.size() < width)
        return Error{Error::Code::Corrupt, u"the answer is shorter than the value"_s};
    const auto own = registers.first(width);
    if (point.type == ModbusType::Text)
        return Value(textOf(own, point.order));
    if (point.type == ModbusType::Bool)
        return Value(own.front() != 0);
    const quint64 bits = gathered(own, point.order);
    if (point.bit)
        return Value(((bits >> *point.bit) & 1) != 0);
    if (!isFloat(point.type) && std::ranges::find(point.missing, wholeOf(point.type, bits)) != point.missing.end())
        return Value();
    if (!point.labels.empty() && !isFloat(point.type))
        return labelled(point, wholeOf(point.type, bits));
    const double shown = numberOf(point.type, bits) * point.scale + point.offset;
    return std::isfinite(shown) ? Value(shown) : Value();
}

Expected<std::vector<quint16>> registersFor(const ModbusPoint& point, const Value& value)
{
    if (!point.point.writable)
        return Error{Error::Code::Refused, u"this point cannot be written"_s};
    const auto number = toNumber(value);
    if (number && ((point.point.minimum && *number < *point.point.minimum) || (point.point.maximum && *number > *point.point.maximum)))
        return Error{Error::Code::Refused, u"the value is outside the point's limits"_s};
    if (point.type == ModbusType::Bool)
        return number ? Expected<std::vector<quint16>>(std::vector<quint16>{static_cast<quint16>(*number != 0)}) : Expected<std::vector<quint16>>(unfit());
    const auto raw = rawFor(point, value);
    if (!raw || !std::isfinite(*raw))
        return unfit();
    const auto bits = bitsFor(point.type, *raw);
    if (!bits)
        return bits.error();
    return scattered(*bits, widthOf(point), point.order);
}

} // namespace holdfast
