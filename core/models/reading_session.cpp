#include "core/models/reading_session.h"

#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/fill.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ReadingSession)
};

constexpr int kKeys = 10;

} // namespace

ReadingSession::ReadingSession(CodeBook book, ReadingSample sample, std::vector<ReadingPost> posts,
                               const std::vector<Reading> &readings, std::string reader)
    : m_book(std::move(book)),
      m_sample(std::move(sample)),
      m_posts(std::move(posts)),
      m_reader(std::move(reader)),
      m_said(m_posts.size()),
      m_agreement{{}, ReadingTally(m_posts.size())}
{
    for (const SubjectRule &rule : m_book.rules)
        if (rule.offered && m_keys.size() < kKeys)
            m_keys.push_back({QString::number(int(m_keys.size() + 1) % kKeys), rule.code});
    for (const Reading &reading : readings)
        take(reading);
    if (!m_posts.empty() && !codeHere().empty())
        forward();
}

void ReadingSession::take(const Reading &reading)
{
    const auto post = std::find(m_sample.posts.begin(), m_sample.posts.end(), reading.post);
    if (post == m_sample.posts.end())
        return;
    const auto place = std::size_t(post - m_sample.posts.begin());
    auto reader = std::find(m_agreement.readers.begin(), m_agreement.readers.end(), reading.reader);
    if (reader == m_agreement.readers.end())
        reader = m_agreement.readers.insert(reader, reading.reader);
    const int number = int(reader - m_agreement.readers.begin());
    auto &said = m_said[place];
    std::erase_if(said, [&](const auto &one) {
        m_mine -= one.first == reading.reader && one.first == m_reader ? 1U : 0U;
        return one.first == reading.reader;
    });
    const int code = m_book.place(reading.code);
    m_agreement.tally.set(place, number, code < 0 ? std::nullopt : std::optional(code));
    if (code < 0)
        return;
    said.emplace_back(reading.reader, reading.code);
    m_mine += reading.reader == m_reader ? 1U : 0U;
}

std::string ReadingSession::codeHere() const
{
    for (const auto &[reader, code] : m_said[m_at])
        if (reader == m_reader)
            return code;
    return {};
}

const SubjectGuesser::Guess *ReadingSession::proposal() const
{
    return m_at < m_proposals.size() && !m_proposals[m_at].code.empty() ? &m_proposals[m_at] : nullptr;
}

std::optional<Reading> ReadingSession::say(std::string_view code)
{
    const auto offered = [&](const Key &key) { return key.code == code; };
    if (m_posts.empty() || std::none_of(m_keys.begin(), m_keys.end(), offered))
        return {};
    const Reading reading{m_sample.name, m_reader, m_posts[m_at].post, std::string(code), m_book.version};
    take(reading);
    forward();
    return reading;
}

void ReadingSession::forward()
{
    for (std::size_t step = 1; step <= m_posts.size(); ++step) {
        const std::size_t place = (m_at + step) % m_posts.size();
        const auto mine = [this](const auto &one) { return one.first == m_reader; };
        if (std::any_of(m_said[place].begin(), m_said[place].end(), mine))
            continue;
        m_at = place;
        return;
    }
}

void ReadingSession::move(int step)
{
    const auto to =
        std::clamp<std::ptrdiff_t>(std::ptrdiff_t(m_at) + step, 0, std::max<std::ptrdiff_t>(0, std::ssize(m_posts) - 1));
    m_at = std::size_t(to);
}

void ReadingSession::settle(const Reading &reading, bool stands)
{
    Reading one = reading;
    if (!stands)
        one.code.clear();
    take(one);
    const auto post = std::find(m_sample.posts.begin(), m_sample.posts.end(), reading.post);
    if (post != m_sample.posts.end())
        m_at = std::size_t(post - m_sample.posts.begin());
}

std::vector<ReadingSession::ToDiscuss> ReadingSession::toDiscuss() const
{
    std::vector<ToDiscuss> found;
    for (const std::size_t place : m_agreement.tally.toDiscuss())
        found.push_back({place, m_said[place]});
    return found;
}

AgreementWords agreementWords(const ReadingTally::Agreement &agreement, std::size_t readers, const FigureWords &words)
{
    AgreementWords said;
    if (agreement.read == 0) {
        said.sentence = Say::tr("No post was read by two people yet.");
        return said;
    }
    const QStringList counts{words.count(agreement.agreed), words.count(agreement.read)};
    said.sentence = readers == 2
                        ? fill(Say::tr("Two people agreed on %1 of %2."), {counts[0], counts[1]})
                        : fill(Say::tr("%3 people agreed on %1 of %2."), {counts[0], counts[1], words.count(qint64(readers))});
    const double alpha = agreement.alpha.value_or(0);
    said.reliable = alpha >= kReliable;
    said.usable = alpha >= kTentative;
    said.verdict = !agreement.alpha ? Say::tr("Only one subject occurs: nothing can be said of it.")
                   : said.reliable  ? Say::tr("Subjects can be relied on.")
                   : said.usable    ? Say::tr("Tentative: talk about the differences before you publish a share.")
                                    : Say::tr("Too different: no share is published before the rules are clearer.");
    const auto number = [&](const std::optional<double> &value) { return value ? words.decimal(*value, 2) : Say::tr("none"); };
    said.behind = agreement.kappa.n > 0
                      ? fill(Say::tr("kappa %1, alpha %2"), {number(agreement.kappa.kappa), number(agreement.alpha)})
                      : fill(Say::tr("alpha %1"), {number(agreement.alpha)});
    return said;
}

QString subjectName(const CodeBook &book, const std::string &code)
{
    const SubjectRule *rule = book.rule(code);
    return rule && !rule->name.empty() ? isolated(rule->name) : subjectWords(code);
}

QString subjectRules(const SubjectRule &rule)
{
    const CodeBook original = firstCodeBook();
    const SubjectRule *first = original.rule(rule.code);
    // What nobody changed is there in the reader's language.
    const bool sameIn = first && first->include == rule.include, sameOut = first && first->exclude == rule.exclude;
    const QString belongs = sameIn ? subjectRule(rule.code) : isolated(rule.include);
    const QString elsewhere = sameOut ? subjectElsewhere(rule.code) : isolated(rule.exclude);
    return elsewhere.isEmpty() ? belongs : fill(Say::tr("%1. Not here: %2"), {belongs, elsewhere});
}

} // namespace attache
