// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/trend_access.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

class Lane
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::TrendLane)
};

QString valueOf(double value, const TrendFace& face, const Format& format)
{
    if (face.words)
        return value < 0.5 ? face.words->low : face.words->high;
    return QString(format.number(value) % QStringLiteral(" ") % face.unit).trimmed();
}

bool isNumber(double value)
{
    return std::isfinite(value);
}

class LaneAccess final : public QAccessibleWidget
{
public:
    explicit LaneAccess(QWidget* lane) : QAccessibleWidget(lane, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* accessOf(const QString& type, QObject* object)
{
    return type == QLatin1String(TrendLane::staticMetaObject.className()) ? new LaneAccess(qobject_cast<QWidget*>(object)) : nullptr;
}

} // namespace

QString spokenOf(const TrendFace& face, const Format& format)
{
    const std::vector<double>& means = face.series.mean;
    const auto newest = std::find_if(means.rbegin(), means.rend(), isNumber);
    if (newest == means.rend())
        return Lane::tr("No values from %1 to %2").arg(format.moment(face.interval.from), format.moment(face.interval.to));
    double lowest = *newest;
    double highest = *newest;
    for (const double value : face.series.minimum)
        lowest = isNumber(value) ? std::min(lowest, value) : lowest;
    for (const double value : face.series.maximum)
        highest = isNumber(value) ? std::max(highest, value) : highest;
    const QString sentence = Lane::tr("Newest %1, between %2 and %3 from %4 to %5")
                                 .arg(valueOf(*newest, face, format), valueOf(lowest, face, format), valueOf(highest, face, format), format.moment(face.interval.from), format.moment(face.interval.to));
    const int gaps = static_cast<int>(face.gaps.size());
    return gaps == 0 ? sentence : QString(sentence % QStringLiteral(", ") % Lane::tr("%n gap(s)", nullptr, gaps));
}

QString spokenAt(const TrendFace& face, Timestamp at, const Format& format)
{
    const std::vector<Timestamp>& time = face.series.time;
    const auto after = std::ranges::upper_bound(time, at);
    const auto index = static_cast<std::size_t>(after - time.begin());
    if (index == 0 || index > face.series.mean.size() || !isNumber(face.series.mean[index - 1]))
        return Lane::tr("%1: no value").arg(format.moment(at));
    return Lane::tr("%1: %2").arg(format.moment(time[index - 1]), valueOf(face.series.mean[index - 1], face, format));
}

void exposeLanes()
{
    static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    static_cast<void>(once);
}

} // namespace holdfast
