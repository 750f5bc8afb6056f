// One importer, whatever the bytes look like: it may refuse them, and must keep its promises.

#include "tests/fuzz/format_target.h"

#include "tests/fuzz/checked_sink.h"
#include "tests/fuzz/given_input.h"

#include <cstdint>

using namespace attache;
using namespace attache::test;

namespace {

void readAs(std::string_view format, const std::string &path)
{
    const auto importer = importerFor(path, format);
    if (!importer)
        return;
    CheckedSink sink;
    Receipt receipt;
    const auto done = importer.value()->read(path, {}, sink, receipt, {});
    promise(done || done.error().code != Errc::Internal, "nothing inside went wrong");
    sink.verify(receipt);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static GivenInput input;
    const auto path = input.put({reinterpret_cast<const char *>(data), size});
    (void)importerFor(path, {}); // whose it is must be told of anything
    readAs(kFuzzedFormat, path);
    return 0;
}
