// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/neighbour_browser.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <array>
#include <tuple>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostFound = 500; ///< a flood of announcements ends here
constexpr qsizetype longestText = 200;
constexpr int anyInterface = -1;
constexpr int anyProtocol = -1;

struct Service
{
    const char* type;
    Neighbour::Kind kind;
};

// What smart offices have; printers and screens of the same network are nobody's business here.
constexpr std::array services{
    Service{"_mqtt._tcp", Neighbour::Kind::Broker},       Service{"_secure-mqtt._tcp", Neighbour::Kind::Broker}, Service{"_shelly._tcp", Neighbour::Kind::Device},
    Service{"_esphomelib._tcp", Neighbour::Kind::Device}, Service{"_hue._tcp", Neighbour::Kind::Device},         Service{"_matter._tcp", Neighbour::Kind::Device},
    Service{"_meshcop._udp", Neighbour::Kind::Device},    Service{"_hap._tcp", Neighbour::Kind::Device},         Service{"_modbus._tcp", Neighbour::Kind::Device},
    Service{"_bacnet._udp", Neighbour::Kind::Device},     Service{"_home-assistant._tcp", Neighbour::Kind::Device},
};

const QString daemonName = u"org.freedesktop.Avahi"_s;
const QString serverInterface = u"org.freedesktop.Avahi.Server"_s;
const QString browserInterface = u"org.freedesktop.Avahi.ServiceBrowser"_s;

QString keyOf(const QString& name, const QString& type)
{
    return type % u'/' % name;
}

std::optional<Neighbour::Kind> kindOf(const QString& type)
{
    const auto known = std::ranges::find_if(services, [&](const Service& one) { return type == QLatin1String(one.type); });
    return known == services.end() ? std::nullopt : std::optional(known->kind);
}

QDBusMessage call(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(daemonName, path, interface, method);
    message.setArguments(arguments);
    return message;
}

/// "app=Plus1PM" and the like; anything else of a text record does not help an operator.
QString detailOf(const QVariant& texts)
{
    QStringList said;
    QList<QByteArray> entries;
    if (texts.canConvert<QDBusArgument>())
        texts.value<QDBusArgument>() >> entries;
    // in an order of ours: a daemon may hand a record out backwards
    for (const auto& key : {"app="_L1, "model="_L1, "md="_L1, "ver="_L1, "version="_L1, "gen="_L1, "platform="_L1}) {
        for (const QByteArray& entry : entries) {
            const QString text = QString::fromUtf8(entry.first(std::min<qsizetype>(entry.size(), longestText)));
            if (text.startsWith(key))
                said.append(QString((key == "gen="_L1 ? u"gen "_s : QString()) + text.sliced(key.size())));
        }
    }
    return said.join(u", "_s).left(longestText);
}

} // namespace

NeighbourBrowser::NeighbourBrowser(QDBusConnection bus, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)), m_watcher(daemonName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] { daemonChanged(true); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { daemonChanged(false); });
}

NeighbourBrowser::~NeighbourBrowser()
{
    end();
}

void NeighbourBrowser::watch(std::function<void(const Neighbours&)> told)
{
    const bool before = static_cast<bool>(m_tell);
    m_tell = std::move(told);
    if (m_tell && !before)
        begin();
    else if (!m_tell)
        end();
    else
        tell();
}

/// Items may be told before the answer that names their browser: so whoever speaks is heard first, on any path.
void NeighbourBrowser::begin()
{
    m_state = Neighbours::State::Searching;
    m_bus.connect(daemonName, {}, browserInterface, u"ItemNew"_s, this, SLOT(itemNew(int,int,QString,QString,QString,uint)));
    m_bus.connect(daemonName, {}, browserInterface, u"ItemRemove"_s, this, SLOT(itemRemove(int,int,QString,QString,QString,uint)));
    m_bus.connect(daemonName, {}, browserInterface, u"AllForNow"_s, this, SLOT(allForNow(QDBusMessage)));
    m_bus.connect(daemonName, {}, browserInterface, u"Failure"_s, this, SLOT(failed(QString)));
    for (const Service& service : services)
        browse(QString::fromLatin1(service.type));
    tell();
}

void NeighbourBrowser::end()
{
    for (const QString& path : std::as_const(m_browsers))
        m_bus.asyncCall(call(path, browserInterface, u"Free"_s));
    m_bus.disconnect(daemonName, {}, browserInterface, u"ItemNew"_s, this, SLOT(itemNew(int,int,QString,QString,QString,uint)));
    m_bus.disconnect(daemonName, {}, browserInterface, u"ItemRemove"_s, this, SLOT(itemRemove(int,int,QString,QString,QString,uint)));
    m_bus.disconnect(daemonName, {}, browserInterface, u"AllForNow"_s, this, SLOT(allForNow(QDBusMessage)));
    m_bus.disconnect(daemonName, {}, browserInterface, u"Failure"_s, this, SLOT(failed(QString)));
    m_browsers.clear();
    m_searching.clear();
    m_found.clear();
    m_faces.clear();
    m_state = Neighbours::State::Absent;
}

void NeighbourBrowser::browse(const QString& type)
{
    const QVariantList arguments{anyInterface, anyProtocol, type, QString(), 0U};
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"/"_s, serverInterface, u"ServiceBrowserNew"_s, arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (!m_tell)
            return;
        if (path.isError()) {
            const bool absent = path.error().type() == QDBusError::ServiceUnknown || path.error().type() == QDBusError::NoServer || path.error().type() == QDBusError::Disconnected;
            m_state = absent ? Neighbours::State::Absent : Neighbours::State::Failed;
            m_detail = path.error().message();
            return tell();
        }
        m_browsers.append(path.value().path());
        m_searching.insert(path.value().path());
    });
}

void NeighbourBrowser::itemNew(int interface, int protocol, const QString& name, const QString& type, const QString& domain, uint)
{
    const auto kind = kindOf(type);
    const QString key = keyOf(name, type);
    if (!m_tell || !kind || (m_found.size() >= mostFound && !m_found.contains(key)))
        return;
    if (++m_faces[key] > 1)
        return;
    Neighbour& neighbour = m_found[key];
    neighbour.kind = *kind;
    neighbour.service = type;
    neighbour.name = name.left(longestText);
    tell();
    resolve(interface, protocol, name, type, domain);
}

void NeighbourBrowser::itemRemove(int, int, const QString& name, const QString& type, const QString&, uint)
{
    const QString key = keyOf(name, type);
    const auto faces = m_faces.find(key);
    if (faces == m_faces.end() || --*faces > 0)
        return;
    m_faces.erase(faces);
    m_found.remove(key);
    tell();
}

void NeighbourBrowser::resolve(int interface, int protocol, const QString& name, const QString& type, const QString& domain)
{
    const QVariantList arguments{interface, protocol, name, type, domain, anyProtocol, 0U};
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"/"_s, serverInterface, u"ResolveService"_s, arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key = keyOf(name, type)] {
        answer->deleteLater();
        resolved(key, answer->reply());
    });
}

/// (interface, protocol, name, type, domain, host, address protocol, address, port, texts, flags)
void NeighbourBrowser::resolved(const QString& key, const QDBusMessage& answer)
{
    const auto known = m_found.find(key);
    const QVariantList said = answer.arguments();
    if (known == m_found.end() || answer.type() != QDBusMessage::ReplyMessage || said.size() < 10)
        return;
    known->host = said[5].toString().left(longestText);
    known->address = said[7].toString().left(longestText);
    known->port = static_cast<quint16>(said[8].toUInt());
    known->detail = detailOf(said[9]);
    tell();
}

void NeighbourBrowser::allForNow(const QDBusMessage& message)
{
    m_searching.remove(message.path());
    if (!m_searching.isEmpty() || m_state != Neighbours::State::Searching)
        return;
    m_state = Neighbours::State::Complete;
    tell();
}

void NeighbourBrowser::failed(const QString& reason)
{
    m_state = Neighbours::State::Failed;
    m_detail = reason.left(longestText);
    tell();
}

/// A daemon that is started anew knows nothing of our browsers.
void NeighbourBrowser::daemonChanged(bool present)
{
    if (!m_tell)
        return;
    end();
    if (present)
        begin();
    else
        tell();
}

void NeighbourBrowser::tell()
{
    if (!m_tell)
        return;
    Neighbours all{m_state, m_detail, {m_found.cbegin(), m_found.cend()}};
    std::ranges::sort(all.found, [](const Neighbour& a, const Neighbour& b) { return std::tie(a.kind, a.name, a.service) < std::tie(b.kind, b.name, b.service); });
    m_tell(all);
}

} // namespace holdfast
