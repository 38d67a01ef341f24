// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_delivery.h"

#include "app/base/safe_file.h"
#include "app/report/report_hash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostNumbers = 10'000;
constexpr qint64 portion = 1024 * 1024;

/// "a_R1_b.local.csv" in two: the number of a second one stands before the ending.
QString numbered(const QString& name, int number)
{
    const qsizetype dot = name.indexOf(u'.');
    return number == 1 ? name : QString(name.left(dot) % u'_' % QString::number(number) % (dot < 0 ? QString() : name.mid(dot)));
}

/// A name nobody has there, or the one under which the same file lies there already.
Expected<QString> placeFor(const QString& folder, const QString& name, const QString& hash)
{
    for (int number = 1; number < mostNumbers; ++number) {
        const QString path = QDir(folder).filePath(numbered(name, number));
        if (!QFileInfo::exists(path) || hashOfFile(path).value_or(QString()) == hash)
            return path;
    }
    return Error{Error::Code::Refused, u"%1: there are too many files of this name"_s.arg(name)};
}

Expected<> copyInto(QIODevice& out, const QString& path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, QString(path % u": "_s % in.errorString())};
    while (!in.atEnd()) {
        const QByteArray some = in.read(portion);
        if (some.isEmpty() || out.write(some) != some.size())
            return Error{Error::Code::Unavailable, some.isEmpty() ? in.errorString() : out.errorString()};
    }
    return Done{};
}

Expected<> copyOne(const QString& path, const QString& folder)
{
    const auto kept = keptHashOf(path);
    if (!kept)
        return kept.error();
    const auto place = placeFor(folder, QFileInfo(path).fileName(), *kept);
    if (!place)
        return place.error();
    if (!QFileInfo::exists(*place))
        if (auto written = writeSafely(*place, [&](QIODevice& out) { return copyInto(out, path); }); !written)
            return written;
    return writeHashFile(*place, *kept);
}

} // namespace

Expected<QString> keptHashOf(const QString& path)
{
    static const QRegularExpression shape(u"^[0-9a-f]{64}$"_s);
    QFile beside(hashFileOf(path));
    const QString kept = beside.open(QIODevice::ReadOnly) ? QString::fromLatin1(beside.read(64)) : QString();
    const auto hash = hashOfFile(path);
    if (!hash || !shape.match(kept).hasMatch() || *hash != kept)
        return Error{Error::Code::Corrupt, u"a file is gone or was changed since it was made: %1"_s.arg(QFileInfo(path).fileName())};
    return kept;
}

Expected<> copyReports(const QStringList& paths, const QString& folder)
{
    if (!QFileInfo(folder).isDir()) // never made here: under a drive that is away it would fill the disk beneath
        return Error{Error::Code::NotFound, u"the folder %1 is not there"_s.arg(folder)};
    for (const QString& path : paths)
        if (auto copied = copyOne(path, folder); !copied)
            return copied;
    return Done{};
}

ReportLetter letterOf(const ReportRun& run, const QString& title, const QString& site, const QStringList& hashes, const ReportWords& words)
{
    QStringList lines{filled(words.translate("reports", "%1, due %2."), {title, words.moment(run.due)})};
    if (run.late && run.madeAt)
        lines.append(filled(words.translate("reports", "It is late: it was made on %1."), {words.moment(*run.madeAt)}));
    if (run.leftOut > 0)
        lines.append(filled(words.translate("reports", "%1 earlier ones were missed and are not made by themselves any more."), {words.count(run.leftOut)}));
    lines.append(QString());
    for (qsizetype i = 0; i < run.files.size(); ++i)
        lines.append(QString(run.files[i] % u"\n    SHA-256 "_s % hashes.value(i)));
    lines.append(QString());
    lines.append(words.translate("reports", "The same hash stands in the station's audit: a file that has it is as it was made."));
    return {QString(plainLine(title) % u" – "_s % plainLine(site)), lines.join(u'\n')};
}

} // namespace holdfast
