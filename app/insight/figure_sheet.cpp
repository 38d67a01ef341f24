// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_sheet.h"

#include "app/model/figure_names.h"

#include <algorithm>

namespace holdfast {
namespace {

FigureColumn columnOf(const char* title, FigureCellKind kind)
{
    return {QString::fromUtf8(title), kind, {}, 0};
}

/// A hair below is still enough: shares are sums of doubles.
bool isEnough(double coverage, float minimum)
{
    constexpr double hair = 1e-6;
    return coverage + hair >= static_cast<double>(minimum);
}

} // namespace

bool FigureSheet::wantsAny(std::span<const char* const> ids) const
{
    return std::ranges::any_of(ids, [&](const char* id) { return wants(id); });
}

void FigureSheet::put(Figure figure)
{
    if (m_wanted.isEmpty() || m_wanted.contains(figure.id))
        m_figures.push_back(std::move(figure));
}

std::vector<Figure> FigureSheet::take()
{
    const auto place = [](const Figure& figure) { return figureNamed(figure.id); };
    std::ranges::stable_sort(m_figures, {}, place);
    return std::move(m_figures);
}

Figure blankFigure(const char* id)
{
    const FigureFacts* facts = figureNamed(QLatin1String(id));
    Q_ASSERT(facts != nullptr);
    Figure figure;
    figure.id = QLatin1String(id);
    figure.title = QString::fromUtf8(facts->title);
    figure.group = facts->group;
    figure.unit = QString::fromUtf8(facts->unit);
    figure.decimals = facts->decimals;
    figure.minimum = facts->minimum;
    figure.method = QString::fromUtf8(facts->method);
    figure.source = QString::fromUtf8(facts->source);
    return figure;
}

Figure measured(Figure figure, std::optional<double> value, double coverage)
{
    figure.coverage = static_cast<float>(std::clamp(coverage, 0.0, 1.0));
    const bool isGood = value && isEnough(coverage, figure.minimum);
    figure.state = isGood ? FigureState::Good : FigureState::InsufficientData;
    figure.value = isGood ? *value : 0;
    if (!isGood) {
        figure.low.reset();
        figure.high.reset();
        figure.at.reset();
        figure.atLeast = false;
    }
    return figure;
}

FigureRow measuredRow(QString key, std::vector<FigureCell> cells, double coverage, float minimum)
{
    const float share = static_cast<float>(std::clamp(coverage, 0.0, 1.0));
    return {std::move(key), std::move(cells), share, isEnough(coverage, minimum) ? FigureState::Good : FigureState::InsufficientData};
}

FigureColumn nameColumn(const char* title)
{
    return columnOf(title, FigureCellKind::Name);
}

FigureColumn wordColumn(const char* title)
{
    return columnOf(title, FigureCellKind::Word);
}

FigureColumn dayColumn(const char* title)
{
    return columnOf(title, FigureCellKind::Day);
}

FigureColumn momentColumn(const char* title)
{
    return columnOf(title, FigureCellKind::Moment);
}

FigureColumn numberColumn(const char* title, const char* unit, int decimals)
{
    return {QString::fromUtf8(title), FigureCellKind::Number, QString::fromUtf8(unit), decimals};
}

FigureCell numberCell(std::optional<double> number)
{
    return number ? FigureCell(*number) : FigureCell();
}

FigureCell wordCell(const char* word)
{
    return QString::fromUtf8(word);
}

Phrase phrase(const char* text, std::initializer_list<PhraseArgument> arguments)
{
    return {QString::fromUtf8(text), arguments};
}

QString nameIn(const Space* space)
{
    return space == nullptr ? QString() : space->name;
}

} // namespace holdfast
