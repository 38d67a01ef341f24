// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/commons.h"

#include <algorithm>
#include <array>

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

constexpr std::array shareable{&DeviceClaim::manufacturer, &DeviceClaim::model,         &DeviceClaim::modelId,      &DeviceClaim::firmware,
                               &DeviceClaim::hardware,     &DeviceClaim::suggestedArea, &DeviceClaim::viaIdentifier};

/// The leaves of one device come one after the other, with the very same texts.
void shareTexts(DeviceClaim& claim, Commons& commons)
{
    for (QString DeviceClaim::*const text : shareable) {
        QString& given = claim.*text;
        if ((commons.given.*text).constData() == given.constData()) {
            given = commons.shared.*text;
            continue;
        }
        commons.given.*text = given;
        commons.texts.share(given);
        commons.shared.*text = given;
    }
    for (Identifier& identifier : claim.identifiers)
        commons.texts.share(identifier.type);
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

void shareTexts(Event& event, Commons& commons)
{
    if (auto* declared = std::get_if<PointDeclared>(&event)) {
        shareTexts(declared->device, commons);
        shareTexts(declared->point, commons.texts);
    } else if (auto* device = std::get_if<DeviceDeclared>(&event)) {
        shareTexts(device->device, commons);
    }
}

} // namespace holdfast
