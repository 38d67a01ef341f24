// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/policy_proof.h"
#include "ui/continuity/editor/field_control.h"
#include "ui/look/alarm_shape.h"

#include <QHash>

namespace holdfast::continuity_page {

/// The policy as a sentence: words are painted, fields stand among them, lines wrap where they must. What the check says stands at its field.
class SentenceEditor final : public Painted
{
    Q_OBJECT

public:
    explicit SentenceEditor(const Look& look, QWidget* parent = nullptr);
    ~SentenceEditor() override;

    void setClauses(std::vector<EditorClause> clauses);
    void setFindings(const std::vector<PolicyFinding>& findings);

    /// The field that a member of the file stands in; nullptr: none, it is about the whole.
    [[nodiscard]] const EditorField* fieldFor(const QString& member) const;
    [[nodiscard]] QWidget* control(const QString& place) const;
    /// Puts the keyboard there; the first field where a member has none.
    void focusMember(const QString& member);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void entered(const holdfast::continuity_page::EditorField& field, const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Word
    {
        QString text;
        QRectF place;
        EditorClause::Rank rank = EditorClause::Rank::Main;
    };

    struct Sign
    {
        QRectF place;
        Priority priority = Priority::P4;
    };

    struct Remark
    {
        Priority priority = Priority::P4;
        QStringList sentences;
    };

    struct Plan
    {
        std::vector<Word> words;
        std::vector<Sign> signs;
        std::vector<qreal> lines; ///< above headings
        std::vector<std::pair<QWidget*, QRectF>> fields;
        qreal height = 0;
    };

    [[nodiscard]] Plan layOut(qreal width) const;
    void layClause(const EditorClause& clause, qreal width, Plan& plan) const;
    void place();
    void bring();
    void describe(QWidget& widget, const EditorField& field) const;
    void take(const QString& place, const QVariant& value);
    void keepFocus(const QString& place, qsizetype at);

    std::vector<EditorClause> m_clauses;
    QStringList m_places;                    ///< of all fields, in their order
    QHash<QString, const EditorField*> m_fields;
    QHash<QString, FieldControl> m_controls;
    QHash<QString, Remark> m_remarks;        ///< by place
    Plan m_plan;
};

} // namespace holdfast::continuity_page
