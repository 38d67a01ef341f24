// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/alarm.h"
#include "ui/look/tokens.h"

#include <QColor>
#include <QPalette>

namespace holdfast {

enum class ThemeKind : quint8 { Light, Dark, Contrast };

/// The four colours an alarm of one priority is drawn with.
struct PriorityInk
{
    Ink fill;
    Ink outline;
    Ink glyph;
    Ink tint; ///< ground of a row, 8 %
};

[[nodiscard]] PriorityInk inkOf(Priority priority);

/// One set of colours. A small value: copy it, pass it by reference, ask it for inks.
class Theme
{
public:
    explicit Theme(ThemeKind kind = ThemeKind::Light) : m_kind(kind) {}

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] bool isDark() const { return m_kind != ThemeKind::Light; }
    [[nodiscard]] QColor operator[](Ink ink) const;
    [[nodiscard]] int border() const { return m_kind == ThemeKind::Contrast ? 2 : 1; } ///< width of every outline
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    ThemeKind m_kind;
};

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace holdfast
