#include "core/models/subjects_view.h"

#include "core/models/figure_words.h"
#include "core/models/fill.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(SubjectsView)
};

constexpr std::int64_t kFewPosts = 10; // below it a share is faint and stands as its fraction
constexpr std::size_t kWeeksShown = 12;
constexpr int kPercent = 100;

QString percent(double share) { return QString::number(int(std::lround(share * kPercent))); }

QString likely(const std::optional<double> &lo, const std::optional<double> &hi)
{
    return lo && hi ? fill(Say::tr("likely %1 to %2 %"), {percent(*lo), percent(*hi)}) : QString();
}

QString fraction(std::int64_t x, std::int64_t n, const FigureWords &words)
{
    return fill(Say::tr("%1 of %2"), {words.count(x), words.count(n)});
}

std::int64_t countOf(const SubjectWeek &week, const std::string &code)
{
    const auto found = week.counts.find(code);
    return found == week.counts.end() ? 0 : found->second;
}

QList<SubjectsView::Part> partsOf(const SubjectWeek &week, const CodeBook &book)
{
    std::int64_t substance = 0;
    for (const auto &[code, count] : week.counts)
        if (const auto *rule = book.rule(code); rule && rule->substance)
            substance += count;
    const std::int64_t personal = countOf(week, "personal");
    if (week.read == 0)
        return {};
    const double n = double(week.read);
    return {{Say::tr("substance"), Tone::Us, double(substance) / n},
            {Say::tr("personal"), Tone::Them, double(personal) / n},
            {Say::tr("other subjects"), Tone::Silent, double(week.read - substance - personal) / n}};
}

SubjectsView::Week weekOf(const SubjectFigures &figures, std::size_t place, const FigureWords &words)
{
    const SubjectWeek &week = figures.ours[place];
    SubjectsView::Week shown;
    shown.label = fill(Say::tr("from %1"), {words.shortDay(figures.weeks[place])});
    shown.note = fill(Say::tr("n %1"), {words.count(week.read)});
    shown.parts = partsOf(week, figures.book);
    QStringList lines;
    for (const auto &[code, count] : week.counts)
        //: a subject and how many posts had it
        lines << fill(Say::tr("%1: %2"), {subjectName(figures.book, code), words.count(count)});
    if (week.unread > 0)
        lines << fill(Say::tr("not read: %1"), {words.count(week.unread)});
    shown.tip = lines.join(u'\n');
    return shown;
}

ShareBarsSpec::Row shareRow(const SubjectTotal &total, const CodeBook &book, const FigureWords &words)
{
    ShareBarsSpec::Row row;
    const auto *rule = book.rule(total.code);
    row.label = subjectName(book, total.code);
    row.faint = total.share.n < kFewPosts;
    row.fraction = fraction(total.share.x, total.share.n, words);
    row.value = row.faint ? QString() : words.share(total.share.p.value_or(0));
    row.share = total.share.p;
    row.lo = total.share.lo;
    row.hi = total.share.hi;
    row.tone = rule && rule->substance ? Tone::Us : total.code == "personal" ? Tone::Them : Tone::Silent;
    row.tip = joined({row.label, row.fraction, likely(total.share.lo, total.share.hi)}, Say::tr("%1, %2"));
    return row;
}

QList<QStringList> tableOf(const SubjectFigures &figures, std::size_t first, const FigureWords &words)
{
    QStringList head{Say::tr("Subject")};
    for (std::size_t i = first; i < figures.weeks.size(); ++i)
        head << words.shortDay(figures.weeks[i]);
    QList<QStringList> table{head};
    for (const SubjectTotal &total : figures.totals) {
        QStringList row{subjectName(figures.book, total.code)};
        for (std::size_t i = first; i < figures.weeks.size(); ++i)
            row << words.count(countOf(figures.ours[i], total.code));
        table << row;
    }
    return table;
}

QString namesOf(const AskedAndAnswered &answers, bool under, const CodeBook &book)
{
    constexpr double kWorthSaying = 0.03;
    QStringList names;
    for (const auto &row : answers.rows)
        if (under ? row.surplus < -kWorthSaying : row.surplus > kWorthSaying)
            names << subjectName(book, row.code);
    return names.join(u", "_s);
}

void setAnswers(SubjectsView &view, const SubjectFigures &figures, const FigureWords &words)
{
    const AskedAndAnswered &answers = figures.answers;
    if (!answers.elsewhere) {
        view.answers = Say::tr("Where answers go cannot be said yet: no question with a subject was answered.");
        return;
    }
    view.answers =
        fill(Say::tr("%1 of 100 answers went to other subjects than people asked about."), {percent(*answers.elsewhere)});
    QStringList weight{
        fill(Say::tr("%1 answers, %2 questions with a subject"), {words.count(answers.answered), words.count(answers.asked)})};
    if (const QString under = namesOf(answers, true, figures.book); !under.isEmpty())
        weight << fill(Say::tr("less answered than asked: %1"), {under});
    if (const QString over = namesOf(answers, false, figures.book); !over.isEmpty())
        weight << fill(Say::tr("more: %1"), {over});
    view.answersWeight = weight.join(u" · "_s);
}

QString missingWords(const GuessReadiness &readiness, const CodeBook &book, const FigureWords &words)
{
    QStringList parts;
    if (readiness.missing > 0)
        parts << fill(Say::tr("%1 more post(s) must be read (%2 of %3)", nullptr, pluralNumber(readiness.missing)),
                      {words.count(readiness.missing), words.count(readiness.read), words.count(kFewestRead)});
    for (const auto &subject : readiness.subjects)
        if (subject.missing > 0)
            parts << fill(Say::tr("%1 of %2"), {words.count(subject.missing), subjectName(book, subject.code)});
    if (readiness.subjects.size() < 2)
        parts << Say::tr("two subjects at the least");
    return parts.join(u", "_s);
}

void setGuesses(SubjectsView &view, const SubjectFigures &figures, const FigureWords &words)
{
    switch (figures.guessState) {
    case GuessState::TooFewRead:
        view.guess = fill(Say::tr("The program proposes nothing yet. Missing: %1."),
                          {missingWords(figures.readiness, figures.book, words)});
        return;
    case GuessState::TooWeak:
        view.guess = Say::tr("The program proposes nothing: people do not agree enough for it to learn from them.");
        return;
    case GuessState::NothingToGuess: view.guess = Say::tr("Every post was read by a person."); return;
    case GuessState::Shown: break;
    }
    view.guess = fill(
        Say::tr("The program's reading of %1 unread post(s), corrected for its errors:", nullptr, pluralNumber(figures.guessed)),
        {words.count(figures.guessed)});
    QStringList withheld;
    for (const GuessedShare &guess : figures.guesses) {
        const QString name = subjectName(figures.book, guess.code);
        const auto &share = guess.share;
        if (share.adjusted)
            view.guesses << fill(Say::tr("%1: %2; %3; before correction %4"),
                                 {name, words.share(*share.adjusted), likely(share.interval.lo, share.interval.hi),
                                  words.share(share.apparent.value_or(0))});
        else
            withheld << name;
    }
    if (!withheld.isEmpty())
        view.guesses << fill(Say::tr("Withheld, as the program errs too often there, or nobody knows how often: %1"),
                             {withheld.join(u", "_s)});
}

} // namespace

SubjectsView subjectsView(const SubjectFigures &figures, const FigureWords &words)
{
    SubjectsView view;
    view.caption = fill(Say::tr("%1 of %2 posts of ours have a subject; list of subjects, version %3"),
                        {words.count(figures.read), words.count(figures.posts), QString::number(figures.book.version)});
    if (figures.posts == 0)
        view.nothing = Say::tr("No post of ours in this period.");
    else if (figures.read == 0)
        view.nothing = Say::tr("No post of ours has a subject yet. Read a sample first.");
    if (const auto &substance = figures.substance; substance.p) {
        const bool few = substance.n < kFewPosts;
        view.substance = few ? fraction(substance.x, substance.n, words) : words.share(*substance.p);
        view.substanceWeight = fill(Say::tr("substance among substance and personal: %1, %2"),
                                    {fraction(substance.x, substance.n, words), likely(substance.lo, substance.hi)});
    }
    const std::size_t first = figures.weeks.size() > kWeeksShown ? figures.weeks.size() - kWeeksShown : 0;
    for (std::size_t i = first; i < figures.weeks.size(); ++i)
        view.weeks << weekOf(figures, i, words);
    for (const SubjectTotal &total : figures.totals)
        view.shares.rows << shareRow(total, figures.book, words);
    view.shares.words.title = Say::tr("What we talk about");
    view.shares.words.caption = view.caption;
    view.table = tableOf(figures, first, words);
    view.shares.words.table = view.table;
    view.agreement = agreementWords(figures.agreement, figures.readers.size(), words);
    view.weak = figures.agreement.read > 0 && !view.agreement.usable;
    view.outcome = askedView(figures.asked, words);
    setAnswers(view, figures, words);
    setGuesses(view, figures, words);
    return view;
}

} // namespace attache
