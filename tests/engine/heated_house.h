// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/continuity/prove.h"
#include "tests/continuity/outdoor_lost.h"
#include "tests/engine/engine_site.h"

namespace holdfast {

inline const DeviceId radiator{QStringLiteral("radiator")};
inline const AlarmId acts{QStringLiteral("fallback-acts/acts:outdoor-lost/radiator")};
inline const AlarmId stuck{QStringLiteral("fallback-stuck/stuck:outdoor-lost/radiator")};

[[nodiscard]] inline Policy outdoorLost()
{
    return outdoorLostPolicy(radiator.text(), QStringLiteral("outdoor"));
}

/// A radiator that takes set-points and says how it stands, and a sensor that reports every ten seconds.
class HeatedHouse : public EngineSite
{
public:
    HeatedHouse()
    {
        link(LinkStatus::Connected);
        publish(QStringLiteral("homeassistant/number/radiator/setpoint/config"),
                R"({"unique_id":"radiator_setpoint","name":"setpoint","state_topic":"site/radiator/setpoint","command_topic":"site/radiator/setpoint/set","min":5,"max":30,"step":0.5,"unit_of_measurement":"°C","device_class":"temperature","device":{"identifiers":["radiator"],"name":"Radiator"}})",
                true);
        announce(QStringLiteral("outdoor"));
        publish(QStringLiteral("site/radiator/setpoint"), "21");
        permit({false, false, true});
        live(std::chrono::minutes(3));
        clear();
    }

    /// Time passes; whoever is well reports, the station's router answers if it does.
    void live(Ticks time)
    {
        for (Ticks left = time; left.count() > 0; left -= std::chrono::seconds(1)) {
            ++m_second;
            if (m_second % 10 == 0 && outdoorReports)
                say(QStringLiteral("outdoor"), R"({"temperature":4})");
            if (m_second % 5 == 0 && routerKnown)
                take(engine.step({}, {}, {}, clock.now(), clock.ticks(), {}, {}, {}, {{ProbeKind::Router, {}, routerAnswers}}));
            pass(std::chrono::seconds(1));
            commandsGo();
        }
    }

    /// What was written down goes out; the radiator does as it is told.
    void commandsGo()
    {
        std::vector<quint64> tickets;
        for (const AuditRecord& row : records<AuditRecord>())
            if (!m_durable.contains(row.ticket))
                tickets.push_back(row.ticket);
        if (tickets.empty())
            return;
        m_durable += QSet<quint64>(tickets.begin(), tickets.end());
        const std::size_t before = sent.size();
        saved(tickets);
        for (std::size_t i = before; i < sent.size(); ++i) {
            receipt({sent[i].number, CommandReceipt::Kind::Taken, {}});
            if (radiatorObeys)
                publish(QStringLiteral("site/radiator/setpoint"), sent[i].publication.payload);
        }
    }

    void arm(const Policy& policy)
    {
        wish(SavePolicy{policy}, Role::Engineer);
        std::vector<PolicyProof> proofs;
        for (const Policy& one : std::exchange(toProve, {}))
            proofs.push_back(examine(one));
        proved(proofs);
        const Policy kept = known().policies.value(policy.id);
        wish(ArmPolicy{kept.id, hashOf(kept)}, Role::Engineer);
        if (!news.outcomes.empty() && news.outcomes.back().kind != IntentOutcome::Kind::Saved)
            qFatal("not armed: %s", qPrintable(news.outcomes.back().reason));
    }

    ContinuityKnown known() const
    {
        ContinuityKnown sum;
        sum.apply(news.continuity);
        return sum;
    }
    PolicyStanding standing() const
    {
        const auto all = known().standings;
        return all.empty() ? PolicyStanding() : all.front();
    }
    QByteArray lastSent() const { return sent.empty() ? QByteArray() : sent.back().publication.payload; }
    std::vector<Document> stored() const
    {
        std::vector<Document> all;
        for (const DocumentRecord& record : records<DocumentRecord>()) {
            std::erase_if(all, [&](const Document& one) { return one.kind == record.document.kind && one.id == record.document.id; });
            all.push_back(record.document);
        }
        return all;
    }
    bool isStanding(const AlarmId& id) const { return news.alarms.value(id).flags.active; }
    int happened(const QString& code) const
    {
        int count = 0;
        for (const JournalRecord& record : records<JournalRecord>())
            count += record.entry.name == code ? 1 : 0;
        return count;
    }

    bool outdoorReports = true;
    bool routerKnown = true;
    bool routerAnswers = true;
    bool radiatorObeys = true;

private:
    int m_second = 0;
    QSet<quint64> m_durable;
};

} // namespace holdfast
