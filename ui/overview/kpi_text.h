// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/format.h"
#include "ui/look/kpi_card.h"
#include "ui/overview/kpis.h"

#include <QCoreApplication>

namespace holdfast::overview {

/// The highest value of the day so far.
struct Peak
{
    double value = 0;
    Timestamp at;
};

/// Nothing when nothing was recorded since `from`. In the unit of the figure.
[[nodiscard]] std::optional<Peak> peakOf(const SparkTrace& trace, const Interval& day, Timestamp from);

/// How a figure reads.
class KpiText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::overview::KpiText)

public:
    KpiText(const Picture& picture, const Format& format, Timestamp now) : m_picture(picture), m_format(format), m_now(now) {}

    [[nodiscard]] KpiFace face(const Kpi& kpi, const KpiPoints& points, const SparkTrace& trace, std::optional<Peak> peak) const;
    [[nodiscard]] static QString label(KpiKind kind);
    [[nodiscard]] QString method(const Kpi& kpi) const; ///< how the figure is made, in a sentence or two

private:
    [[nodiscard]] ValueText value(const Kpi& kpi) const;
    [[nodiscard]] QStringList notes(const Kpi& kpi, const KpiPoints& points, std::optional<Peak> peak) const;
    [[nodiscard]] QStringList comfortNotes(const Kpi& kpi) const;
    [[nodiscard]] QString coverage(const Kpi& kpi) const;

    const Picture& m_picture;
    const Format& m_format;
    Timestamp m_now;
};

} // namespace holdfast::overview
