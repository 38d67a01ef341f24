// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_format.h"

#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"
#include "app/decode/template_time.h"

#include <array>
#include <charconv>
#include <cmath>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widest = 1000;
constexpr int mostPrecise = 100;

/// What stands behind % or the colon of a brace.
struct Spec
{
    QChar fill = u' ';
    QChar align{};
    QChar sign = u'-';
    QChar group{};
    QChar type{};
    bool alternate = false;
    int width = 0;
    int precision = -1;
};

/// Sign and digits of a number, apart for padding between them.
struct Number
{
    QString sign;
    QString digits;
};

QString padded(const Number& number, const Spec& spec, QChar otherwise)
{
    const qsizetype gap = std::max(qsizetype(0), spec.width - lengthOf(number.sign) - lengthOf(number.digits));
    const QChar align = spec.align.isNull() ? otherwise : spec.align;
    const auto fill = [&](qsizetype count) { return QString(count, spec.fill); };
    if (align == u'=')
        return number.sign + fill(gap) + number.digits;
    const qsizetype left = align == u'>' ? gap : align == u'^' ? gap / 2 : 0;
    return fill(left) + number.sign + number.digits + fill(gap - left);
}

QString signOf(bool negative, const Spec& spec)
{
    return negative ? u"-"_s : spec.sign == u'-' ? QString() : QString(spec.sign);
}

QString grouped(QString digits, const Spec& spec)
{
    if (spec.group.isNull())
        return digits;
    const auto point = digits.indexOf(u'.');
    for (auto at = (point < 0 ? digits.size() : point) - 3; at > 0; at -= 3)
        digits.insert(at, spec.group);
    return digits;
}

QString realDigits(double value, const Spec& spec)
{
    if (!std::isfinite(value))
        return std::isnan(value) ? u"nan"_s : u"inf"_s;
    const QChar type = spec.type.toLower();
    if (type.isNull() && spec.precision < 0)
        return textOf(value);
    const int precision = spec.precision < 0 ? 6 : spec.precision;
    const auto form = type == u'e' ? std::chars_format::scientific : type == u'f' || type == u'%' ? std::chars_format::fixed : std::chars_format::general;
    std::array<char, 512> buffer{};
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, form, precision);
    QString digits = QString::fromLatin1(buffer.data(), done.ptr - buffer.data());
    if (type.isNull() && !digits.contains(u'.') && !digits.contains(u'e'))
        digits += u".0"_s;
    return digits;
}

QString real(double value, const Spec& spec)
{
    const QString percent = spec.type == u'%' ? u"%"_s : QString();
    QString digits = grouped(realDigits(std::abs(percent.isEmpty() ? value : value * 100), spec), spec) + percent;
    if (spec.type.isUpper())
        digits = digits.toUpper();
    return padded({signOf(std::signbit(value) && !std::isnan(value), spec), digits}, spec, u'>');
}

QString whole(const Datum& value, const Spec& spec)
{
    QString digits = QString::fromLatin1(textOf(Datum(value.is<bool>() ? Datum::of(*wholeNumber(value)) : value)).toLatin1());
    const bool negative = digits.startsWith(u'-');
    const QChar type = spec.type.toLower();
    const int base = type == u'x' ? 16 : type == u'o' ? 8 : type == u'b' ? 2 : 10;
    if (negative)
        digits.remove(0, 1);
    if (base != 10)
        digits = (spec.alternate ? u'0' + QString(type) : QString()) + QString::number(digits.toULongLong(), base);
    if (spec.type == u'X')
        digits = digits.toUpper();
    if (spec.precision > digits.size())
        digits = digits.rightJustified(spec.precision, u'0');
    return padded({signOf(negative, spec), grouped(digits, spec)}, spec, u'>');
}

QString words(QString text, const Spec& spec, QChar align)
{
    if (spec.precision >= 0 && lengthOf(text) > spec.precision)
        text = text.left(spec.precision);
    return padded({QString(), text}, spec, align);
}

int digitsAt(const QString& text, qsizetype& at)
{
    int value = 0;
    while (at < text.size() && text[at].unicode() >= '0' && text[at].unicode() <= '9' && value <= widest)
        value = value * 10 + text[at++].digitValue();
    return value;
}

/// One % directive.
class Printer
{
public:
    Printer(Run& run, const QString& format, const Datum& values) : m_run(run), m_format(format), m_values(values)
    {
        m_tuple = values.sequence() && values.sequence()->flavour == DatumSequence::Flavour::Tuple ? values.sequence() : nullptr;
    }

    Datum print()
    {
        QString out;
        while (m_at < m_format.size() && !m_run.failed() && out.size() < 256 * 1024) {
            const QChar c = m_format[m_at++];
            out += c == u'%' ? directive() : QString(c);
        }
        const bool left = m_tuple ? m_next < m_tuple->items.size() : m_next == 0 && !m_values.dict() && !m_values.sequence() && !m_values.isUndefined();
        if (left && !m_named)
            return m_run.fail(u"not all arguments converted during string formatting"_s);
        return m_run.text(out);
    }

private:
    QString directive()
    {
        Spec spec;
        const Datum* named = name();
        flags(spec);
        spec.width = size();
        if (peek() == u'.') {
            ++m_at;
            spec.precision = size();
        }
        if (m_at >= m_format.size() || spec.width > widest || spec.precision > mostPrecise)
            return m_run.fail(u"incomplete format"_s), QString();
        spec.type = m_format[m_at++];
        if (spec.type == u'%')
            return u"%"_s;
        return convert(named ? *named : next(), spec);
    }

    [[nodiscard]] QChar peek() const { return m_at < m_format.size() ? m_format[m_at] : QChar(); }

    const Datum* name()
    {
        if (peek() != u'(')
            return nullptr;
        const auto end = m_format.indexOf(u')', m_at);
        const Datum* found = m_values.dict() && end > 0 ? m_values.dict()->find(m_format.mid(m_at + 1, end - m_at - 1)) : nullptr;
        if (!found)
            m_run.fail(u"format requires a mapping with that key"_s);
        m_at = end < 0 ? m_format.size() : end + 1;
        m_named = true;
        return found;
    }

    void flags(Spec& spec)
    {
        for (;; ++m_at) {
            if (peek() == u'-') {
                spec.align = u'<';
                spec.fill = u' ';
            } else if (peek() == u'0' && spec.align.isNull()) {
                spec.align = u'=';
                spec.fill = u'0';
            } else if (peek() == u'+' || (peek() == u' ' && spec.sign == u'-')) {
                spec.sign = peek();
            } else if (peek() == u'#') {
                spec.alternate = true;
            } else if (peek() != u'0' && peek() != u' ') {
                return;
            }
        }
    }

    int size()
    {
        if (peek() != u'*')
            return digitsAt(m_format, m_at);
        ++m_at;
        return int(std::min<qint64>(wholeNumber(next()).value_or(0), widest + 1));
    }

    Datum next()
    {
        ++m_next;
        if (!m_tuple && m_next == 1)
            return m_values;
        if (m_tuple && m_next <= m_tuple->items.size())
            return m_tuple->items[m_next - 1];
        return m_run.fail(u"not enough arguments for format string"_s);
    }

    QString convert(const Datum& value, Spec spec)
    {
        static const QString wholes = u"diuxXo"_s, reals = u"eEfFgG"_s;
        if (spec.type == u's' || spec.type == u'r') {
            spec.fill = u' ';
            spec.align = spec.align == u'<' ? u'<' : u'>';
            return words(spec.type == u's' ? textOf(value) : reprOf(value), spec, u'>');
        }
        if (!isThere(m_run, value))
            return {};
        if (wholes.contains(spec.type) && value.isNumber() && (value.isInteger() || u"diu"_s.contains(spec.type))) {
            const auto cut = value.is<double>() ? truncated(*value.number()) : std::optional(value);
            return cut ? whole(*cut, spec) : (m_run.fail(u"cannot convert float to integer"_s), QString());
        }
        if (reals.contains(spec.type) && value.isNumber())
            return real(*value.number(), spec);
        if (spec.type == u'c' && value.isText() && lengthOf(*value.as<QString>()) == 1)
            return words(*value.as<QString>(), spec, u'>');
        m_run.fail(u"%%1 format: a number is required, not %2"_s.arg(spec.type).arg(typeName(value)));
        return {};
    }

    Run& m_run;
    const QString& m_format;
    const Datum& m_values;
    const DatumSequence* m_tuple;
    qsizetype m_at = 0;
    std::size_t m_next = 0;
    bool m_named = false;
};

bool isAlign(QChar c)
{
    return c == u'<' || c == u'>' || c == u'^' || c == u'=';
}

/// [[fill]align][sign][#][0][width][,][.precision][type]
std::optional<Spec> specOf(const QString& text)
{
    Spec spec;
    qsizetype at = 0;
    const auto peek = [&] { return at < text.size() ? text[at] : QChar(); };
    if (text.size() > 1 && isAlign(text[1])) {
        spec.fill = text[0];
        spec.align = text[1];
        at = 2;
    } else if (isAlign(peek())) {
        spec.align = text[at++];
    }
    if (peek() == u'+' || peek() == u'-' || peek() == u' ')
        spec.sign = text[at++];
    if (peek() == u'#')
        spec.alternate = ++at > 0;
    if (peek() == u'0' && spec.align.isNull()) {
        spec.fill = u'0';
        spec.align = u'=';
    }
    spec.width = digitsAt(text, at);
    if (peek() == u',' || peek() == u'_')
        spec.group = text[at++];
    if (peek() == u'.') {
        const qsizetype before = ++at;
        spec.precision = digitsAt(text, at);
        if (at == before)
            return {};
    }
    if (at < text.size())
        spec.type = text[at++];
    return at == text.size() && spec.width <= widest && spec.precision <= mostPrecise ? std::optional(spec) : std::nullopt;
}

QString laidOut(Run& run, const Datum& value, const QString& text)
{
    if (text.isEmpty() || value.is<Moment>())
        return value.is<Moment>() && !text.isEmpty() ? formatted(*value.as<Moment>(), text) : textOf(value);
    const auto spec = specOf(text);
    const QChar type = spec ? spec->type : QChar(u'?');
    if (value.isText() && spec && (type.isNull() || type == u's') && spec->align != u'=')
        return words(*value.as<QString>(), *spec, u'<');
    if (value.isInteger() && spec && spec->precision < 0 && (type.isNull() || u"dxXobn"_s.contains(type)))
        return value.is<bool>() && type.isNull() ? textOf(value) : whole(value, *spec);
    if (value.isNumber() && spec && (type.isNull() ? !value.isInteger() : u"eEfFgG%n"_s.contains(type)))
        return real(*value.number(), *spec);
    run.fail(u"Invalid format specifier '%1' for '%2'"_s.arg(text, typeName(value)));
    return {};
}

/// One {field} of str.format.
class Filler
{
public:
    Filler(Run& run, const Call& values) : m_run(run), m_values(values) {}

    QString field(const QString& text)
    {
        const auto colon = text.indexOf(u':');
        QString name = colon < 0 ? text : text.left(colon);
        const QString spec = colon < 0 ? QString() : text.mid(colon + 1);
        const auto mark = name.indexOf(u'!');
        const QString conversion = mark < 0 ? QString() : name.mid(mark + 1);
        if (mark >= 0)
            name = name.left(mark);
        const Datum value = find(name);
        if (m_run.failed())
            return {};
        return laidOut(m_run, conversion == u"r" ? Datum::of(reprOf(value)) : conversion == u"s" ? Datum::of(textOf(value)) : value, spec);
    }

private:
    Datum find(const QString& name)
    {
        bool numbered = false;
        const auto index = name.isEmpty() ? m_next++ : std::size_t(name.toUInt(&numbered));
        if ((name.isEmpty() || numbered) && index < m_values.rest.size())
            return m_values.rest[index];
        for (const auto& [known, value] : m_values.named)
            if (known == name)
                return value;
        return m_run.fail(u"nothing to put in for {%1}"_s.arg(name));
    }

    Run& m_run;
    const Call& m_values;
    std::size_t m_next = 0;
};

} // namespace

Datum printed(Run& run, const QString& format, const Datum& values)
{
    return Printer(run, format, values).print();
}

Datum formatted(Run& run, const QString& format, const Call& values)
{
    Filler filler(run, values);
    QString out;
    for (qsizetype i = 0; i < format.size() && !run.failed() && out.size() < 256 * 1024; ++i) {
        const QChar c = format[i];
        if ((c == u'{' || c == u'}') && i + 1 < format.size() && format[i + 1] == c) {
            out += c;
            ++i;
        } else if (c == u'{') {
            const auto end = format.indexOf(u'}', i);
            if (end < 0)
                return run.fail(u"expected '}' before end of string"_s);
            out += filler.field(format.mid(i + 1, end - i - 1));
            i = end;
        } else if (c == u'}') {
            return run.fail(u"Single '}' encountered in format string"_s);
        } else {
            out += c;
        }
    }
    return run.text(out);
}

} // namespace holdfast::jinja
