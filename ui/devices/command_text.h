// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/devices/device_text.h"
#include "ui/look/format.h"
#include "ui/look/icon.h"

#include <QCoreApplication>

namespace holdfast {

/// How commands read: one place, so that control, list and event say the same.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::CommandText)

public:
    CommandText(const Picture& picture, const Format& format, Timestamp now) : m_picture(picture), m_format(format), m_now(now) {}

    [[nodiscard]] static QString word(CommandState state);
    [[nodiscard]] static Icon sign(CommandState state);
    [[nodiscard]] QString title(const PointCommand& command) const;    ///< "Set-point 21.5 °C"
    [[nodiscard]] QString value(const PointId& point, const Value& value) const;
    [[nodiscard]] QString state(const PointCommand& command) const;    ///< "Confirmed in 2 s": with the reason where it failed
    [[nodiscard]] QString holding(const PointCommand& holder) const;   ///< "held by Kate Moran until 16:06"

    /// Why this point is not to be commanded now; empty: it may be.
    [[nodiscard]] QString refusal(const Point& point, Role role) const;
    /// What it does, what happens when it does not get there, and what takes it back.
    [[nodiscard]] Facts effect(const Point& point, const Value& wanted, std::chrono::seconds hold) const;

private:
    [[nodiscard]] QString undo(const Point& point, std::chrono::seconds hold) const;

    const Picture& m_picture;
    const Format& m_format;
    Timestamp m_now;
};

/// The last command of a point; nothing where none is known.
[[nodiscard]] const PointCommand* latestCommand(const Picture& picture, const PointId& point);
/// The command that holds the point now: the strongest level.
[[nodiscard]] const PointCommand* holderOf(const Picture& picture, const PointId& point);
/// Of one device, the newest first.
[[nodiscard]] std::vector<const PointCommand*> commandsOf(const Picture& picture, const DeviceId& device, std::size_t most);

} // namespace holdfast
