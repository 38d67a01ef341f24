// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"
#include "ui/look/look.h"

#include <QWidget>

class QTimeEdit;

namespace holdfast {

class Switch;

/// From when to when people are there, for each day of the week.
class HoursEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit HoursEditor(const Look& look, QWidget* parent = nullptr);

    [[nodiscard]] std::array<OccupiedHours, 7> hours() const;
    void setHours(const std::array<OccupiedHours, 7>& hours);

Q_SIGNALS:
    void changed();

private:
    struct Day
    {
        Switch* open = nullptr;
        QTimeEdit* from = nullptr;
        QTimeEdit* to = nullptr;
    };

    std::array<Day, 7> m_days;
};

/// "Monday" for 0, in the operator's language.
[[nodiscard]] QString dayName(const Look& look, int day);
[[nodiscard]] QString shortDayName(const Look& look, int day);

} // namespace holdfast
