// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/detail_commands.h"

#include "ui/devices/command_panel.h"
#include "ui/devices/command_text.h"
#include "ui/look/card.h"
#include "ui/look/scrollable.h"
#include "ui/look/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

constexpr std::size_t mostListed = 200;
constexpr int panelWidth = 460;

} // namespace

DetailCommands::DetailCommands(const Live& live, Intents& intents, const Look& look, QWidget* parent)
    : QWidget(parent), m_panel(new CommandPanel(live, intents, look, CommandScope::All)), m_list(new CommandList(live, look, mostListed))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    auto* controls = new Card(look, tr("Commands"));
    controls->setNote(wordOf(intents.actor().role));
    controls->setMaximumWidth(panelWidth);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::inside, 0, space::inside, space::gap);
    column->addWidget(m_panel);
    column->addStretch();
    controls->body()->setContentsMargins(1, 0, 1, 1);
    controls->body()->addWidget(scrollable(content));
    row->addWidget(controls, 1);
    auto* past = new Card(look, tr("What was commanded"));
    past->body()->setContentsMargins(1, 0, 1, 1);
    past->body()->addWidget(m_list);
    row->addWidget(past, 1);
}

void DetailCommands::show(const DeviceId& device)
{
    m_panel->show(device);
    m_list->show(device);
}

bool DetailCommands::has(const Picture& picture, const DeviceId& device)
{
    const std::vector<PointId> points = picture.pointsOf.value(device);
    return std::ranges::any_of(points, [&](const PointId& id) { return picture.points.value(id).writable; }) || !commandsOf(picture, device, 1).empty();
}

} // namespace holdfast
