// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/format.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;
class QTimer;

namespace holdfast {

class FocusRing;
class ThemedStyle;

/// What the operator chose in the settings; System follows the desktop.
enum class ThemeChoice : quint8 { System, Light, Dark, Contrast };
enum class Motion : quint8 { Full, Reduced };

/// How everything looks right now: the theme, the icons, the formats, whether things move. One per window, handed to every page by reference.
class Look final : public QObject
{
    Q_OBJECT

public:
    explicit Look(ThemeChoice choice = ThemeChoice::System, QObject* parent = nullptr);
    ~Look() override;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QColor color(Ink ink) const { return m_theme[ink]; }
    [[nodiscard]] const Format& format() const { return m_format; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Motion motion() const { return m_motion; }

    /// Duration under the operator's choice of motion: nothing when reduced.
    [[nodiscard]] std::chrono::milliseconds lasting(std::chrono::milliseconds wanted) const;

    /// The lit half of the 1 Hz blink of unacknowledged shapes; always lit with reduced motion.
    [[nodiscard]] bool lit() const { return m_lit; }

    /// Sharp at this size and scale. Cached per icon, colour, size and scale.
    [[nodiscard]] QPixmap pixmap(Icon icon, Ink ink, int size, qreal scale = 1) const;

    /// For models, menus and foreign widgets: with its disabled colour.
    [[nodiscard]] QIcon icon(Icon icon, Ink ink = Ink::Text2) const;

    /// Gives the program the style, the palette, the font and the focus ring. Once.
    void dress(QApplication& application);

    void choose(ThemeChoice choice);
    void setMotion(Motion motion);
    void setFormat(const Format& format);

    /// What the desktop says it prefers; counts while the choice is System.
    void setSystemTheme(ThemeKind kind);

Q_SIGNALS:
    /// Theme, format or motion are new: repaint, and fetch icons again.
    void changed();
    /// Twice a second while blinking is allowed.
    void blinked();

private:
    void refresh();

    ThemeChoice m_choice;
    ThemeKind m_system = ThemeKind::Light;
    Motion m_motion = Motion::Full;
    Theme m_theme;
    Format m_format;
    bool m_lit = true;
    QTimer* m_blink;
    QApplication* m_application = nullptr;
    ThemedStyle* m_style = nullptr; ///< the application's
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace holdfast
