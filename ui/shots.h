// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/daemon/options.h"

class QApplication;

namespace holdfast {

class MainWindow;
struct Picture;

/// Renders every page and the main layers over it to PNG. Waits for what the pages read from history.
[[nodiscard]] Expected<int> shootPages(MainWindow& window, const Picture& picture, const ScreenshotOptions& options);

/// --screenshots without a running site: a scenario's moment and its past, in a store that goes away again. The exit status.
[[nodiscard]] int runScreenshots(const Options& options, QApplication& application);

} // namespace holdfast
