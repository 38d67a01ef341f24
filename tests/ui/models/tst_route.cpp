// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/route.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRouteSurvivesItsText_data()
    {
        QTest::addColumn<Route>("route");
        QTest::newRow("a page") << Route{u"alarms"_s, {}, {}};
        QTest::newRow("an object") << Route{u"devices"_s, u"0x00124b/äb?c#d"_s, {}};
        QTest::newRow("a tab") << Route{u"devices"_s, {}, u"inbox"_s};
        QTest::newRow("all of it") << Route{u"history"_s, u"a&b=c %41"_s, u"7 d+e"_s};
    }

    void aRouteSurvivesItsText()
    {
        QFETCH(Route, route);
        QVERIFY2(routeOf(toText(route)) == route, qPrintable(toText(route)));
    }

    void whatIsNoRouteIsRefused()
    {
        for (const QString& text : {QString(), u"http://alarms"_s, u"app:"_s, u"alarms"_s})
            QVERIFY(!routeOf(text));
    }
};

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
