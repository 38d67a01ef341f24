// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/look/rows.h"
#include "ui/models/live.h"
#include "ui/models/slices.h"

#include <QAbstractItemModel>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace holdfast {

/// Every point that can have a history, by room. Ticked ones are in the chart.
/// The list of a large site is put together in slices beside the one that is shown, and then takes its place.
class PointPickerModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { PointIdRole = cell::EndRole, UnitRole };
    enum class Shown : quint8 { All, Ticked, Recent };

    static constexpr int mostTicked = 8;

    PointPickerModel(const Live& live, const Look& look, QObject* parent = nullptr);

    void setFilter(const QString& text);
    void setShown(Shown shown);
    /// Those that were in the chart lately.
    void setRecent(std::vector<PointId> recent);
    /// In or out of the chart. False where one more would be too many.
    bool toggle(const PointId& point);
    /// While nobody looks, news waits; whoever looks again finds all of it.
    void setWatched(bool watched);
    void setTicked(const std::vector<PointId>& points);
    [[nodiscard]] const std::vector<PointId>& ticked() const { return m_ticked; }
    /// How many points stand in all groups together.
    [[nodiscard]] qsizetype listed() const;
    [[nodiscard]] QModelIndex indexOf(const PointId& point) const;
    /// "Temperature", "Room 3.12": what a lane is called.
    [[nodiscard]] QString nameOf(const PointId& point) const;
    [[nodiscard]] QString placeOf(const PointId& point) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {dragType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// What a dragged point is called among programs.
    [[nodiscard]] static QString dragType() { return QStringLiteral("application/x-holdfast-point"); }

Q_SIGNALS:
    void tickedChanged();
    /// One more than fits was asked for.
    void refused();

private:
    struct Group
    {
        QString title;
        std::vector<PointId> points;
    };

    /// Diagnostics and settings stand behind what a room is watched for.
    using Found = std::tuple<bool, QString, PointId>;

    /// The list that is being put together.
    struct Building
    {
        std::map<QString, std::vector<Found>> found;
        std::vector<Group> groups;
        int next = 0; ///< in the census
    };

    void notice();
    void rebuild();
    [[nodiscard]] bool step();
    void gather(const Device& device);
    void finishGroups();
    [[nodiscard]] bool isTicked(const PointId& point) const;
    [[nodiscard]] QString listedName(const Group& group, std::size_t row) const;
    [[nodiscard]] bool isListed(const Point& point, const Device& device, const QString& place) const;

    const Live& m_live;
    const Look& m_look;
    QString m_filter;
    Shown m_shown = Shown::All;
    std::vector<PointId> m_recent;
    std::vector<PointId> m_ticked;
    std::vector<Group> m_groups;
    std::optional<Building> m_building;
    Slices m_slices;
    bool m_watched = true;
    bool m_stale = false; ///< news came after the list was begun
};

} // namespace holdfast
