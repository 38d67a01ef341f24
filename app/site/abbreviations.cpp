// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/dialect.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Abbreviation
{
    const char* full;
    const char* brief;
};

constexpr std::array rootKeys{
    Abbreviation{"action_template", "act_tpl"},
    Abbreviation{"action_topic", "act_t"},
    Abbreviation{"availability", "avty"},
    Abbreviation{"availability_mode", "avty_mode"},
    Abbreviation{"brightness_scale", "bri_scl"},
    Abbreviation{"command_topic", "cmd_t"},
    Abbreviation{"components", "cmps"},
    Abbreviation{"current_temperature_template", "curr_temp_tpl"},
    Abbreviation{"current_temperature_topic", "curr_temp_t"},
    Abbreviation{"device", "dev"},
    Abbreviation{"device_class", "dev_cla"},
    Abbreviation{"enabled_by_default", "en"},
    Abbreviation{"entity_category", "ent_cat"},
    Abbreviation{"mode_command_topic", "mode_cmd_t"},
    Abbreviation{"mode_state_template", "mode_stat_tpl"},
    Abbreviation{"mode_state_topic", "mode_stat_t"},
    Abbreviation{"options", "ops"},
    Abbreviation{"origin", "o"},
    Abbreviation{"payload_close", "pl_cls"},
    Abbreviation{"payload_lock", "pl_lock"},
    Abbreviation{"payload_open", "pl_open"},
    Abbreviation{"payload_unlock", "pl_unlk"},
    Abbreviation{"platform", "p"},
    Abbreviation{"reports_position", "pos"},
    Abbreviation{"state_class", "stat_cla"},
    Abbreviation{"state_closed", "stat_clsd"},
    Abbreviation{"state_locked", "stat_locked"},
    Abbreviation{"state_open", "stat_open"},
    Abbreviation{"state_topic", "stat_t"},
    Abbreviation{"state_unlocked", "stat_unlocked"},
    Abbreviation{"suggested_display_precision", "sug_dsp_prc"},
    Abbreviation{"supported_color_modes", "sup_clrm"},
    Abbreviation{"temperature_command_topic", "temp_cmd_t"},
    Abbreviation{"temperature_state_template", "temp_stat_tpl"},
    Abbreviation{"temperature_state_topic", "temp_stat_t"},
    Abbreviation{"temperature_unit", "temp_unit"},
    Abbreviation{"topic", "t"},
    Abbreviation{"unique_id", "uniq_id"},
    Abbreviation{"unit_of_measurement", "unit_of_meas"},
    Abbreviation{"value_template", "val_tpl"},
};

constexpr std::array deviceKeys{
    Abbreviation{"connections", "cns"}, Abbreviation{"identifiers", "ids"}, Abbreviation{"manufacturer", "mf"},      Abbreviation{"model", "mdl"},
    Abbreviation{"model_id", "mdl_id"}, Abbreviation{"serial_number", "sn"}, Abbreviation{"suggested_area", "sa"}, Abbreviation{"sw_version", "sw"},
};

template <std::size_t N>
QJsonObject renamed(const QJsonObject& object, const std::array<Abbreviation, N>& table)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto found = std::ranges::find_if(table, [&](const Abbreviation& entry) { return it.key() == QLatin1String(entry.full); });
        result.insert(found == table.end() ? it.key() : QString(QLatin1String(found->brief)), it.value());
    }
    return result;
}

QJsonValue shortened(const QString& key, const QJsonValue& value, const QString& base)
{
    if (key == "dev"_L1 || key == "o"_L1)
        return renamed(value.toObject(), deviceKeys);
    if (key == "cmps"_L1) {
        QJsonObject components = value.toObject();
        for (auto it = components.begin(); it != components.end(); ++it)
            it.value() = abbreviated(it.value().toObject(), {});
        return components;
    }
    if (key == "avty"_L1) {
        QJsonArray list;
        for (const QJsonValue& entry : value.toArray())
            list.append(abbreviated(entry.toObject(), base));
        return list;
    }
    const QString text = value.toString();
    return !base.isEmpty() && key.endsWith(u't') && text.startsWith(base + u'/') ? QJsonValue(QString(u'~' + text.mid(base.size()))) : value;
}

} // namespace

QJsonObject abbreviated(const QJsonObject& payload, const QString& base)
{
    QJsonObject result = renamed(payload, rootKeys);
    for (auto it = result.begin(); it != result.end(); ++it)
        it.value() = shortened(it.key(), it.value(), base);
    if (!base.isEmpty() && payload.contains("device"_L1))
        result["~"_L1] = base;
    return result;
}

} // namespace holdfast::site
