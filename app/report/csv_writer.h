// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/report_words.h"

namespace holdfast {

/// Machine: comma, decimal point, moments with their offset and once more in UTC. Local: as spreadsheets of the language expect it.
enum class CsvPreset : quint8 { Machine, Local };

/// RFC 4180: every line has as many cells. What the report is, its figures, then each table under a line with its title; an empty line between.
/// Texts are quoted, and none begins a formula; numbers are bare.
[[nodiscard]] QByteArray toCsv(const Report& report, const ReportWords& words, CsvPreset preset);

} // namespace holdfast
