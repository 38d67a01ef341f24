// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

namespace holdfast {

/// Grey bars where rows will be. Stands still: nothing that only loads may move.
class Skeleton final : public Painted
{
    Q_OBJECT

public:
    explicit Skeleton(const Look& look, int rows = 4, int rowHeight = 44, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {240, m_rows * m_rowHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_rows;
    int m_rowHeight;
};

} // namespace holdfast
