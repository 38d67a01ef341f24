// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/value.h"

#include <limits>
#include <optional>
#include <utility>

namespace holdfast {

/// Set-points a point's limits lean on, in the point's unit.
struct Setpoints
{
    std::optional<double> low;
    std::optional<double> high;

    friend bool operator==(const Setpoints&, const Setpoints&) = default;
};

/// Between: no longer outside, but not far enough back to count as within.
enum class Verdict : quint8 { Unknown, Within, Between, Outside };

/// The condition of a rule made ready for one point: in its unit, around its set-point.
class Condition
{
public:
    Condition() = default;
    Condition(const AlarmCondition& condition, const QString& unit, const Setpoints& setpoints);

    [[nodiscard]] Verdict judge(const Value& value) const
    {
        if (const auto* number = std::get_if<double>(&value); number && !m_discrete)
            return judge(*number);
        return judgeOther(value);
    }

    /// Numbers from first to second are within. Texts and conditions on texts have no such range.
    [[nodiscard]] std::optional<std::pair<double, double>> numbersWithin() const;

    /// The limit this value crossed, as plain text: "≥ 1200".
    [[nodiscard]] QString crossed(const Value& value) const;

    friend bool operator==(const Condition&, const Condition&) = default;

private:
    [[nodiscard]] Verdict judge(double number) const
    {
        if (number >= m_high || number <= m_low)
            return Verdict::Outside;
        return number <= m_clearHigh && number >= m_clearLow ? Verdict::Within : Verdict::Between;
    }
    [[nodiscard]] Verdict judgeOther(const Value& value) const;

    double m_low = -std::numeric_limits<double>::infinity();
    double m_high = std::numeric_limits<double>::infinity();
    double m_clearLow = m_low;
    double m_clearHigh = m_high;
    bool m_discrete = false;
    bool m_elsewhere = false; ///< judged by more than this value
    bool m_onTrue = false;
    bool m_onFalse = false;
    QStringList m_abnormal;
};

} // namespace holdfast
