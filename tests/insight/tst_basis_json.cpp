// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/basis_json.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

/// What a site says of its meters and prices comes back from its file as it was, and what is wrong in one is refused.
class TestBasisJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackAsItWas()
    {
        FigureBasis basis;
        basis.mainMeters = {PointId(u"em/energy"_s)};
        basis.subMeters = {PointId(u"f1/energy"_s), PointId(u"f2/power"_s)};
        basis.outdoor = PointId(u"wx/temperature"_s);
        basis.tariffs = {{{u"Night"_s, 0.17, QTime(23, 0), QTime(8, 0), {true, false, true, true, true, false, true}}, QDate(2026, 1, 1), QDate(2026, 6, 30)},
                         {{u"All"_s, 0.3, QTime(0, 0), QTime(0, 0), {true, true, true, true, true, true, true}}, {}, {}}};
        basis.standingChargePerDay = 1.5;
        basis.demandChargePerKw = 8;
        basis.contractKw = 120;
        basis.factors = {{u"electricity"_s, 0.25, u"Some office"_s, 2025}};
        basis.heatingBase = 18;
        basis.coolingBase = 20;
        basis.outdoorCarbonDioxide = 430;
        basis.privateBelow = 6;
        basis.thresholds = {{u"energy.base_load_shift"_s, 2.5}};
        const auto back = figureBasisFromJson(toJson(basis));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().message));
        QCOMPARE(*back, basis);
        QCOMPARE(*figureBasisFromJson(toJson(FigureBasis())), FigureBasis());
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << QByteArray(R"({"format": "holdfast-policy/1"})");
        QTest::newRow("an unknown member") << QByteArray(R"({"format": "holdfast-figures/1", "colour": "red"})");
        QTest::newRow("a factor without a source") << QByteArray(R"({"format": "holdfast-figures/1", "factors": [{"energy": "gas", "kgPerKwh": 0.2, "year": 2025}]})");
        QTest::newRow("a day that is none") << QByteArray(R"({"format": "holdfast-figures/1", "tariffs": [{"name": "a", "price": 1, "firstDay": "2026-02-30"}]})");
        QTest::newRow("a weekday that is none") << QByteArray(R"({"format": "holdfast-figures/1", "tariffs": [{"name": "a", "price": 1, "days": ["8"]}]})");
        QTest::newRow("a price that is a text") << QByteArray(R"({"format": "holdfast-figures/1", "tariffs": [{"name": "a", "price": "1"}]})");
        QTest::newRow("privacy of nobody") << QByteArray(R"({"format": "holdfast-figures/1", "privateBelow": 0})");
    }

    void whatIsWrongIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!figureBasisFromJson(json).has_value());
    }
};

QTEST_GUILESS_MAIN(TestBasisJson)
#include "tst_basis_json.moc"
