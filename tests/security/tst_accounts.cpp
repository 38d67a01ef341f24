// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/accounts.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

static Operator person(const QString& name, Role role)
{
    Operator one;
    one.id = OperatorId(name);
    one.name = name;
    one.role = role;
    return one;
}

static Accounts withAda(const FakeClock& clock)
{
    Accounts accounts({{person(u"Ada"_s, Role::Admin), {}, 0}, {person(u"Bob"_s, Role::Operator), {}, 0}}, clock.ticks(), HashCost::cheapest());
    if (!accounts.setPassword(OperatorId(u"Ada"_s), u"correct horse"_s))
        qFatal("no password");
    return accounts;
}

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordSignsInWhateverTheCaseOfTheName()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        const auto ada = accounts.signIn(u" ADA "_s, u"correct horse"_s, clock.now(), clock.ticks());
        QVERIFY(ada);
        QVERIFY(ada->role == Role::Admin);
        QVERIFY(!accounts.accounts()[0].passwordHash.contains("correct"));
        QVERIFY(accounts.accounts()[0].passwordHash.startsWith("$argon2id$"));
    }

    void aDisabledAccountWithAnEmptyPasswordNeverSignsIn()
    {
        FakeClock clock;
        auto disabled = person(u"Eve"_s, Role::Admin);
        disabled.enabled = false;
        Accounts open({{disabled, {}, 0}, {person(u"Ada"_s, Role::Admin), {}, 0}}, clock.ticks(), HashCost::cheapest());
        QVERIFY(!open.signIn(u"Eve"_s, {}, clock.now(), clock.ticks()));
        QVERIFY(open.signIn(u"Ada"_s, {}, clock.now(), clock.ticks()));
    }

    void anExpiredAccountNeverSignsIn()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        auto bob = person(u"Bob"_s, Role::Operator);
        bob.expires = clock.now() + 1h;
        QVERIFY(accounts.save(bob));
        QVERIFY(accounts.setPassword(bob.id, u"battery staple"_s));
        QVERIFY(accounts.signIn(u"Bob"_s, u"battery staple"_s, clock.now(), clock.ticks()));
        QVERIFY(!accounts.signIn(u"Bob"_s, u"battery staple"_s, clock.now() + 1h, clock.ticks()));
    }

    void onceAnAdministratorHasAPasswordNobodySignsInWithoutOne()
    {
        FakeClock clock;
        Accounts accounts({firstAccount(u"ada"_s), {person(u"Bob"_s, Role::Operator), {}, 0}}, clock.ticks(), HashCost::cheapest());
        QVERIFY(accounts.signIn(u"ada"_s, {}, clock.now(), clock.ticks()));
        QVERIFY(accounts.signIn(u"Bob"_s, {}, clock.now(), clock.ticks()));
        QVERIFY(accounts.setPassword(OperatorId(u"Bob"_s), u"battery staple"_s));
        QVERIFY(accounts.signIn(u"ada"_s, {}, clock.now(), clock.ticks()));
        QVERIFY(!accounts.signIn(u"Bob"_s, {}, clock.now(), clock.ticks()));
        QVERIFY(accounts.setPassword(accounts.accounts()[0].person.id, u"correct horse"_s));
        QVERIFY(!accounts.signIn(u"ada"_s, {}, clock.now(), clock.ticks()));
    }

    void whatWasWrongIsNotTold()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        const auto wrong = accounts.signIn(u"Ada"_s, u"guess"_s, clock.now(), clock.ticks());
        const auto nobody = accounts.signIn(u"Nobody"_s, u"guess"_s, clock.now(), clock.ticks());
        const auto noPassword = accounts.signIn(u"Bob"_s, u"guess"_s, clock.now(), clock.ticks());
        QVERIFY(!wrong && !nobody && !noPassword);
        QVERIFY(wrong.error() == nobody.error());
        QVERIFY(wrong.error() == noPassword.error());
        QVERIFY(accounts.waitFor(u"Ada"_s, clock.ticks()) == accounts.waitFor(u"Nobody"_s, clock.ticks()));
    }

    void eachFailureDoublesTheWaitUpToAMinute()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
            QVERIFY(!accounts.signIn(u"Ada"_s, u"guess"_s, clock.now(), clock.ticks()));
            QVERIFY(accounts.waitFor(u"ada"_s, clock.ticks()) == expected);
            const auto early = accounts.signIn(u"Ada"_s, u"correct horse"_s, clock.now(), clock.ticks());
            QVERIFY(!early && early.error().code == Error::Code::TimedOut);
            clock.setWall(clock.now() + 24h);
            QVERIFY(accounts.waitFor(u"Ada"_s, clock.ticks()) == expected);
            clock.advance(expected);
        }
        QVERIFY(accounts.signIn(u"Ada"_s, u"correct horse"_s, clock.now(), clock.ticks()));
        QVERIFY(accounts.waitFor(u"Ada"_s, clock.ticks()) == 0s);
    }

    void theWaitSurvivesARestart()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!accounts.signIn(u"Ada"_s, u"guess"_s, clock.now(), clock.ticks()));
            clock.advance(60s);
        }
        const auto kept = accountsFrom(toText(accounts.accounts()));
        QVERIFY(kept);
        QVERIFY(*kept == accounts.accounts());
        Accounts restarted(*kept, Ticks{0}, HashCost::cheapest());
        QVERIFY(restarted.waitFor(u"Ada"_s, Ticks{0}) == 16s);
        QVERIFY(restarted.signIn(u"Ada"_s, u"correct horse"_s, clock.now(), 16s));
    }

    void guessedNamesNeitherGrowWithoutBoundNorFreeAKnownOne()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        QVERIFY(!accounts.signIn(u"Ada"_s, u"guess"_s, clock.now(), clock.ticks()));
        for (int i = 0; i < 1100; ++i)
            QVERIFY(!accounts.signIn(QString::number(i), u"guess"_s, clock.now(), clock.ticks()));
        QVERIFY(accounts.waitFor(u"Ada"_s, clock.ticks()) == 1s);
    }

    void theLastAdministratorStays()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        auto ada = person(u"Ada"_s, Role::Operator);
        QVERIFY(!accounts.save(ada));
        ada.role = Role::Admin;
        ada.enabled = false;
        QVERIFY(!accounts.save(ada));
        QVERIFY(accounts.save(person(u"Cy"_s, Role::Admin)));
        QVERIFY(accounts.save(ada));
        auto twin = person(u"x"_s, Role::Viewer);
        twin.name = u"CY"_s;
        QVERIFY(!accounts.save(twin));
    }

    void aShortPasswordIsRefused()
    {
        FakeClock clock;
        auto accounts = withAda(clock);
        QVERIFY(!accounts.setPassword(OperatorId(u"Ada"_s), u"1234567"_s));
        QVERIFY(!accounts.setPassword(OperatorId(u"Nobody"_s), u"long enough"_s));
        QVERIFY(accounts.hasPassword(OperatorId(u"Ada"_s)));
        QVERIFY(!accounts.hasPassword(OperatorId(u"Bob"_s)));
    }

    void accountsThatCannotBeReadAreRefused()
    {
        for (const char* bad : {"", "{}", "[1]", "[{}]", R"([{"id":"a","name":"b","role":"king","enabled":true}])", R"([{"id":"a","name":"b","role":"admin"}])"})
            QVERIFY2(!accountsFrom(QString::fromLatin1(bad)), bad);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
