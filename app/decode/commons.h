// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/texts.h"
#include "app/decode/binding.h"

#include <QHash>

#include <memory>
#include <vector>

namespace holdfast {

/// Equal extractors in one piece of memory: the temperature of ten thousand sensors is read in one way.
class Extractors
{
public:
    [[nodiscard]] std::shared_ptr<const Extractor> of(Extractor&& extractor);

private:
    void sweep();

    QHash<size_t, std::vector<std::shared_ptr<const Extractor>>> m_known;
    std::size_t m_size = 0;
    std::size_t m_sweepAt = 1'024;
};

/// What all brokers' announcements have in common is kept once.
struct Commons
{
    Texts texts;
    Extractors extractors;
    DeviceClaim given;  ///< the device that was spoken of last, as its convention wrote it
    DeviceClaim shared; ///< the same in shared texts
};

/// Puts the shared texts in place of the event's own.
void shareTexts(Event& event, Commons& commons);

} // namespace holdfast
