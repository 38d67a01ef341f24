// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_desk.h"
#include "ui/continuity/drill_strip.h"
#include "ui/continuity/drill_timeline.h"
#include "ui/continuity/text_table.h"
#include "ui/look/stepper.h"

#include <QCoreApplication>

namespace holdfast::continuity_page {

/// What is on the scoreboard: functions with what deviates, or every device that was looked at as well.
enum class ScoreDetail : quint8 { Functions, Devices };

/// A drill, under way or over, in the words of the page.
class DrillReader
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::DrillReader)

public:
    DrillReader(const DrillGlance& glance, const Format& format) : m_glance(glance), m_result(glance.drill.result), m_format(format) {}

    [[nodiscard]] bool isRunning() const { return m_result.outcome == DrillOutcome::Running; }
    [[nodiscard]] std::vector<Step> steps() const;
    [[nodiscard]] std::vector<DrillFact> facts() const;
    [[nodiscard]] static QStringList scoreTitles();
    [[nodiscard]] std::vector<TextRow> score(ScoreDetail detail) const;
    [[nodiscard]] static QStringList checkTitles();
    [[nodiscard]] std::vector<TextRow> checks() const;
    [[nodiscard]] static QStringList logTitles();
    [[nodiscard]] std::vector<TextRow> log() const; ///< newest first
    [[nodiscard]] DrillCourse course() const;
    [[nodiscard]] QString verdict() const; ///< how it came out, in one sentence
    [[nodiscard]] QString note() const;    ///< "3 functions, 18 devices cut off"

    [[nodiscard]] static QStringList listTitles();
    [[nodiscard]] static TextRow listRow(const HeldDrill& drill, const Format& format);

private:
    [[nodiscard]] TextRow functionRow(const DrillFunction& function) const;
    [[nodiscard]] TextRow elementRow(std::size_t at, int inset) const;
    [[nodiscard]] std::optional<TextRow> presenceRow(DrillNeed need) const;
    [[nodiscard]] TextCell timeCell(const std::optional<Ticks>& took, const std::optional<Ticks>& limit) const;
    [[nodiscard]] std::optional<Ticks> limitOf(const DrillFunction& function) const;
    [[nodiscard]] std::optional<Ticks> cutAt() const;
    [[nodiscard]] std::optional<Ticks> restoredAt() const;
    [[nodiscard]] TextRow logRow(const DrillNote& note) const;
    [[nodiscard]] DrillFact worth() const;

    const DrillGlance& m_glance;
    const DrillResult& m_result;
    const Format& m_format;
};

} // namespace holdfast::continuity_page
