// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/devices/deeds.h"

#include <QCoreApplication>

namespace holdfast {

/// What can be done to devices, each with the wish that takes it back where there is one.
class DeviceDeeds
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::DeviceDeeds)

public:
    explicit DeviceDeeds(const Picture& picture) : m_picture(picture) {}

    [[nodiscard]] Deed adopt(const std::vector<DeviceId>& devices) const;
    [[nodiscard]] Deed ignore(const std::vector<DeviceId>& devices) const;
    [[nodiscard]] Deed block(const std::vector<DeviceId>& devices) const;
    [[nodiscard]] Deed returnToInbox(const std::vector<DeviceId>& devices) const;
    [[nodiscard]] Deed rename(const DeviceId& device, const QString& name) const; ///< empty: its own name again
    [[nodiscard]] Deed move(const std::vector<DeviceId>& devices, const std::optional<SpaceId>& space) const;
    [[nodiscard]] Deed retire(const std::vector<DeviceId>& devices, bool retired) const;
    [[nodiscard]] Deed replace(const DeviceId& old, const DeviceId& replacement) const;
    [[nodiscard]] Deed merge(const DeviceId& keep, const DeviceId& other) const;
    [[nodiscard]] Deed addRule(const DiscoveryRule& rule, bool applyNow) const;
    [[nodiscard]] Deed removeRule(const DiscoveryRule& rule) const;
    [[nodiscard]] Deed clearGhosts(const std::vector<Ghost>& ghosts) const; ///< for good: a copy is kept in a file

private:
    /// The wishes that bring them back to where they stand now.
    [[nodiscard]] std::vector<Wish> back(const std::vector<DeviceId>& devices) const;
    [[nodiscard]] QString name(const DeviceId& device) const;

    const Picture& m_picture;
};

} // namespace holdfast
