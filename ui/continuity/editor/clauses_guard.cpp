// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/field_makers.h"
#include "ui/continuity/editor/policy_clauses.h"

#include <QLocale>
#include <QTime>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr const char* dayCodes[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int minutesApart = 30;
constexpr int minutesOfDay = 24 * 60;

FieldOptions timesOfDay()
{
    std::vector<FieldOption> all;
    for (int minute = 0; minute < minutesOfDay; minute += minutesApart) {
        const QString time = QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
        all.push_back({time, time, std::nullopt});
    }
    return std::make_shared<const std::vector<FieldOption>>(std::move(all));
}

/// A time that nobody can read is not taken.
template <typename At>
EditorField clockField(const Policy& policy, const QString& place, const QString& name, const QString& empty, At at, std::function<void(Policy&)> after)
{
    EditorField field = knownField(policy, place, name, empty, timesOfDay(), at);
    field.set = [at, after = std::move(after)](Policy& edited, const QVariant& value) {
        const QString text = value.toString().trimmed();
        const QTime time = QTime::fromString(text, u"H:mm"_s);
        if (!text.isEmpty() && !time.isValid())
            return;
        at(edited) = time.isValid() ? time.toString(u"HH:mm"_s) : QString();
        after(edited);
    };
    return field;
}

/// Beginning and end belong together.
void pair(QString& changed, QString& other)
{
    if (changed.isEmpty())
        other.clear();
    else if (other.isEmpty())
        other = u"00:00"_s;
}

} // namespace

void PolicyClauses::addGuard()
{
    heading(tr("While"));
    std::vector<EditorField> times{clockField(m_policy, u"guard.from"_s, tr("From what time of day"), tr("any time"), [](auto& policy) -> auto& { return policy.guard.from; }, [](Policy& edited) { pair(edited.guard.from, edited.guard.to); })};
    if (!m_policy.guard.to.isEmpty())
        times.push_back(clockField(m_policy, u"guard.to"_s, tr("To what time of day"), tr("any time"), [](auto& policy) -> auto& { return policy.guard.to; }, [](Policy& edited) { pair(edited.guard.to, edited.guard.from); }));
    say(Rank::Main, times.size() > 1 ? tr("while the time is between %1 and %2") : tr("while the time is %1", "any time"), times);
    addDays();
    const QString notDuring = wordOf(FireRule::NotDuring);
    const QString withOrWithout = wordOf(FireRule::Regardless);
    say(Rank::Detail, tr("the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator's override"),
        {choiceField(m_policy, u"guard.occupancy"_s, tr("Occupancy"), [](auto& policy) -> auto& { return policy.guard.occupancy; }),
         eitherField(m_policy, u"guard.not_in_maintenance"_s, tr("During maintenance"), notDuring, withOrWithout, [](auto& policy) -> auto& { return policy.guard.notInMaintenance; }),
         choiceField(m_policy, u"guard.fire"_s, tr("During a fire alarm"), [](auto& policy) -> auto& { return policy.guard.fire; }),
         eitherField(m_policy, u"guard.not_while_overridden"_s, tr("While an operator overrides"), notDuring, withOrWithout, [](auto& policy) -> auto& { return policy.guard.notWhileOverridden; })});
}

void PolicyClauses::addDays()
{
    EditorClause clause = clauseOf(Rank::Detail, m_policy.guard.days.isEmpty() ? tr("on every day; only on") : tr("only on"), {});
    for (int i = 0; i < 7; ++i) {
        const QString code = QLatin1String(dayCodes[i]);
        EditorField field;
        field.place = QString(u"guard.days." % code);
        field.name = tr("Only on %1").arg(QLocale().dayName(i + 1));
        field.kind = FieldKind::Toggle;
        field.words = QLocale().dayName(i + 1, QLocale::ShortFormat);
        field.value = m_policy.guard.days.contains(code);
        field.set = [code](Policy& edited, const QVariant& value) {
            QStringList days;
            for (const char* other : dayCodes)
                if (QLatin1String(other) == code ? value.toBool() : edited.guard.days.contains(QLatin1String(other)))
                    days << QLatin1String(other);
            edited.guard.days = days;
        };
        clause.pieces.push_back({{}, field});
    }
    m_clauses.push_back(clause);
}

void PolicyClauses::addRecovery()
{
    using namespace std::chrono_literals;
    const auto wholeWindow = [](Policy& edited) { // one that goes back at night has a night
        PolicyRecovery& recovery = edited.recovery;
        if (recovery.failback == FailbackRule::Window && recovery.windowFrom.isEmpty())
            recovery.windowFrom = u"02:00"_s;
        if (recovery.failback == FailbackRule::Window && recovery.windowTo.isEmpty())
            recovery.windowTo = u"04:00"_s;
    };
    EditorField back = choiceField(m_policy, u"recovery.failback"_s, tr("How it goes back"), [](auto& policy) -> auto& { return policy.recovery.failback; });
    back.set = [set = back.set, wholeWindow](Policy& edited, const QVariant& value) {
        set(edited, value);
        wholeWindow(edited);
    };
    heading(tr("Until"));
    say(Rank::Main, tr("until it has been good for %1 rounds and for %2, then %3"),
        {wholeField(m_policy, u"recovery.up_count"_s, tr("Good rounds in a row"), 1, 10'000, [](auto& policy) -> auto& { return policy.recovery.upCount; }),
         durationField(m_policy, u"recovery.hold_down"_s, tr("Time it must stay good"), 0ms, 168h, tr("no longer"), [](auto& policy) -> auto& { return policy.recovery.holdDown; }),
         back});
    if (m_policy.recovery.failback == FailbackRule::Window)
        say(Rank::Detail, tr("between %1 and %2", "times of day"),
            {clockField(m_policy, u"recovery.window_from"_s, tr("Goes back from what time"), tr("a time"), [](auto& policy) -> auto& { return policy.recovery.windowFrom; }, wholeWindow),
             clockField(m_policy, u"recovery.window_to"_s, tr("Goes back until what time"), tr("a time"), [](auto& policy) -> auto& { return policy.recovery.windowTo; }, wholeWindow)});
    say(Rank::Detail, tr("with at most %1 switches in %2, and %3 more to leave a dead way"),
        {wholeField(m_policy, u"recovery.budget.switches"_s, tr("Switches at most"), 0, 200, [](auto& policy) -> auto& { return policy.recovery.budget; }),
         durationField(m_policy, u"recovery.budget.per"_s, tr("Time within which switches are counted"), 1s, 168h, {}, [](auto& policy) -> auto& { return policy.recovery.per; }),
         wholeField(m_policy, u"recovery.reserve"_s, tr("Switches in reserve"), 0, 50, [](auto& policy) -> auto& { return policy.recovery.reserve; })});
    say(Rank::Detail, tr("and when the other way dies too, %1"),
        {eitherField(m_policy, u"recovery.emergency_return"_s, tr("When the other way dies too"), tr("go back at once"), tr("stay there"), [](auto& policy) -> auto& { return policy.recovery.emergencyReturn; })});
    addResync();
    say(Rank::Detail, tr("each within %1, with at most %2 questions a second, spread over %3"),
        {durationField(m_policy, u"recovery.resync_timeout"_s, tr("Time each of them may take"), 0ms, 24h, tr("no time"), [](auto& policy) -> auto& { return policy.recovery.resyncTimeout; }),
         decimalField(m_policy, u"recovery.rate"_s, tr("Questions a second"), 0.01, 10'000, {}, [](auto& policy) -> auto& { return policy.recovery.rate; }),
         durationField(m_policy, u"recovery.jitter"_s, tr("Time over which questions are spread"), 0ms, 1h, tr("no time"), [](auto& policy) -> auto& { return policy.recovery.jitter; })});
    say(Rank::Detail, tr("commands that have waited are %1"), {choiceField(m_policy, u"recovery.queued"_s, tr("Commands that have waited"), [](auto& policy) -> auto& { return policy.recovery.queued; })});
}

/// In their order: one that is named twice changes places, one that is emptied is left out.
void PolicyClauses::addResync()
{
    EditorClause clause = clauseOf(Rank::Detail, tr("then catch up, in this order:"), {});
    std::vector<FieldOption> options = *optionsOf<ResyncStage>();
    const std::size_t count = options.size();
    options.push_back({QString(), tr("nothing"), std::nullopt});
    const auto shared = std::make_shared<const std::vector<FieldOption>>(std::move(options));
    const std::vector<ResyncStage>& stages = m_policy.recovery.resync;
    for (std::size_t i = 0; i < std::min(count, stages.size() + 1); ++i) {
        EditorField field;
        field.place = u"recovery.resync[%1]"_s.arg(i);
        field.name = tr("What is caught up with, number %1").arg(i + 1);
        field.kind = FieldKind::Choice;
        field.options = shared;
        field.value = i < stages.size() ? policyNameOf(stages[i]) : QString();
        field.set = [i](Policy& edited, const QVariant& value) {
            std::vector<ResyncStage>& all = edited.recovery.resync;
            const auto names = policyNames<ResyncStage>;
            const auto named = std::find_if(names.begin(), names.end(), [&](const char* name) { return value.toString() == QLatin1String(name); });
            if (named == names.end()) {
                if (i < all.size())
                    all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
                return;
            }
            const auto stage = static_cast<ResyncStage>(named - names.begin());
            const auto former = std::find(all.begin(), all.end(), stage);
            if (i < all.size() && former != all.end())
                std::swap(all[i], *former);
            else if (i < all.size())
                all[i] = stage;
            else if (former == all.end())
                all.push_back(stage);
        };
        clause.pieces.push_back({{}, field});
    }
    m_clauses.push_back(clause);
}

void PolicyClauses::addLimits()
{
    using namespace std::chrono_literals;
    heading(tr("Limits"));
    say(Rank::Main, tr("if it lasts longer than %1, call a person"), {durationField(m_policy, u"limits.max_active"_s, tr("Longest time before a person is called"), 0ms, 720h, tr("any time"), [](auto& policy) -> auto& { return policy.limits.maxActive; })});
    say(Rank::Detail, tr("outputs stay on for at least %1 and off for at least %2; an operator's override ends after %3"),
        {durationField(m_policy, u"limits.min_on"_s, tr("Shortest time an output stays on"), 0ms, 24h, tr("no time"), [](auto& policy) -> auto& { return policy.limits.minOn; }),
         durationField(m_policy, u"limits.min_off"_s, tr("Shortest time an output stays off"), 0ms, 24h, tr("no time"), [](auto& policy) -> auto& { return policy.limits.minOff; }),
         durationField(m_policy, u"limits.max_override"_s, tr("Longest time of an override"), 1s, 720h, {}, [](auto& policy) -> auto& { return policy.limits.maxOverride; })});
}

} // namespace holdfast::continuity_page
