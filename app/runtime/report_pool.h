// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/stored_site.h"

#include "app/model/report_desk.h"

#include <QThreadPool>

namespace holdfast {

/// Writes a row into the audit; nobody where nothing is recorded.
using NoteAudit = std::function<void(const AuditRecord&)>;

/// One thread of its own that makes reports, one after the other: a month of a large site delays no page.
class ReportPool final : public ReportDesk
{
public:
    ReportPool(const Store& store, const Clock& clock, ContinuityDesk& continuity, const ReportPrinter* printer, QString program, NoteAudit note = {}, MakeFigures makeFigures = siteFigures());
    ~ReportPool() override;

    [[nodiscard]] std::vector<ReportTitle> titles(const QString& language) const override;
    [[nodiscard]] QString folder() const override;
    [[nodiscard]] QFuture<Expected<ReportPages>> preview(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled) override;
    [[nodiscard]] QFuture<Expected<ReportThumbnail>> thumbnail(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled) override;
    [[nodiscard]] QFuture<Expected<std::vector<ReportFile>>> make(const ReportOrder& order, const std::vector<ReportFormat>& wanted, const Picture& picture, const Actor& actor,
                                                                  const Cancelled& cancelled) override;
    [[nodiscard]] QFuture<Expected<std::vector<ReportFile>>> files() override;
    [[nodiscard]] QFuture<Expected<FileVerdict>> verify(const QString& path) override;

private:
    [[nodiscard]] Expected<Report> build(const ReportOrder& order, const Picture& picture, const QString& person, const Cancelled& cancelled) const;

    const Store& m_store;
    const Clock& m_clock;
    ContinuityDesk& m_continuity;
    const ReportPrinter* m_printer;
    const QString m_program;
    const NoteAudit m_note;
    const MakeFigures m_makeFigures;
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
    QThreadPool m_errands; ///< what answers at once
};

} // namespace holdfast
