// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/rule_places.h"

#include "app/model/device_tags.h"
#include "ui/alarms/tick_list.h"
#include "ui/look/plain_label.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

std::vector<TickChoice> roomsOf(const SiteModel& site)
{
    std::vector<TickChoice> rooms;
    for (const Space& space : site.spaces) {
        const Floor* floor = floorOf(site, space.floor);
        rooms.push_back({space.id.text(), floor == nullptr ? space.name : QString(space.name % u", "_s % floor->label)});
    }
    return rooms;
}

} // namespace

RulePlacesPicker::RulePlacesPicker(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_spaces(new TickList(look, tr("Rooms"), {}))
    , m_tags(new QLineEdit)
    , m_known(new PlainLabel(look, QString(), Type::Dense, Ink::Text2, Overflow::Wrap))
{
    m_spaces->setObjectName(u"ruleSpaces"_s);
    m_tags->setObjectName(u"ruleTags"_s);
    m_tags->setMaxLength(200);
    m_tags->setAccessibleName(tr("Only what has all these tags"));
    m_tags->setPlaceholderText(tr("Only what has all these tags"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_spaces);
    column->addWidget(m_tags);
    column->addWidget(m_known);
    connect(m_spaces, &TickList::changed, this, &RulePlacesPicker::changed);
    connect(m_tags, &QLineEdit::textChanged, this, &RulePlacesPicker::changed);
}

void RulePlacesPicker::fill(const RulePlaces& places, const SiteModel& site)
{
    m_spaces->setChoices(roomsOf(site));
    QStringList ids;
    for (const SpaceId& space : places.spaces)
        ids << space.text();
    m_spaces->setTicked(ids);
    m_tags->setText(places.tags.join(u' '));
    m_knownTags = tagsOf(site);
    m_known->setText(tr("Tags of this site: %1").arg(m_knownTags.join(u", "_s)));
}

void RulePlacesPicker::read(RulePlaces& places, RuleFaults& faults) const
{
    places = {};
    for (const QString& id : m_spaces->ticked())
        places.spaces.emplace_back(id);
    static const QRegularExpression between(u"[\\s,;]+"_s);
    places.tags = m_tags->text().split(between, Qt::SkipEmptyParts);
    places.tags.removeDuplicates();
    const auto unknown = std::ranges::find_if(places.tags, [&](const QString& tag) { return !m_knownTags.contains(tag); });
    if (unknown != places.tags.end())
        faults[RuleField::Scope] = tr("Nothing on this site can have the tag “%1”.").arg(*unknown);
    else if (places.isEverywhere())
        faults[RuleField::Scope] = tr("Tick a room or name a tag.");
}

} // namespace holdfast
