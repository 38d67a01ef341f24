// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/band_bar.h"
#include "ui/look/look.h"
#include "ui/look/value_label.h"

#include <QAbstractButton>

namespace holdfast {

/// How a point stands: everything one row of the live tab shows.
struct PointFace
{
    Icon icon = Icon::Sensor;
    QString name;
    QString age;       ///< "4 s ago", with the doubt in words before it
    ValueFace value;
    std::optional<BandFace> band;
    QString deviation;
};

[[nodiscard]] PointFace faceOf(const Picture& picture, const PointId& point, Timestamp now, const Format& format);

/// One point: name and age, value, where it stands, and that in words. A click makes it the one whose day is shown.
class PointRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PointRow(const Look& look, QWidget* parent = nullptr);

    void setFace(const PointFace& face);
    [[nodiscard]] QSize sizeHint() const override { return {560, 58}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRect& name, const QRect& words) const;

    const Look& m_look;
    PointFace m_face;
};

} // namespace holdfast
