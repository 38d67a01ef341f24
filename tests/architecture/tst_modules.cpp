// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Answer
{
    int status = -1;
    QString text;
};

/// Configures a tiny project that declares two rooms by the house's own function.
Answer configure(const QString& rooms)
{
    const QTemporaryDir folder;
    QFile list(QDir(folder.path()).filePath(QStringLiteral("CMakeLists.txt")));
    if (!list.open(QIODevice::WriteOnly))
        return {};
    list.write(QStringLiteral("cmake_minimum_required(VERSION 3.24)\nproject(rooms LANGUAGES CXX)\ninclude(%1/cmake/modules.cmake)\n%2\n").arg(QStringLiteral(SOURCE_DIR), rooms).toUtf8());
    list.close();
    QFile room(QDir(folder.path()).filePath(QStringLiteral("room.cpp")));
    if (!room.open(QIODevice::WriteOnly))
        return {};
    room.close();
    QProcess cmake;
    cmake.setProcessChannelMode(QProcess::MergedChannels);
    cmake.start(QStringLiteral(CMAKE_PROGRAM), {QStringLiteral("-S"), folder.path(), QStringLiteral("-B"), QDir(folder.path()).filePath(QStringLiteral("out")), QStringLiteral("-G"), QStringLiteral("Ninja")});
    cmake.waitForFinished(60'000);
    return {cmake.exitCode(), QString::fromUtf8(cmake.readAll())};
}

} // namespace

/// The first lock: the configure step refuses what the floors forbid.
class TestModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomMayUseALowerFloor()
    {
        const Answer answer = configure(QStringLiteral("holdfast_module(ground IN app FLOOR 0 SOURCES room.cpp)\nholdfast_module(first IN app FLOOR 1 MAY_USE ground SOURCES room.cpp)"));
        QVERIFY2(answer.status == 0, qPrintable(answer.text));
    }

    void siblingsNeverSeeEachOther()
    {
        const Answer answer = configure(QStringLiteral("holdfast_module(left IN app FLOOR 1 SOURCES room.cpp)\nholdfast_module(right IN app FLOOR 1 MAY_USE left)"));
        QVERIFY(answer.status != 0);
        QVERIFY2(answer.text.contains(QStringLiteral("friends live on lower floors")), qPrintable(answer.text));
    }

    void anUnknownFriendIsRefused()
    {
        const Answer answer = configure(QStringLiteral("holdfast_module(alone IN app FLOOR 1 MAY_USE nobody)"));
        QVERIFY(answer.status != 0);
        QVERIFY2(answer.text.contains(QStringLiteral("there is no such module yet")), qPrintable(answer.text));
    }
};

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
