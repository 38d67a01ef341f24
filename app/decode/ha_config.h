// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/ha_options.h"
#include "app/decode/ha_repeated.h"

#include <QString>
#include <QStringBuilder>

#include <vector>

namespace holdfast::homeassistant {

/// `<prefix>/<component>/[<node id>/]<object id>/config`
struct ConfigTopic
{
    QString component;
    QString nodeId;
    QString objectId;

    /// What Home Assistant calls the discovery id: node id and object id.
    [[nodiscard]] QString discoveryId() const { return nodeId.isEmpty() ? objectId : QString(nodeId % u' ' % objectId); }
};

/// Cheap: prefix, `/config` and three or four levels between.
[[nodiscard]] bool isConfigTopic(const QString& prefix, const QString& topic);
[[nodiscard]] Expected<ConfigTopic> readTopic(const QString& prefix, const QString& topic);

/// One entity as announced: keys written out, `~` resolved.
struct EntityConfig
{
    QString component;
    QString discoveryId;
    QString objectId;
    Options options; ///< without its device and the list of its availability topics
    AvailabilityEntries availability;
    std::shared_ptr<const DeviceSaid> device; ///< nullptr where it says nothing of it
    QString fault; ///< why this one cannot be used; the others of its device still can
};

/// What a discovery payload asks for.
struct Announcement
{
    enum class Kind : quint8 { Declare, Remove, Migrate };

    Kind kind = Kind::Declare;
    std::vector<EntityConfig> entities;
    std::vector<EntityConfig> removed; ///< components of a device that go away: component and discovery id only
};

[[nodiscard]] Expected<Announcement> readAnnouncement(const ConfigTopic& topic, const QByteArray& payload, Repeated& repeated);

} // namespace holdfast::homeassistant
