// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/datum.h"
#include "app/decode/ha_abbreviations.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::homeassistant {

/// What an announcement says of an entity, a device or a topic, by the names written out. A handful of members, so they are not sorted until they are many.
class Options
{
public:
    struct Option
    {
        QString name;
        Datum value;
        bool isBrief = false; ///< came with the short spelling of its name
    };

    Options() = default;
    /// Of two with one name the one written out counts, else the later.
    explicit Options(std::vector<Option> given);
    /// A JSON object's; nothing for any other value.
    Options(const Datum& given, Place place);

    [[nodiscard]] const Datum& value(QLatin1StringView name) const; ///< undefined where it is not given
    [[nodiscard]] bool contains(QLatin1StringView name) const { return find(name) != nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] const std::vector<Option>& all() const { return m_all; }

    void add(const QString& name, const Datum& value); ///< that is not there yet
    Datum take(QLatin1StringView name);
    /// `~` at either end of a topic stands for this.
    void resolveTopics(const QString& base);

private:
    [[nodiscard]] const Option* find(QLatin1StringView name) const;
    void settle();

    std::vector<Option> m_all;
};

/// An option as text: texts as they are, booleans and numbers as JSON writes them; empty for anything else.
[[nodiscard]] QString textOption(const Datum& value);
[[nodiscard]] QString textOption(const QJsonValue& value);
[[nodiscard]] std::optional<double> numberOption(const Datum& value);
[[nodiscard]] std::optional<double> numberOption(const QJsonValue& value);
[[nodiscard]] bool flagOption(const Datum& value, bool otherwise);
[[nodiscard]] bool flagOption(const QJsonValue& value, bool otherwise);
[[nodiscard]] QStringList listOption(const Datum& value);

/// Only what is written as a number, not a text that looks like one.
[[nodiscard]] inline bool isNumber(const Datum& value)
{
    return value.isNumber() && !value.is<bool>();
}

} // namespace holdfast::homeassistant
