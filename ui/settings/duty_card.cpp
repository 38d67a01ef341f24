// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/duty_card.h"

#include "ui/look/button.h"
#include "ui/look/field.h"
#include "ui/look/plain_label.h"
#include "ui/look/rows.h"
#include "ui/settings/hours_editor.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 5;
constexpr std::size_t mostAbsences = 50;

} // namespace

DutyCard::DutyCard(const Look& look, QDate today, QWidget* parent)
    : Card(look, tr("Duty roster"), parent)
    , m_list(new QListWidget)
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_from(new QTimeEdit)
    , m_to(new QTimeEdit)
    , m_first(new QDateEdit(today))
    , m_last(new QDateEdit(today))
    , m_away(new QListWidget)
    , m_back(new Button(look, tr("Remove absence"), ButtonKind::Ghost, ButtonSize::Small))
    , m_remove(new Button(look, tr("Remove this person"), ButtonKind::Ghost, ButtonSize::Small))
{
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(space::inside, 0, space::inside, 0);
    form->setSpacing(space::small);
    addList();
    addPerson();
    addTurn();
    addAbsences();
    body()->addWidget(m_form);
    fillList();
}

void DutyCard::addList()
{
    auto* add = new Button(look(), tr("Add a person"), ButtonKind::Default, ButtonSize::Small);
    add->setObjectName(u"addDuty"_s);
    add->setIcon(Icon::Plus);
    headEnd()->addWidget(add);
    m_list->setObjectName(u"duty"_s);
    m_list->setAccessibleName(tr("Duty roster"));
    m_list->setItemDelegate(new RowDelegate(look(), row::twoLine, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    body()->setContentsMargins(1, 0, 1, space::inside);
    body()->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &DutyCard::fillPerson);
    connect(add, &QPushButton::clicked, this, [this] {
        m_people.push_back({tr("New person"), {}, 127, {0, 0}, {0, 0}, {}});
        fillList();
        m_list->setCurrentRow(static_cast<int>(m_people.size()) - 1);
        m_name->setFocus();
        m_name->selectAll();
        Q_EMIT changed();
    });
}

void DutyCard::addPerson()
{
    m_name->setObjectName(u"dutyName"_s);
    m_name->setMaxLength(100);
    m_mail->setObjectName(u"dutyMail"_s);
    m_mail->setMaxLength(300);
    m_remove->setObjectName(u"removeDuty"_s);
    m_form->layout()->addWidget(beside({labelled(look(), tr("Name"), m_name), labelled(look(), tr("E-mail address"), m_mail)}));
    connect(m_name, &QLineEdit::textChanged, this, &DutyCard::take);
    connect(m_mail, &QLineEdit::textChanged, this, &DutyCard::take);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = m_list->currentRow();
        if (at < 0)
            return;
        m_people.erase(m_people.begin() + at);
        fillList();
        Q_EMIT changed();
    });
}

void DutyCard::addTurn()
{
    auto* grid = new QGridLayout;
    grid->setSpacing(space::small);
    for (int i = 0; i < 7; ++i) {
        auto* day = new QCheckBox(shortDayName(look(), i));
        day->setObjectName(u"dutyDay%1"_s.arg(i));
        day->setAccessibleName(dayName(look(), i));
        m_days[static_cast<std::size_t>(i)] = day;
        grid->addWidget(day, i / 4, i % 4);
        connect(day, &QCheckBox::toggled, this, &DutyCard::take);
    }
    static_cast<QVBoxLayout*>(m_form->layout())->addLayout(grid);
    auto* times = new QHBoxLayout;
    times->setSpacing(space::small);
    m_from->setObjectName(u"dutyFrom"_s);
    m_from->setAccessibleName(tr("Turn begins"));
    m_to->setObjectName(u"dutyTo"_s);
    m_to->setAccessibleName(tr("Turn ends"));
    for (QTimeEdit* time : {m_from, m_to}) {
        time->setDisplayFormat(u"HH:mm"_s);
        connect(time, &QTimeEdit::timeChanged, this, &DutyCard::take);
    }
    times->addWidget(m_from);
    times->addWidget(new PlainLabel(look(), tr("to"), Type::Dense, Ink::Text2));
    times->addWidget(m_to);
    times->addWidget(new PlainLabel(look(), tr("By the site's clock. An end that is not later is one of the next day."), Type::Caption, Ink::Text2, Overflow::Wrap), 1);
    times->addWidget(m_remove);
    static_cast<QVBoxLayout*>(m_form->layout())->addLayout(times);
}

void DutyCard::addAbsences()
{
    m_first->setObjectName(u"awayFirst"_s);
    m_first->setAccessibleName(tr("Away from"));
    m_last->setObjectName(u"awayLast"_s);
    m_last->setAccessibleName(tr("Away until, this day too"));
    auto* add = new Button(look(), tr("Add absence"), ButtonKind::Default, ButtonSize::Small);
    add->setObjectName(u"addAway"_s);
    m_back->setObjectName(u"removeAway"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    for (QDateEdit* date : {m_first, m_last}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(u"d MMM yyyy"_s);
        row->addWidget(date);
    }
    row->addWidget(add);
    row->addStretch(1);
    m_away->setObjectName(u"away"_s);
    m_away->setAccessibleName(tr("Absences"));
    m_away->setItemDelegate(new RowDelegate(look(), row::compact, m_away));
    auto* kept = new QHBoxLayout;
    kept->setSpacing(space::small);
    kept->addWidget(m_away, 1);
    kept->addWidget(m_back, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(m_form->layout())->addLayout(row);
    static_cast<QVBoxLayout*>(m_form->layout())->addLayout(kept);
    connect(add, &QPushButton::clicked, this, &DutyCard::addAway);
    connect(m_back, &QPushButton::clicked, this, &DutyCard::removeAway);
}

DutyPerson* DutyCard::person()
{
    const int at = m_list->currentRow();
    return at >= 0 && at < static_cast<int>(m_people.size()) ? &m_people[static_cast<std::size_t>(at)] : nullptr;
}

QString DutyCard::turnOf(const DutyPerson& person) const
{
    QStringList days;
    for (int i = 0; i < 7; ++i)
        if ((person.days >> i & 1) != 0)
            days << shortDayName(look(), i);
    const QString which = days.isEmpty() ? tr("never on duty") : days.size() == 7 ? tr("every day") : days.join(u' ');
    const QString when = person.from == person.to ? QString() : QString(u" · "_s % person.from.toString(u"HH:mm"_s) % u'–' % person.to.toString(u"HH:mm"_s));
    return QString((person.mail.isEmpty() ? tr("no e-mail address") : person.mail) % u" · "_s % which % when);
}

void DutyCard::fillList()
{
    const int at = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DutyPerson& one : m_people) {
            auto* item = new QListWidgetItem(one.name, m_list);
            item->setData(cell::Subtitle, turnOf(one));
            item->setData(cell::IconRole, static_cast<int>(Icon::User));
            item->setData(Qt::AccessibleTextRole, QString(one.name % u", "_s % turnOf(one)));
        }
        m_list->setCurrentRow(std::clamp(at, std::min(0, m_list->count() - 1), m_list->count() - 1));
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostShown) * row::twoLine + 2);
    fillPerson();
}

void DutyCard::fillPerson()
{
    const DutyPerson* one = person();
    m_form->setVisible(one != nullptr);
    if (one == nullptr)
        return;
    m_filling = true;
    m_name->setText(one->name);
    m_mail->setText(one->mail);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked((one->days >> i & 1) != 0);
    m_from->setTime(one->from);
    m_to->setTime(one->to);
    m_filling = false;
    fillAbsences();
}

void DutyCard::fillAbsences()
{
    const DutyPerson* one = person();
    m_away->clear();
    const QLocale& locale = look().format().locale();
    const auto text = [&](QDate day) { return locale.toString(day, u"d MMM yyyy"_s); };
    for (const DutyAbsence& absence : one->absences)
        m_away->addItem(absence.first == absence.last ? text(absence.first) : QString(text(absence.first) % u" – "_s % text(absence.last)));
    m_away->setVisible(m_away->count() > 0);
    m_back->setVisible(m_away->count() > 0);
    m_away->setFixedHeight(std::clamp(m_away->count(), 1, 4) * row::compact + 2);
}

void DutyCard::take()
{
    DutyPerson* one = person();
    if (m_filling || one == nullptr)
        return;
    one->name = m_name->text().trimmed();
    one->mail = m_mail->text().trimmed();
    one->days = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        one->days |= m_days[i]->isChecked() ? 1 << i : 0;
    one->from = m_from->time();
    one->to = m_to->time();
    QListWidgetItem* item = m_list->currentItem();
    item->setText(one->name);
    item->setData(cell::Subtitle, turnOf(*one));
    Q_EMIT changed();
}

void DutyCard::addAway()
{
    DutyPerson* one = person();
    if (one == nullptr || one->absences.size() >= mostAbsences)
        return;
    one->absences.push_back({std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date())});
    std::ranges::sort(one->absences, {}, &DutyAbsence::first);
    fillAbsences();
    Q_EMIT changed();
}

void DutyCard::removeAway()
{
    DutyPerson* one = person();
    const int at = m_away->currentRow();
    if (one == nullptr || at < 0)
        return;
    one->absences.erase(one->absences.begin() + at);
    fillAbsences();
    Q_EMIT changed();
}

void DutyCard::show(const NotifySettings& settings)
{
    const QSignalBlocker quiet(this);
    m_people = settings.people;
    fillList();
}

void DutyCard::showOnDuty(const QStringList& names, bool nobody)
{
    setNote(names.isEmpty() ? tr("nobody is on the roster") : nobody ? tr("nobody is on duty now: everybody is told") : tr("on duty now: %1").arg(names.join(u", "_s)));
}

} // namespace holdfast
