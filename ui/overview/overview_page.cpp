// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/look/scrollable.h"
#include "ui/overview/alarm_card.h"
#include "ui/overview/kpi_row.h"
#include "ui/overview/path_card.h"
#include "ui/overview/plan_card.h"
#include "ui/overview/since.h"
#include "ui/overview/standing.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSettings>
#include <QTimer>

#include <array>
#include <functional>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto lookedKey = "overview/lastLooked";
constexpr int middleHeight = 360;
constexpr int shortMiddle = 330;
constexpr auto shownPace = 250ms;
constexpr auto hiddenPace = 2s;

} // namespace

OverviewPage::OverviewPage(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent)
    : Page(look, parent), m_live(live), m_rest(new QTimer(this))
{
    setObjectName(u"overviewPage"_s);
    m_since = new overview::SinceStrip(look);
    m_kpis = new overview::KpiRow(live, history, look, navigate);
    m_plan = new overview::PlanCard(live, look, navigate);
    m_alarms = new overview::AlarmCard(live, intents, look, navigate);
    m_paths = new overview::PathCard(live, history, look, navigate);
    if (const QVariant looked = QSettings().value(QLatin1String(lookedKey)); looked.isValid())
        m_lastLooked = Timestamp(std::chrono::milliseconds(looked.toLongLong()));
    build();
    connectCards();
    m_rest->setSingleShot(true);
    connect(m_rest, &QTimer::timeout, this, &OverviewPage::refreshNext);
    connect(&live, &Live::changed, this, &OverviewPage::take);
    connect(&live, &Live::ticked, this, &OverviewPage::tick);
    connect(&look, &Look::changed, this, &OverviewPage::refresh);
    connect(m_since, &overview::SinceStrip::summaryAsked, this, [navigate] { navigate({u"alarms"_s, {}, u"journal"_s}); });
    qApp->installEventFilter(this);
    refresh();
}

void OverviewPage::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(m_since);
    column->addWidget(m_kpis);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::gap);
    m_plan->setMinimumHeight(middleHeight);
    m_alarms->setMinimumWidth(318);
    middle->addWidget(m_plan, 760);
    middle->addWidget(m_alarms, 408);
    column->addLayout(middle, 1);
    column->addWidget(m_paths);
    m_scroll = scrollable(content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
}

void OverviewPage::connectCards()
{
    connect(m_since, &overview::SinceStrip::dismissed, this, [this] {
        m_dismissed = true;
        refreshSince();
    });
    connect(m_plan, &overview::PlanCard::floorChanged, this, &OverviewPage::refreshHeading);
    connect(&m_plan->plan(), &overview::FloorPlan::selectionChanged, this, [this] { m_alarms->setRoom(m_plan->plan().selected()); });
    connect(m_alarms, &overview::AlarmCard::roomCleared, this, [this] { m_plan->plan().select(std::nullopt); });
    connect(m_alarms, &overview::AlarmCard::said, this, &OverviewPage::said);
    connect(m_alarms, &overview::AlarmCard::planAsked, this, [this](const SpaceId& space) {
        if (m_plan->reveal(space))
            m_plan->plan().setFocus(Qt::ShortcutFocusReason);
    });
}

void OverviewPage::open(const QString& object, const QString&)
{
    refresh();
    if (object.isEmpty())
        return;
    const Picture& picture = m_live.picture();
    const Alarm alarm = picture.alarms.value(AlarmId(object));
    const Device device = picture.devices.value(alarm.device.value_or(DeviceId(object)));
    if (floorOf(picture.site, FloorId(object)) != nullptr)
        m_plan->showFloor(FloorId(object));
    else
        std::ignore = m_plan->reveal(device.space.value_or(SpaceId(object)));
}

std::vector<Command> OverviewPage::commands()
{
    const Alarm* alarm = m_alarms->current();
    const QString none = alarm == nullptr ? tr("No alarm is selected") : QString();
    const QString acked = alarm != nullptr && alarm->flags.acked ? tr("It is acknowledged already") : none;
    auto* plan = &m_plan->plan();
    return {
        {tr("Acknowledge the selected alarm"), u"A"_s, Icon::Check, acked, [card = m_alarms] { card->acknowledge(); }},
        {tr("Show the selected alarm on the plan"), u"G"_s, Icon::Pin, none, [card = m_alarms] { card->goToPlan(); }},
        {tr("Fit the floor into the plan"), u"0"_s, Icon::Fit, {}, [plan] { plan->fit(); }},
        {tr("Read the day again"), u"F5"_s, Icon::Refresh, {}, [this] { m_kpis->askAgain(); m_paths->askAgain(); }},
        {tr("Zoom in"), u"+"_s, Icon::Plus, {}, [plan] { plan->zoom(1.4); }},
        {tr("Zoom out"), u"-"_s, Icon::Minus, {}, [plan] { plan->zoom(1 / 1.4); }},
    };
}

void OverviewPage::focusFilter()
{
    m_plan->plan().setFocus(Qt::ShortcutFocusReason);
}

void OverviewPage::take(const Delta& delta)
{
    m_structure = m_structure || !delta.points.isEmpty() || !delta.devices.isEmpty() || !delta.removedDevices.isEmpty() || !delta.removedPoints.isEmpty() || delta.site.has_value();
    if (!isVisible() && m_shownOnce)
        return; // behind another page nobody looks; showing it again refreshes everything
    if (!delta.links.isEmpty())
        m_kpis->readAgain();
    if (!m_rest->isActive())
        m_rest->start(!isVisible() ? std::chrono::milliseconds(hiddenPace) : std::chrono::milliseconds(shownPace));
}

void OverviewPage::tick()
{
    if (!isVisible())
        return;
    m_kpis->reload();
    m_paths->reload();
    if (!m_rest->isActive())
        m_rest->start(0ms); // ages
}

/// One part at a time: on a large site the window answers between them.
void OverviewPage::refreshNext()
{
    const std::array<std::function<void()>, 5> parts{[this] { m_plan->refresh(); }, [this] { m_alarms->refresh(); }, [this] { refreshKpis(); }, [this] { m_paths->refresh(); },
                                                     [this] {
                                                         m_paths->reload();
                                                         refreshHeading();
                                                         refreshSince();
                                                     }};
    parts[static_cast<std::size_t>(m_part)]();
    m_part = (m_part + 1) % static_cast<int>(parts.size());
    if (m_part != 0)
        m_rest->start(0ms);
}

void OverviewPage::refresh()
{
    m_part = 0;
    do {
        refreshNext();
    } while (m_part != 0);
    m_rest->stop();
}

void OverviewPage::refreshKpis()
{
    if (std::exchange(m_structure, false)) {
        m_kpis->rebuild();
    } else if (m_live.now() - m_figured >= 1s || m_live.now() < m_figured) {
        m_figured = m_live.now();
        m_kpis->refresh();
    }
}

void OverviewPage::refreshHeading()
{
    const Picture& picture = m_live.picture();
    const Format& format = look().format();
    const Tally tally = m_live.census().tally();
    QStringList sentence{tr("%n device(s)", nullptr, tally.devices), tr("%1 fresh").arg(format.count(tally.fresh))};
    if (tally.local > 0)
        sentence << tr("%1 on local fallback").arg(format.count(tally.local));
    if (tally.silent > 0)
        sentence << tr("%1 silent").arg(format.count(tally.silent));
    if (picture.now != Timestamp{})
        sentence << tr("updated %1 ago").arg(format.age(picture.now, m_live.now()));
    QStringList crumbs{picture.site.site.name, m_plan->floorLabel()};
    crumbs.removeAll(QString());
    if (crumbs.isEmpty())
        crumbs << tr("Overview");
    setHeading({crumbs, sentence.join(u" · "_s)});
}

void OverviewPage::refreshSince()
{
    const bool known = m_lastLooked && m_live.now() > *m_lastLooked;
    if (known)
        m_since->show(overview::newsSince(m_live.picture(), m_live.census(), *m_lastLooked), *m_lastLooked, m_live.now());
    m_since->setVisible(known && !m_dismissed);
}

/// Where the next session counts from; written seldom, since it only has to be right to the minute.
void OverviewPage::noteInput()
{
    const Timestamp now = m_live.now();
    if (now - m_noted < 10s && now >= m_noted)
        return;
    m_noted = now;
    rememberLook(now);
}

void OverviewPage::rememberLook(Timestamp at)
{
    QSettings().setValue(QLatin1String(lookedKey), static_cast<qlonglong>(at.time_since_epoch().count()));
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel)
        if (const auto* widget = qobject_cast<QWidget*>(watched); widget != nullptr && (widget == this || isAncestorOf(widget)))
            noteInput();
    return Page::eventFilter(watched, event);
}

void OverviewPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if (plain && event->key() == Qt::Key_A)
        m_alarms->acknowledge();
    else if (plain && event->key() == Qt::Key_G)
        m_alarms->goToPlan();
    else
        Page::keyPressEvent(event);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_shownOnce = true;
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_plan->setMinimumHeight(height() < 640 ? shortMiddle : middleHeight);
    m_kpis->fit(width());
    m_plan->fit(width());
    QLayout* column = m_scroll->widget()->layout();
    column->invalidate();
    const bool scrolls = column->minimumSize().height() > height(); // said beforehand: a bar that comes and goes would move everything
    m_scroll->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true); // measures the content anew
}

} // namespace holdfast
