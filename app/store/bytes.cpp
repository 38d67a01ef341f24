// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bytes.h"

#include "app/store/codec/checksum.h"

namespace holdfast {
namespace {

constexpr qsizetype checksumSize = sizeof(quint32);

ByteReader checked(QByteArrayView sealed, quint32 (*checksum)(QByteArrayView))
{
    const qsizetype body = sealed.size() - checksumSize;
    quint32 stored = 0;
    if (body >= 0)
        std::memcpy(&stored, sealed.data() + body, sizeof stored);
    if (body >= 0 && checksum(sealed.first(body)) == stored)
        return ByteReader(sealed.first(body));
    ByteReader broken{QByteArrayView()};
    static_cast<void>(broken.take(1)); // nothing of it is whole
    return broken;
}

} // namespace

void ByteWriter::count(quint64 value)
{
    while (value >= 0x80) {
        m_bytes.append(static_cast<char>((value & 0x7f) | 0x80));
        value >>= 7;
    }
    m_bytes.append(static_cast<char>(value));
}

void ByteWriter::step(qint64 value)
{
    count((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
}

void ByteWriter::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    count(static_cast<quint64>(utf8.size()));
    m_bytes.append(utf8);
}

QByteArray ByteWriter::sealed() &&
{
    fixed(crc32(m_bytes));
    return std::move(m_bytes);
}

QByteArray ByteWriter::sealed32c() &&
{
    fixed(crc32c(m_bytes));
    return std::move(m_bytes);
}

ByteReader ByteReader::sealed(QByteArrayView sealed)
{
    return checked(sealed, crc32);
}

ByteReader ByteReader::sealed32c(QByteArrayView sealed)
{
    return checked(sealed, crc32c);
}

ByteReader::ByteReader(QByteArrayView bytes)
    : m_at(bytes.data())
    , m_end(m_at + bytes.size())
{
}

const char* ByteReader::take(std::size_t size)
{
    if (size > left()) {
        m_whole = false;
        return nullptr;
    }
    return std::exchange(m_at, m_at + size);
}

quint64 ByteReader::count()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_at == m_end) {
            m_whole = false;
            return 0;
        }
        const auto byte = static_cast<quint8>(*m_at++);
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    m_whole = false;
    return 0;
}

qint64 ByteReader::step()
{
    const quint64 value = count();
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

QString ByteReader::text()
{
    const quint64 size = count();
    const char* utf8 = take(size);
    return utf8 == nullptr ? QString() : QString::fromUtf8(utf8, static_cast<qsizetype>(size));
}

} // namespace holdfast
