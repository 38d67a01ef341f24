// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace holdfast {

/// Where the window stands: pages talk to each other by this and by nothing else. As text: app://alarms/<object>?tab=journal.
struct Route
{
    QString page;   ///< "overview", "devices", "alarms", "history", "settings", …
    QString object; ///< a device, alarm, point, space or rule: what the page is to show; empty: the page itself
    QString tab;    ///< "inbox", "journal", …; empty: the page's first

    friend bool operator==(const Route&, const Route&) = default;
};

/// Asks the window to go there. Handed to every page.
using Navigate = std::function<void(const Route&)>;

[[nodiscard]] QString toText(const Route& route);

/// Nothing for text that is not a route of ours.
[[nodiscard]] std::optional<Route> routeOf(const QString& text);

} // namespace holdfast
