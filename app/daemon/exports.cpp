// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/exports.h"

#include "app/store/inventory_export.h"
#include "app/store/readings_export.h"

namespace holdfast {

bool wantsExports(const Options& options)
{
    return !options.exportInventory.isEmpty() || !options.exportReadings.isEmpty() || !options.exportAlarms.isEmpty();
}

Expected<> writeExports(const Options& options, const Picture& picture, const Store& store)
{
    if (!options.exportInventory.isEmpty())
        if (const auto done = exportInventory(picture, options.exportInventory); !done)
            return done.error();
    const auto reader = store.reader();
    if (!options.exportReadings.isEmpty())
        if (const auto done = exportReadings(picture, *reader, always(), options.exportReadings); !done)
            return done.error();
    if (!options.exportAlarms.isEmpty())
        if (const auto done = exportAlarms(*reader, always(), options.exportAlarms); !done)
            return done.error();
    return Done{};
}

} // namespace holdfast
