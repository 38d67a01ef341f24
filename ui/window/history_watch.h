// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/history_care.h"
#include "ui/models/live.h"

#include <QObject>

namespace holdfast {

/// Looks now and then how sound the history is: what was found behind everybody's back is to be seen without looking for it, and told once.
class HistoryWatch final : public QObject
{
    Q_OBJECT

public:
    /// Without anybody who keeps the history there is nothing to see.
    HistoryWatch(HistoryCare* care, const Live& live, QObject* parent = nullptr);

    /// What is to be repaired, as Settings › Repairs lists it of the history.
    [[nodiscard]] int problems() const { return m_problems; }

Q_SIGNALS:
    void changed();
    /// Something that nobody was told of yet, not in an earlier run either.
    void found();

private:
    void counted();
    void ask();
    void take(const HistoryHealth& health);

    HistoryCare* m_care;
    int m_ticks = 0;
    int m_problems = 0;
};

/// How many things are wrong with it.
[[nodiscard]] int problemsOf(const HistoryHealth& health);

} // namespace holdfast
