// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"
#include "ui/models/live.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <optional>

namespace holdfast {

/// What the icon beside the desktop's clock says.
struct TrayFace
{
    std::optional<Priority> worst; ///< of what calls, or else of what is known and stays; nothing: no alarm
    bool calls = false;            ///< somebody has to look
    int alarms = 0;
    bool lost = false;             ///< a broker is not there: less is known than it seems

    friend bool operator==(const TrayFace&, const TrayFace&) = default;
};

[[nodiscard]] TrayFace trayFaceOf(const Picture& picture);

/// The worst alarm beside the desktop's clock, where the desktop has room for such icons. The window is never hidden into it.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(const Live& live, const Look& look, QObject* parent = nullptr);

    void setMuted(bool muted);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QIcon icon() const;

Q_SIGNALS:
    void openAsked();
    void muteAsked();

private:
    void look();
    void paint();

    const Live& m_live;
    const Look& m_look;
    TrayFace m_face;
    QMenu m_menu;
    QAction* m_state;
    QAction* m_mute;
    QSystemTrayIcon m_tray;
};

} // namespace holdfast
