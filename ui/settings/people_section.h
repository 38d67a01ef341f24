// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTableView;

namespace holdfast {

class Button;
class Card;
class PeopleModel;

/// Who may do what. Roles are kept by the program below the window as well.
class PeopleSection final : public Section
{
    Q_OBJECT

public:
    explicit PeopleSection(const SettingsParts& parts, QWidget* parent = nullptr);

private:
    void addList();
    void addForm();
    void addRoles();
    void showPerson();
    void fill(const Operator& person);
    void add();
    [[nodiscard]] Operator typed() const;
    void check();
    void save();

    PeopleModel* m_model;
    QTableView* m_table;
    Card* m_form;
    QLineEdit* m_name;
    QLineEdit* m_job;
    QComboBox* m_role;
    QCheckBox* m_enabled;
    QCheckBox* m_ends;
    QDateEdit* m_end;
    PlainLabel* m_note;
    Button* m_save;
    Operator m_person;
    bool m_filling = false;
};

} // namespace holdfast
