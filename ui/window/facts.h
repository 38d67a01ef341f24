// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/models/census.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/banner.h"
#include "ui/look/format.h"

#include <optional>
#include <vector>

namespace holdfast {

/// What stands at the right end of a rail item: only things that need someone.
struct Badge
{
    QString text;
    std::optional<Priority> shape;
    ShapeState state = ShapeState::Unack;
    QString spoken{}; ///< for those who do not see the text; empty: the text itself

    friend bool operator==(const Badge&, const Badge&) = default;
};

[[nodiscard]] Badge badgeOf(const QString& page, const Picture& picture, const Format& format);

/// What is wrong with the history: a number, no alarm.
[[nodiscard]] Badge repairBadge(int problems, const Format& format);

/// "412 devices · 398 fresh · 9 on local fallback · 5 silent"
[[nodiscard]] QString freshnessOf(const Census& census, const Format& format);

/// "Broker connected · 12 ms", "2 of 3 brokers connected".
[[nodiscard]] QString brokersOf(const Picture& picture, const Format& format);

/// "Store queue 0 · 120 messages/s"
[[nodiscard]] QString storeOf(const Picture& picture, const Format& format);

/// The alarms of priority 1 nobody has acknowledged, in one line: the last one by name, the others by their number.
[[nodiscard]] std::optional<BannerFace> urgentBanner(const Picture& picture, Timestamp now, const Format& format);

/// Lines under the header, the worst first: lost brokers, a recorder that does not record.
[[nodiscard]] std::vector<BannerFace> bannersOf(const Picture& picture, Timestamp now, const Format& format);

/// A notice in the operator's words.
[[nodiscard]] QString sentenceOf(const Notice& notice);

} // namespace holdfast
