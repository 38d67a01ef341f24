// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/alarms/maintenance_model.h"
#include "ui/look/toast.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace holdfast {

class Button;

/// Times in which work is expected: made, changed, taken away.
class MaintenanceView final : public QWidget
{
    Q_OBJECT

public:
    MaintenanceView(const Live& live, Intents& intents, const Look& look, QWidget* parent = nullptr);

    void setFilter(const QString& text);
    void makeNew();
    void edit();
    void remove();

Q_SIGNALS:
    void said(const holdfast::Saying& saying);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeButtons();
    void openDialog(const MaintenanceWindow& window);
    void save(const MaintenanceWindow& window);
    [[nodiscard]] bool send(const Wish& wish);
    [[nodiscard]] const MaintenanceWindow* current() const;
    void refresh();
    void fitColumns();

    const Live& m_live;
    Intents& m_intents;
    const Look& m_look;
    MaintenanceModel m_model;
    QSortFilterProxyModel m_filtered;
    QTableView* m_table;
    QStackedWidget* m_tableOrEmpty;
    Button* m_edit = nullptr;
    Button* m_remove = nullptr;
};

} // namespace holdfast
