// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/headless.h"
#include "app/print/page_printer.h"

#include <algorithm>
#include <cstring>

namespace {

/// Fonts cost memory: only a report needs them.
bool makesPages(int argc, char** argv)
{
    return std::any_of(argv, argv + argc, [](const char* argument) { return std::strncmp(argument, "--report", 8) == 0 || std::strncmp(argument, "-report", 7) == 0 || std::strncmp(argument, "--drill", 7) == 0 || std::strncmp(argument, "-drill", 6) == 0; });
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = makesPages(argc, argv) ? holdfast::paintingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    return holdfast::runHeadless(QStringLiteral("holdfastd"), QCoreApplication::arguments());
}
