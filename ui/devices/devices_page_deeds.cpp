// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devices_page.h"

#include "ui/devices/device_deeds.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/device_list.h"
#include "ui/devices/device_text.h"
#include "ui/devices/discovery_rule_dialog.h"
#include "ui/devices/ghost_view.h"
#include "ui/devices/inbox_view.h"
#include "ui/devices/pick_dialog.h"
#include "ui/devices/questions.h"
#include "ui/look/refusal_words.h"

#include <QFileDialog>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

void DevicesPage::rename()
{
    const auto device = current();
    if (!device)
        return;
    const Device now = m_live.picture().devices.value(*device);
    auto* dialog = new NameDialog(look(), now.name, now.announcedName, this);
    connect(dialog, &NameDialog::named, this, [this, id = *device](const QString& name) { m_deeds.perform(DeviceDeeds(m_live.picture()).rename(id, name)); });
    dialog->open();
}

void DevicesPage::move()
{
    const std::vector<DeviceId> devices = chosen();
    if (devices.empty())
        return;
    std::vector<Choice> choices;
    for (const Space& space : m_live.picture().site.spaces) {
        const Floor* floor = floorOf(m_live.picture().site, space.floor);
        choices.push_back({space.id.text(), space.name, floor == nullptr ? QString() : floor->label});
    }
    std::ranges::sort(choices, [](const Choice& a, const Choice& b) { return a.detail != b.detail ? naturalKey(a.detail) < naturalKey(b.detail) : naturalKey(a.text) < naturalKey(b.text); });
    choices.push_back({{}, tr("No room"), tr("takes the place away")});
    const int count = static_cast<int>(devices.size());
    auto* dialog = new PickDialog(look(), tr("Move %n device(s)", nullptr, count), tr("History, alarms and names stay with the device."), tr("Move"), choices, this);
    connect(dialog, &PickDialog::picked, this, [this, devices](const QString& space) {
        m_deeds.perform(DeviceDeeds(m_live.picture()).move(devices, space.isEmpty() ? std::nullopt : std::optional(SpaceId(space))));
        m_list->model().tickShown(false);
    });
    dialog->open();
}

void DevicesPage::retire()
{
    const std::vector<DeviceId> devices = chosen();
    if (devices.empty())
        return;
    const bool retired = m_live.picture().devices.value(devices.front()).membership == Membership::Retired;
    m_deeds.perform(DeviceDeeds(m_live.picture()).retire(devices, !retired));
    m_list->model().tickShown(false);
}

void DevicesPage::replace()
{
    const auto old = current();
    if (!old)
        return;
    const DeviceText text(m_live.picture(), look().format(), m_live.now());
    std::vector<Choice> choices;
    for (const InboxEntry& entry : m_live.picture().inbox) {
        const Device device = m_live.picture().devices.value(entry.device);
        choices.push_back({entry.device.text(), text.name(entry.device), text.model(device)});
    }
    std::ranges::sort(choices, {}, &Choice::text);
    const QString sentence = choices.empty() ? tr("Nobody new is in the inbox. Power the new device up and wait until it is heard.")
                                             : tr("The newcomer takes over name, room and history of %1; the old box is retired.").arg(text.name(*old));
    auto* dialog = new PickDialog(look(), tr("Replace by another device"), sentence, tr("Replace"), choices, this);
    connect(dialog, &PickDialog::picked, this, [this, old](const QString& id) { m_deeds.perform(DeviceDeeds(m_live.picture()).replace(*old, DeviceId(id))); });
    dialog->open();
}

void DevicesPage::merge(const DeviceId& keep, const DeviceId& other)
{
    const DeviceText text(m_live.picture(), look().format(), m_live.now());
    const std::vector<Choice> choices{{keep.text(), tr("Yes, they are one device"), tr("the older one keeps its name, place and history")}};
    auto* dialog = new PickDialog(look(), tr("One device or two?"), tr("%1 and %2 claim the same identifier. Making them one can be undone.").arg(text.name(keep), text.name(other)),
                                  tr("Make them one"), choices, this);
    connect(dialog, &PickDialog::picked, this, [this, keep, other](const QString&) { m_deeds.perform(DeviceDeeds(m_live.picture()).merge(keep, other)); });
    dialog->open();
}

/// Its marks stand there to be kept or taken away; the name only when it is wanted.
void DevicesPage::makeRule()
{
    const auto device = m_inbox->current();
    if (!device)
        return;
    const Device now = m_live.picture().devices.value(*device);
    const InboxEntry entry = m_live.picture().inbox.value(*device);
    DiscoveryRule like;
    like.convention = !entry.convention.isEmpty() ? entry.convention : now.conventions.value(0);
    like.manufacturer = now.manufacturer;
    like.model = now.model;
    like.gateway = entry.gatewayName;
    auto* dialog = new DiscoveryRuleDialog(look(), like, this);
    connect(dialog, &DiscoveryRuleDialog::chosen, this, [this](const DiscoveryRule& rule, bool applyNow) { m_deeds.perform(DeviceDeeds(m_live.picture()).addRule(rule, applyNow)); });
    dialog->open();
}

void DevicesPage::ask(const PutQuestion& question)
{
    const auto sent = m_intents.send(question);
    say({sent ? tr("Asked; the answer is told here") : sentenceOf(sent.error()), {}, {}});
}

void DevicesPage::addQuestions(std::vector<Command>& commands)
{
    const auto device = m_tabs->currentIndex() == InboxTab && !isDetail() ? m_inbox->current() : current();
    std::vector<AskCommand> all = device ? questionsFor(m_live.picture(), *device) : std::vector<AskCommand>();
    if (!isDetail())
        std::ranges::move(questionsForAll(m_live.picture()), std::back_inserter(all));
    for (const AskCommand& one : all)
        commands.push_back({one.text, {}, Icon::Radio, one.reason, [this, wish = one.wish] { ask(wish); }});
}

void DevicesPage::saveGhosts()
{
    auto* dialog = new QFileDialog(this, tr("Save the leftovers"), QString(), tr("JSON lines (*.ndjson)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->selectFile(u"leftovers.ndjson"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const QString trouble = m_ghosts->save(file);
        say({trouble.isEmpty() ? tr("Saved as %1").arg(file) : tr("Not saved: %1").arg(trouble), {}, {}});
    });
    dialog->open();
}

void DevicesPage::clearGhosts(const std::vector<Ghost>& ghosts)
{
    const int count = static_cast<int>(ghosts.size());
    const std::vector<Choice> choices{{u"clear"_s, tr("Yes, clear %n topic(s)", nullptr, count), tr("a copy is saved first; what was heard in the meantime stays")}};
    auto* dialog = new PickDialog(look(), tr("Clear what the brokers keep?"),
                                  tr("Whoever connects later will no longer find these topics. Devices that still exist announce themselves again."), tr("Clear"), choices, this);
    connect(dialog, &PickDialog::picked, this, [this, ghosts](const QString&) { m_deeds.perform(DeviceDeeds(m_live.picture()).clearGhosts(ghosts)); });
    dialog->open();
}

} // namespace holdfast
