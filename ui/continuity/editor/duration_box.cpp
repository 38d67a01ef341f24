// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/duration_box.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace holdfast::continuity_page {
namespace {

constexpr int leastWidth = 84;
constexpr int around = 48; ///< edges and arrows
constexpr int tokenHeight = 32;

struct TimeUnit
{
    double length; ///< milliseconds
    QString name;
    QString code; ///< as in a file
};

std::array<TimeUnit, 5> timeUnits()
{
    return {TimeUnit{86'400'000, DurationBox::tr("d", "days"), QStringLiteral("d")}, TimeUnit{3'600'000, DurationBox::tr("h", "hours"), QStringLiteral("h")}, TimeUnit{60'000, DurationBox::tr("min", "minutes"), QStringLiteral("min")},
            TimeUnit{1000, DurationBox::tr("s", "seconds"), QStringLiteral("s")}, TimeUnit{1, DurationBox::tr("ms", "milliseconds"), QStringLiteral("ms")}};
}

TimeUnit unitOf(double value)
{
    const auto units = timeUnits();
    if (value <= 0)
        return units[3];
    const auto exact = std::find_if(units.begin(), units.end(), [&](const TimeUnit& unit) { return std::fmod(value, unit.length) < 0.5; });
    return exact == units.end() ? units.back() : *exact;
}

/// Without a unit: in this one.
std::optional<double> read(const QString& text, const QLocale& locale, double unit)
{
    qsizetype digits = 0;
    while (digits < text.size() && !text[digits].isLetter())
        ++digits;
    const QString figures = text.left(digits).trimmed();
    bool isNumber = false;
    double number = locale.toDouble(figures, &isNumber);
    if (!isNumber)
        number = figures.toDouble(&isNumber);
    if (const QString name = text.mid(digits).trimmed(); !name.isEmpty()) {
        const auto units = timeUnits();
        const auto said = std::find_if(units.begin(), units.end(), [&](const TimeUnit& known) { return name.compare(known.name, Qt::CaseInsensitive) == 0 || name.compare(known.code, Qt::CaseInsensitive) == 0; });
        if (said == units.end())
            return std::nullopt;
        unit = said->length;
    }
    if (!isNumber || !std::isfinite(number) || number < 0)
        return std::nullopt;
    return std::round(number * unit);
}

} // namespace

DurationBox::DurationBox(QString none, QWidget* parent)
    : QDoubleSpinBox(parent), m_none(std::move(none))
{
    setDecimals(0);
    setKeyboardTracking(false);
    setGroupSeparatorShown(false);
}

void DurationBox::setNone(const QString& none)
{
    m_none = none;
}

QSize DurationBox::sizeHint() const
{
    return {std::max(leastWidth, fontMetrics().horizontalAdvance(text()) + around), tokenHeight};
}

QString DurationBox::textFromValue(double value) const
{
    if (value <= 0 && !m_none.isEmpty())
        return m_none;
    const TimeUnit unit = unitOf(value);
    QLocale plainly = locale();
    plainly.setNumberOptions(QLocale::OmitGroupSeparator);
    return plainly.toString(value / unit.length, 'f', 0) + QChar(0x00a0) + unit.name;
}

double DurationBox::valueFromText(const QString& text) const
{
    if (text.trimmed().isEmpty() || (!m_none.isEmpty() && text.trimmed() == m_none))
        return std::max(0.0, minimum());
    return std::clamp(read(text, locale(), unitOf(value()).length).value_or(value()), minimum(), maximum());
}

/// Whatever may become a time may be typed.
QValidator::State DurationBox::validate(QString& text, int&) const
{
    const std::optional<double> time = read(text, locale(), unitOf(value()).length);
    const bool isNone = text.trimmed().isEmpty() || text.trimmed() == m_none;
    return (time && *time >= minimum() && *time <= maximum()) || (isNone && minimum() <= 0) ? QValidator::Acceptable : QValidator::Intermediate;
}

/// One unit up to ten of them, five beyond.
void DurationBox::stepBy(int steps)
{
    const double unit = unitOf(value()).length;
    const double many = value() / unit;
    setValue(value() + steps * unit * (many > 10 || (many == 10 && steps > 0) ? 5 : 1));
    selectAll();
}

} // namespace holdfast::continuity_page
