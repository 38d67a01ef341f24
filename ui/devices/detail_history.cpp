// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/detail_history.h"

#include "ui/devices/device_text.h"
#include "ui/devices/point_trend.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/scrollable.h"
#include "ui/look/segmented.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr std::size_t mostLanes = 8;

} // namespace

DetailHistory::DetailHistory(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_history(history), m_look(look), m_range(new Segmented(look, {tr("24 h"), tr("7 days"), tr("30 days")}, tr("How far back")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_range);
    tools->addStretch();
    auto* all = new Button(look, tr("Open all in History"));
    all->setIcon(Icon::History);
    connect(all, &QPushButton::clicked, this, [this] {
        QStringList points;
        for (const Lane& lane : m_lanes)
            points += lane.point.text();
        Q_EMIT routeAsked({u"history"_s, points.join(u'|'), {}});
    });
    tools->addWidget(all);
    column->addLayout(tools);
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::gap);
    m_list->addStretch();
    column->addWidget(scrollable(content), 1);
    connect(m_range, &Segmented::currentChanged, this, &DetailHistory::showRange);
}

std::chrono::hours DetailHistory::range() const
{
    return m_range->current() == 0 ? 24h : m_range->current() == 1 ? 24h * 7 : 24h * 30;
}

void DetailHistory::showRange()
{
    for (const Lane& lane : m_lanes)
        lane.trend->show(lane.point, range());
}

void DetailHistory::show(const DeviceId& device)
{
    if (m_device == device)
        return;
    m_device = device;
    for (const Lane& lane : m_lanes) {
        lane.card->hide();
        lane.card->deleteLater();
    }
    m_lanes.clear();
    const Picture& picture = m_live.picture();
    const DeviceText text(picture, m_look.format(), m_live.now());
    for (const PointId& id : pointsInOrder(picture, device)) {
        const Point point = picture.points.value(id);
        if (point.kind == PointKind::Str || !point.enabledByDefault || m_lanes.size() >= mostLanes)
            continue;
        auto* card = new Card(m_look, text.pointTitle(point));
        card->setNote(point.unit);
        auto* open = new Button(m_look, tr("Open in History"), ButtonKind::Link, ButtonSize::Small);
        connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT routeAsked({u"history"_s, id.text(), {}}); });
        card->headEnd()->addWidget(open);
        auto* trend = new PointTrend(m_live, m_history, m_look);
        trend->setFixedHeight(128);
        card->body()->setContentsMargins(space::gap, 0, space::gap, space::small);
        card->body()->addWidget(trend);
        m_list->insertWidget(m_list->count() - 1, card);
        m_lanes.push_back({id, card, trend});
    }
    showRange();
}

} // namespace holdfast
