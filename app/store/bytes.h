// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>

namespace holdfast {

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
        m_bytes.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size()) * static_cast<qsizetype>(sizeof(values[0])));
    }

    void count(quint64 value); ///< seven bits a byte
    void step(qint64 value);   ///< small steps either way are short
    void text(const QString& text);
    void reserve(qsizetype size) { m_bytes.reserve(size); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

    /// The bytes with a CRC-32 behind: batches, and the blocks of the first release.
    [[nodiscard]] QByteArray sealed() &&;
    /// The bytes with a CRC-32C behind: blocks, pages and tiers.
    [[nodiscard]] QByteArray sealed32c() &&;
    [[nodiscard]] QByteArray taken() && { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Never reads beyond the end: what is missing is 0 and `isWhole` becomes false.
class ByteReader
{
public:
    /// What stands before the checksum; not whole when that does not fit. `sealed` must live as long.
    [[nodiscard]] static ByteReader sealed(QByteArrayView sealed);
    [[nodiscard]] static ByteReader sealed32c(QByteArrayView sealed);
    /// Without a checksum.
    explicit ByteReader(QByteArrayView bytes);

    template <typename T>
    [[nodiscard]] T fixed()
    {
        T value{};
        if (const char* from = take(sizeof value))
            std::memcpy(&value, from, sizeof value);
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
        if (const char* from = take(count * sizeof(values[0])); from != nullptr && count > 0)
            std::memcpy(values.data(), from, count * sizeof(values[0]));
    }

    [[nodiscard]] quint64 count();
    [[nodiscard]] qint64 step();
    [[nodiscard]] QString text();
    /// The next bytes as they lie there; nullptr when there are not so many.
    [[nodiscard]] const char* take(std::size_t size);
    [[nodiscard]] quint8 peek() const { return m_at < m_end ? static_cast<quint8>(*m_at) : quint8{0}; }
    [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_at); }
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    const char* m_at;
    const char* m_end;
    bool m_whole = true;
};

} // namespace holdfast
