// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/chart_shape.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

constexpr double letterWidth = 0.62; ///< of its height, on the safe side
constexpr qsizetype mostLabels = 16;

struct Axis
{
    double low = 0;
    double high = 1;
    double step = 1;
    int digits = 0;
};

/// Steps of 1, 2 or 5; columns and bars begin at zero.
Axis axisOf(const ReportChart& chart)
{
    double low = chart.kind == ReportChartKind::Line ? std::numeric_limits<double>::max() : 0;
    double high = chart.kind == ReportChartKind::Line ? std::numeric_limits<double>::lowest() : 0;
    const auto widen = [&](const std::optional<double>& value) {
        if (!value)
            return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    };
    for (const std::optional<double>& value : chart.values)
        widen(value);
    widen(chart.limit);
    if (low > high)
        return {};
    if (high - low < 1e-9)
        high = low + 1;
    const double rough = (high - low) / 4;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double unit = rough / power;
    const double step = (unit <= 1 ? 1 : unit <= 2 ? 2 : unit <= 5 ? 5 : 10) * power;
    return {std::floor(low / step) * step, std::ceil(high / step - 1e-9) * step, step, std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)))};
}

class Plot
{
public:
    Plot(const ReportChart& chart, QSizeF size, double text, const ReportWords& words)
        : m_chart(chart), m_axis(axisOf(chart)), m_text(text), m_words(words), m_left(text * 4.2), m_area(m_left, text, size.width() - m_left - text, size.height() - 2.6 * text)
    {
        m_shape.size = size;
    }

    ChartShape draw()
    {
        drawGrid();
        drawNames();
        if (m_chart.kind == ReportChartKind::Line)
            drawCurves();
        else
            drawColumns();
        drawLimit();
        return std::move(m_shape);
    }

private:
    [[nodiscard]] double y(double value) const { return m_area.bottom() - (value - m_axis.low) / (m_axis.high - m_axis.low) * m_area.height(); }
    [[nodiscard]] double slot() const { return m_area.width() / static_cast<double>(std::max<std::size_t>(m_chart.values.size(), 1)); }
    [[nodiscard]] double middle(std::size_t at) const { return m_area.left() + (static_cast<double>(at) + 0.5) * slot(); }

    void drawGrid()
    {
        for (double tick = m_axis.low; tick <= m_axis.high + m_axis.step / 2; tick += m_axis.step) {
            m_shape.rules.push_back({{m_area.left(), y(tick)}, {m_area.right(), y(tick)}, false});
            m_shape.labels.push_back({{m_area.left() - m_text * 0.5, y(tick) + m_text * 0.35}, m_words.number(roundedTo(tick, m_axis.digits)), ChartAnchor::End});
        }
    }

    void drawNames()
    {
        qsizetype widest = 1;
        for (const QString& label : m_chart.labels)
            widest = std::max(widest, label.size());
        const double room = std::max(slot(), 1.0);
        const auto every = std::max<qsizetype>({1, static_cast<qsizetype>(std::ceil(static_cast<double>(widest + 1) * m_text * letterWidth / room)), (m_chart.labels.size() + mostLabels - 1) / mostLabels});
        for (qsizetype i = 0; i < m_chart.labels.size(); i += every)
            m_shape.labels.push_back({{middle(static_cast<std::size_t>(i)), m_area.bottom() + m_text * 1.3}, m_chart.labels[i], ChartAnchor::Middle});
    }

    void drawColumns()
    {
        const double width = std::min(slot() * 0.72, m_text * 4);
        for (std::size_t i = 0; i < m_chart.values.size(); ++i)
            if (m_chart.values[i])
                m_shape.bars.push_back(QRectF(QPointF(middle(i) - width / 2, y(std::max(*m_chart.values[i], 0.0))), QPointF(middle(i) + width / 2, y(std::min(*m_chart.values[i], 0.0)))));
    }

    void drawCurves()
    {
        std::vector<QPointF> curve;
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            if (m_chart.values[i]) {
                curve.emplace_back(middle(i), y(*m_chart.values[i]));
                continue;
            }
            if (!curve.empty())
                m_shape.curves.push_back(std::move(curve));
            curve.clear();
        }
        if (!curve.empty())
            m_shape.curves.push_back(std::move(curve));
    }

    void drawLimit()
    {
        if (!m_chart.limit)
            return;
        m_shape.rules.push_back({{m_area.left(), y(*m_chart.limit)}, {m_area.right(), y(*m_chart.limit)}, true});
        m_shape.labels.push_back({{m_area.right(), y(*m_chart.limit) - m_text * 0.4}, m_chart.limitName, ChartAnchor::End});
    }

    const ReportChart& m_chart;
    const Axis m_axis;
    const double m_text;
    const ReportWords& m_words;
    const double m_left;
    const QRectF m_area;
    ChartShape m_shape;
};

/// One below the other: the name, the bar, the number at its end.
ChartShape barsOf(const ReportChart& chart, QSizeF size, double text, const ReportWords& words)
{
    ChartShape shape;
    shape.size = size;
    double most = chart.limit.value_or(0);
    for (const std::optional<double>& value : chart.values)
        most = std::max(most, value.value_or(0));
    const double left = size.width() * 0.36;
    const double room = size.width() * 0.48;
    for (std::size_t i = 0; i < chart.values.size(); ++i) {
        const double top = static_cast<double>(i) * text * 1.9 + text * 0.4;
        const QString name = chart.labels.value(static_cast<qsizetype>(i));
        const auto fits = static_cast<qsizetype>(left / (text * letterWidth));
        shape.labels.push_back({{0, top + text}, name.size() > fits ? QString(name.left(fits - 1) + QChar(0x2026)) : name, ChartAnchor::Start});
        const double length = most > 0 ? std::max(chart.values[i].value_or(0), 0.0) / most * room : 0;
        shape.bars.push_back(QRectF(left, top + text * 0.15, length, text));
        const ReportCell shown = chart.values[i] ? ReportCell(roundedTo(*chart.values[i], chart.digits)) : ReportCell();
        shape.labels.push_back({{left + length + text * 0.5, top + text}, words.text(shown), ChartAnchor::Start});
    }
    if (chart.limit && most > 0) {
        const double x = left + *chart.limit / most * room;
        shape.rules.push_back({{x, 0}, {x, size.height()}, true});
    }
    return shape;
}

} // namespace

double heightOf(const ReportChart& chart, double text)
{
    return chart.kind == ReportChartKind::Bars ? (static_cast<double>(chart.values.size()) * 1.9 + 0.4) * text : 16 * text;
}

ChartShape shapeOf(const ReportChart& chart, QSizeF size, double text, const ReportWords& words)
{
    return chart.kind == ReportChartKind::Bars ? barsOf(chart, size, text, words) : Plot(chart, size, text, words).draw();
}

} // namespace holdfast
