// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/model/device.h"
#include "app/model/ids.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace holdfast {

/// What a transport hands over: one publication, when it reached us, and whether the broker had kept it.
struct Message
{
    BrokerId broker;
    QString topic;
    QByteArray payload;
    Timestamp at;   ///< arrival, wall clock
    Ticks ticks{0}; ///< arrival, monotonic
    bool retained = false;

    friend bool operator==(const Message&, const Message&) = default;
};

enum class Qos : quint8 { AtMostOnce, AtLeastOnce };

/// What we publish. Commands are never retained.
struct Publication
{
    BrokerId broker;
    QString topic;
    QByteArray payload;
    Qos qos = Qos::AtLeastOnce;
    bool retained = false;

    friend bool operator==(const Publication&, const Publication&) = default;
};

/// A convention's wish to publish a question (rebirth, re-announce). Sent only with the broker's permission `ask`.
struct Ask
{
    Publication publication;
    QString reason;
    std::chrono::milliseconds minimumInterval{0};

    friend bool operator==(const Ask&, const Ask&) = default;
};

/// What an operator wants to know from the publishers of one broker. Sent only with the broker's permission `ask`.
struct Question
{
    BrokerId broker;
    QString convention;
    QString what;                    ///< one of the convention's questions: "announce", "rebirth", "network-map", "ota-check", "health"
    std::vector<Identifier> about;   ///< the device in question; empty: the broker's whole convention
    quint64 transaction = 0;         ///< comes back in AnswerHeard, where the convention knows transactions

    friend bool operator==(const Question&, const Question&) = default;
};

/// Which door of the inbox a message takes. Telemetry may be replaced by the next message of its topic, control never is.
enum class Lane : quint8 { Control, Telemetry };

} // namespace holdfast
