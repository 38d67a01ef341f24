// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_describe.h"

#include "app/decode/topic_filter.h"

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Template> templateOf(const EntityConfig& entity, const char* option, CommandPlan& plan, TemplateCache& templates)
{
    const QString text = *option ? textOption(firstOption(entity.options, option)) : QString();
    if (text.isEmpty())
        return nullptr;
    auto rendering = templates.compiled(text);
    if (!rendering) {
        plan.refusal = u"command template not supported: %1"_s.arg(rendering.error().message);
        return nullptr;
    }
    return std::move(rendering).value();
}

std::optional<Scale> scaleOf(const Options& options, const Leaf& leaf)
{
    const Scale scale{numberOption(firstOption(options, leaf.from)).value_or(0), numberOption(firstOption(options, leaf.to)).value_or(100)};
    return scale == Scale{} ? std::nullopt : std::optional(scale);
}

} // namespace

std::optional<CommandPlan> describeCommand(const EntityConfig& entity, const Leaf& leaf, const Point& point, TemplateCache& templates)
{
    CommandPlan plan;
    plan.topic = textOption(firstOption(entity.options, leaf.command));
    if (plan.topic.isEmpty())
        return std::nullopt;
    plan.refusal = faultOfTopic(plan.topic);
    plan.rendering = templateOf(entity, leaf.writing, plan, templates);
    plan.off = templateOf(entity, leaf.writingOff, plan, templates);
    plan.variable = QString::fromLatin1(leaf.variable);
    plan.body = leaf.body;
    plan.key = QString::fromLatin1(leaf.key);
    if (plan.body == CommandPlan::Body::Json && entity.component == u"light")
        plan.impliedState = u"ON"_s;
    plan.words = wordsOf(entity.options, leaf.writes, point.kind);
    plan.kind = point.kind;
    plan.values = leaf.writes.empty() ? point.values : QStringList();
    plan.minimum = point.minimum;
    plan.maximum = point.maximum;
    plan.scale = scaleOf(entity.options, leaf);
    return plan;
}

} // namespace holdfast::homeassistant
