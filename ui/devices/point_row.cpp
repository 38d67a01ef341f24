// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/point_row.h"

#include "ui/devices/device_text.h"
#include "ui/devices/point_band.h"
#include "ui/look/quantity_words.h"
#include "ui/look/words.h"

#include <QPainter>
#include <QStyle>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

PointFace faceOf(const Picture& picture, const PointId& id, Timestamp now, const Format& format)
{
    const Point point = picture.points.value(id);
    const Reading shown = picture.shown(id);
    const PointBand bands(picture, format);
    PointFace face;
    face.icon = iconOf(point.quantity);
    face.name = DeviceText(picture, format, now).pointTitle(point);
    face.value = faceOf(shown, point, std::nullopt, now, format);
    face.value.age.clear(); // it stands under the name
    if (const Alarm* alarm = bands.alarm(id)) {
        face.value.abnormal = alarm->priority;
        face.value.shape = shapeStateOf(alarm->flags);
    }
    const QString age = shown.at ? PointRow::tr("%1 ago").arg(format.age(shown.at, now)) : format.age(shown.at, now);
    const QString doubt = wordsOf(shown.quality).word;
    face.age = shown.quality == Quality::NeverSeen ? doubt : shown.quality == Quality::Live ? age : QString(doubt + u" · "_s + age);
    face.deviation = bands.deviation(point);
    if (!point.unsupported.isEmpty())
        face.deviation = point.unsupported;
    const bool bounded = point.unit == u"%" || !bands.limits(point).empty() || (point.minimum && point.maximum);
    if (point.kind == PointKind::Number && bounded)
        face.band = bands.face(point);
    return face;
}

PointRow::PointRow(const Look& look, QWidget* parent)
    : QAbstractButton(parent), m_look(look)
{
    setCheckable(true);
    setFixedHeight(58);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&look, &Look::changed, this, QOverload<>::of(&QWidget::update));
}

void PointRow::setFace(const PointFace& face)
{
    m_face = face;
    QStringList spoken{face.name, face.value.text.joined(), face.age, face.deviation};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    update();
}

void PointRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_look.theme();
    const bool abnormal = m_face.value.abnormal.has_value();
    const Ink ground = abnormal ? inkOf(*m_face.value.abnormal).tint : underMouse() ? Ink::Hover : Ink::Surface;
    painter.fillRect(rect(), theme[ground]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme[Ink::Line]);
    if (isChecked())
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 2, height() - 1)), theme[Ink::Accent]);
    const auto at = [&](int x, int y, int wide, int high) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high)); };
    const QRect icon = at(space::inside, 20, 18, 18);
    painter.drawPixmap(icon.topLeft(), m_look.pixmap(m_face.icon, Ink::Text2, 18, devicePixelRatioF()));
    const int valueEnd = width() * 42 / 100;
    const int bandStart = valueEnd + space::inside;
    const int bandWide = m_face.band ? width() * 34 / 100 : 0;
    const int wordsStart = bandStart + width() * 34 / 100 + space::inside;
    paintValue(painter, m_look, at(valueEnd - 150, 8, 150, 40), m_face.value, ValueSize::Point, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, ground);
    if (m_face.band)
        paintBandBar(painter, m_look, at(bandStart, 11, bandWide, 40), *m_face.band, BandLabels::Shown);
    paintWords(painter, at(space::inside + 30, 9, valueEnd - 150 - space::inside - 34, 40), at(wordsStart, 0, width() - wordsStart - space::gap, height()));
}

void PointRow::paintWords(QPainter& painter, const QRect& name, const QRect& words) const
{
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(fontOf(Type::DenseStrong));
    painter.setPen(m_look.color(Ink::Text));
    painter.drawText(QRect(name.left(), name.top(), name.width(), 20), side | static_cast<int>(Qt::AlignVCenter), painter.fontMetrics().elidedText(m_face.name, Qt::ElideRight, name.width()));
    painter.setFont(fontOf(Type::Caption));
    painter.setPen(m_look.color(Ink::Text2));
    painter.drawText(QRect(name.left(), name.top() + 20, name.width(), 18), side | static_cast<int>(Qt::AlignVCenter), painter.fontMetrics().elidedText(m_face.age, Qt::ElideRight, name.width()));
    painter.drawText(words, side | static_cast<int>(Qt::AlignVCenter) | Qt::TextWordWrap, m_face.deviation);
}

} // namespace holdfast
