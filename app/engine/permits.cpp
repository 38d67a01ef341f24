// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_state.h"

using namespace Qt::Literals::StringLiterals;

namespace holdfast {

Expected<> mayPublish(const EngineState& engine, const BrokerId& id, const Permit& permit)
{
    const auto broker = engine.brokers.constFind(carrierOf(engine, id));
    if (broker == engine.brokers.constEnd())
        return Error{Error::Code::NotFound, u"no such broker"_s};
    if (!(broker->permissions.*permit.given))
        return Error{Error::Code::Refused, permit.refusal.toString()};
    const auto memory = engine.memories.constFind(id);
    if (memory == engine.memories.constEnd() || memory->link.status != LinkStatus::Connected)
        return Error{Error::Code::Unavailable, u"the broker is not connected"_s};
    return Done{};
}

} // namespace holdfast
