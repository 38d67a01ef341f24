// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include "app/decode/topic_filter.h"

#include <QJsonArray>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar separator = u'\x1f';

std::vector<QString> spellingsOf(const QJsonValue& option, const QString& otherwise)
{
    const QString text = option.isUndefined() || option.isNull() ? otherwise : textOption(option);
    const QString lower = text.toLower();
    if (lower == u"true")
        return {text, u"True"_s, u"true"_s};
    if (lower == u"false")
        return {text, u"False"_s, u"false"_s};
    return {text};
}

struct Names
{
    QString topic;
    QString reading;
};

Expected<AvailabilityTopic> describeTopic(const QJsonObject& options, const Names& names, TemplateCache& templates)
{
    AvailabilityTopic topic{textOption(options.value(names.topic)), {}, nullptr, {}, {}};
    if (const QString fault = faultOfFilter(topic.topic); !fault.isEmpty())
        return Error{Error::Code::Invalid, u"availability: %1"_s.arg(fault)};
    const Rendering rendering = templates.of(textOption(options.value(names.reading)));
    if (rendering.form == Rendering::Form::Fault)
        return Error{Error::Code::Invalid, u"availability: template not supported: %1"_s.arg(rendering.fault)};
    topic.path = rendering.path;
    topic.rendering = rendering.rendering;
    topic.available = spellingsOf(options.value(u"payload_available"_s), u"online"_s);
    topic.notAvailable = spellingsOf(options.value(u"payload_not_available"_s), u"offline"_s);
    return topic;
}

QString keyOf(const QJsonObject& options, const Names& names)
{
    QString key = textOption(options.value(names.topic)) % separator % textOption(options.value(names.reading));
    for (const QString& word : {u"payload_available"_s, u"payload_not_available"_s})
        key += separator + (options.contains(word) ? QString(u'=' % textOption(options.value(word))) : QString());
    return key;
}

AvailabilityMode modeOf(const QJsonObject& options)
{
    const QString mode = textOption(options.value(u"availability_mode"_s));
    return mode == u"all" ? AvailabilityMode::All : mode == u"any" ? AvailabilityMode::Any : AvailabilityMode::Latest;
}

} // namespace

Expected<std::optional<AvailabilityPlan>> describeAvailability(const QJsonObject& options, TemplateCache& templates)
{
    const bool single = !options.value(u"availability_topic"_s).isUndefined() && !options.value(u"availability_topic"_s).isNull();
    const QJsonArray list = options.value(u"availability"_s).toArray();
    if (single && !list.isEmpty())
        return Error{Error::Code::Invalid, u"availability and availability_topic exclude each other"_s};
    if (!single && list.isEmpty())
        return std::optional<AvailabilityPlan>();
    const Names names = single ? Names{u"availability_topic"_s, u"availability_template"_s} : Names{u"topic"_s, u"value_template"_s};
    const QJsonArray entries = single ? QJsonArray{options} : list;
    AvailabilityPlan plan{QString::number(int(modeOf(options))), modeOf(options), {}};
    for (const QJsonValue& entry : entries) {
        auto topic = describeTopic(entry.toObject(), names, templates);
        if (!topic)
            return topic.error();
        plan.topics.push_back(std::move(topic).value());
        plan.key += u'\n' + keyOf(entry.toObject(), names);
    }
    return std::optional(std::move(plan));
}

} // namespace holdfast::homeassistant
