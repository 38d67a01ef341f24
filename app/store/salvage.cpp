// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"

#include "app/store/migrations.h"
#include "app/store/salvage_work.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

Expected<std::unique_ptr<Database>> makeFile(const QString& path)
{
    QFile file(path);
    if (file.exists() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{Error::Code::Refused, QString(path % u": a new file cannot be made here"_s)};
    file.close();
    auto database = Database::open(path, Database::Mode::Write, 16384);
    const auto migrated = database ? migrate(**database, schemaSteps(u"history"_s)) : Expected<>(database.error());
    return migrated ? std::move(database) : Expected<std::unique_ptr<Database>>(migrated.error());
}

/// Where the tables are torn, every page of the file is looked at for itself.
Fault searchPages(SalvageWork& work, const QString& file)
{
    if (!work.torn)
        return {};
    Fault fault;
    std::vector<StoredRow> rows;
    const auto write = [&]() -> Fault {
        return work.to.transaction([&]() -> Fault {
            Fault failed;
            for (StoredRow& row : std::exchange(rows, {}))
                failed = failed ? failed : salvageStray(work, std::move(row));
            return failed;
        });
    };
    const bool read = scanPages(file, [&](quint32, StoredRow&& row) {
        rows.push_back(std::move(row));
        if (!fault && rows.size() >= 256)
            fault = write();
    });
    if (!read)
        return Trouble{StoreTrouble::ReadOnly, QString(file % u" cannot be read"_s)};
    return fault ? fault : write();
}

Fault copyAll(SalvageWork& work, const QString& file)
{
    using Step = Fault (*)(SalvageWork&);
    constexpr std::array fromTables{Step(salvageSeries), Step(salvageBlocks), Step(salvageJournal), Step(salvageSums), Step(salvageGaps), Step(salvageMarks)};
    for (const Step step : fromTables) {
        if (Fault fault = work.from == nullptr ? Fault() : step(work))
            return fault;
    }
    if (Fault fault = searchPages(work, file))
        return fault;
    for (const auto& each : std::exchange(work.unread, {}))
        work.damaged.emplace(each.first, std::pair(each.second, u"cannot be read"_s));
    for (const auto& each : work.damaged) {
        const BlockRow& row = each.second.first;
        work.lost.push_back(row);
        work.report.lost.add({HistoryDamage::Kind::Samples, {}, {timeOf(row.first), timeOf(row.last + 1)}, row.samples, QString(u"row "_s % QString::number(each.first) % u": "_s % each.second.second)});
    }
    for (const Step step : {Step(writeSeries), Step(writeNewest), Step(writeLostAsGaps)}) {
        if (Fault fault = step(work))
            return fault;
    }
    return {};
}

} // namespace

Fault SalvageWork::passOver(const Fault& fault, const QString& table)
{
    if (!fault || !isDamage(*fault))
        return fault;
    torn = true;
    report.lost.add({HistoryDamage::Kind::Structure, {}, {}, 0, QString(table % u": "_s % fault->detail)});
    return {};
}

Expected<SalvageReport> salvageHistory(const QString& damaged, const QString& into, const Cancelled& cancelled)
{
    if (!QFileInfo::exists(damaged))
        return Error{Error::Code::NotFound, QString(damaged % u" is not there"_s)};
    auto to = makeFile(into);
    if (!to)
        return to.error();
    const auto from = Database::open(damaged, Database::Mode::Frozen);
    const auto readable = from ? (*from)->number(u"SELECT count(*) FROM sqlite_master"_s) : Expected<qint64>(from.error());
    SalvageWork work(readable ? from->get() : nullptr, **to, cancelled);
    work.torn = !readable;
    if (!readable)
        work.report.lost.add({HistoryDamage::Kind::Structure, {}, {}, 0, readable.error().message});
    if (const Fault fault = copyAll(work, damaged))
        return errorOf(*fault);
    if (work.isCancelled())
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    to = Error{}; // closed before it is looked at
    const auto checked = verifyHistory(into, cancelled);
    if (!checked)
        return checked.error();
    if (!checked->isWhole())
        return Error{Error::Code::Corrupt, QString(u"what was written is damaged, too: "_s % sentenceOf(checked->named.front()))};
    return work.report;
}

} // namespace holdfast
