// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace holdfast {

struct HookJob
{
    HookSettings settings;
    QString secret; ///< empty: not signed
    Delivery delivery;
    Timestamp now; ///< goes into the signature: what is sent again later is signed anew
    std::chrono::milliseconds patience{15'000};
};

/// "sha256=" and the hexadecimal HMAC-SHA-256 of "<seconds since 1970>.<body>". The receiver compares it and refuses what is older than it likes.
[[nodiscard]] QByteArray hookSignature(const QByteArray& secret, qint64 seconds, const QByteArray& body);

/// Posts alarms as JSON to an address of the operator's choice. Never blocks; follows no redirection: what was signed for one host goes to no other.
class WebHook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `done` is called once, later.
    void send(const HookJob& job, std::function<void(const SendResult&)> done);

private:
    QNetworkAccessManager m_network;
};

} // namespace holdfast
