// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/policy_clauses.h"

#include "ui/continuity/editor/field_makers.h"

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostVersions = 1'000'000;

using List = QStringList PolicyScope::*;

struct ScopeList
{
    const char* member;
    List list;
};

constexpr ScopeList scopeLists[] = {{"sites", &PolicyScope::sites}, {"zones", &PolicyScope::zones}, {"devices", &PolicyScope::devices}, {"links", &PolicyScope::links}};

/// What is emptied is taken out of its list.
EditorField entryField(const Policy& policy, const ScopeList& where, qsizetype index, const QString& name, const FieldOptions& options)
{
    EditorField field;
    field.place = u"scope.%1[%2]"_s.arg(QLatin1String(where.member)).arg(index);
    field.name = name;
    field.kind = FieldKind::Known;
    field.options = options;
    field.value = (policy.scope.*where.list)[index];
    field.set = [list = where.list, index](Policy& edited, const QVariant& value) {
        const QString text = value.toString().trimmed();
        QStringList& entries = edited.scope.*list;
        if (index >= entries.size())
            return;
        text.isEmpty() ? entries.removeAt(index) : entries.replace(index, text);
    };
    return field;
}

} // namespace

std::vector<EditorClause> PolicyClauses::all()
{
    m_clauses.clear();
    addAbout();
    addScope();
    addTrigger();
    addGuard();
    addWays();
    addPlan();
    addRecovery();
    addLimits();
    return std::move(m_clauses);
}

const PolicyAction* PolicyClauses::action(const QString& id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const PolicyAction& one) { return one.id == id; });
    return found == m_actions.end() ? nullptr : &*found;
}

void PolicyClauses::addAbout()
{
    const EditorField name = textField(m_policy, u"name"_s, tr("Name of the policy"), tr("a name"), [](auto& policy) -> auto& { return policy.name; });
    EditorField id = textField(m_policy, u"id"_s, tr("Id of the policy"), tr("an id"), [](auto& policy) -> auto& { return policy.owner; });
    id.value = m_policy.id.text();
    id.set = [](Policy& edited, const QVariant& value) {
        if (const QString text = value.toString().trimmed(); !text.isEmpty())
            edited.id = PolicyId(text);
    };
    const EditorField version = wholeField(m_policy, u"version"_s, tr("Version"), 1, mostVersions, [](auto& policy) -> auto& { return policy.version; });
    const EditorField owner = textField(m_policy, u"owner"_s, tr("Who answers for it"), tr("nobody"), [](auto& policy) -> auto& { return policy.owner; });
    const EditorField kind = choiceField(m_policy, u"class"_s, tr("Class"), [](auto& policy) -> auto& { return policy.kind; });
    say(Rank::Main, tr("The policy %1", "its name"), {name});
    say(Rank::Detail, tr("with the id %1 in version %2 is of %3 and belongs to %4", "id, version, class, owner"), {id, version, kind, owner});
}

void PolicyClauses::addScope()
{
    heading(tr("For whom"));
    EditorClause clause = clauseOf(Rank::Main, tr("It is for"), {});
    qsizetype shown = 0;
    qsizetype hidden = 0;
    for (const ScopeList& where : scopeLists) {
        const QStringList& entries = m_policy.scope.*where.list;
        for (qsizetype i = 0; i < entries.size(); ++i)
            if (shown++ < mostShown)
                clause.pieces.push_back({{}, entryField(m_policy, where, i, tr("For whom: %1; empty takes it out").arg(m_names.named(entries[i])), m_names.anything)});
            else
                ++hidden;
    }
    if (hidden > 0)
        clause.pieces.push_back({tr("and %n more", nullptr, static_cast<int>(hidden)), std::nullopt});
    EditorField add = textField(m_policy, u"scope.add"_s, tr("Add whom it is for"), tr("add a space or a device"), [](auto& policy) -> auto& { return policy.owner; });
    add.kind = FieldKind::Known;
    add.options = m_names.anything;
    add.value = QString();
    add.set = [names = m_names](Policy& edited, const QVariant& value) {
        const QString text = value.toString().trimmed();
        QStringList& list = names.isSpace(text) ? edited.scope.zones : names.isLink(text) ? edited.scope.links : edited.scope.devices;
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    };
    clause.pieces.push_back({{}, add});
    m_clauses.push_back(clause);
    const EditorField tags = textField(m_policy, u"scope.query"_s, tr("Tags that all must hold"), tr("no tag"), [](auto& policy) -> auto& { return policy.scope.query; });
    EditorField except = textField(m_policy, u"scope.except"_s, tr("Who is left out, ids with commas between"), tr("nobody"), [](auto& policy) -> auto& { return policy.owner; });
    except.value = m_policy.scope.except.join(u", "_s);
    except.set = [](Policy& edited, const QVariant& value) {
        edited.scope.except.clear();
        for (const QString& id : value.toString().split(u',', Qt::SkipEmptyParts))
            if (!id.trimmed().isEmpty())
                edited.scope.except.append(id.trimmed());
    };
    say(Rank::Detail, tr("and for everything tagged %1, but not for %2"), {tags, except});
}

} // namespace holdfast::continuity_page
