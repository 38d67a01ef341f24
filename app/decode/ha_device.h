// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/decode/ha_options.h"
#include "app/model/device.h"

namespace holdfast::homeassistant {

/// What an announcement says of the device behind the entity. Refused when it names no identifier.
[[nodiscard]] Expected<DeviceClaim> readDeviceClaim(const Options& device);

/// Lower case with colons where it is a MAC address, else as given.
[[nodiscard]] QString normalMac(const QString& given);

} // namespace holdfast::homeassistant
