// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runtime/courier.h"

namespace holdfast {

/// The courier on a thread of its own, asked from anywhere.
class NotifyPost final : public NotifyDesk
{
public:
    /// `note` puts a line into the audit; called from any thread.
    using Note = std::function<void(const Actor& actor, const QString& action, const QString& object)>;

    NotifyPost(CourierParts parts, Note note);

    [[nodiscard]] QFuture<NotifyView> look() override;
    [[nodiscard]] QFuture<Expected<>> keep(const NotifySettings& settings, const Actor& actor) override;
    [[nodiscard]] QFuture<Expected<>> test(Channel channel, const Actor& actor) override;
    void mute(std::optional<Timestamp> until) override;
    void attend(WindowChannels window) override;
    void settle(quint64 delivery, const SendResult& result) override;

    /// A mail with a report; `taken` is called on the courier's thread.
    void bring(const Delivery& delivery, std::function<void(const Expected<>&)> taken);

    void begin(const QHash<AlarmId, Alarm>& alarms);
    void hear(const QHash<AlarmId, Alarm>& alarms);
    void learn(const Site& site);

private:
    const Note m_note;
    ThreadHost<Courier> m_courier;
};

} // namespace holdfast
