// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/value.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace holdfast {

/// Yes or no of what devices say in many spellings; nothing where it says neither.
[[nodiscard]] std::optional<bool> truthOf(const Value& value);

/// Whether both say the same: numbers as far as the tolerance goes, yes and no in any spelling, texts but for case. Nothing where one is unknown.
[[nodiscard]] std::optional<bool> sameState(const Value& one, const Value& other, double tolerance = 0);

/// An expression over states of points: && || ! == != < <= > >= + - * / ( ), and or not, numbers, 'texts', true, false, names and {point ids}.
/// What is unknown stays unknown, unless the rest decides alone. Bounded in length and depth; evaluating one takes no memory and always ends.
class StateExpression
{
public:
    [[nodiscard]] static Expected<StateExpression> parse(const QString& text);

    /// Each once, in the order they appear; those of points named by id with their braces.
    [[nodiscard]] const QStringList& names() const { return m_names; }

    /// `values`: by the place in names().
    [[nodiscard]] Value evaluate(std::span<const Value> values) const;

private:
    friend class StateParser;

    enum class Kind : quint8 { Constant, Name, Not, Negate, And, Or, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Add, Subtract, Multiply, Divide };

    struct Step
    {
        Kind kind = Kind::Constant;
        quint16 place = 0; ///< in names or constants
    };

    static Value combine(Kind kind, const Value& left, const Value& right);

    QStringList m_names;
    std::vector<Value> m_constants;
    std::vector<Step> m_steps; ///< operands before their operator
};

} // namespace holdfast
