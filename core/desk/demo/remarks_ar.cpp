// Everything in Arabic that is neither a question nor its answer: greetings, thanks, posts of the embassy, remarks.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr std::string_view kGreetings[] = {
    "السلام عليكم، ",
    "مرحبًا، ",
    "صباح الخير، ",
    "مساء الخير، ",
};

constexpr std::string_view kSignOffs[] = {
    " شكرًا مقدمًا.",
    " شكرًا لكم.",
    " مع التحية.",
    " أرجو الرد.",
};

constexpr std::string_view kThanks[] = {
    "شكرًا جزيلًا، أفدتموني كثيرًا.",
    "ممتاز، شكرًا.",
    "رد سريع، شكرًا لكم!",
    "الأمر واضح الآن، بارك الله فيكم.",
    "شكرًا جزيلًا على وقتكم وعلى صبركم معي في هذا الأمر.",
};

constexpr std::string_view kWelcomes[] = {
    "على الرحب والسعة، سفرًا موفقًا.",
    "يسعدنا أن نساعد.",
    "أهلًا بك في أي وقت.",
};

constexpr std::string_view kNudges[] = {
    "نسيت أن أقول إن الأمر مستعجل.",
    "أسكن {city} إن كان ذلك مهمًا.",
    "أرسلت رسالة عن ذلك في {past}.",
};

constexpr std::string_view kPromises[] = {
    "نستفسر من العاصمة ونرد عليك قبل {date}.",
    "لا نعرف بعد، وستجد الجواب هنا قبل {date}.",
};

constexpr std::string_view kLinks[] = {
    "كل التفاصيل هنا: arvenia.example/ar",
    "انظر السؤال 12: arvenia.example/faq",
};

constexpr std::string_view kPraise[] = {
    "كانت أمسية جميلة، نتمنى المزيد.", "صور رائعة.", "الموظفون اليوم كانوا لطفاء جدًا، وهذا يجب أن يقال أيضًا.", "كلام جميل.",
    "جدتي من تارسين، تحياتي لأهلها.",
};

constexpr std::string_view kComplaints[] = {
    "صور جميلة، لكن الهاتف لا يرد منذ الاثنين.", "ستة أسابيع لجواز سفر أمر غير معقول.",
    "قيل لي عكس ذلك تمامًا في {past}.",           "وعد آخر؟",
    "هذه المرة الثالثة التي أسأل فيها.",
};

constexpr std::string_view kAsides[] = {
    "حدث معي الشيء نفسه، استغرق شهرين.",
    "جرب صباحًا، تظهر المواعيد في الثامنة.",
    "للأمانة، ردوا علي خلال يوم.",
    "السؤال نفسه عندي.",
    "لا أصدق ذلك.",
};

constexpr std::string_view kQuotes[] = {
    "معلومة مهمة قبل الصيف.",
    "لنر هل يوفون هذه المرة.",
    "وماذا عن الذين قدموا طلباتهم من قبل؟",
    "أخيرًا!",
};

constexpr Pair kAgain[] = {
    {"سؤال آخر: هل الشباك مفتوح في {date}؟", "نعم، من 9 إلى 12 كالمعتاد."},
    {"هل يمكن الدفع عند الاستلام؟", "نعم، بالبطاقة."},
    {"هل تكفي نسخة بالبريد الإلكتروني؟", "نسخة واضحة بصيغة PDF تكفي للخطوة الأولى."},
    {"هل ينطبق ذلك على زوجتي؟ جنسيتها مختلفة.", "نعم، باستمارة خاصة بها، ويمكن تقديمهما معًا."},
};

constexpr News kNews[] = {
    {Subject::Consular, "القسم القنصلي مفتوح في {date} من 9:00 إلى 12:00 ومن 13:30 إلى 16:00. "
                        "الحجز عبر الإنترنت."},
    {Subject::Consular, "جديد: وثائق السفر الطارئة بلا موعد، كل يوم عمل من 9:00 إلى "
                        "12:00."},
    {Subject::Consular, "القنصلية المتنقلة في سالزبورغ في {date}: أربعون موعدًا "
                        "متاحًا."},
    {Subject::Consular, "الزيارة العائلية: قائمة الوثائق الآن في صفحة واحدة."},
    {Subject::Policy, "اتفاق المياه: يُنشر النص في {date}."},
    {Subject::Policy, "حصص الصيد: لماذا نطلب مكانًا للقوارب الصغيرة."},
    {Subject::Policy, "صندوق المناخ: دُفع 26 مليونًا من 40، وخريطة المشاريع "
                      "منشورة."},
    {Subject::Culture, "المنح الدراسية: التقديم مفتوح حتى {date}، لطلاب السنة "
                       "الأخيرة أيضًا."},
    {Subject::Culture, "حفل موسيقي في {date} الساعة {time}: رباعي تارسين لأول مرة هنا. "
                       "الدخول مجاني."},
    {Subject::Culture, "أسبوع الفيلم ابتداء من {date}: ستة أفلام من أرفينيا."},
    {Subject::Safety, "عاصفة على الساحل: نرجو اتباع تعليمات السلطات المحلية."},
    {Subject::Safety, "نصائح السفر إلى الشمال روجعت اليوم: لا تغيير."},
    {Subject::House, "تدريب ابتداء من {date}: مكانان مدفوعان."},
    {Subject::House, "يوم في القسم القنصلي: 84 زائرًا و11 لغة وطابعة معطلة."},
};

} // namespace

Remarks remarksAr()
{
    return {kGreetings, kSignOffs,   kThanks, kWelcomes, kNudges, kPromises, kLinks,
            kPraise,    kComplaints, kAsides, kQuotes,   kAgain,  kNews};
}

} // namespace attache::demo
