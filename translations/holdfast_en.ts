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
    <name>holdfast::BackupsCard</name>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>read back, %n part was damaged before</numerusform>
            <numerusform>read back, %n parts were damaged before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
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
    <name>holdfast::ConnectStep</name>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>Continue with %n device</numerusform>
            <numerusform>Continue with %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n record waits</numerusform>
            <numerusform>%n records wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>More: %n diagnostic or rarely used point</numerusform>
            <numerusform>More: %n diagnostic or rarely used points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · %n not to be trusted</numerusform>
            <numerusform>%1 · %n not to be trusted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>%n device adopted</numerusform>
            <numerusform>%n devices adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>%n device ignored</numerusform>
            <numerusform>%n devices ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>%n device blocked</numerusform>
            <numerusform>%n devices blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>%n device back in the inbox</numerusform>
            <numerusform>%n devices back in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>%n device without a room now</numerusform>
            <numerusform>%n devices without a room now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>%n device moved to %1</numerusform>
            <numerusform>%n devices moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>%n device retired</numerusform>
            <numerusform>%n devices retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>%n device in use again</numerusform>
            <numerusform>%n devices in use again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>%n topic asked to be cleared</numerusform>
            <numerusform>%n topics asked to be cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>%n new in the inbox</numerusform>
            <numerusform>%n new in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Move %n device</numerusform>
            <numerusform>Move %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>Yes, clear %n topic</numerusform>
            <numerusform>Yes, clear %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) watched and recorded</source>
        <translation>
            <numerusform>%n device watched and recorded</numerusform>
            <numerusform>%n devices watched and recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>%n device waiting in the inbox</numerusform>
            <numerusform>%n devices waiting in the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>%n thing to repair</numerusform>
            <numerusform>%n things to repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>%n more of priority 1 waits to be acknowledged.</numerusform>
            <numerusform>%n more of priority 1 wait to be acknowledged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n certain</numerusform>
            <numerusform>%n certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1 — %n device, %2</numerusform>
            <numerusform>%1 — %n devices, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>%n device is not certain and waits in the inbox of the page Devices. Adding a device only reads it.</numerusform>
            <numerusform>%n devices are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n device added</numerusform>
            <numerusform>%n devices added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Add %n device</numerusform>
            <numerusform>Add %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>Looked at %1: %n found.</numerusform>
            <numerusform>Looked at %1: %n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>Acknowledged in the last hour</numerusform>
            <numerusform>Acknowledged in the last %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 to %2 · %n point · %3 a column</numerusform>
            <numerusform>%1 to %2 · %n points · %3 a column</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>%n hour came as sums.</numerusform>
            <numerusform>%n hours came as sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>%n device, ticked beforehand, confidence 80 % or more</numerusform>
            <numerusform>%n devices, ticked beforehand, confidence 80 % or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>Listening on %n source. What announces itself shows up here.</numerusform>
            <numerusform>Listening on %n sources. What announces itself shows up here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>Listening on %n source: %1</numerusform>
            <numerusform>Listening on %n sources: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>Adopt %n device</numerusform>
            <numerusform>Adopt %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>%1 to %2: %n alarm.</numerusform>
            <numerusform>%1 to %2: %n alarms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>%n of these lines cannot be taken in.</numerusform>
            <numerusform>%n of these lines cannot be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>%n name means no point yet.</numerusform>
            <numerusform>%n names mean no point yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>%n device works on alone</numerusform>
            <numerusform>%n devices work on alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>%n device works on with its local hub</numerusform>
            <numerusform>%n devices work on with their local hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>%n device needs the cloud</numerusform>
            <numerusform>%n devices need the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>Of %n device it is not known</numerusform>
            <numerusform>Of %n devices it is not known</numerusform>
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
    <name>holdfast::PlanStep</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>Make %n room</numerusform>
            <numerusform>Make %n rooms</numerusform>
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
    <name>holdfast::Repairs</name>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>%n device would go: %1</numerusform>
            <numerusform>%n devices would go: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>%n device would come back: %1</numerusform>
            <numerusform>%n devices would come back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>%n audit row since then would be set aside with the old files</numerusform>
            <numerusform>%n audit rows since then would be set aside with the old files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>%n part of the history is damaged</numerusform>
            <numerusform>%n parts of the history are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>If this disk fails, everything since the last backup is lost. One is made by itself every hour while Holdfast runs.</numerusform>
            <numerusform>If this disk fails, everything since the last backup is lost. One is made by itself every %n hours while Holdfast runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>%n part was damaged before it was made. Keep an older backup until it is mended.</numerusform>
            <numerusform>%n parts were damaged before it was made. Keep an older backup until they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>%n part is damaged.</numerusform>
            <numerusform>%n parts are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>%n sample brought back.</numerusform>
            <numerusform>%n samples brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>%n part is in no backup.</numerusform>
            <numerusform>%n parts are in no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n part could not be read.</numerusform>
            <numerusform>%n parts could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n file made</numerusform>
            <numerusform>%n files made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schedule</numerusform>
            <numerusform>%n schedules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>raised once in 7 days</numerusform>
            <numerusform>raised %n times in 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>In %1 this would have raised one alarm:</numerusform>
            <numerusform>In %1 this would have raised %n alarms:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>History covers %1 of %2 days at one point.</numerusform>
            <numerusform>History covers %1 of %2 days at %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>Of one point nothing is known.</numerusform>
            <numerusform>Of %n points nothing is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>One of them would have been hidden by the rule itself.</numerusform>
            <numerusform>%n of them would have been hidden by the rule itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>One flood, up to %1 in ten minutes.</numerusform>
            <numerusform>%n floods, up to %1 in ten minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>One of them chatters: a longer delay or a wider deadband helps.</numerusform>
            <numerusform>%n of them chatter: a longer delay or a wider deadband helps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>Once in the last 90 days</numerusform>
            <numerusform>%n times in the last 90 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutReader</name>
    <message numerus="yes">
        <source>only supply of %n device(s)</source>
        <translation>
            <numerusform>only supply of %n device</numerusform>
            <numerusform>only supply of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>only service for %n device</numerusform>
            <numerusform>only service for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>only path for %n device</numerusform>
            <numerusform>only path for %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n proven</numerusform>
            <numerusform>%n proven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n untested</numerusform>
            <numerusform>%n untested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>%n without fallback</numerusform>
            <numerusform>%n without fallback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>gaps first · %n function</numerusform>
            <numerusform>gaps first · %n functions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n function</numerusform>
            <numerusform>%n functions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · %n running</numerusform>
            <numerusform>%1 · %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n switch</numerusform>
            <numerusform>%n switches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>%1 is broken after %n round. It took %2 states and %3 to find out.</numerusform>
            <numerusform>%1 is broken after %n rounds. It took %2 states and %3 to find out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>On the last %1 it would have acted once</numerusform>
            <numerusform>On the last %1 it would have acted %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>one door action</numerusform>
            <numerusform>%n door actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>waited for a person once</numerusform>
            <numerusform>waited for a person %n times</numerusform>
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
