// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/model/alarm.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace holdfast {

/// A way in which an alarm reaches a person. The first two only where a window runs.
enum class Channel : quint8 { Desktop, Sound, Mail, WebHook };

inline constexpr std::array allChannels{Channel::Desktop, Channel::Sound, Channel::Mail, Channel::WebHook};

/// "desktop", "sound", "mail", "web-hook": for files and the audit.
[[nodiscard]] QString nameOf(Channel channel);

struct ChannelSet
{
    quint8 bits = 0;

    [[nodiscard]] constexpr bool has(Channel channel) const { return (bits >> static_cast<int>(channel) & 1) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return bits == 0; }
    [[nodiscard]] constexpr ChannelSet with(Channel channel) const { return {static_cast<quint8>(bits | 1 << static_cast<int>(channel))}; }
    [[nodiscard]] constexpr ChannelSet without(Channel channel) const { return {static_cast<quint8>(bits & ~(1 << static_cast<int>(channel)))}; }
    [[nodiscard]] constexpr ChannelSet and_(ChannelSet other) const { return {static_cast<quint8>(bits & other.bits)}; }
    [[nodiscard]] constexpr ChannelSet or_(ChannelSet other) const { return {static_cast<quint8>(bits | other.bits)}; }

    friend bool operator==(const ChannelSet&, const ChannelSet&) = default;
};

inline constexpr ChannelSet everyChannel{15};

enum class MailSecurity : quint8 { StartTls, Tls, Plain };

/// Where e-mail is handed in. The password lies with the secrets, under `mailSecret`.
struct MailSettings
{
    bool enabled = false;
    QString host;
    quint16 port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< empty: nobody signs in
    QString from;
    QString caFile; ///< empty: those this computer trusts

    friend bool operator==(const MailSettings&, const MailSettings&) = default;
};

/// Where alarms are posted as JSON. What signs them lies with the secrets, under `hookSecret`.
struct HookSettings
{
    bool enabled = false;
    QString url;
    QString caFile;

    friend bool operator==(const HookSettings&, const HookSettings&) = default;
};

inline const QString mailSecret = QStringLiteral("notify/mail");
inline const QString hookSecret = QStringLiteral("notify/web-hook");

struct DutyAbsence
{
    QDate first;
    QDate last; ///< this day too

    friend bool operator==(const DutyAbsence&, const DutyAbsence&) = default;
};

/// Somebody who is told, and when it is his or her turn, by the clock on the site's wall.
struct DutyPerson
{
    QString name;
    QString mail;
    int days = 127; ///< weekdays the duty begins on: bit 0 Monday to bit 6 Sunday
    QTime from{0, 0};
    QTime to{0, 0}; ///< not after `from`: of the next day
    std::vector<DutyAbsence> absences;

    friend bool operator==(const DutyPerson&, const DutyPerson&) = default;
};

enum class DutyCall : quint8 { OnDuty, Everyone };

/// What else is done when nobody has acknowledged for so long, counted from the alarm's start.
struct NotifyStep
{
    std::chrono::seconds after{900};
    Priority least = Priority::P2; ///< for alarms of this priority and worse
    ChannelSet channels = ChannelSet().with(Channel::Mail);
    DutyCall whom = DutyCall::Everyone;

    friend bool operator==(const NotifyStep&, const NotifyStep&) = default;
};

/// Who is told what, when and how. Kept beside the inventory; never a secret in it.
struct NotifySettings
{
    bool desktop = true;
    bool sound = true;
    MailSettings mail;
    HookSettings hook;
    std::array<ChannelSet, 4> first{everyChannel, everyChannel, ChannelSet{3}, ChannelSet{2}}; ///< by priority, worst first: at once
    std::array<std::chrono::minutes, 4> repeat{std::chrono::minutes(5), std::chrono::minutes(30), std::chrono::minutes(0), std::chrono::minutes(0)}; ///< 0: never
    std::vector<NotifyStep> steps{{std::chrono::minutes(5), Priority::P1, ChannelSet{12}, DutyCall::Everyone}, {std::chrono::minutes(15), Priority::P2, ChannelSet{12}, DutyCall::Everyone}};
    std::vector<DutyPerson> people;

    /// Those that are switched on.
    [[nodiscard]] ChannelSet channels() const;

    friend bool operator==(const NotifySettings&, const NotifySettings&) = default;
};

/// Whether this can be obeyed: addresses that are addresses, steps in order, no password without TLS.
[[nodiscard]] Expected<> checked(const NotifySettings& settings);

/// "name@host", without blanks or control characters.
[[nodiscard]] bool isMailAddress(const QString& text);

/// Updated: what stands on the desktop already says how much it hides by now, without a sound. Report: no alarm, but a report somebody ordered.
enum class DeliveryKind : quint8 { Raised, Repeated, Escalated, Ended, Test, Updated, Report };
enum class DeliveryState : quint8 { Queued, Sending, Sent, Failed };

/// Why it is not there yet, or never will be.
enum class DeliveryFault : quint8 { None, NotSetUp, NoRecipient, NoSecret, NameUnknown, Unreachable, Tls, Login, Rejected, TimedOut, NoService, Answer, Overfull, Expired, TooLarge, Altered };

/// In words for logs and runs of reports: "the server cannot be reached".
[[nodiscard]] QString nameOf(DeliveryFault fault);

/// A file that goes along with a mail: read when it is sent, and only as it was made.
struct MailAttachment
{
    QString path;
    QString name;
    QString hash; ///< SHA-256, hexadecimal

    friend bool operator==(const MailAttachment&, const MailAttachment&) = default;
};

/// What the files of a mail may weigh together: with their frame of base64 they stay below the 25 MB that mail servers usually take.
inline constexpr qint64 mostAttached = 15 * 1024 * 1024;

/// One message on its way: what it says was written when it was due.
struct Delivery
{
    quint64 number = 0;
    Channel channel = Channel::Desktop;
    DeliveryKind kind = DeliveryKind::Raised;
    Priority priority = Priority::P4; ///< the worst it tells of
    bool lifeSafety = false;
    OccurrenceId occurrence; ///< the worst it tells of; empty in a test
    AlarmId alarm;
    int alarms = 1;
    QStringList recipients; ///< addresses of e-mail
    QString title;
    QString text;
    QByteArray body; ///< of a web hook
    Timestamp madeAt;
    DeliveryState state = DeliveryState::Queued;
    int tries = 0;
    DeliveryFault fault = DeliveryFault::None;
    QString detail; ///< plain text of the other side; never a secret
    std::optional<Timestamp> doneAt;
    std::vector<MailAttachment> attachments{};
    quint64 run = 0; ///< of the schedule whose report it brings

    friend bool operator==(const Delivery&, const Delivery&) = default;
};

/// How a try went.
struct SendResult
{
    DeliveryFault fault = DeliveryFault::None;
    bool again = false; ///< worth another try later
    QString detail;

    friend bool operator==(const SendResult&, const SendResult&) = default;
};

} // namespace holdfast
