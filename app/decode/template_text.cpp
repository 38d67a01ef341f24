// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_text.h"

#include "app/decode/template.h"
#include "app/decode/template_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace holdfast {

QString toText(const Datum& datum)
{
    return jinja::textOf(datum);
}

namespace jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Where the decimal point moves out of sight, Python changes to an exponent.
QString layOut(QByteArray digits, int exponent)
{
    if (exponent < -4 || exponent >= 16) {
        if (digits.size() > 1)
            digits.insert(1, '.');
        const QByteArray power = QByteArray::number(std::abs(exponent)).rightJustified(2, '0');
        return QString::fromLatin1(digits + (exponent < 0 ? "e-" : "e+") + power);
    }
    if (exponent < 0)
        return QString::fromLatin1("0." + QByteArray(-exponent - 1, '0') + digits);
    if (digits.size() <= exponent + 1)
        return QString::fromLatin1(digits + QByteArray(exponent + 1 - digits.size(), '0') + ".0");
    return QString::fromLatin1(digits.insert(exponent + 1, '.'));
}

QString joined(const std::vector<Datum>& items)
{
    QString text;
    for (const Datum& item : items) {
        if (!text.isEmpty())
            text += u", "_s;
        text += reprOf(item);
    }
    return text;
}

QString reprOfItems(const DatumSequence& sequence)
{
    using enum DatumSequence::Flavour;
    const QString inner = joined(sequence.items);
    switch (sequence.flavour) {
    case List: return u"["_s + inner + u"]"_s;
    case Tuple: return u"("_s + inner + (sequence.items.size() == 1 ? u",)"_s : u")"_s);
    case Set: return sequence.items.empty() ? u"set()"_s : QString(u"{"_s + inner + u"}"_s);
    case Keys: return u"dict_keys(["_s + inner + u"])"_s;
    case Values: return u"dict_values(["_s + inner + u"])"_s;
    case Items: return u"dict_items(["_s + inner + u"])"_s;
    case Range: return u"range(0, "_s + QString::number(sequence.items.size()) + u")"_s;
    case Stream: return u"<generator object>"_s;
    }
    return inner;
}

QString reprOfEntries(const DatumDict& dict)
{
    QString text;
    for (const auto& [key, value] : dict.entries()) {
        if (!text.isEmpty())
            text += u", "_s;
        text += reprOf(key) + u": "_s + reprOf(value);
    }
    return u"{"_s + text + u"}"_s;
}

QString escaped(QChar c, QChar quote)
{
    if (c == quote || c == u'\\')
        return QString(u'\\') + c;
    if (c == u'\n')
        return u"\\n"_s;
    if (c == u'\r')
        return u"\\r"_s;
    if (c == u'\t')
        return u"\\t"_s;
    if (c.isPrint() || c.isSurrogate())
        return QString(c);
    const bool small = c.unicode() < 0x100;
    return (small ? u"\\x"_s : u"\\u"_s) + QString::number(c.unicode(), 16).rightJustified(small ? 2 : 4, u'0');
}

QString quoted(const QString& text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString out(quote);
    for (const QChar c : text)
        out += escaped(c, quote);
    return out + quote;
}

} // namespace

QString textOf(double value)
{
    if (std::isnan(value))
        return u"nan"_s;
    if (std::isinf(value))
        return value < 0 ? u"-inf"_s : u"inf"_s;
    std::array<char, 40> buffer{};
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value), std::chars_format::scientific);
    const QByteArray shortest(buffer.data(), done.ptr - buffer.data());
    const auto mark = shortest.indexOf('e');
    const QString text = layOut(shortest.left(mark).replace(".", ""), shortest.mid(mark + 1).toInt());
    return std::signbit(value) ? QString(u'-' + text) : text;
}

QString textOf(const Datum& datum)
{
    if (const auto* text = datum.as<QString>())
        return *text;
    if (datum.isUndefined())
        return {};
    return reprOf(datum);
}

QString reprOf(const Datum& datum)
{
    if (const auto* value = datum.as<QString>())
        return quoted(*value);
    if (const auto* value = datum.as<bool>())
        return *value ? u"True"_s : u"False"_s;
    if (const auto* value = datum.as<qint64>())
        return QString::number(*value);
    if (const auto* value = datum.as<double>())
        return textOf(*value);
    if (const auto* value = datum.as<BigInteger>())
        return QString::fromLatin1(value->digits);
    if (const auto* value = datum.sequence())
        return reprOfItems(*value);
    if (const auto* value = datum.dict())
        return reprOfEntries(*value);
    if (const auto* value = datum.object())
        return value->text();
    if (const auto* value = datum.as<Moment>())
        return isoText(*value, u' ');
    if (const auto* value = datum.as<Duration>())
        return textOf(*value);
    return datum.isNone() ? u"None"_s : u"Undefined"_s;
}

QString typeName(const Datum& datum)
{
    using enum DatumSequence::Flavour;
    if (const auto* sequence = datum.sequence())
        return sequence->flavour == Tuple ? u"tuple"_s : sequence->flavour == Set ? u"set"_s : u"list"_s;
    static constexpr std::array<QLatin1StringView, 12> names{
        "Undefined"_L1, "NoneType"_L1, "bool"_L1, "int"_L1, "int"_L1, "float"_L1, "str"_L1, "list"_L1, "dict"_L1, "function"_L1, "datetime"_L1, "timedelta"_L1};
    return names[datum.kind()];
}

bool isSpace(QChar c)
{
    return c.isSpace() || (c >= QChar(0x1c) && c <= QChar(0x1f));
}

QString strippedLeft(QStringView text)
{
    return QStringView(std::find_if_not(text.begin(), text.end(), isSpace), text.end()).toString();
}

QString strippedRight(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text.toString();
}

QString stripped(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return strippedLeft(text);
}

qsizetype lengthOf(const QString& text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

std::vector<QString> charactersOf(const QString& text)
{
    std::vector<QString> characters;
    characters.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters.push_back(text.mid(i, pair ? 2 : 1));
        i += pair ? 1 : 0;
    }
    return characters;
}

namespace {

/// '1_000' is a number, '_1', '1__0' and '1_' are not.
std::optional<QByteArray> withoutUnderscores(QStringView text)
{
    QByteArray digits = stripped(text).toLatin1();
    for (qsizetype i = 0; i < digits.size(); ++i)
        if (digits[i] == '_' && (i == 0 || i + 1 == digits.size() || !std::isalnum(digits[i - 1]) || !std::isalnum(digits[i + 1])))
            return {};
    return digits.replace("_", "");
}

} // namespace

std::optional<double> readFloat(QStringView text)
{
    auto digits = withoutUnderscores(text);
    if (!digits || digits->isEmpty())
        return {};
    if (digits->startsWith('+') && digits->size() > 1 && digits->at(1) != '-')
        digits->remove(0, 1);
    double value = 0;
    const char* end = digits->constData() + digits->size();
    const auto done = std::from_chars(digits->constData(), end, value);
    if (done.ptr != end || digits->contains('('))
        return {};
    if (done.ec == std::errc::result_out_of_range)
        return digits->toLower().contains("e-") ? 0.0 : digits->startsWith('-') ? -HUGE_VAL : HUGE_VAL;
    return done.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::optional<Datum> readInteger(QStringView text, int base)
{
    auto digits = withoutUnderscores(text);
    if (!digits || digits->isEmpty() || digits->size() > 4300)
        return {};
    const bool negative = digits->startsWith('-');
    if (negative || digits->startsWith('+'))
        digits->remove(0, 1);
    const QByteArray prefix = digits->left(2).toLower();
    const int told = prefix == "0x" ? 16 : prefix == "0o" ? 8 : prefix == "0b" ? 2 : 0;
    if (told != 0 && (base == told || base == 0))
        digits->remove(0, 2);
    if (base == 0)
        base = told == 0 ? 10 : told;
    qint64 value = 0;
    const QByteArray number = (negative ? "-" : "") + *digits;
    const auto done = std::from_chars(number.constData(), number.constData() + number.size(), value, base);
    if (digits->isEmpty() || digits->startsWith('-') || done.ptr != number.constData() + number.size())
        return {};
    if (done.ec == std::errc())
        return Datum::of(value);
    return base == 10 ? std::optional(Datum(Datum::State(BigInteger{number}))) : std::nullopt;
}

} // namespace jinja

} // namespace holdfast
