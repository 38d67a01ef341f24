// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/settings/plan_draft.h"

class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace holdfast {

class Button;
class PlanCanvas;

/// The floors of the site; of the chosen one its name, number, size, and the picture below it with its scale.
class FloorPanel final : public Card
{
    Q_OBJECT

public:
    FloorPanel(const Look& look, PlanDraft& draft, PlanCanvas& canvas, QWidget* parent = nullptr);

private:
    void addList();
    void addFields();
    void addPicture();
    void refresh();
    void apply();
    void choosePicture();
    void setPicture(const QString& file);
    void setScale();

    PlanDraft& m_draft;
    PlanCanvas& m_canvas;
    bool m_filling = false;
    QListWidget* m_list;
    QWidget* m_fields;
    QLineEdit* m_label;
    QSpinBox* m_number;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    Button* m_picture;
    Button* m_noPicture;
    Button* m_scale;
    QWidget* m_length;
    QDoubleSpinBox* m_metres;
    PlainLabel* m_hint;
};

} // namespace holdfast
