// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "app/model/operator.h"

#include <QFuture>

#include <functional>

namespace holdfast {

/// How it stands with telling people.
struct NotifyView
{
    NotifySettings settings;
    std::vector<Delivery> deliveries; ///< those under way first, then what was done, the newest first; at most 100
    int waiting = 0;
    std::optional<Timestamp> mutedUntil;
    QStringList onDuty;    ///< names, at this moment
    bool nobodyOnDuty = false; ///< so everybody who is not absent is told
    QString fault;         ///< why what was kept could not be read, or cannot be written; empty: it can

    friend bool operator==(const NotifyView&, const NotifyView&) = default;
};

/// What only a window can do. Called on a thread of the one who calls; the window takes it to its own.
struct WindowChannels
{
    std::function<void(const Delivery&)> show;                    ///< Channel::Desktop or Channel::Sound; to be answered by settle()
    std::function<void(std::optional<Timestamp>)> mutedUntil;     ///< told at once and with each change
};

/// Tells people of alarms, and says how that goes. Never blocks, answers arrive as futures.
class NotifyDesk
{
public:
    virtual ~NotifyDesk() = default;
    [[nodiscard]] virtual QFuture<NotifyView> look() = 0;
    /// Obeyed from then on; durable when answered.
    [[nodiscard]] virtual QFuture<Expected<>> keep(const NotifySettings& settings, const Actor& actor) = 0;
    /// A message that says it is a test, by this way alone, to whoever is on duty now.
    [[nodiscard]] virtual QFuture<Expected<>> test(Channel channel, const Actor& actor) = 0;
    /// Sounds stay quiet until then, but those of priority 1 and of life safety; nothing: not any longer.
    virtual void mute(std::optional<Timestamp> until) = 0;
    /// From here on there is a window; one without functions: not any longer.
    virtual void attend(WindowChannels window) = 0;
    virtual void settle(quint64 delivery, const SendResult& result) = 0;
};

} // namespace holdfast
