// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/setup.h"

#include "app/report/schedule_files.h"
#include "app/wire/transports.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace holdfast {
namespace {

Expected<QString> passwordFrom(const Options& options)
{
    if (options.passwordFile.isEmpty())
        return qEnvironmentVariable("HOLDFAST_PASSWORD");
    QFile file(options.passwordFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QStringLiteral("cannot read the password file: %1").arg(file.errorString())};
    return QString::fromUtf8(file.readLine(4096)).trimmed();
}

Adoption adoptionOf(const QStringList& which)
{
    return {which.contains(QStringLiteral("all")), which};
}

} // namespace

Expected<Place> placeFor(const Options& options)
{
    if (!options.dataDir.isEmpty())
        return Place{QDir(options.dataDir).absolutePath(), nullptr};
    if (!options.replay.isEmpty()) {
        auto folder = std::make_shared<QTemporaryDir>();
        if (!folder->isValid())
            return Error{Error::Code::Unavailable, folder->errorString()};
        return Place{folder->path(), folder};
    }
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/holdfast");
    const QString profile = !options.profile.isEmpty() ? options.profile : options.demo ? QStringLiteral("demo-") + options.demo->scenario : QStringLiteral("default");
    return Place{QDir(base).filePath(profile), nullptr};
}

bool paintsPages(const Options& options)
{
    if (options.report || options.drill)
        return true;
    if (options.answer != Options::Answer::Start || (!options.replay.isEmpty() && options.dataDir.isEmpty()))
        return false;
    const auto place = placeFor(options);
    const auto schedules = place ? ScheduleFiles(place->dataDir).formats() : std::vector<ReportFormat>();
    return std::ranges::find(schedules, ReportFormat::Pdf) != schedules.end();
}

Expected<RuntimeSettings> settingsFor(const Options& options, const QString& dataDir)
{
    const auto password = passwordFrom(options);
    if (!password)
        return password.error();
    RuntimeSettings settings;
    settings.dataDir = dataDir;
    settings.engine.adoption = adoptionOf(options.adopt);
    settings.brokers = options.brokers;
    settings.findPassword = [password = *password](const BrokerConfig&) { return password; };
    settings.speed = options.speed;
    settings.recordFile = options.record;
    settings.person = desktopUser();
    settings.workstation = QSysInfo::machineHostName();
    if (options.demo)
        settings.demo = DemoChoice{options.demo->seed, options.demo->devices, options.demo->scenario, {}};
    if (!options.replay.isEmpty())
        settings.replay = ReplayChoice{options.replay, options.speed};
    return settings;
}

Operator desktopUser()
{
    Operator person;
    const passwd* entry = getpwuid(getuid());
    const QString login = entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
    const QString full = entry != nullptr ? QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed() : QString();
    person.id = OperatorId(login);
    person.name = full.isEmpty() ? login : full;
    person.role = Role::Admin;
    return person;
}

ExitStatus statusOf(const Error& error)
{
    switch (error.code) {
    case Error::Code::Corrupt:
    case Error::Code::Refused:
        return DatabaseTrouble;
    case Error::Code::Invalid:
        return ConfigurationInvalid;
    case Error::Code::NotFound:
    case Error::Code::Unavailable:
    case Error::Code::TimedOut:
        break;
    }
    return FailedRunning;
}

QString versionText()
{
    return QStringLiteral("Holdfast %1 (Qt %2, %3)").arg(QStringLiteral(HOLDFAST_VERSION), QString::fromLatin1(qVersion()), defaultTransport().library);
}

void setLogLevel(const QString& level)
{
    static const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("critical")};
    QString rules;
    for (const QString& one : levels)
        rules += QStringLiteral("holdfast.*.%1=%2\n").arg(one, levels.indexOf(one) >= levels.indexOf(level) ? QStringLiteral("true") : QStringLiteral("false"));
    QLoggingCategory::setFilterRules(rules);
}

} // namespace holdfast
