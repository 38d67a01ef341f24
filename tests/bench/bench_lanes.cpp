// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_test.h"
#include "ui/history/live_columns.h"
#include "ui/look/trend_lane.h"

#include <QApplication>
#include <QGraphicsLayout>
#include <QPainter>
#include <QTest>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lanes = 12;
constexpr int points = 100'000;
constexpr QSize laneSize(1200, 120);
constexpr double leastRatio = 100;    ///< against Qt Charts with all points
constexpr double leastThinned = 5;    ///< against Qt Charts with thinned points
const Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};

double valueAt(int lane, int i)
{
    return 20 + lane + 3 * std::sin(i / 4000.0) + ((static_cast<quint32>(i) * 2654435761U) >> 20 & 255) / 300.0;
}

Timestamp timeAt(int i)
{
    return start + i * 1s;
}

/// Milliseconds of the processor a frame, the middle one of several: what else the machine does is left out.
double middleOf(int frames, const std::function<void()>& frame)
{
    std::vector<double> took;
    for (int i = 0; i < frames; ++i) {
        const std::clock_t begun = std::clock();
        frame();
        took.push_back(static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(took);
    return took[took.size() / 2];
}

Interval window(int newest)
{
    return {timeAt(newest - points), timeAt(newest)};
}

/// Twelve lanes as the history page has them, all of them moving with every frame.
class OurLanes
{
public:
    OurLanes(const Look& look, int pixelsEach) : m_look(look), m_width(std::max<qint64>(1, points * pixelsEach / laneSize.width()) * 1s), m_image(laneSize, QImage::Format_ARGB32_Premultiplied)
    {
        for (int lane = 0; lane < lanes; ++lane) {
            Series empty;
            empty.interval = {start, timeAt(points)};
            LiveColumns columns(empty, m_width);
            for (int i = 0; i < points; ++i)
                columns.take(timeAt(i), valueAt(lane, i));
            m_lanes.push_back(std::move(columns));
        }
    }

    void frame()
    {
        ++m_newest;
        for (int lane = 0; lane < lanes; ++lane) {
            LiveColumns& columns = m_lanes[static_cast<std::size_t>(lane)];
            columns.take(timeAt(m_newest), valueAt(lane, m_newest));
            columns.forget(window(m_newest).from - m_width);
            TrendFace face;
            face.interval = window(m_newest);
            face.series = columns.series();
            face.timeAxis = false;
            m_image.fill(Qt::white);
            QPainter painter(&m_image);
            paintTrend(painter, m_look, QRectF(QPointF(0, 0), QSizeF(laneSize)), face);
        }
    }

    /// All points folded anew, as after every change of the zoom without a store below.
    void frameFromAllPoints()
    {
        for (int lane = 0; lane < lanes; ++lane) {
            Series empty;
            empty.interval = window(m_newest);
            LiveColumns columns(empty, m_width);
            for (int i = m_newest - points; i < m_newest; ++i)
                columns.take(timeAt(i), valueAt(lane, i));
            m_lanes[static_cast<std::size_t>(lane)] = std::move(columns);
        }
        frame();
    }

private:
    const Look& m_look;
    Ticks m_width;
    QImage m_image;
    std::vector<LiveColumns> m_lanes;
    int m_newest = points;
};

/// Twelve charts of Qt's own, fed with the same; thinned to least and most of each pixel column, or not at all.
class TheirLanes
{
public:
    enum class Fed : quint8 { Everything, Thinned };

    explicit TheirLanes(Fed fed) : m_fed(fed), m_image(laneSize, QImage::Format_ARGB32_Premultiplied)
    {
        for (int lane = 0; lane < lanes; ++lane) {
            auto chart = std::make_unique<QChart>();
            auto* series = new QLineSeries;
            auto* across = new QValueAxis;
            auto* up = new QValueAxis;
            chart->addSeries(series);
            chart->addAxis(across, Qt::AlignBottom);
            chart->addAxis(up, Qt::AlignLeft);
            series->attachAxis(across);
            series->attachAxis(up);
            up->setRange(15, 40);
            chart->legend()->hide();
            chart->setAnimationOptions(QChart::NoAnimation);
            auto view = std::make_unique<QChartView>(chart.release());
            view->resize(laneSize);
            view->setRenderHint(QPainter::Antialiasing, false);
            view->setAttribute(Qt::WA_DontShowOnScreen);
            view->show();
            m_views.push_back(std::move(view));
        }
    }

    void frame()
    {
        ++m_newest;
        for (int lane = 0; lane < lanes; ++lane) {
            QChartView& view = *m_views[static_cast<std::size_t>(lane)];
            auto* series = static_cast<QLineSeries*>(view.chart()->series().front());
            series->replace(m_fed == Fed::Everything ? all(lane) : thinned(lane));
            view.chart()->axes(Qt::Horizontal).front()->setRange(m_newest - points, m_newest);
            QPainter painter(&m_image);
            view.render(&painter);
        }
    }

private:
    [[nodiscard]] QList<QPointF> all(int lane) const
    {
        QList<QPointF> list;
        list.reserve(points);
        for (int i = m_newest - points; i < m_newest; ++i)
            list.emplace_back(i, valueAt(lane, i));
        return list;
    }

    [[nodiscard]] QList<QPointF> thinned(int lane) const
    {
        QList<QPointF> list;
        const int each = points / laneSize.width();
        for (int from = m_newest - points; from < m_newest; from += each) {
            double least = valueAt(lane, from);
            double most = least;
            for (int i = from; i < std::min(from + each, m_newest); ++i) {
                least = std::min(least, valueAt(lane, i));
                most = std::max(most, valueAt(lane, i));
            }
            list.emplace_back(from, least);
            list.emplace_back(from, most);
        }
        return list;
    }

    Fed m_fed;
    QImage m_image;
    std::vector<std::unique_ptr<QChartView>> m_views;
    int m_newest = points;

public:
    /// What was drawn last, to be looked at.
    [[nodiscard]] const QImage& image() const { return m_image; }
};

} // namespace

/// Twelve live lanes of 100,000 points each: what a frame costs.
class BenchLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twelveLanesAreDrawnWithinAFrameAndManyTimesFasterThanByQtCharts()
    {
        Look look(ThemeChoice::Light);
        look.dress(*qApp);
        OurLanes dense(look, 1);
        OurLanes smooth(look, 2);
        TheirLanes everything(TheirLanes::Fed::Everything);
        TheirLanes thinned(TheirLanes::Fed::Thinned);
        const double ours = middleOf(30, [&] { dense.frame(); });
        const double page = middleOf(15, [&] { smooth.frame(); });
        const double folded = middleOf(7, [&] { dense.frameFromAllPoints(); });
        const double theirsThin = middleOf(7, [&] { thinned.frame(); });
        const double theirs = middleOf(3, [&] { everything.frame(); });
        QVERIFY2(everything.image().pixelColor(600, 20) != everything.image().pixelColor(600, 100) || everything.image().allGray() == false, "Qt Charts drew nothing");
        const auto line = [&](const char* what, double ms) { qInfo("%-62s %9.2f ms a frame  %7.1f x ours", what, ms, ms / ours); };
        qInfo("%d live lanes, %d points each, %d x %d pixels a lane", lanes, points, laneSize.width(), laneSize.height());
        line("our painter, a column a pixel (upright strokes)", ours);
        line("our painter, a column every two pixels (smooth, as the page)", page);
        line("our painter, all points folded anew in every frame", folded);
        line("Qt Charts, least and most of each pixel (folded in the frame)", theirsThin);
        line("Qt Charts, all points", theirs);
        QVERIFY2(theirs / ours >= leastRatio, qPrintable(u"%1 times"_s.arg(theirs / ours)));
        QVERIFY2(theirsThin / ours >= leastThinned, qPrintable(u"%1 times"_s.arg(theirsThin / ours)));
    }
};

HOLDFAST_WINDOW_TEST_MAIN(BenchLanes)
#include "bench_lanes.moc"
