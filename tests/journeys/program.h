// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace holdfast {

/// One run of a built program, from outside, as a user starts it.
struct ProgramRun
{
    int status = -1;
    bool crashed = false;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QByteArray lastLine() const;
};

/// Starts it and waits for its end; a run that takes longer is killed and counts as crashed.
[[nodiscard]] ProgramRun runProgram(const QString& name, const QStringList& arguments, std::chrono::milliseconds patience = std::chrono::minutes{2});

/// Names and contents of everything in a data directory, the broker's own files and the lock aside.
[[nodiscard]] QByteArray fingerprintOf(const QString& folder);

/// For runs that are watched while they go on. Killed at the end.
class RunningProgram
{
public:
    RunningProgram(const QString& name, const QStringList& arguments);
    ~RunningProgram();

    [[nodiscard]] QProcess& process() { return m_process; }
    /// True as soon as the output holds the text.
    [[nodiscard]] bool waitForOutput(const QByteArray& text, std::chrono::milliseconds patience);
    [[nodiscard]] const QByteArray& output() const { return m_output; }
    /// Asks it to stop and waits for its end.
    [[nodiscard]] ProgramRun stop();

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace holdfast
