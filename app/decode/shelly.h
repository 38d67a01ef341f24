// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/declared_device.h"
#include "app/decode/template_cache.h"

#include <span>

namespace holdfast::shelly {

/// One leaf of a Shelly, as a row of a table. `%` stands for the number of the relay, input, …; unique ids and properties are those of the discovery scripts most sites
/// run beside, so that a device seen both ways has one set of points.
struct ShellyLeaf
{
    const char* at = "";        ///< first generation: topic below the device's own; later ones: the component
    const char* reading = "";   ///< empty: the text itself; with a brace: a template; else a path with dots
    const char* leaf = "";      ///< what follows the device's id in the unique id
    const char* property = "";  ///< empty: the unique id
    const char* name = "";
    const char* component = "sensor";
    PointKind kind = PointKind::Number;
    const char* unit = "";
    Quantity quantity = Quantity::None;
    const char* words = "";     ///< "on=true|off=false": what its texts mean
    const char* command = "";   ///< first generation: topic; later ones: the method
    const char* writes = "";    ///< "on=true|off=false", or a template with `value`
    PointFunction function = PointFunction::Sensor;
    Accumulation accumulation = Accumulation::Measurement;
    PointCategory category = PointCategory::None;
    double hundred = 0;         ///< the device's number for our 100
    double maximum = 0;         ///< of a writable number
    const char* needs = "";     ///< path that must be there beside it
};

struct MadeLeaf
{
    DeclaredLeaf leaf;
    Extractor extractor;
};

/// `name` is that of the relay, input, … as its owner called it; empty where he did not.
[[nodiscard]] MadeLeaf makeLeaf(const ShellyLeaf& row, const QString& id, const QString& number, const QString& name, TemplateCache& templates);
[[nodiscard]] QString filledIn(const char* text, const QString& number);
[[nodiscard]] std::vector<PathStep> pathOf(const char* dotted);

[[nodiscard]] std::span<const ShellyLeaf> firstGenerationLeaves();
[[nodiscard]] std::span<const ShellyLeaf> rpcLeaves();
[[nodiscard]] std::span<const ShellyLeaf> rpcMeters();

/// The name under which a model is sold, and its maker; empty for one nobody told us about.
struct ModelFacts
{
    const char* code = "";
    const char* name = "";
    const char* maker = "";
};
[[nodiscard]] ModelFacts factsOfModel(const QString& code);

} // namespace holdfast::shelly
