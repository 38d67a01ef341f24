// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/length_field.h"

#include "ui/look/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

#include <array>

namespace holdfast {
namespace {

using std::chrono::seconds;

struct LengthUnit
{
    const char* name;
    seconds length;
};

constexpr std::array units{
    LengthUnit{QT_TRANSLATE_NOOP("holdfast::LengthField", "s"), std::chrono::seconds(1)},
    LengthUnit{QT_TRANSLATE_NOOP("holdfast::LengthField", "min"), std::chrono::minutes(1)},
    LengthUnit{QT_TRANSLATE_NOOP("holdfast::LengthField", "h"), std::chrono::hours(1)},
    LengthUnit{QT_TRANSLATE_NOOP("holdfast::LengthField", "d"), std::chrono::hours(24)},
};

/// The largest in which it is a whole number.
std::size_t unitOf(seconds length)
{
    std::size_t best = length.count() == 0 ? 1 : 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (length.count() != 0 && length.count() % units[i].length.count() == 0)
            best = i;
    }
    return best;
}

} // namespace

LengthField::LengthField(const QString& object, const QString& nothing, QWidget* parent)
    : QWidget(parent), m_number(new QSpinBox), m_unit(new QComboBox)
{
    m_number->setObjectName(object);
    m_number->setRange(0, 99'999);
    m_number->setSpecialValueText(nothing);
    for (const LengthUnit& unit : units)
        m_unit->addItem(tr(unit.name));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    setLength(seconds(0));
    connect(m_number, &QSpinBox::valueChanged, this, &LengthField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &LengthField::changed);
}

void LengthField::setLength(seconds length)
{
    const std::size_t unit = unitOf(length);
    m_unit->setCurrentIndex(static_cast<int>(unit));
    m_number->setValue(static_cast<int>(length.count() / units[unit].length.count()));
}

seconds LengthField::length() const
{
    return units[static_cast<std::size_t>(m_unit->currentIndex())].length * m_number->value();
}

/// Its parts are named after the whole, and marked with it.
bool LengthField::event(QEvent* event)
{
    if (event->type() == QEvent::DynamicPropertyChange) {
        m_number->setProperty("faulty", property("faulty"));
        m_number->update();
    }
    if (event->type() == QEvent::Polish || event->type() == QEvent::DynamicPropertyChange) {
        m_number->setAccessibleName(accessibleName());
        m_number->setAccessibleDescription(accessibleDescription());
        m_unit->setAccessibleName(tr("Unit of: %1").arg(accessibleName()));
    }
    return QWidget::event(event);
}

} // namespace holdfast
