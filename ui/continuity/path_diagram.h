// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/continuity/diagram.h"

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// One of the ways from a gateway to its broker, as it is drawn.
struct WayFace
{
    enum class State { Active, Standby, Lost, Unknown };

    State state = State::Unknown;
    Icon icon = Icon::Link;
    QString name;
    QString word;        ///< "Active", "Standby", "Lost"
    QStringList details; ///< "8 min", "−84 dBm"; what does not fit is left out from the end

    friend bool operator==(const WayFace&, const WayFace&) = default;
};

/// All ways of one gateway, in order of use.
struct WaysFace
{
    QString from;
    QString fromNote; ///< "17 devices"
    std::optional<Priority> abnormal;
    QString to;
    QString toNote;   ///< "58 ms"
    std::vector<WayFace> ways;

    friend bool operator==(const WaysFace&, const WaysFace&) = default;
};

/// What one way says: "Ethernet, Lost, no link".
[[nodiscard]] QString spokenOf(const WayFace& way, int number);

/// The ways from a gateway to its broker, numbered in order of use: active solid in accent, lost dashed, standby dotted.
class PathDiagram final : public Diagram
{
    Q_OBJECT

public:
    explicit PathDiagram(const Look& look, QWidget* parent = nullptr);

    void setFace(const WaysFace& face);
    [[nodiscard]] const WaysFace& face() const { return m_face; }

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_face.ways.size()); }
    [[nodiscard]] QRectF placeOf(int part) const override;
    [[nodiscard]] QString spokenOf(int part) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {356, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal middleOf(int part) const;
    [[nodiscard]] qreal endHeight() const;
    [[nodiscard]] QRectF fromBox() const;
    [[nodiscard]] QRectF toBox() const;
    void paintEnd(QPainter& painter, const QRectF& box, const QString& name, const QString& note, std::optional<Priority> abnormal) const;
    void paintLinks(QPainter& painter, int part) const;
    void paintWay(QPainter& painter, int part) const;

    WaysFace m_face;
};

} // namespace holdfast::continuity_page
