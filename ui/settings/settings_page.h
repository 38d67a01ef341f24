// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/page.h"
#include "ui/settings/parts.h"

#include <QHash>

class QListWidget;
class QStackedWidget;

namespace holdfast {

class Section;

/// Everything that is set once: subjects at the left, one of them at the right. Sections are made when first opened.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsParts& parts, QWidget* parent = nullptr);

    void open(const QString& object, const QString& tab) override;
    [[nodiscard]] std::vector<Command> commands() override;

Q_SIGNALS:
    /// The texts are to speak another language: whoever made the window makes it anew. Kept under "language" already.
    void languageChosen(const QString& language);

private:
    void showSection(int index);

    SettingsParts m_parts;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QHash<int, Section*> m_sections;
};

} // namespace holdfast
