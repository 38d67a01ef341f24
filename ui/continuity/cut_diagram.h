// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/continuity/diagram.h"

#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// A thing whose loss cuts others off, as it is drawn.
struct CutFace
{
    QString name;   ///< "Router R-3.05"
    QString parent; ///< what it hangs on: "GW-3"
    int cut = 0;    ///< how many lose their only way
    int silent = 0; ///< of these, silent already
    std::optional<Priority> priority;
    QString spoken; ///< "Router R-3.05, only path for 5 devices"

    friend bool operator==(const CutFace&, const CutFace&) = default;
};

/// Only what a single failure would cut: the thing, what it hangs on, and a fan of those behind it. The current one is strong.
class CutDiagram final : public Diagram
{
    Q_OBJECT

public:
    explicit CutDiagram(const Look& look, QWidget* parent = nullptr);

    /// Those there is room for are drawn, from the first.
    void setFaces(const std::vector<CutFace>& faces);

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QRectF placeOf(int part) const override;
    [[nodiscard]] QString spokenOf(int part) const override { return m_faces[static_cast<std::size_t>(part)].spoken; }
    [[nodiscard]] QSize sizeHint() const override { return {304, 128}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 112}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Root
    {
        QString name;
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] std::vector<Root> roots() const;
    [[nodiscard]] qreal slotWidth() const;
    [[nodiscard]] QPointF hubOf(int part) const;
    [[nodiscard]] QRectF boxOf(const Root& root) const;
    void paintFan(QPainter& painter, int part) const;
    void paintHub(QPainter& painter, int part) const;

    std::vector<CutFace> m_faces;
};

} // namespace holdfast::continuity_page
