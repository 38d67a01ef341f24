// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pacer.h"
#include "ui/wizard/wizard_step.h"

namespace holdfast {

class PlainLabel;

/// What kind of building it is, and which limits its alarms start from.
class ComfortStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit ComfortStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString summary() const override;

private:
    void refresh();

    PlainLabel* m_limits;
};

/// What goes on working when the network is lost: what is known of the devices today.
class OfflineStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit OfflineStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;

private:
    void refresh();

    PlainLabel* m_known;
    Pacer m_pacer;
};

/// What is there now.
class DoneStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit DoneStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString actionText() const override;

private:
    void refresh();

    PlainLabel* m_sum;
};

} // namespace holdfast
