// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/site_section.h"

#include "ui/look/button.h"
#include "ui/look/card.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/settings/holidays_editor.h"
#include "ui/settings/hours_editor.h"
#include "ui/settings/site_check.h"
#include "ui/settings/tariffs_editor.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

SiteSection::SiteSection(const SettingsParts& parts, QWidget* parent)
    : Section(parts, tr("Site"), tr("Times, money and the hours people are there. The overview counts comfort in these hours."), Scrolling::Column, parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_zone(new QComboBox)
    , m_currency(new QComboBox)
    , m_area(new QDoubleSpinBox)
    , m_hours(new HoursEditor(parts.look))
    , m_holidays(new HolidaysEditor(parts.look, parts.look.format().local(parts.live.now()).date()))
    , m_tariffs(new TariffsEditor(parts.look))
    , m_note(new PlainLabel(parts.look, {}, Type::Dense, Ink::Text2, Overflow::Wrap))
    , m_save(new Button(parts.look, tr("Save"), ButtonKind::Primary))
    , m_discard(new Button(parts.look, tr("Discard")))
{
    addSite();
    addTimes();
    addFoot();
    fill();
    connect(&parts.live, &Live::changed, this, [this](const Delta& delta) {
        if (delta.site && typed() == m_shown)
            fill();
        else if (delta.site)
            check();
    });
}

void SiteSection::addSite()
{
    m_name->setObjectName(u"siteName"_s);
    m_name->setMaxLength(120);
    m_address->setObjectName(u"siteAddress"_s);
    m_zone->setObjectName(u"siteZone"_s);
    offerTimeZones(*m_zone);
    m_currency->setObjectName(u"siteCurrency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems({u"EUR"_s, u"GBP"_s, u"USD"_s, u"CHF"_s, u"PLN"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"AED"_s, u"SAR"_s});
    m_area->setObjectName(u"siteArea"_s);
    m_area->setRange(0, 10'000'000);
    m_area->setDecimals(0);
    m_area->setGroupSeparatorShown(true);
    m_area->setSuffix(tr(" m²"));
    auto* card = new Card(look(), tr("Site"));
    card->body()->addWidget(labelled(look(), tr("Name"), m_name));
    card->body()->addWidget(labelled(look(), tr("Address"), m_address));
    card->body()->addWidget(beside({labelled(look(), tr("Time zone"), m_zone), labelled(look(), tr("Currency"), m_currency), labelled(look(), tr("Floor area"), m_area)}));
    column()->addWidget(card);
    connect(m_name, &QLineEdit::textChanged, this, &SiteSection::check);
    connect(m_address, &QLineEdit::textChanged, this, &SiteSection::check);
    connect(m_zone, &QComboBox::currentTextChanged, this, &SiteSection::check);
    connect(m_currency, &QComboBox::currentTextChanged, this, &SiteSection::check);
    connect(m_area, &QDoubleSpinBox::valueChanged, this, &SiteSection::check);
}

void SiteSection::addTimes()
{
    auto* hours = new Card(look(), tr("Occupied hours"));
    hours->body()->addWidget(m_hours);
    column()->addWidget(hours);
    auto* holidays = new Card(look(), tr("Holidays"));
    holidays->body()->addWidget(m_holidays);
    column()->addWidget(holidays);
    auto* tariffs = new Card(look(), tr("Energy tariffs"));
    tariffs->setNote(tr("Equal times: the whole day"));
    tariffs->body()->addWidget(m_tariffs);
    column()->addWidget(tariffs);
    connect(m_hours, &HoursEditor::changed, this, &SiteSection::check);
    connect(m_holidays, &HolidaysEditor::changed, this, &SiteSection::check);
    connect(m_tariffs, &TariffsEditor::changed, this, &SiteSection::check);
}

void SiteSection::addFoot()
{
    m_note->setObjectName(u"siteNote"_s);
    m_save->setObjectName(u"siteSave"_s);
    m_discard->setObjectName(u"siteDiscard"_s);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    whole()->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &SiteSection::save);
    connect(m_discard, &QPushButton::clicked, this, &SiteSection::fill);
}

Site SiteSection::typed() const
{
    Site site = m_shown;
    site.name = m_name->text().trimmed();
    site.address = m_address->text().trimmed();
    site.timeZone = m_zone->currentText().trimmed().toUtf8();
    site.currency = m_currency->currentText().trimmed().toUpper();
    site.areaSquareMetres = m_area->value();
    site.occupied = m_hours->hours();
    site.holidays = m_holidays->days();
    site.tariffs = m_tariffs->tariffs();
    return site;
}

void SiteSection::fill()
{
    m_filling = true;
    const Site& site = picture().site.site;
    m_name->setText(site.name);
    m_address->setText(site.address);
    m_zone->setCurrentText(QString::fromUtf8(site.timeZone));
    m_currency->setCurrentText(site.currency);
    m_area->setValue(site.areaSquareMetres);
    m_hours->setHours(site.occupied);
    m_holidays->setDays(site.holidays);
    m_tariffs->setTariffs(site.tariffs, site.currency);
    m_filling = false;
    m_shown = site;
    m_shown = typed(); // what the fields make of it: rounding is no change of the operator's
    check();
}

void SiteSection::check()
{
    if (m_filling)
        return;
    const Site site = typed();
    const bool changed = site != m_shown;
    const QString fault = changed ? faultOf(site) : QString();
    m_note->setText(fault.isEmpty() ? changed ? tr("Not saved yet") : QString() : fault);
    m_note->setInk(fault.isEmpty() ? Ink::Text2 : Ink::Text);
    m_save->setEnabled(changed && fault.isEmpty());
    m_discard->setEnabled(changed);
}

void SiteSection::save()
{
    SiteModel model = picture().site;
    Site site = typed();
    if (site.id.isEmpty())
        site.id = SiteId(u"site"_s);
    model.site = site;
    if (!send(SaveSite{model}, {tr("Site saved"), {}, {}}))
        return;
    m_shown = typed();
    check();
}

} // namespace holdfast
