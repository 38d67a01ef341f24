// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/journal_view.h"

#include "ui/alarms/alarm_text.h"
#include "ui/look/happening_words.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/look/segmented.h"
#include "ui/look/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto period = 90 * 24h;
constexpr int mostEntries = 2000;
constexpr std::array kinds{RecordKind::AlarmKind, RecordKind::AlertKind, RecordKind::EventKind, RecordKind::DiagnosticKind};

} // namespace

JournalModel::JournalModel(const Live& live, const Look& look, QObject* parent)
    : QAbstractTableModel(parent), m_live(live), m_look(look)
{
}

void JournalModel::setEntries(std::vector<JournalEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    std::ranges::stable_sort(m_entries, [](const JournalEntry& a, const JournalEntry& b) { return a.receivedTime > b.receivedTime; });
    endResetModel();
}

void JournalModel::prepend(const std::vector<JournalEntry>& entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.begin(), entries.rbegin(), entries.rend());
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry& entry = entryAt(index.row());
    if ((role == cell::PriorityRole || role == cell::ShapeRole) && isHappening(entry))
        return {};
    if (role == cell::PriorityRole && index.column() == What)
        return static_cast<int>(entry.priority);
    if (role == cell::ShapeRole && index.column() == What)
        return static_cast<int>(entry.kind == JournalKind::Active ? ShapeState::Unack : entry.kind == JournalKind::Acknowledge ? ShapeState::Acked : ShapeState::Returned);
    if (role != Qt::DisplayRole)
        return {};
    const AlarmText text(m_live.picture(), m_look.format());
    Point point = m_live.picture().points.value(entry.point.value_or(PointId()));
    point.unit = point.unit.isEmpty() ? entry.unit : point.unit;
    switch (index.column()) {
    case Time:
        return m_look.format().moment(entry.receivedTime);
    case Kind:
        return wordOf(recordKindOf(entry));
    case What:
        return isHappening(entry) ? happeningWords(entry.name) : wordOf(entry.kind);
    case Name:
        return isHappening(entry) ? QString() : text.ruleText(entry.name);
    case Source:
        return entry.source;
    case Measured:
        return entry.value.index() == 0 ? QString() : m_look.format().value(entry.value, point).joined();
    case User:
        return entry.user;
    case Note:
        return isHappening(entry) ? refusalWords(entry.note) : entry.note;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Time"), tr("Record"), tr("What happened"), tr("Alarm"), tr("Source"), tr("Value"), tr("By"), tr("Note")};
    return section >= 0 && section < ColumnCount ? names[section] : QString();
}

JournalView::JournalView(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_history(history), m_model(live, look), m_kinds(new Segmented(look, {tr("All records"), tr("Alarms"), tr("Alerts"), tr("Events"), tr("Diagnostics")}, tr("Kind of record"))), m_state(new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Wrap)), m_table(new QTableView)
{
    m_table->setObjectName(u"journal"_s);
    m_table->setAccessibleName(tr("Alarm journal"));
    dress(*m_table, look, row::normal);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(look, row::normal, m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {148, 84, 166, 116, 92, 72, 70};
    for (int column = 0; column < JournalModel::Note; ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_kinds->setObjectName(u"journalKinds"_s);
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(10, 4, 10, 8);
    choice->addWidget(m_kinds);
    choice->addStretch(1);
    column->addLayout(choice);
    column->addWidget(m_state);
    column->addWidget(m_table, 1);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &JournalView::loaded);
    connect(&live, &Live::changed, this, &JournalView::hear);
    connect(m_kinds, &Segmented::currentChanged, this, [this](int index) {
        m_kind = index == 0 ? std::nullopt : std::optional(kinds[static_cast<std::size_t>(index - 1)]);
        reload();
    });
}

void JournalView::hear(const Delta& delta)
{
    if (!isVisible() || !m_filter.isEmpty())
        return;
    std::vector<JournalEntry> entries;
    std::ranges::copy_if(delta.journal, std::back_inserter(entries), [this](const JournalEntry& entry) { return !m_kind || recordKindOf(entry) == *m_kind; });
    m_model.prepend(entries);
}

void JournalView::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    reload();
}

void JournalView::reload()
{
    m_state->setText(tr("Reading the journal …"));
    m_state->show();
    m_answer.setFuture(m_history.journal({{m_live.now() - period, m_live.now() + 1min}, mostEntries, m_filter, m_kind}));
}

void JournalView::loaded()
{
    if (m_answer.future().resultCount() == 0)
        return;
    const auto answer = m_answer.result();
    if (!answer) {
        m_state->setText(tr("The journal cannot be read: %1").arg(sentenceOf(answer.error())));
        return;
    }
    m_model.setEntries(*answer);
    m_state->setText(tr("Nothing happened in the last 90 days."));
    m_state->setVisible(answer->empty());
}

} // namespace holdfast
