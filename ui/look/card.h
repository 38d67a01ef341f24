// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"

class QHBoxLayout;
class QVBoxLayout;

namespace holdfast {

class PlainLabel;

/// A surface with a hairline and round corners; optionally a title row. Fill `body()`.
class Card : public Painted
{
    Q_OBJECT

public:
    explicit Card(const Look& look, const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);       ///< small text after the title: "96 devices"; parts with " · " between give way from the end where there is no room
    void setGround(Ink ink);                 ///< a tint instead of the surface
    void setOutline(Ink ink);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QHBoxLayout* headEnd() const { return m_headEnd; } ///< right end of the title row: segments, buttons

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHead();
    void fitNote();

    Ink m_ground = Ink::Surface;
    Ink m_outline = Ink::Line;
    QWidget* m_head;
    PlainLabel* m_title;
    PlainLabel* m_note;
    QString m_wholeNote;
    QHBoxLayout* m_headEnd;
    QVBoxLayout* m_body;
};

} // namespace holdfast
