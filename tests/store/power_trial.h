// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/record.h"
#include "tests/store/power_cut.h"
#include "tests/store/samples.h"

#include <QStringList>

namespace holdfast {

// A stream that is known by heart: batch n of it can be told from every other, and so can each of its samples.
inline constexpr int trialSeries = 80;
inline constexpr int trialStretch = 25; ///< samples of each series in a batch
inline constexpr int trialBatch = trialSeries * trialStretch;

[[nodiscard]] Sample trialSample(int series, int index);
[[nodiscard]] std::vector<Sample> trialSamples(int series, int batches);
/// Its samples, one journal entry and one audited action that names it.
[[nodiscard]] Records trialRecords(int batch);

/// What is durable is decided by the log: the files of such a trial may lie in memory, where nobody waits for a disk.
void inMemoryWherePossible();

/// Starts a part of this program under the shim and waits for its end. The log of what it did to the folder.
[[nodiscard]] QByteArray watchPart(const QString& part, const QStringList& arguments, const QString& folder, const QString& logFile, int faults = 0);

/// To be said by the part: goes to standard output at once, and into the log.
void sayInTrial(const QByteArray& line);

/// What is wrong with a data directory that should hold the first batches of the stream: at least those acknowledged, whole, each once. Empty: nothing.
struct TrialVerdict
{
    QString wrong;
    int batches = 0; ///< that are there
};
[[nodiscard]] TrialVerdict judgeTrial(const QString& path, int acknowledged);

/// Goes on recording in that directory, tidies until nothing is left to do, and looks again. Also whether the sums are those of a history nothing happened to.
[[nodiscard]] QString goOnWithTrial(const QString& path, int batches);

/// "ok", or what SQLite says of the file.
[[nodiscard]] QString integrityOf(const QString& file);

/// Tidies until there is nothing left to do. False: it failed, or has no end.
[[nodiscard]] bool tidyToTheEnd(Recorder& recorder);

/// Every byte of the sums, by point.
[[nodiscard]] QStringList sumsOf(const QString& historyFile);

} // namespace holdfast
