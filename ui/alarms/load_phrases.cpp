// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/load_phrases.h"

#include "ui/look/rule_words.h"
#include "ui/look/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr std::array shareTargets{0.01, 0.05, 0.15, 0.80};                  ///< of P1 to P4, at most
constexpr std::array<std::chrono::minutes, 4> ackTargets{2min, 10min, 30min, 480min}; ///< nine in ten, P1 to P4

/// On a scale that ends at twice the target, or where the value does.
FactBar barOf(double value, double target)
{
    const double end = std::max(2 * target, value);
    const auto percent = [&](double part) { return end > 0 ? static_cast<int>(std::lround(100 * part / end)) : 0; };
    return {percent(value), percent(target)};
}

} // namespace

std::vector<LoadFigure> LoadPhrases::figures(const AlarmLoad& load) const
{
    std::vector<LoadFigure> figures;
    addRates(figures, load);
    addNuisances(figures, load);
    addRest(figures, load);
    return figures;
}

void LoadPhrases::addRates(std::vector<LoadFigure>& figures, const AlarmLoad& load) const
{
    const auto rate = [&](const QString& name, double value, const QString& target, double most, const QString& counted) {
        figures.push_back({name, m_format.number(value, value < 10 ? 2 : 0), target, counted, barOf(value, most), value > most});
    };
    rate(tr("Alarms a day"), load.perDay, tr("150, at most 300"), 300, tr("All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2)."));
    rate(tr("Alarms an hour"), load.perHour, tr("6, at most 12"), 12, tr("All alarms by hours (ISA-18.2)."));
    rate(tr("Alarms in ten minutes"), load.perTenMinutes, tr("1, at most 2"), 2, tr("All alarms by all windows of ten minutes, the empty ones too (EEMUA 191)."));
    figures.push_back({tr("Most in ten minutes"), m_format.count(load.peak), tr("at most 10"), tr("The fullest of the windows."), barOf(load.peak, 10), load.peak > 10});
    const double crowded = load.windows > 0 ? static_cast<double>(load.crowdedWindows) / load.windows : 0;
    figures.push_back({tr("Windows with more than 10"), m_format.percent(crowded, 1), tr("under 1 %"), tr("Windows of ten minutes with more than 10 alarms, by all windows."), barOf(crowded, 0.01), crowded >= 0.01});
    figures.push_back({tr("Time in floods"), m_format.percent(load.floodShare, 1), tr("under 1 %"),
                       tr("A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time."), barOf(load.floodShare, 0.01), load.floodShare >= 0.01});
}

void LoadPhrases::addNuisances(std::vector<LoadFigure>& figures, const AlarmLoad& load) const
{
    const auto none = [&](const QString& name, int value, const QString& counted) {
        figures.push_back({name, m_format.count(value), tr("none"), counted, {}, value > 0});
    };
    none(tr("Chattering"), load.chatteringAlarms, tr("Alarms that came three times or more within 60 seconds, each time counted."));
    none(tr("Fleeting"), load.fleeting, tr("Over within 60 seconds without anybody acting, and not chattering."));
    figures.push_back({tr("Nuisance"), m_format.percent(load.nuisance(), 1), tr("under 5 %"), tr("Chattering and fleeting ones, by all alarms."), barOf(load.nuisance(), 0.05), load.nuisance() >= 0.05});
    figures.push_back({tr("Stale at once"), m_format.count(load.mostStale), tr("under 5"), tr("Active for more than 24 hours: the most at one moment."), barOf(load.mostStale, 5), load.mostStale >= 5});
    const bool few = load.annunciated < 50; // ten of twenty say nothing of anybody
    figures.push_back({tr("Share of the worst ten"), m_format.percent(load.badActorShare, 1), tr("at most 5 %"), tr("The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little."),
                       barOf(load.badActorShare, 0.05), !few && load.badActorShare > 0.05});
}

void LoadPhrases::addRest(std::vector<LoadFigure>& figures, const AlarmLoad& load) const
{
    const double useful = load.annunciated > 0 ? static_cast<double>(load.acknowledgedActive) / load.annunciated : 0;
    figures.push_back({tr("Standing at the end"), m_format.count(load.standing), {}, tr("Active when the period ends, alerts not counted."), {}, false});
    figures.push_back({tr("Acknowledged while active"), m_format.percent(useful), tr("many"), tr("Acknowledged before they were over, by all alarms: many means that alarms are useful."), {}, false});
    figures.push_back({tr("Time in alarm"), lengthOf(load.inAlarm), {}, tr("From raised to over, all alarms together."), {}, false});
    figures.push_back({tr("Folded under a cause"), m_format.count(load.hidden), {}, tr("Alarms that grouping by cause kept away from you, beside those that were counted."), {}, false});
    figures.push_back({tr("Alerts"), m_format.count(load.alerts), {}, tr("Ask nothing of anybody, and are counted nowhere else."), {}, false});
    figures.push_back({tr("Put aside by nobody"), m_format.count(load.unauthorised), tr("none"), tr("Shelved or taken out of service without a name beside it."), {}, load.unauthorised > 0});
}

QStringList LoadPhrases::figureTitles()
{
    return {tr("Figure"), tr("Value"), tr("Target"), tr("Against it"), tr("Verdict")};
}

std::vector<FactRow> LoadPhrases::figureRows(const std::vector<LoadFigure>& figures) const
{
    std::vector<FactRow> rows;
    for (const LoadFigure& one : figures) {
        const QString verdict = one.target.isEmpty() || one.target == tr("many") ? QString() : one.beyond ? tr("too much") : tr("good");
        const FactCell bar = one.bar ? FactCell{{}, one.value, {}, one.bar, false} : FactCell{};
        rows.push_back({{one.name, one.counted, {}, {}, one.beyond}, {one.value, {}, {}, {}, one.beyond}, {one.target, {}, {}, {}, false}, bar, {verdict, {}, {}, {}, one.beyond}});
    }
    return rows;
}

QStringList LoadPhrases::priorityTitles()
{
    return {tr("Priority"), tr("Alarms"), tr("Share"), tr("Target"), tr("Against it"), tr("Half within"), tr("9 of 10 within"), tr("Target")};
}

std::vector<FactRow> LoadPhrases::priorityRows(const AlarmLoad& load) const
{
    std::vector<FactRow> rows;
    for (std::size_t i = 0; i < load.byPriority.size(); ++i) {
        const auto priority = static_cast<Priority>(i + 1);
        const double share = load.annunciated > 0 ? static_cast<double>(load.byPriority[i]) / load.annunciated : 0;
        const AcknowledgeTimes& times = load.toAcknowledge[i];
        const bool slow = times.alarms > 0 && times.p90 > ackTargets[i];
        rows.push_back({{wordsOf(priority).word, {}, priority, {}, false},
                        {m_format.count(load.byPriority[i]), {}, {}, {}, false},
                        {m_format.percent(share, 1), {}, {}, {}, i < 3 && share > shareTargets[i]},
                        {i < 3 ? tr("under %1").arg(m_format.percent(shareTargets[i])) : tr("about %1").arg(m_format.percent(shareTargets[i])), {}, {}, {}, false},
                        {{}, m_format.percent(share, 1), {}, FactBar{static_cast<int>(std::lround(100 * share)), static_cast<int>(std::lround(100 * shareTargets[i]))}, false},
                        {times.alarms > 0 ? lengthOf(times.median) : u"—"_s, {}, {}, {}, false},
                        {times.alarms > 0 ? lengthOf(times.p90) : u"—"_s, {}, {}, {}, slow},
                        {lengthOf(ackTargets[i]), {}, {}, {}, false}});
    }
    return rows;
}

QStringList LoadPhrases::columnTitles()
{
    return {tr("From"), tr("Alarms"), tr("Most in ten minutes")};
}

std::vector<FactRow> LoadPhrases::columnRows(const std::vector<LoadColumn>& columns) const
{
    std::vector<FactRow> rows;
    for (const LoadColumn& one : columns)
        rows.push_back({{m_format.moment(one.interval.from), {}, {}, {}, false}, {m_format.count(one.alarms), {}, {}, {}, false}, {m_format.count(one.peak), {}, {}, {}, one.peak > 10}});
    return rows;
}

QStringList LoadPhrases::shareTitles(const QString& count)
{
    return {tr("Alarm"), tr("Source"), count, tr("Share of all")};
}

std::vector<FactRow> LoadPhrases::shareRows(const std::vector<AlarmShare>& shares, int of) const
{
    std::vector<FactRow> rows;
    for (const AlarmShare& one : shares) {
        const double share = of > 0 ? static_cast<double>(one.count) / of : 0;
        rows.push_back({{ruleWords(one.name), {}, {}, {}, false}, {one.source, {}, {}, {}, false}, {m_format.count(one.count), {}, {}, {}, false},
                        {{}, m_format.percent(share, 1), {}, FactBar{static_cast<int>(std::lround(100 * share)), 5}, false}});
    }
    return rows;
}

std::vector<FactRow> LoadPhrases::staleRows(const std::vector<AlarmShare>& stale) const
{
    std::vector<FactRow> rows;
    for (const AlarmShare& one : stale)
        rows.push_back({{ruleWords(one.name), {}, {}, {}, false}, {one.source, {}, {}, {}, false}, {m_format.duration(std::chrono::hours(one.count)), {}, {}, {}, false}});
    return rows;
}

QStringList LoadPhrases::floodTitles()
{
    return {tr("Began"), tr("Lasted"), tr("Alarms"), tr("Most in ten minutes")};
}

std::vector<FactRow> LoadPhrases::floodRows(const std::vector<AlarmFlood>& floods) const
{
    std::vector<FactRow> rows;
    for (const AlarmFlood& one : floods)
        rows.push_back({{m_format.moment(one.interval.from), {}, {}, {}, false},
                        {lengthOf(one.interval.to - one.interval.from), {}, {}, {}, false},
                        {m_format.count(one.alarms), {}, {}, {}, false},
                        {m_format.count(one.peak), {}, {}, {}, true}});
    return rows;
}

} // namespace holdfast
