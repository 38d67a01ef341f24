// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alarm/condition.h"
#include "app/alarm/state_expression.h"
#include "app/model/alarm.h"
#include "app/model/broker.h"
#include "app/model/device.h"
#include "app/model/point.h"
#include "app/model/presence.h"
#include "app/model/shared_cause.h"
#include "app/model/site.h"

#include <QHash>

#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace holdfast {

inline constexpr quint32 nobody = 0xffff'ffff;

/// Where the condition of one watch stands; what the operator made of it stands in its alarm's flags.
/// Counted: the condition held long enough, but not yet often enough.
enum class Phase : quint8 { Quiet, Pending, Counted, Active, Returning };

enum class WatchKind : quint8 { Reading, Silence, BrokerLoss, SharedLoss, NotBack, Told };

/// What hides an alarm by design beside its cause.
enum HiddenBy : quint8 { ByNothing = 0, ByMaintenance = 1, ByCondition = 2 };

/// What a watch looks at beyond its own point. Few need it.
struct WatchInputs
{
    std::shared_ptr<const StateExpression> states;     ///< the condition
    std::vector<quint32> statePoints;                  ///< by the place of its names
    std::shared_ptr<const StateExpression> hidingWhile;
    std::vector<quint32> hidingPoints;
    quint32 other = nobody;                            ///< set-point or feedback
    std::deque<std::pair<Ticks, double>> recent;       ///< of a rate
    std::vector<Ticks> times;                          ///< when the condition held, of one that must do so several times
    QString crossed;                                   ///< the limit, in words
    bool hides = false;                                ///< the last known answer of hidingWhile
    Ticks settledAt = Ticks::min();                    ///< from then on it hides no more
};

/// One rule at one point, device, broker or what several of them hang on.
struct Watch
{
    AlarmId id;                      ///< of a rule at a point empty: nine in ten are never said, and idOf() knows them all
    quint32 rule = nobody;
    quint32 point = nobody;
    quint32 device = nobody;
    quint32 broker = nobody;
    quint32 shared = nobody;
    quint32 cause = nobody;          ///< watch under whose alarm this one is suppressed
    WatchKind kind = WatchKind::Reading;
    Phase phase = Phase::Quiet;
    bool settling = false;           ///< its own loss is over, what it hides has a little time to come back
    bool historicTold = false;
    bool told = false;               ///< its alarm waits to become news
    std::shared_ptr<const Condition> condition; ///< the same for all points it is the same for; never absent in a place
    Ticks since{0};                  ///< when the running delay began
    Ticks holdUntil = Ticks::min();  ///< no delay starts before
    Ticks raisedTicks{0};
    Timestamp conditionSince;        ///< first sample that began the phase
    std::optional<Timestamp> historicFrom;
    OccurrenceId occurrence;         ///< the latest, for what it still hides after it is normal
    quint8 hiddenBy = ByNothing;
    std::unique_ptr<WatchInputs> inputs; ///< where the rule needs any
    std::unique_ptr<Alarm> alarm;    ///< while it is not normal

    [[nodiscard]] bool isActive() const { return phase == Phase::Active || phase == Phase::Returning; }
};

/// What decides on whether a rule watches a point, and what its alarm says of it. Half of what a Point takes.
struct WatchedPoint
{
    WatchedPoint() = default;
    explicit WatchedPoint(const Point& point);

    PointId id;
    QString name;
    QString property;
    QString unit;
    PointFunction function = PointFunction::Sensor;
    PointKind kind = PointKind::Str;
    Quantity quantity = Quantity::None;
    PointCategory category = PointCategory::None;
    bool enabledByDefault = true;
    bool isReadable = true;
    bool isClimate = false; ///< a leaf of a thermostat
};

/// The same of a device: a third.
struct WatchedDevice
{
    WatchedDevice() = default;
    explicit WatchedDevice(const Device& device);

    DeviceId id;
    QString name;
    QString model;
    QString suggestedArea;
    std::optional<SpaceId> space;
    Membership membership = Membership::Heard;
    bool lifeSafety = false;
    bool isGateway = false;

    friend bool operator==(const WatchedDevice&, const WatchedDevice&) = default;
};

/// A point as far as alarms care. What every reading touches stands first, together.
struct PointSlot
{
    double gateLow = closed;  ///< a number between these two is within all its limits, and none of its watches is up: nothing to do
    double gateHigh = closed;
    Value last;
    Timestamp newest = Timestamp::min(); ///< latest own time heard
    Quality quality = Quality::NeverSeen;
    bool good = false;
    bool isSetpoint = false;
    bool isInput = false; ///< watches of other points look at it
    quint32 device = nobody;
    std::vector<quint32> watches;
    WatchedPoint point;

    static constexpr double closed = std::numeric_limits<double>::quiet_NaN();
};

/// A device as far as alarms care, and the watches about itself.
struct DeviceNode
{
    WatchedDevice device;
    DeviceState state;
    bool adopted = false;
    bool lifeSafety = false;
    quint32 via = nobody;
    quint32 broker = nobody;
    quint32 silence = nobody; ///< watch
    quint32 notBack = nobody; ///< watch
    quint32 awaited = nobody; ///< watch of the loss it has not come back from
    std::vector<quint32> children;
    std::vector<quint32> points;
    std::vector<quint32> shared; ///< what it hangs on beside its gateway and broker
    std::vector<quint32> told;  ///< watches of its own messages to people
    std::vector<quint32> intricate; ///< watches that look at several of its points; some may be gone
};

/// The same of a broker.
struct BrokerNode
{
    BrokerId id;
    QString name;
    bool down = false;
    bool heard = false;       ///< its link has said how it stands
    quint32 loss = nobody;    ///< watch
    quint32 notBack = nobody; ///< watch
    std::vector<quint32> devices;
    std::vector<quint32> shared;
};

/// The same of a way out or a power feed.
struct SharedNode
{
    DependencyNodeId id;
    SharedCauseKind kind = SharedCauseKind::Uplink;
    QString name;
    bool isKnown = false; ///< the site has it; not only an alarm of an earlier run remembers it
    bool isTold = false;      ///< nothing is concluded
    std::optional<bool> lost; ///< as told
    quint32 tells = nobody;   ///< point
    quint32 from = nobody;    ///< shared: takes it along
    quint32 loss = nobody;    ///< watch
    quint32 notBack = nobody; ///< watch
    std::vector<quint32> brokers;
    std::vector<quint32> devices;
};

/// Everything alarms know of the site, by dense numbers: devices and how they hang together, points, rules and what each of them watches.
class Scene
{
public:
    std::deque<Watch> watches;
    std::vector<AlarmRule> rules;
    std::vector<PointSlot> points;
    std::vector<DeviceNode> devices;
    std::vector<BrokerNode> brokers;
    std::vector<SharedNode> causes;
    QHash<PointId, quint32> watched; ///< points that anything looks at: the only look-up of a reading
    QHash<quint32, std::vector<quint32>> listeners; ///< by point: watches of other points that look at it
    SiteModel site;

    [[nodiscard]] quint32 point(const PointId& id) const { return m_points.value(id, nobody); }
    [[nodiscard]] quint32 device(const DeviceId& id) const { return m_devices.value(id, nobody); }
    [[nodiscard]] quint32 broker(const BrokerId& id) const { return m_brokers.value(id, nobody); }
    [[nodiscard]] quint32 watch(const AlarmId& id) const;
    /// Of this rule at this point.
    [[nodiscard]] quint32 watch(quint32 rule, quint32 point) const;
    /// A rule at a point, a device, a broker or what is shared, in words.
    [[nodiscard]] AlarmId idOf(const Watch& watch) const;
    [[nodiscard]] quint32 rule(const RuleId& id) const { return m_rules.value(id, nobody); }

    /// Finds or makes.
    quint32 placeForPoint(const PointId& id);
    quint32 placeForDevice(const DeviceId& id);
    quint32 placeForBroker(const BrokerId& id);
    quint32 placeForShared(const DependencyNodeId& id);
    quint32 placeForWatch(Watch wanted);
    void putRule(const AlarmRule& rule);

    /// An equal condition that another watch of the rule has already, else this one.
    [[nodiscard]] std::shared_ptr<const Condition> shared(quint32 rule, Condition&& condition);

    void dropWatch(quint32 watch);
    void hang(quint32 device, quint32 via, quint32 broker);

    /// Whether the one hangs under the other, at any depth.
    [[nodiscard]] bool isBehind(quint32 device, quint32 gateway) const;
    [[nodiscard]] std::vector<quint32> behindDevice(quint32 device) const;

    /// What hangs on it now; what hung on it before does no more.
    void share(quint32 shared, std::vector<quint32> withBrokers, std::vector<quint32> withDevices);

    /// The adopted devices a loss of this watch's device, broker or shared cause cuts off, each once.
    [[nodiscard]] std::vector<quint32> cutOffBy(const Watch& watch) const;

    /// The space's name, else the area the device itself proposes.
    [[nodiscard]] QString placeName(const DeviceNode& node) const;
    [[nodiscard]] const Space* space(const DeviceNode& node) const;

    /// The next reading of the point is looked at closely.
    void closeGate(quint32 point);

    [[nodiscard]] Reach reachOf(const PointSlot& slot) const;

private:
    [[nodiscard]] std::vector<quint32> onShared(const SharedNode& node) const;

    QHash<PointId, quint32> m_points;
    QHash<DeviceId, quint32> m_devices;
    QHash<BrokerId, quint32> m_brokers;
    QHash<DependencyNodeId, quint32> m_shared;
    QHash<AlarmId, quint32> m_watches; ///< but those of points, which their point knows
    QHash<RuleId, quint32> m_rules;
    std::vector<quint32> m_freeWatches;
    std::vector<std::vector<std::shared_ptr<const Condition>>> m_conditions; ///< by rule: the last few
};

} // namespace holdfast
