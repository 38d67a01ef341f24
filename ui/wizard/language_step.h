// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/wizard_step.h"

class QComboBox;
class QLineEdit;

namespace holdfast {

class PlainLabel;

/// Language, theme, the site's name and its time zone; numbers and units show how they will read.
class LanguageStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit LanguageStep(const WizardParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isReady() const override;
    Next act() override;

Q_SIGNALS:
    void languageChosen(const QString& language);

private:
    void addLanguage();
    void addSite();
    void showExample();

    QComboBox* m_language;
    QLineEdit* m_site;
    QComboBox* m_zone;
    PlainLabel* m_example;
};

} // namespace holdfast
