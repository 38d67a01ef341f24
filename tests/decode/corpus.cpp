// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

QString corpusFolder()
{
    return qEnvironmentVariable("HOLDFAST_CORPUS");
}

QList<QByteArray> linesOf(const QString& path)
{
    QByteArray content;
    if (path.endsWith(u".gz")) {
        QProcess unpack;
        unpack.start(u"gzip"_s, {u"-dc"_s, path});
        unpack.waitForFinished(-1);
        content = unpack.readAllStandardOutput();
    } else if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        content = file.readAll();
    }
    QList<QByteArray> lines = content.split('\n');
    lines.removeIf([](const QByteArray& line) { return line.trimmed().isEmpty(); });
    return lines;
}

QList<CorpusMessage> messagesOf(const QString& path)
{
    QList<CorpusMessage> messages;
    const QList<QByteArray> lines = linesOf(path);
    for (const QByteArray& line : lines) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QByteArray payload = record.contains("payload_b64"_L1) ? QByteArray::fromBase64(record.value("payload_b64"_L1).toString().toLatin1())
                                                                      : record.value("payload"_L1).toString().toUtf8();
        messages.push_back({record.value("topic"_L1).toString(), payload, record.value("retain"_L1).toBool()});
    }
    return messages;
}

} // namespace holdfast
