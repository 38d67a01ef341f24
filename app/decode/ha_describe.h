// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/decode/ha_config.h"
#include "app/decode/ha_leaf.h"
#include "app/decode/template_cache.h"
#include "app/model/event.h"

#include <optional>
#include <vector>

namespace holdfast::homeassistant {

/// A leaf made flesh; its source number comes later.
struct Described
{
    QString leaf; ///< which leaf of the entity: stays the same over updates
    PointDeclared declared;
    Bound bound;
};

/// The points of one entity, or why it cannot be used.
[[nodiscard]] Expected<std::vector<Described>> describe(const EntityConfig& entity, TemplateCache& templates, Repeated& repeated);

/// The entity's own word on being there; nothing where it gives none.
[[nodiscard]] Expected<SharedPlan> describeAvailability(const EntityConfig& entity, TemplateCache& templates, Repeated& repeated);

/// How a leaf is read; `unsupported` says why it cannot be.
struct DescribedReading
{
    QString topic;
    Extractor extractor;
    QString property; ///< the last key of a plain value path, else empty
    QString unsupported;
};
[[nodiscard]] DescribedReading describeReading(const EntityConfig& entity, const Leaf& leaf, const Point& point, TemplateCache& templates);
[[nodiscard]] std::optional<CommandPlan> describeCommand(const EntityConfig& entity, const Leaf& leaf, const Point& point, TemplateCache& templates);

/// Everything of the point that is said by options alone: all but property and readability.
[[nodiscard]] Point describePoint(const EntityConfig& entity, const Component& component, const Leaf& leaf, bool mainFeature);

/// The first of `a|b|=fixed` that is there: an option that is not null, or the fixed text.
[[nodiscard]] Datum firstOption(const Options& options, const char* names);
/// The words of a table with the entity's own texts; true and false also as Python writes them.
[[nodiscard]] std::vector<Word> wordsOf(const Options& options, std::span<const Wording> wordings, PointKind kind);
/// "current_temperature" as people read it.
[[nodiscard]] QString labelOf(const QString& key);

} // namespace holdfast::homeassistant
