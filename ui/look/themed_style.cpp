// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/themed_style.h"

#include "ui/look/brush.h"
#include "ui/look/button_face.h"
#include "ui/look/style_parts.h"
#include "ui/look/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>

namespace holdfast {

ThemedStyle::ThemedStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
}

void ThemedStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QAbstractItemView*>(widget);
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
    if (auto* scroll = qobject_cast<QAbstractScrollArea*>(widget))
        scroll->setFrameShape(QFrame::NoFrame);
    if (qobject_cast<QMenu*>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

void ThemedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return parts::button(*painter, m_theme, *option, qobject_cast<const QPushButton*>(widget) && static_cast<const QPushButton*>(widget)->isFlat());
    case PE_PanelButtonTool:
        return parts::button(*painter, m_theme, *option, true);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            parts::field(*painter, m_theme, *option, widget);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkBox(*painter, m_theme, *option);
    case PE_IndicatorRadioButton:
        return parts::radio(*painter, m_theme, *option);
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            parts::itemGround(*painter, m_theme, *item);
        return;
    case PE_IndicatorBranch:
        return parts::branch(*painter, m_theme, *option);
    case PE_PanelMenu:
        return paintBox(*painter, option->rect, radius::control, m_theme[Ink::Raised], m_theme[Ink::Line], m_theme.border());
    case PE_PanelTipLabel:
        return paintBox(*painter, option->rect, 0, m_theme[Ink::Raised], m_theme[Ink::Line], m_theme.border());
    case PE_IndicatorHeaderArrow: // stands beside the header's text already
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameFocusRect:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameGroupBox:
        return paintBox(*painter, option->rect, radius::card, m_theme[Ink::Surface], m_theme[Ink::Line], m_theme.border());
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_FocusFrame:
        return paintFocus(*painter, m_theme, option->rect, radius::control + 4);
    case CE_TabBarTabShape:
        return parts::tab(*painter, m_theme, *static_cast<const QStyleOptionTab*>(option));
    case CE_TabBarTabLabel:
        return parts::tabText(*painter, m_theme, *static_cast<const QStyleOptionTab*>(option));
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return parts::headerSection(*painter, m_theme, *option);
    case CE_HeaderLabel:
        return parts::headerText(*painter, m_theme, *static_cast<const QStyleOptionHeader*>(option));
    case CE_MenuItem:
        return parts::menuItem(*painter, m_theme, *static_cast<const QStyleOptionMenuItem*>(option));
    case CE_MenuEmptyArea:
    case CE_ShapedFrame:
        return;
    case CE_ProgressBar:
        return parts::progress(*painter, m_theme, *static_cast<const QStyleOptionProgressBar*>(option));
    case CE_Splitter:
        return painter->fillRect(option->rect, m_theme[Ink::Line]);
    case CE_PushButtonLabel: {
        auto label = *static_cast<const QStyleOptionButton*>(option);
        ButtonFace face{label.features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonKind::Primary : ButtonKind::Default};
        face.enabled = label.state.testFlag(State_Enabled);
        label.palette.setColor(QPalette::ButtonText, m_theme[textInkOf(face)]);
        painter->setFont(fontOf(Type::DenseStrong));
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ThemedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return parts::combo(*painter, m_theme, *static_cast<const QStyleOptionComboBox*>(option), *proxy(), widget);
    case CC_SpinBox:
        return parts::spin(*painter, m_theme, *static_cast<const QStyleOptionSpinBox*>(option), *proxy(), widget);
    case CC_ScrollBar: {
        const auto& slider = *static_cast<const QStyleOptionSlider*>(option);
        return parts::scrollBar(*painter, m_theme, slider, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    case CC_Slider: {
        const auto& slider = *static_cast<const QStyleOptionSlider*>(option);
        return parts::slider(*painter, m_theme, slider, proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                             proxy()->subControlRect(control, option, SC_SliderHandle, widget));
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ThemedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_DefaultFrameWidth:
        return widget && widget->inherits("QLineEdit") ? 1 : 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 1;
    case PM_SliderThickness:
    case PM_SliderLength:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_TreeViewIndentation:
        return 20;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace holdfast
