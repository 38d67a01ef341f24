// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/import.h"

#include <algorithm>

namespace holdfast {

void ImportReport::takeRow(Timestamp at)
{
    ++taken;
    first = first ? std::min(*first, at) : at;
    last = last ? std::max(*last, at) : at;
}

void ImportReport::skipUnknown(const QString& name)
{
    ++unknown;
    if (unknownNames.size() < mostNamed && !unknownNames.contains(name))
        unknownNames.append(name.left(300));
}

void ImportReport::skipUnreadable(qint64 line, const QString& why)
{
    ++unreadable;
    if (problems.size() < mostNamed)
        problems.append(QString(QString::number(line) % QStringLiteral(": ") % why));
}

} // namespace holdfast
