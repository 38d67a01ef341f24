// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/value_label.h"

#include "ui/look/plain_label.h"
#include "ui/look/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace holdfast {
namespace {

struct Setting
{
    Type value;
    Type unit;
    int sign;  ///< side of shape and mark
    int space;
};

Setting settingOf(ValueSize size)
{
    switch (size) {
    case ValueSize::Dense:
        return {Type::DenseStrong, Type::Caption, 14, 4};
    case ValueSize::Point:
        return {Type::Title, Type::Dense, 16, 5};
    case ValueSize::Kpi:
        return {Type::Kpi, Type::KpiUnit, 18, 6};
    case ValueSize::Wall:
        break;
    }
    return {Type::Wall, Type::Title, 36, 12};
}

qreal wide(Type type, const QString& text)
{
    return text.isEmpty() ? 0 : QFontMetricsF(fontOf(type)).horizontalAdvance(text);
}

qreal widthOf(const ValueFace& face, ValueSize size)
{
    const Setting setting = settingOf(size);
    qreal width = wide(setting.value, face.text.value);
    const auto add = [&](qreal part) { width += part > 0 ? part + setting.space : 0; };
    add(face.abnormal ? setting.sign * 1.25 : 0);
    add(wide(setting.unit, face.text.unit));
    add(face.mark == Mark::None ? 0 : setting.sign);
    add(wide(Type::Caption, face.age));
    return width;
}

QString spoken(const ValueFace& face)
{
    QStringList parts{face.text.joined()};
    if (face.abnormal)
        parts << wordsOf(*face.abnormal).word;
    if (!face.quality.isEmpty())
        parts << face.quality;
    if (!face.age.isEmpty())
        parts << face.age;
    return parts.join(QStringLiteral(", "));
}

} // namespace

ValueFace faceOf(const Reading& shown, const Point& point, std::optional<Ticks> interval, Timestamp now, const Format& format)
{
    const StateWord words = wordsOf(shown.quality);
    const bool absent = shown.quality == Quality::NeverSeen || shown.quality == Quality::DeviceOffline || !point.unsupported.isEmpty();
    ValueFace face;
    face.text = format.value(absent ? Value{} : shown.value, point);
    face.mark = words.mark;
    face.quality = shown.quality == Quality::Live ? QString() : words.word;
    face.believable = shown.quality == Quality::Live || shown.quality == Quality::Assumed || shown.quality == Quality::Simulated;
    const bool old = shown.at && interval && std::chrono::duration_cast<Ticks>(now - *shown.at) > *interval;
    if (shown.quality != Quality::NeverSeen && (old || !face.believable || !shown.at))
        face.age = format.age(shown.at, now);
    return face;
}

qreal paintValue(QPainter& painter, const Look& look, const QRectF& rect, const ValueFace& face, ValueSize size, Qt::Alignment alignment, Ink ground)
{
    const Setting setting = settingOf(size);
    const qreal width = std::min(widthOf(face, size), rect.width());
    const bool atRight = alignment.testFlag(Qt::AlignRight);
    qreal x = atRight ? rect.right() - width : alignment.testFlag(Qt::AlignHCenter) ? rect.center().x() - width / 2 : rect.left();
    const QFontMetricsF metrics(fontOf(setting.value));
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const auto write = [&](Type type, Ink ink, const QString& text, Qt::TextElideMode elide) {
        if (text.isEmpty() || x >= rect.right())
            return;
        painter.setFont(fontOf(type));
        painter.setPen(look.color(ink));
        const QString fitting = QFontMetricsF(painter.font()).elidedText(text, elide, rect.right() - x + 0.5);
        painter.drawText(QPointF(x, baseline), fitting);
        x += wide(type, fitting) + setting.space;
    };
    write(setting.value, face.believable ? Ink::Text : Ink::Text2, face.text.value, Qt::ElideRight);
    if (face.abnormal) {
        const qreal side = setting.sign;
        paintAlarmShape(painter, look.theme(), {x, rect.center().y() - side / 2, side, side}, *face.abnormal, face.shape, ground);
        x += side * 1.25 + setting.space;
    }
    write(setting.unit, Ink::Text2, face.text.unit, Qt::ElideRight);
    if (face.mark != Mark::None) {
        paintMark(painter, look, {x, rect.center().y() - setting.sign / 2.0, static_cast<qreal>(setting.sign), static_cast<qreal>(setting.sign)}, face.mark, ground);
        x += setting.sign + setting.space;
    }
    write(Type::Caption, Ink::Text2, face.age, Qt::ElideRight);
    return width;
}

ValueLabel::ValueLabel(const Look& look, ValueSize size, Qt::Alignment alignment, QWidget* parent)
    : Painted(look, parent)
    , m_size(size)
    , m_alignment(alignment)
{
}

void ValueLabel::setFace(const ValueFace& face)
{
    m_face = face;
    setAccessibleName(spoken(face));
    setToolTip(plainToolTip(face.quality));
    updateGeometry();
    update();
}

QSize ValueLabel::sizeHint() const
{
    return {qCeil(widthOf(m_face, m_size)) + 1, qCeil(QFontMetricsF(fontOf(settingOf(m_size).value)).height())};
}

void ValueLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintValue(painter, look(), rect(), m_face, m_size, QStyle::visualAlignment(layoutDirection(), m_alignment));
}

} // namespace holdfast
