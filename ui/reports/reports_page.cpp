// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/look/empty_state.h"
#include "ui/look/refusal_words.h"
#include "ui/look/scrollable.h"
#include "ui/models/answered.h"
#include "ui/models/live.h"
#include "ui/reports/files_card.h"
#include "ui/reports/gallery_card.h"
#include "ui/reports/gallery_round.h"
#include "ui/reports/order_card.h"
#include "ui/reports/preview_card.h"
#include "ui/reports/schedule_clerk.h"
#include "ui/reports/schedule_dialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto settling = 250ms;
constexpr int wideFrom = 1100; ///< parameters have a column of their own
constexpr int galleryWidth = 228;
constexpr int orderWidth = 220;
constexpr int rightWidth = 312;
constexpr int pageWidth = 900; ///< of a picture: sharp on dense screens, too

QString languageOf(const Look& look)
{
    return look.format().locale().name().section(u'_', 0, 0);
}

/// A column of cards that scrolls where the window is low.
QWidget* columnOf(QVBoxLayout& cards, int width)
{
    auto* inside = new QWidget;
    inside->setLayout(&cards);
    cards.setContentsMargins(0, 0, 0, 0);
    cards.setSpacing(space::gap);
    QScrollArea* column = scrollable(inside);
    column->setFixedWidth(width);
    return column;
}

void cancel(Cancelled& asked)
{
    if (asked)
        *asked = true;
    asked.reset();
}

} // namespace

ReportsPage::ReportsPage(const Live& live, Intents& intents, const ReportDesks& desks, const Look& look, QWidget* parent)
    : Page(look, parent), m_live(live), m_intents(intents), m_desk(desks.reports), m_scheduleDesk(desks.schedules)
{
    if (m_desk == nullptr) {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(new EmptyState(look, Icon::Reports, tr("Reports cannot be made here"), tr("There is no history on this computer that they could be made from.")));
    } else {
        m_titles = m_desk->titles(languageOf(look));
        build();
    }
    showHead();
}

ReportsPage::~ReportsPage()
{
    cancel(m_previewing);
    cancel(m_making);
}

void ReportsPage::build()
{
    m_gallery = new GalleryCard(look(), m_titles);
    m_round = new GalleryRound(m_live, *m_desk, m_titles, languageOf(look()), *m_gallery);
    m_order = new OrderCard(look());
    m_preview = new PreviewCard(look());
    m_schedulesCard = new SchedulesCard(look(), m_titles);
    m_files = new FilesCard(look());
    m_gallery->setFixedWidth(galleryWidth);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::gap);
    columns->addWidget(m_gallery);
    m_orderPlace = new QVBoxLayout;
    m_orderColumn = columnOf(*m_orderPlace, orderWidth);
    columns->addWidget(m_orderColumn);
    columns->addWidget(m_preview, 1);
    m_right = new QVBoxLayout;
    columns->addWidget(columnOf(*m_right, rightWidth));
    m_orderPlace->addStretch(1);
    m_right->addWidget(m_schedulesCard);
    m_right->addWidget(m_files, 1);
    m_soon.setSingleShot(true);
    connectCards();
    connectSchedules();
    choose(0);
    fit(wideFrom);
}

void ReportsPage::connectCards()
{
    connect(m_gallery, &GalleryCard::chosen, this, &ReportsPage::choose);
    connect(m_order, &OrderCard::changed, &m_soon, [this] { m_soon.start(settling); });
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::askPreview);
    connect(m_order, &OrderCard::makeWanted, this, &ReportsPage::make);
    connect(m_order, &OrderCard::cancelWanted, this, [this] { cancel(m_making); });
    connect(m_files, &FilesCard::verifyWanted, this, [this](const QString& path) {
        whenAnswered(m_desk->verify(path), this, [this, path](const Expected<FileVerdict>& verdict) { m_files->showVerdict(path, verdict); });
    });
    connect(m_files, &FilesCard::openWanted, this, [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    connect(m_files, &FilesCard::folderWanted, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_desk->folder())); });
}

void ReportsPage::connectSchedules()
{
    m_clerk = new ScheduleClerk({m_live, m_intents, look(), m_scheduleDesk, m_titles}, *m_schedulesCard, this);
    m_order->offerSchedule(m_clerk->mayChange());
    connect(m_order, &OrderCard::scheduleWanted, this, &ReportsPage::addSchedule);
    connect(m_clerk, &ScheduleClerk::addWanted, this, &ReportsPage::addSchedule);
    connect(m_clerk, &ScheduleClerk::said, this, &ReportsPage::say);
    connect(m_clerk, &ScheduleClerk::learned, this, &ReportsPage::learnSchedules);
}

void ReportsPage::choose(int index)
{
    if (index < 0)
        return;
    m_order->begin(m_titles[static_cast<std::size_t>(index)].period, look().format().local(m_live.now()).date());
    if (isVisible())
        askPreview();
}

ReportOrder ReportsPage::order() const
{
    ReportOrder order = m_order->order();
    const int row = m_gallery->current();
    order.report = row < 0 ? QString() : m_titles[static_cast<std::size_t>(row)].id;
    return order;
}

/// An older question is not answered any more.
void ReportsPage::askPreview()
{
    cancel(m_previewing);
    m_previewing = std::make_shared<std::atomic_bool>(false);
    m_preview->setWaiting();
    m_order->setSummary({});
    whenAnswered(m_desk->preview(order(), m_live.picture(), pageWidth, m_previewing), this, [this, asked = m_previewing](const Expected<ReportPages>& pages) {
        if (asked != m_previewing)
            return;
        m_preview->showPages(pages);
        if (isVisible())
            m_round->begin(); // what was asked for comes first
        m_order->setSummary(pages ? pages->summary : QString());
    });
}

void ReportsPage::make()
{
    m_making = std::make_shared<std::atomic_bool>(false);
    m_order->setMaking(0);
    auto* watcher = new QFutureWatcher<Expected<std::vector<ReportFile>>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int step) { m_order->setMaking(100 * step / std::max(watcher->progressMaximum(), 1)); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_order->setMaking(std::nullopt);
        m_making.reset();
        if (watcher->future().resultCount() > 0)
            showMade(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(m_desk->make(order(), m_order->formats(), m_live.picture(), m_intents.actor(), m_making));
}

void ReportsPage::showMade(const Expected<std::vector<ReportFile>>& files)
{
    askFiles();
    if (!files)
        return sayHow(sentenceOf(files.error()));
    sayHow(files->size() == 1 ? files->front().name : tr("%n file(s) made", nullptr, static_cast<int>(files->size())));
}

void ReportsPage::askFiles()
{
    whenAnswered(m_desk->files(), this, [this](const Expected<std::vector<ReportFile>>& files) {
        if (!files)
            return;
        m_files->showFiles(*files);
        m_lastMade = files->empty() ? std::nullopt : std::optional(files->front().madeAt);
        showHead();
    });
}

/// As it is asked for now.
void ReportsPage::addSchedule()
{
    const ReportOrder asked = order();
    ReportSchedule schedule = ScheduleDialog::blank(asked.report, asked.period, asked.language);
    schedule.paper = asked.paper;
    if (const auto formats = m_order->formats(); !formats.empty())
        schedule.formats = formats;
    m_clerk->edit(schedule);
}

/// Files that have come since are shown, too.
void ReportsPage::learnSchedules(const ScheduleView& view)
{
    m_order->offerSchedule(m_clerk->mayChange());
    m_files->showSchedules(view);
    const auto newest = std::ranges::find_if(view.runs, [](const ReportRun& run) { return !run.files.isEmpty(); });
    if (newest != view.runs.end() && newest->number != std::exchange(m_madeByThemselves, newest->number))
        askFiles();
    if (view.schedules.size() != std::exchange(m_schedules, view.schedules.size()))
        showHead();
}

void ReportsPage::sayHow(const QString& sentence)
{
    say({sentence, {}, {}});
}

void ReportsPage::showHead()
{
    QStringList parts;
    if (!m_titles.empty())
        parts.append(tr("%n report(s)", nullptr, static_cast<int>(m_titles.size())));
    if (m_schedules > 0)
        parts.append(tr("%n schedule(s)", nullptr, static_cast<int>(m_schedules)));
    if (m_lastMade)
        parts.append(tr("last made %1").arg(look().format().moment(*m_lastMade, m_live.now())));
    setHeading({{tr("Reports")}, parts.join(u" · "_s)});
}

void ReportsPage::open(const QString& object, const QString&)
{
    const auto wanted = std::ranges::find_if(m_titles, [&](const ReportTitle& title) { return title.id == object || title.name == object; });
    if (wanted != m_titles.end())
        m_gallery->choose(static_cast<int>(wanted - m_titles.begin()));
}

std::vector<Command> ReportsPage::commands()
{
    std::vector<Command> all;
    if (m_desk == nullptr)
        return all;
    all.push_back({tr("Make the files of this report"), {}, Icon::Reports, m_making ? tr("files are being made") : QString(), [this] { make(); }});
    if (m_scheduleDesk != nullptr)
        all.push_back({tr("Have this report made by itself"), {}, Icon::Calendar, m_clerk->mayChange() ? QString() : tr("only an engineer changes this"), [this] { addSchedule(); }});
    for (std::size_t i = 0; i < m_titles.size(); ++i)
        all.push_back({m_titles[i].title, {}, Icon::Reports, {}, [this, i] { m_gallery->choose(static_cast<int>(i)); }});
    return all;
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_desk == nullptr)
        return;
    m_clerk->watch();
    if (m_preview->count() > 0)
        return m_round->begin();
    askPreview();
    askFiles();
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (m_desk == nullptr)
        return;
    m_clerk->rest();
    m_round->rest();
}

void ReportsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_desk != nullptr)
        fit(event->size().width());
}

/// Where there is no room for a column of their own, parameters stand above the schedules.
void ReportsPage::fit(int room)
{
    const bool wide = room >= wideFrom;
    if (m_wide == wide)
        return;
    m_wide = wide;
    (wide ? m_orderPlace : m_right)->insertWidget(0, m_order);
    m_orderColumn->setVisible(wide);
}

} // namespace holdfast
