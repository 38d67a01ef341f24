// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/lane_row.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto week = 7 * 24h;
constexpr int leastHeight = 44;
constexpr int margin = 14;
constexpr int markRoom = 20; ///< of the stroke that says how the curve is drawn
constexpr qreal usualAxis = 44;
constexpr qreal widestAxis = 96;

/// A limit far away from what was measured would flatten the curve.
std::vector<Limit> nearOnes(const std::vector<Limit>& limits, const Series& series)
{
    if (series.maximum.empty())
        return limits;
    const double low = std::ranges::min(series.minimum);
    const double high = std::ranges::max(series.maximum);
    const double reach = std::max(high - low, std::max(std::abs(high), 1.0) * 0.05) * 1.5;
    std::vector<Limit> near;
    std::ranges::copy_if(limits, std::back_inserter(near), [&](const Limit& limit) { return limit.at > low - reach && limit.at < high + reach; });
    return near;
}

} // namespace

LaneRow::LaneRow(const Look& look, const LaneTitle& title, QWidget* parent)
    : Painted(look, parent), m_title(title), m_state(new PlainLabel(look, tr("Reading …"), Type::Caption, Ink::Text2, Overflow::Wrap)),
      m_more(new IconButton(look, Icon::More, tr("Do something with %1").arg(title.name), IconButton::Frame::None, 24)), m_trend(new TrendLane(look))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    makeTitle();
    row->addSpacing(margin + markRoom);
    row->addWidget(m_side);
    m_trend->setObjectName(u"lane"_s);
    m_trend->setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_trend->setContextMenuPolicy(Qt::CustomContextMenu);
    row->addWidget(m_trend, 1);
    connect(m_trend, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { openMenu(m_trend->mapToGlobal(at)); });
    connect(m_more, &QToolButton::clicked, this, [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QSize LaneRow::minimumSizeHint() const
{
    return {titleWidth + 160, std::max(leastHeight, m_side->layout()->heightForWidth(m_side->width())) + 1};
}

void LaneRow::makeTitle()
{
    m_side = new QWidget;
    m_side->setFixedWidth(titleWidth - margin - markRoom);
    auto* words = new QVBoxLayout(m_side);
    words->setContentsMargins(0, 6, 0, 2);
    words->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(0);
    first->addWidget(new PlainLabel(look(), m_title.name, Type::CaptionStrong, Ink::Text, Overflow::Wrap), 1);
    m_more->setObjectName(u"laneMenu"_s);
    first->addWidget(m_more, 0, Qt::AlignTop);
    words->addLayout(first);
    words->addWidget(new PlainLabel(look(), m_title.unit.isEmpty() ? m_title.place : QString(m_title.place % u", " % m_title.unit), Type::Caption, Ink::Text2, Overflow::Wrap));
    words->addWidget(m_state);
    words->addStretch();
}

void LaneRow::openMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_stand.first)
        menu->addAction(look().icon(Icon::Up), tr("Put in focus"), this, &LaneRow::focusAsked);
    menu->addAction(look().icon(Icon::Table), tr("Show as table"), this, &LaneRow::tableAsked);
    menu->addSeparator();
    menu->addAction(look().icon(Icon::Close), tr("Take out"), this, &LaneRow::removalAsked);
    menu->popup(at);
}

void LaneRow::setContent(const LaneContent& content, Ticks column)
{
    m_loaded = true;
    m_content = content;
    m_live = LiveColumns(content.series, column);
    refresh();
}

void LaneRow::setCompany(const LaneCompany& company)
{
    m_company = company;
    refresh();
}

void LaneRow::take(Timestamp at, double value)
{
    if (!m_loaded || !m_content.trouble.isEmpty())
        return;
    m_live.take(at, value);
    m_content.series = m_live.series();
    refresh();
}

void LaneRow::stand(const LaneStand& stand)
{
    m_stand = stand;
    refresh();
}

qreal LaneRow::axisNeeded() const
{
    if (!m_title.words)
        return usualAxis;
    const QFontMetricsF metrics(fontOf(Type::Caption));
    return std::clamp(std::max(metrics.horizontalAdvance(m_title.words->low), metrics.horizontalAdvance(m_title.words->high)) + 12, usualAxis, widestAxis);
}

QString LaneRow::stateText() const
{
    if (!m_content.trouble.isEmpty())
        return m_content.trouble;
    return !m_loaded ? tr("Reading …") : m_content.series.time.empty() ? tr("Nothing recorded in this period") : QString();
}

void LaneRow::refresh()
{
    TrendFace face;
    face.interval = m_stand.interval;
    face.series = m_content.series;
    face.gaps = m_content.gaps;
    face.spoken = m_stand.spoken;
    face.axis = m_stand.axis;
    face.line = m_stand.first ? TrendFace::Line::Focus : TrendFace::Line::Context;
    face.steps = m_title.steps;
    face.words = m_title.words;
    face.timeAxis = false;
    face.name = QString(m_title.name % u", " % m_title.place);
    face.unit = m_title.unit;
    face.limits = nearOnes(m_company.limits, m_content.series);
    if (face.limits.size() == m_company.limits.size())
        face.normal = m_company.normal;
    if (m_company.setPoint)
        face.references.push_back({m_company.setPoint->series, m_company.setPoint->gaps, Ticks(0), true});
    if (m_company.lastWeek)
        face.references.push_back({m_company.lastWeek->series, m_company.lastWeek->gaps, std::chrono::duration_cast<Ticks>(week), m_title.steps});
    m_trend->setFace(face);
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    update();
}

void LaneRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_stand.first)
        painter.fillRect(QRectF(0, 0, width(), 1), look().color(Ink::Line));
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - 2 * margin : margin;
    painter.fillRect(QRectF(left, 17, margin, 2), look().color(m_stand.first ? Ink::Accent : Ink::Text2));
}

} // namespace holdfast
