// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace holdfast {
namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(BINARY_DIR "/bin/") + name;
}

} // namespace

QByteArray ProgramRun::lastLine() const
{
    return output.trimmed().split('\n').constLast();
}

ProgramRun runProgram(const QString& name, const QStringList& arguments, std::chrono::milliseconds patience)
{
    QProcess process;
    process.start(pathOf(name), arguments);
    ProgramRun run;
    if (!process.waitForFinished(static_cast<int>(patience.count()))) {
        process.kill();
        process.waitForFinished(5000);
        run.crashed = true;
    }
    run.crashed = run.crashed || process.exitStatus() != QProcess::NormalExit;
    run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QByteArray fingerprintOf(const QString& folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : files) {
        if (path.contains(QStringLiteral("/broker/")) || path.endsWith(QStringLiteral("lock")))
            continue;
        QFile file(path);
        hash.addData(path.toUtf8());
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result();
}

RunningProgram::RunningProgram(const QString& name, const QStringList& arguments)
{
    m_process.start(pathOf(name), arguments);
    m_process.waitForStarted();
}

RunningProgram::~RunningProgram()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool RunningProgram::waitForOutput(const QByteArray& text, std::chrono::milliseconds patience)
{
    QElapsedTimer watch;
    watch.start();
    while (!m_output.contains(text)) {
        const auto left = patience.count() - watch.elapsed();
        if (left <= 0 || (m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() == 0))
            return false;
        m_process.waitForReadyRead(static_cast<int>(left));
        m_output += m_process.readAllStandardOutput();
    }
    return true;
}

ProgramRun RunningProgram::stop()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(30'000);
    m_output += m_process.readAllStandardOutput();
    return {m_process.exitCode(), !ended || m_process.exitStatus() != QProcess::NormalExit, m_output, m_process.readAllStandardError()};
}

} // namespace holdfast
