// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/decode/datum.h"
#include "app/decode/payload.h"

#include <QString>
#include <QTimeZone>

#include <memory>
#include <utility>
#include <vector>

namespace holdfast {

namespace jinja {
struct Compiled;
}

/// What a template may look at. A variable hides `value` and `value_json` of the payload when it has their name.
struct TemplateInput
{
    const Payload* payload = nullptr;
    Timestamp now{};
    const QTimeZone* zone = nullptr; ///< of the site, for timestamp_local; UTC when absent
    std::vector<std::pair<QString, Datum>> variables{};
};

/// A text; or the message says nothing about this point (something it needs is missing) and the old value stays; or the template is wrong for what came.
struct TemplateResult
{
    enum class Kind { Text, Ignored, Failed };

    Kind kind = Kind::Text;
    QString text; ///< trimmed; the reason when there is none

    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    friend bool operator==(const TemplateResult&, const TemplateResult&) = default;
};

/// A compiled Home Assistant template (Jinja2 without macros, inheritance and files). Immutable, cheap to copy, no clock, bounded in time and space.
class Template
{
public:
    /// The error says what is wrong and in which line.
    [[nodiscard]] static Expected<Template> parse(const QString& text);

    [[nodiscard]] TemplateResult render(const TemplateInput& input) const;

    /// The path of `{{ value_json.a.b }}`, nullptr for any other shape. Empty path: `{{ value_json }}`.
    [[nodiscard]] const std::vector<PathStep>* plainPath() const;
    [[nodiscard]] bool isPlainValue() const; ///< `{{ value }}`
    [[nodiscard]] bool isActionEvent() const; ///< Zigbee2MQTT's, which takes an action apart by patterns
    [[nodiscard]] const QString& text() const;

private:
    explicit Template(std::shared_ptr<const jinja::Compiled> compiled);

    std::shared_ptr<const jinja::Compiled> m_compiled;
};

/// How Python would print it: True, None, 1.0, [1, 'a'].
[[nodiscard]] QString toText(const Datum& datum);

} // namespace holdfast
