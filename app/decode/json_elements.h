// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace holdfast {

/// Walks over the elements of a long JSON list without reading them: each can be read by itself, some now and some later.
class JsonElements
{
public:
    enum class Found : quint8 { Element, End, Broken };

    JsonElements() = default;
    explicit JsonElements(QByteArray text);

    /// The text of the next element, valid as long as this lives.
    Found next(QByteArrayView& element);
    [[nodiscard]] bool atEnd() const { return m_state != State::Before && m_state != State::Between; }
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    enum class State : quint8 { Before, Between, Done, Broken };

    void space();
    [[nodiscard]] bool open();
    [[nodiscard]] bool skipValue();
    [[nodiscard]] bool skipString();
    Found end(State state);

    QByteArray m_text;
    qsizetype m_at = 0;
    State m_state = State::Done;
};

} // namespace holdfast
