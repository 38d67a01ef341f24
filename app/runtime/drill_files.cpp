// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runtime/drill_files.h"

#include "app/base/log.h"
#include "app/base/utc.h"
#include "app/model/drill_document.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace holdfast {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int mostNumbers = 1'000;
constexpr qint64 largest = 64 * 1024 * 1024;

/// "2026-11-24T090000_gateway-lost": sorted by name they are sorted by time.
QString baseOf(const HeldDrill& drill)
{
    QString name = utcTime(drill.at).toString(u"yyyy-MM-ddTHHmmss"_s) + u'_';
    for (const QChar letter : drill.scenario.left(60))
        name += letter.isLetterOrNumber() && letter.unicode() < 128 ? letter : u'-';
    return name;
}

Expected<QString> freePath(const QString& folder, const QString& base)
{
    for (int number = 1; number < mostNumbers; ++number) {
        const QString path = QDir(folder).filePath(number == 1 ? QString(base % u".json"_s) : QString(base % u'_' % QString::number(number) % u".json"_s));
        if (!QFile::exists(path))
            return path;
    }
    return Error{Error::Code::Refused, u"%1: there are too many drills of this moment"_s.arg(base)};
}

} // namespace

Expected<QString> keepDrill(const QString& folder, const HeldDrill& drill)
{
    const auto failed = [](const QString& why) { return Error{Error::Code::Unavailable, u"the drill cannot be kept: %1"_s.arg(why)}; };
    if (!QDir().mkpath(folder))
        return failed(folder);
    const auto path = freePath(folder, baseOf(drill));
    if (!path)
        return path.error();
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    const QByteArray bytes = toJson(drill);
    const bool written = file.setPermissions(ownerOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? Expected<QString>(*path) : Expected<QString>(failed(file.errorString()));
}

std::vector<HeldDrill> drillsIn(const QString& folder, int most)
{
    std::vector<HeldDrill> drills;
    for (const QFileInfo& info : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (drills.size() >= static_cast<std::size_t>(most))
            break;
        QFile file(info.absoluteFilePath());
        auto read = file.open(QIODevice::ReadOnly) ? heldDrillFromJson(file.read(largest)) : Expected<HeldDrill>(Error{Error::Code::Unavailable, file.errorString()});
        if (!read) {
            qCWarning(runtimeLog) << "a drill that was held cannot be read:" << info.fileName() << read.error().message;
            continue;
        }
        drills.push_back(std::move(read).value());
        drills.back().id = info.completeBaseName();
    }
    std::ranges::stable_sort(drills, std::ranges::greater(), &HeldDrill::at);
    return drills;
}

} // namespace holdfast
