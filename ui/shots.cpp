// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots.h"

#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/runtime/history_pool.h"
#include "app/runtime/seeding.h"
#include "app/runtime/tester.h"
#include "app/security/secret_file.h"
#include "app/site/scenarios.h"
#include "ui/languages.h"
#include "ui/look/screenshot.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace holdfast {
namespace {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

constexpr auto settling = 2500ms; ///< what a page reads from history has arrived by then

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Pictures answer nobody: what a page would ask for is refused with a reason.
class NoIntents final : public Intents
{
public:
    explicit NoIntents(Actor actor) : m_actor(std::move(actor)) {}

    Expected<quint64> send(const Wish&) override { return Error{Error::Code::Refused, u"pictures change nothing"_s}; }
    [[nodiscard]] Actor actor() const override { return m_actor; }

private:
    Actor m_actor;
};

/// Pictures are the same wherever they are made.
class NobodyAround final : public Neighbourhood
{
public:
    void watch(std::function<void(const Neighbours&)> tell) override
    {
        if (tell)
            tell({Neighbours::State::Complete, {}, {}});
    }
};

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

/// What stands on the pictures: the page's own address, and what is to be open on it.
std::vector<std::pair<QString, Route>> scenes(const MainWindow& window, const Picture& picture)
{
    std::vector<std::pair<QString, Route>> all;
    for (const PageEntry& entry : window.entries())
        all.emplace_back(entry.route, Route{entry.route, {}, {}});
    const auto worst = std::ranges::min_element(picture.alarms, {}, &Alarm::priority);
    if (worst != picture.alarms.end())
        all.emplace_back(u"alarms"_s, Route{u"alarms"_s, worst->id.text(), {}});
    all.emplace_back(u"devices-inbox"_s, Route{u"devices"_s, {}, u"inbox"_s});
    for (const Point& point : picture.points)
        if (point.quantity == Quantity::CarbonDioxide && point.name.contains(u"CO") && picture.devices.value(point.device).name.contains(u"3.12")) {
            all.emplace_back(u"history"_s, Route{u"history"_s, point.id.text(), {}});
            all.emplace_back(u"device-detail"_s, Route{u"devices"_s, point.device.text(), u"live"_s});
        }
    return all;
}

class Shots
{
public:
    Shots(MainWindow& window, const ScreenshotOptions& options) : m_window(window), m_options(options) {}

    Expected<> take(const QString& name)
    {
        ++m_taken;
        return saveScreenshot(m_window, m_options.size, m_options.scale, QDir(m_options.folder).filePath(u"%1-%2.png"_s.arg(name, m_options.theme)));
    }

    [[nodiscard]] int taken() const { return m_taken; }

private:
    MainWindow& m_window;
    const ScreenshotOptions& m_options;
    int m_taken = 0;
};

} // namespace

Expected<int> shootPages(MainWindow& window, const Picture& picture, const ScreenshotOptions& options)
{
    if (!QDir().mkpath(options.folder))
        return Error{Error::Code::Unavailable, u"cannot make the folder %1"_s.arg(options.folder)};
    window.resize(options.size);
    window.show();
    Shots shots(window, options);
    for (const auto& scene : scenes(window, picture)) {
        window.go(scene.second);
        wait(settling);
        if (const auto saved = shots.take(scene.first); !saved)
            return saved.error();
    }
    window.go({u"overview"_s, {}, {}}); // its sparks read a day of every room: by now they have come
    wait(settling);
    if (const auto saved = shots.take(u"overview"_s); !saved)
        return saved.error();
    window.openPalette(u"co"_s);
    wait(settling / 2);
    if (const auto saved = shots.take(u"command-palette"_s); !saved)
        return saved.error();
    return shots.taken();
}

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
    const auto store = Store::open(folder.path(), Access::ReadWrite);
    if (!store)
        return fail(store.error());
    site::SeedSize past;
    past.days = 8;
    past.others = 36h;
    if (const auto seeded = seedOnce(**store, name, past); !seeded)
        return fail(seeded.error());
    HistoryPool history([&]() -> Expected<std::unique_ptr<HistoryReader>> { return (*store)->reader(); });
    Live live(World::Real);
    live.apply(site::momentOf(*scenario));
    live.tick(scenario->moment.value_or(live.now()));
    look.setFormat(Format(languages.locale(), QTimeZone(live.picture().site.site.timeZone)));

    NoIntents intents(operatorOf(live.picture()));
    SecretFile secrets(folder.path());
    QObject context;
    Tester tester(context);
    NobodyAround neighbours;
    MainWindow window({live, intents, history, tester, secrets, neighbours, look}, pages());
    const auto taken = shootPages(window, live.picture(), *options.screenshots);
    if (!taken)
        return fail(taken.error());
    print(u"%1 pictures in %2"_s.arg(QString::number(*taken), options.screenshots->folder));
    return Success;
}

} // namespace holdfast
