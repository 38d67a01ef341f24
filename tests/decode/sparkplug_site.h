// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener.h"
#include "sparkplug_writer.h"

/// An edge node "E" in the group "G" with a device "D", as bytes.
namespace holdfast::sparkplug_site {

using namespace Qt::Literals::StringLiterals;

// Types of metrics, by their number.
inline constexpr quint32 int8 = 1;
inline constexpr quint32 int32 = 3;
inline constexpr quint32 int64 = 4;
inline constexpr quint32 float32 = 9;
inline constexpr quint32 boolean = 11;
inline constexpr quint32 text = 12;

// Values as the metrics carry them.
[[nodiscard]] inline QByteArray whole(quint64 value) { return WireBytes().varint(10, value).done(); }
[[nodiscard]] inline QByteArray longer(quint64 value) { return WireBytes().varint(11, value).done(); }
[[nodiscard]] inline QByteArray real(float value) { return WireBytes().fixed32(12, value).done(); }
[[nodiscard]] inline QByteArray flag(bool value) { return WireBytes().varint(14, value).done(); }
[[nodiscard]] inline QByteArray words(const QByteArray& value) { return WireBytes().bytes(15, value).done(); }
[[nodiscard]] inline QByteArray alias(quint64 value) { return WireBytes().varint(2, value).done(); }

[[nodiscard]] inline QByteArray nodeBirth(quint64 bdSeq = 0)
{
    return payloadBytes(0, {metricBytes("Node Control/Rebirth", boolean, flag(false)), metricBytes("bdSeq", int64, longer(bdSeq)), metricBytes("Properties/Hardware Make", text, words("Pi"))});
}

[[nodiscard]] inline QByteArray deviceBirth(quint64 seq)
{
    return payloadBytes(seq, {metricBytes("Temperature", float32, real(21.5F), alias(7)), metricBytes("Count", int32, whole(5), alias(8))});
}

[[nodiscard]] inline QByteArray reading(quint64 seq, float value)
{
    return payloadBytes(seq, {metricBytes({}, float32, real(value), alias(7))});
}

[[nodiscard]] inline QString at(const QString& verb, const QString& device = {})
{
    return u"spBv1.0/G/"_s + verb + u"/E"_s + (device.isEmpty() ? QString() : QString(u'/' + device));
}

/// The node and its device say what they have.
inline void bear(Listener& listener, quint64 bdSeq = 0)
{
    listener.hear(at(u"NBIRTH"_s), nodeBirth(bdSeq));
    listener.hear(at(u"DBIRTH"_s, u"D"_s), deviceBirth(1));
}

[[nodiscard]] inline const DeviceDeclared* device(const Listener& listener, const QString& name)
{
    for (const auto& [source, declared] : listener.devices)
        if (declared.device.name == name)
            return &declared;
    return nullptr;
}

[[nodiscard]] inline std::optional<bool> present(const Listener& listener, const QString& name)
{
    const DeviceDeclared* declared = device(listener, name);
    const auto found = declared ? listener.availability.find(declared->source) : listener.availability.end();
    return found == listener.availability.end() ? std::nullopt : std::optional(found->second.available);
}

} // namespace holdfast::sparkplug_site
