// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "app/model/ports.h"
#include "app/report/report_words.h"

namespace holdfast {

/// A workbook: a summary, a sheet for each chart's numbers and each table with frozen heads and typed cells, and "Method". Written beside the file and put in its place when whole.
[[nodiscard]] Expected<> writeXlsx(const QString& file, const Report& report, const ReportWords& words, const Cancelled& cancelled);

} // namespace holdfast
