// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/live_columns.h"
#include "ui/history/series_loader.h"
#include "ui/look/painted.h"
#include "ui/look/trend_lane.h"

#include <optional>

namespace holdfast {

class IconButton;
class PlainLabel;

/// What a lane is called and measured in.
struct LaneTitle
{
    PointId point;
    QString name;
    QString place;
    QString unit;
    bool steps = false;              ///< states and switches hold their value until the next
    std::optional<StateWords> words; ///< of a point with two states

    friend bool operator==(const LaneTitle&, const LaneTitle&) = default;
};

/// What the curve is held against. Each may be switched off.
struct LaneCompany
{
    Band normal;
    std::vector<Limit> limits;
    std::optional<LaneContent> lastWeek;
    std::optional<LaneContent> setPoint;
};

/// How a lane stands among the others.
struct LaneStand
{
    Interval interval;
    bool first = false;              ///< in focus
    qreal axis = 44;
    std::vector<Interval> spoken;    ///< gaps that a lane above has named
};

/// One lane: its name and what can be done with it at the one side, the curve at the other.
class LaneRow final : public Painted
{
    Q_OBJECT

public:
    static constexpr int titleWidth = 132;

    LaneRow(const Look& look, const LaneTitle& title, QWidget* parent = nullptr);

    [[nodiscard]] const LaneTitle& title() const { return m_title; }
    [[nodiscard]] const LaneContent& content() const { return m_content; }
    [[nodiscard]] const LaneCompany& company() const { return m_company; }
    [[nodiscard]] TrendLane& trend() const { return *m_trend; }

    void setContent(const LaneContent& content, Ticks column);
    void setCompany(const LaneCompany& company);
    void take(Timestamp at, double value);
    void stand(const LaneStand& stand);
    /// Lanes share what room there is: long names make none of them higher than the others.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    /// What the axis at the left needs for its words.
    [[nodiscard]] qreal axisNeeded() const;

Q_SIGNALS:
    void focusAsked();
    void tableAsked();
    void removalAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeTitle();
    void openMenu(const QPoint& at);
    [[nodiscard]] QString stateText() const;
    void refresh();

    LaneTitle m_title;
    LaneContent m_content;
    LaneCompany m_company;
    LaneStand m_stand;
    LiveColumns m_live;
    bool m_loaded = false;
    PlainLabel* m_state;
    IconButton* m_more;
    TrendLane* m_trend;
    QWidget* m_side = nullptr; ///< name, place and what can be done
};

} // namespace holdfast
