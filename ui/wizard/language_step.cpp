// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/language_step.h"

#include "ui/look/card.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Spoken
{
    const char* code;
    const char16_t* name;
};

constexpr std::array languages{
    Spoken{"en", u"English"}, Spoken{"nl", u"Nederlands"}, Spoken{"de", u"Deutsch"}, Spoken{"fr", u"Français"},
    Spoken{"es", u"Español"}, Spoken{"pl", u"Polski"},     Spoken{"ar", u"العربية"},
};

} // namespace

LanguageStep::LanguageStep(const WizardParts& parts, QWidget* parent)
    : WizardStep(parts, parent), m_language(new QComboBox), m_site(new QLineEdit), m_zone(new QComboBox), m_example(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text2))
{
    addLanguage();
    addSite();
    column()->addStretch(1);
    showExample();
    connect(&parts.look, &Look::changed, this, &LanguageStep::showExample);
}

void LanguageStep::addLanguage()
{
    m_language->setObjectName(u"wizardLanguage"_s);
    m_language->addItem(tr("As the desktop"), QString());
    for (const Spoken& one : languages)
        m_language->addItem(QString::fromUtf16(one.name), QLatin1String(one.code));
    m_language->setCurrentIndex(qMax(0, m_language->findData(QSettings().value(u"language"_s).toString())));
    auto* theme = new Segmented(look(), {tr("System"), tr("Light"), tr("Dark"), tr("Contrast")}, tr("Theme"), 32);
    theme->setObjectName(u"wizardTheme"_s);
    theme->setCurrent(static_cast<int>(look().choice()));
    auto* card = new Card(look(), tr("How it looks and speaks"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::page);
    row->addWidget(labelled(look(), tr("Language"), m_language), 1);
    row->addWidget(labelled(look(), tr("Theme"), theme));
    card->body()->addLayout(row);
    card->body()->addWidget(m_example);
    column()->addWidget(card);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString code = m_language->itemData(index).toString();
        QSettings().setValue(u"language"_s, code);
        Q_EMIT languageChosen(code);
    });
    connect(theme, &Segmented::currentChanged, this, [this](int index) {
        QSettings().setValue(u"theme"_s, index);
        look().choose(static_cast<ThemeChoice>(index));
    });
}

void LanguageStep::addSite()
{
    const Site& site = picture().site.site;
    m_site->setObjectName(u"wizardSite"_s);
    m_site->setText(site.name);
    m_site->setPlaceholderText(tr("For example the name of the building"));
    m_site->setMaxLength(120);
    m_zone->setObjectName(u"wizardZone"_s);
    offerTimeZones(*m_zone);
    const bool known = !site.id.isEmpty() || site.timeZone != "UTC";
    m_zone->setCurrentText(QString::fromUtf8(known ? site.timeZone : QTimeZone::systemTimeZoneId()));
    auto* card = new Card(look(), tr("Your site"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(labelled(look(), tr("Name"), m_site), 1);
    row->addWidget(labelled(look(), tr("Time zone"), m_zone), 1);
    card->body()->addLayout(row);
    card->body()->addWidget(new PlainLabel(look(), tr("Times are shown in the site's zone, wherever you are. Values keep the units your devices report, in the spelling of your language."), Type::Dense, Ink::Text2, Overflow::Wrap));
    column()->addWidget(card);
    connect(m_site, &QLineEdit::textChanged, this, &WizardStep::changed);
    connect(m_zone, &QComboBox::currentTextChanged, this, &WizardStep::changed);
}

void LanguageStep::showExample()
{
    const Format& format = look().format();
    const QString temperature = format.value(21.4, Quantity::Temperature, u"°C"_s).joined();
    const QString carbon = format.value(1214, Quantity::CarbonDioxide, u"ppm"_s).joined();
    m_example->setText(tr("It will read: %1 · %2 · %3").arg(temperature, carbon, format.moment(parts().live.now())));
}

QString LanguageStep::title() const
{
    return tr("Language and units");
}

QString LanguageStep::sentence() const
{
    return tr("Everything here can be changed later in Settings.");
}

QString LanguageStep::summary() const
{
    return u"%1, %2"_s.arg(look().format().locale().nativeLanguageName(), QString::fromUtf8(picture().site.site.timeZone));
}

bool LanguageStep::isReady() const
{
    const QByteArray zone = m_zone->currentText().trimmed().toUtf8();
    return zone == "UTC" || QTimeZone::isTimeZoneIdAvailable(zone);
}

WizardStep::Next LanguageStep::act()
{
    SiteModel model = picture().site;
    model.site.name = m_site->text().trimmed().isEmpty() ? tr("My site") : m_site->text().trimmed();
    model.site.timeZone = m_zone->currentText().trimmed().toUtf8();
    if (model.site.id.isEmpty())
        model.site.id = SiteId(u"site"_s);
    if (model == picture().site)
        return Next::Go;
    return send(SaveSite{model}) ? Next::Go : Next::Stay;
}

} // namespace holdfast
