// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html_writer.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double width = 720;
constexpr double textHeight = 12;

QString at(double number)
{
    return QString::number(number, 'f', 1);
}

QString rectOf(const QRectF& bar)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"bar\"/>"_s.arg(at(bar.x()), at(bar.y()), at(bar.width()), at(bar.height()));
}

QString lineOf(const ChartRule& rule)
{
    return u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" class=\"%5\"/>"_s.arg(at(rule.from.x()), at(rule.from.y()), at(rule.to.x()), at(rule.to.y()), rule.limit ? u"limit"_s : u"grid"_s);
}

QString curveOf(const std::vector<QPointF>& curve)
{
    QStringList points;
    for (const QPointF& point : curve)
        points.append(QString(at(point.x()) % u',' % at(point.y())));
    return u"<polyline points=\"%1\" class=\"curve\"/>"_s.arg(points.join(u' '));
}

QString labelOf(const ChartLabel& label)
{
    constexpr const char* anchors[] = {"start", "middle", "end"};
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>"_s.arg(at(label.at.x()), at(label.at.y()), QLatin1String(anchors[static_cast<std::size_t>(label.anchor)]), label.text.toHtmlEscaped());
}

} // namespace

QString svgOf(const ReportChart& chart, const ReportWords& words)
{
    const ChartShape shape = shapeOf(chart, {width, heightOf(chart, textHeight)}, textHeight, words);
    QString svg = u"<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" direction=\"ltr\">"_s.arg(chart.title.toHtmlEscaped(), at(shape.size.width()), at(shape.size.height()));
    for (const ChartRule& rule : shape.rules)
        svg += lineOf(rule);
    for (const QRectF& bar : shape.bars)
        svg += rectOf(bar);
    for (const auto& curve : shape.curves)
        svg += curveOf(curve);
    for (const ChartLabel& label : shape.labels)
        svg += labelOf(label);
    return QString(svg + u"</svg>"_s);
}

} // namespace holdfast
