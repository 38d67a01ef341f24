// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "app/notify/duty.h"

namespace holdfast {

/// Where it happens.
struct NotifyScene
{
    QString site;
    QByteArray timeZone = QByteArrayLiteral("UTC");
    bool simulated = false;

    friend bool operator==(const NotifyScene&, const NotifyScene&) = default;
};

/// An alarm that somebody is to be told of now, and by which ways. The alarm must outlive it.
struct NotifyAsk
{
    const Alarm* alarm = nullptr;
    DeliveryKind kind = DeliveryKind::Raised;
    ChannelSet channels;
    DutyCall whom = DutyCall::OnDuty;
    std::chrono::minutes waited{0}; ///< since the alarm's start
};

/// Life safety first, then by priority, then the older one.
[[nodiscard]] bool isWorse(const Alarm& one, const Alarm& other);

/// One line: "P2 · Gateway silent · GW-3 – Harbour House". The asks are sorted, the worst first; there is at least one.
[[nodiscard]] QString titleOf(const std::vector<NotifyAsk>& asks, const NotifyScene& scene);
/// A short one for a bubble on the desktop.
[[nodiscard]] QString bubbleOf(const std::vector<NotifyAsk>& asks);
/// Everything a person away from the desk needs: what, where, since when, why, what to do, who else was told.
[[nodiscard]] QString letterOf(const std::vector<NotifyAsk>& asks, const NotifyScene& scene, const DutyAnswer& told);
/// The same for a machine.
[[nodiscard]] QByteArray hookBodyOf(const std::vector<NotifyAsk>& asks, const NotifyScene& scene, Timestamp now);

/// A message that says it is a test.
[[nodiscard]] Delivery testDelivery(Channel channel, const NotifyScene& scene, const DutyAnswer& told, Timestamp now);

/// What a person's own name for the program is not: control characters and line ends, which headers and bubbles could be broken with.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace holdfast
