// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/daemon/options.h"
#include "app/daemon/setup.h"
#include "app/daemon/signals.h"
#include "app/print/page_printer.h"
#include "app/runtime/runtime.h"
#include "app/runtime/tester.h"
#include "app/wire/neighbour_browser.h"
#include "ui/announcer.h"
#include "ui/desktop_theme.h"
#include "ui/languages.h"
#include "ui/look/look.h"
#include "ui/models/intake.h"
#include "ui/models/live.h"
#include "ui/window/main_window.h"
#include "ui/window/tray.h"
#include "ui/wizard/first_run_wizard.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace holdfast {

/// The program with its window: what runs below, what the window knows, and the window itself.
class Desk final : public QObject
{
    Q_OBJECT

public:
    Desk(Options options, QApplication& application);
    ~Desk() override;

    /// Starts what runs below and shows the window. A data directory that is taken is opened to look at only.
    [[nodiscard]] Expected<> start();
    /// Stops in order and writes the files the command line names. The exit status.
    [[nodiscard]] int conclude();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] const Live& live() const { return *m_live; }

private:
    [[nodiscard]] Expected<std::unique_ptr<Runtime>> startRuntime();
    /// The pages; what a page cannot do itself is done here.
    [[nodiscard]] std::vector<PageEntry> wiredPages();
    void makeWindow();
    void openWindow();
    [[nodiscard]] bool wantsFirstRun() const;
    void openFirstRun();
    /// The texts are made with the widgets, so both are made anew in another language.
    void speak(const QString& language);
    void startDemo();
    void wake();
    void learnFormat();
    void startAnnouncing();
    void attendSchedules();
    void showSchedules();
    void makeTray();
    void openAlarms(const AlarmId& alarm);
    void showMute();

    const Options m_options;
    Languages m_languages;
    StopSignals m_signals;
    SystemClock m_clock;
    Place m_place;
    Look m_look;
    DesktopTheme m_desktop{m_look};
    PagePrinter m_printer;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<Live> m_live;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<Announcer> m_announcer; ///< spoken to from below until the runtime has stopped
    Tester m_tester;
    NeighbourBrowser m_neighbours;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstRunWizard> m_firstRun; ///< in the window's place until it is done
    QTimer m_tick;
    QTimer m_end;
};

} // namespace holdfast
