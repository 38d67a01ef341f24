// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/history_answer.h"

#include "app/base/utc.h"
#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/store/data_dir.h"
#include "app/store/salvage.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostLines = 20;

int fail(const Error& error)
{
    printError(error.message);
    return statusOf(error);
}

Expected<QString> historyIn(const QString& dataDir)
{
    const auto dir = DataDir::open(dataDir, Access::ReadOnly);
    if (!dir)
        return dir.error();
    if (!QFileInfo::exists((*dir)->historyFile()))
        return Error{Error::Code::NotFound, QString((*dir)->historyFile() % u" is not there"_s)};
    return (*dir)->historyFile();
}

QJsonArray jsonOf(const HistoryReport& report)
{
    QJsonArray damages;
    for (const HistoryDamage& damage : report.named) {
        QJsonArray points;
        for (const PointId& point : damage.points)
            points.append(point.text());
        const bool timed = damage.interval != Interval();
        damages.append(QJsonObject{{u"points"_s, points}, {u"from"_s, timed ? QJsonValue(isoText(damage.interval.from)) : QJsonValue()}, {u"samples"_s, damage.samples},
                                   {u"to"_s, timed ? QJsonValue(isoText(damage.interval.to)) : QJsonValue()}, {u"what"_s, damage.detail}});
    }
    return damages;
}

void printDamages(const HistoryReport& report)
{
    for (std::size_t i = 0; i < report.named.size() && i < mostLines; ++i)
        print(QString(u"  damaged: "_s % sentenceOf(report.named[i])));
    if (report.damages > static_cast<qint64>(mostLines))
        print(u"  and %1 more"_s.arg(report.damages - static_cast<qint64>(mostLines)));
}

void printJson(const QJsonObject& answer)
{
    print(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)));
}

} // namespace

int answerVerifyHistory(const Options& options, const QString& dataDir)
{
    const auto file = historyIn(dataDir);
    if (!file)
        return fail(file.error());
    const auto report = verifyHistory(*file);
    if (!report)
        return fail(report.error());
    if (options.json) {
        printJson({{u"verdict"_s, report->isWhole() ? u"intact"_s : u"damaged"_s}, {u"rows"_s, report->rows}, {u"samples"_s, report->samples}, {u"damages"_s, report->damages}, {u"named"_s, jsonOf(*report)}});
    } else {
        print(u"history: %1, %2 rows with %3 samples are whole, %4 damages"_s.arg(report->isWhole() ? u"intact"_s : u"damaged"_s).arg(report->rows).arg(report->samples).arg(report->damages));
        printDamages(*report);
    }
    return report->isWhole() ? Success : DatabaseTrouble;
}

int answerSalvageHistory(const Options& options, const QString& dataDir)
{
    const auto file = historyIn(dataDir);
    if (!file)
        return fail(file.error());
    const auto locked = DataDir::open(dataDir, Access::ReadWrite); // nobody records meanwhile
    if (!locked)
        return fail(locked.error());
    const auto saved = salvageHistory(*file, options.salvageHistory);
    if (!saved)
        return fail(saved.error());
    if (options.json) {
        printJson({{u"rows"_s, saved->rows}, {u"samples"_s, saved->samples}, {u"sums"_s, saved->sums}, {u"gaps"_s, saved->gaps}, {u"damages"_s, saved->lost.damages}, {u"named"_s, jsonOf(saved->lost)}});
    } else {
        print(u"saved: %1 samples in %2 rows, %3 sums, %4 gaps into %5; %6 is as it was"_s.arg(saved->samples).arg(saved->rows).arg(saved->sums).arg(saved->gaps).arg(options.salvageHistory, *file));
        print(saved->lost.isWhole() ? u"nothing was lost"_s : u"not saved, or put right: %1"_s.arg(saved->lost.damages));
        printDamages(saved->lost);
    }
    return Success;
}

} // namespace holdfast
