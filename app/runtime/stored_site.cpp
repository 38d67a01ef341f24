// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/stored_site.h"

#include "app/insight/history_figures.h"
#include "app/report/report_hash.h"
#include "app/security/audit_chain.h"

#include <limits>

namespace holdfast {
namespace {

const Error nobody{Error::Code::NotFound, QStringLiteral("nobody works figures out here")};

} // namespace

MakeFigures siteFigures()
{
    return [](const HistoryReader& history, const Picture& picture) -> std::unique_ptr<FigureReader> { return std::make_unique<HistoryFigures>(history, picture, FigureBasis()); };
}

StoredSite::StoredSite(const Store& store, Picture picture, ContinuityDesk& continuity, const MakeFigures& makeFigures)
    : m_store(store), m_picture(std::move(picture)), m_continuity(continuity), m_history(store.reader()), m_figures(makeFigures ? makeFigures(*m_history, m_picture) : nullptr)
{
}

StoredSite::~StoredSite() = default;

Expected<std::vector<JournalEntry>> StoredSite::journalUntil(Timestamp end) const
{
    return m_history->journal({{Timestamp::min(), end}, std::numeric_limits<int>::max(), {}});
}

Expected<std::vector<Gap>> StoredSite::gaps(const PointId& point, Interval interval) const
{
    return m_history->gaps(point, interval);
}

Expected<std::vector<AuditRow>> StoredSite::audit(Interval interval) const
{
    std::vector<AuditRow> rows;
    const auto read = m_store.readAudit([&](const AuditRow& row) {
        if (row.record.at >= interval.from && row.record.at < interval.to)
            rows.push_back(row);
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

Expected<AuditStanding> StoredSite::auditStanding() const
{
    if (m_audit)
        return *m_audit;
    AuditVerifier verifier;
    const auto read = m_store.readAudit([&](const AuditRow& row) {
        verifier.add(row);
        return true;
    });
    if (!read)
        return read.error();
    const AuditReport report = verifier.report();
    m_audit = AuditStanding{report.passed(), report.rows, report.firstBroken, report.last ? toText(*report.last) : QString()};
    return *m_audit;
}

ContinuityAnswer StoredSite::continuity() const
{
    QFuture<ContinuityAnswer> answer = m_continuity.workOut(m_picture);
    answer.waitForFinished();
    return answer.resultCount() > 0 ? answer.result() : ContinuityAnswer(); // none when the program ends meanwhile
}

Expected<std::vector<Figure>> StoredSite::figures(const FigureQuestion& question) const
{
    return m_figures ? m_figures->figures(question) : Expected<std::vector<Figure>>(nobody);
}

Expected<std::vector<Insight>> StoredSite::insights(Interval interval, const Cancelled& cancelled) const
{
    return m_figures ? m_figures->insights({interval, {}, cancelled}) : Expected<std::vector<Insight>>(nobody);
}

Expected<QStringList> auditedReports(const Store& store)
{
    QStringList objects;
    const auto read = store.readAudit([&](const AuditRow& row) {
        if (row.record.action == QLatin1String(reportMade))
            objects.append(row.record.object);
        return true;
    });
    if (!read)
        return read.error();
    return objects;
}

} // namespace holdfast
