// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace holdfast {

/// A test program that also plays another process: started with "--child", a name and arguments it does only that.
struct Part
{
    QString name;
    std::function<int(const QStringList&)> play;
};

/// The exit status of the part that was asked for, or -1 when this is the test itself.
inline int playPart(const QStringList& arguments, const std::vector<Part>& parts)
{
    const auto at = arguments.indexOf(QStringLiteral("--child"));
    if (at < 0)
        return -1;
    for (const Part& part : parts) {
        if (part.name == arguments.value(at + 1))
            return part.play(arguments.mid(at + 2));
    }
    return 99;
}

inline void startPart(QProcess& process, const QString& name, const QStringList& arguments, const QStringList& wrapper = {})
{
    QStringList all = wrapper;
    all << QCoreApplication::applicationFilePath() << QStringLiteral("--child") << name << arguments;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setProgram(all.takeFirst());
    process.setArguments(all);
    process.start();
}

} // namespace holdfast
