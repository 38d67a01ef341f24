// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly.h"

#include <array>

namespace holdfast::shelly {
namespace {

constexpr auto models = std::to_array<ModelFacts>({
    {"SHSW-1", "Shelly 1", "Allterco Robotics"},          {"SHSW-L", "Shelly 1L", "Allterco Robotics"},
    {"SHSW-PM", "Shelly 1PM", "Allterco Robotics"},       {"SHSW-21", "Shelly 2", "Allterco Robotics"},
    {"SHSW-25", "Shelly 2.5", "Allterco Robotics"},       {"SHEM-3", "Shelly 3EM", "Allterco Robotics"},
    {"SHSW-44", "Shelly 4Pro", "Allterco Robotics"},      {"SHAIR-1", "Shelly Air", "Allterco Robotics"},
    {"SHBTN-1", "Shelly Button1", "Allterco Robotics"},   {"SHBTN-2", "Shelly Button1", "Allterco Robotics"},
    {"SHDM-1", "Shelly Dimmer", "Allterco Robotics"},     {"SHDM-2", "Shelly Dimmer 2", "Allterco Robotics"},
    {"SHBDUO-1", "Shelly DUO", "Allterco Robotics"},      {"SHCB-1", "Shelly Duo RGBW", "Allterco Robotics"},
    {"SHDW-1", "Shelly Door/Window", "Allterco Robotics"}, {"SHDW-2", "Shelly Door/Window 2", "Allterco Robotics"},
    {"SHEM", "Shelly EM", "Allterco Robotics"},           {"SHWT-1", "Shelly Flood", "Allterco Robotics"},
    {"SHGS-1", "Shelly Gas", "Allterco Robotics"},        {"SHHT-1", "Shelly H&T", "Allterco Robotics"},
    {"SHIX3-1", "Shelly i3", "Allterco Robotics"},        {"SHMOS-01", "Shelly Motion", "Allterco Robotics"},
    {"SHMOS-02", "Shelly Motion 2", "Allterco Robotics"}, {"SHPLG-1", "Shelly Plug", "Allterco Robotics"},
    {"SHPLG2-1", "Shelly Plug", "Allterco Robotics"},     {"SHPLG-S", "Shelly Plug S", "Allterco Robotics"},
    {"SHPLG-U1", "Shelly Plug US", "Allterco Robotics"},  {"SHRGBW2", "Shelly RGBW2", "Allterco Robotics"},
    {"SHSEN-1", "Shelly Sense", "Allterco Robotics"},     {"SHSM-01", "Shelly Smoke", "Allterco Robotics"},
    {"SHUNI-1", "Shelly UNI", "Allterco Robotics"},       {"SHVIN-1", "Shelly Vintage", "Allterco Robotics"},
    {"S4SW-001X16EU", "Shelly 1 Gen4", "Shelly"},         {"S3BL-D010009AEU", "Shelly Duo Bulb Gen3", "Shelly"},
    {"S4SN-0071Z", "Shelly Flood S Gen4", "Shelly"},      {"S3BL-C010007AEU", "Shelly Multicolor Bulb Gen3", "Shelly"},
    {"S3PL-30110EU", "Shelly Plug M Gen3", "Shelly"},     {"S3PL-30116EU", "Shelly Plug PM Gen3", "Shelly"},
    {"SNSW-001P16EU", "Shelly Plus 1PM", "Shelly"},       {"SNDC-0D4P10WW", "Shelly Plus RGBW PM", "Shelly"},
    {"S4PL-00416EU", "Shelly Power Strip Gen4", "Shelly"}, {"SPEM-003CEBEU", "Shelly Pro 3EM", "Shelly"},
});

} // namespace

ModelFacts factsOfModel(const QString& code)
{
    for (const ModelFacts& facts : models)
        if (code == QLatin1StringView(facts.code))
            return facts;
    return {};
}

} // namespace holdfast::shelly
