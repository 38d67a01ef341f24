// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/drill_scenario.h"
#include "app/model/operator.h"
#include "app/model/ports.h"

#include <QFuture>

#include <variant>

namespace holdfast {

/// What a drill is about: something that is lost, or a policy that is to answer it.
using DrillSubject = std::variant<DrillScenario, Policy>;

/// A drill with when it was held and by whom: what is kept of it.
struct HeldDrill
{
    QString id;       ///< of the file it is kept in; empty: under way, or not kept
    QString scenario; ///< id of what was drilled; of a policy "policy:<id>"
    QString who;
    Timestamp at;     ///< by the clock of this site, not of the twin's
    bool ofThisSite = false; ///< the twin was of the site itself: what it teaches may stand beside its functions
    QStringList builtIn;     ///< devices that were made to misbehave, to see whether they are found
    DrillResult result;

    friend bool operator==(const HeldDrill&, const HeldDrill&) = default;
};

/// The id it is kept under, and the devices that were made to misbehave for it.
[[nodiscard]] QString idOf(const DrillSubject& subject);
[[nodiscard]] QStringList faultyDevices(const DrillSubject& subject);

/// How far a drill is. While it is under way its result is what is known so far.
struct DrillGlance
{
    DrillPhase phase = DrillPhase::Prechecks;
    int percent = 0;
    HeldDrill drill;

    friend bool operator==(const DrillGlance&, const DrillGlance&) = default;
};

/// What a drill can be held on.
struct DrillGround
{
    QString site;            ///< its name
    int devices = 0;
    bool ofThisSite = false; ///< false: an example, no model of the site that is watched

    friend bool operator==(const DrillGround&, const DrillGround&) = default;
};

/// Holds drills on a simulated twin. For the window: never blocks, answers arrive as futures.
class DrillDesk
{
public:
    virtual ~DrillDesk() = default;

    [[nodiscard]] virtual std::vector<DrillScenario> scenarios() const = 0;
    [[nodiscard]] virtual DrillGround ground() const = 0;

    /// Nothing of the site is touched. Several answers: how it goes, and as the last one how it ended, or why it could not be held.
    /// What is cancelled is rolled back, ends as stopped by a person, and is told and kept like any other.
    [[nodiscard]] virtual QFuture<Expected<DrillGlance>> hold(const DrillSubject& subject, const Actor& actor, const Cancelled& cancelled) = 0;

    /// Newest first. What cannot be read is left where it is.
    [[nodiscard]] virtual QFuture<Expected<std::vector<HeldDrill>>> held() = 0;

    /// Its report as a page for a browser; answers the file. None is ever written over.
    [[nodiscard]] virtual QFuture<Expected<QString>> report(const HeldDrill& drill, const QString& language, const Actor& actor) = 0;
};

} // namespace holdfast
