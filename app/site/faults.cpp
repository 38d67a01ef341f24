// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/fault.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace holdfast::site {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array known{
    FaultFacts{FaultKind::Silence, "silence", true, 0},
    FaultFacts{FaultKind::DropGateway, "drop-gateway", true, 0},
    FaultFacts{FaultKind::Drift, "drift", true, 1.5},
    FaultFacts{FaultKind::Lie, "lie", true, 0},
    FaultFacts{FaultKind::WrongClock, "wrong-clock", true, -5400},
    FaultFacts{FaultKind::Chatter, "chatter", true, 0},
    FaultFacts{FaultKind::Leak, "leak", true, 0},
    FaultFacts{FaultKind::DoorHeldOpen, "door-held-open", true, 0},
    FaultFacts{FaultKind::CutBroker, "cut-broker", false, 0},
    FaultFacts{FaultKind::IgnoreFallback, "ignore-fallback", true, 0},
    FaultFacts{FaultKind::ForgetFallback, "forget-fallback", true, 120},
};

Error refusal(const QString& reason)
{
    return {Error::Code::Invalid, reason};
}

} // namespace

std::span<const FaultFacts> faults()
{
    return known;
}

Expected<Fault> faultFrom(const QString& text)
{
    const QStringList parts = text.trimmed().split(u':');
    const QString name = parts.value(0).startsWith(u'-') ? parts.value(0).mid(1) : parts.value(0);
    const auto found = std::ranges::find_if(known, [&](const FaultFacts& facts) { return name == QLatin1String(facts.name); });
    if (found == known.end())
        return refusal(u"no fault is called "_s + name);
    Fault fault{found->kind, parts.value(1), !parts.value(0).startsWith(u'-'), 0};
    if (found->needsDevice && fault.device.isEmpty())
        return refusal(name + u" needs a device"_s);
    bool isNumber = true;
    if (parts.size() > 2)
        fault.amount = parts.value(2).toDouble(&isNumber);
    if (!isNumber)
        return refusal(parts.value(2) + u" is not a number"_s);
    return fault;
}

} // namespace holdfast::site
