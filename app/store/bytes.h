// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <bit>
#include <cstring>
#include <optional>

namespace holdfast {

static_assert(std::endian::native == std::endian::little, "the files are little endian");

/// CRC-32 (IEEE): every block carries its own, since a flipped bit passes SQLite's own check all too often.
[[nodiscard]] quint32 crc32(const char* bytes, qsizetype size);

/// Writes packed values one after the other.
class ByteWriter
{
public:
    template <typename T>
    void fixed(T value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    template <typename Range>
    void all(const Range& values)
    {
        m_bytes.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(values[0])));
    }

    void count(quint64 value); ///< seven bits a byte
    void step(qint64 value);   ///< small steps either way are short
    void text(const QString& text);
    void reserve(qsizetype size) { m_bytes.reserve(size); }

    /// The bytes with their checksum behind.
    [[nodiscard]] QByteArray sealed() &&;

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Never reads beyond the end: what is missing is 0 and `isWhole` becomes false.
class ByteReader
{
public:
    /// Without its checksum; not whole when that does not fit.
    explicit ByteReader(const QByteArray& sealed);

    template <typename T>
    [[nodiscard]] T fixed()
    {
        T value{};
        copy(&value, sizeof value);
        return value;
    }

    template <typename Range>
    void all(Range& values, std::size_t count)
    {
        if (count > left() / sizeof(values[0])) {
            m_whole = false;
            return;
        }
        values.resize(count);
        copy(values.data(), count * sizeof(values[0]));
    }

    [[nodiscard]] quint64 count();
    [[nodiscard]] qint64 step();
    [[nodiscard]] QString text();
    [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void copy(void* to, std::size_t size);

    const char* m_at;
    const char* m_end;
    bool m_whole = true;
};

} // namespace holdfast
