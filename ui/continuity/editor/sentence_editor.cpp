// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/sentence_editor.h"

#include "ui/continuity/policy_words.h"
#include "ui/look/mirror.h"
#include "ui/look/plain_label.h"

#include <QComboBox>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace holdfast::continuity_page {
namespace {

using namespace Qt::Literals::StringLiterals;
using Rank = EditorClause::Rank;

constexpr qreal mainLine = 42;
constexpr qreal detailLine = 38;
constexpr qreal headingLine = 30;
constexpr qreal aboveHeading = 10;
constexpr qreal indent = 24;
constexpr qreal betweenWords = 5;
constexpr qreal aroundField = 8;
constexpr qreal signSide = 16;
constexpr qreal signRoom = 20;

QFont fontFor(Rank rank)
{
    if (rank == Rank::Heading)
        return fontOf(Type::CaptionStrong);
    QFont font = fontOf(rank == Rank::Main ? Type::Section : Type::Body);
    font.setWeight(QFont::Normal);
    return font;
}

qreal lineOf(Rank rank)
{
    return rank == Rank::Heading ? headingLine : rank == Rank::Main ? mainLine : detailLine;
}

} // namespace

SentenceEditor::SentenceEditor(const Look& look, QWidget* parent)
    : Painted(look, parent)
{
    setObjectName(u"sentenceEditor"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The policy as a sentence"));
}

SentenceEditor::~SentenceEditor() = default;

void SentenceEditor::setClauses(std::vector<EditorClause> clauses)
{
    QString focused;
    for (auto control = m_controls.cbegin(); control != m_controls.cend(); ++control)
        if (control->widget->isAncestorOf(window()->focusWidget()) || control->widget == window()->focusWidget())
            focused = control.key();
    const qsizetype at = m_places.indexOf(focused);
    m_fields.clear();
    m_places.clear();
    m_clauses = std::move(clauses);
    for (const EditorClause& clause : m_clauses)
        for (const EditorPiece& piece : clause.pieces)
            if (piece.field && !m_fields.contains(piece.field->place)) {
                m_places << piece.field->place;
                m_fields.insert(piece.field->place, &*piece.field);
            }
    bring();
    if (!focused.isEmpty())
        keepFocus(focused, at);
    updateGeometry();
    place();
}

/// What was there before keeps its control; what is gone goes.
void SentenceEditor::bring()
{
    QHash<QString, FieldControl> kept;
    QWidget* before = nullptr;
    for (const QString& name : std::as_const(m_places)) {
        const EditorField& field = *m_fields.value(name);
        FieldControl control = m_controls.value(name);
        if (control.widget == nullptr || control.kind != field.kind) {
            control = controlFor(look(), field, this, [this, name](const QVariant& value) { take(name, value); });
            control.kind = field.kind;
            control.widget->setObjectName(name);
            control.widget->show();
        } else {
            m_controls.remove(name);
        }
        control.show(field);
        describe(*control.widget, field);
        if (before != nullptr)
            setTabOrder(before, control.widget);
        before = control.widget;
        kept.insert(name, control);
    }
    for (const FieldControl& gone : std::as_const(m_controls)) {
        gone.widget->disconnect(this); // from us alone: who reads the screen aloud must hear that it is gone
        gone.widget->hide();
        gone.widget->deleteLater();
    }
    m_controls = kept;
}

void SentenceEditor::describe(QWidget& widget, const EditorField& field) const
{
    const QStringList sentences = m_remarks.value(field.place).sentences;
    widget.setAccessibleName(field.name);
    widget.setAccessibleDescription(sentences.join(u' '));
    const QString told = sentences.isEmpty() ? field.name : sentences.join(u'\n');
    widget.setToolTip(plainToolTip(told));
    if (auto* box = qobject_cast<QComboBox*>(&widget); box != nullptr && box->lineEdit() != nullptr) {
        box->lineEdit()->setAccessibleName(field.name);
        box->lineEdit()->setAccessibleDescription(sentences.join(u' '));
    }
}

void SentenceEditor::take(const QString& place, const QVariant& value)
{
    const EditorField* known = m_fields.value(place);
    if (known == nullptr)
        return;
    const EditorField field = *known; // what follows makes new ones
    Q_EMIT entered(field, value);
}

/// Where the field is gone, the one in its place.
void SentenceEditor::keepFocus(const QString& place, qsizetype at)
{
    if (m_places.isEmpty())
        return;
    const QString there = m_controls.contains(place) ? place : m_places[std::clamp<qsizetype>(at, 0, m_places.size() - 1)];
    if (QWidget* widget = control(there); widget != nullptr && !widget->hasFocus())
        widget->setFocus(Qt::OtherFocusReason);
}

void SentenceEditor::setFindings(const std::vector<PolicyFinding>& findings)
{
    m_remarks.clear();
    for (const PolicyFinding& finding : findings) {
        const QString place = placeFor(finding.member, m_places);
        if (place.isEmpty())
            continue;
        Remark& remark = m_remarks[place];
        const Priority priority = priorityOf(finding.severity);
        remark.priority = remark.sentences.isEmpty() ? priority : std::min(remark.priority, priority);
        remark.sentences << sentenceOf(finding);
    }
    for (auto control = m_controls.cbegin(); control != m_controls.cend(); ++control)
        if (const EditorField* field = m_fields.value(control.key()))
            describe(*control->widget, *field);
    updateGeometry();
    place();
}

const EditorField* SentenceEditor::fieldFor(const QString& member) const
{
    return m_fields.value(placeFor(member, m_places));
}

QWidget* SentenceEditor::control(const QString& place) const
{
    return m_controls.value(place).widget;
}

void SentenceEditor::focusMember(const QString& member)
{
    const QString place = placeFor(member, m_places);
    QWidget* widget = control(place.isEmpty() && !m_places.isEmpty() ? m_places.front() : place);
    if (widget == nullptr)
        return;
    widget->setFocus(Qt::OtherFocusReason);
    for (QWidget* holder = parentWidget(); holder != nullptr; holder = holder->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(holder))
            area->ensureWidgetVisible(widget, space::huge, 2 * space::huge);
}

void SentenceEditor::layClause(const EditorClause& clause, qreal width, Plan& plan) const
{
    const QFontMetricsF metrics(fontFor(clause.rank));
    const qreal left = clause.rank == Rank::Detail ? indent : 0;
    const qreal high = lineOf(clause.rank);
    qreal x = left;
    bool first = true;
    bool besideField = false;
    const auto put = [&](qreal wide, qreal gap) {
        const qreal before = first ? 0 : gap;
        if (!first && x + before + wide > width) {
            x = left;
            plan.height += high;
        } else {
            x += before;
        }
        const QRectF at(x, plan.height, std::min(wide, width - left), high);
        x += at.width();
        first = false;
        return at;
    };
    for (const EditorPiece& piece : clause.pieces) {
        if (!piece.field) {
            for (const QString& word : piece.words.split(u' ', Qt::SkipEmptyParts)) {
                const bool glued = word[0].isPunct() && word[0] != u'·' && word[0] != u'(' && word[0] != u'%';
                plan.words.push_back({word, put(metrics.horizontalAdvance(word) + 1, glued ? 2 : besideField ? aroundField : betweenWords), clause.rank});
                besideField = false;
            }
            continue;
        }
        QWidget* widget = control(piece.field->place);
        if (widget == nullptr)
            continue;
        const QSize size = widget->sizeHint();
        const bool isRemarked = m_remarks.contains(piece.field->place);
        QRectF at = put(size.width() + (isRemarked ? signRoom : 0), aroundField);
        if (isRemarked) {
            plan.signs.push_back({QRectF(at.left(), at.center().y() - signSide / 2, signSide, signSide), m_remarks[piece.field->place].priority});
            at.setLeft(at.left() + signRoom);
        }
        plan.fields.emplace_back(widget, QRectF(at.left(), at.center().y() - size.height() / 2.0, at.width(), size.height()));
        besideField = true;
    }
    plan.height += high;
}

SentenceEditor::Plan SentenceEditor::layOut(qreal width) const
{
    Plan plan;
    for (const EditorClause& clause : m_clauses) {
        if (clause.rank == Rank::Heading) {
            plan.height += aboveHeading;
            plan.lines.push_back(plan.height);
        }
        layClause(clause, width, plan);
    }
    return plan;
}

void SentenceEditor::place()
{
    m_plan = layOut(width());
    const Mirror mirrored(layoutDirection(), rect());
    for (const auto& field : m_plan.fields)
        field.first->setGeometry(mirrored(field.second).toRect());
    update();
}

void SentenceEditor::resizeEvent(QResizeEvent* event)
{
    Painted::resizeEvent(event);
    place();
}

bool SentenceEditor::event(QEvent* event)
{
    const bool known = Painted::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        place();
    return known;
}

QSize SentenceEditor::sizeHint() const
{
    return {640, heightForWidth(640)};
}

QSize SentenceEditor::minimumSizeHint() const
{
    return {360, heightForWidth(std::max(width(), 360))};
}

int SentenceEditor::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(layOut(width).height));
}

void SentenceEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Mirror mirrored(layoutDirection(), rect());
    for (const qreal line : m_plan.lines)
        painter.fillRect(QRectF(0, line, width(), 1), theme()[Ink::Line]);
    for (const Word& word : m_plan.words) {
        painter.setFont(fontFor(word.rank));
        painter.setPen(theme()[Ink::Text2]);
        painter.drawText(mirrored(word.place), mirrored.begin() | Qt::TextDontClip, word.text);
    }
    for (const Sign& sign : m_plan.signs)
        paintAlarmShape(painter, theme(), mirrored(sign.place), sign.priority, ShapeState::Unack);
}

} // namespace holdfast::continuity_page
