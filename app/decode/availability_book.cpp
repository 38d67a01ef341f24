// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/availability_book.h"

#include "app/decode/datum_text.h"
#include "app/decode/template.h"

#include <algorithm>

namespace holdfast {
namespace {

std::optional<QString> wordIn(const AvailabilityTopic& topic, const Payload& payload, Timestamp now)
{
    if (topic.rendering) {
        const TemplateResult result = topic.rendering->render({.payload = &payload, .now = now});
        return result.isText() ? std::optional(result.text) : std::nullopt;
    }
    if (topic.path.empty())
        return payload.text().trimmed();
    const Datum* root = payload.json();
    const Datum* leaf = root ? walk(*root, topic.path) : nullptr;
    return leaf ? std::optional(stateText(*leaf)) : std::nullopt;
}

std::optional<bool> meaning(const AvailabilityTopic& topic, const Payload& payload, Timestamp now)
{
    const auto word = wordIn(topic, payload, now);
    if (!word)
        return std::nullopt;
    if (std::ranges::find(topic.available, *word) != topic.available.end())
        return true;
    if (std::ranges::find(topic.notAvailable, *word) != topic.notAvailable.end())
        return false;
    return std::nullopt;
}

} // namespace

AvailabilityBook::Joined AvailabilityBook::join(const AvailabilityPlan& plan, SourceIndex source, Events& out)
{
    const auto known = m_byKey.constFind(plan.key);
    if (known != m_byKey.cend()) {
        Page& page = *m_pages[*known];
        page.sources.insert(std::ranges::lower_bound(page.sources, source), source);
        if (page.announced)
            out.push_back(AvailabilityHeard{source, *page.announced, page.announcedRetained});
        return {*known, false};
    }
    quint32 number = quint32(m_pages.size());
    if (m_free.empty()) {
        m_pages.push_back(nullptr);
    } else {
        number = m_free.back();
        m_free.pop_back();
    }
    auto page = std::make_unique<Page>();
    page->plan = plan;
    page->heard.resize(plan.topics.size());
    page->sources.push_back(source);
    m_pages[number] = std::move(page);
    m_byKey.insert(plan.key, number);
    return {number, true};
}

bool AvailabilityBook::leave(quint32 number, SourceIndex source)
{
    auto& sources = m_pages[number]->sources;
    const auto found = std::ranges::lower_bound(sources, source);
    if (found != sources.end() && *found == source)
        sources.erase(found);
    return sources.empty() && m_byKey.remove(m_pages[number]->plan.key) > 0 && (m_free.push_back(number), true);
}

std::optional<bool> AvailabilityBook::sum(const Page& page)
{
    const auto has = [&](std::optional<bool> word) { return std::ranges::find(page.heard, word) != page.heard.end(); };
    switch (page.plan.mode) {
    case AvailabilityMode::Latest: return page.latest;
    case AvailabilityMode::All: return has(false) ? std::optional(false) : has(std::nullopt) ? std::nullopt : std::optional(true);
    case AvailabilityMode::Any: return has(true) ? std::optional(true) : has(std::nullopt) ? std::nullopt : std::optional(false);
    }
    return std::nullopt;
}

void AvailabilityBook::hear(AvailabilitySlot slot, const Payload& payload, bool retained, Timestamp now, Events& out)
{
    Page& page = *m_pages[slot.page];
    const auto word = meaning(page.plan.topics[slot.topic], payload, now);
    if (!word)
        return;
    page.heard[slot.topic] = word;
    page.latest = word;
    announce(page, retained, out);
}

/// News is a change, or the first live word after a kept one.
void AvailabilityBook::announce(Page& page, bool retained, Events& out)
{
    const auto now = sum(page);
    if (!now || (page.announced == now && (retained || !page.announcedRetained)))
        return;
    page.announced = now;
    page.announcedRetained = retained;
    for (const SourceIndex source : page.sources)
        out.push_back(AvailabilityHeard{source, *now, retained});
}

void AvailabilityBook::forgetAnnouncements()
{
    for (const auto& page : m_pages)
        if (page)
            page->announced.reset();
}

} // namespace holdfast
