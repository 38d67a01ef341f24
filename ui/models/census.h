// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/models/standing.h"

#include <optional>
#include <vector>

namespace holdfast {

/// Who came up and who went local after a moment.
struct Newcomers
{
    int joined = 0; ///< adopted, first heard since
    int found = 0;  ///< waiting in the inbox, first heard since
    int local = 0;  ///< adopted, on local fallback since

    friend bool operator==(const Newcomers&, const Newcomers&) = default;
};

/// How many of whom there are, and who belongs where: running sums that cost what a delta changes, however large the site is.
/// What a lost broker does to its devices is not written into them: it is one look at its link when a sum is asked for.
class Census
{
public:
    /// Whoever is in the picture already is counted now.
    explicit Census(const Picture& picture);

    /// The picture has it already.
    void take(const Delta& delta);

    /// All adopted devices.
    [[nodiscard]] Tally tally() const;
    [[nodiscard]] PresenceTally presences() const;
    [[nodiscard]] int countOf(Membership membership) const { return m_memberships[static_cast<std::size_t>(membership)]; }
    /// Adopted devices, in no order.
    [[nodiscard]] std::vector<DeviceId> inSpace(const SpaceId& space) const;
    [[nodiscard]] std::vector<DeviceId> onBroker(const BrokerId& broker, std::size_t most) const;
    [[nodiscard]] std::vector<DeviceId> behind(const DeviceId& gateway, std::size_t most) const;
    /// Whoever an adopted device names as its gateway, known or not.
    [[nodiscard]] std::vector<DeviceId> gateways() const;
    [[nodiscard]] bool isGateway(const DeviceId& device) const;

    /// How the devices in a space stand while their brokers' links are up.
    [[nodiscard]] Tally tallyIn(const SpaceId& space) const;

    /// When the youngest of those in the inbox was first seen. Both look through everybody: for once a second, not for every delta.
    [[nodiscard]] std::optional<Timestamp> lastFound() const;
    [[nodiscard]] Newcomers newcomersSince(Timestamp moment) const;

    /// Every device has a slot, that it keeps: by them all can be walked through while news comes in.
    [[nodiscard]] int slots() const { return static_cast<int>(m_entries.size()); }
    /// nullptr: nobody stands there now.
    [[nodiscard]] const DeviceId* at(int slot) const;

private:
    struct Entry
    {
        DeviceId id;
        Timestamp firstSeen{};
        Timestamp since{};
        int broker = -1;
        int space = -1;
        int gateway = -1;
        int placeInBroker = 0;
        int placeInSpace = 0;
        int placeBehind = 0;
        Membership membership = Membership::Heard;
        Presence presence = Presence::Unknown; ///< while its broker's link is up
        Standing standing = Standing::Silent;  ///< the same
        bool known = false;

        [[nodiscard]] bool isBeside(const Entry& other) const
        {
            return known == other.known && membership == other.membership && broker == other.broker && space == other.space && gateway == other.gateway;
        }
    };

    struct Group
    {
        std::vector<int> members;
        Tally tally;
        PresenceTally presences{}; ///< of brokers only
    };

    template <typename Key>
    struct Groups
    {
        QHash<Key, int> numbers;
        std::vector<Key> keys;
        std::vector<Group> all;

        int numberOf(const Key& key);
        [[nodiscard]] const Group* find(const Key& key) const;
    };

    void enter(const DeviceId& id);
    void forget(const DeviceId& id);
    [[nodiscard]] int slotFor(const DeviceId& id);
    void count(const Entry& entry, int sign);
    void join(int slot);
    void leave(int slot);
    void joinGroup(Group& group, int slot, int Entry::*place);
    void leaveGroup(Group& group, int slot, int Entry::*place);
    [[nodiscard]] std::vector<DeviceId> idsOf(const Group* group, std::size_t most) const;

    const Picture& m_picture;
    std::vector<Entry> m_entries;
    std::vector<int> m_free;
    QHash<DeviceId, int> m_slots;
    Groups<BrokerId> m_brokers;
    Groups<SpaceId> m_spaces;
    Groups<DeviceId> m_gateways;
    std::array<int, 5> m_memberships{}; ///< by Membership
};

} // namespace holdfast
