// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/report_pool.h"

#include "app/report/report_hash.h"
#include "app/report/reports.h"
#include "app/runtime/errand.h"
#include "app/runtime/report_files.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPictures = 24;

/// A report whose figures all lack is one that cannot say anything.
ReportGround groundOf(const Report& report)
{
    if (!report.noSource.isEmpty())
        return ReportGround::NoSource;
    const bool lacking = std::ranges::all_of(report.figures, [](const ReportFigure& figure) { return std::holds_alternative<std::monostate>(figure.value); });
    return lacking && !report.figures.empty() ? ReportGround::TooLittle : ReportGround::Figures;
}

} // namespace

ReportPool::ReportPool(const Store& store, const Clock& clock, ContinuityDesk& continuity, const ReportPrinter* printer, QString program, NoteAudit note, MakeFigures makeFigures)
    : m_store(store), m_clock(clock), m_continuity(continuity), m_printer(printer), m_program(std::move(program)), m_note(std::move(note)), m_makeFigures(std::move(makeFigures))
{
    m_pool.setMaxThreadCount(1);
    m_errands.setMaxThreadCount(1);
    if (m_note)
        clearUnfinished(folder());
}

ReportPool::~ReportPool()
{
    *m_ended = true;
    m_pool.clear();
    m_errands.clear();
    m_pool.waitForDone();
    m_errands.waitForDone();
}

std::vector<ReportTitle> ReportPool::titles(const QString& language) const
{
    const ReportWords words(language);
    std::vector<ReportTitle> titles;
    for (const ReportTemplate& one : reportTemplates())
        titles.push_back(titleOf(one, words));
    return titles;
}

QString ReportPool::folder() const
{
    return m_store.dir().folder(u"reports"_s);
}

Expected<Report> ReportPool::build(const ReportOrder& order, const Picture& picture, const QString& person, const Cancelled& cancelled) const
{
    if (*m_ended || (cancelled && *cancelled))
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    const StoredSite site(m_store, picture, m_continuity, m_makeFigures);
    return reportFor(order, site, m_clock.now(), m_program, person, cancelled);
}

QFuture<Expected<ReportPages>> ReportPool::preview(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled)
{
    return doLater<Expected<ReportPages>>(m_pool, [=, this]() -> Expected<ReportPages> {
        const auto report = build(order, picture, {}, cancelled);
        if (!report)
            return report.error();
        if (m_printer == nullptr)
            return Error{Error::Code::Unavailable, u"this program cannot paint pages"_s};
        return m_printer->pages(*report, order.paper, width, mostPictures, cancelled);
    });
}

QFuture<Expected<ReportThumbnail>> ReportPool::thumbnail(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled)
{
    return doLater<Expected<ReportThumbnail>>(m_pool, [=, this]() -> Expected<ReportThumbnail> {
        const auto report = build(order, picture, {}, cancelled);
        if (!report)
            return report.error();
        if (m_printer == nullptr)
            return ReportThumbnail{{}, groundOf(*report)};
        const auto pages = m_printer->pages(*report, order.paper, width, 1, cancelled);
        if (!pages)
            return pages.error();
        return ReportThumbnail{pages->pictures.empty() ? QByteArray() : pages->pictures.front(), groundOf(*report)};
    });
}

QFuture<Expected<std::vector<ReportFile>>> ReportPool::make(const ReportOrder& order, const std::vector<ReportFormat>& wanted, const Picture& picture, const Actor& actor, const Cancelled& cancelled)
{
    auto promise = std::make_shared<QPromise<Expected<std::vector<ReportFile>>>>();
    const QFuture<Expected<std::vector<ReportFile>>> future = promise->future();
    promise->start();
    promise->setProgressRange(0, static_cast<int>(wanted.size()) + 1);
    giveOver();
    m_pool.start([=, this] {
        takeOver();
        const auto report = build(order, picture, actor.name, cancelled);
        int step = 1;
        promise->setProgressValue(step);
        auto files = report ? writeReportFiles(*report, {folder(), wanted, order.paper, m_printer}, cancelled, [&] { promise->setProgressValue(++step); }) : Expected<std::vector<ReportFile>>(report.error());
        if (files && m_note)
            for (const ReportFile& file : *files)
                m_note(auditOf(file, *report, actor, m_clock.now()));
        promise->addResult(std::move(files));
        promise->finish();
    });
    return future;
}

QFuture<Expected<std::vector<ReportFile>>> ReportPool::files()
{
    return doLater<Expected<std::vector<ReportFile>>>(m_errands, [this]() -> Expected<std::vector<ReportFile>> { return reportFilesIn(folder()); });
}

QFuture<Expected<FileVerdict>> ReportPool::verify(const QString& path)
{
    return doLater<Expected<FileVerdict>>(m_errands, [this, path]() -> Expected<FileVerdict> {
        const auto audited = auditedReports(m_store);
        return audited ? holdfast::verify(path, *audited) : Expected<FileVerdict>(audited.error());
    });
}

} // namespace holdfast
