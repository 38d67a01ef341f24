// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"

#include "ui/settings/device_shelf.h"
#include "ui/settings/plan_canvas.h"
#include "ui/settings/plan_geometry.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>

using namespace holdfast;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One empty floor of twenty by ten metres.
Delta emptyFloor()
{
    Delta delta;
    SiteModel model;
    model.site.id = SiteId(u"s"_s);
    model.site.name = u"Site"_s;
    Floor floor;
    floor.id = FloorId(u"f0"_s);
    floor.label = u"Ground floor"_s;
    floor.widthMetres = 20;
    floor.heightMetres = 10;
    model.floors.push_back(floor);
    delta.site = model;
    Device device;
    device.id = DeviceId(u"d1"_s);
    device.name = u"Sensor <i>1</i>"_s;
    device.membership = Membership::Adopted;
    delta.devices.insert(device.id, device);
    return delta;
}

} // namespace

/// Rooms are drawn, shaped, named and saved; devices find their place; everything can be undone and done by keyboard.
class TestSettingsFloors : public QObject
{
    Q_OBJECT

    OwnSettings m_settings;

    static void drag(PlanCanvas& canvas, QPointF from, QPointF to)
    {
        const QPoint start = canvas.pixelOf(from).toPoint();
        const QPoint end = canvas.pixelOf(to).toPoint();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, QPointF(end), canvas.mapToGlobal(QPointF(end)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&canvas, &move);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, end);
    }

    static PlanCanvas& canvasOf(SettingsBench& bench)
    {
        bench.page->open({}, u"floors"_s);
        auto* canvas = bench.find<PlanCanvas>("plan");
        canvas->resize(832, 632);
        return *canvas;
    }

    static void save(SettingsBench& bench) { bench.find<QAbstractButton>("planSave")->click(); }

    static const Space* saved(const SettingsBench& bench, std::size_t index = 0)
    {
        const auto* wish = bench.wished<SaveSite>();
        return wish && wish->model.spaces.size() > index ? &wish->model.spaces[index] : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { Look(ThemeChoice::Light).dress(*qApp); }

    void aRoomIsDrawnWithTheMouseOnTheGrid()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        canvas.setTool(PlanCanvas::Tool::Draw);
        drag(canvas, {1.02, 1.03}, {5.01, 4.04});
        QCOMPARE(canvas.tool(), PlanCanvas::Tool::Select);
        auto* name = bench.find<QLineEdit>("roomName");
        name->clear();
        QTest::keyClicks(name, u"Lobby"_s);
        save(bench);
        const Space* room = saved(bench);
        QVERIFY(room);
        QCOMPARE(room->name, u"Lobby"_s);
        QCOMPARE(room->floor, FloorId(u"f0"_s));
        QCOMPARE(boundsOf(room->outline), QRectF(QPointF(1, 1), QPointF(5, 4)));
    }

    void theKeyboardDrawsMovesShapesAndDeletes()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        save(bench);
        QCOMPARE(boundsOf(saved(bench)->outline), QRectF(QPointF(8.1, 4), QSizeF(5, 4)));
        QTest::keyClick(&canvas, Qt::Key_Delete);
        save(bench);
        QVERIFY(!saved(bench));
        QVERIFY(bench.wished<SaveSite>()->model.spaces.empty());
    }

    void everyStepCanBeTakenBack()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        auto* undo = bench.find<QAbstractButton>("planUndo");
        QVERIFY(!undo->isEnabled());
        QTest::keyClick(&canvas, Qt::Key_N);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&canvas, Qt::Key_Right);
        undo->click(); // the five nudges are one
        save(bench);
        QCOMPARE(boundsOf(saved(bench)->outline).left(), 8.0);
        undo->click();
        QVERIFY(bench.find<QAbstractButton>("planSave")->isEnabled());
        bench.find<QAbstractButton>("planRedo")->click();
        QVERIFY(!bench.find<QAbstractButton>("planSave")->isEnabled());
    }

    void aCornerThatIsDraggedKeepsARectangle()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N); // 8,3 to 12,7
        drag(canvas, {12, 7}, {14, 8});
        save(bench);
        QCOMPARE(boundsOf(saved(bench)->outline), QRectF(QPointF(8, 3), QPointF(14, 8)));
        QVERIFY(isRectangle(saved(bench)->outline));
        const auto turned = withCorner(outlineOf(QRectF(0, 0, 4, 4)), 2, {-3, -3});
        QCOMPARE(boundsOf(turned), QRectF(0, 0, smallestRoom, smallestRoom));
    }

    void tabGoesThroughTheRoomsAndOut()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N);
        QTest::keyClick(&canvas, Qt::Key_N);
        auto* name = bench.find<QLineEdit>("roomName");
        QTest::keyClick(&canvas, Qt::Key_Tab); // past the last
        QVERIFY(name->parentWidget()->isHidden() || name->isHidden() || !canvas.accessibleDescription().contains(u"Chosen"_s));
        QTest::keyClick(&canvas, Qt::Key_Tab);
        QVERIFY(canvas.accessibleDescription().contains(u"Chosen"_s));
    }

    void aRoomWithoutANameIsNotSaved()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N);
        auto* name = bench.find<QLineEdit>("roomName");
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        QVERIFY(!bench.find<QAbstractButton>("planSave")->isEnabled());
        QVERIFY(!bench.find<QLabel>("planNote")->text().isEmpty());
    }

    void aDeviceDroppedIntoARoomStandsThereAndComesBack()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N);
        std::vector<Saying> said;
        connect(bench.page, &Page::said, this, [&](const Saying& saying) { said.push_back(saying); });
        QMimeData data;
        data.setData(QLatin1String(deviceMime), "d1");
        const auto drop = [&](QPointF metres) {
            QDropEvent event(canvas.pixelOf(metres), Qt::CopyAction, &data, Qt::LeftButton, {});
            static_cast<QObject&>(canvas).event(&event); // the application would look for a real drag
        };
        drop({1, 1});
        QVERIFY(bench.intents.wishes.empty());
        QCOMPARE(said.size(), std::size_t(1));
        drop({9, 5});
        const auto* moved = bench.wished<MoveDevice>();
        QVERIFY(moved);
        QVERIFY(std::holds_alternative<SaveSite>(bench.intents.wishes.front())); // the room first
        QCOMPARE(moved->place, std::optional(QPointF(9, 5)));
        QVERIFY(moved->space);
        said.back().act();
        QVERIFY(!bench.wished<MoveDevice>()->space);
    }

    void aDeviceIsPlacedByKeyboard()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N);
        auto* shelf = bench.find<DeviceShelf>("shelf");
        QCOMPARE(shelf->count(), 1);
        shelf->setCurrentRow(0);
        bench.find<QAbstractButton>("placeDevice")->click();
        const auto* moved = bench.wished<MoveDevice>();
        QVERIFY(moved);
        QCOMPARE(moved->place, std::optional(QPointF(10, 5)));
        Delta news;
        news.site = std::get<SaveSite>(bench.intents.wishes.front()).model;
        Device device = bench.live.picture().devices.value(DeviceId(u"d1"_s));
        device.space = moved->space;
        device.place = moved->place;
        news.devices.insert(device.id, device);
        bench.hear(news);
        QCOMPARE(shelf->count(), 0);
        QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(bench.wished<MoveDevice>()->place, std::optional(QPointF(9, 5)));
    }

    void twoClicksAndALengthSetTheScale()
    {
        SettingsBench bench(emptyFloor());
        QTemporaryDir folder;
        const QString file = folder.filePath(u"plan.png"_s);
        QImage plan(1000, 500, QImage::Format_RGB32);
        plan.fill(Qt::white);
        QVERIFY(plan.save(file));
        Delta news;
        news.site = bench.live.picture().site;
        news.site->floors.front().pictureFile = file;
        bench.hear(news);
        PlanCanvas& canvas = canvasOf(bench);
        QVERIFY(canvas.hasBackground());
        bench.find<QAbstractButton>("floorScale")->click();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.pixelOf({2, 2}).toPoint());
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.pixelOf({12, 2}).toPoint()); // 500 pixels of the picture
        bench.find<QDoubleSpinBox>("scaleMetres")->setValue(25);
        bench.find<QAbstractButton>("scaleSet")->click();
        save(bench);
        const double scale = bench.wished<SaveSite>()->model.floors.front().metresPerPixel;
        QVERIFY2(std::abs(scale - 0.05) < 0.001, qPrintable(QString::number(scale)));
    }

    void floorsAreAddedNumberedAndRemoved()
    {
        SettingsBench bench(emptyFloor());
        canvasOf(bench);
        bench.find<QAbstractButton>("addFloor")->click();
        bench.find<QSpinBox>("floorNumber")->setValue(-1);
        save(bench);
        QCOMPARE(bench.wished<SaveSite>()->model.floors.size(), std::size_t(2));
        QCOMPARE(bench.wished<SaveSite>()->model.floors.front().number, -1);
        bench.find<QAbstractButton>("removeFloor")->click();
        save(bench);
        QCOMPARE(bench.wished<SaveSite>()->model.floors.size(), std::size_t(1));
        QCOMPARE(bench.wished<SaveSite>()->model.floors.front().id, FloorId(u"f0"_s));
    }

    void newsDoesNotOverwriteWhatIsBeingDrawn()
    {
        SettingsBench bench(emptyFloor());
        PlanCanvas& canvas = canvasOf(bench);
        QTest::keyClick(&canvas, Qt::Key_N);
        Delta news;
        news.site = bench.live.picture().site;
        news.site->site.name = u"Renamed elsewhere"_s;
        bench.hear(news);
        save(bench);
        QVERIFY(saved(bench));
        QCOMPARE(bench.wished<SaveSite>()->model.site.name, u"Renamed elsewhere"_s);
    }
};

QTEST_MAIN(TestSettingsFloors)
#include "tst_settings_floors.moc"
