// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "ui/look/card.h"
#include "ui/look/toast.h"
#include "ui/models/route.h"
#include "ui/overview/alarm_list_model.h"

class QLineEdit;
class QListView;
class QStackedWidget;

namespace holdfast {
class Button;
class Chip;
class EmptyState;
} // namespace holdfast

namespace holdfast::overview {

/// What is wrong, worst first, with the three things to do about it here.
class AlarmCard final : public Card
{
    Q_OBJECT

public:
    AlarmCard(const Live& live, Intents& intents, const Look& look, Navigate navigate, QWidget* parent = nullptr);

    void refresh();
    void setRoom(const std::optional<SpaceId>& room);
    [[nodiscard]] const Alarm* current() const;
    void acknowledge();  ///< a P1 asks for a note first
    void goToPlan();
    void openConsole();

Q_SIGNALS:
    void planAsked(const holdfast::SpaceId& space);
    void roomCleared();
    void said(const holdfast::Saying& saying);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeFoot();
    void send(const QString& note);
    void askForNote();
    void select(int row);
    void showButtons();

    const Live& m_live;
    Intents& m_intents;
    Navigate m_navigate;
    AlarmListModel m_model;
    std::optional<AlarmId> m_selected;
    QStackedWidget* m_stack = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    Chip* m_room = nullptr;
    QWidget* m_noteRow = nullptr;
    QLineEdit* m_note = nullptr;
    Button* m_acknowledge = nullptr;
    Button* m_plan = nullptr;
    Button* m_console = nullptr;
};

} // namespace holdfast::overview
