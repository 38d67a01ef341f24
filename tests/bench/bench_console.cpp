// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alarms/alarm_scene.h"
#include "tests/ui/support/fake_ports.h"
#include "tests/ui/support/window_test.h"
#include "ui/alarms/alarms_page.h"
#include "ui/look/segmented.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>

using namespace holdfast;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rows = 10'000;
constexpr double goal = 50; ///< ms

std::vector<Alarm> manyAlarms()
{
    std::vector<Alarm> all;
    for (int i = 0; i < rows; ++i) {
        Alarm alarm = exampleAlarm(i % 7 == 0 ? "gw3" : "battery");
        alarm.id = AlarmId(u"many-%1"_s.arg(i));
        alarm.occurrence = OccurrenceId(u"many-%1#1"_s.arg(i));
        alarm.source = u"Sensor %1"_s.arg(i);
        alarm.priority = static_cast<Priority>(1 + i % 4);
        alarm.flags = {true, i % 3 == 0};
        alarm.raisedAt += std::chrono::seconds((i * 7919LL) % 100'000);
        if (i % 10 != 0 && i % 7 != 0)
            alarm.causedBy = OccurrenceId(u"many-%1#1"_s.arg(i / 70 * 70));
        all.push_back(alarm);
    }
    return all;
}

/// Milliseconds of the processor with the painting that follows, the middle one and the worst of several.
std::pair<double, double> workOf(int times, const std::function<void(int)>& doIt)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const std::clock_t begun = std::clock();
        doIt(i);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        took.push_back(static_cast<double>(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(took);
    return {took[took.size() / 2], took.back()};
}

} // namespace

/// Ten thousand rows in the console, sorted and filtered under the operator's hands.
class BenchConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortingAndFilteringTenThousandRows()
    {
        Look look(ThemeChoice::Light);
        look.dress(*qApp);
        FakeIntents intents;
        FakeHistoryDesk history;
        Live live;
        live.apply(exampleSite());
        AlarmsPage page(live, intents, history, nullptr, look, [](const Route&) {});
        page.resize(1200, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* list = page.findChild<QTreeView*>(u"alarms"_s);
        auto* filter = page.findChild<QLineEdit*>(u"filter"_s);
        QVERIFY(list && filter);
        QSignalSpy rebuilt(static_cast<AlarmTreeModel*>(list->model()), &AlarmTreeModel::rebuilt);
        live.apply(withAlarms(manyAlarms()));
        QVERIFY(rebuilt.wait(5'000));
        auto* model = static_cast<AlarmTreeModel*>(list->model());

        const QStringList typed{u"1"_s, u"12"_s, u"123"_s, u"gate"_s, QString(), u"no such thing"_s, QString()};
        const auto filtering = workOf(21, [&](int i) { filter->setText(typed.at(i % typed.size())); });
        filter->clear();
        const auto sorting = workOf(10, [&](int i) { model->setGrouping(i % 2 == 0 ? Grouping::Flat : Grouping::ByCause); });
        QVERIFY(model->rowCount() > 1'000);
        qInfo("%d rows: filter %.1f ms (worst %.1f), sort anew %.1f ms (worst %.1f); goal %.0f ms", rows, filtering.first, filtering.second, sorting.first, sorting.second, goal);
    }
};

HOLDFAST_WINDOW_TEST_MAIN(BenchConsole)
#include "bench_console.moc"
