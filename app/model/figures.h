// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace holdfast {

/// Counters of the running program for the status bar and the one line a second of the headless run. Totals since start.
struct Figures
{
    quint64 messages = 0;
    quint64 readings = 0;
    quint64 skippedMessages = 0;   ///< telemetry that a newer message of its topic replaced before the engine took it
    quint64 discoveryFaults = 0;
    quint64 unreadableValues = 0;
    quint64 storedSamples = 0;
    quint64 waitingRecords = 0;    ///< not yet committed
    quint64 brokerDropped = 0;     ///< the broker's own count ($SYS)
    int devices = 0;               ///< adopted
    int points = 0;                ///< of adopted devices
    int heard = 0;                 ///< waiting in the inbox
    int activeAlarms = 0;
    double messagesPerSecond = 0;
    qint64 heartbeat = 0;          ///< engine steps; a figure that stands still means a frozen engine

    friend bool operator==(const Figures&, const Figures&) = default;
};

} // namespace holdfast
