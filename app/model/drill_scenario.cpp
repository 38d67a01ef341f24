// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/drill_scenario.h"

#include "app/model/policy_members.h"
#include "app/model/policy_names.h"

#include <QJsonDocument>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Need = PolicyMembers::Need;
constexpr qsizetype mostRows = 1'000;
constexpr double mostNumber = 1'000'000;

DrillPreset presetFrom(PolicyMembers members)
{
    DrillPreset preset;
    preset.property = members.text("property", Need::Required);
    if (!members.has("value"))
        members.fail("value", u"expected a number"_s);
    preset.becomes = members.number("value", 0, -mostNumber, mostNumber);
    preset.devices = members.texts("devices", mostRows);
    preset.after = members.duration("after", preset.after, 0ms, 1h);
    preset.within = members.duration("within", preset.within, 1s, 24h);
    members.close();
    return preset;
}

DrillWatch watchFrom(PolicyMembers members)
{
    DrillWatch watch;
    watch.name = members.text("name", Need::Required);
    watch.device = members.text("device", Need::Required);
    watch.property = members.text("property", Need::Required);
    watch.least = members.number("least", -mostNumber, -mostNumber, mostNumber);
    watch.most = members.number("most", mostNumber, -mostNumber, mostNumber);
    members.close();
    return watch;
}

} // namespace

std::vector<DrillCheck> checksOf(const DrillScenario& scenario)
{
    std::vector<DrillCheck> checks{DrillCheck::AllHeard, DrillCheck::NoUrgentAlarm};
    if (!scenario.presets.empty())
        checks.insert(checks.end(), {DrillCheck::PresetsStored, DrillCheck::SecondPath});
    return checks;
}

QStringList faultyDevices(const DrillScenario& scenario)
{
    QStringList devices;
    for (const QString& fault : scenario.faults)
        devices.append(fault.section(u':', 1, 1));
    devices.removeAll(QString());
    devices.removeDuplicates();
    return devices;
}

Expected<DrillScenario> drillScenarioFrom(const QByteArray& json)
{
    QJsonParseError unread{};
    const QJsonObject object = QJsonDocument::fromJson(json, &unread).object();
    if (unread.error != QJsonParseError::NoError)
        return Error{Error::Code::Invalid, QString(u"not JSON: " % unread.errorString())};
    std::optional<Error> fault;
    PolicyMembers members(object, {}, fault);
    if (members.text("format", Need::Required) != u"holdfast-drill/1"_s)
        members.fail("format", u"expected holdfast-drill/1"_s);
    DrillScenario scenario;
    scenario.id = members.text("id", Need::Required);
    scenario.name = members.text("name", Need::Required);
    scenario.lost = members.choice("lost", scenario.lost, policyNames<PolicyLoss>);
    scenario.element = members.text("element");
    scenario.hold = members.duration("hold", scenario.hold, 10s, 24h);
    for (const PolicyMembers& preset : members.objects("presets", mostRows))
        scenario.presets.push_back(presetFrom(preset));
    scenario.faults = members.texts("faults", mostRows);
    for (const PolicyMembers& bound : members.objects("bounds", mostRows))
        scenario.bounds.push_back(watchFrom(bound));
    members.close();
    return fault ? Expected<DrillScenario>(*fault) : Expected<DrillScenario>(std::move(scenario));
}

} // namespace holdfast
