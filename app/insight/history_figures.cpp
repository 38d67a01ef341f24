// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/history_figures.h"

#include "app/insight/figure_list.h"
#include "app/insight/insights.h"
#include "app/model/figure_names.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Expected<> checked(const FigureQuestion& question)
{
    if (question.interval.from >= question.interval.to)
        return Error{Error::Code::Invalid, u"no such interval"_s};
    return Done{};
}

} // namespace

HistoryFigures::HistoryFigures(const HistoryReader& reader, Picture picture, FigureBasis basis)
    : m_reader(reader)
    , m_picture(std::move(picture))
    , m_basis(std::move(basis))
{
}

Expected<std::vector<Figure>> HistoryFigures::figures(const FigureQuestion& question) const
{
    if (const auto sound = checked(question); !sound)
        return sound.error();
    for (const QString& name : question.names) {
        if (figureNamed(name) == nullptr)
            return Error{Error::Code::NotFound, name};
    }
    const FigureScope scope(m_reader, m_picture, m_basis, question);
    FigureSheet sheet(question.names);
    for (const FigureMaker& maker : figureMakers()) {
        const auto made = sheet.wantsAny(maker.ids) ? maker.make(scope, sheet) : Expected<>(Done{});
        if (!made)
            return made.error();
    }
    return sheet.take();
}

Expected<std::vector<Insight>> HistoryFigures::insights(const FigureQuestion& question) const
{
    if (const auto sound = checked(question); !sound)
        return sound.error();
    return lookForInsights(FigureScope(m_reader, m_picture, m_basis, question), question.names);
}

} // namespace holdfast
