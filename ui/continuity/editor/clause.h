// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy.h"
#include "ui/look/icon.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast::continuity_page {

/// Choice: one of the options. Known: one of the options or anything typed. Deed: something is done to the policy, nothing is entered.
enum class FieldKind : quint8 { Choice, Known, Text, Whole, Decimal, Duration, Toggle, Deed };

struct FieldOption
{
    QString code; ///< what stands in the policy
    QString words;
    std::optional<Icon> icon;

    friend bool operator==(const FieldOption&, const FieldOption&) = default;
};

using FieldOptions = std::shared_ptr<const std::vector<FieldOption>>;

/// One thing of a policy that is changed where it is read.
struct EditorField
{
    QString place; ///< path in the file: "plan[1].locus"; of a deed one that no file has
    QString name;  ///< for those who hear it, and for lists: "Step 2: where it runs"
    FieldKind kind = FieldKind::Text;
    QVariant value = {}; ///< code, text, number, milliseconds or flag
    std::optional<Icon> icon = {};
    FieldOptions options = {};
    double least = 0;
    double most = 0;
    QString words = {}; ///< of a toggle or a deed what it says, of a number its unit, of the others what stands there while they are empty
    std::function<void(Policy&, const QVariant&)> set = {};
};

/// Words, or a field.
struct EditorPiece
{
    QString words;
    std::optional<EditorField> field;
};

/// What begins a line.
struct EditorClause
{
    enum class Rank { Heading, Main, Detail }; // with a base named, lupdate 6.8 takes classes out of their namespace

    Rank rank = Rank::Main;
    std::vector<EditorPiece> pieces;
};

/// A text with %1, %2, … whose places are taken by the fields.
[[nodiscard]] EditorClause clauseOf(EditorClause::Rank rank, const QString& pattern, const std::vector<EditorField>& fields);

/// The field that a member of the file stands in: itself, else the first of its parts, else the same of what it is a part of. Empty: none.
[[nodiscard]] QString placeFor(const QString& member, const QStringList& places);

} // namespace holdfast::continuity_page
