// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace holdfast;

/// Habits that hurt somebody once: device text as rich text, dialogs that block, sleeping tests, files without a licence.
class TestManners : public QObject
{
    Q_OBJECT

private:
    static void verifyNone(const std::vector<Source>& sources, const char* pattern, const QStringList& allowed = {})
    {
        const QRegularExpression forbidden(QString::fromLatin1(pattern));
        QVERIFY(forbidden.isValid());
        for (const Source& source : sources) {
            const bool exempt = std::any_of(allowed.begin(), allowed.end(), [&](const QString& start) { return source.path.startsWith(start); });
            const auto found = forbidden.match(codeOnly(source.text));
            QVERIFY2(exempt || !found.hasMatch(), qPrintable(QString(source.path % QStringLiteral(": ") % found.captured())));
        }
    }

private Q_SLOTS:
    void deviceTextIsNeverRichText()
    {
        verifyNone(sourcesOf({QStringLiteral("ui")}), R"(\bnew QLabel\b|\bQLabel\s+\w+[;({]|\bQMessageBox\b|Qt::AutoText|Qt::RichText)", {QStringLiteral("ui/look/plain_label")});
    }

    void toolTipsAreEscapedByTheirOneHelper()
    {
        verifyNone(sourcesOf({QStringLiteral("ui")}), R"(\bsetToolTip\(\s*(?!plainToolTip|QString\(\)|\{\}))", {QStringLiteral("ui/look/")});
    }

    void noDialogBlocksTheWindow() { verifyNone(sourcesOf({QStringLiteral("ui")}), R"((\.|->)exec\(\)|getOpenFileName\(|getSaveFileName\(|QInputDialog::get|processEvents\()", {QStringLiteral("ui/main.cpp"), QStringLiteral("ui/shots.cpp")}); }

    /// In Qt 6.4 a continuation with a context asks for the object without asking whether it lives; ui/models/answered.h does.
    void noAnswerFindsAnObjectThatIsGone() { verifyNone(sourcesOf({QStringLiteral("ui")}), R"(\.then\((this|m_\w+|\w+\.get\(\)),)"); }

    void testsDoNotSleep() { verifyNone(sourcesOf({QStringLiteral("tests")}), R"(QTest::qWait\(|QTest::qSleep\(|QThread::m?u?sleep\(|\busleep\(|sleep_for\()", {QStringLiteral("tests/bench/")}); }

    /// Qt drops these; app/base/utc knows how each release wants to be told.
    void universalTimeIsToldInOnePlace() { verifyNone(sourcesOf({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}), R"(Qt::UTC\b|Qt::OffsetFromUTC\b)", {QStringLiteral("app/base/utc.cpp"), QStringLiteral("tests/architecture/")}); }

    void everyFileNamesItsLicence()
    {
        for (const Source& source : sourcesOf({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}))
            QVERIFY2(source.text.startsWith(QStringLiteral("// SPDX-FileCopyrightText: Holdfast developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n")), qPrintable(source.path));
    }

    void everyHeaderIsGuarded()
    {
        for (const Source& source : sourcesOf({QStringLiteral("app"), QStringLiteral("ui")}))
            if (source.path.endsWith(QStringLiteral(".h")))
                QVERIFY2(source.text.contains(QStringLiteral("#pragma once")), qPrintable(source.path));
    }

    void noFileHoldsMoreThanOneIdea()
    {
        for (const Source& source : sourcesOf({QStringLiteral("app"), QStringLiteral("ui")}))
            QVERIFY2(source.text.count(u'\n') <= 400, qPrintable(source.path));
    }
};

QTEST_GUILESS_MAIN(TestManners)
#include "tst_manners.moc"
