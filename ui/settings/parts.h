// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "app/model/neighbour.h"
#include "app/model/notify_desk.h"
#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

namespace holdfast {

/// What the sections of the settings are made of.
struct SettingsParts
{
    const Live& live;
    Intents& intents;
    HistoryDesk& history;
    ConnectionTester& tester;
    Secrets& secrets;
    Neighbourhood& neighbours;
    Look& look;
    Navigate navigate;
    HistoryCare* care = nullptr; ///< nullptr: nobody keeps history here
    NotifyDesk* notify = nullptr; ///< nullptr: nobody is told of alarms from here
};

} // namespace holdfast
