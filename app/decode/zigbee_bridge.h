// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"
#include "app/decode/json_elements.h"
#include "app/decode/zigbee_device.h"
#include "app/decode/zigbee_leaf.h"

#include <QHash>
#include <QSet>

namespace holdfast::zigbee {

/// One bridge: what it announces below its base topic.
class Bridge
{
public:
    Bridge(const SessionContext& context, const QString& convention, QString base);

    [[nodiscard]] const QString& base() const { return m_base; }
    void hearInfo(const Message& message, Yield& out);
    void hearDevices(const Message& message, Yield& out);
    void hearGroups(const Message& message, Yield& out);
    /// What a device says, on its own topic or on that of one of its ends. Its own is read by its binding; of an end this reads what the device has not said itself.
    void hearState(const Message& message, Yield& out);
    /// Goes on with a long list of devices.
    void due(Yield& out);

    [[nodiscard]] const QString& coordinator() const { return m_coordinator; }
    [[nodiscard]] bool has(const QString& ieee) const { return m_devices.contains(ieee) || ieee == m_coordinator; }

private:
    struct Leaf
    {
        SourceIndex source{};
        size_t said = 0; ///< hash of what was declared
    };
    struct Known
    {
        size_t said = 0; ///< hash of its entry and of what it depends on
        SourceIndex source{};
        QHash<QString, Leaf> leaves;
        QString name;                    ///< friendly name
        std::vector<Feature> shareable;  ///< what a group of such devices can do as well
        QStringList ends;                ///< topics of its ends
    };
    /// Whose topic it is: a device's or a group's.
    struct Own
    {
        SourceIndex source{};
        bool heard = false;
    };
    /// A leaf that is told once more on the topic of its end.
    struct End
    {
        SourceIndex source{};
        Extractor extractor;
        QString owner; ///< topic of its device
        QString apart; ///< topic of the leaf itself, where each has one
    };
    struct Group
    {
        QString id;
        QString name;
        QStringList members; ///< addresses
    };

    void begin(const QByteArray& list);
    void work(Yield& out);
    void hearEntry(QByteArrayView text, Yield& out);
    void finish(Yield& out);
    void restart(Yield& out);
    void declareMember(Member&& member, Known& known, Yield& out);
    void declareLeaves(const Member& member, Known& known, Yield& out);
    void declareLeaf(LeafPlan&& plan, const Member& member, QHash<QString, Leaf>& before, Known& known, Yield& out);
    void declareGroups(Yield& out);
    void declareGroup(const Group& group, Known& known, Yield& out);
    [[nodiscard]] std::vector<Feature> featuresOf(const Group& group) const;
    [[nodiscard]] QString membersOf(const Group& group) const;
    void callIt(Known& known, const QString& name);
    void forgetName(const Known& known);
    void forgetEnds(const Known& known);
    void declareBridge(Yield& out);
    void declareBridgePoints(const DeviceClaim& claim, Yield& out);
    void withdraw(const Known& known, Yield& out);
    void fault(const QString& reason, Yield& out) const;
    void noteCoordinator(const QString& ieee, Yield& out);

    [[nodiscard]] bool tellsAvailability(const QString& ieee) const;
    [[nodiscard]] AvailabilityPlan availabilityOf(const Member& member) const;
    [[nodiscard]] AvailabilityPlan ownAvailability() const;
    [[nodiscard]] QString topicOf(QLatin1StringView name) const { return m_base % u"/bridge/" % name; }

    SessionContext m_context;
    QString m_convention;
    QString m_base;
    QString m_coordinator;
    // from its info
    bool m_isInformed = false;
    QString m_version;
    QString m_hardware;
    bool m_allTellAvailability = false;
    bool m_inParts = false; ///< `output: attribute`: no JSON, each attribute on a topic of its own
    QHash<QString, bool> m_tellsAvailability; ///< devices that differ from the others
    Known m_self;
    // from its lists
    QHash<QString, Known> m_devices; ///< by address
    std::vector<Group> m_groupList;
    QHash<QString, Known> m_groups; ///< by id
    QHash<QString, Own> m_own;      ///< by topic: the longest name owns it
    QHash<QString, std::vector<End>> m_ends; ///< by topic
    QHash<QString, bool> m_apart;   ///< topics of leaves that are told at their ends, too; whether something came on them
    JsonElements m_list;
    QSet<QString> m_listed;          ///< addresses of the list at hand
    bool m_isWorking = false;
    bool m_hasCoordinator = false;   ///< seen in the list at hand
    bool m_isOutdated = false;       ///< devices were declared with another gateway
};

} // namespace holdfast::zigbee
