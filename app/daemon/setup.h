// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"
#include "app/runtime/runtime.h"

#include <QTemporaryDir>

#include <memory>

namespace holdfast {

/// Where this run lives. A replay without a named place gets one that goes away with it.
struct Place
{
    QString dataDir;
    std::shared_ptr<QTemporaryDir> temporary;
};

[[nodiscard]] Expected<Place> placeFor(const Options& options);

/// Whether this run may have to paint pages: a report is asked for, or reports are made by themselves in its data directory. Fonts cost memory: other runs do without.
/// Needs no application yet.
[[nodiscard]] bool paintsPages(const Options& options);

/// What the command line asks for, as the runtime wants it. Invalid when a named file cannot be read.
[[nodiscard]] Expected<RuntimeSettings> settingsFor(const Options& options, const QString& dataDir);

/// The person at this desktop, as the system knows them; nobody has signed in.
[[nodiscard]] Operator desktopUser();

/// Maps an error of the start to the exit status that scripts look at.
[[nodiscard]] ExitStatus statusOf(const Error& error);

/// "Holdfast 0.1.0 (Qt 6.4.2, libmosquitto 2.0.11)"
[[nodiscard]] QString versionText();

/// Applies --log-level to every category of ours.
void setLogLevel(const QString& level);

} // namespace holdfast
