// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/data_dir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr std::array folders{"backups", "reports", "broker", "recordings", "log", "drills"};

/// Only what is made here gets our permissions: a folder the operator names may be anybody's.
bool makeFolder(const QString& path)
{
    return QFileInfo(path).isDir() || (QDir().mkpath(QFileInfo(path).path()) && QDir().mkdir(path, ownerOnly));
}

/// The files SQLite makes beside it take over these permissions.
bool makeFile(const QString& path)
{
    QFile file(path);
    return file.exists() || (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

Error refused(const QString& path, const QString& why)
{
    return Error{Error::Code::Refused, QString(path % u": "_s % why)};
}

} // namespace

DataDir::DataDir(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_lock(QDir(m_path).absoluteFilePath(u"holdfast.lock"_s))
{
    m_lock.setStaleLockTime(0); // a living writer is never stale, however long it runs
}

Expected<std::shared_ptr<DataDir>> DataDir::open(const QString& path, Access access)
{
    if (path.isEmpty())
        return Error{Error::Code::Invalid, u"no data directory named"_s};
    const std::shared_ptr<DataDir> dir(new DataDir(QDir(path).absolutePath(), access));
    if (access == Access::ReadOnly) {
        if (!QFileInfo::exists(dir->inventoryFile()))
            return Error{Error::Code::NotFound, QString(dir->path() % u" is not a data directory of Holdfast"_s)};
        return dir;
    }
    const auto ready = dir->makeFolders().and_then([&](Done) { return dir->takeLock(); });
    if (!ready)
        return ready.error();
    if (!makeFile(dir->inventoryFile()) || !makeFile(dir->historyFile()))
        return refused(dir->path(), u"files cannot be made here"_s);
    return dir;
}

QString DataDir::inventoryFile() const
{
    return QString(m_path % u"/holdfast.db"_s);
}

QString DataDir::historyFile() const
{
    return QString(m_path % u"/history.db"_s);
}

QString DataDir::folder(const QString& name) const
{
    return QString(m_path % u'/' % name);
}

Expected<> DataDir::makeFolders() const
{
    if (!makeFolder(m_path))
        return refused(m_path, u"the folder cannot be made"_s);
    for (const char* name : folders) {
        if (!makeFolder(folder(QLatin1String(name))))
            return refused(m_path, u"folders cannot be made here"_s);
    }
    return Done{};
}

Expected<> DataDir::takeLock()
{
    // A lock whose owner was killed may name a process number that lives again: only the operating system's own lock on the file tells.
    if (m_lock.tryLock(0) || (m_lock.error() == QLockFile::LockFailedError && m_lock.removeStaleLockFile() && m_lock.tryLock(0)))
        return Done{};
    if (m_lock.error() != QLockFile::LockFailedError)
        return refused(m_path, u"not writable"_s);
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    return refused(m_path, QString(u"in use by "_s % program % u" (process "_s % QString::number(process) % u')'));
}

} // namespace holdfast
