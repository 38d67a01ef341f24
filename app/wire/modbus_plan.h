// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/modbus.h"

#include <chrono>
#include <vector>

namespace holdfast {

/// One request: neighbouring points of one table, read together.
struct ModbusRead
{
    std::size_t device = 0; ///< place in the map
    ModbusTable table = ModbusTable::Holding;
    int first = 0;
    int count = 1;
    std::chrono::milliseconds every{5'000};
    std::vector<std::size_t> points; ///< of the device

    friend bool operator==(const ModbusRead&, const ModbusRead&) = default;
};

/// The requests that read every point of the map once: as few as the protocol's limits allow (125 registers, 2,000 bits), never across a hole of more than
/// eight registers nobody asked for.
[[nodiscard]] std::vector<ModbusRead> planReads(const std::vector<ModbusDevice>& devices);

/// The same points one by one, for a unit that refuses to read what lies between them.
[[nodiscard]] std::vector<ModbusRead> takenApart(const ModbusRead& read, const ModbusDevice& device);

} // namespace holdfast
