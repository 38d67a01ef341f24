// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include <QStringTokenizer>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

Value meaningOf(const Wording& wording, PointKind kind)
{
    const QLatin1StringView means(wording.means);
    if (means.isEmpty())
        return {};
    return kind == PointKind::Bool ? Value(means == "true"_L1) : Value(QString(means));
}

/// Absent where the publisher says null: it does not support that word.
std::optional<QString> textOf(const Options& options, const Wording& wording)
{
    for (const QLatin1StringView name : QLatin1StringView(wording.option).tokenize(u'|', Qt::SkipEmptyParts)) {
        const Datum& given = options.value(name);
        if (!given.isUndefined())
            return given.isNone() ? std::nullopt : std::optional(textOption(given));
    }
    return wording.otherwise ? std::optional(QString::fromLatin1(wording.otherwise)) : std::nullopt;
}

} // namespace

Datum firstOption(const Options& options, const char* names)
{
    for (const QLatin1StringView name : QLatin1StringView(names).tokenize(u'|', Qt::SkipEmptyParts)) {
        if (name.startsWith(u'='))
            return Datum::of(QString::fromUtf8(name.sliced(1).data(), name.size() - 1));
        const Datum& value = options.value(name);
        if (!value.isNone() && !value.isUndefined())
            return value;
    }
    return {};
}

std::vector<Word> wordsOf(const Options& options, std::span<const Wording> wordings, PointKind kind)
{
    std::vector<Word> words;
    for (const Wording& wording : wordings) {
        const auto text = textOf(options, wording);
        if (!text)
            continue;
        const Value means = meaningOf(wording, kind);
        words.push_back({*text, means});
        const bool isTrue = text->compare("true"_L1, Qt::CaseInsensitive) == 0;
        if (isTrue || text->compare("false"_L1, Qt::CaseInsensitive) == 0) {
            for (const QString& also : {isTrue ? u"true"_s : u"false"_s, isTrue ? u"True"_s : u"False"_s})
                if (also != *text)
                    words.push_back({also, means});
        }
    }
    return words;
}

QString labelOf(const QString& key)
{
    QString label = key;
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

} // namespace holdfast::homeassistant
