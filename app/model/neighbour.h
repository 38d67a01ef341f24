// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace holdfast {

/// Something on this network that announces itself by DNS-SD. A suggestion only: anybody can announce anything, so nothing is ever connected to by itself.
struct Neighbour
{
    enum class Kind : quint8 { Broker, Device };

    Kind kind = Kind::Device;
    QString service; ///< "_mqtt._tcp"
    QString name;    ///< hostile text
    QString host;
    QString address; ///< as resolved; empty until then
    quint16 port = 0;
    QString detail;  ///< what its text record says of model and version

    friend bool operator==(const Neighbour&, const Neighbour&) = default;
};

/// What is around, and whether that can be known here at all.
struct Neighbours
{
    enum class State : quint8 { Absent, Searching, Complete, Failed };

    State state = State::Absent; ///< Absent: no service on this computer browses for us
    QString detail;
    std::vector<Neighbour> found; ///< brokers first, then by name; at most 500

    friend bool operator==(const Neighbours&, const Neighbours&) = default;
};

/// Looks around while somebody watches, and is silent otherwise.
class Neighbourhood
{
public:
    virtual ~Neighbourhood() = default;
    /// Told at once and with every change, on the calling thread. A watcher replaces the one before; an empty one ends the search.
    virtual void watch(std::function<void(const Neighbours&)> tell) = 0;
};

} // namespace holdfast
