// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QFile>
#include <QTest>

using namespace holdfast;

class TestIcons : public QObject
{
    Q_OBJECT

private:
    static int painted(const QImage& image, QRgb color)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == color ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void everyIconIsDrawnInTheColourItIsAskedFor()
    {
        const Look look(ThemeChoice::Light);
        for (const Icon icon : allIcons()) {
            const QImage image = look.pixmap(icon, Ink::P1, 24, 2).toImage().convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(48, 48));
            QVERIFY2(painted(image, look.color(Ink::P1).rgb()) > 10, qPrintable(nameOf(icon)));
            QVERIFY2(painted(image, 0xFF000000) == 0, qPrintable(nameOf(icon)));
        }
    }

    void everyIconHasItsOwnFileAndTwoPixelStroke()
    {
        for (const Icon icon : allIcons()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(nameOf(icon)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(nameOf(icon)));
            const QByteArray svg = file.readAll();
            QVERIFY(svg.contains("stroke=\"currentColor\""));
            QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
            QVERIFY(svg.contains("stroke-width=\"2\""));
        }
    }

    void anIconFollowsTheTheme()
    {
        Look look(ThemeChoice::Light);
        const QImage light = look.pixmap(Icon::Alarms, Ink::Text, 24).toImage();
        look.choose(ThemeChoice::Dark);
        QVERIFY(look.pixmap(Icon::Alarms, Ink::Text, 24).toImage() != light);
    }

    void aSharperScreenGetsMorePixels()
    {
        const Look look(ThemeChoice::Light);
        QCOMPARE(look.pixmap(Icon::Check, Ink::Text, 18, 1.5).size(), QSize(27, 27));
        QCOMPARE(look.pixmap(Icon::Check, Ink::Text, 18, 1.5).deviceIndependentSize(), QSizeF(18, 18));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
