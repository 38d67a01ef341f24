// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bytes.h"

#include <array>

namespace holdfast {
namespace {

using Tables = std::array<std::array<quint32, 256>, 8>;

/// Eight bytes at a time ("slicing by 8").
constexpr Tables makeTables()
{
    Tables tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320u : 0u);
        tables[0][i] = crc;
    }
    for (quint32 i = 0; i < 256; ++i) {
        for (std::size_t k = 1; k < 8; ++k)
            tables[k][i] = (tables[k - 1][i] >> 8) ^ tables[0][tables[k - 1][i] & 0xff];
    }
    return tables;
}

constexpr Tables tables = makeTables();

quint32 eight(quint32 crc, const char* bytes)
{
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    word ^= crc;
    quint32 next = 0;
    for (std::size_t k = 0; k < 8; ++k)
        next ^= tables[7 - k][(word >> (8 * k)) & 0xff];
    return next;
}

} // namespace

quint32 crc32(const char* bytes, qsizetype size)
{
    quint32 crc = 0xFFFFFFFFu;
    for (; size >= 8; size -= 8, bytes += 8)
        crc = eight(crc, bytes);
    for (; size > 0; --size, ++bytes)
        crc = (crc >> 8) ^ tables[0][(crc ^ static_cast<quint8>(*bytes)) & 0xff];
    return ~crc;
}

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
    fixed(crc32(m_bytes.constData(), m_bytes.size()));
    return std::move(m_bytes);
}

ByteReader::ByteReader(const QByteArray& sealed)
    : m_at(sealed.constData())
    , m_end(m_at)
{
    const qsizetype body = sealed.size() - qsizetype{sizeof(quint32)};
    quint32 stored = 0;
    if (body >= 0)
        std::memcpy(&stored, m_at + body, sizeof stored);
    m_whole = body >= 0 && crc32(m_at, body) == stored;
    if (m_whole)
        m_end = m_at + body;
}

void ByteReader::copy(void* to, std::size_t size)
{
    if (size > left()) {
        m_whole = false;
        return;
    }
    std::memcpy(to, m_at, size);
    m_at += size;
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
    if (size > left()) {
        m_whole = false;
        return {};
    }
    const QString text = QString::fromUtf8(m_at, static_cast<qsizetype>(size));
    m_at += size;
    return text;
}

} // namespace holdfast
