// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarms_page.h"

#include "ui/alarms/alarm_panel.h"
#include "ui/alarms/journal_view.h"
#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/chip.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/search_field.h"
#include "ui/look/segmented.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int effectHeight = 34;
constexpr int filterLeast = 84;

/// Indent lines and the fold arrow belong to the first column; the rest is the common row.
class AlarmRowDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    /// Asked for every row of a flood: heights are known without looking at a text, widths are the columns'.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {0, index.parent().isValid() ? effectHeight : row::twoLine};
    }
};

} // namespace

void AlarmsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeStrip());
    column->addWidget(makeTabs());
    m_areas = new QStackedWidget;
    column->addWidget(m_areas, 1);
    m_areas->addWidget(makeConsole());
    makeAreas();
    connectPanel();
    connect(m_tabs, &QTabBar::currentChanged, this, &AlarmsPage::showTab);
    connect(m_grouping, &Segmented::currentChanged, this, [this](int index) { m_model.setGrouping(index == 0 ? Grouping::ByCause : Grouping::Flat); });
    connect(m_filter, &QLineEdit::textChanged, this, &AlarmsPage::filter);
}

QWidget* AlarmsPage::makeConsole()
{
    auto* console = new QWidget;
    auto* row = new QHBoxLayout(console);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    m_lists = new QStackedWidget;
    m_lists->addWidget(makeTree());
    auto* journalCard = new Card(look());
    journalCard->body()->setContentsMargins(1, 6, 1, 6);
    m_journal = new JournalView(m_live, m_history, look());
    journalCard->body()->addWidget(m_journal);
    m_lists->addWidget(journalCard);
    left->addWidget(m_lists, 1);
    m_groupNote = new PlainLabel(look(), {}, Type::Caption, Ink::Text2, Overflow::Wrap);
    left->addWidget(m_groupNote);
    row->addLayout(left, 1);
    m_panel = new AlarmPanel(m_live, m_history, look());
    row->addWidget(m_panel);
    return console;
}

void AlarmsPage::connectPanel()
{
    connect(m_panel, &AlarmPanel::acknowledgeAsked, this, &AlarmsPage::acknowledge);
    connect(m_panel, &AlarmPanel::noteEntered, this, &AlarmsPage::addNote);
    connect(m_panel, &AlarmPanel::shelveAsked, this, &AlarmsPage::shelve);
    connect(m_panel, &AlarmPanel::resetAsked, this, [this] {
        if (const Alarm* alarm = current())
            send(ResetAlarm{alarm->occurrence}, tr("Reset"));
    });
    connect(m_panel, &AlarmPanel::assignAsked, this, &AlarmsPage::assign);
    connect(m_panel, &AlarmPanel::stepTicked, this, &AlarmsPage::tick);
    connect(m_panel, &AlarmPanel::closeAsked, this, [this] {
        m_selected.reset();
        m_tree->clearSelection();
        m_panel->show(std::nullopt);
    });
}

QWidget* AlarmsPage::makeStrip()
{
    auto* card = new Card(look());
    card->setFixedHeight(66);
    card->body()->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (std::size_t i = 0; i < 4; ++i)
        row->addWidget(makeCounter(i));
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->setContentsMargins(space::gap, 0, space::gap, 0);
    const auto add = [&](Icon icon, auto act) {
        auto* chip = new Chip(look(), {});
        chip->setIcon(icon);
        connect(chip, &QAbstractButton::clicked, this, act);
        chips->addWidget(chip);
        return chip;
    };
    const auto showShelf = [this](AlarmShelf shelf) {
        m_tabs->setCurrentIndex(shelf == AlarmShelf::Shelved ? ShelfTab : ActiveTab);
        m_model.setPriority(std::nullopt);
        m_model.setShelf(shelf);
    };
    m_alerts = add(Icon::Info, [this, showShelf] {
        showShelf(AlarmShelf::Active);
        m_model.setPriority(Priority::Alert);
    });
    m_shelved = add(Icon::Clock, [showShelf] { showShelf(AlarmShelf::Shelved); });
    m_suppressed = add(Icon::Link, [showShelf] { showShelf(AlarmShelf::Suppressed); });
    m_outOfService = add(Icon::Wrench, [showShelf] { showShelf(AlarmShelf::OutOfService); });
    row->addLayout(chips);
    row->addStretch();
    m_rateBox = new QWidget;
    auto* rate = new QVBoxLayout(m_rateBox);
    rate->setContentsMargins(0, 0, 0, 0);
    rate->setSpacing(0);
    m_rate = new PlainLabel(look(), {}, Type::BodyStrong);
    rate->addStretch();
    rate->addWidget(m_rate);
    rate->addWidget(new PlainLabel(look(), tr("alarm rate"), Type::Caption, Ink::Text2));
    rate->addStretch();
    row->addWidget(m_rateBox);
    m_gauge = new RateGauge(look());
    row->addWidget(m_gauge, 0, Qt::AlignVCenter);
    row->addSpacing(space::gap);
    card->body()->addLayout(row);
    return card;
}

/// A click shows this priority alone; a second one shows all again.
QWidget* AlarmsPage::makeCounter(std::size_t priority)
{
    class Counter final : public QAbstractButton
    {
    public:
        explicit Counter(const Look& look) : m_look(look)
        {
            setFocusPolicy(Qt::StrongFocus);
            setCheckable(true);
        }

    protected:
        void paintEvent(QPaintEvent*) override
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            if (isChecked() || underMouse())
                painter.fillRect(rect().adjusted(1, 1, -1, -1), m_look.color(isChecked() ? Ink::Selection : Ink::Hover));
            painter.setPen(QPen(m_look.color(Ink::Line), 1));
            const qreal end = layoutDirection() == Qt::RightToLeft ? 0.5 : width() - 0.5;
            painter.drawLine(QPointF(end, 1), QPointF(end, height() - 1.0));
        }

    private:
        const Look& m_look;
    };
    const auto wanted = static_cast<Priority>(priority + 1);
    auto* counter = new Counter(look());
    counter->setObjectName(u"counter%1"_s.arg(priority + 1));
    counter->setFixedHeight(64);
    auto* row = new QHBoxLayout(counter);
    row->setContentsMargins(14, 0, space::gap, 0);
    row->setSpacing(10);
    m_shapes[priority] = new AlarmShape(look(), 26);
    row->addWidget(m_shapes[priority]);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_counts[priority] = new PlainLabel(look(), {}, Type::Kpi);
    m_states[priority] = new PlainLabel(look(), {}, Type::Caption, Ink::Text2);
    words->addStretch();
    words->addWidget(m_counts[priority]);
    words->addWidget(m_states[priority]);
    words->addStretch();
    row->addLayout(words);
    connect(counter, &QAbstractButton::toggled, this, [this, wanted, counter](bool on) {
        if (on)
            for (QWidget* other : m_counters)
                if (other != counter)
                    static_cast<QAbstractButton*>(other)->setChecked(false);
        m_model.setPriority(on ? std::optional(wanted) : std::nullopt);
    });
    m_counters[priority] = counter;
    return counter;
}

QWidget* AlarmsPage::makeTabs()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"alarmTabs"_s);
    m_tabs->setAccessibleName(tr("Which alarms"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Active"));
    m_tabs->addTab(tr("Journal"));
    m_tabs->addTab(tr("Shelf"));
    m_tabs->addTab(tr("Rules"));
    m_tabs->addTab(tr("Load"));
    m_tabs->addTab(tr("Maintenance"));
    line->addWidget(m_tabs);
    line->addStretch(1);
    m_grouping = new Segmented(look(), {tr("By cause"), tr("Flat")}, tr("Grouping"));
    m_grouping->setObjectName(u"grouping"_s);
    line->addWidget(m_grouping);
    m_filter = new SearchField(look(), tr("Filter"));
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter alarms"));
    m_filter->setMinimumWidth(filterLeast);
    m_filter->setMaximumWidth(160);
    line->addWidget(m_filter, 1000);
    auto* handover = new IconButton(look(), Icon::Users, tr("Hand-over"), IconButton::Frame::Outlined);
    handover->setObjectName(u"handover"_s);
    connect(handover, &QToolButton::clicked, this, &AlarmsPage::openHandover);
    line->addWidget(handover);
    return row;
}

QWidget* AlarmsPage::makeTree()
{
    auto* card = new Card(look());
    card->body()->setContentsMargins(1, 6, 1, 6);
    m_activeOrEmpty = new QStackedWidget;
    m_tree = new QTreeView;
    m_tree->setObjectName(u"alarms"_s);
    m_tree->setAccessibleName(tr("Alarms"));
    dress(*m_tree, look());
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new AlarmRowDelegate(look(), row::twoLine, m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setIndentation(20);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(AlarmTreeModel::Name, QHeaderView::Stretch);
    m_tree->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const Alarm* alarm = m_model.alarmAt(index))
            select(AlarmId(alarm->id));
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) { m_open.insert(m_model.alarmAt(index)->id); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) { m_open.remove(m_model.alarmAt(index)->id); });
    m_activeOrEmpty->addWidget(m_tree);
    m_activeOrEmpty->addWidget(new EmptyState(look(), Icon::Check, tr("No active alarms"), tr("Nothing waits for you here. The journal tells what happened before.")));
    card->body()->addWidget(m_activeOrEmpty);
    return card;
}

} // namespace holdfast
