// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/card.h"
#include "ui/models/live.h"
#include "ui/models/route.h"
#include "ui/overview/path_rows.h"

class QHelpEvent;

namespace holdfast {
class Segmented;
}

namespace holdfast::overview {

/// The strips themselves with a time axis. A click asks for that path's history.
class PathStrips final : public Painted
{
    Q_OBJECT

public:
    explicit PathStrips(const Look& look, QWidget* parent = nullptr);

    void show(const Interval& whole, std::vector<PathRow> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, sizeHint().height()}; }

Q_SIGNALS:
    void rowClicked(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF stripOf(std::size_t row) const;
    [[nodiscard]] int rowAt(const QPointF& at) const;
    void paintRow(QPainter& painter, std::size_t row) const;
    void paintAxis(QPainter& painter) const;

    Interval m_whole;
    std::vector<PathRow> m_rows;
    int m_current = 0; ///< row the keyboard stands on
    qreal m_names = 70;
    qreal m_states = 172;
};

/// How the ways to the devices have been in the last hours.
class PathCard final : public Card
{
    Q_OBJECT

public:
    PathCard(const Live& live, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);
    ~PathCard() override;

    void refresh(); ///< from what is known now
    void askAgain(); ///< now
    void reload();  ///< asks the history again, at most every half minute

private:
    [[nodiscard]] Interval interval() const;
    void ask(const Path& path);

    const Live& m_live;
    HistoryDesk& m_history;
    Navigate m_navigate;
    std::vector<Path> m_paths;
    QHash<QString, PathPast> m_past; ///< by name
    Timestamp m_asked{};
    Timestamp m_listed{};
    int m_count = 0;
    std::shared_ptr<int> m_round = std::make_shared<int>(0);
    Segmented* m_span;
    PathStrips* m_strips;
};

} // namespace holdfast::overview
