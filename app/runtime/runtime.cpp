// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/runtime.h"

#include "app/base/log.h"
#include "app/runtime/alarm_pool.h"
#include "app/runtime/continuity_pool.h"
#include "app/runtime/demo.h"
#include "app/runtime/drill_wiring.h"
#include "app/runtime/engine_thread.h"
#include "app/runtime/keeping_pool.h"
#include "app/runtime/notify_post.h"
#include "app/runtime/raw_recording.h"
#include "app/runtime/recorder_thread.h"
#include "app/runtime/replay_thread.h"
#include "app/runtime/report_pool.h"
#include "app/runtime/restoring.h"
#include "app/runtime/schedule_post.h"
#include "app/runtime/seeding.h"
#include "app/runtime/session.h"
#include "app/runtime/site_clock.h"
#include "app/runtime/starting.h"
#include "app/runtime/thread_host.h"
#include "app/security/audit_chain.h"
#include "app/security/secret_file.h"
#include "app/wire/station_prober.h"
#include "app/wire/transports.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

constexpr auto brokerPatience = 10s;

} // namespace

/// Declared in the order they are built; ended the other way round by stop().
struct Runtime::Parts
{
    RuntimeSettings settings;
    const Clock& wall;
    std::unique_ptr<SiteClock> siteClock;
    std::unique_ptr<Store> store;
    std::unique_ptr<SecretFile> secrets;
    std::unique_ptr<RawRecording> recording;
    std::unique_ptr<ThreadHost<Demo>> demo;
    QString demoPassword;
    Mailbox<Delta> news;
    Counters counters;
    Inbox inbox;
    RecordsDoor records;
    OperatorSession session;
    ContinuityPool continuity; ///< ends before the inbox it answers into
    std::unique_ptr<AlarmPool> alarms;
    std::unique_ptr<KeepingPool> history;
    std::unique_ptr<ReportPool> reports;
    std::unique_ptr<DrillPool> drills;
    std::unique_ptr<RecorderThread> recorder;
    std::unique_ptr<LinkThreads> links;
    std::unique_ptr<NotifyPost> notify;
    std::unique_ptr<SchedulePost> schedules;
    std::unique_ptr<ThreadHost<StationProber>> prober;
    std::unique_ptr<EngineThread> engine;
    std::unique_ptr<ReplayThread> replay;

    Parts(RuntimeSettings chosen, const Clock& clock, std::function<void()> wake)
        : settings(std::move(chosen)), wall(clock), news(std::move(wake)), session(inbox, actorOf(settings.person, settings.workstation))
    {
    }

    [[nodiscard]] const Clock& clock() const { return siteClock ? static_cast<const Clock&>(*siteClock) : wall; }

    Expected<> openStore();
    Expected<> startDemo();
    Expected<> startRecording();
    void startTelling(EngineOutlets& outlets);
    void startSchedules(const std::optional<SiteModel>& site);
    void startProbing(EngineOutlets& outlets);
    Expected<> startEngine(Restored restored);
    void startReports();
    [[nodiscard]] QString passwordOf(const BrokerConfig& broker) const;
};

Expected<> Runtime::Parts::openStore()
{
    auto opened = Store::open(settings.dataDir, settings.access);
    if (!opened)
        return opened.error();
    store = std::move(opened).value();
    secrets = std::make_unique<SecretFile>(settings.dataDir);
    return Done{};
}

/// The broker's port is known before anything else starts, so that there is one broker entry from the first moment on.
Expected<> Runtime::Parts::startDemo()
{
    const site::Scenario* scenario = site::scenarioNamed(settings.demo->scenario);
    if (scenario == nullptr)
        return Error{Error::Code::Invalid, QStringLiteral("there is no scenario '%1'").arg(settings.demo->scenario)};
    siteClock = std::make_unique<SiteClock>(wall, settings.speed, scenario->moment);
    demoPassword = randomSecret();

    DemoSettings chosen;
    chosen.site.seed = settings.demo->seed;
    chosen.site.devices = settings.demo->devices;
    chosen.site.scenario = settings.demo->scenario;
    chosen.site.broker = BrokerId(QStringLiteral("embedded"));
    chosen.brokerFolder = store->dir().folder(QStringLiteral("broker"));
    chosen.monitorPassword = demoPassword;
    chosen.devicePassword = randomSecret();
    auto told = std::make_shared<std::promise<Expected<quint16>>>();
    std::future<Expected<quint16>> port = told->get_future();
    demo = std::make_unique<ThreadHost<Demo>>(QStringLiteral("site"), [&] {
        return std::make_unique<Demo>(chosen, defaultTransport().make, *siteClock, [told](Expected<quint16> answer) { told->set_value(std::move(answer)); });
    });
    demo->post([](Demo& one) { one.start(); });
    if (port.wait_for(brokerPatience) != std::future_status::ready)
        return Error{Error::Code::TimedOut, QStringLiteral("the simulated site's broker does not answer")};
    const Expected<quint16> known = port.get();
    if (!known)
        return known.error();
    replaceOrAdd(settings.brokers, Demo::monitorEntry(*known));
    return Done{};
}

Expected<> Runtime::Parts::startRecording()
{
    if (settings.recordFile.isEmpty())
        return Done{};
    auto created = RawRecording::create(settings.recordFile);
    if (!created)
        return created.error();
    recording = std::move(created).value();
    return Done{};
}

void Runtime::Parts::startTelling(EngineOutlets& outlets)
{
    const auto note = [this](const Actor& actor, const QString& action, const QString& object) { records.put({}, {AuditRecord{clock().now(), actor, action, object, {}, {}, {}}}, clock().now()); };
    const auto told = [this](const Delivery& delivery) { schedules->mailed(delivery); };
    notify = std::make_unique<NotifyPost>(CourierParts{store->dir().path(), clock(), [this](const QString& key) { return secrets->read(key); }, settings.demo.has_value(), told}, note);
    outlets.alarmsFound = [this](const QHash<AlarmId, Alarm>& standing) { notify->begin(standing); };
    outlets.alarmsChanged = [this](const Delta& delta) {
        if (delta.site) {
            notify->learn(delta.site->site);
            schedules->learn(delta.site->site);
        }
        if (!delta.alarms.isEmpty())
            notify->hear(delta.alarms);
    };
}

Expected<> Runtime::Parts::startEngine(Restored restored)
{
    for (const BrokerConfig& broker : settings.brokers)
        replaceOrAdd(restored.brokers, broker);
    if (settings.replay)
        restored.brokers.clear();
    recorder = std::make_unique<RecorderThread>(*store, auditChain(), records, news, counters, clock(), [this](const std::vector<quint64>& tickets) { inbox.pushSaved(tickets); });
    if (!settings.replay)
        history->begin(*recorder);
    Tap tap;
    if (recording)
        tap = [this](const std::vector<Message>& messages) { recording->add(messages); };
    links = std::make_unique<LinkThreads>(inbox, [this](const BrokerConfig& broker) { return passwordOf(broker); }, std::move(tap), stationName(settings.workstation), clock());
    EngineOutlets outlets;
    outlets.publish = [this](std::vector<Publication>&& publications) { links->publish(std::move(publications)); };
    outlets.send = [this](std::vector<CommandSending>&& sendings) { links->send(std::move(sendings)); };
    outlets.use = [this](const std::vector<BrokerOrder>& orders) { links->use(orders); };
    outlets.look = [this](std::vector<TopicLook>&& looks) {
        for (const TopicLook& one : looks)
            links->look(one.broker, one.topics);
    };
    outlets.prove = [this](std::vector<Policy>&& policies) {
        for (Policy& policy : policies)
            continuity.prove(std::move(policy), [this](PolicyProof&& proof) { inbox.push(std::move(proof)); });
    };
    outlets.brokersChanged = [this](const std::vector<BrokerConfig>& brokers) {
        if (!settings.replay)
            links->follow(brokers);
    };
    if (!settings.replay) {
        startSchedules(restored.site);
        startTelling(outlets);
        startProbing(outlets);
    }
    engine = std::make_unique<EngineThread>(Engine(settings.engine), std::move(restored), settings.replay ? Pace::Messages : Pace::Clock, inbox, records, news,
                                            std::move(outlets), counters, clock());
    if (!settings.replay)
        return Done{};
    auto started = ReplayThread::start({settings.replay->file, settings.replay->speed}, inbox, clock());
    if (!started)
        return started.error();
    replay = std::move(started).value();
    return Done{};
}

/// Before those who carry mails, who speak to them; a mail is brought only once those are there.
void Runtime::Parts::startSchedules(const std::optional<SiteModel>& site)
{
    RoundsParts parts{store->dir().path(), clock(), *reports, scheduleActor(settings.workstation), site ? site->site : Site(), {}, {}, {}};
    parts.bring = [this](const Delivery& delivery, std::function<void(const Expected<>&)> taken) { notify->bring(delivery, std::move(taken)); };
    parts.note = [this](const AuditRecord& audit) { records.put({}, {audit}, audit.at); };
    parts.warn = [this](const QString& trouble) { news.put(scheduleTrouble(trouble, clock().now())); };
    schedules = std::make_unique<SchedulePost>(std::move(parts));
}

void Runtime::Parts::startProbing(EngineOutlets& outlets)
{
    prober = std::make_unique<ThreadHost<StationProber>>(QStringLiteral("prober"), [this] { return std::make_unique<StationProber>([this](const StationAnswer& answer) { inbox.push(answer); }); });
    outlets.ask = [this](const std::vector<StationQuestion>& questions) { prober->post([questions](StationProber& one) { one.ask(questions); }); };
}

/// Who may write notes into the audit what was made; who only looks makes files all the same.
void Runtime::Parts::startReports()
{
    const NoteAudit note = settings.access == Access::ReadWrite ? NoteAudit([this](const AuditRecord& audit) { records.put({}, {audit}, clock().now()); }) : NoteAudit();
    drills = drillPoolOf(settings, *store, clock(), note);
    reports = std::make_unique<ReportPool>(*store, clock(), continuity, settings.printer, QString(QStringLiteral("Holdfast ") + QCoreApplication::applicationVersion()), note);
}

QString Runtime::Parts::passwordOf(const BrokerConfig& broker) const
{
    if (broker.embedded && demo)
        return demoPassword;
    if (!broker.secretKey.isEmpty())
        if (const auto secret = secrets->read(broker.secretKey))
            return *secret;
    return settings.findPassword ? settings.findPassword(broker) : QString();
}

Expected<std::unique_ptr<Runtime>> Runtime::start(RuntimeSettings settings, const Clock& clock, std::function<void()> wake)
{
    auto parts = std::make_unique<Parts>(std::move(settings), clock, std::move(wake));
    auto runtime = std::unique_ptr<Runtime>(new Runtime(std::move(parts))); // ends in order whatever fails below
    Parts& all = *runtime->m_parts;
    if (const auto opened = all.openStore(); !opened)
        return opened.error();
    if (all.settings.access == Access::ReadWrite && all.settings.demo)
        if (const auto seeded = seedOnce(*all.store, all.settings.demo->scenario, all.settings.demo->past); !seeded)
            return seeded.error();
    auto stored = all.store->load();
    if (!stored)
        return stored.error();
    const MakeReader makeReader = [&store = *all.store]() -> Expected<std::unique_ptr<HistoryReader>> { return store.reader(); };
    all.alarms = std::make_unique<AlarmPool>(makeReader);
    all.continuity.readFrom(makeReader);
    const auto keep = [&all] { all.history = std::make_unique<KeepingPool>(*all.store, all.clock(), all.records, QStringLiteral("Holdfast")); };
    if (all.settings.access == Access::ReadOnly) {
        keep();
        all.startReports();
        all.news.put(wholeDelta(pictureOf(*stored)));
        return runtime;
    }
    if (const auto recording = all.startRecording(); !recording)
        return recording.error();
    if (all.settings.demo)
        if (const auto demo = all.startDemo(); !demo)
            return demo.error();
    keep(); // by the site's own clock
    all.startReports();
    if (!all.settings.replay)
        all.news.put(brokersOf(*stored, all.settings.brokers)); // whoever looks first must not take a known site for a new one
    if (const auto engine = all.startEngine(restoredOf(std::move(stored).value())); !engine)
        return engine.error();
    return runtime;
}

Runtime::Runtime(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Runtime::~Runtime()
{
    stop();
}

void Runtime::stop()
{
    m_parts->replay.reset();
    if (m_parts->links)
        m_parts->links->stop();
    m_parts->engine.reset();
    m_parts->prober.reset();
    m_parts->drills.reset();
    if (m_parts->schedules)
        m_parts->schedules->leave();
    m_parts->notify.reset();
    m_parts->schedules.reset(); // after those who speak to it
    m_parts->reports.reset(); // what it noted is still recorded
    if (m_parts->history)
        m_parts->history->end();
    m_parts->recorder.reset();
    m_parts->links.reset();
    m_parts->history.reset();
    m_parts->alarms.reset();
    m_parts->demo.reset();
    if (m_parts->recording)
        if (const auto finished = m_parts->recording->finish(); !finished)
            qCWarning(runtimeLog) << "the recording is not complete:" << finished.error().message;
    m_parts->recording.reset();
}

Delta Runtime::takeNews()
{
    return m_parts->news.take();
}

Intents& Runtime::intents()
{
    return m_parts->session;
}

ContinuityDesk& Runtime::continuity()
{
    return m_parts->continuity;
}

DrillDesk& Runtime::drills() { return *m_parts->drills; }

ReportDesk& Runtime::reports() { return *m_parts->reports; }

AlarmDesk& Runtime::alarms()
{
    return *m_parts->alarms;
}

HistoryDesk& Runtime::history()
{
    return *m_parts->history;
}

HistoryCare& Runtime::care()
{
    return *m_parts->history;
}

Secrets& Runtime::secrets()
{
    return *m_parts->secrets;
}

NotifyDesk* Runtime::notify()
{
    return m_parts->notify.get();
}

ScheduleDesk* Runtime::schedules()
{
    return m_parts->schedules.get();
}

const Store& Runtime::store() const
{
    return *m_parts->store;
}

const Clock& Runtime::clock() const
{
    return m_parts->clock();
}

void Runtime::apply(const site::Fault& fault)
{
    if (m_parts->demo)
        m_parts->demo->post([fault](Demo& demo) { demo.apply(fault); });
}

quint64 Runtime::storedSamples() const
{
    return m_parts->counters.storedSamples;
}

bool Runtime::isReplayed() const
{
    return m_parts->replay && m_parts->replay->isFinished() && m_parts->engine && m_parts->engine->isIdle();
}

quint64 Runtime::badReplayLines() const
{
    return m_parts->replay ? m_parts->replay->badLines() : 0;
}

} // namespace holdfast
