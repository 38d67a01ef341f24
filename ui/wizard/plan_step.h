// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pacer.h"
#include "ui/models/route.h"
#include "ui/wizard/wizard_step.h"

class QListWidget;

namespace holdfast {

class PlainLabel;

/// Rooms from what the devices say of themselves, or the editor to draw them.
class PlanStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit PlanStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString actionText() const override;
    Next act() override;

Q_SIGNALS:
    void leaveFor(const holdfast::Route& route);

private:
    void fill();
    [[nodiscard]] QStringList chosen() const;

    QListWidget* m_areas;
    PlainLabel* m_note;
    QStringList m_known;
    Pacer m_pacer;
};

} // namespace holdfast
