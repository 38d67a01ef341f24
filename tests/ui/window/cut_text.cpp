// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/cut_text.h"

#include "tests/ui/window/painted_text.h"
#include "ui/look/segmented.h"
#include "ui/look/value_label.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace holdfast {
namespace {

constexpr int pixel = 1; ///< sizes are rounded up, places are rounded down

/// What it needs to show its text; an invalid size where it shows none, or cuts by itself and says so with an ellipsis.
QSize neededBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->minimumSizeHint().width() < label->fontMetrics().horizontalAdvance(label->text()) / 2)
            return {};
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        return {combo->width() - field.width() + combo->fontMetrics().horizontalAdvance(combo->currentText()), 0};
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        const QMargins margins = line->textMargins();
        return line->text().isEmpty() ? QSize(line->fontMetrics().horizontalAdvance(line->placeholderText()) + margins.left() + margins.right() + 4, 0) : QSize();
    }
    if (qobject_cast<const Segmented*>(&widget) || qobject_cast<const ValueLabel*>(&widget))
        return {widget.sizeHint().width(), 0};
    return {};
}

QString wordsOn(const QWidget& widget)
{
    for (const char* property : {"text", "currentText", "placeholderText"})
        if (const QString text = widget.property(property).toString(); !text.isEmpty())
            return text;
    return widget.accessibleName();
}

/// Nothing that shows text may reach over the edge of what holds it, except downwards where one can scroll.
bool isInside(const QWidget& widget, const QWidget& window)
{
    bool scrolls = false;
    for (const QWidget* holder = widget.parentWidget(); holder != nullptr; holder = holder->parentWidget()) {
        const QRect place(widget.mapTo(holder, QPoint()), widget.size());
        const auto* area = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
        scrolls = scrolls || (area != nullptr && area->viewport() == holder);
        if (place.left() < -pixel || place.right() > holder->width() + pixel)
            return false;
        if (!scrolls && (place.top() < -pixel || place.bottom() > holder->height() + pixel))
            return false;
        if (holder == &window)
            break;
    }
    return true;
}

/// Whether its content is larger than itself by design.
bool scrollsSideways(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    const auto* header = qobject_cast<const QHeaderView*>(area);
    return qobject_cast<const QLineEdit*>(&widget) != nullptr || header != nullptr || (area != nullptr && area->viewport() == &widget && area->horizontalScrollBar()->maximum() > 0);
}

bool scrollsDownwards(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget;
}

/// Of a window that need not be on the screen.
bool isSeen(const QWidget& widget, const QWidget& window)
{
    if (!widget.isVisibleTo(&window) || widget.size().isEmpty())
        return false;
    QRect seen = widget.rect();
    for (const QWidget* at = &widget; at != &window; at = at->parentWidget()) {
        if (at->isWindow())
            return false;
        seen = seen.translated(at->pos()) & at->parentWidget()->rect();
    }
    return !seen.isEmpty();
}

bool overlap(const QRectF& one, const QRectF& other)
{
    const auto core = [](const QRectF& rect) { return rect.adjusted(1.5, rect.height() * 0.3, -1.5, -rect.height() * 0.3); };
    return core(one).intersects(core(other));
}

void checkPainted(QWidget& widget, const std::function<bool(const QString&)>& mayBeCut, QStringList& cut)
{
    const std::vector<PaintedText> texts = paintedBy(widget);
    const QString who = QLatin1String(widget.metaObject()->className()) + QStringLiteral(": ");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QRectF& place = texts[i].place;
        if (!scrollsDownwards(widget) && (place.bottom() < 0 || place.top() > widget.height()))
            continue;
        if (texts[i].text.contains(u'…') && !mayBeCut(texts[i].text))
            cut << QString(QStringLiteral("elided: ") + texts[i].text);
        const auto* label = qobject_cast<const QLabel*>(&widget);
        const bool wraps = label != nullptr && label->wordWrap(); // keeps within its edges by itself
        if (!wraps && !scrollsSideways(widget) && (place.left() < -2 * pixel || place.right() > widget.width() + 2 * pixel))
            cut << QString(QStringLiteral("painted over the edge: ") + who + texts[i].text);
        if (!scrollsDownwards(widget) && (place.top() < -4 * pixel || place.bottom() > widget.height() + 4 * pixel))
            cut << QString(QStringLiteral("painted above or below: ") + who + texts[i].text);
        for (std::size_t j = 0; j < i; ++j)
            if (texts[j].text != texts[i].text && overlap(place, texts[j].place)) // what is selected is painted twice
                cut << QString(QStringLiteral("over one another: ") + who + texts[j].text + QStringLiteral(" / ") + texts[i].text);
    }
}

} // namespace

QStringList cutTextsOf(QWidget& window, const std::function<bool(const QString& elided)>& mayBeCut)
{
    QStringList cut;
    QList<QWidget*> all = window.findChildren<QWidget*>();
    all << &window;
    for (QWidget* widget : all) {
        if (widget != &window && !isSeen(*widget, window))
            continue;
        checkPainted(*widget, mayBeCut, cut);
        const QSize needed = neededBy(*widget);
        if (!needed.isValid() || widget == &window)
            continue;
        const QString who = QStringLiteral("%1 \"%2\" %3×%4").arg(QLatin1String(widget->metaObject()->className()), wordsOn(*widget)).arg(widget->width()).arg(widget->height());
        if (needed.width() > widget->width() + pixel || needed.height() > widget->height() + pixel)
            cut << QStringLiteral("too small: %1, needs %2×%3").arg(who).arg(needed.width()).arg(needed.height());
        else if (!isInside(*widget, window))
            cut << QString(QStringLiteral("over the edge: ") + who);
    }
    cut.removeDuplicates();
    return cut;
}

} // namespace holdfast
