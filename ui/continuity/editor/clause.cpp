// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/clause.h"

#include <algorithm>

namespace holdfast::continuity_page {

EditorClause clauseOf(EditorClause::Rank rank, const QString& pattern, const std::vector<EditorField>& fields)
{
    EditorClause clause;
    clause.rank = rank;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype next = pattern.indexOf(u'%', at);
        const bool isPlace = next >= 0 && next + 1 < pattern.size() && pattern[next + 1].isDigit();
        const qsizetype end = next < 0 ? pattern.size() : isPlace ? next : next + 1;
        if (const QString words = pattern.mid(at, end - at).trimmed(); !words.isEmpty())
            clause.pieces.push_back({words, std::nullopt});
        at = end;
        if (!isPlace)
            continue;
        if (const auto field = static_cast<std::size_t>(pattern[next + 1].digitValue()) - 1; field < fields.size())
            clause.pieces.push_back({{}, fields[field]});
        at = next + 2;
    }
    return clause;
}

QString placeFor(const QString& member, const QStringList& places)
{
    for (QString path = member; !path.isEmpty(); path.truncate(std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'[')))) {
        if (places.contains(path))
            return path;
        for (const QString& place : places)
            if (place.size() > path.size() && place.startsWith(path) && (place[path.size()] == u'.' || place[path.size()] == u'['))
                return place;
        if (!path.contains(u'.') && !path.contains(u'['))
            break;
    }
    return {};
}

} // namespace holdfast::continuity_page
