// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QStyleOption>

class QPainter;
class QStyle;
class QWidget;

/// What ThemedStyle is made of, one function per element.
namespace holdfast::parts {

enum class Arrow : quint8 { Up, Down, Right };

void arrow(QPainter& painter, const QColor& color, const QRectF& rect, Arrow direction);
void button(QPainter& painter, const Theme& theme, const QStyleOption& option, bool flat);
void field(QPainter& painter, const Theme& theme, const QStyleOption& option, const QWidget* widget);
void combo(QPainter& painter, const Theme& theme, const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget);
void spin(QPainter& painter, const Theme& theme, const QStyleOptionSpinBox& option, const QStyle& style, const QWidget* widget);
void checkBox(QPainter& painter, const Theme& theme, const QStyleOption& option);
void radio(QPainter& painter, const Theme& theme, const QStyleOption& option);
void scrollBar(QPainter& painter, const Theme& theme, const QStyleOptionSlider& option, const QRect& handle);
void slider(QPainter& painter, const Theme& theme, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void progress(QPainter& painter, const Theme& theme, const QStyleOptionProgressBar& option);
void tab(QPainter& painter, const Theme& theme, const QStyleOptionTab& option);
void tabText(QPainter& painter, const Theme& theme, const QStyleOptionTab& option);
void headerSection(QPainter& painter, const Theme& theme, const QStyleOption& option);
void headerText(QPainter& painter, const Theme& theme, const QStyleOptionHeader& option);
void itemGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option);
void branch(QPainter& painter, const Theme& theme, const QStyleOption& option);
void menuItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option);

inline constexpr int menuRow = 32;
inline constexpr int menuSide = 10;
inline constexpr int tabGap = 20;

[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option);

} // namespace holdfast::parts
