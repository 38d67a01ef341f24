// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/painted_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace holdfast {
namespace {

/// Listens for texts and draws nothing.
class TextListener final : public QPaintEngine
{
public:
    TextListener() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return User; }

    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->pen().color().alpha() == 0)
            return;
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QString text(item.text().constData(), item.text().size()); // its letters go with the painter
        add({text, painter()->combinedTransform().mapRect(place)});
    }

    std::vector<PaintedText> texts;

private:
    void add(PaintedText next)
    {
        if (!texts.empty()) {
            PaintedText& last = texts.back();
            const bool oneLine = std::abs(last.place.bottom() - next.place.bottom()) < 1 || std::abs(last.place.top() - next.place.top()) < 1;
            const bool touching = std::abs(last.place.right() - next.place.left()) < 1.5 || std::abs(next.place.right() - last.place.left()) < 1.5;
            if (oneLine && touching) {
                last.text += next.text;
                last.place |= next.place;
                return;
            }
        }
        texts.push_back(std::move(next));
    }
};

class Listening final : public QPaintDevice
{
public:
    explicit Listening(QSize size) : m_size(size) {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_listener; }
    [[nodiscard]] const std::vector<PaintedText>& texts() const { return m_listener.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 960;
        case PdmHeightMM:
            return m_size.height() * 254 / 960;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        }
    }

private:
    QSize m_size;
    mutable TextListener m_listener;
};

} // namespace

std::vector<PaintedText> paintedBy(QWidget& widget)
{
    Listening device(widget.size());
    QPainter painter(&device);
    widget.render(&painter, QPoint(), QRegion(), QWidget::RenderFlags());
    painter.end();
    return device.texts();
}

} // namespace holdfast
