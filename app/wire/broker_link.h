// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/backoff.h"
#include "app/wire/echo_probe.h"
#include "app/wire/host_state.h"
#include "app/wire/mqtt_transport.h"
#include "app/wire/outbox.h"
#include "app/wire/takeover_watch.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace holdfast {

class TlsDiagnosis;

inline constexpr quint32 hostToken = 0;           ///< none of the outbox
inline constexpr quint32 echoToken = 0xffff'ffff; ///< likewise

/// One broker as a link needs it. The password stays in memory only.
struct LinkSettings
{
    BrokerConfig broker;
    QString password;
    QString clientId;
    std::optional<Will> will;                 ///< ignored without the permission ownTopics; a Sparkplug primary host's takes its place, a connection has but one
    qsizetype receiveCap = defaultReceiveCap;
    Qos subscribeQos = Qos::AtMostOnce;       ///< over TCP this loses nothing a clean session would keep, and costs a third
    Ticks connectTimeout{10'000};
    BackoffLimits backoff{};
    BrokerUse use = BrokerUse::Active;        ///< to begin with
    QString echoTopic = {};                   ///< our own message goes there and must come back; ignored without the permission ownTopics. Empty: it is not asked
    bool watchDropped = false;                ///< also listen to the broker's own count of messages it dropped; a broker that refuses that is no worse
};

/// What a link has done since it was made.
struct LinkFigures
{
    quint64 messages = 0;
    quint64 bytes = 0;
    quint64 connections = 0;
    Ticks lastHeard{0};

    friend bool operator==(const LinkFigures&, const LinkFigures&) = default;
};

/// Where a link's news go. Called on the link's thread.
struct LinkSinks
{
    std::function<void(std::vector<Message>&&)> messages; ///< one batch a socket read, stamped
    std::function<void(const LinkState&)> state;
    std::function<void(const PublishOutcome&)> published;
};

/// The life of one connection: tries, subscribes, notices silence, tells why it was lost, and tries again.
class BrokerLink final : public QObject
{
    Q_OBJECT

public:
    BrokerLink(LinkSettings settings, LinkSinks sinks, const Clock& clock, MakeTransport make, Random random, QObject* parent = nullptr);
    ~BrokerLink() override;

    void start();
    /// Says goodbye and tries no more. What was not sent expires.
    void stop();
    /// Does not wait for the back-off, and leaves a hold.
    void retryNow();
    /// A fresh id after another program took ours.
    void useClientId(const QString& clientId);

    /// Whether its messages are taken, or it only stands by. The state tells when that is so: on the way to Active once the broker has granted everything.
    void use(BrokerUse use);

    /// Has the broker hand out once more what it keeps on these topics: the answers come as retained messages. Publishes nothing; nothing happens while not connected.
    void look(const QStringList& topics);

    /// Publishes now or as soon as connected, never later than the time to live. Whether it may be sent at all was decided above.
    quint64 publish(const Publication& publication, Ticks timeToLive);

    /// The same for a command: never twice. When the connection breaks before the broker has answered, it is not sent again.
    void publishOnce(quint64 command, const Publication& publication, Ticks timeToLive);

    [[nodiscard]] const LinkState& state() const { return m_state; }
    [[nodiscard]] const LinkFigures& figures() const { return m_figures; }

private:
    quint64 enqueue(Outbox::Entry entry);
    void connectNow();
    void opened();
    void subscribeAll();
    [[nodiscard]] bool isHost() const { return m_use == BrokerUse::Active && m_host.speaks(); }
    void beginUse();
    void beInUse();
    void unsubscribeAll();
    void connectAnew();
    void askEcho(Ticks now);
    void echoTaken(const MqttReceipt& receipt);
    void takeAside(std::vector<Message>& batch);
    void noteLive(const std::vector<Message>& batch);
    void tellHost(Ticks now);
    void answerDenial(Ticks now);
    void subscribed(const QString& filter, bool granted);
    void lookedEnough(const QStringList& topics);
    void published(const MqttReceipt& receipt);
    void answered();
    void ended(const MqttEnd& end);
    void diagnose(const MqttEnd& end);
    void lost(const MqttEnd& end);
    void received(std::vector<Message>&& batch);
    void beat();
    void checkLife(Ticks now);
    void flushOutbox();
    void tellOutcomes(Outbox::Outcomes& outcomes);
    void tell(LinkStatus status, LinkFault fault, const QString& detail);

    LinkSettings m_settings;
    LinkSinks m_sinks;
    const Clock& m_clock;
    MakeTransport m_make;
    Backoff m_backoff;
    TakeoverWatch m_takeovers;
    HostState m_host;
    EchoProbe m_echo;
    BrokerUse m_use; ///< as ordered
    Outbox m_outbox;
    LinkState m_state;
    LinkFigures m_figures;
    std::unique_ptr<MqttTransport> m_transport;
    QPointer<TlsDiagnosis> m_diagnosis;
    QSet<QString> m_ungranted; ///< filters the broker has not answered for yet, on the way to Active
    QSet<QString> m_besides; ///< filters a broker may refuse without our missing anything
    QTimer m_retry;
    QTimer m_beat;
    Ticks m_connectedAt{0};
    Ticks m_probeSent{0};
    Ticks m_attemptStarted{0};
    quint64 m_activity = 0;
    Ticks m_hostTold{0};
    quint64 m_lastTicket = 0;
    bool m_probing = false;
    bool m_hostDenied = false;
    QString m_refusal; ///< of the broker: it costs us the word, not the connection
    bool m_running = false;
};

} // namespace holdfast
