// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QCheckBox>

namespace holdfast {

inline constexpr int switchWidth = 32;
inline constexpr int switchHeight = 18;

/// How a switch stands where it is painted.
struct SwitchState
{
    Qt::CheckState state = Qt::Unchecked;
    bool enabled = true;
    bool hovered = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// A switch without a widget, for rows of lists.
void paintSwitch(QPainter& painter, const Theme& theme, const QRectF& track, const SwitchState& how);

/// On or off with effect at once. Partially checked means: asked for, not confirmed yet.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const Look& look, const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    const Look& m_look;
};

} // namespace holdfast
