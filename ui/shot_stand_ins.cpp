// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shot_stand_ins.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

Expected<quint64> NoIntents::send(const Wish& wish)
{
    if (std::holds_alternative<ListGhosts>(wish))
        return quint64{1}; // its answer is there already
    return Error{Error::Code::Refused, u"pictures change nothing"_s};
}

void HarbourAround::watch(std::function<void(const Neighbours&)> tell)
{
    using enum Neighbour::Kind;
    if (!tell)
        return;
    tell({Neighbours::State::Complete,
          {},
          {{Broker, u"_mqtt._tcp"_s, u"mosquitto on harbour-srv2"_s, u"harbour-srv2.local"_s, u"10.20.3.12"_s, 1883, {}},
           {Broker, u"_secure-mqtt._tcp"_s, u"mqtt.harbour.local"_s, u"mqtt.harbour.local"_s, u"10.20.3.10"_s, 8883, {}},
           {Device, u"_shelly._tcp"_s, u"shellyplus2pm-a8032abe54dc"_s, u"shellyplus2pm.local"_s, u"10.20.3.87"_s, 80, u"Plus2PM, 1.4.4"_s},
           {Device, u"_esphomelib._tcp"_s, u"riser-2-leak"_s, u"riser-2-leak.local"_s, u"10.20.3.91"_s, 6053, u"esp32dev, 2026.9.1"_s}}});
}

} // namespace holdfast
