// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/texts.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTextsAreOnePieceOfMemory()
    {
        Texts texts;
        const QString one = texts.of(QString(u"Aqara"_s + QString::number(1)));
        const QString other = texts.of(QString(u"Aqara"_s + QString::number(1)));
        QCOMPARE(one, u"Aqara1"_s);
        QCOMPARE(one.constData(), other.constData());
        QStringList list{QString(u"Aqara"_s + QString::number(1)), u"other"_s};
        texts.share(list);
        QCOMPARE(list, (QStringList{u"Aqara1"_s, u"other"_s}));
        QCOMPARE(list.front().constData(), one.constData());
    }

    void textsThatNobodyHoldsAreForgotten()
    {
        Texts texts;
        const QString held = texts.of(QString::number(-1));
        for (int i = 0; i < 100'000; ++i)
            QCOMPARE(texts.of(QString::number(i)), QString::number(i));
        QVERIFY2(texts.size() < 3'000, qPrintable(QString::number(texts.size())));
        QCOMPARE(texts.of(QString::number(-1)).constData(), held.constData());
    }

    void aBookIsNotKept()
    {
        Texts texts;
        const QString book(1'000'000, u'x');
        QCOMPARE(texts.of(book), book);
        QCOMPARE(texts.of(QString()), QString());
        QCOMPARE(texts.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
