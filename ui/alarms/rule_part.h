// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_check.h"
#include "ui/look/checked_field.h"

#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace holdfast {

/// A part of the rule editor: shows its part of a rule, reads it back, and tells what is wrong where it is wrong.
class RulePart : public QWidget
{
    Q_OBJECT

public:
    RulePart(const Look& look, const QString& title, QWidget* parent = nullptr);

    virtual void fill(const AlarmRule& rule) = 0;
    /// Into the rule; what cannot be read stays as it is there and is among the faults.
    virtual void read(AlarmRule& rule, RuleFaults& faults) const = 0;
    void tell(const RuleFaults& faults);

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    /// The control with its name, remembered for tell().
    CheckedField* field(RuleField field, const QString& name, QWidget* control, const QString& hint = {});
    /// A line for a number or a text; typing in it is a change.
    [[nodiscard]] QLineEdit* line(const QString& object, const QString& nothing = {}, int most = 20);
    [[nodiscard]] std::optional<double> number(const QLineEdit* line, RuleField field, RuleFaults& faults) const;
    void write(QLineEdit* line, std::optional<double> number) const;

private:
    const Look& m_look;
    QVBoxLayout* m_column;
    std::vector<std::pair<RuleField, CheckedField*>> m_fields; ///< a place may stand on several pages
};

} // namespace holdfast
