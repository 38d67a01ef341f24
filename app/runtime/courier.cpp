// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/courier.h"

#include "app/base/log.h"
#include "app/notify/duty.h"
#include "app/notify/mail_sender.h"

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto pulse = 250ms;
constexpr auto reportPatience = 10min; ///< fifteen megabytes over a slow line
constexpr Ticks betweenSaves = 1s;
constexpr std::size_t mostShown = 100;

/// What cannot be read makes alarms of before unknown, not known: told twice is better than never.
NotifyMemory memoryOf(const NotifyFiles& files, Timestamp now, QString& fault)
{
    auto memory = files.memory();
    if (memory)
        return std::move(memory).value();
    fault = memory.error().message;
    NotifyMemory empty;
    empty.plan.writtenAt = now;
    return empty;
}

bool isSameMail(const Delivery& known, const Delivery& brought)
{
    return known.kind == DeliveryKind::Report && known.state != DeliveryState::Failed && known.run == brought.run && known.attachments == brought.attachments && known.recipients == brought.recipients;
}

} // namespace

Courier::Courier(CourierParts parts)
    : m_parts(std::move(parts)), m_files(m_parts.folder)
{
    auto settings = m_files.settings();
    if (settings)
        m_settings = *settings;
    else
        m_settingsFault = settings.error().message;
    NotifyMemory memory = memoryOf(m_files, m_parts.clock.now(), m_stateFault);
    m_plan = NotifyPlan(std::move(memory.plan));
    m_plan.obey(m_settings);
    m_plan.setScene({QString(), QByteArrayLiteral("UTC"), m_parts.simulated});
    m_queue = DeliveryQueue(std::move(memory.deliveries), m_parts.clock.now(), m_parts.clock.ticks());
    connect(&m_pulse, &QTimer::timeout, this, &Courier::round);
    m_pulse.start(pulse);
}

Courier::~Courier()
{
    *m_ended = true;
    m_mail.reset();
    m_reportMail.reset();
    m_savedAt.reset();
    if (m_begun)
        save();
}

void Courier::begin(const std::vector<Alarm>& alarms)
{
    if (m_begun)
        return;
    m_plan.restore(alarms, m_parts.clock.now(), m_parts.clock.ticks());
    m_begun = true;
    round();
}

void Courier::hear(const QHash<AlarmId, Alarm>& alarms)
{
    for (const Alarm& alarm : alarms)
        m_plan.hear(alarm, m_parts.clock.ticks());
}

void Courier::learn(const Site& site)
{
    m_plan.setScene({site.name, site.timeZone, m_parts.simulated});
}

NotifyView Courier::view() const
{
    const Timestamp now = m_parts.clock.now();
    const DutyAnswer duty = whoIsToldAt(now, m_settings.people, DutyCall::OnDuty, m_plan.scene().timeZone);
    NotifyView view;
    view.settings = m_settings;
    view.deliveries = m_queue.all();
    if (view.deliveries.size() > mostShown)
        view.deliveries.resize(mostShown);
    view.waiting = m_queue.waiting();
    view.mutedUntil = m_plan.mutedUntil(now);
    view.onDuty = namesOf(duty.people);
    view.nobodyOnDuty = duty.nobody;
    view.fault = m_settingsFault.isEmpty() ? m_stateFault : m_settingsFault;
    return view;
}

Expected<> Courier::keep(const NotifySettings& settings)
{
    if (const auto kept = m_files.keep(settings); !kept)
        return kept;
    m_settings = settings;
    m_settingsFault.clear();
    m_plan.obey(settings);
    for (const Channel channel : allChannels)
        m_queue.hurry(channel);
    round();
    return Done{};
}

Expected<> Courier::test(Channel channel)
{
    const bool ofWindow = channel == Channel::Desktop || channel == Channel::Sound;
    if (!m_settings.channels().has(channel))
        return Error{Error::Code::Refused, QStringLiteral("this way of telling people is switched off")};
    if (ofWindow && !m_window.show)
        return Error{Error::Code::Refused, QStringLiteral("there is no window here that could show it")};
    const Timestamp now = m_parts.clock.now();
    m_queue.hurry(channel);
    m_queue.add(testDelivery(channel, m_plan.scene(), whoIsToldAt(now, m_settings.people, DutyCall::OnDuty, m_plan.scene().timeZone), now), now, m_parts.clock.ticks());
    round();
    return Done{};
}

Expected<> Courier::bring(Delivery delivery)
{
    if (!m_settings.mail.enabled)
        return Error{Error::Code::Refused, nameOf(DeliveryFault::NotSetUp)};
    delivery.channel = Channel::Mail;
    delivery.kind = DeliveryKind::Report;
    for (const Delivery& one : m_queue.all())
        if (isSameMail(one, delivery)) { // whoever brings it again did not live to hear that it was taken
            tell(one);
            return Done{};
        }
    m_queue.add(std::move(delivery), m_parts.clock.now(), m_parts.clock.ticks());
    m_savedAt.reset(); // taken means kept
    round();
    return Done{};
}

void Courier::tell(const Delivery& delivery)
{
    if (delivery.kind == DeliveryKind::Report && m_parts.told)
        m_parts.told(delivery);
}

void Courier::mute(std::optional<Timestamp> until)
{
    m_plan.mute(until, m_parts.clock.now());
    tellMute();
}

void Courier::attend(WindowChannels window)
{
    m_window = std::move(window);
    m_plan.setAttended(static_cast<bool>(m_window.show));
    m_toldMute.reset();
    tellMute();
    if (m_window.show)
        return;
    for (const Delivery& delivery : m_queue.all()) // nobody is there any more to say how it went
        if (delivery.state == DeliveryState::Sending && (delivery.channel == Channel::Desktop || delivery.channel == Channel::Sound))
            settle(delivery.number, {DeliveryFault::NoService, false, {}});
}

void Courier::tellMute()
{
    const auto until = m_plan.mutedUntil(m_parts.clock.now());
    if (until == m_toldMute)
        return;
    m_toldMute = until;
    if (m_window.mutedUntil)
        m_window.mutedUntil(until);
}

void Courier::settle(quint64 delivery, const SendResult& result)
{
    m_queue.settle(delivery, result, m_parts.clock.now(), m_parts.clock.ticks());
    if (result.fault != DeliveryFault::None)
        qCInfo(runtimeLog) << "delivery" << delivery << "did not go:" << static_cast<int>(result.fault) << result.detail;
    for (const Delivery& one : m_queue.all())
        if (one.number == delivery)
            tell(one);
}

void Courier::round()
{
    if (!m_begun)
        return;
    const Timestamp now = m_parts.clock.now();
    const Ticks ticks = m_parts.clock.ticks();
    for (Delivery& delivery : m_plan.due(now, ticks))
        m_queue.add(std::move(delivery), now, ticks);
    for (const Delivery& gone : m_queue.expire(now, ticks))
        tell(gone);
    save();
    for (const Channel channel : allChannels)
        if (const auto delivery = m_queue.next(channel, ticks))
            send(*delivery);
    if (const auto report = m_queue.next(Channel::Mail, ticks, Freight::Reports))
        send(*report);
    tellMute();
}

void Courier::send(const Delivery& delivery)
{
    switch (delivery.channel) {
    case Channel::Mail: return sendMail(delivery);
    case Channel::WebHook: return sendHook(delivery);
    case Channel::Desktop:
    case Channel::Sound: break;
    }
    if (m_window.show)
        m_window.show(delivery);
    else
        settle(delivery.number, {DeliveryFault::NoService, false, {}});
}

void Courier::sendMail(const Delivery& delivery)
{
    if (!m_settings.mail.enabled)
        return settle(delivery.number, {DeliveryFault::NotSetUp, false, {}});
    MailJob job{m_settings.mail, {}, delivery};
    const bool isReport = delivery.kind == DeliveryKind::Report;
    if (isReport)
        job.patience = reportPatience;
    if (!m_settings.mail.user.isEmpty()) {
        const auto password = m_parts.secret(mailSecret);
        if (!password)
            return settle(delivery.number, {DeliveryFault::NoSecret, true, {}});
        job.password = *password;
    }
    std::unique_ptr<ThreadHost<MailRoom>>& room = isReport ? m_reportMail : m_mail;
    if (!room)
        room = std::make_unique<ThreadHost<MailRoom>>(isReport ? QStringLiteral("report mail") : QStringLiteral("mail"), [] { return std::make_unique<MailRoom>(); });
    room->post([this, job, ended = m_ended](MailRoom&) {
        const SendResult result = holdfast::sendMail(job, ended);
        if (*ended)
            return;
        giveOver();
        QMetaObject::invokeMethod(this, [this, number = job.delivery.number, result] {
            takeOver();
            settle(number, result);
        }, Qt::QueuedConnection);
    });
}

void Courier::sendHook(const Delivery& delivery)
{
    if (!m_settings.hook.enabled)
        return settle(delivery.number, {DeliveryFault::NotSetUp, false, {}});
    const auto secret = m_parts.secret(hookSecret);
    if (!secret && secret.error().code != Error::Code::NotFound)
        return settle(delivery.number, {DeliveryFault::NoSecret, true, {}});
    m_hook.send({m_settings.hook, secret.value_or(QString()), delivery, m_parts.clock.now()}, [this, number = delivery.number](const SendResult& result) { settle(number, result); });
}

/// At most once a second: in a flood everything changes all the time.
void Courier::save()
{
    const Ticks ticks = m_parts.clock.ticks();
    const quint64 version = m_plan.version() + m_queue.version();
    if (version == m_saved || (m_savedAt && ticks - *m_savedAt < betweenSaves))
        return;
    m_savedAt = ticks;
    const auto kept = m_files.keep(NotifyMemory{m_plan.memory(m_parts.clock.now(), ticks), m_queue.all()});
    if (kept)
        m_saved = version;
    m_stateFault = kept ? QString() : kept.error().message;
}

} // namespace holdfast
