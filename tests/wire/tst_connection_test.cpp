// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/connection_test.h"
#include "app/wire/transports.h"
#include "tests/support/real_broker.h"
#include "tests/support/test_authority.h"
#include "tests/wire/link_probe.h"

#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Stage = ConnectionStep::Stage;

class TestConnectionTest : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        std::vector<ConnectionStep> steps;
        bool over = false;
    };

    static Run runOf(const BrokerConfig& broker, const QString& password = {})
    {
        Run run;
        ConnectionTest test(broker, password, defaultTransport().make, [&run](const ConnectionStep& step) { run.steps.push_back(step); });
        test.setPatience(2s, 600ms);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start();
        run.over = finished.wait(8'000);
        return run;
    }

    static BrokerConfig configFor(quint16 port)
    {
        BrokerConfig broker;
        broker.port = port;
        return broker;
    }

    static QList<int> stagesOf(const Run& run)
    {
        QList<int> stages;
        for (const ConnectionStep& step : run.steps)
            stages.append(static_cast<int>(step.stage));
        return stages;
    }

    static QList<int> upTo(const std::vector<Stage>& stages)
    {
        QList<int> numbers;
        for (const Stage stage : stages)
            numbers.append(static_cast<int>(stage));
        return numbers;
    }

private Q_SLOTS:
    void everyStepOfAGoodBrokerPasses()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        LinkProbe talker(settingsFor(broker.port(), u"talker"_s));
        QTRY_VERIFY(talker.connected());
        talker.link->publish({{}, u"kept"_s, "1", Qos::AtLeastOnce, true}, 5s);
        QTRY_COMPARE(talker.outcomes.size(), 1u);
        BrokerConfig config = configFor(broker.port());
        config.host = u"localhost"_s;
        const Run run = runOf(config);
        QVERIFY(run.over);
        QCOMPARE(stagesOf(run), upTo({Stage::Name, Stage::Tcp, Stage::Login, Stage::Subscribe, Stage::Heard}));
        QVERIFY(std::all_of(run.steps.begin(), run.steps.end(), [](const ConnectionStep& step) { return step.passed; }));
        QVERIFY(run.steps.back().messagesHeard >= 1);
        QCOMPARE(talker.messages.size(), 1u); // its own message: the test published nothing
    }

    void aSilentBrokerIsConnectedButNotHeard()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        const Run run = runOf(configFor(broker.port()));
        QVERIFY(run.over);
        QCOMPARE(run.steps.size(), 5u);
        QVERIFY(!run.steps.back().passed);
        QCOMPARE(run.steps.back().fault, LinkFault::None);
    }

    void itStopsAtTheFirstFailure()
    {
        const Run refused = runOf(configFor(freeLoopbackPort()));
        QCOMPARE(stagesOf(refused), upTo({Stage::Name, Stage::Tcp}));
        QCOMPARE(refused.steps.back().fault, LinkFault::Refused);

        BrokerConfig unknown = configFor(1883);
        unknown.host = u"no-such-host.invalid"_s;
        const Run nowhere = runOf(unknown);
        QCOMPARE(stagesOf(nowhere), upTo({Stage::Name}));
        QVERIFY(!nowhere.steps.back().passed);

        RealBroker broker({.users = {u"anna:right"_s}});
        QVERIFY2(broker.start(), broker.log());
        BrokerConfig login = configFor(broker.port());
        login.user = u"anna"_s;
        const Run wrong = runOf(login, u"wrong"_s);
        QCOMPARE(stagesOf(wrong), upTo({Stage::Name, Stage::Tcp, Stage::Login}));
        QVERIFY(wrong.steps.back().fault == LinkFault::NotAuthorised || wrong.steps.back().fault == LinkFault::LoginRefused);
    }

    void aBadCertificateStopsItWithTheDate()
    {
        TestAuthority authority(u"Test CA"_s);
        const TestCertificate expired = authority.issue(u"old"_s, u"DNS:localhost,IP:127.0.0.1"_s, u"20200101000000Z"_s, u"20210203040506Z"_s);
        RealBroker broker({.certificateFile = expired.certificateFile, .keyFile = expired.keyFile, .caFile = authority.caFile()});
        QVERIFY2(broker.start(), broker.log());
        BrokerConfig config = configFor(broker.port());
        config.tls = true;
        config.caFile = authority.caFile();
        const Run run = runOf(config);
        QCOMPARE(stagesOf(run), upTo({Stage::Name, Stage::Tcp, Stage::Tls}));
        QCOMPARE(run.steps.back().fault, LinkFault::CertificateExpired);
        QVERIFY(run.steps.back().certificateDate.has_value());
    }

    void whenCancelledItSaysNothingMore()
    {
        RealBroker broker;
        QVERIFY2(broker.start(), broker.log());
        int steps = 0;
        ConnectionTest test(configFor(broker.port()), {}, defaultTransport().make, [&](const ConnectionStep&) {
            ++steps;
            test.cancel();
        });
        test.start();
        QTRY_COMPARE(steps, 1);
        QVERIFY(!QTest::qWaitFor([&] { return steps > 1; }, 300));
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connection_test.moc"
