// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/command_panel.h"

#include "ui/devices/command_control.h"
#include "ui/devices/command_text.h"
#include "ui/look/empty_state.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t mostControls = 60; ///< beyond that nobody looks for one here

bool isMain(const Point& point)
{
    return point.enabledByDefault && point.category == PointCategory::None;
}

} // namespace

CommandPanel::CommandPanel(const Live& live, Intents& intents, const Look& look, CommandScope scope, QWidget* parent)
    : QWidget(parent), m_live(live), m_intents(intents), m_look(look), m_scope(scope), m_column(new QVBoxLayout(this)), m_barred(new PlainLabel(look, {}, Type::Caption, Ink::Text2, Overflow::Wrap))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_barred->setObjectName(u"commandsBarred"_s);
    m_barred->hide();
    m_column->addWidget(m_barred);
    connect(&live, &Live::ticked, this, &CommandPanel::refresh);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        for (CommandControl* control : m_controls)
            control->take(delta.outcomes);
        if (std::any_of(delta.points.begin(), delta.points.end(), [this](const Point& point) { return point.device == m_device; }) || !delta.removedPoints.isEmpty())
            rebuild();
        const auto ours = [this](const PointCommand& command) { return command.device == m_device; };
        const auto heard = [&](const CommandControl* control) { return delta.readings.contains(control->point()); };
        if (std::any_of(delta.commands.begin(), delta.commands.end(), ours) || std::ranges::any_of(m_controls, heard) || !delta.links.isEmpty() || !delta.brokers.isEmpty()
            || delta.devices.contains(m_device))
            refresh();
    });
}

std::vector<PointId> CommandPanel::wanted() const
{
    const Picture& picture = m_live.picture();
    std::vector<PointId> points = pointsInOrder(picture, m_device);
    std::erase_if(points, [&](const PointId& id) {
        const Point point = picture.points.value(id);
        return !point.writable || (m_scope == CommandScope::Main && !isMain(point));
    });
    std::stable_partition(points.begin(), points.end(), [&](const PointId& id) { return isMain(picture.points.value(id)); });
    points.resize(std::min(points.size(), mostControls));
    return points;
}

void CommandPanel::show(const DeviceId& device)
{
    if (m_device == device)
        return refresh();
    m_device = device;
    rebuild();
}

void CommandPanel::rebuild()
{
    const std::vector<PointId> points = wanted();
    const Picture& picture = m_live.picture();
    const auto isFor = [&](const PointId& id, const CommandControl* control) { return control->point() == id && control->facts() == picture.points.value(id); };
    const bool same = std::equal(points.begin(), points.end(), m_controls.begin(), m_controls.end(), isFor);
    if (same)
        return;
    for (CommandControl* control : m_controls) {
        control->hide();
        control->deleteLater();
    }
    m_controls.clear();
    for (const PointId& id : points) {
        auto* control = new CommandControl(m_live, m_intents, m_look, id);
        m_column->addWidget(control);
        m_controls.push_back(control);
    }
    sayOnce();
    Q_EMIT changed();
}

void CommandPanel::refresh()
{
    for (CommandControl* control : m_controls)
        control->refresh();
    sayOnce();
}

/// What bars every control is one sentence above them, not one under each.
void CommandPanel::sayOnce()
{
    const QString reason = m_controls.size() > 1 ? m_controls.front()->barred() : QString();
    const bool all = !reason.isEmpty() && std::ranges::all_of(m_controls, [&](const CommandControl* control) { return control->barred() == reason; });
    m_barred->setText(all ? reason : QString());
    m_barred->setVisible(all);
    for (CommandControl* control : m_controls)
        control->setBarredAbove(all);
}

CommandList::CommandList(const Live& live, const Look& look, std::size_t most, QWidget* parent)
    : QWidget(parent), m_live(live), m_look(look), m_most(most), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands of this device"));
    m_list->setItemDelegate(new RowDelegate(look, row::twoLine, m_list));
    m_list->setUniformItemSizes(true);
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(look, Icon::Edit, tr("No commands"), tr("Nothing was commanded here yet.")));
    column->addWidget(m_stack);
    connect(&live, &Live::changed, this, [this](const Delta& delta) {
        if (std::any_of(delta.commands.begin(), delta.commands.end(), [this](const PointCommand& command) { return command.device == m_device; }))
            refresh();
    });
}

void CommandList::show(const DeviceId& device)
{
    m_device = device;
    refresh();
}

void CommandList::refresh()
{
    const Picture& picture = m_live.picture();
    const Format& format = m_look.format();
    const CommandText text(picture, format, m_live.now());
    m_list->clear();
    for (const PointCommand* command : commandsOf(picture, m_device, m_most)) {
        auto* item = new QListWidgetItem(text.title(*command), m_list);
        QStringList detail{text.state(*command), command->actor.name};
        detail.removeAll(QString());
        item->setData(cell::Subtitle, detail.join(u" · "_s));
        item->setData(cell::Trailing, format.moment(command->requestedAt, m_live.now()));
        item->setData(cell::IconRole, static_cast<int>(CommandText::sign(command->state)));
        item->setData(Qt::AccessibleTextRole, QString(text.title(*command) % u", " % detail.join(u", ") % u", " % format.moment(command->requestedAt, m_live.now())));
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
}

} // namespace holdfast
