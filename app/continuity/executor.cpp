// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/executor.h"

#include "app/continuity/lint.h"
#include "app/continuity/machine_bytes.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace holdfast {
namespace {

using namespace continuity;
using namespace Qt::Literals::StringLiterals;

QString outputKey(const QString& element, const QString& point)
{
    return QString(element % u'\n' % point);
}

} // namespace

Expected<> PolicyExecutor::arm(const Policy& policy, const QStringList& elements, Timestamp now)
{
    const auto findings = lint(policy);
    const auto fault = std::find_if(findings.begin(), findings.end(), [](const PolicyFinding& finding) { return finding.severity == FindingSeverity::Error; });
    if (fault != findings.end())
        return Error{Error::Code::Refused, QString(fault->member % u": " % fault->code)};
    if (elements.isEmpty())
        return Error{Error::Code::Invalid, u"scope: means nothing here"_s};
    Armed& armed = m_armed[policy.id];
    armed.policy = policy;
    armed.rules = rulesOf(policy, exactScale(policy));
    std::map<QString, Element> fresh;
    for (const QString& name : elements) {
        fresh[name] = Element();
        fresh[name].since = now;
    }
    armed.elements = std::move(fresh);
    return Done{};
}

std::vector<ExecutorOrder> PolicyExecutor::disarm(const PolicyId& policy)
{
    std::vector<ExecutorOrder> orders;
    const auto found = m_armed.find(policy);
    if (found == m_armed.end())
        return orders;
    Observation letGo;
    letGo.act = OperatorAct::Override;
    letGo.overrideRounds = 1;
    for (auto& [name, element] : found->second.elements) {
        PolicyOrders given;
        advance(found->second.rules, element.state, letGo, 0, given);
        for (const PolicyOrder& order : given)
            orders.push_back(orderOf(found->second, name, element, order));
        if (element.state.alarm != 0)
            orders.push_back(orderOf(found->second, name, element, {OrderKind::ClearAlarm, 0}));
    }
    m_armed.erase(found);
    return orders;
}

ExecutorOrder PolicyExecutor::orderOf(const Armed& armed, const QString& name, Element& element, const PolicyOrder& order)
{
    if (order.kind == OrderKind::Promote)
        ++element.epoch;
    write(armed, name, order);
    ExecutorOrder given{armed.policy.id, armed.policy.version, name, order, element.epoch, {}};
    given.key = armed.policy.id.text() % u'/' % QString::number(armed.policy.version) % u'/' % name % u'/' % QString::number(++element.count);
    return given;
}

/// The priority array of each output as this policy leaves it.
void PolicyExecutor::write(const Armed& armed, const QString& name, const PolicyOrder& order)
{
    const bool begins = order.kind == OrderKind::StartStep;
    if (!begins && order.kind != OrderKind::UndoStep && order.kind != OrderKind::ExpireStep)
        return;
    const PolicyStep& step = armed.policy.plan[std::size_t(order.parameter)];
    const PolicyAction* action = policyActionNamed(step.action);
    if (!action || !action->writes())
        return;
    PrioritySlots& output = m_outputs[outputKey(step.target.isEmpty() ? name : step.target, toText(argumentOf(step, *action, "point")))];
    const Value value = argumentOf(step, *action, "value");
    const QString writer = armed.policy.id.text() % u'/' % QString::number(order.parameter);
    if (begins)
        output.write(step.slot, value == Value() ? Value(step.action) : value, writer);
    else
        output.relinquish(step.slot, writer);
}

std::vector<ExecutorOrder> PolicyExecutor::step(const PolicyId& policy, const QString& name, const ElementFacts& facts, Timestamp now)
{
    std::vector<ExecutorOrder> orders;
    const auto found = m_armed.find(policy);
    if (found == m_armed.end() || !found->second.elements.contains(name))
        return orders;
    Armed& armed = found->second;
    Element& element = armed.elements[name];
    const PolicyState before = element.state;
    PolicyOrders given;
    advance(armed.rules, element.state, facts.seen, facts.ticks, given);
    if (before.phase != element.state.phase || before.freeze != element.state.freeze || before.step != element.state.step)
        element.since = now;
    element.explainedBy = element.state.freeze == PolicyFreeze::Suppressed ? facts.explainedBy : QString();
    for (const PolicyOrder& order : given)
        orders.push_back(orderOf(armed, name, element, order));
    return orders;
}

std::vector<PolicyStanding> PolicyExecutor::standings() const
{
    QHash<QString, QStringList> explained;
    for (const auto& [id, armed] : m_armed)
        for (const auto& [name, element] : armed.elements)
            if (!element.explainedBy.isEmpty())
                explained[element.explainedBy].append(name);
    std::vector<PolicyStanding> standings;
    for (const auto& [id, armed] : m_armed)
        for (const auto& [name, element] : armed.elements) {
            PolicyStanding standing;
            standing.policy = id;
            standing.version = armed.policy.version;
            standing.element = name;
            standing.stage = PolicyStage::Armed;
            standing.phase = element.state.phase;
            standing.freeze = element.state.freeze;
            standing.latched = element.state.latched;
            standing.step = element.state.phase == PolicyPhase::Active && element.state.step < armed.policy.plan.size() ? element.state.step : -1;
            standing.path = element.state.path == 0 ? QString() : armed.policy.alternatives[std::size_t(element.state.path - 1)].name;
            standing.since = element.since;
            for (int index = 0; index < int(armed.policy.plan.size()); ++index)
                if ((element.state.inForce >> index & 1) != 0)
                    standing.holding.push_back(index);
            standing.suppressed = element.state.alarm != 0 ? explained.value(name) : QStringList();
            standing.alarm = element.state.alarm != 0;
            standing.epoch = element.epoch;
            standing.handsOff = std::chrono::ceil<std::chrono::minutes>(element.state.overrideLeft * armed.policy.trigger.interval);
            standings.push_back(std::move(standing));
        }
    return standings;
}

const PrioritySlots* PolicyExecutor::outputsOf(const QString& element, const QString& point) const
{
    const auto found = m_outputs.find(outputKey(element, point));
    return found == m_outputs.end() ? nullptr : &found->second;
}

QByteArray PolicyExecutor::save() const
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    for (const auto& [id, armed] : m_armed)
        for (const auto& [name, element] : armed.elements)
            stream << id.text() << qint32(armed.policy.version) << name << qint64(element.since.time_since_epoch().count()) << element.epoch << element.count << bytesOf(element.state);
    return saved;
}

Expected<> PolicyExecutor::restore(const QByteArray& saved, const PolicyId& only)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_0);
    std::optional<Error> fault;
    while (!stream.atEnd()) {
        QString id;
        QString name;
        qint32 version = 0;
        qint64 since = 0;
        Element element;
        QByteArray bytes;
        stream >> id >> version >> name >> since >> element.epoch >> element.count >> bytes;
        if (stream.status() != QDataStream::Ok)
            return Error{Error::Code::Corrupt, u"what was kept of the policies ends in the middle"_s};
        const auto armed = m_armed.find(PolicyId(id));
        if ((!only.isEmpty() && only.text() != id) || armed == m_armed.end() || armed->second.policy.version != version || !armed->second.elements.contains(name))
            continue; // disarmed, changed or left out since
        const auto state = stateFrom(bytes, armed->second.rules);
        if (!state) {
            fault = fault ? fault : Error{state.error().code, QString(id % u", " % name % u": " % state.error().message)};
            continue;
        }
        element.state = resumed(armed->second.rules, *state);
        element.since = Timestamp(std::chrono::milliseconds(since));
        for (int index = 0; index < int(armed->second.policy.plan.size()); ++index)
            if ((element.state.inForce >> index & 1) != 0)
                write(armed->second, name, {OrderKind::StartStep, index});
        armed->second.elements[name] = std::move(element);
    }
    return fault ? Expected<>(*fault) : Expected<>(Done{});
}

} // namespace holdfast
