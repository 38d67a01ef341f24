// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace holdfast {

/// A number inside a sentence, and how many decimals of it mean something.
struct Amount
{
    double number = 0;
    int decimals = 1;

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// Names are plain text from the site; moments are shown in the site's time zone.
using PhraseArgument = std::variant<QString, Amount, Timestamp>;

/// A sentence as rooms without translations say it: English with %1 to %9, to be looked up in the context "figures"; what stands in it comes apart.
struct Phrase
{
    QString text;
    std::vector<PhraseArgument> arguments;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// Whether a figure may be read as a number. Insufficient: too little of the period is known; no source: nothing here measures it.
enum class FigureState : quint8 { Good, InsufficientData, NoSource };

enum class FigureGroup : quint8 { Energy, Comfort, Air, Occupancy, Lighting, Access, Water, Health, Service };

/// Name: plain text from the site, never to be translated. Word: a text of the context "figures". Day: ISO text of a day in the site's time zone.
enum class FigureCellKind : quint8 { Name, Word, Number, Moment, Day };

/// monostate: nothing known. A double for numbers, a Timestamp for moments, a text for all other kinds.
using FigureCell = std::variant<std::monostate, double, Timestamp, QString>;

struct FigureColumn
{
    QString title;     ///< a text of the context "figures"
    FigureCellKind kind = FigureCellKind::Number;
    QString unit;
    int decimals = 1;

    friend bool operator==(const FigureColumn&, const FigureColumn&) = default;
};

/// One line of what a figure is made of: a room, a meter, a day, a tariff.
struct FigureRow
{
    QString key;                   ///< id of the space, point or device, the day, or the word: unique within the figure
    std::vector<FigureCell> cells; ///< one for each column
    float coverage = 1;
    FigureState state = FigureState::Good; ///< where it is not: the numbers of this line are not to be shown

    friend bool operator==(const FigureRow&, const FigureRow&) = default;
};

/// A number about a period, and everything that must stand beside it.
struct Figure
{
    QString id;              ///< "energy.intensity": stable, for files and settings
    QString title;           ///< a text of the context "figures", as all below
    FigureGroup group = FigureGroup::Energy;
    FigureState state = FigureState::NoSource;
    double value = 0;        ///< in `unit`; means something only where the state is Good. Shares are per cent, 0 to 100
    QString unit;            ///< normal spelling; the site's currency for money
    int decimals = 1;
    bool atLeast = false;    ///< a sum of which time is missing: so much or more
    float coverage = 0;      ///< valid time / wanted time, 0 to 1
    float minimum = 0;       ///< the coverage below which it is no number
    std::optional<double> low;   ///< where the method knows an interval: 5 %
    std::optional<double> high;  ///< … and 95 %
    std::optional<Timestamp> at; ///< when it was, of peaks: the end of the quarter hour
    QString method;          ///< how it was worked out
    QString source;          ///< where its limits and definitions come from
    std::vector<Phrase> remarks; ///< what else must be said: which factor table, what was left out
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows; ///< the most important first, or in time order where the first column is a day

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// The sentence in English, numbers with a point, moments as ISO text in UTC: for files and logs. Windows translate and format it themselves.
[[nodiscard]] QString englishText(const Phrase& phrase);

} // namespace holdfast
