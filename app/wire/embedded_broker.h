// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/wire/backoff.h"
#include "app/wire/mqtt_transport.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace holdfast {

/// What an account of the embedded broker may do.
enum class BrokerAccess : quint8 { Monitor, Publisher, Viewer };

/// Somebody the embedded broker lets in.
struct BrokerAccount
{
    QString user;
    QString password; ///< empty: a random one is made
    BrokerAccess access = BrokerAccess::Viewer;
};

/// What an embedded broker is started with.
struct EmbeddedBrokerSettings
{
    QString folder;                       ///< its own, 0700: configuration, password hashes, retained messages
    QString program = QStringLiteral("mosquitto");
    quint16 port = 0;                     ///< 0: a free one
    qsizetype messageCap = defaultReceiveCap;
    int queuedMessages = 200'000;         ///< a large site's retained topics all wait at once for whoever connects; the bytes have a limit of their own
    bool keepRetained = true;
    std::vector<BrokerAccount> accounts;  ///< empty: monitor, devices and viewer
    BackoffLimits backoff;
};

/// mosquitto as a managed child: on the loopback only, with accounts, restarted when it falls, dying with us.
/// The child dies with the thread that started it, so that thread must live as long as the broker is wanted.
class EmbeddedBroker final : public QObject
{
    Q_OBJECT

public:
    EmbeddedBroker(EmbeddedBrokerSettings settings, MakeTransport make, Random random, QObject* parent = nullptr);
    ~EmbeddedBroker() override;

    /// ready() or failed() follows.
    void start();
    void stop();

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] const std::vector<BrokerAccount>& accounts() const { return m_settings.accounts; }

    /// A broker entry for the account; its password is in accounts().
    [[nodiscard]] BrokerConfig configFor(const QString& user) const;
    [[nodiscard]] QString passwordOf(const QString& user) const;

Q_SIGNALS:
    /// It answers, refuses a wrong password and takes ours: it is our own child that listens.
    void ready();
    /// Not running; it will be tried again unless the program itself is missing.
    void failed(const QString& reason);

private:
    void launch();
    void look();
    void answered(bool accepted, const MqttEnd& end);
    void ended(const QString& reason);
    void readLog();

    EmbeddedBrokerSettings m_settings;
    MakeTransport m_make;
    Backoff m_backoff;
    QProcess m_process;
    QTimer m_retry;
    QTimer m_look;
    std::unique_ptr<MqttTransport> m_probe;
    QString m_lastLog;
    quint16 m_port = 0;
    int m_looks = 0;
    bool m_refusedWrong = false;
    bool m_ready = false;
    bool m_wanted = false;
};

} // namespace holdfast
