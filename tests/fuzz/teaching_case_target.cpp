// What a case pack from a stranger may hold: cases, and the records of a trainer.

#include "core/domain/case_json.h"
#include "core/domain/code_book.h"
#include "core/domain/example.h"
#include "core/ingest/case_pack.h"
#include "tests/fuzz/checked_sink.h"

#include <cstdint>

using namespace attache;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    if (const auto teaching = caseFromBytes(bytes)) {
        const auto again = caseFrom(caseJson(*teaching));
        test::promise(again && *again == *teaching, "a case goes round");
        for (const auto &point : teaching->points)
            test::promise(teaching->post(point.after) != nullptr, "a point stops after a post");
    }
    if (const auto example = exampleFrom("key", bytes)) {
        const auto again = exampleFrom("key", contentOf(*example));
        test::promise(again && *again == *example, "an example goes round");
    }
    (void)collectionFrom("key", bytes);
    (void)lessonFrom("key", bytes);
    (void)codeBookFrom("key", bytes);
    (void)sampleFrom("key", bytes);
    (void)readingFrom("key", bytes);
    return 0;
}
