// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/rule_trial_model.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QComboBox;
class QTableView;

namespace holdfast {

class Button;
class PlainLabel;

/// "In the last 30 days this would have raised 14 alarms, here they are."
class RuleTrialCard final : public QWidget
{
    Q_OBJECT

public:
    /// `desk`: nullptr where there is no history to try a rule on.
    RuleTrialCard(const Live& live, AlarmDesk* desk, const Look& look, QWidget* parent = nullptr);
    ~RuleTrialCard() override;

    /// The rule as it is filled in now; nothing: it cannot be tried as it is. Another rule than the one that was tried makes the answer old.
    void setRule(const std::optional<AlarmRule>& rule);
    void clear();

private:
    void build();
    void start();
    void cancel();
    void progress();
    void take();
    void showAnswer(const RuleTrial& trial);
    void refresh();

    const Live& m_live;
    AlarmDesk* m_desk;
    const Look& m_look;
    std::optional<AlarmRule> m_rule;
    std::optional<AlarmRule> m_tried;
    QFutureWatcher<Expected<RuleTrial>> m_answer;
    RuleTrialModel m_model;
    QComboBox* m_period;
    Button* m_try;
    Button* m_cancel;
    PlainLabel* m_says;
    PlainLabel* m_more;
    QTableView* m_table;
};

} // namespace holdfast
