// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_time.h"

#include "app/decode/template_text.h"

#include <array>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array monthTexts{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
constexpr std::array monthTails{"uary"_L1, "ruary"_L1, "ch"_L1, "il"_L1, ""_L1, "e"_L1, "y"_L1, "ust"_L1, "tember"_L1, "ober"_L1, "ember"_L1, "ember"_L1};
constexpr std::array dayTexts{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr std::array dayTails{"day"_L1, "sday"_L1, "nesday"_L1, "rsday"_L1, "day"_L1, "urday"_L1, "day"_L1};

/// Reads a date from left to right.
class Scanner
{
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    bool take(QChar c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool take(QLatin1StringView word)
    {
        if (!QStringView(m_text).sliced(m_at).startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size();
        return true;
    }

    void skipSpace()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    template <typename Number>
    bool number(int least, int most, Number& out)
    {
        const qsizetype start = m_at;
        int value = 0;
        while (!atEnd() && m_at - start < most && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            value = value * 10 + m_text[m_at++].digitValue();
        out = static_cast<Number>(value);
        return m_at - start >= least;
    }

    bool micros(int& out)
    {
        const qsizetype start = m_at;
        if (!number(1, 6, out))
            return false;
        for (qsizetype i = m_at - start; i < 6; ++i)
            out *= 10;
        return true;
    }

    bool offset(std::optional<int>& out)
    {
        if (take(u'Z')) {
            out = 0;
            return true;
        }
        const int sign = peek() == u'-' ? -1 : 1;
        int hours = 0;
        int minutes = 0;
        if (!take(u'+') && !take(u'-'))
            return false;
        if (!number(2, 2, hours))
            return false;
        const bool colon = take(u':');
        if ((colon || !atEnd()) && !number(2, 2, minutes))
            return false;
        out = sign * (hours * 3600 + minutes * 60);
        return hours < 24 && minutes < 60;
    }

    template <std::size_t N>
    bool name(const std::array<QLatin1StringView, N>& heads, const std::array<QLatin1StringView, N>& tails, bool whole, unsigned& out)
    {
        for (std::size_t i = 0; i < N; ++i)
            if (take(heads[i])) {
                out = unsigned(i);
                return !whole || take(tails[i]);
            }
        return false;
    }

private:
    const QString& m_text;
    qsizetype m_at = 0;
};

struct Reading
{
    ClockFace face;
    std::optional<int> offset;
    std::optional<bool> afternoon;
};

bool readMonth(Scanner& text, Reading& out, bool whole)
{
    unsigned month = 0;
    if (!text.name(monthTexts, monthTails, whole, month))
        return false;
    out.face.month = month + 1;
    return true;
}

bool readShortYear(Scanner& text, Reading& out)
{
    if (!text.number(2, 2, out.face.year))
        return false;
    out.face.year += out.face.year < 69 ? 2000 : 1900;
    return true;
}

bool readHalf(Scanner& text, Reading& out)
{
    out.afternoon = text.peek().toLower() == u'p';
    return text.take("am"_L1) || text.take("pm"_L1);
}

bool readDirective(QChar code, Scanner& text, Reading& out)
{
    unsigned ignored = 0;
    switch (code.unicode()) {
    case 'Y': return text.number(4, 4, out.face.year);
    case 'y': return readShortYear(text, out);
    case 'm': return text.number(1, 2, out.face.month);
    case 'd': return text.number(1, 2, out.face.day);
    case 'H': case 'I': return text.number(1, 2, out.face.hour);
    case 'M': return text.number(1, 2, out.face.minute);
    case 'S': return text.number(1, 2, out.face.second);
    case 'f': return text.micros(out.face.micro);
    case 'z': return text.offset(out.offset);
    case 'Z': return text.take("UTC"_L1) || text.take("GMT"_L1);
    case 'p': return readHalf(text, out);
    case 'b': return readMonth(text, out, false);
    case 'B': return readMonth(text, out, true);
    case 'a': return text.name(dayTexts, dayTails, false, ignored);
    case 'A': return text.name(dayTexts, dayTails, true, ignored);
    case '%': return text.take(u'%');
    default: return false;
    }
}

bool readTime(Scanner& text, Reading& out)
{
    if (!text.number(1, 2, out.face.hour) || !text.take(u':') || !text.number(1, 2, out.face.minute))
        return false;
    if (text.take(u':')) {
        if (!text.number(1, 2, out.face.second))
            return false;
        if (text.take(u'.') && !text.micros(out.face.micro))
            return false;
        while (text.peek().isDigit()) // more digits than a microsecond has
            text.take(text.peek());
    }
    return text.atEnd() || (text.offset(out.offset) && text.atEnd());
}

} // namespace

std::optional<Moment> readMoment(const QString& text)
{
    Scanner scanner(text);
    Reading out;
    if (!scanner.number(4, 4, out.face.year) || !scanner.take(u'-') || !scanner.number(1, 2, out.face.month) || !scanner.take(u'-') || !scanner.number(1, 2, out.face.day))
        return {};
    if (scanner.atEnd())
        return momentOf(out.face, {});
    if (!scanner.take(u'T') && !scanner.take(u' '))
        return {};
    return readTime(scanner, out) ? momentOf(out.face, out.offset) : std::nullopt;
}

std::optional<Moment> readMoment(const QString& text, const QString& format)
{
    Scanner scanner(text);
    Reading out;
    out.face.year = 1900;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (isSpace(format[i])) {
            scanner.skipSpace();
            continue;
        }
        const bool code = format[i] == u'%' && i + 1 < format.size();
        if (code ? !readDirective(format[++i], scanner, out) : !scanner.take(format[i]))
            return {};
    }
    if (out.afternoon)
        out.face.hour = out.face.hour % 12 + (*out.afternoon ? 12 : 0);
    return scanner.atEnd() ? momentOf(out.face, out.offset) : std::nullopt;
}

} // namespace holdfast::jinja
