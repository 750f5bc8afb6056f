#include "core/desk/word_count.h"

#include "core/measure/line_match.h"
#include "core/store/database.h"
#include "core/store/fact_scan.h"
#include "core/store/rows.h"

#include <algorithm>
#include <map>

namespace attache {

namespace {

constexpr std::int64_t kPostsBetweenLooks = 1024;

using Phrase = std::vector<std::string>;

std::vector<Phrase> phrasesOf(const std::vector<std::string> &words)
{
    std::vector<Phrase> phrases;
    for (const auto &text : words) {
        Phrase phrase;
        for (auto &word : wordsOf(text))
            phrase.push_back(std::move(word.folded));
        if (!phrase.empty())
            phrases.push_back(std::move(phrase));
    }
    return phrases;
}

bool holds(const std::vector<TextWord> &text, const Phrase &phrase)
{
    return std::search(text.begin(), text.end(), phrase.begin(), phrase.end(),
                       [](const TextWord &word, const std::string &wanted) { return word.folded == wanted; })
           != text.end();
}

} // namespace

Result<WordCount> ScanningWordCounter::count(const std::vector<std::string> &words, const Window &window, const Zone &zone,
                                             const StopToken &stop)
{
    WordCount counted;
    const auto phrases = phrasesOf(words);
    if (phrases.empty())
        return counted;
    std::map<LocalDay, std::int64_t> days;
    Statement rows(m_reader, "SELECT created_at, text FROM post ORDER BY id DESC LIMIT ?1");
    rows.bind(1, m_most);
    for (;; ++counted.looked) {
        if (counted.looked % kPostsBetweenLooks == 0 && stop.raised())
            return failure(Errc::Cancelled);
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (!inWindow(window, rows.instant(0)))
            continue;
        const auto text = wordsOf(rows.text(1));
        if (std::all_of(phrases.begin(), phrases.end(), [&](const Phrase &phrase) { return holds(text, phrase); }))
            ++days[zone.dayOf(rows.instant(0))];
    }
    for (const auto &[day, count] : days) {
        counted.days.push_back({day, count});
        counted.total += count;
    }
    const auto all = m_reader.number("SELECT count(*) FROM post");
    if (!all)
        return all.error();
    counted.complete = counted.looked >= all->value_or(0);
    return counted;
}

} // namespace attache
