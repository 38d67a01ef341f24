// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/neighbour.h"
#include "app/model/ports.h"
#include "ui/look/page.h"
#include "ui/models/live.h"
#include "ui/models/route.h"

#include <functional>

namespace holdfast {

/// Everything a page may be made of.
struct PageContext
{
    const Live& live;
    Intents& intents;
    HistoryDesk& history;
    ConnectionTester& tester;
    Secrets& secrets;
    Neighbourhood& neighbours;
    Look& look;
    Navigate navigate;
};

/// One page as the rail and the palette know it. Made when it is first opened.
struct PageEntry
{
    enum class Place : quint8 { Top, Bottom };

    QString route;                      ///< Route::page
    std::function<QString()> title;     ///< in the language of the moment
    Icon icon = Icon::Overview;
    Place place = Place::Top;
    std::function<Page*(const PageContext&)> make;
};

} // namespace holdfast
