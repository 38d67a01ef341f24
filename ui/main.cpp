// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/headless.h"
#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/print/page_printer.h"
#include "ui/desk.h"
#include "ui/shots.h"

#include <QApplication>
#include <QTimer>

using namespace holdfast;

namespace {

void name()
{
    QCoreApplication::setOrganizationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.holdfast.Holdfast"));
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What can be said without a window: answers, headless runs, wrong usage.
std::optional<int> runWithoutWindow(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = optionsOf(arguments);
    const bool windowWanted = options && options->answer == Options::Answer::Start && !options->headless;
    if (windowWanted && (hasDisplay() || options->screenshots))
        return std::nullopt;
    if (windowWanted)
        printError(QStringLiteral("there is no display here: going on without a window"));
    const auto application = options && paintsPages(*options) ? paintingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    name();
    return runHeadless(QStringLiteral("holdfast"), QCoreApplication::arguments());
}

int runWithWindow(QApplication& application)
{
    auto options = optionsOf(QCoreApplication::arguments());
    setLogLevel(options->logLevel);
    if (const auto answered = answerAtOnce(QStringLiteral("holdfast"), *options))
        return *answered;
    if (options->screenshots && options->screenshots->after.count() == 0)
        return runScreenshots(*options, application);
    Desk desk(*options, application);
    if (const auto started = desk.start(); !started) {
        printError(started.error().message);
        return statusOf(started.error());
    }
    if (options->screenshots)
        QTimer::singleShot(options->screenshots->after, &desk, [&] {
            if (const auto taken = shootPages(desk.window(), desk.live().picture(), *options->screenshots); !taken)
                printError(taken.error().message);
            QCoreApplication::quit();
        });
    const int status = QApplication::exec();
    const int concluded = desk.conclude();
    return status != 0 ? status : concluded;
}

} // namespace

int main(int argc, char** argv)
{
    if (const auto done = runWithoutWindow(argc, argv))
        return *done;
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    name();
    QApplication application(argc, argv);
    return runWithWindow(application);
}
