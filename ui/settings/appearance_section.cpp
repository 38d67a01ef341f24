// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/look/card.h"
#include "ui/look/field.h"
#include "ui/look/letter_keys.h"
#include "ui/look/segmented.h"
#include "ui/look/switch.h"

#include <QComboBox>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Spoken
{
    const char* code;
    const char16_t* name; ///< in its own language, so that everybody finds theirs
};

constexpr std::array languages{
    Spoken{"en", u"English"}, Spoken{"nl", u"Nederlands"}, Spoken{"de", u"Deutsch"}, Spoken{"fr", u"Français"},
    Spoken{"es", u"Español"}, Spoken{"pl", u"Polski"},     Spoken{"ar", u"العربية"},
};

} // namespace

AppearanceSection::AppearanceSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Appearance and language"), tr("For this workstation only. Everything changes at once."), Scrolling::Column, parent)
{
    auto* appearance = new Card(look(), tr("Appearance"));
    appearance->body()->addWidget(themeRow());
    auto* motion = new Switch(look());
    motion->setObjectName(u"reducedMotion"_s);
    motion->setChecked(look().motion() == Motion::Reduced);
    connect(motion, &Switch::toggled, this, [this](bool reduced) {
        QSettings().setValue(u"reducedMotion"_s, reduced);
        look().setMotion(reduced ? Motion::Reduced : Motion::Full);
    });
    appearance->body()->addWidget(explained(look(), motion, tr("Reduced motion"), tr("Nothing slides or blinks; new alarms stay marked by shape and words.")));
    column()->addWidget(appearance);

    auto* language = new Card(look(), tr("Language"));
    language->body()->addWidget(languageRow());
    column()->addWidget(language);

    auto* keys = new Card(look(), tr("Keyboard"));
    auto* letters = new Switch(look());
    letters->setObjectName(u"singleLetterKeys"_s);
    letters->setChecked(letterKeysCount());
    connect(letters, &Switch::toggled, this, [](bool on) { QSettings().setValue(u"singleLetterKeys"_s, on); });
    keys->body()->addWidget(explained(look(), letters, tr("Single-letter keys"), tr("A acknowledges, G shows the place. Switch them off when you use speech input.")));
    column()->addWidget(keys);
}

QWidget* AppearanceSection::themeRow()
{
    auto* theme = new Segmented(look(), {tr("System"), tr("Light"), tr("Dark"), tr("Contrast")}, tr("Theme"), 32);
    theme->setObjectName(u"theme"_s);
    theme->setCurrent(static_cast<int>(look().choice()));
    connect(theme, &Segmented::currentChanged, this, [this](int index) {
        QSettings().setValue(u"theme"_s, index);
        look().choose(static_cast<ThemeChoice>(index));
    });
    connect(&look(), &Look::changed, theme, [this, theme] {
        if (theme->current() != static_cast<int>(look().choice()))
            theme->setCurrent(static_cast<int>(look().choice()));
    });
    auto* row = labelled(look(), tr("Theme"), theme, tr("System follows the desktop. Contrast is black and white with thick outlines."));
    theme->setMaximumWidth(theme->sizeHint().width());
    return row;
}

QWidget* AppearanceSection::languageRow()
{
    auto* language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->setMaximumWidth(280);
    language->addItem(tr("As the desktop"), QString());
    for (const Spoken& one : languages)
        language->addItem(QString::fromUtf16(one.name), QLatin1String(one.code));
    language->setCurrentIndex(qMax(0, language->findData(QSettings().value(u"language"_s).toString())));
    connect(language, &QComboBox::activated, this, [this, language](int index) {
        const QString code = language->itemData(index).toString();
        QSettings().setValue(u"language"_s, code);
        Q_EMIT languageChosen(code);
    });
    return labelled(look(), tr("Language"), language, tr("Numbers, dates and the direction of writing follow it."));
}

} // namespace holdfast
