// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/places.h"

#include <algorithm>

namespace holdfast {
namespace {

// A seed of its own: the mark is kept and compared, so it must not differ from turn to turn. 0 is left to "none".
constexpr size_t seed = 0x9E37'79B9'7F4A'7C15;

quint64 markOf(size_t hash)
{
    return std::max<quint64>(hash, 1);
}

bool isPlain(const Extractor& extractor)
{
    const bool found = extractor.source == Extractor::Source::Text || extractor.source == Extractor::Source::Plain || extractor.source == Extractor::Source::Path;
    return found && !extractor.scale && extractor.only.isEmpty() && extractor.innerPath.empty();
}

size_t stepOf(const PathStep& step, size_t before)
{
    const QString* key = std::get_if<QString>(&step);
    return key ? qHash(*key, before) : qHash(QString::number(std::get<qint64>(step)), before);
}

/// A word means the same to both only where it becomes the same value. The order in which they are told does not count.
size_t wordsOf(const Extractor& extractor)
{
    if (extractor.kind != PointKind::Bool)
        return 0;
    size_t words = 1;
    for (const Word& word : extractor.words)
        words += qHash(word.text.toLower(), word.means == Value(true) ? seed : ~seed);
    return words;
}

} // namespace

quint64 placeRead(const std::vector<Binding>& bindings)
{
    if (bindings.size() != 1)
        return 0;
    const auto& [filter, extractor] = bindings.front();
    if (filter.contains(u'+') || filter.contains(u'#') || !isPlain(extractor))
        return 0;
    size_t place = qHash(filter, seed);
    for (const PathStep& step : extractor.path)
        place = stepOf(step, place);
    const size_t words = wordsOf(extractor);
    return markOf(words == 0 ? place : qHash(quint64(words), place));
}

quint64 placeWritten(const CommandPlan& plan)
{
    const bool plain = !plan.rendering && !plan.off && !plan.writer && !plan.scale;
    return plain && !plan.topic.isEmpty() ? markOf(qHash(plan.key, qHash(plan.topic, seed))) : 0;
}

} // namespace holdfast
