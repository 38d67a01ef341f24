// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_check.h"
#include "ui/look/card.h"
#include "ui/look/checked_field.h"
#include "ui/models/live.h"

#include <array>
#include <optional>

class QLineEdit;

namespace holdfast {

class Button;
class PlainLabel;
class RuleConditionPart;
class RulePart;
class RuleResponsePart;
class RuleScopePart;
class RuleTimesPart;
class RuleTrialCard;
class Switch;

/// One rule in full: what raises it, where, when, what follows, and what it would have done.
class RuleEditor final : public Card
{
    Q_OBJECT

public:
    RuleEditor(const Live& live, AlarmDesk* desk, const Look& look, QWidget* parent = nullptr);

    /// Not in the picture: a new one, whose kind may still be chosen.
    void edit(const AlarmRule& rule);
    /// As if it had been typed over the rule that is edited.
    void fillIn(const AlarmRule& draft);
    [[nodiscard]] const AlarmRule& rule() const { return m_rule; }
    /// As it is filled in; what cannot be read stays as it was.
    [[nodiscard]] AlarmRule typed() const;
    [[nodiscard]] bool isChanged() const;
    void focusName();

Q_SIGNALS:
    void saveAsked(const holdfast::AlarmRule& rule);
    void takenBack();

private:
    void build();
    void buildFoot();
    [[nodiscard]] bool isNew() const;
    void fillFields(const AlarmRule& draft);
    [[nodiscard]] AlarmRule read(RuleFaults& faults) const;
    void typedIn();
    void check();
    void save();

    const Live& m_live;
    AlarmDesk* m_desk;
    AlarmRule m_rule;
    AlarmRule m_untouched; ///< the rule as the fields say it: a rule made elsewhere may hold what no field shows
    bool m_filling = false;
    bool m_shown = false; ///< faults of a new rule are told once something was typed
    QLineEdit* m_name;
    CheckedField* m_nameField = nullptr;
    Switch* m_enabled;
    RuleConditionPart* m_condition;
    RuleScopePart* m_scope;
    RuleTimesPart* m_times;
    RuleResponsePart* m_response;
    std::array<RulePart*, 4> m_parts;
    RuleTrialCard* m_trial;
    PlainLabel* m_note;
    Button* m_save;
    Button* m_back;
};

} // namespace holdfast
