// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/runs.h"

#include "app/store/codec/frames.h"

namespace holdfast {

void writeRuns(ByteWriter& out, std::span<const qint64> lane)
{
    std::vector<qint64> values;
    std::vector<qint64> lengths;
    for (const qint64 value : lane) {
        if (values.empty() || values.back() != value) {
            values.push_back(value);
            lengths.push_back(0);
        }
        ++lengths.back();
    }
    out.count(values.size());
    writeFrames(out, values);
    if (!lengths.empty())
        writeFrames(out, std::span(lengths).first(lengths.size() - 1)); // the last one ends with the lane
}

bool readRuns(ByteReader& in, std::size_t count, std::vector<qint64>& lane)
{
    const quint64 runs = in.count();
    std::vector<qint64> values;
    std::vector<qint64> lengths;
    if (!in.isWhole() || runs > count || (runs == 0) != (count == 0) || !readFrames(in, runs, values) || !readFrames(in, runs == 0 ? 0 : runs - 1, lengths))
        return false;
    for (std::size_t i = 0; i < runs; ++i) {
        const std::size_t left = count - lane.size();
        const std::size_t length = i + 1 == runs ? left : static_cast<std::size_t>(lengths[i]);
        if (length == 0 || length > left)
            return false;
        lane.insert(lane.end(), length, values[i]);
    }
    return lane.size() == count;
}

} // namespace holdfast
