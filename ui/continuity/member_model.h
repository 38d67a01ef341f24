// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/continuity_terms.h"
#include "app/model/picture.h"

#include <QAbstractListModel>

namespace holdfast::continuity_page {

/// Everything a function can be done by: adopted devices, and single points of them. A tick takes it in; what is taken in stands first.
class MemberModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    MemberModel(const Picture& picture, const CriticalFunction& function, QObject* parent = nullptr);

    /// Shows only what contains these words.
    void narrow(const QString& words);
    [[nodiscard]] std::vector<DeviceId> devices() const;
    [[nodiscard]] std::vector<PointId> points() const;
    [[nodiscard]] int chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Member
    {
        DeviceId device;
        std::optional<PointId> point;
        QString name;
        QString place;
        bool chosen = false;
    };

    void addGone(const CriticalFunction& function, const Picture& picture);

    std::vector<Member> m_members;
    std::vector<std::size_t> m_shown;
};

} // namespace holdfast::continuity_page
