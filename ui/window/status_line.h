// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <vector>

namespace holdfast {

/// One fact in the bottom bar: icon and words; strong ones are set in weight 500.
struct StatusFact
{
    Icon icon = Icon::Info;
    QString text;
    bool strong = false;

    friend bool operator==(const StatusFact&, const StatusFact&) = default;
};

/// The bar at the bottom, 28 px: paths and queue at the left, sound and clock at the right.
class StatusLine final : public Painted
{
    Q_OBJECT

public:
    explicit StatusLine(const Look& look, QWidget* parent = nullptr);

    void setFacts(const std::vector<StatusFact>& left, const std::vector<StatusFact>& right);
    [[nodiscard]] QSize sizeHint() const override { return {400, frame::status}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const StatusFact& fact) const;
    void paintFact(QPainter& painter, const StatusFact& fact, int x) const;

    std::vector<StatusFact> m_left;
    std::vector<StatusFact> m_right;
};

} // namespace holdfast
