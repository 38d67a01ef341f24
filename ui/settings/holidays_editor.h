// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QDateEdit;
class QListWidget;

namespace holdfast {

/// Days on which nobody is there, whatever the weekday.
class HolidaysEditor final : public QWidget
{
    Q_OBJECT

public:
    HolidaysEditor(const Look& look, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<QDate>& days() const { return m_days; }
    void setDays(const std::vector<QDate>& days);

Q_SIGNALS:
    void changed();

private:
    void add();
    void remove();
    void fill();

    const Look& m_look;
    std::vector<QDate> m_days;
    QListWidget* m_list;
    QDateEdit* m_date;
};

} // namespace holdfast
