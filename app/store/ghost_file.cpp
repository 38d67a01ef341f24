// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ghost_file.h"

#include "app/base/utc.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(GhostKind kind)
{
    constexpr std::array names{"config", "state", "orphan"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

QByteArray lineOf(const GhostCopy& copy)
{
    const Ghost& ghost = copy.ghost;
    QJsonObject line{{u"broker"_s, ghost.broker.text()}, {u"topic"_s, ghost.topic}, {u"kind"_s, nameOf(ghost.kind)}, {u"why"_s, ghost.why},
                     {u"since"_s, isoText(ghost.since)}, {u"olderThanKnown"_s, ghost.olderThanKnown}};
    if (ghost.device)
        line.insert(u"device"_s, ghost.device->text());
    const QString text = QString::fromUtf8(copy.payload);
    if (text.toUtf8() == copy.payload)
        line.insert(u"payload"_s, text);
    else
        line.insert(u"payloadBase64"_s, QString::fromLatin1(copy.payload.toBase64()));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// The same record has the same name however often it is written.
QString fileFor(const GhostsRecord& record)
{
    const QString broker = QString::fromLatin1(QCryptographicHash::hash(record.broker.text().toUtf8(), QCryptographicHash::Sha1).toHex().left(8));
    return QString(u"cleared-topics-"_s % utcTime(record.at).toString(u"yyyyMMdd-HHmmss-zzz"_s) % u'-' % broker % u".ndjson"_s);
}

} // namespace

Fault writeGhosts(const QString& folder, const GhostsRecord& record)
{
    const auto trouble = [](const QSaveFile& file) { return Trouble{StoreTrouble::IoError, QString(file.fileName() % u": "_s % file.errorString())}; };
    QSaveFile file(QDir(folder).filePath(fileFor(record)));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly))
        return trouble(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const GhostCopy& copy : record.copies)
        file.write(lineOf(copy));
    if (!file.commit())
        return trouble(file);
    return {};
}

} // namespace holdfast
