// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <memory>

class QScrollArea;
class QTimer;

namespace holdfast {

namespace overview {
class AlarmCard;
class KpiRow;
class PathCard;
class PlanCard;
class SinceStrip;
} // namespace overview

/// Is anything wrong, where, how bad, and are we still in control: in one screen.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const Live& live, Intents& intents, HistoryDesk& history, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override; ///< a space, a floor, a device or an alarm
    [[nodiscard]] std::vector<Command> commands() override;
    void focusFilter() override;

    /// What the next session counts its news from.
    static void rememberLook(Timestamp at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectCards();
    void take(const Delta& delta);
    void tick();
    void refresh();
    void refreshNext();
    void refreshKpis();
    void refreshHeading();
    void refreshSince();
    void noteInput();

    const Live& m_live;
    overview::SinceStrip* m_since = nullptr;
    overview::KpiRow* m_kpis = nullptr;
    overview::PlanCard* m_plan = nullptr;
    overview::AlarmCard* m_alarms = nullptr;
    overview::PathCard* m_paths = nullptr;
    QScrollArea* m_scroll = nullptr;
    QTimer* m_rest;                          ///< nothing is painted more than four times a second
    int m_part = 0;                          ///< which part of the page is refreshed next
    bool m_shownOnce = false;
    bool m_structure = false;                ///< more than values is new
    bool m_dismissed = false;
    std::optional<Timestamp> m_lastLooked;   ///< of the session before
    Timestamp m_noted{};
    Timestamp m_figured{};
};

} // namespace holdfast
