// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"

#include <QString>

#include <optional>
#include <span>

namespace holdfast::site {

/// What can be made to go wrong in the simulated site.
enum class FaultKind : quint8 { Silence, DropGateway, Drift, Lie, WrongClock, Chatter, Leak, DoorHeldOpen, CutBroker, IgnoreFallback, ForgetFallback };

/// A fault to begin or to end. `device` is the code on its label ("3.12-S1", "GW-3"); CutBroker needs none.
struct Fault
{
    FaultKind kind = FaultKind::Silence;
    QString device;
    bool active = true;
    double amount = 0; ///< drift in units per hour, clock error or time until it forgets in seconds; 0: what is usual for the kind

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// How a fault is called, and what it must be told.
struct FaultFacts
{
    FaultKind kind = FaultKind::Silence;
    const char* name = "";       ///< for the command line: "silence", "drop-gateway", …
    bool needsDevice = true;
    double usualAmount = 0;
};

[[nodiscard]] std::span<const FaultFacts> faults();

/// "silence:3.12-S1", "drift:3.12-S1:2.5", "-leak:B-LEAK-02" (ends it), "cut-broker".
[[nodiscard]] Expected<Fault> faultFrom(const QString& text);

/// What the owner of the connections has to do because of a fault.
struct LinkOrder
{
    enum class Kind : quint8 { DropClient, ReturnClient, CutBroker, RestoreBroker }; ///< dropped without a goodbye, so that the will goes out

    Kind kind = Kind::DropClient;
    int client = -1; ///< index into SimulatedSite::clients()

    friend bool operator==(const LinkOrder&, const LinkOrder&) = default;
};

} // namespace holdfast::site
