// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lines.h"

#include <algorithm>

namespace holdfast {

const LineStanding* lineOf(const Picture& picture, const BrokerId& broker)
{
    const auto found = std::ranges::find_if(picture.lines, [&](const LineStanding& line) { return std::ranges::find(line.paths, broker, &PathStanding::broker) != line.paths.end(); });
    return found == picture.lines.end() ? nullptr : &*found;
}

LinkState ownLinkOf(const Picture& picture, const BrokerId& broker)
{
    const LinkState link = picture.links.value(broker);
    const LineStanding* line = link.via.isEmpty() ? nullptr : lineOf(picture, broker);
    if (!line)
        return link;
    const auto own = std::ranges::find(line->paths, broker, &PathStanding::broker);
    LinkState alone;
    alone.broker = broker;
    alone.status = own->status;
    alone.fault = own->fault;
    alone.use = own->use;
    alone.echo = own->echo;
    return alone;
}

bool isStoodInFor(const Picture& picture, const BrokerId& broker)
{
    return !picture.links.value(broker).via.isEmpty();
}

bool isOnlyStandingBy(const Picture& picture, const BrokerId& broker)
{
    const LineStanding* line = lineOf(picture, broker);
    return line && line->line != broker && line->inUse != broker;
}

} // namespace holdfast
