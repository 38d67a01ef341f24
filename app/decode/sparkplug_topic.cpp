// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/sparkplug_topic.h"

#include <array>

namespace holdfast {
namespace {

struct Row
{
    QStringView word;
    SparkplugVerb verb;
    int levels;
};

constexpr std::array rows{
    Row{u"DDATA", SparkplugVerb::DeviceData, 4},   Row{u"NDATA", SparkplugVerb::NodeData, 3},   Row{u"NBIRTH", SparkplugVerb::NodeBirth, 3},  Row{u"DBIRTH", SparkplugVerb::DeviceBirth, 4},
    Row{u"NDEATH", SparkplugVerb::NodeDeath, 3}, Row{u"DDEATH", SparkplugVerb::DeviceDeath, 4}, Row{u"NCMD", SparkplugVerb::NodeCommand, 3}, Row{u"DCMD", SparkplugVerb::DeviceCommand, 4},
};

} // namespace

std::optional<SparkplugTopic> readSparkplugTopic(const QString& topic)
{
    if (!topic.startsWith(sparkplugPrefix))
        return std::nullopt;
    std::array<QStringView, 4> levels;
    int count = 0;
    QStringView rest = QStringView(topic).sliced(sparkplugPrefix.size());
    for (; count < 4; ++count) {
        const qsizetype slash = rest.indexOf(u'/');
        levels[std::size_t(count)] = slash < 0 || count == 3 ? rest : rest.first(slash);
        if (slash < 0 || count == 3) {
            ++count;
            break;
        }
        rest = rest.sliced(slash + 1);
    }
    for (const Row& row : rows)
        if (row.levels == count && row.word == levels[1] && !levels[0].isEmpty() && !levels[2].isEmpty() && (count == 3 || !levels[3].isEmpty()) && !levels[3].contains(u'/'))
            return SparkplugTopic{levels[0].toString(), row.verb, levels[2].toString(), levels[3].toString()};
    return std::nullopt;
}

} // namespace holdfast
