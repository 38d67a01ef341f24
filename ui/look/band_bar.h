// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/alarm_shape.h"
#include "ui/look/band.h"
#include "ui/look/painted.h"

#include <optional>
#include <vector>

namespace holdfast {

/// What a band bar shows.
struct BandFace
{
    double from = 0; ///< ends of the scale
    double to = 100;
    std::optional<double> value; ///< none: no pointer
    Band normal;
    std::vector<Limit> limits;
    std::optional<double> setPoint;   ///< hollow diamond; also where a command is to bring it
    std::optional<Priority> abnormal; ///< its shape is the pointer
    ShapeState shape = ShapeState::Unack;
    bool stale = false;
    QString unit;
};

/// The numbers below the limits.
enum class BandLabels : quint8 { Hidden, Shown };

/// Moving analogue: where a value stands between its limits. 28 px high, 40 with labels.
void paintBandBar(QPainter& painter, const Look& look, const QRectF& rect, const BandFace& face, BandLabels labels);

/// The same as a widget.
class BandBar final : public Painted
{
    Q_OBJECT

public:
    explicit BandBar(const Look& look, BandLabels labels = BandLabels::Shown, QWidget* parent = nullptr);

    void setFace(const BandFace& face);
    [[nodiscard]] const BandFace& face() const { return m_face; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BandFace m_face;
    BandLabels m_labels;
};

} // namespace holdfast
