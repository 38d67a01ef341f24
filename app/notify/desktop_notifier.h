// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace holdfast {

/// Bubbles of the desktop, through org.freedesktop.Notifications: one for each alarm, replaced when it is told again or hides more by now, taken back when it no longer calls.
/// Never blocks. Names are shown as they are, whatever markup they contain.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    /// `done` is called once, later.
    void show(const Delivery& delivery, std::function<void(const SendResult&)> done);
    void withdraw(const OccurrenceId& occurrence);

Q_SIGNALS:
    void openAsked(const holdfast::AlarmId& alarm);
    /// Not for priority 1: that needs a note.
    void acknowledgeAsked(const holdfast::OccurrenceId& occurrence);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void closed(uint id, uint reason);

private:
    void learn(std::function<void(const SendResult&)> then);
    void notify(const Delivery& delivery, const std::function<void(const SendResult&)>& done);
    [[nodiscard]] uint bubbleOf(const OccurrenceId& occurrence) const; ///< 0: none

    struct Bubble
    {
        OccurrenceId occurrence;
        AlarmId alarm;
    };

    QDBusConnection m_bus;
    std::optional<QStringList> m_abilities; ///< as the service says
    QHash<uint, Bubble> m_bubbles;
};

} // namespace holdfast
