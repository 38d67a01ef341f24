// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/command.h"
#include "app/operation/command_table.h"
#include "app/operation/priority_array.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace holdfast {

/// What somebody wants of a point, checked and put into the publisher's words.
struct CommandRequest
{
    PointCommand command;    ///< point, device, broker, kind, level, wanted, previous and actor are given; the rest is the book's
    Publication publication;
    SourceIndex source{};    ///< where the device's own answers come from
    quint64 ticket = 0;      ///< it goes out when this is durable
    std::optional<std::chrono::seconds> hold = {}; ///< an operator's level has its time in any case, others last until they are given up
    bool feedback = true;    ///< the point says how it stands
    bool alreadySo = false;  ///< it stands there already: the broker's word is enough
    bool takesLevel = true;  ///< false: it writes what its level holds anyway
};

/// A level that ended: what is beneath it is to be written.
struct LevelEnd
{
    PointId point;
    WriteLevel level = WriteLevel::Operator;
    PointCommand command; ///< that held it

    friend bool operator==(const LevelEnd&, const LevelEnd&) = default;
};

/// What a point falls back to: the next level's value, or what is beneath all.
struct LevelRest
{
    WriteLevel level = WriteLevel::Default;
    Value value;      ///< nothing where it is not known
    bool same = true; ///< a stronger level holds it anyway: nothing changes
};

/// What came of it.
struct CommandNews
{
    std::vector<PointCommand> changed; ///< in the order it happened
    std::vector<CommandSending> sendings;
    std::vector<LevelEnd> ends;        ///< whose time is over; each stays until it is given up or put off
};

/// Now, by both clocks.
struct CommandMoment
{
    Timestamp now;
    Ticks ticks{0};
};

/// Every point's latest command, and who holds the point. Pure: what goes out and what was heard is somebody else's business.
class CommandBook
{
public:
    /// In the order of their numbers. What was under way is not confirmed, and never sent again.
    void restore(std::vector<PointCommand> stored, const CommandMoment& at, CommandNews& news);

    /// Answers its number. Refused while a higher level holds the point; a level that may wait for its turn (13 and weaker) is noted and nothing goes out.
    [[nodiscard]] Expected<quint64> request(CommandRequest request, const CommandMoment& at, CommandNews& news);

    /// The commands that waited for this ticket to be durable.
    [[nodiscard]] std::optional<PointCommand> waitingFor(quint64 ticket) const;
    void handOver(quint64 number, const CommandMoment& at, CommandNews& news);
    void deny(quint64 number, const QString& reason, const CommandMoment& at, CommandNews& news);

    void take(const CommandReceipt& receipt, const CommandMoment& at, CommandNews& news);
    /// The device's own answer, by the source it was commanded through.
    void answered(SourceIndex source, bool good, const QString& detail, const CommandMoment& at, CommandNews& news);
    /// What the device says it is going to, where it tells that apart from how it stands.
    void aims(const Point& point, const Value& said, Timestamp receivedAt, const CommandMoment& at, CommandNews& news);
    /// What the point said, and when that reached us.
    void heard(const Point& point, const Value& said, Timestamp receivedAt, const CommandMoment& at, CommandNews& news);
    void due(const CommandMoment& at, CommandNews& news);

    /// What would be, were this level given up.
    [[nodiscard]] LevelRest without(const PointId& point, WriteLevel level) const;
    void giveUp(const PointId& point, WriteLevel level, CommandNews& news);
    void putOff(const PointId& point, WriteLevel level, Ticks until);

    /// Whether a word of this point matters to a command.
    [[nodiscard]] bool awaits(const PointId& point) const { return m_awaited.contains(point); }
    [[nodiscard]] bool awaitsAny() const { return !m_awaited.isEmpty(); }
    [[nodiscard]] const PriorityArray* holders(const PointId& point) const;
    [[nodiscard]] std::optional<PointCommand> latest(const PointId& point) const;

    static constexpr std::size_t mostOpen = 1'000;
    static constexpr Ticks lateTime = std::chrono::minutes(15); ///< after its time an equal value is still its doing
    static constexpr Ticks linkGrace = std::chrono::seconds(2); ///< for the connection to say itself that it could not send

private:
    struct Entry
    {
        PointCommand command;
        Publication publication;
        std::optional<SourceIndex> source; ///< nothing after a restart
        quint64 ticket = 0;
        Ticks deadline{0};
        std::optional<Timestamp> handedAt;
        bool feedback = true;
        bool alreadySo = false;
    };

    void apply(Entry& entry, CommandEvent event, const QString& reason, const CommandMoment& at, CommandNews& news);
    void supersede(const PointId& point, const CommandMoment& at, CommandNews& news);
    void hold(Entry& entry, std::optional<std::chrono::seconds> length, const CommandMoment& at, CommandNews& news);
    void noLonger(quint64 number, CommandNews& news);
    void watch(const Entry& entry);
    [[nodiscard]] Entry* answeredBy(const Point& point, const Value& said, Timestamp receivedAt);
    [[nodiscard]] Expected<std::optional<std::chrono::seconds>> lengthOf(const CommandRequest& request) const;
    [[nodiscard]] Entry* byNumber(quint64 number);

    QHash<PointId, Entry> m_latest;
    QHash<quint64, PointId> m_points;      ///< of the latest commands, by number
    QHash<quint64, PointId> m_tickets;     ///< that are not durable yet
    QHash<PointId, PriorityArray> m_arrays;
    QHash<quint64, PointCommand> m_holding; ///< commands that hold a level, by number
    QSet<PointId> m_awaited;               ///< open, or a little over their time
    quint64 m_last = 0;
};

} // namespace holdfast
