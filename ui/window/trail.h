// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/route.h"

#include <optional>
#include <vector>

namespace holdfast {

/// Where the window was, for back and forward.
class Trail
{
public:
    /// A new place; what lay ahead is forgotten. The same place twice counts once.
    void go(const Route& route);

    [[nodiscard]] std::optional<Route> back();
    [[nodiscard]] std::optional<Route> forward();
    [[nodiscard]] bool canBack() const { return m_at > 1; }
    [[nodiscard]] bool canForward() const { return m_at < m_routes.size(); }

private:
    std::vector<Route> m_routes;
    std::size_t m_at = 0; ///< how many of them lie behind, the current one included
};

} // namespace holdfast
