// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/notify.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostPeople = 200;
constexpr std::size_t mostSteps = 20;
constexpr qsizetype longestText = 300;

Error invalid(const QString& why)
{
    return {Error::Code::Invalid, why};
}

Expected<> checkedMail(const MailSettings& mail)
{
    if (!mail.enabled)
        return Done{};
    if (mail.host.isEmpty() || mail.host.size() > longestText || mail.host.contains(QRegularExpression(QStringLiteral("[\\s/@\\x00-\\x1f]"))))
        return invalid(QStringLiteral("e-mail needs the name of a server"));
    if (!isMailAddress(mail.from))
        return invalid(QStringLiteral("e-mail needs an address it comes from"));
    if (mail.security == MailSecurity::Plain && !mail.user.isEmpty())
        return invalid(QStringLiteral("a password is never sent without encryption"));
    return Done{};
}

Expected<> checkedHook(const HookSettings& hook)
{
    const QUrl url(hook.url, QUrl::StrictMode);
    const bool known = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (hook.enabled && (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty()))
        return invalid(QStringLiteral("a web hook needs an address that begins with https:// or http://, without a password in it"));
    return Done{};
}

bool isSound(const DutyPerson& person)
{
    const bool dated = std::ranges::all_of(person.absences, [](const DutyAbsence& absence) { return absence.first.isValid() && absence.last >= absence.first; });
    return !person.name.trimmed().isEmpty() && person.name.size() <= longestText && (person.mail.isEmpty() || isMailAddress(person.mail)) && person.from.isValid() && person.to.isValid() && dated;
}

} // namespace

QString nameOf(Channel channel)
{
    constexpr const char* names[] = {"desktop", "sound", "mail", "web-hook"};
    return QLatin1String(names[static_cast<int>(channel)]);
}

QString nameOf(DeliveryFault fault)
{
    constexpr const char* names[] = {"",
                                     "e-mail is not set up",
                                     "there is nobody to send it to",
                                     "the password is missing",
                                     "the name of the mail server is not known here",
                                     "the mail server cannot be reached",
                                     "no encrypted connection with a certificate that is trusted here",
                                     "the mail server does not accept user or password",
                                     "the mail server refused it",
                                     "no answer in time",
                                     "there is nothing on this computer that could do it",
                                     "the other side answered something else",
                                     "too many messages were waiting",
                                     "it waited a day and was given up",
                                     "the files are too large for a mail",
                                     "a file is gone or was changed since it was made"};
    return QLatin1String(names[static_cast<std::size_t>(fault)]);
}

ChannelSet NotifySettings::channels() const
{
    ChannelSet on;
    for (const auto& [channel, enabled] : {std::pair(Channel::Desktop, desktop), std::pair(Channel::Sound, sound), std::pair(Channel::Mail, mail.enabled), std::pair(Channel::WebHook, hook.enabled)})
        if (enabled)
            on = on.with(channel);
    return on;
}

bool isMailAddress(const QString& text)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@<>,;\"\\x00-\\x1f\\x7f]{1,64}@[^\\s@<>,;\"\\x00-\\x1f\\x7f]{1,250}$"));
    return address.match(text).hasMatch();
}

Expected<> checked(const NotifySettings& settings)
{
    if (const auto mail = checkedMail(settings.mail); !mail)
        return mail;
    if (const auto hook = checkedHook(settings.hook); !hook)
        return hook;
    if (settings.people.size() > mostPeople || !std::ranges::all_of(settings.people, isSound))
        return invalid(QStringLiteral("everybody on the roster needs a name, times, and an e-mail address that is one"));
    const bool inTime = std::ranges::all_of(settings.steps, [](const NotifyStep& step) { return step.after >= 30s && step.after <= 7 * 24h; });
    if (settings.steps.size() > mostSteps || !inTime || !std::ranges::is_sorted(settings.steps, {}, &NotifyStep::after))
        return invalid(QStringLiteral("steps follow each other, between half a minute and a week after the alarm's start"));
    if (std::ranges::any_of(settings.repeat, [](std::chrono::minutes every) { return every < 0min || every > 24h; }))
        return invalid(QStringLiteral("an alarm is repeated at most once a minute and at least once a day"));
    return Done{};
}

} // namespace holdfast
