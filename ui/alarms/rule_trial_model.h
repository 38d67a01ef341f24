// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm_desk.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

namespace holdfast {

/// The alarms a rule would have raised.
class RuleTrialModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Where, Lasted, ColumnCount };

    RuleTrialModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setTrial(RuleTrial trial);
    [[nodiscard]] const RuleTrial& trial() const { return m_trial; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const RuleTrialAlarm& alarm, int column) const;
    [[nodiscard]] QString subtitle(const RuleTrialAlarm& alarm, int column) const;

    const Live& m_live;
    const Look& m_look;
    RuleTrial m_trial;
};

} // namespace holdfast
