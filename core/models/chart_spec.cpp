#include "core/models/chart_spec.h"

namespace attache {

const ChartWords &wordsOf(const ChartSpec &spec)
{
    return std::visit([](const auto &s) -> const ChartWords & { return s.words; }, spec);
}

} // namespace attache
