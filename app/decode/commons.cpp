// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/commons.h"

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t mostAlike = 16; ///< extractors of one hash that are compared

size_t hashOf(const Extractor& extractor)
{
    size_t hash = qHashMulti(0, int(extractor.source), int(extractor.inner), int(extractor.kind), extractor.words.size(), extractor.only, extractor.says, quintptr(extractor.rendering.get()));
    for (const auto* path : {&extractor.path, &extractor.innerPath, &extractor.timePath})
        for (const PathStep& step : *path)
            hash = qHashMulti(hash, std::visit([](const auto& one) { return qHash(one); }, step));
    for (const Word& word : extractor.words)
        hash = qHashMulti(hash, word.text);
    return hash;
}

void shareTexts(DeviceClaim& claim, Texts& texts)
{
    for (QString* text : {&claim.manufacturer, &claim.model, &claim.modelId, &claim.firmware, &claim.hardware, &claim.suggestedArea, &claim.viaIdentifier})
        texts.share(*text);
    for (Identifier& identifier : claim.identifiers)
        texts.share(identifier.type);
}

void shareTexts(Point& point, Texts& texts)
{
    for (QString* text : {&point.name, &point.property, &point.component, &point.unit, &point.unsupported})
        texts.share(*text);
    texts.share(point.values);
}

} // namespace

std::shared_ptr<const Extractor> Extractors::of(Extractor&& extractor)
{
    if (m_size >= m_sweepAt)
        sweep();
    auto& alike = m_known[hashOf(extractor)];
    const auto same = std::ranges::find_if(alike, [&](const auto& known) { return *known == extractor; });
    if (same != alike.end())
        return *same;
    auto fresh = std::make_shared<const Extractor>(std::move(extractor));
    if (alike.size() < mostAlike) {
        alike.push_back(fresh);
        ++m_size;
    }
    return fresh;
}

/// Those that nobody else holds any more go.
void Extractors::sweep()
{
    m_size = 0;
    m_known.removeIf([&](auto entry) {
        std::erase_if(entry.value(), [](const auto& known) { return known.use_count() == 1; });
        m_size += entry.value().size();
        return entry.value().empty();
    });
    m_sweepAt = std::max<std::size_t>(1'024, 2 * m_size);
}

void shareTexts(Event& event, Texts& texts)
{
    if (auto* declared = std::get_if<PointDeclared>(&event)) {
        texts.share(declared->convention);
        shareTexts(declared->device, texts);
        shareTexts(declared->point, texts);
    } else if (auto* device = std::get_if<DeviceDeclared>(&event)) {
        texts.share(device->convention);
        shareTexts(device->device, texts);
    }
}

} // namespace holdfast
