// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"

#include <algorithm>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView ending = u"/config";

bool isId(const QString& text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'; };
    return !text.isEmpty() && std::ranges::all_of(text, fits);
}

QStringView middleOf(const QString& prefix, const QString& topic)
{
    const qsizetype start = prefix.size() + 1;
    if (topic.size() <= start + ending.size() || topic.at(prefix.size()) != u'/' || !topic.startsWith(prefix) || !topic.endsWith(ending))
        return {};
    return QStringView(topic).sliced(start, topic.size() - start - ending.size());
}

} // namespace

bool isConfigTopic(const QString& prefix, const QString& topic)
{
    const QStringView middle = middleOf(prefix, topic);
    if (middle.isEmpty())
        return false;
    const qsizetype slashes = middle.count(u'/');
    return slashes == 1 || slashes == 2;
}

Expected<ConfigTopic> readTopic(const QString& prefix, const QString& topic)
{
    const QStringView levels = middleOf(prefix, topic);
    const qsizetype first = levels.indexOf(u'/');
    const qsizetype last = levels.lastIndexOf(u'/');
    const bool hasNode = first != last;
    ConfigTopic read{levels.first(std::max<qsizetype>(first, 0)).toString(), hasNode ? levels.sliced(first + 1, last - first - 1).toString() : QString(), levels.sliced(last + 1).toString()};
    if (!isId(read.component) || !isId(read.objectId) || (hasNode && !isId(read.nodeId)))
        return Error{Error::Code::Invalid, u"component, node id and object id may only have letters, digits, - and _"_s};
    return read;
}

} // namespace holdfast::homeassistant
