// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pacer.h"

namespace holdfast {
namespace {

constexpr int smallSite = 1000; ///< devices
constexpr Ticks pause{400};

} // namespace

Pacer::Pacer(const Live& live, std::function<void()> deed, QObject* parent)
    : QObject(parent), m_live(live), m_deed(std::move(deed))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { m_deed(); });
}

void Pacer::ask()
{
    if (m_live.census().slots() <= smallSite)
        m_deed();
    else if (!m_timer.isActive())
        m_timer.start(pause);
}

} // namespace holdfast
