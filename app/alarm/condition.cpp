// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarm/condition.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

/// Limits are kept in °C; a few sites speak Fahrenheit or Kelvin.
double inUnit(double celsius, const QString& unit)
{
    if (unit == QStringLiteral("°F"))
        return celsius * 1.8 + 32;
    return unit == QStringLiteral("K") ? celsius + 273.15 : celsius;
}

double differenceInUnit(double kelvin, const QString& unit)
{
    return unit == QStringLiteral("°F") ? kelvin * 1.8 : kelvin;
}

std::optional<double> sideOf(std::optional<double> limit, std::optional<double> setpoint, std::optional<double> offset, const QString& unit)
{
    if (setpoint && offset)
        return *setpoint + differenceInUnit(*offset, unit);
    return limit ? std::optional(inUnit(*limit, unit)) : std::nullopt;
}

} // namespace

Condition::Condition(const AlarmCondition& condition, const QString& unit, const Setpoints& setpoints)
{
    if (const auto* limits = std::get_if<LimitCondition>(&condition)) {
        const double deadband = differenceInUnit(limits->deadband, unit);
        const auto below = limits->belowSetpoint ? std::optional(-*limits->belowSetpoint) : std::nullopt;
        m_low = sideOf(limits->low, setpoints.low, below, unit).value_or(m_low);
        m_high = sideOf(limits->high, setpoints.high, limits->aboveSetpoint, unit).value_or(m_high);
        m_clearLow = m_low + deadband;
        m_clearHigh = m_high - deadband;
    } else if (const auto* texts = std::get_if<DiscreteCondition>(&condition)) {
        m_discrete = true;
        m_abnormal = texts->abnormal;
        m_onTrue = m_abnormal.contains(toText(true));
        m_onFalse = m_abnormal.contains(toText(false));
    } else {
        m_discrete = m_elsewhere = true;
    }
}

Verdict Condition::judgeOther(const Value& value) const
{
    if (m_elsewhere || std::holds_alternative<std::monostate>(value))
        return Verdict::Unknown;
    if (!m_discrete) {
        const auto number = toNumber(value);
        return number ? judge(*number) : Verdict::Unknown;
    }
    if (const auto* on = std::get_if<bool>(&value))
        return (*on ? m_onTrue : m_onFalse) ? Verdict::Outside : Verdict::Within;
    if (const auto* text = std::get_if<QString>(&value))
        return m_abnormal.contains(*text) ? Verdict::Outside : Verdict::Within;
    return m_abnormal.contains(toText(value)) ? Verdict::Outside : Verdict::Within;
}

std::optional<std::pair<double, double>> Condition::numbersWithin() const
{
    if (m_discrete)
        return std::nullopt;
    const double low = std::max(m_clearLow, std::nextafter(m_low, m_high));
    const double high = std::min(m_clearHigh, std::nextafter(m_high, m_low));
    return std::pair(low, high);
}

QString Condition::crossed(const Value& value) const
{
    if (m_elsewhere)
        return {};
    const auto number = toNumber(value);
    if (m_discrete || !number)
        return toText(value);
    if (*number >= m_high)
        return QStringLiteral("≥ ") + toText(m_high);
    return *number <= m_low ? QStringLiteral("≤ ") + toText(m_low) : QString();
}

} // namespace holdfast
