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

/// How sure we are, for words: under 40, under 75, the rest.
enum class Confidence : quint8 { Guess, Likely, Sure };

[[nodiscard]] constexpr Confidence confidenceOf(int percent)
{
    return percent < 40 ? Confidence::Guess : percent < 75 ? Confidence::Likely : Confidence::Sure;
}

/// Where a proposed space comes from.
enum class SpaceHint : quint8 { None, Area, Name, Gateway };

/// A newcomer as the inbox shows it. Lives in memory only.
struct InboxEntry
{
    DeviceId device;
    int confidence = 0; ///< percent, the sum of its parts
    std::vector<ConfidencePart> parts;
    std::optional<SpaceId> proposedSpace;
    QString proposedSpaceName;
    SpaceHint spaceHint = SpaceHint::None;
    QString convention;  ///< the one whose word counts most, for grouping
    QString gatewayName; ///< its gateway's name, else the identifier it goes by; empty: none
    QString model;       ///< manufacturer and model, for grouping
    QString needs;       ///< as Device::needs
    Timestamp firstSeen;
    std::optional<Timestamp> lastSeen; ///< last message of it, kept or live
    std::vector<SampleMessage> samples; ///< last 20
    double messagesPerMinute = 0;
    std::vector<Point> points;

    friend bool operator==(const InboxEntry&, const InboxEntry&) = default;
};

} // namespace holdfast
