// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/continuity_names.h"

namespace holdfast {
namespace {

constexpr std::array losses{"broker", "gateway", "uplink", "cloud", "power", "time"};
constexpr std::array behaviours{"unknown", "unaffected", "works-locally", "limited", "stops"};
constexpr std::array evidenceKinds{"none", "unknown", "claimed", "configured", "proven"};
constexpr std::array evidenceSources{"nobody", "drill", "twin-drill", "real-outage", "back-fill", "read-back", "vendor", "person", "structure"};
constexpr std::array dependencyKinds{"device", "mesh-router", "gateway", "switch", "uplink", "broker", "cloud", "power-feed"};
constexpr std::array linkKinds{"data", "power", "mesh", "service"};
constexpr std::array linkUses{"active", "standby", "lost"};
constexpr std::array uplinkKinds{"ethernet", "wifi", "mobile", "mesh", "satellite", "other"};

static_assert(losses.size() == allLosses.size());

template <typename Enumeration>
QString nameIn(Enumeration value)
{
    const auto names = continuityNames<Enumeration>();
    const auto index = static_cast<std::size_t>(value);
    return index < names.size() ? QString::fromLatin1(names[index]) : QString();
}

} // namespace

template <>
std::span<const char* const> continuityNames<Loss>()
{
    return losses;
}

template <>
std::span<const char* const> continuityNames<Behaviour>()
{
    return behaviours;
}

template <>
std::span<const char* const> continuityNames<EvidenceKind>()
{
    return evidenceKinds;
}

template <>
std::span<const char* const> continuityNames<EvidenceSource>()
{
    return evidenceSources;
}

template <>
std::span<const char* const> continuityNames<DependencyKind>()
{
    return dependencyKinds;
}

template <>
std::span<const char* const> continuityNames<DependencyLinkKind>()
{
    return linkKinds;
}

template <>
std::span<const char* const> continuityNames<LinkUse>()
{
    return linkUses;
}

template <>
std::span<const char* const> continuityNames<UplinkKind>()
{
    return uplinkKinds;
}

QString nameOf(Loss loss)
{
    return nameIn(loss);
}

QString nameOf(Behaviour behaviour)
{
    return nameIn(behaviour);
}

QString nameOf(EvidenceKind kind)
{
    return nameIn(kind);
}

QString nameOf(EvidenceSource source)
{
    return nameIn(source);
}

QString nameOf(DependencyKind kind)
{
    return nameIn(kind);
}

QString nameOf(DependencyLinkKind kind)
{
    return nameIn(kind);
}

QString nameOf(LinkUse use)
{
    return nameIn(use);
}

QString nameOf(UplinkKind kind)
{
    return nameIn(kind);
}

} // namespace holdfast
