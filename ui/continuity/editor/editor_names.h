// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/continuity/board.h"
#include "ui/continuity/editor/clause.h"

#include <QHash>

namespace holdfast::continuity_page {

/// What of the site a policy can name.
struct EditorNames
{
    FieldOptions spaces;   ///< that anything stands in
    FieldOptions devices;
    FieldOptions links;    ///< brokers, gateways, uplinks, clouds, feeds
    FieldOptions anything; ///< all of these
    QHash<QString, QString> wordsOf; ///< by id

    [[nodiscard]] QString named(const QString& id) const { return wordsOf.value(id, id); }
    [[nodiscard]] bool isSpace(const QString& id) const;
    [[nodiscard]] bool isLink(const QString& id) const;
};

[[nodiscard]] EditorNames editorNamesOf(const Board& board);

} // namespace holdfast::continuity_page
