// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_hash.h"
#include "app/runtime/drill_files.h"
#include "app/runtime/drill_wiring.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const Actor kate{OperatorId(u"kate"_s), u"Kate Moran"_s, Role::Engineer, u"desk-1"_s};

/// Small and short, with one thermostat that misbehaves where it is wanted.
DrillScenario shortDrill(DrillPool& pool, const QStringList& faults = {})
{
    const auto all = pool.scenarios();
    DrillScenario scenario = *std::ranges::find(all, u"gateway-lost"_s, &DrillScenario::id);
    scenario.hold = 3min;
    scenario.faults = faults;
    return scenario;
}

} // namespace

/// Drills in the background: seen while they go, kept when they are over, noted in the audit.
class TestDrillPool : public QObject
{
    Q_OBJECT

private:
    TempDir m_folder;
    FakeClock m_clock;
    std::vector<AuditRecord> m_audit;
    std::mutex m_guard;

    DrillPlaces places(const QString& name, bool ofThisSite = true) const
    {
        DrillPlaces places;
        places.kept = m_folder.file(name + u"/drills"_s);
        places.reports = m_folder.file(name + u"/reports"_s);
        places.ground = {u"Harbour House"_s, TwinDrill().devices, ofThisSite};
        places.program = u"Holdfast 0.1.0"_s;
        return places;
    }

    std::unique_ptr<DrillPool> pool(const QString& name)
    {
        return std::make_unique<DrillPool>(places(name), m_clock, [this](const AuditRecord& record) {
            const std::lock_guard lock(m_guard);
            m_audit.push_back(record);
        });
    }

private Q_SLOTS:
    void init() { m_audit.clear(); }

    void theScoreboardIsSeenWhileTheDrillGoesOn()
    {
        auto desk = pool(u"live"_s);
        QFuture<Expected<DrillGlance>> answer = desk->hold(shortDrill(*desk), kate, {});
        answer.waitForFinished();
        QVERIFY(answer.resultCount() >= 3);
        const auto first = answer.resultAt(0);
        QVERIFY(first);
        QCOMPARE(first->drill.result.outcome, DrillOutcome::Running);
        QVERIFY(!first->drill.result.plan.expectations.empty());
        QCOMPARE(first->drill.result.rows.size(), first->drill.result.plan.expectations.size());
        const bool seenAway = std::ranges::any_of(answer.results(), [](const Expected<DrillGlance>& one) { return one && one->phase == DrillPhase::Hold; });
        QVERIFY(seenAway);
        const auto last = answer.resultAt(answer.resultCount() - 1);
        QVERIFY(last);
        QCOMPARE(last->phase, DrillPhase::Over);
        QCOMPARE(last->drill.result.outcome, DrillOutcome::Passed);
        QCOMPARE(last->drill.who, u"Kate Moran"_s);
        QVERIFY(!last->drill.id.isEmpty());
    }

    void aHeldDrillOutlivesTheProgramAndTheAuditNamesItsFile()
    {
        DrillGlance held;
        {
            auto desk = pool(u"kept"_s);
            QFuture<Expected<DrillGlance>> answer = desk->hold(shortDrill(*desk, {u"ignore-fallback:3.06-TH"_s}), kate, {});
            answer.waitForFinished();
            const auto last = answer.resultAt(answer.resultCount() - 1);
            QVERIFY(last);
            held = *last;
        }
        QCOMPARE(held.drill.result.outcome, DrillOutcome::Failed);
        auto desk = pool(u"kept"_s);
        const auto found = desk->held().result();
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1));
        QVERIFY(found->front() == held.drill);
        QCOMPARE(held.drill.builtIn, QStringList{u"3.06-TH"_s});
        QVERIFY(held.drill.result.evidence.empty()); // nothing is learned of functions from a twin that was made to misbehave
        QCOMPARE(m_audit.size(), std::size_t(1));
        QCOMPARE(m_audit.front().action, u"twin-drill"_s);
        QCOMPARE(m_audit.front().actor.name, kate.name);
        QVERIFY(m_audit.front().after.contains(u"failed"_s));
        const QString name = held.drill.id + u".json"_s;
        QCOMPARE(m_audit.front().object, auditObject(name, hashOfFile(places(u"kept"_s).kept + u'/' + name).value()));
    }

    void whatATwinTeachesIsNeverProof()
    {
        auto desk = pool(u"worth"_s);
        QFuture<Expected<DrillGlance>> answer = desk->hold(shortDrill(*desk), kate, {});
        answer.waitForFinished();
        const auto last = answer.resultAt(answer.resultCount() - 1);
        QVERIFY(last && !last->drill.result.evidence.empty());
        for (const Evidence& evidence : last->drill.result.evidence) {
            QCOMPARE(evidence.source, EvidenceSource::TwinDrill);
            QCOMPARE(evidence.kind, EvidenceKind::Claimed);
        }
    }

    void aPolicyThatMeansNothingAtTheTwinIsRefusedAndNothingIsKept()
    {
        auto desk = pool(u"policy"_s);
        Policy policy;
        policy.id = PolicyId(u"nowhere"_s);
        policy.name = u"Nowhere"_s;
        QFuture<Expected<DrillGlance>> answer = desk->hold(policy, kate, {});
        answer.waitForFinished();
        QVERIFY(!answer.resultAt(answer.resultCount() - 1));
        QVERIFY(desk->held().result()->empty());
        QVERIFY(m_audit.empty());
    }

    void aDrillThatIsStoppedIsGivenBackToldAndKept()
    {
        auto desk = pool(u"stopped"_s);
        DrillScenario endless = shortDrill(*desk);
        endless.hold = 24h;
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        QFuture<Expected<DrillGlance>> answer = desk->hold(endless, kate, cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(answer.resultCount() > 0 && answer.resultAt(answer.resultCount() - 1)->phase == DrillPhase::Hold, 60'000);
        *cancelled = true;
        answer.waitForFinished();
        const auto last = answer.resultAt(answer.resultCount() - 1);
        QVERIFY(last);
        QCOMPARE(last->drill.result.end, DrillEnd::Stopped);
        QVERIFY(last->drill.result.evidence.empty());
        QVERIFY(std::ranges::any_of(last->drill.result.log, [](const DrillNote& note) { return note.code == u"restored"; }));
        QCOMPARE(desk->held().result()->size(), std::size_t(1));
    }

    void whatIsStoppedBeforeTheTwinLivesLeavesNothing()
    {
        auto desk = pool(u"early"_s);
        const auto cancelled = std::make_shared<std::atomic_bool>(true);
        QFuture<Expected<DrillGlance>> answer = desk->hold(shortDrill(*desk), kate, cancelled);
        answer.waitForFinished();
        QVERIFY(!answer.result());
        QCOMPARE(answer.result().error().code, Error::Code::Unavailable);
        QVERIFY(desk->held().result()->empty());
        QVERIFY(m_audit.empty());
    }

    void whoOnlyLooksHoldsADrillAndKeepsNothing()
    {
        DrillPlaces only = places(u"reader"_s);
        only.keeps = false;
        DrillPool desk(only, m_clock);
        QFuture<Expected<DrillGlance>> answer = desk.hold(shortDrill(desk), kate, {});
        answer.waitForFinished();
        QVERIFY(answer.resultAt(answer.resultCount() - 1));
        QVERIFY(!QDir(only.kept).exists());
    }

    void onlyInTheDemoTheTwinIsOfThisSite()
    {
        const auto store = Store::open(m_folder.file(u"wired"_s), Access::ReadWrite);
        QVERIFY(store);
        RuntimeSettings settings;
        QVERIFY(!drillPoolOf(settings, **store, m_clock, {})->ground().ofThisSite);
        settings.demo = DemoChoice();
        settings.demo->devices = 40;
        const auto ground = drillPoolOf(settings, **store, m_clock, {})->ground();
        QVERIFY(ground.ofThisSite);
        QCOMPARE(ground.devices, 40);
    }

    void aFileNobodyCanReadHidesNoOther()
    {
        auto desk = pool(u"damaged"_s);
        HeldDrill drill{{}, u"../east wing"_s, kate.name, m_clock.now(), true, {}, {}};
        const QString folder = places(u"damaged"_s).kept;
        const auto first = keepDrill(folder, drill);
        const auto second = keepDrill(folder, drill);
        QVERIFY(first && second && *first != *second);
        QCOMPARE(QFileInfo(*first).path(), QDir(folder).absolutePath()); // a name is no way out of the folder
        QFile broken(*second);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
        QCOMPARE(desk->held().result()->size(), std::size_t(1));
        QVERIFY(QFile::exists(*second));
    }

    void theReportIsAPageOfItsOwnAndInTheAudit()
    {
        auto desk = pool(u"report"_s);
        HeldDrill drill{{}, u"gateway-lost"_s, kate.name, m_clock.now(), true, {}, {}};
        drill.result.plan.name = u"Gateway <GW-3>"_s;
        drill.result.site = u"Harbour House"_s;
        drill.result.timeZone = "Europe/Dublin";
        const auto path = desk->report(drill, u"en"_s, kate).result();
        QVERIFY2(path, path ? "" : qPrintable(path.error().message));
        QVERIFY(path->endsWith(u".html"_s));
        QFile page(*path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray html = page.readAll();
        QVERIFY(html.contains("Gateway &lt;GW-3&gt;"));
        QCOMPARE(m_audit.size(), std::size_t(1));
        QCOMPARE(m_audit.front().action, QString::fromLatin1(reportMade));
        const auto again = desk->report(drill, u"en"_s, kate).result();
        QVERIFY(again && *again != *path); // none is written over
    }
};

int main(int argc, char** argv)
{
    qunsetenv("QT_FATAL_WARNINGS"); // a file that cannot be read is warned of
    QCoreApplication application(argc, argv);
    TestDrillPool test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drill_pool.moc"
