// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/floors_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/look/scrollable.h"
#include "ui/look/segmented.h"
#include "ui/settings/device_shelf.h"
#include "ui/settings/floor_panel.h"
#include "ui/settings/plan_canvas.h"
#include "ui/settings/plan_geometry.h"
#include "ui/settings/room_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

FloorsSection::FloorsSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Floors and rooms"), tr("Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are."), Scrolling::None, parent)
    , m_canvas(new PlanCanvas(parts.look, parts.live.picture(), m_draft))
    , m_tools(new Segmented(parts.look, QStringList(tr("Choose")) << tr("Draw"), tr("Tool")))
    , m_undo(new IconButton(parts.look, Icon::Undo, tr("Undo")))
    , m_redo(new IconButton(parts.look, Icon::Redo, tr("Redo")))
    , m_note(new PlainLabel(parts.look, QString(), Type::Dense, Ink::Text2, Overflow::Elide))
    , m_discard(new Button(parts.look, tr("Discard")))
    , m_save(new Button(parts.look, tr("Save"), ButtonKind::Primary))
    , m_place(new Button(parts.look, tr("Place"), ButtonKind::Default, ButtonSize::Small))
    , m_off(new Button(parts.look, tr("Take off the plan"), ButtonKind::Ghost, ButtonSize::Small))
    , m_shelf(new DeviceShelf(parts.live, parts.look))
    , m_pacer(parts.live, [this] { showDevices(); })
{
    addTools();
    addPlan();
    listen();
    m_draft.load(picture().site);
}

void FloorsSection::addTools()
{
    m_tools->setObjectName(u"planTool"_s);
    m_undo->setObjectName(u"planUndo"_s);
    m_redo->setObjectName(u"planRedo"_s);
    m_note->setObjectName(u"planNote"_s);
    m_discard->setObjectName(u"planDiscard"_s);
    m_save->setObjectName(u"planSave"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_tools);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_note, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    column()->addLayout(row);
}

void FloorsSection::addPlan()
{
    m_canvas->setObjectName(u"plan"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(m_canvas, 1);
    row->addWidget(sidePanel());
    column()->addLayout(row, 1);
}

QWidget* FloorsSection::sidePanel()
{
    auto* devices = new Card(look(), tr("Devices to place"));
    m_place->setObjectName(u"placeDevice"_s);
    m_off->setObjectName(u"unplaceDevice"_s);
    m_shelf->setMinimumHeight(180);
    devices->body()->addWidget(m_shelf);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_place);
    buttons->addWidget(m_off);
    buttons->addStretch(1);
    devices->body()->addLayout(buttons);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, space::hair, 0);
    cards->setSpacing(space::gap);
    cards->addWidget(new FloorPanel(look(), m_draft, *m_canvas));
    cards->addWidget(new RoomPanel(look(), m_draft));
    cards->addWidget(devices, 1);
    QScrollArea* scroll = scrollable(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(292);
    return scroll;
}

void FloorsSection::listen()
{
    connect(m_tools, &Segmented::currentChanged, this, [this](int index) { m_canvas->setTool(index == 1 ? PlanCanvas::Tool::Draw : PlanCanvas::Tool::Select); });
    connect(m_canvas, &PlanCanvas::toolChanged, this, [this] { m_tools->setCurrent(m_canvas->tool() == PlanCanvas::Tool::Draw ? 1 : 0); });
    connect(m_canvas, &PlanCanvas::roomWanted, this, [this](const std::vector<QPointF>& outline) { m_draft.addRoom(outline, tr("New room")); });
    connect(m_canvas, &PlanCanvas::devicePlaced, this, &FloorsSection::place);
    connect(m_canvas, &PlanCanvas::deviceChosen, this, &FloorsSection::showState);
    connect(m_undo, &QToolButton::clicked, &m_draft.steps(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_draft.steps(), &QUndoStack::redo);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_draft.load(picture().site); });
    connect(m_save, &QPushButton::clicked, this, &FloorsSection::save);
    connect(m_place, &QPushButton::clicked, this, &FloorsSection::placeByKeyboard);
    connect(m_off, &QPushButton::clicked, this, &FloorsSection::takeOffPlan);
    connect(m_shelf, &QListWidget::currentRowChanged, this, &FloorsSection::showState);
    connect(m_shelf, &QListWidget::itemActivated, this, &FloorsSection::placeByKeyboard);
    connect(&m_draft, &PlanDraft::selectionChanged, this, &FloorsSection::showState);
    connect(&m_draft, &PlanDraft::changed, this, [this] {
        m_shelf->showFloor(m_draft.floor() ? m_draft.floor()->id : FloorId(), m_draft.model());
        showState();
    });
    connect(&parts().live, &Live::changed, this, &FloorsSection::take);
}

void FloorsSection::take(const Delta& delta)
{
    if (delta.site) {
        const bool same = delta.site->floors == m_draft.model().floors && delta.site->spaces == m_draft.model().spaces;
        if (same)
            m_draft.markSaved(); // our own save has come back
        else if (!m_draft.isChanged())
            m_draft.load(*delta.site);
    }
    if (!delta.devices.isEmpty() || !delta.removedDevices.isEmpty())
        m_pacer.ask();
}

/// Behind another section nobody looks: what came is shown when somebody does.
void FloorsSection::showDevices()
{
    const bool large = parts().live.census().slots() > 1000;
    m_missed = large && !isVisible();
    if (m_missed)
        return;
    m_shelf->showFloor(m_draft.floor() ? m_draft.floor()->id : FloorId(), m_draft.model());
    m_canvas->update();
    showState();
}

void FloorsSection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    if (m_missed)
        showDevices();
}

QString FloorsSection::fault() const
{
    for (const Space& space : m_draft.model().spaces) {
        if (space.name.trimmed().isEmpty())
            return tr("A room has no name yet.");
    }
    return {};
}

void FloorsSection::showState()
{
    const bool changed = m_draft.isChanged();
    const QString wrong = changed ? fault() : QString();
    m_note->setText(!wrong.isEmpty() ? wrong : changed ? tr("Not saved yet") : m_draft.floor() ? QString() : tr("Add a floor to begin."));
    m_save->setEnabled(changed && wrong.isEmpty());
    m_discard->setEnabled(changed);
    m_undo->setEnabled(m_draft.steps().canUndo());
    m_redo->setEnabled(m_draft.steps().canRedo());
    m_undo->setName(m_draft.steps().canUndo() ? tr("Undo: %1").arg(m_draft.steps().undoText()) : tr("Undo"));
    m_redo->setName(m_draft.steps().canRedo() ? tr("Redo: %1").arg(m_draft.steps().redoText()) : tr("Redo"));
    m_place->setEnabled(!m_shelf->device().isEmpty() && m_draft.floor());
    m_off->setEnabled(!m_canvas->device().isEmpty());
}

/// Only floors and rooms are ours here; the rest of the site stays as it is now.
bool FloorsSection::save()
{
    SiteModel model = picture().site;
    model.floors = m_draft.model().floors;
    model.spaces = m_draft.model().spaces;
    if (!send(SaveSite{model}, {tr("Floors and rooms saved"), {}, {}}))
        return false;
    m_draft.markSaved();
    return true;
}

/// A device stands in a room: what is drawn but not saved is saved first.
void FloorsSection::place(const DeviceId& device, QPointF at)
{
    const auto known = picture().devices.constFind(device);
    const Space* space = m_draft.floor() ? spaceAt(m_draft.model(), m_draft.floor()->id, at) : nullptr;
    if (known == picture().devices.constEnd())
        return;
    if (!space)
        return Q_EMIT said({tr("There is no room here: draw it first, or choose another spot."), {}, {}});
    const SpaceId room = space->id;
    const QString words = tr("%1 stands in %2").arg(known->name, space->name);
    const MoveDevice back{device, known->space, known->place};
    if (m_draft.isChanged() && (!fault().isEmpty() || !save()))
        return;
    if (send(MoveDevice{device, room, at}, {words, tr("Undo"), [this, back] { send(back); }}))
        m_canvas->chooseDevice(device);
    showState();
}

/// Into the middle of the chosen room, else of its own, else of the first; from there the arrow keys move it.
void FloorsSection::placeByKeyboard()
{
    const DeviceId device = m_shelf->device();
    const Floor* floor = m_draft.floor();
    if (device.isEmpty() || !floor)
        return;
    const Space* room = m_draft.room();
    const auto& spaces = m_draft.model().spaces;
    if (const auto own = picture().devices.value(device).space; !room && own)
        room = spaceOf(m_draft.model(), *own);
    if (!room || room->floor != floor->id) {
        const auto first = std::ranges::find(spaces, floor->id, &Space::floor);
        room = first == spaces.end() ? nullptr : &*first;
    }
    if (!room)
        return Q_EMIT said({tr("This floor has no room yet: draw one first."), {}, {}});
    place(device, snapped(boundsOf(room->outline).center()));
    m_canvas->setFocus();
}

void FloorsSection::takeOffPlan()
{
    const auto known = picture().devices.constFind(m_canvas->device());
    if (known == picture().devices.constEnd())
        return;
    const MoveDevice back{known->id, known->space, known->place};
    send(MoveDevice{known->id, known->space, std::nullopt}, {tr("%1 taken off the plan").arg(known->name), tr("Undo"), [this, back] { send(back); }});
    m_canvas->chooseDevice({});
    showState();
}

} // namespace holdfast
