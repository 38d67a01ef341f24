// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

namespace holdfast {

/// The offscreen platform warns about every window it shows; every other warning still fails the test. Call it from init().
inline void failOnOtherWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

} // namespace holdfast

/// main() for tests that really show windows.
#define HOLDFAST_WINDOW_TEST_MAIN(TestClass)                                                                                                         \
    int main(int argc, char** argv)                                                                                                                  \
    {                                                                                                                                                \
        qunsetenv("QT_FATAL_WARNINGS");                                                                                                              \
        QApplication application(argc, argv);                                                                                                        \
        TestClass test;                                                                                                                              \
        return QTest::qExec(&test, argc, argv);                                                                                                      \
    }
