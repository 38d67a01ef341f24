// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wire/mqtt_transport.h"

#include <QHash>

struct mosquitto;

namespace holdfast {

/// What libmosquitto's callbacks write down. Nothing is told while the library holds its locks.
struct MosquittoNotes
{
    qsizetype receiveCap = defaultReceiveCap;
    bool tls = false;

    bool open = false;
    bool opened = false;   ///< to be told
    bool answered = false; ///< to be told
    bool news = false;     ///< a whole packet came
    std::vector<Message> batch;
    qsizetype batchBytes = 0;
    std::vector<MqttReceipt> receipts;
    std::vector<std::pair<QString, bool>> grants;
    std::optional<MqttEnd> end;
    QString words; ///< the library's last complaint

    QHash<int, quint32> tokens;  ///< packet id → the publication's token
    QHash<int, QString> filters; ///< packet id → filter

    /// Makes the client, whose callbacks write here, take its notes.
    void attachTo(mosquitto* client);
    /// The first reason counts.
    void fail(int code, int systemError);
    void refuseLarge(qint64 bytes);
};

} // namespace holdfast
