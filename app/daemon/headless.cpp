// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/headless.h"

#include "app/daemon/audit_answer.h"
#include "app/daemon/drill_answer.h"
#include "app/daemon/history_answer.h"
#include "app/daemon/keeping_answers.h"
#include "app/daemon/print.h"
#include "app/daemon/prove_answer.h"
#include "app/daemon/report_answer.h"
#include "app/daemon/status_line.h"

#include <QCoreApplication>

namespace holdfast {
namespace {

using namespace std::chrono_literals;

bool isFromDataDirAlone(const Options& options)
{
    return wantsExports(options) && !options.demo && options.brokers.empty() && options.replay.isEmpty() && !options.duration;
}

/// The figures come once a second; the last line says what the files say.
void countDevices(Picture& picture)
{
    picture.figures.devices = 0;
    picture.figures.points = 0;
    for (const Device& device : picture.devices)
        if (device.membership == Membership::Adopted) {
            ++picture.figures.devices;
            picture.figures.points += static_cast<int>(picture.pointsOf.value(device.id).size());
        }
}

int answerExports(const Options& options, const QString& dataDir)
{
    const auto store = Store::open(dataDir, Access::ReadOnly);
    if (!store) {
        printError(store.error().message);
        return statusOf(store.error());
    }
    const auto stored = (*store)->load();
    const Expected<> written = stored ? writeExports(options, pictureOf(*stored), **store) : Expected<>(stored.error());
    if (written)
        return Success;
    printError(written.error().message);
    return statusOf(written.error());
}

} // namespace

Headless::Headless(Options options)
    : m_options(std::move(options))
{
    connect(&m_signals, &StopSignals::asked, this, &Headless::finish);
    connect(&m_status, &QTimer::timeout, this, &Headless::tellStatus);
    connect(&m_end, &QTimer::timeout, this, &Headless::finish);
    m_end.setSingleShot(true);
}

int Headless::run()
{
    if (const auto started = start(); !started) {
        printError(started.error().message);
        return statusOf(started.error());
    }
    m_status.start(1s);
    if (m_options.duration)
        m_end.start(*m_options.duration);
    QCoreApplication::exec();
    return conclude();
}

Expected<> Headless::start()
{
    auto place = placeFor(m_options);
    if (!place)
        return place.error();
    m_place = std::move(place).value();
    auto settings = settingsFor(m_options, m_place.dataDir);
    if (!settings)
        return settings.error();
    RuntimeSettings chosen = std::move(settings).value();
    chosen.printer = &m_printer;
    auto runtime = Runtime::start(std::move(chosen), m_clock, [this] { QMetaObject::invokeMethod(this, &Headless::takeNews, Qt::QueuedConnection); });
    if (!runtime)
        return runtime.error();
    m_runtime = std::move(runtime).value();
    takeNews();
    if (ScheduleDesk* schedules = m_runtime->schedules())
        schedules->attend([this] { QMetaObject::invokeMethod(this, &Headless::showSchedules, Qt::QueuedConnection); });
    return Done{};
}

/// A scheduled report is of the site as it is now.
void Headless::showSchedules()
{
    takeNews();
    if (ScheduleDesk* schedules = m_runtime->schedules())
        schedules->show(m_picture);
}

void Headless::takeNews()
{
    if (!m_runtime)
        return;
    const Delta news = m_runtime->takeNews();
    for (const LinkState& link : news.links)
        m_everConnected = m_everConnected || link.status == LinkStatus::Connected;
    m_picture.apply(news);
    checkReplay();
}

void Headless::tellStatus()
{
    takeNews();
    print(m_options.json ? statusJson(m_picture) : statusLine(m_picture));
}

void Headless::checkReplay()
{
    if (m_options.replay.isEmpty() || m_options.duration || m_replayDone || !m_runtime->isReplayed())
        return;
    m_replayDone = true;
    finish();
}

void Headless::finish()
{
    QCoreApplication::quit();
}

int Headless::conclude()
{
    m_status.stop();
    takeNews();
    Picture seen = m_picture; // what is exported is the site as it was, not our own goodbye to the broker
    const quint64 badLines = m_runtime->badReplayLines();
    m_runtime->stop();
    m_picture.apply(m_runtime->takeNews());
    seen.figures = m_picture.figures;
    countDevices(seen);
    seen.store = m_picture.store;
    print(m_options.json ? statusJson(seen) : statusLine(seen));
    if (badLines > 0)
        printError(QStringLiteral("%1 lines of the recording could not be read").arg(badLines));
    if (const auto written = writeExports(m_options, seen, m_runtime->store()); !written) {
        printError(written.error().message);
        return statusOf(written.error());
    }
    if (!m_options.brokers.empty() && !m_everConnected) {
        printError(QStringLiteral("no broker could be reached"));
        return BrokerUnreachable;
    }
    return Success;
}

std::optional<int> answerAtOnce(const QString& program, const Options& options)
{
    if (options.answer == Options::Answer::Help) {
        print(helpText(program));
        return Success;
    }
    if (options.answer == Options::Answer::Version) {
        print(versionText());
        return Success;
    }
    if (options.answer == Options::Answer::Prove)
        return answerProve(options);
    if (options.answer == Options::Answer::Drill)
        return answerDrill(options);
    if (options.answer == Options::Answer::ListReports)
        return answerListReports(options);
    if (options.answer == Options::Answer::Start && !isFromDataDirAlone(options))
        return std::nullopt;
    const auto place = placeFor(options);
    if (!place) {
        printError(place.error().message);
        return statusOf(place.error());
    }
    switch (options.answer) {
    case Options::Answer::VerifyAudit: return answerAudit(options, place->dataDir);
    case Options::Answer::Report: return answerReport(options, place->dataDir);
    case Options::Answer::VerifyReport: return answerVerifyReport(options, place->dataDir);
    case Options::Answer::Backup: return answerBackup(options, place->dataDir);
    case Options::Answer::Restore: return answerRestore(options, place->dataDir);
    case Options::Answer::Import: return answerImport(options, place->dataDir);
    case Options::Answer::VerifyHistory: return answerVerifyHistory(options, place->dataDir);
    case Options::Answer::SalvageHistory: return answerSalvageHistory(options, place->dataDir);
    default: return answerExports(options, place->dataDir);
    }
}

int runHeadless(const QString& program, const QStringList& arguments)
{
    auto options = optionsOf(arguments);
    if (!options) {
        printError(options.error().message + QStringLiteral(" (--help says more)"));
        return WrongUsage;
    }
    setLogLevel(options->logLevel);
    if (const auto answered = answerAtOnce(program, *options))
        return *answered;
    if (options->screenshots) {
        printError(QStringLiteral("--screenshots needs the program with the window: holdfast --screenshots"));
        return WrongUsage;
    }
    Headless headless(std::move(options).value());
    return headless.run();
}

} // namespace holdfast
