// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/site/dialect.h"
#include "app/site/house.h"
#include "app/site/simulated_site.h"

#include <set>

namespace holdfast::site {

/// The inside of SimulatedSite, shared by the files that make it up.
struct SimulatedSite::State
{
    explicit State(SiteOptions given);

    SiteOptions options;
    SiteModel model;
    House house;
    std::vector<SimulatedClient> clients;
    std::set<int> dropped;          ///< clients that have no connection
    bool brokerCut = false;
    bool settled = false;
    double waiting = 0;             ///< seconds of site time the building has not lived through yet
    QHash<QString, int> byBase;     ///< base topic → unit

    [[nodiscard]] Speech speechOf(const Unit& unit) const;
    [[nodiscard]] bool isHeard(std::size_t unit) const;
    void send(std::vector<Transmission>& out, int client, Publication publication) const;
    void tell(std::vector<Transmission>& out, std::size_t unit);
    void tellAvailability(std::vector<Transmission>& out, std::size_t unit, bool online) const;
    void schedule(std::size_t unit);
    void passAlone(std::vector<Transmission>& out, double seconds); ///< devices go over to their fallback, and come back from it
    void settleAt(Timestamp at);
    [[nodiscard]] int unitOf(const QString& topic) const;
};

} // namespace holdfast::site
