// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include "app/decode/topic_filter.h"

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar separator = u'\x1f';

std::vector<QString> spellingsOf(const Datum& option, const QString& otherwise)
{
    const QString text = option.isUndefined() || option.isNone() ? otherwise : textOption(option);
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return {text, u"True"_s, u"true"_s};
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return {text, u"False"_s, u"false"_s};
    return {text};
}

struct Names
{
    QLatin1StringView topic;
    QLatin1StringView reading;
};

Expected<AvailabilityTopic> describeTopic(const Options& options, const Names& names, TemplateCache& templates)
{
    AvailabilityTopic topic{textOption(options.value(names.topic)), {}, nullptr, {}, {}};
    if (const QString fault = faultOfFilter(topic.topic); !fault.isEmpty())
        return Error{Error::Code::Invalid, u"availability: %1"_s.arg(fault)};
    Rendering rendering = templates.of(textOption(options.value(names.reading)));
    if (rendering.form == Rendering::Form::Fault)
        return Error{Error::Code::Invalid, u"availability: template not supported: %1"_s.arg(rendering.fault)};
    topic.path = std::move(rendering.path);
    topic.rendering = std::move(rendering.rendering);
    topic.available = spellingsOf(options.value("payload_available"_L1), u"online"_s);
    topic.notAvailable = spellingsOf(options.value("payload_not_available"_L1), u"offline"_s);
    return topic;
}

QString keyOf(const Options& options, const Names& names)
{
    QString key = textOption(options.value(names.topic)) % separator % textOption(options.value(names.reading));
    for (const QLatin1StringView word : {"payload_available"_L1, "payload_not_available"_L1})
        key += separator + (options.contains(word) ? QString(u'=' % textOption(options.value(word))) : QString());
    return key;
}

AvailabilityMode modeOf(const Options& options)
{
    const QString mode = textOption(options.value("availability_mode"_L1));
    return mode == u"all" ? AvailabilityMode::All : mode == u"any" ? AvailabilityMode::Any : AvailabilityMode::Latest;
}

bool isGiven(const Datum& option)
{
    return !option.isUndefined() && !option.isNone();
}

Expected<SharedPlan> describeTopics(const std::vector<Options>& entries, const Names& names, AvailabilityMode mode, TemplateCache& templates)
{
    AvailabilityPlan plan{QString::number(int(mode)), mode, {}};
    for (const Options& entry : entries) {
        auto topic = describeTopic(entry, names, templates);
        if (!topic)
            return topic.error();
        plan.topics.push_back(std::move(topic).value());
        plan.key += u'\n' + keyOf(entry, names);
    }
    return SharedPlan(std::move(plan));
}

} // namespace

Expected<SharedPlan> describeAvailability(const EntityConfig& entity, TemplateCache& templates, Repeated& repeated)
{
    const bool single = isGiven(entity.options.value("availability_topic"_L1));
    const bool listed = entity.availability && !entity.availability->empty();
    if (single && listed)
        return Error{Error::Code::Invalid, u"availability and availability_topic exclude each other"_s};
    const AvailabilityMode mode = modeOf(entity.options);
    if (single)
        return describeTopics({entity.options}, {"availability_topic"_L1, "availability_template"_L1}, mode, templates);
    if (!listed)
        return SharedPlan();
    if (const SharedPlan known = repeated.planOf(entity.availability, mode))
        return known;
    auto plan = describeTopics(*entity.availability, {"topic"_L1, "value_template"_L1}, mode, templates);
    if (plan)
        repeated.notePlan(entity.availability, mode, *plan);
    return plan;
}

} // namespace holdfast::homeassistant
