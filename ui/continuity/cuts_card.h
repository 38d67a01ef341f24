// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/card.h"

class QStackedWidget;

namespace holdfast {
class AlarmShape;
class PlainLabel;
}

namespace holdfast::continuity_page {

class CutDiagram;
class PictureOrTable;
class RunText;

/// What a single failure would cut off, how many hang on it, and what to do about it.
class CutsCard final : public Card
{
    Q_OBJECT

public:
    enum class Extent : quint8 { Mesh, All };

    CutsCard(const Board& board, const Look& look, Extent extent, QWidget* parent = nullptr);

Q_SIGNALS:
    /// "If this is lost you lose …"
    void nodeAsked(const holdfast::DependencyNodeId& node);
    void emptyActionAsked();

private:
    void refresh();
    void describe();
    [[nodiscard]] std::vector<const SinglePoint*> points() const;

    const Board& m_board;
    Extent m_extent;
    QStackedWidget* m_pictureOrEmpty;
    CutDiagram* m_diagram;
    PictureOrTable* m_both;
    AlarmShape* m_shape;
    RunText* m_title;
    RunText* m_text;
};

} // namespace holdfast::continuity_page
