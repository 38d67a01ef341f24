// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/alarm_text.h"
#include "ui/look/look.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace holdfast {

class PlainLabel;

/// What is to be done about an alarm, step by step, and who has done which.
class ResponseList final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseList(const Look& look, QWidget* parent = nullptr);

    void setAlarm(const Alarm& alarm, const AlarmText& text);

Q_SIGNALS:
    /// Wanted; shown as such once it is known.
    void ticked(int step, bool done);

private:
    struct Row
    {
        QCheckBox* box;
        PlainLabel* step;
        PlainLabel* who;
    };

    void build(const QStringList& steps);
    void addRow(const QString& step);

    const Look& m_look;
    QVBoxLayout* m_column;
    QStringList m_steps;
    std::vector<Row> m_rows;
};

} // namespace holdfast
