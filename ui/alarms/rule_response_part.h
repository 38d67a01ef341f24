// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_part.h"
#include "ui/models/live.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace holdfast {

class AlarmShape;
class LengthField;
class PlainLabel;

/// What follows if nobody acts, what is to be done, and the priority that comes of it: computed, never picked.
class RuleResponsePart final : public RulePart
{
    Q_OBJECT

public:
    RuleResponsePart(const Live& live, const Look& look, QWidget* parent = nullptr);

    void fill(const AlarmRule& rule) override;
    void read(AlarmRule& rule, RuleFaults& faults) const override;
    void showPriority(const AlarmRule& rule);

private:
    void addFields();

    const Live& m_live;
    AlarmRule m_filled;
    QComboBox* m_class;
    QLineEdit* m_cause;
    QLineEdit* m_consequence;
    QPlainTextEdit* m_steps;
    QComboBox* m_consequenceClass;
    LengthField* m_respond;
    QCheckBox* m_lifeSafety;
    QLineEdit* m_source;
    AlarmShape* m_shape;
    PlainLabel* m_priority;
};

} // namespace holdfast
