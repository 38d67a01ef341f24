// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/drill_bench.h"
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/cut_text.h"
#include "ui/continuity/drills_tab.h"
#include "ui/look/screenshot.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the window leaves to the tab at this width; as high as it likes, since it scrolls.
QSize tabIn(QSize window)
{
    const int rail = window.width() < frame::railFoldsBelow ? frame::railFolded : frame::rail;
    return {window.width() - rail - 2 * space::page - 10, window.width() < 1200 ? 2000 : 1200};
}

} // namespace

/// Drills as they are seen: before the first, under way and over, and whether every word of ours can be read.
class TestDrillPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_look.setMotion(Motion::Reduced);
        m_look.dress(*qApp);
    }
    void init() { failOnOtherWarnings(); }
    void cleanup()
    {
        m_window.reset();
        QCoreApplication::removeTranslator(&m_words);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
        m_look.choose(ThemeChoice::Light);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        const QSize wide(1440, 900);
        const QSize small(1024, 680);
        QTest::newRow("drill-none") << u"none"_s << u"en"_s << ThemeChoice::Light << wide;
        QTest::newRow("drill-running") << u"running"_s << u"en"_s << ThemeChoice::Light << wide;
        QTest::newRow("drill-failed-dark-nl") << u"failed"_s << u"nl"_s << ThemeChoice::Dark << wide;
        QTest::newRow("drill-failed-contrast") << u"failed"_s << u"en"_s << ThemeChoice::Contrast << wide;
        QTest::newRow("drill-failed-ar") << u"failed"_s << u"ar"_s << ThemeChoice::Light << wide;
        QTest::newRow("drill-failed-small-de") << u"failed"_s << u"de"_s << ThemeChoice::Light << small;
        QTest::newRow("drill-elsewhere") << u"elsewhere"_s << u"en"_s << ThemeChoice::Light << wide;
    }

    /// Into the folder HOLDFAST_PICTURES when one is named.
    void pictures()
    {
        QFETCH(const QString, scene);
        QFETCH(const QString, language);
        QFETCH(const ThemeChoice, theme);
        QFETCH(const QSize, size);
        const QTemporaryDir folder;
        const QString wanted = qEnvironmentVariable("HOLDFAST_PICTURES");
        speak(language);
        m_look.choose(theme);
        begin(scene, tabIn(size));
        const QString file = (wanted.isEmpty() ? folder.path() : wanted) + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(saveScreenshot(*m_window, tabIn(size), 1, file));
        QVERIFY(QImage(file).size() == tabIn(size));
    }

    void noTextOfADrillIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 680)})
                QTest::addRow("%s %d×%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }

    void noTextOfADrillIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        speak(language);
        QStringList cut;
        for (const QString& scene : {u"none"_s, u"running"_s, u"failed"_s, u"elsewhere"_s}) {
            begin(scene, tabIn(size));
            for (const QString& one : cutTextsOf(*m_window, [](const QString& elided) { return mayBeCut(elided); }))
                cut << QString(scene + u": "_s + one);
        }
        for (const QString& one : cut)
            qInfo().noquote() << one;
        QCOMPARE(cut.size(), 0);
    }

private:
    void speak(const QString& language)
    {
        if (m_words.load(QStringLiteral(BINARY_DIR "/translations/holdfast_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_words);
        const QLocale locale(language == u"en" ? u"en_IE"_s : language == u"ar" ? u"ar_AE"_s : language);
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        m_look.setFormat(Format(locale, QTimeZone("Europe/Dublin")));
    }

    /// The tab in a window of its own.
    void begin(const QString& scene, QSize size)
    {
        m_window.reset();
        m_board = std::make_unique<Board>();
        showHarbour(*m_board);
        m_drills = std::make_unique<BenchDrills>();
        m_drills->ofThisSite = scene != u"elsewhere";
        if (scene != u"none")
            m_drills->kept = {benchDrill(u"b"_s, DrillOutcome::Failed, harbourNow() - 2h), benchDrill(u"a"_s, DrillOutcome::Passed, harbourNow() - 21 * 24h)};
        for (HeldDrill& drill : m_drills->kept)
            drill.ofThisSite = m_drills->ofThisSite;
        m_window = std::make_unique<QWidget>();
        m_window->setAutoFillBackground(true);
        auto* column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        auto* tab = new DrillsTab(*m_board, *m_drills, [] { return Actor(); }, m_look);
        column->addWidget(tab);
        tab->fit(size.width());
        tab->choose(u"own"_s);
        if (scene == u"running") {
            tab->start();
            HeldDrill drill = benchDrill({}, DrillOutcome::Running, harbourNow());
            drill.result.log.resize(5);
            drill.result.took = 12min;
            for (std::size_t i = 3; i < drill.result.rows.size(); ++i)
                drill.result.rows[i].verdict = DrillVerdict::Waiting;
            m_drills->run->addResult(Expected<DrillGlance>(DrillGlance{DrillPhase::Hold, 40, drill}));
            QCoreApplication::processEvents();
        }
        static_cast<void>(pictureOf(*m_window, size));
        static_cast<void>(pictureOf(*m_window, size)); // what wraps has found its height
    }

    /// Names of devices, of functions and of drills somebody wrote himself may be longer than their room; ours may not.
    [[nodiscard]] static bool mayBeCut(const QString& elided)
    {
        const QString head = elided.left(elided.indexOf(u'…')).trimmed();
        const QStringList foreign{u"<b>3.OE-TH</b>"_s, u"<i>GW-3</i> of ours"_s, u"Heating, floors 3–4"_s, u"Office lighting"_s, u"Server room 1.08"_s, u"Preset 20 °C"_s};
        return std::ranges::any_of(foreign, [&](const QString& text) { return !head.isEmpty() && text.startsWith(head); });
    }

    Look m_look{ThemeChoice::Light};
    QTranslator m_words;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<BenchDrills> m_drills;
    std::unique_ptr<QWidget> m_window;
};

HOLDFAST_WINDOW_TEST_MAIN(TestDrillPictures)
#include "tst_drill_pictures.moc"
