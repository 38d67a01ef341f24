// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/neighbour.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>
#include <QSet>

namespace holdfast {

/// DNS-SD through Avahi's D-Bus interface: the daemon of the system speaks on the network, this only listens to it. Never blocks.
class NeighbourBrowser final : public QObject, public Neighbourhood
{
    Q_OBJECT

public:
    explicit NeighbourBrowser(QDBusConnection bus = QDBusConnection::systemBus(), QObject* parent = nullptr);
    ~NeighbourBrowser() override;

    void watch(std::function<void(const Neighbours&)> tell) override;

private Q_SLOTS:
    void itemNew(int interface, int protocol, const QString& name, const QString& type, const QString& domain, uint flags);
    void itemRemove(int interface, int protocol, const QString& name, const QString& type, const QString& domain, uint flags);
    void allForNow(const QDBusMessage& message);
    void failed(const QString& reason);

private:
    void begin();
    void end();
    void browse(const QString& type);
    void resolve(int interface, int protocol, const QString& name, const QString& type, const QString& domain);
    void resolved(const QString& key, const QDBusMessage& answer);
    void daemonChanged(bool present);
    void tell();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::function<void(const Neighbours&)> m_tell;
    QHash<QString, Neighbour> m_found;   ///< by name and type
    QHash<QString, int> m_faces;         ///< on how many interfaces and protocols each is seen
    QStringList m_browsers;              ///< object paths of the daemon, to be freed
    QSet<QString> m_searching;
    Neighbours::State m_state = Neighbours::State::Absent;
    QString m_detail;
};

} // namespace holdfast
