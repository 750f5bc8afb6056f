#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/domain/post.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace attache {

class Database;

// People who were removed. What an import brings of them again bears their alias, so that it does not bring them back.
class Removals {
public:
    static Result<Removals> load(Database &database);
    bool empty() const { return m_people.empty(); }

    // Takes removed people out of a post of this platform: as its author with name, link and, where they asked for it, words;
    // as a handle in its text and mentions. False where nobody of them is in it.
    bool apply(std::int64_t platform, Post &post) const;
    // '@handle' of removed people as '@alias'.
    std::string inText(std::int64_t platform, HandleForm form, std::string_view text) const;

    // Adds one person, who is known by a digest with a secret of this workspace from then on. Their alias.
    Result<std::string> add(Database &writer, std::int64_t platform, std::string_view folded, bool wiped, const std::string &who,
                            Instant at);
    // The same for this object alone: what the person writes later comes in as it is.
    Result<std::string> addOnce(Database &writer, std::int64_t platform, std::string_view folded);

private:
    struct Person {
        std::string alias;
        bool wiped = false;
    };
    const Person *find(std::int64_t platform, std::string_view handle) const;
    Result<void> needSecret(Database &writer);
    std::string digestOf(std::string_view folded) const;
    std::string mentionsOf(std::int64_t platform, std::string_view mentions) const;

    std::string m_secret;
    std::map<std::pair<std::int64_t, std::string>, Person> m_people;
};

} // namespace attache
