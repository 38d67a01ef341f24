// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pacer.h"
#include "ui/settings/plan_draft.h"
#include "ui/settings/section.h"

namespace holdfast {

class Button;
class DeviceShelf;
class IconButton;
class PlanCanvas;
class Segmented;

/// Floors and rooms as they are drawn, and where the devices stand. Rooms are saved together; a device moves at once, with a way back.
class FloorsSection final : public Section
{
    Q_OBJECT

public:
    explicit FloorsSection(const SettingsParts& parts, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addTools();
    void addPlan();
    [[nodiscard]] QWidget* sidePanel();
    void listen();
    void showState();
    void showDevices();
    void take(const Delta& delta);
    [[nodiscard]] QString fault() const;
    bool save();
    void place(const DeviceId& device, QPointF at);
    void placeByKeyboard();
    void takeOffPlan();

    PlanDraft m_draft;
    PlanCanvas* m_canvas;
    Segmented* m_tools;
    IconButton* m_undo;
    IconButton* m_redo;
    PlainLabel* m_note;
    Button* m_discard;
    Button* m_save;
    Button* m_place;
    Button* m_off;
    DeviceShelf* m_shelf;
    Pacer m_pacer;
    bool m_missed = false; ///< devices, while nobody looked
};

} // namespace holdfast
