// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/places.h"

#include <algorithm>

namespace holdfast {
namespace {

// A seed of its own: the mark is kept and compared, so it must not differ from turn to turn. 0 is left to "none".
quint64 markOf(const QString& place)
{
    constexpr size_t seed = 0x9E37'79B9'7F4A'7C15;
    return std::max<quint64>(qHash(place, seed), 1);
}

bool isPlain(const Extractor& extractor)
{
    const bool found = extractor.source == Extractor::Source::Text || extractor.source == Extractor::Source::Plain || extractor.source == Extractor::Source::Path;
    return found && !extractor.scale && extractor.only.isEmpty() && extractor.innerPath.empty();
}

QString stepOf(const PathStep& step)
{
    const QString* key = std::get_if<QString>(&step);
    return QString(u'\n' + (key ? *key : QString::number(std::get<qint64>(step))));
}

/// A word means the same to both only where it becomes the same value.
QString wordsOf(const Extractor& extractor)
{
    if (extractor.kind != PointKind::Bool)
        return {};
    QStringList words;
    for (const Word& word : extractor.words)
        words.append(QString((word.means == Value(true) ? u'+' : u'-') + word.text.toLower()));
    words.sort();
    return QString(u'\t' + words.join(u'\t'));
}

} // namespace

quint64 placeRead(const std::vector<Binding>& bindings)
{
    if (bindings.size() != 1)
        return 0;
    const auto& [filter, extractor] = bindings.front();
    if (filter.contains(u'+') || filter.contains(u'#') || !isPlain(extractor))
        return 0;
    QString place = filter;
    for (const PathStep& step : extractor.path)
        place += stepOf(step);
    return markOf(place % wordsOf(extractor));
}

quint64 placeWritten(const CommandPlan& plan)
{
    const bool plain = !plan.rendering && !plan.off && !plan.writer && !plan.scale;
    return plain && !plan.topic.isEmpty() ? markOf(plan.topic % u'\n' % plan.key) : 0;
}

} // namespace holdfast
