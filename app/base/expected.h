// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace holdfast {

/// What went wrong: a code to act on, a sentence for the operator.
struct Error
{
    enum class Code { Invalid, NotFound, Unavailable, Refused, TimedOut, Corrupt };

    Code code = Code::Invalid;
    QString message;

    friend bool operator==(const Error&, const Error&) = default;
};

struct Done
{
};

/// A value or the reason there is none. A subset of C++23's std::expected.
template <typename T = Done>
class [[nodiscard]] Expected
{
public:
    Expected(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Expected(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    [[nodiscard]] T value_or(T fallback) const& { return has_value() ? value() : std::move(fallback); }

    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }

    template <typename F>
    auto and_then(F&& next) const -> decltype(next(value()))
    {
        return has_value() ? next(value()) : decltype(next(value()))(error());
    }

private:
    std::variant<T, Error> m_state;
};

} // namespace holdfast
