// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/figure_list.h"

namespace holdfast {

std::vector<FigureMaker> figureMakers()
{
    return {energyUse(),      energyPower(),   energyBalance(), energyCost(), emissions(), heatUse(), degreeDays(),   thermalComfort(), humidity(),
            airQuality(),     sensorSuspects(), occupancy(),    peopleAtOnce(), lighting(), doorEvents(), entries(),  water(),
            availability(),   batteries(),     signalStrength(), firmware(),  reboots(),   serviceLevels()};
}

} // namespace holdfast
