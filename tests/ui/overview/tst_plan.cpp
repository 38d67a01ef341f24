// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site/scenarios.h"
#include "ui/overview/plan_geometry.h"
#include "ui/overview/plan_scene.h"
#include "ui/overview/plan_view.h"
#include "ui/overview/room_face.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::overview;
using namespace Qt::Literals::StringLiterals;

namespace {

QPolygonF box(double x, double y, double width, double height)
{
    return QPolygonF{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

Picture harbour()
{
    Picture picture;
    picture.apply(site::momentOf(*site::scenarioNamed(u"harbour-1406"_s)));
    return picture;
}

const FloorId third(u"harbour-house.floor-3"_s);

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeFloorFitsAndStandsInTheMiddle()
    {
        PlanView view;
        view.setFloor({72, 33.6});
        view.setFrame({0, 0, 720, 400});
        QCOMPARE(view.scale(), 10.0);
        QCOMPARE(view.toPixels(QPointF(0, 0)), QPointF(0, 32));
        QCOMPARE(view.toMetres(QPointF(720, 368)), QPointF(72, 33.6));
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        PlanView view;
        view.setFloor({72, 36});
        view.setFrame({0, 0, 720, 360});
        const QPointF pointer(200, 150);
        const QPointF under = view.toMetres(pointer);
        view.zoomAt(pointer, 2.5);
        QVERIFY(std::abs(view.toMetres(pointer).x() - under.x()) < 1e-9 && std::abs(view.toMetres(pointer).y() - under.y()) < 1e-9);
        view.zoomAt(pointer, 1e6);
        QCOMPARE(view.zoom(), 8.0);
        view.zoomAt(pointer, 1e-6);
        QCOMPARE(view.zoom(), 1.0);
        QCOMPARE(view.toPixels(QPointF(0, 0)), QPointF(0, 0));
    }

    void thePlanCannotBeDraggedOutOfSight()
    {
        PlanView view;
        view.setFloor({72, 36});
        view.setFrame({0, 0, 720, 360});
        view.pan({500, 500});
        QCOMPARE(view.toPixels(QPointF(0, 0)), QPointF(0, 0));
        view.zoomAt({0, 0}, 2);
        view.pan({-1e6, -1e6});
        QCOMPARE(view.toPixels(QPointF(72, 36)), QPointF(720, 360));
    }

    void whatIsChosenComesIntoSight()
    {
        PlanView view;
        view.setFloor({72, 36});
        view.setFrame({0, 0, 720, 360});
        view.zoomAt({0, 0}, 4);
        view.reveal({60, 30, 4, 4});
        QVERIFY(QRectF(0, 0, 720, 360).contains(view.toPixels(QRectF(60, 30, 4, 4))));
    }

    void theScaleBarIsARoundLength_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::addColumn<double>("metres");
        QTest::newRow("whole floor") << 1.0 << 5.0;
        QTest::newRow("closer") << 2.0 << 2.0;
        QTest::newRow("closest") << 8.0 << 0.5;
    }
    void theScaleBarIsARoundLength()
    {
        QFETCH(double, zoom);
        QFETCH(double, metres);
        PlanView view;
        view.setFloor({72, 36});
        view.setFrame({0, 0, 720, 360});
        view.zoomAt({0, 0}, zoom);
        QCOMPARE(view.roundLength(60), metres);
    }

    void aPlaceBelongsToTheSmallestOutlineAroundIt()
    {
        const std::vector<QPolygonF> outlines{box(0, 0, 20, 10), box(4, 2, 4, 4), {{30, 0}, {40, 0}, {40, 10}, {35, 10}, {35, 5}, {30, 5}}};
        QCOMPARE(outlineAt(outlines, {1, 1}), std::optional<std::size_t>(0));
        QCOMPARE(outlineAt(outlines, {5, 3}), std::optional<std::size_t>(1));
        QCOMPARE(outlineAt(outlines, {32, 8}), std::nullopt); // in the corner of the L
        QCOMPARE(outlineAt(outlines, {37, 8}), std::optional<std::size_t>(2));
    }

    void arrowsLeadNextDoor_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("to");
        QTest::newRow("to the right") << u"3.12"_s << Way::Right << u"3.13"_s;
        QTest::newRow("to the left") << u"3.13"_s << Way::Left << u"3.12"_s;
        QTest::newRow("up into the office") << u"3.12"_s << Way::Up << u"3.OW"_s;
        QTest::newRow("up onto the corridor") << u"3.OW"_s << Way::Up << u"3.COR"_s;
        QTest::newRow("down from a room") << u"3.01"_s << Way::Down << u"3.COR"_s;
        QTest::newRow("over the core") << u"3.OW"_s << Way::Right << u"3.RI"_s;
        QTest::newRow("the outer wall") << u"3.01"_s << Way::Left << QString();
        QTest::newRow("the top") << u"3.04"_s << Way::Up << QString();
    }
    void arrowsLeadNextDoor()
    {
        QFETCH(QString, from);
        QFETCH(Way, way);
        QFETCH(QString, to);
        const PlanScene scene = sceneOf(harbour(), Census(harbour()), third);
        const auto next = nextOutline(scene.outlines(), *scene.roomOf(SpaceId(u"harbour-house."_s + from)), way);
        QCOMPARE(next ? scene.rooms[*next].id.text() : QString(), to.isEmpty() ? QString() : QString(u"harbour-house."_s + to));
    }

    void everyRoomCanBeReachedByArrows()
    {
        const PlanScene scene = sceneOf(harbour(), Census(harbour()), third);
        const std::vector<QPolygonF> outlines = scene.outlines();
        std::vector<bool> seen(outlines.size(), false);
        std::vector<std::size_t> open{0};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            if (seen[at])
                continue;
            seen[at] = true;
            for (const Way way : {Way::Left, Way::Right, Way::Up, Way::Down})
                if (const auto next = nextOutline(outlines, at, way))
                    open.push_back(*next);
        }
        for (std::size_t i = 0; i < seen.size(); ++i)
            QVERIFY2(seen[i], qPrintable(scene.rooms[i].name));
    }

    void devicesNobodyPlacedStandInsideTheirRoomAndAlwaysInTheSamePlace()
    {
        const QPolygonF bent{{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 3}, {0, 3}};
        const std::vector<QPointF> places = placesIn(bent, 12);
        QCOMPARE(places.size(), std::size_t(12));
        for (const QPointF& place : places)
            QVERIFY(bent.containsPoint(place, Qt::OddEvenFill));
        QCOMPARE(placesIn(bent, 12), places);
        QCOMPARE(placesIn(QPolygonF{{1, 1}, {1, 1}, {1, 1}}, 3).size(), std::size_t(3)); // hostile: no area at all
    }

    void theThirdFloorOfHarbourHouse()
    {
        const Picture picture = harbour();
        const PlanScene scene = sceneOf(picture, Census(picture), third);
        QCOMPARE(scene.rooms.size(), std::size_t(16));
        QCOMPARE(scene.tally, (Tally{96, 82, 9, 5}));
        QCOMPARE(scene.areas.size(), std::size_t(1));
        QCOMPARE(scene.areas[0].name, u"GW-3"_s);
        QCOMPARE(scene.areas[0].local, 9);
        QStringList rooms;
        for (const std::size_t room : scene.areas[0].rooms)
            rooms << scene.rooms[room].name;
        QCOMPARE(rooms, (QStringList{u"Room 3.05"_s, u"Room 3.06"_s, u"Open office East"_s, u"Room 3.16"_s, u"Plant 3"_s}));
        const auto alarm = scene.alarms[*scene.roomOf(SpaceId(u"harbour-house.3.12"_s))];
        QVERIFY(alarm.has_value());
        QCOMPARE(alarm->priority, Priority::P3);
        QCOMPARE(std::ranges::count_if(scene.alarms, [](const auto& one) { return one.has_value(); }), 1);
        QCOMPARE(scene.gatewayAlarms.size(), 1);
        QCOMPARE(firstFloor(picture, Census(picture)), third);
    }

    void roomsSayTheirValueItsAgeAndWhenTheyAreSilent()
    {
        const Picture picture = harbour();
        const PlanScene scene = sceneOf(picture, Census(picture), third);
        const Format format;
        const RoomReader reader(picture, format, picture.now);
        const std::vector<RoomFace> faces = reader.faces(scene, PlanLayer::Comfort);
        const auto face = [&](const char* room) { return faces[*scene.roomOf(SpaceId(u"harbour-house."_s + QLatin1String(room)))]; };
        QCOMPARE(face("3.01").value.text.value, u"21.8"_s);
        QVERIFY(face("3.01").value.age.isEmpty() && face("3.01").value.believable);
        QCOMPARE(face("3.05").value.text.value, u"21.3"_s);
        QCOMPARE(face("3.05").value.age.left(1), u"8"_s);
        QVERIFY(!face("3.05").value.believable);
        QCOMPARE(face("3.PL").value.text.value, u"—"_s);
        QCOMPARE(face("3.PL").value.quality, u"Silent"_s);
        QVERIFY(face("3.12").abnormal.value.endsWith(u"214"_s));
        QVERIFY(reader.spoken(scene, *scene.roomOf(SpaceId(u"harbour-house.3.12"_s)), face("3.12")).startsWith(u"Room 3.12, 22.9"_s));
        const std::vector<RoomFace> people = reader.faces(scene, PlanLayer::Occupancy);
        QCOMPARE(people[*scene.roomOf(SpaceId(u"harbour-house.3.12"_s))].value.text.value, u"9"_s);
        const std::vector<RoomFace> heard = reader.faces(scene, PlanLayer::Network);
        QVERIFY(!heard[*scene.roomOf(SpaceId(u"harbour-house.3.16"_s))].value.believable);
    }

    void roomsWithoutWallsBecomeTiles()
    {
        Picture picture = harbour();
        for (Space& space : picture.site.spaces)
            space.outline.clear();
        const PlanScene scene = sceneOf(picture, Census(picture), third);
        QCOMPARE(scene.rooms.size(), std::size_t(16));
        QVERIFY(!scene.hasDrawing);
        for (std::size_t i = 0; i < scene.rooms.size(); ++i)
            for (std::size_t k = i + 1; k < scene.rooms.size(); ++k)
                QVERIFY(!scene.rooms[i].outline.boundingRect().adjusted(0.1, 0.1, -0.1, -0.1).intersects(scene.rooms[k].outline.boundingRect().adjusted(0.1, 0.1, -0.1, -0.1)));
        for (const PlanMarker& marker : scene.markers)
            QVERIFY(scene.rooms[marker.room].outline.containsPoint(marker.at, Qt::OddEvenFill));
    }

    void aFloorNobodyKnowsIsEmpty()
    {
        QVERIFY(sceneOf(Picture(), Census(Picture()), FloorId(u"nowhere"_s)).rooms.empty());
        QVERIFY(firstFloor(Picture(), Census(Picture())).isEmpty());
    }
};

QTEST_MAIN(TestPlan)
#include "tst_plan.moc"
