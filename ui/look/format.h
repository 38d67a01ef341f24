// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/point.h"
#include "app/model/reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// A value as shown: number or word, and its unit apart because it is set smaller.
struct ValueText
{
    QString value;
    QString unit;

    /// With a thin space between; just the value where there is no unit.
    [[nodiscard]] QString joined() const;

    friend bool operator==(const ValueText&, const ValueText&) = default;
};

/// How numbers, times and ages read in the operator's language and the site's time zone. Thousands by a narrow space, true minus.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Format)

public:
    explicit Format(const QLocale& locale = QLocale::c(), const QTimeZone& zone = QTimeZone::utc());

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    [[nodiscard]] QString count(qint64 number) const;               ///< "1 214"
    [[nodiscard]] QString number(double number, int decimals) const; ///< "−62.0"
    [[nodiscard]] QString number(double number) const;               ///< as many decimals as its size deserves
    [[nodiscard]] QString percent(double share, int decimals = 0) const; ///< 0.942 is "94.2 %"
    [[nodiscard]] QString bytes(qint64 bytes) const;                 ///< "31.4 MB"

    /// Words for yes and no by quantity ("Wet", "Closed"), decimals by quantity; "—" for nothing known.
    [[nodiscard]] ValueText value(const Value& value, const Point& point) const;
    [[nodiscard]] ValueText value(double number, Quantity quantity, const QString& unit) const;

    [[nodiscard]] QString duration(Ticks length) const;                       ///< "12 s", "8 min", "1 h 40 min", "5 d"
    [[nodiscard]] QString age(std::optional<Timestamp> at, Timestamp now) const; ///< like duration, one unit; "age unknown" without a time
    [[nodiscard]] QString time(Timestamp at) const;                           ///< "14:02:11"
    [[nodiscard]] QString shortTime(Timestamp at) const;                      ///< "14:02"
    [[nodiscard]] QString day(Timestamp at) const;                            ///< "24 Nov 2026"
    [[nodiscard]] QString moment(Timestamp at) const;                         ///< "24 Nov 2026 14:02:11"
    [[nodiscard]] QString moment(Timestamp at, Timestamp now) const;          ///< only the time when it is the same day
    [[nodiscard]] QString clock(Timestamp at) const;                          ///< "Tue 24 Nov 2026 14:06:22"
    [[nodiscard]] QDateTime local(Timestamp at) const;
    [[nodiscard]] Timestamp instant(const QDateTime& local) const;

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace holdfast
