// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/json_reader.h"

#include <QStringConverter>

#include <charconv>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

class JsonReader
{
public:
    JsonReader(QByteArrayView text, JsonLimits limits) : m_at(text.data()), m_begin(text.data()), m_end(text.data() + text.size()), m_limits(limits) {}

    Expected<Datum> document()
    {
        Datum value;
        skipSpace();
        if (!read(value, 0))
            return fault();
        skipSpace();
        if (m_at != m_end && !fail("text after the value"_L1))
            return fault();
        return value;
    }

private:
    [[nodiscard]] bool fail(QLatin1StringView why)
    {
        if (m_why.isEmpty())
            m_why = why;
        return false;
    }
    [[nodiscard]] Error fault() const { return {Error::Code::Corrupt, u"%1 at byte %2"_s.arg(m_why).arg(m_at - m_begin)}; }
    [[nodiscard]] char peek() const { return m_at == m_end ? '\0' : *m_at; }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool word(const char* text, Datum value, Datum& out)
    {
        for (; *text; ++text)
            if (!take(*text))
                return fail("unknown word"_L1);
        out = std::move(value);
        return true;
    }

    bool read(Datum& out, int depth)
    {
        if (depth > m_limits.depth)
            return fail("nested too deeply"_L1);
        if (++m_values > m_limits.values)
            return fail("too many values"_L1);
        switch (peek()) {
        case '{': return object(out, depth);
        case '[': return list(out, depth);
        case '"': return string(out);
        case 't': return word("true", Datum::of(true), out);
        case 'f': return word("false", Datum::of(false), out);
        case 'n': return word("null", Datum::none(), out);
        default: return number(out);
        }
    }

    bool object(Datum& out, int depth)
    {
        static const Datum empty = Datum::dict({});
        ++m_at;
        skipSpace();
        if (take('}')) {
            out = empty;
            return true;
        }
        DatumDict entries;
        do {
            Datum key, value;
            skipSpace();
            if (peek() != '"' || !string(key))
                return fail("a key must be a string"_L1);
            skipSpace();
            if (!take(':'))
                return fail("':' is missing"_L1);
            skipSpace();
            if (!read(value, depth + 1))
                return false;
            entries.insert(std::move(key), std::move(value));
            skipSpace();
        } while (take(','));
        out = Datum::dict(std::move(entries));
        return take('}') || fail("'}' is missing"_L1);
    }

    bool list(Datum& out, int depth)
    {
        static const Datum empty = Datum::list({});
        ++m_at;
        skipSpace();
        if (take(']')) {
            out = empty;
            return true;
        }
        std::vector<Datum> items;
        do {
            skipSpace();
            items.emplace_back();
            if (!read(items.back(), depth + 1))
                return false;
            skipSpace();
        } while (take(','));
        out = Datum::list(std::move(items));
        return take(']') || fail("']' is missing"_L1);
    }

    bool digits()
    {
        const char* start = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start;
    }

    bool number(Datum& out)
    {
        const char* start = m_at;
        bool whole = true;
        take('-');
        if (!take('0') && !digits())
            return fail("not a value"_L1);
        if (take('.')) {
            whole = false;
            if (!digits())
                return fail("digits are missing"_L1);
        }
        if (take('e') || take('E')) {
            whole = false;
            if (!take('+'))
                take('-');
            if (!digits())
                return fail("digits are missing"_L1);
        }
        return whole ? integer(start, out) : real(start, out);
    }

    bool integer(const char* start, Datum& out)
    {
        constexpr qsizetype longest = 4300; // what Python takes; a longer one is no measurement
        if (m_at - start > longest)
            return fail("number too long"_L1);
        qint64 value = 0;
        if (std::from_chars(start, m_at, value).ec == std::errc())
            out = Datum::of(value);
        else
            out = Datum(Datum::State(BigInteger{QByteArray(start, m_at - start)}));
        return true;
    }

    /// Whether a number no double can hold is too big rather than too small: the place of its first digit that counts.
    [[nodiscard]] bool isHuge(const char* start) const
    {
        qint64 place = 0;
        bool counts = false;
        bool fraction = false;
        const char* at = start;
        for (; at != m_at && *at != 'e' && *at != 'E'; ++at) {
            if (*at == '.')
                fraction = true;
            counts = counts || (*at >= '1' && *at <= '9');
            if (fraction && !counts && *at == '0')
                --place;
            if (!fraction && counts)
                ++place;
        }
        if (at == m_at)
            return place > 0;
        at += at[1] == '+' ? 2 : 1;
        qint64 exponent = 0;
        if (std::from_chars(at, m_at, exponent).ec == std::errc::result_out_of_range)
            return *at != '-';
        return place + exponent > 0;
    }

    bool real(const char* start, Datum& out)
    {
        double value = 0;
        const auto done = std::from_chars(start, m_at, value);
        if (done.ec == std::errc::result_out_of_range && isHuge(start)) // what is too small stays 0
            return fail("number out of range"_L1);
        out = Datum::of(value);
        return true;
    }

    bool string(Datum& out)
    {
        ++m_at;
        const char* start = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
            ++m_at;
        QString text = QString::fromUtf8(start, m_at - start);
        while (m_at != m_end && *m_at != '"') {
            if (static_cast<unsigned char>(*m_at) < 0x20)
                return fail("control character in a string"_L1);
            if (*m_at == '\\' ? !escape(text) : !plain(text))
                return false;
        }
        out = Datum::of(std::move(text));
        return take('"') || fail("a string has no end"_L1);
    }

    bool plain(QString& text)
    {
        const char* start = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
            ++m_at;
        text += QString::fromUtf8(start, m_at - start);
        return true;
    }

    bool escape(QString& text)
    {
        static constexpr char from[] = "\"\\/bfnrt";
        static constexpr char to[] = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (take('u'))
            return unicode(text);
        for (int i = 0; from[i]; ++i)
            if (take(from[i])) {
                text += QLatin1Char(to[i]);
                return true;
            }
        return fail("unknown escape"_L1);
    }

    bool unicode(QString& text)
    {
        if (m_end - m_at < 4)
            return fail("\\u needs four digits"_L1);
        quint16 unit = 0;
        const auto done = std::from_chars(m_at, m_at + 4, unit, 16);
        if (done.ptr != m_at + 4)
            return fail("\\u needs four digits"_L1);
        m_at += 4;
        text += QChar(unit);
        return true;
    }

    const char* m_at;
    const char* m_begin;
    const char* m_end;
    JsonLimits m_limits;
    qsizetype m_values = 0;
    QString m_why;
};

} // namespace

Expected<Datum> readJson(QByteArrayView text, JsonLimits limits)
{
    return JsonReader(text, limits).document();
}

} // namespace holdfast
