// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/drill_scenarios.h"

#include <algorithm>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

DrillPreset preset(const QString& property, double becomes)
{
    DrillPreset one;
    one.property = property;
    one.becomes = becomes;
    return one;
}

DrillScenario gatewayLost()
{
    DrillScenario scenario;
    scenario.id = u"gateway-lost"_s;
    scenario.name = u"Gateway GW-3 lost for half an hour"_s;
    scenario.lost = PolicyLoss::Gateway;
    scenario.element = u"GW-3"_s;
    scenario.presets = {preset(u"occupied_heating_setpoint"_s, 20), preset(u"position"_s, 40)};
    scenario.bounds = {{u"Server room 1.08"_s, u"CRAC-1"_s, u"temperature"_s, 15, 26}};
    return scenario;
}

DrillScenario brokerLost()
{
    DrillScenario scenario;
    scenario.id = u"broker-lost"_s;
    scenario.name = u"Broker lost for half an hour"_s;
    scenario.lost = PolicyLoss::Broker;
    scenario.presets = {preset(u"occupied_heating_setpoint"_s, 20), preset(u"fan_speed"_s, 60), preset(u"setpoint"_s, 22)};
    scenario.presets.back().devices = {u"CRAC-1"_s, u"CRAC-2"_s};
    scenario.bounds = {{u"Server room 1.08"_s, u"CRAC-1"_s, u"temperature"_s, 15, 26}};
    return scenario;
}

/// The drill that must fail, and name one device: whether a drill finds anything is worth a drill.
DrillScenario oneIgnores()
{
    DrillScenario scenario = gatewayLost();
    scenario.id = u"gateway-lost-one-ignores"_s;
    scenario.name = u"Gateway GW-3 lost, and thermostat 3.06-TH ignores its preset"_s;
    scenario.faults = {u"ignore-fallback:3.06-TH"_s};
    return scenario;
}

} // namespace

std::vector<DrillScenario> drillScenarios()
{
    return {brokerLost(), gatewayLost(), oneIgnores()};
}

std::optional<DrillScenario> drillScenarioNamed(const QString& id)
{
    const auto all = drillScenarios();
    const auto found = std::ranges::find(all, id, &DrillScenario::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace holdfast::site
