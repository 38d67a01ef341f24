// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/continuity/editor/policy_file.h"

#include <QFile>
#include <QSaveFile>

namespace holdfast::continuity_page {
namespace {

constexpr qint64 mostBytes = 1024 * 1024 + 1; ///< one more than the reader takes: it says why

} // namespace

Expected<> writePolicy(const QString& file, const Policy& policy)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{Error::Code::Unavailable, out.errorString()};
    out.write(toJson(policy));
    if (!out.commit())
        return Error{Error::Code::Unavailable, out.errorString()};
    return Done{};
}

Expected<Policy> readPolicy(const QString& file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unavailable, in.errorString()};
    return policyFrom(in.read(mostBytes));
}

} // namespace holdfast::continuity_page
