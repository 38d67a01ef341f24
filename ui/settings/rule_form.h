// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/card.h"

#include <optional>

class QLineEdit;
class QSpinBox;

namespace holdfast {

class Button;
class PlainLabel;
class Switch;

/// The limits and delays of one rule.
class RuleForm final : public Card
{
    Q_OBJECT

public:
    explicit RuleForm(const Look& look, QWidget* parent = nullptr);

    void setRule(const AlarmRule& rule);
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    void chosen(const holdfast::AlarmRule& rule);

private:
    void addFields();
    void addFoot();
    [[nodiscard]] std::optional<AlarmRule> typed() const;
    void fill(const AlarmRule& rule);
    void check();
    void save();
    void reset();

    AlarmRule m_rule;
    bool m_filling = false;
    QWidget* m_limits;
    QWidget* m_silence;
    QLineEdit* m_low;
    QLineEdit* m_high;
    QLineEdit* m_deadband;
    QSpinBox* m_intervals;
    QSpinBox* m_atLeast;
    QSpinBox* m_on;
    QSpinBox* m_off;
    QLineEdit* m_source;
    Switch* m_enabled;
    PlainLabel* m_note;
    Button* m_save;
    Button* m_reset;
};

} // namespace holdfast
