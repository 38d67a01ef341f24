// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/topic_seen.h"
#include "app/model/event.h"

#include <map>

namespace holdfast {

/// The part of a topic that names the device: what is left when the levels that name a measurement or a channel are taken off.
[[nodiscard]] QString deviceIn(const QString& topic, const TopicSeen& seen);

/// What a careful engineer would make of the topics of one device; nothing where there is nothing to measure.
[[nodiscard]] std::optional<ProposalHeard> proposalFor(const BrokerId& broker, const QString& device, const std::map<QString, TopicSeen>& topics, const QStringList& ofDevice);

} // namespace holdfast
