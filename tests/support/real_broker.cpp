// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_broker.h"

#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

quint16 freeLoopbackPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString RealBroker::program()
{
    const QString found = QStandardPaths::findExecutable(u"mosquitto"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"mosquitto"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s}) : found;
}

RealBroker::RealBroker(RealBrokerOptions options)
    : m_options(std::move(options)), m_port(freeLoopbackPort())
{
}

RealBroker::~RealBroker()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool RealBroker::start()
{
    const QString path = program();
    if (path.isEmpty() || !m_folder.isValid() || !writeConfiguration()) {
        m_log += "mosquitto is not installed, or its configuration cannot be written";
        return false;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(path, {u"-c"_s, m_folder.filePath(u"mosquitto.conf"_s)});
    return m_process->waitForStarted() && QTest::qWaitFor([this] { return m_process->state() != QProcess::Running || accepts(); }, 10'000)
        && m_process->state() == QProcess::Running;
}

bool RealBroker::accepts() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    return socket.waitForConnected(200);
}

bool RealBroker::writeConfiguration()
{
    QByteArray text = "listener " + QByteArray::number(m_port) + " 127.0.0.1\nmax_queued_messages 0\nmax_queued_bytes 0\nset_tcp_nodelay true\n";
    if (m_options.users.isEmpty())
        text += "allow_anonymous true\n";
    else
        text += "allow_anonymous false\npassword_file " + m_folder.filePath(u"passwords"_s).toLocal8Bit() + '\n';
    if (geteuid() == 0)
        text += "user root\n";
    if (!m_options.certificateFile.isEmpty()) {
        text += "certfile " + m_options.certificateFile.toLocal8Bit() + "\nkeyfile " + m_options.keyFile.toLocal8Bit() + "\ncafile " + m_options.caFile.toLocal8Bit() + '\n';
        text += m_options.clientCertificate ? "require_certificate true\n" : "";
    }
    if (!m_options.accessList.isEmpty()) {
        QFile access(m_folder.filePath(u"access"_s));
        if (!access.open(QIODevice::WriteOnly) || access.write(m_options.accessList.toUtf8()) < 0)
            return false;
        text += "acl_file " + access.fileName().toLocal8Bit() + '\n';
    }
    for (const QString& line : m_options.lines)
        text += line.toUtf8() + '\n';
    QFile passwords(m_folder.filePath(u"passwords"_s));
    if (!passwords.open(QIODevice::WriteOnly))
        return false;
    passwords.close();
    for (const QString& user : m_options.users) {
        if (QProcess::execute(u"mosquitto_passwd"_s, {u"-b"_s, passwords.fileName(), user.section(u':', 0, 0), user.section(u':', 1)}) != 0)
            return false;
    }
    QFile configuration(m_folder.filePath(u"mosquitto.conf"_s));
    return configuration.open(QIODevice::WriteOnly) && configuration.write(text) == text.size();
}

QByteArray RealBroker::log()
{
    if (m_process)
        m_log += m_process->readAll();
    return m_log;
}

void RealBroker::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

void RealBroker::freeze()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
}

void RealBroker::thaw()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
}

void RealBroker::stop()
{
    m_process->terminate();
    m_process->waitForFinished();
}

} // namespace holdfast
