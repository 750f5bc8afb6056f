#include "core/store/search_highlight.h"

#include "core/store/search_tokens.h"

#include <algorithm>
#include <optional>
#include <span>

namespace attache {

namespace {

struct Placed {
    std::string text;
    std::size_t begin = 0, end = 0;
};

// The tokens of a text by place: at each place the one of the running text, then those beside it.
class Places final : public TokenSink {
public:
    bool take(const SearchToken &token) override
    {
        if (!token.beside || places.empty())
            places.emplace_back();
        places.back().push_back({std::string(token.text), token.begin, token.end});
        return true;
    }
    std::vector<std::vector<Placed>> places;
};

std::vector<std::vector<Placed>> placesOf(std::string_view text, SearchTokenizer::For purpose)
{
    SearchTokenizer tokenizer;
    Places sink;
    tokenizer.run(text, purpose, sink);
    return std::move(sink.places);
}

const Placed *tokenAt(const std::vector<Placed> &place, std::string_view wanted, bool begins)
{
    const auto found = std::find_if(place.begin(), place.end(), [&](const Placed &token) {
        return begins ? std::string_view(token.text).starts_with(wanted) : token.text == wanted;
    });
    return found == place.end() ? nullptr : &*found;
}

// What the tokens stand for, where they are found at these places; `begins`: the last one only begins like this.
std::optional<TextRange> rangeAt(std::span<const std::vector<Placed>> places, const std::vector<std::string> &tokens, bool begins)
{
    TextRange range;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto *token = tokenAt(places[i], tokens[i], begins && i + 1 == places.size());
        if (!token)
            return {};
        range.begin = i == 0 ? token->begin : range.begin;
        range.end = token->end;
    }
    return range;
}

std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    std::vector<TextRange> apart;
    for (const auto &range : ranges) {
        if (!apart.empty() && range.begin <= apart.back().end)
            apart.back().end = std::max(apart.back().end, range.end);
        else
            apart.push_back(range);
    }
    return apart;
}

} // namespace

SearchHighlighter::SearchHighlighter(const SearchQuery &query)
{
    for (const auto &term : query.terms) {
        const bool ofText =
            term.kind == SearchTerm::Kind::Text || term.kind == SearchTerm::Kind::Begins || term.kind == SearchTerm::Kind::Handle;
        if (term.excluded || !ofText)
            continue;
        Phrase phrase;
        phrase.begins = term.kind == SearchTerm::Kind::Begins;
        for (const auto &place : placesOf(term.text, SearchTokenizer::For::Query))
            phrase.tokens.push_back(place.front().text);
        if (!phrase.tokens.empty())
            m_phrases.push_back(std::move(phrase));
    }
}

std::vector<TextRange> SearchHighlighter::in(std::string_view text) const
{
    const auto places = placesOf(text, SearchTokenizer::For::Index);
    std::vector<TextRange> found;
    for (const auto &phrase : m_phrases)
        for (std::size_t at = 0; at + phrase.tokens.size() <= places.size(); ++at)
            if (const auto range = rangeAt(std::span(places).subspan(at, phrase.tokens.size()), phrase.tokens, phrase.begins))
                found.push_back(*range);
    return joined(std::move(found));
}

} // namespace attache
