// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/operation/naive_commands.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

NaiveCommands::One* NaiveCommands::latest(const PointId& point)
{
    One* found = nullptr;
    for (auto& [number, one] : all)
        if (one.point == point && one.end != "waits"_L1)
            found = &one;
    return found;
}

bool NaiveCommands::isLatest(quint64 number) const
{
    const auto one = all.find(number);
    for (auto later = std::next(one); later != all.end(); ++later)
        if (later->second.point == one->second.point && later->second.end != "waits"_L1)
            return false;
    return true;
}

void NaiveCommands::finish(One& one, const QString& how)
{
    one.end = how;
    if (how == "rejected"_L1 || how == "expired"_L1)
        one.holds = false;
}

void NaiveCommands::request(quint64 number, One one)
{
    const auto strongest = winner(one.point);
    const bool waits = strongest && *strongest < one.level;
    for (auto& [other, held] : all)
        if (one.holds && held.point == one.point && held.level == one.level)
            held.holds = false;
    if (waits)
        one.end = u"waits"_s;
    else if (One* former = latest(one.point); former && former->end.isEmpty())
        finish(*former, u"superseded"_s);
    all.emplace(number, one);
}

void NaiveCommands::handOver(quint64 number, Ticks now)
{
    One& one = all.at(number);
    if (!isLatest(number) || one.handed || !one.end.isEmpty())
        return;
    if (one.deadline <= now)
        return finish(one, u"expired"_s);
    one.handed = true;
}

void NaiveCommands::receipt(quint64 number, CommandReceipt::Kind kind)
{
    One& one = all.at(number);
    if (!isLatest(number) || !one.handed)
        return;
    const bool over = one.end == "timeout"_L1;
    if (kind == CommandReceipt::Kind::Taken) {
        if (!one.end.isEmpty())
            return;
        one.taken = true;
        if (!one.feedback)
            finish(one, u"assumed"_s);
    } else if (kind == CommandReceipt::Kind::Refused) {
        if (over || (one.end.isEmpty() && !one.taken && !one.accepted))
            finish(one, u"rejected"_s);
    } else if (kind == CommandReceipt::Kind::NeverLeft) {
        if (over || (one.end.isEmpty() && !one.taken && !one.accepted))
            finish(one, u"expired"_s);
    }
}

void NaiveCommands::answered(quint32 source, bool good, Ticks now)
{
    One* one = latest(PointId(QString(u"d/"_s + QString::number(source))));
    const bool awaited = one && one->handed && one->answers && (one->end.isEmpty() || (one->end == "timeout"_L1 && now <= one->lateUntil));
    if (!awaited)
        return;
    if (!good)
        return finish(*one, u"rejected"_s);
    if (!one->end.isEmpty())
        return;
    one->accepted = true;
    if (!one->feedback)
        finish(*one, u"assumed"_s);
}

void NaiveCommands::heard(const PointId& point, double said, Ticks now)
{
    One* one = latest(point);
    if (!one || !one->feedback || !one->handed || std::abs(one->wanted - said) > 0.25)
        return;
    if (one->end.isEmpty())
        one->end = u"confirmed"_s;
    else if (one->end == "timeout"_L1 && now <= one->lateUntil)
        one->end = u"late"_s;
}

void NaiveCommands::due(Ticks now)
{
    for (auto& [number, one] : all) {
        if (one.end.isEmpty() && !one.handed && one.deadline <= now)
            finish(one, u"expired"_s);
        const bool leaving = one.handed && !one.taken && !one.accepted;
        if (one.end.isEmpty() && one.handed && (leaving ? one.deadline + 2s : one.deadline) <= now)
            one.end = u"timeout"_s;
    }
}

void NaiveCommands::giveUp(const PointId& point, WriteLevel level)
{
    for (auto& [number, one] : all)
        if (one.point == point && one.level == level)
            one.holds = false;
}

void NaiveCommands::restart(Ticks now)
{
    for (auto& [number, one] : all) {
        one.lateUntil = now - 1ms;
        if (one.end.isEmpty()) {
            one.end = u"timeout"_s;
            one.lateUntil = now + 15min;
        }
        one.handed = true;
        one.feedback = true;
        one.answers = false;
    }
}

CommandState NaiveCommands::state(quint64 number) const
{
    const One& one = all.at(number);
    if (one.end.isEmpty())
        return one.accepted ? CommandState::Accepted : one.taken ? CommandState::Sent : one.handed ? CommandState::Leaving : CommandState::Requested;
    static const std::map<QString, CommandState> ends{
        {u"confirmed"_s, CommandState::Confirmed}, {u"late"_s, CommandState::ConfirmedLate},   {u"assumed"_s, CommandState::Assumed}, {u"timeout"_s, CommandState::Timeout},
        {u"rejected"_s, CommandState::Rejected},   {u"superseded"_s, CommandState::Superseded}, {u"waits"_s, CommandState::Superseded}, {u"expired"_s, CommandState::Expired}};
    return ends.at(one.end);
}

std::optional<WriteLevel> NaiveCommands::winner(const PointId& point) const
{
    std::optional<WriteLevel> strongest;
    for (const auto& [number, one] : all)
        if (one.holds && one.point == point && (!strongest || one.level < *strongest))
            strongest = one.level;
    return strongest;
}

} // namespace holdfast
