// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/modbus_plan.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace holdfast {

namespace {

constexpr int mostRegisters = 120; // the protocol has 125; some devices stop a little earlier
constexpr int mostBits = 1'920;
constexpr int widestHole = 8;

bool isBits(ModbusTable table)
{
    return table == ModbusTable::Coil || table == ModbusTable::Discrete;
}

ModbusRead readOf(std::size_t device, const ModbusPoint& point, std::size_t place)
{
    return {device, point.table, point.address, widthOf(point), point.poll, {place}};
}

bool joins(const ModbusRead& read, const ModbusPoint& point)
{
    const int end = std::max(read.first + read.count, point.address + widthOf(point));
    return read.table == point.table && read.every == point.poll && point.address <= read.first + read.count + widestHole
        && end - read.first <= (isBits(read.table) ? mostBits : mostRegisters);
}

void planDevice(std::size_t number, const ModbusDevice& device, std::vector<ModbusRead>& reads)
{
    std::vector<std::size_t> order(device.points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t place) {
        const ModbusPoint& point = device.points[place];
        return std::tuple(point.table, point.poll, point.address, place);
    };
    std::ranges::sort(order, {}, key);
    const std::size_t before = reads.size();
    for (const std::size_t place : order) {
        const ModbusPoint& point = device.points[place];
        if (reads.size() == before || !joins(reads.back(), point)) {
            reads.push_back(readOf(number, point, place));
            continue;
        }
        ModbusRead& read = reads.back();
        read.count = std::max(read.count, point.address + widthOf(point) - read.first);
        read.points.push_back(place);
    }
}

} // namespace

std::vector<ModbusRead> planReads(const std::vector<ModbusDevice>& devices)
{
    std::vector<ModbusRead> reads;
    for (std::size_t i = 0; i < devices.size(); ++i)
        planDevice(i, devices[i], reads);
    return reads;
}

std::vector<ModbusRead> takenApart(const ModbusRead& read, const ModbusDevice& device)
{
    std::vector<ModbusRead> single;
    for (const std::size_t place : read.points)
        single.push_back(readOf(read.device, device.points[place], place));
    return single;
}

} // namespace holdfast
