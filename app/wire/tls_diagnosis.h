// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/broker.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace holdfast {

/// What a TLS handshake showed. Fault None: nothing wrong with it.
struct TlsFinding
{
    LinkFault fault = LinkFault::None;
    QString detail;
    std::optional<Timestamp> certificateDate; ///< notAfter, or notBefore when it is not valid yet
    QString host;                             ///< the names the certificate is for

    friend bool operator==(const TlsFinding&, const TlsFinding&) = default;
};

/// One TLS handshake that names the cause of its failure. Sends no credentials and no MQTT.
class TlsDiagnosis final : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(const TlsFinding&)>;

    TlsDiagnosis(const BrokerConfig& broker, Tell tell, QObject* parent = nullptr);

    /// Tells once, from the event loop; never when destroyed before.
    void start();

private:
    void encrypted();
    void failed();
    void finish(TlsFinding finding);
    [[nodiscard]] TlsFinding judge() const;

    BrokerConfig m_broker;
    Tell m_tell;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    QTimer m_patience;
    bool m_encrypted = false;
};

/// The TLS settings a broker asks for: its CA or the system's, and our own certificate.
[[nodiscard]] QSslConfiguration tlsConfiguration(const BrokerConfig& broker);

/// The worst of the errors of one handshake, with the certificate's date and names.
[[nodiscard]] TlsFinding worstOf(const QList<QSslError>& errors, const QSslCertificate& certificate);

} // namespace holdfast
