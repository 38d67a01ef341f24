// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <algorithm>
#include <cmath>

namespace holdfast {
namespace {

constexpr bool standsInOrder()
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (static_cast<std::size_t>(tokens[i].ink) != i)
            return false;
    }
    return tokens.size() == static_cast<std::size_t>(Ink::Shadow) + 1;
}
static_assert(standsInOrder());

double luminance(const QColor& color)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

} // namespace

PriorityInk inkOf(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return {Ink::P1, Ink::P1, Ink::P1Glyph, Ink::P1Tint};
    case Priority::P2:
        return {Ink::P2, Ink::P2, Ink::P2Glyph, Ink::P2Tint};
    case Priority::P3:
        return {Ink::P3, Ink::P3Outline, Ink::P3Glyph, Ink::P3Tint};
    case Priority::P4:
        return {Ink::P4, Ink::P4, Ink::P4Glyph, Ink::P4Tint};
    case Priority::Alert:
        break;
    }
    return {Ink::Diagnostic, Ink::Diagnostic, Ink::Surface, Ink::Sunken};
}

QColor Theme::operator[](Ink ink) const
{
    const Token& token = tokens[static_cast<std::size_t>(ink)];
    switch (m_kind) {
    case ThemeKind::Light:
        return QColor::fromRgba(token.light);
    case ThemeKind::Dark:
        return QColor::fromRgba(token.dark);
    case ThemeKind::Contrast:
        break;
    }
    return QColor::fromRgba(token.contrast);
}

QPalette Theme::palette() const
{
    const Theme& theme = *this;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Ink ink) { palette.setColor(role, theme[ink]); };
    set(QPalette::Window, Ink::Canvas);
    set(QPalette::WindowText, Ink::Text);
    set(QPalette::Base, Ink::Surface);
    set(QPalette::AlternateBase, Ink::Sunken);
    set(QPalette::Text, Ink::Text);
    set(QPalette::Button, Ink::Surface);
    set(QPalette::ButtonText, Ink::Text);
    set(QPalette::BrightText, Ink::P1);
    set(QPalette::Highlight, Ink::Selection);
    set(QPalette::HighlightedText, Ink::Text);
    set(QPalette::Link, Ink::Accent);
    set(QPalette::LinkVisited, Ink::Accent);
    set(QPalette::ToolTipBase, Ink::Raised);
    set(QPalette::ToolTipText, Ink::Text);
    set(QPalette::PlaceholderText, Ink::Text2);
    set(QPalette::Light, Ink::Surface);
    set(QPalette::Midlight, Ink::Hover);
    set(QPalette::Mid, Ink::Line);
    set(QPalette::Dark, Ink::Control);
    set(QPalette::Shadow, Ink::Control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme[Ink::Text3]);
    return palette;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace holdfast
