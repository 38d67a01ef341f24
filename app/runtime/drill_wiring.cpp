// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/drill_wiring.h"

#include <QCoreApplication>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<DrillPool> drillPoolOf(const RuntimeSettings& settings, const Store& store, const Clock& clock, NoteAudit note)
{
    const bool writes = settings.access == Access::ReadWrite;
    DrillPlaces places;
    places.kept = store.dir().folder(u"drills"_s);
    places.keeps = writes;
    places.reports = store.dir().folder(u"reports"_s);
    places.ground.site = u"Harbour House"_s;
    places.ground.ofThisSite = settings.demo.has_value();
    places.ground.devices = TwinDrill().devices;
    places.program = u"Holdfast "_s + QCoreApplication::applicationVersion();
    if (settings.demo) {
        places.ground.devices = settings.demo->devices;
        places.seed = settings.demo->seed;
    }
    return std::make_unique<DrillPool>(std::move(places), clock, writes ? std::move(note) : NoteAudit());
}

} // namespace holdfast
