// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_runs.h"

#include "app/wire/transports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>

#include <chrono>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString publisherProgram = QStringLiteral(BINARY_DIR "/tests/bench/bench_publisher");
const QString windowProgram = QStringLiteral(BINARY_DIR "/tests/bench/bench_window_subject");

QJsonObject lastObject(const QByteArray& output)
{
    return QJsonDocument::fromJson(output.trimmed().split('\n').constLast()).object();
}

} // namespace

WindowRuns::WindowRuns()
{
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    qunsetenv("QT_FATAL_WARNINGS"); // the offscreen platform warns of every window
}

bool WindowRuns::freshBroker()
{
    EmbeddedBrokerSettings settings;
    settings.folder = path(u"broker-%1"_s.arg(m_brokers++));
    m_broker = std::make_unique<EmbeddedBroker>(settings, defaultTransport().make, systemRandom());
    QSignalSpy ready(m_broker.get(), &EmbeddedBroker::ready);
    m_broker->start();
    QFile password(path(u"password"_s));
    return ready.wait(10'000) && password.open(QIODevice::WriteOnly) && password.write(m_broker->passwordOf(u"monitor"_s).toUtf8()) > 0;
}

QStringList WindowRuns::argumentsOf(const Load& load) const
{
    return QStringList{u"127.0.0.1"_s, QString::number(m_broker->port()), u"devices"_s, m_broker->passwordOf(u"devices"_s), QString::number(load.topics), QString::number(load.messages), QString::number(load.rate)}
        + load.how;
}

QStringList WindowRuns::argumentsOf(const WindowOrder& order) const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    return {order.mode, QString::number(order.devices), QString::number(order.seconds), QString::number(now), order.dataDir, QString::number(m_broker ? m_broker->port() : 0), u"monitor"_s, path(u"password"_s), order.page};
}

bool WindowRuns::publish(const Load& load)
{
    QProcess publisher;
    publisher.start(publisherProgram, argumentsOf(load));
    return publisher.waitForFinished(120'000) && publisher.exitCode() == 0;
}

QJsonObject WindowRuns::lookAt(const WindowOrder& order)
{
    QProcess subject;
    subject.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    subject.start(windowProgram, argumentsOf(order));
    subject.waitForFinished(120'000);
    return lastObject(subject.readAllStandardOutput());
}

QJsonObject WindowRuns::lookAt(const WindowOrder& order, const Load& load)
{
    QProcess subject;
    subject.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    subject.start(windowProgram, argumentsOf(order));
    QByteArray output;
    while (!output.contains("ready") && subject.waitForReadyRead(90'000))
        output += subject.readAllStandardOutput();
    QProcess publisher;
    if (output.contains("ready"))
        publisher.start(publisherProgram, argumentsOf(load));
    subject.waitForFinished(180'000);
    publisher.waitForFinished(30'000);
    output += subject.readAllStandardOutput();
    return lastObject(output);
}

QStringList WindowRuns::pages()
{
    QStringList pages;
    for (const QJsonValue& page : lookAt({u"pages"_s})[u"pages"].toArray())
        pages += page.toString();
    return pages;
}

void tellSlowest(const QJsonObject& figures)
{
    for (const QJsonValue& line : figures[u"slowest"].toArray())
        qInfo("    over 10 ms: %s", qPrintable(line.toString()));
}

} // namespace holdfast
