// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/figure_basis.h"
#include "app/model/insight_desk.h"
#include "app/model/picture.h"

namespace holdfast {

/// Figures and insights of a site from its history, at one moment: the picture's present ends every period.
class HistoryFigures final : public FigureReader
{
public:
    /// The reader must stay.
    HistoryFigures(const HistoryReader& reader, Picture picture, FigureBasis basis);

    [[nodiscard]] Expected<std::vector<Figure>> figures(const FigureQuestion& question) const override;
    [[nodiscard]] Expected<std::vector<Insight>> insights(const FigureQuestion& question) const override;

private:
    const HistoryReader& m_reader;
    const Picture m_picture;
    const FigureBasis m_basis;
};

} // namespace holdfast
