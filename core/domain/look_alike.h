#pragma once

#include "core/domain/account.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

// Who could be taken for one of the accounts that the workspace knows. A sign for a person to look twice, never a proof: an
// account is the platform's, not the name's.
class LookAlikes {
public:
    // `known`: our accounts and the officials.
    explicit LookAlikes(std::vector<Account> known);
    ~LookAlikes();
    LookAlikes(LookAlikes &&) noexcept;
    LookAlikes &operator=(LookAlikes &&) noexcept;

    // The known account that a stranger's handle or name could be taken for; null where there is none, or where it is that
    // account itself. Alike are: the same once folded, without what nobody sees and with repeated '_' and digits as one; the
    // same skeleton of confusable letters (Unicode UTS 39); handles of eight letters or more that differ in one; the same
    // name in words. The part before '@host' counts alone, on whatever platform.
    const Account *of(const AccountKey &stranger, std::string_view name) const;

private:
    struct Forms;
    class Confusable;
    Forms formsOf(std::string_view text) const;

    std::vector<Account> m_known;
    std::vector<Forms> m_handles, m_names; // one for each of them
    std::unique_ptr<Confusable> m_confusable;
};

// The characters of a handle that are not what they seem: outside ASCII, or seen by nobody; 'U+0430', each once, in order.
std::vector<std::string> oddCodePoints(std::string_view handle);

} // namespace attache
