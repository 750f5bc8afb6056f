#include "core/models/subjects_view.h"

#include <QJsonArray>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

QJsonValue number(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

QJsonObject shareJson(const Proportion &share)
{
    return {{u"value"_s, number(share.p)},
            {u"numerator"_s, double(share.x)},
            {u"n"_s, double(share.n)},
            {u"interval"_s, share.p ? QJsonValue(QJsonArray{number(share.lo), number(share.hi)}) : QJsonValue()}};
}

QJsonArray weeksJson(const SubjectFigures &figures)
{
    QJsonArray weeks;
    for (std::size_t i = 0; i < figures.ours.size(); ++i) {
        QJsonObject counts;
        for (const auto &[code, count] : figures.ours[i].counts)
            counts.insert(text(code), double(count));
        weeks.append(QJsonObject{{u"from"_s, text(toIsoDay(figures.weeks[i]))},
                                 {u"n"_s, double(figures.ours[i].read)},
                                 {u"unread"_s, double(figures.ours[i].unread)},
                                 {u"subjects"_s, counts}});
    }
    return weeks;
}

QJsonArray subjectsOf(const SubjectFigures &figures)
{
    QJsonArray array;
    for (const SubjectTotal &total : figures.totals) {
        auto object = shareJson(total.share);
        object.insert(u"subject"_s, text(total.code));
        array.append(object);
    }
    return array;
}

QJsonObject agreementJson(const SubjectFigures &figures)
{
    const auto &agreement = figures.agreement;
    return {{u"readers"_s, double(figures.readers.size())}, {u"read_by_two"_s, double(agreement.read)},
            {u"agreed"_s, double(agreement.agreed)},        {u"kappa"_s, number(agreement.kappa.kappa)},
            {u"kappa_se"_s, number(agreement.kappa.se)},    {u"alpha"_s, number(agreement.alpha)}};
}

QJsonObject answersJson(const AskedAndAnswered &answers)
{
    QJsonArray rows;
    for (const auto &row : answers.rows)
        rows.append(QJsonObject{{u"subject"_s, text(row.code)},
                                {u"asked"_s, double(row.asked)},
                                {u"answered"_s, double(row.answered)},
                                {u"surplus"_s, row.surplus}});
    return {{u"elsewhere"_s, number(answers.elsewhere)},
            {u"asked"_s, double(answers.asked)},
            {u"answered"_s, double(answers.answered)},
            {u"by_subject"_s, rows}};
}

QString stateName(GuessState state)
{
    switch (state) {
    case GuessState::Shown: return u"shown"_s;
    case GuessState::TooFewRead: return u"too-few-read"_s;
    case GuessState::TooWeak: return u"too-weak"_s;
    case GuessState::NothingToGuess: return u"nothing-to-guess"_s;
    }
    return {};
}

QJsonObject programJson(const SubjectFigures &figures)
{
    QJsonArray missing, shares;
    for (const auto &subject : figures.readiness.subjects)
        missing.append(QJsonObject{
            {u"subject"_s, text(subject.code)}, {u"read"_s, double(subject.read)}, {u"missing"_s, double(subject.missing)}});
    for (const auto &guess : figures.guesses)
        shares.append(QJsonObject{{u"subject"_s, text(guess.code)},
                                  {u"apparent"_s, number(guess.share.apparent)},
                                  {u"corrected"_s, number(guess.share.adjusted)},
                                  {u"interval"_s, QJsonArray{number(guess.share.interval.lo), number(guess.share.interval.hi)}}});
    return {{u"state"_s, stateName(figures.guessState)},
            {u"read"_s, double(figures.readiness.read)},
            {u"missing"_s, double(figures.readiness.missing)},
            {u"by_subject"_s, missing},
            {u"posts"_s, double(figures.guessed)},
            {u"shares"_s, shares}};
}

} // namespace

QJsonObject subjectsJson(const SubjectFigures &figures)
{
    return {{u"code_book"_s, figures.book.version},   {u"posts"_s, double(figures.posts)},
            {u"read"_s, double(figures.read)},        {u"substance"_s, shareJson(figures.substance)},
            {u"subjects"_s, subjectsOf(figures)},     {u"weeks"_s, weeksJson(figures)},
            {u"agreement"_s, agreementJson(figures)}, {u"answers"_s, answersJson(figures.answers)},
            {u"asked"_s, askedJson(figures.asked)},   {u"program"_s, programJson(figures)}};
}

} // namespace attache
