// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/look/rows.h"

#include <QAbstractTableModel>

#include <array>

namespace holdfast::continuity_page {

/// "If this is lost you lose …": functions first, then devices; a column for each moment. Texts are made when they are looked at.
class LossModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What has become of a device.
    enum class Fate : quint8 { Works, CutOff, Dark };

    LossModel(const Board& board, const Look& look, QObject* parent = nullptr);

    /// Nothing for a node whose loss nobody worked out.
    void show(const DependencyNodeId& node);
    [[nodiscard]] const DependencyNodeId& node() const { return m_node; }

    [[nodiscard]] int devicesLost(std::size_t moment) const { return m_devicesLost[moment]; }
    [[nodiscard]] int functionsLost(std::size_t moment) const { return m_functionsLost[moment]; } ///< limited or stopped

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr std::size_t moments = lossMoments.size();
    struct DeviceRow
    {
        DependencyNodeId node;
        std::array<Fate, moments> fates{};
    };
    struct FunctionRow
    {
        CriticalFunctionId function;
        std::array<FunctionEffect, moments> effects;
    };

    void take();
    void takeDevices(const NodeLoss& loss);
    void takeFunctions(const NodeLoss& loss);
    [[nodiscard]] QVariant functionData(const FunctionRow& row, int column, int role) const;
    [[nodiscard]] QVariant deviceData(const DeviceRow& row, int column, int role) const;

    const Board& m_board;
    const Look& m_look;
    DependencyNodeId m_node;
    std::optional<NodeLoss> m_shown;
    std::vector<FunctionRow> m_functions;
    std::vector<DeviceRow> m_devices;
    std::array<int, moments> m_devicesLost{};
    std::array<int, moments> m_functionsLost{};
};

} // namespace holdfast::continuity_page
