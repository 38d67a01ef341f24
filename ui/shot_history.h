// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "app/model/continuity_desk.h"
#include "app/model/drill_desk.h"
#include "app/model/history_care.h"
#include "app/model/ports.h"
#include "app/model/report_desk.h"
#include "app/store/store.h"

#include <functional>
#include <vector>

namespace holdfast {

/// Two backups of a site of which all was read through, as it is after a while.
[[nodiscard]] Expected<> keepAsUsual(const Store& store, Timestamp now);

/// Knows whether answers are still on their way.
class OpenAnswers
{
public:
    /// `rest` lets answers come for so long.
    explicit OpenAnswers(std::function<void(std::chrono::milliseconds)> rest) : m_rest(std::move(rest)) {}

    template <typename Answer>
    QFuture<Answer> counted(QFuture<Answer> future)
    {
        m_open.push_back(QFuture<void>(future));
        return future;
    }

    /// Returns when nothing was on its way for a while.
    void waitUntilQuiet();

private:
    const std::function<void(std::chrono::milliseconds)> m_rest;
    std::vector<QFuture<void>> m_open;
};

class CountedHistory final : public HistoryDesk
{
public:
    CountedHistory(HistoryDesk& desk, OpenAnswers& answers) : m_desk(desk), m_answers(answers) {}

    QFuture<Expected<Series>> series(const SeriesQuery& query) override { return m_answers.counted(m_desk.series(query)); }
    QFuture<Expected<std::vector<Sample>>> samples(const PointId& point, Interval interval, int most) override { return m_answers.counted(m_desk.samples(point, interval, most)); }
    QFuture<Expected<std::vector<Gap>>> gaps(const PointId& point, Interval interval) override { return m_answers.counted(m_desk.gaps(point, interval)); }
    QFuture<Expected<Usage>> usage() override { return m_answers.counted(m_desk.usage()); }
    QFuture<Expected<std::vector<JournalEntry>>> journal(const JournalQuery& query) override { return m_answers.counted(m_desk.journal(query)); }

private:
    HistoryDesk& m_desk;
    OpenAnswers& m_answers;
};

class CountedContinuity final : public ContinuityDesk
{
public:
    CountedContinuity(ContinuityDesk& desk, OpenAnswers& answers) : m_desk(desk), m_answers(answers) {}

    QFuture<ContinuityAnswer> workOut(const Picture& picture) override { return m_answers.counted(m_desk.workOut(picture)); }
    QFuture<std::vector<ProvedPolicy>> shippedPolicies() override { return m_answers.counted(m_desk.shippedPolicies()); }
    std::span<const PolicyAction> actions() const override { return m_desk.actions(); }
    QFuture<PolicyExamination> examine(const Policy& policy, ExaminationDepth depth) override { return m_answers.counted(m_desk.examine(policy, depth)); }
    QFuture<Expected<PolicyTrial>> tryOut(const Policy& policy, const Interval& interval, const Picture& picture) override { return m_answers.counted(m_desk.tryOut(policy, interval, picture)); }

private:
    ContinuityDesk& m_desk;
    OpenAnswers& m_answers;
};

/// The same for whoever makes reports.
class CountedReports final : public ReportDesk
{
public:
    CountedReports(ReportDesk& desk, OpenAnswers& answers) : m_desk(desk), m_answers(answers) {}

    std::vector<ReportTitle> titles(const QString& language) const override { return m_desk.titles(language); }
    QString folder() const override { return m_desk.folder(); }
    QFuture<Expected<ReportPages>> preview(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled) override
    {
        return m_answers.counted(m_desk.preview(order, picture, width, cancelled));
    }
    QFuture<Expected<ReportThumbnail>> thumbnail(const ReportOrder& order, const Picture& picture, int width, const Cancelled& cancelled) override
    {
        return m_answers.counted(m_desk.thumbnail(order, picture, width, cancelled));
    }
    QFuture<Expected<std::vector<ReportFile>>> make(const ReportOrder& order, const std::vector<ReportFormat>& wanted, const Picture& picture, const Actor& actor, const Cancelled& cancelled) override
    {
        return m_answers.counted(m_desk.make(order, wanted, picture, actor, cancelled));
    }
    QFuture<Expected<std::vector<ReportFile>>> files() override { return m_answers.counted(m_desk.files()); }
    QFuture<Expected<FileVerdict>> verify(const QString& path) override { return m_answers.counted(m_desk.verify(path)); }

private:
    ReportDesk& m_desk;
    OpenAnswers& m_answers;
};

class CountedAlarms final : public AlarmDesk
{
public:
    CountedAlarms(AlarmDesk& desk, OpenAnswers& answers) : m_desk(desk), m_answers(answers) {}

    QFuture<Expected<RuleTrial>> tryOut(const AlarmRule& rule, Interval interval, const Picture& picture) override { return m_answers.counted(m_desk.tryOut(rule, interval, picture)); }
    QFuture<Expected<LoadAnswer>> load(const LoadQuestion& question) override { return m_answers.counted(m_desk.load(question)); }
    QFuture<Expected<RaisedCounts>> raised(Interval interval) override { return m_answers.counted(m_desk.raised(interval)); }
    [[nodiscard]] Expected<> check(const AlarmRule& rule) const override { return m_desk.check(rule); }
    [[nodiscard]] std::optional<AlarmRule> standardOf(const RuleId& rule) const override { return m_desk.standardOf(rule); }

private:
    AlarmDesk& m_desk;
    OpenAnswers& m_answers;
};

/// The same for whoever holds drills.
class CountedDrills final : public DrillDesk
{
public:
    CountedDrills(DrillDesk& desk, OpenAnswers& answers) : m_desk(desk), m_answers(answers) {}

    [[nodiscard]] std::vector<DrillScenario> scenarios() const override { return m_desk.scenarios(); }
    [[nodiscard]] DrillGround ground() const override { return m_desk.ground(); }
    QFuture<Expected<DrillGlance>> hold(const DrillSubject& subject, const Actor& actor, const Cancelled& cancelled) override { return m_answers.counted(m_desk.hold(subject, actor, cancelled)); }
    QFuture<Expected<std::vector<HeldDrill>>> held() override { return m_answers.counted(m_desk.held()); }
    QFuture<Expected<QString>> report(const HeldDrill& drill, const QString& language, const Actor& actor) override { return m_answers.counted(m_desk.report(drill, language, actor)); }

private:
    DrillDesk& m_desk;
    OpenAnswers& m_answers;
};

/// The same for whoever keeps it, at an address and on a disk that are the same on every computer.
class CountedCare final : public HistoryCare
{
public:
    CountedCare(HistoryCare& care, OpenAnswers& answers) : m_care(care), m_answers(answers) {}

    QFuture<Expected<KeepingState>> keepingState() override;
    QFuture<Expected<HistoryHealth>> health() override { return m_answers.counted(m_care.health()); }
    QFuture<Expected<KeepForecast>> forecast(const KeepingSettings& settings) override { return m_answers.counted(m_care.forecast(settings)); }
    QFuture<Expected<RestorePreview>> preview(const QString& backup) override { return m_answers.counted(m_care.preview(backup)); }
    QFuture<Expected<>> keep(const KeepingSettings& settings, const Actor& actor) override { return m_care.keep(settings, actor); }
    QFuture<Expected<Backup>> backUp() override { return m_care.backUp(); }
    QFuture<Expected<>> restoreAtNextStart(const QString& backup, const Actor& actor) override { return m_care.restoreAtNextStart(backup, actor); }
    QFuture<Expected<>> neverMindRestore() override { return m_care.neverMindRestore(); }
    QFuture<Expected<HistoryHealth>> checkNow() override { return m_care.checkNow(); }
    QFuture<Expected<BroughtBack>> bringBack(const Actor& actor) override { return m_care.bringBack(actor); }
    QFuture<Expected<ImportReport>> importFrom(const QString& file, const Actor& actor) override { return m_care.importFrom(file, actor); }
    QFuture<Expected<TablePreview>> previewTable(const QString& file, const std::optional<ColumnMapping>& mapping) override { return m_answers.counted(m_care.previewTable(file, mapping)); }
    QFuture<Expected<ImportReport>> importTable(const QString& file, const ColumnMapping& mapping, const Actor& actor) override { return m_care.importTable(file, mapping, actor); }
    QFuture<Expected<SalvagedHistory>> salvage(const Actor& actor) override { return m_care.salvage(actor); }
    QFuture<Expected<Archive>> exportAll(const QString& folder, ArchiveFormat format, const Cancelled& cancelled, const Actor& actor) override { return m_care.exportAll(folder, format, cancelled, actor); }
    [[nodiscard]] QString place() const override;

private:
    HistoryCare& m_care;
    OpenAnswers& m_answers;
};

} // namespace holdfast
