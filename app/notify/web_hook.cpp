// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/web_hook.h"

#include <QMessageAuthenticationCode>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

constexpr qint64 mostRead = 64 * 1024; ///< of the answer; nothing of it is kept

/// A machine that is busy, or one whose settings a person will mend; others will say the same tomorrow.
bool isWorthAnotherTry(int status)
{
    constexpr std::array later{401, 403, 404, 408, 425, 429};
    return status >= 500 || std::ranges::find(later, status) != later.end();
}

SendResult resultOf(const QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300)
        return {};
    if (status != 0)
        return {DeliveryFault::Answer, isWorthAnotherTry(status), QString::number(status)};
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: return {DeliveryFault::NameUnknown, true, {}};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {DeliveryFault::TimedOut, true, {}};
    case QNetworkReply::SslHandshakeFailedError: return {DeliveryFault::Tls, true, reply.errorString()};
    default: break;
    }
    return {DeliveryFault::Unreachable, true, reply.errorString()};
}

QNetworkRequest requestOf(const HookJob& job)
{
    QNetworkRequest request(QUrl(job.settings.url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("Holdfast"));
    request.setTransferTimeout(static_cast<int>(job.patience.count()));
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(job.now).time_since_epoch().count();
    request.setRawHeader("X-Holdfast-Delivery", QByteArray::number(job.delivery.number));
    request.setRawHeader("X-Holdfast-Timestamp", QByteArray::number(seconds));
    if (!job.secret.isEmpty())
        request.setRawHeader("X-Holdfast-Signature", hookSignature(job.secret.toUtf8(), seconds, job.delivery.body));
    if (!job.settings.caFile.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(job.settings.caFile));
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace

QByteArray hookSignature(const QByteArray& secret, qint64 seconds, const QByteArray& body)
{
    const QByteArray what = QByteArray::number(seconds) + '.' + body;
    return "sha256=" + QMessageAuthenticationCode::hash(what, secret, QCryptographicHash::Sha256).toHex();
}

void WebHook::send(const HookJob& job, std::function<void(const SendResult&)> done)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.clearConnectionCache(); // an authority that was chosen since counts for this one already
    QNetworkReply* reply = m_network.post(requestOf(job), job.delivery.body);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > mostRead)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(resultOf(*reply));
    });
}

} // namespace holdfast
