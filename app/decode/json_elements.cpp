// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/json_elements.h"

#include <utility>

namespace holdfast {

namespace {

constexpr int deepest = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonElements::JsonElements(QByteArray text) : m_text(std::move(text)), m_state(State::Before) {}

void JsonElements::space()
{
    while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
        ++m_at;
}

JsonElements::Found JsonElements::end(State state)
{
    m_state = state;
    return state == State::Done ? Found::End : Found::Broken;
}

/// The bracket that opens the list.
bool JsonElements::open()
{
    space();
    if (m_at >= m_text.size() || m_text.at(m_at) != '[')
        return false;
    ++m_at;
    return true;
}

JsonElements::Found JsonElements::next(QByteArrayView& element)
{
    if (atEnd())
        return end(m_state);
    const bool first = m_state == State::Before;
    if (first && !open())
        return end(State::Broken);
    space();
    const char c = m_at < m_text.size() ? m_text.at(m_at) : '\0';
    if (c == ']')
        return end(State::Done);
    if (!first && c != ',')
        return end(State::Broken);
    if (!first)
        ++m_at;
    space();
    const qsizetype start = m_at;
    if (!skipValue() || m_at == start)
        return end(State::Broken);
    m_state = State::Between;
    element = QByteArrayView(m_text).sliced(start, m_at - start);
    return Found::Element;
}

bool JsonElements::skipString()
{
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text.at(m_at) == '\\')
            ++m_at;
        else if (m_text.at(m_at) == '"')
            return ++m_at, true;
    }
    return false;
}

/// Brackets are counted, not matched: who reads the element finds out what is wrong with it.
bool JsonElements::skipValue()
{
    int depth = 0;
    while (m_at < m_text.size()) {
        const char c = m_text.at(m_at);
        if (c == '"') {
            if (!skipString())
                return false;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return false;
            ++m_at;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return true;
            --depth;
            ++m_at;
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return true;
        } else {
            ++m_at;
        }
        if (depth == 0 && (c == '"' || c == '}' || c == ']'))
            return true;
    }
    return false;
}

} // namespace holdfast
