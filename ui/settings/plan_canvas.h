// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/painted.h"
#include "ui/settings/plan_draft.h"

#include <QPixmap>

#include <optional>

namespace holdfast {

/// A device dragged from the shelf carries its id in this.
inline constexpr char deviceMime[] = "application/x-holdfast-device";

/// One floor, drawn to scale: rooms are drawn, moved, shaped and chosen here, devices dropped and moved. All of it by keyboard too.
class PlanCanvas final : public Painted
{
    Q_OBJECT

public:
    enum class Tool : quint8 { Select, Draw, Scale };

    PlanCanvas(const Look& look, const Picture& picture, PlanDraft& draft, QWidget* parent = nullptr);

    void setTool(Tool tool);
    [[nodiscard]] Tool tool() const { return m_tool; }
    void chooseDevice(const DeviceId& device);
    [[nodiscard]] const DeviceId& device() const { return m_device; }
    /// Forgets the two points of the scale.
    void forgetScale();
    /// Between the two clicks, in pixels of the picture; 0 until both are there.
    [[nodiscard]] double scaleLength() const;
    [[nodiscard]] bool hasBackground() const { return !m_background.isNull(); }
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

    /// A point of the widget in metres, and back.
    [[nodiscard]] QPointF metresAt(QPointF pixel) const;
    [[nodiscard]] QPointF pixelOf(QPointF metres) const;

Q_SIGNALS:
    void toolChanged();
    void scaleClicked();
    void deviceChosen(const holdfast::DeviceId& device);
    void devicePlaced(const holdfast::DeviceId& device, QPointF metres);
    void roomWanted(const std::vector<QPointF>& outline);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Drag
    {
        enum class What : quint8 { Room, Corner, Device, NewRoom } what = What::Room;
        std::size_t corner = 0;
        QPointF from; ///< metres
        QPointF now;
    };

    void take();
    void describe();
    [[nodiscard]] double zoom() const; ///< pixels per metre
    [[nodiscard]] QSizeF extent() const; ///< metres
    [[nodiscard]] QPointF origin() const; ///< where the floor's upper left corner is; the floor stands in the middle
    [[nodiscard]] double metresPerPicturePixel() const;
    [[nodiscard]] std::vector<QPointF> dragged() const; ///< outline of the chosen room as it would be
    [[nodiscard]] std::optional<std::size_t> cornerAt(QPointF pixel) const;
    [[nodiscard]] DeviceId deviceAt(QPointF pixel) const;
    [[nodiscard]] std::vector<const Device*> devicesHere() const;
    void press(QPointF pixel);
    bool cycle(int step);
    void nudge(QPointF by, bool resize);
    void paintGround(QPainter& painter) const;
    void paintRooms(QPainter& painter) const;
    void paintRoom(QPainter& painter, const Space& room, const std::vector<QPointF>& outline, bool chosen) const;
    void paintDevices(QPainter& painter) const;
    void paintTools(QPainter& painter) const;

    const Picture& m_picture;
    PlanDraft& m_draft;
    Tool m_tool = Tool::Select;
    DeviceId m_device;
    std::optional<Drag> m_drag;
    std::vector<QPointF> m_scale; ///< metres, at most two
    QString m_backgroundFile;
    QPixmap m_background;
};

} // namespace holdfast
