// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/policy_past.h"

#include "app/continuity/backtest.h"
#include "app/continuity/drill_plan.h"

#include <algorithm>

namespace holdfast {
namespace {

using Losses = std::vector<Interval>;

/// The recorded times of one site, each asked for once.
class SitePast
{
public:
    SitePast(const Interval& interval, const Picture& picture, const HistoryReader& reader) : m_interval(interval), m_picture(picture), m_reader(reader) {}

    [[nodiscard]] Expected<> begin()
    {
        const auto usage = m_reader.usage();
        if (!usage)
            return usage.error();
        if (!usage->first || *usage->first >= m_interval.to)
            return Error{Error::Code::NotFound, QStringLiteral("nothing was recorded in that time")};
        if (*usage->first > m_interval.from)
            m_unwatched.push_back({m_interval.from, *usage->first});
        const PointId any = m_picture.points.isEmpty() ? PointId() : m_picture.points.cbegin().key();
        return gaps(any, [](const Gap& gap) { return gap.reason == GapReason::HoldfastOff; }, m_unwatched);
    }

    [[nodiscard]] const Losses& unwatched() const { return m_unwatched; }

    [[nodiscard]] Expected<Losses> lostOf(const QString& id)
    {
        if (const auto known = m_known.constFind(id); known != m_known.constEnd())
            return *known;
        Losses losses;
        const Expected<> read = m_picture.brokers.contains(BrokerId(id)) ? ofBroker(BrokerId(id), losses) : ofDevice(DeviceId(id), losses);
        if (!read)
            return read.error();
        m_known.insert(id, losses);
        return losses;
    }

private:
    template <typename Counts>
    [[nodiscard]] Expected<> gaps(const PointId& point, Counts counts, Losses& losses) const
    {
        const auto read = m_reader.gaps(point, m_interval);
        if (!read)
            return read.error();
        for (const Gap& gap : *read) {
            if (counts(gap))
                losses.push_back(gap.interval);
        }
        return Done{};
    }

    [[nodiscard]] Expected<> ofBroker(const BrokerId& broker, Losses& losses) const
    {
        const auto device = std::ranges::find_if(m_picture.devices, [&](const Device& one) { return one.broker == broker && !m_picture.pointsOf.value(one.id).empty(); });
        if (device == m_picture.devices.constEnd())
            return Done{}; // nobody was heard over it, so nothing tells of its past
        return gaps(m_picture.pointsOf.value(device->id).front(), [](const Gap& gap) { return gap.reason == GapReason::BrokerLost; }, losses);
    }

    /// A gateway without readings of its own is known by what is heard through it.
    [[nodiscard]] Expected<> ofDevice(const DeviceId& device, Losses& losses) const
    {
        if (const auto own = m_picture.pointsOf.value(device); !own.empty())
            return gaps(own.front(), [](const Gap& gap) { return gap.reason == GapReason::DeviceSilent || gap.reason == GapReason::GatewayLost || gap.reason == GapReason::BrokerLost; }, losses);
        const auto child = std::ranges::find_if(m_picture.devices, [&](const Device& one) { return one.via == device && !m_picture.pointsOf.value(one.id).empty(); });
        if (child == m_picture.devices.constEnd())
            return Done{};
        return gaps(m_picture.pointsOf.value(child->id).front(), [](const Gap& gap) { return gap.reason == GapReason::GatewayLost || gap.reason == GapReason::BrokerLost; }, losses);
    }

    const Interval m_interval;
    const Picture& m_picture;
    const HistoryReader& m_reader;
    Losses m_unwatched;
    QHash<QString, Losses> m_known;
};

Ticks lengthOf(const Losses& losses, const Interval& whole)
{
    Ticks sum{0};
    Timestamp until = whole.from;
    for (const Interval& one : losses) {
        const Timestamp from = std::max(one.from, until);
        until = std::max(until, std::min(one.to, whole.to));
        sum += std::max(Ticks(0), until - from);
    }
    return sum;
}

} // namespace

Expected<PolicyTrial> tryPolicy(const Policy& asked, const Interval& interval, const Picture& picture, const HistoryReader& reader, const std::function<bool()>& goesOn)
{
    const Policy policy = drill::placed(asked, picture);
    QStringList elements = drill::elementsOf(policy, picture);
    if (!policy.trigger.element.isEmpty() && !elements.isEmpty())
        elements = {policy.trigger.element}; // one loss for all of them
    if (elements.isEmpty())
        return Error{Error::Code::NotFound, QStringLiteral("the scope of this policy means nothing at this site")};
    SitePast past(interval, picture, reader);
    if (const Expected<> begun = past.begin(); !begun)
        return begun.error();
    PolicyTrial trial;
    trial.interval = interval;
    Losses unwatched = past.unwatched();
    std::ranges::sort(unwatched, {}, &Interval::from);
    trial.unwatched = lengthOf(unwatched, interval);
    for (const QString& element : std::as_const(elements)) {
        if (!goesOn())
            break;
        RecordedPast known{{}, unwatched};
        for (const QString& target : watchedBy(policy, element)) {
            auto lost = past.lostOf(target);
            if (!lost)
                return lost.error();
            known.lost.insert(target, std::move(lost).value());
        }
        backtest(policy, element, std::move(known), trial);
    }
    return trial;
}

} // namespace holdfast
