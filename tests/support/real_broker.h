// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace holdfast {

/// What a test wants of its broker.
struct RealBrokerOptions
{
    QStringList users = {};       ///< "name:password"; empty: anonymous is welcome
    QString accessList = {};      ///< the text of an acl_file; empty: none
    QString certificateFile = {}; ///< set: the listener speaks TLS
    QString keyFile = {};
    QString caFile = {};
    bool clientCertificate = false; ///< TLS: demand one
    QStringList lines = {};              ///< further lines of the configuration
};

/// A mosquitto of the test's own on a free loopback port. A missing mosquitto fails the test.
class RealBroker
{
public:
    explicit RealBroker(RealBrokerOptions options = {});
    ~RealBroker();
    Q_DISABLE_COPY_MOVE(RealBroker)

    /// Ready when it accepts connections. False: see log().
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }
    [[nodiscard]] QByteArray log();

    void kill();   ///< kill -9
    void freeze(); ///< SIGSTOP
    void thaw();   ///< SIGCONT
    void stop();   ///< asks it to end

    /// Where mosquitto is; it lives in /usr/sbin.
    [[nodiscard]] static QString program();

private:
    [[nodiscard]] bool writeConfiguration();
    [[nodiscard]] bool accepts() const;

    RealBrokerOptions m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

/// A loopback port nobody listens on at this moment.
[[nodiscard]] quint16 freeLoopbackPort();

} // namespace holdfast
