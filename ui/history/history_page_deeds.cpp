// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/event_lanes.h"
#include "ui/history/note_dialog.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/letter_keys.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"
#include "ui/models/answered.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype unfoldedAtMost = 600; ///< points; opening every group of a large site would keep the window waiting
constexpr qsizetype mostRecent = 12;
constexpr double panShare = 0.1;
constexpr double zoomFactor = 0.8;

std::vector<PointId> recentPoints()
{
    std::vector<PointId> points;
    for (const QString& id : QSettings().value(u"history/recent"_s).toStringList())
        points.emplace_back(id);
    return points;
}

} // namespace

/// Tab "last-week": with the week before behind the curves.
void HistoryPage::open(const QString& object, const QString& tab)
{
    if (tab == u"last-week")
        m_lastWeekButton->setChecked(true);
    if (object.isEmpty())
        return;
    std::vector<PointId> points;
    for (const QString& one : object.split(u'|', Qt::SkipEmptyParts))
        points.emplace_back(one);
    m_picker.setTicked(points);
    unfold();
    if (const QModelIndex first = points.empty() ? QModelIndex() : m_picker.indexOf(points.front()); first.isValid())
        m_points->scrollTo(first, QAbstractItemView::PositionAtCenter);
}

/// Everything open while one can look through it; of a large site only where something is picked.
void HistoryPage::unfold()
{
    if (m_picker.listed() <= unfoldedAtMost)
        return m_points->expandAll();
    for (const PointId& point : m_picker.ticked())
        if (const QModelIndex index = m_picker.indexOf(point); index.isValid())
            m_points->expand(index.parent());
}

/// Which points somebody looked at lately, for the next time.
void HistoryPage::remember()
{
    QStringList recent;
    for (const PointId& point : m_picker.ticked())
        recent.append(point.text());
    for (const PointId& point : recentPoints())
        if (!recent.contains(point.text()))
            recent.append(point.text());
    QSettings().setValue(u"history/recent"_s, QStringList(recent.mid(0, mostRecent)));
}

void HistoryPage::showListed(PointPickerModel::Shown shown)
{
    m_picker.setRecent(recentPoints());
    m_picker.setShown(shown);
}

std::vector<Command> HistoryPage::commands()
{
    const QString none = m_picker.ticked().empty() ? tr("No point is picked") : QString();
    const bool table = m_views->currentIndex() == static_cast<int>(View::Table);
    return {
        {m_lastWeek ? tr("Take last week away") : tr("Lay last week behind the curves"), u"B"_s, Icon::Layers, none, [this] { m_lastWeekButton->toggle(); }},
        {m_bands ? tr("Take bands, limits and set-points away") : tr("Show bands, limits and set-points"), {}, Icon::Layers, none, [this] { setBands(!m_bands); }},
        {tr("Write a note at the cursor"), u"M"_s, Icon::Note, none, [this] { annotate(); }},
        {table ? tr("Show as charts") : tr("Show as table"), u"T"_s, Icon::Table, none, [this, table] { setView(table ? View::Charts : View::Table); }},
        {tr("Export what you see as a workbook"), {}, Icon::Download, none, [this] { exportXlsx(); }},
        {tr("Export what you see as CSV"), u"Ctrl+P"_s, Icon::Download, none, [this] { exportCsv(); }},
        {tr("Export what you see as a picture"), {}, Icon::Image, none, [this] { exportPng(); }},
        {tr("Export what you see as a drawing"), {}, Icon::Image, none, [this] { exportSvg(); }},
        {tr("To the next event"), u"Ctrl+Right"_s, Icon::Right, none, [this] { walkEvents(1); }},
        {tr("To the event before"), u"Ctrl+Left"_s, Icon::Left, none, [this] { walkEvents(-1); }},
        {tr("Read the history again"), u"F5"_s, Icon::Refresh, none, [this] { m_following ? choosePeriod(m_periods->current()) : load(); }},
        {tr("Show until now"), u"End"_s, Icon::Clock, {}, [this] { choosePeriod(m_periods->current()); }},
    };
}

void HistoryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void HistoryPage::setView(View view)
{
    if (view == View::Table) {
        m_columns.setLanes(shown().lanes);
        for (int column = 0; column < m_columns.columnCount(); ++column)
            m_columnView->setColumnWidth(column, roomFor(*m_columnView->horizontalHeader(), column, 120, 320));
    }
    m_views->setCurrentIndex(static_cast<int>(view));
    if (view == View::Table)
        m_columnView->setFocus();
}

void HistoryPage::setLastWeek(bool on)
{
    m_lastWeek = on;
    if (!m_picker.ticked().empty())
        loadCompany();
    refreshTable();
}

void HistoryPage::setBands(bool on)
{
    m_bands = on;
    if (!m_picker.ticked().empty())
        loadCompany();
}

void HistoryPage::pan(double share)
{
    const auto by = std::chrono::milliseconds(std::llround(static_cast<double>((m_interval.to - m_interval.from).count()) * share));
    ask({m_interval.from + by, m_interval.to + by});
}

void HistoryPage::zoom(double factor)
{
    const Timestamp pivot = m_cursor.value_or(m_interval.from + (m_interval.to - m_interval.from) / 2);
    const auto scaled = [&](std::chrono::milliseconds part) { return std::chrono::milliseconds(std::llround(static_cast<double>(part.count()) * factor)); };
    ask({pivot - scaled(pivot - m_interval.from), pivot + scaled(m_interval.to - pivot)});
}

void HistoryPage::walkEvents(int direction)
{
    if (const auto next = m_eventLanes->nextTo(m_cursor.value_or(direction > 0 ? m_interval.from : m_interval.to), direction))
        pin(*next);
}

bool HistoryPage::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    struct Deed
    {
        int key;
        Qt::KeyboardModifiers with;
        bool letter;
        std::function<void()> run;
    };
    const Deed deeds[] = {
        {Qt::Key_End, Qt::NoModifier, false, [this] { choosePeriod(m_periods->current()); }},
        {Qt::Key_Left, Qt::ControlModifier, false, [this] { walkEvents(-1); }},
        {Qt::Key_Right, Qt::ControlModifier, false, [this] { walkEvents(1); }},
        {Qt::Key_Left, Qt::ShiftModifier, false, [this] { pan(-panShare); }},
        {Qt::Key_Right, Qt::ShiftModifier, false, [this] { pan(panShare); }},
        {Qt::Key_Plus, Qt::NoModifier, true, [this] { zoom(zoomFactor); }},
        {Qt::Key_Minus, Qt::NoModifier, true, [this] { zoom(1 / zoomFactor); }},
        {Qt::Key_B, Qt::NoModifier, true, [this] { m_lastWeekButton->toggle(); }},
        {Qt::Key_M, Qt::NoModifier, true, [this] { annotate(); }},
        {Qt::Key_T, Qt::NoModifier, true, [this] { setView(m_views->currentIndex() == static_cast<int>(View::Table) ? View::Charts : View::Table); }},
    };
    const auto deed = std::ranges::find_if(deeds, [&](const Deed& one) { return one.key == key && one.with == (modifiers & ~Qt::KeypadModifier) && (!one.letter || letterKeysCount()); });
    if (deed == std::end(deeds) || m_picker.ticked().empty())
        return false;
    deed->run();
    return true;
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_views->currentIndex() == static_cast<int>(View::Table))
        return setView(View::Charts);
    if (event->key() == Qt::Key_Escape && m_cursor)
        return pin(std::nullopt);
    if (!pressed(event->key(), event->modifiers()))
        Page::keyPressEvent(event);
}

/// Enter in the list does what a click on the tick does. What the lanes leave of the keys is the page's before it scrolls them.
bool HistoryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lanes && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        return pressed(press->key(), press->modifiers());
    }
    if (watched != m_points || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex current = m_points->currentIndex();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !current.isValid())
        return Page::eventFilter(watched, event);
    if (const PointId point(current.data(PointPickerModel::PointIdRole).toString()); !point.isEmpty())
        m_picker.toggle(point);
    else
        m_points->setExpanded(current, !m_points->isExpanded(current));
    return true;
}

void HistoryPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(PointPickerModel::dragType()))
        event->acceptProposedAction();
}

void HistoryPage::dropEvent(QDropEvent* event)
{
    for (const QString& id : QString::fromUtf8(event->mimeData()->data(PointPickerModel::dragType())).split(u'\n', Qt::SkipEmptyParts))
        if (const PointId point(id); m_live.picture().points.contains(point) && std::ranges::find(m_picker.ticked(), point) == m_picker.ticked().end())
            m_picker.toggle(point);
    event->acceptProposedAction();
}

void HistoryPage::annotate()
{
    if (m_picker.ticked().empty())
        return;
    const PointMoment place{m_picker.ticked().front(), m_cursor.value_or(m_interval.to)};
    const QString words = QString(m_picker.nameOf(place.point) % u", " % m_picker.placeOf(place.point) % u", " % look().format().moment(place.at));
    auto* dialog = new NoteDialog(look(), words, this);
    connect(dialog, &NoteDialog::written, this, [this, place](const QString& note) { sendNote(place, note); });
    dialog->open();
}

void HistoryPage::sendNote(const PointMoment& place, const QString& note)
{
    if (const auto sent = m_intents.send(AddNote{occurrenceAt(place), note}); !sent)
        say({sentenceOf(sent.error()), {}, {}});
}

void HistoryPage::choose(const QString& name, const QString& filter, std::function<void(const QString&)> write)
{
    auto* dialog = new QFileDialog(this, tr("Export what you see"), name, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [write = std::move(write)](const QString& file) { write(file); });
    dialog->open();
}

void HistoryPage::tellSaved(const QString& file, const Expected<>& written)
{
    say({written ? tr("Saved %1").arg(file) : sentenceOf(written.error()), {}, {}});
}

void HistoryPage::saveAside(const QString& file, std::function<Expected<>()> write)
{
    whenAnswered(writeAside(std::move(write)), this, [this, file](const Expected<>& written) { tellSaved(file, written); });
}

void HistoryPage::exportCsv()
{
    choose(u"history.csv"_s, tr("CSV (*.csv)"), [this](const QString& file) { saveAside(file, [file, what = shown()] { return writeCsv(file, what); }); });
}

void HistoryPage::exportXlsx()
{
    choose(u"history.xlsx"_s, tr("Workbook (*.xlsx)"), [this](const QString& file) { saveAside(file, [file, what = shown(), format = look().format()] { return writeXlsx(file, what, format); }); });
}

QString HistoryPage::pictureTitle() const
{
    const Format& format = look().format();
    return QString(m_live.picture().site.site.name % u" · " % format.moment(m_interval.from) % u" – " % format.moment(m_interval.to) % u" · " % QString::fromLatin1(format.zone().id()));
}

void HistoryPage::exportPng()
{
    choose(u"history.png"_s, tr("Picture (*.png)"), [this](const QString& file) { tellSaved(file, writePng(file, *m_chartCard, pictureTitle(), look())); });
}

void HistoryPage::exportSvg()
{
    choose(u"history.svg"_s, tr("Drawing (*.svg)"), [this](const QString& file) { tellSaved(file, writeSvg(file, *m_chartCard, pictureTitle(), look())); });
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, [this] {
        placeEvents();
        arrangeTable();
    });
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_picker.setWatched(true);
    follow();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_picker.setWatched(false);
}

} // namespace holdfast
