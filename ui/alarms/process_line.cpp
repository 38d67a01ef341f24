// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/process_line.h"

#include "ui/look/button.h"
#include "ui/look/plain_label.h"

#include <QHBoxLayout>
#include <QMenu>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

ProcessLine::ProcessLine(const Live& live, const Look& look, QWidget* parent)
    : QWidget(parent), m_live(live), m_says(new PlainLabel(look, QString(), Type::Dense, Ink::Text, Overflow::Wrap)), m_assign(new Button(look, tr("Assign"), ButtonKind::Link, ButtonSize::Small))
{
    m_says->setObjectName(u"inProcess"_s);
    m_assign->setObjectName(u"assign"_s);
    m_assign->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_says, 1);
    row->addWidget(m_assign);
    connect(m_assign, &QPushButton::clicked, this, &ProcessLine::offer);
}

void ProcessLine::setAlarm(const Alarm& alarm)
{
    m_person = alarm.inProcessBy;
    m_says->setText(m_person.isEmpty() ? tr("Nobody works on it yet") : tr("In process by %1").arg(m_person));
}

void ProcessLine::offer()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"assignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList people;
    for (const Operator& person : m_live.picture().operators)
        if (person.enabled && person.role != Role::Viewer && !person.name.isEmpty())
            people << person.name;
    people.sort(Qt::CaseInsensitive);
    for (const QString& person : people) {
        QString shown = person;
        QAction* action = menu->addAction(shown.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(person == m_person);
        connect(action, &QAction::triggered, this, [this, person] { Q_EMIT assigned(person); });
    }
    menu->addSeparator();
    QAction* nobody = menu->addAction(tr("Nobody"));
    nobody->setEnabled(!m_person.isEmpty());
    connect(nobody, &QAction::triggered, this, [this] { Q_EMIT assigned({}); });
    menu->popup(m_assign->mapToGlobal(QPoint(0, m_assign->height())));
}

} // namespace holdfast
