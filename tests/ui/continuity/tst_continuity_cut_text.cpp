// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/continuity/harbour_continuity.h"
#include "tests/ui/support/window_test.h"
#include "tests/ui/window/cut_text.h"
#include "ui/continuity/continuity_page.h"
#include "ui/look/screenshot.h"
#include "ui/models/live.h"

#include <QTranslator>

#include <algorithm>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What engineers have named: may be as long as they like, so it may be cut.
QStringList foreignTexts()
{
    QStringList texts;
    const ContinuityPicture picture = harbourPicture();
    for (const FunctionReadiness& function : picture.functions) {
        texts << function.name << function.normal;
        for (const ReadinessCell& cell : function.cells)
            texts << cell.declared.words;
        for (const ReadinessGap& gap : function.gaps)
            texts << gap.name;
    }
    for (const DependencyNode& node : picture.nodes)
        texts << node.name;
    for (const GatewayPaths& gateway : picture.gateways)
        for (const PathView& path : gateway.paths)
            texts << path.name << path.detail;
    for (const Policy& policy : harbourPolicies())
        texts << policy.name;
    for (const QString& space : harbourSpaces())
        texts << space;
    texts.removeAll(QString());
    return texts;
}

} // namespace

/// No text of the page is cut off, in any language and at either end of its sizes, with the drawer beside it or not.
class TestContinuityCutText : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};
    QTranslator m_words;
    QStringList m_foreign = foreignTexts();

    /// An engineer's text may end in dots wherever it begins; our own words may not.
    [[nodiscard]] bool mayBeCut(const QString& elided) const
    {
        const qsizetype dots = elided.indexOf(u'…');
        QString head = elided.left(dots).trimmed();
        if (head.isEmpty())
            head = elided.mid(dots + 1).trimmed();
        return std::ranges::any_of(m_foreign, [&](const QString& text) { return text.contains(head) || head.contains(text) || text.startsWith(head.section(u' ', -1)); });
    }

    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&m_words);
        if (m_words.load(QStringLiteral(BINARY_DIR "/translations/holdfast_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&m_words);
        const QLocale locale(language == u"ar" ? u"ar_AE"_s : language);
        QApplication::setLayoutDirection(locale.textDirection());
        m_look.setFormat(Format(locale, QTimeZone("Europe/Dublin")));
    }

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }
    void init() { failOnOtherWarnings(); }
    void cleanup() { speak(u"en"_s); }

    void noTextOfThePageIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("room");
        for (const char* language : {"en", "nl", "de", "fr", "es", "pl", "ar"})
            for (const QSize room : {QSize(1180, 780), QSize(920, 560), QSize(780, 780)})
                QTest::addRow("%s %d×%d", language, room.width(), room.height()) << QString::fromLatin1(language) << room;
    }

    void noTextOfThePageIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, room);
        speak(language);
        const Live live;
        ContinuityPage page(live, nullptr, m_look, [](const Route&) {});
        page.resize(room);
        showHarbour(page.board());
        QStringList cut;
        for (const QString& tab : {u"readiness"_s, u"policies"_s, u"paths"_s, u"points"_s}) {
            page.open(tab == u"policies" ? u"broker-hvac"_s : QString(), tab);
            static_cast<void>(pictureOf(page, room));
            QCoreApplication::processEvents();
            static_cast<void>(pictureOf(page, room));
            for (const QString& one : cutTextsOf(page, [this](const QString& elided) { return mayBeCut(elided); }))
                cut << QString(tab + u": "_s + one);
        }
        for (const QString& one : cut)
            qInfo().noquote() << one;
        QCOMPARE(cut.size(), 0);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(TestContinuityCutText)
#include "tst_continuity_cut_text.moc"
