// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/report_reader.h"
#include "app/store/store.h"

#include <memory>

namespace holdfast {

/// Who works figures out over this history, for a picture of the site; nothing where nobody does. The history stays as long as they are asked.
using MakeFigures = std::function<std::unique_ptr<FigureReader>(const HistoryReader&, const Picture&)>;

/// Those of the insight room, over what names of devices and the site model say.
[[nodiscard]] MakeFigures siteFigures();

/// A site as reports read it: the picture of one moment, the history on the disk, and what follows from both. On one thread, for one report after the other.
class StoredSite final : public ReportReader
{
public:
    StoredSite(const Store& store, Picture picture, ContinuityDesk& continuity, const MakeFigures& makeFigures = siteFigures());
    ~StoredSite() override;

    [[nodiscard]] const Picture& picture() const override { return m_picture; }
    [[nodiscard]] Expected<std::vector<JournalEntry>> journalUntil(Timestamp end) const override;
    [[nodiscard]] Expected<std::vector<Gap>> gaps(const PointId& point, Interval interval) const override;
    [[nodiscard]] Expected<std::vector<AuditRow>> audit(Interval interval) const override;
    [[nodiscard]] Expected<AuditStanding> auditStanding() const override;
    [[nodiscard]] ContinuityAnswer continuity() const override;
    [[nodiscard]] Expected<std::vector<Figure>> figures(const FigureQuestion& question) const override;
    [[nodiscard]] Expected<std::vector<Insight>> insights(Interval interval, const Cancelled& cancelled) const override;

private:
    const Store& m_store;
    const Picture m_picture;
    ContinuityDesk& m_continuity;
    const std::unique_ptr<HistoryReader> m_history;
    const std::unique_ptr<FigureReader> m_figures;
    mutable std::optional<AuditStanding> m_audit; ///< read once: the chain may be long
};

/// Objects of the audit's rows about reports: what files were made, with their hashes.
[[nodiscard]] Expected<QStringList> auditedReports(const Store& store);

} // namespace holdfast
