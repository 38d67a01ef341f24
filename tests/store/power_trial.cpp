// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/power_trial.h"

#include "app/store/verify.h"
#include "tests/store/child.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <map>
#include <unistd.h>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString said(const Error& error)
{
    return error.message.isEmpty() ? u"an error without a word"_s : error.message;
}

QString wrongSamples(const HistoryReader& reader, int batches)
{
    for (int series = 0; series < trialSeries; ++series) {
        const std::vector<Sample> there = samplesOf(reader, pointNumber(series));
        if (there != trialSamples(series, batches))
            return u"series %1 has %2 samples, or others than were written"_s.arg(series).arg(there.size());
    }
    return {};
}

/// Audit and journal may be one batch ahead of the samples: what matters most is written first.
QString wrongActions(const Store& store, int batches)
{
    int actions = 0;
    const auto read = store.readAudit([&](const AuditRow& row) { return row.record.object == QString::number(actions++); });
    const auto journal = store.reader()->journal({{noon, noon + 1s}, 1'000'000, {}});
    if (!read || !journal)
        return said(read ? journal.error() : read.error());
    if (actions < batches || actions > batches + 1 || static_cast<int>(journal->size()) != actions)
        return u"%1 actions and %2 notes for %3 batches"_s.arg(actions).arg(journal->size()).arg(batches);
    return {};
}

/// The sums of a history that was written in one go.
const QStringList& untroubledSums(int batches)
{
    static std::map<int, QStringList> known;
    const auto found = known.find(batches);
    if (found != known.end())
        return found->second;
    TempDir dir;
    {
        const OpenStore open(dir.path());
        for (int batch = 0; batch < batches; ++batch) {
            if (!open.write(trialRecords(batch)))
                qFatal("the untroubled history cannot be written");
        }
        if (!tidyToTheEnd(*open.recorder))
            qFatal("the untroubled history cannot be tidied");
    }
    return known[batches] = sumsOf(QString(dir.path() % u"/history.db"_s));
}

} // namespace

Sample trialSample(int series, int index)
{
    const auto jumps = series % 2 == 0 ? index / 100 * 7h : 0h;
    const Timestamp at = noon + index * 10s + jumps + std::chrono::milliseconds((series * 37 + index * 13) % 1000);
    switch (series % 10) {
    case 3: return {at, (index * 7 + series) % 11 < 5, Quality::Live};
    case 7: return {at, u"word %1"_s.arg((index + series) % 5), index % 9 == 0 ? Quality::Stale : Quality::Live};
    default: return {at, (2000 + (index * 7919 + series * 104'729) % 900) / 100.0, Quality::Live};
    }
}

std::vector<Sample> trialSamples(int series, int batches)
{
    std::vector<Sample> samples;
    samples.reserve(static_cast<std::size_t>(batches * trialStretch));
    for (int index = 0; index < batches * trialStretch; ++index)
        samples.push_back(trialSample(series, index));
    return samples;
}

Records trialRecords(int batch)
{
    Records records;
    records.reserve(trialBatch + 2);
    for (int series = 0; series < trialSeries; ++series) {
        for (int i = 0; i < trialStretch; ++i)
            records.push_back(SampleRecord{pointNumber(series), trialSample(series, batch * trialStretch + i)});
    }
    JournalEntry entry;
    entry.sourceTime = noon;
    entry.note = QString::number(batch);
    records.push_back(JournalRecord{entry});
    records.push_back(AuditRecord{noon, {}, u"batch"_s, QString::number(batch), {}, {}, {}, static_cast<quint64>(batch) + 1});
    return records;
}

void inMemoryWherePossible()
{
    const QFileInfo memory(u"/dev/shm"_s);
    if (memory.isDir() && memory.isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

QByteArray watchPart(const QString& part, const QStringList& arguments, const QString& folder, const QString& logFile, int faults)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(POWER_LOG));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(QString::fromLatin1(powerFolder), folder);
    environment.insert(QString::fromLatin1(powerLog), logFile);
    environment.insert(QString::fromLatin1(powerFaults), QString::number(faults));
    process.setProcessEnvironment(environment);
    startPart(process, part, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("the part ended with %d: %s", process.exitCode(), process.readAllStandardError().constData());
        return {};
    }
    QFile log(logFile);
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

void sayInTrial(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<std::size_t>(whole.size())) != whole.size())
        qFatal("nobody listens");
}

TrialVerdict judgeTrial(const QString& path, int acknowledged)
{
    for (const QString& name : {u"/holdfast.db"_s, u"/history.db"_s}) {
        const QString integrity = integrityOf(QString(path % name));
        if (integrity != "ok"_L1)
            return {QString(name % u": "_s % integrity), 0};
    }
    const auto checked = verifyHistory(QString(path % u"/history.db"_s));
    if (!checked || !checked->isWhole())
        return {checked ? sentenceOf(checked->named.front()) : said(checked.error()), 0};
    const auto store = Store::open(path, Access::ReadWrite);
    if (!store)
        return {said(store.error()), 0};
    const auto reader = (*store)->reader();
    const auto usage = reader->usage();
    if (!usage)
        return {said(usage.error()), 0};
    const auto batches = static_cast<int>(usage->samples / trialBatch);
    if (usage->samples % trialBatch != 0 || batches < acknowledged || batches > acknowledged + 1)
        return {u"%1 samples are there, %2 were acknowledged"_s.arg(usage->samples).arg(acknowledged * trialBatch), batches};
    const QString actions = wrongActions(**store, batches);
    return {actions.isEmpty() ? wrongSamples(*reader, batches) : actions, batches};
}

QString goOnWithTrial(const QString& path, int batches)
{
    {
        const OpenStore open(path);
        Records next = trialRecords(batches);
        next.resize(trialBatch); // its action may be there already
        if (!open.write(next) || !tidyToTheEnd(*open.recorder))
            return u"it cannot go on"_s;
        const QString wrong = wrongSamples(*open.store->reader(), batches + 1);
        if (!wrong.isEmpty())
            return wrong;
    }
    const auto checked = verifyHistory(QString(path % u"/history.db"_s));
    if (!checked || !checked->isWhole())
        return checked ? sentenceOf(checked->named.front()) : said(checked.error());
    return sumsOf(QString(path % u"/history.db"_s)) == untroubledSums(batches + 1) ? QString() : u"its sums are others than those of a history nothing happened to"_s;
}

QString integrityOf(const QString& file)
{
    const auto database = Database::open(file, Database::Mode::Write);
    if (!database)
        return said(database.error());
    SqlStatement check = (*database)->prepare(u"PRAGMA integrity_check(1)"_s);
    if (const Fault fault = check.exec())
        return fault->detail;
    const QString answer = check.next() ? check.value(0).toString() : u"no answer"_s;
    check.finish();
    return answer;
}

bool tidyToTheEnd(Recorder& recorder)
{
    for (int steps = 0; steps < 10'000; ++steps) {
        const auto more = recorder.tidy();
        if (!more || !*more)
            return more.has_value();
    }
    return false;
}

QStringList sumsOf(const QString& historyFile)
{
    const auto database = Database::open(historyFile, Database::Mode::Write);
    if (!database)
        return {said(database.error())};
    SqlStatement rows = (*database)->prepare(u"SELECT point, width, span, body FROM tier JOIN series ON series.id = tier.series ORDER BY point, width, span"_s);
    QStringList all;
    if (rows.exec())
        return all;
    while (rows.next())
        all.append(QString(rows.value(0).toString() % u' ' % rows.value(1).toString() % u' ' % rows.value(2).toString() % u' ' % QString::fromLatin1(rows.value(3).toByteArray().toHex())));
    return all;
}

} // namespace holdfast
