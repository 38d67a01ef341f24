// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/painted.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// One figure of a drill: "As expected 7 of 9".
struct DrillFact
{
    QString label;
    QString value;
    QString rest; ///< smaller, after the value
    std::optional<Priority> abnormal{};
    std::optional<Icon> icon{}; ///< before the label

    friend bool operator==(const DrillFact&, const DrillFact&) = default;
};

/// The figures of a drill side by side.
class DrillStrip final : public Painted
{
    Q_OBJECT

public:
    explicit DrillStrip(const Look& look, QWidget* parent = nullptr);

    void setFacts(const std::vector<DrillFact>& facts);
    [[nodiscard]] const std::vector<DrillFact>& facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    void paintFact(QPainter& painter, const DrillFact& fact, const QRectF& rect) const;

    std::vector<DrillFact> m_facts;
};

} // namespace holdfast::continuity_page
