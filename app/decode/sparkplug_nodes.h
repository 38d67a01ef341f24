// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"
#include "app/decode/sparkplug_payload.h"
#include "app/decode/sparkplug_topic.h"
#include "app/decode/sparkplug_values.h"

#include <QHash>

#include <map>

namespace holdfast {

/// A device of an edge node, or the node itself.
struct SparkplugUnit
{
    struct Known
    {
        SourceIndex source{};
        SparkplugType type = SparkplugType::Unknown;
        bool shown = false; ///< its type can be read
        size_t print = 0;   ///< of what was declared: the same is not declared again
    };

    std::optional<SourceIndex> source;
    size_t print = 0;
    bool born = false;      ///< since the node's last birth
    bool present = false;
    QHash<QString, Known> metrics;
    QHash<quint64, QString> aliases;
    bool toldUnknown = false; ///< since its birth: it sends what was not born
};

/// A message that came before its turn.
struct SparkplugHeld
{
    SparkplugTopic topic;
    QByteArray payload;
    Timestamp at;
    Ticks ticks{0};
};

struct SparkplugNode
{
    QString group;
    QString edge;
    bool born = false;
    std::optional<quint64> bdSeq;  ///< of the last birth
    std::optional<quint8> next;    ///< the sequence number that comes next
    std::map<int, SparkplugHeld> held; ///< by how far they are ahead of the next number
    std::optional<Ticks> gapSince;
    std::optional<Ticks> bornAt;   ///< until every device had its time to follow
    std::optional<Ticks> askedAt;
    bool unsure = false;           ///< the connection was gone: something may have been missed
    QHash<QString, SparkplugUnit> units; ///< by device id; the node itself under the empty one

    [[nodiscard]] QString name() const { return group + u'/' + edge; }
};

/// The edge nodes of one broker.
class SparkplugNodes
{
public:
    explicit SparkplugNodes(const SessionContext& context);

    void hear(const Message& message, Yield& out);
    void due(Ticks ticks, Timestamp now, Yield& out);
    void connected();
    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question);

private:
    /// A payload that was read, and when.
    struct Heard
    {
        const SparkplugTopic& topic;
        const SparkplugPayload& payload;
        QString where;
        Timestamp at;
        Ticks ticks{0};
        bool late = false; ///< its turn was long ago: it is true of the past only
    };

    SparkplugNode* nodeAt(const SparkplugTopic& topic);
    void inTurn(SparkplugNode& node, const Heard& heard, const Message& message, Yield& out);
    void drain(SparkplugNode& node, Yield& out);
    void giveUpWaiting(SparkplugNode& node, Ticks ticks, Timestamp now, Yield& out);
    void process(SparkplugNode& node, const Heard& heard, Yield& out);
    void nodeBirth(SparkplugNode& node, const Heard& heard, Yield& out);
    void nodeDeath(SparkplugNode& node, const Heard& heard, Yield& out);
    void data(SparkplugNode& node, const Heard& heard, Yield& out);
    void birth(SparkplugNode& node, const QString& device, const Heard& heard, Yield& out);

    void declareUnit(SparkplugNode& node, const QString& device, const SparkplugPayload* birth, const QString& where, Yield& out);
    void declareMetric(SparkplugNode& node, const QString& device, const SparkplugMetric& metric, const DeviceClaim& claim, const QString& where, Yield& out);
    void setPresent(SparkplugUnit& unit, bool present, Yield& out) const;
    void value(const SparkplugUnit::Known& known, const SparkplugMetric& metric, const Heard& heard, Yield& out) const;
    void needRebirth(SparkplugNode& node, const Heard& heard, const QString& reason, Yield& out);
    void askRebirth(SparkplugNode& node, Ticks ticks, Timestamp now, const QString& reason, Yield& out) const;
    void fault(const QString& topic, const QString& reason, Yield& out) const;
    [[nodiscard]] DeviceClaim claimOf(const SparkplugNode& node, const QString& device) const;

    SessionContext m_context;
    SparkplugReader m_reader;
    QHash<QString, SparkplugNode> m_nodes;
    qsizetype m_points = 0;
    Timestamp m_now;
    Ticks m_ticks{0};
    bool m_reconnected = false;
};

} // namespace holdfast
