// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/flat_json.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <numeric>

namespace holdfast {
namespace {

constexpr int deepestSkipped = 32;

/// Walks over JSON text; every function is false where the text is not what it looks for.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }
    [[nodiscard]] bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

    [[nodiscard]] bool plainString(QByteArrayView& out)
    {
        if (!take('"'))
            return false;
        const char* start = m_at;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at == '\\' || static_cast<unsigned char>(*m_at) < 0x20)
                return false;
            ++m_at;
        }
        out = QByteArrayView(start, m_at - start);
        return take('"');
    }

    [[nodiscard]] bool leaf(Datum& out)
    {
        if (atEnd())
            return false;
        switch (*m_at) {
        case '"': return text(out);
        case 't': return word("true") && (out = Datum::of(true), true);
        case 'f': return word("false") && (out = Datum::of(false), true);
        case 'n': return word("null") && (out = Datum::none(), true);
        default: return number(out);
        }
    }

    [[nodiscard]] bool skip(int depth)
    {
        if (atEnd() || depth > deepestSkipped)
            return false;
        QByteArrayView ignored;
        switch (*m_at) {
        case '"': return plainString(ignored);
        case '{': return skipMembers(depth);
        case '[': return skipItems(depth);
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: {
            bool whole = false;
            return numberShape(whole);
        }
        }
    }

private:
    [[nodiscard]] bool word(const char* expected)
    {
        const auto size = std::ptrdiff_t(std::strlen(expected));
        if (m_end - m_at < size || std::memcmp(m_at, expected, std::size_t(size)) != 0)
            return false;
        m_at += size;
        return true;
    }
    [[nodiscard]] bool digits()
    {
        const char* start = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start;
    }
    [[nodiscard]] bool numberShape(bool& whole)
    {
        whole = true;
        (void)take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.')) {
            whole = false;
            if (!digits())
                return false;
        }
        if (!take('e') && !take('E'))
            return true;
        whole = false;
        if (!take('+'))
            (void)take('-');
        return digits();
    }
    [[nodiscard]] bool number(Datum& out)
    {
        const char* start = m_at;
        bool whole = false;
        if (!numberShape(whole))
            return false;
        if (whole) {
            qint64 value = 0;
            const bool fits = std::from_chars(start, m_at, value).ec == std::errc();
            out = Datum::of(value);
            return fits;
        }
        double value = 0;
        const bool fits = std::from_chars(start, m_at, value).ec == std::errc();
        out = Datum::of(value);
        return fits;
    }
    [[nodiscard]] bool text(Datum& out)
    {
        QByteArrayView view;
        if (!plainString(view))
            return false;
        out = Datum::of(QString::fromUtf8(view));
        return true;
    }
    [[nodiscard]] bool skipMembers(int depth)
    {
        ++m_at;
        space();
        if (take('}'))
            return true;
        do {
            QByteArrayView key;
            space();
            if (!plainString(key))
                return false;
            space();
            if (!take(':'))
                return false;
            space();
            if (!skip(depth + 1))
                return false;
            space();
        } while (take(','));
        return take('}');
    }
    [[nodiscard]] bool skipItems(int depth)
    {
        ++m_at;
        space();
        if (take(']'))
            return true;
        do {
            space();
            if (!skip(depth + 1))
                return false;
            space();
        } while (take(','));
        return take(']');
    }

    const char* m_at;
    const char* m_end;
};

} // namespace

FlatJson::FlatJson(const std::vector<QByteArray>& keys)
{
    std::vector<quint32> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](quint32 place) { return keys[place]; });
    for (const quint32 place : order) {
        m_keys.push_back({quint32(m_names.size()), quint32(keys[place].size()), place});
        m_names += keys[place];
    }
}

/// Members come in the same order message after message: the one after the last found is tried first.
const FlatJson::Key* FlatJson::find(QByteArrayView name, std::size_t expected) const
{
    for (std::size_t tried = 0; tried < m_keys.size(); ++tried) {
        const Key& key = m_keys[expected + tried < m_keys.size() ? expected + tried : expected + tried - m_keys.size()];
        if (qsizetype(key.size) == name.size() && std::memcmp(m_names.constData() + key.start, name.data(), key.size) == 0)
            return &key;
    }
    return nullptr;
}

bool FlatJson::read(QByteArrayView text, std::vector<Datum>& values) const
{
    values.assign(m_keys.size(), Datum());
    Scanner scan(text);
    std::size_t expected = 0;
    scan.space();
    if (!scan.take('{'))
        return false;
    scan.space();
    if (!scan.take('}')) {
        do {
            QByteArrayView key;
            scan.space();
            if (!scan.plainString(key))
                return false;
            scan.space();
            if (!scan.take(':'))
                return false;
            scan.space();
            const Key* wanted = find(key, expected);
            if (wanted ? !scan.leaf(values[wanted->place]) : !scan.skip(0))
                return false;
            if (wanted)
                expected = std::size_t(wanted - m_keys.data() + 1) % m_keys.size();
            scan.space();
        } while (scan.take(','));
        if (!scan.take('}'))
            return false;
    }
    scan.space();
    return scan.atEnd();
}

} // namespace holdfast
