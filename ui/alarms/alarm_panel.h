// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/alarms/alarm_text.h"
#include "ui/look/painted.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <QFutureWatcher>
#include <QLineEdit>

#include <optional>

class QVBoxLayout;

namespace holdfast {

class AlarmShape;
class Button;
class PlainLabel;
class ProcessLine;
class ResponseList;
class SimilarPast;
class TrendLane;

/// One alarm in full: why, what follows, what to do, how it came to it, and what may be done about it.
class AlarmPanel final : public Painted
{
    Q_OBJECT

public:
    AlarmPanel(const Live& live, HistoryDesk& history, const Look& look, QWidget* parent = nullptr);
    ~AlarmPanel() override;

    /// Nothing: "Select an alarm".
    void show(std::optional<AlarmId> alarm);
    /// Opens the note field; the next Enter sends acknowledge with note, or the note alone.
    void askForNote();
    [[nodiscard]] QString note() const;
    void clearNote();
    [[nodiscard]] QSize sizeHint() const override { return {424, 600}; }

Q_SIGNALS:
    void acknowledgeAsked();
    void noteEntered(const QString& note);
    void shelveAsked();
    void resetAsked();
    void trendAsked();
    void planAsked();
    void closeAsked();
    /// In process by; empty: by nobody.
    void assignAsked(const QString& person);
    /// A step of the response is done, or open again.
    void stepTicked(int step, bool done);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildHead(QVBoxLayout& column);
    void buildBody(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    void refresh();
    void refreshAges();
    void fitFoot();
    void loadTrend(const Alarm& alarm);
    void showTrend();
    [[nodiscard]] const Alarm* alarm() const;
    [[nodiscard]] AlarmText text() const;

    const Live& m_live;
    HistoryDesk& m_history;
    std::optional<AlarmId> m_alarm;
    OccurrenceId m_loaded;
    QString m_pointName;
    QFutureWatcher<Expected<Series>> m_trendAnswer;
    Cancelled m_cancelled;
    QWidget* m_content = nullptr;
    QWidget* m_head = nullptr;
    QWidget* m_empty = nullptr;
    AlarmShape* m_shape = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_path = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_cause = nullptr;
    PlainLabel* m_consequence = nullptr;
    ResponseList* m_steps = nullptr;
    PlainLabel* m_trendTitle = nullptr;
    TrendLane* m_trend = nullptr;
    ProcessLine* m_process = nullptr;
    SimilarPast* m_similar = nullptr;
    QLineEdit* m_note = nullptr;
    Button* m_acknowledge = nullptr;
    Button* m_addNote = nullptr;
    Button* m_shelve = nullptr;
    Button* m_reset = nullptr;
    PlainLabel* m_rule = nullptr;
};

} // namespace holdfast
