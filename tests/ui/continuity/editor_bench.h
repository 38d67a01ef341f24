// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/continuity/shipped.h"
#include "tests/ui/continuity/editor_desk.h"
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/editor/policy_clauses.h"
#include "ui/continuity/editor/policy_editor.h"
#include "ui/continuity/editor/sentence_editor.h"
#include "ui/continuity/editor/told_list.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QAbstractButton>
#include <QTest>

namespace holdfast::continuity_page {

/// The editor over the site of the mock-ups, laid out but not shown.
struct EditorBench
{
    explicit EditorBench(const Policy& policy = shippedPolicy("broker-lost-hvac"))
    {
        showHarbour(board);
        editor.edit(policy);
        static_cast<void>(pictureOf(editor, {1180, 800}));
    }

    template <typename Widget>
    [[nodiscard]] Widget& at(const QString& place)
    {
        auto* found = qobject_cast<Widget*>(editor.sentence().control(place));
        if (found == nullptr)
            qFatal("no such field: %s", qPrintable(place));
        return *found;
    }

    [[nodiscard]] QAbstractButton& button(const QString& name) const { return *editor.findChild<QAbstractButton*>(name); }
    [[nodiscard]] ToldList& list(const QString& name) const { return *editor.findChild<ToldList*>(name); }
    void check()
    {
        QTRY_VERIFY(editor.examiner().isChecked());
        static_cast<void>(pictureOf(editor, {1180, 800}));
    }
    void prove()
    {
        button(QStringLiteral("prove")).click();
        QTRY_VERIFY(!editor.examiner().isProving());
        static_cast<void>(pictureOf(editor, {1180, 800}));
    }

    Look look{ThemeChoice::Light};
    Board board;
    EditorDesk desk;
    PolicyEditor editor{board, desk, look};
};

/// Every field of the sentence a policy makes, in the order it is read.
[[nodiscard]] inline std::vector<EditorField> fieldsOf(const Policy& policy)
{
    const EditorDesk desk;
    const EditorNames names = editorNamesOf(Board());
    std::vector<EditorField> fields;
    for (const EditorClause& clause : PolicyClauses(policy, names, desk.actions()).all())
        for (const EditorPiece& piece : clause.pieces)
            if (piece.field)
                fields.push_back(*piece.field);
    return fields;
}

/// The places of these fields.
[[nodiscard]] inline QStringList placesOf(const Policy& policy)
{
    QStringList places;
    for (const EditorField& field : fieldsOf(policy))
        places << field.place;
    return places;
}

} // namespace holdfast::continuity_page
