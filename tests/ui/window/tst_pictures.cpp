// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/example_site.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/window/example_page.h"
#include "ui/look/screenshot.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The shell around an example page, in every theme and at both ends of its sizes; the pictures lie in the build folder for the eye.
class TestPictures : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    FakeIntents m_intents;
    FakeHistoryDesk m_history;
    FakeTester m_tester;
    FakeSecrets m_secrets;
    FakeNeighbourhood m_neighbours;

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void theWindowIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("show");
        const QSize wide(1440, 900);
        const QSize small(1024, 680);
        QTest::newRow("light") << ThemeChoice::Light << wide << QString();
        QTest::newRow("dark") << ThemeChoice::Dark << wide << QString();
        QTest::newRow("contrast") << ThemeChoice::Contrast << wide << QString();
        QTest::newRow("light-small") << ThemeChoice::Light << small << u"drawer"_s;
        QTest::newRow("dark-small") << ThemeChoice::Dark << small << QString();
        QTest::newRow("light-drawer") << ThemeChoice::Light << wide << u"drawer"_s;
        QTest::newRow("light-palette") << ThemeChoice::Light << wide << u"palette"_s;
        QTest::newRow("dark-palette") << ThemeChoice::Dark << wide << u"palette"_s;
        QTest::newRow("light-keys") << ThemeChoice::Light << wide << u"keys"_s;
        QTest::newRow("light-offline") << ThemeChoice::Light << wide << u"offline"_s;
    }

    void theWindowIsDrawn()
    {
        const QSize small(1024, 680);
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        QFETCH(QString, show);
        m_look.choose(theme);
        Live live(show == u"offline"_s ? World::Simulated : World::Real);
        live.apply(exampleSite());
        live.tick(live.now() + 2s);
        MainWindow window({live, m_intents, m_history, m_tester, m_secrets, m_neighbours, m_look}, examplePages());
        window.resize(size);
        if (show == u"drawer"_s)
            static_cast<ExamplePage*>(window.page())->showDrawer(true);
        if (show == u"offline"_s) {
            Delta lost;
            const BrokerId id(u"main"_s);
            lost.links.insert(id, {id, LinkStatus::Lost, LinkFault::KeepAliveMissed, {}, {}, live.now() - 2min, {}, 3, {}});
            live.apply(std::move(lost));
            window.say({u"21.5 °C confirmed in 2 s"_s, u"Undo"_s, {}});
        }
        static_cast<void>(pictureOf(window, size));
        if (show == u"palette"_s)
            window.openPalette(u"3.12"_s);
        if (show == u"keys"_s)
            window.openCheatSheet();
        const QString folder = QStringLiteral(BINARY_DIR "/pictures");
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + u"/window-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(saveScreenshot(window, size, 1, file));
        QCOMPARE(window.minimumSize(), small);
    }
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
