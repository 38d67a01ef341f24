// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/embedded_broker.h"

#include "app/base/log.h"
#include "app/wire/embedded_broker_files.h"
#include "app/wire/password_file.h"

#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int mostLooks = 100; ///< 50 ms apart: how long the child may take to listen

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString programAt(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s}) : found;
}

std::vector<BrokerAccount> completed(std::vector<BrokerAccount> accounts)
{
    if (accounts.empty())
        accounts = {{u"monitor"_s, {}, BrokerAccess::Monitor}, {u"devices"_s, {}, BrokerAccess::Publisher}, {u"viewer"_s, {}, BrokerAccess::Viewer}};
    for (BrokerAccount& account : accounts) {
        if (account.password.isEmpty())
            account.password = randomPassword();
    }
    return accounts;
}

} // namespace

EmbeddedBroker::EmbeddedBroker(EmbeddedBrokerSettings settings, MakeTransport make, Random random, QObject* parent)
    : QObject(parent), m_settings(std::move(settings)), m_make(std::move(make)), m_backoff(m_settings.backoff, std::move(random)), m_process(this), m_retry(this), m_look(this)
{
    m_settings.accounts = completed(std::move(m_settings.accounts));
    m_retry.setSingleShot(true);
    m_look.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EmbeddedBroker::launch);
    connect(&m_look, &QTimer::timeout, this, &EmbeddedBroker::look);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyRead, this, &EmbeddedBroker::readLog);
    connect(&m_process, &QProcess::started, this, [this] { m_look.start(50ms); });
    connect(&m_process, &QProcess::finished, this, [this] { ended(m_lastLog.isEmpty() ? u"the broker stopped"_s : m_lastLog); });
}

EmbeddedBroker::~EmbeddedBroker()
{
    stop();
}

void EmbeddedBroker::start()
{
    if (std::exchange(m_wanted, true))
        return;
    launch();
}

void EmbeddedBroker::stop()
{
    m_wanted = m_ready = false;
    m_retry.stop();
    m_look.stop();
    if (m_probe)
        m_probe->close();
    if (m_process.state() == QProcess::NotRunning)
        return;
    constexpr int grace = 3'000;
    m_process.terminate();
    if (!m_process.waitForFinished(grace)) {
        m_process.kill();
        m_process.waitForFinished(grace);
    }
}

void EmbeddedBroker::launch()
{
    const QString program = programAt(m_settings.program);
    if (program.isEmpty()) {
        m_wanted = false;
        Q_EMIT failed(QString(u"there is no program "_s + m_settings.program));
        return;
    }
    if (m_port == 0)
        m_port = m_settings.port == 0 ? freePort() : m_settings.port;
    if (const auto written = writeBrokerFiles(m_settings, m_port); !written)
        return ended(written.error().message);
    m_lastLog.clear();
    m_looks = 0;
    m_process.start(program, {u"-c"_s, brokerConfigPath(m_settings.folder)});
}

/// A stranger on our port may take any password, or ours if it listens in; only our child refuses a wrong one and takes the fresh right one.
void EmbeddedBroker::look()
{
    if (!m_wanted || m_process.state() != QProcess::Running)
        return;
    if (!m_probe)
        m_probe = m_make({.opened = [this] { answered(true, {}); },
                          .closed = [this](const MqttEnd& end) { answered(false, end); },
                          .received = [](std::vector<Message>&&) {},
                          .subscribed = [](const QString&, bool) {},
                          .published = [](const MqttReceipt&) {},
                          .answered = [] {}});
    const BrokerAccount& account = m_settings.accounts.front();
    const QString password = m_refusedWrong ? account.password : randomPassword();
    m_probe->open({configFor(account.user), password, u"holdfast-embedded-look"_s, {}, defaultReceiveCap});
}

void EmbeddedBroker::answered(bool accepted, const MqttEnd& end)
{
    const bool refused = !accepted && (end.fault == LinkFault::LoginRefused || end.fault == LinkFault::NotAuthorised);
    if (!m_refusedWrong && refused) {
        m_refusedWrong = true;
        return m_look.start(0ms);
    }
    if (m_refusedWrong && accepted) {
        m_probe->close();
        m_ready = true;
        m_backoff.reset();
        Q_EMIT ready();
        return;
    }
    if (accepted || refused) {
        m_probe->close();
        m_lastLog = u"another program answers on the port"_s;
        m_process.terminate();
        return;
    }
    if (++m_looks < mostLooks)
        return m_look.start(50ms);
    m_lastLog = u"the broker does not answer: "_s + end.detail;
    m_process.terminate();
}

void EmbeddedBroker::ended(const QString& reason)
{
    const bool wasReady = std::exchange(m_ready, false);
    m_refusedWrong = false;
    m_look.stop();
    if (m_probe)
        m_probe->close();
    if (!m_wanted)
        return;
    if (!wasReady && m_settings.port == 0)
        m_port = 0; // somebody else was faster: another one
    qCInfo(wireLog) << "embedded broker:" << reason;
    m_retry.start(m_backoff.next());
    Q_EMIT failed(reason);
}

void EmbeddedBroker::readLog()
{
    while (m_process.canReadLine()) {
        m_lastLog = QString::fromUtf8(m_process.readLine()).trimmed();
        qCDebug(wireLog) << "embedded broker:" << m_lastLog;
    }
}

BrokerConfig EmbeddedBroker::configFor(const QString& user) const
{
    BrokerConfig broker;
    broker.id = BrokerId(u"embedded"_s);
    broker.name = u"Embedded broker"_s;
    broker.port = m_port;
    broker.user = user;
    broker.embedded = true;
    return broker;
}

QString EmbeddedBroker::passwordOf(const QString& user) const
{
    const auto found = std::find_if(m_settings.accounts.begin(), m_settings.accounts.end(), [&](const BrokerAccount& account) { return account.user == user; });
    return found == m_settings.accounts.end() ? QString() : found->password;
}

} // namespace holdfast
