// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace holdfast {

/// Theme, motion, language, single-letter keys: of this workstation, not of the site.
class AppearanceSection final : public Section
{
    Q_OBJECT

public:
    explicit AppearanceSection(const SettingsParts& parts, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& language);

private:
    [[nodiscard]] QWidget* themeRow();
    [[nodiscard]] QWidget* languageRow();
};

} // namespace holdfast
