// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/template_builtins.h"
#include "app/decode/template_operators.h"
#include "app/decode/template_text.h"
#include "app/decode/template_time.h"

#include <cmath>

namespace holdfast::jinja {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class Zone { Utc, Local };

Datum wrap(const Moment& moment)
{
    return Datum(Datum::State(moment));
}

Datum otherwise(Run& run, const Call& call, std::size_t slot, QLatin1StringView name)
{
    return call.has(slot) ? call[slot] : run.fail(u"%1 got invalid input '%2' and no default was given"_s.arg(name, textOf(call[0]).left(60)));
}

Moment inZone(const Run& run, qint64 utcMicros, Zone zone)
{
    const int offset = zone == Zone::Local ? run.offsetAt(utcMicros) : 0;
    return {utcMicros + qint64(offset) * 1'000'000, offset};
}

/// A Unix time; nothing for texts and for years nobody counts.
std::optional<Moment> fromSeconds(const Run& run, const Datum& value, Zone zone)
{
    const auto seconds = value.number();
    if (!seconds || !std::isfinite(*seconds) || std::abs(*seconds) > 3e11)
        return {};
    const double micros = std::nearbyint((*seconds - std::floor(*seconds)) * 1e6);
    const qint64 whole = qint64(std::floor(*seconds)) * 1'000'000 + qint64(micros);
    return isInYears(whole) ? std::optional(inZone(run, whole, zone)) : std::nullopt;
}

qint64 utcOf(const Run& run, const Moment& moment)
{
    return moment.offset ? moment.utc() : moment.micros - qint64(run.offsetOfLocal(moment.micros)) * 1'000'000;
}

Datum isoIn(Run& run, const Call& call, Zone zone, QLatin1StringView name)
{
    if (!isThere(run, call[0]))
        return {};
    const auto moment = fromSeconds(run, call[0], zone);
    return moment ? Datum::of(isoText(*moment, u'T')) : otherwise(run, call, 1, name);
}

Datum timestampLocal(Run& run, const Call& call)
{
    return isoIn(run, call, Zone::Local, "timestamp_local"_L1);
}

Datum timestampUtc(Run& run, const Call& call)
{
    return isoIn(run, call, Zone::Utc, "timestamp_utc"_L1);
}

Datum timestampCustom(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto moment = fromSeconds(run, call[0], call.flag(2, true) ? Zone::Local : Zone::Utc);
    return moment ? run.text(formatted(*moment, call.text(1, u"%Y-%m-%d %H:%M:%S"_s))) : otherwise(run, call, 3, "timestamp_custom"_L1);
}

Datum asTimestamp(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    const auto* given = call[0].as<Moment>();
    const auto moment = given ? std::optional(*given) : readMoment(textOf(call[0]));
    return moment ? Datum::of(double(utcOf(run, *moment)) / 1e6) : otherwise(run, call, 1, "as_timestamp"_L1);
}

Datum asDatetime(Run& run, const Call& call)
{
    if (!isThere(run, call[0]))
        return {};
    if (call[0].is<Moment>())
        return call[0];
    if (const auto seconds = floatOf(call[0]))
        if (const auto moment = fromSeconds(run, Datum::of(*seconds), Zone::Utc))
            return wrap(*moment);
    const auto moment = call[0].isText() ? readMoment(call.text(0)) : std::nullopt;
    if (moment)
        return wrap(*moment);
    return call[0].isText() && !call.has(1) ? Datum::none() : otherwise(run, call, 1, "as_datetime"_L1);
}

Datum asLocal(Run& run, const Call& call)
{
    const auto* moment = call[0].as<Moment>();
    return moment ? wrap(inZone(run, utcOf(run, *moment), Zone::Local)) : run.fail(u"as_local needs a datetime"_s);
}

Datum strptime(Run& run, const Call& call)
{
    const auto moment = call[0].isText() && call[1].isText() ? readMoment(call.text(0), call.text(1)) : std::nullopt;
    return moment ? wrap(*moment) : otherwise(run, call, 2, "strptime"_L1);
}

qint64 nowMicros(const Run& run)
{
    return qint64(run.now().time_since_epoch().count()) * 1000;
}

Datum now(Run& run, const Call&)
{
    return wrap(inZone(run, nowMicros(run), Zone::Local));
}

Datum utcNow(Run& run, const Call&)
{
    return wrap(inZone(run, nowMicros(run), Zone::Utc));
}

Datum todayAt(Run& run, const Call& call)
{
    const QString time = call.text(0, u"0:00"_s);
    const QString today = isoText(inZone(run, nowMicros(run), Zone::Local), u'T').left(11);
    const auto moment = readMoment(today + (time.isEmpty() ? u"0:00"_s : time));
    if (!moment)
        return run.fail(u"could not convert '%1' to a time"_s.arg(time));
    return wrap({moment->micros, run.offsetOfLocal(moment->micros)});
}

Datum timedelta(Run& run, const Call& call)
{
    struct Unit
    {
        QLatin1StringView name;
        double seconds;
    };
    static constexpr std::array units{Unit{"days"_L1, 86'400}, Unit{"seconds"_L1, 1}, Unit{"microseconds"_L1, 1e-6}, Unit{"milliseconds"_L1, 1e-3}, Unit{"minutes"_L1, 60}, Unit{"hours"_L1, 3600}, Unit{"weeks"_L1, 604'800}};
    double seconds = 0;
    for (std::size_t i = 0; i < call.rest.size() && i < units.size(); ++i)
        seconds += call.rest[i].number().value_or(NAN) * units[i].seconds;
    for (const auto& [name, value] : call.named) {
        const auto unit = std::find_if(units.begin(), units.end(), [&known = name](const Unit& u) { return known == u.name; });
        seconds += unit == units.end() ? NAN : value.number().value_or(NAN) * unit->seconds;
    }
    if (!std::isfinite(seconds) || std::abs(seconds) > 3e11)
        return run.fail(u"timedelta needs numbers"_s);
    return Datum(Datum::State(Duration{qint64(std::nearbyint(seconds * 1e6))}));
}

Datum isoFormat(Run&, const Call& call)
{
    return Datum::of(isoText(*call[0].as<Moment>(), call.text(1, u"T"_s).front()));
}

Datum formatTime(Run& run, const Call& call)
{
    return run.text(formatted(*call[0].as<Moment>(), call.text(1)));
}

Datum timestamp(Run& run, const Call& call)
{
    return Datum::of(double(utcOf(run, *call[0].as<Moment>())) / 1e6);
}

Datum weekday(Run&, const Call& call)
{
    return Datum::of(int(faceOf(*call[0].as<Moment>()).weekday));
}

Datum isoWeekday(Run&, const Call& call)
{
    return Datum::of(int(faceOf(*call[0].as<Moment>()).weekday) + 1);
}

Datum totalSeconds(Run&, const Call& call)
{
    return Datum::of(double(call[0].as<Duration>()->micros) / 1e6);
}

constexpr auto value = "value"_L1;
constexpr auto fallback = "default"_L1;
constexpr std::array filters{
    Builtin{"timestamp_local"_L1, {value, fallback}, 1, timestampLocal},
    Builtin{"timestamp_utc"_L1, {value, fallback}, 1, timestampUtc},
    Builtin{"timestamp_custom"_L1, {value, "date_format"_L1, "local"_L1, fallback}, 1, timestampCustom},
    Builtin{"as_timestamp"_L1, {value, fallback}, 1, asTimestamp, false, true},
    Builtin{"as_datetime"_L1, {value, fallback}, 1, asDatetime, false, true},
    Builtin{"as_local"_L1, {value}, 1, asLocal, false, true},
};
constexpr std::array members{
    Builtin{"strptime"_L1, {"string"_L1, "fmt"_L1, fallback}, 2, strptime},
    Builtin{"now"_L1, {}, 0, now},
    Builtin{"utcnow"_L1, {}, 0, utcNow},
    Builtin{"today_at"_L1, {"time_str"_L1}, 0, todayAt},
    Builtin{"timedelta"_L1, {}, 0, timedelta, true},
};
constexpr std::array methods{
    Builtin{"datetime.isoformat"_L1, {value, "sep"_L1}, 1, isoFormat},
    Builtin{"datetime.strftime"_L1, {value, "format"_L1}, 2, formatTime},
    Builtin{"datetime.timestamp"_L1, {value}, 1, timestamp},
    Builtin{"datetime.weekday"_L1, {value}, 1, weekday},
    Builtin{"datetime.isoweekday"_L1, {value}, 1, isoWeekday},
    Builtin{"timedelta.total_seconds"_L1, {value}, 1, totalSeconds},
};

} // namespace

Builtins timeFilters()
{
    return filters;
}

Builtins timeFunctions()
{
    return members;
}

Builtins timeMethods()
{
    return methods;
}

} // namespace holdfast::jinja
