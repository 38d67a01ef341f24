// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/fact_list.h"

#include "ui/look/plain_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int hopHeight = 30;

} // namespace

FactList::FactList(const Look& look, int firstColumn, QWidget* parent)
    : QWidget(parent), m_look(look), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::inside);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnMinimumWidth(0, firstColumn);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const Facts& facts)
{
    while (m_lines.size() > facts.size()) {
        for (PlainLabel* label : {m_lines.back().first, m_lines.back().second}) {
            label->hide();
            label->deleteLater();
        }
        m_lines.pop_back();
    }
    while (m_lines.size() < facts.size()) {
        const int row = static_cast<int>(m_lines.size());
        auto* what = new PlainLabel(m_look, {}, Type::Dense, Ink::Text2);
        auto* how = new PlainLabel(m_look, {}, Type::Dense, Ink::Text, Overflow::Wrap);
        how->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(what, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(how, row, 1, Qt::AlignTop);
        m_lines.emplace_back(what, how);
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (m_lines[i].first->text() != facts[i].first)
            m_lines[i].first->setText(facts[i].first);
        if (m_lines[i].second->text() != facts[i].second)
            m_lines[i].second->setText(facts[i].second);
        m_lines[i].second->setAccessibleName(QString(facts[i].first + u": "_s + facts[i].second));
    }
}

PathList::PathList(const Look& look, QWidget* parent) : Painted(look, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void PathList::setHops(const std::vector<Hop>& hops)
{
    m_hops = hops;
    QStringList spoken;
    for (const Hop& hop : hops)
        spoken += QString(hop.name + u", "_s + hop.detail);
    setAccessibleName(tr("Path: %1").arg(spoken.join(u"; "_s)));
    updateGeometry();
    update();
}

QSize PathList::sizeHint() const
{
    return {320, hopHeight * static_cast<int>(m_hops.size())};
}

void PathList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int top = 0;
    for (const Hop& hop : m_hops) {
        const auto at = [&](int x, int wide) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, wide, hopHeight)); };
        const QRect icon = at(0, 16);
        painter.drawPixmap(icon.left(), icon.center().y() - 7, look().pixmap(hop.icon, Ink::Text2, 16, devicePixelRatioF()));
        int x = 26;
        if (hop.mark != Mark::None) {
            paintMark(painter, look(), QRectF(at(x, 14)).adjusted(0, 8, 0, -8), hop.mark);
            x += 20;
        }
        const auto side = [&](Qt::Alignment wanted) { return static_cast<int>(QStyle::visualAlignment(layoutDirection(), wanted) | Qt::AlignVCenter); };
        painter.setFont(fontOf(Type::DenseStrong));
        painter.setPen(theme()[Ink::Text]);
        const int wide = std::min(painter.fontMetrics().horizontalAdvance(hop.name) + 2, (width() - x) / 2);
        painter.drawText(at(x, wide), side(Qt::AlignLeft), painter.fontMetrics().elidedText(hop.name, Qt::ElideRight, wide));
        painter.setFont(fontOf(Type::Caption));
        painter.setPen(theme()[Ink::Text2]);
        const int room = width() - x - wide - 12;
        painter.drawText(at(x + wide + 12, room), side(Qt::AlignRight), painter.fontMetrics().elidedText(hop.detail, Qt::ElideRight, room));
        top += hopHeight;
    }
}

} // namespace holdfast
