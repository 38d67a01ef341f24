// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/policy_sentence.h"

#include "ui/continuity/policy_words.h"
#include "ui/continuity/words.h"

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype namesMost = 2;

Run token(const QString& text, Icon icon)
{
    return {text, true, icon};
}

QString argument(const PolicyStep& step, const char* name, const QString& otherwise = {})
{
    const auto found = step.arguments.constFind(QString::fromLatin1(name));
    return found == step.arguments.cend() ? otherwise : toText(*found);
}

Icon iconOfAction(const QString& action)
{
    const std::pair<const char*, Icon> icons[] = {{"hold_last", Icon::Pause}, {"preset", Icon::Temperature}, {"follow_local_schedule", Icon::Calendar}, {"switch_link", Icon::Split},
                                                  {"switch_broker", Icon::Server}, {"promote_gateway", Icon::Gateway}, {"notify", Icon::Users}, {"door", Icon::Door},
                                                  {"queue_command", Icon::Hourglass}, {"drop_command", Icon::Block}, {"shed_load", Icon::Bolt}};
    for (const auto& [name, icon] : icons)
        if (action == QLatin1String(name))
            return icon;
    return Icon::Right;
}

} // namespace

/// Of a device, a space, a broker, a gateway: its name where it is known.
QString PolicySentence::nameOf(const QString& id) const
{
    for (const char* kind : {"", "device:", "broker:", "uplink:", "feed:", "switch:", "cloud:"})
        if (const DependencyNodeId node(QString(QLatin1String(kind) + id)); m_board.node(node) != nullptr)
            return m_board.nameOf(node);
    return m_board.nameOf(SpaceId(id));
}

QString PolicySentence::scopeText(const Policy& policy) const
{
    const PolicyScope& scope = policy.scope;
    QStringList names;
    for (const QString& id : scope.zones + scope.devices + scope.links)
        names << nameOf(id);
    const qsizetype all = names.size();
    QString text = names.mid(0, namesMost).join(u", "_s);
    if (all > namesMost)
        text = tr("%1 and %n more", nullptr, static_cast<int>(all - namesMost)).arg(text);
    if (text.isEmpty())
        text = scope.query.isEmpty() ? tr("the whole site") : tr("everything tagged %1").arg(scope.query);
    return scope.resolved.isEmpty() ? text : tr("%1 (%2)", "scope, how many").arg(text, m_format.count(scope.resolved.size()));
}

QString PolicySentence::targetText(const Policy& policy, const PolicyStep& step) const
{
    if (step.target.isEmpty())
        return scopeText(policy);
    const auto alternative = std::ranges::find(policy.alternatives, step.target, &PolicyAlternative::name);
    return alternative != policy.alternatives.end() ? alternative->name : nameOf(step.target);
}

/// What a step sets its target to.
QString PolicySentence::valueText(const PolicyStep& step) const
{
    if (step.action == u"hold_last")
        return tr("its last value");
    if (step.action == u"preset") {
        const auto found = step.arguments.constFind(u"value"_s);
        const double* number = found == step.arguments.cend() ? nullptr : std::get_if<double>(&*found);
        const QString unit = argument(step, "unit");
        const QString value = number == nullptr ? argument(step, "value", u"—"_s) : m_format.number(*number);
        return tr("preset %1").arg(unit.isEmpty() || unit == u"1" ? value : QString(value % QChar(0x202f) % unit));
    }
    if (step.action == u"door") {
        const QString rule = argument(step, "rule");
        return rule == u"fire_rule_only" ? tr("open for the fire alarm only") : rule == u"pulse" ? tr("one pulse") : rule == u"keep" ? tr("stay as they are") : rule;
    }
    return {};
}

QString PolicySentence::channelText(const QString& channel)
{
    const std::pair<const char*, QString> known[] = {{"desktop", tr("a message on the screen")}, {"siren", tr("siren")}, {"sms_modem", tr("text message")}, {"email", tr("e-mail")}, {"webhook", tr("web hook")}};
    for (const auto& [code, words] : known)
        if (channel == QLatin1String(code))
            return words;
    return channel;
}

QString PolicySentence::guardText(const PolicyGuard& guard) const
{
    QStringList parts;
    if (!guard.from.isEmpty())
        parts << tr("from %1 to %2").arg(guard.from, guard.to);
    if (!guard.days.isEmpty()) {
        QStringList days;
        for (const QString& day : guard.days) {
            constexpr const char* codes[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
            const auto at = std::find_if(std::begin(codes), std::end(codes), [&](const char* code) { return day == QLatin1String(code); });
            days << (at == std::end(codes) ? day : m_format.locale().dayName(static_cast<int>(at - std::begin(codes)) + 1, QLocale::ShortFormat));
        }
        parts << days.join(u' ');
    }
    if (guard.occupancy != OccupancyRule::Any)
        parts << (guard.occupancy == OccupancyRule::Occupied ? tr("occupied") : tr("empty"));
    if (guard.fire == FireRule::OnlyDuring)
        parts << tr("during a fire alarm");
    return parts.isEmpty() ? tr("at any time") : parts.join(u", "_s);
}

Runs PolicySentence::whenClause(const Policy& policy) const
{
    const PolicyTrigger& trigger = policy.trigger;
    QString what = wordOf(trigger.lost);
    if (!trigger.element.isEmpty())
        what = tr("%1: %2", "what is lost: its name").arg(what, nameOf(trigger.element));
    const Ticks until = trigger.interval * std::max(0, trigger.downCount - 1) + trigger.timeout + trigger.debounce;
    return filled(tr("When %1 for %2, %3"), Runs{token(what, iconOf(trigger.lost)), token(m_format.duration(until), Icon::Clock), token(guardText(policy.guard), Icon::Calendar)});
}

Runs PolicySentence::stepClause(const Policy& policy, const PolicyStep& step) const
{
    const Run lead{step.start == StepStart::AfterExpiry ? tr("after that") : tr("then"), false, {}};
    const Run target = token(targetText(policy, step), step.target.isEmpty() ? Icon::Layers : iconOfAction(step.action));
    Runs clause;
    if (step.action == u"follow_local_schedule")
        clause = filled(tr("%1 let %2 follow %3"), Runs{lead, target, token(tr("local schedule %1").arg(argument(step, "schedule")).trimmed(), Icon::Calendar)});
    else if (step.action == u"switch_link" || step.action == u"switch_broker")
        clause = filled(tr("%1 switch to %2"), Runs{lead, target});
    else if (step.action == u"promote_gateway")
        clause = filled(tr("%1 let %2 take over"), Runs{lead, target});
    else if (step.action == u"notify")
        clause = filled(tr("%1 tell %2 by %3 as %4"), Runs{lead, target, token(channelText(argument(step, "channel", u"desktop"_s)), Icon::Note), token(tr("priority %1").arg(argument(step, "priority", u"3"_s)), Icon::Alarms)});
    else if (step.action == u"queue_command")
        clause = filled(tr("%1 keep commands to %2 for later"), Runs{lead, target});
    else if (step.action == u"drop_command")
        clause = filled(tr("%1 refuse commands to %2"), Runs{lead, target});
    else if (step.action == u"shed_load")
        clause = filled(tr("%1 shed load of %2 down to %3"), Runs{lead, target, token(tr("%1 kW").arg(argument(step, "target_power", u"0"_s)), Icon::Bolt)});
    else if (const QString value = valueText(step); !value.isEmpty())
        clause = filled(tr("%1 set %2 to %3"), Runs{lead, target, token(value, iconOfAction(step.action))});
    else
        clause = filled(tr("%1 do %2 with %3", "an action nobody here has words for"), Runs{lead, token(step.action, Icon::Right), target});
    if (step.ttl.count() > 0) {
        const Runs limit = filled(tr(", but at most %1"), Runs{token(m_format.duration(step.ttl), Icon::Clock)});
        clause.insert(clause.end(), limit.begin(), limit.end());
    }
    return clause;
}

Runs PolicySentence::untilClause(const Policy& policy) const
{
    const PolicyRecovery& recovery = policy.recovery;
    const QString back = recovery.failback == FailbackRule::Auto     ? tr("go back by itself")
                         : recovery.failback == FailbackRule::Manual ? tr("wait for a person")
                                                                     : tr("go back between %1 and %2").arg(recovery.windowFrom, recovery.windowTo);
    return filled(tr("until it has been good for %1, then %2"), Runs{token(m_format.duration(recovery.holdDown), Icon::Wifi), token(back, Icon::Undo)});
}

std::vector<Runs> PolicySentence::clauses(const Policy& policy) const
{
    std::vector<Runs> all{whenClause(policy)};
    for (const PolicyStep& step : policy.plan)
        all.push_back(stepClause(policy, step));
    all.push_back(untilClause(policy));
    if (!policy.alternatives.empty())
        all.push_back(filled(tr("with at most %1 in %2"), Runs{token(tr("%n switch(es)", nullptr, policy.recovery.budget), Icon::Split), token(m_format.duration(policy.recovery.per), Icon::Clock)}));
    if (policy.limits.maxActive.count() > 0)
        all.push_back(filled(tr("if it lasts longer than %1, call a person"), Runs{token(m_format.duration(policy.limits.maxActive), Icon::Clock)}));
    return all;
}

QString PolicySentence::summary(const Policy& policy) const
{
    QStringList parts;
    for (const PolicyStep& step : policy.plan) {
        if (parts.size() == namesMost)
            break;
        if (step.action == u"notify" && policy.plan.size() > 1)
            continue;
        const QString value = valueText(step);
        parts << (!value.isEmpty()                          ? value
                  : step.action == u"follow_local_schedule" ? tr("local schedule")
                  : step.action == u"queue_command"         ? tr("commands wait")
                  : step.action == u"drop_command"          ? tr("commands refused")
                  : step.action == u"shed_load"             ? tr("shed load")
                                                            : targetText(policy, step));
    }
    return parts.join(u", "_s);
}

QString PolicySentence::where(const Policy& policy) const
{
    const auto runsAt = [&](Locus locus) { return std::ranges::any_of(policy.plan, [&](const PolicyStep& step) { return step.locus == locus && step.action != u"notify"; }); };
    if (runsAt(Locus::Monitor))
        return tr("Part of it runs in Holdfast, which must be open for it.");
    if (runsAt(Locus::Gateway))
        return tr("Runs inside the gateways. Holdfast does not need to be open.");
    return runsAt(Locus::Edge) ? tr("Runs inside the devices. Holdfast does not need to be open.") : tr("It only tells; Holdfast must be open for it.");
}

QStringList PolicySentence::stepTitles()
{
    return {tr("Step"), tr("Runs"), tr("Time-out"), tr("If it fails"), tr("Undo")};
}

std::vector<TextRow> PolicySentence::steps(const Policy& policy) const
{
    const QString fails[] = {tr("go on"), tr("undo and call a person"), tr("keep it and call a person")};
    const QString undos[] = {tr("nothing to undo"), tr("let go"), tr("reverse it")};
    std::vector<TextRow> rows;
    for (const PolicyStep& step : policy.plan) {
        const auto plainCell = [](const QString& text) {
            TextCell one;
            one.text = text;
            return one;
        };
        TextCell what = plainCell(plain(stepClause(policy, step)));
        what.icon = iconOfAction(step.action);
        what.strong = true;
        TextCell where = plainCell(wordOf(step.locus));
        where.subtitle = tr("slot %1").arg(step.slot);
        rows.push_back({what, where, plainCell(m_format.duration(step.timeout)), plainCell(fails[static_cast<std::size_t>(step.onFail)]), plainCell(undos[static_cast<std::size_t>(step.undo)])});
    }
    return rows;
}

} // namespace holdfast::continuity_page
