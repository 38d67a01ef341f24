// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/export.h"

#include "app/base/safe_file.h"
#include "app/base/utc.h"
#include "app/model/csv.h"

#include <QIODevice>
#include <QLocale>

namespace holdfast {
namespace {

QByteArray numberCell(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray timeCell(Timestamp at)
{
    return isoText(at).toLatin1();
}

} // namespace

Expected<> writeCsv(const QString& file, const ShownHistory& shown)
{
    return writeSafely(file, [&](QIODevice& out) -> Expected<> {
        out.write("\"point\",\"time\",\"min\",\"mean\",\"max\",\"coverage\"\r\n");
        for (const ShownLane& lane : shown.lanes) {
            const QByteArray name = csvText(QString(lane.title.name % u", " % lane.title.place % u", " % lane.title.unit));
            const Series& series = lane.content.series;
            for (std::size_t i = 0; i < series.time.size(); ++i)
                out.write(name + ',' + timeCell(series.time[i]) + ',' + numberCell(series.minimum[i]) + ',' + numberCell(series.mean[i]) + ',' + numberCell(series.maximum[i]) + ','
                          + numberCell(i < series.coverage.size() ? static_cast<double>(series.coverage[i]) : 0) + "\r\n");
        }
        return Done{};
    });
}

QFuture<Expected<>> writeAside(std::function<Expected<>()> write)
{
    return QtFuture::makeReadyFuture().then(QtFuture::Launch::Async, [write = std::move(write)] { return write(); });
}

} // namespace holdfast
