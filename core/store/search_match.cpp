#include "core/store/search_reader.h"

#include "core/store/search_document.h"
#include "core/store/search_tokens.h"

namespace attache {

namespace {

// Tells whether a text has anything that the index knows.
class AnyToken final : public TokenSink {
public:
    bool take(const SearchToken &) override { return !(found = true); }
    bool found = false;
};

bool hasToken(std::string_view text)
{
    SearchTokenizer tokenizer;
    AnyToken any;
    tokenizer.run(text, SearchTokenizer::For::Query, any);
    return any.found;
}

std::string quoted(std::string_view text)
{
    std::string quotes = "\"";
    for (const char c : text) {
        if (c == '"')
            quotes += '"';
        if (c != '\0')
            quotes += c;
    }
    return quotes + '"';
}

// Empty for a text of signs alone: it is left out, since nothing could match it.
std::string expressionOf(const SearchTerm &term)
{
    switch (term.kind) {
    case SearchTerm::Kind::Author: return quoted(authorLabel(term.text));
    case SearchTerm::Kind::Language: return quoted(languageLabel(term.text));
    case SearchTerm::Kind::Handle: return '(' + quoted(authorLabel(term.text)) + " OR " + quoted(term.text) + ')';
    case SearchTerm::Kind::Begins: return hasToken(term.text) ? quoted(term.text) + " *" : std::string();
    case SearchTerm::Kind::Text: return hasToken(term.text) ? quoted(term.text) : std::string();
    }
    return {};
}

std::string joined(const SearchQuery &query, bool excluded, std::string_view by)
{
    std::string all;
    for (const auto &term : query.terms) {
        if (term.excluded != excluded)
            continue;
        const auto expression = expressionOf(term);
        if (!expression.empty())
            all += (all.empty() ? std::string() : std::string(by)) + expression;
    }
    return all;
}

} // namespace

std::string matchExpression(const SearchQuery &query)
{
    const auto wanted = joined(query, false, " AND ");
    const auto unwanted = joined(query, true, " OR ");
    if (wanted.empty() || unwanted.empty())
        return wanted;
    return '(' + wanted + ") NOT (" + unwanted + ')';
}

} // namespace attache
