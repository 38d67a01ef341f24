// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots.h"

#include "app/alarm/default_rules.h"
#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/print/page_printer.h"
#include "app/runtime/alarm_pool.h"
#include "app/runtime/continuity_pool.h"
#include "app/runtime/drill_pool.h"
#include "app/runtime/keeping_pool.h"
#include "app/runtime/report_pool.h"
#include "app/runtime/seeding.h"
#include "app/runtime/site_clock.h"
#include "app/runtime/tester.h"
#include "app/security/secret_file.h"
#include "app/site/scenarios.h"
#include "ui/languages.h"
#include "ui/look/screenshot.h"
#include "ui/overview/overview_page.h"
#include "ui/shot_history.h"
#include "ui/shot_schedules.h"
#include "ui/shot_stand_ins.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"
#include "ui/wizard/first_run_wizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto settling = 2500ms; ///< where nobody tells whether something is still being read
constexpr auto sinceLastLook = 5h + 56min;

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Actor operatorOf(const Picture& picture)
{
    const auto senior = std::ranges::max_element(picture.operators, {}, [](const Operator& one) { return std::pair(one.role, one.name); });
    const Operator person = senior == picture.operators.end() ? desktopUser() : *senior;
    return {person.id, person.name, person.role, u"workstation"_s};
}

ThemeChoice themeNamed(const QString& name)
{
    return name == u"dark" ? ThemeChoice::Dark : name == u"contrast" ? ThemeChoice::Contrast : ThemeChoice::Light;
}

/// Four curves of one room and the whole house, with last week behind them, and what is on or off.
QString comparedPoints(const Picture& picture)
{
    constexpr std::pair<const char*, const char*> wanted[] = {{"3.12-S1", "co2"}, {"3.12-S1", "temperature"}, {"EM-MAIN", "power"}, {"3.12-RC", "supply_air"}};
    QStringList found;
    for (const auto& [code, property] : wanted)
        for (const Point& point : picture.points)
            if (point.property == QLatin1String(property) && picture.devices.value(point.device).name.contains(QLatin1String(code)))
                found.append(point.id.text());
    return found.join(u'|');
}

/// What stands on the pictures: the page's own address, and what is to be open on it.
std::vector<std::pair<QString, Route>> scenes(const MainWindow& window, const Picture& picture)
{
    std::vector<std::pair<QString, Route>> all;
    for (const PageEntry& entry : window.entries())
        all.emplace_back(entry.route, Route{entry.route, {}, {}});
    const auto worst = std::ranges::min_element(picture.alarms, {}, &Alarm::priority);
    if (worst != picture.alarms.end())
        all.emplace_back(u"alarms"_s, Route{u"alarms"_s, worst->id.text(), {}});
    for (const auto& tab : {u"journal"_s, u"rules"_s, u"load"_s, u"maintenance"_s})
        all.emplace_back(QString(u"alarms-"_s + tab), Route{u"alarms"_s, {}, tab});
    for (const auto& section : {u"site"_s, u"floors"_s, u"notifications"_s, u"people"_s, u"history"_s, u"repairs"_s, u"appearance"_s, u"data"_s})
        all.emplace_back(QString(u"settings-"_s + section), Route{u"settings"_s, {}, section});
    all.emplace_back(u"continuity-drills"_s, Route{u"continuity"_s, {}, u"drills"_s});
    all.emplace_back(u"devices-inbox"_s, Route{u"devices"_s, {}, u"inbox"_s});
    for (const Point& point : picture.points)
        if (point.quantity == Quantity::CarbonDioxide && point.name.contains(u"CO") && picture.devices.value(point.device).name.contains(u"3.12")) {
            const bool controller = picture.devices.value(point.device).name.endsWith(u"-RC");
            all.push_back(controller ? std::pair(u"device-detail"_s, Route{u"devices"_s, point.device.text(), u"live"_s}) : std::pair(u"history"_s, Route{u"history"_s, comparedPoints(picture), u"last-week"_s}));
        }
    return all;
}

class Shots
{
public:
    Shots(const ScreenshotOptions& options, std::function<void()> settle) : m_options(options), m_settle(std::move(settle)) {}

    /// Without a focus ring: nobody sits at the keyboard.
    Expected<> take(QWidget& window, const QString& name)
    {
        m_settle();
        if (QWidget* focused = window.focusWidget())
            focused->clearFocus();
        return save(window, name);
    }

    Expected<> save(QWidget& window, const QString& name) { return save(window, name, m_options.size); }

    Expected<> save(QWidget& window, const QString& name, QSize size)
    {
        ++m_taken;
        return saveScreenshot(window, size, m_options.scale, QDir(m_options.folder).filePath(u"%1-%2.png"_s.arg(name, m_options.theme)));
    }

    void settle() const { m_settle(); }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    const ScreenshotOptions& m_options;
    std::function<void()> m_settle;
    int m_taken = 0;
};

Expected<> shootWindow(Shots& shots, MainWindow& window, const Picture& picture)
{
    for (const auto& scene : scenes(window, picture)) {
        window.go(scene.second);
        if (const auto saved = shots.take(window, scene.first); !saved)
            return saved.error();
    }
    window.go({u"overview"_s, {}, {}});
    shots.settle();
    window.openPalette(u"3.12"_s);
    shots.settle();
    return shots.save(window, u"command-palette"_s);
}

/// Presses a button and takes the dialog that comes, as large as it wants to be.
Expected<> shootDialog(Shots& shots, MainWindow& window, const QString& button, const QString& name)
{
    auto* opens = window.page()->findChild<QAbstractButton*>(button);
    if (opens == nullptr && window.page()->drawer() != nullptr)
        opens = window.page()->drawer()->findChild<QAbstractButton*>(button);
    if (opens == nullptr)
        return Error{Error::Code::NotFound, u"nothing opens the dialog %1"_s.arg(name)};
    opens->click();
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        shots.settle();
        if (QWidget* focused = dialog->focusWidget())
            focused->clearFocus();
        const auto saved = shots.save(*dialog, name, dialog->sizeHint().expandedTo(dialog->minimumSize()));
        dialog->close();
        return saved;
    }
    return Error{Error::Code::NotFound, u"the dialog %1 did not open"_s.arg(name)};
}

/// What discovery and the settings show only once something has been found, and the dialogs.
Expected<> shootFinds(Shots& shots, MainWindow& window)
{
    window.go({u"devices"_s, {}, u"leftovers"_s});
    if (const auto saved = shots.take(window, u"devices-leftovers"_s); !saved)
        return saved;
    window.go({u"devices"_s, {}, u"inbox"_s});
    shots.settle();
    if (auto* newcomers = window.page()->findChild<QTableView*>(u"inbox"_s)) // the last one is the least certain: it must be asked
        newcomers->setCurrentIndex(newcomers->model()->index(newcomers->model()->rowCount() - 2, 0));
    if (const auto saved = shots.take(window, u"devices-conflicts"_s); !saved)
        return saved;
    if (const auto saved = shootDialog(shots, window, u"makeRule"_s, u"dialog-discovery-rule"_s); !saved)
        return saved;
    window.go({u"settings"_s, {}, u"brokers"_s});
    if (const auto saved = shootDialog(shots, window, u"addModbus"_s, u"dialog-modbus"_s); !saved)
        return saved;
    if (const auto saved = shootDialog(shots, window, u"addBroker"_s, u"dialog-broker"_s); !saved)
        return saved;
    window.go({u"reports"_s, {}, {}});
    return shootDialog(shots, window, u"orderSchedule"_s, u"dialog-schedule"_s);
}

Expected<> prepare(const ScreenshotOptions& options)
{
    if (!QDir().mkpath(options.folder))
        return Error{Error::Code::Unavailable, u"cannot make the folder %1"_s.arg(options.folder)};
    return Done{};
}

} // namespace

Expected<int> shootPages(MainWindow& window, const Picture& picture, const ScreenshotOptions& options)
{
    if (const auto ready = prepare(options); !ready)
        return ready.error();
    window.resize(options.size);
    window.show();
    Shots shots(options, [] { wait(settling); });
    if (const auto shot = shootWindow(shots, window, picture); !shot)
        return shot.error();
    return shots.taken();
}

namespace {

/// The pages of a site, and the first run of somebody who has none yet.
Expected<int> shootScenario(const WindowParts& parts, HistoryCare& keeper, ContinuityDesk& desk, ReportDesk& maker, AlarmDesk& alarmDesk, DrillDesk& drillDesk, const ScreenshotOptions& options, const std::function<void()>& find)
{
    if (const auto ready = prepare(options); !ready)
        return ready.error();
    OpenAnswers answers(wait);
    CountedHistory history(parts.history, answers);
    CountedCare care(keeper, answers);
    CountedContinuity continuity(desk, answers);
    CountedReports reports(maker, answers);
    CountedAlarms alarms(alarmDesk, answers);
    CountedDrills drills(drillDesk, answers);
    Shots shots(options, [&] { answers.waitUntilQuiet(); });
    HarbourPost post(parts.live.picture());
    HarbourSchedules schedules(maker, parts.live.picture(), parts.intents.actor());
    MainWindow window({parts.live, parts.intents, history, parts.tester, parts.secrets, parts.neighbours, parts.look}, pages({&care, &continuity, &post, &reports, &alarms, &schedules, &drills}));
    window.resize(options.size);
    window.show();
    if (const auto shot = shootWindow(shots, window, parts.live.picture()); !shot)
        return shot.error();
    window.findChild<QWidget*>(u"palette"_s)->hide();
    find();
    if (const auto shot = shootFinds(shots, window); !shot)
        return shot.error();
    const Live nothing(World::Real);
    FirstRunWizard wizard({nothing, parts.intents, parts.tester, parts.secrets, parts.look});
    wizard.go(1);
    if (const auto shot = shots.take(wizard, u"first-run"_s); !shot)
        return shot.error();
    return shots.taken();
}

/// The rules that come with the program watch this moment, too: bands and limits are those of a site that runs.
Delta standardRules(const Picture& picture)
{
    Delta delta;
    for (AlarmRule& rule : defaultRules()) {
        if (!picture.rules.contains(rule.id))
            delta.rules.insert(rule.id, std::move(rule));
    }
    return delta;
}

/// Each of the drills there are, the last one two hours ago.
void holdDrills(const DrillPlaces& places, const Actor& actor, Timestamp now)
{
    const SystemClock wall;
    const auto scenarios = DrillPool(places, wall).scenarios();
    auto before = static_cast<int>(scenarios.size());
    for (const DrillScenario& one : scenarios) {
        --before;
        const SiteClock then(wall, 0, now - 2h - before * 21 * 24h);
        DrillPool(places, then).hold(one, actor, {}).waitForFinished();
    }
}

/// Neither read from nor left behind on this computer.
void useSettingsOf(const QTemporaryDir& folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

} // namespace

int runScreenshots(const Options& options, QApplication& application)
{
    const auto fail = [](const Error& error) {
        printError(error.message);
        return statusOf(error);
    };
    const QString name = options.demo && options.demo->scenario != u"live" ? options.demo->scenario : u"harbour-1406"_s;
    const site::Scenario* scenario = site::scenarioNamed(name);
    if (scenario == nullptr)
        return fail({Error::Code::Invalid, u"there is no scenario '%1'"_s.arg(name)});
    Look look(themeNamed(options.screenshots->theme));
    look.setMotion(Motion::Reduced);
    look.dress(application);
    Languages languages(application);
    languages.speak(options.language.isEmpty() ? u"en"_s : options.language);

    const QTemporaryDir folder;
    useSettingsOf(folder);
    const auto store = Store::open(folder.path(), Access::ReadWrite);
    if (!store)
        return fail(store.error());
    site::SeedSize past;
    past.days = 8;
    past.others = 36h;
    if (const auto seeded = seedOnce(**store, name, past); !seeded)
        return fail(seeded.error());
    const SystemClock wall;
    const SiteClock clock(wall, 0, scenario->moment);
    if (const auto kept = keepAsUsual(**store, clock.now()); !kept)
        return fail(kept.error());
    RecordsDoor records;
    KeepingPool history(**store, clock, records, u"Holdfast"_s);
    Live live(World::Real);
    live.apply(site::momentOf(*scenario));
    live.apply(standardRules(live.picture()));
    live.tick(scenario->moment.value_or(live.now()));
    look.setFormat(Format(languages.locale(), QTimeZone(live.picture().site.site.timeZone)));

    OverviewPage::rememberLook(live.now() - sinceLastLook);
    NoIntents intents(operatorOf(live.picture()));
    SecretFile secrets(folder.path());
    QObject context;
    Tester tester(context);
    HarbourAround neighbours;
    ContinuityPool continuity;
    const PagePrinter printer;
    ReportPool reports(**store, clock, continuity, &printer, versionText().section(u' ', 0, 1));
    AlarmPool alarms([&store]() -> Expected<std::unique_ptr<HistoryReader>> { return (*store)->reader(); });
    const DrillPlaces places{(*store)->dir().folder(u"drills"_s), true, (*store)->dir().folder(u"reports"_s), {live.picture().site.site.name, TwinDrill().devices, true}, 1, versionText().section(u' ', 0, 1)};
    holdDrills(places, intents.actor(), clock.now());
    DrillPool drills(places, clock);
    const auto taken = shootScenario({live, intents, history, tester, secrets, neighbours, look}, history, continuity, reports, alarms, drills, *options.screenshots, [&] { live.apply(site::findsOf(*scenario)); });
    if (!taken)
        return fail(taken.error());
    print(u"%1 pictures in %2"_s.arg(QString::number(*taken), options.screenshots->folder));
    return Success;
}

} // namespace holdfast
