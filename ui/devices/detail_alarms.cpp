// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/detail_alarms.h"

#include "ui/devices/device_text.h"
#include "ui/look/card.h"
#include "ui/look/empty_state.h"
#include "ui/look/rows.h"
#include "ui/look/words.h"

#include <QFutureWatcher>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int journalRows = 2000;
constexpr std::size_t mostRows = 200;

} // namespace

DetailAlarms::DetailAlarms(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_history(history), m_look(look), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(look, tr("Alarms of this device"));
    card->setNote(tr("now and in the last 90 days"));
    card->body()->setContentsMargins(1, 0, 1, 1);
    m_list->setAccessibleName(tr("Alarms of this device"));
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setUniformItemSizes(true);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString alarm = item->data(Qt::UserRole).toString(); !alarm.isEmpty())
            Q_EMIT routeAsked({u"alarms"_s, alarm, {}});
    });
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(look, Icon::Check, tr("No alarms"), tr("Nothing was wrong with this device in the last 90 days.")));
    card->body()->addWidget(m_stack);
    column->addWidget(card);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        const auto ours = [this](const Alarm& alarm) { return alarm.device == m_device; };
        if (std::any_of(delta.alarms.begin(), delta.alarms.end(), ours))
            refresh();
    });
}

int DetailAlarms::countOf(const Picture& picture, const DeviceId& device)
{
    return static_cast<int>(std::count_if(picture.alarms.begin(), picture.alarms.end(), [&](const Alarm& alarm) { return alarm.device == device; }));
}

void DetailAlarms::show(const DeviceId& device)
{
    if (m_device == device)
        return;
    m_device = device;
    m_journal.clear();
    refresh();
    loadJournal();
}

void DetailAlarms::loadJournal()
{
    using Answer = Expected<std::vector<JournalEntry>>;
    auto* watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, device = m_device] {
        watcher->deleteLater();
        if (device != m_device || watcher->future().resultCount() == 0)
            return;
        const Answer answer = watcher->result();
        if (!answer)
            return;
        m_journal = *answer;
        std::erase_if(m_journal, [&](const JournalEntry& entry) { return entry.device != device; });
        std::ranges::sort(m_journal, [](const JournalEntry& a, const JournalEntry& b) { return a.sourceTime > b.sourceTime; });
        m_journal.resize(std::min(m_journal.size(), mostRows));
        refresh();
    });
    const Timestamp now = m_live.now();
    watcher->setFuture(m_history.journal({{now - 24h * 90, now + 1s}, journalRows, m_live.picture().devices.value(m_device).name}));
}

void DetailAlarms::addAlarm(const Alarm& alarm)
{
    const Format& format = m_look.format();
    auto* item = new QListWidgetItem(DeviceText::ruleText(alarm.name), m_list);
    QStringList detail{wordsOf(labelOf(alarm.flags)).word};
    if (!alarm.limit.isEmpty())
        detail += tr("limit %1").arg(alarm.limit);
    if (!alarm.acknowledgedBy.isEmpty())
        detail += tr("seen by %1").arg(alarm.acknowledgedBy);
    item->setData(cell::Subtitle, detail.join(u" · "_s));
    item->setData(cell::Trailing, tr("since %1").arg(format.moment(alarm.raisedAt, m_live.now())));
    item->setData(cell::Strong, !alarm.flags.acked);
    item->setData(cell::PriorityRole, static_cast<int>(alarm.priority));
    item->setData(cell::ShapeRole, static_cast<int>(shapeStateOf(alarm.flags)));
    item->setData(Qt::UserRole, alarm.id.text());
}

void DetailAlarms::addEntry(const JournalEntry& entry)
{
    auto* item = new QListWidgetItem(DeviceText::ruleText(entry.name), m_list);
    QStringList detail{wordOf(entry.kind)};
    if (!entry.user.isEmpty())
        detail += entry.user;
    if (!entry.note.isEmpty())
        detail += entry.note;
    item->setData(cell::Subtitle, detail.join(u" · "_s));
    item->setData(cell::Trailing, m_look.format().moment(entry.sourceTime, m_live.now()));
    item->setData(cell::IconRole, static_cast<int>(Icon::Note));
    item->setData(cell::InkRole, static_cast<int>(Ink::Text2));
    item->setData(Qt::UserRole, entry.alarm.text());
}

void DetailAlarms::refresh()
{
    m_list->clear();
    std::vector<const Alarm*> alarms;
    for (const Alarm& alarm : m_live.picture().alarms)
        if (alarm.device == m_device)
            alarms.push_back(&alarm);
    std::ranges::sort(alarms, [](const Alarm* a, const Alarm* b) { return a->priority != b->priority ? a->priority < b->priority : a->raisedAt > b->raisedAt; });
    for (const Alarm* alarm : alarms)
        addAlarm(*alarm);
    for (const JournalEntry& entry : m_journal)
        addEntry(entry);
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
}

} // namespace holdfast
