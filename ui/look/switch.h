// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QCheckBox>

namespace holdfast {

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
