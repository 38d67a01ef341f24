// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/alarms/alarms_page.h"
#include "ui/continuity/continuity_page.h"
#include "ui/devices/devices_page.h"
#include "ui/history/history_page.h"
#include "ui/overview/overview_page.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"

#include <QCoreApplication>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class Pages
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Pages)
};

} // namespace

std::vector<PageEntry> pages(const Desks& desks)
{
    using Place = PageEntry::Place;
    return {
        {u"overview"_s, [] { return Pages::tr("Overview"); }, Icon::Overview, Place::Top,
         [](const PageContext& context) { return new OverviewPage(context.live, context.intents, context.history, context.look, context.navigate); }},
        {u"devices"_s, [] { return Pages::tr("Devices"); }, Icon::Devices, Place::Top,
         [](const PageContext& context) { return new DevicesPage(context.live, context.intents, context.history, context.look, context.navigate); }},
        {u"alarms"_s, [] { return Pages::tr("Alarms"); }, Icon::Alarms, Place::Top,
         [alarms = desks.alarms](const PageContext& context) { return new AlarmsPage(context.live, context.intents, context.history, alarms, context.look, context.navigate); }},
        {u"continuity"_s, [] { return Pages::tr("Continuity"); }, Icon::Continuity, Place::Top,
         [continuity = desks.continuity, drills = desks.drills](const PageContext& context) { return new ContinuityPage(context.live, continuity, context.look, context.navigate, &context.intents, drills); }},
        {u"history"_s, [] { return Pages::tr("History"); }, Icon::History, Place::Top,
         [](const PageContext& context) { return new HistoryPage(context.live, context.intents, context.history, context.look, context.navigate); }},
        {u"reports"_s, [] { return Pages::tr("Reports"); }, Icon::Reports, Place::Top,
         [reports = desks.reports, schedules = desks.schedules](const PageContext& context) { return new ReportsPage(context.live, context.intents, {reports, schedules}, context.look); }},
        {u"settings"_s, [] { return Pages::tr("Settings"); }, Icon::Settings, Place::Bottom,
         [care = desks.care, notify = desks.notify](const PageContext& context) {
             return new SettingsPage({context.live, context.intents, context.history, context.tester, context.secrets, context.neighbours, context.look, context.navigate, care, notify});
         }},
    };
}

} // namespace holdfast
