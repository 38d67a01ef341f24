// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/identity.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {
namespace {

bool same(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool lists(const DeviceClaim& claim, const QString& value)
{
    return std::ranges::any_of(claim.identifiers, [&](const Identifier& identifier) { return identifier.value == value; });
}

/// A device that is its own gateway has none.
QString viaOf(const DeviceClaim& claim)
{
    const bool onlyItself = claim.identifiers.size() == 1 && lists(claim, claim.viaIdentifier);
    return onlyItself ? QString() : claim.viaIdentifier;
}

/// The identifiers that may join this claim to others: none that its gateway lists too.
std::vector<Identifier> linksOf(const DeviceClaim& claim, const std::vector<Witness>& all)
{
    std::vector<Identifier> links = claim.identifiers;
    const QString via = viaOf(claim);
    if (via.isEmpty())
        return links;
    std::erase_if(links, [&](const Identifier& identifier) { return identifier.value == via; });
    for (const Witness& other : all) {
        if (other.claim != &claim && lists(*other.claim, via) && viaOf(*other.claim) != via)
            std::erase_if(links, [&](const Identifier& identifier) { return std::ranges::find(other.claim->identifiers, identifier) != other.claim->identifiers.end(); });
    }
    return links;
}

/// Groups that grow; each knows what its members say of maker and model.
class Groups
{
public:
    explicit Groups(const std::vector<Witness>& witnesses)
        : m_parent(witnesses.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
        for (const Witness& witness : witnesses)
            m_facts.push_back({witness.claim->manufacturer, witness.claim->model, witness.pinned ? 1 : 0, witness.pinned ? 0 : 1});
    }

    std::size_t find(std::size_t member) const
    {
        while (m_parent[member] != member)
            member = m_parent[member];
        return member;
    }

    bool compatible(std::size_t a, std::size_t b) const
    {
        const Facts& left = m_facts[find(a)];
        const Facts& right = m_facts[find(b)];
        return mayBeSame(left.manufacturer, right.manufacturer) && mayBeSame(left.model, right.model);
    }

    int pins(std::size_t member) const { return m_facts[find(member)].pins; }
    int voices(std::size_t member) const { return m_facts[find(member)].voices; }

    void unite(std::size_t a, std::size_t b)
    {
        const std::size_t root = std::min(find(a), find(b));
        const std::size_t other = std::max(find(a), find(b));
        if (root == other)
            return;
        m_parent[other] = root;
        Facts& kept = m_facts[root];
        const Facts& gone = m_facts[other];
        if (kept.manufacturer.isEmpty())
            kept.manufacturer = gone.manufacturer;
        if (kept.model.isEmpty())
            kept.model = gone.model;
        kept.pins += gone.pins;
        kept.voices += gone.voices;
    }

private:
    struct Facts
    {
        QString manufacturer;
        QString model;
        int pins = 0;
        int voices = 0;
    };

    std::vector<std::size_t> m_parent;
    std::vector<Facts> m_facts;
};

struct Edge
{
    std::size_t a = 0;
    std::size_t b = 0;
    Identifier shared;
};

/// Pairs that share an identifier, in the order of content.
std::vector<Edge> edgesOf(const std::vector<Witness>& witnesses)
{
    std::vector<std::size_t> order(witnesses.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        if (precedes(*witnesses[a].claim, *witnesses[b].claim))
            return true;
        return !precedes(*witnesses[b].claim, *witnesses[a].claim) && witnesses[a].pinned < witnesses[b].pinned;
    });
    std::vector<std::vector<Identifier>> links;
    for (const Witness& witness : witnesses)
        links.push_back(linksOf(*witness.claim, witnesses));
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const auto& theirs = links[order[j]];
            const auto shared = std::ranges::find_if(links[order[i]], [&](const Identifier& mine) { return std::ranges::find(theirs, mine) != theirs.end(); });
            if (shared != links[order[i]].end())
                edges.push_back({order[i], order[j], *shared});
        }
    }
    return edges;
}

void join(Groups& groups, const std::vector<Edge>& edges, const std::vector<Witness>& witnesses)
{
    for (const Edge& edge : edges) { // an adopted device and who says exactly what we know of it
        const DeviceClaim& a = *witnesses[edge.a].claim;
        const DeviceClaim& b = *witnesses[edge.b].claim;
        if (witnesses[edge.a].pinned != witnesses[edge.b].pinned && a.identifiers == b.identifiers && same(a.manufacturer, b.manufacturer) && same(a.model, b.model))
            groups.unite(edge.a, edge.b);
    }
    for (const Edge& edge : edges) { // those that say the same of maker and model
        const DeviceClaim& a = *witnesses[edge.a].claim;
        const DeviceClaim& b = *witnesses[edge.b].claim;
        if (same(a.manufacturer, b.manufacturer) && same(a.model, b.model) && (groups.pins(edge.a) == 0 || groups.pins(edge.b) == 0))
            groups.unite(edge.a, edge.b);
    }
    for (const Edge& edge : edges) { // those that leave it open
        if (groups.compatible(edge.a, edge.b) && (groups.pins(edge.a) == 0 || groups.pins(edge.b) == 0))
            groups.unite(edge.a, edge.b);
    }
    for (const Edge& edge : edges) { // an adopted device that nobody else speaks for, and what an operator merged
        const std::size_t pin = witnesses[edge.a].pinned ? edge.a : edge.b;
        const std::size_t other = pin == edge.a ? edge.b : edge.a;
        if (witnesses[pin].pinned && groups.pins(other) == 0 && (witnesses[pin].glued || groups.voices(pin) == 0))
            groups.unite(pin, other);
    }
}

int rank(const Identifier& identifier)
{
    if (identifier.type == "mac"_L1)
        return 0;
    if (identifier.type == uniqueIdType)
        return 4;
    if (identifier.type == topicType)
        return 5;
    if (identifier.type != "id"_L1)
        return 1;
    const QString& value = identifier.value;
    const QString digits = value.startsWith("0x"_L1, Qt::CaseInsensitive) ? value.mid(2) : value;
    const bool address = (digits.size() == 12 || digits.size() == 16) && std::ranges::all_of(digits, [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
    return address ? 2 : 3;
}

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u':' || c == u'-';
}

QString sortText(const DeviceClaim& claim)
{
    QString text;
    for (const Identifier& identifier : claim.identifiers)
        text += identifier.type + u'\x1' + identifier.value + u'\x2';
    return text;
}

} // namespace

bool mayBeSame(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

bool precedes(const DeviceClaim& a, const DeviceClaim& b)
{
    const auto facts = [](const DeviceClaim& c) {
        return std::tie(c.manufacturer, c.model, c.viaIdentifier, c.name, c.modelId, c.firmware, c.hardware, c.serial, c.suggestedArea, c.configurationUrl, c.isGateway);
    };
    const QString left = sortText(a);
    const QString right = sortText(b);
    return left != right ? left < right : facts(a) < facts(b);
}

Partition partition(const std::vector<Witness>& witnesses)
{
    Groups groups(witnesses);
    const std::vector<Edge> edges = edgesOf(witnesses);
    join(groups, edges, witnesses);
    Partition result;
    std::vector<std::size_t> number(witnesses.size(), witnesses.size());
    for (std::size_t i = 0; i < witnesses.size(); ++i) {
        const std::size_t root = groups.find(i);
        if (number[root] == witnesses.size())
            number[root] = result.groups++;
        result.groupOf.push_back(number[root]);
    }
    std::vector<std::pair<std::size_t, std::size_t>> told;
    for (const Edge& edge : edges) {
        const auto pair = std::minmax(result.groupOf[edge.a], result.groupOf[edge.b]);
        if (pair.first == pair.second || std::ranges::find(told, std::pair<std::size_t, std::size_t>(pair)) != told.end())
            continue;
        told.emplace_back(pair);
        result.contradictions.push_back({edge.a, edge.b, edge.shared});
    }
    return result;
}

QString slug(const QString& text)
{
    constexpr int longest = 64;
    if (text.size() <= longest && std::ranges::all_of(text, isPlain))
        return text;
    QString clean = text.left(longest);
    for (qsizetype at = 0; at < clean.size(); ++at) {
        if (!isPlain(std::as_const(clean).at(at)))
            clean[at] = u'_';
    }
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(6);
    return clean.left(longest - 7) + u'-' + QLatin1String(hash);
}

const Identifier* strongestOf(const std::vector<Identifier>& identifiers)
{
    const auto strongest = std::ranges::min_element(identifiers, [](const Identifier& a, const Identifier& b) {
        const int left = rank(a);
        const int right = rank(b);
        return left != right ? left < right : a < b;
    });
    return strongest == identifiers.end() ? nullptr : &*strongest;
}

QString idTextOf(const Identifier& identifier)
{
    QString text = identifier.value;
    if (identifier.type == "mac"_L1)
        text.remove(u':');
    return rank(identifier) <= 1 ? QString(slug(identifier.type) + u'-' + slug(text)) : slug(text);
}

} // namespace holdfast
