// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tables.h"

namespace holdfast {

const Table<Device>& deviceTable()
{
    using T = Device;
    static const Table<T> table{QStringLiteral("device"), {
        column("id", &T::id),
        column("identifiers", &T::identifiers),
        column("name", &T::name),
        column("announced_name", &T::announcedName),
        column("manufacturer", &T::manufacturer),
        column("model", &T::model),
        column("firmware", &T::firmware),
        column("hardware", &T::hardware),
        column("serial", &T::serial),
        column("suggested_area", &T::suggestedArea),
        column("configuration_url", &T::configurationUrl),
        column("via", &T::via),
        column("broker", &T::broker),
        column("conventions", &T::conventions),
        column("autonomy", &T::autonomy),
        column("autonomy_reason", &T::autonomyReason),
        column("membership", &T::membership),
        column("space", &T::space),
        column("place", &T::place),
        column("first_seen", &T::firstSeen),
        column("replaces", &T::replaces),
        column("merged_ids", &T::mergedIds),
        column("life_safety", &T::lifeSafety),
        column("firmware_latest", &T::firmwareLatest),
        column("supply", &T::supply),
        column("is_gateway", &T::isGateway),
        column("needs", &T::needs),
        column("battery_point", &T::batteryPoint),
        column("link_quality_point", &T::linkQualityPoint),
        column("autonomy_code", &T::autonomyCode),
        column("merged_into", &T::mergedInto),
        column("formerly", &T::formerly),
        column("by_rule", &T::byRule),
    }};
    return table;
}

const Table<DiscoveryRule>& discoveryRuleTable()
{
    using T = DiscoveryRule;
    static const Table<T> table{QStringLiteral("discovery_rule"), {
        column("id", &T::id),
        column("convention", &T::convention),
        column("manufacturer", &T::manufacturer),
        column("model", &T::model),
        column("gateway", &T::gateway),
        column("name", &T::name),
        column("action", &T::action),
        column("enabled", &T::enabled),
    }};
    return table;
}

const Table<Point>& pointTable()
{
    using T = Point;
    static const Table<T> table{QStringLiteral("point"), {
        column("id", &T::id),
        column("device", &T::device),
        column("name", &T::name),
        column("property", &T::property),
        column("component", &T::component),
        column("function", &T::function),
        column("kind", &T::kind),
        column("quantity", &T::quantity),
        column("accumulation", &T::accumulation),
        column("unit", &T::unit),
        column("minimum", &T::minimum),
        column("maximum", &T::maximum),
        column("step", &T::step),
        column("choices", &T::values),
        column("writable", &T::writable),
        column("category", &T::category),
        column("enabled_by_default", &T::enabledByDefault),
        column("expire_after", &T::expireAfter),
        column("unsupported", &T::unsupported),
    }};
    return table;
}

const Table<AlarmRule>& ruleTable()
{
    using T = AlarmRule;
    static const Table<T> table{QStringLiteral("rule"), {
        column("id", &T::id),
        column("name", &T::name),
        column("class", &T::alarmClass),
        column("quantity", &T::quantity),
        column("point", &T::point),
        column("device", &T::device),
        column("condition", &T::condition),
        column("on_delay", &T::onDelay),
        column("off_delay", &T::offDelay),
        column("latching", &T::latching),
        column("ack_on_return", &T::ackOnReturn),
        column("re_alarm", &T::reAlarm),
        column("maximum_shelve", &T::maximumShelve),
        column("consequence_class", &T::consequenceClass),
        column("time_to_respond", &T::timeToRespond),
        column("cause", &T::cause),
        column("consequence", &T::consequence),
        column("operator_action", &T::operatorAction),
        column("source", &T::source),
        column("life_safety", &T::lifeSafety),
        column("enabled", &T::enabled),
        column("version", &T::version),
        column("terms", &T::terms),
        column("places", &T::places),
    }};
    return table;
}

const Table<MaintenanceWindow>& maintenanceTable()
{
    using T = MaintenanceWindow;
    static const Table<T> table{QStringLiteral("maintenance"), {
        column("id", &T::id),
        column("name", &T::name),
        column("reason", &T::reason),
        column("devices", &T::devices),
        column("spaces", &T::spaces),
        column("rules", &T::rules),
        column("first_day", &T::firstDay),
        column("last_day", &T::lastDay),
        column("days", &T::days),
        column("from_time", &T::from),
        column("to_time", &T::to),
        column("enabled", &T::enabled),
    }};
    return table;
}

const Table<Alarm>& alarmTable()
{
    using T = Alarm;
    static const Table<T> table{QStringLiteral("alarm"), {
        column("id", &T::id),
        column("occurrence", &T::occurrence),
        column("rule", &T::rule),
        column("point", &T::point),
        column("device", &T::device),
        column("broker", &T::broker),
        column("name", &T::name),
        column("source", &T::source),
        column("class", &T::alarmClass),
        column("priority", &T::priority),
        column("active", &T::flags, &AlarmFlags::active),
        column("acked", &T::flags, &AlarmFlags::acked),
        column("latched", &T::flags, &AlarmFlags::latched),
        column("shelving", &T::flags, &AlarmFlags::shelving),
        column("suppressed_by_design", &T::flags, &AlarmFlags::suppressedByDesign),
        column("out_of_service", &T::flags, &AlarmFlags::outOfService),
        column("uncertain", &T::uncertain),
        column("late", &T::late),
        column("life_safety", &T::lifeSafety),
        column("condition_since", &T::conditionSince),
        column("raised_at", &T::raisedAt),
        column("cleared_at", &T::clearedAt),
        column("acknowledged_at", &T::acknowledgedAt),
        column("acknowledged_by", &T::acknowledgedBy),
        column("note", &T::note),
        column("shelved_until", &T::shelvedUntil),
        column("count", &T::count),
        column("value", &T::value),
        column("crossed", &T::limit),
        column("unit", &T::unit),
        column("cause", &T::cause),
        column("consequence", &T::consequence),
        column("operator_action", &T::operatorAction),
        column("caused_by", &T::causedBy),
        column("affects", &T::affects),
        column("hides", &T::hides),
        column("life_safety_behind", &T::lifeSafetyBehind),
        column("in_process_by", &T::inProcessBy),
        column("suppressors", &T::suppressors),
        column("steps_done", &T::stepsDone),
    }};
    return table;
}

const Table<BrokerConfig>& brokerTable()
{
    using T = BrokerConfig;
    static const Table<T> table{QStringLiteral("broker"), {
        column("id", &T::id),
        column("name", &T::name),
        column("host", &T::host),
        column("port", &T::port),
        column("user", &T::user),
        column("secret_key", &T::secretKey),
        column("tls", &T::tls),
        column("ca_file", &T::caFile),
        column("certificate_file", &T::certificateFile),
        column("key_file", &T::keyFile),
        column("version", &T::version),
        column("keep_alive", &T::keepAlive),
        column("filters", &T::filters),
        column("may_ask", &T::permissions, &Permissions::ask),
        column("may_own_topics", &T::permissions, &Permissions::ownTopics),
        column("may_command", &T::permissions, &Permissions::command),
        column("embedded", &T::embedded),
        column("kind", &T::kind),
        column("map_file", &T::mapFile),
        column("sparkplug_host", &T::sparkplugHost),
        column("stands_in_for", &T::standsInFor),
        column("turn", &T::turn),
    }};
    return table;
}

const Table<Operator>& operatorTable()
{
    using T = Operator;
    static const Table<T> table{QStringLiteral("operator"), {
        column("id", &T::id),
        column("name", &T::name),
        column("job_title", &T::jobTitle),
        column("role", &T::role),
        column("enabled", &T::enabled),
        column("expires", &T::expires),
    }};
    return table;
}

const Table<PointCommand>& commandTable()
{
    using T = PointCommand;
    static const Table<T> table{QStringLiteral("command"), {
        column("number", &T::number),
        column("point", &T::point),
        column("device", &T::device),
        column("broker", &T::broker),
        column("kind", &T::kind),
        column("level", &T::level),
        column("wanted", &T::wanted),
        column("previous", &T::previous),
        column("beneath", &T::beneath),
        column("person_id", &T::actor, &Actor::id),
        column("person", &T::actor, &Actor::name),
        column("role", &T::actor, &Actor::role),
        column("workstation", &T::actor, &Actor::workstation),
        column("state", &T::state),
        column("reason", &T::reason),
        column("requested_at", &T::requestedAt),
        column("sent_at", &T::sentAt),
        column("accepted_at", &T::acceptedAt),
        column("ended_at", &T::endedAt),
        column("lifetime", &T::lifetime),
        column("held_until", &T::until),
        column("holds", &T::holds),
    }};
    return table;
}

const Table<JournalEntry>& journalTable()
{
    using T = JournalEntry;
    static const Table<T> table{QStringLiteral("journal"), {
        column("sequence", &T::sequence),
        column("occurrence", &T::occurrence),
        column("alarm", &T::alarm),
        column("point", &T::point),
        column("device", &T::device),
        column("kind", &T::kind),
        column("source_time", &T::sourceTime),
        column("received_time", &T::receivedTime),
        column("priority", &T::priority),
        column("name", &T::name),
        column("source", &T::source),
        column("value", &T::value),
        column("crossed", &T::limit),
        column("unit", &T::unit),
        column("quality", &T::quality),
        column("person", &T::user),
        column("workstation", &T::workstation),
        column("note", &T::note),
        column("caused_by", &T::causedBy),
    }};
    return table;
}

} // namespace holdfast
