// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live.h"
#include "ui/models/portions.h"
#include "ui/models/slices.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace holdfast {

/// Where news comes in: at most thirty times a second, and however much it is, only a few milliseconds of it in one turn of the loop.
/// What comes while much still waits is taken too: a lost broker does not stand behind ten thousand devices.
class Intake final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<Delta()>; ///< whatever is new since the last time

    Intake(Live& live, Take take, Slices::Watch watch = {});

    /// There is news. Called once for any amount of it.
    void wake();
    /// Where nobody waits at the window: everything there is, at once.
    void takeAll();
    /// One turn's worth. False when nothing waits any more.
    bool turn();

private:
    Live& m_live;
    Take m_take;
    Slices::Watch m_watch;
    Portions m_waiting;
    Ticks m_last;
    QTimer m_timer;
};

} // namespace holdfast
