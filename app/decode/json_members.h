// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace holdfast {

/// Walks over the members of a JSON object without reading them: each value can be read by itself, or not at all where it is known already.
class JsonMembers
{
public:
    enum class Found : quint8 { Member, End, Broken };

    explicit JsonMembers(QByteArrayView text) : m_text(text) {}

    /// `key` as it stands between its quotes, escapes and all; `value` is balanced, but whether it is JSON is for its reader to find out.
    Found next(QByteArrayView& key, QByteArrayView& value);

private:
    enum class State : quint8 { Before, Between, Done, Broken };

    [[nodiscard]] char at() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void space();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool member(QByteArrayView& key, QByteArrayView& value);
    [[nodiscard]] bool string();
    [[nodiscard]] bool value();
    [[nodiscard]] bool nested();
    Found end(State state);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    State m_state = State::Before;
};

} // namespace holdfast
