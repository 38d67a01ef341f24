// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify_desk.h"
#include "app/model/ports.h"
#include "app/notify/desktop_notifier.h"
#include "ui/models/live.h"
#include "ui/tone_player.h"

#include <QObject>

#include <optional>

namespace holdfast {

/// The window's part of telling people: bubbles on the desktop, and sound. Lives on the window's thread, until what runs below has ended.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    Announcer(NotifyDesk& desk, Intents& intents, const Live& live, QObject* parent = nullptr);

    [[nodiscard]] std::optional<Timestamp> mutedUntil() const { return m_mutedUntil; }
    void mute(std::optional<Timestamp> until);

Q_SIGNALS:
    void openAsked(const holdfast::AlarmId& alarm);
    void muteChanged();

private:
    void show(const Delivery& delivery);
    void sound(const Delivery& delivery);
    void withdraw(const Delta& delta);

    NotifyDesk& m_desk;
    DesktopNotifier m_desktop;
    TonePlayer m_player;
    std::optional<Timestamp> m_mutedUntil;
};

} // namespace holdfast
