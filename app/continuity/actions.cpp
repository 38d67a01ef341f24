// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"

#include "app/model/policy_members.h"

#include <algorithm>

namespace holdfast {

PolicyAction holdLast();
PolicyAction preset();
PolicyAction followLocalSchedule();
PolicyAction switchLink();
PolicyAction switchBroker();
PolicyAction promoteGateway();
PolicyAction notifyPeople();
PolicyAction doorRule();
PolicyAction queueCommand();
PolicyAction dropCommand();
PolicyAction shedLoad();

std::span<const PolicyAction> policyActions()
{
    static const std::vector<PolicyAction> actions{holdLast(), preset(), followLocalSchedule(), switchLink(), switchBroker(), promoteGateway(), notifyPeople(), doorRule(), queueCommand(), dropCommand(), shedLoad()};
    return actions;
}

const PolicyAction* policyActionNamed(const QString& id)
{
    const auto actions = policyActions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const PolicyAction& action) { return action.id == id; });
    return found == actions.end() ? nullptr : &*found;
}

Value argumentOf(const PolicyStep& step, const PolicyAction& action, const char* parameter)
{
    const QString name = QString::fromLatin1(parameter);
    if (step.arguments.contains(name))
        return step.arguments.value(name);
    const auto found = std::find_if(action.parameters.begin(), action.parameters.end(), [&](const ActionParameter& candidate) { return name == QLatin1String(candidate.name); });
    return found == action.parameters.end() ? Value() : found->fallback;
}

static std::optional<QString> faultOfNumber(const ActionParameter& parameter, const Value& value)
{
    const auto* number = std::get_if<double>(&value);
    if (number && *number >= parameter.least && *number <= parameter.most)
        return std::nullopt;
    return QString(QStringLiteral("expected a number from ") % QString::number(parameter.least) % QStringLiteral(" to ") % QString::number(parameter.most));
}

static std::optional<QString> faultOfDuration(const ActionParameter& parameter, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    const auto duration = text ? durationFrom(*text) : std::nullopt;
    if (duration && double(duration->count()) >= parameter.least && double(duration->count()) <= parameter.most)
        return std::nullopt;
    return QString(QStringLiteral("expected a time from ") % durationText(Ticks(qint64(parameter.least))) % QStringLiteral(" to ") % durationText(Ticks(qint64(parameter.most))));
}

static std::optional<QString> faultOfChoice(const ActionParameter& parameter, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (text && std::find(parameter.choices.begin(), parameter.choices.end(), *text) != parameter.choices.end())
        return std::nullopt;
    return QString(QStringLiteral("expected one of ") % QStringList(parameter.choices.begin(), parameter.choices.end()).join(QStringLiteral(", ")));
}

std::optional<QString> faultOf(const ActionParameter& parameter, const Value& value)
{
    switch (parameter.kind) {
    case ActionParameter::Kind::Number: return faultOfNumber(parameter, value);
    case ActionParameter::Kind::Duration: return faultOfDuration(parameter, value);
    case ActionParameter::Kind::Choice: return faultOfChoice(parameter, value);
    case ActionParameter::Kind::Flag: return std::holds_alternative<bool>(value) ? std::nullopt : std::optional(QStringLiteral("expected true or false"));
    case ActionParameter::Kind::Text: break;
    }
    const auto* text = std::get_if<QString>(&value);
    return text && !text->isEmpty() ? std::nullopt : std::optional(QStringLiteral("expected a text"));
}

} // namespace holdfast
