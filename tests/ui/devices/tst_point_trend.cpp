// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/point_trend.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp noon{12h};
constexpr Interval whole{noon, noon + 8h};

QString wordOf(bool on)
{
    return on ? u"open"_s : u"closed"_s;
}

Sample sampleAt(std::chrono::minutes after, bool on)
{
    return {noon + after, on, Quality::Live};
}

} // namespace

/// What a strip says of a door that was open and closed.
class TestPointTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStateHoldsFromSampleToSample()
    {
        const auto parts = statesOf({sampleAt(60min, true), sampleAt(90min, true), sampleAt(120min, false)}, {}, {}, whole, wordOf);
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[0], (StripPart{{noon, noon + 1h}, StripKind::Unknown, QString()}));
        QCOMPARE(parts[1], (StripPart{{noon + 1h, noon + 2h}, StripKind::Second, u"open"_s}));
        QCOMPARE(parts[2], (StripPart{{noon + 2h, whole.to}, StripKind::Normal, u"closed"_s}));
    }

    void aValueOlderThanTheStretchHeldAllTime()
    {
        const Reading old{PointId(u"door"_s), true, noon - 3h, noon - 3h, Quality::Live};
        QCOMPARE(statesOf({}, {}, old, whole, wordOf), (std::vector<StripPart>{{whole, StripKind::Second, u"open"_s}}));
    }

    void aValueOfUnknownAgeSaysNothingOfThePast()
    {
        const Reading retained{PointId(u"door"_s), true, std::nullopt, noon, Quality::Stale};
        QCOMPARE(statesOf({}, {}, retained, whole, wordOf), (std::vector<StripPart>{{whole, StripKind::Unknown, QString()}}));
    }

    void whatWasNotRecordedIsCutOut()
    {
        const Gap gap{PointId(u"door"_s), {}, {noon + 2h, noon + 3h}, GapReason::BrokerLost};
        const auto parts = statesOf({sampleAt(0min, true)}, {gap}, {}, whole, wordOf);
        QCOMPARE(parts.size(), std::size_t(3));
        QCOMPARE(parts[0].interval, (Interval{noon, noon + 2h}));
        QCOMPARE(parts[1].kind, StripKind::Gap);
        QCOMPARE(parts[2].interval, (Interval{noon + 3h, whole.to}));
        QCOMPARE(parts[2].kind, StripKind::Second);
    }
};

QTEST_GUILESS_MAIN(TestPointTrend)
#include "tst_point_trend.moc"
