// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trail.h"

namespace holdfast {
namespace {

constexpr std::size_t kept = 100;

} // namespace

void Trail::go(const Route& route)
{
    if (m_at > 0 && m_routes[m_at - 1] == route)
        return;
    m_routes.resize(m_at);
    m_routes.push_back(route);
    if (m_routes.size() > kept)
        m_routes.erase(m_routes.begin());
    m_at = m_routes.size();
}

std::optional<Route> Trail::back()
{
    if (!canBack())
        return std::nullopt;
    --m_at;
    return m_routes[m_at - 1];
}

std::optional<Route> Trail::forward()
{
    if (!canForward())
        return std::nullopt;
    ++m_at;
    return m_routes[m_at - 1];
}

} // namespace holdfast
