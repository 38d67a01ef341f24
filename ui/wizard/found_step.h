// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pacer.h"
#include "ui/wizard/wizard_step.h"

#include <QHash>
#include <QSet>

class QListWidget;

namespace holdfast {

class PlainLabel;

/// From this confidence on a newcomer is ticked before anybody looked.
inline constexpr int confident = 80;

/// What was heard, in groups; the confident ones are ticked. The rest waits in the inbox.
class FoundStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit FoundStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString actionText() const override;
    Next act() override;

private:
    void fill();
    [[nodiscard]] std::vector<DeviceId> chosen() const;

    QListWidget* m_groups;
    PlainLabel* m_waiting;
    QSet<QString> m_unticked;
    QHash<QString, int> m_sure; ///< confident ones by group
    Pacer m_pacer;
    bool m_filling = false;
};

} // namespace holdfast
