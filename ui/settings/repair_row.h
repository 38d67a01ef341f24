// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/painted.h"
#include "ui/settings/repairs.h"

namespace holdfast {

class Button;

/// One problem with the one thing that helps at its end.
class RepairRow final : public Painted
{
    Q_OBJECT

public:
    RepairRow(const Look& look, const Repair& repair, Timestamp now, QWidget* parent = nullptr);

    [[nodiscard]] Button& button() const { return *m_button; }

Q_SIGNALS:
    void cureWanted(holdfast::RepairCure cure);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* m_button;
};

} // namespace holdfast
