// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/field_makers.h"
#include "ui/continuity/editor/policy_clauses.h"

#include <QLocale>

#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr int moveSlot = 13;
constexpr int mostSlot = 17;

/// A step that does this, as its description suggests.
PolicyStep stepOf(const PolicyAction& action)
{
    PolicyStep step;
    step.action = action.id;
    step.undo = action.undo;
    if (!action.loci.empty())
        step.locus = action.loci.front();
    if (action.effect == ActionEffect::Move || action.effect == ActionEffect::Promote)
        step.slot = moveSlot;
    if (action.effect == ActionEffect::Tell || action.effect == ActionEffect::Queue || action.effect == ActionEffect::Drop)
        step.confirm = ConfirmBy::None;
    return step;
}

/// The same step with another action: what the other one knows nothing of goes.
void become(PolicyStep& step, const PolicyAction& action)
{
    const PolicyStep fresh = stepOf(action);
    step.action = action.id;
    step.undo = fresh.undo;
    step.confirm = fresh.confirm;
    step.slot = fresh.slot;
    if (std::find(action.loci.begin(), action.loci.end(), step.locus) == action.loci.end())
        step.locus = fresh.locus;
    for (const QString& name : step.arguments.keys())
        if (std::none_of(action.parameters.begin(), action.parameters.end(), [&](const ActionParameter& parameter) { return name == QLatin1String(parameter.name); }))
            step.arguments.remove(name);
}

std::vector<FieldOption> actionOptions(std::span<const PolicyAction> actions)
{
    std::vector<FieldOption> all;
    for (const PolicyAction& one : actions)
        all.push_back({one.id, actionTitle(one.id), actionIcon(one.id)});
    return all;
}

/// What was typed as a number where it is one.
Value numberOr(const QString& text)
{
    bool read = false;
    double number = QLocale().toDouble(text, &read);
    if (!read)
        number = text.toDouble(&read);
    return read && std::isfinite(number) ? Value(number) : Value(text);
}

QString shownValue(const Value& value)
{
    const auto* number = std::get_if<double>(&value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return number != nullptr ? locale.toString(*number, 'g', QLocale::FloatingPointShortest) : toText(value);
}

} // namespace

void PolicyClauses::addPlan()
{
    heading(tr("Then"));
    for (std::size_t i = 0; i < m_policy.plan.size(); ++i)
        addStep(i);
    if (m_policy.plan.size() < mostSteps)
        say(Rank::Detail, u"%1"_s, {addStepField()});
}

EditorField PolicyClauses::addStepField() const
{
    EditorField field;
    field.place = u"plan.add"_s;
    field.name = tr("Add a step");
    field.kind = FieldKind::Choice;
    field.icon = Icon::Plus;
    field.words = tr("add a step");
    field.options = std::make_shared<const std::vector<FieldOption>>(actionOptions(m_actions));
    field.set = [actions = m_actions](Policy& edited, const QVariant& value) {
        for (const PolicyAction& one : actions)
            if (one.id == value.toString() && edited.plan.size() < mostSteps)
                edited.plan.push_back(stepOf(one));
    };
    return field;
}

EditorField PolicyClauses::actionField(std::size_t index) const
{
    const QString& id = m_policy.plan[index].action;
    EditorField field;
    field.place = u"plan[%1].action"_s.arg(index);
    field.name = tr("Step %1: what is done").arg(index + 1);
    field.kind = FieldKind::Choice;
    field.value = id;
    std::vector<FieldOption> options = actionOptions(m_actions);
    if (action(id) == nullptr)
        options.push_back({id, id, Icon::Help});
    field.options = std::make_shared<const std::vector<FieldOption>>(std::move(options));
    field.set = [index, actions = m_actions](Policy& edited, const QVariant& value) {
        for (const PolicyAction& one : actions)
            if (one.id == value.toString() && one.id != edited.plan[index].action)
                become(edited.plan[index], one);
    };
    return field;
}

EditorField PolicyClauses::targetField(std::size_t index) const
{
    const PolicyStep& step = m_policy.plan[index];
    const PolicyAction* known = action(step.action);
    const QString name = tr("Step %1: for whom").arg(index + 1);
    const QString place = u"plan[%1].target"_s.arg(index);
    const auto at = [index](auto& policy) -> auto& { return policy.plan[index].target; };
    if (known == nullptr || known->target != TargetNeed::Alternative)
        return knownField(m_policy, place, name, known != nullptr && known->target == TargetNeed::Required ? tr("somebody") : tr("all it is for"), m_names.anything, at);
    std::vector<FieldOption> ways;
    for (const PolicyAlternative& way : m_policy.alternatives)
        ways.push_back({way.name, way.name, Icon::Split});
    return knownField(m_policy, place, name, tr("another way"), std::make_shared<const std::vector<FieldOption>>(std::move(ways)), at);
}

void PolicyClauses::addStep(std::size_t index)
{
    const QString place = u"plan[%1]."_s.arg(index);
    const QString which = tr("Step %1: %2");
    const auto named = [&](const QString& what) { return which.arg(QString::number(index + 1), what); };
    const auto offset = static_cast<std::ptrdiff_t>(index);
    std::vector<EditorField> fields{choiceField(m_policy, QString(place % u"start"), named(tr("when it begins")), [index](auto& policy) -> auto& { return policy.plan[index].start; }), actionField(index), targetField(index)};
    EditorClause clause = clauseOf(Rank::Main, tr("%1 %2 for %3", "then, hold the last value, for the zones"), fields);
    clause.pieces.insert(clause.pieces.begin(), {QString(QLocale().toString(static_cast<int>(index) + 1) % u'.'), std::nullopt});
    if (index > 0)
        clause.pieces.push_back({{}, deedField(QString(place % u"up"), tr("Move step %1 up").arg(index + 1), Icon::Up, {}, [offset](Policy& edited) { std::iter_swap(edited.plan.begin() + offset, edited.plan.begin() + offset - 1); })});
    if (index + 1 < m_policy.plan.size())
        clause.pieces.push_back({{}, deedField(QString(place % u"down"), tr("Move step %1 down").arg(index + 1), Icon::Down, {}, [offset](Policy& edited) { std::iter_swap(edited.plan.begin() + offset, edited.plan.begin() + offset + 1); })});
    clause.pieces.push_back({{}, deedField(QString(place % u"remove"), tr("Take step %1 away").arg(index + 1), Icon::Close, {}, [offset](Policy& edited) { edited.plan.erase(edited.plan.begin() + offset); })});
    m_clauses.push_back(clause);
    addArguments(index);
    say(Rank::Detail, tr("%1 at slot %2, for at most %3", "where, of the priority array, time to live"),
        {choiceField(m_policy, QString(place % u"locus"), named(tr("where it runs")), [index](auto& policy) -> auto& { return policy.plan[index].locus; }),
         wholeField(m_policy, QString(place % u"slot"), named(tr("its slot")), 1, mostSlot, [index](auto& policy) -> auto& { return policy.plan[index].slot; }),
         durationField(m_policy, QString(place % u"ttl"), named(tr("how long it holds")), 0ms, 720h, tr("all the time"), [index](auto& policy) -> auto& { return policy.plan[index].ttl; })});
    say(Rank::Detail, tr("confirmed by %1 within %2; if it fails, %3; undone by %4"),
        {choiceField(m_policy, QString(place % u"confirm"), named(tr("what confirms it")), [index](auto& policy) -> auto& { return policy.plan[index].confirm; }),
         durationField(m_policy, QString(place % u"timeout"), named(tr("its time-out")), 0ms, 24h, tr("no time"), [index](auto& policy) -> auto& { return policy.plan[index].timeout; }),
         choiceField(m_policy, QString(place % u"on_fail"), named(tr("what happens when it fails")), [index](auto& policy) -> auto& { return policy.plan[index].onFail; }),
         choiceField(m_policy, QString(place % u"undo"), named(tr("how it is undone")), [index](auto& policy) -> auto& { return policy.plan[index].undo; })});
}

void PolicyClauses::addArguments(std::size_t index)
{
    const PolicyStep& step = m_policy.plan[index];
    const PolicyAction* known = action(step.action);
    EditorClause clause;
    clause.rank = Rank::Detail;
    QStringList told;
    const auto add = [&](const QString& name, const ActionParameter* parameter) {
        clause.pieces.push_back({parameterTitle(name), std::nullopt});
        clause.pieces.push_back({{}, argumentField(index, name, parameter)});
        if (parameter != nullptr && *parameter->unit != '\0')
            clause.pieces.push_back({QString::fromUtf8(parameter->unit), std::nullopt});
        told << name;
    };
    if (known != nullptr)
        for (const ActionParameter& parameter : known->parameters)
            add(QString::fromLatin1(parameter.name), &parameter);
    for (const QString& name : step.arguments.keys())
        if (!told.contains(name))
            add(name, nullptr);
    if (!clause.pieces.empty())
        m_clauses.push_back(clause);
}

/// Without a parameter: nobody knows it, it can only be emptied.
EditorField PolicyClauses::argumentField(std::size_t index, const QString& name, const ActionParameter* parameter) const
{
    const PolicyStep& step = m_policy.plan[index];
    const bool given = step.arguments.contains(name);
    const Value value = given ? step.arguments.value(name) : parameter != nullptr ? parameter->fallback : Value();
    EditorField field;
    field.place = u"plan[%1].arguments.%2"_s.arg(QString::number(index), name);
    field.name = tr("Step %1: %2").arg(QString::number(index + 1), parameterTitle(name));
    field.words = tr("nothing");
    field.value = shownValue(value);
    const auto kind = parameter == nullptr ? ActionParameter::Kind::Text : parameter->kind;
    if (kind == ActionParameter::Kind::Choice || kind == ActionParameter::Kind::Flag) {
        std::vector<FieldOption> options;
        for (const QString& code : kind == ActionParameter::Kind::Flag ? std::vector<QString>{u"true"_s, u"false"_s} : parameter->choices)
            options.push_back({code, argumentWords(code), std::nullopt});
        field.kind = FieldKind::Choice;
        field.value = toText(value);
        field.options = std::make_shared<const std::vector<FieldOption>>(std::move(options));
    }
    field.set = [index, name, kind](Policy& edited, const QVariant& entered) {
        const QString text = entered.toString().trimmed();
        QMap<QString, Value>& arguments = edited.plan[index].arguments;
        if (text.isEmpty())
            arguments.remove(name);
        else if (kind == ActionParameter::Kind::Number)
            arguments[name] = numberOr(text);
        else if (kind == ActionParameter::Kind::Flag)
            arguments[name] = text == u"true";
        else
            arguments[name] = text;
    };
    return field;
}

} // namespace holdfast::continuity_page
