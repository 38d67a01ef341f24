// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "ui/continuity/continuity_page.h"
#include "ui/look/plain_label.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QBoxLayout>
#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the window puts around a page: rail, heading, margins, and the drawer at the right or over it.
class PageFrame final : public QWidget
{
public:
    PageFrame(const Look& look, Page& page, QSize size) : m_page(page)
    {
        const int rail = size.width() < frame::railFoldsBelow ? frame::railFolded : frame::rail;
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, frame::status);
        row->setSpacing(0);
        row->addSpacing(rail);
        auto* column = new QVBoxLayout;
        column->setContentsMargins(space::page, space::inside, space::page, space::inside);
        auto* head = new QVBoxLayout;
        head->setSpacing(2);
        m_title = new PlainLabel(look, {}, Type::Title);
        m_sentence = new PlainLabel(look, {}, Type::Dense, Ink::Text2, Overflow::Elide);
        head->addWidget(m_title);
        head->addWidget(m_sentence);
        column->addLayout(head);
        column->addWidget(&page, 1);
        row->addLayout(column, 1);
        m_side = new QHBoxLayout;
        row->addLayout(m_side);
        setAutoFillBackground(true);
        m_title->setText(page.heading().crumbs.join(u" › "_s));
        m_sentence->setText(page.heading().sentence);
        connect(&page, &Page::drawerChanged, this, [this] { place(); });
    }

private:
    void place()
    {
        while (QLayoutItem* item = m_side->takeAt(0)) {
            item->widget()->setParent(&m_page);
            item->widget()->hide();
            delete item;
        }
        if (QWidget* drawer = m_page.drawer()) {
            drawer->setFixedWidth(frame::drawer);
            m_side->addWidget(drawer);
            drawer->show();
        }
    }

    Page& m_page;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    QHBoxLayout* m_side;
};

} // namespace

/// The tabs of the page as they are seen: light, dark, contrast, wide and small, from left and from right.
class TestContinuityPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_words);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_look.choose(ThemeChoice::Light);
    }
    void pictures_data();
    void pictures();

private:
    void speak(const QString& language);

    Look m_look{ThemeChoice::Light};
    QTranslator m_words;
};

void TestContinuityPictures::pictures_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    const QSize wide(1440, 900);
    const QSize small(1024, 680);
    const auto row = [](const char* name, const char* tab, const char* object, const char* language, ThemeChoice theme, QSize size) {
        QTest::newRow(name) << QString::fromLatin1(tab) << QString::fromLatin1(object) << QString::fromLatin1(language) << theme << size;
    };
    row("readiness-light", "readiness", "", "en", ThemeChoice::Light, wide);
    row("readiness-dark", "readiness", "", "en", ThemeChoice::Dark, wide);
    row("readiness-contrast", "readiness", "", "en", ThemeChoice::Contrast, wide);
    row("readiness-small", "readiness", "", "en", ThemeChoice::Light, small);
    row("readiness-nl-small", "readiness", "", "nl", ThemeChoice::Dark, small);
    row("readiness-ar", "readiness", "", "ar", ThemeChoice::Light, wide);
    row("readiness-tall", "readiness", "", "en", ThemeChoice::Light, QSize(1024, 1400));
    row("function-light", "readiness", "f2", "en", ThemeChoice::Light, wide);
    row("cell-light", "gateway", "f5", "en", ThemeChoice::Light, wide);
    row("cell-dark-nl", "gateway", "f4", "nl", ThemeChoice::Dark, wide);
    row("cell-slim", "power", "f1", "en", ThemeChoice::Light, QSize(1280, 800));
    row("readiness-de-small", "readiness", "", "de", ThemeChoice::Light, small);
    row("policies-light", "policies", "broker-hvac", "en", ThemeChoice::Light, wide);
    row("policies-dark-nl", "policies", "broker-hvac", "nl", ThemeChoice::Dark, wide);
    row("policies-small", "policies", "broker-hvac", "en", ThemeChoice::Light, small);
    row("policies-ar", "policies", "broker-hvac", "ar", ThemeChoice::Light, wide);
    row("paths-light", "paths", "", "en", ThemeChoice::Light, wide);
    row("paths-small", "paths", "", "en", ThemeChoice::Dark, small);
    row("points-light", "points", "", "en", ThemeChoice::Light, wide);
    row("points-ar-small", "points", "", "ar", ThemeChoice::Dark, small);
    row("unknown", "readiness", "-", "en", ThemeChoice::Light, wide);
    row("empty", "readiness", "none", "en", ThemeChoice::Light, wide);
}

void TestContinuityPictures::speak(const QString& language)
{
    if (m_words.load(QStringLiteral(BINARY_DIR "/translations/holdfast_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_words);
    const QLocale locale(language == u"en" ? u"en_IE"_s : language == u"ar" ? u"ar_AE"_s : language);
    QApplication::setLayoutDirection(locale.textDirection());
    m_look.setFormat(Format(locale, QTimeZone("Europe/Dublin")));
}

/// Into the folder HOLDFAST_PICTURES when one is named.
void TestContinuityPictures::pictures()
{
    QFETCH(const QString, tab);
    QFETCH(const QString, object);
    QFETCH(const QString, language);
    QFETCH(const ThemeChoice, theme);
    QFETCH(const QSize, size);
    const QTemporaryDir folder;
    const QString wanted = qEnvironmentVariable("HOLDFAST_PICTURES");
    speak(language);
    m_look.choose(theme);
    const Live live;
    auto* page = new ContinuityPage(live, nullptr, m_look, [](const Route&) {});
    if (object == u"none")
        page->board().show(ContinuityPicture{});
    else if (object != u"-")
        showHarbour(page->board());
    PageFrame window(m_look, *page, size);
    window.resize(size);
    static_cast<void>(pictureOf(window, size));
    page->open(object, tab);
    static_cast<void>(pictureOf(window, size));
    const QString file = (wanted.isEmpty() ? folder.path() : wanted) + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
    QVERIFY(saveScreenshot(window, size, 1, file));
    QVERIFY(QImage(file).size() == size);
}

HOLDFAST_WINDOW_TEST_MAIN(TestContinuityPictures)
#include "tst_continuity_pictures.moc"
