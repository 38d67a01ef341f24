// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

#include <algorithm>
#include <array>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

constexpr Ticks together = 5s;       ///< who joins within this is told with those before
constexpr Ticks longestTogether = 30s;
constexpr std::size_t mostNamed = 5;

/// Notices that say something of the system itself. What hostile devices could repeat at will is not among them.
constexpr std::array diagnostics{"clock-moved", "was-suspended", "broker-dropped", "sparkplug-host-rival", "continuity-unreadable", "policy-step-refused", "policy-blind", "policy-acts-long"};

JournalEntry entryOf(const EngineStep& step, JournalKind kind, const QString& code)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.priority = Priority::Alert;
    entry.name = code;
    entry.sourceTime = entry.receivedTime = step.moment.now;
    return entry;
}

void write(EngineStep& step, JournalEntry entry)
{
    step.outcome.records.push_back(JournalRecord{entry});
    step.outcome.delta.journal.push_back(std::move(entry));
}

QString codeOf(CommandState state)
{
    switch (state) {
    case CommandState::Confirmed:
        return u"value-set"_s;
    case CommandState::ConfirmedLate:
        return u"command-confirmed-late"_s;
    case CommandState::Assumed:
        return u"value-assumed"_s;
    case CommandState::Timeout:
        return u"command-not-confirmed"_s;
    case CommandState::Rejected:
        return u"command-rejected"_s;
    case CommandState::Expired:
        return u"command-expired"_s;
    default:
        return {}; // one that came after it stands for it
    }
}

void tellMembers(EngineStep& step, std::vector<QString>& names, const QString& code)
{
    if (names.empty())
        return;
    JournalEntry entry = entryOf(step, JournalKind::Happened, code);
    entry.value = static_cast<double>(names.size());
    const auto shown = std::min(names.size(), mostNamed);
    entry.source = QStringList(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown)).join(u", "_s);
    if (shown < names.size())
        entry.source += u", …"_s;
    write(step, std::move(entry));
    names.clear();
}

} // namespace

void journalCommand(EngineStep& step, const PointCommand& ended)
{
    const bool ofOurs = ended.actor.id == OperatorId(u"holdfast"_s);
    const QString code = ofOurs && ended.state == CommandState::Confirmed ? u"value-set-by-holdfast"_s : codeOf(ended.state);
    if (code.isEmpty())
        return;
    const EngineState& engine = step.engine;
    const Device* device = engine.fleet.device(ended.device);
    const Point* point = engine.fleet.point(ended.point);
    JournalEntry entry = entryOf(step, JournalKind::Happened, code);
    entry.point = ended.point;
    entry.device = ended.device;
    entry.source = QString((device ? device->name : ended.device.text()) % u": "_s % (point && !point->name.isEmpty() ? point->name : ended.point.text()));
    entry.value = ended.wanted;
    entry.unit = point ? point->unit : QString();
    entry.user = ended.actor.name;
    entry.workstation = ended.actor.workstation;
    entry.note = ended.reason;
    write(step, std::move(entry));
}

void noteMember(EngineStep& step, const Device& device, bool isNews)
{
    Memberships& members = step.engine.members;
    const bool adopted = device.membership == Membership::Adopted;
    if (members.adopted.contains(device.id) == adopted)
        return;
    if (adopted)
        members.adopted.insert(device.id);
    else
        members.adopted.remove(device.id);
    if (!isNews)
        return;
    if (members.joined.empty() && members.left.empty())
        members.first = step.moment.ticks;
    members.last = step.moment.ticks;
    (adopted ? members.joined : members.left).push_back(device.name.isEmpty() ? device.id.text() : device.name.left(200));
}

void membersDue(EngineStep& step)
{
    Memberships& members = step.engine.members;
    if (members.joined.empty() && members.left.empty())
        return;
    if (step.moment.ticks - members.last < together && step.moment.ticks - members.first < longestTogether)
        return;
    tellMembers(step, members.joined, u"device-joined"_s);
    tellMembers(step, members.left, u"device-left"_s);
}

void journalHappening(EngineStep& step, const QString& code, const QString& source)
{
    JournalEntry entry = entryOf(step, JournalKind::Happened, code);
    entry.source = source;
    write(step, std::move(entry));
}

void journalDiagnostic(EngineStep& step, const QString& code, const QString& detail)
{
    if (std::ranges::none_of(diagnostics, [&](const char* one) { return code == QLatin1String(one); }))
        return;
    JournalEntry entry = entryOf(step, JournalKind::Diagnosed, code);
    entry.note = detail;
    write(step, std::move(entry));
}

} // namespace holdfast
