// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/readiness_card.h"

#include "ui/look/brush.h"
#include "ui/look/mirror.h"
#include "ui/look/plain_label.h"

#include <QFontMetricsF>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int barWidth = 104;
constexpr int barGap = 14;
constexpr double enough = 0.85;
constexpr QChar leftToRight(0x2066); ///< a formula reads from left to right in every language
constexpr QChar isolateEnd(0x2069);

QFont scoreFont()
{
    QFont font = fontOf(Type::Kpi);
    font.setPixelSize(40);
    return font;
}

} // namespace

ComponentBar::ComponentBar(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ComponentBar::setFace(const ComponentFace& face)
{
    m_face = face;
    const Format& format = look().format();
    setAccessibleName(tr("%1: %2 of %3 points").arg(face.label, format.number(face.points, 1), format.number(face.most, 0)));
    updateGeometry();
    update();
}

QSize ComponentBar::sizeHint() const
{
    return {std::max(barWidth, static_cast<int>(std::ceil(QFontMetricsF(fontOf(Type::Caption)).horizontalAdvance(m_face.label))) + 2), 46};
}

void ComponentBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Mirror mirrored(layoutDirection(), rect());
    const Format& format = look().format();
    const QString points = format.number(m_face.points, 1);
    painter.setFont(fontOf(Type::CaptionStrong));
    painter.setPen(theme()[Ink::Text]);
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(points) + 2;
    painter.drawText(mirrored(QRectF(0, 0, wide, 16)), mirrored.begin(), points);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(theme()[Ink::Text2]);
    painter.drawText(mirrored(QRectF(wide + 3, 0, width() - wide - 3, 16)), mirrored.begin(), tr("of %1", "points").arg(format.number(m_face.most, 0)));
    const double share = m_face.most > 0 ? std::clamp(m_face.points / m_face.most, 0.0, 1.0) : 0;
    const QRectF track(0, 20, barWidth, 8);
    paintBox(painter, mirrored(track), 2, theme()[Ink::Sunken], theme()[Ink::Line], 1);
    if (share > 0)
        paintBox(painter, mirrored(QRectF(0, 20, barWidth * share, 8)), 2, theme()[Ink::Text2]);
    painter.fillRect(mirrored(QRectF(barWidth * enough - 0.75, 18, 1.5, 12)), theme()[Ink::Text]);
    painter.drawText(mirrored(QRectF(0, 30, width(), 16)), mirrored.begin(), m_face.label);
}

/// "87 / 100, target 85"
class ReadinessCard::Score final : public Painted
{
public:
    explicit Score(const Look& look) : Painted(look) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    void show(const QString& score, const QString& rest)
    {
        m_score = score;
        m_rest = rest;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {static_cast<int>(std::ceil(scoreWidth() + 4 + QFontMetricsF(fontOf(Type::KpiUnit)).horizontalAdvance(m_rest))) + 1, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const qreal base = 36;
        const bool turned = layoutDirection() == Qt::RightToLeft;
        painter.setFont(scoreFont());
        painter.setPen(theme()[Ink::Text]);
        painter.drawText(QPointF(turned ? width() - scoreWidth() : 0, base), m_score);
        painter.setFont(fontOf(Type::KpiUnit));
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(QPointF(turned ? 0 : scoreWidth() + 4, base), m_rest);
    }

private:
    [[nodiscard]] qreal scoreWidth() const { return QFontMetricsF(scoreFont()).horizontalAdvance(m_score); }

    QString m_score;
    QString m_rest;
};

ReadinessCard::ReadinessCard(const Look& look, QWidget* parent)
    : Card(look, {}, parent)
    , m_score(new Score(look))
    , m_grid(new QGridLayout)
    , m_formula(new RunText(look))
    , m_change(new RunText(look))
    , m_foot(new QWidget)
{
    setObjectName(u"readinessCard"_s);
    body()->setContentsMargins(space::inside, 10, space::inside, 8);
    body()->setSpacing(7);
    auto* over = new QHBoxLayout;
    over->setSpacing(14);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(new PlainLabel(look, tr("Offline readiness"), Type::CaptionStrong, Ink::Text2));
    left->addWidget(m_score);
    left->addStretch(1);
    over->addLayout(left);
    over->addSpacing(6);
    for (ComponentBar*& bar : m_bars)
        bar = new ComponentBar(look);
    m_grid->setHorizontalSpacing(barGap);
    m_grid->setVerticalSpacing(space::hair);
    over->addLayout(m_grid);
    over->addStretch(1);
    fit(1 << 20);
    body()->addLayout(over);
    auto* line = new QHBoxLayout(m_foot);
    line->setContentsMargins(0, 7, 0, 0);
    line->setSpacing(space::gap);
    m_change->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    line->addWidget(m_formula, 1, Qt::AlignTop);
    line->addWidget(m_change, 0, Qt::AlignTop);
    body()->addWidget(m_foot);
}

void ReadinessCard::fit(int room)
{
    m_room = room;
    int needed = 2 * space::inside + m_score->sizeHint().width() + 6 + barGap;
    for (const ComponentBar* bar : m_bars)
        needed += bar->sizeHint().width() + barGap;
    const int columns = needed <= room ? 4 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        m_grid->addWidget(m_bars[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns, Qt::AlignTop);
}

void ReadinessCard::setFace(const ReadinessFace& face)
{
    if (face == m_face)
        return;
    m_face = face;
    const Format& format = look().format();
    const QString score = format.number(std::floor(face.score + 0.5), 0);
    m_score->show(score, tr("/ 100, target %1").arg(format.number(face.target, 0)));
    m_score->setAccessibleName(tr("Offline readiness %1 of 100, target %2").arg(score, format.number(face.target, 0)));
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        m_bars[i]->setFace(face.components[i]);
    fit(m_room);
    QString formula = face.formula;
    formula.replace(u" + "_s, u"\u200e + \u200e"_s).replace(u')', u"\u200e)"_s); // words of either way stand in it
    m_formula->setRuns({{QString(leftToRight + formula + u' '), false, {}}, {QString(face.result + isolateEnd), true, {}}});
    m_change->setRuns({{face.change, false, {}}});
    m_change->setFixedWidth(m_change->sizeHint().width());
    m_change->setVisible(!face.change.isEmpty());
    setAccessibleName(m_score->accessibleName());
    setAccessibleDescription(m_formula->text());
}

void ReadinessCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(space::inside, m_foot->y(), width() - 2 * space::inside, 1), theme()[Ink::Line]);
}

} // namespace holdfast::continuity_page
