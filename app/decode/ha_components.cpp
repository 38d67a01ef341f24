// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_config.h"
#include "app/decode/ha_leaf.h"

#include <QHash>

#include <array>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Leaf genericLeaf[] = {
    {.state = "state_topic|topic", .reading = "value_template|state_template", .unit = "unit_of_measurement", .needs = Leaf::Needs::Always},
};
constexpr Component generic{"", genericLeaf, "", ""};

QHash<QString, const Component*> indexed()
{
    QHash<QString, const Component*> index;
    for (const auto group : {sensingComponents(), switchingComponents(), lightComponents(), movingComponents(), climateComponents(), inputComponents()})
        for (const Component& component : group)
            index.insert(QString::fromLatin1(component.name), &component);
    return index;
}

const QHash<QString, const Component*>& index()
{
    static const QHash<QString, const Component*> known = indexed();
    return known;
}

} // namespace

const Component& componentFor(const QString& name, const Options& options)
{
    const QString schema = name == u"light" ? textOption(options.value("schema"_L1)) : QString();
    const Component* component = index().value(schema.isEmpty() ? name : QString(name % u'/' % schema));
    if (!component)
        component = index().value(name);
    return component ? *component : generic;
}

bool isKnownComponent(const QString& name)
{
    return index().contains(name);
}

} // namespace holdfast::homeassistant
