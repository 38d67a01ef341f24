// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/editor/editor_words.h"

#include <algorithm>

/// Fields over members of a policy. `at` answers the member of any policy, constant or not: [](auto& policy) -> auto& { return policy.owner; }
namespace holdfast::continuity_page {

template <typename At>
[[nodiscard]] EditorField textField(const Policy& policy, const QString& place, const QString& name, const QString& empty, At at)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Text;
    field.value = at(policy);
    field.words = empty;
    field.set = [at](Policy& edited, const QVariant& value) { at(edited) = value.toString().trimmed(); };
    return field;
}

template <typename At>
[[nodiscard]] EditorField knownField(const Policy& policy, const QString& place, const QString& name, const QString& empty, const FieldOptions& options, At at)
{
    EditorField field = textField(policy, place, name, empty, at);
    field.kind = FieldKind::Known;
    field.options = options;
    return field;
}

template <typename At>
[[nodiscard]] EditorField choiceField(const Policy& policy, const QString& place, const QString& name, At at)
{
    using Choice = std::remove_cvref_t<decltype(at(policy))>;
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Choice;
    field.options = optionsOf<Choice>();
    field.value = policyNameOf(at(policy));
    field.set = [at](Policy& edited, const QVariant& value) {
        const QString code = value.toString();
        for (std::size_t i = 0; i < policyNames<Choice>.size(); ++i)
            if (code == QLatin1String(policyNames<Choice>[i]))
                at(edited) = static_cast<Choice>(i);
    };
    return field;
}

template <typename At>
[[nodiscard]] EditorField wholeField(const Policy& policy, const QString& place, const QString& name, int least, int most, At at)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Whole;
    field.value = at(policy);
    field.least = least;
    field.most = most;
    field.set = [at, least, most](Policy& edited, const QVariant& value) { at(edited) = std::clamp(value.toInt(), least, most); };
    return field;
}

template <typename At>
[[nodiscard]] EditorField decimalField(const Policy& policy, const QString& place, const QString& name, double least, double most, const QString& unit, At at)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Decimal;
    field.value = at(policy);
    field.least = least;
    field.most = most;
    field.words = unit;
    field.set = [at, least, most](Policy& edited, const QVariant& value) { at(edited) = std::clamp(value.toDouble(), least, most); };
    return field;
}

/// `none` is what stands there for no time at all.
template <typename At>
[[nodiscard]] EditorField durationField(const Policy& policy, const QString& place, const QString& name, Ticks least, Ticks most, const QString& none, At at)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Duration;
    field.value = static_cast<qlonglong>(at(policy).count());
    field.least = static_cast<double>(least.count());
    field.most = static_cast<double>(most.count());
    field.words = none;
    field.set = [at, least, most](Policy& edited, const QVariant& value) { at(edited) = std::clamp(Ticks(value.toLongLong()), least, most); };
    return field;
}

/// Yes or no, said in words of the sentence.
template <typename At>
[[nodiscard]] EditorField eitherField(const Policy& policy, const QString& place, const QString& name, const QString& yes, const QString& no, At at)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Choice;
    field.options = std::make_shared<const std::vector<FieldOption>>(std::vector<FieldOption>{{QStringLiteral("true"), yes, std::nullopt}, {QStringLiteral("false"), no, std::nullopt}});
    field.value = at(policy) ? QStringLiteral("true") : QStringLiteral("false");
    field.set = [at](Policy& edited, const QVariant& value) { at(edited) = value.toString() == QStringLiteral("true"); };
    return field;
}

/// With words a button, without them its icon alone.
[[nodiscard]] inline EditorField deedField(const QString& place, const QString& name, Icon icon, const QString& words, std::function<void(Policy&)> deed)
{
    EditorField field;
    field.place = place;
    field.name = name;
    field.kind = FieldKind::Deed;
    field.icon = icon;
    field.words = words;
    field.set = [deed = std::move(deed)](Policy& edited, const QVariant&) { deed(edited); };
    return field;
}

[[nodiscard]] inline EditorField withIcon(EditorField field, Icon icon)
{
    field.icon = icon;
    return field;
}

} // namespace holdfast::continuity_page
