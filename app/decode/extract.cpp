// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/extract.h"

#include "app/decode/datum_text.h"
#include "app/decode/json_reader.h"
#include "app/decode/template.h"

#include <algorithm>
#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 4'096;

Extracted heard(Value value)
{
    return {Extracted::Kind::Heard, std::move(value), {}};
}

Extracted ignored()
{
    return {};
}

Extracted unreadable(QString reason)
{
    return {Extracted::Kind::Unreadable, {}, std::move(reason)};
}

QString shortened(QStringView text)
{
    constexpr qsizetype shown = 40;
    return text.size() <= shown ? text.toString() : QString(text.first(shown) % u'…');
}

Extracted number(const Extractor& extractor, double raw)
{
    if (!std::isfinite(raw))
        return unreadable(u"not a finite number"_s);
    if (!extractor.scale)
        return heard(raw);
    const double span = extractor.scale->to - extractor.scale->from;
    return span == 0 ? unreadable(u"its range is empty"_s) : heard((raw - extractor.scale->from) / span * 100);
}

Extracted fromWords(const Extractor& extractor, const QString& text)
{
    for (const Word& word : extractor.words)
        if (word.text == text)
            return heard(word.means);
    if (extractor.otherWords == Extractor::Words::Open && extractor.kind == PointKind::Str)
        return heard(text);
    return unreadable(u"\"%1\" is none of the announced states"_s.arg(shortened(text)));
}

Extracted fromText(const Extractor& extractor, const QString& given)
{
    const QString text = given.trimmed();
    if (!extractor.only.isEmpty())
        return text == extractor.only ? heard(extractor.says) : ignored();
    if (text.isEmpty())
        return ignored();
    if (text == u"None")
        return heard({});
    if (text.size() > longestText)
        return unreadable(u"a text of %1 characters is too long for a value"_s.arg(text.size()));
    if (!extractor.words.empty())
        return fromWords(extractor, text);
    if (extractor.kind == PointKind::Str)
        return heard(text);
    const auto value = finiteNumber(text);
    return value && extractor.kind == PointKind::Number ? number(extractor, *value) : unreadable(u"\"%1\" is not a finite number"_s.arg(shortened(text)));
}

/// As Homie writes: nothing is trimmed, no word stands for nothing, and a zero byte is the text without characters.
Extracted fromPlain(const Extractor& extractor, const QByteArray& bytes)
{
    if (extractor.kind == PointKind::Number) {
        bool read = false;
        const double value = bytes.toDouble(&read);
        return read ? number(extractor, value) : unreadable(u"\"%1\" is not a finite number"_s.arg(shortened(QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), longestText))))));
    }
    constexpr qsizetype longestCharacter = 4;
    const QString text = bytes.size() > longestText * longestCharacter || bytes == QByteArray(1, '\0') ? QString() : QString::fromUtf8(bytes);
    if (text.size() > longestText || bytes.size() > longestText * longestCharacter)
        return unreadable(u"a text of %1 bytes is too long for a value"_s.arg(bytes.size()));
    return extractor.words.empty() ? heard(text) : fromWords(extractor, text);
}

Extracted fromDatum(const Extractor& extractor, const Datum& datum)
{
    if (datum.isNone())
        return heard({});
    if (extractor.kind == PointKind::Number && extractor.words.empty() && datum.isNumber() && !datum.is<bool>())
        return number(extractor, datum.number().value_or(std::nan("")));
    return fromText(extractor, stateText(datum));
}

Extracted fromInner(const Extractor& extractor, const QString& text)
{
    using enum Extractor::Inner;
    if (extractor.inner == Never)
        return fromText(extractor, text);
    if (text.trimmed().isEmpty())
        return ignored();
    const QByteArray bytes = text.toUtf8();
    const auto json = readJson(bytes);
    if (!json || !json->dict()) {
        if (extractor.inner == Where)
            return fromText(extractor, text);
        return extractor.inner == Only ? ignored() : unreadable(u"not a JSON object"_s);
    }
    const Datum* leaf = walk(*json, extractor.innerPath);
    return leaf ? fromDatum(extractor, *leaf) : ignored();
}

Extracted fromPath(const Extractor& extractor, const Payload& payload)
{
    const Datum* root = payload.json();
    if (!root) {
        const auto reason = readJson(payload.bytes());
        return unreadable(u"not JSON: %1"_s.arg(reason ? QString() : reason.error().message));
    }
    const Datum* leaf = walk(*root, extractor.path);
    if (!leaf)
        return ignored();
    return extractor.inner == Extractor::Inner::Never ? fromDatum(extractor, *leaf) : fromInner(extractor, stateText(*leaf));
}

Extracted fromTemplate(const Extractor& extractor, const Payload& payload, Timestamp now)
{
    const TemplateResult result = extractor.rendering->render({.payload = &payload, .now = now});
    if (result.kind == TemplateResult::Kind::Text)
        return fromInner(extractor, result.text);
    if (result.kind == TemplateResult::Kind::Ignored)
        return ignored();
    return unreadable(result.text);
}

} // namespace

std::optional<double> finiteNumber(QStringView text)
{
    bool read = false;
    const double value = text.trimmed().toDouble(&read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Extracted extractLeaf(const Extractor& extractor, const Datum& leaf)
{
    return leaf.isUndefined() ? ignored() : fromDatum(extractor, leaf);
}

Extracted extract(const Extractor& extractor, const Payload& payload, Timestamp now)
{
    using enum Extractor::Source;
    if (extractor.source == Size)
        return heard(u"%1 bytes"_s.arg(payload.bytes().size()));
    if (payload.bytes().isEmpty())
        return ignored();
    if (!payload.isText() && extractor.encoding == Extractor::Encoding::Latin1)
        return extract(extractor, Payload(QString::fromLatin1(payload.bytes()).toUtf8()), now);
    if (!payload.isText())
        return unreadable(extractor.encoding == Extractor::Encoding::Bytes ? u"raw bytes, no text"_s : u"not UTF-8 text"_s);
    if (extractor.source == Plain)
        return fromPlain(extractor, payload.bytes());
    if (extractor.source == Path)
        return fromPath(extractor, payload);
    return extractor.source == Rendering ? fromTemplate(extractor, payload, now) : fromInner(extractor, payload.text());
}

} // namespace holdfast
