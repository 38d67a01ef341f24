// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly.h"

#include <QStringBuilder>

namespace holdfast::shelly {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Word> wordsIn(const QString& pairs, PointKind kind)
{
    std::vector<Word> words;
    for (const QString& pair : pairs.split(u'|', Qt::SkipEmptyParts)) {
        const qsizetype at = pair.lastIndexOf(u'=');
        const QString means = pair.sliced(at + 1);
        words.push_back({pair.first(at), kind == PointKind::Bool ? Value(means == u"true") : Value(means)});
    }
    return words;
}

void setSource(MadeLeaf& made, const ShellyLeaf& row, TemplateCache& templates)
{
    const QString reading = QString::fromUtf8(row.reading);
    if (!reading.contains(u'{')) {
        made.extractor.source = reading.isEmpty() ? Extractor::Source::Text : Extractor::Source::Path;
        made.extractor.path = pathOf(row.reading);
        return;
    }
    const Rendering rendering = templates.of(reading);
    made.extractor.source = Extractor::Source::Rendering;
    made.extractor.rendering = rendering.rendering;
}

CommandPlan commandOf(const ShellyLeaf& row, const Point& point, const QString& number, TemplateCache& templates)
{
    CommandPlan plan;
    plan.topic = filledIn(row.command, number);
    plan.kind = point.kind;
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    const QString writes = filledIn(row.writes, number);
    if (writes.contains(u"{{")) {
        if (auto compiled = templates.compiled(writes))
            plan.rendering = *compiled;
    } else {
        plan.words = wordsIn(writes, point.kind);
    }
    return plan;
}

} // namespace

QString filledIn(const char* text, const QString& number)
{
    return QString::fromUtf8(text).replace(u'%', number);
}

std::vector<PathStep> pathOf(const char* dotted)
{
    const QStringList keys = QString::fromUtf8(dotted).split(u'.', Qt::SkipEmptyParts);
    return {keys.cbegin(), keys.cend()};
}

MadeLeaf makeLeaf(const ShellyLeaf& row, const QString& id, const QString& number, const QString& name, TemplateCache& templates)
{
    MadeLeaf made;
    Point& point = made.leaf.point;
    const QString leaf = filledIn(row.leaf, number);
    made.leaf.uniqueId = leaf.isEmpty() ? id.toLower() : QString(id.toLower() % u'-' % leaf);
    point.property = *row.property ? QString::fromLatin1(row.property) : made.leaf.uniqueId;
    point.name = filledIn(row.name, number);
    if (!name.isEmpty())
        point.name = row.function == PointFunction::Cmd && row.kind == PointKind::Bool ? name : QString(name % u' ' % point.name.toLower());
    point.component = QString::fromLatin1(row.component);
    point.kind = row.kind;
    point.unit = QString::fromUtf8(row.unit);
    point.quantity = row.quantity;
    point.function = row.function;
    point.accumulation = row.accumulation;
    point.category = row.category;
    if (row.maximum > 0) {
        point.minimum = 0;
        point.maximum = row.maximum;
    }
    setSource(made, row, templates);
    made.extractor.kind = point.kind;
    made.extractor.words = wordsIn(QString::fromUtf8(row.words), point.kind);
    if (point.kind == PointKind::Bool && made.extractor.words.empty())
        made.extractor.words = wordsIn(u"true=true|True=true|on=true|1=true|open=true|false=false|False=false|off=false|0=false|close=false"_s, point.kind);
    made.extractor.otherWords = point.kind == PointKind::Bool ? Extractor::Words::Closed : Extractor::Words::Open;
    if (row.hundred > 0)
        made.extractor.scale = Scale{0, row.hundred};
    if (point.function == PointFunction::Event)
        made.extractor.retained = Extractor::Retained::Ignored;
    if (*row.writes)
        made.leaf.command = commandOf(row, point, number, templates);
    return made;
}

} // namespace holdfast::shelly
