// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/operator.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QAbstractTableModel>

namespace holdfast {

/// Who may sign in, by name.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rights, Until, ColumnCount };

    PeopleModel(const Live& live, const Look& look, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Operator* personAt(int row) const;
    [[nodiscard]] int rowOf(const OperatorId& person) const;

private:
    void fill();
    [[nodiscard]] QString text(const Operator& person, int column) const;

    const Live& m_live;
    const Look& m_look;
    std::vector<Operator> m_people;
};

} // namespace holdfast
