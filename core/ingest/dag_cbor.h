#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace attache {

constexpr std::size_t kDagCborDepth = 64;

// One value of DAG-CBOR as JSON text, for the reader of JSON: links as {"$link":"<the link's bytes in hexadecimal>"}, bytes
// as {"$bytes":"<hexadecimal>"}, fractions as null. Nothing for what is no DAG-CBOR: cut off, more than 64 levels deep,
// lengths beyond the end, names that are no text, something behind the value.
std::optional<std::string> jsonOfDagCbor(std::string_view bytes);

// Bytes as lower-case hexadecimal digits, and back; nothing for what is no hexadecimal.
std::string toHex(std::string_view bytes);
std::optional<std::string> fromHex(std::string_view digits);

} // namespace attache
