// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/report_answer.h"

#include "app/daemon/print.h"
#include "app/daemon/setup.h"
#include "app/daemon/write_alone.h"
#include "app/print/page_printer.h"
#include "app/report/report_hash.h"
#include "app/report/reports.h"
#include "app/runtime/continuity_pool.h"
#include "app/runtime/report_files.h"
#include "app/runtime/seeding.h"
#include "app/runtime/stored_site.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

int fail(const Error& error)
{
    printError(error.message);
    return error.code == Error::Code::Invalid || error.code == Error::Code::NotFound ? WrongUsage : statusOf(error);
}

void printJson(const QJsonObject& json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

/// The site of the data directory, or the moment of a scenario: then with what its engineer said of continuity.
struct ReportScene
{
    std::unique_ptr<Store> store;
    Picture picture;
    Timestamp now;
    std::unique_ptr<ContinuityPool> continuity;
};

Expected<> enterScenario(ReportScene& scene, const DemoOptions& demo)
{
    const site::Scenario* scenario = site::scenarioNamed(demo.scenario);
    if (scenario == nullptr)
        return Error{Error::Code::Invalid, u"there is no scenario '%1'"_s.arg(demo.scenario)};
    if (const auto seeded = seedOnce(*scene.store, demo.scenario, {}); !seeded)
        return seeded.error();
    if (!scenario->moment)
        return Done{};
    scene.picture.apply(site::momentOf(*scenario));
    scene.now = *scenario->moment;
    return Done{};
}

Expected<ReportScene> sceneFor(const Options& options, const QString& dataDir)
{
    auto store = Store::open(dataDir, options.demo ? Access::ReadWrite : Access::ReadOnly);
    if (!store)
        return store.error();
    ReportScene scene;
    scene.store = std::move(store).value();
    scene.now = SystemClock().now();
    scene.continuity = std::make_unique<ContinuityPool>();
    if (options.demo)
        if (const auto entered = enterScenario(scene, *options.demo); !entered)
            return entered.error();
    if (scene.picture.devices.isEmpty()) {
        const auto stored = scene.store->load();
        if (!stored)
            return stored.error();
        scene.picture = pictureOf(*stored);
    }
    scene.picture.now = scene.now;
    return Expected<ReportScene>(std::move(scene));
}

/// A running Holdfast keeps its audit to itself: then the hash file is the only witness.
Expected<> noteFiles(const QString& dataDir, const Report& report, const std::vector<ReportFile>& files)
{
    const Operator person = desktopUser();
    Records records;
    for (const ReportFile& file : files)
        records.push_back(auditOf(file, report, {person.id, person.name, person.role, QSysInfo::machineHostName()}, report.generatedAt));
    return writeAlone(dataDir, std::move(records));
}

void tell(const Options& options, const Report& report, const std::vector<ReportFile>& files, bool audited)
{
    if (!options.json) {
        for (const ReportFile& file : files)
            print(u"%1  %2"_s.arg(file.hash, file.path));
        print(u"%1 %2: values SHA-256 %3%4"_s.arg(report.id, report.periodName, hashOf(report), report.noSource.isEmpty() ? QString() : QString(u"; "_s % report.noSource)));
        return;
    }
    QJsonArray list;
    for (const ReportFile& file : files)
        list.append(QJsonObject{{u"path"_s, file.path}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.hash}});
    printJson({{u"report"_s, report.id}, {u"name"_s, report.name}, {u"period"_s, report.periodName}, {u"noSource"_s, report.noSource}, {u"valuesSha256"_s, hashOf(report)}, {u"audited"_s, audited}, {u"files"_s, list}});
}

QString nameOf(FileVerdict verdict)
{
    constexpr const char* names[] = {"verified", "not in this audit", "changed", "no hash known", "missing"};
    return QLatin1String(names[static_cast<std::size_t>(verdict)]);
}

} // namespace

int answerReport(const Options& options, const QString& dataDir)
{
    const PagePrinter printer;
    auto found = sceneFor(options, dataDir);
    if (!found)
        return fail(found.error());
    ReportScene scene = std::move(found).value();
    const ReportOptions& wanted = *options.report;
    const QString language = options.language.isEmpty() ? u"en"_s : options.language;
    const Expected<Report> report = [&]() -> Expected<Report> {
        const StoredSite site(*scene.store, scene.picture, *scene.continuity);
        return reportFor({wanted.report, wanted.period, language, wanted.paper}, site, scene.now, QString(u"Holdfast "_s % QStringLiteral(HOLDFAST_VERSION)), desktopUser().name, {});
    }();
    if (!report)
        return fail(report.error());
    const QString folder = wanted.folder.isEmpty() ? scene.store->dir().folder(u"reports"_s) : QDir(wanted.folder).absolutePath();
    const auto files = writeReportFiles(*report, {folder, wanted.formats, wanted.paper, &printer}, {}, {});
    if (!files) {
        printError(files.error().message);
        return FailedRunning;
    }
    scene.store.reset(); // so that the audit can be written
    const auto noted = noteFiles(dataDir, *report, *files);
    if (!noted)
        printError(u"the audit does not hold these files: %1"_s.arg(noted.error().message));
    tell(options, *report, *files, noted.has_value());
    return Success;
}

int answerListReports(const Options& options)
{
    const ReportWords words(options.language.isEmpty() ? u"en"_s : options.language);
    QJsonArray list;
    for (const ReportTemplate& one : reportTemplates()) {
        const ReportTitle title = titleOf(one, words);
        if (!options.json)
            print(u"%1 %2 %3 (%4)"_s.arg(title.id.leftJustified(4), title.name.leftJustified(13), title.title, title.period));
        list.append(QJsonObject{{u"id"_s, title.id}, {u"name"_s, title.name}, {u"title"_s, title.title}, {u"reader"_s, title.reader}, {u"period"_s, title.period}});
    }
    if (options.json)
        printJson({{u"reports"_s, list}});
    return Success;
}

int answerVerifyReport(const Options& options, const QString& dataDir)
{
    const auto store = Store::open(dataDir, Access::ReadOnly);
    const auto audited = store ? auditedReports(**store) : Expected<QStringList>(QStringList());
    if (!audited)
        return fail(audited.error());
    const auto verdict = verify(options.verifyReport, *audited);
    if (!verdict)
        return fail(verdict.error());
    if (options.json)
        printJson({{u"file"_s, options.verifyReport}, {u"verdict"_s, nameOf(*verdict)}});
    else
        print(u"%1: %2"_s.arg(options.verifyReport, nameOf(*verdict)));
    return *verdict == FileVerdict::Verified ? Success : FailedRunning;
}

} // namespace holdfast
