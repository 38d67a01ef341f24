// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/conventions.h"

namespace holdfast {

Convention esphomeDiscover();
Convention homeAssistant();
Convention homie();
Convention modbus();
Convention plainJson();
Convention theengsGateway();
Convention zigbee2Mqtt();
Convention zwaveJsUi();
Convention shellyGen1();
Convention shellyRpc();
Convention tasmotaNative();
Convention sparkplug();

Expected<std::vector<Publication>> Session::ask(const Question&)
{
    return Error{Error::Code::Invalid, QStringLiteral("this convention cannot be asked")};
}

std::span<const Convention> conventions()
{
    static const std::vector<Convention> all{
        zwaveJsUi(), // before Home Assistant: it looks over its shoulder
        homeAssistant(),
        homie(),
        modbus(),
        theengsGateway(),
        zigbee2Mqtt(),
        tasmotaNative(),
        shellyGen1(),
        shellyRpc(),
        esphomeDiscover(),
        sparkplug(),
        plainJson(),
    };
    return all;
}

} // namespace holdfast
