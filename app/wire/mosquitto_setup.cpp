// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/mosquitto_setup.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <algorithm>

namespace holdfast {

namespace {

using namespace std::chrono_literals;

void setLogin(mosquitto* client, const MqttSession& session)
{
    if (session.broker.user.isEmpty())
        return;
    const QByteArray password = session.password.toUtf8();
    mosquitto_username_pw_set(client, session.broker.user.toUtf8().constData(), password.isEmpty() ? nullptr : password.constData());
}

void announceReceiveCap(mosquitto* client, qsizetype cap)
{
    mosquitto_property* properties = nullptr;
    mosquitto_property_add_int32(&properties, MQTT_PROP_MAXIMUM_PACKET_SIZE, static_cast<uint32_t>(cap + packetHeadroom));
    // Only the blocking call takes properties. Without a host it keeps them, refuses, and the asynchronous one sends them.
    mosquitto_connect_bind_v5(client, nullptr, 0, 0, nullptr, properties);
    mosquitto_property_free_all(&properties);
}

int setWill(mosquitto* client, const Will& will, MqttVersion version)
{
    mosquitto_property* properties = nullptr;
    if (version == MqttVersion::V5 && will.delay > 0s)
        mosquitto_property_add_int32(&properties, MQTT_PROP_WILL_DELAY_INTERVAL, static_cast<uint32_t>(will.delay.count()));
    const int code = mosquitto_will_set_v5(client, will.topic.toUtf8().constData(), static_cast<int>(will.payload.size()), will.payload.constData(), static_cast<int>(will.qos), will.retained, properties);
    if (code != MOSQ_ERR_SUCCESS)
        mosquitto_property_free_all(&properties); // a will that was taken owns them
    return code;
}

int setTls(mosquitto* client, const BrokerConfig& broker)
{
    const QByteArray ca = broker.caFile.toLocal8Bit();
    const QByteArray certificate = broker.certificateFile.toLocal8Bit();
    const QByteArray key = broker.keyFile.toLocal8Bit();
    const auto orNull = [](const QByteArray& text) { return text.isEmpty() ? nullptr : text.constData(); };
    const int code = mosquitto_tls_set(client, orNull(ca), ca.isEmpty() ? "/etc/ssl/certs" : nullptr, orNull(certificate), orNull(key), nullptr);
    return code == MOSQ_ERR_SUCCESS ? code : MOSQ_ERR_TLS;
}

} // namespace

int setUpMosquitto(mosquitto* client, const MqttSession& session)
{
    constexpr int inFlight = 100;
    const bool mqtt5 = session.broker.version == MqttVersion::V5;
    mosquitto_int_option(client, MOSQ_OPT_PROTOCOL_VERSION, mqtt5 ? MQTT_PROTOCOL_V5 : MQTT_PROTOCOL_V311);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_int_option(client, MOSQ_OPT_SEND_MAXIMUM, inFlight);
    setLogin(client, session);
    if (mqtt5)
        announceReceiveCap(client, session.receiveCap);
    if (session.will) {
        if (const int code = setWill(client, *session.will, session.broker.version); code != MOSQ_ERR_SUCCESS)
            return code;
    }
    return session.broker.tls ? setTls(client, session.broker) : MOSQ_ERR_SUCCESS;
}

std::chrono::seconds libraryKeepAlive(const BrokerConfig& broker)
{
    constexpr std::chrono::seconds shortest{5};
    constexpr std::chrono::seconds longest{65'535};
    return std::clamp<std::chrono::seconds>(broker.keepAlive, shortest, longest);
}

int publishMosquitto(mosquitto* client, int& id, const Publication& publication, std::optional<std::chrono::seconds> expiry)
{
    mosquitto_property* properties = nullptr;
    if (expiry)
        mosquitto_property_add_int32(&properties, MQTT_PROP_MESSAGE_EXPIRY_INTERVAL, static_cast<uint32_t>(std::max(expiry->count(), std::chrono::seconds::rep{1})));
    const int code = mosquitto_publish_v5(client, &id, publication.topic.toUtf8().constData(), static_cast<int>(publication.payload.size()),
                                          publication.payload.constData(), static_cast<int>(publication.qos), publication.retained, properties);
    mosquitto_property_free_all(&properties);
    return code;
}

void DestroyMosquitto::operator()(mosquitto* client) const
{
    mosquitto_destroy(client);
}

} // namespace holdfast
