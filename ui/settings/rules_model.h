// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The alarm rules, by class and name.
class RulesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, When, Delays, State, ColumnCount };

    RulesModel(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const AlarmRule* ruleAt(int row) const;
    [[nodiscard]] int rowOf(const RuleId& rule) const;

private:
    void take(const Delta& delta);
    void fill();
    [[nodiscard]] QString subtitle(const AlarmRule& rule, int column) const;
    [[nodiscard]] QString text(const AlarmRule& rule, int column) const;

    const Live& m_live;
    const Look& m_look;
    std::vector<AlarmRule> m_rules;
};

} // namespace holdfast
