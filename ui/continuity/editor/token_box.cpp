// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/token_box.h"

#include "ui/look/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace holdfast::continuity_page {
namespace {

constexpr int side = 46;     ///< edges and arrow
constexpr int iconRoom = 22;
constexpr int least = 84;
constexpr int most = 420;
constexpr int popupMost = 520;
constexpr int tokenHeight = 32;
constexpr int rowsMost = 14;

int roomFor(const QFontMetrics& metrics, const QString& text, int around)
{
    return std::clamp(metrics.horizontalAdvance(text) + around, least, most);
}

} // namespace

TokenBox::TokenBox(const Look& look, Typing typing, QWidget* parent)
    : QComboBox(parent), m_look(look)
{
    setEditable(typing == Typing::Anything);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(rowsMost);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontOf(Type::BodyStrong));
    if (isEditable()) {
        completer()->setFilterMode(Qt::MatchContains);
        completer()->setCompletionMode(QCompleter::PopupCompletion);
        completer()->setCaseSensitivity(Qt::CaseInsensitive);
        connect(lineEdit(), &QLineEdit::editingFinished, this, &TokenBox::tell);
    }
    connect(this, &QComboBox::activated, this, &TokenBox::tell);
}

const FieldOption* TokenBox::option(const QString& code) const
{
    if (!m_options)
        return nullptr;
    const auto found = std::ranges::find(*m_options, code, &FieldOption::code);
    return found == m_options->end() ? nullptr : &*found;
}

QString TokenBox::wordsFor(const QString& code) const
{
    const FieldOption* found = option(code);
    return found == nullptr ? code : found->words;
}

/// One item until somebody looks at the others.
void TokenBox::take(const EditorField& field)
{
    const QSignalBlocker silence(this);
    m_options = field.options;
    m_code = field.value.toString();
    m_empty = field.words;
    m_icon = field.icon;
    m_offered = false;
    clear();
    const bool nothing = m_code.isEmpty() && wordsFor(m_code).isEmpty();
    setPlaceholderText(m_empty);
    if (isEditable())
        lineEdit()->setPlaceholderText(m_empty);
    if (!nothing) {
        const FieldOption* found = option(m_code);
        const std::optional<Icon> icon = found != nullptr && found->icon ? found->icon : m_icon;
        icon ? addItem(m_look.icon(*icon), wordsFor(m_code), m_code) : addItem(wordsFor(m_code), m_code);
    }
    setCurrentIndex(nothing ? -1 : 0);
    if (isEditable())
        lineEdit()->setText(nothing ? QString() : wordsFor(m_code));
    if (hasFocus())
        offer();
    updateGeometry();
}

void TokenBox::offer()
{
    if (m_offered || !m_options)
        return;
    m_offered = true;
    const QSignalBlocker silence(this);
    const QString typed = currentText();
    clear();
    int at = -1;
    for (const FieldOption& option : *m_options) {
        if (option.code == m_code)
            at = count();
        option.icon ? addItem(m_look.icon(*option.icon), option.words, option.code) : addItem(option.words, option.code);
    }
    setCurrentIndex(at);
    if (isEditable())
        lineEdit()->setText(typed);
}

QString TokenBox::code() const
{
    if (!isEditable())
        return currentIndex() < 0 ? QString() : currentData().toString();
    if (currentText().trimmed() == wordsFor(m_code).trimmed())
        return m_code; // two may have one name
    const int at = findText(currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? currentText().trimmed() : itemData(at).toString();
}

void TokenBox::tell()
{
    if (code() != m_code)
        Q_EMIT entered(code());
}

QSize TokenBox::sizeHint() const
{
    const QString text = currentText().isEmpty() ? m_empty : currentText();
    const bool hasIcon = currentIndex() >= 0 && !itemIcon(currentIndex()).isNull();
    return {roomFor(fontMetrics(), text, side + (hasIcon ? iconRoom : 0) + (isEditable() ? space::small : 0)), tokenHeight};
}

void TokenBox::showPopup()
{
    offer();
    const int wanted = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width() + space::inside;
    view()->setMinimumWidth(std::clamp(wanted, width(), popupMost));
    QComboBox::showPopup();
}

void TokenBox::focusInEvent(QFocusEvent* event)
{
    offer();
    QComboBox::focusInEvent(event);
}

/// Enter takes what is typed, or opens the list; so does any key that would choose where nothing is chosen yet.
void TokenBox::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool wouldChoose = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || (!event->text().isEmpty() && event->text().front().isPrint());
    if (!isEditable() && (isEnter || (m_code.isEmpty() && wouldChoose))) {
        showPopup();
        event->accept();
        return;
    }
    QComboBox::keyPressEvent(event);
}

/// Whoever scrolls through the sentence does not change it.
void TokenBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

TokenLine::TokenLine(QWidget* parent)
    : QLineEdit(parent)
{
    setFont(fontOf(Type::BodyStrong));
    setMaxLength(400);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &QWidget::updateGeometry);
}

QSize TokenLine::sizeHint() const
{
    return {roomFor(fontMetrics(), text().isEmpty() ? placeholderText() : text(), 30), tokenHeight};
}

} // namespace holdfast::continuity_page
