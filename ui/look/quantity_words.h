// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/quantity.h"
#include "ui/look/icon.h"

#include <QString>

namespace holdfast {

/// "CO₂", "Temperature": empty where the quantity says nothing, then use the point's own name.
[[nodiscard]] QString titleOf(Quantity quantity);
[[nodiscard]] Icon iconOf(Quantity quantity);

struct YesNo
{
    QString yes;
    QString no;
};

/// "Open" and "Closed" for a door, "On" and "Off" where nothing better is known.
[[nodiscard]] YesNo yesNoOf(Quantity quantity);

/// How many decimals deserve to be shown.
[[nodiscard]] int decimalsOf(Quantity quantity, double number);

} // namespace holdfast
