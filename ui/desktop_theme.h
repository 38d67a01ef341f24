// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace holdfast {

/// What the desktop prefers, read from its settings portal and followed while the program runs. A desktop without a portal changes nothing.
class DesktopTheme final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(Look& look, QObject* parent = nullptr);

    /// The portal's number for "color-scheme": 1 is dark, 2 is light, 0 is no wish.
    [[nodiscard]] static std::optional<ThemeKind> themeOf(const QVariant& colorScheme);

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask();

    Look& m_look;
};

} // namespace holdfast
