#include "core/domain/search_query.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attache {

namespace {

using Kind = SearchTerm::Kind;

constexpr std::size_t kMostTerms = 32;        // what is typed beyond them is not looked at
constexpr std::size_t kFewestOfBeginning = 3; // bytes before a star: shorter ones would mean nearly everything

// Length of the quotation mark that a text begins with; 0 without one.
std::size_t quoteAt(std::string_view text)
{
    for (const std::string_view mark : {"\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB"})
        if (text.starts_with(mark))
            return mark.size();
    return 0;
}

// Length of the blank that a text begins with; 0 without one.
std::size_t blankAt(std::string_view text)
{
    for (const std::string_view blank : {" ", "\t", "\n", "\r", "\u00A0", "\u3000"})
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

// Hands out the words and phrases of a text.
class Words {
public:
    explicit Words(std::string_view rest) : m_rest(rest) {}

    struct Word {
        std::string_view head; // before a quotation mark
        std::string_view text;
        bool quoted = false;
    };
    std::optional<Word> next()
    {
        while (const auto blank = blankAt(m_rest))
            m_rest.remove_prefix(blank);
        if (m_rest.empty())
            return {};
        Word word;
        const auto bare = takeUntil([](std::string_view rest) { return blankAt(rest) + quoteAt(rest) > 0; });
        const auto quote = quoteAt(m_rest);
        if (quote == 0) {
            word.text = bare;
            return word;
        }
        m_rest.remove_prefix(quote);
        word.head = bare;
        word.quoted = true;
        word.text = takeUntil([](std::string_view rest) { return quoteAt(rest) > 0; });
        m_rest.remove_prefix(quoteAt(m_rest));
        return word;
    }

private:
    template <class Ends>
    std::string_view takeUntil(Ends ends)
    {
        std::size_t length = 0;
        while (length < m_rest.size() && !ends(m_rest.substr(length)))
            ++length;
        const auto taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

    std::string_view m_rest;
};

std::string lowered(std::string_view text)
{
    std::string low(text);
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    std::transform(low.begin(), low.end(), low.begin(), lower);
    return low;
}

// 'from:' of 'from:name'; empty where a word begins with no operator.
std::string operatorOf(std::string_view word)
{
    const auto colon = word.find(':');
    if (colon == std::string_view::npos)
        return {};
    auto name = lowered(word.substr(0, colon + 1));
    constexpr std::array known{"from:", "lang:", "since:", "until:"};
    return std::find(known.begin(), known.end(), name) == known.end() ? std::string() : name;
}

std::string_view withoutAt(std::string_view handle) { return handle.starts_with('@') ? handle.substr(1) : handle; }

class Reader {
public:
    explicit Reader(SearchQuery &query) : m_query(query) {}

    void take(const Words::Word &word)
    {
        auto head = word.quoted ? word.head : word.text;
        const bool excluded = head.starts_with('-') && (word.quoted || head.size() > 1);
        if (excluded)
            head.remove_prefix(1);
        const auto name = operatorOf(head);
        if (!word.quoted)
            return name.empty() ? bare(head, excluded) : named(name, head.substr(name.size()), head, excluded);
        if (!name.empty() && head.size() == name.size())
            return named(name, word.text, word.text, excluded);
        if (!head.empty())
            bare(head, excluded);
        add(Kind::Text, word.text, excluded);
    }

private:
    void add(Kind kind, std::string_view text, bool excluded)
    {
        if (!text.empty() && m_query.terms.size() < kMostTerms)
            m_query.terms.push_back({kind, std::string(text), excluded});
    }
    void bare(std::string_view word, bool excluded)
    {
        if (word.size() > 1 && word.starts_with('@'))
            return add(Kind::Handle, word.substr(1), excluded);
        if (word.size() > kFewestOfBeginning && word.ends_with('*'))
            return add(Kind::Begins, word.substr(0, word.size() - 1), excluded);
        add(Kind::Text, word, excluded);
    }
    // An operator whose value means nothing is a word like any other.
    void named(const std::string &name, std::string_view value, std::string_view whole, bool excluded)
    {
        const auto day = name == "since:" || name == "until:" ? parseIsoDay(value) : std::nullopt;
        if (name == "from:" && !withoutAt(value).empty())
            add(Kind::Author, withoutAt(value), excluded);
        else if (name == "lang:" && !value.empty())
            add(Kind::Language, lowered(value.substr(0, value.find('-'))), excluded);
        else if (day && !excluded && name == "since:")
            m_query.from = day;
        else if (day && !excluded)
            m_query.to = *day + std::chrono::days{1};
        else
            bare(whole, excluded);
    }

    SearchQuery &m_query;
};

} // namespace

bool SearchQuery::empty() const
{
    return !from && !to && std::all_of(terms.begin(), terms.end(), [](const SearchTerm &term) { return term.excluded; });
}

SearchQuery parseSearch(std::string_view typed)
{
    SearchQuery query;
    Reader reader(query);
    Words words(typed);
    while (const auto word = words.next())
        reader.take(*word);
    return query;
}

} // namespace attache
