#pragma once

#include "core/base/text.h"
#include "core/domain/receipt.h"
#include "core/ingest/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attache {

struct JsonParsed {
    JsonItem root;
    std::optional<Refusal> fault; // BrokenJson, TooDeep, DuplicateKey: `root` is absent then
    Cleaning cleaning;            // damaged characters that were replaced so that the rest can be read
};

// Parses record after record in the same memory. Damage that leaves the structure whole is mended and counted: bytes that
// are no UTF-8 and lone surrogates become U+FFFD, numbers that no machine word holds become texts.
class JsonParser {
public:
    static constexpr std::size_t kDepth = 64;

    // `bytes` must stand in memory that may be read 64 bytes further (JsonCut does). The root is valid until the next call.
    JsonParsed parse(std::string_view bytes);

private:
    simdjson::error_code tryParse(std::string_view bytes, simdjson::dom::element &root);
    simdjson::error_code parseMended(std::string_view bytes, simdjson::error_code why, JsonParsed &parsed,
                                     simdjson::dom::element &root);

    bool namesTwice(simdjson::dom::element value);
    bool namesTwiceIn(simdjson::dom::object object);

    simdjson::dom::parser m_parser;
    std::vector<std::string_view> m_names; // of the objects from the root to the one that is looked at
    std::string m_mended;
    std::size_t m_room = 0;
};

// A whole text as one value, for small members of an archive (account.js). Copies it.
JsonParsed parseWhole(JsonParser &parser, std::string &text);

} // namespace attache
