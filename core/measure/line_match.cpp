#include "core/measure/line_match.h"

#include <QList>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace attache {

namespace {

constexpr double kKeywordScore = 3;
constexpr double kSubjectFactor = 1.5;

QString utf16(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool withoutBlanks(char32_t c)
{
    const auto script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
           || script == QChar::Script_Thai;
}

bool isWord(const QString &word)
{
    const auto letters = word.toUcs4();
    if (letters.isEmpty() || !QChar::isLetterOrNumber(letters.front()))
        return false;
    return letters.size() > 1 || withoutBlanks(letters.front());
}

// '@handle' and 'https://…' are no words of a question: one stretch up to the next blank.
bool startsName(const QString &text, qsizetype at) { return text.at(at) == u'@' || text.mid(at, 7).startsWith(u"http"); }

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> folded;
    for (auto &word : wordsOf(text))
        folded.push_back(std::move(word.folded));
    return folded;
}

// Marks every place of a keyword in the question; how often is no matter.
bool markKeyword(const std::vector<TextWord> &question, const std::vector<std::string> &keyword,
                 std::vector<LineFit::Mark> &marks)
{
    bool found = false;
    for (std::size_t i = 0; i + keyword.size() <= question.size(); ++i) {
        const bool here = std::equal(keyword.begin(), keyword.end(), question.begin() + static_cast<std::ptrdiff_t>(i),
                                     [](const std::string &part, const TextWord &word) { return part == word.folded; });
        if (here)
            marks.push_back({question[i].begin, question[i + keyword.size() - 1].end});
        found = found || here;
    }
    return found;
}

void tidy(std::vector<LineFit::Mark> &marks)
{
    std::sort(marks.begin(), marks.end(),
              [](const auto &a, const auto &b) { return std::tie(a.begin, b.end) < std::tie(b.begin, a.end); });
    std::vector<LineFit::Mark> kept;
    for (const auto &mark : marks)
        if (kept.empty() || mark.begin >= kept.back().end)
            kept.push_back(mark);
    marks = std::move(kept);
}

} // namespace

std::vector<TextWord> wordsOf(std::string_view utf8)
{
    std::vector<TextWord> words;
    const auto text = utf16(utf8);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    std::size_t bytes = 0;
    bool name = false;
    for (auto from = finder.position(), to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const auto piece = text.mid(from, to - from);
        const auto begin = bytes;
        bytes += static_cast<std::size_t>(piece.toUtf8().size());
        name = (name && !piece.at(0).isSpace()) || startsName(text, from);
        if (!name && isWord(piece))
            words.push_back({piece.normalized(QString::NormalizationForm_KC).toCaseFolded().toStdString(), begin, bytes});
    }
    return words;
}

LineMatcher::LineMatcher(std::span<const LineWords> lines)
{
    for (const auto &line : lines) {
        const auto words = foldedWords(line.text);
        auto &kept = m_lines.emplace_back();
        kept.language = line.language;
        kept.subject = line.subject;
        kept.words.insert(words.begin(), words.end());
        for (const auto &word : kept.words)
            ++m_having[word];
        for (const auto &keyword : line.keywords)
            if (auto parts = foldedWords(keyword); !parts.empty())
                kept.keywords.push_back(std::move(parts));
    }
}

LineFit LineMatcher::fitOf(const std::vector<TextWord> &question, std::size_t index) const
{
    const auto &line = m_lines[index];
    LineFit fit;
    fit.line = index;
    bool keyword = false;
    for (const auto &parts : line.keywords)
        if (markKeyword(question, parts, fit.marks)) {
            keyword = true;
            fit.score += kKeywordScore;
        }
    const auto all = static_cast<int>(m_lines.size());
    std::unordered_set<std::string> shared;
    for (const auto &word : question) {
        const bool common = !line.words.contains(word.folded) || (all > 2 && 2 * m_having.at(word.folded) > all);
        if (common)
            continue;
        fit.marks.push_back({word.begin, word.end});
        if (shared.insert(word.folded).second)
            fit.score += std::log((all + 1.0) / m_having.at(word.folded)); // over 0: at most all lines have it
    }
    if (!keyword && shared.size() < 2)
        fit.score = 0;
    tidy(fit.marks);
    return fit;
}

std::vector<LineFit> LineMatcher::fits(std::string_view question, std::string_view language, std::string_view subject,
                                       std::size_t most) const
{
    const auto words = wordsOf(question);
    std::vector<LineFit> fits;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto fit = fitOf(words, i);
        if (fit.score <= 0)
            continue;
        if (!subject.empty() && m_lines[i].subject == subject)
            fit.score *= kSubjectFactor;
        fits.push_back(std::move(fit));
    }
    const auto order = [&](const LineFit &fit) {
        return std::tuple(-fit.score, language.empty() || m_lines[fit.line].language != language, fit.line);
    };
    std::sort(fits.begin(), fits.end(), [&](const LineFit &a, const LineFit &b) { return order(a) < order(b); });
    fits.resize(std::min(fits.size(), most));
    return fits;
}

} // namespace attache
