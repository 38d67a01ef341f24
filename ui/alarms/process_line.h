// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QWidget>

namespace holdfast {

class Button;
class PlainLabel;

/// Who works on an alarm, and a menu of who else might.
class ProcessLine final : public QWidget
{
    Q_OBJECT

public:
    ProcessLine(const Live& live, const Look& look, QWidget* parent = nullptr);

    void setAlarm(const Alarm& alarm);

Q_SIGNALS:
    /// Empty: nobody.
    void assigned(const QString& person);

private:
    void offer();

    const Live& m_live;
    QString m_person;
    PlainLabel* m_says;
    Button* m_assign;
};

} // namespace holdfast
