#pragma once

#include "core/desk/subject_figures.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace attache {

class FigureWords;

// One reader at work on one sample: one post after the other, a key for each subject, and nothing of what others said until
// there is no post left. Agreement is kept up with each key.
class ReadingSession {
public:
    ReadingSession(CodeBook book, ReadingSample sample, std::vector<ReadingPost> posts, const std::vector<Reading> &readings,
                   std::string reader);

    struct Key {
        QString key; // '1' … '9', '0'
        std::string code;
    };
    const std::vector<Key> &keys() const { return m_keys; } // of the subjects that are offered, in the order of deciding
    const CodeBook &book() const { return m_book; }
    const ReadingSample &sample() const { return m_sample; }

    std::size_t place() const { return m_at; }
    const ReadingPost &post() const { return m_posts[m_at]; }
    std::string codeHere() const; // what this reader said of it; empty: nothing yet
    std::size_t readByMe() const { return m_mine; }
    std::size_t size() const { return m_posts.size(); }
    void setProposals(std::vector<SubjectGuesser::Guess> proposals) { m_proposals = std::move(proposals); }
    // What the program proposes for the post at hand; null where it proposes nothing.
    const SubjectGuesser::Guess *proposal() const;
    bool isDone() const { return m_mine == m_posts.size(); }

    // Says it of the post at hand and goes to the next one that this reader has not read. Nothing for a code not offered.
    std::optional<Reading> say(std::string_view code);
    void move(int step);                              // -1: the one before
    void settle(const Reading &reading, bool stands); // a reading of mine that was taken back, or put again

    // What others said is told only when this reader is done.
    bool mayCompare() const { return isDone() && m_agreement.readers.size() > 1 && !m_sample.guided; }
    ReadingTally::Agreement agreement() const { return m_agreement.tally.agreement(); }
    struct ToDiscuss {
        std::size_t place = 0;
        std::vector<std::pair<std::string, std::string>> said; // reader, code
    };
    std::vector<ToDiscuss> toDiscuss() const;

private:
    void take(const Reading &reading);
    void forward();

    CodeBook m_book;
    ReadingSample m_sample;
    std::vector<ReadingPost> m_posts;
    std::string m_reader;
    std::vector<Key> m_keys;
    std::vector<std::vector<std::pair<std::string, std::string>>> m_said; // by post: reader, code
    SampleAgreement m_agreement;
    std::vector<SubjectGuesser::Guess> m_proposals;
    std::size_t m_at = 0, m_mine = 0;
};

// 'Two people agreed on 83 of 100'; what to make of it; kappa and alpha behind it.
struct AgreementWords {
    QString sentence, verdict, behind;
    bool reliable = false, usable = false; // usable: tentative at the least
};
AgreementWords agreementWords(const ReadingTally::Agreement &agreement, std::size_t readers, const FigureWords &words);

QString subjectName(const CodeBook &book, const std::string &code); // the team's name, else that of the first list
QString subjectRules(const SubjectRule &rule);                      // 'Belongs here: … Elsewhere: …'

} // namespace attache
