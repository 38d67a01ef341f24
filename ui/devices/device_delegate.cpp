// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/device_delegate.h"

#include "ui/devices/device_table_model.h"
#include "ui/devices/point_band.h"
#include "ui/look/value_label.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

constexpr QSize day{58, 24};

} // namespace

DeviceDelegate::DeviceDelegate(const Live& live, SparkCache& sparks, const Look& look, QObject* parent)
    : RowDelegate(look, row::twoLine, parent), m_live(live), m_sparks(sparks)
{
}

void DeviceDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    switch (static_cast<DeviceColumn>(index.column())) {
    case DeviceColumn::Status:
        paintState(painter, option, index, rect, ground);
        break;
    case DeviceColumn::KeyValue:
        paintDay(painter, option, index, rect, ground);
        break;
    default:
        RowDelegate::paintContent(painter, option, index, rect, ground);
    }
}

void DeviceDelegate::paintState(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    const auto direction = option.direction;
    QRect room = paintSign(painter, index, rect, ground);
    room = QStyle::visualRect(direction, rect, QStyle::visualRect(direction, rect, room).adjusted(-4, 0, 0, 0));
    const QString word = index.data(Qt::DisplayRole).toString();
    painter.setFont(fontOf(Type::Dense));
    painter.setPen(look().color(Ink::Text));
    const int wide = painter.fontMetrics().horizontalAdvance(word);
    const auto at = [&](int from, int width) { return QStyle::visualRect(direction, room, QRect(room.left() + from, room.top(), width, room.height())); };
    const auto side = static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(at(0, wide + 2), side | Qt::TextDontClip, word);
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(look().color(Ink::Text2));
    painter.drawText(at(wide + 8, room.width() - wide - 8), side, index.data(DeviceTableModel::AgeRole).toString());
}

void DeviceDelegate::paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect, Ink ground) const
{
    const Picture& picture = m_live.picture();
    const PointId id(index.data(DeviceTableModel::KeyPointRole).toString());
    const auto point = picture.points.constFind(id);
    if (point == picture.points.constEnd())
        return;
    const auto direction = option.direction;
    const PointBand bands(picture, look().format());
    const Reading shown = picture.shown(id);
    ValueFace face = faceOf(shown, *point, std::nullopt, m_live.now(), look().format());
    face.age.clear(); // the state's column says it
    face.mark = Mark::None;
    const QRect number = QStyle::visualRect(direction, rect, QRect(rect.left(), rect.top(), rect.width() - day.width() - 10, rect.height()));
    paintValue(painter, look(), number, face, ValueSize::Dense, QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter, ground);
    const SparkTrace* known = m_sparks.trace(id);
    if (known == nullptr || known->mean.empty())
        return;
    SparkTrace trace = *known;
    trace.normal = bands.normal(*point);
    if (shown.quality < Quality::Late)
        trace.end = SparkTrace::End::Stale;
    if (const Alarm* alarm = bands.alarm(id))
        trace.abnormal = alarm->priority;
    const QRect place = QStyle::visualRect(direction, rect, QRect(rect.right() - day.width() + 1, rect.center().y() - day.height() / 2 + 1, day.width(), day.height()));
    paintSpark(painter, look().theme(), place, trace);
}

} // namespace holdfast
