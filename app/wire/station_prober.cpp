// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/station_prober.h"

#include "app/wire/host_reach.h"

#include <QFile>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <algorithm>
#include <memory>

#include <sys/timex.h>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr Ticks leastInterval = 1s;

/// Some network card has a link and an address.
bool hasCarrier()
{
    return std::ranges::any_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface& card) {
        const auto flags = card.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack) && !card.addressEntries().isEmpty();
    });
}

/// As the kernel's own clock discipline says: somebody sets it, and its error is bounded.
bool isClockInStep()
{
    timex clock{};
    return ::adjtimex(&clock) != TIME_ERROR;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::vector<QHostAddress> routersIn(const QByteArray& routeTable)
{
    constexpr uint isGateway = 0x2;
    std::vector<QHostAddress> routers;
    for (const QByteArray& line : routeTable.split('\n')) {
        const QList<QByteArray> cells = line.simplified().split(' ');
        bool readTo = false;
        bool readVia = false;
        bool readFlags = false;
        const uint to = cells.value(1).toUInt(&readTo, 16);
        const uint via = cells.value(2).toUInt(&readVia, 16);
        const uint flags = cells.value(3).toUInt(&readFlags, 16);
        if (!readTo || !readVia || !readFlags || to != 0 || (flags & isGateway) == 0)
            continue;
        const QHostAddress router(qFromBigEndian(via)); // the table has the bytes as they lie in memory
        if (std::ranges::find(routers, router) == routers.end())
            routers.push_back(router);
    }
    return routers;
}

StationProber::StationProber(Told told, QString routeTable)
    : m_told(std::move(told)), m_routeTable(std::move(routeTable))
{
}

void StationProber::ask(const std::vector<StationQuestion>& questions)
{
    ++m_round;
    for (const Asking& asking : m_asking)
        delete asking.timer;
    m_asking.clear();
    for (const StationQuestion& question : questions) {
        const std::size_t place = m_asking.size();
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, place] { put(place); });
        m_asking.push_back({question, timer, false});
        timer->start(std::max(question.interval, leastInterval));
    }
    for (std::size_t place = 0; place < m_asking.size(); ++place)
        put(place);
}

std::function<void(bool)> StationProber::answerOf(std::size_t place)
{
    return [this, place, round = m_round](bool good) {
        if (round == m_round)
            tell(place, good);
    };
}

void StationProber::tell(std::size_t place, bool good)
{
    Asking& asking = m_asking[place];
    asking.underWay = false;
    m_told({asking.question.kind, asking.question.target, good});
}

void StationProber::put(std::size_t place)
{
    Asking& asking = m_asking[place];
    if (std::exchange(asking.underWay, true))
        return;
    switch (asking.question.kind) {
    case ProbeKind::Carrier: return tell(place, hasCarrier());
    case ProbeKind::ClockSync: return tell(place, isClockInStep());
    case ProbeKind::Router: {
        const std::vector<QHostAddress> routers = routersIn(contentOf(m_routeTable));
        return routers.empty() ? tell(place, false) : reach(place, routers.front());
    }
    case ProbeKind::Connect:
    case ProbeKind::Service: return connectTo(place, asking.question.target);
    default: return putTo(place, asking.question.target);
    }
}

void StationProber::putTo(std::size_t place, const QString& host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return reach(place, literal);
    QHostInfo::lookupHost(host, this, [this, place, round = m_round](const QHostInfo& found) {
        if (round != m_round)
            return;
        if (found.addresses().isEmpty())
            tell(place, false);
        else
            reach(place, found.addresses().constFirst());
    });
}

void StationProber::reach(std::size_t place, const QHostAddress& host)
{
    new HostReach(host, m_asking[place].question.timeout, answerOf(place), this);
}

void StationProber::connectTo(std::size_t place, const QString& target)
{
    QString host = target.section(QLatin1Char(':'), 0, -2);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.sliced(1, host.size() - 2);
    auto* socket = new QTcpSocket(this);
    const auto over = std::make_shared<bool>(false);
    const auto end = [socket, over, answer = answerOf(place)](bool good) {
        if (std::exchange(*over, true))
            return;
        socket->deleteLater();
        answer(good);
    };
    connect(socket, &QTcpSocket::connected, this, [end] { end(true); });
    connect(socket, &QTcpSocket::errorOccurred, this, [end] { end(false); });
    QTimer::singleShot(m_asking[place].question.timeout, socket, [end] { end(false); });
    socket->connectToHost(host, static_cast<quint16>(target.section(QLatin1Char(':'), -1).toUShort()));
}

} // namespace holdfast
