// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/convention.h"
#include "app/decode/datum_text.h"
#include "app/decode/payload.h"

#include <QSet>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostLeaves = 50;
constexpr int deepest = 4;
constexpr double confidence = 0.2;

const QString& conventionName()
{
    static const QString name = u"plain JSON"_s;
    return name;
}

std::optional<PointKind> kindOf(const Datum& datum)
{
    if (datum.is<bool>())
        return PointKind::Bool;
    if (datum.isNumber())
        return PointKind::Number;
    return datum.isText() ? std::optional(PointKind::Str) : std::nullopt;
}

/// Every leaf of the objects in it; lists are no points.
void collect(const Datum& datum, const QString& path, int depth, std::vector<Point>& points)
{
    if (points.size() >= mostLeaves || depth > deepest)
        return;
    if (const DatumDict* dict = datum.dict()) {
        for (const auto& [key, value] : dict->entries())
            collect(value, path.isEmpty() ? stateText(key) : QString(path % u'.' % stateText(key)), depth + 1, points);
        return;
    }
    const auto kind = kindOf(datum);
    if (!kind || path.isEmpty())
        return;
    Point point;
    point.name = path.left(200);
    point.property = point.name.sliced(point.name.lastIndexOf(u'.') + 1);
    point.component = *kind == PointKind::Bool ? u"binary_sensor"_s : u"sensor"_s;
    point.kind = *kind;
    points.push_back(std::move(point));
}

/// Looks only at what nobody else claimed, and only proposes.
class PlainJsonSession final : public Session
{
public:
    [[nodiscard]] bool claims(const QString&) const override { return false; }

    void step(const Message& message, Yield& out) override
    {
        if (message.topic.startsWith(u'$') || m_told.contains(message.topic))
            return;
        const Payload payload(message.payload);
        const Datum* json = payload.json();
        if (!json || !json->dict())
            return;
        ProposalHeard proposal{message.broker, conventionName(), message.topic, {}, {}, confidence};
        collect(*json, {}, 0, proposal.points);
        if (proposal.points.empty())
            return;
        proposal.device.identifiers.push_back({u"topic"_s, message.topic});
        proposal.device.name = message.topic.left(200);
        out.events.push_back(std::move(proposal));
        m_told.insert(message.topic);
    }
    void taken(const QString& topic) override { m_told.remove(topic); }

private:
    QSet<QString> m_told;
};

QStringList topics(const DecoderOptions&)
{
    return {u"#"_s};
}

std::unique_ptr<Session> open(const SessionContext&)
{
    return std::make_unique<PlainJsonSession>();
}

} // namespace

Convention plainJson()
{
    return {conventionName(), Convention::Turn::LastResort, topics, open};
}

} // namespace holdfast
