// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/convention.h"
#include "app/decode/homie_attributes.h"
#include "app/decode/homie_point.h"

#include <QHash>
#include <QSet>

namespace holdfast {

/// One device of Homie, from its first word to its removal.
struct HomieTree
{
    struct Known
    {
        SourceIndex source{};
        size_t print = 0; ///< of what was declared: the same is not declared again
    };

    QString path;                ///< `<domain>/<device>`, with a 5 between by version 5
    std::optional<HomieDescription> document; ///< of version 5
    QString state;               ///< the last word; empty: none yet
    bool prepared = false;       ///< it said `init` to us and has not been ready since
    int looks = 0;               ///< at whether it is whole now, as attributes came
    bool published = false;      ///< its points are out
    bool toldUnready = false;
    std::optional<SourceIndex> source; ///< of the device itself
    size_t print = 0;
    QHash<QString, Known> points; ///< by the topic of the value
    QHash<QString, QString> alerts;
    QStringList stats;           ///< names of the figures it sends
    QStringList targets;         ///< topics of the properties that say where they are going
    QString missing;             ///< what its description still lacks
    Ticks since{0};              ///< first heard, or fallen back to `init`
    std::optional<Ticks> changed; ///< its description changed and was not looked at since
};

/// The devices of one broker that speak Homie, in versions 3, 4 and 5.
class HomieRegistry
{
public:
    explicit HomieRegistry(const SessionContext& context) : m_context(context) {}

    void hear(const HomieTopic& topic, const Message& message, Yield& out);
    void due(Ticks ticks, Yield& out);

private:
    struct PlacedLeaf
    {
        QString topic; ///< where its value comes
        HomieLeaf leaf;
    };

    void hearState(const HomieTopic& topic, const Message& message, Yield& out);
    void hearDocument(const HomieTopic& topic, const Message& message, Yield& out);
    void hearAlert(const HomieTopic& topic, const Message& message, Yield& out);
    void hearTarget(const HomieTopic& topic, const Message& message, Yield& out);
    void hearAttribute(const HomieTopic& topic, const Message& message, Yield& out);

    HomieTree* treeAt(const QString& path, Ticks ticks);
    HomieTree* treeAbove(const QString& path, Ticks ticks);
    void addStat(HomieTree& tree, const QString& name, Ticks ticks);
    void setAlert(HomieTree& tree, const QString& alert, const QString& text, bool retained, Yield& out);
    void takeState(HomieTree& tree, const QString& before, bool retained, Yield& out);

    [[nodiscard]] bool speaks(const HomieTree& tree) const;
    [[nodiscard]] bool mayPublish(const HomieTree& tree) const;
    [[nodiscard]] HomieDescription describe(const HomieTree& tree) const;
    void look(HomieTree& tree, Yield& out);
    void publish(HomieTree& tree, Yield& out);
    void declareDevice(HomieTree& tree, const HomieDescription& description, const QString& needs, Yield& out);
    void declareLeaf(HomieTree& tree, PlacedLeaf&& placed, const HomieDescription& description, Yield& out);
    [[nodiscard]] DeviceClaim claimOf(const HomieTree& tree, const HomieDescription& description) const;
    [[nodiscard]] static std::vector<PlacedLeaf> leavesOf(const HomieTree& tree, const HomieDescription& description);
    static void withdrawPoints(HomieTree& tree, const QSet<QString>& keep, Yield& out);
    void remove(const QString& path, Yield& out);
    void tellUnready(HomieTree& tree, Yield& out);
    void fault(const QString& topic, const QString& reason, Yield& out) const;

    SessionContext m_context;
    HomieAttributes m_attributes;
    QHash<QString, HomieTree> m_trees;
    QSet<QString> m_unsettled;            ///< paths of trees that time will do something to
    QHash<QString, QString> m_holders;    ///< by device id: the domain that came first
    bool m_toldFull = false;
};

} // namespace holdfast
