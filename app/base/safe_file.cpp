// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/safe_file.h"

#include <QSaveFile>

namespace holdfast {

using namespace Qt::Literals::StringLiterals;

Expected<> writeSafely(const QString& file, const std::function<Expected<>(QIODevice&)>& write)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unavailable, QString(file % u": "_s % out.errorString())};
    auto written = write(out);
    if (!written) {
        out.cancelWriting();
        return written;
    }
    if (!out.commit()) // syncs before it renames
        return Error{Error::Code::Unavailable, QString(file % u": "_s % out.errorString())};
    return Done{};
}

} // namespace holdfast
