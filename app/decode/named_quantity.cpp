// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/named_quantity.h"

#include "app/decode/units.h"

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Meaning
{
    const char* word;
    Quantity quantity;
};

using enum Quantity;

/// Words that mean what no quantity is called. Fewer than the whole keys recognition.cpp knows: these may end a name a person chose, where
/// "ambient" or "factor" would be a guess.
constexpr std::array numberWords{
    Meaning{"temp", Temperature},  Meaning{"hum", Humidity},        Meaning{"lux", Illuminance},       Meaning{"brightness_lux", Illuminance},
    Meaning{"rssi", SignalStrength}, Meaning{"co2", CarbonDioxide}, Meaning{"co", CarbonMonoxide},     Meaning{"batt", Battery},
    Meaning{"linkquality", LinkQuality}, Meaning{"lqi", LinkQuality}, Meaning{"pm2_5", Pm25},          Meaning{"uptime", Duration},
    Meaning{"people", PeopleCount},
};
constexpr std::array boolWords{
    Meaning{"contact", Opening}, Meaning{"pir", Motion},   Meaning{"movement", Motion}, Meaning{"leak", Moisture}, Meaning{"water", Moisture},
    Meaning{"moisture", Moisture}, Meaning{"gas", Gas},    Meaning{"fault", Problem},   Meaning{"online", Connectivity},
    Meaning{"battery_low", Battery}, Meaning{"low_battery", Battery}, Meaning{"charging", BatteryCharging},
};

bool fits(Quantity quantity, PointKind kind)
{
    const bool numeric = quantity >= ApparentPower && quantity <= WindSpeed;
    const bool yesOrNo = quantity >= BatteryCharging && quantity <= Window;
    return kind == PointKind::Number ? numeric : kind == PointKind::Bool && yesOrNo;
}

/// "Inputs/windowOpen" → "inputs_window_open".
QString asWords(const QString& name)
{
    QString words;
    bool lowerBefore = false;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber()) {
            if (!words.isEmpty() && !words.endsWith(u'_'))
                words += u'_';
            lowerBefore = false;
            continue;
        }
        if (c.isUpper() && lowerBefore)
            words += u'_';
        words += c.toLower();
        lowerBefore = c.isLower();
    }
    return words;
}

Quantity meaningOf(const QString& words, PointKind kind)
{
    const auto inTable = [&](const auto& table) {
        const auto found = std::ranges::find_if(table, [&](const Meaning& meaning) { return words == QLatin1StringView(meaning.word); });
        return found == table.end() ? None : found->quantity;
    };
    if (const Quantity named = quantityNamed(words); fits(named, kind))
        return named;
    return kind == PointKind::Number ? inTable(numberWords) : kind == PointKind::Bool ? inTable(boolWords) : None;
}

/// A percentage may be many things, but not a temperature.
bool agrees(Quantity quantity, const QString& unit)
{
    if (unit.isEmpty())
        return true;
    const Quantity ofUnit = quantityOfUnit(unit);
    if (ofUnit != None)
        return ofUnit == quantity;
    return unit != u"%" || quantity == Humidity || quantity == Battery || quantity == Moisture || quantity == SignalStrength || quantity == PowerFactor || quantity == LinkQuality;
}

} // namespace

Quantity quantityFor(const QString& name, PointKind kind, const QString& unit)
{
    constexpr qsizetype longestName = 200;
    if (kind == PointKind::Str || name.size() > longestName)
        return None;
    if (kind == PointKind::Number)
        if (const Quantity measured = quantityOfUnit(unit); measured != None)
            return measured;
    const QStringList words = asWords(name).split(u'_', Qt::SkipEmptyParts);
    for (qsizetype start = 0; start < words.size(); ++start)
        if (const Quantity found = meaningOf(words.sliced(start).join(u'_'), kind); found != None && agrees(found, unit))
            return found;
    if (kind == PointKind::Bool)
        for (const QString& word : words)
            if (const Quantity found = meaningOf(word, kind); found != None)
                return found;
    return None;
}

} // namespace holdfast
