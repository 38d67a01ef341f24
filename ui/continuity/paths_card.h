// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/card.h"

class QComboBox;
class QStackedWidget;

namespace holdfast {
class Segmented;
}

namespace holdfast::continuity_page {

class PathDiagram;
class PictureOrTable;
class RunText;

/// The ways of one gateway to its broker. Which gateway is chosen in the head, or by whoever holds the card.
class PathsCard final : public Card
{
    Q_OBJECT

public:
    enum class Chooser : quint8 { InHead, None };

    PathsCard(const Board& board, const Look& look, Chooser chooser, QWidget* parent = nullptr);

    void choose(const DependencyNodeId& gateway);
    /// The chosen gateway, else the one that stands for it.
    [[nodiscard]] DependencyNodeId shownGateway() const;

Q_SIGNALS:
    void emptyActionAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void refreshChooser();
    void fitChooser();
    void chooseAt(int index);
    [[nodiscard]] const GatewayPaths* chosen() const;

    const Board& m_board;
    Chooser m_chooser;
    DependencyNodeId m_gateway;
    Segmented* m_segments;
    QComboBox* m_box;
    QStackedWidget* m_pictureOrEmpty;
    PathDiagram* m_diagram;
    PictureOrTable* m_both;
    RunText* m_details;
};

} // namespace holdfast::continuity_page
