// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/spark.h"

#include <optional>

namespace holdfast {

struct KpiFace
{
    QString label;
    ValueText value;    ///< "—" when not to be trusted
    QString note;       ///< one line under the spark: limit, place, age
    SparkTrace trace;
    std::optional<Priority> abnormal; ///< shape beside the value
    ShapeState shape = ShapeState::Unack;
    bool stale = false; ///< the value dims, its age belongs into the note
    bool loading = false;
};

/// One figure with its day behind it, 226 × 118. A click asks where it comes from.
class KpiCard final : public Painted
{
    Q_OBJECT

public:
    explicit KpiCard(const Look& look, QWidget* parent = nullptr);

    void setFace(const KpiFace& face);
    [[nodiscard]] QSize sizeHint() const override { return {226, 118}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 118}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString noteFor(int room) const;

    KpiFace m_face;
};

} // namespace holdfast
