// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/notify.h"
#include "app/notify/delivery_text.h"

#include <QHash>

#include <optional>
#include <vector>

namespace holdfast {

/// How far the telling of one alarm has come.
struct PursuitMemory
{
    OccurrenceId occurrence;
    int steps = 0;
    int repeats = 0;
    bool told = false;
    Ticks elapsed{0}; ///< since the alarm's start, when this was written
    bool hooked = false; ///< a machine was told, and is to be told the end

    friend bool operator==(const PursuitMemory&, const PursuitMemory&) = default;
};

/// What must outlive the program.
struct PlanMemory
{
    std::optional<Timestamp> writtenAt; ///< nothing: there was no program before this one
    std::vector<PursuitMemory> pursuits;
    std::optional<Timestamp> mutedUntil;

    friend bool operator==(const PlanMemory&, const PlanMemory&) = default;
};

/// Which alarm asks for which delivery, and when. One cause is told once; what it hides is told with it. Steps are counted from the alarm's start by the
/// monotonic clock: setting the wall clock neither skips nor delays one. Many alarms at once become one message. Pure: hears alarms, answers deliveries.
class NotifyPlan
{
public:
    explicit NotifyPlan(PlanMemory memory = {});

    void obey(const NotifySettings& settings) { m_settings = settings; }
    void setScene(const NotifyScene& scene) { m_scene = scene; }
    /// Whether there is a window that can show and sound.
    void setAttended(bool attended) { m_attended = attended; }
    void mute(std::optional<Timestamp> until, Timestamp now);
    [[nodiscard]] std::optional<Timestamp> mutedUntil(Timestamp now) const;

    /// The alarms that were there when the program began: those known from before go on, one nobody was told of yet is told now.
    /// Where nothing is remembered at all they are taken as known.
    void restore(const std::vector<Alarm>& alarms, Timestamp now, Ticks ticks);
    void hear(const Alarm& alarm, Ticks ticks);

    /// What is due now; it counts as told from here on.
    [[nodiscard]] std::vector<Delivery> due(Timestamp now, Ticks ticks);

    [[nodiscard]] PlanMemory memory(Timestamp now, Ticks ticks) const;
    /// Grows with each change that is worth keeping.
    [[nodiscard]] quint64 version() const { return m_version; }
    [[nodiscard]] const NotifyScene& scene() const { return m_scene; }

private:
    enum class Telling : quint8 { NotYet, Together, Singly };
    struct Pursuit
    {
        Alarm alarm;
        Ticks begun{0};
        int steps = 0;
        int repeats = 0;
        bool told = false;
        bool hooked = false;
        bool isOnDesktop = false; ///< in a bubble of its own
        int saidHides = 0;        ///< there
        std::optional<Ticks> said{}; ///< when there was last something new
        bool over = false; ///< and the machine that was told of it is still to be told so
    };
    struct DueAsk
    {
        NotifyAsk ask;
        int steps = 0; ///< how far it is when this was told
        int repeats = 0;
        OccurrenceId occurrence;
    };

    void end(const OccurrenceId& occurrence);
    [[nodiscard]] std::optional<DueAsk> askOf(const Pursuit& pursuit, Ticks ticks) const;
    [[nodiscard]] std::vector<DueAsk> asks(Ticks ticks) const;
    [[nodiscard]] Telling mayTell(const std::vector<DueAsk>& asks, Ticks ticks);
    void noteTold(const std::vector<DueAsk>& asks);
    [[nodiscard]] std::vector<Delivery> compose(const std::vector<NotifyAsk>& asks, Telling telling, Timestamp now) const;
    void noteBubbles(const std::vector<DueAsk>& asks, const std::vector<Delivery>& deliveries, Ticks ticks);
    void addUpdates(std::vector<Delivery>& deliveries, Timestamp now, Ticks ticks);
    [[nodiscard]] ChannelSet channels() const;

    PlanMemory m_memory;
    NotifySettings m_settings;
    NotifyScene m_scene;
    bool m_attended = false;
    std::optional<Timestamp> m_mutedUntil;
    QHash<OccurrenceId, Pursuit> m_pursuits;
    double m_allowance = 6; ///< of messages; what is more becomes one
    std::optional<Ticks> m_refilled;
    std::optional<Ticks> m_lastUrgent;
    quint64 m_version = 0;
};

/// What the asks become on each channel of the set: one message for all of them.
[[nodiscard]] std::vector<Delivery> deliveriesOf(const std::vector<NotifyAsk>& asks, ChannelSet channels, const NotifySettings& settings, const NotifyScene& scene, Timestamp now);

} // namespace holdfast
