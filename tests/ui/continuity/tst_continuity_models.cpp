// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"
#include "ui/continuity/cut_reader.h"
#include "ui/continuity/loss_model.h"
#include "ui/continuity/matrix_model.h"
#include "ui/continuity/path_reader.h"
#include "ui/continuity/policy_list_model.h"
#include "ui/continuity/policy_sentence.h"
#include "ui/continuity/readiness_tab.h"
#include "ui/continuity/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString textAt(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

/// How much of the processor it takes, whatever else runs on the machine, to show so many devices behind one gateway, and to read the first rows.
qint64 effortFor(int devices, const Look& look)
{
    const ContinuityPicture picture = manyBehindOne(devices);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        Board board;
        LossModel model(board, look);
        const std::clock_t begin = std::clock();
        board.show(picture);
        model.show(DependencyNodeId(u"device:gateway"_s));
        for (int row = 0; row < 40; ++row)
            static_cast<void>(textAt(model, row, 1));
        best = std::min(best, static_cast<qint64>(std::clock() - begin));
    }
    return best;
}

} // namespace

/// What the page says, without the page.
class TestContinuityModels : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

private Q_SLOTS:
    void initTestCase() { m_look.setFormat(Format(QLocale(QLocale::English, QLocale::Ireland), QTimeZone("Europe/Dublin"))); }

    void gapsComeFirstWhateverTheOrderOfThePicture()
    {
        ContinuityPicture picture = harbourPicture();
        std::ranges::reverse(picture.functions);
        Board board;
        MatrixModel model(board, m_look);
        const QAbstractItemModelTester tester(&model, strict);
        board.show(picture);
        QCOMPARE(model.rowCount(), 14);
        std::vector<int> priorities;
        for (int row = 0; row < model.rowCount(); ++row)
            priorities.push_back(model.rowAt(row).gaps.empty() ? 5 : model.rowAt(row).gaps.front().priority);
        QVERIFY(std::ranges::is_sorted(priorities));
        QCOMPARE(priorities.front(), 3);
        QCOMPARE(priorities.back(), 5);
    }

    void aCellSaysWhatHappensAndHowItIsKnown()
    {
        Board board;
        MatrixModel model(board, m_look);
        showHarbour(board);
        const int row = model.rowOf(CriticalFunctionId(u"f5"_s));
        const int gateway = MatrixModel::FirstLoss + static_cast<int>(Loss::Gateway);
        QCOMPARE(textAt(model, row, gateway), u"Preset 20 °C"_s);
        QCOMPARE(textAt(model, row, gateway, cell::Subtitle), u"proven, 12 d"_s);
        QCOMPARE(model.index(row, gateway).data(cell::MarkRole).toInt(), static_cast<int>(Mark::Local));
        QCOMPARE(textAt(model, row, gateway, Qt::AccessibleTextRole), u"Heating, floors 3–4 if the gateway is lost, works locally, Preset 20 °C, proven, 12 d"_s);
        QVERIFY(textAt(model, row, gateway, Qt::ToolTipRole).contains(u"Policy: Gateway lost, floor 3"_s));
        QVERIFY(textAt(model, row, gateway, Qt::ToolTipRole).contains(u"Safe after 9 s"_s));
    }

    void proofThatHasExpiredIsNotCalledProven()
    {
        ReadinessCell cell;
        cell.declared.behaviour = Behaviour::WorksLocally;
        cell.evidence = EvidenceKind::Configured;
        cell.fault = EvidenceFault::FirmwareChanged;
        QCOMPARE(evidenceText(cell, m_look.format(), harbourNow()), u"proof expired"_s);
        QVERIFY(!sentenceOf(cell.fault).isEmpty());
    }

    void aProposedFunctionIsCalledInTheWordsOfTheLanguage()
    {
        FunctionReadiness function;
        function.name = u"Main doors, Ground"_s;
        function.proposal = u"main-doors"_s;
        function.place = u"Begane grond"_s;
        QCOMPARE(nameOf(function), u"Main doors, Ground"_s);
        function.draft = true;
        QCOMPARE(nameOf(function), u"Main doors, Begane grond"_s);
        function.proposal = u"never-heard-of"_s;
        QCOMPARE(nameOf(function), u"Main doors, Ground"_s);
    }

    void everyCodeHasItsWords()
    {
        for (const Loss loss : allLosses)
            QVERIFY(!wordOf(loss).isEmpty() && !conditionOf(loss).isEmpty() && !testOf(loss).isEmpty());
        for (int kind = 0; kind <= static_cast<int>(GapKind::PathUnknown); ++kind) {
            ReadinessGap gap;
            gap.kind = static_cast<GapKind>(kind);
            QVERIFY(!gapText(gap, m_look.format()).isEmpty());
        }
        for (int loss = 0; loss <= static_cast<int>(PolicyLoss::Power); ++loss)
            QVERIFY(!wordOf(static_cast<PolicyLoss>(loss)).isEmpty());
        for (int invariant = 1; invariant <= static_cast<int>(Invariant::BoundedHold); ++invariant)
            QVERIFY(!sentenceOf(static_cast<Invariant>(invariant)).isEmpty());
        for (int reason = 1; reason <= static_cast<int>(LatchReason::NoGoodPath); ++reason)
            QVERIFY(!sentenceOf(static_cast<LatchReason>(reason)).isEmpty());
    }

    void aFindingIsASentenceAndAnUnknownOneIsNotHidden()
    {
        PolicyFinding finding;
        finding.code = u"locus_needs_lost"_s;
        finding.parameters = {u"preset"_s, u"monitor %1"_s, u"broker"_s};
        QCOMPARE(sentenceOf(finding), u"preset runs at monitor %1, which needs what is lost"_s);
        finding.code = u"never_heard_of"_s;
        QCOMPARE(sentenceOf(finding), u"never heard of: preset, monitor %1, broker"_s);
    }

    void theScoreIsPrintedWithItsNumbers()
    {
        const ReadinessFace face = ReadinessReader::face(harbourPicture().readiness, m_look.format());
        QCOMPARE(face.result, u"= 100 · 27.1 / 31 = 87.4"_s);
        QVERIFY(face.formula.contains(u"0.4 fallback"_s));
        QCOMPARE(face.change, u"▼ 4 since 13:58"_s);
        QCOMPARE(face.components[2].points, 12.9);
    }

    void aPolicyReadsAsASentence()
    {
        Board board;
        showHarbour(board);
        const PolicySentence sentence(board, m_look.format());
        const Policy policy = board.policies().value(PolicyId(u"broker-hvac"_s));
        const std::vector<Runs> clauses = sentence.clauses(policy);
        QCOMPARE(plain(clauses.front()), u"When the broker is unreachable for 12 s, at any time"_s);
        QCOMPARE(plain(clauses[1]), u"then set Floor 1, Floor 2 and 2 more (38) to preset 20\u202f°C, but at most 8 h"_s.replace(u" and 2 more"_s, u" and %1 more"_s.arg(2)));
        QVERIFY(plain(clauses[2]).startsWith(u"after that set"_s));
        QVERIFY(plain(clauses[3]).contains(u"text message"_s));
        QVERIFY(plain(clauses.back()).startsWith(u"until it has been good for 5 min"_s));
        QCOMPARE(sentence.where(policy), u"Runs inside the devices. Holdfast does not need to be open."_s);
        QCOMPARE(sentence.steps(policy).size(), policy.plan.size());
    }

    void aStepInHoldfastSaysThatHoldfastMustBeOpen()
    {
        Board board;
        Policy policy = harbourPolicies().value(PolicyId(u"ahu-2"_s));
        policy.plan[0].locus = Locus::Monitor;
        QVERIFY(PolicySentence(board, m_look.format()).where(policy).contains(u"must be open"_s));
    }

    void whoeverWaitsForAPersonStandsFirst()
    {
        Board board;
        PolicyListModel model(board, m_look);
        const QAbstractItemModelTester tester(&model, strict);
        showHarbour(board);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.running(), 2);
        std::vector<PolicyStanding> standings = harbourStandings();
        standings[2].phase = PolicyPhase::Latched;
        standings[2].latched = LatchReason::BudgetSpent;
        board.show(standings);
        QCOMPARE(model.policyAt(0), PolicyId(u"leak"_s));
        QVERIFY(textAt(model, 0, 0, Qt::AccessibleTextRole).contains(u"as often as it may"_s));
    }

    void thePathsOfAGatewaySayWhichIsInUse()
    {
        Board board;
        showHarbour(board);
        const PathReader reader(board, m_look.format());
        const GatewayPaths& gateway = board.picture().gateways[2];
        const WaysFace face = reader.face(gateway);
        QCOMPARE(face.abnormal, std::optional(Priority::P2));
        QCOMPARE(face.toNote, u"58 ms"_s);
        QCOMPARE(face.ways[0].state, WayFace::State::Lost);
        QCOMPARE(face.ways[1].state, WayFace::State::Active);
        QVERIFY(plain(reader.details(gateway)).startsWith(u"Switch: 3 of 4 probes fail for 9 s. Return: stable for 2 min."_s));
        QCOMPARE(reader.table(gateway).size(), std::size_t{4});
    }

    void aSinglePointNamesItsCure()
    {
        Board board;
        showHarbour(board);
        const CutReader reader(board, m_look.format());
        const SinglePoint& point = *reader.meshPoints(10).front();
        QCOMPARE(reader.title(point), u"Router R-3.05"_s);
        QCOMPARE(reader.sharing(point), u"It shares SW-3E with GW-3, so both fail together."_s);
        QCOMPARE(reader.cure(point), u"Fix: one mains router in Room 3.06."_s);
        QCOMPARE(reader.face(point).silent, 5);
        QCOMPARE(reader.face(point).parent, u"GW-3"_s);
    }

    void whatIsLostIsToldForEveryMoment()
    {
        Board board;
        LossModel model(board, m_look);
        const QAbstractItemModelTester tester(&model, strict);
        showHarbour(board);
        model.show(DependencyNodeId(u"device:GW-3"_s));
        QCOMPARE(model.rowCount(), 2 + 17);
        QCOMPARE(model.devicesLost(0), 17);
        QCOMPARE(model.functionsLost(0), 0);
        QCOMPARE(model.functionsLost(3), 2);
        QCOMPARE(textAt(model, 2, 1), u"cut off"_s);
        model.show(DependencyNodeId(u"nobody"_s));
        QCOMPARE(model.rowCount(), 0);
    }

    void hostileNamesStayText()
    {
        const QString hostile = u"<b>%1 %n</b><img src=x>&amp;"_s;
        ContinuityPicture picture = harbourPicture();
        picture.functions[0].name = hostile;
        picture.nodes[4].name = hostile;
        picture.gateways[2].name = hostile;
        picture.gateways[2].paths[1].name = hostile;
        Board board;
        MatrixModel model(board, m_look);
        board.show(picture);
        board.setNow(harbourNow());
        QCOMPARE(textAt(model, 0, 0), hostile);
        const CutReader cuts(board, m_look.format());
        QVERIFY(cuts.face(*cuts.meshPoints(1).front()).spoken.contains(hostile));
        const PathReader paths(board, m_look.format());
        QCOMPARE(paths.face(picture.gateways[2]).from, hostile);
        QVERIFY(plain(paths.details(picture.gateways[2])).contains(hostile));
    }

    /// Ten times the devices may take ten times as long, not a hundred times.
    void tenThousandDevicesAreShownInProportion()
    {
        const qint64 few = std::max<qint64>(effortFor(1'000, m_look), 100);
        const qint64 many = effortFor(10'000, m_look);
        QVERIFY2(many < few * 30, qPrintable(u"%1 clocks for 1 000, %2 for 10 000"_s.arg(few).arg(many)));
    }

    void theSameValuesAgainChangeNothing()
    {
        Board board;
        MatrixModel model(board, m_look);
        showHarbour(board);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        board.show(harbourPicture());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_MAIN(TestContinuityModels)
#include "tst_continuity_models.moc"
