// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/roster.h"

#include <array>

namespace holdfast::site {
namespace {

using K = DeviceKind;

constexpr std::array lines{
    RosterLine{K::Gateway, "1.RI=GW-1 2.RI=GW-2 3.COR=GW-3 3.COR=GW-4"},
    RosterLine{K::RoomSensor, "0.LOB 0.02 0.03 0.05 0.12 0.13 0.14 0.ATR"},
    RosterLine{K::RoomSensor, "1.01 1.02 1.03 1.04 1.05 1.06 1.OW 1.OE 1.12 1.13 1.14"},
    RosterLine{K::RoomSensor, "2.01 2.02 2.03 2.04 2.05 2.06 2.OW 2.OE 2.12 2.13 2.14 2.16"},
    RosterLine{K::RoomSensor, "3.01 3.02 3.03 3.04 3.06 3.OW 3.OW 3.OE 3.12 3.13 3.14 3.15 3.16"},
    RosterLine{K::RoomSensor, "4.01 4.02 4.03 4.04 4.OW 4.OE 4.12 4.13"},
    RosterLine{K::Presence, "0.LOB 0.05 0.13 0.14 0.ATR 0.GOODS 0.BIC 0.COR"},
    RosterLine{K::Presence, "1.01 1.02 1.05 1.06 1.OW 1.OW 1.OE 1.OE 1.15 1.COR"},
    RosterLine{K::Presence, "2.01 2.02 2.05 2.06 2.OW 2.OW 2.OE 2.OE 2.14 2.15 2.COR 2.COR"},
    RosterLine{K::Presence, "3.03 3.05 3.06 3.OW 3.OW 3.OW 3.OE 3.15 3.16 3.COR 3.COR 3.COR"},
    RosterLine{K::Presence, "4.01 4.02 4.05 4.06 4.OW 4.OE 4.13 4.14"},
    RosterLine{K::TemperatureSensor, "0.COR=T-0001 0.DOCK1=T-0002 0.BIC=T-0003 0.GOODS=T-0004 0.15=T-0005 1.COR=T-0101 1.15=T-0102 1.08=T-0103 1.08=T-0104"},
    RosterLine{K::TemperatureSensor, "2.COR=T-0201 2.15=T-0202 2.PL=T-0203 2.COR=T-0204 3.PL=T-0301 3.COR=T-0302 3.COR=T-0303 3.RI=T-0304 3.OW=T-0305"},
    RosterLine{K::TemperatureSensor, "4.COR=T-0401 4.05=T-0402 4.06=T-0403 4.14=T-0404 4.15=T-0405 4.COR=T-0412"},
    RosterLine{K::LeakPuck, "0.PLB=B-LEAK-01 0.PLB=B-LEAK-02 0.15 0.05 0.07 0.COR 1.08 1.PL 2.PL 2.RI 3.RI 3.04 4.RF 4.RI 4.RF 4.COR"},
    RosterLine{K::WindowContact, "0.03 0.12 1.01 1.02 1.03 1.OW 1.OE 2.01 2.02 2.03 2.OW 2.OE 2.16"},
    RosterLine{K::WindowContact, "3.01 3.02 3.03 3.04 3.OE 3.13 3.14 4.01 4.03 4.OW 4.OE"},
    RosterLine{K::PeopleCounter, "0.LOB 0.LOB"},
    RosterLine{K::ColdProbe, "0.07 0.07"},
    RosterLine{K::Weather, "4.RF=WX-1"},
    RosterLine{K::Luminaire, "0.LOB 0.LOB 0.02 0.03 0.03 0.05 0.DOCK1 0.ATR 0.ATR 0.GOODS 0.12 0.13 0.PLB 0.COR"},
    RosterLine{K::Luminaire, "1.01 1.02 1.03 1.04 1.05 1.06 1.OW 1.OW 1.OW 1.OW 1.OE 1.OE 1.OE 1.OE 1.12 1.13 1.14 1.08 1.COR"},
    RosterLine{K::Luminaire, "2.01 2.02 2.03 2.04 2.05 2.06 2.OW 2.OW 2.OW 2.OW 2.OE 2.OE 2.OE 2.OE 2.OE 2.OE 2.OE 2.OE 2.12 2.13 2.14 2.16 2.COR"},
    RosterLine{K::Luminaire, "3.01 3.02 3.03 3.03 3.04 3.04 3.OW 3.OW 3.OW 3.OW 3.OW 3.OE 3.OE 3.12 3.12 3.13 3.13 3.14 3.15 3.16 3.COR 3.COR 3.COR"},
    RosterLine{K::Luminaire, "4.01 4.02 4.03 4.04 4.05 4.06 4.OW 4.OW 4.OW 4.OE 4.OE 4.OE 4.12 4.13 4.COR"},
    RosterLine{K::Thermostat, "0.LOB 0.05 0.13 0.14 0.ATR 0.GOODS 1.01 1.02 1.05 1.06 1.OW 1.OE 1.15 1.COR"},
    RosterLine{K::Thermostat, "2.01 2.02 2.05 2.06 2.OW 2.OW 2.OE 2.OE 2.14 2.15 3.03 3.05 3.06 3.OW 3.OW 3.OW 3.OE 3.15 3.16 3.COR"},
    RosterLine{K::Thermostat, "4.01 4.02 4.05 4.06 4.OW 4.OE 4.13"},
    RosterLine{K::RoomController, "0.02 0.03 0.12 1.03 1.04 1.12 1.13 1.14 2.03 2.04 2.12 2.13 2.16 3.12 3.01 3.02 3.04 3.13 3.14 4.03 4.04 4.12"},
    RosterLine{K::Damper, "0.03 0.LOB 1.03 1.OW 1.OE 2.03 2.OW 2.OE 3.03 3.05 3.OW 3.13 4.03 4.OW"},
    RosterLine{K::AirHandler, "4.RF=AHU-1 4.RF=AHU-2"},
    RosterLine{K::ServerCooler, "1.08=CRAC-1 1.08=CRAC-2"},
    RosterLine{K::ColdStore, "0.07=CS-0.07"},
    RosterLine{K::Door, "0.LOB=D0-MAIN 0.LOB=D0-TURN1 0.LOB=D0-TURN2 0.DOCK1=D0-DOCK1 0.BIC=D0-BIC 0.PLB=D0-PLB 0.15=D0-MSB 0.07=D0-COLD 0.14=D0-SEC"},
    RosterLine{K::Door, "1.COR=D1-STAIR1 1.COR=D1-STAIR2 1.08=D1-1.08 1.PL=D1-PL 1.OW=D1-OW 1.OE=D1-OE 1.RI=D1-RI"},
    RosterLine{K::Door, "2.COR=D2-STAIR1 2.COR=D2-STAIR2 2.OW=D2-OW 2.OE=D2-OE 2.RI=D2-RI"},
    RosterLine{K::Door, "3.COR=D3-STAIR1 3.COR=D3-STAIR2 3.OW=D3-OW 3.COR=D3-OE 3.04=D3-LAB 3.RI=D3-RI"},
    RosterLine{K::Door, "4.COR=D4-STAIR1 4.COR=D4-STAIR2 4.OW=D4-OW 4.RF=D4-ROOF"},
    RosterLine{K::PowerMeter, "0.15=EM-MAIN 0.RI=EM-F0 0.BIC=EM-EV 1.RI=EM-F1 1.08=EM-SRV 2.RI=EM-F2 3.RI=EM-F3 4.RI=EM-F4 4.RF=EM-AHU-1 4.RF=EM-AHU-2"},
    RosterLine{K::WaterMeter, "0.PLB=WM-1 4.RI=WM-2"},
    RosterLine{K::HeatMeter, "4.RI=HM-1"},
    RosterLine{K::Valve, "0.PLB=V-12 1.PL=V-11"},
    RosterLine{K::Blind, "2.01 2.03 2.OW 2.OE 3.01 3.02 3.03 3.04 3.OW 4.01 4.03 4.OW"},
    RosterLine{K::Lift, "4.RI=LIFT-1 0.RI=LIFT-2"},
    RosterLine{K::Ups, "1.08=UPS-1"},
};

constexpr std::array gw3{
    BehindGw3{"3.05-TH", 528, 46},  BehindGw3{"3.06-TH", 630, 56},    BehindGw3{"3.06-PIR", 694, 62},  BehindGw3{"3.OE-TH", 520, 206}, BehindGw3{"3.OE-L1", 620, 180},
    BehindGw3{"3.OE-L2", 690, 206}, BehindGw3{"3.16-TH", 516, 276},   BehindGw3{"3.16-PIR", 600, 258}, BehindGw3{"3.16-L1", 618, 312}, BehindGw3{"3.05-DMP", 590, 36},
    BehindGw3{"3.06-S1", 662, 38},  BehindGw3{"3.OE-S1", 536, 170},   BehindGw3{"3.16-S1", 560, 284},  BehindGw3{"T-0301", 660, 284},  BehindGw3{"3.OE-PIR", 448, 186},
    BehindGw3{"3.OE-WIN1", 580, 204}, BehindGw3{"3.05-PIR", 560, 66},
};

} // namespace

std::span<const RosterLine> rosterLines()
{
    return lines;
}

std::span<const BehindGw3> behindGw3()
{
    return gw3;
}

} // namespace holdfast::site
