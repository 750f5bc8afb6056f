// What a person types into the search field.

#include "core/domain/search_query.h"
#include "tests/fuzz/checked_sink.h"

#include <cstdint>

using namespace attache;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto query = parseSearch({reinterpret_cast<const char *>(data), size});
    for (const auto &term : query.terms)
        test::promise(!term.text.empty(), "a term has words");
    return 0;
}
