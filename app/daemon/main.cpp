// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/headless.h"
#include "app/daemon/setup.h"
#include "app/print/page_printer.h"

namespace {

bool makesPages(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = holdfast::optionsOf(arguments);
    return options && holdfast::paintsPages(*options);
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = makesPages(argc, argv) ? holdfast::paintingApplication(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    return holdfast::runHeadless(QStringLiteral("holdfastd"), QCoreApplication::arguments());
}
