// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/decode/payload.h"
#include "app/decode/topic_index.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

/// Who is there, by the publishers' own words. Entities with equal plans share a page: one bridge's state is summed up once for its thousand entities.
/// A topic that has said nothing yet leaves the sum open: nothing is inferred gone because a retained message is missing.
class AvailabilityBook
{
public:
    struct Joined
    {
        quint32 page = 0;
        bool isNew = false; ///< its topics must be bound
    };

    Joined join(const AvailabilityPlan& plan, SourceIndex source, Events& out);
    /// True when the page has no reader left: its topics must be unbound.
    bool leave(quint32 page, SourceIndex source);

    void hear(AvailabilitySlot slot, const Payload& payload, bool retained, Timestamp now, Events& out);
    /// The next word of every topic is news again.
    void forgetAnnouncements();

    [[nodiscard]] const AvailabilityPlan& plan(quint32 page) const { return m_pages[page]->plan; }

private:
    struct Page
    {
        AvailabilityPlan plan;
        std::vector<std::optional<bool>> heard; ///< by topic of the plan
        std::optional<bool> latest;
        std::optional<bool> announced;
        bool announcedRetained = false;
        std::vector<SourceIndex> sources;       ///< sorted
    };

    [[nodiscard]] static std::optional<bool> sum(const Page& page);
    static void announce(Page& page, bool retained, Events& out);

    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<quint32> m_free;
    QHash<QString, quint32> m_byKey;
};

} // namespace holdfast
