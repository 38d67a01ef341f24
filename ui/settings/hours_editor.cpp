// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_editor.h"

#include "ui/look/plain_label.h"
#include "ui/look/switch.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QString dayName(const Look& look, int day)
{
    return look.format().locale().standaloneDayName(day + 1);
}

QString shortDayName(const Look& look, int day)
{
    return look.format().locale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

HoursEditor::HoursEditor(const Look& look, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnMinimumWidth(1, 120);
    grid->setColumnStretch(5, 1);
    for (int i = 0; i < 7; ++i) {
        Day& day = m_days[static_cast<std::size_t>(i)];
        const QString name = dayName(look, i);
        day.open = new Switch(look);
        day.open->setAccessibleName(tr("%1 occupied").arg(name));
        day.open->setObjectName(u"occupied%1"_s.arg(i));
        day.from = new QTimeEdit;
        day.from->setAccessibleName(tr("%1 from").arg(name));
        day.from->setObjectName(u"from%1"_s.arg(i));
        day.to = new QTimeEdit;
        day.to->setAccessibleName(tr("%1 to").arg(name));
        day.to->setObjectName(u"to%1"_s.arg(i));
        grid->addWidget(day.open, i, 0);
        grid->addWidget(new PlainLabel(look, name), i, 1);
        grid->addWidget(day.from, i, 2);
        grid->addWidget(new PlainLabel(look, tr("to"), Type::Dense, Ink::Text2), i, 3);
        grid->addWidget(day.to, i, 4);
        connect(day.open, &Switch::toggled, this, [this, day](bool open) {
            day.from->setEnabled(open);
            day.to->setEnabled(open);
            Q_EMIT changed();
        });
        connect(day.from, &QTimeEdit::timeChanged, this, &HoursEditor::changed);
        connect(day.to, &QTimeEdit::timeChanged, this, &HoursEditor::changed);
        for (QTimeEdit* edit : {day.from, day.to})
            edit->setDisplayFormat(u"HH:mm"_s);
    }
}

std::array<OccupiedHours, 7> HoursEditor::hours() const
{
    std::array<OccupiedHours, 7> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (m_days[i].open->isChecked())
            all[i] = {m_days[i].from->time(), m_days[i].to->time()};
    }
    return all;
}

void HoursEditor::setHours(const std::array<OccupiedHours, 7>& hours)
{
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const bool open = hours[i].from.isValid() && hours[i].from != hours[i].to;
        m_days[i].from->setTime(open ? hours[i].from : QTime(8, 0));
        m_days[i].to->setTime(open ? hours[i].to : QTime(18, 0));
        m_days[i].open->setChecked(open);
        m_days[i].from->setEnabled(open);
        m_days[i].to->setEnabled(open);
    }
}

} // namespace holdfast
