// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/limiting_device.h"

#include <algorithm>
#include <cstring>

namespace holdfast {

LimitingDevice::LimitingDevice(QAbstractSocket& socket, qsizetype mostBody, std::function<void()> read, QObject* parent)
    : QIODevice(parent), m_socket(socket), m_mostBody(mostBody), m_read(std::move(read))
{
    connect(&socket, &QAbstractSocket::readyRead, this, &LimitingDevice::pump);
    open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

bool LimitingDevice::takeRetained()
{
    if (m_retained.empty())
        return false;
    const bool retained = m_retained.front();
    m_retained.pop_front();
    return retained;
}

void LimitingDevice::pump()
{
    constexpr qint64 piece = 16 * 1024; // Qt MQTT copies its whole backlog after every packet: keep it short
    if (!isOpen() || m_refusal != Refusal::None)
        return;
    m_passed = m_socket.read(piece);
    m_heard += static_cast<quint64>(m_passed.size());
    inspect(m_passed);
    if (m_refusal != Refusal::None)
        m_passed.clear();
    else if (!m_passed.isEmpty())
        Q_EMIT readyRead();
    const bool more = isOpen() && m_socket.bytesAvailable() > 0;
    if (more)
        QMetaObject::invokeMethod(this, [this] { pump(); }, Qt::QueuedConnection);
    m_read();
}

void LimitingDevice::inspect(QByteArrayView bytes)
{
    constexpr int mostDigits = 4;
    qsizetype at = 0;
    while (at < bytes.size() && m_refusal == Refusal::None) {
        if (m_body > 0) {
            const qsizetype step = std::min(m_body, bytes.size() - at);
            m_body -= step;
            at += step;
            continue;
        }
        const auto byte = static_cast<uchar>(bytes[at++]);
        if (m_digits < 0) {
            m_first = byte;
            m_digits = 0;
            m_length = 0;
            continue;
        }
        m_length |= static_cast<qsizetype>(byte & 127) << (7 * m_digits++);
        if ((byte & 128) == 0)
            beginBody();
        else if (m_digits == mostDigits)
            m_refusal = Refusal::Illegal;
    }
}

void LimitingDevice::beginBody()
{
    constexpr uchar kindMask = 0xF0;
    constexpr uchar publish = 0x30;
    m_digits = -1;
    m_body = m_length;
    if (m_body > m_mostBody)
        m_refusal = Refusal::TooLarge;
    if ((m_first & kindMask) == publish)
        m_retained.push_back((m_first & 1) != 0);
}

qint64 LimitingDevice::readData(char* data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_passed.size());
    std::memcpy(data, m_passed.constData(), static_cast<size_t>(size));
    m_passed.remove(0, size);
    return size;
}

qint64 LimitingDevice::writeData(const char* data, qint64 size)
{
    return m_socket.isOpen() ? m_socket.write(data, size) : -1;
}

} // namespace holdfast
