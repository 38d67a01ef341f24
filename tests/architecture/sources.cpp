// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace holdfast {
namespace {

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<Source> sourcesOf(const QStringList& folders)
{
    std::vector<Source> sources;
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (const QString& folder : folders) {
        QDirIterator walk(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            sources.push_back({root.relativeFilePath(path), read(path)});
        }
    }
    return sources;
}

QString moduleOf(const QString& path)
{
    return path.section(u'/', 0, 1);
}

QHash<QString, QSet<QString>> declaredGraph(const QString& modulesFile)
{
    const QStringList lines = read(modulesFile).split(u'\n', Qt::SkipEmptyParts);
    QHash<QString, QString> pathOf;
    for (const QString& line : lines)
        pathOf.insert(line.section(u':', 2), line.section(u':', 0, 0));
    QHash<QString, QSet<QString>> graph;
    for (const QString& line : lines) {
        QSet<QString>& friends = graph[line.section(u':', 0, 0)];
        for (const QString& name : line.section(u':', 1, 1).split(u',', Qt::SkipEmptyParts))
            friends.insert(pathOf.value(name));
    }
    return graph;
}

QString codeOnly(const QString& text)
{
    static const QRegularExpression prose(QStringLiteral(R"raw(R"(\w*)\((?:.|\n)*?\)\1"|"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*(?:.|\n)*?\*/)raw"));
    QString code = text;
    return code.replace(prose, QStringLiteral(" "));
}

} // namespace holdfast
