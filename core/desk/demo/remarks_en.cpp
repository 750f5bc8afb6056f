// Everything in English that is neither a question nor its answer: greetings, thanks, posts of the embassy, remarks.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr std::string_view kGreetings[] = {
    "Hello everybody! ", "Good morning! ", "Hi there! ", "Good evening. ", "A question for the embassy: ",
};

constexpr std::string_view kSignOffs[] = {
    " Thanks in advance.", " Thank you!", " Kind regards.", " Grateful for any hint.", " Please help.",
};

constexpr std::string_view kThanks[] = {
    "Thank you, that helps a lot!",      "Perfect, thanks.",
    "Great, that was quick. Thank you!", "Thanks for clearing that up.",
    "All clear now, many thanks.",       "Much appreciated. Have a good day!",
    "Thank you for taking the time.",    "Brilliant, thank you very much.",
};

constexpr std::string_view kWelcomes[] = {
    "You are welcome. Safe travels!",
    "Glad to help.",
    "With pleasure. Come back any time.",
    "Happy that it worked out.",
};

constexpr std::string_view kNudges[] = {
    "PS: I forgot to say that it is rather urgent.",
    "And one more thing: I live {city}, if that matters.",
    "Sorry, I meant {date}, not a week later.",
    "To add: I have already sent a mail about it on {past}.",
};

constexpr std::string_view kPromises[] = {
    "We are checking this with the capital and come back to you by {date}.",
    "Good question. We do not know yet; you have an answer here by {date}.",
    "We have asked the colleagues and will write to you again by {date}.",
};

constexpr std::string_view kLinks[] = {
    "Everything about this is on our page: arvenia.example/service",
    "Please see arvenia.example/faq, number 12.",
};

constexpr std::string_view kPraise[] = {
    "What a lovely evening that was. More of it, please!",
    "Beautiful pictures.",
    "Friendly people at the counter today, that should be said too.",
    "My grandmother comes from there. Greetings to Tarsin!",
    "Well said.",
    "Great idea.",
    "The children loved it.",
};

constexpr std::string_view kComplaints[] = {
    "Third time I ask, third time no answer. Is anybody there?",
    "Nice pictures, but the telephone line is dead since Monday.",
    "You post about concerts while people wait six weeks for a passport.",
    "That is not what I was told at the counter on {past}.",
    "Who decides such things? Certainly nobody who ever stood in that queue.",
    "So much paper for one stamp.",
};

constexpr std::string_view kAsides[] = {
    "It was the same for me, took two months in the end.",
    "Try early in the morning, slots appear at eight.",
    "They answered me within a day, to be fair.",
    "The counter closes at twelve, mind you.",
    "I do not believe a word of it.",
    "You need the blue form, not the white one.",
    "Same question here.",
};

constexpr std::string_view kQuotes[] = {
    "Worth knowing for everybody who travels this summer.",
    "Let us see whether they keep it this time.",
    "Interesting. And what about those who applied before?",
    "This concerns my whole family.",
    "Finally!",
    "Read the small print.",
};

constexpr Pair kAgain[] = {
    {"One more question: is the counter open on {date}?", "Yes, from 9 to 12 as usual."},
    {"And can I pay when I collect it?", "Yes, by card when you collect it."},
    {"Would you also accept a copy by mail?", "A good scan as PDF is fine for the first step."},
    {"Does that apply to my wife too? She has another nationality.",
     "It does, with her own form. Both can be handed in together."},
    {"Is there a telephone number for the case that it goes wrong?", "The number on your receipt; it is answered until 16:00."},
    {"What happens if I am late by a day or two?", "Nothing bad: tell us before, and we keep your place."},
};

constexpr News kNews[] = {
    {Subject::Consular, "Consular section: we are open on {date} from 9:00 to 12:00 and 13:30 to 16:00. Please book your "
                        "appointment online."},
    {Subject::Consular, "New: emergency documents are now issued without appointment, every working day from 9:00 to 12:00."},
    {Subject::Consular, "Passport renewals take about five weeks at present. Travelling in the holidays? Apply before {date}."},
    {Subject::Consular, "From {date} the booking page shows cancelled appointments every morning at 8:00."},
    {Subject::Consular, "Our mobile consulate comes to Graz on {date}. Passports, certificates, registrations: 40 appointments "
                        "are free."},
    {Subject::Consular, "The emergency line is answered day and night. Keep the number in your telephone before you travel."},
    {Subject::Consular, "Checklist for a family visit visa, on one page and in six languages: arvenia.example/family"},
    {Subject::Consular, "Registering a birth takes ten days and costs nothing. This is how it works."},
    {Subject::Policy, "Our ambassador and twelve colleagues discussed the water agreement today. The text will be public on "
                      "{date}."},
    {Subject::Policy, "Statement on the fisheries quota: why we ask for room for small boats."},
    {Subject::Policy, "The new partnership in three sentences: diplomas are recognised, a train is planned, a fund helps young "
                      "companies."},
    {Subject::Policy, "Climate fund: 26 of 40 million have been paid out. All projects are on the map now."},
    {Subject::Policy, "Visa waiver: nothing ends this year. From {date} you register online three days before the journey, "
                      "free of charge."},
    {Subject::Policy, "Today at the round table on small states and the law of the sea. Thank you for frank words."},
    {Subject::Culture, "Scholarships for the coming year: applications are open until {date}. Last-year students are welcome."},
    {Subject::Culture, "Concert on {date} at {time}: the string quartet of Tarsin plays for the first time here. Free entry."},
    {Subject::Culture, "Film week: six films from Arvenia with German subtitles, from {date}."},
    {Subject::Culture, "Reading and tea on {date}: poems from the coast, read in two languages."},
    {Subject::Culture, "Pen friends wanted! Classes of ten to fourteen years can register until {date}."},
    {Subject::Culture, "Summer school in Tarsin: three weeks of language, music and walking. Forty travel grants."},
    {Subject::Culture, "Open house on {date}. Cook with us: the dish is called selmi and needs patience."},
    {Subject::Safety, "Storm on the coast: the road to Port Almar is open in one direction. Please follow the advice of the "
                      "local authorities."},
    {Subject::Safety, "Road safety: lights on by day, also in summer. Fines in Arvenia have gone up on {past}."},
    {Subject::Safety, "Travel advice for the north checked today, unchanged: travel by day and not near the border."},
    {Subject::Safety, "Travelling? Two minutes in the traveller register, and we can reach you when it matters."},
    {Subject::House, "Internship from {date}: two places in the press and culture section, paid."},
    {Subject::House, "A day in the consular section: 84 people, 11 languages, one broken printer."},
    {Subject::House, "Quiz: how many islands has Arvenia? The answer on {date}."},
    {Subject::House, "We say goodbye to Ilka, who answered your questions for four years, and welcome Tomas."},
    {Subject::House, "Good to know: our side entrance has a ramp and a bell."},
};

} // namespace

Remarks remarksEn()
{
    return {kGreetings, kSignOffs,   kThanks, kWelcomes, kNudges, kPromises, kLinks,
            kPraise,    kComplaints, kAsides, kQuotes,   kAgain,  kNews};
}

} // namespace attache::demo
