// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace holdfast {

/// What a watched program did to the files of one folder, in the order it did it.
enum class PowerOp : std::uint32_t {
    Found,    ///< payload: path of a file or folder that was there already
    Made,     ///< payload: path of a new file
    Write,    ///< payload: the bytes
    Truncate, ///< to `offset`
    Sync,     ///< everything written to the file, or every name in the folder, is durable
    Remove,   ///< payload: path
    Rename,   ///< payload: both paths, a line each
    Said,     ///< payload: what it wrote to its standard output
};

/// The head of one entry in the log; `length` bytes of payload follow.
struct PowerEntry
{
    PowerOp op = PowerOp::Said;
    std::uint32_t file = 0;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

// Environment of the watched program.
inline constexpr const char* powerFolder = "HOLDFAST_POWER_FOLDER"; ///< what is watched, with everything below it
inline constexpr const char* powerLog = "HOLDFAST_POWER_LOG";       ///< where the log goes; without it nothing is logged
inline constexpr const char* powerFaults = "HOLDFAST_POWER_FAULTS"; ///< of a thousand writes and syncs after "begin" was said, so many fail

} // namespace holdfast
