// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/overview/kpis.h"

#include <QObject>

namespace holdfast::overview {

/// Fetches the day behind each figure. A new question cancels the old ones.
class DayLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int columns = 72;
    static constexpr std::size_t mostPoints = 64; ///< of one figure; of more an even choice stands for all

    explicit DayLoader(HistoryDesk& history, QObject* parent = nullptr);
    ~DayLoader() override;

    void ask(const std::vector<Kpi>& kpis, const Interval& day);

Q_SIGNALS:
    void loaded(holdfast::overview::KpiKind kind, const std::vector<holdfast::Series>& series);

private:
    void askOne(const Kpi& kpi, const Interval& day);

    HistoryDesk& m_history;
    Cancelled m_cancelled;
    quint64 m_round = 0;
};

/// At most so many of them, spread evenly.
[[nodiscard]] std::vector<PointId> evenly(const std::vector<PointId>& points, std::size_t most);

} // namespace holdfast::overview
