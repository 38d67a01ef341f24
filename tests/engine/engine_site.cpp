// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/engine_site.h"

#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace holdfast {

EngineSite::EngineSite(EngineOptions options)
    : engine(std::move(options))
{
    Restored stored;
    BrokerConfig config;
    config.id = broker;
    config.name = u"Site broker"_s;
    stored.brokers = {config};
    take(engine.restore(std::move(stored), clock.now(), clock.ticks()));
}

void EngineSite::link(LinkStatus status)
{
    LinkState state;
    state.broker = broker;
    state.status = status;
    state.since = clock.now();
    take(engine.step({}, {}, {state}, clock.now(), clock.ticks()));
}

void EngineSite::announce(const QString& device, const QString& key, const QString& more)
{
    const QString json = u"{\"name\":\"%2\",\"unique_id\":\"%1_%2\",\"state_topic\":\"site/%1\",\"value_template\":\"{{ value_json.%2 }}\",\"unit_of_measurement\":\"°C\","
                         "\"device_class\":\"temperature\",\"state_class\":\"measurement\"%3,\"device\":{\"identifiers\":[\"%1\"],\"name\":\"Sensor %1\",\"manufacturer\":\"Acme\","
                         "\"model\":\"S1\"}}"_s.arg(device, key, more);
    publish(QString(u"homeassistant/sensor/"_s + device + u'/' + key + u"/config"_s), json.toUtf8(), true);
}

void EngineSite::publish(const QString& topic, const QByteArray& payload, bool retained)
{
    take(engine.step({Message{broker, topic, payload, clock.now(), clock.ticks(), retained}}, {}, {}, clock.now(), clock.ticks()));
}

void EngineSite::say(const QString& device, const QByteArray& json)
{
    publish(QString(u"site/"_s + device), json);
}

void EngineSite::pass(Ticks time, Ticks step)
{
    for (Ticks left = time; left.count() > 0; left -= step) {
        clock.advance(std::min(left, step));
        take(engine.step({}, {}, {}, clock.now(), clock.ticks()));
    }
}

quint64 EngineSite::wish(const Wish& wish, Role role, const QString& who)
{
    Intent intent;
    intent.ticket = ++m_ticket;
    intent.actor = {OperatorId(who), who, role, u"desk"_s};
    intent.wish = wish;
    take(engine.step({}, {intent}, {}, clock.now(), clock.ticks()));
    return intent.ticket;
}

void EngineSite::permit(Permissions permissions)
{
    BrokerConfig config = engine.brokers().front();
    config.permissions = permissions;
    wish(SaveBroker{config});
}

void EngineSite::saved(const std::vector<quint64>& tickets)
{
    take(engine.step({}, {}, {}, clock.now(), clock.ticks(), tickets));
}

void EngineSite::proved(const std::vector<PolicyProof>& proofs)
{
    take(engine.step({}, {}, {}, clock.now(), clock.ticks(), {}, proofs));
}

void EngineSite::receipt(const CommandReceipt& receipt)
{
    take(engine.step({}, {}, {}, clock.now(), clock.ticks(), {}, {}, {receipt}));
}

void EngineSite::clear()
{
    toProve.clear();
    sent.clear();
    looks.clear();
    news = {};
    recorded.clear();
    published.clear();
    telemetryChanged = false;
}

void EngineSite::take(Outcome&& outcome)
{
    looks.insert(looks.end(), outcome.looks.begin(), outcome.looks.end());
    toProve.insert(toProve.end(), outcome.toProve.begin(), outcome.toProve.end());
    if (outcome.toAsk)
        asked = *outcome.toAsk;
    if (outcome.uses)
        uses = *outcome.uses;
    news.merge(std::move(outcome.delta));
    recorded.insert(recorded.end(), outcome.samples.begin(), outcome.samples.end());
    recorded.insert(recorded.end(), std::make_move_iterator(outcome.records.begin()), std::make_move_iterator(outcome.records.end()));
    published.insert(published.end(), std::make_move_iterator(outcome.publications.begin()), std::make_move_iterator(outcome.publications.end()));
    sent.insert(sent.end(), outcome.sendings.begin(), outcome.sendings.end());
    telemetryChanged = telemetryChanged || outcome.telemetryChanged;
}

} // namespace holdfast
