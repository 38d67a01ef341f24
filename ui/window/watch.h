// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace holdfast {

/// Notices when the engine's heartbeat stands still for more than three ticks: a frozen engine must not look healthy.
class EngineWatch final : public QObject
{
    Q_OBJECT

public:
    explicit EngineWatch(const Live& live, QObject* parent = nullptr);

    [[nodiscard]] bool isSilent() const { return m_silent; }

Q_SIGNALS:
    void silentChanged(bool silent);

private:
    void heard();
    void counted();
    void set(bool silent);

    const Live& m_live;
    qint64 m_heartbeat = -1;
    int m_ticks = 0;
    bool m_silent = false;
};

/// Measures how long the event loop keeps things waiting. Runs only while started: for benches and tests.
class StallWatch final : public QObject
{
    Q_OBJECT

public:
    explicit StallWatch(QObject* parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    [[nodiscard]] qint64 longest() const { return m_longest; } ///< milliseconds beyond the wanted interval
    [[nodiscard]] int over50() const { return m_over50; }

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_over50 = 0;
};

} // namespace holdfast
