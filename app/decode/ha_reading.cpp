// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include "app/decode/topic_filter.h"

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

Extractor::Encoding encodingOf(const Options& options)
{
    const auto* given = options.value("encoding"_L1).as<QString>();
    static const QStringList eightBit{u"latin-1"_s, u"latin1"_s, u"iso-8859-1"_s, u"iso8859-1"_s, u"cp1252"_s, u"windows-1252"_s};
    if (given && given->isEmpty())
        return Extractor::Encoding::Bytes;
    return given && eightBit.contains(given->toLower()) ? Extractor::Encoding::Latin1 : Extractor::Encoding::Utf8;
}

void setTrigger(Extractor& extractor, const EntityConfig& entity)
{
    extractor.only = textOption(entity.options.value("payload"_L1));
    extractor.says = QString(textOption(entity.options.value("type"_L1)) % u' ' % textOption(entity.options.value("subtype"_L1))).trimmed();
}

std::optional<Scale> scaleOf(const Options& options, const Leaf& leaf)
{
    const Scale scale{numberOption(firstOption(options, leaf.from)).value_or(0), numberOption(firstOption(options, leaf.to)).value_or(100)};
    return scale == Scale{} ? std::nullopt : std::optional(scale);
}

/// Pictures are not decoded: only their arrival and size are told.
bool isPicture(const EntityConfig& entity)
{
    return entity.component == u"camera" || (entity.component == u"image" && entity.options.contains("image_topic"_L1));
}

void setSource(DescribedReading& reading, const EntityConfig& entity, const Leaf& leaf, TemplateCache& templates)
{
    const QString key = QString::fromLatin1(leaf.key);
    if (!key.isEmpty() && leaf.inner == Extractor::Inner::Never) {
        reading.extractor.source = Extractor::Source::Path;
        reading.extractor.path = {key};
        reading.property = key;
        return;
    }
    const QString text = textOption(firstOption(entity.options, leaf.reading));
    Rendering rendering = templates.of(text);
    if (rendering.form == Rendering::Form::Fault)
        reading.unsupported = u"template not supported: %1"_s.arg(rendering.fault);
    reading.extractor.path = std::move(rendering.path);
    reading.extractor.rendering = std::move(rendering.rendering);
    reading.extractor.source = rendering.form == Rendering::Form::Path       ? Extractor::Source::Path
                               : rendering.form == Rendering::Form::Template ? Extractor::Source::Rendering
                                                                             : Extractor::Source::Text;
    reading.property = std::move(rendering.key);
    reading.extractor.inner = leaf.inner;
    if (!key.isEmpty())
        reading.extractor.innerPath = {key};
}

} // namespace

DescribedReading describeReading(const EntityConfig& entity, const Leaf& leaf, const Point& point, TemplateCache& templates)
{
    DescribedReading reading;
    Extractor& extractor = reading.extractor;
    reading.topic = textOption(firstOption(entity.options, leaf.state));
    setSource(reading, entity, leaf, templates);
    if (isPicture(entity))
        extractor.source = Extractor::Source::Size;
    if (entity.component == u"device_automation")
        setTrigger(extractor, entity);
    extractor.kind = point.kind;
    extractor.words = wordsOf(entity.options, leaf.reads, point.kind);
    extractor.otherWords = point.kind == PointKind::Bool ? Extractor::Words::Closed : Extractor::Words::Open;
    extractor.scale = scaleOf(entity.options, leaf);
    extractor.retained = point.function == PointFunction::Event ? Extractor::Retained::Ignored : Extractor::Retained::Counts;
    extractor.encoding = encodingOf(entity.options);
    if (const auto seconds = numberOption(entity.options.value("off_delay"_L1)); seconds && *seconds > 0 && *seconds < 1e9 && point.kind == PointKind::Bool)
        extractor.offDelay = std::chrono::milliseconds(qint64(*seconds * 1000));
    if (reading.unsupported.isEmpty() && !reading.topic.isEmpty())
        reading.unsupported = faultOfFilter(reading.topic);
    return reading;
}

} // namespace holdfast::homeassistant
