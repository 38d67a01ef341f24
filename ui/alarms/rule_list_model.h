// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace holdfast {

/// All rules, and how often each was raised of late.
class RuleListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Scope, PriorityColumn, State, Raised, ColumnCount };
    enum Role { SortRole = cell::EndRole, FilterRole, RuleIdRole };

    RuleListModel(const Live& live, const Look& look, QObject* parent = nullptr);

    /// Nothing: not known.
    void setRaised(std::optional<RaisedCounts> counts);
    [[nodiscard]] const AlarmRule* ruleAt(int row) const;
    [[nodiscard]] int rowOf(const RuleId& rule) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void fill();
    void take(const Delta& delta);
    [[nodiscard]] QString text(const AlarmRule& rule, int column) const;
    [[nodiscard]] QVariant sortKey(const AlarmRule& rule, int column) const;
    [[nodiscard]] QString spoken(const AlarmRule& rule, int column) const;

    const Live& m_live;
    const Look& m_look;
    std::vector<AlarmRule> m_rules;
    std::optional<RaisedCounts> m_raised;
};

} // namespace holdfast
