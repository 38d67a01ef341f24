// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "ui/devices/device_filter.h"
#include "ui/look/format.h"
#include "ui/look/icon.h"
#include "ui/look/state_mark.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace holdfast {

/// Name and words of one fact.
using Fact = std::pair<QString, QString>;
using Facts = std::vector<Fact>;

/// One station on the way from the device to us.
struct Hop
{
    Icon icon = Icon::Devices;
    Mark mark = Mark::None; ///< None: all is well
    QString name;
    QString detail;
};

/// How devices read: one place, so that list, drawer, detail and export say the same.
class DeviceText
{
    Q_DECLARE_TR_FUNCTIONS(holdfast::DeviceText)

public:
    DeviceText(const Picture& picture, const Format& format, Timestamp now) : m_picture(picture), m_format(format), m_now(now) {}

    [[nodiscard]] QString name(const DeviceId& device) const;
    [[nodiscard]] QString place(const Device& device) const;                 ///< "Floor 3 › Room 3.12"; where it is not known, says so
    [[nodiscard]] QStringList crumbs(const Device& device) const;
    [[nodiscard]] QString model(const Device& device) const;                 ///< "Netvox RA0716"
    [[nodiscard]] QString status(const DeviceState& state) const;            ///< "Fresh, 4 s ago"
    [[nodiscard]] QString sentence(const Device& device) const;              ///< "Fresh, 4 s ago via GW-4 · every 30 s"
    [[nodiscard]] std::vector<Hop> path(const Device& device) const;         ///< the device first, the broker last
    [[nodiscard]] Facts network(const Device& device) const;
    [[nodiscard]] Facts configuration(const Device& device) const;
    [[nodiscard]] QString pointTitle(const Point& point) const;              ///< its own name, else what it measures
    [[nodiscard]] QString conventionTitle(const QString& convention) const;  ///< "Home Assistant discovery"

    [[nodiscard]] static QString classTitle(DeviceClass deviceClass);
    [[nodiscard]] static QString facetTitle(Facet facet);
    [[nodiscard]] QString facetValue(Facet facet, const QString& value) const;
    [[nodiscard]] static QString autonomyReason(const Device& device);         ///< what was inferred in the operator's language, what a person wrote as it stands
    [[nodiscard]] static QString ruleText(const QString& source);            ///< texts of the default rules in the operator's language

private:
    [[nodiscard]] QString shown(const DeviceId& device, Quantity quantity) const;
    [[nodiscard]] Hop brokerHop(const BrokerId& broker) const;

    const Picture& m_picture;
    const Format& m_format;
    Timestamp m_now;
};

} // namespace holdfast
