// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/plan_card.h"

#include "ui/look/empty_state.h"
#include "ui/look/segmented.h"
#include "ui/overview/plan_legend.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::overview {

namespace {

constexpr int noteNeeds = 1000; ///< width of the page

} // namespace

PlanCard::PlanCard(const Live& live, const Look& look, Navigate navigate, QWidget* parent)
    : Card(look, tr("Plan"), parent)
    , m_live(live)
    , m_navigate(std::move(navigate))
    , m_stack(new QStackedWidget)
    , m_plan(new FloorPlan(look, [this](const std::vector<DeviceId>& devices) { return RoomReader(m_live.picture(), this->look().format(), m_live.now()).lines(devices); }))
    , m_empty(new EmptyState(look, Icon::Layers, tr("No floor plan yet"), tr("Rooms and devices show up here once the floors are drawn."), tr("Draw the floors")))
    , m_floorPicker(new Segmented(look, {}, tr("Floor")))
    , m_layers(new Segmented(look, {tr("Comfort"), tr("CO₂"), tr("Occupancy"), tr("Power"), tr("Network")}, tr("Layer")))
    , m_legend(new PlanLegend(look, *m_plan))
{
    setObjectName(QStringLiteral("planCard"));
    build();
    refresh();
}

void PlanCard::build()
{
    m_floorPicker->setObjectName(QStringLiteral("floorPicker"));
    m_layers->setObjectName(QStringLiteral("layerPicker"));
    headEnd()->addWidget(m_floorPicker);
    headEnd()->addWidget(m_layers);
    auto* drawing = new QWidget;
    auto* column = new QVBoxLayout(drawing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_plan, 1);
    column->addWidget(m_legend);
    m_stack->addWidget(drawing);
    m_stack->addWidget(m_empty);
    body()->setContentsMargins(space::small, 0, space::small, 2);
    body()->addWidget(m_stack, 1);
    connect(m_layers, &Segmented::currentChanged, this, &PlanCard::refresh);
    connect(m_floorPicker, &Segmented::currentChanged, this, [this](int index) { showFloor(m_floors[static_cast<std::size_t>(index)].id); });
    const auto draw = [this] { m_navigate({QStringLiteral("settings"), {}, QStringLiteral("floors")}); };
    connect(m_empty, &EmptyState::actionClicked, this, draw);
    connect(m_legend, &PlanLegend::drawAsked, this, draw);
    connect(m_plan, &FloorPlan::roomOpened, this, [this](const SpaceId& space) { m_navigate({QStringLiteral("devices"), space.text(), {}}); });
    connect(m_plan, &FloorPlan::deviceOpened, this, [this](const DeviceId& device) { m_navigate({QStringLiteral("devices"), device.text(), {}}); });
}

void PlanCard::listFloors()
{
    const std::vector<Floor>& floors = m_live.picture().site.floors;
    if (floors == m_floors)
        return;
    m_floors = floors;
    QStringList numbers;
    for (const Floor& floor : m_floors)
        numbers << look().format().count(floor.number);
    m_floorPicker->setParts(numbers);
    m_floorPicker->setVisible(m_floors.size() > 1);
    if (floorOf(m_live.picture().site, m_floor) == nullptr)
        m_floor = FloorId();
}

void PlanCard::refresh()
{
    listFloors();
    const Picture& picture = m_live.picture();
    if (m_floor.isEmpty() && !picture.devices.isEmpty())
        showFloor(firstFloor(picture, m_live.census()));
    const PlanScene scene = sceneOf(picture, m_live.census(), m_floor.isEmpty() ? firstFloor(picture, m_live.census()) : m_floor);
    const RoomReader reader(picture, look().format(), m_live.now());
    const std::vector<RoomFace> faces = reader.faces(scene, static_cast<PlanLayer>(m_layers->current()));
    m_plan->show(scene, faces);
    QStringList spoken;
    for (std::size_t i = 0; i < faces.size(); ++i)
        spoken << reader.spoken(scene, i, faces[i]);
    m_plan->setSpoken(spoken);
    m_stack->setCurrentIndex(scene.rooms.empty() ? 1 : 0);
    m_layers->setEnabled(!scene.rooms.empty());
    setTitle(scene.label.isEmpty() ? tr("Plan") : scene.label);
    showNote();
    m_legend->refresh();
}

void PlanCard::fit(int pageWidth)
{
    m_hasRoom = pageWidth >= noteNeeds;
    showNote();
    layout()->activate();
}

void PlanCard::showNote()
{
    const PlanScene& scene = m_plan->scene();
    setNote(scene.rooms.empty() || !m_hasRoom ? QString() : tr("%n device(s)", nullptr, scene.tally.devices));
}

void PlanCard::showFloor(const FloorId& floor)
{
    if (floor == m_floor)
        return;
    m_floor = floor;
    const auto index = std::ranges::find(m_floors, floor, &Floor::id) - m_floors.begin();
    m_floorPicker->setCurrent(static_cast<int>(index));
    m_plan->select(std::nullopt);
    refresh();
    Q_EMIT floorChanged();
}

bool PlanCard::reveal(const SpaceId& space)
{
    const Space* known = spaceOf(m_live.picture().site, space);
    if (known == nullptr)
        return false;
    showFloor(known->floor);
    m_plan->select(space);
    return true;
}

QString PlanCard::floorLabel() const
{
    const Floor* floor = floorOf(m_live.picture().site, m_floor);
    return floor == nullptr ? QString() : floor->label;
}

} // namespace holdfast::overview
