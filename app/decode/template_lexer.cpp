// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_lexer.h"

#include "app/decode/template_text.h"

#include <algorithm>
#include <array>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array operators{"**"_L1, "//"_L1, "=="_L1, "!="_L1, ">="_L1, "<="_L1, "+"_L1, "-"_L1, "/"_L1, "*"_L1, "%"_L1, "~"_L1, "["_L1, "]"_L1,
                               "("_L1, ")"_L1, "{"_L1, "}"_L1, ">"_L1, "<"_L1, "="_L1, "."_L1, ":"_L1, "|"_L1, ","_L1, ";"_L1};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

class Lexer
{
public:
    explicit Lexer(QString source) : m_source(std::move(source))
    {
        m_source.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        if (m_source.endsWith(u'\n'))
            m_source.chop(1);
    }

    Expected<std::vector<Lexeme>> run()
    {
        while (m_why.isEmpty() && m_at < m_source.size())
            root();
        if (!m_why.isEmpty())
            return Error{Error::Code::Invalid, u"line %1: %2"_s.arg(line(m_at)).arg(m_why)};
        push(Lexeme::Kind::End, QString());
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_source.size() ? m_source[i] : QChar(); }
    [[nodiscard]] bool ahead(QLatin1StringView text) const { return QStringView(m_source).sliced(std::min(m_at, m_source.size())).startsWith(text); }
    int line(qsizetype to)
    {
        for (; m_counted < std::min(to, m_source.size()); ++m_counted)
            m_line += m_source[m_counted] == u'\n' ? 1 : 0;
        return m_line;
    }
    void fail(const QString& why) { m_why = why; }

    void push(Lexeme::Kind kind, QString text, Datum value = {}) { m_tokens.push_back(Lexeme{kind, std::move(text), std::move(value), line(m_at)}); }

    void skipSpace()
    {
        while (m_at < m_source.size() && isSpace(m_source[m_at]))
            ++m_at;
    }

    bool take(QLatin1StringView text)
    {
        if (!ahead(text))
            return false;
        m_at += text.size();
        return true;
    }

    /// Where the next tag opens, or the end.
    [[nodiscard]] qsizetype nextTag() const
    {
        for (auto i = m_source.indexOf(u'{', m_at); i >= 0; i = m_source.indexOf(u'{', i + 1))
            if (at(i + 1) == u'{' || at(i + 1) == u'%' || at(i + 1) == u'#')
                return i;
        return m_source.size();
    }

    void data(qsizetype to, bool strip)
    {
        QString text = m_source.mid(m_at, to - m_at);
        if (strip)
            text = strippedRight(text);
        if (!text.isEmpty())
            push(Lexeme::Kind::Data, text);
    }

    void root()
    {
        const qsizetype tag = nextTag();
        if (tag == m_source.size()) {
            data(tag, false);
            m_at = tag;
            return;
        }
        const QChar sign = at(tag + 2);
        data(tag, sign == u'-');
        const QChar kind = at(tag + 1);
        m_at = tag + (sign == u'-' || sign == u'+' ? 3 : 2);
        if (kind == u'#')
            comment();
        else if (kind == u'{')
            inside(Lexeme::Kind::OutputBegin, Lexeme::Kind::OutputEnd, "}}"_L1);
        else if (!raw())
            inside(Lexeme::Kind::BlockBegin, Lexeme::Kind::BlockEnd, "%}"_L1);
    }

    void comment()
    {
        const auto end = m_source.indexOf(u"#}"_s, m_at);
        if (end < 0)
            return fail(u"Missing end of comment tag"_s);
        const bool strip = end > m_at && at(end - 1) == u'-';
        m_at = end + 2;
        if (strip)
            skipSpace();
    }

    /// `%}` or `-%}`; leaves everything as it was when there is none.
    bool close(QLatin1StringView end)
    {
        const bool strip = ahead("-"_L1) && QStringView(m_source).sliced(m_at + 1).startsWith(end);
        const bool keep = end == "%}"_L1 && ahead("+%}"_L1);
        if (!strip && !keep && !ahead(end))
            return false;
        m_at += end.size() + (strip || keep ? 1 : 0);
        if (strip)
            skipSpace();
        return true;
    }

    bool raw()
    {
        const qsizetype start = m_at;
        skipSpace();
        if (take("raw"_L1)) {
            skipSpace();
            if (close("%}"_L1)) {
                rawData();
                return true;
            }
        }
        m_at = start;
        return false;
    }

    void rawData()
    {
        const qsizetype start = m_at;
        for (auto i = m_source.indexOf(u"{%"_s, m_at); i >= 0; i = m_source.indexOf(u"{%"_s, i + 1)) {
            m_at = i + 2;
            const bool strip = at(m_at) == u'-';
            if (strip || at(m_at) == u'+')
                ++m_at;
            skipSpace();
            const bool word = take("endraw"_L1);
            skipSpace();
            if (word && close("%}"_L1)) {
                const qsizetype behind = m_at;
                m_at = start;
                data(i, strip);
                m_at = behind;
                return;
            }
        }
        fail(u"Missing end of raw directive"_s);
    }

    void inside(Lexeme::Kind begin, Lexeme::Kind end, QLatin1StringView mark)
    {
        push(begin, QString());
        QString open;
        while (m_why.isEmpty()) {
            if (open.isEmpty() && close(mark))
                return push(end, QString());
            if (m_at >= m_source.size())
                return fail(u"a tag has no end"_s);
            token(open);
        }
    }

    void token(QString& open)
    {
        const QChar c = m_source[m_at];
        if (isSpace(c))
            skipSpace();
        else if (c.unicode() >= '0' && c.unicode() <= '9')
            number();
        else if (isWord(c))
            name();
        else if (c == u'\'' || c == u'"')
            string(c);
        else
            symbol(open);
    }

    void name()
    {
        const qsizetype start = m_at;
        while (m_at < m_source.size() && isWord(m_source[m_at]))
            ++m_at;
        push(Lexeme::Kind::Name, m_source.mid(start, m_at - start));
    }

    void symbol(QString& open)
    {
        const auto found = std::ranges::find_if(operators, [&](QLatin1StringView text) { return ahead(text); });
        if (found == operators.end())
            return fail(u"unexpected char '%1'"_s.arg(m_source[m_at]));
        const QChar c = found->front();
        if (c == u'(' || c == u'[' || c == u'{')
            open += c == u'(' ? u')' : c == u'[' ? u']' : u'}';
        if (c == u')' || c == u']' || c == u'}') {
            if (!open.endsWith(c))
                return fail(u"unexpected '%1'"_s.arg(c));
            open.chop(1);
        }
        push(Lexeme::Kind::Operator, *found);
        m_at += found->size();
    }

    [[nodiscard]] bool isDigitAt(qsizetype i, int base = 10) const
    {
        const QChar c = at(i).toLower();
        const int digit = c >= u'0' && c <= u'9' ? c.unicode() - '0' : c >= u'a' && c <= u'f' ? c.unicode() - 'a' + 10 : 99;
        return digit < base;
    }

    /// Behind the digits at i, underscores between them included.
    [[nodiscard]] qsizetype behindDigits(qsizetype i, int base = 10) const
    {
        while (isDigitAt(i, base) || (at(i) == u'_' && isDigitAt(i + 1, base)))
            ++i;
        return i;
    }

    void number()
    {
        if (const qsizetype end = realEnd(); end > m_at)
            return literal(end, [](const QString& text) { return readFloat(text).value_or(0); });
        const QChar mark = at(m_at + 1).toLower();
        const int base = at(m_at) != u'0' ? 10 : mark == u'x' ? 16 : mark == u'o' ? 8 : mark == u'b' ? 2 : 1;
        const qsizetype digits = m_at + (base == 10 || base == 1 ? 0 : 2);
        const qsizetype end = behindDigits(digits, base);
        literal(std::max(end, m_at + 1), [](const QString& text) { return readInteger(text, 0).value_or(Datum::of(0)); });
    }

    [[nodiscard]] qsizetype realEnd() const
    {
        if (m_at > 0 && at(m_at - 1) == u'.')
            return m_at;
        qsizetype end = behindDigits(m_at);
        const qsizetype whole = end;
        if (at(end) == u'.' && isDigitAt(end + 1))
            end = behindDigits(end + 1);
        const qsizetype sign = at(end + 1) == u'+' || at(end + 1) == u'-' ? 1 : 0;
        if (at(end).toLower() == u'e' && isDigitAt(end + 1 + sign))
            end = behindDigits(end + 1 + sign);
        return end == whole ? m_at : end;
    }

    template <typename Read>
    void literal(qsizetype end, Read read)
    {
        const QString text = m_source.mid(m_at, end - m_at);
        push(Lexeme::Kind::Literal, text, Datum(Datum::State(valueOf(read(text)))));
        m_at = end;
    }
    static Datum::State valueOf(double value) { return value; }
    static Datum::State valueOf(const Datum& value)
    {
        if (const auto* big = value.as<BigInteger>())
            return *big;
        return *value.as<qint64>();
    }

    void string(QChar quote)
    {
        QString text;
        const qsizetype start = m_at++;
        while (m_at < m_source.size() && m_source[m_at] != quote)
            m_source[m_at] == u'\\' ? escape(text) : void(text += m_source[m_at++]);
        if (m_at >= m_source.size()) {
            m_at = start;
            return fail(u"a string has no end"_s);
        }
        ++m_at;
        push(Lexeme::Kind::Literal, QString(), Datum::of(std::move(text)));
    }

    /// Python's escapes; an unknown one keeps its backslash.
    void escape(QString& text)
    {
        static constexpr char16_t from[] = u"\\'\"abfnrtv";
        static constexpr char16_t to[] = u"\\'\"\a\b\f\n\r\t\v";
        const QChar c = at(++m_at);
        for (int i = 0; from[i]; ++i)
            if (c == from[i]) {
                text += to[i];
                ++m_at;
                return;
            }
        if (c == u'x' || c == u'u' || c == u'U')
            return code(text, 16, c == u'x' ? 2 : c == u'u' ? 4 : 8, ++m_at);
        if (isDigitAt(m_at, 8))
            return code(text, 8, 0, m_at);
        if (c == u'\n')
            ++m_at;
        else
            text += u'\\';
    }

    void code(QString& text, int base, int digits, qsizetype start)
    {
        qsizetype end = start;
        while (end - start < (digits == 0 ? 3 : digits) && isDigitAt(end, base))
            ++end;
        const uint point = m_source.mid(start, end - start).toUInt(nullptr, base);
        if ((digits != 0 && end - start != digits) || point > 0x10ffff)
            return fail(u"truncated escape in a string"_s);
        const char32_t character = point;
        text += QString::fromUcs4(&character, 1);
        m_at = end;
    }

    QString m_source;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    int m_line = 1;
    QString m_why;
    std::vector<Lexeme> m_tokens;
};

} // namespace

Expected<std::vector<Lexeme>> tokensOf(const QString& source)
{
    return Lexer(source).run();
}

} // namespace holdfast::jinja
