// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace holdfast {

class Look;

/// What is wrong with a device now, and what was.
class DetailAlarms final : public QWidget
{
    Q_OBJECT

public:
    DetailAlarms(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    void show(const DeviceId& device);
    void refresh();
    [[nodiscard]] static int countOf(const Picture& picture, const DeviceId& device);

Q_SIGNALS:
    void routeAsked(const holdfast::Route& route);

private:
    void loadJournal();
    void addAlarm(const Alarm& alarm);
    void addEntry(const JournalEntry& entry);

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    DeviceId m_device;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<JournalEntry> m_journal;
};

} // namespace holdfast
