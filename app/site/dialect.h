// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/message.h"
#include "app/site/unit.h"
#include "app/site/unit_state.h"

#include <QJsonObject>

#include <optional>
#include <utility>
#include <vector>

namespace holdfast::site {

/// Where a device's words go: the discovery prefix and the gateway it hangs on, if any.
struct Speech
{
    QString prefix;
    const Unit* gateway = nullptr;
};

/// All retained discovery messages of one device, in the manner of its firmware.
[[nodiscard]] std::vector<Publication> discoveryOf(const Unit& unit, const Speech& speech);

/// Its state messages: one JSON object, or one topic a value.
[[nodiscard]] std::vector<Publication> stateOf(const Unit& unit, const UnitState& state, Timestamp at);

/// Its own availability, on or off.
[[nodiscard]] Publication availabilityOf(const Unit& unit, bool online);

/// The availability of a connection: a gateway's bridge state, or the status of the controller bus.
[[nodiscard]] Publication linkAvailability(const Unit* gateway, bool online);

/// What a message asks of a device: leaves and values; empty when it is not understood.
[[nodiscard]] std::vector<std::pair<int, Value>> commandsIn(const Unit& unit, const QString& topic, const QByteArray& payload);

/// The topics it takes commands on, as one filter; empty when nothing can be set.
[[nodiscard]] QStringList commandFilters(const Unit& unit);

/// The words of one entity with long keys: component → options. `key` of the first leaf names it.
struct Entity
{
    QString component;
    QString object;
    QJsonObject options;
};

[[nodiscard]] std::vector<Entity> entitiesOf(const Unit& unit);

/// Long keys made short, in the whole payload, and the base topic made ~.
[[nodiscard]] QJsonObject abbreviated(const QJsonObject& payload, const QString& base);

/// The value as the device writes it: "ON", "LOCK", 21.4.
[[nodiscard]] QJsonValue spoken(const Unit& unit, const Leaf& leaf, const Value& value);

[[nodiscard]] QString stateTopic(const Unit& unit, const Leaf& leaf);
[[nodiscard]] QString commandTopic(const Unit& unit, const Leaf& leaf);
[[nodiscard]] QString valueTemplate(const Unit& unit, const Leaf& leaf);

} // namespace holdfast::site
