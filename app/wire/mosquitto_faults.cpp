// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/mosquitto_faults.h"

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <QString>

#include <algorithm>
#include <array>
#include <cerrno>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Meaning
{
    int code;
    LinkFault fault;
};

constexpr std::array refusals{
    Meaning{1, LinkFault::IllegalPacket},
    Meaning{2, LinkFault::LoginRefused},
    Meaning{3, LinkFault::ClosedByBroker},
    Meaning{4, LinkFault::LoginRefused},
    Meaning{5, LinkFault::NotAuthorised},
    Meaning{MQTT_RC_CLIENTID_NOT_VALID, LinkFault::LoginRefused},
    Meaning{MQTT_RC_BAD_USERNAME_OR_PASSWORD, LinkFault::LoginRefused},
    Meaning{MQTT_RC_NOT_AUTHORIZED, LinkFault::NotAuthorised},
    Meaning{MQTT_RC_BANNED, LinkFault::NotAuthorised},
    Meaning{MQTT_RC_BAD_AUTHENTICATION_METHOD, LinkFault::LoginRefused},
};

constexpr std::array goodbyes{
    Meaning{MQTT_RC_MALFORMED_PACKET, LinkFault::IllegalPacket},
    Meaning{MQTT_RC_PROTOCOL_ERROR, LinkFault::IllegalPacket},
    Meaning{MQTT_RC_NOT_AUTHORIZED, LinkFault::NotAuthorised},
    Meaning{MQTT_RC_KEEP_ALIVE_TIMEOUT, LinkFault::KeepAliveMissed},
    Meaning{MQTT_RC_SESSION_TAKEN_OVER, LinkFault::ClientIdTaken},
    Meaning{MQTT_RC_PACKET_TOO_LARGE, LinkFault::PacketTooLarge},
};

constexpr std::array libraryErrors{
    Meaning{MOSQ_ERR_PROTOCOL, LinkFault::IllegalPacket},
    Meaning{MOSQ_ERR_MALFORMED_PACKET, LinkFault::IllegalPacket},
    Meaning{MOSQ_ERR_MALFORMED_UTF8, LinkFault::IllegalPacket},
    Meaning{MOSQ_ERR_DUPLICATE_PROPERTY, LinkFault::IllegalPacket},
    Meaning{MOSQ_ERR_TOPIC_ALIAS_INVALID, LinkFault::IllegalPacket},
    Meaning{MOSQ_ERR_INVAL, LinkFault::IllegalPacket},
    Meaning{MOSQ_ERR_NOMEM, LinkFault::PacketTooLarge},
    Meaning{MOSQ_ERR_OVERSIZE_PACKET, LinkFault::PacketTooLarge},
    Meaning{MOSQ_ERR_KEEPALIVE, LinkFault::KeepAliveMissed},
    Meaning{MOSQ_ERR_EAI, LinkFault::NameUnknown},
    Meaning{MOSQ_ERR_LOOKUP, LinkFault::NameUnknown},
    Meaning{MOSQ_ERR_CONN_REFUSED, LinkFault::LoginRefused},
};

constexpr std::array systemErrors{
    Meaning{ECONNREFUSED, LinkFault::Refused},
    Meaning{ENETUNREACH, LinkFault::Unreachable},
    Meaning{EHOSTUNREACH, LinkFault::Unreachable},
    Meaning{ETIMEDOUT, LinkFault::TimedOut},
};

template <size_t Size>
LinkFault meaningIn(const std::array<Meaning, Size>& table, int code, LinkFault otherwise)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Meaning& meaning) { return meaning.code == code; });
    return found == table.end() ? otherwise : found->fault;
}

QString words(const char* text, int code)
{
    return QString::fromUtf8(text) + u" ("_s + QString::number(code) + u')';
}

MqttEnd systemEnd(int systemError, Attempt attempt)
{
    MqttEnd end;
    end.fault = meaningIn(systemErrors, systemError, attempt.open ? LinkFault::ClosedByBroker : LinkFault::Unreachable);
    end.detail = systemError == 0 ? u"the connection was closed"_s : qt_error_string(systemError);
    end.tlsSuspected = attempt.tls && !attempt.open && end.fault == LinkFault::Unreachable && systemError != ENETUNREACH && systemError != EHOSTUNREACH;
    return end;
}

} // namespace

MqttEnd refusalOf(int reason)
{
    constexpr int firstMqtt5Reason = 128;
    MqttEnd end;
    end.fault = meaningIn(refusals, reason, LinkFault::ClosedByBroker);
    end.detail = words(reason < firstMqtt5Reason ? mosquitto_connack_string(reason) : mosquitto_reason_string(reason), reason);
    end.wantsOlder = reason == 1 || reason == MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION;
    return end;
}

MqttEnd endOf(int code, int systemError, Attempt attempt)
{
    if (code >= MQTT_RC_UNSPECIFIED)
        return {meaningIn(goodbyes, code, LinkFault::ClosedByBroker), words(mosquitto_reason_string(code), code), false, false, false, {}};
    if (code == MOSQ_ERR_ERRNO)
        return systemEnd(systemError, attempt);
    MqttEnd end;
    end.fault = meaningIn(libraryErrors, code, LinkFault::ClosedByBroker);
    end.detail = words(mosquitto_strerror(code), code);
    end.tlsSuspected = attempt.tls && !attempt.open && (code == MOSQ_ERR_TLS || code == MOSQ_ERR_TLS_HANDSHAKE || code == MOSQ_ERR_CONN_LOST);
    return end;
}

} // namespace holdfast
