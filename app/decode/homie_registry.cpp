// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/homie_registry.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostTrees = 50'000;
constexpr qsizetype mostAlerts = 100;
constexpr qsizetype mostStats = 50;
constexpr int mostLooks = 1'000; ///< a larger tree settles
constexpr qsizetype longestText = 1'000;
constexpr Ticks patience{10'000}; ///< how long a device may take to become ready
constexpr Ticks settling{250};    ///< a description that changes topic by topic is looked at when it has come to rest

constexpr const char* stateAlert = "$state"; ///< ids with a dollar are Homie's own: no device's alert is called so

} // namespace

void HomieRegistry::fault(const QString& topic, const QString& reason, Yield& out) const
{
    out.events.push_back(DiscoveryFault{m_context.broker, u"homie"_s, topic, reason});
}

HomieTree* HomieRegistry::treeAt(const QString& path, Ticks ticks)
{
    if (const auto known = m_trees.find(path); known != m_trees.end())
        return &*known;
    if (m_trees.size() >= mostTrees)
        return nullptr;
    HomieTree tree;
    tree.path = path;
    tree.since = ticks;
    return &*m_trees.insert(path, std::move(tree));
}

/// The device a node's or a property's attribute belongs to, where it is known already.
HomieTree* HomieRegistry::treeAbove(const QString& path, Ticks ticks)
{
    const QString device = m_attributes.deviceOf(path);
    return device.isEmpty() ? nullptr : treeAt(device, ticks);
}

void HomieRegistry::hear(const HomieTopic& topic, const Message& message, Yield& out)
{
    if (message.payload.size() > m_context.options.largestDiscovery)
        return fault(message.topic, u"an announcement of %1 bytes is larger than the limit"_s.arg(message.payload.size()), out);
    switch (topic.attribute) {
    case HomieAttribute::State: return hearState(topic, message, out);
    case HomieAttribute::Description: return hearDocument(topic, message, out);
    case HomieAttribute::Alert: return hearAlert(topic, message, out);
    case HomieAttribute::Target: return hearTarget(topic, message, out);
    case HomieAttribute::Log:
    case HomieAttribute::Implementation:
    case HomieAttribute::Extensions:
    case HomieAttribute::LocalIp: return;
    default: return hearAttribute(topic, message, out);
    }
}

void HomieRegistry::hearState(const HomieTopic& topic, const Message& message, Yield& out)
{
    const QString word = QString::fromUtf8(message.payload.first(std::min<qsizetype>(message.payload.size(), 64))).trimmed();
    if (word.isEmpty())
        return remove(topic.path, out);
    HomieTree* tree = treeAt(topic.path, message.ticks);
    if (!tree) {
        if (!std::exchange(m_toldFull, true))
            fault(message.topic, u"more than %1 devices: not taken"_s.arg(mostTrees), out);
        return;
    }
    const QString before = std::exchange(tree->state, word);
    if (word == before)
        return;
    tree->prepared = word == u"init" || (tree->prepared && word != u"ready");
    if (word == u"init") {
        tree->since = message.ticks;
        tree->toldUnready = false;
    }
    takeState(*tree, before, message.retained, out);
}

void HomieRegistry::takeState(HomieTree& tree, const QString& before, bool retained, Yield& out)
{
    if (tree.state == u"alert")
        setAlert(tree, QString::fromLatin1(stateAlert), u"The device asks for attention"_s, retained, out);
    else if (before == u"alert")
        setAlert(tree, QString::fromLatin1(stateAlert), {}, retained, out);
    m_unsettled.insert(tree.path);
    look(tree, out);
}

void HomieRegistry::hearDocument(const HomieTopic& topic, const Message& message, Yield& out)
{
    if (!isHomieFivePath(topic.path))
        return;
    HomieTree* tree = treeAt(topic.path, message.ticks);
    if (!tree)
        return;
    if (message.payload.isEmpty()) {
        tree->document.reset();
        tree->published = false;
        return withdrawPoints(*tree, {}, out);
    }
    auto read = readHomieDescription(message.payload);
    if (!read)
        return fault(message.topic, read.error().message, out);
    for (const QString& reason : read->faults)
        fault(message.topic, reason, out);
    tree->document = std::move(read).value();
    tree->changed = message.ticks;
    m_unsettled.insert(tree->path);
    look(*tree, out);
}

void HomieRegistry::hearAlert(const HomieTopic& topic, const Message& message, Yield& out)
{
    if (HomieTree* tree = treeAt(topic.path, message.ticks))
        setAlert(*tree, topic.rest, QString::fromUtf8(message.payload.first(std::min(message.payload.size(), longestText * 4))).left(longestText), message.retained, out);
}

/// Kept until the device is declared; from then on told as it comes.
void HomieRegistry::setAlert(HomieTree& tree, const QString& alert, const QString& text, bool retained, Yield& out)
{
    if (text.isEmpty() ? !tree.alerts.remove(alert) : tree.alerts.value(alert) == text || (!tree.alerts.contains(alert) && tree.alerts.size() >= mostAlerts))
        return;
    if (!text.isEmpty())
        tree.alerts.insert(alert, text);
    if (tree.source)
        out.events.push_back(DeviceAlertHeard{*tree.source, alert, text, retained});
}

void HomieRegistry::hearTarget(const HomieTopic& topic, const Message& message, Yield& out)
{
    QString device = levelsAbove(levelsAbove(topic.path));
    if (!isHomieFivePath(device))
        device = m_attributes.deviceOf(topic.path);
    HomieTree* tree = device.isEmpty() ? nullptr : treeAt(device, message.ticks);
    const bool known = tree && tree->targets.contains(topic.path);
    if (!tree || known == !message.payload.isEmpty() || tree->targets.size() >= qsizetype(mostHomieProperties))
        return;
    if (known)
        tree->targets.removeAll(topic.path);
    else
        tree->targets.push_back(topic.path);
    if (tree->published)
        publish(*tree, out);
}

void HomieRegistry::addStat(HomieTree& tree, const QString& name, Ticks ticks)
{
    if (name == u"interval" || name.isEmpty() || tree.stats.contains(name) || tree.stats.size() >= mostStats)
        return;
    tree.stats.push_back(name);
    tree.changed = ticks;
    m_unsettled.insert(tree.path);
}

void HomieRegistry::hearAttribute(const HomieTopic& topic, const Message& message, Yield& out)
{
    if (topic.attribute == HomieAttribute::Stats && !topic.rest.isEmpty()) {
        if (HomieTree* tree = treeAt(topic.path, message.ticks); tree && !message.payload.isEmpty())
            addStat(*tree, topic.rest, message.ticks);
        return;
    }
    const auto heard = m_attributes.hear(topic, QString::fromUtf8(message.payload));
    if (heard == HomieAttributes::Heard::Refused)
        return fault(message.topic, u"an attribute of %1 bytes is not taken"_s.arg(message.payload.size()), out);
    if (heard == HomieAttributes::Heard::Same)
        return;
    if (topic.attribute == HomieAttribute::Homie && message.payload.isEmpty())
        return remove(topic.path, out);
    HomieTree* tree = treeAbove(topic.path, message.ticks);
    if (!tree)
        return;
    if (topic.attribute == HomieAttribute::Stats)
        for (const QString& name : m_attributes.of(topic.path, HomieAttribute::Stats).split(u',', Qt::SkipEmptyParts))
            addStat(*tree, name.trimmed(), message.ticks);
    tree->changed = message.ticks;
    m_unsettled.insert(tree->path);
    const bool mayBeWhole = topic.path == tree->missing || tree->missing.isEmpty();
    if (!tree->published && mayBeWhole && ++tree->looks <= mostLooks)
        look(*tree, out);
}

void HomieRegistry::remove(const QString& path, Yield& out)
{
    const auto known = m_trees.find(path);
    if (known == m_trees.end())
        return;
    withdrawPoints(*known, {}, out);
    if (known->source) {
        out.events.push_back(PointWithdrawn{*known->source, false});
        out.released.push_back(*known->source);
    }
    m_trees.erase(known);
    m_unsettled.remove(path);
}

void HomieRegistry::due(Ticks ticks, Yield& out)
{
    const QSet<QString> paths = m_unsettled;
    for (const QString& path : paths) {
        const auto known = m_trees.find(path);
        if (known == m_trees.end()) {
            m_unsettled.remove(path);
            continue;
        }
        HomieTree& tree = *known;
        if (tree.changed && ticks - *tree.changed < settling)
            continue;
        if (mayPublish(tree) && (tree.changed || !tree.published))
            publish(tree, out);
        else if (!tree.published && !tree.toldUnready && ticks - tree.since >= patience && speaks(tree))
            tellUnready(tree, out);
        if (tree.published || tree.toldUnready || ticks - tree.since >= patience)
            m_unsettled.remove(path);
    }
}

} // namespace holdfast
