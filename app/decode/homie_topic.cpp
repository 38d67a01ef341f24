// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/homie_topic.h"

#include <array>

namespace holdfast {
namespace {

enum class Below : quint8 { Nothing, Perhaps, Something };

struct Row
{
    QStringView word;
    HomieAttribute attribute;
    Below below = Below::Nothing; ///< whether levels follow
};

using enum HomieAttribute;

constexpr std::array rows{
    Row{u"state", State},
    Row{u"name", Name},
    Row{u"datatype", DataType},
    Row{u"format", Format},
    Row{u"settable", Settable},
    Row{u"retained", Retained},
    Row{u"unit", Unit},
    Row{u"target", Target},
    Row{u"type", Type},
    Row{u"properties", Properties},
    Row{u"array", Array},
    Row{u"homie", Homie},
    Row{u"nodes", Nodes},
    Row{u"description", Description},
    Row{u"alert", Alert, Below::Something},
    Row{u"log", Log, Below::Perhaps},
    Row{u"stats", Stats, Below::Perhaps},
    Row{u"implementation", Implementation, Below::Perhaps},
    Row{u"extensions", Extensions},
    Row{u"localip", LocalIp},
    Row{u"mac", Mac},
    Row{u"fw", Firmware, Below::Something},
};

struct Found
{
    HomieAttribute attribute = Homie;
    qsizetype dollar = 0;
    qsizetype rest = 0; ///< where the levels below begin; the topic's size where there are none
};

bool fits(Below below, bool more)
{
    return below == Below::Perhaps || (below == Below::Something) == more;
}

std::optional<Found> find(const QString& topic)
{
    const qsizetype dollar = topic.indexOf(u'$');
    if (dollar < 2 || topic.at(dollar - 1) != u'/')
        return std::nullopt;
    const QStringView after = QStringView(topic).sliced(dollar + 1);
    const qsizetype slash = after.indexOf(u'/');
    const QStringView word = slash < 0 ? after : after.first(slash);
    for (const Row& row : rows)
        if (row.word == word && fits(row.below, slash >= 0))
            return Found{row.attribute, dollar, slash < 0 ? topic.size() : dollar + slash + 2};
    return std::nullopt;
}

} // namespace

std::optional<HomieAttribute> homieAttributeIn(const QString& topic)
{
    const auto found = find(topic);
    return found ? std::optional(found->attribute) : std::nullopt;
}

std::optional<HomieTopic> readHomieTopic(const QString& topic)
{
    const auto found = find(topic);
    if (!found)
        return std::nullopt;
    return HomieTopic{topic.first(found->dollar - 1), found->attribute, topic.sliced(found->rest)};
}

QString lastLevel(const QString& path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString levelsAbove(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

bool isHomieFivePath(const QString& path)
{
    const QString above = levelsAbove(path);
    return above.endsWith(u"/5");
}

} // namespace holdfast
