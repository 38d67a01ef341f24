// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/delta.h"

namespace holdfast {

[[nodiscard]] inline AlarmRule ruleNamed(const char* id, const char* name, Consequence consequence, std::chrono::seconds respond)
{
    AlarmRule rule;
    rule.id = RuleId(QString::fromLatin1(id));
    rule.name = QString::fromUtf8(name);
    rule.quantity = Quantity::Temperature;
    LimitCondition limits;
    limits.low = 17;
    limits.high = 28;
    limits.deadband = 0.25;
    rule.condition = limits;
    rule.onDelay = std::chrono::minutes(10);
    rule.consequenceClass = consequence;
    rule.timeToRespond = respond;
    rule.consequence = QStringLiteral("People complain");
    rule.operatorAction = {QStringLiteral("Look"), QStringLiteral("Call")};
    return rule;
}

/// One that came with the program, one that people made, and one that asks nothing of anybody.
[[nodiscard]] inline Delta threeRules()
{
    using namespace std::chrono_literals;
    AlarmRule leak = ruleNamed("water-leak", "Water leak", Consequence::Safety, 5min);
    leak.quantity = Quantity::Moisture;
    leak.condition = DiscreteCondition{{QStringLiteral("true"), QStringLiteral("wet")}};
    AlarmRule own = ruleNamed("own-warm", "Too warm in 3.12", Consequence::Business, 30min);
    own.point = PointId(QStringLiteral("3.12-S1/temperature"));
    AlarmRule alert = ruleNamed("zone-co2", "Air stuffy", Consequence::Comfort, 4h);
    alert.operatorAction.clear();
    alert.enabled = false;
    Delta delta;
    for (const AlarmRule& rule : {leak, own, alert})
        delta.rules.insert(rule.id, rule);
    return delta;
}

} // namespace holdfast
