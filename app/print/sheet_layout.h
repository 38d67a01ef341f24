// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet.h"
#include "app/report/report_words.h"

namespace holdfast {

/// The report on paper: its figures, sentences, charts and tables, method and data quality at the end; under each page the hash, and which of how many it is.
[[nodiscard]] std::vector<Sheet> layOut(const Report& report, const ReportWords& words, ReportPaper paper, const Cancelled& cancelled);

} // namespace holdfast
