// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>
#include <chrono>

namespace holdfast {

/// What a colour is for. Pages name these, never colours.
enum class Ink : quint8 {
    Canvas, Surface, Raised, Sunken, Hover, Text, Text2, Text3, Line, Control, ControlOnCanvas, Accent, OnAccent, Selection, Band, Core,
    P1, P1Glyph, P1Tint, P2, P2Glyph, P2Tint, P3, P3Outline, P3Glyph, P3Tint, P4, P4Glyph, P4Tint,
    Diagnostic, Local, OnLocal, LocalTint, Scrim, Shadow
};

struct Token
{
    Ink ink;
    const char* name;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

/// One row per ink, in the order of the enum.
inline constexpr std::array tokens{
    Token{Ink::Canvas, "canvas", 0xFFEEF0F3, 0xFF101419, 0xFF000000},
    Token{Ink::Surface, "surface", 0xFFFFFFFF, 0xFF181D24, 0xFF000000},
    Token{Ink::Raised, "raised", 0xFFFFFFFF, 0xFF1F252E, 0xFF000000},
    Token{Ink::Sunken, "sunken", 0xFFF5F7F9, 0xFF141920, 0xFF0A0A0A},
    Token{Ink::Hover, "hover", 0xFFEFF2F6, 0xFF1F262F, 0xFF262626},
    Token{Ink::Text, "text", 0xFF1A1F26, 0xFFE4E9EF, 0xFFFFFFFF},
    Token{Ink::Text2, "text2", 0xFF55606D, 0xFFA3AEBB, 0xFFF0F0F0},
    Token{Ink::Text3, "text3", 0xFF6E7781, 0xFF8593A1, 0xFFCFCFCF},
    Token{Ink::Line, "line", 0xFFD5DAE1, 0xFF2A323C, 0xFFFFFFFF},
    Token{Ink::Control, "ctl", 0xFF858F99, 0xFF66727F, 0xFFFFFFFF},
    Token{Ink::ControlOnCanvas, "ctl on canvas", 0xFF7C858C, 0xFF66727F, 0xFFFFFFFF},
    Token{Ink::Accent, "accent", 0xFF2457C5, 0xFF7AA7FF, 0xFF66E0FF},
    Token{Ink::OnAccent, "on accent", 0xFFFFFFFF, 0xFF0B1220, 0xFF000000},
    Token{Ink::Selection, "sel", 0xFFDCE7FB, 0xFF243450, 0xFF003A70},
    Token{Ink::Band, "band", 0xFFDDE3EA, 0xFF2A333D, 0xFF333333},
    Token{Ink::Core, "core", 0xFFCBD3DC, 0xFF36414D, 0xFF4D4D4D},
    Token{Ink::P1, "P1", 0xFFA30F1E, 0xFFFF4D63, 0xFFFF5C70},
    Token{Ink::P1Glyph, "P1 glyph", 0xFFFFFFFF, 0xFF14080A, 0xFF000000},
    Token{Ink::P1Tint, "P1 tint", 0xFFF8ECED, 0xFF2A2129, 0xFF330A10},
    Token{Ink::P2, "P2", 0xFFC8690F, 0xFFFC9C2B, 0xFFFFA733},
    Token{Ink::P2Glyph, "P2 glyph", 0xFF14080A, 0xFF14080A, 0xFF000000},
    Token{Ink::P2Tint, "P2 tint", 0xFFFBF3EC, 0xFF2A2725, 0xFF2E1C06},
    Token{Ink::P3, "P3", 0xFFF7CF1D, 0xFFFFF08A, 0xFFFFF08A},
    Token{Ink::P3Outline, "P3 outline", 0xFF7A5B00, 0xFFFFF08A, 0xFFFFF08A},
    Token{Ink::P3Glyph, "P3 glyph", 0xFF14080A, 0xFF14080A, 0xFF000000},
    Token{Ink::P3Tint, "P3 tint", 0xFFFEFBEC, 0xFF2A2E2C, 0xFF2B2810},
    Token{Ink::P4, "P4", 0xFF1A4DB3, 0xFF5897E6, 0xFF79AEFF},
    Token{Ink::P4Glyph, "P4 glyph", 0xFFFFFFFF, 0xFF14080A, 0xFF000000},
    Token{Ink::P4Tint, "P4 tint", 0xFFEDF1F9, 0xFF1D2733, 0xFF0C1A33},
    Token{Ink::Diagnostic, "diag", 0xFF7C858C, 0xFF969B9F, 0xFFCCCCCC},
    Token{Ink::Local, "local", 0xFF6B3FA0, 0xFFB794F6, 0xFFD0B3FF},
    Token{Ink::OnLocal, "on local", 0xFFFFFFFF, 0xFF14080A, 0xFF000000},
    Token{Ink::LocalTint, "local tint", 0xFFF3EFF8, 0xFF251F33, 0xFF1F1433},
    Token{Ink::Scrim, "scrim", 0x661A1F26, 0x80000000, 0xB3000000},
    Token{Ink::Shadow, "shadow", 0x291A1F26, 0x80000000, 0x00000000},
};

/// Distances in pixels, steps of four.
namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int gap = 12; ///< between cards
inline constexpr int inside = 16; ///< padding of a card
inline constexpr int page = 24; ///< margin of a page
inline constexpr int wide = 32;
inline constexpr int huge = 48;
} // namespace space

namespace radius {
inline constexpr int bar = 3;
inline constexpr int chip = 4;
inline constexpr int control = 8;
inline constexpr int card = 12;
} // namespace radius

/// Heights of table and list rows.
namespace row {
inline constexpr int compact = 28;
inline constexpr int dense = 32;
inline constexpr int normal = 36;
inline constexpr int twoLine = 44;
inline constexpr int evidence = 52;
} // namespace row

namespace frame {
inline constexpr int rail = 212;
inline constexpr int railFolded = 56;
inline constexpr int railFoldsBelow = 1180;
inline constexpr int header = 48;
inline constexpr int status = 28;
inline constexpr int drawer = 400;
inline constexpr int drawerFloatsBelow = 1280;
inline constexpr int palette = 660;
} // namespace frame

namespace motion {
inline constexpr std::chrono::milliseconds hover{75};
inline constexpr std::chrono::milliseconds fold{150};
inline constexpr std::chrono::milliseconds drawer{250};
inline constexpr std::chrono::milliseconds blink{500}; ///< half a period: 1 Hz
} // namespace motion

} // namespace holdfast
