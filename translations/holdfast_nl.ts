<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>autonomy</name>
    <message>
        <source>It speaks only through a service outside the site.</source>
        <translation>Het spreekt alleen via een dienst buiten het pand.</translation>
    </message>
    <message>
        <source>It keeps a programme of its own and goes on with it alone.</source>
        <translation>Het heeft een eigen programma en gaat daar alleen mee door.</translation>
    </message>
    <message>
        <source>It is a hub on the site itself.</source>
        <translation>Het is zelf een hub in het pand.</translation>
    </message>
    <message>
        <source>It runs on a battery and is heard only through its local hub.</source>
        <translation>Het werkt op een batterij en is alleen via zijn lokale hub te horen.</translation>
    </message>
    <message>
        <source>It is heard and commanded only through its local hub.</source>
        <translation>Het is alleen via zijn lokale hub te horen en te bedienen.</translation>
    </message>
    <message>
        <source>It acts by itself and speaks to the broker without a hub.</source>
        <translation>Het werkt zelfstandig en spreekt zonder hub met de broker.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.</source>
        <translation>Tellerstanden worden van elkaar afgetrokken; een herstart of overloop geeft geen piek. Energie wordt tussen twee standen gelijk verdeeld; vermogen zonder teller geldt tot de volgende waarde.</translation>
    </message>
    <message>
        <source>Only time in which readings follow each other; what was used in a gap has no hour and is left out.</source>
        <translation>Alleen tijd waarin standen op elkaar volgen; wat in een gat is verbruikt heeft geen uur en blijft weg.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out. Air temperature stands for operative temperature.</source>
        <translation>Van de geldige tijd binnen de openingstijden; feestdagen blijven weg. De luchttemperatuur staat voor de operatieve temperatuur.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Van de geldige tijd binnen de openingstijden; feestdagen blijven weg.</translation>
    </message>
    <message>
        <source>Occupied time of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Bezette tijd van de geldige tijd binnen de openingstijden; feestdagen blijven weg.</translation>
    </message>
    <message>
        <source>Each change to the state counts once; a state that already held when the period or a gap ended does not.</source>
        <translation>Elke overgang naar de toestand telt één keer; een toestand die na een gat of bij het begin al bestond telt niet.</translation>
    </message>
    <message>
        <source>Time a state held, until the next value or a gap.</source>
        <translation>Tijd dat een toestand duurde, tot de volgende waarde of een gat.</translation>
    </message>
    <message>
        <source>Definition of this product</source>
        <translation>Bepaling van dit product</translation>
    </message>
    <message>
        <source>EN 16798-1, offices</source>
        <translation>EN 16798-1, kantoren</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Verbruikte energie</translation>
    </message>
    <message>
        <source>Energy per floor area</source>
        <translation>Energie per oppervlak</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Basislast</translation>
    </message>
    <message>
        <source>Median of the power between 02:00 and 04:00 in the last seven nights of the period.</source>
        <translation>Mediaan van het vermogen tussen 02:00 en 04:00 in de laatste zeven nachten van de periode.</translation>
    </message>
    <message>
        <source>Energy outside the site&apos;s hours</source>
        <translation>Energie buiten de openingstijden</translation>
    </message>
    <message>
        <source>More than 40 % is worth a look (definition of this product)</source>
        <translation>Meer dan 40 % is een blik waard (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Weekend against weekday</source>
        <translation>Weekend tegen werkdag</translation>
    </message>
    <message>
        <source>Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out.</source>
        <translation>Gemiddelde energie van zaterdagen en zondagen gedeeld door die van werkdagen; dagen waarvan minder dan de helft bekend is en feestdagen blijven weg.</translation>
    </message>
    <message>
        <source>More than 0.5 is worth a look (definition of this product)</source>
        <translation>Meer dan 0,5 is een blik waard (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Piekvraag</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end.</source>
        <translation>Hoogste gemiddelde vermogen van een kwartier volgens de klok, van de geheel bekende; getoond wordt het einde.</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Belastingsfactor</translation>
    </message>
    <message>
        <source>Mean power divided by peak demand.</source>
        <translation>Gemiddeld vermogen gedeeld door de piekvraag.</translation>
    </message>
    <message>
        <source>Energy no submeter explains</source>
        <translation>Energie die geen tussenmeter verklaart</translation>
    </message>
    <message>
        <source>Main meters less submeters, divided by the main meters.</source>
        <translation>Hoofdmeters min tussenmeters, gedeeld door de hoofdmeters.</translation>
    </message>
    <message>
        <source>More than 5 % is worth a look (definition of this product)</source>
        <translation>Meer dan 5 % is een blik waard (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Kosten van elektriciteit</translation>
    </message>
    <message>
        <source>Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest.</source>
        <translation>Energie van elk tarief maal de prijs zolang het geldt, vaste kosten, en de piek van elke maand maal het vermogenstarief. Wat in een gat is verbruikt heeft geen uur en wordt verdeeld als de rest.</translation>
    </message>
    <message>
        <source>Tariffs of the site</source>
        <translation>Tarieven van de locatie</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Uitstoot</translation>
    </message>
    <message>
        <source>Energy times the factor of its kind.</source>
        <translation>Energie maal de factor van haar soort.</translation>
    </message>
    <message>
        <source>Factor table of the site</source>
        <translation>Factorentabel van de locatie</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>Verbruikte warmte</translation>
    </message>
    <message>
        <source>Heating degree days</source>
        <translation>Graaddagen verwarming</translation>
    </message>
    <message>
        <source>Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out.</source>
        <translation>Basistemperatuur min het gemiddelde van elke dag van middernacht tot middernacht, waar het kouder is. Dagen waarvan minder dan de helft bekend is blijven weg.</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>Graaddagen koeling</translation>
    </message>
    <message>
        <source>Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out.</source>
        <translation>Gemiddelde van elke dag van middernacht tot middernacht min de basistemperatuur, waar het warmer is. Dagen waarvan minder dan de helft bekend is blijven weg.</translation>
    </message>
    <message>
        <source>Share of the energy that weather explains</source>
        <translation>Deel van de energie dat het weer verklaart</translation>
    </message>
    <message>
        <source>Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both.</source>
        <translation>Kleinste kwadraten van dagenergie over graaddagen: het model met de beste aangepaste R² uit geen, verwarming, koeling en beide.</translation>
    </message>
    <message>
        <source>Thermal comfort</source>
        <translation>Thermisch comfort</translation>
    </message>
    <message>
        <source>Time outside every comfort category</source>
        <translation>Tijd buiten elke comfortcategorie</translation>
    </message>
    <message>
        <source>Degree-hours too warm</source>
        <translation>Graaduren te warm</translation>
    </message>
    <message>
        <source>Degrees above category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Graden boven categorie II maal uren, van de ruimte met de meeste; binnen de openingstijden.</translation>
    </message>
    <message>
        <source>Degree-hours too cold</source>
        <translation>Graaduren te koud</translation>
    </message>
    <message>
        <source>Degrees below category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Graden onder categorie II maal uren, van de ruimte met de meeste; binnen de openingstijden.</translation>
    </message>
    <message>
        <source>Humidity in range</source>
        <translation>Vochtigheid binnen bereik</translation>
    </message>
    <message>
        <source>Sensors to check</source>
        <translation>Te controleren sensoren</translation>
    </message>
    <message>
        <source>Values that stand still, lie outside what is possible, or stay apart from the sensors around them.</source>
        <translation>Waarden die stilstaan, buiten het mogelijke liggen of afwijken van de sensoren eromheen.</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Luchtkwaliteit</translation>
    </message>
    <message>
        <source>Time outside every air category</source>
        <translation>Tijd buiten elke luchtcategorie</translation>
    </message>
    <message>
        <source>Occupied time</source>
        <translation>Bezette tijd</translation>
    </message>
    <message>
        <source>Rooms hardly used</source>
        <translation>Nauwelijks gebruikte ruimten</translation>
    </message>
    <message>
        <source>Less than 10 % of the time (definition of this product)</source>
        <translation>Minder dan 10 % van de tijd (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Most people at once</source>
        <translation>Meeste mensen tegelijk</translation>
    </message>
    <message>
        <source>Highest hourly mean of the people counted in all rooms.</source>
        <translation>Hoogste uurgemiddelde van de in alle ruimten getelde mensen.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>Branduren</translation>
    </message>
    <message>
        <source>Lit while nobody is there</source>
        <translation>Licht aan, niemand aanwezig</translation>
    </message>
    <message>
        <source>Time lit and vacant divided by time lit, in rooms whose occupancy is known.</source>
        <translation>Tijd met licht zonder mensen gedeeld door tijd met licht, in ruimten waarvan de bezetting bekend is.</translation>
    </message>
    <message>
        <source>More than 15 % is worth a look (definition of this product)</source>
        <translation>Meer dan 15 % is een blik waard (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Doors forced</source>
        <translation>Geforceerde deuren</translation>
    </message>
    <message>
        <source>Doors held open</source>
        <translation>Opengehouden deuren</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Toegangen</translation>
    </message>
    <message>
        <source>Entries outside the site&apos;s hours</source>
        <translation>Toegangen buiten de openingstijden</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Verbruikt water</translation>
    </message>
    <message>
        <source>Water at night</source>
        <translation>Water &apos;s nachts</translation>
    </message>
    <message>
        <source>Median over the nights of the lowest hour between 00:00 and 06:00.</source>
        <translation>Mediaan over de nachten van het laagste uur tussen 00:00 en 06:00.</translation>
    </message>
    <message>
        <source>Days without an hour of no flow</source>
        <translation>Dagen zonder een uur zonder doorstroming</translation>
    </message>
    <message>
        <source>Days whose every hour is known and saw water.</source>
        <translation>Dagen waarvan elk uur bekend is en water zag.</translation>
    </message>
    <message>
        <source>Availability of devices</source>
        <translation>Beschikbaarheid van apparaten</translation>
    </message>
    <message>
        <source>Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart.</source>
        <translation>Niet verloren tijd van de bekende tijd. Terwijl Holdfast of de broker weg was is niets bekend: die tijd blijft weg en wordt apart genoemd.</translation>
    </message>
    <message>
        <source>99.5 % for sensors, 99.9 % for gateways (definition of this product)</source>
        <translation>99,5 % voor sensoren, 99,9 % voor gateways (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Bezorgde berichten</translation>
    </message>
    <message>
        <source>Values received of those expected by each point&apos;s usual interval, in the time known.</source>
        <translation>Ontvangen waarden van de volgens de gebruikelijke tussentijd van elk punt verwachte, in de bekende tijd.</translation>
    </message>
    <message>
        <source>95 % (definition of this product)</source>
        <translation>95 % (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Batteries to change within 60 days</source>
        <translation>Binnen 60 dagen te vervangen batterijen</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen.</source>
        <translation>Theil–Sen-lijn door dagmedianen tot 5 %, met het bereik van hellingen van 5 tot 95 %; minstens 14 dagen, niet verder dan tweemaal de geziene tijd.</translation>
    </message>
    <message>
        <source>Devices with a weak signal</source>
        <translation>Apparaten met zwak signaal</translation>
    </message>
    <message>
        <source>Median of the period below the weak limit of its radio.</source>
        <translation>Mediaan van de periode onder de zwakgrens van zijn radio.</translation>
    </message>
    <message>
        <source>Devices with the newest firmware</source>
        <translation>Apparaten met de nieuwste firmware</translation>
    </message>
    <message>
        <source>Of the devices whose newest firmware is known, now.</source>
        <translation>Van de apparaten waarvan de nieuwste firmware bekend is, nu.</translation>
    </message>
    <message>
        <source>Restarts of devices</source>
        <translation>Herstarts van apparaten</translation>
    </message>
    <message>
        <source>How often a time of running fell.</source>
        <translation>Hoe vaak een looptijd daalde.</translation>
    </message>
    <message>
        <source>More than 3 in 7 days is worth a look (definition of this product)</source>
        <translation>Meer dan 3 in 7 dagen is een blik waard (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Alarms answered in time</source>
        <translation>Op tijd beantwoorde alarmen</translation>
    </message>
    <message>
        <source>From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Van melding tot bevestiging; alarmen buiten dienst blijven weg, open alarmen tellen zodra hun tijd om is.</translation>
    </message>
    <message>
        <source>P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)</source>
        <translation>P1 15 min, P2 1 h, P3 4 h, P4 1 dag (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Alarms over in time</source>
        <translation>Op tijd beëindigde alarmen</translation>
    </message>
    <message>
        <source>From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Van melding tot terugkeer naar normaal; alarmen buiten dienst blijven weg, open alarmen tellen zodra hun tijd om is.</translation>
    </message>
    <message>
        <source>P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)</source>
        <translation>P1 4 h, P2 8 h, P3 3 dagen, P4 10 dagen (bepaling van dit product)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>Toestand van apparaten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Beschikbaarheid</translation>
    </message>
    <message>
        <source>Below the limit by</source>
        <translation>Onder de grens met</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Category I</source>
        <translation>Categorie I</translation>
    </message>
    <message>
        <source>Category II</source>
        <translation>Categorie II</translation>
    </message>
    <message>
        <source>Category III</source>
        <translation>Categorie III</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lading</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Resterende dagen</translation>
    </message>
    <message>
        <source>Degree days</source>
        <translation>Graaddagen</translation>
    </message>
    <message>
        <source>Degree-hours</source>
        <translation>Graaduren</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Eindigde om</translation>
    </message>
    <message>
        <source>Energy kind</source>
        <translation>Energiesoort</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Highest quarter hour</source>
        <translation>Hoogste kwartier</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost hours</source>
        <translation>Verloren uren</translation>
    </message>
    <message>
        <source>Luminaire</source>
        <translation>Armatuur</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Gemiddeld vermogen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Night power</source>
        <translation>Nachtvermogen</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Negen van tien</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Outdoor mean</source>
        <translation>Gemiddelde buiten</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Rustigste uur</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Unknown hours</source>
        <translation>Onbekende uren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Counted by the device</source>
        <translation>Geteld door het apparaat</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>It differs from the others in the room</source>
        <translation>Hij wijkt af van de andere in de ruimte</translation>
    </message>
    <message>
        <source>It never shows fresh air</source>
        <translation>Hij toont nooit frisse lucht</translation>
    </message>
    <message>
        <source>Its value is not possible</source>
        <translation>Zijn waarde is niet mogelijk</translation>
    </message>
    <message>
        <source>Its value stands still</source>
        <translation>Zijn waarde staat stil</translation>
    </message>
    <message>
        <source>No clear trend</source>
        <translation>Geen duidelijk verloop</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Niets gehoord</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Buiten de tijden</translation>
    </message>
    <message>
        <source>Per cooling degree day</source>
        <translation>Per graaddag koeling</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>Per heating degree day</source>
        <translation>Per graaddag verwarming</translation>
    </message>
    <message>
        <source>Too short to say</source>
        <translation>Te kort om iets te zeggen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Binnen de tijden</translation>
    </message>
    <message>
        <source>%1 % of %2 places.</source>
        <translation>%1 % van %2 plaatsen.</translation>
    </message>
    <message>
        <source>%1 % of the contracted %2 kW.</source>
        <translation>%1 % van de gecontracteerde %2 kW.</translation>
    </message>
    <message>
        <source>%1 W/m² of the site&apos;s floor area.</source>
        <translation>%1 W/m² van het vloeroppervlak van de locatie.</translation>
    </message>
    <message>
        <source>%1 drew %2 kW at night for %3 days.</source>
        <translation>%1 trok &apos;s nachts %2 kW, %3 dagen lang.</translation>
    </message>
    <message>
        <source>%1 h of planned maintenance are left out.</source>
        <translation>%1 h gepland onderhoud blijft weg.</translation>
    </message>
    <message>
        <source>%1 kWh of %2 kWh are explained.</source>
        <translation>%1 kWh van %2 kWh is verklaard.</translation>
    </message>
    <message>
        <source>%1 luminaires, %2 h each.</source>
        <translation>%1 armaturen, elk %2 h.</translation>
    </message>
    <message>
        <source>%1 of %2 devices are below their goal.</source>
        <translation>%1 van %2 apparaten liggen onder hun doel.</translation>
    </message>
    <message>
        <source>%1 of %2 reaches its limit of %3 %4 in about %5 days.</source>
        <translation>%1 van %2 bereikt de grens van %3 %4 over ongeveer %5 dagen.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms are left out: too little is known of them.</source>
        <translation>%1 van %2 ruimten blijven weg: er is te weinig van bekend.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 %4.</source>
        <translation>%1 van %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 rooms for fewer than %2 people are told together.</source>
        <translation>%1 ruimten voor minder dan %2 mensen worden samen genoemd.</translation>
    </message>
    <message>
        <source>%1 sensors were looked at.</source>
        <translation>%1 sensoren zijn bekeken.</translation>
    </message>
    <message>
        <source>%1 used %2 kWh more than usual outside the site&apos;s hours in %3 days.</source>
        <translation>%1 verbruikte buiten de openingstijden %2 kWh meer dan gebruikelijk, in %3 dagen.</translation>
    </message>
    <message>
        <source>%1 was %2 K colder than the other rooms on %3 workdays in a row.</source>
        <translation>%1 was %2 K kouder dan de andere ruimten, %3 werkdagen achtereen.</translation>
    </message>
    <message>
        <source>%1 was %2 K warmer than the other rooms on %3 workdays in a row.</source>
        <translation>%1 was %2 K warmer dan de andere ruimten, %3 werkdagen achtereen.</translation>
    </message>
    <message>
        <source>Base temperature %1 °C.</source>
        <translation>Basistemperatuur %1 °C.</translation>
    </message>
    <message>
        <source>Between %1 and %2 days, by the trend of %3 days.</source>
        <translation>Tussen %1 en %2 dagen, volgens het verloop van %3 dagen.</translation>
    </message>
    <message>
        <source>Change the battery on the next round.</source>
        <translation>Vervang de batterij bij de volgende ronde.</translation>
    </message>
    <message>
        <source>Charges for peak demand: %1 %2.</source>
        <translation>Kosten voor piekvraag: %1 %2.</translation>
    </message>
    <message>
        <source>Check the set-point, the valve and where the sensor hangs.</source>
        <translation>Controleer de instelwaarde, de klep en waar de sensor hangt.</translation>
    </message>
    <message>
        <source>Compare it with a reference, then calibrate or change it.</source>
        <translation>Vergelijk hem met een referentie, kalibreer of vervang hem dan.</translation>
    </message>
    <message>
        <source>Compare the time programmes with the site&apos;s hours; look for what was switched on by hand.</source>
        <translation>Vergelijk de tijdprogramma&apos;s met de openingstijden; zoek wat met de hand is ingeschakeld.</translation>
    </message>
    <message>
        <source>Floor area %1 m², as the site model says.</source>
        <translation>Vloeroppervlak %1 m², zoals het locatiemodel zegt.</translation>
    </message>
    <message>
        <source>For %1 kWh no tariff is valid: they are not in the sum.</source>
        <translation>Voor %1 kWh geldt geen tarief: ze zitten niet in de som.</translation>
    </message>
    <message>
        <source>Limit %1 ppm: %2 ppm outside and 800 ppm.</source>
        <translation>Grens %1 ppm: %2 ppm buiten en 800 ppm.</translation>
    </message>
    <message>
        <source>Limits %1 and %2 %3.</source>
        <translation>Grenzen %1 en %2 %3.</translation>
    </message>
    <message>
        <source>Look at what wears or clogs before that day.</source>
        <translation>Kijk vóór die dag naar wat slijt of verstopt.</translation>
    </message>
    <message>
        <source>Meters began again %1 times: what they counted before that and after the last reading is not known.</source>
        <translation>Meters begonnen %1 keer opnieuw: wat ze daarvoor na de laatste stand telden is niet bekend.</translation>
    </message>
    <message>
        <source>No main meter is named: %1 meters are added up.</source>
        <translation>Er is geen hoofdmeter genoemd: %1 meters zijn opgeteld.</translation>
    </message>
    <message>
        <source>Nobody has said yet which meters are submeters of the main meter.</source>
        <translation>Niemand heeft nog gezegd welke meters tussenmeters van de hoofdmeter zijn.</translation>
    </message>
    <message>
        <source>Of %1 of %2 batteries no end can be told.</source>
        <translation>Van %1 van %2 batterijen is geen einde te noemen.</translation>
    </message>
    <message>
        <source>Of %1 of %2 devices the newest firmware is known.</source>
        <translation>Van %1 van %2 apparaten is de nieuwste firmware bekend.</translation>
    </message>
    <message>
        <source>See what was left on or runs by hand since %1.</source>
        <translation>Kijk wat sinds %1 aan bleef of met de hand loopt.</translation>
    </message>
    <message>
        <source>Standing charges: %1 %2.</source>
        <translation>Vaste kosten: %1 %2.</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 % and ends in about %3 days.</source>
        <translation>De batterij van %1 staat op %2 % en eindigt over ongeveer %3 dagen.</translation>
    </message>
    <message>
        <source>The energy follows cooling.</source>
        <translation>De energie volgt de koeling.</translation>
    </message>
    <message>
        <source>The energy follows heating and cooling.</source>
        <translation>De energie volgt verwarming en koeling.</translation>
    </message>
    <message>
        <source>The energy follows heating.</source>
        <translation>De energie volgt de verwarming.</translation>
    </message>
    <message>
        <source>The median of all rooms at the same time.</source>
        <translation>De mediaan van alle ruimten op hetzelfde moment.</translation>
    </message>
    <message>
        <source>The site has no tariffs.</source>
        <translation>De locatie heeft geen tarieven.</translation>
    </message>
    <message>
        <source>The site&apos;s floor area is not known.</source>
        <translation>Het vloeroppervlak van de locatie is niet bekend.</translation>
    </message>
    <message>
        <source>The site&apos;s hours are not known.</source>
        <translation>De openingstijden van de locatie zijn niet bekend.</translation>
    </message>
    <message>
        <source>There are too few days with heating or cooling to learn from: ten, and 20 degree days.</source>
        <translation>Er zijn te weinig dagen met verwarming of koeling om van te leren: tien, en 20 graaddagen.</translation>
    </message>
    <message>
        <source>There is no factor with source and year for %1.</source>
        <translation>Er is geen factor met bron en jaar voor %1.</translation>
    </message>
    <message>
        <source>There was no alarm to answer.</source>
        <translation>Er was geen alarm te beantwoorden.</translation>
    </message>
    <message>
        <source>Typical error of a day %1 % (CV(RMSE)), %2 days.</source>
        <translation>Gebruikelijke fout van een dag %1 % (CV(RMSE)), %2 dagen.</translation>
    </message>
    <message>
        <source>Usual at these hours of the week: %1 kW, the median of eight weeks.</source>
        <translation>Gebruikelijk in deze uren van de week: %1 kW, de mediaan van acht weken.</translation>
    </message>
    <message>
        <source>Weather plays no part.</source>
        <translation>Het weer speelt geen rol.</translation>
    </message>
    <message>
        <source>60 days (definition of this product)</source>
        <translation>60 dagen (bepaling van dit product)</translation>
    </message>
    <message>
        <source>A battery ends soon</source>
        <translation>Een batterij eindigt binnenkort</translation>
    </message>
    <message>
        <source>A room is unlike the others</source>
        <translation>Een ruimte is anders dan de andere</translation>
    </message>
    <message>
        <source>A sensor should be checked</source>
        <translation>Een sensor moet worden gecontroleerd</translation>
    </message>
    <message>
        <source>A value nears its limit</source>
        <translation>Een waarde nadert haar grens</translation>
    </message>
    <message>
        <source>Base load has risen</source>
        <translation>De basislast is gestegen</translation>
    </message>
    <message>
        <source>Daily median</source>
        <translation>Dagmediaan</translation>
    </message>
    <message>
        <source>Each hour outside the site&apos;s hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.</source>
        <translation>Elk uur buiten de openingstijden en niet &apos;s nachts tegen de mediaan van hetzelfde uur van de week en zijn buren in de acht weken ervoor; de mediaan van de dag, twee dagen achtereen.</translation>
    </message>
    <message>
        <source>Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.</source>
        <translation>Elk nachtuur tegen de mediaan van hetzelfde uur van de week en zijn buren in de acht weken ervoor, in robuuste standaardafwijkingen; de mediaan van de nacht, twee dagen achtereen.</translation>
    </message>
    <message>
        <source>Limits of the site&apos;s alarm rules</source>
        <translation>Grenzen van de alarmregels van de locatie</translation>
    </message>
    <message>
        <source>Mean of each workday within the site&apos;s hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.</source>
        <translation>Gemiddelde van elke werkdag binnen de openingstijden tegen de mediaan van alle ruimten, in robuuste standaardafwijkingen; minstens zes andere ruimten, drie werkdagen achtereen.</translation>
    </message>
    <message>
        <source>Median of all rooms</source>
        <translation>Mediaan van alle ruimten</translation>
    </message>
    <message>
        <source>More energy outside the site&apos;s hours</source>
        <translation>Meer energie buiten de openingstijden</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Robust daily rule: 0.5 false findings in a year on test data</source>
        <translation>Robuuste dagregel: 0,5 valse bevindingen per jaar op testgegevens</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians, with Sen&apos;s range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.</source>
        <translation>Theil–Sen-lijn door dagmedianen, met Sens bereik van hellingen in negen van tien gevallen; minstens 14 dagen, niet verder dan tweemaal de geziene tijd.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Deze ruimte</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gebruikelijk</translation>
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
        <translation>Geen alarm gekozen</translation>
    </message>
    <message>
        <source>Select one to see its cause, its consequence and what to do.</source>
        <translation>Kies er een om oorzaak, gevolg en wat te doen te zien.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Sluit details</translation>
    </message>
    <message>
        <source>Cause, response and trend</source>
        <translation>Oorzaak, actie en verloop</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What did you see or do?</source>
        <translation>Wat is er gezien of gedaan?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestig</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Schort op</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Nog niet beschreven</translation>
    </message>
    <message>
        <source>A note is required for priority 1.</source>
        <translation>Prioriteit 1 vraagt een notitie.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Veiligheidsalarmen zijn niet op te schorten.</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>%1 actief</translation>
    </message>
    <message>
        <source>Respond in %1</source>
        <translation>Handel binnen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n keer opgetreden</numerusform>
            <numerusform>%n keer opgetreden</numerusform>
        </translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Vasthoudend</translation>
    </message>
    <message>
        <source>Uncertain: the value is not fresh, the state is frozen</source>
        <translation>Onzeker: de waarde is niet actueel, de toestand staat stil</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>Raakt %n apparaat</numerusform>
            <numerusform>Raakt %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Hoog %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Laag %1</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>hersteld %1</translation>
    </message>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>verbergt %n alarm</numerusform>
            <numerusform>verbergt %n alarmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmTreeModel</name>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Voorgestelde actie</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>In behandeling</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Er is geen alarm gekozen</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Het is al bevestigd</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved</source>
        <translation>Veiligheidsalarmen zijn niet op te schorten</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestig</translation>
    </message>
    <message>
        <source>Acknowledge all that are visible</source>
        <translation>Bevestig alle zichtbare</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Schort op</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Voeg notitie toe</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Toon het verloop</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Toon op de plattegrond</translation>
    </message>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>%n onbevestigd</numerusform>
            <numerusform>%n onbevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Priority %1: %2 active, %3 unacknowledged</source>
        <translation>Prioriteit %1: %2 actief, %3 onbevestigd</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Meldingen %1</translation>
    </message>
    <message>
        <source>Shelved %1</source>
        <translation>Opgeschort %1</translation>
    </message>
    <message>
        <source>Suppressed %1</source>
        <translation>Onderdrukt %1</translation>
    </message>
    <message>
        <source>Out of service %1</source>
        <translation>Buiten dienst %1</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 in 10 min</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>Opgeschort %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Opgeschort</translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>Groeperen op oorzaak houdt %n regel buiten deze lijst. Er is niets verborgen: open een groep om elke regel te zien.</numerusform>
            <numerusform>Groeperen op oorzaak houdt %n regels buiten deze lijst. Er is niets verborgen: open een groep om elke regel te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 unacknowledged</source>
        <translation>%1 actief, %2 onbevestigd</translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>%n hersteld en wachtend</numerusform>
            <numerusform>%n hersteld en wachtend</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oudste %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>%n zichtbaar alarm bevestigen?</numerusform>
            <numerusform>%n zichtbare alarmen bevestigen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarm bevestigd</numerusform>
            <numerusform>%n alarmen bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Gereset</translation>
    </message>
    <message>
        <source>alarm rate</source>
        <translation>alarmtempo</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Welke alarmen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Per oorzaak</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plat</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groepering</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filter alarmen</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Geen actieve alarmen</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The journal tells what happened before.</source>
        <translation>Hier wacht niets. Het logboek vertelt wat er eerder gebeurde.</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Lees het journaal opnieuw</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belasting</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Onderhoud</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>No rule is selected</source>
        <translation>Geen regel geselecteerd</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>Overdracht schrijven</translation>
    </message>
    <message>
        <source>New alarm rule</source>
        <translation>Nieuwe alarmregel</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>Nieuw onderhoudsvenster</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>De regel dupliceren</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>De regel aan- of uitzetten</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>De cijfers opnieuw lezen</translation>
    </message>
    <message>
        <source>Nobody works on it now</source>
        <translation>Niemand werkt er nu aan</translation>
    </message>
    <message>
        <source>%1 works on it now</source>
        <translation>%1 werkt er nu aan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>More alarms than one can follow: the list is grouped by cause.</source>
        <translation>Meer alarmen dan te volgen is: de lijst is per oorzaak gegroepeerd.</translation>
    </message>
    <message>
        <source>The flood of alarms is over: the list is flat again.</source>
        <translation>De vloed van alarmen is voorbij: de lijst is weer plat.</translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>For this workstation only. Everything changes at once.</source>
        <translation>Alleen voor dit werkstation. Alles verandert meteen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing slides or blinks; new alarms stay marked by shape and words.</source>
        <translation>Niets schuift of knippert; nieuwe alarmen blijven te herkennen aan vorm en woord.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Toetsen van één letter</translation>
    </message>
    <message>
        <source>A acknowledges, G shows the place. Switch them off when you use speech input.</source>
        <translation>A bevestigt, G toont de plaats. Zet ze uit bij spraakinvoer.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>System follows the desktop. Contrast is black and white with thick outlines.</source>
        <translation>Systeem volgt het bureaublad. Contrast is zwart-wit met dikke randen.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Als het bureaublad</translation>
    </message>
    <message>
        <source>Numbers, dates and the direction of writing follow it.</source>
        <translation>Getallen, datums en schrijfrichting volgen de taal.</translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Nu een maken</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Wat zou er veranderen?</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Bij de volgende start terugzetten</translation>
    </message>
    <message>
        <source>Each backup is read back from the disk after it was made, every part of it. Passwords are not in it.</source>
        <translation>Elke back-up wordt na het maken van de schijf teruggelezen, elk deel. Wachtwoorden staan er niet in.</translation>
    </message>
    <message>
        <source>read back, all of it is whole</source>
        <translation>teruggelezen, alles is heel</translation>
    </message>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>teruggelezen, %n deel was al beschadigd</numerusform>
            <numerusform>teruggelezen, %n delen waren al beschadigd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices, %2 samples</source>
        <translation>%1 apparaten, %2 metingen</translation>
    </message>
    <message>
        <source>takes its place at the next start</source>
        <translation>komt bij de volgende start in de plaats</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n back-up</numerusform>
            <numerusform>%n back-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Wordt gemaakt …</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Niet terugzetten</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
</context>
<context>
    <name>holdfast::BandBar</name>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerCard</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>What Holdfast may send to it</source>
        <translation>Wat Holdfast erheen mag sturen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>May ask devices to announce themselves again and gateways for their network map.</source>
        <translation>Mag apparaten vragen zich opnieuw te melden en gateways om hun netwerkkaart.</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Eigen topics</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Bedienen</translation>
    </message>
    <message>
        <source>May switch and set devices when an operator says so. Without it Holdfast only listens.</source>
        <translation>Mag apparaten schakelen en instellen als een operator dat zegt. Zonder dit luistert Holdfast alleen.</translation>
    </message>
    <message>
        <source>Holdfast&apos;s own</source>
        <translation>Van Holdfast zelf</translation>
    </message>
    <message>
        <source>%1 · %2 · keep-alive %3 s · listens to %4</source>
        <translation>%1 · %2 · keep-alive %3 s · luistert naar %4</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test opnieuw</translation>
    </message>
    <message>
        <source>%1 · register map %2</source>
        <translation>%1 · registertabel %2</translation>
    </message>
    <message>
        <source>May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state.</source>
        <translation>Mag onder holdfast/ publiceren: dat dit werkstation leeft, en een echo die bewijst dat de broker antwoordt; als primaire Sparkplug-host ook zijn toestand.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.</source>
        <translation>Primaire Sparkplug-host “%1”: edge-nodes kunnen zich inhouden zolang dit werkstation weg is.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.</source>
        <translation>Primaire Sparkplug-host “%1”: zonder de toestemming “Eigen topics” wordt het aan niemand gezegd.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Somebody has looked: brokers may change places again.</source>
        <translation>Iemand heeft gekeken: brokers mogen weer van plaats wisselen.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerDialog</name>
    <message>
        <source>CA certificate</source>
        <translation>CA-certificaat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clientsleutel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Sleutels (*.pem *.key);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Bewaard; typ om te wijzigen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone, and never shown again.</source>
        <translation>Het wachtwoord wordt apart van de configuratie bewaard, alleen voor jou leesbaar, en nooit meer getoond.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Versleuteld (TLS)</translation>
    </message>
    <message>
        <source>The broker proves who it is by a certificate and nobody in between can read along.</source>
        <translation>De broker bewijst met een certificaat wie hij is en niemand ertussen kan meelezen.</translation>
    </message>
    <message>
        <source>Empty: those this computer trusts.</source>
        <translation>Leeg: die deze computer vertrouwt.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Topic filters</source>
        <translation>Topicfilters</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test opnieuw</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Het wachtwoord kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Voeg een broker toe</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bewerk %1</translation>
    </message>
    <message>
        <source>This station is the Sparkplug primary host</source>
        <translation>Dit station is de primaire Sparkplug-host</translation>
    </message>
    <message>
        <source>Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.</source>
        <translation>Edge-nodes die het als zodanig kennen, houden hun waarden vast zolang dit werkstation weg is. Het zegt dit alleen met de toestemming “Eigen topics”.</translation>
    </message>
    <message>
        <source>Host id</source>
        <translation>Host-id</translation>
    </message>
    <message>
        <source>As the edge nodes name it; nobody else may use the same.</source>
        <translation>Zoals de edge-nodes het noemen; niemand anders mag hetzelfde gebruiken.</translation>
    </message>
    <message>
        <source>Give the host id by which Sparkplug edge nodes know this station.</source>
        <translation>Geef de host-id waaronder Sparkplug-edge-nodes dit station kennen.</translation>
    </message>
    <message>
        <source>No other: its devices are its own</source>
        <translation>Geen andere: de apparaten zijn van hemzelf</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves.</source>
        <translation>Als die broker wegvalt, worden dezelfde apparaten via deze gehoord. Hij moet dezelfde topics voeren: een bridge, een cluster, of apparaten die zelf overstappen.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beurt</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerRole</name>
    <message>
        <source>connected, but our own message does not come back</source>
        <translation>verbonden, maar ons eigen bericht komt niet terug</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>connected, does not answer our question</source>
        <translation>verbonden, beantwoordt onze vraag niet</translation>
    </message>
    <message>
        <source>connected; whether it answers is not asked without “Own topics”</source>
        <translation>verbonden; of hij antwoordt wordt zonder ‘Eigen topics’ niet gevraagd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have changed places so often that it stays like this until somebody has looked.</source>
        <translation>Ze hebben zo vaak gewisseld dat het zo blijft tot iemand heeft gekeken.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Het blijft zo tot iemand heeft gekeken.</translation>
    </message>
    <message>
        <source>It answers again, and takes over after five good minutes.</source>
        <translation>Hij antwoordt weer en neemt het over na vijf goede minuten.</translation>
    </message>
    <message>
        <source>None of them takes over until somebody has looked.</source>
        <translation>Geen van hen neemt het over tot iemand heeft gekeken.</translation>
    </message>
    <message>
        <source>When it is lost, this takes over: %1.</source>
        <translation>Als hij wegvalt, neemt deze het over: %1.</translation>
    </message>
    <message>
        <source>%1 carries its messages for %2.</source>
        <translation>%1 draagt zijn berichten al %2.</translation>
    </message>
    <message>
        <source>%1 carries its messages.</source>
        <translation>%1 draagt zijn berichten.</translation>
    </message>
    <message>
        <source>Carries what %1 brought until it was lost.</source>
        <translation>Draagt wat %1 bracht tot die wegviel.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2; listened to, whether devices speak here.</source>
        <translation>Staat klaar voor %1: %2; er wordt geluisterd of hier apparaten spreken.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2.</source>
        <translation>Staat klaar voor %1: %2.</translation>
    </message>
    <message>
        <source>Said to stand in for a broker that is not there: used as one of its own.</source>
        <translation>Zou een broker vervangen die er niet is: gebruikt als een eigen broker.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message>
        <source>%1 ms there and back</source>
        <translation>%1 ms heen en terug</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n poging</numerusform>
            <numerusform>%n pogingen</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1 It expired on %2.</source>
        <translation>%1 Verlopen op %2.</translation>
    </message>
    <message>
        <source>%1 It is valid from %2.</source>
        <translation>%1 Geldig vanaf %2.</translation>
    </message>
    <message>
        <source>Give the broker a name.</source>
        <translation>Geef de broker een naam.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s address: a name or an IP address.</source>
        <translation>Geef het adres van de broker: een naam of IP-adres.</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>Het adres is alleen een naam of IP-adres, zonder “mqtt://” en zonder spaties.</translation>
    </message>
    <message>
        <source>Give at least one topic filter; # means everything.</source>
        <translation>Geef ten minste één topicfilter; # betekent alles.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and a key its certificate.</source>
        <translation>Een clientcertificaat vraagt zijn sleutelbestand, en een sleutel zijn certificaat.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Dit bestand is niet te lezen: %1</translation>
    </message>
    <message>
        <source>Give the register map.</source>
        <translation>Geef de registertabel op.</translation>
    </message>
    <message>
        <source>A Sparkplug host id has no /, + or # in it.</source>
        <translation>Een Sparkplug-host-id bevat geen /, + of #.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokersSection</name>
    <message>
        <source>Brokers</source>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>Where your devices are heard. Holdfast only listens until you permit more.</source>
        <translation>Waar de apparaten te horen zijn. Holdfast luistert alleen, tot je meer toestaat.</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Nog geen broker</translation>
    </message>
    <message>
        <source>Add the MQTT broker your devices already publish to.</source>
        <translation>Voeg de MQTT-broker toe waarop de apparaten al publiceren.</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Voeg een broker toe</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>The password could not be kept: type it again.</source>
        <translation>Het wachtwoord kon niet worden bewaard: typ het opnieuw.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Its password is still kept: the store of passwords could not be changed.</source>
        <translation>Het wachtwoord is nog bewaard: de wachtwoordopslag was niet te wijzigen.</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Modbusbron toevoegen</translation>
    </message>
    <message>
        <source>Brokers may change places again</source>
        <translation>Brokers mogen weer van plaats wisselen</translation>
    </message>
</context>
<context>
    <name>holdfast::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnTableModel</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
</context>
<context>
    <name>holdfast::ComfortStep</name>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Desks, meeting rooms, corridors, plant.</source>
        <translation>Werkplekken, vergaderruimten, gangen, techniek.</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Andere profielen</translation>
    </message>
    <message>
        <source>Not yet: schools, hotels and shops come with a later version.</source>
        <translation>Nog niet: scholen, hotels en winkels komen in een latere versie.</translation>
    </message>
    <message>
        <source>Comfort category II</source>
        <translation>Comfortcategorie II</translation>
    </message>
    <message>
        <source>EN 16798-1, normal expectation</source>
        <translation>EN 16798-1, normale verwachting</translation>
    </message>
    <message>
        <source>The limits appear here when the rules are loaded.</source>
        <translation>De grenzen verschijnen hier zodra de regels zijn geladen.</translation>
    </message>
    <message>
        <source>Comfort profile</source>
        <translation>Comfortprofiel</translation>
    </message>
    <message>
        <source>Where alarms about temperature and air begin.</source>
        <translation>Waar alarmen over temperatuur en lucht beginnen.</translation>
    </message>
    <message>
        <source>Office, category II</source>
        <translation>Kantoor, categorie II</translation>
    </message>
    <message>
        <source>Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there.</source>
        <translation>Elke grens, zijn vertraging en herkomst staan in Alarmen, Regels, en zijn daar te wijzigen.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandControl</name>
    <message>
        <source>How long it is held</source>
        <translation>Hoe lang het wordt vastgehouden</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Send %1 %2</source>
        <translation>%1 %2 verzenden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>nu %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 ago</source>
        <translation>%1, %2 · %3 geleden</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 ongedaan maken</translation>
    </message>
    <message>
        <source>Undo %1: back to %2</source>
        <translation>%1 ongedaan maken: terug naar %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandEditor</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Unlock briefly</source>
        <translation>Kort ontgrendelen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: minder</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: meer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drukken</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandList</name>
    <message>
        <source>Commands of this device</source>
        <translation>Opdrachten aan dit apparaat</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Geen opdrachten</translation>
    </message>
    <message>
        <source>Nothing was commanded here yet.</source>
        <translation>Hier is nog niets opgedragen.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>ruimten</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bladeren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Zoek of voer een opdracht uit</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>keuzes</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandText</name>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Confirmed late</source>
        <translation>Laat bevestigd</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aangenomen als gedaan</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niet bevestigd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Expired unsent</source>
        <translation>Verlopen, niet verzonden</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>Bevestigd in %1</translation>
    </message>
    <message>
        <source>Confirmed late, after %1</source>
        <translation>Laat bevestigd, na %1</translation>
    </message>
    <message>
        <source>Sent; the device does not say how it stands</source>
        <translation>Verzonden; het apparaat zegt niet hoe het staat</translation>
    </message>
    <message>
        <source>%1 · given up in %2</source>
        <translation>%1 · opgegeven over %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>levensveiligheid</translation>
    </message>
    <message>
        <source>a fallback policy</source>
        <translation>een terugvalregel</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>het tijdschema</translation>
    </message>
    <message>
        <source>held by %1 until %2</source>
        <translation>vastgehouden door %1 tot %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>vastgehouden door %1</translation>
    </message>
    <message>
        <source>This window only reads: another Holdfast records here</source>
        <translation>Dit venster leest alleen: een andere Holdfast neemt hier op</translation>
    </message>
    <message>
        <source>Only devices that were adopted are commanded</source>
        <translation>Alleen opgenomen apparaten krijgen opdrachten</translation>
    </message>
    <message>
        <source>Holdfast may not command on this broker: permit it in the settings</source>
        <translation>Holdfast mag op deze broker geen opdrachten geven: sta het toe in de instellingen</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>De broker is niet verbonden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>If nothing comes back</source>
        <translation>Als er niets terugkomt</translation>
    </message>
    <message>
        <source>Given up after %1, and never sent again</source>
        <translation>Na %1 opgegeven en nooit opnieuw verzonden</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Zonder het netwerk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>None: a lock that is opened closes again by itself, if it is built so</source>
        <translation>Geen: een geopend slot sluit vanzelf weer, als het zo gebouwd is</translation>
    </message>
    <message>
        <source>None: it is done once</source>
        <translation>Geen: het gebeurt één keer</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Weer op %1 zetten</translation>
    </message>
    <message>
        <source>None: what it was before is not known</source>
        <translation>Geen: wat het eerst was is niet bekend</translation>
    </message>
    <message>
        <source>By itself at %1: back to %2</source>
        <translation>Vanzelf om %1: terug naar %2</translation>
    </message>
    <message>
        <source>At %1 it is nobody&apos;s any more; what it was before is not known</source>
        <translation>Om %1 is het van niemand meer; wat het eerst was is niet bekend</translation>
    </message>
</context>
<context>
    <name>holdfast::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Zekerheid %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectStep</name>
    <message>
        <source>Try with a simulated office</source>
        <translation>Probeer een gesimuleerd kantoor</translation>
    </message>
    <message>
        <source>Some 400 devices, live values, alarms and outages. No network needed.</source>
        <translation>Zo&apos;n 400 apparaten, live waarden, alarmen en storingen. Zonder netwerk.</translation>
    </message>
    <message>
        <source>Connect a broker</source>
        <translation>Verbind een broker</translation>
    </message>
    <message>
        <source>Your devices already publish to an MQTT broker.</source>
        <translation>De apparaten publiceren al op een MQTT-broker.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importeer een bestand</translation>
    </message>
    <message>
        <source>Not yet: it comes with a later version.</source>
        <translation>Nog niet: het komt in een latere versie.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It only listens</source>
        <translation>Het luistert alleen</translation>
    </message>
    <message>
        <source>It stores history on this computer. It commands a device only when you permit it and say so.</source>
        <translation>Het bewaart historie op deze computer. Het bedient een apparaat alleen als jij het toestaat en opdraagt.</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Naam of IP-adres</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone.</source>
        <translation>Het wachtwoord wordt apart van de configuratie bewaard, alleen voor jou leesbaar.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindingstest</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>Het adres is alleen een naam of IP-adres, zonder “mqtt://” en zonder spaties.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test opnieuw</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Het wachtwoord kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Connect your building</source>
        <translation>Verbind het gebouw</translation>
    </message>
    <message>
        <source>Pick where the devices are. You can add more sources later in Settings.</source>
        <translation>Kies waar de apparaten zijn. Meer bronnen kunnen later in Instellingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the simulated office</source>
        <translation>Start het gesimuleerde kantoor</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Test en verbind</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>Ga verder met %n apparaat</numerusform>
            <numerusform>Ga verder met %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>It runs beside everything else, with its own data</source>
        <translation>Het draait naast al het andere, met eigen gegevens</translation>
    </message>
    <message>
        <source>Nothing is changed on the broker</source>
        <translation>Op de broker wordt niets veranderd</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Name found</source>
        <translation>Naam gevonden</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Poort antwoordt</translation>
    </message>
    <message>
        <source>Secure channel</source>
        <translation>Veilig kanaal</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Geabonneerd</translation>
    </message>
    <message>
        <source>Heard something</source>
        <translation>Iets gehoord</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindingstest</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Listening for a few seconds</source>
        <translation>Luistert enkele seconden</translation>
    </message>
    <message>
        <source>Connected, but nothing was published meanwhile. Check the topic filters.</source>
        <translation>Verbonden, maar intussen werd niets gepubliceerd. Controleer de topicfilters.</translation>
    </message>
    <message>
        <source> Date on the certificate: %1.</source>
        <translation> Datum op het certificaat: %1.</translation>
    </message>
    <message>
        <source>Certificate accepted for %1</source>
        <translation>Certificaat aanvaard voor %1</translation>
    </message>
    <message>
        <source>without a user name</source>
        <translation>zonder gebruikersnaam</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityMarks</name>
    <message>
        <source>Drill</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Uitval</translation>
    </message>
    <message>
        <source>went on: %1</source>
        <translation>ging door: %1</translation>
    </message>
    <message>
        <source>not all went on: %1</source>
        <translation>niet alles ging door: %1</translation>
    </message>
    <message>
        <source>Works on its own</source>
        <translation>Werkt zelfstandig</translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityPage</name>
    <message>
        <source>Views of continuity</source>
        <translation>Weergaven van continuïteit</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Er is nog niets bekend</translation>
    </message>
    <message>
        <source>What depends on what is worked out as soon as devices are heard.</source>
        <translation>Wat van wat afhangt, wordt bepaald zodra er apparaten gehoord zijn.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Toon apparaten</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Paraatheid</translation>
    </message>
    <message>
        <source>Policies  %1</source>
        <translation>Regelingen  %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regelingen</translation>
    </message>
    <message>
        <source>Failover paths</source>
        <translation>Uitwijkpaden</translation>
    </message>
    <message>
        <source>If this is lost …</source>
        <translation>Als dit uitvalt …</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuïteit</translation>
    </message>
    <message>
        <source>What keeps working when the network, a gateway or the power fails, and when it was last proven</source>
        <translation>Wat blijft werken als het netwerk, een gateway of de stroom uitvalt, en wanneer dat het laatst bewezen is</translation>
    </message>
    <message>
        <source>No function is selected</source>
        <translation>Er is geen functie gekozen</translation>
    </message>
    <message>
        <source>Tell the whole story of the selected cell</source>
        <translation>Vertel alles over de gekozen cel</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>Toon de paraatheid</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>Toon de regelingen</translation>
    </message>
    <message>
        <source>Show the failover paths</source>
        <translation>Toon de uitwijkpaden</translation>
    </message>
    <message>
        <source>Show what is lost with one thing</source>
        <translation>Toon wat met één ding verloren gaat</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Functie toevoegen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 opgenomen</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Evidence recorded: %1</source>
        <translation>Bewijs vastgelegd: %1</translation>
    </message>
    <message>
        <source>%1 armed</source>
        <translation>%1 staat scherp</translation>
    </message>
    <message>
        <source>%1 disarmed</source>
        <translation>%1 staat niet meer scherp</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Er is geen cel gekozen</translation>
    </message>
    <message>
        <source>No policy is selected</source>
        <translation>Er is geen regeling gekozen</translation>
    </message>
    <message>
        <source>No armed policy is selected</source>
        <translation>Er is geen scherpe regeling gekozen</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Een kritieke functie toevoegen</translation>
    </message>
    <message>
        <source>Edit the selected function</source>
        <translation>De gekozen functie bewerken</translation>
    </message>
    <message>
        <source>Record evidence for the selected cell</source>
        <translation>Bewijs voor de gekozen cel vastleggen</translation>
    </message>
    <message>
        <source>Arm the selected policy</source>
        <translation>De gekozen regeling scherp zetten</translation>
    </message>
    <message>
        <source>Disarm the selected policy</source>
        <translation>De gekozen regeling niet langer scherp zetten</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <source>A draft: it does nothing before it is armed</source>
        <translation>Een concept: het doet niets voordat het is ingeschakeld</translation>
    </message>
    <message>
        <source>%1 does nothing for %2</source>
        <translation>%1 doet niets gedurende %2</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 gaat door</translation>
    </message>
    <message>
        <source>%1 may act again</source>
        <translation>%1 mag weer handelen</translation>
    </message>
    <message>
        <source>%1 goes back to the usual way</source>
        <translation>%1 gaat terug naar de gewone weg</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>No drill: %1</source>
        <translation>Geen oefening: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport bewaard: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1: %2. Recorded as a claim, not as proof. Functions: %3.</source>
        <comment>drill, verdict, number</comment>
        <translation>%1: %2. Vastgelegd als bewering, niet als bewijs. Functies: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>drill, verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Show the drills</source>
        <translation>Toon de oefeningen</translation>
    </message>
    <message>
        <source>Hold the chosen drill on the twin</source>
        <translation>Houd de gekozen oefening op de tweeling</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Er is een oefening bezig</translation>
    </message>
    <message>
        <source>Roll the drill back now</source>
        <translation>Draai de oefening nu terug</translation>
    </message>
    <message>
        <source>No drill is under way</source>
        <translation>Er is geen oefening bezig</translation>
    </message>
    <message>
        <source>Save the report of the drill</source>
        <translation>Bewaar het rapport van de oefening</translation>
    </message>
    <message>
        <source>No drill is shown</source>
        <translation>Er wordt geen oefening getoond</translation>
    </message>
</context>
<context>
    <name>holdfast::CursorTableModel</name>
    <message>
        <source>recorded</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>niets vastgelegd</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gem.</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Quality at cursor</source>
        <translation>Kwaliteit bij cursor</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, %2 oud</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min tot max</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>Gegevens en over</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Grootte op schijf</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Van en tot</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>Groei per dag</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Over Holdfast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebouwd met</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versie 3 of later</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>Ook aan boord</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</source>
        <translation>Qt (LGPL 3), SQLite (publiek domein), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</translation>
    </message>
    <message>
        <source>Nothing is locked behind a paid edition: history, alarms, roles and audit are all here.</source>
        <translation>Niets zit achter een betaalde editie: historie, alarmen, rollen en audit zijn er allemaal.</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Nu niet te lezen: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nog niets vastgelegd</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Na een dag bekend</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n record wacht</numerusform>
            <numerusform>%n records wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Legt vast</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Kijkt alleen: een andere Holdfast legt hier vast</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Wacht op de schijf</translation>
    </message>
</context>
<context>
    <name>holdfast::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestigen</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailAlarms</name>
    <message>
        <source>Alarms of this device</source>
        <translation>Alarmen van dit apparaat</translation>
    </message>
    <message>
        <source>now and in the last 90 days</source>
        <translation>nu en in de laatste 90 dagen</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Geen alarmen</translation>
    </message>
    <message>
        <source>Nothing was wrong with this device in the last 90 days.</source>
        <translation>In de laatste 90 dagen was er niets mis met dit apparaat.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>gezien door %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailCommands</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What was commanded</source>
        <translation>Wat werd opgedragen</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailHistory</name>
    <message>
        <source>24 h</source>
        <translation>24 u</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hoe ver terug</translation>
    </message>
    <message>
        <source>Open all in History</source>
        <translation>Open alles in Historie</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Open in Historie</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>shaded: normal · tick: limit · diamond: set-point</source>
        <translation>grijs vlak: normaal · streep: grens · ruit: gewenste waarde</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Open in Historie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Zonder netwerk</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Toon minder</translation>
    </message>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>Meer: %n diagnose- of zelden gebruikt punt</numerusform>
            <numerusform>Meer: %n diagnose- of zelden gebruikte punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · all valid</source>
        <translation>%1 · alle geldig</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · %n niet te vertrouwen</numerusform>
            <numerusform>%1 · %n niet te vertrouwen</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>Recente opdrachten</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>%n apparaat opgenomen</numerusform>
            <numerusform>%n apparaten opgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>%n apparaat genegeerd</numerusform>
            <numerusform>%n apparaten genegeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>%n apparaat geblokkeerd</numerusform>
            <numerusform>%n apparaten geblokkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>%n apparaat terug in de inbox</numerusform>
            <numerusform>%n apparaten terug in de inbox</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Hernoemd tot %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>%n apparaat nu zonder ruimte</numerusform>
            <numerusform>%n apparaten nu zonder ruimte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>%n apparaat verplaatst naar %1</numerusform>
            <numerusform>%n apparaten verplaatst naar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>%n apparaat afgevoerd</numerusform>
            <numerusform>%n apparaten afgevoerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>%n apparaat weer in gebruik</numerusform>
            <numerusform>%n apparaten weer in gebruik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the place of %2</source>
        <translation>%1 vervangt %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one device now</source>
        <translation>%1 en %2 zijn nu één apparaat</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Regel opgeslagen</translation>
    </message>
    <message>
        <source>Rule taken away</source>
        <translation>Regel weggehaald</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>%n topic gevraagd te wissen</numerusform>
            <numerusform>%n topics gevraagd te wissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDetail</name>
    <message>
        <source>What about this device</source>
        <translation>Wat van dit apparaat</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>Toon op plattegrond</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Meer met dit apparaat doen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Verplaats naar een ruimte</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Vervang door een ander apparaat</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>Voer af of neem weer in gebruik</translation>
    </message>
    <message>
        <source>How it reaches us</source>
        <translation>Hoe het ons bereikt</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Wat het van zichzelf zegt</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>This device is not known here</source>
        <translation>Dit apparaat is hier niet bekend</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Afgevoerd</translation>
    </message>
    <message>
        <source>Alarms  %1</source>
        <translation>Alarmen  %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message>
        <source>No devices yet</source>
        <translation>Nog geen apparaten</translation>
    </message>
    <message>
        <source>What speaks on the broker shows up in the discovery inbox.</source>
        <translation>Wat op de broker spreekt, verschijnt in de inbox.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Geen apparaat past</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Haal een filter weg om meer te zien.</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Haal filter weg: %1: %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporteer de lijst</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filter apparaten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Kies kolommen</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exporteer de lijst als CSV</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Verplaats naar een ruimte</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Voer af</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Vink alles uit</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicePeek</name>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Open apparaat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Meer met dit apparaat doen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Verplaats naar een ruimte</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Vervang door een ander apparaat</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Voer af</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Zelfstandig</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Levensveiligheid</translation>
    </message>
    <message>
        <source>its alarms are never suppressed</source>
        <translation>zijn alarmen worden nooit onderdrukt</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceShelf</name>
    <message>
        <source>Devices without a place</source>
        <translation>Apparaten zonder plaats</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>geen ruimte</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>zegt: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value, 24 h</source>
        <translation>Waarde, 24 u</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
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
        <translation>Laatste alarm</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Aangevinkt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Afgevoerd</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceText</name>
    <message>
        <source>no room yet</source>
        <translation>nog geen ruimte</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, al %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 geleden</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>elke %1</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Laatst gehoord</translation>
    </message>
    <message>
        <source>never in this run</source>
        <translation>nog niet sinds de start</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>Gewone interval</translation>
    </message>
    <message>
        <source>every %1, learned from its messages</source>
        <translation>elke %1, geleerd van zijn berichten</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>nog niet geleerd</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spreekt</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Zijn eigen naam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabrikant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
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
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Zonder netwerk</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Levensveiligheid</translation>
    </message>
    <message>
        <source>yes: its alarms are never suppressed</source>
        <translation>ja: zijn alarmen worden nooit onderdrukt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekend sinds</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Zijn eigen pagina</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Vervangt</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Samengevoegd uit</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Home Assistant-ontdekking</translation>
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
        <translation>Vorm van zijn berichten</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klimaat</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Verlichting</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Deuren en ramen</translation>
    </message>
    <message>
        <source>Valves and blinds</source>
        <translation>Kleppen en zonwering</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Afwijkend</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Afgevoerd</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Nog geen ruimte</translation>
    </message>
    <message>
        <source>Under 20 %</source>
        <translation>Onder 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 tot 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % en meer</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 in plaats van %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message>
        <source>No device is selected</source>
        <translation>Geen apparaat gekozen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets ongedaan te maken</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Niets opnieuw te doen</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Open apparaat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <translation>Toon of verberg de lade</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Toon het verloop</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Hernoem apparaat</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Verplaats naar een ruimte</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Vervang door een ander apparaat</translation>
    </message>
    <message>
        <source>Retire device</source>
        <translation>Voer apparaat af</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Doe opnieuw</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Niets aangevinkt</translation>
    </message>
    <message>
        <source>Adopt all that are ticked</source>
        <translation>Neem alle aangevinkte op</translation>
    </message>
    <message>
        <source>Tick all newcomers</source>
        <translation>Vink alle nieuwe aan</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Toon de apparaten</translation>
    </message>
    <message>
        <source>Tick device</source>
        <translation>Vink apparaat aan</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Vink alle getoonde aan</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Er is niets gefilterd</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exporteer de lijst als CSV</translation>
    </message>
    <message>
        <source>Show the discovery inbox</source>
        <translation>Toon de inbox</translation>
    </message>
    <message>
        <source>Discovery inbox  %1</source>
        <translation>Inbox  %1</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>%n nieuw in de inbox</numerusform>
            <numerusform>%n nieuw in de inbox</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 actueel</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <translation>%1 beperkt</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 op lokale noodregeling</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Views of the devices</source>
        <translation>Weergaven van de apparaten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Bewaard als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Niet bewaard: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Geen ruimte</translation>
    </message>
    <message>
        <source>takes the place away</source>
        <translation>neemt de plaats weg</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Verplaats %n apparaat</numerusform>
            <numerusform>Verplaats %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>History, alarms and names stay with the device.</source>
        <translation>Historie, alarmen en namen blijven bij het apparaat.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaats</translation>
    </message>
    <message>
        <source>Nobody new is in the inbox. Power the new device up and wait until it is heard.</source>
        <translation>Er is niets nieuws in de inbox. Zet het nieuwe apparaat aan en wacht tot het is gehoord.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervang</translation>
    </message>
    <message>
        <source>Yes, they are one device</source>
        <translation>Ja, het is één apparaat</translation>
    </message>
    <message>
        <source>the older one keeps its name, place and history</source>
        <translation>het oudste houdt naam, plaats en historie</translation>
    </message>
    <message>
        <source>One device or two?</source>
        <translation>Eén apparaat of twee?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Look for leftovers on the brokers</source>
        <translation>Zoek achterblijvers op de brokers</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Maak een regel van deze nieuwkomer</translation>
    </message>
    <message>
        <source>The newcomer takes over name, room and history of %1; the old box is retired.</source>
        <translation>De nieuwkomer neemt naam, ruimte en historie van %1 over; het oude apparaat wordt afgevoerd.</translation>
    </message>
    <message>
        <source>%1 and %2 claim the same identifier. Making them one can be undone.</source>
        <translation>%1 en %2 claimen dezelfde identificatie. Samenvoegen kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Asked; the answer is told here</source>
        <translation>Gevraagd; het antwoord wordt hier gemeld</translation>
    </message>
    <message>
        <source>Save the leftovers</source>
        <translation>Sla de achterblijvers op</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>JSON-regels (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>Ja, wis %n topic</numerusform>
            <numerusform>Ja, wis %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy is saved first; what was heard in the meantime stays</source>
        <translation>eerst wordt een kopie opgeslagen; wat intussen is gehoord, blijft</translation>
    </message>
    <message>
        <source>Clear what the brokers keep?</source>
        <translation>Wissen wat de brokers bewaren?</translation>
    </message>
    <message>
        <source>Whoever connects later will no longer find these topics. Devices that still exist announce themselves again.</source>
        <translation>Wie later verbindt, vindt deze topics niet meer. Apparaten die nog bestaan, melden zich opnieuw.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Achterblijvers</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRuleDialog</name>
    <message>
        <source>Also those that wait in the inbox now</source>
        <translation>Ook die nu in de inbox wachten</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Sla de regel op</translation>
    </message>
    <message>
        <source>A rule for newcomers</source>
        <translation>Een regel voor nieuwkomers</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* staat voor elke tekst, ? voor één teken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>A rule needs at least one mark: it would fit everybody.</source>
        <translation>Een regel heeft ten minste één kenmerk nodig: anders past hij op iedereen.</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRulesCard</name>
    <message>
        <source>Rules for newcomers</source>
        <translation>Regels voor nieuwkomers</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Haal de regel weg</translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message>
        <source>You have now</source>
        <translation>Er zijn nu</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>Drie toetsen om te onthouden</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything and does anything.
? shows every key.
Ctrl+1 to Ctrl+5 go to the pages.</source>
        <translation>Ctrl+K vindt alles en doet alles.
? toont elke toets.
Ctrl+1 tot Ctrl+5 gaan naar de pagina&apos;s.</translation>
    </message>
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
            <numerusform>%n apparaat bewaakt en vastgelegd</numerusform>
            <numerusform>%n apparaten bewaakt en vastgelegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>%n apparaat wacht in de inbox</numerusform>
            <numerusform>%n apparaten wachten in de inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruimte</numerusform>
            <numerusform>%n ruimten</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Holdfast watches from now on, also when this window is closed and a recorder runs.</source>
        <translation>Holdfast waakt vanaf nu, ook als dit venster dicht is en een recorder draait.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Open het overzicht</translation>
    </message>
</context>
<context>
    <name>holdfast::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>holdfast::DutyCard</name>
    <message>
        <source>Duty roster</source>
        <translation>Dienstrooster</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Afwezigheid verwijderen</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Deze persoon verwijderen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>Dienst begint</translation>
    </message>
    <message>
        <source>Turn ends</source>
        <translation>Dienst eindigt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>By the site&apos;s clock. An end that is not later is one of the next day.</source>
        <translation>Volgens de klok van het gebouw. Een einde dat niet later is, valt op de volgende dag.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Afwezig vanaf</translation>
    </message>
    <message>
        <source>Away until, this day too</source>
        <translation>Afwezig tot en met</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Afwezigheid toevoegen</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>never on duty</source>
        <translation>nooit in dienst</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>geen e-mailadres</translation>
    </message>
    <message>
        <source>nobody is on the roster</source>
        <translation>niemand staat op het rooster</translation>
    </message>
    <message>
        <source>nobody is on duty now: everybody is told</source>
        <translation>niemand heeft nu dienst: iedereen krijgt bericht</translation>
    </message>
    <message>
        <source>on duty now: %1</source>
        <translation>nu in dienst: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n gebeurtenis</numerusform>
            <numerusform>%n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Alarms, commands, fallback, drills and notes in the shown period</source>
        <translation>Alarmen, opdrachten, terugval, oefeningen en notities in de getoonde periode</translation>
    </message>
    <message>
        <source>Fallback, drills</source>
        <translation>Terugval, oefeningen</translation>
    </message>
</context>
<context>
    <name>holdfast::ExportCard</name>
    <message>
        <source>Take everything along</source>
        <translation>Alles meenemen</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Map om in te schrijven</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschreven als</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>Alles schrijven</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wat is geschreven</translation>
    </message>
    <message>
        <source>Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it.</source>
        <translation>Metingen, alarmen met hun notities, handelingen, gaten en de inventaris, in een eigen map met een lijst van wat erin zit. Ze is er helemaal of helemaal niet. Wachtwoorden zitten er niet in.</translation>
    </message>
    <message>
        <source>%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).</source>
        <translation>%1 metingen, %2 alarmregels, %3 handelingen en %4 gaten staan in %5 (%6).</translation>
    </message>
    <message>
        <source>Stopped: nothing was left behind.</source>
        <translation>Gestopt: er is niets achtergebleven.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Dit is bekend waar de recorder draait.</translation>
    </message>
</context>
<context>
    <name>holdfast::FacetPane</name>
    <message>
        <source>Narrow down</source>
        <translation>Beperk</translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message>
        <source>History is paused</source>
        <translation>Historie staat stil</translation>
    </message>
    <message>
        <source>History is recorded again</source>
        <translation>Historie wordt weer vastgelegd</translation>
    </message>
    <message>
        <source>A device announces itself in a way that cannot be used</source>
        <translation>Een apparaat meldt zich aan op een onbruikbare manier</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>More came in than could be taken: resynchronising</source>
        <translation>Er kwam te veel binnen: opnieuw synchroniseren</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nieuw</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 actueel</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 op lokale noodregeling</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stil</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Nog geen broker</translation>
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
        <translation>%1 van %2 brokers verbonden</translation>
    </message>
    <message>
        <source>Store queue %1 · %2 messages/s</source>
        <translation>Opslagrij %1 · %2 berichten/s</translation>
    </message>
    <message>
        <source>%1 lost %2 ago.</source>
        <translation>%1 is al %2 weg.</translation>
    </message>
    <message>
        <source>%1 frozen for %2.</source>
        <translation>%1 reageert al %2 niet.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Values keep their age.</source>
        <translation>Waarden houden hun leeftijd.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>History is not recorded.</source>
        <translation>De historie wordt niet vastgelegd.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Alleen lezen.</translation>
    </message>
    <message>
        <source>Another Holdfast records here; this window only looks.</source>
        <translation>Een andere Holdfast legt hier vast; dit venster kijkt alleen.</translation>
    </message>
    <message>
        <source>More values came in than could be taken: older ones were skipped</source>
        <translation>Er kwamen te veel waarden binnen: oudere zijn overgeslagen</translation>
    </message>
    <message>
        <source>Holdfast stood still for a while: every device gets time to be heard again</source>
        <translation>Holdfast stond even stil: elk apparaat krijgt tijd om weer gehoord te worden</translation>
    </message>
    <message>
        <source>The clock of this workstation was moved</source>
        <translation>De klok van dit werkstation is verzet</translation>
    </message>
    <message>
        <source>The broker itself dropped messages</source>
        <translation>De broker zelf liet berichten vallen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Het antwoord was nee</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Er kwam geen antwoord</translation>
    </message>
    <message>
        <source>Retained topics were cleared, a copy is kept</source>
        <translation>Vastgehouden topics zijn gewist, een kopie is bewaard</translation>
    </message>
    <message>
        <source>Retained topics that were left as they are</source>
        <translation>Vastgehouden topics die zijn gelaten zoals ze waren</translation>
    </message>
    <message>
        <source>Somebody else speaks as this station&apos;s Sparkplug primary host</source>
        <translation>Iemand anders spreekt als de primaire Sparkplug-host van dit station</translation>
    </message>
    <message>
        <source>An answer came after all</source>
        <translation>Er kwam toch nog een antwoord</translation>
    </message>
    <message>
        <source>What was stored of continuity cannot be read; it stays as it is</source>
        <translation>Wat van de continuïteit is opgeslagen, is niet te lezen; het blijft zoals het is</translation>
    </message>
    <message>
        <source>A policy is not what was armed and does not count as armed</source>
        <translation>Een regeling is niet wat scherp is gezet en telt niet als scherp</translation>
    </message>
    <message>
        <source>A command was not confirmed</source>
        <translation>Een opdracht is niet bevestigd</translation>
    </message>
    <message>
        <source>A command was confirmed late</source>
        <translation>Een opdracht is laat bevestigd</translation>
    </message>
    <message>
        <source>A command was rejected</source>
        <translation>Een opdracht is afgewezen</translation>
    </message>
    <message>
        <source>A command expired unsent</source>
        <translation>Een opdracht is verlopen zonder te zijn verzonden</translation>
    </message>
    <message>
        <source>What was set for a time could not be set back</source>
        <translation>Wat tijdelijk was ingesteld kon niet worden teruggezet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>%n ding te repareren</numerusform>
            <numerusform>%n dingen te repareren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago.</source>
        <translation>%1, %2 geleden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>Nog %n van prioriteit 1 wacht op bevestiging.</numerusform>
            <numerusform>Nog %n van prioriteit 1 wachten op bevestiging.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Alarm tonen</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Met de hand ingesteld</translation>
    </message>
    <message>
        <source>Set by hand, nothing says whether it was done</source>
        <translation>Met de hand ingesteld, niets zegt of het gedaan is</translation>
    </message>
    <message>
        <source>Joined the site</source>
        <translation>Hoort nu bij de site</translation>
    </message>
    <message>
        <source>No longer part of the site</source>
        <translation>Hoort niet meer bij de site</translation>
    </message>
    <message>
        <source>A step of a policy was refused</source>
        <translation>Een stap van een regeling is geweigerd</translation>
    </message>
    <message>
        <source>This station is cut off itself: the policy does nothing</source>
        <translation>Dit station is zelf afgesneden: de regeling doet niets</translation>
    </message>
    <message>
        <source>A fallback lasts longer than it should</source>
        <translation>Een terugval duurt langer dan de bedoeling is</translation>
    </message>
    <message>
        <source>Fallback began</source>
        <translation>Terugval begonnen</translation>
    </message>
    <message>
        <source>Fallback is over</source>
        <translation>Terugval voorbij</translation>
    </message>
    <message>
        <source>Set by Holdfast</source>
        <translation>Ingesteld door Holdfast</translation>
    </message>
    <message>
        <source>A broker stands in for another</source>
        <translation>Een broker vervangt een andere</translation>
    </message>
    <message>
        <source>The usual broker carries its messages again</source>
        <translation>De gewone broker draagt zijn berichten weer</translation>
    </message>
    <message>
        <source>Brokers no longer change places until somebody has looked</source>
        <translation>Brokers wisselen niet meer van plaats tot iemand heeft gekeken</translation>
    </message>
    <message>
        <source>%1 is lost, %2 carries its messages.</source>
        <translation>%1 is weg, %2 draagt zijn berichten.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Het blijft zo tot iemand heeft gekeken.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 in plaats van %2</translation>
    </message>
    <message>
        <source>A scheduled report did not succeed</source>
        <translation>Een gepland rapport is niet gelukt</translation>
    </message>
</context>
<context>
    <name>holdfast::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>Kies een bestand: %1</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Kies een map: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FilesCard</name>
    <message>
        <source>Files made</source>
        <translation>Gemaakte bestanden</translation>
    </message>
    <message>
        <source>No report was made here yet.</source>
        <translation>Hier is nog geen rapport gemaakt.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Each file has its hash beside it and in the audit. Verify says whether it is still as it was made.</source>
        <translation>Elk bestand heeft zijn hash ernaast en in het auditlogboek. Controleren zegt of het nog is zoals het werd gemaakt.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>Niet in dit auditlogboek</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>Gewijzigd sinds het werd gemaakt</translation>
    </message>
    <message>
        <source>No hash known</source>
        <translation>Geen hash bekend</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Het bestand is weg</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>Made by a schedule that was removed since.</source>
        <translation>Gemaakt door een schema dat sindsdien is verwijderd.</translation>
    </message>
    <message>
        <source>Made by the schedule “%1”.</source>
        <translation>Gemaakt door het schema “%1”.</translation>
    </message>
    <message>
        <source>It is late: it was due on %1.</source>
        <translation>Het is te laat: het werd verwacht op %1.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>holdfast::Finder</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Actuele waarden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuratie</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Toon op de plattegrond</translation>
    </message>
    <message>
        <source>List the devices in it</source>
        <translation>Toon de apparaten erin</translation>
    </message>
    <message>
        <source>Open it in the console</source>
        <translation>Open in de console</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>Toon de trend</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Nu overslaan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Eerste start</translation>
    </message>
    <message>
        <source>You can close this window and continue later. Nothing is sent to your devices.</source>
        <translation>Dit venster mag dicht; later verdergaan kan. Er wordt niets naar de apparaten gestuurd.</translation>
    </message>
    <message>
        <source>Leave the first run</source>
        <translation>Verlaat de eerste start</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Nog zo&apos;n %n minuut</numerusform>
            <numerusform>Nog zo&apos;n %n minuten</numerusform>
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
        <translation>Verdiepingen</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Afbeelding…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen afbeelding</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Stel schaal in</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Voeg verdieping toe</translation>
    </message>
    <message>
        <source>Remove the floor and its rooms</source>
        <translation>Verwijder de verdieping en haar ruimten</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Verdieping %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Diepte</translation>
    </message>
    <message>
        <source>Length between the two points</source>
        <translation>Lengte tussen de twee punten</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Gebruik deze lengte</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>De afbeelding is niet te lezen: %1</translation>
    </message>
    <message>
        <source>Click two points whose distance you know, then say how far apart they are.</source>
        <translation>Klik twee punten aan met bekende afstand en zeg hoe ver ze uit elkaar liggen.</translation>
    </message>
    <message>
        <source>The picture has no scale yet: it is drawn as wide as the floor.</source>
        <translation>De afbeelding heeft nog geen schaal: ze is zo breed getekend als de verdieping.</translation>
    </message>
    <message>
        <source>Change floor</source>
        <translation>Wijzig verdieping</translation>
    </message>
    <message>
        <source>Picture of this floor</source>
        <translation>Afbeelding van deze verdieping</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Haal de afbeelding weg</translation>
    </message>
    <message>
        <source>Put a picture below</source>
        <translation>Leg een afbeelding eronder</translation>
    </message>
</context>
<context>
    <name>holdfast::FloorsSection</name>
    <message>
        <source>Floors and rooms</source>
        <translation>Verdiepingen en ruimten</translation>
    </message>
    <message>
        <source>Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are.</source>
        <translation>Teken ruimten als rechthoeken op een lege verdieping of op een afbeelding; zet de apparaten op hun plaats.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Devices to place</source>
        <translation>Te plaatsen apparaten</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nieuwe ruimte</translation>
    </message>
    <message>
        <source>A room has no name yet.</source>
        <translation>Een ruimte heeft nog geen naam.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Add a floor to begin.</source>
        <translation>Voeg een verdieping toe om te beginnen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Maak ongedaan: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Floors and rooms saved</source>
        <translation>Verdiepingen en ruimten bewaard</translation>
    </message>
    <message>
        <source>There is no room here: draw it first, or choose another spot.</source>
        <translation>Hier is geen ruimte: teken die eerst, of kies een andere plek.</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>%1 staat in %2</translation>
    </message>
    <message>
        <source>This floor has no room yet: draw one first.</source>
        <translation>Deze verdieping heeft nog geen ruimte: teken er eerst een.</translation>
    </message>
    <message>
        <source>%1 taken off the plan</source>
        <translation>%1 van de plattegrond gehaald</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Gereedschap</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Haal van de plattegrond</translation>
    </message>
</context>
<context>
    <name>holdfast::FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nergens anders</translation>
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
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>leeftijd onbekend</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message>
        <source>Groups of devices</source>
        <translation>Groepen apparaten</translation>
    </message>
    <message>
        <source>Heard, by how they announce themselves</source>
        <translation>Gehoord, naar hoe ze zich melden</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>alle zeker</translation>
    </message>
    <message>
        <source>none certain</source>
        <translation>geen zeker</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n zeker</numerusform>
            <numerusform>%n zeker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1 — %n apparaat, %2</numerusform>
            <numerusform>%1 — %n apparaten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new waits: what was heard is already yours.</source>
        <translation>Er wacht niets nieuws: wat is gehoord, is al opgenomen.</translation>
    </message>
    <message>
        <source>Nothing heard yet. Devices appear here as they speak; you can go on and look later.</source>
        <translation>Nog niets gehoord. Apparaten verschijnen hier als ze spreken; verdergaan en later kijken kan.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>%n apparaat is niet zeker en wacht in de inbox van de pagina Apparaten. Opnemen leest een apparaat alleen.</numerusform>
            <numerusform>%n apparaten zijn niet zeker en wachten in de inbox van de pagina Apparaten. Opnemen leest een apparaat alleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a device only reads it. Everything can be sent back to the inbox.</source>
        <translation>Opnemen leest een apparaat alleen. Alles kan terug naar de inbox.</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Controleer wat is gevonden</translation>
    </message>
    <message>
        <source>What announces itself clearly is ticked. The rest waits until you have looked.</source>
        <translation>Wat zich duidelijk meldt, is aangevinkt. De rest wacht tot ernaar is gekeken.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n apparaat opgenomen</numerusform>
            <numerusform>%n apparaten opgenomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Neem %n apparaat op</numerusform>
            <numerusform>Neem %n apparaten op</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>holdfast::GalleryCard</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>geen bron</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>onvoldoende gegevens</translation>
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
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostText</name>
    <message>
        <source>Announcement</source>
        <translation>Aankondiging</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Achtergebleven</translation>
    </message>
    <message>
        <source>Its device is retired</source>
        <translation>Zijn apparaat is afgevoerd</translation>
    </message>
    <message>
        <source>Its device is blocked</source>
        <translation>Zijn apparaat is geblokkeerd</translation>
    </message>
    <message>
        <source>Its device was announced and never spoke</source>
        <translation>Zijn apparaat is aangekondigd en heeft nooit gesproken</translation>
    </message>
    <message>
        <source>Its device has fallen silent</source>
        <translation>Zijn apparaat is stilgevallen</translation>
    </message>
    <message>
        <source>Nobody has renewed it since we listen</source>
        <translation>Niemand heeft het vernieuwd sinds we luisteren</translation>
    </message>
    <message>
        <source>Its device speaks under another name now</source>
        <translation>Zijn apparaat spreekt nu onder een andere naam</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ten minste %1</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message>
        <source>Leftovers on the brokers</source>
        <translation>Achterblijvers op de brokers</translation>
    </message>
    <message>
        <source>No leftovers</source>
        <translation>Geen achterblijvers</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Sla de lijst op</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>A copy is saved before anything is cleared.</source>
        <translation>Voordat er iets wordt gewist, wordt een kopie opgeslagen.</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Wis …</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Niemand heeft nog gekeken</translation>
    </message>
    <message>
        <source>Everything the brokers keep belongs to a device that still speaks.</source>
        <translation>Alles wat de brokers bewaren, hoort bij een apparaat dat nog spreekt.</translation>
    </message>
    <message>
        <source>Look again to see which kept topics nobody stands behind.</source>
        <translation>Kijk opnieuw om te zien achter welke bewaarde topics niemand staat.</translation>
    </message>
    <message>
        <source>Kept by the brokers although nobody seems to stand behind it.</source>
        <translation>Door de brokers bewaard, hoewel niemand erachter lijkt te staan.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>Gekeken om %1: %n gevonden.</numerusform>
            <numerusform>Gekeken om %1: %n gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brokers keep more topics than are watched: the list is not complete.</source>
        <translation>De brokers bewaren meer topics dan worden gevolgd: de lijst is niet volledig.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n aangevinkt</numerusform>
            <numerusform>%n aangevinkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverDialog</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschreven als</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Acknowledged in the last hours</source>
        <translation>Bevestigd in de laatste uren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Logboek lezen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Logboek niet leesbaar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>De overdracht opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 bewaard</translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>bevestigd door %1</translation>
    </message>
    <message>
        <source>in process by %1</source>
        <translation>in behandeling bij %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>notitie: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Aanwezig</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>Bevestigd in het laatste uur</numerusform>
            <numerusform>Bevestigd in de laatste %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1, %2</source>
        <translation>Overdracht: %1, %2</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Buiten dienst</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Onderdrukt</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
</context>
<context>
    <name>holdfast::HeardCard</name>
    <message>
        <source>Nothing yet. It begins when the test has passed.</source>
        <translation>Nog niets. Het begint als de test is geslaagd.</translation>
    </message>
    <message>
        <source>Plain payloads</source>
        <translation>Kale berichten</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Home Assistant-ontdekking</translation>
    </message>
    <message>
        <source>Zigbee bridge</source>
        <translation>Zigbee-bridge</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Al gehoord</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Devices so far</source>
        <translation>Apparaten tot nu toe</translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message>
        <source>At most %1 points side by side. Take one out first.</source>
        <translation>Ten hoogste %1 punten naast elkaar. Haal er eerst een weg.</translation>
    </message>
    <message>
        <source>No point is picked</source>
        <translation>Geen punt gekozen</translation>
    </message>
    <message>
        <source>Export what you see as CSV</source>
        <translation>Exporteer het getoonde als CSV</translation>
    </message>
    <message>
        <source>Export what you see as a picture</source>
        <translation>Exporteer het getoonde als afbeelding</translation>
    </message>
    <message>
        <source>Show until now</source>
        <translation>Toon tot nu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 tot %2 · %n punt · %3 per kolom</numerusform>
            <numerusform>%1 tot %2 · %n punten · %3 per kolom</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Exporteer het getoonde</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Pick a point</source>
        <translation>Kies een punt</translation>
    </message>
    <message>
        <source>Find a point</source>
        <translation>Zoek een punt</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 u</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 u</translation>
    </message>
    <message>
        <source>32 h</source>
        <translation>32 u</translation>
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
        <translation>Periode</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteer</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tabel als CSV …</translation>
    </message>
    <message>
        <source>Charts as a picture …</source>
        <translation>Grafieken als afbeelding …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>gap, reason printed</source>
        <translation>gat, met reden</translation>
    </message>
    <message>
        <source>mean, min to max</source>
        <translation>gemiddelde, min tot max</translation>
    </message>
    <message>
        <source>Values at the cursor and over the shown period</source>
        <translation>Waarden bij de cursor en over de getoonde periode</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Lees de historie opnieuw</translation>
    </message>
    <message>
        <source>In chart %1</source>
        <translation>In grafiek %1</translation>
    </message>
    <message>
        <source>Take last week away</source>
        <translation>Vorige week weghalen</translation>
    </message>
    <message>
        <source>Lay last week behind the curves</source>
        <translation>Vorige week achter de curven leggen</translation>
    </message>
    <message>
        <source>Take bands, limits and set-points away</source>
        <translation>Banden, grenzen en setpoints weghalen</translation>
    </message>
    <message>
        <source>Show bands, limits and set-points</source>
        <translation>Banden, grenzen en setpoints tonen</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Schrijf een notitie bij de cursor</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Toon als grafieken</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Export what you see as a workbook</source>
        <translation>Exporteer wat u ziet als werkmap</translation>
    </message>
    <message>
        <source>Export what you see as a drawing</source>
        <translation>Exporteer wat u ziet als tekening</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Naar de volgende gebeurtenis</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Naar de vorige gebeurtenis</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Werkmap (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tekening (*.svg)</translation>
    </message>
    <message>
        <source>Tick up to eight points at the left, or drag them here, to see them on one time axis.</source>
        <translation>Vink hiernaast tot acht punten aan of sleep ze hierheen om ze op één tijdas te zien.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoteer</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Werkmap (XLSX) …</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG) …</source>
        <translation>Grafieken als tekening (SVG) …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Enter or Space puts a point in the chart or takes it out</source>
        <translation>Enter of spatie zet een punt in de grafiek of haalt het eruit</translation>
    </message>
    <message>
        <source>last week, set-point</source>
        <translation>vorige week, setpoint</translation>
    </message>
    <message>
        <source>What the charts show, as a table</source>
        <translation>Wat de grafieken tonen, als tabel</translation>
    </message>
</context>
<context>
    <name>holdfast::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what stands by when a disk fails.</source>
        <translation>Wat er wordt bewaard, hoe lang, en wat klaarstaat als een schijf het begeeft.</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Wat de ruimte inneemt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Nu niet te lezen: %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 per dag</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>groeit niet</translation>
    </message>
    <message>
        <source>the room is used up on %1</source>
        <translation>de ruimte is op op %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het andere</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Back-up gemaakt en teruggelezen</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Alles blijft zoals het is</translation>
    </message>
    <message>
        <source>The backup takes its place at the next start; the files of now are kept</source>
        <translation>De back-up komt bij de volgende start op zijn plaats; de bestanden van nu blijven bewaard</translation>
    </message>
    <message>
        <source>File with readings</source>
        <translation>Bestand met metingen</translation>
    </message>
    <message>
        <source>Readings (*.csv *.ndjson *.db);;All files (*)</source>
        <translation>Metingen (*.csv *.ndjson *.db);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Dit is bekend waar de recorder draait.</translation>
    </message>
    <message>
        <source>By kind of measurement</source>
        <translation>Per soort meting</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Wat is opgenomen</translation>
    </message>
    <message>
        <source>Readings from elsewhere</source>
        <translation>Metingen van elders</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 vrij op de schijf</translation>
    </message>
    <message>
        <source>%1 points · %2 samples · %3</source>
        <translation>%1 punten · %2 metingen · %3</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>Kies de kolommen …</translation>
    </message>
    <message>
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in.</source>
        <translation>CSV of NDJSON zoals Holdfast ze schrijft, of de database van de recorder van Home Assistant. Metingen die er al zijn worden niet twee keer opgenomen. Van een tabel met andere kolommen kiest u welke wat is, en ziet u de eerste regels voordat er iets wordt opgenomen.</translation>
    </message>
</context>
<context>
    <name>holdfast::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Voeg dag toe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>holdfast::HoursEditor</name>
    <message>
        <source>%1 occupied</source>
        <translation>%1 bezet</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 van</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 tot</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message>
        <source>%1 rows read, %2 samples taken in.</source>
        <translation>%1 rijen gelezen, %2 metingen opgenomen.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Van %1 tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>%n uur kwam als som.</numerusform>
            <numerusform>%n uren kwamen als som.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are of points nobody knows here: %2</source>
        <translation>%1 rijen zijn van punten die hier niemand kent: %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: %2</source>
        <translation>%1 rijen zijn onleesbaar: %2</translation>
    </message>
    <message>
        <source>Its point is not known here</source>
        <translation>Het punt is hier niet bekend</translation>
    </message>
    <message>
        <source>No time can be read</source>
        <translation>Er is geen tijd te lezen</translation>
    </message>
    <message>
        <source>No value can be read</source>
        <translation>Er is geen waarde te lezen</translation>
    </message>
    <message>
        <source>Torn or too long</source>
        <translation>Afgebroken of te lang</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message>
        <source>Why we think so</source>
        <translation>Waarom we dat denken</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>Maps to</source>
        <translation>Wordt punt</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Neem op</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeer</translation>
    </message>
    <message>
        <source>Return to inbox</source>
        <translation>Terug naar inbox</translation>
    </message>
    <message>
        <source>first seen %1 ago</source>
        <translation>eerst gezien %1 geleden</translation>
    </message>
    <message>
        <source>first seen some time ago</source>
        <translation>al enige tijd geleden eerst gezien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>no room proposed</source>
        <translation>geen ruimte voorgesteld</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Staat als</translation>
    </message>
    <message>
        <source>Announces itself by a discovery message</source>
        <translation>Meldt zich met een ontdekkingsbericht</translation>
    </message>
    <message>
        <source>Says who made it and what model it is</source>
        <translation>Zegt wie het maakte en welk model het is</translation>
    </message>
    <message>
        <source>Its values have come and could be read</source>
        <translation>Zijn waarden kwamen en zijn te lezen</translation>
    </message>
    <message>
        <source>Says by itself when it goes</source>
        <translation>Zegt zelf wanneer het weggaat</translation>
    </message>
    <message>
        <source>Its messages look like those of a device</source>
        <translation>Zijn berichten lijken op die van een apparaat</translation>
    </message>
    <message>
        <source>%1 (writable)</source>
        <translation>%1 (schrijfbaar)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>Regel …</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Maak een regel van deze nieuwkomer</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Proposed, confident</source>
        <translation>Voorgesteld, zeker</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Kijk hiernaar</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Model not told</source>
        <translation>Model niet gemeld</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>%n apparaat, vooraf aangevinkt, zekerheid 80 % of meer</numerusform>
            <numerusform>%n apparaten, vooraf aangevinkt, zekerheid 80 % of meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Convention and evidence</source>
        <translation>Conventie en bewijs</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>eerst gezien %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/min</source>
        <translation>%1 berichten/min</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message>
        <source>New %1</source>
        <translation>Nieuw %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Genegeerd %1</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>Geblokkeerd %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>Luistert naar %n bron. Wat zich meldt, verschijnt hier.</numerusform>
            <numerusform>Luistert naar %n bronnen. Wat zich meldt, verschijnt hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Niets genegeerd</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Niets geblokkeerd</translation>
    </message>
    <message>
        <source>Devices put aside from the inbox stand here and can be brought back.</source>
        <translation>Uit de inbox opzijgezette apparaten staan hier en kunnen terug.</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>Luistert naar %n bron: %1</numerusform>
            <numerusform>Luistert naar %n bronnen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no broker is set up</source>
        <translation>er is geen broker ingesteld</translation>
    </message>
    <message>
        <source>last new %1 ago</source>
        <translation>laatste nieuwe %1 geleden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Enter makes them one device</source>
        <translation>Enter voegt ze samen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n aangevinkt</numerusform>
            <numerusform>%n aangevinkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>Neem %n apparaat op</numerusform>
            <numerusform>Neem %n apparaten op</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welke apparaten</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Conventie</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Groepeer op</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Filter de inbox</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>two announcements contradict each other; nothing is merged by itself</source>
        <translation>twee aanmeldingen spreken elkaar tegen; niets wordt vanzelf samengevoegd</translation>
    </message>
    <message>
        <source>Adopting only reads; nothing is commanded.</source>
        <translation>Opnemen leest alleen; er wordt niets bediend.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeer</translation>
    </message>
    <message>
        <source>Ignore all that are ticked</source>
        <translation>Negeer alle aangevinkte</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>manufacturer or model differ</source>
        <translation>fabrikant of model verschilt</translation>
    </message>
    <message>
        <source>two adopted devices announce themselves as one</source>
        <translation>twee opgenomen apparaten melden zich als één</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalView</name>
    <message>
        <source>Alarm journal</source>
        <translation>Alarmlogboek</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Logboek lezen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Logboek niet leesbaar: %1</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>In de laatste 90 dagen gebeurde er niets.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostiek</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Soort registratie</translation>
    </message>
</context>
<context>
    <name>holdfast::KeepCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Hoe lang het wordt bewaard</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Map van de back-ups</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerp</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Elke meting</translation>
    </message>
    <message>
        <source>Sums over 5 minutes</source>
        <translation>Sommen over 5 minuten</translation>
    </message>
    <message>
        <source>Sums over an hour</source>
        <translation>Sommen over een uur</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>What is chosen for one kind of measurement goes before what is chosen for everything.</source>
        <translation>Wat voor één soort meting is gekozen gaat voor wat voor alles is gekozen.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> uur</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nooit vanzelf</translation>
    </message>
    <message>
        <source>in the data directory</source>
        <translation>in de gegevensmap</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Ruimte op de schijf</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Een back-up elke</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Bewaarde back-ups</translation>
    </message>
    <message>
        <source>When the room is used up the oldest samples go first; their sums stay.</source>
        <translation>Is de ruimte op, dan gaan de oudste metingen eerst; hun sommen blijven.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Wat er zou verdwijnen</translation>
    </message>
    <message>
        <source>Nothing that is there would go.</source>
        <translation>Niets van wat er is zou verdwijnen.</translation>
    </message>
    <message>
        <source>%1 samples would go at once (%2); their sums stay.</source>
        <translation>%1 metingen zouden meteen verdwijnen (%2); hun sommen blijven.</translation>
    </message>
    <message>
        <source>For want of room: everything from before %1.</source>
        <translation>Bij gebrek aan ruimte: alles van voor %1.</translation>
    </message>
    <message>
        <source>That is not enough: sums would go, too.</source>
        <translation>Dat is niet genoeg: ook sommen zouden verdwijnen.</translation>
    </message>
</context>
<context>
    <name>holdfast::LaneRow</name>
    <message>
        <source>Reading …</source>
        <translation>Lezen …</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Iets doen met %1</translation>
    </message>
    <message>
        <source>Put in focus</source>
        <translation>Vooraan zetten</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Nothing recorded in this period</source>
        <translation>Niets vastgelegd in deze periode</translation>
    </message>
</context>
<context>
    <name>holdfast::LanguageStep</name>
    <message>
        <source>As the desktop</source>
        <translation>Als het bureaublad</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>How it looks and speaks</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>For example the name of the building</source>
        <translation>Bijvoorbeeld de naam van het gebouw</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>De locatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Times are shown in the site&apos;s zone, wherever you are. Values keep the units your devices report, in the spelling of your language.</source>
        <translation>Tijden gelden in de zone van de locatie, waar je ook bent. Waarden houden de eenheid van de apparaten, in de schrijfwijze van je taal.</translation>
    </message>
    <message>
        <source>It will read: %1 · %2 · %3</source>
        <translation>Het leest zo: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Taal en eenheden</translation>
    </message>
    <message>
        <source>Everything here can be changed later in Settings.</source>
        <translation>Alles hier is later te wijzigen in Instellingen.</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mijn locatie</translation>
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
        <translation>u</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Eenheid van: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Letter</name>
    <message>
        <source>Still not acknowledged after %1 min.</source>
        <translation>Na %1 min nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this for %1 min.</source>
        <translation>Niemand heeft dit in %1 min bevestigd.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Het is voorbij.</translation>
    </message>
    <message>
        <source>Affects %1.</source>
        <translation>Betreft: %1.</translation>
    </message>
    <message>
        <source>Hides %1.</source>
        <translation>Verbergt: %1.</translation>
    </message>
    <message>
        <source>Life safety behind it: %1</source>
        <translation>Levensveiligheid erachter: %1</translation>
    </message>
    <message>
        <source>Life safety.</source>
        <translation>Levensveiligheid.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Value: %1 %2 (limit: %3)</source>
        <translation>Waarde: %1 %2 (grens: %3)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Oorzaak: %1</translation>
    </message>
    <message>
        <source>If nobody acts: %1</source>
        <translation>Als niemand iets doet: %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (gesimuleerd)</translation>
    </message>
    <message>
        <source>%1 alarms, the worst: %2</source>
        <translation>%1 alarmen, het ergste: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Bericht aan: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty now, so everybody was told.</source>
        <translation>Niemand heeft nu dienst, dus kreeg iedereen bericht.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Dit is een proef</translation>
    </message>
    <message>
        <source>Holdfast can reach you this way. Nothing is wrong.</source>
        <translation>Holdfast kan u zo bereiken. Er is niets aan de hand.</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadPhrases</name>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmen per dag</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, hoogstens 300</translation>
    </message>
    <message>
        <source>All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2).</source>
        <translation>Alle alarmen gedeeld door dagen. Tot 150 per dag is voor één persoon zeer waarschijnlijk aanvaardbaar, 300 is het meeste dat te doen is (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms an hour</source>
        <translation>Alarmen per uur</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, hoogstens 12</translation>
    </message>
    <message>
        <source>All alarms by hours (ISA-18.2).</source>
        <translation>Alle alarmen gedeeld door uren (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmen in tien minuten</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, hoogstens 2</translation>
    </message>
    <message>
        <source>All alarms by all windows of ten minutes, the empty ones too (EEMUA 191).</source>
        <translation>Alle alarmen gedeeld door alle tijdvakken van tien minuten, ook de lege (EEMUA 191).</translation>
    </message>
    <message>
        <source>Most in ten minutes</source>
        <translation>Meeste in tien minuten</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>hoogstens 10</translation>
    </message>
    <message>
        <source>The fullest of the windows.</source>
        <translation>Het volste van de tijdvakken.</translation>
    </message>
    <message>
        <source>Windows with more than 10</source>
        <translation>Tijdvakken met meer dan 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>onder 1 %</translation>
    </message>
    <message>
        <source>Windows of ten minutes with more than 10 alarms, by all windows.</source>
        <translation>Tijdvakken van tien minuten met meer dan 10 alarmen, gedeeld door alle.</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Tijd in vloeden</translation>
    </message>
    <message>
        <source>A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time.</source>
        <translation>Een vloed begint met meer dan 10 alarmen in tien minuten en eindigt met minder dan 5. Hun tijd, gedeeld door de hele tijd.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Klapperend</translation>
    </message>
    <message>
        <source>Alarms that came three times or more within 60 seconds, each time counted.</source>
        <translation>Alarmen die drie keer of vaker binnen 60 seconden kwamen, elke keer geteld.</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Vluchtig</translation>
    </message>
    <message>
        <source>Over within 60 seconds without anybody acting, and not chattering.</source>
        <translation>Binnen 60 seconden voorbij zonder dat iemand iets deed, en niet klapperend.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>onder 5 %</translation>
    </message>
    <message>
        <source>Chattering and fleeting ones, by all alarms.</source>
        <translation>Klapperende en vluchtige, gedeeld door alle alarmen.</translation>
    </message>
    <message>
        <source>Stale at once</source>
        <translation>Verouderd tegelijk</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>onder 5</translation>
    </message>
    <message>
        <source>Active for more than 24 hours: the most at one moment.</source>
        <translation>Langer dan 24 uur actief: de meeste op één moment.</translation>
    </message>
    <message>
        <source>Share of the worst ten</source>
        <translation>Aandeel van de ergste tien</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>hoogstens 5 %</translation>
    </message>
    <message>
        <source>The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little.</source>
        <translation>De tien alarmen die het vaakst kwamen, gedeeld door alle. Bij minder dan 50 alarmen zegt het weinig.</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Aanwezig aan het eind</translation>
    </message>
    <message>
        <source>Active when the period ends, alerts not counted.</source>
        <translation>Actief als de periode eindigt, meldingen niet meegeteld.</translation>
    </message>
    <message>
        <source>Acknowledged while active</source>
        <translation>Bevestigd terwijl actief</translation>
    </message>
    <message>
        <source>many</source>
        <translation>veel</translation>
    </message>
    <message>
        <source>Acknowledged before they were over, by all alarms: many means that alarms are useful.</source>
        <translation>Bevestigd voor ze voorbij waren, gedeeld door alle: veel betekent dat alarmen nuttig zijn.</translation>
    </message>
    <message>
        <source>Time in alarm</source>
        <translation>Tijd in alarm</translation>
    </message>
    <message>
        <source>From raised to over, all alarms together.</source>
        <translation>Van opkomst tot einde, alle alarmen samen.</translation>
    </message>
    <message>
        <source>Folded under a cause</source>
        <translation>Onder een oorzaak gevouwen</translation>
    </message>
    <message>
        <source>Alarms that grouping by cause kept away from you, beside those that were counted.</source>
        <translation>Alarmen die groeperen per oorzaak u bespaarde, naast de getelde.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Ask nothing of anybody, and are counted nowhere else.</source>
        <translation>Vragen niemand iets en zijn nergens anders meegeteld.</translation>
    </message>
    <message>
        <source>Put aside by nobody</source>
        <translation>Door niemand weggezet</translation>
    </message>
    <message>
        <source>Shelved or taken out of service without a name beside it.</source>
        <translation>Opgeschort of buiten dienst gesteld zonder naam erbij.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Daartegen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>te veel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Helft binnen</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 van 10 binnen</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Aandeel van alle</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begon</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duurde</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Van, tot</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Figures of the alarm load</source>
        <translation>Cijfers van de alarmbelasting</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmen in tien minuten</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Toon als beeld</translation>
    </message>
    <message>
        <source>The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood.</source>
        <translation>De lijn is het gemiddelde, het vlak reikt tot de volste tien minuten. Meer dan 10 is een vloed.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Priority mix, and time to acknowledge</source>
        <translation>Verdeling van prioriteiten en tijd tot bevestigen</translation>
    </message>
    <message>
        <source>Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten.</source>
        <translation>Aandelen volgens ISA-18.2: van honderd alarmen ongeveer 80 met prioriteit 4 en minder dan één met prioriteit 1. Tijd van het geluid tot de bevestiging: van de helft en van negen op de tien.</translation>
    </message>
    <message>
        <source>Worst ten</source>
        <translation>Ergste tien</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Klapperend</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Vloeden</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Welke alarmen</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Geen in deze periode.</translation>
    </message>
    <message>
        <source>There is no journal here to read.</source>
        <translation>Hier is geen logboek om te lezen.</translation>
    </message>
    <message>
        <source>The first day must not be after the last, nor in the future.</source>
        <translation>De eerste dag mag niet na de laatste liggen, noch in de toekomst.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Logboek lezen …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Logboek niet leesbaar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>%1 tot %2: %n alarm.</numerusform>
            <numerusform>%1 tot %2: %n alarmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal begins on %1: the figures are too low for the time before.</source>
        <translation>Het logboek begint op %1: voor de tijd ervoor zijn de cijfers te laag.</translation>
    </message>
    <message>
        <source>The targets are meant for 30 days and more.</source>
        <translation>De doelen gelden voor 30 dagen en meer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>vloed %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keren</translation>
    </message>
    <message>
        <source>At longest</source>
        <translation>Hoogstens</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Zoek of voer een opdracht uit</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filter deze pagina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>niets hiervoor</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>niets hierna</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Volgend gebied</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorig gebied</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Wissel thema</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Geluid weer aan</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Demp 10 minuten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle toetsen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>%1 geleden bijgewerkt</translation>
    </message>
    <message>
        <source>Holdfast&apos;s engine does not answer.</source>
        <translation>De motor van Holdfast reageert niet.</translation>
    </message>
    <message>
        <source>What is shown may be old. Restart Holdfast if this stays.</source>
        <translation>Het getoonde kan oud zijn. Herstart Holdfast als dit blijft.</translation>
    </message>
    <message>
        <source>Simulated.</source>
        <translation>Gesimuleerd.</translation>
    </message>
    <message>
        <source>The devices are played by the built-in office; how values are judged is real.</source>
        <translation>De apparaten worden nagespeeld door het ingebouwde kantoor; hoe waarden worden beoordeeld is echt.</translation>
    </message>
    <message>
        <source>%1 messages skipped</source>
        <translation>%1 berichten overgeslagen</translation>
    </message>
    <message>
        <source>Muted %1</source>
        <translation>Gedempt %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nieuwe locatie</translation>
    </message>
    <message>
        <source>There is nothing to export on this page</source>
        <translation>Op deze pagina valt niets te exporteren</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Ververs nu</translation>
    </message>
    <message>
        <source>Everything on this page arrives by itself</source>
        <translation>Alles op deze pagina komt vanzelf binnen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Something in the history needs a look</source>
        <translation>Iets in de historie verdient een blik</translation>
    </message>
    <message>
        <source>See Repairs</source>
        <translation>Naar Reparaties</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Ruimten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Only alarms of some rules</source>
        <translation>Alleen alarmen van sommige regels</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Onderhoudsvenster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It stands beside every alarm that is hidden. Alarms of life safety are never hidden.</source>
        <translation>Staat bij elk alarm dat verborgen wordt. Alarmen van levensveiligheid worden nooit verborgen.</translation>
    </message>
    <message>
        <source>Last day it begins on</source>
        <translation>Laatste dag waarop het begint</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.</source>
        <translation>Volgens de klok aan de muur van de locatie (%1), zomer en winter. Een eindtijd die niet later is, is van de volgende dag.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>De hele locatie</translation>
    </message>
    <message>
        <source>Some rooms</source>
        <translation>Enkele ruimten</translation>
    </message>
    <message>
        <source>Some devices, and what is behind them</source>
        <translation>Enkele apparaten en wat erachter zit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>A window needs a name.</source>
        <translation>Een venster heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Say why: whoever sees an alarm hidden wants to know.</source>
        <translation>Zeg waarom: wie een verborgen alarm ziet, wil het weten.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Kies minstens één dag.</translation>
    </message>
    <message>
        <source>Not before the first day.</source>
        <translation>Niet voor de eerste dag.</translation>
    </message>
    <message>
        <source>Tick at least one, or choose the whole site.</source>
        <translation>Vink er minstens één aan of kies de hele locatie.</translation>
    </message>
    <message>
        <source>Tick at least one rule, or take all.</source>
        <translation>Vink minstens één regel aan of neem ze alle.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceModel</name>
    <message>
        <source>Window</source>
        <translation>Raam</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message>
        <source>the whole site</source>
        <translation>de hele locatie</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>nu, tot %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Onderhoudsvensters</translation>
    </message>
    <message>
        <source>No maintenance windows</source>
        <translation>Geen onderhoudsvensters</translation>
    </message>
    <message>
        <source>Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are.</source>
        <translation>Waar werk wordt verwacht, worden alarmen van wat onderhanden is verborgen, maar gevolgd en opgeschreven. Alarmen van levensveiligheid nooit.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nieuw venster</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 verwijderd</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Between the columns</source>
        <translation>Tussen de kolommen</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Tijdzone van tijden die er geen noemen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>The point it means</source>
        <translation>Het punt dat ermee bedoeld is</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Kolommen van %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>Point: 21.5</source>
        <translation>Punt: 21.5</translation>
    </message>
    <message>
        <source>Comma: 21,5</source>
        <translation>Komma: 21,5</translation>
    </message>
    <message>
        <source>What the table calls its points</source>
        <translation>Hoe de tabel haar punten noemt</translation>
    </message>
    <message>
        <source>Choose a name above, then the point it means. What means none is passed over and counted.</source>
        <translation>Kies hierboven een naam, dan het punt dat ermee bedoeld is. Wat geen punt bedoelt wordt overgeslagen en geteld.</translation>
    </message>
    <message>
        <source>The first lines, as they would be read</source>
        <translation>De eerste regels, zoals ze gelezen zouden worden</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Wat zou worden opgenomen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>None: passed over</source>
        <translation>Geen: overgeslagen</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Kies een kolom</translation>
    </message>
    <message>
        <source>Each further column is one</source>
        <translation>Elke andere kolom is er een</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Geen kolom</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Metingen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Choose the columns of time, point and value; where each further column is a point, say which.</source>
        <translation>Kies de kolommen van tijd, punt en waarde; is elke andere kolom een punt, zeg dan welk.</translation>
    </message>
    <message>
        <source>Each of these lines can be read.</source>
        <translation>Elk van deze regels is te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>%n van deze regels kan niet worden opgenomen.</numerusform>
            <numerusform>%n van deze regels kunnen niet worden opgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>%n naam bedoelt nog geen punt.</numerusform>
            <numerusform>%n namen bedoelen nog geen punt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ModbusDialog</name>
    <message>
        <source>Register map</source>
        <translation>Registertabel</translation>
    </message>
    <message>
        <source>Register maps (*.json);;All files (*)</source>
        <translation>Registertabellen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Modbusbron toevoegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bewerk %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>A file that says which registers are read and what they mean. Nothing else at this address is ever asked.</source>
        <translation>Een bestand dat zegt welke registers worden gelezen en wat ze betekenen. Verder wordt op dit adres nooit iets gevraagd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
</context>
<context>
    <name>holdfast::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Hernoem</translation>
    </message>
    <message>
        <source>The device itself keeps its name: %1</source>
        <translation>Het apparaat zelf houdt zijn naam: %1</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>geen gemeld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Use its own name</source>
        <translation>Gebruik zijn eigen naam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighbourText</name>
    <message>
        <source>MQTT broker, encrypted</source>
        <translation>MQTT-broker, versleuteld</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>MQTT-broker</translation>
    </message>
    <message>
        <source>Thread border router</source>
        <translation>Thread-grensrouter</translation>
    </message>
    <message>
        <source>This computer has no service that looks around (Avahi): type the address yourself.</source>
        <translation>Deze computer heeft geen dienst die rondkijkt (Avahi): typ het adres zelf.</translation>
    </message>
    <message>
        <source>Looking around failed: %1</source>
        <translation>Rondkijken is mislukt: %1</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>Kijkt rond …</translation>
    </message>
    <message>
        <source>Nothing announces itself here.</source>
        <translation>Hier meldt zich niets.</translation>
    </message>
    <message>
        <source>Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.</source>
        <translation>Iedereen op het netwerk kan van alles aankondigen: controleer voor u een adres gebruikt. Er wordt nergens vanzelf mee verbonden.</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighboursCard</name>
    <message>
        <source>On this network</source>
        <translation>Op dit netwerk</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Gebruik dit adres</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Gebruik het adres van %1</translation>
    </message>
</context>
<context>
    <name>holdfast::NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoteer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>It stands below the curves and in the journal, with your name. Notes are not taken back.</source>
        <translation>Ze staat onder de curven en in het journaal, met uw naam. Notities worden niet teruggenomen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Who is told of an alarm, how, and what happens when nobody acknowledges it.</source>
        <translation>Wie bericht krijgt van een alarm, hoe, en wat er gebeurt als niemand bevestigt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Stand van de instellingen</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Dat is bekend waar de recorder draait.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Alleen een technicus verandert dit.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Het wachtwoord kon niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Notifications saved</source>
        <translation>Meldingen opgeslagen</translation>
    </message>
    <message>
        <source>A test is on its way; how it goes stands under Messages</source>
        <translation>Een proef is onderweg; hoe het gaat staat bij Berichten</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifyWords</name>
    <message>
        <source>Desktop</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web hook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>This way is not set up.</source>
        <translation>Deze weg is niet ingericht.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an e-mail address.</source>
        <translation>Niemand op het rooster heeft een e-mailadres.</translation>
    </message>
    <message>
        <source>The password or secret is missing.</source>
        <translation>Het wachtwoord of geheim ontbreekt.</translation>
    </message>
    <message>
        <source>The name of the server is not known here.</source>
        <translation>De naam van de server is hier niet bekend.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>No encrypted connection with a certificate that is trusted here.</source>
        <translation>Geen versleutelde verbinding met een certificaat dat hier vertrouwd wordt.</translation>
    </message>
    <message>
        <source>The server does not accept user or password.</source>
        <translation>De server aanvaardt gebruiker of wachtwoord niet.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>De server weigerde het: %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Geen antwoord op tijd.</translation>
    </message>
    <message>
        <source>There is nothing on this computer that could do it.</source>
        <translation>Er is niets op deze computer dat dit kan.</translation>
    </message>
    <message>
        <source>The other side answered %1.</source>
        <translation>De andere kant antwoordde %1.</translation>
    </message>
    <message>
        <source>Too many were waiting; this one gave way.</source>
        <translation>Er wachtten er te veel; deze is vervallen.</translation>
    </message>
    <message>
        <source>It waited a day and was given up.</source>
        <translation>Het wachtte een dag en is opgegeven.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>verzonden om %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>niet verzonden: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>waits, tried %1 times: %2</source>
        <translation>wacht, pogingen: %1. %2</translation>
    </message>
    <message>
        <source>The files are too large for a mail, from %1 on.</source>
        <translation>De bestanden zijn te groot voor een mail, vanaf %1.</translation>
    </message>
    <message>
        <source>A file is gone or was changed since it was made: %1</source>
        <translation>Een bestand is weg of is gewijzigd sinds het is gemaakt: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message>
        <source>What is known today</source>
        <translation>Wat nu bekend is</translation>
    </message>
    <message>
        <source>What keeps working stands in Continuity</source>
        <translation>Wat blijft werken staat in Continuïteit</translation>
    </message>
    <message>
        <source>The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. Until then Holdfast watches, alarms and records without any network, and every old value says so.</source>
        <translation>De pagina Continuïteit toont wat blijft werken als een broker, gateway of de cloud wegvalt, en hoe dat bekend is. Benoemen wat moet blijven werken, noodregelingen inschakelen en ze met oefeningen bewijzen komt in een latere versie. Tot dan kijkt, alarmeert en registreert Holdfast zonder enig netwerk, en elke oude waarde zegt dat.</translation>
    </message>
    <message>
        <source>No devices have been added yet.</source>
        <translation>Er zijn nog geen apparaten opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>%n apparaat werkt zelfstandig door</numerusform>
            <numerusform>%n apparaten werken zelfstandig door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>%n apparaat werkt door met zijn lokale hub</numerusform>
            <numerusform>%n apparaten werken door met hun lokale hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>%n apparaat heeft de cloud nodig</numerusform>
            <numerusform>%n apparaten hebben de cloud nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>Van %n apparaat is het onbekend</numerusform>
            <numerusform>Van %n apparaten is het onbekend</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens offline</source>
        <translation>Wat er offline gebeurt</translation>
    </message>
    <message>
        <source>Which devices go on by themselves when the network is gone.</source>
        <translation>Welke apparaten zelf doorgaan als het netwerk weg is.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderCard</name>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Bestanden maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Files are being made</source>
        <translation>Bestanden worden gemaakt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>CSV, local</source>
        <translation>CSV, lokaal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Wordt gemaakt …</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Inplannen</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewBrush</name>
    <message>
        <source>Shown period</source>
        <translation>Getoonde periode</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 tot %2</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Er is geen alarm gekozen</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Het is al bevestigd</translation>
    </message>
    <message>
        <source>Acknowledge the selected alarm</source>
        <translation>Bevestig het gekozen alarm</translation>
    </message>
    <message>
        <source>Show the selected alarm on the plan</source>
        <translation>Toon het gekozen alarm op de plattegrond</translation>
    </message>
    <message>
        <source>Fit the floor into the plan</source>
        <translation>Pas de verdieping in de plattegrond</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom uit</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 actueel</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 op lokale noodregeling</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stil</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>%1 geleden bijgewerkt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Lees de dag opnieuw</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuïteit</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Zoek of voer een opdracht uit</translation>
    </message>
</context>
<context>
    <name>holdfast::PathList</name>
    <message>
        <source>Path: %1</source>
        <translation>Pad: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleModel</name>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Mag aanmelden</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Verlopen op %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleSection</name>
    <message>
        <source>watches: pages, alarms, history.</source>
        <translation>kijkt: pagina&apos;s, alarmen, historie.</translation>
    </message>
    <message>
        <source>also acknowledges and shelves alarms, and commands devices where the broker permits it.</source>
        <translation>bevestigt ook alarmen, schort ze op, en bedient apparaten waar de broker het toestaat.</translation>
    </message>
    <message>
        <source>also adopts devices, changes alarm rules, brokers, site and floors.</source>
        <translation>neemt ook apparaten op en wijzigt alarmregels, brokers, locatie en verdiepingen.</translation>
    </message>
    <message>
        <source>also decides who may do what. One administrator always remains.</source>
        <translation>bepaalt ook wie wat mag. Er blijft altijd één beheerder.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may do what. Job titles give no rights; roles do, and they hold below the window too.</source>
        <translation>Wie wat mag. Functietitels geven geen rechten; rollen wel, en die gelden ook onder het venster.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Voeg een persoon toe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Mag aanmelden</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Slechts tot</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Wat rollen mogen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Only an administrator changes people.</source>
        <translation>Alleen een beheerder wijzigt personen.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geef de persoon een naam.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
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
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanCanvas</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plattegrond van %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.</source>
        <translation>Gekozen: %1. Pijltoetsen verplaatsen het, met Ctrl veranderen ze de grootte, Delete verwijdert het.</translation>
    </message>
    <message>
        <source>Tab goes through the rooms, N draws one.</source>
        <translation>Tab loopt door de ruimten, N tekent er een.</translation>
    </message>
    <message>
        <source>Shape room</source>
        <translation>Vorm ruimte</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Verplaats ruimte</translation>
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
        <translation>Voeg verdieping toe</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>Verwijder verdieping</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Teken ruimte</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Verwijder ruimte</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanStep</name>
    <message>
        <source>Rooms the devices name</source>
        <translation>Ruimten die de apparaten noemen</translation>
    </message>
    <message>
        <source>Rooms the devices name themselves</source>
        <translation>Ruimten die de apparaten zelf noemen</translation>
    </message>
    <message>
        <source>Or draw them</source>
        <translation>Of teken ze</translation>
    </message>
    <message>
        <source>Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back.</source>
        <translation>Leg een afbeelding van de verdieping eronder (PNG, JPG, SVG), stel de schaal in met twee klikken, teken ruimten, plaats apparaten. De eerste start wacht hier.</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Open de editor</translation>
    </message>
    <message>
        <source>No device names a room that is not there yet.</source>
        <translation>Geen apparaat noemt een ruimte die er nog niet is.</translation>
    </message>
    <message>
        <source>They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside.</source>
        <translation>Ze worden ruimten in rijen op één verdieping; verplaats ze later naar hun plek. Apparaten die ze noemen komen erin.</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Plattegronden</translation>
    </message>
    <message>
        <source>Values mean more when they have a place.</source>
        <translation>Waarden zeggen meer als ze een plaats hebben.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruimte</numerusform>
            <numerusform>%n ruimten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>Maak %n ruimte</numerusform>
            <numerusform>Maak %n ruimten</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Begane grond</translation>
    </message>
</context>
<context>
    <name>holdfast::PointBand</name>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>+%1 over the limit</source>
        <translation>+%1 boven de grens</translation>
    </message>
    <message>
        <source>%1 under the limit</source>
        <translation>%1 onder de grens</translation>
    </message>
    <message>
        <source>at set-point</source>
        <translation>op gewenste waarde</translation>
    </message>
    <message>
        <source>%1%2 from set-point</source>
        <translation>%1%2 van gewenst</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>binnen band</translation>
    </message>
</context>
<context>
    <name>holdfast::PointGuard</name>
    <message>
        <source>Low %1</source>
        <translation>Laag %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Hoog %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PointRow</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
</context>
<context>
    <name>holdfast::PostCard</name>
    <message>
        <source>E-mail and web hook</source>
        <translation>E-mail en webhook</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-certificaat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>die deze computer vertraut</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adres van afzender</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Mail server&apos;s CA certificate</source>
        <translation>CA-certificaat van de mailserver</translation>
    </message>
    <message>
        <source>Web hook&apos;s address</source>
        <translation>Adres van de webhook</translation>
    </message>
    <message>
        <source>Secret that signs it</source>
        <translation>Geheim dat ondertekent</translation>
    </message>
    <message>
        <source>Web hook&apos;s CA certificate</source>
        <translation>CA-certificaat van de webhook</translation>
    </message>
    <message>
        <source>Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only.</source>
        <translation>Wachtwoorden worden apart van de instellingen bewaard, alleen voor u leesbaar, en nooit meer getoond. Ze gaan alleen over een versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Bewaard; typ om te wijzigen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>holdfast::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>De pagina’s worden gemaakt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ProcessLine</name>
    <message>
        <source>Assign</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>Niemand werkt er nog aan</translation>
    </message>
    <message>
        <source>In process by %1</source>
        <translation>In behandeling bij %1</translation>
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
        <translation>Schijnbaar vermogen</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Luchtkwaliteitsindex</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luchtdruk</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
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
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Opgeslagen energie</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Vochtigheid</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Lichtsterkte</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Vocht</translation>
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
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Arbeidsfactor</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druk</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Geluidsniveau</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>VOS</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Debiet</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Windsnelheid</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Gewenste waarde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Linkkwaliteit</translation>
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
        <translation>Laadt</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Laadt niet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Raam</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Van slot</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Droog</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Geen beweging</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Beweegt</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Stekker</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Ingestoken</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Uitgetrokken</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Geen probleem</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In bedrijf</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Onveilig</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Veilig</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rook</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Geen rook</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Gesaboteerd</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Ongeschonden</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Update beschikbaar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up-to-date</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Trilling</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Trilt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Hitte</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heet</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Koud</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>holdfast::Questions</name>
    <message>
        <source>Ask to announce again (%1)</source>
        <translation>Vraag om een nieuwe aankondiging (%1)</translation>
    </message>
    <message>
        <source>Ask for a rebirth (%1)</source>
        <translation>Vraag om een wedergeboorte (%1)</translation>
    </message>
    <message>
        <source>Ask for the network map (%1)</source>
        <translation>Vraag om de netwerkkaart (%1)</translation>
    </message>
    <message>
        <source>Ask whether newer firmware is there (%1)</source>
        <translation>Vraag of er nieuwere firmware is (%1)</translation>
    </message>
    <message>
        <source>Ask how the bridge is (%1)</source>
        <translation>Vraag hoe het met de brug gaat (%1)</translation>
    </message>
    <message>
        <source>Holdfast may not ask on this broker: permit it in the settings</source>
        <translation>Holdfast mag op deze broker niet vragen: sta het toe in de instellingen</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>De broker is niet verbonden</translation>
    </message>
    <message>
        <source>Heard, needs a rebirth request</source>
        <translation>Gehoord, moet om een wedergeboorte worden gevraagd</translation>
    </message>
    <message>
        <source>Heard, needs to be asked to announce itself</source>
        <translation>Gehoord, moet worden gevraagd zich aan te kondigen</translation>
    </message>
    <message>
        <source>Heard, not ready yet</source>
        <translation>Gehoord, nog niet gereed</translation>
    </message>
    <message>
        <source>Ask for its state (%1)</source>
        <translation>Vraag naar de toestand (%1)</translation>
    </message>
</context>
<context>
    <name>holdfast::QueueCard</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Geluid weer aan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Quiet for %1</source>
        <translation>Stil: %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Er wacht niets.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wachtend: %1</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Laatste storing: %1</translation>
    </message>
    <message>
        <source>Quiet for another %1; priority 1 and life safety still sound.</source>
        <translation>Nog %1 stil; prioriteit 1 en levensveiligheid klinken toch.</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>Geluid staat aan.</translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Locatie %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Alarmtempo: %n in tien minuten; 1 is goed, 10 is een vloed</numerusform>
            <numerusform>Alarmtempo: %n in tien minuten; 1 is goed, 10 is een vloed</numerusform>
        </translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>vloed %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairRow</name>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Repairs</name>
    <message>
        <source>History is paused: %1</source>
        <translation>De geschiedenis staat stil: %1</translation>
    </message>
    <message>
        <source>Records wait for the disk</source>
        <translation>Records wachten op de schijf</translation>
    </message>
    <message>
        <source>History is larger than it may be</source>
        <translation>De geschiedenis is groter dan ze mag zijn</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>De schijf is bijna vol</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>Een back-up is over tijd</translation>
    </message>
    <message>
        <source>The clock went back, or was ahead</source>
        <translation>De klok ging terug, of liep voor</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>%1 metingen van %2 tot %3</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>geen metingen</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>In de back-up: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>%n apparaat zou verdwijnen: %1</numerusform>
            <numerusform>%n apparaten zouden verdwijnen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>%n apparaat zou terugkomen: %1</numerusform>
            <numerusform>%n apparaten zouden terugkomen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>%n auditregel van daarna gaat met de oude bestanden opzij</numerusform>
            <numerusform>%n auditregels van daarna gaan met de oude bestanden opzij</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup&apos;s audit chain is longer than the one here</source>
        <translation>De auditketen van de back-up is langer dan die hier</translation>
    </message>
    <message>
        <source>The audit chains fork: the backup tells another story than the files here</source>
        <translation>De auditketens splitsen: de back-up vertelt een ander verhaal dan de bestanden hier</translation>
    </message>
    <message>
        <source>The files of now are kept, whatever is chosen.</source>
        <translation>De bestanden van nu blijven bewaard, wat er ook wordt gekozen.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room.</source>
        <translation>Er wordt niets vastgelegd: de schijf is vol. Maak ruimte, of geef de historie er minder van. Wat wacht wordt geschreven zodra er ruimte is.</translation>
    </message>
    <message>
        <source>Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself.</source>
        <translation>Er wordt niets vastgelegd: dit account mag niet in de gegevensmap schrijven. Geef het dat recht; het vastleggen gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Nothing is recorded: another program holds the file. Close it; recording goes on by itself.</source>
        <translation>Er wordt niets vastgelegd: een ander programma houdt het bestand vast. Sluit het; het vastleggen gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at.</source>
        <translation>Er wordt niets vastgelegd: de schijf geeft fouten. Maak nu een back-up, op een andere schijf, en laat deze nakijken.</translation>
    </message>
    <message>
        <source>Nothing is recorded until this is put right.</source>
        <translation>Er wordt niets vastgelegd tot dit in orde is.</translation>
    </message>
    <message>
        <source>The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept.</source>
        <translation>De schijf is trager dan de locatie. Er is nog niets verloren; als het aanhoudt worden metingen uitgedund. Een eigen schijf helpt, of minder bewaren.</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Kijkt alleen: een andere Holdfast legt hier vast</translation>
    </message>
    <message>
        <source>This window shows what the other one records and changes nothing. Close the other one and start again to record here.</source>
        <translation>Dit venster toont wat het andere vastlegt en verandert niets. Sluit het andere en start opnieuw om hier vast te leggen.</translation>
    </message>
    <message>
        <source>The register map of %1 cannot be used</source>
        <translation>De registertabel van %1 kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 is niet verbonden</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>%1 samples cannot be read and are shown as gaps; everything else can.</source>
        <translation>%1 metingen zijn onleesbaar en staan er als gat; al het andere is leesbaar.</translation>
    </message>
    <message>
        <source>A backup from before may still have them.</source>
        <translation>Een back-up van ervoor heeft ze misschien nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>%n deel van de historie is beschadigd</numerusform>
            <numerusform>%n delen van de historie zijn beschadigd</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved about keeping history was refused</source>
        <translation>Wat over het bewaren van de historie was opgeslagen is geweigerd</translation>
    </message>
    <message>
        <source>%1. Until it is saved anew the usual times and the usual budget apply.</source>
        <translation>%1. Tot het opnieuw wordt bewaard gelden de gebruikelijke tijden en ruimte.</translation>
    </message>
    <message>
        <source>Measurements were thinned</source>
        <translation>Metingen zijn uitgedund</translation>
    </message>
    <message>
        <source>The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.</source>
        <translation>De schijf kon het tot %1 niet bijhouden: van elk punt is alleen de nieuwste waarde per interval bewaard. Alarmen en acties zijn volledig.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>De laatste back-up kon niet worden gemaakt</translation>
    </message>
    <message>
        <source>%1. It is tried again every hour. See whether its folder can be written and has room.</source>
        <translation>%1. Elk uur wordt het opnieuw geprobeerd. Kijk of de map beschrijfbaar is en ruimte heeft.</translation>
    </message>
    <message>
        <source>%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.</source>
        <translation>%1 is vrij. Als er niets meer vrij is, stopt het vastleggen even. Maak ruimte, of geef de historie er minder van.</translation>
    </message>
    <message>
        <source>It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.</source>
        <translation>Ze neemt %1 in en mag %2 innemen. Het oudste gaat beetje bij beetje; blijft het zo, geef dan meer ruimte.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen back-up</translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>Als deze schijf het begeeft is alles sinds de laatste back-up weg. Zolang Holdfast draait wordt er elk uur vanzelf een gemaakt.</numerusform>
            <numerusform>Als deze schijf het begeeft is alles sinds de laatste back-up weg. Zolang Holdfast draait wordt er elke %n uur vanzelf een gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>Er is geen back-up, en er wordt er vanzelf geen gemaakt</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost. Make one, or choose how often one is made.</source>
        <translation>Als deze schijf het begeeft is alles weg. Maak er een, of kies hoe vaak er een wordt gemaakt.</translation>
    </message>
    <message>
        <source>The newest backup holds damaged parts</source>
        <translation>De nieuwste back-up bevat beschadigde delen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>%n deel was al beschadigd toen hij werd gemaakt. Bewaar een oudere back-up tot het hersteld is.</numerusform>
            <numerusform>%n delen waren al beschadigd toen hij werd gemaakt. Bewaar een oudere back-up tot ze hersteld zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was made on %1: in the future. Set this computer&apos;s clock right; no other backup is made by itself until then.</source>
        <translation>De nieuwste back-up is gemaakt op %1: in de toekomst. Zet de klok van deze computer goed; tot dan wordt er vanzelf geen andere gemaakt.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message>
        <source>Bring back from backups</source>
        <translation>Uit back-ups terughalen</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Alles opnieuw lezen</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>Ruimte kiezen</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Duur kiezen</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Back-ups bekijken</translation>
    </message>
    <message>
        <source>See the brokers</source>
        <translation>Brokers bekijken</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Historie bekijken</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>An unknown point</source>
        <translation>Een onbekend punt</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Het bestand: %1</translation>
    </message>
    <message>
        <source>Sums, which are made anew from their samples</source>
        <translation>Sommen, die opnieuw uit hun metingen worden gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 tot %3</translation>
    </message>
    <message>
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place.</source>
        <translation>Er wordt niets vastgelegd: het bestand is beschadigd. Wat leesbaar is blijft leesbaar en niets wordt gewist. Berg wat te lezen is, en laat dat of een back-up de plaats ervan innemen.</translation>
    </message>
    <message>
        <source>The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.</source>
        <translation>Het bestand eromheen is gescheurd. Wat te lezen was is geborgen: laat dat, of een eerdere back-up, de plaats ervan innemen.</translation>
    </message>
    <message>
        <source>The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is.</source>
        <translation>Het bestand eromheen is gescheurd. Bergen kopieert alles wat te lezen is naar een nieuw bestand bij de back-ups; het gescheurde blijft zoals het is.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Bergen wat te lezen is</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>What is not as it should be, what it means, and what helps.</source>
        <translation>Wat niet is zoals het hoort, wat het betekent en wat helpt.</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Te repareren</translation>
    </message>
    <message>
        <source>Read all of it now</source>
        <translation>Nu alles lezen</translation>
    </message>
    <message>
        <source>The history, read through for damage</source>
        <translation>De historie, nagelezen op schade</translation>
    </message>
    <message>
        <source>While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above.</source>
        <translation>Terwijl Holdfast vastlegt wordt elke minuut een beetje van wat het ooit schreef opnieuw gelezen, zodat in een week alles is gezien. Wat onleesbaar is wordt een gat dat dat zegt, en staat hierboven.</translation>
    </message>
    <message>
        <source>Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged.</source>
        <translation>Niets te repareren. De recorder schrijft, en van niets wat hij schreef is schade bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Dit is bekend waar de recorder draait.</translation>
    </message>
    <message>
        <source>All of it was read through on %1.</source>
        <translation>Alles is gelezen op %1.</translation>
    </message>
    <message>
        <source>Not all of it has been read through yet.</source>
        <translation>Nog niet alles is gelezen.</translation>
    </message>
    <message>
        <source>Since %1: %2 of %3 parts read.</source>
        <translation>Sinds %1: %2 van %3 delen gelezen.</translation>
    </message>
    <message>
        <source>No damage is known.</source>
        <translation>Er is geen schade bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>%n deel is beschadigd.</numerusform>
            <numerusform>%n delen zijn beschadigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Back-up gemaakt en teruggelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>%n meting teruggehaald.</numerusform>
            <numerusform>%n metingen teruggehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>%n deel staat in geen back-up.</numerusform>
            <numerusform>%n delen staan in geen back-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be read</source>
        <translation>Alles is leesbaar</translation>
    </message>
    <message>
        <source>%1 samples were saved. They stand among the backups, to take the place of the torn file.</source>
        <translation>%1 metingen zijn geborgen. Ze staan bij de back-ups, klaar om de plaats van het gescheurde bestand in te nemen.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n deel was niet te lezen.</numerusform>
            <numerusform>%n delen waren niet te lezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message>
        <source>Reports cannot be made here</source>
        <translation>Hier kunnen geen rapporten worden gemaakt</translation>
    </message>
    <message>
        <source>There is no history on this computer that they could be made from.</source>
        <translation>Op deze computer is geen historie waaruit ze gemaakt kunnen worden.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n bestand gemaakt</numerusform>
            <numerusform>%n bestanden gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapporten</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>laatst gemaakt %1</translation>
    </message>
    <message>
        <source>Make the files of this report</source>
        <translation>De bestanden van dit rapport maken</translation>
    </message>
    <message>
        <source>files are being made</source>
        <translation>er worden bestanden gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schema&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this report made by itself</source>
        <translation>Dit rapport vanzelf laten maken</translation>
    </message>
    <message>
        <source>only an engineer changes this</source>
        <translation>alleen een technicus wijzigt dit</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseList</name>
    <message>
        <source>No response is written down for this alarm.</source>
        <translation>Voor dit alarm is geen actie beschreven.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gedaan: %1</translation>
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
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan.</source>
        <translation>Kies een ruimte op de plattegrond of teken er een: sleep met “Teken”, of druk N op de plattegrond.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Gang</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Technische ruimte</translation>
    </message>
    <message>
        <source>Core: lifts, stairs</source>
        <translation>Kern: liften, trappen</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Verwijder ruimte</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Wijzig ruimte</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleCheck</name>
    <message>
        <source>Give at least one limit.</source>
        <translation>Geef minstens één grens.</translation>
    </message>
    <message>
        <source>The upper limit must be above the lower one.</source>
        <translation>De bovengrens moet boven de ondergrens liggen.</translation>
    </message>
    <message>
        <source>Name at least one abnormal state.</source>
        <translation>Noem minstens één abnormale toestand.</translation>
    </message>
    <message>
        <source>At least one usual interval.</source>
        <translation>Minstens één gewoon interval.</translation>
    </message>
    <message>
        <source>Longer than nothing.</source>
        <translation>Langer dan niets.</translation>
    </message>
    <message>
        <source>Smaller than the change itself, or the alarm could never clear.</source>
        <translation>Kleiner dan de verandering zelf, anders gaat het alarm nooit weg.</translation>
    </message>
    <message>
        <source>Not less than nothing.</source>
        <translation>Niet minder dan niets.</translation>
    </message>
    <message>
        <source>Say when the alarm is to be raised.</source>
        <translation>Zeg wanneer het alarm moet komen.</translation>
    </message>
    <message>
        <source>More than nothing.</source>
        <translation>Meer dan niets.</translation>
    </message>
    <message>
        <source>Smaller than half the band, or the alarm could never clear.</source>
        <translation>Kleiner dan de halve band, anders gaat het alarm nooit weg.</translation>
    </message>
    <message>
        <source>Choose the device whose silence is meant.</source>
        <translation>Kies het apparaat waarvan de stilte bedoeld is.</translation>
    </message>
    <message>
        <source>Choose what it watches.</source>
        <translation>Kies wat zij bewaakt.</translation>
    </message>
    <message>
        <source>Say within which time.</source>
        <translation>Zeg binnen welke tijd.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>Hoogstens een jaar.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Een regel heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Een regel voor levensveiligheid heeft een gevolg en een handeling nodig.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dit is geen getal.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleConditionPart</name>
    <message>
        <source>What raises it</source>
        <translation>Wat het doet opkomen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Boven</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Under the set-point by</source>
        <translation>Onder de gewenste waarde met</translation>
    </message>
    <message>
        <source>Over the set-point by</source>
        <translation>Boven de gewenste waarde met</translation>
    </message>
    <message>
        <source>Where the device has a set-point, the second line counts in place of the first.</source>
        <translation>Heeft het apparaat een gewenste waarde, dan geldt de tweede regel in plaats van de eerste.</translation>
    </message>
    <message>
        <source>Abnormal states</source>
        <translation>Abnormale toestanden</translation>
    </message>
    <message>
        <source>As the device says them, with commas between.</source>
        <translation>Zoals het apparaat ze zegt, met komma’s ertussen.</translation>
    </message>
    <message>
        <source>Usual intervals without a word</source>
        <translation>Gewone intervallen zonder bericht</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>of het draait</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Terugmelding</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Mag afwijken met</translation>
    </message>
    <message>
        <source>The watched point is the command; the feedback is a property of the same device, or {a point&apos;s id}.</source>
        <translation>Het bewaakte punt is het commando; de terugmelding is een eigenschap van hetzelfde apparaat of {id van een punt}.</translation>
    </message>
    <message>
        <source>the device&apos;s own</source>
        <translation>die van het apparaat</translation>
    </message>
    <message>
        <source>In per cent of the set-point</source>
        <translation>In procenten van de gewenste waarde</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Gewenste waarde</translation>
    </message>
    <message>
        <source>A property of the same device, or {a point&apos;s id}.</source>
        <translation>Een eigenschap van hetzelfde apparaat of {id van een punt}.</translation>
    </message>
    <message>
        <source>Under it by</source>
        <translation>Eronder met</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>Erboven met</translation>
    </message>
    <message>
        <source>Rises by</source>
        <translation>Stijgt met</translation>
    </message>
    <message>
        <source>Falls by</source>
        <translation>Daalt met</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Raised while this is true</source>
        <translation>Komt op zolang dit waar is</translation>
    </message>
    <message>
        <source>value is the watched point, a name is a property of the same device, {id} any point. &amp;&amp; || ! == != &lt; &gt; + - * / and &apos;texts&apos;.</source>
        <translation>value is het bewaakte punt, een naam een eigenschap van hetzelfde apparaat, {id} een willekeurig punt. &amp;&amp; || ! == != &lt; &gt; + - * / en &apos;teksten&apos;.</translation>
    </message>
    <message>
        <source>Numbers are in %1.</source>
        <translation>Getallen zijn in %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleEditor</name>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Regel staat aan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Wat de regel zegt</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>%n keer opgekomen in 7 dagen</numerusform>
            <numerusform>%n keer opgekomen in 7 dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 dagen</translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stilte</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Snelheid van verandering</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Volgt niet</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Uitdrukking</translation>
    </message>
    <message>
        <source>more than an hour to respond</source>
        <translation>meer dan een uur om te reageren</translation>
    </message>
    <message>
        <source>10 to 60 minutes to respond</source>
        <translation>10 tot 60 minuten om te reageren</translation>
    </message>
    <message>
        <source>3 to 10 minutes to respond</source>
        <translation>3 tot 10 minuten om te reageren</translation>
    </message>
    <message>
        <source>less than 3 minutes to respond</source>
        <translation>minder dan 3 minuten om te reageren</translation>
    </message>
    <message>
        <source> or </source>
        <translation> of </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>onder %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>boven %1</translation>
    </message>
    <message>
        <source>set-point −%1 / +%2</source>
        <translation>gewenste waarde −%1 / +%2</translation>
    </message>
    <message>
        <source>nothing heard for %1 usual intervals, at least %2</source>
        <translation>%1 gewone intervallen niets gehoord, minstens %2</translation>
    </message>
    <message>
        <source>%1 under the set-point</source>
        <translation>%1 onder de gewenste waarde</translation>
    </message>
    <message>
        <source>%1 over the set-point</source>
        <translation>%1 boven de gewenste waarde</translation>
    </message>
    <message>
        <source>rises by %1</source>
        <translation>stijgt met %1</translation>
    </message>
    <message>
        <source>falls by %1</source>
        <translation>daalt met %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 binnen %2</translation>
    </message>
    <message>
        <source>the feedback does not follow the command</source>
        <translation>de terugmelding volgt het commando niet</translation>
    </message>
    <message>
        <source>comfort or a little energy is lost</source>
        <translation>comfort of wat energie gaat verloren</translation>
    </message>
    <message>
        <source>business stops, or equipment, data or security suffer</source>
        <translation>het bedrijf ligt stil, of materieel, gegevens of beveiliging lijden</translation>
    </message>
    <message>
        <source>people are hurt, or there is fire or water damage</source>
        <translation>mensen raken gewond, of er is brand- of waterschade</translation>
    </message>
    <message>
        <source>Comfort or energy</source>
        <translation>Comfort of energie</translation>
    </message>
    <message>
        <source>Business or security</source>
        <translation>Bedrijf of beveiliging</translation>
    </message>
    <message>
        <source>People, fire or water</source>
        <translation>Mensen, brand of water</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>ingebouwd</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, ingebouwd</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, overal</translation>
    </message>
    <message>
        <source>%1, %2 times within %3</source>
        <translation>%1, %2 keer binnen %3</translation>
    </message>
    <message>
        <source>This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.</source>
        <translation>Dit is een melding: zonder gevolg en handeling hoeft niemand iets te doen. Zij maakt geen geluid en komt niet in de alarmlijst.</translation>
    </message>
    <message>
        <source>This is an alert: %1, and there is %2. It makes no sound and does not reach the console.</source>
        <translation>Dit is een melding: %1, en er is %2. Zij maakt geen geluid en komt niet in de alarmlijst.</translation>
    </message>
    <message>
        <source>%1, because %2, and there is %3.</source>
        <translation>%1, omdat: %2, en er is %3.</translation>
    </message>
    <message>
        <source>People are too slow for this: an automatic action is needed.</source>
        <translation>Mensen zijn hiervoor te traag: er is een automatische actie nodig.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n ruimte</numerusform>
            <numerusform>%n ruimten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePlacesPicker</name>
    <message>
        <source>Rooms</source>
        <translation>Ruimten</translation>
    </message>
    <message>
        <source>Only what has all these tags</source>
        <translation>Alleen wat al deze labels heeft</translation>
    </message>
    <message>
        <source>Tags of this site: %1</source>
        <translation>Labels van deze locatie: %1</translation>
    </message>
    <message>
        <source>Nothing on this site can have the tag “%1”.</source>
        <translation>Niets op deze locatie kan het label “%1” hebben.</translation>
    </message>
    <message>
        <source>Tick a room or name a tag.</source>
        <translation>Vink een ruimte aan of noem een label.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleResponsePart</name>
    <message>
        <source>What follows, and what is to be done</source>
        <translation>Wat volgt en wat te doen is</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Waarschijnlijke oorzaak</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Gevolg als niemand iets doet</translation>
    </message>
    <message>
        <source>What to do, one step a line</source>
        <translation>Wat te doen, één stap per regel</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>In het ergste geval</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Tijd om te reageren</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Waar deze getallen vandaan komen</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Levensveiligheid</translation>
    </message>
    <message>
        <source>Never hidden, never shelved.</source>
        <translation>Nooit verborgen, nooit opgeschort.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleScopePart</name>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it.</source>
        <translation>Deze regel kwam met het programma en vindt zelf waarover hij gaat. Dupliceer hem om zelf te kiezen.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>Eén punt</translation>
    </message>
    <message>
        <source>Where it watches</source>
        <translation>Waar zij bewaakt</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Typ een deel van de naam</translation>
    </message>
    <message>
        <source>Every point that measures</source>
        <translation>Elk punt dat meet</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>It watches</source>
        <translation>Zij bewaakt</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Sommige plekken</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTimesPart</name>
    <message>
        <source>When, and for how long</source>
        <translation>Wanneer en hoe lang</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Stays until somebody resets it</source>
        <translation>Blijft tot iemand hem terugzet</translation>
    </message>
    <message>
        <source>Needs no acknowledgement once it is over</source>
        <translation>Hoeft niet bevestigd als hij voorbij is</translation>
    </message>
    <message>
        <source>Raised after</source>
        <translation>Komt op na</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>Hersteld na</translation>
    </message>
    <message>
        <source>Only from time number</source>
        <translation>Pas vanaf keer nummer</translation>
    </message>
    <message>
        <source>Sounds again after</source>
        <translation>Klinkt opnieuw na</translation>
    </message>
    <message>
        <source>Shelved for at most</source>
        <translation>Opgeschort voor hoogstens</translation>
    </message>
    <message>
        <source>Hidden while this is true</source>
        <translation>Verborgen zolang dit waar is</translation>
    </message>
    <message>
        <source>It is watched and written down all the same. Empty: never hidden.</source>
        <translation>Wordt toch gevolgd en opgeschreven. Leeg: nooit verborgen.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Vasthoudend</translation>
    </message>
    <message>
        <source>Acknowledges itself</source>
        <translation>Bevestigt zichzelf</translation>
    </message>
    <message>
        <source>And for so long afterwards</source>
        <translation>En zo lang daarna</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message>
        <source>Try on the past</source>
        <translation>Op het verleden proberen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Wat zij gedaan had</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>de laatste dag</numerusform>
            <numerusform>de laatste %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Geprobeerd op</translation>
    </message>
    <message>
        <source>Alarms it would have raised</source>
        <translation>Alarmen die zij gegeven had</translation>
    </message>
    <message>
        <source>There is no history here to try it on.</source>
        <translation>Hier is geen historie om haar op te proberen.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past: history holds what was heard.</source>
        <translation>Stilte is niet op het verleden te proberen: de historie bevat wat gehoord is.</translation>
    </message>
    <message>
        <source>The rule has been changed since. Try it again.</source>
        <translation>De regel is sindsdien veranderd. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>De historie wordt gelezen …</translation>
    </message>
    <message>
        <source>Trying it at %1 of %2 devices …</source>
        <translation>Geprobeerd bij %1 van %2 apparaten …</translation>
    </message>
    <message>
        <source>In %1 this would have raised nothing.</source>
        <translation>In %1 had dit niets gegeven.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>In %1 had dit %n alarm gegeven:</numerusform>
            <numerusform>In %1 had dit %n alarmen gegeven:</numerusform>
        </translation>
    </message>
    <message>
        <source>It watches nothing that is there now.</source>
        <translation>Zij bewaakt niets van wat er nu is.</translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>De historie dekt %1 van %2 dagen op %n punt.</numerusform>
            <numerusform>De historie dekt %1 van %2 dagen op %n punten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>Van %n punt is niets bekend.</numerusform>
            <numerusform>Van %n punten is niets bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>%n daarvan had de regel zelf verborgen.</numerusform>
            <numerusform>%n daarvan had de regel zelf verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flood: at most %1 in ten minutes.</source>
        <translation>Geen vloed: hoogstens %1 in tien minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>%n vloed, tot %1 in tien minuten.</numerusform>
            <numerusform>%n vloeden, tot %1 in tien minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>%n daarvan klappert: een langere vertraging of ruimere hysterese helpt.</numerusform>
            <numerusform>%n daarvan klapperen: een langere vertraging of ruimere hysterese helpt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>De eerste %1 staan in de lijst.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialModel</name>
    <message>
        <source>still there</source>
        <translation>nog aanwezig</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, grens %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Opgetreden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duurde</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleWords</name>
    <message>
        <source>Convention</source>
        <translation>Conventie</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Neem op</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeer</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 whoever has %2</source>
        <translation>%1 wie %2 heeft</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Alarmregels</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Logboek niet leesbaar: %1</translation>
    </message>
    <message>
        <source>The new rule</source>
        <translation>De nieuwe regel</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 is niet opgeslagen</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Terug ernaar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 is aan</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 is uit</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>Standaardwaarden</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleClerk</name>
    <message>
        <source>Reports come by themselves where the recorder runs; this window only looks.</source>
        <translation>Rapporten komen vanzelf waar de recorder draait; dit venster kijkt alleen.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 wordt gemaakt</translation>
    </message>
    <message>
        <source>%1 does not come by itself any more</source>
        <translation>%1 komt niet meer vanzelf</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleDialog</name>
    <message>
        <source>At most %1 addresses.</source>
        <translation>Hoogstens %1 adressen.</translation>
    </message>
    <message>
        <source>“%1” is no address of e-mail.</source>
        <translation>“%1” is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dagelijks</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wekelijks</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Per kwartaal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Kopiëren naar een map</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Schedule of a report</source>
        <translation>Schema van een rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reckoned from the day it is due, also when it is made late.</source>
        <translation>Gerekend vanaf de dag waarop het wordt verwacht, ook als het te laat wordt gemaakt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Op deze dagen</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter.</source>
        <translation>Volgens de klok aan de muur van de locatie (%1), in zomer en winter.</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>De volgende keren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Send by e-mail to</source>
        <translation>Per e-mail sturen naar</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The mail server is chosen in Settings, Notifications.</source>
        <translation>Adressen met komma&apos;s ertussen. De mailserver wordt gekozen in Instellingen, Meldingen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Vink ten minste één soort bestand aan.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Kies minstens één dag.</translation>
    </message>
    <message>
        <source>A folder is named with its whole path, such as /srv/reports.</source>
        <translation>Een map wordt met het hele pad genoemd, zoals /srv/reports.</translation>
    </message>
    <message>
        <source>This folder is not there now; a copy waits a day for it.</source>
        <translation>Deze map is er nu niet; een kopie wacht er een dag op.</translation>
    </message>
    <message>
        <source>A copy with its hash; the files themselves stay in the folder of reports.</source>
        <translation>Een kopie met haar hash; de bestanden zelf blijven in de map met rapporten.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Er is er geen.</translation>
    </message>
    <message>
        <source>Of the quarter&apos;s first month; where that is shorter, its last day.</source>
        <translation>Van de eerste maand van het kwartaal; is die korter, dan de laatste dag.</translation>
    </message>
    <message>
        <source>Where the month is shorter, its last day.</source>
        <translation>Is de maand korter, dan de laatste dag.</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleWords</name>
    <message>
        <source>given up: %1</source>
        <translation>opgegeven: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>wordt opnieuw geprobeerd: %1</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>Elke dag, %1</translation>
    </message>
    <message>
        <source>Day %1 of the quarter, %2</source>
        <translation>Dag %1 van het kwartaal, %2</translation>
    </message>
    <message>
        <source>Last day of the month, %1</source>
        <translation>Laatste dag van de maand, %1</translation>
    </message>
    <message>
        <source>Day %1 of the month, %2</source>
        <translation>Dag %1 van de maand, %2</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>niet gemaakt: %1</translation>
    </message>
    <message>
        <source>waits to be made</source>
        <translation>wacht om te worden gemaakt</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>gemaakt %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>te laat, verwacht %1</translation>
    </message>
    <message>
        <source>earlier ones missed: %1</source>
        <translation>eerdere gemist: %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
    <message>
        <source>to be copied</source>
        <translation>wordt nog gekopieerd</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>per e-mail verstuurd</translation>
    </message>
    <message>
        <source>mail on its way</source>
        <translation>mail onderweg</translation>
    </message>
    <message>
        <source>there is no %1 on that day</source>
        <translation>die dag is er geen %1</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>de eerste van twee</translation>
    </message>
    <message>
        <source>Weekly, %1</source>
        <translation>Wekelijks, %1</translation>
    </message>
    <message>
        <source>Quarterly, %1</source>
        <translation>Per kwartaal, %1</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Maandelijks, %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SchedulesCard</name>
    <message>
        <source>Schedules</source>
        <translation>Schema&apos;s</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>Schema toevoegen</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Schema wijzigen</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Schema verwijderen</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter changes it, Delete removes it</source>
        <translation>Spatie schakelt aan of uit, Enter wijzigt, Delete verwijdert</translation>
    </message>
    <message>
        <source>being made …</source>
        <translation>wordt gemaakt …</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>nog niet gemaakt</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>vraagt aandacht</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>was te laat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>volgende %1</translation>
    </message>
    <message>
        <source>No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running.</source>
        <translation>Er komt nog geen rapport vanzelf. Zo&apos;n rapport wordt gemaakt volgens de klok van de locatie, en achteraf waar dit programma niet draaide.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Alleen een technicus verandert dit.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Het wordt gemaakt.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Het is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Laatste: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>Brokers</source>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Floors and rooms</source>
        <translation>Verdiepingen en ruimten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>Gegevens en over</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Instellingen: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>holdfast::ShelveDialog</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 uur</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 uur</translation>
    </message>
    <message>
        <source>Until it returns to normal, at most 8 hours</source>
        <translation>Tot het hersteld is, ten hoogste 8 uur</translation>
    </message>
    <message>
        <source>Known cause, being repaired</source>
        <translation>Bekende oorzaak, wordt verholpen</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Gepland werk</translation>
    </message>
    <message>
        <source>Sensor is wrong</source>
        <translation>Sensor klopt niet</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Schort op</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Meer over de reden</translation>
    </message>
    <message>
        <source>For whoever reads the journal</source>
        <translation>Voor wie het logboek leest</translation>
    </message>
    <message>
        <source>It stays in the journal, leaves the list, and comes back by itself.</source>
        <translation>Het blijft in het logboek, gaat uit de lijst en komt vanzelf terug.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message>
        <source>Similar before</source>
        <translation>Eerder voorgekomen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Zoeken …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Logboek niet leesbaar: %1</translation>
    </message>
    <message>
        <source>Never in the last 90 days</source>
        <translation>Niet in de laatste 90 dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>%n keer in de laatste 90 dagen</numerusform>
            <numerusform>%n keer in de laatste 90 dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>voorbij na %1</translation>
    </message>
    <message>
        <source>end not written down</source>
        <translation>einde niet opgeschreven</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteCheck</name>
    <message>
        <source>Give every tariff a name.</source>
        <translation>Geef elk tarief een naam.</translation>
    </message>
    <message>
        <source>The tariff “%1” holds on no day: choose at least one.</source>
        <translation>Het tarief “%1” geldt op geen enkele dag: kies er minstens één.</translation>
    </message>
    <message>
        <source>The price of the tariff “%1” is below zero.</source>
        <translation>De prijs van het tarief “%1” is lager dan nul.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Geef de locatie een naam.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one of the list, such as Europe/Dublin.</source>
        <translation>Er is geen tijdzone “%1”: kies er een uit de lijst, zoals Europe/Dublin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Een munt is drie letters, zoals EUR.</translation>
    </message>
    <message>
        <source>Occupied hours end before they begin: a night shift belongs to two days.</source>
        <translation>De bezette uren eindigen voor ze beginnen: een nachtdienst hoort bij twee dagen.</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteSection</name>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Times, money and the hours people are there. The overview counts comfort in these hours.</source>
        <translation>Tijden, geld en de uren dat er mensen zijn. Het overzicht rekent comfort in die uren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerp</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Vloeroppervlak</translation>
    </message>
    <message>
        <source>Occupied hours</source>
        <translation>Bezette uren</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>Energy tariffs</source>
        <translation>Energietarieven</translation>
    </message>
    <message>
        <source>Equal times: the whole day</source>
        <translation>Gelijke tijden: de hele dag</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>Locatie bewaard</translation>
    </message>
</context>
<context>
    <name>holdfast::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>holdfast::Spark</name>
    <message>
        <source>Course of the last day</source>
        <translation>Verloop van de laatste dag</translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>after </source>
        <translation>na </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For alarms of</source>
        <translation>Voor alarmen van</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 en erger</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>wie dienst heeft</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Stap verwijderen</translation>
    </message>
</context>
<context>
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <source>While nobody acknowledges</source>
        <translation>Zolang niemand bevestigt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Times are counted from the alarm&apos;s start, also while Holdfast is closed.</source>
        <translation>Tijden tellen vanaf het begin van het alarm, ook als Holdfast gesloten is.</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffRow</name>
    <message>
        <source>Name of the tariff</source>
        <translation>Naam van het tarief</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Prijs van een kilowattuur</translation>
    </message>
    <message>
        <source> %1/kWh</source>
        <translation> %1/kWh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Remove the tariff</source>
        <translation>Verwijder het tarief</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Holds on %1</source>
        <translation>Geldt op %1</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffsEditor</name>
    <message>
        <source>Add tariff</source>
        <translation>Voeg tarief toe</translation>
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
        <translation>Holdfast openen</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Geluid weer aan</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>10 minuten stil</translation>
    </message>
    <message>
        <source>Alarms: %1. The worst that calls: %2</source>
        <translation>Alarmen: %1. Het ergste dat roept: %2</translation>
    </message>
    <message>
        <source>Alarms: %1, all acknowledged</source>
        <translation>Alarmen: %1, alle bevestigd</translation>
    </message>
    <message>
        <source>A broker is not connected</source>
        <translation>Een broker is niet verbonden</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Geen alarm</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message>
        <source>device silent</source>
        <translation>apparaat stil</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>gateway weg</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>broker weg</translation>
    </message>
    <message>
        <source>Holdfast off</source>
        <translation>Holdfast uit</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>schijf vol</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>uitgedund</translation>
    </message>
    <message>
        <source>broker dropped</source>
        <translation>broker liet vallen</translation>
    </message>
    <message>
        <source>resynchronising</source>
        <translation>hersynchronisatie</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>No values from %1 to %2</source>
        <translation>Geen waarden van %1 tot %2</translation>
    </message>
    <message>
        <source>Newest %1, between %2 and %3 from %4 to %5</source>
        <translation>Nieuwste %1, tussen %2 en %3 van %4 tot %5</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gat</numerusform>
            <numerusform>%n gaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: geen waarde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, van %2 tot %3</translation>
    </message>
</context>
<context>
    <name>holdfast::WaysCard</name>
    <message>
        <source>Who hears of it at once</source>
        <translation>Wie er meteen van hoort</translation>
    </message>
    <message>
        <source>One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm.</source>
        <translation>Eén oorzaak wordt één keer gemeld, met wat zij verbergt. Veel alarmen tegelijk worden één bericht. Wat niemand bevestigt, wordt in dit ritme opnieuw gemeld.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: aan</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 bij %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Proef sturen</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Proef sturen: %1</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Opnieuw elke</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1 again every</source>
        <translation>%1 opnieuw elke</translation>
    </message>
</context>
<context>
    <name>holdfast::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Ga verder</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Raised</source>
        <translation>Opgetreden</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Gereset</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>Opschorting voorbij</translation>
    </message>
    <message>
        <source>Suppressed by its cause</source>
        <translation>Onderdrukt door zijn oorzaak</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Niet meer onderdrukt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Buiten dienst gesteld</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Weer in dienst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regel gewijzigd</translation>
    </message>
    <message>
        <source>Alarm flood</source>
        <translation>Alarmvloed</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Gat in de gegevens</translation>
    </message>
    <message>
        <source>Was exceeded while nobody looked</source>
        <translation>Overschreden terwijl niemand keek</translation>
    </message>
    <message>
        <source>Nothing listens at this port: check that the broker runs and the port is right.</source>
        <translation>Op deze poort luistert niets: controleer of de broker draait en de poort klopt.</translation>
    </message>
    <message>
        <source>There is no way to this address: check the network cable, Wi-Fi or VPN.</source>
        <translation>Er is geen weg naar dit adres: controleer netwerkkabel, wifi of VPN.</translation>
    </message>
    <message>
        <source>This name is not known: check its spelling, or use the IP address.</source>
        <translation>Deze naam is onbekend: controleer de spelling of gebruik het IP-adres.</translation>
    </message>
    <message>
        <source>No answer in time: the address may be wrong or a firewall drops the connection.</source>
        <translation>Geen antwoord op tijd: het adres klopt niet of een firewall houdt de verbinding tegen.</translation>
    </message>
    <message>
        <source>The broker refuses this user or password.</source>
        <translation>De broker weigert deze gebruiker of dit wachtwoord.</translation>
    </message>
    <message>
        <source>The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.</source>
        <translation>De broker kent deze gebruiker maar laat hem niet toe: vraag de beheerder om leesrecht.</translation>
    </message>
    <message>
        <source>Another program uses the same client name: one of the two must change it.</source>
        <translation>Een ander programma gebruikt dezelfde clientnaam: een van de twee moet een andere nemen.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate has expired: renew it on the broker.</source>
        <translation>Het certificaat van de broker is verlopen: vernieuw het op de broker.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not valid yet: check the clocks of both computers.</source>
        <translation>Het certificaat van de broker is nog niet geldig: controleer de klok van beide computers.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is signed by someone unknown: give its CA file.</source>
        <translation>Het certificaat van de broker is door een onbekende ondertekend: geef het CA-bestand op.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name: use the name it was made for.</source>
        <translation>Het certificaat hoort bij een andere naam: gebruik de naam waarvoor het is gemaakt.</translation>
    </message>
    <message>
        <source>The broker refuses our certificate: check certificate and key file.</source>
        <translation>De broker weigert ons certificaat: controleer certificaat- en sleutelbestand.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: switch TLS off or use the broker&apos;s TLS port.</source>
        <translation>Deze poort spreekt geen TLS: zet TLS uit of gebruik de TLS-poort van de broker.</translation>
    </message>
    <message>
        <source>The broker sent more than is accepted at once.</source>
        <translation>De broker stuurde meer dan in één keer wordt aangenomen.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>Wat daar antwoordt, spreekt geen MQTT.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>De broker sloot de verbinding.</translation>
    </message>
    <message>
        <source>The broker stopped answering: it or the way to it is frozen.</source>
        <translation>De broker antwoordt niet meer: hij of de weg erheen is vastgelopen.</translation>
    </message>
    <message>
        <source>More came in than could be taken: the connection is made anew.</source>
        <translation>Er kwam te veel binnen: de verbinding wordt opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The device says so now</source>
        <translation>Het apparaat meldt dit nu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>The next value is overdue</source>
        <translation>De volgende waarde is te laat</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>Nothing new for longer than usual</source>
        <translation>Langer dan gewoonlijk niets nieuws</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>The device does not answer; the value may be wrong</source>
        <translation>Het apparaat antwoordt niet; de waarde kan onjuist zijn</translation>
    </message>
    <message>
        <source>Gateway lost</source>
        <translation>Gateway weg</translation>
    </message>
    <message>
        <source>The gateway does not answer; the value may be old</source>
        <translation>De gateway antwoordt niet; de waarde kan oud zijn</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Broker weg</translation>
    </message>
    <message>
        <source>The connection to the broker is lost; the value may be old</source>
        <translation>De verbinding met de broker is weg; de waarde kan oud zijn</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Aangenomen</translation>
    </message>
    <message>
        <source>What was commanded; the device does not report back</source>
        <translation>Wat is opgedragen; het apparaat meldt niets terug</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nooit ontvangen</translation>
    </message>
    <message>
        <source>No value has come yet</source>
        <translation>Er kwam nog geen waarde</translation>
    </message>
    <message>
        <source>Clock suspect</source>
        <translation>Klok verdacht</translation>
    </message>
    <message>
        <source>The time of this value cannot be right</source>
        <translation>De tijd van deze waarde kan niet kloppen</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Gesimuleerd</translation>
    </message>
    <message>
        <source>Computed by a twin, not measured</source>
        <translation>Berekend door een tweeling, niet gemeten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Nothing was heard of it yet</source>
        <translation>Er is nog niets van gehoord</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Reports as it should</source>
        <translation>Meldt zich zoals het hoort</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Reports, but not all of it or too late</source>
        <translation>Meldt zich, maar niet volledig of te laat</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Runs on its local fallback</source>
        <translation>Draait op zijn lokale noodregeling</translation>
    </message>
    <message>
        <source>Does not report any more</source>
        <translation>Meldt zich niet meer</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet in gebruik</translation>
    </message>
    <message>
        <source>No connection is wanted</source>
        <translation>Er is geen verbinding gewenst</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>The connection is being made</source>
        <translation>De verbinding wordt gemaakt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>Messages come in</source>
        <translation>Er komen berichten binnen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>vastgelopen</translation>
    </message>
    <message>
        <source>Connected, but the broker does not answer</source>
        <translation>Verbonden, maar de broker antwoordt niet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Geen verbinding; wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>Prioriteit 1</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>handel direct</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Prioriteit 2</translation>
    </message>
    <message>
        <source>act within ten minutes</source>
        <translation>handel binnen tien minuten</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Prioriteit 3</translation>
    </message>
    <message>
        <source>act within the hour</source>
        <translation>handel binnen het uur</translation>
    </message>
    <message>
        <source>Priority 4</source>
        <translation>Prioriteit 4</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>handel vandaag</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>good to know, nothing to do</source>
        <translation>goed om te weten, niets te doen</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Er is niets mis</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>onbevestigd</translation>
    </message>
    <message>
        <source>Active and not acknowledged</source>
        <translation>Actief en niet bevestigd</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>Active and acknowledged</source>
        <translation>Actief en bevestigd</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>hersteld</translation>
    </message>
    <message>
        <source>Over, but nobody acknowledged it</source>
        <translation>Voorbij, maar niemand bevestigde het</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>Over, waits for acknowledgement and reset</source>
        <translation>Voorbij, wacht op bevestiging en reset</translation>
    </message>
    <message>
        <source>latched, acknowledged</source>
        <translation>vastgehouden, bevestigd</translation>
    </message>
    <message>
        <source>Over, waits for reset</source>
        <translation>Voorbij, wacht op reset</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>Put aside for a time by an operator</source>
        <translation>Door een operator tijdelijk opzijgezet</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>onderdrukt</translation>
    </message>
    <message>
        <source>Explained by its cause</source>
        <translation>Verklaard door zijn oorzaak</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>buiten dienst</translation>
    </message>
    <message>
        <source>Taken out for work</source>
        <translation>Voor werk uit dienst genomen</translation>
    </message>
    <message>
        <source>it was heard</source>
        <translation>het is gehoord</translation>
    </message>
    <message>
        <source>its own word</source>
        <translation>zijn eigen melding</translation>
    </message>
    <message>
        <source>its last will</source>
        <translation>zijn laatste wil</translation>
    </message>
    <message>
        <source>silence beyond its usual interval</source>
        <translation>stilte langer dan gewoonlijk</translation>
    </message>
    <message>
        <source>its gateway is lost</source>
        <translation>zijn gateway is weg</translation>
    </message>
    <message>
        <source>the broker is lost</source>
        <translation>de broker is weg</translation>
    </message>
    <message>
        <source>a message the broker had kept</source>
        <translation>een door de broker bewaard bericht</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Werkt zelfstandig</translation>
    </message>
    <message>
        <source>Needs its local hub</source>
        <translation>Heeft zijn lokale hub nodig</translation>
    </message>
    <message>
        <source>Needs the cloud</source>
        <translation>Heeft de cloud nodig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Afgevoerd</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Naleving</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Bewaking</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Kijker</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Technicus</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>This program was built without Modbus: install a package that has it.</source>
        <translation>Dit programma is zonder Modbus gebouwd: installeer een pakket dat het heeft.</translation>
    </message>
    <message>
        <source>The register map cannot be used: correct the file and try again.</source>
        <translation>De registertabel kan niet worden gebruikt: verbeter het bestand en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Part of another</source>
        <translation>Deel van een ander</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
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
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>holdfast::XlsxFile</name>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gemiddelde</translation>
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
        <translation>dekking</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Gaten</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.</source>
        <translation>Gemiddelden zijn naar tijd gewogen. Niets is geïnterpoleerd: een cel is leeg waar niets is vastgelegd, en het blad met gaten zegt waarom.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>Kan %1 niet schrijven</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CellDrawer</name>
    <message>
        <source>Whatever is lost</source>
        <translation>Wat er ook uitvalt</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>Wat het zou bewijzen</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Hoe we het weten</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Verteld door</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Geldt tot</translation>
    </message>
    <message>
        <source>Not proven any more</source>
        <translation>Niet meer bewezen</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nooit gemeten</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tijd tot veilig</translation>
    </message>
    <message>
        <source>What it serves stays good</source>
        <translation>Wat het bedient blijft goed</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Houdt het vol</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Beweerd door</translation>
    </message>
    <message>
        <source>Devices touched</source>
        <translation>Getroffen apparaten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>No policy answers this. What happens is up to the devices.</source>
        <translation>Geen regeling gaat hierover. Wat er gebeurt, bepalen de apparaten.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Neem op</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Bewijs vastleggen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ComponentBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 van %3 punten</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>van %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CounterexampleCard</name>
    <message>
        <source>How it breaks</source>
        <translation>Hoe het misgaat</translation>
    </message>
    <message>
        <source>The way to the break, round by round</source>
        <translation>De weg tot het misgaat, ronde na ronde</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>Een ronde terug</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>Een ronde verder</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutDiagram</name>
    <message>
        <source>Single points of failure</source>
        <translation>Enkele zwakke punten</translation>
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
            <numerusform>enige voeding van %n apparaat</numerusform>
            <numerusform>enige voeding van %n apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>enige dienst voor %n apparaat</numerusform>
            <numerusform>enige dienst voor %n apparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>enige pad voor %n apparaat</numerusform>
            <numerusform>enige pad voor %n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares %1 with %2, so both fail together.</source>
        <translation>Hij deelt %1 met %2, dus vallen ze samen uit.</translation>
    </message>
    <message>
        <source>It shares %1 with %2: all fail together.</source>
        <translation>Hij deelt %1 met %2: alle vallen samen uit.</translation>
    </message>
    <message>
        <source>Fix: one mains router nearby.</source>
        <translation>Oplossing: een router op netstroom in de buurt.</translation>
    </message>
    <message>
        <source>Fix: one mains router in %1.</source>
        <translation>Oplossing: een router op netstroom in %1.</translation>
    </message>
    <message>
        <source>Fix: a second gateway.</source>
        <translation>Oplossing: een tweede gateway.</translation>
    </message>
    <message>
        <source>Fix: a second gateway in %1.</source>
        <translation>Oplossing: een tweede gateway in %1.</translation>
    </message>
    <message>
        <source>Fix: a second uplink beside %1.</source>
        <translation>Oplossing: een tweede uplink naast %1.</translation>
    </message>
    <message>
        <source>Fix: a second switch beside %1.</source>
        <translation>Oplossing: een tweede switch naast %1.</translation>
    </message>
    <message>
        <source>Fix: a second broker.</source>
        <translation>Oplossing: een tweede broker.</translation>
    </message>
    <message>
        <source>Fix: control on site instead of the cloud.</source>
        <translation>Oplossing: bediening ter plaatse in plaats van de cloud.</translation>
    </message>
    <message>
        <source>Fix: a second power feed, or a UPS.</source>
        <translation>Oplossing: een tweede voeding, of een UPS.</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>Zwak punt</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Afgesneden apparaten</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Oplossing</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n functie</numerusform>
            <numerusform>%n functies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutsCard</name>
    <message>
        <source>Single points of failure</source>
        <translation>Enkele zwakke punten</translation>
    </message>
    <message>
        <source>Single points of failure as a table</source>
        <translation>Enkele zwakke punten als tabel</translation>
    </message>
    <message>
        <source>No single failure cuts others off</source>
        <translation>Geen enkele storing snijdt andere af</translation>
    </message>
    <message>
        <source>Every device that is known has a second way, or none was told of its ways.</source>
        <translation>Elk bekend apparaat heeft een tweede weg, of niemand vertelde over de wegen.</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Vraag naar één ding</translation>
    </message>
    <message>
        <source>Mesh single points of failure</source>
        <translation>Enkele zwakke punten in het mesh</translation>
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
        <translation>Te houden oefening</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Voor hoelang</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Start op de tweeling</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Wat wordt beproefd</translation>
    </message>
    <message>
        <source>Checked before: %1</source>
        <comment>list</comment>
        <translation>Vooraf gecontroleerd: %1</translation>
    </message>
    <message>
        <source>The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back.</source>
        <translation>De regeling wordt op de tweeling bewezen en op scherp gezet. Dan valt weg waar ze over gaat, zolang ze nodig heeft om te handelen en terug te keren.</translation>
    </message>
    <message>
        <source>What its steps store in devices is held, and what this station is to do comes into force in time</source>
        <translation>Wat haar stappen in apparaten opslaan wordt vastgehouden, en wat dit station moet doen treedt op tijd in werking</translation>
    </message>
    <message>
        <source>The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.</source>
        <translation>De tweeling is een model van deze locatie met %1 apparaten. Niets echts wordt aangeraakt, en een half uur duurt seconden.</translation>
    </message>
    <message>
        <source>The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.</source>
        <comment>name, number</comment>
        <translation>De tweeling is %1, een gesimuleerd voorbeeld met %2 apparaten, niet uw locatie: een oefening daar laat zien wat een oefening laat zien, en zegt niets over uw apparaten.</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Er is een oefening bezig</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillReader</name>
    <message>
        <source>Scope</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Pre-checks</source>
        <translation>Controles vooraf</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnemen</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Waarnemen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Geldt als</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>what a drill counts as</comment>
        <translation>Bewering</translation>
    </message>
    <message>
        <source>no proof · functions: %1</source>
        <translation>geen bewijs · functies: %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>what a drill counts as</comment>
        <translation>Proefneming</translation>
    </message>
    <message>
        <source>a fault was built in</source>
        <translation>er was een fout ingebouwd</translation>
    </message>
    <message>
        <source>not your site</source>
        <translation>niet uw locatie</translation>
    </message>
    <message>
        <source>Simulated, no cable is touched</source>
        <translation>Gesimuleerd, geen kabel aangeraakt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Als verwacht</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Traagste tijd tot veilig</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weight of a function, one letter</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Waargenomen</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tijd tot veilig</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>devices</comment>
        <translation>%1 van %2 houden</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Niets te bekijken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>What is cut off</source>
        <translation>Wat is afgesneden</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het andere</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>in orde</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>check</comment>
        <translation>niet in orde</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check</comment>
        <translation>wacht</translation>
    </message>
    <message>
        <source>out of bounds</source>
        <translation>buiten grenzen</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>bewaakt</translation>
    </message>
    <message>
        <source>within bounds</source>
        <translation>binnen grenzen</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>place, value, value</comment>
        <translation>%1 tussen %2 en %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
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
        <translation>Bezig op de tweeling</translation>
    </message>
    <message>
        <source>The drill found what was built in: %1.</source>
        <comment>devices</comment>
        <translation>De oefening vond wat was ingebouwd: %1.</translation>
    </message>
    <message>
        <source>The drill did not find what was built in: %1.</source>
        <comment>devices</comment>
        <translation>De oefening vond niet wat was ingebouwd: %1.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <comment>devices</comment>
        <translation>Kijk naar %1 voordat iemand erop vertrouwt.</translation>
    </message>
    <message>
        <source>functions: %1 · devices cut off: %2</source>
        <translation>functies: %1 · afgesneden apparaten: %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Gehouden op</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>%1, deviating: %2</source>
        <comment>verdict, number of devices</comment>
        <translation>%1, afwijkend: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillTimeline</name>
    <message>
        <source>Course of the drill</source>
        <translation>Verloop van de oefening</translation>
    </message>
    <message>
        <source>%1 taken away after %2</source>
        <comment>device, length</comment>
        <translation>%1 weggenomen na %2</translation>
    </message>
    <message>
        <source>given back after %1</source>
        <comment>length</comment>
        <translation>teruggegeven na %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices safe</source>
        <translation>%1 van %2 apparaten veilig</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>Apparaten veilig</translation>
    </message>
    <message>
        <source>taken away by the drill</source>
        <translation>weggenomen door de oefening</translation>
    </message>
    <message>
        <source>%1 of %2 safe</source>
        <translation>%1 van %2 veilig</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillWords</name>
    <message>
        <source>Broker lost</source>
        <translation>Broker weg</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost</source>
        <translation>Gateway GW-3 weg</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost, one device misbehaves</source>
        <translation>Gateway GW-3 weg, één apparaat doet het fout</translation>
    </message>
    <message>
        <source>Heating set-point</source>
        <translation>Instelwaarde verwarming</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Gewenste waarde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Ventilatorsnelheid</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Controle in orde</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenomen</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Veilig</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Alles is als tevoren</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Niet alles is als tevoren</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Kon niet worden teruggegeven</translation>
    </message>
    <message>
        <source>The broker is taken from the twin for %1.</source>
        <comment>length</comment>
        <translation>De broker wordt de tweeling %1 ontnomen.</translation>
    </message>
    <message>
        <source>%1 is taken from the twin for %2.</source>
        <comment>device, length</comment>
        <translation>%1 wordt de tweeling %2 ontnomen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, devices</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 holds %2 within %3</source>
        <comment>property, value, length</comment>
        <translation>%1 houdt %2 binnen %3</translation>
    </message>
    <message>
        <source>%1 stays between %2 and %3, or the drill is broken off</source>
        <comment>place, value, value</comment>
        <translation>%1 blijft tussen %2 en %3, anders wordt de oefening afgebroken</translation>
    </message>
    <message>
        <source>Built in: %1 misbehaves. The drill has to find it.</source>
        <comment>devices</comment>
        <translation>Ingebouwd: %1 doet het fout. De oefening moet het vinden.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>drill</comment>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>drill</comment>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Niet waargenomen</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Tot het einde gehouden, teruggegeven, en alles is als tevoren.</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Een controle vooraf mislukte. Er is niets weggenomen.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Het kon niet worden weggenomen.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Afgebroken: een dringend alarm dat de oefening niet verklaart.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Afgebroken: wie keek was zelf afgesneden.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Afgebroken: een waarde verliet haar grenzen.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Afgebroken: te veel afwijkingen.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Afgebroken door een persoon.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Het kon niet worden teruggegeven: er moet iemand heen.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Teruggegeven, maar niet alles is als tevoren.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Waarneming loopt</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Als verwacht</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Niet als verwacht</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Te traag</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Losgelaten</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>Niet als tevoren</translation>
    </message>
    <message>
        <source>Everything that is watched is heard</source>
        <translation>Alles wat wordt bewaakt is te horen</translation>
    </message>
    <message>
        <source>No alarm of priority 1 or 2</source>
        <translation>Geen alarm van prioriteit 1 of 2</translation>
    </message>
    <message>
        <source>The policy is armed</source>
        <translation>De regeling staat op scherp</translation>
    </message>
    <message>
        <source>Fallbacks are stored in the devices</source>
        <translation>Terugvalwaarden staan in de apparaten</translation>
    </message>
    <message>
        <source>Devices can be seen while cut off</source>
        <translation>Apparaten te zien terwijl afgesneden</translation>
    </message>
    <message>
        <source>People are informed</source>
        <translation>Mensen zijn ingelicht</translation>
    </message>
    <message>
        <source>A second person has agreed</source>
        <translation>Een tweede persoon stemde in</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Houdt %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Blijft zich melden</translation>
    </message>
    <message>
        <source>Shown as not heard</source>
        <translation>Getoond als stil</translation>
    </message>
    <message>
        <source>Policy comes into force</source>
        <translation>Regeling treedt in werking</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Eén alarm</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Niet gehoord</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Niet van kracht</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmen: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillsTab</name>
    <message>
        <source>kept with their audit: %1</source>
        <translation>bewaard met hun audit: %1</translation>
    </message>
    <message>
        <source>The twin is being brought to life …</source>
        <translation>De tweeling wordt tot leven gebracht …</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Nu terugdraaien</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Rapport bewaren</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Verwacht en waargenomen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Elk apparaat</translation>
    </message>
    <message>
        <source>How much of it is shown</source>
        <translation>Hoeveel ervan wordt getoond</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Er is nog geen oefening gehouden</translation>
    </message>
    <message>
        <source>A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched.</source>
        <translation>Een oefening neemt een gesimuleerde tweeling van de locatie iets af en kijkt of alles doet wat het plan zegt. Er wordt geen kabel aangeraakt.</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Start op de tweeling</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>by the clock of the twin</source>
        <translation>volgens de klok van de tweeling</translation>
    </message>
    <message>
        <source>Checks and limits</source>
        <translation>Controles en grenzen</translation>
    </message>
    <message>
        <source>any failure rolls back</source>
        <translation>elke fout draait terug</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>komt in het rapport</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>Gehouden oefeningen</translation>
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
        <translation>u</translation>
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
        <translation>Openen in editor</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditorWords</name>
    <message>
        <source>an echo through it</source>
        <translation>een echo erdoorheen</translation>
    </message>
    <message>
        <source>news of a reference device</source>
        <translation>nieuws van een referentieapparaat</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>een eigen antwoord</translation>
    </message>
    <message>
        <source>the real service behind it</source>
        <translation>de echte dienst erachter</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>een verbinding</translation>
    </message>
    <message>
        <source>a ping</source>
        <translation>een ping</translation>
    </message>
    <message>
        <source>what it reports of itself</source>
        <translation>wat het over zichzelf meldt</translation>
    </message>
    <message>
        <source>our own network card</source>
        <translation>onze eigen netwerkkaart</translation>
    </message>
    <message>
        <source>our own router</source>
        <translation>onze eigen router</translation>
    </message>
    <message>
        <source>our own broker here</source>
        <translation>onze eigen broker hier</translation>
    </message>
    <message>
        <source>a power meter</source>
        <translation>een stroommeter</translation>
    </message>
    <message>
        <source>the time source</source>
        <translation>de tijdbron</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>niet tijdens</translation>
    </message>
    <message>
        <source>only during</source>
        <translation>alleen tijdens</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>met of zonder</translation>
    </message>
    <message>
        <source>occupied or not</source>
        <translation>bezet of niet</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>the new state</source>
        <translation>de nieuwe toestand</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>een antwoord</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>doorgaan</translation>
    </message>
    <message>
        <source>undo it and call a person</source>
        <translation>terugdraaien en iemand roepen</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>houden en iemand roepen</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>loslaten</translation>
    </message>
    <message>
        <source>reversing it</source>
        <translation>omkeren</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>when that has expired</source>
        <translation>als dat is verlopen</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>vanzelf terug</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>op iemand wachten</translation>
    </message>
    <message>
        <source>go back at night</source>
        <translation>&apos;s nachts terug</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>de tijd</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>wie er is</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmen</translation>
    </message>
    <message>
        <source>missing history</source>
        <translation>ontbrekende historie</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>shown to the operator</source>
        <translation>aan de operator getoond</translation>
    </message>
    <message>
        <source>sent unless expired</source>
        <translation>verzonden als ze niet verlopen zijn</translation>
    </message>
    <message>
        <source>looked at again first</source>
        <translation>eerst opnieuw bekeken</translation>
    </message>
    <message>
        <source>hold the last value</source>
        <translation>laatste waarde houden</translation>
    </message>
    <message>
        <source>set a preset</source>
        <translation>een voorinstelling zetten</translation>
    </message>
    <message>
        <source>follow the local schedule</source>
        <translation>het lokale schema volgen</translation>
    </message>
    <message>
        <source>switch the link</source>
        <translation>van verbinding wisselen</translation>
    </message>
    <message>
        <source>switch the broker</source>
        <translation>van broker wisselen</translation>
    </message>
    <message>
        <source>let a standby take over</source>
        <translation>reserve laten overnemen</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>melden</translation>
    </message>
    <message>
        <source>give a rule to the doors</source>
        <translation>de deuren een regel geven</translation>
    </message>
    <message>
        <source>keep commands for later</source>
        <translation>opdrachten bewaren</translation>
    </message>
    <message>
        <source>refuse commands</source>
        <translation>opdrachten weigeren</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>last afschakelen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>powered by</source>
        <translation>gevoed door</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>its clock set by</source>
        <translation>klok gezet door</translation>
    </message>
    <message>
        <source>cut open connections</source>
        <translation>open verbindingen verbreken</translation>
    </message>
    <message>
        <source>shut the former one out</source>
        <translation>de vorige uitsluiten</translation>
    </message>
    <message>
        <source>by</source>
        <translation>via</translation>
    </message>
    <message>
        <source>as priority</source>
        <translation>met prioriteit</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>from importance</source>
        <translation>vanaf belang</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>net</translation>
    </message>
    <message>
        <source>a UPS</source>
        <translation>een UPS</translation>
    </message>
    <message>
        <source>a battery</source>
        <translation>een batterij</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>het netwerk</translation>
    </message>
    <message>
        <source>its own clock chip</source>
        <translation>eigen klokchip</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>de gateway</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>een bericht op het scherm</translation>
    </message>
    <message>
        <source>a siren</source>
        <translation>een sirene</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>een sms</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>a web hook</source>
        <translation>een webhook</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>alleen open bij brandalarm</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>eenmaal openen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EvidenceDialog</name>
    <message>
        <source>A drill on site showed that it works</source>
        <translation>Een oefening ter plaatse toonde dat het werkt</translation>
    </message>
    <message>
        <source>Counts as proven for these devices as they are now, for 180 days at most.</source>
        <translation>Telt als bewezen voor deze apparaten zoals ze nu zijn, hoogstens 180 dagen.</translation>
    </message>
    <message>
        <source>A real outage showed that it works</source>
        <translation>Een echte storing toonde dat het werkt</translation>
    </message>
    <message>
        <source>A drill on site showed that it fails</source>
        <translation>Een oefening ter plaatse toonde dat het niet werkt</translation>
    </message>
    <message>
        <source>Counts as failed until a newer drill or outage shows otherwise.</source>
        <translation>Telt als mislukt tot een nieuwere oefening of storing iets anders toont.</translation>
    </message>
    <message>
        <source>A real outage showed that it fails</source>
        <translation>Een echte storing toonde dat het niet werkt</translation>
    </message>
    <message>
        <source>The maker says so</source>
        <translation>De fabrikant zegt het</translation>
    </message>
    <message>
        <source>Counts as claimed, never as proven.</source>
        <translation>Telt als beweerd, nooit als bewezen.</translation>
    </message>
    <message>
        <source>A person says so</source>
        <translation>Iemand zegt het</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Leg vast</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Bewijs vastleggen</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Hoe men het weet</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>niet gemeten</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tijd tot veilig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>What was seen, who was there, or where it is written. It stays, with your name.</source>
        <translation>Wat er te zien was, wie erbij was of waar het staat. Het blijft, met uw naam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Say first in the function what happens then: what is not known cannot be proven.</source>
        <translation>Zeg eerst in de functie wat er dan gebeurt: wat niet bekend is, is niet te bewijzen.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Findings</name>
    <message>
        <source>Nothing is watched: it would never act</source>
        <translation>Er wordt niets bewaakt: zij zou nooit handelen</translation>
    </message>
    <message>
        <source>%1 bad probes are asked for, there are only %2</source>
        <translation>%1 slechte peilingen gevraagd, er zijn er maar %2</translation>
    </message>
    <message>
        <source>It counts as good again before it counts as bad</source>
        <translation>Het geldt weer als goed voordat het als slecht geldt</translation>
    </message>
    <message>
        <source>A probe may take %1, but the next one starts after %2</source>
        <translation>Een peiling mag %1 duren, maar de volgende begint na %2</translation>
    </message>
    <message>
        <source>No probe proves the whole way</source>
        <translation>Geen peiling bewijst de hele weg</translation>
    </message>
    <message>
        <source>It has no step</source>
        <translation>Zij heeft geen stap</translation>
    </message>
    <message>
        <source>It is for nothing</source>
        <translation>Zij geldt voor niets</translation>
    </message>
    <message>
        <source>There is no action %1</source>
        <translation>Er is geen actie %1</translation>
    </message>
    <message>
        <source>%2 has no setting %1</source>
        <translation>%2 heeft geen instelling %1</translation>
    </message>
    <message>
        <source>%2 needs %1</source>
        <translation>%2 heeft %1 nodig</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 kan niet: %2</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 heeft een doel nodig</translation>
    </message>
    <message>
        <source>The target %1 is not known</source>
        <translation>Het doel %1 is niet bekend</translation>
    </message>
    <message>
        <source>%1 cannot run at %2</source>
        <translation>%1 kan niet draaien op %2</translation>
    </message>
    <message>
        <source>%1 cannot be undone that way</source>
        <translation>%1 kan zo niet ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>It is class %1, but %3 needs class %2</source>
        <translation>Zij is klasse %1, maar %3 vraagt klasse %2</translation>
    </message>
    <message>
        <source>%1 is not probed before anything moves there</source>
        <translation>%1 wordt niet gepeild voordat er iets heen gaat</translation>
    </message>
    <message>
        <source>The probe of %1 does not prove the whole way</source>
        <translation>De peiling van %1 bewijst niet de hele weg</translation>
    </message>
    <message>
        <source>%1 is the very thing that is lost</source>
        <translation>%1 is precies wat uitvalt</translation>
    </message>
    <message>
        <source>Up to %1 switches, the site allows %2 in %3</source>
        <translation>Tot %1 omschakelingen, de locatie staat er %2 in %3 toe</translation>
    </message>
    <message>
        <source>Switches are counted over %1, the site counts over %2</source>
        <translation>Omschakelingen worden over %1 geteld, de locatie telt over %2</translation>
    </message>
    <message>
        <source>It goes back after %1, the site asks for %2</source>
        <translation>Zij gaat terug na %1, de locatie vraagt %2</translation>
    </message>
    <message>
        <source>It goes back after %1 good rounds, the site asks for %2</source>
        <translation>Zij gaat terug na %1 goede rondes, de locatie vraagt er %2</translation>
    </message>
    <message>
        <source>Up to %1 switches, at least %2 are needed to leave a dead path</source>
        <translation>Tot %1 omschakelingen, minstens %2 zijn nodig om een dood pad te verlaten</translation>
    </message>
    <message>
        <source>When the alternative dies too, it stays there</source>
        <translation>Als het alternatief ook uitvalt, blijft zij daar</translation>
    </message>
    <message>
        <source>It acts after %1, the site asks for %2</source>
        <translation>Zij handelt na %1, de locatie vraagt %2</translation>
    </message>
    <message>
        <source>Nothing shows that we are not the ones cut off</source>
        <translation>Niets toont dat niet wij zelf zijn afgesneden</translation>
    </message>
    <message>
        <source>The control probe asks the very thing that is lost</source>
        <translation>De controlepeiling vraagt precies wat uitvalt</translation>
    </message>
    <message>
        <source>Slot %1 belongs to life safety</source>
        <translation>Plaats %1 is van de levensveiligheid</translation>
    </message>
    <message>
        <source>Slot %1 belongs to the operator</source>
        <translation>Plaats %1 is van de bediener</translation>
    </message>
    <message>
        <source>A door must not open because the network is lost</source>
        <translation>Een deur mag niet opengaan omdat het netwerk uitvalt</translation>
    </message>
    <message>
        <source>A door must obey the fire alarm</source>
        <translation>Een deur moet het brandalarm volgen</translation>
    </message>
    <message>
        <source>Commands may wait too long before they are sent</source>
        <translation>Opdrachten mogen te lang wachten voor ze verzonden worden</translation>
    </message>
    <message>
        <source>Two gateways could command at once</source>
        <translation>Twee gateways zouden tegelijk kunnen sturen</translation>
    </message>
    <message>
        <source>What is held is never let go</source>
        <translation>Wat wordt vastgehouden, wordt nooit losgelaten</translation>
    </message>
    <message>
        <source>Two steps hold the same output at slot %2</source>
        <translation>Twee stappen houden dezelfde uitgang vast op plaats %2</translation>
    </message>
    <message>
        <source>The alarm comes after %1, the site asks for %2</source>
        <translation>Het alarm komt na %1, de locatie vraagt %2</translation>
    </message>
    <message>
        <source>A step could wait for ever</source>
        <translation>Een stap zou eeuwig kunnen wachten</translation>
    </message>
    <message>
        <source>A step may take %1, the site allows %2</source>
        <translation>Een stap mag %1 duren, de locatie staat %2 toe</translation>
    </message>
    <message>
        <source>Catching up could take for ever</source>
        <translation>Bijwerken zou eeuwig kunnen duren</translation>
    </message>
    <message>
        <source>%1 runs at %2, which needs what is lost</source>
        <translation>%1 draait op %2, dat nodig heeft wat uitvalt</translation>
    </message>
    <message>
        <source>The schedule needs the time that is lost</source>
        <translation>Het schema heeft de tijd nodig die uitvalt</translation>
    </message>
    <message>
        <source>It runs on the power that is lost</source>
        <translation>Het draait op de stroom die uitvalt</translation>
    </message>
    <message>
        <source>%1 cannot be sent without what is lost</source>
        <translation>%1 kan niet worden verzonden zonder wat uitvalt</translation>
    </message>
    <message>
        <source>The last value is held without an end</source>
        <translation>De laatste waarde wordt zonder einde vastgehouden</translation>
    </message>
    <message>
        <source>Nothing follows when the held value is too old</source>
        <translation>Er volgt niets als de vastgehouden waarde te oud is</translation>
    </message>
    <message>
        <source>It waits for an end that never comes</source>
        <translation>Het wacht op een einde dat nooit komt</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Niemand krijgt bericht</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wants something else: %3</source>
        <translation>%2 zitten ook in %1, die iets anders wil: %3</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wins: %3</source>
        <translation>%2 zitten ook in %1, die wint: %3</translation>
    </message>
    <message>
        <source>It sets itself off, by way of %1</source>
        <translation>Zij zet zichzelf in gang, via %1</translation>
    </message>
    <message>
        <source>Nothing on the site fits its scope</source>
        <translation>Niets op de locatie past bij haar bereik</translation>
    </message>
    <message>
        <source>%1 have joined its scope since it was approved: %2</source>
        <translation>%1 kwamen bij haar bereik sinds de goedkeuring: %2</translation>
    </message>
    <message>
        <source>%1 of %3 cannot do it: %2</source>
        <translation>%1 van %3 kunnen het niet: %2</translation>
    </message>
    <message>
        <source>%1 have no sensor of their own: %2</source>
        <translation>%1 hebben geen eigen sensor: %2</translation>
    </message>
    <message>
        <source>%1, which it watches, is not known</source>
        <translation>%1, dat zij bewaakt, is niet bekend</translation>
    </message>
    <message>
        <source>%1 have no fallback: %2</source>
        <translation>%1 hebben geen noodregeling: %2</translation>
    </message>
    <message>
        <source>%1 critical ones have no fallback: %2</source>
        <translation>%1 kritieke hebben geen noodregeling: %2</translation>
    </message>
    <message>
        <source>%1 doors on an escape route fail locked: %2</source>
        <translation>%1 deuren op een vluchtweg vallen vergrendeld uit: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Wat de controle zegt</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Er is niets op tegen</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Wordt gecontroleerd …</translation>
    </message>
    <message>
        <source>Every rule of the check holds. A proof looks at what can happen as well.</source>
        <translation>Elke regel van de controle klopt. Een bewijs kijkt ook naar wat er kan gebeuren.</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>werkt mee terwijl u bewerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bevinding</numerusform>
            <numerusform>%n bevindingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Een kritieke functie toevoegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bewerk %1</translation>
    </message>
    <message>
        <source>1, useful</source>
        <translation>1, nuttig</translation>
    </message>
    <message>
        <source>2, important</source>
        <translation>2, belangrijk</translation>
    </message>
    <message>
        <source>3, vital</source>
        <translation>3, onmisbaar</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Gewicht in de score</translation>
    </message>
    <message>
        <source>Time to safe, at most</source>
        <translation>Tijd tot veilig, hoogstens</translation>
    </message>
    <message>
        <source>What it does while all is well</source>
        <translation>Wat ze doet zolang alles goed gaat</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gedaan door</translation>
    </message>
    <message>
        <source>Filter devices and points</source>
        <translation>Filter apparaten en punten</translation>
    </message>
    <message>
        <source>Devices and points that do it</source>
        <translation>Apparaten en punten die het doen</translation>
    </message>
    <message>
        <source>Space takes one in or out.</source>
        <translation>De spatiebalk neemt er een op of eruit.</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>Als dit uitvalt</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>wat er gebeurt</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>in uw woorden</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>wie het zegt</translation>
    </message>
    <message>
        <source>Whoever says so claims it; proof comes from drills and real outages.</source>
        <translation>Wie het zegt, beweert het; bewijs komt van oefeningen en echte storingen.</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: wat er gebeurt</translation>
    </message>
    <message>
        <source>%1: in your words</source>
        <translation>%1: in uw woorden</translation>
    </message>
    <message>
        <source>%1: who says so</source>
        <translation>%1: wie het zegt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything where it works</source>
        <translation>alles waar ze werkt</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionMarks</name>
    <message>
        <source>proven</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>geen noodregeling</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message>
        <source>Critical functions</source>
        <translation>Kritieke functies</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n bewezen</numerusform>
            <numerusform>%n bewezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n niet getest</numerusform>
            <numerusform>%n niet getest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>%n zonder noodregeling</numerusform>
            <numerusform>%n zonder noodregeling</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::LossModel</name>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 van %2 apparaten</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>gaat door</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afgesneden</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>geen stroom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Na %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message>
        <source>What keeps working</source>
        <translation>Wat blijft werken</translation>
    </message>
    <message>
        <source>No critical function is named yet</source>
        <translation>Er is nog geen kritieke functie benoemd</translation>
    </message>
    <message>
        <source>What must go on when something is lost is listed here, with what happens and how it is known.</source>
        <translation>Hier staat wat moet doorgaan als er iets uitvalt, met wat er gebeurt en hoe dat bekend is.</translation>
    </message>
    <message>
        <source>See what depends on what</source>
        <translation>Kijk wat van wat afhangt</translation>
    </message>
    <message>
        <source>Rows are functions, columns are what is lost. Enter tells the whole story of a cell.</source>
        <translation>Rijen zijn functies, kolommen wat er uitvalt. Enter vertelt alles over een cel.</translation>
    </message>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>hiaten eerst · %n functie</numerusform>
            <numerusform>hiaten eerst · %n functies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message>
        <source>weight %1</source>
        <translation>gewicht %1</translation>
    </message>
    <message>
        <source>proposed · %1</source>
        <translation>voorgesteld · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it normally does, its weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Regeling: %1</translation>
    </message>
    <message>
        <source>Safe after %1</source>
        <translation>Veilig na %1</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>Bewezen op %1</translation>
    </message>
    <message>
        <source>proven, oldest %1</source>
        <comment>how old the oldest proof is</comment>
        <translation>bewezen, oudste %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>geen hiaat</translation>
    </message>
    <message>
        <source>no gap, %1</source>
        <translation>geen hiaat, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap, priority %1: %2</source>
        <translation>Hiaat, prioriteit %1: %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hiaat</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::NextDrill</name>
    <message>
        <source>Next drill</source>
        <translation>Volgende oefening</translation>
    </message>
    <message>
        <source>Last held %1: %2</source>
        <comment>day, verdict</comment>
        <translation>Laatst gehouden %1: %2</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Er is nog geen oefening gehouden</translation>
    </message>
    <message>
        <source>Nothing is proven at the site yet.</source>
        <translation>Op de locatie is nog niets bewezen.</translation>
    </message>
    <message>
        <source>The proof of %1 runs out first, on %2.</source>
        <comment>function and loss, day</comment>
        <translation>Het bewijs van %1 verloopt het eerst, op %2.</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>length</comment>
        <translation>Dat is over %1.</translation>
    </message>
    <message>
        <source>A drill on the twin renews no proof: only the devices themselves can.</source>
        <translation>Een oefening op de tweeling vernieuwt geen bewijs: dat kunnen alleen de apparaten zelf.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathDiagram</name>
    <message>
        <source>Path %1: %2, %3</source>
        <translation>Pad %1: %2, %3</translation>
    </message>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>Paden van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>all paths lost</source>
        <translation>alle paden weg</translation>
    </message>
    <message>
        <source>no second path</source>
        <translation>geen tweede pad</translation>
    </message>
    <message>
        <source>on backup path</source>
        <translation>op reservepad</translation>
    </message>
    <message>
        <source>second path ready</source>
        <translation>tweede pad gereed</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
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
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Switch: %1 probes fail for %2. Return: stable for %3.</source>
        <translation>Omschakelen: %1 peilingen falen %2 lang. Terug: %3 stabiel.</translation>
    </message>
    <message>
        <source>No policy switches between these paths.</source>
        <translation>Geen regeling schakelt tussen deze paden.</translation>
    </message>
    <message>
        <source>No path is in use.</source>
        <translation>Er is geen pad in gebruik.</translation>
    </message>
    <message>
        <source>%1 in use since %2, for %3.</source>
        <translation>%1 in gebruik sinds %2, nu %3.</translation>
    </message>
    <message>
        <source>%1 is in use, nobody told since when.</source>
        <translation>%1 is in gebruik, niemand meldde sinds wanneer.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Tweede pad</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsCard</name>
    <message>
        <source>Failover paths</source>
        <translation>Uitwijkpaden</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Failover paths as a table</source>
        <translation>Uitwijkpaden als tabel</translation>
    </message>
    <message>
        <source>No gateway told of its paths</source>
        <translation>Geen gateway meldde zijn paden</translation>
    </message>
    <message>
        <source>Paths are told by the gateways, or named by an engineer.</source>
        <translation>Paden worden gemeld door de gateways of benoemd door een technicus.</translation>
    </message>
    <message>
        <source>Show gateways</source>
        <translation>Toon gateways</translation>
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
        <translation>Er is geen gateway bekend</translation>
    </message>
    <message>
        <source>A gateway is a device that others are heard through.</source>
        <translation>Een gateway is een apparaat waardoor andere gehoord worden.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Toon apparaten</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PictureOrTable</name>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Toon als beeld</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message>
        <source>If this is lost, you lose …</source>
        <translation>Valt dit uit, dan verliest u …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Wat uitvalt</translation>
    </message>
    <message>
        <source>What is lost when</source>
        <translation>Wat wanneer uitvalt</translation>
    </message>
    <message>
        <source>Nothing carries anything else yet</source>
        <translation>Nog niets draagt iets anders</translation>
    </message>
    <message>
        <source>What depends on what is worked out from what the devices say of themselves.</source>
        <translation>Wat van wat afhangt, volgt uit wat de apparaten over zichzelf zeggen.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Toon apparaten</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>devices, functions</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n functie</numerusform>
            <numerusform>%n functies</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 is lost: at once %2, after 24 hours %3.</source>
        <translation>Valt %1 uit: meteen %2, na 24 uur %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message>
        <source>Policies</source>
        <translation>Regelingen</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Alle regelingen</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Nog geen regeling</translation>
    </message>
    <message>
        <source>A policy says what must happen when something is lost. Without one, the devices decide.</source>
        <translation>Een regeling zegt wat er moet gebeuren als iets uitvalt. Zonder beslissen de apparaten.</translation>
    </message>
    <message>
        <source>See what is lost without one</source>
        <translation>Kijk wat zonder uitvalt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · %n actief</numerusform>
            <numerusform>%1 · %n actief</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesTab</name>
    <message>
        <source>Policy</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Hoe de regeling getoond wordt</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Stappen van de regeling</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>What check and proof say</source>
        <translation>Wat controle en bewijs zeggen</translation>
    </message>
    <message>
        <source>Not checked yet. A policy is proved before it can be armed.</source>
        <translation>Nog niet gecontroleerd. Een regeling wordt bewezen voordat zij scherp kan staan.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>proved · %1 states</source>
        <translation>bewezen · %1 toestanden</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>niet bewezen</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, bij %2</translation>
    </message>
    <message>
        <source>broken after %1 steps</source>
        <translation>geschonden na %1 stappen</translation>
    </message>
    <message>
        <source>holds, looked at %1 times</source>
        <translation>houdt stand, %1 keer bekeken</translation>
    </message>
    <message>
        <source>Armed by %1 on %2.</source>
        <comment>person, day and time</comment>
        <translation>Scherp gezet door %1 op %2.</translation>
    </message>
    <message>
        <source>It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.</source>
        <translation>Ze hoort bij Holdfast. Bewaar haar als eigen regeling en vul uw apparaten in, dan kan ze scherp staan.</translation>
    </message>
    <message>
        <source>It is armed already.</source>
        <translation>Ze staat al scherp.</translation>
    </message>
    <message>
        <source>It is being proved. That takes some seconds.</source>
        <translation>Ze wordt bewezen. Dat duurt enkele seconden.</translation>
    </message>
    <message>
        <source>It is not proved: what the check says below has to be put right first.</source>
        <translation>Ze is niet bewezen: wat de controle hieronder zegt, moet eerst in orde komen.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Zet scherp</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Niet langer scherp</translation>
    </message>
    <message>
        <source>Save as own policy</source>
        <translation>Bewaar als eigen regeling</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>Probeer op geschiedenis</translation>
    </message>
    <message>
        <source>What it would have done in the last 30 days.</source>
        <translation>Wat de regeling de laatste 30 dagen zou hebben gedaan.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message>
        <source>While</source>
        <translation>Zolang</translation>
    </message>
    <message>
        <source>From what time of day</source>
        <translation>Vanaf welk tijdstip</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>elk moment</translation>
    </message>
    <message>
        <source>To what time of day</source>
        <translation>Tot welk tijdstip</translation>
    </message>
    <message>
        <source>while the time is between %1 and %2</source>
        <translation>zolang het tussen %1 en %2 is</translation>
    </message>
    <message>
        <source>while the time is %1</source>
        <comment>any time</comment>
        <translation>zolang de tijd %1 is</translation>
    </message>
    <message>
        <source>the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator&apos;s override</source>
        <translation>de ruimtes %1 zijn, %2 onderhoud, %3 een brandalarm, %4 ingreep van een operator</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Tijdens onderhoud</translation>
    </message>
    <message>
        <source>During a fire alarm</source>
        <translation>Tijdens een brandalarm</translation>
    </message>
    <message>
        <source>While an operator overrides</source>
        <translation>Terwijl een operator ingrijpt</translation>
    </message>
    <message>
        <source>on every day; only on</source>
        <translation>op elke dag; alleen op</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>alleen op</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Alleen op %1</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>Hoe het teruggaat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Totdat</translation>
    </message>
    <message>
        <source>until it has been good for %1 rounds and for %2, then %3</source>
        <translation>tot het %1 rondes en %2 lang goed is, dan %3</translation>
    </message>
    <message>
        <source>Good rounds in a row</source>
        <translation>Goede rondes op rij</translation>
    </message>
    <message>
        <source>Time it must stay good</source>
        <translation>Tijd dat het goed moet blijven</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>niet langer</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>Goes back from what time</source>
        <translation>Terug vanaf welk tijdstip</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>een tijdstip</translation>
    </message>
    <message>
        <source>Goes back until what time</source>
        <translation>Terug tot welk tijdstip</translation>
    </message>
    <message>
        <source>with at most %1 switches in %2, and %3 more to leave a dead way</source>
        <translation>met hoogstens %1 wissels in %2, en %3 extra om een dode weg te verlaten</translation>
    </message>
    <message>
        <source>Switches at most</source>
        <translation>Hoogstens zoveel wissels</translation>
    </message>
    <message>
        <source>Time within which switches are counted</source>
        <translation>Tijd waarbinnen wissels tellen</translation>
    </message>
    <message>
        <source>Switches in reserve</source>
        <translation>Wissels in reserve</translation>
    </message>
    <message>
        <source>and when the other way dies too, %1</source>
        <translation>en als de andere weg ook uitvalt, %1</translation>
    </message>
    <message>
        <source>When the other way dies too</source>
        <translation>Als de andere weg ook uitvalt</translation>
    </message>
    <message>
        <source>go back at once</source>
        <translation>meteen terug</translation>
    </message>
    <message>
        <source>stay there</source>
        <translation>daar blijven</translation>
    </message>
    <message>
        <source>each within %1, with at most %2 questions a second, spread over %3</source>
        <translation>elk binnen %1, met hoogstens %2 vragen per seconde, verspreid over %3</translation>
    </message>
    <message>
        <source>Time each of them may take</source>
        <translation>Tijd die elk mag duren</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>geen tijd</translation>
    </message>
    <message>
        <source>Questions a second</source>
        <translation>Vragen per seconde</translation>
    </message>
    <message>
        <source>Time over which questions are spread</source>
        <translation>Tijd waarover vragen worden verspreid</translation>
    </message>
    <message>
        <source>commands that have waited are %1</source>
        <translation>opdrachten die wachtten worden %1</translation>
    </message>
    <message>
        <source>Commands that have waited</source>
        <translation>Opdrachten die wachtten</translation>
    </message>
    <message>
        <source>then catch up, in this order:</source>
        <translation>dan inhalen, in deze volgorde:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>What is caught up with, number %1</source>
        <translation>Wat wordt ingehaald, nummer %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>als het langer duurt dan %1, roep iemand</translation>
    </message>
    <message>
        <source>Longest time before a person is called</source>
        <translation>Langste tijd voordat iemand wordt geroepen</translation>
    </message>
    <message>
        <source>outputs stay on for at least %1 and off for at least %2; an operator&apos;s override ends after %3</source>
        <translation>uitgangen blijven minstens %1 aan en minstens %2 uit; een ingreep van een operator eindigt na %3</translation>
    </message>
    <message>
        <source>Shortest time an output stays on</source>
        <translation>Kortste tijd dat een uitgang aan blijft</translation>
    </message>
    <message>
        <source>Shortest time an output stays off</source>
        <translation>Kortste tijd dat een uitgang uit blijft</translation>
    </message>
    <message>
        <source>Longest time of an override</source>
        <translation>Langste duur van een ingreep</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>stap toevoegen</translation>
    </message>
    <message>
        <source>Step %1: what is done</source>
        <translation>Stap %1: wat er gebeurt</translation>
    </message>
    <message>
        <source>Step %1: for whom</source>
        <translation>Stap %1: voor wie</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>all it is for</source>
        <translation>alles waarvoor het is</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>een andere weg</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Stap %1: %2</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>wanneer hij begint</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>then, hold the last value, for the zones</comment>
        <translation>%1 %2 voor %3</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Stap %1 omhoog</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Stap %1 omlaag</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>Stap %1 weghalen</translation>
    </message>
    <message>
        <source>%1 at slot %2, for at most %3</source>
        <comment>where, of the priority array, time to live</comment>
        <translation>%1 op plaats %2, hoogstens %3</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>waar hij draait</translation>
    </message>
    <message>
        <source>its slot</source>
        <translation>zijn plaats</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>hoe lang hij geldt</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>de hele tijd</translation>
    </message>
    <message>
        <source>confirmed by %1 within %2; if it fails, %3; undone by %4</source>
        <translation>bevestigd door %1 binnen %2; als het mislukt, %3; teruggedraaid door %4</translation>
    </message>
    <message>
        <source>what confirms it</source>
        <translation>wat hem bevestigt</translation>
    </message>
    <message>
        <source>its time-out</source>
        <translation>zijn time-out</translation>
    </message>
    <message>
        <source>what happens when it fails</source>
        <translation>wat er gebeurt als hij mislukt</translation>
    </message>
    <message>
        <source>how it is undone</source>
        <translation>hoe hij wordt teruggedraaid</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>helemaal niet</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <comment>what happens: to whom</comment>
        <translation>Als %1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Wat wegvalt</translation>
    </message>
    <message>
        <source>Whose loss it is</source>
        <translation>Wiens uitval het is</translation>
    </message>
    <message>
        <source>what each depends on</source>
        <translation>waar elk van afhangt</translation>
    </message>
    <message>
        <source>that is, %1 of these are bad together, asked every %2, answering within %3</source>
        <translation>dat wil zeggen, %1 hiervan zijn samen slecht, elke %2 gevraagd, antwoord binnen %3</translation>
    </message>
    <message>
        <source>So many probes bad together</source>
        <translation>Zoveel peilingen samen slecht</translation>
    </message>
    <message>
        <source>Time between two rounds</source>
        <translation>Tijd tussen twee rondes</translation>
    </message>
    <message>
        <source>Time an answer may take</source>
        <translation>Tijd die een antwoord mag duren</translation>
    </message>
    <message>
        <source>%1 rounds in a row, and %2 longer</source>
        <translation>%1 rondes op rij, en %2 langer</translation>
    </message>
    <message>
        <source>Bad rounds in a row</source>
        <translation>Slechte rondes op rij</translation>
    </message>
    <message>
        <source>How much longer it must stay bad</source>
        <translation>Hoeveel langer het slecht moet blijven</translation>
    </message>
    <message>
        <source>no moment</source>
        <translation>geen moment</translation>
    </message>
    <message>
        <source>bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4</source>
        <translation>slecht is ook %1 van de antwoorden verliezen tot onder %2, of %3 duren tot onder %4</translation>
    </message>
    <message>
        <source>Lost answers that count as bad</source>
        <translation>Verloren antwoorden die als slecht tellen</translation>
    </message>
    <message>
        <source>Lost answers below which it is good again</source>
        <translation>Verloren antwoorden waaronder het weer goed is</translation>
    </message>
    <message>
        <source>Time to answer that counts as bad</source>
        <translation>Antwoordtijd die als slecht telt</translation>
    </message>
    <message>
        <source>Time to answer below which it is good again</source>
        <translation>Antwoordtijd waaronder het weer goed is</translation>
    </message>
    <message>
        <source>Probe %1: %2</source>
        <translation>Peiling %1: %2</translation>
    </message>
    <message>
        <source>· %1: %2, called %3 %4</source>
        <comment>a probe, whom it asks, its name, a button</comment>
        <translation>· %1: %2, genaamd %3 %4</translation>
    </message>
    <message>
        <source>what it looks at</source>
        <translation>waar hij naar kijkt</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>aan wie hij vraagt</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand in het bijzonder</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>zijn naam</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>een naam</translation>
    </message>
    <message>
        <source>Take probe %1 away</source>
        <translation>Peiling %1 weghalen</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Peiling toevoegen</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>peiling %1</translation>
    </message>
    <message>
        <source>What shows that we are not the ones cut off</source>
        <translation>Wat toont dat wij niet zijn afgesneden</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controle</translation>
    </message>
    <message>
        <source>%1 shows that we are not the ones cut off</source>
        <translation>%1 toont dat wij niet zijn afgesneden</translation>
    </message>
    <message>
        <source>Whom the control probe asks</source>
        <translation>Aan wie de controlepeiling vraagt</translation>
    </message>
    <message>
        <source>%1 (%2) shows that we are not the ones cut off</source>
        <translation>%1 (%2) toont dat wij niet zijn afgesneden</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere wegen</translation>
    </message>
    <message>
        <source>Way %1: %2</source>
        <translation>Weg %1: %2</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>waar hij heen leidt</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nergens</translation>
    </message>
    <message>
        <source>what must be good first</source>
        <translation>wat eerst goed moet zijn</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>weg %1</translation>
    </message>
    <message>
        <source>Take way %1 away</source>
        <translation>Weg %1 weghalen</translation>
    </message>
    <message>
        <source>whom that asks</source>
        <translation>aan wie dat vraagt</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 (%5) is good %4</source>
        <translation>%1 leidt naar %2, als %3 (%5) goed is %4</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 is good %4</source>
        <translation>%1 leidt naar %2, als %3 goed is %4</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Andere weg toevoegen</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Naam van de regeling</translation>
    </message>
    <message>
        <source>Id of the policy</source>
        <translation>Id van de regeling</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>een id</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wie ervoor instaat</translation>
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
        <translation>De regeling %1</translation>
    </message>
    <message>
        <source>with the id %1 in version %2 is of %3 and belongs to %4</source>
        <comment>id, version, class, owner</comment>
        <translation>met id %1 in versie %2 is van %3 en hoort bij %4</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Het geldt voor</translation>
    </message>
    <message>
        <source>For whom: %1; empty takes it out</source>
        <translation>Voor wie: %1; leeg haalt het weg</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add whom it is for</source>
        <translation>Toevoegen voor wie het geldt</translation>
    </message>
    <message>
        <source>add a space or a device</source>
        <translation>ruimte of apparaat toevoegen</translation>
    </message>
    <message>
        <source>Tags that all must hold</source>
        <translation>Labels die alle moeten gelden</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>geen label</translation>
    </message>
    <message>
        <source>Who is left out, ids with commas between</source>
        <translation>Wie wordt weggelaten, id&apos;s met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>and for everything tagged %1, but not for %2</source>
        <translation>en voor alles met label %1, maar niet voor %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyEditor</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen met</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nieuwe regeling</translation>
    </message>
    <message>
        <source>%1 It notices within %2 and has acted within %3.</source>
        <comment>where it runs, as a sentence</comment>
        <translation>%1 Merkt het binnen %2 en heeft binnen %3 gehandeld.</translation>
    </message>
    <message>
        <source>Draft, not kept yet</source>
        <translation>Concept, nog niet bewaard</translation>
    </message>
    <message>
        <source>Draft, unchanged</source>
        <translation>Concept, ongewijzigd</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Maak ongedaan: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 bewaard</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Niet overgenomen: %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regelingen</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Export as JSON file</source>
        <translation>Als JSON-bestand bewaren</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Een regeling openen</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>De regeling exporteren</translation>
    </message>
    <message>
        <source>There are changes that nobody has kept.</source>
        <translation>Er zijn wijzigingen die niemand heeft bewaard.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Doorgaan met bewerken</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Wijzigingen weggooien</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>read it aloud</source>
        <translation>lees hardop</translation>
    </message>
    <message>
        <source>this sentence is the whole policy</source>
        <translation>deze zin is de hele regeling</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zin</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Hoe de regeling getoond wordt</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Stappen van de regeling</translation>
    </message>
    <message>
        <source>The policy as it stands in its file</source>
        <translation>De regeling zoals ze in het bestand staat</translation>
    </message>
    <message>
        <source>An empty policy</source>
        <translation>Een lege regeling</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Regelingen (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyOrders</name>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Nu teruggaan</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>Handen af</translation>
    </message>
    <message>
        <source>Let it act again</source>
        <translation>Weer laten handelen</translation>
    </message>
    <message>
        <source>It lets go what it holds and does nothing for a time.</source>
        <translation>De regeling laat los wat ze vasthoudt en doet een tijd niets.</translation>
    </message>
    <message>
        <source>Somebody has looked: it goes on.</source>
        <translation>Iemand heeft gekeken: ze gaat door.</translation>
    </message>
    <message>
        <source>The usual way is good again and is used from now on.</source>
        <translation>De gewone weg is weer goed en wordt vanaf nu gebruikt.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>de hele locatie</translation>
    </message>
    <message>
        <source>everything tagged %1</source>
        <translation>alles met label %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scope, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its last value</source>
        <translation>zijn laatste waarde</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>voorinstelling %1</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>alleen open bij brandalarm</translation>
    </message>
    <message>
        <source>one pulse</source>
        <translation>één puls</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>een bericht op het scherm</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirene</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>web hook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>during a fire alarm</source>
        <translation>tijdens een brandalarm</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>op elk moment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When %1 for %2, %3</source>
        <translation>Als %1 gedurende %2, %3</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>daarna</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>%1 let %2 follow %3</source>
        <translation>%1 laat %2 het %3 volgen</translation>
    </message>
    <message>
        <source>local schedule %1</source>
        <translation>lokaal schema %1</translation>
    </message>
    <message>
        <source>%1 switch to %2</source>
        <translation>%1 schakel over op %2</translation>
    </message>
    <message>
        <source>%1 let %2 take over</source>
        <translation>%1 laat %2 het overnemen</translation>
    </message>
    <message>
        <source>%1 tell %2 by %3 as %4</source>
        <translation>%1 meld aan %2 via %3 als %4</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioriteit %1</translation>
    </message>
    <message>
        <source>%1 keep commands to %2 for later</source>
        <translation>%1 bewaar opdrachten aan %2 voor later</translation>
    </message>
    <message>
        <source>%1 refuse commands to %2</source>
        <translation>%1 weiger opdrachten aan %2</translation>
    </message>
    <message>
        <source>%1 shed load of %2 down to %3</source>
        <translation>%1 verlaag de last van %2 tot %3</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 zet %2 op %3</translation>
    </message>
    <message>
        <source>%1 do %2 with %3</source>
        <comment>an action nobody here has words for</comment>
        <translation>%1 doe %2 met %3</translation>
    </message>
    <message>
        <source>, but at most %1</source>
        <translation>, maar hoogstens %1</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>vanzelf terug</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>wacht op een mens</translation>
    </message>
    <message>
        <source>go back between %1 and %2</source>
        <translation>terug tussen %1 en %2</translation>
    </message>
    <message>
        <source>until it has been good for %1, then %2</source>
        <translation>tot het %1 goed is, dan %2</translation>
    </message>
    <message>
        <source>with at most %1 in %2</source>
        <translation>met hoogstens %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n omschakeling</numerusform>
            <numerusform>%n omschakelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>duurt het langer dan %1, roep een mens</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>lokaal schema</translation>
    </message>
    <message>
        <source>commands wait</source>
        <translation>opdrachten wachten</translation>
    </message>
    <message>
        <source>commands refused</source>
        <translation>opdrachten geweigerd</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>last verlagen</translation>
    </message>
    <message>
        <source>Part of it runs in Holdfast, which must be open for it.</source>
        <translation>Een deel draait in Holdfast, dat daarvoor open moet zijn.</translation>
    </message>
    <message>
        <source>Runs inside the gateways. Holdfast does not need to be open.</source>
        <translation>Draait in de gateways. Holdfast hoeft niet open te zijn.</translation>
    </message>
    <message>
        <source>Runs inside the devices. Holdfast does not need to be open.</source>
        <translation>Draait in de apparaten. Holdfast hoeft niet open te zijn.</translation>
    </message>
    <message>
        <source>It only tells; Holdfast must be open for it.</source>
        <translation>Zij meldt alleen; Holdfast moet daarvoor open zijn.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Draait</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tijdslimiet</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Als het mislukt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>ga door</translation>
    </message>
    <message>
        <source>undo and call a person</source>
        <translation>draai terug en roep een mens</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>laat zo en roep een mens</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>niets terug te draaien</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslaten</translation>
    </message>
    <message>
        <source>reverse it</source>
        <translation>keer het om</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>plaats %1</translation>
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
        <translation>Dit station is zelf afgesneden, dus er gebeurt niets.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>verklaard</translation>
    </message>
    <message>
        <source>The loss of something above explains this one.</source>
        <translation>De uitval van iets erboven verklaart deze.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>overgenomen</translation>
    </message>
    <message>
        <source>A person or the fire alarm has taken over for a time.</source>
        <translation>Een mens of het brandalarm heeft het tijdelijk overgenomen.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>The drill is too old or the scope has changed: it does not act.</source>
        <translation>De oefening is te oud of het bereik is veranderd: zij handelt niet.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Zij gebruikt %1.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op u</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>actief %1</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>keert terug</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>haalt in</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>vermoedt uitval</translation>
    </message>
    <message>
        <source>It does not act before it is armed.</source>
        <translation>Zij handelt pas als zij scherp staat.</translation>
    </message>
    <message>
        <source>the uplink is lost</source>
        <translation>de uplink uitvalt</translation>
    </message>
    <message>
        <source>the broker is unreachable</source>
        <translation>de broker onbereikbaar is</translation>
    </message>
    <message>
        <source>the gateway is unreachable</source>
        <translation>de gateway onbereikbaar is</translation>
    </message>
    <message>
        <source>the device is silent</source>
        <translation>het apparaat zwijgt</translation>
    </message>
    <message>
        <source>the cloud does not answer</source>
        <translation>de cloud niet antwoordt</translation>
    </message>
    <message>
        <source>the time source is lost</source>
        <translation>de tijdbron uitvalt</translation>
    </message>
    <message>
        <source>the power fails</source>
        <translation>de stroom uitvalt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>drilled</source>
        <translation>geoefend</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>scherp</translation>
    </message>
    <message>
        <source>class A, only tells</source>
        <translation>klasse A, meldt alleen</translation>
    </message>
    <message>
        <source>class B, can be undone</source>
        <translation>klasse B, omkeerbaar</translation>
    </message>
    <message>
        <source>class C, touches safety</source>
        <translation>klasse C, raakt veiligheid</translation>
    </message>
    <message>
        <source>in the device</source>
        <translation>in het apparaat</translation>
    </message>
    <message>
        <source>in the gateway</source>
        <translation>in de gateway</translation>
    </message>
    <message>
        <source>in Holdfast</source>
        <translation>in Holdfast</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>It has switched as often as it may.</source>
        <translation>Zij heeft zo vaak geschakeld als zij mag.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>Een stap is mislukt.</translation>
    </message>
    <message>
        <source>A step could not be undone.</source>
        <translation>Een stap kon niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Somebody else has taken over.</source>
        <translation>Een ander heeft het overgenomen.</translation>
    </message>
    <message>
        <source>No path is good.</source>
        <translation>Geen enkel pad is goed.</translation>
    </message>
    <message>
        <source>Nothing moves to what is not proved good</source>
        <translation>Niets gaat naar wat niet bewezen goed is</translation>
    </message>
    <message>
        <source>No more switches than allowed</source>
        <translation>Niet vaker omschakelen dan toegestaan</translation>
    </message>
    <message>
        <source>Back only after long enough a good time</source>
        <translation>Pas terug als het lang genoeg goed is</translation>
    </message>
    <message>
        <source>A good alternative is used</source>
        <translation>Een goed alternatief wordt gebruikt</translation>
    </message>
    <message>
        <source>No action while we are the ones cut off</source>
        <translation>Geen handeling als wij zelf zijn afgesneden</translation>
    </message>
    <message>
        <source>Life safety comes first, doors obey the fire alarm</source>
        <translation>Levensveiligheid eerst, deuren volgen het brandalarm</translation>
    </message>
    <message>
        <source>What has expired is never sent</source>
        <translation>Wat verlopen is, wordt nooit verzonden</translation>
    </message>
    <message>
        <source>Only one writes</source>
        <translation>Er schrijft er maar één</translation>
    </message>
    <message>
        <source>Everything held is let go in the end</source>
        <translation>Alles wat vastgehouden wordt, komt aan het eind los</translation>
    </message>
    <message>
        <source>No policy fights another</source>
        <translation>Geen regeling vecht met een andere</translation>
    </message>
    <message>
        <source>One alarm, in time</source>
        <translation>Eén alarm, op tijd</translation>
    </message>
    <message>
        <source>Nothing waits for ever</source>
        <translation>Niets wacht eeuwig</translation>
    </message>
    <message>
        <source>No step needs what is lost</source>
        <translation>Geen stap heeft nodig wat uitvalt</translation>
    </message>
    <message>
        <source>A held value ages and is followed by another</source>
        <translation>Een vastgehouden waarde veroudert en krijgt een opvolger</translation>
    </message>
    <message>
        <source>armed, not watched</source>
        <translation>scherp, niet bewaakt</translation>
    </message>
    <message>
        <source>It is approved, but this station does not ask its probes: it does not act by itself.</source>
        <translation>Ze is goedgekeurd, maar dit station stelt haar proeven niet: uit zichzelf handelt ze niet.</translation>
    </message>
    <message>
        <source>It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.</source>
        <translation>Ze is goedgekeurd, maar een stap ervan loopt in een apparaat of gateway: dit station doet niets half.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot carry out one of its steps.</source>
        <translation>Ze is goedgekeurd, maar dit station kan een van haar stappen niet uitvoeren.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot ask one of its probes.</source>
        <translation>Ze is goedgekeurd, maar dit station kan een van haar proeven niet stellen.</translation>
    </message>
    <message>
        <source>It is approved, but nobody knows which point a step is to set.</source>
        <translation>Ze is goedgekeurd, maar niemand weet welk punt een stap moet instellen.</translation>
    </message>
    <message>
        <source>A person keeps it from acting for another %1.</source>
        <translation>Iemand houdt haar nog %1 van handelen af.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>What must never be otherwise</source>
        <translation>Wat nooit anders mag zijn</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a proof took</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>%1 breekt na %n ronde. Gevonden na %2 toestanden en %3.</numerusform>
            <numerusform>%1 breekt na %n rondes. Gevonden na %2 toestanden en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after %1 states and %2: nothing is proved.</source>
        <translation>Opgegeven na %1 toestanden en %2: niets is bewezen.</translation>
    </message>
    <message>
        <source>Proved: whatever happens, in %1 states and %2.</source>
        <translation>Bewezen: wat er ook gebeurt, in %1 toestanden en %2.</translation>
    </message>
    <message>
        <source>Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.</source>
        <translation>Niets wat gebeurt breekt haar, in %1 toestanden en %2. Maar de controle vindt fouten, dus bewezen is ze niet.</translation>
    </message>
    <message>
        <source>Trying everything that can happen: %1 states so far</source>
        <translation>Alles wat kan gebeuren wordt geprobeerd: tot nu toe %1 toestanden</translation>
    </message>
    <message>
        <source>Not proved as it stands. A proof tries everything that can happen, round by round.</source>
        <translation>Zoals ze nu is niet bewezen. Een bewijs probeert alles wat kan gebeuren, ronde na ronde.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofStory</name>
    <message>
        <source>the usual way</source>
        <translation>de gewone weg</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <comment>number, what it does</comment>
        <translation>stap %1 (%2)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <source>what is watched is good</source>
        <translation>wat wordt bewaakt is goed</translation>
    </message>
    <message>
        <source>what is watched is bad</source>
        <translation>wat wordt bewaakt is slecht</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 is goed</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 is dood</translation>
    </message>
    <message>
        <source>we are the ones cut off</source>
        <translation>wij zijn afgesneden</translation>
    </message>
    <message>
        <source>we are no longer cut off</source>
        <translation>wij zijn niet meer afgesneden</translation>
    </message>
    <message>
        <source>something above is lost</source>
        <translation>iets erboven is weg</translation>
    </message>
    <message>
        <source>what is above is back</source>
        <translation>wat erboven zit is terug</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>brandalarm</translation>
    </message>
    <message>
        <source>the fire alarm is over</source>
        <translation>het brandalarm is voorbij</translation>
    </message>
    <message>
        <source>it may not act now</source>
        <translation>ze mag nu niet handelen</translation>
    </message>
    <message>
        <source>it may act again</source>
        <translation>ze mag weer handelen</translation>
    </message>
    <message>
        <source>the step is confirmed</source>
        <translation>de stap is bevestigd</translation>
    </message>
    <message>
        <source>the step fails</source>
        <translation>de stap mislukt</translation>
    </message>
    <message>
        <source>an operator overrides it</source>
        <translation>een operator grijpt in</translation>
    </message>
    <message>
        <source>the operator lets go</source>
        <translation>de operator laat los</translation>
    </message>
    <message>
        <source>Holdfast is restarted</source>
        <translation>Holdfast start opnieuw</translation>
    </message>
    <message>
        <source>the computer has slept</source>
        <translation>de computer heeft geslapen</translation>
    </message>
    <message>
        <source>somebody else has taken over</source>
        <translation>iemand anders heeft overgenomen</translation>
    </message>
    <message>
        <source>its drill is too old</source>
        <translation>haar oefening is te oud</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a step</comment>
        <translation>begint %1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <comment>a step</comment>
        <translation>draait %1 terug</translation>
    </message>
    <message>
        <source>lets go of %1</source>
        <comment>a step</comment>
        <translation>laat %1 los</translation>
    </message>
    <message>
        <source>switches to %1</source>
        <translation>wisselt naar %1</translation>
    </message>
    <message>
        <source>raises the alarm</source>
        <translation>slaat alarm</translation>
    </message>
    <message>
        <source>clears the alarm</source>
        <translation>trekt het alarm in</translation>
    </message>
    <message>
        <source>calls a person</source>
        <translation>roept iemand</translation>
    </message>
    <message>
        <source>tells this station</source>
        <translation>meldt het op dit station</translation>
    </message>
    <message>
        <source>catches up with %1</source>
        <translation>haalt %1 in</translation>
    </message>
    <message>
        <source>sends the commands that waited</source>
        <translation>verzendt de wachtende opdrachten</translation>
    </message>
    <message>
        <source>asks what to do with the commands that waited</source>
        <translation>vraagt wat er met de wachtende opdrachten moet</translation>
    </message>
    <message>
        <source>throws away the commands that waited</source>
        <translation>gooit de wachtende opdrachten weg</translation>
    </message>
    <message>
        <source>lets %1 take over</source>
        <translation>laat %1 overnemen</translation>
    </message>
    <message>
        <source>stops writing</source>
        <translation>stopt met schrijven</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <source>explained by another loss</source>
        <translation>verklaard door een andere uitval</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>overstuurd</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in rust</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>vermoedt uitval</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>handelt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>houdt stand</translation>
    </message>
    <message>
        <source>waits to return</source>
        <translation>wacht op terugkeer</translation>
    </message>
    <message>
        <source>catches up</source>
        <translation>haalt in</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>wacht op iemand</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Wat wordt bewaakt</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>Wijzelf</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afgesneden</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>Wat erboven zit</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>Brandalarm</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>It may act</source>
        <translation>Ze mag handelen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>De regeling</translation>
    </message>
    <message>
        <source>Way in use</source>
        <translation>Weg in gebruik</translation>
    </message>
    <message>
        <source>nothing new happens</source>
        <translation>er gebeurt niets nieuws</translation>
    </message>
    <message>
        <source>it does nothing</source>
        <translation>ze doet niets</translation>
    </message>
    <message>
        <source>After %1: %2. The policy: %3; %4.</source>
        <comment>time, what happens, how it stands, what it does</comment>
        <translation>Na %1: %2. De regeling: %3; %4.</translation>
    </message>
    <message>
        <source>%1 This breaks it.</source>
        <translation>%1 Dat breekt haar.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat ze doet</translation>
    </message>
    <message>
        <source>nothing in it could break that</source>
        <translation>niets erin kan dat breken</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebroken</translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation>%1 keer bekeken</translation>
    </message>
    <message>
        <source>nearest %1 of %2</source>
        <translation>dichtstbij %1 van %2</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>vereist %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofTimeline</name>
    <message>
        <source>The shortest way to the break, round by round</source>
        <translation>De kortste weg tot het misgaat, ronde na ronde</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessCard</name>
    <message>
        <source>Offline readiness</source>
        <translation>Paraatheid zonder netwerk</translation>
    </message>
    <message>
        <source>/ 100, target %1</source>
        <translation>/ 100, doel %1</translation>
    </message>
    <message>
        <source>Offline readiness %1 of 100, target %2</source>
        <translation>Paraatheid zonder netwerk %1 van 100, doel %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessReader</name>
    <message>
        <source>fallback defined</source>
        <translation>noodregeling bepaald</translation>
    </message>
    <message>
        <source>proven in 90 days</source>
        <translation>bewezen in 90 dagen</translation>
    </message>
    <message>
        <source>2nd path healthy</source>
        <translation>2e pad gezond</translation>
    </message>
    <message>
        <source>buffer OK</source>
        <translation>buffer in orde</translation>
    </message>
    <message>
        <source>100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w</source>
        <translation>100 · Σ w (%1 noodregeling + %2 bewezen + %3 tweede pad + %4 buffer) / Σ w</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>▼ 4 since 13:58</comment>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>Weakest: %1 %2, %3</source>
        <comment>function, if what is lost, evidence</comment>
        <translation>Zwakste: %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::SentenceEditor</name>
    <message>
        <source>The policy as a sentence</source>
        <translation>De regeling als zin</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message>
        <source>On the last %1 it would not have acted</source>
        <translation>In de laatste %1 zou ze niet hebben gehandeld</translation>
    </message>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>In de laatste %1 zou ze één keer hebben gehandeld</numerusform>
            <numerusform>In de laatste %1 zou ze %n keer hebben gehandeld</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them needless, back within a minute</source>
        <translation>%1 daarvan onnodig, binnen een minuut terug</translation>
    </message>
    <message>
        <source>slowest after %1</source>
        <translation>langzaamste na %1</translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>één deuractie</numerusform>
            <numerusform>%n deuracties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>wachtte één keer op iemand</numerusform>
            <numerusform>wachtte %n keer op iemand</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody recorded for %1</source>
        <translation>niemand heeft opgenomen gedurende %1</translation>
    </message>
    <message>
        <source>history does not know %1: taken to be as bad as what is watched</source>
        <translation>geschiedenis kent %1 niet: even slecht geacht als wat bewaakt wordt</translation>
    </message>
    <message>
        <source>as if every step had succeeded</source>
        <translation>alsof elke stap was gelukt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still lost</source>
        <translation>nog steeds weg</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>weg gedurende %1</translation>
    </message>
    <message>
        <source>acted after %1</source>
        <translation>handelde na %1</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>onnodig</translation>
    </message>
    <message>
        <source>It could not be tried on the history</source>
        <translation>Ze kon niet op de geschiedenis worden geprobeerd</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Words</name>
    <message>
        <source>Heating</source>
        <translation>Verwarming</translation>
    </message>
    <message>
        <source>Leak detection and shut-off</source>
        <translation>Lekdetectie en afsluiting</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Ventilatie</translation>
    </message>
    <message>
        <source>Corridor lighting</source>
        <translation>Gangverlichting</translation>
    </message>
    <message>
        <source>Main doors</source>
        <translation>Hoofddeuren</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Binnendeuren</translation>
    </message>
    <message>
        <source>Room lighting</source>
        <translation>Kamerverlichting</translation>
    </message>
    <message>
        <source>Smoke detection</source>
        <translation>Rookmelding</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Meters</translation>
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
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>if the broker is lost</source>
        <translation>als de broker uitvalt</translation>
    </message>
    <message>
        <source>if the gateway is lost</source>
        <translation>als de gateway uitvalt</translation>
    </message>
    <message>
        <source>if the uplink is lost</source>
        <translation>als de uplink uitvalt</translation>
    </message>
    <message>
        <source>if the cloud is lost</source>
        <translation>als de cloud uitvalt</translation>
    </message>
    <message>
        <source>if the power fails</source>
        <translation>als de stroom uitvalt</translation>
    </message>
    <message>
        <source>if the time source is lost</source>
        <translation>als de tijdbron uitvalt</translation>
    </message>
    <message>
        <source>A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast&apos;s own link proves only Holdfast.</source>
        <translation>Een oefening waarin een gateway of randstation van de broker wordt afgesneden, gevolgd via het tweede pad of achteraf uitgelezen. De eigen verbinding van Holdfast blokkeren bewijst alleen Holdfast.</translation>
    </message>
    <message>
        <source>A drill in the gateway&apos;s test mode, watched over the second path or read back afterwards; or a real loss of the gateway.</source>
        <translation>Een oefening in de testmodus van de gateway, gevolgd via het tweede pad of achteraf uitgelezen; of een echte uitval van de gateway.</translation>
    </message>
    <message>
        <source>A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink.</source>
        <translation>Een oefening met de uplink geblokkeerd op de router of het randstation, achteraf uitgelezen; of een echte uitval van de uplink.</translation>
    </message>
    <message>
        <source>A drill with the cloud service blocked at the router; or a real outage of the service.</source>
        <translation>Een oefening met de clouddienst geblokkeerd op de router; of een echte storing van de dienst.</translation>
    </message>
    <message>
        <source>Switching off the supply on site with people informed; or a real power failure with readings from within it.</source>
        <translation>De voeding ter plaatse uitschakelen met iedereen ingelicht; of een echte stroomuitval met metingen van tijdens de uitval.</translation>
    </message>
    <message>
        <source>A drill with the time source taken away for longer than the clocks are trusted.</source>
        <translation>Een oefening zonder tijdbron, langer dan de klokken te vertrouwen zijn.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>ongemoeid</translation>
    </message>
    <message>
        <source>works locally</source>
        <translation>werkt lokaal</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stopt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>evidence</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>evidence</comment>
        <translation>beweerd</translation>
    </message>
    <message>
        <source>configured</source>
        <comment>evidence</comment>
        <translation>ingesteld</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>evidence</comment>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>a drill on site</source>
        <translation>een oefening ter plaatse</translation>
    </message>
    <message>
        <source>a drill on the simulated site</source>
        <translation>een oefening op de gesimuleerde locatie</translation>
    </message>
    <message>
        <source>a real outage</source>
        <translation>een echte storing</translation>
    </message>
    <message>
        <source>readings filled in after an outage</source>
        <translation>metingen aangevuld na een storing</translation>
    </message>
    <message>
        <source>settings read back from the device</source>
        <translation>instellingen teruggelezen uit het apparaat</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>de fabrikant</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>een mens</translation>
    </message>
    <message>
        <source>what depends on what</source>
        <translation>wat van wat afhangt</translation>
    </message>
    <message>
        <source>The proof is older than 180 days.</source>
        <translation>Het bewijs is ouder dan 180 dagen.</translation>
    </message>
    <message>
        <source>The firmware has changed since the proof.</source>
        <translation>De firmware is veranderd sinds het bewijs.</translation>
    </message>
    <message>
        <source>The settings have changed since the proof.</source>
        <translation>De instellingen zijn veranderd sinds het bewijs.</translation>
    </message>
    <message>
        <source>A device has moved to another parent since the proof.</source>
        <translation>Een apparaat hangt sinds het bewijs aan een andere ouder.</translation>
    </message>
    <message>
        <source>The proof did not cover every device.</source>
        <translation>Het bewijs dekte niet elk apparaat.</translation>
    </message>
    <message>
        <source>The proof is dated in the future.</source>
        <translation>Het bewijs is gedateerd in de toekomst.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
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
        <translation>Clouddienst</translation>
    </message>
    <message>
        <source>Power feed</source>
        <translation>Voeding</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>path</comment>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Standby</source>
        <comment>path</comment>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>path</comment>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>function, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>bewijs verlopen</translation>
    </message>
    <message>
        <source>tried, failed</source>
        <translation>geprobeerd, mislukt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proven, 12 d</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Geen noodregeling</translation>
    </message>
    <message>
        <source>Failed when tried</source>
        <translation>Mislukt bij proberen</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nooit getest</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Bewijs verlopen</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, grens %2</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Niets opgeslagen</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>Stored data %1 old</source>
        <translation>Opslag %1 oud</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>buffer, age</comment>
        <translation>%1 %2 oud</translation>
    </message>
    <message>
        <source>All paths lost</source>
        <translation>Alle paden weg</translation>
    </message>
    <message>
        <source>On backup path</source>
        <translation>Op reservepad</translation>
    </message>
    <message>
        <source>Single path</source>
        <translation>Enkel pad</translation>
    </message>
    <message>
        <source>Paths not known</source>
        <translation>Paden onbekend</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>Open alarms, worst first</source>
        <translation>Open alarmen, ergste eerst</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Geen actieve alarmen</translation>
    </message>
    <message>
        <source>Nothing here asks for anybody&apos;s hand.</source>
        <translation>Hier is niemands hand nodig.</translation>
    </message>
    <message>
        <source>Note: what you found or did</source>
        <translation>Notitie: wat is gezien of gedaan</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Notitie bij de bevestiging</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestig</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Open console</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 actief</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 onbevestigd</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 hersteld</translation>
    </message>
    <message>
        <source>Only alarms of %1; press to see all</source>
        <translation>Alleen alarmen van %1; druk voor alle</translation>
    </message>
    <message>
        <source>No alarm in %1</source>
        <translation>Geen alarm in %1</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Het is al bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarm bevestigd</numerusform>
            <numerusform>%n alarmen bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms of all rooms</source>
        <translation>Alarmen van alle ruimten</translation>
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
        <translation>%1 · hersteld %2, onbevestigd</translation>
    </message>
    <message>
        <source>%1 · unacknowledged</source>
        <translation>%1 · onbevestigd</translation>
    </message>
    <message>
        <source>%1 · latched until it is reset</source>
        <translation>%1 · vastgehouden tot reset</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · bevestigd</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2</source>
        <translation>%1 · bevestigd door %2</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>Verbergt %n apparaatalarm</numerusform>
            <numerusform>Verbergt %n apparaatalarmen</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, grens %2</translation>
    </message>
    <message>
        <source>Back to normal since %1</source>
        <translation>Hersteld sinds %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message>
        <source>Floor plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>Plattegrond van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>%n ruimte. Pijltoetsen lopen van ruimte naar ruimte, Tab door de apparaten van een ruimte, Enter opent.</numerusform>
            <numerusform>%n ruimten. Pijltoetsen lopen van ruimte naar ruimte, Tab door de apparaten van een ruimte, Enter opent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message>
        <source>No device in this room says anything</source>
        <translation>Geen apparaat in deze ruimte meldt iets</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiRow</name>
    <message>
        <source>The line stands for an even choice of %1 of %2 points.</source>
        <translation>De lijn staat voor een gelijkmatige keuze van %1 uit %2 punten.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message>
        <source>Comfort compliance</source>
        <translation>Comfort gehaald</translation>
    </message>
    <message>
        <source>CO₂, worst room</source>
        <translation>CO₂, slechtste ruimte</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Vermogen nu</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Fresh devices</source>
        <translation>Actuele apparaten</translation>
    </message>
    <message>
        <source>% of rooms</source>
        <translation>% van ruimten</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>% of devices</source>
        <translation>% van apparaten</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>nog geen bron</translation>
    </message>
    <message>
        <source>last known, %1 old</source>
        <translation>laatst bekend, %1 oud</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>%1 dekking</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 geleden</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Doel %1</translation>
    </message>
    <message>
        <source>Nobody expected now</source>
        <translation>Nu niemand verwacht</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>Peak today %1 at %2</source>
        <translation>Piek vandaag %1 om %2</translation>
    </message>
    <message>
        <source>main meter</source>
        <translation>hoofdmeter</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>som van %n meter</numerusform>
            <numerusform>som van %n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 van %n werkplek</numerusform>
            <numerusform>%1 van %n werkplekken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 lokaal</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 stil</translation>
    </message>
    <message>
        <source>%1 of %2 sources are heard.</source>
        <translation>%1 van %2 bronnen zijn te horen.</translation>
    </message>
    <message>
        <source>Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.</source>
        <translation>Ruimten voor mensen tussen 20 en 26 °C (EN 16798-1, categorie II) en onder %1 ppm CO₂.</translation>
    </message>
    <message>
        <source>The highest CO₂ indoors that is known now.</source>
        <translation>De hoogste CO₂ binnen die nu bekend is.</translation>
    </message>
    <message>
        <source>The main meter where one is named so, else the sum of all electricity meters.</source>
        <translation>De hoofdmeter waar er een zo heet, anders de som van alle elektriciteitsmeters.</translation>
    </message>
    <message>
        <source>People counted in all rooms.</source>
        <translation>Getelde personen in alle ruimten.</translation>
    </message>
    <message>
        <source>Adopted devices that are heard in their time on every link. The line begins when this window was opened.</source>
        <translation>Opgenomen apparaten die op elke verbinding op tijd te horen zijn. De lijn begint bij het openen van dit venster.</translation>
    </message>
    <message>
        <source>% occupied h</source>
        <translation>% bezette uren</translation>
    </message>
    <message>
        <source>%1 of %2 rooms now</source>
        <translation>nu %1 van %2 ruimten</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>te weinig gegevens (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>vorige werkdag</translation>
    </message>
    <message>
        <source>The part of today&apos;s occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.</source>
        <translation>Het deel van de bezette uren van vandaag waarin ruimten voor mensen tussen 20 en 26 °C waren (EN 16798-1, categorie II), met gemiddelden over 20 minuten en gewogen naar oppervlakte. De luchttemperatuur staat voor de operatieve temperatuur.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathCard</name>
    <message>
        <source>Paths</source>
        <translation>Paden</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 u</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 u</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 u</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Getoonde tijd</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>laatste uur</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>laatste 6 uur</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>laatste 24 uur</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>laatste 7 dagen</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, what is not normal first</source>
        <translation>%1 · %2 van %3, afwijkende eerst</translation>
    </message>
    <message>
        <source>local fallback</source>
        <translation>lokale noodregeling</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>gat</translation>
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
        <translation>via %1</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>staat klaar</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathStrips</name>
    <message>
        <source>Paths to the devices</source>
        <translation>Paden naar de apparaten</translation>
    </message>
    <message>
        <source>No broker is set up yet</source>
        <translation>Er is nog geen broker ingesteld</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>Plattegrond</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Nog geen plattegrond</translation>
    </message>
    <message>
        <source>Rooms and devices show up here once the floors are drawn.</source>
        <translation>Ruimten en apparaten verschijnen hier zodra de verdiepingen zijn getekend.</translation>
    </message>
    <message>
        <source>Draw the floors</source>
        <translation>Teken de verdiepingen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanLegend</name>
    <message>
        <source>Draw the floors</source>
        <translation>Teken de verdiepingen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom uit</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit the whole floor</source>
        <translation>Toon hele verdieping</translation>
    </message>
    <message>
        <source>Fresh %1</source>
        <translation>Actueel %1</translation>
    </message>
    <message>
        <source>Local fallback %1, behind %2</source>
        <translation>Lokale noodregeling %1, achter %2</translation>
    </message>
    <message>
        <source>Local fallback %1</source>
        <translation>Lokale noodregeling %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Gebied van %1</translation>
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
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>actueel</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 oud</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message>
        <source>Show in the journal</source>
        <translation>Toon in het logboek</translation>
    </message>
    <message>
        <source>Dismiss until the next session</source>
        <translation>Verberg tot de volgende sessie</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Sinds de laatste blik, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n nieuw alarm</numerusform>
            <numerusform>%n nieuwe alarmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>%1 verliet het eerste pad, %n apparaat draait lokaal</numerusform>
            <numerusform>%1 verliet het eerste pad, %n apparaten draaien lokaal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left its first path</source>
        <translation>%1 verliet het eerste pad</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>%n apparaat ging lokaal</numerusform>
            <numerusform>%n apparaten gingen lokaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>%n apparaat erbij</numerusform>
            <numerusform>%n apparaten erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>%n nieuw apparaat gevonden</numerusform>
            <numerusform>%n nieuwe apparaten gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Viewers watch; this needs an operator.</source>
        <translation>Kijkers kijken mee; hiervoor is een operator nodig.</translation>
    </message>
    <message>
        <source>This needs an engineer.</source>
        <translation>Hiervoor is een technicus nodig.</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Hiervoor is een beheerder nodig.</translation>
    </message>
    <message>
        <source>this account is switched off</source>
        <translation>dit account is uitgeschakeld</translation>
    </message>
    <message>
        <source>this account has expired</source>
        <translation>dit account is verlopen</translation>
    </message>
    <message>
        <source>this account is switched off or has expired</source>
        <translation>dit account is uitgeschakeld of verlopen</translation>
    </message>
    <message>
        <source>an operator needs a name</source>
        <translation>een persoon heeft een naam nodig</translation>
    </message>
    <message>
        <source>the last administrator cannot be taken away</source>
        <translation>de laatste beheerder kan niet worden weggehaald</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Wacht %1 s voor de volgende poging.</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is not in use.</source>
        <translation>Naam of wachtwoord klopt niet, of het account is niet in gebruik.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dit account bestaat niet.</translation>
    </message>
    <message>
        <source>A password has 8 to 1024 characters.</source>
        <translation>Een wachtwoord heeft 8 tot 1024 tekens.</translation>
    </message>
    <message>
        <source>Not enough memory to keep a password safely.</source>
        <translation>Te weinig geheugen om een wachtwoord veilig te bewaren.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Een account heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Er is al een account met deze naam.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer.</source>
        <translation>Er moet iemand overblijven die mag beheren.</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>De accounts kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>No secret is kept under this name.</source>
        <translation>Onder deze naam wordt geen geheim bewaard.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used: %1</source>
        <translation>Het verzegelde bestand kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>The sealed file is damaged or its key is another one; it was left as it is.</source>
        <translation>Het verzegelde bestand is beschadigd of hoort bij een andere sleutel; het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>libsodium is not ready</source>
        <translation>libsodium is niet gereed</translation>
    </message>
    <message>
        <source>An anchor is a number, a colon and 64 hexadecimal digits.</source>
        <translation>Een anker is een getal, een dubbele punt en 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>a broker needs a name, a host and a port</source>
        <translation>een broker heeft een naam, een host en een poort nodig</translation>
    </message>
    <message>
        <source>a broker needs at least one topic filter</source>
        <translation>een broker heeft ten minste één topicfilter nodig</translation>
    </message>
    <message>
        <source>keep-alive must be between 1 and 65535 seconds</source>
        <translation>keep-alive moet tussen 1 en 65535 seconden liggen</translation>
    </message>
    <message>
        <source>no such broker</source>
        <translation>deze broker bestaat niet</translation>
    </message>
    <message>
        <source>asking is not permitted on this broker</source>
        <translation>vragen is op deze broker niet toegestaan</translation>
    </message>
    <message>
        <source>commands are not permitted on this broker</source>
        <translation>opdrachten zijn op deze broker niet toegestaan</translation>
    </message>
    <message>
        <source>the broker is not connected</source>
        <translation>de broker is niet verbonden</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>deze tijdzone bestaat niet</translation>
    </message>
    <message>
        <source>every floor needs an id of its own</source>
        <translation>elke verdieping heeft een eigen id nodig</translation>
    </message>
    <message>
        <source>every space needs an id of its own</source>
        <translation>elke ruimte heeft een eigen id nodig</translation>
    </message>
    <message>
        <source>a space stands on a floor that is not there</source>
        <translation>een ruimte staat op een verdieping die er niet is</translation>
    </message>
    <message>
        <source>nobody understands this wish</source>
        <translation>niemand begrijpt deze wens</translation>
    </message>
    <message>
        <source>too many actions are waiting</source>
        <translation>er wachten te veel acties</translation>
    </message>
    <message>
        <source>no such point</source>
        <translation>dit punt bestaat niet</translation>
    </message>
    <message>
        <source>this point is not announced</source>
        <translation>dit punt is niet aangekondigd</translation>
    </message>
    <message>
        <source>this point cannot be written</source>
        <translation>dit punt kan niet worden geschreven</translation>
    </message>
    <message>
        <source>this point takes a number</source>
        <translation>dit punt verwacht een getal</translation>
    </message>
    <message>
        <source>this point takes yes or no</source>
        <translation>dit punt verwacht ja of nee</translation>
    </message>
    <message>
        <source>the value is outside the point&apos;s limits</source>
        <translation>de waarde ligt buiten de grenzen van het punt</translation>
    </message>
    <message>
        <source>the point does not know this value</source>
        <translation>het punt kent deze waarde niet</translation>
    </message>
    <message>
        <source>nobody takes commands for this point</source>
        <translation>niemand neemt opdrachten voor dit punt aan</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>er is een getal nodig</translation>
    </message>
    <message>
        <source>the number is outside the announced range</source>
        <translation>het getal ligt buiten het aangekondigde bereik</translation>
    </message>
    <message>
        <source>the device has no command for this</source>
        <translation>het apparaat heeft hier geen opdracht voor</translation>
    </message>
    <message>
        <source>there is no value to send</source>
        <translation>er is geen waarde om te sturen</translation>
    </message>
    <message>
        <source>the device does not offer this choice</source>
        <translation>het apparaat biedt deze keuze niet</translation>
    </message>
    <message>
        <source>command template not supported: %1</source>
        <translation>opdrachtsjabloon wordt niet ondersteund: %1</translation>
    </message>
    <message>
        <source>this convention cannot be asked</source>
        <translation>aan deze conventie kan niets worden gevraagd</translation>
    </message>
    <message>
        <source>nobody knows this question</source>
        <translation>niemand kent deze vraag</translation>
    </message>
    <message>
        <source>nothing was heard on this broker yet</source>
        <translation>op deze broker is nog niets gehoord</translation>
    </message>
    <message>
        <source>no such device: %1</source>
        <translation>dit apparaat bestaat niet: %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>dit apparaat bestaat niet</translation>
    </message>
    <message>
        <source>a device cannot replace itself</source>
        <translation>een apparaat kan zichzelf niet vervangen</translation>
    </message>
    <message>
        <source>only an adopted or retired device can be replaced</source>
        <translation>alleen een opgenomen of afgevoerd apparaat kan worden vervangen</translation>
    </message>
    <message>
        <source>both are one device already</source>
        <translation>het is al één apparaat</translation>
    </message>
    <message>
        <source>nothing declares the points of %1</source>
        <translation>niets kondigt de punten van %1 aan</translation>
    </message>
    <message>
        <source>only an adopted device can be retired</source>
        <translation>alleen een opgenomen apparaat kan worden afgevoerd</translation>
    </message>
    <message>
        <source>the device is not retired</source>
        <translation>het apparaat is niet afgevoerd</translation>
    </message>
    <message>
        <source>not a wish about devices</source>
        <translation>geen wens over apparaten</translation>
    </message>
    <message>
        <source>There is no such alarm any more.</source>
        <translation>Dit alarm bestaat niet meer.</translation>
    </message>
    <message>
        <source>A P1 alarm is acknowledged with a note only.</source>
        <translation>Een alarm met prioriteit 1 wordt alleen met een notitie bevestigd.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Alarmen voor levensveiligheid kunnen niet worden opgeschort.</translation>
    </message>
    <message>
        <source>Only an engineer shelves a P1 alarm.</source>
        <translation>Alleen een technicus schort een alarm met prioriteit 1 op.</translation>
    </message>
    <message>
        <source>This alarm is shelved for at most %1 minutes.</source>
        <translation>Dit alarm wordt hoogstens %1 minuten opgeschort.</translation>
    </message>
    <message>
        <source>Shelving needs a reason.</source>
        <translation>Opschorten vraagt om een reden.</translation>
    </message>
    <message>
        <source>At most 20 alarms are shelved at once.</source>
        <translation>Er worden hoogstens 20 alarmen tegelijk opgeschort.</translation>
    </message>
    <message>
        <source>Shelving needs a duration.</source>
        <translation>Opschorten vraagt om een duur.</translation>
    </message>
    <message>
        <source>Taking an alarm out of service needs the text of the work order.</source>
        <translation>Een alarm buiten dienst stellen vraagt om de tekst van de werkopdracht.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Een regel heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A delay is less than nothing.</source>
        <translation>Een vertraging is kleiner dan nul.</translation>
    </message>
    <message>
        <source>A delay is longer than a year.</source>
        <translation>Een vertraging is langer dan een jaar.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>Een grens is geen getal.</translation>
    </message>
    <message>
        <source>The rule has no limit.</source>
        <translation>De regel heeft geen grens.</translation>
    </message>
    <message>
        <source>The limits leave no room between them.</source>
        <translation>De grenzen laten geen ruimte over.</translation>
    </message>
    <message>
        <source>The rule names no abnormal state.</source>
        <translation>De regel noemt geen afwijkende toestand.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Een regel voor levensveiligheid heeft een gevolg en een handeling nodig.</translation>
    </message>
    <message>
        <source>The kind of a rule&apos;s condition cannot be changed.</source>
        <translation>De soort voorwaarde van een regel kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>not a wish about alarms</source>
        <translation>geen wens over alarmen</translation>
    </message>
    <message>
        <source>acknowledge it first</source>
        <translation>bevestig het eerst</translation>
    </message>
    <message>
        <source>nothing is latched</source>
        <translation>niets wordt vastgehouden</translation>
    </message>
    <message>
        <source>only an acknowledged active alarm sounds again</source>
        <translation>alleen een bevestigd actief alarm klinkt opnieuw</translation>
    </message>
    <message>
        <source>the alarm is active already</source>
        <translation>het alarm is al actief</translation>
    </message>
    <message>
        <source>the alarm is in service</source>
        <translation>het alarm is in dienst</translation>
    </message>
    <message>
        <source>the alarm is not active</source>
        <translation>het alarm is niet actief</translation>
    </message>
    <message>
        <source>the alarm is not shelved</source>
        <translation>het alarm is niet opgeschort</translation>
    </message>
    <message>
        <source>the alarm is not suppressed</source>
        <translation>het alarm is niet onderdrukt</translation>
    </message>
    <message>
        <source>the alarm is out of service already</source>
        <translation>het alarm is al buiten dienst</translation>
    </message>
    <message>
        <source>the alarm is out of service</source>
        <translation>het alarm is buiten dienst</translation>
    </message>
    <message>
        <source>the alarm is shelved</source>
        <translation>het alarm is opgeschort</translation>
    </message>
    <message>
        <source>the alarm is suppressed already</source>
        <translation>het alarm is al onderdrukt</translation>
    </message>
    <message>
        <source>the alarm is suppressed under its cause</source>
        <translation>het alarm is onder zijn oorzaak onderdrukt</translation>
    </message>
    <message>
        <source>the condition is still true</source>
        <translation>de voorwaarde geldt nog</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge</source>
        <translation>er valt niets te bevestigen</translation>
    </message>
    <message>
        <source>the data directory is open for reading only</source>
        <translation>de gegevensmap is alleen om te lezen geopend</translation>
    </message>
    <message>
        <source>no data directory named</source>
        <translation>geen gegevensmap genoemd</translation>
    </message>
    <message>
        <source>%1 is not a data directory of Holdfast</source>
        <translation>%1 is geen gegevensmap van Holdfast</translation>
    </message>
    <message>
        <source>%1: files cannot be made here</source>
        <translation>%1: hier kunnen geen bestanden worden gemaakt</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: de map kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>%1: folders cannot be made here</source>
        <translation>%1: hier kunnen geen mappen worden gemaakt</translation>
    </message>
    <message>
        <source>%1: in use by %2 (process %3)</source>
        <translation>%1: in gebruik door %2 (proces %3)</translation>
    </message>
    <message>
        <source>%1: not writable</source>
        <translation>%1: niet beschrijfbaar</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>%1 is beschadigd: %2. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed.</source>
        <translation>%1 is door een nieuwere Holdfast geschreven (schema %2, deze kent %3). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 was written by an older Holdfast: open it once for writing</source>
        <translation>%1 is door een oudere Holdfast geschreven: open het eenmaal om te schrijven</translation>
    </message>
    <message>
        <source>schema step %1: %2</source>
        <translation>schemastap %1: %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>het kan niet worden gelezen</translation>
    </message>
    <message>
        <source>no such interval or number of columns</source>
        <translation>zo&apos;n tijdvak of aantal kolommen bestaat niet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>disk full: %1</source>
        <translation>schijf vol: %1</translation>
    </message>
    <message>
        <source>not writable: %1</source>
        <translation>niet beschrijfbaar: %1</translation>
    </message>
    <message>
        <source>locked by another program: %1</source>
        <translation>door een ander programma vergrendeld: %1</translation>
    </message>
    <message>
        <source>disk errors: %1</source>
        <translation>schijffouten: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beschadigd: %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>schijf vol</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>niet beschrijfbaar</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>door een ander programma vergrendeld</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>schijffouten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>cannot write the recording</source>
        <translation>de opname kan niet worden geschreven</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kan niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>cannot use the folder %1</source>
        <translation>de map %1 kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>geen JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>geen JSON-object</translation>
    </message>
    <message>
        <source>a device announcement without components (a single entity belongs under its own component&apos;s topic)</source>
        <translation>een apparaataankondiging zonder onderdelen (een losse entiteit hoort onder het topic van haar eigen onderdeel)</translation>
    </message>
    <message>
        <source>a device announcement without device</source>
        <translation>een apparaataankondiging zonder apparaat</translation>
    </message>
    <message>
        <source>a device announcement without origin</source>
        <translation>een apparaataankondiging zonder herkomst</translation>
    </message>
    <message>
        <source>the required option %1 is missing</source>
        <translation>de verplichte optie %1 ontbreekt</translation>
    </message>
    <message>
        <source>the option %1 is no text</source>
        <translation>de optie %1 is geen tekst</translation>
    </message>
    <message>
        <source>it names neither a state nor a command topic</source>
        <translation>ze noemt een status- noch een opdrachttopic</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; is no object</source>
        <translation>onderdeel &quot;%1&quot; is geen object</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; does not say its platform</source>
        <translation>onderdeel &quot;%1&quot; noemt zijn platform niet</translation>
    </message>
    <message>
        <source>availability and availability_topic exclude each other</source>
        <translation>availability en availability_topic sluiten elkaar uit</translation>
    </message>
    <message>
        <source>availability: template not supported: %1</source>
        <translation>beschikbaarheid: sjabloon niet ondersteund: %1</translation>
    </message>
    <message>
        <source>availability: %1</source>
        <translation>beschikbaarheid: %1</translation>
    </message>
    <message>
        <source>the device has neither identifiers nor connections</source>
        <translation>het apparaat heeft identifiers noch connections</translation>
    </message>
    <message>
        <source>component, node id and object id may only have letters, digits, - and _</source>
        <translation>component, node id en object id mogen alleen letters, cijfers, - en _ hebben</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>er is geen scenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the simulated site&apos;s broker does not answer</source>
        <translation>de broker van de gesimuleerde locatie antwoordt niet</translation>
    </message>
    <message>
        <source>this is no learned mapping</source>
        <translation>dit is geen geleerde toewijzing</translation>
    </message>
    <message>
        <source>the answer is shorter than the value</source>
        <translation>het antwoord is korter dan de waarde</translation>
    </message>
    <message>
        <source>the value does not fit the register</source>
        <translation>de waarde past niet in het register</translation>
    </message>
    <message>
        <source>too many questions wait for their answers</source>
        <translation>er wachten te veel vragen op antwoord</translation>
    </message>
    <message>
        <source>this was asked already; its answer is awaited</source>
        <translation>dit is al gevraagd; het antwoord wordt verwacht</translation>
    </message>
    <message>
        <source>its version of Homie is &quot;%1&quot;, not 5</source>
        <translation>zijn versie van Homie is &quot;%1&quot;, niet 5</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>groter dan 4 MB</translation>
    </message>
    <message>
        <source>none of these topics is a ghost any more</source>
        <translation>geen van deze topics is nog een spook</translation>
    </message>
    <message>
        <source>another clearing is under way</source>
        <translation>er wordt al iets gewist</translation>
    </message>
    <message>
        <source>between 1 and 500 topics are cleared at once</source>
        <translation>er worden 1 tot 500 topics tegelijk gewist</translation>
    </message>
    <message>
        <source>a pattern is too long</source>
        <translation>een patroon is te lang</translation>
    </message>
    <message>
        <source>a rule needs an id and something to go by</source>
        <translation>een regel heeft een id en een kenmerk nodig</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>er zijn te veel regels</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>deze regel bestaat niet</translation>
    </message>
    <message>
        <source>newcomers are kept for a minute at least and a year at most</source>
        <translation>nieuwkomers worden ten minste een minuut en hoogstens een jaar bewaard</translation>
    </message>
    <message>
        <source>the device has replaced no other</source>
        <translation>het apparaat heeft geen ander vervangen</translation>
    </message>
    <message>
        <source>it is no part of this device</source>
        <translation>het hoort niet bij dit apparaat</translation>
    </message>
    <message>
        <source>a device without an address</source>
        <translation>een apparaat zonder adres</translation>
    </message>
    <message>
        <source>no bridge knows this device</source>
        <translation>geen brug kent dit apparaat</translation>
    </message>
    <message>
        <source>this bridge does not know the question</source>
        <translation>deze brug kent de vraag niet</translation>
    </message>
    <message>
        <source>the topic names %1, the announcement &quot;%2&quot;</source>
        <translation>het topic noemt %1, de aankondiging &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the announcement is no object</source>
        <translation>de aankondiging is geen object</translation>
    </message>
    <message>
        <source>its topic cannot be used: %1</source>
        <translation>zijn topic kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>it does not say its topics (ft, t, tp)</source>
        <translation>het noemt zijn topics niet (ft, t, tp)</translation>
    </message>
    <message>
        <source>no such device announced itself</source>
        <translation>zo’n apparaat heeft zich niet aangekondigd</translation>
    </message>
    <message>
        <source>no such device was heard</source>
        <translation>zo’n apparaat is niet gehoord</translation>
    </message>
    <message>
        <source>what was compressed is no Sparkplug payload</source>
        <translation>wat gecomprimeerd was, is geen Sparkplug-bericht</translation>
    </message>
    <message>
        <source>it is compressed twice</source>
        <translation>het is twee keer gecomprimeerd</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is larger than the limit</source>
        <translation>een bericht van %1 bytes is groter dan de grens</translation>
    </message>
    <message>
        <source>no Sparkplug payload</source>
        <translation>geen Sparkplug-bericht</translation>
    </message>
    <message>
        <source>%1 metrics are more than the limit of %2</source>
        <translation>%1 meetwaarden zijn meer dan de grens van %2</translation>
    </message>
    <message>
        <source>%1 came where another type was announced</source>
        <translation>%1 kwam waar een ander type was aangekondigd</translation>
    </message>
    <message>
        <source>a time beyond the year 9999</source>
        <translation>een tijd na het jaar 9999</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>geen eindig getal</translation>
    </message>
    <message>
        <source>a text of %1 characters is too long for a value</source>
        <translation>een tekst van %1 tekens is te lang voor een waarde</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>ja of nee is nodig</translation>
    </message>
    <message>
        <source>the number does not fit its type</source>
        <translation>het getal past niet in zijn type</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>geen tijd</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>no yes or no</source>
        <translation>geen ja of nee</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>bytes are not shown</source>
        <translation>bytes worden niet getoond</translation>
    </message>
    <message>
        <source>an array is not shown</source>
        <translation>een reeks wordt niet getoond</translation>
    </message>
    <message>
        <source>a template is not shown</source>
        <translation>een sjabloon wordt niet getoond</translation>
    </message>
    <message>
        <source>a data set is not shown</source>
        <translation>een gegevensset wordt niet getoond</translation>
    </message>
    <message>
        <source>no data type is told</source>
        <translation>er is geen gegevenstype genoemd</translation>
    </message>
    <message>
        <source>the data type %1 is unknown</source>
        <translation>het gegevenstype %1 is onbekend</translation>
    </message>
    <message>
        <source>no such edge node was heard</source>
        <translation>zo’n edge-node is niet gehoord</translation>
    </message>
    <message>
        <source>too much to unpack</source>
        <translation>te veel om uit te pakken</translation>
    </message>
    <message>
        <source>it grows beyond %1 bytes when unpacked</source>
        <translation>uitgepakt wordt het groter dan %1 bytes</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>het kan niet worden uitgepakt</translation>
    </message>
    <message>
        <source>a Sparkplug host id is a short text without /, + and #</source>
        <translation>een Sparkplug-host-id is een korte tekst zonder /, + en #</translation>
    </message>
    <message>
        <source>this was asked a moment ago</source>
        <translation>dit is zojuist gevraagd</translation>
    </message>
    <message>
        <source>sums are kept at least as long as what they sum up</source>
        <translation>sommen worden minstens zo lang bewaard als wat ze optellen</translation>
    </message>
    <message>
        <source>history needs at least 128 MB</source>
        <translation>de geschiedenis heeft minstens 128 MB nodig</translation>
    </message>
    <message>
        <source>no such rhythm or number of backups</source>
        <translation>dit ritme of aantal back-ups bestaat niet</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 bestaat al</translation>
    </message>
    <message>
        <source>the SQLite library of Qt is another one than ours</source>
        <translation>de SQLite-bibliotheek van Qt is een andere dan de onze</translation>
    </message>
    <message>
        <source>no connection to copy from</source>
        <translation>geen verbinding om van te kopiëren</translation>
    </message>
    <message>
        <source>there is no room for a backup</source>
        <translation>er is geen plaats voor een back-up</translation>
    </message>
    <message>
        <source>%1 is not a backup of Holdfast</source>
        <translation>%1 is geen back-up van Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast</source>
        <translation>%1 is door een nieuwere Holdfast geschreven</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>%1 cannot be moved</source>
        <translation>%1 kan niet worden verplaatst</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>%1 is no database of Home Assistant&apos;s recorder</source>
        <translation>%1 is geen database van de recorder van Home Assistant</translation>
    </message>
    <message>
        <source>the first line names no column for the time, the point or the value</source>
        <translation>de eerste regel noemt geen kolom voor de tijd, het punt of de waarde</translation>
    </message>
    <message>
        <source>the mapping is no JSON object</source>
        <translation>de toewijzing is geen JSON-object</translation>
    </message>
    <message>
        <source>no such time zone or interval</source>
        <translation>deze tijdzone of dit interval bestaat niet</translation>
    </message>
    <message>
        <source>more buckets than can be counted</source>
        <translation>meer vakken dan er geteld kunnen worden</translation>
    </message>
    <message>
        <source>The expression cannot be read here: %1</source>
        <translation>De uitdrukking is hier niet te lezen: %1</translation>
    </message>
    <message>
        <source>A maintenance window needs a name, a reason, a day and times.</source>
        <translation>Een onderhoudsvenster heeft een naam, een reden, een dag en tijden nodig.</translation>
    </message>
    <message>
        <source>There is no such maintenance window.</source>
        <translation>Dit onderhoudsvenster bestaat niet.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past.</source>
        <translation>Stilte is niet op het verleden te beproeven.</translation>
    </message>
    <message>
        <source>%1: a new file cannot be made here</source>
        <translation>%1: hier kan geen nieuw bestand worden gemaakt</translation>
    </message>
    <message>
        <source>what was written is damaged, too: %1</source>
        <translation>wat werd geschreven is ook beschadigd: %1</translation>
    </message>
    <message>
        <source>%1 was written by another version of Holdfast (schema %2)</source>
        <translation>%1 is door een andere versie van Holdfast geschreven (schema %2)</translation>
    </message>
    <message>
        <source>the file: larger than 1 MB</source>
        <translation>Het bestand is groter dan 1 MB</translation>
    </message>
    <message>
        <source>the file: not a JSON object: %1</source>
        <translation>Het bestand is geen JSON-object: %1</translation>
    </message>
    <message>
        <source>not a document of the format %1</source>
        <translation>Geen document van het formaat %1</translation>
    </message>
    <message>
        <source>a document without a version</source>
        <translation>Een document zonder versie</translation>
    </message>
    <message>
        <source>written by a later version of Holdfast</source>
        <translation>Geschreven door een latere versie van Holdfast</translation>
    </message>
    <message>
        <source>larger than anybody writes</source>
        <translation>Groter dan wie dan ook schrijft</translation>
    </message>
    <message>
        <source>evidence needs a function, a moment and times that make sense</source>
        <translation>Bewijs heeft een functie, een moment en zinnige tijden nodig</translation>
    </message>
    <message>
        <source>more %1s than anybody has</source>
        <translation>Meer van %1 dan wie dan ook heeft</translation>
    </message>
    <message>
        <source>a %1 without an id</source>
        <translation>Een %1 zonder id</translation>
    </message>
    <message>
        <source>two %1s are called %2</source>
        <translation>Twee keer %1 met de naam %2</translation>
    </message>
    <message>
        <source>the weight of %1 is not 1, 2 or 3</source>
        <translation>Het gewicht van %1 is niet 1, 2 of 3</translation>
    </message>
    <message>
        <source>%1 names more than anybody counts</source>
        <translation>%1 noemt er meer dan wie dan ook telt</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1: geen object</translation>
    </message>
    <message>
        <source>a time of %1 is negative</source>
        <translation>Een tijd van %1 is negatief</translation>
    </message>
    <message>
        <source>%1 holds for a negative time</source>
        <translation>%1 houdt een negatieve tijd stand</translation>
    </message>
    <message>
        <source>%1 feeds itself</source>
        <translation>%1 voedt zichzelf</translation>
    </message>
    <message>
        <source>%1 feeds more than anybody counts</source>
        <translation>%1 voedt meer dan wie dan ook telt</translation>
    </message>
    <message>
        <source>%1 runs over itself</source>
        <translation>%1 loopt over zichzelf</translation>
    </message>
    <message>
        <source>more links than anybody draws</source>
        <translation>Meer verbindingen dan wie dan ook tekent</translation>
    </message>
    <message>
        <source>a link needs two ends</source>
        <translation>Een verbinding heeft twee uiteinden nodig</translation>
    </message>
    <message>
        <source>a stand-in needs what it stands in for</source>
        <translation>Een vervanger heeft nodig wat hij vervangt</translation>
    </message>
    <message>
        <source>what was kept of a policy cannot be read</source>
        <translation>Wat van een beleid is bewaard, kan niet worden gelezen</translation>
    </message>
    <message>
        <source>scope: means nothing here</source>
        <translation>Het bereik betekent hier niets</translation>
    </message>
    <message>
        <source>what was kept of the policies ends in the middle</source>
        <translation>Wat van de beleidsregels is bewaard, houdt halverwege op</translation>
    </message>
    <message>
        <source>by hand only a person, the maker, a drill or a real outage can be named as the source</source>
        <translation>Met de hand kan alleen een mens, de fabrikant, een oefening of een echte storing als bron worden genoemd</translation>
    </message>
    <message>
        <source>what somebody says is a claim; proof comes from drills and outages</source>
        <translation>Wat iemand zegt is een bewering; bewijs komt van oefeningen en storingen</translation>
    </message>
    <message>
        <source>a trial shows that it works or that it does not</source>
        <translation>Een proef toont dat het werkt of dat het niet werkt</translation>
    </message>
    <message>
        <source>evidence needs a note: what was seen, or who says so</source>
        <translation>Bewijs heeft een notitie nodig: wat er te zien was of wie het zegt</translation>
    </message>
    <message>
        <source>this moment has not come yet</source>
        <translation>Dit moment moet nog komen</translation>
    </message>
    <message>
        <source>a trial is recorded within 7 days: later nobody knows whether the devices are still the same</source>
        <translation>Een proef wordt binnen 7 dagen vastgelegd: later weet niemand of de apparaten nog dezelfde zijn</translation>
    </message>
    <message>
        <source>say first what happens: what is not known cannot be proven</source>
        <translation>Zeg eerst wat er gebeurt: wat niet bekend is, is niet te bewijzen</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>Deze functie bestaat niet</translation>
    </message>
    <message>
        <source>more evidence than anybody keeps</source>
        <translation>Meer bewijs dan iemand bewaart</translation>
    </message>
    <message>
        <source>a policy needs an id and a name</source>
        <translation>Een regeling heeft een kenmerk en een naam nodig</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is changed</source>
        <translation>Deze regeling staat scherp: zet dat eerst af voordat u haar wijzigt</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is removed</source>
        <translation>Deze regeling staat scherp: zet dat eerst af voordat u haar verwijdert</translation>
    </message>
    <message>
        <source>more policies than anybody keeps</source>
        <translation>Meer regelingen dan iemand bewaart</translation>
    </message>
    <message>
        <source>no such policy</source>
        <translation>Deze regeling bestaat niet</translation>
    </message>
    <message>
        <source>this policy was changed meanwhile: look at it again</source>
        <translation>Deze regeling is intussen gewijzigd: bekijk haar opnieuw</translation>
    </message>
    <message>
        <source>this policy is armed already</source>
        <translation>Deze regeling staat al scherp</translation>
    </message>
    <message>
        <source>this policy is not armed</source>
        <translation>Deze regeling staat niet scherp</translation>
    </message>
    <message>
        <source>the check finds errors: %1</source>
        <translation>De controle vindt fouten: %1</translation>
    </message>
    <message>
        <source>this policy is not proved yet</source>
        <translation>Deze regeling is nog niet bewezen</translation>
    </message>
    <message>
        <source>the proof of this policy has failed</source>
        <translation>Het bewijs van deze regeling is mislukt</translation>
    </message>
    <message>
        <source>at this site the check finds: %1</source>
        <translation>Voor deze locatie vindt de controle: %1</translation>
    </message>
    <message>
        <source>class C needs two persons: somebody other than its writer arms it</source>
        <translation>Klasse C vraagt twee mensen: een ander dan de schrijver zet haar scherp</translation>
    </message>
    <message>
        <source>what is kept beside a policy cannot be read</source>
        <translation>Wat bij een regeling wordt bewaard, is niet te lezen</translation>
    </message>
    <message>
        <source>e-mail needs the name of a server</source>
        <translation>e-mail heeft de naam van een server nodig</translation>
    </message>
    <message>
        <source>e-mail needs an address it comes from</source>
        <translation>e-mail heeft een afzenderadres nodig</translation>
    </message>
    <message>
        <source>a password is never sent without encryption</source>
        <translation>een wachtwoord gaat nooit zonder versleuteling</translation>
    </message>
    <message>
        <source>a web hook needs an address that begins with https:// or http://, without a password in it</source>
        <translation>een webhook heeft een adres nodig dat begint met https:// of http://, zonder wachtwoord erin</translation>
    </message>
    <message>
        <source>everybody on the roster needs a name, times, and an e-mail address that is one</source>
        <translation>iedereen op het rooster heeft een naam, tijden en een echt e-mailadres nodig</translation>
    </message>
    <message>
        <source>steps follow each other, between half a minute and a week after the alarm&apos;s start</source>
        <translation>stappen volgen elkaar op, tussen een halve minuut en een week na het begin van het alarm</translation>
    </message>
    <message>
        <source>an alarm is repeated at most once a minute and at least once a day</source>
        <translation>een alarm wordt hooguit eens per minuut en minstens eens per dag herhaald</translation>
    </message>
    <message>
        <source>this way of telling people is switched off</source>
        <translation>deze manier van melden staat uit</translation>
    </message>
    <message>
        <source>there is no window here that could show it</source>
        <translation>er is hier geen venster dat het kan tonen</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Meldingen kunnen niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>What was chosen about notifications cannot be read: %1</source>
        <translation>Wat over meldingen gekozen is, kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>What was kept about notifications is damaged; it was set aside.</source>
        <translation>Wat over meldingen bewaard was, is beschadigd; het is opzij gezet.</translation>
    </message>
    <message>
        <source>a newer command has taken its place</source>
        <translation>een nieuwere opdracht is ervoor in de plaats gekomen</translation>
    </message>
    <message>
        <source>a fallback policy holds this point</source>
        <translation>een terugvalregel houdt dit punt vast</translation>
    </message>
    <message>
        <source>life safety holds this point</source>
        <translation>levensveiligheid houdt dit punt vast</translation>
    </message>
    <message>
        <source>a higher level holds this point</source>
        <translation>een hoger niveau houdt dit punt vast</translation>
    </message>
    <message>
        <source>this is done once, and not held</source>
        <translation>dit gebeurt één keer en wordt niet vastgehouden</translation>
    </message>
    <message>
        <source>a level is held between a minute and a week</source>
        <translation>een niveau wordt tussen een minuut en een week vastgehouden</translation>
    </message>
    <message>
        <source>too many commands are under way</source>
        <translation>er zijn te veel opdrachten onderweg</translation>
    </message>
    <message>
        <source>nothing is held here</source>
        <translation>hier wordt niets vastgehouden</translation>
    </message>
    <message>
        <source>Holdfast was restarted while it was under way</source>
        <translation>Holdfast is herstart terwijl het onderweg was</translation>
    </message>
    <message>
        <source>it could not be written down in time</source>
        <translation>het kon niet op tijd worden vastgelegd</translation>
    </message>
    <message>
        <source>nothing came back in time</source>
        <translation>er kwam niet op tijd iets terug</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>het stond al zo</translation>
    </message>
    <message>
        <source>not connected in time</source>
        <translation>niet op tijd verbonden</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>niet op tijd verzonden</translation>
    </message>
    <message>
        <source>the link is stopped</source>
        <translation>de verbinding is gestopt</translation>
    </message>
    <message>
        <source>too much waits to be sent</source>
        <translation>er wacht te veel om te worden verzonden</translation>
    </message>
    <message>
        <source>There is more history than a trial can hold: choose a shorter time.</source>
        <translation>Er is meer historie dan een proef aankan: kies een kortere tijd.</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: kon niet worden geschreven</translation>
    </message>
    <message>
        <source>pages need a painter</source>
        <translation>pagina’s hebben een tekenaar nodig</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15</source>
        <translation>&apos;%1&apos; is geen periode: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 of 2026-10-01..2026-10-15</translation>
    </message>
    <message>
        <source>the period &apos;%1&apos; has not begun yet</source>
        <translation>de periode &apos;%1&apos; is nog niet begonnen</translation>
    </message>
    <message>
        <source>this program cannot paint pages</source>
        <translation>dit programma kan geen pagina’s tekenen</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>de pagina’s konden niet worden getekend</translation>
    </message>
    <message>
        <source>nobody works figures out here</source>
        <translation>hier rekent niemand cijfers uit</translation>
    </message>
    <message>
        <source>%1: there are too many files of this name</source>
        <translation>%1: er zijn te veel bestanden met deze naam</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>kan de map %1 niet maken</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>er is geen rapport &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read. Nothing was changed.</source>
        <translation>%1 is beschadigd: het kan niet worden gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1/readings is missing</source>
        <translation>%1/readings ontbreekt</translation>
    </message>
    <message>
        <source>A rule for one point or device has its place already.</source>
        <translation>Een regel voor één punt of apparaat heeft zijn plek al.</translation>
    </message>
    <message>
        <source>The places of the rule cannot be read.</source>
        <translation>De plekken van de regel zijn niet te lezen.</translation>
    </message>
    <message>
        <source>The response of this alarm has no such step.</source>
        <translation>De actielijst van dit alarm heeft die stap niet.</translation>
    </message>
    <message>
        <source>a broker stands in for one other broker, and nobody stands in for it</source>
        <translation>een broker vervangt één andere broker, en niemand vervangt hem</translation>
    </message>
    <message>
        <source>two brokers may stand in for one</source>
        <translation>twee brokers mogen er één vervangen</translation>
    </message>
    <message>
        <source>the turn of a broker is between 1 and 99</source>
        <translation>de beurt van een broker ligt tussen 1 en 99</translation>
    </message>
    <message>
        <source>nothing stands in for this broker</source>
        <translation>niets vervangt deze broker</translation>
    </message>
    <message>
        <source>a policy is kept from acting for a minute at least, and no longer than its limits say</source>
        <translation>een regeling wordt ten minste een minuut van handelen afgehouden, en niet langer dan zijn grenzen zeggen</translation>
    </message>
    <message>
        <source>nothing of this policy waits for that now</source>
        <translation>niets van deze regeling wacht daar nu op</translation>
    </message>
    <message>
        <source>version: only %1 is known here</source>
        <translation>version: alleen %1 is hier bekend</translation>
    </message>
    <message>
        <source>a schedule needs a time of day, to the minute</source>
        <translation>een schema heeft een tijdstip nodig, op de minuut</translation>
    </message>
    <message>
        <source>a weekly schedule needs a weekday</source>
        <translation>een wekelijks schema heeft een weekdag nodig</translation>
    </message>
    <message>
        <source>the day of a month is one of 1 to 31</source>
        <translation>de dag van een maand is een van 1 tot 31</translation>
    </message>
    <message>
        <source>a folder is named with its whole path</source>
        <translation>een map wordt met het hele pad genoemd</translation>
    </message>
    <message>
        <source>a report goes to 50 addresses at most</source>
        <translation>een rapport gaat naar hoogstens 50 adressen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of e-mail</source>
        <translation>&apos;%1&apos; is geen e-mailadres</translation>
    </message>
    <message>
        <source>a schedule needs an id</source>
        <translation>een schema heeft een id nodig</translation>
    </message>
    <message>
        <source>a schedule needs a report</source>
        <translation>een schema heeft een rapport nodig</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period that moves along: %2</source>
        <translation>&apos;%1&apos; is geen periode die meeschuift: %2</translation>
    </message>
    <message>
        <source>a schedule needs a format, and each once</source>
        <translation>een schema heeft een formaat nodig, en elk één keer</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be kept: %1</source>
        <translation>Rapportschema&apos;s kunnen niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read: %1</source>
        <translation>Rapportschema&apos;s kunnen niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read and were set aside: %1</source>
        <translation>Rapportschema&apos;s kunnen niet worden gelezen en zijn apart gezet: %1</translation>
    </message>
    <message>
        <source>there are 100 schedules already</source>
        <translation>er zijn al 100 schema&apos;s</translation>
    </message>
    <message>
        <source>there is no such schedule</source>
        <translation>er is geen zodanig schema</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>de map %1 is er niet</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made: %1</source>
        <translation>een bestand is weg of is gewijzigd sinds het is gemaakt: %1</translation>
    </message>
    <message>
        <source>it waited a day and was given up</source>
        <translation>het heeft een dag gewacht en is opgegeven</translation>
    </message>
    <message>
        <source>e-mail is not set up</source>
        <translation>e-mail is niet ingesteld</translation>
    </message>
    <message>
        <source>there is nobody to send it to</source>
        <translation>er is niemand om het naar te sturen</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>het wachtwoord ontbreekt</translation>
    </message>
    <message>
        <source>the name of the mail server is not known here</source>
        <translation>de naam van de mailserver is hier niet bekend</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>de mailserver is niet bereikbaar</translation>
    </message>
    <message>
        <source>no encrypted connection with a certificate that is trusted here</source>
        <translation>geen versleutelde verbinding met een certificaat dat hier wordt vertrouwd</translation>
    </message>
    <message>
        <source>the mail server does not accept user or password</source>
        <translation>de mailserver aanvaardt gebruiker of wachtwoord niet</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>de mailserver heeft het geweigerd</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>too many messages were waiting</source>
        <translation>er wachtten te veel berichten</translation>
    </message>
    <message>
        <source>the files are too large for a mail</source>
        <translation>de bestanden zijn te groot voor een mail</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made</source>
        <translation>een bestand is weg of is gewijzigd sinds het is gemaakt</translation>
    </message>
    <message>
        <source>the scope of this policy means nothing at this site</source>
        <translation>het bereik van deze regeling betekent op deze locatie niets</translation>
    </message>
    <message>
        <source>nothing was recorded in that time</source>
        <translation>in die tijd is niets opgenomen</translation>
    </message>
    <message>
        <source>no history is recorded here</source>
        <translation>hier wordt geen geschiedenis opgenomen</translation>
    </message>
    <message>
        <source>a drill on a twin tries a model: it is worth a claim</source>
        <translation>een oefening op een tweeling beproeft een model: ze is een bewering waard</translation>
    </message>
    <message>
        <source>ended before anything was taken away</source>
        <translation>beëindigd voordat iets was weggenomen</translation>
    </message>
    <message>
        <source>%1: there are too many drills of this moment</source>
        <translation>%1: er zijn te veel oefeningen van dit moment</translation>
    </message>
    <message>
        <source>the drill cannot be kept: %1</source>
        <translation>de oefening kan niet worden bewaard: %1</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; at this site</source>
        <translation>er is geen ‘%1’ op deze locatie</translation>
    </message>
    <message>
        <source>the loss of %1 cannot be simulated here</source>
        <translation>het verlies van %1 kan hier niet worden gesimuleerd</translation>
    </message>
    <message>
        <source>nothing that loses its way has &apos;%1&apos;</source>
        <translation>niets dat zijn weg verliest heeft ‘%1’</translation>
    </message>
    <message>
        <source>scope: means nothing at this site</source>
        <translation>bereik: betekent niets op deze locatie</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Niets in deze tijd.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>De eerste %1 van %2 regels; alle staan in de andere formaten.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Wat we vonden</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Wat nu te doen</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Kwaliteit van de gegevens</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Events at doors</source>
        <translation>Gebeurtenissen bij deuren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Binnen de uren</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Events by door</source>
        <translation>Gebeurtenissen per deur</translation>
    </message>
    <message>
        <source>No source: no door, lock or gate of this site is known.</source>
        <translation>Geen bron: er is geen deur, slot of poort van deze locatie bekend.</translation>
    </message>
    <message>
        <source>Outside the site&apos;s hours</source>
        <translation>Buiten de uren van de locatie</translation>
    </message>
    <message>
        <source>Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded.</source>
        <translation>Alarmen van deuren, sloten en poorten, elk van optreden tot terugkeer. Wie door een deur ging wordt niet vastgelegd.</translation>
    </message>
    <message>
        <source>Access events</source>
        <translation>Toegangsgebeurtenissen</translation>
    </message>
    <message>
        <source>For security</source>
        <translation>Voor de beveiliging</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>doel %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>and %1 alerts</source>
        <translation>en %1 meldingen</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmen per dag</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Meeste in 10 minuten</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Tijd in alarmvloeden</translation>
    </message>
    <message>
        <source>Chattering and fleeting</source>
        <translation>Ratelend en vluchtig</translation>
    </message>
    <message>
        <source>Hidden under their cause</source>
        <translation>Verborgen onder hun oorzaak</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 alarmen</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Per prioriteit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Doel, hoogstens</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Mediaan tot bevestiging</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Alarmvloeden</translation>
    </message>
    <message>
        <source>More than 10 alarms in 10 minutes, until there are fewer than 5.</source>
        <translation>Meer dan 10 alarmen in 10 minuten, totdat het er minder dan 5 zijn.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aanvaardbaar</translation>
    </message>
    <message>
        <source>%1 alarms a day are more than one person can look into.</source>
        <translation>%1 alarmen per dag zijn meer dan één mens kan bekijken.</translation>
    </message>
    <message>
        <source>Floods took %1 of the time.</source>
        <translation>Alarmvloeden namen %1 van de tijd in.</translation>
    </message>
    <message>
        <source>%1 of the alarms chattered or were over before anybody could act.</source>
        <translation>%1 van de alarmen ratelde of was voorbij voordat iemand iets kon doen.</translation>
    </message>
    <message>
        <source>%1 alarms were shelved or taken out of service by nobody known.</source>
        <translation>%1 alarmen zijn opzij gezet of buiten dienst gesteld door niemand die bekend is.</translation>
    </message>
    <message>
        <source>The ten most frequent alarms are %1 of all.</source>
        <translation>De tien vaakste alarmen zijn %1 van alle.</translation>
    </message>
    <message>
        <source>Every target was met.</source>
        <translation>Elk doel is gehaald.</translation>
    </message>
    <message>
        <source>%1, %2: lengthen its delay or widen its deadband.</source>
        <translation>%1, %2: verleng de vertraging of verbreed de dode band.</translation>
    </message>
    <message>
        <source>%1, %2: active for days; repair it or take it out of service.</source>
        <translation>%1, %2: dagenlang actief; herstel het of stel het buiten dienst.</translation>
    </message>
    <message>
        <source>Most frequent alarms</source>
        <translation>Vaakste alarmen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keren</translation>
    </message>
    <message>
        <source>Chattering alarms</source>
        <translation>Ratelende alarmen</translation>
    </message>
    <message>
        <source>Standing longer than a day</source>
        <translation>Langer dan een dag actief</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langste</translation>
    </message>
    <message>
        <source>An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position.</source>
        <translation>Een alarm telt elke keer dat het wordt gemeld: niet terwijl het opzij gezet of buiten dienst is, en niet als het meteen onder zijn oorzaak valt. Meldingen tellen apart. Eén bedienplaats.</translation>
    </message>
    <message>
        <source>Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting.</source>
        <translation>Ratelend: drie keer of vaker binnen 60 s. Vluchtig: voorbij binnen 60 s zonder dat iemand iets deed.</translation>
    </message>
    <message>
        <source>Alarm performance</source>
        <translation>Alarmprestaties</translation>
    </message>
    <message>
        <source>For whoever leads the operators</source>
        <translation>Voor wie de operators leidt</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Werkstation</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Auditketen</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verbroken</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 regels gelezen</translation>
    </message>
    <message>
        <source>The audit chain breaks at row %1: what comes after it proves nothing.</source>
        <translation>De auditketen breekt bij regel %1: wat daarna komt bewijst niets.</translation>
    </message>
    <message>
        <source>Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here.</source>
        <translation>Elke regel bevat de hash van de regel ervoor. Zonder een anker dat elders wordt bewaard, valt het niet op als regels aan het eind ontbreken: bewaar het anker dat hier staat.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Per handeling</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Auditlogboek</translation>
    </message>
    <message>
        <source>For compliance</source>
        <translation>Voor naleving</translation>
    </message>
    <message>
        <source>Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability.</source>
        <translation>Tijd waarin Holdfast of de broker weg was zegt niets over een apparaat: die telt niet mee voor zijn beschikbaarheid.</translation>
    </message>
    <message>
        <source>Availability and service level</source>
        <translation>Beschikbaarheid en dienstniveau</translation>
    </message>
    <message>
        <source>For service contracts</source>
        <translation>Voor servicecontracten</translation>
    </message>
    <message>
        <source>Comfort and air</source>
        <translation>Comfort en lucht</translation>
    </message>
    <message>
        <source>For facility managers and the people who work here</source>
        <translation>Voor facilitair beheer en wie hier werkt</translation>
    </message>
    <message>
        <source>Critical functions</source>
        <translation>Kritieke functies</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 weg</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Laatst bewezen</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tijd tot veilig</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Geen bron</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Dekking, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ten minste</translation>
    </message>
    <message>
        <source>Clocks were set on %1: the day has %2.</source>
        <translation>Op %1 is de klok verzet: de dag heeft %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only the %1 oldest of %2 gaps are listed.</source>
        <translation>Alleen de %1 oudste van %2 hiaten staan hier.</translation>
    </message>
    <message>
        <source>A site without a name</source>
        <translation>Een locatie zonder naam</translation>
    </message>
    <message>
        <source>device silent</source>
        <translation>apparaat stil</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>gateway weg</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>broker weg</translation>
    </message>
    <message>
        <source>Holdfast was not running</source>
        <translation>Holdfast draaide niet</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>schijf vol</translation>
    </message>
    <message>
        <source>history thinned</source>
        <translation>historie uitgedund</translation>
    </message>
    <message>
        <source>the broker dropped messages</source>
        <translation>de broker liet berichten vallen</translation>
    </message>
    <message>
        <source>more messages than could be taken</source>
        <translation>meer berichten dan opgenomen konden worden</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>historie beschadigd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Hoe het wordt bepaald</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Hiaten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Holdfast was listening during %1 % of the period.</source>
        <translation>Holdfast luisterde gedurende %1 % van de periode.</translation>
    </message>
    <message>
        <source>No gap of the whole site or of a broker is known.</source>
        <translation>Er is geen hiaat van de hele locatie of van een broker bekend.</translation>
    </message>
    <message>
        <source>Gaps: %1, the longest %2.</source>
        <translation>Hiaten: %1, het langste %2.</translation>
    </message>
    <message>
        <source>A gap is neither zero nor the last value: nothing is filled in.</source>
        <translation>Een hiaat is geen nul en niet de laatste waarde: er wordt niets ingevuld.</translation>
    </message>
    <message>
        <source>Report %1, made %2 (%3) by %4 with %5.</source>
        <translation>Rapport %1, gemaakt %2 (%3) door %4 met %5.</translation>
    </message>
    <message>
        <source>SHA-256 of its values: %1</source>
        <translation>SHA-256 van zijn waarden: %1</translation>
    </message>
    <message>
        <source>There was no audit row yet.</source>
        <translation>Er was nog geen auditregel.</translation>
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
        <translation>Voor facilitair beheer en financiën</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>geen bron</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>onvoldoende gegevens (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>No source: nothing on this site measures what this report is about, or nobody has worked it out yet.</source>
        <translation>Geen bron: niets op deze locatie meet waar dit rapport over gaat, of niemand heeft het nog uitgerekend.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>In handen van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>Lopend werk</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Openstaande alarmen</translation>
    </message>
    <message>
        <source>Shelved or out of service</source>
        <translation>Opzij gezet of buiten dienst</translation>
    </message>
    <message>
        <source>Notes and hands laid on</source>
        <translation>Notities en handelingen</translation>
    </message>
    <message>
        <source>Raised in this time</source>
        <translation>Opgetreden in deze tijd</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 niet bevestigd</translation>
    </message>
    <message>
        <source>As they stood when the report was made; alarms folded under a cause stand with it.</source>
        <translation>Zoals ze stonden toen het rapport werd gemaakt; alarmen onder een oorzaak staan bij die oorzaak.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Dienstoverdracht</translation>
    </message>
    <message>
        <source>For the next operator</source>
        <translation>Voor de volgende operator</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Getallen</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterijen</translation>
    </message>
    <message>
        <source>In the order of a walk through the building.</source>
        <translation>In de volgorde van een ronde door het gebouw.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lading</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Laatst gemeld</translation>
    </message>
    <message>
        <source>Devices that do not report</source>
        <translation>Apparaten die niet melden</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Laatst gehoord</translation>
    </message>
    <message>
        <source>Firmware to update</source>
        <translation>Bij te werken firmware</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Batteries by charge</source>
        <translation>Batterijen naar lading</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Batteries below 20 %</source>
        <translation>Batterijen onder 20 %</translation>
    </message>
    <message>
        <source>As the devices last told; the list stands as it was when the report was made.</source>
        <translation>Zoals de apparaten het laatst meldden; de lijst is die van het moment waarop het rapport werd gemaakt.</translation>
    </message>
    <message>
        <source>Maintenance and batteries</source>
        <translation>Onderhoud en batterijen</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Voor technici</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Bezetting</translation>
    </message>
    <message>
        <source>For the workplace team</source>
        <translation>Voor het werkplekteam</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Uitval</translation>
    </message>
    <message>
        <source>Alarms folded under it</source>
        <translation>Alarmen eronder</translation>
    </message>
    <message>
        <source>Time with an outage</source>
        <translation>Tijd met uitval</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Wat er intussen gebeurde</translation>
    </message>
    <message>
        <source>The first %1 events; those folded under a cause are left out.</source>
        <translation>De eerste %1 gebeurtenissen; die onder een oorzaak vallen zijn weggelaten.</translation>
    </message>
    <message>
        <source>No outage of a broker, a gateway or Holdfast is known in this time.</source>
        <translation>In deze tijd is geen uitval van een broker, een gateway of Holdfast bekend.</translation>
    </message>
    <message>
        <source>Longest outages</source>
        <translation>Langste uitval</translation>
    </message>
    <message>
        <source>Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause.</source>
        <translation>Tijden waarvan achter een broker of helemaal niets bekend is, en alarmen van gateways zonder andere oorzaak.</translation>
    </message>
    <message>
        <source>For management</source>
        <translation>Voor de leiding</translation>
    </message>
    <message>
        <source>Fallback defined</source>
        <translation>Terugval vastgelegd</translation>
    </message>
    <message>
        <source>Proven within 90 days</source>
        <translation>Bewezen binnen 90 dagen</translation>
    </message>
    <message>
        <source>Second path healthy</source>
        <translation>Tweede pad gezond</translation>
    </message>
    <message>
        <source>Buffer good</source>
        <translation>Buffer goed</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Offline readiness</source>
        <translation>Offline-gereedheid</translation>
    </message>
    <message>
        <source>Functions proven</source>
        <translation>Functies bewezen</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nooit getest</translation>
    </message>
    <message>
        <source>Without fallback</source>
        <translation>Zonder terugval</translation>
    </message>
    <message>
        <source>Time to safe, median</source>
        <translation>Tijd tot veilig, mediaan</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nooit gemeten</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>Waar de punten vandaan komen</translation>
    </message>
    <message>
        <source>What takes others with it</source>
        <translation>Wat andere meesleept</translation>
    </message>
    <message>
        <source>Devices that fall with it</source>
        <translation>Apparaten die meevallen</translation>
    </message>
    <message>
        <source>Drill %1.</source>
        <translation>Oefen %1.</translation>
    </message>
    <message>
        <source>Give %1 a local fallback.</source>
        <translation>Geef %1 een lokale terugval.</translation>
    </message>
    <message>
        <source>%1 functions are proposals nobody has looked at yet.</source>
        <translation>%1 functies zijn voorstellen die nog niemand heeft bekeken.</translation>
    </message>
    <message>
        <source>No source: nobody has named critical functions of this site, and none could be proposed.</source>
        <translation>Geen bron: niemand heeft kritieke functies van deze locatie benoemd, en er kon er geen worden voorgesteld.</translation>
    </message>
    <message>
        <source>100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made.</source>
        <translation>100 · Σ w (0,4 terugval + 0,3 bewezen + 0,2 tweede pad + 0,1 buffer) / Σ w = 100 · %1 / %2. Zoals het staat wanneer het rapport wordt gemaakt.</translation>
    </message>
    <message>
        <source>A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same.</source>
        <translation>Een bewijs telt 180 dagen, en alleen zolang firmware, instellingen en bovenliggend apparaat gelijk zijn.</translation>
    </message>
    <message>
        <source>Offline-readiness audit</source>
        <translation>Audit offline-gereedheid</translation>
    </message>
    <message>
        <source>For facility managers, auditors and insurers</source>
        <translation>Voor facilitair beheer, auditors en verzekeraars</translation>
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
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>coverage %1 %</source>
        <translation>dekking %1 %</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>te laat: verwacht %1</translation>
    </message>
    <message>
        <source>on the simulated twin</source>
        <translation>op de gesimuleerde tweeling</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Als verwacht</translation>
    </message>
    <message>
        <source>What deviates</source>
        <translation>Wat afwijkt</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Niet waargenomen</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Traagste tijd tot veilig</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Afgesneden apparaten</translation>
    </message>
    <message>
        <source>Reason as logged: %1</source>
        <translation>Reden volgens logboek: %1</translation>
    </message>
    <message>
        <source>Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves.</source>
        <translation>Gehouden op een gesimuleerde tweeling: dit beproeft het plan op een model van de apparaten en bewijst niets van de apparaten zelf.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <translation>Kijk naar %1 voordat iemand erop vertrouwt.</translation>
    </message>
    <message>
        <source>Try it at the site: only a drill with the devices proves it.</source>
        <translation>Beproef het op de locatie: alleen een oefening met de apparaten bewijst het.</translation>
    </message>
    <message>
        <source>Not simulated: %1</source>
        <translation>Niet gesimuleerd: %1</translation>
    </message>
    <message>
        <source>Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device.</source>
        <translation>Functies met apparaten onder de afgesneden. Een functie geldt als waargenomen waar haar terugval aan het apparaat is bekeken.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Verwacht en waargenomen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Waargenomen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard.</source>
        <translation>Verder als verwacht: %1 apparaten bleven zich melden, %2 afgesneden werden als niet gehoord getoond.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What it is worth as evidence</source>
        <translation>Wat het als bewijs waard is</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlies</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Geldt als</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>tried and failed</source>
        <translation>beproefd en mislukt</translation>
    </message>
    <message>
        <source>claimed: a model was tried</source>
        <translation>beweerd: een model is beproefd</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>From the loss until the value is as expected and stays so to the end. Looked at once a second.</source>
        <translation>Vanaf het verlies tot de waarde is als verwacht en zo blijft tot het einde. Eenmaal per seconde bekeken.</translation>
    </message>
    <message>
        <source>By the clock of the simulated site.</source>
        <translation>Volgens de klok van de gesimuleerde locatie.</translation>
    </message>
    <message>
        <source>Deviation: not as expected</source>
        <translation>Afwijking: niet als verwacht</translation>
    </message>
    <message>
        <source>Deviation: too slow</source>
        <translation>Afwijking: te traag</translation>
    </message>
    <message>
        <source>Deviation: let go</source>
        <translation>Afwijking: losgelaten</translation>
    </message>
    <message>
        <source>Deviation: not as before afterwards</source>
        <translation>Afwijking: daarna niet als tevoren</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afwijking</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Controle in orde</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Weggenomen</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Veilig</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Afgebroken</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Kon niet worden teruggegeven</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Alles is als tevoren</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Niet alles is als tevoren</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Een controle vooraf mislukte. Er is niets weggenomen.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Het kon niet worden weggenomen.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Afgebroken: een dringend alarm dat de oefening niet verklaart.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Afgebroken: wie keek was zelf afgesneden.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Afgebroken: een waarde verliet haar grenzen.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Afgebroken: te veel afwijkingen.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Afgebroken door een persoon.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Het kon niet worden teruggegeven: er moet iemand heen.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Teruggegeven, maar niet alles is als tevoren.</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Tot het einde gehouden, teruggegeven, en alles is als tevoren.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Houdt %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Blijft zich melden</translation>
    </message>
    <message>
        <source>Is shown as not heard</source>
        <translation>Wordt als niet gehoord getoond</translation>
    </message>
    <message>
        <source>The policy comes into force</source>
        <translation>De regeling treedt in werking</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Eén alarm</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Niet gehoord</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Niet van kracht</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmen: %1</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1, verwacht op %2.</translation>
    </message>
    <message>
        <source>It is late: it was made on %1.</source>
        <translation>Het is te laat: het is gemaakt op %1.</translation>
    </message>
    <message>
        <source>%1 earlier ones were missed and are not made by themselves any more.</source>
        <translation>%1 eerdere zijn gemist en worden niet meer vanzelf gemaakt.</translation>
    </message>
    <message>
        <source>The same hash stands in the station&apos;s audit: a file that has it is as it was made.</source>
        <translation>Dezelfde hash staat in het auditlogboek van het station: een bestand met die hash is zoals het is gemaakt.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Room temperature off</source>
        <translation>Ruimtetemperatuur wijkt af</translation>
    </message>
    <message>
        <source>Heating or cooling does not reach this room, or a window stands open.</source>
        <translation>Verwarming of koeling bereikt deze ruimte niet, of er staat een raam open.</translation>
    </message>
    <message>
        <source>People in this room complain.</source>
        <translation>Mensen in deze ruimte klagen.</translation>
    </message>
    <message>
        <source>Look whether a window is open.</source>
        <translation>Kijk of er een raam openstaat.</translation>
    </message>
    <message>
        <source>Compare the set-point with the schedule.</source>
        <translation>Vergelijk de gewenste waarde met het tijdprogramma.</translation>
    </message>
    <message>
        <source>Look at the valve or air flow of this zone.</source>
        <translation>Kijk naar de klep of luchtstroom van deze zone.</translation>
    </message>
    <message>
        <source>Room temperature far off</source>
        <translation>Ruimtetemperatuur wijkt sterk af</translation>
    </message>
    <message>
        <source>Heating or cooling of this room has failed.</source>
        <translation>Verwarming of koeling van deze ruimte is uitgevallen.</translation>
    </message>
    <message>
        <source>The room cannot be used; in frost pipes may burst.</source>
        <translation>De ruimte is onbruikbaar; bij vorst kunnen leidingen springen.</translation>
    </message>
    <message>
        <source>Look whether other rooms of the same unit are affected.</source>
        <translation>Kijk of andere ruimten van dezelfde installatie ook last hebben.</translation>
    </message>
    <message>
        <source>Start the standby unit or bring a mobile one.</source>
        <translation>Start de reserve-installatie of haal een mobiele.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor.</source>
        <translation>Bel het onderhoudsbedrijf.</translation>
    </message>
    <message>
        <source>Server room warm</source>
        <translation>Serverruimte warm</translation>
    </message>
    <message>
        <source>Cooling of the server room is weak or has failed.</source>
        <translation>De koeling van de serverruimte is zwak of uitgevallen.</translation>
    </message>
    <message>
        <source>Servers throttle and age; within the hour they may shut down.</source>
        <translation>Servers vertragen en verouderen; binnen het uur kunnen ze uitvallen.</translation>
    </message>
    <message>
        <source>Look whether the cooling unit runs.</source>
        <translation>Kijk of de koelinstallatie draait.</translation>
    </message>
    <message>
        <source>Start the standby unit.</source>
        <translation>Start de reserve-installatie.</translation>
    </message>
    <message>
        <source>Tell IT to shed load.</source>
        <translation>Vraag IT de belasting te verlagen.</translation>
    </message>
    <message>
        <source>Server room hot</source>
        <translation>Serverruimte heet</translation>
    </message>
    <message>
        <source>Cooling of the server room has failed.</source>
        <translation>De koeling van de serverruimte is uitgevallen.</translation>
    </message>
    <message>
        <source>Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire.</source>
        <translation>Servers schakelen zichzelf uit: telefonie, toegangscontrole en alarmdoormelding vallen mee uit; brandgevaar.</translation>
    </message>
    <message>
        <source>Go there and open the doors.</source>
        <translation>Ga erheen en open de deuren.</translation>
    </message>
    <message>
        <source>Have IT shut down servers in order.</source>
        <translation>Laat IT de servers netjes afsluiten.</translation>
    </message>
    <message>
        <source>CO₂ raised</source>
        <translation>CO₂ verhoogd</translation>
    </message>
    <message>
        <source>More people than the ventilation is set for.</source>
        <translation>Meer mensen dan waarop de ventilatie is ingesteld.</translation>
    </message>
    <message>
        <source>CO₂ high</source>
        <translation>CO₂ hoog</translation>
    </message>
    <message>
        <source>The ventilation of this room is too weak or has failed.</source>
        <translation>De ventilatie van deze ruimte is te zwak of uitgevallen.</translation>
    </message>
    <message>
        <source>People tire and make mistakes; the ventilation may have failed for more rooms.</source>
        <translation>Mensen worden moe en maken fouten; de ventilatie kan ook elders zijn uitgevallen.</translation>
    </message>
    <message>
        <source>Open windows or doors.</source>
        <translation>Open ramen of deuren.</translation>
    </message>
    <message>
        <source>Look at air flow and damper of this zone.</source>
        <translation>Kijk naar luchtstroom en klep van deze zone.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor if the air handler is off.</source>
        <translation>Bel het onderhoudsbedrijf als de luchtbehandelingskast uit staat.</translation>
    </message>
    <message>
        <source>Air dry or humid</source>
        <translation>Lucht droog of vochtig</translation>
    </message>
    <message>
        <source>Humidifying or drying does not keep up with the weather.</source>
        <translation>Bevochtigen of drogen houdt het weer niet bij.</translation>
    </message>
    <message>
        <source>Air very dry or very humid</source>
        <translation>Lucht zeer droog of zeer vochtig</translation>
    </message>
    <message>
        <source>Humidifying or drying has failed, or water evaporates.</source>
        <translation>Bevochtigen of drogen is uitgevallen, of er verdampt water.</translation>
    </message>
    <message>
        <source>Mould in days when humid; irritated eyes and static discharge when dry.</source>
        <translation>Vochtig: schimmel binnen dagen; droog: geïrriteerde ogen en statische ontlading.</translation>
    </message>
    <message>
        <source>Look for water.</source>
        <translation>Zoek naar water.</translation>
    </message>
    <message>
        <source>Look at the humidifier or the cooling coil.</source>
        <translation>Kijk naar de bevochtiger of de koelbatterij.</translation>
    </message>
    <message>
        <source>Raise the air flow.</source>
        <translation>Verhoog de luchtstroom.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterij laag</translation>
    </message>
    <message>
        <source>The battery nears its end.</source>
        <translation>De batterij raakt op.</translation>
    </message>
    <message>
        <source>Battery very low</source>
        <translation>Batterij zeer laag</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>De batterij is bijna leeg.</translation>
    </message>
    <message>
        <source>The device falls silent within days.</source>
        <translation>Het apparaat valt binnen enkele dagen stil.</translation>
    </message>
    <message>
        <source>Take the right battery along.</source>
        <translation>Neem de juiste batterij mee.</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Vervang haar.</translation>
    </message>
    <message>
        <source>See that the level is reported as full again.</source>
        <translation>Kijk of weer een volle batterij wordt gemeld.</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batterij leeg</translation>
    </message>
    <message>
        <source>The battery is empty.</source>
        <translation>De batterij is leeg.</translation>
    </message>
    <message>
        <source>The device may fall silent at any moment.</source>
        <translation>Het apparaat kan elk moment stilvallen.</translation>
    </message>
    <message>
        <source>Change the battery now.</source>
        <translation>Vervang de batterij nu.</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Waterlekkage</translation>
    </message>
    <message>
        <source>Water lies where the sensor lies.</source>
        <translation>Er ligt water bij de sensor.</translation>
    </message>
    <message>
        <source>Water damage to building and equipment; risk of electric shock.</source>
        <translation>Waterschade aan gebouw en apparatuur; gevaar van elektrische schok.</translation>
    </message>
    <message>
        <source>Close the valve of this riser.</source>
        <translation>Sluit de afsluiter van deze stijgleiding.</translation>
    </message>
    <message>
        <source>Switch off sockets that may get wet.</source>
        <translation>Schakel stopcontacten uit die nat kunnen worden.</translation>
    </message>
    <message>
        <source>Go there and look.</source>
        <translation>Ga erheen en kijk.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rook</translation>
    </message>
    <message>
        <source>The detector sees smoke.</source>
        <translation>De melder ziet rook.</translation>
    </message>
    <message>
        <source>Fire: danger to life.</source>
        <translation>Brand: levensgevaar.</translation>
    </message>
    <message>
        <source>Evacuate and call the fire brigade as the fire plan says.</source>
        <translation>Ontruim en bel de brandweer volgens het brandplan.</translation>
    </message>
    <message>
        <source>Look only if it is safe.</source>
        <translation>Ga alleen kijken als het veilig is.</translation>
    </message>
    <message>
        <source>See that the fire panel agrees: this program does not replace it.</source>
        <translation>Kijk of de brandmeldcentrale hetzelfde zegt: dit programma vervangt die niet.</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Deur blijft open</translation>
    </message>
    <message>
        <source>The door is wedged, or does not fall shut.</source>
        <translation>De deur is vastgezet of valt niet dicht.</translation>
    </message>
    <message>
        <source>Anybody can walk in.</source>
        <translation>Iedereen kan naar binnen.</translation>
    </message>
    <message>
        <source>Look at the camera or go there.</source>
        <translation>Kijk op de camera of ga erheen.</translation>
    </message>
    <message>
        <source>Close the door.</source>
        <translation>Sluit de deur.</translation>
    </message>
    <message>
        <source>Have the closer repaired if it does not fall shut.</source>
        <translation>Laat de deurdranger repareren als de deur niet dichtvalt.</translation>
    </message>
    <message>
        <source>Dock door held open</source>
        <translation>Laaddeur blijft open</translation>
    </message>
    <message>
        <source>A delivery takes long, or the door was forgotten.</source>
        <translation>Een levering duurt lang of de deur is vergeten.</translation>
    </message>
    <message>
        <source>Anybody can walk in; the building cools down.</source>
        <translation>Iedereen kan naar binnen; het gebouw koelt af.</translation>
    </message>
    <message>
        <source>Call the dock.</source>
        <translation>Bel het laadperron.</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Apparaat stil</translation>
    </message>
    <message>
        <source>No power, empty battery, out of radio range, or broken.</source>
        <translation>Geen voeding, batterij leeg, buiten radiobereik of defect.</translation>
    </message>
    <message>
        <source>Its values are old; what happens there is not seen.</source>
        <translation>De waarden zijn oud; wat daar gebeurt is niet te zien.</translation>
    </message>
    <message>
        <source>Look at its battery and signal in its history.</source>
        <translation>Bekijk batterij en signaal in de historie.</translation>
    </message>
    <message>
        <source>Go there and see whether it has power.</source>
        <translation>Ga erheen en kijk of het voeding heeft.</translation>
    </message>
    <message>
        <source>Replace it if it stays silent.</source>
        <translation>Vervang het als het stil blijft.</translation>
    </message>
    <message>
        <source>Gateway silent</source>
        <translation>Gateway stil</translation>
    </message>
    <message>
        <source>No power, no network, or its software stands still.</source>
        <translation>Geen voeding, geen netwerk, of de software staat stil.</translation>
    </message>
    <message>
        <source>All devices behind it are unseen and cannot be commanded.</source>
        <translation>Alle apparaten erachter zijn onzichtbaar en niet te bedienen.</translation>
    </message>
    <message>
        <source>See whether it has power and network.</source>
        <translation>Kijk of hij voeding en netwerk heeft.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>Herstart hem.</translation>
    </message>
    <message>
        <source>Watch whether the devices behind it come back.</source>
        <translation>Let op of de apparaten erachter terugkomen.</translation>
    </message>
    <message>
        <source>Life-safety device silent</source>
        <translation>Veiligheidsmelder stil</translation>
    </message>
    <message>
        <source>A leak or fire there is not seen.</source>
        <translation>Een lekkage of brand daar wordt niet gezien.</translation>
    </message>
    <message>
        <source>Have somebody watch the place until it is heard again.</source>
        <translation>Laat iemand ter plaatse waken tot het apparaat zich weer meldt.</translation>
    </message>
    <message>
        <source>Broker connection lost</source>
        <translation>Verbinding met broker weg</translation>
    </message>
    <message>
        <source>The broker is down, unreachable or refuses us.</source>
        <translation>De broker ligt stil, is onbereikbaar of weigert ons.</translation>
    </message>
    <message>
        <source>Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves.</source>
        <translation>Holdfast is blind: achter deze broker is niets te zien. Apparaten werken zelf door.</translation>
    </message>
    <message>
        <source>Read the exact cause in Settings, Brokers.</source>
        <translation>Lees de precieze oorzaak in Instellingen, Brokers.</translation>
    </message>
    <message>
        <source>See whether the broker&apos;s machine has power and network.</source>
        <translation>Kijk of de computer van de broker voeding en netwerk heeft.</translation>
    </message>
    <message>
        <source>Restart the broker.</source>
        <translation>Herstart de broker.</translation>
    </message>
    <message>
        <source>Devices did not come back</source>
        <translation>Apparaten kwamen niet terug</translation>
    </message>
    <message>
        <source>Their values are old; what happens there is not seen.</source>
        <translation>Hun waarden zijn oud; wat daar gebeurt is niet te zien.</translation>
    </message>
    <message>
        <source>See the list of devices under this alarm.</source>
        <translation>Zie de lijst van apparaten onder dit alarm.</translation>
    </message>
    <message>
        <source>Restart or pair them again.</source>
        <translation>Herstart ze of koppel ze opnieuw.</translation>
    </message>
    <message>
        <source>Message of a device</source>
        <translation>Melding van een apparaat</translation>
    </message>
    <message>
        <source>The device says so itself.</source>
        <translation>Het apparaat zegt het zelf.</translation>
    </message>
    <message>
        <source>CO₂ sensor suspect</source>
        <translation>CO₂-sensor verdacht</translation>
    </message>
    <message>
        <source>The sensor is out of calibration or faulty: outdoor air has more.</source>
        <translation>De sensor is ontregeld of defect: buitenlucht heeft meer.</translation>
    </message>
    <message>
        <source>Air flow low</source>
        <translation>Luchtstroom laag</translation>
    </message>
    <message>
        <source>A damper is stuck, a filter is full, or the fan does not reach its pressure.</source>
        <translation>Een klep zit vast, een filter is vol of de ventilator haalt zijn druk niet.</translation>
    </message>
    <message>
        <source>The air of this zone gets stale.</source>
        <translation>De lucht in deze zone wordt bedompt.</translation>
    </message>
    <message>
        <source>Look at the damper&apos;s position.</source>
        <translation>Bekijk de stand van de klep.</translation>
    </message>
    <message>
        <source>Look at the filter and the fan of this unit.</source>
        <translation>Bekijk het filter en de ventilator van deze kast.</translation>
    </message>
    <message>
        <source>Air flow very low</source>
        <translation>Luchtstroom zeer laag</translation>
    </message>
    <message>
        <source>The damper, the fan or the flow sensor has failed.</source>
        <translation>De klep, de ventilator of de stromingssensor is uitgevallen.</translation>
    </message>
    <message>
        <source>This zone is hardly ventilated.</source>
        <translation>Deze zone wordt nauwelijks geventileerd.</translation>
    </message>
    <message>
        <source>Does not follow its command</source>
        <translation>Volgt zijn opdracht niet</translation>
    </message>
    <message>
        <source>A tripped breaker, a broken belt, a switch on hand, or a lost relay.</source>
        <translation>Een uitgevallen automaat, een gebroken riem, een schakelaar op hand of een defect relais.</translation>
    </message>
    <message>
        <source>It runs for nothing, or stands still when it is needed.</source>
        <translation>Het draait voor niets, of staat stil wanneer het nodig is.</translation>
    </message>
    <message>
        <source>See whether its switch stands on hand or off.</source>
        <translation>Kijk of de schakelaar op hand of uit staat.</translation>
    </message>
    <message>
        <source>Look at breaker, belt and relay.</source>
        <translation>Bekijk automaat, riem en relais.</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Deur geforceerd</translation>
    </message>
    <message>
        <source>The door was opened while it was locked.</source>
        <translation>De deur ging open terwijl ze op slot was.</translation>
    </message>
    <message>
        <source>Somebody may be inside who must not be.</source>
        <translation>Er kan iemand binnen zijn die daar niet mag zijn.</translation>
    </message>
    <message>
        <source>Call security.</source>
        <translation>Bel de beveiliging.</translation>
    </message>
    <message>
        <source>Way out lost</source>
        <translation>Weg naar buiten weg</translation>
    </message>
    <message>
        <source>The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way.</source>
        <translation>De lijn, de router of de provider ligt eruit: meerdere brokers buiten zijn tegelijk weg, of de router zegt dat hij een andere weg gebruikt.</translation>
    </message>
    <message>
        <source>Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left.</source>
        <translation>Niets erachter wordt gezien; wat een cloud nodig heeft staat stil, of alles hangt aan de weg die overblijft.</translation>
    </message>
    <message>
        <source>See whether router and modem have power and a line.</source>
        <translation>Kijk of router en modem stroom en een lijn hebben.</translation>
    </message>
    <message>
        <source>See in Continuity what goes on by itself.</source>
        <translation>Kijk onder Continuïteit wat vanzelf doorgaat.</translation>
    </message>
    <message>
        <source>Call the provider.</source>
        <translation>Bel de provider.</translation>
    </message>
    <message>
        <source>Power feed lost</source>
        <translation>Voeding weg</translation>
    </message>
    <message>
        <source>Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself.</source>
        <translation>Alles aan deze voeding is stil: een zekering, een aardlekschakelaar of de voeding zelf.</translation>
    </message>
    <message>
        <source>What hangs on it stands still and is not seen.</source>
        <translation>Wat eraan hangt staat stil en wordt niet gezien.</translation>
    </message>
    <message>
        <source>See whether the fuse of this feed is in.</source>
        <translation>Kijk of de zekering van deze voeding erin zit.</translation>
    </message>
    <message>
        <source>Look for what made it trip before you switch it on again.</source>
        <translation>Zoek waardoor hij uitviel voordat je hem weer inschakelt.</translation>
    </message>
    <message>
        <source>Call an electrician.</source>
        <translation>Bel een elektricien.</translation>
    </message>
    <message>
        <source>Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>Hun gateway, broker of voeding is terug, zij niet: ze zijn hun koppeling kwijt, of waren uit toen die terugkwam.</translation>
    </message>
    <message>
        <source>Fallback is acting</source>
        <translation>Terugval is actief</translation>
    </message>
    <message>
        <source>What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off.</source>
        <translation>Wat de regeling bewaakt is weg: haar proeven zeggen dat, en die naar dit station kijken zeggen dat wij niet degene zijn die afgesneden is.</translation>
    </message>
    <message>
        <source>Something runs on its fallback: it works, but not as usual.</source>
        <translation>Iets loopt op zijn terugval: het werkt, maar anders dan anders.</translation>
    </message>
    <message>
        <source>See in Continuity what acts and since when.</source>
        <translation>Kijk in Continuïteit wat er handelt en sinds wanneer.</translation>
    </message>
    <message>
        <source>Find out why what it watches is lost.</source>
        <translation>Zoek uit waarom weg is wat ze bewaakt.</translation>
    </message>
    <message>
        <source>Fallback waits for a person</source>
        <translation>Terugval wacht op een mens</translation>
    </message>
    <message>
        <source>A step was refused or not confirmed, could not be taken back, or there was no good way left.</source>
        <translation>Een stap is geweigerd of niet bevestigd, kon niet worden teruggedraaid, of er was geen goede weg meer.</translation>
    </message>
    <message>
        <source>The policy does nothing more by itself; what it has set stays set.</source>
        <translation>De regeling doet uit zichzelf niets meer; wat ze heeft ingesteld blijft zo.</translation>
    </message>
    <message>
        <source>See in Continuity which step it was.</source>
        <translation>Kijk in Continuïteit welke stap het was.</translation>
    </message>
    <message>
        <source>Set by hand what the step was to set.</source>
        <translation>Stel met de hand in wat de stap moest instellen.</translation>
    </message>
    <message>
        <source>Disarm the policy to have everything let go.</source>
        <translation>Zet de regeling op onscherp om alles los te laten.</translation>
    </message>
    <message>
        <source>Stand-in broker not ready</source>
        <translation>Vervangende broker niet gereed</translation>
    </message>
    <message>
        <source>The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message.</source>
        <translation>De broker die moet invallen is uit, onbereikbaar, weigert ons of geeft ons eigen bericht niet door.</translation>
    </message>
    <message>
        <source>Nothing is lost now; if the usual broker fails, nobody stands in.</source>
        <translation>Nu gaat niets verloren; valt de gewone broker uit, dan valt niemand in.</translation>
    </message>
</context>
</TS>
