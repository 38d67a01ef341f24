// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/schedules_card.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/reports/schedule_rows.h"
#include "ui/reports/schedule_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ScheduleRole { ScheduleIdRole = cell::EndRole };

constexpr int mostRows = 5; ///< seen at once

/// Of how the last one went; the words say the same.
Icon iconOf(const ReportSchedule& schedule, const ReportRun* last, bool isMade)
{
    if (isMade)
        return Icon::Hourglass;
    if (!schedule.enabled)
        return Icon::Pause;
    if (last == nullptr)
        return Icon::Calendar;
    return needsALook(*last) ? Icon::Block : last->late ? Icon::Clock : isUnderWay(*last) ? Icon::Hourglass : Icon::Check;
}

} // namespace

SchedulesCard::SchedulesCard(const Look& look, const std::vector<ReportTitle>& titles, QWidget* parent)
    : Card(look, tr("Schedules"), parent)
    , m_list(new QListWidget)
    , m_none(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_last(new PlainLabel(look, QString(), Type::Caption, Ink::Text2, Overflow::Wrap))
    , m_fault(new PlainLabel(look, QString(), Type::CaptionStrong, Ink::Text, Overflow::Wrap))
    , m_add(new IconButton(look, Icon::Plus, tr("Add a schedule"), IconButton::Frame::None, 28))
    , m_deeds(new QWidget)
    , m_run(new Button(look, tr("Make it now"), ButtonKind::Default, ButtonSize::Small))
    , m_edit(new IconButton(look, Icon::Edit, tr("Change the schedule"), IconButton::Frame::Outlined, 28))
    , m_remove(new IconButton(look, Icon::Close, tr("Remove the schedule"), IconButton::Frame::Outlined, 28))
{
    for (const ReportTitle& title : titles)
        m_titles.insert(title.id, title.title);
    build();
    listen();
    fill();
}

void SchedulesCard::build()
{
    setObjectName(u"schedules"_s);
    m_list->setObjectName(u"scheduleList"_s);
    m_list->setAccessibleName(tr("Schedules"));
    m_list->setAccessibleDescription(tr("Space switches one on or off, Enter changes it, Delete removes it"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_add->setObjectName(u"addSchedule"_s);
    m_edit->setObjectName(u"editSchedule"_s);
    m_run->setObjectName(u"runSchedule"_s);
    m_remove->setObjectName(u"removeSchedule"_s);
    m_last->setObjectName(u"scheduleLast"_s);
    m_fault->setObjectName(u"scheduleFault"_s);
    m_none->setObjectName(u"noSchedule"_s);
    headEnd()->addWidget(m_add);
    auto* row = new QHBoxLayout(m_deeds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_run);
    row->addStretch(1);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(space::inside, 0, space::inside, 0);
    below->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fault, m_none, m_last, m_deeds})
        below->addWidget(widget);
    body()->setContentsMargins(1, 0, 1, space::gap);
    body()->addWidget(m_list);
    body()->addLayout(below);
}

void SchedulesCard::listen()
{
    const auto withSelected = [this](auto deed) {
        return [this, deed] {
            if (const auto schedule = selected())
                deed(*schedule);
        };
    };
    auto* rows = new ScheduleRows(look(), m_list);
    m_list->setItemDelegate(rows);
    connect(rows, &ScheduleRows::switched, this, [this](const QModelIndex& index) { toggle(index.row()); });
    connect(m_add, &QToolButton::clicked, this, &SchedulesCard::addWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, &SchedulesCard::judge);
    const auto edit = withSelected([this](const ReportSchedule& one) {
        if (m_rights.change)
            Q_EMIT editWanted(one);
    });
    connect(m_list, &QListWidget::itemActivated, this, edit);
    connect(m_edit, &QToolButton::clicked, this, edit);
    connect(m_run, &QPushButton::clicked, this, withSelected([this](const ReportSchedule& one) { Q_EMIT runWanted(one); }));
    connect(m_remove, &QToolButton::clicked, this, withSelected([this](const ReportSchedule& one) { Q_EMIT removeWanted(one); }));
}

/// Delete in the list takes the chosen one away.
bool SchedulesCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        m_remove->click();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void SchedulesCard::allow(const ScheduleRights& rights)
{
    if (rights == m_rights)
        return;
    m_rights = rights;
    fill();
}

void SchedulesCard::show(const ScheduleView& view, Timestamp now)
{
    const bool sameDay = look().format().local(m_now).date() == look().format().local(now).date();
    m_now = now;
    if (m_view == view && sameDay && !m_asked)
        return;
    m_asked = false;
    m_view = view;
    fill();
}

void SchedulesCard::showNobody(const QString& why)
{
    m_nobody = why;
    fill();
}

std::optional<ReportSchedule> SchedulesCard::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const ReportScheduleId id(item ? item->data(ScheduleIdRole).toString() : QString());
    const auto known = std::ranges::find(m_view.schedules, id, &ReportSchedule::id);
    return known == m_view.schedules.end() ? std::nullopt : std::optional(*known);
}

/// Half-way until the answer is there.
void SchedulesCard::toggle(int row)
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_view.schedules.size())
        return;
    ReportSchedule schedule = m_view.schedules[at];
    schedule.enabled = !schedule.enabled;
    m_list->item(row)->setData(Qt::CheckStateRole, Qt::PartiallyChecked);
    m_asked = true;
    Q_EMIT keepWanted(schedule);
}

void SchedulesCard::fillRow(const ReportSchedule& schedule)
{
    const Format& format = look().format();
    const QString title = m_titles.value(schedule.report, schedule.report);
    const ReportRun* last = lastRunOf(m_view, schedule.id);
    const bool isMade = last && m_view.running == last->number;
    const auto next = m_view.next.constFind(schedule.id);
    const QString soon = next == m_view.next.constEnd() ? QString() : soonWords(*next, m_now, format);
    const QString rhythm = rhythmWords(schedule, format);
    const QString result = isMade ? tr("being made …") : last ? resultWords(*last, format, m_now) : tr("not made yet");
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(ScheduleIdRole, schedule.id.text());
    const QString first = last && needsALook(*last) ? tr("needs a look") : last && last->late ? tr("was late") : QString();
    item->setData(cell::Subtitle, first.isEmpty() ? rhythm : QString(first % u" · "_s % shortRhythmWords(schedule, format)));
    item->setData(cell::Trailing, isMade ? tr("being made …") : schedule.enabled ? soon : tr("paused"));
    item->setData(cell::IconRole, static_cast<int>(iconOf(schedule, last, isMade)));
    item->setData(Qt::CheckStateRole, schedule.enabled ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::AccessibleTextRole, QStringList{title, rhythm, schedule.enabled ? tr("next %1").arg(soon) : tr("paused"), result}.join(u", "_s));
    item->setData(Qt::ToolTipRole, QStringList{title, rhythm, result}.join(u'\n'));
    item->setFlags(m_rights.change ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
}

void SchedulesCard::fill()
{
    const auto kept = selected();
    {
        const QSignalBlocker quiet(m_list);
        const int row = m_list->currentRow();
        m_list->clear();
        for (const ReportSchedule& schedule : m_view.schedules)
            fillRow(schedule);
        const auto again = kept ? std::ranges::find(m_view.schedules, kept->id, &ReportSchedule::id) : m_view.schedules.end();
        m_list->setCurrentRow(again != m_view.schedules.end() ? static_cast<int>(again - m_view.schedules.begin()) : std::min(std::max(row, 0), m_list->count() - 1));
    }
    const bool any = m_list->count() > 0;
    m_list->setFixedHeight(std::min(m_list->count(), mostRows) * row::twoLine + 2);
    m_list->setVisible(any);
    m_none->setText(!m_nobody.isEmpty() ? m_nobody : tr("No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running."));
    m_none->setVisible(!any);
    m_deeds->setVisible(any);
    m_add->setVisible(m_nobody.isEmpty());
    m_add->setEnabled(m_rights.change);
    m_add->setToolTip(plainToolTip(m_rights.change ? tr("Add a schedule") : tr("Only an engineer changes this.")));
    m_fault->setText(sentenceOf(Error{Error::Code::Unavailable, m_view.fault}));
    m_fault->setVisible(!m_view.fault.isEmpty());
    judge();
}

void SchedulesCard::judge()
{
    const auto schedule = selected();
    const ReportRun* last = schedule ? lastRunOf(m_view, schedule->id) : nullptr;
    const bool isMade = last && m_view.running == last->number;
    m_last->setText(isMade ? tr("It is being made.") : !last ? tr("It has not been made yet.") : tr("Last: %1").arg(resultWords(*last, look().format(), m_now)));
    m_last->setVisible(schedule.has_value());
    m_run->setEnabled(m_rights.run && !isMade);
    m_edit->setEnabled(m_rights.change);
    m_remove->setEnabled(m_rights.change);
}

} // namespace holdfast
