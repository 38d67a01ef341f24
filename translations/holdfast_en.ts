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
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</numerusform>
            <numerusform>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</numerusform>
        </translation>
    </message>
</context>
</TS>
