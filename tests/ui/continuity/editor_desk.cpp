// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/editor_desk.h"

#include "app/continuity/actions.h"
#include "app/continuity/lint.h"
#include "app/continuity/prove.h"

#include <QDir>
#include <QFile>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

QString brokenFolder()
{
    return QStringLiteral(SOURCE_DIR "/tests/continuity/fixtures/broken");
}

} // namespace

QFuture<ContinuityAnswer> EditorDesk::workOut(const Picture&)
{
    return QFuture<ContinuityAnswer>();
}

QFuture<std::vector<ProvedPolicy>> EditorDesk::shippedPolicies()
{
    return QFuture<std::vector<ProvedPolicy>>();
}

std::span<const PolicyAction> EditorDesk::actions() const
{
    return policyActions();
}

PolicyExamination examinationOf(const Policy& policy, ExaminationDepth depth)
{
    PolicyExamination answer;
    answer.hash = hashOf(policy);
    answer.findings = lint(policy);
    if (depth == ExaminationDepth::Proof)
        answer.proof = prove(policy);
    return answer;
}

QFuture<Expected<PolicyTrial>> EditorDesk::tryOut(const Policy&, const Interval& interval, const Picture&)
{
    if (!trial)
        return QtFuture::makeReadyFuture(trial);
    PolicyTrial answer = *trial;
    answer.interval = interval;
    return QtFuture::makeReadyFuture(Expected<PolicyTrial>(std::move(answer)));
}

QFuture<PolicyExamination> EditorDesk::examine(const Policy& policy, ExaminationDepth depth)
{
    if (depth == ExaminationDepth::Check || !holdsBack)
        return QtFuture::makeReadyFuture(examinationOf(policy, depth));
    waiting = std::make_shared<QPromise<PolicyExamination>>();
    waiting->start();
    return waiting->future();
}

Policy brokenPolicy(const QString& name)
{
    QFile file(brokenFolder() + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return policyFrom(file.readAll()).value_or(Policy());
}

QStringList brokenPolicies()
{
    QStringList names = QDir(brokenFolder()).entryList({u"*.json"_s});
    for (QString& name : names)
        name.chop(5);
    return names;
}

Policy hostilePolicy()
{
    const QString markup = u"<b>&amp;<img src=x onerror=alert(1)></b>\u202e "_s;
    Policy policy;
    policy.id = PolicyId(markup);
    policy.version = 1'000'000;
    policy.name = markup.repeated(200);
    policy.owner = markup;
    for (int i = 0; i < 5000; ++i)
        policy.scope.zones << markup + QString::number(i);
    policy.scope.query = markup;
    policy.trigger.kOfN = 16;
    policy.trigger.interval = Ticks(1);
    policy.trigger.debounce = Ticks(2'592'000'000);
    for (int i = 0; i < 16; ++i)
        policy.trigger.probes.push_back({QString(markup + QString::number(i)), ProbeKind::Supply, markup});
    policy.guard.days = {u"mon"_s, u"never"_s};
    policy.guard.from = u"25:99"_s;
    policy.alternatives = {{markup, markup, {}}, {markup, {}, PolicyProbe{}}};
    for (int i = 0; i < 16; ++i) {
        PolicyStep step;
        step.action = i % 2 == 0 ? QString(markup + u"explode") : u"preset"_s;
        step.target = markup;
        step.slot = -7 + i;
        step.arguments = {{u"%1 %2 &x"_s, markup}, {u"value"_s, 1e300}, {u"point"_s, Value()}};
        step.ttl = Ticks(-1);
        policy.plan.push_back(step);
    }
    policy.recovery.resync = {ResyncStage::Alarms, ResyncStage::Alarms};
    policy.recovery.rate = 1e18;
    return policy;
}

} // namespace holdfast
