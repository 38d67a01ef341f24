// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/example_page.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/drawer.h"
#include "ui/look/empty_state.h"
#include "ui/look/kpi_card.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QHBoxLayout>

#include <cmath>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

KpiFace figure(const QString& label, const ValueText& value, const QString& note, std::optional<Priority> abnormal = {})
{
    KpiFace face{label, value, note, {}, abnormal, ShapeState::Acked, false, false};
    for (int i = 0; i < 60; ++i) {
        const double mean = 20 + std::sin(i / 8.0) + (abnormal ? i / 12.0 : 0);
        face.trace.mean.push_back(mean);
        face.trace.minimum.push_back(mean - 0.2);
        face.trace.maximum.push_back(mean + 0.2);
    }
    face.trace.normal = {19, 24};
    face.trace.abnormal = abnormal;
    return face;
}

QWidget* actionsOf(const Look& look, QWidget* parent)
{
    auto* actions = new QWidget(parent);
    auto* line = new QHBoxLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new IconButton(look, Icon::Sound, u"Sound"_s, IconButton::Frame::Outlined, 36));
    return actions;
}

} // namespace

ExamplePage::ExamplePage(const PageContext& context, const QStringList& crumbs, QWidget* parent)
    : Page(context.look, parent)
    , m_filter(new SearchField(look(), u"Filter devices"_s))
{
    setHeading({crumbs, {}});
    setActions(actionsOf(look(), this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(space::gap);
    for (const KpiFace& face : {figure(u"Comfort compliance"_s, {u"94.2"_s, u"% occupied h"_s}, u"Target 95 · ▼ 0.6 vs last week"_s),
                                figure(u"CO₂, worst room"_s, {u"1 214"_s, u"ppm"_s}, u"Room 3.12 · limit 1 200 · 4 s ago"_s, Priority::P3),
                                figure(u"Power now"_s, {u"182.4"_s, u"kW"_s}, u"Peak today 241 at 10:45 · 2 s ago"_s), figure(u"Occupancy"_s, {u"268"_s, u"people"_s}, u"61 % of 440 desks"_s)}) {
        auto* card = new KpiCard(look());
        card->setFace(face);
        figures->addWidget(card);
    }
    column->addLayout(figures);
    auto* card = new Card(look(), u"Alarms"_s);
    card->setNote(u"5 active · 2 unacknowledged"_s);
    card->headEnd()->addWidget(m_filter);
    card->headEnd()->addWidget(new Segmented(look(), {u"By cause"_s, u"Flat"_s}, u"Grouping"_s));
    card->body()->addWidget(new EmptyState(look(), Icon::Alarms, u"No active alarms"_s, u"Last one cleared 09:41."_s, u"Open journal"_s));
    column->addWidget(card, 1);
    auto* panel = new Drawer(look(), this);
    panel->setHead(Icon::Sensor, u"CO₂ + temp sensor"_s, u"3.12-S1 · Floor 3 › Room 3.12"_s);
    panel->body()->addWidget(new PlainLabel(look(), u"Fresh, 4 s ago via GW-4"_s, Type::Dense));
    panel->body()->addStretch(1);
    panel->foot()->addWidget(new Button(look(), u"Open device"_s, ButtonKind::Primary));
    panel->hide();
    m_drawer = panel;
    connect(panel, &Drawer::closeClicked, this, [this] { showDrawer(false); });
}

void ExamplePage::open(const QString& object, const QString& tab)
{
    opened = object + u'|' + tab;
}

std::vector<Command> ExamplePage::commands()
{
    return {{u"Acknowledge"_s, u"A"_s, Icon::Check, {}, [this] { ++acknowledged; }}, {u"Boost ventilation in 3.12"_s, {}, Icon::Wind, u"already running until 14:36"_s, [] {}},
            {u"Read again"_s, u"F5"_s, Icon::Refresh, {}, [this] { ++refreshed; }}};
}

void ExamplePage::focusFilter()
{
    m_filter->setFocus();
}

void ExamplePage::showDrawer(bool shown)
{
    setDrawer(shown ? m_drawer : nullptr);
}

std::vector<PageEntry> examplePages()
{
    const auto entry = [](const QString& route, const QString& title, Icon icon, PageEntry::Place place, const QStringList& crumbs) {
        return PageEntry{route, [title] { return title; }, icon, place, [crumbs](const PageContext& context) { return new ExamplePage(context, crumbs); }};
    };
    using Place = PageEntry::Place;
    return {entry(u"overview"_s, u"Overview"_s, Icon::Overview, Place::Top, {u"Harbour House"_s, u"Floor 3"_s}), entry(u"devices"_s, u"Devices"_s, Icon::Devices, Place::Top, {}),
            entry(u"alarms"_s, u"Alarms"_s, Icon::Alarms, Place::Top, {}), entry(u"history"_s, u"History"_s, Icon::History, Place::Top, {}),
            entry(u"settings"_s, u"Settings"_s, Icon::Settings, Place::Bottom, {})};
}

} // namespace holdfast
