<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>autonomy</name>
    <message>
        <source>It speaks only through a service outside the site.</source>
        <translation>Es spricht nur über einen Dienst außerhalb des Standorts.</translation>
    </message>
    <message>
        <source>It keeps a programme of its own and goes on with it alone.</source>
        <translation>Es hat ein eigenes Programm und führt es allein weiter.</translation>
    </message>
    <message>
        <source>It is a hub on the site itself.</source>
        <translation>Es ist selbst ein Hub am Standort.</translation>
    </message>
    <message>
        <source>It runs on a battery and is heard only through its local hub.</source>
        <translation>Es läuft mit Batterie und ist nur über seinen lokalen Hub zu hören.</translation>
    </message>
    <message>
        <source>It is heard and commanded only through its local hub.</source>
        <translation>Es ist nur über seinen lokalen Hub zu hören und zu steuern.</translation>
    </message>
    <message>
        <source>It acts by itself and speaks to the broker without a hub.</source>
        <translation>Es handelt selbst und spricht ohne Hub mit dem Broker.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.</source>
        <translation>Zählerstände werden voneinander abgezogen; Neubeginn oder Überlauf ergibt keine Spitze. Energie wird zwischen zwei Ablesungen gleichmäßig verteilt; Leistung ohne Zähler gilt bis zum nächsten Wert.</translation>
    </message>
    <message>
        <source>Only time in which readings follow each other; what was used in a gap has no hour and is left out.</source>
        <translation>Nur Zeit, in der Ablesungen aufeinander folgen; was in einer Lücke verbraucht wurde, hat keine Stunde und bleibt weg.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out. Air temperature stands for operative temperature.</source>
        <translation>Von der gültigen Zeit innerhalb der Betriebszeiten; Feiertage bleiben weg. Die Lufttemperatur steht für die operative Temperatur.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Von der gültigen Zeit innerhalb der Betriebszeiten; Feiertage bleiben weg.</translation>
    </message>
    <message>
        <source>Occupied time of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Belegte Zeit der gültigen Zeit innerhalb der Betriebszeiten; Feiertage bleiben weg.</translation>
    </message>
    <message>
        <source>Each change to the state counts once; a state that already held when the period or a gap ended does not.</source>
        <translation>Jeder Wechsel in den Zustand zählt einmal; ein Zustand, der nach einer Lücke oder am Beginn schon bestand, zählt nicht.</translation>
    </message>
    <message>
        <source>Time a state held, until the next value or a gap.</source>
        <translation>Zeit, die ein Zustand bestand, bis zum nächsten Wert oder zu einer Lücke.</translation>
    </message>
    <message>
        <source>Definition of this product</source>
        <translation>Festlegung dieses Produkts</translation>
    </message>
    <message>
        <source>EN 16798-1, offices</source>
        <translation>EN 16798-1, Büros</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Verbrauchte Energie</translation>
    </message>
    <message>
        <source>Energy per floor area</source>
        <translation>Energie je Fläche</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Grundlast</translation>
    </message>
    <message>
        <source>Median of the power between 02:00 and 04:00 in the last seven nights of the period.</source>
        <translation>Median der Leistung zwischen 02:00 und 04:00 in den letzten sieben Nächten des Zeitraums.</translation>
    </message>
    <message>
        <source>Energy outside the site&apos;s hours</source>
        <translation>Energie außerhalb der Betriebszeiten</translation>
    </message>
    <message>
        <source>More than 40 % is worth a look (definition of this product)</source>
        <translation>Mehr als 40 % sind einen Blick wert (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Weekend against weekday</source>
        <translation>Wochenende zu Werktag</translation>
    </message>
    <message>
        <source>Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out.</source>
        <translation>Mittlere Energie der Samstage und Sonntage geteilt durch die der Werktage; Tage, von denen weniger als die Hälfte bekannt ist, und Feiertage bleiben weg.</translation>
    </message>
    <message>
        <source>More than 0.5 is worth a look (definition of this product)</source>
        <translation>Mehr als 0,5 ist einen Blick wert (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Lastspitze</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end.</source>
        <translation>Höchste mittlere Leistung einer Viertelstunde nach der Uhr, von den ganz bekannten; gezeigt wird ihr Ende.</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>Mean power divided by peak demand.</source>
        <translation>Mittlere Leistung geteilt durch die Lastspitze.</translation>
    </message>
    <message>
        <source>Energy no submeter explains</source>
        <translation>Energie, die kein Unterzähler erklärt</translation>
    </message>
    <message>
        <source>Main meters less submeters, divided by the main meters.</source>
        <translation>Hauptzähler weniger Unterzähler, geteilt durch die Hauptzähler.</translation>
    </message>
    <message>
        <source>More than 5 % is worth a look (definition of this product)</source>
        <translation>Mehr als 5 % sind einen Blick wert (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Stromkosten</translation>
    </message>
    <message>
        <source>Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest.</source>
        <translation>Energie jedes Tarifs mal Preis, solange er gilt, Grundgebühren und die Spitze jedes Monats mal Leistungspreis. Was in einer Lücke verbraucht wurde, hat keine Stunde und wird wie der Rest verteilt.</translation>
    </message>
    <message>
        <source>Tariffs of the site</source>
        <translation>Tarife des Standorts</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emissionen</translation>
    </message>
    <message>
        <source>Energy times the factor of its kind.</source>
        <translation>Energie mal Faktor ihrer Art.</translation>
    </message>
    <message>
        <source>Factor table of the site</source>
        <translation>Faktorentabelle des Standorts</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>Verbrauchte Wärme</translation>
    </message>
    <message>
        <source>Heating degree days</source>
        <translation>Heizgradtage</translation>
    </message>
    <message>
        <source>Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out.</source>
        <translation>Basistemperatur weniger Tagesmittel von Mitternacht bis Mitternacht, wo es kälter ist. Tage, von denen weniger als die Hälfte bekannt ist, bleiben weg.</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>Kühlgradtage</translation>
    </message>
    <message>
        <source>Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out.</source>
        <translation>Tagesmittel von Mitternacht bis Mitternacht weniger Basistemperatur, wo es wärmer ist. Tage, von denen weniger als die Hälfte bekannt ist, bleiben weg.</translation>
    </message>
    <message>
        <source>Share of the energy that weather explains</source>
        <translation>Anteil der Energie, den das Wetter erklärt</translation>
    </message>
    <message>
        <source>Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both.</source>
        <translation>Kleinste Quadrate der Tagesenergie über Heiz- und Kühlgradtagen: das Modell mit dem besten bereinigten R² aus keinem, Heizen, Kühlen und beidem.</translation>
    </message>
    <message>
        <source>Thermal comfort</source>
        <translation>Thermische Behaglichkeit</translation>
    </message>
    <message>
        <source>Time outside every comfort category</source>
        <translation>Zeit außerhalb aller Komfortkategorien</translation>
    </message>
    <message>
        <source>Degree-hours too warm</source>
        <translation>Gradstunden zu warm</translation>
    </message>
    <message>
        <source>Degrees above category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Grad über Kategorie II mal Stunden, des Raums mit den meisten; innerhalb der Betriebszeiten.</translation>
    </message>
    <message>
        <source>Degree-hours too cold</source>
        <translation>Gradstunden zu kalt</translation>
    </message>
    <message>
        <source>Degrees below category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Grad unter Kategorie II mal Stunden, des Raums mit den meisten; innerhalb der Betriebszeiten.</translation>
    </message>
    <message>
        <source>Humidity in range</source>
        <translation>Feuchte im Bereich</translation>
    </message>
    <message>
        <source>Sensors to check</source>
        <translation>Zu prüfende Sensoren</translation>
    </message>
    <message>
        <source>Values that stand still, lie outside what is possible, or stay apart from the sensors around them.</source>
        <translation>Werte, die stehen bleiben, außerhalb des Möglichen liegen oder von den Sensoren ringsum abweichen.</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Luftqualität</translation>
    </message>
    <message>
        <source>Time outside every air category</source>
        <translation>Zeit außerhalb aller Luftkategorien</translation>
    </message>
    <message>
        <source>Occupied time</source>
        <translation>Belegte Zeit</translation>
    </message>
    <message>
        <source>Rooms hardly used</source>
        <translation>Kaum genutzte Räume</translation>
    </message>
    <message>
        <source>Less than 10 % of the time (definition of this product)</source>
        <translation>Weniger als 10 % der Zeit (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Most people at once</source>
        <translation>Meiste Personen zugleich</translation>
    </message>
    <message>
        <source>Highest hourly mean of the people counted in all rooms.</source>
        <translation>Höchstes Stundenmittel der in allen Räumen gezählten Personen.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>Brennstunden</translation>
    </message>
    <message>
        <source>Lit while nobody is there</source>
        <translation>Licht an, niemand da</translation>
    </message>
    <message>
        <source>Time lit and vacant divided by time lit, in rooms whose occupancy is known.</source>
        <translation>Zeit mit Licht ohne Personen geteilt durch Zeit mit Licht, in Räumen, deren Belegung bekannt ist.</translation>
    </message>
    <message>
        <source>More than 15 % is worth a look (definition of this product)</source>
        <translation>Mehr als 15 % sind einen Blick wert (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Doors forced</source>
        <translation>Aufgebrochene Türen</translation>
    </message>
    <message>
        <source>Doors held open</source>
        <translation>Offen gehaltene Türen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Zutritte</translation>
    </message>
    <message>
        <source>Entries outside the site&apos;s hours</source>
        <translation>Zutritte außerhalb der Betriebszeiten</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Verbrauchtes Wasser</translation>
    </message>
    <message>
        <source>Water at night</source>
        <translation>Wasser bei Nacht</translation>
    </message>
    <message>
        <source>Median over the nights of the lowest hour between 00:00 and 06:00.</source>
        <translation>Median über die Nächte der niedrigsten Stunde zwischen 00:00 und 06:00.</translation>
    </message>
    <message>
        <source>Days without an hour of no flow</source>
        <translation>Tage ohne eine Stunde ohne Durchfluss</translation>
    </message>
    <message>
        <source>Days whose every hour is known and saw water.</source>
        <translation>Tage, deren jede Stunde bekannt ist und Wasser sah.</translation>
    </message>
    <message>
        <source>Availability of devices</source>
        <translation>Verfügbarkeit der Geräte</translation>
    </message>
    <message>
        <source>Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart.</source>
        <translation>Nicht verlorene Zeit der bekannten Zeit. Während Holdfast oder der Broker weg war, ist nichts bekannt: diese Zeit bleibt weg und wird eigens genannt.</translation>
    </message>
    <message>
        <source>99.5 % for sensors, 99.9 % for gateways (definition of this product)</source>
        <translation>99,5 % für Sensoren, 99,9 % für Gateways (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Zugestellte Nachrichten</translation>
    </message>
    <message>
        <source>Values received of those expected by each point&apos;s usual interval, in the time known.</source>
        <translation>Empfangene Werte von den nach dem üblichen Abstand jedes Punkts erwarteten, in der bekannten Zeit.</translation>
    </message>
    <message>
        <source>95 % (definition of this product)</source>
        <translation>95 % (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Batteries to change within 60 days</source>
        <translation>Binnen 60 Tagen zu wechselnde Batterien</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen.</source>
        <translation>Theil–Sen-Gerade durch Tagesmediane bis 5 %, mit dem Bereich der Steigungen von 5 bis 95 %; mindestens 14 Tage, höchstens doppelt so weit wie gesehen.</translation>
    </message>
    <message>
        <source>Devices with a weak signal</source>
        <translation>Geräte mit schwachem Signal</translation>
    </message>
    <message>
        <source>Median of the period below the weak limit of its radio.</source>
        <translation>Median des Zeitraums unter der Schwachgrenze seines Funks.</translation>
    </message>
    <message>
        <source>Devices with the newest firmware</source>
        <translation>Geräte mit neuester Firmware</translation>
    </message>
    <message>
        <source>Of the devices whose newest firmware is known, now.</source>
        <translation>Der Geräte, deren neueste Firmware bekannt ist, jetzt.</translation>
    </message>
    <message>
        <source>Restarts of devices</source>
        <translation>Neustarts von Geräten</translation>
    </message>
    <message>
        <source>How often a time of running fell.</source>
        <translation>Wie oft eine Laufzeit fiel.</translation>
    </message>
    <message>
        <source>More than 3 in 7 days is worth a look (definition of this product)</source>
        <translation>Mehr als 3 in 7 Tagen sind einen Blick wert (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Alarms answered in time</source>
        <translation>Rechtzeitig beantwortete Alarme</translation>
    </message>
    <message>
        <source>From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Von der Meldung bis zur Quittierung; Alarme außer Betrieb bleiben weg, offene zählen, sobald ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)</source>
        <translation>P1 15 min, P2 1 h, P3 4 h, P4 1 Tag (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Alarms over in time</source>
        <translation>Rechtzeitig beendete Alarme</translation>
    </message>
    <message>
        <source>From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Von der Meldung bis zur Rückkehr zum Normalen; Alarme außer Betrieb bleiben weg, offene zählen, sobald ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)</source>
        <translation>P1 4 h, P2 8 h, P3 3 Tage, P4 10 Tage (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zutritt</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>Gerätezustand</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Below the limit by</source>
        <translation>Unter der Grenze um</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category I</source>
        <translation>Kategorie I</translation>
    </message>
    <message>
        <source>Category II</source>
        <translation>Kategorie II</translation>
    </message>
    <message>
        <source>Category III</source>
        <translation>Kategorie III</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Verbleibende Tage</translation>
    </message>
    <message>
        <source>Degree days</source>
        <translation>Gradtage</translation>
    </message>
    <message>
        <source>Degree-hours</source>
        <translation>Gradstunden</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Endete um</translation>
    </message>
    <message>
        <source>Energy kind</source>
        <translation>Energieart</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Highest quarter hour</source>
        <translation>Höchste Viertelstunde</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost hours</source>
        <translation>Verlorene Stunden</translation>
    </message>
    <message>
        <source>Luminaire</source>
        <translation>Leuchte</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Mittlere Leistung</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Night power</source>
        <translation>Leistung bei Nacht</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Neun von zehn</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Outdoor mean</source>
        <translation>Mittel außen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außerhalb</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Ruhigste Stunde</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unknown hours</source>
        <translation>Unbekannte Stunden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Counted by the device</source>
        <translation>Vom Gerät gezählt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>It differs from the others in the room</source>
        <translation>Er weicht von den anderen im Raum ab</translation>
    </message>
    <message>
        <source>It never shows fresh air</source>
        <translation>Er zeigt nie frische Luft</translation>
    </message>
    <message>
        <source>Its value is not possible</source>
        <translation>Sein Wert ist nicht möglich</translation>
    </message>
    <message>
        <source>Its value stands still</source>
        <translation>Sein Wert steht still</translation>
    </message>
    <message>
        <source>No clear trend</source>
        <translation>Kein klarer Verlauf</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Nichts gehört</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Außerhalb der Zeiten</translation>
    </message>
    <message>
        <source>Per cooling degree day</source>
        <translation>Je Kühlgradtag</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Per heating degree day</source>
        <translation>Je Heizgradtag</translation>
    </message>
    <message>
        <source>Too short to say</source>
        <translation>Zu kurz für eine Aussage</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Innerhalb der Zeiten</translation>
    </message>
    <message>
        <source>%1 % of %2 places.</source>
        <translation>%1 % von %2 Plätzen.</translation>
    </message>
    <message>
        <source>%1 % of the contracted %2 kW.</source>
        <translation>%1 % der vereinbarten %2 kW.</translation>
    </message>
    <message>
        <source>%1 W/m² of the site&apos;s floor area.</source>
        <translation>%1 W/m² der Fläche des Standorts.</translation>
    </message>
    <message>
        <source>%1 drew %2 kW at night for %3 days.</source>
        <translation>%1 zog nachts %2 kW, %3 Tage lang.</translation>
    </message>
    <message>
        <source>%1 h of planned maintenance are left out.</source>
        <translation>%1 h geplante Wartung bleiben weg.</translation>
    </message>
    <message>
        <source>%1 kWh of %2 kWh are explained.</source>
        <translation>%1 kWh von %2 kWh sind erklärt.</translation>
    </message>
    <message>
        <source>%1 luminaires, %2 h each.</source>
        <translation>%1 Leuchten, je %2 h.</translation>
    </message>
    <message>
        <source>%1 of %2 devices are below their goal.</source>
        <translation>%1 von %2 Geräten liegen unter ihrem Ziel.</translation>
    </message>
    <message>
        <source>%1 of %2 reaches its limit of %3 %4 in about %5 days.</source>
        <translation>%1 von %2 erreicht die Grenze von %3 %4 in etwa %5 Tagen.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms are left out: too little is known of them.</source>
        <translation>%1 von %2 Räumen bleiben weg: zu wenig ist von ihnen bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 %4.</source>
        <translation>%1 von %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 rooms for fewer than %2 people are told together.</source>
        <translation>%1 Räume für weniger als %2 Personen werden zusammen genannt.</translation>
    </message>
    <message>
        <source>%1 sensors were looked at.</source>
        <translation>%1 Sensoren wurden angesehen.</translation>
    </message>
    <message>
        <source>%1 used %2 kWh more than usual outside the site&apos;s hours in %3 days.</source>
        <translation>%1 verbrauchte außerhalb der Betriebszeiten %2 kWh mehr als üblich, in %3 Tagen.</translation>
    </message>
    <message>
        <source>%1 was %2 K colder than the other rooms on %3 workdays in a row.</source>
        <translation>%1 war %2 K kälter als die anderen Räume, %3 Werktage in Folge.</translation>
    </message>
    <message>
        <source>%1 was %2 K warmer than the other rooms on %3 workdays in a row.</source>
        <translation>%1 war %2 K wärmer als die anderen Räume, %3 Werktage in Folge.</translation>
    </message>
    <message>
        <source>Base temperature %1 °C.</source>
        <translation>Basistemperatur %1 °C.</translation>
    </message>
    <message>
        <source>Between %1 and %2 days, by the trend of %3 days.</source>
        <translation>Zwischen %1 und %2 Tagen, nach dem Verlauf von %3 Tagen.</translation>
    </message>
    <message>
        <source>Change the battery on the next round.</source>
        <translation>Wechseln Sie die Batterie beim nächsten Rundgang.</translation>
    </message>
    <message>
        <source>Charges for peak demand: %1 %2.</source>
        <translation>Entgelte für die Lastspitze: %1 %2.</translation>
    </message>
    <message>
        <source>Check the set-point, the valve and where the sensor hangs.</source>
        <translation>Prüfen Sie Sollwert, Ventil und wo der Sensor hängt.</translation>
    </message>
    <message>
        <source>Compare it with a reference, then calibrate or change it.</source>
        <translation>Vergleichen Sie ihn mit einer Referenz, dann kalibrieren oder tauschen.</translation>
    </message>
    <message>
        <source>Compare the time programmes with the site&apos;s hours; look for what was switched on by hand.</source>
        <translation>Vergleichen Sie die Zeitprogramme mit den Betriebszeiten; suchen Sie, was von Hand eingeschaltet wurde.</translation>
    </message>
    <message>
        <source>Floor area %1 m², as the site model says.</source>
        <translation>Fläche %1 m², wie das Standortmodell sagt.</translation>
    </message>
    <message>
        <source>For %1 kWh no tariff is valid: they are not in the sum.</source>
        <translation>Für %1 kWh gilt kein Tarif: sie sind nicht in der Summe.</translation>
    </message>
    <message>
        <source>Limit %1 ppm: %2 ppm outside and 800 ppm.</source>
        <translation>Grenze %1 ppm: %2 ppm außen und 800 ppm.</translation>
    </message>
    <message>
        <source>Limits %1 and %2 %3.</source>
        <translation>Grenzen %1 und %2 %3.</translation>
    </message>
    <message>
        <source>Look at what wears or clogs before that day.</source>
        <translation>Sehen Sie vor diesem Tag nach, was verschleißt oder sich zusetzt.</translation>
    </message>
    <message>
        <source>Meters began again %1 times: what they counted before that and after the last reading is not known.</source>
        <translation>Zähler begannen %1-mal neu: was sie davor nach der letzten Ablesung zählten, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No main meter is named: %1 meters are added up.</source>
        <translation>Kein Hauptzähler ist benannt: %1 Zähler werden addiert.</translation>
    </message>
    <message>
        <source>Nobody has said yet which meters are submeters of the main meter.</source>
        <translation>Niemand hat bisher gesagt, welche Zähler Unterzähler des Hauptzählers sind.</translation>
    </message>
    <message>
        <source>Of %1 of %2 batteries no end can be told.</source>
        <translation>Bei %1 von %2 Batterien lässt sich kein Ende nennen.</translation>
    </message>
    <message>
        <source>Of %1 of %2 devices the newest firmware is known.</source>
        <translation>Von %1 von %2 Geräten ist die neueste Firmware bekannt.</translation>
    </message>
    <message>
        <source>See what was left on or runs by hand since %1.</source>
        <translation>Sehen Sie nach, was seit %1 an blieb oder von Hand läuft.</translation>
    </message>
    <message>
        <source>Standing charges: %1 %2.</source>
        <translation>Grundgebühren: %1 %2.</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 % and ends in about %3 days.</source>
        <translation>Die Batterie von %1 steht bei %2 % und endet in etwa %3 Tagen.</translation>
    </message>
    <message>
        <source>The energy follows cooling.</source>
        <translation>Die Energie folgt der Kühlung.</translation>
    </message>
    <message>
        <source>The energy follows heating and cooling.</source>
        <translation>Die Energie folgt Heizung und Kühlung.</translation>
    </message>
    <message>
        <source>The energy follows heating.</source>
        <translation>Die Energie folgt der Heizung.</translation>
    </message>
    <message>
        <source>The median of all rooms at the same time.</source>
        <translation>Der Median aller Räume zur selben Zeit.</translation>
    </message>
    <message>
        <source>The site has no tariffs.</source>
        <translation>Der Standort hat keine Tarife.</translation>
    </message>
    <message>
        <source>The site&apos;s floor area is not known.</source>
        <translation>Die Fläche des Standorts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The site&apos;s hours are not known.</source>
        <translation>Die Betriebszeiten des Standorts sind nicht bekannt.</translation>
    </message>
    <message>
        <source>There are too few days with heating or cooling to learn from: ten, and 20 degree days.</source>
        <translation>Es gibt zu wenige Tage mit Heizen oder Kühlen, um daraus zu lernen: zehn und 20 Gradtage.</translation>
    </message>
    <message>
        <source>There is no factor with source and year for %1.</source>
        <translation>Für %1 gibt es keinen Faktor mit Quelle und Jahr.</translation>
    </message>
    <message>
        <source>There was no alarm to answer.</source>
        <translation>Es gab keinen Alarm zu beantworten.</translation>
    </message>
    <message>
        <source>Typical error of a day %1 % (CV(RMSE)), %2 days.</source>
        <translation>Üblicher Fehler eines Tages %1 % (CV(RMSE)), %2 Tage.</translation>
    </message>
    <message>
        <source>Usual at these hours of the week: %1 kW, the median of eight weeks.</source>
        <translation>Üblich in diesen Stunden der Woche: %1 kW, der Median von acht Wochen.</translation>
    </message>
    <message>
        <source>Weather plays no part.</source>
        <translation>Das Wetter spielt keine Rolle.</translation>
    </message>
    <message>
        <source>60 days (definition of this product)</source>
        <translation>60 Tage (Festlegung dieses Produkts)</translation>
    </message>
    <message>
        <source>A battery ends soon</source>
        <translation>Eine Batterie endet bald</translation>
    </message>
    <message>
        <source>A room is unlike the others</source>
        <translation>Ein Raum ist anders als die anderen</translation>
    </message>
    <message>
        <source>A sensor should be checked</source>
        <translation>Ein Sensor sollte geprüft werden</translation>
    </message>
    <message>
        <source>A value nears its limit</source>
        <translation>Ein Wert nähert sich seiner Grenze</translation>
    </message>
    <message>
        <source>Base load has risen</source>
        <translation>Die Grundlast ist gestiegen</translation>
    </message>
    <message>
        <source>Daily median</source>
        <translation>Tagesmedian</translation>
    </message>
    <message>
        <source>Each hour outside the site&apos;s hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.</source>
        <translation>Jede Stunde außerhalb der Betriebszeiten und nicht bei Nacht gegen den Median derselben Wochenstunde und ihrer Nachbarn in den acht Wochen davor; der Median des Tages, an zwei Tagen in Folge.</translation>
    </message>
    <message>
        <source>Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.</source>
        <translation>Jede Nachtstunde gegen den Median derselben Wochenstunde und ihrer Nachbarn in den acht Wochen davor, in robusten Standardabweichungen; der Median der Nacht, an zwei Tagen in Folge.</translation>
    </message>
    <message>
        <source>Limits of the site&apos;s alarm rules</source>
        <translation>Grenzen der Alarmregeln des Standorts</translation>
    </message>
    <message>
        <source>Mean of each workday within the site&apos;s hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.</source>
        <translation>Mittel jedes Werktags innerhalb der Betriebszeiten gegen den Median aller Räume, in robusten Standardabweichungen; mindestens sechs andere Räume, drei Werktage in Folge.</translation>
    </message>
    <message>
        <source>Median of all rooms</source>
        <translation>Median aller Räume</translation>
    </message>
    <message>
        <source>More energy outside the site&apos;s hours</source>
        <translation>Mehr Energie außerhalb der Betriebszeiten</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Robust daily rule: 0.5 false findings in a year on test data</source>
        <translation>Robuste Tagesregel: 0,5 falsche Befunde im Jahr auf Testdaten</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians, with Sen&apos;s range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.</source>
        <translation>Theil–Sen-Gerade durch Tagesmediane, mit Sens Bereich der Steigungen in neun von zehn Fällen; mindestens 14 Tage, höchstens doppelt so weit wie gesehen.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmPanel</name>
    <message>
        <source>Alarm details</source>
        <translation>Alarmdetails</translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation>Kein Alarm gewählt</translation>
    </message>
    <message>
        <source>Select one to see its cause, its consequence and what to do.</source>
        <translation>Einen wählen, um Ursache, Folge und Maßnahme zu sehen.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Cause, response and trend</source>
        <translation>Ursache, Maßnahme und Verlauf</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What did you see or do?</source>
        <translation>Was wurde gesehen oder getan?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Noch nicht beschrieben</translation>
    </message>
    <message>
        <source>A note is required for priority 1.</source>
        <translation>Priorität 1 verlangt eine Notiz.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Sicherheitsalarme lassen sich nicht zurückstellen.</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>Respond in %1</source>
        <translation>Handeln binnen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n-mal aufgetreten</numerusform>
            <numerusform>%n-mal aufgetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Selbsthaltend</translation>
    </message>
    <message>
        <source>Uncertain: the value is not fresh, the state is frozen</source>
        <translation>Unsicher: Der Wert ist nicht aktuell, der Zustand ist eingefroren</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>Betrifft %n Gerät</numerusform>
            <numerusform>Betrifft %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Hoch %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Tief %1</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>gegangen %1</translation>
    </message>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>verbirgt %n Alarm</numerusform>
            <numerusform>verbirgt %n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmTreeModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Empfohlene Maßnahme</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In Bearbeitung</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Kein Alarm ist gewählt</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Er ist schon quittiert</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved</source>
        <translation>Sicherheitsalarme lassen sich nicht zurückstellen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge all that are visible</source>
        <translation>Alle sichtbaren quittieren</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Im Plan zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>%n unquittiert</numerusform>
            <numerusform>%n unquittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Priority %1: %2 active, %3 unacknowledged</source>
        <translation>Priorität %1: %2 aktiv, %3 unquittiert</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Shelved %1</source>
        <translation>Zurückgestellt %1</translation>
    </message>
    <message>
        <source>Suppressed %1</source>
        <translation>Unterdrückt %1</translation>
    </message>
    <message>
        <source>Out of service %1</source>
        <translation>Außer Betrieb %1</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 in 10 min</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>Zurückgestellt %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>Die Gruppierung nach Ursache hält %n Zeile aus dieser Liste heraus. Nichts ist verborgen: Eine Gruppe öffnen zeigt jede Zeile.</numerusform>
            <numerusform>Die Gruppierung nach Ursache hält %n Zeilen aus dieser Liste heraus. Nichts ist verborgen: Eine Gruppe öffnen zeigt jede Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 unacknowledged</source>
        <translation>%1 aktiv, %2 unquittiert</translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>%n gegangen und wartend</numerusform>
            <numerusform>%n gegangen und wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>%n sichtbaren Alarm quittieren?</numerusform>
            <numerusform>%n sichtbare Alarme quittieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n Alarm quittiert</numerusform>
            <numerusform>%n Alarme quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>alarm rate</source>
        <translation>Alarmrate</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Welche Alarme</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Alarme filtern</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Keine aktiven Alarme</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The journal tells what happened before.</source>
        <translation>Hier wartet nichts. Das Protokoll zeigt, was vorher geschah.</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Journal neu lesen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>No rule is selected</source>
        <translation>Keine Regel ausgewählt</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>Übergabe schreiben</translation>
    </message>
    <message>
        <source>New alarm rule</source>
        <translation>Neue Alarmregel</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>Neues Wartungsfenster</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Die Regel verdoppeln</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Die Regel ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Die Zahlen neu lesen</translation>
    </message>
    <message>
        <source>Nobody works on it now</source>
        <translation>Niemand arbeitet jetzt daran</translation>
    </message>
    <message>
        <source>%1 works on it now</source>
        <translation>%1 arbeitet jetzt daran</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>More alarms than one can follow: the list is grouped by cause.</source>
        <translation>Mehr Alarme, als man verfolgen kann: die Liste ist nach Ursache gruppiert.</translation>
    </message>
    <message>
        <source>The flood of alarms is over: the list is flat again.</source>
        <translation>Die Alarmflut ist vorbei: die Liste ist wieder flach.</translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>For this workstation only. Everything changes at once.</source>
        <translation>Nur für diese Workstation. Alles ändert sich sofort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or blinks; new alarms stay marked by shape and words.</source>
        <translation>Nichts gleitet oder blinkt; neue Alarme bleiben an Form und Wort erkennbar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Einzelbuchstaben</translation>
    </message>
    <message>
        <source>A acknowledges, G shows the place. Switch them off when you use speech input.</source>
        <translation>A quittiert, G zeigt den Ort. Bei Spracheingabe ausschalten.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System follows the desktop. Contrast is black and white with thick outlines.</source>
        <translation>System folgt dem Desktop. Kontrast ist schwarz-weiß mit dicken Rändern.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Numbers, dates and the direction of writing follow it.</source>
        <translation>Zahlen, Daten und Schreibrichtung folgen ihr.</translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine machen</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Was würde sich ändern?</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Beim nächsten Start zurückspielen</translation>
    </message>
    <message>
        <source>Each backup is read back from the disk after it was made, every part of it. Passwords are not in it.</source>
        <translation>Jede Sicherung wird danach vom Datenträger zurückgelesen, jeder Teil. Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>read back, all of it is whole</source>
        <translation>zurückgelesen, alles ist ganz</translation>
    </message>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>zurückgelesen, %n Teil war schon beschädigt</numerusform>
            <numerusform>zurückgelesen, %n Teile waren schon beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices, %2 samples</source>
        <translation>%1 Geräte, %2 Messwerte</translation>
    </message>
    <message>
        <source>takes its place at the next start</source>
        <translation>tritt beim nächsten Start an die Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Wird gemacht …</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nicht zurückspielen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>holdfast::BandBar</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerCard</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What Holdfast may send to it</source>
        <translation>Was Holdfast an ihn senden darf</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>May ask devices to announce themselves again and gateways for their network map.</source>
        <translation>Darf Geräte bitten, sich neu anzumelden, und Gateways nach ihrer Netzkarte fragen.</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Eigene Topics</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Schalten</translation>
    </message>
    <message>
        <source>May switch and set devices when an operator says so. Without it Holdfast only listens.</source>
        <translation>Darf Geräte schalten und stellen, wenn ein Bediener es sagt. Ohne das hört Holdfast nur zu.</translation>
    </message>
    <message>
        <source>Holdfast&apos;s own</source>
        <translation>Von Holdfast selbst</translation>
    </message>
    <message>
        <source>%1 · %2 · keep-alive %3 s · listens to %4</source>
        <translation>%1 · %2 · Keep-alive %3 s · hört auf %4</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>%1 · register map %2</source>
        <translation>%1 · Registertabelle %2</translation>
    </message>
    <message>
        <source>May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state.</source>
        <translation>Darf unter holdfast/ veröffentlichen: dass diese Workstation lebt, und ein Echo, das die Antwort des Brokers beweist; als primärer Sparkplug-Host auch ihren Zustand.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.</source>
        <translation>Primärer Sparkplug-Host „%1“: Edge-Knoten können sich zurückhalten, solange diese Workstation weg ist.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.</source>
        <translation>Primärer Sparkplug-Host „%1“: ohne die Erlaubnis „Eigene Topics“ wird es niemandem gesagt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Somebody has looked: brokers may change places again.</source>
        <translation>Jemand hat nachgesehen: Broker dürfen wieder die Plätze tauschen.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerDialog</name>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Gespeichert; zum Ändern tippen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone, and never shown again.</source>
        <translation>Das Passwort liegt getrennt von der Konfiguration, nur für den eigenen Benutzer lesbar, und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>The broker proves who it is by a certificate and nobody in between can read along.</source>
        <translation>Der Broker beweist mit einem Zertifikat, wer er ist, und niemand dazwischen kann mitlesen.</translation>
    </message>
    <message>
        <source>Empty: those this computer trusts.</source>
        <translation>Leer: die, denen dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Topic filters</source>
        <translation>Topic-Filter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Das Passwort ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Broker hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>This station is the Sparkplug primary host</source>
        <translation>Diese Station ist der primäre Sparkplug-Host</translation>
    </message>
    <message>
        <source>Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.</source>
        <translation>Edge-Knoten, die sie als solchen kennen, halten ihre Werte zurück, solange diese Workstation weg ist. Sie sagt es nur mit der Erlaubnis „Eigene Topics“.</translation>
    </message>
    <message>
        <source>Host id</source>
        <translation>Host-Kennung</translation>
    </message>
    <message>
        <source>As the edge nodes name it; nobody else may use the same.</source>
        <translation>Wie die Edge-Knoten sie nennen; niemand sonst darf dieselbe benutzen.</translation>
    </message>
    <message>
        <source>Give the host id by which Sparkplug edge nodes know this station.</source>
        <translation>Geben Sie die Host-Kennung an, unter der Sparkplug-Edge-Knoten diese Station kennen.</translation>
    </message>
    <message>
        <source>No other: its devices are its own</source>
        <translation>Keinen anderen: die Geräte sind seine eigenen</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves.</source>
        <translation>Fällt jener Broker aus, werden dieselben Geräte über diesen gehört. Er muss dieselben Topics führen: eine Bridge, ein Cluster oder Geräte, die selbst wechseln.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerRole</name>
    <message>
        <source>connected, but our own message does not come back</source>
        <translation>verbunden, aber unsere eigene Nachricht kommt nicht zurück</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>connected, does not answer our question</source>
        <translation>verbunden, beantwortet unsere Frage nicht</translation>
    </message>
    <message>
        <source>connected; whether it answers is not asked without “Own topics”</source>
        <translation>verbunden; ob er antwortet, wird ohne „Eigene Topics“ nicht gefragt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have changed places so often that it stays like this until somebody has looked.</source>
        <translation>Sie haben so oft gewechselt, dass es so bleibt, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Es bleibt so, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>It answers again, and takes over after five good minutes.</source>
        <translation>Er antwortet wieder und übernimmt nach fünf guten Minuten.</translation>
    </message>
    <message>
        <source>None of them takes over until somebody has looked.</source>
        <translation>Keiner von ihnen übernimmt, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>When it is lost, this takes over: %1.</source>
        <translation>Fällt er aus, übernimmt: %1.</translation>
    </message>
    <message>
        <source>%1 carries its messages for %2.</source>
        <translation>%1 trägt seine Nachrichten seit %2.</translation>
    </message>
    <message>
        <source>%1 carries its messages.</source>
        <translation>%1 trägt seine Nachrichten.</translation>
    </message>
    <message>
        <source>Carries what %1 brought until it was lost.</source>
        <translation>Trägt, was %1 brachte, bis er ausfiel.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2; listened to, whether devices speak here.</source>
        <translation>Steht für %1 bereit: %2; es wird gehorcht, ob hier Geräte sprechen.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2.</source>
        <translation>Steht für %1 bereit: %2.</translation>
    </message>
    <message>
        <source>Said to stand in for a broker that is not there: used as one of its own.</source>
        <translation>Soll einen Broker vertreten, den es nicht gibt: wird als eigener benutzt.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message>
        <source>%1 ms there and back</source>
        <translation>%1 ms hin und zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 It expired on %2.</source>
        <translation>%1 Abgelaufen am %2.</translation>
    </message>
    <message>
        <source>%1 It is valid from %2.</source>
        <translation>%1 Gültig ab %2.</translation>
    </message>
    <message>
        <source>Give the broker a name.</source>
        <translation>Dem Broker einen Namen geben.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s address: a name or an IP address.</source>
        <translation>Adresse des Brokers angeben: Name oder IP-Adresse.</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>Die Adresse ist nur ein Name oder eine IP-Adresse, ohne „mqtt://“ und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Give at least one topic filter; # means everything.</source>
        <translation>Mindestens einen Topic-Filter angeben; # heißt alles.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and a key its certificate.</source>
        <translation>Ein Client-Zertifikat braucht seine Schlüsseldatei, ein Schlüssel sein Zertifikat.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Give the register map.</source>
        <translation>Geben Sie die Registertabelle an.</translation>
    </message>
    <message>
        <source>A Sparkplug host id has no /, + or # in it.</source>
        <translation>Eine Sparkplug-Host-Kennung enthält kein /, + oder #.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokersSection</name>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Where your devices are heard. Holdfast only listens until you permit more.</source>
        <translation>Wo die Geräte zu hören sind. Holdfast hört nur zu, bis mehr erlaubt wird.</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Noch kein Broker</translation>
    </message>
    <message>
        <source>Add the MQTT broker your devices already publish to.</source>
        <translation>Den MQTT-Broker hinzufügen, an den die Geräte schon senden.</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Broker hinzufügen</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The password could not be kept: type it again.</source>
        <translation>Das Passwort ließ sich nicht speichern: bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Its password is still kept: the store of passwords could not be changed.</source>
        <translation>Sein Passwort ist noch gespeichert: Der Passwortspeicher ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Modbus-Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Brokers may change places again</source>
        <translation>Broker dürfen wieder die Plätze tauschen</translation>
    </message>
</context>
<context>
    <name>holdfast::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnTableModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>holdfast::ComfortStep</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Desks, meeting rooms, corridors, plant.</source>
        <translation>Arbeitsplätze, Besprechungsräume, Flure, Technik.</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Andere Profile</translation>
    </message>
    <message>
        <source>Not yet: schools, hotels and shops come with a later version.</source>
        <translation>Noch nicht: Schulen, Hotels und Läden kommen mit einer späteren Version.</translation>
    </message>
    <message>
        <source>Comfort category II</source>
        <translation>Komfortkategorie II</translation>
    </message>
    <message>
        <source>EN 16798-1, normal expectation</source>
        <translation>EN 16798-1, normale Erwartung</translation>
    </message>
    <message>
        <source>The limits appear here when the rules are loaded.</source>
        <translation>Die Grenzen erscheinen hier, wenn die Regeln geladen sind.</translation>
    </message>
    <message>
        <source>Comfort profile</source>
        <translation>Komfortprofil</translation>
    </message>
    <message>
        <source>Where alarms about temperature and air begin.</source>
        <translation>Wo Alarme zu Temperatur und Luft beginnen.</translation>
    </message>
    <message>
        <source>Office, category II</source>
        <translation>Büro, Kategorie II</translation>
    </message>
    <message>
        <source>Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there.</source>
        <translation>Jede Grenze, ihre Verzögerung und Herkunft stehen unter Alarme, Regeln, und sind dort änderbar.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandControl</name>
    <message>
        <source>How long it is held</source>
        <translation>Wie lange es gehalten wird</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send %1 %2</source>
        <translation>%1 %2 senden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>jetzt %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 ago</source>
        <translation>%1, %2 · vor %3</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo %1: back to %2</source>
        <translation>%1 rückgängig machen: zurück auf %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandEditor</name>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Unlock briefly</source>
        <translation>Kurz entriegeln</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandList</name>
    <message>
        <source>Commands of this device</source>
        <translation>Befehle an dieses Gerät</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Keine Befehle</translation>
    </message>
    <message>
        <source>Nothing was commanded here yet.</source>
        <translation>Hier wurde noch nichts befohlen.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandText</name>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed late</source>
        <translation>Spät bestätigt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen als getan</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired unsent</source>
        <translation>Abgelaufen, nicht gesendet</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>Bestätigt in %1</translation>
    </message>
    <message>
        <source>Confirmed late, after %1</source>
        <translation>Spät bestätigt, nach %1</translation>
    </message>
    <message>
        <source>Sent; the device does not say how it stands</source>
        <translation>Gesendet; das Gerät sagt nicht, wie es steht</translation>
    </message>
    <message>
        <source>%1 · given up in %2</source>
        <translation>%1 · aufgegeben in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>Lebenssicherheit</translation>
    </message>
    <message>
        <source>a fallback policy</source>
        <translation>eine Rückfallregel</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>der Zeitplan</translation>
    </message>
    <message>
        <source>held by %1 until %2</source>
        <translation>gehalten von %1 bis %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>gehalten von %1</translation>
    </message>
    <message>
        <source>This window only reads: another Holdfast records here</source>
        <translation>Dieses Fenster liest nur: ein anderes Holdfast zeichnet hier auf</translation>
    </message>
    <message>
        <source>Only devices that were adopted are commanded</source>
        <translation>Nur aufgenommene Geräte erhalten Befehle</translation>
    </message>
    <message>
        <source>Holdfast may not command on this broker: permit it in the settings</source>
        <translation>Holdfast darf auf diesem Broker nicht befehlen: in den Einstellungen erlauben</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>Der Broker ist nicht verbunden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>If nothing comes back</source>
        <translation>Wenn nichts zurückkommt</translation>
    </message>
    <message>
        <source>Given up after %1, and never sent again</source>
        <translation>Nach %1 aufgegeben und nie wieder gesendet</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Ohne das Netz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>None: a lock that is opened closes again by itself, if it is built so</source>
        <translation>Keine: ein geöffnetes Schloss schließt von selbst wieder, wenn es so gebaut ist</translation>
    </message>
    <message>
        <source>None: it is done once</source>
        <translation>Keine: es geschieht einmal</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Wieder auf %1 setzen</translation>
    </message>
    <message>
        <source>None: what it was before is not known</source>
        <translation>Keine: was es vorher war, ist nicht bekannt</translation>
    </message>
    <message>
        <source>By itself at %1: back to %2</source>
        <translation>Von selbst um %1: zurück auf %2</translation>
    </message>
    <message>
        <source>At %1 it is nobody&apos;s any more; what it was before is not known</source>
        <translation>Um %1 gehört es niemandem mehr; was es vorher war, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>holdfast::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Vertrauen %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectStep</name>
    <message>
        <source>Try with a simulated office</source>
        <translation>Mit simuliertem Büro probieren</translation>
    </message>
    <message>
        <source>Some 400 devices, live values, alarms and outages. No network needed.</source>
        <translation>Etwa 400 Geräte, Live-Werte, Alarme und Ausfälle. Ohne Netz.</translation>
    </message>
    <message>
        <source>Connect a broker</source>
        <translation>Broker verbinden</translation>
    </message>
    <message>
        <source>Your devices already publish to an MQTT broker.</source>
        <translation>Die Geräte senden schon an einen MQTT-Broker.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Not yet: it comes with a later version.</source>
        <translation>Noch nicht: Es kommt mit einer späteren Version.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>It only listens</source>
        <translation>Es hört nur zu</translation>
    </message>
    <message>
        <source>It stores history on this computer. It commands a device only when you permit it and say so.</source>
        <translation>Es speichert den Verlauf auf diesem Rechner. Es schaltet ein Gerät nur, wenn es erlaubt und gesagt wird.</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Name oder IP-Adresse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone.</source>
        <translation>Das Passwort liegt getrennt von der Konfiguration, nur für den eigenen Benutzer lesbar.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>Die Adresse ist nur ein Name oder eine IP-Adresse, ohne „mqtt://“ und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Das Passwort ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Connect your building</source>
        <translation>Gebäude verbinden</translation>
    </message>
    <message>
        <source>Pick where the devices are. You can add more sources later in Settings.</source>
        <translation>Wählen, wo die Geräte sind. Weitere Quellen später in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n Broker</numerusform>
            <numerusform>%n Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the simulated office</source>
        <translation>Simuliertes Büro starten</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Testen und verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>Weiter mit %n Gerät</numerusform>
            <numerusform>Weiter mit %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It runs beside everything else, with its own data</source>
        <translation>Es läuft neben allem anderen, mit eigenen Daten</translation>
    </message>
    <message>
        <source>Nothing is changed on the broker</source>
        <translation>Am Broker wird nichts geändert</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Port antwortet</translation>
    </message>
    <message>
        <source>Secure channel</source>
        <translation>Sicherer Kanal</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Heard something</source>
        <translation>Etwas gehört</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Listening for a few seconds</source>
        <translation>Hört einige Sekunden zu</translation>
    </message>
    <message>
        <source>Connected, but nothing was published meanwhile. Check the topic filters.</source>
        <translation>Verbunden, aber inzwischen wurde nichts gesendet. Topic-Filter prüfen.</translation>
    </message>
    <message>
        <source> Date on the certificate: %1.</source>
        <translation> Datum im Zertifikat: %1.</translation>
    </message>
    <message>
        <source>Certificate accepted for %1</source>
        <translation>Zertifikat für %1 angenommen</translation>
    </message>
    <message>
        <source>without a user name</source>
        <translation>ohne Benutzernamen</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityMarks</name>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>went on: %1</source>
        <translation>lief weiter: %1</translation>
    </message>
    <message>
        <source>not all went on: %1</source>
        <translation>nicht alles lief weiter: %1</translation>
    </message>
    <message>
        <source>Works on its own</source>
        <translation>Arbeitet selbstständig</translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityPage</name>
    <message>
        <source>Views of continuity</source>
        <translation>Ansichten der Kontinuität</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>What depends on what is worked out as soon as devices are heard.</source>
        <translation>Was wovon abhängt, wird ermittelt, sobald Geräte gehört werden.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Policies  %1</source>
        <translation>Richtlinien  %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Failover paths</source>
        <translation>Ausweichwege</translation>
    </message>
    <message>
        <source>If this is lost …</source>
        <translation>Wenn das ausfällt …</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>What keeps working when the network, a gateway or the power fails, and when it was last proven</source>
        <translation>Was weiterarbeitet, wenn Netz, Gateway oder Strom ausfallen, und wann es zuletzt bewiesen wurde</translation>
    </message>
    <message>
        <source>No function is selected</source>
        <translation>Keine Funktion ist gewählt</translation>
    </message>
    <message>
        <source>Tell the whole story of the selected cell</source>
        <translation>Alles über die gewählte Zelle zeigen</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>Bereitschaft zeigen</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>Richtlinien zeigen</translation>
    </message>
    <message>
        <source>Show the failover paths</source>
        <translation>Ausweichwege zeigen</translation>
    </message>
    <message>
        <source>Show what is lost with one thing</source>
        <translation>Zeigen, was mit einer Sache ausfällt</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Funktion hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Evidence recorded: %1</source>
        <translation>Nachweis festgehalten: %1</translation>
    </message>
    <message>
        <source>%1 armed</source>
        <translation>%1 ist scharf</translation>
    </message>
    <message>
        <source>%1 disarmed</source>
        <translation>%1 ist nicht mehr scharf</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Keine Zelle ist gewählt</translation>
    </message>
    <message>
        <source>No policy is selected</source>
        <translation>Keine Richtlinie ist gewählt</translation>
    </message>
    <message>
        <source>No armed policy is selected</source>
        <translation>Keine scharfe Richtlinie ist gewählt</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Eine kritische Funktion hinzufügen</translation>
    </message>
    <message>
        <source>Edit the selected function</source>
        <translation>Die gewählte Funktion bearbeiten</translation>
    </message>
    <message>
        <source>Record evidence for the selected cell</source>
        <translation>Nachweis für die gewählte Zelle festhalten</translation>
    </message>
    <message>
        <source>Arm the selected policy</source>
        <translation>Die gewählte Richtlinie scharf schalten</translation>
    </message>
    <message>
        <source>Disarm the selected policy</source>
        <translation>Die gewählte Richtlinie unscharf schalten</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>A draft: it does nothing before it is armed</source>
        <translation>Ein Entwurf: Er tut nichts, bevor er scharf ist</translation>
    </message>
    <message>
        <source>%1 does nothing for %2</source>
        <translation>%1 tut %2 lang nichts</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 macht weiter</translation>
    </message>
    <message>
        <source>%1 may act again</source>
        <translation>%1 darf wieder handeln</translation>
    </message>
    <message>
        <source>%1 goes back to the usual way</source>
        <translation>%1 kehrt auf den gewohnten Weg zurück</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No drill: %1</source>
        <translation>Keine Übung: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2. Recorded as a claim, not as proof. Functions: %3.</source>
        <comment>drill, verdict, number</comment>
        <translation>%1: %2. Als Behauptung festgehalten, nicht als Beweis. Funktionen: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>drill, verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Show the drills</source>
        <translation>Übungen zeigen</translation>
    </message>
    <message>
        <source>Hold the chosen drill on the twin</source>
        <translation>Gewählte Übung am Zwilling abhalten</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Eine Übung läuft</translation>
    </message>
    <message>
        <source>Roll the drill back now</source>
        <translation>Übung jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>No drill is under way</source>
        <translation>Es läuft keine Übung</translation>
    </message>
    <message>
        <source>Save the report of the drill</source>
        <translation>Bericht der Übung speichern</translation>
    </message>
    <message>
        <source>No drill is shown</source>
        <translation>Es wird keine Übung gezeigt</translation>
    </message>
</context>
<context>
    <name>holdfast::CursorTableModel</name>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Quality at cursor</source>
        <translation>Qualität am Cursor</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min bis Max</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorwoche</translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>Daten und Info</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und bis</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>Zuwachs am Tag</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Rekorder</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Über Holdfast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder später</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>Auch enthalten</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</source>
        <translation>Qt (LGPL 3), SQLite (gemeinfrei), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</translation>
    </message>
    <message>
        <source>Nothing is locked behind a paid edition: history, alarms, roles and audit are all here.</source>
        <translation>Nichts steckt hinter einer Bezahlversion: Verlauf, Alarme, Rollen und Audit sind alle da.</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Jetzt nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Nach einem Tag bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n Satz wartet</numerusform>
            <numerusform>%n Sätze warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Schaut nur zu: Ein anderes Holdfast zeichnet hier auf</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Wartet auf die Platte</translation>
    </message>
</context>
<context>
    <name>holdfast::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailAlarms</name>
    <message>
        <source>Alarms of this device</source>
        <translation>Alarme dieses Geräts</translation>
    </message>
    <message>
        <source>now and in the last 90 days</source>
        <translation>jetzt und in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>Nothing was wrong with this device in the last 90 days.</source>
        <translation>In den letzten 90 Tagen fehlte diesem Gerät nichts.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>gesehen von %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailCommands</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What was commanded</source>
        <translation>Was befohlen wurde</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailHistory</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Open all in History</source>
        <translation>Alle im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Im Verlauf öffnen</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>shaded: normal · tick: limit · diamond: set-point</source>
        <translation>schattiert: normal · Strich: Grenze · Raute: Sollwert</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>Mehr: %n Diagnose- oder selten benutzter Punkt</numerusform>
            <numerusform>Mehr: %n Diagnose- oder selten benutzte Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · all valid</source>
        <translation>%1 · alle gültig</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · %n nicht vertrauenswürdig</numerusform>
            <numerusform>%1 · %n nicht vertrauenswürdig</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>Letzte Befehle</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>%n Gerät aufgenommen</numerusform>
            <numerusform>%n Geräte aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>%n Gerät ignoriert</numerusform>
            <numerusform>%n Geräte ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>%n Gerät gesperrt</numerusform>
            <numerusform>%n Geräte gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>%n Gerät zurück im Eingang</numerusform>
            <numerusform>%n Geräte zurück im Eingang</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Umbenannt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>%n Gerät jetzt ohne Raum</numerusform>
            <numerusform>%n Geräte jetzt ohne Raum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>%n Gerät nach %1 verschoben</numerusform>
            <numerusform>%n Geräte nach %1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>%n Gerät ausgemustert</numerusform>
            <numerusform>%n Geräte ausgemustert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>%n Gerät wieder in Gebrauch</numerusform>
            <numerusform>%n Geräte wieder in Gebrauch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the place of %2</source>
        <translation>%1 ersetzt %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one device now</source>
        <translation>%1 und %2 sind jetzt ein Gerät</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Regel gespeichert</translation>
    </message>
    <message>
        <source>Rule taken away</source>
        <translation>Regel entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>%n Topic zum Löschen angefragt</numerusform>
            <numerusform>%n Topics zum Löschen angefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDetail</name>
    <message>
        <source>What about this device</source>
        <translation>Was von diesem Gerät</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>Im Plan zeigen</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Mehr mit diesem Gerät tun</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>In einen Raum verschieben</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Durch ein anderes Gerät ersetzen</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>Ausmustern oder wieder nutzen</translation>
    </message>
    <message>
        <source>How it reaches us</source>
        <translation>Wie es uns erreicht</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Was es von sich sagt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>This device is not known here</source>
        <translation>Dieses Gerät ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Alarms  %1</source>
        <translation>Alarme  %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>What speaks on the broker shows up in the discovery inbox.</source>
        <translation>Was auf dem Broker spricht, erscheint im Eingang.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Einen Filter wegnehmen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Filter wegnehmen: %1: %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>In einen Raum verschieben</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicePeek</name>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Mehr mit diesem Gerät tun</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>In einen Raum verschieben</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Durch ein anderes Gerät ersetzen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Lebensschutz</translation>
    </message>
    <message>
        <source>its alarms are never suppressed</source>
        <translation>seine Alarme werden nie unterdrückt</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceShelf</name>
    <message>
        <source>Devices without a place</source>
        <translation>Geräte ohne Ort</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Raum</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>sagt: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value, 24 h</source>
        <translation>Wert, 24 h</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Letzter Alarm</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angekreuzt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceText</name>
    <message>
        <source>no room yet</source>
        <translation>noch kein Raum</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>never in this run</source>
        <translation>noch nie seit dem Start</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>Üblicher Abstand</translation>
    </message>
    <message>
        <source>every %1, learned from its messages</source>
        <translation>alle %1, aus seinen Nachrichten gelernt</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>noch nicht gelernt</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Sein eigener Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Ohne Netz</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Lebensschutz</translation>
    </message>
    <message>
        <source>yes: its alarms are never suppressed</source>
        <translation>ja: seine Alarme werden nie unterdrückt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Seine eigene Seite</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Vereint aus</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Home-Assistant-Erkennung</translation>
    </message>
    <message>
        <source>Zigbee2MQTT</source>
        <translation>Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Sparkplug B</source>
        <translation>Sparkplug B</translation>
    </message>
    <message>
        <source>Shape of its messages</source>
        <translation>Form seiner Nachrichten</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Türen und Fenster</translation>
    </message>
    <message>
        <source>Valves and blinds</source>
        <translation>Ventile und Jalousien</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Noch kein Raum</translation>
    </message>
    <message>
        <source>Under 20 %</source>
        <translation>Unter 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 bis 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % und mehr</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message>
        <source>No device is selected</source>
        <translation>Kein Gerät gewählt</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Gerät öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>In einen Raum verschieben</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Durch ein anderes Gerät ersetzen</translation>
    </message>
    <message>
        <source>Retire device</source>
        <translation>Gerät ausmustern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nichts angekreuzt</translation>
    </message>
    <message>
        <source>Adopt all that are ticked</source>
        <translation>Alle angekreuzten aufnehmen</translation>
    </message>
    <message>
        <source>Tick all newcomers</source>
        <translation>Alle Neuen ankreuzen</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message>
        <source>Tick device</source>
        <translation>Gerät ankreuzen</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Nichts gefiltert</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>Show the discovery inbox</source>
        <translation>Eingang zeigen</translation>
    </message>
    <message>
        <source>Discovery inbox  %1</source>
        <translation>Eingang  %1</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Eingang</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>%n neu im Eingang</numerusform>
            <numerusform>%n neu im Eingang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 aktuell</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <translation>%1 eingeschränkt</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 im lokalen Notbetrieb</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Views of the devices</source>
        <translation>Ansichten der Geräte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>takes the place away</source>
        <translation>nimmt den Ort weg</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>%n Gerät verschieben</numerusform>
            <numerusform>%n Geräte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>History, alarms and names stay with the device.</source>
        <translation>Verlauf, Alarme und Namen bleiben beim Gerät.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Nobody new is in the inbox. Power the new device up and wait until it is heard.</source>
        <translation>Niemand Neues ist im Eingang. Das neue Gerät einschalten und warten, bis es gehört wird.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Yes, they are one device</source>
        <translation>Ja, es ist ein Gerät</translation>
    </message>
    <message>
        <source>the older one keeps its name, place and history</source>
        <translation>das ältere behält Name, Ort und Verlauf</translation>
    </message>
    <message>
        <source>One device or two?</source>
        <translation>Ein Gerät oder zwei?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Look for leftovers on the brokers</source>
        <translation>Nach Überbleibseln auf den Brokern suchen</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Aus diesem Neuen eine Regel machen</translation>
    </message>
    <message>
        <source>The newcomer takes over name, room and history of %1; the old box is retired.</source>
        <translation>Das neue Gerät übernimmt Namen, Raum und Verlauf von %1; das alte wird ausgemustert.</translation>
    </message>
    <message>
        <source>%1 and %2 claim the same identifier. Making them one can be undone.</source>
        <translation>%1 und %2 beanspruchen dieselbe Kennung. Zusammenlegen kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Asked; the answer is told here</source>
        <translation>Gefragt; die Antwort steht dann hier</translation>
    </message>
    <message>
        <source>Save the leftovers</source>
        <translation>Überbleibsel speichern</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>JSON-Zeilen (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>Ja, %n Topic löschen</numerusform>
            <numerusform>Ja, %n Topics löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy is saved first; what was heard in the meantime stays</source>
        <translation>vorher wird eine Kopie gespeichert; was inzwischen gehört wurde, bleibt</translation>
    </message>
    <message>
        <source>Clear what the brokers keep?</source>
        <translation>Löschen, was die Broker aufbewahren?</translation>
    </message>
    <message>
        <source>Whoever connects later will no longer find these topics. Devices that still exist announce themselves again.</source>
        <translation>Wer sich später verbindet, findet diese Topics nicht mehr. Geräte, die es noch gibt, melden sich wieder an.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überbleibsel</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRuleDialog</name>
    <message>
        <source>Also those that wait in the inbox now</source>
        <translation>Auch die, die jetzt im Eingang warten</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>A rule for newcomers</source>
        <translation>Eine Regel für Neue</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* steht für beliebigen Text, ? für ein Zeichen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A rule needs at least one mark: it would fit everybody.</source>
        <translation>Eine Regel braucht mindestens ein Merkmal: sonst passt sie auf alle.</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRulesCard</name>
    <message>
        <source>Rules for newcomers</source>
        <translation>Regeln für Neue</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Regel entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message>
        <source>You have now</source>
        <translation>Das ist jetzt da</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>Drei Tasten zum Merken</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything and does anything.
? shows every key.
Ctrl+1 to Ctrl+5 go to the pages.</source>
        <translation>Strg+K findet alles und tut alles.
? zeigt jede Taste.
Strg+1 bis Strg+5 gehen zu den Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n Broker</numerusform>
            <numerusform>%n Broker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) watched and recorded</source>
        <translation>
            <numerusform>%n Gerät überwacht und aufgezeichnet</numerusform>
            <numerusform>%n Geräte überwacht und aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>%n Gerät wartet im Eingang</numerusform>
            <numerusform>%n Geräte warten im Eingang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Holdfast watches from now on, also when this window is closed and a recorder runs.</source>
        <translation>Holdfast wacht ab jetzt, auch wenn dieses Fenster zu ist und ein Rekorder läuft.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Übersicht öffnen</translation>
    </message>
</context>
<context>
    <name>holdfast::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::DutyCard</name>
    <message>
        <source>Duty roster</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Abwesenheit entfernen</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Diese Person entfernen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>Dienst beginnt</translation>
    </message>
    <message>
        <source>Turn ends</source>
        <translation>Dienst endet</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>By the site&apos;s clock. An end that is not later is one of the next day.</source>
        <translation>Nach der Uhr des Standorts. Ein Ende, das nicht später ist, liegt am nächsten Tag.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend ab</translation>
    </message>
    <message>
        <source>Away until, this day too</source>
        <translation>Abwesend bis einschließlich</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>never on duty</source>
        <translation>nie im Dienst</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>nobody is on the roster</source>
        <translation>niemand steht im Dienstplan</translation>
    </message>
    <message>
        <source>nobody is on duty now: everybody is told</source>
        <translation>jetzt hat niemand Dienst: alle werden benachrichtigt</translation>
    </message>
    <message>
        <source>on duty now: %1</source>
        <translation>jetzt im Dienst: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Alarms, commands, fallback, drills and notes in the shown period</source>
        <translation>Alarme, Befehle, Rückfall, Übungen und Notizen im gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>Fallback, drills</source>
        <translation>Rückfall, Übungen</translation>
    </message>
</context>
<context>
    <name>holdfast::ExportCard</name>
    <message>
        <source>Take everything along</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>Alles schreiben</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it.</source>
        <translation>Messwerte, Alarme mit ihren Notizen, Handlungen, Lücken und das Inventar, in einem eigenen Ordner mit einer Liste des Inhalts. Er ist ganz da oder gar nicht. Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).</source>
        <translation>%1 Messwerte, %2 Alarmeinträge, %3 Handlungen und %4 Lücken sind in %5 (%6).</translation>
    </message>
    <message>
        <source>Stopped: nothing was left behind.</source>
        <translation>Angehalten: Nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Das ist dort bekannt, wo der Rekorder läuft.</translation>
    </message>
</context>
<context>
    <name>holdfast::FacetPane</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message>
        <source>History is paused</source>
        <translation>Verlauf ist angehalten</translation>
    </message>
    <message>
        <source>History is recorded again</source>
        <translation>Verlauf wird wieder aufgezeichnet</translation>
    </message>
    <message>
        <source>A device announces itself in a way that cannot be used</source>
        <translation>Ein Gerät meldet sich auf unbrauchbare Weise an</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>More came in than could be taken: resynchronising</source>
        <translation>Es kam zu viel herein: wird neu abgeglichen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 aktuell</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 im lokalen Notbetrieb</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Noch kein Broker</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 of %2 brokers connected</source>
        <translation>%1 von %2 Brokern verbunden</translation>
    </message>
    <message>
        <source>Store queue %1 · %2 messages/s</source>
        <translation>Speicherschlange %1 · %2 Nachrichten/s</translation>
    </message>
    <message>
        <source>%1 lost %2 ago.</source>
        <translation>%1 seit %2 verloren.</translation>
    </message>
    <message>
        <source>%1 frozen for %2.</source>
        <translation>%1 seit %2 eingefroren.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Values keep their age.</source>
        <translation>Werte behalten ihr Alter.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>History is not recorded.</source>
        <translation>Der Verlauf wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Nur Lesen.</translation>
    </message>
    <message>
        <source>Another Holdfast records here; this window only looks.</source>
        <translation>Ein anderes Holdfast zeichnet hier auf; dieses Fenster schaut nur zu.</translation>
    </message>
    <message>
        <source>More values came in than could be taken: older ones were skipped</source>
        <translation>Es kamen zu viele Werte herein: ältere wurden übersprungen</translation>
    </message>
    <message>
        <source>Holdfast stood still for a while: every device gets time to be heard again</source>
        <translation>Holdfast stand eine Weile still: Jedes Gerät bekommt Zeit, wieder gehört zu werden</translation>
    </message>
    <message>
        <source>The clock of this workstation was moved</source>
        <translation>Die Uhr dieser Workstation wurde verstellt</translation>
    </message>
    <message>
        <source>The broker itself dropped messages</source>
        <translation>Der Broker selbst hat Nachrichten verworfen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Die Antwort war nein</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>Retained topics were cleared, a copy is kept</source>
        <translation>Aufbewahrte Topics wurden gelöscht, eine Kopie ist verwahrt</translation>
    </message>
    <message>
        <source>Retained topics that were left as they are</source>
        <translation>Aufbewahrte Topics, die blieben, wie sie waren</translation>
    </message>
    <message>
        <source>Somebody else speaks as this station&apos;s Sparkplug primary host</source>
        <translation>Jemand anderes spricht als primärer Sparkplug-Host dieser Station</translation>
    </message>
    <message>
        <source>An answer came after all</source>
        <translation>Es kam doch noch eine Antwort</translation>
    </message>
    <message>
        <source>What was stored of continuity cannot be read; it stays as it is</source>
        <translation>Was zur Kontinuität gespeichert ist, lässt sich nicht lesen; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>A policy is not what was armed and does not count as armed</source>
        <translation>Eine Richtlinie ist nicht, was scharf geschaltet wurde, und gilt nicht als scharf</translation>
    </message>
    <message>
        <source>A command was not confirmed</source>
        <translation>Ein Befehl wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>A command was confirmed late</source>
        <translation>Ein Befehl wurde spät bestätigt</translation>
    </message>
    <message>
        <source>A command was rejected</source>
        <translation>Ein Befehl wurde abgelehnt</translation>
    </message>
    <message>
        <source>A command expired unsent</source>
        <translation>Ein Befehl lief ab, ohne gesendet zu werden</translation>
    </message>
    <message>
        <source>What was set for a time could not be set back</source>
        <translation>Was auf Zeit gesetzt war, konnte nicht zurückgesetzt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>%n Sache zu reparieren</numerusform>
            <numerusform>%n Sachen zu reparieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago.</source>
        <translation>%1, vor %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>%n weiterer der Priorität 1 wartet auf Quittierung.</numerusform>
            <numerusform>%n weitere der Priorität 1 warten auf Quittierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Alarm zeigen</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Set by hand, nothing says whether it was done</source>
        <translation>Von Hand gesetzt, nichts sagt, ob es geschah</translation>
    </message>
    <message>
        <source>Joined the site</source>
        <translation>Gehört jetzt zum Standort</translation>
    </message>
    <message>
        <source>No longer part of the site</source>
        <translation>Gehört nicht mehr zum Standort</translation>
    </message>
    <message>
        <source>A step of a policy was refused</source>
        <translation>Ein Schritt einer Richtlinie wurde abgelehnt</translation>
    </message>
    <message>
        <source>This station is cut off itself: the policy does nothing</source>
        <translation>Diese Station ist selbst abgeschnitten: Die Richtlinie tut nichts</translation>
    </message>
    <message>
        <source>A fallback lasts longer than it should</source>
        <translation>Ein Rückfall dauert länger als vorgesehen</translation>
    </message>
    <message>
        <source>Fallback began</source>
        <translation>Rückfall begonnen</translation>
    </message>
    <message>
        <source>Fallback is over</source>
        <translation>Rückfall vorbei</translation>
    </message>
    <message>
        <source>Set by Holdfast</source>
        <translation>Von Holdfast gesetzt</translation>
    </message>
    <message>
        <source>A broker stands in for another</source>
        <translation>Ein Broker vertritt einen anderen</translation>
    </message>
    <message>
        <source>The usual broker carries its messages again</source>
        <translation>Der gewohnte Broker trägt seine Nachrichten wieder</translation>
    </message>
    <message>
        <source>Brokers no longer change places until somebody has looked</source>
        <translation>Broker tauschen die Plätze nicht mehr, bis jemand nachgesehen hat</translation>
    </message>
    <message>
        <source>%1 is lost, %2 carries its messages.</source>
        <translation>%1 ist ausgefallen, %2 trägt seine Nachrichten.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Es bleibt so, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>A scheduled report did not succeed</source>
        <translation>Ein geplanter Bericht ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>holdfast::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Einen Ordner wählen: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FilesCard</name>
    <message>
        <source>Files made</source>
        <translation>Erstellte Dateien</translation>
    </message>
    <message>
        <source>No report was made here yet.</source>
        <translation>Hier wurde noch kein Bericht erstellt.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Each file has its hash beside it and in the audit. Verify says whether it is still as it was made.</source>
        <translation>Zu jeder Datei gehört eine Prüfsumme, daneben und im Audit. Prüfen sagt, ob sie noch so ist, wie sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>Nicht in diesem Audit</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>Seit der Erstellung verändert</translation>
    </message>
    <message>
        <source>No hash known</source>
        <translation>Keine Prüfsumme bekannt</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Die Datei ist weg</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Made by a schedule that was removed since.</source>
        <translation>Von einem Zeitplan erstellt, der seither entfernt wurde.</translation>
    </message>
    <message>
        <source>Made by the schedule “%1”.</source>
        <translation>Erstellt vom Zeitplan „%1“.</translation>
    </message>
    <message>
        <source>It is late: it was due on %1.</source>
        <translation>Er ist verspätet: Er war am %1 fällig.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
</context>
<context>
    <name>holdfast::Finder</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Aktuelle Werte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Auf dem Plan zeigen</translation>
    </message>
    <message>
        <source>List the devices in it</source>
        <translation>Geräte darin auflisten</translation>
    </message>
    <message>
        <source>Open it in the console</source>
        <translation>In der Konsole öffnen</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>Trend zeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Jetzt überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>You can close this window and continue later. Nothing is sent to your devices.</source>
        <translation>Dieses Fenster darf zu; weiter geht es später. An die Geräte wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Leave the first run</source>
        <translation>Ersten Start verlassen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::FloorPanel</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Stockwerk hinzufügen</translation>
    </message>
    <message>
        <source>Remove the floor and its rooms</source>
        <translation>Stockwerk samt Räumen entfernen</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Stockwerk %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Length between the two points</source>
        <translation>Länge zwischen den zwei Punkten</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Diese Länge nehmen</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Das Bild ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Click two points whose distance you know, then say how far apart they are.</source>
        <translation>Zwei Punkte mit bekanntem Abstand anklicken und sagen, wie weit sie auseinander sind.</translation>
    </message>
    <message>
        <source>The picture has no scale yet: it is drawn as wide as the floor.</source>
        <translation>Das Bild hat noch keinen Maßstab: Es ist so breit wie das Stockwerk gezeichnet.</translation>
    </message>
    <message>
        <source>Change floor</source>
        <translation>Stockwerk ändern</translation>
    </message>
    <message>
        <source>Picture of this floor</source>
        <translation>Bild dieses Stockwerks</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Bild wegnehmen</translation>
    </message>
    <message>
        <source>Put a picture below</source>
        <translation>Bild unterlegen</translation>
    </message>
</context>
<context>
    <name>holdfast::FloorsSection</name>
    <message>
        <source>Floors and rooms</source>
        <translation>Stockwerke und Räume</translation>
    </message>
    <message>
        <source>Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are.</source>
        <translation>Räume als Rechtecke auf ein leeres Stockwerk oder ein Bild zeichnen; Geräte an ihren Ort setzen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Devices to place</source>
        <translation>Zu platzierende Geräte</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>A room has no name yet.</source>
        <translation>Ein Raum hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Add a floor to begin.</source>
        <translation>Zum Beginnen ein Stockwerk hinzufügen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Floors and rooms saved</source>
        <translation>Stockwerke und Räume gespeichert</translation>
    </message>
    <message>
        <source>There is no room here: draw it first, or choose another spot.</source>
        <translation>Hier ist kein Raum: erst zeichnen oder eine andere Stelle wählen.</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>%1 steht in %2</translation>
    </message>
    <message>
        <source>This floor has no room yet: draw one first.</source>
        <translation>Dieses Stockwerk hat noch keinen Raum: erst einen zeichnen.</translation>
    </message>
    <message>
        <source>%1 taken off the plan</source>
        <translation>%1 vom Plan genommen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Vom Plan nehmen</translation>
    </message>
</context>
<context>
    <name>holdfast::FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nirgendwo sonst</translation>
    </message>
</context>
<context>
    <name>holdfast::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>Alter unbekannt</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message>
        <source>Groups of devices</source>
        <translation>Gerätegruppen</translation>
    </message>
    <message>
        <source>Heard, by how they announce themselves</source>
        <translation>Gehört, nach Art der Anmeldung</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>alle sicher</translation>
    </message>
    <message>
        <source>none certain</source>
        <translation>keines sicher</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n sicher</numerusform>
            <numerusform>%n sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1 — %n Gerät, %2</numerusform>
            <numerusform>%1 — %n Geräte, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new waits: what was heard is already yours.</source>
        <translation>Nichts Neues wartet: Was gehört wurde, ist schon aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing heard yet. Devices appear here as they speak; you can go on and look later.</source>
        <translation>Noch nichts gehört. Geräte erscheinen hier, wenn sie sprechen; weitergehen und später nachsehen geht auch.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>%n Gerät ist nicht sicher und wartet im Eingang der Seite Geräte. Aufnehmen liest ein Gerät nur.</numerusform>
            <numerusform>%n Geräte sind nicht sicher und warten im Eingang der Seite Geräte. Aufnehmen liest ein Gerät nur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a device only reads it. Everything can be sent back to the inbox.</source>
        <translation>Aufnehmen liest ein Gerät nur. Alles kann zurück in den Eingang.</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Gefundenes prüfen</translation>
    </message>
    <message>
        <source>What announces itself clearly is ticked. The rest waits until you have looked.</source>
        <translation>Was sich klar anmeldet, ist angekreuzt. Der Rest wartet, bis er angesehen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n Gerät aufgenommen</numerusform>
            <numerusform>%n Geräte aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>%n Gerät aufnehmen</numerusform>
            <numerusform>%n Geräte aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>holdfast::GalleryCard</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>zu wenige Daten</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostModel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostText</name>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgelassen</translation>
    </message>
    <message>
        <source>Its device is retired</source>
        <translation>Sein Gerät ist ausgemustert</translation>
    </message>
    <message>
        <source>Its device is blocked</source>
        <translation>Sein Gerät ist gesperrt</translation>
    </message>
    <message>
        <source>Its device was announced and never spoke</source>
        <translation>Sein Gerät wurde angekündigt und hat nie gesprochen</translation>
    </message>
    <message>
        <source>Its device has fallen silent</source>
        <translation>Sein Gerät ist verstummt</translation>
    </message>
    <message>
        <source>Nobody has renewed it since we listen</source>
        <translation>Niemand hat es erneuert, seit wir zuhören</translation>
    </message>
    <message>
        <source>Its device speaks under another name now</source>
        <translation>Sein Gerät spricht jetzt unter anderem Namen</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message>
        <source>Leftovers on the brokers</source>
        <translation>Überbleibsel auf den Brokern</translation>
    </message>
    <message>
        <source>No leftovers</source>
        <translation>Keine Überbleibsel</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>A copy is saved before anything is cleared.</source>
        <translation>Vor dem Löschen wird eine Kopie gespeichert.</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Noch hat niemand nachgesehen</translation>
    </message>
    <message>
        <source>Everything the brokers keep belongs to a device that still speaks.</source>
        <translation>Alles, was die Broker aufbewahren, gehört zu einem Gerät, das noch spricht.</translation>
    </message>
    <message>
        <source>Look again to see which kept topics nobody stands behind.</source>
        <translation>Sehen Sie erneut nach, hinter welchen aufbewahrten Topics niemand steht.</translation>
    </message>
    <message>
        <source>Kept by the brokers although nobody seems to stand behind it.</source>
        <translation>Von den Brokern aufbewahrt, obwohl niemand dahinterzustehen scheint.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>Nachgesehen um %1: %n gefunden.</numerusform>
            <numerusform>Nachgesehen um %1: %n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brokers keep more topics than are watched: the list is not complete.</source>
        <translation>Die Broker bewahren mehr Topics auf, als beobachtet werden: die Liste ist nicht vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Acknowledged in the last hours</source>
        <translation>Quittiert in den letzten Stunden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Protokoll nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>Die Übergabe speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>quittiert von %1</translation>
    </message>
    <message>
        <source>in process by %1</source>
        <translation>in Arbeit bei %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Anstehend</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>Quittiert in der letzten Stunde</numerusform>
            <numerusform>Quittiert in den letzten %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1, %2</source>
        <translation>Übergabe: %1, %2</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>holdfast::HeardCard</name>
    <message>
        <source>Nothing yet. It begins when the test has passed.</source>
        <translation>Noch nichts. Es beginnt, wenn der Test bestanden ist.</translation>
    </message>
    <message>
        <source>Plain payloads</source>
        <translation>Einfache Nachrichten</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Home-Assistant-Erkennung</translation>
    </message>
    <message>
        <source>Zigbee bridge</source>
        <translation>Zigbee-Bridge</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Schon gehört</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Devices so far</source>
        <translation>Geräte bisher</translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message>
        <source>At most %1 points side by side. Take one out first.</source>
        <translation>Höchstens %1 Punkte nebeneinander. Erst einen herausnehmen.</translation>
    </message>
    <message>
        <source>No point is picked</source>
        <translation>Kein Punkt gewählt</translation>
    </message>
    <message>
        <source>Export what you see as CSV</source>
        <translation>Gezeigtes als CSV exportieren</translation>
    </message>
    <message>
        <source>Export what you see as a picture</source>
        <translation>Gezeigtes als Bild exportieren</translation>
    </message>
    <message>
        <source>Show until now</source>
        <translation>Bis jetzt zeigen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 bis %2 · %n Punkt · %3 je Spalte</numerusform>
            <numerusform>%1 bis %2 · %n Punkte · %3 je Spalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Pick a point</source>
        <translation>Punkt wählen</translation>
    </message>
    <message>
        <source>Find a point</source>
        <translation>Punkt suchen</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>32 h</source>
        <translation>32 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tabelle als CSV …</translation>
    </message>
    <message>
        <source>Charts as a picture …</source>
        <translation>Diagramme als Bild …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>gap, reason printed</source>
        <translation>Lücke, mit Grund</translation>
    </message>
    <message>
        <source>mean, min to max</source>
        <translation>Mittel, Min bis Max</translation>
    </message>
    <message>
        <source>Values at the cursor and over the shown period</source>
        <translation>Werte am Cursor und im gezeigten Zeitraum</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Verlauf neu lesen</translation>
    </message>
    <message>
        <source>In chart %1</source>
        <translation>Gezeigt %1</translation>
    </message>
    <message>
        <source>Take last week away</source>
        <translation>Vorwoche wegnehmen</translation>
    </message>
    <message>
        <source>Lay last week behind the curves</source>
        <translation>Vorwoche hinter die Kurven legen</translation>
    </message>
    <message>
        <source>Take bands, limits and set-points away</source>
        <translation>Bänder, Grenzen und Sollwerte wegnehmen</translation>
    </message>
    <message>
        <source>Show bands, limits and set-points</source>
        <translation>Bänder, Grenzen und Sollwerte zeigen</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Notiz am Cursor schreiben</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Diagramme zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Export what you see as a workbook</source>
        <translation>Gezeigtes als Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Export what you see as a drawing</source>
        <translation>Gezeigtes als Zeichnung exportieren</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Zum vorigen Ereignis</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Tick up to eight points at the left, or drag them here, to see them on one time axis.</source>
        <translation>Haken Sie bis zu acht Punkte in der Liste an oder ziehen Sie sie hierher, um sie auf einer Zeitachse zu sehen.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorwoche</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Arbeitsmappe (XLSX) …</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG) …</source>
        <translation>Diagramme als Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Enter or Space puts a point in the chart or takes it out</source>
        <translation>Enter oder Leertaste nimmt einen Punkt ins Diagramm auf oder heraus</translation>
    </message>
    <message>
        <source>last week, set-point</source>
        <translation>Vorwoche, Sollwert</translation>
    </message>
    <message>
        <source>What the charts show, as a table</source>
        <translation>Was die Diagramme zeigen, als Tabelle</translation>
    </message>
</context>
<context>
    <name>holdfast::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what stands by when a disk fails.</source>
        <translation>Was aufbewahrt wird, wie lange, und was bereitsteht, wenn eine Platte ausfällt.</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Was den Platz braucht</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Jetzt nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>wächst nicht</translation>
    </message>
    <message>
        <source>the room is used up on %1</source>
        <translation>der Platz ist verbraucht am %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Sicherung gemacht und zurückgelesen</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Alles bleibt, wie es ist</translation>
    </message>
    <message>
        <source>The backup takes its place at the next start; the files of now are kept</source>
        <translation>Die Sicherung tritt beim nächsten Start an die Stelle; die jetzigen Dateien bleiben erhalten</translation>
    </message>
    <message>
        <source>File with readings</source>
        <translation>Datei mit Messwerten</translation>
    </message>
    <message>
        <source>Readings (*.csv *.ndjson *.db);;All files (*)</source>
        <translation>Messwerte (*.csv *.ndjson *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Das ist dort bekannt, wo der Rekorder läuft.</translation>
    </message>
    <message>
        <source>By kind of measurement</source>
        <translation>Nach Messgröße</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Was übernommen wurde</translation>
    </message>
    <message>
        <source>Readings from elsewhere</source>
        <translation>Messwerte von anderswo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 points · %2 samples · %3</source>
        <translation>%1 Punkte · %2 Messwerte · %3</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in.</source>
        <translation>CSV oder NDJSON, wie Holdfast sie schreibt, oder die Datenbank des Rekorders von Home Assistant. Was schon da ist, wird nicht doppelt übernommen. Bei einer Tabelle mit anderen Spalten wählen Sie, welche was ist, und sehen die ersten Zeilen, bevor etwas übernommen wird.</translation>
    </message>
</context>
<context>
    <name>holdfast::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::HoursEditor</name>
    <message>
        <source>%1 occupied</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message>
        <source>%1 rows read, %2 samples taken in.</source>
        <translation>%1 Zeilen gelesen, %2 Messwerte übernommen.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>%n Stunde kam als Summe.</numerusform>
            <numerusform>%n Stunden kamen als Summen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are of points nobody knows here: %2</source>
        <translation>%1 Zeilen sind von Punkten, die hier niemand kennt: %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: %2</source>
        <translation>%1 Zeilen sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Its point is not known here</source>
        <translation>Der Punkt ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>No time can be read</source>
        <translation>Keine Zeit lesbar</translation>
    </message>
    <message>
        <source>No value can be read</source>
        <translation>Kein Wert lesbar</translation>
    </message>
    <message>
        <source>Torn or too long</source>
        <translation>Zerrissen oder zu lang</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message>
        <source>Why we think so</source>
        <translation>Warum wir das meinen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Maps to</source>
        <translation>Wird Punkt</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Return to inbox</source>
        <translation>Zurück in den Eingang</translation>
    </message>
    <message>
        <source>first seen %1 ago</source>
        <translation>zuerst gesehen vor %1</translation>
    </message>
    <message>
        <source>first seen some time ago</source>
        <translation>vor einiger Zeit zuerst gesehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>no room proposed</source>
        <translation>kein Raum vorgeschlagen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Steht als</translation>
    </message>
    <message>
        <source>Announces itself by a discovery message</source>
        <translation>Meldet sich mit einer Erkennungsnachricht an</translation>
    </message>
    <message>
        <source>Says who made it and what model it is</source>
        <translation>Sagt, wer es baute und welches Modell es ist</translation>
    </message>
    <message>
        <source>Its values have come and could be read</source>
        <translation>Seine Werte kamen und waren lesbar</translation>
    </message>
    <message>
        <source>Says by itself when it goes</source>
        <translation>Sagt selbst, wenn es geht</translation>
    </message>
    <message>
        <source>Its messages look like those of a device</source>
        <translation>Seine Nachrichten sehen aus wie die eines Geräts</translation>
    </message>
    <message>
        <source>%1 (writable)</source>
        <translation>%1 (schreibbar)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>Regel …</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Aus diesem Neuen eine Regel machen</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Proposed, confident</source>
        <translation>Vorgeschlagen, sicher</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Model not told</source>
        <translation>Modell nicht gemeldet</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>%n Gerät, vorab angekreuzt, Vertrauen 80 % oder mehr</numerusform>
            <numerusform>%n Geräte, vorab angekreuzt, Vertrauen 80 % oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Convention and evidence</source>
        <translation>Konvention und Beleg</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/min</source>
        <translation>%1 Nachrichten/min</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message>
        <source>New %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Ignoriert %1</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>Gesperrt %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>Hört auf %n Quelle. Was sich anmeldet, erscheint hier.</numerusform>
            <numerusform>Hört auf %n Quellen. Was sich anmeldet, erscheint hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nichts ignoriert</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nichts gesperrt</translation>
    </message>
    <message>
        <source>Devices put aside from the inbox stand here and can be brought back.</source>
        <translation>Aus dem Eingang beiseitegelegte Geräte stehen hier und können zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>Hört auf %n Quelle: %1</numerusform>
            <numerusform>Hört auf %n Quellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no broker is set up</source>
        <translation>kein Broker eingerichtet</translation>
    </message>
    <message>
        <source>last new %1 ago</source>
        <translation>letztes Neue vor %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Enter makes them one device</source>
        <translation>Enter vereint sie</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>%n Gerät aufnehmen</numerusform>
            <numerusform>%n Geräte aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Eingang filtern</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>two announcements contradict each other; nothing is merged by itself</source>
        <translation>zwei Anmeldungen widersprechen sich; nichts wird von selbst vereint</translation>
    </message>
    <message>
        <source>Adopting only reads; nothing is commanded.</source>
        <translation>Aufnehmen liest nur; nichts wird geschaltet.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore all that are ticked</source>
        <translation>Alle angekreuzten ignorieren</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <source>manufacturer or model differ</source>
        <translation>Hersteller oder Modell verschieden</translation>
    </message>
    <message>
        <source>two adopted devices announce themselves as one</source>
        <translation>zwei aufgenommene Geräte melden sich als eines</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalView</name>
    <message>
        <source>Alarm journal</source>
        <translation>Alarmprotokoll</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Protokoll nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>In den letzten 90 Tagen geschah nichts.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>holdfast::KeepCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Jeder Messwert</translation>
    </message>
    <message>
        <source>Sums over 5 minutes</source>
        <translation>Summen über 5 Minuten</translation>
    </message>
    <message>
        <source>Sums over an hour</source>
        <translation>Summen über eine Stunde</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>What is chosen for one kind of measurement goes before what is chosen for everything.</source>
        <translation>Was für eine Messgröße gewählt ist, geht dem vor, was für alles gilt.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>in the data directory</source>
        <translation>im Datenverzeichnis</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf der Platte</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Eine Sicherung alle</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Behaltene Sicherungen</translation>
    </message>
    <message>
        <source>When the room is used up the oldest samples go first; their sums stay.</source>
        <translation>Ist der Platz verbraucht, gehen die ältesten Messwerte zuerst; ihre Summen bleiben.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Was ginge</translation>
    </message>
    <message>
        <source>Nothing that is there would go.</source>
        <translation>Nichts von dem, was da ist, ginge.</translation>
    </message>
    <message>
        <source>%1 samples would go at once (%2); their sums stay.</source>
        <translation>%1 Messwerte gingen sofort (%2); ihre Summen bleiben.</translation>
    </message>
    <message>
        <source>For want of room: everything from before %1.</source>
        <translation>Aus Platzmangel: alles von vor dem %1.</translation>
    </message>
    <message>
        <source>That is not enough: sums would go, too.</source>
        <translation>Das reicht nicht: Auch Summen gingen.</translation>
    </message>
</context>
<context>
    <name>holdfast::LaneRow</name>
    <message>
        <source>Reading …</source>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Etwas mit %1 tun</translation>
    </message>
    <message>
        <source>Put in focus</source>
        <translation>In den Vordergrund</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Nothing recorded in this period</source>
        <translation>In diesem Zeitraum nichts aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>holdfast::LanguageStep</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>How it looks and speaks</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For example the name of the building</source>
        <translation>Zum Beispiel der Name des Gebäudes</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Der Standort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times are shown in the site&apos;s zone, wherever you are. Values keep the units your devices report, in the spelling of your language.</source>
        <translation>Zeiten gelten überall in der Zone des Standorts. Werte behalten die Einheit der Geräte, in der Schreibweise der gewählten Sprache.</translation>
    </message>
    <message>
        <source>It will read: %1 · %2 · %3</source>
        <translation>So liest es sich: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Sprache und Einheiten</translation>
    </message>
    <message>
        <source>Everything here can be changed later in Settings.</source>
        <translation>Alles hier lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mein Standort</translation>
    </message>
</context>
<context>
    <name>holdfast::LengthField</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Einheit von: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Letter</name>
    <message>
        <source>Still not acknowledged after %1 min.</source>
        <translation>Nach %1 min noch nicht quittiert.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this for %1 min.</source>
        <translation>Seit %1 min hat das niemand quittiert.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Es ist vorbei.</translation>
    </message>
    <message>
        <source>Affects %1.</source>
        <translation>Betrifft: %1.</translation>
    </message>
    <message>
        <source>Hides %1.</source>
        <translation>Verdeckt: %1.</translation>
    </message>
    <message>
        <source>Life safety behind it: %1</source>
        <translation>Personenschutz dahinter: %1</translation>
    </message>
    <message>
        <source>Life safety.</source>
        <translation>Personenschutz.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Value: %1 %2 (limit: %3)</source>
        <translation>Wert: %1 %2 (Grenze: %3)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>If nobody acts: %1</source>
        <translation>Wenn niemand handelt: %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>%1 alarms, the worst: %2</source>
        <translation>%1 Alarme, der schlimmste: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Benachrichtigt: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty now, so everybody was told.</source>
        <translation>Jetzt hat niemand Dienst, darum wurden alle benachrichtigt.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Das ist ein Test</translation>
    </message>
    <message>
        <source>Holdfast can reach you this way. Nothing is wrong.</source>
        <translation>Holdfast kann Sie so erreichen. Es ist nichts passiert.</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadPhrases</name>
    <message>
        <source>Alarms a day</source>
        <translation>Alarme am Tag</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, höchstens 300</translation>
    </message>
    <message>
        <source>All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2).</source>
        <translation>Alle Alarme durch Tage. Bis 150 am Tag sind für eine Person sehr wahrscheinlich hinnehmbar, 300 das Höchste, was zu schaffen ist (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms an hour</source>
        <translation>Alarme in der Stunde</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, höchstens 12</translation>
    </message>
    <message>
        <source>All alarms by hours (ISA-18.2).</source>
        <translation>Alle Alarme durch Stunden (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarme in zehn Minuten</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, höchstens 2</translation>
    </message>
    <message>
        <source>All alarms by all windows of ten minutes, the empty ones too (EEMUA 191).</source>
        <translation>Alle Alarme durch alle Abschnitte von zehn Minuten, auch die leeren (EEMUA 191).</translation>
    </message>
    <message>
        <source>Most in ten minutes</source>
        <translation>Höchstens in zehn Minuten</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>höchstens 10</translation>
    </message>
    <message>
        <source>The fullest of the windows.</source>
        <translation>Der vollste der Abschnitte.</translation>
    </message>
    <message>
        <source>Windows with more than 10</source>
        <translation>Abschnitte mit mehr als 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Windows of ten minutes with more than 10 alarms, by all windows.</source>
        <translation>Abschnitte von zehn Minuten mit mehr als 10 Alarmen, durch alle.</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Zeit in Fluten</translation>
    </message>
    <message>
        <source>A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time.</source>
        <translation>Eine Flut beginnt mit mehr als 10 Alarmen in zehn Minuten und endet mit weniger als 5. Ihre Zeit, durch die ganze Zeit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Alarms that came three times or more within 60 seconds, each time counted.</source>
        <translation>Alarme, die dreimal oder öfter binnen 60 Sekunden kamen, jedes Mal gezählt.</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Flüchtig</translation>
    </message>
    <message>
        <source>Over within 60 seconds without anybody acting, and not chattering.</source>
        <translation>Binnen 60 Sekunden vorbei, ohne dass jemand handelte, und nicht flatternd.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Störend</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>unter 5 %</translation>
    </message>
    <message>
        <source>Chattering and fleeting ones, by all alarms.</source>
        <translation>Flatternde und flüchtige, durch alle Alarme.</translation>
    </message>
    <message>
        <source>Stale at once</source>
        <translation>Veraltet zugleich</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>unter 5</translation>
    </message>
    <message>
        <source>Active for more than 24 hours: the most at one moment.</source>
        <translation>Länger als 24 Stunden aktiv: die meisten in einem Augenblick.</translation>
    </message>
    <message>
        <source>Share of the worst ten</source>
        <translation>Anteil der schlimmsten zehn</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>höchstens 5 %</translation>
    </message>
    <message>
        <source>The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little.</source>
        <translation>Die zehn häufigsten Alarme, durch alle. Bei weniger als 50 Alarmen sagt es wenig.</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Am Ende anstehend</translation>
    </message>
    <message>
        <source>Active when the period ends, alerts not counted.</source>
        <translation>Aktiv am Ende des Zeitraums, ohne Hinweise.</translation>
    </message>
    <message>
        <source>Acknowledged while active</source>
        <translation>Quittiert, solange aktiv</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>Acknowledged before they were over, by all alarms: many means that alarms are useful.</source>
        <translation>Quittiert, bevor sie vorbei waren, durch alle: viele heißt, dass Alarme nützen.</translation>
    </message>
    <message>
        <source>Time in alarm</source>
        <translation>Zeit im Alarm</translation>
    </message>
    <message>
        <source>From raised to over, all alarms together.</source>
        <translation>Von Kommen bis Gehen, alle Alarme zusammen.</translation>
    </message>
    <message>
        <source>Folded under a cause</source>
        <translation>Unter einer Ursache</translation>
    </message>
    <message>
        <source>Alarms that grouping by cause kept away from you, beside those that were counted.</source>
        <translation>Alarme, die das Gruppieren nach Ursache Ihnen erspart hat, neben den gezählten.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Ask nothing of anybody, and are counted nowhere else.</source>
        <translation>Verlangen von niemandem etwas und sind sonst nirgends mitgezählt.</translation>
    </message>
    <message>
        <source>Put aside by nobody</source>
        <translation>Von niemandem beiseitegelegt</translation>
    </message>
    <message>
        <source>Shelved or taken out of service without a name beside it.</source>
        <translation>Zurückgestellt oder außer Betrieb genommen, ohne dass ein Name dabeisteht.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 binnen</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauerte</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Figures of the alarm load</source>
        <translation>Kennzahlen der Alarmlast</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarme in zehn Minuten</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood.</source>
        <translation>Die Linie ist das Mittel, die Fläche reicht bis zu den vollsten zehn Minuten. Mehr als 10 sind eine Flut.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Priority mix, and time to acknowledge</source>
        <translation>Mischung der Prioritäten und Zeit bis zur Quittung</translation>
    </message>
    <message>
        <source>Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten.</source>
        <translation>Anteile nach ISA-18.2: von hundert Alarmen etwa 80 mit Priorität 4 und weniger als einer mit Priorität 1. Zeit vom Ton bis zur Quittung: bei der Hälfte und bei neun von zehn.</translation>
    </message>
    <message>
        <source>Worst ten</source>
        <translation>Schlimmste zehn</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Fluten</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Welche Alarme</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Keine in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>There is no journal here to read.</source>
        <translation>Hier gibt es kein Protokoll zu lesen.</translation>
    </message>
    <message>
        <source>The first day must not be after the last, nor in the future.</source>
        <translation>Der erste Tag darf nicht nach dem letzten liegen, auch nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Protokoll nicht lesbar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>%1 bis %2: %n Alarm.</numerusform>
            <numerusform>%1 bis %2: %n Alarme.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal begins on %1: the figures are too low for the time before.</source>
        <translation>Das Protokoll beginnt am %1: für die Zeit davor sind die Zahlen zu niedrig.</translation>
    </message>
    <message>
        <source>The targets are meant for 30 days and more.</source>
        <translation>Die Ziele gelten für 30 Tage und mehr.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>Flut %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>At longest</source>
        <translation>Längstens</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Diese Seite filtern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>nichts davor</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>nichts danach</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Farbschema wechseln</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>10 Minuten stumm</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>Holdfast&apos;s engine does not answer.</source>
        <translation>Der Kern von Holdfast antwortet nicht.</translation>
    </message>
    <message>
        <source>What is shown may be old. Restart Holdfast if this stays.</source>
        <translation>Das Gezeigte kann alt sein. Holdfast neu starten, falls das bleibt.</translation>
    </message>
    <message>
        <source>Simulated.</source>
        <translation>Simuliert.</translation>
    </message>
    <message>
        <source>The devices are played by the built-in office; how values are judged is real.</source>
        <translation>Die Geräte spielt das eingebaute Büro; wie Werte beurteilt werden, ist echt.</translation>
    </message>
    <message>
        <source>%1 messages skipped</source>
        <translation>%1 Nachrichten übersprungen</translation>
    </message>
    <message>
        <source>Muted %1</source>
        <translation>Stumm %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Neuer Standort</translation>
    </message>
    <message>
        <source>There is nothing to export on this page</source>
        <translation>Auf dieser Seite gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Everything on this page arrives by itself</source>
        <translation>Alles auf dieser Seite kommt von selbst</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Something in the history needs a look</source>
        <translation>Etwas im Verlauf sollte angesehen werden</translation>
    </message>
    <message>
        <source>See Repairs</source>
        <translation>Zu den Reparaturen</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Only alarms of some rules</source>
        <translation>Nur Alarme einiger Regeln</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stands beside every alarm that is hidden. Alarms of life safety are never hidden.</source>
        <translation>Steht bei jedem verborgenen Alarm. Alarme der Lebenssicherheit werden nie verborgen.</translation>
    </message>
    <message>
        <source>Last day it begins on</source>
        <translation>Letzter Tag, an dem es beginnt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.</source>
        <translation>Nach der Uhr an der Wand des Standorts (%1), im Sommer wie im Winter. Ein Ende, das nicht später ist, liegt am nächsten Tag.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Der ganze Standort</translation>
    </message>
    <message>
        <source>Some rooms</source>
        <translation>Einige Räume</translation>
    </message>
    <message>
        <source>Some devices, and what is behind them</source>
        <translation>Einige Geräte und was dahinter ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A window needs a name.</source>
        <translation>Ein Fenster braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say why: whoever sees an alarm hidden wants to know.</source>
        <translation>Sagen Sie, warum: wer einen verborgenen Alarm sieht, will es wissen.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>Not before the first day.</source>
        <translation>Nicht vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>Tick at least one, or choose the whole site.</source>
        <translation>Haken Sie mindestens eines an, oder wählen Sie den ganzen Standort.</translation>
    </message>
    <message>
        <source>Tick at least one rule, or take all.</source>
        <translation>Haken Sie mindestens eine Regel an, oder nehmen Sie alle.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceModel</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message>
        <source>the whole site</source>
        <translation>der ganze Standort</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>jetzt, bis %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Wartungsfenster</translation>
    </message>
    <message>
        <source>No maintenance windows</source>
        <translation>Keine Wartungsfenster</translation>
    </message>
    <message>
        <source>Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are.</source>
        <translation>Wo gearbeitet wird, werden Alarme dessen, woran man arbeitet, verborgen, beobachtet und aufgeschrieben. Alarme der Lebenssicherheit nie.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Between the columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Zeitzone von Zeiten ohne Angabe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>The point it means</source>
        <translation>Der Punkt, der gemeint ist</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Point: 21.5</source>
        <translation>Punkt: 21.5</translation>
    </message>
    <message>
        <source>Comma: 21,5</source>
        <translation>Komma: 21,5</translation>
    </message>
    <message>
        <source>What the table calls its points</source>
        <translation>Wie die Tabelle ihre Punkte nennt</translation>
    </message>
    <message>
        <source>Choose a name above, then the point it means. What means none is passed over and counted.</source>
        <translation>Wählen Sie oben einen Namen, dann den gemeinten Punkt. Was keinen meint, wird übergangen und gezählt.</translation>
    </message>
    <message>
        <source>The first lines, as they would be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen würden</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Was übernommen würde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None: passed over</source>
        <translation>Keiner: übergangen</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Each further column is one</source>
        <translation>Jede weitere Spalte ist einer</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Choose the columns of time, point and value; where each further column is a point, say which.</source>
        <translation>Wählen Sie die Spalten von Zeit, Punkt und Wert; ist jede weitere Spalte ein Punkt, sagen Sie, welcher.</translation>
    </message>
    <message>
        <source>Each of these lines can be read.</source>
        <translation>Jede dieser Zeilen ist lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>%n dieser Zeilen kann nicht übernommen werden.</numerusform>
            <numerusform>%n dieser Zeilen können nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>%n Name meint noch keinen Punkt.</numerusform>
            <numerusform>%n Namen meinen noch keinen Punkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ModbusDialog</name>
    <message>
        <source>Register map</source>
        <translation>Registertabelle</translation>
    </message>
    <message>
        <source>Register maps (*.json);;All files (*)</source>
        <translation>Registertabellen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Modbus-Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A file that says which registers are read and what they mean. Nothing else at this address is ever asked.</source>
        <translation>Eine Datei, die sagt, welche Register gelesen werden und was sie bedeuten. Sonst wird an dieser Adresse nie etwas gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>holdfast::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The device itself keeps its name: %1</source>
        <translation>Das Gerät selbst behält seinen Namen: %1</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>keiner gemeldet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Use its own name</source>
        <translation>Seinen eigenen Namen nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighbourText</name>
    <message>
        <source>MQTT broker, encrypted</source>
        <translation>MQTT-Broker, verschlüsselt</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>MQTT-Broker</translation>
    </message>
    <message>
        <source>Thread border router</source>
        <translation>Thread-Border-Router</translation>
    </message>
    <message>
        <source>This computer has no service that looks around (Avahi): type the address yourself.</source>
        <translation>Dieser Computer hat keinen Dienst, der sich umsieht (Avahi): geben Sie die Adresse selbst ein.</translation>
    </message>
    <message>
        <source>Looking around failed: %1</source>
        <translation>Umsehen ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>Sieht sich um …</translation>
    </message>
    <message>
        <source>Nothing announces itself here.</source>
        <translation>Hier kündigt sich nichts an.</translation>
    </message>
    <message>
        <source>Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.</source>
        <translation>Jeder im Netz kann alles ankündigen: prüfen Sie eine Adresse, bevor Sie sie nutzen. Nichts wird von selbst verbunden.</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighboursCard</name>
    <message>
        <source>On this network</source>
        <translation>In diesem Netz</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nutzen</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Adresse von %1 nutzen</translation>
    </message>
</context>
<context>
    <name>holdfast::NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>It stands below the curves and in the journal, with your name. Notes are not taken back.</source>
        <translation>Sie steht unter den Kurven und im Journal, mit Ihrem Namen. Notizen werden nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Who is told of an alarm, how, and what happens when nobody acknowledges it.</source>
        <translation>Wer von einem Alarm erfährt, wie, und was geschieht, wenn niemand quittiert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Stand der Einstellungen</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Das ist dort bekannt, wo der Recorder läuft.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Nur ein Techniker ändert das.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Das Kennwort konnte nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Notifications saved</source>
        <translation>Benachrichtigungen gespeichert</translation>
    </message>
    <message>
        <source>A test is on its way; how it goes stands under Messages</source>
        <translation>Ein Test ist unterwegs; wie es ausgeht, steht unter Nachrichten</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifyWords</name>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web hook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>This way is not set up.</source>
        <translation>Dieser Weg ist nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an e-mail address.</source>
        <translation>Niemand im Dienstplan hat eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The password or secret is missing.</source>
        <translation>Kennwort oder Geheimnis fehlt.</translation>
    </message>
    <message>
        <source>The name of the server is not known here.</source>
        <translation>Der Name des Servers ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No encrypted connection with a certificate that is trusted here.</source>
        <translation>Keine verschlüsselte Verbindung mit einem Zertifikat, dem hier vertraut wird.</translation>
    </message>
    <message>
        <source>The server does not accept user or password.</source>
        <translation>Der Server nimmt Benutzer oder Kennwort nicht an.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Der Server lehnte ab: %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>There is nothing on this computer that could do it.</source>
        <translation>Auf diesem Rechner gibt es nichts, das das kann.</translation>
    </message>
    <message>
        <source>The other side answered %1.</source>
        <translation>Die Gegenseite antwortete %1.</translation>
    </message>
    <message>
        <source>Too many were waiting; this one gave way.</source>
        <translation>Zu viele warteten; diese musste weichen.</translation>
    </message>
    <message>
        <source>It waited a day and was given up.</source>
        <translation>Es wartete einen Tag und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>gesendet um %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits, tried %1 times: %2</source>
        <translation>wartet, Versuche: %1. %2</translation>
    </message>
    <message>
        <source>The files are too large for a mail, from %1 on.</source>
        <translation>Die Dateien sind zu groß für eine E-Mail, ab %1.</translation>
    </message>
    <message>
        <source>A file is gone or was changed since it was made: %1</source>
        <translation>Eine Datei fehlt oder wurde verändert, seit sie erstellt wurde: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message>
        <source>What is known today</source>
        <translation>Was heute bekannt ist</translation>
    </message>
    <message>
        <source>What keeps working stands in Continuity</source>
        <translation>Was weiterarbeitet, steht unter Kontinuität</translation>
    </message>
    <message>
        <source>The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. Until then Holdfast watches, alarms and records without any network, and every old value says so.</source>
        <translation>Die Seite Kontinuität zeigt, was weiterarbeitet, wenn Broker, Gateway oder Cloud ausfallen, und woher man es weiß. Zu benennen, was weiterarbeiten muss, Rückfallregeln scharf zu schalten und sie durch Übungen zu beweisen, kommt in einer späteren Version. Bis dahin wacht, alarmiert und zeichnet Holdfast ohne jedes Netz auf, und jeder alte Wert sagt es.</translation>
    </message>
    <message>
        <source>No devices have been added yet.</source>
        <translation>Noch keine Geräte aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>%n Gerät arbeitet allein weiter</numerusform>
            <numerusform>%n Geräte arbeiten allein weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>%n Gerät arbeitet mit seinem lokalen Hub weiter</numerusform>
            <numerusform>%n Geräte arbeiten mit ihrem lokalen Hub weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>%n Gerät braucht die Cloud</numerusform>
            <numerusform>%n Geräte brauchen die Cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>Von %n Gerät ist es unbekannt</numerusform>
            <numerusform>Von %n Geräten ist es unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens offline</source>
        <translation>Was offline geschieht</translation>
    </message>
    <message>
        <source>Which devices go on by themselves when the network is gone.</source>
        <translation>Welche Geräte selbst weiterarbeiten, wenn das Netz weg ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderCard</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Dateien erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files are being made</source>
        <translation>Dateien werden erstellt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>CSV, local</source>
        <translation>CSV, lokal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Einplanen</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewBrush</name>
    <message>
        <source>Shown period</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Kein Alarm ist gewählt</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Er ist schon quittiert</translation>
    </message>
    <message>
        <source>Acknowledge the selected alarm</source>
        <translation>Gewählten Alarm quittieren</translation>
    </message>
    <message>
        <source>Show the selected alarm on the plan</source>
        <translation>Gewählten Alarm im Plan zeigen</translation>
    </message>
    <message>
        <source>Fit the floor into the plan</source>
        <translation>Stockwerk in den Plan einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 aktuell</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 im lokalen Notbetrieb</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>vor %1 aktualisiert</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Den Tag neu lesen</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Kontinuität</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>holdfast::PathList</name>
    <message>
        <source>Path: %1</source>
        <translation>Weg: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleModel</name>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleSection</name>
    <message>
        <source>watches: pages, alarms, history.</source>
        <translation>schaut zu: Seiten, Alarme, Verlauf.</translation>
    </message>
    <message>
        <source>also acknowledges and shelves alarms, and commands devices where the broker permits it.</source>
        <translation>quittiert auch Alarme, stellt sie zurück und schaltet Geräte, wo der Broker es erlaubt.</translation>
    </message>
    <message>
        <source>also adopts devices, changes alarm rules, brokers, site and floors.</source>
        <translation>nimmt auch Geräte auf, ändert Alarmregeln, Broker, Standort und Stockwerke.</translation>
    </message>
    <message>
        <source>also decides who may do what. One administrator always remains.</source>
        <translation>entscheidet auch, wer was darf. Ein Administrator bleibt immer.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may do what. Job titles give no rights; roles do, and they hold below the window too.</source>
        <translation>Wer was darf. Titel geben keine Rechte; Rollen tun es, und sie gelten auch unterhalb des Fensters.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Was Rollen dürfen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Only an administrator changes people.</source>
        <translation>Nur ein Administrator ändert Personen.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Der Person einen Namen geben.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>holdfast::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanCanvas</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plan von %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.</source>
        <translation>Gewählt: %1. Pfeiltasten bewegen, mit Strg ändern sie die Größe, Entf entfernt.</translation>
    </message>
    <message>
        <source>Tab goes through the rooms, N draws one.</source>
        <translation>Tab geht durch die Räume, N zeichnet einen.</translation>
    </message>
    <message>
        <source>Shape room</source>
        <translation>Raum formen</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Raum verschieben</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanDraft</name>
    <message>
        <source>Add floor</source>
        <translation>Stockwerk hinzufügen</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>Stockwerk entfernen</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Raum zeichnen</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanStep</name>
    <message>
        <source>Rooms the devices name</source>
        <translation>Räume, die Geräte nennen</translation>
    </message>
    <message>
        <source>Rooms the devices name themselves</source>
        <translation>Räume, die Geräte selbst nennen</translation>
    </message>
    <message>
        <source>Or draw them</source>
        <translation>Oder zeichnen</translation>
    </message>
    <message>
        <source>Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back.</source>
        <translation>Ein Bild des Stockwerks unterlegen (PNG, JPG, SVG), Maßstab mit zwei Klicks setzen, Räume zeichnen, Geräte platzieren. Der erste Start wartet hier.</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Editor öffnen</translation>
    </message>
    <message>
        <source>No device names a room that is not there yet.</source>
        <translation>Kein Gerät nennt einen Raum, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside.</source>
        <translation>Sie werden Räume in Reihen auf einem Stockwerk; später an ihren Ort schieben. Geräte, die sie nennen, kommen hinein.</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Stockwerkspläne</translation>
    </message>
    <message>
        <source>Values mean more when they have a place.</source>
        <translation>Werte sagen mehr, wenn sie einen Ort haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>%n Raum anlegen</numerusform>
            <numerusform>%n Räume anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
</context>
<context>
    <name>holdfast::PointBand</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>+%1 over the limit</source>
        <translation>+%1 über der Grenze</translation>
    </message>
    <message>
        <source>%1 under the limit</source>
        <translation>%1 unter der Grenze</translation>
    </message>
    <message>
        <source>at set-point</source>
        <translation>am Sollwert</translation>
    </message>
    <message>
        <source>%1%2 from set-point</source>
        <translation>%1%2 vom Sollwert</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>im Band</translation>
    </message>
</context>
<context>
    <name>holdfast::PointGuard</name>
    <message>
        <source>Low %1</source>
        <translation>Tief %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Hoch %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PointRow</name>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PostCard</name>
    <message>
        <source>E-mail and web hook</source>
        <translation>E-Mail und Webhook</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>denen dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Mail server&apos;s CA certificate</source>
        <translation>CA-Zertifikat des Mailservers</translation>
    </message>
    <message>
        <source>Web hook&apos;s address</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Secret that signs it</source>
        <translation>Geheimnis zum Signieren</translation>
    </message>
    <message>
        <source>Web hook&apos;s CA certificate</source>
        <translation>CA-Zertifikat des Webhooks</translation>
    </message>
    <message>
        <source>Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only.</source>
        <translation>Kennwörter werden getrennt von den Einstellungen aufbewahrt, nur für Sie lesbar, und nie wieder gezeigt. Sie gehen nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Aufbewahrt; zum Ändern eingeben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>holdfast::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Die Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ProcessLine</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>Noch arbeitet niemand daran</translation>
    </message>
    <message>
        <source>In process by %1</source>
        <translation>In Arbeit bei %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>holdfast::Quantity</name>
    <message>
        <source>Apparent power</source>
        <translation>Scheinleistung</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Luftqualitätsindex</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>CO</source>
        <translation>CO</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Gespeicherte Energie</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Beleuchtungsstärke</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Nässe</translation>
    </message>
    <message>
        <source>PM1</source>
        <translation>PM1</translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation>PM2.5</translation>
    </message>
    <message>
        <source>PM10</source>
        <translation>PM10</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Schallpegel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>VOC</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Windgeschwindigkeit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Verbindungsgüte</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Lädt nicht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Nass</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegt sich</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Eingesteckt</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Ausgesteckt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Keine Störung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Kein Rauch</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Sabotiert</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Vibriert</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>holdfast::Questions</name>
    <message>
        <source>Ask to announce again (%1)</source>
        <translation>Um neue Ankündigung bitten (%1)</translation>
    </message>
    <message>
        <source>Ask for a rebirth (%1)</source>
        <translation>Um eine Wiedergeburt bitten (%1)</translation>
    </message>
    <message>
        <source>Ask for the network map (%1)</source>
        <translation>Um die Netzkarte bitten (%1)</translation>
    </message>
    <message>
        <source>Ask whether newer firmware is there (%1)</source>
        <translation>Fragen, ob neuere Firmware da ist (%1)</translation>
    </message>
    <message>
        <source>Ask how the bridge is (%1)</source>
        <translation>Fragen, wie es der Bridge geht (%1)</translation>
    </message>
    <message>
        <source>Holdfast may not ask on this broker: permit it in the settings</source>
        <translation>Holdfast darf auf diesem Broker nicht fragen: erlauben Sie es in den Einstellungen</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>Der Broker ist nicht verbunden</translation>
    </message>
    <message>
        <source>Heard, needs a rebirth request</source>
        <translation>Gehört, braucht eine Bitte um Wiedergeburt</translation>
    </message>
    <message>
        <source>Heard, needs to be asked to announce itself</source>
        <translation>Gehört, muss um Ankündigung gebeten werden</translation>
    </message>
    <message>
        <source>Heard, not ready yet</source>
        <translation>Gehört, noch nicht bereit</translation>
    </message>
    <message>
        <source>Ask for its state (%1)</source>
        <translation>Nach dem Zustand fragen (%1)</translation>
    </message>
</context>
<context>
    <name>holdfast::QueueCard</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Quiet for %1</source>
        <translation>Stumm: %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartend: %1</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Letzte Störung: %1</translation>
    </message>
    <message>
        <source>Quiet for another %1; priority 1 and life safety still sound.</source>
        <translation>Noch %1 stumm; Priorität 1 und Personenschutz ertönen trotzdem.</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>Ton ist an.</translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Alarmrate: %n in zehn Minuten; 1 ist gut, 10 ist eine Flut</numerusform>
            <numerusform>Alarmrate: %n in zehn Minuten; 1 ist gut, 10 ist eine Flut</numerusform>
        </translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>Flut %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairRow</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Repairs</name>
    <message>
        <source>History is paused: %1</source>
        <translation>Der Verlauf pausiert: %1</translation>
    </message>
    <message>
        <source>Records wait for the disk</source>
        <translation>Datensätze warten auf die Platte</translation>
    </message>
    <message>
        <source>History is larger than it may be</source>
        <translation>Der Verlauf ist größer, als er sein darf</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Platte ist fast voll</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>Eine Sicherung ist überfällig</translation>
    </message>
    <message>
        <source>The clock went back, or was ahead</source>
        <translation>Die Uhr ging zurück oder vor</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>%1 Messwerte von %2 bis %3</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>In der Sicherung: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>%n Gerät ginge: %1</numerusform>
            <numerusform>%n Geräte gingen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>%n Gerät käme zurück: %1</numerusform>
            <numerusform>%n Geräte kämen zurück: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>%n Prüfzeile seither käme mit den alten Dateien beiseite</numerusform>
            <numerusform>%n Prüfzeilen seither kämen mit den alten Dateien beiseite</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup&apos;s audit chain is longer than the one here</source>
        <translation>Die Prüfkette der Sicherung ist länger als die hiesige</translation>
    </message>
    <message>
        <source>The audit chains fork: the backup tells another story than the files here</source>
        <translation>Die Prüfketten gabeln sich: Die Sicherung erzählt anderes als die Dateien hier</translation>
    </message>
    <message>
        <source>The files of now are kept, whatever is chosen.</source>
        <translation>Die jetzigen Dateien bleiben erhalten, was immer gewählt wird.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room.</source>
        <translation>Es wird nichts aufgezeichnet: Der Datenträger ist voll. Schaffen Sie Platz oder geben Sie dem Verlauf weniger davon. Was wartet, wird geschrieben, sobald Platz ist.</translation>
    </message>
    <message>
        <source>Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself.</source>
        <translation>Es wird nichts aufgezeichnet: Dieses Konto darf im Datenverzeichnis nicht schreiben. Geben Sie ihm das Recht; die Aufzeichnung läuft dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing is recorded: another program holds the file. Close it; recording goes on by itself.</source>
        <translation>Es wird nichts aufgezeichnet: Ein anderes Programm hält die Datei. Schließen Sie es; die Aufzeichnung läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at.</source>
        <translation>Es wird nichts aufgezeichnet: Der Datenträger meldet Fehler. Machen Sie jetzt eine Sicherung auf einem anderen und lassen Sie diesen prüfen.</translation>
    </message>
    <message>
        <source>Nothing is recorded until this is put right.</source>
        <translation>Bis das behoben ist, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept.</source>
        <translation>Der Datenträger ist langsamer als der Standort. Noch ist nichts verloren; hält es an, werden Messwerte ausgedünnt. Ein eigener Datenträger hilft, oder weniger aufzubewahren.</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Schaut nur zu: Ein anderes Holdfast zeichnet hier auf</translation>
    </message>
    <message>
        <source>This window shows what the other one records and changes nothing. Close the other one and start again to record here.</source>
        <translation>Dieses Fenster zeigt, was das andere aufzeichnet, und ändert nichts. Schließen Sie das andere und starten Sie neu, um hier aufzuzeichnen.</translation>
    </message>
    <message>
        <source>The register map of %1 cannot be used</source>
        <translation>Die Registerkarte von %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>%1 samples cannot be read and are shown as gaps; everything else can.</source>
        <translation>%1 Messwerte sind nicht lesbar und erscheinen als Lücken; alles andere ist es.</translation>
    </message>
    <message>
        <source>A backup from before may still have them.</source>
        <translation>Eine frühere Sicherung enthält sie vielleicht noch.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>%n Teil des Verlaufs ist beschädigt</numerusform>
            <numerusform>%n Teile des Verlaufs sind beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved about keeping history was refused</source>
        <translation>Was über die Aufbewahrung gespeichert war, wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1. Until it is saved anew the usual times and the usual budget apply.</source>
        <translation>%1. Bis neu gespeichert wird, gelten die üblichen Zeiten und der übliche Platz.</translation>
    </message>
    <message>
        <source>Measurements were thinned</source>
        <translation>Messwerte wurden ausgedünnt</translation>
    </message>
    <message>
        <source>The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.</source>
        <translation>Der Datenträger kam bis %1 nicht mit: Von jedem Punkt blieb nur der neueste Wert eines Intervalls. Alarme und Aktionen sind vollständig.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Die letzte Sicherung konnte nicht gemacht werden</translation>
    </message>
    <message>
        <source>%1. It is tried again every hour. See whether its folder can be written and has room.</source>
        <translation>%1. Es wird jede Stunde neu versucht. Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.</source>
        <translation>%1 sind frei. Ist nichts mehr frei, pausiert die Aufzeichnung. Schaffen Sie Platz oder geben Sie dem Verlauf weniger.</translation>
    </message>
    <message>
        <source>It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.</source>
        <translation>Er belegt %1 und darf %2 belegen. Das Älteste geht nach und nach; bleibt es so, geben Sie mehr Platz.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>Fällt dieser Datenträger aus, ist alles seit der letzten Sicherung verloren. Solange Holdfast läuft, wird jede Stunde von selbst eine gemacht.</numerusform>
            <numerusform>Fällt dieser Datenträger aus, ist alles seit der letzten Sicherung verloren. Solange Holdfast läuft, wird alle %n Stunden von selbst eine gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>Es gibt keine Sicherung, und von selbst wird keine gemacht</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost. Make one, or choose how often one is made.</source>
        <translation>Fällt dieser Datenträger aus, ist alles verloren. Machen Sie eine oder wählen Sie, wie oft eine gemacht wird.</translation>
    </message>
    <message>
        <source>The newest backup holds damaged parts</source>
        <translation>Die neueste Sicherung enthält beschädigte Teile</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>%n Teil war schon vorher beschädigt. Behalten Sie eine ältere Sicherung, bis er behoben ist.</numerusform>
            <numerusform>%n Teile waren schon vorher beschädigt. Behalten Sie eine ältere Sicherung, bis sie behoben sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was made on %1: in the future. Set this computer&apos;s clock right; no other backup is made by itself until then.</source>
        <translation>Die neueste Sicherung wurde am %1 gemacht: in der Zukunft. Stellen Sie die Uhr dieses Rechners richtig; bis dahin wird von selbst keine weitere gemacht.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Bring back from backups</source>
        <translation>Aus Sicherungen zurückholen</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>Platz wählen</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Dauer wählen</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
    <message>
        <source>See the brokers</source>
        <translation>Broker ansehen</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Verlauf ansehen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>An unknown point</source>
        <translation>Ein unbekannter Punkt</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Die Datei: %1</translation>
    </message>
    <message>
        <source>Sums, which are made anew from their samples</source>
        <translation>Summen, die aus ihren Messwerten neu gebildet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place.</source>
        <translation>Es wird nichts aufgezeichnet: Die Datei ist beschädigt. Was lesbar ist, bleibt lesbar, und nichts wird gelöscht. Bergen Sie, was lesbar ist, und lassen Sie dann das oder eine Sicherung an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.</source>
        <translation>Die Datei um sie herum ist zerrissen. Was lesbar war, wurde geborgen: Lassen Sie es oder eine frühere Sicherung an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is.</source>
        <translation>Die Datei um sie herum ist zerrissen. Bergen kopiert alles Lesbare in eine neue Datei bei den Sicherungen; die zerrissene bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Lesbares bergen</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>What is not as it should be, what it means, and what helps.</source>
        <translation>Was nicht ist, wie es sein soll, was es bedeutet und was hilft.</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Zu reparieren</translation>
    </message>
    <message>
        <source>Read all of it now</source>
        <translation>Jetzt alles lesen</translation>
    </message>
    <message>
        <source>The history, read through for damage</source>
        <translation>Der Verlauf, auf Schäden durchgelesen</translation>
    </message>
    <message>
        <source>While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above.</source>
        <translation>Während Holdfast aufzeichnet, wird jede Minute ein wenig von dem, was es einst schrieb, neu gelesen, sodass in einer Woche alles gesehen ist. Was nicht lesbar ist, wird eine Lücke, die das sagt, und steht oben.</translation>
    </message>
    <message>
        <source>Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged.</source>
        <translation>Nichts zu reparieren. Der Rekorder schreibt, und von Schäden an dem, was er schrieb, ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Das ist dort bekannt, wo der Rekorder läuft.</translation>
    </message>
    <message>
        <source>All of it was read through on %1.</source>
        <translation>Alles wurde am %1 durchgelesen.</translation>
    </message>
    <message>
        <source>Not all of it has been read through yet.</source>
        <translation>Noch wurde nicht alles durchgelesen.</translation>
    </message>
    <message>
        <source>Since %1: %2 of %3 parts read.</source>
        <translation>Seit %1: %2 von %3 Teilen gelesen.</translation>
    </message>
    <message>
        <source>No damage is known.</source>
        <translation>Es ist kein Schaden bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>%n Teil ist beschädigt.</numerusform>
            <numerusform>%n Teile sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Sicherung gemacht und zurückgelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>%n Messwert zurückgeholt.</numerusform>
            <numerusform>%n Messwerte zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>%n Teil ist in keiner Sicherung.</numerusform>
            <numerusform>%n Teile sind in keiner Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be read</source>
        <translation>Alles ist lesbar</translation>
    </message>
    <message>
        <source>%1 samples were saved. They stand among the backups, to take the place of the torn file.</source>
        <translation>%1 Messwerte wurden geborgen. Sie stehen bei den Sicherungen, um an die Stelle der zerrissenen Datei zu treten.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n Teil war nicht lesbar.</numerusform>
            <numerusform>%n Teile waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message>
        <source>Reports cannot be made here</source>
        <translation>Hier können keine Berichte erstellt werden</translation>
    </message>
    <message>
        <source>There is no history on this computer that they could be made from.</source>
        <translation>Auf diesem Computer gibt es keinen Verlauf, aus dem sie erstellt werden könnten.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n Datei erstellt</numerusform>
            <numerusform>%n Dateien erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>zuletzt erstellt %1</translation>
    </message>
    <message>
        <source>Make the files of this report</source>
        <translation>Die Dateien dieses Berichts erstellen</translation>
    </message>
    <message>
        <source>files are being made</source>
        <translation>Dateien werden gerade erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this report made by itself</source>
        <translation>Diesen Bericht von selbst erstellen lassen</translation>
    </message>
    <message>
        <source>only an engineer changes this</source>
        <translation>das ändert nur ein Techniker</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseList</name>
    <message>
        <source>No response is written down for this alarm.</source>
        <translation>Für diesen Alarm ist keine Maßnahme beschrieben.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::RoomPanel</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan.</source>
        <translation>Einen Raum im Plan wählen oder zeichnen: mit „Zeichnen“ ziehen oder im Plan N drücken.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Technikraum</translation>
    </message>
    <message>
        <source>Core: lifts, stairs</source>
        <translation>Kern: Aufzüge, Treppen</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Raum ändern</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleCheck</name>
    <message>
        <source>Give at least one limit.</source>
        <translation>Geben Sie mindestens eine Grenze an.</translation>
    </message>
    <message>
        <source>The upper limit must be above the lower one.</source>
        <translation>Die obere Grenze muss über der unteren liegen.</translation>
    </message>
    <message>
        <source>Name at least one abnormal state.</source>
        <translation>Nennen Sie mindestens einen abnormen Zustand.</translation>
    </message>
    <message>
        <source>At least one usual interval.</source>
        <translation>Mindestens ein üblicher Abstand.</translation>
    </message>
    <message>
        <source>Longer than nothing.</source>
        <translation>Länger als nichts.</translation>
    </message>
    <message>
        <source>Smaller than the change itself, or the alarm could never clear.</source>
        <translation>Kleiner als die Änderung selbst, sonst ginge der Alarm nie.</translation>
    </message>
    <message>
        <source>Not less than nothing.</source>
        <translation>Nicht weniger als nichts.</translation>
    </message>
    <message>
        <source>Say when the alarm is to be raised.</source>
        <translation>Sagen Sie, wann der Alarm kommen soll.</translation>
    </message>
    <message>
        <source>More than nothing.</source>
        <translation>Mehr als nichts.</translation>
    </message>
    <message>
        <source>Smaller than half the band, or the alarm could never clear.</source>
        <translation>Kleiner als das halbe Band, sonst ginge der Alarm nie.</translation>
    </message>
    <message>
        <source>Choose the device whose silence is meant.</source>
        <translation>Wählen Sie das Gerät, dessen Schweigen gemeint ist.</translation>
    </message>
    <message>
        <source>Choose what it watches.</source>
        <translation>Wählen Sie, was sie überwacht.</translation>
    </message>
    <message>
        <source>Say within which time.</source>
        <translation>Sagen Sie, binnen welcher Zeit.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>Höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Eine Regel der Lebenssicherheit braucht eine Folge und eine Handlung.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleConditionPart</name>
    <message>
        <source>What raises it</source>
        <translation>Was ihn auslöst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Under the set-point by</source>
        <translation>Unter dem Sollwert um</translation>
    </message>
    <message>
        <source>Over the set-point by</source>
        <translation>Über dem Sollwert um</translation>
    </message>
    <message>
        <source>Where the device has a set-point, the second line counts in place of the first.</source>
        <translation>Hat das Gerät einen Sollwert, gilt die zweite Zeile anstelle der ersten.</translation>
    </message>
    <message>
        <source>Abnormal states</source>
        <translation>Abnorme Zustände</translation>
    </message>
    <message>
        <source>As the device says them, with commas between.</source>
        <translation>Wie das Gerät sie sagt, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Usual intervals without a word</source>
        <translation>Übliche Abstände ohne Nachricht</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>ob es läuft</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Darf abweichen um</translation>
    </message>
    <message>
        <source>The watched point is the command; the feedback is a property of the same device, or {a point&apos;s id}.</source>
        <translation>Der überwachte Punkt ist der Befehl; die Rückmeldung ist eine Eigenschaft desselben Geräts oder {Kennung eines Punkts}.</translation>
    </message>
    <message>
        <source>the device&apos;s own</source>
        <translation>der des Geräts</translation>
    </message>
    <message>
        <source>In per cent of the set-point</source>
        <translation>In Prozent des Sollwerts</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>A property of the same device, or {a point&apos;s id}.</source>
        <translation>Eine Eigenschaft desselben Geräts oder {Kennung eines Punkts}.</translation>
    </message>
    <message>
        <source>Under it by</source>
        <translation>Darunter um</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>Darüber um</translation>
    </message>
    <message>
        <source>Rises by</source>
        <translation>Steigt um</translation>
    </message>
    <message>
        <source>Falls by</source>
        <translation>Fällt um</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Raised while this is true</source>
        <translation>Kommt, solange dies wahr ist</translation>
    </message>
    <message>
        <source>value is the watched point, a name is a property of the same device, {id} any point. &amp;&amp; || ! == != &lt; &gt; + - * / and &apos;texts&apos;.</source>
        <translation>value ist der überwachte Punkt, ein Name eine Eigenschaft desselben Geräts, {id} ein beliebiger Punkt. &amp;&amp; || ! == != &lt; &gt; + - * / und &apos;Texte&apos;.</translation>
    </message>
    <message>
        <source>Numbers are in %1.</source>
        <translation>Zahlen sind in %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Regel ist an</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Was die Regel sagt</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>%n-mal gekommen in 7 Tagen</numerusform>
            <numerusform>%n-mal gekommen in 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Änderungsrate</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Folgt nicht</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>more than an hour to respond</source>
        <translation>mehr als eine Stunde Zeit</translation>
    </message>
    <message>
        <source>10 to 60 minutes to respond</source>
        <translation>10 bis 60 Minuten Zeit</translation>
    </message>
    <message>
        <source>3 to 10 minutes to respond</source>
        <translation>3 bis 10 Minuten Zeit</translation>
    </message>
    <message>
        <source>less than 3 minutes to respond</source>
        <translation>weniger als 3 Minuten Zeit</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>set-point −%1 / +%2</source>
        <translation>Sollwert −%1 / +%2</translation>
    </message>
    <message>
        <source>nothing heard for %1 usual intervals, at least %2</source>
        <translation>%1 übliche Abstände nichts gehört, mindestens %2</translation>
    </message>
    <message>
        <source>%1 under the set-point</source>
        <translation>%1 unter dem Sollwert</translation>
    </message>
    <message>
        <source>%1 over the set-point</source>
        <translation>%1 über dem Sollwert</translation>
    </message>
    <message>
        <source>rises by %1</source>
        <translation>steigt um %1</translation>
    </message>
    <message>
        <source>falls by %1</source>
        <translation>fällt um %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 binnen %2</translation>
    </message>
    <message>
        <source>the feedback does not follow the command</source>
        <translation>die Rückmeldung folgt dem Befehl nicht</translation>
    </message>
    <message>
        <source>comfort or a little energy is lost</source>
        <translation>Komfort oder etwas Energie geht verloren</translation>
    </message>
    <message>
        <source>business stops, or equipment, data or security suffer</source>
        <translation>der Betrieb steht still, oder Anlagen, Daten oder Sicherheit leiden</translation>
    </message>
    <message>
        <source>people are hurt, or there is fire or water damage</source>
        <translation>Menschen kommen zu Schaden, oder es gibt Brand- oder Wasserschaden</translation>
    </message>
    <message>
        <source>Comfort or energy</source>
        <translation>Komfort oder Energie</translation>
    </message>
    <message>
        <source>Business or security</source>
        <translation>Betrieb oder Sicherung</translation>
    </message>
    <message>
        <source>People, fire or water</source>
        <translation>Menschen, Feuer, Wasser</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, eingebaut</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, überall</translation>
    </message>
    <message>
        <source>%1, %2 times within %3</source>
        <translation>%1, %2-mal binnen %3</translation>
    </message>
    <message>
        <source>This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.</source>
        <translation>Das ist ein Hinweis: ohne Folge und Handlung muss niemand etwas tun. Er macht keinen Ton und kommt nicht in die Alarmliste.</translation>
    </message>
    <message>
        <source>This is an alert: %1, and there is %2. It makes no sound and does not reach the console.</source>
        <translation>Das ist ein Hinweis: %1, und es ist %2. Er macht keinen Ton und kommt nicht in die Alarmliste.</translation>
    </message>
    <message>
        <source>%1, because %2, and there is %3.</source>
        <translation>%1, denn: %2, und es ist %3.</translation>
    </message>
    <message>
        <source>People are too slow for this: an automatic action is needed.</source>
        <translation>Menschen sind dafür zu langsam: es braucht eine automatische Handlung.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePlacesPicker</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Only what has all these tags</source>
        <translation>Nur was alle diese Kennzeichen hat</translation>
    </message>
    <message>
        <source>Tags of this site: %1</source>
        <translation>Kennzeichen dieses Standorts: %1</translation>
    </message>
    <message>
        <source>Nothing on this site can have the tag “%1”.</source>
        <translation>Nichts an diesem Standort kann das Kennzeichen „%1“ haben.</translation>
    </message>
    <message>
        <source>Tick a room or name a tag.</source>
        <translation>Einen Raum ankreuzen oder ein Kennzeichen nennen.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleResponsePart</name>
    <message>
        <source>What follows, and what is to be done</source>
        <translation>Was folgt und was zu tun ist</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Folge, wenn niemand handelt</translation>
    </message>
    <message>
        <source>What to do, one step a line</source>
        <translation>Was zu tun ist, ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Schlimmstenfalls</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Zeit zum Handeln</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Woher diese Zahlen kommen</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Lebenssicherheit</translation>
    </message>
    <message>
        <source>Never hidden, never shelved.</source>
        <translation>Nie verborgen, nie zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleScopePart</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it.</source>
        <translation>Diese Regel kam mit dem Programm und findet selbst, worum es geht. Um selbst zu wählen, verdoppeln Sie sie.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>Ein Punkt</translation>
    </message>
    <message>
        <source>Where it watches</source>
        <translation>Wo sie überwacht</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Teil des Namens tippen</translation>
    </message>
    <message>
        <source>Every point that measures</source>
        <translation>Jeder Punkt, der misst</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>It watches</source>
        <translation>Sie überwacht</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Manche Orte</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTimesPart</name>
    <message>
        <source>When, and for how long</source>
        <translation>Wann und wie lange</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Stays until somebody resets it</source>
        <translation>Bleibt, bis ihn jemand zurücksetzt</translation>
    </message>
    <message>
        <source>Needs no acknowledgement once it is over</source>
        <translation>Muss nicht quittiert werden, wenn er vorbei ist</translation>
    </message>
    <message>
        <source>Raised after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Only from time number</source>
        <translation>Erst ab Mal Nummer</translation>
    </message>
    <message>
        <source>Sounds again after</source>
        <translation>Tönt wieder nach</translation>
    </message>
    <message>
        <source>Shelved for at most</source>
        <translation>Zurückgestellt höchstens</translation>
    </message>
    <message>
        <source>Hidden while this is true</source>
        <translation>Verborgen, solange dies wahr ist</translation>
    </message>
    <message>
        <source>It is watched and written down all the same. Empty: never hidden.</source>
        <translation>Er wird dennoch beobachtet und aufgeschrieben. Leer: nie verborgen.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Selbsthaltend</translation>
    </message>
    <message>
        <source>Acknowledges itself</source>
        <translation>Quittiert sich selbst</translation>
    </message>
    <message>
        <source>And for so long afterwards</source>
        <translation>Und so lange danach</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message>
        <source>Try on the past</source>
        <translation>An der Vergangenheit proben</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Was sie getan hätte</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>dem letzten Tag</numerusform>
            <numerusform>den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Geprobt an</translation>
    </message>
    <message>
        <source>Alarms it would have raised</source>
        <translation>Alarme, die sie gegeben hätte</translation>
    </message>
    <message>
        <source>There is no history here to try it on.</source>
        <translation>Hier gibt es keinen Verlauf, um sie zu proben.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past: history holds what was heard.</source>
        <translation>Schweigen lässt sich nicht proben: der Verlauf enthält, was gehört wurde.</translation>
    </message>
    <message>
        <source>The rule has been changed since. Try it again.</source>
        <translation>Die Regel wurde seither geändert. Proben Sie erneut.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Trying it at %1 of %2 devices …</source>
        <translation>Geprobt an %1 von %2 Geräten …</translation>
    </message>
    <message>
        <source>In %1 this would have raised nothing.</source>
        <translation>In %1 hätte das nichts ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>In %1 hätte das %n Alarm gegeben:</numerusform>
            <numerusform>In %1 hätte das %n Alarme gegeben:</numerusform>
        </translation>
    </message>
    <message>
        <source>It watches nothing that is there now.</source>
        <translation>Sie überwacht nichts, was jetzt da ist.</translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>Der Verlauf deckt %1 von %2 Tagen an %n Punkt.</numerusform>
            <numerusform>Der Verlauf deckt %1 von %2 Tagen an %n Punkten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>Von %n Punkt ist nichts bekannt.</numerusform>
            <numerusform>Von %n Punkten ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>%n davon hätte die Regel selbst verborgen.</numerusform>
            <numerusform>%n davon hätte die Regel selbst verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flood: at most %1 in ten minutes.</source>
        <translation>Keine Flut: höchstens %1 in zehn Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>%n Flut, bis zu %1 in zehn Minuten.</numerusform>
            <numerusform>%n Fluten, bis zu %1 in zehn Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>%n davon flattert: eine längere Verzögerung oder weitere Hysterese hilft.</numerusform>
            <numerusform>%n davon flattern: eine längere Verzögerung oder weitere Hysterese hilft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 stehen in der Liste.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialModel</name>
    <message>
        <source>still there</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauerte</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleWords</name>
    <message>
        <source>Convention</source>
        <translation>Konvention</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 whoever has %2</source>
        <translation>%1, wer %2 hat</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Protokoll nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The new rule</source>
        <translation>Die neue Regel</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Zurück dazu</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 ist an</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 ist aus</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>Standardwerte</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleClerk</name>
    <message>
        <source>Reports come by themselves where the recorder runs; this window only looks.</source>
        <translation>Berichte kommen dort von selbst, wo der Rekorder läuft; dieses Fenster schaut nur zu.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 wird erstellt</translation>
    </message>
    <message>
        <source>%1 does not come by itself any more</source>
        <translation>%1 kommt nicht mehr von selbst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleDialog</name>
    <message>
        <source>At most %1 addresses.</source>
        <translation>Höchstens %1 Adressen.</translation>
    </message>
    <message>
        <source>“%1” is no address of e-mail.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Je Quartal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>In einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Schedule of a report</source>
        <translation>Zeitplan eines Berichts</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reckoned from the day it is due, also when it is made late.</source>
        <translation>Gerechnet vom Tag der Fälligkeit, auch wenn er verspätet erstellt wird.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter.</source>
        <translation>Nach der Wanduhr des Standorts (%1), im Sommer wie im Winter.</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>Die nächsten Male</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Send by e-mail to</source>
        <translation>Per E-Mail senden an</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The mail server is chosen in Settings, Notifications.</source>
        <translation>Adressen mit Kommas dazwischen. Der Mailserver wird unter Einstellungen, Benachrichtigungen gewählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Kreuzen Sie mindestens eine Art von Datei an.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>A folder is named with its whole path, such as /srv/reports.</source>
        <translation>Ein Ordner wird mit seinem ganzen Pfad genannt, etwa /srv/reports.</translation>
    </message>
    <message>
        <source>This folder is not there now; a copy waits a day for it.</source>
        <translation>Dieser Ordner ist jetzt nicht da; eine Kopie wartet einen Tag auf ihn.</translation>
    </message>
    <message>
        <source>A copy with its hash; the files themselves stay in the folder of reports.</source>
        <translation>Eine Kopie mit ihrer Prüfsumme; die Dateien selbst bleiben im Ordner der Berichte.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Of the quarter&apos;s first month; where that is shorter, its last day.</source>
        <translation>Des ersten Monats im Quartal; ist er kürzer, dessen letzter Tag.</translation>
    </message>
    <message>
        <source>Where the month is shorter, its last day.</source>
        <translation>Ist der Monat kürzer, sein letzter Tag.</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleWords</name>
    <message>
        <source>given up: %1</source>
        <translation>aufgegeben: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>Jeden Tag, %1</translation>
    </message>
    <message>
        <source>Day %1 of the quarter, %2</source>
        <translation>Tag %1 des Quartals, %2</translation>
    </message>
    <message>
        <source>Last day of the month, %1</source>
        <translation>Letzter Tag des Monats, %1</translation>
    </message>
    <message>
        <source>Day %1 of the month, %2</source>
        <translation>Tag %1 des Monats, %2</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>nicht erstellt: %1</translation>
    </message>
    <message>
        <source>waits to be made</source>
        <translation>wartet darauf, erstellt zu werden</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>verspätet, war fällig %1</translation>
    </message>
    <message>
        <source>earlier ones missed: %1</source>
        <translation>frühere verpasst: %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>to be copied</source>
        <translation>wird noch kopiert</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>per E-Mail gesendet</translation>
    </message>
    <message>
        <source>mail on its way</source>
        <translation>E-Mail unterwegs</translation>
    </message>
    <message>
        <source>there is no %1 on that day</source>
        <translation>an diesem Tag gibt es kein %1</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>die erste von zweien</translation>
    </message>
    <message>
        <source>Weekly, %1</source>
        <translation>Wöchentlich, %1</translation>
    </message>
    <message>
        <source>Quarterly, %1</source>
        <translation>Je Quartal, %1</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Monatlich, %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SchedulesCard</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>Zeitplan hinzufügen</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Jetzt erstellen</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Zeitplan entfernen</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter changes it, Delete removes it</source>
        <translation>Leertaste schaltet ein oder aus, Eingabe ändert, Entf entfernt</translation>
    </message>
    <message>
        <source>being made …</source>
        <translation>wird erstellt …</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erstellt</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>war verspätet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running.</source>
        <translation>Noch kommt kein Bericht von selbst. Ein solcher wird nach der Uhr des Standorts erstellt, und nachträglich, wo dieses Programm nicht lief.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Nur ein Techniker ändert das.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Er wird erstellt.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Er wurde noch nicht erstellt.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Floors and rooms</source>
        <translation>Stockwerke und Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>Daten und Info</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>holdfast::ShelveDialog</name>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>Until it returns to normal, at most 8 hours</source>
        <translation>Bis er geht, höchstens 8 Stunden</translation>
    </message>
    <message>
        <source>Known cause, being repaired</source>
        <translation>Ursache bekannt, wird behoben</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Geplante Arbeiten</translation>
    </message>
    <message>
        <source>Sensor is wrong</source>
        <translation>Sensor misst falsch</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Mehr zum Grund</translation>
    </message>
    <message>
        <source>For whoever reads the journal</source>
        <translation>Für alle, die das Protokoll lesen</translation>
    </message>
    <message>
        <source>It stays in the journal, leaves the list, and comes back by itself.</source>
        <translation>Er bleibt im Protokoll, verlässt die Liste und kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message>
        <source>Similar before</source>
        <translation>Früher aufgetreten</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Protokoll nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Never in the last 90 days</source>
        <translation>In den letzten 90 Tagen nie</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>%n-mal in den letzten 90 Tagen</numerusform>
            <numerusform>%n-mal in den letzten 90 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>vorbei nach %1</translation>
    </message>
    <message>
        <source>end not written down</source>
        <translation>Ende nicht aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteCheck</name>
    <message>
        <source>Give every tariff a name.</source>
        <translation>Jedem Tarif einen Namen geben.</translation>
    </message>
    <message>
        <source>The tariff “%1” holds on no day: choose at least one.</source>
        <translation>Der Tarif „%1“ gilt an keinem Tag: mindestens einen wählen.</translation>
    </message>
    <message>
        <source>The price of the tariff “%1” is below zero.</source>
        <translation>Der Preis des Tarifs „%1“ liegt unter null.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Dem Standort einen Namen geben.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one of the list, such as Europe/Dublin.</source>
        <translation>Es gibt keine Zeitzone „%1“: eine aus der Liste wählen, etwa Europe/Dublin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Occupied hours end before they begin: a night shift belongs to two days.</source>
        <translation>Die Belegzeit endet, bevor sie beginnt: Eine Nachtschicht gehört zu zwei Tagen.</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteSection</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Times, money and the hours people are there. The overview counts comfort in these hours.</source>
        <translation>Zeiten, Geld und die Stunden, in denen Menschen da sind. Die Übersicht rechnet Komfort in diesen Stunden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Grundfläche</translation>
    </message>
    <message>
        <source>Occupied hours</source>
        <translation>Belegzeiten</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Energy tariffs</source>
        <translation>Energietarife</translation>
    </message>
    <message>
        <source>Equal times: the whole day</source>
        <translation>Gleiche Zeiten: der ganze Tag</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>Standort gespeichert</translation>
    </message>
</context>
<context>
    <name>holdfast::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>holdfast::Spark</name>
    <message>
        <source>Course of the last day</source>
        <translation>Verlauf des letzten Tages</translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For alarms of</source>
        <translation>Für Alarme mit</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 und schlimmer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>wer Dienst hat</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <source>While nobody acknowledges</source>
        <translation>Solange niemand quittiert</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Times are counted from the alarm&apos;s start, also while Holdfast is closed.</source>
        <translation>Zeiten zählen ab Beginn des Alarms, auch während Holdfast geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffRow</name>
    <message>
        <source>Name of the tariff</source>
        <translation>Name des Tarifs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source> %1/kWh</source>
        <translation> %1/kWh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remove the tariff</source>
        <translation>Tarif entfernen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Holds on %1</source>
        <translation>Gilt am %1</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffsEditor</name>
    <message>
        <source>Add tariff</source>
        <translation>Tarif hinzufügen</translation>
    </message>
</context>
<context>
    <name>holdfast::TickList</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Tray</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Holdfast öffnen</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>10 Minuten stumm</translation>
    </message>
    <message>
        <source>Alarms: %1. The worst that calls: %2</source>
        <translation>Alarme: %1. Der schlimmste offene: %2</translation>
    </message>
    <message>
        <source>Alarms: %1, all acknowledged</source>
        <translation>Alarme: %1, alle quittiert</translation>
    </message>
    <message>
        <source>A broker is not connected</source>
        <translation>Ein Broker ist nicht verbunden</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message>
        <source>device silent</source>
        <translation>Gerät stumm</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>Gateway verloren</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>Broker verloren</translation>
    </message>
    <message>
        <source>Holdfast off</source>
        <translation>Holdfast aus</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Platte voll</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>ausgedünnt</translation>
    </message>
    <message>
        <source>broker dropped</source>
        <translation>Broker verwarf</translation>
    </message>
    <message>
        <source>resynchronising</source>
        <translation>Neuabgleich</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>No values from %1 to %2</source>
        <translation>Keine Werte von %1 bis %2</translation>
    </message>
    <message>
        <source>Newest %1, between %2 and %3 from %4 to %5</source>
        <translation>Neuester Wert %1, zwischen %2 und %3 von %4 bis %5</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n Lücke</numerusform>
            <numerusform>%n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>holdfast::WaysCard</name>
    <message>
        <source>Who hears of it at once</source>
        <translation>Wer sofort davon hört</translation>
    </message>
    <message>
        <source>One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm.</source>
        <translation>Eine Ursache wird einmal gemeldet, mit dem, was sie verdeckt. Viele Alarme zugleich werden eine Nachricht. Was niemand quittiert, wird in diesem Takt wieder gemeldet.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: an</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Test senden: %1</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 again every</source>
        <translation>%1 wieder alle</translation>
    </message>
</context>
<context>
    <name>holdfast::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Raised</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>Zurückstellung beendet</translation>
    </message>
    <message>
        <source>Suppressed by its cause</source>
        <translation>Durch seine Ursache unterdrückt</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Nicht mehr unterdrückt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Wieder in Betrieb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regel geändert</translation>
    </message>
    <message>
        <source>Alarm flood</source>
        <translation>Alarmflut</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Datenlücke</translation>
    </message>
    <message>
        <source>Was exceeded while nobody looked</source>
        <translation>War überschritten, als niemand zusah</translation>
    </message>
    <message>
        <source>Nothing listens at this port: check that the broker runs and the port is right.</source>
        <translation>An diesem Port lauscht nichts: prüfen, ob der Broker läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>There is no way to this address: check the network cable, Wi-Fi or VPN.</source>
        <translation>Zu dieser Adresse führt kein Weg: Netzwerkkabel, WLAN oder VPN prüfen.</translation>
    </message>
    <message>
        <source>This name is not known: check its spelling, or use the IP address.</source>
        <translation>Dieser Name ist unbekannt: Schreibweise prüfen oder IP-Adresse verwenden.</translation>
    </message>
    <message>
        <source>No answer in time: the address may be wrong or a firewall drops the connection.</source>
        <translation>Keine Antwort in der Zeit: Die Adresse ist falsch oder eine Firewall verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>The broker refuses this user or password.</source>
        <translation>Der Broker weist diesen Benutzer oder das Passwort ab.</translation>
    </message>
    <message>
        <source>The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.</source>
        <translation>Der Broker kennt diesen Benutzer, lässt ihn aber nicht zu: beim Administrator das Leserecht erbitten.</translation>
    </message>
    <message>
        <source>Another program uses the same client name: one of the two must change it.</source>
        <translation>Ein anderes Programm benutzt denselben Clientnamen: Eines von beiden muss ihn ändern.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate has expired: renew it on the broker.</source>
        <translation>Das Zertifikat des Brokers ist abgelaufen: am Broker erneuern.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not valid yet: check the clocks of both computers.</source>
        <translation>Das Zertifikat des Brokers gilt noch nicht: die Uhren beider Rechner prüfen.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is signed by someone unknown: give its CA file.</source>
        <translation>Das Zertifikat des Brokers ist von Unbekannten signiert: seine CA-Datei angeben.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name: use the name it was made for.</source>
        <translation>Das Zertifikat gehört zu einem anderen Namen: den Namen verwenden, für den es gemacht ist.</translation>
    </message>
    <message>
        <source>The broker refuses our certificate: check certificate and key file.</source>
        <translation>Der Broker weist unser Zertifikat ab: Zertifikat- und Schlüsseldatei prüfen.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: switch TLS off or use the broker&apos;s TLS port.</source>
        <translation>Dieser Port spricht kein TLS: TLS ausschalten oder den TLS-Port des Brokers nehmen.</translation>
    </message>
    <message>
        <source>The broker sent more than is accepted at once.</source>
        <translation>Der Broker sandte mehr, als auf einmal angenommen wird.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>Was dort antwortet, spricht kein MQTT.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>Der Broker hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The broker stopped answering: it or the way to it is frozen.</source>
        <translation>Der Broker antwortet nicht mehr: Er oder der Weg zu ihm ist eingefroren.</translation>
    </message>
    <message>
        <source>More came in than could be taken: the connection is made anew.</source>
        <translation>Es kam zu viel herein: Die Verbindung wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The device says so now</source>
        <translation>Das Gerät meldet es jetzt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>The next value is overdue</source>
        <translation>Der nächste Wert ist überfällig</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Nothing new for longer than usual</source>
        <translation>Länger als üblich nichts Neues</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>The device does not answer; the value may be wrong</source>
        <translation>Das Gerät antwortet nicht; der Wert kann falsch sein</translation>
    </message>
    <message>
        <source>Gateway lost</source>
        <translation>Gateway verloren</translation>
    </message>
    <message>
        <source>The gateway does not answer; the value may be old</source>
        <translation>Das Gateway antwortet nicht; der Wert kann alt sein</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Broker verloren</translation>
    </message>
    <message>
        <source>The connection to the broker is lost; the value may be old</source>
        <translation>Die Verbindung zum Broker ist verloren; der Wert kann alt sein</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>What was commanded; the device does not report back</source>
        <translation>Was befohlen wurde; das Gerät meldet nichts zurück</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>No value has come yet</source>
        <translation>Noch kein Wert gekommen</translation>
    </message>
    <message>
        <source>Clock suspect</source>
        <translation>Uhr verdächtig</translation>
    </message>
    <message>
        <source>The time of this value cannot be right</source>
        <translation>Die Zeit dieses Wertes kann nicht stimmen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Computed by a twin, not measured</source>
        <translation>Von einem Zwilling berechnet, nicht gemessen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Nothing was heard of it yet</source>
        <translation>Noch nichts von ihm gehört</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Reports as it should</source>
        <translation>Meldet sich wie erwartet</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Reports, but not all of it or too late</source>
        <translation>Meldet sich, aber unvollständig oder zu spät</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Runs on its local fallback</source>
        <translation>Läuft im lokalen Notbetrieb</translation>
    </message>
    <message>
        <source>Does not report any more</source>
        <translation>Meldet sich nicht mehr</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>No connection is wanted</source>
        <translation>Keine Verbindung gewünscht</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>The connection is being made</source>
        <translation>Die Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Messages come in</source>
        <translation>Nachrichten kommen an</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>Connected, but the broker does not answer</source>
        <translation>Verbunden, aber der Broker antwortet nicht</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Keine Verbindung; neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>Priorität 1</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>sofort handeln</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Priorität 2</translation>
    </message>
    <message>
        <source>act within ten minutes</source>
        <translation>binnen zehn Minuten handeln</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Priorität 3</translation>
    </message>
    <message>
        <source>act within the hour</source>
        <translation>binnen einer Stunde handeln</translation>
    </message>
    <message>
        <source>Priority 4</source>
        <translation>Priorität 4</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>heute handeln</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>good to know, nothing to do</source>
        <translation>gut zu wissen, nichts zu tun</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>unquittiert</translation>
    </message>
    <message>
        <source>Active and not acknowledged</source>
        <translation>Aktiv und nicht quittiert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>Active and acknowledged</source>
        <translation>Aktiv und quittiert</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>Over, but nobody acknowledged it</source>
        <translation>Vorbei, aber niemand hat quittiert</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>Over, waits for acknowledgement and reset</source>
        <translation>Vorbei, wartet auf Quittieren und Zurücksetzen</translation>
    </message>
    <message>
        <source>latched, acknowledged</source>
        <translation>gehalten, quittiert</translation>
    </message>
    <message>
        <source>Over, waits for reset</source>
        <translation>Vorbei, wartet auf Zurücksetzen</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>Put aside for a time by an operator</source>
        <translation>Von einem Bediener für eine Zeit beiseitegelegt</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>unterdrückt</translation>
    </message>
    <message>
        <source>Explained by its cause</source>
        <translation>Durch seine Ursache erklärt</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>Taken out for work</source>
        <translation>Für Arbeiten außer Betrieb</translation>
    </message>
    <message>
        <source>it was heard</source>
        <translation>es wurde gehört</translation>
    </message>
    <message>
        <source>its own word</source>
        <translation>sein eigenes Wort</translation>
    </message>
    <message>
        <source>its last will</source>
        <translation>sein letzter Wille</translation>
    </message>
    <message>
        <source>silence beyond its usual interval</source>
        <translation>Stille länger als üblich</translation>
    </message>
    <message>
        <source>its gateway is lost</source>
        <translation>sein Gateway ist verloren</translation>
    </message>
    <message>
        <source>the broker is lost</source>
        <translation>der Broker ist verloren</translation>
    </message>
    <message>
        <source>a message the broker had kept</source>
        <translation>eine vom Broker aufbewahrte Nachricht</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message>
        <source>Needs its local hub</source>
        <translation>Braucht seinen lokalen Hub</translation>
    </message>
    <message>
        <source>Needs the cloud</source>
        <translation>Braucht die Cloud</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zutritt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>This program was built without Modbus: install a package that has it.</source>
        <translation>Dieses Programm wurde ohne Modbus gebaut: installieren Sie ein Paket, das es hat.</translation>
    </message>
    <message>
        <source>The register map cannot be used: correct the file and try again.</source>
        <translation>Die Registertabelle kann nicht benutzt werden: berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Part of another</source>
        <translation>Teil eines anderen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>kind of record</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of record</comment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>holdfast::XlsxFile</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.</source>
        <translation>Mittelwerte sind nach Zeit gewichtet. Nichts ist interpoliert: Eine Zelle ist leer, wo nichts aufgezeichnet wurde, und das Blatt der Lücken sagt warum.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>%1 nicht schreibbar</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CellDrawer</name>
    <message>
        <source>Whatever is lost</source>
        <translation>Was auch ausfällt</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>Was es beweisen würde</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Not proven any more</source>
        <translation>Nicht mehr bewiesen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nie gemessen</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Zeit bis sicher</translation>
    </message>
    <message>
        <source>What it serves stays good</source>
        <translation>Das Versorgte hält noch</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Behauptet von</translation>
    </message>
    <message>
        <source>Devices touched</source>
        <translation>Betroffene Geräte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>No policy answers this. What happens is up to the devices.</source>
        <translation>Keine Richtlinie antwortet darauf. Was geschieht, bestimmen die Geräte.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Nachweis festhalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ComponentBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CounterexampleCard</name>
    <message>
        <source>How it breaks</source>
        <translation>Wie es bricht</translation>
    </message>
    <message>
        <source>The way to the break, round by round</source>
        <translation>Der Weg zum Bruch, Runde für Runde</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>Eine Runde zurück</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>Eine Runde weiter</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutDiagram</name>
    <message>
        <source>Single points of failure</source>
        <translation>Einzelne Schwachstellen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutReader</name>
    <message>
        <source>%1 %2</source>
        <comment>kind and name: Router R-3.05</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>only supply of %n device(s)</source>
        <translation>
            <numerusform>einzige Versorgung von %n Gerät</numerusform>
            <numerusform>einzige Versorgung von %n Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>einziger Dienst für %n Gerät</numerusform>
            <numerusform>einziger Dienst für %n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>einziger Weg für %n Gerät</numerusform>
            <numerusform>einziger Weg für %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares %1 with %2, so both fail together.</source>
        <translation>Er teilt %1 mit %2, also fallen beide zusammen aus.</translation>
    </message>
    <message>
        <source>It shares %1 with %2: all fail together.</source>
        <translation>Er teilt %1 mit %2: alle fallen zusammen aus.</translation>
    </message>
    <message>
        <source>Fix: one mains router nearby.</source>
        <translation>Abhilfe: ein Router am Netz in der Nähe.</translation>
    </message>
    <message>
        <source>Fix: one mains router in %1.</source>
        <translation>Abhilfe: ein Router am Netz in %1.</translation>
    </message>
    <message>
        <source>Fix: a second gateway.</source>
        <translation>Abhilfe: ein zweites Gateway.</translation>
    </message>
    <message>
        <source>Fix: a second gateway in %1.</source>
        <translation>Abhilfe: ein zweites Gateway in %1.</translation>
    </message>
    <message>
        <source>Fix: a second uplink beside %1.</source>
        <translation>Abhilfe: ein zweiter Uplink neben %1.</translation>
    </message>
    <message>
        <source>Fix: a second switch beside %1.</source>
        <translation>Abhilfe: ein zweiter Switch neben %1.</translation>
    </message>
    <message>
        <source>Fix: a second broker.</source>
        <translation>Abhilfe: ein zweiter Broker.</translation>
    </message>
    <message>
        <source>Fix: control on site instead of the cloud.</source>
        <translation>Abhilfe: Steuerung vor Ort statt in der Cloud.</translation>
    </message>
    <message>
        <source>Fix: a second power feed, or a UPS.</source>
        <translation>Abhilfe: eine zweite Einspeisung oder eine USV.</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Abgeschnittene Geräte</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutsCard</name>
    <message>
        <source>Single points of failure</source>
        <translation>Einzelne Schwachstellen</translation>
    </message>
    <message>
        <source>Single points of failure as a table</source>
        <translation>Einzelne Schwachstellen als Tabelle</translation>
    </message>
    <message>
        <source>No single failure cuts others off</source>
        <translation>Kein einzelner Ausfall schneidet andere ab</translation>
    </message>
    <message>
        <source>Every device that is known has a second way, or none was told of its ways.</source>
        <translation>Jedes bekannte Gerät hat einen zweiten Weg, oder niemand nannte seine Wege.</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Nach einer Sache fragen</translation>
    </message>
    <message>
        <source>Mesh single points of failure</source>
        <translation>Einzelne Schwachstellen im Mesh</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, what hangs on it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillChoice</name>
    <message>
        <source>Drill to hold</source>
        <translation>Abzuhaltende Übung</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Am Zwilling starten</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Checked before: %1</source>
        <comment>list</comment>
        <translation>Vorher geprüft: %1</translation>
    </message>
    <message>
        <source>The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back.</source>
        <translation>Die Regelung wird am Zwilling bewiesen und scharf gestellt. Dann geht verloren, worum es ihr geht, so lange sie zum Handeln und Zurückkehren braucht.</translation>
    </message>
    <message>
        <source>What its steps store in devices is held, and what this station is to do comes into force in time</source>
        <translation>Was ihre Schritte in Geräten speichern, wird gehalten, und was diese Station tun soll, tritt rechtzeitig in Kraft</translation>
    </message>
    <message>
        <source>The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.</source>
        <translation>Der Zwilling ist ein Modell dieses Standorts mit %1 Geräten. Nichts Echtes wird berührt, und eine halbe Stunde dauert Sekunden.</translation>
    </message>
    <message>
        <source>The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.</source>
        <comment>name, number</comment>
        <translation>Der Zwilling ist %1, ein simuliertes Beispiel mit %2 Geräten, nicht Ihr Standort: Eine Übung dort zeigt, was eine Übung zeigt, und sagt nichts über Ihre Geräte.</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Eine Übung läuft</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillReader</name>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Pre-checks</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>what a drill counts as</comment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>no proof · functions: %1</source>
        <translation>kein Beweis · Funktionen: %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>what a drill counts as</comment>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>a fault was built in</source>
        <translation>ein Fehler war eingebaut</translation>
    </message>
    <message>
        <source>not your site</source>
        <translation>nicht Ihr Standort</translation>
    </message>
    <message>
        <source>Simulated, no cable is touched</source>
        <translation>Simuliert, kein Kabel berührt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Längste Zeit bis sicher</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weight of a function, one letter</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Zeit bis sicher</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>devices</comment>
        <translation>%1 von %2 halten</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts zu sehen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What is cut off</source>
        <translation>Was abgeschnitten ist</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>check</comment>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>out of bounds</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>überwacht</translation>
    </message>
    <message>
        <source>within bounds</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>place, value, value</comment>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Under way on the twin</source>
        <translation>Läuft am Zwilling</translation>
    </message>
    <message>
        <source>The drill found what was built in: %1.</source>
        <comment>devices</comment>
        <translation>Die Übung fand, was eingebaut war: %1.</translation>
    </message>
    <message>
        <source>The drill did not find what was built in: %1.</source>
        <comment>devices</comment>
        <translation>Die Übung fand nicht, was eingebaut war: %1.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <comment>devices</comment>
        <translation>Sehen Sie nach %1, bevor sich jemand darauf verlässt.</translation>
    </message>
    <message>
        <source>functions: %1 · devices cut off: %2</source>
        <translation>Funktionen: %1 · abgeschnittene Geräte: %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Abgehalten am</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, deviating: %2</source>
        <comment>verdict, number of devices</comment>
        <translation>%1, abweichend: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillTimeline</name>
    <message>
        <source>Course of the drill</source>
        <translation>Verlauf der Übung</translation>
    </message>
    <message>
        <source>%1 taken away after %2</source>
        <comment>device, length</comment>
        <translation>%1 nach %2 weggenommen</translation>
    </message>
    <message>
        <source>given back after %1</source>
        <comment>length</comment>
        <translation>nach %1 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 of %2 devices safe</source>
        <translation>%1 von %2 Geräten sicher</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>Geräte sicher</translation>
    </message>
    <message>
        <source>taken away by the drill</source>
        <translation>von der Übung weggenommen</translation>
    </message>
    <message>
        <source>%1 of %2 safe</source>
        <translation>%1 von %2 sicher</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillWords</name>
    <message>
        <source>Broker lost</source>
        <translation>Broker verloren</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost</source>
        <translation>Gateway GW-3 verloren</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost, one device misbehaves</source>
        <translation>Gateway GW-3 verloren, ein Gerät verhält sich falsch</translation>
    </message>
    <message>
        <source>Heating set-point</source>
        <translation>Heiz-Sollwert</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Ventilatordrehzahl</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Alles ist wie vorher</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Nicht alles ist wie vorher</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Konnte nicht zurückgegeben werden</translation>
    </message>
    <message>
        <source>The broker is taken from the twin for %1.</source>
        <comment>length</comment>
        <translation>Der Broker wird dem Zwilling für %1 genommen.</translation>
    </message>
    <message>
        <source>%1 is taken from the twin for %2.</source>
        <comment>device, length</comment>
        <translation>%1 wird dem Zwilling für %2 genommen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, devices</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 holds %2 within %3</source>
        <comment>property, value, length</comment>
        <translation>%1 hält %2 innerhalb von %3</translation>
    </message>
    <message>
        <source>%1 stays between %2 and %3, or the drill is broken off</source>
        <comment>place, value, value</comment>
        <translation>%1 bleibt zwischen %2 und %3, sonst wird die Übung abgebrochen</translation>
    </message>
    <message>
        <source>Built in: %1 misbehaves. The drill has to find it.</source>
        <comment>devices</comment>
        <translation>Eingebaut: %1 verhält sich falsch. Die Übung muss es finden.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>drill</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>drill</comment>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Bis zum Ende abgehalten, zurückgegeben, und alles ist wie vorher.</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Eine Prüfung vor der Übung misslang. Es wurde nichts weggenommen.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Es konnte nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Abgebrochen: ein dringender Alarm, den die Übung nicht erklärt.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Abgebrochen: Wer zusah, war selbst abgeschnitten.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Abgebrochen: Ein Wert verließ seine Grenzen.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Abgebrochen: zu viele Abweichungen.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Von einer Person abgebrochen.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Es konnte nicht zurückgegeben werden: Jemand muss hin.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Zurückgegeben, aber nicht alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Nicht wie erwartet</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelassen</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>Nicht wie vorher</translation>
    </message>
    <message>
        <source>Everything that is watched is heard</source>
        <translation>Alles Überwachte ist zu hören</translation>
    </message>
    <message>
        <source>No alarm of priority 1 or 2</source>
        <translation>Kein Alarm der Priorität 1 oder 2</translation>
    </message>
    <message>
        <source>The policy is armed</source>
        <translation>Die Regelung ist scharf</translation>
    </message>
    <message>
        <source>Fallbacks are stored in the devices</source>
        <translation>Rückfallwerte sind in den Geräten</translation>
    </message>
    <message>
        <source>Devices can be seen while cut off</source>
        <translation>Geräte sichtbar, während abgeschnitten</translation>
    </message>
    <message>
        <source>People are informed</source>
        <translation>Personen sind informiert</translation>
    </message>
    <message>
        <source>A second person has agreed</source>
        <translation>Eine zweite Person hat zugestimmt</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Hält %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Meldet sich weiter</translation>
    </message>
    <message>
        <source>Shown as not heard</source>
        <translation>Als stumm gezeigt</translation>
    </message>
    <message>
        <source>Policy comes into force</source>
        <translation>Regelung tritt in Kraft</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Ein Alarm</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarme: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillsTab</name>
    <message>
        <source>kept with their audit: %1</source>
        <translation>mit ihrem Protokoll aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The twin is being brought to life …</source>
        <translation>Der Zwilling wird zum Leben erweckt …</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Erwartet und beobachtet</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>How much of it is shown</source>
        <translation>Wie viel davon gezeigt wird</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Es wurde noch keine Übung abgehalten</translation>
    </message>
    <message>
        <source>A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched.</source>
        <translation>Eine Übung nimmt einem simulierten Zwilling des Standorts etwas weg und beobachtet, ob alles tut, was der Plan sagt. Kein Kabel wird berührt.</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Am Zwilling starten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>by the clock of the twin</source>
        <translation>nach der Uhr des Zwillings</translation>
    </message>
    <message>
        <source>Checks and limits</source>
        <translation>Prüfungen und Grenzen</translation>
    </message>
    <message>
        <source>any failure rolls back</source>
        <translation>Fehler nimmt zurück</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>kommt in den Bericht</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>Abgehaltene Übungen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DurationBox</name>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditButton</name>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditorWords</name>
    <message>
        <source>an echo through it</source>
        <translation>ein Echo hindurch</translation>
    </message>
    <message>
        <source>news of a reference device</source>
        <translation>Nachricht eines Referenzgeräts</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>eine eigene Antwort</translation>
    </message>
    <message>
        <source>the real service behind it</source>
        <translation>der echte Dienst dahinter</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>eine Verbindung</translation>
    </message>
    <message>
        <source>a ping</source>
        <translation>ein Ping</translation>
    </message>
    <message>
        <source>what it reports of itself</source>
        <translation>was es über sich meldet</translation>
    </message>
    <message>
        <source>our own network card</source>
        <translation>unsere eigene Netzwerkkarte</translation>
    </message>
    <message>
        <source>our own router</source>
        <translation>unser eigener Router</translation>
    </message>
    <message>
        <source>our own broker here</source>
        <translation>unser eigener Broker hier</translation>
    </message>
    <message>
        <source>a power meter</source>
        <translation>ein Stromzähler</translation>
    </message>
    <message>
        <source>the time source</source>
        <translation>die Zeitquelle</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>nicht während</translation>
    </message>
    <message>
        <source>only during</source>
        <translation>nur während</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>mit oder ohne</translation>
    </message>
    <message>
        <source>occupied or not</source>
        <translation>belegt oder nicht</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>the new state</source>
        <translation>den neuen Zustand</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>undo it and call a person</source>
        <translation>zurücknehmen und jemanden rufen</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>behalten und jemanden rufen</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>reversing it</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>when that has expired</source>
        <translation>wenn das abgelaufen ist</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>von selbst zurück</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>auf jemanden warten</translation>
    </message>
    <message>
        <source>go back at night</source>
        <translation>nachts zurück</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>wer da ist</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>missing history</source>
        <translation>fehlende Historie</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>shown to the operator</source>
        <translation>dem Bediener gezeigt</translation>
    </message>
    <message>
        <source>sent unless expired</source>
        <translation>gesendet, wenn nicht abgelaufen</translation>
    </message>
    <message>
        <source>looked at again first</source>
        <translation>erst noch einmal angesehen</translation>
    </message>
    <message>
        <source>hold the last value</source>
        <translation>letzten Wert halten</translation>
    </message>
    <message>
        <source>set a preset</source>
        <translation>eine Voreinstellung setzen</translation>
    </message>
    <message>
        <source>follow the local schedule</source>
        <translation>dem lokalen Zeitplan folgen</translation>
    </message>
    <message>
        <source>switch the link</source>
        <translation>die Leitung wechseln</translation>
    </message>
    <message>
        <source>switch the broker</source>
        <translation>den Broker wechseln</translation>
    </message>
    <message>
        <source>let a standby take over</source>
        <translation>den Ersatz übernehmen lassen</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>give a rule to the doors</source>
        <translation>den Türen eine Regel geben</translation>
    </message>
    <message>
        <source>keep commands for later</source>
        <translation>Befehle aufheben</translation>
    </message>
    <message>
        <source>refuse commands</source>
        <translation>Befehle ablehnen</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>Last abwerfen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>powered by</source>
        <translation>gespeist durch</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>its clock set by</source>
        <translation>Uhr gestellt durch</translation>
    </message>
    <message>
        <source>cut open connections</source>
        <translation>offene Verbindungen trennen</translation>
    </message>
    <message>
        <source>shut the former one out</source>
        <translation>den vorigen aussperren</translation>
    </message>
    <message>
        <source>by</source>
        <translation>per</translation>
    </message>
    <message>
        <source>as priority</source>
        <translation>mit Priorität</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>from importance</source>
        <translation>ab Wichtigkeit</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>bis auf</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>a UPS</source>
        <translation>eine USV</translation>
    </message>
    <message>
        <source>a battery</source>
        <translation>eine Batterie</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <source>its own clock chip</source>
        <translation>eigener Uhrenbaustein</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>eine Meldung am Bildschirm</translation>
    </message>
    <message>
        <source>a siren</source>
        <translation>eine Sirene</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>eine SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>a web hook</source>
        <translation>ein Webhook</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>nur bei Feueralarm offen</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>einmal öffnen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EvidenceDialog</name>
    <message>
        <source>A drill on site showed that it works</source>
        <translation>Eine Übung vor Ort hat gezeigt, dass es geht</translation>
    </message>
    <message>
        <source>Counts as proven for these devices as they are now, for 180 days at most.</source>
        <translation>Gilt als bewiesen für diese Geräte, wie sie jetzt sind, höchstens 180 Tage.</translation>
    </message>
    <message>
        <source>A real outage showed that it works</source>
        <translation>Ein echter Ausfall hat gezeigt, dass es geht</translation>
    </message>
    <message>
        <source>A drill on site showed that it fails</source>
        <translation>Eine Übung vor Ort hat gezeigt, dass es nicht geht</translation>
    </message>
    <message>
        <source>Counts as failed until a newer drill or outage shows otherwise.</source>
        <translation>Gilt als gescheitert, bis eine neuere Übung oder ein Ausfall anderes zeigt.</translation>
    </message>
    <message>
        <source>A real outage showed that it fails</source>
        <translation>Ein echter Ausfall hat gezeigt, dass es nicht geht</translation>
    </message>
    <message>
        <source>The maker says so</source>
        <translation>Der Hersteller sagt es</translation>
    </message>
    <message>
        <source>Counts as claimed, never as proven.</source>
        <translation>Gilt als behauptet, nie als bewiesen.</translation>
    </message>
    <message>
        <source>A person says so</source>
        <translation>Jemand sagt es</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Nachweis festhalten</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher man es weiß</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Zeit bis sicher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What was seen, who was there, or where it is written. It stays, with your name.</source>
        <translation>Was zu sehen war, wer dabei war oder wo es steht. Es bleibt, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say first in the function what happens then: what is not known cannot be proven.</source>
        <translation>Sagen Sie zuerst in der Funktion, was dann geschieht: Was nicht bekannt ist, lässt sich nicht beweisen.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Findings</name>
    <message>
        <source>Nothing is watched: it would never act</source>
        <translation>Nichts wird überwacht: sie würde nie handeln</translation>
    </message>
    <message>
        <source>%1 bad probes are asked for, there are only %2</source>
        <translation>%1 schlechte Proben verlangt, es gibt nur %2</translation>
    </message>
    <message>
        <source>It counts as good again before it counts as bad</source>
        <translation>Es gilt wieder als gut, bevor es als schlecht gilt</translation>
    </message>
    <message>
        <source>A probe may take %1, but the next one starts after %2</source>
        <translation>Eine Probe darf %1 dauern, die nächste beginnt nach %2</translation>
    </message>
    <message>
        <source>No probe proves the whole way</source>
        <translation>Keine Probe beweist den ganzen Weg</translation>
    </message>
    <message>
        <source>It has no step</source>
        <translation>Sie hat keinen Schritt</translation>
    </message>
    <message>
        <source>It is for nothing</source>
        <translation>Sie gilt für nichts</translation>
    </message>
    <message>
        <source>There is no action %1</source>
        <translation>Es gibt keine Aktion %1</translation>
    </message>
    <message>
        <source>%2 has no setting %1</source>
        <translation>%2 hat keine Einstellung %1</translation>
    </message>
    <message>
        <source>%2 needs %1</source>
        <translation>%2 braucht %1</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 braucht ein Ziel</translation>
    </message>
    <message>
        <source>The target %1 is not known</source>
        <translation>Das Ziel %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 cannot run at %2</source>
        <translation>%1 kann nicht laufen auf: %2</translation>
    </message>
    <message>
        <source>%1 cannot be undone that way</source>
        <translation>%1 lässt sich so nicht rückgängig machen</translation>
    </message>
    <message>
        <source>It is class %1, but %3 needs class %2</source>
        <translation>Sie ist Klasse %1, aber %3 verlangt Klasse %2</translation>
    </message>
    <message>
        <source>%1 is not probed before anything moves there</source>
        <translation>%1 wird nicht geprüft, bevor etwas dorthin wechselt</translation>
    </message>
    <message>
        <source>The probe of %1 does not prove the whole way</source>
        <translation>Die Probe von %1 beweist nicht den ganzen Weg</translation>
    </message>
    <message>
        <source>%1 is the very thing that is lost</source>
        <translation>%1 ist genau das, was ausfällt</translation>
    </message>
    <message>
        <source>Up to %1 switches, the site allows %2 in %3</source>
        <translation>Bis zu %1 Wechsel, der Standort erlaubt %2 in %3</translation>
    </message>
    <message>
        <source>Switches are counted over %1, the site counts over %2</source>
        <translation>Wechsel werden über %1 gezählt, der Standort zählt über %2</translation>
    </message>
    <message>
        <source>It goes back after %1, the site asks for %2</source>
        <translation>Sie geht nach %1 zurück, der Standort verlangt %2</translation>
    </message>
    <message>
        <source>It goes back after %1 good rounds, the site asks for %2</source>
        <translation>Sie geht nach %1 guten Runden zurück, der Standort verlangt %2</translation>
    </message>
    <message>
        <source>Up to %1 switches, at least %2 are needed to leave a dead path</source>
        <translation>Bis zu %1 Wechsel, mindestens %2 braucht es, um einen toten Weg zu verlassen</translation>
    </message>
    <message>
        <source>When the alternative dies too, it stays there</source>
        <translation>Fällt auch die Alternative aus, bleibt sie dort</translation>
    </message>
    <message>
        <source>It acts after %1, the site asks for %2</source>
        <translation>Sie handelt nach %1, der Standort verlangt %2</translation>
    </message>
    <message>
        <source>Nothing shows that we are not the ones cut off</source>
        <translation>Nichts zeigt, dass nicht wir die Abgeschnittenen sind</translation>
    </message>
    <message>
        <source>The control probe asks the very thing that is lost</source>
        <translation>Die Kontrollprobe fragt genau das, was ausfällt</translation>
    </message>
    <message>
        <source>Slot %1 belongs to life safety</source>
        <translation>Platz %1 gehört der Personensicherheit</translation>
    </message>
    <message>
        <source>Slot %1 belongs to the operator</source>
        <translation>Platz %1 gehört dem Bediener</translation>
    </message>
    <message>
        <source>A door must not open because the network is lost</source>
        <translation>Eine Tür darf nicht öffnen, weil das Netz ausfällt</translation>
    </message>
    <message>
        <source>A door must obey the fire alarm</source>
        <translation>Eine Tür muss dem Brandalarm folgen</translation>
    </message>
    <message>
        <source>Commands may wait too long before they are sent</source>
        <translation>Befehle dürfen zu lange warten, bevor sie gesendet werden</translation>
    </message>
    <message>
        <source>Two gateways could command at once</source>
        <translation>Zwei Gateways könnten zugleich befehlen</translation>
    </message>
    <message>
        <source>What is held is never let go</source>
        <translation>Was gehalten wird, wird nie losgelassen</translation>
    </message>
    <message>
        <source>Two steps hold the same output at slot %2</source>
        <translation>Zwei Schritte halten denselben Ausgang auf Platz %2</translation>
    </message>
    <message>
        <source>The alarm comes after %1, the site asks for %2</source>
        <translation>Der Alarm kommt nach %1, der Standort verlangt %2</translation>
    </message>
    <message>
        <source>A step could wait for ever</source>
        <translation>Ein Schritt könnte ewig warten</translation>
    </message>
    <message>
        <source>A step may take %1, the site allows %2</source>
        <translation>Ein Schritt darf %1 dauern, der Standort erlaubt %2</translation>
    </message>
    <message>
        <source>Catching up could take for ever</source>
        <translation>Das Nachholen könnte ewig dauern</translation>
    </message>
    <message>
        <source>%1 runs at %2, which needs what is lost</source>
        <translation>%1 läuft auf %2, das braucht, was ausfällt</translation>
    </message>
    <message>
        <source>The schedule needs the time that is lost</source>
        <translation>Der Zeitplan braucht die Zeit, die ausfällt</translation>
    </message>
    <message>
        <source>It runs on the power that is lost</source>
        <translation>Es läuft mit dem Strom, der ausfällt</translation>
    </message>
    <message>
        <source>%1 cannot be sent without what is lost</source>
        <translation>%1 lässt sich ohne das Ausgefallene nicht senden</translation>
    </message>
    <message>
        <source>The last value is held without an end</source>
        <translation>Der letzte Wert wird ohne Ende gehalten</translation>
    </message>
    <message>
        <source>Nothing follows when the held value is too old</source>
        <translation>Nichts folgt, wenn der gehaltene Wert zu alt ist</translation>
    </message>
    <message>
        <source>It waits for an end that never comes</source>
        <translation>Es wartet auf ein Ende, das nie kommt</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Niemand erfährt davon</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wants something else: %3</source>
        <translation>%2 sind auch in %1, die anderes will: %3</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wins: %3</source>
        <translation>%2 sind auch in %1, die gewinnt: %3</translation>
    </message>
    <message>
        <source>It sets itself off, by way of %1</source>
        <translation>Sie löst sich selbst aus, über %1</translation>
    </message>
    <message>
        <source>Nothing on the site fits its scope</source>
        <translation>Nichts am Standort passt zu ihrem Bereich</translation>
    </message>
    <message>
        <source>%1 have joined its scope since it was approved: %2</source>
        <translation>%1 kamen seit der Freigabe zu ihrem Bereich: %2</translation>
    </message>
    <message>
        <source>%1 of %3 cannot do it: %2</source>
        <translation>%1 von %3 können es nicht: %2</translation>
    </message>
    <message>
        <source>%1 have no sensor of their own: %2</source>
        <translation>%1 haben keinen eigenen Fühler: %2</translation>
    </message>
    <message>
        <source>%1, which it watches, is not known</source>
        <translation>%1, das sie überwacht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 have no fallback: %2</source>
        <translation>%1 haben keinen Notbetrieb: %2</translation>
    </message>
    <message>
        <source>%1 critical ones have no fallback: %2</source>
        <translation>%1 kritische haben keinen Notbetrieb: %2</translation>
    </message>
    <message>
        <source>%1 doors on an escape route fail locked: %2</source>
        <translation>%1 Türen am Fluchtweg fallen verriegelt aus: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Was die Prüfung sagt</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Nichts spricht dagegen</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Every rule of the check holds. A proof looks at what can happen as well.</source>
        <translation>Jede Regel der Prüfung hält. Ein Beweis sieht sich auch an, was geschehen kann.</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>läuft beim Bearbeiten mit</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Eine kritische Funktion hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>1, useful</source>
        <translation>1, nützlich</translation>
    </message>
    <message>
        <source>2, important</source>
        <translation>2, wichtig</translation>
    </message>
    <message>
        <source>3, vital</source>
        <translation>3, unentbehrlich</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Gewicht in der Wertung</translation>
    </message>
    <message>
        <source>Time to safe, at most</source>
        <translation>Zeit bis sicher, höchstens</translation>
    </message>
    <message>
        <source>What it does while all is well</source>
        <translation>Was sie tut, solange alles in Ordnung ist</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Getan von</translation>
    </message>
    <message>
        <source>Filter devices and points</source>
        <translation>Geräte und Punkte filtern</translation>
    </message>
    <message>
        <source>Devices and points that do it</source>
        <translation>Geräte und Punkte, die es tun</translation>
    </message>
    <message>
        <source>Space takes one in or out.</source>
        <translation>Die Leertaste nimmt eines auf oder heraus.</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>Wenn das ausfällt</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>was geschieht</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in Ihren Worten</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>Whoever says so claims it; proof comes from drills and real outages.</source>
        <translation>Wer es sagt, behauptet es; bewiesen wird es durch Übungen und echte Ausfälle.</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: was geschieht</translation>
    </message>
    <message>
        <source>%1: in your words</source>
        <translation>%1: in Ihren Worten</translation>
    </message>
    <message>
        <source>%1: who says so</source>
        <translation>%1: wer es sagt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>everything where it works</source>
        <translation>alles, wo sie wirkt</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionMarks</name>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>ungetestet</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>kein Notbetrieb</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message>
        <source>Critical functions</source>
        <translation>Kritische Funktionen</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n bewiesen</numerusform>
            <numerusform>%n bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n ungetestet</numerusform>
            <numerusform>%n ungetestet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>%n ohne Notbetrieb</numerusform>
            <numerusform>%n ohne Notbetrieb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::LossModel</name>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>ohne Strom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message>
        <source>What keeps working</source>
        <translation>Was weiterarbeitet</translation>
    </message>
    <message>
        <source>No critical function is named yet</source>
        <translation>Noch ist keine kritische Funktion benannt</translation>
    </message>
    <message>
        <source>What must go on when something is lost is listed here, with what happens and how it is known.</source>
        <translation>Hier steht, was bei einem Ausfall weitergehen muss, was geschieht und woher man es weiß.</translation>
    </message>
    <message>
        <source>See what depends on what</source>
        <translation>Sehen, was wovon abhängt</translation>
    </message>
    <message>
        <source>Rows are functions, columns are what is lost. Enter tells the whole story of a cell.</source>
        <translation>Zeilen sind Funktionen, Spalten, was ausfällt. Enter zeigt alles über eine Zelle.</translation>
    </message>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>Lücken zuerst · %n Funktion</numerusform>
            <numerusform>Lücken zuerst · %n Funktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>proposed · %1</source>
        <translation>vorgeschlagen · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it normally does, its weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>Safe after %1</source>
        <translation>Sicher nach %1</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>Bewiesen am %1</translation>
    </message>
    <message>
        <source>proven, oldest %1</source>
        <comment>how old the oldest proof is</comment>
        <translation>bewiesen, älteste %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>no gap, %1</source>
        <translation>keine Lücke, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap, priority %1: %2</source>
        <translation>Lücke, Priorität %1: %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::NextDrill</name>
    <message>
        <source>Next drill</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Last held %1: %2</source>
        <comment>day, verdict</comment>
        <translation>Zuletzt abgehalten %1: %2</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Es wurde noch keine Übung abgehalten</translation>
    </message>
    <message>
        <source>Nothing is proven at the site yet.</source>
        <translation>Am Standort ist noch nichts bewiesen.</translation>
    </message>
    <message>
        <source>The proof of %1 runs out first, on %2.</source>
        <comment>function and loss, day</comment>
        <translation>Der Beweis für %1 läuft zuerst ab, am %2.</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>length</comment>
        <translation>Das ist in %1.</translation>
    </message>
    <message>
        <source>A drill on the twin renews no proof: only the devices themselves can.</source>
        <translation>Eine Übung am Zwilling erneuert keinen Beweis: Das können nur die Geräte selbst.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathDiagram</name>
    <message>
        <source>Path %1: %2, %3</source>
        <translation>Weg %1: %2, %3</translation>
    </message>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>Wege von %1 nach %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>all paths lost</source>
        <translation>alle Wege weg</translation>
    </message>
    <message>
        <source>no second path</source>
        <translation>kein zweiter Weg</translation>
    </message>
    <message>
        <source>on backup path</source>
        <translation>auf Ersatzweg</translation>
    </message>
    <message>
        <source>second path ready</source>
        <translation>zweiter Weg bereit</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>probes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Switch: %1 probes fail for %2. Return: stable for %3.</source>
        <translation>Wechsel: %1 Proben schlagen %2 lang fehl. Zurück: %3 stabil.</translation>
    </message>
    <message>
        <source>No policy switches between these paths.</source>
        <translation>Keine Richtlinie wechselt zwischen diesen Wegen.</translation>
    </message>
    <message>
        <source>No path is in use.</source>
        <translation>Kein Weg ist in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 in use since %2, for %3.</source>
        <translation>%1 in Gebrauch seit %2, nun %3.</translation>
    </message>
    <message>
        <source>%1 is in use, nobody told since when.</source>
        <translation>%1 ist in Gebrauch, seit wann, sagte niemand.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Zweiter Weg</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsCard</name>
    <message>
        <source>Failover paths</source>
        <translation>Ausweichwege</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Failover paths as a table</source>
        <translation>Ausweichwege als Tabelle</translation>
    </message>
    <message>
        <source>No gateway told of its paths</source>
        <translation>Kein Gateway nannte seine Wege</translation>
    </message>
    <message>
        <source>Paths are told by the gateways, or named by an engineer.</source>
        <translation>Wege melden die Gateways, oder ein Techniker benennt sie.</translation>
    </message>
    <message>
        <source>Show gateways</source>
        <translation>Gateways zeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsTab</name>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>No gateway is known</source>
        <translation>Kein Gateway ist bekannt</translation>
    </message>
    <message>
        <source>A gateway is a device that others are heard through.</source>
        <translation>Ein Gateway ist ein Gerät, durch das andere gehört werden.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Geräte zeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PictureOrTable</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message>
        <source>If this is lost, you lose …</source>
        <translation>Fällt das aus, verlieren Sie …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>What is lost when</source>
        <translation>Was wann ausfällt</translation>
    </message>
    <message>
        <source>Nothing carries anything else yet</source>
        <translation>Noch trägt nichts etwas anderes</translation>
    </message>
    <message>
        <source>What depends on what is worked out from what the devices say of themselves.</source>
        <translation>Was wovon abhängt, ergibt sich aus dem, was die Geräte von sich sagen.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>devices, functions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 is lost: at once %2, after 24 hours %3.</source>
        <translation>Fällt %1 aus: sofort %2, nach 24 Stunden %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Alle Richtlinien</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Noch keine Richtlinie</translation>
    </message>
    <message>
        <source>A policy says what must happen when something is lost. Without one, the devices decide.</source>
        <translation>Eine Richtlinie sagt, was bei einem Ausfall geschehen muss. Ohne sie entscheiden die Geräte.</translation>
    </message>
    <message>
        <source>See what is lost without one</source>
        <translation>Sehen, was ohne sie ausfällt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · %n läuft</numerusform>
            <numerusform>%1 · %n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesTab</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Wie die Richtlinie gezeigt wird</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Schritte der Richtlinie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What check and proof say</source>
        <translation>Was Prüfung und Beweis sagen</translation>
    </message>
    <message>
        <source>Not checked yet. A policy is proved before it can be armed.</source>
        <translation>Noch nicht geprüft. Eine Richtlinie wird bewiesen, bevor sie scharf sein kann.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>proved · %1 states</source>
        <translation>bewiesen · %1 Zustände</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht bewiesen</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>broken after %1 steps</source>
        <translation>verletzt nach %1 Schritten</translation>
    </message>
    <message>
        <source>holds, looked at %1 times</source>
        <translation>hält, %1-mal angesehen</translation>
    </message>
    <message>
        <source>Armed by %1 on %2.</source>
        <comment>person, day and time</comment>
        <translation>Scharf geschaltet von %1 am %2.</translation>
    </message>
    <message>
        <source>It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.</source>
        <translation>Sie gehört zu Holdfast. Speichern Sie sie als eigene und setzen Sie Ihre Geräte ein, dann kann sie scharf sein.</translation>
    </message>
    <message>
        <source>It is armed already.</source>
        <translation>Sie ist schon scharf.</translation>
    </message>
    <message>
        <source>It is being proved. That takes some seconds.</source>
        <translation>Sie wird bewiesen. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>It is not proved: what the check says below has to be put right first.</source>
        <translation>Sie ist nicht bewiesen: Erst muss in Ordnung kommen, was die Prüfung unten sagt.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Scharf schalten</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Unscharf schalten</translation>
    </message>
    <message>
        <source>Save as own policy</source>
        <translation>Als eigene Richtlinie speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>An der Vergangenheit erproben</translation>
    </message>
    <message>
        <source>What it would have done in the last 30 days.</source>
        <translation>Was sie in den letzten 30 Tagen getan hätte.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message>
        <source>While</source>
        <translation>Solange</translation>
    </message>
    <message>
        <source>From what time of day</source>
        <translation>Ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>To what time of day</source>
        <translation>Bis zu welcher Uhrzeit</translation>
    </message>
    <message>
        <source>while the time is between %1 and %2</source>
        <translation>solange es zwischen %1 und %2 Uhr ist</translation>
    </message>
    <message>
        <source>while the time is %1</source>
        <comment>any time</comment>
        <translation>solange die Zeit ist: %1</translation>
    </message>
    <message>
        <source>the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator&apos;s override</source>
        <translation>die Räume %1 sind, %2 Wartung, %3 Feueralarm, %4 Eingriff eines Bedieners</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Während der Wartung</translation>
    </message>
    <message>
        <source>During a fire alarm</source>
        <translation>Während eines Feueralarms</translation>
    </message>
    <message>
        <source>While an operator overrides</source>
        <translation>Während ein Bediener eingreift</translation>
    </message>
    <message>
        <source>on every day; only on</source>
        <translation>an jedem Tag; nur am</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>nur am</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Nur am %1</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>Wie es zurückgeht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until it has been good for %1 rounds and for %2, then %3</source>
        <translation>bis es %1 Runden und %2 lang gut ist, dann %3</translation>
    </message>
    <message>
        <source>Good rounds in a row</source>
        <translation>Gute Runden hintereinander</translation>
    </message>
    <message>
        <source>Time it must stay good</source>
        <translation>Zeit, die es gut bleiben muss</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht länger</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Goes back from what time</source>
        <translation>Zurück ab welcher Uhrzeit</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>Goes back until what time</source>
        <translation>Zurück bis zu welcher Uhrzeit</translation>
    </message>
    <message>
        <source>with at most %1 switches in %2, and %3 more to leave a dead way</source>
        <translation>mit höchstens %1 Wechseln in %2, und %3 mehr, um einen toten Weg zu verlassen</translation>
    </message>
    <message>
        <source>Switches at most</source>
        <translation>Höchstens so viele Wechsel</translation>
    </message>
    <message>
        <source>Time within which switches are counted</source>
        <translation>Zeit, in der Wechsel zählen</translation>
    </message>
    <message>
        <source>Switches in reserve</source>
        <translation>Wechsel in Reserve</translation>
    </message>
    <message>
        <source>and when the other way dies too, %1</source>
        <translation>und wenn auch der andere Weg stirbt, %1</translation>
    </message>
    <message>
        <source>When the other way dies too</source>
        <translation>Wenn auch der andere Weg stirbt</translation>
    </message>
    <message>
        <source>go back at once</source>
        <translation>sofort zurück</translation>
    </message>
    <message>
        <source>stay there</source>
        <translation>dort bleiben</translation>
    </message>
    <message>
        <source>each within %1, with at most %2 questions a second, spread over %3</source>
        <translation>jedes innerhalb von %1, mit höchstens %2 Fragen je Sekunde, verteilt über %3</translation>
    </message>
    <message>
        <source>Time each of them may take</source>
        <translation>Zeit, die jedes dauern darf</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>Questions a second</source>
        <translation>Fragen je Sekunde</translation>
    </message>
    <message>
        <source>Time over which questions are spread</source>
        <translation>Zeit, über die Fragen verteilt werden</translation>
    </message>
    <message>
        <source>commands that have waited are %1</source>
        <translation>wartende Befehle werden %1</translation>
    </message>
    <message>
        <source>Commands that have waited</source>
        <translation>Wartende Befehle</translation>
    </message>
    <message>
        <source>then catch up, in this order:</source>
        <translation>dann nachholen, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What is caught up with, number %1</source>
        <translation>Was nachgeholt wird, Nummer %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>wenn es länger dauert als %1, jemanden rufen</translation>
    </message>
    <message>
        <source>Longest time before a person is called</source>
        <translation>Längste Zeit, bis jemand gerufen wird</translation>
    </message>
    <message>
        <source>outputs stay on for at least %1 and off for at least %2; an operator&apos;s override ends after %3</source>
        <translation>Ausgänge bleiben mindestens %1 ein und mindestens %2 aus; ein Eingriff endet nach %3</translation>
    </message>
    <message>
        <source>Shortest time an output stays on</source>
        <translation>Kürzeste Einschaltzeit eines Ausgangs</translation>
    </message>
    <message>
        <source>Shortest time an output stays off</source>
        <translation>Kürzeste Ausschaltzeit eines Ausgangs</translation>
    </message>
    <message>
        <source>Longest time of an override</source>
        <translation>Längste Dauer eines Eingriffs</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step %1: what is done</source>
        <translation>Schritt %1: was getan wird</translation>
    </message>
    <message>
        <source>Step %1: for whom</source>
        <translation>Schritt %1: für wen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>all it is for</source>
        <translation>alle, für die sie gilt</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>ein anderer Weg</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>wann er beginnt</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>then, hold the last value, for the zones</comment>
        <translation>%1 %2 für %3</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Schritt %1 nach oben</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Schritt %1 nach unten</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
    <message>
        <source>%1 at slot %2, for at most %3</source>
        <comment>where, of the priority array, time to live</comment>
        <translation>%1 auf Platz %2, höchstens %3</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>wo er läuft</translation>
    </message>
    <message>
        <source>its slot</source>
        <translation>sein Platz</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>wie lange er gilt</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>confirmed by %1 within %2; if it fails, %3; undone by %4</source>
        <translation>bestätigt durch %1 innerhalb von %2; wenn es misslingt, %3; zurückgenommen durch %4</translation>
    </message>
    <message>
        <source>what confirms it</source>
        <translation>was ihn bestätigt</translation>
    </message>
    <message>
        <source>its time-out</source>
        <translation>seine Zeitgrenze</translation>
    </message>
    <message>
        <source>what happens when it fails</source>
        <translation>was geschieht, wenn er misslingt</translation>
    </message>
    <message>
        <source>how it is undone</source>
        <translation>wie er zurückgenommen wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <comment>what happens: to whom</comment>
        <translation>Wenn %1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Whose loss it is</source>
        <translation>Wessen Ausfall es ist</translation>
    </message>
    <message>
        <source>what each depends on</source>
        <translation>wovon jedes abhängt</translation>
    </message>
    <message>
        <source>that is, %1 of these are bad together, asked every %2, answering within %3</source>
        <translation>das heißt, %1 davon sind zusammen schlecht, alle %2 gefragt, Antwort binnen %3</translation>
    </message>
    <message>
        <source>So many probes bad together</source>
        <translation>So viele Proben zusammen schlecht</translation>
    </message>
    <message>
        <source>Time between two rounds</source>
        <translation>Zeit zwischen zwei Runden</translation>
    </message>
    <message>
        <source>Time an answer may take</source>
        <translation>Zeit, die eine Antwort dauern darf</translation>
    </message>
    <message>
        <source>%1 rounds in a row, and %2 longer</source>
        <translation>%1 Runden hintereinander, und %2 länger</translation>
    </message>
    <message>
        <source>Bad rounds in a row</source>
        <translation>Schlechte Runden hintereinander</translation>
    </message>
    <message>
        <source>How much longer it must stay bad</source>
        <translation>Wie viel länger es schlecht bleiben muss</translation>
    </message>
    <message>
        <source>no moment</source>
        <translation>keinen Moment</translation>
    </message>
    <message>
        <source>bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4</source>
        <translation>schlecht ist auch, %1 der Antworten zu verlieren, bis unter %2, oder %3 zu brauchen, bis unter %4</translation>
    </message>
    <message>
        <source>Lost answers that count as bad</source>
        <translation>Verlorene Antworten, die als schlecht gelten</translation>
    </message>
    <message>
        <source>Lost answers below which it is good again</source>
        <translation>Verlorene Antworten, unter denen es wieder gut ist</translation>
    </message>
    <message>
        <source>Time to answer that counts as bad</source>
        <translation>Antwortzeit, die als schlecht gilt</translation>
    </message>
    <message>
        <source>Time to answer below which it is good again</source>
        <translation>Antwortzeit, unter der es wieder gut ist</translation>
    </message>
    <message>
        <source>Probe %1: %2</source>
        <translation>Probe %1: %2</translation>
    </message>
    <message>
        <source>· %1: %2, called %3 %4</source>
        <comment>a probe, whom it asks, its name, a button</comment>
        <translation>· %1: %2, genannt %3 %4</translation>
    </message>
    <message>
        <source>what it looks at</source>
        <translation>wonach sie sieht</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>wen sie fragt</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>Take probe %1 away</source>
        <translation>Probe %1 entfernen</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Probe hinzufügen</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>Probe %1</translation>
    </message>
    <message>
        <source>What shows that we are not the ones cut off</source>
        <translation>Was zeigt, dass nicht wir abgeschnitten sind</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>%1 shows that we are not the ones cut off</source>
        <translation>%1 zeigt, dass nicht wir abgeschnitten sind</translation>
    </message>
    <message>
        <source>Whom the control probe asks</source>
        <translation>Wen die Kontrollprobe fragt</translation>
    </message>
    <message>
        <source>%1 (%2) shows that we are not the ones cut off</source>
        <translation>%1 (%2) zeigt, dass nicht wir abgeschnitten sind</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Way %1: %2</source>
        <translation>Weg %1: %2</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>wohin er führt</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>what must be good first</source>
        <translation>was zuerst gut sein muss</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>Take way %1 away</source>
        <translation>Weg %1 entfernen</translation>
    </message>
    <message>
        <source>whom that asks</source>
        <translation>wen das fragt</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 (%5) is good %4</source>
        <translation>%1 führt zu %2, wenn %3 (%5) gut ist %4</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 is good %4</source>
        <translation>%1 führt zu %2, wenn %3 gut ist %4</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Weiteren Weg hinzufügen</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Name der Richtlinie</translation>
    </message>
    <message>
        <source>Id of the policy</source>
        <translation>Kennung der Richtlinie</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <comment>its name</comment>
        <translation>Die Richtlinie %1</translation>
    </message>
    <message>
        <source>with the id %1 in version %2 is of %3 and belongs to %4</source>
        <comment>id, version, class, owner</comment>
        <translation>mit der Kennung %1 in Version %2 ist von %3 und gehört zu %4</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Sie gilt für</translation>
    </message>
    <message>
        <source>For whom: %1; empty takes it out</source>
        <translation>Für wen: %1; leer nimmt es heraus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add whom it is for</source>
        <translation>Hinzufügen, für wen sie gilt</translation>
    </message>
    <message>
        <source>add a space or a device</source>
        <translation>Raum oder Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Tags that all must hold</source>
        <translation>Merkmale, die alle gelten müssen</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Merkmal</translation>
    </message>
    <message>
        <source>Who is left out, ids with commas between</source>
        <translation>Wer ausgelassen wird, Kennungen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>and for everything tagged %1, but not for %2</source>
        <translation>und für alles mit dem Merkmal %1, aber nicht für %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyEditor</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>%1 It notices within %2 and has acted within %3.</source>
        <comment>where it runs, as a sentence</comment>
        <translation>%1 Bemerkt es binnen %2 und hat binnen %3 gehandelt.</translation>
    </message>
    <message>
        <source>Draft, not kept yet</source>
        <translation>Entwurf, noch nicht gesichert</translation>
    </message>
    <message>
        <source>Draft, unchanged</source>
        <translation>Entwurf, unverändert</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Export as JSON file</source>
        <translation>Als JSON-Datei sichern</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Eine Richtlinie öffnen</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Die Richtlinie exportieren</translation>
    </message>
    <message>
        <source>There are changes that nobody has kept.</source>
        <translation>Es gibt Änderungen, die niemand gesichert hat.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>read it aloud</source>
        <translation>laut lesen</translation>
    </message>
    <message>
        <source>this sentence is the whole policy</source>
        <translation>dieser Satz ist die ganze Richtlinie</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Wie die Richtlinie gezeigt wird</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Schritte der Richtlinie</translation>
    </message>
    <message>
        <source>The policy as it stands in its file</source>
        <translation>Die Richtlinie, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>An empty policy</source>
        <translation>Eine leere Richtlinie</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyOrders</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Jetzt zurückkehren</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>Hände weg</translation>
    </message>
    <message>
        <source>Let it act again</source>
        <translation>Wieder handeln lassen</translation>
    </message>
    <message>
        <source>It lets go what it holds and does nothing for a time.</source>
        <translation>Sie lässt los, was sie hält, und tut eine Zeit lang nichts.</translation>
    </message>
    <message>
        <source>Somebody has looked: it goes on.</source>
        <translation>Jemand hat nachgesehen: es geht weiter.</translation>
    </message>
    <message>
        <source>The usual way is good again and is used from now on.</source>
        <translation>Der gewohnte Weg ist wieder gut und wird ab jetzt benutzt.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>der ganze Standort</translation>
    </message>
    <message>
        <source>everything tagged %1</source>
        <translation>alles mit Merkmal %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scope, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its last value</source>
        <translation>seinen letzten Wert</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>nur bei Brandalarm offen</translation>
    </message>
    <message>
        <source>one pulse</source>
        <translation>ein Impuls</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>eine Meldung am Bildschirm</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>web hook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>during a fire alarm</source>
        <translation>während eines Brandalarms</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When %1 for %2, %3</source>
        <translation>Wenn %1 für %2, %3</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>%1 let %2 follow %3</source>
        <translation>%1 lass %2 folgen: %3</translation>
    </message>
    <message>
        <source>local schedule %1</source>
        <translation>lokaler Zeitplan %1</translation>
    </message>
    <message>
        <source>%1 switch to %2</source>
        <translation>%1 wechsle zu %2</translation>
    </message>
    <message>
        <source>%1 let %2 take over</source>
        <translation>%1 lass %2 übernehmen</translation>
    </message>
    <message>
        <source>%1 tell %2 by %3 as %4</source>
        <translation>%1 melde an %2 über %3 als %4</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>%1 keep commands to %2 for later</source>
        <translation>%1 hebe Befehle an %2 für später auf</translation>
    </message>
    <message>
        <source>%1 refuse commands to %2</source>
        <translation>%1 weise Befehle an %2 ab</translation>
    </message>
    <message>
        <source>%1 shed load of %2 down to %3</source>
        <translation>%1 senke die Last von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 setze %2 auf %3</translation>
    </message>
    <message>
        <source>%1 do %2 with %3</source>
        <comment>an action nobody here has words for</comment>
        <translation>%1 tue %2 mit %3</translation>
    </message>
    <message>
        <source>, but at most %1</source>
        <translation>, aber höchstens %1</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>von selbst zurück</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>auf einen Menschen warten</translation>
    </message>
    <message>
        <source>go back between %1 and %2</source>
        <translation>zurück zwischen %1 und %2</translation>
    </message>
    <message>
        <source>until it has been good for %1, then %2</source>
        <translation>bis es %1 lang gut ist, dann %2</translation>
    </message>
    <message>
        <source>with at most %1 in %2</source>
        <translation>mit höchstens %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechseln</numerusform>
        </translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>dauert es länger als %1, rufe einen Menschen</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>lokaler Zeitplan</translation>
    </message>
    <message>
        <source>commands wait</source>
        <translation>Befehle warten</translation>
    </message>
    <message>
        <source>commands refused</source>
        <translation>Befehle abgewiesen</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>Last senken</translation>
    </message>
    <message>
        <source>Part of it runs in Holdfast, which must be open for it.</source>
        <translation>Ein Teil läuft in Holdfast, das dafür offen sein muss.</translation>
    </message>
    <message>
        <source>Runs inside the gateways. Holdfast does not need to be open.</source>
        <translation>Läuft in den Gateways. Holdfast muss nicht offen sein.</translation>
    </message>
    <message>
        <source>Runs inside the devices. Holdfast does not need to be open.</source>
        <translation>Läuft in den Geräten. Holdfast muss nicht offen sein.</translation>
    </message>
    <message>
        <source>It only tells; Holdfast must be open for it.</source>
        <translation>Sie meldet nur; Holdfast muss dafür offen sein.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Wenn es misslingt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weitermachen</translation>
    </message>
    <message>
        <source>undo and call a person</source>
        <translation>zurücknehmen und Menschen rufen</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>so lassen und Menschen rufen</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>reverse it</source>
        <translation>umkehren</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Platz %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyWords</name>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>This station is the one cut off, so nothing is done.</source>
        <translation>Diese Station selbst ist abgeschnitten, also geschieht nichts.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>The loss of something above explains this one.</source>
        <translation>Der Ausfall von etwas darüber erklärt diesen.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>A person or the fire alarm has taken over for a time.</source>
        <translation>Ein Mensch oder der Brandalarm hat vorübergehend übernommen.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>The drill is too old or the scope has changed: it does not act.</source>
        <translation>Die Übung ist zu alt oder der Bereich hat sich geändert: sie handelt nicht.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Sie nutzt %1.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>kehrt zurück</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt nach</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>vermutet Ausfall</translation>
    </message>
    <message>
        <source>It does not act before it is armed.</source>
        <translation>Sie handelt erst, wenn sie scharf ist.</translation>
    </message>
    <message>
        <source>the uplink is lost</source>
        <translation>der Uplink ausfällt</translation>
    </message>
    <message>
        <source>the broker is unreachable</source>
        <translation>der Broker nicht erreichbar ist</translation>
    </message>
    <message>
        <source>the gateway is unreachable</source>
        <translation>das Gateway nicht erreichbar ist</translation>
    </message>
    <message>
        <source>the device is silent</source>
        <translation>das Gerät schweigt</translation>
    </message>
    <message>
        <source>the cloud does not answer</source>
        <translation>die Cloud nicht antwortet</translation>
    </message>
    <message>
        <source>the time source is lost</source>
        <translation>die Zeitquelle ausfällt</translation>
    </message>
    <message>
        <source>the power fails</source>
        <translation>der Strom ausfällt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>drilled</source>
        <translation>geübt</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>class A, only tells</source>
        <translation>Klasse A, meldet nur</translation>
    </message>
    <message>
        <source>class B, can be undone</source>
        <translation>Klasse B, umkehrbar</translation>
    </message>
    <message>
        <source>class C, touches safety</source>
        <translation>Klasse C, betrifft Sicherheit</translation>
    </message>
    <message>
        <source>in the device</source>
        <translation>im Gerät</translation>
    </message>
    <message>
        <source>in the gateway</source>
        <translation>im Gateway</translation>
    </message>
    <message>
        <source>in Holdfast</source>
        <translation>in Holdfast</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>It has switched as often as it may.</source>
        <translation>Sie hat so oft gewechselt, wie sie darf.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>Ein Schritt ist misslungen.</translation>
    </message>
    <message>
        <source>A step could not be undone.</source>
        <translation>Ein Schritt ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody else has taken over.</source>
        <translation>Ein anderer hat übernommen.</translation>
    </message>
    <message>
        <source>No path is good.</source>
        <translation>Kein Weg ist gut.</translation>
    </message>
    <message>
        <source>Nothing moves to what is not proved good</source>
        <translation>Nichts wechselt zu etwas nicht bewiesen Gutem</translation>
    </message>
    <message>
        <source>No more switches than allowed</source>
        <translation>Nicht mehr Wechsel als erlaubt</translation>
    </message>
    <message>
        <source>Back only after long enough a good time</source>
        <translation>Zurück erst, wenn es lange genug gut ist</translation>
    </message>
    <message>
        <source>A good alternative is used</source>
        <translation>Eine gute Alternative wird genutzt</translation>
    </message>
    <message>
        <source>No action while we are the ones cut off</source>
        <translation>Keine Handlung, während wir abgeschnitten sind</translation>
    </message>
    <message>
        <source>Life safety comes first, doors obey the fire alarm</source>
        <translation>Personensicherheit zuerst, Türen folgen dem Brandalarm</translation>
    </message>
    <message>
        <source>What has expired is never sent</source>
        <translation>Abgelaufenes wird nie gesendet</translation>
    </message>
    <message>
        <source>Only one writes</source>
        <translation>Nur einer schreibt</translation>
    </message>
    <message>
        <source>Everything held is let go in the end</source>
        <translation>Alles Gehaltene wird am Ende losgelassen</translation>
    </message>
    <message>
        <source>No policy fights another</source>
        <translation>Keine Richtlinie kämpft gegen eine andere</translation>
    </message>
    <message>
        <source>One alarm, in time</source>
        <translation>Ein Alarm, rechtzeitig</translation>
    </message>
    <message>
        <source>Nothing waits for ever</source>
        <translation>Nichts wartet ewig</translation>
    </message>
    <message>
        <source>No step needs what is lost</source>
        <translation>Kein Schritt braucht, was ausfällt</translation>
    </message>
    <message>
        <source>A held value ages and is followed by another</source>
        <translation>Ein gehaltener Wert altert und hat einen Nachfolger</translation>
    </message>
    <message>
        <source>armed, not watched</source>
        <translation>scharf, nicht überwacht</translation>
    </message>
    <message>
        <source>It is approved, but this station does not ask its probes: it does not act by itself.</source>
        <translation>Sie ist freigegeben, aber diese Station fragt ihre Proben nicht ab: Von selbst handelt sie nicht.</translation>
    </message>
    <message>
        <source>It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.</source>
        <translation>Sie ist freigegeben, aber ein Schritt davon läuft in einem Gerät oder Gateway: Diese Station macht nichts halb.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot carry out one of its steps.</source>
        <translation>Sie ist freigegeben, aber diese Station kann einen ihrer Schritte nicht ausführen.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot ask one of its probes.</source>
        <translation>Sie ist freigegeben, aber diese Station kann eine ihrer Proben nicht abfragen.</translation>
    </message>
    <message>
        <source>It is approved, but nobody knows which point a step is to set.</source>
        <translation>Sie ist freigegeben, aber niemand weiß, welchen Punkt ein Schritt setzen soll.</translation>
    </message>
    <message>
        <source>A person keeps it from acting for another %1.</source>
        <translation>Jemand hält sie noch %1 vom Handeln ab.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Beweisen</translation>
    </message>
    <message>
        <source>What must never be otherwise</source>
        <translation>Was nie anders sein darf</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a proof took</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>%1 bricht nach %n Runde. Gefunden nach %2 Zuständen und %3.</numerusform>
            <numerusform>%1 bricht nach %n Runden. Gefunden nach %2 Zuständen und %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after %1 states and %2: nothing is proved.</source>
        <translation>Aufgegeben nach %1 Zuständen und %2: nichts ist bewiesen.</translation>
    </message>
    <message>
        <source>Proved: whatever happens, in %1 states and %2.</source>
        <translation>Bewiesen: was auch geschieht, in %1 Zuständen und %2.</translation>
    </message>
    <message>
        <source>Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.</source>
        <translation>Nichts, was geschieht, bricht sie, in %1 Zuständen und %2. Aber die Prüfung findet Fehler, bewiesen ist sie also nicht.</translation>
    </message>
    <message>
        <source>Trying everything that can happen: %1 states so far</source>
        <translation>Alles, was geschehen kann, wird versucht: bisher %1 Zustände</translation>
    </message>
    <message>
        <source>Not proved as it stands. A proof tries everything that can happen, round by round.</source>
        <translation>So wie sie ist, nicht bewiesen. Ein Beweis versucht alles, was geschehen kann, Runde für Runde.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofStory</name>
    <message>
        <source>the usual way</source>
        <translation>der übliche Weg</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <comment>number, what it does</comment>
        <translation>Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>what is watched is good</source>
        <translation>das Überwachte ist gut</translation>
    </message>
    <message>
        <source>what is watched is bad</source>
        <translation>das Überwachte ist schlecht</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 ist gut</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 ist tot</translation>
    </message>
    <message>
        <source>we are the ones cut off</source>
        <translation>wir sind abgeschnitten</translation>
    </message>
    <message>
        <source>we are no longer cut off</source>
        <translation>wir sind nicht mehr abgeschnitten</translation>
    </message>
    <message>
        <source>something above is lost</source>
        <translation>etwas darüber ist ausgefallen</translation>
    </message>
    <message>
        <source>what is above is back</source>
        <translation>das darüber ist zurück</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>Feueralarm</translation>
    </message>
    <message>
        <source>the fire alarm is over</source>
        <translation>der Feueralarm ist vorbei</translation>
    </message>
    <message>
        <source>it may not act now</source>
        <translation>sie darf jetzt nicht handeln</translation>
    </message>
    <message>
        <source>it may act again</source>
        <translation>sie darf wieder handeln</translation>
    </message>
    <message>
        <source>the step is confirmed</source>
        <translation>der Schritt ist bestätigt</translation>
    </message>
    <message>
        <source>the step fails</source>
        <translation>der Schritt misslingt</translation>
    </message>
    <message>
        <source>an operator overrides it</source>
        <translation>ein Bediener greift ein</translation>
    </message>
    <message>
        <source>the operator lets go</source>
        <translation>der Bediener lässt los</translation>
    </message>
    <message>
        <source>Holdfast is restarted</source>
        <translation>Holdfast startet neu</translation>
    </message>
    <message>
        <source>the computer has slept</source>
        <translation>der Rechner hat geschlafen</translation>
    </message>
    <message>
        <source>somebody else has taken over</source>
        <translation>jemand anders hat übernommen</translation>
    </message>
    <message>
        <source>its drill is too old</source>
        <translation>ihre Übung ist zu alt</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a step</comment>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <comment>a step</comment>
        <translation>nimmt %1 zurück</translation>
    </message>
    <message>
        <source>lets go of %1</source>
        <comment>a step</comment>
        <translation>lässt %1 los</translation>
    </message>
    <message>
        <source>switches to %1</source>
        <translation>wechselt auf %1</translation>
    </message>
    <message>
        <source>raises the alarm</source>
        <translation>schlägt Alarm</translation>
    </message>
    <message>
        <source>clears the alarm</source>
        <translation>hebt den Alarm auf</translation>
    </message>
    <message>
        <source>calls a person</source>
        <translation>ruft jemanden</translation>
    </message>
    <message>
        <source>tells this station</source>
        <translation>meldet es dieser Station</translation>
    </message>
    <message>
        <source>catches up with %1</source>
        <translation>holt nach: %1</translation>
    </message>
    <message>
        <source>sends the commands that waited</source>
        <translation>sendet die wartenden Befehle</translation>
    </message>
    <message>
        <source>asks what to do with the commands that waited</source>
        <translation>fragt, was mit den wartenden Befehlen geschehen soll</translation>
    </message>
    <message>
        <source>throws away the commands that waited</source>
        <translation>verwirft die wartenden Befehle</translation>
    </message>
    <message>
        <source>lets %1 take over</source>
        <translation>lässt %1 übernehmen</translation>
    </message>
    <message>
        <source>stops writing</source>
        <translation>hört auf zu schreiben</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>explained by another loss</source>
        <translation>durch einen anderen Ausfall erklärt</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>vermutet einen Ausfall</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>handelt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>waits to return</source>
        <translation>wartet auf die Rückkehr</translation>
    </message>
    <message>
        <source>catches up</source>
        <translation>holt nach</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>wartet auf jemanden</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Das Überwachte</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>Wir selbst</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>Das darüber</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>Feueralarm</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>It may act</source>
        <translation>Sie darf handeln</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Die Richtlinie</translation>
    </message>
    <message>
        <source>Way in use</source>
        <translation>Weg in Benutzung</translation>
    </message>
    <message>
        <source>nothing new happens</source>
        <translation>es geschieht nichts Neues</translation>
    </message>
    <message>
        <source>it does nothing</source>
        <translation>sie tut nichts</translation>
    </message>
    <message>
        <source>After %1: %2. The policy: %3; %4.</source>
        <comment>time, what happens, how it stands, what it does</comment>
        <translation>Nach %1: %2. Die Richtlinie: %3; %4.</translation>
    </message>
    <message>
        <source>%1 This breaks it.</source>
        <translation>%1 Das bricht sie.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>nothing in it could break that</source>
        <translation>nichts in ihr könnte das brechen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation>%1-mal angesehen</translation>
    </message>
    <message>
        <source>nearest %1 of %2</source>
        <translation>am nächsten %1 von %2</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>verlangt %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofTimeline</name>
    <message>
        <source>The shortest way to the break, round by round</source>
        <translation>Der kürzeste Weg zum Bruch, Runde für Runde</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessCard</name>
    <message>
        <source>Offline readiness</source>
        <translation>Bereitschaft ohne Netz</translation>
    </message>
    <message>
        <source>/ 100, target %1</source>
        <translation>/ 100, Ziel %1</translation>
    </message>
    <message>
        <source>Offline readiness %1 of 100, target %2</source>
        <translation>Bereitschaft ohne Netz %1 von 100, Ziel %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessReader</name>
    <message>
        <source>fallback defined</source>
        <translation>Notbetrieb geregelt</translation>
    </message>
    <message>
        <source>proven in 90 days</source>
        <translation>bewiesen in 90 Tagen</translation>
    </message>
    <message>
        <source>2nd path healthy</source>
        <translation>2. Weg gesund</translation>
    </message>
    <message>
        <source>buffer OK</source>
        <translation>Puffer in Ordnung</translation>
    </message>
    <message>
        <source>100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w</source>
        <translation>100 · Σ w (%1 Notbetrieb + %2 bewiesen + %3 zweiter Weg + %4 Puffer) / Σ w</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>▼ 4 since 13:58</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Weakest: %1 %2, %3</source>
        <comment>function, if what is lost, evidence</comment>
        <translation>Am schwächsten: %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::SentenceEditor</name>
    <message>
        <source>The policy as a sentence</source>
        <translation>Die Richtlinie als Satz</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message>
        <source>On the last %1 it would not have acted</source>
        <translation>In den letzten %1 hätte sie nicht gehandelt</translation>
    </message>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>In den letzten %1 hätte sie einmal gehandelt</numerusform>
            <numerusform>In den letzten %1 hätte sie %n Mal gehandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them needless, back within a minute</source>
        <translation>%1 davon unnötig, binnen einer Minute zurück</translation>
    </message>
    <message>
        <source>slowest after %1</source>
        <translation>am langsamsten nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>eine Türaktion</numerusform>
            <numerusform>%n Türaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>wartete einmal auf jemanden</numerusform>
            <numerusform>wartete %n Mal auf jemanden</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody recorded for %1</source>
        <translation>niemand hat aufgezeichnet für %1</translation>
    </message>
    <message>
        <source>history does not know %1: taken to be as bad as what is watched</source>
        <translation>die Aufzeichnung kennt %1 nicht: so schlecht genommen wie das Überwachte</translation>
    </message>
    <message>
        <source>as if every step had succeeded</source>
        <translation>als wäre jeder Schritt gelungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still lost</source>
        <translation>noch immer weg</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>%1 lang weg</translation>
    </message>
    <message>
        <source>acted after %1</source>
        <translation>handelte nach %1</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>unnötig</translation>
    </message>
    <message>
        <source>It could not be tried on the history</source>
        <translation>Sie konnte nicht an der Vergangenheit erprobt werden</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Words</name>
    <message>
        <source>Heating</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>Leak detection and shut-off</source>
        <translation>Leckerkennung und Absperrung</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Corridor lighting</source>
        <translation>Flurbeleuchtung</translation>
    </message>
    <message>
        <source>Main doors</source>
        <translation>Haupttüren</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Innentüren</translation>
    </message>
    <message>
        <source>Room lighting</source>
        <translation>Raumbeleuchtung</translation>
    </message>
    <message>
        <source>Smoke detection</source>
        <translation>Raucherkennung</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>if the broker is lost</source>
        <translation>wenn der Broker ausfällt</translation>
    </message>
    <message>
        <source>if the gateway is lost</source>
        <translation>wenn das Gateway ausfällt</translation>
    </message>
    <message>
        <source>if the uplink is lost</source>
        <translation>wenn der Uplink ausfällt</translation>
    </message>
    <message>
        <source>if the cloud is lost</source>
        <translation>wenn die Cloud ausfällt</translation>
    </message>
    <message>
        <source>if the power fails</source>
        <translation>wenn der Strom ausfällt</translation>
    </message>
    <message>
        <source>if the time source is lost</source>
        <translation>wenn die Zeitquelle ausfällt</translation>
    </message>
    <message>
        <source>A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast&apos;s own link proves only Holdfast.</source>
        <translation>Eine Übung, in der ein Gateway oder Randknoten vom Broker getrennt wird, beobachtet über den zweiten Weg oder danach ausgelesen. Die eigene Verbindung von Holdfast zu sperren beweist nur Holdfast.</translation>
    </message>
    <message>
        <source>A drill in the gateway&apos;s test mode, watched over the second path or read back afterwards; or a real loss of the gateway.</source>
        <translation>Eine Übung im Testbetrieb des Gateways, beobachtet über den zweiten Weg oder danach ausgelesen; oder ein echter Ausfall des Gateways.</translation>
    </message>
    <message>
        <source>A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink.</source>
        <translation>Eine Übung mit gesperrtem Uplink am Router oder Randknoten, danach ausgelesen; oder ein echter Ausfall des Uplinks.</translation>
    </message>
    <message>
        <source>A drill with the cloud service blocked at the router; or a real outage of the service.</source>
        <translation>Eine Übung mit am Router gesperrtem Cloud-Dienst; oder ein echter Ausfall des Dienstes.</translation>
    </message>
    <message>
        <source>Switching off the supply on site with people informed; or a real power failure with readings from within it.</source>
        <translation>Die Versorgung vor Ort abschalten, alle informiert; oder ein echter Stromausfall mit Messwerten aus seiner Dauer.</translation>
    </message>
    <message>
        <source>A drill with the time source taken away for longer than the clocks are trusted.</source>
        <translation>Eine Übung ohne Zeitquelle, länger als den Uhren zu trauen ist.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>unberührt</translation>
    </message>
    <message>
        <source>works locally</source>
        <translation>läuft lokal</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>evidence</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>evidence</comment>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>configured</source>
        <comment>evidence</comment>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>evidence</comment>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>a drill on site</source>
        <translation>eine Übung vor Ort</translation>
    </message>
    <message>
        <source>a drill on the simulated site</source>
        <translation>eine Übung am simulierten Standort</translation>
    </message>
    <message>
        <source>a real outage</source>
        <translation>ein echter Ausfall</translation>
    </message>
    <message>
        <source>readings filled in after an outage</source>
        <translation>nach einem Ausfall nachgetragene Messwerte</translation>
    </message>
    <message>
        <source>settings read back from the device</source>
        <translation>aus dem Gerät zurückgelesene Einstellungen</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>what depends on what</source>
        <translation>was wovon abhängt</translation>
    </message>
    <message>
        <source>The proof is older than 180 days.</source>
        <translation>Der Beweis ist älter als 180 Tage.</translation>
    </message>
    <message>
        <source>The firmware has changed since the proof.</source>
        <translation>Die Firmware hat sich seit dem Beweis geändert.</translation>
    </message>
    <message>
        <source>The settings have changed since the proof.</source>
        <translation>Die Einstellungen haben sich seit dem Beweis geändert.</translation>
    </message>
    <message>
        <source>A device has moved to another parent since the proof.</source>
        <translation>Ein Gerät hängt seit dem Beweis an einem anderen Knoten.</translation>
    </message>
    <message>
        <source>The proof did not cover every device.</source>
        <translation>Der Beweis umfasste nicht jedes Gerät.</translation>
    </message>
    <message>
        <source>The proof is dated in the future.</source>
        <translation>Der Beweis ist in die Zukunft datiert.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>mesh</comment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>network</comment>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Cloud-Dienst</translation>
    </message>
    <message>
        <source>Power feed</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>path</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Standby</source>
        <comment>path</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>path</comment>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>function, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>Beweis abgelaufen</translation>
    </message>
    <message>
        <source>tried, failed</source>
        <translation>versucht, misslungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proven, 12 d</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Kein Notbetrieb</translation>
    </message>
    <message>
        <source>Failed when tried</source>
        <translation>Beim Versuch misslungen</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nie getestet</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Beweis abgelaufen</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Stored data %1 old</source>
        <translation>Speicher %1 alt</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>buffer, age</comment>
        <translation>%1 %2 alt</translation>
    </message>
    <message>
        <source>All paths lost</source>
        <translation>Alle Wege weg</translation>
    </message>
    <message>
        <source>On backup path</source>
        <translation>Auf Ersatzweg</translation>
    </message>
    <message>
        <source>Single path</source>
        <translation>Einziger Weg</translation>
    </message>
    <message>
        <source>Paths not known</source>
        <translation>Wege unbekannt</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Open alarms, worst first</source>
        <translation>Offene Alarme, schlimmste zuerst</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Keine aktiven Alarme</translation>
    </message>
    <message>
        <source>Nothing here asks for anybody&apos;s hand.</source>
        <translation>Hier wird niemandes Hand gebraucht.</translation>
    </message>
    <message>
        <source>Note: what you found or did</source>
        <translation>Notiz: was gesehen oder getan wurde</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Notiz zur Quittierung</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 unquittiert</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 gegangen</translation>
    </message>
    <message>
        <source>Only alarms of %1; press to see all</source>
        <translation>Nur Alarme von %1; drücken für alle</translation>
    </message>
    <message>
        <source>No alarm in %1</source>
        <translation>Kein Alarm in %1</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Er ist schon quittiert</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n Alarm quittiert</numerusform>
            <numerusform>%n Alarme quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms of all rooms</source>
        <translation>Alarme aller Räume</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 · returned %2, unacknowledged</source>
        <translation>%1 · gegangen %2, unquittiert</translation>
    </message>
    <message>
        <source>%1 · unacknowledged</source>
        <translation>%1 · unquittiert</translation>
    </message>
    <message>
        <source>%1 · latched until it is reset</source>
        <translation>%1 · gehalten bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · quittiert</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2</source>
        <translation>%1 · quittiert von %2</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>Verbirgt %n Gerätealarm</numerusform>
            <numerusform>Verbirgt %n Gerätealarme</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Back to normal since %1</source>
        <translation>Gegangen seit %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message>
        <source>Floor plan</source>
        <translation>Stockwerksplan</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>Stockwerksplan von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>%n Raum. Pfeiltasten gehen von Raum zu Raum, Tab durch die Geräte eines Raums, Enter öffnet.</numerusform>
            <numerusform>%n Räume. Pfeiltasten gehen von Raum zu Raum, Tab durch die Geräte eines Raums, Enter öffnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message>
        <source>No device in this room says anything</source>
        <translation>Kein Gerät in diesem Raum meldet etwas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiRow</name>
    <message>
        <source>The line stands for an even choice of %1 of %2 points.</source>
        <translation>Die Linie steht für eine gleichmäßige Auswahl von %1 aus %2 Punkten.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message>
        <source>Comfort compliance</source>
        <translation>Komfort eingehalten</translation>
    </message>
    <message>
        <source>CO₂, worst room</source>
        <translation>CO₂, schlechtester Raum</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Leistung jetzt</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Fresh devices</source>
        <translation>Aktuelle Geräte</translation>
    </message>
    <message>
        <source>% of rooms</source>
        <translation>% der Räume</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>% of devices</source>
        <translation>% der Geräte</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>noch keine Quelle</translation>
    </message>
    <message>
        <source>last known, %1 old</source>
        <translation>zuletzt bekannt, %1 alt</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>%1 Abdeckung</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Nobody expected now</source>
        <translation>Jetzt niemand erwartet</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Peak today %1 at %2</source>
        <translation>Spitze heute %1 um %2</translation>
    </message>
    <message>
        <source>main meter</source>
        <translation>Hauptzähler</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>Summe aus %n Zähler</numerusform>
            <numerusform>Summe aus %n Zählern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 von %n Platz</numerusform>
            <numerusform>%1 von %n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 lokal</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 of %2 sources are heard.</source>
        <translation>%1 von %2 Quellen sind zu hören.</translation>
    </message>
    <message>
        <source>Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.</source>
        <translation>Räume für Menschen zwischen 20 und 26 °C (EN 16798-1, Kategorie II) und unter %1 ppm CO₂.</translation>
    </message>
    <message>
        <source>The highest CO₂ indoors that is known now.</source>
        <translation>Das höchste jetzt bekannte CO₂ innen.</translation>
    </message>
    <message>
        <source>The main meter where one is named so, else the sum of all electricity meters.</source>
        <translation>Der Hauptzähler, wo einer so heißt, sonst die Summe aller Stromzähler.</translation>
    </message>
    <message>
        <source>People counted in all rooms.</source>
        <translation>Gezählte Personen in allen Räumen.</translation>
    </message>
    <message>
        <source>Adopted devices that are heard in their time on every link. The line begins when this window was opened.</source>
        <translation>Aufgenommene Geräte, die auf jeder Verbindung rechtzeitig zu hören sind. Die Linie beginnt mit dem Öffnen dieses Fensters.</translation>
    </message>
    <message>
        <source>% occupied h</source>
        <translation>% belegter Std.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms now</source>
        <translation>jetzt %1 von %2 Räumen</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>zu wenig Daten (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>letzter Arbeitstag</translation>
    </message>
    <message>
        <source>The part of today&apos;s occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.</source>
        <translation>Der Anteil der heutigen Nutzungsstunden, in denen Räume für Menschen zwischen 20 und 26 °C hatten (EN 16798-1, Kategorie II), aus Mittelwerten von 20 Minuten und nach Fläche gewichtet. Die Lufttemperatur steht für die operative Temperatur.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathCard</name>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>letzte 6 Stunden</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, what is not normal first</source>
        <translation>%1 · %2 von %3, Abweichendes zuerst</translation>
    </message>
    <message>
        <source>local fallback</source>
        <translation>lokaler Notbetrieb</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathReader</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>steht bereit</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathStrips</name>
    <message>
        <source>Paths to the devices</source>
        <translation>Wege zu den Geräten</translation>
    </message>
    <message>
        <source>No broker is set up yet</source>
        <translation>Noch kein Broker eingerichtet</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Noch kein Stockwerksplan</translation>
    </message>
    <message>
        <source>Rooms and devices show up here once the floors are drawn.</source>
        <translation>Räume und Geräte erscheinen hier, sobald die Stockwerke gezeichnet sind.</translation>
    </message>
    <message>
        <source>Draw the floors</source>
        <translation>Stockwerke zeichnen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanLegend</name>
    <message>
        <source>Draw the floors</source>
        <translation>Stockwerke zeichnen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit the whole floor</source>
        <translation>Ganzes Stockwerk zeigen</translation>
    </message>
    <message>
        <source>Fresh %1</source>
        <translation>Aktuell %1</translation>
    </message>
    <message>
        <source>Local fallback %1, behind %2</source>
        <translation>Lokaler Notbetrieb %1, hinter %2</translation>
    </message>
    <message>
        <source>Local fallback %1</source>
        <translation>Lokaler Notbetrieb %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Stumm %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::RoomReader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message>
        <source>Show in the journal</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <source>Dismiss until the next session</source>
        <translation>Bis zur nächsten Sitzung ausblenden</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Seit dem letzten Blick, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n neuer Alarm</numerusform>
            <numerusform>%n neue Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>%1 verließ den ersten Weg, %n Gerät läuft lokal</numerusform>
            <numerusform>%1 verließ den ersten Weg, %n Geräte laufen lokal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left its first path</source>
        <translation>%1 verließ den ersten Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>%n Gerät ging auf lokal</numerusform>
            <numerusform>%n Geräte gingen auf lokal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>%n Gerät dazugekommen</numerusform>
            <numerusform>%n Geräte dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>%n neues Gerät gefunden</numerusform>
            <numerusform>%n neue Geräte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Viewers watch; this needs an operator.</source>
        <translation>Betrachter sehen zu; dafür braucht es einen Operator.</translation>
    </message>
    <message>
        <source>This needs an engineer.</source>
        <translation>Dafür braucht es einen Techniker.</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Dafür braucht es einen Administrator.</translation>
    </message>
    <message>
        <source>this account is switched off</source>
        <translation>dieses Konto ist abgeschaltet</translation>
    </message>
    <message>
        <source>this account has expired</source>
        <translation>dieses Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>this account is switched off or has expired</source>
        <translation>dieses Konto ist abgeschaltet oder abgelaufen</translation>
    </message>
    <message>
        <source>an operator needs a name</source>
        <translation>eine Person braucht einen Namen</translation>
    </message>
    <message>
        <source>the last administrator cannot be taken away</source>
        <translation>der letzte Administrator kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Warten Sie %1 s bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is not in use.</source>
        <translation>Name oder Passwort ist falsch, oder das Konto ist nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>A password has 8 to 1024 characters.</source>
        <translation>Ein Passwort hat 8 bis 1024 Zeichen.</translation>
    </message>
    <message>
        <source>Not enough memory to keep a password safely.</source>
        <translation>Zu wenig Speicher, um ein Passwort sicher zu verwahren.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Es gibt schon ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer.</source>
        <translation>Jemand muss übrig bleiben, der verwalten darf.</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>Die Konten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No secret is kept under this name.</source>
        <translation>Unter diesem Namen ist kein Geheimnis verwahrt.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used: %1</source>
        <translation>Die versiegelte Datei kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>The sealed file is damaged or its key is another one; it was left as it is.</source>
        <translation>Die versiegelte Datei ist beschädigt oder gehört zu einem anderen Schlüssel; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>libsodium is not ready</source>
        <translation>libsodium ist nicht bereit</translation>
    </message>
    <message>
        <source>An anchor is a number, a colon and 64 hexadecimal digits.</source>
        <translation>Ein Anker ist eine Zahl, ein Doppelpunkt und 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>a broker needs a name, a host and a port</source>
        <translation>ein Broker braucht Namen, Host und Port</translation>
    </message>
    <message>
        <source>a broker needs at least one topic filter</source>
        <translation>ein Broker braucht mindestens einen Topic-Filter</translation>
    </message>
    <message>
        <source>keep-alive must be between 1 and 65535 seconds</source>
        <translation>Keep-alive muss zwischen 1 und 65535 Sekunden liegen</translation>
    </message>
    <message>
        <source>no such broker</source>
        <translation>diesen Broker gibt es nicht</translation>
    </message>
    <message>
        <source>asking is not permitted on this broker</source>
        <translation>Fragen ist auf diesem Broker nicht erlaubt</translation>
    </message>
    <message>
        <source>commands are not permitted on this broker</source>
        <translation>Befehle sind auf diesem Broker nicht erlaubt</translation>
    </message>
    <message>
        <source>the broker is not connected</source>
        <translation>der Broker ist nicht verbunden</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>diese Zeitzone gibt es nicht</translation>
    </message>
    <message>
        <source>every floor needs an id of its own</source>
        <translation>jedes Geschoss braucht eine eigene Kennung</translation>
    </message>
    <message>
        <source>every space needs an id of its own</source>
        <translation>jeder Raum braucht eine eigene Kennung</translation>
    </message>
    <message>
        <source>a space stands on a floor that is not there</source>
        <translation>ein Raum liegt auf einem Geschoss, das es nicht gibt</translation>
    </message>
    <message>
        <source>nobody understands this wish</source>
        <translation>niemand versteht diesen Wunsch</translation>
    </message>
    <message>
        <source>too many actions are waiting</source>
        <translation>zu viele Aktionen warten</translation>
    </message>
    <message>
        <source>no such point</source>
        <translation>diesen Punkt gibt es nicht</translation>
    </message>
    <message>
        <source>this point is not announced</source>
        <translation>dieser Punkt ist nicht angekündigt</translation>
    </message>
    <message>
        <source>this point cannot be written</source>
        <translation>dieser Punkt kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this point takes a number</source>
        <translation>dieser Punkt erwartet eine Zahl</translation>
    </message>
    <message>
        <source>this point takes yes or no</source>
        <translation>dieser Punkt erwartet ja oder nein</translation>
    </message>
    <message>
        <source>the value is outside the point&apos;s limits</source>
        <translation>der Wert liegt außerhalb der Grenzen des Punkts</translation>
    </message>
    <message>
        <source>the point does not know this value</source>
        <translation>der Punkt kennt diesen Wert nicht</translation>
    </message>
    <message>
        <source>nobody takes commands for this point</source>
        <translation>niemand nimmt Befehle für diesen Punkt an</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>eine Zahl wird gebraucht</translation>
    </message>
    <message>
        <source>the number is outside the announced range</source>
        <translation>die Zahl liegt außerhalb des angekündigten Bereichs</translation>
    </message>
    <message>
        <source>the device has no command for this</source>
        <translation>das Gerät hat dafür keinen Befehl</translation>
    </message>
    <message>
        <source>there is no value to send</source>
        <translation>es gibt keinen Wert zu senden</translation>
    </message>
    <message>
        <source>the device does not offer this choice</source>
        <translation>das Gerät bietet diese Auswahl nicht</translation>
    </message>
    <message>
        <source>command template not supported: %1</source>
        <translation>Befehlsvorlage wird nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>this convention cannot be asked</source>
        <translation>diese Konvention kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>nobody knows this question</source>
        <translation>niemand kennt diese Frage</translation>
    </message>
    <message>
        <source>nothing was heard on this broker yet</source>
        <translation>auf diesem Broker wurde noch nichts gehört</translation>
    </message>
    <message>
        <source>no such device: %1</source>
        <translation>dieses Gerät gibt es nicht: %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>dieses Gerät gibt es nicht</translation>
    </message>
    <message>
        <source>a device cannot replace itself</source>
        <translation>ein Gerät kann sich nicht selbst ersetzen</translation>
    </message>
    <message>
        <source>only an adopted or retired device can be replaced</source>
        <translation>nur ein aufgenommenes oder ausgemustertes Gerät kann ersetzt werden</translation>
    </message>
    <message>
        <source>both are one device already</source>
        <translation>beide sind schon ein Gerät</translation>
    </message>
    <message>
        <source>nothing declares the points of %1</source>
        <translation>nichts kündigt die Punkte von %1 an</translation>
    </message>
    <message>
        <source>only an adopted device can be retired</source>
        <translation>nur ein aufgenommenes Gerät kann ausgemustert werden</translation>
    </message>
    <message>
        <source>the device is not retired</source>
        <translation>das Gerät ist nicht ausgemustert</translation>
    </message>
    <message>
        <source>not a wish about devices</source>
        <translation>kein Wunsch zu Geräten</translation>
    </message>
    <message>
        <source>There is no such alarm any more.</source>
        <translation>Diesen Alarm gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A P1 alarm is acknowledged with a note only.</source>
        <translation>Ein Alarm der Priorität 1 wird nur mit einer Notiz quittiert.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Alarme der Lebenssicherheit können nicht zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Only an engineer shelves a P1 alarm.</source>
        <translation>Nur ein Techniker stellt einen Alarm der Priorität 1 zurück.</translation>
    </message>
    <message>
        <source>This alarm is shelved for at most %1 minutes.</source>
        <translation>Dieser Alarm wird höchstens %1 Minuten zurückgestellt.</translation>
    </message>
    <message>
        <source>Shelving needs a reason.</source>
        <translation>Zurückstellen braucht einen Grund.</translation>
    </message>
    <message>
        <source>At most 20 alarms are shelved at once.</source>
        <translation>Höchstens 20 Alarme werden auf einmal zurückgestellt.</translation>
    </message>
    <message>
        <source>Shelving needs a duration.</source>
        <translation>Zurückstellen braucht eine Dauer.</translation>
    </message>
    <message>
        <source>Taking an alarm out of service needs the text of the work order.</source>
        <translation>Einen Alarm außer Betrieb zu nehmen braucht den Text des Arbeitsauftrags.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message>
        <source>A delay is less than nothing.</source>
        <translation>Eine Verzögerung ist kleiner als null.</translation>
    </message>
    <message>
        <source>A delay is longer than a year.</source>
        <translation>Eine Verzögerung ist länger als ein Jahr.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>Ein Grenzwert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The rule has no limit.</source>
        <translation>Die Regel hat keinen Grenzwert.</translation>
    </message>
    <message>
        <source>The limits leave no room between them.</source>
        <translation>Die Grenzwerte lassen keinen Platz dazwischen.</translation>
    </message>
    <message>
        <source>The rule names no abnormal state.</source>
        <translation>Die Regel nennt keinen anormalen Zustand.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Eine Regel der Lebenssicherheit braucht eine Folge und eine Handlung.</translation>
    </message>
    <message>
        <source>The kind of a rule&apos;s condition cannot be changed.</source>
        <translation>Die Art der Bedingung einer Regel kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>not a wish about alarms</source>
        <translation>kein Wunsch zu Alarmen</translation>
    </message>
    <message>
        <source>acknowledge it first</source>
        <translation>quittieren Sie ihn zuerst</translation>
    </message>
    <message>
        <source>nothing is latched</source>
        <translation>nichts wird gehalten</translation>
    </message>
    <message>
        <source>only an acknowledged active alarm sounds again</source>
        <translation>nur ein quittierter aktiver Alarm ertönt erneut</translation>
    </message>
    <message>
        <source>the alarm is active already</source>
        <translation>der Alarm ist schon aktiv</translation>
    </message>
    <message>
        <source>the alarm is in service</source>
        <translation>der Alarm ist in Betrieb</translation>
    </message>
    <message>
        <source>the alarm is not active</source>
        <translation>der Alarm ist nicht aktiv</translation>
    </message>
    <message>
        <source>the alarm is not shelved</source>
        <translation>der Alarm ist nicht zurückgestellt</translation>
    </message>
    <message>
        <source>the alarm is not suppressed</source>
        <translation>der Alarm ist nicht unterdrückt</translation>
    </message>
    <message>
        <source>the alarm is out of service already</source>
        <translation>der Alarm ist schon außer Betrieb</translation>
    </message>
    <message>
        <source>the alarm is out of service</source>
        <translation>der Alarm ist außer Betrieb</translation>
    </message>
    <message>
        <source>the alarm is shelved</source>
        <translation>der Alarm ist zurückgestellt</translation>
    </message>
    <message>
        <source>the alarm is suppressed already</source>
        <translation>der Alarm ist schon unterdrückt</translation>
    </message>
    <message>
        <source>the alarm is suppressed under its cause</source>
        <translation>der Alarm ist unter seiner Ursache unterdrückt</translation>
    </message>
    <message>
        <source>the condition is still true</source>
        <translation>die Bedingung besteht noch</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge</source>
        <translation>es gibt nichts zu quittieren</translation>
    </message>
    <message>
        <source>the data directory is open for reading only</source>
        <translation>der Datenordner ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>no data directory named</source>
        <translation>kein Datenordner genannt</translation>
    </message>
    <message>
        <source>%1 is not a data directory of Holdfast</source>
        <translation>%1 ist kein Datenordner von Holdfast</translation>
    </message>
    <message>
        <source>%1: files cannot be made here</source>
        <translation>%1: hier können keine Dateien angelegt werden</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1: folders cannot be made here</source>
        <translation>%1: hier können keine Ordner angelegt werden</translation>
    </message>
    <message>
        <source>%1: in use by %2 (process %3)</source>
        <translation>%1: in Gebrauch durch %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>%1: not writable</source>
        <translation>%1: nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>%1 ist beschädigt: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed.</source>
        <translation>%1 wurde von einem neueren Holdfast geschrieben (Schema %2, dieses kennt %3). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was written by an older Holdfast: open it once for writing</source>
        <translation>%1 wurde von einem älteren Holdfast geschrieben: öffnen Sie es einmal zum Schreiben</translation>
    </message>
    <message>
        <source>schema step %1: %2</source>
        <translation>Schemaschritt %1: %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>no such interval or number of columns</source>
        <translation>diesen Zeitraum oder diese Spaltenzahl gibt es nicht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>disk full: %1</source>
        <translation>Datenträger voll: %1</translation>
    </message>
    <message>
        <source>not writable: %1</source>
        <translation>nicht beschreibbar: %1</translation>
    </message>
    <message>
        <source>locked by another program: %1</source>
        <translation>von einem anderen Programm gesperrt: %1</translation>
    </message>
    <message>
        <source>disk errors: %1</source>
        <translation>Datenträgerfehler: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>von einem anderen Programm gesperrt</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>cannot write the recording</source>
        <translation>die Aufzeichnung kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>cannot use the folder %1</source>
        <translation>der Ordner %1 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a device announcement without components (a single entity belongs under its own component&apos;s topic)</source>
        <translation>eine Geräteankündigung ohne Komponenten (eine einzelne Entität gehört unter das Topic ihrer eigenen Komponente)</translation>
    </message>
    <message>
        <source>a device announcement without device</source>
        <translation>eine Geräteankündigung ohne Gerät</translation>
    </message>
    <message>
        <source>a device announcement without origin</source>
        <translation>eine Geräteankündigung ohne Herkunft</translation>
    </message>
    <message>
        <source>the required option %1 is missing</source>
        <translation>die Pflichtangabe %1 fehlt</translation>
    </message>
    <message>
        <source>the option %1 is no text</source>
        <translation>die Angabe %1 ist kein Text</translation>
    </message>
    <message>
        <source>it names neither a state nor a command topic</source>
        <translation>sie nennt weder ein Zustands- noch ein Befehls-Topic</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; is no object</source>
        <translation>Komponente &quot;%1&quot; ist kein Objekt</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; does not say its platform</source>
        <translation>Komponente &quot;%1&quot; nennt ihre Plattform nicht</translation>
    </message>
    <message>
        <source>availability and availability_topic exclude each other</source>
        <translation>availability und availability_topic schließen einander aus</translation>
    </message>
    <message>
        <source>availability: template not supported: %1</source>
        <translation>Verfügbarkeit: Vorlage wird nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>availability: %1</source>
        <translation>Verfügbarkeit: %1</translation>
    </message>
    <message>
        <source>the device has neither identifiers nor connections</source>
        <translation>das Gerät hat weder identifiers noch connections</translation>
    </message>
    <message>
        <source>component, node id and object id may only have letters, digits, - and _</source>
        <translation>component, node id und object id dürfen nur Buchstaben, Ziffern, - und _ haben</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>es gibt kein Szenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the simulated site&apos;s broker does not answer</source>
        <translation>der Broker des simulierten Standorts antwortet nicht</translation>
    </message>
    <message>
        <source>this is no learned mapping</source>
        <translation>das ist keine gelernte Zuordnung</translation>
    </message>
    <message>
        <source>the answer is shorter than the value</source>
        <translation>die Antwort ist kürzer als der Wert</translation>
    </message>
    <message>
        <source>the value does not fit the register</source>
        <translation>der Wert passt nicht ins Register</translation>
    </message>
    <message>
        <source>too many questions wait for their answers</source>
        <translation>zu viele Fragen warten auf Antwort</translation>
    </message>
    <message>
        <source>this was asked already; its answer is awaited</source>
        <translation>das wurde schon gefragt; die Antwort steht aus</translation>
    </message>
    <message>
        <source>its version of Homie is &quot;%1&quot;, not 5</source>
        <translation>seine Homie-Version ist &quot;%1&quot;, nicht 5</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>größer als 4 MB</translation>
    </message>
    <message>
        <source>none of these topics is a ghost any more</source>
        <translation>keines dieser Topics ist noch ein Geist</translation>
    </message>
    <message>
        <source>another clearing is under way</source>
        <translation>es wird gerade schon gelöscht</translation>
    </message>
    <message>
        <source>between 1 and 500 topics are cleared at once</source>
        <translation>1 bis 500 Topics werden auf einmal gelöscht</translation>
    </message>
    <message>
        <source>a pattern is too long</source>
        <translation>ein Muster ist zu lang</translation>
    </message>
    <message>
        <source>a rule needs an id and something to go by</source>
        <translation>eine Regel braucht eine Kennung und ein Merkmal</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>es gibt zu viele Regeln</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>diese Regel gibt es nicht</translation>
    </message>
    <message>
        <source>newcomers are kept for a minute at least and a year at most</source>
        <translation>Neue werden mindestens eine Minute und höchstens ein Jahr behalten</translation>
    </message>
    <message>
        <source>the device has replaced no other</source>
        <translation>das Gerät hat kein anderes ersetzt</translation>
    </message>
    <message>
        <source>it is no part of this device</source>
        <translation>es gehört nicht zu diesem Gerät</translation>
    </message>
    <message>
        <source>a device without an address</source>
        <translation>ein Gerät ohne Adresse</translation>
    </message>
    <message>
        <source>no bridge knows this device</source>
        <translation>keine Bridge kennt dieses Gerät</translation>
    </message>
    <message>
        <source>this bridge does not know the question</source>
        <translation>diese Bridge kennt die Frage nicht</translation>
    </message>
    <message>
        <source>the topic names %1, the announcement &quot;%2&quot;</source>
        <translation>das Topic nennt %1, die Ankündigung &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the announcement is no object</source>
        <translation>die Ankündigung ist kein Objekt</translation>
    </message>
    <message>
        <source>its topic cannot be used: %1</source>
        <translation>sein Topic kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>it does not say its topics (ft, t, tp)</source>
        <translation>es nennt seine Topics nicht (ft, t, tp)</translation>
    </message>
    <message>
        <source>no such device announced itself</source>
        <translation>ein solches Gerät hat sich nicht angekündigt</translation>
    </message>
    <message>
        <source>no such device was heard</source>
        <translation>ein solches Gerät wurde nicht gehört</translation>
    </message>
    <message>
        <source>what was compressed is no Sparkplug payload</source>
        <translation>was komprimiert war, ist keine Sparkplug-Nachricht</translation>
    </message>
    <message>
        <source>it is compressed twice</source>
        <translation>es ist zweimal komprimiert</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is larger than the limit</source>
        <translation>eine Nachricht von %1 Byte ist größer als die Grenze</translation>
    </message>
    <message>
        <source>no Sparkplug payload</source>
        <translation>keine Sparkplug-Nachricht</translation>
    </message>
    <message>
        <source>%1 metrics are more than the limit of %2</source>
        <translation>%1 Metriken sind mehr als die Grenze von %2</translation>
    </message>
    <message>
        <source>%1 came where another type was announced</source>
        <translation>%1 kam, wo ein anderer Typ angekündigt war</translation>
    </message>
    <message>
        <source>a time beyond the year 9999</source>
        <translation>eine Zeit nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>keine endliche Zahl</translation>
    </message>
    <message>
        <source>a text of %1 characters is too long for a value</source>
        <translation>ein Text von %1 Zeichen ist zu lang für einen Wert</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>ja oder nein wird gebraucht</translation>
    </message>
    <message>
        <source>the number does not fit its type</source>
        <translation>die Zahl passt nicht in ihren Typ</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no yes or no</source>
        <translation>kein Ja oder Nein</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>bytes are not shown</source>
        <translation>Bytes werden nicht angezeigt</translation>
    </message>
    <message>
        <source>an array is not shown</source>
        <translation>ein Feld wird nicht angezeigt</translation>
    </message>
    <message>
        <source>a template is not shown</source>
        <translation>eine Vorlage wird nicht angezeigt</translation>
    </message>
    <message>
        <source>a data set is not shown</source>
        <translation>ein Datensatz wird nicht angezeigt</translation>
    </message>
    <message>
        <source>no data type is told</source>
        <translation>es ist kein Datentyp genannt</translation>
    </message>
    <message>
        <source>the data type %1 is unknown</source>
        <translation>der Datentyp %1 ist unbekannt</translation>
    </message>
    <message>
        <source>no such edge node was heard</source>
        <translation>kein solcher Edge-Knoten wurde gehört</translation>
    </message>
    <message>
        <source>too much to unpack</source>
        <translation>zu viel zum Entpacken</translation>
    </message>
    <message>
        <source>it grows beyond %1 bytes when unpacked</source>
        <translation>entpackt wird es größer als %1 Byte</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>es lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>a Sparkplug host id is a short text without /, + and #</source>
        <translation>eine Sparkplug-Host-Kennung ist ein kurzer Text ohne /, + und #</translation>
    </message>
    <message>
        <source>this was asked a moment ago</source>
        <translation>das wurde gerade eben gefragt</translation>
    </message>
    <message>
        <source>sums are kept at least as long as what they sum up</source>
        <translation>Summen werden mindestens so lange aufbewahrt wie das, was sie zusammenfassen</translation>
    </message>
    <message>
        <source>history needs at least 128 MB</source>
        <translation>der Verlauf braucht mindestens 128 MB</translation>
    </message>
    <message>
        <source>no such rhythm or number of backups</source>
        <translation>diesen Rhythmus oder diese Anzahl Sicherungen gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>the SQLite library of Qt is another one than ours</source>
        <translation>die SQLite-Bibliothek von Qt ist eine andere als unsere</translation>
    </message>
    <message>
        <source>no connection to copy from</source>
        <translation>keine Verbindung, aus der kopiert werden kann</translation>
    </message>
    <message>
        <source>there is no room for a backup</source>
        <translation>für eine Sicherung ist kein Platz</translation>
    </message>
    <message>
        <source>%1 is not a backup of Holdfast</source>
        <translation>%1 ist keine Sicherung von Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast</source>
        <translation>%1 wurde von einem neueren Holdfast geschrieben</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 cannot be moved</source>
        <translation>%1 lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 is no database of Home Assistant&apos;s recorder</source>
        <translation>%1 ist keine Datenbank des Recorders von Home Assistant</translation>
    </message>
    <message>
        <source>the first line names no column for the time, the point or the value</source>
        <translation>die erste Zeile nennt keine Spalte für die Zeit, den Punkt oder den Wert</translation>
    </message>
    <message>
        <source>the mapping is no JSON object</source>
        <translation>die Zuordnung ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>no such time zone or interval</source>
        <translation>diese Zeitzone oder diesen Zeitraum gibt es nicht</translation>
    </message>
    <message>
        <source>more buckets than can be counted</source>
        <translation>mehr Abschnitte, als gezählt werden können</translation>
    </message>
    <message>
        <source>The expression cannot be read here: %1</source>
        <translation>Der Ausdruck ist hier nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A maintenance window needs a name, a reason, a day and times.</source>
        <translation>Ein Wartungsfenster braucht einen Namen, einen Grund, einen Tag und Zeiten.</translation>
    </message>
    <message>
        <source>There is no such maintenance window.</source>
        <translation>Dieses Wartungsfenster gibt es nicht.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past.</source>
        <translation>Stille lässt sich nicht an der Vergangenheit erproben.</translation>
    </message>
    <message>
        <source>%1: a new file cannot be made here</source>
        <translation>%1: hier lässt sich keine neue Datei anlegen</translation>
    </message>
    <message>
        <source>what was written is damaged, too: %1</source>
        <translation>was geschrieben wurde, ist ebenfalls beschädigt: %1</translation>
    </message>
    <message>
        <source>%1 was written by another version of Holdfast (schema %2)</source>
        <translation>%1 wurde von einer anderen Version von Holdfast geschrieben (Schema %2)</translation>
    </message>
    <message>
        <source>the file: larger than 1 MB</source>
        <translation>Die Datei ist größer als 1 MB</translation>
    </message>
    <message>
        <source>the file: not a JSON object: %1</source>
        <translation>Die Datei ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>not a document of the format %1</source>
        <translation>Kein Dokument im Format %1</translation>
    </message>
    <message>
        <source>a document without a version</source>
        <translation>Ein Dokument ohne Version</translation>
    </message>
    <message>
        <source>written by a later version of Holdfast</source>
        <translation>Von einer neueren Version von Holdfast geschrieben</translation>
    </message>
    <message>
        <source>larger than anybody writes</source>
        <translation>Größer, als irgendjemand schreibt</translation>
    </message>
    <message>
        <source>evidence needs a function, a moment and times that make sense</source>
        <translation>Ein Nachweis braucht eine Funktion, einen Zeitpunkt und sinnvolle Zeiten</translation>
    </message>
    <message>
        <source>more %1s than anybody has</source>
        <translation>Mehr von %1, als irgendjemand hat</translation>
    </message>
    <message>
        <source>a %1 without an id</source>
        <translation>Ein %1 ohne Kennung</translation>
    </message>
    <message>
        <source>two %1s are called %2</source>
        <translation>Zweimal %1 mit dem Namen %2</translation>
    </message>
    <message>
        <source>the weight of %1 is not 1, 2 or 3</source>
        <translation>Das Gewicht von %1 ist nicht 1, 2 oder 3</translation>
    </message>
    <message>
        <source>%1 names more than anybody counts</source>
        <translation>%1 nennt mehr, als irgendjemand zählt</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1: kein Objekt</translation>
    </message>
    <message>
        <source>a time of %1 is negative</source>
        <translation>Eine Zeit von %1 ist negativ</translation>
    </message>
    <message>
        <source>%1 holds for a negative time</source>
        <translation>%1 hält eine negative Zeit</translation>
    </message>
    <message>
        <source>%1 feeds itself</source>
        <translation>%1 speist sich selbst</translation>
    </message>
    <message>
        <source>%1 feeds more than anybody counts</source>
        <translation>%1 speist mehr, als irgendjemand zählt</translation>
    </message>
    <message>
        <source>%1 runs over itself</source>
        <translation>%1 läuft über sich selbst</translation>
    </message>
    <message>
        <source>more links than anybody draws</source>
        <translation>Mehr Verbindungen, als irgendjemand zeichnet</translation>
    </message>
    <message>
        <source>a link needs two ends</source>
        <translation>Eine Verbindung braucht zwei Enden</translation>
    </message>
    <message>
        <source>a stand-in needs what it stands in for</source>
        <translation>Ein Ersatz braucht das, wofür er einspringt</translation>
    </message>
    <message>
        <source>what was kept of a policy cannot be read</source>
        <translation>Was von einer Richtlinie aufbewahrt wurde, ist nicht lesbar</translation>
    </message>
    <message>
        <source>scope: means nothing here</source>
        <translation>Der Bereich bezeichnet hier nichts</translation>
    </message>
    <message>
        <source>what was kept of the policies ends in the middle</source>
        <translation>Was von den Richtlinien aufbewahrt wurde, endet mittendrin</translation>
    </message>
    <message>
        <source>by hand only a person, the maker, a drill or a real outage can be named as the source</source>
        <translation>Von Hand kann nur ein Mensch, der Hersteller, eine Übung oder ein echter Ausfall als Quelle genannt werden</translation>
    </message>
    <message>
        <source>what somebody says is a claim; proof comes from drills and outages</source>
        <translation>Was jemand sagt, ist eine Behauptung; bewiesen wird durch Übungen und Ausfälle</translation>
    </message>
    <message>
        <source>a trial shows that it works or that it does not</source>
        <translation>Ein Versuch zeigt, dass es geht oder dass es nicht geht</translation>
    </message>
    <message>
        <source>evidence needs a note: what was seen, or who says so</source>
        <translation>Ein Nachweis braucht eine Notiz: was zu sehen war oder wer es sagt</translation>
    </message>
    <message>
        <source>this moment has not come yet</source>
        <translation>Dieser Zeitpunkt kommt erst noch</translation>
    </message>
    <message>
        <source>a trial is recorded within 7 days: later nobody knows whether the devices are still the same</source>
        <translation>Ein Versuch wird binnen 7 Tagen festgehalten: Später weiß niemand, ob die Geräte noch dieselben sind</translation>
    </message>
    <message>
        <source>say first what happens: what is not known cannot be proven</source>
        <translation>Sagen Sie zuerst, was geschieht: Was nicht bekannt ist, lässt sich nicht beweisen</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>Diese Funktion gibt es nicht</translation>
    </message>
    <message>
        <source>more evidence than anybody keeps</source>
        <translation>Mehr Nachweise, als irgendwer aufhebt</translation>
    </message>
    <message>
        <source>a policy needs an id and a name</source>
        <translation>Eine Richtlinie braucht eine Kennung und einen Namen</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is changed</source>
        <translation>Diese Richtlinie ist scharf: Schalten Sie sie unscharf, bevor Sie sie ändern</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is removed</source>
        <translation>Diese Richtlinie ist scharf: Schalten Sie sie unscharf, bevor Sie sie entfernen</translation>
    </message>
    <message>
        <source>more policies than anybody keeps</source>
        <translation>Mehr Richtlinien, als irgendwer aufhebt</translation>
    </message>
    <message>
        <source>no such policy</source>
        <translation>Diese Richtlinie gibt es nicht</translation>
    </message>
    <message>
        <source>this policy was changed meanwhile: look at it again</source>
        <translation>Diese Richtlinie wurde inzwischen geändert: Sehen Sie sie noch einmal an</translation>
    </message>
    <message>
        <source>this policy is armed already</source>
        <translation>Diese Richtlinie ist schon scharf</translation>
    </message>
    <message>
        <source>this policy is not armed</source>
        <translation>Diese Richtlinie ist nicht scharf</translation>
    </message>
    <message>
        <source>the check finds errors: %1</source>
        <translation>Die Prüfung findet Fehler: %1</translation>
    </message>
    <message>
        <source>this policy is not proved yet</source>
        <translation>Diese Richtlinie ist noch nicht bewiesen</translation>
    </message>
    <message>
        <source>the proof of this policy has failed</source>
        <translation>Der Beweis dieser Richtlinie ist gescheitert</translation>
    </message>
    <message>
        <source>at this site the check finds: %1</source>
        <translation>An diesem Standort findet die Prüfung: %1</translation>
    </message>
    <message>
        <source>class C needs two persons: somebody other than its writer arms it</source>
        <translation>Klasse C braucht zwei Menschen: Ein anderer als der Verfasser schaltet sie scharf</translation>
    </message>
    <message>
        <source>what is kept beside a policy cannot be read</source>
        <translation>Was zu einer Richtlinie aufgehoben ist, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>e-mail needs the name of a server</source>
        <translation>E-Mail braucht den Namen eines Servers</translation>
    </message>
    <message>
        <source>e-mail needs an address it comes from</source>
        <translation>E-Mail braucht eine Absenderadresse</translation>
    </message>
    <message>
        <source>a password is never sent without encryption</source>
        <translation>ein Kennwort wird nie unverschlüsselt gesendet</translation>
    </message>
    <message>
        <source>a web hook needs an address that begins with https:// or http://, without a password in it</source>
        <translation>ein Webhook braucht eine Adresse, die mit https:// oder http:// beginnt, ohne Kennwort darin</translation>
    </message>
    <message>
        <source>everybody on the roster needs a name, times, and an e-mail address that is one</source>
        <translation>alle im Dienstplan brauchen einen Namen, Zeiten und eine gültige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>steps follow each other, between half a minute and a week after the alarm&apos;s start</source>
        <translation>Schritte folgen aufeinander, zwischen einer halben Minute und einer Woche nach Beginn des Alarms</translation>
    </message>
    <message>
        <source>an alarm is repeated at most once a minute and at least once a day</source>
        <translation>ein Alarm wird höchstens einmal je Minute und mindestens einmal am Tag wiederholt</translation>
    </message>
    <message>
        <source>this way of telling people is switched off</source>
        <translation>dieser Benachrichtigungsweg ist ausgeschaltet</translation>
    </message>
    <message>
        <source>there is no window here that could show it</source>
        <translation>hier gibt es kein Fenster, das es zeigen könnte</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Benachrichtigungen können nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>What was chosen about notifications cannot be read: %1</source>
        <translation>Was zu Benachrichtigungen gewählt wurde, ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>What was kept about notifications is damaged; it was set aside.</source>
        <translation>Was zu Benachrichtigungen aufbewahrt war, ist beschädigt; es wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>a newer command has taken its place</source>
        <translation>ein neuerer Befehl ist an seine Stelle getreten</translation>
    </message>
    <message>
        <source>a fallback policy holds this point</source>
        <translation>eine Rückfallregel hält diesen Punkt</translation>
    </message>
    <message>
        <source>life safety holds this point</source>
        <translation>die Lebenssicherheit hält diesen Punkt</translation>
    </message>
    <message>
        <source>a higher level holds this point</source>
        <translation>eine höhere Ebene hält diesen Punkt</translation>
    </message>
    <message>
        <source>this is done once, and not held</source>
        <translation>dies geschieht einmal und wird nicht gehalten</translation>
    </message>
    <message>
        <source>a level is held between a minute and a week</source>
        <translation>eine Ebene wird zwischen einer Minute und einer Woche gehalten</translation>
    </message>
    <message>
        <source>too many commands are under way</source>
        <translation>zu viele Befehle sind unterwegs</translation>
    </message>
    <message>
        <source>nothing is held here</source>
        <translation>hier wird nichts gehalten</translation>
    </message>
    <message>
        <source>Holdfast was restarted while it was under way</source>
        <translation>Holdfast wurde neu gestartet, während er unterwegs war</translation>
    </message>
    <message>
        <source>it could not be written down in time</source>
        <translation>er konnte nicht rechtzeitig festgehalten werden</translation>
    </message>
    <message>
        <source>nothing came back in time</source>
        <translation>nichts kam rechtzeitig zurück</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>es stand schon so</translation>
    </message>
    <message>
        <source>not connected in time</source>
        <translation>nicht rechtzeitig verbunden</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>nicht rechtzeitig gesendet</translation>
    </message>
    <message>
        <source>the link is stopped</source>
        <translation>die Verbindung ist beendet</translation>
    </message>
    <message>
        <source>too much waits to be sent</source>
        <translation>zu viel wartet auf das Senden</translation>
    </message>
    <message>
        <source>There is more history than a trial can hold: choose a shorter time.</source>
        <translation>Es gibt mehr Verlauf, als eine Probe fassen kann: wählen Sie eine kürzere Zeit.</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>pages need a painter</source>
        <translation>Seiten brauchen etwas, das sie zeichnet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15</source>
        <translation>&apos;%1&apos; ist kein Zeitraum: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 oder 2026-10-01..2026-10-15</translation>
    </message>
    <message>
        <source>the period &apos;%1&apos; has not begun yet</source>
        <translation>der Zeitraum &apos;%1&apos; hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>this program cannot paint pages</source>
        <translation>dieses Programm kann keine Seiten zeichnen</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>die Seiten konnten nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>nobody works figures out here</source>
        <translation>hier rechnet niemand Kennzahlen aus</translation>
    </message>
    <message>
        <source>%1: there are too many files of this name</source>
        <translation>%1: es gibt zu viele Dateien dieses Namens</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>es gibt keinen Bericht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read. Nothing was changed.</source>
        <translation>%1 ist beschädigt und lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1/readings is missing</source>
        <translation>%1/readings fehlt</translation>
    </message>
    <message>
        <source>A rule for one point or device has its place already.</source>
        <translation>Eine Regel für einen Punkt oder ein Gerät hat ihren Ort schon.</translation>
    </message>
    <message>
        <source>The places of the rule cannot be read.</source>
        <translation>Die Orte der Regel sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The response of this alarm has no such step.</source>
        <translation>Die Maßnahmen dieses Alarms haben keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>a broker stands in for one other broker, and nobody stands in for it</source>
        <translation>ein Broker vertritt einen anderen, und ihn selbst vertritt niemand</translation>
    </message>
    <message>
        <source>two brokers may stand in for one</source>
        <translation>zwei Broker dürfen einen vertreten</translation>
    </message>
    <message>
        <source>the turn of a broker is between 1 and 99</source>
        <translation>die Reihenfolge eines Brokers liegt zwischen 1 und 99</translation>
    </message>
    <message>
        <source>nothing stands in for this broker</source>
        <translation>nichts vertritt diesen Broker</translation>
    </message>
    <message>
        <source>a policy is kept from acting for a minute at least, and no longer than its limits say</source>
        <translation>eine Richtlinie wird mindestens eine Minute vom Handeln abgehalten, und nicht länger, als ihre Grenzen sagen</translation>
    </message>
    <message>
        <source>nothing of this policy waits for that now</source>
        <translation>nichts an dieser Richtlinie wartet jetzt darauf</translation>
    </message>
    <message>
        <source>version: only %1 is known here</source>
        <translation>version: nur %1 ist hier bekannt</translation>
    </message>
    <message>
        <source>a schedule needs a time of day, to the minute</source>
        <translation>ein Zeitplan braucht eine Uhrzeit, auf die Minute</translation>
    </message>
    <message>
        <source>a weekly schedule needs a weekday</source>
        <translation>ein wöchentlicher Zeitplan braucht einen Wochentag</translation>
    </message>
    <message>
        <source>the day of a month is one of 1 to 31</source>
        <translation>der Tag eines Monats ist einer von 1 bis 31</translation>
    </message>
    <message>
        <source>a folder is named with its whole path</source>
        <translation>ein Ordner wird mit seinem ganzen Pfad genannt</translation>
    </message>
    <message>
        <source>a report goes to 50 addresses at most</source>
        <translation>ein Bericht geht an höchstens 50 Adressen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of e-mail</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a schedule needs an id</source>
        <translation>ein Zeitplan braucht eine Kennung</translation>
    </message>
    <message>
        <source>a schedule needs a report</source>
        <translation>ein Zeitplan braucht einen Bericht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period that moves along: %2</source>
        <translation>„%1“ ist kein Zeitraum, der mitwandert: %2</translation>
    </message>
    <message>
        <source>a schedule needs a format, and each once</source>
        <translation>ein Zeitplan braucht ein Format, und jedes einmal</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be kept: %1</source>
        <translation>Zeitpläne von Berichten können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read: %1</source>
        <translation>Zeitpläne von Berichten können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read and were set aside: %1</source>
        <translation>Zeitpläne von Berichten können nicht gelesen werden und wurden beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>there are 100 schedules already</source>
        <translation>es gibt schon 100 Zeitpläne</translation>
    </message>
    <message>
        <source>there is no such schedule</source>
        <translation>diesen Zeitplan gibt es nicht</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>der Ordner %1 ist nicht da</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made: %1</source>
        <translation>eine Datei fehlt oder wurde verändert, seit sie erstellt wurde: %1</translation>
    </message>
    <message>
        <source>it waited a day and was given up</source>
        <translation>es hat einen Tag gewartet und wurde aufgegeben</translation>
    </message>
    <message>
        <source>e-mail is not set up</source>
        <translation>E-Mail ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>there is nobody to send it to</source>
        <translation>es gibt niemanden, an den es gehen könnte</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>das Passwort fehlt</translation>
    </message>
    <message>
        <source>the name of the mail server is not known here</source>
        <translation>der Name des Mailservers ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>der Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>no encrypted connection with a certificate that is trusted here</source>
        <translation>keine verschlüsselte Verbindung mit einem Zertifikat, dem hier vertraut wird</translation>
    </message>
    <message>
        <source>the mail server does not accept user or password</source>
        <translation>der Mailserver nimmt Benutzer oder Passwort nicht an</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>der Mailserver hat es abgelehnt</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>too many messages were waiting</source>
        <translation>es warteten zu viele Nachrichten</translation>
    </message>
    <message>
        <source>the files are too large for a mail</source>
        <translation>die Dateien sind zu groß für eine E-Mail</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made</source>
        <translation>eine Datei fehlt oder wurde verändert, seit sie erstellt wurde</translation>
    </message>
    <message>
        <source>the scope of this policy means nothing at this site</source>
        <translation>der Geltungsbereich dieser Richtlinie bedeutet an diesem Standort nichts</translation>
    </message>
    <message>
        <source>nothing was recorded in that time</source>
        <translation>in dieser Zeit wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>no history is recorded here</source>
        <translation>hier wird nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>a drill on a twin tries a model: it is worth a claim</source>
        <translation>eine Übung am Zwilling prüft ein Modell: Sie ist eine Behauptung wert</translation>
    </message>
    <message>
        <source>ended before anything was taken away</source>
        <translation>beendet, bevor etwas weggenommen war</translation>
    </message>
    <message>
        <source>%1: there are too many drills of this moment</source>
        <translation>%1: Es gibt zu viele Übungen dieses Augenblicks</translation>
    </message>
    <message>
        <source>the drill cannot be kept: %1</source>
        <translation>die Übung kann nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; at this site</source>
        <translation>es gibt kein „%1“ an diesem Standort</translation>
    </message>
    <message>
        <source>the loss of %1 cannot be simulated here</source>
        <translation>der Verlust von %1 kann hier nicht simuliert werden</translation>
    </message>
    <message>
        <source>nothing that loses its way has &apos;%1&apos;</source>
        <translation>nichts, was seinen Weg verliert, hat „%1“</translation>
    </message>
    <message>
        <source>scope: means nothing at this site</source>
        <translation>Geltungsbereich: bedeutet an diesem Standort nichts</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nichts in dieser Zeit.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Die ersten %1 von %2 Zeilen; alle stehen in den anderen Formaten.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir fanden</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>Events at doors</source>
        <translation>Ereignisse an Türen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Innerhalb der Zeiten</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Events by door</source>
        <translation>Ereignisse je Tür</translation>
    </message>
    <message>
        <source>No source: no door, lock or gate of this site is known.</source>
        <translation>Keine Quelle: Von diesem Standort ist keine Tür, kein Schloss und kein Tor bekannt.</translation>
    </message>
    <message>
        <source>Outside the site&apos;s hours</source>
        <translation>Außerhalb der Zeiten des Standorts</translation>
    </message>
    <message>
        <source>Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded.</source>
        <translation>Alarme von Türen, Schlössern und Toren, jeder vom Auftreten bis zur Rückkehr. Wer durch eine Tür ging, wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Access events</source>
        <translation>Zutrittsereignisse</translation>
    </message>
    <message>
        <source>For security</source>
        <translation>Für die Sicherheit</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>and %1 alerts</source>
        <translation>und %1 Hinweise</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarme am Tag</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Meiste in 10 Minuten</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Zeit in Alarmfluten</translation>
    </message>
    <message>
        <source>Chattering and fleeting</source>
        <translation>Flatternd und flüchtig</translation>
    </message>
    <message>
        <source>Hidden under their cause</source>
        <translation>Unter ihrer Ursache verborgen</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 Alarme</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Ziel, höchstens</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Median bis zur Quittierung</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % innerhalb von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Alarmfluten</translation>
    </message>
    <message>
        <source>More than 10 alarms in 10 minutes, until there are fewer than 5.</source>
        <translation>Mehr als 10 Alarme in 10 Minuten, bis es weniger als 5 sind.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>annehmbar</translation>
    </message>
    <message>
        <source>%1 alarms a day are more than one person can look into.</source>
        <translation>%1 Alarme am Tag sind mehr, als ein Mensch sich ansehen kann.</translation>
    </message>
    <message>
        <source>Floods took %1 of the time.</source>
        <translation>Alarmfluten nahmen %1 der Zeit ein.</translation>
    </message>
    <message>
        <source>%1 of the alarms chattered or were over before anybody could act.</source>
        <translation>%1 der Alarme flatterten oder waren vorbei, bevor jemand handeln konnte.</translation>
    </message>
    <message>
        <source>%1 alarms were shelved or taken out of service by nobody known.</source>
        <translation>%1 Alarme wurden von niemand Bekanntem zurückgestellt oder außer Betrieb genommen.</translation>
    </message>
    <message>
        <source>The ten most frequent alarms are %1 of all.</source>
        <translation>Die zehn häufigsten Alarme sind %1 von allen.</translation>
    </message>
    <message>
        <source>Every target was met.</source>
        <translation>Alle Ziele wurden erreicht.</translation>
    </message>
    <message>
        <source>%1, %2: lengthen its delay or widen its deadband.</source>
        <translation>%1, %2: die Verzögerung verlängern oder die Hysterese vergrößern.</translation>
    </message>
    <message>
        <source>%1, %2: active for days; repair it or take it out of service.</source>
        <translation>%1, %2: seit Tagen aktiv; beheben oder außer Betrieb nehmen.</translation>
    </message>
    <message>
        <source>Most frequent alarms</source>
        <translation>Häufigste Alarme</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Chattering alarms</source>
        <translation>Flatternde Alarme</translation>
    </message>
    <message>
        <source>Standing longer than a day</source>
        <translation>Länger als einen Tag anstehend</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position.</source>
        <translation>Ein Alarm zählt jedes Mal, wenn er gemeldet wird: nicht solange er zurückgestellt oder außer Betrieb ist, und nicht, wenn er sofort unter seiner Ursache steht. Hinweise zählen getrennt. Ein Bedienplatz.</translation>
    </message>
    <message>
        <source>Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting.</source>
        <translation>Flatternd: dreimal oder öfter in 60 s. Flüchtig: in 60 s vorbei, ohne dass jemand handelte.</translation>
    </message>
    <message>
        <source>Alarm performance</source>
        <translation>Alarmleistung</translation>
    </message>
    <message>
        <source>For whoever leads the operators</source>
        <translation>Für die Leitung der Bediener</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was tat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Auditkette</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>The audit chain breaks at row %1: what comes after it proves nothing.</source>
        <translation>Die Auditkette bricht bei Zeile %1: Was danach kommt, beweist nichts.</translation>
    </message>
    <message>
        <source>Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here.</source>
        <translation>Jede Zeile enthält die Prüfsumme der Zeile davor. Ohne einen außerhalb verwahrten Anker fielen am Ende fehlende Zeilen nicht auf: Bewahren Sie den hier gedruckten Anker auf.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Nach Handlung</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>For compliance</source>
        <translation>Für die Regeltreue</translation>
    </message>
    <message>
        <source>Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability.</source>
        <translation>Zeit, in der Holdfast oder der Broker fehlte, sagt nichts über ein Gerät: Sie zählt nicht zu seiner Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Availability and service level</source>
        <translation>Verfügbarkeit und Dienstgüte</translation>
    </message>
    <message>
        <source>For service contracts</source>
        <translation>Für Serviceverträge</translation>
    </message>
    <message>
        <source>Comfort and air</source>
        <translation>Komfort und Luft</translation>
    </message>
    <message>
        <source>For facility managers and the people who work here</source>
        <translation>Für das Gebäudemanagement und alle, die hier arbeiten</translation>
    </message>
    <message>
        <source>Critical functions</source>
        <translation>Kritische Funktionen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Zuletzt nachgewiesen</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Zeit bis sicher</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Abdeckung, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Clocks were set on %1: the day has %2.</source>
        <translation>Am %1 wurden die Uhren umgestellt: Der Tag hat %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only the %1 oldest of %2 gaps are listed.</source>
        <translation>Nur die %1 ältesten von %2 Lücken sind aufgeführt.</translation>
    </message>
    <message>
        <source>A site without a name</source>
        <translation>Ein Standort ohne Namen</translation>
    </message>
    <message>
        <source>device silent</source>
        <translation>Gerät stumm</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>Gateway verloren</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>Broker verloren</translation>
    </message>
    <message>
        <source>Holdfast was not running</source>
        <translation>Holdfast lief nicht</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>history thinned</source>
        <translation>Verlauf ausgedünnt</translation>
    </message>
    <message>
        <source>the broker dropped messages</source>
        <translation>der Broker verwarf Nachrichten</translation>
    </message>
    <message>
        <source>more messages than could be taken</source>
        <translation>mehr Nachrichten, als aufgenommen werden konnten</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>Verlauf beschädigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Wie sie ermittelt wird</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Holdfast was listening during %1 % of the period.</source>
        <translation>Holdfast hörte während %1 % des Zeitraums zu.</translation>
    </message>
    <message>
        <source>No gap of the whole site or of a broker is known.</source>
        <translation>Es ist keine Lücke des ganzen Standorts oder eines Brokers bekannt.</translation>
    </message>
    <message>
        <source>Gaps: %1, the longest %2.</source>
        <translation>Lücken: %1, die längste %2.</translation>
    </message>
    <message>
        <source>A gap is neither zero nor the last value: nothing is filled in.</source>
        <translation>Eine Lücke ist weder null noch der letzte Wert: Nichts wird aufgefüllt.</translation>
    </message>
    <message>
        <source>Report %1, made %2 (%3) by %4 with %5.</source>
        <translation>Bericht %1, erstellt %2 (%3) von %4 mit %5.</translation>
    </message>
    <message>
        <source>SHA-256 of its values: %1</source>
        <translation>SHA-256 seiner Werte: %1</translation>
    </message>
    <message>
        <source>There was no audit row yet.</source>
        <translation>Es gab noch keine Auditzeile.</translation>
    </message>
    <message>
        <source>Audit anchor: %1</source>
        <translation>Auditanker: %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>For facility managers and finance</source>
        <translation>Für Gebäudemanagement und Finanzen</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>zu wenige Daten (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>No source: nothing on this site measures what this report is about, or nobody has worked it out yet.</source>
        <translation>Keine Quelle: Nichts an diesem Standort misst, worum es in diesem Bericht geht, oder niemand hat es bisher ausgerechnet.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>In Händen von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>Laufende Arbeiten</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Offene Alarme</translation>
    </message>
    <message>
        <source>Shelved or out of service</source>
        <translation>Zurückgestellt oder außer Betrieb</translation>
    </message>
    <message>
        <source>Notes and hands laid on</source>
        <translation>Notizen und Eingriffe</translation>
    </message>
    <message>
        <source>Raised in this time</source>
        <translation>In dieser Zeit aufgetreten</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 nicht quittiert</translation>
    </message>
    <message>
        <source>As they stood when the report was made; alarms folded under a cause stand with it.</source>
        <translation>Wie sie bei der Erstellung standen; Alarme unter einer Ursache stehen bei ihr.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>For the next operator</source>
        <translation>Für den nächsten Bediener</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>In the order of a walk through the building.</source>
        <translation>In der Reihenfolge eines Rundgangs durch das Gebäude.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt gemeldet</translation>
    </message>
    <message>
        <source>Devices that do not report</source>
        <translation>Geräte, die sich nicht melden</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Firmware to update</source>
        <translation>Zu aktualisierende Firmware</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Batteries by charge</source>
        <translation>Batterien nach Ladung</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Batteries below 20 %</source>
        <translation>Batterien unter 20 %</translation>
    </message>
    <message>
        <source>As the devices last told; the list stands as it was when the report was made.</source>
        <translation>Wie die Geräte zuletzt meldeten; die Liste ist vom Zeitpunkt der Erstellung.</translation>
    </message>
    <message>
        <source>Maintenance and batteries</source>
        <translation>Wartung und Batterien</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Für Techniker</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>For the workplace team</source>
        <translation>Für das Arbeitsplatzteam</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Alarms folded under it</source>
        <translation>Alarme darunter</translation>
    </message>
    <message>
        <source>Time with an outage</source>
        <translation>Zeit mit Ausfall</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Was unterdessen geschah</translation>
    </message>
    <message>
        <source>The first %1 events; those folded under a cause are left out.</source>
        <translation>Die ersten %1 Ereignisse; solche unter einer Ursache fehlen.</translation>
    </message>
    <message>
        <source>No outage of a broker, a gateway or Holdfast is known in this time.</source>
        <translation>In dieser Zeit ist kein Ausfall eines Brokers, eines Gateways oder von Holdfast bekannt.</translation>
    </message>
    <message>
        <source>Longest outages</source>
        <translation>Längste Ausfälle</translation>
    </message>
    <message>
        <source>Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause.</source>
        <translation>Zeiten, von denen hinter einem Broker oder überhaupt nichts bekannt ist, und Alarme von Gateways ohne andere Ursache.</translation>
    </message>
    <message>
        <source>For management</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>Fallback defined</source>
        <translation>Rückfall festgelegt</translation>
    </message>
    <message>
        <source>Proven within 90 days</source>
        <translation>In 90 Tagen nachgewiesen</translation>
    </message>
    <message>
        <source>Second path healthy</source>
        <translation>Zweiter Weg gesund</translation>
    </message>
    <message>
        <source>Buffer good</source>
        <translation>Puffer gut</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Offline readiness</source>
        <translation>Offline-Bereitschaft</translation>
    </message>
    <message>
        <source>Functions proven</source>
        <translation>Funktionen nachgewiesen</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Without fallback</source>
        <translation>Ohne Rückfall</translation>
    </message>
    <message>
        <source>Time to safe, median</source>
        <translation>Zeit bis sicher, Median</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nie gemessen</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>Woher die Punkte kommen</translation>
    </message>
    <message>
        <source>What takes others with it</source>
        <translation>Was andere mitreißt</translation>
    </message>
    <message>
        <source>Devices that fall with it</source>
        <translation>Geräte, die mit ausfallen</translation>
    </message>
    <message>
        <source>Drill %1.</source>
        <translation>%1 üben.</translation>
    </message>
    <message>
        <source>Give %1 a local fallback.</source>
        <translation>%1 einen örtlichen Rückfall geben.</translation>
    </message>
    <message>
        <source>%1 functions are proposals nobody has looked at yet.</source>
        <translation>%1 Funktionen sind Vorschläge, die noch niemand angesehen hat.</translation>
    </message>
    <message>
        <source>No source: nobody has named critical functions of this site, and none could be proposed.</source>
        <translation>Keine Quelle: Niemand hat kritische Funktionen dieses Standorts benannt, und keine ließ sich vorschlagen.</translation>
    </message>
    <message>
        <source>100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made.</source>
        <translation>100 · Σ w (0,4 Rückfall + 0,3 nachgewiesen + 0,2 zweiter Weg + 0,1 Puffer) / Σ w = 100 · %1 / %2. Stand bei der Erstellung.</translation>
    </message>
    <message>
        <source>A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same.</source>
        <translation>Ein Nachweis gilt 180 Tage, und nur solange Firmware, Einstellungen und übergeordnetes Gerät gleich sind.</translation>
    </message>
    <message>
        <source>Offline-readiness audit</source>
        <translation>Audit der Offline-Bereitschaft</translation>
    </message>
    <message>
        <source>For facility managers, auditors and insurers</source>
        <translation>Für Gebäudemanagement, Prüfer und Versicherer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>coverage %1 %</source>
        <translation>Abdeckung %1 %</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>verspätet: fällig %1</translation>
    </message>
    <message>
        <source>on the simulated twin</source>
        <translation>am simulierten Zwilling</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>What deviates</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Längste Zeit bis sicher</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Abgeschnittene Geräte</translation>
    </message>
    <message>
        <source>Reason as logged: %1</source>
        <translation>Grund laut Protokoll: %1</translation>
    </message>
    <message>
        <source>Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves.</source>
        <translation>An einem simulierten Zwilling abgehalten: Das prüft den Plan an einem Modell der Geräte und beweist nichts über die Geräte selbst.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <translation>Sehen Sie nach %1, bevor sich jemand darauf verlässt.</translation>
    </message>
    <message>
        <source>Try it at the site: only a drill with the devices proves it.</source>
        <translation>Am Standort prüfen: Nur eine Übung mit den Geräten beweist es.</translation>
    </message>
    <message>
        <source>Not simulated: %1</source>
        <translation>Nicht simuliert: %1</translation>
    </message>
    <message>
        <source>Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device.</source>
        <translation>Jene mit Geräten unter den abgeschnittenen. Eine Funktion gilt als beobachtet, wo ihr Rückfall am Gerät angesehen wurde.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Erwartet und beobachtet</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard.</source>
        <translation>Außerdem wie erwartet: %1 Geräte meldeten sich weiter, %2 abgeschnittene wurden als nicht gehört gezeigt.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What it is worth as evidence</source>
        <translation>Was es als Beleg wert ist</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>tried and failed</source>
        <translation>versucht und misslungen</translation>
    </message>
    <message>
        <source>claimed: a model was tried</source>
        <translation>behauptet: ein Modell wurde geprüft</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>From the loss until the value is as expected and stays so to the end. Looked at once a second.</source>
        <translation>Vom Verlust, bis der Wert wie erwartet ist und es bis zum Ende bleibt. Einmal je Sekunde angesehen.</translation>
    </message>
    <message>
        <source>By the clock of the simulated site.</source>
        <translation>Nach der Uhr des simulierten Standorts.</translation>
    </message>
    <message>
        <source>Deviation: not as expected</source>
        <translation>Abweichung: nicht wie erwartet</translation>
    </message>
    <message>
        <source>Deviation: too slow</source>
        <translation>Abweichung: zu langsam</translation>
    </message>
    <message>
        <source>Deviation: let go</source>
        <translation>Abweichung: losgelassen</translation>
    </message>
    <message>
        <source>Deviation: not as before afterwards</source>
        <translation>Abweichung: danach nicht wie vorher</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Prüfung bestanden</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenommen</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Konnte nicht zurückgegeben werden</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Alles ist wie vorher</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Nicht alles ist wie vorher</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Eine Prüfung vor der Übung misslang. Es wurde nichts weggenommen.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Es konnte nicht weggenommen werden.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Abgebrochen: ein dringender Alarm, den die Übung nicht erklärt.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Abgebrochen: Wer zusah, war selbst abgeschnitten.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Abgebrochen: Ein Wert verließ seine Grenzen.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Abgebrochen: zu viele Abweichungen.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Von einer Person abgebrochen.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Es konnte nicht zurückgegeben werden: Jemand muss hin.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Zurückgegeben, aber nicht alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Bis zum Ende abgehalten, zurückgegeben, und alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Hält %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Meldet sich weiter</translation>
    </message>
    <message>
        <source>Is shown as not heard</source>
        <translation>Wird als nicht gehört gezeigt</translation>
    </message>
    <message>
        <source>The policy comes into force</source>
        <translation>Die Regelung tritt in Kraft</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Ein Alarm</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht gehört</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarme: %1</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1, fällig am %2.</translation>
    </message>
    <message>
        <source>It is late: it was made on %1.</source>
        <translation>Er ist verspätet: Er wurde am %1 erstellt.</translation>
    </message>
    <message>
        <source>%1 earlier ones were missed and are not made by themselves any more.</source>
        <translation>%1 frühere wurden verpasst und werden nicht mehr von selbst erstellt.</translation>
    </message>
    <message>
        <source>The same hash stands in the station&apos;s audit: a file that has it is as it was made.</source>
        <translation>Dieselbe Prüfsumme steht im Audit der Station: Eine Datei, die sie hat, ist so, wie sie erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Room temperature off</source>
        <translation>Raumtemperatur weicht ab</translation>
    </message>
    <message>
        <source>Heating or cooling does not reach this room, or a window stands open.</source>
        <translation>Heizung oder Kühlung erreicht diesen Raum nicht, oder ein Fenster steht offen.</translation>
    </message>
    <message>
        <source>People in this room complain.</source>
        <translation>Menschen in diesem Raum beschweren sich.</translation>
    </message>
    <message>
        <source>Look whether a window is open.</source>
        <translation>Prüfen, ob ein Fenster offen steht.</translation>
    </message>
    <message>
        <source>Compare the set-point with the schedule.</source>
        <translation>Sollwert mit dem Zeitprogramm vergleichen.</translation>
    </message>
    <message>
        <source>Look at the valve or air flow of this zone.</source>
        <translation>Ventil oder Luftstrom dieser Zone prüfen.</translation>
    </message>
    <message>
        <source>Room temperature far off</source>
        <translation>Raumtemperatur weicht stark ab</translation>
    </message>
    <message>
        <source>Heating or cooling of this room has failed.</source>
        <translation>Heizung oder Kühlung dieses Raums ist ausgefallen.</translation>
    </message>
    <message>
        <source>The room cannot be used; in frost pipes may burst.</source>
        <translation>Der Raum ist nicht nutzbar; bei Frost können Rohre platzen.</translation>
    </message>
    <message>
        <source>Look whether other rooms of the same unit are affected.</source>
        <translation>Prüfen, ob andere Räume derselben Anlage betroffen sind.</translation>
    </message>
    <message>
        <source>Start the standby unit or bring a mobile one.</source>
        <translation>Reserveanlage starten oder ein mobiles Gerät holen.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor.</source>
        <translation>Wartungsfirma anrufen.</translation>
    </message>
    <message>
        <source>Server room warm</source>
        <translation>Serverraum warm</translation>
    </message>
    <message>
        <source>Cooling of the server room is weak or has failed.</source>
        <translation>Die Kühlung des Serverraums ist schwach oder ausgefallen.</translation>
    </message>
    <message>
        <source>Servers throttle and age; within the hour they may shut down.</source>
        <translation>Server drosseln und altern; binnen einer Stunde können sie abschalten.</translation>
    </message>
    <message>
        <source>Look whether the cooling unit runs.</source>
        <translation>Prüfen, ob das Kühlgerät läuft.</translation>
    </message>
    <message>
        <source>Start the standby unit.</source>
        <translation>Reservegerät starten.</translation>
    </message>
    <message>
        <source>Tell IT to shed load.</source>
        <translation>Die IT bitten, Last zu senken.</translation>
    </message>
    <message>
        <source>Server room hot</source>
        <translation>Serverraum heiß</translation>
    </message>
    <message>
        <source>Cooling of the server room has failed.</source>
        <translation>Die Kühlung des Serverraums ist ausgefallen.</translation>
    </message>
    <message>
        <source>Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire.</source>
        <translation>Server schalten sich selbst ab: Telefone, Zutritt und Alarmübertragung fallen mit aus; Brandgefahr.</translation>
    </message>
    <message>
        <source>Go there and open the doors.</source>
        <translation>Hingehen und die Türen öffnen.</translation>
    </message>
    <message>
        <source>Have IT shut down servers in order.</source>
        <translation>Server von der IT geordnet herunterfahren lassen.</translation>
    </message>
    <message>
        <source>CO₂ raised</source>
        <translation>CO₂ erhöht</translation>
    </message>
    <message>
        <source>More people than the ventilation is set for.</source>
        <translation>Mehr Menschen, als die Lüftung vorsieht.</translation>
    </message>
    <message>
        <source>CO₂ high</source>
        <translation>CO₂ hoch</translation>
    </message>
    <message>
        <source>The ventilation of this room is too weak or has failed.</source>
        <translation>Die Lüftung dieses Raums ist zu schwach oder ausgefallen.</translation>
    </message>
    <message>
        <source>People tire and make mistakes; the ventilation may have failed for more rooms.</source>
        <translation>Menschen ermüden und machen Fehler; die Lüftung kann auch anderswo ausgefallen sein.</translation>
    </message>
    <message>
        <source>Open windows or doors.</source>
        <translation>Fenster oder Türen öffnen.</translation>
    </message>
    <message>
        <source>Look at air flow and damper of this zone.</source>
        <translation>Luftstrom und Klappe dieser Zone prüfen.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor if the air handler is off.</source>
        <translation>Wartungsfirma anrufen, wenn das Lüftungsgerät aus ist.</translation>
    </message>
    <message>
        <source>Air dry or humid</source>
        <translation>Luft trocken oder feucht</translation>
    </message>
    <message>
        <source>Humidifying or drying does not keep up with the weather.</source>
        <translation>Befeuchten oder Trocknen hält mit dem Wetter nicht Schritt.</translation>
    </message>
    <message>
        <source>Air very dry or very humid</source>
        <translation>Luft sehr trocken oder sehr feucht</translation>
    </message>
    <message>
        <source>Humidifying or drying has failed, or water evaporates.</source>
        <translation>Befeuchten oder Trocknen ist ausgefallen, oder Wasser verdunstet.</translation>
    </message>
    <message>
        <source>Mould in days when humid; irritated eyes and static discharge when dry.</source>
        <translation>Feucht: Schimmel binnen Tagen; trocken: gereizte Augen und statische Entladung.</translation>
    </message>
    <message>
        <source>Look for water.</source>
        <translation>Nach Wasser suchen.</translation>
    </message>
    <message>
        <source>Look at the humidifier or the cooling coil.</source>
        <translation>Befeuchter oder Kühlregister prüfen.</translation>
    </message>
    <message>
        <source>Raise the air flow.</source>
        <translation>Luftstrom erhöhen.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>The battery nears its end.</source>
        <translation>Die Batterie geht zu Ende.</translation>
    </message>
    <message>
        <source>Battery very low</source>
        <translation>Batterie sehr schwach</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>Die Batterie ist fast leer.</translation>
    </message>
    <message>
        <source>The device falls silent within days.</source>
        <translation>Das Gerät verstummt binnen Tagen.</translation>
    </message>
    <message>
        <source>Take the right battery along.</source>
        <translation>Die richtige Batterie mitnehmen.</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Batterie wechseln.</translation>
    </message>
    <message>
        <source>See that the level is reported as full again.</source>
        <translation>Prüfen, ob sie wieder als voll gemeldet wird.</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batterie leer</translation>
    </message>
    <message>
        <source>The battery is empty.</source>
        <translation>Die Batterie ist leer.</translation>
    </message>
    <message>
        <source>The device may fall silent at any moment.</source>
        <translation>Das Gerät kann jeden Moment verstummen.</translation>
    </message>
    <message>
        <source>Change the battery now.</source>
        <translation>Batterie jetzt wechseln.</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Wasserleck</translation>
    </message>
    <message>
        <source>Water lies where the sensor lies.</source>
        <translation>Am Sensor steht Wasser.</translation>
    </message>
    <message>
        <source>Water damage to building and equipment; risk of electric shock.</source>
        <translation>Wasserschaden an Gebäude und Geräten; Gefahr von Stromschlag.</translation>
    </message>
    <message>
        <source>Close the valve of this riser.</source>
        <translation>Absperrventil dieses Strangs schließen.</translation>
    </message>
    <message>
        <source>Switch off sockets that may get wet.</source>
        <translation>Steckdosen abschalten, die nass werden können.</translation>
    </message>
    <message>
        <source>Go there and look.</source>
        <translation>Hingehen und nachsehen.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>The detector sees smoke.</source>
        <translation>Der Melder sieht Rauch.</translation>
    </message>
    <message>
        <source>Fire: danger to life.</source>
        <translation>Brand: Lebensgefahr.</translation>
    </message>
    <message>
        <source>Evacuate and call the fire brigade as the fire plan says.</source>
        <translation>Räumen und die Feuerwehr rufen, wie es der Brandschutzplan sagt.</translation>
    </message>
    <message>
        <source>Look only if it is safe.</source>
        <translation>Nur nachsehen, wenn es sicher ist.</translation>
    </message>
    <message>
        <source>See that the fire panel agrees: this program does not replace it.</source>
        <translation>Prüfen, ob die Brandmeldezentrale dasselbe sagt: Dieses Programm ersetzt sie nicht.</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Tür bleibt offen</translation>
    </message>
    <message>
        <source>The door is wedged, or does not fall shut.</source>
        <translation>Die Tür ist verkeilt oder fällt nicht zu.</translation>
    </message>
    <message>
        <source>Anybody can walk in.</source>
        <translation>Jeder kann hinein.</translation>
    </message>
    <message>
        <source>Look at the camera or go there.</source>
        <translation>Auf die Kamera sehen oder hingehen.</translation>
    </message>
    <message>
        <source>Close the door.</source>
        <translation>Tür schließen.</translation>
    </message>
    <message>
        <source>Have the closer repaired if it does not fall shut.</source>
        <translation>Türschließer reparieren lassen, wenn sie nicht zufällt.</translation>
    </message>
    <message>
        <source>Dock door held open</source>
        <translation>Ladetor bleibt offen</translation>
    </message>
    <message>
        <source>A delivery takes long, or the door was forgotten.</source>
        <translation>Eine Lieferung dauert lange, oder das Tor wurde vergessen.</translation>
    </message>
    <message>
        <source>Anybody can walk in; the building cools down.</source>
        <translation>Jeder kann hinein; das Gebäude kühlt aus.</translation>
    </message>
    <message>
        <source>Call the dock.</source>
        <translation>Laderampe anrufen.</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Gerät stumm</translation>
    </message>
    <message>
        <source>No power, empty battery, out of radio range, or broken.</source>
        <translation>Kein Strom, Batterie leer, außer Funkreichweite oder defekt.</translation>
    </message>
    <message>
        <source>Its values are old; what happens there is not seen.</source>
        <translation>Seine Werte sind alt; was dort geschieht, sieht niemand.</translation>
    </message>
    <message>
        <source>Look at its battery and signal in its history.</source>
        <translation>Batterie und Signal in seinem Verlauf ansehen.</translation>
    </message>
    <message>
        <source>Go there and see whether it has power.</source>
        <translation>Hingehen und prüfen, ob es Strom hat.</translation>
    </message>
    <message>
        <source>Replace it if it stays silent.</source>
        <translation>Ersetzen, wenn es stumm bleibt.</translation>
    </message>
    <message>
        <source>Gateway silent</source>
        <translation>Gateway stumm</translation>
    </message>
    <message>
        <source>No power, no network, or its software stands still.</source>
        <translation>Kein Strom, kein Netz, oder seine Software steht.</translation>
    </message>
    <message>
        <source>All devices behind it are unseen and cannot be commanded.</source>
        <translation>Alle Geräte dahinter sind unsichtbar und nicht bedienbar.</translation>
    </message>
    <message>
        <source>See whether it has power and network.</source>
        <translation>Prüfen, ob es Strom und Netz hat.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>Neu starten.</translation>
    </message>
    <message>
        <source>Watch whether the devices behind it come back.</source>
        <translation>Beobachten, ob die Geräte dahinter zurückkommen.</translation>
    </message>
    <message>
        <source>Life-safety device silent</source>
        <translation>Sicherheitsmelder stumm</translation>
    </message>
    <message>
        <source>A leak or fire there is not seen.</source>
        <translation>Ein Leck oder Brand dort bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Have somebody watch the place until it is heard again.</source>
        <translation>Den Ort bewachen lassen, bis er sich wieder meldet.</translation>
    </message>
    <message>
        <source>Broker connection lost</source>
        <translation>Verbindung zum Broker verloren</translation>
    </message>
    <message>
        <source>The broker is down, unreachable or refuses us.</source>
        <translation>Der Broker steht, ist unerreichbar oder weist uns ab.</translation>
    </message>
    <message>
        <source>Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves.</source>
        <translation>Holdfast ist blind: Hinter diesem Broker ist nichts zu sehen. Die Geräte arbeiten selbst weiter.</translation>
    </message>
    <message>
        <source>Read the exact cause in Settings, Brokers.</source>
        <translation>Die genaue Ursache steht unter Einstellungen, Broker.</translation>
    </message>
    <message>
        <source>See whether the broker&apos;s machine has power and network.</source>
        <translation>Prüfen, ob der Rechner des Brokers Strom und Netz hat.</translation>
    </message>
    <message>
        <source>Restart the broker.</source>
        <translation>Broker neu starten.</translation>
    </message>
    <message>
        <source>Devices did not come back</source>
        <translation>Geräte kamen nicht zurück</translation>
    </message>
    <message>
        <source>Their values are old; what happens there is not seen.</source>
        <translation>Ihre Werte sind alt; was dort geschieht, sieht niemand.</translation>
    </message>
    <message>
        <source>See the list of devices under this alarm.</source>
        <translation>Siehe die Geräteliste unter diesem Alarm.</translation>
    </message>
    <message>
        <source>Restart or pair them again.</source>
        <translation>Neu starten oder neu koppeln.</translation>
    </message>
    <message>
        <source>Message of a device</source>
        <translation>Meldung eines Geräts</translation>
    </message>
    <message>
        <source>The device says so itself.</source>
        <translation>Das Gerät sagt es selbst.</translation>
    </message>
    <message>
        <source>CO₂ sensor suspect</source>
        <translation>CO₂-Sensor verdächtig</translation>
    </message>
    <message>
        <source>The sensor is out of calibration or faulty: outdoor air has more.</source>
        <translation>Der Sensor ist verstellt oder defekt: Außenluft hat mehr.</translation>
    </message>
    <message>
        <source>Air flow low</source>
        <translation>Luftstrom niedrig</translation>
    </message>
    <message>
        <source>A damper is stuck, a filter is full, or the fan does not reach its pressure.</source>
        <translation>Eine Klappe klemmt, ein Filter ist voll oder der Ventilator erreicht seinen Druck nicht.</translation>
    </message>
    <message>
        <source>The air of this zone gets stale.</source>
        <translation>Die Luft in dieser Zone wird schlecht.</translation>
    </message>
    <message>
        <source>Look at the damper&apos;s position.</source>
        <translation>Sehen Sie nach der Stellung der Klappe.</translation>
    </message>
    <message>
        <source>Look at the filter and the fan of this unit.</source>
        <translation>Sehen Sie nach Filter und Ventilator dieses Geräts.</translation>
    </message>
    <message>
        <source>Air flow very low</source>
        <translation>Luftstrom sehr niedrig</translation>
    </message>
    <message>
        <source>The damper, the fan or the flow sensor has failed.</source>
        <translation>Klappe, Ventilator oder Durchflusssensor ist ausgefallen.</translation>
    </message>
    <message>
        <source>This zone is hardly ventilated.</source>
        <translation>Diese Zone wird kaum belüftet.</translation>
    </message>
    <message>
        <source>Does not follow its command</source>
        <translation>Folgt seinem Befehl nicht</translation>
    </message>
    <message>
        <source>A tripped breaker, a broken belt, a switch on hand, or a lost relay.</source>
        <translation>Ein ausgelöster Schutzschalter, ein gerissener Riemen, ein Schalter auf Hand oder ein defektes Relais.</translation>
    </message>
    <message>
        <source>It runs for nothing, or stands still when it is needed.</source>
        <translation>Es läuft umsonst oder steht still, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>See whether its switch stands on hand or off.</source>
        <translation>Sehen Sie nach, ob der Schalter auf Hand oder Aus steht.</translation>
    </message>
    <message>
        <source>Look at breaker, belt and relay.</source>
        <translation>Prüfen Sie Schutzschalter, Riemen und Relais.</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Tür aufgebrochen</translation>
    </message>
    <message>
        <source>The door was opened while it was locked.</source>
        <translation>Die Tür wurde geöffnet, während sie verriegelt war.</translation>
    </message>
    <message>
        <source>Somebody may be inside who must not be.</source>
        <translation>Es kann jemand drinnen sein, der dort nicht sein darf.</translation>
    </message>
    <message>
        <source>Call security.</source>
        <translation>Rufen Sie den Sicherheitsdienst.</translation>
    </message>
    <message>
        <source>Way out lost</source>
        <translation>Weg nach außen ausgefallen</translation>
    </message>
    <message>
        <source>The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way.</source>
        <translation>Die Leitung, ihr Router oder der Anbieter ist ausgefallen: mehrere Broker außerhalb sind zugleich weg, oder der Router sagt, dass er einen anderen Weg nutzt.</translation>
    </message>
    <message>
        <source>Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left.</source>
        <translation>Nichts dahinter ist zu sehen; was eine Cloud braucht, steht still, oder alles hängt an dem Weg, der bleibt.</translation>
    </message>
    <message>
        <source>See whether router and modem have power and a line.</source>
        <translation>Nachsehen, ob Router und Modem Strom und eine Leitung haben.</translation>
    </message>
    <message>
        <source>See in Continuity what goes on by itself.</source>
        <translation>Unter Kontinuität nachsehen, was von selbst weiterläuft.</translation>
    </message>
    <message>
        <source>Call the provider.</source>
        <translation>Den Anbieter anrufen.</translation>
    </message>
    <message>
        <source>Power feed lost</source>
        <translation>Stromkreis ausgefallen</translation>
    </message>
    <message>
        <source>Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself.</source>
        <translation>Alles an diesem Stromkreis ist verstummt: eine Sicherung, ein FI-Schutzschalter oder die Versorgung selbst.</translation>
    </message>
    <message>
        <source>What hangs on it stands still and is not seen.</source>
        <translation>Was daran hängt, steht still und ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>See whether the fuse of this feed is in.</source>
        <translation>Nachsehen, ob die Sicherung dieses Stromkreises drin ist.</translation>
    </message>
    <message>
        <source>Look for what made it trip before you switch it on again.</source>
        <translation>Die Ursache der Auslösung suchen, bevor wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Call an electrician.</source>
        <translation>Eine Elektrofachkraft rufen.</translation>
    </message>
    <message>
        <source>Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>Ihr Gateway, Broker oder Stromkreis ist wieder da, sie nicht: sie haben ihre Kopplung verloren oder waren aus, als er zurückkam.</translation>
    </message>
    <message>
        <source>Fallback is acting</source>
        <translation>Rückfall ist tätig</translation>
    </message>
    <message>
        <source>What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off.</source>
        <translation>Was die Richtlinie überwacht, ist ausgefallen: Ihre Proben sagen es, und jene, die auf diese Station sehen, sagen, dass nicht wir abgeschnitten sind.</translation>
    </message>
    <message>
        <source>Something runs on its fallback: it works, but not as usual.</source>
        <translation>Etwas läuft auf seinem Rückfall: Es arbeitet, aber nicht wie sonst.</translation>
    </message>
    <message>
        <source>See in Continuity what acts and since when.</source>
        <translation>Sehen Sie unter Kontinuität nach, was seit wann tätig ist.</translation>
    </message>
    <message>
        <source>Find out why what it watches is lost.</source>
        <translation>Finden Sie heraus, warum ausgefallen ist, was sie überwacht.</translation>
    </message>
    <message>
        <source>Fallback waits for a person</source>
        <translation>Rückfall wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>A step was refused or not confirmed, could not be taken back, or there was no good way left.</source>
        <translation>Ein Schritt wurde abgelehnt oder nicht bestätigt, ließ sich nicht zurücknehmen, oder es gab keinen guten Weg mehr.</translation>
    </message>
    <message>
        <source>The policy does nothing more by itself; what it has set stays set.</source>
        <translation>Die Richtlinie tut von selbst nichts mehr; was sie gesetzt hat, bleibt gesetzt.</translation>
    </message>
    <message>
        <source>See in Continuity which step it was.</source>
        <translation>Sehen Sie unter Kontinuität nach, welcher Schritt es war.</translation>
    </message>
    <message>
        <source>Set by hand what the step was to set.</source>
        <translation>Setzen Sie von Hand, was der Schritt setzen sollte.</translation>
    </message>
    <message>
        <source>Disarm the policy to have everything let go.</source>
        <translation>Schalten Sie die Richtlinie unscharf, um alles loszulassen.</translation>
    </message>
    <message>
        <source>Stand-in broker not ready</source>
        <translation>Vertretender Broker nicht bereit</translation>
    </message>
    <message>
        <source>The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message.</source>
        <translation>Der Broker, der einspringen soll, ist aus, unerreichbar, weist uns ab oder gibt unsere eigene Nachricht nicht weiter.</translation>
    </message>
    <message>
        <source>Nothing is lost now; if the usual broker fails, nobody stands in.</source>
        <translation>Jetzt geht nichts verloren; fällt der gewohnte Broker aus, springt niemand ein.</translation>
    </message>
</context>
</TS>
