// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/settings/plan_draft.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace holdfast {

/// Name, kind and capacity of the chosen room.
class RoomPanel final : public Card
{
    Q_OBJECT

public:
    RoomPanel(const Look& look, PlanDraft& draft, QWidget* parent = nullptr);

private:
    void refresh();
    void apply();

    PlanDraft& m_draft;
    bool m_filling = false;
    QWidget* m_fields;
    PlainLabel* m_none;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QSpinBox* m_capacity;
};

} // namespace holdfast
