// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace holdfast {

/// Our own line icons: one file each in resources/icons, 24 px grid, 2 px stroke.
enum class Icon : quint8 {
    Alarms, Arrow, Assumed, Battery, BellOff, Block, Bolt, Box, BrokerLost, Bulb, Calendar, Car, Certificate, Check, Clock, ClockSuspect,
    Close, Columns, Continuity, Contrast, Copy, Dashboards, Database, Devices, Door, Down, Download, Drag, Drill, Drop, Edit, Enter, Eye,
    Fan, Filter, Fit, Flame, Gateway, GatewayLost, Globe, Hash, Heart, Help, History, Hourglass, Image, Info, Key, Keyboard, Layers, Leaf,
    Left, Lift, Link, List, Lock, Mesh, Meter, Minus, Moon, More, Motion, Mute, Note, Overview, Pause, Pin, Pinned, Play, Plug, Plus, Power,
    Print, Radio, Rail, Redo, Refresh, Reports, Right, Search, Security, Sensor, Server, Settings, Shield, SimCard, Simulated, Snow, Sound,
    Split, Star, Stop, Sun, Table, Tag, Temperature, Undo, Up, Updown, Upload, User, Users, Valve, Wifi, Wind, Wrench
};

/// File name without ending: "alarms", "broker_lost".
[[nodiscard]] QString nameOf(Icon icon);
[[nodiscard]] const std::vector<Icon>& allIcons();

} // namespace holdfast
