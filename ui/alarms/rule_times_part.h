// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_part.h"

class QCheckBox;
class QSpinBox;

namespace holdfast {

class LengthField;

/// How long before it is raised and cleared, what makes it stay, and what hides it.
class RuleTimesPart final : public RulePart
{
    Q_OBJECT

public:
    explicit RuleTimesPart(const Look& look, QWidget* parent = nullptr);

    void fill(const AlarmRule& rule) override;
    void read(AlarmRule& rule, RuleFaults& faults) const override;

private:
    LengthField* m_on;
    LengthField* m_off;
    QSpinBox* m_times;
    LengthField* m_within;
    LengthField* m_again;
    LengthField* m_shelve;
    QCheckBox* m_latching;
    QCheckBox* m_ackOnReturn;
    QLineEdit* m_hiddenWhile;
    LengthField* m_settle;
};

} // namespace holdfast
