// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/point_trend.h"

#include "ui/devices/device_text.h"
#include "ui/devices/point_band.h"
#include "ui/look/plain_label.h"

#include <QFutureWatcher>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr int columns = 240;
constexpr auto refreshAfter = 60s;
constexpr int mostSamples = 2000;

/// Cuts what was not recorded out of what was.
std::vector<StripPart> withGaps(const std::vector<StripPart>& parts, const std::vector<Gap>& gaps, const Interval& whole)
{
    std::vector<StripPart> cut;
    for (const StripPart& part : parts) {
        Timestamp from = part.interval.from;
        for (const Gap& gap : gaps) {
            if (gap.interval.to <= from || gap.interval.from >= part.interval.to)
                continue;
            if (gap.interval.from > from)
                cut.push_back({{from, gap.interval.from}, part.kind, part.label});
            from = std::min(gap.interval.to, part.interval.to);
        }
        if (from < part.interval.to)
            cut.push_back({{from, part.interval.to}, part.kind, part.label});
    }
    for (const Gap& gap : gaps)
        if (gap.interval.to > whole.from && gap.interval.from < whole.to)
            cut.push_back({{std::max(gap.interval.from, whole.from), std::min(gap.interval.to, whole.to)}, StripKind::Gap, reasonOf(gap.reason)});
    std::ranges::sort(cut, [](const StripPart& a, const StripPart& b) { return a.interval.from < b.interval.from; });
    return cut;
}

/// Calls back on this thread with the answer, unless somebody else was asked for meanwhile.
template <typename T, typename Take>
void await(QObject* owner, const QFuture<Expected<T>>& future, Take take)
{
    auto* watcher = new QFutureWatcher<Expected<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, take] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            if (const auto answer = watcher->result())
                take(*answer);
    });
    watcher->setFuture(future);
}

} // namespace

std::vector<StripPart> statesOf(const std::vector<Sample>& samples, const std::vector<Gap>& gaps, const Reading& shown, const Interval& whole,
                                const std::function<QString(bool)>& wordOf)
{
    std::vector<StripPart> parts;
    const auto add = [&](Timestamp from, Timestamp to, const Value& value) {
        const std::optional<double> number = toNumber(value);
        const bool on = number.value_or(0) != 0;
        const StripKind kind = !number ? StripKind::Unknown : on ? StripKind::Second : StripKind::Normal;
        if (from >= to)
            return;
        if (!parts.empty() && parts.back().kind == kind)
            parts.back().interval.to = to;
        else
            parts.push_back({{from, to}, kind, number ? wordOf(on) : QString()});
    };
    const bool heldAllTime = shown.at && *shown.at <= whole.from;
    const Timestamp first = samples.empty() ? whole.to : std::max(samples.front().at, whole.from);
    add(whole.from, first, samples.empty() && heldAllTime ? shown.value : Value());
    for (std::size_t i = 0; i < samples.size(); ++i)
        add(std::max(samples[i].at, whole.from), i + 1 < samples.size() ? samples[i + 1].at : whole.to, samples[i].value);
    return withGaps(parts, gaps, whole);
}

PointTrend::PointTrend(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_history(history), m_look(look), m_stack(new QStackedWidget), m_lane(new TrendLane(look)), m_strip(new StateStrip(look, QString())),
      m_from(new PlainLabel(look, QString(), Type::Caption, Ink::Text2)), m_to(new PlainLabel(look, QString(), Type::Caption, Ink::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto* states = new QWidget;
    auto* rows = new QVBoxLayout(states);
    rows->setContentsMargins(0, space::small, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_strip);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_from);
    ends->addStretch(1);
    ends->addWidget(m_to);
    rows->addLayout(ends);
    rows->addStretch(1);
    m_stack->addWidget(m_lane);
    m_stack->addWidget(states);
    connect(&live, &Live::ticked, this, [this](Timestamp now) {
        if (m_point && now - m_loadedAt > refreshAfter)
            load();
    });
}

PointTrend::~PointTrend()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void PointTrend::show(const std::optional<PointId>& point, std::chrono::hours back)
{
    if (m_point == point && m_back == back)
        return;
    m_point = point;
    m_back = back;
    m_series = {};
    m_samples.clear();
    m_gaps.clear();
    load();
    paint();
}

void PointTrend::load()
{
    if (m_cancelled)
        *m_cancelled = true;
    ++m_round;
    if (!m_point)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_loadedAt = m_live.now();
    m_interval = {m_loadedAt - m_back, m_loadedAt};
    const quint64 round = m_round;
    const auto known = m_live.picture().points.constFind(*m_point);
    const bool states = known != m_live.picture().points.constEnd() && known->kind == PointKind::Bool;
    if (states)
        await(this, m_history.samples(*m_point, m_interval, mostSamples), [this, round](const std::vector<Sample>& samples) {
            if (round != m_round)
                return;
            m_samples = samples;
            paint();
        });
    else
        await(this, m_history.series({*m_point, m_interval, columns, m_cancelled}), [this, round](const Series& series) {
            if (round != m_round)
                return;
            m_series = series;
            paint();
        });
    await(this, m_history.gaps(*m_point, m_interval), [this, round](const std::vector<Gap>& gaps) {
        if (round != m_round)
            return;
        m_gaps = gaps;
        paint();
    });
}

void PointTrend::paint()
{
    const Picture& picture = m_live.picture();
    const auto point = m_point ? picture.points.constFind(*m_point) : picture.points.constEnd();
    if (point == picture.points.constEnd()) {
        m_lane->setFace({});
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(point->kind == PointKind::Bool ? 1 : 0);
    if (point->kind == PointKind::Bool)
        return paintStates(*point);
    const PointBand bands(picture, m_look.format());
    TrendFace face;
    face.interval = m_interval;
    face.series = m_series;
    face.gaps = m_gaps;
    face.normal = bands.normal(*point);
    face.steps = point->kind != PointKind::Number;
    face.name = DeviceText(picture, m_look.format(), m_live.now()).pointTitle(*point);
    face.unit = point->unit;
    if (!m_series.maximum.empty()) { // limits far away from what was measured would flatten the curve
        const double low = *std::ranges::min_element(m_series.minimum);
        const double high = *std::ranges::max_element(m_series.maximum);
        const double reach = std::max(high - low, 1.0) * 2;
        for (const Limit& limit : bands.limits(*point))
            if (limit.at > low - reach && limit.at < high + reach)
                face.limits.push_back(limit);
    }
    m_lane->setFace(face);
}

void PointTrend::paintStates(const Point& point)
{
    const Format& format = m_look.format();
    m_strip->setAccessibleName(DeviceText(m_live.picture(), format, m_live.now()).pointTitle(point));
    m_strip->setParts(m_interval, statesOf(m_samples, m_gaps, m_live.picture().shown(point.id), m_interval, [&](bool on) { return format.value(Value(on), point).joined(); }));
    m_from->setText(format.shortTime(m_interval.from));
    m_to->setText(format.shortTime(m_interval.to));
}

} // namespace holdfast
