// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/permissions.h"

#include <type_traits>

namespace holdfast {
namespace {

template <typename Kind, std::size_t I = 0>
constexpr std::size_t placeOf()
{
    if constexpr (std::is_same_v<Kind, std::variant_alternative_t<I, Wish>>)
        return I;
    else
        return placeOf<Kind, I + 1>();
}

constexpr const char* yes = "";
constexpr const char* watch = "Viewers watch; this needs an operator.";
constexpr const char* engineer = "This needs an engineer.";
constexpr const char* admin = "This needs an administrator.";

template <typename Kind>
constexpr Permission may(const char* name, std::array<const char*, 4> refusal)
{
    return {placeOf<Kind>(), name, refusal};
}

// kind of wish                                      viewer    operator  engineer  admin
constexpr std::array table{
    may<Acknowledge>("acknowledge",                 {watch,    yes,      yes,      yes}),
    may<AddNote>("add-note",                        {watch,    yes,      yes,      yes}),
    may<ResetAlarm>("reset-alarm",                  {watch,    yes,      yes,      yes}),
    may<Shelve>("shelve",                           {watch,    yes,      yes,      yes}),
    may<Unshelve>("unshelve",                       {watch,    yes,      yes,      yes}),
    may<SetAlarmService>("set-alarm-service",       {engineer, engineer, yes,      yes}),
    may<SaveRule>("save-rule",                      {engineer, engineer, yes,      yes}),
    may<Assign>("assign",                           {watch,    yes,      yes,      yes}),
    may<TickStep>("tick-step",                      {watch,    yes,      yes,      yes}),
    may<SaveMaintenance>("save-maintenance",        {engineer, engineer, yes,      yes}),
    may<RemoveMaintenance>("remove-maintenance",    {engineer, engineer, yes,      yes}),
    may<Adopt>("adopt",                             {engineer, engineer, yes,      yes}),
    may<Ignore>("ignore",                           {engineer, engineer, yes,      yes}),
    may<Block>("block",                             {engineer, engineer, yes,      yes}),
    may<ReturnToInbox>("return-to-inbox",           {engineer, engineer, yes,      yes}),
    may<RenameDevice>("rename-device",              {engineer, engineer, yes,      yes}),
    may<MoveDevice>("move-device",                  {engineer, engineer, yes,      yes}),
    may<RetireDevice>("retire-device",              {engineer, engineer, yes,      yes}),
    may<ReplaceDevice>("replace-device",            {engineer, engineer, yes,      yes}),
    may<MergeDevices>("merge-devices",              {engineer, engineer, yes,      yes}),
    may<SplitDevice>("split-device",                {engineer, engineer, yes,      yes}),
    may<TakeBackReplacement>("take-back-replacement", {engineer, engineer, yes,    yes}),
    may<SetAutonomy>("set-autonomy",                {engineer, engineer, yes,      yes}),
    may<SaveDiscoveryRule>("save-discovery-rule",   {engineer, engineer, yes,      yes}),
    may<RemoveDiscoveryRule>("remove-discovery-rule", {engineer, engineer, yes,    yes}),
    may<SaveDiscoverySettings>("save-discovery-settings", {engineer, engineer, yes, yes}),
    may<ListGhosts>("list-ghosts",                  {yes,      yes,      yes,      yes}),
    may<ClearGhosts>("clear-ghosts",                {engineer, engineer, yes,      yes}),
    may<SaveContinuity>("save-continuity",          {engineer, engineer, yes,      yes}),
    may<AddEvidence>("add-evidence",                {engineer, engineer, yes,      yes}),
    may<SavePolicy>("save-policy",                  {engineer, engineer, yes,      yes}),
    may<RemovePolicy>("remove-policy",              {engineer, engineer, yes,      yes}),
    may<ArmPolicy>("arm-policy",                    {engineer, engineer, yes,      yes}),
    may<DisarmPolicy>("disarm-policy",              {watch,    yes,      yes,      yes}),
    may<TellPolicy>("tell-policy",                  {watch,    yes,      yes,      yes}),
    may<SaveBroker>("save-broker",                  {engineer, engineer, yes,      yes}),
    may<RemoveBroker>("remove-broker",              {engineer, engineer, yes,      yes}),
    may<ReleaseFailover>("release-failover",        {watch,    yes,      yes,      yes}),
    may<SaveSite>("save-site",                      {engineer, engineer, yes,      yes}),
    may<SaveOperator>("save-operator",              {admin,    admin,    admin,    yes}),
    may<SignIn>("sign-in",                          {yes,      yes,      yes,      yes}),
    may<PutQuestion>("put-question",                {engineer, engineer, yes,      yes}),
    may<WritePoint>("write-point",                  {watch,    yes,      yes,      yes}),
};

constexpr bool everyWishStandsInItsPlace()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].wish != i)
            return false;
    }
    return table.size() == std::variant_size_v<Wish>;
}

static_assert(everyWishStandsInItsPlace(), "a kind of wish has no entry in the permission table, or stands out of order");

} // namespace

std::span<const Permission> permissionTable()
{
    return table;
}

Expected<> permitted(Role role, const Wish& wish)
{
    const char* refusal = table[wish.index()].refusal[static_cast<std::size_t>(role)];
    if (*refusal != '\0')
        return Error{Error::Code::Refused, QString::fromUtf8(refusal)};
    return Done{};
}

QString nameOf(const Wish& wish)
{
    return QLatin1String(table[wish.index()].name);
}

} // namespace holdfast
