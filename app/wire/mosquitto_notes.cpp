// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/mosquitto_notes.h"

#include "app/base/log.h"
#include "app/wire/mosquitto_faults.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <cerrno>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

MosquittoNotes& notesOf(void* self)
{
    return *static_cast<MosquittoNotes*>(self);
}

void onConnect(mosquitto* client, void* self, int reason, int, const mosquitto_property*)
{
    MosquittoNotes& notes = notesOf(self);
    notes.news = true;
    if (reason != 0) {
        notes.end = refusalOf(reason);
        return;
    }
    notes.open = notes.opened = true;
    mosquitto_log_callback_set(client, nullptr); // it would be told of every message
}

void onDisconnect(mosquitto*, void* self, int code)
{
    notesOf(self).fail(code == MOSQ_ERR_SUCCESS ? static_cast<int>(MOSQ_ERR_CONN_LOST) : code, errno);
}

void onMessage(mosquitto*, void* self, const mosquitto_message* message)
{
    MosquittoNotes& notes = notesOf(self);
    notes.news = true;
    if (message->payloadlen > notes.receiveCap)
        return notes.refuseLarge(message->payloadlen);
    Message& taken = notes.batch.emplace_back();
    taken.topic = QString::fromUtf8(message->topic);
    taken.payload = QByteArray(static_cast<const char*>(message->payload), message->payloadlen);
    taken.retained = message->retain;
    notes.batchBytes += message->payloadlen;
}

void onSubscribe(mosquitto*, void* self, int id, int count, const int* granted)
{
    constexpr int refused = 128;
    MosquittoNotes& notes = notesOf(self);
    notes.news = true;
    notes.grants.emplace_back(notes.filters.take(id), count > 0 && granted[0] < refused);
}

void onUnsubscribe(mosquitto*, void* self, int)
{
    notesOf(self).news = notesOf(self).answered = true;
}

void onPublish(mosquitto*, void* self, int id, int reason, const mosquitto_property*)
{
    MosquittoNotes& notes = notesOf(self);
    notes.news = true;
    const auto found = notes.tokens.constFind(id);
    if (found == notes.tokens.constEnd())
        return;
    const bool accepted = reason < MQTT_RC_UNSPECIFIED;
    notes.receipts.push_back({*found, accepted, accepted ? QString() : QString::fromUtf8(mosquitto_reason_string(reason))});
    notes.tokens.erase(found);
}

void onLog(mosquitto*, void* self, int level, const char* text)
{
    if ((level & (MOSQ_LOG_ERR | MOSQ_LOG_WARNING)) == 0)
        return;
    notesOf(self).words = QString::fromUtf8(text);
    qCDebug(wireLog) << text;
}

} // namespace

void MosquittoNotes::attachTo(mosquitto* client)
{
    mosquitto_connect_v5_callback_set(client, onConnect);
    mosquitto_disconnect_callback_set(client, onDisconnect);
    mosquitto_message_callback_set(client, onMessage);
    mosquitto_subscribe_callback_set(client, onSubscribe);
    mosquitto_unsubscribe_callback_set(client, onUnsubscribe);
    mosquitto_publish_v5_callback_set(client, onPublish);
    mosquitto_log_callback_set(client, onLog);
}

void MosquittoNotes::fail(int code, int systemError)
{
    if (end)
        return;
    end = endOf(code, systemError, {.open = open, .tls = tls});
    end->maybeTakenOver = open && code == MOSQ_ERR_CONN_LOST;
    if (!words.isEmpty())
        end->detail += u": "_s + words;
}

void MosquittoNotes::refuseLarge(qint64 bytes)
{
    if (!end)
        end = MqttEnd{LinkFault::PacketTooLarge, QString(u"a message of "_s + QString::number(bytes) + u" bytes or more, and no more than "_s + QString::number(receiveCap) + u" are taken"_s), false, false, false, {}};
}

} // namespace holdfast
