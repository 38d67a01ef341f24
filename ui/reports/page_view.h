// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

#include <QImage>

namespace holdfast {

/// One page of paper, as large as there is room for it. White in every theme: that is how it is printed.
class PageView final : public Painted
{
    Q_OBJECT

public:
    explicit PageView(const Look& look, QWidget* parent = nullptr);

    void setPage(const QImage& page, const QString& name);
    [[nodiscard]] const QImage& page() const { return m_page; }
    [[nodiscard]] QSize sizeHint() const override { return {420, 594}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 226}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_page;
};

} // namespace holdfast
