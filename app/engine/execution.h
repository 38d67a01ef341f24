// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/executor.h"
#include "app/model/command.h"
#include "app/model/shared_cause.h"
#include "app/model/station_probe.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// What a step of a policy writes.
struct PolicyWrite
{
    QString policy; ///< name
    PointId point;
    Value value;
    WriteLevel level = WriteLevel::FallbackPolicy;

    friend bool operator==(const PolicyWrite&, const PolicyWrite&) = default;
};

/// What nobody has answered yet is not bad: a station that starts has its links still to make.
enum class ProbeState : quint8 {
    Unasked,  ///< nobody here can ask it
    Unknown,  ///< not answered yet
    Settling, ///< its link has come back, and it has not had its turn since
    Good,
    Bad
};

/// The armed policies as this station carries them out, and what it still waits for.
struct Execution
{
    /// One of the policies that run here.
    struct Run
    {
        QStringList elements;
        Ticks begun{0};
        Ticks looked{-1};
    };
    /// A step whose command is under way.
    struct Waiting
    {
        PointId point;
        quint64 command = 0;
    };
    struct Answer
    {
        bool good = false;
        Ticks at{0};
    };
    using Place = std::pair<PolicyId, QString>; ///< policy and element

    PolicyExecutor executor;
    std::map<PolicyId, Run> runs;
    QHash<PolicyId, QString> hindrances; ///< of armed ones that do not run here
    std::map<Place, Waiting> waiting;
    std::map<Place, continuity::Observation> seen; ///< in the last round
    std::map<std::pair<ProbeKind, QString>, Answer> answers;
    std::vector<StationQuestion> asked;
    QByteArray saved;                    ///< as the store has it
    QByteArray before;                   ///< how far those had come that were armed before this start …
    QSet<PolicyId> awaited;              ///< … and have not begun again since
    std::vector<SharedCause> alarms;     ///< those that act, those that wait for a person
    std::vector<PolicyStanding> told;
    bool moved = false;                  ///< something ran since it was last told and kept
    Ticks lastTold{-1};
};

} // namespace holdfast
