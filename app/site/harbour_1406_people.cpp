// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/harbour_1406.h"

#include <array>

namespace holdfast::site::harbour1406 {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

struct Person
{
    const char* id;
    const char* name;
    const char* job;
    Role role;
};

constexpr std::array people{
    Person{"kate-moran", "Kate Moran", "Facility manager", Role::Admin},
    Person{"tom-byrne", "Tom Byrne", "Technician", Role::Engineer},
    Person{"aoife-walsh", "Aoife Walsh", "Security", Role::Operator},
    Person{"lift-contractor", "Lift contractor", "Guest, lifts only", Role::Viewer},
};

struct Act
{
    int person;
    Timestamp when;
    const char* action;
    const char* object;
    const char* before;
    const char* after;
    const char* result;
};

constexpr Timestamp yesterday = midnight - 24h;
constexpr std::array acts{
    Act{0, yesterday + 8h + 1min, "command", "3.12-RC Lights", "64 %", "80 %", "rejected: schedule owns it"},
    Act{0, yesterday + 17h, "command", "3.12-RC Set-point", "21.5 °C", "22.0 °C", "confirmed"},
    Act{0, yesterday + 17h + 5min, "command", "3.12-RC Mode", "auto", "eco", "timeout, kept auto"},
    Act{0, at(8, 2, 10), "sign in", "Holdfast", "", "", "ok"},
    Act{0, at(8, 40), "shelve", "Battery very low 1.05-PIR", "", "until 16:30", "saved"},
    Act{0, at(8, 55), "shelve", "Battery very low 2.14-PIR", "", "until 16:30", "saved"},
    Act{0, at(9, 20, 41), "acknowledge", "Battery low T-0412", "", "", "saved"},
    Act{0, at(9, 30), "command", "3.12-RC Set-point", "21.5 °C", "22.0 °C", "confirmed"},
    Act{0, at(11, 50), "drill start", "GW-1 lost, floors 0–1", "", "", "saved"},
    Act{2, at(12, 3, 30), "acknowledge", "Door forced D1-1.08", "", "Drill on GW-1", "saved"},
    Act{0, at(12, 14, 30), "drill end", "GW-1 lost, floors 0–1", "", "1 deviation", "saved"},
    Act{0, at(13, 24, 3), "acknowledge", "Door held open D0-DOCK1", "", "Delivery until 14:30", "saved"},
    Act{0, at(13, 42), "command", "3.12-RC Supply air", "65 %", "80 %", "confirmed"},
    Act{0, at(13, 44, 12), "acknowledge", "CO₂ high 3.12-S1", "", "Air raised to 80 %", "saved"},
    Act{0, at(14, 5, 58), "command", "3.12-RC Supply air", "80 %", "100 %", "waiting for feedback"},
};

} // namespace

void addPeople(Delta& delta)
{
    for (const Person& person : people) {
        Operator one;
        one.id = OperatorId(QLatin1String(person.id));
        one.name = QString::fromUtf8(person.name);
        one.jobTitle = QString::fromUtf8(person.job);
        one.role = person.role;
        if (person.role == Role::Viewer)
            one.expires = midnight + 24h * 6;
        delta.operators.insert(one.id, one);
    }
}

void addBroker(Delta& delta)
{
    BrokerConfig broker;
    broker.id = BrokerId(u"embedded"_s);
    broker.name = u"mqtt.harbour.local"_s;
    broker.host = u"mqtt.harbour.local"_s;
    broker.port = 8883;
    broker.tls = true;
    broker.user = u"monitor"_s;
    delta.brokers.insert(broker.id, broker);
    LinkState link;
    link.broker = broker.id;
    link.status = LinkStatus::Connected;
    link.since = at(3, 0, 4);
    link.roundTrip = 12ms;
    link.attempts = 1;
    delta.links.insert(broker.id, link);
}

std::vector<AuditRecord> auditOf()
{
    std::vector<AuditRecord> records;
    const auto actorOf = [](const Person& person) { return Actor{OperatorId(QLatin1String(person.id)), QString::fromUtf8(person.name), person.role, u"FM-DESK-1"_s}; };
    for (int day = 89; day > 0; --day) {
        const Timestamp morning = midnight - 24h * day + 8h + std::chrono::minutes(day * 7 % 23);
        const bool worked = day % 7 != 2 && day % 7 != 3; // 24 November is a Tuesday
        if (worked)
            records.push_back({morning, actorOf(people[static_cast<std::size_t>(day % 2)]), u"sign in"_s, u"Holdfast"_s, {}, {}, u"ok"_s, 0});
    }
    for (const Act& act : acts)
        records.push_back({act.when, actorOf(people[static_cast<std::size_t>(act.person)]), QString::fromUtf8(act.action), QString::fromUtf8(act.object), QString::fromUtf8(act.before),
                           QString::fromUtf8(act.after), QString::fromUtf8(act.result), 0});
    return records;
}

} // namespace holdfast::site::harbour1406
