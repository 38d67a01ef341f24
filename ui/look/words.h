// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/device.h"
#include "app/model/operator.h"
#include "app/model/presence.h"
#include "app/model/quality.h"
#include "ui/look/state_mark.h"

#include <QString>

namespace holdfast {

/// A word for people and the mark that stands beside it; colour is never the only sign.
struct StateWord
{
    QString word;     ///< "Stale", for tables
    QString sentence; ///< "Nothing heard for longer than usual", for tooltips and screen readers
    Mark mark = Mark::None;
};

[[nodiscard]] StateWord wordsOf(Quality quality);
[[nodiscard]] StateWord wordsOf(Presence presence);
[[nodiscard]] StateWord wordsOf(LinkStatus status);

/// "Priority 1", what it asks for ("act at once").
[[nodiscard]] StateWord wordsOf(Priority priority);
[[nodiscard]] StateWord wordsOf(AlarmLabel label);
[[nodiscard]] QString wordOf(PresenceEvidence evidence);
[[nodiscard]] QString wordOf(Autonomy autonomy);
[[nodiscard]] QString wordOf(Membership membership);
[[nodiscard]] QString wordOf(AlarmClass alarmClass);
[[nodiscard]] QString wordOf(JournalKind kind);
[[nodiscard]] QString wordOf(RecordKind kind);
[[nodiscard]] QString wordOf(Role role);

/// What happened to the connection and what to do about it, in one sentence.
[[nodiscard]] QString sentenceOf(LinkFault fault);

} // namespace holdfast
