// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_flow.h"
#include "app/report/report_words.h"

namespace holdfast {

/// More than this nobody reads on paper: the other formats have all of them, and the page says so.
inline constexpr std::size_t mostPaperRows = 10'000;

/// A table over as many sheets as it needs, its head on each.
void layTable(SheetFlow& flow, const ReportTable& table, const ReportWords& words, const Cancelled& cancelled);

} // namespace holdfast
