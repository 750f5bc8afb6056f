// What people ask in English, and what the invented embassy answers.
#include "core/desk/demo/phrases.h"

namespace attache::demo {

namespace {

constexpr Talk kTalks[] = {
    {Subject::Consular, "How long does a passport renewal take at the moment? Mine expires on {date}.",
     "About five weeks at present. With an expiry on {date} please book now; bring the old passport and one "
     "photo.",
     "Can I travel on the old one while the new one is being made?",
     "Yes, you keep it until you collect the new one. Only after its date of expiry is it no longer accepted."},
    {Subject::Consular, "I lost my passport {city} yesterday evening. Flight home is on {date}. What do I do?",
     "Please report the loss to the police first, then come to us with the report: we issue an emergency "
     "document the same day.",
     "Do I need an appointment for the emergency document?",
     "No, come to the counter between 9 and 12 and say \"emergency document\". Two photos are enough."},
    {Subject::Consular, "Is there any way to get an earlier visa appointment than {date}? My conference starts before that.",
     "Every morning at 8:00 cancelled slots are released in the booking system. Write your file number {ref} "
     "in the notes and we look at it.",
     "I have tried for three mornings, nothing appears. Is the list broken?",
     "Thank you for saying so: slots were hidden for part of the week. This is repaired, there are free ones "
     "on {date} now."},
    {Subject::Consular, "Which documents do I need for a family visit visa? The page lists two different things.",
     "Invitation, proof of kinship, insurance and return ticket. The second list is for stays over 90 days; "
     "we will make that clearer.",
     "Must the proof of kinship be translated by a sworn translator?",
     "For birth certificates in English, French or Arabic no translation is needed. All others, yes."},
    {Subject::Consular, "My visa application {ref} has been \"in process\" since {past}. Is anyone reading it?",
     "We have looked: one page of the bank statement is missing. You have mail from us; once it is here we "
     "need three days.",
     "Sent it this morning. Could you confirm that it arrived?",
     "Confirmed, it is in your file {ref}. Thank you for being so quick."},
    {Subject::Consular, "Can my brother collect my passport for me? I live {city} and cannot travel.",
     "Yes, with a signed authorisation and a copy of your identity card. The form is on the page \"Collecting "
     "documents\".",
     "Does the signature on it have to be certified?",
     "A plain signature is enough as long as the copy of the card is attached."},
    {Subject::Consular, "The booking page shows an error after I enter my date of birth. Tried on two computers.",
     "We can repeat it: dates before 1970 are refused. It is being repaired; until then book by telephone, 9 "
     "to 12.",
     "Nobody picks up. I have called eleven times since Monday.",
     "That should not happen. Please write us your file number, we call you back today."},
    {Subject::Consular, "How do I register our daughter's birth? She was born {city} on {past}.",
     "Congratulations! Send us the birth certificate and copies of both passports; the registration takes ten "
     "days and is free.",
     "Does she get a passport automatically with it?",
     "No, but you can apply for it in the same appointment. Then only one journey is needed."},
    {Subject::Consular, "Does the consular section accept cards or only cash?",
     "Cards at the counter, no cash any more since {past}. Bank transfer for applications by post.", "Foreign cards too?",
     "Yes, all usual ones."},
    {Subject::Consular, "I moved within the country. Do I have to tell the embassy my new address?",
     "It is voluntary but useful, above all in an emergency: two minutes in the traveller register and you "
     "are done.",
     "Who can see the data in that register?", "Only the consular section, and everything is deleted a year after you sign off."},
    {Subject::Consular, "Do children under six also need to come in person for a passport?",
     "Up to six years a parent with the child's photo is enough. From six on the child has to be there.",
     "Both parents, or is one enough?", "One at the counter, with the written consent of the other."},
    {Subject::Consular, "What does it cost to have a diploma certified, and how long do I wait?",
     "A certification is 25 euros per document; you can wait for it, usually half an hour.",
     "I have nine of them. Any reduction?", "From the fifth on it is 15 euros each. Please come before 11:00 then."},
    {Subject::Consular, "Voting from abroad: until when can I register, and do I need a proof of residence?",
     "Registration is open until {date}. The passport is enough, a proof of residence is not needed.",
     "Will there be a polling station {city}, or only in Vienna?", "One in Vienna and one in Graz. Postal vote for all others."},
    {Subject::Consular, "My residence card was stolen together with my bag. Can the embassy replace it?",
     "The residence card is replaced by the local authority; we can give you a confirmation of identity for "
     "it, free of charge.",
     "How quickly would I get that confirmation?", "The same day if you come before noon."},
    {Subject::Consular, "Is the embassy closed on {date}? The website and the sign on the door disagree.",
     "Closed on that day, it is a holiday at home. The sign is right and the website is corrected, thank you.",
     "And the emergency line?", "Is answered day and night, on holidays too."},
    {Subject::Policy, "Will the embassy comment on the water agreement? People in the border villages are worried.",
     "The talks go on until {date}. What is agreed already: no village loses its present share. We publish "
     "the text when it is signed.",
     "\"Present share\" measured in which year? That is the whole point.",
     "A fair question. The average of the last ten years, article 4 of the draft."},
    {Subject::Policy, "Why did your delegation abstain in the vote on fisheries on {past}?",
     "Because the quota for small boats was left out. We said so in our statement and we work on an amendment "
     "with five other states.",
     "Where can one read the statement?", "On our page under \"Statements\", in English and French, dated {past}."},
    {Subject::Policy, "Your minister spoke of a \"new partnership\". What is in it, concretely?",
     "Three things: recognition of diplomas, a direct train, and a fund for young companies. The text is "
     "public from {date}.",
     "Recognition of all diplomas or only technical ones?", "All of them from bachelor upwards; medicine follows a year later."},
    {Subject::Policy, "Is it true that the visa waiver ends this year?",
     "No. It stays as it is; what changes is that you register online three days before the journey.",
     "Does the registration cost anything?", "Nothing at all. Beware of sites that ask for money: only arvenia.example is ours."},
    {Subject::Policy, "How much of the climate fund has really been paid out so far?",
     "Of 40 million, 26 million by {past}; the list of all projects is on our page.",
     "And how much of it went to administration?", "Four per cent, that is in the annual report on page 12."},
    {Subject::Policy, "When will the direct flight between our capitals come back?",
     "The airline has named {date}, but the slots are not confirmed. As soon as they are, you will read it "
     "here.",
     "Heard that three times before. Is it different this time?",
     "You are right to doubt. This time the contract is signed; only the hour is open."},
    {Subject::Culture, "Can students in their last year apply for the scholarship, or only graduates?",
     "Last-year students are welcome. You hand in the diploma by the start of the term.", "Is there an age limit?",
     "Thirty on the day of application, thirty-five for doctoral students."},
    {Subject::Culture, "The scholarship portal failed last night at {time}. Will the deadline be extended?",
     "Yes: by three days, until {date}. All drafts are saved; nothing has been lost.",
     "My second letter of reference shows as missing though it was uploaded.",
     "We see it in your file {ref}. The display is wrong, your application is complete."},
    {Subject::Culture, "Do I need a language certificate for the summer school in Tarsin?",
     "No certificate, there is a short test on the first day. Courses run from beginners to advanced.",
     "Are there grants for travel?", "Half of the ticket, up to 200 euros, for the first forty who register."},
    {Subject::Culture, "Tickets for the concert {city} are gone already. Is there a waiting list?",
     "There is: write to culture@arvenia.example. About thirty seats come back each time.", "How do I know whether I got one?",
     "You get a mail on the day before at noon at the latest."},
    {Subject::Culture, "Will the film week have subtitles? My parents only read German.",
     "All films have German subtitles this year, two have English ones as well.", "Is the cinema accessible by wheelchair?",
     "Yes, both halls. Please tell the desk half an hour before."},
    {Subject::Culture, "Does the reading on {date} need a registration, or can one just come?",
     "Just come, doors open at {time}. The hall has ninety seats.", "Will the author sign books?",
     "She will, and there is tea afterwards."},
    {Subject::Culture, "My school would love to take part in the pen-friend programme. Still possible?",
     "Very much so: classes of ten to fourteen years, until {date}. One mail by the teacher is enough.",
     "In which language do the children write?", "In English or German; we help with the first letter."},
    {Subject::Safety, "Is the coast road open again after the storm? We are near Port Almar with two children.",
     "The road is open in one direction since this morning. Please stay north of the bridge and call our "
     "emergency line if you need help.",
     "We called, they said somebody comes back to us. That was hours ago.",
     "We are sorry. We have your number, a colleague calls you within the quarter of an hour."},
    {Subject::Safety, "My sister has not been reachable since the earthquake. Whom can I ask?",
     "Please call our emergency line now and give her name and last place; we are in touch with all hospitals "
     "of the region.",
     "Thank you. They have found her, she is fine, only without a charger.",
     "What good news! Please tell her to sign into the traveller register when she can."},
    {Subject::Safety, "Is it safe to travel to the north next week? The advice on the page is from {past}.",
     "The advice still holds: travel by day, not near the border. We check it every morning; the date only "
     "changes with the text.",
     "Maybe show both dates? It looks as if nobody looked at it.", "Good idea, done from tomorrow on."},
    {Subject::Safety, "Are the drivers' licences of Arvenia accepted here, or do I need an international one?",
     "They are accepted for six months. After that you exchange them; the theory test is not required.",
     "And with an automatic-only licence?", "It stays automatic-only after the exchange."},
    {Subject::House, "The new sign at the entrance is hard to read for people with poor sight.",
     "Thank you, that is a good point. A larger one with more contrast comes before {date}.",
     "And maybe a bell at the height of a wheelchair?", "There is one at the side entrance now; the main one follows."},
    {Subject::House, "Are you hiring interns for the autumn? I study {city}.",
     "Yes, two places from {date}. A page about yourself and a CV are enough, no photo please.", "Is it paid?",
     "It is: 900 euros a month and a ticket for public transport."},
};

} // namespace

std::span<const Talk> talksEn() { return kTalks; }

} // namespace attache::demo
