// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/look/alarm_shape.h"
#include "ui/look/page.h"
#include "ui/models/route.h"
#include "ui/window/fuzzy.h"
#include "ui/window/page_entry.h"

#include <functional>
#include <optional>
#include <vector>

namespace holdfast {

/// Something the palette can find: a place to go to or a thing to do.
struct Finding
{
    enum class Group : quint8 { Pages, Rooms, Alarms, Actions, Devices };

    Group group = Group::Pages;
    QString title;
    QString note;
    QString keys;
    Icon icon = Icon::Right;
    std::optional<Priority> shape;
    ShapeState state = ShapeState::Unack;
    QString unavailable;               ///< why it cannot be done now
    std::function<void()> act;
    std::function<std::vector<Finding>()> choices; ///< what it can be done with: Tab shows them; empty: nothing to choose
};

[[nodiscard]] QString titleOf(Finding::Group group);

/// Everything there is to find, read once when the palette opens.
[[nodiscard]] std::vector<Finding> findingsOf(const Picture& picture, Timestamp now, const Format& format, const std::vector<PageEntry>& pages,
                                              const std::vector<Command>& commands, const Navigate& navigate);

/// One line of the result: which finding, and the letters that fit.
struct Found
{
    std::size_t finding = 0;
    Fit fit;
};

/// The best of each group. `>` actions, `@` rooms, `!` alarms, `#` devices.
[[nodiscard]] std::vector<Found> find(const std::vector<Finding>& findings, const QString& query);

} // namespace holdfast
