// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"
#include "zigbee_network.h"

namespace holdfast {

/// A bridge with devices, heard by a decoder.
struct ZigbeeSite : Listener
{
    static QString base() { return QStringLiteral("zigbee2mqtt"); }

    static QByteArray infoOf(const QString& version, bool availability)
    {
        return ZigbeeNetwork::text(QJsonObject{{QStringLiteral("version"), version},
                                     {QStringLiteral("coordinator"), QJsonObject{{QStringLiteral("ieee_address"), QStringLiteral("0x00c0")}, {QStringLiteral("type"), QStringLiteral("EmberZNet")}, {QStringLiteral("meta"), QJsonObject{{QStringLiteral("revision"), QStringLiteral("7.4")}}}}},
                                     {QStringLiteral("permit_join"), false},
                                     {QStringLiteral("restart_required"), false},
                                     {QStringLiteral("config"), QJsonObject{{QStringLiteral("availability"), QJsonObject{{QStringLiteral("enabled"), availability}}}}}});
    }

    static QJsonArray thermometer()
    {
        return {ZigbeeNetwork::numeric(QStringLiteral("temperature"), QStringLiteral("°C")), ZigbeeNetwork::numeric(QStringLiteral("battery"), QStringLiteral("%"))};
    }

    static QByteArray listOf(const QJsonArray& devices)
    {
        QJsonArray all{ZigbeeNetwork::coordinator()};
        for (const QJsonValue& device : devices)
            all.append(device);
        return ZigbeeNetwork::text(all);
    }

    explicit ZigbeeSite(const QJsonArray& list, bool tells = true)
    {
        hear(base() + u"/bridge/info", infoOf(QStringLiteral("2.1.0"), tells), true);
        hear(base() + u"/bridge/devices", listOf(list), true);
    }

    [[nodiscard]] const DeviceDeclared* device(const QString& ieee) const
    {
        for (const auto& [source, declared] : devices)
            for (const Identifier& identifier : declared.device.identifiers)
                if (identifier.value == ieee)
                    return &declared;
        return nullptr;
    }
    [[nodiscard]] Expected<Publication> write(const QString& property, const Value& value) const { return decoder.encode(point(property)->source, value); }
};

} // namespace holdfast
