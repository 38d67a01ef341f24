// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/ha_device.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace holdfast::homeassistant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostIdentifiers = 64;

void addIdentifier(DeviceClaim& claim, const QString& type, const QString& value)
{
    if (value.isEmpty() || claim.identifiers.size() >= mostIdentifiers)
        return;
    Identifier identifier{type, type == u"mac" ? normalMac(value) : value};
    if (std::ranges::find(claim.identifiers, identifier) == claim.identifiers.end())
        claim.identifiers.push_back(std::move(identifier));
}

void readIdentifiers(DeviceClaim& claim, const Datum& given)
{
    const DatumSequence* list = given.sequence();
    if (!list)
        return addIdentifier(claim, u"id"_s, textOption(given));
    for (const Datum& item : list->items)
        addIdentifier(claim, u"id"_s, textOption(item));
}

void readConnections(DeviceClaim& claim, const Datum& given)
{
    const DatumSequence* list = given.sequence();
    if (!list)
        return;
    for (const Datum& item : list->items) {
        const DatumSequence* pair = item.sequence();
        if (pair && pair->items.size() == 2 && !textOption(pair->items[0]).isEmpty())
            addIdentifier(claim, textOption(pair->items[0]).toLower(), textOption(pair->items[1]));
    }
}

bool callsItselfGateway(const DeviceClaim& claim)
{
    constexpr std::array names{QLatin1StringView("bridge"), QLatin1StringView("gateway"), QLatin1StringView("hub")};
    const auto calls = [&](const QString& text) {
        for (const QStringView word : QStringView(text).tokenize(u' '))
            if (std::ranges::any_of(names, [&](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; }))
                return true;
        return false;
    };
    return calls(claim.model) || calls(claim.name);
}

} // namespace

QString normalMac(const QString& given)
{
    QString digits = given.toLower();
    digits.removeIf([](QChar c) { return c == u':' || c == u'-' || c == u'.' || c == u' '; });
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (digits.size() != 12 || !std::ranges::all_of(digits, isHex))
        return given;
    for (qsizetype at = 10; at > 0; at -= 2)
        digits.insert(at, u':');
    return digits;
}

Expected<DeviceClaim> readDeviceClaim(const Options& device)
{
    const auto text = [&](QLatin1StringView key) { return textOption(device.value(key)); };
    DeviceClaim claim;
    readIdentifiers(claim, device.value("identifiers"_L1));
    readConnections(claim, device.value("connections"_L1));
    if (claim.identifiers.empty())
        return Error{Error::Code::Invalid, u"the device has neither identifiers nor connections"_s};
    claim.name = text("name"_L1);
    claim.manufacturer = text("manufacturer"_L1);
    claim.model = text("model"_L1);
    claim.modelId = text("model_id"_L1);
    claim.firmware = text("sw_version"_L1);
    claim.hardware = text("hw_version"_L1);
    claim.serial = text("serial_number"_L1);
    claim.suggestedArea = text("suggested_area"_L1);
    claim.configurationUrl = text("configuration_url"_L1);
    claim.viaIdentifier = text("via_device"_L1);
    claim.isGateway = callsItselfGateway(claim);
    return claim;
}

} // namespace holdfast::homeassistant
