// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QTableView;

namespace holdfast {

class RuleForm;
class RulesModel;

/// What raises an alarm, after how long, and where the numbers come from.
class RulesSection final : public Section
{
    Q_OBJECT

public:
    explicit RulesSection(const SettingsParts& parts, QWidget* parent = nullptr);

private:
    void fitColumns();
    void showRule();
    void save(const AlarmRule& rule);

    RulesModel* m_model;
    QTableView* m_table;
    RuleForm* m_form;
};

} // namespace holdfast
