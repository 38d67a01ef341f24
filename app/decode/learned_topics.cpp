// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/learned_topics.h"

#include "app/decode/topic_filter.h"

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const Identifier& device)
{
    return device.type % u'\n' % device.value;
}

QString keyOf(const LearnedPoint& learned)
{
    return learned.topic % u'\n' % learned.path.join(u'\n');
}

std::vector<PathStep> stepsOf(const QStringList& path)
{
    return {path.cbegin(), path.cend()};
}

Extractor extractorOf(const LearnedPoint& learned)
{
    Extractor extractor;
    extractor.source = learned.path.isEmpty() ? Extractor::Source::Text : Extractor::Source::Path;
    extractor.kind = learned.point.kind;
    extractor.path = stepsOf(learned.path);
    extractor.timePath = stepsOf(learned.timePath);
    if (extractor.kind != PointKind::Bool)
        return extractor;
    extractor.otherWords = Extractor::Words::Closed;
    extractor.words = {{u"true"_s, true}, {u"True"_s, true}, {u"false"_s, false}, {u"False"_s, false}};
    if (!learned.trueText.isEmpty())
        extractor.words = {{learned.trueText, true}, {learned.falseText, false}};
    return extractor;
}

} // namespace

const QString& plainJsonName()
{
    static const QString name = u"plain JSON"_s;
    return name;
}

void LearnedTopics::learn(const LearnedMapping& mapping, Yield& out)
{
    Sources before = std::exchange(m_devices[keyOf(mapping.key())], {});
    Sources& sources = m_devices[keyOf(mapping.key())];
    for (const LearnedPoint& learned : mapping.points) {
        const QString key = keyOf(learned);
        if (sources.contains(key) || !faultOfTopic(learned.topic).isEmpty())
            continue;
        const auto known = before.constFind(key);
        const SourceIndex source = known == before.cend() ? m_context.numbers.next() : *known;
        before.remove(key);
        sources.insert(key, source);
        out.events.push_back(PointDeclared{source, m_context.broker, plainJsonName(), learned.topic, mapping.device, learned.point, {}, false, false});
        Bound bound;
        bound.source = source;
        bound.bindings.push_back({learned.topic, extractorOf(learned)});
        bound.telemetry = learned.point.kind == PointKind::Number && learned.point.accumulation == Accumulation::Measurement;
        out.bound.push_back(std::move(bound));
    }
    for (const SourceIndex gone : std::as_const(before)) {
        out.events.push_back(PointWithdrawn{gone, false});
        out.released.push_back(gone);
    }
}

void LearnedTopics::forget(const Identifier& device, Yield& out)
{
    const Sources sources = m_devices.take(keyOf(device));
    for (const SourceIndex gone : sources) {
        out.events.push_back(PointWithdrawn{gone, false});
        out.released.push_back(gone);
    }
}

} // namespace holdfast
