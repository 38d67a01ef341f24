// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/alarms.h"
#include "tests/support/fake_clock.h"

#include <functional>

namespace holdfast {

/// A small site under Alarms, with a clock that moves when told. Everything is named by short texts.
class WatchedSite
{
public:
    explicit WatchedSite(std::vector<AlarmRule> rules);

    void broker(const QString& id);
    void link(const QString& id, LinkStatus status);
    void shared(std::vector<SharedCause> causes);
    void device(const QString& id, const QString& via = {}, const std::function<void(Device&)>& more = {});
    void presence(const QString& id, Presence presence, PresenceEvidence evidence = PresenceEvidence::Silence, Reach reach = {});
    void point(const QString& id, const QString& device, Quantity quantity, const QString& unit, const std::function<void(Point&)>& more = {});
    void hear(const QString& point, const Value& value, Quality quality = Quality::Live);

    /// A reading that was received `ago` and is processed now.
    void hearLate(const QString& point, const Value& value, Ticks ago);
    void take(const Change& change);
    /// Time passes in steps of a second, as the engine lives it.
    void pass(Ticks time);
    Expected<> wish(const Wish& wish, Role role = Role::Operator);
    Expected<> acknowledge(const QString& alarm, const QString& note = QStringLiteral("seen"));

    [[nodiscard]] std::optional<Alarm> alarm(const QString& id) const;
    [[nodiscard]] OccurrenceId occurrence(const QString& id) const;
    [[nodiscard]] QString label(const QString& id) const; ///< "NORM" for one that is not there
    [[nodiscard]] int count(JournalKind kind, const QString& alarm = {}) const;
    [[nodiscard]] QStringList standing() const; ///< ids of alarms an operator sees as his own: active, not suppressed, shelved or out of service

    FakeClock clock;
    Alarms alarms;
    AlarmNews news; ///< of all time
};

/// A rule for one point "p": limits 10 and 20, deadband 1, 10 s on, 5 s off.
[[nodiscard]] AlarmRule bandRule();

} // namespace holdfast
