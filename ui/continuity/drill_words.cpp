// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/drill_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

class DrillWords
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::continuity_page::DrillWords)
};

struct DrillWord
{
    const char* code;
    const char* text;
    Icon icon;
};

constexpr std::array scenarioNames{
    DrillWord{"broker-lost", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Broker lost"), Icon::Server},
    DrillWord{"gateway-lost", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Gateway GW-3 lost"), Icon::Gateway},
    DrillWord{"gateway-lost-one-ignores", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Gateway GW-3 lost, one device misbehaves"), Icon::Gateway},
};

constexpr std::array properties{
    DrillWord{"occupied_heating_setpoint", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Heating set-point"), Icon::Temperature},
    DrillWord{"setpoint", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Set-point"), Icon::Temperature},
    DrillWord{"position", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Position"), Icon::Valve},
    DrillWord{"fan_speed", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Fan speed"), Icon::Fan},
};

constexpr std::array notes{
    DrillWord{"check-passed", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Check passed"), Icon::Check},
    DrillWord{"cut", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Taken away"), Icon::Drill},
    DrillWord{"safe", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Safe"), Icon::Check},
    DrillWord{"aborted", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Broken off"), Icon::Stop},
    DrillWord{"roll-back", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Roll-back"), Icon::Undo},
    DrillWord{"restored", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Given back"), Icon::Link},
    DrillWord{"verified", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Everything is as before"), Icon::Check},
    DrillWord{"not-back", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Not everything is as before"), Icon::Info},
    DrillWord{"not-restored", QT_TRANSLATE_NOOP("holdfast::continuity_page::DrillWords", "Could not be given back"), Icon::Info},
};

template <typename Words>
const DrillWord* found(const Words& words, const QString& code)
{
    const auto one = std::find_if(words.begin(), words.end(), [&](const DrillWord& word) { return code == QLatin1String(word.code); });
    return one == words.end() ? nullptr : &*one;
}

constexpr QChar leftToRight(0x2066);
constexpr QChar isolateEnd(0x2069);

template <typename Words>
QString worded(const Words& words, const QString& code, const QString& otherwise)
{
    const DrillWord* word = found(words, code);
    return word == nullptr ? otherwise : DrillWords::tr(word->text);
}

QString valueText(const Value& value, const QString& unit, const Format& format)
{
    const double* number = std::get_if<double>(&value);
    const QString text = number == nullptr ? toText(value) : format.number(*number, *number == std::floor(*number) ? 0 : 1);
    return text.isEmpty() ? u"—"_s : amid(ValueText{text, unit}.joined(), format);
}

} // namespace

QString amid(const QString& name, const Format& format)
{
    return format.locale().textDirection() == Qt::RightToLeft ? QString(leftToRight % name % isolateEnd) : name;
}

QString drillName(const QString& scenario, const QString& name)
{
    return worded(scenarioNames, scenario, name);
}

QString cutText(const DrillScenario& scenario, const Format& format)
{
    const QString length = format.duration(scenario.hold);
    return scenario.element.isEmpty() ? DrillWords::tr("The broker is taken from the twin for %1.", "length").arg(length) : DrillWords::tr("%1 is taken from the twin for %2.", "device, length").arg(amid(scenario.element, format), length);
}

QStringList promisesOf(const DrillScenario& scenario, const Format& format)
{
    QStringList lines;
    for (const DrillPreset& preset : scenario.presets) {
        const QString what = worded(properties, preset.property, preset.property);
        const QString whose = preset.devices.isEmpty() ? what : DrillWords::tr("%1 of %2", "property, devices").arg(what, amid(preset.devices.join(u", "_s), format));
        lines << DrillWords::tr("%1 holds %2 within %3", "property, value, length").arg(whose, valueText(preset.becomes, {}, format), format.duration(preset.within));
    }
    for (const DrillWatch& bound : scenario.bounds)
        lines << DrillWords::tr("%1 stays between %2 and %3, or the drill is broken off", "place, value, value").arg(amid(bound.name, format), format.number(bound.least, 0), format.number(bound.most, 0));
    return lines;
}

QString builtInFault(const DrillScenario& scenario, const Format& format)
{
    const QStringList devices = faultyDevices(scenario);
    return devices.isEmpty() ? QString() : DrillWords::tr("Built in: %1 misbehaves. The drill has to find it.", "devices").arg(amid(devices.join(u", "_s), format));
}

QString wordOf(DrillOutcome outcome)
{
    const QString words[] = {DrillWords::tr("Under way"), DrillWords::tr("Passed", "drill"), DrillWords::tr("Failed", "drill"), DrillWords::tr("Not observed")};
    return words[static_cast<std::size_t>(outcome)];
}

QString sentenceOf(DrillEnd end)
{
    switch (end) {
    case DrillEnd::None: return {};
    case DrillEnd::Finished: return DrillWords::tr("Held to its end, given back, and everything is as before.");
    case DrillEnd::CheckFailed: return DrillWords::tr("A check before the drill failed. Nothing was taken away.");
    case DrillEnd::NotCut: return DrillWords::tr("It could not be taken away.");
    case DrillEnd::UrgentAlarm: return DrillWords::tr("Broken off: an urgent alarm that the drill does not explain.");
    case DrillEnd::Blind: return DrillWords::tr("Broken off: whoever watched was cut off.");
    case DrillEnd::BoundLeft: return DrillWords::tr("Broken off: a value left its bounds.");
    case DrillEnd::TooManyDeviations: return DrillWords::tr("Broken off: too many deviations.");
    case DrillEnd::Stopped: return DrillWords::tr("Broken off by a person.");
    case DrillEnd::NotRestored: return DrillWords::tr("It could not be given back: somebody must go there.");
    case DrillEnd::NotBack: break;
    }
    return DrillWords::tr("Given back, but not everything is as before.");
}

QString wordOf(DrillVerdict verdict)
{
    const QString words[] = {DrillWords::tr("Observing"), DrillWords::tr("As expected"), DrillWords::tr("Deviation"), DrillWords::tr("Not observed")};
    return words[static_cast<std::size_t>(verdict)];
}

QString verdictText(const DrillRow& row)
{
    if (row.verdict != DrillVerdict::Deviation)
        return wordOf(row.verdict);
    const QString words[] = {DrillWords::tr("Deviation"), DrillWords::tr("Not as expected"), DrillWords::tr("Too slow"), DrillWords::tr("Let go"), DrillWords::tr("Not as before")};
    return words[static_cast<std::size_t>(row.fault)];
}

QString wordOf(DrillCheck check)
{
    const QString words[] = {DrillWords::tr("Everything that is watched is heard"), DrillWords::tr("No alarm of priority 1 or 2"),    DrillWords::tr("The policy is armed"), DrillWords::tr("Fallbacks are stored in the devices"),
                             DrillWords::tr("Devices can be seen while cut off"),   DrillWords::tr("People are informed"), DrillWords::tr("A second person has agreed")};
    return words[static_cast<std::size_t>(check)];
}

QString expectedText(const DrillExpectation& expectation, const Format& format)
{
    switch (expectation.need) {
    case DrillNeed::Holds: return DrillWords::tr("Holds %1").arg(valueText(expectation.wanted, expectation.unit, format));
    case DrillNeed::Heard: return DrillWords::tr("Goes on reporting");
    case DrillNeed::Missed: return DrillWords::tr("Shown as not heard");
    case DrillNeed::Acts: return DrillWords::tr("Policy comes into force");
    case DrillNeed::OneAlarm: break;
    }
    return DrillWords::tr("One alarm");
}

QString observedText(const DrillExpectation& expectation, const Value& seen, const Format& format)
{
    if (seen == Value())
        return u"—"_s;
    const bool yes = seen == Value(true);
    switch (expectation.need) {
    case DrillNeed::Holds: return valueText(seen, expectation.unit, format);
    case DrillNeed::Heard:
    case DrillNeed::Missed: return yes ? DrillWords::tr("Heard") : DrillWords::tr("Not heard");
    case DrillNeed::Acts: return yes ? DrillWords::tr("In force") : DrillWords::tr("Not in force");
    case DrillNeed::OneAlarm: break;
    }
    return DrillWords::tr("Alarms: %1").arg(valueText(seen, {}, format));
}

QString noteText(const QString& code)
{
    return worded(notes, code, code);
}

Icon iconOfNote(const QString& code)
{
    const DrillWord* word = found(notes, code);
    return word == nullptr ? Icon::Info : word->icon;
}

} // namespace holdfast::continuity_page
