// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operation/command_table.h"

#include <QSet>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole machine once more, as a person would draw it: a row for each state, a column for each event, in their order. `.` is refused.
/// R requested, L leaving, S sent, A accepted, C confirmed, c confirmed late, U assumed, T time-out, X rejected, E expired, P superseded.
struct Row
{
    char state;
    const char* becomes;
};

//                            handed denied taken brokerNo neverLeft lineBroke yes no said unheard timeUp newer restart
constexpr Row drawn[] = {
    {'R', "LX........EPT"},
    {'L', "..SXELAXC.TPT"},
    {'S', "..S...AXCUTPT"},
    {'A', "..A..AAXCUTPT"},
    {'C', "..C..CC.C...."},
    {'c', "..c..cc.c...."},
    {'U', "..U..UUX.U..."},
    {'T', "..TXETTXc...."},
    {'X', "..XX.X.X....."},
    {'E', "....E........"},
    {'P', "..PPPPPP....."},
};

char letterOf(CommandState state)
{
    return "RLSACcUTXEP"[static_cast<int>(state)];
}

} // namespace

class TestCommandTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateKnowsWhatEveryEventDoes()
    {
        int named = 0;
        for (const CommandState state : commandStates) {
            const Row& row = drawn[static_cast<int>(state)];
            QCOMPARE(row.state, letterOf(state));
            QCOMPARE(qstrlen(row.becomes), commandEvents.size());
            for (const CommandEvent event : commandEvents) {
                const auto next = after(state, event);
                const char becomes = next ? letterOf(*next) : '.';
                QVERIFY2(becomes == row.becomes[static_cast<int>(event)], qPrintable(QString(nameOf(state) % u" × "_s % QString::number(static_cast<int>(event)) % u" became "_s % QChar::fromLatin1(becomes))));
                QVERIFY(next || !next.error().message.isEmpty());
                named += next.has_value();
            }
        }
        QCOMPARE(static_cast<std::size_t>(named), commandSteps().size()); // none stands there twice
    }

    void onlyATimeOutIsConfirmedAfterItsEnd()
    {
        for (const CommandStep& step : commandSteps()) {
            if (isOpen(step.from) || step.from == step.to)
                continue;
            const bool fromTimeout = step.from == CommandState::Timeout;
            const bool takenBack = step.from == CommandState::Assumed && step.to == CommandState::Rejected;
            QVERIFY(fromTimeout || takenBack);
        }
    }

    void whatHasNoFeedbackIsNeverConfirmed()
    {
        QVERIFY(!after(CommandState::Assumed, CommandEvent::Said));
        for (const CommandStep& step : commandSteps())
            QVERIFY(step.to != CommandState::Confirmed || step.on == CommandEvent::Said || step.from == CommandState::Confirmed);
    }

    void everyOpenStateEndsByTimeAloneAndByARestart()
    {
        for (const CommandState state : commandStates) {
            for (const CommandEvent event : {CommandEvent::TimeUp, CommandEvent::Restarted, CommandEvent::Newer}) {
                const auto next = after(state, event);
                QCOMPARE(next.has_value(), isOpen(state));
                QVERIFY(!next || !isOpen(*next));
            }
        }
    }

    void everyStateAndKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const CommandState state : commandStates)
            names.insert(nameOf(state));
        QCOMPARE(static_cast<std::size_t>(names.size()), commandStates.size());
    }
};

QTEST_GUILESS_MAIN(TestCommandTable)
#include "tst_command_table.moc"
