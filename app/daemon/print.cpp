// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/print.h"

#include <cstdio>

namespace holdfast {
namespace {

void put(std::FILE* file, const QString& line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), file);
    std::fflush(file);
}

} // namespace

void print(const QString& line)
{
    put(stdout, line);
}

void printError(const QString& line)
{
    put(stderr, QStringLiteral("holdfast: ") + line);
}

} // namespace holdfast
