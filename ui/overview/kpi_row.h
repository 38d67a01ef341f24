// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live.h"
#include "ui/models/route.h"
#include "ui/models/slices.h"
#include "ui/overview/day_loader.h"
#include "ui/overview/kpi_text.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace holdfast::overview {

/// The five figures of the site, in one row or in two. What they rest on is found and read in slices.
class KpiRow final : public QWidget
{
    Q_OBJECT

public:
    KpiRow(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void rebuild(); ///< devices, points or the site model are new
    void refresh(); ///< values are new
    void readAgain(); ///< a link came or went: what was half read is worth nothing
    void reload();  ///< asks the history again, at most every half minute
    void askAgain(); ///< now
    void fit(int width); ///< five in a row or three

private:
    void arrange(int columns);
    [[nodiscard]] bool step();
    void go();
    void show(Kpi kpi);
    void take(KpiKind kind, const std::vector<Series>& series);
    void openFrom(KpiKind kind);
    void remember(const Kpi& freshness);

    const Live& m_live;
    const Look& m_look;
    Navigate m_navigate;
    DayLoader m_loader;
    KpiPoints m_points;
    std::optional<KpiSearch> m_search;
    std::optional<KpiReader> m_reader;
    bool m_again = false;     ///< the search that is under way is out of date
    std::size_t m_toShow = 0; ///< which figure is shown next
    Slices m_slices;
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
