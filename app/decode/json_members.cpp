// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/json_members.h"

#include <cstring>

namespace holdfast {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsScalar(char c)
{
    return c == ',' || c == '}' || c == ']' || isSpace(c);
}

} // namespace

void JsonMembers::space()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
}

bool JsonMembers::take(char c)
{
    space();
    if (at() != c)
        return false;
    ++m_at;
    return true;
}

JsonMembers::Found JsonMembers::end(State state)
{
    m_state = state;
    return state == State::Done ? Found::End : Found::Broken;
}

JsonMembers::Found JsonMembers::next(QByteArrayView& key, QByteArrayView& value)
{
    if (m_state == State::Done || m_state == State::Broken)
        return end(m_state);
    const bool first = m_state == State::Before;
    if (first && !take('{'))
        return end(State::Broken);
    if (take('}')) {
        space();
        return end(m_at == m_text.size() ? State::Done : State::Broken);
    }
    if ((!first && !take(',')) || !member(key, value))
        return end(State::Broken);
    m_state = State::Between;
    return Found::Member;
}

bool JsonMembers::member(QByteArrayView& key, QByteArrayView& found)
{
    space();
    const qsizetype name = m_at + 1;
    if (at() != '"' || !string())
        return false;
    key = m_text.sliced(name, m_at - name - 1);
    if (!take(':'))
        return false;
    space();
    const qsizetype start = m_at;
    if (!value() || m_at == start)
        return false;
    found = m_text.sliced(start, m_at - start);
    return true;
}

bool JsonMembers::string()
{
    const char* const begin = m_text.data();
    const qsizetype first = ++m_at;
    while (m_at < m_text.size()) {
        const auto* quote = static_cast<const char*>(std::memchr(begin + m_at, '"', std::size_t(m_text.size() - m_at)));
        if (!quote)
            return false;
        m_at = quote - begin + 1;
        qsizetype before = m_at - 2;
        while (before >= first && begin[before] == '\\')
            --before;
        if ((m_at - before) % 2 == 0) // no backslash before it, or each with its fellow
            return true;
    }
    return false;
}

bool JsonMembers::value()
{
    if (at() == '"')
        return string();
    if (at() == '{' || at() == '[')
        return nested();
    while (m_at < m_text.size() && !endsScalar(m_text[m_at]))
        ++m_at;
    return true;
}

/// Brackets are counted, not matched.
bool JsonMembers::nested()
{
    qsizetype depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (!string())
                return false;
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        ++m_at;
        if (depth == 0)
            return true;
    }
    return false;
}

} // namespace holdfast
