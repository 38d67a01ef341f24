// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/continuity_page.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Delta oneRoom()
{
    Delta delta;
    Device device;
    device.id = DeviceId(u"thermo"_s);
    device.name = u"Thermostat <b>3.12</b>"_s;
    device.membership = Membership::Adopted;
    delta.devices.insert(device.id, device);
    Point point;
    point.id = PointId(u"thermo/valve"_s);
    point.device = device.id;
    point.name = u"Valve"_s;
    delta.points.insert(point.id, point);
    delta.continuity.model = harbourModel();
    delta.now = harbourNow();
    return delta;
}

/// The page of somebody who may change something, with the moment of the mock-ups.
struct Desk
{
    Desk()
    {
        live.apply(oneRoom());
        showHarbour(page.board());
        static_cast<void>(pictureOf(page, {1180, 780}));
        QObject::connect(&page, &Page::said, &page, [this](const Saying& saying) { sayings.push_back(saying); });
    }

    template <typename Widget>
    [[nodiscard]] Widget& in(const QWidget& parent, const QString& name) const
    {
        auto* found = parent.findChild<Widget*>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QDialog& dialog(const QString& name) const { return in<QDialog>(page, name); }
    void press(const QString& name) const { in<QAbstractButton>(page, name).click(); }

    template <typename Kind>
    [[nodiscard]] const Kind& lastWish() const
    {
        if (intents.wishes.empty() || !std::holds_alternative<Kind>(intents.wishes.back()))
            qFatal("another wish than expected");
        return std::get<Kind>(intents.wishes.back());
    }

    /// The engine's answer to the last wish.
    void answer(IntentOutcome::Kind kind, const QString& reason = {})
    {
        Delta delta;
        delta.outcomes = {{static_cast<quint64>(intents.wishes.size()), kind, reason}};
        live.apply(std::move(delta));
    }

    Look look{ThemeChoice::Light};
    Live live;
    FakeIntents intents;
    std::vector<Saying> sayings;
    ContinuityPage page{live, nullptr, look, [](const Route&) {}, &intents};
};

const CriticalFunction* functionOf(const ContinuityModel& model, const QString& name)
{
    const auto found = std::ranges::find(model.functions, name, &CriticalFunction::name);
    return found == model.functions.end() ? nullptr : &*found;
}

/// The list that drops down is named by its box; a later Qt makes it before it is opened.
bool isOfBox(const QWidget* widget)
{
    const QWidget* above = widget->parentWidget();
    while (above != nullptr && qobject_cast<const QComboBox*>(above) == nullptr)
        above = above->parentWidget();
    return above != nullptr;
}

} // namespace

/// What an engineer does on the page, by keyboard, and how it is taken back.
class TestContinuityDeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }
    void init() { failOnOtherWarnings(); }

    void whereNobodyActsNothingCanBePressed()
    {
        const Look look(ThemeChoice::Light);
        const Live live;
        ContinuityPage page(live, nullptr, look, [](const Route&) {});
        for (const char* name : {"addFunction", "editFunction", "openEvidence", "armPolicy", "ownPolicy"})
            QVERIFY2(page.findChild<QAbstractButton*>(QLatin1String(name)) == nullptr, name);
        QVERIFY(std::ranges::none_of(page.commands(), [](const Command& command) { return command.title == u"Add a critical function"; }));
    }

    void aFunctionIsWrittenByKeyboardAndTakenBack()
    {
        Desk desk;
        QTest::keyClick(&desk.in<QAbstractButton>(*desk.page.actions(), u"addFunction"_s), Qt::Key_Space);
        QDialog& dialog = desk.dialog(u"functionDialog"_s);
        auto& save = desk.in<QAbstractButton>(dialog, u"saveFunction"_s);
        QVERIFY(!save.isEnabled());
        QTest::keyClicks(&desk.in<QLineEdit>(dialog, u"functionName"_s), u"Frost guard"_s);
        QVERIFY(save.isEnabled());
        auto& members = desk.in<QListView>(dialog, u"members"_s);
        QCOMPARE(members.model()->rowCount(), 2);
        QTest::keyClicks(&desk.in<QLineEdit>(dialog, u"memberFilter"_s), u"valve"_s);
        QCOMPARE(members.model()->rowCount(), 1);
        members.setCurrentIndex(members.model()->index(0, 0));
        QTest::keyClick(&members, Qt::Key_Space);
        desk.in<QComboBox>(dialog, u"behaviour-gateway"_s).setCurrentIndex(static_cast<int>(Behaviour::WorksLocally));
        save.click();
        const ContinuityModel saved = desk.lastWish<SaveContinuity>().model;
        const CriticalFunction* frost = functionOf(saved, u"Frost guard"_s);
        QVERIFY(frost != nullptr);
        QCOMPARE(frost->points, std::vector{PointId(u"thermo/valve"_s)});
        QVERIFY(frost->devices.empty());
        QCOMPARE(frost->losses[static_cast<std::size_t>(Loss::Gateway)].behaviour, Behaviour::WorksLocally);
        QCOMPARE(saved.functions.size(), harbourModel().functions.size() + 1);
        QCOMPARE(desk.sayings.back().text, u"Frost guard added"_s);
        desk.sayings.back().act();
        QVERIFY(desk.lastWish<SaveContinuity>().model == harbourModel());
        QCOMPARE(desk.sayings.back().text, u"Undone: Frost guard added"_s);
    }

    void aClaimKeepsItsDayUntilItSaysSomethingElse()
    {
        Desk desk;
        ContinuityModel model = harbourModel();
        const CriticalFunctionId id = model.functions.front().id;
        const Timestamp then = harbourNow() - 24h * 30;
        model.functions.front().losses[0] = {Behaviour::Limited, u"two hours"_s, 2h, u"the maker"_s, then};
        model.functions.front().losses[1] = {Behaviour::Limited, u"two hours"_s, {}, u"the maker"_s, then};
        desk.page.board().show(model);
        desk.page.open(id.text(), u"broker"_s);
        desk.press(u"editFunction"_s);
        QDialog& dialog = desk.dialog(u"functionDialog"_s);
        desk.in<QComboBox>(dialog, u"behaviour-gateway"_s).setCurrentIndex(static_cast<int>(Behaviour::Stops));
        desk.in<QAbstractButton>(dialog, u"saveFunction"_s).click();
        const ContinuityModel& written = desk.lastWish<SaveContinuity>().model;
        const auto saved = std::ranges::find(written.functions, id, &CriticalFunction::id);
        QVERIFY(saved->losses[0] == model.functions.front().losses[0]);
        QCOMPARE(saved->losses[1].claimedAt.value(), harbourNow());
    }

    void aProposalIsAdoptedUnderTheNameItIsShownBy()
    {
        Desk desk;
        ContinuityModel model = harbourModel();
        ContinuityPicture picture = harbourPicture();
        const CriticalFunctionId id = picture.functions.front().function;
        const auto drafted = std::ranges::find(model.functions, id, &CriticalFunction::id);
        drafted->draft = picture.functions.front().draft = true;
        drafted->proposal = picture.functions.front().proposal = u"heating-floor"_s;
        drafted->place = picture.functions.front().place = u"3"_s;
        desk.page.board().show(model);
        desk.page.board().show(picture);
        desk.page.open(id.text(), u"gateway"_s);
        QVERIFY(desk.in<QAbstractButton>(desk.page, u"openEvidence"_s).isHidden());
        desk.press(u"adoptFunction"_s);
        const CriticalFunction* adopted = functionOf(desk.lastWish<SaveContinuity>().model, u"Heating, 3"_s);
        QVERIFY(adopted != nullptr && !adopted->draft && adopted->id == id);
    }

    void aFunctionIsRemovedAndBroughtBack()
    {
        Desk desk;
        desk.page.open(u"f5"_s, u"gateway"_s);
        desk.press(u"removeFunction"_s);
        QCOMPARE(desk.lastWish<SaveContinuity>().model.functions.size(), harbourModel().functions.size() - 1);
        QVERIFY(desk.page.drawer() == nullptr);
        desk.sayings.back().act();
        QVERIFY(desk.lastWish<SaveContinuity>().model == harbourModel());
    }

    void evidenceOffersNoMoreThanAPersonMaySay()
    {
        Desk desk;
        ContinuityModel model = harbourModel();
        const auto function = std::ranges::find(model.functions, CriticalFunctionId(u"f5"_s), &CriticalFunction::id);
        function->losses[static_cast<std::size_t>(Loss::Gateway)].behaviour = Behaviour::WorksLocally;
        desk.page.board().show(model);
        desk.page.open(u"f5"_s, u"gateway"_s);
        desk.press(u"openEvidence"_s);
        QDialog& dialog = desk.dialog(u"evidenceDialog"_s);
        auto& record = desk.in<QAbstractButton>(dialog, u"recordEvidence"_s);
        auto& when = desk.in<QDateTimeEdit>(dialog, u"evidenceWhen"_s);
        auto& how = desk.in<QComboBox>(dialog, u"evidenceHow"_s);
        QVERIFY(!record.isEnabled());
        QVERIFY(when.minimumDateTime().daysTo(when.maximumDateTime()) <= 7);
        QTest::keyClicks(&desk.in<QLineEdit>(dialog, u"evidenceNote"_s), u"unplugged GW-3, lights stayed"_s);
        QVERIFY(record.isEnabled());
        how.setCurrentIndex(4);
        QVERIFY(when.minimumDateTime().daysTo(when.maximumDateTime()) > 365);
        how.setCurrentIndex(0);
        record.click();
        const Evidence evidence = desk.lastWish<AddEvidence>().evidence;
        QCOMPARE(evidence.function, CriticalFunctionId(u"f5"_s));
        QCOMPARE(evidence.loss, Loss::Gateway);
        QCOMPARE(evidence.kind, EvidenceKind::Proven);
        QCOMPARE(evidence.source, EvidenceSource::Drill);
        QVERIFY(evidence.at <= harbourNow() && harbourNow() - evidence.at < 1min);
        QVERIFY(desk.sayings.back().action.isEmpty()); // what was seen is not taken back
    }

    void whatIsNotKnownCannotBeProven()
    {
        Desk desk;
        ContinuityModel model = harbourModel();
        std::ranges::find(model.functions, CriticalFunctionId(u"f5"_s), &CriticalFunction::id)->losses = {};
        desk.page.board().show(model);
        desk.page.open(u"f5"_s, u"cloud"_s);
        desk.press(u"openEvidence"_s);
        QDialog& dialog = desk.dialog(u"evidenceDialog"_s);
        QTest::keyClicks(&desk.in<QLineEdit>(dialog, u"evidenceNote"_s), u"x"_s);
        desk.in<QComboBox>(dialog, u"evidenceHow"_s).setCurrentIndex(0);
        QVERIFY(!desk.in<QAbstractButton>(dialog, u"recordEvidence"_s).isEnabled());
        desk.in<QComboBox>(dialog, u"evidenceHow"_s).setCurrentIndex(4);
        desk.in<QAbstractButton>(dialog, u"recordEvidence"_s).click();
        QCOMPARE(desk.lastWish<AddEvidence>().evidence.kind, EvidenceKind::Claimed);
    }

    void whatComesWithHoldfastIsMadeOnesOwnAndOnlyThenArmed()
    {
        Desk desk;
        const PolicyId id(u"broker-hvac"_s);
        desk.page.board().show(QSet<PolicyId>{id});
        desk.page.open(id.text(), {});
        QVERIFY(desk.in<QAbstractButton>(desk.page, u"armPolicy"_s).isHidden());
        desk.press(u"ownPolicy"_s);
        const Policy own = desk.lastWish<SavePolicy>().policy;
        QVERIFY(own.id != id && own.id.text().startsWith(id.text()));
        QCOMPARE(own.owner, u"Kate Moran"_s);
        desk.sayings.back().act();
        QCOMPARE(desk.lastWish<RemovePolicy>().policy, own.id);
    }

    void onlyAProofOfExactlyThisPolicyLetsItBeArmed()
    {
        Desk desk;
        const PolicyId id(u"broker-hvac"_s);
        const Policy policy = harbourPolicies().value(id);
        desk.page.board().show(std::vector<PolicyStanding>());
        desk.page.board().show(QHash<PolicyId, PolicyProof>());
        desk.page.open(id.text(), {});
        auto& arm = desk.in<QAbstractButton>(desk.page, u"armPolicy"_s);
        QVERIFY(!arm.isHidden() && !arm.isEnabled());
        QVERIFY(!arm.accessibleDescription().isEmpty());
        PolicyProof proof;
        proof.policy = id;
        proof.proved = true;
        proof.hash = "another";
        desk.page.board().show(QHash<PolicyId, PolicyProof>{{id, proof}});
        QVERIFY(!arm.isEnabled());
        proof.hash = hashOf(policy);
        desk.page.board().show(QHash<PolicyId, PolicyProof>{{id, proof}});
        QVERIFY(arm.isEnabled());
        QTest::keyClick(&arm, Qt::Key_Space);
        QCOMPARE(desk.lastWish<ArmPolicy>().hash, hashOf(policy));
        desk.answer(IntentOutcome::Kind::Refused, u"this policy is not proved yet"_s);
        QCOMPARE(desk.sayings.back().text, u"Not done: this policy is not proved yet"_s);
        const auto commands = desk.page.commands();
        const auto undo = std::ranges::find(commands, u"Ctrl+Z"_s, &Command::keys);
        QVERIFY(undo != commands.end() && !undo->unavailable.isEmpty()); // what was refused leaves nothing to undo
    }

    void anArmedPolicySaysWhoAndIsDisarmed()
    {
        Desk desk;
        const PolicyId id(u"broker-hvac"_s);
        PolicyStanding armed;
        armed.policy = id;
        armed.stage = PolicyStage::Armed;
        armed.freeze = PolicyFreeze::Unwatched;
        armed.since = harbourNow();
        armed.who = u"Ben <i>"_s;
        desk.page.board().show(std::vector{armed});
        desk.page.open(id.text(), {});
        QVERIFY(desk.in<QAbstractButton>(desk.page, u"armPolicy"_s).isHidden());
        desk.press(u"disarmPolicy"_s);
        QCOMPARE(desk.lastWish<DisarmPolicy>().policy, id);
        desk.sayings.back().act();
        QCOMPARE(desk.lastWish<ArmPolicy>().policy, id);
    }

    void anArmedPolicyKeepsItsHandsOffForATimeAndActsAgain()
    {
        Desk desk;
        const PolicyId id(u"broker-hvac"_s);
        PolicyStanding armed;
        armed.policy = id;
        armed.stage = PolicyStage::Armed;
        armed.since = harbourNow();
        desk.page.board().show(std::vector{armed});
        desk.page.open(id.text(), {});
        QVERIFY(desk.in<QAbstractButton>(desk.page, u"policyResume"_s).isHidden());
        QVERIFY(desk.in<QAbstractButton>(desk.page, u"policyGoOn"_s).isHidden());
        const auto& handsOff = desk.in<QPushButton>(desk.page, u"policyHandsOff"_s);
        QVERIFY(!handsOff.isHidden());
        QCOMPARE(handsOff.menu()->actions().size(), 4);
        handsOff.menu()->actions().at(1)->trigger();
        QCOMPARE(desk.lastWish<TellPolicy>().act, PolicyAct::HandsOff);
        QCOMPARE(desk.lastWish<TellPolicy>().time, std::chrono::minutes(30));
        desk.sayings.back().act();
        QCOMPARE(desk.lastWish<TellPolicy>().act, PolicyAct::Resume);
        armed.freeze = PolicyFreeze::Overridden;
        armed.handsOff = std::chrono::minutes(30);
        desk.page.board().show(std::vector{armed});
        QVERIFY(handsOff.isHidden());
        desk.press(u"policyResume"_s);
        QCOMPARE(desk.lastWish<TellPolicy>().act, PolicyAct::Resume);
        armed.handsOff = {};
        armed.freeze = PolicyFreeze::None;
        armed.phase = PolicyPhase::Latched;
        armed.latched = LatchReason::StepFailed;
        desk.page.board().show(std::vector{armed});
        desk.press(u"policyGoOn"_s);
        QCOMPARE(desk.lastWish<TellPolicy>().act, PolicyAct::GoOn);
    }

    void whatIsStoredStandsOnThePage()
    {
        Desk desk;
        Policy own = harbourPolicies().value(PolicyId(u"broker-hvac"_s));
        own.id = PolicyId(u"mine"_s);
        Delta delta;
        delta.continuity.policies.insert(own.id, own);
        PolicyStanding standing;
        standing.policy = own.id;
        standing.stage = PolicyStage::Proved;
        delta.continuity.standings = std::vector{standing};
        desk.live.apply(std::move(delta));
        QCOMPARE(desk.page.board().policies().size(), 1);
        QVERIFY(!desk.page.board().isShipped(own.id));
        QCOMPARE(desk.page.board().standingsOf(own.id).front().stage, PolicyStage::Proved);
        Delta gone;
        gone.continuity.removedPolicies.insert(own.id);
        desk.live.apply(std::move(gone));
        QVERIFY(desk.page.board().policies().isEmpty());
    }

    void everyFieldOfTheDialogsHasAName()
    {
        Desk desk;
        desk.page.open(u"f5"_s, u"gateway"_s);
        desk.press(u"openEvidence"_s);
        desk.press(u"editFunction"_s);
        for (const QDialog* dialog : desk.page.findChildren<QDialog*>())
            for (const QWidget* control : dialog->findChildren<QWidget*>()) {
                const bool inner = control->objectName().startsWith(u"qt_"_s) || isOfBox(control);
                if (control->focusPolicy() == Qt::NoFocus || inner || control->inherits("QScrollBar"))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(control);
                QVERIFY2(!control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()), qPrintable(QString(QLatin1String(control->metaObject()->className()) + u' ' + control->objectName())));
            }
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestContinuityDeeds)
#include "tst_continuity_deeds.moc"
