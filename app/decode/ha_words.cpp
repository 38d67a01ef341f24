// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include <QJsonArray>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

Value meaningOf(const Wording& wording, PointKind kind)
{
    const QString means = QString::fromLatin1(wording.means);
    if (means.isEmpty())
        return {};
    return kind == PointKind::Bool ? Value(means == u"true") : Value(means);
}

/// Absent where the publisher says null: it does not support that word.
std::optional<QString> textOf(const QJsonObject& options, const Wording& wording)
{
    const QStringList names = QString::fromLatin1(wording.option).split(u'|', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (!options.contains(name))
            continue;
        const QJsonValue given = options.value(name);
        return given.isNull() ? std::nullopt : std::optional(textOption(given));
    }
    return wording.otherwise ? std::optional(QString::fromLatin1(wording.otherwise)) : std::nullopt;
}

} // namespace

QJsonValue firstOption(const QJsonObject& options, const char* names)
{
    const QStringList alternatives = QString::fromUtf8(names).split(u'|', Qt::SkipEmptyParts);
    for (const QString& name : alternatives) {
        if (name.startsWith(u'='))
            return name.sliced(1);
        const QJsonValue value = options.value(name);
        if (!value.isNull() && !value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

std::vector<Word> wordsOf(const QJsonObject& options, std::span<const Wording> wordings, PointKind kind)
{
    std::vector<Word> words;
    for (const Wording& wording : wordings) {
        const auto text = textOf(options, wording);
        if (!text)
            continue;
        const Value means = meaningOf(wording, kind);
        words.push_back({*text, means});
        const QString lower = text->toLower();
        if (lower == u"true" || lower == u"false") {
            const QString python = lower == u"true" ? u"True"_s : u"False"_s;
            for (const QString& also : {lower, python})
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
