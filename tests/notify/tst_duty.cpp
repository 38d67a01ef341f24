// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/duty.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace {

Timestamp utc(int y, unsigned m, unsigned d, int hour, int minute = 0)
{
    return sys_days{year{y} / static_cast<int>(m) / static_cast<int>(d)} + hours{hour} + minutes{minute};
}

DutyPerson person(const QString& name, QTime from, QTime to, int days = 127)
{
    return {name, QString(name.toLower() + u"@example.org"_s), days, from, to, {}};
}

const QByteArray dublin = "Europe/Dublin";

} // namespace

/// Who is told follows the clock on the site's wall, in summer and in winter, and nobody is told by nobody.
class TestDuty : public QObject
{
    Q_OBJECT

private:
    const std::vector<DutyPerson> m_team{person(u"Ann"_s, {7, 0}, {19, 0}), person(u"Bob"_s, {19, 0}, {7, 0})};

    [[nodiscard]] QStringList at(Timestamp now, DutyCall call = DutyCall::OnDuty) const { return namesOf(whoIsToldAt(now, m_team, call, dublin).people); }

private Q_SLOTS:
    void aTurnBeginsByTheClockOnTheWallInSummerAndInWinter()
    {
        QCOMPARE(at(utc(2026, 7, 1, 6, 0)), QStringList{u"Ann"_s});   // 07:00 IST
        QCOMPARE(at(utc(2026, 7, 1, 5, 59)), QStringList{u"Bob"_s});
        QCOMPARE(at(utc(2026, 12, 1, 7, 0)), QStringList{u"Ann"_s});  // 07:00 GMT
        QCOMPARE(at(utc(2026, 12, 1, 6, 59)), QStringList{u"Bob"_s});
    }

    void theNightTheClocksGoForwardIsAnHourShorterAndWithoutAGap()
    {
        const Timestamp evening = utc(2026, 3, 28, 19, 0); // 19:00 GMT; at 01:00 it becomes 02:00
        for (Timestamp now = evening; now < utc(2026, 3, 29, 6, 0); now += minutes{10})
            QCOMPARE(at(now), QStringList{u"Bob"_s});
        QCOMPARE(at(utc(2026, 3, 29, 6, 0)), QStringList{u"Ann"_s}); // 07:00 IST, 11 hours later
    }

    void theNightTheClocksGoBackIsAnHourLongerAndWithoutAGap()
    {
        const Timestamp evening = utc(2026, 10, 24, 18, 0); // 19:00 IST
        for (Timestamp now = evening; now < utc(2026, 10, 25, 7, 0); now += minutes{10})
            QCOMPARE(at(now), QStringList{u"Bob"_s});
        QCOMPARE(at(utc(2026, 10, 25, 7, 0)), QStringList{u"Ann"_s}); // 07:00 GMT, 13 hours later
    }

    void aTurnOfTheNightBelongsToTheDayItBeganOn()
    {
        const std::vector<DutyPerson> team{person(u"Fri"_s, {20, 0}, {8, 0}, 1 << 4), person(u"Rest"_s, {8, 0}, {20, 0})};
        QCOMPARE(namesOf(whoIsToldAt(utc(2026, 11, 28, 3), team, DutyCall::OnDuty, dublin).people), QStringList{u"Fri"_s}); // Saturday, 03:00
        QVERIFY(whoIsToldAt(utc(2026, 11, 29, 3), team, DutyCall::OnDuty, dublin).nobody);                                  // Sunday, 03:00
    }

    void whoIsAwayIsNotToldAndFromTheNextDayIsAgain()
    {
        auto team = m_team;
        team[0].absences = {{QDate(2026, 12, 24), QDate(2026, 12, 26)}};
        const auto whom = [&](Timestamp now, DutyCall call) { return namesOf(whoIsToldAt(now, team, call, dublin).people); };
        QCOMPARE(whom(utc(2026, 12, 23, 12), DutyCall::OnDuty), QStringList{u"Ann"_s});
        QCOMPARE(whom(utc(2026, 12, 24, 0), DutyCall::Everyone), QStringList{u"Bob"_s});
        QCOMPARE(whom(utc(2026, 12, 26, 23, 59), DutyCall::Everyone), QStringList{u"Bob"_s});
        QCOMPARE(whom(utc(2026, 12, 27, 12), DutyCall::OnDuty), QStringList{u"Ann"_s});
    }

    void whereItIsNobodysTurnEverybodyWhoIsThereIsTold()
    {
        auto team = m_team;
        team[0].absences = {{QDate(2026, 12, 24), QDate(2026, 12, 26)}};
        const DutyAnswer noon = whoIsToldAt(utc(2026, 12, 24, 12), team, DutyCall::OnDuty, dublin);
        QVERIFY(noon.nobody);
        QCOMPARE(namesOf(noon.people), QStringList{u"Bob"_s});
        team[1].absences = team[0].absences;
        const DutyAnswer allAway = whoIsToldAt(utc(2026, 12, 24, 12), team, DutyCall::Everyone, dublin);
        QVERIFY(allAway.nobody);
        QCOMPARE(namesOf(allAway.people), (QStringList{u"Ann"_s, u"Bob"_s}));
    }

    void aPersonWithoutADayHasNoTurnAndAnAddressIsUsedOnce()
    {
        const std::vector<DutyPerson> team{person(u"Never"_s, {0, 0}, {0, 0}, 0), person(u"Ann"_s, {0, 0}, {0, 0}), {u"Ann at home"_s, u"ANN@example.org"_s, 127, {}, {}, {}}};
        QCOMPARE(namesOf(whoIsToldAt(utc(2026, 1, 1, 0), team, DutyCall::OnDuty, "UTC").people), (QStringList{u"Ann"_s}));
        QCOMPARE(addressesOf({team[1], team[2]}), QStringList{u"ann@example.org"_s});
    }

    void aZoneNobodyKnowsIsTakenAsUniversalTime()
    {
        QCOMPARE(namesOf(whoIsToldAt(utc(2026, 7, 1, 6, 30), m_team, DutyCall::OnDuty, "Nowhere/Land").people), QStringList{u"Bob"_s});
    }
};

QTEST_GUILESS_MAIN(TestDuty)
#include "tst_duty.moc"
