// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/decode/homie_description.h"

#include <QHash>

namespace holdfast {

/// One point and how it is read and written; source and device come later.
struct HomieLeaf
{
    Point point;
    Bound bound;
    QString fault; ///< what of its description cannot be used
};

/// `topic` is where the property says its value.
[[nodiscard]] HomieLeaf homieLeaf(const HomieProperty& property, const QString& topic);
/// The value a property is on its way to (`$target`).
[[nodiscard]] HomieLeaf homieTargetLeaf(const HomieProperty& property, const QString& topic);
/// A figure of `$stats`, known by name.
[[nodiscard]] HomieLeaf homieStatLeaf(const QString& name, const QString& topic);

/// The points' names and properties: by the property alone, with the node before it where two nodes have the same.
void nameHomieLeaves(const std::vector<HomieProperty>& properties, std::vector<HomieLeaf>& leaves);

} // namespace holdfast
