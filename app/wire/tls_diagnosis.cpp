// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/tls_diagnosis.h"

#include "app/wire/socket_fault.h"

#include <QFile>
#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>
#include <array>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Meaning
{
    QSslError::SslError error;
    LinkFault fault;
};

/// Worst first: who cannot be trusted cannot be believed about dates and names either. What is not named here is mistrusted.
constexpr std::array meanings{
    Meaning{QSslError::CertificateExpired, LinkFault::CertificateExpired},
    Meaning{QSslError::CertificateNotYetValid, LinkFault::CertificateNotYetValid},
    Meaning{QSslError::HostNameMismatch, LinkFault::HostMismatch},
};

size_t rankOf(const QSslError& error)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& meaning) { return meaning.error == error.error(); });
    return found == meanings.end() ? 0 : 1 + static_cast<size_t>(found - meanings.begin());
}

Timestamp timestampOf(const QDateTime& time)
{
    return Timestamp{std::chrono::milliseconds{time.toMSecsSinceEpoch()}};
}

QString namesOf(const QSslCertificate& certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.join(u", "_s);
}

bool readable(const QString& file)
{
    return file.isEmpty() || QFile(file).open(QIODevice::ReadOnly);
}

} // namespace

QSslConfiguration tlsConfiguration(const BrokerConfig& broker)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!broker.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(broker.caFile));
    if (!broker.certificateFile.isEmpty())
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(broker.certificateFile));
    if (QFile key(broker.keyFile); !broker.keyFile.isEmpty() && key.open(QIODevice::ReadOnly)) {
        const QByteArray pem = key.readAll();
        QSslKey parsed(pem, QSsl::Rsa);
        if (parsed.isNull())
            parsed = QSslKey(pem, QSsl::Ec);
        configuration.setPrivateKey(parsed);
    }
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

TlsFinding worstOf(const QList<QSslError>& errors, const QSslCertificate& certificate)
{
    TlsFinding finding;
    finding.host = namesOf(certificate);
    if (errors.isEmpty())
        return finding;
    const QSslError worst = *std::min_element(errors.begin(), errors.end(), [](const QSslError& a, const QSslError& b) { return rankOf(a) < rankOf(b); });
    const size_t rank = rankOf(worst);
    finding.fault = rank == 0 ? LinkFault::CertificateUntrusted : meanings[rank - 1].fault;
    const QSslCertificate& blamed = worst.certificate().isNull() ? certificate : worst.certificate();
    QString date;
    if (finding.fault == LinkFault::CertificateExpired) {
        finding.certificateDate = timestampOf(blamed.expiryDate());
        date = u", notAfter "_s + blamed.expiryDate().toUTC().toString(Qt::ISODate);
    } else if (finding.fault == LinkFault::CertificateNotYetValid) {
        finding.certificateDate = timestampOf(blamed.effectiveDate());
        date = u", notBefore "_s + blamed.effectiveDate().toUTC().toString(Qt::ISODate);
    }
    finding.detail = worst.errorString() + date + u", certificate for "_s + finding.host;
    return finding;
}

TlsDiagnosis::TlsDiagnosis(const BrokerConfig& broker, Tell tell, QObject* parent)
    : QObject(parent), m_broker(broker), m_tell(std::move(tell)), m_socket(this), m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) { m_errors = errors; });
    connect(&m_socket, &QSslSocket::encrypted, this, &TlsDiagnosis::encrypted);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsDiagnosis::failed);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(m_encrypted ? worstOf({}, m_socket.peerCertificate()) : judge()); });
}

void TlsDiagnosis::start()
{
    for (const QString& file : {m_broker.certificateFile, m_broker.keyFile}) {
        if (!readable(file))
            return finish({LinkFault::ClientCertificateRejected, QString(u"cannot read "_s + file), {}, {}});
    }
    if (!readable(m_broker.caFile))
        return finish({LinkFault::CertificateUntrusted, QString(u"cannot read "_s + m_broker.caFile), {}, {}});
    m_socket.setSslConfiguration(tlsConfiguration(m_broker));
    m_patience.start(5s);
    m_socket.connectToHostEncrypted(m_broker.host, m_broker.port);
}

/// In TLS 1.3 a server that misses our certificate says so only after the handshake.
void TlsDiagnosis::encrypted()
{
    m_encrypted = true;
    m_patience.start(500ms);
}

void TlsDiagnosis::failed()
{
    finish(judge());
}

TlsFinding TlsDiagnosis::judge() const
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (!m_errors.isEmpty())
        return worstOf(m_errors, certificate);
    if (const auto fault = faultOf(m_socket.error()))
        return {*fault, m_socket.errorString(), {}, {}};
    if (m_encrypted || !certificate.isNull())
        return {LinkFault::ClientCertificateRejected, m_socket.errorString(), {}, namesOf(certificate)};
    return {LinkFault::NotTls, m_socket.errorString(), {}, {}};
}

/// From the event loop, also when the answer is known at once; the handler may delete us.
void TlsDiagnosis::finish(TlsFinding finding)
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    if (!m_tell)
        return;
    QTimer::singleShot(0, this, [tell = std::exchange(m_tell, nullptr), finding = std::move(finding)] { tell(finding); });
}

} // namespace holdfast
