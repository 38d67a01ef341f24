// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/actions.h"
#include "app/continuity/lint_site.h"
#include "tests/continuity/shipped.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<void(Policy&)>;

bool has(const std::vector<PolicyFinding>& findings, const char* code)
{
    return std::any_of(findings.begin(), findings.end(), [&](const PolicyFinding& finding) { return finding.code == QLatin1String(code); });
}

PolicyFinding only(const std::vector<PolicyFinding>& findings, const char* code)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const PolicyFinding& finding) { return finding.code == QLatin1String(code); });
    return found == findings.end() ? PolicyFinding() : *found;
}

LintedElement room(const char* id, const char* zone, QStringList tags = {u"hvac"_s})
{
    LintedElement element;
    element.id = QString::fromLatin1(id);
    element.zone = QString::fromLatin1(zone);
    element.tags = std::move(tags);
    element.holds = {Locus::Edge};
    return element;
}

LintedElement brokerElement()
{
    LintedElement broker;
    broker.id = u"broker"_s;
    broker.isLink = true;
    return broker;
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsDescribeThemselves()
    {
        QSet<QString> ids;
        for (const PolicyAction& action : policyActions()) {
            QVERIFY(!action.id.isEmpty() && !ids.contains(action.id));
            ids.insert(action.id);
            QVERIFY2(!action.loci.empty(), qPrintable(action.id));
            QVERIFY2(!action.writes() || action.undo != UndoBy::None, qPrintable(action.id));
            for (const ActionParameter& parameter : action.parameters)
                QVERIFY2(parameter.fallback == Value() || !faultOf(parameter, parameter.fallback), qPrintable(QString(action.id % u'.' % QLatin1String(parameter.name))));
        }
        QCOMPARE(ids.size(), 11);
        QVERIFY(!policyActionNamed(u"explode"_s));
    }

    void everyRuleIsNamedOnceAndHelps()
    {
        QSet<QString> codes;
        for (const LintRule& rule : lintRules()) {
            QVERIFY2(!codes.contains(QLatin1String(rule.code)), rule.code);
            codes.insert(QString::fromLatin1(rule.code));
            QVERIFY2(*rule.help != '\0', rule.code);
        }
    }

    void shippedPoliciesAreWithoutFindings()
    {
        for (const Policy& policy : shippedPolicies())
            for (const PolicyFinding& finding : lint(policy))
                QVERIFY2(finding.severity == FindingSeverity::Note, qPrintable(QString(policy.id.text() % u' ' % finding.code)));
    }

    void eachFaultIsFoundAtItsMember_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("invariant");
        int number = 0; // one code can be found in one policy in several ways, and a row's name must be its own
        const auto row = [&number](const char* code, const char* member, Invariant invariant, const char* policy, Change change) {
            QTest::addRow("%d: %s in %s", ++number, code, policy) << QByteArray(policy) << std::move(change) << QByteArray(code) << QString::fromLatin1(member) << int(invariant);
        };
        using enum Invariant;
        row("no_probes", "trigger.probes", Total, "main-door", [](Policy& policy) { policy.trigger.probes.clear(); });
        row("k_more_than_probes", "trigger.k_of_n", Total, "main-door", [](Policy& policy) { policy.trigger.kOfN = 3; });
        row("quality_pair_inverted", "trigger.quality", None, "uplink-dual-sim", [](Policy& policy) { policy.trigger.quality.lossRecover = 50; });
        row("timeout_not_below_interval", "trigger.timeout", None, "main-door", [](Policy& policy) { policy.trigger.timeout = 5s; });
        row("probes_shallow", "trigger.probes", GoodTarget, "broker-failover", [](Policy& policy) { policy.trigger.probes = {{u"a"_s, ProbeKind::Connect, u"broker"_s}}; });
        row("plan_empty", "plan", NotStranded, "main-door", [](Policy& policy) { policy.plan.clear(); });
        row("scope_empty", "scope", None, "main-door", [](Policy& policy) { policy.scope = {}; });
        row("action_unknown", "plan[0].action", None, "main-door", [](Policy& policy) { policy.plan[0].action = u"window"_s; });
        row("argument_unknown", "plan[0].arguments.colour", None, "main-door", [](Policy& policy) { policy.plan[0].arguments[u"colour"_s] = u"red"_s; });
        row("argument_missing", "plan[0].arguments.rule", None, "main-door", [](Policy& policy) { policy.plan[0].arguments.remove(u"rule"_s); });
        row("argument_wrong", "plan[0].arguments.rule", None, "main-door", [](Policy& policy) { policy.plan[0].arguments[u"rule"_s] = u"open"_s; });
        row("argument_wrong", "plan[0].arguments.target_power", None, "power-lost-shed", [](Policy& policy) { policy.plan[0].arguments[u"target_power"_s] = -1.0; });
        row("argument_wrong", "plan[1].arguments.flush_sessions", None, "uplink-dual-sim", [](Policy& policy) { policy.plan[1].arguments[u"flush_sessions"_s] = 1.0; });
        row("target_missing", "plan[0].target", None, "power-lost-shed", [](Policy& policy) { policy.plan[0].target.clear(); });
        row("target_unknown", "plan[1].target", None, "uplink-dual-sim", [](Policy& policy) { policy.plan[1].target = u"SIM 9"_s; });
        row("locus_impossible", "plan[1].locus", LocusHonesty, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].locus = Locus::Monitor; });
        row("undo_impossible", "plan[1].undo", NothingLeft, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].undo = UndoBy::Reverse; });
        row("class_too_low", "class", LifeSafetyFirst, "main-door", [](Policy& policy) { policy.kind = PolicyClass::Reversible; });
        row("alternative_without_probe", "alternatives[0]", GoodTarget, "broker-failover", [](Policy& policy) { policy.alternatives[0].probe.reset(); });
        row("alternative_probe_shallow", "alternatives[0].probe.kind", GoodTarget, "broker-failover", [](Policy& policy) { policy.alternatives[0].probe->kind = ProbeKind::Connect; });
        row("alternative_is_watched", "alternatives[0].target", GoodTarget, "broker-failover", [](Policy& policy) { policy.alternatives[0].target = u"broker"_s; });
        row("too_many_switches", "recovery.budget", SwitchBudget, "broker-failover", [](Policy& policy) { policy.recovery.budget = 20; });
        row("window_too_short", "recovery.budget.per", SwitchBudget, "broker-failover", [](Policy& policy) { policy.recovery.per = 1min; });
        row("hold_down_too_short", "recovery.hold_down", StableFailback, "broker-failover", [](Policy& policy) { policy.recovery.holdDown = 0s; });
        row("up_count_too_low", "recovery.up_count", StableFailback, "broker-failover", [](Policy& policy) {
            policy.recovery.upCount = 1;
            policy.recovery.holdDown = 1s;
        });
        row("too_few_switches", "recovery.reserve", NotStranded, "broker-failover", [](Policy& policy) { policy.recovery.reserve = 0; });
        row("no_emergency_return", "recovery.emergency_return", NotStranded, "broker-failover", [](Policy& policy) { policy.recovery.emergencyReturn = false; });
        row("acts_too_late", "trigger.down_count", NotStranded, "broker-failover", [](Policy& policy) { policy.trigger.downCount = 60; });
        row("alarm_too_late", "trigger.down_count", OneRootAlarm, "broker-failover", [](Policy& policy) { policy.trigger.debounce = 10min; });
        row("control_missing", "trigger.control_probe", BlindIsStill, "main-door", [](Policy& policy) { policy.trigger.control.reset(); });
        row("control_is_watched", "trigger.control_probe", BlindIsStill, "main-door", [](Policy& policy) { policy.trigger.control->target = u"broker"_s; });
        row("slot_of_life_safety", "plan[1].slot", LifeSafetyFirst, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].slot = 2; });
        row("slot_of_operator", "plan[1].slot", LifeSafetyFirst, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].slot = 8; });
        row("door_opens_on_network_loss", "plan[0].arguments.rule", LifeSafetyFirst, "main-door", [](Policy& policy) { policy.plan[0].arguments[u"rule"_s] = u"pulse"_s; });
        row("door_ignores_fire", "guard.fire", LifeSafetyFirst, "main-door", [](Policy& policy) { policy.guard.fire = FireRule::Regardless; });
        row("command_without_expiry", "plan[0].ttl", NoLateCommand, "broker-failover", [](Policy& policy) { policy.plan[0].ttl = 1h; });
        row("promotion_unfenced", "plan[0].arguments.fenced", OneWriter, "standby-gateway", [](Policy& policy) { policy.plan[0].arguments[u"fenced"_s] = false; });
        row("slot_never_let_go", "plan[1].undo", NothingLeft, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].undo = UndoBy::None; });
        row("steps_fight", "plan[2].slot", NoConflict, "leak-valve", [](Policy& policy) {
            policy.plan.push_back(policy.plan[0]);
            policy.plan[2].arguments[u"value"_s] = 100.0;
        });
        row("step_without_timeout", "plan[0].timeout", Total, "main-door", [](Policy& policy) { policy.plan[0].timeout = 0s; });
        row("step_too_long", "plan[0].timeout", Total, "main-door", [](Policy& policy) { policy.plan[0].timeout = 1h; });
        row("resync_without_timeout", "recovery.resync_timeout", Total, "main-door", [](Policy& policy) { policy.recovery.resyncTimeout = 0s; });
        row("locus_needs_lost", "plan[1].locus", LocusHonesty, "gateway-lost-floor", [](Policy& policy) { policy.plan[1].locus = Locus::Monitor; });
        row("locus_needs_lost", "plan[1].locus", LocusHonesty, "gateway-lost-floor", [](Policy& policy) { policy.plan[1].locus = Locus::Gateway; });
        row("locus_needs_lost", "plan[0].locus", LocusHonesty, "main-door", [](Policy& policy) { policy.plan[0].locus = Locus::Monitor; });
        row("schedule_needs_time", "plan[2].arguments.local_clock", LocusHonesty, "gateway-lost-floor", [](Policy& policy) {
            policy.trigger.lost = PolicyLoss::Time;
            policy.plan[2].arguments.remove(u"local_clock"_s);
        });
        row("runs_on_lost_power", "plan[0].arguments.powered_by", LocusHonesty, "power-lost-shed", [](Policy& policy) {
            policy.plan[0].locus = Locus::Edge;
            policy.plan[0].arguments.remove(u"powered_by"_s);
        });
        row("channel_needs_lost", "plan[0].arguments.channel", LocusHonesty, "broker-lost-hvac", [](Policy& policy) {
            policy.trigger.lost = PolicyLoss::Uplink;
            policy.plan[0].arguments[u"channel"_s] = u"email"_s;
        });
        row("hold_without_end", "plan[1].ttl", BoundedHold, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].ttl = 0s; });
        row("hold_without_successor", "plan[1].ttl", BoundedHold, "broker-lost-hvac", [](Policy& policy) { policy.plan.pop_back(); });
        row("successor_without_expiry", "plan[2].start", BoundedHold, "broker-lost-hvac", [](Policy& policy) { policy.plan[1].ttl = 0s; });
        row("nobody_told", "plan", None, "main-door", [](Policy& policy) { policy.plan.pop_back(); });
    }

    void eachFaultIsFoundAtItsMember()
    {
        QFETCH(QByteArray, policy);
        QFETCH(Change, change);
        QFETCH(QByteArray, code);
        QFETCH(QString, member);
        QFETCH(int, invariant);
        Policy subject = shippedPolicy(policy.constData());
        QVERIFY(!has(lint(subject), code.constData()));
        change(subject);
        const auto findings = lint(subject);
        QVERIFY2(has(findings, code.constData()), "not found");
        const bool placed = std::any_of(findings.begin(), findings.end(), [&](const PolicyFinding& finding) { return finding.code == QLatin1String(code) && finding.member == member && finding.invariant == Invariant(invariant); });
        QVERIFY2(placed, qPrintable(only(findings, code.constData()).member));
    }

    void aMonitorMayActAgainOnceThePlanHasOpenedAnotherWay()
    {
        Policy policy = shippedPolicy("broker-failover");
        PolicyStep step = shippedPolicy("gateway-lost-floor").plan[1];
        step.locus = Locus::Monitor;
        policy.plan.push_back(step);
        QVERIFY(!has(lint(policy), "locus_needs_lost"));
        std::swap(policy.plan.front(), policy.plan.back());
        QVERIFY(has(lint(policy), "locus_needs_lost"));
    }

    void aSiteIsCoveredOrItIsSaid()
    {
        std::vector<LintedElement> site{brokerElement(), room("a", "z1"), room("b", "z1"), room("c", "z2", {u"lights"_s}), room("d", "z2", {u"lights"_s})};
        site[4].isCritical = true;
        site[3].door = DoorFailure::Locked;
        site[3].isOnEscapeRoute = true;
        const auto findings = lintSite({shippedPolicy("broker-lost-hvac")}, site);
        QCOMPARE(only(findings, "no_fallback").parameters, (QStringList{u"1"_s, u"c"_s}));
        QCOMPARE(only(findings, "critical_without_fallback").parameters, (QStringList{u"1"_s, u"d"_s}));
        QCOMPARE(only(findings, "doors_fail_locked").parameters, (QStringList{u"1"_s, u"c"_s}));
        QVERIFY(!has(findings, "cannot_hold"));
    }

    void whatADeviceCannotDoIsSaid()
    {
        std::vector<LintedElement> site{brokerElement(), room("a", "z1"), room("b", "z1")};
        site[1].holds.clear();
        Policy policy = shippedPolicy("broker-lost-hvac");
        QCOMPARE(only(lintSite({policy}, site), "cannot_hold").parameters, (QStringList{u"1"_s, u"a"_s, u"2"_s}));
        site[1].holds = {Locus::Edge};
        site[1].hasLocalSensor = false;
        QCOMPARE(only(lintSite({policy}, site), "no_local_sensor").parameters, (QStringList{u"1"_s, u"a"_s}));
    }

    void twoPoliciesOnOneOutputFightOrOneWins()
    {
        const std::vector<LintedElement> site{brokerElement(), room("a", "z1"), room("b", "z1")};
        const Policy first = shippedPolicy("broker-lost-hvac");
        Policy second = first;
        second.id = PolicyId(u"other"_s);
        second.plan[2].arguments[u"value"_s] = 25.0;
        QVERIFY(has(lintSite({first, second}, site), "policies_fight"));
        second.scope.except = {u"a"_s, u"b"_s};
        QVERIFY(!has(lintSite({first, second}, site), "policies_fight"));
        second = first;
        second.id = PolicyId(u"other"_s);
        for (PolicyStep& step : second.plan)
            step.slot = 13;
        const auto findings = lintSite({first, second}, site);
        QVERIFY(!has(findings, "policies_fight"));
        QCOMPARE(only(findings, "policy_wins").policy.text(), u"other"_s);
    }

    void aCircleOfPoliciesIsFound()
    {
        std::vector<LintedElement> site{brokerElement(), room("a", "z1"), room("b", "z1")};
        Policy first = shippedPolicy("leak-valve");
        first.trigger.element = u"a"_s;
        first.plan[0].target = u"b"_s;
        Policy second = first;
        second.id = PolicyId(u"back"_s);
        second.trigger.element = u"b"_s;
        second.trigger.probes[0].target = u"b"_s;
        second.plan[0].target = u"c"_s;
        QVERIFY(!has(lintSite({first, second}, site), "policy_cycle"));
        second.plan[0].target = u"a"_s;
        QCOMPARE(only(lintSite({first, second}, site), "policy_cycle").parameters.size(), 2);
    }

    void aScopeIsWhatItSaysAndGrowsNotInSilence()
    {
        const std::vector<LintedElement> site{brokerElement(), room("a", "z1"), room("b", "z1", {u"hvac"_s, u"server"_s}), room("c", "z2")};
        PolicyScope scope;
        scope.query = u"hvac"_s;
        QCOMPARE(elementsOf(scope, site), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        scope.zones = {u"z1"_s};
        scope.except = {u"b"_s};
        QCOMPARE(elementsOf(scope, site), (QStringList{u"a"_s}));
        scope.links = {u"broker"_s};
        QCOMPARE(elementsOf(scope, site), (QStringList{u"a"_s, u"broker"_s}));
        Policy policy = shippedPolicy("broker-lost-hvac");
        policy.scope.resolved = {u"a"_s, u"b"_s};
        QCOMPARE(only(lintSite({policy}, site), "scope_has_grown").parameters, (QStringList{u"1"_s, u"c"_s}));
        policy.scope = {};
        policy.scope.zones = {u"nowhere"_s};
        QVERIFY(has(lintSite({policy}, site), "scope_resolves_to_nothing"));
        QVERIFY(has(lintSite({policy}, {room("a", "z1")}), "watched_unknown"));
    }
};

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
