// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/ghost_ledger.h"

namespace holdfast {
namespace {

constexpr int mostKept = 50'000;
constexpr int mostLive = 200'000;
constexpr int mostBranches = 200'000;

quint64 keyOf(const BrokerId& broker, QStringView topic)
{
    const auto seed = qHash(broker.text());
    return (static_cast<quint64>(qHash(topic, seed)) * 0x9E37'79B9'7F4A'7C15ULL) ^ static_cast<quint64>(qHash(topic, ~seed));
}

/// The branch a topic stands on: all but its last level; nothing for a topic of one level.
QStringView branchOf(QStringView topic)
{
    const auto slash = topic.lastIndexOf(u'/');
    return slash <= 0 ? QStringView() : topic.left(slash);
}

} // namespace

void GhostLedger::note(const Message& message, quint32 device, quint32 source)
{
    if (message.topic.startsWith(u'$'))
        return;
    const quint64 key = keyOf(message.broker, message.topic);
    if (message.payload.isEmpty()) {
        m_kept.remove(key);
        return;
    }
    if (!message.retained) {
        noteLive(message, key);
        return;
    }
    const auto known = m_kept.find(key);
    if (known == m_kept.end() && m_kept.size() >= mostKept) {
        ++m_refused;
        return;
    }
    KeptTopic& topic = known == m_kept.end() ? m_kept[key] : *known;
    if (topic.topic.isEmpty()) {
        topic.broker = message.broker;
        topic.topic = message.topic.toUtf8();
        topic.since = message.at;
        m_live.remove(key); // it comes again with a new connection: from here on it has to speak anew
    }
    topic.bytes = message.payload.size();
    topic.device = device == 0xFFFF'FFFF ? topic.device : device;
    topic.source = source == 0xFFFF'FFFF ? topic.source : source;
}

void GhostLedger::noteLive(const Message& message, quint64 key)
{
    if (m_live.contains(key) || m_live.size() >= mostLive) {
        if (m_live.size() >= mostLive)
            m_kept.remove(key);
        return;
    }
    m_live.insert(key);
    m_kept.remove(key);
    for (QStringView branch = branchOf(message.topic); !branch.isEmpty() && m_branches.size() < mostBranches; branch = branchOf(branch))
        m_branches.insert(keyOf(message.broker, branch));
}

bool GhostLedger::hasLiveNeighbour(const BrokerId& broker, const QString& topic) const
{
    const QStringView branch = branchOf(topic);
    return !branch.isEmpty() && m_branches.contains(keyOf(broker, branch));
}

const KeptTopic* GhostLedger::find(const BrokerId& broker, const QString& topic) const
{
    const auto known = m_kept.constFind(keyOf(broker, topic));
    return known == m_kept.constEnd() || QString::fromUtf8(known->topic) != topic ? nullptr : &*known;
}

void GhostLedger::forget(const BrokerId& broker)
{
    m_kept.removeIf([&](const auto& item) { return item.value().broker == broker; });
}

} // namespace holdfast
