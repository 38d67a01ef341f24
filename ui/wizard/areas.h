// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/intent.h"
#include "app/model/picture.h"

#include <QStringList>

namespace holdfast {

/// The rooms the devices themselves name and the site does not have yet, by name.
[[nodiscard]] QStringList areasHeard(const Picture& picture);

/// The site with a room for each name, in rows on its first floor; a floor is made where there is none.
[[nodiscard]] SiteModel withRooms(SiteModel model, const QStringList& names, const QString& floorLabel);

/// Which adopted devices without a room belong into these rooms by what they say of themselves.
[[nodiscard]] std::vector<MoveDevice> movesInto(const SiteModel& model, const Picture& picture);

} // namespace holdfast
