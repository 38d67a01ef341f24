// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/samples.h"
#include "tests/support/temp_store.h"

#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

PointCommand fullCommand(quint64 number)
{
    PointCommand command;
    command.number = number;
    command.point = PointId(u"radiator/setpoint"_s);
    command.device = DeviceId(u"radiator"_s);
    command.broker = BrokerId(u"site"_s);
    command.kind = CommandKind::SetPoint;
    command.level = WriteLevel::FallbackPolicy;
    command.wanted = 21.5;
    command.previous = true;
    command.beneath = hostileText;
    command.actor = {OperatorId(u"kate"_s), hostileText, Role::Engineer, u"desk"_s};
    command.state = CommandState::ConfirmedLate;
    command.reason = u"why"_s;
    command.requestedAt = noon;
    command.sentAt = noon + 1s;
    command.acceptedAt = noon + 2s;
    command.endedAt = noon + 3s;
    command.lifetime = 77s;
    command.until = noon + 2h;
    command.holds = false;
    return command;
}

} // namespace

class TestCommandsKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfACommandComesBack()
    {
        const TempDir dir;
        const OpenStore open(dir.path());
        const PointCommand full = fullCommand(7);
        PointCommand bare;
        bare.number = 8;
        QVERIFY(open.write({CommandRecord{full}, CommandRecord{bare}}));
        QVERIFY((open.store->load()->commands == std::vector{full, bare}));
    }

    void aCommandThatGoesOnIsOneRow()
    {
        const TempDir dir;
        const OpenStore open(dir.path());
        PointCommand command = fullCommand(7);
        command.state = CommandState::Requested;
        QVERIFY(open.write({CommandRecord{command}}));
        command.state = CommandState::Sent;
        QVERIFY(open.write({CommandRecord{command}}));
        QVERIFY((open.store->load()->commands == std::vector{command}));
    }

    void theLastFiveHundredAreLoadedAndWhatStillHoldsItsPoint()
    {
        const TempDir dir;
        const OpenStore open(dir.path());
        Records records;
        for (quint64 number = 1; number <= 600; ++number) {
            PointCommand command = fullCommand(number);
            command.holds = number == 3;
            records.push_back(CommandRecord{command});
        }
        QVERIFY(open.write(std::move(records)));
        const auto loaded = open.store->load()->commands;
        QCOMPARE(loaded.size(), 500U);
        QVERIFY(std::ranges::is_sorted(loaded, {}, &PointCommand::number));
        QCOMPARE(loaded.front().number, 3U);
        QCOMPARE(loaded[1].number, 102U);
        QCOMPARE(loaded.back().number, 600U);
    }
};

QTEST_GUILESS_MAIN(TestCommandsKept)
#include "tst_commands_kept.moc"
