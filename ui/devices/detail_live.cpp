// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/detail_live.h"

#include "ui/devices/command_panel.h"
#include "ui/devices/command_text.h"
#include "ui/devices/device_text.h"
#include "ui/devices/fact_list.h"
#include "ui/devices/point_row.h"
#include "ui/devices/point_trend.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/look/scrollable.h"
#include "ui/look/words.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr auto today = 8h;
constexpr int sideWidth = 336;
constexpr int sideNeeds = 960;
constexpr std::size_t commandsShown = 4;
constexpr int pastHeight = 4 * row::twoLine + 2;

bool isMain(const Point& point)
{
    return point.enabledByDefault && point.category == PointCategory::None;
}

} // namespace

DetailLive::DetailLive(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_intents(intents), m_history(history), m_look(look)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::gap);
    left->addWidget(makePoints(), 3);
    left->addWidget(makeDay(), 2);
    row->addLayout(left, 1);
    m_side = makeSide();
    row->addWidget(m_side);
    connect(&live, &Live::ticked, this, &DetailLive::refresh);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        const bool facts = std::any_of(delta.points.begin(), delta.points.end(), [this](const Point& point) { return point.device == m_device; }) || !delta.removedPoints.isEmpty();
        if (facts)
            rebuild();
        else if (std::ranges::any_of(m_points, [&](const PointId& point) { return delta.readings.contains(point); }) || delta.devices.contains(m_device)
                 || delta.states.contains(m_device) || !delta.alarms.isEmpty() || !delta.links.isEmpty() || !delta.commands.isEmpty())
            refresh();
    });
}

QWidget* DetailLive::makePoints()
{
    m_card = new Card(m_look, tr("Points"));
    m_card->headEnd()->addWidget(new PlainLabel(m_look, tr("shaded: normal · tick: limit · diamond: set-point"), Type::Caption, Ink::Text2, Overflow::Elide));
    auto* content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_more = new Button(m_look, tr("More"), ButtonKind::Ghost, ButtonSize::Small);
    m_more->setObjectName(u"morePoints"_s);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        refresh();
    });
    m_list->addWidget(m_more, 0, Qt::AlignLeft);
    m_list->addStretch();
    m_card->body()->setContentsMargins(1, 0, 1, 6);
    m_card->body()->addWidget(scrollable(content));
    return m_card;
}

QWidget* DetailLive::makeDay()
{
    m_day = new Card(m_look, tr("Today"));
    auto* open = new Button(m_look, tr("Open in History"), ButtonKind::Ghost, ButtonSize::Small);
    open->setIcon(Icon::History);
    open->setKeyCap(u"T"_s);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT routeAsked({u"history"_s, m_chosen->text(), {}});
    });
    m_day->headEnd()->addWidget(open);
    m_trend = new PointTrend(m_live, m_history, m_look);
    m_trend->setMinimumHeight(110);
    m_day->body()->setContentsMargins(space::gap, 0, space::gap, space::small);
    m_day->body()->addWidget(m_trend);
    return m_day;
}

QWidget* DetailLive::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    const auto card = [&](const QString& title, QWidget* content) {
        auto* made = new Card(m_look, title);
        made->body()->setContentsMargins(space::inside, 0, space::inside, space::gap);
        made->body()->addWidget(content);
        made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(made);
        return made;
    };
    m_commands = new CommandPanel(m_live, m_intents, m_look, CommandScope::Main);
    m_commandCard = card(tr("Commands"), m_commands);
    m_past = new CommandList(m_live, m_look, commandsShown);
    m_past->setFixedHeight(pastHeight);
    m_pastCard = card(tr("Recent commands"), m_past);
    m_pastCard->body()->setContentsMargins(1, 0, 1, 1);
    connect(m_commands, &CommandPanel::changed, this, &DetailLive::showCommands);
    m_path = new PathList(m_look);
    card(tr("Path"), m_path);
    m_facts = new FactList(m_look);
    card(tr("Presence"), m_facts);
    m_alone = new PlainLabel(m_look, {}, Type::Dense, Ink::Text, Overflow::Wrap);
    card(tr("Without the network"), m_alone);
    column->addStretch();
    auto* scrolled = scrollable(side);
    scrolled->setFixedWidth(sideWidth + space::small);
    return scrolled;
}

void DetailLive::showCommands()
{
    m_commandCard->setNote(wordOf(m_intents.actor().role));
    m_commandCard->setVisible(!m_commands->isEmpty());
    m_pastCard->setVisible(!commandsOf(m_live.picture(), m_device, 1).empty());
}

void DetailLive::show(const DeviceId& device)
{
    m_commands->show(device);
    m_past->show(device);
    if (m_device == device) {
        refresh();
        return;
    }
    m_device = device;
    m_unfolded = false;
    m_chosen.reset();
    rebuild();
}

void DetailLive::rebuild()
{
    for (PointRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const Picture& picture = m_live.picture();
    m_points = pointsInOrder(picture, m_device);
    const auto folded = std::stable_partition(m_points.begin(), m_points.end(), [&](const PointId& id) { return isMain(picture.points.value(id)); });
    m_main = static_cast<decltype(m_main)>(folded - m_points.begin());
    for (const PointId& id : m_points) {
        auto* row = new PointRow(m_look);
        connect(row, &QAbstractButton::clicked, this, [this, id] { choose(id); });
        m_list->insertWidget(m_rows.size() < m_main ? static_cast<int>(m_rows.size()) : m_list->count() - 1, row);
        m_rows.push_back(row);
    }
    if (!m_points.empty())
        choose(m_chosen && std::ranges::find(m_points, *m_chosen) != m_points.end() ? *m_chosen : m_points.front());
    else
        m_trend->show(std::nullopt, today);
    refresh();
}

void DetailLive::choose(const PointId& point)
{
    m_chosen = point;
    const Picture& picture = m_live.picture();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(m_points[i] == point);
    m_day->setNote(DeviceText(picture, m_look.format(), m_live.now()).pointTitle(picture.points.value(point)));
    m_trend->show(point, today);
}

void DetailLive::refresh()
{
    const Picture& picture = m_live.picture();
    const auto device = picture.devices.constFind(m_device);
    if (device == picture.devices.constEnd())
        return;
    int doubtful = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = i < m_main || m_unfolded;
        m_rows[i]->setVisible(shown);
        doubtful += i < m_main && picture.shown(m_points[i]).quality < Quality::Late ? 1 : 0;
        if (shown)
            m_rows[i]->setFace(faceOf(picture, m_points[i], m_live.now(), m_look.format()));
    }
    const int hidden = static_cast<int>(m_points.size() - m_main);
    m_more->setVisible(hidden > 0);
    m_more->setText(m_unfolded ? tr("Show less") : tr("More: %n diagnostic or rarely used point(s)", nullptr, hidden));
    m_more->setIcon(m_unfolded ? Icon::Up : Icon::Down);
    const QString points = tr("%n point(s)", nullptr, static_cast<int>(m_main));
    m_card->setNote(doubtful == 0 ? tr("%1 · all valid").arg(points) : tr("%1 · %n not to be trusted", nullptr, doubtful).arg(points));
    const DeviceText text(picture, m_look.format(), m_live.now());
    m_path->setHops(text.path(*device));
    Facts facts = text.network(*device);
    facts.resize(std::min<std::size_t>(facts.size(), 5));
    m_facts->setFacts(facts);
    showCommands();
    m_alone->setText(device->autonomyReason.isEmpty() ? wordOf(device->autonomy) : QString(wordOf(device->autonomy) + u". "_s + DeviceText::autonomyReason(*device)));
}

void DetailLive::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= sideNeeds);
}

} // namespace holdfast
