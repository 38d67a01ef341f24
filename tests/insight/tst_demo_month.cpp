// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/insight/small_site.h"

#include "app/insight/insights.h"
#include "app/model/figure_names.h"
#include "app/site/scenarios.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Harbour House and its last month, as its own simulator lived it.
struct DemoMonth
{
    SmallSite small;
    Interval month;

    DemoMonth()
    {
        const site::Scenario& scenario = *site::scenarioNamed(u"harbour-1406"_s);
        small.picture = Picture();
        small.picture.apply(site::momentOf(scenario));
        const Timestamp midnight = std::chrono::sys_days{std::chrono::year(2026) / 11 / 24};
        small.picture.now = *scenario.moment;
        month = {midnight - 28 * 24h, midnight};
        site::seedPast(scenario, {30, 5min, 48, std::chrono::hours(48)}, [&](Records&& batch) {
            for (const Record& record : batch) {
                if (const auto* sample = std::get_if<SampleRecord>(&record))
                    small.history.pasts[sample->point].push_back(sample->sample);
                if (const auto* gap = std::get_if<GapRecord>(&record))
                    small.history.gapRows.push_back(gap->gap);
                if (const auto* entry = std::get_if<JournalRecord>(&record))
                    small.history.entries.push_back(entry->entry);
            }
        });
        const PointId outdoor = pointOf(u"WX-1"_s, u"temperature"_s);
        small.basis.outdoor = outdoor;
        small.basis.factors = {{u"electricity"_s, 0.25, u"Test table"_s, 2025}};
        for (int floor = 0; floor < 5; ++floor)
            small.basis.subMeters.push_back(pointOf(u"EM-F"_s + QString::number(floor), u"power"_s));
    }

    [[nodiscard]] PointId pointOf(const QString& device, const QString& property) const
    {
        for (const Point& point : small.picture.points)
            if (point.property == property && small.picture.devices.value(point.device).name == device)
                return point.id;
        return {};
    }
};

} // namespace

/// Every figure of a month of the demo, and that nothing in them lacks words.
class TestDemoMonth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoMonth> m_demo;
    std::vector<Figure> m_figures;
    std::set<QString> m_words;

    [[nodiscard]] const Figure& figure(const char* id) const { return *std::ranges::find(m_figures, QLatin1String(id), &Figure::id); }
    [[nodiscard]] bool isKnown(const QString& text) const { return text.isEmpty() || m_words.contains(text); }

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoMonth>();
        QElapsedTimer timer;
        timer.start();
        auto all = m_demo->small.figures(m_demo->month);
        QVERIFY(all.has_value());
        m_figures = std::move(all).value();
        qInfo("%zu figures in %lld ms", m_figures.size(), static_cast<long long>(timer.elapsed()));
        for (const FigureFacts& facts : figureFacts())
            for (const char* text : {facts.title, facts.method, facts.source})
                m_words.insert(QString::fromUtf8(text));
        for (const char* word : figureWords())
            m_words.insert(QString::fromUtf8(word));
    }

    void everyFigureIsAnsweredOnceAndInItsPlace()
    {
        QCOMPARE(m_figures.size(), figureFacts().size());
        for (std::size_t i = 0; i < m_figures.size(); ++i)
            QCOMPARE(m_figures[i].id, QLatin1String(figureFacts()[i].id));
    }

    void everyRowFitsItsColumnsAndHasAKeyOfItsOwn()
    {
        for (const Figure& one : m_figures) {
            std::set<QString> keys;
            for (const FigureRow& row : one.rows) {
                QVERIFY2(row.cells.size() == one.columns.size(), qPrintable(one.id));
                QVERIFY2(keys.insert(row.key).second, qPrintable(QString(one.id % u": "_s % row.key)));
                for (std::size_t i = 0; i < row.cells.size(); ++i) {
                    const bool isNumber = one.columns[i].kind == FigureCellKind::Number;
                    const bool isMoment = one.columns[i].kind == FigureCellKind::Moment;
                    const FigureCell& cell = row.cells[i];
                    const bool fits = std::holds_alternative<std::monostate>(cell) || (isNumber ? std::holds_alternative<double>(cell) : isMoment ? std::holds_alternative<Timestamp>(cell) : std::holds_alternative<QString>(cell));
                    QVERIFY2(fits, qPrintable(one.id));
                    if (const double* number = std::get_if<double>(&cell))
                        QVERIFY2(std::isfinite(*number), qPrintable(one.id));
                }
            }
        }
    }

    void nothingIsSaidWithoutWords()
    {
        for (const Figure& one : m_figures) {
            for (const QString& text : {one.title, one.method, one.source})
                QVERIFY2(isKnown(text), qPrintable(text));
            for (const FigureColumn& column : one.columns)
                QVERIFY2(isKnown(column.title), qPrintable(column.title));
            for (const Phrase& remark : one.remarks)
                QVERIFY2(isKnown(remark.text), qPrintable(remark.text));
            for (const FigureRow& row : one.rows)
                for (std::size_t i = 0; i < row.cells.size(); ++i)
                    if (one.columns[i].kind == FigureCellKind::Word)
                        QVERIFY2(isKnown(std::get<QString>(row.cells[i])), qPrintable(std::get<QString>(row.cells[i])));
        }
        const auto found = HistoryFigures(m_demo->small.history, m_demo->small.picture, m_demo->small.basis).insights({m_demo->month, {}, {}});
        QVERIFY(found.has_value());
        for (const Insight& one : *found) {
            for (const QString& text : {one.title, one.method, one.source, one.observation.text, one.baseline.text, one.check.text})
                QVERIFY2(isKnown(text), qPrintable(text));
            for (const InsightTrace& trace : one.evidence)
                QVERIFY2(isKnown(trace.title), qPrintable(trace.title));
            qInfo("%s: %s", qPrintable(one.rule), qPrintable(englishText(one.observation)));
        }
        for (const InsightRule& rule : insightRules())
            for (const char* text : {rule.title, rule.method, rule.source})
                QVERIFY2(isKnown(QString::fromUtf8(text)), text);
    }

    void theMonthsEnergyIsWhatTheMeterSays()
    {
        const std::vector<Sample> read = m_demo->small.history.pasts.value(m_demo->pointOf(u"EM-MAIN"_s, u"energy"_s));
        const auto at = [&](Timestamp when) { // between the two readings around it
            const auto after = std::ranges::lower_bound(read, when, {}, &Sample::at);
            const double part = double((when - (after - 1)->at).count()) / double((after->at - (after - 1)->at).count());
            return *toNumber((after - 1)->value) * (1 - part) + *toNumber(after->value) * part;
        };
        QVERIFY(read.size() > 8000);
        QVERIFY(read.front().at < m_demo->month.from && read.back().at > m_demo->month.to);
        const Figure& total = figure("energy.total");
        QCOMPARE(total.state, FigureState::Good);
        QVERIFY(std::abs(total.value - (at(m_demo->month.to) - at(m_demo->month.from))) < 1e-6);
        double days = 0;
        for (const FigureRow& row : total.rows)
            days += std::get<double>(row.cells[1]);
        QVERIFY(std::abs(days - total.value) < 1e-6);
        QCOMPARE(total.rows.size(), std::size_t{28});
        QVERIFY(std::abs(figure("energy.intensity").value - total.value / m_demo->small.picture.site.site.areaSquareMetres) < 1e-9);
        QVERIFY(std::abs(figure("energy.co2e").value - 0.25 * total.value) < 1e-6);
    }

    void theFloorsExplainTheMainMeter()
    {
        QCOMPARE(figure("energy.balance").state, FigureState::Good);
        QVERIFY2(std::abs(figure("energy.balance").value) < 3, qPrintable(QString::number(figure("energy.balance").value)));
    }

    /// Minute by minute, from the samples and the gaps of every sensor of the room.
    void comfortIsThatOfTheSamplesInOfficeHours()
    {
        const Picture& picture = m_demo->small.picture;
        const SpaceId room = *picture.devices.value(picture.points[m_demo->pointOf(u"3.12-S1"_s, u"temperature"_s)].device).space;
        double outside = 0;
        double known = 0;
        double wanted = 0;
        for (const Point& point : picture.points) {
            const bool isAir = point.quantity == Quantity::Temperature && point.function == PointFunction::Sensor && point.category == PointCategory::None;
            if (!isAir || picture.devices.value(point.device).space != room || picture.devices.value(point.device).lifeSafety)
                continue;
            const std::vector<Sample> samples = m_demo->small.history.pasts.value(point.id);
            const std::vector<Gap> gaps = *m_demo->small.history.gaps(point.id, m_demo->month);
            std::size_t next = 0;
            for (Timestamp minute = m_demo->month.from; minute < m_demo->month.to; minute += 1min) {
                while (next < samples.size() && samples[next].at <= minute)
                    ++next;
                const QDateTime wall = wallOf("Europe/Dublin", minute);
                if (wall.date().dayOfWeek() > 5 || wall.time() < QTime(7, 0) || wall.time() >= QTime(19, 0))
                    continue;
                wanted += 1;
                const bool isFresh = next > 0 && minute - samples[next - 1].at < 20min;
                const bool isInGap = next > 0 && std::ranges::any_of(gaps, [&](const Gap& gap) { return gap.interval.from <= minute && gap.interval.to > samples[next - 1].at; });
                if (!isFresh || isInGap)
                    continue;
                const double value = *toNumber(samples[next - 1].value);
                known += 1;
                outside += value < 19 || value > 27 ? 1 : 0;
            }
        }
        const Figure& comfort = figure("comfort.compliance");
        const auto row = std::ranges::find(comfort.rows, room.text(), &FigureRow::key);
        QVERIFY(row != comfort.rows.end());
        QVERIFY(known > 0);
        QVERIFY2(std::abs(double(row->coverage) - known / wanted) < 1e-4, qPrintable(QString::number(known / wanted)));
        QVERIFY2(std::abs(std::get<double>(row->cells[1]) - 100 * outside / known) < 1e-2, qPrintable(QString::number(100 * outside / known)));
    }

    void whatIsHardlyKnownIsNoNumber()
    {
        for (const Figure& one : m_figures) {
            if (one.state != FigureState::Good)
                QCOMPARE(one.value, 0.0);
            else
                QVERIFY2(one.coverage + 1e-6F >= one.minimum, qPrintable(one.id));
            QVERIFY2(std::isfinite(one.value), qPrintable(one.id));
            qInfo("%-30s %-6s %12.3f %-8s coverage %.3f rows %zu", qPrintable(one.id), one.state == FigureState::Good ? "good" : one.state == FigureState::NoSource ? "none" : "few", one.value, qPrintable(one.unit), double(one.coverage), one.rows.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoMonth)
#include "tst_demo_month.moc"
