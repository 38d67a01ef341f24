// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/load_view.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/refusal_words.h"
#include "ui/look/scrollable.h"
#include "ui/look/segmented.h"
#include "ui/look/trend_lane.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr int laneHeight = 150;
constexpr int mostListed = 10;
constexpr double flood = 10;

} // namespace

LoadView::LoadView(const Live& live, AlarmDesk* desk, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_live(live)
    , m_desk(desk)
    , m_look(look)
    , m_period(new Segmented(look, {tr("24 hours"), tr("7 days"), tr("30 days"), tr("From, to")}, tr("Period")))
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
    , m_state(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
{
    build();
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LoadView::take);
    connect(&look, &Look::changed, this, &LoadView::showAnswer);
    connect(m_period, &Segmented::currentChanged, this, [this](int period) {
        m_own->setVisible(period == Own);
        reload();
    });
    for (QDateEdit* date : {m_first, m_last})
        connect(date, &QDateEdit::dateChanged, this, &LoadView::reload);
}

LoadView::~LoadView()
{
    m_reading.cancel();
}

void LoadView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makePeriods());
    m_state->setObjectName(u"loadState"_s);
    column->addWidget(m_state);
    m_inside = new QWidget;
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, space::small, 0);
    inside->setSpacing(space::gap);
    inside->addWidget(makeRate());
    inside->addWidget(makeFigures());
    inside->addWidget(makeLists());
    inside->addStretch(1);
    QScrollArea* scroll = scrollable(m_inside);
    scroll->setAccessibleName(tr("Figures of the alarm load"));
    column->addWidget(scroll, 1);
    m_inside->hide();
}

QWidget* LoadView::makePeriods()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_period->setObjectName(u"loadPeriod"_s);
    m_period->setCurrent(Week);
    row->addWidget(m_period);
    m_own = new QWidget;
    auto* dates = new QHBoxLayout(m_own);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(space::small);
    m_first->setObjectName(u"loadFirst"_s);
    m_first->setAccessibleName(tr("First day"));
    m_last->setObjectName(u"loadLast"_s);
    m_last->setAccessibleName(tr("Last day"));
    const QDate today = m_look.format().local(m_live.now()).date();
    m_first->setDate(today.addDays(-13));
    m_last->setDate(today);
    for (QDateEdit* date : {m_first, m_last})
        dates->addWidget(date);
    m_own->hide();
    row->addWidget(m_own);
    row->addStretch(1);
    auto* again = new IconButton(m_look, Icon::Refresh, tr("Read again"));
    again->setObjectName(u"loadAgain"_s);
    connect(again, &QToolButton::clicked, this, &LoadView::reload);
    row->addWidget(again);
    return holder;
}

QWidget* LoadView::makeRate()
{
    auto* card = new Card(m_look, tr("Alarms in ten minutes"));
    m_lane = new TrendLane(m_look);
    m_lane->setObjectName(u"loadRate"_s);
    m_lane->setFixedHeight(laneHeight);
    m_columnTable = factTable(m_look, m_columns, u"loadColumns"_s, tr("Alarms in ten minutes"));
    m_columnTable->setFixedHeight(laneHeight);
    m_laneOrTable = new QStackedWidget;
    m_laneOrTable->addWidget(m_lane);
    m_laneOrTable->addWidget(m_columnTable);
    m_laneOrTable->setFixedHeight(laneHeight);
    auto* asTable = new IconButton(m_look, Icon::Table, tr("Show as table"), IconButton::Frame::None, 28);
    asTable->setObjectName(u"loadAsTable"_s);
    asTable->setCheckable(true);
    connect(asTable, &QToolButton::toggled, this, [this, asTable](bool table) {
        m_laneOrTable->setCurrentIndex(table ? 1 : 0);
        asTable->setName(table ? tr("Show as picture") : tr("Show as table"));
    });
    card->headEnd()->addWidget(asTable);
    card->body()->addWidget(m_laneOrTable);
    card->body()->addWidget(new PlainLabel(m_look, tr("The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood."), Type::Caption, Ink::Text2, Overflow::Wrap));
    return card;
}

QWidget* LoadView::makeFigures()
{
    auto* card = new Card(m_look, tr("Figures"));
    m_figureTable = factTable(m_look, m_figureModel, u"loadFigures"_s, tr("Figures"));
    m_formula = new PlainLabel(m_look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap);
    m_formula->setObjectName(u"loadFormula"_s);
    card->body()->addWidget(m_figureTable);
    card->body()->addWidget(m_formula);
    m_priorityTable = factTable(m_look, m_priorities, u"loadPriorities"_s, tr("Priority mix, and time to acknowledge"));
    card->body()->addWidget(new PlainLabel(m_look, tr("Priority mix, and time to acknowledge"), Type::BodyStrong));
    card->body()->addWidget(m_priorityTable);
    card->body()->addWidget(new PlainLabel(m_look, tr("Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten."),
                                           Type::Caption, Ink::Text2, Overflow::Wrap));
    connect(m_figureTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LoadView::showFormula);
    return card;
}

QWidget* LoadView::makeLists()
{
    auto* card = new Card(m_look);
    m_list = new Segmented(m_look, {tr("Worst ten"), tr("Chattering"), tr("Stale"), tr("Floods")}, tr("Which alarms"));
    m_list->setObjectName(u"loadList"_s);
    m_listTable = factTable(m_look, m_listed, u"loadListed"_s, tr("Which alarms"));
    m_nothing = new PlainLabel(m_look, tr("None in this period."), Type::Dense, Ink::Text2);
    card->body()->addWidget(m_list, 0, Qt::AlignLeft);
    card->body()->addWidget(m_listTable);
    card->body()->addWidget(m_nothing);
    connect(m_list, &Segmented::currentChanged, this, &LoadView::showList);
    return card;
}

/// Days are those of the site; the last one ends with the day, or now.
std::optional<Interval> LoadView::interval() const
{
    const Timestamp now = m_live.now();
    switch (m_period->current()) {
    case Day:
        return Interval{now - 24h, now};
    case Week:
        return Interval{now - 7 * 24h, now};
    case Month:
        return Interval{now - 30 * 24h, now};
    default:
        break;
    }
    const Format& format = m_look.format();
    const auto startOf = [&](const QDate& day) { return format.instant(QDateTime(day, QTime(0, 0), format.zone())); };
    const Interval own{startOf(m_first->date()), std::min(startOf(m_last->date().addDays(1)), now)};
    return own.from < own.to ? std::optional(own) : std::nullopt;
}

void LoadView::reload()
{
    const auto period = interval();
    m_first->setProperty("faulty", !period);
    m_first->update();
    if (m_desk == nullptr || !period) {
        m_inside->hide();
        m_state->setText(m_desk == nullptr ? tr("There is no journal here to read.") : tr("The first day must not be after the last, nor in the future."));
        m_state->show();
        return;
    }
    m_state->setText(tr("Reading the journal …"));
    m_state->show();
    m_reading.setFuture(m_desk->load({*period, 1}));
}

void LoadView::take()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const Expected<LoadAnswer> answer = m_reading.result();
    if (!answer) {
        m_inside->hide();
        m_state->setText(tr("The journal cannot be read: %1").arg(sentenceOf(answer.error())));
        return;
    }
    m_answer = *answer;
    m_inside->show();
    showAnswer();
}

void LoadView::showAnswer()
{
    if (m_inside->isHidden())
        return;
    const Format& format = m_look.format();
    const LoadPhrases phrases(format);
    const AlarmLoad& load = m_answer.load;
    QString state = tr("%1 to %2: %n alarm(s).", nullptr, load.annunciated).arg(format.moment(load.interval.from), format.moment(load.interval.to));
    if (m_answer.journalSince)
        state += u' ' % tr("The journal begins on %1: the figures are too low for the time before.").arg(format.moment(*m_answer.journalSince));
    if (load.interval.to - load.interval.from < 30 * 24h)
        state += u' ' % tr("The targets are meant for 30 days and more.");
    m_state->setText(state);
    m_figures = phrases.figures(load);
    m_figureModel.show(LoadPhrases::figureTitles(), phrases.figureRows(m_figures));
    m_priorities.show(LoadPhrases::priorityTitles(), phrases.priorityRows(load));
    m_columns.show(LoadPhrases::columnTitles(), phrases.columnRows(m_answer.columns));
    fitRows(*m_figureTable, static_cast<int>(m_figures.size()));
    fitRows(*m_priorityTable, 4);
    m_figureTable->selectRow(std::max(0, m_figureTable->currentIndex().row()));
    showFormula();
    showRate();
    showList();
}

void LoadView::showFormula()
{
    const int row = std::max(0, m_figureTable->currentIndex().row());
    if (row < static_cast<int>(m_figures.size())) {
        const LoadFigure& figure = m_figures[static_cast<std::size_t>(row)];
        m_formula->setText(tr("%1: %2").arg(figure.name, figure.counted));
    }
}

void LoadView::showRate()
{
    TrendFace face;
    face.interval = m_answer.load.interval;
    face.series.interval = face.interval;
    face.name = tr("Alarms in ten minutes");
    face.low = 0;
    face.high = std::max(flood + 2, m_answer.load.peak * 1.1);
    face.normal = {0, 1};
    face.limits.push_back({flood, tr("flood %1").arg(m_look.format().count(static_cast<qint64>(flood)))});
    for (const LoadColumn& column : m_answer.columns) {
        const double windows = std::max(1.0, std::ceil(static_cast<double>((column.interval.to - column.interval.from).count()) / 600'000.0));
        const double mean = column.alarms / windows;
        face.series.time.push_back(column.interval.from);
        face.series.minimum.push_back(mean);
        face.series.mean.push_back(mean);
        face.series.maximum.push_back(column.peak);
        face.series.coverage.push_back(1);
    }
    m_lane->setFace(face);
}

void LoadView::showList()
{
    const LoadPhrases phrases(m_look.format());
    const AlarmLoad& load = m_answer.load;
    switch (m_list->current()) {
    case Worst:
        m_listed.show(LoadPhrases::shareTitles(tr("Times")), phrases.shareRows(load.badActors, load.annunciated));
        break;
    case Chattering:
        m_listed.show(LoadPhrases::shareTitles(tr("Times")), phrases.shareRows(load.chattering, load.annunciated));
        break;
    case Stale:
        m_listed.show(LoadPhrases::shareTitles(tr("At longest")).first(3), phrases.staleRows(load.stale));
        break;
    default:
        m_listed.show(LoadPhrases::floodTitles(), phrases.floodRows(load.floods));
    }
    const bool any = m_listed.rowCount() > 0;
    m_listTable->setVisible(any);
    m_nothing->setVisible(!any);
    fitRows(*m_listTable, mostListed);
}

} // namespace holdfast
