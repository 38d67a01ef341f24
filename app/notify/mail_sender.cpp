// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/mail_sender.h"

#include "app/notify/mail_message.h"

#include <QCryptographicHash>
#include <QFile>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace holdfast {
namespace {

struct CurlEnd
{
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Curl = std::unique_ptr<CURL, CurlEnd>;
using CurlList = std::unique_ptr<curl_slist, CurlEnd>;

struct Upload
{
    QByteArray message;
    qsizetype sent = 0;
};

std::size_t read(char* buffer, std::size_t size, std::size_t count, void* place)
{
    auto* upload = static_cast<Upload*>(place);
    const qsizetype room = static_cast<qsizetype>(size * count);
    const qsizetype some = std::min(room, upload->message.size() - upload->sent);
    std::memcpy(buffer, upload->message.constData() + upload->sent, static_cast<std::size_t>(some));
    upload->sent += some;
    return static_cast<std::size_t>(some);
}

std::size_t drop(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

int goesOn(void* place, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto* cancelled = static_cast<const Cancelled*>(place);
    return *cancelled && **cancelled ? 1 : 0;
}

QByteArray addressOf(const MailSettings& settings)
{
    const QByteArray scheme = settings.security == MailSecurity::Tls ? "smtps://" : "smtp://";
    const QString host = settings.host.contains(u':') ? QString(u'[' % settings.host % u']') : settings.host;
    return scheme + host.toUtf8() + ':' + QByteArray::number(settings.port);
}

/// Whole and as they were made, or why not: what is sent is what the audit knows.
SendResult readParts(const std::vector<MailAttachment>& attachments, std::vector<MailPart>& parts)
{
    qint64 weight = 0;
    for (const MailAttachment& one : attachments) {
        QFile file(one.path);
        if (!file.open(QIODevice::ReadOnly))
            return {DeliveryFault::Altered, false, one.name};
        weight += file.size();
        if (weight > mostAttached)
            return {DeliveryFault::TooLarge, false, one.name};
        parts.push_back({one.name, file.readAll()});
        if (QString::fromLatin1(QCryptographicHash::hash(parts.back().bytes, QCryptographicHash::Sha256).toHex()) != one.hash)
            return {DeliveryFault::Altered, false, one.name};
    }
    return {};
}

CurlList listOf(const QStringList& recipients)
{
    CurlList list;
    for (const QString& one : recipients)
        list.reset(curl_slist_append(list.release(), QByteArray('<' + one.toUtf8() + '>').constData()));
    return list;
}

void setServer(CURL* curl, const MailJob& job)
{
    const MailSettings& settings = job.settings;
    curl_easy_setopt(curl, CURLOPT_URL, addressOf(settings).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L); // taking leave belongs to the conversation: who ends need not wait for the answer
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, std::min<long>(static_cast<long>(job.patience.count()), 15'000L));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(job.patience.count()));
    curl_easy_setopt(curl, CURLOPT_USE_SSL, settings.security == MailSecurity::Plain ? static_cast<long>(CURLUSESSL_NONE) : static_cast<long>(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, settings.caFile.toLocal8Bit().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, job.password.toUtf8().constData());
    }
}

SendResult resultOf(CURLcode code, long answer, const QString& detail)
{
    switch (code) {
    case CURLE_OK: return {};
    case CURLE_COULDNT_RESOLVE_HOST: return {DeliveryFault::NameUnknown, true, detail};
    case CURLE_OPERATION_TIMEDOUT: return {DeliveryFault::TimedOut, true, detail};
    case CURLE_LOGIN_DENIED: return {DeliveryFault::Login, true, detail}; // who mends the password wants it sent
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_USE_SSL_FAILED: return {DeliveryFault::Tls, true, detail};
    case CURLE_SEND_ERROR:
    case CURLE_WEIRD_SERVER_REPLY: return {DeliveryFault::Rejected, answer < 500, detail};
    default: break;
    }
    return answer >= 500 ? SendResult{DeliveryFault::Rejected, false, detail} : SendResult{DeliveryFault::Unreachable, true, detail};
}

} // namespace

SendResult sendMail(const MailJob& job, const Cancelled& cancelled)
{
    if (job.delivery.recipients.isEmpty())
        return {DeliveryFault::NoRecipient, false, {}};
    if (job.settings.security == MailSecurity::Plain && !job.settings.user.isEmpty())
        return {DeliveryFault::NotSetUp, true, {}};
    const Curl curl(curl_easy_init());
    const CurlList recipients = listOf(job.delivery.recipients);
    if (!curl || !recipients)
        return {DeliveryFault::Unreachable, true, {}};
    Upload upload;
    {
        std::vector<MailPart> parts;
        if (SendResult unfit = readParts(job.delivery.attachments, parts); unfit.fault != DeliveryFault::None)
            return unfit;
        upload.message = mailMessageOf(job.delivery, job.settings.from, parts);
    }
    std::array<char, CURL_ERROR_SIZE> why{};
    setServer(curl.get(), job);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, QByteArray('<' + job.settings.from.toUtf8() + '>').constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, read);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(curl.get(), CURLOPT_ERRORBUFFER, why.data());
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, goesOn);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &cancelled);
    const CURLcode code = curl_easy_perform(curl.get());
    long answer = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &answer);
    const QString said = QString::fromUtf8(why.data());
    return resultOf(code, answer, said.isEmpty() ? QString::fromUtf8(curl_easy_strerror(code)) : said);
}

} // namespace holdfast
