// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QJsonArray>
#include <QTimer>

#include <functional>
#include <map>

namespace holdfast {

/// What one kind of event cost at most, between two turns of the loop.
struct EventCost
{
    double wall = 0; ///< milliseconds
    double cpu = 0;  ///< of this thread alone: other programs on the machine do not count
};

/// Processor time of the calling thread in milliseconds.
[[nodiscard]] double threadCpu();

/// An application that knows when a frame has been painted to its end and which event kept the loop longest.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    std::function<void()> frameEnded;      ///< after the event in which widgets were painted and flushed
    std::map<QString, EventCost> slowest;  ///< events that took over 10 ms of wall time, by receiver and type

private:
    bool watch(QObject* receiver, QEvent* event);

    int m_depth = 0;
    bool m_painted = false;
};

/// "who, event n: 12.3 ms, 11.9 ms of its own"
[[nodiscard]] QJsonArray slowestOf(const WatchedApplication& application);

/// The longest stretch of this thread's own work between two turns of the loop.
class CpuWatch final : public QObject
{
public:
    CpuWatch();

    void startAgain();
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double used() const { return m_last - m_first; }

private:
    QTimer m_timer;
    double m_first = threadCpu();
    double m_last = m_first;
    double m_longest = 0;
};

} // namespace holdfast
