// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/device.h"
#include "app/model/point.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

struct SampleMessage
{
    QString topic;
    QByteArray payload; ///< first 2 KB
    Timestamp at;

    friend bool operator==(const SampleMessage&, const SampleMessage&) = default;
};

/// One part of a confidence: "+40 announces itself by Home Assistant discovery".
struct ConfidencePart
{
    int percent = 0;
    QString reason; ///< key word for the ui's translation: "discovery", "manufacturer", "values", "availability", "json"

    friend bool operator==(const ConfidencePart&, const ConfidencePart&) = default;
};

/// A newcomer as the inbox shows it. Lives in memory only.
struct InboxEntry
{
    DeviceId device;
    int confidence = 0; ///< percent, the sum of its parts
    std::vector<ConfidencePart> parts;
    std::optional<SpaceId> proposedSpace;
    QString proposedSpaceName;
    std::vector<SampleMessage> samples; ///< last 20
    double messagesPerMinute = 0;
    std::vector<Point> points;

    friend bool operator==(const InboxEntry&, const InboxEntry&) = default;
};

} // namespace holdfast
