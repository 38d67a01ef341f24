// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/figure_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using enum FigureGroup;

constexpr auto counted = QT_TRANSLATE_NOOP("figures", "Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.");
constexpr auto placed = QT_TRANSLATE_NOOP("figures", "Only time in which readings follow each other; what was used in a gap has no hour and is left out.");
constexpr auto inHours = QT_TRANSLATE_NOOP("figures", "Of the valid time within the site's hours; holidays are left out. Air temperature stands for operative temperature.");
constexpr auto airInHours = QT_TRANSLATE_NOOP("figures", "Of the valid time within the site's hours; holidays are left out.");
constexpr auto people = QT_TRANSLATE_NOOP("figures", "Occupied time of the valid time within the site's hours; holidays are left out.");
constexpr auto events = QT_TRANSLATE_NOOP("figures", "Each change to the state counts once; a state that already held when the period or a gap ended does not.");
constexpr auto onTime = QT_TRANSLATE_NOOP("figures", "Time a state held, until the next value or a gap.");
constexpr auto kpis = QT_TRANSLATE_NOOP("figures", "Definition of this product");
constexpr auto en16798 = QT_TRANSLATE_NOOP("figures", "EN 16798-1, offices");

constexpr std::array facts{
    FigureFacts{"energy.total", Energy, QT_TRANSLATE_NOOP("figures", "Energy used"), "kWh", 0, 0.5F, counted, "ISO 50006"},
    FigureFacts{"energy.intensity", Energy, QT_TRANSLATE_NOOP("figures", "Energy per floor area"), "kWh/m²", 2, 0.9F, counted, "ISO 50006"},
    FigureFacts{"energy.base_load", Energy, QT_TRANSLATE_NOOP("figures", "Base load"), "kW", 1, 0.5F,
                QT_TRANSLATE_NOOP("figures", "Median of the power between 02:00 and 04:00 in the last seven nights of the period."), kpis},
    FigureFacts{"energy.out_of_hours", Energy, QT_TRANSLATE_NOOP("figures", "Energy outside the site's hours"), "%", 1, 0.8F, placed,
                QT_TRANSLATE_NOOP("figures", "More than 40 % is worth a look (definition of this product)")},
    FigureFacts{"energy.weekend_ratio", Energy, QT_TRANSLATE_NOOP("figures", "Weekend against weekday"), "", 2, 0.8F,
                QT_TRANSLATE_NOOP("figures", "Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out."),
                QT_TRANSLATE_NOOP("figures", "More than 0.5 is worth a look (definition of this product)")},
    FigureFacts{"energy.peak", Energy, QT_TRANSLATE_NOOP("figures", "Peak demand"), "kW", 1, 0.8F,
                QT_TRANSLATE_NOOP("figures", "Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end."), kpis},
    FigureFacts{"energy.load_factor", Energy, QT_TRANSLATE_NOOP("figures", "Load factor"), "%", 1, 0.8F,
                QT_TRANSLATE_NOOP("figures", "Mean power divided by peak demand."), kpis},
    FigureFacts{"energy.balance", Energy, QT_TRANSLATE_NOOP("figures", "Energy no submeter explains"), "%", 1, 0.9F,
                QT_TRANSLATE_NOOP("figures", "Main meters less submeters, divided by the main meters."), QT_TRANSLATE_NOOP("figures", "More than 5 % is worth a look (definition of this product)")},
    FigureFacts{"energy.cost", Energy, QT_TRANSLATE_NOOP("figures", "Cost of electricity"), "", 2, 0.9F,
                QT_TRANSLATE_NOOP("figures", "Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest."),
                QT_TRANSLATE_NOOP("figures", "Tariffs of the site")},
    FigureFacts{"energy.co2e", Energy, QT_TRANSLATE_NOOP("figures", "Emissions"), "kg CO₂e", 0, 0.9F,
                QT_TRANSLATE_NOOP("figures", "Energy times the factor of its kind."), QT_TRANSLATE_NOOP("figures", "Factor table of the site")},
    FigureFacts{"energy.heat", Energy, QT_TRANSLATE_NOOP("figures", "Heat used"), "kWh", 0, 0.5F, counted, "ISO 50006"},
    FigureFacts{"energy.heating_degree_days", Energy, QT_TRANSLATE_NOOP("figures", "Heating degree days"), "K·d", 1, 0.9F,
                QT_TRANSLATE_NOOP("figures", "Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out."), kpis},
    FigureFacts{"energy.cooling_degree_days", Energy, QT_TRANSLATE_NOOP("figures", "Cooling degree days"), "K·d", 1, 0.9F,
                QT_TRANSLATE_NOOP("figures", "Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out."), kpis},
    FigureFacts{"energy.weather_model", Energy, QT_TRANSLATE_NOOP("figures", "Share of the energy that weather explains"), "%", 0, 0.9F,
                QT_TRANSLATE_NOOP("figures", "Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both."), "CalTRACK"},

    FigureFacts{"comfort.compliance", Comfort, QT_TRANSLATE_NOOP("figures", "Thermal comfort"), "%", 1, 0.6F, inHours, en16798},
    FigureFacts{"comfort.footprint", Comfort, QT_TRANSLATE_NOOP("figures", "Time outside every comfort category"), "%", 1, 0.6F, inHours, en16798},
    FigureFacts{"comfort.degree_hours_high", Comfort, QT_TRANSLATE_NOOP("figures", "Degree-hours too warm"), "K·h", 1, 0.6F,
                QT_TRANSLATE_NOOP("figures", "Degrees above category II times hours, of the room with the most; within the site's hours."), en16798},
    FigureFacts{"comfort.degree_hours_low", Comfort, QT_TRANSLATE_NOOP("figures", "Degree-hours too cold"), "K·h", 1, 0.6F,
                QT_TRANSLATE_NOOP("figures", "Degrees below category II times hours, of the room with the most; within the site's hours."), en16798},
    FigureFacts{"comfort.humidity", Comfort, QT_TRANSLATE_NOOP("figures", "Humidity in range"), "%", 1, 0.6F, airInHours, en16798},
    FigureFacts{"comfort.suspects", Comfort, QT_TRANSLATE_NOOP("figures", "Sensors to check"), "", 0, 0.0F,
                QT_TRANSLATE_NOOP("figures", "Values that stand still, lie outside what is possible, or stay apart from the sensors around them."), kpis},

    FigureFacts{"air.compliance", Air, QT_TRANSLATE_NOOP("figures", "Air quality"), "%", 1, 0.6F, airInHours, en16798},
    FigureFacts{"air.footprint", Air, QT_TRANSLATE_NOOP("figures", "Time outside every air category"), "%", 1, 0.6F, airInHours, en16798},

    FigureFacts{"occupancy.time", Occupancy, QT_TRANSLATE_NOOP("figures", "Occupied time"), "%", 1, 0.6F, people, kpis},
    FigureFacts{"occupancy.rooms", Occupancy, QT_TRANSLATE_NOOP("figures", "Rooms hardly used"), "", 0, 0.6F, people,
                QT_TRANSLATE_NOOP("figures", "Less than 10 % of the time (definition of this product)")},
    FigureFacts{"occupancy.peak", Occupancy, QT_TRANSLATE_NOOP("figures", "Most people at once"), "", 0, 0.6F,
                QT_TRANSLATE_NOOP("figures", "Highest hourly mean of the people counted in all rooms."), kpis},

    FigureFacts{"lighting.hours", Lighting, QT_TRANSLATE_NOOP("figures", "Burning hours"), "h", 0, 0.6F, onTime, kpis},
    FigureFacts{"lighting.vacant", Lighting, QT_TRANSLATE_NOOP("figures", "Lit while nobody is there"), "%", 1, 0.6F,
                QT_TRANSLATE_NOOP("figures", "Time lit and vacant divided by time lit, in rooms whose occupancy is known."), QT_TRANSLATE_NOOP("figures", "More than 15 % is worth a look (definition of this product)")},

    FigureFacts{"access.forced", Access, QT_TRANSLATE_NOOP("figures", "Doors forced"), "", 0, 0.5F, events, kpis},
    FigureFacts{"access.held", Access, QT_TRANSLATE_NOOP("figures", "Doors held open"), "", 0, 0.5F, events, kpis},
    FigureFacts{"access.granted", Access, QT_TRANSLATE_NOOP("figures", "Entries"), "", 0, 0.5F, counted, kpis},
    FigureFacts{"access.after_hours", Access, QT_TRANSLATE_NOOP("figures", "Entries outside the site's hours"), "", 0, 0.5F, placed, kpis},

    FigureFacts{"water.total", Water, QT_TRANSLATE_NOOP("figures", "Water used"), "m³", 1, 0.5F, counted, kpis},
    FigureFacts{"water.night_flow", Water, QT_TRANSLATE_NOOP("figures", "Water at night"), "L/h", 1, 0.5F,
                QT_TRANSLATE_NOOP("figures", "Median over the nights of the lowest hour between 00:00 and 06:00."), kpis},
    FigureFacts{"water.continuous_days", Water, QT_TRANSLATE_NOOP("figures", "Days without an hour of no flow"), "", 0, 0.8F,
                QT_TRANSLATE_NOOP("figures", "Days whose every hour is known and saw water."), kpis},

    FigureFacts{"health.availability", Health, QT_TRANSLATE_NOOP("figures", "Availability of devices"), "%", 2, 0.5F,
                QT_TRANSLATE_NOOP("figures", "Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart."),
                QT_TRANSLATE_NOOP("figures", "99.5 % for sensors, 99.9 % for gateways (definition of this product)")},
    FigureFacts{"health.delivery", Health, QT_TRANSLATE_NOOP("figures", "Messages delivered"), "%", 1, 0.5F,
                QT_TRANSLATE_NOOP("figures", "Values received of those expected by each point's usual interval, in the time known."), QT_TRANSLATE_NOOP("figures", "95 % (definition of this product)")},
    FigureFacts{"health.batteries", Health, QT_TRANSLATE_NOOP("figures", "Batteries to change within 60 days"), "", 0, 0.0F,
                QT_TRANSLATE_NOOP("figures", "Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen."), kpis},
    FigureFacts{"health.signal", Health, QT_TRANSLATE_NOOP("figures", "Devices with a weak signal"), "", 0, 0.0F,
                QT_TRANSLATE_NOOP("figures", "Median of the period below the weak limit of its radio."), kpis},
    FigureFacts{"health.firmware", Health, QT_TRANSLATE_NOOP("figures", "Devices with the newest firmware"), "%", 1, 0.0F,
                QT_TRANSLATE_NOOP("figures", "Of the devices whose newest firmware is known, now."), kpis},
    FigureFacts{"health.reboots", Health, QT_TRANSLATE_NOOP("figures", "Restarts of devices"), "", 0, 0.5F,
                QT_TRANSLATE_NOOP("figures", "How often a time of running fell."), QT_TRANSLATE_NOOP("figures", "More than 3 in 7 days is worth a look (definition of this product)")},

    FigureFacts{"service.response", Service, QT_TRANSLATE_NOOP("figures", "Alarms answered in time"), "%", 1, 0.0F,
                QT_TRANSLATE_NOOP("figures", "From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over."),
                QT_TRANSLATE_NOOP("figures", "P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)")},
    FigureFacts{"service.restored", Service, QT_TRANSLATE_NOOP("figures", "Alarms over in time"), "%", 1, 0.0F,
                QT_TRANSLATE_NOOP("figures", "From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over."),
                QT_TRANSLATE_NOOP("figures", "P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)")},
};

constexpr const char* groups[] = {QT_TRANSLATE_NOOP("figures", "Energy"), QT_TRANSLATE_NOOP("figures", "Comfort"), QT_TRANSLATE_NOOP("figures", "Air quality"),
                                  QT_TRANSLATE_NOOP("figures", "Occupancy"), QT_TRANSLATE_NOOP("figures", "Lighting"), QT_TRANSLATE_NOOP("figures", "Access"),
                                  QT_TRANSLATE_NOOP("figures", "Water"), QT_TRANSLATE_NOOP("figures", "Device health"), QT_TRANSLATE_NOOP("figures", "Service level")};

} // namespace

std::span<const FigureFacts> figureFacts()
{
    return facts;
}

const FigureFacts* figureNamed(const QString& id)
{
    const auto found = std::ranges::find_if(facts, [&](const FigureFacts& fact) { return id == QLatin1String(fact.id); });
    return found == facts.end() ? nullptr : &*found;
}

QString nameOf(FigureGroup group)
{
    return QString::fromUtf8(groups[static_cast<std::size_t>(group)]);
}

} // namespace holdfast
