<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>autonomy</name>
    <message>
        <source>It speaks only through a service outside the site.</source>
        <translation>Solo se comunica a través de un servicio externo al edificio.</translation>
    </message>
    <message>
        <source>It keeps a programme of its own and goes on with it alone.</source>
        <translation>Tiene su propio programa y lo sigue por sí solo.</translation>
    </message>
    <message>
        <source>It is a hub on the site itself.</source>
        <translation>Es en sí mismo un concentrador del edificio.</translation>
    </message>
    <message>
        <source>It runs on a battery and is heard only through its local hub.</source>
        <translation>Funciona con batería y solo se oye a través de su concentrador local.</translation>
    </message>
    <message>
        <source>It is heard and commanded only through its local hub.</source>
        <translation>Solo se oye y se controla a través de su concentrador local.</translation>
    </message>
    <message>
        <source>It acts by itself and speaks to the broker without a hub.</source>
        <translation>Actúa por sí mismo y habla con el broker sin concentrador.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.</source>
        <translation>Los contadores se restan; un reinicio o un desbordamiento no añade ningún pico. La energía se reparte por igual entre dos lecturas; la potencia sin contador vale hasta el valor siguiente.</translation>
    </message>
    <message>
        <source>Only time in which readings follow each other; what was used in a gap has no hour and is left out.</source>
        <translation>Solo el tiempo en que las lecturas se suceden; lo consumido en un hueco no tiene hora y se omite.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out. Air temperature stands for operative temperature.</source>
        <translation>Del tiempo válido dentro del horario del sitio; los festivos se omiten. La temperatura del aire sustituye a la operativa.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Del tiempo válido dentro del horario del sitio; los festivos se omiten.</translation>
    </message>
    <message>
        <source>Occupied time of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Tiempo ocupado del tiempo válido dentro del horario del sitio; los festivos se omiten.</translation>
    </message>
    <message>
        <source>Each change to the state counts once; a state that already held when the period or a gap ended does not.</source>
        <translation>Cada cambio al estado cuenta una vez; un estado que ya existía al empezar o al acabar un hueco no cuenta.</translation>
    </message>
    <message>
        <source>Time a state held, until the next value or a gap.</source>
        <translation>Tiempo que duró un estado, hasta el valor siguiente o un hueco.</translation>
    </message>
    <message>
        <source>Definition of this product</source>
        <translation>Definición de este producto</translation>
    </message>
    <message>
        <source>EN 16798-1, offices</source>
        <translation>EN 16798-1, oficinas</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Energía consumida</translation>
    </message>
    <message>
        <source>Energy per floor area</source>
        <translation>Energía por superficie</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Carga base</translation>
    </message>
    <message>
        <source>Median of the power between 02:00 and 04:00 in the last seven nights of the period.</source>
        <translation>Mediana de la potencia entre las 02:00 y las 04:00 de las últimas siete noches del período.</translation>
    </message>
    <message>
        <source>Energy outside the site&apos;s hours</source>
        <translation>Energía fuera del horario</translation>
    </message>
    <message>
        <source>More than 40 % is worth a look (definition of this product)</source>
        <translation>Más del 40 % merece una mirada (definición de este producto)</translation>
    </message>
    <message>
        <source>Weekend against weekday</source>
        <translation>Fin de semana frente a día laborable</translation>
    </message>
    <message>
        <source>Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out.</source>
        <translation>Energía media de sábados y domingos dividida entre la de los días laborables; se omiten los días conocidos a menos de la mitad y los festivos.</translation>
    </message>
    <message>
        <source>More than 0.5 is worth a look (definition of this product)</source>
        <translation>Más de 0,5 merece una mirada (definición de este producto)</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Punta de demanda</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end.</source>
        <translation>Mayor potencia media de un cuarto de hora de reloj, de los conocidos por completo; se muestra su final.</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Factor de carga</translation>
    </message>
    <message>
        <source>Mean power divided by peak demand.</source>
        <translation>Potencia media dividida entre la punta.</translation>
    </message>
    <message>
        <source>Energy no submeter explains</source>
        <translation>Energía que ningún subcontador explica</translation>
    </message>
    <message>
        <source>Main meters less submeters, divided by the main meters.</source>
        <translation>Contadores principales menos subcontadores, dividido entre los principales.</translation>
    </message>
    <message>
        <source>More than 5 % is worth a look (definition of this product)</source>
        <translation>Más del 5 % merece una mirada (definición de este producto)</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Coste de la electricidad</translation>
    </message>
    <message>
        <source>Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest.</source>
        <translation>Energía de cada tarifa por su precio mientras es válida, cuotas fijas y la punta de cada mes por el término de potencia. Lo consumido en un hueco no tiene hora y se reparte como el resto.</translation>
    </message>
    <message>
        <source>Tariffs of the site</source>
        <translation>Tarifas del sitio</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Emisiones</translation>
    </message>
    <message>
        <source>Energy times the factor of its kind.</source>
        <translation>Energía por el factor de su tipo.</translation>
    </message>
    <message>
        <source>Factor table of the site</source>
        <translation>Tabla de factores del sitio</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>Calor consumido</translation>
    </message>
    <message>
        <source>Heating degree days</source>
        <translation>Grados-día de calefacción</translation>
    </message>
    <message>
        <source>Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out.</source>
        <translation>Temperatura base menos la media de cada día de medianoche a medianoche, cuando hace más frío. Se omiten los días conocidos a menos de la mitad.</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>Grados-día de refrigeración</translation>
    </message>
    <message>
        <source>Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out.</source>
        <translation>Media de cada día de medianoche a medianoche menos la temperatura base, cuando hace más calor. Se omiten los días conocidos a menos de la mitad.</translation>
    </message>
    <message>
        <source>Share of the energy that weather explains</source>
        <translation>Parte de la energía que explica el tiempo</translation>
    </message>
    <message>
        <source>Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both.</source>
        <translation>Mínimos cuadrados de la energía diaria sobre los grados-día: el modelo con mejor R² ajustado entre ninguno, calefacción, refrigeración y ambos.</translation>
    </message>
    <message>
        <source>Thermal comfort</source>
        <translation>Confort térmico</translation>
    </message>
    <message>
        <source>Time outside every comfort category</source>
        <translation>Tiempo fuera de toda categoría de confort</translation>
    </message>
    <message>
        <source>Degree-hours too warm</source>
        <translation>Grados-hora de más calor</translation>
    </message>
    <message>
        <source>Degrees above category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Grados por encima de la categoría II por horas, de la sala con más; dentro del horario del sitio.</translation>
    </message>
    <message>
        <source>Degree-hours too cold</source>
        <translation>Grados-hora de más frío</translation>
    </message>
    <message>
        <source>Degrees below category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Grados por debajo de la categoría II por horas, de la sala con más; dentro del horario del sitio.</translation>
    </message>
    <message>
        <source>Humidity in range</source>
        <translation>Humedad en rango</translation>
    </message>
    <message>
        <source>Sensors to check</source>
        <translation>Sensores por revisar</translation>
    </message>
    <message>
        <source>Values that stand still, lie outside what is possible, or stay apart from the sensors around them.</source>
        <translation>Valores que no cambian, que son imposibles o que se apartan de los sensores vecinos.</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Calidad del aire</translation>
    </message>
    <message>
        <source>Time outside every air category</source>
        <translation>Tiempo fuera de toda categoría de aire</translation>
    </message>
    <message>
        <source>Occupied time</source>
        <translation>Tiempo ocupado</translation>
    </message>
    <message>
        <source>Rooms hardly used</source>
        <translation>Salas apenas usadas</translation>
    </message>
    <message>
        <source>Less than 10 % of the time (definition of this product)</source>
        <translation>Menos del 10 % del tiempo (definición de este producto)</translation>
    </message>
    <message>
        <source>Most people at once</source>
        <translation>Más personas a la vez</translation>
    </message>
    <message>
        <source>Highest hourly mean of the people counted in all rooms.</source>
        <translation>Mayor media horaria de las personas contadas en todas las salas.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>Horas de encendido</translation>
    </message>
    <message>
        <source>Lit while nobody is there</source>
        <translation>Encendido sin nadie</translation>
    </message>
    <message>
        <source>Time lit and vacant divided by time lit, in rooms whose occupancy is known.</source>
        <translation>Tiempo encendido y vacío dividido entre el tiempo encendido, en salas cuya ocupación se conoce.</translation>
    </message>
    <message>
        <source>More than 15 % is worth a look (definition of this product)</source>
        <translation>Más del 15 % merece una mirada (definición de este producto)</translation>
    </message>
    <message>
        <source>Doors forced</source>
        <translation>Puertas forzadas</translation>
    </message>
    <message>
        <source>Doors held open</source>
        <translation>Puertas mantenidas abiertas</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Entries outside the site&apos;s hours</source>
        <translation>Entradas fuera del horario</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Agua consumida</translation>
    </message>
    <message>
        <source>Water at night</source>
        <translation>Agua de noche</translation>
    </message>
    <message>
        <source>Median over the nights of the lowest hour between 00:00 and 06:00.</source>
        <translation>Mediana de las noches de la hora más baja entre las 00:00 y las 06:00.</translation>
    </message>
    <message>
        <source>Days without an hour of no flow</source>
        <translation>Días sin una hora sin caudal</translation>
    </message>
    <message>
        <source>Days whose every hour is known and saw water.</source>
        <translation>Días cuyas horas se conocen todas y vieron agua.</translation>
    </message>
    <message>
        <source>Availability of devices</source>
        <translation>Disponibilidad de los dispositivos</translation>
    </message>
    <message>
        <source>Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart.</source>
        <translation>Tiempo no perdido del tiempo conocido. Mientras Holdfast o el broker no estaban no se sabe nada: ese tiempo se omite y se indica aparte.</translation>
    </message>
    <message>
        <source>99.5 % for sensors, 99.9 % for gateways (definition of this product)</source>
        <translation>99,5 % para sensores, 99,9 % para pasarelas (definición de este producto)</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Mensajes entregados</translation>
    </message>
    <message>
        <source>Values received of those expected by each point&apos;s usual interval, in the time known.</source>
        <translation>Valores recibidos de los esperados según el intervalo habitual de cada punto, en el tiempo conocido.</translation>
    </message>
    <message>
        <source>95 % (definition of this product)</source>
        <translation>95 % (definición de este producto)</translation>
    </message>
    <message>
        <source>Batteries to change within 60 days</source>
        <translation>Pilas por cambiar en 60 días</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen.</source>
        <translation>Recta de Theil–Sen por las medianas diarias hasta el 5 %, con el rango de pendientes del 5 al 95 %; al menos 14 días, no más lejos que el doble del tiempo visto.</translation>
    </message>
    <message>
        <source>Devices with a weak signal</source>
        <translation>Dispositivos con señal débil</translation>
    </message>
    <message>
        <source>Median of the period below the weak limit of its radio.</source>
        <translation>Mediana del período por debajo del límite débil de su radio.</translation>
    </message>
    <message>
        <source>Devices with the newest firmware</source>
        <translation>Dispositivos con el firmware más nuevo</translation>
    </message>
    <message>
        <source>Of the devices whose newest firmware is known, now.</source>
        <translation>De los dispositivos cuyo firmware más nuevo se conoce, ahora.</translation>
    </message>
    <message>
        <source>Restarts of devices</source>
        <translation>Reinicios de dispositivos</translation>
    </message>
    <message>
        <source>How often a time of running fell.</source>
        <translation>Cuántas veces bajó un tiempo en marcha.</translation>
    </message>
    <message>
        <source>More than 3 in 7 days is worth a look (definition of this product)</source>
        <translation>Más de 3 en 7 días merece una mirada (definición de este producto)</translation>
    </message>
    <message>
        <source>Alarms answered in time</source>
        <translation>Alarmas atendidas a tiempo</translation>
    </message>
    <message>
        <source>From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Del anuncio al reconocimiento; se omiten las alarmas fuera de servicio, las abiertas cuentan cuando pasa su tiempo.</translation>
    </message>
    <message>
        <source>P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)</source>
        <translation>P1 15 min, P2 1 h, P3 4 h, P4 1 día (definición de este producto)</translation>
    </message>
    <message>
        <source>Alarms over in time</source>
        <translation>Alarmas terminadas a tiempo</translation>
    </message>
    <message>
        <source>From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>Del anuncio a la vuelta a la normalidad; se omiten las alarmas fuera de servicio, las abiertas cuentan cuando pasa su tiempo.</translation>
    </message>
    <message>
        <source>P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)</source>
        <translation>P1 4 h, P2 8 h, P3 3 días, P4 10 días (definición de este producto)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>Salud de los dispositivos</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Below the limit by</source>
        <translation>Bajo el límite por</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category I</source>
        <translation>Categoría I</translation>
    </message>
    <message>
        <source>Category II</source>
        <translation>Categoría II</translation>
    </message>
    <message>
        <source>Category III</source>
        <translation>Categoría III</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días restantes</translation>
    </message>
    <message>
        <source>Degree days</source>
        <translation>Grados-día</translation>
    </message>
    <message>
        <source>Degree-hours</source>
        <translation>Grados-hora</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminó a las</translation>
    </message>
    <message>
        <source>Energy kind</source>
        <translation>Tipo de energía</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Highest quarter hour</source>
        <translation>Cuarto de hora más alto</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Lost hours</source>
        <translation>Horas perdidas</translation>
    </message>
    <message>
        <source>Luminaire</source>
        <translation>Luminaria</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Potencia media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Faltó</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>El más nuevo</translation>
    </message>
    <message>
        <source>Night power</source>
        <translation>Potencia de noche</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Nueve de diez</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Outdoor mean</source>
        <translation>Media exterior</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Hora más tranquila</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unknown hours</source>
        <translation>Horas desconocidas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Counted by the device</source>
        <translation>Contado por el dispositivo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>It differs from the others in the room</source>
        <translation>Difiere de los demás de la sala</translation>
    </message>
    <message>
        <source>It never shows fresh air</source>
        <translation>Nunca muestra aire fresco</translation>
    </message>
    <message>
        <source>Its value is not possible</source>
        <translation>Su valor no es posible</translation>
    </message>
    <message>
        <source>Its value stands still</source>
        <translation>Su valor no cambia</translation>
    </message>
    <message>
        <source>No clear trend</source>
        <translation>Sin tendencia clara</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Nada oído</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Fuera del horario</translation>
    </message>
    <message>
        <source>Per cooling degree day</source>
        <translation>Por grado-día de refrigeración</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Per heating degree day</source>
        <translation>Por grado-día de calefacción</translation>
    </message>
    <message>
        <source>Too short to say</source>
        <translation>Demasiado corto para decirlo</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Dentro del horario</translation>
    </message>
    <message>
        <source>%1 % of %2 places.</source>
        <translation>%1 % de %2 plazas.</translation>
    </message>
    <message>
        <source>%1 % of the contracted %2 kW.</source>
        <translation>%1 % de los %2 kW contratados.</translation>
    </message>
    <message>
        <source>%1 W/m² of the site&apos;s floor area.</source>
        <translation>%1 W/m² de la superficie del sitio.</translation>
    </message>
    <message>
        <source>%1 drew %2 kW at night for %3 days.</source>
        <translation>%1 consumió %2 kW de noche durante %3 días.</translation>
    </message>
    <message>
        <source>%1 h of planned maintenance are left out.</source>
        <translation>Se omiten %1 h de mantenimiento previsto.</translation>
    </message>
    <message>
        <source>%1 kWh of %2 kWh are explained.</source>
        <translation>Se explican %1 kWh de %2 kWh.</translation>
    </message>
    <message>
        <source>%1 luminaires, %2 h each.</source>
        <translation>%1 luminarias, %2 h cada una.</translation>
    </message>
    <message>
        <source>%1 of %2 devices are below their goal.</source>
        <translation>%1 de %2 dispositivos están por debajo de su objetivo.</translation>
    </message>
    <message>
        <source>%1 of %2 reaches its limit of %3 %4 in about %5 days.</source>
        <translation>%1 de %2 llega a su límite de %3 %4 en unos %5 días.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms are left out: too little is known of them.</source>
        <translation>Se omiten %1 de %2 salas: se sabe demasiado poco de ellas.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 %4.</source>
        <translation>%1 de %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 rooms for fewer than %2 people are told together.</source>
        <translation>%1 salas para menos de %2 personas se indican juntas.</translation>
    </message>
    <message>
        <source>%1 sensors were looked at.</source>
        <translation>Se miraron %1 sensores.</translation>
    </message>
    <message>
        <source>%1 used %2 kWh more than usual outside the site&apos;s hours in %3 days.</source>
        <translation>%1 consumió %2 kWh más de lo habitual fuera del horario en %3 días.</translation>
    </message>
    <message>
        <source>%1 was %2 K colder than the other rooms on %3 workdays in a row.</source>
        <translation>%1 estuvo %2 K más fría que las otras salas, %3 días laborables seguidos.</translation>
    </message>
    <message>
        <source>%1 was %2 K warmer than the other rooms on %3 workdays in a row.</source>
        <translation>%1 estuvo %2 K más caliente que las otras salas, %3 días laborables seguidos.</translation>
    </message>
    <message>
        <source>Base temperature %1 °C.</source>
        <translation>Temperatura base %1 °C.</translation>
    </message>
    <message>
        <source>Between %1 and %2 days, by the trend of %3 days.</source>
        <translation>Entre %1 y %2 días, según la tendencia de %3 días.</translation>
    </message>
    <message>
        <source>Change the battery on the next round.</source>
        <translation>Cambie la pila en la próxima ronda.</translation>
    </message>
    <message>
        <source>Charges for peak demand: %1 %2.</source>
        <translation>Cargos por punta de demanda: %1 %2.</translation>
    </message>
    <message>
        <source>Check the set-point, the valve and where the sensor hangs.</source>
        <translation>Revise la consigna, la válvula y dónde está el sensor.</translation>
    </message>
    <message>
        <source>Compare it with a reference, then calibrate or change it.</source>
        <translation>Compárelo con una referencia y después calíbrelo o cámbielo.</translation>
    </message>
    <message>
        <source>Compare the time programmes with the site&apos;s hours; look for what was switched on by hand.</source>
        <translation>Compare los programas horarios con el horario del sitio; busque lo que se encendió a mano.</translation>
    </message>
    <message>
        <source>Floor area %1 m², as the site model says.</source>
        <translation>Superficie %1 m², según el modelo del sitio.</translation>
    </message>
    <message>
        <source>For %1 kWh no tariff is valid: they are not in the sum.</source>
        <translation>Para %1 kWh ninguna tarifa es válida: no están en la suma.</translation>
    </message>
    <message>
        <source>Limit %1 ppm: %2 ppm outside and 800 ppm.</source>
        <translation>Límite %1 ppm: %2 ppm fuera y 800 ppm.</translation>
    </message>
    <message>
        <source>Limits %1 and %2 %3.</source>
        <translation>Límites %1 y %2 %3.</translation>
    </message>
    <message>
        <source>Look at what wears or clogs before that day.</source>
        <translation>Mire antes de ese día lo que se desgasta o se obstruye.</translation>
    </message>
    <message>
        <source>Meters began again %1 times: what they counted before that and after the last reading is not known.</source>
        <translation>Los contadores empezaron de nuevo %1 veces: no se sabe lo que contaron antes, tras la última lectura.</translation>
    </message>
    <message>
        <source>No main meter is named: %1 meters are added up.</source>
        <translation>No se ha nombrado ningún contador principal: se suman %1 contadores.</translation>
    </message>
    <message>
        <source>Nobody has said yet which meters are submeters of the main meter.</source>
        <translation>Nadie ha dicho aún qué contadores son subcontadores del principal.</translation>
    </message>
    <message>
        <source>Of %1 of %2 batteries no end can be told.</source>
        <translation>De %1 de %2 pilas no se puede decir el final.</translation>
    </message>
    <message>
        <source>Of %1 of %2 devices the newest firmware is known.</source>
        <translation>De %1 de %2 dispositivos se conoce el firmware más nuevo.</translation>
    </message>
    <message>
        <source>See what was left on or runs by hand since %1.</source>
        <translation>Vea qué quedó encendido o funciona a mano desde %1.</translation>
    </message>
    <message>
        <source>Standing charges: %1 %2.</source>
        <translation>Cuotas fijas: %1 %2.</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 % and ends in about %3 days.</source>
        <translation>La pila de %1 está al %2 % y se acaba en unos %3 días.</translation>
    </message>
    <message>
        <source>The energy follows cooling.</source>
        <translation>La energía sigue a la refrigeración.</translation>
    </message>
    <message>
        <source>The energy follows heating and cooling.</source>
        <translation>La energía sigue a la calefacción y la refrigeración.</translation>
    </message>
    <message>
        <source>The energy follows heating.</source>
        <translation>La energía sigue a la calefacción.</translation>
    </message>
    <message>
        <source>The median of all rooms at the same time.</source>
        <translation>La mediana de todas las salas al mismo tiempo.</translation>
    </message>
    <message>
        <source>The site has no tariffs.</source>
        <translation>El sitio no tiene tarifas.</translation>
    </message>
    <message>
        <source>The site&apos;s floor area is not known.</source>
        <translation>No se conoce la superficie del sitio.</translation>
    </message>
    <message>
        <source>The site&apos;s hours are not known.</source>
        <translation>No se conoce el horario del sitio.</translation>
    </message>
    <message>
        <source>There are too few days with heating or cooling to learn from: ten, and 20 degree days.</source>
        <translation>Hay muy pocos días de calefacción o refrigeración para aprender: diez, y 20 grados-día.</translation>
    </message>
    <message>
        <source>There is no factor with source and year for %1.</source>
        <translation>No hay factor con fuente y año para %1.</translation>
    </message>
    <message>
        <source>There was no alarm to answer.</source>
        <translation>No hubo ninguna alarma que atender.</translation>
    </message>
    <message>
        <source>Typical error of a day %1 % (CV(RMSE)), %2 days.</source>
        <translation>Error habitual de un día %1 % (CV(RMSE)), %2 días.</translation>
    </message>
    <message>
        <source>Usual at these hours of the week: %1 kW, the median of eight weeks.</source>
        <translation>Habitual a estas horas de la semana: %1 kW, la mediana de ocho semanas.</translation>
    </message>
    <message>
        <source>Weather plays no part.</source>
        <translation>El tiempo no influye.</translation>
    </message>
    <message>
        <source>60 days (definition of this product)</source>
        <translation>60 días (definición de este producto)</translation>
    </message>
    <message>
        <source>A battery ends soon</source>
        <translation>Una pila se acaba pronto</translation>
    </message>
    <message>
        <source>A room is unlike the others</source>
        <translation>Una sala es distinta de las demás</translation>
    </message>
    <message>
        <source>A sensor should be checked</source>
        <translation>Conviene revisar un sensor</translation>
    </message>
    <message>
        <source>A value nears its limit</source>
        <translation>Un valor se acerca a su límite</translation>
    </message>
    <message>
        <source>Base load has risen</source>
        <translation>La carga base ha subido</translation>
    </message>
    <message>
        <source>Daily median</source>
        <translation>Mediana diaria</translation>
    </message>
    <message>
        <source>Each hour outside the site&apos;s hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.</source>
        <translation>Cada hora fuera del horario y no de noche frente a la mediana de la misma hora de la semana y sus vecinas en las ocho semanas anteriores; la mediana del día, dos días seguidos.</translation>
    </message>
    <message>
        <source>Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.</source>
        <translation>Cada hora de noche frente a la mediana de la misma hora de la semana y sus vecinas en las ocho semanas anteriores, en desviaciones típicas robustas; la mediana de la noche, dos días seguidos.</translation>
    </message>
    <message>
        <source>Limits of the site&apos;s alarm rules</source>
        <translation>Límites de las reglas de alarma del sitio</translation>
    </message>
    <message>
        <source>Mean of each workday within the site&apos;s hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.</source>
        <translation>Media de cada día laborable dentro del horario frente a la mediana de todas las salas, en desviaciones típicas robustas; al menos otras seis salas, tres días laborables seguidos.</translation>
    </message>
    <message>
        <source>Median of all rooms</source>
        <translation>Mediana de todas las salas</translation>
    </message>
    <message>
        <source>More energy outside the site&apos;s hours</source>
        <translation>Más energía fuera del horario</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Robust daily rule: 0.5 false findings in a year on test data</source>
        <translation>Regla diaria robusta: 0,5 hallazgos falsos al año en datos de prueba</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians, with Sen&apos;s range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.</source>
        <translation>Recta de Theil–Sen por las medianas diarias, con el rango de pendientes de Sen en nueve de diez casos; al menos 14 días, no más lejos que el doble del tiempo visto.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmPanel</name>
    <message>
        <source>Alarm details</source>
        <translation>Detalles de la alarma</translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation>Ninguna alarma seleccionada</translation>
    </message>
    <message>
        <source>Select one to see its cause, its consequence and what to do.</source>
        <translation>Seleccione una para ver su causa, su consecuencia y qué hacer.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>Cause, response and trend</source>
        <translation>Causa, respuesta y tendencia</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What did you see or do?</source>
        <translation>¿Qué ha visto o hecho?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Aún sin describir</translation>
    </message>
    <message>
        <source>A note is required for priority 1.</source>
        <translation>La prioridad 1 exige una nota.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Las alarmas de seguridad de las personas no se pueden aplazar.</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Activa %1</translation>
    </message>
    <message>
        <source>Respond in %1</source>
        <translation>Responder en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n activación</numerusform>
            <numerusform>%n activaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Enclavada</translation>
    </message>
    <message>
        <source>Uncertain: the value is not fresh, the state is frozen</source>
        <translation>Incierta: el valor no es reciente, el estado está congelado</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>Afecta a %n dispositivo</numerusform>
            <numerusform>Afecta a %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Alto %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Bajo %1</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>enclavada</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>normalizada %1</translation>
    </message>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>oculta %n alarma</numerusform>
            <numerusform>oculta %n alarmas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmTreeModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Acción recomendada</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>No hay ninguna alarma seleccionada</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Ya está reconocida</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved</source>
        <translation>Las alarmas de seguridad de las personas no se pueden aplazar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge all that are visible</source>
        <translation>Reconocer todas las visibles</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Mostrar la tendencia</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Mostrar en el plano</translation>
    </message>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>%n sin rec.</numerusform>
            <numerusform>%n sin rec.</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Priority %1: %2 active, %3 unacknowledged</source>
        <translation>Prioridad %1: %2 activas, %3 sin reconocer</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Avisos %1</translation>
    </message>
    <message>
        <source>Shelved %1</source>
        <translation>Aplazadas %1</translation>
    </message>
    <message>
        <source>Suppressed %1</source>
        <translation>Suprimidas %1</translation>
    </message>
    <message>
        <source>Out of service %1</source>
        <translation>Fuera de servicio %1</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 en 10 min</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>Aplazadas %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Aplazadas</translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>La agrupación por causa deja %n fila fuera de esta lista. No se oculta nada: abra un grupo para ver todas sus filas.</numerusform>
            <numerusform>La agrupación por causa deja %n filas fuera de esta lista. No se oculta nada: abra un grupo para ver todas sus filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 unacknowledged</source>
        <translation>%1 activas, %2 sin reconocer</translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>%n normalizada y pendiente</numerusform>
            <numerusform>%n normalizadas y pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la más antigua %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>¿Reconocer %n alarma visible?</numerusform>
            <numerusform>¿Reconocer %n alarmas visibles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarma reconocida</numerusform>
            <numerusform>%n alarmas reconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>alarm rate</source>
        <translation>ritmo de alarmas</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Qué alarmas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Por causa</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plana</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrar alarmas</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Ninguna alarma activa</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The journal tells what happened before.</source>
        <translation>Aquí no le espera nada. El diario cuenta lo que ocurrió antes.</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Leer de nuevo el diario</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>No rule is selected</source>
        <translation>No hay regla seleccionada</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>Redactar el relevo</translation>
    </message>
    <message>
        <source>New alarm rule</source>
        <translation>Nueva regla de alarma</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>Nueva ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Duplicar la regla</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Activar o desactivar la regla</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Leer las cifras de nuevo</translation>
    </message>
    <message>
        <source>Nobody works on it now</source>
        <translation>Nadie se ocupa ahora de ella</translation>
    </message>
    <message>
        <source>%1 works on it now</source>
        <translation>%1 se ocupa ahora de ella</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>More alarms than one can follow: the list is grouped by cause.</source>
        <translation>Más alarmas de las que se pueden seguir: la lista está agrupada por causa.</translation>
    </message>
    <message>
        <source>The flood of alarms is over: the list is flat again.</source>
        <translation>La avalancha de alarmas ha pasado: la lista vuelve a ser plana.</translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>For this workstation only. Everything changes at once.</source>
        <translation>Solo para este puesto de trabajo. Todo cambia al momento.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing slides or blinks; new alarms stay marked by shape and words.</source>
        <translation>Nada se desliza ni parpadea; las alarmas nuevas se siguen distinguiendo por forma y texto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Teclas de una letra</translation>
    </message>
    <message>
        <source>A acknowledges, G shows the place. Switch them off when you use speech input.</source>
        <translation>A reconoce, G muestra el lugar. Desactívelas si usa entrada por voz.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows the desktop. Contrast is black and white with thick outlines.</source>
        <translation>Sistema sigue al escritorio. Contraste es blanco y negro con contornos gruesos.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Numbers, dates and the direction of writing follow it.</source>
        <translation>Los números, las fechas y el sentido de la escritura lo siguen.</translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>¿Qué cambiaría?</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Restaurar en el próximo inicio</translation>
    </message>
    <message>
        <source>Each backup is read back from the disk after it was made, every part of it. Passwords are not in it.</source>
        <translation>Cada copia se vuelve a leer del disco después de hacerla, parte por parte. Las contraseñas no están en ella.</translation>
    </message>
    <message>
        <source>read back, all of it is whole</source>
        <translation>leída de nuevo, todo está entero</translation>
    </message>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>leída de nuevo, %n parte ya estaba dañada</numerusform>
            <numerusform>leída de nuevo, %n partes ya estaban dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices, %2 samples</source>
        <translation>%1 dispositivos, %2 medidas</translation>
    </message>
    <message>
        <source>takes its place at the next start</source>
        <translation>ocupa su lugar en el próximo inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Haciéndose …</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>No restaurar</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay copia.</translation>
    </message>
</context>
<context>
    <name>holdfast::BandBar</name>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerCard</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What Holdfast may send to it</source>
        <translation>Qué puede enviarle Holdfast</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>May ask devices to announce themselves again and gateways for their network map.</source>
        <translation>Puede pedir a los dispositivos que se anuncien de nuevo y a las pasarelas su mapa de red.</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Temas propios</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Mandar</translation>
    </message>
    <message>
        <source>May switch and set devices when an operator says so. Without it Holdfast only listens.</source>
        <translation>Puede conmutar y ajustar dispositivos cuando lo diga un operador. Sin este permiso Holdfast solo escucha.</translation>
    </message>
    <message>
        <source>Holdfast&apos;s own</source>
        <translation>Propio de Holdfast</translation>
    </message>
    <message>
        <source>%1 · %2 · keep-alive %3 s · listens to %4</source>
        <translation>%1 · %2 · keep-alive %3 s · escucha %4</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>%1 · register map %2</source>
        <translation>%1 · mapa de registros %2</translation>
    </message>
    <message>
        <source>May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state.</source>
        <translation>Puede publicar bajo holdfast/: que este puesto está vivo, y un eco que demuestra que el broker responde; como host primario de Sparkplug, también su estado.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.</source>
        <translation>Host primario de Sparkplug «%1»: los nodos de borde pueden contenerse mientras este puesto no está.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.</source>
        <translation>Host primario de Sparkplug «%1»: sin el permiso «Temas propios» no se dice a nadie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Somebody has looked: brokers may change places again.</source>
        <translation>Alguien ha mirado: los brókers pueden volver a cambiar de lugar.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerDialog</name>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Claves (*.pem *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Añadir un broker</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Guardada; escriba para cambiarla</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone, and never shown again.</source>
        <translation>La contraseña se guarda aparte de la configuración, solo usted puede leerla y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>The broker proves who it is by a certificate and nobody in between can read along.</source>
        <translation>El broker demuestra quién es con un certificado y nadie puede leer lo que pasa por el camino.</translation>
    </message>
    <message>
        <source>Empty: those this computer trusts.</source>
        <translation>Vacío: las de confianza de este equipo.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Topic filters</source>
        <translation>Filtros de temas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>No se pudo guardar la contraseña: %1</translation>
    </message>
    <message>
        <source>This station is the Sparkplug primary host</source>
        <translation>Este puesto es el host primario de Sparkplug</translation>
    </message>
    <message>
        <source>Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.</source>
        <translation>Los nodos de borde que lo conocen como tal retienen sus valores mientras este puesto no está. Solo lo anuncia con el permiso «Temas propios».</translation>
    </message>
    <message>
        <source>Host id</source>
        <translation>Id. del host</translation>
    </message>
    <message>
        <source>As the edge nodes name it; nobody else may use the same.</source>
        <translation>Como lo nombran los nodos de borde; nadie más puede usar el mismo.</translation>
    </message>
    <message>
        <source>Give the host id by which Sparkplug edge nodes know this station.</source>
        <translation>Indique el id. del host con el que los nodos de borde Sparkplug conocen este puesto.</translation>
    </message>
    <message>
        <source>No other: its devices are its own</source>
        <translation>A ningún otro: sus dispositivos son suyos</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves.</source>
        <translation>Si ese bróker se pierde, los mismos dispositivos se oyen por este. Debe llevar los mismos temas: un puente, un clúster o dispositivos que cambian por sí mismos.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerRole</name>
    <message>
        <source>connected, but our own message does not come back</source>
        <translation>conectado, pero nuestro propio mensaje no vuelve</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>connected, does not answer our question</source>
        <translation>conectado, no responde a nuestra pregunta</translation>
    </message>
    <message>
        <source>connected; whether it answers is not asked without “Own topics”</source>
        <translation>conectado; sin «Temas propios» no se pregunta si responde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have changed places so often that it stays like this until somebody has looked.</source>
        <translation>Han cambiado de lugar tantas veces que se queda así hasta que alguien mire.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Se queda así hasta que alguien mire.</translation>
    </message>
    <message>
        <source>It answers again, and takes over after five good minutes.</source>
        <translation>Vuelve a responder y toma el relevo tras cinco minutos buenos.</translation>
    </message>
    <message>
        <source>None of them takes over until somebody has looked.</source>
        <translation>Ninguno de ellos toma el relevo hasta que alguien mire.</translation>
    </message>
    <message>
        <source>When it is lost, this takes over: %1.</source>
        <translation>Si se pierde, toma el relevo: %1.</translation>
    </message>
    <message>
        <source>%1 carries its messages for %2.</source>
        <translation>%1 lleva sus mensajes desde hace %2.</translation>
    </message>
    <message>
        <source>%1 carries its messages.</source>
        <translation>%1 lleva sus mensajes.</translation>
    </message>
    <message>
        <source>Carries what %1 brought until it was lost.</source>
        <translation>Lleva lo que %1 traía hasta que se perdió.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2; listened to, whether devices speak here.</source>
        <translation>En reserva para %1: %2; se escucha si aquí hablan dispositivos.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2.</source>
        <translation>En reserva para %1: %2.</translation>
    </message>
    <message>
        <source>Said to stand in for a broker that is not there: used as one of its own.</source>
        <translation>Debe sustituir a un bróker que no existe: se usa como uno propio.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message>
        <source>%1 ms there and back</source>
        <translation>%1 ms ida y vuelta</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1 It expired on %2.</source>
        <translation>%1 Caducó el %2.</translation>
    </message>
    <message>
        <source>%1 It is valid from %2.</source>
        <translation>%1 Es válido desde el %2.</translation>
    </message>
    <message>
        <source>Give the broker a name.</source>
        <translation>Dé un nombre al broker.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s address: a name or an IP address.</source>
        <translation>Indique la dirección del broker: un nombre o una dirección IP.</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>La dirección es solo un nombre o una dirección IP, sin «mqtt://» ni espacios.</translation>
    </message>
    <message>
        <source>Give at least one topic filter; # means everything.</source>
        <translation>Indique al menos un filtro de temas; # significa todo.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and a key its certificate.</source>
        <translation>Un certificado de cliente necesita su archivo de clave, y una clave su certificado.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>No se puede leer este archivo: %1</translation>
    </message>
    <message>
        <source>Give the register map.</source>
        <translation>Indique el mapa de registros.</translation>
    </message>
    <message>
        <source>A Sparkplug host id has no /, + or # in it.</source>
        <translation>Un id. de host de Sparkplug no contiene /, + ni #.</translation>
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
        <translation>Dónde se oye a sus dispositivos. Holdfast solo escucha hasta que permita más.</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Todavía no hay broker</translation>
    </message>
    <message>
        <source>Add the MQTT broker your devices already publish to.</source>
        <translation>Añada el broker MQTT en el que ya publican sus dispositivos.</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Añadir un broker</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>The password could not be kept: type it again.</source>
        <translation>No se pudo guardar la contraseña: escríbala otra vez.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Its password is still kept: the store of passwords could not be changed.</source>
        <translation>Su contraseña sigue guardada: no se pudo cambiar el almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Añadir una fuente Modbus</translation>
    </message>
    <message>
        <source>Brokers may change places again</source>
        <translation>Los brókers pueden volver a cambiar de lugar</translation>
    </message>
</context>
<context>
    <name>holdfast::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnTableModel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>holdfast::ComfortStep</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Desks, meeting rooms, corridors, plant.</source>
        <translation>Puestos, salas de reuniones, pasillos, instalaciones.</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Otros perfiles</translation>
    </message>
    <message>
        <source>Not yet: schools, hotels and shops come with a later version.</source>
        <translation>Aún no: escuelas, hoteles y tiendas llegarán en una versión posterior.</translation>
    </message>
    <message>
        <source>Comfort category II</source>
        <translation>Categoría de confort II</translation>
    </message>
    <message>
        <source>EN 16798-1, normal expectation</source>
        <translation>EN 16798-1, expectativa normal</translation>
    </message>
    <message>
        <source>The limits appear here when the rules are loaded.</source>
        <translation>Los límites aparecen aquí cuando se cargan las reglas.</translation>
    </message>
    <message>
        <source>Comfort profile</source>
        <translation>Perfil de confort</translation>
    </message>
    <message>
        <source>Where alarms about temperature and air begin.</source>
        <translation>Dónde empiezan las alarmas de temperatura y aire.</translation>
    </message>
    <message>
        <source>Office, category II</source>
        <translation>Oficina, categoría II</translation>
    </message>
    <message>
        <source>Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there.</source>
        <translation>Cada límite, su retardo y su origen están en Alarmas, Reglas, y allí se pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandControl</name>
    <message>
        <source>How long it is held</source>
        <translation>Cuánto se mantiene</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send %1 %2</source>
        <translation>Enviar %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>ahora %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 ago</source>
        <translation>%1, %2 · hace %3</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Undo %1: back to %2</source>
        <translation>Deshacer %1: volver a %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandEditor</name>
    <message>
        <source>Lock</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Unlock briefly</source>
        <translation>Abrir un momento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandList</name>
    <message>
        <source>Commands of this device</source>
        <translation>Órdenes de este dispositivo</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Ninguna orden</translation>
    </message>
    <message>
        <source>Nothing was commanded here yet.</source>
        <translation>Aquí aún no se ha mandado nada.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmas</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>opciones</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandText</name>
    <message>
        <source>Requested</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Confirmed late</source>
        <translation>Confirmada tarde</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesta</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>No confirmada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired unsent</source>
        <translation>Caducada sin enviar</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>Confirmada en %1</translation>
    </message>
    <message>
        <source>Confirmed late, after %1</source>
        <translation>Confirmada tarde, tras %1</translation>
    </message>
    <message>
        <source>Sent; the device does not say how it stands</source>
        <translation>Enviada; el dispositivo no dice cómo está</translation>
    </message>
    <message>
        <source>%1 · given up in %2</source>
        <translation>%1 · se abandona en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>seguridad de las personas</translation>
    </message>
    <message>
        <source>a fallback policy</source>
        <translation>una política de respaldo</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>el horario</translation>
    </message>
    <message>
        <source>held by %1 until %2</source>
        <translation>mantenido por %1 hasta %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>mantenido por %1</translation>
    </message>
    <message>
        <source>This window only reads: another Holdfast records here</source>
        <translation>Esta ventana solo lee: otro Holdfast registra aquí</translation>
    </message>
    <message>
        <source>Only devices that were adopted are commanded</source>
        <translation>Solo se mandan los dispositivos adoptados</translation>
    </message>
    <message>
        <source>Holdfast may not command on this broker: permit it in the settings</source>
        <translation>Holdfast no puede mandar en este broker: permítalo en los ajustes</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>El broker no está conectado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>If nothing comes back</source>
        <translation>Si no vuelve nada</translation>
    </message>
    <message>
        <source>Given up after %1, and never sent again</source>
        <translation>Se abandona tras %1 y nunca se vuelve a enviar</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Sin la red</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>None: a lock that is opened closes again by itself, if it is built so</source>
        <translation>Ninguno: una cerradura abierta se cierra sola, si está hecha así</translation>
    </message>
    <message>
        <source>None: it is done once</source>
        <translation>Ninguno: se hace una vez</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Poner otra vez %1</translation>
    </message>
    <message>
        <source>None: what it was before is not known</source>
        <translation>Ninguno: no se sabe qué era antes</translation>
    </message>
    <message>
        <source>By itself at %1: back to %2</source>
        <translation>Por sí solo a las %1: vuelve a %2</translation>
    </message>
    <message>
        <source>At %1 it is nobody&apos;s any more; what it was before is not known</source>
        <translation>A las %1 ya no es de nadie; no se sabe qué era antes</translation>
    </message>
</context>
<context>
    <name>holdfast::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confianza %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectStep</name>
    <message>
        <source>Try with a simulated office</source>
        <translation>Probar con una oficina simulada</translation>
    </message>
    <message>
        <source>Some 400 devices, live values, alarms and outages. No network needed.</source>
        <translation>Unos 400 dispositivos, valores en vivo, alarmas y cortes. Sin necesidad de red.</translation>
    </message>
    <message>
        <source>Connect a broker</source>
        <translation>Conectar un broker</translation>
    </message>
    <message>
        <source>Your devices already publish to an MQTT broker.</source>
        <translation>Sus dispositivos ya publican en un broker MQTT.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Not yet: it comes with a later version.</source>
        <translation>Aún no: llegará en una versión posterior.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>It only listens</source>
        <translation>Solo escucha</translation>
    </message>
    <message>
        <source>It stores history on this computer. It commands a device only when you permit it and say so.</source>
        <translation>Guarda el historial en este equipo. Manda un dispositivo solo cuando usted lo permite y lo ordena.</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Nombre o dirección IP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone.</source>
        <translation>La contraseña se guarda aparte de la configuración y solo usted puede leerla.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>La dirección es solo un nombre o una dirección IP, sin «mqtt://» ni espacios.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>No se pudo guardar la contraseña: %1</translation>
    </message>
    <message>
        <source>Connect your building</source>
        <translation>Conecte su edificio</translation>
    </message>
    <message>
        <source>Pick where the devices are. You can add more sources later in Settings.</source>
        <translation>Elija dónde están los dispositivos. Más tarde puede añadir más fuentes en Ajustes.</translation>
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
        <translation>Iniciar la oficina simulada</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Probar y conectar</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>Continuar con %n dispositivo</numerusform>
            <numerusform>Continuar con %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It runs beside everything else, with its own data</source>
        <translation>Funciona junto a todo lo demás, con sus propios datos</translation>
    </message>
    <message>
        <source>Nothing is changed on the broker</source>
        <translation>No se cambia nada en el broker</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>El puerto responde</translation>
    </message>
    <message>
        <source>Secure channel</source>
        <translation>Canal seguro</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>Heard something</source>
        <translation>Se ha oído algo</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Listening for a few seconds</source>
        <translation>Escuchando unos segundos</translation>
    </message>
    <message>
        <source>Connected, but nothing was published meanwhile. Check the topic filters.</source>
        <translation>Conectado, pero entretanto no se ha publicado nada. Compruebe los filtros de temas.</translation>
    </message>
    <message>
        <source> Date on the certificate: %1.</source>
        <translation> Fecha del certificado: %1.</translation>
    </message>
    <message>
        <source>Certificate accepted for %1</source>
        <translation>Certificado aceptado para %1</translation>
    </message>
    <message>
        <source>without a user name</source>
        <translation>sin nombre de usuario</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityMarks</name>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>went on: %1</source>
        <translation>siguió: %1</translation>
    </message>
    <message>
        <source>not all went on: %1</source>
        <translation>no todo siguió: %1</translation>
    </message>
    <message>
        <source>Works on its own</source>
        <translation>Funciona por sí solo</translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityPage</name>
    <message>
        <source>Views of continuity</source>
        <translation>Vistas de continuidad</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Aún no se sabe nada</translation>
    </message>
    <message>
        <source>What depends on what is worked out as soon as devices are heard.</source>
        <translation>Qué depende de qué se determina en cuanto se oyen dispositivos.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostrar dispositivos</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Policies  %1</source>
        <translation>Políticas  %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Failover paths</source>
        <translation>Rutas de respaldo</translation>
    </message>
    <message>
        <source>If this is lost …</source>
        <translation>Si se pierde esto …</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuidad</translation>
    </message>
    <message>
        <source>What keeps working when the network, a gateway or the power fails, and when it was last proven</source>
        <translation>Qué sigue funcionando si falla la red, una pasarela o la corriente, y cuándo se probó por última vez</translation>
    </message>
    <message>
        <source>No function is selected</source>
        <translation>No hay ninguna función elegida</translation>
    </message>
    <message>
        <source>Tell the whole story of the selected cell</source>
        <translation>Contar todo sobre la celda elegida</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>Mostrar la preparación</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>Mostrar las políticas</translation>
    </message>
    <message>
        <source>Show the failover paths</source>
        <translation>Mostrar las rutas de respaldo</translation>
    </message>
    <message>
        <source>Show what is lost with one thing</source>
        <translation>Mostrar qué se pierde con una cosa</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Añadir función</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No realizado: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiado</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 adoptado</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
    <message>
        <source>Evidence recorded: %1</source>
        <translation>Prueba registrada: %1</translation>
    </message>
    <message>
        <source>%1 armed</source>
        <translation>%1 armada</translation>
    </message>
    <message>
        <source>%1 disarmed</source>
        <translation>%1 desarmada</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>No hay ninguna celda elegida</translation>
    </message>
    <message>
        <source>No policy is selected</source>
        <translation>No hay ninguna política elegida</translation>
    </message>
    <message>
        <source>No armed policy is selected</source>
        <translation>No hay ninguna política armada elegida</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Añadir una función crítica</translation>
    </message>
    <message>
        <source>Edit the selected function</source>
        <translation>Editar la función elegida</translation>
    </message>
    <message>
        <source>Record evidence for the selected cell</source>
        <translation>Registrar una prueba para la celda elegida</translation>
    </message>
    <message>
        <source>Arm the selected policy</source>
        <translation>Armar la política elegida</translation>
    </message>
    <message>
        <source>Disarm the selected policy</source>
        <translation>Desarmar la política elegida</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>A draft: it does nothing before it is armed</source>
        <translation>Un borrador: no hace nada hasta que se arme</translation>
    </message>
    <message>
        <source>%1 does nothing for %2</source>
        <translation>%1 no hace nada durante %2</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continúa</translation>
    </message>
    <message>
        <source>%1 may act again</source>
        <translation>%1 puede volver a actuar</translation>
    </message>
    <message>
        <source>%1 goes back to the usual way</source>
        <translation>%1 vuelve a la vía habitual</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>No drill: %1</source>
        <translation>Sin simulacro: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Informe guardado: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: %2. Recorded as a claim, not as proof. Functions: %3.</source>
        <comment>drill, verdict, number</comment>
        <translation>%1: %2. Registrado como afirmación, no como prueba. Funciones: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>drill, verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Show the drills</source>
        <translation>Mostrar los simulacros</translation>
    </message>
    <message>
        <source>Hold the chosen drill on the twin</source>
        <translation>Hacer el simulacro elegido en el gemelo</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Hay un simulacro en curso</translation>
    </message>
    <message>
        <source>Roll the drill back now</source>
        <translation>Revertir el simulacro ahora</translation>
    </message>
    <message>
        <source>No drill is under way</source>
        <translation>No hay ningún simulacro en curso</translation>
    </message>
    <message>
        <source>Save the report of the drill</source>
        <translation>Guardar el informe del simulacro</translation>
    </message>
    <message>
        <source>No drill is shown</source>
        <translation>No se muestra ningún simulacro</translation>
    </message>
</context>
<context>
    <name>holdfast::CursorTableModel</name>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Quality at cursor</source>
        <translation>Calidad en el cursor</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Mín. a máx.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana anterior</translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>Datos y acerca de</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Desde y hasta</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>Crecimiento diario</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>Acerca de Holdfast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construido con</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>También incluye</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</source>
        <translation>Qt (LGPL 3), SQLite (dominio público), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</translation>
    </message>
    <message>
        <source>Nothing is locked behind a paid edition: history, alarms, roles and audit are all here.</source>
        <translation>No hay nada reservado a una edición de pago: historial, alarmas, roles y auditoría están todos aquí.</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>No se puede leer ahora: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Todavía nada registrado</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Se sabrá al cabo de un día</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n registro en espera</numerusform>
            <numerusform>%n registros en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrando</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Solo lectura: otro Holdfast registra aquí</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Esperando al disco</translation>
    </message>
</context>
<context>
    <name>holdfast::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailAlarms</name>
    <message>
        <source>Alarms of this device</source>
        <translation>Alarmas de este dispositivo</translation>
    </message>
    <message>
        <source>now and in the last 90 days</source>
        <translation>ahora y en los últimos 90 días</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Ninguna alarma</translation>
    </message>
    <message>
        <source>Nothing was wrong with this device in the last 90 days.</source>
        <translation>A este dispositivo no le ha pasado nada en los últimos 90 días.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>vista por %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailCommands</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What was commanded</source>
        <translation>Lo que se mandó</translation>
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
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo atrás</translation>
    </message>
    <message>
        <source>Open all in History</source>
        <translation>Abrir todo en Historial</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Abrir en Historial</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>shaded: normal · tick: limit · diamond: set-point</source>
        <translation>sombreado: normal · marca: límite · rombo: consigna</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Abrir en Historial</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Sin la red</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>Más: %n punto de diagnóstico o de poco uso</numerusform>
            <numerusform>Más: %n puntos de diagnóstico o de poco uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · all valid</source>
        <translation>%1 · todo válido</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · %n no fiable</numerusform>
            <numerusform>%1 · %n no fiables</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>Órdenes recientes</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>%n dispositivo adoptado</numerusform>
            <numerusform>%n dispositivos adoptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>%n dispositivo ignorado</numerusform>
            <numerusform>%n dispositivos ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>%n dispositivo bloqueado</numerusform>
            <numerusform>%n dispositivos bloqueados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>%n dispositivo devuelto a la bandeja</numerusform>
            <numerusform>%n dispositivos devueltos a la bandeja</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Renombrado a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>%n dispositivo sin sala ahora</numerusform>
            <numerusform>%n dispositivos sin sala ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>%n dispositivo movido a %1</numerusform>
            <numerusform>%n dispositivos movidos a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>%n dispositivo retirado</numerusform>
            <numerusform>%n dispositivos retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>%n dispositivo otra vez en uso</numerusform>
            <numerusform>%n dispositivos otra vez en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the place of %2</source>
        <translation>%1 ocupa el lugar de %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one device now</source>
        <translation>%1 y %2 son ahora un solo dispositivo</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Regla guardada</translation>
    </message>
    <message>
        <source>Rule taken away</source>
        <translation>Regla quitada</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>%n tema pedido para borrar</numerusform>
            <numerusform>%n temas pedidos para borrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDetail</name>
    <message>
        <source>What about this device</source>
        <translation>Sobre este dispositivo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>Mostrar en el plano</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Más acciones con este dispositivo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Mover a una sala</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Sustituir por otro dispositivo</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>Retirar o volver a usar</translation>
    </message>
    <message>
        <source>How it reaches us</source>
        <translation>Cómo nos llega</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Lo que dice de sí mismo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>This device is not known here</source>
        <translation>Este dispositivo no se conoce aquí</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>firmware %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Alarms  %1</source>
        <translation>Alarmas  %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message>
        <source>No devices yet</source>
        <translation>Todavía no hay dispositivos</translation>
    </message>
    <message>
        <source>What speaks on the broker shows up in the discovery inbox.</source>
        <translation>Lo que habla en el broker aparece en la bandeja de descubrimiento.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Ningún dispositivo coincide</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Quite un filtro para ver más.</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Quitar el filtro %1: %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exportar la lista como CSV</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Mover a una sala</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicePeek</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Más acciones con este dispositivo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Mover a una sala</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Sustituir por otro dispositivo</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Seguridad de las personas</translation>
    </message>
    <message>
        <source>its alarms are never suppressed</source>
        <translation>sus alarmas nunca se suprimen</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceShelf</name>
    <message>
        <source>Devices without a place</source>
        <translation>Dispositivos sin lugar</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin sala</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>dice: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value, 24 h</source>
        <translation>Valor, 24 h</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Última alarma</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceText</name>
    <message>
        <source>no room yet</source>
        <translation>todavía sin sala</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 a través de %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
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
        <translation>desconocido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Oído por última vez</translation>
    </message>
    <message>
        <source>never in this run</source>
        <translation>nunca en esta sesión</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>Intervalo habitual</translation>
    </message>
    <message>
        <source>every %1, learned from its messages</source>
        <translation>cada %1, aprendido de sus mensajes</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>aún sin aprender</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Su propio nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Sin la red</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Seguridad de las personas</translation>
    </message>
    <message>
        <source>yes: its alarms are never suppressed</source>
        <translation>sí: sus alarmas nunca se suprimen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Conocido desde</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Su propia página</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Fusionado de</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Descubrimiento de Home Assistant</translation>
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
        <translation>Forma de sus mensajes</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Puertas y ventanas</translation>
    </message>
    <message>
        <source>Valves and blinds</source>
        <translation>Válvulas y persianas</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anómalo</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Todavía sin sala</translation>
    </message>
    <message>
        <source>Under 20 %</source>
        <translation>Menos del 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>Del 20 al 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % o más</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>No informado</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message>
        <source>No device is selected</source>
        <translation>No hay ningún dispositivo seleccionado</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Abrir dispositivo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <translation>Mostrar u ocultar el panel lateral</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Mostrar la tendencia</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Renombrar dispositivo</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Mover a una sala</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Sustituir por otro dispositivo</translation>
    </message>
    <message>
        <source>Retire device</source>
        <translation>Retirar dispositivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>No hay nada marcado</translation>
    </message>
    <message>
        <source>Adopt all that are ticked</source>
        <translation>Adoptar todos los marcados</translation>
    </message>
    <message>
        <source>Tick all newcomers</source>
        <translation>Marcar todos los nuevos</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Mostrar los dispositivos</translation>
    </message>
    <message>
        <source>Tick device</source>
        <translation>Marcar dispositivo</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todos los mostrados</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>No hay ningún filtro</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exportar la lista como CSV</translation>
    </message>
    <message>
        <source>Show the discovery inbox</source>
        <translation>Mostrar la bandeja de descubrimiento</translation>
    </message>
    <message>
        <source>Discovery inbox  %1</source>
        <translation>Bandeja de descubrimiento  %1</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Bandeja de descubrimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>%n nuevo en la bandeja</numerusform>
            <numerusform>%n nuevos en la bandeja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <translation>%1 degradados</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 en modo local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 mudos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Views of the devices</source>
        <translation>Vistas de los dispositivos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No realizado: %1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin sala</translation>
    </message>
    <message>
        <source>takes the place away</source>
        <translation>quita el lugar</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Mover %n dispositivo</numerusform>
            <numerusform>Mover %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>History, alarms and names stay with the device.</source>
        <translation>El historial, las alarmas y los nombres se quedan con el dispositivo.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Nobody new is in the inbox. Power the new device up and wait until it is heard.</source>
        <translation>No hay nadie nuevo en la bandeja. Encienda el dispositivo nuevo y espere a que se le oiga.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Yes, they are one device</source>
        <translation>Sí, son un solo dispositivo</translation>
    </message>
    <message>
        <source>the older one keeps its name, place and history</source>
        <translation>el más antiguo conserva su nombre, lugar e historial</translation>
    </message>
    <message>
        <source>One device or two?</source>
        <translation>¿Un dispositivo o dos?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Unirlos</translation>
    </message>
    <message>
        <source>Look for leftovers on the brokers</source>
        <translation>Buscar restos en los brokers</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Hacer una regla de este nuevo</translation>
    </message>
    <message>
        <source>The newcomer takes over name, room and history of %1; the old box is retired.</source>
        <translation>El nuevo hereda el nombre, la sala y el historial de %1; el aparato viejo se retira.</translation>
    </message>
    <message>
        <source>%1 and %2 claim the same identifier. Making them one can be undone.</source>
        <translation>%1 y %2 reclaman el mismo identificador. Unirlos se puede deshacer.</translation>
    </message>
    <message>
        <source>Asked; the answer is told here</source>
        <translation>Preguntado; la respuesta aparecerá aquí</translation>
    </message>
    <message>
        <source>Save the leftovers</source>
        <translation>Guardar los restos</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>Líneas JSON (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>Sí, borrar %n tema</numerusform>
            <numerusform>Sí, borrar %n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy is saved first; what was heard in the meantime stays</source>
        <translation>antes se guarda una copia; lo que se haya oído entretanto se queda</translation>
    </message>
    <message>
        <source>Clear what the brokers keep?</source>
        <translation>¿Borrar lo que guardan los brokers?</translation>
    </message>
    <message>
        <source>Whoever connects later will no longer find these topics. Devices that still exist announce themselves again.</source>
        <translation>Quien se conecte después ya no encontrará estos temas. Los dispositivos que aún existen se anuncian de nuevo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRuleDialog</name>
    <message>
        <source>Also those that wait in the inbox now</source>
        <translation>También los que esperan ahora en la bandeja</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>A rule for newcomers</source>
        <translation>Una regla para los nuevos</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* vale por cualquier texto, ? por un carácter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A rule needs at least one mark: it would fit everybody.</source>
        <translation>Una regla necesita al menos un rasgo: si no, valdría para todos.</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRulesCard</name>
    <message>
        <source>Rules for newcomers</source>
        <translation>Reglas para los nuevos</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Quitar la regla</translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message>
        <source>You have now</source>
        <translation>Ahora tiene</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>Tres teclas para recordar</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything and does anything.
? shows every key.
Ctrl+1 to Ctrl+5 go to the pages.</source>
        <translation>Ctrl+K encuentra y hace cualquier cosa.
? muestra todas las teclas.
Ctrl+1 a Ctrl+5 llevan a las páginas.</translation>
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
            <numerusform>%n dispositivo vigilado y registrado</numerusform>
            <numerusform>%n dispositivos vigilados y registrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>%n dispositivo a la espera en la bandeja</numerusform>
            <numerusform>%n dispositivos a la espera en la bandeja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Holdfast watches from now on, also when this window is closed and a recorder runs.</source>
        <translation>Holdfast vigila desde ahora, también con esta ventana cerrada si hay un registrador en marcha.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
</context>
<context>
    <name>holdfast::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::DutyCard</name>
    <message>
        <source>Duty roster</source>
        <translation>Turnos de guardia</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Quitar ausencia</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Quitar a esta persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>Inicio del turno</translation>
    </message>
    <message>
        <source>Turn ends</source>
        <translation>Fin del turno</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>By the site&apos;s clock. An end that is not later is one of the next day.</source>
        <translation>Según el reloj del sitio. Un final que no es posterior es del día siguiente.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Away until, this day too</source>
        <translation>Ausente hasta este día inclusive</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Añadir ausencia</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>never on duty</source>
        <translation>nunca de guardia</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sin dirección de correo</translation>
    </message>
    <message>
        <source>nobody is on the roster</source>
        <translation>no hay nadie en los turnos</translation>
    </message>
    <message>
        <source>nobody is on duty now: everybody is told</source>
        <translation>nadie está de guardia: se avisa a todos</translation>
    </message>
    <message>
        <source>on duty now: %1</source>
        <translation>de guardia ahora: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n suceso</numerusform>
            <numerusform>%n sucesos</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Alarms, commands, fallback, drills and notes in the shown period</source>
        <translation>Alarmas, órdenes, respaldo, simulacros y notas del período mostrado</translation>
    </message>
    <message>
        <source>Fallback, drills</source>
        <translation>Respaldo, simulacros</translation>
    </message>
</context>
<context>
    <name>holdfast::ExportCard</name>
    <message>
        <source>Take everything along</source>
        <translation>Llevarse todo</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Carpeta donde escribir</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>Escribir todo</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Lo escrito</translation>
    </message>
    <message>
        <source>Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it.</source>
        <translation>Lecturas, alarmas con sus notas, acciones, huecos y el inventario, en una carpeta propia con la lista de lo que contiene. Está entera o no está. Las contraseñas no están en ella.</translation>
    </message>
    <message>
        <source>%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).</source>
        <translation>%1 lecturas, %2 entradas de alarma, %3 acciones y %4 huecos están en %5 (%6).</translation>
    </message>
    <message>
        <source>Stopped: nothing was left behind.</source>
        <translation>Detenido: no quedó nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Esto se sabe donde funciona el registrador.</translation>
    </message>
</context>
<context>
    <name>holdfast::FacetPane</name>
    <message>
        <source>Narrow down</source>
        <translation>Acotar</translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message>
        <source>History is paused</source>
        <translation>El historial está en pausa</translation>
    </message>
    <message>
        <source>History is recorded again</source>
        <translation>El historial se registra otra vez</translation>
    </message>
    <message>
        <source>A device announces itself in a way that cannot be used</source>
        <translation>Un dispositivo se anuncia de un modo que no se puede usar</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>More values came in than could be taken: older ones were skipped</source>
        <translation>Llegaron más valores de los que se podían procesar: se omitieron los más antiguos</translation>
    </message>
    <message>
        <source>Holdfast stood still for a while: every device gets time to be heard again</source>
        <translation>Holdfast estuvo parado un rato: cada dispositivo tiene de nuevo tiempo para ser oído</translation>
    </message>
    <message>
        <source>The clock of this workstation was moved</source>
        <translation>Se ha cambiado el reloj de este puesto</translation>
    </message>
    <message>
        <source>The broker itself dropped messages</source>
        <translation>El propio broker descartó mensajes</translation>
    </message>
    <message>
        <source>More came in than could be taken: resynchronising</source>
        <translation>Llegó más de lo que se podía procesar: resincronizando</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 en modo local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 mudos</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Todavía no hay broker</translation>
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
        <translation>%1 de %2 brokers conectados</translation>
    </message>
    <message>
        <source>Store queue %1 · %2 messages/s</source>
        <translation>Cola de registro %1 · %2 mensajes/s</translation>
    </message>
    <message>
        <source>%1 lost %2 ago.</source>
        <translation>%1 perdido hace %2.</translation>
    </message>
    <message>
        <source>%1 frozen for %2.</source>
        <translation>%1 congelado desde hace %2.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Values keep their age.</source>
        <translation>Los valores conservan su antigüedad.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>History is not recorded.</source>
        <translation>No se registra el historial.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>Another Holdfast records here; this window only looks.</source>
        <translation>Otro Holdfast registra aquí; esta ventana solo mira.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>La respuesta fue no</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>No llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>Retained topics were cleared, a copy is kept</source>
        <translation>Se borraron temas retenidos, se guarda una copia</translation>
    </message>
    <message>
        <source>Retained topics that were left as they are</source>
        <translation>Temas retenidos que se dejaron como estaban</translation>
    </message>
    <message>
        <source>Somebody else speaks as this station&apos;s Sparkplug primary host</source>
        <translation>Alguien más habla como host primario de Sparkplug de este puesto</translation>
    </message>
    <message>
        <source>An answer came after all</source>
        <translation>Al final llegó una respuesta</translation>
    </message>
    <message>
        <source>What was stored of continuity cannot be read; it stays as it is</source>
        <translation>Lo guardado de la continuidad no se puede leer; se queda como está</translation>
    </message>
    <message>
        <source>A policy is not what was armed and does not count as armed</source>
        <translation>Una política no es la que se armó y no cuenta como armada</translation>
    </message>
    <message>
        <source>A command was not confirmed</source>
        <translation>Una orden no se confirmó</translation>
    </message>
    <message>
        <source>A command was confirmed late</source>
        <translation>Una orden se confirmó tarde</translation>
    </message>
    <message>
        <source>A command was rejected</source>
        <translation>Una orden fue rechazada</translation>
    </message>
    <message>
        <source>A command expired unsent</source>
        <translation>Una orden caducó sin enviarse</translation>
    </message>
    <message>
        <source>What was set for a time could not be set back</source>
        <translation>Lo fijado por un tiempo no se pudo devolver</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>%n cosa por reparar</numerusform>
            <numerusform>%n cosas por reparar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago.</source>
        <translation>%1, hace %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>%n más de prioridad 1 espera reconocimiento.</numerusform>
            <numerusform>%n más de prioridad 1 esperan reconocimiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Mostrar alarma</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ajustado a mano</translation>
    </message>
    <message>
        <source>Set by hand, nothing says whether it was done</source>
        <translation>Ajustado a mano, nada dice si se hizo</translation>
    </message>
    <message>
        <source>Joined the site</source>
        <translation>Se unió al sitio</translation>
    </message>
    <message>
        <source>No longer part of the site</source>
        <translation>Ya no forma parte del sitio</translation>
    </message>
    <message>
        <source>A step of a policy was refused</source>
        <translation>Se rechazó un paso de una política</translation>
    </message>
    <message>
        <source>This station is cut off itself: the policy does nothing</source>
        <translation>Esta misma estación está aislada: la política no hace nada</translation>
    </message>
    <message>
        <source>A fallback lasts longer than it should</source>
        <translation>Un respaldo dura más de lo previsto</translation>
    </message>
    <message>
        <source>Fallback began</source>
        <translation>Respaldo iniciado</translation>
    </message>
    <message>
        <source>Fallback is over</source>
        <translation>Respaldo terminado</translation>
    </message>
    <message>
        <source>Set by Holdfast</source>
        <translation>Ajustado por Holdfast</translation>
    </message>
    <message>
        <source>A broker stands in for another</source>
        <translation>Un bróker sustituye a otro</translation>
    </message>
    <message>
        <source>The usual broker carries its messages again</source>
        <translation>El bróker habitual vuelve a llevar sus mensajes</translation>
    </message>
    <message>
        <source>Brokers no longer change places until somebody has looked</source>
        <translation>Los brókers ya no cambian de lugar hasta que alguien mire</translation>
    </message>
    <message>
        <source>%1 is lost, %2 carries its messages.</source>
        <translation>%1 se ha perdido, %2 lleva sus mensajes.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Se queda así hasta que alguien mire.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Desde hace %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>A scheduled report did not succeed</source>
        <translation>Un informe programado no salió bien</translation>
    </message>
</context>
<context>
    <name>holdfast::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Elegir una carpeta: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FilesCard</name>
    <message>
        <source>Files made</source>
        <translation>Archivos creados</translation>
    </message>
    <message>
        <source>No report was made here yet.</source>
        <translation>Aquí todavía no se ha creado ningún informe.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Each file has its hash beside it and in the audit. Verify says whether it is still as it was made.</source>
        <translation>Cada archivo tiene su resumen a su lado y en la auditoría. Verificar dice si sigue como se creó.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>No está en esta auditoría</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>Modificado desde que se creó</translation>
    </message>
    <message>
        <source>No hash known</source>
        <translation>Ningún resumen conocido</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Made by a schedule that was removed since.</source>
        <translation>Hecho por una programación que se quitó desde entonces.</translation>
    </message>
    <message>
        <source>Made by the schedule “%1”.</source>
        <translation>Hecho por la programación «%1».</translation>
    </message>
    <message>
        <source>It is late: it was due on %1.</source>
        <translation>Llega con retraso: estaba previsto para el %1.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
</context>
<context>
    <name>holdfast::Finder</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Valores actuales</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Mostrar en el plano</translation>
    </message>
    <message>
        <source>List the devices in it</source>
        <translation>Listar los dispositivos que contiene</translation>
    </message>
    <message>
        <source>Open it in the console</source>
        <translation>Abrir en la consola</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>Mostrar la tendencia</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>You can close this window and continue later. Nothing is sent to your devices.</source>
        <translation>Puede cerrar esta ventana y continuar más tarde. No se envía nada a sus dispositivos.</translation>
    </message>
    <message>
        <source>Leave the first run</source>
        <translation>Salir del primer inicio</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Queda aproximadamente %n minuto</numerusform>
            <numerusform>Quedan aproximadamente %n minutos</numerusform>
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
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Fijar escala</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Añadir una planta</translation>
    </message>
    <message>
        <source>Remove the floor and its rooms</source>
        <translation>Quitar la planta y sus salas</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Planta %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Length between the two points</source>
        <translation>Distancia entre los dos puntos</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Usar esta distancia</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>No se puede leer la imagen: %1</translation>
    </message>
    <message>
        <source>Click two points whose distance you know, then say how far apart they are.</source>
        <translation>Haga clic en dos puntos cuya distancia conozca y diga cuánto distan.</translation>
    </message>
    <message>
        <source>The picture has no scale yet: it is drawn as wide as the floor.</source>
        <translation>La imagen aún no tiene escala: se dibuja tan ancha como la planta.</translation>
    </message>
    <message>
        <source>Change floor</source>
        <translation>Cambiar planta</translation>
    </message>
    <message>
        <source>Picture of this floor</source>
        <translation>Imagen de esta planta</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Put a picture below</source>
        <translation>Poner una imagen debajo</translation>
    </message>
</context>
<context>
    <name>holdfast::FloorsSection</name>
    <message>
        <source>Floors and rooms</source>
        <translation>Plantas y salas</translation>
    </message>
    <message>
        <source>Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are.</source>
        <translation>Dibuje salas como rectángulos sobre una planta vacía o sobre una imagen; coloque los dispositivos donde están.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Quitar del plano</translation>
    </message>
    <message>
        <source>Devices to place</source>
        <translation>Dispositivos por colocar</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Sala nueva</translation>
    </message>
    <message>
        <source>A room has no name yet.</source>
        <translation>Hay una sala sin nombre.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Add a floor to begin.</source>
        <translation>Añada una planta para empezar.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Floors and rooms saved</source>
        <translation>Plantas y salas guardadas</translation>
    </message>
    <message>
        <source>There is no room here: draw it first, or choose another spot.</source>
        <translation>Aquí no hay ninguna sala: dibújela primero o elija otro sitio.</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>This floor has no room yet: draw one first.</source>
        <translation>Esta planta aún no tiene salas: dibuje una primero.</translation>
    </message>
    <message>
        <source>%1 taken off the plan</source>
        <translation>%1 quitado del plano</translation>
    </message>
</context>
<context>
    <name>holdfast::FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>En ningún otro sitio</translation>
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
        <translation>antigüedad desconocida</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message>
        <source>Groups of devices</source>
        <translation>Grupos de dispositivos</translation>
    </message>
    <message>
        <source>Heard, by how they announce themselves</source>
        <translation>Oído, según cómo se anuncian</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>todos seguros</translation>
    </message>
    <message>
        <source>none certain</source>
        <translation>ninguno seguro</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n seguro</numerusform>
            <numerusform>%n seguros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1: %n dispositivo, %2</numerusform>
            <numerusform>%1: %n dispositivos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new waits: what was heard is already yours.</source>
        <translation>No espera nada nuevo: lo oído ya es suyo.</translation>
    </message>
    <message>
        <source>Nothing heard yet. Devices appear here as they speak; you can go on and look later.</source>
        <translation>Todavía no se ha oído nada. Los dispositivos aparecen aquí cuando hablan; puede seguir y mirar más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>%n dispositivo no es seguro y espera en la bandeja de la página Dispositivos. Añadir un dispositivo solo lo lee.</numerusform>
            <numerusform>%n dispositivos no son seguros y esperan en la bandeja de la página Dispositivos. Añadir un dispositivo solo lo lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a device only reads it. Everything can be sent back to the inbox.</source>
        <translation>Añadir un dispositivo solo lo lee. Todo se puede devolver a la bandeja.</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Revise lo encontrado</translation>
    </message>
    <message>
        <source>What announces itself clearly is ticked. The rest waits until you have looked.</source>
        <translation>Lo que se anuncia con claridad está marcado. El resto espera hasta que lo mire.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n dispositivo añadido</numerusform>
            <numerusform>%n dispositivos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Añadir %n dispositivo</numerusform>
            <numerusform>Añadir %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>holdfast::GalleryCard</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>datos insuficientes</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostText</name>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Its device is retired</source>
        <translation>Su dispositivo está retirado</translation>
    </message>
    <message>
        <source>Its device is blocked</source>
        <translation>Su dispositivo está bloqueado</translation>
    </message>
    <message>
        <source>Its device was announced and never spoke</source>
        <translation>Su dispositivo se anunció y nunca habló</translation>
    </message>
    <message>
        <source>Its device has fallen silent</source>
        <translation>Su dispositivo ha enmudecido</translation>
    </message>
    <message>
        <source>Nobody has renewed it since we listen</source>
        <translation>Nadie lo ha renovado desde que escuchamos</translation>
    </message>
    <message>
        <source>Its device speaks under another name now</source>
        <translation>Su dispositivo habla ahora con otro nombre</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message>
        <source>Leftovers on the brokers</source>
        <translation>Restos en los brokers</translation>
    </message>
    <message>
        <source>No leftovers</source>
        <translation>Ningún resto</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>A copy is saved before anything is cleared.</source>
        <translation>Antes de borrar nada se guarda una copia.</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Borrar …</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Nadie ha mirado todavía</translation>
    </message>
    <message>
        <source>Everything the brokers keep belongs to a device that still speaks.</source>
        <translation>Todo lo que guardan los brokers pertenece a un dispositivo que aún habla.</translation>
    </message>
    <message>
        <source>Look again to see which kept topics nobody stands behind.</source>
        <translation>Mire otra vez para ver tras qué temas guardados no hay nadie.</translation>
    </message>
    <message>
        <source>Kept by the brokers although nobody seems to stand behind it.</source>
        <translation>Lo guardan los brokers aunque nadie parece estar detrás.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>Mirado a las %1: %n encontrado.</numerusform>
            <numerusform>Mirado a las %1: %n encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brokers keep more topics than are watched: the list is not complete.</source>
        <translation>Los brokers guardan más temas de los que se vigilan: la lista no está completa.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverDialog</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Acknowledged in the last hours</source>
        <translation>Reconocidas en las últimas horas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Leyendo el diario …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>No se puede leer el diario: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>Guardar el relevo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>reconocida por %1</translation>
    </message>
    <message>
        <source>in process by %1</source>
        <translation>en manos de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Presentes</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>Reconocidas en la última hora</numerusform>
            <numerusform>Reconocidas en las últimas %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1, %2</source>
        <translation>Relevo: %1, %2</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimidas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
</context>
<context>
    <name>holdfast::HeardCard</name>
    <message>
        <source>Nothing yet. It begins when the test has passed.</source>
        <translation>Todavía nada. Empieza cuando la prueba haya pasado.</translation>
    </message>
    <message>
        <source>Plain payloads</source>
        <translation>Mensajes sin formato</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Descubrimiento de Home Assistant</translation>
    </message>
    <message>
        <source>Zigbee bridge</source>
        <translation>Puente Zigbee</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Ya oído</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>Devices so far</source>
        <translation>Dispositivos hasta ahora</translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message>
        <source>At most %1 points side by side. Take one out first.</source>
        <translation>Como máximo %1 puntos a la vez. Quite uno primero.</translation>
    </message>
    <message>
        <source>No point is picked</source>
        <translation>No hay ningún punto elegido</translation>
    </message>
    <message>
        <source>Export what you see as CSV</source>
        <translation>Exportar lo que ve como CSV</translation>
    </message>
    <message>
        <source>Export what you see as a picture</source>
        <translation>Exportar lo que ve como imagen</translation>
    </message>
    <message>
        <source>Show until now</source>
        <translation>Mostrar hasta ahora</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 a %2 · %n punto · %3 por columna</numerusform>
            <numerusform>%1 a %2 · %n puntos · %3 por columna</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Exportar lo que ve</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Pick a point</source>
        <translation>Elija un punto</translation>
    </message>
    <message>
        <source>Find a point</source>
        <translation>Buscar un punto</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tabla como CSV …</translation>
    </message>
    <message>
        <source>Charts as a picture …</source>
        <translation>Gráficas como imagen …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>gap, reason printed</source>
        <translation>hueco, con su motivo</translation>
    </message>
    <message>
        <source>mean, min to max</source>
        <translation>media, de mín. a máx.</translation>
    </message>
    <message>
        <source>Values at the cursor and over the shown period</source>
        <translation>Valores en el cursor y en el periodo mostrado</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Leer de nuevo el historial</translation>
    </message>
    <message>
        <source>In chart %1</source>
        <translation>Gráfico %1</translation>
    </message>
    <message>
        <source>Take last week away</source>
        <translation>Quitar la semana anterior</translation>
    </message>
    <message>
        <source>Lay last week behind the curves</source>
        <translation>Poner la semana anterior detrás de las curvas</translation>
    </message>
    <message>
        <source>Take bands, limits and set-points away</source>
        <translation>Quitar bandas, límites y consignas</translation>
    </message>
    <message>
        <source>Show bands, limits and set-points</source>
        <translation>Mostrar bandas, límites y consignas</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Escribir una nota en el cursor</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Mostrar como gráficos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Export what you see as a workbook</source>
        <translation>Exportar lo que ve como libro</translation>
    </message>
    <message>
        <source>Export what you see as a drawing</source>
        <translation>Exportar lo que ve como dibujo</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Al suceso siguiente</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Al suceso anterior</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Tick up to eight points at the left, or drag them here, to see them on one time axis.</source>
        <translation>Marque hasta ocho puntos en la lista, o arrástrelos aquí, para verlos en un mismo eje de tiempo.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Libro (XLSX) …</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG) …</source>
        <translation>Gráficos como dibujo (SVG) …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Enter or Space puts a point in the chart or takes it out</source>
        <translation>Intro o Espacio pone un punto en el gráfico o lo quita</translation>
    </message>
    <message>
        <source>last week, set-point</source>
        <translation>semana anterior, consigna</translation>
    </message>
    <message>
        <source>What the charts show, as a table</source>
        <translation>Lo que muestran los gráficos, como tabla</translation>
    </message>
</context>
<context>
    <name>holdfast::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what stands by when a disk fails.</source>
        <translation>Qué se guarda, cuánto tiempo y qué está listo cuando falla un disco.</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Qué ocupa el espacio</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>No se puede leer ahora: %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>no crece</translation>
    </message>
    <message>
        <source>the room is used up on %1</source>
        <translation>el espacio se agota el %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Copia hecha y releída</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Todo queda como está</translation>
    </message>
    <message>
        <source>The backup takes its place at the next start; the files of now are kept</source>
        <translation>La copia ocupará su lugar en el próximo inicio; los archivos de ahora se guardan</translation>
    </message>
    <message>
        <source>File with readings</source>
        <translation>Archivo con lecturas</translation>
    </message>
    <message>
        <source>Readings (*.csv *.ndjson *.db);;All files (*)</source>
        <translation>Lecturas (*.csv *.ndjson *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Esto se sabe donde funciona el registrador.</translation>
    </message>
    <message>
        <source>By kind of measurement</source>
        <translation>Por magnitud</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Lo incorporado</translation>
    </message>
    <message>
        <source>Readings from elsewhere</source>
        <translation>Lecturas de otra parte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 libres en el disco</translation>
    </message>
    <message>
        <source>%1 points · %2 samples · %3</source>
        <translation>%1 puntos · %2 muestras · %3</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>Elegir las columnas …</translation>
    </message>
    <message>
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in.</source>
        <translation>CSV o NDJSON como los escribe Holdfast, o la base de datos del recorder de Home Assistant. Lo que ya está no se incorpora dos veces. En una tabla con otras columnas usted elige cuál es cuál y ve las primeras líneas antes de incorporar nada.</translation>
    </message>
</context>
<context>
    <name>holdfast::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Añadir día</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>holdfast::HoursEditor</name>
    <message>
        <source>%1 occupied</source>
        <translation>%1 ocupado</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message>
        <source>%1 rows read, %2 samples taken in.</source>
        <translation>%1 filas leídas, %2 muestras incorporadas.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>%n hora vino como suma.</numerusform>
            <numerusform>%n horas vinieron como sumas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are of points nobody knows here: %2</source>
        <translation>%1 filas son de puntos que aquí nadie conoce: %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: %2</source>
        <translation>%1 filas no se pueden leer: %2</translation>
    </message>
    <message>
        <source>Its point is not known here</source>
        <translation>Su punto no se conoce aquí</translation>
    </message>
    <message>
        <source>No time can be read</source>
        <translation>No se puede leer la hora</translation>
    </message>
    <message>
        <source>No value can be read</source>
        <translation>No se puede leer el valor</translation>
    </message>
    <message>
        <source>Torn or too long</source>
        <translation>Rota o demasiado larga</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message>
        <source>Why we think so</source>
        <translation>Por qué lo creemos</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Será</translation>
    </message>
    <message>
        <source>Maps to</source>
        <translation>Se asigna a</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Return to inbox</source>
        <translation>Devolver a la bandeja</translation>
    </message>
    <message>
        <source>first seen %1 ago</source>
        <translation>visto por primera vez hace %1</translation>
    </message>
    <message>
        <source>first seen some time ago</source>
        <translation>visto por primera vez hace tiempo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>no room proposed</source>
        <translation>ninguna sala propuesta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>Announces itself by a discovery message</source>
        <translation>Se anuncia con un mensaje de descubrimiento</translation>
    </message>
    <message>
        <source>Says who made it and what model it is</source>
        <translation>Dice quién lo fabricó y qué modelo es</translation>
    </message>
    <message>
        <source>Its values have come and could be read</source>
        <translation>Sus valores han llegado y se pudieron leer</translation>
    </message>
    <message>
        <source>Says by itself when it goes</source>
        <translation>Avisa por sí mismo cuando se va</translation>
    </message>
    <message>
        <source>Its messages look like those of a device</source>
        <translation>Sus mensajes parecen los de un dispositivo</translation>
    </message>
    <message>
        <source>%1 (writable)</source>
        <translation>%1 (escribible)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>Regla …</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Hacer una regla de este nuevo</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Proposed, confident</source>
        <translation>Propuestos, seguros</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Model not told</source>
        <translation>Modelo no indicado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>%n dispositivo, marcado de antemano, confianza del 80 % o más</numerusform>
            <numerusform>%n dispositivos, marcados de antemano, confianza del 80 % o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Convention and evidence</source>
        <translation>Convención e indicios</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>visto por primera vez %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/min</source>
        <translation>%1 mensajes/min</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message>
        <source>New %1</source>
        <translation>Nuevos %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Ignorados %1</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>Bloqueados %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>Escuchando %n fuente. Lo que se anuncie aparecerá aquí.</numerusform>
            <numerusform>Escuchando %n fuentes. Lo que se anuncie aparecerá aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>No hay nada ignorado</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>No hay nada bloqueado</translation>
    </message>
    <message>
        <source>Devices put aside from the inbox stand here and can be brought back.</source>
        <translation>Los dispositivos apartados de la bandeja están aquí y se pueden recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>Escuchando %n fuente: %1</numerusform>
            <numerusform>Escuchando %n fuentes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no broker is set up</source>
        <translation>no hay ningún broker configurado</translation>
    </message>
    <message>
        <source>last new %1 ago</source>
        <translation>último nuevo hace %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Enter makes them one device</source>
        <translation>Intro los une en un dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n marcado</numerusform>
            <numerusform>%n marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>Adoptar %n dispositivo</numerusform>
            <numerusform>Adoptar %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Filtrar la bandeja</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Bandeja de descubrimiento</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>two announcements contradict each other; nothing is merged by itself</source>
        <translation>dos anuncios se contradicen; nada se fusiona por sí solo</translation>
    </message>
    <message>
        <source>Adopting only reads; nothing is commanded.</source>
        <translation>Adoptar solo lee; no se manda nada.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore all that are ticked</source>
        <translation>Ignorar todos los marcados</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Intro</translation>
    </message>
    <message>
        <source>manufacturer or model differ</source>
        <translation>fabricante o modelo distintos</translation>
    </message>
    <message>
        <source>two adopted devices announce themselves as one</source>
        <translation>dos dispositivos adoptados se anuncian como uno</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalView</name>
    <message>
        <source>Alarm journal</source>
        <translation>Diario de alarmas</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Leyendo el diario …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>No se puede leer el diario: %1</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>No ocurrió nada en los últimos 90 días.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
</context>
<context>
    <name>holdfast::KeepCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se guarda</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Cada medida</translation>
    </message>
    <message>
        <source>Sums over 5 minutes</source>
        <translation>Resúmenes de 5 minutos</translation>
    </message>
    <message>
        <source>Sums over an hour</source>
        <translation>Resúmenes de una hora</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>What is chosen for one kind of measurement goes before what is chosen for everything.</source>
        <translation>Lo elegido para una magnitud prevalece sobre lo elegido para todo.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca por sí sola</translation>
    </message>
    <message>
        <source>in the data directory</source>
        <translation>en la carpeta de datos</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Una copia cada</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Copias guardadas</translation>
    </message>
    <message>
        <source>When the room is used up the oldest samples go first; their sums stay.</source>
        <translation>Cuando se agota el espacio, se van primero las medidas más antiguas; sus resúmenes quedan.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Lo que se iría</translation>
    </message>
    <message>
        <source>Nothing that is there would go.</source>
        <translation>No se iría nada de lo que hay.</translation>
    </message>
    <message>
        <source>%1 samples would go at once (%2); their sums stay.</source>
        <translation>%1 muestras se irían enseguida (%2); sus sumas se quedan.</translation>
    </message>
    <message>
        <source>For want of room: everything from before %1.</source>
        <translation>Por falta de espacio: todo lo anterior al %1.</translation>
    </message>
    <message>
        <source>That is not enough: sums would go, too.</source>
        <translation>No basta: también se irían sumas.</translation>
    </message>
</context>
<context>
    <name>holdfast::LaneRow</name>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Hacer algo con %1</translation>
    </message>
    <message>
        <source>Put in focus</source>
        <translation>Poner en primer plano</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing recorded in this period</source>
        <translation>Nada registrado en este periodo</translation>
    </message>
</context>
<context>
    <name>holdfast::LanguageStep</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>How it looks and speaks</source>
        <translation>Cómo se ve y cómo habla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For example the name of the building</source>
        <translation>Por ejemplo, el nombre del edificio</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Su emplazamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Times are shown in the site&apos;s zone, wherever you are. Values keep the units your devices report, in the spelling of your language.</source>
        <translation>Las horas se muestran en la zona del emplazamiento, esté usted donde esté. Los valores conservan las unidades de sus dispositivos, con la ortografía de su idioma.</translation>
    </message>
    <message>
        <source>It will read: %1 · %2 · %3</source>
        <translation>Se leerá: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Idioma y unidades</translation>
    </message>
    <message>
        <source>Everything here can be changed later in Settings.</source>
        <translation>Todo esto se puede cambiar más tarde en Ajustes.</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mi emplazamiento</translation>
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
        <translation>mín.</translation>
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
        <translation>Unidad de: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Letter</name>
    <message>
        <source>Still not acknowledged after %1 min.</source>
        <translation>Sigue sin reconocer tras %1 min.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this for %1 min.</source>
        <translation>Nadie la ha reconocido en %1 min.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>Affects %1.</source>
        <translation>Afecta a: %1.</translation>
    </message>
    <message>
        <source>Hides %1.</source>
        <translation>Oculta: %1.</translation>
    </message>
    <message>
        <source>Life safety behind it: %1</source>
        <translation>Seguridad de las personas detrás: %1</translation>
    </message>
    <message>
        <source>Life safety.</source>
        <translation>Seguridad de las personas.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Value: %1 %2 (limit: %3)</source>
        <translation>Valor: %1 %2 (límite: %3)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>If nobody acts: %1</source>
        <translation>Si nadie actúa: %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>%1 alarms, the worst: %2</source>
        <translation>%1 alarmas, la peor: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Avisados: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty now, so everybody was told.</source>
        <translation>Nadie está de guardia ahora, así que se avisó a todos.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <source>Holdfast can reach you this way. Nothing is wrong.</source>
        <translation>Holdfast puede avisarle así. No pasa nada.</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadPhrases</name>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmas al día</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, como mucho 300</translation>
    </message>
    <message>
        <source>All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2).</source>
        <translation>Todas las alarmas entre los días. Hasta 150 al día son muy probablemente aceptables para una persona; 300 es lo máximo que se puede atender (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms an hour</source>
        <translation>Alarmas a la hora</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, como mucho 12</translation>
    </message>
    <message>
        <source>All alarms by hours (ISA-18.2).</source>
        <translation>Todas las alarmas entre las horas (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmas en diez minutos</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, como mucho 2</translation>
    </message>
    <message>
        <source>All alarms by all windows of ten minutes, the empty ones too (EEMUA 191).</source>
        <translation>Todas las alarmas entre todos los tramos de diez minutos, también los vacíos (EEMUA 191).</translation>
    </message>
    <message>
        <source>Most in ten minutes</source>
        <translation>Máximo en diez minutos</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>como mucho 10</translation>
    </message>
    <message>
        <source>The fullest of the windows.</source>
        <translation>El tramo más lleno.</translation>
    </message>
    <message>
        <source>Windows with more than 10</source>
        <translation>Tramos con más de 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>Windows of ten minutes with more than 10 alarms, by all windows.</source>
        <translation>Tramos de diez minutos con más de 10 alarmas, entre todos.</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Tiempo en avalanchas</translation>
    </message>
    <message>
        <source>A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time.</source>
        <translation>Una avalancha empieza con más de 10 alarmas en diez minutos y acaba con menos de 5. Su tiempo, entre todo el tiempo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Repetitivas</translation>
    </message>
    <message>
        <source>Alarms that came three times or more within 60 seconds, each time counted.</source>
        <translation>Alarmas que llegaron tres veces o más en 60 segundos, contada cada vez.</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Fugaces</translation>
    </message>
    <message>
        <source>Over within 60 seconds without anybody acting, and not chattering.</source>
        <translation>Pasadas en 60 segundos sin que nadie actuara, y no repetitivas.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Molestas</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>menos del 5 %</translation>
    </message>
    <message>
        <source>Chattering and fleeting ones, by all alarms.</source>
        <translation>Las repetitivas y fugaces, entre todas.</translation>
    </message>
    <message>
        <source>Stale at once</source>
        <translation>Antiguas a la vez</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>menos de 5</translation>
    </message>
    <message>
        <source>Active for more than 24 hours: the most at one moment.</source>
        <translation>Activas más de 24 horas: el máximo en un momento.</translation>
    </message>
    <message>
        <source>Share of the worst ten</source>
        <translation>Parte de las diez peores</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>como mucho 5 %</translation>
    </message>
    <message>
        <source>The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little.</source>
        <translation>Las diez alarmas más frecuentes, entre todas. Con menos de 50 alarmas dice poco.</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Presentes al final</translation>
    </message>
    <message>
        <source>Active when the period ends, alerts not counted.</source>
        <translation>Activas al acabar el periodo, sin contar los avisos.</translation>
    </message>
    <message>
        <source>Acknowledged while active</source>
        <translation>Reconocidas aún activas</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchas</translation>
    </message>
    <message>
        <source>Acknowledged before they were over, by all alarms: many means that alarms are useful.</source>
        <translation>Reconocidas antes de acabar, entre todas: muchas significa que las alarmas son útiles.</translation>
    </message>
    <message>
        <source>Time in alarm</source>
        <translation>Tiempo en alarma</translation>
    </message>
    <message>
        <source>From raised to over, all alarms together.</source>
        <translation>De su llegada a su fin, todas las alarmas juntas.</translation>
    </message>
    <message>
        <source>Folded under a cause</source>
        <translation>Plegadas bajo una causa</translation>
    </message>
    <message>
        <source>Alarms that grouping by cause kept away from you, beside those that were counted.</source>
        <translation>Alarmas que la agrupación por causa le ahorró, además de las contadas.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Ask nothing of anybody, and are counted nowhere else.</source>
        <translation>No piden nada a nadie y no se cuentan en otro sitio.</translation>
    </message>
    <message>
        <source>Put aside by nobody</source>
        <translation>Apartadas por nadie</translation>
    </message>
    <message>
        <source>Shelved or taken out of service without a name beside it.</source>
        <translation>Aplazadas o puestas fuera de servicio sin un nombre al lado.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Mitad en</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 en</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos del %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>alrededor del %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Figures of the alarm load</source>
        <translation>Cifras de la carga de alarmas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmas en diez minutos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como dibujo</translation>
    </message>
    <message>
        <source>The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood.</source>
        <translation>La línea es la media; la superficie llega hasta los diez minutos más llenos. Más de 10 es una avalancha.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Priority mix, and time to acknowledge</source>
        <translation>Reparto de prioridades y tiempo hasta reconocer</translation>
    </message>
    <message>
        <source>Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten.</source>
        <translation>Partes según ISA-18.2: de cien alarmas, unas 80 de prioridad 4 y menos de una de prioridad 1. Tiempo del sonido al reconocimiento: de la mitad y de nueve de cada diez.</translation>
    </message>
    <message>
        <source>Worst ten</source>
        <translation>Diez peores</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Repetitivas</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Avalanchas</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Qué alarmas</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Ninguna en este periodo.</translation>
    </message>
    <message>
        <source>There is no journal here to read.</source>
        <translation>Aquí no hay diario que leer.</translation>
    </message>
    <message>
        <source>The first day must not be after the last, nor in the future.</source>
        <translation>El primer día no puede ser posterior al último ni futuro.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Leyendo el diario …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>No se puede leer el diario: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>%1 a %2: %n alarma.</numerusform>
            <numerusform>%1 a %2: %n alarmas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal begins on %1: the figures are too low for the time before.</source>
        <translation>El diario empieza el %1: para el tiempo anterior las cifras son demasiado bajas.</translation>
    </message>
    <message>
        <source>The targets are meant for 30 days and more.</source>
        <translation>Los objetivos valen para 30 días y más.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>avalancha %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>At longest</source>
        <translation>Como máximo</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrar esta página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>nada antes de esto</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>nada después de esto</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Cambiar tema</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Silenciar 10 minutos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No realizado: %1</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>actualizado hace %1</translation>
    </message>
    <message>
        <source>Holdfast&apos;s engine does not answer.</source>
        <translation>El motor de Holdfast no responde.</translation>
    </message>
    <message>
        <source>What is shown may be old. Restart Holdfast if this stays.</source>
        <translation>Lo que se muestra puede ser antiguo. Reinicie Holdfast si sigue así.</translation>
    </message>
    <message>
        <source>Simulated.</source>
        <translation>Simulado.</translation>
    </message>
    <message>
        <source>The devices are played by the built-in office; how values are judged is real.</source>
        <translation>Los dispositivos los interpreta la oficina incorporada; el modo de juzgar los valores es real.</translation>
    </message>
    <message>
        <source>%1 messages skipped</source>
        <translation>%1 mensajes omitidos</translation>
    </message>
    <message>
        <source>Muted %1</source>
        <translation>Silenciado %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Emplazamiento nuevo</translation>
    </message>
    <message>
        <source>There is nothing to export on this page</source>
        <translation>En esta página no hay nada que exportar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Everything on this page arrives by itself</source>
        <translation>Todo en esta página llega por sí solo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Something in the history needs a look</source>
        <translation>Algo en el historial merece una mirada</translation>
    </message>
    <message>
        <source>See Repairs</source>
        <translation>Ver Reparaciones</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Only alarms of some rules</source>
        <translation>Solo alarmas de algunas reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Ventana de mantenimiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It stands beside every alarm that is hidden. Alarms of life safety are never hidden.</source>
        <translation>Figura junto a cada alarma oculta. Las de seguridad de las personas nunca se ocultan.</translation>
    </message>
    <message>
        <source>Last day it begins on</source>
        <translation>Último día en que empieza</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.</source>
        <translation>Según el reloj de pared del sitio (%1), en verano y en invierno. Un final que no es posterior es del día siguiente.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Todo el sitio</translation>
    </message>
    <message>
        <source>Some rooms</source>
        <translation>Algunas salas</translation>
    </message>
    <message>
        <source>Some devices, and what is behind them</source>
        <translation>Algunos dispositivos y lo que hay detrás</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A window needs a name.</source>
        <translation>Una ventana necesita un nombre.</translation>
    </message>
    <message>
        <source>Say why: whoever sees an alarm hidden wants to know.</source>
        <translation>Diga por qué: quien vea una alarma oculta querrá saberlo.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>Not before the first day.</source>
        <translation>No antes del primer día.</translation>
    </message>
    <message>
        <source>Tick at least one, or choose the whole site.</source>
        <translation>Marque al menos uno o elija todo el sitio.</translation>
    </message>
    <message>
        <source>Tick at least one rule, or take all.</source>
        <translation>Marque al menos una regla o tome todas.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceModel</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message>
        <source>the whole site</source>
        <translation>todo el sitio</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>ahora, hasta las %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>No maintenance windows</source>
        <translation>Sin ventanas de mantenimiento</translation>
    </message>
    <message>
        <source>Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are.</source>
        <translation>Donde se trabaja, las alarmas de lo que se toca se ocultan, pero se vigilan y anotan. Las de seguridad de las personas, nunca.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Between the columns</source>
        <translation>Entre las columnas</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Zona de las horas que no la dicen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>The point it means</source>
        <translation>El punto al que se refiere</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Point: 21.5</source>
        <translation>Punto: 21.5</translation>
    </message>
    <message>
        <source>Comma: 21,5</source>
        <translation>Coma: 21,5</translation>
    </message>
    <message>
        <source>What the table calls its points</source>
        <translation>Cómo llama la tabla a sus puntos</translation>
    </message>
    <message>
        <source>Choose a name above, then the point it means. What means none is passed over and counted.</source>
        <translation>Elija arriba un nombre y luego el punto al que se refiere. Lo que no se refiere a ninguno se omite y se cuenta.</translation>
    </message>
    <message>
        <source>The first lines, as they would be read</source>
        <translation>Las primeras líneas, como se leerían</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Lo que se incorporaría</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>None: passed over</source>
        <translation>Ninguno: se omite</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elegir una columna</translation>
    </message>
    <message>
        <source>Each further column is one</source>
        <translation>Cada otra columna es uno</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Choose the columns of time, point and value; where each further column is a point, say which.</source>
        <translation>Elija las columnas de hora, punto y valor; si cada otra columna es un punto, diga cuál.</translation>
    </message>
    <message>
        <source>Each of these lines can be read.</source>
        <translation>Cada una de estas líneas se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>%n de estas líneas no se puede incorporar.</numerusform>
            <numerusform>%n de estas líneas no se pueden incorporar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>%n nombre aún no se refiere a ningún punto.</numerusform>
            <numerusform>%n nombres aún no se refieren a ningún punto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ModbusDialog</name>
    <message>
        <source>Register map</source>
        <translation>Mapa de registros</translation>
    </message>
    <message>
        <source>Register maps (*.json);;All files (*)</source>
        <translation>Mapas de registros (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Añadir una fuente Modbus</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>A file that says which registers are read and what they mean. Nothing else at this address is ever asked.</source>
        <translation>Un archivo que dice qué registros se leen y qué significan. Nunca se pide nada más en esta dirección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>holdfast::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>The device itself keeps its name: %1</source>
        <translation>El propio dispositivo conserva su nombre: %1</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>ninguno indicado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Use its own name</source>
        <translation>Usar su propio nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighbourText</name>
    <message>
        <source>MQTT broker, encrypted</source>
        <translation>Broker MQTT, cifrado</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>Broker MQTT</translation>
    </message>
    <message>
        <source>Thread border router</source>
        <translation>Router de borde Thread</translation>
    </message>
    <message>
        <source>This computer has no service that looks around (Avahi): type the address yourself.</source>
        <translation>Este equipo no tiene un servicio que mire alrededor (Avahi): escriba la dirección usted mismo.</translation>
    </message>
    <message>
        <source>Looking around failed: %1</source>
        <translation>No se pudo mirar alrededor: %1</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>Mirando alrededor …</translation>
    </message>
    <message>
        <source>Nothing announces itself here.</source>
        <translation>Aquí no se anuncia nada.</translation>
    </message>
    <message>
        <source>Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.</source>
        <translation>Cualquiera en la red puede anunciar cualquier cosa: compruébelo antes de usar una dirección. Nada se conecta por sí solo.</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighboursCard</name>
    <message>
        <source>On this network</source>
        <translation>En esta red</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Usar la dirección de %1</translation>
    </message>
</context>
<context>
    <name>holdfast::NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>It stands below the curves and in the journal, with your name. Notes are not taken back.</source>
        <translation>Queda bajo las curvas y en el diario, con su nombre. Las notas no se retiran.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Who is told of an alarm, how, and what happens when nobody acknowledges it.</source>
        <translation>A quién se avisa de una alarma, cómo, y qué pasa si nadie la reconoce.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>Estado de los ajustes</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Se sabe donde funciona el registrador.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Solo un ingeniero cambia esto.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>No se pudo guardar la contraseña: %1</translation>
    </message>
    <message>
        <source>Notifications saved</source>
        <translation>Avisos guardados</translation>
    </message>
    <message>
        <source>A test is on its way; how it goes stands under Messages</source>
        <translation>Hay una prueba en camino; cómo va se ve en Mensajes</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifyWords</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web hook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>This way is not set up.</source>
        <translation>Esta vía no está configurada.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an e-mail address.</source>
        <translation>Nadie en los turnos tiene dirección de correo.</translation>
    </message>
    <message>
        <source>The password or secret is missing.</source>
        <translation>Falta la contraseña o el secreto.</translation>
    </message>
    <message>
        <source>The name of the server is not known here.</source>
        <translation>Aquí no se conoce el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>No encrypted connection with a certificate that is trusted here.</source>
        <translation>No hay conexión cifrada con un certificado de confianza aquí.</translation>
    </message>
    <message>
        <source>The server does not accept user or password.</source>
        <translation>El servidor no acepta el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>There is nothing on this computer that could do it.</source>
        <translation>En este equipo no hay nada que pueda hacerlo.</translation>
    </message>
    <message>
        <source>The other side answered %1.</source>
        <translation>El otro lado respondió %1.</translation>
    </message>
    <message>
        <source>Too many were waiting; this one gave way.</source>
        <translation>Había demasiados en espera; este cedió.</translation>
    </message>
    <message>
        <source>It waited a day and was given up.</source>
        <translation>Esperó un día y se abandonó.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>enviado a las %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>no enviado: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waits, tried %1 times: %2</source>
        <translation>espera, intentos: %1. %2</translation>
    </message>
    <message>
        <source>The files are too large for a mail, from %1 on.</source>
        <translation>Los archivos son demasiado grandes para un correo, a partir de %1.</translation>
    </message>
    <message>
        <source>A file is gone or was changed since it was made: %1</source>
        <translation>Un archivo falta o se cambió desde que se hizo: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message>
        <source>What is known today</source>
        <translation>Lo que se sabe hoy</translation>
    </message>
    <message>
        <source>What keeps working stands in Continuity</source>
        <translation>Lo que sigue funcionando está en Continuidad</translation>
    </message>
    <message>
        <source>The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. Until then Holdfast watches, alarms and records without any network, and every old value says so.</source>
        <translation>La página Continuidad muestra qué sigue funcionando cuando se pierde un broker, una pasarela o la nube, y cómo se sabe. Nombrar lo que debe seguir funcionando, armar respaldos y demostrarlos con simulacros llegará en una versión posterior. Hasta entonces Holdfast vigila, avisa y registra sin ninguna red, y cada valor antiguo lo dice.</translation>
    </message>
    <message>
        <source>No devices have been added yet.</source>
        <translation>Aún no se ha añadido ningún dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>%n dispositivo sigue funcionando solo</numerusform>
            <numerusform>%n dispositivos siguen funcionando solos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>%n dispositivo sigue funcionando con su central local</numerusform>
            <numerusform>%n dispositivos siguen funcionando con su central local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>%n dispositivo necesita la nube</numerusform>
            <numerusform>%n dispositivos necesitan la nube</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>De %n dispositivo no se sabe</numerusform>
            <numerusform>De %n dispositivos no se sabe</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens offline</source>
        <translation>Qué pasa sin conexión</translation>
    </message>
    <message>
        <source>Which devices go on by themselves when the network is gone.</source>
        <translation>Qué dispositivos siguen por sí solos cuando no hay red.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderCard</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Crear archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files are being made</source>
        <translation>Se están creando los archivos</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>CSV, local</source>
        <translation>CSV, local</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Creando …</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Programar</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewBrush</name>
    <message>
        <source>Shown period</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>No hay ninguna alarma seleccionada</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Ya está reconocida</translation>
    </message>
    <message>
        <source>Acknowledge the selected alarm</source>
        <translation>Reconocer la alarma seleccionada</translation>
    </message>
    <message>
        <source>Show the selected alarm on the plan</source>
        <translation>Mostrar la alarma seleccionada en el plano</translation>
    </message>
    <message>
        <source>Fit the floor into the plan</source>
        <translation>Ajustar la planta al plano</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 en modo local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 mudos</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>actualizado hace %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Leer de nuevo el día</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuidad</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
</context>
<context>
    <name>holdfast::PathList</name>
    <message>
        <source>Path: %1</source>
        <translation>Ruta: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleModel</name>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Caducó el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleSection</name>
    <message>
        <source>watches: pages, alarms, history.</source>
        <translation>mira: páginas, alarmas, historial.</translation>
    </message>
    <message>
        <source>also acknowledges and shelves alarms, and commands devices where the broker permits it.</source>
        <translation>además reconoce y aplaza alarmas, y manda dispositivos donde el broker lo permite.</translation>
    </message>
    <message>
        <source>also adopts devices, changes alarm rules, brokers, site and floors.</source>
        <translation>además adopta dispositivos, cambia reglas de alarma, brokers, emplazamiento y plantas.</translation>
    </message>
    <message>
        <source>also decides who may do what. One administrator always remains.</source>
        <translation>además decide quién puede hacer qué. Siempre queda un administrador.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who may do what. Job titles give no rights; roles do, and they hold below the window too.</source>
        <translation>Quién puede hacer qué. Los cargos no dan derechos; los roles sí, y valen también por debajo de la ventana.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Solo hasta</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Qué pueden hacer los roles</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Only an administrator changes people.</source>
        <translation>Solo un administrador cambia personas.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Dé un nombre a la persona.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
</context>
<context>
    <name>holdfast::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanCanvas</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plano de %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.</source>
        <translation>Elegida: %1. Las flechas la mueven, con Ctrl cambian su tamaño, Supr la elimina.</translation>
    </message>
    <message>
        <source>Tab goes through the rooms, N draws one.</source>
        <translation>Tab recorre las salas, N dibuja una.</translation>
    </message>
    <message>
        <source>Shape room</source>
        <translation>Dar forma a la sala</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Mover sala</translation>
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
        <translation>Añadir planta</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>Quitar planta</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Dibujar sala</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanStep</name>
    <message>
        <source>Rooms the devices name</source>
        <translation>Salas que nombran los dispositivos</translation>
    </message>
    <message>
        <source>Rooms the devices name themselves</source>
        <translation>Salas que los propios dispositivos nombran</translation>
    </message>
    <message>
        <source>Or draw them</source>
        <translation>O dibújelas</translation>
    </message>
    <message>
        <source>Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back.</source>
        <translation>Ponga debajo una imagen de la planta (PNG, JPG, SVG), fije su escala con dos clics, dibuje salas, coloque dispositivos. El primer inicio espera aquí hasta que vuelva.</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Abrir el editor</translation>
    </message>
    <message>
        <source>No device names a room that is not there yet.</source>
        <translation>Ningún dispositivo nombra una sala que no exista ya.</translation>
    </message>
    <message>
        <source>They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside.</source>
        <translation>Serán salas en filas en una planta; llévelas luego a su sitio. Los dispositivos que las nombran quedan dentro.</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Planos de planta</translation>
    </message>
    <message>
        <source>Values mean more when they have a place.</source>
        <translation>Los valores dicen más cuando tienen un lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>Crear %n sala</numerusform>
            <numerusform>Crear %n salas</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
</context>
<context>
    <name>holdfast::PointBand</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>+%1 over the limit</source>
        <translation>+%1 sobre el límite</translation>
    </message>
    <message>
        <source>%1 under the limit</source>
        <translation>%1 bajo el límite</translation>
    </message>
    <message>
        <source>at set-point</source>
        <translation>en consigna</translation>
    </message>
    <message>
        <source>%1%2 from set-point</source>
        <translation>%1%2 respecto a la consigna</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>en banda</translation>
    </message>
</context>
<context>
    <name>holdfast::PointGuard</name>
    <message>
        <source>Low %1</source>
        <translation>Bajo %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Alto %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PointRow</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PostCard</name>
    <message>
        <source>E-mail and web hook</source>
        <translation>Correo y webhook</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>aquellos en los que confía este equipo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Dirección del remitente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Mail server&apos;s CA certificate</source>
        <translation>Certificado de CA del servidor de correo</translation>
    </message>
    <message>
        <source>Web hook&apos;s address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Secret that signs it</source>
        <translation>Secreto que lo firma</translation>
    </message>
    <message>
        <source>Web hook&apos;s CA certificate</source>
        <translation>Certificado de CA del webhook</translation>
    </message>
    <message>
        <source>Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only.</source>
        <translation>Las contraseñas se guardan aparte de los ajustes, solo usted puede leerlas, y no vuelven a mostrarse. Solo se envían por una conexión cifrada.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Guardada; escriba para cambiarla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>holdfast::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Se están creando las páginas …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ProcessLine</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>Nadie se ocupa aún</translation>
    </message>
    <message>
        <source>In process by %1</source>
        <translation>En manos de %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>holdfast::Quantity</name>
    <message>
        <source>Apparent power</source>
        <translation>Potencia aparente</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Índice de calidad del aire</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Presión atmosférica</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
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
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Energía almacenada</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Iluminancia</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Humedad del material</translation>
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
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Factor de potencia</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Nivel sonoro</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>COV</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Caudal</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Velocidad del viento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Calidad del enlace</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Sin cargar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portón</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cerradura</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Sin bloquear</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrado con llave</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Mojado</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Quieto</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Enchufe</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Enchufado</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Desenchufado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Sin humo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Manipulación</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Manipulado</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Actualización disponible</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibración</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Vibrando</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Caliente</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
</context>
<context>
    <name>holdfast::Questions</name>
    <message>
        <source>Ask to announce again (%1)</source>
        <translation>Pedir que se anuncie de nuevo (%1)</translation>
    </message>
    <message>
        <source>Ask for a rebirth (%1)</source>
        <translation>Pedir un renacimiento (%1)</translation>
    </message>
    <message>
        <source>Ask for the network map (%1)</source>
        <translation>Pedir el mapa de red (%1)</translation>
    </message>
    <message>
        <source>Ask whether newer firmware is there (%1)</source>
        <translation>Preguntar si hay firmware más nuevo (%1)</translation>
    </message>
    <message>
        <source>Ask how the bridge is (%1)</source>
        <translation>Preguntar cómo está el puente (%1)</translation>
    </message>
    <message>
        <source>Holdfast may not ask on this broker: permit it in the settings</source>
        <translation>Holdfast no puede preguntar en este broker: permítalo en los ajustes</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>El broker no está conectado</translation>
    </message>
    <message>
        <source>Heard, needs a rebirth request</source>
        <translation>Oído, necesita una petición de renacimiento</translation>
    </message>
    <message>
        <source>Heard, needs to be asked to announce itself</source>
        <translation>Oído, hay que pedirle que se anuncie</translation>
    </message>
    <message>
        <source>Heard, not ready yet</source>
        <translation>Oído, aún no está listo</translation>
    </message>
    <message>
        <source>Ask for its state (%1)</source>
        <translation>Preguntar por su estado (%1)</translation>
    </message>
</context>
<context>
    <name>holdfast::QueueCard</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Volver a activar el sonido</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Quiet for %1</source>
        <translation>Silencio: %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada en espera.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Último problema: %1</translation>
    </message>
    <message>
        <source>Quiet for another %1; priority 1 and life safety still sound.</source>
        <translation>Silencio durante %1 más; la prioridad 1 y la seguridad de las personas suenan igualmente.</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>El sonido está activado.</translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Emplazamiento %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Ritmo de alarmas: %n en diez minutos; 1 es bueno, 10 es una avalancha</numerusform>
            <numerusform>Ritmo de alarmas: %n en diez minutos; 1 es bueno, 10 es una avalancha</numerusform>
        </translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>avalancha %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairRow</name>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Repairs</name>
    <message>
        <source>History is paused: %1</source>
        <translation>El historial está en pausa: %1</translation>
    </message>
    <message>
        <source>Records wait for the disk</source>
        <translation>Hay registros esperando al disco</translation>
    </message>
    <message>
        <source>History is larger than it may be</source>
        <translation>El historial es mayor de lo permitido</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>Falta una copia de seguridad</translation>
    </message>
    <message>
        <source>The clock went back, or was ahead</source>
        <translation>El reloj retrocedió o iba adelantado</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>%1 medidas del %2 al %3</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>ninguna medida</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>En la copia: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>%n dispositivo se iría: %1</numerusform>
            <numerusform>%n dispositivos se irían: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>%n dispositivo volvería: %1</numerusform>
            <numerusform>%n dispositivos volverían: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>%n línea de auditoría posterior se apartaría con los archivos antiguos</numerusform>
            <numerusform>%n líneas de auditoría posteriores se apartarían con los archivos antiguos</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup&apos;s audit chain is longer than the one here</source>
        <translation>La cadena de auditoría de la copia es más larga que la de aquí</translation>
    </message>
    <message>
        <source>The audit chains fork: the backup tells another story than the files here</source>
        <translation>Las cadenas de auditoría se bifurcan: la copia cuenta otra historia que los archivos de aquí</translation>
    </message>
    <message>
        <source>The files of now are kept, whatever is chosen.</source>
        <translation>Los archivos de ahora se guardan, se elija lo que se elija.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room.</source>
        <translation>No se registra nada: el disco está lleno. Libere espacio o dé menos al historial. Lo que espera se escribe en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself.</source>
        <translation>No se registra nada: esta cuenta no puede escribir en la carpeta de datos. Dele ese permiso; el registro continúa por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is recorded: another program holds the file. Close it; recording goes on by itself.</source>
        <translation>No se registra nada: otro programa retiene el archivo. Ciérrelo; el registro continúa por sí solo.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at.</source>
        <translation>No se registra nada: el disco responde con errores. Haga ahora una copia de seguridad en otro disco y haga revisar este.</translation>
    </message>
    <message>
        <source>Nothing is recorded until this is put right.</source>
        <translation>No se registra nada hasta que esto se arregle.</translation>
    </message>
    <message>
        <source>The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept.</source>
        <translation>El disco es más lento que el sitio. Aún no se ha perdido nada; si dura, se reducen las mediciones. Ayuda un disco propio o conservar menos.</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Solo lectura: otro Holdfast registra aquí</translation>
    </message>
    <message>
        <source>This window shows what the other one records and changes nothing. Close the other one and start again to record here.</source>
        <translation>Esta ventana muestra lo que registra la otra y no cambia nada. Cierre la otra y vuelva a iniciar para registrar aquí.</translation>
    </message>
    <message>
        <source>The register map of %1 cannot be used</source>
        <translation>El mapa de registros de %1 no se puede usar</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>%1 samples cannot be read and are shown as gaps; everything else can.</source>
        <translation>%1 muestras no se pueden leer y aparecen como huecos; todo lo demás sí.</translation>
    </message>
    <message>
        <source>A backup from before may still have them.</source>
        <translation>Una copia de seguridad anterior quizá las tenga aún.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>%n parte del historial está dañada</numerusform>
            <numerusform>%n partes del historial están dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved about keeping history was refused</source>
        <translation>Se rechazó lo guardado sobre la conservación del historial</translation>
    </message>
    <message>
        <source>%1. Until it is saved anew the usual times and the usual budget apply.</source>
        <translation>%1. Hasta que se guarde de nuevo rigen los tiempos y el espacio habituales.</translation>
    </message>
    <message>
        <source>Measurements were thinned</source>
        <translation>Se redujeron las mediciones</translation>
    </message>
    <message>
        <source>The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.</source>
        <translation>El disco no dio abasto hasta %1: de cada punto solo se conservó el valor más reciente de cada intervalo. Las alarmas y acciones están completas.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>No se pudo hacer la última copia de seguridad</translation>
    </message>
    <message>
        <source>%1. It is tried again every hour. See whether its folder can be written and has room.</source>
        <translation>%1. Se intenta de nuevo cada hora. Mire si se puede escribir en su carpeta y si tiene espacio.</translation>
    </message>
    <message>
        <source>%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.</source>
        <translation>Hay %1 libres. Cuando no quede nada, el registro se detiene. Libere espacio o dé menos al historial.</translation>
    </message>
    <message>
        <source>It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.</source>
        <translation>Ocupa %1 y puede ocupar %2. Lo más antiguo se va poco a poco; si sigue así, dé más espacio.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>Si este disco falla, se pierde todo desde la última copia. Mientras Holdfast funciona se hace una cada hora.</numerusform>
            <numerusform>Si este disco falla, se pierde todo desde la última copia. Mientras Holdfast funciona se hace una cada %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>No hay copia de seguridad y ninguna se hace por sí sola</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost. Make one, or choose how often one is made.</source>
        <translation>Si este disco falla, se pierde todo. Haga una o elija cada cuánto se hace.</translation>
    </message>
    <message>
        <source>The newest backup holds damaged parts</source>
        <translation>La copia más reciente contiene partes dañadas</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>%n parte estaba dañada antes de hacerla. Conserve una copia anterior hasta que se arregle.</numerusform>
            <numerusform>%n partes estaban dañadas antes de hacerla. Conserve una copia anterior hasta que se arreglen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was made on %1: in the future. Set this computer&apos;s clock right; no other backup is made by itself until then.</source>
        <translation>La copia más reciente se hizo el %1: en el futuro. Ajuste el reloj de este equipo; hasta entonces no se hace otra por sí sola.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Bring back from backups</source>
        <translation>Recuperar de las copias</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>Elegir el espacio</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Elegir la duración</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>See the brokers</source>
        <translation>Ver los brokers</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Ver el historial</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>An unknown point</source>
        <translation>Un punto desconocido</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>El archivo: %1</translation>
    </message>
    <message>
        <source>Sums, which are made anew from their samples</source>
        <translation>Sumas, que se rehacen a partir de sus muestras</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place.</source>
        <translation>No se registra nada: el archivo está dañado. Lo legible sigue legible y no se borra nada. Rescate lo legible y deje después que eso o una copia ocupe su lugar.</translation>
    </message>
    <message>
        <source>The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.</source>
        <translation>El archivo que las rodea está roto. Lo que se podía leer se rescató: deje que eso, o una copia anterior, ocupe su lugar.</translation>
    </message>
    <message>
        <source>The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is.</source>
        <translation>El archivo que las rodea está roto. El rescate copia todo lo legible a un archivo nuevo entre las copias; el roto queda como está.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Rescatar lo legible</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>What is not as it should be, what it means, and what helps.</source>
        <translation>Lo que no está como debe, qué significa y qué ayuda.</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>Por reparar</translation>
    </message>
    <message>
        <source>Read all of it now</source>
        <translation>Leer todo ahora</translation>
    </message>
    <message>
        <source>The history, read through for damage</source>
        <translation>El historial, leído en busca de daños</translation>
    </message>
    <message>
        <source>While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above.</source>
        <translation>Mientras Holdfast registra, cada minuto se vuelve a leer un poco de lo que escribió, de modo que en una semana se ve todo. Lo que no se puede leer pasa a ser un hueco que lo dice y figura arriba.</translation>
    </message>
    <message>
        <source>Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged.</source>
        <translation>Nada que reparar. El registrador escribe y no se conoce ningún daño en lo escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Esto se sabe donde funciona el registrador.</translation>
    </message>
    <message>
        <source>All of it was read through on %1.</source>
        <translation>Se leyó todo el %1.</translation>
    </message>
    <message>
        <source>Not all of it has been read through yet.</source>
        <translation>Aún no se ha leído todo.</translation>
    </message>
    <message>
        <source>Since %1: %2 of %3 parts read.</source>
        <translation>Desde %1: leídas %2 de %3 partes.</translation>
    </message>
    <message>
        <source>No damage is known.</source>
        <translation>No se conoce ningún daño.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>%n parte está dañada.</numerusform>
            <numerusform>%n partes están dañadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Copia hecha y releída</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>%n muestra recuperada.</numerusform>
            <numerusform>%n muestras recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>%n parte no está en ninguna copia.</numerusform>
            <numerusform>%n partes no están en ninguna copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be read</source>
        <translation>Todo se puede leer</translation>
    </message>
    <message>
        <source>%1 samples were saved. They stand among the backups, to take the place of the torn file.</source>
        <translation>Se rescataron %1 muestras. Están entre las copias, para ocupar el lugar del archivo roto.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n parte no se pudo leer.</numerusform>
            <numerusform>%n partes no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message>
        <source>Reports cannot be made here</source>
        <translation>Aquí no se pueden crear informes</translation>
    </message>
    <message>
        <source>There is no history on this computer that they could be made from.</source>
        <translation>En este equipo no hay ningún historial a partir del cual crearlos.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n archivo creado</numerusform>
            <numerusform>%n archivos creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n informe</numerusform>
            <numerusform>%n informes</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>último creado %1</translation>
    </message>
    <message>
        <source>Make the files of this report</source>
        <translation>Crear los archivos de este informe</translation>
    </message>
    <message>
        <source>files are being made</source>
        <translation>se están creando archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n programación</numerusform>
            <numerusform>%n programaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this report made by itself</source>
        <translation>Hacer este informe automáticamente</translation>
    </message>
    <message>
        <source>only an engineer changes this</source>
        <translation>esto solo lo cambia un ingeniero</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseList</name>
    <message>
        <source>No response is written down for this alarm.</source>
        <translation>No hay ninguna respuesta escrita para esta alarma.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
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
        <translation>Sala</translation>
    </message>
    <message>
        <source>Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan.</source>
        <translation>Elija una sala en el plano o dibuje una: arrastre con «Dibujar» o pulse N en el plano.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Pasillo</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Sala técnica</translation>
    </message>
    <message>
        <source>Core: lifts, stairs</source>
        <translation>Núcleo: ascensores, escaleras</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Eliminar sala</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Cambiar sala</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleCheck</name>
    <message>
        <source>Give at least one limit.</source>
        <translation>Indique al menos un límite.</translation>
    </message>
    <message>
        <source>The upper limit must be above the lower one.</source>
        <translation>El límite superior debe estar por encima del inferior.</translation>
    </message>
    <message>
        <source>Name at least one abnormal state.</source>
        <translation>Nombre al menos un estado anormal.</translation>
    </message>
    <message>
        <source>At least one usual interval.</source>
        <translation>Al menos un intervalo habitual.</translation>
    </message>
    <message>
        <source>Longer than nothing.</source>
        <translation>Más que nada.</translation>
    </message>
    <message>
        <source>Smaller than the change itself, or the alarm could never clear.</source>
        <translation>Menor que el propio cambio, o la alarma nunca acabaría.</translation>
    </message>
    <message>
        <source>Not less than nothing.</source>
        <translation>No menos que nada.</translation>
    </message>
    <message>
        <source>Say when the alarm is to be raised.</source>
        <translation>Diga cuándo debe activarse la alarma.</translation>
    </message>
    <message>
        <source>More than nothing.</source>
        <translation>Más que nada.</translation>
    </message>
    <message>
        <source>Smaller than half the band, or the alarm could never clear.</source>
        <translation>Menor que media banda, o la alarma nunca acabaría.</translation>
    </message>
    <message>
        <source>Choose the device whose silence is meant.</source>
        <translation>Elija el dispositivo cuyo silencio se vigila.</translation>
    </message>
    <message>
        <source>Choose what it watches.</source>
        <translation>Elija qué vigila.</translation>
    </message>
    <message>
        <source>Say within which time.</source>
        <translation>Diga en cuánto tiempo.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>Como mucho un año.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Una regla necesita un nombre.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Una regla de seguridad de las personas necesita una consecuencia y una acción del operador.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleConditionPart</name>
    <message>
        <source>What raises it</source>
        <translation>Qué la activa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo de</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima de</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Banda muerta</translation>
    </message>
    <message>
        <source>Under the set-point by</source>
        <translation>Bajo la consigna en</translation>
    </message>
    <message>
        <source>Over the set-point by</source>
        <translation>Sobre la consigna en</translation>
    </message>
    <message>
        <source>Where the device has a set-point, the second line counts in place of the first.</source>
        <translation>Si el dispositivo tiene consigna, vale la segunda línea en lugar de la primera.</translation>
    </message>
    <message>
        <source>Abnormal states</source>
        <translation>Estados anormales</translation>
    </message>
    <message>
        <source>As the device says them, with commas between.</source>
        <translation>Como los dice el dispositivo, separados por comas.</translation>
    </message>
    <message>
        <source>Usual intervals without a word</source>
        <translation>Intervalos habituales sin noticia</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>si funciona</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Realimentación</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Puede diferir en</translation>
    </message>
    <message>
        <source>The watched point is the command; the feedback is a property of the same device, or {a point&apos;s id}.</source>
        <translation>El punto vigilado es la orden; la realimentación es una propiedad del mismo dispositivo o {id de un punto}.</translation>
    </message>
    <message>
        <source>the device&apos;s own</source>
        <translation>la del dispositivo</translation>
    </message>
    <message>
        <source>In per cent of the set-point</source>
        <translation>En porcentaje de la consigna</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>A property of the same device, or {a point&apos;s id}.</source>
        <translation>Una propiedad del mismo dispositivo o {id de un punto}.</translation>
    </message>
    <message>
        <source>Under it by</source>
        <translation>Por debajo en</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>Por encima en</translation>
    </message>
    <message>
        <source>Rises by</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Falls by</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Raised while this is true</source>
        <translation>Activa mientras esto sea cierto</translation>
    </message>
    <message>
        <source>value is the watched point, a name is a property of the same device, {id} any point. &amp;&amp; || ! == != &lt; &gt; + - * / and &apos;texts&apos;.</source>
        <translation>value es el punto vigilado, un nombre una propiedad del mismo dispositivo, {id} cualquier punto. &amp;&amp; || ! == != &lt; &gt; + - * / y &apos;textos&apos;.</translation>
    </message>
    <message>
        <source>Numbers are in %1.</source>
        <translation>Los números están en %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleEditor</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Regla activada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Lo que dice la regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>activada %n vez en 7 días</numerusform>
            <numerusform>activada %n veces en 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Ritmo de cambio</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Discordancia</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>more than an hour to respond</source>
        <translation>más de una hora para responder</translation>
    </message>
    <message>
        <source>10 to 60 minutes to respond</source>
        <translation>de 10 a 60 minutos para responder</translation>
    </message>
    <message>
        <source>3 to 10 minutes to respond</source>
        <translation>de 3 a 10 minutos para responder</translation>
    </message>
    <message>
        <source>less than 3 minutes to respond</source>
        <translation>menos de 3 minutos para responder</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>set-point −%1 / +%2</source>
        <translation>consigna −%1 / +%2</translation>
    </message>
    <message>
        <source>nothing heard for %1 usual intervals, at least %2</source>
        <translation>nada oído en %1 intervalos habituales, al menos %2</translation>
    </message>
    <message>
        <source>%1 under the set-point</source>
        <translation>%1 bajo la consigna</translation>
    </message>
    <message>
        <source>%1 over the set-point</source>
        <translation>%1 sobre la consigna</translation>
    </message>
    <message>
        <source>rises by %1</source>
        <translation>sube %1</translation>
    </message>
    <message>
        <source>falls by %1</source>
        <translation>baja %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>the feedback does not follow the command</source>
        <translation>la realimentación no sigue la orden</translation>
    </message>
    <message>
        <source>comfort or a little energy is lost</source>
        <translation>se pierde confort o algo de energía</translation>
    </message>
    <message>
        <source>business stops, or equipment, data or security suffer</source>
        <translation>se para la actividad, o sufren equipos, datos o seguridad</translation>
    </message>
    <message>
        <source>people are hurt, or there is fire or water damage</source>
        <translation>hay heridos, o daños por fuego o agua</translation>
    </message>
    <message>
        <source>Comfort or energy</source>
        <translation>Confort o energía</translation>
    </message>
    <message>
        <source>Business or security</source>
        <translation>Actividad o seguridad</translation>
    </message>
    <message>
        <source>People, fire or water</source>
        <translation>Personas, fuego o agua</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrada</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, integrada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, en todas partes</translation>
    </message>
    <message>
        <source>%1, %2 times within %3</source>
        <translation>%1, %2 veces en %3</translation>
    </message>
    <message>
        <source>This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.</source>
        <translation>Es un aviso: sin consecuencia ni acción nadie tiene que hacer nada. No suena ni llega a la lista de alarmas.</translation>
    </message>
    <message>
        <source>This is an alert: %1, and there is %2. It makes no sound and does not reach the console.</source>
        <translation>Es un aviso: %1, y hay %2. No suena ni llega a la lista de alarmas.</translation>
    </message>
    <message>
        <source>%1, because %2, and there is %3.</source>
        <translation>%1, porque %2, y hay %3.</translation>
    </message>
    <message>
        <source>People are too slow for this: an automatic action is needed.</source>
        <translation>Las personas son demasiado lentas para esto: hace falta una acción automática.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePlacesPicker</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Only what has all these tags</source>
        <translation>Solo lo que tiene todas estas etiquetas</translation>
    </message>
    <message>
        <source>Tags of this site: %1</source>
        <translation>Etiquetas de este sitio: %1</translation>
    </message>
    <message>
        <source>Nothing on this site can have the tag “%1”.</source>
        <translation>Nada en este sitio puede tener la etiqueta «%1».</translation>
    </message>
    <message>
        <source>Tick a room or name a tag.</source>
        <translation>Marque una sala o nombre una etiqueta.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleResponsePart</name>
    <message>
        <source>What follows, and what is to be done</source>
        <translation>Qué ocurre y qué hay que hacer</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Causa probable</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Consecuencia si nadie actúa</translation>
    </message>
    <message>
        <source>What to do, one step a line</source>
        <translation>Qué hacer, un paso por línea</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>En el peor caso</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>De dónde salen estas cifras</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Seguridad de las personas</translation>
    </message>
    <message>
        <source>Never hidden, never shelved.</source>
        <translation>Nunca se oculta ni se aplaza.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleScopePart</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it.</source>
        <translation>Esta regla vino con el programa y encuentra por sí sola de qué trata. Para elegir usted, duplíquela.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <source>Where it watches</source>
        <translation>Dónde vigila</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba parte del nombre</translation>
    </message>
    <message>
        <source>Every point that measures</source>
        <translation>Cada punto que mide</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>It watches</source>
        <translation>Vigila</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Algunos lugares</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTimesPart</name>
    <message>
        <source>When, and for how long</source>
        <translation>Cuándo y cuánto tiempo</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al acto</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Stays until somebody resets it</source>
        <translation>Queda hasta que alguien la restablece</translation>
    </message>
    <message>
        <source>Needs no acknowledgement once it is over</source>
        <translation>No requiere reconocimiento al terminar</translation>
    </message>
    <message>
        <source>Raised after</source>
        <translation>Se activa tras</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>Se normaliza tras</translation>
    </message>
    <message>
        <source>Only from time number</source>
        <translation>Solo desde la vez n.º</translation>
    </message>
    <message>
        <source>Sounds again after</source>
        <translation>Suena de nuevo tras</translation>
    </message>
    <message>
        <source>Shelved for at most</source>
        <translation>Aplazada como mucho</translation>
    </message>
    <message>
        <source>Hidden while this is true</source>
        <translation>Oculta mientras esto sea cierto</translation>
    </message>
    <message>
        <source>It is watched and written down all the same. Empty: never hidden.</source>
        <translation>Se vigila y se anota igualmente. Vacío: nunca oculta.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>Enclavada</translation>
    </message>
    <message>
        <source>Acknowledges itself</source>
        <translation>Se reconoce sola</translation>
    </message>
    <message>
        <source>And for so long afterwards</source>
        <translation>Y tanto tiempo después</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message>
        <source>Try on the past</source>
        <translation>Probar en el pasado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Lo que habría hecho</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>el último día</numerusform>
            <numerusform>los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Probada en</translation>
    </message>
    <message>
        <source>Alarms it would have raised</source>
        <translation>Alarmas que habría dado</translation>
    </message>
    <message>
        <source>There is no history here to try it on.</source>
        <translation>Aquí no hay historial para probarla.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past: history holds what was heard.</source>
        <translation>El silencio no se puede probar en el pasado: el historial guarda lo que se oyó.</translation>
    </message>
    <message>
        <source>The rule has been changed since. Try it again.</source>
        <translation>La regla ha cambiado desde entonces. Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Leyendo el historial …</translation>
    </message>
    <message>
        <source>Trying it at %1 of %2 devices …</source>
        <translation>Probando en %1 de %2 dispositivos …</translation>
    </message>
    <message>
        <source>In %1 this would have raised nothing.</source>
        <translation>En %1 esto no habría dado nada.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>En %1 esto habría dado %n alarma:</numerusform>
            <numerusform>En %1 esto habría dado %n alarmas:</numerusform>
        </translation>
    </message>
    <message>
        <source>It watches nothing that is there now.</source>
        <translation>No vigila nada de lo que hay ahora.</translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>El historial cubre %1 de %2 días en %n punto.</numerusform>
            <numerusform>El historial cubre %1 de %2 días en %n puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>De %n punto no se sabe nada.</numerusform>
            <numerusform>De %n puntos no se sabe nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>%n de ellas la habría ocultado la propia regla.</numerusform>
            <numerusform>%n de ellas las habría ocultado la propia regla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flood: at most %1 in ten minutes.</source>
        <translation>Sin avalancha: como mucho %1 en diez minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>%n avalancha, hasta %1 en diez minutos.</numerusform>
            <numerusform>%n avalanchas, hasta %1 en diez minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>%n de ellas es repetitiva: ayuda un retardo mayor o una banda más ancha.</numerusform>
            <numerusform>%n de ellas son repetitivas: ayuda un retardo mayor o una banda más ancha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se listan las primeras %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialModel</name>
    <message>
        <source>still there</source>
        <translation>sigue ahí</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleWords</name>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 whoever has %2</source>
        <translation>%1 quien tenga %2</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Reglas de alarma</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>No se puede leer el diario: %1</translation>
    </message>
    <message>
        <source>The new rule</source>
        <translation>La nueva regla</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 no se guardó</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 está activada</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 está desactivada</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>Valores estándar</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleClerk</name>
    <message>
        <source>Reports come by themselves where the recorder runs; this window only looks.</source>
        <translation>Los informes llegan solos donde funciona el grabador; esta ventana solo mira.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 se está haciendo</translation>
    </message>
    <message>
        <source>%1 does not come by itself any more</source>
        <translation>%1 ya no llega automáticamente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleDialog</name>
    <message>
        <source>At most %1 addresses.</source>
        <translation>Como máximo %1 direcciones.</translation>
    </message>
    <message>
        <source>“%1” is no address of e-mail.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>A diario</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Copiar a una carpeta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule of a report</source>
        <translation>Programación de un informe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Reckoned from the day it is due, also when it is made late.</source>
        <translation>Contado desde el día previsto, también si se hace con retraso.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Estos días</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter.</source>
        <translation>Según el reloj de pared del sitio (%1), en verano y en invierno.</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>Las próximas veces</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Send by e-mail to</source>
        <translation>Enviar por correo a</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The mail server is chosen in Settings, Notifications.</source>
        <translation>Direcciones separadas por comas. El servidor de correo se elige en Ajustes, Notificaciones.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Marque al menos un tipo de archivo.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>A folder is named with its whole path, such as /srv/reports.</source>
        <translation>Una carpeta se nombra con su ruta completa, como /srv/reports.</translation>
    </message>
    <message>
        <source>This folder is not there now; a copy waits a day for it.</source>
        <translation>Esta carpeta no está ahora; una copia la espera un día.</translation>
    </message>
    <message>
        <source>A copy with its hash; the files themselves stay in the folder of reports.</source>
        <translation>Una copia con su suma; los archivos mismos quedan en la carpeta de informes.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Of the quarter&apos;s first month; where that is shorter, its last day.</source>
        <translation>Del primer mes del trimestre; si es más corto, su último día.</translation>
    </message>
    <message>
        <source>Where the month is shorter, its last day.</source>
        <translation>Si el mes es más corto, su último día.</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleWords</name>
    <message>
        <source>given up: %1</source>
        <translation>abandonado: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>se intentará de nuevo: %1</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>Cada día, %1</translation>
    </message>
    <message>
        <source>Day %1 of the quarter, %2</source>
        <translation>Día %1 del trimestre, %2</translation>
    </message>
    <message>
        <source>Last day of the month, %1</source>
        <translation>Último día del mes, %1</translation>
    </message>
    <message>
        <source>Day %1 of the month, %2</source>
        <translation>Día %1 del mes, %2</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>no se hizo: %1</translation>
    </message>
    <message>
        <source>waits to be made</source>
        <translation>espera a hacerse</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>hecho %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>con retraso, previsto %1</translation>
    </message>
    <message>
        <source>earlier ones missed: %1</source>
        <translation>anteriores perdidos: %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>to be copied</source>
        <translation>por copiar</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>enviado por correo</translation>
    </message>
    <message>
        <source>mail on its way</source>
        <translation>correo en camino</translation>
    </message>
    <message>
        <source>there is no %1 on that day</source>
        <translation>ese día no hay %1</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>la primera de dos</translation>
    </message>
    <message>
        <source>Weekly, %1</source>
        <translation>Semanal, %1</translation>
    </message>
    <message>
        <source>Quarterly, %1</source>
        <translation>Trimestral, %1</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Mensual, %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SchedulesCard</name>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>Añadir una programación</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Hacer ahora</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Cambiar la programación</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Quitar la programación</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter changes it, Delete removes it</source>
        <translation>Espacio enciende o apaga, Intro cambia, Supr quita</translation>
    </message>
    <message>
        <source>being made …</source>
        <translation>se está haciendo …</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún no se ha hecho</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>requiere revisión</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>próximo %1</translation>
    </message>
    <message>
        <source>No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running.</source>
        <translation>Aún no llega ningún informe solo. El que lo haga se hace según el reloj del sitio, y después si este programa no estaba en marcha.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Solo un ingeniero cambia esto.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Se está haciendo.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Aún no se ha hecho.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Último: %1</translation>
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
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Floors and rooms</source>
        <translation>Plantas y salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>Datos y acerca de</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>holdfast::ShelveDialog</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>Until it returns to normal, at most 8 hours</source>
        <translation>Hasta que vuelva a la normalidad, como máximo 8 horas</translation>
    </message>
    <message>
        <source>Known cause, being repaired</source>
        <translation>Causa conocida, en reparación</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Trabajos previstos</translation>
    </message>
    <message>
        <source>Sensor is wrong</source>
        <translation>El sensor se equivoca</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Más sobre el motivo</translation>
    </message>
    <message>
        <source>For whoever reads the journal</source>
        <translation>Para quien lea el diario</translation>
    </message>
    <message>
        <source>It stays in the journal, leaves the list, and comes back by itself.</source>
        <translation>Se queda en el diario, sale de la lista y vuelve por sí sola.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message>
        <source>Similar before</source>
        <translation>Casos parecidos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>No se puede leer el diario: %1</translation>
    </message>
    <message>
        <source>Never in the last 90 days</source>
        <translation>Nunca en los últimos 90 días</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>%n vez en los últimos 90 días</numerusform>
            <numerusform>%n veces en los últimos 90 días</numerusform>
        </translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>acabó tras %1</translation>
    </message>
    <message>
        <source>end not written down</source>
        <translation>fin no anotado</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteCheck</name>
    <message>
        <source>Give every tariff a name.</source>
        <translation>Dé un nombre a cada tarifa.</translation>
    </message>
    <message>
        <source>The tariff “%1” holds on no day: choose at least one.</source>
        <translation>La tarifa «%1» no vale ningún día: elija al menos uno.</translation>
    </message>
    <message>
        <source>The price of the tariff “%1” is below zero.</source>
        <translation>El precio de la tarifa «%1» es inferior a cero.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Dé un nombre al emplazamiento.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one of the list, such as Europe/Dublin.</source>
        <translation>No existe la zona horaria «%1»: elija una de la lista, como Europe/Dublin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Una moneda son tres letras, como EUR.</translation>
    </message>
    <message>
        <source>Occupied hours end before they begin: a night shift belongs to two days.</source>
        <translation>El horario de ocupación termina antes de empezar: un turno de noche pertenece a dos días.</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteSection</name>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Times, money and the hours people are there. The overview counts comfort in these hours.</source>
        <translation>Horas, dinero y el horario en que hay gente. El resumen cuenta el confort en ese horario.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Occupied hours</source>
        <translation>Horario de ocupación</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Energy tariffs</source>
        <translation>Tarifas de energía</translation>
    </message>
    <message>
        <source>Equal times: the whole day</source>
        <translation>Horas iguales: todo el día</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>Emplazamiento guardado</translation>
    </message>
</context>
<context>
    <name>holdfast::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>holdfast::Spark</name>
    <message>
        <source>Course of the last day</source>
        <translation>Evolución del último día</translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>after </source>
        <translation>tras </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For alarms of</source>
        <translation>Para alarmas de</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 y peores</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>quien esté de guardia</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
</context>
<context>
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <source>While nobody acknowledges</source>
        <translation>Mientras nadie reconozca</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Times are counted from the alarm&apos;s start, also while Holdfast is closed.</source>
        <translation>Los tiempos cuentan desde el inicio de la alarma, también con Holdfast cerrado.</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffRow</name>
    <message>
        <source>Name of the tariff</source>
        <translation>Nombre de la tarifa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Precio del kilovatio hora</translation>
    </message>
    <message>
        <source> %1/kWh</source>
        <translation> %1/kWh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remove the tariff</source>
        <translation>Quitar la tarifa</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Holds on %1</source>
        <translation>Vale los %1</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffsEditor</name>
    <message>
        <source>Add tariff</source>
        <translation>Añadir tarifa</translation>
    </message>
</context>
<context>
    <name>holdfast::TickList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Tray</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Abrir Holdfast</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Volver a activar el sonido</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Silenciar 10 minutos</translation>
    </message>
    <message>
        <source>Alarms: %1. The worst that calls: %2</source>
        <translation>Alarmas: %1. La peor sin reconocer: %2</translation>
    </message>
    <message>
        <source>Alarms: %1, all acknowledged</source>
        <translation>Alarmas: %1, todas reconocidas</translation>
    </message>
    <message>
        <source>A broker is not connected</source>
        <translation>Un broker no está conectado</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Ninguna alarma</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message>
        <source>device silent</source>
        <translation>dispositivo mudo</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>pasarela perdida</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>broker perdido</translation>
    </message>
    <message>
        <source>Holdfast off</source>
        <translation>Holdfast apagado</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>broker dropped</source>
        <translation>descartado por el broker</translation>
    </message>
    <message>
        <source>resynchronising</source>
        <translation>resincronizando</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>No values from %1 to %2</source>
        <translation>Sin valores de %1 a %2</translation>
    </message>
    <message>
        <source>Newest %1, between %2 and %3 from %4 to %5</source>
        <translation>Último %1, entre %2 y %3 de %4 a %5</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>holdfast::WaysCard</name>
    <message>
        <source>Who hears of it at once</source>
        <translation>Quién se entera al momento</translation>
    </message>
    <message>
        <source>One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm.</source>
        <translation>Una causa se avisa una vez, con lo que oculta. Muchas alarmas a la vez se vuelven un mensaje. Lo que nadie reconoce se repite a este ritmo.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: activo</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Enviar prueba: %1</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>De nuevo cada</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 again every</source>
        <translation>%1 de nuevo cada</translation>
    </message>
</context>
<context>
    <name>holdfast::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Raised</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Normalizada</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>Vuelta del aplazamiento</translation>
    </message>
    <message>
        <source>Suppressed by its cause</source>
        <translation>Suprimida por su causa</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Ya no suprimida</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Puesta fuera de servicio</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>De nuevo en servicio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Regla modificada</translation>
    </message>
    <message>
        <source>Alarm flood</source>
        <translation>Avalancha de alarmas</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Hueco en los datos</translation>
    </message>
    <message>
        <source>Was exceeded while nobody looked</source>
        <translation>Se superó mientras nadie miraba</translation>
    </message>
    <message>
        <source>Nothing listens at this port: check that the broker runs and the port is right.</source>
        <translation>Nada escucha en este puerto: compruebe que el broker está en marcha y que el puerto es correcto.</translation>
    </message>
    <message>
        <source>There is no way to this address: check the network cable, Wi-Fi or VPN.</source>
        <translation>No hay camino hasta esta dirección: compruebe el cable de red, la Wi-Fi o la VPN.</translation>
    </message>
    <message>
        <source>This name is not known: check its spelling, or use the IP address.</source>
        <translation>Este nombre no se conoce: compruebe cómo está escrito o use la dirección IP.</translation>
    </message>
    <message>
        <source>No answer in time: the address may be wrong or a firewall drops the connection.</source>
        <translation>Sin respuesta a tiempo: la dirección puede estar mal o un cortafuegos corta la conexión.</translation>
    </message>
    <message>
        <source>The broker refuses this user or password.</source>
        <translation>El broker rechaza este usuario o contraseña.</translation>
    </message>
    <message>
        <source>The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.</source>
        <translation>El broker conoce a este usuario pero no lo deja entrar: pida a su administrador el derecho a suscribirse.</translation>
    </message>
    <message>
        <source>Another program uses the same client name: one of the two must change it.</source>
        <translation>Otro programa usa el mismo nombre de cliente: uno de los dos debe cambiarlo.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate has expired: renew it on the broker.</source>
        <translation>El certificado del broker ha caducado: renuévelo en el broker.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not valid yet: check the clocks of both computers.</source>
        <translation>El certificado del broker aún no es válido: compruebe los relojes de ambos equipos.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is signed by someone unknown: give its CA file.</source>
        <translation>El certificado del broker está firmado por un desconocido: indique su archivo de CA.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name: use the name it was made for.</source>
        <translation>El certificado pertenece a otro nombre: use el nombre para el que se hizo.</translation>
    </message>
    <message>
        <source>The broker refuses our certificate: check certificate and key file.</source>
        <translation>El broker rechaza nuestro certificado: compruebe los archivos de certificado y clave.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: switch TLS off or use the broker&apos;s TLS port.</source>
        <translation>Este puerto no habla TLS: desactive TLS o use el puerto TLS del broker.</translation>
    </message>
    <message>
        <source>The broker sent more than is accepted at once.</source>
        <translation>El broker envió más de lo que se acepta de una vez.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>Lo que responde ahí no habla MQTT.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>El broker cerró la conexión.</translation>
    </message>
    <message>
        <source>The broker stopped answering: it or the way to it is frozen.</source>
        <translation>El broker dejó de responder: él o el camino hasta él está congelado.</translation>
    </message>
    <message>
        <source>More came in than could be taken: the connection is made anew.</source>
        <translation>Llegó más de lo que se podía procesar: la conexión se rehace.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>The device says so now</source>
        <translation>El dispositivo lo dice ahora</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>The next value is overdue</source>
        <translation>El próximo valor se retrasa</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Nothing new for longer than usual</source>
        <translation>Nada nuevo durante más tiempo del habitual</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>The device does not answer; the value may be wrong</source>
        <translation>El dispositivo no responde; el valor puede ser erróneo</translation>
    </message>
    <message>
        <source>Gateway lost</source>
        <translation>Pasarela perdida</translation>
    </message>
    <message>
        <source>The gateway does not answer; the value may be old</source>
        <translation>La pasarela no responde; el valor puede ser antiguo</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Broker perdido</translation>
    </message>
    <message>
        <source>The connection to the broker is lost; the value may be old</source>
        <translation>Se perdió la conexión con el broker; el valor puede ser antiguo</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>What was commanded; the device does not report back</source>
        <translation>Lo que se mandó; el dispositivo no lo confirma</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>No value has come yet</source>
        <translation>Aún no ha llegado ningún valor</translation>
    </message>
    <message>
        <source>Clock suspect</source>
        <translation>Reloj sospechoso</translation>
    </message>
    <message>
        <source>The time of this value cannot be right</source>
        <translation>La hora de este valor no puede ser correcta</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Computed by a twin, not measured</source>
        <translation>Calculado por un gemelo, no medido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Nothing was heard of it yet</source>
        <translation>Todavía no se ha oído nada de él</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Reports as it should</source>
        <translation>Informa como debe</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Reports, but not all of it or too late</source>
        <translation>Informa, pero no de todo o demasiado tarde</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Runs on its local fallback</source>
        <translation>Funciona en su modo local de respaldo</translation>
    </message>
    <message>
        <source>Does not report any more</source>
        <translation>Ya no informa</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>No connection is wanted</source>
        <translation>No se desea conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>The connection is being made</source>
        <translation>Se está estableciendo la conexión</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>Messages come in</source>
        <translation>Llegan mensajes</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>Connected, but the broker does not answer</source>
        <translation>Conectado, pero el broker no responde</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Sin conexión; se vuelve a intentar</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>Prioridad 1</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>actuar de inmediato</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Prioridad 2</translation>
    </message>
    <message>
        <source>act within ten minutes</source>
        <translation>actuar en diez minutos</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Prioridad 3</translation>
    </message>
    <message>
        <source>act within the hour</source>
        <translation>actuar en una hora</translation>
    </message>
    <message>
        <source>Priority 4</source>
        <translation>Prioridad 4</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>actuar hoy</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>good to know, nothing to do</source>
        <translation>conviene saberlo, nada que hacer</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>sin reconocer</translation>
    </message>
    <message>
        <source>Active and not acknowledged</source>
        <translation>Activa y sin reconocer</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>Active and acknowledged</source>
        <translation>Activa y reconocida</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>normalizada</translation>
    </message>
    <message>
        <source>Over, but nobody acknowledged it</source>
        <translation>Terminada, pero nadie la reconoció</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>enclavada</translation>
    </message>
    <message>
        <source>Over, waits for acknowledgement and reset</source>
        <translation>Terminada, espera reconocimiento y rearme</translation>
    </message>
    <message>
        <source>latched, acknowledged</source>
        <translation>enclavada, reconocida</translation>
    </message>
    <message>
        <source>Over, waits for reset</source>
        <translation>Terminada, espera el rearme</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>aplazada</translation>
    </message>
    <message>
        <source>Put aside for a time by an operator</source>
        <translation>Apartada un tiempo por un operador</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>suprimida</translation>
    </message>
    <message>
        <source>Explained by its cause</source>
        <translation>Explicada por su causa</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>Taken out for work</source>
        <translation>Apartada por trabajos</translation>
    </message>
    <message>
        <source>it was heard</source>
        <translation>se le oyó</translation>
    </message>
    <message>
        <source>its own word</source>
        <translation>su propia palabra</translation>
    </message>
    <message>
        <source>its last will</source>
        <translation>su última voluntad</translation>
    </message>
    <message>
        <source>silence beyond its usual interval</source>
        <translation>silencio más allá de su intervalo habitual</translation>
    </message>
    <message>
        <source>its gateway is lost</source>
        <translation>su pasarela se ha perdido</translation>
    </message>
    <message>
        <source>the broker is lost</source>
        <translation>el broker se ha perdido</translation>
    </message>
    <message>
        <source>a message the broker had kept</source>
        <translation>un mensaje que el broker conservaba</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Funciona solo</translation>
    </message>
    <message>
        <source>Needs its local hub</source>
        <translation>Necesita su central local</translation>
    </message>
    <message>
        <source>Needs the cloud</source>
        <translation>Necesita la nube</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingeniero</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>This program was built without Modbus: install a package that has it.</source>
        <translation>Este programa se construyó sin Modbus: instale un paquete que lo tenga.</translation>
    </message>
    <message>
        <source>The register map cannot be used: correct the file and try again.</source>
        <translation>No se puede usar el mapa de registros: corrija el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Part of another</source>
        <translation>Parte de otro</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>kind of record</comment>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of record</comment>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>holdfast::XlsxFile</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Emplazamiento</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.</source>
        <translation>Las medias están ponderadas por el tiempo. Nada se interpola: una celda está vacía donde no se registró nada, y la hoja de huecos dice por qué.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>No se pudo escribir %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CellDrawer</name>
    <message>
        <source>Whatever is lost</source>
        <translation>Se pierda lo que se pierda</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>Qué lo probaría</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <source>Not proven any more</source>
        <translation>Ya no está probado</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nunca medido</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tiempo hasta seguro</translation>
    </message>
    <message>
        <source>What it serves stays good</source>
        <translation>Lo que atiende aguanta</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Lo afirma</translation>
    </message>
    <message>
        <source>Devices touched</source>
        <translation>Dispositivos afectados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>No policy answers this. What happens is up to the devices.</source>
        <translation>Ninguna política responde a esto. Lo que ocurra depende de los dispositivos.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Registrar prueba</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ComponentBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 de %3 puntos</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CounterexampleCard</name>
    <message>
        <source>How it breaks</source>
        <translation>Cómo se rompe</translation>
    </message>
    <message>
        <source>The way to the break, round by round</source>
        <translation>El camino hasta la rotura, ronda a ronda</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>Una ronda atrás</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>Una ronda adelante</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutDiagram</name>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
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
            <numerusform>única alimentación de %n dispositivo</numerusform>
            <numerusform>única alimentación de %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>único servicio de %n dispositivo</numerusform>
            <numerusform>único servicio de %n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>única ruta de %n dispositivo</numerusform>
            <numerusform>única ruta de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares %1 with %2, so both fail together.</source>
        <translation>Comparte %1 con %2, así que fallan juntos.</translation>
    </message>
    <message>
        <source>It shares %1 with %2: all fail together.</source>
        <translation>Comparte %1 con %2: fallan todos juntos.</translation>
    </message>
    <message>
        <source>Fix: one mains router nearby.</source>
        <translation>Solución: un router a la red eléctrica cerca.</translation>
    </message>
    <message>
        <source>Fix: one mains router in %1.</source>
        <translation>Solución: un router a la red eléctrica en %1.</translation>
    </message>
    <message>
        <source>Fix: a second gateway.</source>
        <translation>Solución: una segunda pasarela.</translation>
    </message>
    <message>
        <source>Fix: a second gateway in %1.</source>
        <translation>Solución: una segunda pasarela en %1.</translation>
    </message>
    <message>
        <source>Fix: a second uplink beside %1.</source>
        <translation>Solución: un segundo enlace junto a %1.</translation>
    </message>
    <message>
        <source>Fix: a second switch beside %1.</source>
        <translation>Solución: un segundo conmutador junto a %1.</translation>
    </message>
    <message>
        <source>Fix: a second broker.</source>
        <translation>Solución: un segundo broker.</translation>
    </message>
    <message>
        <source>Fix: control on site instead of the cloud.</source>
        <translation>Solución: control local en lugar de la nube.</translation>
    </message>
    <message>
        <source>Fix: a second power feed, or a UPS.</source>
        <translation>Solución: una segunda alimentación o un SAI.</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>Punto único</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Dispositivos aislados</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n función</numerusform>
            <numerusform>%n funciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutsCard</name>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
    </message>
    <message>
        <source>Single points of failure as a table</source>
        <translation>Puntos únicos de fallo como tabla</translation>
    </message>
    <message>
        <source>No single failure cuts others off</source>
        <translation>Ningún fallo aislado deja a otros sin ruta</translation>
    </message>
    <message>
        <source>Every device that is known has a second way, or none was told of its ways.</source>
        <translation>Todo dispositivo conocido tiene una segunda ruta, o nadie dijo sus rutas.</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Preguntar por una cosa</translation>
    </message>
    <message>
        <source>Mesh single points of failure</source>
        <translation>Puntos únicos de fallo de la malla</translation>
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
        <translation>Simulacro por hacer</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Iniciar en el gemelo</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Qué se prueba</translation>
    </message>
    <message>
        <source>Checked before: %1</source>
        <comment>list</comment>
        <translation>Se comprueba antes: %1</translation>
    </message>
    <message>
        <source>The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back.</source>
        <translation>La política se prueba y se arma en el gemelo. Después se pierde aquello de lo que trata, el tiempo que necesita para actuar y volver.</translation>
    </message>
    <message>
        <source>What its steps store in devices is held, and what this station is to do comes into force in time</source>
        <translation>Lo que sus pasos guardan en los dispositivos se mantiene, y lo que debe hacer este puesto entra en vigor a tiempo</translation>
    </message>
    <message>
        <source>The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.</source>
        <translation>El gemelo es un modelo de este sitio con %1 dispositivos. No se toca nada real, y media hora dura segundos.</translation>
    </message>
    <message>
        <source>The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.</source>
        <comment>name, number</comment>
        <translation>El gemelo es %1, un ejemplo simulado con %2 dispositivos, no su sitio: un simulacro allí muestra lo que muestra un simulacro y nada dice de sus dispositivos.</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Hay un simulacro en curso</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillReader</name>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Pre-checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>what a drill counts as</comment>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>no proof · functions: %1</source>
        <translation>no es prueba · funciones: %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>what a drill counts as</comment>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>a fault was built in</source>
        <translation>había un fallo introducido</translation>
    </message>
    <message>
        <source>not your site</source>
        <translation>no es su sitio</translation>
    </message>
    <message>
        <source>Simulated, no cable is touched</source>
        <translation>Simulado, no se toca ningún cable</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Tiempo más lento hasta seguro</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weight of a function, one letter</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tiempo hasta seguro</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>devices</comment>
        <translation>%1 de %2 mantienen</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que mirar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What is cut off</source>
        <translation>Lo que queda cortado</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>check</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>out of bounds</source>
        <translation>fuera de límites</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vigilado</translation>
    </message>
    <message>
        <source>within bounds</source>
        <translation>dentro de límites</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>place, value, value</comment>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
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
        <translation>En curso en el gemelo</translation>
    </message>
    <message>
        <source>The drill found what was built in: %1.</source>
        <comment>devices</comment>
        <translation>El simulacro encontró el fallo introducido: %1.</translation>
    </message>
    <message>
        <source>The drill did not find what was built in: %1.</source>
        <comment>devices</comment>
        <translation>El simulacro no encontró el fallo introducido: %1.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <comment>devices</comment>
        <translation>Revise %1 antes de que alguien confíe en ello.</translation>
    </message>
    <message>
        <source>functions: %1 · devices cut off: %2</source>
        <translation>funciones: %1 · dispositivos cortados: %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>%1, deviating: %2</source>
        <comment>verdict, number of devices</comment>
        <translation>%1, desviados: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillTimeline</name>
    <message>
        <source>Course of the drill</source>
        <translation>Curso del simulacro</translation>
    </message>
    <message>
        <source>%1 taken away after %2</source>
        <comment>device, length</comment>
        <translation>%1 quitado tras %2</translation>
    </message>
    <message>
        <source>given back after %1</source>
        <comment>length</comment>
        <translation>devuelto tras %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices safe</source>
        <translation>%1 de %2 dispositivos seguros</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>Dispositivos seguros</translation>
    </message>
    <message>
        <source>taken away by the drill</source>
        <translation>quitado por el simulacro</translation>
    </message>
    <message>
        <source>%1 of %2 safe</source>
        <translation>%1 de %2 seguros</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillWords</name>
    <message>
        <source>Broker lost</source>
        <translation>Broker perdido</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost</source>
        <translation>Pasarela GW-3 perdida</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost, one device misbehaves</source>
        <translation>Pasarela GW-3 perdida, un dispositivo falla</translation>
    </message>
    <message>
        <source>Heating set-point</source>
        <translation>Consigna de calefacción</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Velocidad del ventilador</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Comprobación superada</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Todo está como antes</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>No todo está como antes</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>No se pudo devolver</translation>
    </message>
    <message>
        <source>The broker is taken from the twin for %1.</source>
        <comment>length</comment>
        <translation>Al gemelo se le quita el broker durante %1.</translation>
    </message>
    <message>
        <source>%1 is taken from the twin for %2.</source>
        <comment>device, length</comment>
        <translation>Al gemelo se le quita %1 durante %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, devices</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 holds %2 within %3</source>
        <comment>property, value, length</comment>
        <translation>%1 mantiene %2 en %3</translation>
    </message>
    <message>
        <source>%1 stays between %2 and %3, or the drill is broken off</source>
        <comment>place, value, value</comment>
        <translation>%1 se mantiene entre %2 y %3, o se interrumpe el simulacro</translation>
    </message>
    <message>
        <source>Built in: %1 misbehaves. The drill has to find it.</source>
        <comment>devices</comment>
        <translation>Introducido: %1 falla. El simulacro debe encontrarlo.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>drill</comment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>drill</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Hecho hasta el final, devuelto, y todo está como antes.</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Falló una comprobación previa. No se quitó nada.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>No se pudo quitar.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Interrumpido: una alarma urgente que el simulacro no explica.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Interrumpido: quien observaba quedó cortado.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Interrumpido: un valor salió de sus límites.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Interrumpido: demasiadas desviaciones.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Interrumpido por una persona.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>No se pudo devolver: alguien debe ir allí.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Devuelto, pero no todo está como antes.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observando</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>No como se esperaba</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Demasiado lento</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Soltado</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>No como antes</translation>
    </message>
    <message>
        <source>Everything that is watched is heard</source>
        <translation>Se oye todo lo vigilado</translation>
    </message>
    <message>
        <source>No alarm of priority 1 or 2</source>
        <translation>Ninguna alarma de prioridad 1 o 2</translation>
    </message>
    <message>
        <source>The policy is armed</source>
        <translation>La política está armada</translation>
    </message>
    <message>
        <source>Fallbacks are stored in the devices</source>
        <translation>Los respaldos están en los dispositivos</translation>
    </message>
    <message>
        <source>Devices can be seen while cut off</source>
        <translation>Dispositivos visibles al estar cortados</translation>
    </message>
    <message>
        <source>People are informed</source>
        <translation>Las personas están informadas</translation>
    </message>
    <message>
        <source>A second person has agreed</source>
        <translation>Una segunda persona aceptó</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Mantiene %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Sigue informando</translation>
    </message>
    <message>
        <source>Shown as not heard</source>
        <translation>Se muestra no oído</translation>
    </message>
    <message>
        <source>Policy comes into force</source>
        <translation>La política entra en vigor</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Una alarma</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>No oído</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>No en vigor</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmas: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillsTab</name>
    <message>
        <source>kept with their audit: %1</source>
        <translation>guardados con su auditoría: %1</translation>
    </message>
    <message>
        <source>The twin is being brought to life …</source>
        <translation>El gemelo cobra vida …</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Revertir ahora</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Esperado y observado</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Cada dispositivo</translation>
    </message>
    <message>
        <source>How much of it is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Aún no se ha hecho ningún simulacro</translation>
    </message>
    <message>
        <source>A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched.</source>
        <translation>Un simulacro quita algo a un gemelo simulado del sitio y observa si todo hace lo que dice el plan. No se toca ningún cable.</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Iniciar en el gemelo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>by the clock of the twin</source>
        <translation>según el reloj del gemelo</translation>
    </message>
    <message>
        <source>Checks and limits</source>
        <translation>Comprobaciones y límites</translation>
    </message>
    <message>
        <source>any failure rolls back</source>
        <translation>un fallo revierte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>va al informe</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>Simulacros hechos</translation>
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
        <translation>Abrir en el editor</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditorWords</name>
    <message>
        <source>an echo through it</source>
        <translation>un eco a través</translation>
    </message>
    <message>
        <source>news of a reference device</source>
        <translation>noticias de un dispositivo de referencia</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>una respuesta propia</translation>
    </message>
    <message>
        <source>the real service behind it</source>
        <translation>el servicio real detrás</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>una conexión</translation>
    </message>
    <message>
        <source>a ping</source>
        <translation>un ping</translation>
    </message>
    <message>
        <source>what it reports of itself</source>
        <translation>lo que dice de sí mismo</translation>
    </message>
    <message>
        <source>our own network card</source>
        <translation>nuestra propia tarjeta de red</translation>
    </message>
    <message>
        <source>our own router</source>
        <translation>nuestro propio router</translation>
    </message>
    <message>
        <source>our own broker here</source>
        <translation>nuestro propio bróker aquí</translation>
    </message>
    <message>
        <source>a power meter</source>
        <translation>un contador eléctrico</translation>
    </message>
    <message>
        <source>the time source</source>
        <translation>la fuente de hora</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>no durante</translation>
    </message>
    <message>
        <source>only during</source>
        <translation>solo durante</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>con o sin</translation>
    </message>
    <message>
        <source>occupied or not</source>
        <translation>ocupados o no</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>ocupados</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacíos</translation>
    </message>
    <message>
        <source>the new state</source>
        <translation>el nuevo estado</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>undo it and call a person</source>
        <translation>deshacer y llamar a alguien</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>mantener y llamar a alguien</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>soltarlo</translation>
    </message>
    <message>
        <source>reversing it</source>
        <translation>invertirlo</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>when that has expired</source>
        <translation>cuando eso caduque</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>volver solo</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>esperar a alguien</translation>
    </message>
    <message>
        <source>go back at night</source>
        <translation>volver de noche</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>quién está</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmas</translation>
    </message>
    <message>
        <source>missing history</source>
        <translation>historial que falta</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>shown to the operator</source>
        <translation>mostradas al operador</translation>
    </message>
    <message>
        <source>sent unless expired</source>
        <translation>enviadas si no caducaron</translation>
    </message>
    <message>
        <source>looked at again first</source>
        <translation>revisadas antes</translation>
    </message>
    <message>
        <source>hold the last value</source>
        <translation>mantener el último valor</translation>
    </message>
    <message>
        <source>set a preset</source>
        <translation>poner un valor fijado</translation>
    </message>
    <message>
        <source>follow the local schedule</source>
        <translation>seguir el horario local</translation>
    </message>
    <message>
        <source>switch the link</source>
        <translation>cambiar de enlace</translation>
    </message>
    <message>
        <source>switch the broker</source>
        <translation>cambiar de bróker</translation>
    </message>
    <message>
        <source>let a standby take over</source>
        <translation>dejar que tome el relevo la reserva</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>give a rule to the doors</source>
        <translation>dar una regla a las puertas</translation>
    </message>
    <message>
        <source>keep commands for later</source>
        <translation>guardar órdenes</translation>
    </message>
    <message>
        <source>refuse commands</source>
        <translation>rechazar órdenes</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>reducir carga</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>powered by</source>
        <translation>alimentado por</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>its clock set by</source>
        <translation>reloj puesto por</translation>
    </message>
    <message>
        <source>cut open connections</source>
        <translation>cortar conexiones abiertas</translation>
    </message>
    <message>
        <source>shut the former one out</source>
        <translation>excluir a la anterior</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>as priority</source>
        <translation>con prioridad</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>from importance</source>
        <translation>desde importancia</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>a UPS</source>
        <translation>un SAI</translation>
    </message>
    <message>
        <source>a battery</source>
        <translation>una batería</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>its own clock chip</source>
        <translation>su propio reloj</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la pasarela</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>un mensaje en pantalla</translation>
    </message>
    <message>
        <source>a siren</source>
        <translation>una sirena</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>un SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>a web hook</source>
        <translation>un webhook</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>abrir solo con alarma de incendio</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>quedan como están</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>abrir una vez</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EvidenceDialog</name>
    <message>
        <source>A drill on site showed that it works</source>
        <translation>Un simulacro en el sitio mostró que funciona</translation>
    </message>
    <message>
        <source>Counts as proven for these devices as they are now, for 180 days at most.</source>
        <translation>Cuenta como probado para estos dispositivos tal como están, 180 días como mucho.</translation>
    </message>
    <message>
        <source>A real outage showed that it works</source>
        <translation>Una caída real mostró que funciona</translation>
    </message>
    <message>
        <source>A drill on site showed that it fails</source>
        <translation>Un simulacro en el sitio mostró que falla</translation>
    </message>
    <message>
        <source>Counts as failed until a newer drill or outage shows otherwise.</source>
        <translation>Cuenta como fallo hasta que un simulacro o una caída muestre otra cosa.</translation>
    </message>
    <message>
        <source>A real outage showed that it fails</source>
        <translation>Una caída real mostró que falla</translation>
    </message>
    <message>
        <source>The maker says so</source>
        <translation>Lo dice el fabricante</translation>
    </message>
    <message>
        <source>Counts as claimed, never as proven.</source>
        <translation>Cuenta como afirmado, nunca como probado.</translation>
    </message>
    <message>
        <source>A person says so</source>
        <translation>Lo dice una persona</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Registrar una prueba</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tiempo hasta seguro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What was seen, who was there, or where it is written. It stays, with your name.</source>
        <translation>Qué se vio, quién estaba o dónde está escrito. Permanece, con su nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say first in the function what happens then: what is not known cannot be proven.</source>
        <translation>Diga primero en la función qué ocurre entonces: lo que no se sabe no se puede probar.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Findings</name>
    <message>
        <source>Nothing is watched: it would never act</source>
        <translation>No se vigila nada: nunca actuaría</translation>
    </message>
    <message>
        <source>%1 bad probes are asked for, there are only %2</source>
        <translation>Se piden %1 sondas malas y solo hay %2</translation>
    </message>
    <message>
        <source>It counts as good again before it counts as bad</source>
        <translation>Vuelve a contar como bueno antes de contar como malo</translation>
    </message>
    <message>
        <source>A probe may take %1, but the next one starts after %2</source>
        <translation>Una sonda puede tardar %1, pero la siguiente empieza a los %2</translation>
    </message>
    <message>
        <source>No probe proves the whole way</source>
        <translation>Ninguna sonda prueba toda la ruta</translation>
    </message>
    <message>
        <source>It has no step</source>
        <translation>No tiene ningún paso</translation>
    </message>
    <message>
        <source>It is for nothing</source>
        <translation>No se aplica a nada</translation>
    </message>
    <message>
        <source>There is no action %1</source>
        <translation>No existe la acción %1</translation>
    </message>
    <message>
        <source>%2 has no setting %1</source>
        <translation>%2 no tiene el ajuste %1</translation>
    </message>
    <message>
        <source>%2 needs %1</source>
        <translation>%2 necesita %1</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 no es posible: %2</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 necesita un destino</translation>
    </message>
    <message>
        <source>The target %1 is not known</source>
        <translation>El destino %1 no se conoce</translation>
    </message>
    <message>
        <source>%1 cannot run at %2</source>
        <translation>%1 no puede ejecutarse en %2</translation>
    </message>
    <message>
        <source>%1 cannot be undone that way</source>
        <translation>%1 no se puede deshacer así</translation>
    </message>
    <message>
        <source>It is class %1, but %3 needs class %2</source>
        <translation>Es de clase %1, pero %3 pide la clase %2</translation>
    </message>
    <message>
        <source>%1 is not probed before anything moves there</source>
        <translation>%1 no se comprueba antes de pasar a él</translation>
    </message>
    <message>
        <source>The probe of %1 does not prove the whole way</source>
        <translation>La sonda de %1 no prueba toda la ruta</translation>
    </message>
    <message>
        <source>%1 is the very thing that is lost</source>
        <translation>%1 es justo lo que se pierde</translation>
    </message>
    <message>
        <source>Up to %1 switches, the site allows %2 in %3</source>
        <translation>Hasta %1 cambios, el sitio permite %2 en %3</translation>
    </message>
    <message>
        <source>Switches are counted over %1, the site counts over %2</source>
        <translation>Los cambios se cuentan en %1, el sitio cuenta en %2</translation>
    </message>
    <message>
        <source>It goes back after %1, the site asks for %2</source>
        <translation>Vuelve a los %1, el sitio pide %2</translation>
    </message>
    <message>
        <source>It goes back after %1 good rounds, the site asks for %2</source>
        <translation>Vuelve tras %1 rondas buenas, el sitio pide %2</translation>
    </message>
    <message>
        <source>Up to %1 switches, at least %2 are needed to leave a dead path</source>
        <translation>Hasta %1 cambios, hacen falta al menos %2 para dejar una ruta muerta</translation>
    </message>
    <message>
        <source>When the alternative dies too, it stays there</source>
        <translation>Si la alternativa también cae, se queda ahí</translation>
    </message>
    <message>
        <source>It acts after %1, the site asks for %2</source>
        <translation>Actúa a los %1, el sitio pide %2</translation>
    </message>
    <message>
        <source>Nothing shows that we are not the ones cut off</source>
        <translation>Nada muestra que no seamos nosotros los aislados</translation>
    </message>
    <message>
        <source>The control probe asks the very thing that is lost</source>
        <translation>La sonda de control pregunta justo a lo perdido</translation>
    </message>
    <message>
        <source>Slot %1 belongs to life safety</source>
        <translation>La posición %1 es de la seguridad de las personas</translation>
    </message>
    <message>
        <source>Slot %1 belongs to the operator</source>
        <translation>La posición %1 es del operador</translation>
    </message>
    <message>
        <source>A door must not open because the network is lost</source>
        <translation>Una puerta no debe abrirse por perder la red</translation>
    </message>
    <message>
        <source>A door must obey the fire alarm</source>
        <translation>Una puerta debe obedecer a la alarma de incendio</translation>
    </message>
    <message>
        <source>Commands may wait too long before they are sent</source>
        <translation>Las órdenes pueden esperar demasiado antes de enviarse</translation>
    </message>
    <message>
        <source>Two gateways could command at once</source>
        <translation>Dos pasarelas podrían mandar a la vez</translation>
    </message>
    <message>
        <source>What is held is never let go</source>
        <translation>Lo que se retiene no se suelta nunca</translation>
    </message>
    <message>
        <source>Two steps hold the same output at slot %2</source>
        <translation>Dos pasos retienen la misma salida en la posición %2</translation>
    </message>
    <message>
        <source>The alarm comes after %1, the site asks for %2</source>
        <translation>La alarma llega a los %1, el sitio pide %2</translation>
    </message>
    <message>
        <source>A step could wait for ever</source>
        <translation>Un paso podría esperar para siempre</translation>
    </message>
    <message>
        <source>A step may take %1, the site allows %2</source>
        <translation>Un paso puede tardar %1, el sitio permite %2</translation>
    </message>
    <message>
        <source>Catching up could take for ever</source>
        <translation>Ponerse al día podría no acabar nunca</translation>
    </message>
    <message>
        <source>%1 runs at %2, which needs what is lost</source>
        <translation>%1 se ejecuta en %2, que necesita lo perdido</translation>
    </message>
    <message>
        <source>The schedule needs the time that is lost</source>
        <translation>El horario necesita la hora perdida</translation>
    </message>
    <message>
        <source>It runs on the power that is lost</source>
        <translation>Funciona con la corriente perdida</translation>
    </message>
    <message>
        <source>%1 cannot be sent without what is lost</source>
        <translation>%1 no se puede enviar sin lo perdido</translation>
    </message>
    <message>
        <source>The last value is held without an end</source>
        <translation>El último valor se retiene sin fin</translation>
    </message>
    <message>
        <source>Nothing follows when the held value is too old</source>
        <translation>Nada sigue cuando el valor retenido es demasiado viejo</translation>
    </message>
    <message>
        <source>It waits for an end that never comes</source>
        <translation>Espera un fin que nunca llega</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>No se avisa a nadie</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wants something else: %3</source>
        <translation>%2 están también en %1, que quiere otra cosa: %3</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wins: %3</source>
        <translation>%2 están también en %1, que gana: %3</translation>
    </message>
    <message>
        <source>It sets itself off, by way of %1</source>
        <translation>Se dispara a sí misma, a través de %1</translation>
    </message>
    <message>
        <source>Nothing on the site fits its scope</source>
        <translation>Nada en el sitio encaja en su alcance</translation>
    </message>
    <message>
        <source>%1 have joined its scope since it was approved: %2</source>
        <translation>%1 se sumaron a su alcance desde que se aprobó: %2</translation>
    </message>
    <message>
        <source>%1 of %3 cannot do it: %2</source>
        <translation>%1 de %3 no pueden: %2</translation>
    </message>
    <message>
        <source>%1 have no sensor of their own: %2</source>
        <translation>%1 no tienen sensor propio: %2</translation>
    </message>
    <message>
        <source>%1, which it watches, is not known</source>
        <translation>%1, que vigila, no se conoce</translation>
    </message>
    <message>
        <source>%1 have no fallback: %2</source>
        <translation>%1 no tienen respaldo: %2</translation>
    </message>
    <message>
        <source>%1 critical ones have no fallback: %2</source>
        <translation>%1 críticos no tienen respaldo: %2</translation>
    </message>
    <message>
        <source>%1 doors on an escape route fail locked: %2</source>
        <translation>%1 puertas de una vía de evacuación fallan cerradas: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Lo que dice la comprobación</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Nada que objetar</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Every rule of the check holds. A proof looks at what can happen as well.</source>
        <translation>Todas las reglas se cumplen. Una prueba mira también lo que puede ocurrir.</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>se actualiza al editar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Añadir una función crítica</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>1, useful</source>
        <translation>1, útil</translation>
    </message>
    <message>
        <source>2, important</source>
        <translation>2, importante</translation>
    </message>
    <message>
        <source>3, vital</source>
        <translation>3, vital</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Peso en la puntuación</translation>
    </message>
    <message>
        <source>Time to safe, at most</source>
        <translation>Tiempo hasta seguro, como mucho</translation>
    </message>
    <message>
        <source>What it does while all is well</source>
        <translation>Qué hace mientras todo va bien</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>La realizan</translation>
    </message>
    <message>
        <source>Filter devices and points</source>
        <translation>Filtrar dispositivos y puntos</translation>
    </message>
    <message>
        <source>Devices and points that do it</source>
        <translation>Dispositivos y puntos que lo hacen</translation>
    </message>
    <message>
        <source>Space takes one in or out.</source>
        <translation>La barra espaciadora añade o quita uno.</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>Si se pierde esto</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>qué ocurre</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>con sus palabras</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>quién lo dice</translation>
    </message>
    <message>
        <source>Whoever says so claims it; proof comes from drills and real outages.</source>
        <translation>Quien lo dice lo afirma; la prueba viene de simulacros y caídas reales.</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: qué ocurre</translation>
    </message>
    <message>
        <source>%1: in your words</source>
        <translation>%1: con sus palabras</translation>
    </message>
    <message>
        <source>%1: who says so</source>
        <translation>%1: quién lo dice</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>everything where it works</source>
        <translation>todo lo que hay donde actúa</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionMarks</name>
    <message>
        <source>proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>sin respaldo</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message>
        <source>Critical functions</source>
        <translation>Funciones críticas</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n probada</numerusform>
            <numerusform>%n probadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n sin probar</numerusform>
            <numerusform>%n sin probar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>%n sin respaldo</numerusform>
            <numerusform>%n sin respaldo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::LossModel</name>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>sin corriente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Tras %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message>
        <source>What keeps working</source>
        <translation>Qué sigue funcionando</translation>
    </message>
    <message>
        <source>No critical function is named yet</source>
        <translation>Aún no se ha nombrado ninguna función crítica</translation>
    </message>
    <message>
        <source>What must go on when something is lost is listed here, with what happens and how it is known.</source>
        <translation>Aquí consta qué debe seguir si algo se pierde, qué ocurre y cómo se sabe.</translation>
    </message>
    <message>
        <source>See what depends on what</source>
        <translation>Ver qué depende de qué</translation>
    </message>
    <message>
        <source>Rows are functions, columns are what is lost. Enter tells the whole story of a cell.</source>
        <translation>Las filas son funciones, las columnas lo que se pierde. Intro cuenta todo de una celda.</translation>
    </message>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>carencias primero · %n función</numerusform>
            <numerusform>carencias primero · %n funciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>proposed · %1</source>
        <translation>propuesto · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it normally does, its weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Política: %1</translation>
    </message>
    <message>
        <source>Safe after %1</source>
        <translation>Seguro tras %1</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>Probado el %1</translation>
    </message>
    <message>
        <source>proven, oldest %1</source>
        <comment>how old the oldest proof is</comment>
        <translation>probado, la más vieja %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>sin carencias</translation>
    </message>
    <message>
        <source>no gap, %1</source>
        <translation>sin carencias, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap, priority %1: %2</source>
        <translation>Carencia, prioridad %1: %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Carencia</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::NextDrill</name>
    <message>
        <source>Next drill</source>
        <translation>Próximo simulacro</translation>
    </message>
    <message>
        <source>Last held %1: %2</source>
        <comment>day, verdict</comment>
        <translation>Último hecho %1: %2</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Aún no se ha hecho ningún simulacro</translation>
    </message>
    <message>
        <source>Nothing is proven at the site yet.</source>
        <translation>Aún no hay nada probado en el sitio.</translation>
    </message>
    <message>
        <source>The proof of %1 runs out first, on %2.</source>
        <comment>function and loss, day</comment>
        <translation>La prueba de %1 caduca primero, el %2.</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>length</comment>
        <translation>Eso es en %1.</translation>
    </message>
    <message>
        <source>A drill on the twin renews no proof: only the devices themselves can.</source>
        <translation>Un simulacro en el gemelo no renueva ninguna prueba: solo los propios dispositivos pueden.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathDiagram</name>
    <message>
        <source>Path %1: %2, %3</source>
        <translation>Ruta %1: %2, %3</translation>
    </message>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>Rutas de %1 a %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>all paths lost</source>
        <translation>todas perdidas</translation>
    </message>
    <message>
        <source>no second path</source>
        <translation>sin segunda ruta</translation>
    </message>
    <message>
        <source>on backup path</source>
        <translation>en ruta de respaldo</translation>
    </message>
    <message>
        <source>second path ready</source>
        <translation>segunda ruta lista</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Switch: %1 probes fail for %2. Return: stable for %3.</source>
        <translation>Cambio: %1 sondas fallan durante %2. Vuelta: estable durante %3.</translation>
    </message>
    <message>
        <source>No policy switches between these paths.</source>
        <translation>Ninguna política cambia entre estas rutas.</translation>
    </message>
    <message>
        <source>No path is in use.</source>
        <translation>Ninguna ruta está en uso.</translation>
    </message>
    <message>
        <source>%1 in use since %2, for %3.</source>
        <translation>%1 en uso desde las %2, hace %3.</translation>
    </message>
    <message>
        <source>%1 is in use, nobody told since when.</source>
        <translation>%1 está en uso, nadie dijo desde cuándo.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Segunda ruta</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsCard</name>
    <message>
        <source>Failover paths</source>
        <translation>Rutas de respaldo</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Failover paths as a table</source>
        <translation>Rutas de respaldo como tabla</translation>
    </message>
    <message>
        <source>No gateway told of its paths</source>
        <translation>Ninguna pasarela dijo sus rutas</translation>
    </message>
    <message>
        <source>Paths are told by the gateways, or named by an engineer.</source>
        <translation>Las rutas las dicen las pasarelas o las nombra un ingeniero.</translation>
    </message>
    <message>
        <source>Show gateways</source>
        <translation>Mostrar pasarelas</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsTab</name>
    <message>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <source>No gateway is known</source>
        <translation>No se conoce ninguna pasarela</translation>
    </message>
    <message>
        <source>A gateway is a device that others are heard through.</source>
        <translation>Una pasarela es un dispositivo a través del cual se oyen otros.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostrar dispositivos</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PictureOrTable</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como dibujo</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message>
        <source>If this is lost, you lose …</source>
        <translation>Si se pierde esto, se pierde …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>What is lost when</source>
        <translation>Qué se pierde y cuándo</translation>
    </message>
    <message>
        <source>Nothing carries anything else yet</source>
        <translation>Aún nada sostiene a nada</translation>
    </message>
    <message>
        <source>What depends on what is worked out from what the devices say of themselves.</source>
        <translation>Qué depende de qué se deduce de lo que dicen los dispositivos.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostrar dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>devices, functions</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n función</numerusform>
            <numerusform>%n funciones</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 is lost: at once %2, after 24 hours %3.</source>
        <translation>Si se pierde %1: al instante %2, tras 24 horas %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Todas las políticas</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Aún no hay política</translation>
    </message>
    <message>
        <source>A policy says what must happen when something is lost. Without one, the devices decide.</source>
        <translation>Una política dice qué debe ocurrir si algo se pierde. Sin ella deciden los dispositivos.</translation>
    </message>
    <message>
        <source>See what is lost without one</source>
        <translation>Ver qué se pierde sin ella</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · %n activa</numerusform>
            <numerusform>%1 · %n activas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesTab</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Cómo se muestra la política</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Pasos de la política</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What check and proof say</source>
        <translation>Qué dicen la comprobación y la prueba</translation>
    </message>
    <message>
        <source>Not checked yet. A policy is proved before it can be armed.</source>
        <translation>Aún sin comprobar. Una política se prueba antes de armarse.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>proved · %1 states</source>
        <translation>probada · %1 estados</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>no probada</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>broken after %1 steps</source>
        <translation>roto tras %1 pasos</translation>
    </message>
    <message>
        <source>holds, looked at %1 times</source>
        <translation>se cumple, mirado %1 veces</translation>
    </message>
    <message>
        <source>Armed by %1 on %2.</source>
        <comment>person, day and time</comment>
        <translation>Armada por %1 el %2.</translation>
    </message>
    <message>
        <source>It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.</source>
        <translation>Viene con Holdfast. Guárdela como propia, ponga sus dispositivos y entonces podrá armarse.</translation>
    </message>
    <message>
        <source>It is armed already.</source>
        <translation>Ya está armada.</translation>
    </message>
    <message>
        <source>It is being proved. That takes some seconds.</source>
        <translation>Se está probando. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>It is not proved: what the check says below has to be put right first.</source>
        <translation>No está probada: antes hay que corregir lo que dice la comprobación de abajo.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Armar</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Desarmar</translation>
    </message>
    <message>
        <source>Save as own policy</source>
        <translation>Guardar como política propia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>Probar con el historial</translation>
    </message>
    <message>
        <source>What it would have done in the last 30 days.</source>
        <translation>Lo que habría hecho en los últimos 30 días.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message>
        <source>While</source>
        <translation>Mientras</translation>
    </message>
    <message>
        <source>From what time of day</source>
        <translation>Desde qué hora</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>cualquier hora</translation>
    </message>
    <message>
        <source>To what time of day</source>
        <translation>Hasta qué hora</translation>
    </message>
    <message>
        <source>while the time is between %1 and %2</source>
        <translation>mientras sea entre %1 y %2</translation>
    </message>
    <message>
        <source>while the time is %1</source>
        <comment>any time</comment>
        <translation>mientras la hora sea %1</translation>
    </message>
    <message>
        <source>the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator&apos;s override</source>
        <translation>los espacios estén %1, %2 mantenimiento, %3 alarma de incendio, %4 mando de un operador</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Durante el mantenimiento</translation>
    </message>
    <message>
        <source>During a fire alarm</source>
        <translation>Durante una alarma de incendio</translation>
    </message>
    <message>
        <source>While an operator overrides</source>
        <translation>Mientras manda un operador</translation>
    </message>
    <message>
        <source>on every day; only on</source>
        <translation>cada día; solo el</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>solo el</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Solo el %1</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>Cómo vuelve</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta que</translation>
    </message>
    <message>
        <source>until it has been good for %1 rounds and for %2, then %3</source>
        <translation>hasta que esté bien %1 rondas y %2, después %3</translation>
    </message>
    <message>
        <source>Good rounds in a row</source>
        <translation>Rondas buenas seguidas</translation>
    </message>
    <message>
        <source>Time it must stay good</source>
        <translation>Tiempo que debe seguir bien</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>Goes back from what time</source>
        <translation>Vuelve desde qué hora</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>Goes back until what time</source>
        <translation>Vuelve hasta qué hora</translation>
    </message>
    <message>
        <source>with at most %1 switches in %2, and %3 more to leave a dead way</source>
        <translation>con %1 cambios como mucho en %2, y %3 más para dejar una vía muerta</translation>
    </message>
    <message>
        <source>Switches at most</source>
        <translation>Cambios como mucho</translation>
    </message>
    <message>
        <source>Time within which switches are counted</source>
        <translation>Tiempo en que cuentan los cambios</translation>
    </message>
    <message>
        <source>Switches in reserve</source>
        <translation>Cambios en reserva</translation>
    </message>
    <message>
        <source>and when the other way dies too, %1</source>
        <translation>y si la otra vía también muere, %1</translation>
    </message>
    <message>
        <source>When the other way dies too</source>
        <translation>Si la otra vía también muere</translation>
    </message>
    <message>
        <source>go back at once</source>
        <translation>volver al instante</translation>
    </message>
    <message>
        <source>stay there</source>
        <translation>quedarse ahí</translation>
    </message>
    <message>
        <source>each within %1, with at most %2 questions a second, spread over %3</source>
        <translation>cada uno en %1, con %2 preguntas por segundo como mucho, repartidas en %3</translation>
    </message>
    <message>
        <source>Time each of them may take</source>
        <translation>Tiempo que puede tardar cada uno</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nada de tiempo</translation>
    </message>
    <message>
        <source>Questions a second</source>
        <translation>Preguntas por segundo</translation>
    </message>
    <message>
        <source>Time over which questions are spread</source>
        <translation>Tiempo en que se reparten las preguntas</translation>
    </message>
    <message>
        <source>commands that have waited are %1</source>
        <translation>las órdenes que esperaron son %1</translation>
    </message>
    <message>
        <source>Commands that have waited</source>
        <translation>Órdenes que esperaron</translation>
    </message>
    <message>
        <source>then catch up, in this order:</source>
        <translation>después ponerse al día, en este orden:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What is caught up with, number %1</source>
        <translation>Lo que se recupera, número %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>si dura más que %1, llamar a alguien</translation>
    </message>
    <message>
        <source>Longest time before a person is called</source>
        <translation>Tiempo máximo antes de llamar a alguien</translation>
    </message>
    <message>
        <source>outputs stay on for at least %1 and off for at least %2; an operator&apos;s override ends after %3</source>
        <translation>las salidas siguen al menos %1 activas y al menos %2 inactivas; un mando manual acaba tras %3</translation>
    </message>
    <message>
        <source>Shortest time an output stays on</source>
        <translation>Tiempo mínimo de una salida activa</translation>
    </message>
    <message>
        <source>Shortest time an output stays off</source>
        <translation>Tiempo mínimo de una salida inactiva</translation>
    </message>
    <message>
        <source>Longest time of an override</source>
        <translation>Tiempo máximo de mando manual</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>añadir un paso</translation>
    </message>
    <message>
        <source>Step %1: what is done</source>
        <translation>Paso %1: qué se hace</translation>
    </message>
    <message>
        <source>Step %1: for whom</source>
        <translation>Paso %1: para quién</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>all it is for</source>
        <translation>todo lo que abarca</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>otra vía</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>cuándo empieza</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>then, hold the last value, for the zones</comment>
        <translation>%1 %2 para %3</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Subir el paso %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Bajar el paso %1</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>Quitar el paso %1</translation>
    </message>
    <message>
        <source>%1 at slot %2, for at most %3</source>
        <comment>where, of the priority array, time to live</comment>
        <translation>%1 en la posición %2, como mucho %3</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>dónde se ejecuta</translation>
    </message>
    <message>
        <source>its slot</source>
        <translation>su posición</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>cuánto dura</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>todo el tiempo</translation>
    </message>
    <message>
        <source>confirmed by %1 within %2; if it fails, %3; undone by %4</source>
        <translation>confirmado por %1 en %2; si falla, %3; se deshace con %4</translation>
    </message>
    <message>
        <source>what confirms it</source>
        <translation>qué lo confirma</translation>
    </message>
    <message>
        <source>its time-out</source>
        <translation>su tiempo límite</translation>
    </message>
    <message>
        <source>what happens when it fails</source>
        <translation>qué pasa si falla</translation>
    </message>
    <message>
        <source>how it is undone</source>
        <translation>cómo se deshace</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>en absoluto</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <comment>what happens: to whom</comment>
        <translation>Cuando %1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>Whose loss it is</source>
        <translation>De quién es la pérdida</translation>
    </message>
    <message>
        <source>what each depends on</source>
        <translation>lo que necesita cada uno</translation>
    </message>
    <message>
        <source>that is, %1 of these are bad together, asked every %2, answering within %3</source>
        <translation>es decir, %1 de estos están mal a la vez, preguntados cada %2, respuesta en %3</translation>
    </message>
    <message>
        <source>So many probes bad together</source>
        <translation>Cuántas sondas mal a la vez</translation>
    </message>
    <message>
        <source>Time between two rounds</source>
        <translation>Tiempo entre dos rondas</translation>
    </message>
    <message>
        <source>Time an answer may take</source>
        <translation>Tiempo que puede tardar una respuesta</translation>
    </message>
    <message>
        <source>%1 rounds in a row, and %2 longer</source>
        <translation>%1 rondas seguidas, y %2 más</translation>
    </message>
    <message>
        <source>Bad rounds in a row</source>
        <translation>Rondas malas seguidas</translation>
    </message>
    <message>
        <source>How much longer it must stay bad</source>
        <translation>Cuánto más debe seguir mal</translation>
    </message>
    <message>
        <source>no moment</source>
        <translation>ni un momento</translation>
    </message>
    <message>
        <source>bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4</source>
        <translation>también está mal perder %1 de las respuestas hasta bajar de %2, o tardar %3 hasta bajar de %4</translation>
    </message>
    <message>
        <source>Lost answers that count as bad</source>
        <translation>Respuestas perdidas que cuentan como mal</translation>
    </message>
    <message>
        <source>Lost answers below which it is good again</source>
        <translation>Respuestas perdidas por debajo de las que vuelve a estar bien</translation>
    </message>
    <message>
        <source>Time to answer that counts as bad</source>
        <translation>Tiempo de respuesta que cuenta como mal</translation>
    </message>
    <message>
        <source>Time to answer below which it is good again</source>
        <translation>Tiempo de respuesta por debajo del que vuelve a estar bien</translation>
    </message>
    <message>
        <source>Probe %1: %2</source>
        <translation>Sonda %1: %2</translation>
    </message>
    <message>
        <source>· %1: %2, called %3 %4</source>
        <comment>a probe, whom it asks, its name, a button</comment>
        <translation>· %1: %2, llamada %3 %4</translation>
    </message>
    <message>
        <source>what it looks at</source>
        <translation>qué mira</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>a quién pregunta</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>Take probe %1 away</source>
        <translation>Quitar la sonda %1</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Añadir una sonda</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>sonda %1</translation>
    </message>
    <message>
        <source>What shows that we are not the ones cut off</source>
        <translation>Qué muestra que no somos los aislados</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>%1 shows that we are not the ones cut off</source>
        <translation>%1 muestra que no somos los aislados</translation>
    </message>
    <message>
        <source>Whom the control probe asks</source>
        <translation>A quién pregunta la sonda de control</translation>
    </message>
    <message>
        <source>%1 (%2) shows that we are not the ones cut off</source>
        <translation>%1 (%2) muestra que no somos los aislados</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras vías</translation>
    </message>
    <message>
        <source>Way %1: %2</source>
        <translation>Vía %1: %2</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>adónde lleva</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <source>what must be good first</source>
        <translation>qué debe estar bien antes</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>Take way %1 away</source>
        <translation>Quitar la vía %1</translation>
    </message>
    <message>
        <source>whom that asks</source>
        <translation>a quién pregunta eso</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 (%5) is good %4</source>
        <translation>%1 lleva a %2, si %3 (%5) está bien %4</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 is good %4</source>
        <translation>%1 lleva a %2, si %3 está bien %4</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Añadir otra vía</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nombre de la política</translation>
    </message>
    <message>
        <source>Id of the policy</source>
        <translation>Identificador de la política</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identificador</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde por ella</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <comment>its name</comment>
        <translation>La política %1</translation>
    </message>
    <message>
        <source>with the id %1 in version %2 is of %3 and belongs to %4</source>
        <comment>id, version, class, owner</comment>
        <translation>con identificador %1 en versión %2 es de %3 y pertenece a %4</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Es para</translation>
    </message>
    <message>
        <source>For whom: %1; empty takes it out</source>
        <translation>Para quién: %1; vacío lo quita</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add whom it is for</source>
        <translation>Añadir para quién es</translation>
    </message>
    <message>
        <source>add a space or a device</source>
        <translation>añadir espacio o dispositivo</translation>
    </message>
    <message>
        <source>Tags that all must hold</source>
        <translation>Etiquetas que deben cumplirse todas</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ninguna etiqueta</translation>
    </message>
    <message>
        <source>Who is left out, ids with commas between</source>
        <translation>Quién queda fuera, identificadores separados por comas</translation>
    </message>
    <message>
        <source>and for everything tagged %1, but not for %2</source>
        <translation>y para todo lo etiquetado %1, pero no para %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyEditor</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Política nueva</translation>
    </message>
    <message>
        <source>%1 It notices within %2 and has acted within %3.</source>
        <comment>where it runs, as a sentence</comment>
        <translation>%1 Lo nota en %2 y ha actuado en %3.</translation>
    </message>
    <message>
        <source>Draft, not kept yet</source>
        <translation>Borrador, aún sin guardar</translation>
    </message>
    <message>
        <source>Draft, unchanged</source>
        <translation>Borrador, sin cambios</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No se ha tomado: %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Export as JSON file</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Abrir una política</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar la política</translation>
    </message>
    <message>
        <source>There are changes that nobody has kept.</source>
        <translation>Hay cambios que nadie ha guardado.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>read it aloud</source>
        <translation>léala en voz alta</translation>
    </message>
    <message>
        <source>this sentence is the whole policy</source>
        <translation>esta frase es toda la política</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Cómo se muestra la política</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Pasos de la política</translation>
    </message>
    <message>
        <source>The policy as it stands in its file</source>
        <translation>La política tal como está en su archivo</translation>
    </message>
    <message>
        <source>An empty policy</source>
        <translation>Una política vacía</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Políticas (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyOrders</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Volver ahora</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>No actuar</translation>
    </message>
    <message>
        <source>Let it act again</source>
        <translation>Dejar que vuelva a actuar</translation>
    </message>
    <message>
        <source>It lets go what it holds and does nothing for a time.</source>
        <translation>Suelta lo que mantiene y no hace nada durante un tiempo.</translation>
    </message>
    <message>
        <source>Somebody has looked: it goes on.</source>
        <translation>Alguien ha mirado: continúa.</translation>
    </message>
    <message>
        <source>The usual way is good again and is used from now on.</source>
        <translation>La vía habitual vuelve a ser buena y se usa desde ahora.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>todo el sitio</translation>
    </message>
    <message>
        <source>everything tagged %1</source>
        <translation>todo lo marcado %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scope, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its last value</source>
        <translation>su último valor</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>valor fijo %1</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>abiertas solo por incendio</translation>
    </message>
    <message>
        <source>one pulse</source>
        <translation>un pulso</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>se quedan como están</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>un mensaje en pantalla</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirena</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>web hook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>during a fire alarm</source>
        <translation>durante una alarma de incendio</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When %1 for %2, %3</source>
        <translation>Cuando %1 durante %2, %3</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>después</translation>
    </message>
    <message>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>%1 let %2 follow %3</source>
        <translation>%1 dejar que %2 siga %3</translation>
    </message>
    <message>
        <source>local schedule %1</source>
        <translation>horario local %1</translation>
    </message>
    <message>
        <source>%1 switch to %2</source>
        <translation>%1 pasar a %2</translation>
    </message>
    <message>
        <source>%1 let %2 take over</source>
        <translation>%1 dejar que %2 tome el mando</translation>
    </message>
    <message>
        <source>%1 tell %2 by %3 as %4</source>
        <translation>%1 avisar a %2 por %3 como %4</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>%1 keep commands to %2 for later</source>
        <translation>%1 guardar órdenes a %2 para después</translation>
    </message>
    <message>
        <source>%1 refuse commands to %2</source>
        <translation>%1 rechazar órdenes a %2</translation>
    </message>
    <message>
        <source>%1 shed load of %2 down to %3</source>
        <translation>%1 reducir la carga de %2 a %3</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 poner %2 en %3</translation>
    </message>
    <message>
        <source>%1 do %2 with %3</source>
        <comment>an action nobody here has words for</comment>
        <translation>%1 hacer %2 con %3</translation>
    </message>
    <message>
        <source>, but at most %1</source>
        <translation>, pero como máximo %1</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>volver por sí solo</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>esperar a una persona</translation>
    </message>
    <message>
        <source>go back between %1 and %2</source>
        <translation>volver entre %1 y %2</translation>
    </message>
    <message>
        <source>until it has been good for %1, then %2</source>
        <translation>hasta que esté bien durante %1, luego %2</translation>
    </message>
    <message>
        <source>with at most %1 in %2</source>
        <translation>con %1 como máximo en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>si dura más de %1, llamar a una persona</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>horario local</translation>
    </message>
    <message>
        <source>commands wait</source>
        <translation>órdenes en espera</translation>
    </message>
    <message>
        <source>commands refused</source>
        <translation>órdenes rechazadas</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>reducir carga</translation>
    </message>
    <message>
        <source>Part of it runs in Holdfast, which must be open for it.</source>
        <translation>Una parte se ejecuta en Holdfast, que debe estar abierto.</translation>
    </message>
    <message>
        <source>Runs inside the gateways. Holdfast does not need to be open.</source>
        <translation>Se ejecuta en las pasarelas. Holdfast no necesita estar abierto.</translation>
    </message>
    <message>
        <source>Runs inside the devices. Holdfast does not need to be open.</source>
        <translation>Se ejecuta en los dispositivos. Holdfast no necesita estar abierto.</translation>
    </message>
    <message>
        <source>It only tells; Holdfast must be open for it.</source>
        <translation>Solo avisa; Holdfast debe estar abierto.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Se ejecuta</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo límite</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>undo and call a person</source>
        <translation>deshacer y llamar a una persona</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>dejarlo y llamar a una persona</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>soltar</translation>
    </message>
    <message>
        <source>reverse it</source>
        <translation>invertir</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>posición %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyWords</name>
    <message>
        <source>blind</source>
        <translation>ciega</translation>
    </message>
    <message>
        <source>This station is the one cut off, so nothing is done.</source>
        <translation>Es esta estación la aislada, así que no se hace nada.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explicada</translation>
    </message>
    <message>
        <source>The loss of something above explains this one.</source>
        <translation>La pérdida de algo superior explica esta.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>A person or the fire alarm has taken over for a time.</source>
        <translation>Una persona o la alarma de incendio tomó el mando por un tiempo.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>The drill is too old or the scope has changed: it does not act.</source>
        <translation>El simulacro es demasiado viejo o el alcance cambió: no actúa.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Usa %1.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>activa %1</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>volviendo</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>sospecha una pérdida</translation>
    </message>
    <message>
        <source>It does not act before it is armed.</source>
        <translation>No actúa hasta estar armada.</translation>
    </message>
    <message>
        <source>the uplink is lost</source>
        <translation>se pierde el enlace</translation>
    </message>
    <message>
        <source>the broker is unreachable</source>
        <translation>no se llega al broker</translation>
    </message>
    <message>
        <source>the gateway is unreachable</source>
        <translation>no se llega a la pasarela</translation>
    </message>
    <message>
        <source>the device is silent</source>
        <translation>el dispositivo calla</translation>
    </message>
    <message>
        <source>the cloud does not answer</source>
        <translation>la nube no responde</translation>
    </message>
    <message>
        <source>the time source is lost</source>
        <translation>se pierde la fuente horaria</translation>
    </message>
    <message>
        <source>the power fails</source>
        <translation>falla la corriente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobada</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>probada</translation>
    </message>
    <message>
        <source>drilled</source>
        <translation>ensayada</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>armada</translation>
    </message>
    <message>
        <source>class A, only tells</source>
        <translation>clase A, solo avisa</translation>
    </message>
    <message>
        <source>class B, can be undone</source>
        <translation>clase B, reversible</translation>
    </message>
    <message>
        <source>class C, touches safety</source>
        <translation>clase C, afecta a la seguridad</translation>
    </message>
    <message>
        <source>in the device</source>
        <translation>en el dispositivo</translation>
    </message>
    <message>
        <source>in the gateway</source>
        <translation>en la pasarela</translation>
    </message>
    <message>
        <source>in Holdfast</source>
        <translation>en Holdfast</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>It has switched as often as it may.</source>
        <translation>Ha cambiado todas las veces permitidas.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>Falló un paso.</translation>
    </message>
    <message>
        <source>A step could not be undone.</source>
        <translation>No se pudo deshacer un paso.</translation>
    </message>
    <message>
        <source>Somebody else has taken over.</source>
        <translation>Otro ha tomado el mando.</translation>
    </message>
    <message>
        <source>No path is good.</source>
        <translation>Ninguna ruta es buena.</translation>
    </message>
    <message>
        <source>Nothing moves to what is not proved good</source>
        <translation>Nada pasa a lo que no se ha probado bueno</translation>
    </message>
    <message>
        <source>No more switches than allowed</source>
        <translation>No más cambios de los permitidos</translation>
    </message>
    <message>
        <source>Back only after long enough a good time</source>
        <translation>Se vuelve solo tras bastante tiempo bueno</translation>
    </message>
    <message>
        <source>A good alternative is used</source>
        <translation>Se usa una buena alternativa</translation>
    </message>
    <message>
        <source>No action while we are the ones cut off</source>
        <translation>Ninguna acción si somos nosotros los aislados</translation>
    </message>
    <message>
        <source>Life safety comes first, doors obey the fire alarm</source>
        <translation>La seguridad de las personas primero, las puertas obedecen a la alarma</translation>
    </message>
    <message>
        <source>What has expired is never sent</source>
        <translation>Lo caducado nunca se envía</translation>
    </message>
    <message>
        <source>Only one writes</source>
        <translation>Solo uno escribe</translation>
    </message>
    <message>
        <source>Everything held is let go in the end</source>
        <translation>Todo lo retenido se suelta al final</translation>
    </message>
    <message>
        <source>No policy fights another</source>
        <translation>Ninguna política pelea con otra</translation>
    </message>
    <message>
        <source>One alarm, in time</source>
        <translation>Una alarma, a tiempo</translation>
    </message>
    <message>
        <source>Nothing waits for ever</source>
        <translation>Nada espera para siempre</translation>
    </message>
    <message>
        <source>No step needs what is lost</source>
        <translation>Ningún paso necesita lo perdido</translation>
    </message>
    <message>
        <source>A held value ages and is followed by another</source>
        <translation>Un valor retenido envejece y otro le sigue</translation>
    </message>
    <message>
        <source>armed, not watched</source>
        <translation>armada, no vigilada</translation>
    </message>
    <message>
        <source>It is approved, but this station does not ask its probes: it does not act by itself.</source>
        <translation>Está aprobada, pero esta estación no consulta sus sondas: no actúa por sí misma.</translation>
    </message>
    <message>
        <source>It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.</source>
        <translation>Está aprobada, pero un paso suyo se ejecuta en un dispositivo o una pasarela: esta estación no hace nada a medias.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot carry out one of its steps.</source>
        <translation>Está aprobada, pero esta estación no puede ejecutar uno de sus pasos.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot ask one of its probes.</source>
        <translation>Está aprobada, pero esta estación no puede consultar una de sus sondas.</translation>
    </message>
    <message>
        <source>It is approved, but nobody knows which point a step is to set.</source>
        <translation>Está aprobada, pero nadie sabe qué punto debe ajustar un paso.</translation>
    </message>
    <message>
        <source>A person keeps it from acting for another %1.</source>
        <translation>Alguien le impide actuar durante %1 más.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What must never be otherwise</source>
        <translation>Lo que nunca debe ser de otro modo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a proof took</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>%1 se rompe tras %n ronda. Hallado tras %2 estados y %3.</numerusform>
            <numerusform>%1 se rompe tras %n rondas. Hallado tras %2 estados y %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after %1 states and %2: nothing is proved.</source>
        <translation>Abandonado tras %1 estados y %2: no se ha probado nada.</translation>
    </message>
    <message>
        <source>Proved: whatever happens, in %1 states and %2.</source>
        <translation>Probada: pase lo que pase, en %1 estados y %2.</translation>
    </message>
    <message>
        <source>Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.</source>
        <translation>Nada de lo que ocurre la rompe, en %1 estados y %2. Pero la comprobación halla errores, así que no está probada.</translation>
    </message>
    <message>
        <source>Trying everything that can happen: %1 states so far</source>
        <translation>Se prueba todo lo que puede ocurrir: %1 estados hasta ahora</translation>
    </message>
    <message>
        <source>Not proved as it stands. A proof tries everything that can happen, round by round.</source>
        <translation>Sin probar tal como está. Una prueba intenta todo lo que puede ocurrir, ronda a ronda.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofStory</name>
    <message>
        <source>the usual way</source>
        <translation>la vía habitual</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <comment>number, what it does</comment>
        <translation>paso %1 (%2)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>what is watched is good</source>
        <translation>lo vigilado está bien</translation>
    </message>
    <message>
        <source>what is watched is bad</source>
        <translation>lo vigilado está mal</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 está bien</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 está muerta</translation>
    </message>
    <message>
        <source>we are the ones cut off</source>
        <translation>somos los aislados</translation>
    </message>
    <message>
        <source>we are no longer cut off</source>
        <translation>ya no estamos aislados</translation>
    </message>
    <message>
        <source>something above is lost</source>
        <translation>se pierde algo de más arriba</translation>
    </message>
    <message>
        <source>what is above is back</source>
        <translation>vuelve lo de más arriba</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarma de incendio</translation>
    </message>
    <message>
        <source>the fire alarm is over</source>
        <translation>termina la alarma de incendio</translation>
    </message>
    <message>
        <source>it may not act now</source>
        <translation>ahora no puede actuar</translation>
    </message>
    <message>
        <source>it may act again</source>
        <translation>puede actuar de nuevo</translation>
    </message>
    <message>
        <source>the step is confirmed</source>
        <translation>el paso se confirma</translation>
    </message>
    <message>
        <source>the step fails</source>
        <translation>el paso falla</translation>
    </message>
    <message>
        <source>an operator overrides it</source>
        <translation>un operador toma el mando</translation>
    </message>
    <message>
        <source>the operator lets go</source>
        <translation>el operador la suelta</translation>
    </message>
    <message>
        <source>Holdfast is restarted</source>
        <translation>Holdfast se reinicia</translation>
    </message>
    <message>
        <source>the computer has slept</source>
        <translation>el equipo ha dormido</translation>
    </message>
    <message>
        <source>somebody else has taken over</source>
        <translation>otro ha tomado el relevo</translation>
    </message>
    <message>
        <source>its drill is too old</source>
        <translation>su simulacro es demasiado viejo</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a step</comment>
        <translation>empieza %1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <comment>a step</comment>
        <translation>deshace %1</translation>
    </message>
    <message>
        <source>lets go of %1</source>
        <comment>a step</comment>
        <translation>suelta %1</translation>
    </message>
    <message>
        <source>switches to %1</source>
        <translation>cambia a %1</translation>
    </message>
    <message>
        <source>raises the alarm</source>
        <translation>da la alarma</translation>
    </message>
    <message>
        <source>clears the alarm</source>
        <translation>quita la alarma</translation>
    </message>
    <message>
        <source>calls a person</source>
        <translation>llama a alguien</translation>
    </message>
    <message>
        <source>tells this station</source>
        <translation>avisa a este puesto</translation>
    </message>
    <message>
        <source>catches up with %1</source>
        <translation>recupera: %1</translation>
    </message>
    <message>
        <source>sends the commands that waited</source>
        <translation>envía las órdenes en espera</translation>
    </message>
    <message>
        <source>asks what to do with the commands that waited</source>
        <translation>pregunta qué hacer con las órdenes en espera</translation>
    </message>
    <message>
        <source>throws away the commands that waited</source>
        <translation>descarta las órdenes en espera</translation>
    </message>
    <message>
        <source>lets %1 take over</source>
        <translation>deja que %1 tome el relevo</translation>
    </message>
    <message>
        <source>stops writing</source>
        <translation>deja de escribir</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>ciega</translation>
    </message>
    <message>
        <source>explained by another loss</source>
        <translation>explicada por otra pérdida</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>con mando manual</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>sospecha una pérdida</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>actúa</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>waits to return</source>
        <translation>espera volver</translation>
    </message>
    <message>
        <source>catches up</source>
        <translation>se pone al día</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>espera a alguien</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Lo vigilado</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>aislados</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>Lo de más arriba</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>Alarma de incendio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>It may act</source>
        <translation>Puede actuar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>Way in use</source>
        <translation>Vía en uso</translation>
    </message>
    <message>
        <source>nothing new happens</source>
        <translation>no ocurre nada nuevo</translation>
    </message>
    <message>
        <source>it does nothing</source>
        <translation>no hace nada</translation>
    </message>
    <message>
        <source>After %1: %2. The policy: %3; %4.</source>
        <comment>time, what happens, how it stands, what it does</comment>
        <translation>Tras %1: %2. La política: %3; %4.</translation>
    </message>
    <message>
        <source>%1 This breaks it.</source>
        <translation>%1 Eso la rompe.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>nothing in it could break that</source>
        <translation>nada en ella podría romperlo</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation>mirado %1 veces</translation>
    </message>
    <message>
        <source>nearest %1 of %2</source>
        <translation>lo más cerca %1 de %2</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>exigido %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofTimeline</name>
    <message>
        <source>The shortest way to the break, round by round</source>
        <translation>El camino más corto hasta la rotura, ronda a ronda</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessCard</name>
    <message>
        <source>Offline readiness</source>
        <translation>Preparación sin red</translation>
    </message>
    <message>
        <source>/ 100, target %1</source>
        <translation>/ 100, meta %1</translation>
    </message>
    <message>
        <source>Offline readiness %1 of 100, target %2</source>
        <translation>Preparación sin red %1 de 100, meta %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessReader</name>
    <message>
        <source>fallback defined</source>
        <translation>respaldo definido</translation>
    </message>
    <message>
        <source>proven in 90 days</source>
        <translation>probado en 90 días</translation>
    </message>
    <message>
        <source>2nd path healthy</source>
        <translation>2.ª ruta sana</translation>
    </message>
    <message>
        <source>buffer OK</source>
        <translation>reserva en orden</translation>
    </message>
    <message>
        <source>100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w</source>
        <translation>100 · Σ w (%1 respaldo + %2 probado + %3 segunda ruta + %4 reserva) / Σ w</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>▼ 4 since 13:58</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Weakest: %1 %2, %3</source>
        <comment>function, if what is lost, evidence</comment>
        <translation>Lo más débil: %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::SentenceEditor</name>
    <message>
        <source>The policy as a sentence</source>
        <translation>La política como frase</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message>
        <source>On the last %1 it would not have acted</source>
        <translation>En los últimos %1 no habría actuado</translation>
    </message>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>En los últimos %1 habría actuado una vez</numerusform>
            <numerusform>En los últimos %1 habría actuado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them needless, back within a minute</source>
        <translation>%1 de ellas innecesarias, de vuelta en un minuto</translation>
    </message>
    <message>
        <source>slowest after %1</source>
        <translation>la más lenta tras %1</translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>una acción de puerta</numerusform>
            <numerusform>%n acciones de puerta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>esperó a alguien una vez</numerusform>
            <numerusform>esperó a alguien %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody recorded for %1</source>
        <translation>nadie registró durante %1</translation>
    </message>
    <message>
        <source>history does not know %1: taken to be as bad as what is watched</source>
        <translation>el historial no conoce %1: se toma por tan malo como lo vigilado</translation>
    </message>
    <message>
        <source>as if every step had succeeded</source>
        <translation>como si cada paso hubiera salido bien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still lost</source>
        <translation>aún perdido</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>perdido durante %1</translation>
    </message>
    <message>
        <source>acted after %1</source>
        <translation>actuó tras %1</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>innecesaria</translation>
    </message>
    <message>
        <source>It could not be tried on the history</source>
        <translation>No se pudo probar con el historial</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Words</name>
    <message>
        <source>Heating</source>
        <translation>Calefacción</translation>
    </message>
    <message>
        <source>Leak detection and shut-off</source>
        <translation>Detección y corte de fugas</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Ventilación</translation>
    </message>
    <message>
        <source>Corridor lighting</source>
        <translation>Iluminación de pasillos</translation>
    </message>
    <message>
        <source>Main doors</source>
        <translation>Puertas principales</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Puertas interiores</translation>
    </message>
    <message>
        <source>Room lighting</source>
        <translation>Iluminación de salas</translation>
    </message>
    <message>
        <source>Smoke detection</source>
        <translation>Detección de humo</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>if the broker is lost</source>
        <translation>si se pierde el broker</translation>
    </message>
    <message>
        <source>if the gateway is lost</source>
        <translation>si se pierde la pasarela</translation>
    </message>
    <message>
        <source>if the uplink is lost</source>
        <translation>si se pierde el enlace</translation>
    </message>
    <message>
        <source>if the cloud is lost</source>
        <translation>si se pierde la nube</translation>
    </message>
    <message>
        <source>if the power fails</source>
        <translation>si falla la corriente</translation>
    </message>
    <message>
        <source>if the time source is lost</source>
        <translation>si se pierde la fuente horaria</translation>
    </message>
    <message>
        <source>A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast&apos;s own link proves only Holdfast.</source>
        <translation>Un simulacro en que se aísla del broker una pasarela o un nodo de borde, visto por la segunda ruta o leído después. Bloquear el enlace de Holdfast solo prueba Holdfast.</translation>
    </message>
    <message>
        <source>A drill in the gateway&apos;s test mode, watched over the second path or read back afterwards; or a real loss of the gateway.</source>
        <translation>Un simulacro en modo de prueba de la pasarela, visto por la segunda ruta o leído después; o una pérdida real de la pasarela.</translation>
    </message>
    <message>
        <source>A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink.</source>
        <translation>Un simulacro con el enlace bloqueado en el router o el nodo de borde, leído después; o una pérdida real del enlace.</translation>
    </message>
    <message>
        <source>A drill with the cloud service blocked at the router; or a real outage of the service.</source>
        <translation>Un simulacro con el servicio en la nube bloqueado en el router; o una caída real del servicio.</translation>
    </message>
    <message>
        <source>Switching off the supply on site with people informed; or a real power failure with readings from within it.</source>
        <translation>Cortar la alimentación en el sitio con la gente avisada; o un corte real con lecturas de ese tiempo.</translation>
    </message>
    <message>
        <source>A drill with the time source taken away for longer than the clocks are trusted.</source>
        <translation>Un simulacro sin fuente horaria por más tiempo del que se confía en los relojes.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>works locally</source>
        <translation>sigue en local</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>evidence</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>evidence</comment>
        <translation>afirmado</translation>
    </message>
    <message>
        <source>configured</source>
        <comment>evidence</comment>
        <translation>configurado</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>evidence</comment>
        <translation>probado</translation>
    </message>
    <message>
        <source>a drill on site</source>
        <translation>un simulacro en el sitio</translation>
    </message>
    <message>
        <source>a drill on the simulated site</source>
        <translation>un simulacro en el sitio simulado</translation>
    </message>
    <message>
        <source>a real outage</source>
        <translation>una caída real</translation>
    </message>
    <message>
        <source>readings filled in after an outage</source>
        <translation>lecturas completadas tras una caída</translation>
    </message>
    <message>
        <source>settings read back from the device</source>
        <translation>ajustes leídos del dispositivo</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>el fabricante</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>what depends on what</source>
        <translation>qué depende de qué</translation>
    </message>
    <message>
        <source>The proof is older than 180 days.</source>
        <translation>La prueba tiene más de 180 días.</translation>
    </message>
    <message>
        <source>The firmware has changed since the proof.</source>
        <translation>El firmware cambió desde la prueba.</translation>
    </message>
    <message>
        <source>The settings have changed since the proof.</source>
        <translation>Los ajustes cambiaron desde la prueba.</translation>
    </message>
    <message>
        <source>A device has moved to another parent since the proof.</source>
        <translation>Un dispositivo cambió de padre desde la prueba.</translation>
    </message>
    <message>
        <source>The proof did not cover every device.</source>
        <translation>La prueba no cubrió todos los dispositivos.</translation>
    </message>
    <message>
        <source>The proof is dated in the future.</source>
        <translation>La prueba tiene fecha futura.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>mesh</comment>
        <translation>Router</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>network</comment>
        <translation>Conmutador</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Servicio en la nube</translation>
    </message>
    <message>
        <source>Power feed</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>path</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Standby</source>
        <comment>path</comment>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>path</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>function, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>prueba caducada</translation>
    </message>
    <message>
        <source>tried, failed</source>
        <translation>probado, falló</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proven, 12 d</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Sin respaldo</translation>
    </message>
    <message>
        <source>Failed when tried</source>
        <translation>Falló al probarlo</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca probado</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Prueba caducada</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Nada guardado</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Stored data %1 old</source>
        <translation>Datos de hace %1</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>buffer, age</comment>
        <translation>%1, de hace %2</translation>
    </message>
    <message>
        <source>All paths lost</source>
        <translation>Rutas perdidas</translation>
    </message>
    <message>
        <source>On backup path</source>
        <translation>En ruta de respaldo</translation>
    </message>
    <message>
        <source>Single path</source>
        <translation>Ruta única</translation>
    </message>
    <message>
        <source>Paths not known</source>
        <translation>Rutas desconocidas</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Alarms of all rooms</source>
        <translation>Alarmas de todas las salas</translation>
    </message>
    <message>
        <source>Open alarms, worst first</source>
        <translation>Alarmas abiertas, las peores primero</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Ninguna alarma activa</translation>
    </message>
    <message>
        <source>Nothing here asks for anybody&apos;s hand.</source>
        <translation>Nada aquí requiere la mano de nadie.</translation>
    </message>
    <message>
        <source>Note: what you found or did</source>
        <translation>Nota: qué encontró o hizo</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Nota para el reconocimiento</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Abrir consola</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 activas</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 sin reconocer</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 normalizadas</translation>
    </message>
    <message>
        <source>Only alarms of %1; press to see all</source>
        <translation>Solo alarmas de %1; pulse para verlas todas</translation>
    </message>
    <message>
        <source>No alarm in %1</source>
        <translation>Ninguna alarma en %1</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Ya está reconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarma reconocida</numerusform>
            <numerusform>%n alarmas reconocidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · returned %2, unacknowledged</source>
        <translation>%1 · normalizada %2, sin reconocer</translation>
    </message>
    <message>
        <source>%1 · unacknowledged</source>
        <translation>%1 · sin reconocer</translation>
    </message>
    <message>
        <source>%1 · latched until it is reset</source>
        <translation>%1 · enclavada hasta que se rearme</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · reconocida</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2</source>
        <translation>%1 · reconocida por %2</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>Oculta %n alarma de dispositivo</numerusform>
            <numerusform>Oculta %n alarmas de dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to normal since %1</source>
        <translation>Normal de nuevo desde %1</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, límite %2</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message>
        <source>Floor plan</source>
        <translation>Plano de planta</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>Plano de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>%n sala. Las flechas van de sala en sala, Tab recorre los dispositivos de una sala, Intro abre.</numerusform>
            <numerusform>%n salas. Las flechas van de sala en sala, Tab recorre los dispositivos de una sala, Intro abre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message>
        <source>No device in this room says anything</source>
        <translation>Ningún dispositivo de esta sala dice nada</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiRow</name>
    <message>
        <source>The line stands for an even choice of %1 of %2 points.</source>
        <translation>La línea representa una selección uniforme de %1 de %2 puntos.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message>
        <source>Comfort compliance</source>
        <translation>Cumplimiento de confort</translation>
    </message>
    <message>
        <source>CO₂, worst room</source>
        <translation>CO₂, peor sala</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Potencia ahora</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Fresh devices</source>
        <translation>Dispositivos al día</translation>
    </message>
    <message>
        <source>% of rooms</source>
        <translation>% de las salas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>% of devices</source>
        <translation>% de los dispositivos</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>todavía sin fuente</translation>
    </message>
    <message>
        <source>last known, %1 old</source>
        <translation>último conocido, de hace %1</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>%1 de cobertura</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Nobody expected now</source>
        <translation>Ahora no se espera a nadie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>Peak today %1 at %2</source>
        <translation>Pico de hoy %1 a las %2</translation>
    </message>
    <message>
        <source>main meter</source>
        <translation>contador principal</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>suma de %n contador</numerusform>
            <numerusform>suma de %n contadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 de %n puesto</numerusform>
            <numerusform>%1 de %n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 en local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 mudos</translation>
    </message>
    <message>
        <source>%1 of %2 sources are heard.</source>
        <translation>Se oyen %1 de %2 fuentes.</translation>
    </message>
    <message>
        <source>Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.</source>
        <translation>Salas con personas entre 20 y 26 °C (EN 16798-1, categoría II) y por debajo de %1 ppm de CO₂.</translation>
    </message>
    <message>
        <source>The highest CO₂ indoors that is known now.</source>
        <translation>El CO₂ interior más alto que se conoce ahora.</translation>
    </message>
    <message>
        <source>The main meter where one is named so, else the sum of all electricity meters.</source>
        <translation>El contador principal si alguno se llama así; si no, la suma de todos los contadores eléctricos.</translation>
    </message>
    <message>
        <source>People counted in all rooms.</source>
        <translation>Personas contadas en todas las salas.</translation>
    </message>
    <message>
        <source>Adopted devices that are heard in their time on every link. The line begins when this window was opened.</source>
        <translation>Dispositivos adoptados que se oyen a tiempo por todas sus conexiones. La línea empieza al abrir esta ventana.</translation>
    </message>
    <message>
        <source>% occupied h</source>
        <translation>% h ocupadas</translation>
    </message>
    <message>
        <source>%1 of %2 rooms now</source>
        <translation>ahora %1 de %2 salas</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>datos insuficientes (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>último día laborable</translation>
    </message>
    <message>
        <source>The part of today&apos;s occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.</source>
        <translation>La parte de las horas ocupadas de hoy en que las salas para personas estuvieron entre 20 y 26 °C (EN 16798-1, categoría II), por medias de 20 minutos y ponderada por superficie. La temperatura del aire sustituye a la operativa.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathCard</name>
    <message>
        <source>local fallback</source>
        <translation>respaldo local</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Rutas</translation>
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
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>últimas 6 horas</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>últimas 24 horas</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, what is not normal first</source>
        <translation>%1 · %2 de %3, primero lo que no es normal</translation>
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
        <translation>por %1</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en reserva</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathStrips</name>
    <message>
        <source>Paths to the devices</source>
        <translation>Rutas hasta los dispositivos</translation>
    </message>
    <message>
        <source>No broker is set up yet</source>
        <translation>Todavía no hay ningún broker configurado</translation>
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
        <translation>Plano</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Todavía no hay plano</translation>
    </message>
    <message>
        <source>Rooms and devices show up here once the floors are drawn.</source>
        <translation>Las salas y los dispositivos aparecen aquí cuando se dibujan las plantas.</translation>
    </message>
    <message>
        <source>Draw the floors</source>
        <translation>Dibujar las plantas</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanLegend</name>
    <message>
        <source>Draw the floors</source>
        <translation>Dibujar las plantas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Fit the whole floor</source>
        <translation>Ver toda la planta</translation>
    </message>
    <message>
        <source>Fresh %1</source>
        <translation>Al día %1</translation>
    </message>
    <message>
        <source>Local fallback %1, behind %2</source>
        <translation>Respaldo local %1, tras %2</translation>
    </message>
    <message>
        <source>Local fallback %1</source>
        <translation>Respaldo local %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Mudos %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Zona de %1</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>de hace %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message>
        <source>Show in the journal</source>
        <translation>Mostrar en el diario</translation>
    </message>
    <message>
        <source>Dismiss until the next session</source>
        <translation>Ocultar hasta la próxima sesión</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Desde su última visita, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n alarma nueva</numerusform>
            <numerusform>%n alarmas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>%1 dejó su primera ruta, %n dispositivo funciona en local</numerusform>
            <numerusform>%1 dejó su primera ruta, %n dispositivos funcionan en local</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left its first path</source>
        <translation>%1 dejó su primera ruta</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>%n dispositivo pasó a modo local</numerusform>
            <numerusform>%n dispositivos pasaron a modo local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>%n dispositivo incorporado</numerusform>
            <numerusform>%n dispositivos incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>%n dispositivo nuevo encontrado</numerusform>
            <numerusform>%n dispositivos nuevos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Viewers watch; this needs an operator.</source>
        <translation>Los observadores miran; esto requiere un operador.</translation>
    </message>
    <message>
        <source>This needs an engineer.</source>
        <translation>Esto requiere un ingeniero.</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Esto requiere un administrador.</translation>
    </message>
    <message>
        <source>this account is switched off</source>
        <translation>esta cuenta está desactivada</translation>
    </message>
    <message>
        <source>this account has expired</source>
        <translation>esta cuenta ha caducado</translation>
    </message>
    <message>
        <source>this account is switched off or has expired</source>
        <translation>esta cuenta está desactivada o ha caducado</translation>
    </message>
    <message>
        <source>an operator needs a name</source>
        <translation>una persona necesita un nombre</translation>
    </message>
    <message>
        <source>the last administrator cannot be taken away</source>
        <translation>no se puede quitar el último administrador</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Espere %1 s antes del próximo intento.</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is not in use.</source>
        <translation>El nombre o la contraseña es incorrecto, o la cuenta no está en uso.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe esa cuenta.</translation>
    </message>
    <message>
        <source>A password has 8 to 1024 characters.</source>
        <translation>Una contraseña tiene de 8 a 1024 caracteres.</translation>
    </message>
    <message>
        <source>Not enough memory to keep a password safely.</source>
        <translation>No hay memoria suficiente para guardar una contraseña con seguridad.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer.</source>
        <translation>Debe quedar alguien que pueda administrar.</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>No se pueden leer las cuentas.</translation>
    </message>
    <message>
        <source>No secret is kept under this name.</source>
        <translation>No se guarda ningún secreto con este nombre.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used: %1</source>
        <translation>No se puede usar el archivo sellado: %1</translation>
    </message>
    <message>
        <source>The sealed file is damaged or its key is another one; it was left as it is.</source>
        <translation>El archivo sellado está dañado o su clave es otra; se dejó como estaba.</translation>
    </message>
    <message>
        <source>libsodium is not ready</source>
        <translation>libsodium no está lista</translation>
    </message>
    <message>
        <source>An anchor is a number, a colon and 64 hexadecimal digits.</source>
        <translation>Un ancla es un número, dos puntos y 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>a broker needs a name, a host and a port</source>
        <translation>un broker necesita un nombre, un host y un puerto</translation>
    </message>
    <message>
        <source>a broker needs at least one topic filter</source>
        <translation>un broker necesita al menos un filtro de temas</translation>
    </message>
    <message>
        <source>keep-alive must be between 1 and 65535 seconds</source>
        <translation>el keep-alive debe estar entre 1 y 65535 segundos</translation>
    </message>
    <message>
        <source>no such broker</source>
        <translation>no existe ese broker</translation>
    </message>
    <message>
        <source>asking is not permitted on this broker</source>
        <translation>en este broker no está permitido preguntar</translation>
    </message>
    <message>
        <source>commands are not permitted on this broker</source>
        <translation>en este broker no está permitido mandar</translation>
    </message>
    <message>
        <source>the broker is not connected</source>
        <translation>el broker no está conectado</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>no existe esa zona horaria</translation>
    </message>
    <message>
        <source>every floor needs an id of its own</source>
        <translation>cada planta necesita su propio identificador</translation>
    </message>
    <message>
        <source>every space needs an id of its own</source>
        <translation>cada sala necesita su propio identificador</translation>
    </message>
    <message>
        <source>a space stands on a floor that is not there</source>
        <translation>una sala está en una planta que no existe</translation>
    </message>
    <message>
        <source>nobody understands this wish</source>
        <translation>nadie entiende esta petición</translation>
    </message>
    <message>
        <source>too many actions are waiting</source>
        <translation>hay demasiadas acciones en espera</translation>
    </message>
    <message>
        <source>no such point</source>
        <translation>no existe ese punto</translation>
    </message>
    <message>
        <source>this point is not announced</source>
        <translation>este punto no está anunciado</translation>
    </message>
    <message>
        <source>this point cannot be written</source>
        <translation>este punto no se puede escribir</translation>
    </message>
    <message>
        <source>this point takes a number</source>
        <translation>este punto espera un número</translation>
    </message>
    <message>
        <source>this point takes yes or no</source>
        <translation>este punto espera sí o no</translation>
    </message>
    <message>
        <source>the value is outside the point&apos;s limits</source>
        <translation>el valor está fuera de los límites del punto</translation>
    </message>
    <message>
        <source>the point does not know this value</source>
        <translation>el punto no conoce este valor</translation>
    </message>
    <message>
        <source>nobody takes commands for this point</source>
        <translation>nadie acepta órdenes para este punto</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>se necesita un número</translation>
    </message>
    <message>
        <source>the number is outside the announced range</source>
        <translation>el número está fuera del rango anunciado</translation>
    </message>
    <message>
        <source>the device has no command for this</source>
        <translation>el dispositivo no tiene una orden para esto</translation>
    </message>
    <message>
        <source>there is no value to send</source>
        <translation>no hay ningún valor que enviar</translation>
    </message>
    <message>
        <source>the device does not offer this choice</source>
        <translation>el dispositivo no ofrece esta opción</translation>
    </message>
    <message>
        <source>command template not supported: %1</source>
        <translation>plantilla de orden no compatible: %1</translation>
    </message>
    <message>
        <source>this convention cannot be asked</source>
        <translation>a esta convención no se le puede preguntar</translation>
    </message>
    <message>
        <source>nobody knows this question</source>
        <translation>nadie conoce esta pregunta</translation>
    </message>
    <message>
        <source>nothing was heard on this broker yet</source>
        <translation>en este broker aún no se ha oído nada</translation>
    </message>
    <message>
        <source>no such device: %1</source>
        <translation>no existe ese dispositivo: %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>no existe ese dispositivo</translation>
    </message>
    <message>
        <source>a device cannot replace itself</source>
        <translation>un dispositivo no puede sustituirse a sí mismo</translation>
    </message>
    <message>
        <source>only an adopted or retired device can be replaced</source>
        <translation>solo se puede sustituir un dispositivo adoptado o retirado</translation>
    </message>
    <message>
        <source>both are one device already</source>
        <translation>ya son un solo dispositivo</translation>
    </message>
    <message>
        <source>nothing declares the points of %1</source>
        <translation>nada anuncia los puntos de %1</translation>
    </message>
    <message>
        <source>only an adopted device can be retired</source>
        <translation>solo se puede retirar un dispositivo adoptado</translation>
    </message>
    <message>
        <source>the device is not retired</source>
        <translation>el dispositivo no está retirado</translation>
    </message>
    <message>
        <source>not a wish about devices</source>
        <translation>no es una petición sobre dispositivos</translation>
    </message>
    <message>
        <source>There is no such alarm any more.</source>
        <translation>Esa alarma ya no existe.</translation>
    </message>
    <message>
        <source>A P1 alarm is acknowledged with a note only.</source>
        <translation>Una alarma de prioridad 1 solo se reconoce con una nota.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Las alarmas de seguridad de las personas no se pueden aplazar.</translation>
    </message>
    <message>
        <source>Only an engineer shelves a P1 alarm.</source>
        <translation>Solo un ingeniero aplaza una alarma de prioridad 1.</translation>
    </message>
    <message>
        <source>This alarm is shelved for at most %1 minutes.</source>
        <translation>Esta alarma se aplaza como máximo %1 minutos.</translation>
    </message>
    <message>
        <source>Shelving needs a reason.</source>
        <translation>Aplazar requiere un motivo.</translation>
    </message>
    <message>
        <source>At most 20 alarms are shelved at once.</source>
        <translation>Se aplazan como máximo 20 alarmas a la vez.</translation>
    </message>
    <message>
        <source>Shelving needs a duration.</source>
        <translation>Aplazar requiere una duración.</translation>
    </message>
    <message>
        <source>Taking an alarm out of service needs the text of the work order.</source>
        <translation>Poner una alarma fuera de servicio requiere el texto de la orden de trabajo.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Una regla necesita un nombre.</translation>
    </message>
    <message>
        <source>A delay is less than nothing.</source>
        <translation>Un retardo es menor que cero.</translation>
    </message>
    <message>
        <source>A delay is longer than a year.</source>
        <translation>Un retardo supera un año.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>Un límite no es un número.</translation>
    </message>
    <message>
        <source>The rule has no limit.</source>
        <translation>La regla no tiene límite.</translation>
    </message>
    <message>
        <source>The limits leave no room between them.</source>
        <translation>Los límites no dejan espacio entre ellos.</translation>
    </message>
    <message>
        <source>The rule names no abnormal state.</source>
        <translation>La regla no nombra ningún estado anómalo.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Una regla de seguridad de las personas necesita una consecuencia y una acción del operador.</translation>
    </message>
    <message>
        <source>The kind of a rule&apos;s condition cannot be changed.</source>
        <translation>No se puede cambiar la clase de condición de una regla.</translation>
    </message>
    <message>
        <source>not a wish about alarms</source>
        <translation>no es una petición sobre alarmas</translation>
    </message>
    <message>
        <source>acknowledge it first</source>
        <translation>reconózcala primero</translation>
    </message>
    <message>
        <source>nothing is latched</source>
        <translation>no hay nada enclavado</translation>
    </message>
    <message>
        <source>only an acknowledged active alarm sounds again</source>
        <translation>solo una alarma activa reconocida vuelve a sonar</translation>
    </message>
    <message>
        <source>the alarm is active already</source>
        <translation>la alarma ya está activa</translation>
    </message>
    <message>
        <source>the alarm is in service</source>
        <translation>la alarma está en servicio</translation>
    </message>
    <message>
        <source>the alarm is not active</source>
        <translation>la alarma no está activa</translation>
    </message>
    <message>
        <source>the alarm is not shelved</source>
        <translation>la alarma no está aplazada</translation>
    </message>
    <message>
        <source>the alarm is not suppressed</source>
        <translation>la alarma no está suprimida</translation>
    </message>
    <message>
        <source>the alarm is out of service already</source>
        <translation>la alarma ya está fuera de servicio</translation>
    </message>
    <message>
        <source>the alarm is out of service</source>
        <translation>la alarma está fuera de servicio</translation>
    </message>
    <message>
        <source>the alarm is shelved</source>
        <translation>la alarma está aplazada</translation>
    </message>
    <message>
        <source>the alarm is suppressed already</source>
        <translation>la alarma ya está suprimida</translation>
    </message>
    <message>
        <source>the alarm is suppressed under its cause</source>
        <translation>la alarma está suprimida bajo su causa</translation>
    </message>
    <message>
        <source>the condition is still true</source>
        <translation>la condición sigue cumpliéndose</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge</source>
        <translation>no hay nada que reconocer</translation>
    </message>
    <message>
        <source>the data directory is open for reading only</source>
        <translation>la carpeta de datos está abierta solo para lectura</translation>
    </message>
    <message>
        <source>no data directory named</source>
        <translation>no se ha indicado ninguna carpeta de datos</translation>
    </message>
    <message>
        <source>%1 is not a data directory of Holdfast</source>
        <translation>%1 no es una carpeta de datos de Holdfast</translation>
    </message>
    <message>
        <source>%1: files cannot be made here</source>
        <translation>%1: aquí no se pueden crear archivos</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1: folders cannot be made here</source>
        <translation>%1: aquí no se pueden crear carpetas</translation>
    </message>
    <message>
        <source>%1: in use by %2 (process %3)</source>
        <translation>%1: en uso por %2 (proceso %3)</translation>
    </message>
    <message>
        <source>%1: not writable</source>
        <translation>%1: no se puede escribir</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>%1 está dañado: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed.</source>
        <translation>%1 lo escribió un Holdfast más nuevo (esquema %2, este conoce %3). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was written by an older Holdfast: open it once for writing</source>
        <translation>%1 lo escribió un Holdfast más antiguo: ábralo una vez para escritura</translation>
    </message>
    <message>
        <source>schema step %1: %2</source>
        <translation>paso de esquema %1: %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no such interval or number of columns</source>
        <translation>no existe ese intervalo o número de columnas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>disk full: %1</source>
        <translation>disco lleno: %1</translation>
    </message>
    <message>
        <source>not writable: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>locked by another program: %1</source>
        <translation>bloqueado por otro programa: %1</translation>
    </message>
    <message>
        <source>disk errors: %1</source>
        <translation>errores de disco: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>dañado: %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>bloqueado por otro programa</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>errores de disco</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>cannot write the recording</source>
        <translation>no se puede escribir la grabación</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>cannot use the folder %1</source>
        <translation>no se puede usar la carpeta %1</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>a device announcement without components (a single entity belongs under its own component&apos;s topic)</source>
        <translation>un anuncio de dispositivo sin componentes (una entidad suelta va bajo el tema de su propio componente)</translation>
    </message>
    <message>
        <source>a device announcement without device</source>
        <translation>un anuncio de dispositivo sin dispositivo</translation>
    </message>
    <message>
        <source>a device announcement without origin</source>
        <translation>un anuncio de dispositivo sin origen</translation>
    </message>
    <message>
        <source>the required option %1 is missing</source>
        <translation>falta la opción obligatoria %1</translation>
    </message>
    <message>
        <source>the option %1 is no text</source>
        <translation>la opción %1 no es un texto</translation>
    </message>
    <message>
        <source>it names neither a state nor a command topic</source>
        <translation>no nombra ni un tema de estado ni uno de orden</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; is no object</source>
        <translation>el componente &quot;%1&quot; no es un objeto</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; does not say its platform</source>
        <translation>el componente &quot;%1&quot; no dice su plataforma</translation>
    </message>
    <message>
        <source>availability and availability_topic exclude each other</source>
        <translation>availability y availability_topic se excluyen entre sí</translation>
    </message>
    <message>
        <source>availability: template not supported: %1</source>
        <translation>disponibilidad: plantilla no compatible: %1</translation>
    </message>
    <message>
        <source>availability: %1</source>
        <translation>disponibilidad: %1</translation>
    </message>
    <message>
        <source>the device has neither identifiers nor connections</source>
        <translation>el dispositivo no tiene identifiers ni connections</translation>
    </message>
    <message>
        <source>component, node id and object id may only have letters, digits, - and _</source>
        <translation>component, node id y object id solo pueden tener letras, cifras, - y _</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>no existe el escenario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the simulated site&apos;s broker does not answer</source>
        <translation>el broker del emplazamiento simulado no responde</translation>
    </message>
    <message>
        <source>this is no learned mapping</source>
        <translation>esto no es una asignación aprendida</translation>
    </message>
    <message>
        <source>the answer is shorter than the value</source>
        <translation>la respuesta es más corta que el valor</translation>
    </message>
    <message>
        <source>the value does not fit the register</source>
        <translation>el valor no cabe en el registro</translation>
    </message>
    <message>
        <source>too many questions wait for their answers</source>
        <translation>demasiadas preguntas esperan su respuesta</translation>
    </message>
    <message>
        <source>this was asked already; its answer is awaited</source>
        <translation>esto ya se preguntó; se espera su respuesta</translation>
    </message>
    <message>
        <source>its version of Homie is &quot;%1&quot;, not 5</source>
        <translation>su versión de Homie es &quot;%1&quot;, no 5</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>más de 4 MB</translation>
    </message>
    <message>
        <source>none of these topics is a ghost any more</source>
        <translation>ninguno de estos temas es ya un fantasma</translation>
    </message>
    <message>
        <source>another clearing is under way</source>
        <translation>ya hay otro borrado en curso</translation>
    </message>
    <message>
        <source>between 1 and 500 topics are cleared at once</source>
        <translation>se borran de 1 a 500 temas a la vez</translation>
    </message>
    <message>
        <source>a pattern is too long</source>
        <translation>un patrón es demasiado largo</translation>
    </message>
    <message>
        <source>a rule needs an id and something to go by</source>
        <translation>una regla necesita un identificador y un criterio</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>hay demasiadas reglas</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>no existe esa regla</translation>
    </message>
    <message>
        <source>newcomers are kept for a minute at least and a year at most</source>
        <translation>los nuevos se conservan un minuto como mínimo y un año como máximo</translation>
    </message>
    <message>
        <source>the device has replaced no other</source>
        <translation>el dispositivo no ha sustituido a ningún otro</translation>
    </message>
    <message>
        <source>it is no part of this device</source>
        <translation>no forma parte de este dispositivo</translation>
    </message>
    <message>
        <source>a device without an address</source>
        <translation>un dispositivo sin dirección</translation>
    </message>
    <message>
        <source>no bridge knows this device</source>
        <translation>ningún puente conoce este dispositivo</translation>
    </message>
    <message>
        <source>this bridge does not know the question</source>
        <translation>este puente no conoce la pregunta</translation>
    </message>
    <message>
        <source>the topic names %1, the announcement &quot;%2&quot;</source>
        <translation>el tema nombra %1, el anuncio &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the announcement is no object</source>
        <translation>el anuncio no es un objeto</translation>
    </message>
    <message>
        <source>its topic cannot be used: %1</source>
        <translation>no se puede usar su tema: %1</translation>
    </message>
    <message>
        <source>it does not say its topics (ft, t, tp)</source>
        <translation>no dice sus temas (ft, t, tp)</translation>
    </message>
    <message>
        <source>no such device announced itself</source>
        <translation>ningún dispositivo así se ha anunciado</translation>
    </message>
    <message>
        <source>no such device was heard</source>
        <translation>no se ha oído ningún dispositivo así</translation>
    </message>
    <message>
        <source>what was compressed is no Sparkplug payload</source>
        <translation>lo que estaba comprimido no es un mensaje Sparkplug</translation>
    </message>
    <message>
        <source>it is compressed twice</source>
        <translation>está comprimido dos veces</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is larger than the limit</source>
        <translation>un mensaje de %1 bytes supera el límite</translation>
    </message>
    <message>
        <source>no Sparkplug payload</source>
        <translation>no es un mensaje Sparkplug</translation>
    </message>
    <message>
        <source>%1 metrics are more than the limit of %2</source>
        <translation>%1 métricas superan el límite de %2</translation>
    </message>
    <message>
        <source>%1 came where another type was announced</source>
        <translation>llegó %1 donde se anunció otro tipo</translation>
    </message>
    <message>
        <source>a time beyond the year 9999</source>
        <translation>una fecha posterior al año 9999</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>no es un número finito</translation>
    </message>
    <message>
        <source>a text of %1 characters is too long for a value</source>
        <translation>un texto de %1 caracteres es demasiado largo para un valor</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>se necesita sí o no</translation>
    </message>
    <message>
        <source>the number does not fit its type</source>
        <translation>el número no cabe en su tipo</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>no yes or no</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>bytes are not shown</source>
        <translation>los bytes no se muestran</translation>
    </message>
    <message>
        <source>an array is not shown</source>
        <translation>una matriz no se muestra</translation>
    </message>
    <message>
        <source>a template is not shown</source>
        <translation>una plantilla no se muestra</translation>
    </message>
    <message>
        <source>a data set is not shown</source>
        <translation>un conjunto de datos no se muestra</translation>
    </message>
    <message>
        <source>no data type is told</source>
        <translation>no se indica ningún tipo de datos</translation>
    </message>
    <message>
        <source>the data type %1 is unknown</source>
        <translation>el tipo de datos %1 es desconocido</translation>
    </message>
    <message>
        <source>no such edge node was heard</source>
        <translation>no se ha oído ningún nodo de borde así</translation>
    </message>
    <message>
        <source>too much to unpack</source>
        <translation>demasiado para descomprimir</translation>
    </message>
    <message>
        <source>it grows beyond %1 bytes when unpacked</source>
        <translation>descomprimido supera los %1 bytes</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>a Sparkplug host id is a short text without /, + and #</source>
        <translation>un id. de host de Sparkplug es un texto corto sin /, + ni #</translation>
    </message>
    <message>
        <source>this was asked a moment ago</source>
        <translation>esto se acaba de preguntar</translation>
    </message>
    <message>
        <source>sums are kept at least as long as what they sum up</source>
        <translation>los resúmenes se guardan al menos tanto tiempo como lo que resumen</translation>
    </message>
    <message>
        <source>history needs at least 128 MB</source>
        <translation>el historial necesita al menos 128 MB</translation>
    </message>
    <message>
        <source>no such rhythm or number of backups</source>
        <translation>no existe ese ritmo o ese número de copias de seguridad</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>the SQLite library of Qt is another one than ours</source>
        <translation>la biblioteca SQLite de Qt no es la nuestra</translation>
    </message>
    <message>
        <source>no connection to copy from</source>
        <translation>no hay conexión de la que copiar</translation>
    </message>
    <message>
        <source>there is no room for a backup</source>
        <translation>no hay sitio para una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 is not a backup of Holdfast</source>
        <translation>%1 no es una copia de seguridad de Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast</source>
        <translation>%1 fue escrito por un Holdfast más nuevo</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 cannot be moved</source>
        <translation>%1 no se puede mover</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 no se puede crear</translation>
    </message>
    <message>
        <source>%1 is no database of Home Assistant&apos;s recorder</source>
        <translation>%1 no es una base de datos del registrador de Home Assistant</translation>
    </message>
    <message>
        <source>the first line names no column for the time, the point or the value</source>
        <translation>la primera línea no nombra ninguna columna para la hora, el punto o el valor</translation>
    </message>
    <message>
        <source>the mapping is no JSON object</source>
        <translation>la asignación no es un objeto JSON</translation>
    </message>
    <message>
        <source>no such time zone or interval</source>
        <translation>no existe esa zona horaria o ese intervalo</translation>
    </message>
    <message>
        <source>more buckets than can be counted</source>
        <translation>más intervalos de los que se pueden contar</translation>
    </message>
    <message>
        <source>The expression cannot be read here: %1</source>
        <translation>La expresión no se puede leer aquí: %1</translation>
    </message>
    <message>
        <source>A maintenance window needs a name, a reason, a day and times.</source>
        <translation>Una ventana de mantenimiento necesita nombre, motivo, día y horas.</translation>
    </message>
    <message>
        <source>There is no such maintenance window.</source>
        <translation>No existe esa ventana de mantenimiento.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past.</source>
        <translation>El silencio no se puede probar con el pasado.</translation>
    </message>
    <message>
        <source>%1: a new file cannot be made here</source>
        <translation>%1: aquí no se puede crear un archivo nuevo</translation>
    </message>
    <message>
        <source>what was written is damaged, too: %1</source>
        <translation>lo que se escribió también está dañado: %1</translation>
    </message>
    <message>
        <source>%1 was written by another version of Holdfast (schema %2)</source>
        <translation>%1 fue escrito por otra versión de Holdfast (esquema %2)</translation>
    </message>
    <message>
        <source>the file: larger than 1 MB</source>
        <translation>El archivo supera 1 MB</translation>
    </message>
    <message>
        <source>the file: not a JSON object: %1</source>
        <translation>El archivo no es un objeto JSON: %1</translation>
    </message>
    <message>
        <source>not a document of the format %1</source>
        <translation>No es un documento con el formato %1</translation>
    </message>
    <message>
        <source>a document without a version</source>
        <translation>Un documento sin versión</translation>
    </message>
    <message>
        <source>written by a later version of Holdfast</source>
        <translation>Escrito por una versión posterior de Holdfast</translation>
    </message>
    <message>
        <source>larger than anybody writes</source>
        <translation>Más grande de lo que nadie escribe</translation>
    </message>
    <message>
        <source>evidence needs a function, a moment and times that make sense</source>
        <translation>Una prueba necesita una función, un momento y tiempos con sentido</translation>
    </message>
    <message>
        <source>more %1s than anybody has</source>
        <translation>Más de %1 de lo que nadie tiene</translation>
    </message>
    <message>
        <source>a %1 without an id</source>
        <translation>Un %1 sin identificador</translation>
    </message>
    <message>
        <source>two %1s are called %2</source>
        <translation>Dos %1 se llaman %2</translation>
    </message>
    <message>
        <source>the weight of %1 is not 1, 2 or 3</source>
        <translation>El peso de %1 no es 1, 2 ni 3</translation>
    </message>
    <message>
        <source>%1 names more than anybody counts</source>
        <translation>%1 nombra más de lo que nadie cuenta</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1: no es un objeto</translation>
    </message>
    <message>
        <source>a time of %1 is negative</source>
        <translation>Un tiempo de %1 es negativo</translation>
    </message>
    <message>
        <source>%1 holds for a negative time</source>
        <translation>%1 aguanta un tiempo negativo</translation>
    </message>
    <message>
        <source>%1 feeds itself</source>
        <translation>%1 se alimenta a sí mismo</translation>
    </message>
    <message>
        <source>%1 feeds more than anybody counts</source>
        <translation>%1 alimenta más de lo que nadie cuenta</translation>
    </message>
    <message>
        <source>%1 runs over itself</source>
        <translation>%1 pasa por sí mismo</translation>
    </message>
    <message>
        <source>more links than anybody draws</source>
        <translation>Más enlaces de los que nadie dibuja</translation>
    </message>
    <message>
        <source>a link needs two ends</source>
        <translation>Un enlace necesita dos extremos</translation>
    </message>
    <message>
        <source>a stand-in needs what it stands in for</source>
        <translation>Un sustituto necesita lo que sustituye</translation>
    </message>
    <message>
        <source>what was kept of a policy cannot be read</source>
        <translation>Lo guardado de una política no se puede leer</translation>
    </message>
    <message>
        <source>scope: means nothing here</source>
        <translation>El alcance no significa nada aquí</translation>
    </message>
    <message>
        <source>what was kept of the policies ends in the middle</source>
        <translation>Lo guardado de las políticas termina a la mitad</translation>
    </message>
    <message>
        <source>by hand only a person, the maker, a drill or a real outage can be named as the source</source>
        <translation>A mano solo se puede nombrar como fuente una persona, el fabricante, un simulacro o una caída real</translation>
    </message>
    <message>
        <source>what somebody says is a claim; proof comes from drills and outages</source>
        <translation>Lo que alguien dice es una afirmación; la prueba viene de simulacros y caídas</translation>
    </message>
    <message>
        <source>a trial shows that it works or that it does not</source>
        <translation>Un ensayo muestra que funciona o que no</translation>
    </message>
    <message>
        <source>evidence needs a note: what was seen, or who says so</source>
        <translation>Una prueba necesita una nota: qué se vio o quién lo dice</translation>
    </message>
    <message>
        <source>this moment has not come yet</source>
        <translation>Ese momento aún no ha llegado</translation>
    </message>
    <message>
        <source>a trial is recorded within 7 days: later nobody knows whether the devices are still the same</source>
        <translation>Un ensayo se registra en 7 días: después nadie sabe si los dispositivos siguen siendo los mismos</translation>
    </message>
    <message>
        <source>say first what happens: what is not known cannot be proven</source>
        <translation>Diga primero qué ocurre: lo que no se sabe no se puede probar</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>No existe esa función</translation>
    </message>
    <message>
        <source>more evidence than anybody keeps</source>
        <translation>Más pruebas de las que nadie guarda</translation>
    </message>
    <message>
        <source>a policy needs an id and a name</source>
        <translation>Una política necesita un identificador y un nombre</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is changed</source>
        <translation>Esta política está armada: desármela antes de cambiarla</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is removed</source>
        <translation>Esta política está armada: desármela antes de quitarla</translation>
    </message>
    <message>
        <source>more policies than anybody keeps</source>
        <translation>Más políticas de las que nadie guarda</translation>
    </message>
    <message>
        <source>no such policy</source>
        <translation>No existe esa política</translation>
    </message>
    <message>
        <source>this policy was changed meanwhile: look at it again</source>
        <translation>Esta política se ha cambiado mientras tanto: mírela de nuevo</translation>
    </message>
    <message>
        <source>this policy is armed already</source>
        <translation>Esta política ya está armada</translation>
    </message>
    <message>
        <source>this policy is not armed</source>
        <translation>Esta política no está armada</translation>
    </message>
    <message>
        <source>the check finds errors: %1</source>
        <translation>La comprobación encuentra errores: %1</translation>
    </message>
    <message>
        <source>this policy is not proved yet</source>
        <translation>Esta política aún no está probada</translation>
    </message>
    <message>
        <source>the proof of this policy has failed</source>
        <translation>La prueba de esta política ha fallado</translation>
    </message>
    <message>
        <source>at this site the check finds: %1</source>
        <translation>En este sitio la comprobación encuentra: %1</translation>
    </message>
    <message>
        <source>class C needs two persons: somebody other than its writer arms it</source>
        <translation>La clase C necesita dos personas: la arma otra distinta de su autor</translation>
    </message>
    <message>
        <source>what is kept beside a policy cannot be read</source>
        <translation>Lo que se guarda junto a una política no se puede leer</translation>
    </message>
    <message>
        <source>e-mail needs the name of a server</source>
        <translation>el correo necesita el nombre de un servidor</translation>
    </message>
    <message>
        <source>e-mail needs an address it comes from</source>
        <translation>el correo necesita una dirección de remitente</translation>
    </message>
    <message>
        <source>a password is never sent without encryption</source>
        <translation>una contraseña nunca se envía sin cifrar</translation>
    </message>
    <message>
        <source>a web hook needs an address that begins with https:// or http://, without a password in it</source>
        <translation>un webhook necesita una dirección que empiece por https:// o http://, sin contraseña</translation>
    </message>
    <message>
        <source>everybody on the roster needs a name, times, and an e-mail address that is one</source>
        <translation>todos en los turnos necesitan nombre, horas y una dirección de correo válida</translation>
    </message>
    <message>
        <source>steps follow each other, between half a minute and a week after the alarm&apos;s start</source>
        <translation>los pasos se siguen, entre medio minuto y una semana tras el inicio de la alarma</translation>
    </message>
    <message>
        <source>an alarm is repeated at most once a minute and at least once a day</source>
        <translation>una alarma se repite como mucho una vez por minuto y como mínimo una vez al día</translation>
    </message>
    <message>
        <source>this way of telling people is switched off</source>
        <translation>esta vía de aviso está desactivada</translation>
    </message>
    <message>
        <source>there is no window here that could show it</source>
        <translation>aquí no hay ventana que pueda mostrarlo</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>No se pueden guardar los avisos: %1</translation>
    </message>
    <message>
        <source>What was chosen about notifications cannot be read: %1</source>
        <translation>No se puede leer lo elegido sobre los avisos: %1</translation>
    </message>
    <message>
        <source>What was kept about notifications is damaged; it was set aside.</source>
        <translation>Lo guardado sobre los avisos está dañado; se ha apartado.</translation>
    </message>
    <message>
        <source>a newer command has taken its place</source>
        <translation>una orden más nueva ocupó su lugar</translation>
    </message>
    <message>
        <source>a fallback policy holds this point</source>
        <translation>una política de respaldo mantiene este punto</translation>
    </message>
    <message>
        <source>life safety holds this point</source>
        <translation>la seguridad de las personas mantiene este punto</translation>
    </message>
    <message>
        <source>a higher level holds this point</source>
        <translation>un nivel superior mantiene este punto</translation>
    </message>
    <message>
        <source>this is done once, and not held</source>
        <translation>esto se hace una vez y no se mantiene</translation>
    </message>
    <message>
        <source>a level is held between a minute and a week</source>
        <translation>un nivel se mantiene entre un minuto y una semana</translation>
    </message>
    <message>
        <source>too many commands are under way</source>
        <translation>hay demasiadas órdenes en curso</translation>
    </message>
    <message>
        <source>nothing is held here</source>
        <translation>aquí no se mantiene nada</translation>
    </message>
    <message>
        <source>Holdfast was restarted while it was under way</source>
        <translation>Holdfast se reinició mientras estaba en curso</translation>
    </message>
    <message>
        <source>it could not be written down in time</source>
        <translation>no se pudo anotar a tiempo</translation>
    </message>
    <message>
        <source>nothing came back in time</source>
        <translation>no volvió nada a tiempo</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>not connected in time</source>
        <translation>no se conectó a tiempo</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>no se envió a tiempo</translation>
    </message>
    <message>
        <source>the link is stopped</source>
        <translation>el enlace está detenido</translation>
    </message>
    <message>
        <source>too much waits to be sent</source>
        <translation>hay demasiado esperando a enviarse</translation>
    </message>
    <message>
        <source>There is more history than a trial can hold: choose a shorter time.</source>
        <translation>Hay más historial del que cabe en una prueba: elija un tiempo más corto.</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: no se pudo escribir</translation>
    </message>
    <message>
        <source>pages need a painter</source>
        <translation>las páginas necesitan quien las dibuje</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15</source>
        <translation>&apos;%1&apos; no es un período: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 o 2026-10-01..2026-10-15</translation>
    </message>
    <message>
        <source>the period &apos;%1&apos; has not begun yet</source>
        <translation>el período &apos;%1&apos; aún no ha empezado</translation>
    </message>
    <message>
        <source>this program cannot paint pages</source>
        <translation>este programa no puede dibujar páginas</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>no se pudieron dibujar las páginas</translation>
    </message>
    <message>
        <source>nobody works figures out here</source>
        <translation>aquí nadie calcula cifras</translation>
    </message>
    <message>
        <source>%1: there are too many files of this name</source>
        <translation>%1: hay demasiados archivos con este nombre</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>no hay ningún informe &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read. Nothing was changed.</source>
        <translation>%1 está dañado y no se puede leer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1/readings is missing</source>
        <translation>falta %1/readings</translation>
    </message>
    <message>
        <source>A rule for one point or device has its place already.</source>
        <translation>Una regla para un punto o dispositivo ya tiene su lugar.</translation>
    </message>
    <message>
        <source>The places of the rule cannot be read.</source>
        <translation>Los lugares de la regla no se pueden leer.</translation>
    </message>
    <message>
        <source>The response of this alarm has no such step.</source>
        <translation>La respuesta a esta alarma no tiene ese paso.</translation>
    </message>
    <message>
        <source>a broker stands in for one other broker, and nobody stands in for it</source>
        <translation>un bróker sustituye a otro solo, y nadie lo sustituye a él</translation>
    </message>
    <message>
        <source>two brokers may stand in for one</source>
        <translation>dos brókers pueden sustituir a uno</translation>
    </message>
    <message>
        <source>the turn of a broker is between 1 and 99</source>
        <translation>el turno de un bróker está entre 1 y 99</translation>
    </message>
    <message>
        <source>nothing stands in for this broker</source>
        <translation>nada sustituye a este bróker</translation>
    </message>
    <message>
        <source>a policy is kept from acting for a minute at least, and no longer than its limits say</source>
        <translation>a una política se le impide actuar al menos un minuto, y no más de lo que dicen sus límites</translation>
    </message>
    <message>
        <source>nothing of this policy waits for that now</source>
        <translation>nada de esta política espera eso ahora</translation>
    </message>
    <message>
        <source>version: only %1 is known here</source>
        <translation>version: aquí solo se conoce %1</translation>
    </message>
    <message>
        <source>a schedule needs a time of day, to the minute</source>
        <translation>una programación necesita una hora, al minuto</translation>
    </message>
    <message>
        <source>a weekly schedule needs a weekday</source>
        <translation>una programación semanal necesita un día de la semana</translation>
    </message>
    <message>
        <source>the day of a month is one of 1 to 31</source>
        <translation>el día de un mes va de 1 a 31</translation>
    </message>
    <message>
        <source>a folder is named with its whole path</source>
        <translation>una carpeta se nombra con su ruta completa</translation>
    </message>
    <message>
        <source>a report goes to 50 addresses at most</source>
        <translation>un informe va a 50 direcciones como máximo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of e-mail</source>
        <translation>«%1» no es una dirección de correo</translation>
    </message>
    <message>
        <source>a schedule needs an id</source>
        <translation>una programación necesita un identificador</translation>
    </message>
    <message>
        <source>a schedule needs a report</source>
        <translation>una programación necesita un informe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period that moves along: %2</source>
        <translation>«%1» no es un período que avance: %2</translation>
    </message>
    <message>
        <source>a schedule needs a format, and each once</source>
        <translation>una programación necesita un formato, y cada uno una vez</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be kept: %1</source>
        <translation>No se pueden guardar las programaciones de informes: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read: %1</source>
        <translation>No se pueden leer las programaciones de informes: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read and were set aside: %1</source>
        <translation>No se pueden leer las programaciones de informes y se apartaron: %1</translation>
    </message>
    <message>
        <source>there are 100 schedules already</source>
        <translation>ya hay 100 programaciones</translation>
    </message>
    <message>
        <source>there is no such schedule</source>
        <translation>no existe esa programación</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>la carpeta %1 no está</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made: %1</source>
        <translation>un archivo falta o se cambió desde que se hizo: %1</translation>
    </message>
    <message>
        <source>it waited a day and was given up</source>
        <translation>esperó un día y se abandonó</translation>
    </message>
    <message>
        <source>e-mail is not set up</source>
        <translation>el correo no está configurado</translation>
    </message>
    <message>
        <source>there is nobody to send it to</source>
        <translation>no hay nadie a quien enviarlo</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>falta la contraseña</translation>
    </message>
    <message>
        <source>the name of the mail server is not known here</source>
        <translation>el nombre del servidor de correo no se conoce aquí</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>no se llega al servidor de correo</translation>
    </message>
    <message>
        <source>no encrypted connection with a certificate that is trusted here</source>
        <translation>sin conexión cifrada con un certificado de confianza aquí</translation>
    </message>
    <message>
        <source>the mail server does not accept user or password</source>
        <translation>el servidor de correo no acepta el usuario o la contraseña</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>el servidor de correo lo rechazó</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>too many messages were waiting</source>
        <translation>había demasiados mensajes esperando</translation>
    </message>
    <message>
        <source>the files are too large for a mail</source>
        <translation>los archivos son demasiado grandes para un correo</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made</source>
        <translation>un archivo falta o se cambió desde que se hizo</translation>
    </message>
    <message>
        <source>the scope of this policy means nothing at this site</source>
        <translation>el alcance de esta política no significa nada en este sitio</translation>
    </message>
    <message>
        <source>nothing was recorded in that time</source>
        <translation>no se registró nada en ese tiempo</translation>
    </message>
    <message>
        <source>no history is recorded here</source>
        <translation>aquí no se registra historial</translation>
    </message>
    <message>
        <source>a drill on a twin tries a model: it is worth a claim</source>
        <translation>un simulacro en un gemelo prueba un modelo: vale una afirmación</translation>
    </message>
    <message>
        <source>ended before anything was taken away</source>
        <translation>terminado antes de quitar nada</translation>
    </message>
    <message>
        <source>%1: there are too many drills of this moment</source>
        <translation>%1: hay demasiados simulacros de este momento</translation>
    </message>
    <message>
        <source>the drill cannot be kept: %1</source>
        <translation>el simulacro no se puede guardar: %1</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; at this site</source>
        <translation>no hay «%1» en este sitio</translation>
    </message>
    <message>
        <source>the loss of %1 cannot be simulated here</source>
        <translation>la pérdida de %1 no se puede simular aquí</translation>
    </message>
    <message>
        <source>nothing that loses its way has &apos;%1&apos;</source>
        <translation>nada de lo que pierde su camino tiene «%1»</translation>
    </message>
    <message>
        <source>scope: means nothing at this site</source>
        <translation>ámbito: no significa nada en este sitio</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Nada en este tiempo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Las primeras %1 de %2 filas; todas están en los demás formatos.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Lo que encontramos</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>Events at doors</source>
        <translation>Sucesos en puertas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Dentro del horario</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Reconocida por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Events by door</source>
        <translation>Sucesos por puerta</translation>
    </message>
    <message>
        <source>No source: no door, lock or gate of this site is known.</source>
        <translation>Sin fuente: no se conoce ninguna puerta, cerradura ni barrera de este sitio.</translation>
    </message>
    <message>
        <source>Outside the site&apos;s hours</source>
        <translation>Fuera del horario del sitio</translation>
    </message>
    <message>
        <source>Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded.</source>
        <translation>Alarmas de puertas, cerraduras y barreras, cada una desde que aparece hasta que vuelve. No se registra quién pasó por una puerta.</translation>
    </message>
    <message>
        <source>Access events</source>
        <translation>Sucesos de acceso</translation>
    </message>
    <message>
        <source>For security</source>
        <translation>Para seguridad</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>and %1 alerts</source>
        <translation>y %1 avisos</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmas al día</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Máximo en 10 minutos</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Tiempo en avalancha</translation>
    </message>
    <message>
        <source>Chattering and fleeting</source>
        <translation>Oscilantes y fugaces</translation>
    </message>
    <message>
        <source>Hidden under their cause</source>
        <translation>Ocultas bajo su causa</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 alarmas</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Por prioridad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Objetivo, como máximo</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Mediana hasta reconocer</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % en menos de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Avalanchas</translation>
    </message>
    <message>
        <source>More than 10 alarms in 10 minutes, until there are fewer than 5.</source>
        <translation>Más de 10 alarmas en 10 minutos, hasta que haya menos de 5.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>%1 alarms a day are more than one person can look into.</source>
        <translation>%1 alarmas al día son más de las que una persona puede atender.</translation>
    </message>
    <message>
        <source>Floods took %1 of the time.</source>
        <translation>Las avalanchas ocuparon el %1 del tiempo.</translation>
    </message>
    <message>
        <source>%1 of the alarms chattered or were over before anybody could act.</source>
        <translation>El %1 de las alarmas oscilaba o pasó antes de que alguien pudiera actuar.</translation>
    </message>
    <message>
        <source>%1 alarms were shelved or taken out of service by nobody known.</source>
        <translation>%1 alarmas fueron aplazadas o puestas fuera de servicio por nadie conocido.</translation>
    </message>
    <message>
        <source>The ten most frequent alarms are %1 of all.</source>
        <translation>Las diez alarmas más frecuentes son el %1 del total.</translation>
    </message>
    <message>
        <source>Every target was met.</source>
        <translation>Se cumplieron todos los objetivos.</translation>
    </message>
    <message>
        <source>%1, %2: lengthen its delay or widen its deadband.</source>
        <translation>%1, %2: alargue su retardo o amplíe su banda muerta.</translation>
    </message>
    <message>
        <source>%1, %2: active for days; repair it or take it out of service.</source>
        <translation>%1, %2: activa desde hace días; repárela o póngala fuera de servicio.</translation>
    </message>
    <message>
        <source>Most frequent alarms</source>
        <translation>Alarmas más frecuentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Chattering alarms</source>
        <translation>Alarmas oscilantes</translation>
    </message>
    <message>
        <source>Standing longer than a day</source>
        <translation>Activas más de un día</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position.</source>
        <translation>Una alarma cuenta cada vez que se anuncia: no mientras está aplazada o fuera de servicio, ni cuando queda enseguida bajo su causa. Los avisos se cuentan aparte. Un puesto de operador.</translation>
    </message>
    <message>
        <source>Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting.</source>
        <translation>Oscilante: tres veces o más en 60 s. Fugaz: pasada en 60 s sin que nadie actuara.</translation>
    </message>
    <message>
        <source>Alarm performance</source>
        <translation>Rendimiento de alarmas</translation>
    </message>
    <message>
        <source>For whoever leads the operators</source>
        <translation>Para quien dirige a los operadores</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Puesto de trabajo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Cadena de auditoría</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 filas leídas</translation>
    </message>
    <message>
        <source>The audit chain breaks at row %1: what comes after it proves nothing.</source>
        <translation>La cadena de auditoría se rompe en la fila %1: lo que sigue no prueba nada.</translation>
    </message>
    <message>
        <source>Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here.</source>
        <translation>Cada fila contiene el resumen de la anterior. Sin un ancla guardada fuera, no se notarían filas que faltan al final: guarde el ancla impresa aquí.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Por acción</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>For compliance</source>
        <translation>Para cumplimiento</translation>
    </message>
    <message>
        <source>Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability.</source>
        <translation>El tiempo en que Holdfast o el broker faltó no dice nada de un dispositivo: no cuenta en su disponibilidad.</translation>
    </message>
    <message>
        <source>Availability and service level</source>
        <translation>Disponibilidad y nivel de servicio</translation>
    </message>
    <message>
        <source>For service contracts</source>
        <translation>Para contratos de servicio</translation>
    </message>
    <message>
        <source>Comfort and air</source>
        <translation>Confort y aire</translation>
    </message>
    <message>
        <source>For facility managers and the people who work here</source>
        <translation>Para la gestión y quienes trabajan aquí</translation>
    </message>
    <message>
        <source>Critical functions</source>
        <translation>Funciones críticas</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>pérdida: %1</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Tiempo hasta seguro</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Cobertura, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Clocks were set on %1: the day has %2.</source>
        <translation>El %1 se cambió la hora: el día tiene %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only the %1 oldest of %2 gaps are listed.</source>
        <translation>Solo se listan las %1 más antiguas de %2 lagunas.</translation>
    </message>
    <message>
        <source>A site without a name</source>
        <translation>Un sitio sin nombre</translation>
    </message>
    <message>
        <source>device silent</source>
        <translation>dispositivo en silencio</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>pasarela perdida</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>broker perdido</translation>
    </message>
    <message>
        <source>Holdfast was not running</source>
        <translation>Holdfast no estaba en marcha</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>history thinned</source>
        <translation>historial reducido</translation>
    </message>
    <message>
        <source>the broker dropped messages</source>
        <translation>el broker descartó mensajes</translation>
    </message>
    <message>
        <source>more messages than could be taken</source>
        <translation>más mensajes de los que se podían tomar</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>historial dañado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Holdfast was listening during %1 % of the period.</source>
        <translation>Holdfast estuvo a la escucha durante el %1 % del período.</translation>
    </message>
    <message>
        <source>No gap of the whole site or of a broker is known.</source>
        <translation>No se conoce ninguna laguna de todo el sitio ni de un broker.</translation>
    </message>
    <message>
        <source>Gaps: %1, the longest %2.</source>
        <translation>Lagunas: %1, la más larga %2.</translation>
    </message>
    <message>
        <source>A gap is neither zero nor the last value: nothing is filled in.</source>
        <translation>Una laguna no es cero ni el último valor: no se rellena nada.</translation>
    </message>
    <message>
        <source>Report %1, made %2 (%3) by %4 with %5.</source>
        <translation>Informe %1, creado %2 (%3) por %4 con %5.</translation>
    </message>
    <message>
        <source>SHA-256 of its values: %1</source>
        <translation>SHA-256 de sus valores: %1</translation>
    </message>
    <message>
        <source>There was no audit row yet.</source>
        <translation>Todavía no había ninguna fila de auditoría.</translation>
    </message>
    <message>
        <source>Audit anchor: %1</source>
        <translation>Ancla de auditoría: %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>For facility managers and finance</source>
        <translation>Para gestión y finanzas</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>datos insuficientes (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>No source: nothing on this site measures what this report is about, or nobody has worked it out yet.</source>
        <translation>Sin fuente: nada en este sitio mide de qué trata este informe, o nadie lo ha calculado todavía.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>Trabajos en curso</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Alarmas abiertas</translation>
    </message>
    <message>
        <source>Shelved or out of service</source>
        <translation>Aplazadas o fuera de servicio</translation>
    </message>
    <message>
        <source>Notes and hands laid on</source>
        <translation>Notas e intervenciones</translation>
    </message>
    <message>
        <source>Raised in this time</source>
        <translation>Aparecidas en este tiempo</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 sin reconocer</translation>
    </message>
    <message>
        <source>As they stood when the report was made; alarms folded under a cause stand with it.</source>
        <translation>Tal como estaban al crear el informe; las que quedan bajo una causa figuran con ella.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Relevo de turno</translation>
    </message>
    <message>
        <source>For the next operator</source>
        <translation>Para el siguiente operador</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterías</translation>
    </message>
    <message>
        <source>In the order of a walk through the building.</source>
        <translation>En el orden de un recorrido por el edificio.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Última indicación</translation>
    </message>
    <message>
        <source>Devices that do not report</source>
        <translation>Dispositivos que no informan</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Oído por última vez</translation>
    </message>
    <message>
        <source>Firmware to update</source>
        <translation>Firmware por actualizar</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Batteries by charge</source>
        <translation>Baterías por carga</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Batteries below 20 %</source>
        <translation>Baterías por debajo del 20 %</translation>
    </message>
    <message>
        <source>As the devices last told; the list stands as it was when the report was made.</source>
        <translation>Según lo último que indicaron los dispositivos; la lista es la del momento de crear el informe.</translation>
    </message>
    <message>
        <source>Maintenance and batteries</source>
        <translation>Mantenimiento y baterías</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Para técnicos</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>For the workplace team</source>
        <translation>Para el equipo de espacios</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Cortes</translation>
    </message>
    <message>
        <source>Alarms folded under it</source>
        <translation>Alarmas bajo él</translation>
    </message>
    <message>
        <source>Time with an outage</source>
        <translation>Tiempo con cortes</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Lo que ocurrió entretanto</translation>
    </message>
    <message>
        <source>The first %1 events; those folded under a cause are left out.</source>
        <translation>Los primeros %1 sucesos; se omiten los que quedan bajo una causa.</translation>
    </message>
    <message>
        <source>No outage of a broker, a gateway or Holdfast is known in this time.</source>
        <translation>En este tiempo no se conoce ningún corte de un broker, una pasarela o Holdfast.</translation>
    </message>
    <message>
        <source>Longest outages</source>
        <translation>Cortes más largos</translation>
    </message>
    <message>
        <source>Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause.</source>
        <translation>Tiempos de los que no se sabe nada tras un broker o en absoluto, y alarmas de pasarelas sin otra causa.</translation>
    </message>
    <message>
        <source>For management</source>
        <translation>Para la dirección</translation>
    </message>
    <message>
        <source>Fallback defined</source>
        <translation>Respaldo definido</translation>
    </message>
    <message>
        <source>Proven within 90 days</source>
        <translation>Probado en 90 días</translation>
    </message>
    <message>
        <source>Second path healthy</source>
        <translation>Segunda vía sana</translation>
    </message>
    <message>
        <source>Buffer good</source>
        <translation>Reserva buena</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Offline readiness</source>
        <translation>Preparación sin conexión</translation>
    </message>
    <message>
        <source>Functions proven</source>
        <translation>Funciones probadas</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca probado</translation>
    </message>
    <message>
        <source>Without fallback</source>
        <translation>Sin respaldo</translation>
    </message>
    <message>
        <source>Time to safe, median</source>
        <translation>Tiempo hasta seguro, mediana</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>nunca medido</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>De dónde vienen los puntos</translation>
    </message>
    <message>
        <source>What takes others with it</source>
        <translation>Lo que arrastra a otros</translation>
    </message>
    <message>
        <source>Devices that fall with it</source>
        <translation>Dispositivos que caen con él</translation>
    </message>
    <message>
        <source>Drill %1.</source>
        <translation>Haga un simulacro: %1.</translation>
    </message>
    <message>
        <source>Give %1 a local fallback.</source>
        <translation>Dé a %1 un respaldo local.</translation>
    </message>
    <message>
        <source>%1 functions are proposals nobody has looked at yet.</source>
        <translation>%1 funciones son propuestas que nadie ha mirado todavía.</translation>
    </message>
    <message>
        <source>No source: nobody has named critical functions of this site, and none could be proposed.</source>
        <translation>Sin fuente: nadie ha nombrado funciones críticas de este sitio, y no se pudo proponer ninguna.</translation>
    </message>
    <message>
        <source>100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made.</source>
        <translation>100 · Σ w (0,4 respaldo + 0,3 probado + 0,2 segunda vía + 0,1 reserva) / Σ w = 100 · %1 / %2. Estado al crear el informe.</translation>
    </message>
    <message>
        <source>A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same.</source>
        <translation>Una prueba vale 180 días, y solo mientras firmware, ajustes y padre de sus dispositivos sean los mismos.</translation>
    </message>
    <message>
        <source>Offline-readiness audit</source>
        <translation>Auditoría de preparación sin conexión</translation>
    </message>
    <message>
        <source>For facility managers, auditors and insurers</source>
        <translation>Para gestores, auditores y aseguradoras</translation>
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
        <translation>cobertura %1 %</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>con retraso: previsto %1</translation>
    </message>
    <message>
        <source>on the simulated twin</source>
        <translation>en el gemelo simulado</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Como se esperaba</translation>
    </message>
    <message>
        <source>What deviates</source>
        <translation>Lo que se desvía</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Tiempo más lento hasta seguro</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Dispositivos cortados</translation>
    </message>
    <message>
        <source>Reason as logged: %1</source>
        <translation>Motivo según el registro: %1</translation>
    </message>
    <message>
        <source>Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves.</source>
        <translation>Hecho en un gemelo simulado: prueba el plan en un modelo de los dispositivos y no demuestra nada de los propios dispositivos.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <translation>Revise %1 antes de que alguien confíe en ello.</translation>
    </message>
    <message>
        <source>Try it at the site: only a drill with the devices proves it.</source>
        <translation>Pruébelo en el sitio: solo un simulacro con los dispositivos lo demuestra.</translation>
    </message>
    <message>
        <source>Not simulated: %1</source>
        <translation>No simulado: %1</translation>
    </message>
    <message>
        <source>Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device.</source>
        <translation>Las que tienen dispositivos entre los cortados. Una función cuenta como observada donde se miró su respaldo en el dispositivo.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Mirados</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Esperado y observado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard.</source>
        <translation>Además, como se esperaba: %1 dispositivos siguieron informando, %2 cortados se mostraron como no oídos.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What it is worth as evidence</source>
        <translation>Lo que vale como prueba</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>tried and failed</source>
        <translation>probado y fallido</translation>
    </message>
    <message>
        <source>claimed: a model was tried</source>
        <translation>afirmado: se probó un modelo</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Simulacro: %1</translation>
    </message>
    <message>
        <source>From the loss until the value is as expected and stays so to the end. Looked at once a second.</source>
        <translation>Desde la pérdida hasta que el valor es el esperado y sigue así hasta el final. Se mira una vez por segundo.</translation>
    </message>
    <message>
        <source>By the clock of the simulated site.</source>
        <translation>Según el reloj del sitio simulado.</translation>
    </message>
    <message>
        <source>Deviation: not as expected</source>
        <translation>Desviación: no como se esperaba</translation>
    </message>
    <message>
        <source>Deviation: too slow</source>
        <translation>Desviación: demasiado lento</translation>
    </message>
    <message>
        <source>Deviation: let go</source>
        <translation>Desviación: soltado</translation>
    </message>
    <message>
        <source>Deviation: not as before afterwards</source>
        <translation>Desviación: después no como antes</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Comprobación superada</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>No se pudo devolver</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Todo está como antes</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>No todo está como antes</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Falló una comprobación previa. No se quitó nada.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>No se pudo quitar.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Interrumpido: una alarma urgente que el simulacro no explica.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Interrumpido: quien observaba quedó cortado.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Interrumpido: un valor salió de sus límites.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Interrumpido: demasiadas desviaciones.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Interrumpido por una persona.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>No se pudo devolver: alguien debe ir allí.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Devuelto, pero no todo está como antes.</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Hecho hasta el final, devuelto, y todo está como antes.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Mantiene %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Sigue informando</translation>
    </message>
    <message>
        <source>Is shown as not heard</source>
        <translation>Se muestra como no oído</translation>
    </message>
    <message>
        <source>The policy comes into force</source>
        <translation>La política entra en vigor</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Una alarma</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>No oído</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>No en vigor</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmas: %1</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1, previsto para %2.</translation>
    </message>
    <message>
        <source>It is late: it was made on %1.</source>
        <translation>Llega con retraso: se hizo el %1.</translation>
    </message>
    <message>
        <source>%1 earlier ones were missed and are not made by themselves any more.</source>
        <translation>%1 anteriores se perdieron y ya no se hacen automáticamente.</translation>
    </message>
    <message>
        <source>The same hash stands in the station&apos;s audit: a file that has it is as it was made.</source>
        <translation>La misma suma figura en la auditoría de la estación: un archivo que la tiene está tal como se hizo.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Room temperature off</source>
        <translation>Temperatura de sala desviada</translation>
    </message>
    <message>
        <source>Heating or cooling does not reach this room, or a window stands open.</source>
        <translation>La calefacción o el frío no llega a esta sala, o hay una ventana abierta.</translation>
    </message>
    <message>
        <source>People in this room complain.</source>
        <translation>Las personas de esta sala se quejan.</translation>
    </message>
    <message>
        <source>Look whether a window is open.</source>
        <translation>Mire si hay una ventana abierta.</translation>
    </message>
    <message>
        <source>Compare the set-point with the schedule.</source>
        <translation>Compare la consigna con el horario.</translation>
    </message>
    <message>
        <source>Look at the valve or air flow of this zone.</source>
        <translation>Revise la válvula o el caudal de aire de esta zona.</translation>
    </message>
    <message>
        <source>Room temperature far off</source>
        <translation>Temperatura de sala muy desviada</translation>
    </message>
    <message>
        <source>Heating or cooling of this room has failed.</source>
        <translation>Ha fallado la calefacción o el frío de esta sala.</translation>
    </message>
    <message>
        <source>The room cannot be used; in frost pipes may burst.</source>
        <translation>La sala no se puede usar; con heladas pueden reventar tuberías.</translation>
    </message>
    <message>
        <source>Look whether other rooms of the same unit are affected.</source>
        <translation>Mire si afecta a otras salas de la misma unidad.</translation>
    </message>
    <message>
        <source>Start the standby unit or bring a mobile one.</source>
        <translation>Arranque la unidad de reserva o lleve una portátil.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor.</source>
        <translation>Llame a la empresa de mantenimiento.</translation>
    </message>
    <message>
        <source>Server room warm</source>
        <translation>Sala de servidores caliente</translation>
    </message>
    <message>
        <source>Cooling of the server room is weak or has failed.</source>
        <translation>La refrigeración de la sala de servidores es débil o ha fallado.</translation>
    </message>
    <message>
        <source>Servers throttle and age; within the hour they may shut down.</source>
        <translation>Los servidores se frenan y envejecen; en menos de una hora pueden apagarse.</translation>
    </message>
    <message>
        <source>Look whether the cooling unit runs.</source>
        <translation>Mire si funciona la unidad de refrigeración.</translation>
    </message>
    <message>
        <source>Start the standby unit.</source>
        <translation>Arranque la unidad de reserva.</translation>
    </message>
    <message>
        <source>Tell IT to shed load.</source>
        <translation>Pida a informática que reduzca la carga.</translation>
    </message>
    <message>
        <source>Server room hot</source>
        <translation>Sala de servidores muy caliente</translation>
    </message>
    <message>
        <source>Cooling of the server room has failed.</source>
        <translation>Ha fallado la refrigeración de la sala de servidores.</translation>
    </message>
    <message>
        <source>Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire.</source>
        <translation>Los servidores se apagan solos: con ellos caen telefonía, control de accesos y transmisión de alarmas; riesgo de incendio.</translation>
    </message>
    <message>
        <source>Go there and open the doors.</source>
        <translation>Vaya allí y abra las puertas.</translation>
    </message>
    <message>
        <source>Have IT shut down servers in order.</source>
        <translation>Haga que informática apague los servidores en orden.</translation>
    </message>
    <message>
        <source>CO₂ raised</source>
        <translation>CO₂ elevado</translation>
    </message>
    <message>
        <source>More people than the ventilation is set for.</source>
        <translation>Más personas de las previstas para la ventilación.</translation>
    </message>
    <message>
        <source>CO₂ high</source>
        <translation>CO₂ alto</translation>
    </message>
    <message>
        <source>The ventilation of this room is too weak or has failed.</source>
        <translation>La ventilación de esta sala es insuficiente o ha fallado.</translation>
    </message>
    <message>
        <source>People tire and make mistakes; the ventilation may have failed for more rooms.</source>
        <translation>Las personas se cansan y cometen errores; la ventilación puede haber fallado en más salas.</translation>
    </message>
    <message>
        <source>Open windows or doors.</source>
        <translation>Abra ventanas o puertas.</translation>
    </message>
    <message>
        <source>Look at air flow and damper of this zone.</source>
        <translation>Revise el caudal de aire y la compuerta de esta zona.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor if the air handler is off.</source>
        <translation>Llame a la empresa de mantenimiento si la climatizadora está parada.</translation>
    </message>
    <message>
        <source>Air dry or humid</source>
        <translation>Aire seco o húmedo</translation>
    </message>
    <message>
        <source>Humidifying or drying does not keep up with the weather.</source>
        <translation>La humectación o el secado no compensa el tiempo que hace.</translation>
    </message>
    <message>
        <source>Air very dry or very humid</source>
        <translation>Aire muy seco o muy húmedo</translation>
    </message>
    <message>
        <source>Humidifying or drying has failed, or water evaporates.</source>
        <translation>La humectación o el secado ha fallado, o se evapora agua.</translation>
    </message>
    <message>
        <source>Mould in days when humid; irritated eyes and static discharge when dry.</source>
        <translation>Moho en pocos días si hay humedad; ojos irritados y descargas estáticas si está seco.</translation>
    </message>
    <message>
        <source>Look for water.</source>
        <translation>Busque agua.</translation>
    </message>
    <message>
        <source>Look at the humidifier or the cooling coil.</source>
        <translation>Revise el humectador o la batería de frío.</translation>
    </message>
    <message>
        <source>Raise the air flow.</source>
        <translation>Aumente el caudal de aire.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batería baja</translation>
    </message>
    <message>
        <source>The battery nears its end.</source>
        <translation>La batería se acerca a su fin.</translation>
    </message>
    <message>
        <source>Battery very low</source>
        <translation>Batería muy baja</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>La batería está casi agotada.</translation>
    </message>
    <message>
        <source>The device falls silent within days.</source>
        <translation>El dispositivo enmudecerá en unos días.</translation>
    </message>
    <message>
        <source>Take the right battery along.</source>
        <translation>Lleve la batería adecuada.</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>Cámbiela.</translation>
    </message>
    <message>
        <source>See that the level is reported as full again.</source>
        <translation>Compruebe que el nivel vuelve a indicarse como lleno.</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batería agotada</translation>
    </message>
    <message>
        <source>The battery is empty.</source>
        <translation>La batería está agotada.</translation>
    </message>
    <message>
        <source>The device may fall silent at any moment.</source>
        <translation>El dispositivo puede enmudecer en cualquier momento.</translation>
    </message>
    <message>
        <source>Change the battery now.</source>
        <translation>Cambie la batería ahora.</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Fuga de agua</translation>
    </message>
    <message>
        <source>Water lies where the sensor lies.</source>
        <translation>Hay agua donde está el sensor.</translation>
    </message>
    <message>
        <source>Water damage to building and equipment; risk of electric shock.</source>
        <translation>Daños por agua en el edificio y los equipos; riesgo de descarga eléctrica.</translation>
    </message>
    <message>
        <source>Close the valve of this riser.</source>
        <translation>Cierre la válvula de esta columna.</translation>
    </message>
    <message>
        <source>Switch off sockets that may get wet.</source>
        <translation>Desconecte los enchufes que puedan mojarse.</translation>
    </message>
    <message>
        <source>Go there and look.</source>
        <translation>Vaya allí y mire.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>The detector sees smoke.</source>
        <translation>El detector ve humo.</translation>
    </message>
    <message>
        <source>Fire: danger to life.</source>
        <translation>Incendio: peligro de muerte.</translation>
    </message>
    <message>
        <source>Evacuate and call the fire brigade as the fire plan says.</source>
        <translation>Evacúe y llame a los bomberos según el plan de emergencia.</translation>
    </message>
    <message>
        <source>Look only if it is safe.</source>
        <translation>Mire solo si es seguro.</translation>
    </message>
    <message>
        <source>See that the fire panel agrees: this program does not replace it.</source>
        <translation>Compruebe que la central de incendios coincide: este programa no la sustituye.</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Puerta retenida abierta</translation>
    </message>
    <message>
        <source>The door is wedged, or does not fall shut.</source>
        <translation>La puerta está calzada o no cierra sola.</translation>
    </message>
    <message>
        <source>Anybody can walk in.</source>
        <translation>Cualquiera puede entrar.</translation>
    </message>
    <message>
        <source>Look at the camera or go there.</source>
        <translation>Mire la cámara o vaya allí.</translation>
    </message>
    <message>
        <source>Close the door.</source>
        <translation>Cierre la puerta.</translation>
    </message>
    <message>
        <source>Have the closer repaired if it does not fall shut.</source>
        <translation>Haga reparar el cierrapuertas si no cierra.</translation>
    </message>
    <message>
        <source>Dock door held open</source>
        <translation>Puerta de muelle retenida abierta</translation>
    </message>
    <message>
        <source>A delivery takes long, or the door was forgotten.</source>
        <translation>Una entrega se alarga o se olvidaron de la puerta.</translation>
    </message>
    <message>
        <source>Anybody can walk in; the building cools down.</source>
        <translation>Cualquiera puede entrar; el edificio se enfría.</translation>
    </message>
    <message>
        <source>Call the dock.</source>
        <translation>Llame al muelle.</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Dispositivo mudo</translation>
    </message>
    <message>
        <source>No power, empty battery, out of radio range, or broken.</source>
        <translation>Sin alimentación, batería agotada, fuera de cobertura o averiado.</translation>
    </message>
    <message>
        <source>Its values are old; what happens there is not seen.</source>
        <translation>Sus valores son antiguos; no se ve lo que pasa allí.</translation>
    </message>
    <message>
        <source>Look at its battery and signal in its history.</source>
        <translation>Mire su batería y su señal en el historial.</translation>
    </message>
    <message>
        <source>Go there and see whether it has power.</source>
        <translation>Vaya allí y mire si tiene alimentación.</translation>
    </message>
    <message>
        <source>Replace it if it stays silent.</source>
        <translation>Sustitúyalo si sigue mudo.</translation>
    </message>
    <message>
        <source>Gateway silent</source>
        <translation>Pasarela muda</translation>
    </message>
    <message>
        <source>No power, no network, or its software stands still.</source>
        <translation>Sin alimentación, sin red o su software está parado.</translation>
    </message>
    <message>
        <source>All devices behind it are unseen and cannot be commanded.</source>
        <translation>No se ve ni se puede mandar ningún dispositivo que haya tras ella.</translation>
    </message>
    <message>
        <source>See whether it has power and network.</source>
        <translation>Compruebe si tiene alimentación y red.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>Reiníciela.</translation>
    </message>
    <message>
        <source>Watch whether the devices behind it come back.</source>
        <translation>Observe si vuelven los dispositivos que hay tras ella.</translation>
    </message>
    <message>
        <source>Life-safety device silent</source>
        <translation>Dispositivo de seguridad de las personas mudo</translation>
    </message>
    <message>
        <source>A leak or fire there is not seen.</source>
        <translation>No se vería una fuga o un incendio allí.</translation>
    </message>
    <message>
        <source>Have somebody watch the place until it is heard again.</source>
        <translation>Haga que alguien vigile el lugar hasta que se le vuelva a oír.</translation>
    </message>
    <message>
        <source>Broker connection lost</source>
        <translation>Conexión con el broker perdida</translation>
    </message>
    <message>
        <source>The broker is down, unreachable or refuses us.</source>
        <translation>El broker está caído, es inalcanzable o nos rechaza.</translation>
    </message>
    <message>
        <source>Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves.</source>
        <translation>Holdfast está ciego: no se ve nada tras este broker. Los dispositivos siguen funcionando por sí solos.</translation>
    </message>
    <message>
        <source>Read the exact cause in Settings, Brokers.</source>
        <translation>Lea la causa exacta en Ajustes, Brokers.</translation>
    </message>
    <message>
        <source>See whether the broker&apos;s machine has power and network.</source>
        <translation>Compruebe si el equipo del broker tiene alimentación y red.</translation>
    </message>
    <message>
        <source>Restart the broker.</source>
        <translation>Reinicie el broker.</translation>
    </message>
    <message>
        <source>Devices did not come back</source>
        <translation>Hay dispositivos que no han vuelto</translation>
    </message>
    <message>
        <source>Their values are old; what happens there is not seen.</source>
        <translation>Sus valores son antiguos; no se ve lo que pasa allí.</translation>
    </message>
    <message>
        <source>See the list of devices under this alarm.</source>
        <translation>Mire la lista de dispositivos bajo esta alarma.</translation>
    </message>
    <message>
        <source>Restart or pair them again.</source>
        <translation>Reinícielos o emparéjelos de nuevo.</translation>
    </message>
    <message>
        <source>Message of a device</source>
        <translation>Mensaje de un dispositivo</translation>
    </message>
    <message>
        <source>The device says so itself.</source>
        <translation>El propio dispositivo lo dice.</translation>
    </message>
    <message>
        <source>CO₂ sensor suspect</source>
        <translation>Sensor de CO₂ sospechoso</translation>
    </message>
    <message>
        <source>The sensor is out of calibration or faulty: outdoor air has more.</source>
        <translation>El sensor está descalibrado o averiado: el aire exterior tiene más.</translation>
    </message>
    <message>
        <source>Air flow low</source>
        <translation>Caudal de aire bajo</translation>
    </message>
    <message>
        <source>A damper is stuck, a filter is full, or the fan does not reach its pressure.</source>
        <translation>Una compuerta está atascada, un filtro está lleno o el ventilador no alcanza su presión.</translation>
    </message>
    <message>
        <source>The air of this zone gets stale.</source>
        <translation>El aire de esta zona se vicia.</translation>
    </message>
    <message>
        <source>Look at the damper&apos;s position.</source>
        <translation>Mire la posición de la compuerta.</translation>
    </message>
    <message>
        <source>Look at the filter and the fan of this unit.</source>
        <translation>Revise el filtro y el ventilador de esta unidad.</translation>
    </message>
    <message>
        <source>Air flow very low</source>
        <translation>Caudal de aire muy bajo</translation>
    </message>
    <message>
        <source>The damper, the fan or the flow sensor has failed.</source>
        <translation>La compuerta, el ventilador o el sensor de caudal ha fallado.</translation>
    </message>
    <message>
        <source>This zone is hardly ventilated.</source>
        <translation>Esta zona apenas se ventila.</translation>
    </message>
    <message>
        <source>Does not follow its command</source>
        <translation>No sigue su orden</translation>
    </message>
    <message>
        <source>A tripped breaker, a broken belt, a switch on hand, or a lost relay.</source>
        <translation>Un interruptor disparado, una correa rota, un conmutador en manual o un relé averiado.</translation>
    </message>
    <message>
        <source>It runs for nothing, or stands still when it is needed.</source>
        <translation>Funciona para nada o está parado cuando hace falta.</translation>
    </message>
    <message>
        <source>See whether its switch stands on hand or off.</source>
        <translation>Mire si su conmutador está en manual o apagado.</translation>
    </message>
    <message>
        <source>Look at breaker, belt and relay.</source>
        <translation>Revise el interruptor, la correa y el relé.</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Puerta forzada</translation>
    </message>
    <message>
        <source>The door was opened while it was locked.</source>
        <translation>La puerta se abrió estando cerrada con llave.</translation>
    </message>
    <message>
        <source>Somebody may be inside who must not be.</source>
        <translation>Puede haber dentro alguien que no debe estar.</translation>
    </message>
    <message>
        <source>Call security.</source>
        <translation>Llame a seguridad.</translation>
    </message>
    <message>
        <source>Way out lost</source>
        <translation>Salida al exterior perdida</translation>
    </message>
    <message>
        <source>The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way.</source>
        <translation>La línea, su router o el proveedor ha caído: varios brókeres exteriores se pierden a la vez, o el router dice que usa otra salida.</translation>
    </message>
    <message>
        <source>Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left.</source>
        <translation>No se ve nada de lo que hay detrás; lo que necesita una nube se detiene, o todo depende de la salida que queda.</translation>
    </message>
    <message>
        <source>See whether router and modem have power and a line.</source>
        <translation>Comprobar que el router y el módem tienen corriente y línea.</translation>
    </message>
    <message>
        <source>See in Continuity what goes on by itself.</source>
        <translation>Ver en Continuidad qué sigue por sí solo.</translation>
    </message>
    <message>
        <source>Call the provider.</source>
        <translation>Llamar al proveedor.</translation>
    </message>
    <message>
        <source>Power feed lost</source>
        <translation>Circuito eléctrico perdido</translation>
    </message>
    <message>
        <source>Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself.</source>
        <translation>Todo lo de este circuito ha enmudecido: un fusible, un diferencial o la propia alimentación.</translation>
    </message>
    <message>
        <source>What hangs on it stands still and is not seen.</source>
        <translation>Lo que depende de él está parado y no se ve.</translation>
    </message>
    <message>
        <source>See whether the fuse of this feed is in.</source>
        <translation>Comprobar que el automático de este circuito está conectado.</translation>
    </message>
    <message>
        <source>Look for what made it trip before you switch it on again.</source>
        <translation>Buscar qué lo hizo saltar antes de volver a conectarlo.</translation>
    </message>
    <message>
        <source>Call an electrician.</source>
        <translation>Llamar a un electricista.</translation>
    </message>
    <message>
        <source>Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>Su pasarela, bróker o circuito ha vuelto, ellos no: perdieron su emparejamiento, o estaban apagados cuando volvió.</translation>
    </message>
    <message>
        <source>Fallback is acting</source>
        <translation>Un respaldo está actuando</translation>
    </message>
    <message>
        <source>What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off.</source>
        <translation>Se ha perdido lo que la política vigila: lo dicen sus sondas, y las que miran esta estación dicen que no somos nosotros los aislados.</translation>
    </message>
    <message>
        <source>Something runs on its fallback: it works, but not as usual.</source>
        <translation>Algo funciona con su respaldo: funciona, pero no como siempre.</translation>
    </message>
    <message>
        <source>See in Continuity what acts and since when.</source>
        <translation>Vea en Continuidad qué actúa y desde cuándo.</translation>
    </message>
    <message>
        <source>Find out why what it watches is lost.</source>
        <translation>Averigüe por qué se ha perdido lo que vigila.</translation>
    </message>
    <message>
        <source>Fallback waits for a person</source>
        <translation>Un respaldo espera a una persona</translation>
    </message>
    <message>
        <source>A step was refused or not confirmed, could not be taken back, or there was no good way left.</source>
        <translation>Un paso fue rechazado o no se confirmó, no pudo deshacerse, o no quedaba ningún camino bueno.</translation>
    </message>
    <message>
        <source>The policy does nothing more by itself; what it has set stays set.</source>
        <translation>La política ya no hace nada por sí misma; lo que ajustó sigue así.</translation>
    </message>
    <message>
        <source>See in Continuity which step it was.</source>
        <translation>Vea en Continuidad qué paso fue.</translation>
    </message>
    <message>
        <source>Set by hand what the step was to set.</source>
        <translation>Ajuste a mano lo que el paso debía ajustar.</translation>
    </message>
    <message>
        <source>Disarm the policy to have everything let go.</source>
        <translation>Desarme la política para que se suelte todo.</translation>
    </message>
    <message>
        <source>Stand-in broker not ready</source>
        <translation>Bróker de reserva no preparado</translation>
    </message>
    <message>
        <source>The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message.</source>
        <translation>El bróker que debe entrar está apagado, inalcanzable, nos rechaza o no reenvía nuestro propio mensaje.</translation>
    </message>
    <message>
        <source>Nothing is lost now; if the usual broker fails, nobody stands in.</source>
        <translation>Ahora no se pierde nada; si falla el bróker habitual, nadie lo sustituye.</translation>
    </message>
</context>
</TS>
