// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/readiness_tab.h"

#include "ui/continuity/cuts_card.h"
#include "ui/continuity/functions_card.h"
#include "ui/continuity/matrix_card.h"
#include "ui/continuity/paths_card.h"
#include "ui/continuity/policies_card.h"
#include "ui/continuity/words.h"

#include <QGridLayout>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int wideFrom = 1060;
constexpr int narrowFrom = 790;
constexpr int pathsWide = 420; ///< room for the names of four gateways
constexpr int matrixLeast = 300;
constexpr int lowerHeight = 262;
constexpr std::array<double, 4> componentMost{40, 30, 20, 10};

} // namespace

ReadinessFace ReadinessReader::face(const Readiness& readiness, const Format& format)
{
    ReadinessFace face;
    face.score = readiness.score.value_or(0);
    face.target = readinessTarget;
    const QString labels[] = {tr("fallback defined"), tr("proven in 90 days"), tr("2nd path healthy"), tr("buffer OK")};
    for (std::size_t i = 0; i < face.components.size(); ++i)
        face.components[i] = {labels[i], readiness.parts[i], componentMost[i]};
    face.formula = tr("100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w")
                       .arg(format.number(readinessWeights[0], 1), format.number(readinessWeights[1], 1), format.number(readinessWeights[2], 1), format.number(readinessWeights[3], 1));
    face.result = u"= 100 · %1 / %2 = %3"_s.arg(format.number(readiness.earned, 1), format.number(readiness.weights, 0), format.number(face.score, 1));
    if (!readiness.formerly)
        return face;
    const double change = std::floor(face.score + 0.5) - std::floor(*readiness.formerly + 0.5);
    const QString amount = QString((change < 0 ? u"▼ "_s : u"▲ "_s) + format.number(std::abs(change), 0));
    if (change != 0)
        face.change = readiness.formerlyAt ? tr("%1 since %2", "▼ 4 since 13:58").arg(amount, format.shortTime(*readiness.formerlyAt)) : amount;
    return face;
}

QString ReadinessReader::weakest(const Board& board)
{
    const Readiness& readiness = board.picture().readiness;
    const FunctionReadiness* function = readiness.weakest ? board.readiness(*readiness.weakest) : nullptr;
    if (function == nullptr || readiness.weakestEvidence == EvidenceKind::Proven)
        return {};
    return tr("Weakest: %1 %2, %3", "function, if what is lost, evidence").arg(nameOf(*function), conditionOf(readiness.weakestLoss), wordOf(readiness.weakestEvidence));
}

ReadinessTab::ReadinessTab(const Board& board, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_look(look)
    , m_grid(new QGridLayout(this))
    , m_ready(new ReadinessCard(look))
    , m_functions(new FunctionsCard(look))
    , m_matrix(new MatrixCard(board, look))
    , m_paths(new PathsCard(board, look, PathsCard::Chooser::InHead))
    , m_policies(new PoliciesCard(board, look, PoliciesCard::Extent::Short))
    , m_cuts(new CutsCard(board, look, CutsCard::Extent::Mesh))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::gap);
    m_matrix->setMinimumHeight(matrixLeast);
    for (QWidget* lower : std::initializer_list<QWidget*>{m_paths, m_policies, m_cuts})
        lower->setMinimumHeight(lowerHeight);
    connect(&board, &Board::pictureChanged, this, &ReadinessTab::refresh);
    connect(&look, &Look::changed, this, &ReadinessTab::refresh);
    fit(wideFrom);
    refresh();
}

void ReadinessTab::refresh()
{
    const Readiness& readiness = m_board.picture().readiness;
    m_ready->setVisible(readiness.score.has_value());
    m_functions->setVisible(readiness.score.has_value());
    if (!readiness.score)
        return;
    m_ready->setFace(ReadinessReader::face(readiness, m_look.format()));
    std::vector<FunctionMark> marks;
    for (const FunctionReadiness& function : m_board.picture().functions)
        marks.push_back({nameOf(function), function.status});
    std::ranges::stable_sort(marks, std::ranges::greater{}, &FunctionMark::status);
    m_functions->setMarks(marks, ReadinessReader::weakest(m_board));
}

/// Twelve columns: three cards below the matrix side by side, or two and one, or each below the other.
void ReadinessTab::fit(int room)
{
    m_ready->fit(room);
    const Shape shape = room >= wideFrom ? Shape::Wide : room >= narrowFrom ? Shape::Narrow : Shape::Slim;
    if (shape == m_shape)
        return;
    m_shape = shape;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    const bool wide = shape == Shape::Wide;
    m_grid->addWidget(m_ready, 0, 0, 1, wide ? 8 : 12);
    m_grid->addWidget(m_functions, wide ? 0 : 1, wide ? 8 : 0, 1, wide ? 4 : 12);
    m_grid->addWidget(m_matrix, 2, 0, 1, 12);
    const bool slim = shape == Shape::Slim;
    m_paths->setMinimumWidth(wide ? pathsWide : 0);
    m_grid->addWidget(m_paths, 3, 0, 1, wide ? 4 : slim ? 12 : 6);
    m_grid->addWidget(m_policies, wide ? 3 : 4, wide ? 4 : 0, 1, wide ? 4 : 12);
    m_grid->addWidget(m_cuts, slim ? 5 : 3, wide ? 8 : slim ? 0 : 6, 1, wide ? 4 : slim ? 12 : 6);
    for (int column = 0; column < 12; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(2, 1);
}

} // namespace holdfast::continuity_page
