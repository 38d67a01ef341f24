// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarms_page.h"

#include "ui/alarms/alarm_panel.h"
#include "ui/alarms/shelve_dialog.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/chip.h"
#include "ui/look/letter_keys.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int panelWidth = 424;
constexpr int nameNeeds = 176;
constexpr int opensAlone = 5;     ///< groups with no more effects than this are open from the start

} // namespace

AlarmsPage::AlarmsPage(const Live& live, Intents& intents, HistoryDesk& history, AlarmDesk* desk, const Look& look, Navigate navigate, QWidget* parent)
    : Page(look, parent), m_live(live), m_intents(intents), m_history(history), m_desk(desk), m_navigate(std::move(navigate)), m_model(live, look)
{
    setObjectName(u"alarmsPage"_s);
    build();
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        m_floodWatch.hear(delta.journal);
        if ((!delta.alarms.isEmpty() || !delta.journal.empty()) && !m_isHidden)
            refreshTally();
    });
    connect(&live, &Live::ticked, this, [this] {
        if (!m_isHidden)
            refreshTally();
    });
    connect(&look, &Look::changed, this, &AlarmsPage::refreshTally);
    connect(&m_model, &AlarmTreeModel::rebuilt, this, &AlarmsPage::selectAgain);
    refreshTally();
    selectAgain();
}

std::vector<Command> AlarmsPage::commands()
{
    const Alarm* alarm = current();
    const QString none = alarm == nullptr ? tr("No alarm is selected") : QString();
    const QString acked = alarm != nullptr && alarm->flags.acked ? tr("It is acknowledged already") : none;
    const QString safety = alarm != nullptr && alarm->lifeSafety ? tr("Life-safety alarms cannot be shelved") : none;
    std::vector<Command> commands{
        {tr("Acknowledge"), u"A"_s, Icon::Check, acked, [this] { acknowledge(); }},
        {tr("Acknowledge all that are visible"), u"Shift+A"_s, Icon::Check, {}, [this] { acknowledgeVisible(); }},
        {tr("Shelve"), u"S"_s, Icon::Clock, safety, [this] { shelve(); }},
        {tr("Add a note"), u"N"_s, Icon::Note, none, [this] { m_panel->askForNote(); }},
        {tr("Show the trend"), u"T"_s, Icon::History, none, [this] { goToTrend(); }},
        {tr("Show on the plan"), u"G"_s, Icon::Pin, none, [this] { goToPlan(); }},
    };
    addTabCommands(commands);
    return commands;
}

void AlarmsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

const Alarm* AlarmsPage::current() const
{
    if (!m_selected)
        return nullptr;
    const auto found = m_live.picture().alarms.constFind(*m_selected);
    return found == m_live.picture().alarms.constEnd() ? nullptr : &*found;
}

void AlarmsPage::refreshTally()
{
    const AlarmTally tally = tallyOf(m_live.picture(), m_live.now());
    for (std::size_t i = 0; i < 4; ++i) {
        const auto& one = tally.priorities[i];
        m_counts[i]->setText(look().format().count(one.active));
        m_states[i]->setText(one.unacknowledged > 0 ? tr("%n unack", nullptr, one.unacknowledged) : one.active > 0 ? tr("acknowledged") : tr("none"));
        m_counters[i]->setAccessibleName(tr("Priority %1: %2 active, %3 unacknowledged").arg(QString::number(i + 1), m_counts[i]->text(), QString::number(one.unacknowledged)));
        m_shapes[i]->setAlarm(static_cast<Priority>(i + 1), one.active > 0 && one.unacknowledged == 0 ? ShapeState::Acked : ShapeState::Unack);
    }
    fitStrip();
    m_alerts->setText(tr("Alerts %1").arg(look().format().count(tally.alerts)));
    m_shelved->setText(tr("Shelved %1").arg(look().format().count(tally.shelved)));
    m_suppressed->setText(tr("Suppressed %1").arg(look().format().count(tally.suppressed)));
    m_outOfService->setText(tr("Out of service %1").arg(look().format().count(tally.outOfService)));
    m_rate->setText(tr("%1 in 10 min").arg(look().format().count(tally.inTenMinutes)));
    m_gauge->setRate(tally.inTenMinutes);
    m_floodWatch.see(tally.inTenMinutes);
    followFlood();
    m_tabs->setTabText(ShelfTab, tally.shelved > 0 ? tr("Shelf %1").arg(look().format().count(tally.shelved)) : tr("Shelf"));
    m_groupNote->setText(tr("Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.", nullptr, tally.suppressed));
    m_groupNote->setVisible(tally.suppressed > 0 && m_tabs->currentIndex() == ActiveTab);
    QStringList sentence{tr("%1 active, %2 unacknowledged").arg(look().format().count(tally.active()), look().format().count(tally.unacknowledged()))};
    if (tally.returned > 0)
        sentence += tr("%n returned and waiting", nullptr, tally.returned);
    if (tally.oldest)
        sentence += tr("oldest %1").arg(look().format().age(*tally.oldest, m_live.now()));
    setHeading({{tr("Alarms")}, sentence.join(u" · "_s)});
}

void AlarmsPage::selectAgain()
{
    m_activeOrEmpty->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    fitColumns();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex group = m_model.index(row, 0); m_model.hasChildren(group) && (m_model.rowCount(group) <= opensAlone || m_open.contains(m_model.alarmAt(group)->id)))
            m_tree->expand(group);
    const QModelIndex again = m_selected ? m_model.indexOf(*m_selected) : QModelIndex();
    if (again.isValid())
        m_tree->setCurrentIndex(again);
    else if (m_model.rowCount() > 0)
        m_tree->setCurrentIndex(m_model.index(0, 0));
    else
        m_panel->show(std::nullopt);
}

void AlarmsPage::select(const AlarmId& alarm)
{
    m_selected = alarm;
    m_panel->show(alarm);
    if (const QModelIndex index = m_model.indexOf(alarm); index.isValid() && index != m_tree->currentIndex())
        m_tree->setCurrentIndex(index);
}

void AlarmsPage::acknowledge()
{
    const Alarm* alarm = current();
    if (alarm == nullptr || alarm->flags.acked)
        return;
    const QString note = m_panel->note();
    if (alarm->priority == Priority::P1 && note.isEmpty()) {
        m_panel->askForNote();
        return;
    }
    acknowledgeNow({alarm->occurrence}, note);
}

void AlarmsPage::acknowledgeVisible()
{
    const std::vector<OccurrenceId> waiting = m_model.unacknowledged();
    if (waiting.empty())
        return;
    say({tr("Acknowledge %n visible alarm(s)?", nullptr, static_cast<int>(waiting.size())), tr("Acknowledge"), [this, waiting] { acknowledgeNow(waiting, m_panel->note()); }});
}

void AlarmsPage::acknowledgeNow(std::vector<OccurrenceId> occurrences, const QString& note)
{
    const int count = static_cast<int>(occurrences.size());
    send(Acknowledge{std::move(occurrences), note}, tr("%n alarm(s) acknowledged", nullptr, count));
    m_panel->clearNote();
    m_tree->setFocus();
}

void AlarmsPage::addNote(const QString& note)
{
    const Alarm* alarm = current();
    if (alarm == nullptr || note.isEmpty())
        return;
    if (!alarm->flags.acked) {
        acknowledgeNow({alarm->occurrence}, note);
        return;
    }
    send(AddNote{alarm->occurrence, note}, tr("Note added"));
    m_panel->clearNote();
}

void AlarmsPage::shelve()
{
    const Alarm* alarm = current();
    if (alarm == nullptr || alarm->lifeSafety)
        return;
    auto* dialog = new ShelveDialog(look(), {alarm->occurrence}, this);
    connect(dialog, &ShelveDialog::chosen, this, [this](const Shelve& wish) { send(wish, tr("Shelved")); });
    dialog->open();
}

void AlarmsPage::goToTrend()
{
    if (const Alarm* alarm = current(); alarm != nullptr && alarm->point)
        m_navigate({u"history"_s, alarm->point->text(), {}});
}

void AlarmsPage::goToPlan()
{
    const Alarm* alarm = current();
    if (alarm == nullptr)
        return;
    const Device device = m_live.picture().devices.value(alarm->device.value_or(DeviceId()));
    m_navigate({u"overview"_s, device.space ? device.space->text() : QString(), {}});
}

void AlarmsPage::send(const Wish& wish, const QString& done)
{
    const auto sent = m_intents.send(wish);
    say({sent ? done : sentenceOf(sent.error()), {}, {}});
}

bool AlarmsPage::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!letterKeysCount())
        return false;
    switch (key) {
    case Qt::Key_A:
        modifiers & Qt::ShiftModifier ? acknowledgeVisible() : acknowledge();
        return true;
    case Qt::Key_S:
        shelve();
        return true;
    case Qt::Key_N:
        m_panel->askForNote();
        return true;
    case Qt::Key_T:
        goToTrend();
        return true;
    case Qt::Key_G:
        goToPlan();
        return true;
    default:
        return false;
    }
}

bool AlarmsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (key->key() == Qt::Key_J || key->key() == Qt::Key_K) {
        const QModelIndex next = key->key() == Qt::Key_J ? m_tree->indexBelow(m_tree->currentIndex()) : m_tree->indexAbove(m_tree->currentIndex());
        if (next.isValid())
            m_tree->setCurrentIndex(next);
        return true;
    }
    return handleKey(key->key(), key->modifiers());
}

void AlarmsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_model.setWatched(true);
    if (std::exchange(m_isHidden, false))
        refreshTally();
}

void AlarmsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_isHidden = true;
    m_model.setWatched(false);
}

void AlarmsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_panel->setFixedWidth(std::min(panelWidth, std::max(320, width() * 2 / 5)));
    fitColumns();
    fitStrip();
}

void AlarmsPage::fitColumns()
{
    constexpr std::array<int, AlarmTreeModel::ColumnCount> usual{74, 0, 104, 92, 176, 88};
    constexpr std::array<int, AlarmTreeModel::ColumnCount> most{74, 0, 126, 104, 176, 112};
    int room = width() - m_panel->width() - space::gap - 2 - nameNeeds;
    for (const int column : {AlarmTreeModel::State, AlarmTreeModel::Since, AlarmTreeModel::Measured, AlarmTreeModel::Process, AlarmTreeModel::Action}) {
        const int wide = roomFor(*m_tree->header(), column, usual[static_cast<std::size_t>(column)], most[static_cast<std::size_t>(column)]);
        const bool optional = column == AlarmTreeModel::Process || column == AlarmTreeModel::Action;
        m_tree->setColumnWidth(column, wide);
        m_tree->setColumnHidden(column, optional && wide > room);
        room -= optional && wide > room ? 0 : wide;
    }
}

/// Half a word says less than the shape beside it; the sentence above has the sums.
void AlarmsPage::fitStrip()
{
    struct Shown { bool words, gauge, icons; };
    const auto counter = [this](std::size_t i, bool words) {
        const int text = std::max(m_counts[i]->sizeHint().width(), words ? m_states[i]->sizeHint().width() : 0);
        return std::max(words ? 100 : 72, 14 + m_shapes[i]->sizeHint().width() + 10 + text + space::gap);
    };
    const auto needed = [&](const Shown& shown) {
        int sum = 2 * space::gap + 3 * 6;
        for (std::size_t i = 0; i < 4; ++i)
            sum += counter(i, shown.words);
        for (Chip* chip : {m_alerts, m_shelved, m_suppressed, m_outOfService}) {
            chip->setIconShown(shown.icons);
            sum += chip->sizeHint().width();
        }
        return sum + (shown.gauge ? m_rateBox->sizeHint().width() + m_gauge->sizeHint().width() + space::gap : 0) + 2;
    };
    constexpr std::array ways{Shown{true, true, true}, Shown{true, true, false}, Shown{false, true, true}, Shown{false, true, false}, Shown{false, false, true}, Shown{false, false, false}};
    const auto fits = std::ranges::find_if(ways, [&](const Shown& way) { return needed(way) <= width(); });
    const Shown shown = fits == ways.end() ? ways.back() : *fits;
    for (std::size_t i = 0; i < 4; ++i) {
        m_states[i]->setVisible(shown.words);
        m_counters[i]->setMinimumWidth(counter(i, shown.words));
    }
    m_gauge->setVisible(shown.gauge);
    m_rateBox->setVisible(shown.gauge);
}

} // namespace holdfast
