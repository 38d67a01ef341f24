// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tasmota_config.h"
#include "app/decode/template_cache.h"

#include <array>

namespace holdfast::tasmota {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a switch does in each of its modes (SwitchMode 0 to 16).
struct SwitchFacts
{
    bool isState = false;      ///< on and off follow the contact
    const char* onToggle = ""; ///< what TOGGLE then means
    const char* onHold = "";
    int offAfter = 0;          ///< seconds: a detector that only says "on"
};

constexpr std::array switchFacts{
    SwitchFacts{false, "button_short_press"},
    SwitchFacts{true},
    SwitchFacts{true},
    SwitchFacts{true, "button_short_press"},
    SwitchFacts{true, "button_short_press"},
    SwitchFacts{true, "button_short_press", "button_long_press"},
    SwitchFacts{true, "button_short_press", "button_long_press"},
    SwitchFacts{false, "button_short_press"},
    SwitchFacts{false, "button_short_press", "button_double_press"},
    SwitchFacts{true, "", "button_double_press"},
    SwitchFacts{true, "", "button_double_press"},
    SwitchFacts{false, "button_short_press"},
    SwitchFacts{false, "button_short_press"},
    SwitchFacts{true, "", "", 1},
    SwitchFacts{true, "", "", 1},
    SwitchFacts{true},
    SwitchFacts{true},
};

constexpr std::array presses{"button_short_press", "button_double_press", "button_triple_press", "button_quadruple_press", "button_quintuple_press", "button_long_press"};
constexpr std::array actions{"SINGLE", "DOUBLE", "TRIPLE", "QUAD", "PENTA", "HOLD"};

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'\'', u"\\'"_s);
    return u'\'' % text % u'\'';
}

/// A reader of stat/RESULT that hears only the words of the dictionary; of anything else it says nothing.
std::optional<Extractor> actionReader(const QString& input, const QString& dictionary, TemplateCache& templates)
{
    const QString text = u"{{ {"_s % dictionary % u"}.get((value_json["_s % quoted(input) % u"] or {}).get('Action'), '') }}"_s;
    const Rendering rendering = templates.of(text);
    if (rendering.form != Rendering::Form::Template)
        return std::nullopt;
    Extractor extractor;
    extractor.source = Extractor::Source::Rendering;
    extractor.rendering = rendering.rendering;
    return extractor;
}

void addSwitchState(const Config& config, std::size_t at, const QString& key, const QString& name, TemplateCache& templates, Leaves& leaves)
{
    const SwitchFacts& facts = switchFacts[std::size_t(config.switchModes[at])];
    DeclaredLeaf leaf;
    leaf.point.component = u"binary_sensor"_s;
    leaf.point.kind = PointKind::Bool;
    leaf.point.property = key;
    leaf.point.name = name;
    if (facts.offAfter)
        leaf.point.quantity = Quantity::Motion;
    leaf.uniqueId = uniqueIdOf(config, u"binary_sensor"_s, u"switch"_s, QString::number(at));
    Extractor extractor;
    extractor.kind = PointKind::Bool;
    extractor.words = {{config.on, true}, {config.off, false}};
    extractor.otherWords = Extractor::Words::Closed;
    if (facts.offAfter)
        extractor.offDelay = std::chrono::seconds(facts.offAfter);
    leaf.bindings = sensorBindings(config, {key}, extractor);
    if (auto action = actionReader(key, quoted(config.on) % u":'1',"_s % quoted(config.off) % u":'0'"_s, templates)) {
        action->kind = PointKind::Bool;
        action->words = {{u"1"_s, true}, {u"0"_s, false}};
        action->offDelay = extractor.offDelay;
        leaf.bindings.push_back({QString(config.stat % u"RESULT"), std::move(*action)});
    }
    leaves.emplace_back(u"switch/%1"_s.arg(at), std::move(leaf));
}

void addSwitchEvents(const Config& config, std::size_t at, const QString& key, const QString& name, TemplateCache& templates, Leaves& leaves)
{
    const SwitchFacts& facts = switchFacts[std::size_t(config.switchModes[at])];
    QStringList pairs;
    DeclaredLeaf leaf;
    const auto hear = [&](const QString& word, const char* means) {
        if (!*means)
            return;
        pairs.push_back(quoted(word) % u":'"_s % QLatin1StringView(means) % u'\'');
        leaf.point.values.push_back(QLatin1StringView(means));
    };
    hear(config.toggle, facts.onToggle);
    hear(config.hold, facts.onHold);
    auto extractor = pairs.isEmpty() ? std::nullopt : actionReader(key, pairs.join(u','), templates);
    if (!extractor)
        return;
    extractor->retained = Extractor::Retained::Ignored;
    leaf.point.component = u"event"_s;
    leaf.point.function = PointFunction::Event;
    leaf.point.property = key;
    leaf.point.name = name;
    leaf.uniqueId = uniqueIdOf(config, u"event"_s, u"switch"_s, QString::number(at));
    leaf.bindings.push_back({QString(config.stat % u"RESULT"), std::move(*extractor)});
    leaves.emplace_back(u"switch/%1/event"_s.arg(at), std::move(leaf));
}

void addButton(const Config& config, std::size_t at, Leaves& leaves)
{
    const bool onlySingle = config.option("13");
    const bool swapped = config.option("11") && !onlySingle;
    DeclaredLeaf leaf;
    leaf.point.component = u"event"_s;
    leaf.point.function = PointFunction::Event;
    leaf.point.property = u"Button%1"_s.arg(at + 1);
    leaf.point.name = u"Button %1"_s.arg(at + 1);
    leaf.uniqueId = uniqueIdOf(config, u"event"_s, u"button"_s, QString::number(at));
    Extractor extractor;
    extractor.source = Extractor::Source::Path;
    extractor.path = {leaf.point.property, u"Action"_s};
    extractor.retained = Extractor::Retained::Ignored;
    for (std::size_t action = 0; action < (onlySingle ? 1 : actions.size()); ++action) {
        const std::size_t press = swapped && action < 2 ? 1 - action : action;
        extractor.words.push_back({QLatin1StringView(actions[action]), QString(QLatin1StringView(presses[press]))});
        leaf.point.values.push_back(QLatin1StringView(presses[press]));
    }
    leaf.bindings.push_back({QString(config.stat % u"RESULT"), std::move(extractor)});
    leaves.emplace_back(u"button/%1"_s.arg(at), std::move(leaf));
}

} // namespace

void addInputs(const Config& config, TemplateCache& templates, Leaves& leaves)
{
    for (std::size_t at = 0; at < config.switchModes.size(); ++at) {
        const int mode = config.switchModes[at];
        if (mode < 0 || mode >= int(switchFacts.size()))
            continue;
        const QString given = config.switchNames.value(qsizetype(at));
        const QString key = given.isEmpty() ? u"Switch%1"_s.arg(at + 1) : given;
        const QString name = given.isEmpty() ? u"Switch %1"_s.arg(at + 1) : given;
        if (switchFacts[std::size_t(mode)].isState)
            addSwitchState(config, at, key, name, templates, leaves);
        addSwitchEvents(config, at, key, name, templates, leaves);
    }
    for (std::size_t at = 0; config.option("73") && at < config.buttons.size(); ++at)
        if (config.buttons[at])
            addButton(config, at, leaves);
}

} // namespace holdfast::tasmota
