// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/exports.h"
#include "app/daemon/options.h"
#include "app/daemon/setup.h"
#include "app/daemon/signals.h"
#include "app/print/page_printer.h"
#include "app/runtime/runtime.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace holdfast {

/// The program without a window: one status line a second, the same engine, the same files.
class Headless final : public QObject
{
    Q_OBJECT

public:
    explicit Headless(Options options);

    /// Runs the event loop until the time is over, the replay is read or somebody asks to stop. The exit status.
    [[nodiscard]] int run();

private:
    [[nodiscard]] Expected<> start();
    void takeNews();
    void showSchedules();
    void tellStatus();
    void checkReplay();
    void finish();
    [[nodiscard]] int conclude();

    const Options m_options;
    StopSignals m_signals;
    SystemClock m_clock;
    Place m_place;
    PagePrinter m_printer;
    std::unique_ptr<Runtime> m_runtime;
    Picture m_picture;
    bool m_everConnected = false;
    bool m_replayDone = false;
    QTimer m_status;
    QTimer m_end;
};

/// The whole of holdfastd, and of `holdfast --headless`: reads the command line, answers or runs. The exit status.
[[nodiscard]] int runHeadless(const QString& program, const QStringList& arguments);

/// --version, --help, --verify-audit, --verify-history, --salvage-history and exports from the data directory alone; nothing when the program is to run.
[[nodiscard]] std::optional<int> answerAtOnce(const QString& program, const Options& options);

} // namespace holdfast
