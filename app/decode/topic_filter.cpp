// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/topic_filter.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestTopic = 65'535;
constexpr qsizetype deepestFilter = 128;

QStringView levelAt(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'/', start);
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

bool misplacedWildcard(QStringView filter)
{
    for (qsizetype at = 0; at <= filter.size();) {
        const QStringView level = levelAt(filter, at);
        const bool last = at + level.size() == filter.size();
        if (level.size() > 1 && (level.contains(u'+') || level.contains(u'#')))
            return true;
        if (level == u"#" && !last)
            return true;
        at += level.size() + 1;
    }
    return false;
}

QString faultOfText(const QString& topic)
{
    if (topic.isEmpty())
        return u"the topic is empty"_s;
    constexpr qsizetype longestCharacter = 3; // bytes of one unit of UTF-16
    if (topic.size() > longestTopic / longestCharacter && (topic.size() > longestTopic || topic.toUtf8().size() > longestTopic))
        return u"the topic is longer than 65,535 bytes"_s;
    if (topic.contains(QChar(u'\0')))
        return u"the topic contains NUL"_s;
    return {};
}

} // namespace

bool hasWildcard(QStringView filter)
{
    return filter.contains(u'+') || filter.contains(u'#');
}

QString faultOfFilter(const QString& filter)
{
    if (const QString fault = faultOfText(filter); !fault.isEmpty() || !hasWildcard(filter))
        return fault;
    if (misplacedWildcard(filter))
        return u"a wildcard must be a whole level, and # the last"_s;
    if (filter.count(u'/') >= deepestFilter)
        return u"a filter with wildcards has more than 128 levels"_s;
    return {};
}

QString faultOfTopic(const QString& topic)
{
    if (const QString fault = faultOfText(topic); !fault.isEmpty())
        return fault;
    return hasWildcard(topic) ? u"a topic to publish to must not contain wildcards"_s : QString();
}

bool matches(QStringView filter, QStringView topic)
{
    if (topic.startsWith(u'$') && !filter.startsWith(u'$'))
        return false;
    qsizetype inFilter = 0;
    qsizetype inTopic = 0;
    while (inFilter <= filter.size()) {
        const QStringView wanted = levelAt(filter, inFilter);
        if (wanted == u"#")
            return true;
        if (inTopic > topic.size())
            return false;
        const QStringView level = levelAt(topic, inTopic);
        if (wanted != u"+" && wanted != level)
            return false;
        inFilter += wanted.size() + 1;
        inTopic += level.size() + 1;
    }
    return inTopic > topic.size();
}

} // namespace holdfast
