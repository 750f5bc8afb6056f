#pragma once

#include "core/store/derived_records.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace attache {

// Values of one facet in force by post row id, as DecisionStore::valuesOf gives them.
using DecidedValues = std::unordered_map<std::int64_t, std::string>;

// What was said of a message; empty where nothing was. A decision stands on every post of a message; one that has joined it
// since may lack it.
inline std::string valueOf(const DecidedValues &values, const MessageRecord &message)
{
    auto found = values.find(message.fact.ref);
    for (auto post = message.morePosts.begin(); found == values.end() && post != message.morePosts.end(); ++post)
        found = values.find(*post);
    return found == values.end() ? std::string() : found->second;
}

} // namespace attache
