// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/topic_index.h"

#include "app/decode/topic_filter.h"

#include <algorithm>

namespace holdfast {
namespace {

QStringView firstLevel(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? text : text.first(slash);
}

/// What follows the first level; a null view after the last one.
QStringView afterFirst(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? QStringView() : QStringView(text.data() + slash + 1, text.size() - slash - 1);
}

} // namespace

void TopicEntry::chooseWay()
{
    isUndecided = false;
    flat.reset();
    flatPlaces.clear();
    flatTime.reset();
    timePath.clear();
    std::vector<QByteArray> keys;
    const auto placeOf = [&](const QString& key) {
        const auto place = quint32(std::ranges::find(keys, key.toUtf8()) - keys.begin());
        if (place == keys.size())
            keys.push_back(key.toUtf8());
        return place;
    };
    bool isFlat = !readers.empty();
    for (const Reader& reader : readers) {
        const Extractor& extractor = *reader.extractor;
        if (timePath.empty())
            timePath = extractor.timePath;
        const QString* key = extractor.path.size() == 1 ? std::get_if<QString>(&extractor.path.front()) : nullptr;
        isFlat = isFlat && key && extractor.source == Extractor::Source::Path && extractor.inner == Extractor::Inner::Never;
        if (isFlat)
            flatPlaces.push_back(placeOf(*key));
    }
    const QString* time = timePath.size() == 1 ? std::get_if<QString>(&timePath.front()) : nullptr;
    if (!isFlat || (!timePath.empty() && !time))
        return;
    if (time)
        flatTime = placeOf(*time);
    flat.emplace(keys);
}

TopicEntry& TopicIndex::entry(const QString& filter)
{
    if (!hasWildcard(filter)) {
        auto& place = m_exact[filter];
        if (!place) {
            place = std::make_shared<TopicEntry>();
            place->filter = filter;
        }
        return *place;
    }
    Level* level = &m_root;
    for (QStringView rest = filter; !rest.isNull(); rest = afterFirst(rest)) {
        auto& below = level->below[firstLevel(rest).toString()];
        if (!below)
            below = std::make_unique<Level>();
        level = below.get();
    }
    if (!level->entry) {
        level->entry = std::make_unique<TopicEntry>();
        level->entry->filter = filter;
        ++m_filters;
    }
    return *level->entry;
}

TopicIndex::Level* TopicIndex::levelOf(const QString& filter) const
{
    const Level* level = &m_root;
    for (QStringView rest = filter; !rest.isNull(); rest = afterFirst(rest)) {
        const auto found = level->below.find(firstLevel(rest));
        if (found == level->below.end())
            return nullptr;
        level = found->second.get();
    }
    return const_cast<Level*>(level);
}

TopicEntry* TopicIndex::find(const QString& filter) const
{
    if (!hasWildcard(filter))
        return exact(filter);
    const Level* level = levelOf(filter);
    return level ? level->entry.get() : nullptr;
}

/// Removes the empty levels of a filter; true when this level has become empty itself.
bool TopicIndex::prune(Level& level, QStringView rest)
{
    if (!rest.isNull()) {
        const auto found = level.below.find(firstLevel(rest));
        if (found != level.below.end() && prune(*found->second, afterFirst(rest)))
            level.below.erase(found);
    }
    return level.below.empty() && !level.entry;
}

void TopicIndex::dropIfEmpty(const QString& filter)
{
    const TopicEntry* entry = find(filter);
    if (!entry || !entry->isEmpty())
        return;
    if (!hasWildcard(filter)) {
        m_exact.remove(filter);
        return;
    }
    const QString path = filter; // the entry's own text goes with the entry
    levelOf(path)->entry.reset();
    --m_filters;
    prune(m_root, path);
}

void TopicIndex::match(const Level& level, QStringView rest, std::vector<TopicEntry*>& out) const
{
    if (const auto all = level.below.find(u"#"); all != level.below.end() && all->second->entry)
        out.push_back(all->second->entry.get());
    if (rest.isNull()) {
        if (level.entry)
            out.push_back(level.entry.get());
        return;
    }
    if (const auto same = level.below.find(firstLevel(rest)); same != level.below.end())
        match(*same->second, afterFirst(rest), out);
    if (const auto any = level.below.find(u"+"); any != level.below.end())
        match(*any->second, afterFirst(rest), out);
}

void TopicIndex::matching(const QString& topic, std::vector<TopicEntry*>& out) const
{
    if (!topic.startsWith(u'$')) {
        match(m_root, topic, out);
        return;
    }
    if (const auto system = m_root.below.find(firstLevel(topic)); system != m_root.below.end())
        match(*system->second, afterFirst(topic), out);
}

} // namespace holdfast
