// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QIODevice>

#include <deque>
#include <functional>

namespace holdfast {

/// Stands between a socket and Qt MQTT, which would take a packet of any length and tells nobody which publication was retained.
class LimitingDevice final : public QIODevice
{
public:
    enum class Refusal : quint8 { None, TooLarge, Illegal };

    /// `read` is called after every piece that was handed on, or refused.
    LimitingDevice(QAbstractSocket& socket, qsizetype mostBody, std::function<void()> read, QObject* parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_passed.size() + QIODevice::bytesAvailable(); }

    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] quint64 heard() const { return m_heard; }
    /// The retain flag of the oldest publication not asked for yet.
    [[nodiscard]] bool takeRetained();

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    void pump();
    void inspect(QByteArrayView bytes);
    void beginBody();

    QAbstractSocket& m_socket;
    qsizetype m_mostBody;
    std::function<void()> m_read;
    QByteArray m_passed;
    std::deque<bool> m_retained;
    quint64 m_heard = 0;
    qsizetype m_body = 0;   ///< bytes of the current packet still to come
    qsizetype m_length = 0; ///< what its length digits add up to so far
    int m_digits = -1;      ///< -1: the packet's first byte comes next
    uchar m_first = 0;
    Refusal m_refusal = Refusal::None;
};

} // namespace holdfast
