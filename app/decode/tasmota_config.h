// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/declared_device.h"

#include <QJsonObject>

namespace holdfast::tasmota {

/// What `tasmota/discovery/<MAC>/config` says, with its topics worked out.
struct Config
{
    QString mac;        ///< 12 hex digits, as in the topic
    QString name;
    QString model;
    QString firmware;
    QString address;
    QString command;    ///< topic before the command's name, with its slash
    QString stat;
    QString tele;
    QString online;
    QString offline;
    QString off;        ///< the device's own words
    QString on;
    QString toggle;
    QString hold;
    QStringList names;  ///< of relays and lights
    QStringList switchNames;
    std::vector<int> relays;
    std::vector<int> switchModes;
    std::vector<int> buttons;
    std::vector<int> shutterOptions;
    std::vector<std::vector<int>> tilts; ///< least, most, duration
    QJsonObject options;
    int lightKind = 0;
    bool linkedLights = true;
    bool tuya = false;
    bool fan = false;
    bool battery = false;
    bool deepSleep = false;
    int version = 1;

    [[nodiscard]] bool option(const char* number) const { return options.value(QLatin1StringView(number)).toInt() != 0; }
    [[nodiscard]] DeviceClaim claim() const;
    [[nodiscard]] std::optional<AvailabilityPlan> availability() const; ///< none for a sleeper: its silence is normal
};

inline constexpr int knownVersion = 1;

[[nodiscard]] Expected<Config> readConfig(const QString& mac, const QByteArray& payload);

/// Leaves by key. All of them speak for one device.
using Leaves = std::vector<std::pair<QString, DeclaredLeaf>>;

void addRelays(const Config& config, Leaves& leaves);
void addLights(const Config& config, Leaves& leaves);
/// The reason where the pairs of relays do not fit.
[[nodiscard]] QString addShutters(const Config& config, Leaves& leaves);
void addInputs(const Config& config, TemplateCache& templates, Leaves& leaves);
void addHealth(const Config& config, Leaves& leaves);
/// The tree of a SENSOR message.
void addSensors(const Config& config, const QByteArray& sensors, Leaves& leaves);

/// Reads a member of the STATE family: tele/STATE, stat/RESULT and the answer to STATUS 11.
[[nodiscard]] std::vector<Binding> stateBindings(const Config& config, const std::vector<PathStep>& path, const Extractor& how);
/// Reads a member of the SENSOR family: tele/SENSOR and the answers to STATUS 8 and 10.
[[nodiscard]] std::vector<Binding> sensorBindings(const Config& config, const std::vector<PathStep>& path, const Extractor& how);
[[nodiscard]] QString uniqueIdOf(const Config& config, const QString& platform, const QString& endpoint, const QString& what);

} // namespace holdfast::tasmota
