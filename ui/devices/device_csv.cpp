// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_csv.h"

#include "app/base/utc.h"
#include "ui/devices/device_table_model.h"

#include <QSaveFile>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Text that begins like a formula is a trap in a spreadsheet; numbers stay numbers.
QString safe(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!isNumber && !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return QString(u'"' + text + u'"');
}

QString stamp(const std::optional<Timestamp>& at)
{
    return at ? isoText(*at) : QString();
}

QString valueOf(const Picture& picture, const std::optional<PointId>& point)
{
    return point ? toText(picture.readings.value(*point).value) : QString();
}

QString unitOf(const Picture& picture, const std::optional<PointId>& point)
{
    return point ? picture.points.value(*point).unit : QString();
}

} // namespace

QByteArray csvOf(const DeviceTableModel& model, const Picture& picture)
{
    QString text = u"id,name,manufacturer,model,room,presence,last heard,value,unit,quality,battery,signal,firmware,gateway,priority,last alarm\r\n"_s;
    for (int i = 0; i < model.rowCount(); ++i) {
        const DeviceRow& row = *model.rowAt(i);
        const Device device = picture.devices.value(row.id);
        const QStringList cells{row.id.text(), row.name, device.manufacturer, device.model, row.space, nameOf(row.state.presence), stamp(row.state.lastHeard),
                                valueOf(picture, row.keyPoint), unitOf(picture, row.keyPoint), row.keyPoint ? nameOf(picture.shown(*row.keyPoint).quality) : QString(),
                                valueOf(picture, row.batteryPoint), valueOf(picture, row.signalPoint), row.firmware, row.gateway,
                                row.alarm.priority ? nameOf(*row.alarm.priority) : QString(), row.alarm.name};
        for (qsizetype cell = 0; cell < cells.size(); ++cell)
            text += (cell > 0 ? u","_s : QString()) + safe(cells[cell]);
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

Expected<> writeCsv(const DeviceTableModel& model, const Picture& picture, const QString& file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(csvOf(model, picture)) < 0 || !out.commit())
        return Error{Error::Code::Refused, out.errorString()};
    return Done{};
}

} // namespace holdfast
