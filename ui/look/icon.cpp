// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icon.h"

#include <array>

namespace holdfast {
namespace {

/// In the order of the enum.
constexpr std::array names{
    "alarms", "arrow", "assumed", "battery", "bell_off", "block", "bolt", "box", "broker_lost", "bulb", "calendar", "car", "certificate",
    "check", "clock", "clock_suspect", "close", "columns", "continuity", "contrast", "copy", "dashboards", "database", "devices", "door",
    "down", "download", "drag", "drill", "drop", "edit", "enter", "eye", "fan", "filter", "fit", "flame", "gateway", "gateway_lost",
    "globe", "hash", "heart", "help", "history", "hourglass", "image", "info", "key", "keyboard", "layers", "leaf", "left", "lift", "link",
    "list", "lock", "mesh", "meter", "minus", "moon", "more", "motion", "mute", "note", "overview", "pause", "pin", "pinned", "play",
    "plug", "plus", "power", "print", "radio", "rail", "redo", "refresh", "reports", "right", "search", "security", "sensor", "server",
    "settings", "shield", "sim_card", "simulated", "snow", "sound", "split", "star", "stop", "sun", "table", "tag", "temperature", "undo",
    "up", "updown", "upload", "user", "users", "valve", "wifi", "wind", "wrench",
};
static_assert(static_cast<std::size_t>(Icon::Wrench) + 1 == names.size());

} // namespace

QString nameOf(Icon icon)
{
    return QLatin1String(names[static_cast<std::size_t>(icon)]);
}

const std::vector<Icon>& allIcons()
{
    static const std::vector<Icon> icons = [] {
        std::vector<Icon> all;
        for (std::size_t i = 0; i < names.size(); ++i)
            all.push_back(static_cast<Icon>(i));
        return all;
    }();
    return icons;
}

} // namespace holdfast
