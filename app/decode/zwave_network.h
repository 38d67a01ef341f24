// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"
#include "app/decode/zwave_node.h"
#include "app/decode/zwave_value.h"

#include <QHash>
#include <QSet>

namespace holdfast::zwave {

/// One gateway's network: everything below its prefix.
class Network
{
public:
    Network(const SessionContext& context, const QString& convention, QString prefix);

    [[nodiscard]] const QString& prefix() const { return m_prefix; }
    [[nodiscard]] bool isIdentified() const { return !m_home.isEmpty(); }
    [[nodiscard]] bool knows(const QString& topic) const { return m_topics.contains(topic); }

    void hearInfo(const QString& path, const Message& message, Yield& out);
    void hearValue(const Message& message, Yield& out);
    /// The number of the network, "0x7e570001".
    void identify(const QString& home, Yield& out);
    /// `<prefix>/_CLIENTS/ZWAVE_GATEWAY-<name>/status`
    void hearClient(const QString& statusTopic, Yield& out);
    void hearVersion(const QString& version, Yield& out);

private:
    struct Leaf
    {
        SourceIndex source{};
        bool isNumbered = false;
        ValuePath path;
        QJsonObject described;
        size_t said = 0;
    };
    struct Node
    {
        NodeFacts facts;
        SourceIndex source{};
        DeviceClaim told;
        bool isTold = false;
        QHash<QString, Leaf> leaves; ///< by topic
    };

    void declareAll(Yield& out);
    void declareNode(const QString& path, Node& node, Yield& out);
    void declareLeaf(const QString& path, const Node& node, const QString& topic, Leaf& leaf, Yield& out);
    void withdraw(const Node& node, Yield& out) const;
    void hearDescriptions(const QString& path, Node& node, const QJsonObject& info, Yield& out);
    [[nodiscard]] DeviceClaim claimOf(const QString& path, const Node& node) const;
    [[nodiscard]] AvailabilityPlan availabilityOf(const QString& path) const;
    [[nodiscard]] QString pathAmong(const QString& topic) const;

    SessionContext m_context;
    QString m_convention;
    QString m_prefix;
    QString m_home;
    QString m_client;  ///< its status topic
    QString m_version;
    int m_controller = 0;
    QHash<QString, Node> m_nodes; ///< by the topic of the node
    QSet<QString> m_topics;       ///< values that have been looked at
};

} // namespace holdfast::zwave
