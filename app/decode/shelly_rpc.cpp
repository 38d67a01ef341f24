// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/shelly_rpc_device.h"

#include "app/decode/datum_text.h"
#include "app/decode/topic_filter.h"

#include <algorithm>
#include <map>
#include <memory>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostDevices = 20'000;
constexpr qsizetype mostTopics = 200'000;
constexpr qsizetype mostPending = 10'000;
constexpr qsizetype largestMessage = 256 * 1024;
constexpr qint64 mostComponents = 1'000; ///< of one device that we ask for
constexpr QLatin1StringView componentsWanted{"\"dynamic_only\":true,\"include\":[\"config\",\"status\"]"};
constexpr QLatin1StringView ofStatus{"/status/"};

const QString& conventionName()
{
    static const QString name = u"shelly"_s;
    return name;
}

QString textOf(const Datum& root, const QString& key)
{
    const DatumDict* dict = root.dict();
    const Datum* leaf = dict ? dict->find(key) : nullptr;
    return leaf && leaf->isText() ? *leaf->as<QString>() : QString();
}

const Datum* memberOf(const Datum& root, const QString& key)
{
    const DatumDict* dict = root.dict();
    const Datum* leaf = dict ? dict->find(key) : nullptr;
    return leaf && leaf->dict() ? leaf : nullptr;
}

/// Shelly's own rule: lower case model, a dash, twelve digits of its address. Screens and other makers write the model as they like.
bool looksLikeId(const QString& id)
{
    const auto isHex = [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    const QString last = id.sliced(id.lastIndexOf(u'-') + 1);
    return id.contains(u'-') && last.size() == 12 && std::ranges::all_of(last, isHex) && faultOfTopic(id).isEmpty();
}

/// Notifications, answers and status topics of the second and later generations.
class ShellyRpcSession final : public Session
{
public:
    explicit ShellyRpcSession(const SessionContext& context) : m_context(context) {}

    [[nodiscard]] bool claims(const QString& topic) const override
    {
        if (topic.endsWith(u"/rpc"))
            return true;
        return topic == u"shellies/announce" || (isStatus(topic) && !m_settled.contains(topic));
    }
    [[nodiscard]] bool shares(const QString&) const override { return true; }

    void step(const Message& message, Yield& out) override
    {
        if (message.payload.isEmpty() || message.payload.size() > largestMessage)
            return;
        const Payload payload(message.payload);
        const Datum* json = payload.json();
        if (!json || !json->dict())
            return;
        if (message.topic.endsWith(u"/events/rpc"))
            return hearNotification(message.topic.chopped(11), *json, out);
        if (message.topic.endsWith(u"/status/rpc"))
            return hearFullStatus(message.topic.chopped(11), *json, out);
        if (message.topic.endsWith(u"/rpc"))
            return hearAnswer(*json, message.retained, out);
        if (message.topic == u"shellies/announce")
            return hearInfo(*json, message.retained, out);
        hearStatusTopic(message.topic, *json, out);
    }

    [[nodiscard]] Expected<std::vector<Publication>> ask(const Question& question) override
    {
        static const QStringList announcing{u"Shelly.GetDeviceInfo"_s, u"Shelly.GetConfig"_s, u"Shelly.GetStatus"_s};
        const QStringList methods = question.what == u"ota-check" ? QStringList{u"Shelly.CheckForUpdate"_s} : announcing;
        std::vector<Publication> publications;
        for (const auto& [prefix, device] : m_devices) {
            if (!isMeant(*device, question))
                continue;
            for (const QString& method : methods)
                publications.push_back(call(question, *device, method));
            if (question.what != u"announce" || !device->hasDynamic())
                continue;
            publications.push_back(call(question, *device, u"Shelly.GetComponents"_s, QString(u",\"params\":{"_s % componentsWanted % u'}')));
            m_pages.insert_or_assign(prefix, 0);
        }
        if (publications.empty() && question.about.empty() && question.what == u"announce")
            publications.push_back({question.broker, u"shellies/command"_s, "announce", Qos::AtMostOnce, false});
        if (publications.empty())
            return Error{Error::Code::NotFound, u"no such device was heard"_s};
        return publications;
    }

private:
    struct Pending
    {
        QString what;
        quint64 transaction = 0;
        QString method;
    };

    static bool isStatus(const QString& topic)
    {
        const qsizetype slash = topic.lastIndexOf(u'/');
        return slash > ofStatus.size() && QStringView(topic).sliced(slash - ofStatus.size() + 1, ofStatus.size()) == ofStatus;
    }

    static bool isMeant(const shelly::RpcDevice& device, const Question& question)
    {
        const auto& known = device.declared().claim().identifiers;
        return question.about.empty() || std::ranges::any_of(known, [&](const Identifier& one) { return std::ranges::find(question.about, one) != question.about.end(); });
    }

    Publication call(const Question& question, const shelly::RpcDevice& device, const QString& method, const QString& params = {})
    {
        const int id = m_nextCall++;
        if (m_pending.size() >= mostPending)
            m_pending.erase(m_pending.begin()); // the oldest: it will not be answered any more
        m_pending.insert_or_assign(id, Pending{question.what, question.transaction, method});
        return written(device, id, method, params);
    }

    Publication written(const shelly::RpcDevice& device, int id, const QString& method, const QString& params) const
    {
        const QString body = u"{\"id\":%1,\"src\":\"%2\",\"method\":\"%3\"%4}"_s.arg(QString::number(id), QString(shelly::caller), method, params);
        return {m_context.broker, QString(device.prefix() % u"/rpc"), body.toUtf8(), Qos::AtMostOnce, false};
    }

    /// A long list comes in pages. The next one is asked for once, and only of whom we asked the first.
    void askFurther(const Datum& result, std::size_t count, const shelly::RpcDevice& device, Yield& out)
    {
        const auto page = m_pages.find(device.prefix());
        const auto number = [&](const QString& key) {
            const Datum* leaf = result.dict()->find(key);
            const qint64* value = leaf ? leaf->as<qint64>() : nullptr;
            return std::clamp<qint64>(value ? *value : 0, 0, mostComponents);
        };
        const qint64 next = number(u"offset"_s) + qint64(count);
        if (page == m_pages.end() || next <= page->second)
            return;
        if (next >= number(u"total"_s)) {
            m_pages.erase(page);
            return;
        }
        page->second = next;
        const QString params = u",\"params\":{%1,\"offset\":%2}"_s.arg(componentsWanted, QString::number(next));
        out.events.push_back(Ask{written(device, m_nextCall++, u"Shelly.GetComponents"_s, params), u"further components"_s});
    }

    shelly::RpcDevice* deviceAt(const QString& prefix, const QString& id, Yield& out)
    {
        if (const auto known = m_devices.find(prefix); known != m_devices.end())
            return known->second.get();
        if (m_devices.size() >= mostDevices || prefix.isEmpty() || !faultOfTopic(prefix).isEmpty())
            return nullptr;
        auto device = std::make_unique<shelly::RpcDevice>(m_context, conventionName(), prefix, id, out);
        return m_devices.emplace(prefix, std::move(device)).first->second.get();
    }

    shelly::RpcDevice* deviceOf(const QString& id) const
    {
        const auto found = std::ranges::find_if(m_devices, [&](const auto& one) { return one.second->id() == id; });
        return found == m_devices.end() ? nullptr : found->second.get();
    }

    void hearNotification(const QString& prefix, const Datum& json, Yield& out)
    {
        const QString id = textOf(json, u"src"_s);
        const QString method = textOf(json, u"method"_s);
        const Datum* params = memberOf(json, u"params"_s);
        if (id.isEmpty() || !params || !method.startsWith(u"Notify") || !looksLikeId(id))
            return;
        shelly::RpcDevice* device = deviceAt(prefix, id, out);
        if (!device)
            return;
        if (device->id() != id)
            return out.events.push_back(DiscoveryFault{m_context.broker, conventionName(), QString(prefix % u"/events/rpc"), u"two devices speak here: %1 and %2"_s.arg(device->id(), id)});
        if (method == u"NotifyEvent")
            device->hearEvents(*params, out);
        else
            device->hearStatus(*params, out);
    }

    void hearFullStatus(const QString& prefix, const Datum& json, Yield& out)
    {
        const auto known = m_devices.find(prefix);
        if (known == m_devices.end() && !looksLikeId(prefix.sliced(prefix.lastIndexOf(u'/') + 1)))
            return;
        if (shelly::RpcDevice* device = deviceAt(prefix, prefix.sliced(prefix.lastIndexOf(u'/') + 1), out))
            device->hearStatus(json, out);
    }

    /// `<prefix>/status/switch:0`
    void hearStatusTopic(const QString& topic, const Datum& json, Yield& out)
    {
        const qsizetype slash = topic.lastIndexOf(u'/');
        const QString prefix = topic.first(slash - ofStatus.size() + 1);
        const auto known = m_devices.find(prefix);
        if (known == m_devices.end() && !looksLikeId(prefix.sliced(prefix.lastIndexOf(u'/') + 1)))
            return;
        shelly::RpcDevice* device = deviceAt(prefix, prefix.sliced(prefix.lastIndexOf(u'/') + 1), out);
        if (!device)
            return;
        device->hearComponent(topic.sliced(slash + 1), json, out);
        if (m_settled.size() < mostTopics)
            m_settled.insert(topic);
    }

    /// An answer to whoever asked: what the device says of itself is true for us as well.
    void hearAnswer(const Datum& json, bool retained, Yield& out)
    {
        const Datum* result = memberOf(json, u"result"_s);
        shelly::RpcDevice* device = deviceOf(textOf(json, u"src"_s));
        if (textOf(json, u"dst"_s) == shelly::caller)
            answer(json, result, device, out);
        if (!result || !device)
            return;
        const Datum* components = result->dict()->find(u"components"_s);
        if (const DatumSequence* list = components ? components->sequence() : nullptr) {
            device->hearComponents(*list, out);
            if (textOf(json, u"dst"_s) == shelly::caller)
                askFurther(*result, list->items.size(), *device, out);
            return;
        }
        const Datum* sys = memberOf(*result, u"sys"_s);
        if (result->dict()->find(u"gen"_s) && result->dict()->find(u"mac"_s))
            device->hearInfo(*result, retained, out);
        else if (sys && memberOf(*sys, u"device"_s))
            device->hearConfig(*result, out);
        else if (sys)
            device->tellStatus(*result, out);
    }

    void answer(const Datum& json, const Datum* result, shelly::RpcDevice* device, Yield& out)
    {
        const Datum* number = json.dict()->find(u"id"_s);
        const qint64* id = number ? number->as<qint64>() : nullptr;
        if (id && *id >= shelly::firstCommandCall)
            return commandAnswer(json, device ? device->commandedBy(*id) : std::nullopt, out);
        const auto pending = id ? m_pending.find(int(*id)) : m_pending.end();
        if (pending == m_pending.end())
            return;
        const Pending asked = pending->second;
        m_pending.erase(pending);
        QString detail;
        if (const Datum* error = memberOf(json, u"error"_s))
            detail = textOf(*error, u"message"_s).left(300);
        if (result && asked.method == u"Shelly.CheckForUpdate") {
            const Datum* stable = memberOf(*result, u"stable"_s);
            detail = stable ? textOf(*stable, u"version"_s).left(300) : QString();
            if (stable && device)
                device->tellStatus(Datum::dict(asUpdates(*result)), out);
        }
        out.events.push_back(AnswerHeard{m_context.broker, conventionName(), asked.what, asked.transaction, result != nullptr, detail});
    }

    /// The transaction is the source that was commanded.
    void commandAnswer(const Datum& json, const std::optional<SourceIndex>& source, Yield& out)
    {
        const Datum* error = memberOf(json, u"error"_s);
        if (source)
            out.events.push_back(AnswerHeard{m_context.broker, conventionName(), u"command"_s, quint64(*source), error == nullptr, error ? textOf(*error, u"message"_s).left(300) : QString()});
    }

    /// The answer stands where the device's own status would have it.
    static DatumDict asUpdates(const Datum& result)
    {
        DatumDict sys;
        sys.insert(Datum::of(u"available_updates"_s), result);
        DatumDict whole;
        whole.insert(Datum::of(u"sys"_s), Datum::dict(std::move(sys)));
        return whole;
    }

    void hearInfo(const Datum& json, bool retained, Yield& out)
    {
        const QString id = textOf(json, u"id"_s);
        if (!json.dict()->find(u"gen"_s) || !looksLikeId(id))
            return;
        shelly::RpcDevice* known = deviceOf(id);
        if (shelly::RpcDevice* device = known ? known : deviceAt(id, id, out))
            device->hearInfo(json, retained, out);
    }

    SessionContext m_context;
    std::map<QString, std::unique_ptr<shelly::RpcDevice>> m_devices; ///< by topic prefix
    QSet<QString> m_settled; ///< status topics that have told their components
    std::map<int, Pending> m_pending; ///< by the number of the call
    std::map<QString, qint64> m_pages; ///< by topic prefix: where the page of its components begins that was asked for last
    int m_nextCall = 1;
};

QStringList topics(const DecoderOptions&)
{
    return {u"+/events/rpc"_s, u"+/status/#"_s, u"+/online"_s, QString(shelly::caller % u"/rpc"), u"shellies/announce"_s};
}

} // namespace

Convention shellyRpc()
{
    return {conventionName(), Convention::Turn::First, topics, opened<ShellyRpcSession>, {u"announce"_s, u"ota-check"_s}, {u"announce"_s, u"ota-check"_s}};
}

} // namespace holdfast
