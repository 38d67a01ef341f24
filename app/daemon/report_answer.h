// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/daemon/options.h"

namespace holdfast {

/// --report: makes the files from the data directory alone, beside a running recorder too. Files, their hashes and the hash of the values are printed.
[[nodiscard]] int answerReport(const Options& options, const QString& dataDir);

/// --list-reports
[[nodiscard]] int answerListReports(const Options& options);

/// --verify-report: whether a file is as it was made, by its hash file and by the audit.
[[nodiscard]] int answerVerifyReport(const Options& options, const QString& dataDir);

} // namespace holdfast
