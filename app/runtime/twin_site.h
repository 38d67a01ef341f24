// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine.h"
#include "app/model/picture.h"
#include "app/site/simulated_site.h"

namespace holdfast {

/// The simulated site wired straight into an engine of its own, in virtual time: what broker, recorder and station would carry, without them. Nothing leaves it.
/// Everything is adopted, commands are permitted, and whatever has to be durable is so at the next step.
class TwinSite
{
public:
    TwinSite(site::SiteOptions options, Timestamp start);

    /// Lives on by this much, in one step.
    void pass(Ticks pace);

    /// What an engineer wants; nothing where it was done, else why not.
    [[nodiscard]] QString wish(const Wish& wish, const QString& who);

    void cutBroker(bool lost);
    [[nodiscard]] Expected<> apply(const site::Fault& fault);
    [[nodiscard]] Expected<> store(const site::Fallback& fallback) { return m_site.store(fallback); }
    /// What the station asks outside (a service, a host) answers or does not.
    void setUnanswered(const QString& target) { m_unanswered = target; }

    /// How the point stands at the device itself.
    [[nodiscard]] std::optional<Value> look(const PointId& point) const;
    /// What is written on the device; empty: it is none of the simulated ones.
    [[nodiscard]] QString codeOf(const Device& device) const;

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] Timestamp now() const { return m_now; }
    [[nodiscard]] static BrokerId broker() { return BrokerId(QStringLiteral("embedded")); }

private:
    struct Asked
    {
        StationQuestion question;
        Ticks last{-1};
    };

    void take(Outcome outcome);
    void publish(const Publication& publication);
    void hear(const std::vector<site::Transmission>& sent, bool retained = false);
    void answerStation();
    void step(const std::vector<Intent>& intents = {}, const LinkStates& links = {});
    void obey(const site::LinkOrder& order);
    [[nodiscard]] LinkState link() const;

    site::SimulatedSite m_site;
    QStringList m_codes;
    Engine m_engine;
    Picture m_picture;
    Timestamp m_now;
    Timestamp m_linkSince;
    Ticks m_ticks{10'000};
    bool m_up = true;
    QString m_unanswered;
    quint64 m_ticket = 0;
    std::vector<IntentOutcome> m_outcomes;
    std::vector<Message> m_messages; ///< on their way to the engine …
    std::vector<quint64> m_saved;    ///< … and so are these
    std::vector<PolicyProof> m_proofs;
    std::vector<CommandReceipt> m_receipts;
    std::vector<StationAnswer> m_answers;
    std::vector<Asked> m_asked;
};

} // namespace holdfast
