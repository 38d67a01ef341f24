// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/fleet.h"
#include "tests/support/fake_clock.h"

#include <initializer_list>

namespace holdfast {

/// Text for tests.
[[nodiscard]] inline QString text(const char* words)
{
    return QString::fromLatin1(words);
}

[[nodiscard]] DeviceClaim claimOf(std::initializer_list<const char*> identifiers, const char* manufacturer = "Acme", const char* model = "S1");

/// What a convention would declare: identifiers are "id:x", "mac:x" or plain.
[[nodiscard]] PointDeclared declaration(quint32 source, const DeviceClaim& device, const char* property = "temperature");

/// What a convention says of a device itself.
[[nodiscard]] DeviceDeclared deviceDeclaration(quint32 source, const DeviceClaim& device, const char* needs = "");

/// A fleet with a clock that only tests move, and the news it told.
class SmallSite
{
public:
    explicit SmallSite(Adoption adoption = {true, {}}, FleetLimits limits = {});

    void take(Event event);
    void take(Events events);
    void hear(quint32 source, Value value);
    void hearRetained(quint32 source, Value value, std::optional<Timestamp> ownTime = {});
    void hearWithTime(quint32 source, Value value, Timestamp ownTime);
    void say(quint32 source, bool available, bool retained = false);
    void link(LinkStatus status);
    void pass(Ticks time, Ticks step = std::chrono::seconds(1)); ///< time goes by in steps, each with a due()
    /// Hears the source every `interval`, `times` times, beginning after the first interval.
    void beat(quint32 source, Ticks interval, int times, double value = 20);
    Expected<> wish(const Wish& wish);

    [[nodiscard]] Instant moment() const { return {clock.now(), clock.ticks()}; }
    [[nodiscard]] Quality shown(const char* point) const { return fleet.shown(PointId(text(point))); }
    [[nodiscard]] Reading reading(const char* point) const { return fleet.reading(PointId(text(point))).value_or(Reading{}); }
    [[nodiscard]] DeviceState state(const char* device) const { return fleet.state(DeviceId(text(device))).value_or(DeviceState{}); }
    [[nodiscard]] const Device* device(const char* id) const { return fleet.device(DeviceId(text(id))); }

    /// Changes of one kind since the last clear().
    template <typename T>
    [[nodiscard]] std::vector<T> told() const
    {
        std::vector<T> found;
        for (const Change& change : changes) {
            if (const T* one = std::get_if<T>(&change))
                found.push_back(*one);
        }
        return found;
    }
    void clear() { changes.clear(); }

    FakeClock clock;
    Fleet fleet;
    Changes changes;
    BrokerId broker{QStringLiteral("site")};
};

/// Everything an inventory would show, as text: to compare two fleets.
[[nodiscard]] QStringList inventoryOf(const Fleet& fleet);

} // namespace holdfast
