// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/homie_attributes.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024; ///< per broker: a flood of attributes must not eat the memory
constexpr qsizetype longestValue = 64 * 1024;
constexpr int mostElements = 1'000;               ///< of one array

QStringList listOf(const QString& text)
{
    QStringList items;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        if (const QString item = part.trimmed(); !item.isEmpty() && !items.contains(item) && items.size() < qsizetype(mostHomieProperties))
            items.push_back(item);
    return items;
}

/// "0-2" → 0, 1, 2.
QStringList positionsOf(const QString& range)
{
    bool firstRead = false;
    bool lastRead = false;
    const int first = range.section(u'-', 0, 0).toInt(&firstRead);
    const int last = range.section(u'-', 1, 1).toInt(&lastRead);
    QStringList positions;
    for (int at = first; firstRead && lastRead && first >= 0 && at <= last && positions.size() < mostElements; ++at)
        positions.push_back(QString::number(at));
    return positions;
}

/// The text of a yes or no; anything else leaves what is assumed.
bool flagOf(const QString& text, bool otherwise)
{
    return text == u"true" || (text != u"false" && otherwise);
}

} // namespace

HomieAttributes::Heard HomieAttributes::hear(const HomieTopic& topic, const QString& value)
{
    auto& entries = m_paths[topic.path];
    const auto known = std::ranges::find_if(entries, [&](const Entry& entry) { return entry.attribute == topic.attribute && entry.rest == topic.rest; });
    const qsizetype before = known == entries.end() ? 0 : known->value.size();
    const bool tooMuch = value.size() > longestValue || m_bytes - before + value.size() + topic.path.size() > mostBytes;
    if (!value.isEmpty() && known != entries.end() && known->value == value)
        return Heard::Same;
    if (!value.isEmpty() && !tooMuch) {
        m_bytes += value.size() - before + (known == entries.end() ? topic.path.size() : 0);
        if (known == entries.end())
            entries.push_back({topic.attribute, topic.rest, value});
        else
            known->value = value;
        return Heard::Changed;
    }
    const bool was = known != entries.end();
    if (was) {
        m_bytes -= before + topic.path.size();
        entries.erase(known);
    }
    if (entries.empty())
        m_paths.remove(topic.path);
    return !value.isEmpty() ? Heard::Refused : was ? Heard::Changed : Heard::Same;
}

const QString* HomieAttributes::find(const QString& path, HomieAttribute attribute, const QString& rest) const
{
    const auto entries = m_paths.constFind(path);
    if (entries == m_paths.cend())
        return nullptr;
    const auto known = std::ranges::find_if(*entries, [&](const Entry& entry) { return entry.attribute == attribute && entry.rest == rest; });
    return known == entries->end() ? nullptr : &known->value;
}

QString HomieAttributes::of(const QString& path, HomieAttribute attribute, const QString& rest) const
{
    const QString* value = find(path, attribute, rest);
    return value ? *value : QString();
}

QString HomieAttributes::deviceOf(const QString& path) const
{
    for (QString at = path; !at.isEmpty(); at = levelsAbove(at))
        if (has(at, HomieAttribute::Homie))
            return at;
    return {};
}

std::vector<HomieAttributes::ListedNode> HomieAttributes::nodesOf(const QString& device) const
{
    std::vector<ListedNode> nodes;
    const QStringList listed = listOf(of(device, HomieAttribute::Nodes));
    for (const QString& item : listed) {
        const QString id = item.endsWith(u"[]") ? item.chopped(2) : item;
        const QStringList positions = positionsOf(of(device % u'/' % id, HomieAttribute::Array));
        for (const QString& position : positions)
            nodes.push_back({id % u'_' % position, id, position});
        if (positions.isEmpty())
            nodes.push_back({id, id, {}});
        if (nodes.size() > mostHomieProperties)
            break;
    }
    return nodes;
}

/// An element of an array has the properties of the array.
QStringList HomieAttributes::propertiesOf(const QString& device, const ListedNode& node) const
{
    const QStringList own = listOf(of(device % u'/' % node.id, HomieAttribute::Properties));
    return own.isEmpty() ? listOf(of(device % u'/' % node.listed, HomieAttribute::Properties)) : own;
}

QString HomieAttributes::nameOf(const QString& device, const ListedNode& node) const
{
    const QString own = of(device % u'/' % node.id, HomieAttribute::Name);
    const QString listed = of(device % u'/' % node.listed, HomieAttribute::Name);
    return !own.isEmpty() || listed.isEmpty() || node.position.isEmpty() ? own : QString(listed % u' ' % node.position);
}

void HomieAttributes::addNode(const QString& device, const ListedNode& node, HomieDescription& out) const
{
    const QStringList ids = propertiesOf(device, node);
    const QString nodeName = nameOf(device, node);
    for (const QString& id : ids) {
        if (out.properties.size() >= mostHomieProperties)
            return void(out.faults.push_back(u"more than %1 properties: the rest is not taken"_s.arg(mostHomieProperties)));
        const QString own = device % u'/' % node.id % u'/' % id;
        const QString shared = device % u'/' % node.listed % u'/' % id;
        const auto text = [&](HomieAttribute attribute) { return has(own, attribute) ? of(own, attribute) : of(shared, attribute); };
        HomieProperty property{node.id, id, nodeName, text(HomieAttribute::Name), text(HomieAttribute::DataType), text(HomieAttribute::Format), text(HomieAttribute::Unit), false, true};
        property.settable = flagOf(text(HomieAttribute::Settable), false);
        property.retained = flagOf(text(HomieAttribute::Retained), true);
        if (property.datatype.isEmpty())
            property.datatype = u"string"_s;
        out.properties.push_back(std::move(property));
    }
}

HomieDescription HomieAttributes::describe(const QString& device) const
{
    HomieDescription read;
    read.version = of(device, HomieAttribute::Homie);
    read.name = of(device, HomieAttribute::Name);
    read.firmware = of(device, HomieAttribute::Firmware, u"version"_s);
    read.mac = of(device, HomieAttribute::Mac);
    for (const ListedNode& node : nodesOf(device))
        addNode(device, node, read);
    return read;
}

QString HomieAttributes::firstMissing(const QString& device) const
{
    if (!has(device, HomieAttribute::Nodes))
        return device;
    for (const ListedNode& node : nodesOf(device)) {
        const QStringList ids = propertiesOf(device, node);
        if (ids.isEmpty())
            return device % u'/' % node.listed;
        for (const QString& id : ids) {
            const QString own = device % u'/' % node.id % u'/' % id;
            if (!has(own, HomieAttribute::DataType) && !has(device % u'/' % node.listed % u'/' % id, HomieAttribute::DataType))
                return own;
        }
    }
    return {};
}

} // namespace holdfast
