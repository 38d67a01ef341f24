// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/figure_scope.h"

#include <initializer_list>
#include <span>

namespace holdfast {

/// What the figures are written on.
class FigureSheet
{
public:
    /// Empty: all.
    explicit FigureSheet(QStringList wanted) : m_wanted(std::move(wanted)) {}

    [[nodiscard]] bool wants(const char* id) const { return m_wanted.isEmpty() || m_wanted.contains(QLatin1String(id)); }
    [[nodiscard]] bool wantsAny(std::span<const char* const> ids) const;
    void put(Figure figure);
    /// In the order of figureFacts().
    [[nodiscard]] std::vector<Figure> take();

private:
    QStringList m_wanted;
    std::vector<Figure> m_figures;
};

/// Figures that are worked out together.
struct FigureMaker
{
    std::vector<const char*> ids;
    Expected<> (*make)(const FigureScope& scope, FigureSheet& sheet) = nullptr;
};

/// Whatever is known of it beforehand; it has no source yet.
[[nodiscard]] Figure blankFigure(const char* id);
/// With its number, if enough of the period is known.
[[nodiscard]] Figure measured(Figure figure, std::optional<double> value, double coverage);
/// A row whose numbers may be shown if enough is known.
[[nodiscard]] FigureRow measuredRow(QString key, std::vector<FigureCell> cells, double coverage, float minimum);

[[nodiscard]] FigureColumn nameColumn(const char* title);
[[nodiscard]] FigureColumn wordColumn(const char* title);
[[nodiscard]] FigureColumn dayColumn(const char* title);
[[nodiscard]] FigureColumn momentColumn(const char* title);
[[nodiscard]] FigureColumn numberColumn(const char* title, const char* unit, int decimals);

[[nodiscard]] FigureCell numberCell(std::optional<double> number);
[[nodiscard]] FigureCell wordCell(const char* word);
[[nodiscard]] Phrase phrase(const char* text, std::initializer_list<PhraseArgument> arguments = {});
[[nodiscard]] QString nameIn(const Space* space);

/// Per cent, 0 where there is nothing.
[[nodiscard]] inline double percentOf(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

} // namespace holdfast
