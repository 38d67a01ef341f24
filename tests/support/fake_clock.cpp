// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clock.h"

namespace holdfast {

FakeClock::FakeClock(Timestamp start)
    : m_now(start)
{
}

void FakeClock::advance(Ticks by)
{
    m_now += by;
    m_ticks += by;
}

} // namespace holdfast
