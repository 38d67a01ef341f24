// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live.h"
#include "ui/models/route.h"
#include "ui/overview/day_loader.h"
#include "ui/overview/kpi_text.h"

#include <QWidget>

class QGridLayout;

namespace holdfast::overview {

/// The five figures of the site, in one row or in two.
class KpiRow final : public QWidget
{
    Q_OBJECT

public:
    KpiRow(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void rebuild(); ///< devices, points or the site model are new
    void refresh(); ///< values are new
    void reload();  ///< asks the history again, at most every half minute
    void fit(int width); ///< five in a row or three

private:
    void arrange(int columns);
    void show(const Kpi& kpi);
    void take(KpiKind kind, const std::vector<Series>& series);
    void openFrom(KpiKind kind);
    void remember(const Kpi& freshness);

    const Live& m_live;
    const Look& m_look;
    Navigate m_navigate;
    DayLoader m_loader;
    KpiPoints m_points;
    std::vector<Kpi> m_kpis;
    std::array<std::vector<Series>, allKpis.size()> m_series;
    std::array<KpiCard*, allKpis.size()> m_cards{};
    SparkTrace m_freshness; ///< as long as the window has been open: there is no record of it
    Interval m_day;
    Timestamp m_asked{};
    Timestamp m_remembered{};
    QGridLayout* m_grid;
    int m_columns = 0;
};

} // namespace holdfast::overview
