// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_copy.h"

#include "app/store/reading_files.h"

#include <QFile>

#include <sqlite3.h>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pagesAtOnce = 256;

/// Qt brings the library along on some systems: two of them must not share a connection.
bool isSameLibrary(Database& database)
{
    SqlStatement row = database.prepare(u"SELECT sqlite_source_id()"_s);
    const bool same = !row.exec() && row.next() && row.value(0).toString() == QLatin1String(sqlite3_sourceid());
    row.finish();
    return same;
}

/// A connection to the file that is being written, closed when it goes.
class Target
{
public:
    explicit Target(const QString& file)
    {
        m_opened = sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK;
    }
    ~Target() { sqlite3_close(m_handle); }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    [[nodiscard]] bool isOpen() const { return m_opened; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] Error error() const { return errorOf(Trouble{troubleOf(sqlite3_extended_errcode(m_handle)), QString::fromUtf8(sqlite3_errmsg(m_handle))}); }

private:
    sqlite3* m_handle = nullptr;
    bool m_opened = false;
};

Expected<> copyPages(sqlite3* from, const Target& to, const Cancelled& cancelled)
{
    sqlite3_backup* copying = sqlite3_backup_init(to.handle(), "main", from, "main");
    if (copying == nullptr)
        return to.error();
    int step = SQLITE_OK;
    while (step == SQLITE_OK && !(cancelled && cancelled->load(std::memory_order_relaxed)))
        step = sqlite3_backup_step(copying, pagesAtOnce);
    const int finished = sqlite3_backup_finish(copying);
    if (step == SQLITE_DONE && finished == SQLITE_OK)
        return Done{};
    if (step == SQLITE_OK)
        return Error{Error::Code::Unavailable, u"cancelled"_s};
    return errorOf(Trouble{troubleOf(step), QString::fromUtf8(sqlite3_errstr(step))});
}

} // namespace

Expected<> copyDatabase(Database& from, const QString& to, const Cancelled& cancelled)
{
    if (QFile::exists(to))
        return Error{Error::Code::Refused, QString(to % u" is there already"_s)};
    if (!isSameLibrary(from))
        return Error{Error::Code::Unavailable, u"the SQLite library of Qt is another one than ours"_s};
    const Snapshot snapshot(from); // the copy is of one moment, and never begun anew because somebody writes
    const auto begun = from.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!begun)
        return begun.error();
    const QVariant handle = from.handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{Error::Code::Unavailable, u"no connection to copy from"_s};
    Expected<> copied = Done{};
    {
        const Target target(to);
        copied = target.isOpen() ? copyPages(*static_cast<sqlite3* const*>(handle.constData()), target, cancelled) : Expected<>(target.error());
    }
    if (!copied)
        QFile::remove(to);
    else
        QFile::setPermissions(to, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copied;
}

} // namespace holdfast
