// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/broker_link.h"
#include "app/wire/transports.h"

#include <QTest>

namespace holdfast {

/// Data rows: each adapter in each MQTT version it speaks.
inline void everyAdapter()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("version");
    int index = 0;
    for (const TransportKind& kind : transports()) {
        if (kind.mqtt5)
            QTest::addRow("%s, MQTT 5", qPrintable(kind.name)) << index << static_cast<int>(MqttVersion::V5);
        QTest::addRow("%s, MQTT 3.1.1", qPrintable(kind.name)) << index << static_cast<int>(MqttVersion::V311);
        ++index;
    }
}

/// The adapter of the current row.
inline const TransportKind& adapter()
{
    return transports()[static_cast<size_t>(*static_cast<int*>(QTest::qData("kind", QMetaType::Int)))];
}

[[nodiscard]] inline LinkSettings adapterSettings(LinkSettings settings)
{
    settings.broker.version = static_cast<MqttVersion>(*static_cast<int*>(QTest::qData("version", QMetaType::Int)));
    return settings;
}

} // namespace holdfast
