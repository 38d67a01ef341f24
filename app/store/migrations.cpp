// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

// Outside every namespace, as Qt wants it: a resource of a static library is linked only when it is named.
static void nameTheResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 checkedWhole = 64 * 1024 * 1024; ///< larger files are checked block by block when they are read

QStringList statementsOf(const QString& sql)
{
    QStringList lines = sql.split(u'\n');
    lines.removeIf([](const QString& line) { return line.trimmed().startsWith("--"_L1); });
    QStringList statements = lines.join(u'\n').split(u";\n"_s, Qt::SkipEmptyParts);
    statements.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

Fault takeStep(Database& database, const SchemaStep& step)
{
    return database.transaction([&]() -> Fault {
        for (const QString& statement : statementsOf(step.sql)) {
            if (Fault fault = database.run(statement))
                return fault;
        }
        return database.run(QString(u"PRAGMA user_version="_s % QString::number(step.number)));
    });
}

Error damaged(const QString& file, const QString& how)
{
    return Error{Error::Code::Corrupt, QString(QFileInfo(file).fileName() % u" is damaged: "_s % how % u". Nothing was changed."_s)};
}

Expected<> checkWhole(Database& database, const QString& file)
{
    const QString question = QFileInfo(file).size() <= checkedWhole ? u"PRAGMA quick_check(1)"_s : u"SELECT 'ok' FROM sqlite_master LIMIT 1"_s;
    SqlStatement check = database.prepare(question);
    if (const Fault fault = check.exec())
        return fault->kind == StoreTrouble::Damaged ? damaged(file, fault->detail) : errorOf(*fault);
    const QString answer = check.next() ? check.value(0).toString() : u"it cannot be read"_s;
    check.finish();
    if (answer != "ok"_L1)
        return damaged(file, answer);
    return Done{};
}

} // namespace

std::vector<SchemaStep> schemaSteps(const QString& name)
{
    nameTheResource();
    std::vector<SchemaStep> steps;
    const QDir folder(QString(u":/schema/"_s % name));
    for (const QString& entry : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({entry.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Expected<int> inspect(const QString& file, int newest)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0)
        return 0;
    const auto database = Database::open(file, Database::Mode::Frozen);
    if (!database)
        return database.error().code == Error::Code::Corrupt ? damaged(file, database.error().message) : database.error();
    const auto version = (*database)->number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error().code == Error::Code::Corrupt ? damaged(file, version.error().message) : version.error();
    if (*version > newest)
        return Error{Error::Code::Refused, QString(info.fileName() % u" was written by a newer Holdfast (schema "_s % QString::number(*version) % u", this one knows "_s
                                                   % QString::number(newest) % u"). Nothing was changed."_s)};
    const auto whole = checkWhole(**database, file);
    if (!whole)
        return whole.error();
    return static_cast<int>(*version);
}

Expected<> migrate(Database& database, const std::vector<SchemaStep>& steps)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    for (const SchemaStep& step : steps) {
        if (step.number <= *version)
            continue;
        if (const Fault fault = takeStep(database, step))
            return Error{errorOf(*fault).code, QString(u"schema step "_s % QString::number(step.number) % u": "_s % fault->detail)};
    }
    return Done{};
}

} // namespace holdfast
