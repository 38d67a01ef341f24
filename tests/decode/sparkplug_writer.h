// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <bit>
#include <optional>

namespace holdfast {

/// Writes protobuf by hand, independent of the library the program reads it with.
class WireBytes
{
public:
    WireBytes& varint(int field, quint64 value)
    {
        number(quint64(field) << 3);
        number(value);
        return *this;
    }
    WireBytes& fixed32(int field, float value) { return fixed(field, 5, std::bit_cast<quint32>(value), 4); }
    WireBytes& fixed64(int field, double value) { return fixed(field, 1, std::bit_cast<quint64>(value), 8); }
    WireBytes& bytes(int field, const QByteArray& value)
    {
        number(quint64(field) << 3 | 2);
        number(quint64(value.size()));
        m_bytes += value;
        return *this;
    }
    [[nodiscard]] const QByteArray& done() const { return m_bytes; }

private:
    void number(quint64 value)
    {
        for (; value > 127; value >>= 7)
            m_bytes += char((value & 127) | 128);
        m_bytes += char(value);
    }
    WireBytes& fixed(int field, int type, quint64 bits, int size)
    {
        number(quint64(field) << 3 | quint64(type));
        for (int i = 0; i < size; ++i)
            m_bytes += char((bits >> (8 * i)) & 255);
        return *this;
    }

    QByteArray m_bytes;
};

/// A metric: name, type and the value's field already written.
[[nodiscard]] inline QByteArray metricBytes(const QByteArray& name, quint32 type, const QByteArray& value, const QByteArray& more = {})
{
    WireBytes metric;
    if (!name.isEmpty())
        metric.bytes(1, name);
    if (type)
        metric.varint(4, type);
    return metric.done() + value + more;
}

[[nodiscard]] inline QByteArray payloadBytes(std::optional<quint64> seq, const QList<QByteArray>& metrics, quint64 time = 1'795'338'892'156)
{
    WireBytes payload;
    payload.varint(1, time);
    for (const QByteArray& metric : metrics)
        payload.bytes(2, metric);
    if (seq)
        payload.varint(3, *seq);
    return payload.done();
}

} // namespace holdfast
