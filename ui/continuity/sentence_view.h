// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/run_text.h"

namespace holdfast::continuity_page {

/// A sentence with what was chosen in boxes: a clause begins a line, lines wrap where they must.
class SentenceView final : public Painted
{
    Q_OBJECT

public:
    explicit SentenceView(const Look& look, QWidget* parent = nullptr);

    void setClauses(const std::vector<Runs>& clauses);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 44}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Piece
    {
        QString text;
        std::optional<Icon> icon;
        bool token = false;
        QRectF place;
    };

    /// Where everything goes; answers the height.
    qreal layOut(qreal width, std::vector<Piece>& pieces) const;

    std::vector<Runs> m_clauses;
};

} // namespace holdfast::continuity_page
