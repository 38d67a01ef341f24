// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace holdfast {

/// What may be set about decoding.
struct DecoderOptions
{
    QString homeAssistantPrefix = QStringLiteral("homeassistant");
    int unclaimedTopics = 2'000;                     ///< kept per broker for a discovery that comes later; more are only counted
    qsizetype unclaimedBytes = 16 * 1024 * 1024;     ///< of their payloads, per broker
    qsizetype keptBytes = 64 * 1024 * 1024;          ///< of the last payloads of bound topics, per broker
    qsizetype largestPayload = 4 * 1024 * 1024;      ///< a longer state is unreadable
    qsizetype largestDiscovery = 1024 * 1024;        ///< a longer announcement is refused
    std::chrono::milliseconds proposalDelay{10'000}; ///< how long a topic stays unclaimed before it is proposed
};

} // namespace holdfast
