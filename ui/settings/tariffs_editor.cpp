// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tariffs_editor.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"
#include "ui/settings/hours_editor.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

TariffRow::TariffRow(const Look& look, const Tariff& tariff, const QString& currency, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(tariff.name)), m_price(new QDoubleSpinBox), m_from(new QTimeEdit(tariff.from)), m_to(new QTimeEdit(tariff.to))
{
    m_name->setAccessibleName(tr("Name of the tariff"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setObjectName(u"tariffName"_s);
    m_price->setAccessibleName(tr("Price of a kilowatt-hour"));
    m_price->setObjectName(u"tariffPrice"_s);
    m_price->setDecimals(4);
    m_price->setRange(0, 100);
    m_price->setSingleStep(0.01);
    m_price->setValue(tariff.pricePerKwh);
    m_price->setSuffix(tr(" %1/kWh").arg(currency));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    auto* remove = new IconButton(look, Icon::Close, tr("Remove the tariff"));
    remove->setObjectName(u"removeTariff"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_name, 1);
    first->addWidget(m_price);
    first->addWidget(m_from);
    first->addWidget(new PlainLabel(look, tr("to"), Type::Dense, Ink::Text2));
    first->addWidget(m_to);
    first->addWidget(remove);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::gap);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int day = static_cast<int>(i);
        m_days[i] = new QCheckBox(shortDayName(look, day));
        m_days[i]->setAccessibleName(tr("Holds on %1").arg(dayName(look, day)));
        m_days[i]->setChecked(tariff.days[i]);
        second->addWidget(m_days[i]);
        connect(m_days[i], &QCheckBox::toggled, this, &TariffRow::changed);
    }
    second->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addLayout(first);
    column->addLayout(second);
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(u"HH:mm"_s);
        connect(edit, &QTimeEdit::timeChanged, this, &TariffRow::changed);
    }
    connect(m_name, &QLineEdit::textChanged, this, &TariffRow::changed);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, &TariffRow::changed);
    connect(remove, &QToolButton::clicked, this, &TariffRow::removeClicked);
}

Tariff TariffRow::tariff() const
{
    Tariff tariff{m_name->text().trimmed(), m_price->value(), m_from->time(), m_to->time(), {}};
    for (std::size_t i = 0; i < m_days.size(); ++i)
        tariff.days[i] = m_days[i]->isChecked();
    return tariff;
}

TariffsEditor::TariffsEditor(const Look& look, QWidget* parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout)
{
    m_column->setSpacing(space::gap);
    auto* add = new Button(look, tr("Add tariff"));
    add->setObjectName(u"addTariff"_s);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::gap);
    whole->addLayout(m_column);
    whole->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] {
        Tariff tariff;
        tariff.from = tariff.to = QTime(0, 0);
        append(tariff);
        Q_EMIT changed();
    });
}

std::vector<Tariff> TariffsEditor::tariffs() const
{
    std::vector<Tariff> all;
    for (const TariffRow* row : m_rows)
        all.push_back(row->tariff());
    return all;
}

void TariffsEditor::setTariffs(const std::vector<Tariff>& tariffs, const QString& currency)
{
    m_currency = currency;
    for (TariffRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Tariff& tariff : tariffs)
        append(tariff);
}

void TariffsEditor::append(const Tariff& tariff)
{
    auto* row = new TariffRow(m_look, tariff, m_currency);
    m_column->addWidget(row);
    m_rows.push_back(row);
    connect(row, &TariffRow::changed, this, &TariffsEditor::changed);
    connect(row, &TariffRow::removeClicked, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        Q_EMIT changed();
    });
}

} // namespace holdfast
