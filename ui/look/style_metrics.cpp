// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style_parts.h"
#include "ui/look/themed_style.h"
#include "ui/look/type.h"

#include <QComboBox>

#include <algorithm>

namespace holdfast {

QRect ThemedStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect whole = option->rect;
    const auto seen = [&](const QRect& rect) { return visualRect(option->direction, whole, rect); };
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return seen(QRect(whole.right() - 26, whole.top(), 20, whole.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return seen(whole.adjusted(8, 1, -28, -1));
    if (control == CC_SpinBox) {
        const auto* spin = static_cast<const QStyleOptionSpinBox*>(option);
        const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 24;
        const int half = whole.height() / 2;
        if (part == SC_SpinBoxUp)
            return seen(QRect(whole.right() - buttons, whole.top(), buttons, half));
        if (part == SC_SpinBoxDown)
            return seen(QRect(whole.right() - buttons, whole.top() + half, buttons, whole.height() - half));
        if (part == SC_SpinBoxEditField)
            return seen(whole.adjusted(6, 1, -buttons - 2, -1));
    }
    if (control == CC_ScrollBar) {
        const auto* bar = static_cast<const QStyleOptionSlider*>(option);
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? whole.width() : whole.height();
        const int range = bar->maximum - bar->minimum;
        int handle = length;
        if (range > 0)
            handle = qBound(std::min(32, length), static_cast<int>(static_cast<qint64>(bar->pageStep) * length / (range + bar->pageStep)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
        const auto along = [&](int from, int size) { return across ? QRect(whole.left() + from, whole.top(), size, whole.height()) : QRect(whole.left(), whole.top() + from, whole.width(), size); };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return whole;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemedStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents && !qobject_cast<const QComboBox*>(widget ? widget->parentWidget() : nullptr)) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 26, 32};
    case CT_LineEdit:
        return {wanted.width() + 8, row::dense};
    case CT_SpinBox:
        return {size.width() + 38, row::dense};
    case CT_ComboBox:
        return {size.width() + 44, row::dense};
    case CT_CheckBox:
    case CT_RadioButton:
        return {wanted.width(), qMax(24, wanted.height())};
    case CT_TabBarTab: {
        const auto* tab = static_cast<const QStyleOptionTab*>(option);
        return {QFontMetrics(fontOf(Type::BodyStrong)).horizontalAdvance(tab->text) + parts::tabGap + (tab->rightButtonSize.isEmpty() ? 0 : tab->rightButtonSize.width() + 6), 36};
    }
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) // wanted knows another font
            return {qMax(wanted.width(), QFontMetrics(fontOf(Type::CaptionStrong)).horizontalAdvance(header->text) + (header->sortIndicator == QStyleOptionHeader::None ? 18 : 30)), row::dense};
        return {wanted.width() + 8, row::dense};
    case CT_MenuItem:
        return parts::menuItemSize(*static_cast<const QStyleOptionMenuItem*>(option));
    default:
        return wanted;
    }
}

int ThemedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_Transient:
        return hint == SH_Menu_MouseTracking ? 1 : 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace holdfast
