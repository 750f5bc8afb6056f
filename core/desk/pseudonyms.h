#pragma once

#include "core/domain/post.h"
#include "core/domain/teaching_case.h"

#include <QRegularExpression>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Who is who in one lesson, without a name: a person is a letter, the same one in every example of the lesson, in the order
// in which they first speak. Texts are freed of what would lead back: handles, names, addresses, mail addresses, long numbers.
class PseudonymBook {
public:
    // The letter of an account: 'A', … 'Z', 'AA', … Its names, handle included, are hidden in texts from then on.
    // Of a person the parts of a name are hidden, too, where they are written as names; an institution's are words.
    enum class Bearer { Person, Institution };
    std::string letterOf(const std::string &platform, const std::string &handle, const std::string &name,
                         Bearer bearer = Bearer::Person);
    // Names that must not be read although their bearer does not speak.
    void hide(const std::string &platform, const std::string &handle, const std::string &name);

    // The text with '@C' for a handle and a name, '[link]' for an address, '[number]' for seven digits and more in a row.
    // Who is mentioned and was not known gets a letter, too.
    std::string hidden(const std::string &platform, std::string_view text);

private:
    struct Name {
        std::string words, letter;
        QRegularExpression inText; // as a whole word, but in scripts that have no blanks between words
    };
    enum class Case { Any, AsWritten };
    void learn(const std::string &name, const std::string &letter, Case written = Case::Any);

    std::map<std::pair<std::string, std::string>, std::string> m_letters; // by platform and folded handle
    std::vector<Name> m_names;                                            // the longest first
};

} // namespace attache
