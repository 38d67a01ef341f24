// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/questions.h"

#include <QCoreApplication>

#include <array>
#include <map>
#include <set>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

class Questions
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::Questions)
};

enum class Asked { Everybody, One }; // with a base named, lupdate 6.8 misreads the names of the texts below

struct Known
{
    const char* convention;
    const char* what;
    Asked asked;
};

constexpr std::array known{
    Known{"homeassistant", "announce", Asked::Everybody}, Known{"esphome", "announce", Asked::Everybody},       Known{"shelly", "announce", Asked::Everybody},
    Known{"zigbee2mqtt", "network-map", Asked::Everybody}, Known{"zigbee2mqtt", "health", Asked::Everybody},    Known{"sparkplug", "rebirth", Asked::One},
    Known{"zigbee2mqtt", "ota-check", Asked::One},        Known{"shelly", "announce", Asked::One},              Known{"shelly", "ota-check", Asked::One},
    Known{"tasmota", "status", Asked::One},               Known{"shelly gen1", "announce", Asked::Everybody},   Known{"shelly gen1", "announce", Asked::One},
    Known{"shelly gen1", "ota-check", Asked::One},
};

QString wordsFor(const QString& what, const QString& convention)
{
    if (what == "announce"_L1)
        return Questions::tr("Ask to announce again (%1)").arg(convention);
    if (what == "rebirth"_L1)
        return Questions::tr("Ask for a rebirth (%1)").arg(convention);
    if (what == "network-map"_L1)
        return Questions::tr("Ask for the network map (%1)").arg(convention);
    if (what == "ota-check"_L1)
        return Questions::tr("Ask whether newer firmware is there (%1)").arg(convention);
    if (what == "status"_L1)
        return Questions::tr("Ask for its state (%1)").arg(convention);
    return Questions::tr("Ask how the bridge is (%1)").arg(convention);
}

QString refusalOf(const Picture& picture, const BrokerId& broker)
{
    if (!picture.brokers.value(broker).permissions.ask)
        return Questions::tr("Holdfast may not ask on this broker: permit it in the settings");
    return picture.linkUp(broker) ? QString() : Questions::tr("The broker is not connected");
}

} // namespace

std::vector<AskCommand> questionsForAll(const Picture& picture)
{
    std::map<BrokerId, std::set<QString>> heard;
    for (const Device& device : picture.devices)
        heard[device.broker].insert(device.conventions.begin(), device.conventions.end());
    std::vector<AskCommand> commands;
    for (const auto& [broker, conventions] : heard) {
        const QString name = picture.brokers.value(broker).name;
        for (const Known& one : known) {
            const QString convention = QLatin1String(one.convention);
            if (one.asked == Asked::Everybody && conventions.contains(convention))
                commands.push_back({QString(wordsFor(QLatin1String(one.what), convention) % (name.isEmpty() ? QString() : QString(u" · " % name))), refusalOf(picture, broker),
                                    {broker, convention, QLatin1String(one.what), std::nullopt}});
        }
    }
    return commands;
}

std::vector<AskCommand> questionsFor(const Picture& picture, const DeviceId& id)
{
    const auto device = picture.devices.constFind(id);
    std::vector<AskCommand> commands;
    if (device == picture.devices.constEnd())
        return commands;
    for (const Known& one : known) {
        const QString convention = QLatin1String(one.convention);
        if (one.asked == Asked::One && device->conventions.contains(convention))
            commands.push_back({wordsFor(QLatin1String(one.what), convention), refusalOf(picture, device->broker), {device->broker, convention, QLatin1String(one.what), id}});
    }
    return commands;
}

QString needOf(const Device& device)
{
    if (device.needs == "rebirth"_L1)
        return Questions::tr("Heard, needs a rebirth request");
    if (device.needs == "announce"_L1)
        return Questions::tr("Heard, needs to be asked to announce itself");
    return device.needs.isEmpty() ? QString() : Questions::tr("Heard, not ready yet");
}

} // namespace holdfast
