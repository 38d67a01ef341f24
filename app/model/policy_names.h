// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"

#include <span>

namespace holdfast {

/// The names of each choice as they stand in a policy's file, in the order of the choices.
template <typename Choice>
inline constexpr std::span<const char* const> policyNames{};

namespace policy_words {
inline constexpr const char* classes[] = {"A", "B", "C"};
inline constexpr const char* losses[] = {"uplink", "broker", "gateway", "device", "cloud", "time", "power"};
inline constexpr const char* loci[] = {"edge", "gateway", "monitor"};
inline constexpr const char* probes[] = {"echo", "fresh", "reply", "service", "connect", "ping", "link_state", "carrier", "router", "loopback", "supply", "clock_sync"};
inline constexpr const char* fireRules[] = {"not_during", "only_during", "regardless"};
inline constexpr const char* occupancies[] = {"any", "occupied", "empty"};
inline constexpr const char* confirmations[] = {"state", "reply", "none"};
inline constexpr const char* failures[] = {"next", "abort", "escalate"};
inline constexpr const char* undos[] = {"none", "relinquish", "reverse"};
inline constexpr const char* starts[] = {"in_turn", "after_expiry"};
inline constexpr const char* failbacks[] = {"auto", "manual", "window"};
inline constexpr const char* stages[] = {"time", "births", "alarms", "backfill", "commands"};
inline constexpr const char* queued[] = {"ask_operator", "discard_expired", "revalidate"};
} // namespace policy_words

template <> inline constexpr std::span<const char* const> policyNames<PolicyClass>{policy_words::classes};
template <> inline constexpr std::span<const char* const> policyNames<PolicyLoss>{policy_words::losses};
template <> inline constexpr std::span<const char* const> policyNames<Locus>{policy_words::loci};
template <> inline constexpr std::span<const char* const> policyNames<ProbeKind>{policy_words::probes};
template <> inline constexpr std::span<const char* const> policyNames<FireRule>{policy_words::fireRules};
template <> inline constexpr std::span<const char* const> policyNames<OccupancyRule>{policy_words::occupancies};
template <> inline constexpr std::span<const char* const> policyNames<ConfirmBy>{policy_words::confirmations};
template <> inline constexpr std::span<const char* const> policyNames<OnFail>{policy_words::failures};
template <> inline constexpr std::span<const char* const> policyNames<UndoBy>{policy_words::undos};
template <> inline constexpr std::span<const char* const> policyNames<StepStart>{policy_words::starts};
template <> inline constexpr std::span<const char* const> policyNames<FailbackRule>{policy_words::failbacks};
template <> inline constexpr std::span<const char* const> policyNames<ResyncStage>{policy_words::stages};
template <> inline constexpr std::span<const char* const> policyNames<QueuedCommands>{policy_words::queued};

/// The name of a choice in a policy's file.
template <typename Choice>
[[nodiscard]] QString policyNameOf(Choice choice)
{
    return QString::fromLatin1(policyNames<Choice>[std::size_t(choice)]);
}

} // namespace holdfast
