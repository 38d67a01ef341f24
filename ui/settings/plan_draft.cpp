// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/plan_draft.h"

#include <QUndoCommand>
#include <QUuid>

#include <algorithm>

namespace holdfast {

/// One step: the plan before it and after it.
class PlanEdit final : public QUndoCommand
{
public:
    PlanEdit(PlanDraft& draft, const QString& title, SiteModel after, PlanDraft::Step step)
        : QUndoCommand(title), m_draft(draft), m_before(draft.model()), m_after(std::move(after)), m_room(draft.m_room), m_step(step)
    {
    }

    void redo() override { m_draft.set(m_after); }
    void undo() override
    {
        m_draft.set(m_before);
        m_draft.chooseRoom(m_room);
    }
    [[nodiscard]] int id() const override { return static_cast<int>(m_step); }

    bool mergeWith(const QUndoCommand* newer) override
    {
        const auto* next = static_cast<const PlanEdit*>(newer);
        if (next->m_room != m_room || next->text() != text())
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    PlanDraft& m_draft;
    SiteModel m_before;
    SiteModel m_after;
    SpaceId m_room;
    PlanDraft::Step m_step;
};

namespace {

template <typename T>
T freshId()
{
    return T(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

PlanDraft::PlanDraft(QObject* parent)
    : QObject(parent)
{
}

void PlanDraft::load(const SiteModel& saved)
{
    m_saved = saved;
    m_steps.clear();
    set(saved);
}

void PlanDraft::markSaved()
{
    m_saved = m_model;
    m_steps.setClean();
    Q_EMIT changed();
}

bool PlanDraft::isChanged() const
{
    return m_model.floors != m_saved.floors || m_model.spaces != m_saved.spaces;
}

void PlanDraft::set(const SiteModel& model)
{
    m_model = model;
    if (!floor())
        m_floor = m_model.floors.empty() ? FloorId() : m_model.floors.front().id;
    if (!room() || room()->floor != m_floor)
        m_room = SpaceId();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void PlanDraft::chooseFloor(const FloorId& floor)
{
    if (m_floor == floor)
        return;
    m_floor = floor;
    m_room = SpaceId();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void PlanDraft::chooseRoom(const SpaceId& room)
{
    if (m_room == room)
        return;
    m_room = room;
    if (const Space* chosen = this->room(); chosen && chosen->floor != m_floor) {
        m_floor = chosen->floor;
        Q_EMIT changed();
    }
    Q_EMIT selectionChanged();
}

void PlanDraft::change(const QString& title, SiteModel after, Step step)
{
    if (after != m_model)
        m_steps.push(new PlanEdit(*this, title, std::move(after), step));
}

void PlanDraft::changeRoom(const QString& title, const Space& room, Step step)
{
    SiteModel after = m_model;
    const auto at = std::ranges::find(after.spaces, room.id, &Space::id);
    if (at == after.spaces.end())
        return;
    *at = room;
    change(title, std::move(after), step);
}

void PlanDraft::changeFloor(const QString& title, const Floor& floor, Step step)
{
    SiteModel after = m_model;
    const auto at = std::ranges::find(after.floors, floor.id, &Floor::id);
    if (at == after.floors.end())
        return;
    *at = floor;
    std::ranges::stable_sort(after.floors, {}, &Floor::number);
    change(title, std::move(after), step);
}

void PlanDraft::addFloor(const QString& label)
{
    SiteModel after = m_model;
    Floor floor;
    floor.id = freshId<FloorId>();
    floor.site = after.site.id;
    floor.number = after.floors.empty() ? 0 : after.floors.back().number + 1;
    floor.label = label.arg(floor.number);
    floor.widthMetres = after.floors.empty() ? 30 : after.floors.back().widthMetres;
    floor.heightMetres = after.floors.empty() ? 20 : after.floors.back().heightMetres;
    after.floors.push_back(floor);
    change(tr("Add floor"), std::move(after));
    chooseFloor(floor.id);
}

void PlanDraft::removeFloor()
{
    SiteModel after = m_model;
    std::erase_if(after.spaces, [&](const Space& space) { return space.floor == m_floor; });
    std::erase_if(after.floors, [&](const Floor& floor) { return floor.id == m_floor; });
    change(tr("Remove floor"), std::move(after));
}

void PlanDraft::addRoom(const std::vector<QPointF>& outline, const QString& name)
{
    SiteModel after = m_model;
    Space space;
    space.id = freshId<SpaceId>();
    space.floor = m_floor;
    space.name = name;
    space.outline = outline;
    after.spaces.push_back(space);
    change(tr("Draw room"), std::move(after));
    chooseRoom(space.id);
}

void PlanDraft::removeRoom()
{
    SiteModel after = m_model;
    std::erase_if(after.spaces, [&](const Space& space) { return space.id == m_room; });
    change(tr("Delete room"), std::move(after));
}

} // namespace holdfast
