// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/maintenance.h"
#include "ui/look/checked_field.h"
#include "ui/models/live.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace holdfast {

class Button;
class PlainLabel;
class Segmented;
class TickList;

/// One maintenance window: of what, when by the clock on the site's wall, and why.
class MaintenanceDialog final : public QDialog
{
    Q_OBJECT

public:
    MaintenanceDialog(const Live& live, const Look& look, const MaintenanceWindow& window, QWidget* parent = nullptr);

    /// What a new one begins with: tonight, once.
    [[nodiscard]] static MaintenanceWindow blank(const Live& live, const Format& format);

Q_SIGNALS:
    void chosen(const holdfast::MaintenanceWindow& window);

private:
    enum Rhythm { Once, Weekly };
    enum Where { WholeSite, Spaces, Devices };

    [[nodiscard]] QWidget* makeWhen();
    [[nodiscard]] QWidget* makeWhere();
    [[nodiscard]] QWidget* makeFoot();
    void fill();
    [[nodiscard]] MaintenanceWindow typed() const;
    void refresh();
    [[nodiscard]] bool tell(const MaintenanceWindow& window);

    const Live& m_live;
    const Look& m_look;
    MaintenanceWindow m_window;
    bool m_typed = false; ///< faults are told once something was typed
    QLineEdit* m_name;
    QLineEdit* m_reason;
    CheckedField* m_nameField = nullptr;
    CheckedField* m_reasonField = nullptr;
    CheckedField* m_daysField = nullptr;
    CheckedField* m_lastField = nullptr;
    CheckedField* m_whereField = nullptr;
    Segmented* m_rhythm;
    QDateEdit* m_first;
    QCheckBox* m_ends;
    QDateEdit* m_last;
    std::array<QCheckBox*, 7> m_days{};
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QComboBox* m_where;
    TickList* m_spaces;
    TickList* m_devices;
    QCheckBox* m_someRules;
    TickList* m_rules;
    QCheckBox* m_enabled;
    PlainLabel* m_next;
    Button* m_save;
};

} // namespace holdfast
