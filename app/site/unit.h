// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/kinds.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace holdfast::site {

/// One simulated device: what it is, where it hangs and how it is reached.
struct Unit
{
    DeviceKind kind = DeviceKind::RoomSensor;
    Dialect dialect = Dialect::Bridged;
    QString code;          ///< "3.12-S1": what is written on it
    int room = -1;         ///< index into rooms()
    int nth = 0;           ///< how many of its kind stand in the room before it
    int gateway = -1;      ///< index of the gateway's unit
    int client = 0;        ///< which connection carries it
    QPointF place;
    QString address;       ///< "0x00124b…" behind a radio gateway, else a MAC with colons
    QString base;          ///< topic all its own topics begin with
    QString announcedName;
    quint64 salt = 0;
    std::vector<Leaf> leaves;

    [[nodiscard]] int leafIndex(std::string_view key) const
    {
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            if (key == leaves[i].key)
                return static_cast<int>(i);
        }
        return -1;
    }
};

} // namespace holdfast::site
