// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/past_occurrences.h"
#include "app/model/ports.h"
#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QFutureWatcher>
#include <QWidget>

namespace holdfast {

class PlainLabel;

/// The same rule at the same place before: how often, and of the last three how long and what was written then.
class SimilarPast final : public QWidget
{
    Q_OBJECT

public:
    SimilarPast(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);

    void load(const Alarm& alarm);

private:
    void take();
    [[nodiscard]] QString lineOf(const PastOccurrence& one) const;

    const Live& m_live;
    HistoryDesk& m_history;
    const Look& m_look;
    AlarmId m_alarm;
    OccurrenceId m_now;
    QFutureWatcher<Expected<std::vector<JournalEntry>>> m_answer;
    PlainLabel* m_count;
    PlainLabel* m_lines;
};

} // namespace holdfast
