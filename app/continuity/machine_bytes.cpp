// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/continuity/machine_bytes.h"

#include <QDataStream>
#include <QIODevice>

namespace holdfast::continuity {
namespace {

constexpr quint8 form = 1;

/// Reading and writing name each member once, in one order.
template <typename Stream, typename State>
void pass(Stream& stream, State& state)
{
    auto passSmall = [&](auto& choice) {
        auto number = quint8(choice);
        if constexpr (std::is_const_v<State>) {
            stream << number;
        } else {
            stream >> number;
            choice = static_cast<std::remove_reference_t<decltype(choice)>>(number);
        }
    };
    auto passWide = [&](auto& number) {
        if constexpr (std::is_const_v<State>)
            stream << number;
        else
            stream >> number;
    };
    for (auto* number : {&state.bad, &state.good, &state.timer, &state.quiet, &state.held, &state.inForce, &state.queued, &state.overrideLeft})
        passWide(*number);
    passSmall(state.phase);
    passSmall(state.freeze);
    passSmall(state.latched);
    passSmall(state.doing);
    for (auto* number : {&state.path, &state.step, &state.stage, &state.dead, &state.switches, &state.reserveUsed, &state.alarm, &state.escalated, &state.fenced})
        passSmall(*number);
}

bool isPossible(const PolicyState& state, const PolicyRules& rules)
{
    const bool named = state.phase <= PolicyPhase::Latched && state.freeze <= PolicyFreeze::Expired && state.latched <= LatchReason::NoGoodPath && state.doing <= PolicyDoing::Undoing;
    const std::size_t steps = rules.steps.size();
    const bool placed = state.path <= rules.alternativeProbed.size() && state.step <= steps && state.stage <= std::max<std::size_t>(rules.resync.size(), 1);
    const bool waits = state.doing == PolicyDoing::Waiting && state.phase == PolicyPhase::Active;
    const bool undoes = state.doing == PolicyDoing::Undoing && state.timer > 0;
    const bool written = (quint32(state.inForce | state.queued) >> steps) == 0;
    return named && placed && written && (!(waits || undoes) || state.step < steps) && state.alarm <= 1 && state.escalated <= 1 && state.fenced <= 2;
}

} // namespace

QByteArray bytesOf(const PolicyState& state)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << form;
    pass(stream, state);
    return bytes;
}

Expected<PolicyState> stateFrom(const QByteArray& bytes, const PolicyRules& rules)
{
    QDataStream stream(bytes);
    quint8 found = 0;
    PolicyState state;
    stream >> found;
    pass(stream, state);
    if (found != form || stream.status() != QDataStream::Ok || !stream.atEnd() || !isPossible(state, rules))
        return Error{Error::Code::Corrupt, QStringLiteral("what was kept of a policy cannot be read")};
    return state;
}

} // namespace holdfast::continuity
