// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/feed.h"

#include "ui/continuity/board.h"
#include "ui/models/live.h"

namespace holdfast::continuity_page {
namespace {

void nameSpaces(Board& board, const Live& live)
{
    QHash<SpaceId, QString> names;
    for (const Space& space : live.picture().site.spaces)
        names.insert(space.id, space.name);
    board.show(names);
}

} // namespace

void feed(Board& board, const Live& live)
{
    QObject::connect(&live, &Live::changed, &board, [&board, &live](const Delta& delta) {
        if (delta.site)
            nameSpaces(board, live);
    });
    QObject::connect(&live, &Live::ticked, &board, [&board](Timestamp now) { board.setNow(now); });
    nameSpaces(board, live);
    board.setNow(live.now());
}

} // namespace holdfast::continuity_page
