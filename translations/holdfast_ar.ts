<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>autonomy</name>
    <message>
        <source>It speaks only through a service outside the site.</source>
        <translation>لا يتواصل إلا عبر خدمة خارج الموقع.</translation>
    </message>
    <message>
        <source>It keeps a programme of its own and goes on with it alone.</source>
        <translation>له برنامجه الخاص ويواصل العمل به وحده.</translation>
    </message>
    <message>
        <source>It is a hub on the site itself.</source>
        <translation>هو نفسه موزّع داخل الموقع.</translation>
    </message>
    <message>
        <source>It runs on a battery and is heard only through its local hub.</source>
        <translation>يعمل بالبطارية ولا يُسمع إلا عبر موزّعه المحلي.</translation>
    </message>
    <message>
        <source>It is heard and commanded only through its local hub.</source>
        <translation>لا يُسمع ولا يُتحكم به إلا عبر موزّعه المحلي.</translation>
    </message>
    <message>
        <source>It acts by itself and speaks to the broker without a hub.</source>
        <translation>يعمل بنفسه ويتحدث إلى الوسيط بلا موزّع.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Counters are differenced; a reset or a rollover adds no spike. Energy is shared out evenly between two readings; power without a counter is held until the next value.</source>
        <translation>تُطرح قراءات العدّادات؛ ولا تُحدث إعادة البدء أو تجاوز النهاية أي قفزة. وتوزَّع الطاقة بالتساوي بين قراءتين؛ وتبقى القدرة بلا عدّاد حتى القيمة التالية.</translation>
    </message>
    <message>
        <source>Only time in which readings follow each other; what was used in a gap has no hour and is left out.</source>
        <translation>الوقت الذي تتوالى فيه القراءات فقط؛ وما استُهلك في فجوة لا ساعة له فيُترك.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out. Air temperature stands for operative temperature.</source>
        <translation>من الوقت الصالح ضمن ساعات الموقع؛ وتُترك العطل. درجة حرارة الهواء تنوب عن الدرجة المؤثرة.</translation>
    </message>
    <message>
        <source>Of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>من الوقت الصالح ضمن ساعات الموقع؛ وتُترك العطل.</translation>
    </message>
    <message>
        <source>Occupied time of the valid time within the site&apos;s hours; holidays are left out.</source>
        <translation>وقت الإشغال من الوقت الصالح ضمن ساعات الموقع؛ وتُترك العطل.</translation>
    </message>
    <message>
        <source>Each change to the state counts once; a state that already held when the period or a gap ended does not.</source>
        <translation>يُعدّ كل انتقال إلى الحالة مرة؛ ولا تُعدّ حالة كانت قائمة عند البداية أو بعد فجوة.</translation>
    </message>
    <message>
        <source>Time a state held, until the next value or a gap.</source>
        <translation>الوقت الذي دامت فيه حالة، حتى القيمة التالية أو فجوة.</translation>
    </message>
    <message>
        <source>Definition of this product</source>
        <translation>تعريف هذا المنتج</translation>
    </message>
    <message>
        <source>EN 16798-1, offices</source>
        <translation>EN 16798-1، المكاتب</translation>
    </message>
    <message>
        <source>Energy used</source>
        <translation>الطاقة المستهلكة</translation>
    </message>
    <message>
        <source>Energy per floor area</source>
        <translation>الطاقة لكل مساحة</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>الحمل الأساسي</translation>
    </message>
    <message>
        <source>Median of the power between 02:00 and 04:00 in the last seven nights of the period.</source>
        <translation>وسيط القدرة بين 02:00 و04:00 في آخر سبع ليالٍ من الفترة.</translation>
    </message>
    <message>
        <source>Energy outside the site&apos;s hours</source>
        <translation>الطاقة خارج ساعات الموقع</translation>
    </message>
    <message>
        <source>More than 40 % is worth a look (definition of this product)</source>
        <translation>أكثر من 40 % يستحق نظرة (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Weekend against weekday</source>
        <translation>عطلة الأسبوع مقابل يوم العمل</translation>
    </message>
    <message>
        <source>Mean energy of Saturdays and Sundays divided by that of weekdays; days of which less than half is known and holidays are left out.</source>
        <translation>متوسط طاقة السبت والأحد مقسومًا على أيام العمل؛ وتُترك الأيام المعروف أقل من نصفها والعطل.</translation>
    </message>
    <message>
        <source>More than 0.5 is worth a look (definition of this product)</source>
        <translation>أكثر من 0.5 يستحق نظرة (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>ذروة الطلب</translation>
    </message>
    <message>
        <source>Highest mean power of a quarter hour by the clock, of those known in full; the time shown is its end.</source>
        <translation>أعلى متوسط قدرة لربع ساعة بالساعة، من المعروفة كاملة؛ والوقت المعروض نهايته.</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>معامل الحمل</translation>
    </message>
    <message>
        <source>Mean power divided by peak demand.</source>
        <translation>متوسط القدرة مقسومًا على ذروة الطلب.</translation>
    </message>
    <message>
        <source>Energy no submeter explains</source>
        <translation>طاقة لا يفسرها عدّاد فرعي</translation>
    </message>
    <message>
        <source>Main meters less submeters, divided by the main meters.</source>
        <translation>العدّادات الرئيسية ناقص الفرعية، مقسومة على الرئيسية.</translation>
    </message>
    <message>
        <source>More than 5 % is worth a look (definition of this product)</source>
        <translation>أكثر من 5 % يستحق نظرة (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Cost of electricity</source>
        <translation>تكلفة الكهرباء</translation>
    </message>
    <message>
        <source>Energy of each tariff times its price while it is valid, standing charges, and the peak of each month times the demand charge. What was used in a gap has no hour and is shared out like the rest.</source>
        <translation>طاقة كل تعرفة في سعرها ما دامت سارية، والرسوم الثابتة، وذروة كل شهر في رسم الطلب. وما استُهلك في فجوة لا ساعة له ويوزَّع كالباقي.</translation>
    </message>
    <message>
        <source>Tariffs of the site</source>
        <translation>تعرفات الموقع</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>الانبعاثات</translation>
    </message>
    <message>
        <source>Energy times the factor of its kind.</source>
        <translation>الطاقة في معامل نوعها.</translation>
    </message>
    <message>
        <source>Factor table of the site</source>
        <translation>جدول معاملات الموقع</translation>
    </message>
    <message>
        <source>Heat used</source>
        <translation>الحرارة المستهلكة</translation>
    </message>
    <message>
        <source>Heating degree days</source>
        <translation>أيام درجات التدفئة</translation>
    </message>
    <message>
        <source>Base temperature less the mean of each day from midnight to midnight, where it is colder. Days of which less than half is known are left out.</source>
        <translation>درجة الأساس ناقص متوسط كل يوم من منتصف الليل إلى منتصف الليل، حين يكون أبرد. وتُترك الأيام المعروف أقل من نصفها.</translation>
    </message>
    <message>
        <source>Cooling degree days</source>
        <translation>أيام درجات التبريد</translation>
    </message>
    <message>
        <source>Mean of each day from midnight to midnight less the base temperature, where it is warmer. Days of which less than half is known are left out.</source>
        <translation>متوسط كل يوم من منتصف الليل إلى منتصف الليل ناقص درجة الأساس، حين يكون أدفأ. وتُترك الأيام المعروف أقل من نصفها.</translation>
    </message>
    <message>
        <source>Share of the energy that weather explains</source>
        <translation>حصة الطاقة التي يفسرها الطقس</translation>
    </message>
    <message>
        <source>Least squares of daily energy over heating and cooling degree days: the model with the best adjusted R² of none, heating, cooling and both.</source>
        <translation>المربعات الصغرى للطاقة اليومية على أيام الدرجات: النموذج ذو أفضل R² معدَّل من لا شيء والتدفئة والتبريد وكليهما.</translation>
    </message>
    <message>
        <source>Thermal comfort</source>
        <translation>الراحة الحرارية</translation>
    </message>
    <message>
        <source>Time outside every comfort category</source>
        <translation>الوقت خارج كل فئات الراحة</translation>
    </message>
    <message>
        <source>Degree-hours too warm</source>
        <translation>درجات-ساعات زائدة الدفء</translation>
    </message>
    <message>
        <source>Degrees above category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>الدرجات فوق الفئة II في الساعات، للغرفة الأكثر؛ ضمن ساعات الموقع.</translation>
    </message>
    <message>
        <source>Degree-hours too cold</source>
        <translation>درجات-ساعات زائدة البرودة</translation>
    </message>
    <message>
        <source>Degrees below category II times hours, of the room with the most; within the site&apos;s hours.</source>
        <translation>الدرجات تحت الفئة II في الساعات، للغرفة الأكثر؛ ضمن ساعات الموقع.</translation>
    </message>
    <message>
        <source>Humidity in range</source>
        <translation>الرطوبة ضمن النطاق</translation>
    </message>
    <message>
        <source>Sensors to check</source>
        <translation>مستشعرات يجب فحصها</translation>
    </message>
    <message>
        <source>Values that stand still, lie outside what is possible, or stay apart from the sensors around them.</source>
        <translation>قيم ثابتة لا تتغير، أو غير ممكنة، أو بعيدة عن المستشعرات حولها.</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>جودة الهواء</translation>
    </message>
    <message>
        <source>Time outside every air category</source>
        <translation>الوقت خارج كل فئات الهواء</translation>
    </message>
    <message>
        <source>Occupied time</source>
        <translation>وقت الإشغال</translation>
    </message>
    <message>
        <source>Rooms hardly used</source>
        <translation>غرف قليلة الاستخدام</translation>
    </message>
    <message>
        <source>Less than 10 % of the time (definition of this product)</source>
        <translation>أقل من 10 % من الوقت (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Most people at once</source>
        <translation>أكثر الناس معًا</translation>
    </message>
    <message>
        <source>Highest hourly mean of the people counted in all rooms.</source>
        <translation>أعلى متوسط ساعي للأشخاص المعدودين في كل الغرف.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>ساعات الإضاءة</translation>
    </message>
    <message>
        <source>Lit while nobody is there</source>
        <translation>مضاء ولا أحد هناك</translation>
    </message>
    <message>
        <source>Time lit and vacant divided by time lit, in rooms whose occupancy is known.</source>
        <translation>وقت الإضاءة دون أشخاص مقسومًا على وقت الإضاءة، في الغرف المعروف إشغالها.</translation>
    </message>
    <message>
        <source>More than 15 % is worth a look (definition of this product)</source>
        <translation>أكثر من 15 % يستحق نظرة (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Doors forced</source>
        <translation>أبواب مكسورة عنوة</translation>
    </message>
    <message>
        <source>Doors held open</source>
        <translation>أبواب أُبقيت مفتوحة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Entries outside the site&apos;s hours</source>
        <translation>الدخول خارج ساعات الموقع</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>الماء المستهلك</translation>
    </message>
    <message>
        <source>Water at night</source>
        <translation>الماء ليلًا</translation>
    </message>
    <message>
        <source>Median over the nights of the lowest hour between 00:00 and 06:00.</source>
        <translation>الوسيط عبر الليالي لأدنى ساعة بين 00:00 و06:00.</translation>
    </message>
    <message>
        <source>Days without an hour of no flow</source>
        <translation>أيام بلا ساعة خالية من الجريان</translation>
    </message>
    <message>
        <source>Days whose every hour is known and saw water.</source>
        <translation>أيام كل ساعاتها معروفة وجرى فيها ماء.</translation>
    </message>
    <message>
        <source>Availability of devices</source>
        <translation>توافر الأجهزة</translation>
    </message>
    <message>
        <source>Time not lost of the time known. While Holdfast or the broker was away nothing is known: that time is left out and told apart.</source>
        <translation>الوقت غير المفقود من الوقت المعروف. حين كان Holdfast أو الوسيط غائبًا لا يُعرف شيء: يُترك ذلك الوقت ويُذكر على حدة.</translation>
    </message>
    <message>
        <source>99.5 % for sensors, 99.9 % for gateways (definition of this product)</source>
        <translation>99.5 % للمستشعرات و99.9 % للبوابات (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Messages delivered</source>
        <translation>الرسائل المسلَّمة</translation>
    </message>
    <message>
        <source>Values received of those expected by each point&apos;s usual interval, in the time known.</source>
        <translation>القيم المستلمة من المتوقعة حسب الفاصل المعتاد لكل نقطة، في الوقت المعروف.</translation>
    </message>
    <message>
        <source>95 % (definition of this product)</source>
        <translation>95 % (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Batteries to change within 60 days</source>
        <translation>بطاريات تُبدَّل خلال 60 يومًا</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians to 5 %, with the 5 to 95 % range of slopes; at least 14 days, no further than twice the time seen.</source>
        <translation>خط ثيل–سين عبر الوسائط اليومية حتى 5 %، مع نطاق الميل من 5 إلى 95 %؛ 14 يومًا على الأقل، ولا أبعد من ضعف الوقت المرئي.</translation>
    </message>
    <message>
        <source>Devices with a weak signal</source>
        <translation>أجهزة ذات إشارة ضعيفة</translation>
    </message>
    <message>
        <source>Median of the period below the weak limit of its radio.</source>
        <translation>وسيط الفترة تحت حد الضعف لراديوها.</translation>
    </message>
    <message>
        <source>Devices with the newest firmware</source>
        <translation>أجهزة بأحدث برنامج ثابت</translation>
    </message>
    <message>
        <source>Of the devices whose newest firmware is known, now.</source>
        <translation>من الأجهزة المعروف أحدث برامجها، الآن.</translation>
    </message>
    <message>
        <source>Restarts of devices</source>
        <translation>إعادة تشغيل الأجهزة</translation>
    </message>
    <message>
        <source>How often a time of running fell.</source>
        <translation>كم مرة انخفض زمن التشغيل.</translation>
    </message>
    <message>
        <source>More than 3 in 7 days is worth a look (definition of this product)</source>
        <translation>أكثر من 3 في 7 أيام يستحق نظرة (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Alarms answered in time</source>
        <translation>إنذارات أُجيب عنها في وقتها</translation>
    </message>
    <message>
        <source>From annunciation to acknowledgement; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>من الإعلان إلى الإقرار؛ تُترك الإنذارات خارج الخدمة، وتُعدّ المفتوحة حين ينقضي وقتها.</translation>
    </message>
    <message>
        <source>P1 15 min, P2 1 h, P3 4 h, P4 1 day (definition of this product)</source>
        <translation>P1 15 دقيقة، P2 ساعة، P3 4 ساعات، P4 يوم (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Alarms over in time</source>
        <translation>إنذارات انتهت في وقتها</translation>
    </message>
    <message>
        <source>From annunciation to the return to normal; alarms out of service are left out, open ones count once their time is over.</source>
        <translation>من الإعلان إلى العودة إلى الطبيعي؛ تُترك الإنذارات خارج الخدمة، وتُعدّ المفتوحة حين ينقضي وقتها.</translation>
    </message>
    <message>
        <source>P1 4 h, P2 8 h, P3 3 days, P4 10 days (definition of this product)</source>
        <translation>P1 4 ساعات، P2 8 ساعات، P3 3 أيام، P4 10 أيام (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Device health</source>
        <translation>صحة الأجهزة</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>Below the limit by</source>
        <translation>تحت الحد بمقدار</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Category I</source>
        <translation>الفئة I</translation>
    </message>
    <message>
        <source>Category II</source>
        <translation>الفئة II</translation>
    </message>
    <message>
        <source>Category III</source>
        <translation>الفئة III</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>الأيام المتبقية</translation>
    </message>
    <message>
        <source>Degree days</source>
        <translation>أيام الدرجات</translation>
    </message>
    <message>
        <source>Degree-hours</source>
        <translation>درجات-ساعات</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Energy kind</source>
        <translation>نوع الطاقة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Highest quarter hour</source>
        <translation>أعلى ربع ساعة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Lost hours</source>
        <translation>الساعات المفقودة</translation>
    </message>
    <message>
        <source>Luminaire</source>
        <translation>وحدة الإنارة</translation>
    </message>
    <message>
        <source>Mean power</source>
        <translation>متوسط القدرة</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>العدّاد</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Night power</source>
        <translation>قدرة الليل</translation>
    </message>
    <message>
        <source>Nine of ten</source>
        <translation>تسعة من عشرة</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Outdoor mean</source>
        <translation>متوسط الخارج</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Quietest hour</source>
        <translation>أهدأ ساعة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>التعرفة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الحد الرياضي</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unknown hours</source>
        <translation>ساعات غير معروفة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Counted by the device</source>
        <translation>يعدّه الجهاز</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>It differs from the others in the room</source>
        <translation>يختلف عن الآخرين في الغرفة</translation>
    </message>
    <message>
        <source>It never shows fresh air</source>
        <translation>لا يُظهر هواءً نقيًا أبدًا</translation>
    </message>
    <message>
        <source>Its value is not possible</source>
        <translation>قيمته غير ممكنة</translation>
    </message>
    <message>
        <source>Its value stands still</source>
        <translation>قيمته ثابتة لا تتغير</translation>
    </message>
    <message>
        <source>No clear trend</source>
        <translation>لا اتجاه واضح</translation>
    </message>
    <message>
        <source>Nothing heard</source>
        <translation>لم يُسمع شيء</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>خارج الساعات</translation>
    </message>
    <message>
        <source>Per cooling degree day</source>
        <translation>لكل يوم درجة تبريد</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>لكل يوم</translation>
    </message>
    <message>
        <source>Per heating degree day</source>
        <translation>لكل يوم درجة تدفئة</translation>
    </message>
    <message>
        <source>Too short to say</source>
        <translation>أقصر من أن يُحكم عليه</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>ضمن الساعات</translation>
    </message>
    <message>
        <source>%1 % of %2 places.</source>
        <translation>%1 % من %2 مكان.</translation>
    </message>
    <message>
        <source>%1 % of the contracted %2 kW.</source>
        <translation>%1 % من %2 kW المتعاقد عليها.</translation>
    </message>
    <message>
        <source>%1 W/m² of the site&apos;s floor area.</source>
        <translation>%1 W/m² من مساحة الموقع.</translation>
    </message>
    <message>
        <source>%1 drew %2 kW at night for %3 days.</source>
        <translation>سحب %1 ليلًا %2 kW لمدة %3 أيام.</translation>
    </message>
    <message>
        <source>%1 h of planned maintenance are left out.</source>
        <translation>تُركت %1 ساعة من الصيانة المخططة.</translation>
    </message>
    <message>
        <source>%1 kWh of %2 kWh are explained.</source>
        <translation>فُسِّر %1 kWh من %2 kWh.</translation>
    </message>
    <message>
        <source>%1 luminaires, %2 h each.</source>
        <translation>%1 وحدة إنارة، %2 ساعة لكل منها.</translation>
    </message>
    <message>
        <source>%1 of %2 devices are below their goal.</source>
        <translation>%1 من %2 جهازًا دون هدفها.</translation>
    </message>
    <message>
        <source>%1 of %2 reaches its limit of %3 %4 in about %5 days.</source>
        <translation>يبلغ %1 من %2 حده %3 %4 في نحو %5 يومًا.</translation>
    </message>
    <message>
        <source>%1 of %2 rooms are left out: too little is known of them.</source>
        <translation>تُركت %1 من %2 غرفة: المعروف عنها قليل جدًا.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 %4.</source>
        <translation>%1 من %2: %3 %4.</translation>
    </message>
    <message>
        <source>%1 rooms for fewer than %2 people are told together.</source>
        <translation>تُذكر معًا %1 غرفة لأقل من %2 أشخاص.</translation>
    </message>
    <message>
        <source>%1 sensors were looked at.</source>
        <translation>فُحص %1 مستشعرًا.</translation>
    </message>
    <message>
        <source>%1 used %2 kWh more than usual outside the site&apos;s hours in %3 days.</source>
        <translation>استهلك %1 خارج ساعات الموقع %2 kWh أكثر من المعتاد في %3 أيام.</translation>
    </message>
    <message>
        <source>%1 was %2 K colder than the other rooms on %3 workdays in a row.</source>
        <translation>كانت %1 أبرد بمقدار %2 K من الغرف الأخرى %3 أيام عمل متتالية.</translation>
    </message>
    <message>
        <source>%1 was %2 K warmer than the other rooms on %3 workdays in a row.</source>
        <translation>كانت %1 أدفأ بمقدار %2 K من الغرف الأخرى %3 أيام عمل متتالية.</translation>
    </message>
    <message>
        <source>Base temperature %1 °C.</source>
        <translation>درجة الأساس %1 °C.</translation>
    </message>
    <message>
        <source>Between %1 and %2 days, by the trend of %3 days.</source>
        <translation>بين %1 و%2 يومًا، حسب اتجاه %3 يومًا.</translation>
    </message>
    <message>
        <source>Change the battery on the next round.</source>
        <translation>بدّل البطارية في الجولة القادمة.</translation>
    </message>
    <message>
        <source>Charges for peak demand: %1 %2.</source>
        <translation>رسوم ذروة الطلب: %1 %2.</translation>
    </message>
    <message>
        <source>Check the set-point, the valve and where the sensor hangs.</source>
        <translation>افحص القيمة المضبوطة والصمام ومكان المستشعر.</translation>
    </message>
    <message>
        <source>Compare it with a reference, then calibrate or change it.</source>
        <translation>قارنه بمرجع، ثم عايره أو بدّله.</translation>
    </message>
    <message>
        <source>Compare the time programmes with the site&apos;s hours; look for what was switched on by hand.</source>
        <translation>قارن البرامج الزمنية بساعات الموقع؛ وابحث عما شُغِّل يدويًا.</translation>
    </message>
    <message>
        <source>Floor area %1 m², as the site model says.</source>
        <translation>المساحة %1 m²، كما يقول نموذج الموقع.</translation>
    </message>
    <message>
        <source>For %1 kWh no tariff is valid: they are not in the sum.</source>
        <translation>لا تسري أي تعرفة على %1 kWh: فهي ليست في المجموع.</translation>
    </message>
    <message>
        <source>Limit %1 ppm: %2 ppm outside and 800 ppm.</source>
        <translation>الحد %1 ppm: %2 ppm في الخارج و800 ppm.</translation>
    </message>
    <message>
        <source>Limits %1 and %2 %3.</source>
        <translation>الحدود %1 و%2 %3.</translation>
    </message>
    <message>
        <source>Look at what wears or clogs before that day.</source>
        <translation>افحص قبل ذلك اليوم ما يبلى أو ينسد.</translation>
    </message>
    <message>
        <source>Meters began again %1 times: what they counted before that and after the last reading is not known.</source>
        <translation>بدأت العدّادات من جديد %1 مرة: لا يُعرف ما عدّته قبل ذلك بعد آخر قراءة.</translation>
    </message>
    <message>
        <source>No main meter is named: %1 meters are added up.</source>
        <translation>لم يُسمَّ عدّاد رئيسي: جُمع %1 عدّادًا.</translation>
    </message>
    <message>
        <source>Nobody has said yet which meters are submeters of the main meter.</source>
        <translation>لم يقل أحد بعد أي العدّادات فرعية للعدّاد الرئيسي.</translation>
    </message>
    <message>
        <source>Of %1 of %2 batteries no end can be told.</source>
        <translation>لا يمكن تحديد نهاية %1 من %2 بطارية.</translation>
    </message>
    <message>
        <source>Of %1 of %2 devices the newest firmware is known.</source>
        <translation>يُعرف أحدث برنامج ثابت لـ %1 من %2 جهازًا.</translation>
    </message>
    <message>
        <source>See what was left on or runs by hand since %1.</source>
        <translation>انظر ما بقي مشغلًا أو يعمل يدويًا منذ %1.</translation>
    </message>
    <message>
        <source>Standing charges: %1 %2.</source>
        <translation>الرسوم الثابتة: %1 %2.</translation>
    </message>
    <message>
        <source>The battery of %1 is at %2 % and ends in about %3 days.</source>
        <translation>بطارية %1 عند %2 % وتنتهي في نحو %3 يومًا.</translation>
    </message>
    <message>
        <source>The energy follows cooling.</source>
        <translation>تتبع الطاقة التبريد.</translation>
    </message>
    <message>
        <source>The energy follows heating and cooling.</source>
        <translation>تتبع الطاقة التدفئة والتبريد.</translation>
    </message>
    <message>
        <source>The energy follows heating.</source>
        <translation>تتبع الطاقة التدفئة.</translation>
    </message>
    <message>
        <source>The median of all rooms at the same time.</source>
        <translation>وسيط كل الغرف في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The site has no tariffs.</source>
        <translation>ليس للموقع تعرفات.</translation>
    </message>
    <message>
        <source>The site&apos;s floor area is not known.</source>
        <translation>مساحة الموقع غير معروفة.</translation>
    </message>
    <message>
        <source>The site&apos;s hours are not known.</source>
        <translation>ساعات الموقع غير معروفة.</translation>
    </message>
    <message>
        <source>There are too few days with heating or cooling to learn from: ten, and 20 degree days.</source>
        <translation>أيام التدفئة أو التبريد أقل من أن يُتعلم منها: عشرة و20 يوم درجة.</translation>
    </message>
    <message>
        <source>There is no factor with source and year for %1.</source>
        <translation>لا معامل له مصدر وسنة لـ %1.</translation>
    </message>
    <message>
        <source>There was no alarm to answer.</source>
        <translation>لم يكن هناك إنذار للإجابة عنه.</translation>
    </message>
    <message>
        <source>Typical error of a day %1 % (CV(RMSE)), %2 days.</source>
        <translation>الخطأ المعتاد لليوم %1 % (CV(RMSE))، %2 يومًا.</translation>
    </message>
    <message>
        <source>Usual at these hours of the week: %1 kW, the median of eight weeks.</source>
        <translation>المعتاد في هذه الساعات من الأسبوع: %1 kW، وسيط ثمانية أسابيع.</translation>
    </message>
    <message>
        <source>Weather plays no part.</source>
        <translation>لا دور للطقس.</translation>
    </message>
    <message>
        <source>60 days (definition of this product)</source>
        <translation>60 يومًا (تعريف هذا المنتج)</translation>
    </message>
    <message>
        <source>A battery ends soon</source>
        <translation>بطارية تنتهي قريبًا</translation>
    </message>
    <message>
        <source>A room is unlike the others</source>
        <translation>غرفة تختلف عن غيرها</translation>
    </message>
    <message>
        <source>A sensor should be checked</source>
        <translation>يجب فحص مستشعر</translation>
    </message>
    <message>
        <source>A value nears its limit</source>
        <translation>قيمة تقترب من حدها</translation>
    </message>
    <message>
        <source>Base load has risen</source>
        <translation>ارتفع الحمل الأساسي</translation>
    </message>
    <message>
        <source>Daily median</source>
        <translation>الوسيط اليومي</translation>
    </message>
    <message>
        <source>Each hour outside the site&apos;s hours and not at night, against the median of the same hour of the week and its neighbours in the eight weeks before; the median of the day, on two days in a row.</source>
        <translation>كل ساعة خارج ساعات الموقع وليست ليلًا مقابل وسيط الساعة نفسها من الأسبوع وجاراتها في الأسابيع الثمانية السابقة؛ وسيط اليوم، في يومين متتاليين.</translation>
    </message>
    <message>
        <source>Each night hour against the median of the same hour of the week and its neighbours in the eight weeks before, in robust standard deviations; the median of the night, on two days in a row.</source>
        <translation>كل ساعة ليلية مقابل وسيط الساعة نفسها من الأسبوع وجاراتها في الأسابيع الثمانية السابقة، بانحرافات معيارية متينة؛ وسيط الليلة، في ليلتين متتاليتين.</translation>
    </message>
    <message>
        <source>Limits of the site&apos;s alarm rules</source>
        <translation>حدود قواعد إنذار الموقع</translation>
    </message>
    <message>
        <source>Mean of each workday within the site&apos;s hours against the median of all rooms, in robust standard deviations; at least six other rooms, three workdays in a row.</source>
        <translation>متوسط كل يوم عمل ضمن ساعات الموقع مقابل وسيط كل الغرف، بانحرافات معيارية متينة؛ ست غرف أخرى على الأقل، ثلاثة أيام عمل متتالية.</translation>
    </message>
    <message>
        <source>Median of all rooms</source>
        <translation>وسيط كل الغرف</translation>
    </message>
    <message>
        <source>More energy outside the site&apos;s hours</source>
        <translation>مزيد من الطاقة خارج ساعات الموقع</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Robust daily rule: 0.5 false findings in a year on test data</source>
        <translation>القاعدة اليومية المتينة: 0.5 نتيجة خاطئة في السنة على بيانات الاختبار</translation>
    </message>
    <message>
        <source>Theil–Sen line through daily medians, with Sen&apos;s range of slopes in nine of ten cases; at least 14 days, no further than twice the time seen.</source>
        <translation>خط ثيل–سين عبر الوسائط اليومية، مع نطاق سين للميل في تسع من عشر حالات؛ 14 يومًا على الأقل، ولا أبعد من ضعف الوقت المرئي.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmPanel</name>
    <message>
        <source>Alarm details</source>
        <translation>تفاصيل الإنذار</translation>
    </message>
    <message>
        <source>No alarm selected</source>
        <translation>لم يُحدَّد أي إنذار</translation>
    </message>
    <message>
        <source>Select one to see its cause, its consequence and what to do.</source>
        <translation>حدِّد إنذارًا لترى سببه وعاقبته وما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Cause, response and trend</source>
        <translation>السبب والاستجابة والمنحنى</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>العاقبة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What did you see or do?</source>
        <translation>ماذا رأيت أو فعلت؟</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>لم يوصف بعد</translation>
    </message>
    <message>
        <source>A note is required for priority 1.</source>
        <translation>الملاحظة مطلوبة للأولوية 1.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>لا يمكن تأجيل إنذارات سلامة الأرواح.</translation>
    </message>
    <message>
        <source>Active %1</source>
        <translation>نشط %1</translation>
    </message>
    <message>
        <source>Respond in %1</source>
        <translation>الاستجابة خلال %1</translation>
    </message>
    <message numerus="yes">
        <source>%n activation(s)</source>
        <translation>
            <numerusform>لا تفعيل</numerusform>
            <numerusform>تفعيل واحد</numerusform>
            <numerusform>تفعيلان</numerusform>
            <numerusform>%n تفعيلات</numerusform>
            <numerusform>%n تفعيلًا</numerusform>
            <numerusform>%n تفعيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Uncertain: the value is not fresh, the state is frozen</source>
        <translation>غير مؤكد: القيمة ليست حديثة، والحالة مجمَّدة</translation>
    </message>
    <message numerus="yes">
        <source>Affects %n device(s)</source>
        <translation>
            <numerusform>لا يؤثر في أي جهاز</numerusform>
            <numerusform>يؤثر في جهاز واحد</numerusform>
            <numerusform>يؤثر في جهازين</numerusform>
            <numerusform>يؤثر في %n أجهزة</numerusform>
            <numerusform>يؤثر في %n جهازًا</numerusform>
            <numerusform>يؤثر في %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>مرتفع %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>منخفض %1</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmText</name>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation>عاد إلى طبيعته %1</translation>
    </message>
    <message numerus="yes">
        <source>hides %n alarm(s)</source>
        <translation>
            <numerusform>لا يُخفي أي إنذار</numerusform>
            <numerusform>يُخفي إنذارًا واحدًا</numerusform>
            <numerusform>يُخفي إنذارين</numerusform>
            <numerusform>يُخفي %n إنذارات</numerusform>
            <numerusform>يُخفي %n إنذارًا</numerusform>
            <numerusform>يُخفي %n إنذار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmTreeModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>الإجراء المقترح</translation>
    </message>
    <message>
        <source>In process</source>
        <translation>قيد المعالجة</translation>
    </message>
</context>
<context>
    <name>holdfast::AlarmsPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>لم يُحدَّد أي إنذار</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>سبق الإقرار به</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved</source>
        <translation>لا يمكن تأجيل إنذارات سلامة الأرواح</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Acknowledge all that are visible</source>
        <translation>إقرار كل الظاهر</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>عرض المنحنى</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>عرض على المخطط</translation>
    </message>
    <message numerus="yes">
        <source>%n unack</source>
        <translation>
            <numerusform>لا شيء دون إقرار</numerusform>
            <numerusform>1 دون إقرار</numerusform>
            <numerusform>2 دون إقرار</numerusform>
            <numerusform>%n دون إقرار</numerusform>
            <numerusform>%n دون إقرار</numerusform>
            <numerusform>%n دون إقرار</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Priority %1: %2 active, %3 unacknowledged</source>
        <translation>الأولوية %1: نشطة %2، دون إقرار %3</translation>
    </message>
    <message>
        <source>Alerts %1</source>
        <translation>تنبيهات %1</translation>
    </message>
    <message>
        <source>Shelved %1</source>
        <translation>مؤجلة %1</translation>
    </message>
    <message>
        <source>Suppressed %1</source>
        <translation>مكبوتة %1</translation>
    </message>
    <message>
        <source>Out of service %1</source>
        <translation>خارج الخدمة %1</translation>
    </message>
    <message>
        <source>%1 in 10 min</source>
        <translation>%1 في 10 د</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>المؤجلة %1</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>المؤجلة</translation>
    </message>
    <message numerus="yes">
        <source>Grouping by cause keeps %n row(s) out of this list. Nothing is hidden: open a group to see every row.</source>
        <translation>
            <numerusform>لا يستبعد التجميع حسب السبب أي صف من هذه القائمة.</numerusform>
            <numerusform>يستبعد التجميع حسب السبب صفًا واحدًا من هذه القائمة. لا شيء مخفي: افتح المجموعة لترى كل صف.</numerusform>
            <numerusform>يستبعد التجميع حسب السبب صفين من هذه القائمة. لا شيء مخفي: افتح المجموعة لترى كل صف.</numerusform>
            <numerusform>يستبعد التجميع حسب السبب %n صفوف من هذه القائمة. لا شيء مخفي: افتح المجموعة لترى كل صف.</numerusform>
            <numerusform>يستبعد التجميع حسب السبب %n صفًا من هذه القائمة. لا شيء مخفي: افتح المجموعة لترى كل صف.</numerusform>
            <numerusform>يستبعد التجميع حسب السبب %n صف من هذه القائمة. لا شيء مخفي: افتح المجموعة لترى كل صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 active, %2 unacknowledged</source>
        <translation>نشطة %1، دون إقرار %2</translation>
    </message>
    <message numerus="yes">
        <source>%n returned and waiting</source>
        <translation>
            <numerusform>لا شيء عاد وينتظر</numerusform>
            <numerusform>واحد عاد وينتظر</numerusform>
            <numerusform>اثنان عادا وينتظران</numerusform>
            <numerusform>%n عادت وتنتظر</numerusform>
            <numerusform>%n عادت وتنتظر</numerusform>
            <numerusform>%n عادت وتنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>أقدمها %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n visible alarm(s)?</source>
        <translation>
            <numerusform>لا إنذارات ظاهرة للإقرار</numerusform>
            <numerusform>إقرار إنذار ظاهر واحد؟</numerusform>
            <numerusform>إقرار إنذارين ظاهرين؟</numerusform>
            <numerusform>إقرار %n إنذارات ظاهرة؟</numerusform>
            <numerusform>إقرار %n إنذارًا ظاهرًا؟</numerusform>
            <numerusform>إقرار %n إنذار ظاهر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>لم يُقرّ بأي إنذار</numerusform>
            <numerusform>أُقرّ بإنذار واحد</numerusform>
            <numerusform>أُقرّ بإنذارين</numerusform>
            <numerusform>أُقرّ بـ %n إنذارات</numerusform>
            <numerusform>أُقرّ بـ %n إنذارًا</numerusform>
            <numerusform>أُقرّ بـ %n إنذار</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>أُضيفت الملاحظة</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>alarm rate</source>
        <translation>معدل الإنذارات</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>أي إنذارات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>مسطحة</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter alarms</source>
        <translation>تصفية الإنذارات</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>لا إنذارات نشطة</translation>
    </message>
    <message>
        <source>Nothing waits for you here. The journal tells what happened before.</source>
        <translation>لا شيء ينتظرك هنا. يروي السجل ما حدث من قبل.</translation>
    </message>
    <message>
        <source>Read the journal again</source>
        <translation>قراءة السجل من جديد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>No rule is selected</source>
        <translation>لم تُحدَّد قاعدة</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>كتابة تسليم المناوبة</translation>
    </message>
    <message>
        <source>New alarm rule</source>
        <translation>قاعدة إنذار جديدة</translation>
    </message>
    <message>
        <source>New maintenance window</source>
        <translation>نافذة صيانة جديدة</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>تكرار القاعدة</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>تشغيل القاعدة أو إيقافها</translation>
    </message>
    <message>
        <source>Read the figures again</source>
        <translation>قراءة الأرقام من جديد</translation>
    </message>
    <message>
        <source>Nobody works on it now</source>
        <translation>لا أحد يعمل عليه الآن</translation>
    </message>
    <message>
        <source>%1 works on it now</source>
        <translation>‏%1 يعمل عليه الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>More alarms than one can follow: the list is grouped by cause.</source>
        <translation>إنذارات أكثر مما يمكن تتبعه: جُمّعت القائمة حسب السبب.</translation>
    </message>
    <message>
        <source>The flood of alarms is over: the list is flat again.</source>
        <translation>انتهى سيل الإنذارات: عادت القائمة مسطحة.</translation>
    </message>
</context>
<context>
    <name>holdfast::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>For this workstation only. Everything changes at once.</source>
        <translation>لمحطة العمل هذه فقط. كل شيء يتغير فورًا.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة مخفَّضة</translation>
    </message>
    <message>
        <source>Nothing slides or blinks; new alarms stay marked by shape and words.</source>
        <translation>لا شيء ينزلق أو يومض؛ تبقى الإنذارات الجديدة مميزة بالشكل والكلمات.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>مفاتيح الحرف الواحد</translation>
    </message>
    <message>
        <source>A acknowledges, G shows the place. Switch them off when you use speech input.</source>
        <translation>A للإقرار، G لعرض المكان. أوقفها إن كنت تستخدم الإدخال الصوتي.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System follows the desktop. Contrast is black and white with thick outlines.</source>
        <translation>«النظام» يتبع سطح المكتب. «تباين» أبيض وأسود بحدود سميكة.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Numbers, dates and the direction of writing follow it.</source>
        <translation>تتبعها الأرقام والتواريخ واتجاه الكتابة.</translation>
    </message>
</context>
<context>
    <name>holdfast::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>ما الذي سيتغير؟</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>استعادة عند البدء التالي</translation>
    </message>
    <message>
        <source>Each backup is read back from the disk after it was made, every part of it. Passwords are not in it.</source>
        <translation>تُعاد قراءة كل نسخة من القرص بعد أخذها، كل جزء منها. كلمات المرور ليست فيها.</translation>
    </message>
    <message>
        <source>read back, all of it is whole</source>
        <translation>أُعيدت قراءتها، كلها سليمة</translation>
    </message>
    <message numerus="yes">
        <source>read back, %n part(s) were damaged before</source>
        <translation>
            <numerusform>أُعيدت قراءتها، لا جزء تالف من قبل</numerusform>
            <numerusform>أُعيدت قراءتها، جزء واحد تالف من قبل</numerusform>
            <numerusform>أُعيدت قراءتها، جزآن تالفان من قبل</numerusform>
            <numerusform>أُعيدت قراءتها، %n أجزاء تالفة من قبل</numerusform>
            <numerusform>أُعيدت قراءتها، %n جزءًا تالف من قبل</numerusform>
            <numerusform>أُعيدت قراءتها، %n جزء تالف من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 devices, %2 samples</source>
        <translation>%1 جهازًا، %2 عينة</translation>
    </message>
    <message>
        <source>takes its place at the next start</source>
        <translation>تحل محلها عند البدء التالي</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>قيد الأخذ …</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>عدم الاستعادة</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
</context>
<context>
    <name>holdfast::BandBar</name>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerCard</name>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What Holdfast may send to it</source>
        <translation>ما يجوز لـ Holdfast إرساله إليه</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>May ask devices to announce themselves again and gateways for their network map.</source>
        <translation>يجوز له أن يطلب من الأجهزة الإعلان عن نفسها مجددًا ومن البوابات خريطة شبكتها.</translation>
    </message>
    <message>
        <source>Own topics</source>
        <translation>مواضيعه الخاصة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>May switch and set devices when an operator says so. Without it Holdfast only listens.</source>
        <translation>يجوز له تشغيل الأجهزة وضبطها عندما يطلب المشغِّل. من دونه يستمع Holdfast فقط.</translation>
    </message>
    <message>
        <source>Holdfast&apos;s own</source>
        <translation>الخاص بـ Holdfast</translation>
    </message>
    <message>
        <source>%1 · %2 · keep-alive %3 s · listens to %4</source>
        <translation>%1 · %2 · keep-alive %3 ث · يستمع إلى %4</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار مجددًا</translation>
    </message>
    <message>
        <source>%1 · register map %2</source>
        <translation>%1 · خريطة المسجلات %2</translation>
    </message>
    <message>
        <source>May publish below holdfast/: that this workstation is alive, and an echo that proves the broker answers; as Sparkplug primary host also its state.</source>
        <translation>يجوز له النشر تحت holdfast/: أن محطة العمل هذه تعمل، وصدى يثبت أن الوسيط يجيب؛ وحالتها أيضًا إن كانت مضيف Sparkplug الأساسي.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: edge nodes may hold back while this workstation is away.</source>
        <translation>مضيف Sparkplug الأساسي «%1»: قد تتوقف العقد الطرفية عن الإرسال ما دامت محطة العمل هذه غائبة.</translation>
    </message>
    <message>
        <source>Sparkplug primary host “%1”: not told to anybody without the permission “Own topics”.</source>
        <translation>مضيف Sparkplug الأساسي «%1»: لا يُعلَن لأحد بدون الإذن «مواضيعه الخاصة».</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Somebody has looked: brokers may change places again.</source>
        <translation>لقد نظر أحدهم: يمكن للوسطاء تبادل الأماكن من جديد.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerDialog</name>
    <message>
        <source>CA certificate</source>
        <translation>شهادة المرجع المصدِّق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>مفاتيح (*.pem *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>إضافة وسيط</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>محفوظة؛ اكتب لتغييرها</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone, and never shown again.</source>
        <translation>تُحفظ كلمة المرور بمعزل عن الإعدادات، ولا يقرؤها سواك، ولا تُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفَّر (TLS)</translation>
    </message>
    <message>
        <source>The broker proves who it is by a certificate and nobody in between can read along.</source>
        <translation>يثبت الوسيط هويته بشهادة، ولا يستطيع أحد في الطريق أن يقرأ.</translation>
    </message>
    <message>
        <source>Empty: those this computer trusts.</source>
        <translation>فارغ: ما يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Topic filters</source>
        <translation>مرشِّحات المواضيع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار مجددًا</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>تعذّر حفظ كلمة المرور: %1</translation>
    </message>
    <message>
        <source>This station is the Sparkplug primary host</source>
        <translation>هذه المحطة هي مضيف Sparkplug الأساسي</translation>
    </message>
    <message>
        <source>Edge nodes that know it as such keep their values back while this workstation is away. It says so only with the permission “Own topics”.</source>
        <translation>العقد الطرفية التي تعرفها بهذه الصفة تحتفظ بقيمها ما دامت محطة العمل هذه غائبة. ولا تعلن ذلك إلا بالإذن «مواضيعه الخاصة».</translation>
    </message>
    <message>
        <source>Host id</source>
        <translation>معرّف المضيف</translation>
    </message>
    <message>
        <source>As the edge nodes name it; nobody else may use the same.</source>
        <translation>كما تسميه العقد الطرفية؛ ولا يجوز لغيره استخدام الاسم نفسه.</translation>
    </message>
    <message>
        <source>Give the host id by which Sparkplug edge nodes know this station.</source>
        <translation>أدخل معرّف المضيف الذي تعرف به عقد Sparkplug الطرفية هذه المحطة.</translation>
    </message>
    <message>
        <source>No other: its devices are its own</source>
        <translation>لا أحد: أجهزته خاصة به</translation>
    </message>
    <message>
        <source>Stands in for</source>
        <translation>ينوب عن</translation>
    </message>
    <message>
        <source>When that broker is lost, the same devices are heard over this one. It must carry the same topics: a bridge, a cluster, or devices that change over themselves.</source>
        <translation>إذا فُقد ذلك الوسيط، تُسمع الأجهزة نفسها عبر هذا. يجب أن يحمل المواضيع نفسها: جسر أو عنقود أو أجهزة تنتقل بنفسها.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerRole</name>
    <message>
        <source>connected, but our own message does not come back</source>
        <translation>متصل، لكن رسالتنا لا تعود</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>connected, does not answer our question</source>
        <translation>متصل، لا يجيب عن سؤالنا</translation>
    </message>
    <message>
        <source>connected; whether it answers is not asked without “Own topics”</source>
        <translation>متصل؛ لا يُسأل هل يجيب دون «المواضيع الخاصة»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have changed places so often that it stays like this until somebody has looked.</source>
        <translation>تبادلت الأماكن مرات كثيرة، فيبقى الحال هكذا حتى ينظر أحدهم.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>يبقى الحال هكذا حتى ينظر أحدهم.</translation>
    </message>
    <message>
        <source>It answers again, and takes over after five good minutes.</source>
        <translation>يجيب من جديد، ويتولى بعد خمس دقائق جيدة.</translation>
    </message>
    <message>
        <source>None of them takes over until somebody has looked.</source>
        <translation>لا يتولى أي منها حتى ينظر أحدهم.</translation>
    </message>
    <message>
        <source>When it is lost, this takes over: %1.</source>
        <translation>إذا فُقد، يتولى: %1.</translation>
    </message>
    <message>
        <source>%1 carries its messages for %2.</source>
        <translation>يحمل %1 رسائله منذ %2.</translation>
    </message>
    <message>
        <source>%1 carries its messages.</source>
        <translation>يحمل %1 رسائله.</translation>
    </message>
    <message>
        <source>Carries what %1 brought until it was lost.</source>
        <translation>يحمل ما كان يأتي به %1 حتى فُقد.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2; listened to, whether devices speak here.</source>
        <translation>على أهبة الاستعداد بدل %1: %2؛ يُستمع هل تتكلم الأجهزة هنا.</translation>
    </message>
    <message>
        <source>Stands by for %1: %2.</source>
        <translation>على أهبة الاستعداد بدل %1: %2.</translation>
    </message>
    <message>
        <source>Said to stand in for a broker that is not there: used as one of its own.</source>
        <translation>قيل إنه ينوب عن وسيط غير موجود: يُستخدم وسيطًا مستقلًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokerText</name>
    <message>
        <source>%1 ms there and back</source>
        <translation>%1 م.ث ذهابًا وإيابًا</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>%1 It expired on %2.</source>
        <translation>%1 انتهت صلاحيتها في %2.</translation>
    </message>
    <message>
        <source>%1 It is valid from %2.</source>
        <translation>%1 تصلح ابتداءً من %2.</translation>
    </message>
    <message>
        <source>Give the broker a name.</source>
        <translation>أعطِ الوسيط اسمًا.</translation>
    </message>
    <message>
        <source>Give the broker&apos;s address: a name or an IP address.</source>
        <translation>أدخل عنوان الوسيط: اسمًا أو عنوان IP.</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>العنوان اسم أو عنوان IP فقط، دون «mqtt://» ودون مسافات.</translation>
    </message>
    <message>
        <source>Give at least one topic filter; # means everything.</source>
        <translation>أدخل مرشِّح مواضيع واحدًا على الأقل؛ # تعني كل شيء.</translation>
    </message>
    <message>
        <source>A client certificate needs its key file, and a key its certificate.</source>
        <translation>شهادة العميل تحتاج إلى ملف مفتاحها، والمفتاح إلى شهادته.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>تعذّرت قراءة هذا الملف: %1</translation>
    </message>
    <message>
        <source>Give the register map.</source>
        <translation>حدِّد خريطة المسجلات.</translation>
    </message>
    <message>
        <source>A Sparkplug host id has no /, + or # in it.</source>
        <translation>لا يحتوي معرّف مضيف Sparkplug على / أو + أو #.</translation>
    </message>
</context>
<context>
    <name>holdfast::BrokersSection</name>
    <message>
        <source>Brokers</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>Where your devices are heard. Holdfast only listens until you permit more.</source>
        <translation>حيث تُسمع أجهزتك. يستمع Holdfast فقط إلى أن تسمح بالمزيد.</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>لا وسيط بعد</translation>
    </message>
    <message>
        <source>Add the MQTT broker your devices already publish to.</source>
        <translation>أضف وسيط MQTT الذي تنشر إليه أجهزتك بالفعل.</translation>
    </message>
    <message>
        <source>Add a broker</source>
        <translation>إضافة وسيط</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>The password could not be kept: type it again.</source>
        <translation>تعذّر حفظ كلمة المرور: اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Its password is still kept: the store of passwords could not be changed.</source>
        <translation>ما زالت كلمة مروره محفوظة: تعذّر تغيير مخزن كلمات المرور.</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>إضافة مصدر Modbus</translation>
    </message>
    <message>
        <source>Brokers may change places again</source>
        <translation>يمكن للوسطاء تبادل الأماكن من جديد</translation>
    </message>
</context>
<context>
    <name>holdfast::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>holdfast::ColumnTableModel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>holdfast::ComfortStep</name>
    <message>
        <source>Office</source>
        <translation>مكاتب</translation>
    </message>
    <message>
        <source>Desks, meeting rooms, corridors, plant.</source>
        <translation>مكاتب العمل، وغرف الاجتماعات، والممرات، وغرف المعدات.</translation>
    </message>
    <message>
        <source>Other profiles</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Not yet: schools, hotels and shops come with a later version.</source>
        <translation>ليس بعد: المدارس والفنادق والمتاجر تأتي في إصدار لاحق.</translation>
    </message>
    <message>
        <source>Comfort category II</source>
        <translation>فئة الراحة II</translation>
    </message>
    <message>
        <source>EN 16798-1, normal expectation</source>
        <translation>EN 16798-1، توقُّع عادي</translation>
    </message>
    <message>
        <source>The limits appear here when the rules are loaded.</source>
        <translation>تظهر الحدود هنا عند تحميل القواعد.</translation>
    </message>
    <message>
        <source>Comfort profile</source>
        <translation>ملف الراحة</translation>
    </message>
    <message>
        <source>Where alarms about temperature and air begin.</source>
        <translation>أين تبدأ إنذارات الحرارة والهواء.</translation>
    </message>
    <message>
        <source>Office, category II</source>
        <translation>مكاتب، الفئة II</translation>
    </message>
    <message>
        <source>Every limit, its delay and where it comes from stands in Alarms, Rules, and can be changed there.</source>
        <translation>كل حد وتأخيره ومصدره موجود في الإنذارات، القواعد، ويمكن تغييره هناك.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandControl</name>
    <message>
        <source>How long it is held</source>
        <translation>مدة الاحتجاز</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Send %1 %2</source>
        <translation>أرسل %1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>الآن %1، %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>%1, %2 · %3 ago</source>
        <translation>%1، %2 · قبل %3</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع عن %1</translation>
    </message>
    <message>
        <source>Undo %1: back to %2</source>
        <translation>تراجع عن %1: عودة إلى %2</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandEditor</name>
    <message>
        <source>Lock</source>
        <translation>اقفل</translation>
    </message>
    <message>
        <source>Unlock briefly</source>
        <translation>افتح لوهلة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1: less</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>راجع</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>اضبط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>اضغط</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandList</name>
    <message>
        <source>Commands of this device</source>
        <translation>أوامر هذا الجهاز</translation>
    </message>
    <message>
        <source>No commands</source>
        <translation>لا أوامر</translation>
    </message>
    <message>
        <source>Nothing was commanded here yet.</source>
        <translation>لم يُؤمر بشيء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandPalette</name>
    <message>
        <source>actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>غرف</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>إنذارات</translation>
    </message>
    <message>
        <source>move</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفِّذ أمرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>خيارات</translation>
    </message>
</context>
<context>
    <name>holdfast::CommandText</name>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Confirmed late</source>
        <translation>مؤكد متأخرًا</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired unsent</source>
        <translation>انتهى دون إرسال</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Confirmed in %1</source>
        <translation>تأكد خلال %1</translation>
    </message>
    <message>
        <source>Confirmed late, after %1</source>
        <translation>تأكد متأخرًا، بعد %1</translation>
    </message>
    <message>
        <source>Sent; the device does not say how it stands</source>
        <translation>أُرسل؛ والجهاز لا يخبر عن حاله</translation>
    </message>
    <message>
        <source>%1 · given up in %2</source>
        <translation>%1 · يُتخلى عنه بعد %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>life safety</source>
        <translation>سلامة الأرواح</translation>
    </message>
    <message>
        <source>a fallback policy</source>
        <translation>سياسة احتياطية</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>held by %1 until %2</source>
        <translation>محتجز لدى %1 حتى %2</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>محتجز لدى %1</translation>
    </message>
    <message>
        <source>This window only reads: another Holdfast records here</source>
        <translation>هذه النافذة للقراءة فقط: يسجّل هنا Holdfast آخر</translation>
    </message>
    <message>
        <source>Only devices that were adopted are commanded</source>
        <translation>لا تُؤمر إلا الأجهزة المعتمدة</translation>
    </message>
    <message>
        <source>Holdfast may not command on this broker: permit it in the settings</source>
        <translation>لا يجوز لـ Holdfast إصدار الأوامر على هذا الوسيط: اسمح بذلك في الإعدادات</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>الوسيط غير متصل</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>If nothing comes back</source>
        <translation>إن لم يعد شيء</translation>
    </message>
    <message>
        <source>Given up after %1, and never sent again</source>
        <translation>يُتخلى عنه بعد %1 ولا يُرسل ثانية أبدًا</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>بدون الشبكة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>None: a lock that is opened closes again by itself, if it is built so</source>
        <translation>لا شيء: القفل الذي يُفتح يُغلق من تلقاء نفسه إن كان مصممًا لذلك</translation>
    </message>
    <message>
        <source>None: it is done once</source>
        <translation>لا شيء: يُنفَّذ مرة واحدة</translation>
    </message>
    <message>
        <source>Set %1 again</source>
        <translation>اضبط %1 من جديد</translation>
    </message>
    <message>
        <source>None: what it was before is not known</source>
        <translation>لا شيء: ما كان عليه من قبل غير معروف</translation>
    </message>
    <message>
        <source>By itself at %1: back to %2</source>
        <translation>تلقائيًا في %1: عودة إلى %2</translation>
    </message>
    <message>
        <source>At %1 it is nobody&apos;s any more; what it was before is not known</source>
        <translation>في %1 لا يعود لأحد؛ وما كان عليه من قبل غير معروف</translation>
    </message>
</context>
<context>
    <name>holdfast::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectStep</name>
    <message>
        <source>Try with a simulated office</source>
        <translation>جرِّب مكتبًا افتراضيًا</translation>
    </message>
    <message>
        <source>Some 400 devices, live values, alarms and outages. No network needed.</source>
        <translation>نحو 400 جهاز، وقيم حية، وإنذارات وانقطاعات. لا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Connect a broker</source>
        <translation>توصيل وسيط</translation>
    </message>
    <message>
        <source>Your devices already publish to an MQTT broker.</source>
        <translation>أجهزتك تنشر بالفعل إلى وسيط MQTT.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Not yet: it comes with a later version.</source>
        <translation>ليس بعد: يأتي في إصدار لاحق.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>It only listens</source>
        <translation>يستمع فقط</translation>
    </message>
    <message>
        <source>It stores history on this computer. It commands a device only when you permit it and say so.</source>
        <translation>يحفظ السجل التاريخي على هذا الحاسوب. ولا يأمر جهازًا إلا إذا سمحت وطلبت.</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>اسم أو عنوان IP</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password is kept apart from the configuration, readable by you alone.</source>
        <translation>تُحفظ كلمة المرور بمعزل عن الإعدادات، ولا يقرؤها سواك.</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The address is only a name or an IP address, without “mqtt://” and without blanks.</source>
        <translation>العنوان اسم أو عنوان IP فقط، دون «mqtt://» ودون مسافات.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار مجددًا</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>تعذّر حفظ كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Connect your building</source>
        <translation>وصِّل مبناك</translation>
    </message>
    <message>
        <source>Pick where the devices are. You can add more sources later in Settings.</source>
        <translation>اختر أين توجد الأجهزة. يمكنك إضافة مصادر أخرى لاحقًا في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>لا وسطاء</numerusform>
            <numerusform>وسيط واحد</numerusform>
            <numerusform>وسيطان</numerusform>
            <numerusform>%n وسطاء</numerusform>
            <numerusform>%n وسيطًا</numerusform>
            <numerusform>%n وسيط</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the simulated office</source>
        <translation>تشغيل المكتب الافتراضي</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Test and connect</source>
        <translation>اختبار وتوصيل</translation>
    </message>
    <message numerus="yes">
        <source>Continue with %n device(s)</source>
        <translation>
            <numerusform>متابعة دون أجهزة</numerusform>
            <numerusform>متابعة بجهاز واحد</numerusform>
            <numerusform>متابعة بجهازين</numerusform>
            <numerusform>متابعة بـ %n أجهزة</numerusform>
            <numerusform>متابعة بـ %n جهازًا</numerusform>
            <numerusform>متابعة بـ %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It runs beside everything else, with its own data</source>
        <translation>يعمل إلى جانب كل شيء آخر، ببياناته الخاصة</translation>
    </message>
    <message>
        <source>Nothing is changed on the broker</source>
        <translation>لا يتغير شيء على الوسيط</translation>
    </message>
</context>
<context>
    <name>holdfast::ConnectionView</name>
    <message>
        <source>Name found</source>
        <translation>عُثر على الاسم</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>المنفذ يجيب</translation>
    </message>
    <message>
        <source>Secure channel</source>
        <translation>قناة آمنة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>تم الاشتراك</translation>
    </message>
    <message>
        <source>Heard something</source>
        <translation>سُمع شيء</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Listening for a few seconds</source>
        <translation>يستمع لبضع ثوانٍ</translation>
    </message>
    <message>
        <source>Connected, but nothing was published meanwhile. Check the topic filters.</source>
        <translation>متصل، لكن لم يُنشر شيء في هذه الأثناء. تحقق من مرشِّحات المواضيع.</translation>
    </message>
    <message>
        <source> Date on the certificate: %1.</source>
        <translation> التاريخ على الشهادة: %1.</translation>
    </message>
    <message>
        <source>Certificate accepted for %1</source>
        <translation>قُبلت الشهادة لـ %1</translation>
    </message>
    <message>
        <source>without a user name</source>
        <translation>دون اسم مستخدم</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityMarks</name>
    <message>
        <source>Drill</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>went on: %1</source>
        <translation>استمر: %1</translation>
    </message>
    <message>
        <source>not all went on: %1</source>
        <translation>لم يستمر الكل: %1</translation>
    </message>
    <message>
        <source>Works on its own</source>
        <translation>يعمل بمفرده</translation>
    </message>
</context>
<context>
    <name>holdfast::ContinuityPage</name>
    <message>
        <source>Views of continuity</source>
        <translation>عروض الاستمرارية</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>لا شيء معروف بعد</translation>
    </message>
    <message>
        <source>What depends on what is worked out as soon as devices are heard.</source>
        <translation>يُحدَّد ما يعتمد على ماذا حالما تُسمع الأجهزة.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>عرض الأجهزة</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Policies  %1</source>
        <translation>السياسات  %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Failover paths</source>
        <translation>المسارات البديلة</translation>
    </message>
    <message>
        <source>If this is lost …</source>
        <translation>إذا فُقد هذا …</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>الاستمرارية</translation>
    </message>
    <message>
        <source>What keeps working when the network, a gateway or the power fails, and when it was last proven</source>
        <translation>ما يستمر في العمل عند تعطل الشبكة أو بوابة أو التيار، ومتى أُثبت ذلك آخر مرة</translation>
    </message>
    <message>
        <source>No function is selected</source>
        <translation>لم تُحدَّد وظيفة</translation>
    </message>
    <message>
        <source>Tell the whole story of the selected cell</source>
        <translation>عرض كل ما يخص الخلية المحددة</translation>
    </message>
    <message>
        <source>Show readiness</source>
        <translation>عرض الجاهزية</translation>
    </message>
    <message>
        <source>Show the policies</source>
        <translation>عرض السياسات</translation>
    </message>
    <message>
        <source>Show the failover paths</source>
        <translation>عرض المسارات البديلة</translation>
    </message>
    <message>
        <source>Show what is lost with one thing</source>
        <translation>عرض ما يُفقد مع شيء واحد</translation>
    </message>
    <message>
        <source>Add function</source>
        <translation>إضافة وظيفة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>اعتُمد: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Evidence recorded: %1</source>
        <translation>سُجّل الدليل: %1</translation>
    </message>
    <message>
        <source>%1 armed</source>
        <translation>فُعّلت: %1</translation>
    </message>
    <message>
        <source>%1 disarmed</source>
        <translation>أُوقف تفعيل: %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>No cell is selected</source>
        <translation>لم تُحدَّد خلية</translation>
    </message>
    <message>
        <source>No policy is selected</source>
        <translation>لم تُحدَّد سياسة</translation>
    </message>
    <message>
        <source>No armed policy is selected</source>
        <translation>لم تُحدَّد سياسة مفعَّلة</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>إضافة وظيفة حرجة</translation>
    </message>
    <message>
        <source>Edit the selected function</source>
        <translation>تحرير الوظيفة المحددة</translation>
    </message>
    <message>
        <source>Record evidence for the selected cell</source>
        <translation>تسجيل دليل للخلية المحددة</translation>
    </message>
    <message>
        <source>Arm the selected policy</source>
        <translation>تفعيل السياسة المحددة</translation>
    </message>
    <message>
        <source>Disarm the selected policy</source>
        <translation>إيقاف تفعيل السياسة المحددة</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>A draft: it does nothing before it is armed</source>
        <translation>مسودة: لا تفعل شيئًا قبل تفعيلها</translation>
    </message>
    <message>
        <source>%1 does nothing for %2</source>
        <translation>لا يفعل %1 شيئًا لمدة %2</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>يتابع %1</translation>
    </message>
    <message>
        <source>%1 may act again</source>
        <translation>يمكن أن يعمل %1 من جديد</translation>
    </message>
    <message>
        <source>%1 goes back to the usual way</source>
        <translation>يعود %1 إلى الطريق المعتاد</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>التدريبات</translation>
    </message>
    <message>
        <source>No drill: %1</source>
        <translation>لا تدريب: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>حُفظ التقرير: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1: %2. Recorded as a claim, not as proof. Functions: %3.</source>
        <comment>drill, verdict, number</comment>
        <translation>%1: %2. سُجّل كادعاء لا كإثبات. الوظائف: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>drill, verdict</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Show the drills</source>
        <translation>عرض التدريبات</translation>
    </message>
    <message>
        <source>Hold the chosen drill on the twin</source>
        <translation>إجراء التدريب المختار على التوأم</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>تدريب جارٍ</translation>
    </message>
    <message>
        <source>Roll the drill back now</source>
        <translation>التراجع عن التدريب الآن</translation>
    </message>
    <message>
        <source>No drill is under way</source>
        <translation>لا تدريب جارٍ</translation>
    </message>
    <message>
        <source>Save the report of the drill</source>
        <translation>حفظ تقرير التدريب</translation>
    </message>
    <message>
        <source>No drill is shown</source>
        <translation>لا تدريب معروض</translation>
    </message>
</context>
<context>
    <name>holdfast::CursorTableModel</name>
    <message>
        <source>recorded</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>لا شيء مسجَّل</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>عند %1</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Quality at cursor</source>
        <translation>الجودة عند المؤشر</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>الأدنى إلى الأقصى</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
</context>
<context>
    <name>holdfast::DataSection</name>
    <message>
        <source>Data and about</source>
        <translation>البيانات وحول البرنامج</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>الحجم على القرص</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>من وإلى</translation>
    </message>
    <message>
        <source>Growth a day</source>
        <translation>النمو اليومي</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>المسجِّل</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة مجددًا</translation>
    </message>
    <message>
        <source>About Holdfast</source>
        <translation>حول Holdfast</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>بُني بـ</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>رخصة غنو العمومية العامة، الإصدار 3 أو أحدث</translation>
    </message>
    <message>
        <source>Also inside</source>
        <translation>يحتوي أيضًا على</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLite (public domain), libmosquitto (EPL 2 / EDL), libsodium (ISC), Protocol Buffers (BSD 3), zlib, Roboto (Apache 2)</source>
        <translation>Qt (LGPL 3)، SQLite (ملك عام)، libmosquitto (EPL 2 / EDL)، libsodium (ISC)، Protocol Buffers (BSD 3)، zlib، Roboto (Apache 2)</translation>
    </message>
    <message>
        <source>Nothing is locked behind a paid edition: history, alarms, roles and audit are all here.</source>
        <translation>لا شيء محجوز لنسخة مدفوعة: السجل التاريخي والإنذارات والأدوار والتدقيق كلها هنا.</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>تتعذّر القراءة الآن: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>يُعرف بعد يوم</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait</source>
        <translation>
            <numerusform>لا سجلات تنتظر</numerusform>
            <numerusform>سجل واحد ينتظر</numerusform>
            <numerusform>سجلان ينتظران</numerusform>
            <numerusform>%n سجلات تنتظر</numerusform>
            <numerusform>%n سجلًا ينتظر</numerusform>
            <numerusform>%n سجل ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>يسجِّل</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>عرض فقط: نسخة أخرى من Holdfast تسجِّل هنا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting for the disk</source>
        <translation>ينتظر القرص</translation>
    </message>
</context>
<context>
    <name>holdfast::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailAlarms</name>
    <message>
        <source>Alarms of this device</source>
        <translation>إنذارات هذا الجهاز</translation>
    </message>
    <message>
        <source>now and in the last 90 days</source>
        <translation>الآن وفي آخر 90 يومًا</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>لا إنذارات</translation>
    </message>
    <message>
        <source>Nothing was wrong with this device in the last 90 days.</source>
        <translation>لم يحدث خطب في هذا الجهاز في آخر 90 يومًا.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>اطّلع عليه %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailCommands</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What was commanded</source>
        <translation>ما الذي أُمر به</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailHistory</name>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>إلى أي مدى في الماضي</translation>
    </message>
    <message>
        <source>Open all in History</source>
        <translation>فتح الكل في السجل التاريخي</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>فتح في السجل التاريخي</translation>
    </message>
</context>
<context>
    <name>holdfast::DetailLive</name>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>shaded: normal · tick: limit · diamond: set-point</source>
        <translation>المظلَّل: الطبيعي · العلامة: الحد · المعيَّن: نقطة الضبط</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Open in History</source>
        <translation>فتح في السجل التاريخي</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>دون الشبكة</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>More: %n diagnostic or rarely used point(s)</source>
        <translation>
            <numerusform>لا مزيد من النقاط</numerusform>
            <numerusform>المزيد: نقطة واحدة تشخيصية أو قليلة الاستخدام</numerusform>
            <numerusform>المزيد: نقطتان تشخيصيتان أو قليلتا الاستخدام</numerusform>
            <numerusform>المزيد: %n نقاط تشخيصية أو قليلة الاستخدام</numerusform>
            <numerusform>المزيد: %n نقطة تشخيصية أو قليلة الاستخدام</numerusform>
            <numerusform>المزيد: %n نقطة تشخيصية أو قليلة الاستخدام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · all valid</source>
        <translation>%1 · كلها صالحة</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not to be trusted</source>
        <translation>
            <numerusform>%1 · كلها موثوقة</numerusform>
            <numerusform>%1 · واحدة غير موثوقة</numerusform>
            <numerusform>%1 · اثنتان غير موثوقتين</numerusform>
            <numerusform>%1 · %n غير موثوقة</numerusform>
            <numerusform>%1 · %n غير موثوقة</numerusform>
            <numerusform>%1 · %n غير موثوقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Recent commands</source>
        <translation>الأوامر الأخيرة</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDeeds</name>
    <message numerus="yes">
        <source>%n device(s) adopted</source>
        <translation>
            <numerusform>لم يُعتمد أي جهاز</numerusform>
            <numerusform>اعتُمد جهاز واحد</numerusform>
            <numerusform>اعتُمد جهازان</numerusform>
            <numerusform>اعتُمدت %n أجهزة</numerusform>
            <numerusform>اعتُمد %n جهازًا</numerusform>
            <numerusform>اعتُمد %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) ignored</source>
        <translation>
            <numerusform>لم يُتجاهل أي جهاز</numerusform>
            <numerusform>تُجوهل جهاز واحد</numerusform>
            <numerusform>تُجوهل جهازان</numerusform>
            <numerusform>تُجوهلت %n أجهزة</numerusform>
            <numerusform>تُجوهل %n جهازًا</numerusform>
            <numerusform>تُجوهل %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) blocked</source>
        <translation>
            <numerusform>لم يُحظر أي جهاز</numerusform>
            <numerusform>حُظر جهاز واحد</numerusform>
            <numerusform>حُظر جهازان</numerusform>
            <numerusform>حُظرت %n أجهزة</numerusform>
            <numerusform>حُظر %n جهازًا</numerusform>
            <numerusform>حُظر %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back in the inbox</source>
        <translation>
            <numerusform>لم يعد أي جهاز إلى الوارد</numerusform>
            <numerusform>عاد جهاز واحد إلى الوارد</numerusform>
            <numerusform>عاد جهازان إلى الوارد</numerusform>
            <numerusform>عادت %n أجهزة إلى الوارد</numerusform>
            <numerusform>عاد %n جهازًا إلى الوارد</numerusform>
            <numerusform>عاد %n جهاز إلى الوارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>الاسم الجديد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without a room now</source>
        <translation>
            <numerusform>لا جهاز بلا غرفة الآن</numerusform>
            <numerusform>جهاز واحد بلا غرفة الآن</numerusform>
            <numerusform>جهازان بلا غرفة الآن</numerusform>
            <numerusform>%n أجهزة بلا غرفة الآن</numerusform>
            <numerusform>%n جهازًا بلا غرفة الآن</numerusform>
            <numerusform>%n جهاز بلا غرفة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) moved to %1</source>
        <translation>
            <numerusform>لم يُنقل أي جهاز إلى %1</numerusform>
            <numerusform>نُقل جهاز واحد إلى %1</numerusform>
            <numerusform>نُقل جهازان إلى %1</numerusform>
            <numerusform>نُقلت %n أجهزة إلى %1</numerusform>
            <numerusform>نُقل %n جهازًا إلى %1</numerusform>
            <numerusform>نُقل %n جهاز إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) retired</source>
        <translation>
            <numerusform>لم يُسحب أي جهاز</numerusform>
            <numerusform>سُحب جهاز واحد</numerusform>
            <numerusform>سُحب جهازان</numerusform>
            <numerusform>سُحبت %n أجهزة</numerusform>
            <numerusform>سُحب %n جهازًا</numerusform>
            <numerusform>سُحب %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) in use again</source>
        <translation>
            <numerusform>لا أجهزة أعيدت إلى الاستخدام</numerusform>
            <numerusform>جهاز واحد أعيد إلى الاستخدام</numerusform>
            <numerusform>جهازان أعيدا إلى الاستخدام</numerusform>
            <numerusform>%n أجهزة أعيدت إلى الاستخدام</numerusform>
            <numerusform>%n جهازًا أعيد إلى الاستخدام</numerusform>
            <numerusform>%n جهاز أعيد إلى الاستخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes the place of %2</source>
        <translation>%1 يحل محل %2</translation>
    </message>
    <message>
        <source>%1 and %2 are one device now</source>
        <translation>أصبح %1 و%2 جهازًا واحدًا</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>حُفظت القاعدة</translation>
    </message>
    <message>
        <source>Rule taken away</source>
        <translation>أُزيلت القاعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) asked to be cleared</source>
        <translation>
            <numerusform>لا مواضيع طُلب مسحها</numerusform>
            <numerusform>طُلب مسح موضوع واحد</numerusform>
            <numerusform>طُلب مسح موضوعين</numerusform>
            <numerusform>طُلب مسح %n مواضيع</numerusform>
            <numerusform>طُلب مسح %n موضوعًا</numerusform>
            <numerusform>طُلب مسح %n موضوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceDetail</name>
    <message>
        <source>What about this device</source>
        <translation>عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Show on plan</source>
        <translation>عرض على المخطط</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>المزيد من الإجراءات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>نقل إلى غرفة</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>استبدال بجهاز آخر</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>سحب أو استخدام مجددًا</translation>
    </message>
    <message>
        <source>How it reaches us</source>
        <translation>كيف يصل إلينا</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>ما يقوله عن نفسه</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>This device is not known here</source>
        <translation>هذا الجهاز غير معروف هنا</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>البرنامج الثابت %1</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Alarms  %1</source>
        <translation>الإنذارات  %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceList</name>
    <message>
        <source>No devices yet</source>
        <translation>لا أجهزة بعد</translation>
    </message>
    <message>
        <source>What speaks on the broker shows up in the discovery inbox.</source>
        <translation>ما يتحدث على الوسيط يظهر في وارد الاكتشاف.</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>لا جهاز مطابق</translation>
    </message>
    <message>
        <source>Take a filter away to see more.</source>
        <translation>أزل مرشِّحًا لترى المزيد.</translation>
    </message>
    <message>
        <source>Take away the filter %1: %2</source>
        <translation>إزالة المرشِّح %1: %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>تصفية الأجهزة</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>تصدير القائمة بصيغة CSV</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>نقل إلى غرفة</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>إلغاء كل العلامات</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدَّد</numerusform>
            <numerusform>1 محدَّد</numerusform>
            <numerusform>2 محدَّدان</numerusform>
            <numerusform>%n محدَّدة</numerusform>
            <numerusform>%n محدَّدًا</numerusform>
            <numerusform>%n محدَّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::DevicePeek</name>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>More to do with this device</source>
        <translation>المزيد من الإجراءات على هذا الجهاز</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>نقل إلى غرفة</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>استبدال بجهاز آخر</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>وحده</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>سلامة الأرواح</translation>
    </message>
    <message>
        <source>its alarms are never suppressed</source>
        <translation>لا تُكبت إنذاراته أبدًا</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceShelf</name>
    <message>
        <source>Devices without a place</source>
        <translation>أجهزة بلا مكان</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>يقول: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Value, 24 h</source>
        <translation>القيمة، 24 س</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>آخر إنذار</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>مُعلَّم</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>holdfast::DeviceText</name>
    <message>
        <source>no room yet</source>
        <translation>بلا غرفة بعد</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1، قبل %2</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 عبر %2</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>لأن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر ما سُمع</translation>
    </message>
    <message>
        <source>never in this run</source>
        <translation>لم يُسمع في هذه الجلسة</translation>
    </message>
    <message>
        <source>Usual interval</source>
        <translation>الفاصل المعتاد</translation>
    </message>
    <message>
        <source>every %1, learned from its messages</source>
        <translation>كل %1، متعلَّم من رسائله</translation>
    </message>
    <message>
        <source>not learned yet</source>
        <translation>لم يُتعلَّم بعد</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>يتحدث</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>اسمه هو</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنِّعة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Without the network</source>
        <translation>دون الشبكة</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>سلامة الأرواح</translation>
    </message>
    <message>
        <source>yes: its alarms are never suppressed</source>
        <translation>نعم: لا تُكبت إنذاراته أبدًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>معروف منذ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرِّف</translation>
    </message>
    <message>
        <source>Its own page</source>
        <translation>صفحته الخاصة</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Merged from</source>
        <translation>مدموج من</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>اكتشاف Home Assistant</translation>
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
        <translation>شكل رسائله</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>حسّاس</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>المناخ</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>الأبواب والنوافذ</translation>
    </message>
    <message>
        <source>Valves and blinds</source>
        <translation>الصمامات والستائر</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>عدّاد</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>غير طبيعي</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>بلا غرفة بعد</translation>
    </message>
    <message>
        <source>Under 20 %</source>
        <translation>أقل من 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 إلى 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % فأكثر</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>لم يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>holdfast::DevicesPage</name>
    <message>
        <source>No device is selected</source>
        <translation>لم يُحدَّد أي جهاز</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Show or hide the drawer</source>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Show the trend</source>
        <translation>عرض المنحنى</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>إعادة تسمية الجهاز</translation>
    </message>
    <message>
        <source>Move to a room</source>
        <translation>نقل إلى غرفة</translation>
    </message>
    <message>
        <source>Replace by another device</source>
        <translation>استبدال بجهاز آخر</translation>
    </message>
    <message>
        <source>Retire device</source>
        <translation>سحب الجهاز</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation>لا شيء معلَّم</translation>
    </message>
    <message>
        <source>Adopt all that are ticked</source>
        <translation>اعتماد كل المعلَّم</translation>
    </message>
    <message>
        <source>Tick all newcomers</source>
        <translation>تعليم كل الجدد</translation>
    </message>
    <message>
        <source>Show the devices</source>
        <translation>عرض الأجهزة</translation>
    </message>
    <message>
        <source>Tick device</source>
        <translation>تعليم الجهاز</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>تعليم كل المعروض</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح المرشِّحات</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>لا شيء مصفّى</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>تصدير القائمة بصيغة CSV</translation>
    </message>
    <message>
        <source>Show the discovery inbox</source>
        <translation>عرض وارد الاكتشاف</translation>
    </message>
    <message>
        <source>Discovery inbox  %1</source>
        <translation>وارد الاكتشاف  %1</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>وارد الاكتشاف</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the inbox</source>
        <translation>
            <numerusform>لا جديد في الوارد</numerusform>
            <numerusform>1 جديد في الوارد</numerusform>
            <numerusform>2 جديدان في الوارد</numerusform>
            <numerusform>%n جديدة في الوارد</numerusform>
            <numerusform>%n جديدًا في الوارد</numerusform>
            <numerusform>%n جديد في الوارد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 حديثة</translation>
    </message>
    <message>
        <source>%1 degraded</source>
        <translation>%1 متدهورة</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 على البديل المحلي</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 صامتة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Views of the devices</source>
        <translation>طرق عرض الأجهزة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>takes the place away</source>
        <translation>يزيل المكان</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>لا أجهزة للنقل</numerusform>
            <numerusform>نقل جهاز واحد</numerusform>
            <numerusform>نقل جهازين</numerusform>
            <numerusform>نقل %n أجهزة</numerusform>
            <numerusform>نقل %n جهازًا</numerusform>
            <numerusform>نقل %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>History, alarms and names stay with the device.</source>
        <translation>يبقى السجل التاريخي والإنذارات والأسماء مع الجهاز.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Nobody new is in the inbox. Power the new device up and wait until it is heard.</source>
        <translation>لا جديد في الوارد. شغِّل الجهاز الجديد وانتظر حتى يُسمع.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Yes, they are one device</source>
        <translation>نعم، هما جهاز واحد</translation>
    </message>
    <message>
        <source>the older one keeps its name, place and history</source>
        <translation>يحتفظ الأقدم باسمه ومكانه وسجله التاريخي</translation>
    </message>
    <message>
        <source>One device or two?</source>
        <translation>جهاز واحد أم اثنان؟</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>جعلهما واحدًا</translation>
    </message>
    <message>
        <source>Look for leftovers on the brokers</source>
        <translation>البحث عن بقايا على الوسطاء</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>إنشاء قاعدة من هذا الجديد</translation>
    </message>
    <message>
        <source>The newcomer takes over name, room and history of %1; the old box is retired.</source>
        <translation>يأخذ الجديد اسم %1 وغرفته وسجله التاريخي؛ ويُسحب الجهاز القديم.</translation>
    </message>
    <message>
        <source>%1 and %2 claim the same identifier. Making them one can be undone.</source>
        <translation>يدّعي %1 و%2 المعرِّف نفسه. يمكن التراجع عن جعلهما واحدًا.</translation>
    </message>
    <message>
        <source>Asked; the answer is told here</source>
        <translation>تم السؤال؛ يظهر الجواب هنا</translation>
    </message>
    <message>
        <source>Save the leftovers</source>
        <translation>حفظ البقايا</translation>
    </message>
    <message>
        <source>JSON lines (*.ndjson)</source>
        <translation>أسطر JSON (*.ndjson)</translation>
    </message>
    <message numerus="yes">
        <source>Yes, clear %n topic(s)</source>
        <translation>
            <numerusform>لا مواضيع للمسح</numerusform>
            <numerusform>نعم، امسح موضوعًا واحدًا</numerusform>
            <numerusform>نعم، امسح موضوعين</numerusform>
            <numerusform>نعم، امسح %n مواضيع</numerusform>
            <numerusform>نعم، امسح %n موضوعًا</numerusform>
            <numerusform>نعم، امسح %n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy is saved first; what was heard in the meantime stays</source>
        <translation>تُحفظ نسخة أولًا؛ وما سُمع في الأثناء يبقى</translation>
    </message>
    <message>
        <source>Clear what the brokers keep?</source>
        <translation>مسح ما يحتفظ به الوسطاء؟</translation>
    </message>
    <message>
        <source>Whoever connects later will no longer find these topics. Devices that still exist announce themselves again.</source>
        <translation>من يتصل لاحقًا لن يجد هذه المواضيع. والأجهزة التي ما زالت موجودة تعلن عن نفسها من جديد.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>البقايا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRuleDialog</name>
    <message>
        <source>Also those that wait in the inbox now</source>
        <translation>وكذلك المنتظرة في الوارد الآن</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>A rule for newcomers</source>
        <translation>قاعدة للجدد</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>* stands for any text, ? for one character.</source>
        <translation>* تعني أي نص، و? تعني محرفًا واحدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A rule needs at least one mark: it would fit everybody.</source>
        <translation>تحتاج القاعدة إلى علامة واحدة على الأقل: وإلا طابقت الجميع.</translation>
    </message>
</context>
<context>
    <name>holdfast::DiscoveryRulesCard</name>
    <message>
        <source>Rules for newcomers</source>
        <translation>قواعد للجدد</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>إزالة القاعدة</translation>
    </message>
</context>
<context>
    <name>holdfast::DoneStep</name>
    <message>
        <source>You have now</source>
        <translation>لديك الآن</translation>
    </message>
    <message>
        <source>Three keys to remember</source>
        <translation>ثلاثة مفاتيح للحفظ</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything and does anything.
? shows every key.
Ctrl+1 to Ctrl+5 go to the pages.</source>
        <translation>Ctrl+K يجد أي شيء ويفعل أي شيء.
? يعرض كل المفاتيح.
Ctrl+1 إلى Ctrl+5 تنقلك إلى الصفحات.</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>لا وسطاء</numerusform>
            <numerusform>وسيط واحد</numerusform>
            <numerusform>وسيطان</numerusform>
            <numerusform>%n وسطاء</numerusform>
            <numerusform>%n وسيطًا</numerusform>
            <numerusform>%n وسيط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) watched and recorded</source>
        <translation>
            <numerusform>لا أجهزة مراقَبة</numerusform>
            <numerusform>جهاز واحد مراقَب ومسجَّل</numerusform>
            <numerusform>جهازان مراقَبان ومسجَّلان</numerusform>
            <numerusform>%n أجهزة مراقَبة ومسجَّلة</numerusform>
            <numerusform>%n جهازًا مراقَبًا ومسجَّلًا</numerusform>
            <numerusform>%n جهاز مراقَب ومسجَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) waiting in the inbox</source>
        <translation>
            <numerusform>لا أجهزة تنتظر في الوارد</numerusform>
            <numerusform>جهاز واحد ينتظر في الوارد</numerusform>
            <numerusform>جهازان ينتظران في الوارد</numerusform>
            <numerusform>%n أجهزة تنتظر في الوارد</numerusform>
            <numerusform>%n جهازًا ينتظر في الوارد</numerusform>
            <numerusform>%n جهاز ينتظر في الوارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Holdfast watches from now on, also when this window is closed and a recorder runs.</source>
        <translation>يراقب Holdfast من الآن، حتى والنافذة مغلقة إن كان مسجِّل يعمل.</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>فتح النظرة العامة</translation>
    </message>
</context>
<context>
    <name>holdfast::Drawer</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>holdfast::DutyCard</name>
    <message>
        <source>Duty roster</source>
        <translation>جدول المناوبة</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>إزالة الغياب</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>إزالة هذا الشخص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>بداية المناوبة</translation>
    </message>
    <message>
        <source>Turn ends</source>
        <translation>نهاية المناوبة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>By the site&apos;s clock. An end that is not later is one of the next day.</source>
        <translation>بحسب ساعة الموقع. النهاية غير المتأخرة تقع في اليوم التالي.</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>غائب من</translation>
    </message>
    <message>
        <source>Away until, this day too</source>
        <translation>غائب حتى هذا اليوم ضمنًا</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>إضافة غياب</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>حالات الغياب</translation>
    </message>
    <message>
        <source>never on duty</source>
        <translation>ليس مناوبًا أبدًا</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>لا عنوان بريد</translation>
    </message>
    <message>
        <source>nobody is on the roster</source>
        <translation>لا أحد في الجدول</translation>
    </message>
    <message>
        <source>nobody is on duty now: everybody is told</source>
        <translation>لا أحد مناوب الآن: يُبلَّغ الجميع</translation>
    </message>
    <message>
        <source>on duty now: %1</source>
        <translation>المناوب الآن: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::EventLanes</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Alarms, commands, fallback, drills and notes in the shown period</source>
        <translation>الإنذارات والأوامر والعمل الاحتياطي والتدريبات والملاحظات في الفترة المعروضة</translation>
    </message>
    <message>
        <source>Fallback, drills</source>
        <translation>احتياطي وتدريبات</translation>
    </message>
</context>
<context>
    <name>holdfast::ExportCard</name>
    <message>
        <source>Take everything along</source>
        <translation>خذ كل شيء معك</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>المجلد المكتوب فيه</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>يُكتب بصيغة</translation>
    </message>
    <message>
        <source>Write everything</source>
        <translation>اكتب كل شيء</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما الذي كُتب</translation>
    </message>
    <message>
        <source>Readings, alarms with their notes, actions, gaps and the inventory, in a folder of its own with a list of what is in it. It is there whole or not at all. Passwords are not in it.</source>
        <translation>القراءات والإنذارات مع ملاحظاتها والإجراءات والفجوات والجرد، في مجلد خاص به قائمة بمحتواه. يوجد كاملًا أو لا يوجد. كلمات المرور ليست فيه.</translation>
    </message>
    <message>
        <source>%1 readings, %2 alarm entries, %3 actions and %4 gaps are in %5 (%6).</source>
        <translation>%1 قراءة و%2 قيد إنذار و%3 إجراء و%4 فجوة في %5 (%6).</translation>
    </message>
    <message>
        <source>Stopped: nothing was left behind.</source>
        <translation>أُوقف: لم يُترك شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>يُعرف هذا حيث يعمل المسجل.</translation>
    </message>
</context>
<context>
    <name>holdfast::FacetPane</name>
    <message>
        <source>Narrow down</source>
        <translation>تضييق</translation>
    </message>
</context>
<context>
    <name>holdfast::Facts</name>
    <message>
        <source>History is paused</source>
        <translation>تسجيل البيانات متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>History is recorded again</source>
        <translation>عاد تسجيل البيانات</translation>
    </message>
    <message>
        <source>A device announces itself in a way that cannot be used</source>
        <translation>جهاز يعلن عن نفسه بطريقة لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>More values came in than could be taken: older ones were skipped</source>
        <translation>وردت قيم أكثر مما يمكن استيعابه: تُخطّيت الأقدم</translation>
    </message>
    <message>
        <source>Holdfast stood still for a while: every device gets time to be heard again</source>
        <translation>توقف Holdfast لحظة: يُمنح كل جهاز وقتًا ليُسمع من جديد</translation>
    </message>
    <message>
        <source>The clock of this workstation was moved</source>
        <translation>تغيّرت ساعة محطة العمل هذه</translation>
    </message>
    <message>
        <source>The broker itself dropped messages</source>
        <translation>أسقط الوسيط نفسه رسائل</translation>
    </message>
    <message>
        <source>More came in than could be taken: resynchronising</source>
        <translation>ورد أكثر مما يمكن استيعابه: إعادة مزامنة</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 حديثة</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 على البديل المحلي</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 صامتة</translation>
    </message>
    <message>
        <source>No broker yet</source>
        <translation>لا وسيط بعد</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 م.ث</translation>
    </message>
    <message>
        <source>%1 of %2 brokers connected</source>
        <translation>متصل %1 من %2 من الوسطاء</translation>
    </message>
    <message>
        <source>Store queue %1 · %2 messages/s</source>
        <translation>طابور التخزين %1 · %2 رسالة/ث</translation>
    </message>
    <message>
        <source>%1 lost %2 ago.</source>
        <translation>فُقد %1 قبل %2.</translation>
    </message>
    <message>
        <source>%1 frozen for %2.</source>
        <translation>%1 مجمَّد منذ %2.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Values keep their age.</source>
        <translation>تحتفظ القيم بعمرها.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>History is not recorded.</source>
        <translation>لا يُسجَّل التاريخ.</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>قراءة فقط.</translation>
    </message>
    <message>
        <source>Another Holdfast records here; this window only looks.</source>
        <translation>نسخة أخرى من Holdfast تسجِّل هنا؛ هذه النافذة للعرض فقط.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>The answer was no</source>
        <translation>كان الجواب لا</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>لم يصل جواب</translation>
    </message>
    <message>
        <source>Retained topics were cleared, a copy is kept</source>
        <translation>مُسحت مواضيع محتفَظ بها، ونسخة منها محفوظة</translation>
    </message>
    <message>
        <source>Retained topics that were left as they are</source>
        <translation>مواضيع محتفَظ بها تُركت كما هي</translation>
    </message>
    <message>
        <source>Somebody else speaks as this station&apos;s Sparkplug primary host</source>
        <translation>جهة أخرى تتحدث باسم مضيف Sparkplug الأساسي لهذه المحطة</translation>
    </message>
    <message>
        <source>An answer came after all</source>
        <translation>وصل ردّ في النهاية</translation>
    </message>
    <message>
        <source>What was stored of continuity cannot be read; it stays as it is</source>
        <translation>ما خُزّن عن الاستمرارية لا يمكن قراءته؛ يبقى كما هو</translation>
    </message>
    <message>
        <source>A policy is not what was armed and does not count as armed</source>
        <translation>سياسة ليست ما فُعّل ولا تُحسب مفعَّلة</translation>
    </message>
    <message>
        <source>A command was not confirmed</source>
        <translation>لم يتأكد أمر</translation>
    </message>
    <message>
        <source>A command was confirmed late</source>
        <translation>تأكد أمر متأخرًا</translation>
    </message>
    <message>
        <source>A command was rejected</source>
        <translation>رُفض أمر</translation>
    </message>
    <message>
        <source>A command expired unsent</source>
        <translation>انتهى أمر دون إرسال</translation>
    </message>
    <message>
        <source>What was set for a time could not be set back</source>
        <translation>تعذّر إرجاع ما ضُبط لمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to repair</source>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>شيء واحد للإصلاح</numerusform>
            <numerusform>شيئان للإصلاح</numerusform>
            <numerusform>%n أشياء للإصلاح</numerusform>
            <numerusform>%n شيئًا للإصلاح</numerusform>
            <numerusform>%n شيء للإصلاح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ago.</source>
        <translation>%1، منذ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of priority 1 wait(s) to be acknowledged.</source>
        <translation>
            <numerusform>لا إنذارات أخرى بالأولوية 1.</numerusform>
            <numerusform>إنذار آخر بالأولوية 1 ينتظر الإقرار.</numerusform>
            <numerusform>إنذاران آخران بالأولوية 1 ينتظران الإقرار.</numerusform>
            <numerusform>%n إنذارات أخرى بالأولوية 1 تنتظر الإقرار.</numerusform>
            <numerusform>%n إنذارًا آخر بالأولوية 1 تنتظر الإقرار.</numerusform>
            <numerusform>%n إنذار آخر بالأولوية 1 تنتظر الإقرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alarm</source>
        <translation>عرض الإنذار</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>ضُبط يدويًا</translation>
    </message>
    <message>
        <source>Set by hand, nothing says whether it was done</source>
        <translation>ضُبط يدويًا ولا شيء يقول إنه تم</translation>
    </message>
    <message>
        <source>Joined the site</source>
        <translation>انضم إلى الموقع</translation>
    </message>
    <message>
        <source>No longer part of the site</source>
        <translation>لم يعد جزءًا من الموقع</translation>
    </message>
    <message>
        <source>A step of a policy was refused</source>
        <translation>رُفضت خطوة من سياسة</translation>
    </message>
    <message>
        <source>This station is cut off itself: the policy does nothing</source>
        <translation>هذه المحطة نفسها مقطوعة: السياسة لا تفعل شيئًا</translation>
    </message>
    <message>
        <source>A fallback lasts longer than it should</source>
        <translation>يدوم الاحتياطي أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Fallback began</source>
        <translation>بدأ الاحتياطي</translation>
    </message>
    <message>
        <source>Fallback is over</source>
        <translation>انتهى الاحتياطي</translation>
    </message>
    <message>
        <source>Set by Holdfast</source>
        <translation>ضبطه Holdfast</translation>
    </message>
    <message>
        <source>A broker stands in for another</source>
        <translation>وسيط ينوب عن آخر</translation>
    </message>
    <message>
        <source>The usual broker carries its messages again</source>
        <translation>الوسيط المعتاد يحمل رسائله من جديد</translation>
    </message>
    <message>
        <source>Brokers no longer change places until somebody has looked</source>
        <translation>لم يعد الوسطاء يتبادلون الأماكن حتى ينظر أحدهم</translation>
    </message>
    <message>
        <source>%1 is lost, %2 carries its messages.</source>
        <translation>فُقد %1، ويحمل %2 رسائله.</translation>
    </message>
    <message>
        <source>It stays like this until somebody has looked.</source>
        <translation>يبقى الحال هكذا حتى ينظر أحدهم.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
    <message>
        <source>A scheduled report did not succeed</source>
        <translation>لم ينجح تقرير مجدول</translation>
    </message>
</context>
<context>
    <name>holdfast::FileField</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>اختر مجلدًا: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::FilesCard</name>
    <message>
        <source>Files made</source>
        <translation>الملفات المنشأة</translation>
    </message>
    <message>
        <source>No report was made here yet.</source>
        <translation>لم يُنشأ أي تقرير هنا بعد.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Each file has its hash beside it and in the audit. Verify says whether it is still as it was made.</source>
        <translation>لكل ملف بصمته بجانبه وفي سجل التدقيق. التحقق يبيّن هل ما زال كما أُنشئ.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>ليس في سجل التدقيق هذا</translation>
    </message>
    <message>
        <source>Changed since it was made</source>
        <translation>تغيّر منذ إنشائه</translation>
    </message>
    <message>
        <source>No hash known</source>
        <translation>لا توجد بصمة معروفة</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>الملف لم يعد موجودا</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Made by a schedule that was removed since.</source>
        <translation>أعدّه جدول أُزيل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Made by the schedule “%1”.</source>
        <translation>أعدّه الجدول «%1».</translation>
    </message>
    <message>
        <source>It is late: it was due on %1.</source>
        <translation>إنه متأخر: كان مستحقًا في %1.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>holdfast::Finder</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Live values</source>
        <translation>القيم الحالية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>عرضه على المخطط</translation>
    </message>
    <message>
        <source>List the devices in it</source>
        <translation>سرد الأجهزة الموجودة فيه</translation>
    </message>
    <message>
        <source>Open it in the console</source>
        <translation>فتحه في لوحة الإنذارات</translation>
    </message>
    <message>
        <source>Show its trend</source>
        <translation>عرض منحناه</translation>
    </message>
</context>
<context>
    <name>holdfast::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>You can close this window and continue later. Nothing is sent to your devices.</source>
        <translation>يمكنك إغلاق هذه النافذة والمتابعة لاحقًا. لا يُرسل شيء إلى أجهزتك.</translation>
    </message>
    <message>
        <source>Leave the first run</source>
        <translation>مغادرة التشغيل الأول</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>أوشك على الانتهاء</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::FloorPanel</name>
    <message>
        <source> m</source>
        <translation> م</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>الطوابق</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>ضبط المقياس</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>إضافة طابق</translation>
    </message>
    <message>
        <source>Remove the floor and its rooms</source>
        <translation>إزالة الطابق وغرفه</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>الطابق %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Length between the two points</source>
        <translation>المسافة بين النقطتين</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>استخدام هذه المسافة</translation>
    </message>
    <message>
        <source>The picture cannot be read: %1</source>
        <translation>تعذّرت قراءة الصورة: %1</translation>
    </message>
    <message>
        <source>Click two points whose distance you know, then say how far apart they are.</source>
        <translation>انقر نقطتين تعرف المسافة بينهما، ثم اذكر كم تبعدان.</translation>
    </message>
    <message>
        <source>The picture has no scale yet: it is drawn as wide as the floor.</source>
        <translation>ليس للصورة مقياس بعد: تُرسم بعرض الطابق.</translation>
    </message>
    <message>
        <source>Change floor</source>
        <translation>تغيير الطابق</translation>
    </message>
    <message>
        <source>Picture of this floor</source>
        <translation>صورة هذا الطابق</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Put a picture below</source>
        <translation>وضع صورة في الأسفل</translation>
    </message>
</context>
<context>
    <name>holdfast::FloorsSection</name>
    <message>
        <source>Floors and rooms</source>
        <translation>الطوابق والغرف</translation>
    </message>
    <message>
        <source>Draw rooms as rectangles over an empty floor or over a picture; put the devices where they are.</source>
        <translation>ارسم الغرف مستطيلاتٍ فوق طابق فارغ أو فوق صورة؛ وضع الأجهزة حيث هي.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Take off the plan</source>
        <translation>رفع عن المخطط</translation>
    </message>
    <message>
        <source>Devices to place</source>
        <translation>أجهزة للوضع</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>A room has no name yet.</source>
        <translation>غرفة بلا اسم بعد.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Add a floor to begin.</source>
        <translation>أضف طابقًا للبدء.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Floors and rooms saved</source>
        <translation>حُفظت الطوابق والغرف</translation>
    </message>
    <message>
        <source>There is no room here: draw it first, or choose another spot.</source>
        <translation>لا غرفة هنا: ارسمها أولًا أو اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>%1 stands in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>This floor has no room yet: draw one first.</source>
        <translation>ليس لهذا الطابق غرف بعد: ارسم واحدة أولًا.</translation>
    </message>
    <message>
        <source>%1 taken off the plan</source>
        <translation>رُفع %1 عن المخطط</translation>
    </message>
</context>
<context>
    <name>holdfast::FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>ليس في مكان آخر</translation>
    </message>
</context>
<context>
    <name>holdfast::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>العمر غير معروف</translation>
    </message>
</context>
<context>
    <name>holdfast::FoundStep</name>
    <message>
        <source>Groups of devices</source>
        <translation>مجموعات الأجهزة</translation>
    </message>
    <message>
        <source>Heard, by how they announce themselves</source>
        <translation>المسموع، حسب طريقة إعلانه عن نفسه</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>all certain</source>
        <translation>كلها مؤكدة</translation>
    </message>
    <message>
        <source>none certain</source>
        <translation>لا شيء مؤكد</translation>
    </message>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>لا شيء مؤكد</numerusform>
            <numerusform>واحد مؤكد</numerusform>
            <numerusform>اثنان مؤكدان</numerusform>
            <numerusform>%n مؤكدة</numerusform>
            <numerusform>%n مؤكدًا</numerusform>
            <numerusform>%n مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n device(s), %2</source>
        <translation>
            <numerusform>%1 — لا أجهزة، %2</numerusform>
            <numerusform>%1 — جهاز واحد، %2</numerusform>
            <numerusform>%1 — جهازان، %2</numerusform>
            <numerusform>%1 — %n أجهزة، %2</numerusform>
            <numerusform>%1 — %n جهازًا، %2</numerusform>
            <numerusform>%1 — %n جهاز، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new waits: what was heard is already yours.</source>
        <translation>لا جديد ينتظر: ما سُمع صار لديك.</translation>
    </message>
    <message>
        <source>Nothing heard yet. Devices appear here as they speak; you can go on and look later.</source>
        <translation>لم يُسمع شيء بعد. تظهر الأجهزة هنا حين تتحدث؛ يمكنك المتابعة والنظر لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not certain and wait in the inbox of the page Devices. Adding a device only reads it.</source>
        <translation>
            <numerusform>كل الأجهزة مؤكدة. إضافة جهاز تعني قراءته فقط.</numerusform>
            <numerusform>جهاز واحد غير مؤكد وينتظر في وارد صفحة الأجهزة. إضافة جهاز تعني قراءته فقط.</numerusform>
            <numerusform>جهازان غير مؤكدين وينتظران في وارد صفحة الأجهزة. إضافة جهاز تعني قراءته فقط.</numerusform>
            <numerusform>%n أجهزة غير مؤكدة وتنتظر في وارد صفحة الأجهزة. إضافة جهاز تعني قراءته فقط.</numerusform>
            <numerusform>%n جهازًا غير مؤكد وينتظر في وارد صفحة الأجهزة. إضافة جهاز تعني قراءته فقط.</numerusform>
            <numerusform>%n جهاز غير مؤكد وينتظر في وارد صفحة الأجهزة. إضافة جهاز تعني قراءته فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding a device only reads it. Everything can be sent back to the inbox.</source>
        <translation>إضافة جهاز تعني قراءته فقط. يمكن إعادة كل شيء إلى الوارد.</translation>
    </message>
    <message>
        <source>Check what was found</source>
        <translation>راجِع ما عُثر عليه</translation>
    </message>
    <message>
        <source>What announces itself clearly is ticked. The rest waits until you have looked.</source>
        <translation>ما أعلن عن نفسه بوضوح معلَّم. والباقي ينتظر حتى تنظر فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added</source>
        <translation>
            <numerusform>لم يُضف أي جهاز</numerusform>
            <numerusform>أُضيف جهاز واحد</numerusform>
            <numerusform>أُضيف جهازان</numerusform>
            <numerusform>أُضيفت %n أجهزة</numerusform>
            <numerusform>أُضيف %n جهازًا</numerusform>
            <numerusform>أُضيف %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>لا أجهزة للإضافة</numerusform>
            <numerusform>إضافة جهاز واحد</numerusform>
            <numerusform>إضافة جهازين</numerusform>
            <numerusform>إضافة %n أجهزة</numerusform>
            <numerusform>إضافة %n جهازًا</numerusform>
            <numerusform>إضافة %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>holdfast::GalleryCard</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>بيانات غير كافية</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostModel</name>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostText</name>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Its device is retired</source>
        <translation>جهازه مسحوب</translation>
    </message>
    <message>
        <source>Its device is blocked</source>
        <translation>جهازه محظور</translation>
    </message>
    <message>
        <source>Its device was announced and never spoke</source>
        <translation>أُعلن جهازه ولم يتحدث قط</translation>
    </message>
    <message>
        <source>Its device has fallen silent</source>
        <translation>صمت جهازه</translation>
    </message>
    <message>
        <source>Nobody has renewed it since we listen</source>
        <translation>لم يجدده أحد منذ بدأنا الاستماع</translation>
    </message>
    <message>
        <source>Its device speaks under another name now</source>
        <translation>يتحدث جهازه الآن باسم آخر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
</context>
<context>
    <name>holdfast::GhostView</name>
    <message>
        <source>Leftovers on the brokers</source>
        <translation>البقايا على الوسطاء</translation>
    </message>
    <message>
        <source>No leftovers</source>
        <translation>لا بقايا</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>النظر مجددًا</translation>
    </message>
    <message>
        <source>A copy is saved before anything is cleared.</source>
        <translation>تُحفظ نسخة قبل مسح أي شيء.</translation>
    </message>
    <message>
        <source>Clear …</source>
        <translation>مسح …</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>لم ينظر أحد بعد</translation>
    </message>
    <message>
        <source>Everything the brokers keep belongs to a device that still speaks.</source>
        <translation>كل ما يحتفظ به الوسطاء يخص جهازًا ما زال يتحدث.</translation>
    </message>
    <message>
        <source>Look again to see which kept topics nobody stands behind.</source>
        <translation>انظر مجددًا لترى أي مواضيع محفوظة لا أحد وراءها.</translation>
    </message>
    <message>
        <source>Kept by the brokers although nobody seems to stand behind it.</source>
        <translation>يحتفظ به الوسطاء مع أنه لا يبدو أن أحدًا وراءه.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %1: %n found.</source>
        <translation>
            <numerusform>نُظر عند %1: لم يُعثر على شيء.</numerusform>
            <numerusform>نُظر عند %1: عُثر على واحد.</numerusform>
            <numerusform>نُظر عند %1: عُثر على اثنين.</numerusform>
            <numerusform>نُظر عند %1: عُثر على %n.</numerusform>
            <numerusform>نُظر عند %1: عُثر على %n.</numerusform>
            <numerusform>نُظر عند %1: عُثر على %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brokers keep more topics than are watched: the list is not complete.</source>
        <translation>يحتفظ الوسطاء بمواضيع أكثر مما يُراقَب: القائمة غير كاملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>لا شيء معلَّم</numerusform>
            <numerusform>1 معلَّم</numerusform>
            <numerusform>2 معلَّمان</numerusform>
            <numerusform>%n معلَّمة</numerusform>
            <numerusform>%n معلَّمًا</numerusform>
            <numerusform>%n معلَّم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverDialog</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>مكتوب بصيغة</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>تسليم المناوبة</translation>
    </message>
    <message>
        <source>Acknowledged in the last hours</source>
        <translation>المُقَرّ بها في آخر الساعات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>جارٍ قراءة السجل …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>حفظ تسليم المناوبة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>holdfast::HandoverText</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>أقرّ به %1</translation>
    </message>
    <message>
        <source>in process by %1</source>
        <translation>يعمل عليه %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledged in the last %n hour(s)</source>
        <translation>
            <numerusform>لا إقرار</numerusform>
            <numerusform>المُقَرّ بها في آخر ساعة</numerusform>
            <numerusform>المُقَرّ بها في آخر ساعتين</numerusform>
            <numerusform>المُقَرّ بها في آخر %n ساعات</numerusform>
            <numerusform>المُقَرّ بها في آخر %n ساعة</numerusform>
            <numerusform>المُقَرّ بها في آخر %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: %1, %2</source>
        <translation>تسليم المناوبة: %1، %2</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>مكبوتة</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
</context>
<context>
    <name>holdfast::HeardCard</name>
    <message>
        <source>Nothing yet. It begins when the test has passed.</source>
        <translation>لا شيء بعد. يبدأ عند نجاح الاختبار.</translation>
    </message>
    <message>
        <source>Plain payloads</source>
        <translation>رسائل عادية</translation>
    </message>
    <message>
        <source>Home Assistant discovery</source>
        <translation>اكتشاف Home Assistant</translation>
    </message>
    <message>
        <source>Zigbee bridge</source>
        <translation>جسر Zigbee</translation>
    </message>
    <message>
        <source>Already heard</source>
        <translation>سُمع بالفعل</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Devices so far</source>
        <translation>الأجهزة حتى الآن</translation>
    </message>
</context>
<context>
    <name>holdfast::HistoryPage</name>
    <message>
        <source>At most %1 points side by side. Take one out first.</source>
        <translation>%1 نقاط معًا على الأكثر. أخرج واحدة أولًا.</translation>
    </message>
    <message>
        <source>No point is picked</source>
        <translation>لم تُختر أي نقطة</translation>
    </message>
    <message>
        <source>Export what you see as CSV</source>
        <translation>تصدير المعروض بصيغة CSV</translation>
    </message>
    <message>
        <source>Export what you see as a picture</source>
        <translation>تصدير المعروض صورةً</translation>
    </message>
    <message>
        <source>Show until now</source>
        <translation>عرض حتى الآن</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n point(s) · %3 a column</source>
        <translation>
            <numerusform>%1 إلى %2 · لا نقاط · كل %3</numerusform>
            <numerusform>%1 إلى %2 · نقطة واحدة · كل %3</numerusform>
            <numerusform>%1 إلى %2 · نقطتان · كل %3</numerusform>
            <numerusform>%1 إلى %2 · %n نقاط · كل %3</numerusform>
            <numerusform>%1 إلى %2 · %n نقطة · كل %3</numerusform>
            <numerusform>%1 إلى %2 · %n نقطة · كل %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what you see</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Pick a point</source>
        <translation>اختر نقطة</translation>
    </message>
    <message>
        <source>Find a point</source>
        <translation>البحث عن نقطة</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 س</translation>
    </message>
    <message>
        <source>32 h</source>
        <translation>32 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ي</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 ي</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table as CSV …</source>
        <translation>جدول بصيغة CSV …</translation>
    </message>
    <message>
        <source>Charts as a picture …</source>
        <translation>رسوم بيانية صورةً …</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>gap, reason printed</source>
        <translation>فجوة، والسبب مكتوب</translation>
    </message>
    <message>
        <source>mean, min to max</source>
        <translation>المتوسط، من الأدنى إلى الأقصى</translation>
    </message>
    <message>
        <source>Values at the cursor and over the shown period</source>
        <translation>القيم عند المؤشر وخلال الفترة المعروضة</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>قراءة السجل من جديد</translation>
    </message>
    <message>
        <source>In chart %1</source>
        <translation>في المخطط %1</translation>
    </message>
    <message>
        <source>Take last week away</source>
        <translation>إزالة الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Lay last week behind the curves</source>
        <translation>وضع الأسبوع الماضي خلف المنحنيات</translation>
    </message>
    <message>
        <source>Take bands, limits and set-points away</source>
        <translation>إزالة النطاقات والحدود ونقاط الضبط</translation>
    </message>
    <message>
        <source>Show bands, limits and set-points</source>
        <translation>عرض النطاقات والحدود ونقاط الضبط</translation>
    </message>
    <message>
        <source>Write a note at the cursor</source>
        <translation>كتابة ملاحظة عند المؤشر</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>العرض كمخططات</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>العرض كجدول</translation>
    </message>
    <message>
        <source>Export what you see as a workbook</source>
        <translation>تصدير ما تراه كمصنف</translation>
    </message>
    <message>
        <source>Export what you see as a drawing</source>
        <translation>تصدير ما تراه كرسم</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>إلى الحدث التالي</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>إلى الحدث السابق</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Tick up to eight points at the left, or drag them here, to see them on one time axis.</source>
        <translation>حدّد حتى ثماني نقاط من القائمة أو اسحبها إلى هنا لرؤيتها على محور زمني واحد.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Workbook (XLSX) …</source>
        <translation>مصنف (XLSX) …</translation>
    </message>
    <message>
        <source>Charts as a drawing (SVG) …</source>
        <translation>المخططات كرسم (SVG) …</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Enter or Space puts a point in the chart or takes it out</source>
        <translation>يضيف Enter أو مفتاح المسافة النقطة إلى المخطط أو يزيلها</translation>
    </message>
    <message>
        <source>last week, set-point</source>
        <translation>الأسبوع الماضي، نقطة الضبط</translation>
    </message>
    <message>
        <source>What the charts show, as a table</source>
        <translation>ما تعرضه المخططات كجدول</translation>
    </message>
</context>
<context>
    <name>holdfast::HistorySection</name>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>What is kept, for how long, and what stands by when a disk fails.</source>
        <translation>ما يُحفظ، ولأي مدة، وما هو جاهز عند تعطل القرص.</translation>
    </message>
    <message>
        <source>What takes the room</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Not readable now: %1</source>
        <translation>تتعذّر القراءة الآن: %1</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 يوميًا</translation>
    </message>
    <message>
        <source>not growing</source>
        <translation>لا ينمو</translation>
    </message>
    <message>
        <source>the room is used up on %1</source>
        <translation>تنفد المساحة في %1</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>أُنشئت النسخة وقُرئت</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>يبقى كل شيء كما هو</translation>
    </message>
    <message>
        <source>The backup takes its place at the next start; the files of now are kept</source>
        <translation>تحل النسخة محلها عند البدء التالي؛ وتُحفظ ملفات الآن</translation>
    </message>
    <message>
        <source>File with readings</source>
        <translation>ملف فيه قراءات</translation>
    </message>
    <message>
        <source>Readings (*.csv *.ndjson *.db);;All files (*)</source>
        <translation>قراءات (*.csv *.ndjson *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>أدخِل</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>يُعرف هذا حيث يعمل المسجل.</translation>
    </message>
    <message>
        <source>By kind of measurement</source>
        <translation>حسب الكمية</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>أين يوجد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>ما الذي أُدخل</translation>
    </message>
    <message>
        <source>Readings from elsewhere</source>
        <translation>قراءات من مكان آخر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 متاح على القرص</translation>
    </message>
    <message>
        <source>%1 points · %2 samples · %3</source>
        <translation>%1 نقطة · %2 عينة · %3</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>اختر الأعمدة …</translation>
    </message>
    <message>
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. Of a table with other columns you choose which is what, and see the first lines before anything is taken in.</source>
        <translation>CSV أو NDJSON كما يكتبهما Holdfast، أو قاعدة بيانات مسجل Home Assistant. ما هو موجود لا يُدخل مرتين. وفي جدول ذي أعمدة أخرى تختار ما يعنيه كل عمود وترى السطور الأولى قبل إدخال أي شيء.</translation>
    </message>
</context>
<context>
    <name>holdfast::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>العُطل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>إضافة يوم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>holdfast::HoursEditor</name>
    <message>
        <source>%1 occupied</source>
        <translation>%1 مشغول</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 إلى</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>holdfast::ImportText</name>
    <message>
        <source>%1 rows read, %2 samples taken in.</source>
        <translation>قُرئ %1 صف، وأُدخلت %2 عينة.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) came as sums.</source>
        <translation>
            <numerusform>لم تأت ساعات كمجاميع.</numerusform>
            <numerusform>أتت ساعة واحدة كمجموع.</numerusform>
            <numerusform>أتت ساعتان كمجاميع.</numerusform>
            <numerusform>أتت %n ساعات كمجاميع.</numerusform>
            <numerusform>أتت %n ساعة كمجاميع.</numerusform>
            <numerusform>أتت %n ساعة كمجاميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows are of points nobody knows here: %2</source>
        <translation>%1 صف لنقاط لا يعرفها أحد هنا: %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read: %2</source>
        <translation>تتعذر قراءة %1 صف: %2</translation>
    </message>
    <message>
        <source>Its point is not known here</source>
        <translation>نقطته غير معروفة هنا</translation>
    </message>
    <message>
        <source>No time can be read</source>
        <translation>لا يمكن قراءة وقت</translation>
    </message>
    <message>
        <source>No value can be read</source>
        <translation>لا يمكن قراءة قيمة</translation>
    </message>
    <message>
        <source>Torn or too long</source>
        <translation>ممزق أو أطول مما ينبغي</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxDrawer</name>
    <message>
        <source>Why we think so</source>
        <translation>لماذا نظن ذلك</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Maps to</source>
        <translation>يقابل</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>آخر رسالة</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Return to inbox</source>
        <translation>إعادة إلى الوارد</translation>
    </message>
    <message>
        <source>first seen %1 ago</source>
        <translation>رُصد أول مرة قبل %1</translation>
    </message>
    <message>
        <source>first seen some time ago</source>
        <translation>رُصد أول مرة قبل مدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>no room proposed</source>
        <translation>لم تُقترح غرفة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>يظهر باسم</translation>
    </message>
    <message>
        <source>Announces itself by a discovery message</source>
        <translation>يعلن عن نفسه برسالة اكتشاف</translation>
    </message>
    <message>
        <source>Says who made it and what model it is</source>
        <translation>يذكر صانعه وطرازه</translation>
    </message>
    <message>
        <source>Its values have come and could be read</source>
        <translation>وصلت قيمه وأمكنت قراءتها</translation>
    </message>
    <message>
        <source>Says by itself when it goes</source>
        <translation>يخبر بنفسه حين يغيب</translation>
    </message>
    <message>
        <source>Its messages look like those of a device</source>
        <translation>رسائله تشبه رسائل جهاز</translation>
    </message>
    <message>
        <source>%1 (writable)</source>
        <translation>%1 (قابلة للكتابة)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Rule …</source>
        <translation>قاعدة …</translation>
    </message>
    <message>
        <source>Make a rule from this newcomer</source>
        <translation>إنشاء قاعدة من هذا الجديد</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxModel</name>
    <message>
        <source>Proposed, confident</source>
        <translation>مقترحة، موثوقة</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>تحتاج إلى نظر</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Model not told</source>
        <translation>لم يُذكر الطراز</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s), ticked beforehand, confidence 80 % or more</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد، معلَّم مسبقًا، الثقة 80 % فأكثر</numerusform>
            <numerusform>جهازان، معلَّمان مسبقًا، الثقة 80 % فأكثر</numerusform>
            <numerusform>%n أجهزة، معلَّمة مسبقًا، الثقة 80 % فأكثر</numerusform>
            <numerusform>%n جهازًا، معلَّمة مسبقًا، الثقة 80 % فأكثر</numerusform>
            <numerusform>%n جهاز، معلَّمة مسبقًا، الثقة 80 % فأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>Convention and evidence</source>
        <translation>الاصطلاح والأدلة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>رُصد أول مرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages/min</source>
        <translation>%1 رسالة/د</translation>
    </message>
</context>
<context>
    <name>holdfast::InboxView</name>
    <message>
        <source>New %1</source>
        <translation>الجديدة %1</translation>
    </message>
    <message>
        <source>Ignored %1</source>
        <translation>المتجاهَلة %1</translation>
    </message>
    <message>
        <source>Blocked %1</source>
        <translation>المحظورة %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s). What announces itself shows up here.</source>
        <translation>
            <numerusform>لا مصادر للاستماع.</numerusform>
            <numerusform>يستمع إلى مصدر واحد. ما يعلن عن نفسه يظهر هنا.</numerusform>
            <numerusform>يستمع إلى مصدرين. ما يعلن عن نفسه يظهر هنا.</numerusform>
            <numerusform>يستمع إلى %n مصادر. ما يعلن عن نفسه يظهر هنا.</numerusform>
            <numerusform>يستمع إلى %n مصدرًا. ما يعلن عن نفسه يظهر هنا.</numerusform>
            <numerusform>يستمع إلى %n مصدر. ما يعلن عن نفسه يظهر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>لا شيء متجاهَل</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>لا شيء محظور</translation>
    </message>
    <message>
        <source>Devices put aside from the inbox stand here and can be brought back.</source>
        <translation>الأجهزة المنحّاة من الوارد هنا ويمكن استعادتها.</translation>
    </message>
    <message numerus="yes">
        <source>Listening on %n source(s): %1</source>
        <translation>
            <numerusform>لا مصادر للاستماع: %1</numerusform>
            <numerusform>يستمع إلى مصدر واحد: %1</numerusform>
            <numerusform>يستمع إلى مصدرين: %1</numerusform>
            <numerusform>يستمع إلى %n مصادر: %1</numerusform>
            <numerusform>يستمع إلى %n مصدرًا: %1</numerusform>
            <numerusform>يستمع إلى %n مصدر: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no broker is set up</source>
        <translation>لم يُعدّ أي وسيط</translation>
    </message>
    <message>
        <source>last new %1 ago</source>
        <translation>آخر جديد قبل %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Enter makes them one device</source>
        <translation>مفتاح الإدخال يجعلهما جهازًا واحدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>لا شيء معلَّم</numerusform>
            <numerusform>1 معلَّم</numerusform>
            <numerusform>2 معلَّمان</numerusform>
            <numerusform>%n معلَّمة</numerusform>
            <numerusform>%n معلَّمًا</numerusform>
            <numerusform>%n معلَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n device(s)</source>
        <translation>
            <numerusform>لا أجهزة للاعتماد</numerusform>
            <numerusform>اعتماد جهاز واحد</numerusform>
            <numerusform>اعتماد جهازين</numerusform>
            <numerusform>اعتماد %n أجهزة</numerusform>
            <numerusform>اعتماد %n جهازًا</numerusform>
            <numerusform>اعتماد %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>أي أجهزة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>الاصطلاح</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the inbox</source>
        <translation>تصفية الوارد</translation>
    </message>
    <message>
        <source>Discovery inbox</source>
        <translation>وارد الاكتشاف</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>two announcements contradict each other; nothing is merged by itself</source>
        <translation>إعلانان متناقضان؛ لا يُدمج شيء تلقائيًا</translation>
    </message>
    <message>
        <source>Adopting only reads; nothing is commanded.</source>
        <translation>الاعتماد قراءة فقط؛ لا يُؤمر بشيء.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore all that are ticked</source>
        <translation>تجاهل كل المعلَّم</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl إدخال</translation>
    </message>
    <message>
        <source>manufacturer or model differ</source>
        <translation>الصانع أو الطراز مختلف</translation>
    </message>
    <message>
        <source>two adopted devices announce themselves as one</source>
        <translation>جهازان معتمدان يعلنان عن نفسيهما كجهاز واحد</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>holdfast::JournalView</name>
    <message>
        <source>Alarm journal</source>
        <translation>سجل الإنذارات</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>جارٍ قراءة السجل …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message>
        <source>Nothing happened in the last 90 days.</source>
        <translation>لم يحدث شيء في آخر 90 يومًا.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيصات</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
</context>
<context>
    <name>holdfast::KeepCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>كل عينة</translation>
    </message>
    <message>
        <source>Sums over 5 minutes</source>
        <translation>مجاميع 5 دقائق</translation>
    </message>
    <message>
        <source>Sums over an hour</source>
        <translation>مجاميع ساعة</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>What is chosen for one kind of measurement goes before what is chosen for everything.</source>
        <translation>ما يُختار لكمية واحدة يسبق ما يُختار للكل.</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> غيغابايت</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ساعة</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا تلقائيًا أبدًا</translation>
    </message>
    <message>
        <source>in the data directory</source>
        <translation>في مجلد البيانات</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>A backup every</source>
        <translation>نسخة احتياطية كل</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>النسخ المحفوظة</translation>
    </message>
    <message>
        <source>When the room is used up the oldest samples go first; their sums stay.</source>
        <translation>عندما تنفد المساحة تُحذف أقدم العينات أولًا وتبقى مجاميعها.</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>ما الذي سيزول</translation>
    </message>
    <message>
        <source>Nothing that is there would go.</source>
        <translation>لن يزول شيء مما هو موجود.</translation>
    </message>
    <message>
        <source>%1 samples would go at once (%2); their sums stay.</source>
        <translation>ستزول %1 عينة فورًا (%2)؛ وتبقى مجاميعها.</translation>
    </message>
    <message>
        <source>For want of room: everything from before %1.</source>
        <translation>لضيق المكان: كل ما قبل %1.</translation>
    </message>
    <message>
        <source>That is not enough: sums would go, too.</source>
        <translation>هذا لا يكفي: ستزول مجاميع أيضًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::LaneRow</name>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Do something with %1</source>
        <translation>تنفيذ شيء على %1</translation>
    </message>
    <message>
        <source>Put in focus</source>
        <translation>وضع في المقدمة</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>العرض كجدول</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Nothing recorded in this period</source>
        <translation>لا شيء مسجَّل في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>holdfast::LanguageStep</name>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>How it looks and speaks</source>
        <translation>كيف يبدو وبأي لغة يتحدث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For example the name of the building</source>
        <translation>مثلًا اسم المبنى</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>موقعك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Times are shown in the site&apos;s zone, wherever you are. Values keep the units your devices report, in the spelling of your language.</source>
        <translation>تُعرض الأوقات بتوقيت الموقع أينما كنت. وتحتفظ القيم بوحدات أجهزتك، وفق كتابة لغتك.</translation>
    </message>
    <message>
        <source>It will read: %1 · %2 · %3</source>
        <translation>سيُقرأ هكذا: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>اللغة والوحدات</translation>
    </message>
    <message>
        <source>Everything here can be changed later in Settings.</source>
        <translation>يمكن تغيير كل ما هنا لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>My site</source>
        <translation>موقعي</translation>
    </message>
</context>
<context>
    <name>holdfast::LengthField</name>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>Unit of: %1</source>
        <translation>وحدة: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Letter</name>
    <message>
        <source>Still not acknowledged after %1 min.</source>
        <translation>لم يُقَرّ به بعد مرور %1 دقيقة.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged this for %1 min.</source>
        <translation>لم يُقِرّ به أحد منذ %1 دقيقة.</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>انتهى الأمر.</translation>
    </message>
    <message>
        <source>Affects %1.</source>
        <translation>يؤثر في: %1.</translation>
    </message>
    <message>
        <source>Hides %1.</source>
        <translation>يخفي: %1.</translation>
    </message>
    <message>
        <source>Life safety behind it: %1</source>
        <translation>سلامة الأرواح خلفه: %1</translation>
    </message>
    <message>
        <source>Life safety.</source>
        <translation>سلامة الأرواح.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Value: %1 %2 (limit: %3)</source>
        <translation>القيمة: %1 %2 (الحد: %3)</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>If nobody acts: %1</source>
        <translation>إن لم يتصرف أحد: %1</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (محاكاة)</translation>
    </message>
    <message>
        <source>%1 alarms, the worst: %2</source>
        <translation>%1 من الإنذارات، أسوؤها: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و%1 غيرها.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>أُبلغ: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty now, so everybody was told.</source>
        <translation>لا أحد مناوب الآن، لذا أُبلغ الجميع.</translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>هذه تجربة</translation>
    </message>
    <message>
        <source>Holdfast can reach you this way. Nothing is wrong.</source>
        <translation>يستطيع Holdfast الوصول إليك بهذه الطريقة. لا مشكلة.</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadPhrases</name>
    <message>
        <source>Alarms a day</source>
        <translation>إنذارات في اليوم</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150، 300 على الأكثر</translation>
    </message>
    <message>
        <source>All alarms by days. Up to 150 a day are very likely acceptable to one person, 300 are the most that can be managed (ISA-18.2).</source>
        <translation>كل الإنذارات مقسومة على الأيام. حتى 150 في اليوم مقبولة لشخص واحد على الأرجح، و300 أقصى ما يمكن التعامل معه (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms an hour</source>
        <translation>إنذارات في الساعة</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6، 12 على الأكثر</translation>
    </message>
    <message>
        <source>All alarms by hours (ISA-18.2).</source>
        <translation>كل الإنذارات مقسومة على الساعات (ISA-18.2).</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>إنذارات في عشر دقائق</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1، 2 على الأكثر</translation>
    </message>
    <message>
        <source>All alarms by all windows of ten minutes, the empty ones too (EEMUA 191).</source>
        <translation>كل الإنذارات مقسومة على كل فترات الدقائق العشر، والفارغة أيضًا (EEMUA 191).</translation>
    </message>
    <message>
        <source>Most in ten minutes</source>
        <translation>الأكثر في عشر دقائق</translation>
    </message>
    <message>
        <source>at most 10</source>
        <translation>10 على الأكثر</translation>
    </message>
    <message>
        <source>The fullest of the windows.</source>
        <translation>أكثر الفترات امتلاءً.</translation>
    </message>
    <message>
        <source>Windows with more than 10</source>
        <translation>فترات فيها أكثر من 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>دون 1 %</translation>
    </message>
    <message>
        <source>Windows of ten minutes with more than 10 alarms, by all windows.</source>
        <translation>فترات الدقائق العشر التي فيها أكثر من 10 إنذارات، مقسومة على كل الفترات.</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>الوقت في السيول</translation>
    </message>
    <message>
        <source>A flood begins with more than 10 alarms in ten minutes and ends with fewer than 5. Their time, by the whole time.</source>
        <translation>يبدأ السيل بأكثر من 10 إنذارات في عشر دقائق وينتهي بأقل من 5. وقتها مقسومًا على الوقت كله.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>متذبذبة</translation>
    </message>
    <message>
        <source>Alarms that came three times or more within 60 seconds, each time counted.</source>
        <translation>إنذارات جاءت ثلاث مرات أو أكثر خلال 60 ثانية، وتُعدّ كل مرة.</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>عابرة</translation>
    </message>
    <message>
        <source>Over within 60 seconds without anybody acting, and not chattering.</source>
        <translation>انتهت خلال 60 ثانية دون أن يتصرف أحد، وليست متذبذبة.</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>مزعجة</translation>
    </message>
    <message>
        <source>under 5 %</source>
        <translation>دون 5 %</translation>
    </message>
    <message>
        <source>Chattering and fleeting ones, by all alarms.</source>
        <translation>المتذبذبة والعابرة مقسومة على كل الإنذارات.</translation>
    </message>
    <message>
        <source>Stale at once</source>
        <translation>قديمة في آن واحد</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>دون 5</translation>
    </message>
    <message>
        <source>Active for more than 24 hours: the most at one moment.</source>
        <translation>نشطة أكثر من 24 ساعة: أكثرها في لحظة واحدة.</translation>
    </message>
    <message>
        <source>Share of the worst ten</source>
        <translation>حصة أسوأ عشرة</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>5 % على الأكثر</translation>
    </message>
    <message>
        <source>The ten alarms that came most often, by all alarms. With fewer than 50 alarms it says little.</source>
        <translation>أكثر عشرة إنذارات تكررًا مقسومة على الكل. مع أقل من 50 إنذارًا لا يدل على الكثير.</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>قائمة في النهاية</translation>
    </message>
    <message>
        <source>Active when the period ends, alerts not counted.</source>
        <translation>نشطة عند نهاية المدة، دون احتساب التنبيهات.</translation>
    </message>
    <message>
        <source>Acknowledged while active</source>
        <translation>أُقرّ بها وهي نشطة</translation>
    </message>
    <message>
        <source>many</source>
        <translation>كثيرة</translation>
    </message>
    <message>
        <source>Acknowledged before they were over, by all alarms: many means that alarms are useful.</source>
        <translation>أُقرّ بها قبل انتهائها مقسومة على الكل: الكثير يعني أن الإنذارات مفيدة.</translation>
    </message>
    <message>
        <source>Time in alarm</source>
        <translation>الوقت في حالة إنذار</translation>
    </message>
    <message>
        <source>From raised to over, all alarms together.</source>
        <translation>من الإطلاق إلى الانتهاء، كل الإنذارات معًا.</translation>
    </message>
    <message>
        <source>Folded under a cause</source>
        <translation>مطوية تحت سبب</translation>
    </message>
    <message>
        <source>Alarms that grouping by cause kept away from you, beside those that were counted.</source>
        <translation>إنذارات جنّبك إياها التجميع حسب السبب، إضافة إلى المعدودة.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Ask nothing of anybody, and are counted nowhere else.</source>
        <translation>لا تطلب شيئًا من أحد ولا تُعدّ في مكان آخر.</translation>
    </message>
    <message>
        <source>Put aside by nobody</source>
        <translation>نُحّيت بلا اسم</translation>
    </message>
    <message>
        <source>Shelved or taken out of service without a name beside it.</source>
        <translation>مؤجلة أو خارج الخدمة دون اسم بجانبها.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>مقارنةً به</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>الحصة من الكل</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>دام</translation>
    </message>
</context>
<context>
    <name>holdfast::LoadView</name>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>من، إلى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Figures of the alarm load</source>
        <translation>أرقام حِمل الإنذارات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة مجددًا</translation>
    </message>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>إنذارات في عشر دقائق</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>العرض كجدول</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>العرض كرسم</translation>
    </message>
    <message>
        <source>The line is the mean, the surface reaches up to the fullest ten minutes. More than 10 is a flood.</source>
        <translation>الخط هو المتوسط، والسطح يبلغ أكثر الدقائق العشر امتلاءً. أكثر من 10 سيل.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Priority mix, and time to acknowledge</source>
        <translation>مزيج الأولويات ووقت الإقرار</translation>
    </message>
    <message>
        <source>Shares by ISA-18.2: of a hundred alarms about 80 of priority 4 and less than one of priority 1. Time from the sound to the acknowledgement: of half of them, and of nine in ten.</source>
        <translation>الحصص وفق ISA-18.2: من كل مئة إنذار نحو 80 بالأولوية 4 وأقل من واحد بالأولوية 1. الوقت من الصوت إلى الإقرار: للنصف، ولتسعة من عشرة.</translation>
    </message>
    <message>
        <source>Worst ten</source>
        <translation>أسوأ عشرة</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>متذبذبة</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>سيول</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>أي إنذارات</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>لا شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>There is no journal here to read.</source>
        <translation>لا يوجد هنا سجل لقراءته.</translation>
    </message>
    <message>
        <source>The first day must not be after the last, nor in the future.</source>
        <translation>لا يكون اليوم الأول بعد الأخير ولا في المستقبل.</translation>
    </message>
    <message>
        <source>Reading the journal …</source>
        <translation>جارٍ قراءة السجل …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n alarm(s).</source>
        <translation>
            <numerusform>من %1 إلى %2: لا إنذارات.</numerusform>
            <numerusform>من %1 إلى %2: إنذار واحد.</numerusform>
            <numerusform>من %1 إلى %2: إنذاران.</numerusform>
            <numerusform>من %1 إلى %2: %n إنذارات.</numerusform>
            <numerusform>من %1 إلى %2: %n إنذارًا.</numerusform>
            <numerusform>من %1 إلى %2: %n إنذار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal begins on %1: the figures are too low for the time before.</source>
        <translation>يبدأ السجل في %1: الأرقام أقل من الواقع لما قبله.</translation>
    </message>
    <message>
        <source>The targets are meant for 30 days and more.</source>
        <translation>الأهداف موضوعة لثلاثين يومًا فأكثر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>سيل %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>At longest</source>
        <translation>الأطول</translation>
    </message>
</context>
<context>
    <name>holdfast::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفِّذ أمرًا</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>تصفية هذه الصفحة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>nothing before this</source>
        <translation>لا شيء قبل هذا</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدُّم</translation>
    </message>
    <message>
        <source>nothing after this</source>
        <translation>لا شيء بعد هذا</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>تبديل السمة</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>كتم 10 دقائق</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>حُدِّث قبل %1</translation>
    </message>
    <message>
        <source>Holdfast&apos;s engine does not answer.</source>
        <translation>محرك Holdfast لا يجيب.</translation>
    </message>
    <message>
        <source>What is shown may be old. Restart Holdfast if this stays.</source>
        <translation>قد يكون المعروض قديمًا. أعد تشغيل Holdfast إن استمر ذلك.</translation>
    </message>
    <message>
        <source>Simulated.</source>
        <translation>محاكاة.</translation>
    </message>
    <message>
        <source>The devices are played by the built-in office; how values are judged is real.</source>
        <translation>تؤدي الأجهزةَ المكاتبُ المدمجة؛ أما طريقة الحكم على القيم فحقيقية.</translation>
    </message>
    <message>
        <source>%1 messages skipped</source>
        <translation>تُخطّيت %1 رسالة</translation>
    </message>
    <message>
        <source>Muted %1</source>
        <translation>مكتوم %1</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت يعمل</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>موقع جديد</translation>
    </message>
    <message>
        <source>There is nothing to export on this page</source>
        <translation>لا شيء للتصدير في هذه الصفحة</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>تحديث الآن</translation>
    </message>
    <message>
        <source>Everything on this page arrives by itself</source>
        <translation>كل ما في هذه الصفحة يصل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Something in the history needs a look</source>
        <translation>شيء في السجل يستحق النظر</translation>
    </message>
    <message>
        <source>See Repairs</source>
        <translation>انظر الإصلاحات</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceDialog</name>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Only alarms of some rules</source>
        <translation>إنذارات بعض القواعد فقط</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>نافذة صيانة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stands beside every alarm that is hidden. Alarms of life safety are never hidden.</source>
        <translation>يظهر بجانب كل إنذار مخفي. إنذارات سلامة الأرواح لا تُخفى أبدًا.</translation>
    </message>
    <message>
        <source>Last day it begins on</source>
        <translation>آخر يوم تبدأ فيه</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>تبدأ في</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter. A time up to which it lasts that is not later is of the next day.</source>
        <translation>بحسب ساعة حائط الموقع (%1) صيفًا وشتاءً. النهاية التي ليست لاحقة تكون في اليوم التالي.</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>الموقع كله</translation>
    </message>
    <message>
        <source>Some rooms</source>
        <translation>بعض الغرف</translation>
    </message>
    <message>
        <source>Some devices, and what is behind them</source>
        <translation>بعض الأجهزة وما وراءها</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A window needs a name.</source>
        <translation>تحتاج النافذة إلى اسم.</translation>
    </message>
    <message>
        <source>Say why: whoever sees an alarm hidden wants to know.</source>
        <translation>اذكر السبب: من يرى إنذارًا مخفيًا يريد أن يعرف.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Not before the first day.</source>
        <translation>ليس قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>Tick at least one, or choose the whole site.</source>
        <translation>حدّد واحدًا على الأقل أو اختر الموقع كله.</translation>
    </message>
    <message>
        <source>Tick at least one rule, or take all.</source>
        <translation>حدّد قاعدة واحدة على الأقل أو خذها كلها.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceModel</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenancePhrases</name>
    <message>
        <source>the whole site</source>
        <translation>الموقع كله</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا غير</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%n قواعد</numerusform>
            <numerusform>%n قاعدة</numerusform>
            <numerusform>%n قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>now, until %1</source>
        <translation>الآن، حتى %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MaintenanceView</name>
    <message>
        <source>Maintenance windows</source>
        <translation>نوافذ الصيانة</translation>
    </message>
    <message>
        <source>No maintenance windows</source>
        <translation>لا نوافذ صيانة</translation>
    </message>
    <message>
        <source>Where work is expected, alarms of what is worked on are hidden, watched and written down. Alarms of life safety never are.</source>
        <translation>حيث يُتوقع عمل تُخفى إنذارات ما يُعمل عليه مع مراقبتها وتدوينها. أما إنذارات سلامة الأرواح فلا تُخفى أبدًا.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
</context>
<context>
    <name>holdfast::MappingDialog</name>
    <message>
        <source>Between the columns</source>
        <translation>بين الأعمدة</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>علامة الكسر العشري</translation>
    </message>
    <message>
        <source>Time zone of times that name none</source>
        <translation>المنطقة الزمنية لأوقات لا تذكرها</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>The point it means</source>
        <translation>النقطة المقصودة</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>أدخِل</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>شرطة عمودية</translation>
    </message>
    <message>
        <source>Point: 21.5</source>
        <translation>نقطة: 21.5</translation>
    </message>
    <message>
        <source>Comma: 21,5</source>
        <translation>فاصلة: 21,5</translation>
    </message>
    <message>
        <source>What the table calls its points</source>
        <translation>كيف يسمي الجدول نقاطه</translation>
    </message>
    <message>
        <source>Choose a name above, then the point it means. What means none is passed over and counted.</source>
        <translation>اختر اسمًا أعلاه، ثم النقطة المقصودة. ما لا يعني نقطة يُتجاوز ويُعدّ.</translation>
    </message>
    <message>
        <source>The first lines, as they would be read</source>
        <translation>السطور الأولى كما ستُقرأ</translation>
    </message>
    <message>
        <source>What would be taken in</source>
        <translation>ما الذي سيُدخل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>None: passed over</source>
        <translation>لا شيء: يُتجاوز</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>اختر عمودًا</translation>
    </message>
    <message>
        <source>Each further column is one</source>
        <translation>كل عمود آخر نقطة</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>لا عمود</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>يُتجاوز</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Choose the columns of time, point and value; where each further column is a point, say which.</source>
        <translation>اختر أعمدة الوقت والنقطة والقيمة؛ وإذا كان كل عمود آخر نقطة فقل أيها.</translation>
    </message>
    <message>
        <source>Each of these lines can be read.</source>
        <translation>كل هذه السطور مقروءة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these lines cannot be taken in.</source>
        <translation>
            <numerusform>يمكن إدخال كل هذه السطور.</numerusform>
            <numerusform>سطر واحد من هذه لا يمكن إدخاله.</numerusform>
            <numerusform>سطران من هذه لا يمكن إدخالهما.</numerusform>
            <numerusform>%n من هذه السطور لا يمكن إدخالها.</numerusform>
            <numerusform>%n من هذه السطور لا يمكن إدخالها.</numerusform>
            <numerusform>%n من هذه السطور لا يمكن إدخالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) mean no point yet.</source>
        <translation>
            <numerusform>لكل اسم نقطة.</numerusform>
            <numerusform>اسم واحد لا يعني نقطة بعد.</numerusform>
            <numerusform>اسمان لا يعنيان نقطة بعد.</numerusform>
            <numerusform>%n أسماء لا تعني نقطة بعد.</numerusform>
            <numerusform>%n اسمًا لا يعني نقطة بعد.</numerusform>
            <numerusform>%n اسم لا يعني نقطة بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ModbusDialog</name>
    <message>
        <source>Register map</source>
        <translation>خريطة المسجلات</translation>
    </message>
    <message>
        <source>Register maps (*.json);;All files (*)</source>
        <translation>خرائط المسجلات (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add a Modbus source</source>
        <translation>إضافة مصدر Modbus</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>A file that says which registers are read and what they mean. Nothing else at this address is ever asked.</source>
        <translation>ملف يذكر أي مسجلات تُقرأ وما معناها. ولا يُسأل هذا العنوان عن شيء آخر أبدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>holdfast::NameDialog</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>The device itself keeps its name: %1</source>
        <translation>يحتفظ الجهاز نفسه باسمه: %1</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>لم يُذكر أي اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Use its own name</source>
        <translation>استخدام اسمه هو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighbourText</name>
    <message>
        <source>MQTT broker, encrypted</source>
        <translation>وسيط MQTT، مشفَّر</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>وسيط MQTT</translation>
    </message>
    <message>
        <source>Thread border router</source>
        <translation>موجِّه حدودي لـ Thread</translation>
    </message>
    <message>
        <source>This computer has no service that looks around (Avahi): type the address yourself.</source>
        <translation>ليس في هذا الحاسوب خدمة تستطلع الشبكة (Avahi): اكتب العنوان بنفسك.</translation>
    </message>
    <message>
        <source>Looking around failed: %1</source>
        <translation>تعذّر الاستطلاع: %1</translation>
    </message>
    <message>
        <source>Looking around …</source>
        <translation>جارٍ الاستطلاع …</translation>
    </message>
    <message>
        <source>Nothing announces itself here.</source>
        <translation>لا شيء يعلن عن نفسه هنا.</translation>
    </message>
    <message>
        <source>Anybody on the network can announce anything: check before you use an address. Nothing is connected to by itself.</source>
        <translation>يمكن لأي أحد على الشبكة أن يعلن أي شيء: تحقق قبل استخدام عنوان. لا يُتصل بشيء تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::NeighboursCard</name>
    <message>
        <source>On this network</source>
        <translation>على هذه الشبكة</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>استخدام عنوان %1</translation>
    </message>
</context>
<context>
    <name>holdfast::NoteDialog</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>It stands below the curves and in the journal, with your name. Notes are not taken back.</source>
        <translation>تظهر أسفل المنحنيات وفي السجل مع اسمك. لا تُسحب الملاحظات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifySection</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Who is told of an alarm, how, and what happens when nobody acknowledges it.</source>
        <translation>من يُبلَّغ بالإنذار، وكيف، وما يحدث حين لا يُقِرّ به أحد.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>State of the settings</source>
        <translation>حالة الإعدادات</translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>هذا معروف حيث يعمل المسجل.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>لا يغيّر هذا إلا مهندس.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>The password could not be kept: %1</source>
        <translation>تعذر حفظ كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Notifications saved</source>
        <translation>حُفظت الإشعارات</translation>
    </message>
    <message>
        <source>A test is on its way; how it goes stands under Messages</source>
        <translation>التجربة في طريقها؛ ونتيجتها تحت الرسائل</translation>
    </message>
</context>
<context>
    <name>holdfast::NotifyWords</name>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Web hook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>This way is not set up.</source>
        <translation>هذه الطريقة غير مُعدّة.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an e-mail address.</source>
        <translation>لا أحد في الجدول له عنوان بريد.</translation>
    </message>
    <message>
        <source>The password or secret is missing.</source>
        <translation>كلمة المرور أو السر مفقود.</translation>
    </message>
    <message>
        <source>The name of the server is not known here.</source>
        <translation>اسم الخادم غير معروف هنا.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>لا يمكن الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>No encrypted connection with a certificate that is trusted here.</source>
        <translation>لا اتصال مشفّر بشهادة موثوقة هنا.</translation>
    </message>
    <message>
        <source>The server does not accept user or password.</source>
        <translation>لا يقبل الخادم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>رفضه الخادم: %1</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>لا رد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is nothing on this computer that could do it.</source>
        <translation>لا يوجد على هذا الحاسوب ما يفعل ذلك.</translation>
    </message>
    <message>
        <source>The other side answered %1.</source>
        <translation>أجاب الطرف الآخر %1.</translation>
    </message>
    <message>
        <source>Too many were waiting; this one gave way.</source>
        <translation>كان المنتظر كثيرًا؛ فتنحّت هذه.</translation>
    </message>
    <message>
        <source>It waited a day and was given up.</source>
        <translation>انتظرت يومًا ثم تُركت.</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>أُرسل في %1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>waits, tried %1 times: %2</source>
        <translation>ينتظر، المحاولات: %1. %2</translation>
    </message>
    <message>
        <source>The files are too large for a mail, from %1 on.</source>
        <translation>الملفات أكبر من أن تُرسل بالبريد، بدءًا من %1.</translation>
    </message>
    <message>
        <source>A file is gone or was changed since it was made: %1</source>
        <translation>ملف مفقود أو غُيّر منذ إعداده: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::OfflineStep</name>
    <message>
        <source>What is known today</source>
        <translation>ما يُعرف اليوم</translation>
    </message>
    <message>
        <source>What keeps working stands in Continuity</source>
        <translation>ما يستمر في العمل تجده في الاستمرارية</translation>
    </message>
    <message>
        <source>The page Continuity shows what keeps working when a broker, a gateway or the cloud is lost, and how that is known. Naming what must keep working, arming fallbacks and proving them by drills come in a later version. Until then Holdfast watches, alarms and records without any network, and every old value says so.</source>
        <translation>تُظهر صفحة الاستمرارية ما يستمر في العمل عند فقد وسيط أو بوابة أو السحابة، وكيف يُعرف ذلك. أما تسمية ما يجب أن يستمر، وتفعيل البدائل، وإثباتها بالتدريبات فتأتي في إصدار لاحق. وحتى ذلك الحين يراقب Holdfast وينذر ويسجِّل دون أي شبكة، وكل قيمة قديمة تقول ذلك.</translation>
    </message>
    <message>
        <source>No devices have been added yet.</source>
        <translation>لم تُضف أجهزة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on alone</source>
        <translation>
            <numerusform>لا أجهزة تواصل العمل وحدها</numerusform>
            <numerusform>جهاز واحد يواصل العمل وحده</numerusform>
            <numerusform>جهازان يواصلان العمل وحدهما</numerusform>
            <numerusform>%n أجهزة تواصل العمل وحدها</numerusform>
            <numerusform>%n جهازًا يواصل العمل وحده</numerusform>
            <numerusform>%n جهاز يواصل العمل وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) work on with their local hub</source>
        <translation>
            <numerusform>لا أجهزة تواصل العمل مع مركزها المحلي</numerusform>
            <numerusform>جهاز واحد يواصل العمل مع مركزه المحلي</numerusform>
            <numerusform>جهازان يواصلان العمل مع مركزهما المحلي</numerusform>
            <numerusform>%n أجهزة تواصل العمل مع مركزها المحلي</numerusform>
            <numerusform>%n جهازًا يواصل العمل مع مركزه المحلي</numerusform>
            <numerusform>%n جهاز يواصل العمل مع مركزه المحلي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) need the cloud</source>
        <translation>
            <numerusform>لا أجهزة تحتاج إلى السحابة</numerusform>
            <numerusform>جهاز واحد يحتاج إلى السحابة</numerusform>
            <numerusform>جهازان يحتاجان إلى السحابة</numerusform>
            <numerusform>%n أجهزة تحتاج إلى السحابة</numerusform>
            <numerusform>%n جهازًا يحتاج إلى السحابة</numerusform>
            <numerusform>%n جهاز يحتاج إلى السحابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s) it is not known</source>
        <translation>
            <numerusform>لا أجهزة مجهولة الحال</numerusform>
            <numerusform>جهاز واحد لا يُعرف حاله</numerusform>
            <numerusform>جهازان لا يُعرف حالهما</numerusform>
            <numerusform>%n أجهزة لا يُعرف حالها</numerusform>
            <numerusform>%n جهازًا لا يُعرف حاله</numerusform>
            <numerusform>%n جهاز لا يُعرف حاله</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens offline</source>
        <translation>ما يحدث دون اتصال</translation>
    </message>
    <message>
        <source>Which devices go on by themselves when the network is gone.</source>
        <translation>أي الأجهزة تواصل العمل وحدها عند انقطاع الشبكة.</translation>
    </message>
</context>
<context>
    <name>holdfast::OrderCard</name>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Make files</source>
        <translation>إنشاء الملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Files are being made</source>
        <translation>يجري إنشاء الملفات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>CSV, local</source>
        <translation>CSV محلي</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Being made …</source>
        <translation>جارٍ الإنشاء …</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>جدولة</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewBrush</name>
    <message>
        <source>Shown period</source>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>holdfast::OverviewPage</name>
    <message>
        <source>No alarm is selected</source>
        <translation>لم يُحدَّد أي إنذار</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>سبق الإقرار به</translation>
    </message>
    <message>
        <source>Acknowledge the selected alarm</source>
        <translation>إقرار الإنذار المحدَّد</translation>
    </message>
    <message>
        <source>Show the selected alarm on the plan</source>
        <translation>عرض الإنذار المحدَّد على المخطط</translation>
    </message>
    <message>
        <source>Fit the floor into the plan</source>
        <translation>ملاءمة الطابق مع المخطط</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 حديثة</translation>
    </message>
    <message>
        <source>%1 on local fallback</source>
        <translation>%1 على البديل المحلي</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 صامتة</translation>
    </message>
    <message>
        <source>updated %1 ago</source>
        <translation>حُدِّث قبل %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>قراءة اليوم من جديد</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>الاستمرارية</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>holdfast::PaletteField</name>
    <message>
        <source>Search or run a command</source>
        <translation>ابحث أو نفِّذ أمرًا</translation>
    </message>
</context>
<context>
    <name>holdfast::PathList</name>
    <message>
        <source>Path: %1</source>
        <translation>المسار: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleModel</name>
    <message>
        <source>Switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يجوز له تسجيل الدخول</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت صلاحيته في %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
</context>
<context>
    <name>holdfast::PeopleSection</name>
    <message>
        <source>watches: pages, alarms, history.</source>
        <translation>يشاهد: الصفحات والإنذارات والسجل التاريخي.</translation>
    </message>
    <message>
        <source>also acknowledges and shelves alarms, and commands devices where the broker permits it.</source>
        <translation>ويقرّ الإنذارات ويؤجلها، ويأمر الأجهزة حيث يسمح الوسيط.</translation>
    </message>
    <message>
        <source>also adopts devices, changes alarm rules, brokers, site and floors.</source>
        <translation>ويعتمد الأجهزة، ويغيّر قواعد الإنذار والوسطاء والموقع والطوابق.</translation>
    </message>
    <message>
        <source>also decides who may do what. One administrator always remains.</source>
        <translation>ويقرر من يجوز له ماذا. ويبقى دائمًا مسؤول واحد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who may do what. Job titles give no rights; roles do, and they hold below the window too.</source>
        <translation>من يجوز له ماذا. المسميات الوظيفية لا تمنح حقوقًا؛ الأدوار تمنحها، وتسري أيضًا خارج النافذة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يجوز له تسجيل الدخول</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>حتى تاريخ فقط</translation>
    </message>
    <message>
        <source>What roles may do</source>
        <translation>ما يجوز للأدوار</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Only an administrator changes people.</source>
        <translation>لا يغيّر الأشخاصَ إلا مسؤول.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>أعطِ الشخص اسمًا.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanCanvas</name>
    <message>
        <source>Plan of %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Chosen: %1. Arrow keys move it, with Ctrl they change its size, Delete removes it.</source>
        <translation>المختار: %1. الأسهم تحركه، ومع Ctrl تغيّر حجمه، وDelete يحذفه.</translation>
    </message>
    <message>
        <source>Tab goes through the rooms, N draws one.</source>
        <translation>Tab يتنقل بين الغرف، وN يرسم غرفة.</translation>
    </message>
    <message>
        <source>Shape room</source>
        <translation>تشكيل الغرفة</translation>
    </message>
    <message>
        <source>Move room</source>
        <translation>تحريك الغرفة</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 م</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanDraft</name>
    <message>
        <source>Add floor</source>
        <translation>إضافة طابق</translation>
    </message>
    <message>
        <source>Remove floor</source>
        <translation>إزالة طابق</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>رسم غرفة</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>حذف غرفة</translation>
    </message>
</context>
<context>
    <name>holdfast::PlanStep</name>
    <message>
        <source>Rooms the devices name</source>
        <translation>غرف تذكرها الأجهزة</translation>
    </message>
    <message>
        <source>Rooms the devices name themselves</source>
        <translation>غرف تذكرها الأجهزة بنفسها</translation>
    </message>
    <message>
        <source>Or draw them</source>
        <translation>أو ارسمها</translation>
    </message>
    <message>
        <source>Put a picture of the floor below (PNG, JPG, SVG), set its scale by two clicks, draw rooms, place devices. The first run waits here until you come back.</source>
        <translation>ضع في الأسفل صورة للطابق (PNG أو JPG أو SVG)، واضبط مقياسها بنقرتين، وارسم الغرف، وضع الأجهزة. ينتظر التشغيل الأول هنا حتى تعود.</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>فتح المحرِّر</translation>
    </message>
    <message>
        <source>No device names a room that is not there yet.</source>
        <translation>لا يذكر أي جهاز غرفة غير موجودة بالفعل.</translation>
    </message>
    <message>
        <source>They become rooms in rows on one floor; move them where they belong later. Devices that name them are put inside.</source>
        <translation>تصبح غرفًا في صفوف على طابق واحد؛ انقلها لاحقًا إلى مكانها. وتوضع فيها الأجهزة التي تذكرها.</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>مخططات الطوابق</translation>
    </message>
    <message>
        <source>Values mean more when they have a place.</source>
        <translation>للقيم معنى أكبر حين يكون لها مكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n room(s)</source>
        <translation>
            <numerusform>لا غرف للإنشاء</numerusform>
            <numerusform>إنشاء غرفة واحدة</numerusform>
            <numerusform>إنشاء غرفتين</numerusform>
            <numerusform>إنشاء %n غرف</numerusform>
            <numerusform>إنشاء %n غرفة</numerusform>
            <numerusform>إنشاء %n غرفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>الطابق الأرضي</translation>
    </message>
</context>
<context>
    <name>holdfast::PointBand</name>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>+%1 over the limit</source>
        <translation>+%1 فوق الحد</translation>
    </message>
    <message>
        <source>%1 under the limit</source>
        <translation>%1 تحت الحد</translation>
    </message>
    <message>
        <source>at set-point</source>
        <translation>عند نقطة الضبط</translation>
    </message>
    <message>
        <source>%1%2 from set-point</source>
        <translation>%1%2 عن نقطة الضبط</translation>
    </message>
    <message>
        <source>in band</source>
        <translation>ضمن النطاق</translation>
    </message>
</context>
<context>
    <name>holdfast::PointGuard</name>
    <message>
        <source>Low %1</source>
        <translation>منخفض %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>مرتفع %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PointRow</name>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>holdfast::PostCard</name>
    <message>
        <source>E-mail and web hook</source>
        <translation>البريد وخطاف الويب</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة المرجع</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>those this computer trusts</source>
        <translation>ما يثق به هذا الحاسوب</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Mail server&apos;s CA certificate</source>
        <translation>شهادة مرجع خادم البريد</translation>
    </message>
    <message>
        <source>Web hook&apos;s address</source>
        <translation>عنوان خطاف الويب</translation>
    </message>
    <message>
        <source>Secret that signs it</source>
        <translation>السر الموقِّع</translation>
    </message>
    <message>
        <source>Web hook&apos;s CA certificate</source>
        <translation>شهادة مرجع خطاف الويب</translation>
    </message>
    <message>
        <source>Passwords are kept apart from the settings, readable by you alone, and never shown again. They are sent over an encrypted connection only.</source>
        <translation>تُحفظ كلمات المرور بمعزل عن الإعدادات، تقرؤها أنت وحدك، ولا تُعرض ثانية. ولا تُرسل إلا عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>محفوظة؛ اكتب لتغييرها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>holdfast::PreviewCard</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>يجري إنشاء الصفحات …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ProcessLine</name>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Nobody works on it yet</source>
        <translation>لا أحد يعمل عليه بعد</translation>
    </message>
    <message>
        <source>In process by %1</source>
        <translation>يعمل عليه %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>holdfast::Quantity</name>
    <message>
        <source>Apparent power</source>
        <translation>القدرة الظاهرية</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>مؤشر جودة الهواء</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>الضغط الجوي</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
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
        <translation>التيار</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>الطاقة المخزَّنة</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التردد</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>الغاز</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>شدة الإضاءة</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>البلل</translation>
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
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>معامل القدرة</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>VOC</source>
        <translation>المركبات العضوية</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>الماء</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>سرعة الرياح</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>نقطة الضبط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>جودة الارتباط</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>البرنامج الثابت</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>يُشحن</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>لا يُشحن</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتحة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>غير مقفل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>مبلل</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>لا حركة</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>التحرك</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>يتحرك</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation>القابس</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>مفصول</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>لا مشكلة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>الدخان</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>لا دخان</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>العبث</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>عُبث به</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>تحديث متاح</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>الاهتزاز</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>يهتز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ساخن</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مشغَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
</context>
<context>
    <name>holdfast::Questions</name>
    <message>
        <source>Ask to announce again (%1)</source>
        <translation>طلب الإعلان من جديد (%1)</translation>
    </message>
    <message>
        <source>Ask for a rebirth (%1)</source>
        <translation>طلب ولادة جديدة (%1)</translation>
    </message>
    <message>
        <source>Ask for the network map (%1)</source>
        <translation>طلب خريطة الشبكة (%1)</translation>
    </message>
    <message>
        <source>Ask whether newer firmware is there (%1)</source>
        <translation>السؤال عن برنامج ثابت أحدث (%1)</translation>
    </message>
    <message>
        <source>Ask how the bridge is (%1)</source>
        <translation>السؤال عن حال الجسر (%1)</translation>
    </message>
    <message>
        <source>Holdfast may not ask on this broker: permit it in the settings</source>
        <translation>لا يجوز لـ Holdfast السؤال على هذا الوسيط: اسمح بذلك في الإعدادات</translation>
    </message>
    <message>
        <source>The broker is not connected</source>
        <translation>الوسيط غير متصل</translation>
    </message>
    <message>
        <source>Heard, needs a rebirth request</source>
        <translation>سُمع، ويحتاج إلى طلب ولادة جديدة</translation>
    </message>
    <message>
        <source>Heard, needs to be asked to announce itself</source>
        <translation>سُمع، ويجب أن يُطلب منه الإعلان عن نفسه</translation>
    </message>
    <message>
        <source>Heard, not ready yet</source>
        <translation>سُمع، وليس جاهزًا بعد</translation>
    </message>
    <message>
        <source>Ask for its state (%1)</source>
        <translation>اسأل عن حالته (%1)</translation>
    </message>
</context>
<context>
    <name>holdfast::QueueCard</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>إعادة تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Quiet for %1</source>
        <translation>صمت: %1</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>Last trouble: %1</source>
        <translation>آخر عطل: %1</translation>
    </message>
    <message>
        <source>Quiet for another %1; priority 1 and life safety still sound.</source>
        <translation>صمت لمدة %1 أخرى؛ والأولوية 1 وسلامة الأرواح تُسمع دائمًا.</translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation>الصوت يعمل.</translation>
    </message>
</context>
<context>
    <name>holdfast::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>الموقع %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RateGauge</name>
    <message numerus="yes">
        <source>Alarm rate: %n in ten minutes; 1 is good, 10 is a flood</source>
        <translation>
            <numerusform>معدل الإنذارات: لا شيء في عشر دقائق؛ 1 جيد، و10 سيل</numerusform>
            <numerusform>معدل الإنذارات: %n في عشر دقائق؛ 1 جيد، و10 سيل</numerusform>
            <numerusform>معدل الإنذارات: %n في عشر دقائق؛ 1 جيد، و10 سيل</numerusform>
            <numerusform>معدل الإنذارات: %n في عشر دقائق؛ 1 جيد، و10 سيل</numerusform>
            <numerusform>معدل الإنذارات: %n في عشر دقائق؛ 1 جيد، و10 سيل</numerusform>
            <numerusform>معدل الإنذارات: %n في عشر دقائق؛ 1 جيد، و10 سيل</numerusform>
        </translation>
    </message>
    <message>
        <source>flood %1</source>
        <translation>سيل %1</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairRow</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Repairs</name>
    <message>
        <source>History is paused: %1</source>
        <translation>السجل متوقف: %1</translation>
    </message>
    <message>
        <source>Records wait for the disk</source>
        <translation>سجلات تنتظر القرص</translation>
    </message>
    <message>
        <source>History is larger than it may be</source>
        <translation>السجل أكبر مما يُسمح</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <translation>تأخرت نسخة احتياطية</translation>
    </message>
    <message>
        <source>The clock went back, or was ahead</source>
        <translation>رجعت الساعة أو كانت متقدمة</translation>
    </message>
    <message>
        <source>%1 samples from %2 to %3</source>
        <translation>%1 عينة من %2 إلى %3</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>لا عينات</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>في النسخة: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would go: %1</source>
        <translation>
            <numerusform>لن يزول جهاز (%n): %1</numerusform>
            <numerusform>سيزول جهاز واحد (%n): %1</numerusform>
            <numerusform>سيزول جهازان (%n): %1</numerusform>
            <numerusform>ستزول %n أجهزة: %1</numerusform>
            <numerusform>سيزول %n جهازًا: %1</numerusform>
            <numerusform>سيزول %n جهاز: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would come back: %1</source>
        <translation>
            <numerusform>لن يعود جهاز (%n): %1</numerusform>
            <numerusform>سيعود جهاز واحد (%n): %1</numerusform>
            <numerusform>سيعود جهازان (%n): %1</numerusform>
            <numerusform>ستعود %n أجهزة: %1</numerusform>
            <numerusform>سيعود %n جهازًا: %1</numerusform>
            <numerusform>سيعود %n جهاز: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) since then would be set aside with the old files</source>
        <translation>
            <numerusform>لا صفوف تدقيق (%n) تُوضع جانبًا مع الملفات القديمة</numerusform>
            <numerusform>صف تدقيق واحد (%n) يُوضع جانبًا مع الملفات القديمة</numerusform>
            <numerusform>صفا تدقيق (%n) يُوضعان جانبًا مع الملفات القديمة</numerusform>
            <numerusform>%n صفوف تدقيق تُوضع جانبًا مع الملفات القديمة</numerusform>
            <numerusform>%n صف تدقيق يُوضع جانبًا مع الملفات القديمة</numerusform>
            <numerusform>%n صف تدقيق يُوضع جانبًا مع الملفات القديمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup&apos;s audit chain is longer than the one here</source>
        <translation>سلسلة التدقيق في النسخة أطول من الموجودة هنا</translation>
    </message>
    <message>
        <source>The audit chains fork: the backup tells another story than the files here</source>
        <translation>تتشعب سلاسل التدقيق: تروي النسخة غير ما ترويه الملفات هنا</translation>
    </message>
    <message>
        <source>The files of now are kept, whatever is chosen.</source>
        <translation>تُحفظ ملفات الآن مهما كان الاختيار.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk has no room. Free some, or give history less of it. What waits is written as soon as there is room.</source>
        <translation>لا يُسجَّل شيء: القرص ممتلئ. أفسح مكانًا أو خصّص للسجل مساحة أقل. ما ينتظر يُكتب حالما يتوفر مكان.</translation>
    </message>
    <message>
        <source>Nothing is recorded: this account may not write in the data directory. Give it the right to; recording goes on by itself.</source>
        <translation>لا يُسجَّل شيء: لا يحق لهذا الحساب الكتابة في مجلد البيانات. امنحه هذا الحق، وسيستمر التسجيل تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is recorded: another program holds the file. Close it; recording goes on by itself.</source>
        <translation>لا يُسجَّل شيء: برنامج آخر يمسك الملف. أغلقه، وسيستمر التسجيل تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is recorded: the disk answers with errors. Make a backup now, on another disk, and have this one looked at.</source>
        <translation>لا يُسجَّل شيء: القرص يُبلغ عن أخطاء. خذ الآن نسخة احتياطية على قرص آخر واطلب فحص هذا القرص.</translation>
    </message>
    <message>
        <source>Nothing is recorded until this is put right.</source>
        <translation>لا يُسجَّل شيء حتى يُصلَح هذا.</translation>
    </message>
    <message>
        <source>The disk is slower than the site. Nothing is lost yet; if it lasts, measurements are thinned. A disk of its own helps, or less that is kept.</source>
        <translation>القرص أبطأ من الموقع. لم يُفقد شيء بعد؛ وإن استمر ذلك تُخفَّف القياسات. يساعد قرص مخصص أو حفظ أقل.</translation>
    </message>
    <message>
        <source>Only looking: another Holdfast records here</source>
        <translation>عرض فقط: نسخة أخرى من Holdfast تسجِّل هنا</translation>
    </message>
    <message>
        <source>This window shows what the other one records and changes nothing. Close the other one and start again to record here.</source>
        <translation>تعرض هذه النافذة ما تسجله الأخرى ولا تغيّر شيئًا. أغلق الأخرى وابدأ من جديد لتسجّل هنا.</translation>
    </message>
    <message>
        <source>The register map of %1 cannot be used</source>
        <translation>لا يمكن استخدام خريطة سجلات %1</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 غير متصل</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>و%1 أخرى.</translation>
    </message>
    <message>
        <source>%1 samples cannot be read and are shown as gaps; everything else can.</source>
        <translation>لا يمكن قراءة %1 عينة وتظهر كفجوات؛ وكل ما عداها مقروء.</translation>
    </message>
    <message>
        <source>A backup from before may still have them.</source>
        <translation>قد تحتوي نسخة احتياطية سابقة عليها.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the history are damaged</source>
        <translation>
            <numerusform>لا أجزاء تالفة من السجل</numerusform>
            <numerusform>جزء واحد من السجل تالف</numerusform>
            <numerusform>جزآن من السجل تالفان</numerusform>
            <numerusform>%n أجزاء من السجل تالفة</numerusform>
            <numerusform>%n جزءًا من السجل تالف</numerusform>
            <numerusform>%n جزء من السجل تالف</numerusform>
        </translation>
    </message>
    <message>
        <source>What was saved about keeping history was refused</source>
        <translation>رُفض ما حُفظ عن الاحتفاظ بالسجل</translation>
    </message>
    <message>
        <source>%1. Until it is saved anew the usual times and the usual budget apply.</source>
        <translation>%1. إلى أن يُحفظ من جديد تسري المدد والمساحة المعتادة.</translation>
    </message>
    <message>
        <source>Measurements were thinned</source>
        <translation>خُففت القياسات</translation>
    </message>
    <message>
        <source>The disk could not keep up until %1: of each point only the newest value of an interval was kept. Alarms and actions are complete.</source>
        <translation>لم يلحق القرص حتى %1: حُفظت من كل نقطة أحدث قيمة فقط في كل فترة. الإنذارات والإجراءات كاملة.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>تعذّر أخذ النسخة الاحتياطية الأخيرة</translation>
    </message>
    <message>
        <source>%1. It is tried again every hour. See whether its folder can be written and has room.</source>
        <translation>%1. تُعاد المحاولة كل ساعة. تحقق من إمكان الكتابة في المجلد ومن وجود مكان فيه.</translation>
    </message>
    <message>
        <source>%1 are free. When nothing is, recording pauses. Free some room, or give history less of it.</source>
        <translation>المتاح %1. عند نفاده يتوقف التسجيل مؤقتًا. أفسح مكانًا أو خصّص للسجل مساحة أقل.</translation>
    </message>
    <message>
        <source>It takes %1 and may take %2. The oldest goes bit by bit; if it stays so, allow more room.</source>
        <translation>يشغل %1 ويحق له %2. الأقدم يزول شيئًا فشيئًا؛ وإن بقي كذلك فخصّص مساحة أكبر.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message numerus="yes">
        <source>If this disk fails, everything since the last backup is lost. One is made by itself every %n hour(s) while Holdfast runs.</source>
        <translation>
            <numerusform>إن تعطل هذا القرص ضاع كل ما بعد آخر نسخة. ما دام Holdfast يعمل تُؤخذ نسخة تلقائيًا كل %n ساعة.</numerusform>
            <numerusform>إن تعطل هذا القرص ضاع كل ما بعد آخر نسخة. ما دام Holdfast يعمل تُؤخذ نسخة تلقائيًا كل ساعة.</numerusform>
            <numerusform>إن تعطل هذا القرص ضاع كل ما بعد آخر نسخة. ما دام Holdfast يعمل تُؤخذ نسخة تلقائيًا كل ساعتين.</numerusform>
            <numerusform>إن تعطل هذا القرص ضاع كل ما بعد آخر نسخة. ما دام Holdfast يعمل تُؤخذ نسخة تلقائيًا كل %n ساعات.</numerusform>
            <numerusform>إن تعطل هذا القرص ضاع كل ما بعد آخر نسخة. ما دام Holdfast يعمل تُؤخذ نسخة تلقائيًا كل %n ساعة.</numerusform>
            <numerusform>إن تعطل هذا القرص ضاع كل ما بعد آخر نسخة. ما دام Holdfast يعمل تُؤخذ نسخة تلقائيًا كل %n ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup, and none is made by itself</source>
        <translation>لا توجد نسخة احتياطية، ولا تُؤخذ أي نسخة تلقائيًا</translation>
    </message>
    <message>
        <source>If this disk fails, everything is lost. Make one, or choose how often one is made.</source>
        <translation>إن تعطل هذا القرص ضاع كل شيء. خذ نسخة أو اختر كم مرة تُؤخذ.</translation>
    </message>
    <message>
        <source>The newest backup holds damaged parts</source>
        <translation>تحتوي أحدث نسخة احتياطية على أجزاء تالفة</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were damaged before it was made. Keep an older backup until they are mended.</source>
        <translation>
            <numerusform>لم يتلف جزء قبل أخذها. احتفظ بنسخة أقدم حتى يُصلح ذلك.</numerusform>
            <numerusform>تلف جزء واحد قبل أخذها. احتفظ بنسخة أقدم حتى يُصلح ذلك.</numerusform>
            <numerusform>تلف جزآن قبل أخذها. احتفظ بنسخة أقدم حتى يُصلح ذلك.</numerusform>
            <numerusform>تلفت %n أجزاء قبل أخذها. احتفظ بنسخة أقدم حتى يُصلح ذلك.</numerusform>
            <numerusform>تلف %n جزءًا قبل أخذها. احتفظ بنسخة أقدم حتى يُصلح ذلك.</numerusform>
            <numerusform>تلف %n جزء قبل أخذها. احتفظ بنسخة أقدم حتى يُصلح ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup was made on %1: in the future. Set this computer&apos;s clock right; no other backup is made by itself until then.</source>
        <translation>أُخذت أحدث نسخة في %1: في المستقبل. اضبط ساعة هذا الحاسوب؛ وإلى ذلك الحين لا تُؤخذ نسخة أخرى تلقائيًا.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>خذ نسخة الآن</translation>
    </message>
    <message>
        <source>Bring back from backups</source>
        <translation>استرجع من النسخ</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>اقرأ الكل من جديد</translation>
    </message>
    <message>
        <source>Choose the room</source>
        <translation>اختر المساحة</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>اختر المدة</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>اعرض النسخ</translation>
    </message>
    <message>
        <source>See the brokers</source>
        <translation>اعرض الوسطاء</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>اعرض السجل</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>An unknown point</source>
        <translation>نقطة غير معروفة</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Sums, which are made anew from their samples</source>
        <translation>مجاميع تُحسب من جديد من عيناتها</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Salvage what can be read, then let that or a backup take its place.</source>
        <translation>لا يُسجَّل شيء: الملف تالف. ما يمكن قراءته يبقى مقروءًا ولا يُحذف شيء. أنقذ ما يمكن قراءته، ثم دعه أو نسخة احتياطية يأخذ مكانه.</translation>
    </message>
    <message>
        <source>The file around them is torn. What could be read was salvaged: let it, or a backup from before, take its place.</source>
        <translation>الملف من حولها ممزق. ما أمكنت قراءته أُنقذ: دعه، أو نسخة احتياطية سابقة، يأخذ مكانه.</translation>
    </message>
    <message>
        <source>The file around them is torn. Salvage copies everything that can be read into a new file among the backups; the torn one stays as it is.</source>
        <translation>الملف من حولها ممزق. الإنقاذ ينسخ كل ما يمكن قراءته إلى ملف جديد بين النسخ؛ ويبقى الممزق كما هو.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>أنقذ ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>holdfast::RepairsSection</name>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>What is not as it should be, what it means, and what helps.</source>
        <translation>ما ليس كما ينبغي، وما معناه، وما الذي ينفع.</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>ما يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>Read all of it now</source>
        <translation>اقرأ الكل الآن</translation>
    </message>
    <message>
        <source>The history, read through for damage</source>
        <translation>السجل مقروءًا بحثًا عن التلف</translation>
    </message>
    <message>
        <source>While Holdfast records, a little of what it once wrote is read again every minute, so that all of it is seen in a week. What cannot be read becomes a gap that says so, and stands above.</source>
        <translation>بينما يسجل Holdfast تُعاد كل دقيقة قراءة قليل مما كتبه، فيُرى كله في أسبوع. وما تتعذر قراءته يصير فجوة تقول ذلك ويظهر أعلاه.</translation>
    </message>
    <message>
        <source>Nothing to repair. The recorder writes, and nothing it wrote is known to be damaged.</source>
        <translation>لا شيء يحتاج إلى إصلاح. المسجل يكتب، ولا يُعرف تلف فيما كتبه.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>This is known where the recorder runs.</source>
        <translation>يُعرف هذا حيث يعمل المسجل.</translation>
    </message>
    <message>
        <source>All of it was read through on %1.</source>
        <translation>قُرئ كله في %1.</translation>
    </message>
    <message>
        <source>Not all of it has been read through yet.</source>
        <translation>لم يُقرأ كله بعد.</translation>
    </message>
    <message>
        <source>Since %1: %2 of %3 parts read.</source>
        <translation>منذ %1: قُرئ %2 من %3 جزء.</translation>
    </message>
    <message>
        <source>No damage is known.</source>
        <translation>لا يُعرف أي تلف.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are damaged.</source>
        <translation>
            <numerusform>لا أجزاء تالفة.</numerusform>
            <numerusform>جزء واحد تالف.</numerusform>
            <numerusform>جزآن تالفان.</numerusform>
            <numerusform>%n أجزاء تالفة.</numerusform>
            <numerusform>%n جزءًا تالف.</numerusform>
            <numerusform>%n جزء تالف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and read back</source>
        <translation>أُنشئت النسخة وقُرئت</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) brought back.</source>
        <translation>
            <numerusform>لم تُسترجع عينات.</numerusform>
            <numerusform>استُرجعت عينة واحدة.</numerusform>
            <numerusform>استُرجعت عينتان.</numerusform>
            <numerusform>استُرجعت %n عينات.</numerusform>
            <numerusform>استُرجعت %n عينة.</numerusform>
            <numerusform>استُرجعت %n عينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are in no backup.</source>
        <translation>
            <numerusform>كل الأجزاء في النسخ.</numerusform>
            <numerusform>جزء واحد ليس في أي نسخة.</numerusform>
            <numerusform>جزآن ليسا في أي نسخة.</numerusform>
            <numerusform>%n أجزاء ليست في أي نسخة.</numerusform>
            <numerusform>%n جزءًا ليس في أي نسخة.</numerusform>
            <numerusform>%n جزء ليس في أي نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it can be read</source>
        <translation>كله مقروء</translation>
    </message>
    <message>
        <source>%1 samples were saved. They stand among the backups, to take the place of the torn file.</source>
        <translation>أُنقذت %1 عينة. وهي بين النسخ لتأخذ مكان الملف الممزق.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>أمكنت قراءة كل الأجزاء.</numerusform>
            <numerusform>تعذرت قراءة جزء واحد.</numerusform>
            <numerusform>تعذرت قراءة جزأين.</numerusform>
            <numerusform>تعذرت قراءة %n أجزاء.</numerusform>
            <numerusform>تعذرت قراءة %n جزءًا.</numerusform>
            <numerusform>تعذرت قراءة %n جزء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ReportsPage</name>
    <message>
        <source>Reports cannot be made here</source>
        <translation>لا يمكن إنشاء التقارير هنا</translation>
    </message>
    <message>
        <source>There is no history on this computer that they could be made from.</source>
        <translation>لا يوجد على هذا الحاسوب سجل تاريخي تُنشأ منه.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>لم يُنشأ أي ملف (%n)</numerusform>
            <numerusform>أُنشئ ملف واحد (%n)</numerusform>
            <numerusform>أُنشئ ملفان (%n)</numerusform>
            <numerusform>أُنشئت %n ملفات</numerusform>
            <numerusform>أُنشئ %n ملفا</numerusform>
            <numerusform>أُنشئ %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>لا تقارير (%n)</numerusform>
            <numerusform>تقرير واحد (%n)</numerusform>
            <numerusform>تقريران (%n)</numerusform>
            <numerusform>%n تقارير</numerusform>
            <numerusform>%n تقريرا</numerusform>
            <numerusform>%n تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>last made %1</source>
        <translation>آخر إنشاء %1</translation>
    </message>
    <message>
        <source>Make the files of this report</source>
        <translation>إنشاء ملفات هذا التقرير</translation>
    </message>
    <message>
        <source>files are being made</source>
        <translation>يجري إنشاء ملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>Have this report made by itself</source>
        <translation>إعداد هذا التقرير تلقائيًا</translation>
    </message>
    <message>
        <source>only an engineer changes this</source>
        <translation>لا يغيّر هذا إلا مهندس</translation>
    </message>
</context>
<context>
    <name>holdfast::ResponseList</name>
    <message>
        <source>No response is written down for this alarm.</source>
        <translation>لم تُكتب استجابة لهذا الإنذار.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>holdfast::RoomPanel</name>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Choose a room on the plan, or draw one: drag with “Draw”, or press N on the plan.</source>
        <translation>اختر غرفة على المخطط أو ارسم واحدة: اسحب بأداة «رسم» أو اضغط N على المخطط.</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>ممر</translation>
    </message>
    <message>
        <source>Plant room</source>
        <translation>غرفة معدات</translation>
    </message>
    <message>
        <source>Core: lifts, stairs</source>
        <translation>النواة: المصاعد والسلالم</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>حذف غرفة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>تغيير الغرفة</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleCheck</name>
    <message>
        <source>Give at least one limit.</source>
        <translation>أعطِ حدًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The upper limit must be above the lower one.</source>
        <translation>يجب أن يكون الحد الأعلى فوق الأدنى.</translation>
    </message>
    <message>
        <source>Name at least one abnormal state.</source>
        <translation>سمِّ حالة شاذة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>At least one usual interval.</source>
        <translation>فاصل معتاد واحد على الأقل.</translation>
    </message>
    <message>
        <source>Longer than nothing.</source>
        <translation>أطول من لا شيء.</translation>
    </message>
    <message>
        <source>Smaller than the change itself, or the alarm could never clear.</source>
        <translation>أصغر من التغيّر نفسه، وإلا لم ينتهِ الإنذار.</translation>
    </message>
    <message>
        <source>Not less than nothing.</source>
        <translation>ليس أقل من لا شيء.</translation>
    </message>
    <message>
        <source>Say when the alarm is to be raised.</source>
        <translation>اذكر متى يُطلق الإنذار.</translation>
    </message>
    <message>
        <source>More than nothing.</source>
        <translation>أكثر من لا شيء.</translation>
    </message>
    <message>
        <source>Smaller than half the band, or the alarm could never clear.</source>
        <translation>أصغر من نصف النطاق، وإلا لم ينتهِ الإنذار.</translation>
    </message>
    <message>
        <source>Choose the device whose silence is meant.</source>
        <translation>اختر الجهاز المقصود صمته.</translation>
    </message>
    <message>
        <source>Choose what it watches.</source>
        <translation>اختر ما تراقبه.</translation>
    </message>
    <message>
        <source>Say within which time.</source>
        <translation>اذكر خلال أي مدة.</translation>
    </message>
    <message>
        <source>At most a year.</source>
        <translation>سنة على الأكثر.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>تحتاج القاعدة إلى اسم.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>تحتاج قاعدة سلامة الأرواح إلى عاقبة وإجراء للمشغِّل.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleConditionPart</name>
    <message>
        <source>What raises it</source>
        <translation>ما الذي يطلقه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>أدنى من</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>أعلى من</translation>
    </message>
    <message>
        <source>Deadband</source>
        <translation>النطاق الميت</translation>
    </message>
    <message>
        <source>Under the set-point by</source>
        <translation>دون نقطة الضبط بمقدار</translation>
    </message>
    <message>
        <source>Over the set-point by</source>
        <translation>فوق نقطة الضبط بمقدار</translation>
    </message>
    <message>
        <source>Where the device has a set-point, the second line counts in place of the first.</source>
        <translation>إن كان للجهاز نقطة ضبط فالسطر الثاني يحل محل الأول.</translation>
    </message>
    <message>
        <source>Abnormal states</source>
        <translation>الحالات الشاذة</translation>
    </message>
    <message>
        <source>As the device says them, with commas between.</source>
        <translation>كما يقولها الجهاز، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Usual intervals without a word</source>
        <translation>فواصل معتادة بلا خبر</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>هل يعمل</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>التغذية الراجعة</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>يجوز أن يختلف بمقدار</translation>
    </message>
    <message>
        <source>The watched point is the command; the feedback is a property of the same device, or {a point&apos;s id}.</source>
        <translation>النقطة المراقبة هي الأمر؛ والتغذية الراجعة خاصية للجهاز نفسه أو {معرّف نقطة}.</translation>
    </message>
    <message>
        <source>the device&apos;s own</source>
        <translation>الخاصة بالجهاز</translation>
    </message>
    <message>
        <source>In per cent of the set-point</source>
        <translation>بالنسبة المئوية من نقطة الضبط</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>نقطة الضبط</translation>
    </message>
    <message>
        <source>A property of the same device, or {a point&apos;s id}.</source>
        <translation>خاصية للجهاز نفسه أو {معرّف نقطة}.</translation>
    </message>
    <message>
        <source>Under it by</source>
        <translation>دونها بمقدار</translation>
    </message>
    <message>
        <source>Over it by</source>
        <translation>فوقها بمقدار</translation>
    </message>
    <message>
        <source>Rises by</source>
        <translation>يرتفع بمقدار</translation>
    </message>
    <message>
        <source>Falls by</source>
        <translation>ينخفض بمقدار</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Raised while this is true</source>
        <translation>يُطلق ما دام هذا صحيحًا</translation>
    </message>
    <message>
        <source>value is the watched point, a name is a property of the same device, {id} any point. &amp;&amp; || ! == != &lt; &gt; + - * / and &apos;texts&apos;.</source>
        <translation>value هي النقطة المراقبة، والاسم خاصية للجهاز نفسه، و{id} أي نقطة. &amp;&amp; || ! == != &lt; &gt; + - * / و&apos;نصوص&apos;.</translation>
    </message>
    <message>
        <source>Numbers are in %1.</source>
        <translation>الأعداد بوحدة %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleEditor</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>القاعدة مفعَّلة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مشغَّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>ما تقوله القاعدة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleListModel</name>
    <message>
        <source>On</source>
        <translation>مشغَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s) in 7 days</source>
        <translation>
            <numerusform>لم تُطلق في 7 أيام</numerusform>
            <numerusform>أُطلقت مرة في 7 أيام</numerusform>
            <numerusform>أُطلقت مرتين في 7 أيام</numerusform>
            <numerusform>أُطلقت %n مرات في 7 أيام</numerusform>
            <numerusform>أُطلقت %n مرة في 7 أيام</numerusform>
            <numerusform>أُطلقت %n مرة في 7 أيام</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>في 7 أيام</translation>
    </message>
</context>
<context>
    <name>holdfast::RulePhrases</name>
    <message>
        <source>Limit</source>
        <translation>حد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>انحراف</translation>
    </message>
    <message>
        <source>Rate of change</source>
        <translation>معدل التغيّر</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>عدم تطابق</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>تعبير</translation>
    </message>
    <message>
        <source>more than an hour to respond</source>
        <translation>أكثر من ساعة للاستجابة</translation>
    </message>
    <message>
        <source>10 to 60 minutes to respond</source>
        <translation>من 10 إلى 60 دقيقة للاستجابة</translation>
    </message>
    <message>
        <source>3 to 10 minutes to respond</source>
        <translation>من 3 إلى 10 دقائق للاستجابة</translation>
    </message>
    <message>
        <source>less than 3 minutes to respond</source>
        <translation>أقل من 3 دقائق للاستجابة</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أدنى من %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>أعلى من %1</translation>
    </message>
    <message>
        <source>set-point −%1 / +%2</source>
        <translation>نقطة الضبط −%1 / +%2</translation>
    </message>
    <message>
        <source>nothing heard for %1 usual intervals, at least %2</source>
        <translation>لم يُسمع شيء لعدد %1 من الفواصل المعتادة، %2 على الأقل</translation>
    </message>
    <message>
        <source>%1 under the set-point</source>
        <translation>%1 دون نقطة الضبط</translation>
    </message>
    <message>
        <source>%1 over the set-point</source>
        <translation>%1 فوق نقطة الضبط</translation>
    </message>
    <message>
        <source>rises by %1</source>
        <translation>يرتفع %1</translation>
    </message>
    <message>
        <source>falls by %1</source>
        <translation>ينخفض %1</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <translation>%1 خلال %2</translation>
    </message>
    <message>
        <source>the feedback does not follow the command</source>
        <translation>التغذية الراجعة لا تتبع الأمر</translation>
    </message>
    <message>
        <source>comfort or a little energy is lost</source>
        <translation>تُفقد الراحة أو قليل من الطاقة</translation>
    </message>
    <message>
        <source>business stops, or equipment, data or security suffer</source>
        <translation>يتوقف العمل، أو تتضرر المعدات أو البيانات أو الأمن</translation>
    </message>
    <message>
        <source>people are hurt, or there is fire or water damage</source>
        <translation>يُصاب أشخاص، أو يقع حريق أو ضرر ماء</translation>
    </message>
    <message>
        <source>Comfort or energy</source>
        <translation>الراحة أو الطاقة</translation>
    </message>
    <message>
        <source>Business or security</source>
        <translation>العمل أو الأمن</translation>
    </message>
    <message>
        <source>People, fire or water</source>
        <translation>الأشخاص أو النار أو الماء</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1، مدمجة</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1، في كل مكان</translation>
    </message>
    <message>
        <source>%1, %2 times within %3</source>
        <translation>%1، %2 مرات خلال %3</translation>
    </message>
    <message>
        <source>This is an alert: without a consequence and an action nobody has to do anything. It makes no sound and does not reach the console.</source>
        <translation>هذا تنبيه: دون عاقبة وإجراء لا يلزم أحدًا شيء. لا يُصدر صوتًا ولا يصل إلى قائمة الإنذارات.</translation>
    </message>
    <message>
        <source>This is an alert: %1, and there is %2. It makes no sound and does not reach the console.</source>
        <translation>هذا تنبيه: %1، وهناك %2. لا يُصدر صوتًا ولا يصل إلى قائمة الإنذارات.</translation>
    </message>
    <message>
        <source>%1, because %2, and there is %3.</source>
        <translation>%1، لأن: %2، وهناك %3.</translation>
    </message>
    <message>
        <source>People are too slow for this: an automatic action is needed.</source>
        <translation>البشر أبطأ من هذا: يلزم إجراء تلقائي.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::RulePlacesPicker</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Only what has all these tags</source>
        <translation>فقط ما يحمل كل هذه الوسوم</translation>
    </message>
    <message>
        <source>Tags of this site: %1</source>
        <translation>وسوم هذا الموقع: %1</translation>
    </message>
    <message>
        <source>Nothing on this site can have the tag “%1”.</source>
        <translation>لا شيء في هذا الموقع يمكن أن يحمل الوسم «%1».</translation>
    </message>
    <message>
        <source>Tick a room or name a tag.</source>
        <translation>حدد غرفة أو اذكر وسمًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleResponsePart</name>
    <message>
        <source>What follows, and what is to be done</source>
        <translation>ما يترتب وما يجب فعله</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>السبب المرجّح</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>العاقبة إن لم يتصرف أحد</translation>
    </message>
    <message>
        <source>What to do, one step a line</source>
        <translation>ما يجب فعله، خطوة في كل سطر</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>في أسوأ الأحوال</translation>
    </message>
    <message>
        <source>Time to respond</source>
        <translation>وقت الاستجابة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>من أين جاءت هذه الأرقام</translation>
    </message>
    <message>
        <source>Life safety</source>
        <translation>سلامة الأرواح</translation>
    </message>
    <message>
        <source>Never hidden, never shelved.</source>
        <translation>لا تُخفى ولا تؤجل أبدًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleScopePart</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>This rule came with the program and finds by itself what it is about. To choose yourself, duplicate it.</source>
        <translation>جاءت هذه القاعدة مع البرنامج وتجد بنفسها ما تعنيه. لتختار بنفسك كرّرها.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message>
        <source>Where it watches</source>
        <translation>أين تراقب</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءًا من الاسم</translation>
    </message>
    <message>
        <source>Every point that measures</source>
        <translation>كل نقطة تقيس</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>It watches</source>
        <translation>تراقب</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>بعض الأماكن</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTimesPart</name>
    <message>
        <source>When, and for how long</source>
        <translation>متى وكم المدة</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Stays until somebody resets it</source>
        <translation>يبقى حتى يعيد أحد ضبطه</translation>
    </message>
    <message>
        <source>Needs no acknowledgement once it is over</source>
        <translation>لا يحتاج إقرارًا بعد انتهائه</translation>
    </message>
    <message>
        <source>Raised after</source>
        <translation>يُطلق بعد</translation>
    </message>
    <message>
        <source>Cleared after</source>
        <translation>يزول بعد</translation>
    </message>
    <message>
        <source>Only from time number</source>
        <translation>فقط من المرة رقم</translation>
    </message>
    <message>
        <source>Sounds again after</source>
        <translation>يصدر صوتًا ثانية بعد</translation>
    </message>
    <message>
        <source>Shelved for at most</source>
        <translation>يؤجل بحد أقصى</translation>
    </message>
    <message>
        <source>Hidden while this is true</source>
        <translation>مخفي ما دام هذا صحيحًا</translation>
    </message>
    <message>
        <source>It is watched and written down all the same. Empty: never hidden.</source>
        <translation>يُراقب ويُدوَّن مع ذلك. فارغ: لا يُخفى أبدًا.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Latching</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Acknowledges itself</source>
        <translation>يُقرّ بنفسه</translation>
    </message>
    <message>
        <source>And for so long afterwards</source>
        <translation>ولهذه المدة بعدها</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialCard</name>
    <message>
        <source>Try on the past</source>
        <translation>التجربة على الماضي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>ما كانت لتفعله</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>جُرّبت على</translation>
    </message>
    <message>
        <source>Alarms it would have raised</source>
        <translation>إنذارات كانت لتطلقها</translation>
    </message>
    <message>
        <source>There is no history here to try it on.</source>
        <translation>لا سجل تاريخيًا هنا لتجربتها عليه.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past: history holds what was heard.</source>
        <translation>لا يُجرَّب الصمت على الماضي: السجل التاريخي يحوي ما سُمع.</translation>
    </message>
    <message>
        <source>The rule has been changed since. Try it again.</source>
        <translation>تغيّرت القاعدة منذ ذلك. جرّبها ثانية.</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>تُقرأ السجلات التاريخية …</translation>
    </message>
    <message>
        <source>Trying it at %1 of %2 devices …</source>
        <translation>تجربة على %1 من %2 جهاز …</translation>
    </message>
    <message>
        <source>In %1 this would have raised nothing.</source>
        <translation>في %1 ما كان ليُطلق شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 this would have raised %n alarm(s):</source>
        <translation>
            <numerusform>في %1 ما كان ليُطلق شيئًا:</numerusform>
            <numerusform>في %1 كان ليُطلق إنذارًا واحدًا:</numerusform>
            <numerusform>في %1 كان ليُطلق إنذارين:</numerusform>
            <numerusform>في %1 كان ليُطلق %n إنذارات:</numerusform>
            <numerusform>في %1 كان ليُطلق %n إنذارًا:</numerusform>
            <numerusform>في %1 كان ليُطلق %n إنذار:</numerusform>
        </translation>
    </message>
    <message>
        <source>It watches nothing that is there now.</source>
        <translation>لا تراقب شيئًا موجودًا الآن.</translation>
    </message>
    <message numerus="yes">
        <source>History covers %1 of %2 days at %n point(s).</source>
        <translation>
            <numerusform>يغطي السجل التاريخي %1 من %2 يوم.</numerusform>
            <numerusform>يغطي السجل التاريخي %1 من %2 يوم عند نقطة واحدة.</numerusform>
            <numerusform>يغطي السجل التاريخي %1 من %2 يوم عند نقطتين.</numerusform>
            <numerusform>يغطي السجل التاريخي %1 من %2 يوم عند %n نقاط.</numerusform>
            <numerusform>يغطي السجل التاريخي %1 من %2 يوم عند %n نقطة.</numerusform>
            <numerusform>يغطي السجل التاريخي %1 من %2 يوم عند %n نقطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n point(s) nothing is known.</source>
        <translation>
            <numerusform>كل النقاط معروفة.</numerusform>
            <numerusform>نقطة واحدة لا يُعرف عنها شيء.</numerusform>
            <numerusform>نقطتان لا يُعرف عنهما شيء.</numerusform>
            <numerusform>%n نقاط لا يُعرف عنها شيء.</numerusform>
            <numerusform>%n نقطة لا يُعرف عنها شيء.</numerusform>
            <numerusform>%n نقطة لا يُعرف عنها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would have been hidden by the rule itself.</source>
        <translation>
            <numerusform>لا شيء منها تخفيه القاعدة.</numerusform>
            <numerusform>واحد منها كانت القاعدة نفسها لتخفيه.</numerusform>
            <numerusform>اثنان منها كانت القاعدة نفسها لتخفيهما.</numerusform>
            <numerusform>%n منها كانت القاعدة نفسها لتخفيها.</numerusform>
            <numerusform>%n منها كانت القاعدة نفسها لتخفيها.</numerusform>
            <numerusform>%n منها كانت القاعدة نفسها لتخفيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No flood: at most %1 in ten minutes.</source>
        <translation>لا سيل: %1 على الأكثر في عشر دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s), up to %1 in ten minutes.</source>
        <translation>
            <numerusform>لا سيول، حتى %1 في عشر دقائق.</numerusform>
            <numerusform>سيل واحد، حتى %1 في عشر دقائق.</numerusform>
            <numerusform>سيلان، حتى %1 في عشر دقائق.</numerusform>
            <numerusform>%n سيول، حتى %1 في عشر دقائق.</numerusform>
            <numerusform>%n سيلًا، حتى %1 في عشر دقائق.</numerusform>
            <numerusform>%n سيل، حتى %1 في عشر دقائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them chatter: a longer delay or a wider deadband helps.</source>
        <translation>
            <numerusform>لا تذبذب: يفيد تأخير أطول أو نطاق ميت أوسع.</numerusform>
            <numerusform>واحد منها متذبذب: يفيد تأخير أطول أو نطاق ميت أوسع.</numerusform>
            <numerusform>اثنان منها متذبذبان: يفيد تأخير أطول أو نطاق ميت أوسع.</numerusform>
            <numerusform>%n منها متذبذبة: يفيد تأخير أطول أو نطاق ميت أوسع.</numerusform>
            <numerusform>%n منها متذبذبًا: يفيد تأخير أطول أو نطاق ميت أوسع.</numerusform>
            <numerusform>%n منها متذبذب: يفيد تأخير أطول أو نطاق ميت أوسع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>أُدرجت أول %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleTrialModel</name>
    <message>
        <source>still there</source>
        <translation>لا يزال</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1، الحد %2</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>أُطلق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>دام</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleWords</name>
    <message>
        <source>Convention</source>
        <translation>الاصطلاح</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 whoever has %2</source>
        <translation>%1 من لديه %2</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesView</name>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>قواعد الإنذار</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message>
        <source>The new rule</source>
        <translation>القاعدة الجديدة</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>لم تُحفظ %1</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>%1 مُشغّلة</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 متوقفة</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>القيم القياسية</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleClerk</name>
    <message>
        <source>Reports come by themselves where the recorder runs; this window only looks.</source>
        <translation>تأتي التقارير تلقائيًا حيث يعمل المسجّل؛ هذه النافذة للعرض فقط.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>يجري إعداد %1</translation>
    </message>
    <message>
        <source>%1 does not come by itself any more</source>
        <translation>لم يعد %1 يأتي تلقائيًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleDialog</name>
    <message>
        <source>At most %1 addresses.</source>
        <translation>%1 عنوانًا على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” is no address of e-mail.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يوميًا</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعيًا</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>نسخ إلى مجلد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Schedule of a report</source>
        <translation>جدول تقرير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Reckoned from the day it is due, also when it is made late.</source>
        <translation>تُحسب من يوم الاستحقاق، حتى إن أُعدّ متأخرًا.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>At</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>By the clock on the wall of the site (%1), in summer and in winter.</source>
        <translation>حسب ساعة الحائط في الموقع (%1)، صيفًا وشتاءً.</translation>
    </message>
    <message>
        <source>The next times</source>
        <translation>المرات القادمة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Send by e-mail to</source>
        <translation>إرسال بالبريد الإلكتروني إلى</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The mail server is chosen in Settings, Notifications.</source>
        <translation>عناوين تفصل بينها فواصل. يُختار خادم البريد في الإعدادات، الإشعارات.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Tick at least one kind of file.</source>
        <translation>حدّد نوع ملف واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>A folder is named with its whole path, such as /srv/reports.</source>
        <translation>يُذكر المجلد بمساره الكامل، مثل /srv/reports.</translation>
    </message>
    <message>
        <source>This folder is not there now; a copy waits a day for it.</source>
        <translation>هذا المجلد غير موجود الآن؛ تنتظره النسخة يومًا.</translation>
    </message>
    <message>
        <source>A copy with its hash; the files themselves stay in the folder of reports.</source>
        <translation>نسخة مع بصمتها؛ وتبقى الملفات نفسها في مجلد التقارير.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Of the quarter&apos;s first month; where that is shorter, its last day.</source>
        <translation>من الشهر الأول في الربع؛ فإن كان أقصر فآخر يوم فيه.</translation>
    </message>
    <message>
        <source>Where the month is shorter, its last day.</source>
        <translation>إن كان الشهر أقصر فآخر يوم فيه.</translation>
    </message>
</context>
<context>
    <name>holdfast::ScheduleWords</name>
    <message>
        <source>given up: %1</source>
        <translation>تُرك: %1</translation>
    </message>
    <message>
        <source>is tried again: %1</source>
        <translation>تُعاد المحاولة: %1</translation>
    </message>
    <message>
        <source>Every day, %1</source>
        <translation>كل يوم، %1</translation>
    </message>
    <message>
        <source>Day %1 of the quarter, %2</source>
        <translation>اليوم %1 من الربع، %2</translation>
    </message>
    <message>
        <source>Last day of the month, %1</source>
        <translation>آخر يوم من الشهر، %1</translation>
    </message>
    <message>
        <source>Day %1 of the month, %2</source>
        <translation>اليوم %1 من الشهر، %2</translation>
    </message>
    <message>
        <source>not made: %1</source>
        <translation>لم يُعدّ: %1</translation>
    </message>
    <message>
        <source>waits to be made</source>
        <translation>ينتظر إعداده</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>أُعدّ %1</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>متأخر، كان مستحقًا %1</translation>
    </message>
    <message>
        <source>earlier ones missed: %1</source>
        <translation>سابقة فاتت: %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>to be copied</source>
        <translation>سيُنسخ</translation>
    </message>
    <message>
        <source>sent by e-mail</source>
        <translation>أُرسل بالبريد</translation>
    </message>
    <message>
        <source>mail on its way</source>
        <translation>البريد في الطريق</translation>
    </message>
    <message>
        <source>there is no %1 on that day</source>
        <translation>لا يوجد %1 في ذلك اليوم</translation>
    </message>
    <message>
        <source>the first of two</source>
        <translation>الأولى من اثنتين</translation>
    </message>
    <message>
        <source>Weekly, %1</source>
        <translation>أسبوعيًا، %1</translation>
    </message>
    <message>
        <source>Quarterly, %1</source>
        <translation>كل ربع سنة، %1</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>شهريًا، %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SchedulesCard</name>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Add a schedule</source>
        <translation>إضافة جدول</translation>
    </message>
    <message>
        <source>Make it now</source>
        <translation>أعِدّه الآن</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message>
        <source>Remove the schedule</source>
        <translation>إزالة الجدول</translation>
    </message>
    <message>
        <source>Space switches one on or off, Enter changes it, Delete removes it</source>
        <translation>المسافة تشغّل أو توقف، Enter يغيّر، Delete يزيل</translation>
    </message>
    <message>
        <source>being made …</source>
        <translation>قيد الإعداد …</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>was late</source>
        <translation>كان متأخرًا</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>No report comes by itself yet. One that does is made by the clock of the site, and afterwards where this program was not running.</source>
        <translation>لا يأتي أي تقرير تلقائيًا بعد. ما يأتي تلقائيًا يُعدّ حسب ساعة الموقع، ولاحقًا إن لم يكن البرنامج يعمل.</translation>
    </message>
    <message>
        <source>Only an engineer changes this.</source>
        <translation>لا يغيّر هذا إلا مهندس.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>يجري إعداده.</translation>
    </message>
    <message>
        <source>It has not been made yet.</source>
        <translation>لم يُعدّ بعد.</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>الأخير: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::SettingsPage</name>
    <message>
        <source>Brokers</source>
        <translation>الوسطاء</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Floors and rooms</source>
        <translation>الطوابق والغرف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Data and about</source>
        <translation>البيانات وحول البرنامج</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل التاريخي</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>holdfast::ShelveDialog</name>
    <message>
        <source>15 minutes</source>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ساعات</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 ساعات</translation>
    </message>
    <message>
        <source>Until it returns to normal, at most 8 hours</source>
        <translation>حتى يعود إلى طبيعته، 8 ساعات على الأكثر</translation>
    </message>
    <message>
        <source>Known cause, being repaired</source>
        <translation>سبب معروف، قيد الإصلاح</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>أعمال مخططة</translation>
    </message>
    <message>
        <source>Sensor is wrong</source>
        <translation>الحسّاس مخطئ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>More about the reason</source>
        <translation>المزيد عن السبب</translation>
    </message>
    <message>
        <source>For whoever reads the journal</source>
        <translation>لمن يقرأ السجل</translation>
    </message>
    <message>
        <source>It stays in the journal, leaves the list, and comes back by itself.</source>
        <translation>يبقى في السجل، ويغادر القائمة، ويعود من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>holdfast::SimilarPast</name>
    <message>
        <source>Similar before</source>
        <translation>حالات مشابهة سابقة</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>The journal cannot be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message>
        <source>Never in the last 90 days</source>
        <translation>لم يحدث في آخر 90 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in the last 90 days</source>
        <translation>
            <numerusform>لم يقع في آخر 90 يومًا</numerusform>
            <numerusform>مرة في آخر 90 يومًا</numerusform>
            <numerusform>مرتان في آخر 90 يومًا</numerusform>
            <numerusform>%n مرات في آخر 90 يومًا</numerusform>
            <numerusform>%n مرة في آخر 90 يومًا</numerusform>
            <numerusform>%n مرة في آخر 90 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>انتهى بعد %1</translation>
    </message>
    <message>
        <source>end not written down</source>
        <translation>لم تُدوَّن النهاية</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteCheck</name>
    <message>
        <source>Give every tariff a name.</source>
        <translation>أعطِ كل تعرفة اسمًا.</translation>
    </message>
    <message>
        <source>The tariff “%1” holds on no day: choose at least one.</source>
        <translation>التعرفة «%1» لا تسري في أي يوم: اختر يومًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The price of the tariff “%1” is below zero.</source>
        <translation>سعر التعرفة «%1» أقل من الصفر.</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>أعطِ الموقع اسمًا.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”: choose one of the list, such as Europe/Dublin.</source>
        <translation>لا توجد منطقة زمنية «%1»: اختر واحدة من القائمة، مثل Europe/Dublin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as EUR.</source>
        <translation>العملة ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>Occupied hours end before they begin: a night shift belongs to two days.</source>
        <translation>تنتهي ساعات الإشغال قبل أن تبدأ: المناوبة الليلية تتبع يومين.</translation>
    </message>
</context>
<context>
    <name>holdfast::SiteSection</name>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Times, money and the hours people are there. The overview counts comfort in these hours.</source>
        <translation>الأوقات والمال وساعات وجود الناس. تحسب النظرة العامة الراحة في هذه الساعات.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> م²</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Occupied hours</source>
        <translation>ساعات الإشغال</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العُطل</translation>
    </message>
    <message>
        <source>Energy tariffs</source>
        <translation>تعرفات الطاقة</translation>
    </message>
    <message>
        <source>Equal times: the whole day</source>
        <translation>وقتان متساويان: اليوم كله</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Site saved</source>
        <translation>حُفظ الموقع</translation>
    </message>
</context>
<context>
    <name>holdfast::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>holdfast::Spark</name>
    <message>
        <source>Course of the last day</source>
        <translation>مسار اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>holdfast::StepRow</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>after </source>
        <translation>بعد </translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>For alarms of</source>
        <translation>لإنذارات</translation>
    </message>
    <message>
        <source>%1 and worse</source>
        <translation>%1 وأسوأ</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>who is on duty</source>
        <translation>المناوب</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>إزالة الخطوة</translation>
    </message>
</context>
<context>
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::StepsCard</name>
    <message>
        <source>While nobody acknowledges</source>
        <translation>ما دام لم يُقِرّ أحد</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Times are counted from the alarm&apos;s start, also while Holdfast is closed.</source>
        <translation>تُحسب الأوقات من بداية الإنذار، حتى وHoldfast مغلق.</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffRow</name>
    <message>
        <source>Name of the tariff</source>
        <translation>اسم التعرفة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>سعر الكيلوواط ساعة</translation>
    </message>
    <message>
        <source> %1/kWh</source>
        <translation> %1/kWh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove the tariff</source>
        <translation>إزالة التعرفة</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Holds on %1</source>
        <translation>تسري %1</translation>
    </message>
</context>
<context>
    <name>holdfast::TariffsEditor</name>
    <message>
        <source>Add tariff</source>
        <translation>إضافة تعرفة</translation>
    </message>
</context>
<context>
    <name>holdfast::TickList</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::Tray</name>
    <message>
        <source>Open Holdfast</source>
        <translation>فتح Holdfast</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>إعادة تشغيل الصوت</translation>
    </message>
    <message>
        <source>Mute for 10 minutes</source>
        <translation>كتم لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>Alarms: %1. The worst that calls: %2</source>
        <translation>الإنذارات: %1. أسوأ ما ينادي: %2</translation>
    </message>
    <message>
        <source>Alarms: %1, all acknowledged</source>
        <translation>الإنذارات: %1، أُقِرّ بها كلها</translation>
    </message>
    <message>
        <source>A broker is not connected</source>
        <translation>وسيط غير متصل</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>لا إنذار</translation>
    </message>
</context>
<context>
    <name>holdfast::TrendLane</name>
    <message>
        <source>device silent</source>
        <translation>الجهاز صامت</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>البوابة مفقودة</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>الوسيط مفقود</translation>
    </message>
    <message>
        <source>Holdfast off</source>
        <translation>Holdfast متوقف</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>thinned</source>
        <translation>مخفَّفة</translation>
    </message>
    <message>
        <source>broker dropped</source>
        <translation>أسقطها الوسيط</translation>
    </message>
    <message>
        <source>resynchronising</source>
        <translation>إعادة مزامنة</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>No values from %1 to %2</source>
        <translation>لا قيم من %1 إلى %2</translation>
    </message>
    <message>
        <source>Newest %1, between %2 and %3 from %4 to %5</source>
        <translation>الأحدث %1، بين %2 و%3 من %4 إلى %5</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>لا فجوات</numerusform>
            <numerusform>فجوة واحدة</numerusform>
            <numerusform>فجوتان</numerusform>
            <numerusform>%n فجوات</numerusform>
            <numerusform>%n فجوة</numerusform>
            <numerusform>%n فجوة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: لا قيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>holdfast::WaysCard</name>
    <message>
        <source>Who hears of it at once</source>
        <translation>من يعلم به فورًا</translation>
    </message>
    <message>
        <source>One cause is told once, with what it hides. Many alarms at once become one message. What nobody acknowledged is told again in this rhythm.</source>
        <translation>يُبلَّغ بالسبب الواحد مرة، مع ما يخفيه. والإنذارات الكثيرة معًا رسالة واحدة. وما لم يُقَرّ به يُعاد بهذا الإيقاع.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>%1: on</source>
        <translation>%1: يعمل</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لأجل %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>إرسال تجربة</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>إرسال تجربة: %1</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>مجددًا كل</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 again every</source>
        <translation>%1 مجددًا كل</translation>
    </message>
</context>
<context>
    <name>holdfast::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>holdfast::Words</name>
    <message>
        <source>Raised</source>
        <translation>أُطلق</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>عاد إلى طبيعته</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>عاد من التأجيل</translation>
    </message>
    <message>
        <source>Suppressed by its cause</source>
        <translation>كبته سببه</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>لم يعد مكبوتًا</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>أُخرج من الخدمة</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>عاد إلى الخدمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>تغيّرت القاعدة</translation>
    </message>
    <message>
        <source>Alarm flood</source>
        <translation>سيل إنذارات</translation>
    </message>
    <message>
        <source>Gap in the data</source>
        <translation>فجوة في البيانات</translation>
    </message>
    <message>
        <source>Was exceeded while nobody looked</source>
        <translation>حدث تجاوز ولم يكن أحد ينظر</translation>
    </message>
    <message>
        <source>Nothing listens at this port: check that the broker runs and the port is right.</source>
        <translation>لا شيء يستمع على هذا المنفذ: تحقق من أن الوسيط يعمل وأن المنفذ صحيح.</translation>
    </message>
    <message>
        <source>There is no way to this address: check the network cable, Wi-Fi or VPN.</source>
        <translation>لا طريق إلى هذا العنوان: تحقق من كابل الشبكة أو الواي فاي أو VPN.</translation>
    </message>
    <message>
        <source>This name is not known: check its spelling, or use the IP address.</source>
        <translation>هذا الاسم غير معروف: تحقق من كتابته أو استخدم عنوان IP.</translation>
    </message>
    <message>
        <source>No answer in time: the address may be wrong or a firewall drops the connection.</source>
        <translation>لا جواب في الوقت المحدد: قد يكون العنوان خطأً أو أن جدارًا ناريًا يقطع الاتصال.</translation>
    </message>
    <message>
        <source>The broker refuses this user or password.</source>
        <translation>يرفض الوسيط هذا المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The broker knows this user but does not allow it in: ask its administrator for the right to subscribe.</source>
        <translation>يعرف الوسيط هذا المستخدم لكنه لا يسمح له بالدخول: اطلب من مسؤوله حق الاشتراك.</translation>
    </message>
    <message>
        <source>Another program uses the same client name: one of the two must change it.</source>
        <translation>برنامج آخر يستخدم اسم العميل نفسه: على أحدهما أن يغيّره.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate has expired: renew it on the broker.</source>
        <translation>انتهت صلاحية شهادة الوسيط: جدِّدها على الوسيط.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not valid yet: check the clocks of both computers.</source>
        <translation>شهادة الوسيط غير صالحة بعد: تحقق من ساعتي الحاسوبين.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is signed by someone unknown: give its CA file.</source>
        <translation>وقّع شهادةَ الوسيط طرفٌ غير معروف: حدِّد ملف المرجع المصدِّق.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name: use the name it was made for.</source>
        <translation>الشهادة لاسم آخر: استخدم الاسم الذي أُصدرت له.</translation>
    </message>
    <message>
        <source>The broker refuses our certificate: check certificate and key file.</source>
        <translation>يرفض الوسيط شهادتنا: تحقق من ملفي الشهادة والمفتاح.</translation>
    </message>
    <message>
        <source>This port does not speak TLS: switch TLS off or use the broker&apos;s TLS port.</source>
        <translation>هذا المنفذ لا يتحدث TLS: أوقف TLS أو استخدم منفذ TLS للوسيط.</translation>
    </message>
    <message>
        <source>The broker sent more than is accepted at once.</source>
        <translation>أرسل الوسيط أكثر مما يُقبل دفعة واحدة.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT.</source>
        <translation>ما يجيب هناك لا يتحدث MQTT.</translation>
    </message>
    <message>
        <source>The broker closed the connection.</source>
        <translation>أغلق الوسيط الاتصال.</translation>
    </message>
    <message>
        <source>The broker stopped answering: it or the way to it is frozen.</source>
        <translation>كفّ الوسيط عن الجواب: هو أو الطريق إليه مجمَّد.</translation>
    </message>
    <message>
        <source>More came in than could be taken: the connection is made anew.</source>
        <translation>ورد أكثر مما يمكن استيعابه: يُعاد إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>The device says so now</source>
        <translation>الجهاز يقول ذلك الآن</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>The next value is overdue</source>
        <translation>القيمة التالية تأخرت</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Nothing new for longer than usual</source>
        <translation>لا جديد منذ أطول من المعتاد</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>The device does not answer; the value may be wrong</source>
        <translation>الجهاز لا يجيب؛ قد تكون القيمة خاطئة</translation>
    </message>
    <message>
        <source>Gateway lost</source>
        <translation>البوابة مفقودة</translation>
    </message>
    <message>
        <source>The gateway does not answer; the value may be old</source>
        <translation>البوابة لا تجيب؛ قد تكون القيمة قديمة</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>الوسيط مفقود</translation>
    </message>
    <message>
        <source>The connection to the broker is lost; the value may be old</source>
        <translation>فُقد الاتصال بالوسيط؛ قد تكون القيمة قديمة</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>What was commanded; the device does not report back</source>
        <translation>ما أُمر به؛ الجهاز لا يؤكده</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>لم يُرَ قط</translation>
    </message>
    <message>
        <source>No value has come yet</source>
        <translation>لم تصل أي قيمة بعد</translation>
    </message>
    <message>
        <source>Clock suspect</source>
        <translation>ساعة مشكوك فيها</translation>
    </message>
    <message>
        <source>The time of this value cannot be right</source>
        <translation>لا يمكن أن يكون وقت هذه القيمة صحيحًا</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Computed by a twin, not measured</source>
        <translation>محسوب بتوأم رقمي، غير مقيس</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing was heard of it yet</source>
        <translation>لم يُسمع عنه شيء بعد</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Reports as it should</source>
        <translation>يبلِّغ كما ينبغي</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Reports, but not all of it or too late</source>
        <translation>يبلِّغ، لكن ليس بكل شيء أو متأخرًا</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Runs on its local fallback</source>
        <translation>يعمل على بديله المحلي</translation>
    </message>
    <message>
        <source>Does not report any more</source>
        <translation>لم يعد يبلِّغ</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>No connection is wanted</source>
        <translation>لا يُراد اتصال</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>The connection is being made</source>
        <translation>يجري إنشاء الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Messages come in</source>
        <translation>الرسائل ترد</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>مجمَّد</translation>
    </message>
    <message>
        <source>Connected, but the broker does not answer</source>
        <translation>متصل، لكن الوسيط لا يجيب</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>No connection; trying again</source>
        <translation>لا اتصال؛ جارٍ إعادة المحاولة</translation>
    </message>
    <message>
        <source>Priority 1</source>
        <translation>الأولوية 1</translation>
    </message>
    <message>
        <source>act at once</source>
        <translation>تصرَّف فورًا</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>الأولوية 2</translation>
    </message>
    <message>
        <source>act within ten minutes</source>
        <translation>تصرَّف خلال عشر دقائق</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>الأولوية 3</translation>
    </message>
    <message>
        <source>act within the hour</source>
        <translation>تصرَّف خلال ساعة</translation>
    </message>
    <message>
        <source>Priority 4</source>
        <translation>الأولوية 4</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>تصرَّف اليوم</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>good to know, nothing to do</source>
        <translation>تحسن معرفته، لا شيء يُفعل</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>لا خطب</translation>
    </message>
    <message>
        <source>unacknowledged</source>
        <translation>دون إقرار</translation>
    </message>
    <message>
        <source>Active and not acknowledged</source>
        <translation>نشط ودون إقرار</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Active and acknowledged</source>
        <translation>نشط وتم الإقرار به</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>عاد إلى طبيعته</translation>
    </message>
    <message>
        <source>Over, but nobody acknowledged it</source>
        <translation>انتهى، لكن لم يقرّ به أحد</translation>
    </message>
    <message>
        <source>latched</source>
        <translation>مثبَّت</translation>
    </message>
    <message>
        <source>Over, waits for acknowledgement and reset</source>
        <translation>انتهى، وينتظر الإقرار وإعادة الضبط</translation>
    </message>
    <message>
        <source>latched, acknowledged</source>
        <translation>مثبَّت، تم الإقرار</translation>
    </message>
    <message>
        <source>Over, waits for reset</source>
        <translation>انتهى، وينتظر إعادة الضبط</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Put aside for a time by an operator</source>
        <translation>نحّاه مشغِّل لبعض الوقت</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>مكبوت</translation>
    </message>
    <message>
        <source>Explained by its cause</source>
        <translation>يفسره سببه</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Taken out for work</source>
        <translation>أُخرج لأعمال</translation>
    </message>
    <message>
        <source>it was heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>its own word</source>
        <translation>كلمته هو</translation>
    </message>
    <message>
        <source>its last will</source>
        <translation>وصيته الأخيرة</translation>
    </message>
    <message>
        <source>silence beyond its usual interval</source>
        <translation>صمت أطول من فاصله المعتاد</translation>
    </message>
    <message>
        <source>its gateway is lost</source>
        <translation>بوابته مفقودة</translation>
    </message>
    <message>
        <source>the broker is lost</source>
        <translation>الوسيط مفقود</translation>
    </message>
    <message>
        <source>a message the broker had kept</source>
        <translation>رسالة كان الوسيط يحتفظ بها</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>يعمل وحده</translation>
    </message>
    <message>
        <source>Needs its local hub</source>
        <translation>يحتاج إلى مركزه المحلي</translation>
    </message>
    <message>
        <source>Needs the cloud</source>
        <translation>يحتاج إلى السحابة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>الامتثال</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مشغِّل</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>مهندس</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>This program was built without Modbus: install a package that has it.</source>
        <translation>بُني هذا البرنامج دون Modbus: ثبِّت حزمة تحتويه.</translation>
    </message>
    <message>
        <source>The register map cannot be used: correct the file and try again.</source>
        <translation>لا يمكن استخدام خريطة المسجلات: صحِّح الملف وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Part of another</source>
        <translation>جزء من آخر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>kind of record</comment>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>kind of record</comment>
        <translation>تنبيه</translation>
    </message>
</context>
<context>
    <name>holdfast::XlsxFile</name>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>min</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>max</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Means are weighted by time. Nothing is interpolated: a cell is empty where nothing was recorded, and the sheet of gaps says why.</source>
        <translation>المتوسطات مرجّحة بالزمن. لا شيء مُستكمَل: الخلية فارغة حيث لم يُسجَّل شيء، وورقة الفجوات تذكر السبب.</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>تعذّرت كتابة %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CellDrawer</name>
    <message>
        <source>Whatever is lost</source>
        <translation>مهما فُقد</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>ما الذي يثبته</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف نعرف</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Not proven any more</source>
        <translation>لم يعد مثبتًا</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>لم يُقَس قط</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>الوقت حتى الأمان</translation>
    </message>
    <message>
        <source>What it serves stays good</source>
        <translation>ما يخدمه يصمد</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>يدوم</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>يدّعيه</translation>
    </message>
    <message>
        <source>Devices touched</source>
        <translation>الأجهزة المتأثرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>No policy answers this. What happens is up to the devices.</source>
        <translation>لا سياسة تعالج هذا. ما يحدث متروك للأجهزة.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما الناقص</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>تسجيل دليل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ComponentBar</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 من %3 نقطة</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>points</comment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CounterexampleCard</name>
    <message>
        <source>How it breaks</source>
        <translation>كيف ينهار</translation>
    </message>
    <message>
        <source>The way to the break, round by round</source>
        <translation>الطريق إلى الانهيار، جولة بعد جولة</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>جولة إلى الوراء</translation>
    </message>
    <message>
        <source>One round on</source>
        <translation>جولة إلى الأمام</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutDiagram</name>
    <message>
        <source>Single points of failure</source>
        <translation>نقاط الفشل المفردة</translation>
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
            <numerusform>التغذية الوحيدة بلا أجهزة</numerusform>
            <numerusform>التغذية الوحيدة لجهاز واحد</numerusform>
            <numerusform>التغذية الوحيدة لجهازين</numerusform>
            <numerusform>التغذية الوحيدة لـ %n أجهزة</numerusform>
            <numerusform>التغذية الوحيدة لـ %n جهازًا</numerusform>
            <numerusform>التغذية الوحيدة لـ %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only service for %n device(s)</source>
        <translation>
            <numerusform>الخدمة الوحيدة بلا أجهزة</numerusform>
            <numerusform>الخدمة الوحيدة لجهاز واحد</numerusform>
            <numerusform>الخدمة الوحيدة لجهازين</numerusform>
            <numerusform>الخدمة الوحيدة لـ %n أجهزة</numerusform>
            <numerusform>الخدمة الوحيدة لـ %n جهازًا</numerusform>
            <numerusform>الخدمة الوحيدة لـ %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only path for %n device(s)</source>
        <translation>
            <numerusform>المسار الوحيد بلا أجهزة</numerusform>
            <numerusform>المسار الوحيد لجهاز واحد</numerusform>
            <numerusform>المسار الوحيد لجهازين</numerusform>
            <numerusform>المسار الوحيد لـ %n أجهزة</numerusform>
            <numerusform>المسار الوحيد لـ %n جهازًا</numerusform>
            <numerusform>المسار الوحيد لـ %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>It shares %1 with %2, so both fail together.</source>
        <translation>يتشارك %1 مع %2، فيتعطلان معًا.</translation>
    </message>
    <message>
        <source>It shares %1 with %2: all fail together.</source>
        <translation>يتشارك %1 مع %2: تتعطل كلها معًا.</translation>
    </message>
    <message>
        <source>Fix: one mains router nearby.</source>
        <translation>الحل: موجّه واحد على التيار بالقرب.</translation>
    </message>
    <message>
        <source>Fix: one mains router in %1.</source>
        <translation>الحل: موجّه واحد على التيار في %1.</translation>
    </message>
    <message>
        <source>Fix: a second gateway.</source>
        <translation>الحل: بوابة ثانية.</translation>
    </message>
    <message>
        <source>Fix: a second gateway in %1.</source>
        <translation>الحل: بوابة ثانية في %1.</translation>
    </message>
    <message>
        <source>Fix: a second uplink beside %1.</source>
        <translation>الحل: وصلة ثانية بجانب %1.</translation>
    </message>
    <message>
        <source>Fix: a second switch beside %1.</source>
        <translation>الحل: مبدّل ثانٍ بجانب %1.</translation>
    </message>
    <message>
        <source>Fix: a second broker.</source>
        <translation>الحل: وسيط ثانٍ.</translation>
    </message>
    <message>
        <source>Fix: control on site instead of the cloud.</source>
        <translation>الحل: تحكم محلي بدل السحابة.</translation>
    </message>
    <message>
        <source>Fix: a second power feed, or a UPS.</source>
        <translation>الحل: تغذية كهربائية ثانية أو وحدة UPS.</translation>
    </message>
    <message>
        <source>Single point</source>
        <translation>نقطة مفردة</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>الأجهزة المقطوعة</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>الحل</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::CutsCard</name>
    <message>
        <source>Single points of failure</source>
        <translation>نقاط الفشل المفردة</translation>
    </message>
    <message>
        <source>Single points of failure as a table</source>
        <translation>نقاط الفشل المفردة كجدول</translation>
    </message>
    <message>
        <source>No single failure cuts others off</source>
        <translation>لا عطل مفرد يقطع غيره</translation>
    </message>
    <message>
        <source>Every device that is known has a second way, or none was told of its ways.</source>
        <translation>لكل جهاز معروف طريق ثانٍ، أو لم تُذكر طرقه.</translation>
    </message>
    <message>
        <source>Ask for one thing</source>
        <translation>السؤال عن شيء واحد</translation>
    </message>
    <message>
        <source>Mesh single points of failure</source>
        <translation>نقاط الفشل المفردة في الشبكة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, what hangs on it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillChoice</name>
    <message>
        <source>Drill to hold</source>
        <translation>التدريب المراد إجراؤه</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>ابدأ على التوأم</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>ما يُختبر</translation>
    </message>
    <message>
        <source>Checked before: %1</source>
        <comment>list</comment>
        <translation>يُفحص قبلها: %1</translation>
    </message>
    <message>
        <source>The policy is proved and armed on the twin. Then what it is about is lost, for as long as it needs to act and to come back.</source>
        <translation>تُثبت السياسة وتُفعّل على التوأم. ثم يُفقد ما تتناوله بالقدر الذي تحتاجه لتعمل وتعود.</translation>
    </message>
    <message>
        <source>What its steps store in devices is held, and what this station is to do comes into force in time</source>
        <translation>يثبت ما تخزنه خطواتها في الأجهزة، ويسري ما على هذه المحطة فعله في وقته</translation>
    </message>
    <message>
        <source>The twin is a model of this site with %1 devices. Nothing real is touched, and half an hour takes seconds.</source>
        <translation>التوأم نموذج لهذا الموقع فيه %1 جهازًا. لا يُمس شيء حقيقي، ونصف الساعة يستغرق ثواني.</translation>
    </message>
    <message>
        <source>The twin is %1, a simulated example with %2 devices, not your site: a drill there shows what a drill shows, and says nothing about your devices.</source>
        <comment>name, number</comment>
        <translation>التوأم هو %1، مثال محاكى فيه %2 جهازًا وليس موقعك: التدريب عليه يبيّن ما يبيّنه التدريب ولا يقول شيئًا عن أجهزتك.</translation>
    </message>
    <message>
        <source>A drill is under way</source>
        <translation>تدريب جارٍ</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillReader</name>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Pre-checks</source>
        <translation>فحوص مسبقة</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>يُعد</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>what a drill counts as</comment>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>no proof · functions: %1</source>
        <translation>ليس إثباتًا · الوظائف: %1</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>what a drill counts as</comment>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>a fault was built in</source>
        <translation>كان فيه عطل مزروع</translation>
    </message>
    <message>
        <source>not your site</source>
        <translation>ليس موقعك</translation>
    </message>
    <message>
        <source>Simulated, no cable is touched</source>
        <translation>محاكاة، لا يُمس أي كابل</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>time</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كالمتوقع</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>انحراف</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>أبطأ زمن حتى الأمان</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weight of a function, one letter</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>الزمن حتى الأمان</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>%1 of %2 hold</source>
        <comment>devices</comment>
        <translation>%1 من %2 ثابتة</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>لا شيء يُنظر إليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>devices</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>What is cut off</source>
        <translation>ما قُطع</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عداه</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>check</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>check</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>check</comment>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>out of bounds</source>
        <translation>خارج الحدود</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>تحت المراقبة</translation>
    </message>
    <message>
        <source>within bounds</source>
        <translation>ضمن الحدود</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <comment>place, value, value</comment>
        <translation>%1 بين %2 و%3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
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
        <translation>جارٍ على التوأم</translation>
    </message>
    <message>
        <source>The drill found what was built in: %1.</source>
        <comment>devices</comment>
        <translation>وجد التدريب العطل المزروع: %1.</translation>
    </message>
    <message>
        <source>The drill did not find what was built in: %1.</source>
        <comment>devices</comment>
        <translation>لم يجد التدريب العطل المزروع: %1.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <comment>devices</comment>
        <translation>انظر في %1 قبل أن يعتمد عليه أحد.</translation>
    </message>
    <message>
        <source>functions: %1 · devices cut off: %2</source>
        <translation>الوظائف: %1 · الأجهزة المقطوعة: %2</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>أُجري في</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>%1, deviating: %2</source>
        <comment>verdict, number of devices</comment>
        <translation>%1، منحرفة: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillTimeline</name>
    <message>
        <source>Course of the drill</source>
        <translation>سير التدريب</translation>
    </message>
    <message>
        <source>%1 taken away after %2</source>
        <comment>device, length</comment>
        <translation>سُحب %1 بعد %2</translation>
    </message>
    <message>
        <source>given back after %1</source>
        <comment>length</comment>
        <translation>أُعيد بعد %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices safe</source>
        <translation>%1 من %2 جهازًا آمن</translation>
    </message>
    <message>
        <source>Devices safe</source>
        <translation>أجهزة آمنة</translation>
    </message>
    <message>
        <source>taken away by the drill</source>
        <translation>سحبه التدريب</translation>
    </message>
    <message>
        <source>%1 of %2 safe</source>
        <translation>%1 من %2 آمنة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillWords</name>
    <message>
        <source>Broker lost</source>
        <translation>فقدان الوسيط</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost</source>
        <translation>فقدان البوابة GW-3</translation>
    </message>
    <message>
        <source>Gateway GW-3 lost, one device misbehaves</source>
        <translation>فقدان البوابة GW-3 وجهاز يسيء التصرف</translation>
    </message>
    <message>
        <source>Heating set-point</source>
        <translation>قيمة ضبط التدفئة</translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation>قيمة الضبط</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>سرعة المروحة</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>نجح الفحص</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>كل شيء كما كان</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>ليس كل شيء كما كان</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>تعذرت إعادته</translation>
    </message>
    <message>
        <source>The broker is taken from the twin for %1.</source>
        <comment>length</comment>
        <translation>يُسحب الوسيط من التوأم مدة %1.</translation>
    </message>
    <message>
        <source>%1 is taken from the twin for %2.</source>
        <comment>device, length</comment>
        <translation>يُسحب %1 من التوأم مدة %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>property, devices</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 holds %2 within %3</source>
        <comment>property, value, length</comment>
        <translation>%1 يثبت على %2 خلال %3</translation>
    </message>
    <message>
        <source>%1 stays between %2 and %3, or the drill is broken off</source>
        <comment>place, value, value</comment>
        <translation>يبقى %1 بين %2 و%3 وإلا قُطع التدريب</translation>
    </message>
    <message>
        <source>Built in: %1 misbehaves. The drill has to find it.</source>
        <comment>devices</comment>
        <translation>مزروع: %1 يسيء التصرف. على التدريب أن يجده.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>drill</comment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>drill</comment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>أُجري حتى نهايته وأُعيد وكل شيء كما كان.</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>فشل فحص قبل التدريب. لم يُسحب شيء.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>تعذر سحبه.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>قُطع: إنذار عاجل لا يفسره التدريب.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>قُطع: المراقِب نفسه انقطع.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>قُطع: خرجت قيمة عن حدودها.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>قُطع: انحرافات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>قطعه شخص.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>تعذرت إعادته: يجب أن يذهب أحد إليه.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>أُعيد، لكن ليس كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Observing</source>
        <translation>قيد المراقبة</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كالمتوقع</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>انحراف</translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation>ليس كالمتوقع</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>أُفلت</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>ليس كما كان</translation>
    </message>
    <message>
        <source>Everything that is watched is heard</source>
        <translation>كل المراقَب مسموع</translation>
    </message>
    <message>
        <source>No alarm of priority 1 or 2</source>
        <translation>لا إنذار بأولوية 1 أو 2</translation>
    </message>
    <message>
        <source>The policy is armed</source>
        <translation>السياسة مفعّلة</translation>
    </message>
    <message>
        <source>Fallbacks are stored in the devices</source>
        <translation>القيم الاحتياطية مخزنة في الأجهزة</translation>
    </message>
    <message>
        <source>Devices can be seen while cut off</source>
        <translation>الأجهزة مرئية وهي مقطوعة</translation>
    </message>
    <message>
        <source>People are informed</source>
        <translation>الناس على علم</translation>
    </message>
    <message>
        <source>A second person has agreed</source>
        <translation>وافق شخص ثانٍ</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>يثبت على %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>يواصل الإبلاغ</translation>
    </message>
    <message>
        <source>Shown as not heard</source>
        <translation>يظهر غير مسموع</translation>
    </message>
    <message>
        <source>Policy comes into force</source>
        <translation>تسري السياسة</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>إنذار واحد</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموع</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>غير مسموع</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>غير سارٍ</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>الإنذارات: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DrillsTab</name>
    <message>
        <source>kept with their audit: %1</source>
        <translation>محفوظة مع تدقيقها: %1</translation>
    </message>
    <message>
        <source>The twin is being brought to life …</source>
        <translation>يجري إحياء التوأم …</translation>
    </message>
    <message>
        <source>Roll back now</source>
        <translation>تراجع الآن</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>المتوقع والمرصود</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>الوظائف</translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>كل جهاز</translation>
    </message>
    <message>
        <source>How much of it is shown</source>
        <translation>كم يُعرض منه</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>لم يُجرَ أي تدريب بعد</translation>
    </message>
    <message>
        <source>A drill takes something away from a simulated twin of the site and watches whether everything does what its plan says. No cable is touched.</source>
        <translation>يسحب التدريب شيئًا من توأم محاكى للموقع ويراقب هل يفعل كل شيء ما تقوله الخطة. لا يُمس أي كابل.</translation>
    </message>
    <message>
        <source>Start on the twin</source>
        <translation>ابدأ على التوأم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>by the clock of the twin</source>
        <translation>بساعة التوأم</translation>
    </message>
    <message>
        <source>Checks and limits</source>
        <translation>الفحوص والحدود</translation>
    </message>
    <message>
        <source>any failure rolls back</source>
        <translation>أي إخفاق يتراجع</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>goes into the report</source>
        <translation>يدخل في التقرير</translation>
    </message>
    <message>
        <source>Drills held</source>
        <translation>التدريبات المجراة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::DurationBox</name>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>ي</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>د</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>ث</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>م.ث</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditButton</name>
    <message>
        <source>Open in editor</source>
        <translation>فتح في المحرر</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EditorWords</name>
    <message>
        <source>an echo through it</source>
        <translation>صدى يمر عبره</translation>
    </message>
    <message>
        <source>news of a reference device</source>
        <translation>أخبار جهاز مرجعي</translation>
    </message>
    <message>
        <source>an answer of its own</source>
        <translation>رد منه</translation>
    </message>
    <message>
        <source>the real service behind it</source>
        <translation>الخدمة الفعلية خلفه</translation>
    </message>
    <message>
        <source>a connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>a ping</source>
        <translation>نبضة ping</translation>
    </message>
    <message>
        <source>what it reports of itself</source>
        <translation>ما يبلغه عن نفسه</translation>
    </message>
    <message>
        <source>our own network card</source>
        <translation>بطاقة شبكتنا</translation>
    </message>
    <message>
        <source>our own router</source>
        <translation>موجّهنا</translation>
    </message>
    <message>
        <source>our own broker here</source>
        <translation>وسيطنا هنا</translation>
    </message>
    <message>
        <source>a power meter</source>
        <translation>عداد كهرباء</translation>
    </message>
    <message>
        <source>the time source</source>
        <translation>مصدر الوقت</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>ليس أثناء</translation>
    </message>
    <message>
        <source>only during</source>
        <translation>فقط أثناء</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>مع أو بدون</translation>
    </message>
    <message>
        <source>occupied or not</source>
        <translation>مشغولة أو لا</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>the new state</source>
        <translation>الحالة الجديدة</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>undo it and call a person</source>
        <translation>التراجع واستدعاء شخص</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>الإبقاء واستدعاء شخص</translation>
    </message>
    <message>
        <source>letting go</source>
        <translation>الإفلات</translation>
    </message>
    <message>
        <source>reversing it</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>when that has expired</source>
        <translation>عند انتهاء ذلك</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>العودة تلقائيًا</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>انتظار شخص</translation>
    </message>
    <message>
        <source>go back at night</source>
        <translation>العودة ليلًا</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>who is there</source>
        <translation>من الموجود</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>missing history</source>
        <translation>السجل الناقص</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>shown to the operator</source>
        <translation>تُعرض على المشغّل</translation>
    </message>
    <message>
        <source>sent unless expired</source>
        <translation>تُرسل ما لم تنتهِ</translation>
    </message>
    <message>
        <source>looked at again first</source>
        <translation>تُراجع أولًا</translation>
    </message>
    <message>
        <source>hold the last value</source>
        <translation>تثبيت آخر قيمة</translation>
    </message>
    <message>
        <source>set a preset</source>
        <translation>ضبط قيمة محددة</translation>
    </message>
    <message>
        <source>follow the local schedule</source>
        <translation>اتباع الجدول المحلي</translation>
    </message>
    <message>
        <source>switch the link</source>
        <translation>تبديل الوصلة</translation>
    </message>
    <message>
        <source>switch the broker</source>
        <translation>تبديل الوسيط</translation>
    </message>
    <message>
        <source>let a standby take over</source>
        <translation>تسليم الأمر للاحتياطي</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>give a rule to the doors</source>
        <translation>إعطاء قاعدة للأبواب</translation>
    </message>
    <message>
        <source>keep commands for later</source>
        <translation>حفظ الأوامر لاحقًا</translation>
    </message>
    <message>
        <source>refuse commands</source>
        <translation>رفض الأوامر</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>تخفيف الحمل</translation>
    </message>
    <message>
        <source>point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>powered by</source>
        <translation>يتغذى من</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>its clock set by</source>
        <translation>تُضبط ساعته من</translation>
    </message>
    <message>
        <source>cut open connections</source>
        <translation>قطع الاتصالات المفتوحة</translation>
    </message>
    <message>
        <source>shut the former one out</source>
        <translation>استبعاد السابق</translation>
    </message>
    <message>
        <source>by</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>as priority</source>
        <translation>بأولوية</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>from importance</source>
        <translation>من الأهمية</translation>
    </message>
    <message>
        <source>down to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>الكهرباء العامة</translation>
    </message>
    <message>
        <source>a UPS</source>
        <translation>مزود UPS</translation>
    </message>
    <message>
        <source>a battery</source>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>its own clock chip</source>
        <translation>شريحة ساعته</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>رسالة على الشاشة</translation>
    </message>
    <message>
        <source>a siren</source>
        <translation>صفارة</translation>
    </message>
    <message>
        <source>a text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>a web hook</source>
        <translation>خطاف ويب</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>تفتح لإنذار الحريق فقط</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>open once</source>
        <translation>تفتح مرة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::EvidenceDialog</name>
    <message>
        <source>A drill on site showed that it works</source>
        <translation>أظهر تدريب في الموقع أنها تعمل</translation>
    </message>
    <message>
        <source>Counts as proven for these devices as they are now, for 180 days at most.</source>
        <translation>يُحسب مثبتًا لهذه الأجهزة كما هي الآن، لمدة 180 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>A real outage showed that it works</source>
        <translation>أظهر انقطاع حقيقي أنها تعمل</translation>
    </message>
    <message>
        <source>A drill on site showed that it fails</source>
        <translation>أظهر تدريب في الموقع أنها تفشل</translation>
    </message>
    <message>
        <source>Counts as failed until a newer drill or outage shows otherwise.</source>
        <translation>يُحسب فاشلًا حتى يُظهر تدريب أو انقطاع أحدث غير ذلك.</translation>
    </message>
    <message>
        <source>A real outage showed that it fails</source>
        <translation>أظهر انقطاع حقيقي أنها تفشل</translation>
    </message>
    <message>
        <source>The maker says so</source>
        <translation>الصانع يقول ذلك</translation>
    </message>
    <message>
        <source>Counts as claimed, never as proven.</source>
        <translation>يُحسب مُدّعى، ولا يُحسب مثبتًا أبدًا.</translation>
    </message>
    <message>
        <source>A person says so</source>
        <translation>شخص يقول ذلك</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>تسجيل دليل</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف يُعرف ذلك</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مَقيس</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>الوقت حتى الأمان</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was seen, who was there, or where it is written. It stays, with your name.</source>
        <translation>ما شوهد أو من حضر أو أين كُتب. يبقى مع اسمك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Say first in the function what happens then: what is not known cannot be proven.</source>
        <translation>قل أولًا في الوظيفة ما يحدث حينها: ما لا يُعرف لا يمكن إثباته.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Findings</name>
    <message>
        <source>Nothing is watched: it would never act</source>
        <translation>لا شيء مراقَب: لن تتصرف أبدًا</translation>
    </message>
    <message>
        <source>%1 bad probes are asked for, there are only %2</source>
        <translation>مطلوب %1 فحوص فاشلة ولا يوجد إلا %2</translation>
    </message>
    <message>
        <source>It counts as good again before it counts as bad</source>
        <translation>يُعد جيدًا من جديد قبل أن يُعد سيئًا</translation>
    </message>
    <message>
        <source>A probe may take %1, but the next one starts after %2</source>
        <translation>قد يستغرق الفحص %1، لكن التالي يبدأ بعد %2</translation>
    </message>
    <message>
        <source>No probe proves the whole way</source>
        <translation>لا فحص يثبت الطريق كله</translation>
    </message>
    <message>
        <source>It has no step</source>
        <translation>ليس فيها أي خطوة</translation>
    </message>
    <message>
        <source>It is for nothing</source>
        <translation>لا تخص شيئًا</translation>
    </message>
    <message>
        <source>There is no action %1</source>
        <translation>لا يوجد إجراء %1</translation>
    </message>
    <message>
        <source>%2 has no setting %1</source>
        <translation>ليس لـ %2 إعداد %1</translation>
    </message>
    <message>
        <source>%2 needs %1</source>
        <translation>%2 يحتاج إلى %1</translation>
    </message>
    <message>
        <source>%1 is not possible: %2</source>
        <translation>%1 غير ممكن: %2</translation>
    </message>
    <message>
        <source>%1 needs a target</source>
        <translation>%1 يحتاج إلى هدف</translation>
    </message>
    <message>
        <source>The target %1 is not known</source>
        <translation>الهدف %1 غير معروف</translation>
    </message>
    <message>
        <source>%1 cannot run at %2</source>
        <translation>لا يمكن تشغيل %1 في %2</translation>
    </message>
    <message>
        <source>%1 cannot be undone that way</source>
        <translation>لا يمكن التراجع عن %1 بهذه الطريقة</translation>
    </message>
    <message>
        <source>It is class %1, but %3 needs class %2</source>
        <translation>فئتها %1 لكن %3 يتطلب الفئة %2</translation>
    </message>
    <message>
        <source>%1 is not probed before anything moves there</source>
        <translation>لا يُفحص %1 قبل الانتقال إليه</translation>
    </message>
    <message>
        <source>The probe of %1 does not prove the whole way</source>
        <translation>فحص %1 لا يثبت الطريق كله</translation>
    </message>
    <message>
        <source>%1 is the very thing that is lost</source>
        <translation>%1 هو المفقود نفسه</translation>
    </message>
    <message>
        <source>Up to %1 switches, the site allows %2 in %3</source>
        <translation>حتى %1 تبديلات، والموقع يسمح بـ %2 خلال %3</translation>
    </message>
    <message>
        <source>Switches are counted over %1, the site counts over %2</source>
        <translation>تُعد التبديلات على مدى %1، والموقع يعدها على مدى %2</translation>
    </message>
    <message>
        <source>It goes back after %1, the site asks for %2</source>
        <translation>تعود بعد %1، والموقع يطلب %2</translation>
    </message>
    <message>
        <source>It goes back after %1 good rounds, the site asks for %2</source>
        <translation>تعود بعد %1 جولات جيدة، والموقع يطلب %2</translation>
    </message>
    <message>
        <source>Up to %1 switches, at least %2 are needed to leave a dead path</source>
        <translation>حتى %1 تبديلات، ويلزم %2 على الأقل لترك مسار ميت</translation>
    </message>
    <message>
        <source>When the alternative dies too, it stays there</source>
        <translation>إذا تعطل البديل أيضًا بقيت عليه</translation>
    </message>
    <message>
        <source>It acts after %1, the site asks for %2</source>
        <translation>تتصرف بعد %1، والموقع يطلب %2</translation>
    </message>
    <message>
        <source>Nothing shows that we are not the ones cut off</source>
        <translation>لا شيء يبيّن أننا لسنا المقطوعين</translation>
    </message>
    <message>
        <source>The control probe asks the very thing that is lost</source>
        <translation>فحص التحكم يسأل المفقود نفسه</translation>
    </message>
    <message>
        <source>Slot %1 belongs to life safety</source>
        <translation>الخانة %1 تخص سلامة الأرواح</translation>
    </message>
    <message>
        <source>Slot %1 belongs to the operator</source>
        <translation>الخانة %1 تخص المشغّل</translation>
    </message>
    <message>
        <source>A door must not open because the network is lost</source>
        <translation>يجب ألا يُفتح باب لأن الشبكة فُقدت</translation>
    </message>
    <message>
        <source>A door must obey the fire alarm</source>
        <translation>يجب أن يطيع الباب إنذار الحريق</translation>
    </message>
    <message>
        <source>Commands may wait too long before they are sent</source>
        <translation>قد تنتظر الأوامر طويلًا قبل إرسالها</translation>
    </message>
    <message>
        <source>Two gateways could command at once</source>
        <translation>قد تأمر بوابتان في آن واحد</translation>
    </message>
    <message>
        <source>What is held is never let go</source>
        <translation>ما يُثبَّت لا يُترك أبدًا</translation>
    </message>
    <message>
        <source>Two steps hold the same output at slot %2</source>
        <translation>خطوتان تثبّتان المخرج نفسه في الخانة %2</translation>
    </message>
    <message>
        <source>The alarm comes after %1, the site asks for %2</source>
        <translation>يأتي الإنذار بعد %1، والموقع يطلب %2</translation>
    </message>
    <message>
        <source>A step could wait for ever</source>
        <translation>قد تنتظر خطوة إلى الأبد</translation>
    </message>
    <message>
        <source>A step may take %1, the site allows %2</source>
        <translation>قد تستغرق خطوة %1، والموقع يسمح بـ %2</translation>
    </message>
    <message>
        <source>Catching up could take for ever</source>
        <translation>قد يستمر الاستدراك إلى الأبد</translation>
    </message>
    <message>
        <source>%1 runs at %2, which needs what is lost</source>
        <translation>%1 يعمل في %2 الذي يحتاج إلى المفقود</translation>
    </message>
    <message>
        <source>The schedule needs the time that is lost</source>
        <translation>الجدول يحتاج إلى الوقت المفقود</translation>
    </message>
    <message>
        <source>It runs on the power that is lost</source>
        <translation>يعمل بالتيار المفقود</translation>
    </message>
    <message>
        <source>%1 cannot be sent without what is lost</source>
        <translation>لا يمكن إرسال %1 دون المفقود</translation>
    </message>
    <message>
        <source>The last value is held without an end</source>
        <translation>تُثبَّت آخر قيمة بلا نهاية</translation>
    </message>
    <message>
        <source>Nothing follows when the held value is too old</source>
        <translation>لا شيء يلي حين تصبح القيمة المثبتة قديمة جدًا</translation>
    </message>
    <message>
        <source>It waits for an end that never comes</source>
        <translation>ينتظر نهاية لا تأتي أبدًا</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>لا يُبلَّغ أحد</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wants something else: %3</source>
        <translation>%2 موجودة أيضًا في %1 التي تريد غير ذلك: %3</translation>
    </message>
    <message>
        <source>%2 are also in %1, which wins: %3</source>
        <translation>%2 موجودة أيضًا في %1 وهي الغالبة: %3</translation>
    </message>
    <message>
        <source>It sets itself off, by way of %1</source>
        <translation>تُطلق نفسها عبر %1</translation>
    </message>
    <message>
        <source>Nothing on the site fits its scope</source>
        <translation>لا شيء في الموقع يناسب نطاقها</translation>
    </message>
    <message>
        <source>%1 have joined its scope since it was approved: %2</source>
        <translation>انضم %1 إلى نطاقها منذ اعتمادها: %2</translation>
    </message>
    <message>
        <source>%1 of %3 cannot do it: %2</source>
        <translation>%1 من %3 لا تستطيع ذلك: %2</translation>
    </message>
    <message>
        <source>%1 have no sensor of their own: %2</source>
        <translation>%1 بلا مستشعر خاص: %2</translation>
    </message>
    <message>
        <source>%1, which it watches, is not known</source>
        <translation>%1 الذي تراقبه غير معروف</translation>
    </message>
    <message>
        <source>%1 have no fallback: %2</source>
        <translation>%1 بلا بديل: %2</translation>
    </message>
    <message>
        <source>%1 critical ones have no fallback: %2</source>
        <translation>%1 حرجة بلا بديل: %2</translation>
    </message>
    <message>
        <source>%1 doors on an escape route fail locked: %2</source>
        <translation>%1 أبواب على مسار نجاة تتعطل مقفلة: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FindingsCard</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What the check says</source>
        <translation>ما يقوله الفحص</translation>
    </message>
    <message>
        <source>Nothing to be said against it</source>
        <translation>لا اعتراض عليه</translation>
    </message>
    <message>
        <source>Being checked …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Every rule of the check holds. A proof looks at what can happen as well.</source>
        <translation>كل قواعد الفحص سليمة. أما البرهان فينظر أيضًا فيما قد يحدث.</translation>
    </message>
    <message>
        <source>updates as you edit</source>
        <translation>يتحدث أثناء التحرير</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a critical function</source>
        <translation>إضافة وظيفة حرجة</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>1, useful</source>
        <translation>1، مفيدة</translation>
    </message>
    <message>
        <source>2, important</source>
        <translation>2، مهمة</translation>
    </message>
    <message>
        <source>3, vital</source>
        <translation>3، حيوية</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Weight in the score</source>
        <translation>الوزن في النتيجة</translation>
    </message>
    <message>
        <source>Time to safe, at most</source>
        <translation>الوقت حتى الأمان، على الأكثر</translation>
    </message>
    <message>
        <source>What it does while all is well</source>
        <translation>ما تفعله ما دام كل شيء بخير</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>يقوم بها</translation>
    </message>
    <message>
        <source>Filter devices and points</source>
        <translation>تصفية الأجهزة والنقاط</translation>
    </message>
    <message>
        <source>Devices and points that do it</source>
        <translation>الأجهزة والنقاط التي تقوم بها</translation>
    </message>
    <message>
        <source>Space takes one in or out.</source>
        <translation>مفتاح المسافة يضيف واحدًا أو يخرجه.</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>إذا فُقد هذا</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>Whoever says so claims it; proof comes from drills and real outages.</source>
        <translation>من يقول ذلك يدّعيه؛ والإثبات يأتي من التدريبات والانقطاعات الحقيقية.</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1: ما يحدث</translation>
    </message>
    <message>
        <source>%1: in your words</source>
        <translation>%1: بكلماتك</translation>
    </message>
    <message>
        <source>%1: who says so</source>
        <translation>%1: من يقول ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لم يُختَر شيء</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
            <numerusform>اختير %n</numerusform>
        </translation>
    </message>
    <message>
        <source>everything where it works</source>
        <translation>كل ما هو حيث تعمل</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionMarks</name>
    <message>
        <source>proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>untested</source>
        <translation>غير مختبر</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>بلا بديل</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::FunctionsCard</name>
    <message>
        <source>Critical functions</source>
        <translation>الوظائف الحرجة</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>لا مثبت</numerusform>
            <numerusform>مثبت واحد</numerusform>
            <numerusform>مثبتان</numerusform>
            <numerusform>%n مثبتة</numerusform>
            <numerusform>%n مثبتًا</numerusform>
            <numerusform>%n مثبت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untested</source>
        <translation>
            <numerusform>لا غير مختبر</numerusform>
            <numerusform>واحد غير مختبر</numerusform>
            <numerusform>اثنان غير مختبرين</numerusform>
            <numerusform>%n غير مختبرة</numerusform>
            <numerusform>%n غير مختبر</numerusform>
            <numerusform>%n غير مختبر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without fallback</source>
        <translation>
            <numerusform>لا شيء بلا بديل</numerusform>
            <numerusform>واحد بلا بديل</numerusform>
            <numerusform>اثنان بلا بديل</numerusform>
            <numerusform>%n بلا بديل</numerusform>
            <numerusform>%n بلا بديل</numerusform>
            <numerusform>%n بلا بديل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::LossModel</name>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 من %2 جهاز</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>يستمر</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>بلا تيار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixCard</name>
    <message>
        <source>What keeps working</source>
        <translation>ما يستمر في العمل</translation>
    </message>
    <message>
        <source>No critical function is named yet</source>
        <translation>لم تُسمَّ أي وظيفة حرجة بعد</translation>
    </message>
    <message>
        <source>What must go on when something is lost is listed here, with what happens and how it is known.</source>
        <translation>يُدرج هنا ما يجب أن يستمر عند فقد شيء، مع ما يحدث وكيف يُعرف.</translation>
    </message>
    <message>
        <source>See what depends on what</source>
        <translation>عرض ما يعتمد على ماذا</translation>
    </message>
    <message>
        <source>Rows are functions, columns are what is lost. Enter tells the whole story of a cell.</source>
        <translation>الصفوف وظائف والأعمدة ما يُفقد. Enter يعرض كل ما يخص الخلية.</translation>
    </message>
    <message numerus="yes">
        <source>gaps first · %n function(s)</source>
        <translation>
            <numerusform>الثغرات أولًا · لا وظائف</numerusform>
            <numerusform>الثغرات أولًا · وظيفة واحدة</numerusform>
            <numerusform>الثغرات أولًا · وظيفتان</numerusform>
            <numerusform>الثغرات أولًا · %n وظائف</numerusform>
            <numerusform>الثغرات أولًا · %n وظيفة</numerusform>
            <numerusform>الثغرات أولًا · %n وظيفة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::MatrixModel</name>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>proposed · %1</source>
        <translation>مقترح · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it normally does, its weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>السياسة: %1</translation>
    </message>
    <message>
        <source>Safe after %1</source>
        <translation>آمن بعد %1</translation>
    </message>
    <message>
        <source>Proven on %1</source>
        <translation>أُثبت في %1</translation>
    </message>
    <message>
        <source>proven, oldest %1</source>
        <comment>how old the oldest proof is</comment>
        <translation>مثبت، الأقدم %1</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>لا ثغرة</translation>
    </message>
    <message>
        <source>no gap, %1</source>
        <translation>لا ثغرة، %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap, priority %1: %2</source>
        <translation>ثغرة، الأولوية %1: %2</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الثغرة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::NextDrill</name>
    <message>
        <source>Next drill</source>
        <translation>التدريب القادم</translation>
    </message>
    <message>
        <source>Last held %1: %2</source>
        <comment>day, verdict</comment>
        <translation>آخر تدريب %1: %2</translation>
    </message>
    <message>
        <source>No drill has been held yet</source>
        <translation>لم يُجرَ أي تدريب بعد</translation>
    </message>
    <message>
        <source>Nothing is proven at the site yet.</source>
        <translation>لم يثبت شيء في الموقع بعد.</translation>
    </message>
    <message>
        <source>The proof of %1 runs out first, on %2.</source>
        <comment>function and loss, day</comment>
        <translation>إثبات %1 ينتهي أولًا في %2.</translation>
    </message>
    <message>
        <source>That is in %1.</source>
        <comment>length</comment>
        <translation>أي بعد %1.</translation>
    </message>
    <message>
        <source>A drill on the twin renews no proof: only the devices themselves can.</source>
        <translation>تدريب على التوأم لا يجدد إثباتًا: الأجهزة نفسها وحدها تستطيع.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathDiagram</name>
    <message>
        <source>Path %1: %2, %3</source>
        <translation>المسار %1: %2، %3</translation>
    </message>
    <message>
        <source>Paths from %1 to %2</source>
        <translation>المسارات من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathReader</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>all paths lost</source>
        <translation>كل المسارات مفقودة</translation>
    </message>
    <message>
        <source>no second path</source>
        <translation>لا مسار ثانيًا</translation>
    </message>
    <message>
        <source>on backup path</source>
        <translation>على المسار البديل</translation>
    </message>
    <message>
        <source>second path ready</source>
        <translation>المسار الثاني جاهز</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>لم يُبلَّغ</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 مللي ث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>probes</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Switch: %1 probes fail for %2. Return: stable for %3.</source>
        <translation>التبديل: فشل %1 من الفحوص لمدة %2. العودة: استقرار لمدة %3.</translation>
    </message>
    <message>
        <source>No policy switches between these paths.</source>
        <translation>لا سياسة تبدّل بين هذه المسارات.</translation>
    </message>
    <message>
        <source>No path is in use.</source>
        <translation>لا مسار قيد الاستخدام.</translation>
    </message>
    <message>
        <source>%1 in use since %2, for %3.</source>
        <translation>%1 قيد الاستخدام منذ %2، لمدة %3.</translation>
    </message>
    <message>
        <source>%1 is in use, nobody told since when.</source>
        <translation>%1 قيد الاستخدام، ولم يُذكر منذ متى.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Second path</source>
        <translation>المسار الثاني</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsCard</name>
    <message>
        <source>Failover paths</source>
        <translation>المسارات البديلة</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Failover paths as a table</source>
        <translation>المسارات البديلة كجدول</translation>
    </message>
    <message>
        <source>No gateway told of its paths</source>
        <translation>لم تذكر أي بوابة مساراتها</translation>
    </message>
    <message>
        <source>Paths are told by the gateways, or named by an engineer.</source>
        <translation>تذكر البوابات المسارات أو يسمّيها مهندس.</translation>
    </message>
    <message>
        <source>Show gateways</source>
        <translation>عرض البوابات</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PathsTab</name>
    <message>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>No gateway is known</source>
        <translation>لا توجد بوابة معروفة</translation>
    </message>
    <message>
        <source>A gateway is a device that others are heard through.</source>
        <translation>البوابة جهاز تُسمع عبره أجهزة أخرى.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>عرض الأجهزة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PictureOrTable</name>
    <message>
        <source>Show as table</source>
        <translation>العرض كجدول</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>العرض كرسم</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PointsTab</name>
    <message>
        <source>If this is lost, you lose …</source>
        <translation>إذا فُقد هذا فقدتَ …</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>What is lost when</source>
        <translation>ما يُفقد ومتى</translation>
    </message>
    <message>
        <source>Nothing carries anything else yet</source>
        <translation>لا شيء يحمل غيره بعد</translation>
    </message>
    <message>
        <source>What depends on what is worked out from what the devices say of themselves.</source>
        <translation>يُستنتج ما يعتمد على ماذا مما تقوله الأجهزة عن نفسها.</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>عرض الأجهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>devices, functions</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s)</source>
        <translation>
            <numerusform>لا وظائف</numerusform>
            <numerusform>وظيفة واحدة</numerusform>
            <numerusform>وظيفتان</numerusform>
            <numerusform>%n وظائف</numerusform>
            <numerusform>%n وظيفة</numerusform>
            <numerusform>%n وظيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 is lost: at once %2, after 24 hours %3.</source>
        <translation>إذا فُقد %1: فورًا %2، وبعد 24 ساعة %3.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesCard</name>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>كل السياسات</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>لا سياسة بعد</translation>
    </message>
    <message>
        <source>A policy says what must happen when something is lost. Without one, the devices decide.</source>
        <translation>تقول السياسة ما يجب أن يحدث عند فقد شيء. بدونها تقرر الأجهزة.</translation>
    </message>
    <message>
        <source>See what is lost without one</source>
        <translation>عرض ما يُفقد بدونها</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n running</source>
        <translation>
            <numerusform>%1 · لا شيء يعمل</numerusform>
            <numerusform>%1 · واحدة تعمل</numerusform>
            <numerusform>%1 · اثنتان تعملان</numerusform>
            <numerusform>%1 · %n تعمل</numerusform>
            <numerusform>%1 · %n تعمل</numerusform>
            <numerusform>%1 · %n تعمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PoliciesTab</name>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>كيفية عرض السياسة</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>خطوات السياسة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What check and proof say</source>
        <translation>ما يقوله الفحص والإثبات</translation>
    </message>
    <message>
        <source>Not checked yet. A policy is proved before it can be armed.</source>
        <translation>لم تُفحص بعد. تُثبت السياسة قبل تفعيلها.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>proved · %1 states</source>
        <translation>مثبتة · %1 حالة</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>broken after %1 steps</source>
        <translation>انكسر بعد %1 خطوة</translation>
    </message>
    <message>
        <source>holds, looked at %1 times</source>
        <translation>صامد، فُحص %1 مرة</translation>
    </message>
    <message>
        <source>Armed by %1 on %2.</source>
        <comment>person, day and time</comment>
        <translation>فعّلها %1 في %2.</translation>
    </message>
    <message>
        <source>It comes with Holdfast. Save it as your own, put your devices in, then it can be armed.</source>
        <translation>تأتي مع Holdfast. احفظها سياسةً خاصة بك وضع أجهزتك فيها، ثم يمكن تفعيلها.</translation>
    </message>
    <message>
        <source>It is armed already.</source>
        <translation>هي مفعَّلة بالفعل.</translation>
    </message>
    <message>
        <source>It is being proved. That takes some seconds.</source>
        <translation>يجري إثباتها. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>It is not proved: what the check says below has to be put right first.</source>
        <translation>ليست مثبتة: يجب أولًا إصلاح ما يقوله الفحص أدناه.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation>إيقاف التفعيل</translation>
    </message>
    <message>
        <source>Save as own policy</source>
        <translation>حفظ سياسةً خاصة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>جرّبها على السجل</translation>
    </message>
    <message>
        <source>What it would have done in the last 30 days.</source>
        <translation>ما كانت ستفعله في آخر 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyClauses</name>
    <message>
        <source>While</source>
        <translation>ما دام</translation>
    </message>
    <message>
        <source>From what time of day</source>
        <translation>من أي ساعة</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>To what time of day</source>
        <translation>إلى أي ساعة</translation>
    </message>
    <message>
        <source>while the time is between %1 and %2</source>
        <translation>ما دام الوقت بين %1 و %2</translation>
    </message>
    <message>
        <source>while the time is %1</source>
        <comment>any time</comment>
        <translation>ما دام الوقت %1</translation>
    </message>
    <message>
        <source>the rooms are %1, %2 maintenance, %3 a fire alarm, %4 an operator&apos;s override</source>
        <translation>الغرف %1، %2 صيانة، %3 إنذار حريق، %4 تدخل من المشغّل</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>During maintenance</source>
        <translation>أثناء الصيانة</translation>
    </message>
    <message>
        <source>During a fire alarm</source>
        <translation>أثناء إنذار حريق</translation>
    </message>
    <message>
        <source>While an operator overrides</source>
        <translation>أثناء تدخل المشغّل</translation>
    </message>
    <message>
        <source>on every day; only on</source>
        <translation>كل يوم؛ فقط يوم</translation>
    </message>
    <message>
        <source>only on</source>
        <translation>فقط يوم</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <translation>فقط يوم %1</translation>
    </message>
    <message>
        <source>How it goes back</source>
        <translation>كيف يعود</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until it has been good for %1 rounds and for %2, then %3</source>
        <translation>حتى يكون سليمًا %1 جولات ولمدة %2، ثم %3</translation>
    </message>
    <message>
        <source>Good rounds in a row</source>
        <translation>جولات سليمة متتالية</translation>
    </message>
    <message>
        <source>Time it must stay good</source>
        <translation>المدة التي يجب أن يبقى فيها سليمًا</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>لا أكثر</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times of day</comment>
        <translation>بين %1 و %2</translation>
    </message>
    <message>
        <source>Goes back from what time</source>
        <translation>يعود من أي ساعة</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Goes back until what time</source>
        <translation>يعود حتى أي ساعة</translation>
    </message>
    <message>
        <source>with at most %1 switches in %2, and %3 more to leave a dead way</source>
        <translation>بحد أقصى %1 تبديلات خلال %2، و %3 إضافية لترك طريق ميت</translation>
    </message>
    <message>
        <source>Switches at most</source>
        <translation>أقصى عدد تبديلات</translation>
    </message>
    <message>
        <source>Time within which switches are counted</source>
        <translation>مدة عدّ التبديلات</translation>
    </message>
    <message>
        <source>Switches in reserve</source>
        <translation>تبديلات احتياطية</translation>
    </message>
    <message>
        <source>and when the other way dies too, %1</source>
        <translation>وإذا مات الطريق الآخر أيضًا، %1</translation>
    </message>
    <message>
        <source>When the other way dies too</source>
        <translation>إذا مات الطريق الآخر أيضًا</translation>
    </message>
    <message>
        <source>go back at once</source>
        <translation>العودة فورًا</translation>
    </message>
    <message>
        <source>stay there</source>
        <translation>البقاء هناك</translation>
    </message>
    <message>
        <source>each within %1, with at most %2 questions a second, spread over %3</source>
        <translation>كل منها خلال %1، بحد أقصى %2 أسئلة في الثانية، موزعة على %3</translation>
    </message>
    <message>
        <source>Time each of them may take</source>
        <translation>المدة المسموحة لكل منها</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>Questions a second</source>
        <translation>أسئلة في الثانية</translation>
    </message>
    <message>
        <source>Time over which questions are spread</source>
        <translation>مدة توزيع الأسئلة</translation>
    </message>
    <message>
        <source>commands that have waited are %1</source>
        <translation>الأوامر التي انتظرت %1</translation>
    </message>
    <message>
        <source>Commands that have waited</source>
        <translation>الأوامر التي انتظرت</translation>
    </message>
    <message>
        <source>then catch up, in this order:</source>
        <translation>ثم اللحاق بهذا الترتيب:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What is caught up with, number %1</source>
        <translation>ما يُلحق به، رقم %1</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>إذا دام أكثر من %1، استدعِ شخصًا</translation>
    </message>
    <message>
        <source>Longest time before a person is called</source>
        <translation>أطول مدة قبل استدعاء شخص</translation>
    </message>
    <message>
        <source>outputs stay on for at least %1 and off for at least %2; an operator&apos;s override ends after %3</source>
        <translation>تبقى المخارج مشغّلة %1 على الأقل ومطفأة %2 على الأقل؛ وينتهي تدخل المشغّل بعد %3</translation>
    </message>
    <message>
        <source>Shortest time an output stays on</source>
        <translation>أقصر مدة لتشغيل مخرج</translation>
    </message>
    <message>
        <source>Shortest time an output stays off</source>
        <translation>أقصر مدة لإطفاء مخرج</translation>
    </message>
    <message>
        <source>Longest time of an override</source>
        <translation>أطول مدة للتدخل</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Step %1: what is done</source>
        <translation>الخطوة %1: ما يُفعل</translation>
    </message>
    <message>
        <source>Step %1: for whom</source>
        <translation>الخطوة %1: لمن</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>أحد</translation>
    </message>
    <message>
        <source>all it is for</source>
        <translation>كل ما تشمله</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>طريق آخر</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>متى تبدأ</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>then, hold the last value, for the zones</comment>
        <translation>%1 %2 لـ %3</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>نقل الخطوة %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>نقل الخطوة %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Take step %1 away</source>
        <translation>إزالة الخطوة %1</translation>
    </message>
    <message>
        <source>%1 at slot %2, for at most %3</source>
        <comment>where, of the priority array, time to live</comment>
        <translation>%1 في الموضع %2، بحد أقصى %3</translation>
    </message>
    <message>
        <source>where it runs</source>
        <translation>أين تعمل</translation>
    </message>
    <message>
        <source>its slot</source>
        <translation>موضعها</translation>
    </message>
    <message>
        <source>how long it holds</source>
        <translation>كم تدوم</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>طوال الوقت</translation>
    </message>
    <message>
        <source>confirmed by %1 within %2; if it fails, %3; undone by %4</source>
        <translation>يؤكدها %1 خلال %2؛ إذا فشلت، %3؛ يُلغيها %4</translation>
    </message>
    <message>
        <source>what confirms it</source>
        <translation>ما يؤكدها</translation>
    </message>
    <message>
        <source>its time-out</source>
        <translation>مهلتها</translation>
    </message>
    <message>
        <source>what happens when it fails</source>
        <translation>ما يحدث إذا فشلت</translation>
    </message>
    <message>
        <source>how it is undone</source>
        <translation>كيف تُلغى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>عندما</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>إطلاقًا</translation>
    </message>
    <message>
        <source>When %1: %2</source>
        <comment>what happens: to whom</comment>
        <translation>عندما %1: %2</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>Whose loss it is</source>
        <translation>فقدان ماذا</translation>
    </message>
    <message>
        <source>what each depends on</source>
        <translation>ما يعتمد عليه كل منها</translation>
    </message>
    <message>
        <source>that is, %1 of these are bad together, asked every %2, answering within %3</source>
        <translation>أي أن %1 من هذه سيئة معًا، تُسأل كل %2 وتجيب خلال %3</translation>
    </message>
    <message>
        <source>So many probes bad together</source>
        <translation>عدد المجسات السيئة معًا</translation>
    </message>
    <message>
        <source>Time between two rounds</source>
        <translation>الوقت بين جولتين</translation>
    </message>
    <message>
        <source>Time an answer may take</source>
        <translation>المدة المسموحة للرد</translation>
    </message>
    <message>
        <source>%1 rounds in a row, and %2 longer</source>
        <translation>%1 جولات متتالية، و %2 أطول</translation>
    </message>
    <message>
        <source>Bad rounds in a row</source>
        <translation>جولات سيئة متتالية</translation>
    </message>
    <message>
        <source>How much longer it must stay bad</source>
        <translation>كم يجب أن يبقى سيئًا أطول</translation>
    </message>
    <message>
        <source>no moment</source>
        <translation>ولا لحظة</translation>
    </message>
    <message>
        <source>bad is also losing %1 of the answers until it is below %2, or taking %3 until it is below %4</source>
        <translation>ومن السوء أيضًا فقد %1 من الردود حتى تقل عن %2، أو استغراق %3 حتى يقل عن %4</translation>
    </message>
    <message>
        <source>Lost answers that count as bad</source>
        <translation>الردود المفقودة التي تُعد سيئة</translation>
    </message>
    <message>
        <source>Lost answers below which it is good again</source>
        <translation>الردود المفقودة التي دونها يعود سليمًا</translation>
    </message>
    <message>
        <source>Time to answer that counts as bad</source>
        <translation>زمن الرد الذي يُعد سيئًا</translation>
    </message>
    <message>
        <source>Time to answer below which it is good again</source>
        <translation>زمن الرد الذي دونه يعود سليمًا</translation>
    </message>
    <message>
        <source>Probe %1: %2</source>
        <translation>المجس %1: %2</translation>
    </message>
    <message>
        <source>· %1: %2, called %3 %4</source>
        <comment>a probe, whom it asks, its name, a button</comment>
        <translation>· %1: %2، واسمه %3 %4</translation>
    </message>
    <message>
        <source>what it looks at</source>
        <translation>ما ينظر إليه</translation>
    </message>
    <message>
        <source>whom it asks</source>
        <translation>من يسأل</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Take probe %1 away</source>
        <translation>إزالة المجس %1</translation>
    </message>
    <message>
        <source>Add a probe</source>
        <translation>إضافة مجس</translation>
    </message>
    <message>
        <source>probe %1</source>
        <translation>مجس %1</translation>
    </message>
    <message>
        <source>What shows that we are not the ones cut off</source>
        <translation>ما يدل على أننا لسنا المنقطعين</translation>
    </message>
    <message>
        <source>control</source>
        <translation>تحكم</translation>
    </message>
    <message>
        <source>%1 shows that we are not the ones cut off</source>
        <translation>%1 يدل على أننا لسنا المنقطعين</translation>
    </message>
    <message>
        <source>Whom the control probe asks</source>
        <translation>من يسأله مجس التحكم</translation>
    </message>
    <message>
        <source>%1 (%2) shows that we are not the ones cut off</source>
        <translation>%1 (%2) يدل على أننا لسنا المنقطعين</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Way %1: %2</source>
        <translation>الطريق %1: %2</translation>
    </message>
    <message>
        <source>where it leads</source>
        <translation>إلى أين يقود</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>what must be good first</source>
        <translation>ما يجب أن يكون سليمًا أولًا</translation>
    </message>
    <message>
        <source>way %1</source>
        <translation>طريق %1</translation>
    </message>
    <message>
        <source>Take way %1 away</source>
        <translation>إزالة الطريق %1</translation>
    </message>
    <message>
        <source>whom that asks</source>
        <translation>من يسأل ذلك</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 (%5) is good %4</source>
        <translation>%1 يقود إلى %2، إذا كان %3 (%5) سليمًا %4</translation>
    </message>
    <message>
        <source>%1 leads to %2, if %3 is good %4</source>
        <translation>%1 يقود إلى %2، إذا كان %3 سليمًا %4</translation>
    </message>
    <message>
        <source>Add another way</source>
        <translation>إضافة طريق آخر</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>اسم السياسة</translation>
    </message>
    <message>
        <source>Id of the policy</source>
        <translation>معرّف السياسة</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>من المسؤول عنها</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>The policy %1</source>
        <comment>its name</comment>
        <translation>السياسة %1</translation>
    </message>
    <message>
        <source>with the id %1 in version %2 is of %3 and belongs to %4</source>
        <comment>id, version, class, owner</comment>
        <translation>بالمعرّف %1 في الإصدار %2 هي %3 وتتبع %4</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>هي لـ</translation>
    </message>
    <message>
        <source>For whom: %1; empty takes it out</source>
        <translation>لمن: %1؛ الفراغ يزيله</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Add whom it is for</source>
        <translation>إضافة من تشمله</translation>
    </message>
    <message>
        <source>add a space or a device</source>
        <translation>إضافة مكان أو جهاز</translation>
    </message>
    <message>
        <source>Tags that all must hold</source>
        <translation>وسوم يجب أن تنطبق كلها</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Who is left out, ids with commas between</source>
        <translation>من يُستثنى، معرّفات تفصلها فواصل</translation>
    </message>
    <message>
        <source>and for everything tagged %1, but not for %2</source>
        <translation>ولكل ما وُسم بـ %1، لكن ليس لـ %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyEditor</name>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>%1 It notices within %2 and has acted within %3.</source>
        <comment>where it runs, as a sentence</comment>
        <translation>%1 تلاحظ خلال %2 وتكون قد تصرفت خلال %3.</translation>
    </message>
    <message>
        <source>Draft, not kept yet</source>
        <translation>مسودة لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Draft, unchanged</source>
        <translation>مسودة دون تغيير</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>لم تُقبل: %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Export as JSON file</source>
        <translation>تصدير كملف JSON</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>فتح سياسة</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>تصدير السياسة</translation>
    </message>
    <message>
        <source>There are changes that nobody has kept.</source>
        <translation>هناك تغييرات لم يحفظها أحد.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>read it aloud</source>
        <translation>اقرأها بصوت عالٍ</translation>
    </message>
    <message>
        <source>this sentence is the whole policy</source>
        <translation>هذه الجملة هي السياسة كلها</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>خطوات</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>How the policy is shown</source>
        <translation>كيفية عرض السياسة</translation>
    </message>
    <message>
        <source>Steps of the policy</source>
        <translation>خطوات السياسة</translation>
    </message>
    <message>
        <source>The policy as it stands in its file</source>
        <translation>السياسة كما هي في ملفها</translation>
    </message>
    <message>
        <source>An empty policy</source>
        <translation>سياسة فارغة</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>سياسات (*.json)</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyOrders</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>العودة الآن</translation>
    </message>
    <message>
        <source>Hands off</source>
        <translation>الكف عن العمل</translation>
    </message>
    <message>
        <source>Let it act again</source>
        <translation>دعه يعمل من جديد</translation>
    </message>
    <message>
        <source>It lets go what it holds and does nothing for a time.</source>
        <translation>يترك ما يمسكه ولا يفعل شيئًا لفترة.</translation>
    </message>
    <message>
        <source>Somebody has looked: it goes on.</source>
        <translation>لقد نظر أحدهم: يتابع.</translation>
    </message>
    <message>
        <source>The usual way is good again and is used from now on.</source>
        <translation>الطريق المعتاد سليم من جديد ويُستخدم من الآن.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicySentence</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا غير</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
            <numerusform>%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>الموقع كله</translation>
    </message>
    <message>
        <source>everything tagged %1</source>
        <translation>كل ما يحمل الوسم %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scope, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>its last value</source>
        <translation>آخر قيمة له</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>قيمة مسبقة %1</translation>
    </message>
    <message>
        <source>open for the fire alarm only</source>
        <translation>تُفتح لإنذار الحريق فقط</translation>
    </message>
    <message>
        <source>one pulse</source>
        <translation>نبضة واحدة</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>a message on the screen</source>
        <translation>رسالة على الشاشة</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>صفارة</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>web hook</source>
        <translation>خطاف ويب</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالٍ</translation>
    </message>
    <message>
        <source>during a fire alarm</source>
        <translation>أثناء إنذار الحريق</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is lost: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When %1 for %2, %3</source>
        <translation>عندما %1 لمدة %2 ، %3</translation>
    </message>
    <message>
        <source>after that</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>then</source>
        <translation>عندئذ</translation>
    </message>
    <message>
        <source>%1 let %2 follow %3</source>
        <translation>%1 دع %2 يتبع %3</translation>
    </message>
    <message>
        <source>local schedule %1</source>
        <translation>الجدول المحلي %1</translation>
    </message>
    <message>
        <source>%1 switch to %2</source>
        <translation>%1 بدّل إلى %2</translation>
    </message>
    <message>
        <source>%1 let %2 take over</source>
        <translation>%1 دع %2 يتولى الأمر</translation>
    </message>
    <message>
        <source>%1 tell %2 by %3 as %4</source>
        <translation>%1 أبلغ %2 عبر %3 بصفة %4</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>%1 keep commands to %2 for later</source>
        <translation>%1 احتفظ بأوامر %2 لوقت لاحق</translation>
    </message>
    <message>
        <source>%1 refuse commands to %2</source>
        <translation>%1 ارفض الأوامر إلى %2</translation>
    </message>
    <message>
        <source>%1 shed load of %2 down to %3</source>
        <translation>%1 خفّض حمل %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 ك.واط</translation>
    </message>
    <message>
        <source>%1 set %2 to %3</source>
        <translation>%1 اضبط %2 على %3</translation>
    </message>
    <message>
        <source>%1 do %2 with %3</source>
        <comment>an action nobody here has words for</comment>
        <translation>%1 نفّذ %2 مع %3</translation>
    </message>
    <message>
        <source>, but at most %1</source>
        <translation> ، لكن %1 على الأكثر</translation>
    </message>
    <message>
        <source>go back by itself</source>
        <translation>عُد تلقائيًا</translation>
    </message>
    <message>
        <source>wait for a person</source>
        <translation>انتظر شخصًا</translation>
    </message>
    <message>
        <source>go back between %1 and %2</source>
        <translation>عُد بين %1 و%2</translation>
    </message>
    <message>
        <source>until it has been good for %1, then %2</source>
        <translation>حتى يصلح لمدة %1 ، ثم %2</translation>
    </message>
    <message>
        <source>with at most %1 in %2</source>
        <translation>بحد أقصى %1 خلال %2</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>لا تبديل</numerusform>
            <numerusform>تبديل واحد</numerusform>
            <numerusform>تبديلان</numerusform>
            <numerusform>%n تبديلات</numerusform>
            <numerusform>%n تبديلًا</numerusform>
            <numerusform>%n تبديل</numerusform>
        </translation>
    </message>
    <message>
        <source>if it lasts longer than %1, call a person</source>
        <translation>إذا دام أكثر من %1 ، استدعِ شخصًا</translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation>جدول محلي</translation>
    </message>
    <message>
        <source>commands wait</source>
        <translation>الأوامر تنتظر</translation>
    </message>
    <message>
        <source>commands refused</source>
        <translation>الأوامر مرفوضة</translation>
    </message>
    <message>
        <source>shed load</source>
        <translation>خفض الحمل</translation>
    </message>
    <message>
        <source>Part of it runs in Holdfast, which must be open for it.</source>
        <translation>جزء منها يعمل في Holdfast، ويجب أن يكون مفتوحًا.</translation>
    </message>
    <message>
        <source>Runs inside the gateways. Holdfast does not need to be open.</source>
        <translation>تعمل داخل البوابات. لا يلزم فتح Holdfast.</translation>
    </message>
    <message>
        <source>Runs inside the devices. Holdfast does not need to be open.</source>
        <translation>تعمل داخل الأجهزة. لا يلزم فتح Holdfast.</translation>
    </message>
    <message>
        <source>It only tells; Holdfast must be open for it.</source>
        <translation>تُبلّغ فقط؛ يجب أن يكون Holdfast مفتوحًا.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>إذا فشلت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>undo and call a person</source>
        <translation>تراجع واستدعِ شخصًا</translation>
    </message>
    <message>
        <source>keep it and call a person</source>
        <translation>أبقها واستدعِ شخصًا</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>لا شيء للتراجع</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>اترك</translation>
    </message>
    <message>
        <source>reverse it</source>
        <translation>اعكسها</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الخانة %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::PolicyWords</name>
    <message>
        <source>blind</source>
        <translation>عمياء</translation>
    </message>
    <message>
        <source>This station is the one cut off, so nothing is done.</source>
        <translation>هذه المحطة هي المقطوعة، فلا يُفعل شيء.</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>مفسَّرة</translation>
    </message>
    <message>
        <source>The loss of something above explains this one.</source>
        <translation>فقد شيء أعلى يفسر هذا.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>A person or the fire alarm has taken over for a time.</source>
        <translation>تولى شخص أو إنذار الحريق الأمر مؤقتًا.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>The drill is too old or the scope has changed: it does not act.</source>
        <translation>التدريب قديم جدًا أو تغيّر النطاق: لا تتصرف.</translation>
    </message>
    <message>
        <source>It uses %1.</source>
        <translation>تستخدم %1.</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>تنتظرك</translation>
    </message>
    <message>
        <source>running %1</source>
        <translation>تعمل %1</translation>
    </message>
    <message>
        <source>returning</source>
        <translation>تعود</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>تستدرك</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>تشتبه بفقد</translation>
    </message>
    <message>
        <source>It does not act before it is armed.</source>
        <translation>لا تتصرف قبل تفعيلها.</translation>
    </message>
    <message>
        <source>the uplink is lost</source>
        <translation>تُفقد الوصلة</translation>
    </message>
    <message>
        <source>the broker is unreachable</source>
        <translation>يتعذر بلوغ الوسيط</translation>
    </message>
    <message>
        <source>the gateway is unreachable</source>
        <translation>يتعذر بلوغ البوابة</translation>
    </message>
    <message>
        <source>the device is silent</source>
        <translation>يصمت الجهاز</translation>
    </message>
    <message>
        <source>the cloud does not answer</source>
        <translation>لا تجيب السحابة</translation>
    </message>
    <message>
        <source>the time source is lost</source>
        <translation>يُفقد مصدر الوقت</translation>
    </message>
    <message>
        <source>the power fails</source>
        <translation>ينقطع التيار</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>مفحوصة</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>drilled</source>
        <translation>مجرَّبة</translation>
    </message>
    <message>
        <source>armed</source>
        <translation>مفعَّلة</translation>
    </message>
    <message>
        <source>class A, only tells</source>
        <translation>الفئة A، تُبلّغ فقط</translation>
    </message>
    <message>
        <source>class B, can be undone</source>
        <translation>الفئة B، قابلة للتراجع</translation>
    </message>
    <message>
        <source>class C, touches safety</source>
        <translation>الفئة C، تمس السلامة</translation>
    </message>
    <message>
        <source>in the device</source>
        <translation>في الجهاز</translation>
    </message>
    <message>
        <source>in the gateway</source>
        <translation>في البوابة</translation>
    </message>
    <message>
        <source>in Holdfast</source>
        <translation>في Holdfast</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>It has switched as often as it may.</source>
        <translation>بدّلت بقدر ما يُسمح لها.</translation>
    </message>
    <message>
        <source>A step failed.</source>
        <translation>فشلت خطوة.</translation>
    </message>
    <message>
        <source>A step could not be undone.</source>
        <translation>تعذر التراجع عن خطوة.</translation>
    </message>
    <message>
        <source>Somebody else has taken over.</source>
        <translation>تولى غيرنا الأمر.</translation>
    </message>
    <message>
        <source>No path is good.</source>
        <translation>لا مسار جيد.</translation>
    </message>
    <message>
        <source>Nothing moves to what is not proved good</source>
        <translation>لا انتقال إلى ما لم تثبت سلامته</translation>
    </message>
    <message>
        <source>No more switches than allowed</source>
        <translation>لا تبديلات أكثر من المسموح</translation>
    </message>
    <message>
        <source>Back only after long enough a good time</source>
        <translation>العودة فقط بعد فترة جيدة كافية</translation>
    </message>
    <message>
        <source>A good alternative is used</source>
        <translation>يُستخدم البديل الجيد</translation>
    </message>
    <message>
        <source>No action while we are the ones cut off</source>
        <translation>لا إجراء ونحن المقطوعون</translation>
    </message>
    <message>
        <source>Life safety comes first, doors obey the fire alarm</source>
        <translation>سلامة الأرواح أولًا، والأبواب تطيع إنذار الحريق</translation>
    </message>
    <message>
        <source>What has expired is never sent</source>
        <translation>ما انتهت صلاحيته لا يُرسل أبدًا</translation>
    </message>
    <message>
        <source>Only one writes</source>
        <translation>يكتب واحد فقط</translation>
    </message>
    <message>
        <source>Everything held is let go in the end</source>
        <translation>كل ما ثُبّت يُترك في النهاية</translation>
    </message>
    <message>
        <source>No policy fights another</source>
        <translation>لا سياسة تعارض أخرى</translation>
    </message>
    <message>
        <source>One alarm, in time</source>
        <translation>إنذار واحد، في وقته</translation>
    </message>
    <message>
        <source>Nothing waits for ever</source>
        <translation>لا شيء ينتظر إلى الأبد</translation>
    </message>
    <message>
        <source>No step needs what is lost</source>
        <translation>لا خطوة تحتاج إلى المفقود</translation>
    </message>
    <message>
        <source>A held value ages and is followed by another</source>
        <translation>القيمة المثبتة تتقادم وتليها أخرى</translation>
    </message>
    <message>
        <source>armed, not watched</source>
        <translation>مفعَّلة، غير مراقَبة</translation>
    </message>
    <message>
        <source>It is approved, but this station does not ask its probes: it does not act by itself.</source>
        <translation>معتمدة، لكن هذه المحطة لا تسأل مجسّاتها: لا تتصرف من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>It is approved, but a step of it runs in a device or gateway: this station does nothing by halves.</source>
        <translation>معتمدة، لكن إحدى خطواتها تعمل في جهاز أو بوابة: هذه المحطة لا تفعل شيئًا نصفه.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot carry out one of its steps.</source>
        <translation>معتمدة، لكن هذه المحطة لا تستطيع تنفيذ إحدى خطواتها.</translation>
    </message>
    <message>
        <source>It is approved, but this station cannot ask one of its probes.</source>
        <translation>معتمدة، لكن هذه المحطة لا تستطيع سؤال أحد مجسّاتها.</translation>
    </message>
    <message>
        <source>It is approved, but nobody knows which point a step is to set.</source>
        <translation>معتمدة، لكن لا أحد يعرف أي نقطة يجب أن تضبطها الخطوة.</translation>
    </message>
    <message>
        <source>A person keeps it from acting for another %1.</source>
        <translation>يمنعه أحدهم من العمل لمدة %1 أخرى.</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofCard</name>
    <message>
        <source>Proof</source>
        <translation>البرهان</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>برهن</translation>
    </message>
    <message>
        <source>What must never be otherwise</source>
        <translation>ما لا يجوز أن يكون غير ذلك</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds a proof took</comment>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%1 is broken after %n round(s). It took %2 states and %3 to find out.</source>
        <translation>
            <numerusform>ينهار %1 فورًا. اكتُشف بعد %2 حالة و %3.</numerusform>
            <numerusform>ينهار %1 بعد جولة واحدة. اكتُشف بعد %2 حالة و %3.</numerusform>
            <numerusform>ينهار %1 بعد جولتين. اكتُشف بعد %2 حالة و %3.</numerusform>
            <numerusform>ينهار %1 بعد %n جولات. اكتُشف بعد %2 حالة و %3.</numerusform>
            <numerusform>ينهار %1 بعد %n جولة. اكتُشف بعد %2 حالة و %3.</numerusform>
            <numerusform>ينهار %1 بعد %n جولة. اكتُشف بعد %2 حالة و %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after %1 states and %2: nothing is proved.</source>
        <translation>توقف بعد %1 حالة و %2: لم يُبرهن شيء.</translation>
    </message>
    <message>
        <source>Proved: whatever happens, in %1 states and %2.</source>
        <translation>مثبتة: مهما حدث، في %1 حالة و %2.</translation>
    </message>
    <message>
        <source>Nothing that happens breaks it, in %1 states and %2. But the check finds errors, so it is not proved.</source>
        <translation>لا شيء يكسرها في %1 حالة و %2. لكن الفحص يجد أخطاء، فهي غير مثبتة.</translation>
    </message>
    <message>
        <source>Trying everything that can happen: %1 states so far</source>
        <translation>تجربة كل ما قد يحدث: %1 حالة حتى الآن</translation>
    </message>
    <message>
        <source>Not proved as it stands. A proof tries everything that can happen, round by round.</source>
        <translation>غير مثبتة بحالتها. البرهان يجرب كل ما قد يحدث، جولة بعد جولة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofStory</name>
    <message>
        <source>the usual way</source>
        <translation>الطريق المعتاد</translation>
    </message>
    <message>
        <source>step %1 (%2)</source>
        <comment>number, what it does</comment>
        <translation>الخطوة %1 (%2)</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة %1</translation>
    </message>
    <message>
        <source>what is watched is good</source>
        <translation>المراقَب سليم</translation>
    </message>
    <message>
        <source>what is watched is bad</source>
        <translation>المراقَب سيئ</translation>
    </message>
    <message>
        <source>%1 is good</source>
        <translation>%1 سليم</translation>
    </message>
    <message>
        <source>%1 is dead</source>
        <translation>%1 ميت</translation>
    </message>
    <message>
        <source>we are the ones cut off</source>
        <translation>نحن المنقطعون</translation>
    </message>
    <message>
        <source>we are no longer cut off</source>
        <translation>لم نعد منقطعين</translation>
    </message>
    <message>
        <source>something above is lost</source>
        <translation>فُقد شيء أعلى</translation>
    </message>
    <message>
        <source>what is above is back</source>
        <translation>عاد ما هو أعلى</translation>
    </message>
    <message>
        <source>fire alarm</source>
        <translation>إنذار حريق</translation>
    </message>
    <message>
        <source>the fire alarm is over</source>
        <translation>انتهى إنذار الحريق</translation>
    </message>
    <message>
        <source>it may not act now</source>
        <translation>لا يجوز لها التصرف الآن</translation>
    </message>
    <message>
        <source>it may act again</source>
        <translation>يجوز لها التصرف ثانية</translation>
    </message>
    <message>
        <source>the step is confirmed</source>
        <translation>تأكدت الخطوة</translation>
    </message>
    <message>
        <source>the step fails</source>
        <translation>تفشل الخطوة</translation>
    </message>
    <message>
        <source>an operator overrides it</source>
        <translation>يتدخل المشغّل</translation>
    </message>
    <message>
        <source>the operator lets go</source>
        <translation>يترك المشغّل</translation>
    </message>
    <message>
        <source>Holdfast is restarted</source>
        <translation>يُعاد تشغيل Holdfast</translation>
    </message>
    <message>
        <source>the computer has slept</source>
        <translation>كان الحاسوب نائمًا</translation>
    </message>
    <message>
        <source>somebody else has taken over</source>
        <translation>تولى غيرنا الأمر</translation>
    </message>
    <message>
        <source>its drill is too old</source>
        <translation>تدريبها قديم جدًا</translation>
    </message>
    <message>
        <source>begins %1</source>
        <comment>a step</comment>
        <translation>تبدأ %1</translation>
    </message>
    <message>
        <source>undoes %1</source>
        <comment>a step</comment>
        <translation>تلغي %1</translation>
    </message>
    <message>
        <source>lets go of %1</source>
        <comment>a step</comment>
        <translation>تُفلت %1</translation>
    </message>
    <message>
        <source>switches to %1</source>
        <translation>تبدّل إلى %1</translation>
    </message>
    <message>
        <source>raises the alarm</source>
        <translation>تطلق الإنذار</translation>
    </message>
    <message>
        <source>clears the alarm</source>
        <translation>ترفع الإنذار</translation>
    </message>
    <message>
        <source>calls a person</source>
        <translation>تستدعي شخصًا</translation>
    </message>
    <message>
        <source>tells this station</source>
        <translation>تبلغ هذه المحطة</translation>
    </message>
    <message>
        <source>catches up with %1</source>
        <translation>تلحق بـ: %1</translation>
    </message>
    <message>
        <source>sends the commands that waited</source>
        <translation>ترسل الأوامر المنتظرة</translation>
    </message>
    <message>
        <source>asks what to do with the commands that waited</source>
        <translation>تسأل عن الأوامر المنتظرة</translation>
    </message>
    <message>
        <source>throws away the commands that waited</source>
        <translation>تتخلص من الأوامر المنتظرة</translation>
    </message>
    <message>
        <source>lets %1 take over</source>
        <translation>تسلّم الأمر إلى %1</translation>
    </message>
    <message>
        <source>stops writing</source>
        <translation>تتوقف عن الكتابة</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>عمياء</translation>
    </message>
    <message>
        <source>explained by another loss</source>
        <translation>يفسرها فقدان آخر</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>متجاوَزة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ساكنة</translation>
    </message>
    <message>
        <source>suspects a loss</source>
        <translation>تشتبه في فقدان</translation>
    </message>
    <message>
        <source>acts</source>
        <translation>تتصرف</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>صامدة</translation>
    </message>
    <message>
        <source>waits to return</source>
        <translation>تنتظر العودة</translation>
    </message>
    <message>
        <source>catches up</source>
        <translation>تلحق</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>تنتظر شخصًا</translation>
    </message>
    <message>
        <source>good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>المراقَب</translation>
    </message>
    <message>
        <source>We ourselves</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>منقطعون</translation>
    </message>
    <message>
        <source>What is above</source>
        <translation>ما هو أعلى</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Fire alarm</source>
        <translation>إنذار الحريق</translation>
    </message>
    <message>
        <source>on</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>It may act</source>
        <translation>يجوز لها التصرف</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Way in use</source>
        <translation>الطريق المستخدم</translation>
    </message>
    <message>
        <source>nothing new happens</source>
        <translation>لا يحدث جديد</translation>
    </message>
    <message>
        <source>it does nothing</source>
        <translation>لا تفعل شيئًا</translation>
    </message>
    <message>
        <source>After %1: %2. The policy: %3; %4.</source>
        <comment>time, what happens, how it stands, what it does</comment>
        <translation>بعد %1: %2. السياسة: %3؛ %4.</translation>
    </message>
    <message>
        <source>%1 This breaks it.</source>
        <translation>%1 وهذا يكسرها.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>nothing in it could break that</source>
        <translation>لا شيء فيها يمكن أن يكسر ذلك</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>مكسور</translation>
    </message>
    <message>
        <source>looked at %1 times</source>
        <translation>فُحص %1 مرة</translation>
    </message>
    <message>
        <source>nearest %1 of %2</source>
        <translation>الأقرب %1 من %2</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>المطلوب %1</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ProofTimeline</name>
    <message>
        <source>The shortest way to the break, round by round</source>
        <translation>أقصر طريق إلى الانهيار، جولة بعد جولة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessCard</name>
    <message>
        <source>Offline readiness</source>
        <translation>الجاهزية دون شبكة</translation>
    </message>
    <message>
        <source>/ 100, target %1</source>
        <translation>/ 100، الهدف %1</translation>
    </message>
    <message>
        <source>Offline readiness %1 of 100, target %2</source>
        <translation>الجاهزية دون شبكة %1 من 100، الهدف %2</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::ReadinessReader</name>
    <message>
        <source>fallback defined</source>
        <translation>البديل محدد</translation>
    </message>
    <message>
        <source>proven in 90 days</source>
        <translation>مثبت خلال 90 يومًا</translation>
    </message>
    <message>
        <source>2nd path healthy</source>
        <translation>المسار الثاني سليم</translation>
    </message>
    <message>
        <source>buffer OK</source>
        <translation>المخزون سليم</translation>
    </message>
    <message>
        <source>100 · Σ w (%1 fallback + %2 proven + %3 second path + %4 buffer) / Σ w</source>
        <translation>100 · Σ w (%1 بديل + %2 مثبت + %3 مسار ثانٍ + %4 مخزون) / Σ w</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>▼ 4 since 13:58</comment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Weakest: %1 %2, %3</source>
        <comment>function, if what is lost, evidence</comment>
        <translation>الأضعف: %1 %2، %3</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::SentenceEditor</name>
    <message>
        <source>The policy as a sentence</source>
        <translation>السياسة كجملة</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::TrialWords</name>
    <message>
        <source>On the last %1 it would not have acted</source>
        <translation>في آخر %1 لم تكن لتعمل</translation>
    </message>
    <message numerus="yes">
        <source>On the last %1 it would have acted %n time(s)</source>
        <translation>
            <numerusform>في آخر %1 لم تكن لتعمل</numerusform>
            <numerusform>في آخر %1 كانت ستعمل مرة واحدة</numerusform>
            <numerusform>في آخر %1 كانت ستعمل مرتين</numerusform>
            <numerusform>في آخر %1 كانت ستعمل %n مرات</numerusform>
            <numerusform>في آخر %1 كانت ستعمل %n مرة</numerusform>
            <numerusform>في آخر %1 كانت ستعمل %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them needless, back within a minute</source>
        <translation>%1 منها بلا داعٍ، عاد خلال دقيقة</translation>
    </message>
    <message>
        <source>slowest after %1</source>
        <translation>أبطؤها بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n door action(s)</source>
        <translation>
            <numerusform>بلا إجراء على الأبواب</numerusform>
            <numerusform>إجراء واحد على الأبواب</numerusform>
            <numerusform>إجراءان على الأبواب</numerusform>
            <numerusform>%n إجراءات على الأبواب</numerusform>
            <numerusform>%n إجراءً على الأبواب</numerusform>
            <numerusform>%n إجراء على الأبواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waited for a person %n time(s)</source>
        <translation>
            <numerusform>لم تنتظر أحدًا</numerusform>
            <numerusform>انتظرت شخصًا مرة واحدة</numerusform>
            <numerusform>انتظرت شخصًا مرتين</numerusform>
            <numerusform>انتظرت شخصًا %n مرات</numerusform>
            <numerusform>انتظرت شخصًا %n مرة</numerusform>
            <numerusform>انتظرت شخصًا %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody recorded for %1</source>
        <translation>لم يسجل أحد لمدة %1</translation>
    </message>
    <message>
        <source>history does not know %1: taken to be as bad as what is watched</source>
        <translation>السجل لا يعرف %1: عُدّ بسوء ما يُراقَب</translation>
    </message>
    <message>
        <source>as if every step had succeeded</source>
        <translation>كأن كل خطوة نجحت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>moment, what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still lost</source>
        <translation>ما زال مفقودًا</translation>
    </message>
    <message>
        <source>lost for %1</source>
        <translation>فُقد لمدة %1</translation>
    </message>
    <message>
        <source>acted after %1</source>
        <translation>عملت بعد %1</translation>
    </message>
    <message>
        <source>needless</source>
        <translation>بلا داعٍ</translation>
    </message>
    <message>
        <source>It could not be tried on the history</source>
        <translation>تعذرت تجربتها على السجل</translation>
    </message>
</context>
<context>
    <name>holdfast::continuity_page::Words</name>
    <message>
        <source>Heating</source>
        <translation>التدفئة</translation>
    </message>
    <message>
        <source>Leak detection and shut-off</source>
        <translation>كشف التسرب وإغلاقه</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>التهوية</translation>
    </message>
    <message>
        <source>Corridor lighting</source>
        <translation>إضاءة الممرات</translation>
    </message>
    <message>
        <source>Main doors</source>
        <translation>الأبواب الرئيسية</translation>
    </message>
    <message>
        <source>Inner doors</source>
        <translation>الأبواب الداخلية</translation>
    </message>
    <message>
        <source>Room lighting</source>
        <translation>إضاءة الغرف</translation>
    </message>
    <message>
        <source>Smoke detection</source>
        <translation>كشف الدخان</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>العدادات</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>التيار</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>if the broker is lost</source>
        <translation>إذا فُقد الوسيط</translation>
    </message>
    <message>
        <source>if the gateway is lost</source>
        <translation>إذا فُقدت البوابة</translation>
    </message>
    <message>
        <source>if the uplink is lost</source>
        <translation>إذا فُقدت الوصلة</translation>
    </message>
    <message>
        <source>if the cloud is lost</source>
        <translation>إذا فُقدت السحابة</translation>
    </message>
    <message>
        <source>if the power fails</source>
        <translation>إذا انقطع التيار</translation>
    </message>
    <message>
        <source>if the time source is lost</source>
        <translation>إذا فُقد مصدر الوقت</translation>
    </message>
    <message>
        <source>A drill in which a gateway or an edge node is cut off from the broker, watched over the second path or read back afterwards. Blocking Holdfast&apos;s own link proves only Holdfast.</source>
        <translation>تدريب تُقطع فيه بوابة أو عقدة طرفية عن الوسيط، ويُراقَب عبر المسار الثاني أو يُقرأ بعده. قطع وصلة Holdfast لا يثبت إلا Holdfast.</translation>
    </message>
    <message>
        <source>A drill in the gateway&apos;s test mode, watched over the second path or read back afterwards; or a real loss of the gateway.</source>
        <translation>تدريب في وضع اختبار البوابة، يُراقَب عبر المسار الثاني أو يُقرأ بعده؛ أو فقد حقيقي للبوابة.</translation>
    </message>
    <message>
        <source>A drill with the uplink blocked at the router or the edge node, read back afterwards; or a real loss of the uplink.</source>
        <translation>تدريب مع قطع الوصلة عند الموجّه أو العقدة الطرفية ثم القراءة بعده؛ أو فقد حقيقي للوصلة.</translation>
    </message>
    <message>
        <source>A drill with the cloud service blocked at the router; or a real outage of the service.</source>
        <translation>تدريب مع حجب الخدمة السحابية عند الموجّه؛ أو انقطاع حقيقي للخدمة.</translation>
    </message>
    <message>
        <source>Switching off the supply on site with people informed; or a real power failure with readings from within it.</source>
        <translation>فصل التغذية في الموقع مع إعلام الناس؛ أو انقطاع حقيقي للتيار مع قراءات من أثنائه.</translation>
    </message>
    <message>
        <source>A drill with the time source taken away for longer than the clocks are trusted.</source>
        <translation>تدريب بلا مصدر وقت لمدة أطول مما يوثق بالساعات.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>غير متأثر</translation>
    </message>
    <message>
        <source>works locally</source>
        <translation>يعمل محليًا</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>none</source>
        <comment>evidence</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>evidence</comment>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>claimed</source>
        <comment>evidence</comment>
        <translation>مُدّعى</translation>
    </message>
    <message>
        <source>configured</source>
        <comment>evidence</comment>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>proven</source>
        <comment>evidence</comment>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>a drill on site</source>
        <translation>تدريب في الموقع</translation>
    </message>
    <message>
        <source>a drill on the simulated site</source>
        <translation>تدريب على الموقع المحاكى</translation>
    </message>
    <message>
        <source>a real outage</source>
        <translation>انقطاع حقيقي</translation>
    </message>
    <message>
        <source>readings filled in after an outage</source>
        <translation>قراءات أُكملت بعد انقطاع</translation>
    </message>
    <message>
        <source>settings read back from the device</source>
        <translation>إعدادات قُرئت من الجهاز</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>الصانع</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>what depends on what</source>
        <translation>ما يعتمد على ماذا</translation>
    </message>
    <message>
        <source>The proof is older than 180 days.</source>
        <translation>الإثبات أقدم من 180 يومًا.</translation>
    </message>
    <message>
        <source>The firmware has changed since the proof.</source>
        <translation>تغيّرت البرامج الثابتة منذ الإثبات.</translation>
    </message>
    <message>
        <source>The settings have changed since the proof.</source>
        <translation>تغيّرت الإعدادات منذ الإثبات.</translation>
    </message>
    <message>
        <source>A device has moved to another parent since the proof.</source>
        <translation>انتقل جهاز إلى أصل آخر منذ الإثبات.</translation>
    </message>
    <message>
        <source>The proof did not cover every device.</source>
        <translation>لم يشمل الإثبات كل الأجهزة.</translation>
    </message>
    <message>
        <source>The proof is dated in the future.</source>
        <translation>تاريخ الإثبات في المستقبل.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>mesh</comment>
        <translation>موجّه</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>network</comment>
        <translation>مبدّل</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>خدمة سحابية</translation>
    </message>
    <message>
        <source>Power feed</source>
        <translation>تغذية كهربائية</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>path</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Standby</source>
        <comment>path</comment>
        <translation>احتياطي</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>path</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>function, place</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>proof expired</source>
        <translation>انتهى الإثبات</translation>
    </message>
    <message>
        <source>tried, failed</source>
        <translation>جُرّب وفشل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>proven, 12 d</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No fallback</source>
        <translation>لا بديل</translation>
    </message>
    <message>
        <source>Failed when tried</source>
        <translation>فشل عند التجربة</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>لم يُختبر قط</translation>
    </message>
    <message>
        <source>Proof expired</source>
        <translation>انتهى الإثبات</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1، الحد %2</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>لا شيء مخزَّن</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ناقص</translation>
    </message>
    <message>
        <source>Stored data %1 old</source>
        <translation>بيانات عمرها %1</translation>
    </message>
    <message>
        <source>%1 %2 old</source>
        <comment>buffer, age</comment>
        <translation>%1 عمره %2</translation>
    </message>
    <message>
        <source>All paths lost</source>
        <translation>كل المسارات مفقودة</translation>
    </message>
    <message>
        <source>On backup path</source>
        <translation>على المسار البديل</translation>
    </message>
    <message>
        <source>Single path</source>
        <translation>مسار وحيد</translation>
    </message>
    <message>
        <source>Paths not known</source>
        <translation>المسارات مجهولة</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::AlarmCard</name>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>Alarms of all rooms</source>
        <translation>إنذارات كل الغرف</translation>
    </message>
    <message>
        <source>Open alarms, worst first</source>
        <translation>الإنذارات المفتوحة، الأسوأ أولًا</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>لا إنذارات نشطة</translation>
    </message>
    <message>
        <source>Nothing here asks for anybody&apos;s hand.</source>
        <translation>لا شيء هنا يحتاج إلى يد أحد.</translation>
    </message>
    <message>
        <source>Note: what you found or did</source>
        <translation>ملاحظة: ماذا وجدت أو فعلت</translation>
    </message>
    <message>
        <source>Note for the acknowledgement</source>
        <translation>ملاحظة للإقرار</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Open console</source>
        <translation>فتح لوحة الإنذارات</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 نشطة</translation>
    </message>
    <message>
        <source>%1 unacknowledged</source>
        <translation>%1 دون إقرار</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 عادت</translation>
    </message>
    <message>
        <source>Only alarms of %1; press to see all</source>
        <translation>إنذارات %1 فقط؛ اضغط لعرض الكل</translation>
    </message>
    <message>
        <source>No alarm in %1</source>
        <translation>لا إنذار في %1</translation>
    </message>
    <message>
        <source>It is acknowledged already</source>
        <translation>سبق الإقرار به</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>لم يُقرّ بأي إنذار</numerusform>
            <numerusform>أُقرّ بإنذار واحد</numerusform>
            <numerusform>أُقرّ بإنذارين</numerusform>
            <numerusform>أُقرّ بـ %n إنذارات</numerusform>
            <numerusform>أُقرّ بـ %n إنذارًا</numerusform>
            <numerusform>أُقرّ بـ %n إنذار</numerusform>
        </translation>
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
        <translation>%1 · عاد %2، دون إقرار</translation>
    </message>
    <message>
        <source>%1 · unacknowledged</source>
        <translation>%1 · دون إقرار</translation>
    </message>
    <message>
        <source>%1 · latched until it is reset</source>
        <translation>%1 · مثبَّت حتى تعاد ضبطه</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · تم الإقرار</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2</source>
        <translation>%1 · أقرّ به %2</translation>
    </message>
    <message numerus="yes">
        <source>Hides %n device alarm(s)</source>
        <translation>
            <numerusform>لا يُخفي إنذارات أجهزة</numerusform>
            <numerusform>يُخفي إنذار جهاز واحدًا</numerusform>
            <numerusform>يُخفي إنذاري جهاز</numerusform>
            <numerusform>يُخفي %n إنذارات أجهزة</numerusform>
            <numerusform>يُخفي %n إنذار جهاز</numerusform>
            <numerusform>يُخفي %n إنذار جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to normal since %1</source>
        <translation>عاد إلى طبيعته منذ %1</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1، الحد %2</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::FloorPlan</name>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الطابق</translation>
    </message>
    <message>
        <source>Floor plan of %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s). Arrow keys walk from room to room, Tab through the devices of a room, Enter opens.</source>
        <translation>
            <numerusform>لا غرف.</numerusform>
            <numerusform>غرفة واحدة. الأسهم تنتقل بين الغرف، وTab بين أجهزة الغرفة، والإدخال يفتح.</numerusform>
            <numerusform>غرفتان. الأسهم تنتقل بين الغرف، وTab بين أجهزة الغرفة، والإدخال يفتح.</numerusform>
            <numerusform>%n غرف. الأسهم تنتقل بين الغرف، وTab بين أجهزة الغرفة، والإدخال يفتح.</numerusform>
            <numerusform>%n غرفة. الأسهم تنتقل بين الغرف، وTab بين أجهزة الغرفة، والإدخال يفتح.</numerusform>
            <numerusform>%n غرفة. الأسهم تنتقل بين الغرف، وTab بين أجهزة الغرفة، والإدخال يفتح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::HoverCard</name>
    <message>
        <source>No device in this room says anything</source>
        <translation>لا يقول أي جهاز في هذه الغرفة شيئًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiRow</name>
    <message>
        <source>The line stands for an even choice of %1 of %2 points.</source>
        <translation>يمثل الخط اختيارًا متساويًا لـ %1 من %2 نقطة.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::KpiText</name>
    <message>
        <source>Comfort compliance</source>
        <translation>الالتزام بالراحة</translation>
    </message>
    <message>
        <source>CO₂, worst room</source>
        <translation>CO₂، أسوأ غرفة</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>القدرة الآن</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Fresh devices</source>
        <translation>الأجهزة الحديثة</translation>
    </message>
    <message>
        <source>% of rooms</source>
        <translation>% من الغرف</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>% of devices</source>
        <translation>% من الأجهزة</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>لا مصدر بعد</translation>
    </message>
    <message>
        <source>last known, %1 old</source>
        <translation>آخر معروف، عمره %1</translation>
    </message>
    <message>
        <source>%1 coverage</source>
        <translation>تغطية %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Nobody expected now</source>
        <translation>لا يُتوقع أحد الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>Peak today %1 at %2</source>
        <translation>ذروة اليوم %1 عند %2</translation>
    </message>
    <message>
        <source>main meter</source>
        <translation>العداد الرئيسي</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n meter(s)</source>
        <translation>
            <numerusform>لا عدادات</numerusform>
            <numerusform>مجموع عداد واحد</numerusform>
            <numerusform>مجموع عدادين</numerusform>
            <numerusform>مجموع %n عدادات</numerusform>
            <numerusform>مجموع %n عدادًا</numerusform>
            <numerusform>مجموع %n عداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n desk(s)</source>
        <translation>
            <numerusform>%1 دون مكاتب</numerusform>
            <numerusform>%1 من مكتب واحد</numerusform>
            <numerusform>%1 من مكتبين</numerusform>
            <numerusform>%1 من %n مكاتب</numerusform>
            <numerusform>%1 من %n مكتبًا</numerusform>
            <numerusform>%1 من %n مكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 local</source>
        <translation>%1 محلية</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 صامتة</translation>
    </message>
    <message>
        <source>%1 of %2 sources are heard.</source>
        <translation>يُسمع %1 من %2 مصدر.</translation>
    </message>
    <message>
        <source>Rooms for people between 20 and 26 °C (EN 16798-1, category II) and below %1 ppm CO₂.</source>
        <translation>غرف الأشخاص بين 20 و26 °C (EN 16798-1، الفئة II) ودون %1 ppm من CO₂.</translation>
    </message>
    <message>
        <source>The highest CO₂ indoors that is known now.</source>
        <translation>أعلى CO₂ داخلي معروف الآن.</translation>
    </message>
    <message>
        <source>The main meter where one is named so, else the sum of all electricity meters.</source>
        <translation>العداد الرئيسي إن سُمي أحدها كذلك، وإلا فمجموع كل عدادات الكهرباء.</translation>
    </message>
    <message>
        <source>People counted in all rooms.</source>
        <translation>الأشخاص المعدودون في كل الغرف.</translation>
    </message>
    <message>
        <source>Adopted devices that are heard in their time on every link. The line begins when this window was opened.</source>
        <translation>أجهزة معتمدة تُسمع في وقتها على كل ارتباط. يبدأ الخط عند فتح هذه النافذة.</translation>
    </message>
    <message>
        <source>% occupied h</source>
        <translation>% من ساعات الإشغال</translation>
    </message>
    <message>
        <source>%1 of %2 rooms now</source>
        <translation>الآن %1 من %2 غرفة</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>بيانات غير كافية (%1)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>last working day</source>
        <translation>آخر يوم عمل</translation>
    </message>
    <message>
        <source>The part of today&apos;s occupied hours in which rooms for people were between 20 and 26 °C (EN 16798-1, category II), by means of 20 minutes and weighted by area. Air temperature stands for operative temperature.</source>
        <translation>نسبة ساعات الإشغال اليوم التي كانت فيها غرف الأشخاص بين 20 و26 °م (EN 16798-1، الفئة الثانية)، بمتوسطات 20 دقيقة ومرجحة بالمساحة. درجة حرارة الهواء تقوم مقام درجة الحرارة الفعلية.</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathCard</name>
    <message>
        <source>local fallback</source>
        <translation>بديل محلي</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 ي</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>آخر 6 ساعات</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>%1 · %2 of %3, what is not normal first</source>
        <translation>%1 · %2 من %3، غير الطبيعي أولًا</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathReader</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>stands by</source>
        <translation>على أهبة الاستعداد</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PathStrips</name>
    <message>
        <source>Paths to the devices</source>
        <translation>المسارات إلى الأجهزة</translation>
    </message>
    <message>
        <source>No broker is set up yet</source>
        <translation>لم يُعدّ أي وسيط بعد</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>طبيعي</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanCard</name>
    <message>
        <source>Plan</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>لا مخطط طابق بعد</translation>
    </message>
    <message>
        <source>Rooms and devices show up here once the floors are drawn.</source>
        <translation>تظهر الغرف والأجهزة هنا متى رُسمت الطوابق.</translation>
    </message>
    <message>
        <source>Draw the floors</source>
        <translation>رسم الطوابق</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::overview::PlanLegend</name>
    <message>
        <source>Draw the floors</source>
        <translation>رسم الطوابق</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit the whole floor</source>
        <translation>ملاءمة الطابق كله</translation>
    </message>
    <message>
        <source>Fresh %1</source>
        <translation>حديثة %1</translation>
    </message>
    <message>
        <source>Local fallback %1, behind %2</source>
        <translation>بديل محلي %1، خلف %2</translation>
    </message>
    <message>
        <source>Local fallback %1</source>
        <translation>بديل محلي %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>صامتة %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>منطقة %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::RoomReader</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمره %1</translation>
    </message>
</context>
<context>
    <name>holdfast::overview::SinceStrip</name>
    <message>
        <source>Show in the journal</source>
        <translation>عرض في السجل</translation>
    </message>
    <message>
        <source>Dismiss until the next session</source>
        <translation>إخفاء حتى الجلسة التالية</translation>
    </message>
    <message>
        <source>Since you last looked, %1</source>
        <translation>منذ آخر نظرة لك، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>لا إنذارات جديدة</numerusform>
            <numerusform>إنذار جديد واحد</numerusform>
            <numerusform>إنذاران جديدان</numerusform>
            <numerusform>%n إنذارات جديدة</numerusform>
            <numerusform>%n إنذارًا جديدًا</numerusform>
            <numerusform>%n إنذار جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left its first path, %n device(s) run locally</source>
        <translation>
            <numerusform>ترك %1 مساره الأول</numerusform>
            <numerusform>ترك %1 مساره الأول، وجهاز واحد يعمل محليًا</numerusform>
            <numerusform>ترك %1 مساره الأول، وجهازان يعملان محليًا</numerusform>
            <numerusform>ترك %1 مساره الأول، و%n أجهزة تعمل محليًا</numerusform>
            <numerusform>ترك %1 مساره الأول، و%n جهازًا يعمل محليًا</numerusform>
            <numerusform>ترك %1 مساره الأول، و%n جهاز يعمل محليًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left its first path</source>
        <translation>ترك %1 مساره الأول</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) went local</source>
        <translation>
            <numerusform>لم يتحول أي جهاز إلى المحلي</numerusform>
            <numerusform>تحوّل جهاز واحد إلى المحلي</numerusform>
            <numerusform>تحوّل جهازان إلى المحلي</numerusform>
            <numerusform>تحوّلت %n أجهزة إلى المحلي</numerusform>
            <numerusform>تحوّل %n جهازًا إلى المحلي</numerusform>
            <numerusform>تحوّل %n جهاز إلى المحلي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) joined</source>
        <translation>
            <numerusform>لم ينضم أي جهاز</numerusform>
            <numerusform>انضم جهاز واحد</numerusform>
            <numerusform>انضم جهازان</numerusform>
            <numerusform>انضمت %n أجهزة</numerusform>
            <numerusform>انضم %n جهازًا</numerusform>
            <numerusform>انضم %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new device(s) found</source>
        <translation>
            <numerusform>لا أجهزة جديدة</numerusform>
            <numerusform>عُثر على جهاز جديد</numerusform>
            <numerusform>عُثر على جهازين جديدين</numerusform>
            <numerusform>عُثر على %n أجهزة جديدة</numerusform>
            <numerusform>عُثر على %n جهازًا جديدًا</numerusform>
            <numerusform>عُثر على %n جهاز جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Viewers watch; this needs an operator.</source>
        <translation>المشاهدون يشاهدون فقط؛ هذا يحتاج إلى مشغِّل.</translation>
    </message>
    <message>
        <source>This needs an engineer.</source>
        <translation>هذا يحتاج إلى مهندس.</translation>
    </message>
    <message>
        <source>This needs an administrator.</source>
        <translation>هذا يحتاج إلى مسؤول.</translation>
    </message>
    <message>
        <source>this account is switched off</source>
        <translation>هذا الحساب موقوف</translation>
    </message>
    <message>
        <source>this account has expired</source>
        <translation>انتهت صلاحية هذا الحساب</translation>
    </message>
    <message>
        <source>this account is switched off or has expired</source>
        <translation>هذا الحساب موقوف أو منتهي الصلاحية</translation>
    </message>
    <message>
        <source>an operator needs a name</source>
        <translation>يحتاج الشخص إلى اسم</translation>
    </message>
    <message>
        <source>the last administrator cannot be taken away</source>
        <translation>لا يمكن إزالة آخر مسؤول</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>انتظر %1 ث قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>Name or password is wrong, or the account is not in use.</source>
        <translation>الاسم أو كلمة المرور خطأ، أو أن الحساب غير مستخدم.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>A password has 8 to 1024 characters.</source>
        <translation>تتكون كلمة المرور من 8 إلى 1024 محرفًا.</translation>
    </message>
    <message>
        <source>Not enough memory to keep a password safely.</source>
        <translation>لا تكفي الذاكرة لحفظ كلمة مرور بأمان.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>يحتاج الحساب إلى اسم.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>يوجد حساب بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Somebody must be left who may administer.</source>
        <translation>يجب أن يبقى من يجوز له الإدارة.</translation>
    </message>
    <message>
        <source>The accounts cannot be read.</source>
        <translation>تتعذّر قراءة الحسابات.</translation>
    </message>
    <message>
        <source>No secret is kept under this name.</source>
        <translation>لا سرّ محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used: %1</source>
        <translation>لا يمكن استخدام الملف المختوم: %1</translation>
    </message>
    <message>
        <source>The sealed file is damaged or its key is another one; it was left as it is.</source>
        <translation>الملف المختوم تالف أو أن مفتاحه مفتاح آخر؛ تُرك كما كان.</translation>
    </message>
    <message>
        <source>libsodium is not ready</source>
        <translation>libsodium غير جاهزة</translation>
    </message>
    <message>
        <source>An anchor is a number, a colon and 64 hexadecimal digits.</source>
        <translation>المرساة رقم ونقطتان و64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>a broker needs a name, a host and a port</source>
        <translation>يحتاج الوسيط إلى اسم ومضيف ومنفذ</translation>
    </message>
    <message>
        <source>a broker needs at least one topic filter</source>
        <translation>يحتاج الوسيط إلى مرشِّح مواضيع واحد على الأقل</translation>
    </message>
    <message>
        <source>keep-alive must be between 1 and 65535 seconds</source>
        <translation>يجب أن يكون keep-alive بين 1 و65535 ثانية</translation>
    </message>
    <message>
        <source>no such broker</source>
        <translation>لا يوجد وسيط كهذا</translation>
    </message>
    <message>
        <source>asking is not permitted on this broker</source>
        <translation>السؤال غير مسموح على هذا الوسيط</translation>
    </message>
    <message>
        <source>commands are not permitted on this broker</source>
        <translation>الأوامر غير مسموحة على هذا الوسيط</translation>
    </message>
    <message>
        <source>the broker is not connected</source>
        <translation>الوسيط غير متصل</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>لا توجد منطقة زمنية كهذه</translation>
    </message>
    <message>
        <source>every floor needs an id of its own</source>
        <translation>يحتاج كل طابق إلى معرِّف خاص به</translation>
    </message>
    <message>
        <source>every space needs an id of its own</source>
        <translation>تحتاج كل غرفة إلى معرِّف خاص بها</translation>
    </message>
    <message>
        <source>a space stands on a floor that is not there</source>
        <translation>توجد غرفة على طابق غير موجود</translation>
    </message>
    <message>
        <source>nobody understands this wish</source>
        <translation>لا أحد يفهم هذا الطلب</translation>
    </message>
    <message>
        <source>too many actions are waiting</source>
        <translation>إجراءات كثيرة تنتظر</translation>
    </message>
    <message>
        <source>no such point</source>
        <translation>لا توجد نقطة كهذه</translation>
    </message>
    <message>
        <source>this point is not announced</source>
        <translation>هذه النقطة غير معلنة</translation>
    </message>
    <message>
        <source>this point cannot be written</source>
        <translation>لا يمكن الكتابة إلى هذه النقطة</translation>
    </message>
    <message>
        <source>this point takes a number</source>
        <translation>هذه النقطة تأخذ رقمًا</translation>
    </message>
    <message>
        <source>this point takes yes or no</source>
        <translation>هذه النقطة تأخذ نعم أو لا</translation>
    </message>
    <message>
        <source>the value is outside the point&apos;s limits</source>
        <translation>القيمة خارج حدود النقطة</translation>
    </message>
    <message>
        <source>the point does not know this value</source>
        <translation>لا تعرف النقطة هذه القيمة</translation>
    </message>
    <message>
        <source>nobody takes commands for this point</source>
        <translation>لا أحد يتلقى أوامر لهذه النقطة</translation>
    </message>
    <message>
        <source>a number is needed</source>
        <translation>يلزم رقم</translation>
    </message>
    <message>
        <source>the number is outside the announced range</source>
        <translation>الرقم خارج المدى المعلن</translation>
    </message>
    <message>
        <source>the device has no command for this</source>
        <translation>ليس لدى الجهاز أمر لهذا</translation>
    </message>
    <message>
        <source>there is no value to send</source>
        <translation>لا توجد قيمة للإرسال</translation>
    </message>
    <message>
        <source>the device does not offer this choice</source>
        <translation>لا يقدم الجهاز هذا الخيار</translation>
    </message>
    <message>
        <source>command template not supported: %1</source>
        <translation>قالب الأمر غير مدعوم: %1</translation>
    </message>
    <message>
        <source>this convention cannot be asked</source>
        <translation>لا يمكن سؤال هذا الاصطلاح</translation>
    </message>
    <message>
        <source>nobody knows this question</source>
        <translation>لا أحد يعرف هذا السؤال</translation>
    </message>
    <message>
        <source>nothing was heard on this broker yet</source>
        <translation>لم يُسمع شيء على هذا الوسيط بعد</translation>
    </message>
    <message>
        <source>no such device: %1</source>
        <translation>لا يوجد جهاز كهذا: %1</translation>
    </message>
    <message>
        <source>no such device</source>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>a device cannot replace itself</source>
        <translation>لا يمكن أن يحل جهاز محل نفسه</translation>
    </message>
    <message>
        <source>only an adopted or retired device can be replaced</source>
        <translation>لا يُستبدل إلا جهاز معتمَد أو مسحوب</translation>
    </message>
    <message>
        <source>both are one device already</source>
        <translation>هما جهاز واحد بالفعل</translation>
    </message>
    <message>
        <source>nothing declares the points of %1</source>
        <translation>لا شيء يعلن نقاط %1</translation>
    </message>
    <message>
        <source>only an adopted device can be retired</source>
        <translation>لا يُسحب إلا جهاز معتمَد</translation>
    </message>
    <message>
        <source>the device is not retired</source>
        <translation>الجهاز غير مسحوب</translation>
    </message>
    <message>
        <source>not a wish about devices</source>
        <translation>ليس طلبًا يخص الأجهزة</translation>
    </message>
    <message>
        <source>There is no such alarm any more.</source>
        <translation>لم يعد هذا الإنذار موجودًا.</translation>
    </message>
    <message>
        <source>A P1 alarm is acknowledged with a note only.</source>
        <translation>لا يُقرّ إنذار الأولوية 1 إلا بملاحظة.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>الملاحظة فارغة.</translation>
    </message>
    <message>
        <source>Life-safety alarms cannot be shelved.</source>
        <translation>لا يمكن تأجيل إنذارات سلامة الأرواح.</translation>
    </message>
    <message>
        <source>Only an engineer shelves a P1 alarm.</source>
        <translation>لا يؤجل إنذار الأولوية 1 إلا مهندس.</translation>
    </message>
    <message>
        <source>This alarm is shelved for at most %1 minutes.</source>
        <translation>يؤجل هذا الإنذار %1 دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>Shelving needs a reason.</source>
        <translation>يحتاج التأجيل إلى سبب.</translation>
    </message>
    <message>
        <source>At most 20 alarms are shelved at once.</source>
        <translation>تؤجل 20 إنذارًا على الأكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>Shelving needs a duration.</source>
        <translation>يحتاج التأجيل إلى مدة.</translation>
    </message>
    <message>
        <source>Taking an alarm out of service needs the text of the work order.</source>
        <translation>يحتاج إخراج إنذار من الخدمة إلى نص أمر العمل.</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>تحتاج القاعدة إلى اسم.</translation>
    </message>
    <message>
        <source>A delay is less than nothing.</source>
        <translation>أحد التأخيرات أقل من الصفر.</translation>
    </message>
    <message>
        <source>A delay is longer than a year.</source>
        <translation>أحد التأخيرات أطول من سنة.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>أحد الحدود ليس رقمًا.</translation>
    </message>
    <message>
        <source>The rule has no limit.</source>
        <translation>ليس للقاعدة حد.</translation>
    </message>
    <message>
        <source>The limits leave no room between them.</source>
        <translation>لا تترك الحدود مجالًا بينها.</translation>
    </message>
    <message>
        <source>The rule names no abnormal state.</source>
        <translation>لا تذكر القاعدة حالة غير طبيعية.</translation>
    </message>
    <message>
        <source>A life-safety rule needs a consequence and an operator action.</source>
        <translation>تحتاج قاعدة سلامة الأرواح إلى عاقبة وإجراء للمشغِّل.</translation>
    </message>
    <message>
        <source>The kind of a rule&apos;s condition cannot be changed.</source>
        <translation>لا يمكن تغيير نوع شرط القاعدة.</translation>
    </message>
    <message>
        <source>not a wish about alarms</source>
        <translation>ليس طلبًا يخص الإنذارات</translation>
    </message>
    <message>
        <source>acknowledge it first</source>
        <translation>أقرّ به أولًا</translation>
    </message>
    <message>
        <source>nothing is latched</source>
        <translation>لا شيء مثبَّت</translation>
    </message>
    <message>
        <source>only an acknowledged active alarm sounds again</source>
        <translation>لا يرن من جديد إلا إنذار نشط تم الإقرار به</translation>
    </message>
    <message>
        <source>the alarm is active already</source>
        <translation>الإنذار نشط بالفعل</translation>
    </message>
    <message>
        <source>the alarm is in service</source>
        <translation>الإنذار في الخدمة</translation>
    </message>
    <message>
        <source>the alarm is not active</source>
        <translation>الإنذار غير نشط</translation>
    </message>
    <message>
        <source>the alarm is not shelved</source>
        <translation>الإنذار غير مؤجل</translation>
    </message>
    <message>
        <source>the alarm is not suppressed</source>
        <translation>الإنذار غير مكبوت</translation>
    </message>
    <message>
        <source>the alarm is out of service already</source>
        <translation>الإنذار خارج الخدمة بالفعل</translation>
    </message>
    <message>
        <source>the alarm is out of service</source>
        <translation>الإنذار خارج الخدمة</translation>
    </message>
    <message>
        <source>the alarm is shelved</source>
        <translation>الإنذار مؤجل</translation>
    </message>
    <message>
        <source>the alarm is suppressed already</source>
        <translation>الإنذار مكبوت بالفعل</translation>
    </message>
    <message>
        <source>the alarm is suppressed under its cause</source>
        <translation>الإنذار مكبوت تحت سببه</translation>
    </message>
    <message>
        <source>the condition is still true</source>
        <translation>ما زال الشرط قائمًا</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge</source>
        <translation>لا شيء يُقرّ به</translation>
    </message>
    <message>
        <source>the data directory is open for reading only</source>
        <translation>مجلد البيانات مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>no data directory named</source>
        <translation>لم يُذكر مجلد بيانات</translation>
    </message>
    <message>
        <source>%1 is not a data directory of Holdfast</source>
        <translation>%1 ليس مجلد بيانات لـ Holdfast</translation>
    </message>
    <message>
        <source>%1: files cannot be made here</source>
        <translation>%1: لا يمكن إنشاء ملفات هنا</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>%1: folders cannot be made here</source>
        <translation>%1: لا يمكن إنشاء مجلدات هنا</translation>
    </message>
    <message>
        <source>%1: in use by %2 (process %3)</source>
        <translation>%1: يستخدمه %2 (العملية %3)</translation>
    </message>
    <message>
        <source>%1: not writable</source>
        <translation>%1: غير قابل للكتابة</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>%1 تالف: %2. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast (schema %2, this one knows %3). Nothing was changed.</source>
        <translation>كتب %1 إصدارُ Holdfast أحدث (المخطط %2، وهذا يعرف %3). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 was written by an older Holdfast: open it once for writing</source>
        <translation>كتب %1 إصدارُ Holdfast أقدم: افتحه مرة للكتابة</translation>
    </message>
    <message>
        <source>schema step %1: %2</source>
        <translation>خطوة المخطط %1: %2</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>no such interval or number of columns</source>
        <translation>لا يوجد مجال أو عدد أعمدة كهذا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>disk full: %1</source>
        <translation>القرص ممتلئ: %1</translation>
    </message>
    <message>
        <source>not writable: %1</source>
        <translation>غير قابل للكتابة: %1</translation>
    </message>
    <message>
        <source>locked by another program: %1</source>
        <translation>مقفل من برنامج آخر: %1</translation>
    </message>
    <message>
        <source>disk errors: %1</source>
        <translation>أخطاء في القرص: %1</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>تالف: %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>not writable</source>
        <translation>غير قابل للكتابة</translation>
    </message>
    <message>
        <source>locked by another program</source>
        <translation>مقفل من برنامج آخر</translation>
    </message>
    <message>
        <source>disk errors</source>
        <translation>أخطاء في القرص</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>cannot write the recording</source>
        <translation>تتعذّر كتابة التسجيل</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>تتعذّر كتابة %1: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تتعذّر قراءة %1: %2</translation>
    </message>
    <message>
        <source>cannot use the folder %1</source>
        <translation>لا يمكن استخدام المجلد %1</translation>
    </message>
    <message>
        <source>not JSON: %1</source>
        <translation>ليس JSON: %1</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>a device announcement without components (a single entity belongs under its own component&apos;s topic)</source>
        <translation>إعلان جهاز دون مكونات (الكيان المفرد مكانه تحت موضوع مكونه)</translation>
    </message>
    <message>
        <source>a device announcement without device</source>
        <translation>إعلان جهاز دون جهاز</translation>
    </message>
    <message>
        <source>a device announcement without origin</source>
        <translation>إعلان جهاز دون مصدر</translation>
    </message>
    <message>
        <source>the required option %1 is missing</source>
        <translation>الخيار المطلوب %1 ناقص</translation>
    </message>
    <message>
        <source>the option %1 is no text</source>
        <translation>الخيار %1 ليس نصًا</translation>
    </message>
    <message>
        <source>it names neither a state nor a command topic</source>
        <translation>لا يذكر موضوع حالة ولا موضوع أمر</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; is no object</source>
        <translation>المكون &quot;%1&quot; ليس كائنًا</translation>
    </message>
    <message>
        <source>component &quot;%1&quot; does not say its platform</source>
        <translation>المكون &quot;%1&quot; لا يذكر منصته</translation>
    </message>
    <message>
        <source>availability and availability_topic exclude each other</source>
        <translation>availability وavailability_topic لا يجتمعان</translation>
    </message>
    <message>
        <source>availability: template not supported: %1</source>
        <translation>التوفر: القالب غير مدعوم: %1</translation>
    </message>
    <message>
        <source>availability: %1</source>
        <translation>التوفر: %1</translation>
    </message>
    <message>
        <source>the device has neither identifiers nor connections</source>
        <translation>ليس للجهاز identifiers ولا connections</translation>
    </message>
    <message>
        <source>component, node id and object id may only have letters, digits, - and _</source>
        <translation>لا يجوز أن تحتوي component وnode id وobject id إلا على حروف وأرقام و- و_</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>لا يوجد سيناريو &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the simulated site&apos;s broker does not answer</source>
        <translation>وسيط الموقع الافتراضي لا يجيب</translation>
    </message>
    <message>
        <source>this is no learned mapping</source>
        <translation>هذا ليس تعيينًا متعلَّمًا</translation>
    </message>
    <message>
        <source>the answer is shorter than the value</source>
        <translation>الجواب أقصر من القيمة</translation>
    </message>
    <message>
        <source>the value does not fit the register</source>
        <translation>القيمة لا تتسع في المسجل</translation>
    </message>
    <message>
        <source>too many questions wait for their answers</source>
        <translation>أسئلة كثيرة تنتظر أجوبتها</translation>
    </message>
    <message>
        <source>this was asked already; its answer is awaited</source>
        <translation>سُئل هذا من قبل؛ وجوابه منتظَر</translation>
    </message>
    <message>
        <source>its version of Homie is &quot;%1&quot;, not 5</source>
        <translation>إصدار Homie فيه &quot;%1&quot; وليس 5</translation>
    </message>
    <message>
        <source>larger than 4 MB</source>
        <translation>أكبر من 4 ميغابايت</translation>
    </message>
    <message>
        <source>none of these topics is a ghost any more</source>
        <translation>لم يعد أي من هذه المواضيع شبحًا</translation>
    </message>
    <message>
        <source>another clearing is under way</source>
        <translation>يجري مسح آخر</translation>
    </message>
    <message>
        <source>between 1 and 500 topics are cleared at once</source>
        <translation>يُمسح من 1 إلى 500 موضوع دفعة واحدة</translation>
    </message>
    <message>
        <source>a pattern is too long</source>
        <translation>أحد الأنماط أطول مما ينبغي</translation>
    </message>
    <message>
        <source>a rule needs an id and something to go by</source>
        <translation>تحتاج القاعدة إلى معرِّف ومعيار</translation>
    </message>
    <message>
        <source>there are too many rules</source>
        <translation>القواعد أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>no such rule</source>
        <translation>لا توجد قاعدة كهذه</translation>
    </message>
    <message>
        <source>newcomers are kept for a minute at least and a year at most</source>
        <translation>يُحتفظ بالجدد دقيقة على الأقل وسنة على الأكثر</translation>
    </message>
    <message>
        <source>the device has replaced no other</source>
        <translation>لم يحل الجهاز محل غيره</translation>
    </message>
    <message>
        <source>it is no part of this device</source>
        <translation>ليس جزءًا من هذا الجهاز</translation>
    </message>
    <message>
        <source>a device without an address</source>
        <translation>جهاز دون عنوان</translation>
    </message>
    <message>
        <source>no bridge knows this device</source>
        <translation>لا يعرف أي جسر هذا الجهاز</translation>
    </message>
    <message>
        <source>this bridge does not know the question</source>
        <translation>لا يعرف هذا الجسر السؤال</translation>
    </message>
    <message>
        <source>the topic names %1, the announcement &quot;%2&quot;</source>
        <translation>الموضوع يسمي %1، والإعلان &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the announcement is no object</source>
        <translation>الإعلان ليس كائنًا</translation>
    </message>
    <message>
        <source>its topic cannot be used: %1</source>
        <translation>لا يمكن استخدام موضوعه: %1</translation>
    </message>
    <message>
        <source>it does not say its topics (ft, t, tp)</source>
        <translation>لا يذكر مواضيعه (ft, t, tp)</translation>
    </message>
    <message>
        <source>no such device announced itself</source>
        <translation>لم يعلن جهاز كهذا عن نفسه</translation>
    </message>
    <message>
        <source>no such device was heard</source>
        <translation>لم يُسمع جهاز كهذا</translation>
    </message>
    <message>
        <source>what was compressed is no Sparkplug payload</source>
        <translation>ما كان مضغوطًا ليس رسالة Sparkplug</translation>
    </message>
    <message>
        <source>it is compressed twice</source>
        <translation>إنه مضغوط مرتين</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is larger than the limit</source>
        <translation>رسالة بحجم %1 بايت تتجاوز الحد</translation>
    </message>
    <message>
        <source>no Sparkplug payload</source>
        <translation>ليست رسالة Sparkplug</translation>
    </message>
    <message>
        <source>%1 metrics are more than the limit of %2</source>
        <translation>%1 من المقاييس يتجاوز الحد %2</translation>
    </message>
    <message>
        <source>%1 came where another type was announced</source>
        <translation>وصل %1 حيث أُعلن عن نوع آخر</translation>
    </message>
    <message>
        <source>a time beyond the year 9999</source>
        <translation>وقت بعد سنة 9999</translation>
    </message>
    <message>
        <source>not a finite number</source>
        <translation>ليس عددًا منتهيًا</translation>
    </message>
    <message>
        <source>a text of %1 characters is too long for a value</source>
        <translation>نص من %1 حرفًا أطول من أن يكون قيمة</translation>
    </message>
    <message>
        <source>yes or no is needed</source>
        <translation>المطلوب نعم أو لا</translation>
    </message>
    <message>
        <source>the number does not fit its type</source>
        <translation>العدد لا يتسع له نوعه</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ليس وقتًا</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>no yes or no</source>
        <translation>ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>bytes are not shown</source>
        <translation>لا تُعرض البايتات</translation>
    </message>
    <message>
        <source>an array is not shown</source>
        <translation>لا تُعرض المصفوفة</translation>
    </message>
    <message>
        <source>a template is not shown</source>
        <translation>لا يُعرض القالب</translation>
    </message>
    <message>
        <source>a data set is not shown</source>
        <translation>لا تُعرض مجموعة البيانات</translation>
    </message>
    <message>
        <source>no data type is told</source>
        <translation>لم يُذكر نوع البيانات</translation>
    </message>
    <message>
        <source>the data type %1 is unknown</source>
        <translation>نوع البيانات %1 غير معروف</translation>
    </message>
    <message>
        <source>no such edge node was heard</source>
        <translation>لم تُسمع عقدة طرفية كهذه</translation>
    </message>
    <message>
        <source>too much to unpack</source>
        <translation>أكثر مما يمكن فكّه</translation>
    </message>
    <message>
        <source>it grows beyond %1 bytes when unpacked</source>
        <translation>يتجاوز %1 بايت عند فكّه</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>لا يمكن فكّه</translation>
    </message>
    <message>
        <source>a Sparkplug host id is a short text without /, + and #</source>
        <translation>معرّف مضيف Sparkplug نص قصير بدون / و+ و#</translation>
    </message>
    <message>
        <source>this was asked a moment ago</source>
        <translation>سُئل هذا قبل لحظة</translation>
    </message>
    <message>
        <source>sums are kept at least as long as what they sum up</source>
        <translation>تُحفظ المجاميع مدة لا تقل عن مدة ما تجمعه</translation>
    </message>
    <message>
        <source>history needs at least 128 MB</source>
        <translation>يحتاج السجل إلى 128 ميغابايت على الأقل</translation>
    </message>
    <message>
        <source>no such rhythm or number of backups</source>
        <translation>لا يوجد إيقاع أو عدد نسخ احتياطية كهذا</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 موجود بالفعل</translation>
    </message>
    <message>
        <source>the SQLite library of Qt is another one than ours</source>
        <translation>مكتبة SQLite الخاصة بـ Qt غير مكتبتنا</translation>
    </message>
    <message>
        <source>no connection to copy from</source>
        <translation>لا يوجد اتصال للنسخ منه</translation>
    </message>
    <message>
        <source>there is no room for a backup</source>
        <translation>لا يوجد متسع لنسخة احتياطية</translation>
    </message>
    <message>
        <source>%1 is not a backup of Holdfast</source>
        <translation>%1 ليس نسخة احتياطية من Holdfast</translation>
    </message>
    <message>
        <source>%1 was written by a newer Holdfast</source>
        <translation>%1 كتبه إصدار أحدث من Holdfast</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 مفقود</translation>
    </message>
    <message>
        <source>%1 cannot be moved</source>
        <translation>لا يمكن نقل %1</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>لا يمكن إنشاء %1</translation>
    </message>
    <message>
        <source>%1 is no database of Home Assistant&apos;s recorder</source>
        <translation>%1 ليس قاعدة بيانات لمسجل Home Assistant</translation>
    </message>
    <message>
        <source>the first line names no column for the time, the point or the value</source>
        <translation>السطر الأول لا يسمي عمودًا للوقت أو النقطة أو القيمة</translation>
    </message>
    <message>
        <source>the mapping is no JSON object</source>
        <translation>التعيين ليس كائن JSON</translation>
    </message>
    <message>
        <source>no such time zone or interval</source>
        <translation>لا توجد منطقة زمنية أو مدة كهذه</translation>
    </message>
    <message>
        <source>more buckets than can be counted</source>
        <translation>فترات أكثر مما يمكن عدّه</translation>
    </message>
    <message>
        <source>The expression cannot be read here: %1</source>
        <translation>لا يمكن قراءة التعبير هنا: %1</translation>
    </message>
    <message>
        <source>A maintenance window needs a name, a reason, a day and times.</source>
        <translation>تحتاج نافذة الصيانة إلى اسم وسبب ويوم وأوقات.</translation>
    </message>
    <message>
        <source>There is no such maintenance window.</source>
        <translation>لا توجد نافذة صيانة كهذه.</translation>
    </message>
    <message>
        <source>Silence cannot be tried on the past.</source>
        <translation>لا يمكن تجربة الصمت على الماضي.</translation>
    </message>
    <message>
        <source>%1: a new file cannot be made here</source>
        <translation>%1: لا يمكن إنشاء ملف جديد هنا</translation>
    </message>
    <message>
        <source>what was written is damaged, too: %1</source>
        <translation>ما كُتب تالف أيضًا: %1</translation>
    </message>
    <message>
        <source>%1 was written by another version of Holdfast (schema %2)</source>
        <translation>%1 كتبه إصدار آخر من Holdfast (المخطط %2)</translation>
    </message>
    <message>
        <source>the file: larger than 1 MB</source>
        <translation>الملف أكبر من 1 ميغابايت</translation>
    </message>
    <message>
        <source>the file: not a JSON object: %1</source>
        <translation>الملف ليس كائن JSON: %1</translation>
    </message>
    <message>
        <source>not a document of the format %1</source>
        <translation>ليس مستندًا بالتنسيق %1</translation>
    </message>
    <message>
        <source>a document without a version</source>
        <translation>مستند بلا إصدار</translation>
    </message>
    <message>
        <source>written by a later version of Holdfast</source>
        <translation>كتبه إصدار أحدث من Holdfast</translation>
    </message>
    <message>
        <source>larger than anybody writes</source>
        <translation>أكبر مما يكتبه أي أحد</translation>
    </message>
    <message>
        <source>evidence needs a function, a moment and times that make sense</source>
        <translation>يحتاج الدليل إلى وظيفة ولحظة وأزمنة معقولة</translation>
    </message>
    <message>
        <source>more %1s than anybody has</source>
        <translation>عدد من %1 أكبر مما لدى أي أحد</translation>
    </message>
    <message>
        <source>a %1 without an id</source>
        <translation>%1 بلا معرّف</translation>
    </message>
    <message>
        <source>two %1s are called %2</source>
        <translation>اثنان من %1 باسم %2</translation>
    </message>
    <message>
        <source>the weight of %1 is not 1, 2 or 3</source>
        <translation>وزن %1 ليس 1 أو 2 أو 3</translation>
    </message>
    <message>
        <source>%1 names more than anybody counts</source>
        <translation>يسمّي %1 أكثر مما يعدّه أي أحد</translation>
    </message>
    <message>
        <source>%1: not an object</source>
        <translation>%1: ليس كائنًا</translation>
    </message>
    <message>
        <source>a time of %1 is negative</source>
        <translation>زمن في %1 سالب</translation>
    </message>
    <message>
        <source>%1 holds for a negative time</source>
        <translation>يصمد %1 زمنًا سالبًا</translation>
    </message>
    <message>
        <source>%1 feeds itself</source>
        <translation>يغذّي %1 نفسه</translation>
    </message>
    <message>
        <source>%1 feeds more than anybody counts</source>
        <translation>يغذّي %1 أكثر مما يعدّه أي أحد</translation>
    </message>
    <message>
        <source>%1 runs over itself</source>
        <translation>يمرّ %1 عبر نفسه</translation>
    </message>
    <message>
        <source>more links than anybody draws</source>
        <translation>روابط أكثر مما يرسمه أي أحد</translation>
    </message>
    <message>
        <source>a link needs two ends</source>
        <translation>يحتاج الرابط إلى طرفين</translation>
    </message>
    <message>
        <source>a stand-in needs what it stands in for</source>
        <translation>يحتاج البديل إلى ما يحلّ محله</translation>
    </message>
    <message>
        <source>what was kept of a policy cannot be read</source>
        <translation>لا يمكن قراءة ما حُفظ من السياسة</translation>
    </message>
    <message>
        <source>scope: means nothing here</source>
        <translation>لا يعني النطاق شيئًا هنا</translation>
    </message>
    <message>
        <source>what was kept of the policies ends in the middle</source>
        <translation>ما حُفظ من السياسات ينقطع في المنتصف</translation>
    </message>
    <message>
        <source>by hand only a person, the maker, a drill or a real outage can be named as the source</source>
        <translation>يدويًا لا يُذكر مصدرًا إلا شخص أو الصانع أو تدريب أو انقطاع حقيقي</translation>
    </message>
    <message>
        <source>what somebody says is a claim; proof comes from drills and outages</source>
        <translation>ما يقوله أحد ادعاء؛ والإثبات يأتي من التدريبات والانقطاعات</translation>
    </message>
    <message>
        <source>a trial shows that it works or that it does not</source>
        <translation>التجربة تُظهر أنها تعمل أو لا تعمل</translation>
    </message>
    <message>
        <source>evidence needs a note: what was seen, or who says so</source>
        <translation>يحتاج الدليل إلى ملاحظة: ما شوهد أو من يقول ذلك</translation>
    </message>
    <message>
        <source>this moment has not come yet</source>
        <translation>لم تأتِ هذه اللحظة بعد</translation>
    </message>
    <message>
        <source>a trial is recorded within 7 days: later nobody knows whether the devices are still the same</source>
        <translation>تُسجَّل التجربة خلال 7 أيام: بعدها لا يعلم أحد هل بقيت الأجهزة كما هي</translation>
    </message>
    <message>
        <source>say first what happens: what is not known cannot be proven</source>
        <translation>قل أولًا ما يحدث: ما لا يُعرف لا يمكن إثباته</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>لا توجد وظيفة كهذه</translation>
    </message>
    <message>
        <source>more evidence than anybody keeps</source>
        <translation>أدلة أكثر مما يحتفظ به أحد</translation>
    </message>
    <message>
        <source>a policy needs an id and a name</source>
        <translation>تحتاج السياسة إلى معرّف واسم</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is changed</source>
        <translation>هذه السياسة مفعَّلة: أوقف تفعيلها قبل تغييرها</translation>
    </message>
    <message>
        <source>this policy is armed: disarm it before it is removed</source>
        <translation>هذه السياسة مفعَّلة: أوقف تفعيلها قبل إزالتها</translation>
    </message>
    <message>
        <source>more policies than anybody keeps</source>
        <translation>سياسات أكثر مما يحتفظ به أحد</translation>
    </message>
    <message>
        <source>no such policy</source>
        <translation>لا توجد سياسة كهذه</translation>
    </message>
    <message>
        <source>this policy was changed meanwhile: look at it again</source>
        <translation>تغيّرت هذه السياسة في هذه الأثناء: انظر إليها ثانية</translation>
    </message>
    <message>
        <source>this policy is armed already</source>
        <translation>هذه السياسة مفعَّلة بالفعل</translation>
    </message>
    <message>
        <source>this policy is not armed</source>
        <translation>هذه السياسة غير مفعَّلة</translation>
    </message>
    <message>
        <source>the check finds errors: %1</source>
        <translation>يجد الفحص أخطاء: %1</translation>
    </message>
    <message>
        <source>this policy is not proved yet</source>
        <translation>هذه السياسة غير مثبتة بعد</translation>
    </message>
    <message>
        <source>the proof of this policy has failed</source>
        <translation>فشل إثبات هذه السياسة</translation>
    </message>
    <message>
        <source>at this site the check finds: %1</source>
        <translation>في هذا الموقع يجد الفحص: %1</translation>
    </message>
    <message>
        <source>class C needs two persons: somebody other than its writer arms it</source>
        <translation>الفئة C تحتاج إلى شخصين: يفعّلها غير كاتبها</translation>
    </message>
    <message>
        <source>what is kept beside a policy cannot be read</source>
        <translation>ما يُحفظ مع سياسة لا يمكن قراءته</translation>
    </message>
    <message>
        <source>e-mail needs the name of a server</source>
        <translation>يحتاج البريد إلى اسم خادم</translation>
    </message>
    <message>
        <source>e-mail needs an address it comes from</source>
        <translation>يحتاج البريد إلى عنوان مرسل</translation>
    </message>
    <message>
        <source>a password is never sent without encryption</source>
        <translation>لا تُرسل كلمة مرور بلا تشفير أبدًا</translation>
    </message>
    <message>
        <source>a web hook needs an address that begins with https:// or http://, without a password in it</source>
        <translation>يحتاج خطاف الويب إلى عنوان يبدأ بـ https:// أو http:// بلا كلمة مرور فيه</translation>
    </message>
    <message>
        <source>everybody on the roster needs a name, times, and an e-mail address that is one</source>
        <translation>كل من في الجدول يحتاج اسمًا وأوقاتًا وعنوان بريد صحيحًا</translation>
    </message>
    <message>
        <source>steps follow each other, between half a minute and a week after the alarm&apos;s start</source>
        <translation>تتوالى الخطوات بين نصف دقيقة وأسبوع بعد بداية الإنذار</translation>
    </message>
    <message>
        <source>an alarm is repeated at most once a minute and at least once a day</source>
        <translation>يُعاد الإنذار مرة في الدقيقة على الأكثر ومرة في اليوم على الأقل</translation>
    </message>
    <message>
        <source>this way of telling people is switched off</source>
        <translation>طريقة الإبلاغ هذه موقفة</translation>
    </message>
    <message>
        <source>there is no window here that could show it</source>
        <translation>لا نافذة هنا تستطيع إظهاره</translation>
    </message>
    <message>
        <source>Notifications cannot be kept: %1</source>
        <translation>يتعذر حفظ الإشعارات: %1</translation>
    </message>
    <message>
        <source>What was chosen about notifications cannot be read: %1</source>
        <translation>يتعذر قراءة ما اختير بشأن الإشعارات: %1</translation>
    </message>
    <message>
        <source>What was kept about notifications is damaged; it was set aside.</source>
        <translation>ما حُفظ عن الإشعارات تالف؛ وقد نُحّي جانبًا.</translation>
    </message>
    <message>
        <source>a newer command has taken its place</source>
        <translation>حلّ محله أمر أحدث</translation>
    </message>
    <message>
        <source>a fallback policy holds this point</source>
        <translation>سياسة احتياطية تحتجز هذه النقطة</translation>
    </message>
    <message>
        <source>life safety holds this point</source>
        <translation>سلامة الأرواح تحتجز هذه النقطة</translation>
    </message>
    <message>
        <source>a higher level holds this point</source>
        <translation>مستوى أعلى يحتجز هذه النقطة</translation>
    </message>
    <message>
        <source>this is done once, and not held</source>
        <translation>هذا يُنفَّذ مرة واحدة ولا يُحتجز</translation>
    </message>
    <message>
        <source>a level is held between a minute and a week</source>
        <translation>يُحتجز المستوى بين دقيقة وأسبوع</translation>
    </message>
    <message>
        <source>too many commands are under way</source>
        <translation>أوامر كثيرة جدًا قيد التنفيذ</translation>
    </message>
    <message>
        <source>nothing is held here</source>
        <translation>لا شيء محتجز هنا</translation>
    </message>
    <message>
        <source>Holdfast was restarted while it was under way</source>
        <translation>أُعيد تشغيل Holdfast وهو قيد التنفيذ</translation>
    </message>
    <message>
        <source>it could not be written down in time</source>
        <translation>تعذّر تدوينه في الوقت</translation>
    </message>
    <message>
        <source>nothing came back in time</source>
        <translation>لم يعد شيء في الوقت</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>كان كذلك من قبل</translation>
    </message>
    <message>
        <source>not connected in time</source>
        <translation>لم يتصل في الوقت</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>لم يُرسل في الوقت</translation>
    </message>
    <message>
        <source>the link is stopped</source>
        <translation>الوصلة متوقفة</translation>
    </message>
    <message>
        <source>too much waits to be sent</source>
        <translation>الكثير ينتظر الإرسال</translation>
    </message>
    <message>
        <source>There is more history than a trial can hold: choose a shorter time.</source>
        <translation>السجل التاريخي أكبر مما تتسع له التجربة: اختر مدة أقصر.</translation>
    </message>
    <message>
        <source>%1: could not be written</source>
        <translation>%1: تعذرت كتابته</translation>
    </message>
    <message>
        <source>pages need a painter</source>
        <translation>تحتاج الصفحات إلى من يرسمها</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period: last-month, last-week, 2026-10, 2026-W47, 2026-11-24 or 2026-10-01..2026-10-15</source>
        <translation>&apos;%1&apos; ليست فترة: last-month أو last-week أو 2026-10 أو 2026-W47 أو 2026-11-24 أو 2026-10-01..2026-10-15</translation>
    </message>
    <message>
        <source>the period &apos;%1&apos; has not begun yet</source>
        <translation>لم تبدأ الفترة &apos;%1&apos; بعد</translation>
    </message>
    <message>
        <source>this program cannot paint pages</source>
        <translation>لا يستطيع هذا البرنامج رسم الصفحات</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>تعذر رسم الصفحات</translation>
    </message>
    <message>
        <source>nobody works figures out here</source>
        <translation>لا أحد يحسب المؤشرات هنا</translation>
    </message>
    <message>
        <source>%1: there are too many files of this name</source>
        <translation>%1: توجد ملفات كثيرة بهذا الاسم</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>تعذر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>لا يوجد تقرير &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be read. Nothing was changed.</source>
        <translation>%1 تالف ولا يمكن قراءته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1/readings is missing</source>
        <translation>%1/readings مفقود</translation>
    </message>
    <message>
        <source>A rule for one point or device has its place already.</source>
        <translation>القاعدة الخاصة بنقطة أو جهاز واحد لها مكانها بالفعل.</translation>
    </message>
    <message>
        <source>The places of the rule cannot be read.</source>
        <translation>لا يمكن قراءة أماكن القاعدة.</translation>
    </message>
    <message>
        <source>The response of this alarm has no such step.</source>
        <translation>استجابة هذا الإنذار ليس فيها هذه الخطوة.</translation>
    </message>
    <message>
        <source>a broker stands in for one other broker, and nobody stands in for it</source>
        <translation>ينوب الوسيط عن وسيط واحد آخر، ولا ينوب عنه أحد</translation>
    </message>
    <message>
        <source>two brokers may stand in for one</source>
        <translation>يمكن لوسيطين أن ينوبا عن واحد</translation>
    </message>
    <message>
        <source>the turn of a broker is between 1 and 99</source>
        <translation>دور الوسيط بين 1 و 99</translation>
    </message>
    <message>
        <source>nothing stands in for this broker</source>
        <translation>لا شيء ينوب عن هذا الوسيط</translation>
    </message>
    <message>
        <source>a policy is kept from acting for a minute at least, and no longer than its limits say</source>
        <translation>تُمنع السياسة من العمل دقيقة على الأقل، وليس أطول مما تقوله حدودها</translation>
    </message>
    <message>
        <source>nothing of this policy waits for that now</source>
        <translation>لا شيء في هذه السياسة ينتظر ذلك الآن</translation>
    </message>
    <message>
        <source>version: only %1 is known here</source>
        <translation>version: المعروف هنا هو %1 فقط</translation>
    </message>
    <message>
        <source>a schedule needs a time of day, to the minute</source>
        <translation>الجدول يحتاج إلى وقت من اليوم بالدقيقة</translation>
    </message>
    <message>
        <source>a weekly schedule needs a weekday</source>
        <translation>الجدول الأسبوعي يحتاج إلى يوم من أيام الأسبوع</translation>
    </message>
    <message>
        <source>the day of a month is one of 1 to 31</source>
        <translation>يوم الشهر من 1 إلى 31</translation>
    </message>
    <message>
        <source>a folder is named with its whole path</source>
        <translation>يُذكر المجلد بمساره الكامل</translation>
    </message>
    <message>
        <source>a report goes to 50 addresses at most</source>
        <translation>يُرسل التقرير إلى 50 عنوانًا على الأكثر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of e-mail</source>
        <translation>«%1» ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>a schedule needs an id</source>
        <translation>الجدول يحتاج إلى معرّف</translation>
    </message>
    <message>
        <source>a schedule needs a report</source>
        <translation>الجدول يحتاج إلى تقرير</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no period that moves along: %2</source>
        <translation>«%1» ليست فترة تتحرك مع الوقت: %2</translation>
    </message>
    <message>
        <source>a schedule needs a format, and each once</source>
        <translation>الجدول يحتاج إلى صيغة، وكل واحدة مرة</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be kept: %1</source>
        <translation>لا يمكن حفظ جداول التقارير: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read: %1</source>
        <translation>لا يمكن قراءة جداول التقارير: %1</translation>
    </message>
    <message>
        <source>Schedules of reports cannot be read and were set aside: %1</source>
        <translation>لا يمكن قراءة جداول التقارير ووُضعت جانبًا: %1</translation>
    </message>
    <message>
        <source>there are 100 schedules already</source>
        <translation>هناك 100 جدول بالفعل</translation>
    </message>
    <message>
        <source>there is no such schedule</source>
        <translation>لا يوجد جدول كهذا</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>المجلد %1 غير موجود</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made: %1</source>
        <translation>ملف مفقود أو غُيّر منذ إعداده: %1</translation>
    </message>
    <message>
        <source>it waited a day and was given up</source>
        <translation>انتظر يومًا ثم تُرك</translation>
    </message>
    <message>
        <source>e-mail is not set up</source>
        <translation>البريد الإلكتروني غير معدّ</translation>
    </message>
    <message>
        <source>there is nobody to send it to</source>
        <translation>لا يوجد من يُرسل إليه</translation>
    </message>
    <message>
        <source>the password is missing</source>
        <translation>كلمة المرور مفقودة</translation>
    </message>
    <message>
        <source>the name of the mail server is not known here</source>
        <translation>اسم خادم البريد غير معروف هنا</translation>
    </message>
    <message>
        <source>the mail server cannot be reached</source>
        <translation>لا يمكن الوصول إلى خادم البريد</translation>
    </message>
    <message>
        <source>no encrypted connection with a certificate that is trusted here</source>
        <translation>لا اتصال مشفّر بشهادة موثوقة هنا</translation>
    </message>
    <message>
        <source>the mail server does not accept user or password</source>
        <translation>خادم البريد لا يقبل المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>the mail server refused it</source>
        <translation>رفضه خادم البريد</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>too many messages were waiting</source>
        <translation>كانت رسائل كثيرة جدًا تنتظر</translation>
    </message>
    <message>
        <source>the files are too large for a mail</source>
        <translation>الملفات أكبر من أن تُرسل بالبريد</translation>
    </message>
    <message>
        <source>a file is gone or was changed since it was made</source>
        <translation>ملف مفقود أو غُيّر منذ إعداده</translation>
    </message>
    <message>
        <source>the scope of this policy means nothing at this site</source>
        <translation>نطاق هذه السياسة لا يعني شيئًا في هذا الموقع</translation>
    </message>
    <message>
        <source>nothing was recorded in that time</source>
        <translation>لم يُسجل شيء في ذلك الوقت</translation>
    </message>
    <message>
        <source>no history is recorded here</source>
        <translation>لا يُسجل أي سجل هنا</translation>
    </message>
    <message>
        <source>a drill on a twin tries a model: it is worth a claim</source>
        <translation>التدريب على توأم يختبر نموذجًا: قيمته ادعاء</translation>
    </message>
    <message>
        <source>ended before anything was taken away</source>
        <translation>انتهى قبل سحب أي شيء</translation>
    </message>
    <message>
        <source>%1: there are too many drills of this moment</source>
        <translation>%1: تدريبات كثيرة جدًا في هذه اللحظة</translation>
    </message>
    <message>
        <source>the drill cannot be kept: %1</source>
        <translation>تعذر حفظ التدريب: %1</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; at this site</source>
        <translation>لا يوجد «%1» في هذا الموقع</translation>
    </message>
    <message>
        <source>the loss of %1 cannot be simulated here</source>
        <translation>لا يمكن محاكاة فقدان %1 هنا</translation>
    </message>
    <message>
        <source>nothing that loses its way has &apos;%1&apos;</source>
        <translation>لا شيء مما يفقد طريقه لديه «%1»</translation>
    </message>
    <message>
        <source>scope: means nothing at this site</source>
        <translation>النطاق: لا يعني شيئًا في هذا الموقع</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Nothing in this time.</source>
        <translation>لا شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows; all of them are in the other formats.</source>
        <translation>أول %1 من %2 صفوف؛ كلها في الصيغ الأخرى.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>ما وجدناه</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ما يلزم عمله</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>جودة البيانات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>التقرير %1</translation>
    </message>
    <message>
        <source>Events at doors</source>
        <translation>أحداث الأبواب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>ضمن الدوام</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Events by door</source>
        <translation>الأحداث حسب الباب</translation>
    </message>
    <message>
        <source>No source: no door, lock or gate of this site is known.</source>
        <translation>لا مصدر: لا يُعرف أي باب أو قفل أو بوابة في هذا الموقع.</translation>
    </message>
    <message>
        <source>Outside the site&apos;s hours</source>
        <translation>خارج دوام الموقع</translation>
    </message>
    <message>
        <source>Alarms of doors, locks and gates, each from its raise to its return. Who went through a door is not recorded.</source>
        <translation>إنذارات الأبواب والأقفال والبوابات، كل منها من ظهوره إلى عودته. لا يُسجَّل من عبر الباب.</translation>
    </message>
    <message>
        <source>Access events</source>
        <translation>أحداث الدخول</translation>
    </message>
    <message>
        <source>For security</source>
        <translation>للأمن</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>الإنذارات</translation>
    </message>
    <message>
        <source>and %1 alerts</source>
        <translation>و%1 تنبيهات</translation>
    </message>
    <message>
        <source>Alarms a day</source>
        <translation>الإنذارات في اليوم</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>الأكثر في 10 دقائق</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>زمن سيول الإنذارات</translation>
    </message>
    <message>
        <source>Chattering and fleeting</source>
        <translation>المتذبذبة والعابرة</translation>
    </message>
    <message>
        <source>Hidden under their cause</source>
        <translation>مخفية تحت سببها</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 إنذارات</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>حسب الأولوية</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Target, at most</source>
        <translation>الهدف، على الأكثر</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>المؤكدة</translation>
    </message>
    <message>
        <source>Median to acknowledge</source>
        <translation>الوسيط حتى التأكيد</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % خلال</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>سيول الإنذارات</translation>
    </message>
    <message>
        <source>More than 10 alarms in 10 minutes, until there are fewer than 5.</source>
        <translation>أكثر من 10 إنذارات في 10 دقائق، حتى تقل عن 5.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>%1 alarms a day are more than one person can look into.</source>
        <translation>%1 إنذارات في اليوم أكثر مما يستطيع شخص واحد النظر فيه.</translation>
    </message>
    <message>
        <source>Floods took %1 of the time.</source>
        <translation>استغرقت السيول %1 من الوقت.</translation>
    </message>
    <message>
        <source>%1 of the alarms chattered or were over before anybody could act.</source>
        <translation>%1 من الإنذارات تذبذبت أو انتهت قبل أن يتمكن أحد من التصرف.</translation>
    </message>
    <message>
        <source>%1 alarms were shelved or taken out of service by nobody known.</source>
        <translation>%1 إنذارات أُجّلت أو أُخرجت من الخدمة من قبل مجهول.</translation>
    </message>
    <message>
        <source>The ten most frequent alarms are %1 of all.</source>
        <translation>الإنذارات العشرة الأكثر تكرارا هي %1 من الكل.</translation>
    </message>
    <message>
        <source>Every target was met.</source>
        <translation>تحققت كل الأهداف.</translation>
    </message>
    <message>
        <source>%1, %2: lengthen its delay or widen its deadband.</source>
        <translation>%1، %2: أطل تأخيره أو وسّع نطاقه الميت.</translation>
    </message>
    <message>
        <source>%1, %2: active for days; repair it or take it out of service.</source>
        <translation>%1، %2: نشط منذ أيام؛ أصلحه أو أخرجه من الخدمة.</translation>
    </message>
    <message>
        <source>Most frequent alarms</source>
        <translation>الإنذارات الأكثر تكرارا</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Chattering alarms</source>
        <translation>الإنذارات المتذبذبة</translation>
    </message>
    <message>
        <source>Standing longer than a day</source>
        <translation>قائمة أكثر من يوم</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>An alarm counts each time it is annunciated: not while it is shelved or out of service, nor when it is folded under its cause at once. Alerts are counted apart. One operator position.</source>
        <translation>يُحسب الإنذار كلما أُعلن: لا حين يكون مؤجلا أو خارج الخدمة، ولا حين يُطوى فورا تحت سببه. تُحسب التنبيهات على حدة. موقع مشغل واحد.</translation>
    </message>
    <message>
        <source>Chattering: three times or more within 60 s. Fleeting: over within 60 s without anybody acting.</source>
        <translation>متذبذب: ثلاث مرات أو أكثر خلال 60 ثانية. عابر: انتهى خلال 60 ثانية دون تصرف أحد.</translation>
    </message>
    <message>
        <source>Alarm performance</source>
        <translation>أداء الإنذارات</translation>
    </message>
    <message>
        <source>For whoever leads the operators</source>
        <translation>لمن يقود المشغلين</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Audit chain</source>
        <translation>سلسلة التدقيق</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>مكسورة</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>قُرئ %1 من الصفوف</translation>
    </message>
    <message>
        <source>The audit chain breaks at row %1: what comes after it proves nothing.</source>
        <translation>تنكسر سلسلة التدقيق عند الصف %1: ما بعده لا يثبت شيئا.</translation>
    </message>
    <message>
        <source>Each row holds the hash of the row before it. Without an anchor kept outside, rows missing at the end would not show: keep the anchor printed here.</source>
        <translation>يحمل كل صف بصمة الصف السابق. دون مرساة محفوظة في الخارج لا يظهر نقص الصفوف في النهاية: احتفظ بالمرساة المطبوعة هنا.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>حسب الإجراء</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>For compliance</source>
        <translation>للامتثال</translation>
    </message>
    <message>
        <source>Time in which Holdfast or the broker was away says nothing about a device: it is left out of its availability.</source>
        <translation>الوقت الذي غاب فيه Holdfast أو الوسيط لا يقول شيئا عن الجهاز: لا يُحسب من إتاحته.</translation>
    </message>
    <message>
        <source>Availability and service level</source>
        <translation>الإتاحة ومستوى الخدمة</translation>
    </message>
    <message>
        <source>For service contracts</source>
        <translation>لعقود الخدمة</translation>
    </message>
    <message>
        <source>Comfort and air</source>
        <translation>الراحة والهواء</translation>
    </message>
    <message>
        <source>For facility managers and the people who work here</source>
        <translation>لمديري المرافق ومن يعملون هنا</translation>
    </message>
    <message>
        <source>Critical functions</source>
        <translation>الوظائف الحرجة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>فقد: %1</translation>
    </message>
    <message>
        <source>Last proven</source>
        <translation>آخر إثبات</translation>
    </message>
    <message>
        <source>Time to safe</source>
        <translation>الزمن حتى الأمان</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Coverage, %</source>
        <translation>التغطية، %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>Clocks were set on %1: the day has %2.</source>
        <translation>غُيّرت الساعة في %1: طول اليوم %2.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Only the %1 oldest of %2 gaps are listed.</source>
        <translation>لم تُدرج إلا أقدم %1 من %2 فجوات.</translation>
    </message>
    <message>
        <source>A site without a name</source>
        <translation>موقع بلا اسم</translation>
    </message>
    <message>
        <source>device silent</source>
        <translation>الجهاز صامت</translation>
    </message>
    <message>
        <source>gateway lost</source>
        <translation>فقد البوابة</translation>
    </message>
    <message>
        <source>broker lost</source>
        <translation>فقد الوسيط</translation>
    </message>
    <message>
        <source>Holdfast was not running</source>
        <translation>لم يكن Holdfast يعمل</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>history thinned</source>
        <translation>خُفف السجل</translation>
    </message>
    <message>
        <source>the broker dropped messages</source>
        <translation>أسقط الوسيط رسائل</translation>
    </message>
    <message>
        <source>more messages than could be taken</source>
        <translation>رسائل أكثر مما يمكن أخذه</translation>
    </message>
    <message>
        <source>history damaged</source>
        <translation>السجل تالف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Holdfast was listening during %1 % of the period.</source>
        <translation>كان Holdfast يستمع خلال %1 % من الفترة.</translation>
    </message>
    <message>
        <source>No gap of the whole site or of a broker is known.</source>
        <translation>لا تُعرف فجوة للموقع كله أو لوسيط.</translation>
    </message>
    <message>
        <source>Gaps: %1, the longest %2.</source>
        <translation>الفجوات: %1، أطولها %2.</translation>
    </message>
    <message>
        <source>A gap is neither zero nor the last value: nothing is filled in.</source>
        <translation>الفجوة ليست صفرا ولا آخر قيمة: لا يُملأ شيء.</translation>
    </message>
    <message>
        <source>Report %1, made %2 (%3) by %4 with %5.</source>
        <translation>التقرير %1، أُنشئ %2 (%3) بواسطة %4 باستخدام %5.</translation>
    </message>
    <message>
        <source>SHA-256 of its values: %1</source>
        <translation>SHA-256 لقيمه: %1</translation>
    </message>
    <message>
        <source>There was no audit row yet.</source>
        <translation>لم يكن هناك صف تدقيق بعد.</translation>
    </message>
    <message>
        <source>Audit anchor: %1</source>
        <translation>مرساة التدقيق: %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>For facility managers and finance</source>
        <translation>لمديري المرافق والمالية</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>insufficient data (%1)</source>
        <translation>بيانات غير كافية (%1)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>No source: nothing on this site measures what this report is about, or nobody has worked it out yet.</source>
        <translation>لا مصدر: لا شيء في هذا الموقع يقيس ما يتناوله هذا التقرير، أو لم يحسبه أحد بعد.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In hand of</source>
        <translation>بيد</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Work going on</source>
        <translation>الأعمال الجارية</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>الإنذارات المفتوحة</translation>
    </message>
    <message>
        <source>Shelved or out of service</source>
        <translation>مؤجلة أو خارج الخدمة</translation>
    </message>
    <message>
        <source>Notes and hands laid on</source>
        <translation>ملاحظات وتدخلات</translation>
    </message>
    <message>
        <source>Raised in this time</source>
        <translation>ظهرت في هذه الفترة</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 غير مؤكدة</translation>
    </message>
    <message>
        <source>As they stood when the report was made; alarms folded under a cause stand with it.</source>
        <translation>كما كانت عند إنشاء التقرير؛ الإنذارات المطوية تحت سبب تأتي معه.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>تسليم الوردية</translation>
    </message>
    <message>
        <source>For the next operator</source>
        <translation>للمشغل التالي</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>البطاريات</translation>
    </message>
    <message>
        <source>In the order of a walk through the building.</source>
        <translation>بترتيب جولة في المبنى.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>آخر إبلاغ</translation>
    </message>
    <message>
        <source>Devices that do not report</source>
        <translation>أجهزة لا تبلّغ</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر سماع</translation>
    </message>
    <message>
        <source>Firmware to update</source>
        <translation>برامج ثابتة للتحديث</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>المثبت</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Batteries by charge</source>
        <translation>البطاريات حسب الشحن</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Batteries below 20 %</source>
        <translation>بطاريات دون 20 %</translation>
    </message>
    <message>
        <source>As the devices last told; the list stands as it was when the report was made.</source>
        <translation>كما أبلغت الأجهزة آخر مرة؛ القائمة كما كانت عند إنشاء التقرير.</translation>
    </message>
    <message>
        <source>Maintenance and batteries</source>
        <translation>الصيانة والبطاريات</translation>
    </message>
    <message>
        <source>For technicians</source>
        <translation>للفنيين</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>For the workplace team</source>
        <translation>لفريق أماكن العمل</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Alarms folded under it</source>
        <translation>الإنذارات المطوية تحته</translation>
    </message>
    <message>
        <source>Time with an outage</source>
        <translation>زمن الانقطاع</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>ما حدث في الأثناء</translation>
    </message>
    <message>
        <source>The first %1 events; those folded under a cause are left out.</source>
        <translation>أول %1 أحداث؛ حُذف ما طُوي تحت سبب.</translation>
    </message>
    <message>
        <source>No outage of a broker, a gateway or Holdfast is known in this time.</source>
        <translation>لا يُعرف في هذه الفترة انقطاع لوسيط أو بوابة أو Holdfast.</translation>
    </message>
    <message>
        <source>Longest outages</source>
        <translation>أطول الانقطاعات</translation>
    </message>
    <message>
        <source>Times of which nothing is known behind a broker or at all, and alarms of gateways that have no other cause.</source>
        <translation>أوقات لا يُعرف عنها شيء خلف وسيط أو إطلاقا، وإنذارات البوابات التي لا سبب آخر لها.</translation>
    </message>
    <message>
        <source>For management</source>
        <translation>للإدارة</translation>
    </message>
    <message>
        <source>Fallback defined</source>
        <translation>بديل معرّف</translation>
    </message>
    <message>
        <source>Proven within 90 days</source>
        <translation>مثبت خلال 90 يوما</translation>
    </message>
    <message>
        <source>Second path healthy</source>
        <translation>المسار الثاني سليم</translation>
    </message>
    <message>
        <source>Buffer good</source>
        <translation>المخزن جيد</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Offline readiness</source>
        <translation>الجاهزية دون اتصال</translation>
    </message>
    <message>
        <source>Functions proven</source>
        <translation>الوظائف المثبتة</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>لم تُختبر قط</translation>
    </message>
    <message>
        <source>Without fallback</source>
        <translation>بلا بديل</translation>
    </message>
    <message>
        <source>Time to safe, median</source>
        <translation>الزمن حتى الأمان، الوسيط</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>لم يُقس قط</translation>
    </message>
    <message>
        <source>Where the points come from</source>
        <translation>مصدر النقاط</translation>
    </message>
    <message>
        <source>What takes others with it</source>
        <translation>ما يجرّ غيره معه</translation>
    </message>
    <message>
        <source>Devices that fall with it</source>
        <translation>الأجهزة التي تسقط معه</translation>
    </message>
    <message>
        <source>Drill %1.</source>
        <translation>أجرِ تمرينا على %1.</translation>
    </message>
    <message>
        <source>Give %1 a local fallback.</source>
        <translation>امنح %1 بديلا محليا.</translation>
    </message>
    <message>
        <source>%1 functions are proposals nobody has looked at yet.</source>
        <translation>%1 وظائف مقترحات لم ينظر فيها أحد بعد.</translation>
    </message>
    <message>
        <source>No source: nobody has named critical functions of this site, and none could be proposed.</source>
        <translation>لا مصدر: لم يسمِّ أحد وظائف حرجة لهذا الموقع، ولم يمكن اقتراح أي منها.</translation>
    </message>
    <message>
        <source>100 · Σ w (0.4 fallback + 0.3 proven + 0.2 second path + 0.1 buffer) / Σ w = 100 · %1 / %2. As it stands when the report is made.</source>
        <translation>100 · Σ w (0.4 بديل + 0.3 مثبت + 0.2 مسار ثان + 0.1 مخزن) / Σ w = 100 · %1 / %2. كما هي عند إنشاء التقرير.</translation>
    </message>
    <message>
        <source>A proof counts for 180 days, and only while firmware, settings and parent of its devices are the same.</source>
        <translation>يُعتد بالإثبات 180 يوما، وما دام البرنامج الثابت والإعدادات وأصل أجهزته كما هي.</translation>
    </message>
    <message>
        <source>Offline-readiness audit</source>
        <translation>تدقيق الجاهزية دون اتصال</translation>
    </message>
    <message>
        <source>For facility managers, auditors and insurers</source>
        <translation>لمديري المرافق والمدققين وشركات التأمين</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>coverage %1 %</source>
        <translation>التغطية %1 %</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>المياه</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>متأخر: كان مستحقًا %1</translation>
    </message>
    <message>
        <source>on the simulated twin</source>
        <translation>على التوأم المحاكى</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>كالمتوقع</translation>
    </message>
    <message>
        <source>What deviates</source>
        <translation>ما ينحرف</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>لم يُرصد</translation>
    </message>
    <message>
        <source>Slowest time to safe</source>
        <translation>أبطأ زمن حتى الأمان</translation>
    </message>
    <message>
        <source>Devices cut off</source>
        <translation>الأجهزة المقطوعة</translation>
    </message>
    <message>
        <source>Reason as logged: %1</source>
        <translation>السبب كما سُجّل: %1</translation>
    </message>
    <message>
        <source>Held on a simulated twin: it tries the plan on a model of the devices and proves nothing of the devices themselves.</source>
        <translation>أُجري على توأم محاكى: يختبر الخطة على نموذج للأجهزة ولا يثبت شيئًا عن الأجهزة نفسها.</translation>
    </message>
    <message>
        <source>Look at %1 before anybody relies on it.</source>
        <translation>انظر في %1 قبل أن يعتمد عليه أحد.</translation>
    </message>
    <message>
        <source>Try it at the site: only a drill with the devices proves it.</source>
        <translation>جرّبه في الموقع: لا يثبته إلا تدريب مع الأجهزة.</translation>
    </message>
    <message>
        <source>Not simulated: %1</source>
        <translation>لم يُحاكَ: %1</translation>
    </message>
    <message>
        <source>Those that have devices among the ones cut off. A function counts as observed where its fallback was looked at at the device.</source>
        <translation>تلك التي لها أجهزة بين المقطوعة. تُعد الوظيفة مرصودة حيث نُظر إلى بديلها على الجهاز.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>نُظر إليها</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>المتوقع والمرصود</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Besides, as expected: %1 devices went on reporting, %2 that were cut off were shown as not heard.</source>
        <translation>وكذلك كالمتوقع: واصل %1 جهازًا الإبلاغ، وظهر %2 من المقطوعة غير مسموع.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What it is worth as evidence</source>
        <translation>قيمته كدليل</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الفقد</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>يُعد</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>tried and failed</source>
        <translation>جُرّب وفشل</translation>
    </message>
    <message>
        <source>claimed: a model was tried</source>
        <translation>مُدّعى: جُرّب نموذج</translation>
    </message>
    <message>
        <source>Drill: %1</source>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>From the loss until the value is as expected and stays so to the end. Looked at once a second.</source>
        <translation>من الفقد حتى تصير القيمة كالمتوقع وتبقى كذلك إلى النهاية. يُنظر مرة كل ثانية.</translation>
    </message>
    <message>
        <source>By the clock of the simulated site.</source>
        <translation>بساعة الموقع المحاكى.</translation>
    </message>
    <message>
        <source>Deviation: not as expected</source>
        <translation>انحراف: ليس كالمتوقع</translation>
    </message>
    <message>
        <source>Deviation: too slow</source>
        <translation>انحراف: بطيء جدًا</translation>
    </message>
    <message>
        <source>Deviation: let go</source>
        <translation>انحراف: أُفلت</translation>
    </message>
    <message>
        <source>Deviation: not as before afterwards</source>
        <translation>انحراف: ليس كما كان بعدها</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>انحراف</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>نجح الفحص</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Could not be given back</source>
        <translation>تعذرت إعادته</translation>
    </message>
    <message>
        <source>Everything is as before</source>
        <translation>كل شيء كما كان</translation>
    </message>
    <message>
        <source>Not everything is as before</source>
        <translation>ليس كل شيء كما كان</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>A check before the drill failed. Nothing was taken away.</source>
        <translation>فشل فحص قبل التدريب. لم يُسحب شيء.</translation>
    </message>
    <message>
        <source>It could not be taken away.</source>
        <translation>تعذر سحبه.</translation>
    </message>
    <message>
        <source>Broken off: an urgent alarm that the drill does not explain.</source>
        <translation>قُطع: إنذار عاجل لا يفسره التدريب.</translation>
    </message>
    <message>
        <source>Broken off: whoever watched was cut off.</source>
        <translation>قُطع: المراقِب نفسه انقطع.</translation>
    </message>
    <message>
        <source>Broken off: a value left its bounds.</source>
        <translation>قُطع: خرجت قيمة عن حدودها.</translation>
    </message>
    <message>
        <source>Broken off: too many deviations.</source>
        <translation>قُطع: انحرافات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Broken off by a person.</source>
        <translation>قطعه شخص.</translation>
    </message>
    <message>
        <source>It could not be given back: somebody must go there.</source>
        <translation>تعذرت إعادته: يجب أن يذهب أحد إليه.</translation>
    </message>
    <message>
        <source>Given back, but not everything is as before.</source>
        <translation>أُعيد، لكن ليس كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Held to its end, given back, and everything is as before.</source>
        <translation>أُجري حتى نهايته وأُعيد وكل شيء كما كان.</translation>
    </message>
    <message>
        <source>Holds %1</source>
        <translation>يثبت على %1</translation>
    </message>
    <message>
        <source>Goes on reporting</source>
        <translation>يواصل الإبلاغ</translation>
    </message>
    <message>
        <source>Is shown as not heard</source>
        <translation>يظهر غير مسموع</translation>
    </message>
    <message>
        <source>The policy comes into force</source>
        <translation>تسري السياسة</translation>
    </message>
    <message>
        <source>One alarm</source>
        <translation>إنذار واحد</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموع</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>غير مسموع</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>غير سارٍ</translation>
    </message>
    <message>
        <source>Alarms: %1</source>
        <translation>الإنذارات: %1</translation>
    </message>
    <message>
        <source>%1, due %2.</source>
        <translation>%1، مستحق في %2.</translation>
    </message>
    <message>
        <source>It is late: it was made on %1.</source>
        <translation>إنه متأخر: أُعدّ في %1.</translation>
    </message>
    <message>
        <source>%1 earlier ones were missed and are not made by themselves any more.</source>
        <translation>فات %1 من التقارير السابقة ولن تُعدّ تلقائيًا بعد الآن.</translation>
    </message>
    <message>
        <source>The same hash stands in the station&apos;s audit: a file that has it is as it was made.</source>
        <translation>البصمة نفسها مسجلة في تدقيق المحطة: الملف الذي يحملها هو كما أُعدّ.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Room temperature off</source>
        <translation>انحراف حرارة الغرفة</translation>
    </message>
    <message>
        <source>Heating or cooling does not reach this room, or a window stands open.</source>
        <translation>التدفئة أو التبريد لا يصل إلى هذه الغرفة، أو أن نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>People in this room complain.</source>
        <translation>يشتكي من في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Look whether a window is open.</source>
        <translation>انظر هل توجد نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Compare the set-point with the schedule.</source>
        <translation>قارن نقطة الضبط بالجدول الزمني.</translation>
    </message>
    <message>
        <source>Look at the valve or air flow of this zone.</source>
        <translation>افحص صمام هذه المنطقة أو تدفق هوائها.</translation>
    </message>
    <message>
        <source>Room temperature far off</source>
        <translation>انحراف كبير في حرارة الغرفة</translation>
    </message>
    <message>
        <source>Heating or cooling of this room has failed.</source>
        <translation>تعطلت تدفئة هذه الغرفة أو تبريدها.</translation>
    </message>
    <message>
        <source>The room cannot be used; in frost pipes may burst.</source>
        <translation>لا يمكن استخدام الغرفة؛ وقد تنفجر الأنابيب عند الصقيع.</translation>
    </message>
    <message>
        <source>Look whether other rooms of the same unit are affected.</source>
        <translation>انظر هل تأثرت غرف أخرى على الوحدة نفسها.</translation>
    </message>
    <message>
        <source>Start the standby unit or bring a mobile one.</source>
        <translation>شغِّل الوحدة الاحتياطية أو أحضر وحدة متنقلة.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor.</source>
        <translation>اتصل بمقاول الصيانة.</translation>
    </message>
    <message>
        <source>Server room warm</source>
        <translation>غرفة الخوادم دافئة</translation>
    </message>
    <message>
        <source>Cooling of the server room is weak or has failed.</source>
        <translation>تبريد غرفة الخوادم ضعيف أو معطل.</translation>
    </message>
    <message>
        <source>Servers throttle and age; within the hour they may shut down.</source>
        <translation>تتباطأ الخوادم وتتقادم؛ وقد تنطفئ خلال ساعة.</translation>
    </message>
    <message>
        <source>Look whether the cooling unit runs.</source>
        <translation>انظر هل تعمل وحدة التبريد.</translation>
    </message>
    <message>
        <source>Start the standby unit.</source>
        <translation>شغِّل الوحدة الاحتياطية.</translation>
    </message>
    <message>
        <source>Tell IT to shed load.</source>
        <translation>اطلب من قسم المعلوماتية تخفيف الحمل.</translation>
    </message>
    <message>
        <source>Server room hot</source>
        <translation>غرفة الخوادم ساخنة</translation>
    </message>
    <message>
        <source>Cooling of the server room has failed.</source>
        <translation>تعطل تبريد غرفة الخوادم.</translation>
    </message>
    <message>
        <source>Servers shut down by themselves: telephones, access control and alarm transmission go with them; risk of fire.</source>
        <translation>تنطفئ الخوادم تلقائيًا، ومعها الهواتف والتحكم في الدخول ونقل الإنذارات؛ خطر حريق.</translation>
    </message>
    <message>
        <source>Go there and open the doors.</source>
        <translation>اذهب إلى هناك وافتح الأبواب.</translation>
    </message>
    <message>
        <source>Have IT shut down servers in order.</source>
        <translation>اطلب من قسم المعلوماتية إطفاء الخوادم بالترتيب.</translation>
    </message>
    <message>
        <source>CO₂ raised</source>
        <translation>CO₂ مرتفع قليلًا</translation>
    </message>
    <message>
        <source>More people than the ventilation is set for.</source>
        <translation>أشخاص أكثر مما ضُبطت له التهوية.</translation>
    </message>
    <message>
        <source>CO₂ high</source>
        <translation>CO₂ مرتفع</translation>
    </message>
    <message>
        <source>The ventilation of this room is too weak or has failed.</source>
        <translation>تهوية هذه الغرفة ضعيفة جدًا أو معطلة.</translation>
    </message>
    <message>
        <source>People tire and make mistakes; the ventilation may have failed for more rooms.</source>
        <translation>يتعب الناس ويخطئون؛ وقد تكون التهوية تعطلت في غرف أخرى.</translation>
    </message>
    <message>
        <source>Open windows or doors.</source>
        <translation>افتح النوافذ أو الأبواب.</translation>
    </message>
    <message>
        <source>Look at air flow and damper of this zone.</source>
        <translation>افحص تدفق الهواء ومخمّد هذه المنطقة.</translation>
    </message>
    <message>
        <source>Call the maintenance contractor if the air handler is off.</source>
        <translation>اتصل بمقاول الصيانة إن كانت وحدة مناولة الهواء متوقفة.</translation>
    </message>
    <message>
        <source>Air dry or humid</source>
        <translation>هواء جاف أو رطب</translation>
    </message>
    <message>
        <source>Humidifying or drying does not keep up with the weather.</source>
        <translation>الترطيب أو التجفيف لا يجاري الطقس.</translation>
    </message>
    <message>
        <source>Air very dry or very humid</source>
        <translation>هواء جاف جدًا أو رطب جدًا</translation>
    </message>
    <message>
        <source>Humidifying or drying has failed, or water evaporates.</source>
        <translation>تعطل الترطيب أو التجفيف، أو أن ماءً يتبخر.</translation>
    </message>
    <message>
        <source>Mould in days when humid; irritated eyes and static discharge when dry.</source>
        <translation>عفن خلال أيام عند الرطوبة؛ وتهيج العيون وتفريغ الكهرباء الساكنة عند الجفاف.</translation>
    </message>
    <message>
        <source>Look for water.</source>
        <translation>ابحث عن ماء.</translation>
    </message>
    <message>
        <source>Look at the humidifier or the cooling coil.</source>
        <translation>افحص المرطِّب أو ملف التبريد.</translation>
    </message>
    <message>
        <source>Raise the air flow.</source>
        <translation>زد تدفق الهواء.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>البطارية منخفضة</translation>
    </message>
    <message>
        <source>The battery nears its end.</source>
        <translation>تقترب البطارية من نهايتها.</translation>
    </message>
    <message>
        <source>Battery very low</source>
        <translation>البطارية منخفضة جدًا</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>البطارية فارغة تقريبًا.</translation>
    </message>
    <message>
        <source>The device falls silent within days.</source>
        <translation>سيصمت الجهاز خلال أيام.</translation>
    </message>
    <message>
        <source>Take the right battery along.</source>
        <translation>خذ معك البطارية المناسبة.</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>استبدلها.</translation>
    </message>
    <message>
        <source>See that the level is reported as full again.</source>
        <translation>تأكد من أن المستوى يُبلَّغ ممتلئًا من جديد.</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>البطارية فارغة</translation>
    </message>
    <message>
        <source>The battery is empty.</source>
        <translation>البطارية فارغة.</translation>
    </message>
    <message>
        <source>The device may fall silent at any moment.</source>
        <translation>قد يصمت الجهاز في أي لحظة.</translation>
    </message>
    <message>
        <source>Change the battery now.</source>
        <translation>استبدل البطارية الآن.</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>تسرب ماء</translation>
    </message>
    <message>
        <source>Water lies where the sensor lies.</source>
        <translation>يوجد ماء حيث يوجد الحسّاس.</translation>
    </message>
    <message>
        <source>Water damage to building and equipment; risk of electric shock.</source>
        <translation>أضرار مائية للمبنى والمعدات؛ خطر صعق كهربائي.</translation>
    </message>
    <message>
        <source>Close the valve of this riser.</source>
        <translation>أغلق صمام هذا الصاعد.</translation>
    </message>
    <message>
        <source>Switch off sockets that may get wet.</source>
        <translation>افصل المقابس التي قد تبتل.</translation>
    </message>
    <message>
        <source>Go there and look.</source>
        <translation>اذهب إلى هناك وانظر.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>الدخان</translation>
    </message>
    <message>
        <source>The detector sees smoke.</source>
        <translation>يرصد الكاشف دخانًا.</translation>
    </message>
    <message>
        <source>Fire: danger to life.</source>
        <translation>حريق: خطر على الأرواح.</translation>
    </message>
    <message>
        <source>Evacuate and call the fire brigade as the fire plan says.</source>
        <translation>أخلِ المكان واتصل بالإطفاء وفق خطة الحريق.</translation>
    </message>
    <message>
        <source>Look only if it is safe.</source>
        <translation>لا تنظر إلا إن كان ذلك آمنًا.</translation>
    </message>
    <message>
        <source>See that the fire panel agrees: this program does not replace it.</source>
        <translation>تأكد من أن لوحة الحريق توافق ذلك: هذا البرنامج لا يحل محلها.</translation>
    </message>
    <message>
        <source>Door held open</source>
        <translation>باب تُرك مفتوحًا</translation>
    </message>
    <message>
        <source>The door is wedged, or does not fall shut.</source>
        <translation>الباب مسنود أو لا ينغلق.</translation>
    </message>
    <message>
        <source>Anybody can walk in.</source>
        <translation>يمكن لأي أحد الدخول.</translation>
    </message>
    <message>
        <source>Look at the camera or go there.</source>
        <translation>انظر إلى الكاميرا أو اذهب إلى هناك.</translation>
    </message>
    <message>
        <source>Close the door.</source>
        <translation>أغلق الباب.</translation>
    </message>
    <message>
        <source>Have the closer repaired if it does not fall shut.</source>
        <translation>اطلب إصلاح غالق الباب إن كان لا ينغلق.</translation>
    </message>
    <message>
        <source>Dock door held open</source>
        <translation>باب الرصيف تُرك مفتوحًا</translation>
    </message>
    <message>
        <source>A delivery takes long, or the door was forgotten.</source>
        <translation>تسليم طال، أو نُسي الباب.</translation>
    </message>
    <message>
        <source>Anybody can walk in; the building cools down.</source>
        <translation>يمكن لأي أحد الدخول؛ والمبنى يبرد.</translation>
    </message>
    <message>
        <source>Call the dock.</source>
        <translation>اتصل بالرصيف.</translation>
    </message>
    <message>
        <source>Device silent</source>
        <translation>جهاز صامت</translation>
    </message>
    <message>
        <source>No power, empty battery, out of radio range, or broken.</source>
        <translation>لا كهرباء، أو بطارية فارغة، أو خارج التغطية اللاسلكية، أو عطل.</translation>
    </message>
    <message>
        <source>Its values are old; what happens there is not seen.</source>
        <translation>قيمه قديمة؛ ولا يُرى ما يحدث هناك.</translation>
    </message>
    <message>
        <source>Look at its battery and signal in its history.</source>
        <translation>افحص بطاريته وإشارته في سجله التاريخي.</translation>
    </message>
    <message>
        <source>Go there and see whether it has power.</source>
        <translation>اذهب إلى هناك وانظر هل تصله الكهرباء.</translation>
    </message>
    <message>
        <source>Replace it if it stays silent.</source>
        <translation>استبدله إن بقي صامتًا.</translation>
    </message>
    <message>
        <source>Gateway silent</source>
        <translation>بوابة صامتة</translation>
    </message>
    <message>
        <source>No power, no network, or its software stands still.</source>
        <translation>لا كهرباء، أو لا شبكة، أو توقف برنامجها.</translation>
    </message>
    <message>
        <source>All devices behind it are unseen and cannot be commanded.</source>
        <translation>لا تُرى الأجهزة التي خلفها ولا يمكن أمرها.</translation>
    </message>
    <message>
        <source>See whether it has power and network.</source>
        <translation>انظر هل تصلها الكهرباء والشبكة.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>أعد تشغيلها.</translation>
    </message>
    <message>
        <source>Watch whether the devices behind it come back.</source>
        <translation>راقب هل تعود الأجهزة التي خلفها.</translation>
    </message>
    <message>
        <source>Life-safety device silent</source>
        <translation>جهاز سلامة أرواح صامت</translation>
    </message>
    <message>
        <source>A leak or fire there is not seen.</source>
        <translation>لن يُرى تسرب أو حريق هناك.</translation>
    </message>
    <message>
        <source>Have somebody watch the place until it is heard again.</source>
        <translation>كلِّف أحدًا بمراقبة المكان حتى يُسمع الجهاز من جديد.</translation>
    </message>
    <message>
        <source>Broker connection lost</source>
        <translation>فُقد الاتصال بالوسيط</translation>
    </message>
    <message>
        <source>The broker is down, unreachable or refuses us.</source>
        <translation>الوسيط متوقف أو لا يمكن الوصول إليه أو يرفضنا.</translation>
    </message>
    <message>
        <source>Holdfast is blind: nothing behind this broker is seen. Devices go on working by themselves.</source>
        <translation>Holdfast لا يرى: لا يُرى شيء خلف هذا الوسيط. الأجهزة تواصل العمل وحدها.</translation>
    </message>
    <message>
        <source>Read the exact cause in Settings, Brokers.</source>
        <translation>اقرأ السبب الدقيق في الإعدادات، الوسطاء.</translation>
    </message>
    <message>
        <source>See whether the broker&apos;s machine has power and network.</source>
        <translation>انظر هل تصل الكهرباء والشبكة إلى حاسوب الوسيط.</translation>
    </message>
    <message>
        <source>Restart the broker.</source>
        <translation>أعد تشغيل الوسيط.</translation>
    </message>
    <message>
        <source>Devices did not come back</source>
        <translation>أجهزة لم تعد</translation>
    </message>
    <message>
        <source>Their values are old; what happens there is not seen.</source>
        <translation>قيمها قديمة؛ ولا يُرى ما يحدث هناك.</translation>
    </message>
    <message>
        <source>See the list of devices under this alarm.</source>
        <translation>انظر قائمة الأجهزة تحت هذا الإنذار.</translation>
    </message>
    <message>
        <source>Restart or pair them again.</source>
        <translation>أعد تشغيلها أو اقترانها.</translation>
    </message>
    <message>
        <source>Message of a device</source>
        <translation>رسالة من جهاز</translation>
    </message>
    <message>
        <source>The device says so itself.</source>
        <translation>الجهاز نفسه يقول ذلك.</translation>
    </message>
    <message>
        <source>CO₂ sensor suspect</source>
        <translation>مستشعر CO₂ مشكوك فيه</translation>
    </message>
    <message>
        <source>The sensor is out of calibration or faulty: outdoor air has more.</source>
        <translation>المستشعر خارج المعايرة أو معطل: هواء الخارج فيه أكثر.</translation>
    </message>
    <message>
        <source>Air flow low</source>
        <translation>تدفق الهواء منخفض</translation>
    </message>
    <message>
        <source>A damper is stuck, a filter is full, or the fan does not reach its pressure.</source>
        <translation>مخمد عالق أو مرشح ممتلئ أو المروحة لا تبلغ ضغطها.</translation>
    </message>
    <message>
        <source>The air of this zone gets stale.</source>
        <translation>هواء هذه المنطقة يصبح راكدًا.</translation>
    </message>
    <message>
        <source>Look at the damper&apos;s position.</source>
        <translation>انظر إلى وضع المخمد.</translation>
    </message>
    <message>
        <source>Look at the filter and the fan of this unit.</source>
        <translation>افحص المرشح والمروحة في هذه الوحدة.</translation>
    </message>
    <message>
        <source>Air flow very low</source>
        <translation>تدفق الهواء منخفض جدًا</translation>
    </message>
    <message>
        <source>The damper, the fan or the flow sensor has failed.</source>
        <translation>تعطل المخمد أو المروحة أو مستشعر التدفق.</translation>
    </message>
    <message>
        <source>This zone is hardly ventilated.</source>
        <translation>هذه المنطقة تكاد لا تُهوّى.</translation>
    </message>
    <message>
        <source>Does not follow its command</source>
        <translation>لا يتبع أمره</translation>
    </message>
    <message>
        <source>A tripped breaker, a broken belt, a switch on hand, or a lost relay.</source>
        <translation>قاطع مفصول أو سير مقطوع أو مفتاح على اليدوي أو مرحّل معطل.</translation>
    </message>
    <message>
        <source>It runs for nothing, or stands still when it is needed.</source>
        <translation>يعمل بلا فائدة أو يتوقف حين يُحتاج إليه.</translation>
    </message>
    <message>
        <source>See whether its switch stands on hand or off.</source>
        <translation>انظر هل مفتاحه على اليدوي أم على الإيقاف.</translation>
    </message>
    <message>
        <source>Look at breaker, belt and relay.</source>
        <translation>افحص القاطع والسير والمرحّل.</translation>
    </message>
    <message>
        <source>Door forced</source>
        <translation>باب مفتوح عنوة</translation>
    </message>
    <message>
        <source>The door was opened while it was locked.</source>
        <translation>فُتح الباب وهو مقفل.</translation>
    </message>
    <message>
        <source>Somebody may be inside who must not be.</source>
        <translation>قد يكون في الداخل من لا يجوز له ذلك.</translation>
    </message>
    <message>
        <source>Call security.</source>
        <translation>اتصل بالأمن.</translation>
    </message>
    <message>
        <source>Way out lost</source>
        <translation>انقطع الطريق إلى الخارج</translation>
    </message>
    <message>
        <source>The line, its router or the provider is down: several brokers outside are lost at once, or the router says that it uses another way.</source>
        <translation>الخط أو جهاز التوجيه أو المزوّد متوقف: فُقدت عدة وسطاء خارجيين في وقت واحد، أو يقول جهاز التوجيه إنه يستخدم طريقًا آخر.</translation>
    </message>
    <message>
        <source>Nothing behind it is seen; what needs a cloud stands still, or everything hangs on the way that is left.</source>
        <translation>لا يُرى شيء خلفه؛ ما يحتاج إلى سحابة يتوقف، أو يعتمد كل شيء على الطريق المتبقي.</translation>
    </message>
    <message>
        <source>See whether router and modem have power and a line.</source>
        <translation>تحقق من وجود كهرباء وخط لدى جهاز التوجيه والمودم.</translation>
    </message>
    <message>
        <source>See in Continuity what goes on by itself.</source>
        <translation>انظر في الاستمرارية ما الذي يعمل وحده.</translation>
    </message>
    <message>
        <source>Call the provider.</source>
        <translation>اتصل بالمزوّد.</translation>
    </message>
    <message>
        <source>Power feed lost</source>
        <translation>انقطعت دائرة التغذية</translation>
    </message>
    <message>
        <source>Everything on this feed has fallen silent: a fuse, a residual-current device or the supply itself.</source>
        <translation>صمت كل ما على هذه الدائرة: فيوز أو قاطع تسرب أرضي أو التغذية نفسها.</translation>
    </message>
    <message>
        <source>What hangs on it stands still and is not seen.</source>
        <translation>ما يتصل بها متوقف ولا يُرى.</translation>
    </message>
    <message>
        <source>See whether the fuse of this feed is in.</source>
        <translation>تحقق من أن قاطع هذه الدائرة موصول.</translation>
    </message>
    <message>
        <source>Look for what made it trip before you switch it on again.</source>
        <translation>ابحث عن سبب الفصل قبل إعادة التوصيل.</translation>
    </message>
    <message>
        <source>Call an electrician.</source>
        <translation>استدعِ كهربائيًا.</translation>
    </message>
    <message>
        <source>Their gateway, broker or feed is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>عادت البوابة أو الوسيط أو الدائرة ولم تعد هي: فقدت اقترانها، أو كانت مطفأة عند العودة.</translation>
    </message>
    <message>
        <source>Fallback is acting</source>
        <translation>احتياطي يعمل</translation>
    </message>
    <message>
        <source>What the policy watches is lost: its probes say so, and those that look at this station say that we are not the ones cut off.</source>
        <translation>فُقد ما تراقبه السياسة: هكذا تقول مجسّاتها، وتقول التي تنظر إلى هذه المحطة إننا لسنا المقطوعين.</translation>
    </message>
    <message>
        <source>Something runs on its fallback: it works, but not as usual.</source>
        <translation>شيء ما يعمل على احتياطيه: يعمل، لكن ليس كالمعتاد.</translation>
    </message>
    <message>
        <source>See in Continuity what acts and since when.</source>
        <translation>انظر في الاستمرارية ما الذي يعمل ومنذ متى.</translation>
    </message>
    <message>
        <source>Find out why what it watches is lost.</source>
        <translation>ابحث عن سبب فقدان ما تراقبه.</translation>
    </message>
    <message>
        <source>Fallback waits for a person</source>
        <translation>احتياطي ينتظر شخصًا</translation>
    </message>
    <message>
        <source>A step was refused or not confirmed, could not be taken back, or there was no good way left.</source>
        <translation>رُفضت خطوة أو لم تُؤكَّد، أو تعذّر التراجع عنها، أو لم يبقَ طريق سليم.</translation>
    </message>
    <message>
        <source>The policy does nothing more by itself; what it has set stays set.</source>
        <translation>لا تفعل السياسة شيئًا آخر من تلقاء نفسها؛ وما ضبطته يبقى مضبوطًا.</translation>
    </message>
    <message>
        <source>See in Continuity which step it was.</source>
        <translation>انظر في الاستمرارية أي خطوة كانت.</translation>
    </message>
    <message>
        <source>Set by hand what the step was to set.</source>
        <translation>اضبط يدويًا ما كان على الخطوة أن تضبطه.</translation>
    </message>
    <message>
        <source>Disarm the policy to have everything let go.</source>
        <translation>عطّل السياسة ليُترك كل شيء.</translation>
    </message>
    <message>
        <source>Stand-in broker not ready</source>
        <translation>الوسيط البديل غير جاهز</translation>
    </message>
    <message>
        <source>The broker that is to stand in is down, unreachable, refuses us or does not hand on our own message.</source>
        <translation>الوسيط الذي ينبغي أن ينوب متوقف أو لا يمكن الوصول إليه أو يرفضنا أو لا يمرر رسالتنا.</translation>
    </message>
    <message>
        <source>Nothing is lost now; if the usual broker fails, nobody stands in.</source>
        <translation>لا يضيع شيء الآن؛ وإذا تعطل الوسيط المعتاد فلن ينوب عنه أحد.</translation>
    </message>
</context>
</TS>
