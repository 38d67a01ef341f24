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
        <source>Similar before</source>
        <translation>حالات مشابهة سابقة</translation>
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
        <source>No response is written down for this alarm.</source>
        <translation>لم تُكتب استجابة لهذا الإنذار.</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>مرتفع %1</translation>
    </message>
    <message>
        <source>Low %1</source>
        <translation>منخفض %1</translation>
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
        <source>Every limit, its delay and where it comes from stands in Settings, Alarm rules, and can be changed there.</source>
        <translation>كل حد وتأخيره ومصدره موجود في الإعدادات، قواعد الإنذار، ويمكن تغييره هناك.</translation>
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
    <name>holdfast::EventLanes</name>
    <message>
        <source>Alarms, commands and notes in the shown period</source>
        <translation>الإنذارات والأوامر والملاحظات في الفترة المعروضة</translation>
    </message>
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
        <source>CSV or NDJSON as Holdfast writes them, or the database of Home Assistant&apos;s recorder. Readings that are there already are not taken twice. A table with other columns is taken in from the command line: holdfastd --import.</source>
        <translation>CSV أو NDJSON كما يكتبهما Holdfast، أو قاعدة بيانات مسجل Home Assistant. ما هو موجود لا يُدخل مرتين. والجدول ذو الأعمدة الأخرى يُدخل من سطر الأوامر: holdfastd --import.</translation>
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
        <source>Nothing is recorded: the file is damaged. What can be read stays readable and nothing is deleted. Put a backup in its place, or salvage it from the command line: holdfastd --salvage-history.</source>
        <translation>لا يُسجَّل شيء: الملف تالف. ما يمكن قراءته يبقى مقروءًا ولا يُحذف شيء. ضع نسخة احتياطية مكانه أو أنقذه من سطر الأوامر: holdfastd --salvage-history.</translation>
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
        <source>The file around them is torn: put a backup in its place, or salvage it from the command line: holdfastd --salvage-history.</source>
        <translation>الملف من حولها ممزق: ضع نسخة احتياطية مكانه أو أنقذه من سطر الأوامر: holdfastd --salvage-history.</translation>
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
    <name>holdfast::RuleForm</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Reset to standard</source>
        <translation>استعادة القياسي</translation>
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
        <source>Silent for usual intervals</source>
        <translation>صامت لعدد فواصل معتادة</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
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
        <source>Where these numbers come from</source>
        <translation>من أين جاءت هذه الأرقام</translation>
    </message>
    <message>
        <source>The standard of this rule is not known on this workstation.</source>
        <translation>قياسي هذه القاعدة غير معروف على محطة العمل هذه.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>holdfast::RuleText</name>
    <message>
        <source>below %1</source>
        <translation>أدنى من %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>أعلى من %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source> · set-point −%1 / +%2 where there is one</source>
        <translation> · نقطة الضبط −%1 / +%2 حيث وُجدت</translation>
    </message>
    <message>
        <source> · deadband %1</source>
        <translation> · النطاق الميت %1</translation>
    </message>
    <message>
        <source>its abnormal state</source>
        <translation>حالته غير الطبيعية</translation>
    </message>
    <message>
        <source>silent for %1 usual intervals, at least %2</source>
        <translation>صامت لـ %1 فواصل معتادة، %2 على الأقل</translation>
    </message>
    <message>
        <source>Give at least one limit, or switch the rule off.</source>
        <translation>أدخل حدًا واحدًا على الأقل أو أوقف القاعدة.</translation>
    </message>
    <message>
        <source>The lower limit must be below the upper one.</source>
        <translation>يجب أن يكون الحد الأدنى تحت الحد الأعلى.</translation>
    </message>
    <message>
        <source>A deadband cannot be negative.</source>
        <translation>لا يمكن أن يكون النطاق الميت سالبًا.</translation>
    </message>
    <message>
        <source>With this deadband the alarm could never clear: make it smaller than half the band.</source>
        <translation>بهذا النطاق الميت لن يزول الإنذار أبدًا: اجعله أصغر من نصف النطاق.</translation>
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
    <name>holdfast::RulesModel</name>
    <message>
        <source>on after %1</source>
        <translation>يُطلق بعد %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مشغَّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>off after %1</source>
        <translation>يزول بعد %1</translation>
    </message>
    <message>
        <source>changed, version %1</source>
        <translation>مغيَّرة، الإصدار %1</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>قياسية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Raised when</source>
        <translation>تُطلق عند</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>التأخيرات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>holdfast::RulesSection</name>
    <message>
        <source>Alarm rules</source>
        <translation>قواعد الإنذار</translation>
    </message>
    <message>
        <source>What raises an alarm and after how long. Priorities follow from consequence and time to respond.</source>
        <translation>ما يطلق إنذارًا وبعد كم من الوقت. تنتج الأولويات عن العاقبة وعن وقت الاستجابة.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <source>Alarm rules</source>
        <translation>قواعد الإنذار</translation>
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
    <name>holdfast::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
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
        <source>Their gateway or broker is back, they are not: they lost their pairing, or were off when it returned.</source>
        <translation>عادت بوابتها أو وسيطها ولم تعد هي: فقدت اقترانها أو كانت مطفأة عند العودة.</translation>
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
</context>
</TS>
