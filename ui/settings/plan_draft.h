// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/site.h"

#include <QObject>
#include <QUndoStack>

namespace holdfast {

/// Floors and rooms while they are edited: what was saved, what they are now, and every step between.
class PlanDraft final : public QObject
{
    Q_OBJECT

public:
    /// Steps of one kind that follow each other are undone together.
    enum class Step : int { Single = -1, Nudge = 1, Typing = 2 };

    explicit PlanDraft(QObject* parent = nullptr);

    /// Takes what is saved; unsaved steps are forgotten.
    void load(const SiteModel& saved);
    /// What is here has been saved.
    void markSaved();
    /// Only floors and rooms count: the rest of the site is not edited here.
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] const SiteModel& model() const { return m_model; }
    [[nodiscard]] const Floor* floor() const { return floorOf(m_model, m_floor); }
    [[nodiscard]] const Space* room() const { return spaceOf(m_model, m_room); }
    void chooseFloor(const FloorId& floor);
    void chooseRoom(const SpaceId& room);

    void change(const QString& title, SiteModel after, Step step = Step::Single);
    void changeRoom(const QString& title, const Space& room, Step step = Step::Single);
    void changeFloor(const QString& title, const Floor& floor, Step step = Step::Single);
    void addFloor(const QString& label);
    void removeFloor();
    void addRoom(const std::vector<QPointF>& outline, const QString& name);
    void removeRoom();

    [[nodiscard]] QUndoStack& steps() { return m_steps; }

Q_SIGNALS:
    void changed();
    void selectionChanged();

private:
    friend class PlanEdit;
    void set(const SiteModel& model);

    SiteModel m_model;
    SiteModel m_saved;
    FloorId m_floor;
    SpaceId m_room;
    QUndoStack m_steps;
};

} // namespace holdfast
