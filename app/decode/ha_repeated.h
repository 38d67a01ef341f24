// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/binding.h"
#include "app/decode/ha_options.h"
#include "app/model/device.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <vector>

namespace holdfast::homeassistant {

/// What an announcement says of the device behind the entity.
struct DeviceSaid
{
    QString name;
    Expected<DeviceClaim> claim;
};

/// The availability topics an announcement lists; nullptr where it says nothing of them.
using AvailabilityEntries = std::shared_ptr<const std::vector<Options>>;

/// What announcements repeat of the one before, read once: neighbours speak of one device and of one bridge.
class Repeated
{
public:
    /// The value of a member: of `device`, `origin` and `availability` the one of last time where the text is the same.
    [[nodiscard]] Expected<Datum> read(const QString& name, QByteArrayView text);

    [[nodiscard]] std::shared_ptr<const DeviceSaid> device(const Datum& given);
    [[nodiscard]] AvailabilityEntries availability(const Datum& given, const QString& base);

    /// The plan made of these entries last time; empty where there is none.
    [[nodiscard]] SharedPlan planOf(const AvailabilityEntries& entries, AvailabilityMode mode) const;
    void notePlan(const AvailabilityEntries& entries, AvailabilityMode mode, const SharedPlan& plan);

private:
    struct Text
    {
        QLatin1StringView name;
        QByteArray text;
        Datum value;
    };

    std::array<Text, 3> m_texts{Text{QLatin1StringView("device"), {}, {}}, Text{QLatin1StringView("origin"), {}, {}}, Text{QLatin1StringView("availability"), {}, {}}};
    Datum::Dict m_deviceRead;
    std::shared_ptr<const DeviceSaid> m_device;
    Datum::Sequence m_entriesRead;
    AvailabilityEntries m_entries;
    AvailabilityEntries m_planned;
    AvailabilityMode m_mode = AvailabilityMode::Latest;
    SharedPlan m_plan;
};

} // namespace holdfast::homeassistant
