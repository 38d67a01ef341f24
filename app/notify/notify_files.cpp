// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notify_files.h"

#include "app/notify/notify_json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString settingsFile = u"notifications.json"_s;
const QString memoryFile = u"notifications-state.json"_s;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 largest = 32 * 1024 * 1024;
constexpr int asideAtMost = 100;

Error unwritable(const QString& why)
{
    return {Error::Code::Unavailable, u"Notifications cannot be kept: %1"_s.arg(why)};
}

/// The new name is on the disk only when its folder is.
void syncFolder(const QString& folder)
{
    const int place = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (place < 0)
        return;
    fsync(place);
    close(place);
}

Expected<> put(const QString& folder, const QString& name, const QJsonObject& json)
{
    QSaveFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const bool written = file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.flush();
    if (!written || fsync(file.handle()) != 0 || !file.commit())
        return unwritable(file.errorString());
    syncFolder(folder);
    return Done{};
}

void setAside(const QString& path)
{
    for (int i = 1; i <= asideAtMost; ++i)
        if (QFile::rename(path, u"%1.damaged-%2"_s.arg(path).arg(i)))
            return;
}

/// Nothing: there is no such file.
Expected<std::optional<QJsonObject>> take(const QString& folder, const QString& name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.exists())
        return std::optional<QJsonObject>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unavailable, u"What was chosen about notifications cannot be read: %1"_s.arg(file.errorString())};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    file.close();
    if (document.isObject())
        return std::optional(document.object());
    setAside(file.fileName());
    return Error{Error::Code::Corrupt, u"What was kept about notifications is damaged; it was set aside."_s};
}

} // namespace

NotifyFiles::NotifyFiles(const QString& folder)
    : m_folder(folder)
{
}

Expected<NotifySettings> NotifyFiles::settings() const
{
    const auto json = take(m_folder, settingsFile);
    if (!json)
        return json.error();
    if (!*json)
        return NotifySettings();
    NotifySettings settings = notifySettingsFrom(**json);
    if (const auto sound = checked(settings); !sound)
        return sound.error();
    return settings;
}

Expected<> NotifyFiles::keep(const NotifySettings& settings) const
{
    if (const auto sound = checked(settings); !sound)
        return sound;
    return put(m_folder, settingsFile, jsonOf(settings));
}

Expected<NotifyMemory> NotifyFiles::memory() const
{
    const auto json = take(m_folder, memoryFile);
    if (!json)
        return json.error();
    return *json ? notifyMemoryFrom(**json) : NotifyMemory();
}

Expected<> NotifyFiles::keep(const NotifyMemory& memory) const
{
    return put(m_folder, memoryFile, jsonOf(memory));
}

} // namespace holdfast
