// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/discovery.h"
#include "app/model/message.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace holdfast {

/// One retained topic that nobody has renewed since we saw it.
struct KeptTopic
{
    BrokerId broker;
    QByteArray topic; ///< UTF-8: there may be very many
    Timestamp since;
    qint64 bytes = 0;
    quint32 device = 0xFFFF'FFFF;
    quint32 source = 0xFFFF'FFFF; ///< the one that read a value from it
};

/// Remembers what the broker kept for us and nobody has published since. Bounded; what does not fit is counted.
class GhostLedger
{
public:
    /// Cheap for a live message on a topic that spoke before.
    void note(const Message& message, quint32 device, quint32 source);

    [[nodiscard]] const QHash<quint64, KeptTopic>& kept() const { return m_kept; }
    [[nodiscard]] bool isComplete() const { return m_refused == 0; }
    /// Whether anything at or beside this topic spoke: what stands next to live news is no ghost.
    [[nodiscard]] bool hasLiveNeighbour(const BrokerId& broker, const QString& topic) const;
    [[nodiscard]] const KeptTopic* find(const BrokerId& broker, const QString& topic) const;
    void forget(const BrokerId& broker);

private:
    void noteLive(const Message& message, quint64 key);

    QHash<quint64, KeptTopic> m_kept;
    QSet<quint64> m_live;     ///< topics that spoke
    QSet<quint64> m_branches; ///< the levels above them
    quint64 m_refused = 0;
};

} // namespace holdfast
