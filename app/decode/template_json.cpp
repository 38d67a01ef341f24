// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_text.h"

#include <algorithm>
#include <cmath>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

class JsonWriter
{
public:
    explicit JsonWriter(JsonStyle style) : m_style(style) {}

    bool write(const Datum& datum)
    {
        if (const auto* text = datum.as<QString>())
            return string(*text);
        if (const auto* sequence = datum.sequence())
            return list(*sequence);
        if (const auto* dict = datum.dict())
            return object(*dict);
        const auto word = scalar(datum);
        m_out += word.value_or(QString());
        return word.has_value();
    }

    [[nodiscard]] QString take() { return std::move(m_out); }

private:
    static std::optional<QString> scalar(const Datum& datum)
    {
        if (const auto* value = datum.as<bool>())
            return *value ? u"true"_s : u"false"_s;
        if (datum.isNone())
            return u"null"_s;
        if (const auto* value = datum.as<double>(); value && !std::isfinite(*value))
            return std::isnan(*value) ? u"NaN"_s : *value < 0 ? u"-Infinity"_s : u"Infinity"_s;
        return datum.isNumber() ? std::optional(textOf(datum)) : std::nullopt;
    }

    bool list(const DatumSequence& sequence)
    {
        using enum DatumSequence::Flavour;
        if (sequence.flavour != List && sequence.flavour != Tuple)
            return false;
        m_out += u'[';
        for (std::size_t i = 0; i < sequence.items.size(); ++i) {
            separate(i);
            if (!write(sequence.items[i]))
                return false;
        }
        m_out += u']';
        return true;
    }

    bool object(const DatumDict& dict)
    {
        std::vector<DatumDict::Entry> entries = dict.entries();
        if (m_style == JsonStyle::Html && !sort(entries))
            return false;
        m_out += u'{';
        for (std::size_t i = 0; i < entries.size(); ++i) {
            separate(i);
            if (!key(entries[i].first))
                return false;
            m_out += m_style == JsonStyle::Compact ? u":"_s : u": "_s;
            if (!write(entries[i].second))
                return false;
        }
        m_out += u'}';
        return true;
    }

    static bool sort(std::vector<DatumDict::Entry>& entries)
    {
        if (!std::ranges::all_of(entries, [](const auto& entry) { return entry.first.isText(); }))
            return entries.size() < 2;
        std::ranges::stable_sort(entries, [](const auto& a, const auto& b) { return *a.first.template as<QString>() < *b.first.template as<QString>(); });
        return true;
    }

    bool key(const Datum& datum)
    {
        if (const auto* text = datum.as<QString>())
            return string(*text);
        const auto word = scalar(datum);
        return word && string(*word);
    }

    void separate(std::size_t index)
    {
        if (index > 0)
            m_out += m_style == JsonStyle::Compact ? u","_s : u", "_s;
    }

    bool string(const QString& text)
    {
        m_out += u'"';
        for (const QChar c : text)
            character(c);
        m_out += u'"';
        return true;
    }

    void character(QChar c)
    {
        static constexpr char16_t from[] = u"\"\\\b\f\n\r\t";
        static constexpr char16_t to[] = u"\"\\bfnrt";
        for (int i = 0; from[i]; ++i)
            if (c == from[i]) {
                m_out += u'\\';
                m_out += to[i];
                return;
            }
        const bool beyond = m_style != JsonStyle::Compact && c.unicode() > 0x7e;
        const bool markup = m_style == JsonStyle::Html && (c == u'<' || c == u'>' || c == u'&' || c == u'\'');
        if (c < u' ' || beyond || markup)
            m_out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            m_out += c;
    }

    JsonStyle m_style;
    QString m_out;
};

} // namespace

std::optional<QString> jsonOf(const Datum& datum, JsonStyle style)
{
    JsonWriter writer(style);
    return writer.write(datum) ? std::optional(writer.take()) : std::nullopt;
}

} // namespace holdfast::jinja
