// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include "ui/look/screenshot.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two backups, some usage, and something to repair.
void keepSomething(SettingsBench& bench)
{
    using namespace std::chrono_literals;
    const Timestamp now = bench.live.now();
    KeepingState& state = bench.care.state;
    state.usage = {1'840'000'000, 912'000'000, 21'000'000, now - 88 * 24h, now};
    state.quantities = {{Quantity::Power, 212, 410'000'000, 812'000'000}, {Quantity::Temperature, 390, 201'000'000, 402'000'000}, {Quantity::CarbonDioxide, 120, 99'000'000, 188'000'000}};
    state.backupFolder = u"/srv/holdfast/backups"_s;
    state.diskFree = 640'000'000;
    for (const auto ago : {11h, 35h}) {
        Backup backup;
        backup.folder = u"/srv/holdfast/backups/%1"_s.arg(ago.count());
        backup.madeAt = now - ago;
        backup.facts.devices = 412;
        backup.facts.samples = 910'000'000;
        backup.facts.bytes = 1'830'000'000;
        state.backups.push_back(backup);
    }
    HistoryHealth& health = bench.care.known;
    health.checkedAt = now - 50h;
    health.begun = now - 26h;
    health.rows = 912'000;
    health.rowsRead = 207'000;
    health.damaged = 1;
    const PointId point = bench.live.picture().points.cbegin().key();
    health.damages.push_back({DamagedSpan::Kind::Samples, {point}, {now - 400h, now - 396h}, 1'440, 17, u"block 17: wrong checksum"_s, now - 3h});
    Delta news;
    news.store = StoreState{StoreState::Kind::Paused, u"disk full"_s, now - 9min, 12'400};
    bench.hear(news);
}

} // namespace

/// Every section paints itself whole in both themes and both sizes, and every control of it has a name.
class TestSettingsPictures : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }

    void aPictureOfEach_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char* tab : {"brokers", "site", "floors", "rules", "notifications", "people", "history", "repairs", "appearance", "data"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }

    void aPictureOfEach()
    {
        QFETCH(QString, tab);
        SettingsBench bench;
        bench.look.dress(*qApp);
        keepSomething(bench);
        bench.page->open({}, tab);
        if (tab == u"history")
            QTRY_COMPARE(bench.find<QListWidget>("backups")->count(), 2);
        if (tab == u"repairs")
            QTRY_VERIFY(bench.find<QWidget>("repair:damage"));
        const QDir folder(QStringLiteral(BINARY_DIR "/pictures"));
        QVERIFY(folder.mkpath(u"."_s));
        const auto shoot = [&](ThemeChoice theme, QSize size, const QString& name) {
            bench.look.choose(theme);
            bench.page->setAutoFillBackground(true);
            const auto saved = saveScreenshot(*bench.page, size, 1, folder.filePath(u"settings-%1-%2.png"_s.arg(tab, name)));
            QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().message));
        };
        shoot(ThemeChoice::Light, {1180, 780}, u"light"_s);
        shoot(ThemeChoice::Dark, {1180, 780}, u"dark"_s);
        shoot(ThemeChoice::Light, {920, 560}, u"small"_s);
    }

    void everyControlHasAName_data() { aPictureOfEach_data(); }

    void everyControlHasAName()
    {
        QFETCH(QString, tab);
        SettingsBench bench;
        keepSomething(bench);
        bench.page->open({}, tab);
        QCoreApplication::processEvents();
        for (const QWidget* control : bench.page->findChildren<QWidget*>()) {
            const bool inner = control->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox*>(control->parentWidget()) || qobject_cast<QAbstractSpinBox*>(control->parentWidget());
            if (control->focusPolicy() == Qt::NoFocus || inner || control->inherits("QScrollBar") || control->inherits("QHeaderView") || control->inherits("QAbstractScrollArea"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || control->focusProxy();
            QVERIFY2(named, qPrintable(u"%1: %2 %3"_s.arg(tab, QLatin1String(control->metaObject()->className()), control->objectName())));
        }
    }
};

QTEST_MAIN(TestSettingsPictures)
#include "tst_settings_pictures.moc"
