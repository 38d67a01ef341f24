// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/device_table_model.h"
#include "ui/devices/spark_cache.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTableView;

namespace holdfast {

class EmptyState;
class FacetPane;
class PlainLabel;
class SearchField;

/// The table tab: filter, chips, facets, rows, and the bar that rises over ticked rows.
class DeviceList final : public QWidget
{
    Q_OBJECT

public:
    DeviceList(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] DeviceTableModel& model() { return m_model; }
    [[nodiscard]] std::optional<DeviceId> current() const;
    void select(const DeviceId& device);
    void focusFilter();
    void focusRows();
    void clearFilter();
    /// As if the operator had typed it: the name of a room, a model, a part of a name.
    void filterBy(const QString& text);
    void tickCurrent();
    void step(int rows);
    void exportCsv();
    void chooseColumns();

Q_SIGNALS:
    void currentChanged();
    void openAsked();
    void peekAsked();
    void moveAsked();
    void retireAsked();
    void exported(const QString& file, const QString& trouble);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeBar();
    void refresh();
    void showChips();
    void showBar();
    void placeBar();
    void fitColumns();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void setTicked(Facet facet, const QString& value, bool on);

    const Live& m_live;
    const Look& m_look;
    DeviceTableModel m_model;
    SparkCache m_sparks;
    SearchField* m_filter = nullptr;
    QHBoxLayout* m_chips = nullptr;
    FacetPane* m_facets = nullptr;
    QStackedWidget* m_rowsOrEmpty = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_bar = nullptr;
    PlainLabel* m_barCount = nullptr;
    std::optional<DeviceId> m_current;
    QSet<int> m_shownByHand;
    QSet<int> m_hiddenByHand;
};

} // namespace holdfast
