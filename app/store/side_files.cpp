// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/side_files.h"

#include "app/base/safe_file.h"

#include <QFile>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 32 * 1024 * 1024;

} // namespace

Expected<> copySideFiles(const QString& from, const QString& into)
{
    for (const char* name : sideFiles) {
        QFile file(QString(from % u'/' % QLatin1String(name)));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
            return Error{Error::Code::Unavailable, QString(file.fileName() % u" cannot be read"_s)};
        const QByteArray bytes = file.readAll();
        const auto written = writeSafely(QString(into % u'/' % QLatin1String(name)), [&](QIODevice& out) -> Expected<> {
            return out.write(bytes) == bytes.size() ? Expected<>(Done{}) : Expected<>(Error{Error::Code::Unavailable, out.errorString()});
        });
        if (!written)
            return written.error();
        QFile::setPermissions(QString(into % u'/' % QLatin1String(name)), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return Done{};
}

} // namespace holdfast
