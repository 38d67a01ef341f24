// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look/component_sheet.h"
#include "ui/look/screenshot.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace holdfast;

/// Draws everything once in every theme and at fractional scales; the pictures lie in the build folder for the eye.
class TestSheet : public QObject
{
    Q_OBJECT

private:
    Look m_look{ThemeChoice::Light};

private Q_SLOTS:
    void initTestCase() { m_look.dress(*qApp); }

    void everythingIsDrawnInEveryTheme_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << ThemeChoice::Light << 1.0;
        QTest::newRow("dark") << ThemeChoice::Dark << 1.0;
        QTest::newRow("contrast") << ThemeChoice::Contrast << 1.0;
        QTest::newRow("light-150") << ThemeChoice::Light << 1.5;
    }

    void everythingIsDrawnInEveryTheme()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(double, scale);
        m_look.choose(theme);
        const std::unique_ptr<QWidget> sheet(componentSheet(m_look));
        const QString folder = QStringLiteral(BINARY_DIR "/pictures");
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/sheet-") + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
        QVERIFY(saveScreenshot(*sheet, {1440, 1060}, scale, file));
        QVERIFY(sheet->minimumSizeHint().width() <= 1440);
        QCOMPARE(QImage(file).pixelColor(4, 4), m_look.color(Ink::Canvas));
    }

    void noLabelGuessesWhetherItsTextIsMarkup()
    {
        const std::unique_ptr<QWidget> sheet(componentSheet(m_look));
        for (const QLabel* label : sheet->findChildren<QLabel*>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        const std::unique_ptr<QWidget> sheet(componentSheet(m_look));
        for (const QAbstractButton* button : sheet->findChildren<QAbstractButton*>())
            QVERIFY2(button->isHidden() || !button->text().isEmpty() || !button->accessibleName().isEmpty() || button->focusPolicy() == Qt::NoFocus, button->metaObject()->className());
    }
};

QTEST_MAIN(TestSheet)
#include "tst_sheet.moc"
