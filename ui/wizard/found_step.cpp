// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/found_step.h"

#include "ui/look/card.h"
#include "ui/look/plain_label.h"
#include "ui/wizard/heard_card.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Nothing for who does not wait any more.
const Device* waiting(const Picture& picture, const InboxEntry& entry)
{
    const auto device = picture.devices.constFind(entry.device);
    return device == picture.devices.constEnd() || device->membership != Membership::Heard ? nullptr : &*device;
}

} // namespace

FoundStep::FoundStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent), m_groups(new QListWidget), m_waiting(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text2, Overflow::Wrap)), m_pacer(parts.live, [this] { fill(); })
{
    m_groups->setObjectName(u"groups"_s);
    m_groups->setAccessibleName(tr("Groups of devices"));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setSpacing(2);
    m_waiting->setObjectName(u"waiting"_s);
    auto* card = new Card(look(), tr("Heard, by how they announce themselves"));
    card->setNote(tr("live"));
    card->body()->addWidget(m_groups, 1);
    column()->addWidget(card, 1);
    auto* note = new Card(look());
    note->body()->addWidget(m_waiting);
    column()->addWidget(note);
    connect(m_groups, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (m_filling)
            return;
        const QString group = item->data(Qt::UserRole).toString();
        item->checkState() == Qt::Checked ? void(m_unticked.remove(group)) : void(m_unticked.insert(group));
        Q_EMIT changed();
    });
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (!delta.inbox.isEmpty() || !delta.leftInbox.isEmpty() || !delta.devices.isEmpty())
            m_pacer.ask();
    });
    fill();
}

void FoundStep::fill()
{
    struct Group
    {
        int all = 0;
        int sure = 0;
    };
    QHash<QString, Group> byName;
    for (const InboxEntry& entry : picture().inbox) {
        const Device* device = waiting(picture(), entry);
        if (device == nullptr)
            continue;
        Group& group = byName[device->conventions.value(0)];
        ++group.all;
        group.sure += entry.confidence >= confident ? 1 : 0;
    }
    std::map<QString, Group> groups;
    int unsure = 0;
    m_sure.clear();
    for (auto one = byName.cbegin(); one != byName.cend(); ++one) {
        const QString title = conventionTitle(one.key());
        groups[title].all += one->all;
        groups[title].sure += one->sure;
        m_sure[title] += one->sure;
        unsure += one->all - one->sure;
    }
    m_filling = true;
    const int row = m_groups->currentRow();
    m_groups->clear();
    for (const auto& one : groups) {
        const QString certain = one.second.sure == one.second.all ? tr("all certain") : one.second.sure == 0 ? tr("none certain") : tr("%n certain", nullptr, one.second.sure);
        const QString text = tr("%1 — %n device(s), %2", nullptr, one.second.all).arg(one.first, certain);
        auto* item = new QListWidgetItem(text, m_groups);
        item->setData(Qt::UserRole, one.first);
        item->setFlags(one.second.sure > 0 ? Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable);
        item->setCheckState(one.second.sure > 0 && !m_unticked.contains(one.first) ? Qt::Checked : Qt::Unchecked);
    }
    m_groups->setCurrentRow(row);
    m_filling = false;
    m_waiting->setText(groups.empty() ? picture().figures.devices > 0 ? tr("Nothing new waits: what was heard is already yours.") : tr("Nothing heard yet. Devices appear here as they speak; you can go on and look later.")
                       : unsure > 0 ? tr("%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.", nullptr, unsure)
                                    : tr("Adding a device only reads it. Everything can be sent back to the inbox."));
    Q_EMIT changed();
}

std::vector<DeviceId> FoundStep::chosen() const
{
    std::vector<DeviceId> devices;
    for (const InboxEntry& entry : picture().inbox) {
        const Device* device = entry.confidence >= confident ? waiting(picture(), entry) : nullptr;
        if (device != nullptr && !m_unticked.contains(conventionTitle(device->conventions.value(0))))
            devices.push_back(entry.device);
    }
    std::ranges::sort(devices);
    return devices;
}

QString FoundStep::title() const
{
    return tr("Check what was found");
}

QString FoundStep::sentence() const
{
    return tr("What announces itself clearly is ticked. The rest waits until you have looked.");
}

QString FoundStep::summary() const
{
    return picture().figures.devices > 0 ? tr("%n device(s) added", nullptr, picture().figures.devices) : QString();
}

QString FoundStep::actionText() const
{
    int count = 0;
    for (auto group = m_sure.cbegin(); group != m_sure.cend(); ++group)
        count += m_unticked.contains(group.key()) ? 0 : group.value();
    return count > 0 ? tr("Add %n device(s)", nullptr, count) : tr("Continue");
}

WizardStep::Next FoundStep::act()
{
    const std::vector<DeviceId> devices = chosen();
    if (devices.empty())
        return Next::Go;
    return send(Adopt{devices}) ? Next::Go : Next::Stay;
}

} // namespace holdfast
