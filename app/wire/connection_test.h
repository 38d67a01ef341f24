// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports.h"
#include "app/wire/mqtt_transport.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QTcpSocket;

namespace holdfast {

class TlsDiagnosis;

/// Tries a broker step by step: name, TCP, TLS, login, subscribe, heard. Stops at the first failure, never publishes, uses an id of its own.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(const ConnectionStep&)>;

    ConnectionTest(BrokerConfig broker, QString password, MakeTransport make, Tell tell, QObject* parent = nullptr);
    ~ConnectionTest() override;

    /// Tells every step from the event loop; finished() after the last.
    void start();
    void cancel();
    /// How long a step may take, and how long to listen for messages.
    void setPatience(std::chrono::milliseconds step, std::chrono::milliseconds listening);

Q_SIGNALS:
    void finished();

private:
    using Stage = ConnectionStep::Stage;
    void begin(Stage stage);
    void lookUp();
    void connectTcp(const QHostAddress& address);
    void shakeHands();
    void login();
    void subscribe();
    void listen();
    void pass(const QString& detail);
    void fail(LinkFault fault, const QString& detail, std::optional<Timestamp> date = {});
    void leave();

    BrokerConfig m_broker;
    QString m_password;
    MakeTransport m_make;
    Tell m_tell;
    std::chrono::milliseconds m_stepPatience{10'000};
    std::chrono::milliseconds m_listening{3'000};
    Stage m_stage = Stage::Name;
    QElapsedTimer m_watch;
    QTimer m_timer;
    QPointer<QTcpSocket> m_socket;
    QPointer<TlsDiagnosis> m_diagnosis;
    std::unique_ptr<MqttTransport> m_transport;
    qsizetype m_granted = 0;
    int m_heard = 0;
    int m_lookup = -1;
    bool m_over = true;
};

} // namespace holdfast
