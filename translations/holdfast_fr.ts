<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>autonomy</name>
    <message>
        <source>It speaks only through a service outside the site.</source>
        <translation>Il ne communique que par un service extérieur au site.</translation>
    </message>
    <message>
        <source>It keeps a programme of its own and goes on with it alone.</source>
        <translation>Il a son propre programme et le poursuit seul.</translation>
    </message>
    <message>
        <source>It is a hub on the site itself.</source>
        <translation>C&apos;est lui-même un concentrateur sur le site.</translation>
    </message>
    <message>
        <source>It runs on a battery and is heard only through its local hub.</source>
        <translation>Il fonctionne sur pile et n&apos;est entendu que par son concentrateur local.</translation>
    </message>
    <message>
        <source>It is heard and commanded only through its local hub.</source>
        <translation>Il n&apos;est entendu et commandé que par son concentrateur local.</translation>
    </message>
    <message>
        <source>It acts by itself and speaks to the broker without a hub.</source>
        <translation>Il agit seul et parle au broker sans concentrateur.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.</source>
        <translation>Les index des compteurs sont soustraits ; une remise à zéro ou un dépassement n&apos;ajoute pas de pic. L&apos;énergie est répartie également entre deux relevés ; une puissance sans compteur vaut jusqu&apos;à la valeur suivante.</translation>
    </message>
    <message>
        <source>Only time in which readings follow each other; what was used in a gap has no hour and is left out.</source>
        <translation>Seulement le temps où les relevés se suivent ; ce qui est consommé pendant un trou n&apos;a pas d&apos;heure et est omis.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out. Air temperature stands for operative temperature.</source>
        <translation>Du temps valide pendant les horaires du site ; les jours fériés sont omis. La température de l&apos;air tient lieu de température opérative.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Du temps valide pendant les horaires du site ; les jours fériés sont omis.</translation>
    </message>
    <message>
        <source>Occupied time of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>Temps occupé du temps valide pendant les horaires du site ; les jours fériés sont omis.</translation>
    </message>
    <message>
        <source>Each change to the state counts once; a state that already held when the period or a gap ended does not.</source>
        <translation>Chaque passage à l&apos;état compte une fois ; un état déjà présent au début ou à la fin d&apos;un trou ne compte pas.</translation>
    </message>
    <message>
        <source>Time a state held, until the next value or a gap.</source>
        <translation>Temps qu&apos;un état a duré, jusqu&apos;à la valeur suivante ou un trou.</translation>
    </message>
    <message>
        <source>Definition of this product</source>
        <translation>Définition de ce produit</translation>
    </message>
    <message>
        <source>EN 16798-1, offices</source>
        <translation>EN 16798-1, bureaux</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>Énergie consommée</translation>
    </message>
    <message>
        <source>Energy per floor area</source>
        <translation>Énergie par surface</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Talon de consommation</translation>
    </message>
    <message>
        <source>Median of the power between 02:00 and 04:00 in the last seven nights of the period.</source>
        <translation>Médiane de la puissance entre 02:00 et 04:00 des sept dernières nuits de la période.</translation>
    </message>
    <message>
        <source>Energy outside the site&apos;s hours</source>
        <translation>Énergie hors horaires</translation>
    </message>
    <message>
        <source>More than 40 % is worth a look (definition of this product)</source>
        <translation>Plus de 40 % mérite un examen (définition de ce produit)</translation>
    </message>
    <message>
        <source>Weekend against weekday</source>
        <translation>Week-end contre jour ouvré</translation>
    </message>
    <message>
        <source>Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out.</source>
        <translation>Énergie moyenne des samedis et dimanches divisée par celle des jours ouvrés ; les jours connus à moins de la moitié et les jours fériés sont omis.</translation>
    </message>
    <message>
        <source>More than 0.5 is worth a look (definition of this product)</source>
        <translation>Plus de 0,5 mérite un examen (définition de ce produit)</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Pointe de puissance</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end.</source>
        <translation>Plus haute puissance moyenne d&apos;un quart d&apos;heure d&apos;horloge, parmi ceux entièrement connus ; l&apos;heure affichée est sa fin.</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Facteur de charge</translation>
    </message>
    <message>
        <source>Mean power divided by peak demand.</source>
        <translation>Puissance moyenne divisée par la pointe.</translation>
    </message>
    <message>
        <source>Energy no submeter explains</source>
        <translation>Énergie qu&apos;aucun sous-compteur n&apos;explique</translation>
    </message>
    <message>
        <source>Main meters less submeters, divided by the main meters.</source>
        <translation>Compteurs principaux moins sous-compteurs, divisé par les compteurs principaux.</translation>
    </message>
    <message>
        <source>More than 5 % is worth a look (definition of this product)</source>
        <translation>Plus de 5 % mérite un examen (définition de ce produit)</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>Coût de l&apos;électricité</translation>
    </message>
    <message>
        <source>Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest.</source>
        <translation>Énergie de chaque tarif fois son prix tant qu&apos;il est valable, abonnements, et la pointe de chaque mois fois la prime de puissance. Ce qui est consommé pendant un trou n&apos;a pas d&apos;heure et est réparti comme le reste.</translation>
    </message>
    <message>
        <source>Tariffs of the site</source>
        <translation>Tarifs du site</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Energy times the factor of its kind.</source>
        <translation>Énergie fois le facteur de son type.</translation>
    </message>
    <message>
        <source>Factor table of the site</source>
        <translation>Table de facteurs du site</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>Chaleur consommée</translation>
    </message>
    <message>
        <source>Heating degree days</source>
        <translation>Degrés-jours de chauffage</translation>
    </message>
    <message>
        <source>Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out.</source>
        <translation>Température de base moins la moyenne de chaque jour de minuit à minuit, quand il fait plus froid. Les jours connus à moins de la moitié sont omis.</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>Degrés-jours de climatisation</translation>
    </message>
    <message>
        <source>Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out.</source>
        <translation>Moyenne de chaque jour de minuit à minuit moins la température de base, quand il fait plus chaud. Les jours connus à moins de la moitié sont omis.</translation>
    </message>
    <message>
        <source>Share of the energy that weather explains</source>
        <translation>Part de l&apos;énergie expliquée par la météo</translation>
    </message>
    <message>
        <source>Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both.</source>
        <translation>Moindres carrés de l&apos;énergie journalière sur les degrés-jours : le modèle au meilleur R² ajusté parmi aucun, chauffage, climatisation et les deux.</translation>
    </message>
    <message>
        <source>Thermal comfort</source>
        <translation>Confort thermique</translation>
    </message>
    <message>
        <source>Time outside every comfort category</source>
        <translation>Temps hors de toute catégorie de confort</translation>
    </message>
    <message>
        <source>Degree-hours too warm</source>
        <translation>Degrés-heures trop chauds</translation>
    </message>
    <message>
        <source>Degrees above category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Degrés au-dessus de la catégorie II fois les heures, de la pièce qui en a le plus ; pendant les horaires du site.</translation>
    </message>
    <message>
        <source>Degree-hours too cold</source>
        <translation>Degrés-heures trop froids</translation>
    </message>
    <message>
        <source>Degrees below category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>Degrés au-dessous de la catégorie II fois les heures, de la pièce qui en a le plus ; pendant les horaires du site.</translation>
    </message>
    <message>
        <source>Humidity in range</source>
        <translation>Humidité dans la plage</translation>
    </message>
    <message>
        <source>Sensors to check</source>
        <translation>Capteurs à vérifier</translation>
    </message>
    <message>
        <source>Values that stand still, lie outside what is possible, or stay apart from the sensors around them.</source>
        <translation>Valeurs qui restent figées, sont impossibles ou s&apos;écartent des capteurs voisins.</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Qualité de l&apos;air</translation>
    </message>
    <message>
        <source>Time outside every air category</source>
        <translation>Temps hors de toute catégorie d&apos;air</translation>
    </message>
    <message>
        <source>Occupied time</source>
        <translation>Temps occupé</translation>
    </message>
    <message>
        <source>Rooms hardly used</source>
        <translation>Pièces à peine utilisées</translation>
    </message>
    <message>
        <source>Less than 10 % of the time (definition of this product)</source>
        <translation>Moins de 10 % du temps (définition de ce produit)</translation>
    </message>
    <message>
        <source>Most people at once</source>
        <translation>Plus grand nombre de personnes à la fois</translation>
    </message>
    <message>
        <source>Highest hourly mean of the people counted in all rooms.</source>
        <translation>Plus haute moyenne horaire des personnes comptées dans toutes les pièces.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>Heures d&apos;éclairage</translation>
    </message>
    <message>
        <source>Lit while nobody is there</source>
        <translation>Allumé sans personne</translation>
    </message>
    <message>
        <source>Time lit and vacant divided by time lit, in rooms whose occupancy is known.</source>
        <translation>Temps allumé et vide divisé par le temps allumé, dans les pièces dont l&apos;occupation est connue.</translation>
    </message>
    <message>
        <source>More than 15 % is worth a look (definition of this product)</source>
        <translation>Plus de 15 % mérite un examen (définition de ce produit)</translation>
    </message>
    <message>
        <source>Doors forced</source>
        <translation>Portes forcées</translation>
    </message>
    <message>
        <source>Doors held open</source>
        <translation>Portes maintenues ouvertes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entries outside the site&apos;s hours</source>
        <translation>Entrées hors horaires</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Eau consommée</translation>
    </message>
    <message>
        <source>Water at night</source>
        <translation>Eau la nuit</translation>
    </message>
    <message>
        <source>Median over the nights of the lowest hour between 00:00 and 06:00.</source>
        <translation>Médiane sur les nuits de l&apos;heure la plus basse entre 00:00 et 06:00.</translation>
    </message>
    <message>
        <source>Days without an hour of no flow</source>
        <translation>Jours sans une heure sans débit</translation>
    </message>
    <message>
        <source>Days whose every hour is known and saw water.</source>
        <translation>Jours dont chaque heure est connue et a vu de l&apos;eau.</translation>
    </message>
    <message>
        <source>Availability of devices</source>
        <translation>Disponibilité des appareils</translation>
    </message>
    <message>
        <source>Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart.</source>
        <translation>Temps non perdu du temps connu. Quand Holdfast ou le broker était absent, rien n&apos;est connu : ce temps est omis et indiqué à part.</translation>
    </message>
    <message>
        <source>99.5 % for sensors, 99.9 % for gateways (definition of this product)</source>
        <translation>99,5 % pour les capteurs, 99,9 % pour les passerelles (définition de ce produit)</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>Messages livrés</translation>
    </message>
    <message>
        <source>Values received of those expected by each point&apos;s usual interval, in the time known.</source>
        <translation>Valeurs reçues sur celles attendues selon l&apos;intervalle habituel de chaque point, dans le temps connu.</translation>
    </message>
    <message>
        <source>95 % (definition of this product)</source>
        <translation>95 % (définition de ce produit)</translation>
    </message>
    <message>
        <source>Batteries to change within 60 days</source>
        <translation>Piles à changer sous 60 jours</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen.</source>
        <translation>Droite de Theil–Sen par les médianes journalières jusqu&apos;à 5 %, avec la plage des pentes de 5 à 95 % ; au moins 14 jours, pas plus loin que deux fois le temps vu.</translation>
    </message>
    <message>
        <source>Devices with a weak signal</source>
        <translation>Appareils au signal faible</translation>
    </message>
    <message>
        <source>Median of the period below the weak limit of its radio.</source>
        <translation>Médiane de la période sous la limite faible de sa radio.</translation>
    </message>
    <message>
        <source>Devices with the newest firmware</source>
        <translation>Appareils au firmware le plus récent</translation>
    </message>
    <message>
        <source>Of the devices whose newest firmware is known, now.</source>
        <translation>Des appareils dont le firmware le plus récent est connu, maintenant.</translation>
    </message>
    <message>
        <source>Restarts of devices</source>
        <translation>Redémarrages d&apos;appareils</translation>
    </message>
    <message>
        <source>How often a time of running fell.</source>
        <translation>Nombre de fois où une durée de marche a baissé.</translation>
    </message>
    <message>
        <source>More than 3 in 7 days is worth a look (definition of this product)</source>
        <translation>Plus de 3 en 7 jours mérite un examen (définition de ce produit)</translation>
    </message>
    <message>
        <source>Alarms answered in time</source>
        <translation>Alarmes traitées à temps</translation>
    </message>
    <message>
        <source>From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>De l&apos;annonce à l&apos;acquittement ; les alarmes hors service sont omises, les ouvertes comptent quand leur délai est passé.</translation>
    </message>
    <message>
        <source>P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)</source>
        <translation>P1 15 min, P2 1 h, P3 4 h, P4 1 jour (définition de ce produit)</translation>
    </message>
    <message>
        <source>Alarms over in time</source>
        <translation>Alarmes terminées à temps</translation>
    </message>
    <message>
        <source>From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>De l&apos;annonce au retour à la normale ; les alarmes hors service sont omises, les ouvertes comptent quand leur délai est passé.</translation>
    </message>
    <message>
        <source>P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)</source>
        <translation>P1 4 h, P2 8 h, P3 3 jours, P4 10 jours (définition de ce produit)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>Santé des appareils</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Below the limit by</source>
        <translation>Sous la limite de</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category I</source>
        <translation>Catégorie I</translation>
    </message>
    <message>
        <source>Category II</source>
        <translation>Catégorie II</translation>
    </message>
    <message>
        <source>Category III</source>
        <translation>Catégorie III</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Jours restants</translation>
    </message>
    <message>
        <source>Degree days</source>
        <translation>Degrés-jours</translation>
    </message>
    <message>
        <source>Degree-hours</source>
        <translation>Degrés-heures</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé à</translation>
    </message>
    <message>
        <source>Energy kind</source>
        <translation>Type d&apos;énergie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Highest quarter hour</source>
        <translation>Quart d&apos;heure le plus haut</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Lost hours</source>
        <translation>Heures perdues</translation>
    </message>
    <message>
        <source>Luminaire</source>
        <translation>Luminaire</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>Puissance moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Night power</source>
        <translation>Puissance de nuit</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>Neuf sur dix</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Outdoor mean</source>
        <translation>Moyenne extérieure</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>Heure la plus calme</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unknown hours</source>
        <translation>Heures inconnues</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Counted by the device</source>
        <translation>Compté par l&apos;appareil</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>It differs from the others in the room</source>
        <translation>Il diffère des autres de la pièce</translation>
    </message>
    <message>
        <source>It never shows fresh air</source>
        <translation>Il ne montre jamais d&apos;air frais</translation>
    </message>
    <message>
        <source>Its value is not possible</source>
        <translation>Sa valeur n&apos;est pas possible</translation>
    </message>
    <message>
        <source>Its value stands still</source>
        <translation>Sa valeur reste figée</translation>
    </message>
    <message>
        <source>No clear trend</source>
        <translation>Pas de tendance nette</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>Rien entendu</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Hors horaires</translation>
    </message>
    <message>
        <source>Per cooling degree day</source>
        <translation>Par degré-jour de climatisation</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Per heating degree day</source>
        <translation>Par degré-jour de chauffage</translation>
    </message>
    <message>
        <source>Too short to say</source>
        <translation>Trop court pour le dire</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Pendant les horaires</translation>
    </message>
    <message>
        <source>%1 % of %2 places.</source>
        <translation>%1 % de %2 places.</translation>
    </message>
    <message>
        <source>%1 % of the contracted %2 kW.</source>
        <translation>%1 % des %2 kW souscrits.</translation>
    </message>
    <message>
        <source>%1 W/m² of the site&apos;s floor area.</source>
        <translation>%1 W/m² de la surface du site.</translation>
    </message>
    <message>
        <source>%1 drew %2 kW at night for %3 days.</source>
        <translation>%1 a tiré %2 kW la nuit pendant %3 jours.</translation>
    </message>
    <message>
        <source>%1 h of planned maintenance are left out.</source>
        <translation>%1 h de maintenance prévue sont omises.</translation>
    </message>
    <message>
        <source>%1 kWh of %2 kWh are explained.</source>
        <translation>%1 kWh de %2 kWh sont expliqués.</translation>
    </message>
    <message>
        <source>%1 luminaires, %2 h each.</source>
        <translation>%1 luminaires, %2 h chacun.</translation>
    </message>
    <message>
        <source>%1 of %2 devices are below their goal.</source>
        <translation>%1 appareils sur %2 sont sous leur objectif.</translation>
    </message>
    <message>
        <source>%1 of %2 reaches its limit of %3 %4 in about %5 days.</source>
        <translation>%1 de %2 atteint sa limite de %3 %4 dans environ %5 jours.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms are left out: too little is known of them.</source>
        <translation>%1 pièces sur %2 sont omises : on en sait trop peu.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 %4.</source>
        <translation>%1 de %2 : %3 %4.</translation>
    </message>
    <message>
        <source>%1 rooms for fewer than %2 people are told together.</source>
        <translation>%1 pièces pour moins de %2 personnes sont indiquées ensemble.</translation>
    </message>
    <message>
        <source>%1 sensors were looked at.</source>
        <translation>%1 capteurs ont été examinés.</translation>
    </message>
    <message>
        <source>%1 used %2 kWh more than usual outside the site&apos;s hours in %3 days.</source>
        <translation>%1 a consommé %2 kWh de plus que d&apos;habitude hors horaires en %3 jours.</translation>
    </message>
    <message>
        <source>%1 was %2 K colder than the other rooms on %3 workdays in a row.</source>
        <translation>%1 a été plus froid de %2 K que les autres pièces, %3 jours ouvrés de suite.</translation>
    </message>
    <message>
        <source>%1 was %2 K warmer than the other rooms on %3 workdays in a row.</source>
        <translation>%1 a été plus chaud de %2 K que les autres pièces, %3 jours ouvrés de suite.</translation>
    </message>
    <message>
        <source>Base temperature %1 °C.</source>
        <translation>Température de base %1 °C.</translation>
    </message>
    <message>
        <source>Between %1 and %2 days, by the trend of %3 days.</source>
        <translation>Entre %1 et %2 jours, selon la tendance de %3 jours.</translation>
    </message>
    <message>
        <source>Change the battery on the next round.</source>
        <translation>Changez la pile à la prochaine tournée.</translation>
    </message>
    <message>
        <source>Charges for peak demand: %1 %2.</source>
        <translation>Frais de pointe : %1 %2.</translation>
    </message>
    <message>
        <source>Check the set-point, the valve and where the sensor hangs.</source>
        <translation>Vérifiez la consigne, la vanne et l&apos;emplacement du capteur.</translation>
    </message>
    <message>
        <source>Compare it with a reference, then calibrate or change it.</source>
        <translation>Comparez-le à une référence, puis étalonnez-le ou changez-le.</translation>
    </message>
    <message>
        <source>Compare the time programmes with the site&apos;s hours; look for what was switched on by hand.</source>
        <translation>Comparez les programmes horaires aux horaires du site ; cherchez ce qui a été allumé à la main.</translation>
    </message>
    <message>
        <source>Floor area %1 m², as the site model says.</source>
        <translation>Surface %1 m², selon le modèle du site.</translation>
    </message>
    <message>
        <source>For %1 kWh no tariff is valid: they are not in the sum.</source>
        <translation>Pour %1 kWh aucun tarif n&apos;est valable : ils ne sont pas dans la somme.</translation>
    </message>
    <message>
        <source>Limit %1 ppm: %2 ppm outside and 800 ppm.</source>
        <translation>Limite %1 ppm : %2 ppm dehors et 800 ppm.</translation>
    </message>
    <message>
        <source>Limits %1 and %2 %3.</source>
        <translation>Limites %1 et %2 %3.</translation>
    </message>
    <message>
        <source>Look at what wears or clogs before that day.</source>
        <translation>Regardez avant ce jour ce qui s&apos;use ou s&apos;encrasse.</translation>
    </message>
    <message>
        <source>Meters began again %1 times: what they counted before that and after the last reading is not known.</source>
        <translation>Des compteurs sont repartis %1 fois : ce qu&apos;ils ont compté avant cela, après le dernier relevé, n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>No main meter is named: %1 meters are added up.</source>
        <translation>Aucun compteur principal n&apos;est nommé : %1 compteurs sont additionnés.</translation>
    </message>
    <message>
        <source>Nobody has said yet which meters are submeters of the main meter.</source>
        <translation>Personne n&apos;a encore dit quels compteurs sont des sous-compteurs du compteur principal.</translation>
    </message>
    <message>
        <source>Of %1 of %2 batteries no end can be told.</source>
        <translation>Pour %1 piles sur %2 aucune fin ne peut être donnée.</translation>
    </message>
    <message>
        <source>Of %1 of %2 devices the newest firmware is known.</source>
        <translation>Pour %1 appareils sur %2 le firmware le plus récent est connu.</translation>
    </message>
    <message>
        <source>See what was left on or runs by hand since %1.</source>
        <translation>Voyez ce qui est resté allumé ou marche à la main depuis %1.</translation>
    </message>
    <message>
        <source>Standing charges: %1 %2.</source>
        <translation>Abonnements : %1 %2.</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 % and ends in about %3 days.</source>
        <translation>La pile de %1 est à %2 % et finit dans environ %3 jours.</translation>
    </message>
    <message>
        <source>The energy follows cooling.</source>
        <translation>L&apos;énergie suit la climatisation.</translation>
    </message>
    <message>
        <source>The energy follows heating and cooling.</source>
        <translation>L&apos;énergie suit le chauffage et la climatisation.</translation>
    </message>
    <message>
        <source>The energy follows heating.</source>
        <translation>L&apos;énergie suit le chauffage.</translation>
    </message>
    <message>
        <source>The median of all rooms at the same time.</source>
        <translation>La médiane de toutes les pièces au même moment.</translation>
    </message>
    <message>
        <source>The site has no tariffs.</source>
        <translation>Le site n&apos;a pas de tarifs.</translation>
    </message>
    <message>
        <source>The site&apos;s floor area is not known.</source>
        <translation>La surface du site n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The site&apos;s hours are not known.</source>
        <translation>Les horaires du site ne sont pas connus.</translation>
    </message>
    <message>
        <source>There are too few days with heating or cooling to learn from: ten, and 20 degree days.</source>
        <translation>Il y a trop peu de jours de chauffage ou de climatisation pour apprendre : dix, et 20 degrés-jours.</translation>
    </message>
    <message>
        <source>There is no factor with source and year for %1.</source>
        <translation>Il n&apos;y a pas de facteur avec source et année pour %1.</translation>
    </message>
    <message>
        <source>There was no alarm to answer.</source>
        <translation>Il n&apos;y a pas eu d&apos;alarme à traiter.</translation>
    </message>
    <message>
        <source>Typical error of a day %1 % (CV(RMSE)), %2 days.</source>
        <translation>Erreur habituelle d&apos;un jour %1 % (CV(RMSE)), %2 jours.</translation>
    </message>
    <message>
        <source>Usual at these hours of the week: %1 kW, the median of eight weeks.</source>
        <translation>Habituel à ces heures de la semaine : %1 kW, médiane de huit semaines.</translation>
    </message>
    <message>
        <source>Weather plays no part.</source>
        <translation>La météo ne joue aucun rôle.</translation>
    </message>
    <message>
        <source>60 days (definition of this product)</source>
        <translation>60 jours (définition de ce produit)</translation>
    </message>
    <message>
        <source>A battery ends soon</source>
        <translation>Une pile finit bientôt</translation>
    </message>
    <message>
        <source>A room is unlike the others</source>
        <translation>Une pièce diffère des autres</translation>
    </message>
    <message>
        <source>A sensor should be checked</source>
        <translation>Un capteur devrait être vérifié</translation>
    </message>
    <message>
        <source>A value nears its limit</source>
        <translation>Une valeur approche de sa limite</translation>
    </message>
    <message>
        <source>Base load has risen</source>
        <translation>Le talon de consommation a monté</translation>
    </message>
    <message>
        <source>Daily median</source>
        <translation>Médiane journalière</translation>
    </message>
    <message>
        <source>Each hour outside the site&apos;s hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.</source>
        <translation>Chaque heure hors horaires et hors nuit contre la médiane de la même heure de la semaine et de ses voisines des huit semaines précédentes ; la médiane du jour, deux jours de suite.</translation>
    </message>
    <message>
        <source>Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.</source>
        <translation>Chaque heure de nuit contre la médiane de la même heure de la semaine et de ses voisines des huit semaines précédentes, en écarts-types robustes ; la médiane de la nuit, deux jours de suite.</translation>
    </message>
    <message>
        <source>Limits of the site&apos;s alarm rules</source>
        <translation>Limites des règles d&apos;alarme du site</translation>
    </message>
    <message>
        <source>Mean of each workday within the site&apos;s hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.</source>
        <translation>Moyenne de chaque jour ouvré pendant les horaires contre la médiane de toutes les pièces, en écarts-types robustes ; au moins six autres pièces, trois jours ouvrés de suite.</translation>
    </message>
    <message>
        <source>Median of all rooms</source>
        <translation>Médiane de toutes les pièces</translation>
    </message>
    <message>
        <source>More energy outside the site&apos;s hours</source>
        <translation>Plus d&apos;énergie hors horaires</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Robust daily rule: 0.5 false findings in a year on test data</source>
        <translation>Règle journalière robuste : 0,5 fausse trouvaille par an sur données d&apos;essai</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians, with Sen&apos;s range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.</source>
        <translation>Droite de Theil–Sen par les médianes journalières, avec la plage des pentes de Sen dans neuf cas sur dix ; au moins 14 jours, pas plus loin que deux fois le temps vu.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Cette pièce</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmPanel</name>
    <message>
        <source>Alarm details</source>
        <translation>Détails de l’alarme</translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation>Aucune alarme choisie</translation>
    </message>
    <message>
        <source>Select one to see its cause, its consequence and what to do.</source>
        <translation>En choisir une pour voir cause, conséquence et conduite à tenir.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Cause, response and trend</source>
        <translation>Cause, action et tendance</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What did you see or do?</source>
        <translation>Qu’a-t-on vu ou fait ?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Pas encore décrit</translation>
    </message>
    <message>
        <source>A note is required for priority 1.</source>
        <translation>La priorité 1 exige une note.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Les alarmes de sécurité des personnes ne se mettent pas en attente.</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>Active depuis %1</translation>
    </message>
    <message>
        <source>Respond in %1</source>
        <translation>Agir sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>%n activation</numerusform>
            <numerusform>%n activations</numerusform>
        </translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>À mémoire</translation>
    </message>
    <message>
        <source>Uncertain: the value is not fresh, the state is frozen</source>
        <translation>Incertain : la valeur n’est pas à jour, l’état est figé</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>Touche %n appareil</numerusform>
            <numerusform>Touche %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Haut %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>Bas %1</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>mémorisée</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>disparue %1</translation>
    </message>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>masque %n alarme</numerusform>
            <numerusform>masque %n alarmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmTreeModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>Action conseillée</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>Prise en charge</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Aucune alarme n’est choisie</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Elle est déjà acquittée</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved</source>
        <translation>Les alarmes de sécurité des personnes ne se mettent pas en attente</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge all that are visible</source>
        <translation>Acquitter toutes les visibles</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Montrer la tendance</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Montrer sur le plan</translation>
    </message>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>%n non acq.</numerusform>
            <numerusform>%n non acq.</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Priority %1: %2 active, %3 unacknowledged</source>
        <translation>Priorité %1 : %2 actives, %3 non acquittées</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>Alertes %1</translation>
    </message>
    <message>
        <source>Shelved %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Suppressed %1</source>
        <translation>Inhibées %1</translation>
    </message>
    <message>
        <source>Out of service %1</source>
        <translation>Hors service %1</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 en 10 min</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>Le regroupement par cause tient %n ligne hors de cette liste. Rien n’est caché : ouvrir un groupe montre chaque ligne.</numerusform>
            <numerusform>Le regroupement par cause tient %n lignes hors de cette liste. Rien n’est caché : ouvrir un groupe montre chaque ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 unacknowledged</source>
        <translation>%1 actives, %2 non acquittées</translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>%n disparue à acquitter</numerusform>
            <numerusform>%n disparues à acquitter</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>plus ancienne %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>Acquitter %n alarme visible ?</numerusform>
            <numerusform>Acquitter %n alarmes visibles ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarme acquittée</numerusform>
            <numerusform>%n alarmes acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmée</translation>
    </message>
    <message>
        <source>alarm rate</source>
        <translation>cadence</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Quelles alarmes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>À plat</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>Filtrer les alarmes</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Aucune alarme active</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The journal tells what happened before.</source>
        <translation>Rien n’attend ici. Le journal dit ce qui s’est passé avant.</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>Relire le journal</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>No rule is selected</source>
        <translation>Aucune règle n’est choisie</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>Rédiger la relève</translation>
    </message>
    <message>
        <source>New alarm rule</source>
        <translation>Nouvelle règle d’alarme</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>Nouvelle fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Dupliquer la règle</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Activer ou désactiver la règle</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>Relire les chiffres</translation>
    </message>
    <message>
        <source>Nobody works on it now</source>
        <translation>Personne ne s’en occupe maintenant</translation>
    </message>
    <message>
        <source>%1 works on it now</source>
        <translation>%1 s’en occupe maintenant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More alarms than one can follow: the list is grouped by cause.</source>
        <translation>Plus d’alarmes qu’on ne peut en suivre : la liste est groupée par cause.</translation>
    </message>
    <message>
        <source>The flood of alarms is over: the list is flat again.</source>
        <translation>L’avalanche d’alarmes est passée : la liste est de nouveau à plat.</translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>For this workstation only. Everything changes at once.</source>
        <translation>Pour ce poste seulement. Tout change aussitôt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing slides or blinks; new alarms stay marked by shape and words.</source>
        <translation>Rien ne glisse ni ne clignote ; les nouvelles alarmes restent marquées par forme et mots.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>A acknowledges, G shows the place. Switch them off when you use speech input.</source>
        <translation>A acquitte, G montre le lieu. À couper en saisie vocale.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System follows the desktop. Contrast is black and white with thick outlines.</source>
        <translation>Système suit le bureau. Contraste est noir et blanc à traits épais.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Numbers, dates and the direction of writing follow it.</source>
        <translation>Nombres, dates et sens d’écriture la suivent.</translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>En faire une</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Qu&apos;est-ce qui changerait ?</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Restaurer au prochain démarrage</translation>
    </message>
    <message>
        <source>Each backup is read back from the disk after it was made, every part of it. Passwords are not in it.</source>
        <translation>Chaque sauvegarde est relue depuis le disque après coup, chaque partie. Les mots de passe n’y sont pas.</translation>
    </message>
    <message>
        <source>read back, all of it is whole</source>
        <translation>relue, tout est intact</translation>
    </message>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>relue, %n partie était déjà abîmée</numerusform>
            <numerusform>relue, %n parties étaient déjà abîmées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices, %2 samples</source>
        <translation>%1 appareils, %2 mesures</translation>
    </message>
    <message>
        <source>takes its place at the next start</source>
        <translation>prend la place au prochain démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>En cours …</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>Ne pas restaurer</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>holdfast::BandBar</name>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerCard</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What Holdfast may send to it</source>
        <translation>Ce que Holdfast peut lui envoyer</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>May ask devices to announce themselves again and gateways for their network map.</source>
        <translation>Peut demander aux appareils de s’annoncer à nouveau et aux passerelles leur carte du réseau.</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>Topics propres</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commander</translation>
    </message>
    <message>
        <source>May switch and set devices when an operator says so. Without it Holdfast only listens.</source>
        <translation>Peut commuter et régler les appareils quand un opérateur le dit. Sinon Holdfast ne fait qu’écouter.</translation>
    </message>
    <message>
        <source>Holdfast&apos;s own</source>
        <translation>Propre à Holdfast</translation>
    </message>
    <message>
        <source>%1 · %2 · keep-alive %3 s · listens to %4</source>
        <translation>%1 · %2 · keep-alive %3 s · écoute %4</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>%1 · register map %2</source>
        <translation>%1 · table de registres %2</translation>
    </message>
    <message>
        <source>May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state.</source>
        <translation>Peut publier sous holdfast/ : que ce poste est en vie, et un écho qui prouve que le broker répond ; en tant qu’hôte primaire Sparkplug, aussi son état.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.</source>
        <translation>Hôte primaire Sparkplug « %1 » : les nœuds de périphérie peuvent se retenir tant que ce poste est absent.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.</source>
        <translation>Hôte primaire Sparkplug « %1 » : sans l’autorisation « Topics propres », personne n’en est informé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Somebody has looked: brokers may change places again.</source>
        <translation>Quelqu’un a regardé : les brokers peuvent de nouveau changer de place.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerDialog</name>
    <message>
        <source>CA certificate</source>
        <translation>Certificat d’AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Conservé ; taper pour changer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone, and never shown again.</source>
        <translation>Le mot de passe est conservé à part de la configuration, lisible de vous seul, et jamais remontré.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>The broker proves who it is by a certificate and nobody in between can read along.</source>
        <translation>Le broker prouve son identité par un certificat et nul ne peut lire entre-temps.</translation>
    </message>
    <message>
        <source>Empty: those this computer trusts.</source>
        <translation>Vide : ceux auxquels cet ordinateur se fie.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Topic filters</source>
        <translation>Filtres de topics</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Le mot de passe n’a pu être conservé : %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Ajouter un broker</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>This station is the Sparkplug primary host</source>
        <translation>Ce poste est l’hôte primaire Sparkplug</translation>
    </message>
    <message>
        <source>Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.</source>
        <translation>Les nœuds de périphérie qui le connaissent comme tel retiennent leurs valeurs tant que ce poste est absent. Il ne l’annonce qu’avec l’autorisation « Topics propres ».</translation>
    </message>
    <message>
        <source>Host id</source>
        <translation>Identifiant de l’hôte</translation>
    </message>
    <message>
        <source>As the edge nodes name it; nobody else may use the same.</source>
        <translation>Tel que les nœuds de périphérie le nomment ; personne d’autre ne peut utiliser le même.</translation>
    </message>
    <message>
        <source>Give the host id by which Sparkplug edge nodes know this station.</source>
        <translation>Indiquez l’identifiant d’hôte sous lequel les nœuds Sparkplug connaissent ce poste.</translation>
    </message>
    <message>
        <source>No other: its devices are its own</source>
        <translation>Aucun autre : ses appareils sont les siens</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves.</source>
        <translation>Si ce broker est perdu, les mêmes appareils sont entendus par celui-ci. Il doit porter les mêmes topics : un pont, une grappe, ou des appareils qui changent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerRole</name>
    <message>
        <source>connected, but our own message does not come back</source>
        <translation>connecté, mais notre propre message ne revient pas</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>connected, does not answer our question</source>
        <translation>connecté, ne répond pas à notre question</translation>
    </message>
    <message>
        <source>connected; whether it answers is not asked without “Own topics”</source>
        <translation>connecté ; sans « Topics propres », on ne demande pas s’il répond</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have changed places so often that it stays like this until somebody has looked.</source>
        <translation>Ils ont changé de place si souvent que cela reste ainsi jusqu’à ce que quelqu’un regarde.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Cela reste ainsi jusqu’à ce que quelqu’un regarde.</translation>
    </message>
    <message>
        <source>It answers again, and takes over after five good minutes.</source>
        <translation>Il répond de nouveau et reprend après cinq bonnes minutes.</translation>
    </message>
    <message>
        <source>None of them takes over until somebody has looked.</source>
        <translation>Aucun d’eux ne prend le relais avant que quelqu’un ait regardé.</translation>
    </message>
    <message>
        <source>When it is lost, this takes over: %1.</source>
        <translation>S’il est perdu, prend le relais : %1.</translation>
    </message>
    <message>
        <source>%1 carries its messages for %2.</source>
        <translation>%1 porte ses messages depuis %2.</translation>
    </message>
    <message>
        <source>%1 carries its messages.</source>
        <translation>%1 porte ses messages.</translation>
    </message>
    <message>
        <source>Carries what %1 brought until it was lost.</source>
        <translation>Porte ce que %1 apportait jusqu’à sa perte.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2; listened to, whether devices speak here.</source>
        <translation>En réserve pour %1 : %2 ; on écoute si des appareils y parlent.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2.</source>
        <translation>En réserve pour %1 : %2.</translation>
    </message>
    <message>
        <source>Said to stand in for a broker that is not there: used as one of its own.</source>
        <translation>Censé remplacer un broker qui n’existe pas : utilisé comme broker à part entière.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message>
        <source>%1 ms there and back</source>
        <translation>%1 ms aller-retour</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 It expired on %2.</source>
        <translation>%1 Il a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 It is valid from %2.</source>
        <translation>%1 Il vaut à partir du %2.</translation>
    </message>
    <message>
        <source>Give the broker a name.</source>
        <translation>Donner un nom au broker.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s address: a name or an IP address.</source>
        <translation>Donner l’adresse du broker : un nom ou une adresse IP.</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>L’adresse est seulement un nom ou une adresse IP, sans « mqtt:// » ni espaces.</translation>
    </message>
    <message>
        <source>Give at least one topic filter; # means everything.</source>
        <translation>Donner au moins un filtre de topics ; # veut dire tout.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and a key its certificate.</source>
        <translation>Un certificat client demande son fichier de clé, et une clé son certificat.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Ce fichier est illisible : %1</translation>
    </message>
    <message>
        <source>Give the register map.</source>
        <translation>Indiquez la table de registres.</translation>
    </message>
    <message>
        <source>A Sparkplug host id has no /, + or # in it.</source>
        <translation>Un identifiant d’hôte Sparkplug ne contient ni /, ni +, ni #.</translation>
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
        <translation>Où les appareils s’entendent. Holdfast ne fait qu’écouter tant que rien d’autre n’est permis.</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Pas encore de broker</translation>
    </message>
    <message>
        <source>Add the MQTT broker your devices already publish to.</source>
        <translation>Ajouter le broker MQTT où les appareils publient déjà.</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>Ajouter un broker</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>The password could not be kept: type it again.</source>
        <translation>Le mot de passe n’a pu être conservé : le retaper.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Its password is still kept: the store of passwords could not be changed.</source>
        <translation>Son mot de passe est encore conservé : le coffre n’a pu être modifié.</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Ajouter une source Modbus</translation>
    </message>
    <message>
        <source>Brokers may change places again</source>
        <translation>Les brokers peuvent de nouveau changer de place</translation>
    </message>
</context>
<context>
    <name>holdfast::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnTableModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
</context>
<context>
    <name>holdfast::ComfortStep</name>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Desks, meeting rooms, corridors, plant.</source>
        <translation>Postes, salles de réunion, couloirs, technique.</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>Autres profils</translation>
    </message>
    <message>
        <source>Not yet: schools, hotels and shops come with a later version.</source>
        <translation>Pas encore : écoles, hôtels et magasins viendront dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Comfort category II</source>
        <translation>Catégorie de confort II</translation>
    </message>
    <message>
        <source>EN 16798-1, normal expectation</source>
        <translation>EN 16798-1, attente normale</translation>
    </message>
    <message>
        <source>The limits appear here when the rules are loaded.</source>
        <translation>Les limites apparaissent ici quand les règles sont chargées.</translation>
    </message>
    <message>
        <source>Comfort profile</source>
        <translation>Profil de confort</translation>
    </message>
    <message>
        <source>Where alarms about temperature and air begin.</source>
        <translation>Où commencent les alarmes de température et d’air.</translation>
    </message>
    <message>
        <source>Office, category II</source>
        <translation>Bureau, catégorie II</translation>
    </message>
    <message>
        <source>Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there.</source>
        <translation>Chaque limite, son délai et son origine sont dans Alarmes, Règles, et s’y modifient.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandControl</name>
    <message>
        <source>How long it is held</source>
        <translation>Durée du maintien</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send %1 %2</source>
        <translation>Envoyer %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>maintenant %1, %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 ago</source>
        <translation>%1, %2 · il y a %3</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Undo %1: back to %2</source>
        <translation>Annuler %1 : retour à %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandEditor</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock briefly</source>
        <translation>Déverrouiller brièvement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1 : moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1 : plus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandList</name>
    <message>
        <source>Commands of this device</source>
        <translation>Commandes de cet appareil</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>Aucune commande</translation>
    </message>
    <message>
        <source>Nothing was commanded here yet.</source>
        <translation>Rien n’a encore été commandé ici.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>locaux</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmes</translation>
    </message>
    <message>
        <source>move</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandText</name>
    <message>
        <source>Requested</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Confirmed late</source>
        <translation>Confirmée tard</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposée faite</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Expired unsent</source>
        <translation>Expirée sans envoi</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>Confirmée en %1</translation>
    </message>
    <message>
        <source>Confirmed late, after %1</source>
        <translation>Confirmée tard, après %1</translation>
    </message>
    <message>
        <source>Sent; the device does not say how it stands</source>
        <translation>Envoyée ; l’appareil ne dit pas son état</translation>
    </message>
    <message>
        <source>%1 · given up in %2</source>
        <translation>%1 · abandonnée dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>sécurité des personnes</translation>
    </message>
    <message>
        <source>a fallback policy</source>
        <translation>une politique de repli</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>l’horaire</translation>
    </message>
    <message>
        <source>held by %1 until %2</source>
        <translation>tenu par %1 jusqu’à %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>tenu par %1</translation>
    </message>
    <message>
        <source>This window only reads: another Holdfast records here</source>
        <translation>Cette fenêtre ne fait que lire : un autre Holdfast enregistre ici</translation>
    </message>
    <message>
        <source>Only devices that were adopted are commanded</source>
        <translation>Seuls les appareils adoptés sont commandés</translation>
    </message>
    <message>
        <source>Holdfast may not command on this broker: permit it in the settings</source>
        <translation>Holdfast ne peut pas commander sur ce broker : autorisez-le dans les réglages</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>Le broker n’est pas connecté</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>If nothing comes back</source>
        <translation>Si rien ne revient</translation>
    </message>
    <message>
        <source>Given up after %1, and never sent again</source>
        <translation>Abandonnée après %1 et jamais renvoyée</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Sans le réseau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None: a lock that is opened closes again by itself, if it is built so</source>
        <translation>Aucune : une serrure ouverte se referme d’elle-même, si elle est faite ainsi</translation>
    </message>
    <message>
        <source>None: it is done once</source>
        <translation>Aucune : cela se fait une fois</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>None: what it was before is not known</source>
        <translation>Aucune : sa valeur précédente est inconnue</translation>
    </message>
    <message>
        <source>By itself at %1: back to %2</source>
        <translation>De lui-même à %1 : retour à %2</translation>
    </message>
    <message>
        <source>At %1 it is nobody&apos;s any more; what it was before is not known</source>
        <translation>À %1 plus personne ne le tient ; sa valeur précédente est inconnue</translation>
    </message>
</context>
<context>
    <name>holdfast::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confiance %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectStep</name>
    <message>
        <source>Try with a simulated office</source>
        <translation>Essayer un bureau simulé</translation>
    </message>
    <message>
        <source>Some 400 devices, live values, alarms and outages. No network needed.</source>
        <translation>Quelque 400 appareils, valeurs en direct, alarmes et pannes. Sans réseau.</translation>
    </message>
    <message>
        <source>Connect a broker</source>
        <translation>Connecter un broker</translation>
    </message>
    <message>
        <source>Your devices already publish to an MQTT broker.</source>
        <translation>Les appareils publient déjà vers un broker MQTT.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Not yet: it comes with a later version.</source>
        <translation>Pas encore : cela viendra dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>It only listens</source>
        <translation>Il ne fait qu’écouter</translation>
    </message>
    <message>
        <source>It stores history on this computer. It commands a device only when you permit it and say so.</source>
        <translation>Il garde l’historique sur cet ordinateur. Il ne commande un appareil que si vous le permettez et le dites.</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Nom ou adresse IP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone.</source>
        <translation>Le mot de passe est conservé à part de la configuration, lisible de vous seul.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>L’adresse est seulement un nom ou une adresse IP, sans « mqtt:// » ni espaces.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Le mot de passe n’a pu être conservé : %1</translation>
    </message>
    <message>
        <source>Connect your building</source>
        <translation>Connecter le bâtiment</translation>
    </message>
    <message>
        <source>Pick where the devices are. You can add more sources later in Settings.</source>
        <translation>Choisir où sont les appareils. D’autres sources s’ajoutent plus tard dans Réglages.</translation>
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
        <translation>Démarrer le bureau simulé</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>Tester et connecter</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>Continuer avec %n appareil</numerusform>
            <numerusform>Continuer avec %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It runs beside everything else, with its own data</source>
        <translation>Il tourne à côté du reste, avec ses propres données</translation>
    </message>
    <message>
        <source>Nothing is changed on the broker</source>
        <translation>Rien n’est changé sur le broker</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Port répond</translation>
    </message>
    <message>
        <source>Secure channel</source>
        <translation>Canal sûr</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Heard something</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Listening for a few seconds</source>
        <translation>Écoute quelques secondes</translation>
    </message>
    <message>
        <source>Connected, but nothing was published meanwhile. Check the topic filters.</source>
        <translation>Connecté, mais rien n’a été publié entre-temps. Vérifier les filtres de topics.</translation>
    </message>
    <message>
        <source> Date on the certificate: %1.</source>
        <translation> Date du certificat : %1.</translation>
    </message>
    <message>
        <source>Certificate accepted for %1</source>
        <translation>Certificat accepté pour %1</translation>
    </message>
    <message>
        <source>without a user name</source>
        <translation>sans nom d’utilisateur</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityMarks</name>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>went on: %1</source>
        <translation>a continué : %1</translation>
    </message>
    <message>
        <source>not all went on: %1</source>
        <translation>tout n’a pas continué : %1</translation>
    </message>
    <message>
        <source>Works on its own</source>
        <translation>Fonctionne de façon autonome</translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityPage</name>
    <message>
        <source>Views of continuity</source>
        <translation>Vues de la continuité</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Rien n’est encore connu</translation>
    </message>
    <message>
        <source>What depends on what is worked out as soon as devices are heard.</source>
        <translation>Ce qui dépend de quoi est établi dès que des appareils sont entendus.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Afficher les appareils</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Policies  %1</source>
        <translation>Règles  %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Failover paths</source>
        <translation>Chemins de secours</translation>
    </message>
    <message>
        <source>If this is lost …</source>
        <translation>Si ceci est perdu …</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuité</translation>
    </message>
    <message>
        <source>What keeps working when the network, a gateway or the power fails, and when it was last proven</source>
        <translation>Ce qui continue quand le réseau, une passerelle ou le courant fait défaut, et quand cela a été prouvé</translation>
    </message>
    <message>
        <source>No function is selected</source>
        <translation>Aucune fonction n’est choisie</translation>
    </message>
    <message>
        <source>Tell the whole story of the selected cell</source>
        <translation>Tout dire sur la case choisie</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>Afficher la préparation</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>Afficher les règles</translation>
    </message>
    <message>
        <source>Show the failover paths</source>
        <translation>Afficher les chemins de secours</translation>
    </message>
    <message>
        <source>Show what is lost with one thing</source>
        <translation>Afficher ce qui se perd avec une chose</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non fait : %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>%1 adopté</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Evidence recorded: %1</source>
        <translation>Preuve enregistrée : %1</translation>
    </message>
    <message>
        <source>%1 armed</source>
        <translation>%1 est armée</translation>
    </message>
    <message>
        <source>%1 disarmed</source>
        <translation>%1 est désarmée</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>Aucune case n’est choisie</translation>
    </message>
    <message>
        <source>No policy is selected</source>
        <translation>Aucune règle n’est choisie</translation>
    </message>
    <message>
        <source>No armed policy is selected</source>
        <translation>Aucune règle armée n’est choisie</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Ajouter une fonction critique</translation>
    </message>
    <message>
        <source>Edit the selected function</source>
        <translation>Modifier la fonction choisie</translation>
    </message>
    <message>
        <source>Record evidence for the selected cell</source>
        <translation>Enregistrer une preuve pour la case choisie</translation>
    </message>
    <message>
        <source>Arm the selected policy</source>
        <translation>Armer la règle choisie</translation>
    </message>
    <message>
        <source>Disarm the selected policy</source>
        <translation>Désarmer la règle choisie</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>A draft: it does nothing before it is armed</source>
        <translation>Un brouillon : il ne fait rien avant d’être armé</translation>
    </message>
    <message>
        <source>%1 does nothing for %2</source>
        <translation>%1 ne fait rien pendant %2</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continue</translation>
    </message>
    <message>
        <source>%1 may act again</source>
        <translation>%1 peut de nouveau agir</translation>
    </message>
    <message>
        <source>%1 goes back to the usual way</source>
        <translation>%1 revient à la voie habituelle</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>No drill: %1</source>
        <translation>Pas d’exercice : %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport enregistré : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: %2. Recorded as a claim, not as proof. Functions: %3.</source>
        <comment>drill, verdict, number</comment>
        <translation>%1 : %2. Noté comme affirmation, non comme preuve. Fonctions : %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>drill, verdict</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Show the drills</source>
        <translation>Afficher les exercices</translation>
    </message>
    <message>
        <source>Hold the chosen drill on the twin</source>
        <translation>Mener l’exercice choisi sur le jumeau</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Un exercice est en cours</translation>
    </message>
    <message>
        <source>Roll the drill back now</source>
        <translation>Annuler l’exercice maintenant</translation>
    </message>
    <message>
        <source>No drill is under way</source>
        <translation>Aucun exercice en cours</translation>
    </message>
    <message>
        <source>Save the report of the drill</source>
        <translation>Enregistrer le rapport de l’exercice</translation>
    </message>
    <message>
        <source>No drill is shown</source>
        <translation>Aucun exercice affiché</translation>
    </message>
</context>
<context>
    <name>holdfast::CursorTableModel</name>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Quality at cursor</source>
        <translation>Qualité au curseur</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min à max</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>Données et à propos</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur disque</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>De et à</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>Croissance par jour</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Enregistreur</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>À propos de Holdfast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, version 3 ou ultérieure</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>Contient aussi</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</source>
        <translation>Qt (LGPL 3), SQLite (domaine public), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</translation>
    </message>
    <message>
        <source>Nothing is locked behind a paid edition: history, alarms, roles and audit are all here.</source>
        <translation>Rien n’est réservé à une édition payante : historique, alarmes, rôles et audit sont tous là.</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Illisible à présent : %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien d’enregistré encore</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Connu après un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>%n enregistrement attend</numerusform>
            <numerusform>%n enregistrements attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistre</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Regarde seulement : un autre Holdfast enregistre ici</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>Attend le disque</translation>
    </message>
</context>
<context>
    <name>holdfast::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailAlarms</name>
    <message>
        <source>Alarms of this device</source>
        <translation>Alarmes de cet appareil</translation>
    </message>
    <message>
        <source>now and in the last 90 days</source>
        <translation>maintenant et ces 90 derniers jours</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message>
        <source>Nothing was wrong with this device in the last 90 days.</source>
        <translation>Cet appareil n’a eu aucun problème ces 90 derniers jours.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>vu par %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailCommands</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What was commanded</source>
        <translation>Ce qui a été commandé</translation>
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
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>Open all in History</source>
        <translation>Tout ouvrir dans Historique</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Ouvrir dans Historique</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>shaded: normal · tick: limit · diamond: set-point</source>
        <translation>grisé : normal · trait : limite · losange : consigne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>Ouvrir dans Historique</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Sans le réseau</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>Plus : %n point de diagnostic ou peu utilisé</numerusform>
            <numerusform>Plus : %n points de diagnostic ou peu utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · all valid</source>
        <translation>%1 · tous valides</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · %n non fiable</numerusform>
            <numerusform>%1 · %n non fiables</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>Commandes récentes</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>%n appareil adopté</numerusform>
            <numerusform>%n appareils adoptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>%n appareil ignoré</numerusform>
            <numerusform>%n appareils ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>%n appareil bloqué</numerusform>
            <numerusform>%n appareils bloqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>%n appareil revenu à l’arrivée</numerusform>
            <numerusform>%n appareils revenus à l’arrivée</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Renommé en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>%n appareil maintenant sans local</numerusform>
            <numerusform>%n appareils maintenant sans local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>%n appareil déplacé vers %1</numerusform>
            <numerusform>%n appareils déplacés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>%n appareil retiré</numerusform>
            <numerusform>%n appareils retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>%n appareil de nouveau en usage</numerusform>
            <numerusform>%n appareils de nouveau en usage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the place of %2</source>
        <translation>%1 remplace %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one device now</source>
        <translation>%1 et %2 sont maintenant un seul appareil</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Règle enregistrée</translation>
    </message>
    <message>
        <source>Rule taken away</source>
        <translation>Règle retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>%n topic à effacer demandé</numerusform>
            <numerusform>%n topics à effacer demandés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDetail</name>
    <message>
        <source>What about this device</source>
        <translation>Quoi de cet appareil</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>Montrer sur le plan</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Plus d’actions sur cet appareil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Déplacer vers un local</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Remplacer par un autre appareil</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>Retirer ou remettre en usage</translation>
    </message>
    <message>
        <source>How it reaches us</source>
        <translation>Comment il nous atteint</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Ce qu’il dit de lui-même</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>This device is not known here</source>
        <translation>Cet appareil n’est pas connu ici</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>micrologiciel %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Alarms  %1</source>
        <translation>Alarmes  %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message>
        <source>No devices yet</source>
        <translation>Pas encore d’appareils</translation>
    </message>
    <message>
        <source>What speaks on the broker shows up in the discovery inbox.</source>
        <translation>Ce qui parle sur le broker apparaît dans les arrivées.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Aucun appareil ne correspond</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>Retirer un filtre pour en voir plus.</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>Retirer le filtre %1 : %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Valeurs séparées par virgules (*.csv)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exporter la liste en CSV</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Déplacer vers un local</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicePeek</name>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Ouvrir l’appareil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>Plus d’actions sur cet appareil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Déplacer vers un local</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Remplacer par un autre appareil</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Sécurité des personnes</translation>
    </message>
    <message>
        <source>its alarms are never suppressed</source>
        <translation>ses alarmes ne sont jamais inhibées</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceShelf</name>
    <message>
        <source>Devices without a place</source>
        <translation>Appareils sans lieu</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>aucun local</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>dit : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Value, 24 h</source>
        <translation>Valeur, 24 h</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Dernière alarme</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceText</name>
    <message>
        <source>no room yet</source>
        <translation>pas encore de local</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 via %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>never in this run</source>
        <translation>jamais depuis le démarrage</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>Intervalle usuel</translation>
    </message>
    <message>
        <source>every %1, learned from its messages</source>
        <translation>toutes les %1, appris de ses messages</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>pas encore appris</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Son propre nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>Sans le réseau</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Sécurité des personnes</translation>
    </message>
    <message>
        <source>yes: its alarms are never suppressed</source>
        <translation>oui : ses alarmes ne sont jamais inhibées</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>Sa propre page</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>Fusionné depuis</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Découverte Home Assistant</translation>
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
        <translation>Forme de ses messages</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Portes et fenêtres</translation>
    </message>
    <message>
        <source>Valves and blinds</source>
        <translation>Vannes et stores</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>Anormal</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de local</translation>
    </message>
    <message>
        <source>Under 20 %</source>
        <translation>Moins de 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 à 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % et plus</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message>
        <source>No device is selected</source>
        <translation>Aucun appareil choisi</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>Ouvrir l’appareil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <translation>Montrer ou cacher le volet</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>Montrer la tendance</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Renommer l’appareil</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>Déplacer vers un local</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>Remplacer par un autre appareil</translation>
    </message>
    <message>
        <source>Retire device</source>
        <translation>Retirer l’appareil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>Rien n’est coché</translation>
    </message>
    <message>
        <source>Adopt all that are ticked</source>
        <translation>Adopter tous les cochés</translation>
    </message>
    <message>
        <source>Tick all newcomers</source>
        <translation>Cocher tous les nouveaux</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>Montrer les appareils</translation>
    </message>
    <message>
        <source>Tick device</source>
        <translation>Cocher l’appareil</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Cocher tous les affichés</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Rien n’est filtré</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Exporter la liste en CSV</translation>
    </message>
    <message>
        <source>Show the discovery inbox</source>
        <translation>Montrer les arrivées</translation>
    </message>
    <message>
        <source>Discovery inbox  %1</source>
        <translation>Arrivées  %1</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>%n nouveau aux arrivées</numerusform>
            <numerusform>%n nouveaux aux arrivées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 à jour</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <translation>%1 dégradés</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 en secours local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 muets</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Views of the devices</source>
        <translation>Vues des appareils</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non fait : %1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Aucun local</translation>
    </message>
    <message>
        <source>takes the place away</source>
        <translation>retire le lieu</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>Déplacer %n appareil</numerusform>
            <numerusform>Déplacer %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>History, alarms and names stay with the device.</source>
        <translation>Historique, alarmes et noms restent à l’appareil.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Nobody new is in the inbox. Power the new device up and wait until it is heard.</source>
        <translation>Aucun nouveau aux arrivées. Allumer le nouvel appareil et attendre qu’il soit entendu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Yes, they are one device</source>
        <translation>Oui, c’est un seul appareil</translation>
    </message>
    <message>
        <source>the older one keeps its name, place and history</source>
        <translation>le plus ancien garde nom, lieu et historique</translation>
    </message>
    <message>
        <source>One device or two?</source>
        <translation>Un appareil ou deux ?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Look for leftovers on the brokers</source>
        <translation>Chercher les restes sur les brokers</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Faire une règle de ce nouveau venu</translation>
    </message>
    <message>
        <source>The newcomer takes over name, room and history of %1; the old box is retired.</source>
        <translation>Le nouveau reprend le nom, le local et l’historique de %1 ; l’ancien appareil est retiré.</translation>
    </message>
    <message>
        <source>%1 and %2 claim the same identifier. Making them one can be undone.</source>
        <translation>%1 et %2 revendiquent le même identifiant. Les réunir peut être annulé.</translation>
    </message>
    <message>
        <source>Asked; the answer is told here</source>
        <translation>Demandé ; la réponse s’affichera ici</translation>
    </message>
    <message>
        <source>Save the leftovers</source>
        <translation>Enregistrer les restes</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>Lignes JSON (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>Oui, effacer %n topic</numerusform>
            <numerusform>Oui, effacer %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy is saved first; what was heard in the meantime stays</source>
        <translation>une copie est d’abord enregistrée ; ce qui a été entendu entre-temps reste</translation>
    </message>
    <message>
        <source>Clear what the brokers keep?</source>
        <translation>Effacer ce que gardent les brokers ?</translation>
    </message>
    <message>
        <source>Whoever connects later will no longer find these topics. Devices that still exist announce themselves again.</source>
        <translation>Qui se connectera plus tard ne trouvera plus ces topics. Les appareils qui existent encore s’annonceront de nouveau.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRuleDialog</name>
    <message>
        <source>Also those that wait in the inbox now</source>
        <translation>Aussi ceux qui attendent maintenant dans la boîte</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>A rule for newcomers</source>
        <translation>Une règle pour les nouveaux</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* vaut pour tout texte, ? pour un caractère.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A rule needs at least one mark: it would fit everybody.</source>
        <translation>Une règle a besoin d’au moins un critère : sinon elle conviendrait à tous.</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRulesCard</name>
    <message>
        <source>Rules for newcomers</source>
        <translation>Règles pour les nouveaux</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Retirer la règle</translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message>
        <source>You have now</source>
        <translation>Il y a maintenant</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>Trois touches à retenir</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything and does anything.
? shows every key.
Ctrl+1 to Ctrl+5 go to the pages.</source>
        <translation>Ctrl+K trouve tout et fait tout.
? montre chaque touche.
Ctrl+1 à Ctrl+5 mènent aux pages.</translation>
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
            <numerusform>%n appareil surveillé et enregistré</numerusform>
            <numerusform>%n appareils surveillés et enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>%n appareil attend aux arrivées</numerusform>
            <numerusform>%n appareils attendent aux arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n local</numerusform>
            <numerusform>%n locaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Holdfast watches from now on, also when this window is closed and a recorder runs.</source>
        <translation>Holdfast veille désormais, même fenêtre fermée si un enregistreur tourne.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Ouvrir la vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>holdfast::Drawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::DutyCard</name>
    <message>
        <source>Duty roster</source>
        <translation>Tableau de service</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Retirer l’absence</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>Début du service</translation>
    </message>
    <message>
        <source>Turn ends</source>
        <translation>Fin du service</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>By the site&apos;s clock. An end that is not later is one of the next day.</source>
        <translation>À l’heure du site. Une fin qui n’est pas plus tardive est celle du lendemain.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Absent du</translation>
    </message>
    <message>
        <source>Away until, this day too</source>
        <translation>Absent jusqu’au, ce jour compris</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Ajouter une absence</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>never on duty</source>
        <translation>jamais de service</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>nobody is on the roster</source>
        <translation>personne n’est au tableau</translation>
    </message>
    <message>
        <source>nobody is on duty now: everybody is told</source>
        <translation>personne n’est de service : tout le monde est prévenu</translation>
    </message>
    <message>
        <source>on duty now: %1</source>
        <translation>de service : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Alarms, commands, fallback, drills and notes in the shown period</source>
        <translation>Alarmes, commandes, repli, exercices et notes de la période affichée</translation>
    </message>
    <message>
        <source>Fallback, drills</source>
        <translation>Repli, exercices</translation>
    </message>
</context>
<context>
    <name>holdfast::ExportCard</name>
    <message>
        <source>Take everything along</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>Tout écrire</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ce qui a été écrit</translation>
    </message>
    <message>
        <source>Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it.</source>
        <translation>Mesures, alarmes avec leurs notes, actions, lacunes et l’inventaire, dans un dossier à part avec la liste de son contenu. Il est là entier ou pas du tout. Les mots de passe n’y sont pas.</translation>
    </message>
    <message>
        <source>%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).</source>
        <translation>%1 mesures, %2 entrées d’alarme, %3 actions et %4 lacunes sont dans %5 (%6).</translation>
    </message>
    <message>
        <source>Stopped: nothing was left behind.</source>
        <translation>Arrêté : rien n’a été laissé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Cela se sait là où tourne l’enregistreur.</translation>
    </message>
</context>
<context>
    <name>holdfast::FacetPane</name>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message>
        <source>History is paused</source>
        <translation>L’historique est en pause</translation>
    </message>
    <message>
        <source>History is recorded again</source>
        <translation>L’historique est de nouveau enregistré</translation>
    </message>
    <message>
        <source>A device announces itself in a way that cannot be used</source>
        <translation>Un appareil s’annonce de façon inutilisable</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>More came in than could be taken: resynchronising</source>
        <translation>Trop de données reçues : resynchronisation</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 à jour</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 en secours local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 muets</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>Pas encore de broker</translation>
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
        <translation>%1 brokers sur %2 connectés</translation>
    </message>
    <message>
        <source>Store queue %1 · %2 messages/s</source>
        <translation>File d’écriture %1 · %2 messages/s</translation>
    </message>
    <message>
        <source>%1 lost %2 ago.</source>
        <translation>%1 perdu depuis %2.</translation>
    </message>
    <message>
        <source>%1 frozen for %2.</source>
        <translation>%1 figé depuis %2.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Values keep their age.</source>
        <translation>Les valeurs gardent leur âge.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>History is not recorded.</source>
        <translation>L’historique n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>Lecture seule.</translation>
    </message>
    <message>
        <source>Another Holdfast records here; this window only looks.</source>
        <translation>Un autre Holdfast enregistre ici ; cette fenêtre ne fait que regarder.</translation>
    </message>
    <message>
        <source>More values came in than could be taken: older ones were skipped</source>
        <translation>Trop de valeurs reçues : les plus anciennes ont été sautées</translation>
    </message>
    <message>
        <source>Holdfast stood still for a while: every device gets time to be heard again</source>
        <translation>Holdfast s’est arrêté un moment : chaque appareil a le temps d’être entendu à nouveau</translation>
    </message>
    <message>
        <source>The clock of this workstation was moved</source>
        <translation>L’horloge de ce poste a été déplacée</translation>
    </message>
    <message>
        <source>The broker itself dropped messages</source>
        <translation>Le broker lui-même a rejeté des messages</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>La réponse était non</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>Retained topics were cleared, a copy is kept</source>
        <translation>Des topics retenus ont été effacés, une copie est gardée</translation>
    </message>
    <message>
        <source>Retained topics that were left as they are</source>
        <translation>Des topics retenus ont été laissés tels quels</translation>
    </message>
    <message>
        <source>Somebody else speaks as this station&apos;s Sparkplug primary host</source>
        <translation>Quelqu’un d’autre parle en tant qu’hôte primaire Sparkplug de ce poste</translation>
    </message>
    <message>
        <source>An answer came after all</source>
        <translation>Une réponse est finalement arrivée</translation>
    </message>
    <message>
        <source>What was stored of continuity cannot be read; it stays as it is</source>
        <translation>Ce qui est enregistré de la continuité est illisible ; cela reste tel quel</translation>
    </message>
    <message>
        <source>A policy is not what was armed and does not count as armed</source>
        <translation>Une règle n’est pas celle qui fut armée et ne compte pas comme armée</translation>
    </message>
    <message>
        <source>A command was not confirmed</source>
        <translation>Une commande n’a pas été confirmée</translation>
    </message>
    <message>
        <source>A command was confirmed late</source>
        <translation>Une commande a été confirmée tard</translation>
    </message>
    <message>
        <source>A command was rejected</source>
        <translation>Une commande a été rejetée</translation>
    </message>
    <message>
        <source>A command expired unsent</source>
        <translation>Une commande a expiré sans être envoyée</translation>
    </message>
    <message>
        <source>What was set for a time could not be set back</source>
        <translation>Ce qui était réglé pour un temps n’a pas pu être remis</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>%n chose à réparer</numerusform>
            <numerusform>%n choses à réparer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago.</source>
        <translation>%1, il y a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>%n autre de priorité 1 attend un acquittement.</numerusform>
            <numerusform>%n autres de priorité 1 attendent un acquittement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>Afficher l’alarme</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Set by hand, nothing says whether it was done</source>
        <translation>Réglé à la main, rien ne dit si c’est fait</translation>
    </message>
    <message>
        <source>Joined the site</source>
        <translation>A rejoint le site</translation>
    </message>
    <message>
        <source>No longer part of the site</source>
        <translation>Ne fait plus partie du site</translation>
    </message>
    <message>
        <source>A step of a policy was refused</source>
        <translation>Une étape d’une règle a été refusée</translation>
    </message>
    <message>
        <source>This station is cut off itself: the policy does nothing</source>
        <translation>Cette station est elle-même coupée : la règle ne fait rien</translation>
    </message>
    <message>
        <source>A fallback lasts longer than it should</source>
        <translation>Un repli dure plus longtemps que prévu</translation>
    </message>
    <message>
        <source>Fallback began</source>
        <translation>Repli commencé</translation>
    </message>
    <message>
        <source>Fallback is over</source>
        <translation>Repli terminé</translation>
    </message>
    <message>
        <source>Set by Holdfast</source>
        <translation>Réglé par Holdfast</translation>
    </message>
    <message>
        <source>A broker stands in for another</source>
        <translation>Un broker en remplace un autre</translation>
    </message>
    <message>
        <source>The usual broker carries its messages again</source>
        <translation>Le broker habituel porte de nouveau ses messages</translation>
    </message>
    <message>
        <source>Brokers no longer change places until somebody has looked</source>
        <translation>Les brokers ne changent plus de place avant que quelqu’un ait regardé</translation>
    </message>
    <message>
        <source>%1 is lost, %2 carries its messages.</source>
        <translation>%1 est perdu, %2 porte ses messages.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>Cela reste ainsi jusqu’à ce que quelqu’un regarde.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>A scheduled report did not succeed</source>
        <translation>Un rapport planifié n’a pas abouti</translation>
    </message>
</context>
<context>
    <name>holdfast::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier : %1</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>Choisir un dossier : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FilesCard</name>
    <message>
        <source>Files made</source>
        <translation>Fichiers créés</translation>
    </message>
    <message>
        <source>No report was made here yet.</source>
        <translation>Aucun rapport n’a encore été créé ici.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Each file has its hash beside it and in the audit. Verify says whether it is still as it was made.</source>
        <translation>Chaque fichier a son empreinte à côté de lui et dans l’audit. Vérifier dit s’il est toujours tel qu’il a été créé.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>Absent de cet audit</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>Modifié depuis sa création</translation>
    </message>
    <message>
        <source>No hash known</source>
        <translation>Aucune empreinte connue</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>Le fichier a disparu</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Made by a schedule that was removed since.</source>
        <translation>Établi par une planification supprimée depuis.</translation>
    </message>
    <message>
        <source>Made by the schedule “%1”.</source>
        <translation>Établi par la planification « %1 ».</translation>
    </message>
    <message>
        <source>It is late: it was due on %1.</source>
        <translation>Il est en retard : il était prévu le %1.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>holdfast::Finder</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>Valeurs actuelles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Afficher sur le plan</translation>
    </message>
    <message>
        <source>List the devices in it</source>
        <translation>Lister les appareils qui s’y trouvent</translation>
    </message>
    <message>
        <source>Open it in the console</source>
        <translation>Ouvrir dans la console</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>Afficher la tendance</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Premier démarrage</translation>
    </message>
    <message>
        <source>You can close this window and continue later. Nothing is sent to your devices.</source>
        <translation>On peut fermer cette fenêtre et continuer plus tard. Rien n’est envoyé aux appareils.</translation>
    </message>
    <message>
        <source>Leave the first run</source>
        <translation>Quitter le premier démarrage</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Encore %n minute environ</numerusform>
            <numerusform>Encore %n minutes environ</numerusform>
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
        <translation>Étages</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Régler l’échelle</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Ajouter un étage</translation>
    </message>
    <message>
        <source>Remove the floor and its rooms</source>
        <translation>Supprimer l’étage et ses locaux</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Étage %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Length between the two points</source>
        <translation>Longueur entre les deux points</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Prendre cette longueur</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>L’image est illisible : %1</translation>
    </message>
    <message>
        <source>Click two points whose distance you know, then say how far apart they are.</source>
        <translation>Cliquer deux points de distance connue, puis dire leur écart.</translation>
    </message>
    <message>
        <source>The picture has no scale yet: it is drawn as wide as the floor.</source>
        <translation>L’image n’a pas encore d’échelle : elle est dessinée large comme l’étage.</translation>
    </message>
    <message>
        <source>Change floor</source>
        <translation>Modifier l’étage</translation>
    </message>
    <message>
        <source>Picture of this floor</source>
        <translation>Image de cet étage</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Put a picture below</source>
        <translation>Mettre une image dessous</translation>
    </message>
</context>
<context>
    <name>holdfast::FloorsSection</name>
    <message>
        <source>Floors and rooms</source>
        <translation>Étages et locaux</translation>
    </message>
    <message>
        <source>Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are.</source>
        <translation>Dessiner les locaux en rectangles sur un étage vide ou une image ; placer les appareils où ils sont.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Devices to place</source>
        <translation>Appareils à placer</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouveau local</translation>
    </message>
    <message>
        <source>A room has no name yet.</source>
        <translation>Un local n’a pas encore de nom.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Add a floor to begin.</source>
        <translation>Ajouter un étage pour commencer.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Floors and rooms saved</source>
        <translation>Étages et locaux enregistrés</translation>
    </message>
    <message>
        <source>There is no room here: draw it first, or choose another spot.</source>
        <translation>Aucun local ici : le dessiner d’abord, ou choisir un autre endroit.</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>%1 est dans %2</translation>
    </message>
    <message>
        <source>This floor has no room yet: draw one first.</source>
        <translation>Cet étage n’a pas encore de local : en dessiner un d’abord.</translation>
    </message>
    <message>
        <source>%1 taken off the plan</source>
        <translation>%1 retiré du plan</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>Retirer du plan</translation>
    </message>
</context>
<context>
    <name>holdfast::FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nulle part ailleurs</translation>
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
        <translation>%1 j</translation>
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
        <translation>âge inconnu</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message>
        <source>Groups of devices</source>
        <translation>Groupes d’appareils</translation>
    </message>
    <message>
        <source>Heard, by how they announce themselves</source>
        <translation>Entendus, selon leur façon de s’annoncer</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>tous sûrs</translation>
    </message>
    <message>
        <source>none certain</source>
        <translation>aucun sûr</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n sûr</numerusform>
            <numerusform>%n sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1 — %n appareil, %2</numerusform>
            <numerusform>%1 — %n appareils, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new waits: what was heard is already yours.</source>
        <translation>Rien de neuf n’attend : ce qui a été entendu est déjà adopté.</translation>
    </message>
    <message>
        <source>Nothing heard yet. Devices appear here as they speak; you can go on and look later.</source>
        <translation>Rien d’entendu encore. Les appareils apparaissent ici en parlant ; on peut continuer et revenir plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>%n appareil n’est pas sûr et attend aux arrivées de la page Appareils. Ajouter un appareil ne fait que le lire.</numerusform>
            <numerusform>%n appareils ne sont pas sûrs et attendent aux arrivées de la page Appareils. Ajouter un appareil ne fait que le lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a device only reads it. Everything can be sent back to the inbox.</source>
        <translation>Ajouter un appareil ne fait que le lire. Tout peut être renvoyé aux arrivées.</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>Vérifier ce qui est trouvé</translation>
    </message>
    <message>
        <source>What announces itself clearly is ticked. The rest waits until you have looked.</source>
        <translation>Ce qui s’annonce clairement est coché. Le reste attend d’être regardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>%n appareil ajouté</numerusform>
            <numerusform>%n appareils ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Ajouter %n appareil</numerusform>
            <numerusform>Ajouter %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>holdfast::GalleryCard</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>données insuffisantes</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostModel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostText</name>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Laissé là</translation>
    </message>
    <message>
        <source>Its device is retired</source>
        <translation>Son appareil est retiré</translation>
    </message>
    <message>
        <source>Its device is blocked</source>
        <translation>Son appareil est bloqué</translation>
    </message>
    <message>
        <source>Its device was announced and never spoke</source>
        <translation>Son appareil a été annoncé et n’a jamais parlé</translation>
    </message>
    <message>
        <source>Its device has fallen silent</source>
        <translation>Son appareil s’est tu</translation>
    </message>
    <message>
        <source>Nobody has renewed it since we listen</source>
        <translation>Personne ne l’a renouvelé depuis que nous écoutons</translation>
    </message>
    <message>
        <source>Its device speaks under another name now</source>
        <translation>Son appareil parle maintenant sous un autre nom</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message>
        <source>Leftovers on the brokers</source>
        <translation>Restes sur les brokers</translation>
    </message>
    <message>
        <source>No leftovers</source>
        <translation>Aucun reste</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>A copy is saved before anything is cleared.</source>
        <translation>Une copie est enregistrée avant tout effacement.</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>Effacer …</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Personne n’a encore regardé</translation>
    </message>
    <message>
        <source>Everything the brokers keep belongs to a device that still speaks.</source>
        <translation>Tout ce que gardent les brokers appartient à un appareil qui parle encore.</translation>
    </message>
    <message>
        <source>Look again to see which kept topics nobody stands behind.</source>
        <translation>Regardez de nouveau pour voir derrière quels topics gardés il n’y a personne.</translation>
    </message>
    <message>
        <source>Kept by the brokers although nobody seems to stand behind it.</source>
        <translation>Gardé par les brokers alors que personne ne semble derrière.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>Regardé à %1 : %n trouvé.</numerusform>
            <numerusform>Regardé à %1 : %n trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brokers keep more topics than are watched: the list is not complete.</source>
        <translation>Les brokers gardent plus de topics qu’on n’en suit : la liste n’est pas complète.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverDialog</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrit en</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Acknowledged in the last hours</source>
        <translation>Acquittées ces dernières heures</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Lecture du journal …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Journal illisible : %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>Enregistrer la relève</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <source>in process by %1</source>
        <translation>traitée par %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note : %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Présentes</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>Acquittées dans la dernière heure</numerusform>
            <numerusform>Acquittées ces %n dernières heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1, %2</source>
        <translation>Relève : %1, %2</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Inhibées</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
</context>
<context>
    <name>holdfast::HeardCard</name>
    <message>
        <source>Nothing yet. It begins when the test has passed.</source>
        <translation>Rien encore. Cela commence quand le test est réussi.</translation>
    </message>
    <message>
        <source>Plain payloads</source>
        <translation>Messages simples</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>Découverte Home Assistant</translation>
    </message>
    <message>
        <source>Zigbee bridge</source>
        <translation>Pont Zigbee</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>Déjà entendu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>Devices so far</source>
        <translation>Appareils jusqu’ici</translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message>
        <source>At most %1 points side by side. Take one out first.</source>
        <translation>Au plus %1 points côte à côte. En retirer un d’abord.</translation>
    </message>
    <message>
        <source>No point is picked</source>
        <translation>Aucun point choisi</translation>
    </message>
    <message>
        <source>Export what you see as CSV</source>
        <translation>Exporter la vue en CSV</translation>
    </message>
    <message>
        <source>Export what you see as a picture</source>
        <translation>Exporter la vue en image</translation>
    </message>
    <message>
        <source>Show until now</source>
        <translation>Montrer jusqu’à maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 à %2 · %n point · pas %3</numerusform>
            <numerusform>%1 à %2 · %n points · pas %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Pick a point</source>
        <translation>Choisir un point</translation>
    </message>
    <message>
        <source>Find a point</source>
        <translation>Chercher un point</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>Tableau en CSV …</translation>
    </message>
    <message>
        <source>Charts as a picture …</source>
        <translation>Graphiques en image …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>gap, reason printed</source>
        <translation>lacune, avec raison</translation>
    </message>
    <message>
        <source>mean, min to max</source>
        <translation>moyenne, min à max</translation>
    </message>
    <message>
        <source>Values at the cursor and over the shown period</source>
        <translation>Valeurs au curseur et sur la période affichée</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Relire l’historique</translation>
    </message>
    <message>
        <source>In chart %1</source>
        <translation>Affichés %1</translation>
    </message>
    <message>
        <source>Take last week away</source>
        <translation>Retirer la semaine passée</translation>
    </message>
    <message>
        <source>Lay last week behind the curves</source>
        <translation>Mettre la semaine passée derrière les courbes</translation>
    </message>
    <message>
        <source>Take bands, limits and set-points away</source>
        <translation>Retirer les bandes, limites et consignes</translation>
    </message>
    <message>
        <source>Show bands, limits and set-points</source>
        <translation>Afficher les bandes, limites et consignes</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>Écrire une note au curseur</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Afficher en courbes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Export what you see as a workbook</source>
        <translation>Exporter ce que vous voyez en classeur</translation>
    </message>
    <message>
        <source>Export what you see as a drawing</source>
        <translation>Exporter ce que vous voyez en dessin</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>À l’événement suivant</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>À l’événement précédent</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Tick up to eight points at the left, or drag them here, to see them on one time axis.</source>
        <translation>Cochez jusqu’à huit points dans la liste, ou glissez-les ici, pour les voir sur un même axe de temps.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine passée</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>Classeur (XLSX) …</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG) …</source>
        <translation>Courbes en dessin (SVG) …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Enter or Space puts a point in the chart or takes it out</source>
        <translation>Entrée ou Espace met un point dans le graphique ou le retire</translation>
    </message>
    <message>
        <source>last week, set-point</source>
        <translation>semaine passée, consigne</translation>
    </message>
    <message>
        <source>What the charts show, as a table</source>
        <translation>Ce que montrent les courbes, en tableau</translation>
    </message>
</context>
<context>
    <name>holdfast::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what stands by when a disk fails.</source>
        <translation>Ce qui est gardé, combien de temps, et ce qui est prêt quand un disque lâche.</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>Ce qui prend la place</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>Illisible à présent : %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>ne grandit pas</translation>
    </message>
    <message>
        <source>the room is used up on %1</source>
        <translation>la place sera épuisée le %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Sauvegarde faite et relue</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Tout reste tel quel</translation>
    </message>
    <message>
        <source>The backup takes its place at the next start; the files of now are kept</source>
        <translation>La sauvegarde prendra la place au prochain démarrage ; les fichiers actuels sont gardés</translation>
    </message>
    <message>
        <source>File with readings</source>
        <translation>Fichier de mesures</translation>
    </message>
    <message>
        <source>Readings (*.csv *.ndjson *.db);;All files (*)</source>
        <translation>Mesures (*.csv *.ndjson *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Cela se sait là où tourne l’enregistreur.</translation>
    </message>
    <message>
        <source>By kind of measurement</source>
        <translation>Par grandeur</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où c’est rangé</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Ce qui a été repris</translation>
    </message>
    <message>
        <source>Readings from elsewhere</source>
        <translation>Mesures venues d’ailleurs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 libres sur le disque</translation>
    </message>
    <message>
        <source>%1 points · %2 samples · %3</source>
        <translation>%1 points · %2 mesures · %3</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>Choisir les colonnes …</translation>
    </message>
    <message>
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in.</source>
        <translation>CSV ou NDJSON tels que Holdfast les écrit, ou la base du recorder de Home Assistant. Ce qui est déjà là n’est pas repris deux fois. Pour un tableau aux autres colonnes, vous choisissez laquelle est quoi et voyez les premières lignes avant toute reprise.</translation>
    </message>
</context>
<context>
    <name>holdfast::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>holdfast::HoursEditor</name>
    <message>
        <source>%1 occupied</source>
        <translation>%1 occupé</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message>
        <source>%1 rows read, %2 samples taken in.</source>
        <translation>%1 lignes lues, %2 mesures reprises.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>%n heure est venue en sommes.</numerusform>
            <numerusform>%n heures sont venues en sommes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are of points nobody knows here: %2</source>
        <translation>%1 lignes sont de points inconnus ici : %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: %2</source>
        <translation>%1 lignes sont illisibles : %2</translation>
    </message>
    <message>
        <source>Its point is not known here</source>
        <translation>Son point n’est pas connu ici</translation>
    </message>
    <message>
        <source>No time can be read</source>
        <translation>Aucune heure lisible</translation>
    </message>
    <message>
        <source>No value can be read</source>
        <translation>Aucune valeur lisible</translation>
    </message>
    <message>
        <source>Torn or too long</source>
        <translation>Déchirée ou trop longue</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message>
        <source>Why we think so</source>
        <translation>Pourquoi nous le pensons</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Maps to</source>
        <translation>Devient point</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Return to inbox</source>
        <translation>Renvoyer aux arrivées</translation>
    </message>
    <message>
        <source>first seen %1 ago</source>
        <translation>vu d’abord il y a %1</translation>
    </message>
    <message>
        <source>first seen some time ago</source>
        <translation>vu d’abord il y a quelque temps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>no room proposed</source>
        <translation>aucun local proposé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Announces itself by a discovery message</source>
        <translation>S’annonce par un message de découverte</translation>
    </message>
    <message>
        <source>Says who made it and what model it is</source>
        <translation>Dit qui l’a fait et quel modèle il est</translation>
    </message>
    <message>
        <source>Its values have come and could be read</source>
        <translation>Ses valeurs sont venues et sont lisibles</translation>
    </message>
    <message>
        <source>Says by itself when it goes</source>
        <translation>Dit lui-même quand il part</translation>
    </message>
    <message>
        <source>Its messages look like those of a device</source>
        <translation>Ses messages ressemblent à ceux d’un appareil</translation>
    </message>
    <message>
        <source>%1 (writable)</source>
        <translation>%1 (modifiable)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>Règle …</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>Faire une règle de ce nouveau venu</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Proposed, confident</source>
        <translation>Proposés, sûrs</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Model not told</source>
        <translation>Modèle non indiqué</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>%n appareil, coché d’avance, confiance 80 % ou plus</numerusform>
            <numerusform>%n appareils, cochés d’avance, confiance 80 % ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Convention and evidence</source>
        <translation>Convention et preuve</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>vu d’abord %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/min</source>
        <translation>%1 messages/min</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message>
        <source>New %1</source>
        <translation>Nouveaux %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>Ignorés %1</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>Bloqués %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de neuf</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>Écoute %n source. Ce qui s’annonce apparaît ici.</numerusform>
            <numerusform>Écoute %n sources. Ce qui s’annonce apparaît ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>Rien d’ignoré</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Rien de bloqué</translation>
    </message>
    <message>
        <source>Devices put aside from the inbox stand here and can be brought back.</source>
        <translation>Les appareils écartés des arrivées sont ici et peuvent revenir.</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>Écoute %n source : %1</numerusform>
            <numerusform>Écoute %n sources : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no broker is set up</source>
        <translation>aucun broker n’est réglé</translation>
    </message>
    <message>
        <source>last new %1 ago</source>
        <translation>dernier nouveau il y a %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Enter makes them one device</source>
        <translation>Entrée les fusionne</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>Adopter %n appareil</numerusform>
            <numerusform>Adopter %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>Filtrer les arrivées</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>two announcements contradict each other; nothing is merged by itself</source>
        <translation>deux annonces se contredisent ; rien ne fusionne tout seul</translation>
    </message>
    <message>
        <source>Adopting only reads; nothing is commanded.</source>
        <translation>Adopter ne fait que lire ; rien n’est commandé.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore all that are ticked</source>
        <translation>Ignorer tous les cochés</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>manufacturer or model differ</source>
        <translation>fabricant ou modèle différent</translation>
    </message>
    <message>
        <source>two adopted devices announce themselves as one</source>
        <translation>deux appareils adoptés s’annoncent comme un seul</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalView</name>
    <message>
        <source>Alarm journal</source>
        <translation>Journal des alarmes</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Lecture du journal …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Journal illisible : %1</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>Rien ne s’est passé ces 90 derniers jours.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type d’enregistrement</translation>
    </message>
</context>
<context>
    <name>holdfast::KeepCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Chaque mesure</translation>
    </message>
    <message>
        <source>Sums over 5 minutes</source>
        <translation>Sommes sur 5 minutes</translation>
    </message>
    <message>
        <source>Sums over an hour</source>
        <translation>Sommes sur une heure</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>What is chosen for one kind of measurement goes before what is chosen for everything.</source>
        <translation>Ce qui est choisi pour une grandeur passe avant ce qui l’est pour tout.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais d&apos;elle-même</translation>
    </message>
    <message>
        <source>in the data directory</source>
        <translation>dans le dossier de données</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>Une sauvegarde toutes les</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Sauvegardes gardées</translation>
    </message>
    <message>
        <source>When the room is used up the oldest samples go first; their sums stay.</source>
        <translation>Quand la place manque, les mesures les plus anciennes partent d&apos;abord ; leurs sommes restent.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>Ce qui partirait</translation>
    </message>
    <message>
        <source>Nothing that is there would go.</source>
        <translation>Rien de ce qui est là ne partirait.</translation>
    </message>
    <message>
        <source>%1 samples would go at once (%2); their sums stay.</source>
        <translation>%1 mesures partiraient aussitôt (%2) ; leurs sommes restent.</translation>
    </message>
    <message>
        <source>For want of room: everything from before %1.</source>
        <translation>Faute de place : tout ce qui précède le %1.</translation>
    </message>
    <message>
        <source>That is not enough: sums would go, too.</source>
        <translation>Cela ne suffit pas : des sommes partiraient aussi.</translation>
    </message>
</context>
<context>
    <name>holdfast::LaneRow</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>Agir sur %1</translation>
    </message>
    <message>
        <source>Put in focus</source>
        <translation>Mettre en avant</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing recorded in this period</source>
        <translation>Rien d’enregistré sur cette période</translation>
    </message>
</context>
<context>
    <name>holdfast::LanguageStep</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>How it looks and speaks</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>For example the name of the building</source>
        <translation>Par exemple le nom du bâtiment</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Le site</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Times are shown in the site&apos;s zone, wherever you are. Values keep the units your devices report, in the spelling of your language.</source>
        <translation>Les heures sont partout celles du site. Les valeurs gardent l’unité des appareils, dans l’écriture de la langue choisie.</translation>
    </message>
    <message>
        <source>It will read: %1 · %2 · %3</source>
        <translation>Cela se lira : %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Langue et unités</translation>
    </message>
    <message>
        <source>Everything here can be changed later in Settings.</source>
        <translation>Tout ceci se change plus tard dans Réglages.</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>Mon site</translation>
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
        <translation>j</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>Unité de : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Letter</name>
    <message>
        <source>Still not acknowledged after %1 min.</source>
        <translation>Toujours pas acquittée après %1 min.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this for %1 min.</source>
        <translation>Personne ne l’a acquittée depuis %1 min.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>C’est terminé.</translation>
    </message>
    <message>
        <source>Affects %1.</source>
        <translation>Touche : %1.</translation>
    </message>
    <message>
        <source>Hides %1.</source>
        <translation>Masque : %1.</translation>
    </message>
    <message>
        <source>Life safety behind it: %1</source>
        <translation>Sécurité des personnes derrière : %1</translation>
    </message>
    <message>
        <source>Life safety.</source>
        <translation>Sécurité des personnes.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Value: %1 %2 (limit: %3)</source>
        <translation>Valeur : %1 %2 (limite : %3)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause : %1</translation>
    </message>
    <message>
        <source>If nobody acts: %1</source>
        <translation>Si personne n’agit : %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>%1 alarms, the worst: %2</source>
        <translation>%1 alarmes, la pire : %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Prévenus : %1</translation>
    </message>
    <message>
        <source>Nobody is on duty now, so everybody was told.</source>
        <translation>Personne n’est de service, tout le monde a donc été prévenu.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Ceci est un essai</translation>
    </message>
    <message>
        <source>Holdfast can reach you this way. Nothing is wrong.</source>
        <translation>Holdfast peut vous joindre ainsi. Tout va bien.</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadPhrases</name>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmes par jour</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, au plus 300</translation>
    </message>
    <message>
        <source>All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2).</source>
        <translation>Toutes les alarmes divisées par les jours. Jusqu’à 150 par jour sont très probablement acceptables pour une personne, 300 sont le plus qu’on puisse traiter (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms an hour</source>
        <translation>Alarmes par heure</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, au plus 12</translation>
    </message>
    <message>
        <source>All alarms by hours (ISA-18.2).</source>
        <translation>Toutes les alarmes divisées par les heures (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmes en dix minutes</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, au plus 2</translation>
    </message>
    <message>
        <source>All alarms by all windows of ten minutes, the empty ones too (EEMUA 191).</source>
        <translation>Toutes les alarmes divisées par toutes les tranches de dix minutes, même vides (EEMUA 191).</translation>
    </message>
    <message>
        <source>Most in ten minutes</source>
        <translation>Le plus en dix minutes</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>au plus 10</translation>
    </message>
    <message>
        <source>The fullest of the windows.</source>
        <translation>La tranche la plus remplie.</translation>
    </message>
    <message>
        <source>Windows with more than 10</source>
        <translation>Tranches de plus de 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>Windows of ten minutes with more than 10 alarms, by all windows.</source>
        <translation>Tranches de dix minutes de plus de 10 alarmes, divisées par toutes.</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Temps en avalanche</translation>
    </message>
    <message>
        <source>A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time.</source>
        <translation>Une avalanche commence à plus de 10 alarmes en dix minutes et finit à moins de 5. Leur durée, divisée par toute la durée.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Bagotantes</translation>
    </message>
    <message>
        <source>Alarms that came three times or more within 60 seconds, each time counted.</source>
        <translation>Alarmes apparues trois fois ou plus en 60 secondes, chaque fois comptée.</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Fugitives</translation>
    </message>
    <message>
        <source>Over within 60 seconds without anybody acting, and not chattering.</source>
        <translation>Finies en 60 secondes sans que personne agisse, et non bagotantes.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Nuisance</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>moins de 5 %</translation>
    </message>
    <message>
        <source>Chattering and fleeting ones, by all alarms.</source>
        <translation>Les bagotantes et les fugitives, divisées par toutes.</translation>
    </message>
    <message>
        <source>Stale at once</source>
        <translation>Périmées à la fois</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>moins de 5</translation>
    </message>
    <message>
        <source>Active for more than 24 hours: the most at one moment.</source>
        <translation>Actives depuis plus de 24 heures : le plus à un même moment.</translation>
    </message>
    <message>
        <source>Share of the worst ten</source>
        <translation>Part des dix pires</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>au plus 5 %</translation>
    </message>
    <message>
        <source>The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little.</source>
        <translation>Les dix alarmes les plus fréquentes, divisées par toutes. À moins de 50 alarmes, cela dit peu.</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Présentes à la fin</translation>
    </message>
    <message>
        <source>Active when the period ends, alerts not counted.</source>
        <translation>Actives à la fin de la période, alertes non comptées.</translation>
    </message>
    <message>
        <source>Acknowledged while active</source>
        <translation>Acquittées encore actives</translation>
    </message>
    <message>
        <source>many</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>Acknowledged before they were over, by all alarms: many means that alarms are useful.</source>
        <translation>Acquittées avant leur fin, divisées par toutes : beaucoup veut dire que les alarmes sont utiles.</translation>
    </message>
    <message>
        <source>Time in alarm</source>
        <translation>Temps en alarme</translation>
    </message>
    <message>
        <source>From raised to over, all alarms together.</source>
        <translation>De l’apparition à la fin, toutes alarmes réunies.</translation>
    </message>
    <message>
        <source>Folded under a cause</source>
        <translation>Rangées sous une cause</translation>
    </message>
    <message>
        <source>Alarms that grouping by cause kept away from you, beside those that were counted.</source>
        <translation>Alarmes que le groupement par cause vous a épargnées, en plus de celles comptées.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Ask nothing of anybody, and are counted nowhere else.</source>
        <translation>Ne demandent rien à personne et ne sont comptées nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Put aside by nobody</source>
        <translation>Écartées par personne</translation>
    </message>
    <message>
        <source>Shelved or taken out of service without a name beside it.</source>
        <translation>Mises en attente ou hors service sans nom à côté.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>En regard</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Moitié en</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Figures of the alarm load</source>
        <translation>Chiffres de la charge d’alarmes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarmes en dix minutes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Afficher en image</translation>
    </message>
    <message>
        <source>The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood.</source>
        <translation>La ligne est la moyenne, la surface monte jusqu’aux dix minutes les plus remplies. Plus de 10, c’est une avalanche.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Priority mix, and time to acknowledge</source>
        <translation>Répartition des priorités et délai d’acquittement</translation>
    </message>
    <message>
        <source>Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten.</source>
        <translation>Parts selon ISA-18.2 : sur cent alarmes, environ 80 de priorité 4 et moins d’une de priorité 1. Temps du son à l’acquittement : pour la moitié, et pour neuf sur dix.</translation>
    </message>
    <message>
        <source>Worst ten</source>
        <translation>Dix pires</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Bagotantes</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Avalanches</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Quelles alarmes</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>Aucune dans cette période.</translation>
    </message>
    <message>
        <source>There is no journal here to read.</source>
        <translation>Il n’y a pas de journal à lire ici.</translation>
    </message>
    <message>
        <source>The first day must not be after the last, nor in the future.</source>
        <translation>Le premier jour ne doit être ni après le dernier, ni dans le futur.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>Lecture du journal …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Journal illisible : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>%1 à %2 : %n alarme.</numerusform>
            <numerusform>%1 à %2 : %n alarmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal begins on %1: the figures are too low for the time before.</source>
        <translation>Le journal commence le %1 : avant, les chiffres sont trop bas.</translation>
    </message>
    <message>
        <source>The targets are meant for 30 days and more.</source>
        <translation>Les cibles valent pour 30 jours et plus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>avalanche %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>At longest</source>
        <translation>Au plus long</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Filtrer cette page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>rien avant</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>rien après</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Changer de thème</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Couper le son 10 minutes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non fait : %1</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>mis à jour il y a %1</translation>
    </message>
    <message>
        <source>Holdfast&apos;s engine does not answer.</source>
        <translation>Le moteur de Holdfast ne répond pas.</translation>
    </message>
    <message>
        <source>What is shown may be old. Restart Holdfast if this stays.</source>
        <translation>L’affichage peut être ancien. Redémarrer Holdfast si cela dure.</translation>
    </message>
    <message>
        <source>Simulated.</source>
        <translation>Simulé.</translation>
    </message>
    <message>
        <source>The devices are played by the built-in office; how values are judged is real.</source>
        <translation>Les appareils sont joués par le bureau intégré ; le jugement des valeurs est réel.</translation>
    </message>
    <message>
        <source>%1 messages skipped</source>
        <translation>%1 messages sautés</translation>
    </message>
    <message>
        <source>Muted %1</source>
        <translation>Muet %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son actif</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>There is nothing to export on this page</source>
        <translation>Il n’y a rien à exporter sur cette page</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Everything on this page arrives by itself</source>
        <translation>Tout arrive de soi-même sur cette page</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Something in the history needs a look</source>
        <translation>Quelque chose dans l’historique mérite un regard</translation>
    </message>
    <message>
        <source>See Repairs</source>
        <translation>Voir Réparations</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Only alarms of some rules</source>
        <translation>Seulement les alarmes de certaines règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>Fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>It stands beside every alarm that is hidden. Alarms of life safety are never hidden.</source>
        <translation>Figure à côté de chaque alarme masquée. Les alarmes de sécurité des personnes ne le sont jamais.</translation>
    </message>
    <message>
        <source>Last day it begins on</source>
        <translation>Dernier jour où elle commence</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.</source>
        <translation>À l’heure de l’horloge du site (%1), été comme hiver. Une fin qui n’est pas plus tard est du lendemain.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>Tout le site</translation>
    </message>
    <message>
        <source>Some rooms</source>
        <translation>Certains locaux</translation>
    </message>
    <message>
        <source>Some devices, and what is behind them</source>
        <translation>Certains appareils et ce qui est derrière</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A window needs a name.</source>
        <translation>Une fenêtre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Say why: whoever sees an alarm hidden wants to know.</source>
        <translation>Dites pourquoi : qui voit une alarme masquée veut le savoir.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>Not before the first day.</source>
        <translation>Pas avant le premier jour.</translation>
    </message>
    <message>
        <source>Tick at least one, or choose the whole site.</source>
        <translation>Cochez-en au moins un, ou choisissez tout le site.</translation>
    </message>
    <message>
        <source>Tick at least one rule, or take all.</source>
        <translation>Cochez au moins une règle, ou prenez-les toutes.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochaine : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceModel</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message>
        <source>the whole site</source>
        <translation>tout le site</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>maintenant, jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>Fenêtres de maintenance</translation>
    </message>
    <message>
        <source>No maintenance windows</source>
        <translation>Pas de fenêtre de maintenance</translation>
    </message>
    <message>
        <source>Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are.</source>
        <translation>Là où l’on travaille, les alarmes de ce qui est en travaux sont masquées, suivies et consignées. Celles de sécurité des personnes, jamais.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Between the columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>Fuseau des heures qui n’en nomment pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>The point it means</source>
        <translation>Le point dont il s’agit</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Point: 21.5</source>
        <translation>Point : 21.5</translation>
    </message>
    <message>
        <source>Comma: 21,5</source>
        <translation>Virgule : 21,5</translation>
    </message>
    <message>
        <source>What the table calls its points</source>
        <translation>Comment le tableau nomme ses points</translation>
    </message>
    <message>
        <source>Choose a name above, then the point it means. What means none is passed over and counted.</source>
        <translation>Choisissez un nom ci-dessus, puis le point dont il s’agit. Ce qui n’en désigne aucun est passé et compté.</translation>
    </message>
    <message>
        <source>The first lines, as they would be read</source>
        <translation>Les premières lignes, telles qu’elles seraient lues</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>Ce qui serait repris</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>None: passed over</source>
        <translation>Aucun : passé</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Each further column is one</source>
        <translation>Chaque autre colonne en est un</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Choose the columns of time, point and value; where each further column is a point, say which.</source>
        <translation>Choisissez les colonnes d’heure, de point et de valeur ; si chaque autre colonne est un point, dites lequel.</translation>
    </message>
    <message>
        <source>Each of these lines can be read.</source>
        <translation>Chacune de ces lignes est lisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>%n de ces lignes ne peut être reprise.</numerusform>
            <numerusform>%n de ces lignes ne peuvent être reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>%n nom ne désigne encore aucun point.</numerusform>
            <numerusform>%n noms ne désignent encore aucun point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ModbusDialog</name>
    <message>
        <source>Register map</source>
        <translation>Table de registres</translation>
    </message>
    <message>
        <source>Register maps (*.json);;All files (*)</source>
        <translation>Tables de registres (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>Ajouter une source Modbus</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Un fichier qui dit quels registres sont lus et ce qu’ils signifient. Rien d’autre n’est jamais demandé à cette adresse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>holdfast::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The device itself keeps its name: %1</source>
        <translation>L’appareil lui-même garde son nom : %1</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>aucun indiqué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Use its own name</source>
        <translation>Prendre son propre nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighbourText</name>
    <message>
        <source>MQTT broker, encrypted</source>
        <translation>Broker MQTT, chiffré</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>Broker MQTT</translation>
    </message>
    <message>
        <source>Thread border router</source>
        <translation>Routeur de bordure Thread</translation>
    </message>
    <message>
        <source>This computer has no service that looks around (Avahi): type the address yourself.</source>
        <translation>Cet ordinateur n’a pas de service qui regarde alentour (Avahi) : saisissez l’adresse vous-même.</translation>
    </message>
    <message>
        <source>Looking around failed: %1</source>
        <translation>La recherche alentour a échoué : %1</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>Recherche alentour …</translation>
    </message>
    <message>
        <source>Nothing announces itself here.</source>
        <translation>Rien ne s’annonce ici.</translation>
    </message>
    <message>
        <source>Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.</source>
        <translation>N’importe qui sur le réseau peut annoncer n’importe quoi : vérifiez avant d’utiliser une adresse. Rien n’est connecté de soi-même.</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighboursCard</name>
    <message>
        <source>On this network</source>
        <translation>Sur ce réseau</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>Utiliser l’adresse de %1</translation>
    </message>
</context>
<context>
    <name>holdfast::NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annoter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>It stands below the curves and in the journal, with your name. Notes are not taken back.</source>
        <translation>Elle figure sous les courbes et dans le journal, avec votre nom. Une note ne se retire pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Who is told of an alarm, how, and what happens when nobody acknowledges it.</source>
        <translation>Qui est prévenu d’une alarme, comment, et ce qui se passe si personne ne l’acquitte.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>État des réglages</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>C’est connu là où l’enregistreur fonctionne.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Seul un ingénieur peut le changer.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>Le mot de passe n’a pas pu être conservé : %1</translation>
    </message>
    <message>
        <source>Notifications saved</source>
        <translation>Notifications enregistrées</translation>
    </message>
    <message>
        <source>A test is on its way; how it goes stands under Messages</source>
        <translation>Un essai est parti ; son sort figure sous Messages</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifyWords</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
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
        <translation>Cette voie n’est pas configurée.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an e-mail address.</source>
        <translation>Personne au tableau n’a d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The password or secret is missing.</source>
        <translation>Il manque le mot de passe ou le secret.</translation>
    </message>
    <message>
        <source>The name of the server is not known here.</source>
        <translation>Le nom du serveur n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>No encrypted connection with a certificate that is trusted here.</source>
        <translation>Pas de connexion chiffrée avec un certificat reconnu ici.</translation>
    </message>
    <message>
        <source>The server does not accept user or password.</source>
        <translation>Le serveur refuse l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Le serveur l’a refusé : %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>There is nothing on this computer that could do it.</source>
        <translation>Rien sur cet ordinateur ne peut le faire.</translation>
    </message>
    <message>
        <source>The other side answered %1.</source>
        <translation>L’autre côté a répondu %1.</translation>
    </message>
    <message>
        <source>Too many were waiting; this one gave way.</source>
        <translation>Trop étaient en attente ; celui-ci a cédé sa place.</translation>
    </message>
    <message>
        <source>It waited a day and was given up.</source>
        <translation>Il a attendu un jour puis a été abandonné.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>envoyé à %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé : %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits, tried %1 times: %2</source>
        <translation>en attente, essais : %1. %2</translation>
    </message>
    <message>
        <source>The files are too large for a mail, from %1 on.</source>
        <translation>Les fichiers sont trop gros pour un e-mail, à partir de %1.</translation>
    </message>
    <message>
        <source>A file is gone or was changed since it was made: %1</source>
        <translation>Un fichier a disparu ou a été modifié depuis qu’il a été établi : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message>
        <source>What is known today</source>
        <translation>Ce qu’on sait aujourd’hui</translation>
    </message>
    <message>
        <source>What keeps working stands in Continuity</source>
        <translation>Ce qui continue se lit sous Continuité</translation>
    </message>
    <message>
        <source>The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. Until then Holdfast watches, alarms and records without any network, and every old value says so.</source>
        <translation>La page Continuité montre ce qui continue quand un broker, une passerelle ou le cloud est perdu, et comment on le sait. Nommer ce qui doit continuer, armer des replis et les prouver par des exercices viendra dans une version ultérieure. D’ici là Holdfast surveille, alerte et enregistre sans aucun réseau, et chaque valeur ancienne le dit.</translation>
    </message>
    <message>
        <source>No devices have been added yet.</source>
        <translation>Aucun appareil n’a encore été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>%n appareil continue seul</numerusform>
            <numerusform>%n appareils continuent seuls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>%n appareil continue avec son hub local</numerusform>
            <numerusform>%n appareils continuent avec leur hub local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>%n appareil a besoin du cloud</numerusform>
            <numerusform>%n appareils ont besoin du cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>De %n appareil on ne le sait pas</numerusform>
            <numerusform>De %n appareils on ne le sait pas</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens offline</source>
        <translation>Ce qui se passe hors ligne</translation>
    </message>
    <message>
        <source>Which devices go on by themselves when the network is gone.</source>
        <translation>Quels appareils continuent seuls quand le réseau n’est plus là.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderCard</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>Créer les fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files are being made</source>
        <translation>Création des fichiers en cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>CSV, local</source>
        <translation>CSV, local</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>Création en cours …</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewBrush</name>
    <message>
        <source>Shown period</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>Aucune alarme n’est choisie</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Elle est déjà acquittée</translation>
    </message>
    <message>
        <source>Acknowledge the selected alarm</source>
        <translation>Acquitter l’alarme choisie</translation>
    </message>
    <message>
        <source>Show the selected alarm on the plan</source>
        <translation>Montrer l’alarme choisie sur le plan</translation>
    </message>
    <message>
        <source>Fit the floor into the plan</source>
        <translation>Ajuster l’étage au plan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 à jour</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 en secours local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 muets</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>mis à jour il y a %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Relire la journée</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Continuité</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Chercher ou lancer une commande</translation>
    </message>
</context>
<context>
    <name>holdfast::PathList</name>
    <message>
        <source>Path: %1</source>
        <translation>Chemin : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleModel</name>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut s’identifier</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleSection</name>
    <message>
        <source>watches: pages, alarms, history.</source>
        <translation>regarde : pages, alarmes, historique.</translation>
    </message>
    <message>
        <source>also acknowledges and shelves alarms, and commands devices where the broker permits it.</source>
        <translation>acquitte aussi les alarmes, les met en attente, et commande les appareils où le broker le permet.</translation>
    </message>
    <message>
        <source>also adopts devices, changes alarm rules, brokers, site and floors.</source>
        <translation>adopte aussi des appareils, change règles d’alarme, brokers, site et étages.</translation>
    </message>
    <message>
        <source>also decides who may do what. One administrator always remains.</source>
        <translation>décide aussi qui peut quoi. Il reste toujours un administrateur.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who may do what. Job titles give no rights; roles do, and they hold below the window too.</source>
        <translation>Qui peut quoi. Les titres ne donnent aucun droit ; les rôles oui, et ils valent aussi sous la fenêtre.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Peut s’identifier</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>Seulement jusqu’au</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>Ce que peuvent les rôles</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Only an administrator changes people.</source>
        <translation>Seul un administrateur modifie les personnes.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Donner un nom à la personne.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>holdfast::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanCanvas</name>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.</source>
        <translation>Choisi : %1. Les flèches le déplacent, avec Ctrl elles changent sa taille, Suppr le supprime.</translation>
    </message>
    <message>
        <source>Tab goes through the rooms, N draws one.</source>
        <translation>Tab parcourt les locaux, N en dessine un.</translation>
    </message>
    <message>
        <source>Shape room</source>
        <translation>Former le local</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>Déplacer le local</translation>
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
        <translation>Ajouter un étage</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>Supprimer l’étage</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Dessiner un local</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer le local</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanStep</name>
    <message>
        <source>Rooms the devices name</source>
        <translation>Locaux nommés par les appareils</translation>
    </message>
    <message>
        <source>Rooms the devices name themselves</source>
        <translation>Locaux que les appareils nomment eux-mêmes</translation>
    </message>
    <message>
        <source>Or draw them</source>
        <translation>Ou les dessiner</translation>
    </message>
    <message>
        <source>Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back.</source>
        <translation>Mettre une image de l’étage dessous (PNG, JPG, SVG), régler l’échelle en deux clics, dessiner les locaux, placer les appareils. Le premier démarrage attend ici.</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Ouvrir l’éditeur</translation>
    </message>
    <message>
        <source>No device names a room that is not there yet.</source>
        <translation>Aucun appareil ne nomme un local qui manque encore.</translation>
    </message>
    <message>
        <source>They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside.</source>
        <translation>Ils deviennent des locaux en rangées sur un étage ; les déplacer plus tard. Les appareils qui les nomment y sont mis.</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Plans d’étage</translation>
    </message>
    <message>
        <source>Values mean more when they have a place.</source>
        <translation>Les valeurs disent plus quand elles ont un lieu.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n local</numerusform>
            <numerusform>%n locaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>Créer %n local</numerusform>
            <numerusform>Créer %n locaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Rez-de-chaussée</translation>
    </message>
</context>
<context>
    <name>holdfast::PointBand</name>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>+%1 over the limit</source>
        <translation>+%1 au-dessus de la limite</translation>
    </message>
    <message>
        <source>%1 under the limit</source>
        <translation>%1 sous la limite</translation>
    </message>
    <message>
        <source>at set-point</source>
        <translation>à la consigne</translation>
    </message>
    <message>
        <source>%1%2 from set-point</source>
        <translation>%1%2 de la consigne</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>dans la bande</translation>
    </message>
</context>
<context>
    <name>holdfast::PointGuard</name>
    <message>
        <source>Low %1</source>
        <translation>Bas %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>Haut %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PointRow</name>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PostCard</name>
    <message>
        <source>E-mail and web hook</source>
        <translation>E-mail et webhook</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificat de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>ceux que cet ordinateur reconnaît</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adresse d’expéditeur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Mail server&apos;s CA certificate</source>
        <translation>Certificat de CA du serveur de courrier</translation>
    </message>
    <message>
        <source>Web hook&apos;s address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Secret that signs it</source>
        <translation>Secret qui le signe</translation>
    </message>
    <message>
        <source>Web hook&apos;s CA certificate</source>
        <translation>Certificat de CA du webhook</translation>
    </message>
    <message>
        <source>Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only.</source>
        <translation>Les mots de passe sont conservés à part des réglages, lisibles par vous seul, et jamais réaffichés. Ils ne passent que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Conservé ; tapez pour le changer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>holdfast::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Les pages sont en cours de création …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ProcessLine</name>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>Personne ne s’en occupe encore</translation>
    </message>
    <message>
        <source>In process by %1</source>
        <translation>Traitée par %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>holdfast::Quantity</name>
    <message>
        <source>Apparent power</source>
        <translation>Puissance apparente</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Indice de qualité de l’air</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Pression de l’air</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pile</translation>
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
        <translation>Courant</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>Énergie stockée</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gaz</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humidité</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Éclairement</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Eau au sol</translation>
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
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Facteur de puissance</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>COV</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Vitesse du vent</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Qualité de liaison</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>En charge</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Pas en charge</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouvrant</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Serrure</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Mouillé</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Aucun mouvement</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bouge</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Branché</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Débranché</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Dangereux</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Pas de fumée</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Saboté</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Mise à jour disponible</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Vibre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Très chaud</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
</context>
<context>
    <name>holdfast::Questions</name>
    <message>
        <source>Ask to announce again (%1)</source>
        <translation>Demander une nouvelle annonce (%1)</translation>
    </message>
    <message>
        <source>Ask for a rebirth (%1)</source>
        <translation>Demander une renaissance (%1)</translation>
    </message>
    <message>
        <source>Ask for the network map (%1)</source>
        <translation>Demander la carte du réseau (%1)</translation>
    </message>
    <message>
        <source>Ask whether newer firmware is there (%1)</source>
        <translation>Demander s’il y a un firmware plus récent (%1)</translation>
    </message>
    <message>
        <source>Ask how the bridge is (%1)</source>
        <translation>Demander comment va le pont (%1)</translation>
    </message>
    <message>
        <source>Holdfast may not ask on this broker: permit it in the settings</source>
        <translation>Holdfast ne peut pas interroger sur ce broker : permettez-le dans les réglages</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>Le broker n’est pas connecté</translation>
    </message>
    <message>
        <source>Heard, needs a rebirth request</source>
        <translation>Entendu, attend une demande de renaissance</translation>
    </message>
    <message>
        <source>Heard, needs to be asked to announce itself</source>
        <translation>Entendu, doit être invité à s’annoncer</translation>
    </message>
    <message>
        <source>Heard, not ready yet</source>
        <translation>Entendu, pas encore prêt</translation>
    </message>
    <message>
        <source>Ask for its state (%1)</source>
        <translation>Demander son état (%1)</translation>
    </message>
</context>
<context>
    <name>holdfast::QueueCard</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Quiet for %1</source>
        <translation>Silence : %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>Dernier incident : %1</translation>
    </message>
    <message>
        <source>Quiet for another %1; priority 1 and life safety still sound.</source>
        <translation>Silence encore %1 ; la priorité 1 et la sécurité des personnes sonnent quand même.</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>Le son est activé.</translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>Cadence : %n alarme en dix minutes ; 1 est bon, 10 est une avalanche</numerusform>
            <numerusform>Cadence : %n alarmes en dix minutes ; 1 est bon, 10 est une avalanche</numerusform>
        </translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>avalanche %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairRow</name>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Repairs</name>
    <message>
        <source>History is paused: %1</source>
        <translation>L&apos;historique est en pause : %1</translation>
    </message>
    <message>
        <source>Records wait for the disk</source>
        <translation>Des enregistrements attendent le disque</translation>
    </message>
    <message>
        <source>History is larger than it may be</source>
        <translation>L&apos;historique est plus grand que permis</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>Une sauvegarde est en retard</translation>
    </message>
    <message>
        <source>The clock went back, or was ahead</source>
        <translation>L&apos;horloge a reculé, ou avançait</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>%1 mesures du %2 au %3</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>Dans la sauvegarde : %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>%n appareil partirait : %1</numerusform>
            <numerusform>%n appareils partiraient : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>%n appareil reviendrait : %1</numerusform>
            <numerusform>%n appareils reviendraient : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>%n ligne d&apos;audit depuis serait mise de côté avec les anciens fichiers</numerusform>
            <numerusform>%n lignes d&apos;audit depuis seraient mises de côté avec les anciens fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup&apos;s audit chain is longer than the one here</source>
        <translation>La chaîne d&apos;audit de la sauvegarde est plus longue que celle d&apos;ici</translation>
    </message>
    <message>
        <source>The audit chains fork: the backup tells another story than the files here</source>
        <translation>Les chaînes d&apos;audit divergent : la sauvegarde raconte une autre histoire que les fichiers d&apos;ici</translation>
    </message>
    <message>
        <source>The files of now are kept, whatever is chosen.</source>
        <translation>Les fichiers actuels sont gardés, quoi qu&apos;on choisisse.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room.</source>
        <translation>Rien n’est enregistré : le disque est plein. Libérez de la place ou accordez-en moins à l’historique. Ce qui attend sera écrit dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself.</source>
        <translation>Rien n’est enregistré : ce compte n’a pas le droit d’écrire dans le dossier de données. Donnez-le-lui ; l’enregistrement reprend de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is recorded: another program holds the file. Close it; recording goes on by itself.</source>
        <translation>Rien n’est enregistré : un autre programme tient le fichier. Fermez-le ; l’enregistrement reprend de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at.</source>
        <translation>Rien n’est enregistré : le disque répond par des erreurs. Faites une sauvegarde maintenant, sur un autre disque, et faites examiner celui-ci.</translation>
    </message>
    <message>
        <source>Nothing is recorded until this is put right.</source>
        <translation>Rien n’est enregistré tant que ce n’est pas réglé.</translation>
    </message>
    <message>
        <source>The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept.</source>
        <translation>Le disque est plus lent que le site. Rien n’est encore perdu ; si cela dure, les mesures sont éclaircies. Un disque dédié aide, ou garder moins.</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>Regarde seulement : un autre Holdfast enregistre ici</translation>
    </message>
    <message>
        <source>This window shows what the other one records and changes nothing. Close the other one and start again to record here.</source>
        <translation>Cette fenêtre montre ce que l’autre enregistre et ne change rien. Fermez l’autre et redémarrez pour enregistrer ici.</translation>
    </message>
    <message>
        <source>The register map of %1 cannot be used</source>
        <translation>La table de registres de %1 est inutilisable</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 n’est pas connecté</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>%1 samples cannot be read and are shown as gaps; everything else can.</source>
        <translation>%1 mesures sont illisibles et apparaissent comme des lacunes ; tout le reste se lit.</translation>
    </message>
    <message>
        <source>A backup from before may still have them.</source>
        <translation>Une sauvegarde antérieure les a peut-être encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>%n partie de l’historique est abîmée</numerusform>
            <numerusform>%n parties de l’historique sont abîmées</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved about keeping history was refused</source>
        <translation>Ce qui était enregistré sur la conservation de l’historique a été refusé</translation>
    </message>
    <message>
        <source>%1. Until it is saved anew the usual times and the usual budget apply.</source>
        <translation>%1. Jusqu’au prochain enregistrement, les durées et la place habituelles s’appliquent.</translation>
    </message>
    <message>
        <source>Measurements were thinned</source>
        <translation>Des mesures ont été éclaircies</translation>
    </message>
    <message>
        <source>The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.</source>
        <translation>Le disque n’a pas suivi jusqu’à %1 : de chaque point, seule la valeur la plus récente d’un intervalle a été gardée. Alarmes et actions sont complètes.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>La dernière sauvegarde n’a pas pu être faite</translation>
    </message>
    <message>
        <source>%1. It is tried again every hour. See whether its folder can be written and has room.</source>
        <translation>%1. Nouvel essai toutes les heures. Voyez si son dossier est accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.</source>
        <translation>%1 sont libres. Quand il n’y a plus rien, l’enregistrement s’interrompt. Libérez de la place ou accordez-en moins à l’historique.</translation>
    </message>
    <message>
        <source>It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.</source>
        <translation>Il occupe %1 et peut occuper %2. Le plus ancien part peu à peu ; si cela dure, accordez plus de place.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>Si ce disque tombe en panne, tout ce qui suit la dernière sauvegarde est perdu. Tant que Holdfast tourne, il s’en fait une toutes les %n heure.</numerusform>
            <numerusform>Si ce disque tombe en panne, tout ce qui suit la dernière sauvegarde est perdu. Tant que Holdfast tourne, il s’en fait une toutes les %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>Il n’y a pas de sauvegarde, et aucune ne se fait d’elle-même</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost. Make one, or choose how often one is made.</source>
        <translation>Si ce disque tombe en panne, tout est perdu. Faites-en une ou choisissez à quelle fréquence.</translation>
    </message>
    <message>
        <source>The newest backup holds damaged parts</source>
        <translation>La sauvegarde la plus récente contient des parties abîmées</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>%n partie était abîmée avant. Gardez une sauvegarde plus ancienne jusqu’à sa réparation.</numerusform>
            <numerusform>%n parties étaient abîmées avant. Gardez une sauvegarde plus ancienne jusqu’à leur réparation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was made on %1: in the future. Set this computer&apos;s clock right; no other backup is made by itself until then.</source>
        <translation>La sauvegarde la plus récente date du %1 : dans l’avenir. Réglez l’horloge de cet ordinateur ; d’ici là, aucune autre ne se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Bring back from backups</source>
        <translation>Reprendre des sauvegardes</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>Choisir la place</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Choisir la durée</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>See the brokers</source>
        <translation>Voir les brokers</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>An unknown point</source>
        <translation>Un point inconnu</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Le fichier : %1</translation>
    </message>
    <message>
        <source>Sums, which are made anew from their samples</source>
        <translation>Des sommes, refaites à partir de leurs mesures</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1 : %2 à %3</translation>
    </message>
    <message>
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place.</source>
        <translation>Rien n’est enregistré : le fichier est abîmé. Ce qui est lisible le reste et rien n’est supprimé. Récupérez ce qui est lisible, puis laissez cela ou une sauvegarde prendre sa place.</translation>
    </message>
    <message>
        <source>The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.</source>
        <translation>Le fichier autour est déchiré. Ce qui était lisible a été récupéré : laissez-le, ou une sauvegarde antérieure, prendre sa place.</translation>
    </message>
    <message>
        <source>The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is.</source>
        <translation>Le fichier autour est déchiré. La récupération copie tout ce qui est lisible dans un nouveau fichier parmi les sauvegardes ; le fichier déchiré reste tel quel.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>What is not as it should be, what it means, and what helps.</source>
        <translation>Ce qui n’est pas comme il faut, ce que cela veut dire et ce qui aide.</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <source>Read all of it now</source>
        <translation>Tout lire maintenant</translation>
    </message>
    <message>
        <source>The history, read through for damage</source>
        <translation>L’historique, relu à la recherche de dommages</translation>
    </message>
    <message>
        <source>While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above.</source>
        <translation>Pendant que Holdfast enregistre, un peu de ce qu’il a écrit est relu chaque minute, de sorte que tout soit vu en une semaine. Ce qui est illisible devient une lacune qui le dit, et figure ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged.</source>
        <translation>Rien à réparer. L’enregistreur écrit, et aucun dommage n’est connu de ce qu’il a écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>Cela se sait là où tourne l’enregistreur.</translation>
    </message>
    <message>
        <source>All of it was read through on %1.</source>
        <translation>Tout a été relu le %1.</translation>
    </message>
    <message>
        <source>Not all of it has been read through yet.</source>
        <translation>Tout n’a pas encore été relu.</translation>
    </message>
    <message>
        <source>Since %1: %2 of %3 parts read.</source>
        <translation>Depuis %1 : %2 parties lues sur %3.</translation>
    </message>
    <message>
        <source>No damage is known.</source>
        <translation>Aucun dommage n’est connu.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>%n partie est abîmée.</numerusform>
            <numerusform>%n parties sont abîmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>Sauvegarde faite et relue</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>%n mesure reprise.</numerusform>
            <numerusform>%n mesures reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>%n partie n’est dans aucune sauvegarde.</numerusform>
            <numerusform>%n parties ne sont dans aucune sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be read</source>
        <translation>Tout se lit</translation>
    </message>
    <message>
        <source>%1 samples were saved. They stand among the backups, to take the place of the torn file.</source>
        <translation>%1 mesures ont été récupérées. Elles sont parmi les sauvegardes, prêtes à remplacer le fichier déchiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n partie n’a pas pu être lue.</numerusform>
            <numerusform>%n parties n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message>
        <source>Reports cannot be made here</source>
        <translation>Aucun rapport ne peut être créé ici</translation>
    </message>
    <message>
        <source>There is no history on this computer that they could be made from.</source>
        <translation>Il n’y a sur cet ordinateur aucun historique à partir duquel les créer.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n fichier créé</numerusform>
            <numerusform>%n fichiers créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>dernier créé %1</translation>
    </message>
    <message>
        <source>Make the files of this report</source>
        <translation>Créer les fichiers de ce rapport</translation>
    </message>
    <message>
        <source>files are being made</source>
        <translation>des fichiers sont en cours de création</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n planification</numerusform>
            <numerusform>%n planifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this report made by itself</source>
        <translation>Faire établir ce rapport automatiquement</translation>
    </message>
    <message>
        <source>only an engineer changes this</source>
        <translation>seul un ingénieur modifie cela</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseList</name>
    <message>
        <source>No response is written down for this alarm.</source>
        <translation>Aucune action n’est décrite pour cette alarme.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
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
        <translation>Local</translation>
    </message>
    <message>
        <source>Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan.</source>
        <translation>Choisir un local sur le plan ou en dessiner un : glisser avec « Dessiner », ou N sur le plan.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Couloir</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>Local technique</translation>
    </message>
    <message>
        <source>Core: lifts, stairs</source>
        <translation>Noyau : ascenseurs, escaliers</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer le local</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Modifier le local</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleCheck</name>
    <message>
        <source>Give at least one limit.</source>
        <translation>Donnez au moins une limite.</translation>
    </message>
    <message>
        <source>The upper limit must be above the lower one.</source>
        <translation>La limite haute doit être au-dessus de la basse.</translation>
    </message>
    <message>
        <source>Name at least one abnormal state.</source>
        <translation>Nommez au moins un état anormal.</translation>
    </message>
    <message>
        <source>At least one usual interval.</source>
        <translation>Au moins un intervalle usuel.</translation>
    </message>
    <message>
        <source>Longer than nothing.</source>
        <translation>Plus long que rien.</translation>
    </message>
    <message>
        <source>Smaller than the change itself, or the alarm could never clear.</source>
        <translation>Plus petite que le changement même, sinon l’alarme ne finirait jamais.</translation>
    </message>
    <message>
        <source>Not less than nothing.</source>
        <translation>Pas moins que rien.</translation>
    </message>
    <message>
        <source>Say when the alarm is to be raised.</source>
        <translation>Dites quand l’alarme doit apparaître.</translation>
    </message>
    <message>
        <source>More than nothing.</source>
        <translation>Plus que rien.</translation>
    </message>
    <message>
        <source>Smaller than half the band, or the alarm could never clear.</source>
        <translation>Plus petite que la demi-bande, sinon l’alarme ne finirait jamais.</translation>
    </message>
    <message>
        <source>Choose the device whose silence is meant.</source>
        <translation>Choisissez l’appareil dont le silence est visé.</translation>
    </message>
    <message>
        <source>Choose what it watches.</source>
        <translation>Choisissez ce qu’elle surveille.</translation>
    </message>
    <message>
        <source>Say within which time.</source>
        <translation>Dites en combien de temps.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>Au plus un an.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Une règle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Une règle de sécurité des personnes demande une conséquence et une action de l’opérateur.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleConditionPart</name>
    <message>
        <source>What raises it</source>
        <translation>Ce qui la déclenche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Au-dessus de</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>Hystérésis</translation>
    </message>
    <message>
        <source>Under the set-point by</source>
        <translation>Sous la consigne de</translation>
    </message>
    <message>
        <source>Over the set-point by</source>
        <translation>Au-dessus de la consigne de</translation>
    </message>
    <message>
        <source>Where the device has a set-point, the second line counts in place of the first.</source>
        <translation>Si l’appareil a une consigne, la seconde ligne vaut à la place de la première.</translation>
    </message>
    <message>
        <source>Abnormal states</source>
        <translation>États anormaux</translation>
    </message>
    <message>
        <source>As the device says them, with commas between.</source>
        <translation>Tels que l’appareil les dit, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Usual intervals without a word</source>
        <translation>Intervalles usuels sans nouvelle</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>s’il tourne</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>Écart permis</translation>
    </message>
    <message>
        <source>The watched point is the command; the feedback is a property of the same device, or {a point&apos;s id}.</source>
        <translation>Le point surveillé est la commande ; le retour est une propriété du même appareil, ou {identifiant d’un point}.</translation>
    </message>
    <message>
        <source>the device&apos;s own</source>
        <translation>celle de l’appareil</translation>
    </message>
    <message>
        <source>In per cent of the set-point</source>
        <translation>En pour cent de la consigne</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>A property of the same device, or {a point&apos;s id}.</source>
        <translation>Une propriété du même appareil, ou {identifiant d’un point}.</translation>
    </message>
    <message>
        <source>Under it by</source>
        <translation>En dessous de</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>Au-dessus de</translation>
    </message>
    <message>
        <source>Rises by</source>
        <translation>Monte de</translation>
    </message>
    <message>
        <source>Falls by</source>
        <translation>Baisse de</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Raised while this is true</source>
        <translation>Présente tant que ceci est vrai</translation>
    </message>
    <message>
        <source>value is the watched point, a name is a property of the same device, {id} any point. &amp;&amp; || ! == != &lt; &gt; + - * / and &apos;texts&apos;.</source>
        <translation>value est le point surveillé, un nom une propriété du même appareil, {id} un point quelconque. &amp;&amp; || ! == != &lt; &gt; + - * / et &apos;textes&apos;.</translation>
    </message>
    <message>
        <source>Numbers are in %1.</source>
        <translation>Les nombres sont en %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Règle active</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Ce que dit la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message>
        <source>On</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>apparue %n fois en 7 jours</numerusform>
            <numerusform>apparue %n fois en 7 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 jours</translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>Vitesse de variation</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>Discordance</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>more than an hour to respond</source>
        <translation>plus d’une heure pour réagir</translation>
    </message>
    <message>
        <source>10 to 60 minutes to respond</source>
        <translation>10 à 60 minutes pour réagir</translation>
    </message>
    <message>
        <source>3 to 10 minutes to respond</source>
        <translation>3 à 10 minutes pour réagir</translation>
    </message>
    <message>
        <source>less than 3 minutes to respond</source>
        <translation>moins de 3 minutes pour réagir</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>set-point −%1 / +%2</source>
        <translation>consigne −%1 / +%2</translation>
    </message>
    <message>
        <source>nothing heard for %1 usual intervals, at least %2</source>
        <translation>rien entendu pendant %1 intervalles usuels, au moins %2</translation>
    </message>
    <message>
        <source>%1 under the set-point</source>
        <translation>%1 sous la consigne</translation>
    </message>
    <message>
        <source>%1 over the set-point</source>
        <translation>%1 au-dessus de la consigne</translation>
    </message>
    <message>
        <source>rises by %1</source>
        <translation>monte de %1</translation>
    </message>
    <message>
        <source>falls by %1</source>
        <translation>baisse de %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>the feedback does not follow the command</source>
        <translation>le retour ne suit pas la commande</translation>
    </message>
    <message>
        <source>comfort or a little energy is lost</source>
        <translation>du confort ou un peu d’énergie est perdu</translation>
    </message>
    <message>
        <source>business stops, or equipment, data or security suffer</source>
        <translation>l’activité s’arrête, ou matériel, données ou sûreté souffrent</translation>
    </message>
    <message>
        <source>people are hurt, or there is fire or water damage</source>
        <translation>des personnes sont blessées, ou il y a incendie ou dégât des eaux</translation>
    </message>
    <message>
        <source>Comfort or energy</source>
        <translation>Confort ou énergie</translation>
    </message>
    <message>
        <source>Business or security</source>
        <translation>Activité ou sûreté</translation>
    </message>
    <message>
        <source>People, fire or water</source>
        <translation>Personnes, feu ou eau</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, intégrée</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, partout</translation>
    </message>
    <message>
        <source>%1, %2 times within %3</source>
        <translation>%1, %2 fois en %3</translation>
    </message>
    <message>
        <source>This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.</source>
        <translation>C’est une alerte : sans conséquence ni action, personne n’a rien à faire. Elle ne sonne pas et n’arrive pas dans la liste d’alarmes.</translation>
    </message>
    <message>
        <source>This is an alert: %1, and there is %2. It makes no sound and does not reach the console.</source>
        <translation>C’est une alerte : %1, et il y a %2. Elle ne sonne pas et n’arrive pas dans la liste d’alarmes.</translation>
    </message>
    <message>
        <source>%1, because %2, and there is %3.</source>
        <translation>%1, car %2, et il y a %3.</translation>
    </message>
    <message>
        <source>People are too slow for this: an automatic action is needed.</source>
        <translation>Les gens sont trop lents pour cela : il faut une action automatique.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n local</numerusform>
            <numerusform>%n locaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePlacesPicker</name>
    <message>
        <source>Rooms</source>
        <translation>Locaux</translation>
    </message>
    <message>
        <source>Only what has all these tags</source>
        <translation>Seulement ce qui a toutes ces étiquettes</translation>
    </message>
    <message>
        <source>Tags of this site: %1</source>
        <translation>Étiquettes de ce site : %1</translation>
    </message>
    <message>
        <source>Nothing on this site can have the tag “%1”.</source>
        <translation>Rien sur ce site ne peut avoir l’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>Tick a room or name a tag.</source>
        <translation>Cochez un local ou nommez une étiquette.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleResponsePart</name>
    <message>
        <source>What follows, and what is to be done</source>
        <translation>Ce qui suit, et ce qu’il faut faire</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Cause probable</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Conséquence si personne n’agit</translation>
    </message>
    <message>
        <source>What to do, one step a line</source>
        <translation>Que faire, une étape par ligne</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>Délai pour réagir</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>D’où viennent ces nombres</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>Sécurité des personnes</translation>
    </message>
    <message>
        <source>Never hidden, never shelved.</source>
        <translation>Jamais masquée ni mise en attente.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleScopePart</name>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it.</source>
        <translation>Cette règle est livrée avec le programme et trouve seule ce qu’elle vise. Pour choisir, dupliquez-la.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>Un point</translation>
    </message>
    <message>
        <source>Where it watches</source>
        <translation>Où elle surveille</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisir une partie du nom</translation>
    </message>
    <message>
        <source>Every point that measures</source>
        <translation>Chaque point qui mesure</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>It watches</source>
        <translation>Elle surveille</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Certains lieux</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTimesPart</name>
    <message>
        <source>When, and for how long</source>
        <translation>Quand, et combien de temps</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Stays until somebody resets it</source>
        <translation>Reste jusqu’à remise à zéro</translation>
    </message>
    <message>
        <source>Needs no acknowledgement once it is over</source>
        <translation>Pas d’acquittement requis une fois finie</translation>
    </message>
    <message>
        <source>Raised after</source>
        <translation>Apparaît après</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>Disparaît après</translation>
    </message>
    <message>
        <source>Only from time number</source>
        <translation>À partir de la fois n°</translation>
    </message>
    <message>
        <source>Sounds again after</source>
        <translation>Sonne à nouveau après</translation>
    </message>
    <message>
        <source>Shelved for at most</source>
        <translation>En attente au plus</translation>
    </message>
    <message>
        <source>Hidden while this is true</source>
        <translation>Masquée tant que ceci est vrai</translation>
    </message>
    <message>
        <source>It is watched and written down all the same. Empty: never hidden.</source>
        <translation>Elle est suivie et consignée tout de même. Vide : jamais masquée.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>À mémoire</translation>
    </message>
    <message>
        <source>Acknowledges itself</source>
        <translation>S’acquitte seule</translation>
    </message>
    <message>
        <source>And for so long afterwards</source>
        <translation>Et aussi longtemps après</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message>
        <source>Try on the past</source>
        <translation>Essayer sur le passé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Ce qu’elle aurait fait</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>Essayée sur</translation>
    </message>
    <message>
        <source>Alarms it would have raised</source>
        <translation>Alarmes qu’elle aurait données</translation>
    </message>
    <message>
        <source>There is no history here to try it on.</source>
        <translation>Il n’y a pas d’historique ici pour l’essayer.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past: history holds what was heard.</source>
        <translation>Le silence ne s’essaie pas sur le passé : l’historique contient ce qui a été entendu.</translation>
    </message>
    <message>
        <source>The rule has been changed since. Try it again.</source>
        <translation>La règle a changé depuis. Essayez à nouveau.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Lecture de l’historique …</translation>
    </message>
    <message>
        <source>Trying it at %1 of %2 devices …</source>
        <translation>Essai sur %1 appareils sur %2 …</translation>
    </message>
    <message>
        <source>In %1 this would have raised nothing.</source>
        <translation>Sur %1, cela n’aurait rien donné.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>Sur %1, cela aurait donné %n alarme :</numerusform>
            <numerusform>Sur %1, cela aurait donné %n alarmes :</numerusform>
        </translation>
    </message>
    <message>
        <source>It watches nothing that is there now.</source>
        <translation>Elle ne surveille rien de ce qui existe maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>L’historique couvre %1 jours sur %2, sur %n point.</numerusform>
            <numerusform>L’historique couvre %1 jours sur %2, sur %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>De %n point, rien n’est connu.</numerusform>
            <numerusform>De %n points, rien n’est connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>%n d’entre elles aurait été masquée par la règle même.</numerusform>
            <numerusform>%n d’entre elles auraient été masquées par la règle même.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flood: at most %1 in ten minutes.</source>
        <translation>Pas d’avalanche : au plus %1 en dix minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>%n avalanche, jusqu’à %1 en dix minutes.</numerusform>
            <numerusform>%n avalanches, jusqu’à %1 en dix minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>%n d’entre elles bagote : un délai plus long ou une hystérésis plus large aide.</numerusform>
            <numerusform>%n d’entre elles bagotent : un délai plus long ou une hystérésis plus large aide.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premières sont listées.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialModel</name>
    <message>
        <source>still there</source>
        <translation>encore là</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Apparue</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleWords</name>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 « %2 »</translation>
    </message>
    <message>
        <source>%1 whoever has %2</source>
        <translation>%1 qui a %2</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Règles d’alarme</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Journal illisible : %1</translation>
    </message>
    <message>
        <source>The new rule</source>
        <translation>La nouvelle règle</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 est activée</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 est désactivée</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>Valeurs standard</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleClerk</name>
    <message>
        <source>Reports come by themselves where the recorder runs; this window only looks.</source>
        <translation>Les rapports arrivent d’eux-mêmes là où l’enregistreur tourne ; cette fenêtre ne fait que regarder.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 est en cours d’établissement</translation>
    </message>
    <message>
        <source>%1 does not come by itself any more</source>
        <translation>%1 n’arrive plus automatiquement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleDialog</name>
    <message>
        <source>At most %1 addresses.</source>
        <translation>%1 adresses au plus.</translation>
    </message>
    <message>
        <source>“%1” is no address of e-mail.</source>
        <translation>« %1 » n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Copier dans un dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Schedule of a report</source>
        <translation>Planification d’un rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reckoned from the day it is due, also when it is made late.</source>
        <translation>Compté depuis le jour prévu, même s’il est établi en retard.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter.</source>
        <translation>Selon l’horloge murale du site (%1), été comme hiver.</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>Les prochaines fois</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Send by e-mail to</source>
        <translation>Envoyer par e-mail à</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The mail server is chosen in Settings, Notifications.</source>
        <translation>Adresses séparées par des virgules. Le serveur de messagerie se choisit dans Paramètres, Notifications.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>Cochez au moins un type de fichier.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>A folder is named with its whole path, such as /srv/reports.</source>
        <translation>Un dossier se nomme par son chemin complet, par exemple /srv/reports.</translation>
    </message>
    <message>
        <source>This folder is not there now; a copy waits a day for it.</source>
        <translation>Ce dossier n’est pas là pour l’instant ; une copie l’attend un jour.</translation>
    </message>
    <message>
        <source>A copy with its hash; the files themselves stay in the folder of reports.</source>
        <translation>Une copie avec son empreinte ; les fichiers eux-mêmes restent dans le dossier des rapports.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Of the quarter&apos;s first month; where that is shorter, its last day.</source>
        <translation>Du premier mois du trimestre ; s’il est plus court, son dernier jour.</translation>
    </message>
    <message>
        <source>Where the month is shorter, its last day.</source>
        <translation>Si le mois est plus court, son dernier jour.</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleWords</name>
    <message>
        <source>given up: %1</source>
        <translation>abandonné : %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>nouvel essai prévu : %1</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>Chaque jour, %1</translation>
    </message>
    <message>
        <source>Day %1 of the quarter, %2</source>
        <translation>Jour %1 du trimestre, %2</translation>
    </message>
    <message>
        <source>Last day of the month, %1</source>
        <translation>Dernier jour du mois, %1</translation>
    </message>
    <message>
        <source>Day %1 of the month, %2</source>
        <translation>Jour %1 du mois, %2</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>non établi : %1</translation>
    </message>
    <message>
        <source>waits to be made</source>
        <translation>en attente d’établissement</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>établi %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>en retard, prévu %1</translation>
    </message>
    <message>
        <source>earlier ones missed: %1</source>
        <translation>précédents manqués : %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>to be copied</source>
        <translation>à copier</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>envoyé par e-mail</translation>
    </message>
    <message>
        <source>mail on its way</source>
        <translation>e-mail en route</translation>
    </message>
    <message>
        <source>there is no %1 on that day</source>
        <translation>ce jour-là, %1 n’existe pas</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>la première des deux</translation>
    </message>
    <message>
        <source>Weekly, %1</source>
        <translation>Chaque semaine, %1</translation>
    </message>
    <message>
        <source>Quarterly, %1</source>
        <translation>Chaque trimestre, %1</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Chaque mois, %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SchedulesCard</name>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>Ajouter une planification</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>Établir maintenant</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Modifier la planification</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>Supprimer la planification</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter changes it, Delete removes it</source>
        <translation>Espace active ou désactive, Entrée modifie, Suppr supprime</translation>
    </message>
    <message>
        <source>being made …</source>
        <translation>en cours …</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore établi</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>prochain %1</translation>
    </message>
    <message>
        <source>No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running.</source>
        <translation>Aucun rapport n’arrive encore de lui-même. Un tel rapport est établi selon l’horloge du site, et après coup si ce programme ne tournait pas.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>Seul un ingénieur peut le changer.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Il est en cours d’établissement.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>Il n’a pas encore été établi.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Dernier : %1</translation>
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
        <translation>Site</translation>
    </message>
    <message>
        <source>Floors and rooms</source>
        <translation>Étages et locaux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>Données et à propos</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages : %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>holdfast::ShelveDialog</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>Until it returns to normal, at most 8 hours</source>
        <translation>Jusqu’au retour à la normale, 8 heures au plus</translation>
    </message>
    <message>
        <source>Known cause, being repaired</source>
        <translation>Cause connue, en réparation</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Travaux prévus</translation>
    </message>
    <message>
        <source>Sensor is wrong</source>
        <translation>Capteur faux</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>Précisions sur la raison</translation>
    </message>
    <message>
        <source>For whoever reads the journal</source>
        <translation>Pour qui lira le journal</translation>
    </message>
    <message>
        <source>It stays in the journal, leaves the list, and comes back by itself.</source>
        <translation>Elle reste au journal, quitte la liste et revient d’elle-même.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message>
        <source>Similar before</source>
        <translation>Déjà survenu</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>Journal illisible : %1</translation>
    </message>
    <message>
        <source>Never in the last 90 days</source>
        <translation>Jamais ces 90 derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>%n fois ces 90 derniers jours</numerusform>
            <numerusform>%n fois ces 90 derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>finie après %1</translation>
    </message>
    <message>
        <source>end not written down</source>
        <translation>fin non consignée</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteCheck</name>
    <message>
        <source>Give every tariff a name.</source>
        <translation>Donner un nom à chaque tarif.</translation>
    </message>
    <message>
        <source>The tariff “%1” holds on no day: choose at least one.</source>
        <translation>Le tarif « %1 » ne vaut aucun jour : en choisir au moins un.</translation>
    </message>
    <message>
        <source>The price of the tariff “%1” is below zero.</source>
        <translation>Le prix du tarif « %1 » est négatif.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Donner un nom au site.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one of the list, such as Europe/Dublin.</source>
        <translation>Il n’y a pas de fuseau « %1 » : en choisir un de la liste, comme Europe/Dublin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>Une monnaie a trois lettres, comme EUR.</translation>
    </message>
    <message>
        <source>Occupied hours end before they begin: a night shift belongs to two days.</source>
        <translation>Les heures occupées finissent avant de commencer : un poste de nuit tient sur deux jours.</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteSection</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Times, money and the hours people are there. The overview counts comfort in these hours.</source>
        <translation>Heures, argent et temps de présence. La vue d’ensemble compte le confort pendant ces heures.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Occupied hours</source>
        <translation>Heures occupées</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Energy tariffs</source>
        <translation>Tarifs d’énergie</translation>
    </message>
    <message>
        <source>Equal times: the whole day</source>
        <translation>Heures égales : tout le jour</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>Site enregistré</translation>
    </message>
</context>
<context>
    <name>holdfast::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>holdfast::Spark</name>
    <message>
        <source>Course of the last day</source>
        <translation>Cours du dernier jour</translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>after </source>
        <translation>après </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>For alarms of</source>
        <translation>Pour les alarmes de</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 et pire</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>qui est de service</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Retirer l’étape</translation>
    </message>
</context>
<context>
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <source>While nobody acknowledges</source>
        <translation>Tant que personne n’acquitte</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Times are counted from the alarm&apos;s start, also while Holdfast is closed.</source>
        <translation>Les temps comptent depuis le début de l’alarme, même quand Holdfast est fermé.</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffRow</name>
    <message>
        <source>Name of the tariff</source>
        <translation>Nom du tarif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Prix du kilowattheure</translation>
    </message>
    <message>
        <source> %1/kWh</source>
        <translation> %1/kWh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Remove the tariff</source>
        <translation>Supprimer le tarif</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Holds on %1</source>
        <translation>Vaut le %1</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffsEditor</name>
    <message>
        <source>Add tariff</source>
        <translation>Ajouter un tarif</translation>
    </message>
</context>
<context>
    <name>holdfast::TickList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Tray</name>
    <message>
        <source>Open Holdfast</source>
        <translation>Ouvrir Holdfast</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>Couper le son 10 minutes</translation>
    </message>
    <message>
        <source>Alarms: %1. The worst that calls: %2</source>
        <translation>Alarmes : %1. La pire qui appelle : %2</translation>
    </message>
    <message>
        <source>Alarms: %1, all acknowledged</source>
        <translation>Alarmes : %1, toutes acquittées</translation>
    </message>
    <message>
        <source>A broker is not connected</source>
        <translation>Un broker n’est pas connecté</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Aucune alarme</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message>
        <source>device silent</source>
        <translation>appareil muet</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>passerelle perdue</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>broker perdu</translation>
    </message>
    <message>
        <source>Holdfast off</source>
        <translation>Holdfast arrêté</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>éclairci</translation>
    </message>
    <message>
        <source>broker dropped</source>
        <translation>rejeté par le broker</translation>
    </message>
    <message>
        <source>resynchronising</source>
        <translation>resynchronisation</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>No values from %1 to %2</source>
        <translation>Aucune valeur de %1 à %2</translation>
    </message>
    <message>
        <source>Newest %1, between %2 and %3 from %4 to %5</source>
        <translation>Dernière valeur %1, entre %2 et %3 de %4 à %5</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n lacune</numerusform>
            <numerusform>%n lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1 : aucune valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>holdfast::WaysCard</name>
    <message>
        <source>Who hears of it at once</source>
        <translation>Qui l’apprend aussitôt</translation>
    </message>
    <message>
        <source>One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm.</source>
        <translation>Une cause est annoncée une fois, avec ce qu’elle masque. Beaucoup d’alarmes à la fois deviennent un message. Ce que personne n’acquitte est répété à ce rythme.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1 : actif</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un essai</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Envoyer un essai : %1</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>À nouveau toutes les</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 again every</source>
        <translation>%1 à nouveau toutes les</translation>
    </message>
</context>
<context>
    <name>holdfast::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Raised</source>
        <translation>Apparue</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réarmée</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>Fin de mise en attente</translation>
    </message>
    <message>
        <source>Suppressed by its cause</source>
        <translation>Inhibée par sa cause</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>N’est plus inhibée</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Mise hors service</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Remise en service</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Règle modifiée</translation>
    </message>
    <message>
        <source>Alarm flood</source>
        <translation>Avalanche d’alarmes</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>Lacune dans les données</translation>
    </message>
    <message>
        <source>Was exceeded while nobody looked</source>
        <translation>Dépassé sans que personne ne regarde</translation>
    </message>
    <message>
        <source>Nothing listens at this port: check that the broker runs and the port is right.</source>
        <translation>Rien n’écoute sur ce port : vérifier que le broker tourne et que le port est juste.</translation>
    </message>
    <message>
        <source>There is no way to this address: check the network cable, Wi-Fi or VPN.</source>
        <translation>Aucun chemin vers cette adresse : vérifier le câble réseau, le Wi-Fi ou le VPN.</translation>
    </message>
    <message>
        <source>This name is not known: check its spelling, or use the IP address.</source>
        <translation>Ce nom est inconnu : vérifier l’orthographe ou utiliser l’adresse IP.</translation>
    </message>
    <message>
        <source>No answer in time: the address may be wrong or a firewall drops the connection.</source>
        <translation>Pas de réponse à temps : adresse fausse, ou un pare-feu bloque la connexion.</translation>
    </message>
    <message>
        <source>The broker refuses this user or password.</source>
        <translation>Le broker refuse cet utilisateur ou ce mot de passe.</translation>
    </message>
    <message>
        <source>The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.</source>
        <translation>Le broker connaît cet utilisateur mais ne l’admet pas : demander le droit de lecture à son administrateur.</translation>
    </message>
    <message>
        <source>Another program uses the same client name: one of the two must change it.</source>
        <translation>Un autre programme utilise le même nom de client : l’un des deux doit en changer.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate has expired: renew it on the broker.</source>
        <translation>Le certificat du broker a expiré : le renouveler sur le broker.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not valid yet: check the clocks of both computers.</source>
        <translation>Le certificat du broker n’est pas encore valable : vérifier l’horloge des deux ordinateurs.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is signed by someone unknown: give its CA file.</source>
        <translation>Le certificat du broker est signé par un inconnu : donner son fichier d’AC.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name: use the name it was made for.</source>
        <translation>Le certificat est celui d’un autre nom : utiliser le nom pour lequel il est fait.</translation>
    </message>
    <message>
        <source>The broker refuses our certificate: check certificate and key file.</source>
        <translation>Le broker refuse notre certificat : vérifier les fichiers de certificat et de clé.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: switch TLS off or use the broker&apos;s TLS port.</source>
        <translation>Ce port ne parle pas TLS : couper TLS ou prendre le port TLS du broker.</translation>
    </message>
    <message>
        <source>The broker sent more than is accepted at once.</source>
        <translation>Le broker a envoyé plus qu’il n’est admis en une fois.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>Ce qui répond là ne parle pas MQTT.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>Le broker a fermé la connexion.</translation>
    </message>
    <message>
        <source>The broker stopped answering: it or the way to it is frozen.</source>
        <translation>Le broker ne répond plus : lui ou le chemin vers lui est figé.</translation>
    </message>
    <message>
        <source>More came in than could be taken: the connection is made anew.</source>
        <translation>Trop de données reçues : la connexion est refaite.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>The device says so now</source>
        <translation>L’appareil le dit à l’instant</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>The next value is overdue</source>
        <translation>La prochaine valeur tarde</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Nothing new for longer than usual</source>
        <translation>Rien de neuf depuis plus longtemps que d’habitude</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>The device does not answer; the value may be wrong</source>
        <translation>L’appareil ne répond pas ; la valeur peut être fausse</translation>
    </message>
    <message>
        <source>Gateway lost</source>
        <translation>Passerelle perdue</translation>
    </message>
    <message>
        <source>The gateway does not answer; the value may be old</source>
        <translation>La passerelle ne répond pas ; la valeur peut être ancienne</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Broker perdu</translation>
    </message>
    <message>
        <source>The connection to the broker is lost; the value may be old</source>
        <translation>La connexion au broker est perdue ; la valeur peut être ancienne</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>What was commanded; the device does not report back</source>
        <translation>Ce qui a été commandé ; l’appareil ne le confirme pas</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>No value has come yet</source>
        <translation>Aucune valeur reçue encore</translation>
    </message>
    <message>
        <source>Clock suspect</source>
        <translation>Horloge douteuse</translation>
    </message>
    <message>
        <source>The time of this value cannot be right</source>
        <translation>L’heure de cette valeur ne peut être juste</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Computed by a twin, not measured</source>
        <translation>Calculé par un jumeau, non mesuré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nothing was heard of it yet</source>
        <translation>On n’en a encore rien entendu</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Reports as it should</source>
        <translation>Se signale comme prévu</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Reports, but not all of it or too late</source>
        <translation>Se signale, mais en partie ou trop tard</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Runs on its local fallback</source>
        <translation>Tourne sur son secours local</translation>
    </message>
    <message>
        <source>Does not report any more</source>
        <translation>Ne se signale plus</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>No connection is wanted</source>
        <translation>Aucune connexion voulue</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion …</translation>
    </message>
    <message>
        <source>The connection is being made</source>
        <translation>La connexion s’établit</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Messages come in</source>
        <translation>Les messages arrivent</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>Connected, but the broker does not answer</source>
        <translation>Connecté, mais le broker ne répond pas</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>Pas de connexion ; nouvel essai en cours</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>Priorité 1</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>agir tout de suite</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>Priorité 2</translation>
    </message>
    <message>
        <source>act within ten minutes</source>
        <translation>agir sous dix minutes</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>Priorité 3</translation>
    </message>
    <message>
        <source>act within the hour</source>
        <translation>agir dans l’heure</translation>
    </message>
    <message>
        <source>Priority 4</source>
        <translation>Priorité 4</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>agir aujourd’hui</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>good to know, nothing to do</source>
        <translation>bon à savoir, rien à faire</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>Active and not acknowledged</source>
        <translation>Active et non acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>Active and acknowledged</source>
        <translation>Active et acquittée</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>Over, but nobody acknowledged it</source>
        <translation>Finie, mais personne ne l’a acquittée</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>mémorisée</translation>
    </message>
    <message>
        <source>Over, waits for acknowledgement and reset</source>
        <translation>Finie, attend acquittement et réarmement</translation>
    </message>
    <message>
        <source>latched, acknowledged</source>
        <translation>mémorisée, acquittée</translation>
    </message>
    <message>
        <source>Over, waits for reset</source>
        <translation>Finie, attend le réarmement</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>mise en attente</translation>
    </message>
    <message>
        <source>Put aside for a time by an operator</source>
        <translation>Mise de côté un temps par un opérateur</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>inhibée</translation>
    </message>
    <message>
        <source>Explained by its cause</source>
        <translation>Expliquée par sa cause</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Taken out for work</source>
        <translation>Retirée pour travaux</translation>
    </message>
    <message>
        <source>it was heard</source>
        <translation>il a été entendu</translation>
    </message>
    <message>
        <source>its own word</source>
        <translation>sa propre parole</translation>
    </message>
    <message>
        <source>its last will</source>
        <translation>son dernier message</translation>
    </message>
    <message>
        <source>silence beyond its usual interval</source>
        <translation>silence plus long que d’habitude</translation>
    </message>
    <message>
        <source>its gateway is lost</source>
        <translation>sa passerelle est perdue</translation>
    </message>
    <message>
        <source>the broker is lost</source>
        <translation>le broker est perdu</translation>
    </message>
    <message>
        <source>a message the broker had kept</source>
        <translation>un message gardé par le broker</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Marche seul</translation>
    </message>
    <message>
        <source>Needs its local hub</source>
        <translation>A besoin de son hub local</translation>
    </message>
    <message>
        <source>Needs the cloud</source>
        <translation>A besoin du cloud</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>This program was built without Modbus: install a package that has it.</source>
        <translation>Ce programme a été construit sans Modbus : installez un paquet qui l’a.</translation>
    </message>
    <message>
        <source>The register map cannot be used: correct the file and try again.</source>
        <translation>La table des registres ne peut pas être utilisée : corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Part of another</source>
        <translation>Partie d’un autre</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>kind of record</comment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of record</comment>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>holdfast::XlsxFile</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
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
        <translation>couverture</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.</source>
        <translation>Les moyennes sont pondérées par le temps. Rien n’est interpolé : une cellule est vide là où rien n’a été enregistré, et la feuille des lacunes dit pourquoi.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CellDrawer</name>
    <message>
        <source>Whatever is lost</source>
        <translation>Quoi qu’il se perde</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>Ce qui le prouverait</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Not proven any more</source>
        <translation>N’est plus prouvé</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>jamais mesuré</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Délai de mise en sûreté</translation>
    </message>
    <message>
        <source>What it serves stays good</source>
        <translation>Ce qui en dépend tient</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Affirmé par</translation>
    </message>
    <message>
        <source>Devices touched</source>
        <translation>Appareils touchés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>No policy answers this. What happens is up to the devices.</source>
        <translation>Aucune règle n’y répond. Les appareils décident de ce qui arrive.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Enregistrer une preuve</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ComponentBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1 : %2 points sur %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CounterexampleCard</name>
    <message>
        <source>How it breaks</source>
        <translation>Comment cela casse</translation>
    </message>
    <message>
        <source>The way to the break, round by round</source>
        <translation>Le chemin jusqu’à la rupture, tour par tour</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>Un tour en arrière</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>Un tour en avant</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutDiagram</name>
    <message>
        <source>Single points of failure</source>
        <translation>Points uniques de défaillance</translation>
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
            <numerusform>seule alimentation de %n appareil</numerusform>
            <numerusform>seule alimentation de %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>seul service de %n appareil</numerusform>
            <numerusform>seul service de %n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>seul chemin de %n appareil</numerusform>
            <numerusform>seul chemin de %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares %1 with %2, so both fail together.</source>
        <translation>Il partage %1 avec %2 : les deux tombent ensemble.</translation>
    </message>
    <message>
        <source>It shares %1 with %2: all fail together.</source>
        <translation>Il partage %1 avec %2 : tous tombent ensemble.</translation>
    </message>
    <message>
        <source>Fix: one mains router nearby.</source>
        <translation>Remède : un routeur sur secteur à proximité.</translation>
    </message>
    <message>
        <source>Fix: one mains router in %1.</source>
        <translation>Remède : un routeur sur secteur dans %1.</translation>
    </message>
    <message>
        <source>Fix: a second gateway.</source>
        <translation>Remède : une seconde passerelle.</translation>
    </message>
    <message>
        <source>Fix: a second gateway in %1.</source>
        <translation>Remède : une seconde passerelle dans %1.</translation>
    </message>
    <message>
        <source>Fix: a second uplink beside %1.</source>
        <translation>Remède : une seconde liaison à côté de %1.</translation>
    </message>
    <message>
        <source>Fix: a second switch beside %1.</source>
        <translation>Remède : un second commutateur à côté de %1.</translation>
    </message>
    <message>
        <source>Fix: a second broker.</source>
        <translation>Remède : un second broker.</translation>
    </message>
    <message>
        <source>Fix: control on site instead of the cloud.</source>
        <translation>Remède : une commande sur place au lieu du cloud.</translation>
    </message>
    <message>
        <source>Fix: a second power feed, or a UPS.</source>
        <translation>Remède : une seconde alimentation ou un onduleur.</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>Point unique</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Appareils coupés</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Remède</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n fonction</numerusform>
            <numerusform>%n fonctions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutsCard</name>
    <message>
        <source>Single points of failure</source>
        <translation>Points uniques de défaillance</translation>
    </message>
    <message>
        <source>Single points of failure as a table</source>
        <translation>Points uniques de défaillance en tableau</translation>
    </message>
    <message>
        <source>No single failure cuts others off</source>
        <translation>Aucune panne seule n’en coupe d’autres</translation>
    </message>
    <message>
        <source>Every device that is known has a second way, or none was told of its ways.</source>
        <translation>Chaque appareil connu a un second chemin, ou aucun n’a dit les siens.</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>Demander pour une chose</translation>
    </message>
    <message>
        <source>Mesh single points of failure</source>
        <translation>Points uniques du maillage</translation>
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
        <translation>Exercice à mener</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Lancer sur le jumeau</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Ce qui est essayé</translation>
    </message>
    <message>
        <source>Checked before: %1</source>
        <comment>list</comment>
        <translation>Vérifié avant : %1</translation>
    </message>
    <message>
        <source>The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back.</source>
        <translation>La politique est prouvée et armée sur le jumeau. Puis ce qu’elle concerne est perdu, le temps qu’il lui faut pour agir et revenir.</translation>
    </message>
    <message>
        <source>What its steps store in devices is held, and what this station is to do comes into force in time</source>
        <translation>Ce que ses étapes enregistrent dans les appareils est tenu, et ce que ce poste doit faire s’applique à temps</translation>
    </message>
    <message>
        <source>The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.</source>
        <translation>Le jumeau est un modèle de ce site avec %1 appareils. Rien de réel n’est touché, et une demi-heure dure quelques secondes.</translation>
    </message>
    <message>
        <source>The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.</source>
        <comment>name, number</comment>
        <translation>Le jumeau est %1, un exemple simulé avec %2 appareils, pas votre site : un exercice y montre ce qu’un exercice montre et ne dit rien de vos appareils.</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>Un exercice est en cours</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillReader</name>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Pre-checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>what a drill counts as</comment>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>no proof · functions: %1</source>
        <translation>pas une preuve · fonctions : %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>what a drill counts as</comment>
        <translation>Essai</translation>
    </message>
    <message>
        <source>a fault was built in</source>
        <translation>un défaut était introduit</translation>
    </message>
    <message>
        <source>not your site</source>
        <translation>pas votre site</translation>
    </message>
    <message>
        <source>Simulated, no cable is touched</source>
        <translation>Simulé, aucun câble touché</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Mise en sûreté la plus lente</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weight of a function, one letter</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Temps de mise en sûreté</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>devices</comment>
        <translation>%1 sur %2 tiennent</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Rien à regarder</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What is cut off</source>
        <translation>Ce qui est coupé</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>check</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>out of bounds</source>
        <translation>hors limites</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>surveillé</translation>
    </message>
    <message>
        <source>within bounds</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>place, value, value</comment>
        <translation>%1 entre %2 et %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, verdict</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, what happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Under way on the twin</source>
        <translation>En cours sur le jumeau</translation>
    </message>
    <message>
        <source>The drill found what was built in: %1.</source>
        <comment>devices</comment>
        <translation>L’exercice a trouvé le défaut introduit : %1.</translation>
    </message>
    <message>
        <source>The drill did not find what was built in: %1.</source>
        <comment>devices</comment>
        <translation>L’exercice n’a pas trouvé le défaut introduit : %1.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <comment>devices</comment>
        <translation>Voyez %1 avant que quiconque s’y fie.</translation>
    </message>
    <message>
        <source>functions: %1 · devices cut off: %2</source>
        <translation>fonctions : %1 · appareils coupés : %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Mené le</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, deviating: %2</source>
        <comment>verdict, number of devices</comment>
        <translation>%1, écarts : %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillTimeline</name>
    <message>
        <source>Course of the drill</source>
        <translation>Déroulement de l’exercice</translation>
    </message>
    <message>
        <source>%1 taken away after %2</source>
        <comment>device, length</comment>
        <translation>%1 retiré après %2</translation>
    </message>
    <message>
        <source>given back after %1</source>
        <comment>length</comment>
        <translation>rendu après %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices safe</source>
        <translation>%1 appareils sur %2 en sûreté</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>Appareils en sûreté</translation>
    </message>
    <message>
        <source>taken away by the drill</source>
        <translation>retiré par l’exercice</translation>
    </message>
    <message>
        <source>%1 of %2 safe</source>
        <translation>%1 sur %2 en sûreté</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillWords</name>
    <message>
        <source>Broker lost</source>
        <translation>Broker perdu</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost</source>
        <translation>Passerelle GW-3 perdue</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost, one device misbehaves</source>
        <translation>Passerelle GW-3 perdue, un appareil se comporte mal</translation>
    </message>
    <message>
        <source>Heating set-point</source>
        <translation>Consigne de chauffage</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Vitesse du ventilateur</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Vérification réussie</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>En sûreté</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Tout n’est pas comme avant</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>N’a pas pu être rendu</translation>
    </message>
    <message>
        <source>The broker is taken from the twin for %1.</source>
        <comment>length</comment>
        <translation>Le broker est retiré au jumeau pendant %1.</translation>
    </message>
    <message>
        <source>%1 is taken from the twin for %2.</source>
        <comment>device, length</comment>
        <translation>%1 est retiré au jumeau pendant %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, devices</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 holds %2 within %3</source>
        <comment>property, value, length</comment>
        <translation>%1 tient %2 en moins de %3</translation>
    </message>
    <message>
        <source>%1 stays between %2 and %3, or the drill is broken off</source>
        <comment>place, value, value</comment>
        <translation>%1 reste entre %2 et %3, sinon l’exercice est interrompu</translation>
    </message>
    <message>
        <source>Built in: %1 misbehaves. The drill has to find it.</source>
        <comment>devices</comment>
        <translation>Introduit : %1 se comporte mal. L’exercice doit le trouver.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>drill</comment>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>drill</comment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Mené à son terme, rendu, et tout est comme avant.</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Une vérification préalable a échoué. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Cela n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Interrompu : une alarme urgente que l’exercice n’explique pas.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Interrompu : l’observateur était lui-même coupé.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Interrompu : une valeur est sortie de ses limites.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Interrompu : trop d’écarts.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Interrompu par une personne.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Cela n’a pas pu être rendu : quelqu’un doit y aller.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Rendu, mais tout n’est pas comme avant.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>Pas comme attendu</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lâché</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>Pas comme avant</translation>
    </message>
    <message>
        <source>Everything that is watched is heard</source>
        <translation>Tout ce qui est surveillé est entendu</translation>
    </message>
    <message>
        <source>No alarm of priority 1 or 2</source>
        <translation>Aucune alarme de priorité 1 ou 2</translation>
    </message>
    <message>
        <source>The policy is armed</source>
        <translation>La politique est armée</translation>
    </message>
    <message>
        <source>Fallbacks are stored in the devices</source>
        <translation>Les replis sont dans les appareils</translation>
    </message>
    <message>
        <source>Devices can be seen while cut off</source>
        <translation>Appareils visibles une fois coupés</translation>
    </message>
    <message>
        <source>People are informed</source>
        <translation>Les personnes sont informées</translation>
    </message>
    <message>
        <source>A second person has agreed</source>
        <translation>Une seconde personne a accepté</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Tient %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Continue à parler</translation>
    </message>
    <message>
        <source>Shown as not heard</source>
        <translation>Montré non entendu</translation>
    </message>
    <message>
        <source>Policy comes into force</source>
        <translation>La politique s’applique</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Une alarme</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Pas en vigueur</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmes : %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillsTab</name>
    <message>
        <source>kept with their audit: %1</source>
        <translation>conservés avec leur audit : %1</translation>
    </message>
    <message>
        <source>The twin is being brought to life …</source>
        <translation>Le jumeau prend vie …</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>Annuler maintenant</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Attendu et observé</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>Chaque appareil</translation>
    </message>
    <message>
        <source>How much of it is shown</source>
        <translation>Ce qui en est montré</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Aucun exercice n’a encore été mené</translation>
    </message>
    <message>
        <source>A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched.</source>
        <translation>Un exercice retire quelque chose à un jumeau simulé du site et observe si tout fait ce que dit le plan. Aucun câble n’est touché.</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>Lancer sur le jumeau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>by the clock of the twin</source>
        <translation>à l’horloge du jumeau</translation>
    </message>
    <message>
        <source>Checks and limits</source>
        <translation>Vérifications et limites</translation>
    </message>
    <message>
        <source>any failure rolls back</source>
        <translation>tout échec annule</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>va dans le rapport</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>Exercices menés</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DurationBox</name>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>j</translation>
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
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditorWords</name>
    <message>
        <source>an echo through it</source>
        <translation>un écho au travers</translation>
    </message>
    <message>
        <source>news of a reference device</source>
        <translation>des nouvelles d’un appareil témoin</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>une réponse propre</translation>
    </message>
    <message>
        <source>the real service behind it</source>
        <translation>le vrai service derrière</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>une connexion</translation>
    </message>
    <message>
        <source>a ping</source>
        <translation>un ping</translation>
    </message>
    <message>
        <source>what it reports of itself</source>
        <translation>ce qu’il dit de lui-même</translation>
    </message>
    <message>
        <source>our own network card</source>
        <translation>notre propre carte réseau</translation>
    </message>
    <message>
        <source>our own router</source>
        <translation>notre propre routeur</translation>
    </message>
    <message>
        <source>our own broker here</source>
        <translation>notre propre broker ici</translation>
    </message>
    <message>
        <source>a power meter</source>
        <translation>un compteur électrique</translation>
    </message>
    <message>
        <source>the time source</source>
        <translation>la source de temps</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>pas pendant</translation>
    </message>
    <message>
        <source>only during</source>
        <translation>seulement pendant</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>avec ou sans</translation>
    </message>
    <message>
        <source>occupied or not</source>
        <translation>occupés ou non</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupés</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vides</translation>
    </message>
    <message>
        <source>the new state</source>
        <translation>le nouvel état</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>undo it and call a person</source>
        <translation>annuler et appeler quelqu’un</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>garder et appeler quelqu’un</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>un relâchement</translation>
    </message>
    <message>
        <source>reversing it</source>
        <translation>une inversion</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>when that has expired</source>
        <translation>quand cela a expiré</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>revenir seul</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>attendre quelqu’un</translation>
    </message>
    <message>
        <source>go back at night</source>
        <translation>revenir la nuit</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>qui est là</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>les alarmes</translation>
    </message>
    <message>
        <source>missing history</source>
        <translation>l’historique manquant</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>les commandes</translation>
    </message>
    <message>
        <source>shown to the operator</source>
        <translation>montrées à l’opérateur</translation>
    </message>
    <message>
        <source>sent unless expired</source>
        <translation>envoyées si non expirées</translation>
    </message>
    <message>
        <source>looked at again first</source>
        <translation>revues d’abord</translation>
    </message>
    <message>
        <source>hold the last value</source>
        <translation>garder la dernière valeur</translation>
    </message>
    <message>
        <source>set a preset</source>
        <translation>mettre un préréglage</translation>
    </message>
    <message>
        <source>follow the local schedule</source>
        <translation>suivre l’horaire local</translation>
    </message>
    <message>
        <source>switch the link</source>
        <translation>changer de liaison</translation>
    </message>
    <message>
        <source>switch the broker</source>
        <translation>changer de broker</translation>
    </message>
    <message>
        <source>let a standby take over</source>
        <translation>laisser le secours prendre la main</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>prévenir</translation>
    </message>
    <message>
        <source>give a rule to the doors</source>
        <translation>donner une règle aux portes</translation>
    </message>
    <message>
        <source>keep commands for later</source>
        <translation>garder les commandes</translation>
    </message>
    <message>
        <source>refuse commands</source>
        <translation>refuser les commandes</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>délester</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>powered by</source>
        <translation>alimenté par</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>its clock set by</source>
        <translation>horloge réglée par</translation>
    </message>
    <message>
        <source>cut open connections</source>
        <translation>couper les connexions ouvertes</translation>
    </message>
    <message>
        <source>shut the former one out</source>
        <translation>exclure l’ancienne</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>as priority</source>
        <translation>en priorité</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>from importance</source>
        <translation>à partir de l’importance</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>le secteur</translation>
    </message>
    <message>
        <source>a UPS</source>
        <translation>un onduleur</translation>
    </message>
    <message>
        <source>a battery</source>
        <translation>une batterie</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>its own clock chip</source>
        <translation>sa propre horloge</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la passerelle</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>un message à l’écran</translation>
    </message>
    <message>
        <source>a siren</source>
        <translation>une sirène</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>un SMS</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>a web hook</source>
        <translation>un webhook</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>ouvertes seulement en alarme incendie</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent ainsi</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>ouvrir une fois</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EvidenceDialog</name>
    <message>
        <source>A drill on site showed that it works</source>
        <translation>Un exercice sur place a montré que cela marche</translation>
    </message>
    <message>
        <source>Counts as proven for these devices as they are now, for 180 days at most.</source>
        <translation>Compte comme prouvé pour ces appareils tels qu’ils sont, 180 jours au plus.</translation>
    </message>
    <message>
        <source>A real outage showed that it works</source>
        <translation>Une vraie panne a montré que cela marche</translation>
    </message>
    <message>
        <source>A drill on site showed that it fails</source>
        <translation>Un exercice sur place a montré que cela échoue</translation>
    </message>
    <message>
        <source>Counts as failed until a newer drill or outage shows otherwise.</source>
        <translation>Compte comme un échec jusqu’à ce qu’un exercice ou une panne montre le contraire.</translation>
    </message>
    <message>
        <source>A real outage showed that it fails</source>
        <translation>Une vraie panne a montré que cela échoue</translation>
    </message>
    <message>
        <source>The maker says so</source>
        <translation>Le fabricant le dit</translation>
    </message>
    <message>
        <source>Counts as claimed, never as proven.</source>
        <translation>Compte comme affirmé, jamais comme prouvé.</translation>
    </message>
    <message>
        <source>A person says so</source>
        <translation>Une personne le dit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Enregistrer une preuve</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Délai de mise en sûreté</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was seen, who was there, or where it is written. It stays, with your name.</source>
        <translation>Ce qu’on a vu, qui était là ou où c’est écrit. Cela reste, avec votre nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say first in the function what happens then: what is not known cannot be proven.</source>
        <translation>Dites d’abord dans la fonction ce qui se passe alors : ce qui n’est pas connu ne se prouve pas.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Findings</name>
    <message>
        <source>Nothing is watched: it would never act</source>
        <translation>Rien n’est surveillé : elle n’agirait jamais</translation>
    </message>
    <message>
        <source>%1 bad probes are asked for, there are only %2</source>
        <translation>%1 sondes en échec exigées, il n’y en a que %2</translation>
    </message>
    <message>
        <source>It counts as good again before it counts as bad</source>
        <translation>Il redevient bon avant d’être jugé mauvais</translation>
    </message>
    <message>
        <source>A probe may take %1, but the next one starts after %2</source>
        <translation>Une sonde peut durer %1, mais la suivante part après %2</translation>
    </message>
    <message>
        <source>No probe proves the whole way</source>
        <translation>Aucune sonde ne prouve tout le chemin</translation>
    </message>
    <message>
        <source>It has no step</source>
        <translation>Elle n’a aucune étape</translation>
    </message>
    <message>
        <source>It is for nothing</source>
        <translation>Elle ne vise rien</translation>
    </message>
    <message>
        <source>There is no action %1</source>
        <translation>Il n’y a pas d’action %1</translation>
    </message>
    <message>
        <source>%2 has no setting %1</source>
        <translation>%2 n’a pas de réglage %1</translation>
    </message>
    <message>
        <source>%2 needs %1</source>
        <translation>%2 a besoin de %1</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 n’est pas possible : %2</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 a besoin d’une cible</translation>
    </message>
    <message>
        <source>The target %1 is not known</source>
        <translation>La cible %1 n’est pas connue</translation>
    </message>
    <message>
        <source>%1 cannot run at %2</source>
        <translation>%1 ne peut pas tourner sur %2</translation>
    </message>
    <message>
        <source>%1 cannot be undone that way</source>
        <translation>%1 ne peut pas être annulé ainsi</translation>
    </message>
    <message>
        <source>It is class %1, but %3 needs class %2</source>
        <translation>Elle est de classe %1, mais %3 demande la classe %2</translation>
    </message>
    <message>
        <source>%1 is not probed before anything moves there</source>
        <translation>%1 n’est pas sondé avant qu’on y bascule</translation>
    </message>
    <message>
        <source>The probe of %1 does not prove the whole way</source>
        <translation>La sonde de %1 ne prouve pas tout le chemin</translation>
    </message>
    <message>
        <source>%1 is the very thing that is lost</source>
        <translation>%1 est justement ce qui est perdu</translation>
    </message>
    <message>
        <source>Up to %1 switches, the site allows %2 in %3</source>
        <translation>Jusqu’à %1 bascules, le site en permet %2 en %3</translation>
    </message>
    <message>
        <source>Switches are counted over %1, the site counts over %2</source>
        <translation>Les bascules sont comptées sur %1, le site compte sur %2</translation>
    </message>
    <message>
        <source>It goes back after %1, the site asks for %2</source>
        <translation>Elle revient après %1, le site demande %2</translation>
    </message>
    <message>
        <source>It goes back after %1 good rounds, the site asks for %2</source>
        <translation>Elle revient après %1 bons tours, le site en demande %2</translation>
    </message>
    <message>
        <source>Up to %1 switches, at least %2 are needed to leave a dead path</source>
        <translation>Jusqu’à %1 bascules, il en faut au moins %2 pour quitter un chemin mort</translation>
    </message>
    <message>
        <source>When the alternative dies too, it stays there</source>
        <translation>Si l’alternative tombe aussi, elle y reste</translation>
    </message>
    <message>
        <source>It acts after %1, the site asks for %2</source>
        <translation>Elle agit après %1, le site demande %2</translation>
    </message>
    <message>
        <source>Nothing shows that we are not the ones cut off</source>
        <translation>Rien ne montre que ce n’est pas nous qui sommes coupés</translation>
    </message>
    <message>
        <source>The control probe asks the very thing that is lost</source>
        <translation>La sonde de contrôle interroge ce qui est perdu</translation>
    </message>
    <message>
        <source>Slot %1 belongs to life safety</source>
        <translation>Le rang %1 appartient à la sécurité des personnes</translation>
    </message>
    <message>
        <source>Slot %1 belongs to the operator</source>
        <translation>Le rang %1 appartient à l’opérateur</translation>
    </message>
    <message>
        <source>A door must not open because the network is lost</source>
        <translation>Une porte ne doit pas s’ouvrir parce que le réseau est perdu</translation>
    </message>
    <message>
        <source>A door must obey the fire alarm</source>
        <translation>Une porte doit obéir à l’alarme incendie</translation>
    </message>
    <message>
        <source>Commands may wait too long before they are sent</source>
        <translation>Des commandes peuvent attendre trop longtemps avant l’envoi</translation>
    </message>
    <message>
        <source>Two gateways could command at once</source>
        <translation>Deux passerelles pourraient commander à la fois</translation>
    </message>
    <message>
        <source>What is held is never let go</source>
        <translation>Ce qui est tenu n’est jamais relâché</translation>
    </message>
    <message>
        <source>Two steps hold the same output at slot %2</source>
        <translation>Deux étapes tiennent la même sortie au rang %2</translation>
    </message>
    <message>
        <source>The alarm comes after %1, the site asks for %2</source>
        <translation>L’alarme vient après %1, le site demande %2</translation>
    </message>
    <message>
        <source>A step could wait for ever</source>
        <translation>Une étape pourrait attendre sans fin</translation>
    </message>
    <message>
        <source>A step may take %1, the site allows %2</source>
        <translation>Une étape peut durer %1, le site permet %2</translation>
    </message>
    <message>
        <source>Catching up could take for ever</source>
        <translation>Le rattrapage pourrait durer sans fin</translation>
    </message>
    <message>
        <source>%1 runs at %2, which needs what is lost</source>
        <translation>%1 tourne sur %2, qui a besoin de ce qui est perdu</translation>
    </message>
    <message>
        <source>The schedule needs the time that is lost</source>
        <translation>L’horaire a besoin de l’heure perdue</translation>
    </message>
    <message>
        <source>It runs on the power that is lost</source>
        <translation>Cela tourne sur le courant perdu</translation>
    </message>
    <message>
        <source>%1 cannot be sent without what is lost</source>
        <translation>%1 ne peut être envoyé sans ce qui est perdu</translation>
    </message>
    <message>
        <source>The last value is held without an end</source>
        <translation>La dernière valeur est tenue sans fin</translation>
    </message>
    <message>
        <source>Nothing follows when the held value is too old</source>
        <translation>Rien ne suit quand la valeur tenue est trop vieille</translation>
    </message>
    <message>
        <source>It waits for an end that never comes</source>
        <translation>Cela attend une fin qui ne vient jamais</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Personne n’est prévenu</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wants something else: %3</source>
        <translation>%2 sont aussi dans %1, qui veut autre chose : %3</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wins: %3</source>
        <translation>%2 sont aussi dans %1, qui l’emporte : %3</translation>
    </message>
    <message>
        <source>It sets itself off, by way of %1</source>
        <translation>Elle se déclenche elle-même, par %1</translation>
    </message>
    <message>
        <source>Nothing on the site fits its scope</source>
        <translation>Rien sur le site ne correspond à sa portée</translation>
    </message>
    <message>
        <source>%1 have joined its scope since it was approved: %2</source>
        <translation>%1 ont rejoint sa portée depuis l’approbation : %2</translation>
    </message>
    <message>
        <source>%1 of %3 cannot do it: %2</source>
        <translation>%1 sur %3 ne peuvent pas : %2</translation>
    </message>
    <message>
        <source>%1 have no sensor of their own: %2</source>
        <translation>%1 n’ont pas de capteur propre : %2</translation>
    </message>
    <message>
        <source>%1, which it watches, is not known</source>
        <translation>%1, qu’elle surveille, n’est pas connu</translation>
    </message>
    <message>
        <source>%1 have no fallback: %2</source>
        <translation>%1 n’ont pas de secours : %2</translation>
    </message>
    <message>
        <source>%1 critical ones have no fallback: %2</source>
        <translation>%1 critiques n’ont pas de secours : %2</translation>
    </message>
    <message>
        <source>%1 doors on an escape route fail locked: %2</source>
        <translation>%1 portes d’une issue de secours se bloquent fermées : %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>Ce que dit le contrôle</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>Rien à y redire</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>Contrôle en cours …</translation>
    </message>
    <message>
        <source>Every rule of the check holds. A proof looks at what can happen as well.</source>
        <translation>Toutes les règles sont respectées. Une preuve regarde aussi ce qui peut arriver.</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>suit vos modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>Ajouter une fonction critique</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>1, useful</source>
        <translation>1, utile</translation>
    </message>
    <message>
        <source>2, important</source>
        <translation>2, importante</translation>
    </message>
    <message>
        <source>3, vital</source>
        <translation>3, vitale</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>Poids dans le score</translation>
    </message>
    <message>
        <source>Time to safe, at most</source>
        <translation>Délai de mise en sûreté, au plus</translation>
    </message>
    <message>
        <source>What it does while all is well</source>
        <translation>Ce qu’elle fait quand tout va bien</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Filter devices and points</source>
        <translation>Filtrer appareils et points</translation>
    </message>
    <message>
        <source>Devices and points that do it</source>
        <translation>Appareils et points qui le font</translation>
    </message>
    <message>
        <source>Space takes one in or out.</source>
        <translation>La barre d’espace en ajoute ou en retire un.</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>Si ceci est perdu</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ce qui se passe</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>avec vos mots</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>Whoever says so claims it; proof comes from drills and real outages.</source>
        <translation>Qui le dit l’affirme ; la preuve vient des exercices et des vraies pannes.</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1 : ce qui se passe</translation>
    </message>
    <message>
        <source>%1: in your words</source>
        <translation>%1 : avec vos mots</translation>
    </message>
    <message>
        <source>%1: who says so</source>
        <translation>%1 : qui le dit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>everything where it works</source>
        <translation>tout ce qui est là où elle agit</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionMarks</name>
    <message>
        <source>proven</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>sans secours</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message>
        <source>Critical functions</source>
        <translation>Fonctions critiques</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n prouvée</numerusform>
            <numerusform>%n prouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>%n non testée</numerusform>
            <numerusform>%n non testées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>%n sans secours</numerusform>
            <numerusform>%n sans secours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::LossModel</name>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>sans courant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message>
        <source>What keeps working</source>
        <translation>Ce qui continue</translation>
    </message>
    <message>
        <source>No critical function is named yet</source>
        <translation>Aucune fonction critique n’est encore nommée</translation>
    </message>
    <message>
        <source>What must go on when something is lost is listed here, with what happens and how it is known.</source>
        <translation>Ici figure ce qui doit continuer malgré une perte, ce qui arrive et comment on le sait.</translation>
    </message>
    <message>
        <source>See what depends on what</source>
        <translation>Voir ce qui dépend de quoi</translation>
    </message>
    <message>
        <source>Rows are functions, columns are what is lost. Enter tells the whole story of a cell.</source>
        <translation>Les lignes sont les fonctions, les colonnes ce qui est perdu. Entrée dit tout d’une case.</translation>
    </message>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>lacunes d’abord · %n fonction</numerusform>
            <numerusform>lacunes d’abord · %n fonctions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>proposed · %1</source>
        <translation>proposé · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it normally does, its weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Règle : %1</translation>
    </message>
    <message>
        <source>Safe after %1</source>
        <translation>En sûreté après %1</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>Prouvé le %1</translation>
    </message>
    <message>
        <source>proven, oldest %1</source>
        <comment>how old the oldest proof is</comment>
        <translation>prouvé, le plus vieux %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>aucune lacune</translation>
    </message>
    <message>
        <source>no gap, %1</source>
        <translation>aucune lacune, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap, priority %1: %2</source>
        <translation>Lacune, priorité %1 : %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::NextDrill</name>
    <message>
        <source>Next drill</source>
        <translation>Prochain exercice</translation>
    </message>
    <message>
        <source>Last held %1: %2</source>
        <comment>day, verdict</comment>
        <translation>Dernier mené %1 : %2</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>Aucun exercice n’a encore été mené</translation>
    </message>
    <message>
        <source>Nothing is proven at the site yet.</source>
        <translation>Rien n’est encore prouvé sur le site.</translation>
    </message>
    <message>
        <source>The proof of %1 runs out first, on %2.</source>
        <comment>function and loss, day</comment>
        <translation>La preuve de %1 expire la première, le %2.</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>length</comment>
        <translation>C’est dans %1.</translation>
    </message>
    <message>
        <source>A drill on the twin renews no proof: only the devices themselves can.</source>
        <translation>Un exercice sur le jumeau ne renouvelle aucune preuve : seuls les appareils eux-mêmes le peuvent.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathDiagram</name>
    <message>
        <source>Path %1: %2, %3</source>
        <translation>Chemin %1 : %2, %3</translation>
    </message>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>Chemins de %1 à %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>all paths lost</source>
        <translation>tous perdus</translation>
    </message>
    <message>
        <source>no second path</source>
        <translation>pas de second chemin</translation>
    </message>
    <message>
        <source>on backup path</source>
        <translation>sur secours</translation>
    </message>
    <message>
        <source>second path ready</source>
        <translation>second chemin prêt</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non signalé</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Switch: %1 probes fail for %2. Return: stable for %3.</source>
        <translation>Bascule : %1 sondes échouent pendant %2. Retour : stable pendant %3.</translation>
    </message>
    <message>
        <source>No policy switches between these paths.</source>
        <translation>Aucune règle ne bascule entre ces chemins.</translation>
    </message>
    <message>
        <source>No path is in use.</source>
        <translation>Aucun chemin n’est utilisé.</translation>
    </message>
    <message>
        <source>%1 in use since %2, for %3.</source>
        <translation>%1 utilisé depuis %2, soit %3.</translation>
    </message>
    <message>
        <source>%1 is in use, nobody told since when.</source>
        <translation>%1 est utilisé, personne n’a dit depuis quand.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>Second chemin</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsCard</name>
    <message>
        <source>Failover paths</source>
        <translation>Chemins de secours</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Failover paths as a table</source>
        <translation>Chemins de secours en tableau</translation>
    </message>
    <message>
        <source>No gateway told of its paths</source>
        <translation>Aucune passerelle n’a dit ses chemins</translation>
    </message>
    <message>
        <source>Paths are told by the gateways, or named by an engineer.</source>
        <translation>Les chemins sont dits par les passerelles ou nommés par un technicien.</translation>
    </message>
    <message>
        <source>Show gateways</source>
        <translation>Afficher les passerelles</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsTab</name>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>No gateway is known</source>
        <translation>Aucune passerelle n’est connue</translation>
    </message>
    <message>
        <source>A gateway is a device that others are heard through.</source>
        <translation>Une passerelle est un appareil par lequel on en entend d’autres.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Afficher les appareils</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PictureOrTable</name>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Afficher en image</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message>
        <source>If this is lost, you lose …</source>
        <translation>Si ceci est perdu, vous perdez …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>What is lost when</source>
        <translation>Ce qui est perdu et quand</translation>
    </message>
    <message>
        <source>Nothing carries anything else yet</source>
        <translation>Rien ne porte encore autre chose</translation>
    </message>
    <message>
        <source>What depends on what is worked out from what the devices say of themselves.</source>
        <translation>Ce qui dépend de quoi se déduit de ce que disent les appareils.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Afficher les appareils</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>devices, functions</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>%n fonction</numerusform>
            <numerusform>%n fonctions</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 is lost: at once %2, after 24 hours %3.</source>
        <translation>Si %1 est perdu : aussitôt %2, après 24 heures %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Pas encore de règle</translation>
    </message>
    <message>
        <source>A policy says what must happen when something is lost. Without one, the devices decide.</source>
        <translation>Une règle dit ce qui doit arriver en cas de perte. Sans elle, les appareils décident.</translation>
    </message>
    <message>
        <source>See what is lost without one</source>
        <translation>Voir ce qui se perd sans elle</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · %n active</numerusform>
            <numerusform>%1 · %n actives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesTab</name>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Comment la règle est affichée</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Étapes de la règle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What check and proof say</source>
        <translation>Ce que disent contrôle et preuve</translation>
    </message>
    <message>
        <source>Not checked yet. A policy is proved before it can be armed.</source>
        <translation>Pas encore contrôlée. Une règle est prouvée avant d’être armée.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>proved · %1 states</source>
        <translation>prouvée · %1 états</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>non prouvée</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
    <message>
        <source>broken after %1 steps</source>
        <translation>rompu après %1 étapes</translation>
    </message>
    <message>
        <source>holds, looked at %1 times</source>
        <translation>tient, examiné %1 fois</translation>
    </message>
    <message>
        <source>Armed by %1 on %2.</source>
        <comment>person, day and time</comment>
        <translation>Armée par %1 le %2.</translation>
    </message>
    <message>
        <source>It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.</source>
        <translation>Elle est fournie avec Holdfast. Enregistrez-la comme vôtre, mettez-y vos appareils, puis elle pourra être armée.</translation>
    </message>
    <message>
        <source>It is armed already.</source>
        <translation>Elle est déjà armée.</translation>
    </message>
    <message>
        <source>It is being proved. That takes some seconds.</source>
        <translation>Elle est en cours de preuve. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>It is not proved: what the check says below has to be put right first.</source>
        <translation>Elle n’est pas prouvée : il faut d’abord corriger ce que dit le contrôle ci-dessous.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Armer</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>Désarmer</translation>
    </message>
    <message>
        <source>Save as own policy</source>
        <translation>Enregistrer comme règle propre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>Essayer sur l’historique</translation>
    </message>
    <message>
        <source>What it would have done in the last 30 days.</source>
        <translation>Ce qu’elle aurait fait ces 30 derniers jours.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message>
        <source>While</source>
        <translation>Tant que</translation>
    </message>
    <message>
        <source>From what time of day</source>
        <translation>À partir de quelle heure</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>To what time of day</source>
        <translation>Jusqu’à quelle heure</translation>
    </message>
    <message>
        <source>while the time is between %1 and %2</source>
        <translation>tant qu’il est entre %1 et %2</translation>
    </message>
    <message>
        <source>while the time is %1</source>
        <comment>any time</comment>
        <translation>tant que l’heure est : %1</translation>
    </message>
    <message>
        <source>the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator&apos;s override</source>
        <translation>les locaux sont %1, %2 maintenance, %3 alarme incendie, %4 forçage par un opérateur</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>Pendant la maintenance</translation>
    </message>
    <message>
        <source>During a fire alarm</source>
        <translation>Pendant une alarme incendie</translation>
    </message>
    <message>
        <source>While an operator overrides</source>
        <translation>Pendant un forçage par un opérateur</translation>
    </message>
    <message>
        <source>on every day; only on</source>
        <translation>chaque jour ; seulement le</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>seulement le</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>Seulement le %1</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>Comment il revient</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à ce que</translation>
    </message>
    <message>
        <source>until it has been good for %1 rounds and for %2, then %3</source>
        <translation>jusqu’à ce que ce soit bon pendant %1 tours et %2, puis %3</translation>
    </message>
    <message>
        <source>Good rounds in a row</source>
        <translation>Tours bons de suite</translation>
    </message>
    <message>
        <source>Time it must stay good</source>
        <translation>Durée de bon état requise</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>pas plus</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Goes back from what time</source>
        <translation>Retour à partir de quelle heure</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>Goes back until what time</source>
        <translation>Retour jusqu’à quelle heure</translation>
    </message>
    <message>
        <source>with at most %1 switches in %2, and %3 more to leave a dead way</source>
        <translation>avec au plus %1 bascules en %2, et %3 de plus pour quitter une voie morte</translation>
    </message>
    <message>
        <source>Switches at most</source>
        <translation>Bascules au plus</translation>
    </message>
    <message>
        <source>Time within which switches are counted</source>
        <translation>Durée de comptage des bascules</translation>
    </message>
    <message>
        <source>Switches in reserve</source>
        <translation>Bascules en réserve</translation>
    </message>
    <message>
        <source>and when the other way dies too, %1</source>
        <translation>et si l’autre voie meurt aussi, %1</translation>
    </message>
    <message>
        <source>When the other way dies too</source>
        <translation>Si l’autre voie meurt aussi</translation>
    </message>
    <message>
        <source>go back at once</source>
        <translation>revenir aussitôt</translation>
    </message>
    <message>
        <source>stay there</source>
        <translation>y rester</translation>
    </message>
    <message>
        <source>each within %1, with at most %2 questions a second, spread over %3</source>
        <translation>chacun en %1, avec au plus %2 questions par seconde, étalées sur %3</translation>
    </message>
    <message>
        <source>Time each of them may take</source>
        <translation>Durée permise pour chacun</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>aucun temps</translation>
    </message>
    <message>
        <source>Questions a second</source>
        <translation>Questions par seconde</translation>
    </message>
    <message>
        <source>Time over which questions are spread</source>
        <translation>Durée d’étalement des questions</translation>
    </message>
    <message>
        <source>commands that have waited are %1</source>
        <translation>les commandes en attente sont %1</translation>
    </message>
    <message>
        <source>Commands that have waited</source>
        <translation>Commandes en attente</translation>
    </message>
    <message>
        <source>then catch up, in this order:</source>
        <translation>puis rattraper, dans cet ordre :</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>What is caught up with, number %1</source>
        <translation>Ce qui est rattrapé, numéro %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>si cela dure plus que %1, appeler quelqu’un</translation>
    </message>
    <message>
        <source>Longest time before a person is called</source>
        <translation>Durée maximale avant d’appeler quelqu’un</translation>
    </message>
    <message>
        <source>outputs stay on for at least %1 and off for at least %2; an operator&apos;s override ends after %3</source>
        <translation>les sorties restent au moins %1 actives et au moins %2 inactives ; un forçage finit après %3</translation>
    </message>
    <message>
        <source>Shortest time an output stays on</source>
        <translation>Durée minimale d’une sortie active</translation>
    </message>
    <message>
        <source>Shortest time an output stays off</source>
        <translation>Durée minimale d’une sortie inactive</translation>
    </message>
    <message>
        <source>Longest time of an override</source>
        <translation>Durée maximale d’un forçage</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>ajouter une étape</translation>
    </message>
    <message>
        <source>Step %1: what is done</source>
        <translation>Étape %1 : ce qui est fait</translation>
    </message>
    <message>
        <source>Step %1: for whom</source>
        <translation>Étape %1 : pour qui</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>all it is for</source>
        <translation>tout ce qu’elle vise</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>une autre voie</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>quand elle commence</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>then, hold the last value, for the zones</comment>
        <translation>%1 %2 pour %3</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Monter l’étape %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Descendre l’étape %1</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>Retirer l’étape %1</translation>
    </message>
    <message>
        <source>%1 at slot %2, for at most %3</source>
        <comment>where, of the priority array, time to live</comment>
        <translation>%1 au rang %2, au plus %3</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>où elle s’exécute</translation>
    </message>
    <message>
        <source>its slot</source>
        <translation>son rang</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>combien de temps elle tient</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>tout le temps</translation>
    </message>
    <message>
        <source>confirmed by %1 within %2; if it fails, %3; undone by %4</source>
        <translation>confirmée par %1 en %2 ; si elle échoue, %3 ; annulée par %4</translation>
    </message>
    <message>
        <source>what confirms it</source>
        <translation>ce qui la confirme</translation>
    </message>
    <message>
        <source>its time-out</source>
        <translation>son délai</translation>
    </message>
    <message>
        <source>what happens when it fails</source>
        <translation>ce qui se passe si elle échoue</translation>
    </message>
    <message>
        <source>how it is undone</source>
        <translation>comment elle est annulée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <comment>what happens: to whom</comment>
        <translation>Quand %1 : %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Whose loss it is</source>
        <translation>De qui c’est la perte</translation>
    </message>
    <message>
        <source>what each depends on</source>
        <translation>ce dont chacun dépend</translation>
    </message>
    <message>
        <source>that is, %1 of these are bad together, asked every %2, answering within %3</source>
        <translation>c’est-à-dire que %1 de ceux-ci sont mauvais ensemble, interrogés toutes les %2, réponse en %3</translation>
    </message>
    <message>
        <source>So many probes bad together</source>
        <translation>Nombre de sondes mauvaises ensemble</translation>
    </message>
    <message>
        <source>Time between two rounds</source>
        <translation>Temps entre deux tours</translation>
    </message>
    <message>
        <source>Time an answer may take</source>
        <translation>Durée permise pour répondre</translation>
    </message>
    <message>
        <source>%1 rounds in a row, and %2 longer</source>
        <translation>%1 tours de suite, et %2 de plus</translation>
    </message>
    <message>
        <source>Bad rounds in a row</source>
        <translation>Tours mauvais de suite</translation>
    </message>
    <message>
        <source>How much longer it must stay bad</source>
        <translation>Combien de temps de plus cela doit rester mauvais</translation>
    </message>
    <message>
        <source>no moment</source>
        <translation>pas un instant</translation>
    </message>
    <message>
        <source>bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4</source>
        <translation>c’est mauvais aussi de perdre %1 des réponses jusqu’à moins de %2, ou de mettre %3 jusqu’à moins de %4</translation>
    </message>
    <message>
        <source>Lost answers that count as bad</source>
        <translation>Réponses perdues qui comptent comme mauvaises</translation>
    </message>
    <message>
        <source>Lost answers below which it is good again</source>
        <translation>Réponses perdues sous lesquelles c’est de nouveau bon</translation>
    </message>
    <message>
        <source>Time to answer that counts as bad</source>
        <translation>Temps de réponse qui compte comme mauvais</translation>
    </message>
    <message>
        <source>Time to answer below which it is good again</source>
        <translation>Temps de réponse sous lequel c’est de nouveau bon</translation>
    </message>
    <message>
        <source>Probe %1: %2</source>
        <translation>Sonde %1 : %2</translation>
    </message>
    <message>
        <source>· %1: %2, called %3 %4</source>
        <comment>a probe, whom it asks, its name, a button</comment>
        <translation>· %1 : %2, appelée %3 %4</translation>
    </message>
    <message>
        <source>what it looks at</source>
        <translation>ce qu’elle regarde</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>qui elle interroge</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>Take probe %1 away</source>
        <translation>Retirer la sonde %1</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>Ajouter une sonde</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>sonde %1</translation>
    </message>
    <message>
        <source>What shows that we are not the ones cut off</source>
        <translation>Ce qui montre que nous ne sommes pas isolés</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>%1 shows that we are not the ones cut off</source>
        <translation>%1 montre que nous ne sommes pas isolés</translation>
    </message>
    <message>
        <source>Whom the control probe asks</source>
        <translation>Qui la sonde de contrôle interroge</translation>
    </message>
    <message>
        <source>%1 (%2) shows that we are not the ones cut off</source>
        <translation>%1 (%2) montre que nous ne sommes pas isolés</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres voies</translation>
    </message>
    <message>
        <source>Way %1: %2</source>
        <translation>Voie %1 : %2</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>où elle mène</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>what must be good first</source>
        <translation>ce qui doit d’abord être bon</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>voie %1</translation>
    </message>
    <message>
        <source>Take way %1 away</source>
        <translation>Retirer la voie %1</translation>
    </message>
    <message>
        <source>whom that asks</source>
        <translation>qui cela interroge</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 (%5) is good %4</source>
        <translation>%1 mène à %2, si %3 (%5) est bon %4</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 is good %4</source>
        <translation>%1 mène à %2, si %3 est bon %4</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>Ajouter une autre voie</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>Id of the policy</source>
        <translation>Identifiant de la règle</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identifiant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <comment>its name</comment>
        <translation>La règle %1</translation>
    </message>
    <message>
        <source>with the id %1 in version %2 is of %3 and belongs to %4</source>
        <comment>id, version, class, owner</comment>
        <translation>d’identifiant %1 en version %2 est de %3 et appartient à %4</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Elle vise</translation>
    </message>
    <message>
        <source>For whom: %1; empty takes it out</source>
        <translation>Pour qui : %1 ; vide le retire</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add whom it is for</source>
        <translation>Ajouter qui elle vise</translation>
    </message>
    <message>
        <source>add a space or a device</source>
        <translation>ajouter un espace ou un appareil</translation>
    </message>
    <message>
        <source>Tags that all must hold</source>
        <translation>Étiquettes qui doivent toutes s’appliquer</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>Who is left out, ids with commas between</source>
        <translation>Qui est exclu, identifiants séparés par des virgules</translation>
    </message>
    <message>
        <source>and for everything tagged %1, but not for %2</source>
        <translation>et tout ce qui porte l’étiquette %1, mais pas %2</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>%1 It notices within %2 and has acted within %3.</source>
        <comment>where it runs, as a sentence</comment>
        <translation>%1 Elle s’en aperçoit en %2 et a agi en %3.</translation>
    </message>
    <message>
        <source>Draft, not kept yet</source>
        <translation>Brouillon, pas encore conservé</translation>
    </message>
    <message>
        <source>Draft, unchanged</source>
        <translation>Brouillon, inchangé</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non repris : %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Export as JSON file</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Ouvrir une règle</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exporter la règle</translation>
    </message>
    <message>
        <source>There are changes that nobody has kept.</source>
        <translation>Des changements n’ont pas été conservés.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>read it aloud</source>
        <translation>à lire à voix haute</translation>
    </message>
    <message>
        <source>this sentence is the whole policy</source>
        <translation>cette phrase est toute la règle</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>Comment la règle est affichée</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>Étapes de la règle</translation>
    </message>
    <message>
        <source>The policy as it stands in its file</source>
        <translation>La règle telle qu’elle est dans son fichier</translation>
    </message>
    <message>
        <source>An empty policy</source>
        <translation>Une règle vide</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyOrders</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>Revenir maintenant</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>Ne plus agir</translation>
    </message>
    <message>
        <source>Let it act again</source>
        <translation>La laisser agir de nouveau</translation>
    </message>
    <message>
        <source>It lets go what it holds and does nothing for a time.</source>
        <translation>Elle relâche ce qu’elle tient et ne fait rien pendant un temps.</translation>
    </message>
    <message>
        <source>Somebody has looked: it goes on.</source>
        <translation>Quelqu’un a regardé : elle continue.</translation>
    </message>
    <message>
        <source>The usual way is good again and is used from now on.</source>
        <translation>La voie habituelle est de nouveau bonne et sert à partir de maintenant.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>tout le site</translation>
    </message>
    <message>
        <source>everything tagged %1</source>
        <translation>tout ce qui porte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scope, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its last value</source>
        <translation>sa dernière valeur</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>préréglage %1</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>ouvertes pour l’incendie seulement</translation>
    </message>
    <message>
        <source>one pulse</source>
        <translation>une impulsion</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent en l’état</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>un message à l’écran</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirène</translation>
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
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>during a fire alarm</source>
        <translation>pendant une alarme incendie</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost: its name</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>When %1 for %2, %3</source>
        <translation>Quand %1 pendant %2, %3</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>%1 let %2 follow %3</source>
        <translation>%1 laisser %2 suivre %3</translation>
    </message>
    <message>
        <source>local schedule %1</source>
        <translation>horaire local %1</translation>
    </message>
    <message>
        <source>%1 switch to %2</source>
        <translation>%1 basculer sur %2</translation>
    </message>
    <message>
        <source>%1 let %2 take over</source>
        <translation>%1 laisser %2 prendre le relais</translation>
    </message>
    <message>
        <source>%1 tell %2 by %3 as %4</source>
        <translation>%1 prévenir %2 par %3 en %4</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>%1 keep commands to %2 for later</source>
        <translation>%1 garder les commandes à %2 pour plus tard</translation>
    </message>
    <message>
        <source>%1 refuse commands to %2</source>
        <translation>%1 refuser les commandes à %2</translation>
    </message>
    <message>
        <source>%1 shed load of %2 down to %3</source>
        <translation>%1 délester %2 jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 mettre %2 à %3</translation>
    </message>
    <message>
        <source>%1 do %2 with %3</source>
        <comment>an action nobody here has words for</comment>
        <translation>%1 faire %2 avec %3</translation>
    </message>
    <message>
        <source>, but at most %1</source>
        <translation>, mais au plus %1</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>revenir de soi-même</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>attendre une personne</translation>
    </message>
    <message>
        <source>go back between %1 and %2</source>
        <translation>revenir entre %1 et %2</translation>
    </message>
    <message>
        <source>until it has been good for %1, then %2</source>
        <translation>jusqu’à ce que tout soit bon pendant %1, puis %2</translation>
    </message>
    <message>
        <source>with at most %1 in %2</source>
        <translation>avec au plus %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n bascule</numerusform>
            <numerusform>%n bascules</numerusform>
        </translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>si cela dure plus de %1, appeler une personne</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>horaire local</translation>
    </message>
    <message>
        <source>commands wait</source>
        <translation>commandes en attente</translation>
    </message>
    <message>
        <source>commands refused</source>
        <translation>commandes refusées</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>délestage</translation>
    </message>
    <message>
        <source>Part of it runs in Holdfast, which must be open for it.</source>
        <translation>Une partie tourne dans Holdfast, qui doit être ouvert.</translation>
    </message>
    <message>
        <source>Runs inside the gateways. Holdfast does not need to be open.</source>
        <translation>Tourne dans les passerelles. Holdfast n’a pas besoin d’être ouvert.</translation>
    </message>
    <message>
        <source>Runs inside the devices. Holdfast does not need to be open.</source>
        <translation>Tourne dans les appareils. Holdfast n’a pas besoin d’être ouvert.</translation>
    </message>
    <message>
        <source>It only tells; Holdfast must be open for it.</source>
        <translation>Elle ne fait que prévenir ; Holdfast doit être ouvert.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Tourne</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>undo and call a person</source>
        <translation>annuler et appeler une personne</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>garder et appeler une personne</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>relâcher</translation>
    </message>
    <message>
        <source>reverse it</source>
        <translation>inverser</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>rang %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyWords</name>
    <message>
        <source>blind</source>
        <translation>aveugle</translation>
    </message>
    <message>
        <source>This station is the one cut off, so nothing is done.</source>
        <translation>C’est ce poste qui est coupé : rien n’est fait.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>expliquée</translation>
    </message>
    <message>
        <source>The loss of something above explains this one.</source>
        <translation>La perte de ce qui est au-dessus l’explique.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>reprise à la main</translation>
    </message>
    <message>
        <source>A person or the fire alarm has taken over for a time.</source>
        <translation>Une personne ou l’alarme incendie a pris la main un temps.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>The drill is too old or the scope has changed: it does not act.</source>
        <translation>L’exercice est trop ancien ou la portée a changé : elle n’agit pas.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>Elle utilise %1.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>active %1</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>rattrape</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>soupçonne une perte</translation>
    </message>
    <message>
        <source>It does not act before it is armed.</source>
        <translation>Elle n’agit pas avant d’être armée.</translation>
    </message>
    <message>
        <source>the uplink is lost</source>
        <translation>la liaison est perdue</translation>
    </message>
    <message>
        <source>the broker is unreachable</source>
        <translation>le broker est injoignable</translation>
    </message>
    <message>
        <source>the gateway is unreachable</source>
        <translation>la passerelle est injoignable</translation>
    </message>
    <message>
        <source>the device is silent</source>
        <translation>l’appareil se tait</translation>
    </message>
    <message>
        <source>the cloud does not answer</source>
        <translation>le cloud ne répond pas</translation>
    </message>
    <message>
        <source>the time source is lost</source>
        <translation>la source d’heure est perdue</translation>
    </message>
    <message>
        <source>the power fails</source>
        <translation>le courant est coupé</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>contrôlée</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>prouvée</translation>
    </message>
    <message>
        <source>drilled</source>
        <translation>exercée</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>armée</translation>
    </message>
    <message>
        <source>class A, only tells</source>
        <translation>classe A, prévient seulement</translation>
    </message>
    <message>
        <source>class B, can be undone</source>
        <translation>classe B, réversible</translation>
    </message>
    <message>
        <source>class C, touches safety</source>
        <translation>classe C, touche la sécurité</translation>
    </message>
    <message>
        <source>in the device</source>
        <translation>dans l’appareil</translation>
    </message>
    <message>
        <source>in the gateway</source>
        <translation>dans la passerelle</translation>
    </message>
    <message>
        <source>in Holdfast</source>
        <translation>dans Holdfast</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>It has switched as often as it may.</source>
        <translation>Elle a basculé autant de fois que permis.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>Une étape a échoué.</translation>
    </message>
    <message>
        <source>A step could not be undone.</source>
        <translation>Une étape n’a pas pu être annulée.</translation>
    </message>
    <message>
        <source>Somebody else has taken over.</source>
        <translation>Un autre a pris la main.</translation>
    </message>
    <message>
        <source>No path is good.</source>
        <translation>Aucun chemin n’est bon.</translation>
    </message>
    <message>
        <source>Nothing moves to what is not proved good</source>
        <translation>Rien ne bascule vers ce qui n’est pas prouvé bon</translation>
    </message>
    <message>
        <source>No more switches than allowed</source>
        <translation>Pas plus de bascules que permis</translation>
    </message>
    <message>
        <source>Back only after long enough a good time</source>
        <translation>Retour seulement après assez de bon temps</translation>
    </message>
    <message>
        <source>A good alternative is used</source>
        <translation>Une bonne alternative est utilisée</translation>
    </message>
    <message>
        <source>No action while we are the ones cut off</source>
        <translation>Aucune action quand c’est nous qui sommes coupés</translation>
    </message>
    <message>
        <source>Life safety comes first, doors obey the fire alarm</source>
        <translation>La sécurité des personnes d’abord, les portes obéissent à l’incendie</translation>
    </message>
    <message>
        <source>What has expired is never sent</source>
        <translation>Ce qui a expiré n’est jamais envoyé</translation>
    </message>
    <message>
        <source>Only one writes</source>
        <translation>Un seul écrit</translation>
    </message>
    <message>
        <source>Everything held is let go in the end</source>
        <translation>Tout ce qui est tenu est relâché à la fin</translation>
    </message>
    <message>
        <source>No policy fights another</source>
        <translation>Aucune règle n’en combat une autre</translation>
    </message>
    <message>
        <source>One alarm, in time</source>
        <translation>Une alarme, à temps</translation>
    </message>
    <message>
        <source>Nothing waits for ever</source>
        <translation>Rien n’attend sans fin</translation>
    </message>
    <message>
        <source>No step needs what is lost</source>
        <translation>Aucune étape n’a besoin de ce qui est perdu</translation>
    </message>
    <message>
        <source>A held value ages and is followed by another</source>
        <translation>Une valeur tenue vieillit et une autre la suit</translation>
    </message>
    <message>
        <source>armed, not watched</source>
        <translation>armée, non surveillée</translation>
    </message>
    <message>
        <source>It is approved, but this station does not ask its probes: it does not act by itself.</source>
        <translation>Elle est approuvée, mais cette station n’interroge pas ses sondes : elle n’agit pas d’elle-même.</translation>
    </message>
    <message>
        <source>It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.</source>
        <translation>Elle est approuvée, mais une de ses étapes s’exécute dans un appareil ou une passerelle : cette station ne fait rien à moitié.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot carry out one of its steps.</source>
        <translation>Elle est approuvée, mais cette station ne peut pas exécuter une de ses étapes.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot ask one of its probes.</source>
        <translation>Elle est approuvée, mais cette station ne peut pas interroger une de ses sondes.</translation>
    </message>
    <message>
        <source>It is approved, but nobody knows which point a step is to set.</source>
        <translation>Elle est approuvée, mais personne ne sait quel point une étape doit régler.</translation>
    </message>
    <message>
        <source>A person keeps it from acting for another %1.</source>
        <translation>Quelqu’un l’empêche d’agir pendant encore %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Prouver</translation>
    </message>
    <message>
        <source>What must never be otherwise</source>
        <translation>Ce qui ne doit jamais être autrement</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a proof took</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>%1 est rompu après %n tour. Trouvé après %2 états et %3.</numerusform>
            <numerusform>%1 est rompu après %n tours. Trouvé après %2 états et %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after %1 states and %2: nothing is proved.</source>
        <translation>Abandonné après %1 états et %2 : rien n’est prouvé.</translation>
    </message>
    <message>
        <source>Proved: whatever happens, in %1 states and %2.</source>
        <translation>Prouvée : quoi qu’il arrive, en %1 états et %2.</translation>
    </message>
    <message>
        <source>Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.</source>
        <translation>Rien de ce qui arrive ne la rompt, en %1 états et %2. Mais le contrôle trouve des erreurs : elle n’est pas prouvée.</translation>
    </message>
    <message>
        <source>Trying everything that can happen: %1 states so far</source>
        <translation>Essai de tout ce qui peut arriver : %1 états jusqu’ici</translation>
    </message>
    <message>
        <source>Not proved as it stands. A proof tries everything that can happen, round by round.</source>
        <translation>Pas prouvée en l’état. Une preuve essaie tout ce qui peut arriver, tour par tour.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofStory</name>
    <message>
        <source>the usual way</source>
        <translation>la voie habituelle</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <comment>number, what it does</comment>
        <translation>étape %1 (%2)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>what is watched is good</source>
        <translation>ce qui est surveillé est bon</translation>
    </message>
    <message>
        <source>what is watched is bad</source>
        <translation>ce qui est surveillé est mauvais</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 est bonne</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 est morte</translation>
    </message>
    <message>
        <source>we are the ones cut off</source>
        <translation>c’est nous qui sommes isolés</translation>
    </message>
    <message>
        <source>we are no longer cut off</source>
        <translation>nous ne sommes plus isolés</translation>
    </message>
    <message>
        <source>something above is lost</source>
        <translation>quelque chose au-dessus est perdu</translation>
    </message>
    <message>
        <source>what is above is back</source>
        <translation>ce qui est au-dessus est revenu</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>alarme incendie</translation>
    </message>
    <message>
        <source>the fire alarm is over</source>
        <translation>l’alarme incendie est finie</translation>
    </message>
    <message>
        <source>it may not act now</source>
        <translation>elle ne doit pas agir maintenant</translation>
    </message>
    <message>
        <source>it may act again</source>
        <translation>elle peut agir de nouveau</translation>
    </message>
    <message>
        <source>the step is confirmed</source>
        <translation>l’étape est confirmée</translation>
    </message>
    <message>
        <source>the step fails</source>
        <translation>l’étape échoue</translation>
    </message>
    <message>
        <source>an operator overrides it</source>
        <translation>un opérateur la force</translation>
    </message>
    <message>
        <source>the operator lets go</source>
        <translation>l’opérateur relâche</translation>
    </message>
    <message>
        <source>Holdfast is restarted</source>
        <translation>Holdfast redémarre</translation>
    </message>
    <message>
        <source>the computer has slept</source>
        <translation>l’ordinateur a dormi</translation>
    </message>
    <message>
        <source>somebody else has taken over</source>
        <translation>un autre a pris la main</translation>
    </message>
    <message>
        <source>its drill is too old</source>
        <translation>son exercice est trop ancien</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a step</comment>
        <translation>commence %1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <comment>a step</comment>
        <translation>annule %1</translation>
    </message>
    <message>
        <source>lets go of %1</source>
        <comment>a step</comment>
        <translation>relâche %1</translation>
    </message>
    <message>
        <source>switches to %1</source>
        <translation>bascule sur %1</translation>
    </message>
    <message>
        <source>raises the alarm</source>
        <translation>donne l’alarme</translation>
    </message>
    <message>
        <source>clears the alarm</source>
        <translation>lève l’alarme</translation>
    </message>
    <message>
        <source>calls a person</source>
        <translation>appelle quelqu’un</translation>
    </message>
    <message>
        <source>tells this station</source>
        <translation>prévient ce poste</translation>
    </message>
    <message>
        <source>catches up with %1</source>
        <translation>rattrape : %1</translation>
    </message>
    <message>
        <source>sends the commands that waited</source>
        <translation>envoie les commandes en attente</translation>
    </message>
    <message>
        <source>asks what to do with the commands that waited</source>
        <translation>demande que faire des commandes en attente</translation>
    </message>
    <message>
        <source>throws away the commands that waited</source>
        <translation>jette les commandes en attente</translation>
    </message>
    <message>
        <source>lets %1 take over</source>
        <translation>laisse %1 prendre la main</translation>
    </message>
    <message>
        <source>stops writing</source>
        <translation>cesse d’écrire</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>aveugle</translation>
    </message>
    <message>
        <source>explained by another loss</source>
        <translation>expliquée par une autre perte</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>forcée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>soupçonne une perte</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>agit</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>waits to return</source>
        <translation>attend le retour</translation>
    </message>
    <message>
        <source>catches up</source>
        <translation>rattrape</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>attend quelqu’un</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>Ce qui est surveillé</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>Nous-mêmes</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>isolés</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>Ce qui est au-dessus</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>Alarme incendie</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>It may act</source>
        <translation>Elle peut agir</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>Way in use</source>
        <translation>Voie utilisée</translation>
    </message>
    <message>
        <source>nothing new happens</source>
        <translation>rien de nouveau n’arrive</translation>
    </message>
    <message>
        <source>it does nothing</source>
        <translation>elle ne fait rien</translation>
    </message>
    <message>
        <source>After %1: %2. The policy: %3; %4.</source>
        <comment>time, what happens, how it stands, what it does</comment>
        <translation>Après %1 : %2. La règle : %3 ; %4.</translation>
    </message>
    <message>
        <source>%1 This breaks it.</source>
        <translation>%1 Cela la rompt.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>nothing in it could break that</source>
        <translation>rien en elle ne peut rompre cela</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompu</translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation>regardé %1 fois</translation>
    </message>
    <message>
        <source>nearest %1 of %2</source>
        <translation>au plus près %1 sur %2</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>exigé %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofTimeline</name>
    <message>
        <source>The shortest way to the break, round by round</source>
        <translation>Le chemin le plus court jusqu’à la rupture, tour par tour</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessCard</name>
    <message>
        <source>Offline readiness</source>
        <translation>Préparation hors ligne</translation>
    </message>
    <message>
        <source>/ 100, target %1</source>
        <translation>/ 100, but %1</translation>
    </message>
    <message>
        <source>Offline readiness %1 of 100, target %2</source>
        <translation>Préparation hors ligne %1 sur 100, but %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessReader</name>
    <message>
        <source>fallback defined</source>
        <translation>secours défini</translation>
    </message>
    <message>
        <source>proven in 90 days</source>
        <translation>prouvé en 90 jours</translation>
    </message>
    <message>
        <source>2nd path healthy</source>
        <translation>2e chemin sain</translation>
    </message>
    <message>
        <source>buffer OK</source>
        <translation>réserve bonne</translation>
    </message>
    <message>
        <source>100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w</source>
        <translation>100 · Σ w (%1 secours + %2 prouvé + %3 second chemin + %4 réserve) / Σ w</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>▼ 4 since 13:58</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Weakest: %1 %2, %3</source>
        <comment>function, if what is lost, evidence</comment>
        <translation>Le plus faible : %1 %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::SentenceEditor</name>
    <message>
        <source>The policy as a sentence</source>
        <translation>La règle en une phrase</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message>
        <source>On the last %1 it would not have acted</source>
        <translation>Sur les derniers %1, elle n’aurait pas agi</translation>
    </message>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>Sur les derniers %1, elle aurait agi %n fois</numerusform>
            <numerusform>Sur les derniers %1, elle aurait agi %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them needless, back within a minute</source>
        <translation>%1 d’entre elles inutiles, revenu en une minute</translation>
    </message>
    <message>
        <source>slowest after %1</source>
        <translation>au plus lent après %1</translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>%n action de porte</numerusform>
            <numerusform>%n actions de porte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>a attendu quelqu’un %n fois</numerusform>
            <numerusform>a attendu quelqu’un %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody recorded for %1</source>
        <translation>personne n’a enregistré pendant %1</translation>
    </message>
    <message>
        <source>history does not know %1: taken to be as bad as what is watched</source>
        <translation>l’historique ne connaît pas %1 : compté aussi mauvais que ce qui est surveillé</translation>
    </message>
    <message>
        <source>as if every step had succeeded</source>
        <translation>comme si chaque étape avait réussi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what was lost</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>still lost</source>
        <translation>toujours perdu</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>perdu pendant %1</translation>
    </message>
    <message>
        <source>acted after %1</source>
        <translation>a agi après %1</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>It could not be tried on the history</source>
        <translation>Elle n’a pas pu être essayée sur l’historique</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Words</name>
    <message>
        <source>Heating</source>
        <translation>Chauffage</translation>
    </message>
    <message>
        <source>Leak detection and shut-off</source>
        <translation>Détection et coupure de fuite</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Corridor lighting</source>
        <translation>Éclairage des couloirs</translation>
    </message>
    <message>
        <source>Main doors</source>
        <translation>Portes principales</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>Portes intérieures</translation>
    </message>
    <message>
        <source>Room lighting</source>
        <translation>Éclairage des pièces</translation>
    </message>
    <message>
        <source>Smoke detection</source>
        <translation>Détection de fumée</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>if the broker is lost</source>
        <translation>si le broker est perdu</translation>
    </message>
    <message>
        <source>if the gateway is lost</source>
        <translation>si la passerelle est perdue</translation>
    </message>
    <message>
        <source>if the uplink is lost</source>
        <translation>si la liaison est perdue</translation>
    </message>
    <message>
        <source>if the cloud is lost</source>
        <translation>si le cloud est perdu</translation>
    </message>
    <message>
        <source>if the power fails</source>
        <translation>si le courant est coupé</translation>
    </message>
    <message>
        <source>if the time source is lost</source>
        <translation>si la source d’heure est perdue</translation>
    </message>
    <message>
        <source>A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast&apos;s own link proves only Holdfast.</source>
        <translation>Un exercice où une passerelle ou un nœud de bord est coupé du broker, suivi par le second chemin ou relu ensuite. Bloquer la liaison de Holdfast ne prouve que Holdfast.</translation>
    </message>
    <message>
        <source>A drill in the gateway&apos;s test mode, watched over the second path or read back afterwards; or a real loss of the gateway.</source>
        <translation>Un exercice en mode test de la passerelle, suivi par le second chemin ou relu ensuite ; ou une vraie perte de la passerelle.</translation>
    </message>
    <message>
        <source>A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink.</source>
        <translation>Un exercice avec la liaison bloquée au routeur ou au nœud de bord, relu ensuite ; ou une vraie perte de la liaison.</translation>
    </message>
    <message>
        <source>A drill with the cloud service blocked at the router; or a real outage of the service.</source>
        <translation>Un exercice avec le service cloud bloqué au routeur ; ou une vraie panne du service.</translation>
    </message>
    <message>
        <source>Switching off the supply on site with people informed; or a real power failure with readings from within it.</source>
        <translation>Couper l’alimentation sur place, les gens étant prévenus ; ou une vraie panne avec des relevés pendant celle-ci.</translation>
    </message>
    <message>
        <source>A drill with the time source taken away for longer than the clocks are trusted.</source>
        <translation>Un exercice sans source d’heure, plus long que la confiance dans les horloges.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>non touché</translation>
    </message>
    <message>
        <source>works locally</source>
        <translation>marche en local</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>evidence</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>evidence</comment>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>configured</source>
        <comment>evidence</comment>
        <translation>réglé</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>evidence</comment>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>a drill on site</source>
        <translation>un exercice sur place</translation>
    </message>
    <message>
        <source>a drill on the simulated site</source>
        <translation>un exercice sur le site simulé</translation>
    </message>
    <message>
        <source>a real outage</source>
        <translation>une vraie panne</translation>
    </message>
    <message>
        <source>readings filled in after an outage</source>
        <translation>relevés complétés après une panne</translation>
    </message>
    <message>
        <source>settings read back from the device</source>
        <translation>réglages relus dans l’appareil</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>le fabricant</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>what depends on what</source>
        <translation>ce qui dépend de quoi</translation>
    </message>
    <message>
        <source>The proof is older than 180 days.</source>
        <translation>La preuve a plus de 180 jours.</translation>
    </message>
    <message>
        <source>The firmware has changed since the proof.</source>
        <translation>Le micrologiciel a changé depuis la preuve.</translation>
    </message>
    <message>
        <source>The settings have changed since the proof.</source>
        <translation>Les réglages ont changé depuis la preuve.</translation>
    </message>
    <message>
        <source>A device has moved to another parent since the proof.</source>
        <translation>Un appareil a changé de parent depuis la preuve.</translation>
    </message>
    <message>
        <source>The proof did not cover every device.</source>
        <translation>La preuve ne couvrait pas tous les appareils.</translation>
    </message>
    <message>
        <source>The proof is dated in the future.</source>
        <translation>La preuve est datée du futur.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>mesh</comment>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>network</comment>
        <translation>Commutateur</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>Service cloud</translation>
    </message>
    <message>
        <source>Power feed</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>path</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Standby</source>
        <comment>path</comment>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>path</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>function, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>preuve expirée</translation>
    </message>
    <message>
        <source>tried, failed</source>
        <translation>essayé, échoué</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proven, 12 d</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>Aucun secours</translation>
    </message>
    <message>
        <source>Failed when tried</source>
        <translation>Échec à l’essai</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Jamais testé</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>Preuve expirée</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Rien en mémoire</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>Stored data %1 old</source>
        <translation>Données vieilles de %1</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>buffer, age</comment>
        <translation>%1, vieux de %2</translation>
    </message>
    <message>
        <source>All paths lost</source>
        <translation>Tous chemins perdus</translation>
    </message>
    <message>
        <source>On backup path</source>
        <translation>Sur secours</translation>
    </message>
    <message>
        <source>Single path</source>
        <translation>Chemin unique</translation>
    </message>
    <message>
        <source>Paths not known</source>
        <translation>Chemins inconnus</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Open alarms, worst first</source>
        <translation>Alarmes ouvertes, pires d’abord</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Aucune alarme active</translation>
    </message>
    <message>
        <source>Nothing here asks for anybody&apos;s hand.</source>
        <translation>Rien ici ne demande d’intervention.</translation>
    </message>
    <message>
        <source>Note: what you found or did</source>
        <translation>Note : ce qui a été vu ou fait</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>Note pour l’acquittement</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 actives</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 non acquittées</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 disparues</translation>
    </message>
    <message>
        <source>Only alarms of %1; press to see all</source>
        <translation>Seulement les alarmes de %1 ; appuyer pour toutes</translation>
    </message>
    <message>
        <source>No alarm in %1</source>
        <translation>Aucune alarme dans %1</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>Elle est déjà acquittée</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n alarme acquittée</numerusform>
            <numerusform>%n alarmes acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms of all rooms</source>
        <translation>Alarmes de tous les locaux</translation>
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
        <translation>%1 · disparue %2, non acquittée</translation>
    </message>
    <message>
        <source>%1 · unacknowledged</source>
        <translation>%1 · non acquittée</translation>
    </message>
    <message>
        <source>%1 · latched until it is reset</source>
        <translation>%1 · mémorisée jusqu’au réarmement</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · acquittée</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2</source>
        <translation>%1 · acquittée par %2</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>Masque %n alarme d’appareil</numerusform>
            <numerusform>Masque %n alarmes d’appareil</numerusform>
        </translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Back to normal since %1</source>
        <translation>Disparue depuis %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message>
        <source>Floor plan</source>
        <translation>Plan d’étage</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>Plan d’étage de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>%n local. Les flèches vont de local en local, Tab parcourt les appareils d’un local, Entrée ouvre.</numerusform>
            <numerusform>%n locaux. Les flèches vont de local en local, Tab parcourt les appareils d’un local, Entrée ouvre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message>
        <source>No device in this room says anything</source>
        <translation>Aucun appareil de ce local ne dit rien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiRow</name>
    <message>
        <source>The line stands for an even choice of %1 of %2 points.</source>
        <translation>La ligne représente un choix régulier de %1 points sur %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message>
        <source>Comfort compliance</source>
        <translation>Confort respecté</translation>
    </message>
    <message>
        <source>CO₂, worst room</source>
        <translation>CO₂, pire local</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Puissance actuelle</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Fresh devices</source>
        <translation>Appareils à jour</translation>
    </message>
    <message>
        <source>% of rooms</source>
        <translation>% des locaux</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>% of devices</source>
        <translation>% des appareils</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>pas encore de source</translation>
    </message>
    <message>
        <source>last known, %1 old</source>
        <translation>dernière connue, âge %1</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>couverture %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Cible %1</translation>
    </message>
    <message>
        <source>Nobody expected now</source>
        <translation>Personne attendu à présent</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Peak today %1 at %2</source>
        <translation>Pointe du jour %1 à %2</translation>
    </message>
    <message>
        <source>main meter</source>
        <translation>compteur principal</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>somme de %n compteur</numerusform>
            <numerusform>somme de %n compteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 sur %n poste</numerusform>
            <numerusform>%1 sur %n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 en local</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 muets</translation>
    </message>
    <message>
        <source>%1 of %2 sources are heard.</source>
        <translation>%1 sources sur %2 sont entendues.</translation>
    </message>
    <message>
        <source>Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.</source>
        <translation>Locaux de séjour entre 20 et 26 °C (EN 16798-1, catégorie II) et sous %1 ppm de CO₂.</translation>
    </message>
    <message>
        <source>The highest CO₂ indoors that is known now.</source>
        <translation>Le CO₂ intérieur le plus élevé connu à présent.</translation>
    </message>
    <message>
        <source>The main meter where one is named so, else the sum of all electricity meters.</source>
        <translation>Le compteur principal s’il en est un, sinon la somme des compteurs électriques.</translation>
    </message>
    <message>
        <source>People counted in all rooms.</source>
        <translation>Personnes comptées dans tous les locaux.</translation>
    </message>
    <message>
        <source>Adopted devices that are heard in their time on every link. The line begins when this window was opened.</source>
        <translation>Appareils adoptés entendus à temps sur chaque lien. La ligne commence à l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>% occupied h</source>
        <translation>% h occupées</translation>
    </message>
    <message>
        <source>%1 of %2 rooms now</source>
        <translation>%1 pièces sur %2 à présent</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>données insuffisantes (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>dernier jour ouvré</translation>
    </message>
    <message>
        <source>The part of today&apos;s occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.</source>
        <translation>La part des heures d’occupation d’aujourd’hui pendant laquelle les pièces pour personnes étaient entre 20 et 26 °C (EN 16798-1, catégorie II), par moyennes de 20 minutes et pondérée par la surface. La température de l’air tient lieu de température opérative.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathCard</name>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>dernière heure</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, what is not normal first</source>
        <translation>%1 · %2 sur %3, l’anormal d’abord</translation>
    </message>
    <message>
        <source>local fallback</source>
        <translation>secours local</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
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
        <translation>par %1</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>en réserve</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathStrips</name>
    <message>
        <source>Paths to the devices</source>
        <translation>Chemins vers les appareils</translation>
    </message>
    <message>
        <source>No broker is set up yet</source>
        <translation>Aucun broker n’est encore réglé</translation>
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
        <translation>Pas encore de plan d’étage</translation>
    </message>
    <message>
        <source>Rooms and devices show up here once the floors are drawn.</source>
        <translation>Locaux et appareils apparaissent ici une fois les étages dessinés.</translation>
    </message>
    <message>
        <source>Draw the floors</source>
        <translation>Dessiner les étages</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
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
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanLegend</name>
    <message>
        <source>Draw the floors</source>
        <translation>Dessiner les étages</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the whole floor</source>
        <translation>Ajuster à tout l’étage</translation>
    </message>
    <message>
        <source>Fresh %1</source>
        <translation>À jour %1</translation>
    </message>
    <message>
        <source>Local fallback %1, behind %2</source>
        <translation>Secours local %1, derrière %2</translation>
    </message>
    <message>
        <source>Local fallback %1</source>
        <translation>Secours local %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Muets %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Zone de %1</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>âge %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message>
        <source>Show in the journal</source>
        <translation>Montrer dans le journal</translation>
    </message>
    <message>
        <source>Dismiss until the next session</source>
        <translation>Masquer jusqu’à la prochaine session</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <translation>Depuis le dernier regard, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n nouvelle alarme</numerusform>
            <numerusform>%n nouvelles alarmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>%1 a quitté son premier chemin, %n appareil tourne en local</numerusform>
            <numerusform>%1 a quitté son premier chemin, %n appareils tournent en local</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left its first path</source>
        <translation>%1 a quitté son premier chemin</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>%n appareil passé en local</numerusform>
            <numerusform>%n appareils passés en local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>%n appareil arrivé</numerusform>
            <numerusform>%n appareils arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>%n nouvel appareil trouvé</numerusform>
            <numerusform>%n nouveaux appareils trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de neuf</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Viewers watch; this needs an operator.</source>
        <translation>Les lecteurs regardent ; il faut ici un opérateur.</translation>
    </message>
    <message>
        <source>This needs an engineer.</source>
        <translation>Il faut ici un technicien.</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>Il faut ici un administrateur.</translation>
    </message>
    <message>
        <source>this account is switched off</source>
        <translation>ce compte est désactivé</translation>
    </message>
    <message>
        <source>this account has expired</source>
        <translation>ce compte a expiré</translation>
    </message>
    <message>
        <source>this account is switched off or has expired</source>
        <translation>ce compte est désactivé ou a expiré</translation>
    </message>
    <message>
        <source>an operator needs a name</source>
        <translation>une personne a besoin d’un nom</translation>
    </message>
    <message>
        <source>the last administrator cannot be taken away</source>
        <translation>le dernier administrateur ne peut pas être retiré</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Attendez %1 s avant l’essai suivant.</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is not in use.</source>
        <translation>Le nom ou le mot de passe est faux, ou le compte n’est pas en service.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>A password has 8 to 1024 characters.</source>
        <translation>Un mot de passe compte 8 à 1024 caractères.</translation>
    </message>
    <message>
        <source>Not enough memory to keep a password safely.</source>
        <translation>Pas assez de mémoire pour garder un mot de passe en sûreté.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Un compte a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Un compte porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer.</source>
        <translation>Il doit rester quelqu’un qui puisse administrer.</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>Les comptes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>No secret is kept under this name.</source>
        <translation>Aucun secret n’est gardé sous ce nom.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used: %1</source>
        <translation>Le fichier scellé ne peut pas être utilisé : %1</translation>
    </message>
    <message>
        <source>The sealed file is damaged or its key is another one; it was left as it is.</source>
        <translation>Le fichier scellé est endommagé ou sa clé est une autre ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>libsodium is not ready</source>
        <translation>libsodium n’est pas prêt</translation>
    </message>
    <message>
        <source>An anchor is a number, a colon and 64 hexadecimal digits.</source>
        <translation>Une ancre est un nombre, deux-points et 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>a broker needs a name, a host and a port</source>
        <translation>un broker a besoin d’un nom, d’un hôte et d’un port</translation>
    </message>
    <message>
        <source>a broker needs at least one topic filter</source>
        <translation>un broker a besoin d’au moins un filtre de topics</translation>
    </message>
    <message>
        <source>keep-alive must be between 1 and 65535 seconds</source>
        <translation>le keep-alive doit être entre 1 et 65535 secondes</translation>
    </message>
    <message>
        <source>no such broker</source>
        <translation>ce broker n’existe pas</translation>
    </message>
    <message>
        <source>asking is not permitted on this broker</source>
        <translation>interroger n’est pas permis sur ce broker</translation>
    </message>
    <message>
        <source>commands are not permitted on this broker</source>
        <translation>commander n’est pas permis sur ce broker</translation>
    </message>
    <message>
        <source>the broker is not connected</source>
        <translation>le broker n’est pas connecté</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>ce fuseau horaire n’existe pas</translation>
    </message>
    <message>
        <source>every floor needs an id of its own</source>
        <translation>chaque étage a besoin de son propre identifiant</translation>
    </message>
    <message>
        <source>every space needs an id of its own</source>
        <translation>chaque local a besoin de son propre identifiant</translation>
    </message>
    <message>
        <source>a space stands on a floor that is not there</source>
        <translation>un local se trouve à un étage qui n’existe pas</translation>
    </message>
    <message>
        <source>nobody understands this wish</source>
        <translation>personne ne comprend ce souhait</translation>
    </message>
    <message>
        <source>too many actions are waiting</source>
        <translation>trop d’actions sont en attente</translation>
    </message>
    <message>
        <source>no such point</source>
        <translation>ce point n’existe pas</translation>
    </message>
    <message>
        <source>this point is not announced</source>
        <translation>ce point n’est pas annoncé</translation>
    </message>
    <message>
        <source>this point cannot be written</source>
        <translation>ce point ne peut pas être écrit</translation>
    </message>
    <message>
        <source>this point takes a number</source>
        <translation>ce point attend un nombre</translation>
    </message>
    <message>
        <source>this point takes yes or no</source>
        <translation>ce point attend oui ou non</translation>
    </message>
    <message>
        <source>the value is outside the point&apos;s limits</source>
        <translation>la valeur est hors des limites du point</translation>
    </message>
    <message>
        <source>the point does not know this value</source>
        <translation>le point ne connaît pas cette valeur</translation>
    </message>
    <message>
        <source>nobody takes commands for this point</source>
        <translation>personne ne prend de commandes pour ce point</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>the number is outside the announced range</source>
        <translation>le nombre est hors de la plage annoncée</translation>
    </message>
    <message>
        <source>the device has no command for this</source>
        <translation>l’appareil n’a pas de commande pour cela</translation>
    </message>
    <message>
        <source>there is no value to send</source>
        <translation>il n’y a pas de valeur à envoyer</translation>
    </message>
    <message>
        <source>the device does not offer this choice</source>
        <translation>l’appareil ne propose pas ce choix</translation>
    </message>
    <message>
        <source>command template not supported: %1</source>
        <translation>modèle de commande non pris en charge : %1</translation>
    </message>
    <message>
        <source>this convention cannot be asked</source>
        <translation>cette convention ne peut pas être interrogée</translation>
    </message>
    <message>
        <source>nobody knows this question</source>
        <translation>personne ne connaît cette question</translation>
    </message>
    <message>
        <source>nothing was heard on this broker yet</source>
        <translation>rien n’a encore été entendu sur ce broker</translation>
    </message>
    <message>
        <source>no such device: %1</source>
        <translation>cet appareil n’existe pas : %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>cet appareil n’existe pas</translation>
    </message>
    <message>
        <source>a device cannot replace itself</source>
        <translation>un appareil ne peut pas se remplacer lui-même</translation>
    </message>
    <message>
        <source>only an adopted or retired device can be replaced</source>
        <translation>seul un appareil adopté ou retiré peut être remplacé</translation>
    </message>
    <message>
        <source>both are one device already</source>
        <translation>les deux sont déjà un seul appareil</translation>
    </message>
    <message>
        <source>nothing declares the points of %1</source>
        <translation>rien n’annonce les points de %1</translation>
    </message>
    <message>
        <source>only an adopted device can be retired</source>
        <translation>seul un appareil adopté peut être retiré</translation>
    </message>
    <message>
        <source>the device is not retired</source>
        <translation>l’appareil n’est pas retiré</translation>
    </message>
    <message>
        <source>not a wish about devices</source>
        <translation>pas un souhait sur les appareils</translation>
    </message>
    <message>
        <source>There is no such alarm any more.</source>
        <translation>Cette alarme n’existe plus.</translation>
    </message>
    <message>
        <source>A P1 alarm is acknowledged with a note only.</source>
        <translation>Une alarme de priorité 1 ne s’acquitte qu’avec une note.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>Les alarmes de sécurité des personnes ne peuvent pas être mises en attente.</translation>
    </message>
    <message>
        <source>Only an engineer shelves a P1 alarm.</source>
        <translation>Seul un technicien met en attente une alarme de priorité 1.</translation>
    </message>
    <message>
        <source>This alarm is shelved for at most %1 minutes.</source>
        <translation>Cette alarme est mise en attente au plus %1 minutes.</translation>
    </message>
    <message>
        <source>Shelving needs a reason.</source>
        <translation>Mettre en attente demande une raison.</translation>
    </message>
    <message>
        <source>At most 20 alarms are shelved at once.</source>
        <translation>Au plus 20 alarmes sont mises en attente à la fois.</translation>
    </message>
    <message>
        <source>Shelving needs a duration.</source>
        <translation>Mettre en attente demande une durée.</translation>
    </message>
    <message>
        <source>Taking an alarm out of service needs the text of the work order.</source>
        <translation>Mettre une alarme hors service demande le texte de l’ordre de travail.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Une règle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A delay is less than nothing.</source>
        <translation>Un délai est inférieur à zéro.</translation>
    </message>
    <message>
        <source>A delay is longer than a year.</source>
        <translation>Un délai dépasse un an.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>Une limite n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The rule has no limit.</source>
        <translation>La règle n’a pas de limite.</translation>
    </message>
    <message>
        <source>The limits leave no room between them.</source>
        <translation>Les limites ne laissent aucune place entre elles.</translation>
    </message>
    <message>
        <source>The rule names no abnormal state.</source>
        <translation>La règle ne nomme aucun état anormal.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>Une règle de sécurité des personnes demande une conséquence et une action de l’opérateur.</translation>
    </message>
    <message>
        <source>The kind of a rule&apos;s condition cannot be changed.</source>
        <translation>La sorte de condition d’une règle ne peut pas être changée.</translation>
    </message>
    <message>
        <source>not a wish about alarms</source>
        <translation>pas un souhait sur les alarmes</translation>
    </message>
    <message>
        <source>acknowledge it first</source>
        <translation>acquittez-la d’abord</translation>
    </message>
    <message>
        <source>nothing is latched</source>
        <translation>rien n’est mémorisé</translation>
    </message>
    <message>
        <source>only an acknowledged active alarm sounds again</source>
        <translation>seule une alarme active acquittée sonne de nouveau</translation>
    </message>
    <message>
        <source>the alarm is active already</source>
        <translation>l’alarme est déjà active</translation>
    </message>
    <message>
        <source>the alarm is in service</source>
        <translation>l’alarme est en service</translation>
    </message>
    <message>
        <source>the alarm is not active</source>
        <translation>l’alarme n’est pas active</translation>
    </message>
    <message>
        <source>the alarm is not shelved</source>
        <translation>l’alarme n’est pas mise en attente</translation>
    </message>
    <message>
        <source>the alarm is not suppressed</source>
        <translation>l’alarme n’est pas inhibée</translation>
    </message>
    <message>
        <source>the alarm is out of service already</source>
        <translation>l’alarme est déjà hors service</translation>
    </message>
    <message>
        <source>the alarm is out of service</source>
        <translation>l’alarme est hors service</translation>
    </message>
    <message>
        <source>the alarm is shelved</source>
        <translation>l’alarme est mise en attente</translation>
    </message>
    <message>
        <source>the alarm is suppressed already</source>
        <translation>l’alarme est déjà inhibée</translation>
    </message>
    <message>
        <source>the alarm is suppressed under its cause</source>
        <translation>l’alarme est inhibée sous sa cause</translation>
    </message>
    <message>
        <source>the condition is still true</source>
        <translation>la condition est toujours vraie</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge</source>
        <translation>il n’y a rien à acquitter</translation>
    </message>
    <message>
        <source>the data directory is open for reading only</source>
        <translation>le dossier de données n’est ouvert qu’en lecture</translation>
    </message>
    <message>
        <source>no data directory named</source>
        <translation>aucun dossier de données nommé</translation>
    </message>
    <message>
        <source>%1 is not a data directory of Holdfast</source>
        <translation>%1 n’est pas un dossier de données de Holdfast</translation>
    </message>
    <message>
        <source>%1: files cannot be made here</source>
        <translation>%1 : impossible d’y créer des fichiers</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1 : le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1: folders cannot be made here</source>
        <translation>%1 : impossible d’y créer des dossiers</translation>
    </message>
    <message>
        <source>%1: in use by %2 (process %3)</source>
        <translation>%1 : utilisé par %2 (processus %3)</translation>
    </message>
    <message>
        <source>%1: not writable</source>
        <translation>%1 : non inscriptible</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>%1 est endommagé : %2. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed.</source>
        <translation>%1 a été écrit par un Holdfast plus récent (schéma %2, celui-ci connaît %3). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 was written by an older Holdfast: open it once for writing</source>
        <translation>%1 a été écrit par un Holdfast plus ancien : ouvrez-le une fois en écriture</translation>
    </message>
    <message>
        <source>schema step %1: %2</source>
        <translation>étape de schéma %1 : %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>no such interval or number of columns</source>
        <translation>cet intervalle ou ce nombre de colonnes n’existe pas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>disk full: %1</source>
        <translation>disque plein : %1</translation>
    </message>
    <message>
        <source>not writable: %1</source>
        <translation>non inscriptible : %1</translation>
    </message>
    <message>
        <source>locked by another program: %1</source>
        <translation>verrouillé par un autre programme : %1</translation>
    </message>
    <message>
        <source>disk errors: %1</source>
        <translation>erreurs de disque : %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>endommagé : %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>non inscriptible</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>verrouillé par un autre programme</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>erreurs de disque</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>cannot write the recording</source>
        <translation>l’enregistrement ne peut pas être écrit</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>cannot use the folder %1</source>
        <translation>le dossier %1 ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>pas du JSON : %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>pas un objet JSON</translation>
    </message>
    <message>
        <source>a device announcement without components (a single entity belongs under its own component&apos;s topic)</source>
        <translation>une annonce d’appareil sans composants (une entité seule va sous le topic de son propre composant)</translation>
    </message>
    <message>
        <source>a device announcement without device</source>
        <translation>une annonce d’appareil sans appareil</translation>
    </message>
    <message>
        <source>a device announcement without origin</source>
        <translation>une annonce d’appareil sans origine</translation>
    </message>
    <message>
        <source>the required option %1 is missing</source>
        <translation>l’option obligatoire %1 manque</translation>
    </message>
    <message>
        <source>the option %1 is no text</source>
        <translation>l’option %1 n’est pas un texte</translation>
    </message>
    <message>
        <source>it names neither a state nor a command topic</source>
        <translation>elle ne nomme ni topic d’état ni topic de commande</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; is no object</source>
        <translation>le composant &quot;%1&quot; n’est pas un objet</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; does not say its platform</source>
        <translation>le composant &quot;%1&quot; ne dit pas sa plateforme</translation>
    </message>
    <message>
        <source>availability and availability_topic exclude each other</source>
        <translation>availability et availability_topic s’excluent</translation>
    </message>
    <message>
        <source>availability: template not supported: %1</source>
        <translation>disponibilité : modèle non pris en charge : %1</translation>
    </message>
    <message>
        <source>availability: %1</source>
        <translation>disponibilité : %1</translation>
    </message>
    <message>
        <source>the device has neither identifiers nor connections</source>
        <translation>l’appareil n’a ni identifiers ni connections</translation>
    </message>
    <message>
        <source>component, node id and object id may only have letters, digits, - and _</source>
        <translation>component, node id et object id n’ont que des lettres, des chiffres, - et _</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>il n’y a pas de scénario &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the simulated site&apos;s broker does not answer</source>
        <translation>le broker du site simulé ne répond pas</translation>
    </message>
    <message>
        <source>this is no learned mapping</source>
        <translation>ce n’est pas une correspondance apprise</translation>
    </message>
    <message>
        <source>the answer is shorter than the value</source>
        <translation>la réponse est plus courte que la valeur</translation>
    </message>
    <message>
        <source>the value does not fit the register</source>
        <translation>la valeur ne tient pas dans le registre</translation>
    </message>
    <message>
        <source>too many questions wait for their answers</source>
        <translation>trop de questions attendent leur réponse</translation>
    </message>
    <message>
        <source>this was asked already; its answer is awaited</source>
        <translation>cela a déjà été demandé ; la réponse est attendue</translation>
    </message>
    <message>
        <source>its version of Homie is &quot;%1&quot;, not 5</source>
        <translation>sa version de Homie est &quot;%1&quot;, pas 5</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>plus grand que 4 Mo</translation>
    </message>
    <message>
        <source>none of these topics is a ghost any more</source>
        <translation>aucun de ces topics n’est encore un fantôme</translation>
    </message>
    <message>
        <source>another clearing is under way</source>
        <translation>un autre effacement est en cours</translation>
    </message>
    <message>
        <source>between 1 and 500 topics are cleared at once</source>
        <translation>on efface de 1 à 500 topics à la fois</translation>
    </message>
    <message>
        <source>a pattern is too long</source>
        <translation>un motif est trop long</translation>
    </message>
    <message>
        <source>a rule needs an id and something to go by</source>
        <translation>une règle a besoin d’un identifiant et d’un critère</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>il y a trop de règles</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>cette règle n’existe pas</translation>
    </message>
    <message>
        <source>newcomers are kept for a minute at least and a year at most</source>
        <translation>les nouveaux sont gardés au moins une minute et au plus un an</translation>
    </message>
    <message>
        <source>the device has replaced no other</source>
        <translation>l’appareil n’en a remplacé aucun autre</translation>
    </message>
    <message>
        <source>it is no part of this device</source>
        <translation>il ne fait pas partie de cet appareil</translation>
    </message>
    <message>
        <source>a device without an address</source>
        <translation>un appareil sans adresse</translation>
    </message>
    <message>
        <source>no bridge knows this device</source>
        <translation>aucun pont ne connaît cet appareil</translation>
    </message>
    <message>
        <source>this bridge does not know the question</source>
        <translation>ce pont ne connaît pas la question</translation>
    </message>
    <message>
        <source>the topic names %1, the announcement &quot;%2&quot;</source>
        <translation>le topic nomme %1, l’annonce &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the announcement is no object</source>
        <translation>l’annonce n’est pas un objet</translation>
    </message>
    <message>
        <source>its topic cannot be used: %1</source>
        <translation>son topic ne peut pas être utilisé : %1</translation>
    </message>
    <message>
        <source>it does not say its topics (ft, t, tp)</source>
        <translation>il ne dit pas ses topics (ft, t, tp)</translation>
    </message>
    <message>
        <source>no such device announced itself</source>
        <translation>aucun appareil de ce nom ne s’est annoncé</translation>
    </message>
    <message>
        <source>no such device was heard</source>
        <translation>aucun appareil de ce nom n’a été entendu</translation>
    </message>
    <message>
        <source>what was compressed is no Sparkplug payload</source>
        <translation>ce qui était compressé n’est pas un message Sparkplug</translation>
    </message>
    <message>
        <source>it is compressed twice</source>
        <translation>il est compressé deux fois</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is larger than the limit</source>
        <translation>un message de %1 octets dépasse la limite</translation>
    </message>
    <message>
        <source>no Sparkplug payload</source>
        <translation>pas un message Sparkplug</translation>
    </message>
    <message>
        <source>%1 metrics are more than the limit of %2</source>
        <translation>%1 métriques dépassent la limite de %2</translation>
    </message>
    <message>
        <source>%1 came where another type was announced</source>
        <translation>%1 est arrivé alors qu’un autre type était annoncé</translation>
    </message>
    <message>
        <source>a time beyond the year 9999</source>
        <translation>une date au-delà de l’an 9999</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>pas un nombre fini</translation>
    </message>
    <message>
        <source>a text of %1 characters is too long for a value</source>
        <translation>un texte de %1 caractères est trop long pour une valeur</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>il faut oui ou non</translation>
    </message>
    <message>
        <source>the number does not fit its type</source>
        <translation>le nombre ne tient pas dans son type</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>no yes or no</source>
        <translation>ni oui ni non</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>bytes are not shown</source>
        <translation>les octets ne sont pas affichés</translation>
    </message>
    <message>
        <source>an array is not shown</source>
        <translation>un tableau n’est pas affiché</translation>
    </message>
    <message>
        <source>a template is not shown</source>
        <translation>un modèle n’est pas affiché</translation>
    </message>
    <message>
        <source>a data set is not shown</source>
        <translation>un jeu de données n’est pas affiché</translation>
    </message>
    <message>
        <source>no data type is told</source>
        <translation>aucun type de données n’est indiqué</translation>
    </message>
    <message>
        <source>the data type %1 is unknown</source>
        <translation>le type de données %1 est inconnu</translation>
    </message>
    <message>
        <source>no such edge node was heard</source>
        <translation>aucun nœud de périphérie de ce nom n’a été entendu</translation>
    </message>
    <message>
        <source>too much to unpack</source>
        <translation>trop à décompresser</translation>
    </message>
    <message>
        <source>it grows beyond %1 bytes when unpacked</source>
        <translation>décompressé, il dépasse %1 octets</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>il ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>a Sparkplug host id is a short text without /, + and #</source>
        <translation>un identifiant d’hôte Sparkplug est un texte court sans /, + ni #</translation>
    </message>
    <message>
        <source>this was asked a moment ago</source>
        <translation>cela vient d’être demandé</translation>
    </message>
    <message>
        <source>sums are kept at least as long as what they sum up</source>
        <translation>les sommes sont gardées au moins aussi longtemps que ce qu&apos;elles résument</translation>
    </message>
    <message>
        <source>history needs at least 128 MB</source>
        <translation>l&apos;historique a besoin d&apos;au moins 128 Mo</translation>
    </message>
    <message>
        <source>no such rhythm or number of backups</source>
        <translation>ce rythme ou ce nombre de sauvegardes n&apos;existe pas</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>the SQLite library of Qt is another one than ours</source>
        <translation>la bibliothèque SQLite de Qt n&apos;est pas la nôtre</translation>
    </message>
    <message>
        <source>no connection to copy from</source>
        <translation>aucune connexion à copier</translation>
    </message>
    <message>
        <source>there is no room for a backup</source>
        <translation>il n&apos;y a pas de place pour une sauvegarde</translation>
    </message>
    <message>
        <source>%1 is not a backup of Holdfast</source>
        <translation>%1 n&apos;est pas une sauvegarde de Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast</source>
        <translation>%1 a été écrit par un Holdfast plus récent</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 cannot be moved</source>
        <translation>%1 ne peut pas être déplacé</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 is no database of Home Assistant&apos;s recorder</source>
        <translation>%1 n&apos;est pas une base de l&apos;enregistreur de Home Assistant</translation>
    </message>
    <message>
        <source>the first line names no column for the time, the point or the value</source>
        <translation>la première ligne ne nomme pas de colonne pour l&apos;heure, le point ou la valeur</translation>
    </message>
    <message>
        <source>the mapping is no JSON object</source>
        <translation>la correspondance n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>no such time zone or interval</source>
        <translation>ce fuseau horaire ou cet intervalle n&apos;existe pas</translation>
    </message>
    <message>
        <source>more buckets than can be counted</source>
        <translation>plus d&apos;intervalles qu&apos;on n&apos;en peut compter</translation>
    </message>
    <message>
        <source>The expression cannot be read here: %1</source>
        <translation>L’expression ne peut pas être lue ici : %1</translation>
    </message>
    <message>
        <source>A maintenance window needs a name, a reason, a day and times.</source>
        <translation>Une fenêtre de maintenance a besoin d’un nom, d’un motif, d’un jour et d’heures.</translation>
    </message>
    <message>
        <source>There is no such maintenance window.</source>
        <translation>Cette fenêtre de maintenance n’existe pas.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past.</source>
        <translation>Le silence ne peut pas être essayé sur le passé.</translation>
    </message>
    <message>
        <source>%1: a new file cannot be made here</source>
        <translation>%1 : impossible de créer un nouveau fichier ici</translation>
    </message>
    <message>
        <source>what was written is damaged, too: %1</source>
        <translation>ce qui a été écrit est endommagé aussi : %1</translation>
    </message>
    <message>
        <source>%1 was written by another version of Holdfast (schema %2)</source>
        <translation>%1 a été écrit par une autre version de Holdfast (schéma %2)</translation>
    </message>
    <message>
        <source>the file: larger than 1 MB</source>
        <translation>Le fichier dépasse 1 Mo</translation>
    </message>
    <message>
        <source>the file: not a JSON object: %1</source>
        <translation>Le fichier n’est pas un objet JSON : %1</translation>
    </message>
    <message>
        <source>not a document of the format %1</source>
        <translation>Ce n’est pas un document au format %1</translation>
    </message>
    <message>
        <source>a document without a version</source>
        <translation>Un document sans version</translation>
    </message>
    <message>
        <source>written by a later version of Holdfast</source>
        <translation>Écrit par une version plus récente de Holdfast</translation>
    </message>
    <message>
        <source>larger than anybody writes</source>
        <translation>Plus grand que ce que quiconque écrit</translation>
    </message>
    <message>
        <source>evidence needs a function, a moment and times that make sense</source>
        <translation>Une preuve demande une fonction, un moment et des durées sensées</translation>
    </message>
    <message>
        <source>more %1s than anybody has</source>
        <translation>Plus de %1 que quiconque n’en a</translation>
    </message>
    <message>
        <source>a %1 without an id</source>
        <translation>Un %1 sans identifiant</translation>
    </message>
    <message>
        <source>two %1s are called %2</source>
        <translation>Deux %1 s’appellent %2</translation>
    </message>
    <message>
        <source>the weight of %1 is not 1, 2 or 3</source>
        <translation>Le poids de %1 n’est ni 1, ni 2, ni 3</translation>
    </message>
    <message>
        <source>%1 names more than anybody counts</source>
        <translation>%1 en nomme plus que quiconque n’en compte</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1 : pas un objet</translation>
    </message>
    <message>
        <source>a time of %1 is negative</source>
        <translation>Une durée de %1 est négative</translation>
    </message>
    <message>
        <source>%1 holds for a negative time</source>
        <translation>%1 tient une durée négative</translation>
    </message>
    <message>
        <source>%1 feeds itself</source>
        <translation>%1 s’alimente lui-même</translation>
    </message>
    <message>
        <source>%1 feeds more than anybody counts</source>
        <translation>%1 alimente plus que quiconque n’en compte</translation>
    </message>
    <message>
        <source>%1 runs over itself</source>
        <translation>%1 passe par lui-même</translation>
    </message>
    <message>
        <source>more links than anybody draws</source>
        <translation>Plus de liens que quiconque n’en dessine</translation>
    </message>
    <message>
        <source>a link needs two ends</source>
        <translation>Un lien a besoin de deux extrémités</translation>
    </message>
    <message>
        <source>a stand-in needs what it stands in for</source>
        <translation>Un remplaçant a besoin de ce qu’il remplace</translation>
    </message>
    <message>
        <source>what was kept of a policy cannot be read</source>
        <translation>Ce qui a été gardé d’une politique est illisible</translation>
    </message>
    <message>
        <source>scope: means nothing here</source>
        <translation>La portée ne désigne rien ici</translation>
    </message>
    <message>
        <source>what was kept of the policies ends in the middle</source>
        <translation>Ce qui a été gardé des politiques s’arrête au milieu</translation>
    </message>
    <message>
        <source>by hand only a person, the maker, a drill or a real outage can be named as the source</source>
        <translation>À la main, seuls une personne, le fabricant, un exercice ou une vraie panne peuvent être la source</translation>
    </message>
    <message>
        <source>what somebody says is a claim; proof comes from drills and outages</source>
        <translation>Ce que quelqu’un dit est une affirmation ; la preuve vient des exercices et des pannes</translation>
    </message>
    <message>
        <source>a trial shows that it works or that it does not</source>
        <translation>Un essai montre que cela marche ou que cela ne marche pas</translation>
    </message>
    <message>
        <source>evidence needs a note: what was seen, or who says so</source>
        <translation>Une preuve demande une note : ce qu’on a vu ou qui le dit</translation>
    </message>
    <message>
        <source>this moment has not come yet</source>
        <translation>Ce moment n’est pas encore venu</translation>
    </message>
    <message>
        <source>a trial is recorded within 7 days: later nobody knows whether the devices are still the same</source>
        <translation>Un essai s’enregistre sous 7 jours : après, nul ne sait si les appareils sont restés les mêmes</translation>
    </message>
    <message>
        <source>say first what happens: what is not known cannot be proven</source>
        <translation>Dites d’abord ce qui se passe : ce qui n’est pas connu ne se prouve pas</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>Cette fonction n’existe pas</translation>
    </message>
    <message>
        <source>more evidence than anybody keeps</source>
        <translation>Plus de preuves que personne n’en garde</translation>
    </message>
    <message>
        <source>a policy needs an id and a name</source>
        <translation>Une règle demande un identifiant et un nom</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is changed</source>
        <translation>Cette règle est armée : désarmez-la avant de la modifier</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is removed</source>
        <translation>Cette règle est armée : désarmez-la avant de la supprimer</translation>
    </message>
    <message>
        <source>more policies than anybody keeps</source>
        <translation>Plus de règles que personne n’en garde</translation>
    </message>
    <message>
        <source>no such policy</source>
        <translation>Cette règle n’existe pas</translation>
    </message>
    <message>
        <source>this policy was changed meanwhile: look at it again</source>
        <translation>Cette règle a été modifiée entre-temps : regardez-la de nouveau</translation>
    </message>
    <message>
        <source>this policy is armed already</source>
        <translation>Cette règle est déjà armée</translation>
    </message>
    <message>
        <source>this policy is not armed</source>
        <translation>Cette règle n’est pas armée</translation>
    </message>
    <message>
        <source>the check finds errors: %1</source>
        <translation>Le contrôle trouve des erreurs : %1</translation>
    </message>
    <message>
        <source>this policy is not proved yet</source>
        <translation>Cette règle n’est pas encore prouvée</translation>
    </message>
    <message>
        <source>the proof of this policy has failed</source>
        <translation>La preuve de cette règle a échoué</translation>
    </message>
    <message>
        <source>at this site the check finds: %1</source>
        <translation>Sur ce site, le contrôle trouve : %1</translation>
    </message>
    <message>
        <source>class C needs two persons: somebody other than its writer arms it</source>
        <translation>La classe C demande deux personnes : un autre que l’auteur l’arme</translation>
    </message>
    <message>
        <source>what is kept beside a policy cannot be read</source>
        <translation>Ce qui est gardé avec une règle est illisible</translation>
    </message>
    <message>
        <source>e-mail needs the name of a server</source>
        <translation>l’e-mail a besoin du nom d’un serveur</translation>
    </message>
    <message>
        <source>e-mail needs an address it comes from</source>
        <translation>l’e-mail a besoin d’une adresse d’expéditeur</translation>
    </message>
    <message>
        <source>a password is never sent without encryption</source>
        <translation>un mot de passe n’est jamais envoyé sans chiffrement</translation>
    </message>
    <message>
        <source>a web hook needs an address that begins with https:// or http://, without a password in it</source>
        <translation>un webhook a besoin d’une adresse commençant par https:// ou http://, sans mot de passe</translation>
    </message>
    <message>
        <source>everybody on the roster needs a name, times, and an e-mail address that is one</source>
        <translation>chacun au tableau a besoin d’un nom, d’horaires et d’une adresse e-mail valable</translation>
    </message>
    <message>
        <source>steps follow each other, between half a minute and a week after the alarm&apos;s start</source>
        <translation>les étapes se suivent, entre une demi-minute et une semaine après le début de l’alarme</translation>
    </message>
    <message>
        <source>an alarm is repeated at most once a minute and at least once a day</source>
        <translation>une alarme est répétée au plus une fois par minute et au moins une fois par jour</translation>
    </message>
    <message>
        <source>this way of telling people is switched off</source>
        <translation>cette voie de notification est désactivée</translation>
    </message>
    <message>
        <source>there is no window here that could show it</source>
        <translation>il n’y a ici aucune fenêtre qui puisse le montrer</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>Les notifications ne peuvent pas être conservées : %1</translation>
    </message>
    <message>
        <source>What was chosen about notifications cannot be read: %1</source>
        <translation>Les choix de notification ne peuvent pas être lus : %1</translation>
    </message>
    <message>
        <source>What was kept about notifications is damaged; it was set aside.</source>
        <translation>Ce qui était conservé sur les notifications est endommagé ; il a été mis de côté.</translation>
    </message>
    <message>
        <source>a newer command has taken its place</source>
        <translation>une commande plus récente a pris sa place</translation>
    </message>
    <message>
        <source>a fallback policy holds this point</source>
        <translation>une politique de repli tient ce point</translation>
    </message>
    <message>
        <source>life safety holds this point</source>
        <translation>la sécurité des personnes tient ce point</translation>
    </message>
    <message>
        <source>a higher level holds this point</source>
        <translation>un niveau supérieur tient ce point</translation>
    </message>
    <message>
        <source>this is done once, and not held</source>
        <translation>cela se fait une fois et n’est pas maintenu</translation>
    </message>
    <message>
        <source>a level is held between a minute and a week</source>
        <translation>un niveau se tient entre une minute et une semaine</translation>
    </message>
    <message>
        <source>too many commands are under way</source>
        <translation>trop de commandes sont en cours</translation>
    </message>
    <message>
        <source>nothing is held here</source>
        <translation>rien n’est tenu ici</translation>
    </message>
    <message>
        <source>Holdfast was restarted while it was under way</source>
        <translation>Holdfast a redémarré pendant qu’elle était en cours</translation>
    </message>
    <message>
        <source>it could not be written down in time</source>
        <translation>elle n’a pas pu être notée à temps</translation>
    </message>
    <message>
        <source>nothing came back in time</source>
        <translation>rien n’est revenu à temps</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>c’était déjà ainsi</translation>
    </message>
    <message>
        <source>not connected in time</source>
        <translation>pas connecté à temps</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>pas envoyé à temps</translation>
    </message>
    <message>
        <source>the link is stopped</source>
        <translation>la liaison est arrêtée</translation>
    </message>
    <message>
        <source>too much waits to be sent</source>
        <translation>trop de messages attendent d’être envoyés</translation>
    </message>
    <message>
        <source>There is more history than a trial can hold: choose a shorter time.</source>
        <translation>Il y a plus d’historique qu’un essai ne peut contenir : choisissez une durée plus courte.</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1 : n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>pages need a painter</source>
        <translation>les pages ont besoin d’un outil de dessin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15</source>
        <translation>&apos;%1&apos; n’est pas une période : last-month, last-week, 2026-10, 2026-W47, 2026-11-24 ou 2026-10-01..2026-10-15</translation>
    </message>
    <message>
        <source>the period &apos;%1&apos; has not begun yet</source>
        <translation>la période &apos;%1&apos; n’a pas encore commencé</translation>
    </message>
    <message>
        <source>this program cannot paint pages</source>
        <translation>ce programme ne peut pas dessiner de pages</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>les pages n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>nobody works figures out here</source>
        <translation>personne ne calcule d’indicateurs ici</translation>
    </message>
    <message>
        <source>%1: there are too many files of this name</source>
        <translation>%1 : il y a trop de fichiers de ce nom</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>il n’y a pas de rapport &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read. Nothing was changed.</source>
        <translation>%1 est endommagé et ne peut pas être lu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1/readings is missing</source>
        <translation>%1/readings manque</translation>
    </message>
    <message>
        <source>A rule for one point or device has its place already.</source>
        <translation>Une règle pour un point ou un appareil a déjà son lieu.</translation>
    </message>
    <message>
        <source>The places of the rule cannot be read.</source>
        <translation>Les lieux de la règle sont illisibles.</translation>
    </message>
    <message>
        <source>The response of this alarm has no such step.</source>
        <translation>La réponse à cette alarme n’a pas cette étape.</translation>
    </message>
    <message>
        <source>a broker stands in for one other broker, and nobody stands in for it</source>
        <translation>un broker en remplace un seul autre, et personne ne le remplace</translation>
    </message>
    <message>
        <source>two brokers may stand in for one</source>
        <translation>deux brokers peuvent en remplacer un</translation>
    </message>
    <message>
        <source>the turn of a broker is between 1 and 99</source>
        <translation>le tour d’un broker est compris entre 1 et 99</translation>
    </message>
    <message>
        <source>nothing stands in for this broker</source>
        <translation>rien ne remplace ce broker</translation>
    </message>
    <message>
        <source>a policy is kept from acting for a minute at least, and no longer than its limits say</source>
        <translation>une politique est empêchée d’agir au moins une minute, et pas plus que ses limites ne le disent</translation>
    </message>
    <message>
        <source>nothing of this policy waits for that now</source>
        <translation>rien dans cette politique n’attend cela maintenant</translation>
    </message>
    <message>
        <source>version: only %1 is known here</source>
        <translation>version : seule %1 est connue ici</translation>
    </message>
    <message>
        <source>a schedule needs a time of day, to the minute</source>
        <translation>une planification demande une heure, à la minute près</translation>
    </message>
    <message>
        <source>a weekly schedule needs a weekday</source>
        <translation>une planification hebdomadaire demande un jour de la semaine</translation>
    </message>
    <message>
        <source>the day of a month is one of 1 to 31</source>
        <translation>le jour d’un mois va de 1 à 31</translation>
    </message>
    <message>
        <source>a folder is named with its whole path</source>
        <translation>un dossier se nomme par son chemin complet</translation>
    </message>
    <message>
        <source>a report goes to 50 addresses at most</source>
        <translation>un rapport va à 50 adresses au plus</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of e-mail</source>
        <translation>« %1 » n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>a schedule needs an id</source>
        <translation>une planification demande un identifiant</translation>
    </message>
    <message>
        <source>a schedule needs a report</source>
        <translation>une planification demande un rapport</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period that moves along: %2</source>
        <translation>« %1 » n’est pas une période qui avance avec le temps : %2</translation>
    </message>
    <message>
        <source>a schedule needs a format, and each once</source>
        <translation>une planification demande un format, et chacun une fois</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be kept: %1</source>
        <translation>Les planifications de rapports ne peuvent pas être conservées : %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read: %1</source>
        <translation>Les planifications de rapports ne peuvent pas être lues : %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read and were set aside: %1</source>
        <translation>Les planifications de rapports ne peuvent pas être lues et ont été mises de côté : %1</translation>
    </message>
    <message>
        <source>there are 100 schedules already</source>
        <translation>il y a déjà 100 planifications</translation>
    </message>
    <message>
        <source>there is no such schedule</source>
        <translation>cette planification n’existe pas</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>le dossier %1 n’est pas là</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made: %1</source>
        <translation>un fichier a disparu ou a été modifié depuis qu’il a été établi : %1</translation>
    </message>
    <message>
        <source>it waited a day and was given up</source>
        <translation>il a attendu un jour et a été abandonné</translation>
    </message>
    <message>
        <source>e-mail is not set up</source>
        <translation>l’e-mail n’est pas configuré</translation>
    </message>
    <message>
        <source>there is nobody to send it to</source>
        <translation>il n’y a personne à qui l’envoyer</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>le mot de passe manque</translation>
    </message>
    <message>
        <source>the name of the mail server is not known here</source>
        <translation>le nom du serveur de messagerie n’est pas connu ici</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>le serveur de messagerie est injoignable</translation>
    </message>
    <message>
        <source>no encrypted connection with a certificate that is trusted here</source>
        <translation>pas de connexion chiffrée avec un certificat approuvé ici</translation>
    </message>
    <message>
        <source>the mail server does not accept user or password</source>
        <translation>le serveur de messagerie refuse l’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>le serveur de messagerie l’a refusé</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>too many messages were waiting</source>
        <translation>trop de messages attendaient</translation>
    </message>
    <message>
        <source>the files are too large for a mail</source>
        <translation>les fichiers sont trop gros pour un e-mail</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made</source>
        <translation>un fichier a disparu ou a été modifié depuis qu’il a été établi</translation>
    </message>
    <message>
        <source>the scope of this policy means nothing at this site</source>
        <translation>la portée de cette politique ne désigne rien sur ce site</translation>
    </message>
    <message>
        <source>nothing was recorded in that time</source>
        <translation>rien n’a été enregistré pendant ce temps</translation>
    </message>
    <message>
        <source>no history is recorded here</source>
        <translation>aucun historique n’est enregistré ici</translation>
    </message>
    <message>
        <source>a drill on a twin tries a model: it is worth a claim</source>
        <translation>un exercice sur un jumeau essaie un modèle : il vaut une affirmation</translation>
    </message>
    <message>
        <source>ended before anything was taken away</source>
        <translation>terminé avant que rien ne soit retiré</translation>
    </message>
    <message>
        <source>%1: there are too many drills of this moment</source>
        <translation>%1 : il y a trop d’exercices de cet instant</translation>
    </message>
    <message>
        <source>the drill cannot be kept: %1</source>
        <translation>l’exercice ne peut être conservé : %1</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; at this site</source>
        <translation>il n’y a pas de « %1 » sur ce site</translation>
    </message>
    <message>
        <source>the loss of %1 cannot be simulated here</source>
        <translation>la perte de %1 ne peut être simulée ici</translation>
    </message>
    <message>
        <source>nothing that loses its way has &apos;%1&apos;</source>
        <translation>rien de ce qui perd son chemin n’a « %1 »</translation>
    </message>
    <message>
        <source>scope: means nothing at this site</source>
        <translation>portée : ne signifie rien sur ce site</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>Rien pendant cette période.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>Les %1 premières lignes sur %2 ; toutes figurent dans les autres formats.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Events at doors</source>
        <translation>Événements aux portes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>Dans les horaires</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acquittée par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Events by door</source>
        <translation>Événements par porte</translation>
    </message>
    <message>
        <source>No source: no door, lock or gate of this site is known.</source>
        <translation>Aucune source : aucune porte, serrure ou barrière de ce site n’est connue.</translation>
    </message>
    <message>
        <source>Outside the site&apos;s hours</source>
        <translation>Hors des horaires du site</translation>
    </message>
    <message>
        <source>Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded.</source>
        <translation>Alarmes de portes, de serrures et de barrières, chacune de son apparition à son retour. Qui a franchi une porte n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Access events</source>
        <translation>Événements d’accès</translation>
    </message>
    <message>
        <source>For security</source>
        <translation>Pour la sécurité</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objectif %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>and %1 alerts</source>
        <translation>et %1 alertes</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>Alarmes par jour</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Maximum en 10 minutes</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Temps en avalanche</translation>
    </message>
    <message>
        <source>Chattering and fleeting</source>
        <translation>Bagotantes et fugaces</translation>
    </message>
    <message>
        <source>Hidden under their cause</source>
        <translation>Masquées sous leur cause</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 alarmes</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Par priorité</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>Objectif, au plus</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>Médiane jusqu’à l’acquittement</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % en moins de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Avalanches</translation>
    </message>
    <message>
        <source>More than 10 alarms in 10 minutes, until there are fewer than 5.</source>
        <translation>Plus de 10 alarmes en 10 minutes, jusqu’à ce qu’il y en ait moins de 5.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>acceptable</translation>
    </message>
    <message>
        <source>%1 alarms a day are more than one person can look into.</source>
        <translation>%1 alarmes par jour, c’est plus qu’une personne ne peut examiner.</translation>
    </message>
    <message>
        <source>Floods took %1 of the time.</source>
        <translation>Les avalanches ont pris %1 du temps.</translation>
    </message>
    <message>
        <source>%1 of the alarms chattered or were over before anybody could act.</source>
        <translation>%1 des alarmes bagotaient ou étaient passées avant que quiconque puisse agir.</translation>
    </message>
    <message>
        <source>%1 alarms were shelved or taken out of service by nobody known.</source>
        <translation>%1 alarmes ont été mises de côté ou hors service par personne de connu.</translation>
    </message>
    <message>
        <source>The ten most frequent alarms are %1 of all.</source>
        <translation>Les dix alarmes les plus fréquentes représentent %1 du total.</translation>
    </message>
    <message>
        <source>Every target was met.</source>
        <translation>Tous les objectifs ont été atteints.</translation>
    </message>
    <message>
        <source>%1, %2: lengthen its delay or widen its deadband.</source>
        <translation>%1, %2 : allonger son délai ou élargir sa bande morte.</translation>
    </message>
    <message>
        <source>%1, %2: active for days; repair it or take it out of service.</source>
        <translation>%1, %2 : active depuis des jours ; réparer ou mettre hors service.</translation>
    </message>
    <message>
        <source>Most frequent alarms</source>
        <translation>Alarmes les plus fréquentes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Chattering alarms</source>
        <translation>Alarmes bagotantes</translation>
    </message>
    <message>
        <source>Standing longer than a day</source>
        <translation>Actives plus d’un jour</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position.</source>
        <translation>Une alarme compte chaque fois qu’elle est annoncée : ni tant qu’elle est mise de côté ou hors service, ni quand elle est aussitôt rangée sous sa cause. Les alertes sont comptées à part. Un poste d’opérateur.</translation>
    </message>
    <message>
        <source>Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting.</source>
        <translation>Bagotante : trois fois ou plus en 60 s. Fugace : passée en 60 s sans que personne n’agisse.</translation>
    </message>
    <message>
        <source>Alarm performance</source>
        <translation>Performance des alarmes</translation>
    </message>
    <message>
        <source>For whoever leads the operators</source>
        <translation>Pour qui dirige les opérateurs</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Poste de travail</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>Chaîne d’audit</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intacte</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>The audit chain breaks at row %1: what comes after it proves nothing.</source>
        <translation>La chaîne d’audit se rompt à la ligne %1 : ce qui suit ne prouve rien.</translation>
    </message>
    <message>
        <source>Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here.</source>
        <translation>Chaque ligne contient l’empreinte de la précédente. Sans ancre conservée ailleurs, des lignes manquant à la fin ne se verraient pas : conservez l’ancre imprimée ici.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>Par action</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>For compliance</source>
        <translation>Pour la conformité</translation>
    </message>
    <message>
        <source>Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability.</source>
        <translation>Le temps où Holdfast ou le broker était absent ne dit rien d’un appareil : il est exclu de sa disponibilité.</translation>
    </message>
    <message>
        <source>Availability and service level</source>
        <translation>Disponibilité et niveau de service</translation>
    </message>
    <message>
        <source>For service contracts</source>
        <translation>Pour les contrats de service</translation>
    </message>
    <message>
        <source>Comfort and air</source>
        <translation>Confort et air</translation>
    </message>
    <message>
        <source>For facility managers and the people who work here</source>
        <translation>Pour les gestionnaires et les personnes qui travaillent ici</translation>
    </message>
    <message>
        <source>Critical functions</source>
        <translation>Fonctions critiques</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>perte : %1</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>Dernière preuve</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>Temps jusqu’à l’état sûr</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>Couverture, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Clocks were set on %1: the day has %2.</source>
        <translation>Changement d’heure le %1 : la journée compte %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only the %1 oldest of %2 gaps are listed.</source>
        <translation>Seules les %1 plus anciennes des %2 lacunes sont listées.</translation>
    </message>
    <message>
        <source>A site without a name</source>
        <translation>Un site sans nom</translation>
    </message>
    <message>
        <source>device silent</source>
        <translation>appareil muet</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>passerelle perdue</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>broker perdu</translation>
    </message>
    <message>
        <source>Holdfast was not running</source>
        <translation>Holdfast ne tournait pas</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>history thinned</source>
        <translation>historique allégé</translation>
    </message>
    <message>
        <source>the broker dropped messages</source>
        <translation>le broker a perdu des messages</translation>
    </message>
    <message>
        <source>more messages than could be taken</source>
        <translation>plus de messages qu’il n’était possible d’en prendre</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>historique endommagé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Comment il est calculé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Holdfast was listening during %1 % of the period.</source>
        <translation>Holdfast était à l’écoute pendant %1 % de la période.</translation>
    </message>
    <message>
        <source>No gap of the whole site or of a broker is known.</source>
        <translation>Aucune lacune du site entier ou d’un broker n’est connue.</translation>
    </message>
    <message>
        <source>Gaps: %1, the longest %2.</source>
        <translation>Lacunes : %1, la plus longue %2.</translation>
    </message>
    <message>
        <source>A gap is neither zero nor the last value: nothing is filled in.</source>
        <translation>Une lacune n’est ni zéro ni la dernière valeur : rien n’est comblé.</translation>
    </message>
    <message>
        <source>Report %1, made %2 (%3) by %4 with %5.</source>
        <translation>Rapport %1, créé le %2 (%3) par %4 avec %5.</translation>
    </message>
    <message>
        <source>SHA-256 of its values: %1</source>
        <translation>SHA-256 de ses valeurs : %1</translation>
    </message>
    <message>
        <source>There was no audit row yet.</source>
        <translation>Il n’y avait pas encore de ligne d’audit.</translation>
    </message>
    <message>
        <source>Audit anchor: %1</source>
        <translation>Ancre d’audit : %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>For facility managers and finance</source>
        <translation>Pour les gestionnaires et les finances</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>données insuffisantes (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>No source: nothing on this site measures what this report is about, or nobody has worked it out yet.</source>
        <translation>Aucune source : rien sur ce site ne mesure l’objet de ce rapport, ou personne ne l’a encore calculé.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>Pris en charge par</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>Travaux en cours</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Alarmes ouvertes</translation>
    </message>
    <message>
        <source>Shelved or out of service</source>
        <translation>De côté ou hors service</translation>
    </message>
    <message>
        <source>Notes and hands laid on</source>
        <translation>Notes et interventions</translation>
    </message>
    <message>
        <source>Raised in this time</source>
        <translation>Apparues pendant cette période</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 non acquittées</translation>
    </message>
    <message>
        <source>As they stood when the report was made; alarms folded under a cause stand with it.</source>
        <translation>Telles qu’elles étaient à la création du rapport ; celles rangées sous une cause figurent avec elle.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Relève d’équipe</translation>
    </message>
    <message>
        <source>For the next operator</source>
        <translation>Pour l’opérateur suivant</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Piles</translation>
    </message>
    <message>
        <source>In the order of a walk through the building.</source>
        <translation>Dans l’ordre d’un tour du bâtiment.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Dernière indication</translation>
    </message>
    <message>
        <source>Devices that do not report</source>
        <translation>Appareils qui ne répondent pas</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Entendu pour la dernière fois</translation>
    </message>
    <message>
        <source>Firmware to update</source>
        <translation>Micrologiciels à mettre à jour</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Batteries by charge</source>
        <translation>Piles par charge</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Batteries below 20 %</source>
        <translation>Piles sous 20 %</translation>
    </message>
    <message>
        <source>As the devices last told; the list stands as it was when the report was made.</source>
        <translation>Selon la dernière indication des appareils ; la liste est celle du moment de la création.</translation>
    </message>
    <message>
        <source>Maintenance and batteries</source>
        <translation>Maintenance et piles</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>Pour les techniciens</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>For the workplace team</source>
        <translation>Pour l’équipe des espaces de travail</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Alarms folded under it</source>
        <translation>Alarmes rangées dessous</translation>
    </message>
    <message>
        <source>Time with an outage</source>
        <translation>Temps en panne</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Ce qui s’est passé entre-temps</translation>
    </message>
    <message>
        <source>The first %1 events; those folded under a cause are left out.</source>
        <translation>Les %1 premiers événements ; ceux rangés sous une cause sont omis.</translation>
    </message>
    <message>
        <source>No outage of a broker, a gateway or Holdfast is known in this time.</source>
        <translation>Aucune panne d’un broker, d’une passerelle ou de Holdfast n’est connue pour cette période.</translation>
    </message>
    <message>
        <source>Longest outages</source>
        <translation>Pannes les plus longues</translation>
    </message>
    <message>
        <source>Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause.</source>
        <translation>Périodes dont rien n’est connu derrière un broker ou du tout, et alarmes de passerelles sans autre cause.</translation>
    </message>
    <message>
        <source>For management</source>
        <translation>Pour la direction</translation>
    </message>
    <message>
        <source>Fallback defined</source>
        <translation>Repli défini</translation>
    </message>
    <message>
        <source>Proven within 90 days</source>
        <translation>Prouvé en 90 jours</translation>
    </message>
    <message>
        <source>Second path healthy</source>
        <translation>Second chemin sain</translation>
    </message>
    <message>
        <source>Buffer good</source>
        <translation>Tampon bon</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Offline readiness</source>
        <translation>Préparation hors ligne</translation>
    </message>
    <message>
        <source>Functions proven</source>
        <translation>Fonctions prouvées</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Jamais testé</translation>
    </message>
    <message>
        <source>Without fallback</source>
        <translation>Sans repli</translation>
    </message>
    <message>
        <source>Time to safe, median</source>
        <translation>Temps jusqu’à l’état sûr, médiane</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>jamais mesuré</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>D’où viennent les points</translation>
    </message>
    <message>
        <source>What takes others with it</source>
        <translation>Ce qui en entraîne d’autres</translation>
    </message>
    <message>
        <source>Devices that fall with it</source>
        <translation>Appareils qui tombent avec</translation>
    </message>
    <message>
        <source>Drill %1.</source>
        <translation>Faire un exercice : %1.</translation>
    </message>
    <message>
        <source>Give %1 a local fallback.</source>
        <translation>Donner à %1 un repli local.</translation>
    </message>
    <message>
        <source>%1 functions are proposals nobody has looked at yet.</source>
        <translation>%1 fonctions sont des propositions que personne n’a encore examinées.</translation>
    </message>
    <message>
        <source>No source: nobody has named critical functions of this site, and none could be proposed.</source>
        <translation>Aucune source : personne n’a nommé de fonctions critiques de ce site, et aucune n’a pu être proposée.</translation>
    </message>
    <message>
        <source>100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made.</source>
        <translation>100 · Σ w (0,4 repli + 0,3 prouvé + 0,2 second chemin + 0,1 tampon) / Σ w = 100 · %1 / %2. État à la création du rapport.</translation>
    </message>
    <message>
        <source>A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same.</source>
        <translation>Une preuve vaut 180 jours, et seulement tant que micrologiciel, réglages et parent de ses appareils sont les mêmes.</translation>
    </message>
    <message>
        <source>Offline-readiness audit</source>
        <translation>Audit de préparation hors ligne</translation>
    </message>
    <message>
        <source>For facility managers, auditors and insurers</source>
        <translation>Pour gestionnaires, auditeurs et assureurs</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>coverage %1 %</source>
        <translation>couverture %1 %</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>en retard : prévu %1</translation>
    </message>
    <message>
        <source>on the simulated twin</source>
        <translation>sur le jumeau simulé</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Comme attendu</translation>
    </message>
    <message>
        <source>What deviates</source>
        <translation>Ce qui s’écarte</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>Mise en sûreté la plus lente</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>Appareils coupés</translation>
    </message>
    <message>
        <source>Reason as logged: %1</source>
        <translation>Raison notée : %1</translation>
    </message>
    <message>
        <source>Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves.</source>
        <translation>Mené sur un jumeau simulé : cela essaie le plan sur un modèle des appareils et ne prouve rien des appareils eux-mêmes.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <translation>Voyez %1 avant que quiconque s’y fie.</translation>
    </message>
    <message>
        <source>Try it at the site: only a drill with the devices proves it.</source>
        <translation>Essayez sur le site : seul un exercice avec les appareils le prouve.</translation>
    </message>
    <message>
        <source>Not simulated: %1</source>
        <translation>Non simulé : %1</translation>
    </message>
    <message>
        <source>Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device.</source>
        <translation>Celles qui ont des appareils parmi les coupés. Une fonction compte comme observée là où son repli a été regardé sur l’appareil.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardés</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>Attendu et observé</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard.</source>
        <translation>En outre, comme attendu : %1 appareils ont continué à parler, %2 coupés ont été montrés non entendus.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What it is worth as evidence</source>
        <translation>Ce que cela vaut comme preuve</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>tried and failed</source>
        <translation>essayé et échoué</translation>
    </message>
    <message>
        <source>claimed: a model was tried</source>
        <translation>affirmé : un modèle a été essayé</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>Exercice : %1</translation>
    </message>
    <message>
        <source>From the loss until the value is as expected and stays so to the end. Looked at once a second.</source>
        <translation>De la perte jusqu’à ce que la valeur soit comme attendu et le reste jusqu’au bout. Regardé une fois par seconde.</translation>
    </message>
    <message>
        <source>By the clock of the simulated site.</source>
        <translation>À l’horloge du site simulé.</translation>
    </message>
    <message>
        <source>Deviation: not as expected</source>
        <translation>Écart : pas comme attendu</translation>
    </message>
    <message>
        <source>Deviation: too slow</source>
        <translation>Écart : trop lent</translation>
    </message>
    <message>
        <source>Deviation: let go</source>
        <translation>Écart : lâché</translation>
    </message>
    <message>
        <source>Deviation: not as before afterwards</source>
        <translation>Écart : pas comme avant ensuite</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>Vérification réussie</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>En sûreté</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>N’a pas pu être rendu</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>Tout n’est pas comme avant</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>Une vérification préalable a échoué. Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>Cela n’a pas pu être retiré.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>Interrompu : une alarme urgente que l’exercice n’explique pas.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>Interrompu : l’observateur était lui-même coupé.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>Interrompu : une valeur est sortie de ses limites.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>Interrompu : trop d’écarts.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>Interrompu par une personne.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>Cela n’a pas pu être rendu : quelqu’un doit y aller.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>Rendu, mais tout n’est pas comme avant.</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>Mené à son terme, rendu, et tout est comme avant.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>Tient %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>Continue à parler</translation>
    </message>
    <message>
        <source>Is shown as not heard</source>
        <translation>Est montré non entendu</translation>
    </message>
    <message>
        <source>The policy comes into force</source>
        <translation>La politique entre en vigueur</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>Une alarme</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Non entendu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Pas en vigueur</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>Alarmes : %1</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1, prévu le %2.</translation>
    </message>
    <message>
        <source>It is late: it was made on %1.</source>
        <translation>Il est en retard : il a été établi le %1.</translation>
    </message>
    <message>
        <source>%1 earlier ones were missed and are not made by themselves any more.</source>
        <translation>%1 précédents ont été manqués et ne seront plus établis automatiquement.</translation>
    </message>
    <message>
        <source>The same hash stands in the station&apos;s audit: a file that has it is as it was made.</source>
        <translation>La même empreinte figure dans l’audit de la station : un fichier qui la porte est tel qu’il a été établi.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Room temperature off</source>
        <translation>Température du local décalée</translation>
    </message>
    <message>
        <source>Heating or cooling does not reach this room, or a window stands open.</source>
        <translation>Le chauffage ou le froid n’atteint pas ce local, ou une fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>People in this room complain.</source>
        <translation>Les occupants de ce local se plaignent.</translation>
    </message>
    <message>
        <source>Look whether a window is open.</source>
        <translation>Regarder si une fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Compare the set-point with the schedule.</source>
        <translation>Comparer la consigne au programme horaire.</translation>
    </message>
    <message>
        <source>Look at the valve or air flow of this zone.</source>
        <translation>Vérifier la vanne ou le débit d’air de cette zone.</translation>
    </message>
    <message>
        <source>Room temperature far off</source>
        <translation>Température du local très décalée</translation>
    </message>
    <message>
        <source>Heating or cooling of this room has failed.</source>
        <translation>Le chauffage ou le froid de ce local est en panne.</translation>
    </message>
    <message>
        <source>The room cannot be used; in frost pipes may burst.</source>
        <translation>Le local est inutilisable ; par gel, des tuyaux peuvent éclater.</translation>
    </message>
    <message>
        <source>Look whether other rooms of the same unit are affected.</source>
        <translation>Regarder si d’autres locaux de la même unité sont touchés.</translation>
    </message>
    <message>
        <source>Start the standby unit or bring a mobile one.</source>
        <translation>Démarrer l’unité de secours ou en apporter une mobile.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor.</source>
        <translation>Appeler la société de maintenance.</translation>
    </message>
    <message>
        <source>Server room warm</source>
        <translation>Salle serveurs tiède</translation>
    </message>
    <message>
        <source>Cooling of the server room is weak or has failed.</source>
        <translation>Le froid de la salle serveurs est faible ou en panne.</translation>
    </message>
    <message>
        <source>Servers throttle and age; within the hour they may shut down.</source>
        <translation>Les serveurs ralentissent et vieillissent ; ils peuvent s’arrêter dans l’heure.</translation>
    </message>
    <message>
        <source>Look whether the cooling unit runs.</source>
        <translation>Regarder si l’unité de froid tourne.</translation>
    </message>
    <message>
        <source>Start the standby unit.</source>
        <translation>Démarrer l’unité de secours.</translation>
    </message>
    <message>
        <source>Tell IT to shed load.</source>
        <translation>Demander à l’informatique de réduire la charge.</translation>
    </message>
    <message>
        <source>Server room hot</source>
        <translation>Salle serveurs très chaude</translation>
    </message>
    <message>
        <source>Cooling of the server room has failed.</source>
        <translation>Le froid de la salle serveurs est en panne.</translation>
    </message>
    <message>
        <source>Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire.</source>
        <translation>Les serveurs s’arrêtent d’eux-mêmes : téléphones, contrôle d’accès et transmission d’alarme avec eux ; risque d’incendie.</translation>
    </message>
    <message>
        <source>Go there and open the doors.</source>
        <translation>Y aller et ouvrir les portes.</translation>
    </message>
    <message>
        <source>Have IT shut down servers in order.</source>
        <translation>Faire arrêter les serveurs dans l’ordre par l’informatique.</translation>
    </message>
    <message>
        <source>CO₂ raised</source>
        <translation>CO₂ en hausse</translation>
    </message>
    <message>
        <source>More people than the ventilation is set for.</source>
        <translation>Plus de monde que prévu pour la ventilation.</translation>
    </message>
    <message>
        <source>CO₂ high</source>
        <translation>CO₂ élevé</translation>
    </message>
    <message>
        <source>The ventilation of this room is too weak or has failed.</source>
        <translation>La ventilation de ce local est trop faible ou en panne.</translation>
    </message>
    <message>
        <source>People tire and make mistakes; the ventilation may have failed for more rooms.</source>
        <translation>Les gens fatiguent et se trompent ; la ventilation peut manquer ailleurs aussi.</translation>
    </message>
    <message>
        <source>Open windows or doors.</source>
        <translation>Ouvrir fenêtres ou portes.</translation>
    </message>
    <message>
        <source>Look at air flow and damper of this zone.</source>
        <translation>Vérifier débit d’air et volet de cette zone.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor if the air handler is off.</source>
        <translation>Appeler la maintenance si la centrale d’air est arrêtée.</translation>
    </message>
    <message>
        <source>Air dry or humid</source>
        <translation>Air sec ou humide</translation>
    </message>
    <message>
        <source>Humidifying or drying does not keep up with the weather.</source>
        <translation>L’humidification ou le séchage ne suit pas la météo.</translation>
    </message>
    <message>
        <source>Air very dry or very humid</source>
        <translation>Air très sec ou très humide</translation>
    </message>
    <message>
        <source>Humidifying or drying has failed, or water evaporates.</source>
        <translation>L’humidification ou le séchage est en panne, ou de l’eau s’évapore.</translation>
    </message>
    <message>
        <source>Mould in days when humid; irritated eyes and static discharge when dry.</source>
        <translation>Humide : moisissures en quelques jours ; sec : yeux irrités et décharges statiques.</translation>
    </message>
    <message>
        <source>Look for water.</source>
        <translation>Chercher de l’eau.</translation>
    </message>
    <message>
        <source>Look at the humidifier or the cooling coil.</source>
        <translation>Vérifier l’humidificateur ou la batterie froide.</translation>
    </message>
    <message>
        <source>Raise the air flow.</source>
        <translation>Augmenter le débit d’air.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Pile faible</translation>
    </message>
    <message>
        <source>The battery nears its end.</source>
        <translation>La pile approche de sa fin.</translation>
    </message>
    <message>
        <source>Battery very low</source>
        <translation>Pile très faible</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>La pile est presque vide.</translation>
    </message>
    <message>
        <source>The device falls silent within days.</source>
        <translation>L’appareil se taira sous quelques jours.</translation>
    </message>
    <message>
        <source>Take the right battery along.</source>
        <translation>Emporter la bonne pile.</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>La changer.</translation>
    </message>
    <message>
        <source>See that the level is reported as full again.</source>
        <translation>Vérifier qu’elle est de nouveau signalée pleine.</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Pile vide</translation>
    </message>
    <message>
        <source>The battery is empty.</source>
        <translation>La pile est vide.</translation>
    </message>
    <message>
        <source>The device may fall silent at any moment.</source>
        <translation>L’appareil peut se taire à tout moment.</translation>
    </message>
    <message>
        <source>Change the battery now.</source>
        <translation>Changer la pile maintenant.</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Fuite d’eau</translation>
    </message>
    <message>
        <source>Water lies where the sensor lies.</source>
        <translation>Il y a de l’eau sous le capteur.</translation>
    </message>
    <message>
        <source>Water damage to building and equipment; risk of electric shock.</source>
        <translation>Dégâts des eaux au bâtiment et au matériel ; risque d’électrocution.</translation>
    </message>
    <message>
        <source>Close the valve of this riser.</source>
        <translation>Fermer la vanne de cette colonne.</translation>
    </message>
    <message>
        <source>Switch off sockets that may get wet.</source>
        <translation>Couper les prises qui peuvent être mouillées.</translation>
    </message>
    <message>
        <source>Go there and look.</source>
        <translation>Aller voir sur place.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Fumée</translation>
    </message>
    <message>
        <source>The detector sees smoke.</source>
        <translation>Le détecteur voit de la fumée.</translation>
    </message>
    <message>
        <source>Fire: danger to life.</source>
        <translation>Incendie : danger de mort.</translation>
    </message>
    <message>
        <source>Evacuate and call the fire brigade as the fire plan says.</source>
        <translation>Évacuer et appeler les pompiers selon le plan incendie.</translation>
    </message>
    <message>
        <source>Look only if it is safe.</source>
        <translation>N’aller voir que si c’est sans danger.</translation>
    </message>
    <message>
        <source>See that the fire panel agrees: this program does not replace it.</source>
        <translation>Vérifier que la centrale incendie dit de même : ce programme ne la remplace pas.</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>Porte restée ouverte</translation>
    </message>
    <message>
        <source>The door is wedged, or does not fall shut.</source>
        <translation>La porte est calée, ou ne se referme pas.</translation>
    </message>
    <message>
        <source>Anybody can walk in.</source>
        <translation>N’importe qui peut entrer.</translation>
    </message>
    <message>
        <source>Look at the camera or go there.</source>
        <translation>Regarder la caméra ou y aller.</translation>
    </message>
    <message>
        <source>Close the door.</source>
        <translation>Fermer la porte.</translation>
    </message>
    <message>
        <source>Have the closer repaired if it does not fall shut.</source>
        <translation>Faire réparer le ferme-porte si elle ne se referme pas.</translation>
    </message>
    <message>
        <source>Dock door held open</source>
        <translation>Porte de quai restée ouverte</translation>
    </message>
    <message>
        <source>A delivery takes long, or the door was forgotten.</source>
        <translation>Une livraison dure, ou la porte a été oubliée.</translation>
    </message>
    <message>
        <source>Anybody can walk in; the building cools down.</source>
        <translation>N’importe qui peut entrer ; le bâtiment se refroidit.</translation>
    </message>
    <message>
        <source>Call the dock.</source>
        <translation>Appeler le quai.</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>Appareil muet</translation>
    </message>
    <message>
        <source>No power, empty battery, out of radio range, or broken.</source>
        <translation>Plus de courant, pile vide, hors de portée radio ou en panne.</translation>
    </message>
    <message>
        <source>Its values are old; what happens there is not seen.</source>
        <translation>Ses valeurs sont anciennes ; ce qui s’y passe n’est pas vu.</translation>
    </message>
    <message>
        <source>Look at its battery and signal in its history.</source>
        <translation>Regarder sa pile et son signal dans l’historique.</translation>
    </message>
    <message>
        <source>Go there and see whether it has power.</source>
        <translation>Aller voir s’il est alimenté.</translation>
    </message>
    <message>
        <source>Replace it if it stays silent.</source>
        <translation>Le remplacer s’il reste muet.</translation>
    </message>
    <message>
        <source>Gateway silent</source>
        <translation>Passerelle muette</translation>
    </message>
    <message>
        <source>No power, no network, or its software stands still.</source>
        <translation>Plus de courant, plus de réseau, ou son logiciel est figé.</translation>
    </message>
    <message>
        <source>All devices behind it are unseen and cannot be commanded.</source>
        <translation>Tous les appareils derrière elle sont invisibles et incommandables.</translation>
    </message>
    <message>
        <source>See whether it has power and network.</source>
        <translation>Vérifier son alimentation et son réseau.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>La redémarrer.</translation>
    </message>
    <message>
        <source>Watch whether the devices behind it come back.</source>
        <translation>Surveiller si les appareils derrière elle reviennent.</translation>
    </message>
    <message>
        <source>Life-safety device silent</source>
        <translation>Détecteur de sécurité muet</translation>
    </message>
    <message>
        <source>A leak or fire there is not seen.</source>
        <translation>Une fuite ou un feu n’y serait pas vu.</translation>
    </message>
    <message>
        <source>Have somebody watch the place until it is heard again.</source>
        <translation>Faire surveiller le lieu jusqu’à ce qu’il se signale.</translation>
    </message>
    <message>
        <source>Broker connection lost</source>
        <translation>Connexion au broker perdue</translation>
    </message>
    <message>
        <source>The broker is down, unreachable or refuses us.</source>
        <translation>Le broker est arrêté, injoignable ou nous refuse.</translation>
    </message>
    <message>
        <source>Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves.</source>
        <translation>Holdfast est aveugle : rien n’est vu derrière ce broker. Les appareils continuent seuls.</translation>
    </message>
    <message>
        <source>Read the exact cause in Settings, Brokers.</source>
        <translation>Lire la cause exacte dans Réglages, Brokers.</translation>
    </message>
    <message>
        <source>See whether the broker&apos;s machine has power and network.</source>
        <translation>Vérifier l’alimentation et le réseau de la machine du broker.</translation>
    </message>
    <message>
        <source>Restart the broker.</source>
        <translation>Redémarrer le broker.</translation>
    </message>
    <message>
        <source>Devices did not come back</source>
        <translation>Appareils non revenus</translation>
    </message>
    <message>
        <source>Their values are old; what happens there is not seen.</source>
        <translation>Leurs valeurs sont anciennes ; ce qui s’y passe n’est pas vu.</translation>
    </message>
    <message>
        <source>See the list of devices under this alarm.</source>
        <translation>Voir la liste des appareils sous cette alarme.</translation>
    </message>
    <message>
        <source>Restart or pair them again.</source>
        <translation>Les redémarrer ou les appairer à nouveau.</translation>
    </message>
    <message>
        <source>Message of a device</source>
        <translation>Message d&apos;un appareil</translation>
    </message>
    <message>
        <source>The device says so itself.</source>
        <translation>L&apos;appareil le dit lui-même.</translation>
    </message>
    <message>
        <source>CO₂ sensor suspect</source>
        <translation>Capteur de CO₂ suspect</translation>
    </message>
    <message>
        <source>The sensor is out of calibration or faulty: outdoor air has more.</source>
        <translation>Le capteur est déréglé ou en panne : l’air extérieur en contient davantage.</translation>
    </message>
    <message>
        <source>Air flow low</source>
        <translation>Débit d’air faible</translation>
    </message>
    <message>
        <source>A damper is stuck, a filter is full, or the fan does not reach its pressure.</source>
        <translation>Un registre est bloqué, un filtre est plein ou le ventilateur n’atteint pas sa pression.</translation>
    </message>
    <message>
        <source>The air of this zone gets stale.</source>
        <translation>L’air de cette zone devient vicié.</translation>
    </message>
    <message>
        <source>Look at the damper&apos;s position.</source>
        <translation>Vérifiez la position du registre.</translation>
    </message>
    <message>
        <source>Look at the filter and the fan of this unit.</source>
        <translation>Vérifiez le filtre et le ventilateur de cette unité.</translation>
    </message>
    <message>
        <source>Air flow very low</source>
        <translation>Débit d’air très faible</translation>
    </message>
    <message>
        <source>The damper, the fan or the flow sensor has failed.</source>
        <translation>Le registre, le ventilateur ou le capteur de débit est en panne.</translation>
    </message>
    <message>
        <source>This zone is hardly ventilated.</source>
        <translation>Cette zone n’est presque plus ventilée.</translation>
    </message>
    <message>
        <source>Does not follow its command</source>
        <translation>Ne suit pas sa commande</translation>
    </message>
    <message>
        <source>A tripped breaker, a broken belt, a switch on hand, or a lost relay.</source>
        <translation>Un disjoncteur déclenché, une courroie cassée, un commutateur en manuel ou un relais défaillant.</translation>
    </message>
    <message>
        <source>It runs for nothing, or stands still when it is needed.</source>
        <translation>Il tourne pour rien, ou s’arrête quand on en a besoin.</translation>
    </message>
    <message>
        <source>See whether its switch stands on hand or off.</source>
        <translation>Vérifiez si son commutateur est sur manuel ou arrêt.</translation>
    </message>
    <message>
        <source>Look at breaker, belt and relay.</source>
        <translation>Vérifiez le disjoncteur, la courroie et le relais.</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>Porte forcée</translation>
    </message>
    <message>
        <source>The door was opened while it was locked.</source>
        <translation>La porte a été ouverte alors qu’elle était verrouillée.</translation>
    </message>
    <message>
        <source>Somebody may be inside who must not be.</source>
        <translation>Quelqu’un peut se trouver à l’intérieur sans y être autorisé.</translation>
    </message>
    <message>
        <source>Call security.</source>
        <translation>Appelez la sécurité.</translation>
    </message>
    <message>
        <source>Way out lost</source>
        <translation>Accès extérieur perdu</translation>
    </message>
    <message>
        <source>The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way.</source>
        <translation>La ligne, son routeur ou le fournisseur est en panne : plusieurs brokers extérieurs sont perdus en même temps, ou le routeur dit utiliser un autre accès.</translation>
    </message>
    <message>
        <source>Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left.</source>
        <translation>Rien de ce qui est derrière n’est vu ; ce qui a besoin d’un cloud s’arrête, ou tout dépend de l’accès qui reste.</translation>
    </message>
    <message>
        <source>See whether router and modem have power and a line.</source>
        <translation>Vérifier que le routeur et le modem ont du courant et une ligne.</translation>
    </message>
    <message>
        <source>See in Continuity what goes on by itself.</source>
        <translation>Voir dans Continuité ce qui continue tout seul.</translation>
    </message>
    <message>
        <source>Call the provider.</source>
        <translation>Appeler le fournisseur.</translation>
    </message>
    <message>
        <source>Power feed lost</source>
        <translation>Départ électrique perdu</translation>
    </message>
    <message>
        <source>Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself.</source>
        <translation>Tout ce qui est sur ce départ s’est tu : un fusible, un différentiel ou l’alimentation elle-même.</translation>
    </message>
    <message>
        <source>What hangs on it stands still and is not seen.</source>
        <translation>Ce qui en dépend est arrêté et n’est plus vu.</translation>
    </message>
    <message>
        <source>See whether the fuse of this feed is in.</source>
        <translation>Vérifier que le disjoncteur de ce départ est enclenché.</translation>
    </message>
    <message>
        <source>Look for what made it trip before you switch it on again.</source>
        <translation>Chercher ce qui l’a fait déclencher avant de réenclencher.</translation>
    </message>
    <message>
        <source>Call an electrician.</source>
        <translation>Appeler un électricien.</translation>
    </message>
    <message>
        <source>Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>Leur passerelle, broker ou départ est revenu, pas eux : ils ont perdu leur appairage, ou étaient éteints à son retour.</translation>
    </message>
    <message>
        <source>Fallback is acting</source>
        <translation>Un repli agit</translation>
    </message>
    <message>
        <source>What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off.</source>
        <translation>Ce que la règle surveille est perdu : ses sondes le disent, et celles qui regardent cette station disent que ce n’est pas nous qui sommes coupés.</translation>
    </message>
    <message>
        <source>Something runs on its fallback: it works, but not as usual.</source>
        <translation>Quelque chose fonctionne sur son repli : cela marche, mais pas comme d’habitude.</translation>
    </message>
    <message>
        <source>See in Continuity what acts and since when.</source>
        <translation>Voyez dans Continuité ce qui agit et depuis quand.</translation>
    </message>
    <message>
        <source>Find out why what it watches is lost.</source>
        <translation>Cherchez pourquoi ce qu’elle surveille est perdu.</translation>
    </message>
    <message>
        <source>Fallback waits for a person</source>
        <translation>Un repli attend quelqu’un</translation>
    </message>
    <message>
        <source>A step was refused or not confirmed, could not be taken back, or there was no good way left.</source>
        <translation>Une étape a été refusée ou n’a pas été confirmée, n’a pas pu être annulée, ou il ne restait aucune bonne voie.</translation>
    </message>
    <message>
        <source>The policy does nothing more by itself; what it has set stays set.</source>
        <translation>La règle ne fait plus rien d’elle-même ; ce qu’elle a réglé reste réglé.</translation>
    </message>
    <message>
        <source>See in Continuity which step it was.</source>
        <translation>Voyez dans Continuité de quelle étape il s’agit.</translation>
    </message>
    <message>
        <source>Set by hand what the step was to set.</source>
        <translation>Réglez à la main ce que l’étape devait régler.</translation>
    </message>
    <message>
        <source>Disarm the policy to have everything let go.</source>
        <translation>Désarmez la règle pour que tout soit relâché.</translation>
    </message>
    <message>
        <source>Stand-in broker not ready</source>
        <translation>Broker de remplacement pas prêt</translation>
    </message>
    <message>
        <source>The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message.</source>
        <translation>Le broker qui doit prendre le relais est arrêté, injoignable, nous refuse ou ne transmet pas notre propre message.</translation>
    </message>
    <message>
        <source>Nothing is lost now; if the usual broker fails, nobody stands in.</source>
        <translation>Rien n’est perdu pour l’instant ; si le broker habituel tombe, personne ne prend le relais.</translation>
    </message>
</context>
</TS>
