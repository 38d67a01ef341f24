// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/look/empty_state.h"
#include "ui/look/refusal_words.h"
#include "ui/look/rows.h"
#include "ui/look/scrollable.h"
#include "ui/models/answered.h"
#include "ui/models/live.h"
#include "ui/reports/files_card.h"
#include "ui/reports/order_card.h"
#include "ui/reports/preview_card.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QListWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto settling = 250ms;
constexpr int wideFrom = 1000;
constexpr int sideWidth = 284;
constexpr int filesWidth = 300;
constexpr int filesHeight = 236;
constexpr int pageWidth = 900; ///< of a picture: sharp on dense screens, too

QString languageOf(const Look& look)
{
    return look.format().locale().name().section(u'_', 0, 0);
}

Icon iconOf(ReportChartKind sketch)
{
    constexpr Icon icons[] = {Icon::Reports, Icon::Table, Icon::History};
    return icons[static_cast<std::size_t>(sketch)];
}

void cancel(Cancelled& asked)
{
    if (asked)
        *asked = true;
    asked.reset();
}

} // namespace

ReportsPage::ReportsPage(const Live& live, Intents& intents, ReportDesk* desk, const Look& look, QWidget* parent)
    : Page(look, parent), m_live(live), m_intents(intents), m_desk(desk)
{
    if (desk == nullptr) {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(new EmptyState(look, Icon::Reports, tr("Reports cannot be made here"), tr("There is no history on this computer that they could be made from.")));
    } else {
        m_titles = desk->titles(languageOf(look));
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
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::gap);
    m_preview = new PreviewCard(look());
    m_files = new FilesCard(look());
    m_grid->addWidget(side(), 0, 0, 2, 1);
    m_grid->addWidget(m_preview, 0, 1);
    m_grid->addWidget(m_files, 0, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(0, 1);
    m_files->setFixedWidth(filesWidth);
    m_soon.setSingleShot(true);
    connectCards();
    fillTemplates();
}

/// Which one and how, one below the other.
QWidget* ReportsPage::side()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    auto* card = new Card(look(), tr("Reports"));
    m_list = new QListWidget;
    m_list->setObjectName(u"reportTemplates"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setItemDelegate(new RowDelegate(look(), row::twoLine, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_order = new OrderCard(look());
    card->body()->setContentsMargins(1, 0, 1, 6);
    card->body()->addWidget(m_list);
    layout->addWidget(card);
    layout->addWidget(m_order);
    layout->addStretch(1);
    QScrollArea* area = scrollable(column);
    area->setFixedWidth(sideWidth);
    return area;
}

void ReportsPage::fillTemplates()
{
    for (const ReportTitle& title : m_titles) {
        auto* item = new QListWidgetItem(title.title, m_list);
        item->setData(cell::Subtitle, QString(title.id % u" · "_s % title.reader));
        item->setData(cell::IconRole, static_cast<int>(iconOf(title.sketch)));
        item->setData(Qt::AccessibleTextRole, QString(title.title % u", "_s % title.reader));
    }
    m_list->setFixedHeight(m_list->count() * row::twoLine + 2);
    m_list->setCurrentRow(0);
}

void ReportsPage::connectCards()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::choose);
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
    const int row = m_list->currentRow();
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

void ReportsPage::sayHow(const QString& sentence)
{
    say({sentence, {}, {}});
}

void ReportsPage::showHead()
{
    const QString count = tr("%n report(s)", nullptr, static_cast<int>(m_titles.size()));
    setHeading({{tr("Reports")}, m_lastMade ? QString(count % u" · "_s % tr("last made %1").arg(look().format().moment(*m_lastMade, m_live.now()))) : m_titles.empty() ? QString() : count});
}

void ReportsPage::open(const QString& object, const QString&)
{
    const auto wanted = std::ranges::find_if(m_titles, [&](const ReportTitle& title) { return title.id == object || title.name == object; });
    if (wanted != m_titles.end())
        m_list->setCurrentRow(static_cast<int>(wanted - m_titles.begin()));
}

std::vector<Command> ReportsPage::commands()
{
    std::vector<Command> all;
    if (m_desk == nullptr)
        return all;
    all.push_back({tr("Make the files of this report"), {}, Icon::Reports, m_making ? tr("files are being made") : QString(), [this] { make(); }});
    for (std::size_t i = 0; i < m_titles.size(); ++i)
        all.push_back({m_titles[i].title, {}, Icon::Reports, {}, [this, i] { m_list->setCurrentRow(static_cast<int>(i)); }});
    return all;
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_desk == nullptr || m_preview->count() > 0)
        return;
    askPreview();
    askFiles();
}

void ReportsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_desk != nullptr)
        fit(event->size().width());
}

/// The files stand at the side, or below the pages.
void ReportsPage::fit(int room)
{
    const bool wide = room >= wideFrom;
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_grid->removeWidget(m_files);
    m_grid->addWidget(m_files, wide ? 0 : 1, wide ? 2 : 1);
    m_files->setMinimumSize(0, 0);
    m_files->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (wide)
        m_files->setFixedWidth(filesWidth);
    else
        m_files->setFixedHeight(filesHeight);
}

} // namespace holdfast
