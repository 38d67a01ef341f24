// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/continuity/shipped.h"
#include "tests/ui/continuity/editor_desk.h"
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/cut_text.h"
#include "ui/continuity/editor/policy_editor.h"
#include "ui/continuity/editor/sentence_editor.h"
#include "ui/look/screenshot.h"

#include <QAbstractButton>
#include <QFile>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::continuity_page;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the program itself says in a language.
QStringList ownTexts(const QString& language)
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/holdfast_%1.ts").arg(language == u"en" ? u"nl"_s : language));
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QString wanted = language == u"en" ? u"source"_s : u"translation"_s;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext())
        if (xml.isStartElement() && (xml.name() == wanted || xml.name() == u"numerusform"))
            if (const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); !text.isEmpty())
                texts << text;
    return texts;
}

/// What the window leaves to a page of it at this size.
QSize roomIn(QSize window)
{
    const int rail = window.width() < frame::railFoldsBelow ? frame::railFolded : frame::rail;
    return {window.width() - rail, window.height() - frame::header - frame::status};
}

} // namespace

/// The editor as it is seen, and whether every word of ours can be read.
class TestPolicyEditorPictures : public QObject
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
        QCoreApplication::removeTranslator(&m_words);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
        m_look.choose(ThemeChoice::Light);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        const QSize wide(1440, 900);
        const QSize small(1024, 680);
        QTest::newRow("editor-light") << u"broker-lost-hvac"_s << u"en"_s << ThemeChoice::Light << wide;
        QTest::newRow("editor-dark") << u"broker-lost-hvac"_s << u"en"_s << ThemeChoice::Dark << wide;
        QTest::newRow("editor-broken-light") << u"I4-no-reserve"_s << u"en"_s << ThemeChoice::Light << wide;
        QTest::newRow("editor-broken-dark-nl") << u"I4-no-emergency-return"_s << u"nl"_s << ThemeChoice::Dark << wide;
        QTest::newRow("editor-broken-ar") << u"I4-no-reserve"_s << u"ar"_s << ThemeChoice::Light << wide;
        QTest::newRow("editor-small-de") << u"uplink-dual-sim"_s << u"de"_s << ThemeChoice::Light << small;
        QTest::newRow("editor-contrast") << u"I6-slot-of-life-safety"_s << u"en"_s << ThemeChoice::Contrast << wide;
        QTest::newRow("editor-hostile") << u"hostile"_s << u"en"_s << ThemeChoice::Light << wide;
        QTest::newRow("editor-tall") << u"uplink-dual-sim"_s << u"en"_s << ThemeChoice::Light << QSize(1440, 2200);
    }

    /// Into the folder HOLDFAST_PICTURES when one is named.
    void pictures()
    {
        QFETCH(const QString, policy);
        QFETCH(const QString, language);
        QFETCH(const ThemeChoice, theme);
        QFETCH(const QSize, size);
        const QTemporaryDir folder;
        const QString wanted = qEnvironmentVariable("HOLDFAST_PICTURES");
        speak(language);
        m_look.choose(theme);
        begin(policy);
        const QString file = (wanted.isEmpty() ? folder.path() : wanted) + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(saveScreenshot(*m_window, roomIn(size), 1, file));
        QVERIFY(QImage(file).size() == roomIn(size));
        m_window.reset();
    }

    void noTextOfTheEditorIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            for (const QSize size : {QSize(1440, 900), QSize(1024, 680)})
                QTest::addRow("%s %d×%d", language, size.width(), size.height()) << QString::fromLatin1(language) << size;
    }

    void noTextOfTheEditorIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        speak(language);
        QStringList cut;
        for (const QString& policy : {u"broker-lost-hvac"_s, u"uplink-dual-sim"_s, u"I4-no-reserve"_s}) {
            begin(policy);
            static_cast<void>(pictureOf(*m_window, roomIn(size)));
            for (const QString& one : cutTextsOf(*m_window, [this](const QString& elided) { return mayBeCut(elided); }))
                cut << QString(policy + u": "_s + one);
            m_window.reset();
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
        m_own = ownTexts(language);
    }

    /// The editor in a window of its own, its proof done.
    void begin(const QString& name)
    {
        m_board = std::make_unique<Board>();
        showHarbour(*m_board);
        m_policy = name == u"hostile" ? hostilePolicy() : name.startsWith(u'I') ? brokenPolicy(name) : shippedPolicy(name.toLatin1().constData());
        m_window = std::make_unique<QWidget>();
        m_window->setAutoFillBackground(true);
        auto* column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(space::page, space::inside, space::page, space::inside);
        auto* editor = new PolicyEditor(*m_board, m_desk, m_look);
        column->addWidget(editor);
        editor->edit(m_policy);
        QTRY_VERIFY(editor->examiner().isChecked());
        if (name != u"hostile" && name != u"uplink-dual-sim") // that one takes its time
            editor->examiner().prove();
        QTRY_VERIFY(!editor->examiner().isProving());
        static_cast<void>(pictureOf(*m_window, {1200, 800}));
    }

    /// The policy's own words may be longer than their box; ours may not.
    [[nodiscard]] bool mayBeCut(const QString& elided) const
    {
        const QString head = elided.left(elided.indexOf(u'…')).trimmed();
        const QString json = QString::fromUtf8(toJson(m_policy));
        return std::ranges::any_of(m_own, [&](const QString& text) { return text.endsWith(elided); }) || (!head.isEmpty() && json.contains(head));
    }

    Look m_look{ThemeChoice::Light};
    QTranslator m_words;
    QStringList m_own;
    EditorDesk m_desk;
    std::unique_ptr<Board> m_board;
    std::unique_ptr<QWidget> m_window;
    Policy m_policy;
};

HOLDFAST_WINDOW_TEST_MAIN(TestPolicyEditorPictures)
#include "tst_policy_editor_pictures.moc"
