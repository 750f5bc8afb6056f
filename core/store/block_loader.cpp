#include "core/store/block_loader.h"

namespace attache {

Result<void> BlockLoader::put(const AssembledBlock &block)
{
    const bool beside = !m_written.insert(block.number).second;
    for (int kind = 0; kind < kFactKinds; ++kind) {
        const auto &section = block.sections[static_cast<std::size_t>(kind)];
        if (section.bytes.empty())
            continue;
        if (auto done = putSection(static_cast<FactKind>(kind), block.number, section, beside); !done)
            return done;
    }
    return {};
}

Result<void> BlockLoader::putSection(FactKind kind, std::int64_t number, const SectionBuilder::Encoded &section, bool beside)
{
    if (!beside)
        return m_table.write(kind, number, section);
    const auto standing = m_table.read(kind, number);
    if (!standing)
        return standing.error();
    SectionBuilder both;
    both.load(*standing, number);
    both.load(section.bytes, number);
    return m_table.write(kind, number, both.encode(number));
}

} // namespace attache
