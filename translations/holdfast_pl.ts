<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>autonomy</name>
    <message>
        <source>It speaks only through a service outside the site.</source>
        <translation>Komunikuje się tylko przez usługę poza obiektem.</translation>
    </message>
    <message>
        <source>It keeps a programme of its own and goes on with it alone.</source>
        <translation>Ma własny program i sam go kontynuuje.</translation>
    </message>
    <message>
        <source>It is a hub on the site itself.</source>
        <translation>Sam jest koncentratorem w obiekcie.</translation>
    </message>
    <message>
        <source>It runs on a battery and is heard only through its local hub.</source>
        <translation>Działa na baterii i słychać go tylko przez lokalny koncentrator.</translation>
    </message>
    <message>
        <source>It is heard and commanded only through its local hub.</source>
        <translation>Słychać go i steruje się nim tylko przez lokalny koncentrator.</translation>
    </message>
    <message>
        <source>It acts by itself and speaks to the broker without a hub.</source>
        <translation>Działa samodzielnie i łączy się z brokerem bez koncentratora.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.</source>
        <translation>Liczniki są odejmowane; wyzerowanie lub przepełnienie nie daje skoku. Energia jest dzielona równo między dwa odczyty; moc bez licznika obowiązuje do następnej wartości.</translation>
    </message>
    <message>
        <source>Only time in which readings follow each other; what was used in a gap has no hour and is left out.</source>
        <translation>Tylko czas, w którym odczyty następują po sobie; to, co zużyto w luce, nie ma godziny i jest pominięte.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out. Air temperature stands for operative temperature.</source>
        <translation>Z ważnego czasu w godzinach obiektu; święta są pominięte. Temperatura powietrza zastępuje temperaturę operatywną.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Z ważnego czasu w godzinach obiektu; święta są pominięte.</translation>
    </message>
    <message>
        <source>Occupied time of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Czas zajętości z ważnego czasu w godzinach obiektu; święta są pominięte.</translation>
    </message>
    <message>
        <source>Each change to the state counts once; a state that already held when the period or a gap ended does not.</source>
        <translation>Każde przejście w stan liczy się raz; stan, który trwał już na początku lub po luce, nie liczy się.</translation>
    </message>
    <message>
        <source>Time a state held, until the next value or a gap.</source>
        <translation>Czas trwania stanu, do następnej wartości lub luki.</translation>
    </message>
    <message>
        <source>Definition of this product</source>
        <translation>Definicja tego produktu</translation>
    </message>
    <message>
        <source>EN 16798-1, offices</source>
        <translation>EN 16798-1, biura</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Zużyta energia</translation>
    </message>
    <message>
        <source>Energy per floor area</source>
        <translation>Energia na powierzchnię</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Obciążenie podstawowe</translation>
    </message>
    <message>
        <source>Median of the power between 02:00 and 04:00 in the last seven nights of the period.</source>
        <translation>Mediana mocy między 02:00 a 04:00 w ostatnich siedmiu nocach okresu.</translation>
    </message>
    <message>
        <source>Energy outside the site&apos;s hours</source>
        <translation>Energia poza godzinami</translation>
    </message>
    <message>
        <source>More than 40 % is worth a look (definition of this product)</source>
        <translation>Ponad 40 % jest warte sprawdzenia (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Weekend against weekday</source>
        <translation>Weekend wobec dnia roboczego</translation>
    </message>
    <message>
        <source>Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out.</source>
        <translation>Średnia energia sobót i niedziel podzielona przez energię dni roboczych; dni znane w mniej niż połowie i święta są pominięte.</translation>
    </message>
    <message>
        <source>More than 0.5 is worth a look (definition of this product)</source>
        <translation>Ponad 0,5 jest warte sprawdzenia (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Szczyt mocy</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end.</source>
        <translation>Najwyższa średnia moc kwadransa zegarowego spośród w pełni znanych; podano jego koniec.</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Współczynnik obciążenia</translation>
    </message>
    <message>
        <source>Mean power divided by peak demand.</source>
        <translation>Średnia moc podzielona przez szczyt mocy.</translation>
    </message>
    <message>
        <source>Energy no submeter explains</source>
        <translation>Energia, której nie wyjaśnia żaden podlicznik</translation>
    </message>
    <message>
        <source>Main meters less submeters, divided by the main meters.</source>
        <translation>Liczniki główne minus podliczniki, podzielone przez liczniki główne.</translation>
    </message>
    <message>
        <source>More than 5 % is worth a look (definition of this product)</source>
        <translation>Ponad 5 % jest warte sprawdzenia (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Koszt energii elektrycznej</translation>
    </message>
    <message>
        <source>Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest.</source>
        <translation>Energia każdej taryfy razy cena, póki obowiązuje, opłaty stałe i szczyt każdego miesiąca razy opłata za moc. To, co zużyto w luce, nie ma godziny i jest dzielone jak reszta.</translation>
    </message>
    <message>
        <source>Tariffs of the site</source>
        <translation>Taryfy obiektu</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emisje</translation>
    </message>
    <message>
        <source>Energy times the factor of its kind.</source>
        <translation>Energia razy współczynnik jej rodzaju.</translation>
    </message>
    <message>
        <source>Factor table of the site</source>
        <translation>Tabela współczynników obiektu</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>Zużyte ciepło</translation>
    </message>
    <message>
        <source>Heating degree days</source>
        <translation>Stopniodni grzania</translation>
    </message>
    <message>
        <source>Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out.</source>
        <translation>Temperatura bazowa minus średnia każdego dnia od północy do północy, gdy jest zimniej. Dni znane w mniej niż połowie są pominięte.</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>Stopniodni chłodzenia</translation>
    </message>
    <message>
        <source>Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out.</source>
        <translation>Średnia każdego dnia od północy do północy minus temperatura bazowa, gdy jest cieplej. Dni znane w mniej niż połowie są pominięte.</translation>
    </message>
    <message>
        <source>Share of the energy that weather explains</source>
        <translation>Część energii, którą wyjaśnia pogoda</translation>
    </message>
    <message>
        <source>Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both.</source>
        <translation>Najmniejsze kwadraty energii dziennej względem stopniodni: model o najlepszym skorygowanym R² spośród żadnego, grzania, chłodzenia i obu.</translation>
    </message>
    <message>
        <source>Thermal comfort</source>
        <translation>Komfort cieplny</translation>
    </message>
    <message>
        <source>Time outside every comfort category</source>
        <translation>Czas poza wszystkimi kategoriami komfortu</translation>
    </message>
    <message>
        <source>Degree-hours too warm</source>
        <translation>Stopniogodziny za ciepło</translation>
    </message>
    <message>
        <source>Degrees above category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Stopnie powyżej kategorii II razy godziny, w pomieszczeniu z największą liczbą; w godzinach obiektu.</translation>
    </message>
    <message>
        <source>Degree-hours too cold</source>
        <translation>Stopniogodziny za zimno</translation>
    </message>
    <message>
        <source>Degrees below category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Stopnie poniżej kategorii II razy godziny, w pomieszczeniu z największą liczbą; w godzinach obiektu.</translation>
    </message>
    <message>
        <source>Humidity in range</source>
        <translation>Wilgotność w zakresie</translation>
    </message>
    <message>
        <source>Sensors to check</source>
        <translation>Czujniki do sprawdzenia</translation>
    </message>
    <message>
        <source>Values that stand still, lie outside what is possible, or stay apart from the sensors around them.</source>
        <translation>Wartości, które stoją, są niemożliwe lub odbiegają od czujników wokół.</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Jakość powietrza</translation>
    </message>
    <message>
        <source>Time outside every air category</source>
        <translation>Czas poza wszystkimi kategoriami powietrza</translation>
    </message>
    <message>
        <source>Occupied time</source>
        <translation>Czas zajętości</translation>
    </message>
    <message>
        <source>Rooms hardly used</source>
        <translation>Pomieszczenia prawie nieużywane</translation>
    </message>
    <message>
        <source>Less than 10 % of the time (definition of this product)</source>
        <translation>Mniej niż 10 % czasu (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Most people at once</source>
        <translation>Najwięcej osób naraz</translation>
    </message>
    <message>
        <source>Highest hourly mean of the people counted in all rooms.</source>
        <translation>Najwyższa średnia godzinowa osób policzonych we wszystkich pomieszczeniach.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>Godziny świecenia</translation>
    </message>
    <message>
        <source>Lit while nobody is there</source>
        <translation>Świeci się, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Time lit and vacant divided by time lit, in rooms whose occupancy is known.</source>
        <translation>Czas świecenia bez osób podzielony przez czas świecenia, w pomieszczeniach o znanej zajętości.</translation>
    </message>
    <message>
        <source>More than 15 % is worth a look (definition of this product)</source>
        <translation>Ponad 15 % jest warte sprawdzenia (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Doors forced</source>
        <translation>Drzwi wyważone</translation>
    </message>
    <message>
        <source>Doors held open</source>
        <translation>Drzwi przytrzymane</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Entries outside the site&apos;s hours</source>
        <translation>Wejścia poza godzinami</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Zużyta woda</translation>
    </message>
    <message>
        <source>Water at night</source>
        <translation>Woda w nocy</translation>
    </message>
    <message>
        <source>Median over the nights of the lowest hour between 00:00 and 06:00.</source>
        <translation>Mediana po nocach najniższej godziny między 00:00 a 06:00.</translation>
    </message>
    <message>
        <source>Days without an hour of no flow</source>
        <translation>Dni bez godziny bez przepływu</translation>
    </message>
    <message>
        <source>Days whose every hour is known and saw water.</source>
        <translation>Dni, których każda godzina jest znana i miała przepływ.</translation>
    </message>
    <message>
        <source>Availability of devices</source>
        <translation>Dostępność urządzeń</translation>
    </message>
    <message>
        <source>Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart.</source>
        <translation>Czas nieutracony z czasu znanego. Gdy Holdfast lub broker był nieobecny, nic nie wiadomo: ten czas jest pominięty i podany osobno.</translation>
    </message>
    <message>
        <source>99.5 % for sensors, 99.9 % for gateways (definition of this product)</source>
        <translation>99,5 % dla czujników, 99,9 % dla bramek (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Dostarczone wiadomości</translation>
    </message>
    <message>
        <source>Values received of those expected by each point&apos;s usual interval, in the time known.</source>
        <translation>Wartości odebrane z oczekiwanych według zwykłego odstępu każdego punktu, w znanym czasie.</translation>
    </message>
    <message>
        <source>95 % (definition of this product)</source>
        <translation>95 % (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Batteries to change within 60 days</source>
        <translation>Baterie do wymiany w ciągu 60 dni</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen.</source>
        <translation>Prosta Theila–Sena przez mediany dzienne do 5 %, z zakresem nachyleń od 5 do 95 %; co najmniej 14 dni, nie dalej niż dwukrotność obserwacji.</translation>
    </message>
    <message>
        <source>Devices with a weak signal</source>
        <translation>Urządzenia ze słabym sygnałem</translation>
    </message>
    <message>
        <source>Median of the period below the weak limit of its radio.</source>
        <translation>Mediana okresu poniżej granicy słabego sygnału danego radia.</translation>
    </message>
    <message>
        <source>Devices with the newest firmware</source>
        <translation>Urządzenia z najnowszym oprogramowaniem</translation>
    </message>
    <message>
        <source>Of the devices whose newest firmware is known, now.</source>
        <translation>Spośród urządzeń o znanym najnowszym oprogramowaniu, teraz.</translation>
    </message>
    <message>
        <source>Restarts of devices</source>
        <translation>Ponowne uruchomienia urządzeń</translation>
    </message>
    <message>
        <source>How often a time of running fell.</source>
        <translation>Jak często czas pracy spadał.</translation>
    </message>
    <message>
        <source>More than 3 in 7 days is worth a look (definition of this product)</source>
        <translation>Ponad 3 w 7 dni jest warte sprawdzenia (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Alarms answered in time</source>
        <translation>Alarmy obsłużone na czas</translation>
    </message>
    <message>
        <source>From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Od ogłoszenia do potwierdzenia; alarmy wyłączone są pominięte, otwarte liczą się po upływie ich czasu.</translation>
    </message>
    <message>
        <source>P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)</source>
        <translation>P1 15 min, P2 1 h, P3 4 h, P4 1 dzień (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Alarms over in time</source>
        <translation>Alarmy zakończone na czas</translation>
    </message>
    <message>
        <source>From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Od ogłoszenia do powrotu do normy; alarmy wyłączone są pominięte, otwarte liczą się po upływie ich czasu.</translation>
    </message>
    <message>
        <source>P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)</source>
        <translation>P1 4 h, P2 8 h, P3 3 dni, P4 10 dni (definicja tego produktu)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Oświetlenie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>Stan urządzeń</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Poziom usług</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Co najwyżej</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Below the limit by</source>
        <translation>Poniżej granicy o</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Category I</source>
        <translation>Kategoria I</translation>
    </message>
    <message>
        <source>Category II</source>
        <translation>Kategoria II</translation>
    </message>
    <message>
        <source>Category III</source>
        <translation>Kategoria III</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Naładowanie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Pozostałe dni</translation>
    </message>
    <message>
        <source>Degree days</source>
        <translation>Stopniodni</translation>
    </message>
    <message>
        <source>Degree-hours</source>
        <translation>Stopniogodziny</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Koniec o</translation>
    </message>
    <message>
        <source>Energy kind</source>
        <translation>Rodzaj energii</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Współczynnik</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Piątek</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Highest quarter hour</source>
        <translation>Najwyższy kwadrans</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Na czas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utracone</translation>
    </message>
    <message>
        <source>Lost hours</source>
        <translation>Utracone godziny</translation>
    </message>
    <message>
        <source>Luminaire</source>
        <translation>Oprawa</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Średnia moc</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Licznik</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Night power</source>
        <translation>Moc w nocy</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Dziewięć z dziesięciu</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>Outdoor mean</source>
        <translation>Średnia na zewnątrz</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Poza</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Najspokojniejsza godzina</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pomieszczenie</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sobota</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Niedziela</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Taryfa</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Czwartek</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Wtorek</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Unknown hours</source>
        <translation>Nieznane godziny</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Środa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Counted by the device</source>
        <translation>Policzone przez urządzenie</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Pusta</translation>
    </message>
    <message>
        <source>It differs from the others in the room</source>
        <translation>Różni się od innych w pomieszczeniu</translation>
    </message>
    <message>
        <source>It never shows fresh air</source>
        <translation>Nigdy nie pokazuje świeżego powietrza</translation>
    </message>
    <message>
        <source>Its value is not possible</source>
        <translation>Jego wartość jest niemożliwa</translation>
    </message>
    <message>
        <source>Its value stands still</source>
        <translation>Jego wartość stoi</translation>
    </message>
    <message>
        <source>No clear trend</source>
        <translation>Brak wyraźnego trendu</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Nic nie słyszano</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Poza godzinami</translation>
    </message>
    <message>
        <source>Per cooling degree day</source>
        <translation>Na stopniodzień chłodzenia</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>Per heating degree day</source>
        <translation>Na stopniodzień grzania</translation>
    </message>
    <message>
        <source>Too short to say</source>
        <translation>Za krótko, by powiedzieć</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>W godzinach</translation>
    </message>
    <message>
        <source>%1 % of %2 places.</source>
        <translation>%1 % z %2 miejsc.</translation>
    </message>
    <message>
        <source>%1 % of the contracted %2 kW.</source>
        <translation>%1 % z zamówionych %2 kW.</translation>
    </message>
    <message>
        <source>%1 W/m² of the site&apos;s floor area.</source>
        <translation>%1 W/m² powierzchni obiektu.</translation>
    </message>
    <message>
        <source>%1 drew %2 kW at night for %3 days.</source>
        <translation>%1 pobierał w nocy %2 kW przez %3 dni.</translation>
    </message>
    <message>
        <source>%1 h of planned maintenance are left out.</source>
        <translation>Pominięto %1 h planowanej konserwacji.</translation>
    </message>
    <message>
        <source>%1 kWh of %2 kWh are explained.</source>
        <translation>Wyjaśniono %1 kWh z %2 kWh.</translation>
    </message>
    <message>
        <source>%1 luminaires, %2 h each.</source>
        <translation>%1 opraw, po %2 h.</translation>
    </message>
    <message>
        <source>%1 of %2 devices are below their goal.</source>
        <translation>%1 z %2 urządzeń jest poniżej celu.</translation>
    </message>
    <message>
        <source>%1 of %2 reaches its limit of %3 %4 in about %5 days.</source>
        <translation>%1 z %2 osiągnie granicę %3 %4 za około %5 dni.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms are left out: too little is known of them.</source>
        <translation>Pominięto %1 z %2 pomieszczeń: za mało o nich wiadomo.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 %4.</source>
        <translation>%1 z %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 rooms for fewer than %2 people are told together.</source>
        <translation>%1 pomieszczeń dla mniej niż %2 osób podano razem.</translation>
    </message>
    <message>
        <source>%1 sensors were looked at.</source>
        <translation>Sprawdzono %1 czujników.</translation>
    </message>
    <message>
        <source>%1 used %2 kWh more than usual outside the site&apos;s hours in %3 days.</source>
        <translation>%1 zużył poza godzinami o %2 kWh więcej niż zwykle w %3 dni.</translation>
    </message>
    <message>
        <source>%1 was %2 K colder than the other rooms on %3 workdays in a row.</source>
        <translation>%1: o %2 K zimniej niż w innych pomieszczeniach, %3 dni robocze z rzędu.</translation>
    </message>
    <message>
        <source>%1 was %2 K warmer than the other rooms on %3 workdays in a row.</source>
        <translation>%1: o %2 K cieplej niż w innych pomieszczeniach, %3 dni robocze z rzędu.</translation>
    </message>
    <message>
        <source>Base temperature %1 °C.</source>
        <translation>Temperatura bazowa %1 °C.</translation>
    </message>
    <message>
        <source>Between %1 and %2 days, by the trend of %3 days.</source>
        <translation>Między %1 a %2 dni, według trendu z %3 dni.</translation>
    </message>
    <message>
        <source>Change the battery on the next round.</source>
        <translation>Wymień baterię podczas następnego obchodu.</translation>
    </message>
    <message>
        <source>Charges for peak demand: %1 %2.</source>
        <translation>Opłaty za szczyt mocy: %1 %2.</translation>
    </message>
    <message>
        <source>Check the set-point, the valve and where the sensor hangs.</source>
        <translation>Sprawdź nastawę, zawór i miejsce czujnika.</translation>
    </message>
    <message>
        <source>Compare it with a reference, then calibrate or change it.</source>
        <translation>Porównaj go z wzorcem, potem skalibruj lub wymień.</translation>
    </message>
    <message>
        <source>Compare the time programmes with the site&apos;s hours; look for what was switched on by hand.</source>
        <translation>Porównaj programy czasowe z godzinami obiektu; poszukaj tego, co włączono ręcznie.</translation>
    </message>
    <message>
        <source>Floor area %1 m², as the site model says.</source>
        <translation>Powierzchnia %1 m², według modelu obiektu.</translation>
    </message>
    <message>
        <source>For %1 kWh no tariff is valid: they are not in the sum.</source>
        <translation>Dla %1 kWh nie obowiązuje żadna taryfa: nie ma ich w sumie.</translation>
    </message>
    <message>
        <source>Limit %1 ppm: %2 ppm outside and 800 ppm.</source>
        <translation>Granica %1 ppm: %2 ppm na zewnątrz i 800 ppm.</translation>
    </message>
    <message>
        <source>Limits %1 and %2 %3.</source>
        <translation>Granice %1 i %2 %3.</translation>
    </message>
    <message>
        <source>Look at what wears or clogs before that day.</source>
        <translation>Przed tym dniem obejrzyj to, co się zużywa lub zatyka.</translation>
    </message>
    <message>
        <source>Meters began again %1 times: what they counted before that and after the last reading is not known.</source>
        <translation>Liczniki zaczęły od nowa %1 razy: nie wiadomo, co naliczyły przedtem po ostatnim odczycie.</translation>
    </message>
    <message>
        <source>No main meter is named: %1 meters are added up.</source>
        <translation>Nie nazwano licznika głównego: zsumowano %1 liczników.</translation>
    </message>
    <message>
        <source>Nobody has said yet which meters are submeters of the main meter.</source>
        <translation>Nikt jeszcze nie powiedział, które liczniki są podlicznikami licznika głównego.</translation>
    </message>
    <message>
        <source>Of %1 of %2 batteries no end can be told.</source>
        <translation>Dla %1 z %2 baterii nie można podać końca.</translation>
    </message>
    <message>
        <source>Of %1 of %2 devices the newest firmware is known.</source>
        <translation>Dla %1 z %2 urządzeń znane jest najnowsze oprogramowanie.</translation>
    </message>
    <message>
        <source>See what was left on or runs by hand since %1.</source>
        <translation>Zobacz, co pozostało włączone lub działa ręcznie od %1.</translation>
    </message>
    <message>
        <source>Standing charges: %1 %2.</source>
        <translation>Opłaty stałe: %1 %2.</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 % and ends in about %3 days.</source>
        <translation>Bateria %1 ma %2 % i skończy się za około %3 dni.</translation>
    </message>
    <message>
        <source>The energy follows cooling.</source>
        <translation>Energia podąża za chłodzeniem.</translation>
    </message>
    <message>
        <source>The energy follows heating and cooling.</source>
        <translation>Energia podąża za grzaniem i chłodzeniem.</translation>
    </message>
    <message>
        <source>The energy follows heating.</source>
        <translation>Energia podąża za grzaniem.</translation>
    </message>
    <message>
        <source>The median of all rooms at the same time.</source>
        <translation>Mediana wszystkich pomieszczeń w tym samym czasie.</translation>
    </message>
    <message>
        <source>The site has no tariffs.</source>
        <translation>Obiekt nie ma taryf.</translation>
    </message>
    <message>
        <source>The site&apos;s floor area is not known.</source>
        <translation>Powierzchnia obiektu nie jest znana.</translation>
    </message>
    <message>
        <source>The site&apos;s hours are not known.</source>
        <translation>Godziny obiektu nie są znane.</translation>
    </message>
    <message>
        <source>There are too few days with heating or cooling to learn from: ten, and 20 degree days.</source>
        <translation>Jest za mało dni grzania lub chłodzenia, by się uczyć: dziesięć i 20 stopniodni.</translation>
    </message>
    <message>
        <source>There is no factor with source and year for %1.</source>
        <translation>Nie ma współczynnika ze źródłem i rokiem dla %1.</translation>
    </message>
    <message>
        <source>There was no alarm to answer.</source>
        <translation>Nie było alarmu do obsłużenia.</translation>
    </message>
    <message>
        <source>Typical error of a day %1 % (CV(RMSE)), %2 days.</source>
        <translation>Zwykły błąd dnia %1 % (CV(RMSE)), %2 dni.</translation>
    </message>
    <message>
        <source>Usual at these hours of the week: %1 kW, the median of eight weeks.</source>
        <translation>Zwykle w tych godzinach tygodnia: %1 kW, mediana ośmiu tygodni.</translation>
    </message>
    <message>
        <source>Weather plays no part.</source>
        <translation>Pogoda nie ma znaczenia.</translation>
    </message>
    <message>
        <source>60 days (definition of this product)</source>
        <translation>60 dni (definicja tego produktu)</translation>
    </message>
    <message>
        <source>A battery ends soon</source>
        <translation>Bateria wkrótce się skończy</translation>
    </message>
    <message>
        <source>A room is unlike the others</source>
        <translation>Pomieszczenie różni się od innych</translation>
    </message>
    <message>
        <source>A sensor should be checked</source>
        <translation>Czujnik należy sprawdzić</translation>
    </message>
    <message>
        <source>A value nears its limit</source>
        <translation>Wartość zbliża się do granicy</translation>
    </message>
    <message>
        <source>Base load has risen</source>
        <translation>Obciążenie podstawowe wzrosło</translation>
    </message>
    <message>
        <source>Daily median</source>
        <translation>Mediana dzienna</translation>
    </message>
    <message>
        <source>Each hour outside the site&apos;s hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.</source>
        <translation>Każda godzina poza godzinami obiektu i nie w nocy wobec mediany tej samej godziny tygodnia i sąsiednich z ośmiu tygodni wcześniej; mediana dnia, dwa dni z rzędu.</translation>
    </message>
    <message>
        <source>Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.</source>
        <translation>Każda godzina nocna wobec mediany tej samej godziny tygodnia i sąsiednich z ośmiu tygodni wcześniej, w odpornych odchyleniach standardowych; mediana nocy, dwie doby z rzędu.</translation>
    </message>
    <message>
        <source>Limits of the site&apos;s alarm rules</source>
        <translation>Granice reguł alarmowych obiektu</translation>
    </message>
    <message>
        <source>Mean of each workday within the site&apos;s hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.</source>
        <translation>Średnia każdego dnia roboczego w godzinach obiektu wobec mediany wszystkich pomieszczeń, w odpornych odchyleniach standardowych; co najmniej sześć innych pomieszczeń, trzy dni robocze z rzędu.</translation>
    </message>
    <message>
        <source>Median of all rooms</source>
        <translation>Mediana wszystkich pomieszczeń</translation>
    </message>
    <message>
        <source>More energy outside the site&apos;s hours</source>
        <translation>Więcej energii poza godzinami</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Moc</translation>
    </message>
    <message>
        <source>Robust daily rule: 0.5 false findings in a year on test data</source>
        <translation>Odporna reguła dzienna: 0,5 fałszywego znaleziska rocznie na danych testowych</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians, with Sen&apos;s range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.</source>
        <translation>Prosta Theila–Sena przez mediany dzienne, z zakresem nachyleń Sena w dziewięciu na dziesięć przypadków; co najmniej 14 dni, nie dalej niż dwukrotność obserwacji.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>To pomieszczenie</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykle</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmPanel</name>
    <message>
        <source>Alarm details</source>
        <translation>Szczegóły alarmu</translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation>Nie wybrano alarmu</translation>
    </message>
    <message>
        <source>Select one to see its cause, its consequence and what to do.</source>
        <translation>Wybierz alarm, aby zobaczyć jego przyczynę, skutek i co należy zrobić.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>Cause, response and trend</source>
        <translation>Przyczyna, reakcja i trend</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reakcja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What did you see or do?</source>
        <translation>Co widać lub co zrobiono?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Jeszcze nie opisano</translation>
    </message>
    <message>
        <source>A note is required for priority 1.</source>
        <translation>Przy priorytecie 1 wymagana jest notatka.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Alarmów bezpieczeństwa ludzi nie można odkładać.</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Aktywny %1</translation>
    </message>
    <message>
        <source>Respond in %1</source>
        <translation>Zareaguj w ciągu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n wystąpienie</numerusform>
            <numerusform>%n wystąpienia</numerusform>
            <numerusform>%n wystąpień</numerusform>
        </translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Z podtrzymaniem</translation>
    </message>
    <message>
        <source>Uncertain: the value is not fresh, the state is frozen</source>
        <translation>Niepewny: wartość nie jest świeża, stan został zamrożony</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>Dotyczy %n urządzenia</numerusform>
            <numerusform>Dotyczy %n urządzeń</numerusform>
            <numerusform>Dotyczy %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Górny %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Dolny %1</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message>
        <source>uncertain</source>
        <translation>niepewny</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>podtrzymany</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>ustąpił %1</translation>
    </message>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>ukrywa %n alarm</numerusform>
            <numerusform>ukrywa %n alarmy</numerusform>
            <numerusform>ukrywa %n alarmów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmTreeModel</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Zalecane działanie</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>W toku</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Nie wybrano alarmu</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Jest już potwierdzony</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved</source>
        <translation>Alarmów bezpieczeństwa ludzi nie można odkładać</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Acknowledge all that are visible</source>
        <translation>Potwierdź wszystkie widoczne</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Pokaż trend</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Pokaż na planie</translation>
    </message>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>%n niepotw.</numerusform>
            <numerusform>%n niepotw.</numerusform>
            <numerusform>%n niepotw.</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Priority %1: %2 active, %3 unacknowledged</source>
        <translation>Priorytet %1: aktywne %2, niepotwierdzone %3</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Ostrzeżenia %1</translation>
    </message>
    <message>
        <source>Shelved %1</source>
        <translation>Odłożone %1</translation>
    </message>
    <message>
        <source>Suppressed %1</source>
        <translation>Stłumione %1</translation>
    </message>
    <message>
        <source>Out of service %1</source>
        <translation>Wyłączone %1</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 w 10 min</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>Odłożone %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Odłożone</translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>Grupowanie według przyczyny ukrywa %n wiersz tej listy. Nic nie jest zatajone: otwórz grupę, aby zobaczyć każdy wiersz.</numerusform>
            <numerusform>Grupowanie według przyczyny ukrywa %n wiersze tej listy. Nic nie jest zatajone: otwórz grupę, aby zobaczyć każdy wiersz.</numerusform>
            <numerusform>Grupowanie według przyczyny ukrywa %n wierszy tej listy. Nic nie jest zatajone: otwórz grupę, aby zobaczyć każdy wiersz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 unacknowledged</source>
        <translation>aktywne: %1, niepotwierdzone: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>%n ustąpił i czeka</numerusform>
            <numerusform>%n ustąpiły i czekają</numerusform>
            <numerusform>%n ustąpiło i czeka</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>najstarszy %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>Potwierdzić %n widoczny alarm?</numerusform>
            <numerusform>Potwierdzić %n widoczne alarmy?</numerusform>
            <numerusform>Potwierdzić %n widocznych alarmów?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>Potwierdzono %n alarm</numerusform>
            <numerusform>Potwierdzono %n alarmy</numerusform>
            <numerusform>Potwierdzono %n alarmów</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Dodano notatkę</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Odłożony</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>alarm rate</source>
        <translation>częstość alarmów</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Które alarmy</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Według przyczyny</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Płasko</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Grupowanie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtruj alarmy</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Brak aktywnych alarmów</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The journal tells what happened before.</source>
        <translation>Nic tu na Ciebie nie czeka. Dziennik pokazuje, co działo się wcześniej.</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Odczytaj dziennik ponownie</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Obciążenie</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Konserwacja</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>No rule is selected</source>
        <translation>Nie wybrano reguły</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>Napisz przekazanie zmiany</translation>
    </message>
    <message>
        <source>New alarm rule</source>
        <translation>Nowa reguła alarmu</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>Nowe okno konserwacji</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Powiel regułę</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Włącz lub wyłącz regułę</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Odczytaj liczby ponownie</translation>
    </message>
    <message>
        <source>Nobody works on it now</source>
        <translation>Nikt się tym teraz nie zajmuje</translation>
    </message>
    <message>
        <source>%1 works on it now</source>
        <translation>Zajmuje się tym teraz: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>More alarms than one can follow: the list is grouped by cause.</source>
        <translation>Więcej alarmów, niż można śledzić: lista jest pogrupowana według przyczyn.</translation>
    </message>
    <message>
        <source>The flood of alarms is over: the list is flat again.</source>
        <translation>Lawina alarmów minęła: lista jest znowu płaska.</translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>For this workstation only. Everything changes at once.</source>
        <translation>Tylko dla tego stanowiska. Wszystko zmienia się od razu.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Ograniczony ruch</translation>
    </message>
    <message>
        <source>Nothing slides or blinks; new alarms stay marked by shape and words.</source>
        <translation>Nic się nie przesuwa ani nie miga; nowe alarmy nadal wyróżniają kształt i słowa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Klawisze jednoliterowe</translation>
    </message>
    <message>
        <source>A acknowledges, G shows the place. Switch them off when you use speech input.</source>
        <translation>A potwierdza, G pokazuje miejsce. Wyłącz je, jeśli używasz wprowadzania głosem.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>System follows the desktop. Contrast is black and white with thick outlines.</source>
        <translation>System naśladuje pulpit. Kontrast to czerń i biel z grubymi obrysami.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Numbers, dates and the direction of writing follow it.</source>
        <translation>Liczby, daty i kierunek pisma są do niego dostosowane.</translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Zrób teraz</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Co by się zmieniło?</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Przywróć przy następnym starcie</translation>
    </message>
    <message>
        <source>Each backup is read back from the disk after it was made, every part of it. Passwords are not in it.</source>
        <translation>Każda kopia jest po zrobieniu odczytywana z dysku, część po części. Haseł w niej nie ma.</translation>
    </message>
    <message>
        <source>read back, all of it is whole</source>
        <translation>odczytana, wszystko jest całe</translation>
    </message>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>odczytana, %n część była już uszkodzona</numerusform>
            <numerusform>odczytana, %n części były już uszkodzone</numerusform>
            <numerusform>odczytana, %n części było już uszkodzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices, %2 samples</source>
        <translation>urządzenia: %1, pomiary: %2</translation>
    </message>
    <message>
        <source>takes its place at the next start</source>
        <translation>zajmie miejsce przy następnym starcie</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n kopia</numerusform>
            <numerusform>%n kopie</numerusform>
            <numerusform>%n kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>W toku …</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Nie przywracaj</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nie ma jeszcze kopii.</translation>
    </message>
</context>
<context>
    <name>holdfast::BandBar</name>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
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
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>What Holdfast may send to it</source>
        <translation>Co Holdfast może do niego wysyłać</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>May ask devices to announce themselves again and gateways for their network map.</source>
        <translation>Może prosić urządzenia o ponowne przedstawienie się, a bramki o mapę sieci.</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Własne tematy</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Sterowanie</translation>
    </message>
    <message>
        <source>May switch and set devices when an operator says so. Without it Holdfast only listens.</source>
        <translation>Może przełączać i nastawiać urządzenia na polecenie operatora. Bez tego Holdfast tylko słucha.</translation>
    </message>
    <message>
        <source>Holdfast&apos;s own</source>
        <translation>Własny Holdfast</translation>
    </message>
    <message>
        <source>%1 · %2 · keep-alive %3 s · listens to %4</source>
        <translation>%1 · %2 · keep-alive %3 s · słucha %4</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>%1 · register map %2</source>
        <translation>%1 · mapa rejestrów %2</translation>
    </message>
    <message>
        <source>May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state.</source>
        <translation>Może publikować pod holdfast/: że to stanowisko działa, oraz echo dowodzące, że broker odpowiada; jako główny host Sparkplug także swój stan.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.</source>
        <translation>Główny host Sparkplug „%1”: węzły brzegowe mogą wstrzymywać wysyłanie, gdy tego stanowiska nie ma.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.</source>
        <translation>Główny host Sparkplug „%1”: bez pozwolenia „Własne tematy” nikt się o tym nie dowie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Somebody has looked: brokers may change places again.</source>
        <translation>Ktoś sprawdził: brokery mogą znów zamieniać się miejscami.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerDialog</name>
    <message>
        <source>CA certificate</source>
        <translation>Certyfikat CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certyfikat klienta</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klucz klienta</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Klucze (*.pem *.key);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Dodaj brokera</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Zapisane; wpisz, aby zmienić</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone, and never shown again.</source>
        <translation>Hasło jest przechowywane osobno od konfiguracji, tylko Ty możesz je odczytać i nie jest ponownie pokazywane.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Szyfrowane (TLS)</translation>
    </message>
    <message>
        <source>The broker proves who it is by a certificate and nobody in between can read along.</source>
        <translation>Broker potwierdza swoją tożsamość certyfikatem i nikt po drodze nie może podsłuchiwać.</translation>
    </message>
    <message>
        <source>Empty: those this computer trusts.</source>
        <translation>Puste: te, którym ufa ten komputer.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Topic filters</source>
        <translation>Filtry tematów</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Nie udało się zapisać hasła: %1</translation>
    </message>
    <message>
        <source>This station is the Sparkplug primary host</source>
        <translation>To stanowisko jest głównym hostem Sparkplug</translation>
    </message>
    <message>
        <source>Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.</source>
        <translation>Węzły brzegowe, które je za takie uznają, wstrzymują swoje wartości, gdy tego stanowiska nie ma. Ogłasza to tylko z pozwoleniem „Własne tematy”.</translation>
    </message>
    <message>
        <source>Host id</source>
        <translation>Identyfikator hosta</translation>
    </message>
    <message>
        <source>As the edge nodes name it; nobody else may use the same.</source>
        <translation>Tak jak nazywają go węzły brzegowe; nikt inny nie może używać tego samego.</translation>
    </message>
    <message>
        <source>Give the host id by which Sparkplug edge nodes know this station.</source>
        <translation>Podaj identyfikator hosta, pod którym węzły brzegowe Sparkplug znają to stanowisko.</translation>
    </message>
    <message>
        <source>No other: its devices are its own</source>
        <translation>Żadnego innego: urządzenia są jego własne</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Zastępuje</translation>
    </message>
    <message>
        <source>When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves.</source>
        <translation>Gdy tamten broker zawiedzie, te same urządzenia są słyszane przez ten. Musi przenosić te same tematy: most, klaster albo urządzenia, które same się przełączają.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Kolejność</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerRole</name>
    <message>
        <source>connected, but our own message does not come back</source>
        <translation>połączony, ale nasza własna wiadomość nie wraca</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiada</translation>
    </message>
    <message>
        <source>connected, does not answer our question</source>
        <translation>połączony, nie odpowiada na nasze pytanie</translation>
    </message>
    <message>
        <source>connected; whether it answers is not asked without “Own topics”</source>
        <translation>połączony; bez „Własnych tematów” nie pytamy, czy odpowiada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have changed places so often that it stays like this until somebody has looked.</source>
        <translation>Zamieniały się tak często, że zostaje tak, dopóki ktoś nie sprawdzi.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Zostaje tak, dopóki ktoś nie sprawdzi.</translation>
    </message>
    <message>
        <source>It answers again, and takes over after five good minutes.</source>
        <translation>Znów odpowiada i przejmie po pięciu dobrych minutach.</translation>
    </message>
    <message>
        <source>None of them takes over until somebody has looked.</source>
        <translation>Żaden z nich nie przejmie, dopóki ktoś nie sprawdzi.</translation>
    </message>
    <message>
        <source>When it is lost, this takes over: %1.</source>
        <translation>Gdy zawiedzie, przejmuje: %1.</translation>
    </message>
    <message>
        <source>%1 carries its messages for %2.</source>
        <translation>%1 przenosi jego wiadomości od %2.</translation>
    </message>
    <message>
        <source>%1 carries its messages.</source>
        <translation>%1 przenosi jego wiadomości.</translation>
    </message>
    <message>
        <source>Carries what %1 brought until it was lost.</source>
        <translation>Przenosi to, co przynosił %1, dopóki nie zawiódł.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2; listened to, whether devices speak here.</source>
        <translation>W gotowości za %1: %2; nasłuchujemy, czy mówią tu urządzenia.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2.</source>
        <translation>W gotowości za %1: %2.</translation>
    </message>
    <message>
        <source>Said to stand in for a broker that is not there: used as one of its own.</source>
        <translation>Ma zastępować brokera, którego nie ma: używany jako osobny.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message>
        <source>%1 ms there and back</source>
        <translation>%1 ms tam i z powrotem</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n próba</numerusform>
            <numerusform>%n próby</numerusform>
            <numerusform>%n prób</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>dla %1</translation>
    </message>
    <message>
        <source>%1 It expired on %2.</source>
        <translation>%1 Wygasł %2.</translation>
    </message>
    <message>
        <source>%1 It is valid from %2.</source>
        <translation>%1 Jest ważny od %2.</translation>
    </message>
    <message>
        <source>Give the broker a name.</source>
        <translation>Nadaj brokerowi nazwę.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s address: a name or an IP address.</source>
        <translation>Podaj adres brokera: nazwę lub adres IP.</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>Adres to tylko nazwa lub adres IP, bez „mqtt://” i bez spacji.</translation>
    </message>
    <message>
        <source>Give at least one topic filter; # means everything.</source>
        <translation>Podaj co najmniej jeden filtr tematów; # oznacza wszystko.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and a key its certificate.</source>
        <translation>Certyfikat klienta wymaga pliku klucza, a klucz – certyfikatu.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Nie można odczytać tego pliku: %1</translation>
    </message>
    <message>
        <source>Give the register map.</source>
        <translation>Podaj mapę rejestrów.</translation>
    </message>
    <message>
        <source>A Sparkplug host id has no /, + or # in it.</source>
        <translation>Identyfikator hosta Sparkplug nie zawiera /, + ani #.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokersSection</name>
    <message>
        <source>Brokers</source>
        <translation>Brokery</translation>
    </message>
    <message>
        <source>Where your devices are heard. Holdfast only listens until you permit more.</source>
        <translation>Tu słychać Twoje urządzenia. Holdfast tylko słucha, dopóki nie pozwolisz na więcej.</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Nie ma jeszcze brokera</translation>
    </message>
    <message>
        <source>Add the MQTT broker your devices already publish to.</source>
        <translation>Dodaj brokera MQTT, do którego już publikują Twoje urządzenia.</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Dodaj brokera</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>The password could not be kept: type it again.</source>
        <translation>Nie udało się zapisać hasła: wpisz je ponownie.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Its password is still kept: the store of passwords could not be changed.</source>
        <translation>Jego hasło nadal jest przechowywane: nie udało się zmienić magazynu haseł.</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Dodaj źródło Modbus</translation>
    </message>
    <message>
        <source>Brokers may change places again</source>
        <translation>Brokery mogą znów zamieniać się miejscami</translation>
    </message>
</context>
<context>
    <name>holdfast::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnTableModel</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
</context>
<context>
    <name>holdfast::ComfortStep</name>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Desks, meeting rooms, corridors, plant.</source>
        <translation>Biurka, sale konferencyjne, korytarze, pomieszczenia techniczne.</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Inne profile</translation>
    </message>
    <message>
        <source>Not yet: schools, hotels and shops come with a later version.</source>
        <translation>Jeszcze nie: szkoły, hotele i sklepy pojawią się w późniejszej wersji.</translation>
    </message>
    <message>
        <source>Comfort category II</source>
        <translation>Kategoria komfortu II</translation>
    </message>
    <message>
        <source>EN 16798-1, normal expectation</source>
        <translation>EN 16798-1, oczekiwania normalne</translation>
    </message>
    <message>
        <source>The limits appear here when the rules are loaded.</source>
        <translation>Limity pojawią się tutaj po wczytaniu reguł.</translation>
    </message>
    <message>
        <source>Comfort profile</source>
        <translation>Profil komfortu</translation>
    </message>
    <message>
        <source>Where alarms about temperature and air begin.</source>
        <translation>Od kiedy zgłaszać alarmy temperatury i powietrza.</translation>
    </message>
    <message>
        <source>Office, category II</source>
        <translation>Biuro, kategoria II</translation>
    </message>
    <message>
        <source>Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there.</source>
        <translation>Każdy limit, jego zwłoka i pochodzenie są w Alarmach, Reguły, i tam można je zmienić.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandControl</name>
    <message>
        <source>How long it is held</source>
        <translation>Jak długo jest trzymane</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>na %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Send %1 %2</source>
        <translation>Wyślij %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>teraz %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>teraz %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 ago</source>
        <translation>%1, %2 · %3 temu</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij %1</translation>
    </message>
    <message>
        <source>Undo %1: back to %2</source>
        <translation>Cofnij %1: z powrotem do %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandEditor</name>
    <message>
        <source>Lock</source>
        <translation>Zarygluj</translation>
    </message>
    <message>
        <source>Unlock briefly</source>
        <translation>Odrygluj na chwilę</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: mniej</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: więcej</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Naciśnij</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandList</name>
    <message>
        <source>Commands of this device</source>
        <translation>Polecenia dla tego urządzenia</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Brak poleceń</translation>
    </message>
    <message>
        <source>Nothing was commanded here yet.</source>
        <translation>Tu jeszcze niczego nie polecono.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>actions</source>
        <translation>akcje</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>pomieszczenia</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmy</translation>
    </message>
    <message>
        <source>move</source>
        <translation>przejdź</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n wynik</numerusform>
            <numerusform>%n wyniki</numerusform>
            <numerusform>%n wyników</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>wybór</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandText</name>
    <message>
        <source>Requested</source>
        <translation>Zażądane</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Confirmed late</source>
        <translation>Potwierdzone późno</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Założone</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Expired unsent</source>
        <translation>Wygasło niewysłane</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Zastąpione</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>Potwierdzone w %1</translation>
    </message>
    <message>
        <source>Confirmed late, after %1</source>
        <translation>Potwierdzone późno, po %1</translation>
    </message>
    <message>
        <source>Sent; the device does not say how it stands</source>
        <translation>Wysłane; urządzenie nie podaje swojego stanu</translation>
    </message>
    <message>
        <source>%1 · given up in %2</source>
        <translation>%1 · rezygnacja za %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>bezpieczeństwo ludzi</translation>
    </message>
    <message>
        <source>a fallback policy</source>
        <translation>polityka awaryjna</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>harmonogram</translation>
    </message>
    <message>
        <source>held by %1 until %2</source>
        <translation>trzyma %1 do %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>trzyma %1</translation>
    </message>
    <message>
        <source>This window only reads: another Holdfast records here</source>
        <translation>To okno tylko czyta: tutaj zapisuje inny Holdfast</translation>
    </message>
    <message>
        <source>Only devices that were adopted are commanded</source>
        <translation>Polecenia otrzymują tylko przyjęte urządzenia</translation>
    </message>
    <message>
        <source>Holdfast may not command on this broker: permit it in the settings</source>
        <translation>Holdfast nie może wydawać poleceń na tym brokerze: zezwól w ustawieniach</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>Broker nie jest połączony</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Skutek</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>If nothing comes back</source>
        <translation>Gdy nic nie wróci</translation>
    </message>
    <message>
        <source>Given up after %1, and never sent again</source>
        <translation>Rezygnacja po %1, bez ponownego wysyłania</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Bez sieci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>None: a lock that is opened closes again by itself, if it is built so</source>
        <translation>Brak: otwarty zamek zamyka się sam, jeśli tak jest zbudowany</translation>
    </message>
    <message>
        <source>None: it is done once</source>
        <translation>Brak: dzieje się to raz</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Ustaw ponownie %1</translation>
    </message>
    <message>
        <source>None: what it was before is not known</source>
        <translation>Brak: nie wiadomo, co było wcześniej</translation>
    </message>
    <message>
        <source>By itself at %1: back to %2</source>
        <translation>Samo o %1: z powrotem do %2</translation>
    </message>
    <message>
        <source>At %1 it is nobody&apos;s any more; what it was before is not known</source>
        <translation>O %1 nie trzyma tego już nikt; nie wiadomo, co było wcześniej</translation>
    </message>
</context>
<context>
    <name>holdfast::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Pewność %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectStep</name>
    <message>
        <source>Try with a simulated office</source>
        <translation>Wypróbuj z symulowanym biurem</translation>
    </message>
    <message>
        <source>Some 400 devices, live values, alarms and outages. No network needed.</source>
        <translation>Około 400 urządzeń, wartości na żywo, alarmy i awarie. Sieć nie jest potrzebna.</translation>
    </message>
    <message>
        <source>Connect a broker</source>
        <translation>Połącz brokera</translation>
    </message>
    <message>
        <source>Your devices already publish to an MQTT broker.</source>
        <translation>Twoje urządzenia już publikują do brokera MQTT.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Not yet: it comes with a later version.</source>
        <translation>Jeszcze nie: pojawi się w późniejszej wersji.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>It only listens</source>
        <translation>Tylko słucha</translation>
    </message>
    <message>
        <source>It stores history on this computer. It commands a device only when you permit it and say so.</source>
        <translation>Przechowuje historię na tym komputerze. Steruje urządzeniem tylko wtedy, gdy na to pozwolisz i to zlecisz.</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Nazwa lub adres IP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
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
        <translation>Port</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpieczenia</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone.</source>
        <translation>Hasło jest przechowywane osobno od konfiguracji i tylko Ty możesz je odczytać.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>Adres to tylko nazwa lub adres IP, bez „mqtt://” i bez spacji.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testuj ponownie</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Nie udało się zapisać hasła: %1</translation>
    </message>
    <message>
        <source>Connect your building</source>
        <translation>Połącz swój budynek</translation>
    </message>
    <message>
        <source>Pick where the devices are. You can add more sources later in Settings.</source>
        <translation>Wskaż, gdzie są urządzenia. Więcej źródeł można dodać później w Ustawieniach.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokery</numerusform>
            <numerusform>%n brokerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the simulated office</source>
        <translation>Uruchom symulowane biuro</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Testuj i połącz</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>Dalej z %n urządzeniem</numerusform>
            <numerusform>Dalej z %n urządzeniami</numerusform>
            <numerusform>Dalej z %n urządzeniami</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>It runs beside everything else, with its own data</source>
        <translation>Działa obok wszystkiego innego, na własnych danych</translation>
    </message>
    <message>
        <source>Nothing is changed on the broker</source>
        <translation>Na brokerze nic się nie zmienia</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Name found</source>
        <translation>Nazwa znaleziona</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Port odpowiada</translation>
    </message>
    <message>
        <source>Secure channel</source>
        <translation>Bezpieczny kanał</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Zasubskrybowano</translation>
    </message>
    <message>
        <source>Heard something</source>
        <translation>Coś usłyszano</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test połączenia</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Listening for a few seconds</source>
        <translation>Słucham przez kilka sekund</translation>
    </message>
    <message>
        <source>Connected, but nothing was published meanwhile. Check the topic filters.</source>
        <translation>Połączono, ale w tym czasie nic nie opublikowano. Sprawdź filtry tematów.</translation>
    </message>
    <message>
        <source> Date on the certificate: %1.</source>
        <translation> Data na certyfikacie: %1.</translation>
    </message>
    <message>
        <source>Certificate accepted for %1</source>
        <translation>Przyjęto certyfikat dla %1</translation>
    </message>
    <message>
        <source>without a user name</source>
        <translation>bez nazwy użytkownika</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>jako %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityMarks</name>
    <message>
        <source>Drill</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>went on: %1</source>
        <translation>działało dalej: %1</translation>
    </message>
    <message>
        <source>not all went on: %1</source>
        <translation>nie wszystko działało dalej: %1</translation>
    </message>
    <message>
        <source>Works on its own</source>
        <translation>Działa samodzielnie</translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityPage</name>
    <message>
        <source>Views of continuity</source>
        <translation>Widoki ciągłości</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Nic jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>What depends on what is worked out as soon as devices are heard.</source>
        <translation>Co od czego zależy, zostanie ustalone, gdy tylko odezwą się urządzenia.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Pokaż urządzenia</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Gotowość</translation>
    </message>
    <message>
        <source>Policies  %1</source>
        <translation>Zasady  %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Failover paths</source>
        <translation>Ścieżki zapasowe</translation>
    </message>
    <message>
        <source>If this is lost …</source>
        <translation>Jeśli to padnie …</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Ciągłość</translation>
    </message>
    <message>
        <source>What keeps working when the network, a gateway or the power fails, and when it was last proven</source>
        <translation>Co działa dalej, gdy zawiedzie sieć, bramka lub zasilanie, i kiedy to ostatnio sprawdzono</translation>
    </message>
    <message>
        <source>No function is selected</source>
        <translation>Nie wybrano funkcji</translation>
    </message>
    <message>
        <source>Tell the whole story of the selected cell</source>
        <translation>Pokaż wszystko o wybranej komórce</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>Pokaż gotowość</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>Pokaż zasady</translation>
    </message>
    <message>
        <source>Show the failover paths</source>
        <translation>Pokaż ścieżki zapasowe</translation>
    </message>
    <message>
        <source>Show what is lost with one thing</source>
        <translation>Pokaż, co pada wraz z jedną rzeczą</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Dodaj funkcję</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nie wykonano: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Dodano: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>Przyjęto: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Evidence recorded: %1</source>
        <translation>Zapisano dowód: %1</translation>
    </message>
    <message>
        <source>%1 armed</source>
        <translation>Uzbrojono: %1</translation>
    </message>
    <message>
        <source>%1 disarmed</source>
        <translation>Rozbrojono: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Nie wybrano komórki</translation>
    </message>
    <message>
        <source>No policy is selected</source>
        <translation>Nie wybrano zasady</translation>
    </message>
    <message>
        <source>No armed policy is selected</source>
        <translation>Nie wybrano uzbrojonej zasady</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Dodaj funkcję krytyczną</translation>
    </message>
    <message>
        <source>Edit the selected function</source>
        <translation>Edytuj wybraną funkcję</translation>
    </message>
    <message>
        <source>Record evidence for the selected cell</source>
        <translation>Zapisz dowód dla wybranej komórki</translation>
    </message>
    <message>
        <source>Arm the selected policy</source>
        <translation>Uzbrój wybraną zasadę</translation>
    </message>
    <message>
        <source>Disarm the selected policy</source>
        <translation>Rozbrój wybraną zasadę</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>A draft: it does nothing before it is armed</source>
        <translation>Szkic: nic nie robi, dopóki nie zostanie uzbrojony</translation>
    </message>
    <message>
        <source>%1 does nothing for %2</source>
        <translation>%1 nic nie robi przez %2</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 działa dalej</translation>
    </message>
    <message>
        <source>%1 may act again</source>
        <translation>%1 może znów działać</translation>
    </message>
    <message>
        <source>%1 goes back to the usual way</source>
        <translation>%1 wraca na zwykłą drogę</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>No drill: %1</source>
        <translation>Brak ćwiczenia: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Raport zapisany: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>%1: %2. Recorded as a claim, not as proof. Functions: %3.</source>
        <comment>drill, verdict, number</comment>
        <translation>%1: %2. Zapisano jako deklarację, nie jako dowód. Funkcje: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>drill, verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Show the drills</source>
        <translation>Pokaż ćwiczenia</translation>
    </message>
    <message>
        <source>Hold the chosen drill on the twin</source>
        <translation>Przeprowadź wybrane ćwiczenie na bliźniaku</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Ćwiczenie trwa</translation>
    </message>
    <message>
        <source>Roll the drill back now</source>
        <translation>Wycofaj ćwiczenie teraz</translation>
    </message>
    <message>
        <source>No drill is under way</source>
        <translation>Żadne ćwiczenie nie trwa</translation>
    </message>
    <message>
        <source>Save the report of the drill</source>
        <translation>Zapisz raport z ćwiczenia</translation>
    </message>
    <message>
        <source>No drill is shown</source>
        <translation>Nie pokazano ćwiczenia</translation>
    </message>
</context>
<context>
    <name>holdfast::CursorTableModel</name>
    <message>
        <source>recorded</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>O %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Najnowsza</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Quality at cursor</source>
        <translation>Jakość przy kursorze</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, sprzed %2</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min. do maks.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Zeszły tydzień</translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>Dane i informacje</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Wszystko pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Rozmiar na dysku</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Próbki</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Od i do</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>Przyrost dzienny</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Rejestrator</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>O programie Holdfast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Zbudowano z</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Powszechna Licencja Publiczna GNU, wersja 3 lub późniejsza</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>Zawiera także</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</source>
        <translation>Qt (LGPL 3), SQLite (domena publiczna), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</translation>
    </message>
    <message>
        <source>Nothing is locked behind a paid edition: history, alarms, roles and audit are all here.</source>
        <translation>Nic nie jest zastrzeżone dla płatnej edycji: historia, alarmy, role i audyt – wszystko jest tutaj.</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Teraz nie można odczytać: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Jeszcze nic nie zapisano</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Wiadomo po jednym dniu</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>Czeka %n rekord</numerusform>
            <numerusform>Czekają %n rekordy</numerusform>
            <numerusform>Czeka %n rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Zapisuje</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Tylko podgląd: zapisuje tu inny Holdfast</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Czeka na dysk</translation>
    </message>
</context>
<context>
    <name>holdfast::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailAlarms</name>
    <message>
        <source>Alarms of this device</source>
        <translation>Alarmy tego urządzenia</translation>
    </message>
    <message>
        <source>now and in the last 90 days</source>
        <translation>teraz i w ciągu ostatnich 90 dni</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Brak alarmów</translation>
    </message>
    <message>
        <source>Nothing was wrong with this device in the last 90 days.</source>
        <translation>Przez ostatnie 90 dni z tym urządzeniem nic złego się nie działo.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>widział(a): %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailCommands</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>What was commanded</source>
        <translation>Co polecono</translation>
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
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jak daleko wstecz</translation>
    </message>
    <message>
        <source>Open all in History</source>
        <translation>Otwórz wszystko w Historii</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Otwórz w Historii</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>shaded: normal · tick: limit · diamond: set-point</source>
        <translation>cieniowanie: norma · kreska: limit · romb: wartość zadana</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Otwórz w Historii</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Bez sieci</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>Więcej: %n punkt diagnostyczny lub rzadko używany</numerusform>
            <numerusform>Więcej: %n punkty diagnostyczne lub rzadko używane</numerusform>
            <numerusform>Więcej: %n punktów diagnostycznych lub rzadko używanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · all valid</source>
        <translation>%1 · wszystkie ważne</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · %n niewiarygodny</numerusform>
            <numerusform>%1 · %n niewiarygodne</numerusform>
            <numerusform>%1 · %n niewiarygodnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>Ostatnie polecenia</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>Przyjęto %n urządzenie</numerusform>
            <numerusform>Przyjęto %n urządzenia</numerusform>
            <numerusform>Przyjęto %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>Pominięto %n urządzenie</numerusform>
            <numerusform>Pominięto %n urządzenia</numerusform>
            <numerusform>Pominięto %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>Zablokowano %n urządzenie</numerusform>
            <numerusform>Zablokowano %n urządzenia</numerusform>
            <numerusform>Zablokowano %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>%n urządzenie wróciło do skrzynki</numerusform>
            <numerusform>%n urządzenia wróciły do skrzynki</numerusform>
            <numerusform>%n urządzeń wróciło do skrzynki</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Nowa nazwa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>%n urządzenie jest teraz bez pomieszczenia</numerusform>
            <numerusform>%n urządzenia są teraz bez pomieszczenia</numerusform>
            <numerusform>%n urządzeń jest teraz bez pomieszczenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>Przeniesiono %n urządzenie do: %1</numerusform>
            <numerusform>Przeniesiono %n urządzenia do: %1</numerusform>
            <numerusform>Przeniesiono %n urządzeń do: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>Wycofano %n urządzenie</numerusform>
            <numerusform>Wycofano %n urządzenia</numerusform>
            <numerusform>Wycofano %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>%n urządzenie znowu w użyciu</numerusform>
            <numerusform>%n urządzenia znowu w użyciu</numerusform>
            <numerusform>%n urządzeń znowu w użyciu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the place of %2</source>
        <translation>%1 zastępuje %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one device now</source>
        <translation>%1 i %2 są teraz jednym urządzeniem</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Zapisano regułę</translation>
    </message>
    <message>
        <source>Rule taken away</source>
        <translation>Usunięto regułę</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>Zlecono czyszczenie %n tematu</numerusform>
            <numerusform>Zlecono czyszczenie %n tematów</numerusform>
            <numerusform>Zlecono czyszczenie %n tematów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDetail</name>
    <message>
        <source>What about this device</source>
        <translation>O tym urządzeniu</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>Pokaż na planie</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Więcej działań na tym urządzeniu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Przenieś do pomieszczenia</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Zastąp innym urządzeniem</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>Wycofaj lub użyj ponownie</translation>
    </message>
    <message>
        <source>How it reaches us</source>
        <translation>Jak do nas dociera</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Co mówi o sobie</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>This device is not known here</source>
        <translation>To urządzenie nie jest tu znane</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Alarms  %1</source>
        <translation>Alarmy  %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message>
        <source>No devices yet</source>
        <translation>Nie ma jeszcze urządzeń</translation>
    </message>
    <message>
        <source>What speaks on the broker shows up in the discovery inbox.</source>
        <translation>To, co odzywa się na brokerze, trafia do skrzynki nowych urządzeń.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Żadne urządzenie nie pasuje</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Usuń filtr, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Usuń filtr %1: %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksportuj listę</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtruj urządzenia</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Eksportuj listę jako CSV</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Przenieś do pomieszczenia</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicePeek</name>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Otwórz urządzenie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Więcej działań na tym urządzeniu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Przenieś do pomieszczenia</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Zastąp innym urządzeniem</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Samodzielnie</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Bezpieczeństwo ludzi</translation>
    </message>
    <message>
        <source>its alarms are never suppressed</source>
        <translation>jego alarmy nigdy nie są tłumione</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceShelf</name>
    <message>
        <source>Devices without a place</source>
        <translation>Urządzenia bez miejsca</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>bez pomieszczenia</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>podaje: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pomieszczenie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Value, 24 h</source>
        <translation>Wartość, 24 h</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Ostatni alarm</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofane</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceText</name>
    <message>
        <source>no room yet</source>
        <translation>jeszcze bez pomieszczenia</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 temu</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 przez %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>co %1</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Ostatnio słyszane</translation>
    </message>
    <message>
        <source>never in this run</source>
        <translation>ani razu w tej sesji</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>Zwykły odstęp</translation>
    </message>
    <message>
        <source>every %1, learned from its messages</source>
        <translation>co %1, wyuczone z wiadomości</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>jeszcze niewyuczone</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Mówi przez</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Własna nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Producent</translation>
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
        <translation>Sprzęt</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Bez sieci</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Bezpieczeństwo ludzi</translation>
    </message>
    <message>
        <source>yes: its alarms are never suppressed</source>
        <translation>tak: jego alarmy nigdy nie są tłumione</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Znane od</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Własna strona</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Zastępuje</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Połączone z</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Wykrywanie Home Assistant</translation>
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
        <translation>Postać wiadomości</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Czujnik</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klimat</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Oświetlenie</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Drzwi i okna</translation>
    </message>
    <message>
        <source>Valves and blinds</source>
        <translation>Zawory i rolety</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Licznik</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piętro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Nieprawidłowe</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Jeszcze bez pomieszczenia</translation>
    </message>
    <message>
        <source>Under 20 %</source>
        <translation>Poniżej 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 do 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % i więcej</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nie podaje</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Bezpośrednio</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 zamiast %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message>
        <source>No device is selected</source>
        <translation>Nie wybrano urządzenia</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nie ma czego ponowić</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Otwórz urządzenie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <translation>Pokaż lub ukryj panel boczny</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Pokaż trend</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Zmień nazwę urządzenia</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Przenieś do pomieszczenia</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Zastąp innym urządzeniem</translation>
    </message>
    <message>
        <source>Retire device</source>
        <translation>Wycofaj urządzenie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>Adopt all that are ticked</source>
        <translation>Przyjmij wszystkie zaznaczone</translation>
    </message>
    <message>
        <source>Tick all newcomers</source>
        <translation>Zaznacz wszystkie nowe</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Pokaż urządzenia</translation>
    </message>
    <message>
        <source>Tick device</source>
        <translation>Zaznacz urządzenie</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Zaznacz wszystkie pokazane</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Brak filtrów</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Eksportuj listę jako CSV</translation>
    </message>
    <message>
        <source>Show the discovery inbox</source>
        <translation>Pokaż skrzynkę nowych urządzeń</translation>
    </message>
    <message>
        <source>Discovery inbox  %1</source>
        <translation>Nowe urządzenia  %1</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Nowe urządzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>%n nowe w skrzynce</numerusform>
            <numerusform>%n nowe w skrzynce</numerusform>
            <numerusform>%n nowych w skrzynce</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 aktualnych</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <translation>%1 ograniczonych</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 w trybie lokalnym</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 milczących</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Views of the devices</source>
        <translation>Widoki urządzeń</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nie wykonano: %1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Bez pomieszczenia</translation>
    </message>
    <message>
        <source>takes the place away</source>
        <translation>usuwa miejsce</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Przenieś %n urządzenie</numerusform>
            <numerusform>Przenieś %n urządzenia</numerusform>
            <numerusform>Przenieś %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>History, alarms and names stay with the device.</source>
        <translation>Historia, alarmy i nazwy pozostają przy urządzeniu.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Nobody new is in the inbox. Power the new device up and wait until it is heard.</source>
        <translation>W skrzynce nie ma nikogo nowego. Włącz nowe urządzenie i poczekaj, aż się odezwie.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Yes, they are one device</source>
        <translation>Tak, to jedno urządzenie</translation>
    </message>
    <message>
        <source>the older one keeps its name, place and history</source>
        <translation>starsze zachowuje nazwę, miejsce i historię</translation>
    </message>
    <message>
        <source>One device or two?</source>
        <translation>Jedno urządzenie czy dwa?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Połącz w jedno</translation>
    </message>
    <message>
        <source>Look for leftovers on the brokers</source>
        <translation>Szukaj pozostałości na brokerach</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Utwórz regułę z tego urządzenia</translation>
    </message>
    <message>
        <source>The newcomer takes over name, room and history of %1; the old box is retired.</source>
        <translation>Nowe urządzenie przejmuje nazwę, pomieszczenie i historię po %1; stare zostaje wycofane.</translation>
    </message>
    <message>
        <source>%1 and %2 claim the same identifier. Making them one can be undone.</source>
        <translation>%1 i %2 podają ten sam identyfikator. Połączenie w jedno można cofnąć.</translation>
    </message>
    <message>
        <source>Asked; the answer is told here</source>
        <translation>Zapytano; odpowiedź pojawi się tutaj</translation>
    </message>
    <message>
        <source>Save the leftovers</source>
        <translation>Zapisz pozostałości</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>Wiersze JSON (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>Tak, wyczyść %n temat</numerusform>
            <numerusform>Tak, wyczyść %n tematy</numerusform>
            <numerusform>Tak, wyczyść %n tematów</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy is saved first; what was heard in the meantime stays</source>
        <translation>najpierw zapisywana jest kopia; to, co odezwało się w międzyczasie, zostaje</translation>
    </message>
    <message>
        <source>Clear what the brokers keep?</source>
        <translation>Wyczyścić to, co przechowują brokery?</translation>
    </message>
    <message>
        <source>Whoever connects later will no longer find these topics. Devices that still exist announce themselves again.</source>
        <translation>Kto połączy się później, nie znajdzie już tych tematów. Urządzenia, które nadal istnieją, przedstawią się ponownie.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Pozostałości</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRuleDialog</name>
    <message>
        <source>Also those that wait in the inbox now</source>
        <translation>Także te, które teraz czekają w skrzynce</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Zapisz regułę</translation>
    </message>
    <message>
        <source>A rule for newcomers</source>
        <translation>Reguła dla nowych urządzeń</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* zastępuje dowolny tekst, ? jeden znak.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A rule needs at least one mark: it would fit everybody.</source>
        <translation>Reguła wymaga co najmniej jednej cechy: inaczej pasowałaby do wszystkich.</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRulesCard</name>
    <message>
        <source>Rules for newcomers</source>
        <translation>Reguły dla nowych urządzeń</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Usuń regułę</translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message>
        <source>You have now</source>
        <translation>Masz teraz</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>Trzy klawisze do zapamiętania</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything and does anything.
? shows every key.
Ctrl+1 to Ctrl+5 go to the pages.</source>
        <translation>Ctrl+K znajduje i wykonuje wszystko.
? pokazuje wszystkie klawisze.
Ctrl+1 do Ctrl+5 otwierają strony.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokery</numerusform>
            <numerusform>%n brokerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) watched and recorded</source>
        <translation>
            <numerusform>%n urządzenie obserwowane i rejestrowane</numerusform>
            <numerusform>%n urządzenia obserwowane i rejestrowane</numerusform>
            <numerusform>%n urządzeń obserwowanych i rejestrowanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>%n urządzenie czeka w skrzynce</numerusform>
            <numerusform>%n urządzenia czekają w skrzynce</numerusform>
            <numerusform>%n urządzeń czeka w skrzynce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n pomieszczenie</numerusform>
            <numerusform>%n pomieszczenia</numerusform>
            <numerusform>%n pomieszczeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Holdfast watches from now on, also when this window is closed and a recorder runs.</source>
        <translation>Holdfast czuwa od teraz, także przy zamkniętym oknie, jeśli działa rejestrator.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Otwórz przegląd</translation>
    </message>
</context>
<context>
    <name>holdfast::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>holdfast::DutyCard</name>
    <message>
        <source>Duty roster</source>
        <translation>Grafik dyżurów</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Usuń nieobecność</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Usuń tę osobę</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>Początek dyżuru</translation>
    </message>
    <message>
        <source>Turn ends</source>
        <translation>Koniec dyżuru</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>By the site&apos;s clock. An end that is not later is one of the next day.</source>
        <translation>Według zegara obiektu. Koniec, który nie jest późniejszy, przypada następnego dnia.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Nieobecny od</translation>
    </message>
    <message>
        <source>Away until, this day too</source>
        <translation>Nieobecny do tego dnia włącznie</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Dodaj nieobecność</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Nieobecności</translation>
    </message>
    <message>
        <source>never on duty</source>
        <translation>nigdy na dyżurze</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>brak adresu e-mail</translation>
    </message>
    <message>
        <source>nobody is on the roster</source>
        <translation>nikogo nie ma w grafiku</translation>
    </message>
    <message>
        <source>nobody is on duty now: everybody is told</source>
        <translation>nikt nie ma dyżuru: powiadamiani są wszyscy</translation>
    </message>
    <message>
        <source>on duty now: %1</source>
        <translation>teraz na dyżurze: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n zdarzenie</numerusform>
            <numerusform>%n zdarzenia</numerusform>
            <numerusform>%n zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Alarms, commands, fallback, drills and notes in the shown period</source>
        <translation>Alarmy, polecenia, praca awaryjna, ćwiczenia i notatki w pokazanym okresie</translation>
    </message>
    <message>
        <source>Fallback, drills</source>
        <translation>Praca awaryjna, ćwiczenia</translation>
    </message>
</context>
<context>
    <name>holdfast::ExportCard</name>
    <message>
        <source>Take everything along</source>
        <translation>Zabierz wszystko</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Folder do zapisu</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Zapisane jako</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Co zapisano</translation>
    </message>
    <message>
        <source>Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it.</source>
        <translation>Odczyty, alarmy z notatkami, działania, luki i spis urządzeń, w osobnym folderze z listą zawartości. Jest w całości albo nie ma go wcale. Haseł w nim nie ma.</translation>
    </message>
    <message>
        <source>%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).</source>
        <translation>Odczyty: %1, wpisy alarmów: %2, działania: %3, luki: %4 – w %5 (%6).</translation>
    </message>
    <message>
        <source>Stopped: nothing was left behind.</source>
        <translation>Zatrzymano: nic nie zostało.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>To wiadomo tam, gdzie działa rejestrator.</translation>
    </message>
</context>
<context>
    <name>holdfast::FacetPane</name>
    <message>
        <source>Narrow down</source>
        <translation>Zawęź</translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message>
        <source>History is paused</source>
        <translation>Zapis historii wstrzymany</translation>
    </message>
    <message>
        <source>History is recorded again</source>
        <translation>Historia znów jest zapisywana</translation>
    </message>
    <message>
        <source>A device announces itself in a way that cannot be used</source>
        <translation>Urządzenie przedstawia się w sposób, którego nie można użyć</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>More values came in than could be taken: older ones were skipped</source>
        <translation>Przyszło więcej wartości, niż można było przyjąć: starsze pominięto</translation>
    </message>
    <message>
        <source>Holdfast stood still for a while: every device gets time to be heard again</source>
        <translation>Holdfast przez chwilę stał: każde urządzenie znów dostaje czas, by się odezwać</translation>
    </message>
    <message>
        <source>The clock of this workstation was moved</source>
        <translation>Przestawiono zegar tego stanowiska</translation>
    </message>
    <message>
        <source>The broker itself dropped messages</source>
        <translation>Sam broker porzucił wiadomości</translation>
    </message>
    <message>
        <source>More came in than could be taken: resynchronising</source>
        <translation>Przyszło więcej, niż można było przyjąć: ponowna synchronizacja</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nowych</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 aktualnych</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 w trybie lokalnym</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 milczących</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Nie ma jeszcze brokera</translation>
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
        <translation>Połączone brokery: %1 z %2</translation>
    </message>
    <message>
        <source>Store queue %1 · %2 messages/s</source>
        <translation>Kolejka zapisu %1 · %2 wiadomości/s</translation>
    </message>
    <message>
        <source>%1 lost %2 ago.</source>
        <translation>%1 utracony %2 temu.</translation>
    </message>
    <message>
        <source>%1 frozen for %2.</source>
        <translation>%1 zamrożony od %2.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Values keep their age.</source>
        <translation>Wartości zachowują swój wiek.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>History is not recorded.</source>
        <translation>Historia nie jest zapisywana.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Tylko do odczytu.</translation>
    </message>
    <message>
        <source>Another Holdfast records here; this window only looks.</source>
        <translation>Zapisuje tu inny Holdfast; to okno tylko patrzy.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>Odpowiedź brzmiała nie</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Nie nadeszła odpowiedź</translation>
    </message>
    <message>
        <source>Retained topics were cleared, a copy is kept</source>
        <translation>Usunięto zachowane tematy, kopia jest przechowywana</translation>
    </message>
    <message>
        <source>Retained topics that were left as they are</source>
        <translation>Zachowane tematy pozostawione bez zmian</translation>
    </message>
    <message>
        <source>Somebody else speaks as this station&apos;s Sparkplug primary host</source>
        <translation>Ktoś inny podaje się za głównego hosta Sparkplug tego stanowiska</translation>
    </message>
    <message>
        <source>An answer came after all</source>
        <translation>Odpowiedź jednak nadeszła</translation>
    </message>
    <message>
        <source>What was stored of continuity cannot be read; it stays as it is</source>
        <translation>Zapisu ciągłości nie da się odczytać; pozostaje bez zmian</translation>
    </message>
    <message>
        <source>A policy is not what was armed and does not count as armed</source>
        <translation>Zasada nie jest tą, którą uzbrojono, i nie liczy się jako uzbrojona</translation>
    </message>
    <message>
        <source>A command was not confirmed</source>
        <translation>Polecenie nie zostało potwierdzone</translation>
    </message>
    <message>
        <source>A command was confirmed late</source>
        <translation>Polecenie potwierdzono późno</translation>
    </message>
    <message>
        <source>A command was rejected</source>
        <translation>Polecenie odrzucono</translation>
    </message>
    <message>
        <source>A command expired unsent</source>
        <translation>Polecenie wygasło niewysłane</translation>
    </message>
    <message>
        <source>What was set for a time could not be set back</source>
        <translation>Nie udało się przywrócić tego, co ustawiono na czas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>%n rzecz do naprawy</numerusform>
            <numerusform>%n rzeczy do naprawy</numerusform>
            <numerusform>%n rzeczy do naprawy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago.</source>
        <translation>%1, %2 temu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>Jeszcze %n o priorytecie 1 czeka na potwierdzenie.</numerusform>
            <numerusform>Jeszcze %n o priorytecie 1 czekają na potwierdzenie.</numerusform>
            <numerusform>Jeszcze %n o priorytecie 1 czeka na potwierdzenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Pokaż alarm</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ustawiono ręcznie</translation>
    </message>
    <message>
        <source>Set by hand, nothing says whether it was done</source>
        <translation>Ustawiono ręcznie, nic nie mówi, czy wykonano</translation>
    </message>
    <message>
        <source>Joined the site</source>
        <translation>Dołączyło do obiektu</translation>
    </message>
    <message>
        <source>No longer part of the site</source>
        <translation>Nie należy już do obiektu</translation>
    </message>
    <message>
        <source>A step of a policy was refused</source>
        <translation>Odrzucono krok zasady</translation>
    </message>
    <message>
        <source>This station is cut off itself: the policy does nothing</source>
        <translation>Ta stacja sama jest odcięta: zasada nic nie robi</translation>
    </message>
    <message>
        <source>A fallback lasts longer than it should</source>
        <translation>Praca awaryjna trwa dłużej, niż powinna</translation>
    </message>
    <message>
        <source>Fallback began</source>
        <translation>Praca awaryjna rozpoczęta</translation>
    </message>
    <message>
        <source>Fallback is over</source>
        <translation>Praca awaryjna zakończona</translation>
    </message>
    <message>
        <source>Set by Holdfast</source>
        <translation>Ustawione przez Holdfast</translation>
    </message>
    <message>
        <source>A broker stands in for another</source>
        <translation>Broker zastępuje inny</translation>
    </message>
    <message>
        <source>The usual broker carries its messages again</source>
        <translation>Zwykły broker znów przenosi swoje wiadomości</translation>
    </message>
    <message>
        <source>Brokers no longer change places until somebody has looked</source>
        <translation>Brokery nie zamieniają się już miejscami, dopóki ktoś nie sprawdzi</translation>
    </message>
    <message>
        <source>%1 is lost, %2 carries its messages.</source>
        <translation>%1 zawiódł, %2 przenosi jego wiadomości.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Zostaje tak, dopóki ktoś nie sprawdzi.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Od %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 zamiast %2</translation>
    </message>
    <message>
        <source>A scheduled report did not succeed</source>
        <translation>Zaplanowany raport się nie powiódł</translation>
    </message>
</context>
<context>
    <name>holdfast::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>Wybierz plik: %1</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Wybierz folder: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FilesCard</name>
    <message>
        <source>Files made</source>
        <translation>Utworzone pliki</translation>
    </message>
    <message>
        <source>No report was made here yet.</source>
        <translation>Nie utworzono tu jeszcze żadnego raportu.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Each file has its hash beside it and in the audit. Verify says whether it is still as it was made.</source>
        <translation>Każdy plik ma obok siebie i w dzienniku audytu swój skrót. Sprawdzenie mówi, czy jest taki, jaki został utworzony.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Sprawdzony</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>Nie ma go w tym audycie</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>Zmieniony od utworzenia</translation>
    </message>
    <message>
        <source>No hash known</source>
        <translation>Skrót nieznany</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Pliku już nie ma</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>samoczynnie</translation>
    </message>
    <message>
        <source>Made by a schedule that was removed since.</source>
        <translation>Sporządzony przez harmonogram, który od tego czasu usunięto.</translation>
    </message>
    <message>
        <source>Made by the schedule “%1”.</source>
        <translation>Sporządzony przez harmonogram „%1”.</translation>
    </message>
    <message>
        <source>It is late: it was due on %1.</source>
        <translation>Jest spóźniony: termin minął %1.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźniony</translation>
    </message>
</context>
<context>
    <name>holdfast::Finder</name>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akcje</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pomieszczenia</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Bieżące wartości</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Pokaż na planie</translation>
    </message>
    <message>
        <source>List the devices in it</source>
        <translation>Pokaż urządzenia w środku</translation>
    </message>
    <message>
        <source>Open it in the console</source>
        <translation>Otwórz w konsoli</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>Pokaż trend</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Na razie pomiń</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Pierwsze uruchomienie</translation>
    </message>
    <message>
        <source>You can close this window and continue later. Nothing is sent to your devices.</source>
        <translation>Możesz zamknąć to okno i dokończyć później. Do urządzeń nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Leave the first run</source>
        <translation>Opuść pierwsze uruchomienie</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Jeszcze około %n minuta</numerusform>
            <numerusform>Jeszcze około %n minuty</numerusform>
            <numerusform>Jeszcze około %n minut</numerusform>
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
        <translation>Piętra</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Obraz…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Bez obrazu</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Ustaw skalę</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Dodaj piętro</translation>
    </message>
    <message>
        <source>Remove the floor and its rooms</source>
        <translation>Usuń piętro i jego pomieszczenia</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Piętro %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębokość</translation>
    </message>
    <message>
        <source>Length between the two points</source>
        <translation>Odległość między dwoma punktami</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Użyj tej odległości</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>Nie można odczytać obrazu: %1</translation>
    </message>
    <message>
        <source>Click two points whose distance you know, then say how far apart they are.</source>
        <translation>Kliknij dwa punkty, których odległość znasz, a potem podaj, ile wynosi.</translation>
    </message>
    <message>
        <source>The picture has no scale yet: it is drawn as wide as the floor.</source>
        <translation>Obraz nie ma jeszcze skali: rysowany jest na szerokość piętra.</translation>
    </message>
    <message>
        <source>Change floor</source>
        <translation>Zmień piętro</translation>
    </message>
    <message>
        <source>Picture of this floor</source>
        <translation>Obraz tego piętra</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Obrazy (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Usuń obraz</translation>
    </message>
    <message>
        <source>Put a picture below</source>
        <translation>Podłóż obraz</translation>
    </message>
</context>
<context>
    <name>holdfast::FloorsSection</name>
    <message>
        <source>Floors and rooms</source>
        <translation>Piętra i pomieszczenia</translation>
    </message>
    <message>
        <source>Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are.</source>
        <translation>Rysuj pomieszczenia jako prostokąty na pustym piętrze lub na obrazie; ustaw urządzenia tam, gdzie są.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rysuj</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Narzędzie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Zdejmij z planu</translation>
    </message>
    <message>
        <source>Devices to place</source>
        <translation>Urządzenia do rozmieszczenia</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nowe pomieszczenie</translation>
    </message>
    <message>
        <source>A room has no name yet.</source>
        <translation>Jedno z pomieszczeń nie ma jeszcze nazwy.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Add a floor to begin.</source>
        <translation>Zacznij od dodania piętra.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Floors and rooms saved</source>
        <translation>Zapisano piętra i pomieszczenia</translation>
    </message>
    <message>
        <source>There is no room here: draw it first, or choose another spot.</source>
        <translation>Tu nie ma pomieszczenia: najpierw je narysuj albo wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>%1 jest w: %2</translation>
    </message>
    <message>
        <source>This floor has no room yet: draw one first.</source>
        <translation>To piętro nie ma jeszcze pomieszczeń: najpierw jakieś narysuj.</translation>
    </message>
    <message>
        <source>%1 taken off the plan</source>
        <translation>Zdjęto z planu: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nigdzie indziej</translation>
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
        <translation>wiek nieznany</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message>
        <source>Groups of devices</source>
        <translation>Grupy urządzeń</translation>
    </message>
    <message>
        <source>Heard, by how they announce themselves</source>
        <translation>Usłyszane, według sposobu przedstawiania się</translation>
    </message>
    <message>
        <source>live</source>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>wszystkie pewne</translation>
    </message>
    <message>
        <source>none certain</source>
        <translation>żadne pewne</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n pewne</numerusform>
            <numerusform>%n pewne</numerusform>
            <numerusform>%n pewnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1 – %n urządzenie, %2</numerusform>
            <numerusform>%1 – %n urządzenia, %2</numerusform>
            <numerusform>%1 – %n urządzeń, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new waits: what was heard is already yours.</source>
        <translation>Nic nowego nie czeka: wszystko, co słychać, jest już Twoje.</translation>
    </message>
    <message>
        <source>Nothing heard yet. Devices appear here as they speak; you can go on and look later.</source>
        <translation>Nic jeszcze nie słychać. Urządzenia pojawią się tutaj, gdy się odezwą; możesz iść dalej i sprawdzić później.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>%n urządzenie nie jest pewne i czeka w skrzynce na stronie Urządzenia. Dodane urządzenie jest tylko odczytywane.</numerusform>
            <numerusform>%n urządzenia nie są pewne i czekają w skrzynce na stronie Urządzenia. Dodane urządzenie jest tylko odczytywane.</numerusform>
            <numerusform>%n urządzeń nie jest pewnych i czeka w skrzynce na stronie Urządzenia. Dodane urządzenie jest tylko odczytywane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a device only reads it. Everything can be sent back to the inbox.</source>
        <translation>Dodane urządzenie jest tylko odczytywane. Wszystko można odesłać do skrzynki.</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Sprawdź, co znaleziono</translation>
    </message>
    <message>
        <source>What announces itself clearly is ticked. The rest waits until you have looked.</source>
        <translation>To, co przedstawia się jednoznacznie, jest zaznaczone. Reszta czeka, aż ją obejrzysz.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>Dodano %n urządzenie</numerusform>
            <numerusform>Dodano %n urządzenia</numerusform>
            <numerusform>Dodano %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Dodaj %n urządzenie</numerusform>
            <numerusform>Dodaj %n urządzenia</numerusform>
            <numerusform>Dodaj %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>holdfast::GalleryCard</name>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>brak źródła</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>za mało danych</translation>
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
        <translation>Temat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostText</name>
    <message>
        <source>Announcement</source>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Pozostawione</translation>
    </message>
    <message>
        <source>Its device is retired</source>
        <translation>Jego urządzenie jest wycofane</translation>
    </message>
    <message>
        <source>Its device is blocked</source>
        <translation>Jego urządzenie jest zablokowane</translation>
    </message>
    <message>
        <source>Its device was announced and never spoke</source>
        <translation>Jego urządzenie ogłoszono i nigdy się nie odezwało</translation>
    </message>
    <message>
        <source>Its device has fallen silent</source>
        <translation>Jego urządzenie zamilkło</translation>
    </message>
    <message>
        <source>Nobody has renewed it since we listen</source>
        <translation>Nikt go nie odnowił, odkąd słuchamy</translation>
    </message>
    <message>
        <source>Its device speaks under another name now</source>
        <translation>Jego urządzenie mówi teraz pod inną nazwą</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message>
        <source>Leftovers on the brokers</source>
        <translation>Pozostałości na brokerach</translation>
    </message>
    <message>
        <source>No leftovers</source>
        <translation>Brak pozostałości</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Zapisz listę</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>A copy is saved before anything is cleared.</source>
        <translation>Przed wyczyszczeniem zapisywana jest kopia.</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Wyczyść …</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Nikt jeszcze nie sprawdzał</translation>
    </message>
    <message>
        <source>Everything the brokers keep belongs to a device that still speaks.</source>
        <translation>Wszystko, co przechowują brokery, należy do urządzenia, które nadal mówi.</translation>
    </message>
    <message>
        <source>Look again to see which kept topics nobody stands behind.</source>
        <translation>Sprawdź ponownie, za którymi przechowywanymi tematami nikt nie stoi.</translation>
    </message>
    <message>
        <source>Kept by the brokers although nobody seems to stand behind it.</source>
        <translation>Przechowywane przez brokery, choć chyba nikt za tym nie stoi.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>Sprawdzono o %1: znaleziono %n.</numerusform>
            <numerusform>Sprawdzono o %1: znaleziono %n.</numerusform>
            <numerusform>Sprawdzono o %1: znaleziono %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brokers keep more topics than are watched: the list is not complete.</source>
        <translation>Brokery przechowują więcej tematów, niż jest obserwowanych: lista nie jest pełna.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
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
        <translation>Zapisane jako</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>Acknowledged in the last hours</source>
        <translation>Potwierdzone w ostatnich godzinach</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Zapisz …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Czytam dziennik …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Nie można odczytać dziennika: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>Zapisz przekazanie zmiany</translation>
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
        <translation>Zapisano %1</translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>potwierdzony przez: %1</translation>
    </message>
    <message>
        <source>in process by %1</source>
        <translation>zajmuje się: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>notatka: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Trwające</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>Potwierdzone w ostatniej godzinie</numerusform>
            <numerusform>Potwierdzone w ostatnich %n godzinach</numerusform>
            <numerusform>Potwierdzone w ostatnich %n godzinach</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1, %2</source>
        <translation>Przekazanie zmiany: %1, %2</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Odłożony</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Stłumione</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
</context>
<context>
    <name>holdfast::HeardCard</name>
    <message>
        <source>Nothing yet. It begins when the test has passed.</source>
        <translation>Jeszcze nic. Zacznie się po udanym teście.</translation>
    </message>
    <message>
        <source>Plain payloads</source>
        <translation>Zwykłe wiadomości</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Wykrywanie Home Assistant</translation>
    </message>
    <message>
        <source>Zigbee bridge</source>
        <translation>Mostek Zigbee</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Już słychać</translation>
    </message>
    <message>
        <source>live</source>
        <translation>na żywo</translation>
    </message>
    <message>
        <source>Devices so far</source>
        <translation>Urządzenia do tej pory</translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message>
        <source>At most %1 points side by side. Take one out first.</source>
        <translation>Najwyżej %1 punktów obok siebie. Najpierw usuń jeden.</translation>
    </message>
    <message>
        <source>No point is picked</source>
        <translation>Nie wybrano punktu</translation>
    </message>
    <message>
        <source>Export what you see as CSV</source>
        <translation>Eksportuj widok jako CSV</translation>
    </message>
    <message>
        <source>Export what you see as a picture</source>
        <translation>Eksportuj widok jako obraz</translation>
    </message>
    <message>
        <source>Show until now</source>
        <translation>Pokaż do teraz</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 do %2 · %n punkt · co %3</numerusform>
            <numerusform>%1 do %2 · %n punkty · co %3</numerusform>
            <numerusform>%1 do %2 · %n punktów · co %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Eksportuj widok</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obraz (*.png)</translation>
    </message>
    <message>
        <source>Pick a point</source>
        <translation>Wybierz punkt</translation>
    </message>
    <message>
        <source>Find a point</source>
        <translation>Znajdź punkt</translation>
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
        <translation>Okres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tabela jako CSV …</translation>
    </message>
    <message>
        <source>Charts as a picture …</source>
        <translation>Wykresy jako obraz …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>gap, reason printed</source>
        <translation>luka, podano przyczynę</translation>
    </message>
    <message>
        <source>mean, min to max</source>
        <translation>średnia, od min. do maks.</translation>
    </message>
    <message>
        <source>Values at the cursor and over the shown period</source>
        <translation>Wartości przy kursorze i w pokazanym okresie</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Odczytaj historię ponownie</translation>
    </message>
    <message>
        <source>In chart %1</source>
        <translation>Wykres: %1</translation>
    </message>
    <message>
        <source>Take last week away</source>
        <translation>Usuń zeszły tydzień</translation>
    </message>
    <message>
        <source>Lay last week behind the curves</source>
        <translation>Pokaż zeszły tydzień pod krzywymi</translation>
    </message>
    <message>
        <source>Take bands, limits and set-points away</source>
        <translation>Usuń pasma, granice i nastawy</translation>
    </message>
    <message>
        <source>Show bands, limits and set-points</source>
        <translation>Pokaż pasma, granice i nastawy</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Napisz notatkę przy kursorze</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Pokaż jako wykresy</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Export what you see as a workbook</source>
        <translation>Eksportuj widok jako skoroszyt</translation>
    </message>
    <message>
        <source>Export what you see as a drawing</source>
        <translation>Eksportuj widok jako rysunek</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Do następnego zdarzenia</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Do poprzedniego zdarzenia</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Skoroszyt (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Rysunek (*.svg)</translation>
    </message>
    <message>
        <source>Tick up to eight points at the left, or drag them here, to see them on one time axis.</source>
        <translation>Zaznacz do ośmiu punktów na liście albo przeciągnij je tutaj, aby zobaczyć je na jednej osi czasu.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Zeszły tydzień</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Skoroszyt (XLSX) …</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG) …</source>
        <translation>Wykresy jako rysunek (SVG) …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Enter or Space puts a point in the chart or takes it out</source>
        <translation>Enter lub spacja dodaje punkt do wykresu albo go usuwa</translation>
    </message>
    <message>
        <source>last week, set-point</source>
        <translation>zeszły tydzień, nastawa</translation>
    </message>
    <message>
        <source>What the charts show, as a table</source>
        <translation>To, co pokazują wykresy, jako tabela</translation>
    </message>
</context>
<context>
    <name>holdfast::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what stands by when a disk fails.</source>
        <translation>Co jest przechowywane, jak długo i co czeka, gdy zawiedzie dysk.</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Co zajmuje miejsce</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Teraz nie można odczytać: %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 dziennie</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>nie rośnie</translation>
    </message>
    <message>
        <source>the room is used up on %1</source>
        <translation>miejsce skończy się %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Kopia zrobiona i odczytana</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Wszystko zostaje bez zmian</translation>
    </message>
    <message>
        <source>The backup takes its place at the next start; the files of now are kept</source>
        <translation>Kopia zajmie miejsce przy następnym starcie; obecne pliki zostaną zachowane</translation>
    </message>
    <message>
        <source>File with readings</source>
        <translation>Plik z odczytami</translation>
    </message>
    <message>
        <source>Readings (*.csv *.ndjson *.db);;All files (*)</source>
        <translation>Odczyty (*.csv *.ndjson *.db);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>To wiadomo tam, gdzie działa rejestrator.</translation>
    </message>
    <message>
        <source>By kind of measurement</source>
        <translation>Według wielkości</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Gdzie to leży</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Pomiary</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Co przyjęto</translation>
    </message>
    <message>
        <source>Readings from elsewhere</source>
        <translation>Odczyty z innych miejsc</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 wolne na dysku</translation>
    </message>
    <message>
        <source>%1 points · %2 samples · %3</source>
        <translation>%1 punktów · %2 próbek · %3</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>Wybierz kolumny …</translation>
    </message>
    <message>
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in.</source>
        <translation>CSV lub NDJSON w postaci zapisywanej przez Holdfast albo baza rejestratora Home Assistant. To, co już jest, nie zostanie przyjęte dwa razy. W tabeli o innych kolumnach wybierasz, która jest czym, i widzisz pierwsze wiersze, zanim cokolwiek zostanie przyjęte.</translation>
    </message>
</context>
<context>
    <name>holdfast::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Dodaj dzień</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>holdfast::HoursEditor</name>
    <message>
        <source>%1 occupied</source>
        <translation>%1: zajęte</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1: od</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1: do</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message>
        <source>%1 rows read, %2 samples taken in.</source>
        <translation>Przeczytano %1 wierszy, przyjęto %2 próbek.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Od %1 do %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>%n godzina przyszła jako suma.</numerusform>
            <numerusform>%n godziny przyszły jako sumy.</numerusform>
            <numerusform>%n godzin przyszło jako sumy.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are of points nobody knows here: %2</source>
        <translation>%1 wierszy dotyczy punktów, których tu nikt nie zna: %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: %2</source>
        <translation>%1 wierszy nie da się odczytać: %2</translation>
    </message>
    <message>
        <source>Its point is not known here</source>
        <translation>Jego punkt nie jest tu znany</translation>
    </message>
    <message>
        <source>No time can be read</source>
        <translation>Nie da się odczytać czasu</translation>
    </message>
    <message>
        <source>No value can be read</source>
        <translation>Nie da się odczytać wartości</translation>
    </message>
    <message>
        <source>Torn or too long</source>
        <translation>Rozerwany lub za długi</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message>
        <source>Why we think so</source>
        <translation>Dlaczego tak sądzimy</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Będzie to</translation>
    </message>
    <message>
        <source>Maps to</source>
        <translation>Odpowiada</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Ostatnia wiadomość</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Return to inbox</source>
        <translation>Wróć do skrzynki</translation>
    </message>
    <message>
        <source>first seen %1 ago</source>
        <translation>po raz pierwszy %1 temu</translation>
    </message>
    <message>
        <source>first seen some time ago</source>
        <translation>po raz pierwszy jakiś czas temu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>no room proposed</source>
        <translation>nie zaproponowano pomieszczenia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Figuruje jako</translation>
    </message>
    <message>
        <source>Announces itself by a discovery message</source>
        <translation>Przedstawia się wiadomością wykrywania</translation>
    </message>
    <message>
        <source>Says who made it and what model it is</source>
        <translation>Podaje producenta i model</translation>
    </message>
    <message>
        <source>Its values have come and could be read</source>
        <translation>Jego wartości nadeszły i dały się odczytać</translation>
    </message>
    <message>
        <source>Says by itself when it goes</source>
        <translation>Samo zgłasza, gdy odchodzi</translation>
    </message>
    <message>
        <source>Its messages look like those of a device</source>
        <translation>Jego wiadomości wyglądają jak wiadomości urządzenia</translation>
    </message>
    <message>
        <source>%1 (writable)</source>
        <translation>%1 (zapisywalny)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>Reguła …</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Utwórz regułę z tego urządzenia</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Proposed, confident</source>
        <translation>Proponowane, pewne</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Bezpośrednio</translation>
    </message>
    <message>
        <source>Model not told</source>
        <translation>Modelu nie podano</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowane</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>%n urządzenie, zaznaczone z góry, pewność 80 % lub więcej</numerusform>
            <numerusform>%n urządzenia, zaznaczone z góry, pewność 80 % lub więcej</numerusform>
            <numerusform>%n urządzeń, zaznaczonych z góry, pewność 80 % lub więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <source>Convention and evidence</source>
        <translation>Konwencja i przesłanki</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>po raz pierwszy %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/min</source>
        <translation>%1 wiadomości/min</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message>
        <source>New %1</source>
        <translation>Nowe %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Pominięte %1</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>Zablokowane %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>Słucham %n źródła. To, co się przedstawi, pojawi się tutaj.</numerusform>
            <numerusform>Słucham %n źródeł. To, co się przedstawi, pojawi się tutaj.</numerusform>
            <numerusform>Słucham %n źródeł. To, co się przedstawi, pojawi się tutaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Nic nie jest pominięte</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nic nie jest zablokowane</translation>
    </message>
    <message>
        <source>Devices put aside from the inbox stand here and can be brought back.</source>
        <translation>Urządzenia odłożone ze skrzynki są tutaj i można je przywrócić.</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>Słucham %n źródła: %1</numerusform>
            <numerusform>Słucham %n źródeł: %1</numerusform>
            <numerusform>Słucham %n źródeł: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no broker is set up</source>
        <translation>nie skonfigurowano brokera</translation>
    </message>
    <message>
        <source>last new %1 ago</source>
        <translation>ostatnie nowe %1 temu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Enter makes them one device</source>
        <translation>Enter łączy je w jedno urządzenie</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>Przyjmij %n urządzenie</numerusform>
            <numerusform>Przyjmij %n urządzenia</numerusform>
            <numerusform>Przyjmij %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Które urządzenia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konwencja</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj według</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Filtruj skrzynkę</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Nowe urządzenia</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Sprzeczności</translation>
    </message>
    <message>
        <source>two announcements contradict each other; nothing is merged by itself</source>
        <translation>dwa ogłoszenia są ze sobą sprzeczne; nic nie łączy się samo</translation>
    </message>
    <message>
        <source>Adopting only reads; nothing is commanded.</source>
        <translation>Przyjęcie oznacza tylko odczyt; niczym się nie steruje.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Ignore all that are ticked</source>
        <translation>Pomiń wszystkie zaznaczone</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>manufacturer or model differ</source>
        <translation>różny producent lub model</translation>
    </message>
    <message>
        <source>two adopted devices announce themselves as one</source>
        <translation>dwa przyjęte urządzenia zgłaszają się jako jedno</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rodzaj</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalView</name>
    <message>
        <source>Alarm journal</source>
        <translation>Dziennik alarmów</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Czytam dziennik …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Nie można odczytać dziennika: %1</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>W ciągu ostatnich 90 dni nic się nie działo.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Rodzaj zapisu</translation>
    </message>
</context>
<context>
    <name>holdfast::KeepCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Jak długo jest przechowywane</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Każdy pomiar</translation>
    </message>
    <message>
        <source>Sums over 5 minutes</source>
        <translation>Sumy z 5 minut</translation>
    </message>
    <message>
        <source>Sums over an hour</source>
        <translation>Sumy z godziny</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>What is chosen for one kind of measurement goes before what is chosen for everything.</source>
        <translation>To, co wybrano dla jednej wielkości, ma pierwszeństwo przed wyborem dla wszystkiego.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> godz.</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nigdy samoczynnie</translation>
    </message>
    <message>
        <source>in the data directory</source>
        <translation>w katalogu danych</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Miejsce na dysku</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Kopia co</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Zachowane kopie</translation>
    </message>
    <message>
        <source>When the room is used up the oldest samples go first; their sums stay.</source>
        <translation>Gdy zabraknie miejsca, najpierw znikają najstarsze pomiary; ich sumy zostają.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Co by znikło</translation>
    </message>
    <message>
        <source>Nothing that is there would go.</source>
        <translation>Nic z tego, co jest, by nie znikło.</translation>
    </message>
    <message>
        <source>%1 samples would go at once (%2); their sums stay.</source>
        <translation>%1 próbek znikłoby od razu (%2); ich sumy zostają.</translation>
    </message>
    <message>
        <source>For want of room: everything from before %1.</source>
        <translation>Z braku miejsca: wszystko sprzed %1.</translation>
    </message>
    <message>
        <source>That is not enough: sums would go, too.</source>
        <translation>To nie wystarczy: znikłyby też sumy.</translation>
    </message>
</context>
<context>
    <name>holdfast::LaneRow</name>
    <message>
        <source>Reading …</source>
        <translation>Czytam …</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Zrób coś z: %1</translation>
    </message>
    <message>
        <source>Put in focus</source>
        <translation>Na pierwszy plan</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Nothing recorded in this period</source>
        <translation>W tym okresie nic nie zapisano</translation>
    </message>
</context>
<context>
    <name>holdfast::LanguageStep</name>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>How it looks and speaks</source>
        <translation>Wygląd i język programu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>For example the name of the building</source>
        <translation>Na przykład nazwa budynku</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Twój obiekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Times are shown in the site&apos;s zone, wherever you are. Values keep the units your devices report, in the spelling of your language.</source>
        <translation>Godziny podawane są w strefie obiektu, gdziekolwiek jesteś. Wartości zachowują jednostki urządzeń, w pisowni Twojego języka.</translation>
    </message>
    <message>
        <source>It will read: %1 · %2 · %3</source>
        <translation>Będzie to wyglądać tak: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Język i jednostki</translation>
    </message>
    <message>
        <source>Everything here can be changed later in Settings.</source>
        <translation>Wszystko to można później zmienić w Ustawieniach.</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mój obiekt</translation>
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
        <translation>min.</translation>
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
        <translation>Jednostka: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Letter</name>
    <message>
        <source>Still not acknowledged after %1 min.</source>
        <translation>Po %1 min nadal niepotwierdzony.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this for %1 min.</source>
        <translation>Od %1 min nikt tego nie potwierdził.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Już po wszystkim.</translation>
    </message>
    <message>
        <source>Affects %1.</source>
        <translation>Dotyczy: %1.</translation>
    </message>
    <message>
        <source>Hides %1.</source>
        <translation>Ukrywa: %1.</translation>
    </message>
    <message>
        <source>Life safety behind it: %1</source>
        <translation>Za tym bezpieczeństwo życia: %1</translation>
    </message>
    <message>
        <source>Life safety.</source>
        <translation>Bezpieczeństwo życia.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Value: %1 %2 (limit: %3)</source>
        <translation>Wartość: %1 %2 (granica: %3)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Przyczyna: %1</translation>
    </message>
    <message>
        <source>If nobody acts: %1</source>
        <translation>Jeśli nikt nie zareaguje: %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (symulacja)</translation>
    </message>
    <message>
        <source>%1 alarms, the worst: %2</source>
        <translation>Alarmy: %1, najgorszy: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>I jeszcze %1.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Powiadomieni: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty now, so everybody was told.</source>
        <translation>Nikt nie ma teraz dyżuru, więc powiadomiono wszystkich.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>To jest próba</translation>
    </message>
    <message>
        <source>Holdfast can reach you this way. Nothing is wrong.</source>
        <translation>Holdfast może Cię tak powiadomić. Nic się nie stało.</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadPhrases</name>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmy na dobę</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, najwyżej 300</translation>
    </message>
    <message>
        <source>All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2).</source>
        <translation>Wszystkie alarmy podzielone przez dni. Do 150 na dobę jest dla jednej osoby bardzo prawdopodobnie do przyjęcia, 300 to najwięcej, z czym można sobie poradzić (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms an hour</source>
        <translation>Alarmy na godzinę</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, najwyżej 12</translation>
    </message>
    <message>
        <source>All alarms by hours (ISA-18.2).</source>
        <translation>Wszystkie alarmy podzielone przez godziny (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmy w dziesięć minut</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, najwyżej 2</translation>
    </message>
    <message>
        <source>All alarms by all windows of ten minutes, the empty ones too (EEMUA 191).</source>
        <translation>Wszystkie alarmy podzielone przez wszystkie odcinki po dziesięć minut, także puste (EEMUA 191).</translation>
    </message>
    <message>
        <source>Most in ten minutes</source>
        <translation>Najwięcej w dziesięć minut</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>najwyżej 10</translation>
    </message>
    <message>
        <source>The fullest of the windows.</source>
        <translation>Najpełniejszy z odcinków.</translation>
    </message>
    <message>
        <source>Windows with more than 10</source>
        <translation>Odcinki z ponad 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>poniżej 1 %</translation>
    </message>
    <message>
        <source>Windows of ten minutes with more than 10 alarms, by all windows.</source>
        <translation>Odcinki po dziesięć minut z ponad 10 alarmami, podzielone przez wszystkie.</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Czas w lawinach</translation>
    </message>
    <message>
        <source>A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time.</source>
        <translation>Lawina zaczyna się od ponad 10 alarmów w dziesięć minut, a kończy przy mniej niż 5. Ich czas, podzielony przez cały czas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Migoczące</translation>
    </message>
    <message>
        <source>Alarms that came three times or more within 60 seconds, each time counted.</source>
        <translation>Alarmy, które przyszły co najmniej trzy razy w 60 sekund, liczone za każdym razem.</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Przelotne</translation>
    </message>
    <message>
        <source>Over within 60 seconds without anybody acting, and not chattering.</source>
        <translation>Minęły w 60 sekund bez niczyjego działania i nie migotały.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Uciążliwe</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>poniżej 5 %</translation>
    </message>
    <message>
        <source>Chattering and fleeting ones, by all alarms.</source>
        <translation>Migoczące i przelotne, podzielone przez wszystkie.</translation>
    </message>
    <message>
        <source>Stale at once</source>
        <translation>Zastarzałe naraz</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>poniżej 5</translation>
    </message>
    <message>
        <source>Active for more than 24 hours: the most at one moment.</source>
        <translation>Aktywne ponad 24 godziny: najwięcej w jednej chwili.</translation>
    </message>
    <message>
        <source>Share of the worst ten</source>
        <translation>Udział dziesięciu najgorszych</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>najwyżej 5 %</translation>
    </message>
    <message>
        <source>The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little.</source>
        <translation>Dziesięć najczęstszych alarmów, podzielone przez wszystkie. Przy mniej niż 50 alarmach mówi to niewiele.</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Trwające na końcu</translation>
    </message>
    <message>
        <source>Active when the period ends, alerts not counted.</source>
        <translation>Aktywne na końcu okresu, bez ostrzeżeń.</translation>
    </message>
    <message>
        <source>Acknowledged while active</source>
        <translation>Potwierdzone, gdy aktywne</translation>
    </message>
    <message>
        <source>many</source>
        <translation>wiele</translation>
    </message>
    <message>
        <source>Acknowledged before they were over, by all alarms: many means that alarms are useful.</source>
        <translation>Potwierdzone, zanim minęły, podzielone przez wszystkie: wiele znaczy, że alarmy są przydatne.</translation>
    </message>
    <message>
        <source>Time in alarm</source>
        <translation>Czas w alarmie</translation>
    </message>
    <message>
        <source>From raised to over, all alarms together.</source>
        <translation>Od zgłoszenia do końca, wszystkie alarmy razem.</translation>
    </message>
    <message>
        <source>Folded under a cause</source>
        <translation>Zwinięte pod przyczyną</translation>
    </message>
    <message>
        <source>Alarms that grouping by cause kept away from you, beside those that were counted.</source>
        <translation>Alarmy, których oszczędziło grupowanie według przyczyn, poza policzonymi.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Ask nothing of anybody, and are counted nowhere else.</source>
        <translation>Niczego od nikogo nie wymagają i nigdzie indziej nie są liczone.</translation>
    </message>
    <message>
        <source>Put aside by nobody</source>
        <translation>Odłożone przez nikogo</translation>
    </message>
    <message>
        <source>Shelved or taken out of service without a name beside it.</source>
        <translation>Odłożone lub wyłączone bez nazwiska obok.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Na jego tle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>za dużo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Połowa w</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 z 10 w</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>około %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Udział w całości</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Trwało</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message>
        <source>24 hours</source>
        <translation>24 godziny</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Od, do</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Figures of the alarm load</source>
        <translation>Wskaźniki obciążenia alarmami</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmy w dziesięć minut</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Pokaż jako rysunek</translation>
    </message>
    <message>
        <source>The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood.</source>
        <translation>Linia to średnia, powierzchnia sięga najpełniejszych dziesięciu minut. Ponad 10 to lawina.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Wskaźniki</translation>
    </message>
    <message>
        <source>Priority mix, and time to acknowledge</source>
        <translation>Rozkład priorytetów i czas do potwierdzenia</translation>
    </message>
    <message>
        <source>Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten.</source>
        <translation>Udziały według ISA-18.2: na sto alarmów około 80 z priorytetem 4 i mniej niż jeden z priorytetem 1. Czas od dźwięku do potwierdzenia: dla połowy i dla dziewięciu na dziesięć.</translation>
    </message>
    <message>
        <source>Worst ten</source>
        <translation>Dziesięć najgorszych</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Migoczące</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieświeże</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Lawiny</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Które alarmy</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Brak w tym okresie.</translation>
    </message>
    <message>
        <source>There is no journal here to read.</source>
        <translation>Nie ma tu dziennika do czytania.</translation>
    </message>
    <message>
        <source>The first day must not be after the last, nor in the future.</source>
        <translation>Pierwszy dzień nie może być po ostatnim ani w przyszłości.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Czytam dziennik …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Nie można odczytać dziennika: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>%1 do %2: %n alarm.</numerusform>
            <numerusform>%1 do %2: %n alarmy.</numerusform>
            <numerusform>%1 do %2: %n alarmów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal begins on %1: the figures are too low for the time before.</source>
        <translation>Dziennik zaczyna się %1: za wcześniejszy czas liczby są zaniżone.</translation>
    </message>
    <message>
        <source>The targets are meant for 30 days and more.</source>
        <translation>Cele dotyczą 30 dni i więcej.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>lawina %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>At longest</source>
        <translation>Najdłużej</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtruj tę stronę</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>nic przed tym</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>nic po tym</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Następny obszar</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Poprzedni obszar</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Zmień motyw</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Włącz dźwięk</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Wycisz na 10 minut</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Wszystkie klawisze</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nie wykonano: %1</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>zaktualizowano %1 temu</translation>
    </message>
    <message>
        <source>Holdfast&apos;s engine does not answer.</source>
        <translation>Silnik Holdfast nie odpowiada.</translation>
    </message>
    <message>
        <source>What is shown may be old. Restart Holdfast if this stays.</source>
        <translation>Pokazane dane mogą być stare. Jeśli to potrwa, uruchom Holdfast ponownie.</translation>
    </message>
    <message>
        <source>Simulated.</source>
        <translation>Symulacja.</translation>
    </message>
    <message>
        <source>The devices are played by the built-in office; how values are judged is real.</source>
        <translation>Urządzenia odgrywa wbudowane biuro; sposób oceny wartości jest prawdziwy.</translation>
    </message>
    <message>
        <source>%1 messages skipped</source>
        <translation>Pominięto wiadomości: %1</translation>
    </message>
    <message>
        <source>Muted %1</source>
        <translation>Wyciszono %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Dźwięk włączony</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nowy obiekt</translation>
    </message>
    <message>
        <source>There is nothing to export on this page</source>
        <translation>Na tej stronie nie ma nic do wyeksportowania</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Odśwież teraz</translation>
    </message>
    <message>
        <source>Everything on this page arrives by itself</source>
        <translation>Wszystko na tej stronie przychodzi samo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Something in the history needs a look</source>
        <translation>Coś w historii wymaga uwagi</translation>
    </message>
    <message>
        <source>See Repairs</source>
        <translation>Zobacz Naprawy</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Once</source>
        <translation>Jednorazowo</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kończy się</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pomieszczenia</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Only alarms of some rules</source>
        <translation>Tylko alarmy niektórych reguł</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguły</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Okno konserwacji</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>It stands beside every alarm that is hidden. Alarms of life safety are never hidden.</source>
        <translation>Stoi przy każdym ukrytym alarmie. Alarmy bezpieczeństwa ludzi nigdy nie są ukrywane.</translation>
    </message>
    <message>
        <source>Last day it begins on</source>
        <translation>Ostatni dzień, w którym się zaczyna</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Zaczyna się w</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.</source>
        <translation>Według zegara ściennego obiektu (%1), latem i zimą. Koniec, który nie jest późniejszy, przypada następnego dnia.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Cały obiekt</translation>
    </message>
    <message>
        <source>Some rooms</source>
        <translation>Niektóre pomieszczenia</translation>
    </message>
    <message>
        <source>Some devices, and what is behind them</source>
        <translation>Niektóre urządzenia i to, co za nimi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A window needs a name.</source>
        <translation>Okno potrzebuje nazwy.</translation>
    </message>
    <message>
        <source>Say why: whoever sees an alarm hidden wants to know.</source>
        <translation>Podaj powód: kto widzi ukryty alarm, chce go znać.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wybierz co najmniej jeden dzień.</translation>
    </message>
    <message>
        <source>Not before the first day.</source>
        <translation>Nie przed pierwszym dniem.</translation>
    </message>
    <message>
        <source>Tick at least one, or choose the whole site.</source>
        <translation>Zaznacz co najmniej jedno albo wybierz cały obiekt.</translation>
    </message>
    <message>
        <source>Tick at least one rule, or take all.</source>
        <translation>Zaznacz co najmniej jedną regułę albo weź wszystkie.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następne: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceModel</name>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message>
        <source>the whole site</source>
        <translation>cały obiekt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n reguła</numerusform>
            <numerusform>%n reguły</numerusform>
            <numerusform>%n reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>over</source>
        <translation>minęło</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>teraz, do %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Okna konserwacji</translation>
    </message>
    <message>
        <source>No maintenance windows</source>
        <translation>Brak okien konserwacji</translation>
    </message>
    <message>
        <source>Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are.</source>
        <translation>Gdzie trwają prace, alarmy tego, przy czym się pracuje, są ukryte, lecz śledzone i zapisywane. Alarmy bezpieczeństwa ludzi nigdy.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nowe okno</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Usunięto: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Between the columns</source>
        <translation>Między kolumnami</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Znak dziesiętny</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Strefa czasów, które jej nie podają</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>The point it means</source>
        <translation>Punkt, o który chodzi</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Kolumny pliku %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Przecinek</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Średnik</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Kreska pionowa</translation>
    </message>
    <message>
        <source>Point: 21.5</source>
        <translation>Kropka: 21.5</translation>
    </message>
    <message>
        <source>Comma: 21,5</source>
        <translation>Przecinek: 21,5</translation>
    </message>
    <message>
        <source>What the table calls its points</source>
        <translation>Jak tabela nazywa swoje punkty</translation>
    </message>
    <message>
        <source>Choose a name above, then the point it means. What means none is passed over and counted.</source>
        <translation>Wybierz nazwę powyżej, potem punkt, o który chodzi. Co nie oznacza żadnego, jest pomijane i liczone.</translation>
    </message>
    <message>
        <source>The first lines, as they would be read</source>
        <translation>Pierwsze wiersze, tak jak zostałyby odczytane</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Co zostałoby przyjęte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>None: passed over</source>
        <translation>Żaden: pomijane</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Wybierz kolumnę</translation>
    </message>
    <message>
        <source>Each further column is one</source>
        <translation>Każda dalsza kolumna jest nim</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Żadna kolumna</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>pomijane</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Odczyty</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Choose the columns of time, point and value; where each further column is a point, say which.</source>
        <translation>Wybierz kolumny czasu, punktu i wartości; jeśli każda dalsza kolumna jest punktem, wskaż którym.</translation>
    </message>
    <message>
        <source>Each of these lines can be read.</source>
        <translation>Każdy z tych wierszy da się odczytać.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>%n z tych wierszy nie da się przyjąć.</numerusform>
            <numerusform>%n z tych wierszy nie da się przyjąć.</numerusform>
            <numerusform>%n z tych wierszy nie da się przyjąć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>%n nazwa nie oznacza jeszcze punktu.</numerusform>
            <numerusform>%n nazwy nie oznaczają jeszcze punktu.</numerusform>
            <numerusform>%n nazw nie oznacza jeszcze punktu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ModbusDialog</name>
    <message>
        <source>Register map</source>
        <translation>Mapa rejestrów</translation>
    </message>
    <message>
        <source>Register maps (*.json);;All files (*)</source>
        <translation>Mapy rejestrów (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Dodaj źródło Modbus</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A file that says which registers are read and what they mean. Nothing else at this address is ever asked.</source>
        <translation>Plik mówiący, które rejestry są odczytywane i co znaczą. O nic innego pod tym adresem nigdy się nie pyta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>holdfast::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>The device itself keeps its name: %1</source>
        <translation>Samo urządzenie zachowuje swoją nazwę: %1</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Use its own name</source>
        <translation>Użyj jego własnej nazwy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighbourText</name>
    <message>
        <source>MQTT broker, encrypted</source>
        <translation>Broker MQTT, szyfrowany</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>Broker MQTT</translation>
    </message>
    <message>
        <source>Thread border router</source>
        <translation>Router brzegowy Thread</translation>
    </message>
    <message>
        <source>This computer has no service that looks around (Avahi): type the address yourself.</source>
        <translation>Ten komputer nie ma usługi, która się rozgląda (Avahi): wpisz adres samodzielnie.</translation>
    </message>
    <message>
        <source>Looking around failed: %1</source>
        <translation>Nie udało się rozejrzeć: %1</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>Rozglądam się …</translation>
    </message>
    <message>
        <source>Nothing announces itself here.</source>
        <translation>Nic się tu nie ogłasza.</translation>
    </message>
    <message>
        <source>Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.</source>
        <translation>Każdy w sieci może ogłosić cokolwiek: sprawdź adres, zanim go użyjesz. Nic nie łączy się samo.</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighboursCard</name>
    <message>
        <source>On this network</source>
        <translation>W tej sieci</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Użyj tego adresu</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Użyj adresu: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>It stands below the curves and in the journal, with your name. Notes are not taken back.</source>
        <translation>Stoi pod krzywymi i w dzienniku, z Twoim nazwiskiem. Notatek się nie cofa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Who is told of an alarm, how, and what happens when nobody acknowledges it.</source>
        <translation>Kto dowiaduje się o alarmie, jak i co się dzieje, gdy nikt go nie potwierdzi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Stan ustawień</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Wiadomo to tam, gdzie działa rejestrator.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Zmienia to tylko inżynier.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Nie udało się zachować hasła: %1</translation>
    </message>
    <message>
        <source>Notifications saved</source>
        <translation>Powiadomienia zapisane</translation>
    </message>
    <message>
        <source>A test is on its way; how it goes stands under Messages</source>
        <translation>Próba jest w drodze; wynik znajdziesz w Wiadomościach</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifyWords</name>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
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
        <translation>Ta droga nie jest skonfigurowana.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an e-mail address.</source>
        <translation>Nikt w grafiku nie ma adresu e-mail.</translation>
    </message>
    <message>
        <source>The password or secret is missing.</source>
        <translation>Brakuje hasła lub sekretu.</translation>
    </message>
    <message>
        <source>The name of the server is not known here.</source>
        <translation>Nazwa serwera nie jest tu znana.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serwer jest nieosiągalny.</translation>
    </message>
    <message>
        <source>No encrypted connection with a certificate that is trusted here.</source>
        <translation>Brak szyfrowanego połączenia z zaufanym tu certyfikatem.</translation>
    </message>
    <message>
        <source>The server does not accept user or password.</source>
        <translation>Serwer nie przyjmuje użytkownika lub hasła.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Serwer odmówił: %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Brak odpowiedzi na czas.</translation>
    </message>
    <message>
        <source>There is nothing on this computer that could do it.</source>
        <translation>Nic na tym komputerze nie potrafi tego zrobić.</translation>
    </message>
    <message>
        <source>The other side answered %1.</source>
        <translation>Druga strona odpowiedziała %1.</translation>
    </message>
    <message>
        <source>Too many were waiting; this one gave way.</source>
        <translation>Zbyt wiele czekało; ta ustąpiła.</translation>
    </message>
    <message>
        <source>It waited a day and was given up.</source>
        <translation>Czekała dobę i zrezygnowano.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>wysłano o %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nie wysłano: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>waits, tried %1 times: %2</source>
        <translation>czeka, próby: %1. %2</translation>
    </message>
    <message>
        <source>The files are too large for a mail, from %1 on.</source>
        <translation>Pliki są za duże na wiadomość e-mail, począwszy od %1.</translation>
    </message>
    <message>
        <source>A file is gone or was changed since it was made: %1</source>
        <translation>Pliku nie ma lub zmieniono go po sporządzeniu: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message>
        <source>What is known today</source>
        <translation>Co wiadomo dzisiaj</translation>
    </message>
    <message>
        <source>What keeps working stands in Continuity</source>
        <translation>Co działa dalej, pokazuje Ciągłość</translation>
    </message>
    <message>
        <source>The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. Until then Holdfast watches, alarms and records without any network, and every old value says so.</source>
        <translation>Strona Ciągłość pokazuje, co działa dalej po utracie brokera, bramki lub chmury i skąd to wiadomo. Wskazywanie, co musi działać, uzbrajanie trybów awaryjnych i sprawdzanie ich w ćwiczeniach pojawi się w późniejszej wersji. Do tego czasu Holdfast obserwuje, alarmuje i zapisuje bez żadnej sieci, a każda stara wartość jest tak oznaczona.</translation>
    </message>
    <message>
        <source>No devices have been added yet.</source>
        <translation>Nie dodano jeszcze żadnych urządzeń.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>%n urządzenie działa dalej samodzielnie</numerusform>
            <numerusform>%n urządzenia działają dalej samodzielnie</numerusform>
            <numerusform>%n urządzeń działa dalej samodzielnie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>%n urządzenie działa dalej z lokalną centralką</numerusform>
            <numerusform>%n urządzenia działają dalej z lokalną centralką</numerusform>
            <numerusform>%n urządzeń działa dalej z lokalną centralką</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>%n urządzenie wymaga chmury</numerusform>
            <numerusform>%n urządzenia wymagają chmury</numerusform>
            <numerusform>%n urządzeń wymaga chmury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>Dla %n urządzenia nie wiadomo</numerusform>
            <numerusform>Dla %n urządzeń nie wiadomo</numerusform>
            <numerusform>Dla %n urządzeń nie wiadomo</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens offline</source>
        <translation>Co dzieje się bez sieci</translation>
    </message>
    <message>
        <source>Which devices go on by themselves when the network is gone.</source>
        <translation>Które urządzenia działają dalej same, gdy zabraknie sieci.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderCard</name>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Utwórz pliki</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Files are being made</source>
        <translation>Trwa tworzenie plików</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Zeszły tydzień</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>CSV, local</source>
        <translation>CSV, lokalny</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Tworzenie …</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ten kwartał</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Poprzedni kwartał</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poprzedni rok</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Zaplanuj</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewBrush</name>
    <message>
        <source>Shown period</source>
        <translation>Pokazany okres</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Od %1 do %2</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Nie wybrano alarmu</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Jest już potwierdzony</translation>
    </message>
    <message>
        <source>Acknowledge the selected alarm</source>
        <translation>Potwierdź wybrany alarm</translation>
    </message>
    <message>
        <source>Show the selected alarm on the plan</source>
        <translation>Pokaż wybrany alarm na planie</translation>
    </message>
    <message>
        <source>Fit the floor into the plan</source>
        <translation>Dopasuj piętro do planu</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 aktualnych</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 w trybie lokalnym</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 milczących</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>zaktualizowano %1 temu</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Odczytaj dzień ponownie</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Ciągłość</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub wydaj polecenie</translation>
    </message>
</context>
<context>
    <name>holdfast::PathList</name>
    <message>
        <source>Path: %1</source>
        <translation>Ścieżka: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleModel</name>
    <message>
        <source>Switched off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Może się logować</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Wygasło %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleSection</name>
    <message>
        <source>watches: pages, alarms, history.</source>
        <translation>ogląda: strony, alarmy, historię.</translation>
    </message>
    <message>
        <source>also acknowledges and shelves alarms, and commands devices where the broker permits it.</source>
        <translation>ponadto potwierdza i odkłada alarmy oraz steruje urządzeniami, gdzie broker na to pozwala.</translation>
    </message>
    <message>
        <source>also adopts devices, changes alarm rules, brokers, site and floors.</source>
        <translation>ponadto przyjmuje urządzenia, zmienia reguły alarmów, brokery, obiekt i piętra.</translation>
    </message>
    <message>
        <source>also decides who may do what. One administrator always remains.</source>
        <translation>ponadto decyduje, kto co może. Zawsze pozostaje jeden administrator.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Who may do what. Job titles give no rights; roles do, and they hold below the window too.</source>
        <translation>Kto co może. Stanowiska nie dają praw; dają je role, które obowiązują także poza oknem.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Może się logować</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Tylko do</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Co mogą role</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Only an administrator changes people.</source>
        <translation>Tylko administrator zmienia osoby.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Podaj imię i nazwisko.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanCanvas</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.</source>
        <translation>Wybrano: %1. Strzałki przesuwają, z Ctrl zmieniają rozmiar, Delete usuwa.</translation>
    </message>
    <message>
        <source>Tab goes through the rooms, N draws one.</source>
        <translation>Tab przechodzi przez pomieszczenia, N rysuje nowe.</translation>
    </message>
    <message>
        <source>Shape room</source>
        <translation>Zmień kształt pomieszczenia</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Przesuń pomieszczenie</translation>
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
        <translation>Dodaj piętro</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>Usuń piętro</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Narysuj pomieszczenie</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Usuń pomieszczenie</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanStep</name>
    <message>
        <source>Rooms the devices name</source>
        <translation>Pomieszczenia podane przez urządzenia</translation>
    </message>
    <message>
        <source>Rooms the devices name themselves</source>
        <translation>Pomieszczenia, które podają same urządzenia</translation>
    </message>
    <message>
        <source>Or draw them</source>
        <translation>Albo je narysuj</translation>
    </message>
    <message>
        <source>Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back.</source>
        <translation>Podłóż obraz piętra (PNG, JPG, SVG), ustaw skalę dwoma kliknięciami, narysuj pomieszczenia, rozmieść urządzenia. Pierwsze uruchomienie poczeka tu na Twój powrót.</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Otwórz edytor</translation>
    </message>
    <message>
        <source>No device names a room that is not there yet.</source>
        <translation>Żadne urządzenie nie podaje pomieszczenia, którego jeszcze nie ma.</translation>
    </message>
    <message>
        <source>They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside.</source>
        <translation>Staną się pomieszczeniami w rzędach na jednym piętrze; przesuniesz je później na miejsce. Urządzenia, które je podają, trafią do środka.</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Plany pięter</translation>
    </message>
    <message>
        <source>Values mean more when they have a place.</source>
        <translation>Wartości mówią więcej, gdy mają swoje miejsce.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n pomieszczenie</numerusform>
            <numerusform>%n pomieszczenia</numerusform>
            <numerusform>%n pomieszczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>Utwórz %n pomieszczenie</numerusform>
            <numerusform>Utwórz %n pomieszczenia</numerusform>
            <numerusform>Utwórz %n pomieszczeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Parter</translation>
    </message>
</context>
<context>
    <name>holdfast::PointBand</name>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>+%1 over the limit</source>
        <translation>+%1 ponad limit</translation>
    </message>
    <message>
        <source>%1 under the limit</source>
        <translation>%1 poniżej limitu</translation>
    </message>
    <message>
        <source>at set-point</source>
        <translation>na wartości zadanej</translation>
    </message>
    <message>
        <source>%1%2 from set-point</source>
        <translation>%1%2 od wartości zadanej</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>w normie</translation>
    </message>
</context>
<context>
    <name>holdfast::PointGuard</name>
    <message>
        <source>Low %1</source>
        <translation>Nisko %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Wysoko %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PointRow</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
</context>
<context>
    <name>holdfast::PostCard</name>
    <message>
        <source>E-mail and web hook</source>
        <translation>E-mail i webhook</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certyfikat CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nieszyfrowane</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>te, którym ufa ten komputer</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serwer poczty</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adres nadawcy</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Mail server&apos;s CA certificate</source>
        <translation>Certyfikat CA serwera poczty</translation>
    </message>
    <message>
        <source>Web hook&apos;s address</source>
        <translation>Adres webhooka</translation>
    </message>
    <message>
        <source>Secret that signs it</source>
        <translation>Sekret do podpisu</translation>
    </message>
    <message>
        <source>Web hook&apos;s CA certificate</source>
        <translation>Certyfikat CA webhooka</translation>
    </message>
    <message>
        <source>Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only.</source>
        <translation>Hasła są przechowywane osobno od ustawień, czytelne tylko dla Ciebie i nigdy więcej niepokazywane. Wysyłane są tylko połączeniem szyfrowanym.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Zachowane; wpisz, aby zmienić</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>holdfast::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Strony są tworzone …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ProcessLine</name>
    <message>
        <source>Assign</source>
        <translation>Przydziel</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>Nikt się tym jeszcze nie zajmuje</translation>
    </message>
    <message>
        <source>In process by %1</source>
        <translation>Zajmuje się: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
</context>
<context>
    <name>holdfast::Quantity</name>
    <message>
        <source>Apparent power</source>
        <translation>Moc pozorna</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Wskaźnik jakości powietrza</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Ciśnienie powietrza</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
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
        <translation>Prąd</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Odległość</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energia zgromadzona</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Częstotliwość</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Wilgotność</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Natężenie oświetlenia</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Zawilgocenie</translation>
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
        <translation>Moc</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Współczynnik mocy</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Ciśnienie</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sygnał</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Poziom dźwięku</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Prędkość</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>LZO</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Napięcie</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Przepływ</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Prędkość wiatru</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Wartość zadana</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Jakość łącza</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Ładowanie</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Nie ładuje</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączone</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Rozłączone</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Otwór</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zamek</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odryglowane</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zaryglowane</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Mokro</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sucho</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Brak ruchu</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Poruszenie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>W ruchu</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>W bezruchu</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Na miejscu</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Poza domem</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Wtyczka</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Podłączone</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Odłączone</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Brak problemu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Niebezpiecznie</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezpiecznie</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Dym</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Brak dymu</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Cicho</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotaż</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Naruszone</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Nienaruszone</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualizacja</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Dostępna aktualizacja</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Wibracje</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Wibruje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Ciepło</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Gorąco</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Zimno</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
</context>
<context>
    <name>holdfast::Questions</name>
    <message>
        <source>Ask to announce again (%1)</source>
        <translation>Poproś o ponowne przedstawienie się (%1)</translation>
    </message>
    <message>
        <source>Ask for a rebirth (%1)</source>
        <translation>Poproś o ponowne narodziny (%1)</translation>
    </message>
    <message>
        <source>Ask for the network map (%1)</source>
        <translation>Poproś o mapę sieci (%1)</translation>
    </message>
    <message>
        <source>Ask whether newer firmware is there (%1)</source>
        <translation>Zapytaj o nowszy firmware (%1)</translation>
    </message>
    <message>
        <source>Ask how the bridge is (%1)</source>
        <translation>Zapytaj, jak się ma mostek (%1)</translation>
    </message>
    <message>
        <source>Holdfast may not ask on this broker: permit it in the settings</source>
        <translation>Holdfast nie może pytać na tym brokerze: zezwól na to w ustawieniach</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>Broker nie jest połączony</translation>
    </message>
    <message>
        <source>Heard, needs a rebirth request</source>
        <translation>Słyszane, wymaga prośby o ponowne narodziny</translation>
    </message>
    <message>
        <source>Heard, needs to be asked to announce itself</source>
        <translation>Słyszane, trzeba poprosić o przedstawienie się</translation>
    </message>
    <message>
        <source>Heard, not ready yet</source>
        <translation>Słyszane, jeszcze niegotowe</translation>
    </message>
    <message>
        <source>Ask for its state (%1)</source>
        <translation>Zapytaj o stan (%1)</translation>
    </message>
</context>
<context>
    <name>holdfast::QueueCard</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Włącz dźwięk ponownie</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
    <message>
        <source>Quiet for %1</source>
        <translation>Cisza: %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nic nie czeka.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Czeka: %1</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Ostatni kłopot: %1</translation>
    </message>
    <message>
        <source>Quiet for another %1; priority 1 and life safety still sound.</source>
        <translation>Cisza jeszcze przez %1; priorytet 1 i bezpieczeństwo życia nadal dźwięczą.</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>Dźwięk jest włączony.</translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Obiekt %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Częstość alarmów: %n w dziesięć minut; 1 to dobrze, 10 to lawina</numerusform>
            <numerusform>Częstość alarmów: %n w dziesięć minut; 1 to dobrze, 10 to lawina</numerusform>
            <numerusform>Częstość alarmów: %n w dziesięć minut; 1 to dobrze, 10 to lawina</numerusform>
        </translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>lawina %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairRow</name>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Repairs</name>
    <message>
        <source>History is paused: %1</source>
        <translation>Historia wstrzymana: %1</translation>
    </message>
    <message>
        <source>Records wait for the disk</source>
        <translation>Rekordy czekają na dysk</translation>
    </message>
    <message>
        <source>History is larger than it may be</source>
        <translation>Historia jest większa, niż może być</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Dysk jest prawie pełny</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>Kopia zapasowa jest spóźniona</translation>
    </message>
    <message>
        <source>The clock went back, or was ahead</source>
        <translation>Zegar cofnął się albo spieszył</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>pomiary: %1, od %2 do %3</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>brak pomiarów</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>W kopii: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>zniknęłoby %n urządzenie: %1</numerusform>
            <numerusform>zniknęłyby %n urządzenia: %1</numerusform>
            <numerusform>zniknęłoby %n urządzeń: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>wróciłoby %n urządzenie: %1</numerusform>
            <numerusform>wróciłyby %n urządzenia: %1</numerusform>
            <numerusform>wróciłoby %n urządzeń: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>%n późniejszy wiersz audytu zostałby odłożony ze starymi plikami</numerusform>
            <numerusform>%n późniejsze wiersze audytu zostałyby odłożone ze starymi plikami</numerusform>
            <numerusform>%n późniejszych wierszy audytu zostałoby odłożonych ze starymi plikami</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup&apos;s audit chain is longer than the one here</source>
        <translation>Łańcuch audytu kopii jest dłuższy niż tutejszy</translation>
    </message>
    <message>
        <source>The audit chains fork: the backup tells another story than the files here</source>
        <translation>Łańcuchy audytu się rozwidlają: kopia mówi co innego niż pliki tutaj</translation>
    </message>
    <message>
        <source>The files of now are kept, whatever is chosen.</source>
        <translation>Obecne pliki zostają zachowane, cokolwiek się wybierze.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room.</source>
        <translation>Nic nie jest zapisywane: dysk jest pełny. Zwolnij miejsce albo przydziel go mniej historii. To, co czeka, zostanie zapisane, gdy tylko będzie miejsce.</translation>
    </message>
    <message>
        <source>Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself.</source>
        <translation>Nic nie jest zapisywane: to konto nie może pisać w katalogu danych. Nadaj mu to prawo; zapis ruszy sam.</translation>
    </message>
    <message>
        <source>Nothing is recorded: another program holds the file. Close it; recording goes on by itself.</source>
        <translation>Nic nie jest zapisywane: plik trzyma inny program. Zamknij go; zapis ruszy sam.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at.</source>
        <translation>Nic nie jest zapisywane: dysk zgłasza błędy. Zrób teraz kopię zapasową na innym dysku i oddaj ten do sprawdzenia.</translation>
    </message>
    <message>
        <source>Nothing is recorded until this is put right.</source>
        <translation>Nic nie jest zapisywane, dopóki to nie zostanie naprawione.</translation>
    </message>
    <message>
        <source>The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept.</source>
        <translation>Dysk jest wolniejszy niż obiekt. Nic jeszcze nie przepadło; jeśli to potrwa, pomiary będą przerzedzane. Pomaga osobny dysk albo przechowywanie mniejszej ilości danych.</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Tylko podgląd: zapisuje tu inny Holdfast</translation>
    </message>
    <message>
        <source>This window shows what the other one records and changes nothing. Close the other one and start again to record here.</source>
        <translation>To okno pokazuje, co zapisuje drugie, i niczego nie zmienia. Zamknij tamto i uruchom ponownie, aby zapisywać tutaj.</translation>
    </message>
    <message>
        <source>The register map of %1 cannot be used</source>
        <translation>Mapy rejestrów %1 nie da się użyć</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 nie jest połączony</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>I jeszcze %1.</translation>
    </message>
    <message>
        <source>%1 samples cannot be read and are shown as gaps; everything else can.</source>
        <translation>%1 próbek nie da się odczytać i widać je jako luki; wszystko inne tak.</translation>
    </message>
    <message>
        <source>A backup from before may still have them.</source>
        <translation>Wcześniejsza kopia zapasowa może je jeszcze mieć.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>%n część historii jest uszkodzona</numerusform>
            <numerusform>%n części historii są uszkodzone</numerusform>
            <numerusform>%n części historii jest uszkodzonych</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved about keeping history was refused</source>
        <translation>Zapisane ustawienia przechowywania historii zostały odrzucone</translation>
    </message>
    <message>
        <source>%1. Until it is saved anew the usual times and the usual budget apply.</source>
        <translation>%1. Do ponownego zapisania obowiązują zwykłe czasy i zwykłe miejsce.</translation>
    </message>
    <message>
        <source>Measurements were thinned</source>
        <translation>Pomiary zostały przerzedzone</translation>
    </message>
    <message>
        <source>The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.</source>
        <translation>Dysk nie nadążał do %1: z każdego punktu zachowano tylko najnowszą wartość przedziału. Alarmy i działania są kompletne.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Nie udało się zrobić ostatniej kopii zapasowej</translation>
    </message>
    <message>
        <source>%1. It is tried again every hour. See whether its folder can be written and has room.</source>
        <translation>%1. Próba jest ponawiana co godzinę. Sprawdź, czy w folderze można pisać i czy jest miejsce.</translation>
    </message>
    <message>
        <source>%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.</source>
        <translation>Wolne jest %1. Gdy zabraknie miejsca, zapis się zatrzyma. Zwolnij miejsce albo przydziel go mniej historii.</translation>
    </message>
    <message>
        <source>It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.</source>
        <translation>Zajmuje %1, a może %2. Najstarsze znika po trochu; jeśli tak zostanie, przydziel więcej miejsca.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>Jeśli ten dysk zawiedzie, przepadnie wszystko od ostatniej kopii. Gdy Holdfast działa, kopia powstaje sama co %n godzinę.</numerusform>
            <numerusform>Jeśli ten dysk zawiedzie, przepadnie wszystko od ostatniej kopii. Gdy Holdfast działa, kopia powstaje sama co %n godziny.</numerusform>
            <numerusform>Jeśli ten dysk zawiedzie, przepadnie wszystko od ostatniej kopii. Gdy Holdfast działa, kopia powstaje sama co %n godzin.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>Nie ma kopii zapasowej i żadna nie robi się sama</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost. Make one, or choose how often one is made.</source>
        <translation>Jeśli ten dysk zawiedzie, wszystko przepadnie. Zrób kopię albo wybierz, jak często ma powstawać.</translation>
    </message>
    <message>
        <source>The newest backup holds damaged parts</source>
        <translation>Najnowsza kopia zapasowa zawiera uszkodzone części</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>%n część była uszkodzona już wcześniej. Zachowaj starszą kopię do czasu naprawy.</numerusform>
            <numerusform>%n części były uszkodzone już wcześniej. Zachowaj starszą kopię do czasu naprawy.</numerusform>
            <numerusform>%n części było uszkodzonych już wcześniej. Zachowaj starszą kopię do czasu naprawy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was made on %1: in the future. Set this computer&apos;s clock right; no other backup is made by itself until then.</source>
        <translation>Najnowszą kopię zrobiono %1: w przyszłości. Ustaw zegar tego komputera; do tego czasu żadna inna nie powstanie sama.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Bring back from backups</source>
        <translation>Przywróć z kopii</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Przeczytaj wszystko ponownie</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>Wybierz miejsce</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Wybierz czas</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Zobacz kopie</translation>
    </message>
    <message>
        <source>See the brokers</source>
        <translation>Zobacz brokery</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Zobacz historię</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>An unknown point</source>
        <translation>Nieznany punkt</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Plik: %1</translation>
    </message>
    <message>
        <source>Sums, which are made anew from their samples</source>
        <translation>Sumy, które powstają na nowo ze swoich próbek</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: od %2 do %3</translation>
    </message>
    <message>
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place.</source>
        <translation>Nic nie jest zapisywane: plik jest uszkodzony. To, co da się odczytać, pozostaje czytelne i nic nie jest usuwane. Odzyskaj, co da się odczytać, a potem niech to albo kopia zajmie jego miejsce.</translation>
    </message>
    <message>
        <source>The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.</source>
        <translation>Plik wokół nich jest rozerwany. To, co dało się odczytać, zostało odzyskane: niech to albo wcześniejsza kopia zajmie jego miejsce.</translation>
    </message>
    <message>
        <source>The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is.</source>
        <translation>Plik wokół nich jest rozerwany. Odzyskiwanie kopiuje wszystko, co da się odczytać, do nowego pliku wśród kopii; rozerwany pozostaje, jaki jest.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Odzyskaj, co da się odczytać</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message>
        <source>Repairs</source>
        <translation>Naprawy</translation>
    </message>
    <message>
        <source>What is not as it should be, what it means, and what helps.</source>
        <translation>Co nie jest takie, jak powinno, co to znaczy i co pomaga.</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Do naprawy</translation>
    </message>
    <message>
        <source>Read all of it now</source>
        <translation>Przeczytaj wszystko teraz</translation>
    </message>
    <message>
        <source>The history, read through for damage</source>
        <translation>Historia czytana pod kątem uszkodzeń</translation>
    </message>
    <message>
        <source>While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above.</source>
        <translation>Gdy Holdfast zapisuje, co minutę czyta ponownie trochę tego, co kiedyś zapisał, tak że w tydzień widzi wszystko. To, czego nie da się odczytać, staje się luką z tym powodem i stoi powyżej.</translation>
    </message>
    <message>
        <source>Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged.</source>
        <translation>Nic do naprawy. Rejestrator zapisuje i nie wiadomo o żadnym uszkodzeniu tego, co zapisał.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemy</numerusform>
            <numerusform>%n problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>To wiadomo tam, gdzie działa rejestrator.</translation>
    </message>
    <message>
        <source>All of it was read through on %1.</source>
        <translation>Wszystko przeczytano %1.</translation>
    </message>
    <message>
        <source>Not all of it has been read through yet.</source>
        <translation>Nie wszystko jeszcze przeczytano.</translation>
    </message>
    <message>
        <source>Since %1: %2 of %3 parts read.</source>
        <translation>Od %1: przeczytano %2 z %3 części.</translation>
    </message>
    <message>
        <source>No damage is known.</source>
        <translation>Nie wiadomo o żadnych uszkodzeniach.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>%n część jest uszkodzona.</numerusform>
            <numerusform>%n części są uszkodzone.</numerusform>
            <numerusform>%n części jest uszkodzonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Kopia zrobiona i odczytana</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>Przywrócono %n próbkę.</numerusform>
            <numerusform>Przywrócono %n próbki.</numerusform>
            <numerusform>Przywrócono %n próbek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>%n części nie ma w żadnej kopii.</numerusform>
            <numerusform>%n części nie ma w żadnej kopii.</numerusform>
            <numerusform>%n części nie ma w żadnej kopii.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be read</source>
        <translation>Wszystko da się odczytać</translation>
    </message>
    <message>
        <source>%1 samples were saved. They stand among the backups, to take the place of the torn file.</source>
        <translation>Odzyskano próbki: %1. Są wśród kopii, gotowe zająć miejsce rozerwanego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n części nie dało się odczytać.</numerusform>
            <numerusform>%n części nie dało się odczytać.</numerusform>
            <numerusform>%n części nie dało się odczytać.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message>
        <source>Reports cannot be made here</source>
        <translation>Tu nie można tworzyć raportów</translation>
    </message>
    <message>
        <source>There is no history on this computer that they could be made from.</source>
        <translation>Na tym komputerze nie ma historii, z której można by je utworzyć.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>utworzono %n plik</numerusform>
            <numerusform>utworzono %n pliki</numerusform>
            <numerusform>utworzono %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n raport</numerusform>
            <numerusform>%n raporty</numerusform>
            <numerusform>%n raportów</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>ostatnio utworzono %1</translation>
    </message>
    <message>
        <source>Make the files of this report</source>
        <translation>Utwórz pliki tego raportu</translation>
    </message>
    <message>
        <source>files are being made</source>
        <translation>pliki są właśnie tworzone</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n harmonogram</numerusform>
            <numerusform>%n harmonogramy</numerusform>
            <numerusform>%n harmonogramów</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this report made by itself</source>
        <translation>Sporządzaj ten raport samoczynnie</translation>
    </message>
    <message>
        <source>only an engineer changes this</source>
        <translation>zmienia to tylko inżynier</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseList</name>
    <message>
        <source>No response is written down for this alarm.</source>
        <translation>Dla tego alarmu nie opisano reakcji.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Zrobione: %1</translation>
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
        <translation>Pomieszczenie</translation>
    </message>
    <message>
        <source>Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan.</source>
        <translation>Wybierz pomieszczenie na planie albo je narysuj: przeciągnij z narzędziem „Rysuj” lub naciśnij N na planie.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Korytarz</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Pomieszczenie techniczne</translation>
    </message>
    <message>
        <source>Core: lifts, stairs</source>
        <translation>Trzon: windy, schody</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Na zewnątrz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Usuń pomieszczenie</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Zmień pomieszczenie</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleCheck</name>
    <message>
        <source>Give at least one limit.</source>
        <translation>Podaj co najmniej jedną granicę.</translation>
    </message>
    <message>
        <source>The upper limit must be above the lower one.</source>
        <translation>Górna granica musi być powyżej dolnej.</translation>
    </message>
    <message>
        <source>Name at least one abnormal state.</source>
        <translation>Podaj co najmniej jeden stan nieprawidłowy.</translation>
    </message>
    <message>
        <source>At least one usual interval.</source>
        <translation>Co najmniej jeden zwykły odstęp.</translation>
    </message>
    <message>
        <source>Longer than nothing.</source>
        <translation>Dłużej niż nic.</translation>
    </message>
    <message>
        <source>Smaller than the change itself, or the alarm could never clear.</source>
        <translation>Mniejsza niż sama zmiana, inaczej alarm nigdy nie minie.</translation>
    </message>
    <message>
        <source>Not less than nothing.</source>
        <translation>Nie mniej niż nic.</translation>
    </message>
    <message>
        <source>Say when the alarm is to be raised.</source>
        <translation>Podaj, kiedy alarm ma być zgłoszony.</translation>
    </message>
    <message>
        <source>More than nothing.</source>
        <translation>Więcej niż nic.</translation>
    </message>
    <message>
        <source>Smaller than half the band, or the alarm could never clear.</source>
        <translation>Mniejsza niż połowa pasma, inaczej alarm nigdy nie minie.</translation>
    </message>
    <message>
        <source>Choose the device whose silence is meant.</source>
        <translation>Wybierz urządzenie, o którego milczenie chodzi.</translation>
    </message>
    <message>
        <source>Choose what it watches.</source>
        <translation>Wybierz, co ma śledzić.</translation>
    </message>
    <message>
        <source>Say within which time.</source>
        <translation>Podaj, w jakim czasie.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>Najwyżej rok.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Reguła musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Reguła bezpieczeństwa ludzi wymaga skutku i działania operatora.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>To nie jest liczba.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleConditionPart</name>
    <message>
        <source>What raises it</source>
        <translation>Co go zgłasza</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Poniżej</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Powyżej</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Strefa nieczułości</translation>
    </message>
    <message>
        <source>Under the set-point by</source>
        <translation>Poniżej wartości zadanej o</translation>
    </message>
    <message>
        <source>Over the set-point by</source>
        <translation>Powyżej wartości zadanej o</translation>
    </message>
    <message>
        <source>Where the device has a set-point, the second line counts in place of the first.</source>
        <translation>Jeśli urządzenie ma wartość zadaną, liczy się drugi wiersz zamiast pierwszego.</translation>
    </message>
    <message>
        <source>Abnormal states</source>
        <translation>Stany nieprawidłowe</translation>
    </message>
    <message>
        <source>As the device says them, with commas between.</source>
        <translation>Tak, jak podaje urządzenie, po przecinkach.</translation>
    </message>
    <message>
        <source>Usual intervals without a word</source>
        <translation>Zwykłe odstępy bez wieści</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>czy pracuje</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Sygnał zwrotny</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Może się różnić o</translation>
    </message>
    <message>
        <source>The watched point is the command; the feedback is a property of the same device, or {a point&apos;s id}.</source>
        <translation>Śledzony punkt to polecenie; sygnał zwrotny to właściwość tego samego urządzenia lub {id punktu}.</translation>
    </message>
    <message>
        <source>the device&apos;s own</source>
        <translation>własna urządzenia</translation>
    </message>
    <message>
        <source>In per cent of the set-point</source>
        <translation>W procentach wartości zadanej</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Wartość zadana</translation>
    </message>
    <message>
        <source>A property of the same device, or {a point&apos;s id}.</source>
        <translation>Właściwość tego samego urządzenia lub {id punktu}.</translation>
    </message>
    <message>
        <source>Under it by</source>
        <translation>Poniżej o</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>Powyżej o</translation>
    </message>
    <message>
        <source>Rises by</source>
        <translation>Rośnie o</translation>
    </message>
    <message>
        <source>Falls by</source>
        <translation>Spada o</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>Raised while this is true</source>
        <translation>Zgłoszony, dopóki to prawda</translation>
    </message>
    <message>
        <source>value is the watched point, a name is a property of the same device, {id} any point. &amp;&amp; || ! == != &lt; &gt; + - * / and &apos;texts&apos;.</source>
        <translation>value to śledzony punkt, nazwa to właściwość tego samego urządzenia, {id} dowolny punkt. &amp;&amp; || ! == != &lt; &gt; + - * / i &apos;teksty&apos;.</translation>
    </message>
    <message>
        <source>Numbers are in %1.</source>
        <translation>Liczby są w %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleEditor</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Reguła włączona</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Co mówi reguła</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>zgłoszona %n raz w 7 dni</numerusform>
            <numerusform>zgłoszona %n razy w 7 dni</numerusform>
            <numerusform>zgłoszona %n razy w 7 dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>W 7 dni</translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message>
        <source>Limit</source>
        <translation>Granica</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Milczenie</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Odchyłka</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Szybkość zmiany</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Niezgodność</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Wyrażenie</translation>
    </message>
    <message>
        <source>more than an hour to respond</source>
        <translation>ponad godzina na reakcję</translation>
    </message>
    <message>
        <source>10 to 60 minutes to respond</source>
        <translation>10 do 60 minut na reakcję</translation>
    </message>
    <message>
        <source>3 to 10 minutes to respond</source>
        <translation>3 do 10 minut na reakcję</translation>
    </message>
    <message>
        <source>less than 3 minutes to respond</source>
        <translation>mniej niż 3 minuty na reakcję</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>powyżej %1</translation>
    </message>
    <message>
        <source>set-point −%1 / +%2</source>
        <translation>wartość zadana −%1 / +%2</translation>
    </message>
    <message>
        <source>nothing heard for %1 usual intervals, at least %2</source>
        <translation>nic nie słychać przez %1 zwykłych odstępów, co najmniej %2</translation>
    </message>
    <message>
        <source>%1 under the set-point</source>
        <translation>%1 poniżej wartości zadanej</translation>
    </message>
    <message>
        <source>%1 over the set-point</source>
        <translation>%1 powyżej wartości zadanej</translation>
    </message>
    <message>
        <source>rises by %1</source>
        <translation>rośnie o %1</translation>
    </message>
    <message>
        <source>falls by %1</source>
        <translation>spada o %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 w ciągu %2</translation>
    </message>
    <message>
        <source>the feedback does not follow the command</source>
        <translation>sygnał zwrotny nie idzie za poleceniem</translation>
    </message>
    <message>
        <source>comfort or a little energy is lost</source>
        <translation>traci się komfort lub trochę energii</translation>
    </message>
    <message>
        <source>business stops, or equipment, data or security suffer</source>
        <translation>staje praca albo cierpią urządzenia, dane lub ochrona</translation>
    </message>
    <message>
        <source>people are hurt, or there is fire or water damage</source>
        <translation>ktoś odnosi obrażenia albo jest pożar lub zalanie</translation>
    </message>
    <message>
        <source>Comfort or energy</source>
        <translation>Komfort lub energia</translation>
    </message>
    <message>
        <source>Business or security</source>
        <translation>Praca lub ochrona</translation>
    </message>
    <message>
        <source>People, fire or water</source>
        <translation>Ludzie, pożar lub woda</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>wbudowana</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, wbudowana</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, wszędzie</translation>
    </message>
    <message>
        <source>%1, %2 times within %3</source>
        <translation>%1, %2 razy w ciągu %3</translation>
    </message>
    <message>
        <source>This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.</source>
        <translation>To ostrzeżenie: bez skutku i działania nikt nie musi nic robić. Nie wydaje dźwięku i nie trafia na listę alarmów.</translation>
    </message>
    <message>
        <source>This is an alert: %1, and there is %2. It makes no sound and does not reach the console.</source>
        <translation>To ostrzeżenie: %1, a jest %2. Nie wydaje dźwięku i nie trafia na listę alarmów.</translation>
    </message>
    <message>
        <source>%1, because %2, and there is %3.</source>
        <translation>%1, ponieważ %2, a jest %3.</translation>
    </message>
    <message>
        <source>People are too slow for this: an automatic action is needed.</source>
        <translation>Ludzie są na to za wolni: potrzebne jest działanie automatyczne.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n pomieszczenie</numerusform>
            <numerusform>%n pomieszczenia</numerusform>
            <numerusform>%n pomieszczeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePlacesPicker</name>
    <message>
        <source>Rooms</source>
        <translation>Pomieszczenia</translation>
    </message>
    <message>
        <source>Only what has all these tags</source>
        <translation>Tylko to, co ma wszystkie te znaczniki</translation>
    </message>
    <message>
        <source>Tags of this site: %1</source>
        <translation>Znaczniki tego obiektu: %1</translation>
    </message>
    <message>
        <source>Nothing on this site can have the tag “%1”.</source>
        <translation>Nic w tym obiekcie nie może mieć znacznika „%1”.</translation>
    </message>
    <message>
        <source>Tick a room or name a tag.</source>
        <translation>Zaznacz pomieszczenie lub podaj znacznik.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleResponsePart</name>
    <message>
        <source>What follows, and what is to be done</source>
        <translation>Co nastąpi i co robić</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Prawdopodobna przyczyna</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Skutek, gdy nikt nie działa</translation>
    </message>
    <message>
        <source>What to do, one step a line</source>
        <translation>Co robić, jeden krok w wierszu</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>W najgorszym razie</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Czas na reakcję</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>Skąd pochodzą te liczby</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Bezpieczeństwo ludzi</translation>
    </message>
    <message>
        <source>Never hidden, never shelved.</source>
        <translation>Nigdy nie ukrywany ani odkładany.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleScopePart</name>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it.</source>
        <translation>Ta reguła przyszła z programem i sama znajduje to, czego dotyczy. Aby wybrać samemu, powiel ją.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>Jeden punkt</translation>
    </message>
    <message>
        <source>Where it watches</source>
        <translation>Gdzie śledzi</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Wpisz część nazwy</translation>
    </message>
    <message>
        <source>Every point that measures</source>
        <translation>Każdy punkt, który mierzy</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>It watches</source>
        <translation>Śledzi</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Niektóre miejsca</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTimesPart</name>
    <message>
        <source>When, and for how long</source>
        <translation>Kiedy i jak długo</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Stays until somebody resets it</source>
        <translation>Trwa, aż ktoś go skasuje</translation>
    </message>
    <message>
        <source>Needs no acknowledgement once it is over</source>
        <translation>Nie wymaga potwierdzenia, gdy minie</translation>
    </message>
    <message>
        <source>Raised after</source>
        <translation>Zgłoszenie po</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>Ustąpienie po</translation>
    </message>
    <message>
        <source>Only from time number</source>
        <translation>Dopiero za razem nr</translation>
    </message>
    <message>
        <source>Sounds again after</source>
        <translation>Dźwięk ponownie po</translation>
    </message>
    <message>
        <source>Shelved for at most</source>
        <translation>Odłożony najwyżej na</translation>
    </message>
    <message>
        <source>Hidden while this is true</source>
        <translation>Ukryty, dopóki to prawda</translation>
    </message>
    <message>
        <source>It is watched and written down all the same. Empty: never hidden.</source>
        <translation>Mimo to jest śledzony i zapisywany. Puste: nigdy nie ukryty.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Z podtrzymaniem</translation>
    </message>
    <message>
        <source>Acknowledges itself</source>
        <translation>Potwierdza się sam</translation>
    </message>
    <message>
        <source>And for so long afterwards</source>
        <translation>I tak długo potem</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message>
        <source>Try on the past</source>
        <translation>Wypróbuj na przeszłości</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Co by zrobiła</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>ostatnim dniu</numerusform>
            <numerusform>ostatnich %n dniach</numerusform>
            <numerusform>ostatnich %n dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Wypróbowana na</translation>
    </message>
    <message>
        <source>Alarms it would have raised</source>
        <translation>Alarmy, które by dała</translation>
    </message>
    <message>
        <source>There is no history here to try it on.</source>
        <translation>Nie ma tu historii, na której można by ją wypróbować.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past: history holds what was heard.</source>
        <translation>Milczenia nie da się wypróbować: historia zawiera to, co usłyszano.</translation>
    </message>
    <message>
        <source>The rule has been changed since. Try it again.</source>
        <translation>Reguła zmieniła się od tego czasu. Wypróbuj ponownie.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Czytanie historii …</translation>
    </message>
    <message>
        <source>Trying it at %1 of %2 devices …</source>
        <translation>Próba na %1 z %2 urządzeń …</translation>
    </message>
    <message>
        <source>In %1 this would have raised nothing.</source>
        <translation>W %1 nie dałoby to nic.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>W %1 dałoby to %n alarm:</numerusform>
            <numerusform>W %1 dałoby to %n alarmy:</numerusform>
            <numerusform>W %1 dałoby to %n alarmów:</numerusform>
        </translation>
    </message>
    <message>
        <source>It watches nothing that is there now.</source>
        <translation>Nie śledzi niczego, co teraz istnieje.</translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>Historia obejmuje %1 z %2 dni w %n punkcie.</numerusform>
            <numerusform>Historia obejmuje %1 z %2 dni w %n punktach.</numerusform>
            <numerusform>Historia obejmuje %1 z %2 dni w %n punktach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>O %n punkcie nic nie wiadomo.</numerusform>
            <numerusform>O %n punktach nic nie wiadomo.</numerusform>
            <numerusform>O %n punktach nic nie wiadomo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>%n z nich ukryłaby sama reguła.</numerusform>
            <numerusform>%n z nich ukryłaby sama reguła.</numerusform>
            <numerusform>%n z nich ukryłaby sama reguła.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flood: at most %1 in ten minutes.</source>
        <translation>Bez lawiny: najwyżej %1 w dziesięć minut.</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>%n lawina, do %1 w dziesięć minut.</numerusform>
            <numerusform>%n lawiny, do %1 w dziesięć minut.</numerusform>
            <numerusform>%n lawin, do %1 w dziesięć minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>%n z nich migocze: pomoże dłuższa zwłoka lub szersza strefa.</numerusform>
            <numerusform>%n z nich migoczą: pomoże dłuższa zwłoka lub szersza strefa.</numerusform>
            <numerusform>%n z nich migocze: pomoże dłuższa zwłoka lub szersza strefa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Na liście jest pierwszych %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialModel</name>
    <message>
        <source>still there</source>
        <translation>nadal trwa</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limit %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Zgłoszony</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Trwało</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleWords</name>
    <message>
        <source>Convention</source>
        <translation>Konwencja</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>%1 whoever has %2</source>
        <translation>%1, kto ma %2</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Reguły alarmów</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Nie można odczytać dziennika: %1</translation>
    </message>
    <message>
        <source>The new rule</source>
        <translation>Nowa reguła</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Wróć do niej</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1: włączona</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1: wyłączona</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>Wartości standardowe</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleClerk</name>
    <message>
        <source>Reports come by themselves where the recorder runs; this window only looks.</source>
        <translation>Raporty powstają samoczynnie tam, gdzie działa rejestrator; to okno tylko patrzy.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 jest sporządzany</translation>
    </message>
    <message>
        <source>%1 does not come by itself any more</source>
        <translation>%1 nie powstaje już samoczynnie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleDialog</name>
    <message>
        <source>At most %1 addresses.</source>
        <translation>Najwyżej tyle adresów: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of e-mail.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Co kwartał</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Kopiuj do folderu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Schedule of a report</source>
        <translation>Harmonogram raportu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Reckoned from the day it is due, also when it is made late.</source>
        <translation>Liczony od dnia terminu, także gdy raport jest spóźniony.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>W te dni</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dzień miesiąca</translation>
    </message>
    <message>
        <source>At</source>
        <translation>O godzinie</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter.</source>
        <translation>Według zegara na ścianie obiektu (%1), latem i zimą.</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>Najbliższe terminy</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Send by e-mail to</source>
        <translation>Wyślij e-mailem do</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The mail server is chosen in Settings, Notifications.</source>
        <translation>Adresy rozdzielone przecinkami. Serwer poczty wybiera się w Ustawieniach, Powiadomienia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Zaznacz co najmniej jeden rodzaj pliku.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wybierz co najmniej jeden dzień.</translation>
    </message>
    <message>
        <source>A folder is named with its whole path, such as /srv/reports.</source>
        <translation>Folder podaje się z pełną ścieżką, np. /srv/reports.</translation>
    </message>
    <message>
        <source>This folder is not there now; a copy waits a day for it.</source>
        <translation>Tego folderu teraz nie ma; kopia poczeka na niego dobę.</translation>
    </message>
    <message>
        <source>A copy with its hash; the files themselves stay in the folder of reports.</source>
        <translation>Kopia wraz z sumą kontrolną; same pliki zostają w folderze raportów.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Nie ma żadnego.</translation>
    </message>
    <message>
        <source>Of the quarter&apos;s first month; where that is shorter, its last day.</source>
        <translation>Pierwszego miesiąca kwartału; gdy jest krótszy, jego ostatni dzień.</translation>
    </message>
    <message>
        <source>Where the month is shorter, its last day.</source>
        <translation>Gdy miesiąc jest krótszy, jego ostatni dzień.</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleWords</name>
    <message>
        <source>given up: %1</source>
        <translation>zrezygnowano: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>będzie ponowiona próba: %1</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>Codziennie, %1</translation>
    </message>
    <message>
        <source>Day %1 of the quarter, %2</source>
        <translation>Dzień %1 kwartału, %2</translation>
    </message>
    <message>
        <source>Last day of the month, %1</source>
        <translation>Ostatni dzień miesiąca, %1</translation>
    </message>
    <message>
        <source>Day %1 of the month, %2</source>
        <translation>Dzień %1 miesiąca, %2</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>nie sporządzono: %1</translation>
    </message>
    <message>
        <source>waits to be made</source>
        <translation>czeka na sporządzenie</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>sporządzono %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>spóźniony, termin %1</translation>
    </message>
    <message>
        <source>earlier ones missed: %1</source>
        <translation>pominięto wcześniejsze: %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>skopiowano</translation>
    </message>
    <message>
        <source>to be copied</source>
        <translation>do skopiowania</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>wysłano e-mailem</translation>
    </message>
    <message>
        <source>mail on its way</source>
        <translation>e-mail w drodze</translation>
    </message>
    <message>
        <source>there is no %1 on that day</source>
        <translation>tego dnia nie ma godziny %1</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>pierwsza z dwóch</translation>
    </message>
    <message>
        <source>Weekly, %1</source>
        <translation>Co tydzień, %1</translation>
    </message>
    <message>
        <source>Quarterly, %1</source>
        <translation>Co kwartał, %1</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Co miesiąc, %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SchedulesCard</name>
    <message>
        <source>Schedules</source>
        <translation>Harmonogramy</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>Dodaj harmonogram</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Sporządź teraz</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Zmień harmonogram</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Usuń harmonogram</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter changes it, Delete removes it</source>
        <translation>Spacja włącza lub wyłącza, Enter zmienia, Delete usuwa</translation>
    </message>
    <message>
        <source>being made …</source>
        <translation>w toku …</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>jeszcze nie sporządzono</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>wymaga uwagi</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>spóźniony</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymany</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>następny %1</translation>
    </message>
    <message>
        <source>No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running.</source>
        <translation>Żaden raport nie powstaje jeszcze samoczynnie. Taki raport jest sporządzany według zegara obiektu, a gdy program nie działał, później.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Zmienia to tylko inżynier.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Jest sporządzany.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Jeszcze go nie sporządzono.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Ostatni: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>Brokers</source>
        <translation>Brokery</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Floors and rooms</source>
        <translation>Piętra i pomieszczenia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>Dane i informacje</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ustawienia: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Naprawy</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
</context>
<context>
    <name>holdfast::ShelveDialog</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minut</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 godzina</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 godziny</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 godzin</translation>
    </message>
    <message>
        <source>Until it returns to normal, at most 8 hours</source>
        <translation>Do powrotu do normy, najwyżej 8 godzin</translation>
    </message>
    <message>
        <source>Known cause, being repaired</source>
        <translation>Znana przyczyna, trwa naprawa</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Prace planowe</translation>
    </message>
    <message>
        <source>Sensor is wrong</source>
        <translation>Czujnik wskazuje błędnie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Więcej o powodzie</translation>
    </message>
    <message>
        <source>For whoever reads the journal</source>
        <translation>Dla czytających dziennik</translation>
    </message>
    <message>
        <source>It stays in the journal, leaves the list, and comes back by itself.</source>
        <translation>Pozostaje w dzienniku, znika z listy i sam wraca.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegół</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message>
        <source>Similar before</source>
        <translation>Podobne wcześniej</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukam …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Nie można odczytać dziennika: %1</translation>
    </message>
    <message>
        <source>Never in the last 90 days</source>
        <translation>Ani razu w ciągu ostatnich 90 dni</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>%n raz w ostatnich 90 dniach</numerusform>
            <numerusform>%n razy w ostatnich 90 dniach</numerusform>
            <numerusform>%n razy w ostatnich 90 dniach</numerusform>
        </translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>minął po %1</translation>
    </message>
    <message>
        <source>end not written down</source>
        <translation>koniec niezapisany</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteCheck</name>
    <message>
        <source>Give every tariff a name.</source>
        <translation>Nadaj każdej taryfie nazwę.</translation>
    </message>
    <message>
        <source>The tariff “%1” holds on no day: choose at least one.</source>
        <translation>Taryfa „%1” nie obowiązuje w żaden dzień: wybierz co najmniej jeden.</translation>
    </message>
    <message>
        <source>The price of the tariff “%1” is below zero.</source>
        <translation>Cena taryfy „%1” jest mniejsza od zera.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Nadaj obiektowi nazwę.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one of the list, such as Europe/Dublin.</source>
        <translation>Nie ma strefy czasowej „%1”: wybierz z listy, na przykład Europe/Dublin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Waluta to trzy litery, na przykład EUR.</translation>
    </message>
    <message>
        <source>Occupied hours end before they begin: a night shift belongs to two days.</source>
        <translation>Godziny użytkowania kończą się, zanim się zaczną: nocna zmiana należy do dwóch dni.</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteSection</name>
    <message>
        <source>Site</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Times, money and the hours people are there. The overview counts comfort in these hours.</source>
        <translation>Czas, pieniądze i godziny obecności ludzi. Przegląd liczy komfort w tych godzinach.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Occupied hours</source>
        <translation>Godziny użytkowania</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Energy tariffs</source>
        <translation>Taryfy energii</translation>
    </message>
    <message>
        <source>Equal times: the whole day</source>
        <translation>Równe godziny: cały dzień</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>Zapisano obiekt</translation>
    </message>
</context>
<context>
    <name>holdfast::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>holdfast::Spark</name>
    <message>
        <source>Course of the last day</source>
        <translation>Przebieg ostatniej doby</translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>after </source>
        <translation>po </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For alarms of</source>
        <translation>Dla alarmów</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 i gorsze</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kogo</translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>kto ma dyżur</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Usuń krok</translation>
    </message>
</context>
<context>
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <source>While nobody acknowledges</source>
        <translation>Dopóki nikt nie potwierdzi</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>Times are counted from the alarm&apos;s start, also while Holdfast is closed.</source>
        <translation>Czas liczy się od początku alarmu, także gdy Holdfast jest zamknięty.</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffRow</name>
    <message>
        <source>Name of the tariff</source>
        <translation>Nazwa taryfy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Cena kilowatogodziny</translation>
    </message>
    <message>
        <source> %1/kWh</source>
        <translation> %1/kWh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Remove the tariff</source>
        <translation>Usuń taryfę</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Holds on %1</source>
        <translation>Obowiązuje: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffsEditor</name>
    <message>
        <source>Add tariff</source>
        <translation>Dodaj taryfę</translation>
    </message>
</context>
<context>
    <name>holdfast::TickList</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Tray</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Otwórz Holdfast</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Włącz dźwięk ponownie</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Wycisz na 10 minut</translation>
    </message>
    <message>
        <source>Alarms: %1. The worst that calls: %2</source>
        <translation>Alarmy: %1. Najgorszy wzywający: %2</translation>
    </message>
    <message>
        <source>Alarms: %1, all acknowledged</source>
        <translation>Alarmy: %1, wszystkie potwierdzone</translation>
    </message>
    <message>
        <source>A broker is not connected</source>
        <translation>Broker nie jest połączony</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Brak alarmów</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message>
        <source>device silent</source>
        <translation>urządzenie milczy</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>utrata bramki</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>utrata brokera</translation>
    </message>
    <message>
        <source>Holdfast off</source>
        <translation>Holdfast wyłączony</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>pełny dysk</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>przerzedzone</translation>
    </message>
    <message>
        <source>broker dropped</source>
        <translation>porzucone przez brokera</translation>
    </message>
    <message>
        <source>resynchronising</source>
        <translation>synchronizacja</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzone</translation>
    </message>
    <message>
        <source>No values from %1 to %2</source>
        <translation>Brak wartości od %1 do %2</translation>
    </message>
    <message>
        <source>Newest %1, between %2 and %3 from %4 to %5</source>
        <translation>Najnowsza %1, między %2 a %3 od %4 do %5</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n luka</numerusform>
            <numerusform>%n luki</numerusform>
            <numerusform>%n luk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: brak wartości</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, od %2 do %3</translation>
    </message>
</context>
<context>
    <name>holdfast::WaysCard</name>
    <message>
        <source>Who hears of it at once</source>
        <translation>Kto dowiaduje się od razu</translation>
    </message>
    <message>
        <source>One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm.</source>
        <translation>Jedna przyczyna jest zgłaszana raz, z tym, co ukrywa. Wiele alarmów naraz staje się jedną wiadomością. Co niepotwierdzone, wraca w tym rytmie.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: włączone</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 dla %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Wyślij próbę</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Wyślij próbę: %1</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Ponownie co</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>%1 again every</source>
        <translation>%1 ponownie co</translation>
    </message>
</context>
<context>
    <name>holdfast::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Raised</source>
        <translation>Zgłoszony</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Ustąpił</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzony</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zresetuj</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Odłożony</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>Wrócił z odłożenia</translation>
    </message>
    <message>
        <source>Suppressed by its cause</source>
        <translation>Stłumiony przez przyczynę</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Już niestłumiony</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Wyłączony z eksploatacji</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Znów w eksploatacji</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Zmieniono regułę</translation>
    </message>
    <message>
        <source>Alarm flood</source>
        <translation>Lawina alarmów</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Luka w danych</translation>
    </message>
    <message>
        <source>Was exceeded while nobody looked</source>
        <translation>Przekroczono, gdy nikt nie patrzył</translation>
    </message>
    <message>
        <source>Nothing listens at this port: check that the broker runs and the port is right.</source>
        <translation>Na tym porcie nic nie nasłuchuje: sprawdź, czy broker działa i czy port jest właściwy.</translation>
    </message>
    <message>
        <source>There is no way to this address: check the network cable, Wi-Fi or VPN.</source>
        <translation>Nie ma drogi do tego adresu: sprawdź kabel sieciowy, Wi-Fi lub VPN.</translation>
    </message>
    <message>
        <source>This name is not known: check its spelling, or use the IP address.</source>
        <translation>Ta nazwa jest nieznana: sprawdź pisownię albo użyj adresu IP.</translation>
    </message>
    <message>
        <source>No answer in time: the address may be wrong or a firewall drops the connection.</source>
        <translation>Brak odpowiedzi na czas: adres może być błędny albo zapora przerywa połączenie.</translation>
    </message>
    <message>
        <source>The broker refuses this user or password.</source>
        <translation>Broker odrzuca tego użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.</source>
        <translation>Broker zna tego użytkownika, ale go nie wpuszcza: poproś administratora brokera o prawo do subskrypcji.</translation>
    </message>
    <message>
        <source>Another program uses the same client name: one of the two must change it.</source>
        <translation>Inny program używa tej samej nazwy klienta: jeden z nich musi ją zmienić.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate has expired: renew it on the broker.</source>
        <translation>Certyfikat brokera wygasł: odnów go na brokerze.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not valid yet: check the clocks of both computers.</source>
        <translation>Certyfikat brokera nie jest jeszcze ważny: sprawdź zegary obu komputerów.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is signed by someone unknown: give its CA file.</source>
        <translation>Certyfikat brokera podpisał ktoś nieznany: wskaż jego plik CA.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name: use the name it was made for.</source>
        <translation>Certyfikat należy do innej nazwy: użyj nazwy, dla której go wystawiono.</translation>
    </message>
    <message>
        <source>The broker refuses our certificate: check certificate and key file.</source>
        <translation>Broker odrzuca nasz certyfikat: sprawdź pliki certyfikatu i klucza.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: switch TLS off or use the broker&apos;s TLS port.</source>
        <translation>Ten port nie obsługuje TLS: wyłącz TLS albo użyj portu TLS brokera.</translation>
    </message>
    <message>
        <source>The broker sent more than is accepted at once.</source>
        <translation>Broker wysłał więcej, niż jest przyjmowane naraz.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>To, co tam odpowiada, nie mówi w MQTT.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>Broker zamknął połączenie.</translation>
    </message>
    <message>
        <source>The broker stopped answering: it or the way to it is frozen.</source>
        <translation>Broker przestał odpowiadać: on sam lub droga do niego jest zamrożona.</translation>
    </message>
    <message>
        <source>More came in than could be taken: the connection is made anew.</source>
        <translation>Przyszło więcej, niż można było przyjąć: połączenie jest nawiązywane od nowa.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Na żywo</translation>
    </message>
    <message>
        <source>The device says so now</source>
        <translation>Urządzenie mówi to teraz</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>The next value is overdue</source>
        <translation>Kolejna wartość się spóźnia</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Nieświeże</translation>
    </message>
    <message>
        <source>Nothing new for longer than usual</source>
        <translation>Nic nowego dłużej niż zwykle</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Milczy</translation>
    </message>
    <message>
        <source>The device does not answer; the value may be wrong</source>
        <translation>Urządzenie nie odpowiada; wartość może być błędna</translation>
    </message>
    <message>
        <source>Gateway lost</source>
        <translation>Utrata bramki</translation>
    </message>
    <message>
        <source>The gateway does not answer; the value may be old</source>
        <translation>Bramka nie odpowiada; wartość może być stara</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Utrata brokera</translation>
    </message>
    <message>
        <source>The connection to the broker is lost; the value may be old</source>
        <translation>Utracono połączenie z brokerem; wartość może być stara</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Założone</translation>
    </message>
    <message>
        <source>What was commanded; the device does not report back</source>
        <translation>To, co zlecono; urządzenie tego nie potwierdza</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Niewidziane</translation>
    </message>
    <message>
        <source>No value has come yet</source>
        <translation>Nie nadeszła jeszcze żadna wartość</translation>
    </message>
    <message>
        <source>Clock suspect</source>
        <translation>Podejrzany zegar</translation>
    </message>
    <message>
        <source>The time of this value cannot be right</source>
        <translation>Czas tej wartości nie może być prawdziwy</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Symulowane</translation>
    </message>
    <message>
        <source>Computed by a twin, not measured</source>
        <translation>Obliczone przez cyfrowego bliźniaka, nie zmierzone</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Nothing was heard of it yet</source>
        <translation>Jeszcze nic o nim nie słyszano</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Reports as it should</source>
        <translation>Melduje się, jak należy</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Ograniczone</translation>
    </message>
    <message>
        <source>Reports, but not all of it or too late</source>
        <translation>Melduje się, ale nie w całości lub za późno</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokalnie</translation>
    </message>
    <message>
        <source>Runs on its local fallback</source>
        <translation>Działa w lokalnym trybie awaryjnym</translation>
    </message>
    <message>
        <source>Does not report any more</source>
        <translation>Już się nie melduje</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywany</translation>
    </message>
    <message>
        <source>No connection is wanted</source>
        <translation>Połączenie nie jest potrzebne</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>łączy się</translation>
    </message>
    <message>
        <source>The connection is being made</source>
        <translation>Trwa nawiązywanie połączenia</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączony</translation>
    </message>
    <message>
        <source>Messages come in</source>
        <translation>Nadchodzą wiadomości</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>zamrożony</translation>
    </message>
    <message>
        <source>Connected, but the broker does not answer</source>
        <translation>Połączono, ale broker nie odpowiada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>utracony</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Brak połączenia; trwa ponawianie</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>Priorytet 1</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>działaj natychmiast</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Priorytet 2</translation>
    </message>
    <message>
        <source>act within ten minutes</source>
        <translation>działaj w ciągu dziesięciu minut</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Priorytet 3</translation>
    </message>
    <message>
        <source>act within the hour</source>
        <translation>działaj w ciągu godziny</translation>
    </message>
    <message>
        <source>Priority 4</source>
        <translation>Priorytet 4</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>działaj dzisiaj</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>good to know, nothing to do</source>
        <translation>warto wiedzieć, nic do zrobienia</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>niepotwierdzony</translation>
    </message>
    <message>
        <source>Active and not acknowledged</source>
        <translation>Aktywny i niepotwierdzony</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>Active and acknowledged</source>
        <translation>Aktywny i potwierdzony</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>ustąpił</translation>
    </message>
    <message>
        <source>Over, but nobody acknowledged it</source>
        <translation>Minął, ale nikt go nie potwierdził</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>podtrzymany</translation>
    </message>
    <message>
        <source>Over, waits for acknowledgement and reset</source>
        <translation>Minął, czeka na potwierdzenie i reset</translation>
    </message>
    <message>
        <source>latched, acknowledged</source>
        <translation>podtrzymany, potwierdzony</translation>
    </message>
    <message>
        <source>Over, waits for reset</source>
        <translation>Minął, czeka na reset</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>odłożony</translation>
    </message>
    <message>
        <source>Put aside for a time by an operator</source>
        <translation>Odłożony na pewien czas przez operatora</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>stłumiony</translation>
    </message>
    <message>
        <source>Explained by its cause</source>
        <translation>Wyjaśniony przez swoją przyczynę</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>Taken out for work</source>
        <translation>Wyłączony na czas prac</translation>
    </message>
    <message>
        <source>it was heard</source>
        <translation>odezwało się</translation>
    </message>
    <message>
        <source>its own word</source>
        <translation>własne zgłoszenie</translation>
    </message>
    <message>
        <source>its last will</source>
        <translation>jego ostatnia wola</translation>
    </message>
    <message>
        <source>silence beyond its usual interval</source>
        <translation>milczenie dłuższe niż zwykły odstęp</translation>
    </message>
    <message>
        <source>its gateway is lost</source>
        <translation>jego bramka jest utracona</translation>
    </message>
    <message>
        <source>the broker is lost</source>
        <translation>broker jest utracony</translation>
    </message>
    <message>
        <source>a message the broker had kept</source>
        <translation>wiadomość zachowana przez brokera</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Działa samodzielnie</translation>
    </message>
    <message>
        <source>Needs its local hub</source>
        <translation>Wymaga lokalnej centralki</translation>
    </message>
    <message>
        <source>Needs the cloud</source>
        <translation>Wymaga chmury</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Zabezpieczenia</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Nadzór</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Obserwator</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Inżynier</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>This program was built without Modbus: install a package that has it.</source>
        <translation>Ten program zbudowano bez Modbus: zainstaluj pakiet, który go zawiera.</translation>
    </message>
    <message>
        <source>The register map cannot be used: correct the file and try again.</source>
        <translation>Nie można użyć mapy rejestrów: popraw plik i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Part of another</source>
        <translation>Część innego</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>kind of record</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of record</comment>
        <translation>Ostrzeżenie</translation>
    </message>
</context>
<context>
    <name>holdfast::XlsxFile</name>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>max</source>
        <translation>maks.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>pokrycie</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.</source>
        <translation>Średnie są ważone czasem. Nic nie jest interpolowane: komórka jest pusta tam, gdzie nic nie zapisano, a arkusz luk podaje powód.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>Nie można zapisać %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CellDrawer</name>
    <message>
        <source>Whatever is lost</source>
        <translation>Cokolwiek padnie</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>Co by to potwierdziło</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Skąd to wiemy</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dnia</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Not proven any more</source>
        <translation>Już niepotwierdzone</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nigdy nie zmierzono</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Czas do bezpiecznego stanu</translation>
    </message>
    <message>
        <source>What it serves stays good</source>
        <translation>Obsługiwane wytrzyma</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Wytrzyma</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Twierdzi</translation>
    </message>
    <message>
        <source>Devices touched</source>
        <translation>Dotknięte urządzenia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>No policy answers this. What happens is up to the devices.</source>
        <translation>Żadna zasada tego nie obejmuje. Decydują urządzenia.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Zapisz dowód</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ComponentBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 z %3 punktów</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>z %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CounterexampleCard</name>
    <message>
        <source>How it breaks</source>
        <translation>Jak to się załamuje</translation>
    </message>
    <message>
        <source>The way to the break, round by round</source>
        <translation>Droga do załamania, runda po rundzie</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>Jedna runda wstecz</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>Jedna runda dalej</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutDiagram</name>
    <message>
        <source>Single points of failure</source>
        <translation>Pojedyncze punkty awarii</translation>
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
            <numerusform>jedyne zasilanie %n urządzenia</numerusform>
            <numerusform>jedyne zasilanie %n urządzeń</numerusform>
            <numerusform>jedyne zasilanie %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>jedyna usługa dla %n urządzenia</numerusform>
            <numerusform>jedyna usługa dla %n urządzeń</numerusform>
            <numerusform>jedyna usługa dla %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>jedyna ścieżka %n urządzenia</numerusform>
            <numerusform>jedyna ścieżka %n urządzeń</numerusform>
            <numerusform>jedyna ścieżka %n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares %1 with %2, so both fail together.</source>
        <translation>Dzieli %1 z %2, więc padają razem.</translation>
    </message>
    <message>
        <source>It shares %1 with %2: all fail together.</source>
        <translation>Dzieli %1 z %2: padają wszystkie razem.</translation>
    </message>
    <message>
        <source>Fix: one mains router nearby.</source>
        <translation>Rada: jeden router na zasilaniu sieciowym w pobliżu.</translation>
    </message>
    <message>
        <source>Fix: one mains router in %1.</source>
        <translation>Rada: jeden router na zasilaniu sieciowym: %1.</translation>
    </message>
    <message>
        <source>Fix: a second gateway.</source>
        <translation>Rada: druga bramka.</translation>
    </message>
    <message>
        <source>Fix: a second gateway in %1.</source>
        <translation>Rada: druga bramka: %1.</translation>
    </message>
    <message>
        <source>Fix: a second uplink beside %1.</source>
        <translation>Rada: drugie łącze obok %1.</translation>
    </message>
    <message>
        <source>Fix: a second switch beside %1.</source>
        <translation>Rada: drugi przełącznik obok %1.</translation>
    </message>
    <message>
        <source>Fix: a second broker.</source>
        <translation>Rada: drugi broker.</translation>
    </message>
    <message>
        <source>Fix: control on site instead of the cloud.</source>
        <translation>Rada: sterowanie na miejscu zamiast w chmurze.</translation>
    </message>
    <message>
        <source>Fix: a second power feed, or a UPS.</source>
        <translation>Rada: drugie zasilanie lub UPS.</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>Pojedynczy punkt</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Odcięte urządzenia</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Rada</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n funkcja</numerusform>
            <numerusform>%n funkcje</numerusform>
            <numerusform>%n funkcji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutsCard</name>
    <message>
        <source>Single points of failure</source>
        <translation>Pojedyncze punkty awarii</translation>
    </message>
    <message>
        <source>Single points of failure as a table</source>
        <translation>Pojedyncze punkty awarii jako tabela</translation>
    </message>
    <message>
        <source>No single failure cuts others off</source>
        <translation>Żadna pojedyncza awaria nie odcina innych</translation>
    </message>
    <message>
        <source>Every device that is known has a second way, or none was told of its ways.</source>
        <translation>Każde znane urządzenie ma drugą drogę albo nie podano dróg.</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Zapytaj o jedną rzecz</translation>
    </message>
    <message>
        <source>Mesh single points of failure</source>
        <translation>Pojedyncze punkty awarii sieci mesh</translation>
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
        <translation>Ćwiczenie do przeprowadzenia</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Jak długo</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Uruchom na bliźniaku</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Co się sprawdza</translation>
    </message>
    <message>
        <source>Checked before: %1</source>
        <comment>list</comment>
        <translation>Sprawdzane przedtem: %1</translation>
    </message>
    <message>
        <source>The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back.</source>
        <translation>Zasada jest na bliźniaku dowodzona i uzbrajana. Potem znika to, czego dotyczy, na tak długo, jak potrzebuje, by zadziałać i wrócić.</translation>
    </message>
    <message>
        <source>What its steps store in devices is held, and what this station is to do comes into force in time</source>
        <translation>To, co jej kroki zapisują w urządzeniach, jest trzymane, a to, co ma zrobić ta stacja, zaczyna działać na czas</translation>
    </message>
    <message>
        <source>The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.</source>
        <translation>Bliźniak to model tego obiektu z %1 urządzeniami. Nic prawdziwego nie jest ruszane, a pół godziny trwa sekundy.</translation>
    </message>
    <message>
        <source>The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.</source>
        <comment>name, number</comment>
        <translation>Bliźniak to %1, symulowany przykład z %2 urządzeniami, nie Państwa obiekt: ćwiczenie na nim pokazuje, co pokazuje ćwiczenie, i nic nie mówi o Państwa urządzeniach.</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Ćwiczenie trwa</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillReader</name>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Pre-checks</source>
        <translation>Kontrole wstępne</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Odebranie</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Liczy się jako</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nic nowego</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>what a drill counts as</comment>
        <translation>Deklaracja</translation>
    </message>
    <message>
        <source>no proof · functions: %1</source>
        <translation>nie dowód · funkcje: %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>what a drill counts as</comment>
        <translation>Próba</translation>
    </message>
    <message>
        <source>a fault was built in</source>
        <translation>wbudowano usterkę</translation>
    </message>
    <message>
        <source>not your site</source>
        <translation>nie Państwa obiekt</translation>
    </message>
    <message>
        <source>Simulated, no cable is touched</source>
        <translation>Symulacja, żaden kabel nie jest ruszany</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time</comment>
        <translation>z %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>z %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Odchylenie</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Najdłuższy czas do bezpiecznego</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weight of a function, one letter</comment>
        <translation>w</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Zaobserwowane</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Czas do bezpiecznego</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>devices</comment>
        <translation>%1 z %2 trzyma</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nie ma na co patrzeć</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>What is cut off</source>
        <translation>Co jest odcięte</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>zaliczono</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>check</comment>
        <translation>nie zaliczono</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check</comment>
        <translation>czeka</translation>
    </message>
    <message>
        <source>out of bounds</source>
        <translation>poza granicami</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>pilnowane</translation>
    </message>
    <message>
        <source>within bounds</source>
        <translation>w granicach</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>place, value, value</comment>
        <translation>%1 między %2 a %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
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
        <translation>Trwa na bliźniaku</translation>
    </message>
    <message>
        <source>The drill found what was built in: %1.</source>
        <comment>devices</comment>
        <translation>Ćwiczenie znalazło to, co wbudowano: %1.</translation>
    </message>
    <message>
        <source>The drill did not find what was built in: %1.</source>
        <comment>devices</comment>
        <translation>Ćwiczenie nie znalazło tego, co wbudowano: %1.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <comment>devices</comment>
        <translation>Trzeba obejrzeć %1, zanim ktoś na tym polegnie.</translation>
    </message>
    <message>
        <source>functions: %1 · devices cut off: %2</source>
        <translation>funkcje: %1 · odcięte urządzenia: %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Przeprowadzono</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>%1, deviating: %2</source>
        <comment>verdict, number of devices</comment>
        <translation>%1, odchylenia: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillTimeline</name>
    <message>
        <source>Course of the drill</source>
        <translation>Przebieg ćwiczenia</translation>
    </message>
    <message>
        <source>%1 taken away after %2</source>
        <comment>device, length</comment>
        <translation>%1 odebrano po %2</translation>
    </message>
    <message>
        <source>given back after %1</source>
        <comment>length</comment>
        <translation>oddano po %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices safe</source>
        <translation>%1 z %2 urządzeń bezpiecznych</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>Bezpieczne urządzenia</translation>
    </message>
    <message>
        <source>taken away by the drill</source>
        <translation>odebrane przez ćwiczenie</translation>
    </message>
    <message>
        <source>%1 of %2 safe</source>
        <translation>%1 z %2 bezpiecznych</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillWords</name>
    <message>
        <source>Broker lost</source>
        <translation>Utrata brokera</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost</source>
        <translation>Utrata bramki GW-3</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost, one device misbehaves</source>
        <translation>Utrata bramki GW-3, jedno urządzenie zawodzi</translation>
    </message>
    <message>
        <source>Heating set-point</source>
        <translation>Nastawa ogrzewania</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Nastawa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Prędkość wentylatora</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Kontrola zaliczona</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezpieczne</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Nie wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Nie dało się oddać</translation>
    </message>
    <message>
        <source>The broker is taken from the twin for %1.</source>
        <comment>length</comment>
        <translation>Bliźniakowi odbiera się broker na %1.</translation>
    </message>
    <message>
        <source>%1 is taken from the twin for %2.</source>
        <comment>device, length</comment>
        <translation>Bliźniakowi odbiera się %1 na %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, devices</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 holds %2 within %3</source>
        <comment>property, value, length</comment>
        <translation>%1 trzyma %2 w ciągu %3</translation>
    </message>
    <message>
        <source>%1 stays between %2 and %3, or the drill is broken off</source>
        <comment>place, value, value</comment>
        <translation>%1 pozostaje między %2 a %3, inaczej ćwiczenie się przerywa</translation>
    </message>
    <message>
        <source>Built in: %1 misbehaves. The drill has to find it.</source>
        <comment>devices</comment>
        <translation>Wbudowane: %1 zawodzi. Ćwiczenie ma to znaleźć.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>drill</comment>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>drill</comment>
        <translation>Niezaliczone</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nie zaobserwowano</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Przeprowadzone do końca, oddane i wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Kontrola wstępna nie powiodła się. Nic nie odebrano.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Nie dało się tego odebrać.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Przerwane: pilny alarm, którego ćwiczenie nie wyjaśnia.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Przerwane: obserwujący został odcięty.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Przerwane: wartość wyszła poza granice.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Przerwane: zbyt wiele odchyleń.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Przerwane przez osobę.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Nie dało się oddać: ktoś musi tam pójść.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Oddane, ale nie wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Obserwacja trwa</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Odchylenie</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Inaczej niż oczekiwano</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Za wolno</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Puszczone</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>Nie jak przedtem</translation>
    </message>
    <message>
        <source>Everything that is watched is heard</source>
        <translation>Słychać wszystko, co obserwowane</translation>
    </message>
    <message>
        <source>No alarm of priority 1 or 2</source>
        <translation>Brak alarmu o priorytecie 1 lub 2</translation>
    </message>
    <message>
        <source>The policy is armed</source>
        <translation>Zasada jest uzbrojona</translation>
    </message>
    <message>
        <source>Fallbacks are stored in the devices</source>
        <translation>Wartości awaryjne są w urządzeniach</translation>
    </message>
    <message>
        <source>Devices can be seen while cut off</source>
        <translation>Odcięte urządzenia są widoczne</translation>
    </message>
    <message>
        <source>People are informed</source>
        <translation>Ludzie są poinformowani</translation>
    </message>
    <message>
        <source>A second person has agreed</source>
        <translation>Druga osoba wyraziła zgodę</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Trzyma %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Nadal się zgłasza</translation>
    </message>
    <message>
        <source>Shown as not heard</source>
        <translation>Pokazane jako niesłyszane</translation>
    </message>
    <message>
        <source>Policy comes into force</source>
        <translation>Zasada zaczyna działać</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Jeden alarm</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Słyszane</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Niesłyszane</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nie obowiązuje</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmy: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillsTab</name>
    <message>
        <source>kept with their audit: %1</source>
        <translation>zachowane z audytem: %1</translation>
    </message>
    <message>
        <source>The twin is being brought to life …</source>
        <translation>Bliźniak jest ożywiany …</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Wycofaj teraz</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Oczekiwane i zaobserwowane</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funkcje</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Każde urządzenie</translation>
    </message>
    <message>
        <source>How much of it is shown</source>
        <translation>Ile jest pokazane</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Nie przeprowadzono jeszcze ćwiczenia</translation>
    </message>
    <message>
        <source>A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched.</source>
        <translation>Ćwiczenie odbiera coś symulowanemu bliźniakowi obiektu i patrzy, czy wszystko robi to, co mówi plan. Żaden kabel nie jest ruszany.</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Uruchom na bliźniaku</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>by the clock of the twin</source>
        <translation>według zegara bliźniaka</translation>
    </message>
    <message>
        <source>Checks and limits</source>
        <translation>Kontrole i granice</translation>
    </message>
    <message>
        <source>any failure rolls back</source>
        <translation>każdy błąd wycofuje</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>trafia do raportu</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>Przeprowadzone ćwiczenia</translation>
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
        <translation>Otwórz w edytorze</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditorWords</name>
    <message>
        <source>an echo through it</source>
        <translation>echo przez to</translation>
    </message>
    <message>
        <source>news of a reference device</source>
        <translation>wieści od urządzenia wzorcowego</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>jego własna odpowiedź</translation>
    </message>
    <message>
        <source>the real service behind it</source>
        <translation>prawdziwa usługa za tym</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>a ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>what it reports of itself</source>
        <translation>co zgłasza o sobie</translation>
    </message>
    <message>
        <source>our own network card</source>
        <translation>nasza karta sieciowa</translation>
    </message>
    <message>
        <source>our own router</source>
        <translation>nasz router</translation>
    </message>
    <message>
        <source>our own broker here</source>
        <translation>nasz broker tutaj</translation>
    </message>
    <message>
        <source>a power meter</source>
        <translation>licznik energii</translation>
    </message>
    <message>
        <source>the time source</source>
        <translation>źródło czasu</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>nie podczas</translation>
    </message>
    <message>
        <source>only during</source>
        <translation>tylko podczas</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>z lub bez</translation>
    </message>
    <message>
        <source>occupied or not</source>
        <translation>zajęte lub nie</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>zajęte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>the new state</source>
        <translation>nowy stan</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>dalej</translation>
    </message>
    <message>
        <source>undo it and call a person</source>
        <translation>cofnij i wezwij człowieka</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>zostaw i wezwij człowieka</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>zwolnienie</translation>
    </message>
    <message>
        <source>reversing it</source>
        <translation>odwrócenie</translation>
    </message>
    <message>
        <source>then</source>
        <translation>potem</translation>
    </message>
    <message>
        <source>when that has expired</source>
        <translation>gdy to wygaśnie</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>wróć samo</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>czekaj na człowieka</translation>
    </message>
    <message>
        <source>go back at night</source>
        <translation>wróć nocą</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>czas</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>kto jest</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmy</translation>
    </message>
    <message>
        <source>missing history</source>
        <translation>brakująca historia</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>polecenia</translation>
    </message>
    <message>
        <source>shown to the operator</source>
        <translation>pokazane operatorowi</translation>
    </message>
    <message>
        <source>sent unless expired</source>
        <translation>wysłane, jeśli nie wygasły</translation>
    </message>
    <message>
        <source>looked at again first</source>
        <translation>najpierw sprawdzone ponownie</translation>
    </message>
    <message>
        <source>hold the last value</source>
        <translation>utrzymaj ostatnią wartość</translation>
    </message>
    <message>
        <source>set a preset</source>
        <translation>ustaw wartość zadaną</translation>
    </message>
    <message>
        <source>follow the local schedule</source>
        <translation>działaj według lokalnego planu</translation>
    </message>
    <message>
        <source>switch the link</source>
        <translation>przełącz łącze</translation>
    </message>
    <message>
        <source>switch the broker</source>
        <translation>przełącz brokera</translation>
    </message>
    <message>
        <source>let a standby take over</source>
        <translation>niech przejmie zapasowa</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>powiadom</translation>
    </message>
    <message>
        <source>give a rule to the doors</source>
        <translation>nadaj drzwiom regułę</translation>
    </message>
    <message>
        <source>keep commands for later</source>
        <translation>zachowaj polecenia</translation>
    </message>
    <message>
        <source>refuse commands</source>
        <translation>odrzucaj polecenia</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>zrzuć obciążenie</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punkt</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <source>powered by</source>
        <translation>zasilane przez</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>its clock set by</source>
        <translation>zegar ustawia</translation>
    </message>
    <message>
        <source>cut open connections</source>
        <translation>przerwij otwarte połączenia</translation>
    </message>
    <message>
        <source>shut the former one out</source>
        <translation>odetnij poprzednią</translation>
    </message>
    <message>
        <source>by</source>
        <translation>przez</translation>
    </message>
    <message>
        <source>as priority</source>
        <translation>jako priorytet</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>reguła</translation>
    </message>
    <message>
        <source>from importance</source>
        <translation>od ważności</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>a UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>a battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>sieć</translation>
    </message>
    <message>
        <source>its own clock chip</source>
        <translation>własny zegar</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>komunikat na ekranie</translation>
    </message>
    <message>
        <source>a siren</source>
        <translation>syrena</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>a web hook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>otwarte tylko przy pożarze</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>otwórz raz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EvidenceDialog</name>
    <message>
        <source>A drill on site showed that it works</source>
        <translation>Ćwiczenie na miejscu pokazało, że działa</translation>
    </message>
    <message>
        <source>Counts as proven for these devices as they are now, for 180 days at most.</source>
        <translation>Liczy się jako sprawdzone dla tych urządzeń w obecnym stanie, najwyżej 180 dni.</translation>
    </message>
    <message>
        <source>A real outage showed that it works</source>
        <translation>Prawdziwa awaria pokazała, że działa</translation>
    </message>
    <message>
        <source>A drill on site showed that it fails</source>
        <translation>Ćwiczenie na miejscu pokazało, że zawodzi</translation>
    </message>
    <message>
        <source>Counts as failed until a newer drill or outage shows otherwise.</source>
        <translation>Liczy się jako nieudane, dopóki nowsze ćwiczenie lub awaria nie pokaże czegoś innego.</translation>
    </message>
    <message>
        <source>A real outage showed that it fails</source>
        <translation>Prawdziwa awaria pokazała, że zawodzi</translation>
    </message>
    <message>
        <source>The maker says so</source>
        <translation>Tak mówi producent</translation>
    </message>
    <message>
        <source>Counts as claimed, never as proven.</source>
        <translation>Liczy się jako deklarowane, nigdy jako sprawdzone.</translation>
    </message>
    <message>
        <source>A person says so</source>
        <translation>Tak mówi człowiek</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Zapisz dowód</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nie zmierzono</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Czas do bezpiecznego stanu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What was seen, who was there, or where it is written. It stays, with your name.</source>
        <translation>Co było widać, kto był obecny lub gdzie to zapisano. Zostaje z Twoim nazwiskiem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Say first in the function what happens then: what is not known cannot be proven.</source>
        <translation>Najpierw podaj w funkcji, co się wtedy dzieje: czego nie wiadomo, tego nie można sprawdzić.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Findings</name>
    <message>
        <source>Nothing is watched: it would never act</source>
        <translation>Nic nie jest obserwowane: nigdy by nie zadziałała</translation>
    </message>
    <message>
        <source>%1 bad probes are asked for, there are only %2</source>
        <translation>Wymagane złe próby: %1, a jest ich tylko %2</translation>
    </message>
    <message>
        <source>It counts as good again before it counts as bad</source>
        <translation>Uznaje się za dobre, zanim uzna się za złe</translation>
    </message>
    <message>
        <source>A probe may take %1, but the next one starts after %2</source>
        <translation>Próba może trwać %1, a następna zaczyna się po %2</translation>
    </message>
    <message>
        <source>No probe proves the whole way</source>
        <translation>Żadna próba nie sprawdza całej drogi</translation>
    </message>
    <message>
        <source>It has no step</source>
        <translation>Nie ma żadnego kroku</translation>
    </message>
    <message>
        <source>It is for nothing</source>
        <translation>Nie dotyczy niczego</translation>
    </message>
    <message>
        <source>There is no action %1</source>
        <translation>Nie ma działania %1</translation>
    </message>
    <message>
        <source>%2 has no setting %1</source>
        <translation>%2 nie ma ustawienia %1</translation>
    </message>
    <message>
        <source>%2 needs %1</source>
        <translation>%2 wymaga %1</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 jest niemożliwe: %2</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 wymaga celu</translation>
    </message>
    <message>
        <source>The target %1 is not known</source>
        <translation>Cel %1 jest nieznany</translation>
    </message>
    <message>
        <source>%1 cannot run at %2</source>
        <translation>%1 nie może działać w: %2</translation>
    </message>
    <message>
        <source>%1 cannot be undone that way</source>
        <translation>%1 nie da się tak cofnąć</translation>
    </message>
    <message>
        <source>It is class %1, but %3 needs class %2</source>
        <translation>Ma klasę %1, a %3 wymaga klasy %2</translation>
    </message>
    <message>
        <source>%1 is not probed before anything moves there</source>
        <translation>%1 nie jest sprawdzane przed przełączeniem</translation>
    </message>
    <message>
        <source>The probe of %1 does not prove the whole way</source>
        <translation>Próba %1 nie sprawdza całej drogi</translation>
    </message>
    <message>
        <source>%1 is the very thing that is lost</source>
        <translation>%1 to właśnie to, co pada</translation>
    </message>
    <message>
        <source>Up to %1 switches, the site allows %2 in %3</source>
        <translation>Do %1 przełączeń, obiekt dopuszcza %2 w ciągu %3</translation>
    </message>
    <message>
        <source>Switches are counted over %1, the site counts over %2</source>
        <translation>Przełączenia liczone są przez %1, obiekt liczy przez %2</translation>
    </message>
    <message>
        <source>It goes back after %1, the site asks for %2</source>
        <translation>Wraca po %1, obiekt wymaga %2</translation>
    </message>
    <message>
        <source>It goes back after %1 good rounds, the site asks for %2</source>
        <translation>Wraca po %1 dobrych rundach, obiekt wymaga %2</translation>
    </message>
    <message>
        <source>Up to %1 switches, at least %2 are needed to leave a dead path</source>
        <translation>Do %1 przełączeń, trzeba co najmniej %2, by opuścić martwą ścieżkę</translation>
    </message>
    <message>
        <source>When the alternative dies too, it stays there</source>
        <translation>Gdy i alternatywa padnie, zostaje przy niej</translation>
    </message>
    <message>
        <source>It acts after %1, the site asks for %2</source>
        <translation>Działa po %1, obiekt wymaga %2</translation>
    </message>
    <message>
        <source>Nothing shows that we are not the ones cut off</source>
        <translation>Nic nie pokazuje, że to nie my jesteśmy odcięci</translation>
    </message>
    <message>
        <source>The control probe asks the very thing that is lost</source>
        <translation>Próba kontrolna pyta to, co padło</translation>
    </message>
    <message>
        <source>Slot %1 belongs to life safety</source>
        <translation>Miejsce %1 należy do ochrony życia</translation>
    </message>
    <message>
        <source>Slot %1 belongs to the operator</source>
        <translation>Miejsce %1 należy do operatora</translation>
    </message>
    <message>
        <source>A door must not open because the network is lost</source>
        <translation>Drzwi nie mogą się otwierać z powodu utraty sieci</translation>
    </message>
    <message>
        <source>A door must obey the fire alarm</source>
        <translation>Drzwi muszą słuchać alarmu pożarowego</translation>
    </message>
    <message>
        <source>Commands may wait too long before they are sent</source>
        <translation>Polecenia mogą zbyt długo czekać na wysłanie</translation>
    </message>
    <message>
        <source>Two gateways could command at once</source>
        <translation>Dwie bramki mogłyby sterować naraz</translation>
    </message>
    <message>
        <source>What is held is never let go</source>
        <translation>Tego, co trzymane, nigdy się nie zwalnia</translation>
    </message>
    <message>
        <source>Two steps hold the same output at slot %2</source>
        <translation>Dwa kroki trzymają to samo wyjście na miejscu %2</translation>
    </message>
    <message>
        <source>The alarm comes after %1, the site asks for %2</source>
        <translation>Alarm pojawia się po %1, obiekt wymaga %2</translation>
    </message>
    <message>
        <source>A step could wait for ever</source>
        <translation>Krok mógłby czekać bez końca</translation>
    </message>
    <message>
        <source>A step may take %1, the site allows %2</source>
        <translation>Krok może trwać %1, obiekt dopuszcza %2</translation>
    </message>
    <message>
        <source>Catching up could take for ever</source>
        <translation>Nadrabianie mogłoby trwać bez końca</translation>
    </message>
    <message>
        <source>%1 runs at %2, which needs what is lost</source>
        <translation>%1 działa w %2, a to wymaga tego, co padło</translation>
    </message>
    <message>
        <source>The schedule needs the time that is lost</source>
        <translation>Harmonogram wymaga utraconego czasu</translation>
    </message>
    <message>
        <source>It runs on the power that is lost</source>
        <translation>Działa na zasilaniu, które padło</translation>
    </message>
    <message>
        <source>%1 cannot be sent without what is lost</source>
        <translation>%1 nie da się wysłać bez tego, co padło</translation>
    </message>
    <message>
        <source>The last value is held without an end</source>
        <translation>Ostatnia wartość jest trzymana bez końca</translation>
    </message>
    <message>
        <source>Nothing follows when the held value is too old</source>
        <translation>Nic nie następuje, gdy trzymana wartość jest za stara</translation>
    </message>
    <message>
        <source>It waits for an end that never comes</source>
        <translation>Czeka na koniec, który nie nadejdzie</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Nikt nie zostaje powiadomiony</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wants something else: %3</source>
        <translation>%2 są też w %1, która chce czegoś innego: %3</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wins: %3</source>
        <translation>%2 są też w %1, która wygrywa: %3</translation>
    </message>
    <message>
        <source>It sets itself off, by way of %1</source>
        <translation>Wyzwala samą siebie przez %1</translation>
    </message>
    <message>
        <source>Nothing on the site fits its scope</source>
        <translation>Nic w obiekcie nie pasuje do jej zakresu</translation>
    </message>
    <message>
        <source>%1 have joined its scope since it was approved: %2</source>
        <translation>%1 dołączyło do zakresu od zatwierdzenia: %2</translation>
    </message>
    <message>
        <source>%1 of %3 cannot do it: %2</source>
        <translation>%1 z %3 tego nie potrafi: %2</translation>
    </message>
    <message>
        <source>%1 have no sensor of their own: %2</source>
        <translation>%1 nie ma własnego czujnika: %2</translation>
    </message>
    <message>
        <source>%1, which it watches, is not known</source>
        <translation>%1, które obserwuje, jest nieznane</translation>
    </message>
    <message>
        <source>%1 have no fallback: %2</source>
        <translation>%1 nie ma trybu awaryjnego: %2</translation>
    </message>
    <message>
        <source>%1 critical ones have no fallback: %2</source>
        <translation>%1 krytycznych nie ma trybu awaryjnego: %2</translation>
    </message>
    <message>
        <source>%1 doors on an escape route fail locked: %2</source>
        <translation>%1 drzwi na drodze ewakuacji blokuje się zamkniętych: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Co mówi kontrola</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Nie ma zastrzeżeń</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Trwa kontrola …</translation>
    </message>
    <message>
        <source>Every rule of the check holds. A proof looks at what can happen as well.</source>
        <translation>Każda reguła kontroli jest spełniona. Dowód sprawdza też, co może się zdarzyć.</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>nadąża za edycją</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Dodaj funkcję krytyczną</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>1, useful</source>
        <translation>1, przydatna</translation>
    </message>
    <message>
        <source>2, important</source>
        <translation>2, ważna</translation>
    </message>
    <message>
        <source>3, vital</source>
        <translation>3, niezbędna</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Waga w wyniku</translation>
    </message>
    <message>
        <source>Time to safe, at most</source>
        <translation>Czas do bezpiecznego stanu, najwyżej</translation>
    </message>
    <message>
        <source>What it does while all is well</source>
        <translation>Co robi, gdy wszystko działa</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Wykonują</translation>
    </message>
    <message>
        <source>Filter devices and points</source>
        <translation>Filtruj urządzenia i punkty</translation>
    </message>
    <message>
        <source>Devices and points that do it</source>
        <translation>Urządzenia i punkty, które to robią</translation>
    </message>
    <message>
        <source>Space takes one in or out.</source>
        <translation>Spacja dodaje lub usuwa.</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>Jeśli to padnie</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>co się dzieje</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>własnymi słowami</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>kto tak mówi</translation>
    </message>
    <message>
        <source>Whoever says so claims it; proof comes from drills and real outages.</source>
        <translation>Kto tak mówi, ten deklaruje; dowód dają ćwiczenia i prawdziwe awarie.</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: co się dzieje</translation>
    </message>
    <message>
        <source>%1: in your words</source>
        <translation>%1: własnymi słowami</translation>
    </message>
    <message>
        <source>%1: who says so</source>
        <translation>%1: kto tak mówi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>wybrano %n</numerusform>
            <numerusform>wybrano %n</numerusform>
            <numerusform>wybrano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>everything where it works</source>
        <translation>wszystko tam, gdzie działa</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionMarks</name>
    <message>
        <source>proven</source>
        <translation>sprawdzone</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>niesprawdzone</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>brak trybu awaryjnego</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message>
        <source>Critical functions</source>
        <translation>Funkcje krytyczne</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n sprawdzona</numerusform>
            <numerusform>%n sprawdzone</numerusform>
            <numerusform>%n sprawdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n niesprawdzona</numerusform>
            <numerusform>%n niesprawdzone</numerusform>
            <numerusform>%n niesprawdzonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>%n bez trybu awaryjnego</numerusform>
            <numerusform>%n bez trybu awaryjnego</numerusform>
            <numerusform>%n bez trybu awaryjnego</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::LossModel</name>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 z %2 urządzeń</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>działa dalej</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>odcięte</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>bez zasilania</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Od razu</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Po %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message>
        <source>What keeps working</source>
        <translation>Co działa dalej</translation>
    </message>
    <message>
        <source>No critical function is named yet</source>
        <translation>Nie wskazano jeszcze funkcji krytycznej</translation>
    </message>
    <message>
        <source>What must go on when something is lost is listed here, with what happens and how it is known.</source>
        <translation>Tu widać, co musi działać mimo awarii, co się dzieje i skąd to wiadomo.</translation>
    </message>
    <message>
        <source>See what depends on what</source>
        <translation>Zobacz, co od czego zależy</translation>
    </message>
    <message>
        <source>Rows are functions, columns are what is lost. Enter tells the whole story of a cell.</source>
        <translation>Wiersze to funkcje, kolumny to, co pada. Enter pokazuje wszystko o komórce.</translation>
    </message>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>najpierw luki · %n funkcja</numerusform>
            <numerusform>najpierw luki · %n funkcje</numerusform>
            <numerusform>najpierw luki · %n funkcji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message>
        <source>weight %1</source>
        <translation>waga %1</translation>
    </message>
    <message>
        <source>proposed · %1</source>
        <translation>propozycja · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it normally does, its weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Zasada: %1</translation>
    </message>
    <message>
        <source>Safe after %1</source>
        <translation>Bezpieczne po %1</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>Sprawdzono %1</translation>
    </message>
    <message>
        <source>proven, oldest %1</source>
        <comment>how old the oldest proof is</comment>
        <translation>sprawdzone, najstarsze %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>bez luk</translation>
    </message>
    <message>
        <source>no gap, %1</source>
        <translation>bez luk, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap, priority %1: %2</source>
        <translation>Luka, priorytet %1: %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Luka</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::NextDrill</name>
    <message>
        <source>Next drill</source>
        <translation>Następne ćwiczenie</translation>
    </message>
    <message>
        <source>Last held %1: %2</source>
        <comment>day, verdict</comment>
        <translation>Ostatnie %1: %2</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Nie przeprowadzono jeszcze ćwiczenia</translation>
    </message>
    <message>
        <source>Nothing is proven at the site yet.</source>
        <translation>Na obiekcie nic jeszcze nie sprawdzono.</translation>
    </message>
    <message>
        <source>The proof of %1 runs out first, on %2.</source>
        <comment>function and loss, day</comment>
        <translation>Dowód dla %1 wygasa pierwszy, %2.</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>length</comment>
        <translation>To za %1.</translation>
    </message>
    <message>
        <source>A drill on the twin renews no proof: only the devices themselves can.</source>
        <translation>Ćwiczenie na bliźniaku nie odnawia dowodu: mogą to tylko same urządzenia.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathDiagram</name>
    <message>
        <source>Path %1: %2, %3</source>
        <translation>Ścieżka %1: %2, %3</translation>
    </message>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>Ścieżki z %1 do %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>all paths lost</source>
        <translation>wszystkie utracone</translation>
    </message>
    <message>
        <source>no second path</source>
        <translation>brak drugiej ścieżki</translation>
    </message>
    <message>
        <source>on backup path</source>
        <translation>na ścieżce zapasowej</translation>
    </message>
    <message>
        <source>second path ready</source>
        <translation>druga ścieżka gotowa</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niezgłoszone</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
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
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Switch: %1 probes fail for %2. Return: stable for %3.</source>
        <translation>Przełączenie: %1 prób zawodzi przez %2. Powrót: stabilnie przez %3.</translation>
    </message>
    <message>
        <source>No policy switches between these paths.</source>
        <translation>Żadna zasada nie przełącza tych ścieżek.</translation>
    </message>
    <message>
        <source>No path is in use.</source>
        <translation>Żadna ścieżka nie jest używana.</translation>
    </message>
    <message>
        <source>%1 in use since %2, for %3.</source>
        <translation>%1 w użyciu od %2, już %3.</translation>
    </message>
    <message>
        <source>%1 is in use, nobody told since when.</source>
        <translation>%1 w użyciu, nie podano od kiedy.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Druga ścieżka</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsCard</name>
    <message>
        <source>Failover paths</source>
        <translation>Ścieżki zapasowe</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Failover paths as a table</source>
        <translation>Ścieżki zapasowe jako tabela</translation>
    </message>
    <message>
        <source>No gateway told of its paths</source>
        <translation>Żadna bramka nie podała ścieżek</translation>
    </message>
    <message>
        <source>Paths are told by the gateways, or named by an engineer.</source>
        <translation>Ścieżki zgłaszają bramki albo wskazuje inżynier.</translation>
    </message>
    <message>
        <source>Show gateways</source>
        <translation>Pokaż bramki</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsTab</name>
    <message>
        <source>Gateways</source>
        <translation>Bramki</translation>
    </message>
    <message>
        <source>No gateway is known</source>
        <translation>Nie jest znana żadna bramka</translation>
    </message>
    <message>
        <source>A gateway is a device that others are heard through.</source>
        <translation>Bramka to urządzenie, przez które słychać inne.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Pokaż urządzenia</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PictureOrTable</name>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Pokaż jako rysunek</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message>
        <source>If this is lost, you lose …</source>
        <translation>Jeśli to padnie, tracisz …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Co pada</translation>
    </message>
    <message>
        <source>What is lost when</source>
        <translation>Co i kiedy pada</translation>
    </message>
    <message>
        <source>Nothing carries anything else yet</source>
        <translation>Nic jeszcze niczego nie niesie</translation>
    </message>
    <message>
        <source>What depends on what is worked out from what the devices say of themselves.</source>
        <translation>Co od czego zależy, wynika z tego, co mówią urządzenia.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Pokaż urządzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>devices, functions</comment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n funkcja</numerusform>
            <numerusform>%n funkcje</numerusform>
            <numerusform>%n funkcji</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 is lost: at once %2, after 24 hours %3.</source>
        <translation>Jeśli padnie %1: od razu %2, po 24 godzinach %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Wszystkie zasady</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Nie ma jeszcze zasad</translation>
    </message>
    <message>
        <source>A policy says what must happen when something is lost. Without one, the devices decide.</source>
        <translation>Zasada mówi, co ma się stać w razie awarii. Bez niej decydują urządzenia.</translation>
    </message>
    <message>
        <source>See what is lost without one</source>
        <translation>Zobacz, co bez niej pada</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · %n działa</numerusform>
            <numerusform>%1 · %n działają</numerusform>
            <numerusform>%1 · %n działa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesTab</name>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Sposób pokazania zasady</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Kroki zasady</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>What check and proof say</source>
        <translation>Co mówią kontrola i dowód</translation>
    </message>
    <message>
        <source>Not checked yet. A policy is proved before it can be armed.</source>
        <translation>Jeszcze niesprawdzona. Zasada musi być dowiedziona przed uzbrojeniem.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>proved · %1 states</source>
        <translation>dowiedziona · stanów: %1</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>niedowiedziona</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, w %2</translation>
    </message>
    <message>
        <source>broken after %1 steps</source>
        <translation>złamane po krokach: %1</translation>
    </message>
    <message>
        <source>holds, looked at %1 times</source>
        <translation>trzyma, sprawdzono razy: %1</translation>
    </message>
    <message>
        <source>Armed by %1 on %2.</source>
        <comment>person, day and time</comment>
        <translation>Uzbrojona przez %1, %2.</translation>
    </message>
    <message>
        <source>It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.</source>
        <translation>Jest częścią Holdfast. Zapisz ją jako własną, wpisz swoje urządzenia, a będzie można ją uzbroić.</translation>
    </message>
    <message>
        <source>It is armed already.</source>
        <translation>Jest już uzbrojona.</translation>
    </message>
    <message>
        <source>It is being proved. That takes some seconds.</source>
        <translation>Trwa dowodzenie. To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>It is not proved: what the check says below has to be put right first.</source>
        <translation>Nie jest dowiedziona: najpierw trzeba poprawić to, co mówi kontrola poniżej.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Uzbrój</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Rozbrój</translation>
    </message>
    <message>
        <source>Save as own policy</source>
        <translation>Zapisz jako własną zasadę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>Wypróbuj na historii</translation>
    </message>
    <message>
        <source>What it would have done in the last 30 days.</source>
        <translation>Co zrobiłaby w ostatnich 30 dniach.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message>
        <source>While</source>
        <translation>Dopóki</translation>
    </message>
    <message>
        <source>From what time of day</source>
        <translation>Od której godziny</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>zawsze</translation>
    </message>
    <message>
        <source>To what time of day</source>
        <translation>Do której godziny</translation>
    </message>
    <message>
        <source>while the time is between %1 and %2</source>
        <translation>dopóki jest między %1 a %2</translation>
    </message>
    <message>
        <source>while the time is %1</source>
        <comment>any time</comment>
        <translation>dopóki pora to %1</translation>
    </message>
    <message>
        <source>the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator&apos;s override</source>
        <translation>pomieszczenia są %1, %2 konserwacja, %3 alarm pożarowy, %4 ingerencja operatora</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Podczas konserwacji</translation>
    </message>
    <message>
        <source>During a fire alarm</source>
        <translation>Podczas alarmu pożarowego</translation>
    </message>
    <message>
        <source>While an operator overrides</source>
        <translation>Gdy ingeruje operator</translation>
    </message>
    <message>
        <source>on every day; only on</source>
        <translation>każdego dnia; tylko w</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>tylko w</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Tylko: %1</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>Jak wraca</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Aż</translation>
    </message>
    <message>
        <source>until it has been good for %1 rounds and for %2, then %3</source>
        <translation>aż będzie dobrze przez %1 rund i przez %2, wtedy %3</translation>
    </message>
    <message>
        <source>Good rounds in a row</source>
        <translation>Dobre rundy z rzędu</translation>
    </message>
    <message>
        <source>Time it must stay good</source>
        <translation>Jak długo musi być dobrze</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nie dłużej</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>między %1 a %2</translation>
    </message>
    <message>
        <source>Goes back from what time</source>
        <translation>Wraca od której godziny</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>godzina</translation>
    </message>
    <message>
        <source>Goes back until what time</source>
        <translation>Wraca do której godziny</translation>
    </message>
    <message>
        <source>with at most %1 switches in %2, and %3 more to leave a dead way</source>
        <translation>najwyżej %1 przełączeń w %2, i %3 więcej, by opuścić martwą drogę</translation>
    </message>
    <message>
        <source>Switches at most</source>
        <translation>Najwięcej przełączeń</translation>
    </message>
    <message>
        <source>Time within which switches are counted</source>
        <translation>Czas liczenia przełączeń</translation>
    </message>
    <message>
        <source>Switches in reserve</source>
        <translation>Przełączenia w rezerwie</translation>
    </message>
    <message>
        <source>and when the other way dies too, %1</source>
        <translation>a gdy druga droga też zawiedzie, %1</translation>
    </message>
    <message>
        <source>When the other way dies too</source>
        <translation>Gdy druga droga też zawiedzie</translation>
    </message>
    <message>
        <source>go back at once</source>
        <translation>wróć od razu</translation>
    </message>
    <message>
        <source>stay there</source>
        <translation>zostań tam</translation>
    </message>
    <message>
        <source>each within %1, with at most %2 questions a second, spread over %3</source>
        <translation>każde w %1, najwyżej %2 pytań na sekundę, rozłożone na %3</translation>
    </message>
    <message>
        <source>Time each of them may take</source>
        <translation>Ile może trwać każde</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>bez czasu</translation>
    </message>
    <message>
        <source>Questions a second</source>
        <translation>Pytań na sekundę</translation>
    </message>
    <message>
        <source>Time over which questions are spread</source>
        <translation>Czas rozłożenia pytań</translation>
    </message>
    <message>
        <source>commands that have waited are %1</source>
        <translation>oczekujące polecenia są %1</translation>
    </message>
    <message>
        <source>Commands that have waited</source>
        <translation>Oczekujące polecenia</translation>
    </message>
    <message>
        <source>then catch up, in this order:</source>
        <translation>potem nadrób, w tej kolejności:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>What is caught up with, number %1</source>
        <translation>Co się nadrabia, numer %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Granice</translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>jeśli trwa dłużej niż %1, wezwij człowieka</translation>
    </message>
    <message>
        <source>Longest time before a person is called</source>
        <translation>Najdłuższy czas przed wezwaniem człowieka</translation>
    </message>
    <message>
        <source>outputs stay on for at least %1 and off for at least %2; an operator&apos;s override ends after %3</source>
        <translation>wyjścia pozostają co najmniej %1 włączone i co najmniej %2 wyłączone; ingerencja kończy się po %3</translation>
    </message>
    <message>
        <source>Shortest time an output stays on</source>
        <translation>Najkrótszy czas włączenia wyjścia</translation>
    </message>
    <message>
        <source>Shortest time an output stays off</source>
        <translation>Najkrótszy czas wyłączenia wyjścia</translation>
    </message>
    <message>
        <source>Longest time of an override</source>
        <translation>Najdłuższy czas ingerencji</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>dodaj krok</translation>
    </message>
    <message>
        <source>Step %1: what is done</source>
        <translation>Krok %1: co się robi</translation>
    </message>
    <message>
        <source>Step %1: for whom</source>
        <translation>Krok %1: dla kogo</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ktoś</translation>
    </message>
    <message>
        <source>all it is for</source>
        <translation>wszystko, czego dotyczy</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>inna droga</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Krok %1: %2</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>kiedy się zaczyna</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>then, hold the last value, for the zones</comment>
        <translation>%1 %2 dla %3</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Krok %1 w górę</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Krok %1 w dół</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>Usuń krok %1</translation>
    </message>
    <message>
        <source>%1 at slot %2, for at most %3</source>
        <comment>where, of the priority array, time to live</comment>
        <translation>%1 na miejscu %2, najwyżej %3</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>gdzie działa</translation>
    </message>
    <message>
        <source>its slot</source>
        <translation>jego miejsce</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>jak długo trzyma</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>cały czas</translation>
    </message>
    <message>
        <source>confirmed by %1 within %2; if it fails, %3; undone by %4</source>
        <translation>potwierdza to %1 w %2; gdy zawiedzie, %3; cofa to %4</translation>
    </message>
    <message>
        <source>what confirms it</source>
        <translation>co go potwierdza</translation>
    </message>
    <message>
        <source>its time-out</source>
        <translation>jego limit czasu</translation>
    </message>
    <message>
        <source>what happens when it fails</source>
        <translation>co się dzieje, gdy zawiedzie</translation>
    </message>
    <message>
        <source>how it is undone</source>
        <translation>jak się go cofa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Gdy</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>wcale</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <comment>what happens: to whom</comment>
        <translation>Gdy %1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Co zostaje utracone</translation>
    </message>
    <message>
        <source>Whose loss it is</source>
        <translation>Czyja to utrata</translation>
    </message>
    <message>
        <source>what each depends on</source>
        <translation>to, od czego każde zależy</translation>
    </message>
    <message>
        <source>that is, %1 of these are bad together, asked every %2, answering within %3</source>
        <translation>to znaczy, %1 z tych jest złych naraz, pytane co %2, odpowiedź w %3</translation>
    </message>
    <message>
        <source>So many probes bad together</source>
        <translation>Tyle prób złych naraz</translation>
    </message>
    <message>
        <source>Time between two rounds</source>
        <translation>Czas między rundami</translation>
    </message>
    <message>
        <source>Time an answer may take</source>
        <translation>Ile może trwać odpowiedź</translation>
    </message>
    <message>
        <source>%1 rounds in a row, and %2 longer</source>
        <translation>%1 rund z rzędu, i %2 dłużej</translation>
    </message>
    <message>
        <source>Bad rounds in a row</source>
        <translation>Złe rundy z rzędu</translation>
    </message>
    <message>
        <source>How much longer it must stay bad</source>
        <translation>O ile dłużej musi być źle</translation>
    </message>
    <message>
        <source>no moment</source>
        <translation>ani chwili</translation>
    </message>
    <message>
        <source>bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4</source>
        <translation>złe jest też gubienie %1 odpowiedzi, aż spadnie poniżej %2, lub czas %3, aż spadnie poniżej %4</translation>
    </message>
    <message>
        <source>Lost answers that count as bad</source>
        <translation>Utracone odpowiedzi uznawane za złe</translation>
    </message>
    <message>
        <source>Lost answers below which it is good again</source>
        <translation>Utracone odpowiedzi, poniżej których znów jest dobrze</translation>
    </message>
    <message>
        <source>Time to answer that counts as bad</source>
        <translation>Czas odpowiedzi uznawany za zły</translation>
    </message>
    <message>
        <source>Time to answer below which it is good again</source>
        <translation>Czas odpowiedzi, poniżej którego znów jest dobrze</translation>
    </message>
    <message>
        <source>Probe %1: %2</source>
        <translation>Próba %1: %2</translation>
    </message>
    <message>
        <source>· %1: %2, called %3 %4</source>
        <comment>a probe, whom it asks, its name, a button</comment>
        <translation>· %1: %2, o nazwie %3 %4</translation>
    </message>
    <message>
        <source>what it looks at</source>
        <translation>na co patrzy</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>kogo pyta</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nikt konkretny</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>jej nazwa</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>Take probe %1 away</source>
        <translation>Usuń próbę %1</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Dodaj próbę</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>próba %1</translation>
    </message>
    <message>
        <source>What shows that we are not the ones cut off</source>
        <translation>Co pokazuje, że to nie my jesteśmy odcięci</translation>
    </message>
    <message>
        <source>control</source>
        <translation>kontrola</translation>
    </message>
    <message>
        <source>%1 shows that we are not the ones cut off</source>
        <translation>%1 pokazuje, że to nie my jesteśmy odcięci</translation>
    </message>
    <message>
        <source>Whom the control probe asks</source>
        <translation>Kogo pyta próba kontrolna</translation>
    </message>
    <message>
        <source>%1 (%2) shows that we are not the ones cut off</source>
        <translation>%1 (%2) pokazuje, że to nie my jesteśmy odcięci</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Inne drogi</translation>
    </message>
    <message>
        <source>Way %1: %2</source>
        <translation>Droga %1: %2</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>dokąd prowadzi</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>donikąd</translation>
    </message>
    <message>
        <source>what must be good first</source>
        <translation>co musi najpierw być dobre</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>droga %1</translation>
    </message>
    <message>
        <source>Take way %1 away</source>
        <translation>Usuń drogę %1</translation>
    </message>
    <message>
        <source>whom that asks</source>
        <translation>kogo to pyta</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 (%5) is good %4</source>
        <translation>%1 prowadzi do %2, jeśli %3 (%5) jest dobre %4</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 is good %4</source>
        <translation>%1 prowadzi do %2, jeśli %3 jest dobre %4</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Dodaj inną drogę</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nazwa zasady</translation>
    </message>
    <message>
        <source>Id of the policy</source>
        <translation>Identyfikator zasady</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>identyfikator</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kto za nią odpowiada</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <comment>its name</comment>
        <translation>Zasada %1</translation>
    </message>
    <message>
        <source>with the id %1 in version %2 is of %3 and belongs to %4</source>
        <comment>id, version, class, owner</comment>
        <translation>z identyfikatorem %1 w wersji %2: %3, należy do: %4</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>For whom: %1; empty takes it out</source>
        <translation>Dla kogo: %1; puste usuwa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add whom it is for</source>
        <translation>Dodaj, kogo dotyczy</translation>
    </message>
    <message>
        <source>add a space or a device</source>
        <translation>dodaj miejsce lub urządzenie</translation>
    </message>
    <message>
        <source>Tags that all must hold</source>
        <translation>Etykiety, które muszą pasować wszystkie</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>bez etykiety</translation>
    </message>
    <message>
        <source>Who is left out, ids with commas between</source>
        <translation>Kogo pominąć, identyfikatory po przecinkach</translation>
    </message>
    <message>
        <source>and for everything tagged %1, but not for %2</source>
        <translation>i wszystkiego z etykietą %1, ale nie: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyEditor</name>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nowa zasada</translation>
    </message>
    <message>
        <source>%1 It notices within %2 and has acted within %3.</source>
        <comment>where it runs, as a sentence</comment>
        <translation>%1 Zauważa to w %2 i zadziała w %3.</translation>
    </message>
    <message>
        <source>Draft, not kept yet</source>
        <translation>Szkic, jeszcze nie zachowany</translation>
    </message>
    <message>
        <source>Draft, unchanged</source>
        <translation>Szkic, bez zmian</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nie przyjęto: %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Zasady</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Otwórz plik</translation>
    </message>
    <message>
        <source>Export as JSON file</source>
        <translation>Eksportuj do pliku JSON</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Otwórz zasadę</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Eksportuj zasadę</translation>
    </message>
    <message>
        <source>There are changes that nobody has kept.</source>
        <translation>Są zmiany, których nikt nie zachował.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Edytuj dalej</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>read it aloud</source>
        <translation>przeczytaj na głos</translation>
    </message>
    <message>
        <source>this sentence is the whole policy</source>
        <translation>to zdanie to cała zasada</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Zdanie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Sposób pokazania zasady</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Kroki zasady</translation>
    </message>
    <message>
        <source>The policy as it stands in its file</source>
        <translation>Zasada tak, jak stoi w pliku</translation>
    </message>
    <message>
        <source>An empty policy</source>
        <translation>Pusta zasada</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Zasady (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyOrders</name>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Wróć teraz</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>Nie działaj</translation>
    </message>
    <message>
        <source>Let it act again</source>
        <translation>Pozwól znów działać</translation>
    </message>
    <message>
        <source>It lets go what it holds and does nothing for a time.</source>
        <translation>Puszcza to, co trzyma, i przez pewien czas nic nie robi.</translation>
    </message>
    <message>
        <source>Somebody has looked: it goes on.</source>
        <translation>Ktoś sprawdził: działa dalej.</translation>
    </message>
    <message>
        <source>The usual way is good again and is used from now on.</source>
        <translation>Zwykła droga jest znów dobra i od teraz jest używana.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>cały obiekt</translation>
    </message>
    <message>
        <source>everything tagged %1</source>
        <translation>wszystko z etykietą %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scope, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its last value</source>
        <translation>ostatnia wartość</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>nastawa %1</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>otwarte tylko przy alarmie pożarowym</translation>
    </message>
    <message>
        <source>one pulse</source>
        <translation>jeden impuls</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>komunikat na ekranie</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>syrena</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
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
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>zajęte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>during a fire alarm</source>
        <translation>podczas alarmu pożarowego</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>o każdej porze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When %1 for %2, %3</source>
        <translation>Gdy %1 przez %2, %3</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>potem</translation>
    </message>
    <message>
        <source>then</source>
        <translation>wtedy</translation>
    </message>
    <message>
        <source>%1 let %2 follow %3</source>
        <translation>%1 niech %2 działa wg %3</translation>
    </message>
    <message>
        <source>local schedule %1</source>
        <translation>lokalny harmonogram %1</translation>
    </message>
    <message>
        <source>%1 switch to %2</source>
        <translation>%1 przełącz na %2</translation>
    </message>
    <message>
        <source>%1 let %2 take over</source>
        <translation>%1 niech %2 przejmie sterowanie</translation>
    </message>
    <message>
        <source>%1 tell %2 by %3 as %4</source>
        <translation>%1 powiadom: %2 przez %3 jako %4</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorytet %1</translation>
    </message>
    <message>
        <source>%1 keep commands to %2 for later</source>
        <translation>%1 zachowaj polecenia do %2 na później</translation>
    </message>
    <message>
        <source>%1 refuse commands to %2</source>
        <translation>%1 odrzucaj polecenia do %2</translation>
    </message>
    <message>
        <source>%1 shed load of %2 down to %3</source>
        <translation>%1 zmniejsz obciążenie %2 do %3</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 ustaw %2 na %3</translation>
    </message>
    <message>
        <source>%1 do %2 with %3</source>
        <comment>an action nobody here has words for</comment>
        <translation>%1 wykonaj %2 z %3</translation>
    </message>
    <message>
        <source>, but at most %1</source>
        <translation>, ale najwyżej %1</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>wróć samoczynnie</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>czekaj na człowieka</translation>
    </message>
    <message>
        <source>go back between %1 and %2</source>
        <translation>wróć między %1 a %2</translation>
    </message>
    <message>
        <source>until it has been good for %1, then %2</source>
        <translation>aż będzie dobrze przez %1, potem %2</translation>
    </message>
    <message>
        <source>with at most %1 in %2</source>
        <translation>najwyżej %1 w ciągu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n przełączenie</numerusform>
            <numerusform>%n przełączenia</numerusform>
            <numerusform>%n przełączeń</numerusform>
        </translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>jeśli trwa dłużej niż %1, wezwij człowieka</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>lokalny harmonogram</translation>
    </message>
    <message>
        <source>commands wait</source>
        <translation>polecenia czekają</translation>
    </message>
    <message>
        <source>commands refused</source>
        <translation>polecenia odrzucone</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>zmniejsz obciążenie</translation>
    </message>
    <message>
        <source>Part of it runs in Holdfast, which must be open for it.</source>
        <translation>Część działa w Holdfast, który musi być otwarty.</translation>
    </message>
    <message>
        <source>Runs inside the gateways. Holdfast does not need to be open.</source>
        <translation>Działa w bramkach. Holdfast nie musi być otwarty.</translation>
    </message>
    <message>
        <source>Runs inside the devices. Holdfast does not need to be open.</source>
        <translation>Działa w urządzeniach. Holdfast nie musi być otwarty.</translation>
    </message>
    <message>
        <source>It only tells; Holdfast must be open for it.</source>
        <translation>Tylko powiadamia; Holdfast musi być otwarty.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Limit czasu</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>W razie błędu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnięcie</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>dalej</translation>
    </message>
    <message>
        <source>undo and call a person</source>
        <translation>cofnij i wezwij człowieka</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>zostaw i wezwij człowieka</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nie ma co cofać</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>zwolnij</translation>
    </message>
    <message>
        <source>reverse it</source>
        <translation>odwróć</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>miejsce %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyWords</name>
    <message>
        <source>blind</source>
        <translation>ślepa</translation>
    </message>
    <message>
        <source>This station is the one cut off, so nothing is done.</source>
        <translation>To ta stacja jest odcięta, więc nic się nie robi.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>wyjaśniona</translation>
    </message>
    <message>
        <source>The loss of something above explains this one.</source>
        <translation>Wyjaśnia to awaria czegoś wyżej.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>przejęta</translation>
    </message>
    <message>
        <source>A person or the fire alarm has taken over for a time.</source>
        <translation>Człowiek lub alarm pożarowy przejął na pewien czas.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasła</translation>
    </message>
    <message>
        <source>The drill is too old or the scope has changed: it does not act.</source>
        <translation>Ćwiczenie jest za stare albo zakres się zmienił: nie działa.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Używa %1.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>czeka na ciebie</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>działa %1</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>wraca</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>nadrabia</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>podejrzewa awarię</translation>
    </message>
    <message>
        <source>It does not act before it is armed.</source>
        <translation>Nie działa, dopóki nie jest uzbrojona.</translation>
    </message>
    <message>
        <source>the uplink is lost</source>
        <translation>łącze padnie</translation>
    </message>
    <message>
        <source>the broker is unreachable</source>
        <translation>broker jest nieosiągalny</translation>
    </message>
    <message>
        <source>the gateway is unreachable</source>
        <translation>bramka jest nieosiągalna</translation>
    </message>
    <message>
        <source>the device is silent</source>
        <translation>urządzenie milczy</translation>
    </message>
    <message>
        <source>the cloud does not answer</source>
        <translation>chmura nie odpowiada</translation>
    </message>
    <message>
        <source>the time source is lost</source>
        <translation>źródło czasu padnie</translation>
    </message>
    <message>
        <source>the power fails</source>
        <translation>zawiedzie zasilanie</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>skontrolowana</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>dowiedziona</translation>
    </message>
    <message>
        <source>drilled</source>
        <translation>przećwiczona</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>uzbrojona</translation>
    </message>
    <message>
        <source>class A, only tells</source>
        <translation>klasa A, tylko powiadamia</translation>
    </message>
    <message>
        <source>class B, can be undone</source>
        <translation>klasa B, odwracalna</translation>
    </message>
    <message>
        <source>class C, touches safety</source>
        <translation>klasa C, dotyczy bezpieczeństwa</translation>
    </message>
    <message>
        <source>in the device</source>
        <translation>w urządzeniu</translation>
    </message>
    <message>
        <source>in the gateway</source>
        <translation>w bramce</translation>
    </message>
    <message>
        <source>in Holdfast</source>
        <translation>w Holdfast</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>It has switched as often as it may.</source>
        <translation>Przełączyła się tyle razy, ile może.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>Krok się nie powiódł.</translation>
    </message>
    <message>
        <source>A step could not be undone.</source>
        <translation>Nie udało się cofnąć kroku.</translation>
    </message>
    <message>
        <source>Somebody else has taken over.</source>
        <translation>Przejął ktoś inny.</translation>
    </message>
    <message>
        <source>No path is good.</source>
        <translation>Żadna ścieżka nie jest dobra.</translation>
    </message>
    <message>
        <source>Nothing moves to what is not proved good</source>
        <translation>Nic nie przechodzi na niesprawdzone</translation>
    </message>
    <message>
        <source>No more switches than allowed</source>
        <translation>Nie więcej przełączeń niż wolno</translation>
    </message>
    <message>
        <source>Back only after long enough a good time</source>
        <translation>Powrót dopiero po dość długim dobrym czasie</translation>
    </message>
    <message>
        <source>A good alternative is used</source>
        <translation>Dobra alternatywa jest używana</translation>
    </message>
    <message>
        <source>No action while we are the ones cut off</source>
        <translation>Żadnych działań, gdy to my jesteśmy odcięci</translation>
    </message>
    <message>
        <source>Life safety comes first, doors obey the fire alarm</source>
        <translation>Najpierw ochrona życia, drzwi słuchają alarmu pożarowego</translation>
    </message>
    <message>
        <source>What has expired is never sent</source>
        <translation>To, co wygasło, nie jest wysyłane</translation>
    </message>
    <message>
        <source>Only one writes</source>
        <translation>Pisze tylko jeden</translation>
    </message>
    <message>
        <source>Everything held is let go in the end</source>
        <translation>Wszystko trzymane zostaje w końcu zwolnione</translation>
    </message>
    <message>
        <source>No policy fights another</source>
        <translation>Żadna zasada nie walczy z inną</translation>
    </message>
    <message>
        <source>One alarm, in time</source>
        <translation>Jeden alarm, na czas</translation>
    </message>
    <message>
        <source>Nothing waits for ever</source>
        <translation>Nic nie czeka bez końca</translation>
    </message>
    <message>
        <source>No step needs what is lost</source>
        <translation>Żaden krok nie wymaga tego, co padło</translation>
    </message>
    <message>
        <source>A held value ages and is followed by another</source>
        <translation>Trzymana wartość starzeje się i ma następcę</translation>
    </message>
    <message>
        <source>armed, not watched</source>
        <translation>uzbrojona, nienadzorowana</translation>
    </message>
    <message>
        <source>It is approved, but this station does not ask its probes: it does not act by itself.</source>
        <translation>Jest zatwierdzona, ale ta stacja nie pyta jej sond: sama nie działa.</translation>
    </message>
    <message>
        <source>It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.</source>
        <translation>Jest zatwierdzona, ale jej krok działa w urządzeniu lub bramce: ta stacja nie robi niczego połowicznie.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot carry out one of its steps.</source>
        <translation>Jest zatwierdzona, ale ta stacja nie może wykonać jednego z jej kroków.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot ask one of its probes.</source>
        <translation>Jest zatwierdzona, ale ta stacja nie może zapytać jednej z jej sond.</translation>
    </message>
    <message>
        <source>It is approved, but nobody knows which point a step is to set.</source>
        <translation>Jest zatwierdzona, ale nie wiadomo, który punkt krok ma ustawić.</translation>
    </message>
    <message>
        <source>A person keeps it from acting for another %1.</source>
        <translation>Ktoś powstrzymuje ją jeszcze przez %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Dowiedź</translation>
    </message>
    <message>
        <source>What must never be otherwise</source>
        <translation>Co nigdy nie może być inaczej</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a proof took</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>%1 załamuje się po %n rundzie. Znaleziono po %2 stanach i %3.</numerusform>
            <numerusform>%1 załamuje się po %n rundach. Znaleziono po %2 stanach i %3.</numerusform>
            <numerusform>%1 załamuje się po %n rundach. Znaleziono po %2 stanach i %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after %1 states and %2: nothing is proved.</source>
        <translation>Przerwano po %1 stanach i %2: niczego nie dowiedziono.</translation>
    </message>
    <message>
        <source>Proved: whatever happens, in %1 states and %2.</source>
        <translation>Dowiedziona: cokolwiek się stanie, w %1 stanach i %2.</translation>
    </message>
    <message>
        <source>Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.</source>
        <translation>Nic, co się dzieje, jej nie łamie, w %1 stanach i %2. Ale kontrola znajduje błędy, więc nie jest dowiedziona.</translation>
    </message>
    <message>
        <source>Trying everything that can happen: %1 states so far</source>
        <translation>Sprawdzanie wszystkiego, co może się zdarzyć: na razie %1 stanów</translation>
    </message>
    <message>
        <source>Not proved as it stands. A proof tries everything that can happen, round by round.</source>
        <translation>W tej postaci niedowiedziona. Dowód sprawdza wszystko, co może się zdarzyć, runda po rundzie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofStory</name>
    <message>
        <source>the usual way</source>
        <translation>zwykła droga</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <comment>number, what it does</comment>
        <translation>krok %1 (%2)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>krok %1</translation>
    </message>
    <message>
        <source>what is watched is good</source>
        <translation>to, co obserwowane, jest dobre</translation>
    </message>
    <message>
        <source>what is watched is bad</source>
        <translation>to, co obserwowane, jest złe</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1: dobra</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1: martwa</translation>
    </message>
    <message>
        <source>we are the ones cut off</source>
        <translation>to my jesteśmy odcięci</translation>
    </message>
    <message>
        <source>we are no longer cut off</source>
        <translation>nie jesteśmy już odcięci</translation>
    </message>
    <message>
        <source>something above is lost</source>
        <translation>coś powyżej zawiodło</translation>
    </message>
    <message>
        <source>what is above is back</source>
        <translation>to, co powyżej, wróciło</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarm pożarowy</translation>
    </message>
    <message>
        <source>the fire alarm is over</source>
        <translation>alarm pożarowy minął</translation>
    </message>
    <message>
        <source>it may not act now</source>
        <translation>teraz nie wolno jej działać</translation>
    </message>
    <message>
        <source>it may act again</source>
        <translation>znów może działać</translation>
    </message>
    <message>
        <source>the step is confirmed</source>
        <translation>krok potwierdzony</translation>
    </message>
    <message>
        <source>the step fails</source>
        <translation>krok zawodzi</translation>
    </message>
    <message>
        <source>an operator overrides it</source>
        <translation>operator ingeruje</translation>
    </message>
    <message>
        <source>the operator lets go</source>
        <translation>operator puszcza</translation>
    </message>
    <message>
        <source>Holdfast is restarted</source>
        <translation>Holdfast uruchamia się ponownie</translation>
    </message>
    <message>
        <source>the computer has slept</source>
        <translation>komputer spał</translation>
    </message>
    <message>
        <source>somebody else has taken over</source>
        <translation>ktoś inny przejął</translation>
    </message>
    <message>
        <source>its drill is too old</source>
        <translation>jej ćwiczenie jest zbyt stare</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a step</comment>
        <translation>zaczyna %1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <comment>a step</comment>
        <translation>cofa %1</translation>
    </message>
    <message>
        <source>lets go of %1</source>
        <comment>a step</comment>
        <translation>zwalnia %1</translation>
    </message>
    <message>
        <source>switches to %1</source>
        <translation>przełącza na: %1</translation>
    </message>
    <message>
        <source>raises the alarm</source>
        <translation>podnosi alarm</translation>
    </message>
    <message>
        <source>clears the alarm</source>
        <translation>odwołuje alarm</translation>
    </message>
    <message>
        <source>calls a person</source>
        <translation>wzywa człowieka</translation>
    </message>
    <message>
        <source>tells this station</source>
        <translation>powiadamia to stanowisko</translation>
    </message>
    <message>
        <source>catches up with %1</source>
        <translation>nadrabia: %1</translation>
    </message>
    <message>
        <source>sends the commands that waited</source>
        <translation>wysyła oczekujące polecenia</translation>
    </message>
    <message>
        <source>asks what to do with the commands that waited</source>
        <translation>pyta, co zrobić z oczekującymi poleceniami</translation>
    </message>
    <message>
        <source>throws away the commands that waited</source>
        <translation>odrzuca oczekujące polecenia</translation>
    </message>
    <message>
        <source>lets %1 take over</source>
        <translation>przekazuje: %1</translation>
    </message>
    <message>
        <source>stops writing</source>
        <translation>przestaje pisać</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ślepa</translation>
    </message>
    <message>
        <source>explained by another loss</source>
        <translation>wyjaśniona inną utratą</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>przesterowana</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasła</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>w spoczynku</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>podejrzewa utratę</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trzyma</translation>
    </message>
    <message>
        <source>waits to return</source>
        <translation>czeka na powrót</translation>
    </message>
    <message>
        <source>catches up</source>
        <translation>nadrabia</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>czeka na człowieka</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Obserwowane</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>My sami</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>odcięci</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>To, co powyżej</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>utracone</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>Alarm pożarowy</translation>
    </message>
    <message>
        <source>on</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>It may act</source>
        <translation>Może działać</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Way in use</source>
        <translation>Używana droga</translation>
    </message>
    <message>
        <source>nothing new happens</source>
        <translation>nic nowego się nie dzieje</translation>
    </message>
    <message>
        <source>it does nothing</source>
        <translation>nic nie robi</translation>
    </message>
    <message>
        <source>After %1: %2. The policy: %3; %4.</source>
        <comment>time, what happens, how it stands, what it does</comment>
        <translation>Po %1: %2. Zasada: %3; %4.</translation>
    </message>
    <message>
        <source>%1 This breaks it.</source>
        <translation>%1 To ją łamie.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>nothing in it could break that</source>
        <translation>nic w niej nie może tego złamać</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>złamane</translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation>sprawdzono %1 razy</translation>
    </message>
    <message>
        <source>nearest %1 of %2</source>
        <translation>najbliżej %1 z %2</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>wymagane %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofTimeline</name>
    <message>
        <source>The shortest way to the break, round by round</source>
        <translation>Najkrótsza droga do załamania, runda po rundzie</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessCard</name>
    <message>
        <source>Offline readiness</source>
        <translation>Gotowość bez sieci</translation>
    </message>
    <message>
        <source>/ 100, target %1</source>
        <translation>/ 100, cel %1</translation>
    </message>
    <message>
        <source>Offline readiness %1 of 100, target %2</source>
        <translation>Gotowość bez sieci %1 na 100, cel %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessReader</name>
    <message>
        <source>fallback defined</source>
        <translation>tryb awaryjny jest</translation>
    </message>
    <message>
        <source>proven in 90 days</source>
        <translation>sprawdzone w 90 dni</translation>
    </message>
    <message>
        <source>2nd path healthy</source>
        <translation>2. ścieżka zdrowa</translation>
    </message>
    <message>
        <source>buffer OK</source>
        <translation>bufor w porządku</translation>
    </message>
    <message>
        <source>100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w</source>
        <translation>100 · Σ w (%1 tryb awaryjny + %2 sprawdzone + %3 druga ścieżka + %4 bufor) / Σ w</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>▼ 4 since 13:58</comment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Weakest: %1 %2, %3</source>
        <comment>function, if what is lost, evidence</comment>
        <translation>Najsłabsze: %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::SentenceEditor</name>
    <message>
        <source>The policy as a sentence</source>
        <translation>Zasada jako zdanie</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message>
        <source>On the last %1 it would not have acted</source>
        <translation>W ciągu ostatnich %1 nie zadziałałaby</translation>
    </message>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>W ciągu ostatnich %1 zadziałałaby raz</numerusform>
            <numerusform>W ciągu ostatnich %1 zadziałałaby %n razy</numerusform>
            <numerusform>W ciągu ostatnich %1 zadziałałaby %n razy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them needless, back within a minute</source>
        <translation>%1 z nich niepotrzebnie, wróciło w ciągu minuty</translation>
    </message>
    <message>
        <source>slowest after %1</source>
        <translation>najwolniej po %1</translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>%n działanie na drzwiach</numerusform>
            <numerusform>%n działania na drzwiach</numerusform>
            <numerusform>%n działań na drzwiach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>raz czekała na kogoś</numerusform>
            <numerusform>%n razy czekała na kogoś</numerusform>
            <numerusform>%n razy czekała na kogoś</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody recorded for %1</source>
        <translation>nikt nie zapisywał przez %1</translation>
    </message>
    <message>
        <source>history does not know %1: taken to be as bad as what is watched</source>
        <translation>historia nie zna %1: przyjęto, że jest tak źle jak z tym, co obserwowane</translation>
    </message>
    <message>
        <source>as if every step had succeeded</source>
        <translation>jakby każdy krok się udał</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still lost</source>
        <translation>nadal utracone</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>utracone na %1</translation>
    </message>
    <message>
        <source>acted after %1</source>
        <translation>zadziałała po %1</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>niepotrzebnie</translation>
    </message>
    <message>
        <source>It could not be tried on the history</source>
        <translation>Nie można było wypróbować na historii</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Words</name>
    <message>
        <source>Heating</source>
        <translation>Ogrzewanie</translation>
    </message>
    <message>
        <source>Leak detection and shut-off</source>
        <translation>Wykrywanie i odcinanie wycieków</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Wentylacja</translation>
    </message>
    <message>
        <source>Corridor lighting</source>
        <translation>Oświetlenie korytarzy</translation>
    </message>
    <message>
        <source>Main doors</source>
        <translation>Drzwi główne</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Drzwi wewnętrzne</translation>
    </message>
    <message>
        <source>Room lighting</source>
        <translation>Oświetlenie pomieszczeń</translation>
    </message>
    <message>
        <source>Smoke detection</source>
        <translation>Wykrywanie dymu</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Liczniki</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Bramka</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Łącze</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Chmura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>if the broker is lost</source>
        <translation>gdy padnie broker</translation>
    </message>
    <message>
        <source>if the gateway is lost</source>
        <translation>gdy padnie bramka</translation>
    </message>
    <message>
        <source>if the uplink is lost</source>
        <translation>gdy padnie łącze</translation>
    </message>
    <message>
        <source>if the cloud is lost</source>
        <translation>gdy padnie chmura</translation>
    </message>
    <message>
        <source>if the power fails</source>
        <translation>gdy zawiedzie prąd</translation>
    </message>
    <message>
        <source>if the time source is lost</source>
        <translation>gdy padnie źródło czasu</translation>
    </message>
    <message>
        <source>A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast&apos;s own link proves only Holdfast.</source>
        <translation>Ćwiczenie, w którym bramka lub węzeł brzegowy zostaje odcięty od brokera, obserwowane drugą ścieżką lub odczytane potem. Zablokowanie łącza Holdfast sprawdza tylko Holdfast.</translation>
    </message>
    <message>
        <source>A drill in the gateway&apos;s test mode, watched over the second path or read back afterwards; or a real loss of the gateway.</source>
        <translation>Ćwiczenie w trybie testowym bramki, obserwowane drugą ścieżką lub odczytane potem; albo prawdziwa awaria bramki.</translation>
    </message>
    <message>
        <source>A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink.</source>
        <translation>Ćwiczenie z łączem zablokowanym na routerze lub węźle brzegowym, odczytane potem; albo prawdziwa awaria łącza.</translation>
    </message>
    <message>
        <source>A drill with the cloud service blocked at the router; or a real outage of the service.</source>
        <translation>Ćwiczenie z usługą chmurową zablokowaną na routerze; albo prawdziwa awaria usługi.</translation>
    </message>
    <message>
        <source>Switching off the supply on site with people informed; or a real power failure with readings from within it.</source>
        <translation>Wyłączenie zasilania na miejscu po uprzedzeniu ludzi; albo prawdziwy brak prądu z odczytami z tego czasu.</translation>
    </message>
    <message>
        <source>A drill with the time source taken away for longer than the clocks are trusted.</source>
        <translation>Ćwiczenie bez źródła czasu dłużej, niż można ufać zegarom.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>bez wpływu</translation>
    </message>
    <message>
        <source>works locally</source>
        <translation>działa lokalnie</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>ograniczone</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>staje</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>brak</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>evidence</comment>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>evidence</comment>
        <translation>deklarowane</translation>
    </message>
    <message>
        <source>configured</source>
        <comment>evidence</comment>
        <translation>ustawione</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>evidence</comment>
        <translation>sprawdzone</translation>
    </message>
    <message>
        <source>a drill on site</source>
        <translation>ćwiczenie na miejscu</translation>
    </message>
    <message>
        <source>a drill on the simulated site</source>
        <translation>ćwiczenie na obiekcie symulowanym</translation>
    </message>
    <message>
        <source>a real outage</source>
        <translation>prawdziwa awaria</translation>
    </message>
    <message>
        <source>readings filled in after an outage</source>
        <translation>odczyty uzupełnione po awarii</translation>
    </message>
    <message>
        <source>settings read back from the device</source>
        <translation>ustawienia odczytane z urządzenia</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>producent</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>człowiek</translation>
    </message>
    <message>
        <source>what depends on what</source>
        <translation>co od czego zależy</translation>
    </message>
    <message>
        <source>The proof is older than 180 days.</source>
        <translation>Dowód ma ponad 180 dni.</translation>
    </message>
    <message>
        <source>The firmware has changed since the proof.</source>
        <translation>Oprogramowanie zmieniło się od czasu dowodu.</translation>
    </message>
    <message>
        <source>The settings have changed since the proof.</source>
        <translation>Ustawienia zmieniły się od czasu dowodu.</translation>
    </message>
    <message>
        <source>A device has moved to another parent since the proof.</source>
        <translation>Urządzenie zmieniło węzeł nadrzędny od czasu dowodu.</translation>
    </message>
    <message>
        <source>The proof did not cover every device.</source>
        <translation>Dowód nie objął wszystkich urządzeń.</translation>
    </message>
    <message>
        <source>The proof is dated in the future.</source>
        <translation>Dowód ma datę z przyszłości.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>mesh</comment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>network</comment>
        <translation>Przełącznik</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Usługa w chmurze</translation>
    </message>
    <message>
        <source>Power feed</source>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>path</comment>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Standby</source>
        <comment>path</comment>
        <translation>Rezerwa</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>path</comment>
        <translation>Utracona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>function, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>dowód wygasł</translation>
    </message>
    <message>
        <source>tried, failed</source>
        <translation>próba nieudana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proven, 12 d</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Brak trybu awaryjnego</translation>
    </message>
    <message>
        <source>Failed when tried</source>
        <translation>Próba nieudana</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nigdy niesprawdzone</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Dowód wygasł</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limit %2</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Nic nie zapisano</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>brak: %1</translation>
    </message>
    <message>
        <source>Stored data %1 old</source>
        <translation>Dane sprzed %1</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>buffer, age</comment>
        <translation>%1 sprzed %2</translation>
    </message>
    <message>
        <source>All paths lost</source>
        <translation>Utracone ścieżki</translation>
    </message>
    <message>
        <source>On backup path</source>
        <translation>Ścieżka zapasowa</translation>
    </message>
    <message>
        <source>Single path</source>
        <translation>Jedna ścieżka</translation>
    </message>
    <message>
        <source>Paths not known</source>
        <translation>Ścieżki nieznane</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>Alarms of all rooms</source>
        <translation>Alarmy ze wszystkich pomieszczeń</translation>
    </message>
    <message>
        <source>Open alarms, worst first</source>
        <translation>Otwarte alarmy, najgorsze najpierw</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Brak aktywnych alarmów</translation>
    </message>
    <message>
        <source>Nothing here asks for anybody&apos;s hand.</source>
        <translation>Nic tu nie wymaga niczyjej ręki.</translation>
    </message>
    <message>
        <source>Note: what you found or did</source>
        <translation>Notatka: co zastano lub zrobiono</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Notatka do potwierdzenia</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Otwórz konsolę</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>aktywne: %1</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>niepotwierdzone: %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>ustąpiły: %1</translation>
    </message>
    <message>
        <source>Only alarms of %1; press to see all</source>
        <translation>Tylko alarmy: %1; naciśnij, aby zobaczyć wszystkie</translation>
    </message>
    <message>
        <source>No alarm in %1</source>
        <translation>Brak alarmów: %1</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Jest już potwierdzony</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>Potwierdzono %n alarm</numerusform>
            <numerusform>Potwierdzono %n alarmy</numerusform>
            <numerusform>Potwierdzono %n alarmów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · returned %2, unacknowledged</source>
        <translation>%1 · ustąpił %2, niepotwierdzony</translation>
    </message>
    <message>
        <source>%1 · unacknowledged</source>
        <translation>%1 · niepotwierdzony</translation>
    </message>
    <message>
        <source>%1 · latched until it is reset</source>
        <translation>%1 · podtrzymany do zresetowania</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · potwierdzony</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2</source>
        <translation>%1 · potwierdził(a) %2</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>Ukrywa %n alarm urządzeń</numerusform>
            <numerusform>Ukrywa %n alarmy urządzeń</numerusform>
            <numerusform>Ukrywa %n alarmów urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to normal since %1</source>
        <translation>W normie od %1</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>niepewny</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limit %2</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan piętra</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>%n pomieszczenie. Strzałki prowadzą między pomieszczeniami, Tab przez urządzenia pomieszczenia, Enter otwiera.</numerusform>
            <numerusform>%n pomieszczenia. Strzałki prowadzą między pomieszczeniami, Tab przez urządzenia pomieszczenia, Enter otwiera.</numerusform>
            <numerusform>%n pomieszczeń. Strzałki prowadzą między pomieszczeniami, Tab przez urządzenia pomieszczenia, Enter otwiera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message>
        <source>No device in this room says anything</source>
        <translation>Żadne urządzenie w tym pomieszczeniu nic nie mówi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiRow</name>
    <message>
        <source>The line stands for an even choice of %1 of %2 points.</source>
        <translation>Linia przedstawia równomierny wybór %1 z %2 punktów.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message>
        <source>Comfort compliance</source>
        <translation>Zachowanie komfortu</translation>
    </message>
    <message>
        <source>CO₂, worst room</source>
        <translation>CO₂, najgorsza sala</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Moc teraz</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>Fresh devices</source>
        <translation>Aktualne urządzenia</translation>
    </message>
    <message>
        <source>% of rooms</source>
        <translation>% pomieszczeń</translation>
    </message>
    <message>
        <source>people</source>
        <translation>os.</translation>
    </message>
    <message>
        <source>% of devices</source>
        <translation>% urządzeń</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>brak jeszcze źródła</translation>
    </message>
    <message>
        <source>last known, %1 old</source>
        <translation>ostatnio znane, sprzed %1</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>pokrycie %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cel %1</translation>
    </message>
    <message>
        <source>Nobody expected now</source>
        <translation>Teraz nikogo się nie spodziewamy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>Peak today %1 at %2</source>
        <translation>Szczyt dziś %1 o %2</translation>
    </message>
    <message>
        <source>main meter</source>
        <translation>licznik główny</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>suma %n licznika</numerusform>
            <numerusform>suma %n liczników</numerusform>
            <numerusform>suma %n liczników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 z %n biurka</numerusform>
            <numerusform>%1 z %n biurek</numerusform>
            <numerusform>%1 z %n biurek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>lokalnie: %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 milczących</translation>
    </message>
    <message>
        <source>%1 of %2 sources are heard.</source>
        <translation>Słychać %1 z %2 źródeł.</translation>
    </message>
    <message>
        <source>Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.</source>
        <translation>Pomieszczenia dla ludzi między 20 a 26 °C (EN 16798-1, kategoria II) i poniżej %1 ppm CO₂.</translation>
    </message>
    <message>
        <source>The highest CO₂ indoors that is known now.</source>
        <translation>Najwyższe znane teraz stężenie CO₂ w budynku.</translation>
    </message>
    <message>
        <source>The main meter where one is named so, else the sum of all electricity meters.</source>
        <translation>Licznik główny, jeśli tak nazwano jakiś licznik; w przeciwnym razie suma wszystkich liczników energii elektrycznej.</translation>
    </message>
    <message>
        <source>People counted in all rooms.</source>
        <translation>Osoby policzone we wszystkich pomieszczeniach.</translation>
    </message>
    <message>
        <source>Adopted devices that are heard in their time on every link. The line begins when this window was opened.</source>
        <translation>Przyjęte urządzenia, które słychać na czas na każdym łączu. Linia zaczyna się w chwili otwarcia tego okna.</translation>
    </message>
    <message>
        <source>% occupied h</source>
        <translation>% godz. zajętych</translation>
    </message>
    <message>
        <source>%1 of %2 rooms now</source>
        <translation>teraz %1 z %2 pomieszczeń</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>za mało danych (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>ostatni dzień roboczy</translation>
    </message>
    <message>
        <source>The part of today&apos;s occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.</source>
        <translation>Część dzisiejszych godzin użytkowania, w której pomieszczenia dla ludzi miały od 20 do 26 °C (EN 16798-1, kategoria II), ze średnich 20-minutowych, ważona powierzchnią. Temperatura powietrza zastępuje temperaturę operatywną.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathCard</name>
    <message>
        <source>local fallback</source>
        <translation>tryb lokalny</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>luka</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Ścieżki</translation>
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
        <translation>Pokazany czas</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>ostatnia godzina</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>ostatnie 6 godzin</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ostatnie 7 dni</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, what is not normal first</source>
        <translation>%1 · %2 z %3, najpierw odbiegające od normy</translation>
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
        <translation>przez %1</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>w gotowości</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathStrips</name>
    <message>
        <source>Paths to the devices</source>
        <translation>Ścieżki do urządzeń</translation>
    </message>
    <message>
        <source>No broker is set up yet</source>
        <translation>Nie skonfigurowano jeszcze brokera</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>norma</translation>
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
        <translation>Nie ma jeszcze planu piętra</translation>
    </message>
    <message>
        <source>Rooms and devices show up here once the floors are drawn.</source>
        <translation>Pomieszczenia i urządzenia pojawią się tu po narysowaniu pięter.</translation>
    </message>
    <message>
        <source>Draw the floors</source>
        <translation>Narysuj piętra</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piętro</translation>
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
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Moc</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Warstwa</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n urządzenie</numerusform>
            <numerusform>%n urządzenia</numerusform>
            <numerusform>%n urządzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanLegend</name>
    <message>
        <source>Draw the floors</source>
        <translation>Narysuj piętra</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Fit the whole floor</source>
        <translation>Dopasuj całe piętro</translation>
    </message>
    <message>
        <source>Fresh %1</source>
        <translation>Aktualne %1</translation>
    </message>
    <message>
        <source>Local fallback %1, behind %2</source>
        <translation>Tryb lokalny %1, za %2</translation>
    </message>
    <message>
        <source>Local fallback %1</source>
        <translation>Tryb lokalny %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Milczące %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Obszar %1</translation>
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
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>aktualne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>os.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>sprzed %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message>
        <source>Show in the journal</source>
        <translation>Pokaż w dzienniku</translation>
    </message>
    <message>
        <source>Dismiss until the next session</source>
        <translation>Ukryj do następnej sesji</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Od ostatniego spojrzenia, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n nowy alarm</numerusform>
            <numerusform>%n nowe alarmy</numerusform>
            <numerusform>%n nowych alarmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>%1 opuściła pierwszą ścieżkę, %n urządzenie działa lokalnie</numerusform>
            <numerusform>%1 opuściła pierwszą ścieżkę, %n urządzenia działają lokalnie</numerusform>
            <numerusform>%1 opuściła pierwszą ścieżkę, %n urządzeń działa lokalnie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left its first path</source>
        <translation>%1 opuściła pierwszą ścieżkę</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>%n urządzenie przeszło w tryb lokalny</numerusform>
            <numerusform>%n urządzenia przeszły w tryb lokalny</numerusform>
            <numerusform>%n urządzeń przeszło w tryb lokalny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>Dołączyło %n urządzenie</numerusform>
            <numerusform>Dołączyły %n urządzenia</numerusform>
            <numerusform>Dołączyło %n urządzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>Znaleziono %n nowe urządzenie</numerusform>
            <numerusform>Znaleziono %n nowe urządzenia</numerusform>
            <numerusform>Znaleziono %n nowych urządzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nic nowego</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Viewers watch; this needs an operator.</source>
        <translation>Obserwatorzy tylko patrzą; potrzebny jest operator.</translation>
    </message>
    <message>
        <source>This needs an engineer.</source>
        <translation>Potrzebny jest inżynier.</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Potrzebny jest administrator.</translation>
    </message>
    <message>
        <source>this account is switched off</source>
        <translation>to konto jest wyłączone</translation>
    </message>
    <message>
        <source>this account has expired</source>
        <translation>to konto wygasło</translation>
    </message>
    <message>
        <source>this account is switched off or has expired</source>
        <translation>to konto jest wyłączone albo wygasło</translation>
    </message>
    <message>
        <source>an operator needs a name</source>
        <translation>osoba musi mieć nazwę</translation>
    </message>
    <message>
        <source>the last administrator cannot be taken away</source>
        <translation>nie można usunąć ostatniego administratora</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Następna próba za %1 s.</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is not in use.</source>
        <translation>Błędna nazwa lub hasło albo konto nie jest używane.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Nie ma takiego konta.</translation>
    </message>
    <message>
        <source>A password has 8 to 1024 characters.</source>
        <translation>Hasło ma od 8 do 1024 znaków.</translation>
    </message>
    <message>
        <source>Not enough memory to keep a password safely.</source>
        <translation>Za mało pamięci, aby bezpiecznie przechować hasło.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Konto musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Konto o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer.</source>
        <translation>Musi pozostać ktoś, kto może administrować.</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>Nie można odczytać kont.</translation>
    </message>
    <message>
        <source>No secret is kept under this name.</source>
        <translation>Pod tą nazwą nie przechowuje się żadnego sekretu.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used: %1</source>
        <translation>Nie można użyć zapieczętowanego pliku: %1</translation>
    </message>
    <message>
        <source>The sealed file is damaged or its key is another one; it was left as it is.</source>
        <translation>Zapieczętowany plik jest uszkodzony albo ma inny klucz; pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>libsodium is not ready</source>
        <translation>libsodium nie jest gotowe</translation>
    </message>
    <message>
        <source>An anchor is a number, a colon and 64 hexadecimal digits.</source>
        <translation>Kotwica to liczba, dwukropek i 64 cyfry szesnastkowe.</translation>
    </message>
    <message>
        <source>a broker needs a name, a host and a port</source>
        <translation>broker musi mieć nazwę, host i port</translation>
    </message>
    <message>
        <source>a broker needs at least one topic filter</source>
        <translation>broker musi mieć co najmniej jeden filtr tematów</translation>
    </message>
    <message>
        <source>keep-alive must be between 1 and 65535 seconds</source>
        <translation>keep-alive musi wynosić od 1 do 65535 sekund</translation>
    </message>
    <message>
        <source>no such broker</source>
        <translation>nie ma takiego brokera</translation>
    </message>
    <message>
        <source>asking is not permitted on this broker</source>
        <translation>pytania nie są dozwolone na tym brokerze</translation>
    </message>
    <message>
        <source>commands are not permitted on this broker</source>
        <translation>sterowanie nie jest dozwolone na tym brokerze</translation>
    </message>
    <message>
        <source>the broker is not connected</source>
        <translation>broker nie jest połączony</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>nie ma takiej strefy czasowej</translation>
    </message>
    <message>
        <source>every floor needs an id of its own</source>
        <translation>każde piętro musi mieć własny identyfikator</translation>
    </message>
    <message>
        <source>every space needs an id of its own</source>
        <translation>każde pomieszczenie musi mieć własny identyfikator</translation>
    </message>
    <message>
        <source>a space stands on a floor that is not there</source>
        <translation>pomieszczenie leży na piętrze, którego nie ma</translation>
    </message>
    <message>
        <source>nobody understands this wish</source>
        <translation>nikt nie rozumie tego żądania</translation>
    </message>
    <message>
        <source>too many actions are waiting</source>
        <translation>czeka zbyt wiele akcji</translation>
    </message>
    <message>
        <source>no such point</source>
        <translation>nie ma takiego punktu</translation>
    </message>
    <message>
        <source>this point is not announced</source>
        <translation>ten punkt nie jest ogłoszony</translation>
    </message>
    <message>
        <source>this point cannot be written</source>
        <translation>tego punktu nie można zapisać</translation>
    </message>
    <message>
        <source>this point takes a number</source>
        <translation>ten punkt przyjmuje liczbę</translation>
    </message>
    <message>
        <source>this point takes yes or no</source>
        <translation>ten punkt przyjmuje tak lub nie</translation>
    </message>
    <message>
        <source>the value is outside the point&apos;s limits</source>
        <translation>wartość leży poza granicami punktu</translation>
    </message>
    <message>
        <source>the point does not know this value</source>
        <translation>punkt nie zna tej wartości</translation>
    </message>
    <message>
        <source>nobody takes commands for this point</source>
        <translation>nikt nie przyjmuje poleceń dla tego punktu</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>potrzebna jest liczba</translation>
    </message>
    <message>
        <source>the number is outside the announced range</source>
        <translation>liczba leży poza ogłoszonym zakresem</translation>
    </message>
    <message>
        <source>the device has no command for this</source>
        <translation>urządzenie nie ma na to polecenia</translation>
    </message>
    <message>
        <source>there is no value to send</source>
        <translation>nie ma wartości do wysłania</translation>
    </message>
    <message>
        <source>the device does not offer this choice</source>
        <translation>urządzenie nie oferuje tego wyboru</translation>
    </message>
    <message>
        <source>command template not supported: %1</source>
        <translation>nieobsługiwany szablon polecenia: %1</translation>
    </message>
    <message>
        <source>this convention cannot be asked</source>
        <translation>tej konwencji nie można pytać</translation>
    </message>
    <message>
        <source>nobody knows this question</source>
        <translation>nikt nie zna tego pytania</translation>
    </message>
    <message>
        <source>nothing was heard on this broker yet</source>
        <translation>na tym brokerze jeszcze nic nie słyszano</translation>
    </message>
    <message>
        <source>no such device: %1</source>
        <translation>nie ma takiego urządzenia: %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>nie ma takiego urządzenia</translation>
    </message>
    <message>
        <source>a device cannot replace itself</source>
        <translation>urządzenie nie może zastąpić samego siebie</translation>
    </message>
    <message>
        <source>only an adopted or retired device can be replaced</source>
        <translation>zastąpić można tylko urządzenie przyjęte lub wycofane</translation>
    </message>
    <message>
        <source>both are one device already</source>
        <translation>to już jest jedno urządzenie</translation>
    </message>
    <message>
        <source>nothing declares the points of %1</source>
        <translation>nic nie ogłasza punktów urządzenia %1</translation>
    </message>
    <message>
        <source>only an adopted device can be retired</source>
        <translation>wycofać można tylko przyjęte urządzenie</translation>
    </message>
    <message>
        <source>the device is not retired</source>
        <translation>urządzenie nie jest wycofane</translation>
    </message>
    <message>
        <source>not a wish about devices</source>
        <translation>to nie jest żądanie dotyczące urządzeń</translation>
    </message>
    <message>
        <source>There is no such alarm any more.</source>
        <translation>Takiego alarmu już nie ma.</translation>
    </message>
    <message>
        <source>A P1 alarm is acknowledged with a note only.</source>
        <translation>Alarm o priorytecie 1 potwierdza się tylko z notatką.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Notatka jest pusta.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Alarmów bezpieczeństwa ludzi nie można odkładać.</translation>
    </message>
    <message>
        <source>Only an engineer shelves a P1 alarm.</source>
        <translation>Alarm o priorytecie 1 odkłada tylko inżynier.</translation>
    </message>
    <message>
        <source>This alarm is shelved for at most %1 minutes.</source>
        <translation>Ten alarm odkłada się najwyżej na %1 min.</translation>
    </message>
    <message>
        <source>Shelving needs a reason.</source>
        <translation>Odłożenie wymaga powodu.</translation>
    </message>
    <message>
        <source>At most 20 alarms are shelved at once.</source>
        <translation>Naraz odkłada się najwyżej 20 alarmów.</translation>
    </message>
    <message>
        <source>Shelving needs a duration.</source>
        <translation>Odłożenie wymaga czasu trwania.</translation>
    </message>
    <message>
        <source>Taking an alarm out of service needs the text of the work order.</source>
        <translation>Wyłączenie alarmu wymaga treści zlecenia pracy.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Reguła musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A delay is less than nothing.</source>
        <translation>Zwłoka jest mniejsza od zera.</translation>
    </message>
    <message>
        <source>A delay is longer than a year.</source>
        <translation>Zwłoka jest dłuższa niż rok.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>Limit nie jest liczbą.</translation>
    </message>
    <message>
        <source>The rule has no limit.</source>
        <translation>Reguła nie ma limitu.</translation>
    </message>
    <message>
        <source>The limits leave no room between them.</source>
        <translation>Limity nie zostawiają miejsca między sobą.</translation>
    </message>
    <message>
        <source>The rule names no abnormal state.</source>
        <translation>Reguła nie podaje stanu nieprawidłowego.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Reguła bezpieczeństwa ludzi wymaga skutku i działania operatora.</translation>
    </message>
    <message>
        <source>The kind of a rule&apos;s condition cannot be changed.</source>
        <translation>Rodzaju warunku reguły nie można zmienić.</translation>
    </message>
    <message>
        <source>not a wish about alarms</source>
        <translation>to nie jest żądanie dotyczące alarmów</translation>
    </message>
    <message>
        <source>acknowledge it first</source>
        <translation>najpierw go potwierdź</translation>
    </message>
    <message>
        <source>nothing is latched</source>
        <translation>nic nie jest podtrzymane</translation>
    </message>
    <message>
        <source>only an acknowledged active alarm sounds again</source>
        <translation>ponownie dzwoni tylko potwierdzony aktywny alarm</translation>
    </message>
    <message>
        <source>the alarm is active already</source>
        <translation>alarm jest już aktywny</translation>
    </message>
    <message>
        <source>the alarm is in service</source>
        <translation>alarm jest w eksploatacji</translation>
    </message>
    <message>
        <source>the alarm is not active</source>
        <translation>alarm nie jest aktywny</translation>
    </message>
    <message>
        <source>the alarm is not shelved</source>
        <translation>alarm nie jest odłożony</translation>
    </message>
    <message>
        <source>the alarm is not suppressed</source>
        <translation>alarm nie jest stłumiony</translation>
    </message>
    <message>
        <source>the alarm is out of service already</source>
        <translation>alarm jest już wyłączony</translation>
    </message>
    <message>
        <source>the alarm is out of service</source>
        <translation>alarm jest wyłączony</translation>
    </message>
    <message>
        <source>the alarm is shelved</source>
        <translation>alarm jest odłożony</translation>
    </message>
    <message>
        <source>the alarm is suppressed already</source>
        <translation>alarm jest już stłumiony</translation>
    </message>
    <message>
        <source>the alarm is suppressed under its cause</source>
        <translation>alarm jest stłumiony pod swoją przyczyną</translation>
    </message>
    <message>
        <source>the condition is still true</source>
        <translation>warunek nadal jest spełniony</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge</source>
        <translation>nie ma czego potwierdzać</translation>
    </message>
    <message>
        <source>the data directory is open for reading only</source>
        <translation>folder danych jest otwarty tylko do odczytu</translation>
    </message>
    <message>
        <source>no data directory named</source>
        <translation>nie podano folderu danych</translation>
    </message>
    <message>
        <source>%1 is not a data directory of Holdfast</source>
        <translation>%1 nie jest folderem danych Holdfast</translation>
    </message>
    <message>
        <source>%1: files cannot be made here</source>
        <translation>%1: nie można tu tworzyć plików</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: nie można utworzyć folderu</translation>
    </message>
    <message>
        <source>%1: folders cannot be made here</source>
        <translation>%1: nie można tu tworzyć folderów</translation>
    </message>
    <message>
        <source>%1: in use by %2 (process %3)</source>
        <translation>%1: używa go %2 (proces %3)</translation>
    </message>
    <message>
        <source>%1: not writable</source>
        <translation>%1: brak prawa zapisu</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>Plik %1 jest uszkodzony: %2. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed.</source>
        <translation>Plik %1 zapisał nowszy Holdfast (schemat %2, ten zna %3). Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 was written by an older Holdfast: open it once for writing</source>
        <translation>Plik %1 zapisał starszy Holdfast: otwórz go raz do zapisu</translation>
    </message>
    <message>
        <source>schema step %1: %2</source>
        <translation>krok schematu %1: %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nie można go odczytać</translation>
    </message>
    <message>
        <source>no such interval or number of columns</source>
        <translation>nie ma takiego przedziału lub liczby kolumn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>disk full: %1</source>
        <translation>dysk pełny: %1</translation>
    </message>
    <message>
        <source>not writable: %1</source>
        <translation>brak prawa zapisu: %1</translation>
    </message>
    <message>
        <source>locked by another program: %1</source>
        <translation>zablokowane przez inny program: %1</translation>
    </message>
    <message>
        <source>disk errors: %1</source>
        <translation>błędy dysku: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>uszkodzone: %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>dysk pełny</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>brak prawa zapisu</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>zablokowane przez inny program</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>błędy dysku</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzone</translation>
    </message>
    <message>
        <source>cannot write the recording</source>
        <translation>nie można zapisać nagrania</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>nie można odczytać %1: %2</translation>
    </message>
    <message>
        <source>cannot use the folder %1</source>
        <translation>nie można użyć folderu %1</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>to nie JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>to nie obiekt JSON</translation>
    </message>
    <message>
        <source>a device announcement without components (a single entity belongs under its own component&apos;s topic)</source>
        <translation>ogłoszenie urządzenia bez składników (pojedyncza encja należy pod temat własnego składnika)</translation>
    </message>
    <message>
        <source>a device announcement without device</source>
        <translation>ogłoszenie urządzenia bez urządzenia</translation>
    </message>
    <message>
        <source>a device announcement without origin</source>
        <translation>ogłoszenie urządzenia bez pochodzenia</translation>
    </message>
    <message>
        <source>the required option %1 is missing</source>
        <translation>brak wymaganej opcji %1</translation>
    </message>
    <message>
        <source>the option %1 is no text</source>
        <translation>opcja %1 nie jest tekstem</translation>
    </message>
    <message>
        <source>it names neither a state nor a command topic</source>
        <translation>nie podaje ani tematu stanu, ani tematu polecenia</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; is no object</source>
        <translation>składnik &quot;%1&quot; nie jest obiektem</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; does not say its platform</source>
        <translation>składnik &quot;%1&quot; nie podaje swojej platformy</translation>
    </message>
    <message>
        <source>availability and availability_topic exclude each other</source>
        <translation>availability i availability_topic wykluczają się</translation>
    </message>
    <message>
        <source>availability: template not supported: %1</source>
        <translation>dostępność: nieobsługiwany szablon: %1</translation>
    </message>
    <message>
        <source>availability: %1</source>
        <translation>dostępność: %1</translation>
    </message>
    <message>
        <source>the device has neither identifiers nor connections</source>
        <translation>urządzenie nie ma ani identifiers, ani connections</translation>
    </message>
    <message>
        <source>component, node id and object id may only have letters, digits, - and _</source>
        <translation>component, node id i object id mogą mieć tylko litery, cyfry, - i _</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>nie ma scenariusza &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the simulated site&apos;s broker does not answer</source>
        <translation>broker symulowanego obiektu nie odpowiada</translation>
    </message>
    <message>
        <source>this is no learned mapping</source>
        <translation>to nie jest wyuczone odwzorowanie</translation>
    </message>
    <message>
        <source>the answer is shorter than the value</source>
        <translation>odpowiedź jest krótsza niż wartość</translation>
    </message>
    <message>
        <source>the value does not fit the register</source>
        <translation>wartość nie mieści się w rejestrze</translation>
    </message>
    <message>
        <source>too many questions wait for their answers</source>
        <translation>zbyt wiele pytań czeka na odpowiedź</translation>
    </message>
    <message>
        <source>this was asked already; its answer is awaited</source>
        <translation>o to już zapytano; trwa oczekiwanie na odpowiedź</translation>
    </message>
    <message>
        <source>its version of Homie is &quot;%1&quot;, not 5</source>
        <translation>jego wersja Homie to &quot;%1&quot;, nie 5</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>większe niż 4 MB</translation>
    </message>
    <message>
        <source>none of these topics is a ghost any more</source>
        <translation>żaden z tych tematów nie jest już widmem</translation>
    </message>
    <message>
        <source>another clearing is under way</source>
        <translation>trwa już inne czyszczenie</translation>
    </message>
    <message>
        <source>between 1 and 500 topics are cleared at once</source>
        <translation>naraz czyści się od 1 do 500 tematów</translation>
    </message>
    <message>
        <source>a pattern is too long</source>
        <translation>wzorzec jest za długi</translation>
    </message>
    <message>
        <source>a rule needs an id and something to go by</source>
        <translation>reguła wymaga identyfikatora i kryterium</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>reguł jest za dużo</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>nie ma takiej reguły</translation>
    </message>
    <message>
        <source>newcomers are kept for a minute at least and a year at most</source>
        <translation>nowe urządzenia przechowuje się od minuty do roku</translation>
    </message>
    <message>
        <source>the device has replaced no other</source>
        <translation>urządzenie nie zastąpiło żadnego innego</translation>
    </message>
    <message>
        <source>it is no part of this device</source>
        <translation>nie jest częścią tego urządzenia</translation>
    </message>
    <message>
        <source>a device without an address</source>
        <translation>urządzenie bez adresu</translation>
    </message>
    <message>
        <source>no bridge knows this device</source>
        <translation>żaden mostek nie zna tego urządzenia</translation>
    </message>
    <message>
        <source>this bridge does not know the question</source>
        <translation>ten mostek nie zna tego pytania</translation>
    </message>
    <message>
        <source>the topic names %1, the announcement &quot;%2&quot;</source>
        <translation>temat podaje %1, ogłoszenie &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the announcement is no object</source>
        <translation>ogłoszenie nie jest obiektem</translation>
    </message>
    <message>
        <source>its topic cannot be used: %1</source>
        <translation>nie można użyć jego tematu: %1</translation>
    </message>
    <message>
        <source>it does not say its topics (ft, t, tp)</source>
        <translation>nie podaje swoich tematów (ft, t, tp)</translation>
    </message>
    <message>
        <source>no such device announced itself</source>
        <translation>takie urządzenie się nie przedstawiło</translation>
    </message>
    <message>
        <source>no such device was heard</source>
        <translation>takiego urządzenia nie słyszano</translation>
    </message>
    <message>
        <source>what was compressed is no Sparkplug payload</source>
        <translation>to, co było skompresowane, nie jest komunikatem Sparkplug</translation>
    </message>
    <message>
        <source>it is compressed twice</source>
        <translation>jest skompresowane dwukrotnie</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is larger than the limit</source>
        <translation>komunikat o rozmiarze %1 bajtów przekracza limit</translation>
    </message>
    <message>
        <source>no Sparkplug payload</source>
        <translation>to nie jest komunikat Sparkplug</translation>
    </message>
    <message>
        <source>%1 metrics are more than the limit of %2</source>
        <translation>%1 metryk przekracza limit %2</translation>
    </message>
    <message>
        <source>%1 came where another type was announced</source>
        <translation>przyszło %1, choć zapowiedziano inny typ</translation>
    </message>
    <message>
        <source>a time beyond the year 9999</source>
        <translation>czas po roku 9999</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>to nie jest liczba skończona</translation>
    </message>
    <message>
        <source>a text of %1 characters is too long for a value</source>
        <translation>tekst o długości %1 znaków jest za długi na wartość</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>potrzebne jest tak lub nie</translation>
    </message>
    <message>
        <source>the number does not fit its type</source>
        <translation>liczba nie mieści się w swoim typie</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>to nie jest czas</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>to nie jest liczba</translation>
    </message>
    <message>
        <source>no yes or no</source>
        <translation>ani tak, ani nie</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>to nie jest tekst</translation>
    </message>
    <message>
        <source>bytes are not shown</source>
        <translation>bajty nie są pokazywane</translation>
    </message>
    <message>
        <source>an array is not shown</source>
        <translation>tablica nie jest pokazywana</translation>
    </message>
    <message>
        <source>a template is not shown</source>
        <translation>szablon nie jest pokazywany</translation>
    </message>
    <message>
        <source>a data set is not shown</source>
        <translation>zestaw danych nie jest pokazywany</translation>
    </message>
    <message>
        <source>no data type is told</source>
        <translation>nie podano typu danych</translation>
    </message>
    <message>
        <source>the data type %1 is unknown</source>
        <translation>typ danych %1 jest nieznany</translation>
    </message>
    <message>
        <source>no such edge node was heard</source>
        <translation>nie słyszano takiego węzła brzegowego</translation>
    </message>
    <message>
        <source>too much to unpack</source>
        <translation>za dużo do rozpakowania</translation>
    </message>
    <message>
        <source>it grows beyond %1 bytes when unpacked</source>
        <translation>po rozpakowaniu przekracza %1 bajtów</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>nie można tego rozpakować</translation>
    </message>
    <message>
        <source>a Sparkplug host id is a short text without /, + and #</source>
        <translation>identyfikator hosta Sparkplug to krótki tekst bez /, + i #</translation>
    </message>
    <message>
        <source>this was asked a moment ago</source>
        <translation>o to pytano przed chwilą</translation>
    </message>
    <message>
        <source>sums are kept at least as long as what they sum up</source>
        <translation>sumy są przechowywane co najmniej tak długo jak to, co sumują</translation>
    </message>
    <message>
        <source>history needs at least 128 MB</source>
        <translation>historia potrzebuje co najmniej 128 MB</translation>
    </message>
    <message>
        <source>no such rhythm or number of backups</source>
        <translation>nie ma takiego rytmu ani takiej liczby kopii zapasowych</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 już istnieje</translation>
    </message>
    <message>
        <source>the SQLite library of Qt is another one than ours</source>
        <translation>biblioteka SQLite z Qt jest inna niż nasza</translation>
    </message>
    <message>
        <source>no connection to copy from</source>
        <translation>brak połączenia, z którego można kopiować</translation>
    </message>
    <message>
        <source>there is no room for a backup</source>
        <translation>nie ma miejsca na kopię zapasową</translation>
    </message>
    <message>
        <source>%1 is not a backup of Holdfast</source>
        <translation>%1 nie jest kopią zapasową Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast</source>
        <translation>%1 zapisał nowszy Holdfast</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>brakuje %1</translation>
    </message>
    <message>
        <source>%1 cannot be moved</source>
        <translation>nie można przenieść %1</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>nie można utworzyć %1</translation>
    </message>
    <message>
        <source>%1 is no database of Home Assistant&apos;s recorder</source>
        <translation>%1 nie jest bazą rejestratora Home Assistant</translation>
    </message>
    <message>
        <source>the first line names no column for the time, the point or the value</source>
        <translation>pierwszy wiersz nie nazywa kolumny czasu, punktu ani wartości</translation>
    </message>
    <message>
        <source>the mapping is no JSON object</source>
        <translation>mapowanie nie jest obiektem JSON</translation>
    </message>
    <message>
        <source>no such time zone or interval</source>
        <translation>nie ma takiej strefy czasowej ani takiego przedziału</translation>
    </message>
    <message>
        <source>more buckets than can be counted</source>
        <translation>więcej przedziałów, niż można policzyć</translation>
    </message>
    <message>
        <source>The expression cannot be read here: %1</source>
        <translation>Nie można odczytać wyrażenia w tym miejscu: %1</translation>
    </message>
    <message>
        <source>A maintenance window needs a name, a reason, a day and times.</source>
        <translation>Okno konserwacji wymaga nazwy, powodu, dnia i godzin.</translation>
    </message>
    <message>
        <source>There is no such maintenance window.</source>
        <translation>Nie ma takiego okna konserwacji.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past.</source>
        <translation>Milczenia nie da się wypróbować na przeszłości.</translation>
    </message>
    <message>
        <source>%1: a new file cannot be made here</source>
        <translation>%1: nie można tu utworzyć nowego pliku</translation>
    </message>
    <message>
        <source>what was written is damaged, too: %1</source>
        <translation>to, co zapisano, też jest uszkodzone: %1</translation>
    </message>
    <message>
        <source>%1 was written by another version of Holdfast (schema %2)</source>
        <translation>%1 zapisała inna wersja Holdfast (schemat %2)</translation>
    </message>
    <message>
        <source>the file: larger than 1 MB</source>
        <translation>Plik jest większy niż 1 MB</translation>
    </message>
    <message>
        <source>the file: not a JSON object: %1</source>
        <translation>Plik nie jest obiektem JSON: %1</translation>
    </message>
    <message>
        <source>not a document of the format %1</source>
        <translation>To nie jest dokument w formacie %1</translation>
    </message>
    <message>
        <source>a document without a version</source>
        <translation>Dokument bez wersji</translation>
    </message>
    <message>
        <source>written by a later version of Holdfast</source>
        <translation>Zapisane przez nowszą wersję programu Holdfast</translation>
    </message>
    <message>
        <source>larger than anybody writes</source>
        <translation>Większe niż ktokolwiek pisze</translation>
    </message>
    <message>
        <source>evidence needs a function, a moment and times that make sense</source>
        <translation>Dowód wymaga funkcji, chwili i sensownych czasów</translation>
    </message>
    <message>
        <source>more %1s than anybody has</source>
        <translation>Więcej (%1), niż ktokolwiek ma</translation>
    </message>
    <message>
        <source>a %1 without an id</source>
        <translation>%1 bez identyfikatora</translation>
    </message>
    <message>
        <source>two %1s are called %2</source>
        <translation>Dwa razy %1 o nazwie %2</translation>
    </message>
    <message>
        <source>the weight of %1 is not 1, 2 or 3</source>
        <translation>Waga %1 nie jest równa 1, 2 ani 3</translation>
    </message>
    <message>
        <source>%1 names more than anybody counts</source>
        <translation>%1 wymienia więcej, niż ktokolwiek policzy</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1: to nie jest obiekt</translation>
    </message>
    <message>
        <source>a time of %1 is negative</source>
        <translation>Czas w %1 jest ujemny</translation>
    </message>
    <message>
        <source>%1 holds for a negative time</source>
        <translation>%1 wytrzymuje ujemny czas</translation>
    </message>
    <message>
        <source>%1 feeds itself</source>
        <translation>%1 zasila sam siebie</translation>
    </message>
    <message>
        <source>%1 feeds more than anybody counts</source>
        <translation>%1 zasila więcej, niż ktokolwiek policzy</translation>
    </message>
    <message>
        <source>%1 runs over itself</source>
        <translation>%1 biegnie przez samo siebie</translation>
    </message>
    <message>
        <source>more links than anybody draws</source>
        <translation>Więcej łączy, niż ktokolwiek narysuje</translation>
    </message>
    <message>
        <source>a link needs two ends</source>
        <translation>Łącze potrzebuje dwóch końców</translation>
    </message>
    <message>
        <source>a stand-in needs what it stands in for</source>
        <translation>Zastępca potrzebuje tego, co zastępuje</translation>
    </message>
    <message>
        <source>what was kept of a policy cannot be read</source>
        <translation>Nie można odczytać tego, co zachowano z zasady</translation>
    </message>
    <message>
        <source>scope: means nothing here</source>
        <translation>Zakres nic tu nie oznacza</translation>
    </message>
    <message>
        <source>what was kept of the policies ends in the middle</source>
        <translation>Zapis zasad urywa się w środku</translation>
    </message>
    <message>
        <source>by hand only a person, the maker, a drill or a real outage can be named as the source</source>
        <translation>Ręcznie źródłem może być tylko człowiek, producent, ćwiczenie lub prawdziwa awaria</translation>
    </message>
    <message>
        <source>what somebody says is a claim; proof comes from drills and outages</source>
        <translation>To, co ktoś mówi, jest deklaracją; dowód dają ćwiczenia i awarie</translation>
    </message>
    <message>
        <source>a trial shows that it works or that it does not</source>
        <translation>Próba pokazuje, że działa albo że nie działa</translation>
    </message>
    <message>
        <source>evidence needs a note: what was seen, or who says so</source>
        <translation>Dowód wymaga notatki: co było widać albo kto tak mówi</translation>
    </message>
    <message>
        <source>this moment has not come yet</source>
        <translation>Ta chwila jeszcze nie nadeszła</translation>
    </message>
    <message>
        <source>a trial is recorded within 7 days: later nobody knows whether the devices are still the same</source>
        <translation>Próbę zapisuje się w ciągu 7 dni: później nikt nie wie, czy urządzenia są te same</translation>
    </message>
    <message>
        <source>say first what happens: what is not known cannot be proven</source>
        <translation>Najpierw podaj, co się dzieje: czego nie wiadomo, tego nie można sprawdzić</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>Nie ma takiej funkcji</translation>
    </message>
    <message>
        <source>more evidence than anybody keeps</source>
        <translation>Więcej dowodów, niż ktokolwiek trzyma</translation>
    </message>
    <message>
        <source>a policy needs an id and a name</source>
        <translation>Zasada wymaga identyfikatora i nazwy</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is changed</source>
        <translation>Ta zasada jest uzbrojona: rozbrój ją przed zmianą</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is removed</source>
        <translation>Ta zasada jest uzbrojona: rozbrój ją przed usunięciem</translation>
    </message>
    <message>
        <source>more policies than anybody keeps</source>
        <translation>Więcej zasad, niż ktokolwiek trzyma</translation>
    </message>
    <message>
        <source>no such policy</source>
        <translation>Nie ma takiej zasady</translation>
    </message>
    <message>
        <source>this policy was changed meanwhile: look at it again</source>
        <translation>Ta zasada została tymczasem zmieniona: obejrzyj ją ponownie</translation>
    </message>
    <message>
        <source>this policy is armed already</source>
        <translation>Ta zasada jest już uzbrojona</translation>
    </message>
    <message>
        <source>this policy is not armed</source>
        <translation>Ta zasada nie jest uzbrojona</translation>
    </message>
    <message>
        <source>the check finds errors: %1</source>
        <translation>Kontrola znajduje błędy: %1</translation>
    </message>
    <message>
        <source>this policy is not proved yet</source>
        <translation>Ta zasada nie jest jeszcze dowiedziona</translation>
    </message>
    <message>
        <source>the proof of this policy has failed</source>
        <translation>Dowód tej zasady się nie powiódł</translation>
    </message>
    <message>
        <source>at this site the check finds: %1</source>
        <translation>W tym obiekcie kontrola znajduje: %1</translation>
    </message>
    <message>
        <source>class C needs two persons: somebody other than its writer arms it</source>
        <translation>Klasa C wymaga dwóch osób: uzbraja ktoś inny niż autor</translation>
    </message>
    <message>
        <source>what is kept beside a policy cannot be read</source>
        <translation>Tego, co zachowano przy zasadzie, nie da się odczytać</translation>
    </message>
    <message>
        <source>e-mail needs the name of a server</source>
        <translation>e-mail wymaga nazwy serwera</translation>
    </message>
    <message>
        <source>e-mail needs an address it comes from</source>
        <translation>e-mail wymaga adresu nadawcy</translation>
    </message>
    <message>
        <source>a password is never sent without encryption</source>
        <translation>hasło nigdy nie jest wysyłane bez szyfrowania</translation>
    </message>
    <message>
        <source>a web hook needs an address that begins with https:// or http://, without a password in it</source>
        <translation>webhook wymaga adresu zaczynającego się od https:// lub http://, bez hasła</translation>
    </message>
    <message>
        <source>everybody on the roster needs a name, times, and an e-mail address that is one</source>
        <translation>każdy w grafiku potrzebuje nazwy, godzin i poprawnego adresu e-mail</translation>
    </message>
    <message>
        <source>steps follow each other, between half a minute and a week after the alarm&apos;s start</source>
        <translation>kroki następują po sobie, od pół minuty do tygodnia po początku alarmu</translation>
    </message>
    <message>
        <source>an alarm is repeated at most once a minute and at least once a day</source>
        <translation>alarm jest powtarzany najwyżej raz na minutę i przynajmniej raz na dobę</translation>
    </message>
    <message>
        <source>this way of telling people is switched off</source>
        <translation>ta droga powiadamiania jest wyłączona</translation>
    </message>
    <message>
        <source>there is no window here that could show it</source>
        <translation>nie ma tu okna, które mogłoby to pokazać</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Nie można zachować powiadomień: %1</translation>
    </message>
    <message>
        <source>What was chosen about notifications cannot be read: %1</source>
        <translation>Nie można odczytać ustawień powiadomień: %1</translation>
    </message>
    <message>
        <source>What was kept about notifications is damaged; it was set aside.</source>
        <translation>Zapisane dane powiadomień są uszkodzone; odłożono je na bok.</translation>
    </message>
    <message>
        <source>a newer command has taken its place</source>
        <translation>zastąpiło je nowsze polecenie</translation>
    </message>
    <message>
        <source>a fallback policy holds this point</source>
        <translation>ten punkt trzyma polityka awaryjna</translation>
    </message>
    <message>
        <source>life safety holds this point</source>
        <translation>ten punkt trzyma bezpieczeństwo ludzi</translation>
    </message>
    <message>
        <source>a higher level holds this point</source>
        <translation>ten punkt trzyma wyższy poziom</translation>
    </message>
    <message>
        <source>this is done once, and not held</source>
        <translation>to dzieje się raz i nie jest trzymane</translation>
    </message>
    <message>
        <source>a level is held between a minute and a week</source>
        <translation>poziom trzyma się od minuty do tygodnia</translation>
    </message>
    <message>
        <source>too many commands are under way</source>
        <translation>zbyt wiele poleceń jest w toku</translation>
    </message>
    <message>
        <source>nothing is held here</source>
        <translation>nic nie jest tu trzymane</translation>
    </message>
    <message>
        <source>Holdfast was restarted while it was under way</source>
        <translation>Holdfast uruchomiono ponownie, gdy było w toku</translation>
    </message>
    <message>
        <source>it could not be written down in time</source>
        <translation>nie udało się tego zapisać na czas</translation>
    </message>
    <message>
        <source>nothing came back in time</source>
        <translation>nic nie wróciło na czas</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>już tak było</translation>
    </message>
    <message>
        <source>not connected in time</source>
        <translation>brak połączenia na czas</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>nie wysłano na czas</translation>
    </message>
    <message>
        <source>the link is stopped</source>
        <translation>łącze jest zatrzymane</translation>
    </message>
    <message>
        <source>too much waits to be sent</source>
        <translation>zbyt wiele czeka na wysłanie</translation>
    </message>
    <message>
        <source>There is more history than a trial can hold: choose a shorter time.</source>
        <translation>Historii jest więcej, niż mieści próba: wybierz krótszy czas.</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: nie udało się zapisać</translation>
    </message>
    <message>
        <source>pages need a painter</source>
        <translation>strony wymagają rysowania</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15</source>
        <translation>&apos;%1&apos; nie jest okresem: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 lub 2026-10-01..2026-10-15</translation>
    </message>
    <message>
        <source>the period &apos;%1&apos; has not begun yet</source>
        <translation>okres &apos;%1&apos; jeszcze się nie zaczął</translation>
    </message>
    <message>
        <source>this program cannot paint pages</source>
        <translation>ten program nie potrafi rysować stron</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>nie udało się narysować stron</translation>
    </message>
    <message>
        <source>nobody works figures out here</source>
        <translation>nikt tu nie oblicza wskaźników</translation>
    </message>
    <message>
        <source>%1: there are too many files of this name</source>
        <translation>%1: jest zbyt wiele plików o tej nazwie</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>nie można utworzyć folderu %1</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>nie ma raportu &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read. Nothing was changed.</source>
        <translation>Plik %1 jest uszkodzony i nie da się go odczytać. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1/readings is missing</source>
        <translation>brakuje %1/readings</translation>
    </message>
    <message>
        <source>A rule for one point or device has its place already.</source>
        <translation>Reguła dla jednego punktu lub urządzenia ma już swoje miejsce.</translation>
    </message>
    <message>
        <source>The places of the rule cannot be read.</source>
        <translation>Nie można odczytać miejsc reguły.</translation>
    </message>
    <message>
        <source>The response of this alarm has no such step.</source>
        <translation>Reakcja na ten alarm nie ma takiego kroku.</translation>
    </message>
    <message>
        <source>a broker stands in for one other broker, and nobody stands in for it</source>
        <translation>broker zastępuje jeden inny broker i sam nie jest zastępowany</translation>
    </message>
    <message>
        <source>two brokers may stand in for one</source>
        <translation>dwa brokery mogą zastępować jeden</translation>
    </message>
    <message>
        <source>the turn of a broker is between 1 and 99</source>
        <translation>kolejność brokera mieści się między 1 a 99</translation>
    </message>
    <message>
        <source>nothing stands in for this broker</source>
        <translation>nic nie zastępuje tego brokera</translation>
    </message>
    <message>
        <source>a policy is kept from acting for a minute at least, and no longer than its limits say</source>
        <translation>zasadę powstrzymuje się co najmniej na minutę i nie dłużej, niż mówią jej granice</translation>
    </message>
    <message>
        <source>nothing of this policy waits for that now</source>
        <translation>nic w tej zasadzie teraz na to nie czeka</translation>
    </message>
    <message>
        <source>version: only %1 is known here</source>
        <translation>version: tutaj znana jest tylko %1</translation>
    </message>
    <message>
        <source>a schedule needs a time of day, to the minute</source>
        <translation>harmonogram wymaga godziny, co do minuty</translation>
    </message>
    <message>
        <source>a weekly schedule needs a weekday</source>
        <translation>harmonogram tygodniowy wymaga dnia tygodnia</translation>
    </message>
    <message>
        <source>the day of a month is one of 1 to 31</source>
        <translation>dzień miesiąca to liczba od 1 do 31</translation>
    </message>
    <message>
        <source>a folder is named with its whole path</source>
        <translation>folder podaje się z pełną ścieżką</translation>
    </message>
    <message>
        <source>a report goes to 50 addresses at most</source>
        <translation>raport trafia najwyżej na 50 adresów</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of e-mail</source>
        <translation>„%1” nie jest adresem e-mail</translation>
    </message>
    <message>
        <source>a schedule needs an id</source>
        <translation>harmonogram wymaga identyfikatora</translation>
    </message>
    <message>
        <source>a schedule needs a report</source>
        <translation>harmonogram wymaga raportu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period that moves along: %2</source>
        <translation>„%1” nie jest okresem, który się przesuwa: %2</translation>
    </message>
    <message>
        <source>a schedule needs a format, and each once</source>
        <translation>harmonogram wymaga formatu, każdego raz</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be kept: %1</source>
        <translation>Nie można zapisać harmonogramów raportów: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read: %1</source>
        <translation>Nie można odczytać harmonogramów raportów: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read and were set aside: %1</source>
        <translation>Nie można odczytać harmonogramów raportów; odłożono je na bok: %1</translation>
    </message>
    <message>
        <source>there are 100 schedules already</source>
        <translation>jest już 100 harmonogramów</translation>
    </message>
    <message>
        <source>there is no such schedule</source>
        <translation>nie ma takiego harmonogramu</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>nie ma folderu %1</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made: %1</source>
        <translation>pliku nie ma lub zmieniono go po sporządzeniu: %1</translation>
    </message>
    <message>
        <source>it waited a day and was given up</source>
        <translation>czekało dobę i z niego zrezygnowano</translation>
    </message>
    <message>
        <source>e-mail is not set up</source>
        <translation>poczta e-mail nie jest skonfigurowana</translation>
    </message>
    <message>
        <source>there is nobody to send it to</source>
        <translation>nie ma do kogo tego wysłać</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>brakuje hasła</translation>
    </message>
    <message>
        <source>the name of the mail server is not known here</source>
        <translation>nazwa serwera poczty nie jest tutaj znana</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>serwer poczty jest nieosiągalny</translation>
    </message>
    <message>
        <source>no encrypted connection with a certificate that is trusted here</source>
        <translation>brak szyfrowanego połączenia z certyfikatem, któremu się tu ufa</translation>
    </message>
    <message>
        <source>the mail server does not accept user or password</source>
        <translation>serwer poczty nie przyjmuje użytkownika lub hasła</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>serwer poczty to odrzucił</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>too many messages were waiting</source>
        <translation>czekało zbyt wiele wiadomości</translation>
    </message>
    <message>
        <source>the files are too large for a mail</source>
        <translation>pliki są za duże na wiadomość e-mail</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made</source>
        <translation>pliku nie ma lub zmieniono go po sporządzeniu</translation>
    </message>
    <message>
        <source>the scope of this policy means nothing at this site</source>
        <translation>zakres tej zasady nic nie oznacza w tym obiekcie</translation>
    </message>
    <message>
        <source>nothing was recorded in that time</source>
        <translation>w tym czasie niczego nie zapisano</translation>
    </message>
    <message>
        <source>no history is recorded here</source>
        <translation>tu nie zapisuje się historii</translation>
    </message>
    <message>
        <source>a drill on a twin tries a model: it is worth a claim</source>
        <translation>ćwiczenie na bliźniaku sprawdza model: jest warte deklaracji</translation>
    </message>
    <message>
        <source>ended before anything was taken away</source>
        <translation>zakończone, zanim cokolwiek odebrano</translation>
    </message>
    <message>
        <source>%1: there are too many drills of this moment</source>
        <translation>%1: zbyt wiele ćwiczeń z tej chwili</translation>
    </message>
    <message>
        <source>the drill cannot be kept: %1</source>
        <translation>ćwiczenia nie można zachować: %1</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; at this site</source>
        <translation>na tym obiekcie nie ma „%1”</translation>
    </message>
    <message>
        <source>the loss of %1 cannot be simulated here</source>
        <translation>utraty %1 nie da się tu symulować</translation>
    </message>
    <message>
        <source>nothing that loses its way has &apos;%1&apos;</source>
        <translation>nic, co traci drogę, nie ma „%1”</translation>
    </message>
    <message>
        <source>scope: means nothing at this site</source>
        <translation>zakres: nic nie znaczy na tym obiekcie</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nic w tym czasie.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Pierwsze %1 z %2 wierszy; wszystkie są w innych formatach.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Co znaleźliśmy</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Jakość danych</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Raport %1</translation>
    </message>
    <message>
        <source>Events at doors</source>
        <translation>Zdarzenia przy drzwiach</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>W godzinach</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Potwierdził</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Events by door</source>
        <translation>Zdarzenia według drzwi</translation>
    </message>
    <message>
        <source>No source: no door, lock or gate of this site is known.</source>
        <translation>Brak źródła: nie są znane żadne drzwi, zamki ani bramy tego obiektu.</translation>
    </message>
    <message>
        <source>Outside the site&apos;s hours</source>
        <translation>Poza godzinami obiektu</translation>
    </message>
    <message>
        <source>Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded.</source>
        <translation>Alarmy drzwi, zamków i bram, każdy od pojawienia się do powrotu. Nie zapisuje się, kto przeszedł przez drzwi.</translation>
    </message>
    <message>
        <source>Access events</source>
        <translation>Zdarzenia dostępu</translation>
    </message>
    <message>
        <source>For security</source>
        <translation>Dla ochrony</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmy</translation>
    </message>
    <message>
        <source>and %1 alerts</source>
        <translation>oraz %1 ostrzeżeń</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmy na dzień</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Najwięcej w 10 minut</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Czas w zalewie alarmów</translation>
    </message>
    <message>
        <source>Chattering and fleeting</source>
        <translation>Migoczące i przelotne</translation>
    </message>
    <message>
        <source>Hidden under their cause</source>
        <translation>Ukryte pod przyczyną</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>alarmy: %1</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Według priorytetu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Cel, najwyżej</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzone</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Mediana do potwierdzenia</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % w ciągu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Zalewy alarmów</translation>
    </message>
    <message>
        <source>More than 10 alarms in 10 minutes, until there are fewer than 5.</source>
        <translation>Ponad 10 alarmów w 10 minut, aż będzie ich mniej niż 5.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>dopuszczalne</translation>
    </message>
    <message>
        <source>%1 alarms a day are more than one person can look into.</source>
        <translation>%1 alarmów dziennie to więcej, niż jedna osoba zdoła obejrzeć.</translation>
    </message>
    <message>
        <source>Floods took %1 of the time.</source>
        <translation>Zalewy alarmów zajęły %1 czasu.</translation>
    </message>
    <message>
        <source>%1 of the alarms chattered or were over before anybody could act.</source>
        <translation>%1 alarmów migotało lub minęło, zanim ktoś mógł zareagować.</translation>
    </message>
    <message>
        <source>%1 alarms were shelved or taken out of service by nobody known.</source>
        <translation>%1 alarmów odłożył lub wyłączył ktoś nieznany.</translation>
    </message>
    <message>
        <source>The ten most frequent alarms are %1 of all.</source>
        <translation>Dziesięć najczęstszych alarmów to %1 wszystkich.</translation>
    </message>
    <message>
        <source>Every target was met.</source>
        <translation>Wszystkie cele osiągnięto.</translation>
    </message>
    <message>
        <source>%1, %2: lengthen its delay or widen its deadband.</source>
        <translation>%1, %2: wydłuż opóźnienie lub poszerz strefę martwą.</translation>
    </message>
    <message>
        <source>%1, %2: active for days; repair it or take it out of service.</source>
        <translation>%1, %2: aktywny od dni; napraw lub wyłącz z eksploatacji.</translation>
    </message>
    <message>
        <source>Most frequent alarms</source>
        <translation>Najczęstsze alarmy</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Razy</translation>
    </message>
    <message>
        <source>Chattering alarms</source>
        <translation>Migoczące alarmy</translation>
    </message>
    <message>
        <source>Standing longer than a day</source>
        <translation>Trwające ponad dobę</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłuższy</translation>
    </message>
    <message>
        <source>An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position.</source>
        <translation>Alarm liczy się za każdym razem, gdy jest ogłaszany: nie, gdy jest odłożony lub wyłączony, ani gdy od razu trafia pod swoją przyczynę. Ostrzeżenia liczy się osobno. Jedno stanowisko operatora.</translation>
    </message>
    <message>
        <source>Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting.</source>
        <translation>Migoczący: trzy razy lub częściej w 60 s. Przelotny: minął w 60 s bez niczyjej reakcji.</translation>
    </message>
    <message>
        <source>Alarm performance</source>
        <translation>Jakość alarmowania</translation>
    </message>
    <message>
        <source>For whoever leads the operators</source>
        <translation>Dla kierującego operatorami</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Kto co zrobił</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Stacja robocza</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Łańcuch audytu</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>nienaruszony</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>odczytane wiersze: %1</translation>
    </message>
    <message>
        <source>The audit chain breaks at row %1: what comes after it proves nothing.</source>
        <translation>Łańcuch audytu pęka w wierszu %1: to, co dalej, niczego nie dowodzi.</translation>
    </message>
    <message>
        <source>Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here.</source>
        <translation>Każdy wiersz zawiera skrót poprzedniego. Bez kotwicy trzymanej na zewnątrz brak wierszy na końcu byłby niezauważalny: zachowaj wydrukowaną tu kotwicę.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Czynności</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Według czynności</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Według osoby</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Ślad audytu</translation>
    </message>
    <message>
        <source>For compliance</source>
        <translation>Dla zgodności</translation>
    </message>
    <message>
        <source>Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability.</source>
        <translation>Czas, gdy nie było Holdfasta lub brokera, nic nie mówi o urządzeniu: nie wlicza się do jego dostępności.</translation>
    </message>
    <message>
        <source>Availability and service level</source>
        <translation>Dostępność i poziom usług</translation>
    </message>
    <message>
        <source>For service contracts</source>
        <translation>Dla umów serwisowych</translation>
    </message>
    <message>
        <source>Comfort and air</source>
        <translation>Komfort i powietrze</translation>
    </message>
    <message>
        <source>For facility managers and the people who work here</source>
        <translation>Dla zarządców i osób tu pracujących</translation>
    </message>
    <message>
        <source>Critical functions</source>
        <translation>Funkcje krytyczne</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>utrata: %1</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Ostatnio dowiedzione</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Czas do stanu bezpiecznego</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Brak źródła</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Pokrycie, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Clocks were set on %1: the day has %2.</source>
        <translation>%1 zmieniono czas: doba ma %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Only the %1 oldest of %2 gaps are listed.</source>
        <translation>Podano tylko %1 najstarszych z %2 luk.</translation>
    </message>
    <message>
        <source>A site without a name</source>
        <translation>Obiekt bez nazwy</translation>
    </message>
    <message>
        <source>device silent</source>
        <translation>urządzenie milczy</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>utrata bramki</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>utrata brokera</translation>
    </message>
    <message>
        <source>Holdfast was not running</source>
        <translation>Holdfast nie działał</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>pełny dysk</translation>
    </message>
    <message>
        <source>history thinned</source>
        <translation>historia przerzedzona</translation>
    </message>
    <message>
        <source>the broker dropped messages</source>
        <translation>broker porzucił wiadomości</translation>
    </message>
    <message>
        <source>more messages than could be taken</source>
        <translation>więcej wiadomości, niż można było przyjąć</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>historia uszkodzona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Jak jest obliczany</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luki</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Holdfast was listening during %1 % of the period.</source>
        <translation>Holdfast nasłuchiwał przez %1 % okresu.</translation>
    </message>
    <message>
        <source>No gap of the whole site or of a broker is known.</source>
        <translation>Nie jest znana żadna luka całego obiektu ani brokera.</translation>
    </message>
    <message>
        <source>Gaps: %1, the longest %2.</source>
        <translation>Luki: %1, najdłuższa %2.</translation>
    </message>
    <message>
        <source>A gap is neither zero nor the last value: nothing is filled in.</source>
        <translation>Luka to nie zero ani ostatnia wartość: niczego się nie uzupełnia.</translation>
    </message>
    <message>
        <source>Report %1, made %2 (%3) by %4 with %5.</source>
        <translation>Raport %1, utworzono %2 (%3), %4, %5.</translation>
    </message>
    <message>
        <source>SHA-256 of its values: %1</source>
        <translation>SHA-256 jego wartości: %1</translation>
    </message>
    <message>
        <source>There was no audit row yet.</source>
        <translation>Nie było jeszcze wiersza audytu.</translation>
    </message>
    <message>
        <source>Audit anchor: %1</source>
        <translation>Kotwica audytu: %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>For facility managers and finance</source>
        <translation>Dla zarządców i finansów</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>brak źródła</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>za mało danych (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>No source: nothing on this site measures what this report is about, or nobody has worked it out yet.</source>
        <translation>Brak źródła: nic w tym obiekcie nie mierzy tego, czego dotyczy raport, albo nikt tego jeszcze nie obliczył.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>U kogo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>Trwające prace</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Otwarte alarmy</translation>
    </message>
    <message>
        <source>Shelved or out of service</source>
        <translation>Odłożone lub wyłączone</translation>
    </message>
    <message>
        <source>Notes and hands laid on</source>
        <translation>Notatki i działania</translation>
    </message>
    <message>
        <source>Raised in this time</source>
        <translation>Powstałe w tym czasie</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>niepotwierdzone: %1</translation>
    </message>
    <message>
        <source>As they stood when the report was made; alarms folded under a cause stand with it.</source>
        <translation>Tak jak było przy tworzeniu raportu; alarmy pod przyczyną stoją przy niej.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Przekazanie zmiany</translation>
    </message>
    <message>
        <source>For the next operator</source>
        <translation>Dla następnego operatora</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterie</translation>
    </message>
    <message>
        <source>In the order of a walk through the building.</source>
        <translation>W kolejności obchodu budynku.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Naładowanie</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Ostatnio podano</translation>
    </message>
    <message>
        <source>Devices that do not report</source>
        <translation>Urządzenia, które milczą</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Ostatnio słyszano</translation>
    </message>
    <message>
        <source>Firmware to update</source>
        <translation>Oprogramowanie do aktualizacji</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Zainstalowane</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Najnowsze</translation>
    </message>
    <message>
        <source>Batteries by charge</source>
        <translation>Baterie według naładowania</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Batteries below 20 %</source>
        <translation>Baterie poniżej 20 %</translation>
    </message>
    <message>
        <source>As the devices last told; the list stands as it was when the report was made.</source>
        <translation>Według ostatnich wskazań urządzeń; lista z chwili utworzenia raportu.</translation>
    </message>
    <message>
        <source>Maintenance and batteries</source>
        <translation>Konserwacja i baterie</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Dla techników</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Zajętość</translation>
    </message>
    <message>
        <source>For the workplace team</source>
        <translation>Dla zespołu ds. miejsc pracy</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Awarie</translation>
    </message>
    <message>
        <source>Alarms folded under it</source>
        <translation>Alarmy pod spodem</translation>
    </message>
    <message>
        <source>Time with an outage</source>
        <translation>Czas z awarią</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Co działo się w tym czasie</translation>
    </message>
    <message>
        <source>The first %1 events; those folded under a cause are left out.</source>
        <translation>Pierwsze %1 zdarzeń; te pod przyczyną pominięto.</translation>
    </message>
    <message>
        <source>No outage of a broker, a gateway or Holdfast is known in this time.</source>
        <translation>W tym czasie nie jest znana żadna awaria brokera, bramki ani Holdfasta.</translation>
    </message>
    <message>
        <source>Longest outages</source>
        <translation>Najdłuższe awarie</translation>
    </message>
    <message>
        <source>Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause.</source>
        <translation>Okresy, o których nic nie wiadomo za brokerem lub w ogóle, oraz alarmy bramek bez innej przyczyny.</translation>
    </message>
    <message>
        <source>For management</source>
        <translation>Dla kierownictwa</translation>
    </message>
    <message>
        <source>Fallback defined</source>
        <translation>Zdefiniowany tryb awaryjny</translation>
    </message>
    <message>
        <source>Proven within 90 days</source>
        <translation>Dowiedzione w 90 dni</translation>
    </message>
    <message>
        <source>Second path healthy</source>
        <translation>Druga ścieżka sprawna</translation>
    </message>
    <message>
        <source>Buffer good</source>
        <translation>Bufor dobry</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>Offline readiness</source>
        <translation>Gotowość offline</translation>
    </message>
    <message>
        <source>Functions proven</source>
        <translation>Funkcje dowiedzione</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nigdy nie testowane</translation>
    </message>
    <message>
        <source>Without fallback</source>
        <translation>Bez trybu awaryjnego</translation>
    </message>
    <message>
        <source>Time to safe, median</source>
        <translation>Czas do stanu bezpiecznego, mediana</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nigdy nie zmierzono</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>Skąd pochodzą punkty</translation>
    </message>
    <message>
        <source>What takes others with it</source>
        <translation>Co pociąga za sobą inne</translation>
    </message>
    <message>
        <source>Devices that fall with it</source>
        <translation>Urządzenia, które padają razem</translation>
    </message>
    <message>
        <source>Drill %1.</source>
        <translation>Przećwicz: %1.</translation>
    </message>
    <message>
        <source>Give %1 a local fallback.</source>
        <translation>Zapewnij lokalny tryb awaryjny: %1.</translation>
    </message>
    <message>
        <source>%1 functions are proposals nobody has looked at yet.</source>
        <translation>%1 funkcji to propozycje, których nikt jeszcze nie obejrzał.</translation>
    </message>
    <message>
        <source>No source: nobody has named critical functions of this site, and none could be proposed.</source>
        <translation>Brak źródła: nikt nie wskazał krytycznych funkcji obiektu i żadnej nie dało się zaproponować.</translation>
    </message>
    <message>
        <source>100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made.</source>
        <translation>100 · Σ w (0,4 tryb awaryjny + 0,3 dowiedzione + 0,2 druga ścieżka + 0,1 bufor) / Σ w = 100 · %1 / %2. Stan w chwili utworzenia raportu.</translation>
    </message>
    <message>
        <source>A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same.</source>
        <translation>Dowód liczy się 180 dni, i tylko dopóki oprogramowanie, ustawienia i nadrzędny urządzeń są te same.</translation>
    </message>
    <message>
        <source>Offline-readiness audit</source>
        <translation>Audyt gotowości offline</translation>
    </message>
    <message>
        <source>For facility managers, auditors and insurers</source>
        <translation>Dla zarządców, audytorów i ubezpieczycieli</translation>
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
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 godz.</translation>
    </message>
    <message>
        <source>coverage %1 %</source>
        <translation>pokrycie %1 %</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Woda</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>spóźniony: termin %1</translation>
    </message>
    <message>
        <source>on the simulated twin</source>
        <translation>na symulowanym bliźniaku</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>What deviates</source>
        <translation>Co odbiega</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nie zaobserwowano</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Najdłuższy czas do bezpiecznego</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Odcięte urządzenia</translation>
    </message>
    <message>
        <source>Reason as logged: %1</source>
        <translation>Powód według dziennika: %1</translation>
    </message>
    <message>
        <source>Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves.</source>
        <translation>Przeprowadzone na symulowanym bliźniaku: sprawdza plan na modelu urządzeń i niczego nie dowodzi o samych urządzeniach.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <translation>Trzeba obejrzeć %1, zanim ktoś na tym polegnie.</translation>
    </message>
    <message>
        <source>Try it at the site: only a drill with the devices proves it.</source>
        <translation>Trzeba sprawdzić na obiekcie: dowodzi tego tylko ćwiczenie z urządzeniami.</translation>
    </message>
    <message>
        <source>Not simulated: %1</source>
        <translation>Nie symulowano: %1</translation>
    </message>
    <message>
        <source>Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device.</source>
        <translation>Te, które mają urządzenia wśród odciętych. Funkcja liczy się jako zaobserwowana, gdy jej działanie awaryjne obejrzano na urządzeniu.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Obejrzane</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Oczekiwane i zaobserwowane</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Zaobserwowane</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard.</source>
        <translation>Ponadto zgodnie z oczekiwaniem: %1 urządzeń nadal się zgłaszało, %2 odciętych pokazano jako niesłyszane.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>What it is worth as evidence</source>
        <translation>Ile jest wart jako dowód</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Utrata</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Liczy się jako</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>sprawdzone</translation>
    </message>
    <message>
        <source>tried and failed</source>
        <translation>sprawdzone i nieudane</translation>
    </message>
    <message>
        <source>claimed: a model was tried</source>
        <translation>deklarowane: sprawdzono model</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Ćwiczenie: %1</translation>
    </message>
    <message>
        <source>From the loss until the value is as expected and stays so to the end. Looked at once a second.</source>
        <translation>Od utraty do chwili, gdy wartość jest zgodna z oczekiwaną i taka zostaje do końca. Sprawdzane raz na sekundę.</translation>
    </message>
    <message>
        <source>By the clock of the simulated site.</source>
        <translation>Według zegara symulowanego obiektu.</translation>
    </message>
    <message>
        <source>Deviation: not as expected</source>
        <translation>Odchylenie: inaczej niż oczekiwano</translation>
    </message>
    <message>
        <source>Deviation: too slow</source>
        <translation>Odchylenie: za wolno</translation>
    </message>
    <message>
        <source>Deviation: let go</source>
        <translation>Odchylenie: puszczone</translation>
    </message>
    <message>
        <source>Deviation: not as before afterwards</source>
        <translation>Odchylenie: potem nie jak przedtem</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Odchylenie</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Kontrola zaliczona</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Odebrane</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Bezpieczne</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Przerwane</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Oddane</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>Nie dało się oddać</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Nie wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Zaliczone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niezaliczone</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Kontrola wstępna nie powiodła się. Nic nie odebrano.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Nie dało się tego odebrać.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Przerwane: pilny alarm, którego ćwiczenie nie wyjaśnia.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Przerwane: obserwujący został odcięty.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Przerwane: wartość wyszła poza granice.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Przerwane: zbyt wiele odchyleń.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Przerwane przez osobę.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Nie dało się oddać: ktoś musi tam pójść.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Oddane, ale nie wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Przeprowadzone do końca, oddane i wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Trzyma %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Nadal się zgłasza</translation>
    </message>
    <message>
        <source>Is shown as not heard</source>
        <translation>Jest pokazane jako niesłyszane</translation>
    </message>
    <message>
        <source>The policy comes into force</source>
        <translation>Zasada zaczyna obowiązywać</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Jeden alarm</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Słyszane</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Niesłyszane</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nie obowiązuje</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmy: %1</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1, termin %2.</translation>
    </message>
    <message>
        <source>It is late: it was made on %1.</source>
        <translation>Jest spóźniony: sporządzono go %1.</translation>
    </message>
    <message>
        <source>%1 earlier ones were missed and are not made by themselves any more.</source>
        <translation>Pominięto wcześniejsze (%1); nie zostaną już sporządzone samoczynnie.</translation>
    </message>
    <message>
        <source>The same hash stands in the station&apos;s audit: a file that has it is as it was made.</source>
        <translation>Ta sama suma kontrolna jest w audycie stanowiska: plik, który ją ma, jest taki, jak go sporządzono.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Room temperature off</source>
        <translation>Odchylenie temperatury pomieszczenia</translation>
    </message>
    <message>
        <source>Heating or cooling does not reach this room, or a window stands open.</source>
        <translation>Ogrzewanie lub chłodzenie nie dociera do tego pomieszczenia albo otwarte jest okno.</translation>
    </message>
    <message>
        <source>People in this room complain.</source>
        <translation>Osoby w tym pomieszczeniu narzekają.</translation>
    </message>
    <message>
        <source>Look whether a window is open.</source>
        <translation>Sprawdź, czy okno nie jest otwarte.</translation>
    </message>
    <message>
        <source>Compare the set-point with the schedule.</source>
        <translation>Porównaj wartość zadaną z harmonogramem.</translation>
    </message>
    <message>
        <source>Look at the valve or air flow of this zone.</source>
        <translation>Sprawdź zawór lub przepływ powietrza tej strefy.</translation>
    </message>
    <message>
        <source>Room temperature far off</source>
        <translation>Duże odchylenie temperatury pomieszczenia</translation>
    </message>
    <message>
        <source>Heating or cooling of this room has failed.</source>
        <translation>Ogrzewanie lub chłodzenie tego pomieszczenia zawiodło.</translation>
    </message>
    <message>
        <source>The room cannot be used; in frost pipes may burst.</source>
        <translation>Pomieszczenie nie nadaje się do użytku; przy mrozie mogą pęknąć rury.</translation>
    </message>
    <message>
        <source>Look whether other rooms of the same unit are affected.</source>
        <translation>Sprawdź, czy dotyczy to innych pomieszczeń tej samej jednostki.</translation>
    </message>
    <message>
        <source>Start the standby unit or bring a mobile one.</source>
        <translation>Uruchom jednostkę rezerwową lub przywieź przenośną.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor.</source>
        <translation>Wezwij firmę serwisową.</translation>
    </message>
    <message>
        <source>Server room warm</source>
        <translation>Ciepło w serwerowni</translation>
    </message>
    <message>
        <source>Cooling of the server room is weak or has failed.</source>
        <translation>Chłodzenie serwerowni jest słabe lub zawiodło.</translation>
    </message>
    <message>
        <source>Servers throttle and age; within the hour they may shut down.</source>
        <translation>Serwery zwalniają i szybciej się starzeją; w ciągu godziny mogą się wyłączyć.</translation>
    </message>
    <message>
        <source>Look whether the cooling unit runs.</source>
        <translation>Sprawdź, czy działa klimatyzator.</translation>
    </message>
    <message>
        <source>Start the standby unit.</source>
        <translation>Uruchom jednostkę rezerwową.</translation>
    </message>
    <message>
        <source>Tell IT to shed load.</source>
        <translation>Poproś dział IT o zmniejszenie obciążenia.</translation>
    </message>
    <message>
        <source>Server room hot</source>
        <translation>Gorąco w serwerowni</translation>
    </message>
    <message>
        <source>Cooling of the server room has failed.</source>
        <translation>Chłodzenie serwerowni zawiodło.</translation>
    </message>
    <message>
        <source>Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire.</source>
        <translation>Serwery same się wyłączają, a wraz z nimi telefony, kontrola dostępu i przesyłanie alarmów; zagrożenie pożarem.</translation>
    </message>
    <message>
        <source>Go there and open the doors.</source>
        <translation>Idź tam i otwórz drzwi.</translation>
    </message>
    <message>
        <source>Have IT shut down servers in order.</source>
        <translation>Niech dział IT wyłączy serwery w ustalonej kolejności.</translation>
    </message>
    <message>
        <source>CO₂ raised</source>
        <translation>Podwyższone CO₂</translation>
    </message>
    <message>
        <source>More people than the ventilation is set for.</source>
        <translation>Więcej osób, niż przewiduje wentylacja.</translation>
    </message>
    <message>
        <source>CO₂ high</source>
        <translation>Wysokie CO₂</translation>
    </message>
    <message>
        <source>The ventilation of this room is too weak or has failed.</source>
        <translation>Wentylacja tego pomieszczenia jest za słaba lub zawiodła.</translation>
    </message>
    <message>
        <source>People tire and make mistakes; the ventilation may have failed for more rooms.</source>
        <translation>Ludzie są zmęczeni i popełniają błędy; wentylacja mogła zawieść też w innych pomieszczeniach.</translation>
    </message>
    <message>
        <source>Open windows or doors.</source>
        <translation>Otwórz okna lub drzwi.</translation>
    </message>
    <message>
        <source>Look at air flow and damper of this zone.</source>
        <translation>Sprawdź przepływ powietrza i przepustnicę tej strefy.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor if the air handler is off.</source>
        <translation>Wezwij firmę serwisową, jeśli centrala wentylacyjna nie działa.</translation>
    </message>
    <message>
        <source>Air dry or humid</source>
        <translation>Powietrze suche lub wilgotne</translation>
    </message>
    <message>
        <source>Humidifying or drying does not keep up with the weather.</source>
        <translation>Nawilżanie lub osuszanie nie nadąża za pogodą.</translation>
    </message>
    <message>
        <source>Air very dry or very humid</source>
        <translation>Powietrze bardzo suche lub bardzo wilgotne</translation>
    </message>
    <message>
        <source>Humidifying or drying has failed, or water evaporates.</source>
        <translation>Nawilżanie lub osuszanie zawiodło albo paruje woda.</translation>
    </message>
    <message>
        <source>Mould in days when humid; irritated eyes and static discharge when dry.</source>
        <translation>Przy wilgoci po kilku dniach pleśń; przy suchości podrażnione oczy i wyładowania elektrostatyczne.</translation>
    </message>
    <message>
        <source>Look for water.</source>
        <translation>Poszukaj wody.</translation>
    </message>
    <message>
        <source>Look at the humidifier or the cooling coil.</source>
        <translation>Sprawdź nawilżacz lub chłodnicę.</translation>
    </message>
    <message>
        <source>Raise the air flow.</source>
        <translation>Zwiększ przepływ powietrza.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Słaba bateria</translation>
    </message>
    <message>
        <source>The battery nears its end.</source>
        <translation>Bateria zbliża się do końca.</translation>
    </message>
    <message>
        <source>Battery very low</source>
        <translation>Bardzo słaba bateria</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>Bateria jest prawie pusta.</translation>
    </message>
    <message>
        <source>The device falls silent within days.</source>
        <translation>Urządzenie zamilknie w ciągu kilku dni.</translation>
    </message>
    <message>
        <source>Take the right battery along.</source>
        <translation>Weź ze sobą właściwą baterię.</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Wymień ją.</translation>
    </message>
    <message>
        <source>See that the level is reported as full again.</source>
        <translation>Sprawdź, czy poziom znów podawany jest jako pełny.</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Pusta bateria</translation>
    </message>
    <message>
        <source>The battery is empty.</source>
        <translation>Bateria jest pusta.</translation>
    </message>
    <message>
        <source>The device may fall silent at any moment.</source>
        <translation>Urządzenie może zamilknąć w każdej chwili.</translation>
    </message>
    <message>
        <source>Change the battery now.</source>
        <translation>Wymień baterię teraz.</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Wyciek wody</translation>
    </message>
    <message>
        <source>Water lies where the sensor lies.</source>
        <translation>Tam, gdzie leży czujnik, stoi woda.</translation>
    </message>
    <message>
        <source>Water damage to building and equipment; risk of electric shock.</source>
        <translation>Szkody wodne w budynku i urządzeniach; ryzyko porażenia prądem.</translation>
    </message>
    <message>
        <source>Close the valve of this riser.</source>
        <translation>Zamknij zawór tego pionu.</translation>
    </message>
    <message>
        <source>Switch off sockets that may get wet.</source>
        <translation>Wyłącz gniazda, które mogą zamoknąć.</translation>
    </message>
    <message>
        <source>Go there and look.</source>
        <translation>Idź tam i sprawdź.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Dym</translation>
    </message>
    <message>
        <source>The detector sees smoke.</source>
        <translation>Czujka widzi dym.</translation>
    </message>
    <message>
        <source>Fire: danger to life.</source>
        <translation>Pożar: zagrożenie życia.</translation>
    </message>
    <message>
        <source>Evacuate and call the fire brigade as the fire plan says.</source>
        <translation>Ewakuuj ludzi i wezwij straż pożarną zgodnie z instrukcją pożarową.</translation>
    </message>
    <message>
        <source>Look only if it is safe.</source>
        <translation>Sprawdzaj tylko wtedy, gdy to bezpieczne.</translation>
    </message>
    <message>
        <source>See that the fire panel agrees: this program does not replace it.</source>
        <translation>Upewnij się, że centrala pożarowa wskazuje to samo: ten program jej nie zastępuje.</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Drzwi zbyt długo otwarte</translation>
    </message>
    <message>
        <source>The door is wedged, or does not fall shut.</source>
        <translation>Drzwi są zablokowane albo się nie domykają.</translation>
    </message>
    <message>
        <source>Anybody can walk in.</source>
        <translation>Każdy może wejść.</translation>
    </message>
    <message>
        <source>Look at the camera or go there.</source>
        <translation>Spójrz na kamerę albo idź tam.</translation>
    </message>
    <message>
        <source>Close the door.</source>
        <translation>Zamknij drzwi.</translation>
    </message>
    <message>
        <source>Have the closer repaired if it does not fall shut.</source>
        <translation>Zleć naprawę samozamykacza, jeśli drzwi się nie domykają.</translation>
    </message>
    <message>
        <source>Dock door held open</source>
        <translation>Brama rampy zbyt długo otwarta</translation>
    </message>
    <message>
        <source>A delivery takes long, or the door was forgotten.</source>
        <translation>Dostawa się przedłuża albo zapomniano o bramie.</translation>
    </message>
    <message>
        <source>Anybody can walk in; the building cools down.</source>
        <translation>Każdy może wejść; budynek się wychładza.</translation>
    </message>
    <message>
        <source>Call the dock.</source>
        <translation>Zadzwoń na rampę.</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Urządzenie milczy</translation>
    </message>
    <message>
        <source>No power, empty battery, out of radio range, or broken.</source>
        <translation>Brak zasilania, pusta bateria, brak zasięgu radiowego lub uszkodzenie.</translation>
    </message>
    <message>
        <source>Its values are old; what happens there is not seen.</source>
        <translation>Jego wartości są stare; nie widać, co się tam dzieje.</translation>
    </message>
    <message>
        <source>Look at its battery and signal in its history.</source>
        <translation>Sprawdź w historii jego baterię i sygnał.</translation>
    </message>
    <message>
        <source>Go there and see whether it has power.</source>
        <translation>Idź tam i sprawdź, czy ma zasilanie.</translation>
    </message>
    <message>
        <source>Replace it if it stays silent.</source>
        <translation>Wymień je, jeśli nadal milczy.</translation>
    </message>
    <message>
        <source>Gateway silent</source>
        <translation>Bramka milczy</translation>
    </message>
    <message>
        <source>No power, no network, or its software stands still.</source>
        <translation>Brak zasilania, brak sieci albo jej oprogramowanie stanęło.</translation>
    </message>
    <message>
        <source>All devices behind it are unseen and cannot be commanded.</source>
        <translation>Nie widać żadnego urządzenia za nią i nie można nimi sterować.</translation>
    </message>
    <message>
        <source>See whether it has power and network.</source>
        <translation>Sprawdź, czy ma zasilanie i sieć.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>Uruchom ją ponownie.</translation>
    </message>
    <message>
        <source>Watch whether the devices behind it come back.</source>
        <translation>Obserwuj, czy urządzenia za nią wracają.</translation>
    </message>
    <message>
        <source>Life-safety device silent</source>
        <translation>Urządzenie bezpieczeństwa ludzi milczy</translation>
    </message>
    <message>
        <source>A leak or fire there is not seen.</source>
        <translation>Wyciek lub pożar w tym miejscu nie zostanie zauważony.</translation>
    </message>
    <message>
        <source>Have somebody watch the place until it is heard again.</source>
        <translation>Niech ktoś pilnuje tego miejsca, aż urządzenie znów się odezwie.</translation>
    </message>
    <message>
        <source>Broker connection lost</source>
        <translation>Utracono połączenie z brokerem</translation>
    </message>
    <message>
        <source>The broker is down, unreachable or refuses us.</source>
        <translation>Broker nie działa, jest nieosiągalny albo nas odrzuca.</translation>
    </message>
    <message>
        <source>Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves.</source>
        <translation>Holdfast jest ślepy: nie widać niczego za tym brokerem. Urządzenia działają dalej same.</translation>
    </message>
    <message>
        <source>Read the exact cause in Settings, Brokers.</source>
        <translation>Dokładną przyczynę znajdziesz w Ustawieniach, Brokery.</translation>
    </message>
    <message>
        <source>See whether the broker&apos;s machine has power and network.</source>
        <translation>Sprawdź, czy komputer brokera ma zasilanie i sieć.</translation>
    </message>
    <message>
        <source>Restart the broker.</source>
        <translation>Uruchom brokera ponownie.</translation>
    </message>
    <message>
        <source>Devices did not come back</source>
        <translation>Urządzenia nie wróciły</translation>
    </message>
    <message>
        <source>Their values are old; what happens there is not seen.</source>
        <translation>Ich wartości są stare; nie widać, co się tam dzieje.</translation>
    </message>
    <message>
        <source>See the list of devices under this alarm.</source>
        <translation>Zobacz listę urządzeń pod tym alarmem.</translation>
    </message>
    <message>
        <source>Restart or pair them again.</source>
        <translation>Uruchom je ponownie albo sparuj na nowo.</translation>
    </message>
    <message>
        <source>Message of a device</source>
        <translation>Komunikat urządzenia</translation>
    </message>
    <message>
        <source>The device says so itself.</source>
        <translation>Urządzenie samo to zgłasza.</translation>
    </message>
    <message>
        <source>CO₂ sensor suspect</source>
        <translation>Podejrzany czujnik CO₂</translation>
    </message>
    <message>
        <source>The sensor is out of calibration or faulty: outdoor air has more.</source>
        <translation>Czujnik jest rozkalibrowany lub uszkodzony: powietrze na zewnątrz ma go więcej.</translation>
    </message>
    <message>
        <source>Air flow low</source>
        <translation>Niski przepływ powietrza</translation>
    </message>
    <message>
        <source>A damper is stuck, a filter is full, or the fan does not reach its pressure.</source>
        <translation>Przepustnica się zacięła, filtr jest pełny albo wentylator nie osiąga ciśnienia.</translation>
    </message>
    <message>
        <source>The air of this zone gets stale.</source>
        <translation>Powietrze w tej strefie robi się zaduszone.</translation>
    </message>
    <message>
        <source>Look at the damper&apos;s position.</source>
        <translation>Sprawdź położenie przepustnicy.</translation>
    </message>
    <message>
        <source>Look at the filter and the fan of this unit.</source>
        <translation>Sprawdź filtr i wentylator tej centrali.</translation>
    </message>
    <message>
        <source>Air flow very low</source>
        <translation>Bardzo niski przepływ powietrza</translation>
    </message>
    <message>
        <source>The damper, the fan or the flow sensor has failed.</source>
        <translation>Zawiodła przepustnica, wentylator lub czujnik przepływu.</translation>
    </message>
    <message>
        <source>This zone is hardly ventilated.</source>
        <translation>Ta strefa prawie nie jest wentylowana.</translation>
    </message>
    <message>
        <source>Does not follow its command</source>
        <translation>Nie wykonuje polecenia</translation>
    </message>
    <message>
        <source>A tripped breaker, a broken belt, a switch on hand, or a lost relay.</source>
        <translation>Wyłączony bezpiecznik, zerwany pasek, przełącznik na „ręcznie” albo uszkodzony przekaźnik.</translation>
    </message>
    <message>
        <source>It runs for nothing, or stands still when it is needed.</source>
        <translation>Pracuje na darmo albo stoi, gdy jest potrzebne.</translation>
    </message>
    <message>
        <source>See whether its switch stands on hand or off.</source>
        <translation>Sprawdź, czy przełącznik stoi na „ręcznie” lub „wyłączone”.</translation>
    </message>
    <message>
        <source>Look at breaker, belt and relay.</source>
        <translation>Sprawdź bezpiecznik, pasek i przekaźnik.</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Drzwi wyważone</translation>
    </message>
    <message>
        <source>The door was opened while it was locked.</source>
        <translation>Drzwi otwarto, gdy były zamknięte na zamek.</translation>
    </message>
    <message>
        <source>Somebody may be inside who must not be.</source>
        <translation>W środku może być ktoś, kogo nie powinno tam być.</translation>
    </message>
    <message>
        <source>Call security.</source>
        <translation>Wezwij ochronę.</translation>
    </message>
    <message>
        <source>Way out lost</source>
        <translation>Utracono łącze zewnętrzne</translation>
    </message>
    <message>
        <source>The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way.</source>
        <translation>Łącze, jego router lub dostawca nie działa: kilka brokerów zewnętrznych utracono naraz albo router mówi, że używa innego łącza.</translation>
    </message>
    <message>
        <source>Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left.</source>
        <translation>Niczego za nim nie widać; to, co potrzebuje chmury, stoi, albo wszystko zależy od łącza, które zostało.</translation>
    </message>
    <message>
        <source>See whether router and modem have power and a line.</source>
        <translation>Sprawdź, czy router i modem mają zasilanie i linię.</translation>
    </message>
    <message>
        <source>See in Continuity what goes on by itself.</source>
        <translation>Zobacz w Ciągłości, co działa dalej samo.</translation>
    </message>
    <message>
        <source>Call the provider.</source>
        <translation>Zadzwoń do dostawcy.</translation>
    </message>
    <message>
        <source>Power feed lost</source>
        <translation>Utracono obwód zasilania</translation>
    </message>
    <message>
        <source>Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself.</source>
        <translation>Wszystko na tym obwodzie zamilkło: bezpiecznik, wyłącznik różnicowoprądowy albo samo zasilanie.</translation>
    </message>
    <message>
        <source>What hangs on it stands still and is not seen.</source>
        <translation>To, co od niego zależy, stoi i nie jest widoczne.</translation>
    </message>
    <message>
        <source>See whether the fuse of this feed is in.</source>
        <translation>Sprawdź, czy bezpiecznik tego obwodu jest załączony.</translation>
    </message>
    <message>
        <source>Look for what made it trip before you switch it on again.</source>
        <translation>Znajdź przyczynę zadziałania, zanim załączysz ponownie.</translation>
    </message>
    <message>
        <source>Call an electrician.</source>
        <translation>Wezwij elektryka.</translation>
    </message>
    <message>
        <source>Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>Ich bramka, broker lub obwód wrócił, a one nie: straciły parowanie albo były wyłączone, gdy wrócił.</translation>
    </message>
    <message>
        <source>Fallback is acting</source>
        <translation>Działa praca awaryjna</translation>
    </message>
    <message>
        <source>What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off.</source>
        <translation>To, czego pilnuje zasada, zostało utracone: mówią to jej sondy, a te, które patrzą na tę stację, mówią, że to nie my jesteśmy odcięci.</translation>
    </message>
    <message>
        <source>Something runs on its fallback: it works, but not as usual.</source>
        <translation>Coś działa w trybie awaryjnym: działa, ale inaczej niż zwykle.</translation>
    </message>
    <message>
        <source>See in Continuity what acts and since when.</source>
        <translation>Sprawdź w Ciągłości, co działa i od kiedy.</translation>
    </message>
    <message>
        <source>Find out why what it watches is lost.</source>
        <translation>Ustal, dlaczego utracono to, czego pilnuje.</translation>
    </message>
    <message>
        <source>Fallback waits for a person</source>
        <translation>Praca awaryjna czeka na człowieka</translation>
    </message>
    <message>
        <source>A step was refused or not confirmed, could not be taken back, or there was no good way left.</source>
        <translation>Krok odrzucono lub nie potwierdzono, nie dało się go cofnąć albo nie było już dobrej drogi.</translation>
    </message>
    <message>
        <source>The policy does nothing more by itself; what it has set stays set.</source>
        <translation>Zasada sama nic już nie robi; to, co ustawiła, pozostaje ustawione.</translation>
    </message>
    <message>
        <source>See in Continuity which step it was.</source>
        <translation>Sprawdź w Ciągłości, który to był krok.</translation>
    </message>
    <message>
        <source>Set by hand what the step was to set.</source>
        <translation>Ustaw ręcznie to, co miał ustawić krok.</translation>
    </message>
    <message>
        <source>Disarm the policy to have everything let go.</source>
        <translation>Rozbrój zasadę, aby wszystko zostało zwolnione.</translation>
    </message>
    <message>
        <source>Stand-in broker not ready</source>
        <translation>Zastępczy broker nie jest gotowy</translation>
    </message>
    <message>
        <source>The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message.</source>
        <translation>Broker, który ma zastąpić, jest wyłączony, nieosiągalny, odrzuca nas albo nie przekazuje naszej własnej wiadomości.</translation>
    </message>
    <message>
        <source>Nothing is lost now; if the usual broker fails, nobody stands in.</source>
        <translation>Teraz nic nie ginie; gdy zwykły broker zawiedzie, nikt go nie zastąpi.</translation>
    </message>
</context>
</TS>
