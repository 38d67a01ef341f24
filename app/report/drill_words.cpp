// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/drill_words.h"

#include <algorithm>
#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar dash(0x2014);
constexpr QChar thinSpace(0x202F);

QString valueWords(const Value& value, const QString& unit, const ReportWords& words)
{
    const double* number = std::get_if<double>(&value);
    const QString text = number ? words.number(roundedTo(*number, *number == static_cast<int>(*number) ? 0 : 1)) : toText(value);
    return text.isEmpty() ? QString(dash) : unit.isEmpty() ? text : QString(text + thinSpace + unit);
}

QString faultWords(DrillFault fault, const ReportWords& words)
{
    switch (fault) {
    case DrillFault::WrongValue: return words.translate("reports", "Deviation: not as expected");
    case DrillFault::TooSlow: return words.translate("reports", "Deviation: too slow");
    case DrillFault::LetGo: return words.translate("reports", "Deviation: let go");
    case DrillFault::NotBack: return words.translate("reports", "Deviation: not as before afterwards");
    case DrillFault::None: break;
    }
    return words.translate("reports", "Deviation");
}

struct NoteWord
{
    const char* code;
    const char* text;
};

constexpr std::array notes{
    NoteWord{"check-passed", QT_TRANSLATE_NOOP("reports", "Check passed")},  NoteWord{"cut", QT_TRANSLATE_NOOP("reports", "Taken away")},
    NoteWord{"safe", QT_TRANSLATE_NOOP("reports", "Safe")},                  NoteWord{"deviation", QT_TRANSLATE_NOOP("reports", "Deviation")},
    NoteWord{"aborted", QT_TRANSLATE_NOOP("reports", "Broken off")},         NoteWord{"roll-back", QT_TRANSLATE_NOOP("reports", "Roll-back")},
    NoteWord{"restored", QT_TRANSLATE_NOOP("reports", "Given back")},        NoteWord{"not-restored", QT_TRANSLATE_NOOP("reports", "Could not be given back")},
    NoteWord{"verified", QT_TRANSLATE_NOOP("reports", "Everything is as before")}, NoteWord{"not-back", QT_TRANSLATE_NOOP("reports", "Not everything is as before")},
};

} // namespace

QString outcomeWords(DrillOutcome outcome, const ReportWords& words)
{
    switch (outcome) {
    case DrillOutcome::Passed: return words.translate("reports", "Passed");
    case DrillOutcome::Failed: return words.translate("reports", "Failed");
    case DrillOutcome::Running:
    case DrillOutcome::NotObserved: break;
    }
    return words.translate("reports", "Not observed");
}

QString endWords(DrillEnd end, const ReportWords& words)
{
    switch (end) {
    case DrillEnd::CheckFailed: return words.translate("reports", "A check before the drill failed. Nothing was taken away.");
    case DrillEnd::NotCut: return words.translate("reports", "It could not be taken away.");
    case DrillEnd::UrgentAlarm: return words.translate("reports", "Broken off: an urgent alarm that the drill does not explain.");
    case DrillEnd::Blind: return words.translate("reports", "Broken off: whoever watched was cut off.");
    case DrillEnd::BoundLeft: return words.translate("reports", "Broken off: a value left its bounds.");
    case DrillEnd::TooManyDeviations: return words.translate("reports", "Broken off: too many deviations.");
    case DrillEnd::Stopped: return words.translate("reports", "Broken off by a person.");
    case DrillEnd::NotRestored: return words.translate("reports", "It could not be given back: somebody must go there.");
    case DrillEnd::NotBack: return words.translate("reports", "Given back, but not everything is as before.");
    case DrillEnd::None:
    case DrillEnd::Finished: break;
    }
    return words.translate("reports", "Held to its end, given back, and everything is as before.");
}

QString verdictWords(DrillVerdict verdict, const ReportWords& words)
{
    switch (verdict) {
    case DrillVerdict::AsExpected: return words.translate("reports", "As expected");
    case DrillVerdict::Deviation: return words.translate("reports", "Deviation");
    case DrillVerdict::Waiting:
    case DrillVerdict::NotObserved: break;
    }
    return words.translate("reports", "Not observed");
}

QString verdictWords(const DrillRow& row, const ReportWords& words)
{
    return row.verdict == DrillVerdict::Deviation ? faultWords(row.fault, words) : verdictWords(row.verdict, words);
}

QString expectedWords(const DrillExpectation& expectation, const ReportWords& words)
{
    switch (expectation.need) {
    case DrillNeed::Holds: return filled(words.translate("reports", "Holds %1"), {valueWords(expectation.wanted, expectation.unit, words)});
    case DrillNeed::Heard: return words.translate("reports", "Goes on reporting");
    case DrillNeed::Missed: return words.translate("reports", "Is shown as not heard");
    case DrillNeed::Acts: return words.translate("reports", "The policy comes into force");
    case DrillNeed::OneAlarm: break;
    }
    return words.translate("reports", "One alarm");
}

QString observedWords(const DrillExpectation& expectation, const DrillRow& row, const ReportWords& words)
{
    if (row.seen == Value())
        return QString(dash);
    const bool yes = row.seen == Value(true);
    switch (expectation.need) {
    case DrillNeed::Holds: return valueWords(row.seen, expectation.unit, words);
    case DrillNeed::Heard:
    case DrillNeed::Missed: return yes ? words.translate("reports", "Heard") : words.translate("reports", "Not heard");
    case DrillNeed::Acts: return yes ? words.translate("reports", "In force") : words.translate("reports", "Not in force");
    case DrillNeed::OneAlarm: break;
    }
    return filled(words.translate("reports", "Alarms: %1"), {valueWords(row.seen, {}, words)});
}

QString noteWords(const DrillNote& note, const ReportWords& words)
{
    const auto known = std::ranges::find_if(notes, [&](const NoteWord& one) { return note.code == QLatin1String(one.code); });
    return known == notes.end() ? note.code : words.translate("reports", known->text);
}

} // namespace holdfast
