// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_part.h"

#include <array>

class QCheckBox;
class QComboBox;

namespace holdfast {

class LengthField;
class PlainLabel;

/// What raises the alarm: the kind of condition, and its numbers.
class RuleConditionPart final : public RulePart
{
    Q_OBJECT

public:
    explicit RuleConditionPart(const Look& look, QWidget* parent = nullptr);

    void fill(const AlarmRule& rule) override;
    void read(AlarmRule& rule, RuleFaults& faults) const override;
    /// Of a rule that is in force the kind stays what it is.
    void setKindFixed(bool fixed);
    /// The unit limits are said in.
    void setUnit(const QString& unit);
    [[nodiscard]] bool isSilence() const;

private:
    [[nodiscard]] std::size_t kind() const;
    [[nodiscard]] QVBoxLayout* page(std::size_t kind);
    void addLimit();
    void addOthers();
    void addDeviation();
    void addRate();
    void addExpression();
    void showKind();
    [[nodiscard]] AlarmCondition deviation(RuleFaults& faults) const;
    [[nodiscard]] AlarmCondition rate(RuleFaults& faults) const;

    QComboBox* m_kind;
    PlainLabel* m_unit;
    std::array<QWidget*, std::variant_size_v<AlarmCondition>> m_pages{};
    QLineEdit* m_low = nullptr;
    QLineEdit* m_high = nullptr;
    QLineEdit* m_deadband = nullptr;
    QLineEdit* m_below = nullptr;
    QLineEdit* m_above = nullptr;
    QLineEdit* m_states = nullptr;
    QLineEdit* m_intervals = nullptr;
    LengthField* m_atLeast = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_under = nullptr;
    QLineEdit* m_over = nullptr;
    QLineEdit* m_deviationBand = nullptr;
    QCheckBox* m_percent = nullptr;
    QLineEdit* m_rise = nullptr;
    QLineEdit* m_fall = nullptr;
    LengthField* m_within = nullptr;
    QLineEdit* m_rateBand = nullptr;
    QLineEdit* m_feedback = nullptr;
    QLineEdit* m_tolerance = nullptr;
    QLineEdit* m_expression = nullptr;
};

} // namespace holdfast
