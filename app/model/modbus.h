// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/device.h"
#include "app/model/point.h"
#include "app/model/value.h"

#include <QByteArray>
#include <QJsonObject>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace holdfast {

/// The four tables of a Modbus unit (function codes 1 to 4 read them).
enum class ModbusTable : quint8 { Coil, Discrete, Input, Holding };
enum class ModbusType : quint8 { Bool, UInt16, Int16, UInt32, Int32, UInt64, Int64, Float32, Float64, Text };

/// How bytes lie in the registers of one value, most significant byte first being A.
enum class ModbusOrder : quint8 { ABCD, BADC, CDAB, DCBA };

/// One point of the map: where it lies and what its bits mean.
struct ModbusPoint
{
    Point point; ///< id and device stay empty: identity is the fleet's business
    ModbusTable table = ModbusTable::Holding;
    quint16 address = 0; ///< as on the wire: the first is 0
    ModbusType type = ModbusType::UInt16;
    ModbusOrder order = ModbusOrder::ABCD;
    int length = 1;      ///< registers of a text
    double scale = 1;    ///< shown = raw × scale + offset
    double offset = 0;
    std::optional<int> bit;                          ///< of a 16-bit register, 0 lowest
    std::vector<std::pair<qint64, QString>> labels;  ///< raw number → word
    std::vector<qint64> missing;                     ///< raw numbers that say "no value"
    std::chrono::milliseconds poll{5'000};

    friend bool operator==(const ModbusPoint&, const ModbusPoint&) = default;
};

/// One unit behind a Modbus TCP address.
struct ModbusDevice
{
    QString id;    ///< unique in its map; letters, digits, ".", "_", "-"
    int unit = 1;  ///< 0 to 255
    DeviceClaim claim;
    std::vector<ModbusPoint> points;
    QJsonObject text; ///< as it stands in the map, for whoever reads it anew

    friend bool operator==(const ModbusDevice&, const ModbusDevice&) = default;
};

/// A map file: `{"format":"holdfast-modbus-map","version":1,"devices":[…]}`. Invalid names the device, the point and what is wrong with it.
[[nodiscard]] Expected<std::vector<ModbusDevice>> readModbusMap(const QByteArray& json);
[[nodiscard]] Expected<ModbusDevice> readModbusDevice(const QJsonObject& json);

/// Registers (or coils) one value takes.
[[nodiscard]] int widthOf(const ModbusPoint& point);

/// What the registers say; nothing for a number that is not finite or that the map calls missing. Corrupt for too few registers.
[[nodiscard]] Expected<Value> valueOf(const ModbusPoint& point, std::span<const quint16> registers);

/// The registers that say this. Refused where it does not fit the type or the point's limits; a single bit of a register is never written.
[[nodiscard]] Expected<std::vector<quint16>> registersFor(const ModbusPoint& point, const Value& value);

/// Reserved topics on which the transport hands over what it read; brokers keep names with `$` for themselves, so no publisher can use them.
inline constexpr QLatin1String modbusPrefix{"$modbus/"};
[[nodiscard]] QString modbusTopic(const QString& device, const QString& rest);
[[nodiscard]] QString nameOf(ModbusTable table);
[[nodiscard]] std::optional<ModbusTable> modbusTableNamed(const QString& name);

} // namespace holdfast
