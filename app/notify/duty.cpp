// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/duty.h"

#include "app/base/utc.h"
#include "app/model/maintenance.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>

namespace holdfast {
namespace {

/// A turn of duty is a window of time as work on the site is: one clock for both, in summer and in winter.
MaintenanceWindow turnOf(const DutyPerson& person)
{
    MaintenanceWindow turn;
    turn.firstDay = QDate(1970, 1, 1);
    turn.days = person.days;
    turn.from = person.from;
    turn.to = person.to;
    return turn;
}

bool isTurnOf(const DutyPerson& person, Timestamp now, const QByteArray& timeZone)
{
    return person.days != 0 && lastsAt(turnOf(person), timeZone, now).has_value(); // without a day a window is one of a single day
}

bool isAbsent(const DutyPerson& person, QDate today)
{
    return std::ranges::any_of(person.absences, [&](const DutyAbsence& absence) { return absence.first <= today && today <= absence.last; });
}

} // namespace

DutyAnswer whoIsToldAt(Timestamp now, const std::vector<DutyPerson>& people, DutyCall call, const QByteArray& timeZone)
{
    const QTimeZone known(timeZone);
    const QDate today = utcTime(now).toTimeZone(known.isValid() ? known : QTimeZone(QByteArrayLiteral("UTC"))).date();
    DutyAnswer answer;
    std::vector<DutyPerson> present;
    std::ranges::copy_if(people, std::back_inserter(present), [&](const DutyPerson& person) { return !isAbsent(person, today); });
    if (present.empty()) {
        answer.nobody = true;
        answer.people = people;
        return answer;
    }
    if (call == DutyCall::OnDuty)
        std::ranges::copy_if(present, std::back_inserter(answer.people), [&](const DutyPerson& person) { return isTurnOf(person, now, timeZone); });
    answer.nobody = call == DutyCall::OnDuty && answer.people.empty();
    if (answer.people.empty())
        answer.people = present;
    return answer;
}

QStringList addressesOf(const std::vector<DutyPerson>& people)
{
    QStringList addresses;
    for (const DutyPerson& person : people)
        if (!person.mail.isEmpty() && !addresses.contains(person.mail, Qt::CaseInsensitive))
            addresses.append(person.mail);
    return addresses;
}

QStringList namesOf(const std::vector<DutyPerson>& people)
{
    QStringList names;
    for (const DutyPerson& person : people)
        names.append(person.name);
    return names;
}

} // namespace holdfast
