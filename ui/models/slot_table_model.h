// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace holdfast {

/// Rows in an order of their own: the model keeps its content by slot, this keeps which slot stands in which row.
/// However many change at once, it costs one pass over the order and a search for each of those that move.
class SlotTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    /// Slots by what happens to them. Nobody stands in two lists.
    struct Changes
    {
        std::vector<int> come;
        std::vector<int> move;  ///< their place may be another one
        std::vector<int> leave;
    };

    /// Which stands first, by the content the slots have now.
    [[nodiscard]] virtual bool isBefore(int slot, int other) const = 0;

    /// Brings all that about; `replace` gives a slot that comes or moves its new content, and is called once for each, when the views allow it.
    void arrange(const Changes& changes, const std::function<void(int slot)>& replace);

    /// All of them in another order, or only some of them: for a new column or a new filter.
    void setOrder(std::vector<int>&& sorted);
    void clearOrder();
    void sortOrder();

    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    [[nodiscard]] int slotAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfSlot(int slot) const { return slot < static_cast<int>(m_place.size()) ? m_place[static_cast<std::size_t>(slot)] : -1; } ///< −1 when not shown

    /// Whom the views hold on to, and where they are afterwards.
    [[nodiscard]] std::vector<int> heldSlots() const;
    void moveHeld(const std::vector<int>& held);

private:
    void arrangeSingly(const Changes& changes, const std::function<void(int slot)>& replace);
    void arrangeTogether(const Changes& changes, const std::function<void(int slot)>& replace);
    void appendRows(const std::vector<int>& slots);
    void weave(std::vector<int> movers, const std::vector<int>& leave);
    void insertRow(int slot);
    void removeRow(int slot);
    void moveRow(int slot);
    void renumber(int from, int to);
    [[nodiscard]] int placeFor(int slot, int from, int to) const;

    std::vector<int> m_order; ///< slots as shown
    std::vector<int> m_place; ///< row by slot, −1 when not shown
};

} // namespace holdfast
