// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/drill_answer.h"

#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/print/page_printer.h"
#include "app/report/drill_report.h"
#include "app/report/reports.h"
#include "app/runtime/report_files.h"
#include "app/runtime/twin_drill.h"
#include "app/site/drill_scenarios.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

using Drilled = std::variant<DrillScenario, Policy>;

int refuse(const Options& options, const Error& error)
{
    if (options.json)
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"outcome"_s, u"refused"_s}, {u"invalid"_s, error.message}}).toJson(QJsonDocument::Compact)));
    else
        printError(error.message);
    return error.code == Error::Code::NotFound ? WrongUsage : ConfigurationInvalid;
}

Expected<Drilled> drillNamed(const QString& name)
{
    const auto scenario = site::drillScenarioNamed(name);
    if (scenario)
        return Drilled(*scenario);
    QStringList known;
    for (const DrillScenario& one : site::drillScenarios())
        known.append(one.id);
    return Error{Error::Code::NotFound, u"'%1' is neither a file nor one of the drills there are: %2"_s.arg(name, known.join(u", "_s))};
}

/// What a file holds is told by the format it names.
Expected<Drilled> drilledBy(const QString& what)
{
    QFile file(what);
    if (!QFileInfo(what).isFile())
        return drillNamed(what);
    constexpr qint64 most = 2 * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Invalid, QString(u"cannot read " % what % u": " % file.errorString())};
    const QByteArray content = file.read(most);
    if (QJsonDocument::fromJson(content).object().value("format"_L1).toString().startsWith("holdfast-drill"_L1)) {
        const auto scenario = drillScenarioFrom(content);
        return scenario ? Expected<Drilled>(*scenario) : Expected<Drilled>(scenario.error());
    }
    const auto policy = policyFrom(content);
    return policy ? Expected<Drilled>(*policy) : Expected<Drilled>(policy.error());
}

/// One file by its name, or a folder in which nothing is written over.
Expected<QStringList> writeDrill(const DrillOptions& wanted, const DrillResult& result, const QString& language, Timestamp now)
{
    const ReportWords words(language, QTimeZone(result.timeZone));
    const Report report = drillReport(result, {now, QString(u"Holdfast "_s % QStringLiteral(HOLDFAST_VERSION)), desktopUser().name}, words);
    if (wanted.out.endsWith(u".html"_s)) {
        if (QFileInfo::exists(wanted.out))
            return Error{Error::Code::Refused, u"%1 is there already: no report is written over"_s.arg(wanted.out)};
        const auto written = writeReport(wanted.out, report, ReportFormat::Html, words, {});
        return written ? Expected<QStringList>(QStringList{wanted.out}) : Expected<QStringList>(written.error());
    }
    const PagePrinter printer;
    const auto files = writeReportFiles(report, {QDir(wanted.out).absolutePath(), wanted.formats, wanted.paper, &printer}, {}, {});
    if (!files)
        return files.error();
    QStringList paths;
    for (const ReportFile& file : *files)
        paths.append(file.path);
    return paths;
}

} // namespace

int answerDrill(const Options& options)
{
    const DrillOptions& wanted = *options.drill;
    auto drilled = drilledBy(wanted.what);
    if (!drilled)
        return refuse(options, drilled.error());
    const Timestamp now = SystemClock().now();
    TwinDrill drill;
    drill.what = std::move(drilled).value();
    const auto result = drillOnTwin(drill, now);
    if (!result)
        return refuse(options, {Error::Code::Invalid, result.error().message});
    print(options.json ? QString::fromUtf8(drillJson(*result)) : drillText(*result));
    if (!wanted.out.isEmpty()) {
        const auto written = writeDrill(wanted, *result, options.language.isEmpty() ? u"en"_s : options.language, now);
        if (!written) {
            printError(written.error().message);
            return FailedRunning;
        }
        if (!options.json)
            print(written->join(u'\n'));
    }
    return result->outcome == DrillOutcome::Passed ? Success : FailedRunning;
}

} // namespace holdfast
