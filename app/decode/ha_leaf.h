// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/binding.h"
#include "app/decode/ha_options.h"
#include "app/model/point.h"

#include <span>

namespace holdfast::homeassistant {

/// A word of the publisher: the option that holds it, what it is where the option is absent (nullptr: then there is none), and what it means.
struct Wording
{
    const char* option = "";
    const char* otherwise = nullptr;
    const char* means = "";
};

/// One readable or writable leaf of a component, as a row of a table. Every text is the name of an option.
struct Leaf
{
    enum class Needs : quint8 { Topic, ///< exists where it has a state or a command topic
                                StateOption, ///< where its state option is given
                                Always };

    const char* name = "";             ///< empty for the main leaf: it carries the entity's name
    PointFunction function = PointFunction::Sensor;
    PointKind kind = PointKind::Str;
    Quantity quantity = Quantity::None;
    const char* state = "";            ///< topic it is read from; alternatives with bars between
    const char* reading = "";          ///< template of the reading
    const char* command = "";          ///< topic it is written to
    const char* writing = "";          ///< template of the command
    const char* writingOff = "";       ///< template of the command for false
    const char* variable = "";         ///< its name in the command's template
    const char* minimum = "";
    const char* maximum = "";
    const char* step = "";
    const char* unit = "";             ///< option, or "=°C" for a fixed one
    const char* values = "";           ///< option with the closed set
    std::span<const Wording> reads{};
    std::span<const Wording> writes{};
    const char* key = "";              ///< where it stands in a JSON state, and in a JSON command
    Extractor::Inner inner = Extractor::Inner::Never;
    CommandPlan::Body body = CommandPlan::Body::Text;
    const char* from = "";             ///< options with the publisher's numbers for 0 and 100 %
    const char* to = "";
    bool (*exists)(const Options& options) = nullptr; ///< further condition
    Needs needs = Needs::Topic;
};

/// A component: its leaves and the options it cannot do without.
struct Component
{
    const char* name = "";
    std::span<const Leaf> leaves{};
    const char* required = "";         ///< with bars between
    const char* label = "";
};

/// The description of a component for these options (a light's depends on its schema); that of an unknown one is read-only and generic.
[[nodiscard]] const Component& componentFor(const QString& name, const Options& options);
[[nodiscard]] bool isKnownComponent(const QString& name);

/// Tables of the members, grouped by what people do with them.
[[nodiscard]] std::span<const Component> sensingComponents();
[[nodiscard]] std::span<const Component> switchingComponents();
[[nodiscard]] std::span<const Component> lightComponents();
[[nodiscard]] std::span<const Component> movingComponents();
[[nodiscard]] std::span<const Component> climateComponents();
[[nodiscard]] std::span<const Component> inputComponents();

} // namespace holdfast::homeassistant
