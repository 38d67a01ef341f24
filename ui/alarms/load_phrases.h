// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "ui/alarms/fact_table.h"
#include "ui/look/format.h"

#include <QCoreApplication>

namespace holdfast {

/// One figure of the load, what it should be, and how it is counted.
struct LoadFigure
{
    QString name;
    QString value;
    QString target;             ///< empty: none is set
    QString counted;            ///< the formula in words
    std::optional<FactBar> bar;
    bool beyond = false;        ///< worse than its target
};

/// The figures of alarms.md §5 (ISA-18.2, EEMUA 191) in words.
class LoadPhrases
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::LoadPhrases)

public:
    explicit LoadPhrases(const Format& format) : m_format(format) {}

    [[nodiscard]] std::vector<LoadFigure> figures(const AlarmLoad& load) const;

    [[nodiscard]] static QStringList figureTitles();
    [[nodiscard]] std::vector<FactRow> figureRows(const std::vector<LoadFigure>& figures) const;

    [[nodiscard]] static QStringList priorityTitles();
    [[nodiscard]] std::vector<FactRow> priorityRows(const AlarmLoad& load) const;

    [[nodiscard]] static QStringList columnTitles();
    [[nodiscard]] std::vector<FactRow> columnRows(const std::vector<LoadColumn>& columns) const;

    [[nodiscard]] static QStringList shareTitles(const QString& count);
    [[nodiscard]] std::vector<FactRow> shareRows(const std::vector<AlarmShare>& shares, int of) const;
    [[nodiscard]] std::vector<FactRow> staleRows(const std::vector<AlarmShare>& stale) const;

    [[nodiscard]] static QStringList floodTitles();
    [[nodiscard]] std::vector<FactRow> floodRows(const std::vector<AlarmFlood>& floods) const;

private:
    void addRates(std::vector<LoadFigure>& figures, const AlarmLoad& load) const;
    void addNuisances(std::vector<LoadFigure>& figures, const AlarmLoad& load) const;
    void addRest(std::vector<LoadFigure>& figures, const AlarmLoad& load) const;
    [[nodiscard]] QString lengthOf(std::chrono::milliseconds length) const { return m_format.duration(length); }

    const Format& m_format;
};

} // namespace holdfast
