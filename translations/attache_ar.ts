<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>Actions</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح ملف عمل</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>إنشاء ملف عمل</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>فتح الملف التجريبي</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Count anew</source>
        <translation>العدّ من جديد</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>القسم التالي من النافذة</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>القسم السابق من النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>احفظ هذا العرض</translation>
    </message>
</context>
<context>
    <name>AlarmNews</name>
    <message numerus="yes">
        <source>%1 watch word(s) more said than usual</source>
        <translation>
            <numerusform>لا كلمة مراقَبة ذُكرت أكثر من المعتاد</numerusform>
            <numerusform>كلمة مراقَبة واحدة ذُكرت أكثر من المعتاد</numerusform>
            <numerusform>كلمتان مراقَبتان ذُكرتا أكثر من المعتاد</numerusform>
            <numerusform>%1 كلمات مراقَبة ذُكرت أكثر من المعتاد</numerusform>
            <numerusform>%1 كلمة مراقَبة ذُكرت أكثر من المعتاد</numerusform>
            <numerusform>%1 كلمة مراقَبة ذُكرت أكثر من المعتاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) of ours met opposition</source>
        <translation>
            <numerusform>لم يلقَ أي منشور لنا معارضة</numerusform>
            <numerusform>منشور واحد لنا لقي معارضة</numerusform>
            <numerusform>منشوران لنا لقيا معارضة</numerusform>
            <numerusform>%1 منشورات لنا لقيت معارضة</numerusform>
            <numerusform>%1 منشورًا لنا لقي معارضة</numerusform>
            <numerusform>%1 منشور لنا لقي معارضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) with more messages than usual</source>
        <translation>
            <numerusform>لا ساعة برسائل أكثر من المعتاد</numerusform>
            <numerusform>ساعة واحدة برسائل أكثر من المعتاد</numerusform>
            <numerusform>ساعتان برسائل أكثر من المعتاد</numerusform>
            <numerusform>%1 ساعات برسائل أكثر من المعتاد</numerusform>
            <numerusform>%1 ساعة برسائل أكثر من المعتاد</numerusform>
            <numerusform>%1 ساعة برسائل أكثر من المعتاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 official(s) waiting</source>
        <translation>
            <numerusform>لا مسؤول ينتظر</numerusform>
            <numerusform>مسؤول واحد ينتظر</numerusform>
            <numerusform>مسؤولان ينتظران</numerusform>
            <numerusform>%1 مسؤولين ينتظرون</numerusform>
            <numerusform>%1 مسؤولًا ينتظرون</numerusform>
            <numerusform>%1 مسؤول ينتظرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) overdue</source>
        <translation>
            <numerusform>لا وعد متأخر</numerusform>
            <numerusform>وعد واحد متأخر</numerusform>
            <numerusform>وعدان متأخران</numerusform>
            <numerusform>%1 وعود متأخرة</numerusform>
            <numerusform>%1 وعدًا متأخرًا</numerusform>
            <numerusform>%1 وعد متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promise(s) due today</source>
        <translation>
            <numerusform>لا وعد يحين أجله اليوم</numerusform>
            <numerusform>وعد واحد يحين أجله اليوم</numerusform>
            <numerusform>وعدان يحين أجلهما اليوم</numerusform>
            <numerusform>%1 وعود يحين أجلها اليوم</numerusform>
            <numerusform>%1 وعدًا يحين أجله اليوم</numerusform>
            <numerusform>%1 وعد يحين أجله اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 silence(s) to look at again</source>
        <translation>
            <numerusform>لا صمت تُعاد مراجعته</numerusform>
            <numerusform>صمت واحد تُعاد مراجعته</numerusform>
            <numerusform>صمتان تُعاد مراجعتهما</numerusform>
            <numerusform>%1 حالات صمت تُعاد مراجعتها</numerusform>
            <numerusform>%1 حالة صمت تُعاد مراجعتها</numerusform>
            <numerusform>%1 حالة صمت تُعاد مراجعتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gap(s) in what is known</source>
        <translation>
            <numerusform>لا فجوة في المعلوم</numerusform>
            <numerusform>فجوة واحدة في المعلوم</numerusform>
            <numerusform>فجوتان في المعلوم</numerusform>
            <numerusform>%1 فجوات في المعلوم</numerusform>
            <numerusform>%1 فجوة في المعلوم</numerusform>
            <numerusform>%1 فجوة في المعلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s)</source>
        <translation>
            <numerusform>لا إنذار</numerusform>
            <numerusform>إنذار واحد</numerusform>
            <numerusform>إنذاران</numerusform>
            <numerusform>%1 إنذارات</numerusform>
            <numerusform>%1 إنذارًا</numerusform>
            <numerusform>%1 إنذار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>enumeration</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>Language not known</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>لم يُحدَّد موضوعه بعد</translation>
    </message>
    <message>
        <source>What people asked</source>
        <translation>عمّ سأل الناس</translation>
    </message>
    <message>
        <source>messages, and how each question ended</source>
        <translation>الرسائل، وكيف انتهى كل سؤال</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>in substance</source>
        <translation>في الصميم</translation>
    </message>
    <message>
        <source>link only</source>
        <translation>رابط فقط</translation>
    </message>
    <message>
        <source>later</source>
        <comment>will be answered</comment>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No message in this period.</source>
        <translation>لا رسائل في هذه الفترة.</translation>
    </message>
    <message>
        <source>%1: too many to read each answer. Choose a shorter period.</source>
        <translation>%1: أكثر من أن يُقرأ كل جواب. اختاروا فترة أقصر.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>%1 %2</source>
        <comment>weekdays, hours</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CapitalDocument</name>
    <message>
        <source>asked by %1, since %2</source>
        <translation>ورد في %1، منذ %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>اللغات: %1</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>بكلامهم.</translation>
    </message>
    <message>
        <source>We propose to say: nothing yet.</source>
        <translation>نقترح أن نقول: لا شيء بعد.</translation>
    </message>
    <message>
        <source>We propose to say: %1</source>
        <translation>نقترح أن نقول: %1</translation>
    </message>
    <message>
        <source>We need an answer by %1.</source>
        <translation>نحتاج إلى جواب حتى %1.</translation>
    </message>
    <message>
        <source>Questions that we have no cleared line for</source>
        <translation>أسئلة ليس لدينا لها نص معتمد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>As of %1; looked at %2 of %3 messages that wait</source>
        <translation>حتى %1؛ فُحص %2 من %3 من الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>Every question that waits may be answered with a cleared line.</source>
        <translation>كل سؤال منتظر يمكن الإجابة عنه بنص معتمد.</translation>
    </message>
</context>
<context>
    <name>CapitalLetter</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>   asked by %1, since %2</source>
        <translation>   سأل عنه %1، منذ %2</translation>
    </message>
    <message>
        <source>   languages: %1</source>
        <translation>   اللغات: %1</translation>
    </message>
    <message>
        <source>   in their words:</source>
        <translation>   بكلامهم:</translation>
    </message>
    <message>
        <source>   we propose to say: nothing yet</source>
        <translation>   نقترح أن نقول: لا شيء بعد</translation>
    </message>
    <message>
        <source>   we propose to say: %1</source>
        <translation>   نقترح أن نقول: %1</translation>
    </message>
    <message>
        <source>   we need an answer by %1</source>
        <translation>   نحتاج إلى جواب حتى %1</translation>
    </message>
    <message>
        <source>Questions that we have no cleared line for</source>
        <translation>أسئلة ليس لدينا لها نص معتمد</translation>
    </message>
    <message>
        <source>as of %1; looked at %2 of %3 messages that wait</source>
        <translation>حتى %1؛ فُحص %2 من %3 من الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>Every question that waits may be answered with a cleared line.</source>
        <translation>كل سؤال منتظر يمكن الإجابة عنه بنص معتمد.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>passes on another post</source>
        <translation>يعيد نشر منشور آخر</translation>
    </message>
    <message>
        <source>wording for class</source>
        <translation>صياغة للدرس</translation>
    </message>
    <message numerus="yes">
        <source>%1 like(s)</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%1 إعجابات</numerusform>
            <numerusform>%1 إعجاباً</numerusform>
            <numerusform>%1 إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passed on %1 time(s)</source>
        <translation>
            <numerusform>لم يُنقل</numerusform>
            <numerusform>نُقل مرة واحدة</numerusform>
            <numerusform>نُقل مرتين</numerusform>
            <numerusform>نُقل %1 مرات</numerusform>
            <numerusform>نُقل %1 مرة</numerusform>
            <numerusform>نُقل %1 مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>stops here: %1</source>
        <translation>يتوقف هنا: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>who, when, what they wrote</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>من يتكلم</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>منصّة</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>we opened it</source>
        <translation>بدأناه نحن</translation>
    </message>
    <message>
        <source>an official opened it</source>
        <translation>بدأته جهة رسمية</translation>
    </message>
    <message>
        <source>the public opened it</source>
        <translation>بدأه الجمهور</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 speaker(s)</source>
        <translation>
            <numerusform>%1، لا متكلمين</numerusform>
            <numerusform>%1، متكلم واحد</numerusform>
            <numerusform>%1، متكلمان</numerusform>
            <numerusform>%1، %2 متكلمين</numerusform>
            <numerusform>%1، %2 متكلماً</numerusform>
            <numerusform>%1، %2 متكلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Our account %1</source>
        <translation>حسابنا %1</translation>
    </message>
    <message>
        <source>Official %1</source>
        <translation>الجهة الرسمية %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>The exact words are left out here.</source>
        <translation>النص الحرفي محذوف هنا.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>worth copying</source>
        <translation>يستحق أن يُحتذى</translation>
    </message>
    <message>
        <source>worth discussing</source>
        <translation>يستحق النقاش</translation>
    </message>
    <message>
        <source>post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للقرار</translation>
    </message>
    <message>
        <source>before our answer</source>
        <translation>قبل جوابنا</translation>
    </message>
    <message>
        <source>nothing more was said</source>
        <translation>لم يُقل شيء بعد ذلك</translation>
    </message>
    <message>
        <source>a backlash begins</source>
        <translation>تبدأ موجة ردود معارضة</translation>
    </message>
    <message>
        <source>Many answer at once. What would you do within the next hour?</source>
        <translation>كثيرون يردّون دفعة واحدة. ماذا تفعلون خلال الساعة التالية؟</translation>
    </message>
    <message>
        <source>This is the last word so far. Would you still say something?</source>
        <translation>هذه هي الكلمة الأخيرة حتى الآن. هل تقولون شيئاً بعدها؟</translation>
    </message>
    <message>
        <source>What would you do now, and what do you expect to happen?</source>
        <translation>ماذا تفعلون الآن، وماذا تتوقعون أن يحدث؟</translation>
    </message>
    <message>
        <source>Nothing more was said by us.</source>
        <translation>لم نقل شيئاً بعد ذلك.</translation>
    </message>
    <message>
        <source>Acts in time, or says when</source>
        <translation>يتصرف في الوقت، أو يذكر متى</translation>
    </message>
    <message>
        <source>Says something that can be checked</source>
        <translation>يقول ما يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Speaks to the person, in their tone and language</source>
        <translation>يخاطب الشخص بنبرته ولغته</translation>
    </message>
    <message>
        <source>%1: alike (%2)</source>
        <translation>%1: متشابه (%2)</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 there</source>
        <translation>%1: هنا %2، وهناك %3</translation>
    </message>
    <message>
        <source>Names are hidden. The exact words can still be searched.</source>
        <translation>الأسماء مخفية. ويظل البحث عن النص الحرفي ممكناً.</translation>
    </message>
    <message>
        <source>%1 answered after %2: %3</source>
        <translation>أجاب %1 بعد %2: %3</translation>
    </message>
</context>
<context>
    <name>ChartRows</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a hint</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>rows of a chart</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, content</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClearanceLetter</name>
    <message>
        <source>%1, %2:</source>
        <extracomment>who and when, above their words</extracomment>
        <translation>%1، %2:</translation>
    </message>
    <message>
        <source>For clearance</source>
        <translation>للاعتماد</translation>
    </message>
    <message>
        <source>Question on %1</source>
        <translation>سؤال على %1</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>ما قيل قبل ذلك</translation>
    </message>
    <message>
        <source>We propose to say</source>
        <translation>نقترح أن نقول</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>year first: 2026-10-31 17:40</source>
        <translation>السنة أولاً: 2026-10-31 17:40</translation>
    </message>
    <message>
        <source>day first: 31.10.2026 17:40</source>
        <translation>اليوم أولاً: 31.10.2026 17:40</translation>
    </message>
    <message>
        <source>month first: 10/31/2026 5:40 PM</source>
        <translation>الشهر أولاً: 10/31/2026 5:40 PM</translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation>ثوانٍ منذ 1970</translation>
    </message>
    <message>
        <source>milliseconds since 1970</source>
        <translation>أجزاء الألف من الثانية منذ 1970</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>what an interrupted import leaves: what was read so far, or nothing (default: batches)</source>
        <translation>ما يبقى من استيراد قُطع: ما قُرئ حتى ذلك الحين أو لا شيء (الافتراضي: batches)</translation>
    </message>
    <message>
        <source>DATE|INSTANT</source>
        <translation>DATE|INSTANT</translation>
    </message>
    <message>
        <source>first day of the period, in the workspace&apos;s zone, or an instant</source>
        <translation>أول يوم من الفترة بتوقيت ملف العمل، أو لحظة</translation>
    </message>
    <message>
        <source>the day after the last one, or an instant (exclusive)</source>
        <translation>اليوم التالي لآخر يوم، أو لحظة (لا تدخل في الفترة)</translation>
    </message>
    <message>
        <source>only what belongs to this account of ours; repeatable</source>
        <translation>ما يخصّ حسابنا هذا فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>which time counts: round the clock (default), office hours, on duty</source>
        <translation>أي وقت يُحتسب: على مدار الساعة (الافتراضي)، الدوام، المناوبة</translation>
    </message>
    <message>
        <source>beside the period before; default none</source>
        <translation>إلى جانب الفترة السابقة؛ الافتراضي none</translation>
    </message>
    <message>
        <source>INSTANT</source>
        <translation>INSTANT</translation>
    </message>
    <message>
        <source>the end of observation, instead of the workspace&apos;s own</source>
        <translation>نهاية الرصد، بدلاً من نهاية ملف العمل</translation>
    </message>
    <message>
        <source>zone of days and windows, instead of the workspace&apos;s own</source>
        <translation>منطقة الأيام والفترات، بدلاً من منطقة ملف العمل</translation>
    </message>
    <message>
        <source>usage: attache %1 %2</source>
        <translation>الاستعمال: attache %1 %2</translation>
    </message>
    <message>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>SCOPE (without --from and --to: everything)</source>
        <translation>SCOPE (من دون --from و--to: كل التواريخ)</translation>
    </message>
    <message>
        <source>usage: attache [WORKSPACE]            the window</source>
        <translation>الاستعمال: attache [WORKSPACE]            النافذة</translation>
    </message>
    <message>
        <source>       attache COMMAND ... [--help]   one of:</source>
        <translation>       attache COMMAND ... [--help]   أحد الأوامر:</translation>
    </message>
    <message>
        <source>  --version         the version</source>
        <translation>  --version         الإصدار</translation>
    </message>
    <message>
        <source>exit codes: 0 done, 1 something refused or found, 2 wrong use, 3 no file could be read,
4 the workspace cannot be opened, 5 input or output failed, 130 interrupted</source>
        <translation>رموز الخروج: 0 تمّ، 1 رُفض شيء أو وُجد شيء، 2 استعمال خاطئ، 3 لم يُقرأ أي ملف،
4 تعذّر فتح ملف العمل، 5 فشلت القراءة أو الكتابة، 130 أُوقف</translation>
    </message>
    <message>
        <source>account added: %1 on %2</source>
        <translation>أُضيف الحساب: %1 على %2</translation>
    </message>
    <message>
        <source>add an account of ours, or of an official; creates the workspace where it is missing</source>
        <translation>إضافة حساب لنا أو لجهة رسمية؛ ينشئ ملف العمل إن لم يوجد</translation>
    </message>
    <message>
        <source>x, bluesky, mastodon, facebook, instagram, youtube, tiktok, threads, ...</source>
        <translation>x, bluesky, mastodon, facebook, instagram, youtube, tiktok, threads, ...</translation>
    </message>
    <message>
        <source>its handle, without @</source>
        <translation>معرّفه، من دون @</translation>
    </message>
    <message>
        <source>ours, or another institution&apos;s</source>
        <translation>لنا أو لمؤسسة أخرى</translation>
    </message>
    <message>
        <source>a name to show</source>
        <translation>اسم للعرض</translation>
    </message>
    <message>
        <source>two letters</source>
        <translation>حرفان</translation>
    </message>
    <message>
        <source>calendar stored: %1</source>
        <translation>خُزّن التقويم: %1</translation>
    </message>
    <message>
        <source>store our office hours (host) or the hours on duty</source>
        <translation>تخزين ساعات دوامنا (host) أو ساعات المناوبة</translation>
    </message>
    <message>
        <source>FILE.json: {&quot;tz&quot;: &quot;Europe/Vienna&quot;, &quot;working_hours&quot;: {&quot;1&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], ...}, &quot;holidays&quot;: [&quot;2026-12-25&quot;]};
Monday is &quot;1&quot;; a span whose end is not after its begin runs into the next day.</source>
        <translation>FILE.json: {&quot;tz&quot;: &quot;Europe/Vienna&quot;, &quot;working_hours&quot;: {&quot;1&quot;: [[&quot;09:00&quot;, &quot;17:00&quot;]], ...}, &quot;holidays&quot;: [&quot;2026-12-25&quot;]};
الاثنين هو &quot;1&quot;؛ والفترة التي لا تأتي نهايتها بعد بدايتها تمتدّ إلى اليوم التالي.</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>سليم (clean)</translation>
    </message>
    <message>
        <source>the file itself, every counted figure against its list, derived tables against a rebuild</source>
        <translation>الملف نفسه، وكل رقم معدود مقابل قائمته، والجداول المشتقّة مقابل إعادة بنائها</translation>
    </message>
    <message>
        <source>demonstration written: %1</source>
        <translation>كُتب الملف التجريبي: %1</translation>
    </message>
    <message>
        <source>write the demonstration: an invented embassy and invented people</source>
        <translation>كتابة الملف التجريبي: سفارة متخيَّلة وأشخاص متخيَّلون</translation>
    </message>
    <message>
        <source>its end of observation; default %1</source>
        <translation>نهاية الرصد فيه؛ الافتراضي %1</translation>
    </message>
    <message>
        <source>another seed, other numbers; default 7</source>
        <translation>بذرة أخرى تعطي أرقاماً أخرى؛ الافتراضي 7</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>the records that equality names, sorted by their own keys</source>
        <translation>السجلات التي يقوم عليها التساوي، مرتّبة بمفاتيحها</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>every figure of a scope with what stands behind it</source>
        <translation>كل أرقام النطاق مع ما وراءها</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>بصيغة JSON</translation>
    </message>
    <message>
        <source>curves with every point</source>
        <translation>المنحنيات بكل نقاطها</translation>
    </message>
    <message>
        <source>language of the words: %1</source>
        <translation>لغة الكلمات: %1</translation>
    </message>
    <message>
        <source>the results of golden cases, one JSON document a line</source>
        <translation>نتائج الحالات المرجعية، مستند JSON في كل سطر</translation>
    </message>
    <message>
        <source>read files into the workspace; creates it where it is missing</source>
        <translation>قراءة ملفات إلى ملف العمل؛ ينشئه إن لم يوجد</translation>
    </message>
    <message>
        <source>the platform of the posts, where the file does not say</source>
        <translation>منصّة المنشورات حين لا يذكرها الملف</translation>
    </message>
    <message>
        <source>this account is ours; repeatable</source>
        <translation>هذا الحساب لنا؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>the receipts as JSON</source>
        <translation>الإيصالات بصيغة JSON</translation>
    </message>
    <message>
        <source>rows written: %1</source>
        <translation>الأسطر المكتوبة: %1</translation>
    </message>
    <message>
        <source>the very items that a figure counts, as CSV</source>
        <translation>العناصر نفسها التي يعدّها الرقم، بصيغة CSV</translation>
    </message>
    <message>
        <source>a figure id as in figures --json</source>
        <translation>معرّف رقم كما في figures --json</translation>
    </message>
    <message>
        <source>numerator (default), denominator or excluded</source>
        <translation>numerator (الافتراضي) أو denominator أو excluded</translation>
    </message>
    <message>
        <source>all posts of the items</source>
        <translation>كل منشورات العناصر</translation>
    </message>
    <message>
        <source>into a file instead of standard output</source>
        <translation>إلى ملف بدلاً من المخرج القياسي</translation>
    </message>
    <message>
        <source>every page as a picture, PAGE-THEME-LANG-WxH.png</source>
        <translation>كل صفحة صورةً، PAGE-THEME-LANG-WxH.png</translation>
    </message>
    <message>
        <source>size of the window; default 1440x900</source>
        <translation>حجم النافذة؛ الافتراضي 1440x900</translation>
    </message>
    <message>
        <source>rebuilt</source>
        <translation>أُعيد البناء</translation>
    </message>
    <message>
        <source>the derived tables anew, with the same result</source>
        <translation>الجداول المشتقّة من جديد، بالنتيجة نفسها</translation>
    </message>
    <message>
        <source>the report of a scope as a PDF, every figure in its annex</source>
        <translation>تقرير النطاق بصيغة PDF، وكل رقم في ملحقه</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>a title of your own</source>
        <translation>عنوان من عندكم</translation>
    </message>
    <message>
        <source>who prepared it</source>
        <translation>من أعدّه</translation>
    </message>
    <message>
        <source>classification at head and foot</source>
        <translation>التصنيف في رأس الصفحة وذيلها</translation>
    </message>
    <message>
        <source>paper size; default a4</source>
        <translation>قياس الورق؛ الافتراضي a4</translation>
    </message>
    <message>
        <source>zone set: %1</source>
        <translation>عُيّنت المنطقة: %1</translation>
    </message>
    <message>
        <source>the zone of days and windows; a new workspace is UTC</source>
        <translation>منطقة الأيام والفترات؛ ملف العمل الجديد بتوقيت UTC</translation>
    </message>
    <message>
        <source>default light</source>
        <translation>الافتراضي light</translation>
    </message>
    <message>
        <source>Without SCOPE: as the window opens, the last 28 days beside the 28 before.</source>
        <translation>بدون SCOPE: كما تُفتح النافذة، آخر 28 يوماً إلى جانب الأيام الـ28 التي قبلها.</translation>
    </message>
    <message>
        <source>the search index too</source>
        <translation>وفهرس البحث أيضًا</translation>
    </message>
    <message>
        <source>posts with these words, the newest first</source>
        <translation>منشورات فيها هذه الكلمات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>about so many posts (default 100)</source>
        <translation>هذا العدد تقريبًا من المنشورات (الافتراضي 100)</translation>
    </message>
    <message>
        <source>one JSON document</source>
        <translation>مستند JSON واحد</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>تقرّر: %1</translation>
    </message>
    <message>
        <source>nothing of the last day to take back or to do again</source>
        <translation>لا شيء من اليوم الأخير للتراجع عنه أو لإعادته</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>تمّ التراجع: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>من يقرّر</translation>
    </message>
    <message>
        <source>when it was decided; default: now</source>
        <translation>متى تقرّر؛ الافتراضي: الآن</translation>
    </message>
    <message>
        <source>a post of the message; repeatable: one step for all</source>
        <translation>منشور من الرسالة؛ يمكن تكراره: خطوة واحدة للجميع</translation>
    </message>
    <message>
        <source>why; needed for left-on-purpose</source>
        <translation>السبب؛ لازم مع left-on-purpose</translation>
    </message>
    <message>
        <source>what the kind says: a subject&apos;s code, an officer, the words of a note, promise or correction</source>
        <translation>ما يقوله النوع: رمز موضوع، أو موظف، أو كلام ملاحظة أو وعد أو تصحيح</translation>
    </message>
    <message>
        <source>when to look again, or by when it is promised; needed for left-on-purpose and promise</source>
        <translation>متى يُنظر فيه ثانية، أو موعد الوعد؛ لازم مع left-on-purpose وpromise</translation>
    </message>
    <message>
        <source>say something of messages: one step, for all of their posts</source>
        <translation>قول شيء عن رسائل: خطوة واحدة لكل منشوراتها</translation>
    </message>
    <message>
        <source>take back the last step of the last day</source>
        <translation>التراجع عن آخر خطوة في اليوم الأخير</translation>
    </message>
    <message>
        <source>do the step again that was taken back last</source>
        <translation>إعادة الخطوة التي تمّ التراجع عنها أخيراً</translation>
    </message>
    <message>
        <source>the messages that wait, most urgent first, of all dates</source>
        <translation>الرسائل المنتظرة، الأكثر إلحاحاً أولاً، من كل التواريخ</translation>
    </message>
    <message>
        <source>only of this platform</source>
        <translation>من هذه المنصّة فقط</translation>
    </message>
    <message>
        <source>only in this language</source>
        <translation>بهذه اللغة فقط</translation>
    </message>
    <message>
        <source>only of this subject</source>
        <translation>من هذا الموضوع فقط</translation>
    </message>
    <message>
        <source>only what was given to this officer; empty: to nobody</source>
        <translation>ما أُسند إلى هذا الموظف فقط؛ فارغ: لم يُسند إلى أحد</translation>
    </message>
    <message>
        <source>rows to leave out</source>
        <translation>عدد الأسطر المتروكة</translation>
    </message>
    <message>
        <source>rows of the page; default 50</source>
        <translation>أسطر الصفحة؛ الافتراضي 50</translation>
    </message>
    <message>
        <source>what people asked by subject and language, and how each question ended</source>
        <translation>عمّ سأل الناس بحسب الموضوع واللغة، وكيف انتهى كل سؤال</translation>
    </message>
    <message>
        <source>the morning in three sentences, and what needs a person now, of all dates</source>
        <translation>الصباح في ثلاث جمل، وما يحتاج الآن إلى من يتولّاه، من كل التواريخ</translation>
    </message>
    <message>
        <source>also what came since then</source>
        <translation>وأيضاً ما ورد منذ ذلك الحين</translation>
    </message>
    <message>
        <source>%1 posts now bear the name %2; every count stays what it was</source>
        <translation>المنشورات التي صارت تحمل الاسم %2: %1؛ وكل الأعداد كما كانت</translation>
    </message>
    <message>
        <source>what others wrote there is kept for %1 days</source>
        <translation>مدة حفظ ما كتبه الآخرون هناك، بالأيام: %1</translation>
    </message>
    <message>
        <source>what others wrote there is kept for good</source>
        <translation>ما كتبه الآخرون هناك يُحفظ بلا أجل</translation>
    </message>
    <message>
        <source>%1 posts lost their words and names; every count stays</source>
        <translation>المنشورات التي حُذف كلامها وأسماؤها: %1؛ وكل الأعداد باقية</translation>
    </message>
    <message>
        <source>whom; never an account of ours</source>
        <translation>من هو؛ لا يكون حساباً لنا أبداً</translation>
    </message>
    <message>
        <source>an alias for the names; or the words go too</source>
        <translation>اسم مستعار بدل الأسماء؛ أو يُحذف الكلام أيضاً</translation>
    </message>
    <message>
        <source>take one person out of everything; counts stay. It cannot be undone</source>
        <translation>إخراج شخص واحد من كل شيء؛ تبقى الأعداد. لا يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>of this platform</source>
        <translation>من هذه المنصّة</translation>
    </message>
    <message>
        <source>keep what others wrote for so many days</source>
        <translation>حفظ ما كتبه الآخرون هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>take words and names from what is older. It cannot be undone</source>
        <translation>حذف الكلام والأسماء ممّا هو أقدم. لا يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>for how long people&apos;s words are kept</source>
        <translation>كم يُحفظ كلام الناس</translation>
    </message>
    <message>
        <source>%1: mine %2 (%3), theirs %4 (%5); theirs holds</source>
        <translation>%1: لدينا %2 (%3)، لديهم %4 (%5)؛ يسري ما لديهم</translation>
    </message>
    <message>
        <source>%1: mine %2 (%3), theirs %4 (%5); mine holds</source>
        <translation>%1: لدينا %2 (%3)، لديهم %4 (%5)؛ يسري ما لدينا</translation>
    </message>
    <message>
        <source>decisions: %1 added, %2 known, %3 said otherwise; records: %4 added, %5 known, %6 otherwise</source>
        <translation>القرارات: أُضيف %1، معروف من قبل %2، مخالف %3؛ السجلات: أُضيف %4، معروف من قبل %5، مخالف %6</translation>
    </message>
    <message>
        <source>this desk&apos;s decisions and records in a file for another desk</source>
        <translation>قرارات هذا المكتب وسجلاته في ملف لمكتب آخر</translation>
    </message>
    <message>
        <source>add another desk&apos;s decisions and records: one step, nothing of either side is lost</source>
        <translation>إضافة قرارات مكتب آخر وسجلاته: خطوة واحدة، ولا يضيع شيء من أي طرف</translation>
    </message>
    <message>
        <source>%1 (%2): %3 posts</source>
        <translation>%1 (%2): المنشورات %3</translation>
    </message>
    <message>
        <source> among the latest %1</source>
        <translation> من بين آخر %1</translation>
    </message>
    <message>
        <source>no longer watched: %1</source>
        <translation>لم يعد مرصوداً: %1</translation>
    </message>
    <message>
        <source>watched: %1</source>
        <translation>مرصود: %1</translation>
    </message>
    <message>
        <source>watch words: how many posts a day hold all of them, ours and others&apos;</source>
        <translation>الكلمات المرصودة: كم منشوراً في اليوم يحتويها كلها، منّا ومن غيرنا</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>a word or a phrase; repeatable: all must stand in a post</source>
        <translation>كلمة أو عبارة؛ يمكن تكراره: يجب أن ترد كلها في المنشور</translation>
    </message>
    <message>
        <source>watch it no longer; its history stays</source>
        <translation>إيقاف رصده؛ يبقى سجله</translation>
    </message>
    <message>
        <source>watch words, or change what is watched</source>
        <translation>رصد كلمات، أو تغيير ما يُرصد</translation>
    </message>
    <message>
        <source>Files, archives and folders tell by their content what they are.
The same file twice adds nothing. What is refused stands in the receipt with line and reason.</source>
        <translation>تُعرف الملفات والأرشيفات والمجلدات من محتواها.
الملف نفسه مرتين لا يضيف شيئاً. ما رُفض مذكور في الإيصال بالسطر والسبب.</translation>
    </message>
    <message>
        <source>the form of the file, instead of recognising it; a wrong one lists them all</source>
        <translation>صيغة الملف بدل التعرف عليها؛ والخاطئة تسردها كلها</translation>
    </message>
    <message>
        <source>only say what would be read, with some posts; nothing is written or made</source>
        <translation>القول فقط بما سيُقرأ، مع بعض المنشورات؛ لا يُكتب شيء ولا يُنشأ</translation>
    </message>
    <message>
        <source>which column means what; without it as saved for this header, or by their names</source>
        <translation>معنى كل عمود؛ وبدونه كما حُفظ لهذه الترويسة أو من أسمائها</translation>
    </message>
    <message>
        <source>keep the map, with --zone and --platform, for every later table of the same header</source>
        <translation>حفظ الخريطة مع --zone و--platform لكل جدول لاحق بالترويسة نفسها</translation>
    </message>
    <message>
        <source>the zone of times that bear none; without it they are refused</source>
        <translation>منطقة الأوقات التي لا تذكرها؛ وبدونها تُرفض</translation>
    </message>
    <message>
        <source>read posts to few readers too (followers only, direct); they are left out otherwise</source>
        <translation>قراءة المنشورات المحدودة القراء أيضاً (للمتابعين، المباشرة)؛ وإلا تُترك</translation>
    </message>
    <message>
        <source>connected: %1 at %2, read only</source>
        <translation>تمّ الاتصال: %1 لدى %2، للقراءة فقط</translation>
    </message>
    <message>
        <source>No keychain answers here: the token is kept for this run only, and is asked for again next time.</source>
        <translation>لا سلسلة مفاتيح تستجيب هنا: يُحفظ رمز الوصول لهذا التشغيل فقط ويُطلب من جديد في المرة التالية.</translation>
    </message>
    <message>
        <source>disconnected; the token is forgotten, what was collected stays</source>
        <translation>قُطع الاتصال؛ نُسي رمز الوصول، وما جُمع باقٍ</translation>
    </message>
    <message>
        <source>let a platform&apos;s account be read, read only; creates the workspace where it is missing</source>
        <translation>السماح بقراءة حساب لدى منصّة، للقراءة فقط؛ ينشئ ملف العمل إن لم يوجد</translation>
    </message>
    <message>
        <source>The app password or token is read from standard input (or --token-fd), never from the arguments or
the environment, and is kept in the system&apos;s keychain only.</source>
        <translation>تُقرأ كلمة مرور التطبيق أو رمز الوصول من المدخل القياسي (أو --token-fd)، ولا تُقرأ أبداً من وسائط الأمر
ولا من البيئة، وتُحفظ في سلسلة مفاتيح النظام وحدها.</translation>
    </message>
    <message>
        <source>bluesky, mastodon, facebook, instagram, youtube, x</source>
        <translation>bluesky أو mastodon أو facebook أو instagram أو youtube أو x</translation>
    </message>
    <message>
        <source>the server; without it the platform&apos;s usual one</source>
        <translation>الخادم؛ وبدونه خادم المنصّة المعتاد</translation>
    </message>
    <message>
        <source>the account&apos;s handle</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>read the secret&apos;s one line from that file descriptor (default: 0)</source>
        <translation>قراءة سطر السرّ الواحد من واصف الملف هذا (الافتراضي: 0)</translation>
    </message>
    <message>
        <source>how far quotes of quotes are followed (default: 3)</source>
        <translation>إلى أي عمق تُتبع اقتباسات الاقتباسات (الافتراضي: 3)</translation>
    </message>
    <message>
        <source>at most so many calls in one run (default: 3000)</source>
        <translation>هذا العدد من الطلبات على الأكثر في التشغيل الواحد (الافتراضي: 3000)</translation>
    </message>
    <message>
        <source>the version in the interface&apos;s address (Meta)</source>
        <translation>الإصدار في عنوان الواجهة (Meta)</translation>
    </message>
    <message>
        <source>ask X with the newer names of its fields</source>
        <translation>سؤال X بالأسماء الأحدث لحقوله</translation>
    </message>
    <message>
        <source>X: you confirm the Enterprise duty of government users</source>
        <translation>X: تؤكّدون الوفاء بشرط Enterprise الواجب على المستخدمين الحكوميين</translation>
    </message>
    <message>
        <source>sync at once, in the same run</source>
        <translation>المزامنة فوراً في التشغيل نفسه</translation>
    </message>
    <message>
        <source>with --sync: wait so long for a limit (default: 900)</source>
        <translation>مع --sync: مدة الانتظار عند بلوغ الحدّ (الافتراضي: 900)</translation>
    </message>
    <message>
        <source>with --sync: the moment that it counts as</source>
        <translation>مع --sync: اللحظة التي تُحسب المزامنة فيها</translation>
    </message>
    <message>
        <source>every connection and how it stands; calls nobody</source>
        <translation>كل اتصال وحالته؛ لا يخاطب أحداً</translation>
    </message>
    <message>
        <source>forget a connection and its token; posts stay</source>
        <translation>نسيان اتصال ورمز وصوله؛ تبقى المنشورات</translation>
    </message>
    <message>
        <source>which one</source>
        <translation>أي اتصال</translation>
    </message>
    <message>
        <source>a table, a chart or a figure as a file, or all records</source>
        <translation>جدول أو رسم بياني أو رقم في ملف، أو كل السجلات</translation>
    </message>
    <message>
        <source>What stands behind the numbers goes with them: beside a CSV file in FILE-metadata.json.</source>
        <translation>ما وراء الأرقام يرافقها: إلى جانب ملف CSV في FILE-metadata.json.</translation>
    </message>
    <message>
        <source>where to: .csv or .xlsx of a table, .png of a chart, .json of a figure</source>
        <translation>الوجهة: ‎.csv أو ‎.xlsx لجدول، ‎.png لرسم بياني، ‎.json لرقم</translation>
    </message>
    <message>
        <source>one figure with its weight</source>
        <translation>رقم واحد مع وزنه</translation>
    </message>
    <message>
        <source>a byte order mark before the CSV, which some spreadsheets ask for</source>
        <translation>علامة ترتيب البايتات قبل CSV، تطلبها بعض برامج الجداول</translation>
    </message>
    <message>
        <source>frozen reports, or what has changed in one since</source>
        <translation>التقارير المجمَّدة، أو ما تغيّر في أحدها منذ ذلك الحين</translation>
    </message>
    <message>
        <source>the difference, figure by figure, and why</source>
        <translation>الفرق رقماً رقماً، وسببه</translation>
    </message>
    <message>
        <source>what was done, or what came of it</source>
        <translation>ما جرى فعله، أو ما آل إليه</translation>
    </message>
    <message>
        <source>of an action: a post of the conversation</source>
        <translation>للإجراء: منشور من المحادثة</translation>
    </message>
    <message>
        <source>of an outcome: the action that led to it</source>
        <translation>للمآل: الإجراء الذي أدّى إليه</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LINK</translation>
    </message>
    <message>
        <source>of an outcome: where it can be seen</source>
        <translation>للمآل: أين يمكن رؤيته</translation>
    </message>
    <message>
        <source>the evidence is not our own</source>
        <translation>الدليل ليس من عندنا</translation>
    </message>
    <message>
        <source>another explanation that was discussed</source>
        <translation>تفسير آخر جرت مناقشته</translation>
    </message>
    <message>
        <source>adds to the log of what came of conversations; prints the key</source>
        <translation>يضيف إلى سجل ما آلت إليه المحادثات؛ ويعرض المفتاح</translation>
    </message>
    <message>
        <source>Nothing in the log is changed or taken out.</source>
        <translation>لا يُغيَّر شيء في السجل ولا يُحذف منه شيء.</translation>
    </message>
    <message>
        <source>where to; an HTML file of equal content stands beside it</source>
        <translation>الوجهة؛ وإلى جانبه ملف HTML بالمحتوى نفسه</translation>
    </message>
    <message>
        <source>a definition that is kept in the workspace</source>
        <translation>تعريف محفوظ في ملف العمل</translation>
    </message>
    <message>
        <source>keep what is said here as a definition</source>
        <translation>حفظ ما يُذكر هنا تعريفاً</translation>
    </message>
    <message>
        <source>only these, in this order: %1</source>
        <translation>هذه فقط، وبهذا الترتيب: %1</translation>
    </message>
    <message>
        <source>without this section</source>
        <translation>بلا هذا القسم</translation>
    </message>
    <message>
        <source>your words beside a section, or beside messages, waits, conversations, days</source>
        <translation>كلام من عندكم إلى جانب قسم، أو إلى جانب messages أو waits أو conversations أو days</translation>
    </message>
    <message>
        <source>without names and words of people; counts under 5 left out</source>
        <translation>بلا أسماء الناس وكلامهم؛ وتُحذف الأعداد التي تقل عن 5</translation>
    </message>
    <message>
        <source>two copies: FILE.pdf with names, FILE-shareable.pdf without</source>
        <translation>نسختان: FILE.pdf بالأسماء، وFILE-shareable.pdf بلا أسماء</translation>
    </message>
    <message>
        <source>edited words of a post for the shareable copy; exact words can be searched</source>
        <translation>كلام معدّل لمنشور في النسخة القابلة للتداول؛ فالنص الحرفي يمكن البحث عنه</translation>
    </message>
    <message>
        <source>the conversation that the template of that name prints</source>
        <translation>المحادثة التي يطبعها القالب الذي يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>keep what was counted, for a comparison later</source>
        <translation>حفظ ما عُدّ، لمقارنة لاحقة</translation>
    </message>
    <message>
        <source>a picture at the head of the first page</source>
        <translation>صورة في أعلى الصفحة الأولى</translation>
    </message>
    <message>
        <source>a line for decision</source>
        <translation>سطر للقرار</translation>
    </message>
    <message>
        <source>the long side across</source>
        <translation>الضلع الطويل أفقياً</translation>
    </message>
    <message>
        <source>The PDF is untagged; the HTML file beside it serves readers of screens.</source>
        <translation>ملف PDF بلا وسوم؛ وملف HTML إلى جانبه يخدم مستخدمي قارئات الشاشة.</translation>
    </message>
    <message>
        <source>waiting for a limit until %1</source>
        <translation>بانتظار زوال الحدّ حتى %1</translation>
    </message>
    <message>
        <source>%1: asked %2 times, stored %3, updated %4, known %5, refused %6, deleted %7</source>
        <translation>%1: الأسئلة %2، خُزّن %3، حُدّث %4، معروف من قبل %5، مرفوض %6، محذوف %7</translation>
    </message>
    <message>
        <source>  %1: %2 calls, %3 posts, %4</source>
        <translation>  %1: الطلبات %2، المنشورات %3، %4</translation>
    </message>
    <message>
        <source>  not whole: %1</source>
        <translation>  غير مكتمل: %1</translation>
    </message>
    <message>
        <source>  cost about %1 US dollars</source>
        <translation>  الكلفة نحو %1 من الدولارات الأمريكية</translation>
    </message>
    <message>
        <source>Nothing is connected here: nobody was called.</source>
        <translation>لا اتصال قائماً هنا: لم يُخاطَب أحد.</translation>
    </message>
    <message>
        <source>Some of it could not be asked for; the receipt names it.</source>
        <translation>تعذّر طلب بعضه؛ ويذكره الإيصال.</translation>
    </message>
    <message>
        <source>Some records were refused.</source>
        <translation>رُفضت بعض السجلات.</translation>
    </message>
    <message>
        <source>ask every connection for what is new; what is asked, got and missing stands in a receipt</source>
        <translation>سؤال كل اتصال عن الجديد؛ ما طُلب وما وصل وما نقص مذكور في إيصال</translation>
    </message>
    <message>
        <source>It may be interrupted at any moment and goes on there the next time. Nothing is ever written to a platform.</source>
        <translation>يمكن إيقافها في أي لحظة، وتُتابَع في المرة التالية من حيث وقفت. لا يُكتب شيء أبداً إلى أي منصّة.</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>هذا الاتصال فقط</translation>
    </message>
    <message>
        <source>sign in again first, with one line from that file descriptor: where there is no keychain</source>
        <translation>تسجيل الدخول من جديد أولاً، بسطر واحد من واصف الملف هذا: حين لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>wait so long for a limit (default: 900)</source>
        <translation>مدة الانتظار عند بلوغ الحدّ (الافتراضي: 900)</translation>
    </message>
    <message>
        <source>the moment that it counts as, instead of the clock&apos;s</source>
        <translation>اللحظة التي تُحسب المزامنة فيها، بدلاً من الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) exported. %2</source>
        <translation>
            <numerusform>الحالات المصدَّرة: %1. %2</numerusform>
            <numerusform>الحالات المصدَّرة: %1. %2</numerusform>
            <numerusform>الحالات المصدَّرة: %1. %2</numerusform>
            <numerusform>صُدّرت %1 حالات. %2</numerusform>
            <numerusform>صُدّرت %1 حالة. %2</numerusform>
            <numerusform>صُدّرت %1 حالة. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 case(s) added, %2 known already, %3 refused</source>
        <translation>الحالات: أُضيف %1، معروف من قبل %2، مرفوض %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>teaching cases for other missions, without names</source>
        <translation>حالات تعليمية للبعثات الأخرى، بلا أسماء</translation>
    </message>
    <message>
        <source>Exact words are left out where there is no wording for class, unless they are asked for.</source>
        <translation>يُحذف النص الحرفي حيث لا توجد صياغة للدرس، ما لم يُطلب.</translation>
    </message>
    <message>
        <source>its examples; default: every example</source>
        <translation>أمثلتها؛ الافتراضي: كل الأمثلة</translation>
    </message>
    <message>
        <source>title of the pack; no names</source>
        <translation>عنوان الحزمة؛ بلا أسماء</translation>
    </message>
    <message>
        <source>exact words, too; they can be searched</source>
        <translation>والنص الحرفي أيضاً؛ ويمكن البحث عنه</translation>
    </message>
    <message>
        <source>the invented cases that Attaché brings along</source>
        <translation>الحالات المتخيَّلة التي تأتي مع Attaché</translation>
    </message>
    <message>
        <source>teaching cases of others; one step, which can be undone</source>
        <translation>حالات تعليمية من آخرين؛ خطوة واحدة يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>today, inbox, conversations, subjects, reports, training or data; repeatable; default all</source>
        <translation>today أو inbox أو conversations أو subjects أو reports أو training أو data؛ يمكن تكراره؛ الافتراضي الكل</translation>
    </message>
    <message>
        <source>what we talk about by subject and week, how far people agree on it, whether answers go where people ask</source>
        <translation>عمّ نتكلم بحسب الموضوع والأسبوع، وما مدى الاتفاق عليه، وهل تذهب الأجوبة إلى حيث يسأل الناس</translation>
    </message>
    <message>
        <source>Open this page in your browser, and agree there:</source>
        <translation>افتحوا هذه الصفحة في المتصفح ووافقوا هناك:</translation>
    </message>
    <message>
        <source>sign in on the platform&apos;s own page (mastodon, x) instead of a secret</source>
        <translation>تسجيل الدخول في صفحة المنصّة نفسها (mastodon, x) بدلاً من السرّ</translation>
    </message>
    <message>
        <source>with --browser: your program&apos;s id with the platform; Mastodon needs none</source>
        <translation>مع --browser: معرّف برنامجكم لدى المنصّة؛ ولا تحتاج Mastodon إليه</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>%1 points to another place. That is not followed: a token belongs to one host.</source>
        <translation>يحيل %1 إلى مكان آخر. لا تُتبع الإحالة: رمز الوصول يخصّ مضيفاً واحداً.</translation>
    </message>
    <message>
        <source>%1 sent more than an answer may hold.</source>
        <translation>أرسل %1 أكثر ممّا يجوز أن يحويه جواب.</translation>
    </message>
    <message>
        <source>An answer of %1 broke off in the middle.</source>
        <translation>انقطع جواب من %1 في وسطه.</translation>
    </message>
    <message>
        <source>%1 answered with a page for people instead of data. It may be under maintenance, or this network wants a sign-in of its own.</source>
        <translation>أجاب %1 بصفحة معدّة للناس بدلاً من البيانات. قد يكون قيد الصيانة، أو تطلب هذه الشبكة تسجيل دخول خاصاً بها.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own. It is asked again later.</source>
        <translation>لدى %1 خلل عنده. سيُسأل من جديد لاحقاً.</translation>
    </message>
    <message>
        <source>%1 does not understand the question. It may have changed its interface.</source>
        <translation>لا يفهم %1 السؤال. ربما غيّر واجهته.</translation>
    </message>
    <message>
        <source>%1 repeats its pages without an end.</source>
        <translation>يكرّر %1 صفحاته بلا نهاية.</translation>
    </message>
    <message>
        <source>The program refused to call a host that nobody connected.</source>
        <translation>رفض البرنامج مخاطبة مضيف لم يتصل به أحد.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the program through.</source>
        <translation>خادم الوكيل في هذه الشبكة لا يسمح للبرنامج بالمرور.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقفت.</translation>
    </message>
    <message>
        <source>Offline. What is here stays usable; it goes on when there is a network.</source>
        <translation>لا اتصال بالشبكة. ما هو هنا يبقى صالحاً للاستعمال؛ وتُتابَع المزامنة حين تتوافر شبكة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. It goes on when it answers again.</source>
        <translation>تعذّر الوصول إلى %1. تُتابَع المزامنة حين يستجيب من جديد.</translation>
    </message>
    <message>
        <source>%1 does not answer in time. It is asked again later.</source>
        <translation>لا يجيب %1 في الوقت. سيُسأل من جديد لاحقاً.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is what it says. Nothing was sent; there is no way round it.</source>
        <translation>لا يستطيع %1 أن يثبت هويته. لم يُرسل شيء؛ ولا سبيل إلى تجاوز ذلك.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or later. Nothing was sent.</source>
        <translation>لا يدعم %1 بروتوكول TLS 1.2 أو أحدث. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 asks for a new sign-in. Everything collected stays.</source>
        <translation>يطلب %1 تسجيل الدخول من جديد. كل ما جُمع باقٍ.</translation>
    </message>
    <message>
        <source>%1 does not let this token see everything that was asked for.</source>
        <translation>لا يسمح %1 لرمز الوصول هذا برؤية كل ما طُلب.</translation>
    </message>
    <message>
        <source>%1 does not show what was asked for.</source>
        <translation>لا يعرض %1 ما طُلب.</translation>
    </message>
    <message>
        <source>%1 asks for a pause. It goes on by itself afterwards.</source>
        <translation>يطلب %1 التوقف مدة. تُتابَع المزامنة بعدها من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The paid amount at %1 is used up. Waiting does not help; files can be read meanwhile.</source>
        <translation>نفد الرصيد المدفوع لدى %1. الانتظار لا يفيد؛ ويمكن في الأثناء قراءة الملفات.</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>لم تُجرَ مزامنة بعد</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>يلزم تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>لا اتصال بالشبكة</translation>
    </message>
    <message>
        <source>waiting for a limit</source>
        <translation>بانتظار زوال الحدّ</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>our own posts</source>
        <translation>منشوراتنا</translation>
    </message>
    <message>
        <source>what was said to us</source>
        <translation>ما قيل لنا</translation>
    </message>
    <message>
        <source>search for our name</source>
        <translation>البحث عن اسمنا</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>who passed it on</source>
        <translation>من نقله</translation>
    </message>
    <message>
        <source>other people&apos;s feeds</source>
        <translation>خلاصات الآخرين</translation>
    </message>
    <message>
        <source>known posts again</source>
        <translation>المنشورات المعروفة من جديد</translation>
    </message>
    <message>
        <source>the number of calls of one run</source>
        <translation>عدد الطلبات في التشغيل الواحد</translation>
    </message>
    <message>
        <source>to its end</source>
        <translation>حتى النهاية</translation>
    </message>
    <message>
        <source>until nothing was new</source>
        <translation>حتى لم يبقَ جديد</translation>
    </message>
    <message>
        <source>as far as one run looks</source>
        <translation>بقدر ما ينظر تشغيل واحد</translation>
    </message>
    <message>
        <source>the calls of this run were used up</source>
        <translation>نفدت طلبات هذا التشغيل</translation>
    </message>
    <message>
        <source>the pages repeated themselves</source>
        <translation>تكرّرت الصفحات</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>X lets government users see its content only under an Enterprise plan: an embassy must hold or apply for one, and name itself as a user. Every post that is read costs money. Files (the archive, tables) are the way that always works.</source>
        <translation>لا تسمح X للمستخدمين الحكوميين برؤية محتواها إلا ضمن خطة Enterprise: على السفارة أن تكون مشتركة فيها أو أن تطلبها، وأن تسمّي نفسها مستخدماً. كل منشور يُقرأ له كلفة. والملفات (الأرشيف والجداول) هي الطريق الذي يصلح دائماً.</translation>
    </message>
    <message>
        <source>TikTok lets no embassy read comments, so there is no connection. Read its export of your data, or captured pages, as files.</source>
        <translation>لا تسمح TikTok لأي سفارة بقراءة التعليقات، فلا اتصال بها. اقرؤوا تصديرها لبياناتكم، أو صفحات ملتقطة، ملفاتٍ.</translation>
    </message>
    <message>
        <source>YouTube asks that what was collected is looked at again, or deleted, within 30 days.</source>
        <translation>تطلب YouTube أن يُنظر ثانية في ما جُمع أو أن يُحذف خلال 30 يوماً.</translation>
    </message>
    <message>
        <source>An app password, from Settings, Privacy and security, App passwords. Not your own password.</source>
        <translation>كلمة مرور للتطبيق، من الإعدادات، الخصوصية والأمان، كلمات مرور التطبيقات. لا كلمة مروركم أنتم.</translation>
    </message>
    <message>
        <source>The Page&apos;s access token, from the platform&apos;s own tools.</source>
        <translation>رمز وصول الصفحة، من أدوات المنصّة نفسها.</translation>
    </message>
    <message>
        <source>A key of the YouTube Data API, or a token.</source>
        <translation>مفتاح لواجهة YouTube Data API، أو رمز وصول.</translation>
    </message>
    <message>
        <source>An access token that may read, from the platform&apos;s own settings.</source>
        <translation>رمز وصول يسمح بالقراءة، من إعدادات المنصّة نفسها.</translation>
    </message>
</context>
<context>
    <name>ConnectionsWords</name>
    <message>
        <source>Last complete sync %1.</source>
        <translation>آخر مزامنة كاملة %1.</translation>
    </message>
    <message>
        <source>Never synced to the end.</source>
        <translation>لم تبلغ أي مزامنة نهايتها قط.</translation>
    </message>
    <message>
        <source>Signed in. Nothing has been asked yet.</source>
        <translation>سُجّل الدخول. لم يُطلب شيء بعد.</translation>
    </message>
    <message>
        <source>%1 asks for a pause until %2.</source>
        <translation>يطلب %1 التوقف حتى %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>when you connect it, at each sync, and when its token is renewed; each post read costs money</source>
        <translation>عند الاتصال به، وعند كل مزامنة، وعند تجديد رمز وصوله؛ وكل منشور يُقرأ له كلفة</translation>
    </message>
    <message>
        <source>when you connect it, at each sync, and when its token is renewed</source>
        <translation>عند الاتصال به، وعند كل مزامنة، وعند تجديد رمز وصوله</translation>
    </message>
    <message>
        <source>Nothing is connected, and the program calls nobody. Archives hold your own posts; what people wrote to you comes through a connection. It only reads.</source>
        <translation>لا اتصال قائماً، والبرنامج لا يخاطب أحداً. الأرشيفات تحوي منشوراتكم أنتم؛ أما ما كتبه الناس إليكم فيأتي عبر اتصال. وهو للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing is connected: no host is called, ever.</source>
        <translation>لا اتصال قائماً: لا يُخاطَب أي مضيف أبداً.</translation>
    </message>
    <message>
        <source>Only the hosts of your connections are called, with nothing but the questions of a sync. Nothing is written there. Pictures are not fetched, use is not measured, and nobody is asked for updates.</source>
        <translation>لا تُخاطَب إلا مضيفات اتصالاتكم، وبأسئلة المزامنة لا غير. لا يُكتب هناك شيء. لا تُجلب الصور، ولا يُقاس الاستعمال، ولا يُسأل أحد عن تحديثات.</translation>
    </message>
    <message>
        <source>the server that you name</source>
        <translation>الخادم الذي تسمّونه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConversationSteps</name>
    <message>
        <source>They wrote to us</source>
        <translation>كتبوا إلينا</translation>
    </message>
    <message>
        <source>How far conversations go</source>
        <translation>إلى أين تصل المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public, at least 7 days old</source>
        <translation>
            <numerusform>لا تبادلات بدأها الجمهور، عمرها 7 أيام على الأقل</numerusform>
            <numerusform>تبادل واحد بدأها الجمهور، عمرها 7 أيام على الأقل</numerusform>
            <numerusform>تبادلان بدأها الجمهور، عمرها 7 أيام على الأقل</numerusform>
            <numerusform>%1 تبادلات بدأها الجمهور، عمرها 7 أيام على الأقل</numerusform>
            <numerusform>%1 تبادلاً بدأها الجمهور، عمرها 7 أيام على الأقل</numerusform>
            <numerusform>%1 تبادل بدأها الجمهور، عمرها 7 أيام على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>أجبنا</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>عادوا</translation>
    </message>
    <message>
        <source>We answered again</source>
        <translation>أجبنا ثانية</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>التبادلات</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Speaks of: %1</source>
        <translation>يخبر عن: %1</translation>
    </message>
    <message>
        <source>Cannot speak of: %1</source>
        <translation>لا يخبر عن: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>kinds of records, days</comment>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: لا بيانات</translation>
    </message>
    <message>
        <source>%1: %2 liked or passed on, %3 talked back; not the whole day is known</source>
        <translation>%1: %2 إعجاباً أو نقلاً، %3 ردّاً؛ اليوم غير معروف كلّه</translation>
    </message>
    <message>
        <source>%1: %2 liked or passed on, %3 talked back</source>
        <translation>%1: %2 إعجاباً أو نقلاً، %3 ردّاً</translation>
    </message>
    <message>
        <source>peak, %1</source>
        <translation>الذروة، %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a description</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to %2, by the day of the post</source>
        <translation>
            <numerusform>لا تفاعلات على %2، حسب يوم المنشور</numerusform>
            <numerusform>تفاعل واحد على %2، حسب يوم المنشور</numerusform>
            <numerusform>تفاعلان على %2، حسب يوم المنشور</numerusform>
            <numerusform>%1 تفاعلات على %2، حسب يوم المنشور</numerusform>
            <numerusform>%1 تفاعلاً على %2، حسب يوم المنشور</numerusform>
            <numerusform>%1 تفاعل على %2، حسب يوم المنشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions by day</source>
        <translation>التفاعلات حسب اليوم</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>liked or passed on</source>
        <translation>أعجبهم أو نقلوه</translation>
    </message>
    <message>
        <source>talked back</source>
        <translation>ردّوا عليه</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>%1 character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%1 أحرف</numerusform>
            <numerusform>%1 حرفاً</numerusform>
            <numerusform>%1 حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 characters on %3</source>
        <extracomment>how long a draft is, how long it may be, on which platform</extracomment>
        <translation>%1 من %2 من الأحرف على %3</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The command cannot be understood</source>
        <translation>الأمر غير مفهوم</translation>
    </message>
    <message>
        <source>Nothing was done. &apos;attache --help&apos; lists commands and values.</source>
        <translation>لم يُنفَّذ شيء. يعرض الأمر &apos;attache --help&apos; الأوامر والقيم.</translation>
    </message>
    <message>
        <source>There is no figure of this name</source>
        <translation>لا يوجد رقم بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing was done. &apos;attache figures&apos; prints every name.</source>
        <translation>لم يُنفَّذ شيء. يعرض الأمر &apos;attache figures&apos; كل الأسماء.</translation>
    </message>
    <message>
        <source>No account has this handle</source>
        <translation>لا يوجد حساب بهذا المعرّف</translation>
    </message>
    <message>
        <source>Nothing was done. Check the spelling, or add it with &apos;attache account add&apos;.</source>
        <translation>لم يُنفَّذ شيء. تحقّقوا من الإملاء، أو أضيفوه بالأمر &apos;attache account add&apos;.</translation>
    </message>
    <message>
        <source>This is no time zone that the computer knows</source>
        <translation>هذه ليست منطقة زمنية يعرفها الحاسوب</translation>
    </message>
    <message>
        <source>Nothing was changed. Use a name such as Europe/Vienna.</source>
        <translation>لم يتغيّر شيء. استخدموا اسماً مثل Europe/Vienna.</translation>
    </message>
    <message>
        <source>This is neither a date nor a moment</source>
        <translation>هذا ليس تاريخاً ولا لحظة</translation>
    </message>
    <message>
        <source>Nothing was done. Write 2026-10-31, or 2026-10-31T09:00:00Z.</source>
        <translation>لم يُنفَّذ شيء. اكتبوا 2026-10-31 أو 2026-10-31T09:00:00Z.</translation>
    </message>
    <message>
        <source>The calendar cannot be understood</source>
        <translation>التقويم غير مفهوم</translation>
    </message>
    <message>
        <source>The calendar in use was kept. Correct the file and set it again.</source>
        <translation>بقي التقويم المستخدم كما هو. صحّحوا الملف ثم عيّنوه من جديد.</translation>
    </message>
    <message>
        <source>The case cannot be understood</source>
        <translation>الحالة غير مفهومة</translation>
    </message>
    <message>
        <source>Nothing was computed from it. Compare it with the description of the golden cases.</source>
        <translation>لم يُحسب منها شيء. قارنوها بوصف الحالات المرجعية.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>Nothing was read from it. Check the path and try again.</source>
        <translation>لم يُقرأ منه شيء. تحقّقوا من المسار ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes)</source>
        <translation>الملف فارغ (0 بايت)</translation>
    </message>
    <message>
        <source>Nothing was read from it. Export it again, or choose another file.</source>
        <translation>لم يُقرأ منه شيء. صدّروه من جديد أو اختاروا ملفاً آخر.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Nothing was read from it. Check that it is a file and that you may read it.</source>
        <translation>لم يُقرأ منه شيء. تحقّقوا من أنه ملف ومن أن قراءته مسموحة لكم.</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>هذا النوع من الملفات غير معروف</translation>
    </message>
    <message>
        <source>Nothing was read from it. Choose the file with the posts, or name the form with --format.</source>
        <translation>لم يُقرأ منه شيء. اختاروا الملف الذي فيه المنشورات، أو حدّدوا الصيغة بالخيار --format.</translation>
    </message>
    <message>
        <source>The columns of this table must be named first</source>
        <translation>يجب تسمية أعمدة هذا الجدول أولاً</translation>
    </message>
    <message>
        <source>Nothing was read from it. Give a column map with --map.</source>
        <translation>لم يُقرأ منه شيء. قدّموا خريطة أعمدة بالخيار --map.</translation>
    </message>
    <message>
        <source>The column map does not fit the file</source>
        <translation>خريطة الأعمدة لا تناسب الملف</translation>
    </message>
    <message>
        <source>Nothing was read from it. Correct the map and try again.</source>
        <translation>لم يُقرأ منه شيء. صحّحوا الخريطة ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The text encoding cannot be told</source>
        <translation>تعذّرت معرفة ترميز النص</translation>
    </message>
    <message>
        <source>Nothing was read from it. Save the file as UTF-8 and try again.</source>
        <translation>لم يُقرأ منه شيء. احفظوا الملف بترميز UTF-8 ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed</source>
        <translation>تُفتح هنا علامة اقتباس ولا تُغلق أبداً</translation>
    </message>
    <message>
        <source>Rows before it were kept, nothing from there on was read. Correct that line and import the file again.</source>
        <translation>حُفظت الأسطر التي قبلها ولم يُقرأ شيء بعدها. صحّحوا ذلك السطر ثم استوردوا الملف من جديد.</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>لا يوجد ملف عمل هنا</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, or import a file to begin one.</source>
        <translation>لم يُنشأ شيء. تحقّقوا من المسار، أو استوردوا ملفاً لبدء ملف عمل.</translation>
    </message>
    <message>
        <source>This file is no Attaché workspace</source>
        <translation>هذا الملف ليس ملف عمل لبرنامج Attaché</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file that ends in .attache.</source>
        <translation>تُرك كما هو. اختاروا ملفاً ينتهي بـ ‎.attache.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer Attaché</source>
        <translation>كُتب ملف العمل بإصدار أحدث من Attaché</translation>
    </message>
    <message>
        <source>It was left as it is. Open it with the newer program.</source>
        <translation>تُرك كما هو. افتحوه بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>ملف العمل تالف</translation>
    </message>
    <message>
        <source>It was left as it is. Keep a copy of it and open your latest backup.</source>
        <translation>تُرك كما هو. احتفظوا بنسخة منه وافتحوا آخر نسخة احتياطية لديكم.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace</source>
        <translation>برنامج آخر يكتب الآن في ملف العمل</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>لم يتغيّر شيء. أعيدوا المحاولة بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>The workspace cannot be written here</source>
        <translation>لا تمكن الكتابة في ملف العمل هنا</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the rights of the file and its folder, or copy it elsewhere.</source>
        <translation>لم يتغيّر شيء. تحقّقوا من أذونات الملف ومجلده، أو انسخوه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>There is a workspace here already</source>
        <translation>يوجد ملف عمل هنا من قبل</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another name.</source>
        <translation>تُرك كما هو. اختاروا اسماً آخر.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Everything up to the last completed step was kept. Free some space and try again.</source>
        <translation>حُفظ كل شيء حتى آخر خطوة مكتملة. أفرغوا مساحة ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>فشلت القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Everything up to the last completed step was kept. Check the disk and the rights, then try again.</source>
        <translation>حُفظ كل شيء حتى آخر خطوة مكتملة. تحقّقوا من القرص والأذونات ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت العملية</translation>
    </message>
    <message>
        <source>Everything up to the last completed step was kept. Doing the same again goes on without doubling anything.</source>
        <translation>حُفظ كل شيء حتى آخر خطوة مكتملة. تكرار العملية يتابعها من دون أن يتكرّر شيء.</translation>
    </message>
    <message>
        <source>The check found a difference</source>
        <translation>وجد الفحص اختلافاً</translation>
    </message>
    <message>
        <source>Nothing was changed. &apos;attache rebuild&apos; makes the derived tables anew.</source>
        <translation>لم يتغيّر شيء. يعيد الأمر &apos;attache rebuild&apos; بناء الجداول المشتقّة.</translation>
    </message>
    <message>
        <source>Something inside Attaché went wrong</source>
        <translation>حدث خطأ داخل Attaché</translation>
    </message>
    <message>
        <source>Everything up to the last completed step was kept. The log has the technical details.</source>
        <translation>حُفظ كل شيء حتى آخر خطوة مكتملة. التفاصيل التقنية في السجل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a place: file, line, field</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do next</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some rows were refused</source>
        <translation>رُفضت بعض الصفوف</translation>
    </message>
    <message>
        <source>All others were stored. The receipt names lines and reasons.</source>
        <translation>خُزّن كل ما عداها. ويذكر الإيصال الأسطر والأسباب.</translation>
    </message>
    <message>
        <source>There is no display for a window</source>
        <translation>لا توجد شاشة لعرض نافذة</translation>
    </message>
    <message>
        <source>Nothing was opened. &apos;attache --help&apos; lists what works without one.</source>
        <translation>لم يُفتح شيء. يعرض &apos;attache --help&apos; ما يعمل من دونها.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut off</source>
        <translation>الملف المضغوط تالف أو مقطوع</translation>
    </message>
    <message>
        <source>What could be read before the damage was kept. Download or copy the file again.</source>
        <translation>حُفظ ما أمكن قراءته قبل التلف. نزّل الملف أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>The archive is protected by a password</source>
        <translation>الأرشيف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>Nothing was read from it. Unpack it with the password and import the folder.</source>
        <translation>لم يُقرأ منه شيء. فُكّه بكلمة المرور واستورد المجلد.</translation>
    </message>
    <message>
        <source>The archive holds what a true export does not</source>
        <translation>في الأرشيف ما لا يوجد في تصدير حقيقي</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask for the export again where it came from.</source>
        <translation>لم يُفك شيء. اطلب التصدير من جديد من حيث جاء.</translation>
    </message>
    <message>
        <source>The file is over the limits of size</source>
        <translation>الملف أكبر من حدود الحجم</translation>
    </message>
    <message>
        <source>Reading it was stopped; what was read before was kept. Export it again in smaller parts.</source>
        <translation>أُوقفت قراءته وحُفظ ما قُرئ قبل ذلك. صدّره من جديد في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its data</source>
        <translation>ينتهي الملف في وسط بياناته</translation>
    </message>
    <message>
        <source>What stood before was kept. Download or copy the file again and import it once more.</source>
        <translation>حُفظ ما كان قبل ذلك. نزّل الملف أو انسخه من جديد واستورده مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>%1, about %2 needed</source>
        <extracomment>free space and how much is needed: &apos;12 MiB free, about 1.2 GiB needed&apos;</extracomment>
        <translation>%1، واللازم نحو %2</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>ما يستحقه</translation>
    </message>
    <message>
        <source>The point it teaches</source>
        <translation>المغزى الذي يعلّمه</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد في</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>المتدرّبون</translation>
    </message>
    <message>
        <source>single examples</source>
        <translation>أمثلة منفردة</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>%1 · %2</source>
        <comment>parts of the weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Period: %1 (%2)</source>
        <translation>الفترة: %1 (%2)</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>الحسابات: %1</translation>
    </message>
    <message>
        <source>Time counted: %1</source>
        <translation>الوقت المحتسب: %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>مقارنة بـ: %1</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Known until: %1 (%2)</source>
        <translation>معروف حتى: %1 (%2)</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>الفجوات: %1</translation>
    </message>
    <message>
        <source>some counts unknown</source>
        <translation>بعض الأعداد غير معروف</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%1 left unanswered on purpose</source>
        <translation>
            <numerusform>لا رسائل تُركت بلا جواب عمداً</numerusform>
            <numerusform>رسالة واحدة تُركت بلا جواب عمداً</numerusform>
            <numerusform>رسالتان تُركت بلا جواب عمداً</numerusform>
            <numerusform>%1 رسائل تُركت بلا جواب عمداً</numerusform>
            <numerusform>%1 رسالة تُركت بلا جواب عمداً</numerusform>
            <numerusform>%1 رسالة تُركت بلا جواب عمداً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 that needed no reply</source>
        <translation>
            <numerusform>لا رسائل لا تحتاج إلى ردّ</numerusform>
            <numerusform>رسالة واحدة لا تحتاج إلى ردّ</numerusform>
            <numerusform>رسالتان لا تحتاج إلى ردّ</numerusform>
            <numerusform>%1 رسائل لا تحتاج إلى ردّ</numerusform>
            <numerusform>%1 رسالة لا تحتاج إلى ردّ</numerusform>
            <numerusform>%1 رسالة لا تحتاج إلى ردّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 spam</source>
        <translation>
            <numerusform>لا رسائل مزعجة</numerusform>
            <numerusform>رسالة واحدة مزعجة</numerusform>
            <numerusform>رسالتان مزعجة</numerusform>
            <numerusform>%1 رسائل مزعجة</numerusform>
            <numerusform>%1 رسالة مزعجة</numerusform>
            <numerusform>%1 رسالة مزعجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicate(s)</source>
        <translation>
            <numerusform>لا رسائل مكرّرة</numerusform>
            <numerusform>رسالة واحدة مكرّرة</numerusform>
            <numerusform>رسالتان مكرّرة</numerusform>
            <numerusform>%1 رسائل مكرّرة</numerusform>
            <numerusform>%1 رسالة مكرّرة</numerusform>
            <numerusform>%1 رسالة مكرّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closing with thanks</source>
        <translation>
            <numerusform>لا رسائل اختُتمت بالشكر</numerusform>
            <numerusform>رسالة واحدة اختُتمت بالشكر</numerusform>
            <numerusform>رسالتان اختُتمت بالشكر</numerusform>
            <numerusform>%1 رسائل اختُتمت بالشكر</numerusform>
            <numerusform>%1 رسالة اختُتمت بالشكر</numerusform>
            <numerusform>%1 رسالة اختُتمت بالشكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 too recent to judge</source>
        <translation>
            <numerusform>%1 أحدث من أن يُحكم عليها</numerusform>
            <numerusform>%1 أحدث من أن يُحكم عليها</numerusform>
            <numerusform>%1 أحدث من أن يُحكم عليها</numerusform>
            <numerusform>%1 أحدث من أن يُحكم عليها</numerusform>
            <numerusform>%1 أحدث من أن يُحكم عليها</numerusform>
            <numerusform>%1 أحدث من أن يُحكم عليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with an impossible time</source>
        <translation>
            <numerusform>%1 بوقت مستحيل</numerusform>
            <numerusform>%1 بوقت مستحيل</numerusform>
            <numerusform>%1 بوقت مستحيل</numerusform>
            <numerusform>%1 بوقت مستحيل</numerusform>
            <numerusform>%1 بوقت مستحيل</numerusform>
            <numerusform>%1 بوقت مستحيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted</source>
        <translation>
            <numerusform>%1 محذوفة</numerusform>
            <numerusform>%1 محذوفة</numerusform>
            <numerusform>%1 محذوفة</numerusform>
            <numerusform>%1 محذوفة</numerusform>
            <numerusform>%1 محذوفة</numerusform>
            <numerusform>%1 محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repost(s)</source>
        <translation>
            <numerusform>لا إعادات نشر</numerusform>
            <numerusform>إعادة نشر واحدة</numerusform>
            <numerusform>إعادتا نشر</numerusform>
            <numerusform>%1 إعادات نشر</numerusform>
            <numerusform>%1 إعادة نشر</numerusform>
            <numerusform>%1 إعادة نشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(ies) of ours</source>
        <translation>
            <numerusform>لا ردود منّا</numerusform>
            <numerusform>ردّ واحد منّا</numerusform>
            <numerusform>ردّان منّا</numerusform>
            <numerusform>%1 ردود منّا</numerusform>
            <numerusform>%1 ردّاً منّا</numerusform>
            <numerusform>%1 ردّ منّا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown counts</source>
        <translation>
            <numerusform>%1 أعدادها غير معروفة</numerusform>
            <numerusform>%1 أعدادها غير معروفة</numerusform>
            <numerusform>%1 أعدادها غير معروفة</numerusform>
            <numerusform>%1 أعدادها غير معروفة</numerusform>
            <numerusform>%1 أعدادها غير معروفة</numerusform>
            <numerusform>%1 أعدادها غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 without an answer</source>
        <translation>
            <numerusform>%1 بلا جواب</numerusform>
            <numerusform>%1 بلا جواب</numerusform>
            <numerusform>%1 بلا جواب</numerusform>
            <numerusform>%1 بلا جواب</numerusform>
            <numerusform>%1 بلا جواب</numerusform>
            <numerusform>%1 بلا جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason and number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month with year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>long date</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>long date without year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of one month: 1–31 October 2026</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>no replies known of %1, %2</source>
        <translation>لا ردود معروفة عن %1، %2</translation>
    </message>
    <message>
        <source>no counts known of %1, %2</source>
        <translation>لا أعداد معروفة عن %1، %2</translation>
    </message>
    <message>
        <source>nothing known of %1, %2</source>
        <translation>لا بيانات عن %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more gap(s)</source>
        <translation>
            <numerusform>لا فجوات أخرى</numerusform>
            <numerusform>فجوة أخرى</numerusform>
            <numerusform>فجوتان أخريان</numerusform>
            <numerusform>%1 فجوات أخرى</numerusform>
            <numerusform>%1 فجوة أخرى</numerusform>
            <numerusform>%1 فجوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list of parts</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Every collected, visible post of the period by its own time, ours and the public&apos;s. Deleted posts and posts that others only name are not counted.</source>
        <translation>كل منشور جُمع وكان ظاهراً في الفترة بحسب وقته، منّا ومن الجمهور. لا تُحسب المنشورات المحذوفة ولا التي يذكرها الآخرون فقط.</translation>
    </message>
    <message>
        <source>Every message of the period: what the public wrote to us as a reply or with a mention of us, including what was left unanswered on purpose. Posts that one person adds before we answer are one message.</source>
        <translation>كل رسائل الفترة: ما كتبه الجمهور إلينا ردّاً علينا أو بذكرنا، بما فيها ما تُرك بلا جواب عمداً. ما يضيفه الشخص نفسه قبل أن نجيب رسالة واحدة.</translation>
    </message>
    <message>
        <source>Messages of the period that call for an answer: all messages but those left unanswered on purpose.</source>
        <translation>رسائل الفترة التي تستدعي جواباً: كل الرسائل ما عدا التي تُركت بلا جواب عمداً.</translation>
    </message>
    <message>
        <source>Messages to which a post of ours that still stands was seen. Automatic and deleted posts of ours are no answers.</source>
        <translation>الرسائل التي رأينا لها منشوراً منّا ما زال قائماً. منشوراتنا الآلية والمحذوفة ليست أجوبة.</translation>
    </message>
    <message>
        <source>Messages that somebody took out of the count on purpose, each with a reason: no answer needed, spam, duplicate or closing thanks.</source>
        <translation>رسائل أخرجها أحدنا من الحساب عمداً، لكلٍّ منها سبب: لا تحتاج إلى جواب، أو مزعجة، أو مكرّرة، أو شكر ختامي.</translation>
    </message>
    <message>
        <source>Messages marked as too late to answer. They stay unanswered in every rate; the mark only takes them from the queue.</source>
        <translation>رسائل وُسمت بأن أوان الجواب عليها فات. تبقى بلا جواب في كل نسبة؛ الوسم يخرجها من قائمة الانتظار فقط.</translation>
    </message>
    <message>
        <source>Messages without an answer from us, not withdrawn, not given up. Those marked answered by hand stay here until our post is seen.</source>
        <translation>رسائل بلا جواب منّا، لم تُسحب ولم نتخلّ عنها. ما وُسم يدوياً بأنه أُجيب يبقى هنا حتى يُرى منشورنا.</translation>
    </message>
    <message>
        <source>Messages that their author deleted before we answered.</source>
        <translation>رسائل حذفها كاتبها قبل أن نجيب.</translation>
    </message>
    <message>
        <source>Answered messages whose answer is dated more than two minutes before the question. They count as answered and are left out of the waiting times.</source>
        <translation>رسائل مُجابة يحمل جوابها تاريخاً يسبق السؤال بأكثر من دقيقتين. تُحسب مُجابة وتُستثنى من أوقات الانتظار.</translation>
    </message>
    <message>
        <source>Messages that somebody marked as answered while no post of ours has been seen in an import. They change no rate until then.</source>
        <translation>رسائل وسمها أحدنا بأنها أُجيبت ولم يُرَ منشورنا بعد في أي استيراد. لا تغيّر أي نسبة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Messages without an answer that nobody has marked as answered: the queue.</source>
        <translation>رسائل بلا جواب لم يسمها أحد بأنها أُجيبت: قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Threads of the period by their first post: a post with everything that replies to it, directly or further down.</source>
        <translation>سلاسل الفترة بحسب أول منشور فيها: منشور مع كل ما يردّ عليه مباشرة أو بعد ذلك.</translation>
    </message>
    <message>
        <source>An exchange is what one person and we wrote to each other in one conversation. Only those that the person opened are counted, by their first turn.</source>
        <translation>التبادل هو ما كتبناه نحن وشخص واحد بعضنا لبعض في محادثة واحدة. لا يُحسب إلا ما بدأه الشخص، بحسب دوره الأول.</translation>
    </message>
    <message>
        <source>Exchanges whose last word was theirs and that have been silent for 7 days.</source>
        <translation>تبادلات كانت الكلمة الأخيرة فيها لهم وساد بعدها الصمت 7 أيام.</translation>
    </message>
    <message>
        <source>Exchanges whose last word was ours and that have been silent for 7 days.</source>
        <translation>تبادلات كانت الكلمة الأخيرة فيها لنا وساد بعدها الصمت 7 أيام.</translation>
    </message>
    <message>
        <source>Exchanges that ended with thanks, or with a message that was left unanswered on purpose.</source>
        <translation>تبادلات انتهت بالشكر، أو برسالة تُركت بلا جواب عمداً.</translation>
    </message>
    <message>
        <source>Exchanges with a post in the last 7 days.</source>
        <translation>تبادلات فيها منشور خلال آخر 7 أيام.</translation>
    </message>
    <message>
        <source>The time after which half of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>الوقت الذي تلقّى بعده نصف الرسائل جواباً. الرسائل التي ما زالت تنتظر محسوبة بما انتظرته حتى الآن (كابلان–ماير).</translation>
    </message>
    <message>
        <source>The time after which a quarter of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>الوقت الذي تلقّى بعده ربع الرسائل جواباً. الرسائل التي ما زالت تنتظر محسوبة بما انتظرته حتى الآن (كابلان–ماير).</translation>
    </message>
    <message>
        <source>The time after which three quarters of all messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>الوقت الذي تلقّى بعده ثلاثة أرباع الرسائل جواباً. الرسائل التي ما زالت تنتظر محسوبة بما انتظرته حتى الآن (كابلان–ماير).</translation>
    </message>
    <message>
        <source>The time after which nine in ten messages had an answer. Messages still waiting are kept in with the time they have waited so far (Kaplan–Meier).</source>
        <translation>الوقت الذي تلقّى بعده تسعة أعشار الرسائل جواباً. الرسائل التي ما زالت تنتظر محسوبة بما انتظرته حتى الآن (كابلان–ماير).</translation>
    </message>
    <message>
        <source>How long a message waits on average during its first 72 hours; a message that is never answered counts with all 72. It exists even where half is never reached.</source>
        <translation>كم تنتظر الرسالة في المتوسط خلال أول 72 ساعة من عمرها؛ الرسالة التي لا تُجاب أبداً تُحسب بالساعات الـ72 كلها. وهو موجود حتى حين لا يُبلَغ النصف أبداً.</translation>
    </message>
    <message>
        <source>The median over answered messages alone, as other tools show it. It leaves out everybody who never had an answer, so it flatters; it is here for comparison only.</source>
        <translation>الوسيط للرسائل المُجابة وحدها كما تعرضه الأدوات الأخرى. يُسقط كل من لم يتلقَّ جواباً فيُجمّل الصورة؛ هو هنا للمقارنة فقط.</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 1 hour, among messages at least 1 hour old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>نسبة الرسائل التي تلقّت جواباً منّا خلال ساعة، من بين رسائل عمرها ساعة على الأقل ولم يسحبها كاتبها قبل ذلك. غير المُجابة محسوبة.</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 4 hours, among messages at least 4 hours old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>نسبة الرسائل التي تلقّت جواباً منّا خلال 4 ساعات، من بين رسائل عمرها 4 ساعات على الأقل ولم يسحبها كاتبها قبل ذلك. غير المُجابة محسوبة.</translation>
    </message>
    <message>
        <source>Share of messages with an answer from us within 24 hours, among messages at least 24 hours old that their author did not withdraw before. The unanswered are kept in.</source>
        <translation>نسبة الرسائل التي تلقّت جواباً منّا خلال 24 ساعة، من بين رسائل عمرها 24 ساعة على الأقل ولم يسحبها كاتبها قبل ذلك. غير المُجابة محسوبة.</translation>
    </message>
    <message>
        <source>Of all turns of theirs that ended at least 7 days ago, the share that we answered within 7 days. Turns that needed no reply are left out. Turns of one exchange are not independent.</source>
        <translation>من كل أدوارهم التي انتهت قبل 7 أيام على الأقل، نسبة ما أجبنا عنه خلال 7 أيام. تُستثنى الأدوار التي لا تحتاج إلى ردّ. أدوار التبادل الواحد ليست مستقلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>Of exchanges whose first turn ended at least 7 days ago, the share in which we answered within 7 days of it.</source>
        <translation>من التبادلات التي انتهى دورها الأول قبل 7 أيام على الأقل، نسبة ما أجبنا فيه خلال 7 أيام من ذلك.</translation>
    </message>
    <message>
        <source>Of exchanges in which our first answer is at least 7 days old, the share in which the person came back within 7 days of it.</source>
        <translation>من التبادلات التي مضى على جوابنا الأول فيها 7 أيام على الأقل، نسبة ما عاد فيه الشخص خلال 7 أيام منه.</translation>
    </message>
    <message>
        <source>Of exchanges whose second turn of theirs ended at least 7 days ago, the share in which we answered within 7 days of it.</source>
        <translation>من التبادلات التي انتهى دورهم الثاني فيها قبل 7 أيام على الأقل، نسبة ما أجبنا فيه خلال 7 أيام من ذلك.</translation>
    </message>
    <message>
        <source>Of exchanges in which our second answer is at least 7 days old, the share in which the person came back within 7 days of it.</source>
        <translation>من التبادلات التي مضى على جوابنا الثاني فيها 7 أيام على الأقل، نسبة ما عاد فيه الشخص خلال 7 أيام منه.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old that we answered, the share in which the same person wrote again within the first 7 days.</source>
        <translation>من التبادلات التي عمرها 7 أيام على الأقل وأجبنا فيها، نسبة ما كتب فيه الشخص نفسه من جديد خلال الأيام السبعة الأولى.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which we answered within the first 7 days.</source>
        <translation>من التبادلات التي عمرها 7 أيام على الأقل، نسبة ما أجبنا فيه خلال الأيام السبعة الأولى.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which we answered and the same person came back within the first 7 days.</source>
        <translation>من التبادلات التي عمرها 7 أيام على الأقل، نسبة ما أجبنا فيه وعاد الشخص نفسه خلال الأيام السبعة الأولى.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share that reached our second answer within the first 7 days.</source>
        <translation>من التبادلات التي عمرها 7 أيام على الأقل، نسبة ما بلغ جوابنا الثاني خلال الأيام السبعة الأولى.</translation>
    </message>
    <message>
        <source>Of the exchanges at least 7 days old, the share in which the person came back a second time within the first 7 days.</source>
        <translation>من التبادلات التي عمرها 7 أيام على الأقل، نسبة ما عاد فيه الشخص مرة ثانية خلال الأيام السبعة الأولى.</translation>
    </message>
    <message>
        <source>Likes, reposts, quotes and replies to our own posts and quotes of the period, less our own direct replies, from the latest counts known. Views and clicks are not reactions.</source>
        <translation>الإعجابات وإعادات النشر والاقتباسات والردود على منشوراتنا واقتباساتنا في الفترة، ما عدا ردودنا المباشرة، بحسب آخر أعداد معروفة. المشاهدات والنقرات ليست تفاعلات.</translation>
    </message>
    <message>
        <source>Likes, reposts, quotes and replies per post of ours, less our own direct replies, over the posts whose counts are known.</source>
        <translation>الإعجابات وإعادات النشر والاقتباسات والردود لكل منشور منّا، ما عدا ردودنا المباشرة، في المنشورات المعروفة أعدادها.</translation>
    </message>
    <message>
        <source>For each post its reactions divided by the followers of the account at the time of posting; the average over the posts where both are known.</source>
        <translation>لكل منشور تفاعلاته مقسومة على عدد متابعي الحساب وقت النشر؛ والمتوسط للمنشورات المعروف فيها الاثنان.</translation>
    </message>
    <message>
        <source>All reactions divided by all impressions, over the posts where the impressions are known.</source>
        <translation>كل التفاعلات مقسومة على كل مرات الظهور، في المنشورات المعروفة مرات ظهورها.</translation>
    </message>
    <message>
        <source>All reactions divided by the sum of reach, over the posts where it is known. Reach of several posts counts contacts, not people.</source>
        <translation>كل التفاعلات مقسومة على مجموع الوصول، في المنشورات المعروف وصولها. وصول عدة منشورات يعدّ مرات الاتصال لا الأشخاص.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a duration</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1ي</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%1 منشورات</numerusform>
            <numerusform>%1 منشوراً</numerusform>
            <numerusform>%1 منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%1 محادثات</numerusform>
            <numerusform>%1 محادثة</numerusform>
            <numerusform>%1 محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s)</source>
        <translation>
            <numerusform>لا تبادلات</numerusform>
            <numerusform>تبادل واحد</numerusform>
            <numerusform>تبادلان</numerusform>
            <numerusform>%1 تبادلات</numerusform>
            <numerusform>%1 تبادلاً</numerusform>
            <numerusform>%1 تبادل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 turn(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%1 أدوار</numerusform>
            <numerusform>%1 دوراً</numerusform>
            <numerusform>%1 دور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of names</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>المرجّح %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a value and its weight</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posts collected</source>
        <translation>المنشورات المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) collected</source>
        <translation>
            <numerusform>لا منشورات في المجموع</numerusform>
            <numerusform>منشور واحد في المجموع</numerusform>
            <numerusform>منشوران في المجموع</numerusform>
            <numerusform>%1 منشورات في المجموع</numerusform>
            <numerusform>%1 منشوراً في المجموع</numerusform>
            <numerusform>%1 منشور في المجموع</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to us</source>
        <translation>الرسائل إلينا</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) to us</source>
        <translation>
            <numerusform>لا رسائل إلينا</numerusform>
            <numerusform>رسالة واحدة إلينا</numerusform>
            <numerusform>رسالتان إلينا</numerusform>
            <numerusform>%1 رسائل إلينا</numerusform>
            <numerusform>%1 رسالة إلينا</numerusform>
            <numerusform>%1 رسالة إلينا</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that call for an answer</source>
        <translation>الرسائل التي تستدعي جواباً</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) that call(s) for an answer</source>
        <translation>
            <numerusform>لا رسائل تستدعي جواباً</numerusform>
            <numerusform>رسالة واحدة تستدعي جواباً</numerusform>
            <numerusform>رسالتان تستدعي جواباً</numerusform>
            <numerusform>%1 رسائل تستدعي جواباً</numerusform>
            <numerusform>%1 رسالة تستدعي جواباً</numerusform>
            <numerusform>%1 رسالة تستدعي جواباً</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered</source>
        <translation>
            <numerusform>لا رسائل أُجيبت</numerusform>
            <numerusform>رسالة واحدة أُجيبت</numerusform>
            <numerusform>رسالتان أُجيبت</numerusform>
            <numerusform>%1 رسائل أُجيبت</numerusform>
            <numerusform>%1 رسالة أُجيبت</numerusform>
            <numerusform>%1 رسالة أُجيبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>تُرك بلا جواب عمداً</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) left unanswered on purpose</source>
        <translation>
            <numerusform>لا رسائل تُركت بلا جواب عمداً</numerusform>
            <numerusform>رسالة واحدة تُركت بلا جواب عمداً</numerusform>
            <numerusform>رسالتان تُركت بلا جواب عمداً</numerusform>
            <numerusform>%1 رسائل تُركت بلا جواب عمداً</numerusform>
            <numerusform>%1 رسالة تُركت بلا جواب عمداً</numerusform>
            <numerusform>%1 رسالة تُركت بلا جواب عمداً</numerusform>
        </translation>
    </message>
    <message>
        <source>Too late to answer</source>
        <translation>فات أوان الجواب</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) too late to answer</source>
        <translation>
            <numerusform>لا رسائل فات أوان الجواب عليها</numerusform>
            <numerusform>رسالة واحدة فات أوان الجواب عليها</numerusform>
            <numerusform>رسالتان فات أوان الجواب عليها</numerusform>
            <numerusform>%1 رسائل فات أوان الجواب عليها</numerusform>
            <numerusform>%1 رسالة فات أوان الجواب عليها</numerusform>
            <numerusform>%1 رسالة فات أوان الجواب عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) without an answer yet</source>
        <translation>
            <numerusform>لا رسائل بلا جواب بعد</numerusform>
            <numerusform>رسالة واحدة بلا جواب بعد</numerusform>
            <numerusform>رسالتان بلا جواب بعد</numerusform>
            <numerusform>%1 رسائل بلا جواب بعد</numerusform>
            <numerusform>%1 رسالة بلا جواب بعد</numerusform>
            <numerusform>%1 رسالة بلا جواب بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn by their author</source>
        <translation>سحبها كاتبها</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) withdrawn by their author before an answer</source>
        <translation>
            <numerusform>لا رسائل سحبها كاتبها قبل الجواب</numerusform>
            <numerusform>رسالة واحدة سحبها كاتبها قبل الجواب</numerusform>
            <numerusform>رسالتان سحبها كاتبها قبل الجواب</numerusform>
            <numerusform>%1 رسائل سحبها كاتبها قبل الجواب</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها قبل الجواب</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها قبل الجواب</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered at an impossible time</source>
        <translation>أُجيب في وقت مستحيل</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) answered at an impossible time</source>
        <translation>
            <numerusform>لا رسائل أُجيبت في وقت مستحيل</numerusform>
            <numerusform>رسالة واحدة أُجيبت في وقت مستحيل</numerusform>
            <numerusform>رسالتان أُجيبت في وقت مستحيل</numerusform>
            <numerusform>%1 رسائل أُجيبت في وقت مستحيل</numerusform>
            <numerusform>%1 رسالة أُجيبت في وقت مستحيل</numerusform>
            <numerusform>%1 رسالة أُجيبت في وقت مستحيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked answered, not yet seen</source>
        <translation>وُسم بأنه أُجيب ولم يُرَ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) marked answered, not yet seen</source>
        <translation>
            <numerusform>لا رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>رسالة واحدة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>رسالتان وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for us now</source>
        <translation>بانتظار ردّنا الآن</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) waiting for us</source>
        <translation>
            <numerusform>لا رسائل بانتظار ردّنا</numerusform>
            <numerusform>رسالة واحدة بانتظار ردّنا</numerusform>
            <numerusform>رسالتان بانتظار ردّنا</numerusform>
            <numerusform>%1 رسائل بانتظار ردّنا</numerusform>
            <numerusform>%1 رسالة بانتظار ردّنا</numerusform>
            <numerusform>%1 رسالة بانتظار ردّنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Exchanges opened by the public</source>
        <translation>تبادلات بدأها الجمهور</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>لا تبادلات بدأها الجمهور</numerusform>
            <numerusform>تبادل واحد بدأها الجمهور</numerusform>
            <numerusform>تبادلان بدأها الجمهور</numerusform>
            <numerusform>%1 تبادلات بدأها الجمهور</numerusform>
            <numerusform>%1 تبادلاً بدأها الجمهور</numerusform>
            <numerusform>%1 تبادل بدأها الجمهور</numerusform>
        </translation>
    </message>
    <message>
        <source>We fell silent</source>
        <translation>سكتنا</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because we fell silent</source>
        <translation>
            <numerusform>لا تبادلات انتهت لأننا سكتنا</numerusform>
            <numerusform>تبادل واحد انتهت لأننا سكتنا</numerusform>
            <numerusform>تبادلان انتهت لأننا سكتنا</numerusform>
            <numerusform>%1 تبادلات انتهت لأننا سكتنا</numerusform>
            <numerusform>%1 تبادلاً انتهت لأننا سكتنا</numerusform>
            <numerusform>%1 تبادل انتهت لأننا سكتنا</numerusform>
        </translation>
    </message>
    <message>
        <source>They fell silent</source>
        <translation>سكتوا</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) ended because they fell silent</source>
        <translation>
            <numerusform>لا تبادلات انتهت لأنهم سكتوا</numerusform>
            <numerusform>تبادل واحد انتهت لأنهم سكتوا</numerusform>
            <numerusform>تبادلان انتهت لأنهم سكتوا</numerusform>
            <numerusform>%1 تبادلات انتهت لأنهم سكتوا</numerusform>
            <numerusform>%1 تبادلاً انتهت لأنهم سكتوا</numerusform>
            <numerusform>%1 تبادل انتهت لأنهم سكتوا</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) closed with thanks or on purpose</source>
        <translation>
            <numerusform>لا تبادلات أُغلقت بالشكر أو عمداً</numerusform>
            <numerusform>تبادل واحد أُغلقت بالشكر أو عمداً</numerusform>
            <numerusform>تبادلان أُغلقت بالشكر أو عمداً</numerusform>
            <numerusform>%1 تبادلات أُغلقت بالشكر أو عمداً</numerusform>
            <numerusform>%1 تبادلاً أُغلقت بالشكر أو عمداً</numerusform>
            <numerusform>%1 تبادل أُغلقت بالشكر أو عمداً</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) still open</source>
        <translation>
            <numerusform>لا تبادلات ما زالت مفتوحة</numerusform>
            <numerusform>تبادل واحد ما زالت مفتوحة</numerusform>
            <numerusform>تبادلان ما زالت مفتوحة</numerusform>
            <numerusform>%1 تبادلات ما زالت مفتوحة</numerusform>
            <numerusform>%1 تبادلاً ما زالت مفتوحة</numerusform>
            <numerusform>%1 تبادل ما زالت مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Half had an answer within</source>
        <translation>نصفهم تلقّى جواباً خلال</translation>
    </message>
    <message>
        <source>Half of the messages had an answer within %1</source>
        <translation>نصف الرسائل تلقّى جواباً خلال %1</translation>
    </message>
    <message>
        <source>A quarter had an answer within</source>
        <translation>ربعهم تلقّى جواباً خلال</translation>
    </message>
    <message>
        <source>A quarter of the messages had an answer within %1</source>
        <translation>ربع الرسائل تلقّى جواباً خلال %1</translation>
    </message>
    <message>
        <source>Three quarters had an answer within</source>
        <translation>ثلاثة أرباعهم تلقّوا جواباً خلال</translation>
    </message>
    <message>
        <source>Three quarters of the messages had an answer within %1</source>
        <translation>ثلاثة أرباع الرسائل تلقّت جواباً خلال %1</translation>
    </message>
    <message>
        <source>Nine in ten had an answer within</source>
        <translation>تسعة من كل عشرة تلقّوا جواباً خلال</translation>
    </message>
    <message>
        <source>Nine in ten messages had an answer within %1</source>
        <translation>تسع من كل عشر رسائل تلقّت جواباً خلال %1</translation>
    </message>
    <message>
        <source>Average wait within the first 72 h</source>
        <translation>متوسط الانتظار خلال أول 72 ساعة</translation>
    </message>
    <message>
        <source>Over its first 72 hours a message waits %1 on average</source>
        <translation>خلال أول 72 ساعة تنتظر الرسالة %1 في المتوسط</translation>
    </message>
    <message>
        <source>Half of the answered, within</source>
        <translation>نصف من أُجيبوا، خلال</translation>
    </message>
    <message>
        <source>Half of the answered messages were answered within %1, the unanswered left out</source>
        <translation>نصف الرسائل المُجابة أُجيب خلال %1، من دون غير المُجابة</translation>
    </message>
    <message>
        <source>Answered within 1 h</source>
        <translation>أُجيب خلال ساعة</translation>
    </message>
    <message>
        <source>%1 of messages answered within 1 hour</source>
        <translation>%1 من الرسائل أُجيب عنها خلال ساعة</translation>
    </message>
    <message>
        <source>Answered within 4 h</source>
        <translation>أُجيب خلال 4 ساعات</translation>
    </message>
    <message>
        <source>%1 of messages answered within 4 hours</source>
        <translation>%1 من الرسائل أُجيب عنها خلال 4 ساعات</translation>
    </message>
    <message>
        <source>Answered within 24 h</source>
        <translation>أُجيب خلال 24 ساعة</translation>
    </message>
    <message>
        <source>%1 of messages answered within 24 hours</source>
        <translation>%1 من الرسائل أُجيب عنها خلال 24 ساعة</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke</source>
        <translation>حين جاء دورنا تكلّمنا</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time</source>
        <translation>حين جاء دورنا تكلّمنا في %1 من المرات</translation>
    </message>
    <message>
        <source>We answered their first turn</source>
        <translation>أجبنا دورهم الأول</translation>
    </message>
    <message>
        <source>%1 of their first turns had an answer from us</source>
        <translation>%1 من أدوارهم الأولى تلقّى جواباً منّا</translation>
    </message>
    <message>
        <source>They came back to our answer</source>
        <translation>عادوا بعد جوابنا</translation>
    </message>
    <message>
        <source>%1 of our first answers brought them back</source>
        <translation>%1 من أجوبتنا الأولى أعادهم إلينا</translation>
    </message>
    <message>
        <source>We answered when they came back</source>
        <translation>أجبنا حين عادوا</translation>
    </message>
    <message>
        <source>%1 of their second turns had an answer from us</source>
        <translation>%1 من أدوارهم الثانية تلقّى جواباً منّا</translation>
    </message>
    <message>
        <source>They came back again</source>
        <translation>عادوا ثانية</translation>
    </message>
    <message>
        <source>%1 of our second answers brought them back</source>
        <translation>%1 من أجوبتنا الثانية أعادهم إلينا</translation>
    </message>
    <message>
        <source>They wrote back</source>
        <translation>عادوا فكتبوا</translation>
    </message>
    <message>
        <source>%1 of people we answered wrote back</source>
        <translation>%1 ممّن أجبناهم عادوا فكتبوا</translation>
    </message>
    <message>
        <source>We answered</source>
        <translation>أجبنا</translation>
    </message>
    <message>
        <source>%1 of exchanges had an answer from us</source>
        <translation>%1 من التبادلات تلقّى جواباً منّا</translation>
    </message>
    <message>
        <source>They came back</source>
        <translation>عادوا</translation>
    </message>
    <message>
        <source>In %1 of exchanges they came back to our answer</source>
        <translation>في %1 من التبادلات عادوا بعد جوابنا</translation>
    </message>
    <message>
        <source>We answered again</source>
        <translation>أجبنا ثانية</translation>
    </message>
    <message>
        <source>In %1 of exchanges we answered again</source>
        <translation>في %1 من التبادلات أجبنا ثانية</translation>
    </message>
    <message>
        <source>In %1 of exchanges they came back again</source>
        <translation>في %1 من التبادلات عادوا ثانية</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaction(s) to our posts</source>
        <translation>
            <numerusform>لا تفاعلات مع منشوراتنا</numerusform>
            <numerusform>تفاعل واحد مع منشوراتنا</numerusform>
            <numerusform>تفاعلان مع منشوراتنا</numerusform>
            <numerusform>%1 تفاعلات مع منشوراتنا</numerusform>
            <numerusform>%1 تفاعلاً مع منشوراتنا</numerusform>
            <numerusform>%1 تفاعل مع منشوراتنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactions per post</source>
        <translation>تفاعلات لكل منشور</translation>
    </message>
    <message>
        <source>%1 reactions per post of ours</source>
        <translation>%1 تفاعلات لكل منشور منّا</translation>
    </message>
    <message>
        <source>Reactions per follower</source>
        <translation>تفاعلات لكل متابع</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the followers</source>
        <translation>بلغت التفاعلات %1 من عدد المتابعين</translation>
    </message>
    <message>
        <source>Reactions per impression</source>
        <translation>تفاعلات لكل ظهور</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the impressions</source>
        <translation>بلغت التفاعلات %1 من مرات الظهور</translation>
    </message>
    <message>
        <source>Reactions per person reached</source>
        <translation>تفاعلات لكل شخص وصلنا إليه</translation>
    </message>
    <message>
        <source>Reactions came to %1 of the reach</source>
        <translation>بلغت التفاعلات %1 من الوصول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a sum with unknown parts</comment>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit of a share</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 أو أقل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numerator and denominator</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>nothing has been imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>nothing to count in this period</source>
        <translation>لا شيء يُحسب في هذه الفترة</translation>
    </message>
    <message>
        <source>not reached: too many still wait</source>
        <translation>لم يُبلَغ: كثيرون ما زالوا ينتظرون</translation>
    </message>
    <message>
        <source>no calendar for this clock</source>
        <translation>لا تقويم لهذا الوقت</translation>
    </message>
    <message>
        <source>the counts are unknown</source>
        <translation>الأعداد غير معروفة</translation>
    </message>
    <message>
        <source>too recent: nobody could be followed that long</source>
        <translation>حديث جداً: لم تمضِ على أحد هذه المدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of the earlier period, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>قد يكون صدفة</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>أكثر من صدفة</translation>
    </message>
    <message>
        <source>the periods differ in length</source>
        <translation>الفترتان مختلفتان في الطول</translation>
    </message>
    <message>
        <source>all our accounts</source>
        <translation>كل حساباتنا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>platform and handle</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>round the clock</source>
        <translation>على مدار الساعة</translation>
    </message>
    <message>
        <source>by our office hours</source>
        <translation>بحسب دوامنا</translation>
    </message>
    <message>
        <source>by our hours on duty</source>
        <translation>بحسب ساعات مناوبتنا</translation>
    </message>
    <message>
        <source>%1 of our office hours</source>
        <translation>%1 من دوامنا</translation>
    </message>
    <message>
        <source>%1 of our hours on duty</source>
        <translation>%1 من ساعات مناوبتنا</translation>
    </message>
    <message numerus="yes">
        <source>%1 marked answered, not yet seen</source>
        <translation>
            <numerusform>لا رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>رسالة واحدة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>رسالتان وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within the hour</source>
        <translation>
            <numerusform>لا رسائل سحبها كاتبها خلال ساعة</numerusform>
            <numerusform>رسالة واحدة سحبها كاتبها خلال ساعة</numerusform>
            <numerusform>رسالتان سحبها كاتبها خلال ساعة</numerusform>
            <numerusform>%1 رسائل سحبها كاتبها خلال ساعة</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال ساعة</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 4 hours</source>
        <translation>
            <numerusform>لا رسائل سحبها كاتبها خلال 4 ساعات</numerusform>
            <numerusform>رسالة واحدة سحبها كاتبها خلال 4 ساعات</numerusform>
            <numerusform>رسالتان سحبها كاتبها خلال 4 ساعات</numerusform>
            <numerusform>%1 رسائل سحبها كاتبها خلال 4 ساعات</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال 4 ساعات</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال 4 ساعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author within 24 hours</source>
        <translation>
            <numerusform>لا رسائل سحبها كاتبها خلال 24 ساعة</numerusform>
            <numerusform>رسالة واحدة سحبها كاتبها خلال 24 ساعة</numerusform>
            <numerusform>رسالتان سحبها كاتبها خلال 24 ساعة</numerusform>
            <numerusform>%1 رسائل سحبها كاتبها خلال 24 ساعة</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال 24 ساعة</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال 24 ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 withdrawn by their author in time</source>
        <translation>
            <numerusform>لا رسائل سحبها كاتبها خلال المهلة</numerusform>
            <numerusform>رسالة واحدة سحبها كاتبها خلال المهلة</numerusform>
            <numerusform>رسالتان سحبها كاتبها خلال المهلة</numerusform>
            <numerusform>%1 رسائل سحبها كاتبها خلال المهلة</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال المهلة</numerusform>
            <numerusform>%1 رسالة سحبها كاتبها خلال المهلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown followers</source>
        <translation>
            <numerusform>لا منشورات بعدد متابعين غير معروف</numerusform>
            <numerusform>منشور واحد بعدد متابعين غير معروف</numerusform>
            <numerusform>منشوران بعدد متابعين غير معروف</numerusform>
            <numerusform>%1 منشورات بعدد متابعين غير معروف</numerusform>
            <numerusform>%1 منشوراً بعدد متابعين غير معروف</numerusform>
            <numerusform>%1 منشور بعدد متابعين غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown impressions</source>
        <translation>
            <numerusform>لا منشورات بمرات ظهور غير معروفة</numerusform>
            <numerusform>منشور واحد بمرات ظهور غير معروفة</numerusform>
            <numerusform>منشوران بمرات ظهور غير معروفة</numerusform>
            <numerusform>%1 منشورات بمرات ظهور غير معروفة</numerusform>
            <numerusform>%1 منشوراً بمرات ظهور غير معروفة</numerusform>
            <numerusform>%1 منشور بمرات ظهور غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with unknown reach</source>
        <translation>
            <numerusform>لا منشورات بوصول غير معروف</numerusform>
            <numerusform>منشور واحد بوصول غير معروف</numerusform>
            <numerusform>منشوران بوصول غير معروف</numerusform>
            <numerusform>%1 منشورات بوصول غير معروف</numerusform>
            <numerusform>%1 منشوراً بوصول غير معروف</numerusform>
            <numerusform>%1 منشور بوصول غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>They came back to our second answer</source>
        <translation>عادوا بعد جوابنا الثاني</translation>
    </message>
    <message>
        <source>posts of ours</source>
        <translation>منشوراتنا</translation>
    </message>
    <message>
        <source>replies</source>
        <comment>of others to us</comment>
        <translation>الردود</translation>
    </message>
    <message>
        <source>mentions</source>
        <comment>of us by others</comment>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>counts</source>
        <comment>of likes and the like</comment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kinds of records</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not known of %1: %2, %3</source>
        <comment>account, kinds of records, days</comment>
        <translation>غير معروف عن %1: %2، %3</translation>
    </message>
    <message>
        <source>fewer than 5: not shown, so that nobody can be recognised</source>
        <translation>أقل من 5: لا يُعرض، حتى لا يمكن التعرّف على أحد</translation>
    </message>
    <message>
        <source>other days of the week</source>
        <translation>أيام أخرى من الأسبوع</translation>
    </message>
</context>
<context>
    <name>FrozenView</name>
    <message>
        <source>%1, frozen %2</source>
        <comment>title of a report, when</comment>
        <translation>%1، جُمّد %2</translation>
    </message>
    <message>
        <source>The calendar was corrected: version %1 became %2.</source>
        <translation>صُحّح التقويم: صار الإصدار %1 الإصدار %2.</translation>
    </message>
    <message>
        <source>Defined differently since: %1.</source>
        <translation>تغيّر تعريفه منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of parts</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 late arrival(s)</source>
        <translation>
            <numerusform>لا منشورات وصلت متأخرة</numerusform>
            <numerusform>منشور واحد وصل متأخراً</numerusform>
            <numerusform>منشوران وصلا متأخرين</numerusform>
            <numerusform>%1 منشورات وصلت متأخرة</numerusform>
            <numerusform>%1 منشوراً وصل متأخراً</numerusform>
            <numerusform>%1 منشور وصل متأخراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deleted by their author</source>
        <translation>
            <numerusform>لا منشورات حذفها كاتبها</numerusform>
            <numerusform>منشور واحد حذفه كاتبه</numerusform>
            <numerusform>منشوران حذفهما كاتبهما</numerusform>
            <numerusform>%1 منشورات حذفها كاتبها</numerusform>
            <numerusform>%1 منشوراً حذفه كاتبه</numerusform>
            <numerusform>%1 منشور حذفه كاتبه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recoded</source>
        <translation>
            <numerusform>لا رسائل أُعيد ترميزها</numerusform>
            <numerusform>رسالة واحدة أُعيد ترميزها</numerusform>
            <numerusform>رسالتان أُعيد ترميزهما</numerusform>
            <numerusform>%1 رسائل أُعيد ترميزها</numerusform>
            <numerusform>%1 رسالة أُعيد ترميزها</numerusform>
            <numerusform>%1 رسالة أُعيد ترميزها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for whom more time has passed</source>
        <translation>
            <numerusform>%1 مضى عليها وقت أطول</numerusform>
            <numerusform>%1 مضى عليها وقت أطول</numerusform>
            <numerusform>%1 مضى عليها وقت أطول</numerusform>
            <numerusform>%1 مضى عليها وقت أطول</numerusform>
            <numerusform>%1 مضى عليها وقت أطول</numerusform>
            <numerusform>%1 مضى عليها وقت أطول</numerusform>
        </translation>
    </message>
    <message>
        <source>calendar corrected</source>
        <translation>صُحّح التقويم</translation>
    </message>
    <message>
        <source>definition changed</source>
        <translation>تغيّر التعريف</translation>
    </message>
    <message>
        <source>newer counts of the same posts</source>
        <translation>أعداد أحدث للمنشورات نفسها</translation>
    </message>
    <message>
        <source>more time has passed</source>
        <translation>مضى وقت أطول</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) arrived late</source>
        <translation>
            <numerusform>لا منشورات وصلت متأخرة</numerusform>
            <numerusform>منشور واحد وصل متأخراً</numerusform>
            <numerusform>منشوران وصلا متأخرين</numerusform>
            <numerusform>%1 منشورات وصلت متأخرة</numerusform>
            <numerusform>%1 منشوراً وصل متأخراً</numerusform>
            <numerusform>%1 منشور وصل متأخراً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s) were deleted</source>
        <translation>
            <numerusform>لا منشورات حُذفت</numerusform>
            <numerusform>منشور واحد حُذف</numerusform>
            <numerusform>منشوران حُذفا</numerusform>
            <numerusform>%1 منشورات حُذفت</numerusform>
            <numerusform>%1 منشوراً حُذف</numerusform>
            <numerusform>%1 منشور حُذف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) were recoded</source>
        <translation>
            <numerusform>لا رسائل أُعيد ترميزها</numerusform>
            <numerusform>رسالة واحدة أُعيد ترميزها</numerusform>
            <numerusform>رسالتان أُعيد ترميزهما</numerusform>
            <numerusform>%1 رسائل أُعيد ترميزها</numerusform>
            <numerusform>%1 رسالة أُعيد ترميزها</numerusform>
            <numerusform>%1 رسالة أُعيد ترميزها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it has changed.</source>
        <translation>لم يتغيّر منه شيء.</translation>
    </message>
    <message>
        <source>No post of it has changed.</source>
        <translation>لم يتغيّر أي منشور منه.</translation>
    </message>
    <message>
        <source>Since then: %1.</source>
        <translation>منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>%1 became %2: %3</source>
        <translation>%1 صار %2: %3</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>took back: %1</source>
        <translation>تمّ التراجع: %1</translation>
    </message>
    <message>
        <source>did again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>to copy</source>
        <translation>للاحتذاء</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>يُنظر فيه ثانية %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>وُسم بأنه أُجيب ولم يُرَ بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was said of a message, then its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>marked answered</source>
        <translation>وُسم بأنه أُجيب</translation>
    </message>
    <message>
        <source>several decisions</source>
        <translation>عدة قرارات</translation>
    </message>
    <message>
        <source>cleared line</source>
        <translation>نص معتمد</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>watch words</source>
        <translation>كلمات مرصودة</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>decisions of another desk</source>
        <translation>قرارات مكتب آخر</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>Left unanswered on purpose: %1</source>
        <translation>تُرك بلا جواب عمداً: %1</translation>
    </message>
    <message>
        <source>Spam: %1</source>
        <translation>مزعجة: %1</translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation>مكرّرة: %1</translation>
    </message>
    <message>
        <source>Closing thanks: %1</source>
        <translation>شكر ختامي: %1</translation>
    </message>
    <message>
        <source>Too late to answer: %1</source>
        <translation>فات أوان الجواب: %1</translation>
    </message>
    <message>
        <source>Marked answered: %1</source>
        <translation>وُسم بأنه أُجيب: %1</translation>
    </message>
    <message>
        <source>Waits again: %1</source>
        <translation>ينتظر من جديد: %1</translation>
    </message>
    <message>
        <source>Wrong claim noted: %1</source>
        <translation>سُجّل ادّعاء خاطئ: %1</translation>
    </message>
    <message>
        <source>Subject set: %1</source>
        <translation>عُيّن الموضوع: %1</translation>
    </message>
    <message>
        <source>Given on: %1</source>
        <translation>أُسند: %1</translation>
    </message>
    <message>
        <source>Note kept: %1</source>
        <translation>حُفظت الملاحظة: %1</translation>
    </message>
    <message>
        <source>Promise kept in the list: %1</source>
        <translation>سُجّل الوعد في القائمة: %1</translation>
    </message>
    <message>
        <source>Kept as an example: %1</source>
        <translation>حُفظ مثالاً: %1</translation>
    </message>
    <message>
        <source>Cleared line used: %1</source>
        <translation>استُعمل نص معتمد: %1</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>what was said of a message, who said it, and when</extracomment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>result sheets</source>
        <translation>أوراق النتائج</translation>
    </message>
    <message>
        <source>case pack</source>
        <translation>حزمة حالات</translation>
    </message>
    <message>
        <source>list of subjects</source>
        <translation>قائمة المواضيع</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>subject of a sample</source>
        <translation>موضوع عيّنة</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>forwarded</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>policy note</source>
        <translation>مذكّرة سياسات</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>change of a service</source>
        <translation>تغيير في خدمة</translation>
    </message>
    <message>
        <source>position quoted</source>
        <translation>اقتباس الموقف</translation>
    </message>
    <message>
        <source>unsupported: no valid action</source>
        <translation>بلا سند: لا إجراء صالحاً</translation>
    </message>
    <message>
        <source>asserted: no evidence</source>
        <translation>مُدّعى: بلا دليل</translation>
    </message>
    <message>
        <source>traced: evidence, but our own or without a rival explanation</source>
        <translation>متتبَّع: يوجد دليل، لكنه منّا أو بلا تفسير منافس</translation>
    </message>
    <message>
        <source>documented contribution: independent evidence, rivals discussed</source>
        <translation>إسهام موثّق: دليل مستقل، ونوقشت التفسيرات المنافسة</translation>
    </message>
</context>
<context>
    <name>ImportPreviewView</name>
    <message>
        <source>A file of a known kind that holds no posts.</source>
        <translation>ملف من نوع معروف لا يحوي منشورات.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>لن يُرفض شيء</numerusform>
            <numerusform>سيُرفض واحد</numerusform>
            <numerusform>سيُرفض اثنان</numerusform>
            <numerusform>سيُرفض %1</numerusform>
            <numerusform>سيُرفض %1</numerusform>
            <numerusform>سيُرفض %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many posts, of which days</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how many, and beside it</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Columns found by their names.</source>
        <translation>عُرفت الأعمدة من أسمائها.</translation>
    </message>
    <message>
        <source>Columns as this tool writes them.</source>
        <translation>الأعمدة كما تكتبها هذه الأداة.</translation>
    </message>
    <message>
        <source>Columns as we believe this tool writes them: unverified. Look at the samples.</source>
        <translation>الأعمدة كما نظن أن هذه الأداة تكتبها: غير متحقَّق منها. انظر إلى العيّنات.</translation>
    </message>
    <message>
        <source>Columns as chosen for an earlier file of this header.</source>
        <translation>الأعمدة كما اختيرت لملف سابق بالترويسة نفسها.</translation>
    </message>
    <message>
        <source>Columns as chosen.</source>
        <translation>الأعمدة كما اختيرت.</translation>
    </message>
    <message>
        <source>The columns of this table must be named first.</source>
        <translation>يجب تسمية أعمدة هذا الجدول أولاً.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>passes on another post</source>
        <translation>يعيد نشر منشور آخر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, lines</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, kind of file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1: %2 rows read, counting…</source>
        <translation>%1: قُرئ %2 من الأسطر، جارٍ العدّ…</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 من الأسطر</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 left</source>
        <translation>%1: %2 من الأسطر، بقي %3</translation>
    </message>
</context>
<context>
    <name>InboxKeys</name>
    <message>
        <source>next message</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>message before</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>into the conversation</source>
        <translation>إلى المحادثة</translation>
    </message>
    <message>
        <source>into the draft</source>
        <translation>إلى المسودة</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>copy and open</source>
        <translation>نسخ وفتح</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>send for clearance…</source>
        <translation>إرسال للاعتماد…</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>leave unanswered…</source>
        <translation>ترك بلا جواب…</translation>
    </message>
    <message>
        <source>promise…</source>
        <translation>وعد…</translation>
    </message>
    <message>
        <source>subject…</source>
        <translation>موضوع…</translation>
    </message>
    <message>
        <source>give to…</source>
        <translation>إسناد إلى…</translation>
    </message>
    <message>
        <source>note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>wrong claim…</source>
        <translation>ادّعاء خاطئ…</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>شكر ختامي</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>مزعجة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>example…</source>
        <translation>مثال…</translation>
    </message>
    <message>
        <source>back to the queue</source>
        <translation>إعادة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>insert line</source>
        <translation>إدراج النص</translation>
    </message>
    <message>
        <source>history…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>why this order</source>
        <translation>لماذا هذا الترتيب</translation>
    </message>
    <message>
        <source>take back what was done</source>
        <translation>التراجع عمّا جرى</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>إعادة ما تمّ التراجع عنه</translation>
    </message>
</context>
<context>
    <name>InboxLine</name>
    <message>
        <source>to %1</source>
        <extracomment>to which of our accounts a message was said</extracomment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>asked by an account of another institution</source>
        <translation>السائل حساب مؤسسة أخرى</translation>
    </message>
    <message>
        <source>quoted %1 times or more</source>
        <translation>اقتُبس %1 مرات أو أكثر</translation>
    </message>
    <message>
        <source>waits longer than the team&apos;s target of %1</source>
        <translation>ينتظر أطول من هدف الفريق، وهو %1</translation>
    </message>
    <message>
        <source>at most a quarter of the %1 is left</source>
        <translation>بقي ربع المهلة (%1) على الأكثر</translation>
    </message>
    <message>
        <source>nobody in the list has waited longer</source>
        <translation>لا أحد في القائمة انتظر أطول منه</translation>
    </message>
    <message>
        <source>none of these; the oldest first</source>
        <translation>لا شيء ممّا سبق؛ الأقدم أولاً</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>اقتُبس</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>موعده قريب</translation>
    </message>
    <message>
        <source>waiting longest</source>
        <translation>الأطول انتظاراً</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>without a word of its own</source>
        <translation>بلا كلام خاص به</translation>
    </message>
    <message>
        <source>%1, %2, %3, waiting since %4, %5: %6</source>
        <extracomment>for a screen reader: who, why it is urgent, where it stands, since when, time left, the words</extracomment>
        <translation>%1، %2، %3، ينتظر منذ %4، %5: %6</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>وُسم بأنه أُجيب ولم يُرَ بعد</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>تُرك عمداً</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, then how they stand: 19 waiting</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, then a reason: 9 late</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>كل التواريخ</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>quoted %1×</source>
        <translation>اقتُبس %1×</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>موعده قريب</translation>
    </message>
    <message>
        <source>waiting longest</source>
        <translation>الأطول انتظاراً</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>No message stands in this list.</source>
        <translation>لا رسالة في هذه القائمة.</translation>
    </message>
    <message>
        <source>%1 in the list, %2 of them late</source>
        <translation>%1 في القائمة، منها %2 متأخرة</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Conversations and subjects</source>
        <translation>المحادثات والمواضيع</translation>
    </message>
    <message>
        <source>conversation: example for class…</source>
        <translation>محادثة: مثال للدرس…</translation>
    </message>
    <message>
        <source>reading: the subject of that number</source>
        <translation>القراءة: الموضوع بهذا الرقم</translation>
    </message>
    <message>
        <source>reading: as proposed</source>
        <translation>القراءة: كما اقتُرح</translation>
    </message>
    <message>
        <source>reading: next post</source>
        <translation>القراءة: المنشور التالي</translation>
    </message>
    <message>
        <source>reading: post before</source>
        <translation>القراءة: المنشور السابق</translation>
    </message>
    <message>
        <source>subjects: take back what was done</source>
        <translation>المواضيع: تراجع عمّا جرى</translation>
    </message>
    <message>
        <source>subjects: do it again</source>
        <translation>المواضيع: أعد ما جرى</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>left on purpose</source>
        <translation>تُرك عمداً</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>مزعجة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>شكر ختامي</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>وُسم بأنه أُجيب ولم يُرَ بعد</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>as the demonstration says</source>
        <translation>كما يحدّده الملف التجريبي</translation>
    </message>
    <message>
        <source>the latest capture in the data</source>
        <translation>آخر التقاط في البيانات</translation>
    </message>
    <message>
        <source>the latest post in the data</source>
        <translation>آخر منشور في البيانات</translation>
    </message>
    <message>
        <source>the last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>This file contains people&apos;s words and is not encrypted. Keep it on an encrypted disk.</source>
        <translation>يحتوي هذا الملف على كلام الناس وهو غير مشفّر. احفظوه على قرص مشفّر.</translation>
    </message>
    <message>
        <source>Demonstration: invented people, invented posts</source>
        <translation>ملف تجريبي: الأشخاص والمنشورات من نسج الخيال</translation>
    </message>
    <message>
        <source>waits again</source>
        <translation>ينتظر من جديد</translation>
    </message>
    <message>
        <source>wrong claim</source>
        <translation>ادّعاء خاطئ</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>أُسند إلى</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>cleared line used</source>
        <translation>استُعمل نص معتمد</translation>
    </message>
</context>
<context>
    <name>LineFitView</name>
    <message>
        <source>cleared by %1</source>
        <translation>اعتمده %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>سارٍ حتى %1</translation>
    </message>
    <message>
        <source>because of: %1</source>
        <translation>بسبب: %1</translation>
    </message>
</context>
<context>
    <name>MorningView</name>
    <message>
        <source>%1 talked back; liked or passed on %2</source>
        <translation>ردّوا عليه: %1؛ أعجبهم أو نقلوه: %2</translation>
    </message>
    <message>
        <source>%1 in the hour of %2</source>
        <translation>%1 في ساعة %2</translation>
    </message>
    <message>
        <source>%1; about %2 are usual</source>
        <translation>%1؛ والمعتاد نحو %2</translation>
    </message>
    <message>
        <source>A post of ours is turning against us</source>
        <translation>منشور لنا ينقلب علينا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>More messages than usual</source>
        <translation>رسائل أكثر من المعتاد</translation>
    </message>
    <message>
        <source>See the day</source>
        <translation>عرض ذلك اليوم</translation>
    </message>
    <message>
        <source>%1 has asked us</source>
        <translation>وردنا سؤال من %1</translation>
    </message>
    <message>
        <source>%1 ago · %2</source>
        <translation>منذ %1 · %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>كتابة جواب</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>وعد فات موعده</translation>
    </message>
    <message>
        <source>due %1 · %2 · to %3</source>
        <translation>موعده %1 · %2 · إلى %3</translation>
    </message>
    <message>
        <source>A promise is due today</source>
        <translation>وعد موعده اليوم</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <translation>%1 · إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Left unanswered on purpose: %1 to look at again</source>
        <translation>
            <numerusform>تُرك بلا جواب عمداً: %1 للنظر فيها ثانية</numerusform>
            <numerusform>تُرك بلا جواب عمداً: %1 للنظر فيها ثانية</numerusform>
            <numerusform>تُرك بلا جواب عمداً: %1 للنظر فيهما ثانية</numerusform>
            <numerusform>تُرك بلا جواب عمداً: %1 للنظر فيها ثانية</numerusform>
            <numerusform>تُرك بلا جواب عمداً: %1 للنظر فيها ثانية</numerusform>
            <numerusform>تُرك بلا جواب عمداً: %1 للنظر فيها ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1 · %2 · %3</source>
        <translation>منذ %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك ما ينقص</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>لا أجوبة</numerusform>
            <numerusform>جواب واحد</numerusform>
            <numerusform>جوابان</numerusform>
            <numerusform>%1 أجوبة</numerusform>
            <numerusform>%1 جواباً</numerusform>
            <numerusform>%1 جواب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flare-ups</source>
        <translation>
            <numerusform>لا حالات احتدام</numerusform>
            <numerusform>حالة احتدام واحدة</numerusform>
            <numerusform>حالتا احتدام</numerusform>
            <numerusform>%1 حالات احتدام</numerusform>
            <numerusform>%1 حالة احتدام</numerusform>
            <numerusform>%1 حالة احتدام</numerusform>
        </translation>
    </message>
    <message>
        <source>Since you last looked, %1: %2</source>
        <translation>منذ اطّلاعكم الأخير، %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>enumeration</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>لا أحد ينتظر جواباً.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait for us</source>
        <translation>
            <numerusform>%1 بانتظار ردّنا</numerusform>
            <numerusform>%1 بانتظار ردّنا</numerusform>
            <numerusform>%1 بانتظار ردّنا</numerusform>
            <numerusform>%1 بانتظار ردّنا</numerusform>
            <numerusform>%1 بانتظار ردّنا</numerusform>
            <numerusform>%1 بانتظار ردّنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them longer than %2</source>
        <translation>%1 منها منذ أكثر من %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>%1, %2; the longest %3.</source>
        <translation>%1، %2؛ أطولها منذ %3.</translation>
    </message>
    <message>
        <source>Nothing flared up in the last 7 days.</source>
        <translation>لم يحتدم شيء في آخر 7 أيام.</translation>
    </message>
    <message numerus="yes">
        <source>%1 posts of ours met opposition</source>
        <translation>
            <numerusform>لم يلقَ أي منشور لنا معارضة</numerusform>
            <numerusform>لقي منشور واحد لنا معارضة</numerusform>
            <numerusform>لقي منشوران لنا معارضة</numerusform>
            <numerusform>لقيت %1 منشورات لنا معارضة</numerusform>
            <numerusform>لقي %1 منشوراً لنا معارضة</numerusform>
            <numerusform>لقي %1 منشور لنا معارضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours brought more messages than usual</source>
        <translation>
            <numerusform>لم تحمل أي ساعة رسائل أكثر من المعتاد</numerusform>
            <numerusform>حملت ساعة واحدة رسائل أكثر من المعتاد</numerusform>
            <numerusform>حملت ساعتان رسائل أكثر من المعتاد</numerusform>
            <numerusform>حملت %1 ساعات رسائل أكثر من المعتاد</numerusform>
            <numerusform>حملت %1 ساعة رسائل أكثر من المعتاد</numerusform>
            <numerusform>حملت %1 ساعة رسائل أكثر من المعتاد</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 7 days %1 and %2.</source>
        <translation>في آخر 7 أيام %1 و%2.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>ما يحتاج إليكم</translation>
    </message>
    <message>
        <source>Nothing needs you now: no flare-up, no promise due, no official waiting.</source>
        <translation>لا شيء يحتاج إليكم الآن: لا احتدام، ولا وعد حان موعده، ولا جهة رسمية تنتظر.</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>for a screen reader: what, the details, the action</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>three sentences</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>PartsBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a part, its share of the whole</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of those waiting, %1 marked answered, not yet seen</source>
        <translation>
            <numerusform>لا شيء من المنتظر وُسم بأنه أُجيب</numerusform>
            <numerusform>من المنتظر رسالة واحدة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>من المنتظر رسالتان وُسمتا بأنهما أُجيبتا ولم يُرَ جوابهما بعد</numerusform>
            <numerusform>من المنتظر %1 رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>من المنتظر %1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>من المنتظر %1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of %1 message(s)</source>
        <translation>
            <numerusform>مصير الرسائل: لا رسائل</numerusform>
            <numerusform>مصير رسالة واحدة</numerusform>
            <numerusform>مصير رسالتين</numerusform>
            <numerusform>مصير %1 رسائل</numerusform>
            <numerusform>مصير %1 رسالة</numerusform>
            <numerusform>مصير %1 رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>أُجيب %1</translation>
    </message>
    <message>
        <source>left on purpose %1</source>
        <translation>تُرك عمداً %1</translation>
    </message>
    <message>
        <source>too late %1</source>
        <translation>فات الأوان %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>ينتظر %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>سُحب %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message numerus="yes">
        <source>%1 exchange(s) opened by the public</source>
        <translation>
            <numerusform>لا تبادلات بدأها الجمهور</numerusform>
            <numerusform>تبادل واحد بدأها الجمهور</numerusform>
            <numerusform>تبادلان بدأها الجمهور</numerusform>
            <numerusform>%1 تبادلات بدأها الجمهور</numerusform>
            <numerusform>%1 تبادلاً بدأها الجمهور</numerusform>
            <numerusform>%1 تبادل بدأها الجمهور</numerusform>
        </translation>
    </message>
    <message>
        <source>we fell silent %1</source>
        <translation>سكتنا %1</translation>
    </message>
    <message>
        <source>they fell silent %1</source>
        <translation>سكتوا %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>أُغلقت %1</translation>
    </message>
    <message>
        <source>still open %1</source>
        <translation>ما زالت مفتوحة %1</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>التبادلات</translation>
    </message>
    <message>
        <source>not shown apart %1</source>
        <translation>لا يُعرض على حدة %1</translation>
    </message>
</context>
<context>
    <name>PassportView</name>
    <message>
        <source>%1. Other weeks like these would give a value in this range 95 times in 100; the more is counted, the narrower it gets.</source>
        <translation>%1. لو تكرّرت أسابيع كهذه لوقعت القيمة ضمن هذا المدى 95 مرة من 100؛ وكلما زاد المحسوب ضاق المدى.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was left out</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>One person gives more than a fifth of what was counted.</source>
        <translation>شخص واحد صاحب أكثر من خُمس المحسوب.</translation>
    </message>
    <message>
        <source>What belongs to several accounts is counted once; single accounts may add up to more.</source>
        <translation>ما يخصّ عدة حسابات يُحسب مرة واحدة؛ وقد يزيد مجموع الحسابات المنفردة على ذلك.</translation>
    </message>
    <message>
        <source>Some counts are unknown, so the true sum is larger.</source>
        <translation>بعض الأعداد غير معروف، فالمجموع الحقيقي أكبر.</translation>
    </message>
    <message>
        <source>Fewer than 10 were counted: too few for a percentage.</source>
        <translation>المحسوب أقل من 10: أقل من أن تُعطى نسبة مئوية.</translation>
    </message>
    <message>
        <source>The two periods differ in length.</source>
        <translation>الفترتان مختلفتان في الطول.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>in %1 exchange(s)</source>
        <translation>
            <numerusform>بلا تبادلات</numerusform>
            <numerusform>في تبادل واحد</numerusform>
            <numerusform>في تبادلين</numerusform>
            <numerusform>في %1 تبادلات</numerusform>
            <numerusform>في %1 تبادلاً</numerusform>
            <numerusform>في %1 تبادل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1 person(s)</source>
        <translation>
            <numerusform>من لا أحد</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %1 أشخاص</numerusform>
            <numerusform>من %1 شخصاً</numerusform>
            <numerusform>من %1 شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was counted</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, over answered messages alone; whoever still waits is left out</source>
        <translation>%1، للرسائل المُجابة وحدها؛ من ما زال ينتظر خارج الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%1 marked answered, not yet seen</source>
        <translation>
            <numerusform>لا رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>رسالة واحدة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>رسالتان وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسائل وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
            <numerusform>%1 رسالة وُسمت بأنها أُجيبت ولم يُرَ جوابها بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>لماذا لا قيمة له</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>ما الذي حُسب</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>المدى المرجّح</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما استُثني</translation>
    </message>
    <message>
        <source>Marked by hand</source>
        <translation>وُسم يدوياً</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>As other tools show it</source>
        <translation>كما تعرضه الأدوات الأخرى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>%1, days of %2</source>
        <comment>period, time zone</comment>
        <translation>%1، أيام %2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Time counted</source>
        <translation>الوقت المحتسب</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>معروف حتى</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, time waited</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>نموذجية</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Best continued</source>
        <translation>أطول محادثة</translation>
    </message>
    <message>
        <source>Some counts are unknown; what is known was counted.</source>
        <translation>بعض الأعداد غير معروف؛ حُسب المعروف منها.</translation>
    </message>
    <message>
        <source>The two periods hold other days of the week.</source>
        <translation>في الفترتين أيام مختلفة من الأسبوع.</translation>
    </message>
</context>
<context>
    <name>PressLists</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>أُوفي به</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>أُخلف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما سُئل عنه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>من قرّر</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>موعد النظر ثانية</translation>
    </message>
    <message>
        <source>%1, due</source>
        <translation>%1، حان موعده</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>من وعد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>ما يجوز قوله</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>من اعتمده</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>ما أجبنا به</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>answered after %1</source>
        <translation>أُجيب بعد %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>ينتظر %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 like(s)</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%1 إعجابات</numerusform>
            <numerusform>%1 إعجاباً</numerusform>
            <numerusform>%1 إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repost(s)</source>
        <translation>
            <numerusform>لا إعادات نشر</numerusform>
            <numerusform>إعادة نشر واحدة</numerusform>
            <numerusform>إعادتا نشر</numerusform>
            <numerusform>%1 إعادات نشر</numerusform>
            <numerusform>%1 إعادة نشر</numerusform>
            <numerusform>%1 إعادة نشر</numerusform>
        </translation>
    </message>
    <message>
        <source>about us, not to us</source>
        <translation>عنّا لا إلينا</translation>
    </message>
    <message>
        <source>these posts answer each other in a circle</source>
        <translation>هذه المنشورات يردّ بعضها على بعض في حلقة</translation>
    </message>
    <message>
        <source>dated before the post it answers</source>
        <translation>تاريخه قبل المنشور الذي يردّ عليه</translation>
    </message>
    <message>
        <source>automatic, not counted as an answer</source>
        <translation>آلي، لا يُحسب جواباً</translation>
    </message>
    <message>
        <source>A post that is not in the archive</source>
        <translation>منشور ليس في الأرشيف</translation>
    </message>
    <message>
        <source>Deleted by its author</source>
        <translation>حذفه كاتبه</translation>
    </message>
    <message>
        <source>Passed on without a word</source>
        <translation>نُقل بلا تعليق</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>what a screen reader says of a post: who, when, what became of it, the words</extracomment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%1 منشورات</numerusform>
            <numerusform>%1 منشوراً</numerusform>
            <numerusform>%1 منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 author(s)</source>
        <translation>
            <numerusform>لا كتّاب</numerusform>
            <numerusform>كاتب واحد</numerusform>
            <numerusform>كاتبان</numerusform>
            <numerusform>%1 كتّاب</numerusform>
            <numerusform>%1 كاتباً</numerusform>
            <numerusform>%1 كاتب</numerusform>
        </translation>
    </message>
    <message>
        <source>links to %1</source>
        <translation>يحيل إلى %1</translation>
    </message>
    <message>
        <source>edited, Enter shows what it said before</source>
        <translation>معدّل، Enter يعرض نصّه السابق</translation>
    </message>
    <message>
        <source>looks like %1, a different account</source>
        <translation>يشبه %1، وهو حساب آخر</translation>
    </message>
    <message>
        <source>looks like %1, a different account (%2)</source>
        <translation>يشبه %1، وهو حساب آخر (%2)</translation>
    </message>
</context>
<context>
    <name>ReadingSession</name>
    <message>
        <source>No post was read by two people yet.</source>
        <translation>لم يقرأ شخصان أي منشور بعد.</translation>
    </message>
    <message>
        <source>Two people agreed on %1 of %2.</source>
        <translation>اتفق شخصان على %1 من %2.</translation>
    </message>
    <message>
        <source>%3 people agreed on %1 of %2.</source>
        <translation>اتفق القرّاء، وعددهم %3، على %1 من %2.</translation>
    </message>
    <message>
        <source>Only one subject occurs: nothing can be said of it.</source>
        <translation>لا يرد إلا موضوع واحد: لا يمكن قول شيء عنه.</translation>
    </message>
    <message>
        <source>Subjects can be relied on.</source>
        <translation>يمكن الاعتماد على المواضيع.</translation>
    </message>
    <message>
        <source>Tentative: talk about the differences before you publish a share.</source>
        <translation>نتيجة أولية: ناقشوا الاختلافات قبل أن تنشروا أي نسبة.</translation>
    </message>
    <message>
        <source>Too different: no share is published before the rules are clearer.</source>
        <translation>اختلاف أكبر من المقبول: لا تُنشر أي نسبة قبل أن تتّضح القواعد.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>kappa %1, alpha %2</source>
        <translation>كابا %1، ألفا %2</translation>
    </message>
    <message>
        <source>alpha %1</source>
        <translation>ألفا %1</translation>
    </message>
    <message>
        <source>%1. Not here: %2</source>
        <translation>%1. ليس هنا: %2</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>%1: %2</source>
        <comment>what, where or how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file of a known kind that holds no posts.</source>
        <translation>ملف من نوع معروف لا منشورات فيه.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>damaged characters, replaced</source>
        <translation>حروف تالفة استُبدلت</translation>
    </message>
    <message>
        <source>control characters, made visible</source>
        <translation>محارف تحكّم أُظهرت</translation>
    </message>
    <message>
        <source>a count that cannot be right; kept as unknown</source>
        <translation>عدد لا يمكن أن يصحّ؛ عُدّ غير معروف</translation>
    </message>
    <message>
        <source>an unreadable time of a deletion, edit or capture; kept as unknown</source>
        <translation>وقت حذف أو تعديل أو التقاط غير مقروء؛ عُدّ غير معروف</translation>
    </message>
    <message>
        <source>dated far from all others</source>
        <translation>تاريخها بعيد عن كل ما سواها</translation>
    </message>
    <message>
        <source>the file has a header and no rows</source>
        <translation>في الملف عناوين أعمدة بلا أسطر</translation>
    </message>
    <message>
        <source>this file holds your own posts</source>
        <translation>يحتوي هذا الملف على منشوراتكم أنتم</translation>
    </message>
    <message>
        <source>nothing says which account is ours</source>
        <translation>لا شيء يبيّن أي حساب حسابنا</translation>
    </message>
    <message>
        <source>Add your account; until then nothing counts as a message to you.</source>
        <translation>أضيفوا حسابكم؛ حتى ذلك الحين لا يُعدّ شيء رسالة إليكم.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line numbers</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>lines %1 and others</source>
        <translation>الأسطر %1 وغيرها</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>لا أسطر %1</numerusform>
            <numerusform>السطر %1</numerusform>
            <numerusform>السطران %1</numerusform>
            <numerusform>الأسطر %1</numerusform>
            <numerusform>الأسطر %1</numerusform>
            <numerusform>الأسطر %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often, reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>read %1 = %2 new + %3 updated + %4 known already + %5 refused</source>
        <translation>قُرئ %1 = %2 جديد + %3 محدَّث + %4 معروف من قبل + %5 مرفوض</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>reason, name of the field</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Cancelled; what was stored until then is kept.</source>
        <translation>أُلغي الاستيراد؛ ما خُزّن حتى ذلك الحين محفوظ.</translation>
    </message>
    <message>
        <source>passed over: no posts (users, deletions, notes of the platform)</source>
        <translation>تُرك: ليس منشورات (مستخدمون، محذوفات، ملاحظات المنصة)</translation>
    </message>
    <message>
        <source>missing: posts that the file says it holds</source>
        <translation>ناقص: منشورات يقول الملف إنها فيه</translation>
    </message>
    <message>
        <source>left out: posts that were not public</source>
        <translation>مستبعد: منشورات لم تكن علنية</translation>
    </message>
    <message>
        <source>a time known to the day only, or estimated</source>
        <translation>وقت معروف باليوم فقط أو مقدّر</translation>
    </message>
    <message>
        <source>the source does not say who wrote it</source>
        <translation>لا يقول المصدر من كتبه</translation>
    </message>
    <message>
        <source>accounts are named by a key, not by their handle</source>
        <translation>الحسابات مسماة بمفتاح لا باسم الحساب</translation>
    </message>
    <message>
        <source>a text quoted in a notification mail; it may be cut</source>
        <translation>نص مقتبس في رسالة تنبيه؛ وقد يكون مقطوعًا</translation>
    </message>
    <message>
        <source>read with the columns chosen for an earlier file of this header</source>
        <translation>قُرئ بالأعمدة المختارة لملف سابق بالترويسة نفسها</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>the periods differ in length</source>
        <translation>الفترتان مختلفتان في الطول</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>المنطقة الزمنية للأيام</translation>
    </message>
    <message>
        <source>Time counted</source>
        <translation>الوقت المحتسب</translation>
    </message>
    <message>
        <source>Seen until</source>
        <translation>مرصود حتى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, its source</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>آخر استيراد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Gaps in what we know</source>
        <translation>فجوات في ما نعرف</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا فجوات معروفة</translation>
    </message>
    <message>
        <source>Gap in what we know</source>
        <translation>فجوة في ما نعرف</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Posts and messages</source>
        <translation>المنشورات والرسائل</translation>
    </message>
    <message>
        <source>Conversations, and how they ended</source>
        <translation>المحادثات وكيف انتهت</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>كم ينتظر الناس</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>أُجيب في الوقت</translation>
    </message>
    <message>
        <source>How far conversations go</source>
        <translation>إلى أين تصل المحادثات</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>calendar version %1</source>
        <translation>إصدار التقويم %1</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>كما طُلب</translation>
    </message>
    <message>
        <source>the end of the demonstration</source>
        <translation>نهاية الملف التجريبي</translation>
    </message>
    <message>
        <source>the last capture</source>
        <translation>آخر التقاط</translation>
    </message>
    <message>
        <source>the last post</source>
        <translation>آخر منشور</translation>
    </message>
    <message>
        <source>the last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>nothing has been imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>counted once, though it may belong to several accounts</source>
        <translation>يُحسب مرة واحدة وإن خصّ عدة حسابات</translation>
    </message>
    <message>
        <source>one person gives more than a fifth of it</source>
        <translation>شخص واحد صاحب أكثر من خُمسه</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Demonstration: people and numbers are invented</source>
        <translation>ملف تجريبي: الأشخاص والأرقام من نسج الخيال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page number</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The conversation so far</source>
        <translation>المحادثة حتى الآن</translation>
    </message>
    <message>
        <source>The conversation, %1</source>
        <comment>period</comment>
        <translation>المحادثة، %1</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يوماً بيوم</translation>
    </message>
    <message>
        <source>Annex: what the numbers stand on</source>
        <translation>ملحق: ما تقوم عليه الأرقام</translation>
    </message>
    <message>
        <source>Annex: every figure and its definition</source>
        <translation>ملحق: كل رقم وتعريفه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Messages to us</source>
        <translation>الرسائل إلينا</translation>
    </message>
    <message>
        <source>liked or passed on</source>
        <translation>أعجبهم أو نقلوه</translation>
    </message>
    <message>
        <source>talked back</source>
        <translation>ردّوا عليه</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>ما ليس معروفاً</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>جزء من اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يوماً</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet half had an answer.</source>
        <translation>لم يتلقَّ نصفهم جواباً بعد.</translation>
    </message>
    <message>
        <source>Half had an answer within %1.</source>
        <translation>نصفهم تلقّى جواباً خلال %1.</translation>
    </message>
    <message>
        <source>No clear change in speed: half had an answer within %1, before %2; the difference may be chance.</source>
        <translation>لا تغيّر واضحاً في السرعة: نصفهم تلقّى جواباً خلال %1، وقبل ذلك %2؛ قد يكون الفرق صدفة.</translation>
    </message>
    <message>
        <source>Answers took longer: half had one within %1, before %2.</source>
        <translation>أبطأت الأجوبة: نصفهم تلقّى جواباً خلال %1، وقبل ذلك %2.</translation>
    </message>
    <message>
        <source>Answers came sooner: half had one within %1, before %2.</source>
        <translation>أسرعت الأجوبة: نصفهم تلقّى جواباً خلال %1، وقبل ذلك %2.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time.</source>
        <translation>حين جاء دورنا تكلّمنا في %1 من المرات.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke %1 of the time, before %2; that may be chance.</source>
        <translation>حين جاء دورنا تكلّمنا في %1 من المرات، وقبل ذلك %2؛ قد يكون ذلك صدفة.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke more often: %1 of the time, before %2.</source>
        <translation>حين جاء دورنا تكلّمنا أكثر: في %1 من المرات، وقبل ذلك %2.</translation>
    </message>
    <message>
        <source>When it was our turn, we spoke less often: %1 of the time, before %2.</source>
        <translation>حين جاء دورنا تكلّمنا أقل: في %1 من المرات، وقبل ذلك %2.</translation>
    </message>
    <message>
        <source>No clear change in reactions per post: %1, before %2.</source>
        <translation>لا تغيّر واضحاً في التفاعلات لكل منشور: %1، وقبل ذلك %2.</translation>
    </message>
    <message>
        <source>A post met with more reactions: %1 on average, before %2.</source>
        <translation>لقي المنشور تفاعلات أكثر: %1 في المتوسط، وقبل ذلك %2.</translation>
    </message>
    <message>
        <source>A post met with fewer reactions: %1 on average, before %2.</source>
        <translation>لقي المنشور تفاعلات أقل: %1 في المتوسط، وقبل ذلك %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) wait(s) for an answer now.</source>
        <translation>
            <numerusform>لا رسائل تنتظر جواباً الآن.</numerusform>
            <numerusform>رسالة واحدة تنتظر جواباً الآن.</numerusform>
            <numerusform>رسالتان تنتظر جواباً الآن.</numerusform>
            <numerusform>%1 رسائل تنتظر جواباً الآن.</numerusform>
            <numerusform>%1 رسالة تنتظر جواباً الآن.</numerusform>
            <numerusform>%1 رسالة تنتظر جواباً الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>beside %1</source>
        <comment>the period compared with</comment>
        <translation>إلى جانب %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>list of parts</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>everything said to us; left unanswered on purpose: %1.</source>
        <translation>كل ما قيل لنا؛ منه ما تُرك بلا جواب عمداً: %1.</translation>
    </message>
    <message>
        <source>likely range; messages at least 24 h old, those still unanswered included.</source>
        <translation>المدى المرجّح؛ رسائل عمرها 24 ساعة على الأقل، ومنها ما لم يُجَب بعد.</translation>
    </message>
    <message>
        <source>On our turn, we spoke</source>
        <translation>في دورنا تكلّمنا</translation>
    </message>
    <message>
        <source>every turn of theirs that called for ours, in %1.</source>
        <translation>كل دور لهم استدعى دورنا، في %1.</translation>
    </message>
    <message>
        <source>likes, reposts, quotes and replies as last seen, our own replies left out. Definitions: annex.</source>
        <translation>الإعجابات وإعادات النشر والاقتباسات والردود كما رُئيت آخر مرة، من دون ردودنا. التعريفات في الملحق.</translation>
    </message>
    <message>
        <source>How quickly we answered</source>
        <translation>كم أسرعنا في الجواب</translation>
    </message>
    <message>
        <source>Typical.</source>
        <translation>نموذجية.</translation>
    </message>
    <message>
        <source>Longest wait.</source>
        <translation>أطول انتظار.</translation>
    </message>
    <message>
        <source>Best continued.</source>
        <translation>أطول محادثة.</translation>
    </message>
    <message>
        <source>Three conversations worth reading</source>
        <translation>ثلاث محادثات تستحق القراءة</translation>
    </message>
    <message>
        <source>Names and words of people are left out of this copy.</source>
        <translation>حُذفت أسماء الناس وكلامهم من هذه النسخة.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, decision</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>للقرار</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>أُجيب بعد %1</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>ينتظر منذ %1</translation>
    </message>
    <message>
        <source>copy without names</source>
        <translation>نسخة بلا أسماء</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>period, zone, clock</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>place</comment>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>chosen by rule: the answered message nearest the median; the oldest without an answer, else the slowest; the exchange with most turns.</source>
        <translation>اختيرت بقاعدة: الرسالة المُجابة الأقرب إلى الوسيط؛ وأقدم رسالة بلا جواب، وإلا فأبطؤها جواباً؛ والتبادل الأكثر أدواراً.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>list of parts</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Account against account</source>
        <translation>حساب مقابل حساب</translation>
    </message>
    <message>
        <source>There is one account only, and nothing to compare it with.</source>
        <translation>لا يوجد إلا حساب واحد، ولا شيء يُقارن به.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are printed, those that were asked most.</source>
        <translation>طُبع %1 من %2 من الحسابات، وهي التي سُئلت أكثر من غيرها.</translation>
    </message>
    <message>
        <source>Differences are to %1, which was asked most. A message that belongs to several accounts is counted for each, so that the accounts may add up to more than the whole.</source>
        <translation>الفروق محسوبة إلى %1، وهو الذي سُئل أكثر من غيره. الرسالة التي تخصّ عدة حسابات تُحسب لكل منها، فقد يزيد مجموع الحسابات على الكل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) more</source>
        <translation>
            <numerusform>أكثر بمقدار %1 نقطة</numerusform>
            <numerusform>أكثر بمقدار %1 نقطة</numerusform>
            <numerusform>أكثر بمقدار %1 نقطة</numerusform>
            <numerusform>أكثر بمقدار %1 نقاط</numerusform>
            <numerusform>أكثر بمقدار %1 نقطة</numerusform>
            <numerusform>أكثر بمقدار %1 نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s) less</source>
        <translation>
            <numerusform>أقل بمقدار %1 نقطة</numerusform>
            <numerusform>أقل بمقدار %1 نقطة</numerusform>
            <numerusform>أقل بمقدار %1 نقطة</numerusform>
            <numerusform>أقل بمقدار %1 نقاط</numerusform>
            <numerusform>أقل بمقدار %1 نقطة</numerusform>
            <numerusform>أقل بمقدار %1 نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>أكثر من صدفة</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>قد يكون صدفة</translation>
    </message>
    <message>
        <source>the periods hold other days of the week</source>
        <translation>في الفترتين أيام مختلفة من الأسبوع</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>بحسب الموضوع</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The morning brief, %1</source>
        <comment>period</comment>
        <translation>موجز الصباح، %1</translation>
    </message>
    <message>
        <source>The campaign, %1</source>
        <comment>period</comment>
        <translation>الحملة، %1</translation>
    </message>
    <message>
        <source>The incident, %1</source>
        <comment>period</comment>
        <translation>الحادثة، %1</translation>
    </message>
    <message>
        <source>One conversation, %1</source>
        <comment>period</comment>
        <translation>محادثة واحدة، %1</translation>
    </message>
    <message>
        <source>Internal copy: with names. The copy without names holds the same figures; SHA-256 of its text:</source>
        <translation>نسخة داخلية: بالأسماء. النسخة بلا أسماء فيها الأرقام نفسها؛ SHA-256 لنصّها:</translation>
    </message>
    <message>
        <source>Copy without names. The internal copy holds the same figures; SHA-256 of its text:</source>
        <translation>نسخة بلا أسماء. النسخة الداخلية فيها الأرقام نفسها؛ SHA-256 لنصّها:</translation>
    </message>
    <message>
        <source>person %1</source>
        <comment>of the public, numbered</comment>
        <translation>شخص %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>officer %1</source>
        <comment>of the embassy, numbered</comment>
        <translation>موظف %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of an account, its platform</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>our account %1</source>
        <translation>حسابنا %1</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>جهة رسمية %1</translation>
    </message>
    <message>
        <source>under 5</source>
        <comment>a count that is not shown</comment>
        <translation>أقل من 5</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>a sum of which small parts are left out</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Nothing is known of any day.</source>
        <translation>لا بيانات عن أي يوم.</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Nothing is logged of this period&apos;s conversations.</source>
        <translation>لم يُسجّل شيء عن محادثات هذه الفترة.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was made.</source>
        <translation>غُيّر القيد %1 بعد إنشائه.</translation>
    </message>
    <message>
        <source>The log records what the team believes; memory favours successes. Outcomes are contributed to at best: that a conversation caused one, no log can show. There is no total score.</source>
        <translation>يدوّن السجل ما يعتقده الفريق؛ والذاكرة تميل إلى النجاحات. أقصى ما يقال هو الإسهام في النتائج: أما أن محادثة كانت سبب نتيجة فلا يثبته أي سجل. لا توجد درجة إجمالية.</translation>
    </message>
    <message>
        <source>Conversations with a logged action</source>
        <translation>محادثات لها إجراء مسجّل</translation>
    </message>
    <message>
        <source>Actions with a traced outcome</source>
        <translation>إجراءات لها نتيجة متتبَّعة</translation>
    </message>
    <message>
        <source>Half of the conversations had an action within</source>
        <translation>نصف المحادثات تلاها إجراء خلال</translation>
    </message>
    <message>
        <source>not yet half</source>
        <translation>لم تبلغ النصف بعد</translation>
    </message>
    <message>
        <source>What was done inside the house</source>
        <translation>ما جرى داخل المؤسسة</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>متى ومن قام به</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>What came of that</source>
        <translation>ما نتج عن ذلك</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>How far the claim goes</source>
        <translation>مدى ما يُدّعى</translation>
    </message>
    <message>
        <source>Links that lead nowhere, not counted: %1.</source>
        <translation>روابط لا تؤدي إلى شيء، غير محسوبة: %1.</translation>
    </message>
    <message>
        <source>What waits for an answer</source>
        <translation>ما ينتظر جواباً</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>لا شيء ينتظر جواباً.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ممّن</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>تُرك بلا جواب عمداً</translation>
    </message>
    <message>
        <source>Nothing was left unanswered on purpose.</source>
        <translation>لم يُترك شيء بلا جواب عمداً.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>من قرّر</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>موعد النظر ثانية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of decision, its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 are printed; the list in the window holds all of them.</source>
        <translation>طُبع %1 من %2؛ القائمة في النافذة تضمّها كلها.</translation>
    </message>
    <message>
        <source>Officials: who speaks with whom</source>
        <translation>الجهات الرسمية: من يتحدّث مع من</translation>
    </message>
    <message>
        <source>No official account is named in this workspace.</source>
        <translation>لم يُسمَّ أي حساب رسمي في ملف العمل هذا.</translation>
    </message>
    <message>
        <source>In this period no official addressed another one, nor us.</source>
        <translation>في هذه الفترة لم تخاطب أي جهة رسمية جهة أخرى ولا خاطبتنا.</translation>
    </message>
    <message>
        <source>Posts: rows speak, columns are addressed</source>
        <translation>المنشورات: الصفوف تتحدّث والأعمدة تُخاطَب</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Who addressed whom, and in how many posts</source>
        <translation>من خاطب من، وفي كم منشور</translation>
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
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>في المقابل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answered, of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>half within %1</source>
        <translation>النصف خلال %1</translation>
    </message>
    <message>
        <source>Do they talk back?</source>
        <translation>هل يردّون؟</translation>
    </message>
    <message>
        <source>Pairs that address each other</source>
        <translation>أزواج يخاطب كل طرف منها الآخر</translation>
    </message>
    <message>
        <source>Pairs of which one addresses the other</source>
        <translation>أزواج يخاطب طرف واحد منها الآخر</translation>
    </message>
    <message>
        <source>Pairs that do not</source>
        <translation>أزواج لا تتخاطب</translation>
    </message>
    <message>
        <source>Ties that are returned, of all ties</source>
        <translation>الصلات التي قوبلت بمثلها من كل الصلات</translation>
    </message>
    <message>
        <source>Pairs that are mutual, of all that are tied</source>
        <translation>الأزواج المتبادلة من كل الأزواج المتصلة</translation>
    </message>
    <message>
        <source>Posts that are returned, by weight</source>
        <translation>المنشورات التي قوبلت بمثلها، بحسب الوزن</translation>
    </message>
    <message>
        <source>They addressed us and were answered</source>
        <translation>خاطبونا وأُجيبوا</translation>
    </message>
    <message>
        <source>We addressed them and were answered</source>
        <translation>خاطبناهم وأجابوا</translation>
    </message>
    <message>
        <source>What each of them does</source>
        <translation>ما تفعله كل جهة</translation>
    </message>
    <message>
        <source>Replies to others</source>
        <translation>الردود على الآخرين</translation>
    </message>
    <message>
        <source>Reposts a post</source>
        <translation>إعادات النشر لكل منشور</translation>
    </message>
    <message>
        <source>for 1000 followers</source>
        <translation>لكل 1000 متابع</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابعون</translation>
    </message>
    <message>
        <source>A tie is a reply, quote, repost or mention; of one post and one addressee at most one. Shares of accounts with fewer than %1 posts are not drawn. Followers measure fame, and reposts a post favour the famous. Only posts that were imported count. Who follows whom was not imported: mutual follows have no value.</source>
        <translation>الصلة ردّ أو اقتباس أو إعادة نشر أو إشارة؛ ولا تُحسب للمنشور الواحد والمخاطَب الواحد إلا صلة واحدة. لا تُرسم نسب الحسابات التي تقلّ منشوراتها عن %1. عدد المتابعين يقيس الشهرة، وإعادات النشر لكل منشور تميل إلى المشهورين. لا تُحسب إلا المنشورات المستوردة. لم يُستورد من يتابع من: لا قيمة للمتابعة المتبادلة.</translation>
    </message>
    <message>
        <source>What you may be asked</source>
        <translation>ما قد تُسألون عنه</translation>
    </message>
    <message>
        <source>Is it better than before?</source>
        <translation>هل تحسّن الأمر عمّا قبل؟</translation>
    </message>
    <message>
        <source>Whom did we leave unanswered on purpose, and who decided?</source>
        <translation>من تركناه بلا جواب عمداً، ومن قرّر؟</translation>
    </message>
    <message>
        <source>What do we not know?</source>
        <translation>ما الذي لا نعرفه؟</translation>
    </message>
    <message>
        <source>This report stands beside no other period, so it cannot say.</source>
        <translation>لا تقف إلى جانب هذا التقرير فترة أخرى، فلا يستطيع الجواب.</translation>
    </message>
    <message>
        <source>More than chance, upwards: %1.</source>
        <translation>أكثر من صدفة، صعوداً: %1.</translation>
    </message>
    <message>
        <source>More than chance, downwards: %1.</source>
        <translation>أكثر من صدفة، هبوطاً: %1.</translation>
    </message>
    <message>
        <source>No clear change, the difference may be chance: %1.</source>
        <translation>لا تغيّر واضحاً، قد يكون الفرق صدفة: %1.</translation>
    </message>
    <message>
        <source>Too little is known of one of the two periods to compare them.</source>
        <translation>المعروف عن إحدى الفترتين أقل من أن يسمح بمقارنتهما.</translation>
    </message>
    <message>
        <source>The two periods differ in length: counts cannot be compared, shares can.</source>
        <translation>الفترتان مختلفتان في الطول: لا تصحّ مقارنة الأعداد، وتصحّ مقارنة النسب.</translation>
    </message>
    <message>
        <source>The two periods hold other days of the week.</source>
        <translation>في الفترتين أيام مختلفة من الأسبوع.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, the period before</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody: every message is answered, waits, is too late or was withdrawn.</source>
        <translation>لا أحد: كل رسالة أُجيبت أو تنتظر أو فات أوان الجواب عليها أو سُحبت.</translation>
    </message>
    <message>
        <source>Left unanswered on purpose: %1.</source>
        <translation>تُرك بلا جواب عمداً: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a word, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Among them: %1.</source>
        <translation>من بينها: %1.</translation>
    </message>
    <message>
        <source>Decided by: %1.</source>
        <translation>من قرّر: %1.</translation>
    </message>
    <message>
        <source>Others decided on fewer.</source>
        <translation>وقرّر آخرون في عدد أقل.</translation>
    </message>
    <message>
        <source>No gap in what was captured is known.</source>
        <translation>لا فجوة معروفة في ما جُمع.</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>الفجوات: %1.</translation>
    </message>
    <message>
        <source>Without a value, %1: %2.</source>
        <translation>بلا قيمة، %1: %2.</translation>
    </message>
    <message>
        <source>Some counts of reactions are unknown, so their sum is larger.</source>
        <translation>بعض أعداد التفاعلات غير معروف، فمجموعها أكبر.</translation>
    </message>
    <message>
        <source>Marked answered and not yet seen: %1.</source>
        <translation>وُسم بأنه أُجيب ولم يُرَ بعد: %1.</translation>
    </message>
    <message>
        <source>Counts under 5 are not shown in this copy.</source>
        <translation>لا تُعرض في هذه النسخة الأعداد التي تقلّ عن 5.</translation>
    </message>
    <message>
        <source>Who reads without reacting, and who follows whom, no import says.</source>
        <translation>من يقرأ بلا تفاعل ومن يتابع من: لا يخبر بذلك أي استيراد.</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>أعدّه %1</translation>
    </message>
    <message>
        <source>Names are hidden and words are edited: the exact words could be searched.</source>
        <translation>الأسماء مخفية والكلام محرّر: فالكلام الحرفي يمكن البحث عنه.</translation>
    </message>
    <message>
        <source>One conversation, post by post</source>
        <translation>محادثة واحدة، منشوراً بمنشور</translation>
    </message>
    <message>
        <source>There is no conversation to print in this period.</source>
        <translation>لا محادثة للطباعة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Names are hidden and words are left out unless they were edited: the exact words could be searched.</source>
        <translation>الأسماء مخفية والكلام محذوف ما لم يُحرَّر: فالكلام الحرفي يمكن البحث عنه.</translation>
    </message>
    <message>
        <source>%1 of %2 posts are printed.</source>
        <translation>طُبع %1 من %2 من المنشورات.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a post</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>a post that was not captured</source>
        <translation>منشور لم يُجمع</translation>
    </message>
    <message>
        <source>deleted by its author</source>
        <translation>حذفه كاتبه</translation>
    </message>
    <message>
        <source>we</source>
        <comment>our account wrote</comment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>we, %1</source>
        <comment>our account wrote, its name</comment>
        <translation>نحن، %1</translation>
    </message>
    <message>
        <source>about us, not to us</source>
        <translation>عنّا لا إلينا</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Morning brief</source>
        <translation>موجز الصباح</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعي</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهري</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>حملة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>One conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message>
        <source>What you may be asked</source>
        <translation>ما قد تُسألون عنه</translation>
    </message>
    <message>
        <source>What waits for an answer</source>
        <translation>ما ينتظر جواباً</translation>
    </message>
    <message>
        <source>What people asked</source>
        <translation>عمّ سأل الناس</translation>
    </message>
    <message>
        <source>Left unanswered on purpose</source>
        <translation>تُرك بلا جواب عمداً</translation>
    </message>
    <message>
        <source>Account against account</source>
        <translation>حساب مقابل حساب</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يوماً بيوم</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>الجهات الرسمية</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>What the numbers stand on</source>
        <translation>ما تقوم عليه الأرقام</translation>
    </message>
    <message>
        <source>Every figure and its definition</source>
        <translation>كل رقم وتعريفه</translation>
    </message>
    <message>
        <source>as the window shows</source>
        <translation>كما تعرض النافذة</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>the seven days before</source>
        <translation>الأيام السبعة السابقة</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>the 28 days before</source>
        <translation>الأيام الـ28 السابقة</translation>
    </message>
</context>
<context>
    <name>ResultSheet</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The rubric was not used.</source>
        <translation>لم يُستعمل سلّم التقدير.</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 من %2 من النقاط</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>given</source>
        <translation>المُعطى</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Would do.</source>
        <translation>ما كان سيفعله.</translation>
    </message>
    <message>
        <source>Expects.</source>
        <translation>ما يتوقعه.</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>ما حدث.</translation>
    </message>
    <message>
        <source>To learn.</source>
        <translation>ما يُتعلَّم.</translation>
    </message>
    <message>
        <source>Result sheet: %1</source>
        <translation>ورقة النتائج: %1</translation>
    </message>
    <message>
        <source>Result sheet of the group</source>
        <translation>ورقة نتائج المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 trainee(s)</source>
        <translation>
            <numerusform>لا متدرّبين</numerusform>
            <numerusform>متدرّب واحد</numerusform>
            <numerusform>متدرّبان</numerusform>
            <numerusform>%1 متدرّبين</numerusform>
            <numerusform>%1 متدرّباً</numerusform>
            <numerusform>%1 متدرّب</numerusform>
        </translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>المتدرّب</translation>
    </message>
    <message>
        <source>points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>would do</source>
        <translation>ما كان سيفعله</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>ما يتوقعه</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>more or fewer fields than the header names</source>
        <translation>حقول أكثر أو أقل من عناوين الأعمدة</translation>
    </message>
    <message>
        <source>a required field is empty</source>
        <translation>حقل مطلوب فارغ</translation>
    </message>
    <message>
        <source>an id damaged by a spreadsheet; export it again as text</source>
        <translation>معرّف أفسده جدول بيانات؛ صدّروه من جديد نصّاً</translation>
    </message>
    <message>
        <source>no time, or an impossible one</source>
        <translation>لا وقت، أو وقت مستحيل</translation>
    </message>
    <message>
        <source>a time without its zone</source>
        <translation>وقت بلا منطقته الزمنية</translation>
    </message>
    <message>
        <source>a year before 1900 or after 9999</source>
        <translation>سنة قبل 1900 أو بعد 9999</translation>
    </message>
    <message>
        <source>a field of more than 1 MiB</source>
        <translation>حقل أكبر من 1 ميبي بايت</translation>
    </message>
    <message>
        <source>no platform</source>
        <translation>لا منصّة</translation>
    </message>
    <message>
        <source>a quotation that never closes; nothing was read from there on</source>
        <translation>اقتباس لا يُغلق أبداً؛ لم يُقرأ شيء بعده</translation>
    </message>
    <message>
        <source>damaged or cut off, no JSON</source>
        <translation>تالف أو مقطوع، ليس JSON</translation>
    </message>
    <message>
        <source>more than 64 levels of brackets</source>
        <translation>أكثر من 64 مستوى من الأقواس</translation>
    </message>
    <message>
        <source>a record of more than 16 MiB</source>
        <translation>سجل أكبر من 16 MiB</translation>
    </message>
    <message>
        <source>damaged: not what its check sum says</source>
        <translation>تالف: لا يطابق مجموعه التدقيقي</translation>
    </message>
    <message>
        <source>one name stands twice in it</source>
        <translation>فيه اسم مكرر</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>all our accounts</source>
        <translation>كل حساباتنا</translation>
    </message>
    <message>
        <source>last 28 days</source>
        <translation>آخر 28 يوماً</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>own dates…</source>
        <translation>تواريخ محدّدة…</translation>
    </message>
    <message>
        <source>with as many days before</source>
        <translation>مقارنة بالأيام نفسها قبلها</translation>
    </message>
    <message>
        <source>with the month before</source>
        <translation>مقارنة بالشهر السابق</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>بلا مقارنة</translation>
    </message>
    <message numerus="yes">
        <source>with %1 day(s) before</source>
        <translation>
            <numerusform>مقارنة بالفترة نفسها</numerusform>
            <numerusform>مقارنة باليوم السابق</numerusform>
            <numerusform>مقارنة باليومين السابقين</numerusform>
            <numerusform>مقارنة بـ %1 أيام قبلها</numerusform>
            <numerusform>مقارنة بـ %1 يوماً قبلها</numerusform>
            <numerusform>مقارنة بـ %1 يوم قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>compared with that period</comment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>with the same weeks last year</source>
        <translation>مقارنة بالأسابيع نفسها من السنة الماضية</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>%1 of %2 posts indexed; the rest cannot be found yet</source>
        <translation>فُهرس %1 من %2 من المنشورات؛ ولا يمكن العثور على الباقي بعد</translation>
    </message>
    <message>
        <source>Search: %1 of %2 posts</source>
        <translation>البحث: %1 من %2 من المنشورات</translation>
    </message>
    <message>
        <source>more than %1 posts</source>
        <translation>أكثر من %1 من المنشورات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%Ln منشورات</numerusform>
            <numerusform>%Ln منشورًا</numerusform>
            <numerusform>%Ln منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how many posts were found; how many are indexed</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Signs alone cannot be looked for; type a word.</source>
        <translation>لا يمكن البحث عن علامات وحدها؛ اكتب كلمة.</translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation>لا منشور فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Every word is wanted, in any order; &quot;several words&quot; in quotes stand together; -word leaves posts out; begin* is the beginning of a word.
@name: by that account or naming it; from:name: by it; lang:ar: in that language; since:2026-10-01 and until:2026-10-31: written in these days.</source>
        <translation>كل كلمة مطلوبة بأي ترتيب؛ و&quot;عدة كلمات&quot; بين علامتي اقتباس تقف معًا؛ و-كلمة تستبعد منشورات؛ وبداية* هي بداية كلمة.
@name: كتبه هذا الحساب أو ذكره؛ from:name: كتبه؛ lang:ar: بهذه اللغة؛ since:2026-10-01 وuntil:2026-10-31: كُتب في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Conversations with customers (twcs table)</source>
        <translation>محادثات مع عملاء (جدول twcs)</translation>
    </message>
    <message>
        <source>Capture by Zeeschuimer</source>
        <translation>التقاط بأداة Zeeschuimer</translation>
    </message>
    <message>
        <source>Comment pages of YouTube</source>
        <translation>صفحات تعليقات YouTube</translation>
    </message>
    <message>
        <source>Video with its comments, as yt-dlp keeps it</source>
        <translation>فيديو بتعليقاته كما تحفظه yt-dlp</translation>
    </message>
    <message>
        <source>Export of a TikTok account</source>
        <translation>تصدير حساب TikTok</translation>
    </message>
    <message>
        <source>Archive of an X account</source>
        <translation>أرشيف حساب X</translation>
    </message>
    <message>
        <source>Answers of the X interface (v2)</source>
        <translation>إجابات واجهة X (v2)</translation>
    </message>
    <message>
        <source>Answers of the X interface (v1.1)</source>
        <translation>إجابات واجهة X (v1.1)</translation>
    </message>
    <message>
        <source>Analytics table of an X account</source>
        <translation>جدول تحليلات حساب X</translation>
    </message>
    <message>
        <source>File of X without posts</source>
        <translation>ملف من X بلا منشورات</translation>
    </message>
    <message>
        <source>Archive of a Mastodon account</source>
        <translation>أرشيف حساب Mastodon</translation>
    </message>
    <message>
        <source>Pages of the Mastodon interface</source>
        <translation>صفحات واجهة Mastodon</translation>
    </message>
    <message>
        <source>Repository of a Bluesky account</source>
        <translation>مستودع حساب Bluesky</translation>
    </message>
    <message>
        <source>Feeds or threads of Bluesky</source>
        <translation>خلاصات أو سلاسل من Bluesky</translation>
    </message>
    <message>
        <source>Facebook or Instagram: your information, downloaded</source>
        <translation>Facebook أو Instagram: معلوماتك منزَّلة</translation>
    </message>
    <message>
        <source>Pages of the Facebook or Instagram interface</source>
        <translation>صفحات واجهة Facebook أو Instagram</translation>
    </message>
    <message>
        <source>Notification mails</source>
        <translation>رسائل تنبيه بالبريد</translation>
    </message>
    <message>
        <source>Records of posts, one for each line</source>
        <translation>سجلات منشورات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Table of posts</source>
        <translation>جدول منشورات</translation>
    </message>
    <message>
        <source>Table of 4CAT</source>
        <translation>جدول من 4CAT</translation>
    </message>
    <message>
        <source>Message export of Sprout Social</source>
        <translation>تصدير رسائل من Sprout Social</translation>
    </message>
    <message>
        <source>Message export of Hootsuite</source>
        <translation>تصدير رسائل من Hootsuite</translation>
    </message>
    <message>
        <source>Message export of Meltwater</source>
        <translation>تصدير رسائل من Meltwater</translation>
    </message>
    <message>
        <source>Message export of Talkwalker</source>
        <translation>تصدير رسائل من Talkwalker</translation>
    </message>
    <message>
        <source>Message export of Sprinklr</source>
        <translation>تصدير رسائل من Sprinklr</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>قائمة حسابات</translation>
    </message>
    <message>
        <source>Conversations collected for research</source>
        <translation>محادثات جُمعت للبحث</translation>
    </message>
    <message>
        <source>Reposts collected for research</source>
        <translation>إعادات نشر جُمعت للبحث</translation>
    </message>
    <message>
        <source>replies and mentions</source>
        <translation>الردود والإشارات</translation>
    </message>
    <message>
        <source>comments under your posts</source>
        <translation>التعليقات تحت منشوراتكم</translation>
    </message>
    <message>
        <source>answers of the X interface as twarc keeps them</source>
        <translation>إجابات واجهة X كما تحفظها twarc</translation>
    </message>
    <message>
        <source>a capture by Zeeschuimer, or its table from 4CAT</source>
        <translation>التقاط بأداة Zeeschuimer، أو جدوله من 4CAT</translation>
    </message>
    <message>
        <source>what was shown while somebody scrolled</source>
        <translation>ما ظهر أثناء التصفح</translation>
    </message>
    <message>
        <source>threads of your posts from the Bluesky interface</source>
        <translation>سلاسل منشوراتكم من واجهة Bluesky</translation>
    </message>
    <message>
        <source>replies, with all branches</source>
        <translation>الردود بكل فروعها</translation>
    </message>
    <message>
        <source>a search for your handle from the Bluesky interface</source>
        <translation>بحث عن معرّفكم من واجهة Bluesky</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>pages of your notifications from the Mastodon interface</source>
        <translation>صفحات تنبيهاتكم من واجهة Mastodon</translation>
    </message>
    <message>
        <source>pages of the Facebook interface, comments included</source>
        <translation>صفحات واجهة Facebook مع التعليقات</translation>
    </message>
    <message>
        <source>pages of the Instagram interface, comments included</source>
        <translation>صفحات واجهة Instagram مع التعليقات</translation>
    </message>
    <message>
        <source>comment pages of YouTube, or the info.json of yt-dlp</source>
        <translation>صفحات تعليقات YouTube، أو ملف info.json من yt-dlp</translation>
    </message>
    <message>
        <source>the comments table from 4CAT</source>
        <translation>جدول التعليقات من 4CAT</translation>
    </message>
    <message>
        <source>the message export of the tool you answer with</source>
        <translation>تصدير الرسائل من الأداة التي تجيبون بها</translation>
    </message>
    <message>
        <source>whatever reached its inbox</source>
        <translation>كل ما وصل إلى صندوق واردها</translation>
    </message>
    <message>
        <source>the mailbox with the platform&apos;s notification mails</source>
        <translation>صندوق البريد الذي فيه تنبيهات المنصة</translation>
    </message>
    <message>
        <source>replies and mentions, perhaps cut short</source>
        <translation>الردود والإشارات، وقد تكون مبتورة</translation>
    </message>
    <message>
        <source>This file holds your own posts. To see what people wrote to you, add one of:</source>
        <translation>هذا الملف يحوي منشوراتكم أنتم. لرؤية ما كتبه الناس إليكم أضيفوا واحداً مما يلي:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source, what it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection, kept current by syncs</source>
        <translation>اتصال، تُبقيه المزامنات محدَّثاً</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Last import %1</source>
        <translation>آخر استيراد %1</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <translation>%1، %2 مرفوضة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when and what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
        <source>Gap: %1</source>
        <translation>فجوة: %1</translation>
    </message>
    <message>
        <source>Read only: another window writes, or this place does not allow it</source>
        <translation>للقراءة فقط: نافذة أخرى تكتب، أو أن المكان لا يسمح بالكتابة</translation>
    </message>
    <message>
        <source>%1, calendar %2</source>
        <comment>time zone, version of the calendar</comment>
        <translation>%1، التقويم %2</translation>
    </message>
    <message>
        <source>All data on this computer</source>
        <translation>كل البيانات على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>left on purpose</source>
        <translation>تُرك عمداً</translation>
    </message>
    <message>
        <source>withdrawn by author</source>
        <translation>سحبه كاتبه</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>we fell silent</source>
        <translation>سكتنا</translation>
    </message>
    <message>
        <source>they fell silent</source>
        <translation>سكتوا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>استمرّ</translation>
    </message>
    <message>
        <source>went no further</source>
        <translation>لم يستمرّ</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>مزعجة</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرّرة</translation>
    </message>
    <message>
        <source>closing thanks</source>
        <translation>شكر ختامي</translation>
    </message>
    <message>
        <source>marked answered, not yet seen</source>
        <translation>وُسم بأنه أُجيب ولم يُرَ بعد</translation>
    </message>
    <message>
        <source>needed no reply</source>
        <translation>لا يحتاج إلى ردّ</translation>
    </message>
    <message>
        <source>too recent to judge</source>
        <translation>أحدث من أن يُحكم عليه</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>at an impossible time</source>
        <translation>في وقت مستحيل</translation>
    </message>
    <message>
        <source>withdrawn within the hour</source>
        <translation>سُحب خلال ساعة</translation>
    </message>
    <message>
        <source>withdrawn within 4 hours</source>
        <translation>سُحب خلال 4 ساعات</translation>
    </message>
    <message>
        <source>withdrawn within 24 hours</source>
        <translation>سُحب خلال 24 ساعة</translation>
    </message>
    <message>
        <source>withdrawn in time</source>
        <translation>سُحب خلال المهلة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>counts unknown</source>
        <translation>أعداده غير معروفة</translation>
    </message>
    <message>
        <source>followers unknown</source>
        <translation>متابعوه غير معروفين</translation>
    </message>
    <message>
        <source>impressions unknown</source>
        <translation>مرات ظهوره غير معروفة</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <translation>وصوله غير معروف</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>crisis</source>
        <translation>أزمة</translation>
    </message>
    <message>
        <source>consular</source>
        <translation>قنصلي</translation>
    </message>
    <message>
        <source>visas, passports, opening hours, help for citizens</source>
        <translation>التأشيرات وجوازات السفر وأوقات العمل ومساعدة المواطنين</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>إصغاء</translation>
    </message>
    <message>
        <source>asks for views, polls, invites questions, reports what was heard</source>
        <translation>يطلب الآراء، يستطلع، يدعو إلى الأسئلة، ينقل ما سُمع</translation>
    </message>
    <message>
        <source>advocacy</source>
        <translation>مناصرة</translation>
    </message>
    <message>
        <source>argues for a position, rebuts, calls to act</source>
        <translation>يدافع عن موقف، يفنّد، يدعو إلى العمل</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>سياسة</translation>
    </message>
    <message>
        <source>decisions, negotiations, agreements, statements, aid</source>
        <translation>القرارات والمفاوضات والاتفاقيات والبيانات والمساعدات</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>ثقافة</translation>
    </message>
    <message>
        <source>arts, language, science, scholarships, sport, food</source>
        <translation>الفنون واللغة والعلوم والمنح الدراسية والرياضة والطعام</translation>
    </message>
    <message>
        <source>ceremony</source>
        <translation>مراسم</translation>
    </message>
    <message>
        <source>courtesy calls, credentials, condolences, anniversaries</source>
        <translation>زيارات المجاملة وأوراق الاعتماد والتعازي والذكرى السنوية</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>life, opinions, humour of the office holder</source>
        <translation>حياة شاغل المنصب وآراؤه ودعابته</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>ترويج</translation>
    </message>
    <message>
        <source>business, investment, travel</source>
        <translation>الأعمال والاستثمار والسفر</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>greetings, tests, unclear</source>
        <translation>تحيات، تجارب، غير واضح</translation>
    </message>
    <message>
        <source>safety, evacuation, urgent warnings</source>
        <translation>السلامة والإجلاء والتحذيرات العاجلة</translation>
    </message>
    <message>
        <source>routine travel advice is consular</source>
        <translation>نصائح السفر المعتادة قنصلية</translation>
    </message>
    <message>
        <source>persuasion</source>
        <translation>الإقناع</translation>
    </message>
    <message>
        <source>rhetorical questions: by their content</source>
        <translation>الأسئلة البلاغية: بحسب مضمونها</translation>
    </message>
    <message>
        <source>neutral news of policy</source>
        <translation>الأخبار المحايدة عن السياسة</translation>
    </message>
    <message>
        <source>ceremony without content</source>
        <translation>المراسم بلا مضمون</translation>
    </message>
    <message>
        <source>protocol of a national day</source>
        <translation>بروتوكول العيد الوطني</translation>
    </message>
    <message>
        <source>meetings whose content is told</source>
        <translation>اللقاءات التي يُذكر مضمونها</translation>
    </message>
    <message>
        <source>the presentation of staff is other</source>
        <translation>تقديم الموظفين يُعدّ «غير ذلك»</translation>
    </message>
</context>
<context>
    <name>SubjectsView</name>
    <message>
        <source>likely %1 to %2 %</source>
        <translation>المرجّح %1 إلى %2 ٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>substance</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>other subjects</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>ن %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a subject and how many posts had it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>غير مقروء: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Where answers go cannot be said yet: no question with a subject was answered.</source>
        <translation>لا يمكن القول بعد أين تذهب الأجوبة: لم يُجَب عن أي سؤال له موضوع.</translation>
    </message>
    <message>
        <source>%1 of 100 answers went to other subjects than people asked about.</source>
        <translation>%1 من كل 100 جواب ذهبت إلى مواضيع غير التي سأل عنها الناس.</translation>
    </message>
    <message>
        <source>%1 answers, %2 questions with a subject</source>
        <translation>الأجوبة: %1، والأسئلة التي لها موضوع: %2</translation>
    </message>
    <message>
        <source>less answered than asked: %1</source>
        <translation>أُجيب عنه أقل مما سُئل: %1</translation>
    </message>
    <message>
        <source>more: %1</source>
        <translation>أكثر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 more post(s) must be read (%2 of %3)</source>
        <translation>
            <numerusform>المنشورات التي تجب قراءتها بعد: %1 (%2 من %3)</numerusform>
            <numerusform>المنشورات التي تجب قراءتها بعد: %1 (%2 من %3)</numerusform>
            <numerusform>المنشورات التي تجب قراءتها بعد: %1 (%2 من %3)</numerusform>
            <numerusform>%1 منشورات أخرى تجب قراءتها (%2 من %3)</numerusform>
            <numerusform>%1 منشوراً آخر تجب قراءته (%2 من %3)</numerusform>
            <numerusform>%1 منشور آخر تجب قراءته (%2 من %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>two subjects at the least</source>
        <translation>موضوعان على الأقل</translation>
    </message>
    <message>
        <source>The program proposes nothing yet. Missing: %1.</source>
        <translation>لا يقترح البرنامج شيئاً بعد. الناقص: %1.</translation>
    </message>
    <message>
        <source>The program proposes nothing: people do not agree enough for it to learn from them.</source>
        <translation>لا يقترح البرنامج شيئاً: لا يتفق الناس بما يكفي ليتعلّم منهم.</translation>
    </message>
    <message>
        <source>Every post was read by a person.</source>
        <translation>كل المنشورات قرأها شخص.</translation>
    </message>
    <message numerus="yes">
        <source>The program&apos;s reading of %1 unread post(s), corrected for its errors:</source>
        <translation>
            <numerusform>قراءة البرنامج للمنشورات غير المقروءة (%1)، مصحَّحة من أخطائه:</numerusform>
            <numerusform>قراءة البرنامج لمنشور واحد غير مقروء (%1)، مصحَّحة من أخطائه:</numerusform>
            <numerusform>قراءة البرنامج لمنشورين غير مقروءين (%1)، مصحَّحة من أخطائه:</numerusform>
            <numerusform>قراءة البرنامج لـ %1 منشورات غير مقروءة، مصحَّحة من أخطائه:</numerusform>
            <numerusform>قراءة البرنامج لـ %1 منشوراً غير مقروء، مصحَّحة من أخطائه:</numerusform>
            <numerusform>قراءة البرنامج لـ %1 منشور غير مقروء، مصحَّحة من أخطائه:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3; before correction %4</source>
        <translation>%1: %2؛ %3؛ قبل التصحيح %4</translation>
    </message>
    <message>
        <source>%1 of %2 posts of ours have a subject; list of subjects, version %3</source>
        <translation>%1 من %2 من منشوراتنا لها موضوع؛ قائمة المواضيع، الإصدار %3</translation>
    </message>
    <message>
        <source>No post of ours in this period.</source>
        <translation>لا منشور لنا في هذه الفترة.</translation>
    </message>
    <message>
        <source>No post of ours has a subject yet. Read a sample first.</source>
        <translation>لا موضوع لأي منشور لنا بعد. اقرؤوا عيّنة أولاً.</translation>
    </message>
    <message>
        <source>substance among substance and personal: %1, %2</source>
        <translation>حصة المضمون من المضمون والشخصي: %1، %2</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>عمّ نتحدث</translation>
    </message>
    <message>
        <source>Withheld, as the program errs too often there, or nobody knows how often: %1</source>
        <translation>محجوبة، لأن البرنامج يخطئ فيها كثيراً أو لا يُعرف كم يخطئ: %1</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>Platform</source>
        <translation>المنصّة</translation>
    </message>
    <message>
        <source>Id of the post</source>
        <translation>معرّف المنشور</translation>
    </message>
    <message>
        <source>Who wrote it (account)</source>
        <translation>من كتبه (الحساب)</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>متى كُتب</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Id of the post it answers</source>
        <translation>معرّف المنشور الذي يردّ عليه</translation>
    </message>
    <message>
        <source>Name of the author</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Whom it mentions</source>
        <translation>من يذكرهم</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>إعادات النشر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Number of replies</source>
        <translation>عدد الردود</translation>
    </message>
    <message>
        <source>How often it was shown</source>
        <translation>عدد مرات العرض</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>معرّف المحادثة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>%1, %2</source>
        <comment>title, time counted</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>TrainingKeys</name>
    <message>
        <source>present…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>case room…</source>
        <translation>غرفة الحالات…</translation>
    </message>
    <message>
        <source>the point…</source>
        <translation>المغزى…</translation>
    </message>
    <message>
        <source>wording and stops…</source>
        <translation>الصياغة والوقفات…</translation>
    </message>
    <message>
        <source>collection…</source>
        <translation>مجموعة…</translation>
    </message>
    <message>
        <source>beside a similar one</source>
        <translation>إلى جانب مثال مشابه</translation>
    </message>
    <message>
        <source>the two chosen side by side</source>
        <translation>المثالان المختاران جنباً إلى جنب</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>export a case pack…</source>
        <translation>تصدير حزمة حالات…</translation>
    </message>
    <message>
        <source>import a case pack…</source>
        <translation>استيراد حزمة حالات…</translation>
    </message>
    <message>
        <source>add the invented cases</source>
        <translation>إضافة الحالات المتخيَّلة</translation>
    </message>
    <message>
        <source>take back what was done</source>
        <translation>التراجع عمّا جرى</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>إعادة ما تمّ التراجع عنه</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>%1; those without an answer kept in</source>
        <comment>&apos;367 messages&apos;</comment>
        <translation>%1؛ ومن لم يُجَب محسوب</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>ما زال ينتظر</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>المرجّح</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, content</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Half had an answer within %1</source>
        <translation>نصفهم تلقّى جواباً خلال %1</translation>
    </message>
    <message>
        <source>Not yet half had an answer</source>
        <translation>لم يتلقَّ نصفهم جواباً بعد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>parts of the weight</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>كم ينتظر الناس</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24س</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was counted, time counted</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>before the numbers still waiting under an axis</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>half had an answer within %1</source>
        <translation>نصفهم تلقّى جواباً خلال %1</translation>
    </message>
    <message>
        <source>Nobody had to wait</source>
        <translation>لم ينتظر أحد</translation>
    </message>
    <message>
        <source>under 5</source>
        <comment>a count that is not shown</comment>
        <translation>أقل من 5</translation>
    </message>
</context>
<context>
    <name>WaitingView</name>
    <message>
        <source>%1 waits %2: %3</source>
        <extracomment>for a screen reader: who, how long, the words</extracomment>
        <translation>%1 ينتظر منذ %2: %3</translation>
    </message>
    <message>
        <source>Waiting for us now</source>
        <translation>بانتظار ردّنا الآن</translation>
    </message>
    <message>
        <source>all dates, the oldest first</source>
        <translation>كل التواريخ، الأقدم أولاً</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>لا أحد ينتظر جواباً.</translation>
    </message>
    <message>
        <source>%1 longer than %2, your target · all dates</source>
        <extracomment>a number of messages, a time: &apos;12 longer than 24 h, your target · all dates&apos;</extracomment>
        <translation>%1 منذ أكثر من %2، وهو هدفكم · كل التواريخ</translation>
    </message>
</context>
<context>
    <name>WatchView</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>%1; about %2 are usual</source>
        <translation>%1؛ والمعتاد نحو %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 alarms in 30 days; 1 may be chance</source>
        <extracomment>alarms that were raised, beside the one that may be chance</extracomment>
        <translation>
            <numerusform>لا إنذار في 30 يومًا؛ وقد يكون واحد صدفة</numerusform>
            <numerusform>إنذار واحد في 30 يومًا؛ وقد يكون واحد صدفة</numerusform>
            <numerusform>إنذاران في 30 يومًا؛ وقد يكون واحد صدفة</numerusform>
            <numerusform>%1 إنذارات في 30 يومًا؛ وقد يكون واحد صدفة</numerusform>
            <numerusform>%1 إنذارًا في 30 يومًا؛ وقد يكون واحد صدفة</numerusform>
            <numerusform>%1 إنذار في 30 يومًا؛ وقد يكون واحد صدفة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the last 28 days, ours and others&apos;</source>
        <translation>%1 في آخر 28 يومًا، منشوراتنا ومنشورات غيرنا</translation>
    </message>
    <message>
        <source>%1, among the latest %2</source>
        <translation>%1، من بين آخر %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>المراقَب</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>آخر 28 يومًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>More than usual</source>
        <translation>أكثر من المعتاد</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 بحسب اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>posts with these words</source>
        <translation>منشورات فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>%1: %2; not the whole day is known</source>
        <translation>%1: %2؛ اليوم غير معلوم كله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: لا شيء معلوم</translation>
    </message>
    <message>
        <source>more than usual, %1</source>
        <translation>أكثر من المعتاد، %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a description</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>More is said of “%1” than usual</source>
        <translation>يُقال عن «%1» أكثر من المعتاد</translation>
    </message>
    <message>
        <source>See the posts</source>
        <translation>انظر المنشورات</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>for a screen reader: what, the details, the action</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>attache::AccountForm</name>
    <message>
        <source>Messages to an account of ours count as said to us; its posts count as our answers.</source>
        <translation>الرسائل إلى حساب لنا تُعدّ موجّهة إلينا؛ ومنشوراته تُعدّ أجوبتنا.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>لنا</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصّة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>البلد (حرفان)</translation>
    </message>
</context>
<context>
    <name>attache::AccountModel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصّة</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>لنا</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمي</translation>
    </message>
</context>
<context>
    <name>attache::ActionBar</name>
    <message>
        <source>copy and open on %1</source>
        <translation>نسخ وفتح على %1</translation>
    </message>
    <message>
        <source>%1 next · Ctrl+Z takes anything back</source>
        <translation>%1 للتالية · Ctrl+Z للتراجع عن أي شيء</translation>
    </message>
</context>
<context>
    <name>attache::AnswerForm</name>
    <message>
        <source>What would you do?</source>
        <translation>ماذا كنتم ستفعلون؟</translation>
    </message>
    <message>
        <source>What do you expect to happen?</source>
        <translation>ماذا تتوقعون أن يحدث؟</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>Keep this answer (Ctrl+Enter)</source>
        <translation>حفظ هذا الجواب (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Who are you? The result sheet needs a name.</source>
        <translation>من أنتم؟ تحتاج ورقة النتائج إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answer(s) kept</source>
        <translation>
            <numerusform>الأجوبة المحفوظة: %1</numerusform>
            <numerusform>الأجوبة المحفوظة: %1</numerusform>
            <numerusform>الأجوبة المحفوظة: %1</numerusform>
            <numerusform>حُفظت %1 أجوبة</numerusform>
            <numerusform>حُفظ %1 جواباً</numerusform>
            <numerusform>حُفظ %1 جواب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::AskedPart</name>
    <message>
        <source>by subject</source>
        <translation>بحسب الموضوع</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>attache::CalendarForm</name>
    <message>
        <source>Several spans a day are parted by commas: 08:30–12:00, 13:00–16:30. A span may run past midnight: 22:00–06:00.</source>
        <translation>تُفصل الفترات المتعددة في اليوم بفواصل: 08:30–12:00, 13:00–16:30. وقد تتجاوز الفترة منتصف الليل: 22:00–06:00.</translation>
    </message>
    <message>
        <source>Use these hours</source>
        <translation>استخدام هذه الساعات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message>
        <source>Holidays, one a line (2026-12-25)</source>
        <translation>العطل، واحدة في كل سطر (2026-12-25)</translation>
    </message>
    <message>
        <source>The hours of %1 cannot be understood.</source>
        <translation>ساعات %1 غير مفهومة.</translation>
    </message>
    <message>
        <source>One of the holidays is no date. Write 2026-12-25.</source>
        <translation>إحدى العطل ليست تاريخاً. اكتبوا 2026-12-25.</translation>
    </message>
</context>
<context>
    <name>attache::CapitalView</name>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, by how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Questions that no cleared line answers, in people&apos;s own words: the letter to the capital, and the note at a rotation.</source>
        <translation>أسئلة لا يجيب عنها نص معتمد، بكلام الناس أنفسهم: الخطاب إلى العاصمة، ومذكّرة التسليم عند تبدّل الموظفين.</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>تصدير PDF…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>The capital has replied…</source>
        <translation>ردّت العاصمة…</translation>
    </message>
    <message>
        <source>What most ask first</source>
        <translation>الأكثر سؤالاً عنه أولاً</translation>
    </message>
    <message>
        <source>Copied: the letter to the capital</source>
        <translation>نُسخ: الخطاب إلى العاصمة</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>حفظ الخطاب</translation>
    </message>
    <message>
        <source>Questions.txt</source>
        <translation>أسئلة.txt</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>Questions.pdf</source>
        <translation>أسئلة.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>attache::CaseWordingForm</name>
    <message>
        <source>Another wording for class cannot.</source>
        <translation>لا يمكن ذلك في صياغة أخرى للصف.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The replay stops after this post</source>
        <translation>تتوقف الإعادة بعد هذا المنشور</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Wording for class; empty: the exact words</source>
        <translation>صياغة للصف؛ إن تُركت فارغة: النص الحرفي</translation>
    </message>
    <message>
        <source>Decision point</source>
        <translation>نقطة القرار</translation>
    </message>
    <message>
        <source>Question; empty: what would you do now?</source>
        <translation>السؤال؛ إن تُرك فارغاً: ماذا تفعلون الآن؟</translation>
    </message>
    <message>
        <source>What happened; empty: the next posts tell</source>
        <translation>ما حدث؛ إن تُرك فارغاً: ترويه المنشورات التالية</translation>
    </message>
    <message>
        <source>Rubric: a line each, its points at the end (Names the fact: 2)</source>
        <translation>سلّم التقييم: كل بند في سطر ونقاطه في آخره (يذكر الواقعة: 2)</translation>
    </message>
</context>
<context>
    <name>attache::ChartTable</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>attache::ChartView</name>
    <message>
        <source>%1 Press T for a table.</source>
        <translation>%1 اضغطوا T لعرض جدول.</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <translation>فتح ما وراءه</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>attache::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::ChoicePanel</name>
    <message>
        <source>to copy</source>
        <translation>للاحتذاء</translation>
    </message>
    <message>
        <source>worth doing like this again</source>
        <translation>يستحق أن يُحتذى</translation>
    </message>
    <message>
        <source>to discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>worth talking about with the team</source>
        <translation>يستحق النقاش مع الفريق</translation>
    </message>
</context>
<context>
    <name>attache::ClearedLineList</name>
    <message>
        <source>Cleared lines are offered beside every question that they may answer</source>
        <translation>تُعرض النصوص المعتمدة إلى جانب كل سؤال قد تجيب عنه</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Lines in use</source>
        <translation>نصوص قيد الاستعمال</translation>
    </message>
    <message>
        <source>Answers on an expired line</source>
        <translation>أجوبة بنص انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Answers without a line</source>
        <translation>أجوبة بلا نص معتمد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>سحب من الاستعمال</translation>
    </message>
    <message>
        <source>New line…</source>
        <translation>نص جديد…</translation>
    </message>
    <message>
        <source>There is no cleared line yet.</source>
        <translation>لا نص معتمداً بعد.</translation>
    </message>
    <message>
        <source>No answer stands on an expired line.</source>
        <translation>لا جواب يستند إلى نص انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Every answer names its line.</source>
        <translation>كل جواب يذكر نصّه المعتمد.</translation>
    </message>
</context>
<context>
    <name>attache::CollectionForm</name>
    <message>
        <source>Space puts an example in or takes it out; Alt+Up and Alt+Down change the order.</source>
        <translation>Space يضيف مثالاً أو يخرجه؛ Alt+Up وAlt+Down يغيّران الترتيب.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Examples, in the order of the lesson</source>
        <translation>الأمثلة، بترتيب الدرس</translation>
    </message>
</context>
<context>
    <name>attache::CollectionTable</name>
    <message>
        <source>Collections: examples in the order of a lesson</source>
        <translation>المجموعات: أمثلة بترتيب درس</translation>
    </message>
    <message>
        <source>There is no collection yet.</source>
        <translation>لا توجد مجموعات بعد.</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Present…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Case room…</source>
        <translation>غرفة الحالات…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>attache::ColumnForm</name>
    <message>
        <source>Read later files of this header the same way</source>
        <translation>قراءة الملفات اللاحقة بهذه الترويسة بالطريقة نفسها</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>ليس في هذا الملف</translation>
    </message>
    <message>
        <source>Platform of rows that name none</source>
        <translation>منصة الصفوف التي لا تذكرها</translation>
    </message>
    <message>
        <source>How times are written</source>
        <translation>كيف كُتبت الأوقات</translation>
    </message>
    <message>
        <source>Zone of times that name none</source>
        <translation>منطقة الأوقات التي لا تذكرها</translation>
    </message>
</context>
<context>
    <name>attache::ConnectForm</name>
    <message>
        <source>The account is read, never written to. The secret goes to the system&apos;s keychain and nowhere else; without a keychain it is kept until the program ends.</source>
        <translation>يُقرأ الحساب ولا يُكتب فيه أبداً. يُحفظ السرّ في سلسلة مفاتيح النظام ولا يُحفظ في أي مكان آخر؛ وبدون سلسلة مفاتيح يُحفظ حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>We hold, or have applied for, the Enterprise plan</source>
        <translation>لدينا خطة Enterprise أو طلبناها</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصّة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>App password or token</source>
        <translation>كلمة مرور التطبيق أو رمز الوصول</translation>
    </message>
    <message>
        <source>Confirm the Enterprise plan, or read files instead.</source>
        <translation>أكّدوا خطة Enterprise، أو اقرؤوا الملفات بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Name the server.</source>
        <translation>اذكروا اسم الخادم.</translation>
    </message>
    <message>
        <source>The app password or token is missing.</source>
        <translation>كلمة مرور التطبيق أو رمز الوصول غير مذكور.</translation>
    </message>
</context>
<context>
    <name>attache::ConnectionRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>نسيان: %1</translation>
    </message>
</context>
<context>
    <name>attache::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Who is called…</source>
        <translation>من يُخاطَب…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
</context>
<context>
    <name>attache::ConversationListModel</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who opened a conversation, then its first words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without a word of its own</source>
        <translation>بلا كلام خاص به</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
</context>
<context>
    <name>attache::ConversationsPage</name>
    <message>
        <source>Waiting only</source>
        <translation>ما ينتظر فقط</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No conversation in this period.</source>
        <translation>لا محادثات في هذه الفترة.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everything imported</source>
        <translation>ابحث في كل ما استورد</translation>
    </message>
    <message>
        <source>example for class…</source>
        <translation>مثال للصف…</translation>
    </message>
</context>
<context>
    <name>attache::CreateDialog</name>
    <message>
        <source>Embassy</source>
        <extracomment>the suggested file name of a new workspace, without its ending</extracomment>
        <translation>السفارة</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>إنشاء ملف عمل</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Days begin in</source>
        <translation>تبدأ الأيام بتوقيت</translation>
    </message>
    <message>
        <source>File of the workspace</source>
        <translation>موضع ملف العمل</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>المنطقة الزمنية للأيام</translation>
    </message>
    <message>
        <source>This file contains people&apos;s words and is not encrypted. Keep it on an encrypted disk.</source>
        <translation>يحتوي هذا الملف على كلام الناس وهو غير مشفّر. احفظوه على قرص مشفّر.</translation>
    </message>
    <message>
        <source>Workspaces (*.attache)</source>
        <translation>ملفات العمل (*.attache)</translation>
    </message>
</context>
<context>
    <name>attache::DataPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الاستيرادات</translation>
    </message>
    <message>
        <source>Add a post by hand…</source>
        <translation>إضافة منشور يدوياً…</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>المنطقة الزمنية للأيام</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the time zone of days</source>
        <translation>تغيير المنطقة الزمنية للأيام</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفجوات</translation>
    </message>
    <message>
        <source>Where we know nothing of an account. Figures say so.</source>
        <translation>حيث لا نعرف شيئاً عن حساب. والأرقام تذكر ذلك.</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Used only where a figure says so; everything else counts round the clock.</source>
        <translation>تُستخدم فقط حيث يذكر الرقم ذلك؛ وكل ما سواه يُحتسب على مدار الساعة.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Our office hours</source>
        <translation>دوامنا</translation>
    </message>
    <message>
        <source>When on duty</source>
        <translation>ساعات المناوبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>None known.</source>
        <translation>لا شيء معروف.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>غير معروف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 holiday(s)</source>
        <translation>
            <numerusform>%1، لا عطل</numerusform>
            <numerusform>%1، عطلة واحدة</numerusform>
            <numerusform>%1، عطلتان</numerusform>
            <numerusform>%1، %2 عطل</numerusform>
            <numerusform>%1، %2 عطلة</numerusform>
            <numerusform>%1، %2 عطلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the account&apos;s name and its platform.</source>
        <translation>اكتبوا اسم الحساب ومنصّته.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Write who wrote it, and what.</source>
        <translation>اكتبوا من كتبه وماذا كتب.</translation>
    </message>
    <message>
        <source>Add a post by hand</source>
        <translation>إضافة منشور يدوياً</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Connect a platform</source>
        <translation>الاتصال بمنصّة</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>No keychain answers here: the token is kept until the program ends.</source>
        <translation>لا سلسلة مفاتيح تستجيب هنا: يُحفظ رمز الوصول حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Waiting for a limit until %1</source>
        <translation>بانتظار زوال الحدّ حتى %1</translation>
    </message>
    <message>
        <source>Asked %1 times, %2 new posts: %3</source>
        <translation>الأسئلة %1، المنشورات الجديدة %2: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 known already, %4 taken away by their authors.</source>
        <translation>%1 جديد، %2 مُغيَّر، %3 معروف من قبل، %4 سحبه كاتبه.</translation>
    </message>
    <message>
        <source>Who is called, and when</source>
        <translation>من يُخاطَب، ومتى</translation>
    </message>
    <message>
        <source>Forget this connection?</source>
        <translation>هل يُنسى هذا الاتصال؟</translation>
    </message>
    <message>
        <source>Its token is forgotten. What was collected stays. It can be connected again.</source>
        <translation>يُنسى رمز وصوله. ما جُمع باقٍ. ويمكن الاتصال به من جديد.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>attache::DecisionDesk</name>
    <message>
        <source>There is nothing of the last day to take back.</source>
        <translation>لا شيء من اليوم الأخير للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تمّ التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>attache::DecisionForm</name>
    <message>
        <source>Please say what.</source>
        <translation>يُرجى ملء هذا الحقل.</translation>
    </message>
</context>
<context>
    <name>attache::DraftEdit</name>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Write an answer here; D jumps to it</source>
        <translation>اكتبوا جواباً هنا؛ المفتاح D ينقل إليه</translation>
    </message>
</context>
<context>
    <name>attache::DraftField</name>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>kept as you type · too long: %1</source>
        <extracomment>beside the title of the draft: how it is kept, how long it is</extracomment>
        <translation>يُحفظ أثناء الكتابة · أطول من المسموح: %1</translation>
    </message>
    <message>
        <source>kept as you type · %1</source>
        <translation>يُحفظ أثناء الكتابة · %1</translation>
    </message>
</context>
<context>
    <name>attache::ExampleForm</name>
    <message>
        <source>Only the point and what to learn are shown to a class, at the end; the notes are for you.</source>
        <translation>لا يظهر للصف إلا المغزى والدروس المستفادة، وذلك في النهاية؛ أما الملاحظات فهي لكم.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The point it teaches</source>
        <translation>المغزى الذي يعلّمه</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>ما يستحقه</translation>
    </message>
    <message>
        <source>What is shown of it</source>
        <translation>ما يُعرض منه</translation>
    </message>
    <message>
        <source>Title for class (no names)</source>
        <translation>عنوان للصف (بلا أسماء)</translation>
    </message>
    <message>
        <source>What to learn, a line each</source>
        <translation>الدروس المستفادة، كلٌّ في سطر</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>وسوم، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Notes for the instructor</source>
        <translation>ملاحظات للمدرِّب</translation>
    </message>
</context>
<context>
    <name>attache::ExampleTable</name>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Search in examples</source>
        <translation>البحث في الأمثلة</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>ما يستحقه</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No example has these words.</source>
        <translation>لا مثال فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing is marked yet: E beside a message of the inbox marks it, or begin with the invented cases.</source>
        <translation>لم يُوسم شيء بعد: المفتاح E عند رسالة في الوارد يسمها، أو ابدؤوا بالحالات المتخيَّلة.</translation>
    </message>
    <message>
        <source>Add the invented cases</source>
        <translation>إضافة الحالات المتخيَّلة</translation>
    </message>
</context>
<context>
    <name>attache::ExampleView</name>
    <message>
        <source>Choose an example to see it as a class does.</source>
        <translation>اختاروا مثالاً لرؤيته كما يراه الصف.</translation>
    </message>
    <message>
        <source>The point it teaches is not written down yet (E).</source>
        <translation>لم يُكتب مغزاه بعد (E).</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>ملاحظات: %1</translation>
    </message>
</context>
<context>
    <name>attache::FigureTile</name>
    <message>
        <source>Opens what is behind this number. Ctrl+C copies it with its weight.</source>
        <translation>يفتح ما وراء هذا الرقم. ينسخه Ctrl+C مع وزنه.</translation>
    </message>
    <message>
        <source>Behind this number</source>
        <translation>ما وراء هذا الرقم</translation>
    </message>
    <message>
        <source>Copy with its weight</source>
        <translation>نسخ مع وزنه</translation>
    </message>
</context>
<context>
    <name>attache::FilterBar</name>
    <message>
        <source>given to nobody</source>
        <translation>لم يُسند إلى أحد</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Narrow the list (key %1)</source>
        <translation>تضييق القائمة (المفتاح %1)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصّة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>أُسند إلى</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>إزالة هذه التصفية</translation>
    </message>
</context>
<context>
    <name>attache::FrozenPanel</name>
    <message>
        <source>Frozen reports</source>
        <translation>التقارير المجمّدة</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>ما تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>No report was frozen yet.</source>
        <translation>لم يُجمَّد أي تقرير بعد.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a report, when it was frozen</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>attache::GiveForm</name>
    <message>
        <source>It stays in the queue; whoever it is given to can filter for it.</source>
        <translation>تبقى في قائمة الانتظار؛ ومن أُسندت إليه يمكنه تصفية القائمة بها.</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>أُسند إلى</translation>
    </message>
</context>
<context>
    <name>attache::HistoryPanel</name>
    <message>
        <source>take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Steps of the last day can be taken back, the latest first.</source>
        <translation>يمكن التراجع عن خطوات اليوم الأخير، الأحدث أولاً.</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1، تمّ التراجع</translation>
    </message>
    <message>
        <source>What holds for this message</source>
        <translation>ما يسري على هذه الرسالة</translation>
    </message>
    <message>
        <source>Nothing was said of it.</source>
        <translation>لم يُقل عنها شيء.</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>ما جرى بشأنها</translation>
    </message>
    <message>
        <source>What was done at this desk</source>
        <translation>ما جرى في هذا المكتب</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يجرِ شيء بعد.</translation>
    </message>
</context>
<context>
    <name>attache::ImportFileCard</name>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>ترك: %1</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>الأوقات…</translation>
    </message>
    <message>
        <source>Times in this file name no zone: see below whether this one is right.</source>
        <translation>الأوقات في هذا الملف بلا منطقة زمنية: انظر أدناه هل هذه صحيحة.</translation>
    </message>
</context>
<context>
    <name>attache::ImportFlow</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>attache::ImportPanel</name>
    <message>
        <source>Drop files, archives or folders anywhere on the window, or choose them here. They are only looked at; nothing is stored before you say so.</source>
        <translation>أفلت ملفات أو أرشيفات أو مجلدات في أي مكان من النافذة، أو اخترها هنا. تُفحص فقط؛ لا يُخزَّن شيء قبل أن تقول ذلك.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ملفات للاستيراد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>مجلد للاستيراد</translation>
    </message>
    <message>
        <source>Read posts to few readers too (followers only, direct)</source>
        <translation>قراءة المنشورات المحدودة القراء أيضاً (للمتابعين، المباشرة)</translation>
    </message>
    <message>
        <source>If it is cancelled</source>
        <translation>إذا أُلغي</translation>
    </message>
    <message>
        <source>If it is cancelled, keep what was read until then</source>
        <translation>إذا أُلغي يُحفظ ما قُرئ حتى ذلك الحين</translation>
    </message>
    <message>
        <source>If it is cancelled, keep nothing of it</source>
        <translation>إذا أُلغي لا يُحفظ منه شيء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1 of %2 files can be read; the others are left out.</source>
        <translation>يمكن قراءة %1 من %2 ملفات؛ وتُترك البقية.</translation>
    </message>
</context>
<context>
    <name>attache::InboxActs</name>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>ملف العمل هذا للقراءة فقط هنا.</translation>
    </message>
    <message>
        <source>Please write your name.</source>
        <translation>يُرجى كتابة اسمكم.</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <translation>من يقرّر؟</translation>
    </message>
    <message>
        <source>Leave unanswered on purpose</source>
        <translation>ترك بلا جواب عمداً</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Wrong claim</source>
        <translation>ادّعاء خاطئ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What was said is wrong. Put down what is right, in words or as the link of the correction.</source>
        <translation>ما قيل خاطئ. اكتبوا الصواب، كلاماً أو رابطاً للتصحيح.</translation>
    </message>
    <message>
        <source>For the team; it stands beside the message and in no report.</source>
        <translation>للفريق؛ تظهر إلى جانب الرسالة ولا تظهر في أي تقرير.</translation>
    </message>
    <message>
        <source>The correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>The first that fits, from the top.</source>
        <translation>أول ما يناسب، من الأعلى.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>For the training of the team; it changes no figure.</source>
        <translation>لتدريب الفريق؛ ولا يغيّر أي رقم.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Draft copied. Once it is posted, %1 marks the message answered.</source>
        <translation>نُسخت المسودة. بعد نشرها يسم المفتاح %1 الرسالة بأنها أُجيبت.</translation>
    </message>
    <message>
        <source>draft copied</source>
        <translation>نُسخت المسودة</translation>
    </message>
    <message>
        <source>Where this post stands is not known.</source>
        <translation>موضع هذا المنشور غير معروف.</translation>
    </message>
    <message>
        <source>Draft copied. Where this post stands is not known.</source>
        <translation>نُسخت المسودة. موضع هذا المنشور غير معروف.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>فتح %1؟</translation>
    </message>
    <message>
        <source>Your browser will go to %1. Until the window is closed, this host is not asked about again.</source>
        <translation>سينتقل المتصفح إلى %1. لن يُسأل عن هذا المضيف ثانية حتى تُغلق النافذة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>The target is now %1.</source>
        <translation>الهدف الآن %1.</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>لماذا هذا الترتيب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The question, what was said before, and the draft: plain text for whoever clears it.</source>
        <translation>السؤال وما قيل قبله والمسودة: نص عادي لمن يعتمده.</translation>
    </message>
    <message>
        <source>Copied for clearance: question, context, draft</source>
        <translation>نُسخ للاعتماد: السؤال والسياق والمسودة</translation>
    </message>
    <message>
        <source>Save for clearance</source>
        <translation>حفظ للاعتماد</translation>
    </message>
    <message>
        <source>Clearance.txt</source>
        <translation>للاعتماد.txt</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Send for clearance</source>
        <translation>إرسال للاعتماد</translation>
    </message>
    <message>
        <source>This post is no longer there.</source>
        <translation>لم يعد هذا المنشور موجوداً.</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>هذا المنشور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the title of a form: what is decided, then on whom</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::InboxDeskPage</name>
    <message>
        <source>Parts of the inbox</source>
        <translation>أقسام الوارد</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Left on purpose</source>
        <translation>تُرك عمداً</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Cleared lines</source>
        <translation>النصوص المعتمدة</translation>
    </message>
    <message>
        <source>Ask the capital</source>
        <translation>اسألوا العاصمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Watch words</source>
        <translation>كلمات مراقَبة</translation>
    </message>
    <message>
        <source>What this view shows is not known here.</source>
        <translation>ما يعرضه هذا العرض غير معروف هنا.</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <extracomment>a line of the palette: the page, then what is done there</extracomment>
        <translation>الوارد: %1</translation>
    </message>
    <message>
        <source>Inbox: watch words…</source>
        <translation>الوارد: كلمات مراقَبة…</translation>
    </message>
    <message>
        <source>Inbox: show what is %1</source>
        <translation>الوارد: أظهر ما هو %1</translation>
    </message>
    <message>
        <source>Choose the messages first.</source>
        <translation>اختر الرسائل أولًا.</translation>
    </message>
</context>
<context>
    <name>attache::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>of a button: what it does, and the key that does the same</extracomment>
        <translation>%1 (المفتاح %2)</translation>
    </message>
</context>
<context>
    <name>attache::LeaveForm</name>
    <message>
        <source>It leaves the queue and the rates, and is printed beside them. Decided by %1.</source>
        <translation>تخرج من قائمة الانتظار ومن النسب، وتُذكر إلى جانبها. صاحب القرار: %1.</translation>
    </message>
    <message>
        <source>Leave unanswered</source>
        <translation>ترك بلا جواب</translation>
    </message>
    <message>
        <source>answered by mail</source>
        <translation>أُجيب بالبريد</translation>
    </message>
    <message>
        <source>insult, asks nothing</source>
        <translation>إساءة لا تسأل عن شيء</translation>
    </message>
    <message>
        <source>outside our remit</source>
        <translation>خارج اختصاصنا</translation>
    </message>
    <message>
        <source>under legal review</source>
        <translation>قيد المراجعة القانونية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>يُنظر فيه ثانية في</translation>
    </message>
    <message>
        <source>Please give a reason: whoever looks again will ask for it.</source>
        <translation>يُرجى ذكر السبب: سيسأل عنه من ينظر فيه ثانية.</translation>
    </message>
</context>
<context>
    <name>attache::LeftList</name>
    <message>
        <source>Left unanswered on purpose: all dates, whoever must be looked at again first</source>
        <translation>تُرك بلا جواب عمداً: كل التواريخ، ما يجب النظر فيه ثانية أولاً</translation>
    </message>
    <message>
        <source>Nothing was left unanswered on purpose.</source>
        <translation>لم يُترك شيء بلا جواب عمداً.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>إعادة إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>attache::LessonForm</name>
    <message>
        <source>The replay stops where somebody had to decide; trainees write what they would do and what they expect, and only then see what happened.</source>
        <translation>تتوقف الإعادة حيث كان على أحدهم أن يقرّر؛ يكتب المتدربون ما كانوا سيفعلونه وما يتوقعونه، وعندئذ فقط يرون ما حدث.</translation>
    </message>
    <message>
        <source>Full screen, one post after the other; Space goes on, Esc ends it.</source>
        <translation>ملء الشاشة، منشوراً بعد منشور؛ Space للمتابعة وEsc للإنهاء.</translation>
    </message>
    <message>
        <source>Into the case room</source>
        <translation>إلى غرفة الحالات</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Hide names: people are letters, the same ones through the whole lesson</source>
        <translation>إخفاء الأسماء: الأشخاص أحرف، هي نفسها طوال الدرس</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>attache::LessonNotes</name>
    <message>
        <source>Notes for the trainer</source>
        <translation>ملاحظات للمدرِّب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1، الخطوة %2 من %3</translation>
    </message>
    <message>
        <source>The point it teaches</source>
        <translation>المغزى الذي يعلّمه</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتكم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <source>the end of the lesson</source>
        <translation>نهاية الدرس</translation>
    </message>
    <message>
        <source>the next case: %1</source>
        <translation>الحالة التالية: %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>you ask: %1</source>
        <translation>تسألون: %1</translation>
    </message>
    <message>
        <source>what happened: %1</source>
        <translation>ما حدث: %1</translation>
    </message>
    <message>
        <source>how it ended, and what to learn</source>
        <translation>كيف انتهى الأمر، والدروس المستفادة</translation>
    </message>
    <message>
        <source>This case is invented: nothing of it can be searched.</source>
        <translation>هذه الحالة متخيَّلة: لا يمكن البحث عن شيء منها.</translation>
    </message>
    <message>
        <source>%1 of %2 posts stand in their exact words. %3</source>
        <translation>%1 من %2 من المنشورات بنصها الحرفي. %3</translation>
    </message>
</context>
<context>
    <name>attache::LessonPanel</name>
    <message>
        <source>Invented people and events.</source>
        <translation>أشخاص وأحداث من نسج الخيال.</translation>
    </message>
    <message>
        <source>Decide before you see what happened</source>
        <translation>قرّروا قبل أن تروا ما حدث</translation>
    </message>
    <message>
        <source>%1) %2</source>
        <extracomment>one of several choices: its letter, its words</extracomment>
        <translation>%1) %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>A public event behind it (%1)</source>
        <translation>حدث علني وراءه (%1)</translation>
    </message>
</context>
<context>
    <name>attache::LessonRoom</name>
    <message>
        <source>There is no example to show.</source>
        <translation>لا مثال للعرض.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>الأسماء ظاهرة.</translation>
    </message>
    <message>
        <source>The result sheets of this lesson are kept</source>
        <translation>حُفظت أوراق نتائج هذا الدرس</translation>
    </message>
    <message>
        <source>Nobody has written an answer yet.</source>
        <translation>لم يكتب أحد جواباً بعد.</translation>
    </message>
    <message>
        <source>A folder for the result sheets</source>
        <translation>مجلد لأوراق النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%1 result sheet(s) saved, and one of the group</source>
        <translation>
            <numerusform>أوراق النتائج المحفوظة: %1، وورقة للمجموعة</numerusform>
            <numerusform>أوراق النتائج المحفوظة: %1، وورقة للمجموعة</numerusform>
            <numerusform>أوراق النتائج المحفوظة: %1، وورقة للمجموعة</numerusform>
            <numerusform>حُفظت %1 أوراق نتائج، وورقة للمجموعة</numerusform>
            <numerusform>حُفظت %1 ورقة نتائج، وورقة للمجموعة</numerusform>
            <numerusform>حُفظت %1 ورقة نتائج، وورقة للمجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::LessonTable</name>
    <message>
        <source>Lessons that were held, and what trainees wrote</source>
        <translation>الدروس التي أُقيمت، وما كتبه المتدربون</translation>
    </message>
    <message>
        <source>No lesson was held in the case room yet.</source>
        <translation>لم يُقَم أي درس في غرفة الحالات بعد.</translation>
    </message>
    <message>
        <source>Result sheets…</source>
        <translation>أوراق النتائج…</translation>
    </message>
</context>
<context>
    <name>attache::LessonWindow</name>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation>الحالة %1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>بسرعة ×%1</translation>
    </message>
    <message>
        <source>Space: what happened · T: time · + −: half a minute · ←: back · N: notes · Ctrl+S: result sheets · Esc: end</source>
        <translation>Space: ما حدث · T: الوقت · + −: نصف دقيقة · ←: رجوع · N: ملاحظات · Ctrl+S: أوراق النتائج · Esc: إنهاء</translation>
    </message>
    <message>
        <source>Space: on · ←: back · P: replay (%1, V changes) · N: notes · Ctrl+S: result sheets · Esc: end</source>
        <translation>Space: متابعة · ←: رجوع · P: إعادة (%1، يغيّرها V) · N: ملاحظات · Ctrl+S: أوراق النتائج · Esc: إنهاء</translation>
    </message>
</context>
<context>
    <name>attache::LetterPanel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الخطاب</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
</context>
<context>
    <name>attache::LineActs</name>
    <message>
        <source>New line</source>
        <translation>نص جديد</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Line retired; answers that were made of it keep naming it.</source>
        <translation>سُحب النص من الاستعمال؛ والأجوبة التي استندت إليه تبقى تذكره.</translation>
    </message>
    <message>
        <source>What the capital has replied</source>
        <translation>ما ردّت به العاصمة</translation>
    </message>
    <message>
        <source>Please write what may be said.</source>
        <translation>يُرجى كتابة ما يجوز قوله.</translation>
    </message>
    <message>
        <source>Line kept.</source>
        <translation>حُفظ النص.</translation>
    </message>
    <message numerus="yes">
        <source>Line kept. It may fit %1 message(s) that wait.</source>
        <translation>
            <numerusform>حُفظ النص. لا رسالة منتظرة يناسبها.</numerusform>
            <numerusform>حُفظ النص. قد يناسب رسالة منتظرة واحدة.</numerusform>
            <numerusform>حُفظ النص. قد يناسب رسالتين منتظرتين.</numerusform>
            <numerusform>حُفظ النص. قد يناسب %1 رسائل منتظرة.</numerusform>
            <numerusform>حُفظ النص. قد يناسب %1 رسالة منتظرة.</numerusform>
            <numerusform>حُفظ النص. قد يناسب %1 رسالة منتظرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::LineCard</name>
    <message>
        <source>Another</source>
        <translation>نص آخر</translation>
    </message>
    <message>
        <source>Line that may fit</source>
        <translation>نص قد يناسب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>attache::LineForm</name>
    <message>
        <source>What may be said in public, and who cleared it. It is offered beside every question that shares its words.</source>
        <translation>ما يجوز قوله علناً، ومن اعتمده. يُعرض إلى جانب كل سؤال يشترك معه في كلماته.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>له أجل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>ما يجوز قوله</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>من اعتمده</translation>
    </message>
    <message>
        <source>Words of a question that it answers, parted by commas</source>
        <translation>كلمات من سؤال يجيب عنه، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Language (as in ‘fr’)</source>
        <translation>اللغة (برمزها، مثل ‘fr’)</translation>
    </message>
    <message>
        <source>Last day on which it may be said</source>
        <translation>آخر يوم يجوز قوله فيه</translation>
    </message>
</context>
<context>
    <name>attache::ListModel</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>attache::ListPanel</name>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما استُثني</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing stands here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>فتح ملف عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.attache)</source>
        <translation>ملفات العمل (*.attache)</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>تتغيّر اللغة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>هناك استيراد جارٍ.</translation>
    </message>
    <message>
        <source>Open or create a workspace first; then drop the files again.</source>
        <translation>افتحوا ملف عمل أو أنشئوه أولاً؛ ثم أفلتوا الملفات من جديد.</translation>
    </message>
    <message>
        <source>Let go to open this workspace</source>
        <translation>أفلت لفتح ملف العمل هذا</translation>
    </message>
    <message>
        <source>Let go to look at what these files hold</source>
        <translation>أفلت للنظر في ما تحويه هذه الملفات</translation>
    </message>
</context>
<context>
    <name>attache::MessageView</name>
    <message>
        <source>%1 · since %2</source>
        <extracomment>below a name: where it stands, then since when it waits</extracomment>
        <translation>%1 · منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) chosen</source>
        <translation>
            <numerusform>لا رسائل مختارة</numerusform>
            <numerusform>رسالة واحدة مختارة</numerusform>
            <numerusform>رسالتان مختارتان</numerusform>
            <numerusform>%1 رسائل مختارة</numerusform>
            <numerusform>%1 رسالة مختارة</numerusform>
            <numerusform>%1 رسالة مختارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::NeedsCard</name>
    <message>
        <source>Copy in three sentences</source>
        <translation>نسخ في ثلاث جمل</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وأمر آخر</numerusform>
            <numerusform>وأمران آخران</numerusform>
            <numerusform>و%1 أمور أخرى</numerusform>
            <numerusform>و%1 أمراً آخر</numerusform>
            <numerusform>و%1 أمر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::OfficerForm</name>
    <message>
        <source>Your name stands on every decision that you take here. It is asked once and kept on this computer.</source>
        <translation>يظهر اسمكم على كل قرار تتخذونه هنا. يُطلب مرة واحدة ويُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم</translation>
    </message>
</context>
<context>
    <name>attache::OrderPanel</name>
    <message>
        <source>A stronger reason stands before all weaker ones together; of two alike, whoever has waited longest.</source>
        <translation>السبب الأقوى يتقدّم كل ما هو أضعف منه مجتمعاً؛ وعند التساوي يتقدّم الأطول انتظاراً.</translation>
    </message>
    <message>
        <source>The team&apos;s target</source>
        <translation>هدف الفريق</translation>
    </message>
    <message>
        <source>Hours, round the clock, within which an answer is meant to stand.</source>
        <translation>عدد الساعات، على مدار الساعة، التي ينبغي أن يصدر الجواب خلالها.</translation>
    </message>
    <message>
        <source>Hours until an answer is late</source>
        <translation>عدد الساعات حتى يُعدّ الجواب متأخراً</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>attache::OwnQuestion</name>
    <message>
        <source>Whose account is ours?</source>
        <translation>أي حساب هو حسابنا؟</translation>
    </message>
    <message>
        <source>Messages and answers are told apart by it. It can be added later, on the page Data.</source>
        <translation>به تُميَّز الرسائل من الأجوبة. ويمكن إضافته لاحقاً في صفحة البيانات.</translation>
    </message>
    <message>
        <source>Our account</source>
        <translation>حسابنا</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, how many posts</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>attache::PackForm</name>
    <message>
        <source>One file for other missions: letters instead of names, wordings for class instead of exact words.</source>
        <translation>ملف واحد لبعثات أخرى: أحرف بدل الأسماء، وصياغات للصف بدل النص الحرفي.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Exact words, too, where there is no wording for class (they can be searched)</source>
        <translation>النص الحرفي أيضاً، حيث لا توجد صياغة للصف (يمكن البحث عنه)</translation>
    </message>
    <message>
        <source>Title of the pack (no names)</source>
        <translation>عنوان الحزمة (بلا أسماء)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلام</translation>
    </message>
</context>
<context>
    <name>attache::PairView</name>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
</context>
<context>
    <name>attache::PaletteDialog</name>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريدون أن تفعلوا؟</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
</context>
<context>
    <name>attache::PanelDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
</context>
<context>
    <name>attache::PassportPanel</name>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message>
        <source>Chosen by rule</source>
        <translation>اختيرت بقاعدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>opens the conversation of &apos;Typical&apos;, &apos;Longest wait&apos; or &apos;Best continued&apos;</extracomment>
        <translation>فتح: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>attache::PeriodDialog</name>
    <message>
        <source>Own dates</source>
        <translation>تواريخ محدّدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>attache::PlainDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>attache::PostForm</name>
    <message>
        <source>For a post that no file brings: a screenshot, a letter to the editor. Times are those of %1.</source>
        <translation>لمنشور لا يأتي به ملف: لقطة شاشة أو رسالة إلى المحرّر. الأوقات بتوقيت %1.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصّة</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Id of the post it answers</source>
        <translation>معرّف المنشور الذي يردّ عليه</translation>
    </message>
</context>
<context>
    <name>attache::PostPanel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>نصّه السابق</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>بلا كلام</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Open on %1…</source>
        <translation>فتح على %1…</translation>
    </message>
</context>
<context>
    <name>attache::PressTable</name>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>the latest %1 of %2</source>
        <translation>آخر %1 من %2</translation>
    </message>
</context>
<context>
    <name>attache::PrivacyPanel</name>
    <message>
        <source>Called by this workspace</source>
        <translation>ما يخاطبه ملف العمل هذا</translation>
    </message>
    <message>
        <source>Called once you connect them</source>
        <translation>ما يُخاطَب بعد الاتصال به</translation>
    </message>
</context>
<context>
    <name>attache::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>attache::PromiseForm</name>
    <message>
        <source>It stands among the promises until our next post to the same person keeps it.</source>
        <translation>يبقى بين الوعود حتى يفي به منشورنا التالي إلى الشخص نفسه.</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Please say what was promised.</source>
        <translation>يُرجى ذكر ما وُعد به.</translation>
    </message>
</context>
<context>
    <name>attache::PromiseList</name>
    <message>
        <source>What we promised: all dates, the earliest due first; our next post keeps it</source>
        <translation>ما وعدنا به: كل التواريخ، الأقرب موعداً أولاً؛ يفي به منشورنا التالي</translation>
    </message>
    <message>
        <source>Nothing was promised yet; P beside a message puts a promise down.</source>
        <translation>لا وعود بعد؛ المفتاح P إلى جانب رسالة يسجّل وعداً.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>attache::QueueList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>attache::QueueView</name>
    <message>
        <source>Why this order</source>
        <translation>لماذا هذا الترتيب</translation>
    </message>
    <message>
        <source>The rule of the order (key %1)</source>
        <translation>قاعدة الترتيب (المفتاح %1)</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%1 new, show</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة، عرضها</numerusform>
            <numerusform>رسالتان جديدتان، عرضهما</numerusform>
            <numerusform>%1 رسائل جديدة، عرضها</numerusform>
            <numerusform>%1 رسالة جديدة، عرضها</numerusform>
            <numerusform>%1 رسالة جديدة، عرضها</numerusform>
        </translation>
    </message>
    <message>
        <source>No message stands like this.</source>
        <translation>لا رسالة بهذه الحالة.</translation>
    </message>
    <message>
        <source>Show all that wait</source>
        <translation>عرض كل ما ينتظر</translation>
    </message>
    <message>
        <source>Nothing is here yet. Drop files with posts anywhere on this window.</source>
        <translation>لا شيء هنا بعد. أفلتوا ملفات فيها منشورات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Nobody waits. Everything is answered or explained.</source>
        <translation>لا أحد ينتظر. لكل رسالة جواب أو تفسير.</translation>
    </message>
    <message>
        <source>What was left on purpose</source>
        <translation>ما تُرك عمداً</translation>
    </message>
</context>
<context>
    <name>attache::ReadingView</name>
    <message>
        <source>Draw a sample…</source>
        <translation>سحب عيّنة…</translation>
    </message>
    <message>
        <source>Subjects, their keys and rules</source>
        <translation>المواضيع ومفاتيحها وقواعدها</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>قُرئ قراءة مختلفة</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>العيّنة %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>1 to 9: the subject · ← →: the post before, the next · Ctrl+Z takes it back</source>
        <translation>1 إلى 9: الموضوع · ← →: المنشور السابق، التالي · Ctrl+Z للتراجع</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>أول ما يناسب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No sample was drawn yet.</source>
        <translation>لم تُسحب أي عيّنة بعد.</translation>
    </message>
    <message>
        <source>%1  %2
%3</source>
        <extracomment>a key, the subject it stands for, and below it the subject&apos;s rule</extracomment>
        <translation>%1  %2
%3</translation>
    </message>
    <message>
        <source>%1 of %2 read by you</source>
        <translation>قرأتم %1 من %2</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>المنشور %1 من %2</translation>
    </message>
    <message>
        <source>This post is no longer there.</source>
        <translation>لم يعد هذا المنشور موجوداً.</translation>
    </message>
    <message>
        <source>The program proposes: %1 (%2). Enter takes it.</source>
        <translation>يقترح البرنامج: %1 (%2). Enter يأخذ به.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>قلتم: %1</translation>
    </message>
    <message>
        <source>You have read all of them.</source>
        <translation>قرأتموها كلها.</translation>
    </message>
    <message>
        <source>You have read all of them. Somebody else must read them, too.</source>
        <translation>قرأتموها كلها. يجب أن يقرأها شخص آخر أيضاً.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Post %1 · %2</source>
        <translation>المنشور %1 · %2</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>ملف العمل هذا للقراءة فقط هنا.</translation>
    </message>
</context>
<context>
    <name>attache::ReceiptModel</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>خُزّن</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدّث</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرّر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>attache::ReceiptPanel</name>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>attache::ReportForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The conversation, and the period</source>
        <translation>المحادثة والفترة</translation>
    </message>
    <message>
        <source>Who it is from</source>
        <translation>ممّن هو</translation>
    </message>
    <message>
        <source>Press and Culture</source>
        <translation>الصحافة والثقافة</translation>
    </message>
    <message>
        <source>Marking at head and foot</source>
        <translation>التصنيف في الرأس والذيل</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>One line for each thing that the reader is asked to decide</source>
        <translation>سطر واحد لكل أمر يُطلب من القارئ أن يقرّر فيه</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>للقرار</translation>
    </message>
    <message>
        <source>Sections, in this order</source>
        <translation>الأقسام، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Your comment beside</source>
        <translation>تعليقكم إلى جانب</translation>
    </message>
    <message>
        <source>the chart of what became of messages</source>
        <translation>الرسم البياني لمصير الرسائل</translation>
    </message>
    <message>
        <source>the chart of how long people wait</source>
        <translation>الرسم البياني لمدة انتظار الناس</translation>
    </message>
    <message>
        <source>the chart of how far conversations go</source>
        <translation>الرسم البياني لما تصل إليه المحادثات</translation>
    </message>
    <message>
        <source>the chart of days</source>
        <translation>الرسم البياني للأيام</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>What the reader should know about it</source>
        <translation>ما ينبغي أن يعرفه القارئ عنه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>إلى جانب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>no other period</source>
        <translation>بلا فترة أخرى</translation>
    </message>
    <message>
        <source>as many days before</source>
        <translation>عدد الأيام نفسه قبلها</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>the same weeks last year</source>
        <translation>الأسابيع نفسها من السنة الماضية</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>the long side across</source>
        <translation>الضلع الطويل أفقياً</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>path of a picture</source>
        <translation>مسار صورة</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
</context>
<context>
    <name>attache::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>attache::ReportsPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>هذا التقرير</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>تصدير PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Export both copies…</source>
        <translation>تصدير النسختين…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>the internal copy, with names</source>
        <translation>النسخة الداخلية، بالأسماء</translation>
    </message>
    <message>
        <source>the copy for others, without names</source>
        <translation>النسخة للآخرين، بلا أسماء</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>المعروض هنا</translation>
    </message>
    <message>
        <source>Keep under its title</source>
        <translation>حفظ بعنوانه</translation>
    </message>
    <message>
        <source>Make it again and again…</source>
        <translation>إعداده دورياً…</translation>
    </message>
    <message>
        <source>Freeze as it stands</source>
        <translation>تجميد كما هو</translation>
    </message>
    <message>
        <source>Frozen reports…</source>
        <translation>التقارير المجمّدة…</translation>
    </message>
    <message>
        <source>Words for the copy without names…</source>
        <translation>كلام النسخة بلا أسماء…</translation>
    </message>
    <message>
        <source>Figures for a spreadsheet…</source>
        <translation>أرقام لجدول بيانات…</translation>
    </message>
    <message>
        <source>Give it a title first: it is kept under that.</source>
        <translation>ضعوا له عنواناً أولاً: فبه يُحفظ.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Frozen. What changes from now on is told figure by figure.</source>
        <translation>جُمّد. ما يتغيّر من الآن فصاعداً يُبيَّن رقماً برقم.</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>التقارير المجمّدة</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>دورياً</translation>
    </message>
    <message>
        <source>Words for the copy without names</source>
        <translation>كلام النسخة بلا أسماء</translation>
    </message>
    <message>
        <source>Figures for a spreadsheet</source>
        <translation>أرقام لجدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv)</source>
        <translation>جدول بيانات (*.xlsx);;جدول (*.csv)</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.svg)</source>
        <translation>صور (*.png *.jpg *.svg)</translation>
    </message>
</context>
<context>
    <name>attache::RubricForm</name>
    <message>
        <source>Whose answer</source>
        <translation>جواب مَن</translation>
    </message>
    <message>
        <source>Would do: %1</source>
        <translation>ما كان سيفعله: %1</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>ما يتوقعه: %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> من %1</translation>
    </message>
</context>
<context>
    <name>attache::RuleForm</name>
    <message>
        <source>A change makes a new version of the list; what was read before keeps the version it was read under.</source>
        <translation>كل تغيير ينشئ إصداراً جديداً من القائمة؛ وما قُرئ من قبل يحتفظ بالإصدار الذي قُرئ بموجبه.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Counts as substance</source>
        <translation>يُحسب من المضمون</translation>
    </message>
    <message>
        <source>Offered to readers</source>
        <translation>يُعرض على القرّاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Belongs here</source>
        <translation>ينتمي إلى هنا</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>ينتمي إلى موضع آخر</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
</context>
<context>
    <name>attache::RuleTable</name>
    <message>
        <source>The list of subjects, in the order of deciding: the first that fits is the subject of a post</source>
        <translation>قائمة المواضيع، بترتيب الحسم: أول ما يناسب هو موضوع المنشور</translation>
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
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Decide earlier</source>
        <translation>حسم أبكر</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>حسم لاحق</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>attache::SampleForm</name>
    <message>
        <source>Posts of ours and messages of this period, drawn at random. Whoever reads them sees their words alone, and not what another reader said.</source>
        <translation>منشورات لنا ورسائل من هذه الفترة، مسحوبة عشوائياً. من يقرؤها يرى كلامها وحده، ولا يرى ما قاله قارئ آخر.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>With the program&apos;s proposal beside each post that nobody read (not blind)</source>
        <translation>مع اقتراح البرنامج إلى جانب كل منشور لم يقرأه أحد (قراءة غير معمّاة)</translation>
    </message>
    <message>
        <source>Name of the sample</source>
        <translation>اسم العيّنة</translation>
    </message>
    <message>
        <source>Posts (100 and more say something)</source>
        <translation>المنشورات (100 فأكثر لها دلالة)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>attache::ScheduleForm</name>
    <message>
        <source>No server is needed: the computer makes the report itself, with cron or with a timer of systemd. The files are written into a folder of your choice; put them in place with the commands shown. The exit code of the command tells whether it went well.</source>
        <translation>لا حاجة إلى خادم: الحاسوب يُعدّ التقرير بنفسه، بواسطة cron أو بمؤقّت systemd. تُكتب الملفات في مجلد تختارونه؛ ضعوها في مكانها بالأوامر المعروضة. رمز الخروج من الأمر يبيّن هل نجح.</translation>
    </message>
    <message>
        <source>Write the files…</source>
        <translation>كتابة الملفات…</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every Monday</source>
        <translation>كل يوم اثنين</translation>
    </message>
    <message>
        <source>on the first of the month</source>
        <translation>في أول الشهر</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>أي تقرير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Keep a report under its title first.</source>
        <translation>احفظوا تقريراً بعنوانه أولاً.</translation>
    </message>
    <message>
        <source>Where the files of the timer go</source>
        <translation>أين توضع ملفات المؤقّت</translation>
    </message>
    <message>
        <source>Written. Nothing runs before you put it in place.</source>
        <translation>كُتبت الملفات. لا يعمل شيء قبل أن تضعوها في مكانها.</translation>
    </message>
</context>
<context>
    <name>attache::ScopeBar</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>Time counted</source>
        <translation>الوقت المحتسب</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>يفتح قائمة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>attache::SearchList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>attache::SearchListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>author, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
</context>
<context>
    <name>attache::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>New alarms as desktop notifications</source>
        <translation>الإنذارات الجديدة كإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>A notification says how many alarms are new, and nothing of what anybody wrote.</source>
        <translation>يذكر الإشعار عدد الإنذارات الجديدة، ولا شيء مما كتبه أحد.</translation>
    </message>
</context>
<context>
    <name>attache::SharesView</name>
    <message>
        <source>What the program would say of unread posts</source>
        <translation>ما كان البرنامج سيقوله عن المنشورات غير المقروءة</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Can we trust the subjects?</source>
        <translation>هل يمكن الوثوق بالمواضيع؟</translation>
    </message>
    <message>
        <source>Do answers go where people ask?</source>
        <translation>هل تذهب الأجوبة إلى حيث يسأل الناس؟</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>عمّ نتحدث</translation>
    </message>
    <message>
        <source>posts of ours that have a subject, without reposts</source>
        <translation>منشوراتنا التي لها موضوع، من دون إعادات النشر</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>بحسب الأسبوع</translation>
    </message>
    <message>
        <source>What people asked, and how it ended</source>
        <translation>عمّ سأل الناس، وكيف انتهى الأمر</translation>
    </message>
    <message>
        <source>messages of this period</source>
        <translation>رسائل هذه الفترة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>To the reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>attache::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
</context>
<context>
    <name>attache::SlideOver</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>attache::StateStack</name>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Counting anew…</source>
        <translation>جارٍ العدّ من جديد…</translation>
    </message>
    <message>
        <source>Nothing is here yet. Drop files with posts anywhere on this window.</source>
        <translation>لا شيء هنا بعد. أفلتوا ملفات فيها منشورات في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
</context>
<context>
    <name>attache::SubjectsPage</name>
    <message>
        <source>Parts of the page of subjects</source>
        <translation>أقسام صفحة المواضيع</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>List of subjects</source>
        <translation>قائمة المواضيع</translation>
    </message>
    <message>
        <source>This name is empty, or taken already.</source>
        <translation>هذا الاسم فارغ أو مستخدم من قبل.</translation>
    </message>
    <message>
        <source>There is no post to draw in this period.</source>
        <translation>لا منشور يمكن سحبه في هذه الفترة.</translation>
    </message>
    <message>
        <source>Too few posts were read; the page of shares says how many are missing.</source>
        <translation>عدد المنشورات المقروءة قليل جداً؛ تقول صفحة الحصص كم ينقص.</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>سحب عيّنة</translation>
    </message>
    <message>
        <source>Whoever reads needs a name.</source>
        <translation>يحتاج من يقرأ إلى اسم.</translation>
    </message>
    <message>
        <source>Who reads?</source>
        <translation>من يقرأ؟</translation>
    </message>
    <message>
        <source>This subject is not in the list.</source>
        <translation>هذا الموضوع ليس في القائمة.</translation>
    </message>
    <message>
        <source>A new version of the list stands</source>
        <translation>صار للقائمة إصدار جديد</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>attache::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>attache::TrainingActs</name>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>ملف العمل هذا للقراءة فقط هنا.</translation>
    </message>
    <message>
        <source>Choose an example first.</source>
        <translation>اختاروا مثالاً أولاً.</translation>
    </message>
    <message>
        <source>Case room</source>
        <translation>غرفة الحالات</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The point is kept</source>
        <translation>حُفظ المغزى</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>ما يعلّمه</translation>
    </message>
    <message>
        <source>Wording and stops are kept</source>
        <translation>حُفظت الصياغة والوقفات</translation>
    </message>
    <message>
        <source>Wording and decision points</source>
        <translation>الصياغة ونقاط القرار</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>حُذف من القائمة</translation>
    </message>
    <message>
        <source>No example of the other kind is alike enough to teach anything beside this one.</source>
        <translation>لا مثال من النوع الآخر يشبه هذا بما يكفي ليعلّم شيئاً إلى جانبه.</translation>
    </message>
    <message>
        <source>Choose two examples (Shift or Ctrl with the arrow keys).</source>
        <translation>اختاروا مثالين (Shift أو Ctrl مع مفاتيح الأسهم).</translation>
    </message>
    <message>
        <source>The collection needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>The collection is kept</source>
        <translation>حُفظت المجموعة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Choose examples first.</source>
        <translation>اختاروا أمثلة أولاً.</translation>
    </message>
    <message>
        <source>Cases for class</source>
        <translation>حالات للصف</translation>
    </message>
    <message>
        <source>Export a case pack</source>
        <translation>تصدير حزمة حالات</translation>
    </message>
    <message>
        <source>Case packs (*.zip)</source>
        <translation>حزم حالات (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) exported. %2</source>
        <translation>
            <numerusform>الحالات المصدَّرة: %1. %2</numerusform>
            <numerusform>الحالات المصدَّرة: %1. %2</numerusform>
            <numerusform>الحالات المصدَّرة: %1. %2</numerusform>
            <numerusform>صُدّرت %1 حالات. %2</numerusform>
            <numerusform>صُدّرت %1 حالة. %2</numerusform>
            <numerusform>صُدّرت %1 حالة. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Case pack</source>
        <translation>حزمة حالات</translation>
    </message>
    <message>
        <source>Import a case pack</source>
        <translation>استيراد حزمة حالات</translation>
    </message>
    <message>
        <source>case pack</source>
        <translation>حزمة حالات</translation>
    </message>
    <message>
        <source>invented cases</source>
        <translation>حالات متخيَّلة</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 known already</source>
        <translation>%1: أُضيف %2، معروف من قبل %3</translation>
    </message>
    <message>
        <source>%1, %2 refused (%3)</source>
        <translation>%1، %2 مرفوضة (%3)</translation>
    </message>
</context>
<context>
    <name>attache::TrainingPage</name>
    <message>
        <source>Parts of the trainer&apos;s room</source>
        <translation>أقسام غرفة المدرِّب</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Result sheets</source>
        <translation>أوراق النتائج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>التدريب: %1</translation>
    </message>
</context>
<context>
    <name>attache::TreeReader</name>
    <message>
        <source>The conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>attache::ViewDesk</name>
    <message>
        <source>View: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>cannot be shown here</source>
        <translation>لا يمكن إظهاره هنا</translation>
    </message>
    <message numerus="yes">
        <source>%1 view(s) of a newer version of the program are left alone.</source>
        <translation>
            <numerusform>لا عروض من إصدار أحدث من البرنامج.</numerusform>
            <numerusform>عرض واحد من إصدار أحدث من البرنامج تُرك كما هو.</numerusform>
            <numerusform>عرضان من إصدار أحدث من البرنامج تُركا كما هما.</numerusform>
            <numerusform>%1 عروض من إصدار أحدث من البرنامج تُركت كما هي.</numerusform>
            <numerusform>%1 عرضًا من إصدار أحدث من البرنامج تُركت كما هي.</numerusform>
            <numerusform>%1 عرض من إصدار أحدث من البرنامج تُركت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>This view cannot be shown here.</source>
        <translation>لا يمكن إظهار هذا العرض هنا.</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>أعطه اسمًا من فضلك.</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>حُفظ العرض: %1</translation>
    </message>
    <message>
        <source>Please write the new name.</source>
        <translation>اكتب الاسم الجديد من فضلك.</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>يوجد عرض بهذا الاسم.</translation>
    </message>
    <message>
        <source>View renamed: %1</source>
        <translation>أُعيدت تسمية العرض: %1</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>أُزيل العرض: %1</translation>
    </message>
</context>
<context>
    <name>attache::ViewsPanel</name>
    <message>
        <source>Save this view</source>
        <translation>احفظ هذا العرض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>A view keeps the page, its scope and its filters. Now shown: %1</source>
        <translation>يحفظ العرض الصفحة ونطاقها ومرشّحاتها. المعروض الآن: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a saved view: its name, then its page</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>attache::WatchForm</name>
    <message>
        <source>A post counts where all of these words stand in it, whoever wrote it. Words in one line follow one another.</source>
        <translation>يُحتسب المنشور حيث ترد فيه كل هذه الكلمات، أيًّا كان كاتبه. والكلمات في سطر واحد تتوالى.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>راقب</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>ما اسمه</translation>
    </message>
    <message>
        <source>Words, one or a phrase in each line</source>
        <translation>الكلمات، كلمة أو عبارة في كل سطر</translation>
    </message>
</context>
<context>
    <name>attache::WatchPart</name>
    <message>
        <source>Watch words: posts of every day that hold all of them, ours and others&apos;</source>
        <translation>كلمات مراقَبة: منشورات كل يوم التي ترد فيها كلها، منشوراتنا ومنشورات غيرنا</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>لا شيء مراقَب بعد.</translation>
    </message>
    <message>
        <source>Watch words…</source>
        <translation>راقب كلمات…</translation>
    </message>
    <message>
        <source>The posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>No longer watched: %1</source>
        <translation>لم يعد مراقَبًا: %1</translation>
    </message>
    <message>
        <source>Please give it a name.</source>
        <translation>أعطه اسمًا من فضلك.</translation>
    </message>
    <message>
        <source>Please write the words.</source>
        <translation>اكتب الكلمات من فضلك.</translation>
    </message>
    <message>
        <source>Something of this name is watched already.</source>
        <translation>يوجد شيء مراقَب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>مراقَب: %1</translation>
    </message>
    <message>
        <source>Watch words</source>
        <translation>كلمات مراقَبة</translation>
    </message>
    <message>
        <source>Change what is watched</source>
        <translation>غيّر ما يُراقَب</translation>
    </message>
</context>
<context>
    <name>attache::WeekBars</name>
    <message>
        <source>Subjects by week</source>
        <translation>المواضيع بحسب الأسبوع</translation>
    </message>
</context>
<context>
    <name>attache::WelcomePage</name>
    <message>
        <source>Do we sustain the conversation, and where does our word go?</source>
        <translation>هل نُديم الحوار، وإلى أين تمضي كلمتنا؟</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح ملف عمل</translation>
    </message>
    <message>
        <source>A file that ends in .attache</source>
        <translation>ملف ينتهي بـ ‎.attache</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>إنشاء ملف عمل</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>فتح الملف التجريبي</translation>
    </message>
    <message>
        <source>An invented embassy with invented people, to look around.</source>
        <translation>سفارة متخيَّلة وأشخاص متخيَّلون، للتجوّل في البرنامج.</translation>
    </message>
</context>
<context>
    <name>attache::WordingForm</name>
    <message>
        <source>Names are hidden. The exact words can still be searched: say in words of your own what was asked. What is left empty is not quoted.</source>
        <translation>الأسماء مخفية. لكن الكلام الحرفي يمكن البحث عنه: اكتبوا بكلامكم ما سُئل. ما يُترك فارغاً لا يُقتبس.</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>استخدام هذا الكلام</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>نموذجية</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Best continued</source>
        <translation>أطول محادثة</translation>
    </message>
</context>
<context>
    <name>attache::WordsForm</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>attache::Workbench</name>
    <message>
        <source>Demonstration</source>
        <translation>ملف تجريبي</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>ملف العمل هذا للقراءة فقط هنا.</translation>
    </message>
    <message>
        <source>Demonstration: invented people</source>
        <translation>ملف تجريبي: أشخاص من نسج الخيال</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait(s)</source>
        <translation>
            <numerusform>لا رسائل تنتظر</numerusform>
            <numerusform>رسالة واحدة تنتظر</numerusform>
            <numerusform>رسالتان تنتظران</numerusform>
            <numerusform>%1 رسائل تنتظر</numerusform>
            <numerusform>%1 رسالة تنتظر</numerusform>
            <numerusform>%1 رسالة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>attache::ZoneForm</name>
    <message>
        <source>Days begin and end in this zone, for every figure and report. Times are kept in UTC, so it can be changed at any time.</source>
        <translation>تبدأ الأيام وتنتهي بهذا التوقيت في كل رقم وتقرير. تُحفظ الأوقات بتوقيت UTC، فيمكن تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>استخدام هذه المنطقة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
</TS>
