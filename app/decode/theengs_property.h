// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/point.h"

#include <QJsonObject>

#include <optional>

namespace holdfast::theengs {

/// What a member of a decoded advertisement is; nothing for those that describe the device or the message.
[[nodiscard]] std::optional<Point> describeMember(const QString& key, const QJsonValue& value, const QJsonObject& heard);

/// The unit a message says of a member itself (`avg` beside `avgu`, `weight` beside `unit`); empty for most.
[[nodiscard]] QString unitSaid(const QString& key, const QJsonObject& heard);

/// A temperature in °F that stands beside the same in °C.
[[nodiscard]] bool isRepeated(const QString& key, const QJsonObject& heard);

} // namespace holdfast::theengs
