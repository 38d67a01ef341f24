// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/picture.h"
#include "app/site/harbour_1406.h"
#include "app/site/scenarios.h"

namespace holdfast::site {

namespace story = harbour1406;

/// The scenario of 14:06 as a window sees it.
inline Picture pictureOfMoment()
{
    Picture picture;
    picture.apply(momentOf(*scenarioNamed(QStringLiteral("harbour-1406"))));
    return picture;
}

inline PointId pointOf(const QString& code, std::string_view key)
{
    static const House house(1, 412);
    return story::pointNamed(house, code, key);
}

} // namespace holdfast::site
