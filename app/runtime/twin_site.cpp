// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/twin_site.h"

#include "app/continuity/prove.h"
#include "app/site/scenarios.h"

#include <utility>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;
using site::LinkOrder;

EngineOptions adoptingAll()
{
    EngineOptions options;
    options.adoption.all = true;
    return options;
}

BrokerConfig twinBroker()
{
    BrokerConfig broker;
    broker.id = TwinSite::broker();
    broker.name = u"Twin"_s;
    broker.embedded = true;
    broker.permissions = {true, true, true};
    return broker;
}

} // namespace

TwinSite::TwinSite(site::SiteOptions options, Timestamp start)
    : m_site([&] {
          options.broker = broker();
          return site::SimulatedSite(options);
      }()),
      m_codes(m_site.deviceCodes()), m_engine(adoptingAll()), m_now(start), m_linkSince(start)
{
    Restored kept;
    kept.site = m_site.model();
    kept.brokers = {twinBroker()};
    for (const Record& record : site::continuityRecords(site::scenarios().front())) {
        if (const auto* document = std::get_if<DocumentRecord>(&record))
            kept.documents.push_back(document->document);
    }
    take(m_engine.restore(std::move(kept), m_now, m_ticks));
    step({}, {link()});
    hear(m_site.announce(), true);
    step();
    hear(m_site.advance(m_now, Ticks(0)));
    step();
}

LinkState TwinSite::link() const
{
    LinkState state;
    state.broker = broker();
    state.status = m_up ? LinkStatus::Connected : LinkStatus::Lost;
    state.fault = m_up ? LinkFault::None : LinkFault::Unreachable;
    state.since = m_linkSince;
    return state;
}

void TwinSite::pass(Ticks pace)
{
    m_now += pace;
    m_ticks += pace;
    hear(m_site.advance(m_now, pace));
    answerStation();
    step();
}

void TwinSite::step(const std::vector<Intent>& intents, const LinkStates& links)
{
    const auto messages = std::exchange(m_messages, {});
    const auto saved = std::exchange(m_saved, {});
    const auto proofs = std::exchange(m_proofs, {});
    const auto receipts = std::exchange(m_receipts, {});
    const auto answers = std::exchange(m_answers, {});
    take(m_engine.step(messages, intents, links, m_now, m_ticks, saved, proofs, receipts, answers));
}

void TwinSite::take(Outcome outcome)
{
    for (const Record& record : outcome.records) {
        if (const auto* audit = std::get_if<AuditRecord>(&record); audit && audit->ticket != 0)
            m_saved.push_back(audit->ticket);
    }
    m_outcomes = std::move(outcome.delta.outcomes);
    outcome.delta.outcomes.clear();
    m_picture.apply(outcome.delta);
    for (const Policy& policy : outcome.toProve)
        m_proofs.push_back(examine(policy));
    if (outcome.toAsk) {
        m_asked.clear();
        for (StationQuestion& question : *outcome.toAsk)
            m_asked.push_back({std::move(question), Ticks(-1)});
    }
    for (const CommandSending& sending : outcome.sendings) {
        m_receipts.push_back({sending.number, m_up ? CommandReceipt::Kind::Taken : CommandReceipt::Kind::NeverLeft, {}});
        publish(sending.publication);
    }
    for (const Publication& publication : outcome.publications)
        publish(publication);
}

/// As a broker does it: to the site, and to whoever listens to everything, which we do.
void TwinSite::publish(const Publication& publication)
{
    if (!m_up)
        return;
    const Message message{broker(), publication.topic, publication.payload, m_now, m_ticks, false};
    m_messages.push_back(message);
    hear(m_site.take(message));
}

void TwinSite::hear(const std::vector<site::Transmission>& sent, bool retained)
{
    if (!m_up)
        return;
    for (const site::Transmission& one : sent)
        m_messages.push_back({broker(), one.publication.topic, one.publication.payload, m_now, m_ticks, retained});
}

/// The station's router, network card and clock are well; only what was taken away does not answer.
void TwinSite::answerStation()
{
    for (Asked& asked : m_asked) {
        if (asked.last >= Ticks(0) && m_ticks - asked.last < asked.question.interval)
            continue;
        asked.last = m_ticks;
        const bool away = !m_unanswered.isEmpty() && asked.question.target == m_unanswered;
        m_answers.push_back({asked.question.kind, asked.question.target, !away});
    }
}

QString TwinSite::wish(const Wish& wish, const QString& who)
{
    const Actor actor{OperatorId(who), who, Role::Engineer, u"twin"_s};
    step({Intent{++m_ticket, actor, wish}});
    for (const IntentOutcome& outcome : m_outcomes) {
        if (outcome.ticket == m_ticket && outcome.kind != IntentOutcome::Kind::Saved)
            return outcome.reason.isEmpty() ? u"refused"_s : outcome.reason;
    }
    return {};
}

void TwinSite::cutBroker(bool lost)
{
    m_up = !lost;
    m_linkSince = m_now;
    static_cast<void>(m_site.apply({site::FaultKind::CutBroker, {}, lost}));
    step({}, {link()});
    hear(m_site.announce(), true);
}

/// A client that is dropped says its last will, one that returns its birth.
void TwinSite::obey(const LinkOrder& order)
{
    const auto& clients = m_site.clients();
    if (order.client < 0 || static_cast<std::size_t>(order.client) >= clients.size())
        return;
    const site::SimulatedClient& client = clients[static_cast<std::size_t>(order.client)];
    hear({{order.client, order.kind == LinkOrder::Kind::DropClient ? client.will : client.birth}});
}

Expected<> TwinSite::apply(const site::Fault& fault)
{
    const auto orders = m_site.apply(fault);
    if (!orders)
        return orders.error();
    for (const LinkOrder& order : *orders)
        obey(order);
    return Done{};
}

QString TwinSite::codeOf(const Device& device) const
{
    if (m_codes.contains(device.announcedName))
        return device.announcedName;
    const QString last = device.announcedName.section(u'/', -1); // people name radio devices by folder
    return m_codes.contains(last) ? last : QString();
}

std::optional<Value> TwinSite::look(const PointId& point) const
{
    const Point which = m_picture.points.value(point);
    return m_site.look(codeOf(m_picture.devices.value(which.device)), which.property);
}

} // namespace holdfast
