// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/zigbee_questions.h"

#include "app/decode/ha_config.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace holdfast::zigbee {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostWaiting = 200;
constexpr qsizetype longestDetail = 500;
constexpr Ticks longestWait = 1h; ///< for an answer that comes late, too

struct Request
{
    QLatin1StringView what;
    QLatin1StringView name; ///< below `bridge/request/` and `bridge/response/`
};

constexpr std::array requests{
    Request{"network-map"_L1, "networkmap"_L1},
    Request{"ota-check"_L1, "device/ota_update/check"_L1},
    Request{"health"_L1, "health_check"_L1},
};

const Request* requestFor(const QString& what)
{
    const auto found = std::ranges::find_if(requests, [&](const Request& request) { return what == request.what; });
    return found == requests.end() ? nullptr : &*found;
}

QString healthOf(const QJsonObject& data)
{
    return data.value("healthy"_L1).toBool() ? u"healthy"_s : u"not healthy"_s;
}

QString updateOf(const QJsonObject& data)
{
    const QJsonValue available = data.contains("update_available"_L1) ? data.value("update_available"_L1) : data.value("updateAvailable"_L1);
    return homeassistant::flagOption(available, false) ? u"update available"_s : u"up to date"_s;
}

QString summaryOf(const QString& what, const QJsonObject& data, const std::optional<TopologyHeard>& map)
{
    if (what == "health"_L1)
        return healthOf(data);
    if (what == "ota-check"_L1)
        return updateOf(data);
    return map ? u"%1 links"_s.arg(map->links.size()) : QString();
}

} // namespace

Expected<Publication> Questions::put(const Question& question, const QString& base, const QString& device)
{
    const Request* request = requestFor(question.what);
    if (!request)
        return Error{Error::Code::Invalid, u"this bridge does not know the question"_s};
    if (m_waiting.size() >= mostWaiting)
        m_waiting.erase(m_waiting.begin());
    QJsonObject body{{u"transaction"_s, QString::number(question.transaction)}};
    if (question.what == "network-map"_L1) {
        body.insert(u"type"_s, u"raw"_s);
        body.insert(u"routes"_s, false);
    }
    if (!device.isEmpty())
        body.insert(u"id"_s, device);
    m_waiting.push_back({base, question.what, question.transaction, std::nullopt});
    return Publication{question.broker, QString(base % u"/bridge/request/" % request->name), QJsonDocument(body).toJson(QJsonDocument::Compact), Qos::AtMostOnce, false};
}

void Questions::answer(const Waiting& waiting, bool good, const QString& detail, Yield& out) const
{
    out.events.push_back(AnswerHeard{m_context.broker, m_convention, waiting.what, waiting.transaction, good, detail.left(longestDetail)});
}

/// What others asked for is heard too: a network map is a network map. Only an own transaction is answered.
void Questions::hear(const Message& message, const QString& base, const QString& name, const QString& coordinator, Yield& out)
{
    const auto request = std::ranges::find_if(requests, [&](const Request& known) { return name == known.name; });
    if (request == requests.end() || message.retained)
        return;
    const QJsonObject response = QJsonDocument::fromJson(message.payload).object();
    const QJsonObject data = response.value("data"_L1).toObject();
    bool good = response.value("status"_L1).toString() == "ok"_L1;
    QString detail = good ? QString() : response.value("error"_L1).toString();
    std::optional<TopologyHeard> map;
    if (good && request->what == "network-map"_L1 && data.value("type"_L1).toString() == "raw"_L1) {
        map = readNetworkMap(data.value("value"_L1).toObject(), coordinator);
        good = map.has_value();
        detail = good ? QString() : u"the network map cannot be read"_s;
    }
    if (good)
        detail = summaryOf(QString(request->what), data, map);
    if (map) {
        map->broker = m_context.broker;
        map->convention = m_convention;
        out.events.push_back(std::move(*map));
    }
    const QString transaction = homeassistant::textOption(response.value("transaction"_L1));
    const auto waiting = std::ranges::find_if(m_waiting, [&](const Waiting& one) {
        return one.base == base && request->what == one.what && QString::number(one.transaction) == transaction;
    });
    if (waiting == m_waiting.end())
        return;
    answer(*waiting, good, detail, out);
    m_waiting.erase(waiting);
}

void Questions::due(Ticks ticks)
{
    for (Waiting& waiting : m_waiting)
        if (!waiting.forgetAt)
            waiting.forgetAt = ticks + longestWait;
    std::erase_if(m_waiting, [&](const Waiting& waiting) { return ticks >= *waiting.forgetAt; });
}

} // namespace holdfast::zigbee
