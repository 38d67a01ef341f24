// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/expected.h"
#include "ui/history/column_table.h"
#include "ui/history/events.h"
#include "ui/look/format.h"

#include <QCoreApplication>
#include <QFuture>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace holdfast {

/// What is on the screen, to be written to a file.
struct ShownHistory
{
    QString site;
    Interval interval;
    std::vector<ShownLane> lanes;
    std::vector<EventMark> events;
};

/// One line a column and lane: name, time (UTC), min, mean, max, coverage. Written beside the target and then put in its place.
/// Cells that a spreadsheet would take for a formula get an apostrophe.
[[nodiscard]] Expected<> writeCsv(const QString& file, const ShownHistory& shown);

/// A workbook: values with one row for each column of time, gaps with their reasons, events, and what all of it is. Times read in the site's zone.
[[nodiscard]] Expected<> writeXlsx(const QString& file, const ShownHistory& shown, const Format& format);

/// Has it written on another thread than the window's: a large workbook takes seconds. What it writes must be a value of its own.
[[nodiscard]] QFuture<Expected<>> writeAside(std::function<Expected<>()> write);

/// The widgets as they stand there, under a line that says what they show. PNG: in twice the pixels.
[[nodiscard]] Expected<> writePng(const QString& file, QWidget& charts, const QString& title, const Look& look);
[[nodiscard]] Expected<> writeSvg(const QString& file, QWidget& charts, const QString& title, const Look& look);

} // namespace holdfast
