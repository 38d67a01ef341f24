// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace holdfast {

/// What a Homie attribute topic says, by its level that begins with `$`.
enum class HomieAttribute : quint8 {
    Homie, State, Name, Nodes, Implementation, Extensions, LocalIp, Mac, Firmware, Stats,            // of a device
    Type, Properties, Array,                                                                       // of a node
    DataType, Format, Settable, Retained, Unit, Target,                                            // of a property
    Description, Alert, Log                                                                        // version 5
};

/// `<path>/$<attribute>[/<rest>]`, under any domain and with any ids.
struct HomieTopic
{
    QString path;
    HomieAttribute attribute = HomieAttribute::Homie;
    QString rest; ///< "version" of `$fw/version`, an alert's id

    friend bool operator==(const HomieTopic&, const HomieTopic&) = default;
};

/// Nothing for a topic without one of Homie's attributes.
[[nodiscard]] std::optional<HomieTopic> readHomieTopic(const QString& topic);

/// The same question without the answer, for every message that comes.
[[nodiscard]] std::optional<HomieAttribute> homieAttributeIn(const QString& topic);

/// "sensor" of "homie/5/sensor", "homie/5" of it.
[[nodiscard]] QString lastLevel(const QString& path);
[[nodiscard]] QString levelsAbove(const QString& path);

/// Whether the path is that of a device by version 5: `<domain>/5/<device>`.
[[nodiscard]] bool isHomieFivePath(const QString& path);

} // namespace holdfast
