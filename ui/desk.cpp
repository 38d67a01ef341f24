// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "app/daemon/exports.h"
#include "app/daemon/print.h"
#include "ui/settings/settings_page.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTimeZone>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr QSize usualSize(1440, 900);
constexpr QSize smallestSize(1024, 680);

ThemeChoice rememberedTheme()
{
    return static_cast<ThemeChoice>(std::clamp(QSettings().value(u"theme"_s, 0).toInt(), 0, 3));
}

} // namespace

Desk::Desk(Options options, QApplication& application)
    : m_options(std::move(options)), m_languages(application), m_look(rememberedTheme()), m_tester(*this)
{
    m_look.dress(application);
    m_look.setMotion(QSettings().value(u"reducedMotion"_s, false).toBool() ? Motion::Reduced : Motion::Full);
    m_languages.speak(m_options.language.isEmpty() ? QSettings().value(u"language"_s).toString() : m_options.language);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_live->tick(m_runtime->clock().now()); });
    connect(&m_end, &QTimer::timeout, qApp, &QApplication::quit);
    connect(&m_signals, &StopSignals::asked, qApp, &QApplication::quit);
}

Desk::~Desk()
{
    m_firstRun.reset();
    m_window.reset();
    if (m_runtime)
        m_runtime->stop();
    m_announcer.reset();
    m_tester.cancel();
}

Expected<> Desk::start()
{
    auto place = placeFor(m_options);
    if (!place)
        return place.error();
    m_place = std::move(place).value();
    m_live = std::make_unique<Live>(m_options.demo ? World::Simulated : World::Real);
    m_intake = std::make_unique<Intake>(*m_live, [this] { return m_runtime ? m_runtime->takeNews() : Delta(); });
    connect(m_live.get(), &Live::changed, this, [this](const Delta& news) {
        if (news.site)
            learnFormat();
    });
    auto runtime = startRuntime();
    if (!runtime)
        return runtime.error();
    m_runtime = std::move(runtime).value();
    m_intake->takeAll();
    m_live->tick(m_runtime->clock().now());
    learnFormat();
    startAnnouncing();
    attendSchedules();
    openWindow();
    m_tick.start(1s);
    if (m_options.duration)
        m_end.start(*m_options.duration);
    return Done{};
}

Expected<std::unique_ptr<Runtime>> Desk::startRuntime()
{
    auto settings = settingsFor(m_options, m_place.dataDir);
    if (!settings)
        return settings.error();
    RuntimeSettings chosen = std::move(settings).value();
    chosen.printer = &m_printer;
    const auto wakeUp = [this] { QMetaObject::invokeMethod(this, &Desk::wake, Qt::QueuedConnection); };
    auto runtime = Runtime::start(chosen, m_clock, wakeUp);
    if (runtime || runtime.error().code != Error::Code::Refused)
        return runtime;
    RuntimeSettings looking = std::move(chosen);
    looking.access = Access::ReadOnly;
    return Runtime::start(std::move(looking), m_clock, wakeUp);
}

std::vector<PageEntry> Desk::wiredPages()
{
    std::vector<PageEntry> entries = pages({&m_runtime->care(), &m_runtime->continuity(), m_runtime->notify(), &m_runtime->reports(), &m_runtime->alarms(), m_runtime->schedules(), &m_runtime->drills()});
    for (PageEntry& entry : entries) {
        entry.make = [this, make = entry.make](const PageContext& context) {
            Page* page = make(context);
            if (auto* settings = qobject_cast<SettingsPage*>(page))
                connect(settings, &SettingsPage::languageChosen, this, &Desk::speak, Qt::QueuedConnection);
            return page;
        };
    }
    return entries;
}

void Desk::makeWindow()
{
    m_window = std::make_unique<MainWindow>(WindowParts{*m_live, m_runtime->intents(), m_runtime->history(), m_tester, m_runtime->secrets(), m_neighbours, m_look, &m_runtime->care()}, wiredPages());
    m_window->setWindowTitle(u"Holdfast"_s);
    m_window->setMinimumSize(smallestSize);
    connect(m_window.get(), &MainWindow::themeChosen, this, [](ThemeChoice choice) { QSettings().setValue(u"theme"_s, static_cast<int>(choice)); });
    const QByteArray geometry = QSettings().value(u"window"_s).toByteArray();
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(usualSize);
    m_window->go({u"overview"_s, {}, {}});
    if (!m_announcer)
        return;
    m_window->setMutedUntil(m_announcer->mutedUntil());
    connect(m_window.get(), &MainWindow::muteChanged, m_announcer.get(), [this] { m_announcer->mute(m_window->mutedUntil()); });
    makeTray();
}

/// Pictures call nobody.
void Desk::startAnnouncing()
{
    if (m_runtime->notify() == nullptr || m_options.screenshots)
        return;
    m_announcer = std::make_unique<Announcer>(*m_runtime->notify(), m_runtime->intents(), *m_live);
    connect(m_announcer.get(), &Announcer::openAsked, this, &Desk::openAlarms);
    connect(m_announcer.get(), &Announcer::muteChanged, this, &Desk::showMute);
}

/// A scheduled report is of the site as the window shows it.
void Desk::attendSchedules()
{
    if (m_runtime->schedules() == nullptr)
        return;
    m_runtime->schedules()->attend([this] { QMetaObject::invokeMethod(this, &Desk::showSchedules, Qt::QueuedConnection); });
}

void Desk::showSchedules()
{
    if (ScheduleDesk* schedules = m_runtime->schedules())
        schedules->show(m_live->picture());
}

void Desk::makeTray()
{
    m_tray = std::make_unique<Tray>(*m_live, m_look);
    connect(m_tray.get(), &Tray::openAsked, this, [this] { openAlarms({}); });
    connect(m_tray.get(), &Tray::muteAsked, this, [this] { m_announcer->mute(m_announcer->mutedUntil() ? std::nullopt : std::optional<Timestamp>(m_live->now() + 10min)); });
    showMute();
}

void Desk::openAlarms(const AlarmId& alarm)
{
    if (!m_window)
        return;
    m_window->go({u"alarms"_s, alarm.text(), {}});
    if (m_firstRun)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desk::showMute()
{
    if (m_window)
        m_window->setMutedUntil(m_announcer->mutedUntil());
    if (m_tray)
        m_tray->setMuted(m_announcer->mutedUntil().has_value());
}

void Desk::openWindow()
{
    makeWindow();
    if (wantsFirstRun())
        return openFirstRun();
    m_window->show();
}

/// Only where somebody sits who could answer, and where something may be kept.
bool Desk::wantsFirstRun() const
{
    const bool played = m_options.demo || !m_options.replay.isEmpty() || m_options.screenshots;
    return !played && m_live->picture().store.kind != StoreState::Kind::ReadOnly && FirstRunWizard::isWanted(m_live->picture());
}

void Desk::openFirstRun()
{
    m_firstRun = std::make_unique<FirstRunWizard>(WizardParts{*m_live, m_runtime->intents(), m_tester, m_runtime->secrets(), m_look});
    m_firstRun->setWindowTitle(u"Holdfast"_s);
    m_firstRun->setMinimumSize(smallestSize);
    m_firstRun->resize(m_window->size());
    connect(m_firstRun.get(), &FirstRunWizard::languageChosen, this, &Desk::speak, Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRunWizard::demoChosen, this, &Desk::startDemo, Qt::QueuedConnection);
    connect(m_firstRun.get(), &FirstRunWizard::finished, this, [this](const Route& route) {
        m_window->go(route);
        m_window->show(); // before the other one closes: a program without a window ends
        m_firstRun.release()->deleteLater();
    });
    m_firstRun->show();
}

void Desk::speak(const QString& language)
{
    const bool firstRun = m_firstRun != nullptr;
    const std::unique_ptr<MainWindow> oldWindow = std::move(m_window);
    const std::unique_ptr<FirstRunWizard> oldFirstRun = std::move(m_firstRun);
    QSettings().setValue(u"window"_s, oldWindow->saveGeometry());
    m_languages.speak(language);
    learnFormat();
    makeWindow();
    if (firstRun)
        return openFirstRun();
    m_window->go({u"settings"_s, {}, u"appearance"_s});
    m_window->show();
}

void Desk::startDemo()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        QCoreApplication::quit();
}

void Desk::wake()
{
    m_intake->wake();
}

/// Times read in the site's zone, numbers in the operator's language.
void Desk::learnFormat()
{
    const QTimeZone zone(m_live->picture().site.site.timeZone);
    m_look.setFormat(Format(m_languages.locale(), zone.isValid() ? zone : QTimeZone::utc()));
}

int Desk::conclude()
{
    QSettings().setValue(u"window"_s, m_window->saveGeometry());
    m_intake->takeAll();
    const Picture seen = m_live->picture();
    m_firstRun.reset();
    m_tray.reset();
    m_window.reset(); // readers are asked no more before they end
    m_tick.stop();
    m_runtime->stop();
    if (const auto written = writeExports(m_options, seen, m_runtime->store()); !written) {
        printError(written.error().message);
        return statusOf(written.error());
    }
    return Success;
}

} // namespace holdfast
