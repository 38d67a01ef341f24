// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify_desk.h"
#include "app/model/ports.h"
#include "app/model/site.h"
#include "app/notify/delivery_queue.h"
#include "app/notify/notify_files.h"
#include "app/notify/notify_plan.h"
#include "app/notify/web_hook.h"
#include "app/runtime/thread_host.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace holdfast {

struct CourierParts
{
    QString folder; ///< the data directory
    const Clock& clock;
    std::function<Expected<QString>(const QString& key)> secret;
    bool simulated = false;
    std::function<void(const Delivery&)> told{}; ///< how it stands with the mail that brings a report, after each try
};

/// Where SMTP may wait without delaying anybody.
struct MailRoom
{
};

/// Carries the plan's deliveries to where they go, keeps on the disk how that stands, and says so. Lives on a thread with an event loop.
class Courier final : public QObject
{
    Q_OBJECT

public:
    explicit Courier(CourierParts parts);
    ~Courier() override;

    /// Once: the alarms that were there at the start. Before it nothing is sent.
    void begin(const std::vector<Alarm>& alarms);
    void hear(const QHash<AlarmId, Alarm>& alarms);
    void learn(const Site& site);

    [[nodiscard]] NotifyView view() const;
    Expected<> keep(const NotifySettings& settings);
    Expected<> test(Channel channel);
    /// A mail with a report, beside the alarms and never before them. Refused where e-mail is not set up.
    Expected<> bring(Delivery delivery);
    void mute(std::optional<Timestamp> until);
    void attend(WindowChannels window);
    void settle(quint64 delivery, const SendResult& result);

    /// What time has made due; by itself four times a second.
    void round();

private:
    void send(const Delivery& delivery);
    void tell(const Delivery& delivery);
    void sendMail(const Delivery& delivery);
    void sendHook(const Delivery& delivery);
    void save();
    void tellMute();

    const CourierParts m_parts;
    const NotifyFiles m_files;
    const Cancelled m_ended = std::make_shared<std::atomic_bool>(false);
    NotifySettings m_settings;
    NotifyPlan m_plan;
    DeliveryQueue m_queue;
    WindowChannels m_window;
    std::optional<Timestamp> m_toldMute;
    QString m_settingsFault;
    QString m_stateFault;
    bool m_begun = false;
    quint64 m_saved = 0; ///< versions, added up
    std::optional<Ticks> m_savedAt;
    WebHook m_hook;
    QTimer m_pulse;
    std::unique_ptr<ThreadHost<MailRoom>> m_mail; ///< ends first
    std::unique_ptr<ThreadHost<MailRoom>> m_reportMail; ///< with it
};

} // namespace holdfast
