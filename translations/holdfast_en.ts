<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>holdfast::AlarmPanel</name>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n activation</numerusform>
            <numerusform>%n activations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>Affects %n device</numerusform>
            <numerusform>Affects %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>hides %n alarm</numerusform>
            <numerusform>hides %n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>%n unack</numerusform>
            <numerusform>%n unack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>Grouping by cause keeps %n row out of this list. Nothing is hidden: open a group to see every row.</numerusform>
            <numerusform>Grouping by cause keeps %n rows out of this list. Nothing is hidden: open a group to see every row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>%n returned and waiting</numerusform>
            <numerusform>%n returned and waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>Acknowledge %n visible alarm?</numerusform>
            <numerusform>Acknowledge %n visible alarms?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarm acknowledged</numerusform>
            <numerusform>%n alarms acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::EventLane</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column, min and max kept</source>
        <translation>
            <numerusform>%1 to %2 · %n point · %3 a column, min and max kept</numerusform>
            <numerusform>%1 to %2 · %n points · %3 a column, min and max kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</numerusform>
            <numerusform>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarm acknowledged</numerusform>
            <numerusform>%n alarms acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmListModel</name>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>Hides %n device alarm</numerusform>
            <numerusform>Hides %n device alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>%n room. Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</numerusform>
            <numerusform>%n rooms. Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>sum of %n meter</numerusform>
            <numerusform>sum of %n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 of %n desk</numerusform>
            <numerusform>%1 of %n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanCard</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n new alarm</numerusform>
            <numerusform>%n new alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>%1 left its first path, %n device runs locally</numerusform>
            <numerusform>%1 left its first path, %n devices run locally</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>%n device went local</numerusform>
            <numerusform>%n devices went local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>%n device joined</numerusform>
            <numerusform>%n devices joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>%n new device found</numerusform>
            <numerusform>%n new devices found</numerusform>
        </translation>
    </message>
</context>
</TS>
