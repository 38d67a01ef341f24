// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wire/embedded_broker_files.h"

#include "app/wire/password_file.h"

#include <QDir>
#include <QSaveFile>

#include <unistd.h>

namespace holdfast {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Expected<> writePrivately(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(mine) && file.write(content) == content.size() && file.commit();
    if (!written)
        return Error{Error::Code::Unavailable, QString(u"cannot write "_s + path + u": "_s + file.errorString())};
    return Done{};
}

QByteArray configuration(const EmbeddedBrokerSettings& settings, quint16 port)
{
    const QByteArray folder = QDir(settings.folder).absolutePath().toLocal8Bit();
    QByteArray text = "listener " + QByteArray::number(port) + " 127.0.0.1\n"
                      "allow_anonymous false\n"
                      "password_file " + folder + "/passwords\n"
                      "acl_file " + folder + "/access\n"
                      "message_size_limit " + QByteArray::number(settings.messageCap) + "\n"
                      "set_tcp_nodelay true\n"
                      "max_queued_messages " + QByteArray::number(settings.queuedMessages) + "\n"
                      "max_queued_bytes 268435456\n"
                      "max_connections 4000\n"
                      "persistent_client_expiration 14d\n"
                      "sys_interval 5\n"
                      "log_dest stderr\n"
                      "log_dest topic\n"
                      "log_type error\n"
                      "log_type warning\n"
                      "log_type notice\n";
    if (settings.keepRetained)
        text += "persistence true\npersistence_location " + folder + "/\nautosave_interval 60\nautosave_on_changes false\n";
    if (geteuid() == 0)
        text += "user root\n"; // it would become a user who may not read our private files
    return text;
}

QByteArray accessList(const std::vector<BrokerAccount>& accounts)
{
    QByteArray text;
    for (const BrokerAccount& account : accounts) {
        text += "user " + account.user.toUtf8() + '\n';
        switch (account.access) {
        case BrokerAccess::Monitor:
            text += "topic readwrite #\ntopic read $SYS/#\n";
            break;
        case BrokerAccess::Publisher:
            text += "topic readwrite #\n";
            break;
        case BrokerAccess::Viewer:
            text += "topic read #\n";
            break;
        }
    }
    return text;
}

} // namespace

QString brokerConfigPath(const QString& folder)
{
    return QDir(folder).absoluteFilePath(u"mosquitto.conf"_s);
}

Expected<> writeBrokerFiles(const EmbeddedBrokerSettings& settings, quint16 port)
{
    const QDir folder(settings.folder);
    if (!folder.mkpath(u"."_s) || !QFile::setPermissions(settings.folder, mine | QFileDevice::ExeOwner))
        return Error{Error::Code::Unavailable, QString(u"cannot use the folder "_s + settings.folder)};
    QByteArray passwords;
    for (const BrokerAccount& account : settings.accounts)
        passwords += passwordLine(account.user, account.password);
    for (const auto& [name, content] : {std::pair{u"passwords"_s, passwords}, std::pair{u"access"_s, accessList(settings.accounts)}, std::pair{u"mosquitto.conf"_s, configuration(settings, port)}}) {
        if (auto written = writePrivately(folder.absoluteFilePath(name), content); !written)
            return written;
    }
    return Done{};
}

} // namespace holdfast
