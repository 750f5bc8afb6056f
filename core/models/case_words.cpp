#include "core/models/case_words.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/labels.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

ReaderLine::Kind lineKind(const TeachingCase &teaching, const CasePost &post)
{
    const CasePerson *person = teaching.person(post.by);
    if (!person || person->role == CaseRole::Public)
        return ReaderLine::Kind::Theirs;
    return person->role == CaseRole::Ours ? ReaderLine::Kind::Ours : ReaderLine::Kind::Bystander;
}

int depthOf(const TeachingCase &teaching, const CasePost &post)
{
    constexpr int kDeepest = 6;
    int depth = 0;
    for (const CasePost *at = &post; at && !at->answers.empty() && depth < kDeepest; at = teaching.post(at->answers))
        ++depth;
    return depth;
}

QString noteOf(const CasePost &post, const FigureWords &words)
{
    QStringList parts;
    if (!post.passesOn.empty())
        parts << Say::tr("passes on another post");
    if (post.reworded)
        parts << Say::tr("wording for class");
    if (post.likes.value_or(0) > 0)
        parts << fill(Say::tr("%1 like(s)", nullptr, pluralNumber(*post.likes)), {words.count(*post.likes)});
    if (post.reposts.value_or(0) > 0)
        parts << fill(Say::tr("passed on %1 time(s)", nullptr, pluralNumber(*post.reposts)), {words.count(*post.reposts)});
    return parts.join(u" · "_s);
}

ReaderLine lineOf(const TeachingCase &teaching, const CasePost &post, const FigureWords &words)
{
    ReaderLine line;
    line.kind = lineKind(teaching, post);
    line.depth = depthOf(teaching, post);
    line.who = casePersonWords(teaching, post.by);
    line.when = caseMoment(post.at, words);
    line.note = noteOf(post, words);
    line.text = casePostText(post);
    if (const DecisionPoint *point = teaching.pointAfter(post.id)) {
        line.waiting = true;
        line.mark = fill(Say::tr("stops here: %1"), {pointReasonWords(point->reason)});
    }
    //: who, when, what they wrote
    line.accessible = fill(Say::tr("%1, %2: %3"), {line.who, line.when, line.text});
    return line;
}

QString traitName(Trait trait)
{
    switch (trait) {
    case Trait::AccountType: return Say::tr("who speaks");
    case Trait::Subject: return Say::tr("subject");
    case Trait::Platform: return Say::tr("platform");
    case Trait::Hour: return Say::tr("hour");
    case Trait::Audience: return Say::tr("audience");
    }
    return {};
}

QString roleWords(const std::optional<CaseRole> &role)
{
    if (!role)
        return Say::tr("not known");
    switch (*role) {
    case CaseRole::Ours: return Say::tr("we opened it");
    case CaseRole::Official: return Say::tr("an official opened it");
    case CaseRole::Public: return Say::tr("the public opened it");
    }
    return {};
}

QString clock(const std::optional<int> &minute)
{
    constexpr int kHour = 60;
    return minute ? u"%1:%2"_s.arg(*minute / kHour).arg(*minute % kHour, 2, 10, QLatin1Char('0')) : Say::tr("not known");
}

QString traitOf(const CaseTraits &traits, Trait trait)
{
    switch (trait) {
    case Trait::AccountType: return roleWords(traits.opener);
    case Trait::Subject: return subjectWords(traits.subject);
    case Trait::Platform: return platformWords(traits.platform);
    case Trait::Hour: return clock(traits.minute);
    case Trait::Audience:
        return fill(Say::tr("%1, %2 speaker(s)", nullptr, int(traits.people)),
                    {isolated(traits.language), QString::number(traits.people)});
    }
    return {};
}

// The answer to that post, else the next post of ours after it, if there is any.
const CasePost *nextOfOurs(const TeachingCase &teaching, const std::string &after)
{
    bool past = false;
    const CasePost *next = nullptr;
    for (const CasePost &post : teaching.posts) {
        const CasePerson *person = teaching.person(post.by);
        const bool ours = past && person && person->role == CaseRole::Ours;
        if (ours && post.answers == after)
            return &post;
        if (ours && !next)
            next = &post;
        past = past || post.id == after;
    }
    return next;
}

} // namespace

QString caseText(const std::string &text) { return isolated(text); }

QString caseTitle(const TeachingCase &teaching) { return oneLine(teaching.title); }

QString casePersonWords(const TeachingCase &teaching, const std::string &id)
{
    const CasePerson *person = teaching.person(id);
    if (person && !person->name.empty())
        return oneLine(person->name);
    const QString letter = isolated(id);
    if (!person)
        return letter;
    switch (person->role) {
    case CaseRole::Ours: return fill(Say::tr("Our account %1"), {letter});
    case CaseRole::Official: return fill(Say::tr("Official %1"), {letter});
    case CaseRole::Public: return fill(Say::tr("Person %1"), {letter});
    }
    return letter;
}

QString casePostText(const CasePost &post)
{
    return post.withheld ? Say::tr("The exact words are left out here.") : isolated(post.text);
}

QString caseMoment(std::int64_t seconds, const FigureWords &words)
{
    return seconds <= 0 ? Say::tr("at the start") : fill(Say::tr("after %1"), {words.duration(double(seconds))});
}

QString verdictWords(Verdict verdict)
{
    return verdict == Verdict::Copy ? Say::tr("worth copying") : Say::tr("worth discussing");
}

QString caseKindWords(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Post: return Say::tr("post");
    case CaseKind::Exchange: return Say::tr("exchange");
    case CaseKind::Incident: return Say::tr("incident");
    }
    return {};
}

QString pointReasonWords(PointReason reason)
{
    switch (reason) {
    case PointReason::Set: return Say::tr("to decide");
    case PointReason::Answered: return Say::tr("before our answer");
    case PointReason::FellSilent: return Say::tr("nothing more was said");
    case PointReason::Backlash: return Say::tr("a backlash begins");
    }
    return {};
}

QString pointQuestion(const DecisionPoint &point)
{
    if (!point.question.empty())
        return isolated(point.question);
    switch (point.reason) {
    case PointReason::Backlash: return Say::tr("Many answer at once. What would you do within the next hour?");
    case PointReason::FellSilent: return Say::tr("This is the last word so far. Would you still say something?");
    default: return Say::tr("What would you do now, and what do you expect to happen?");
    }
}

QString pointHappened(const TeachingCase &teaching, const DecisionPoint &point, const FigureWords &words)
{
    if (!point.happened.empty())
        return isolated(point.happened);
    const CasePost *stop = teaching.post(point.after);
    const CasePost *next = nextOfOurs(teaching, point.after);
    if (!stop || !next)
        return Say::tr("Nothing more was said by us.");
    return fill(Say::tr("%1 answered after %2: %3"),
                {casePersonWords(teaching, next->by), words.duration(double(next->at - stop->at)), casePostText(*next)});
}

std::vector<TeachingCase> withRubrics(std::vector<TeachingCase> cases)
{
    constexpr int kMost = 2;
    const auto line = [](const QString &words) { return RubricLine{words.toStdString(), kMost}; };
    for (TeachingCase &teaching : cases)
        for (DecisionPoint &point : teaching.points)
            if (point.rubric.empty())
                point.rubric = {line(Say::tr("Acts in time, or says when")), line(Say::tr("Says something that can be checked")),
                                line(Say::tr("Speaks to the person, in their tone and language"))};
    return cases;
}

ReaderView caseReaderView(const TeachingCase &teaching, const FigureWords &words, int posts)
{
    ReaderView view;
    const int shown = posts < 0 ? int(teaching.posts.size()) : std::min(posts, int(teaching.posts.size()));
    view.title = caseTitle(teaching);
    QStringList under{verdictWords(teaching.verdict), caseKindWords(teaching.kind), platformWords(teaching.platform),
                      subjectWords(teaching.subject), words.items(Item::Post, std::int64_t(teaching.posts.size()))};
    under.removeAll(QString());
    view.under = under.join(u" · "_s);
    for (int i = 0; i < shown; ++i)
        view.lines << lineOf(teaching, teaching.posts[std::size_t(i)], words);
    return view;
}

QStringList likenessWords(const Likeness &likeness, const CaseTraits &a, const CaseTraits &b)
{
    constexpr double kSame = 0.99;
    QStringList lines;
    for (const TraitLikeness &trait : likeness.traits) {
        const QString first = traitOf(a, trait.trait), second = traitOf(b, trait.trait);
        lines << (trait.likeness >= kSame || first == second
                      ? fill(Say::tr("%1: alike (%2)"), {traitName(trait.trait), first})
                      : fill(Say::tr("%1: %2 here, %3 there"), {traitName(trait.trait), first, second}));
    }
    return lines;
}

QString exactWordsNotice() { return Say::tr("Names are hidden. The exact words can still be searched."); }

} // namespace attache
