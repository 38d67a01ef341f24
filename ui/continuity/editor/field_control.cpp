// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/field_control.h"

#include "ui/continuity/editor/duration_box.h"
#include "ui/continuity/editor/token_box.h"
#include "ui/look/button.h"
#include "ui/look/chip.h"

#include <QSpinBox>
#include <QWheelEvent>

namespace holdfast::continuity_page {
namespace {

using Entered = std::function<void(const QVariant&)>;

constexpr int deedSide = 28;
constexpr int rateDecimals = 2;

/// Whoever scrolls through the sentence does not change it.
class Unscrolled final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

void dressBox(QAbstractSpinBox& box)
{
    box.setFont(fontOf(Type::BodyStrong));
    box.setKeyboardTracking(false);
    box.setGroupSeparatorShown(false);
    box.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box.installEventFilter(new Unscrolled(&box));
}

FieldControl boxFor(const Look& look, TokenBox::Typing typing, QWidget* parent, const Entered& entered)
{
    auto* box = new TokenBox(look, typing, parent);
    QObject::connect(box, &TokenBox::entered, parent, [entered](const QString& code) { entered(code); });
    return {box, typing == TokenBox::Typing::None ? FieldKind::Choice : FieldKind::Known, [box](const EditorField& field) { box->take(field); }};
}

FieldControl lineFor(QWidget* parent, const Entered& entered)
{
    auto* line = new TokenLine(parent);
    QObject::connect(line, &QLineEdit::editingFinished, parent, [line, entered] {
        if (line->isModified())
            entered(line->text());
    });
    return {line, FieldKind::Text, [line](const EditorField& field) {
                const QString text = field.value.toString();
                line->setPlaceholderText(field.words);
                if (line->text() != text)
                    line->setText(text);
                line->setModified(false);
                line->setCursorPosition(0);
            }};
}

FieldControl wholeFor(QWidget* parent, const Entered& entered)
{
    auto* box = new QSpinBox(parent);
    dressBox(*box);
    QObject::connect(box, &QSpinBox::valueChanged, parent, [entered](int value) { entered(value); });
    return {box, FieldKind::Whole, [box](const EditorField& field) {
                const QSignalBlocker silence(box);
                box->setRange(static_cast<int>(field.least), static_cast<int>(field.most));
                box->setValue(field.value.toInt());
            }};
}

FieldControl decimalFor(QWidget* parent, const Entered& entered)
{
    auto* box = new QDoubleSpinBox(parent);
    dressBox(*box);
    box->setDecimals(rateDecimals);
    QObject::connect(box, &QDoubleSpinBox::valueChanged, parent, [entered](double value) { entered(value); });
    return {box, FieldKind::Decimal, [box](const EditorField& field) {
                const QSignalBlocker silence(box);
                box->setRange(field.least, field.most);
                box->setSuffix(field.words.isEmpty() ? QString() : QString(QChar(0x00a0) + field.words));
                box->setValue(field.value.toDouble());
            }};
}

FieldControl durationFor(QWidget* parent, const Entered& entered)
{
    auto* box = new DurationBox({}, parent);
    dressBox(*box);
    QObject::connect(box, &QDoubleSpinBox::valueChanged, parent, [box, entered] { entered(static_cast<qlonglong>(box->duration().count())); });
    return {box, FieldKind::Duration, [box](const EditorField& field) {
                const QSignalBlocker silence(box);
                box->setNone(field.words);
                box->setRange(field.least, field.most);
                box->setDuration(Ticks(field.value.toLongLong()));
            }};
}

FieldControl toggleFor(const Look& look, const EditorField& like, QWidget* parent, const Entered& entered)
{
    auto* chip = new Chip(look, like.words, ChipKind::Outline, parent);
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(chip, &QAbstractButton::clicked, parent, [entered](bool on) { entered(on); });
    return {chip, FieldKind::Toggle, [chip](const EditorField& field) {
                chip->setText(field.words);
                chip->setChecked(field.value.toBool());
            }};
}

FieldControl deedFor(const Look& look, const EditorField& like, QWidget* parent, const Entered& entered)
{
    QAbstractButton* button = nullptr;
    if (like.words.isEmpty()) {
        button = new IconButton(look, like.icon.value_or(Icon::More), like.name, IconButton::Frame::None, deedSide, parent);
    } else {
        auto* worded = new Button(look, like.words, ButtonKind::Ghost, ButtonSize::Small, parent);
        if (like.icon)
            worded->setIcon(*like.icon);
        button = worded;
    }
    QObject::connect(button, &QAbstractButton::clicked, parent, [entered] { entered({}); });
    return {button, FieldKind::Deed, [](const EditorField&) {}};
}

} // namespace

FieldControl controlFor(const Look& look, const EditorField& field, QWidget* parent, const Entered& entered)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return boxFor(look, TokenBox::Typing::None, parent, entered);
    case FieldKind::Known:
        return boxFor(look, TokenBox::Typing::Anything, parent, entered);
    case FieldKind::Text:
        return lineFor(parent, entered);
    case FieldKind::Whole:
        return wholeFor(parent, entered);
    case FieldKind::Decimal:
        return decimalFor(parent, entered);
    case FieldKind::Duration:
        return durationFor(parent, entered);
    case FieldKind::Toggle:
        return toggleFor(look, field, parent, entered);
    case FieldKind::Deed:
        break;
    }
    return deedFor(look, field, parent, entered);
}

} // namespace holdfast::continuity_page
