// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace holdfast {

class Button;
class HolidaysEditor;
class HoursEditor;
class TariffsEditor;

/// The site itself: name, place, time, money, when people are there. Saved as one.
class SiteSection final : public Section
{
    Q_OBJECT

public:
    explicit SiteSection(const SettingsParts& parts, QWidget* parent = nullptr);

private:
    void addSite();
    void addTimes();
    void addFoot();
    [[nodiscard]] Site typed() const;
    void fill();
    void check();
    void save();

    bool m_filling = false;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QComboBox* m_zone;
    QComboBox* m_currency;
    QDoubleSpinBox* m_area;
    HoursEditor* m_hours;
    HolidaysEditor* m_holidays;
    TariffsEditor* m_tariffs;
    PlainLabel* m_note;
    Button* m_save;
    Button* m_discard;
    Site m_shown; ///< as it was filled in
};

} // namespace holdfast
