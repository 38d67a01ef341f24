// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/expected.h"
#include "app/model/message.h"
#include "app/model/site.h"
#include "app/model/value.h"
#include "app/site/fault.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace holdfast::site {

struct SiteOptions
{
    quint64 seed = 1;
    int devices = 412;                        ///< fewer: the first of the list; more: copies with numbers of their own
    QString scenario = QStringLiteral("live");
    BrokerId broker{};                        ///< put on every publication
    QString prefix = QStringLiteral("homeassistant");
};

/// One MQTT connection of the simulated site: a gateway, or the controller bus that all wired devices share.
struct SimulatedClient
{
    QString id;             ///< MQTT client id
    Publication will;       ///< to be registered at connect
    Publication birth;      ///< published by announce() already; again after a return
    QStringList filters;    ///< command topics to subscribe
};

/// A publication and the client that sends it.
struct Transmission
{
    int client = 0; ///< index into SimulatedSite::clients()
    Publication publication;

    friend bool operator==(const Transmission&, const Transmission&) = default;
};

/// What a device is to do by itself once it has been cut off for a while. It helps only if it was stored there before.
struct Fallback
{
    QString device;     ///< the code on its label
    QString value;      ///< key of what is set: "occupied_heating_setpoint"
    Value becomes;
    Ticks after{30'000};

    friend bool operator==(const Fallback&, const Fallback&) = default;
};

/// Harbour House with everything in it that speaks MQTT. The same seed and the same calls give the same bytes.
/// Site time may run faster than the clock on the wall; that is the caller's business.
class SimulatedSite
{
public:
    explicit SimulatedSite(SiteOptions options);
    ~SimulatedSite();
    SimulatedSite(SimulatedSite&&) noexcept;
    SimulatedSite& operator=(SimulatedSite&&) noexcept;

    [[nodiscard]] const SiteModel& model() const;
    [[nodiscard]] const std::vector<SimulatedClient>& clients() const;
    [[nodiscard]] QStringList deviceCodes() const;

    /// Births, availability and every discovery message, all retained. Again whenever somebody asks (homeassistant/status online).
    [[nodiscard]] std::vector<Transmission> announce() const;

    /// What is due when `elapsed` of site time has gone by and it is now `siteTime`. The first call settles the building at that time and tells every state.
    [[nodiscard]] std::vector<Transmission> advance(Timestamp siteTime, Ticks elapsed);

    /// A command is obeyed and its effect told; anything that is not for us is ignored.
    [[nodiscard]] std::vector<Transmission> take(const Message& command);

    /// Refused for a device nobody knows, or one the fault makes no sense for.
    [[nodiscard]] Expected<std::vector<LinkOrder>> apply(const Fault& fault);

    /// Refused for a device nobody knows, or a value of it that cannot be set.
    [[nodiscard]] Expected<> store(const Fallback& fallback);

    /// How a value stands at the device itself, heard or not: the second way on which a drill looks.
    [[nodiscard]] std::optional<Value> look(const QString& device, const QString& value) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace holdfast::site
