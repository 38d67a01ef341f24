// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/template.h"

#include <QRegularExpression>

#include <optional>

namespace holdfast::jinja {

/// The one template of Zigbee2MQTT that takes an action like `button_1_hold_release` apart by patterns. It comes with some seven hundred
/// device models and is worth a way of its own: the patterns are compiled once.
struct ActionEvent
{
    struct Pattern
    {
        QRegularExpression expression;
        QStringList groups;
    };

    QString key; ///< of the action in the message
    std::vector<Pattern> patterns;

    /// Recognised by its text; nothing for every other text, and for a later version with another logic.
    [[nodiscard]] static std::optional<ActionEvent> recognise(const QString& text);
    [[nodiscard]] TemplateResult render(const Payload& payload) const;
};

} // namespace holdfast::jinja
