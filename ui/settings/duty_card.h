// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "ui/look/card.h"

#include <array>
#include <vector>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QTimeEdit;

namespace holdfast {

class Button;

/// Who is told, and when it is whose turn, by the clock on the site's wall; with the days somebody is away.
class DutyCard final : public Card
{
    Q_OBJECT

public:
    DutyCard(const Look& look, QDate today, QWidget* parent = nullptr);

    void show(const NotifySettings& settings);
    void showOnDuty(const QStringList& names, bool nobody);
    void write(NotifySettings& settings) const { settings.people = m_people; }

Q_SIGNALS:
    void changed();

private:
    void addList();
    void addPerson();
    void addTurn();
    void addAbsences();
    void fillList();
    void fillPerson();
    void fillAbsences();
    void take();
    void addAway();
    void removeAway();
    [[nodiscard]] DutyPerson* person();
    [[nodiscard]] QString turnOf(const DutyPerson& person) const;

    std::vector<DutyPerson> m_people;
    bool m_filling = false;
    QListWidget* m_list;
    QWidget* m_form;
    QLineEdit* m_name;
    QLineEdit* m_mail;
    std::array<QCheckBox*, 7> m_days{};
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QListWidget* m_away;
    Button* m_back;
    Button* m_remove;
};

} // namespace holdfast
