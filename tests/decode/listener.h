// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/decoder.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace holdfast {

/// Feeds a decoder and keeps what came of it, as the fleet would.
class Listener
{
public:
    explicit Listener(DecoderOptions options = {}) : decoder(std::move(options)) {}

    void hear(const QString& topic, const QByteArray& payload, bool retained = false, const QString& broker = QStringLiteral("b"))
    {
        ticks += std::chrono::milliseconds(1);
        if (topic.endsWith(u"/config"))
            stateTopics.insert(topic, QJsonDocument::fromJson(payload).object().value(u"state_topic").toString());
        step({BrokerId(broker), topic, payload, start + ticks, ticks, retained});
    }
    void step(const Message& message)
    {
        events.clear();
        decoder.step(message, events);
        take();
    }
    void wait(std::chrono::milliseconds time)
    {
        ticks += time;
        events.clear();
        decoder.due(ticks, start + ticks, events);
        take();
    }

    [[nodiscard]] const PointDeclared* point(const QString& property) const
    {
        for (const auto& [source, declared] : points)
            if (declared.point.property == property)
                return &declared;
        return nullptr;
    }
    [[nodiscard]] std::optional<Value> value(const QString& property) const
    {
        const PointDeclared* declared = point(property);
        const auto found = declared ? values.find(declared->source) : values.end();
        return found == values.end() ? std::nullopt : std::optional(found->second.value);
    }
    [[nodiscard]] std::optional<bool> available(const QString& property) const
    {
        const PointDeclared* declared = point(property);
        const auto found = declared ? availability.find(declared->source) : availability.end();
        return found == availability.end() ? std::nullopt : std::optional(found->second.available);
    }
    [[nodiscard]] QString reason(const QString& property) const
    {
        const PointDeclared* declared = point(property);
        const auto found = declared ? unreadable.find(declared->source) : unreadable.end();
        return found == unreadable.end() ? QString() : found->second.reason;
    }
    /// How many events of a kind the last message made.
    template <typename T>
    [[nodiscard]] qsizetype count() const
    {
        return std::count_if(events.begin(), events.end(), [](const Event& event) { return std::holds_alternative<T>(event); });
    }

    static constexpr Timestamp start{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}};
    Decoder decoder;
    QHash<QString, QString> stateTopics; ///< of announcements with full keys
    Ticks ticks{0};
    Events events; ///< of the last message
    QHash<QString, std::set<SourceIndex>> announced; ///< living points by discovery topic
    std::map<SourceIndex, PointDeclared> points;
    std::map<SourceIndex, ValueHeard> values;
    std::map<SourceIndex, ValueUnreadable> unreadable;
    std::map<SourceIndex, AvailabilityHeard> availability;
    std::vector<PointWithdrawn> withdrawn;
    std::vector<DiscoveryFault> faults;
    std::vector<ProposalHeard> proposals;
    std::map<SourceIndex, DeviceDeclared> devices;
    std::vector<DeviceAlertHeard> alerts;
    std::vector<TopologyHeard> topologies;
    std::vector<AnswerHeard> answers;
    std::vector<Ask> asks;

    /// Keeps what stands in the events.
    void take()
    {
        for (const Event& event : events)
            std::visit([this](const auto& news) { take(news); }, event);
    }

private:
    void take(const PointDeclared& news)
    {
        forget(news.source);
        points.insert_or_assign(news.source, news);
        announced[news.discoveryTopic].insert(news.source);
    }
    void forget(SourceIndex source)
    {
        if (const auto known = points.find(source); known != points.end())
            announced[known->second.discoveryTopic].erase(source);
    }
    void take(const PointWithdrawn& news)
    {
        withdrawn.push_back(news);
        forget(news.source);
        points.erase(news.source);
        devices.erase(news.source);
    }
    void take(const ValueHeard& news)
    {
        values.insert_or_assign(news.source, news);
        unreadable.erase(news.source);
    }
    void take(const ValueUnreadable& news) { unreadable.insert_or_assign(news.source, news); }
    void take(const AvailabilityHeard& news) { availability.insert_or_assign(news.source, news); }
    void take(const DiscoveryFault& news) { faults.push_back(news); }
    void take(const ProposalHeard& news) { proposals.push_back(news); }
    void take(const Ask& news) { asks.push_back(news); }
    void take(const DeviceDeclared& news) { devices.insert_or_assign(news.source, news); }
    void take(const DeviceAlertHeard& news) { alerts.push_back(news); }
    void take(const TopologyHeard& news) { topologies.push_back(news); }
    void take(const AnswerHeard& news) { answers.push_back(news); }
};

} // namespace holdfast
