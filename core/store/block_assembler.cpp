#include "core/store/block_assembler.h"

#include <algorithm>

namespace attache {

namespace {

constexpr std::size_t kMostOpenBytes = 16 * 1024 * 1024;
constexpr std::size_t kBytesPerFact = 24; // beside the payload

} // namespace

// Every post has a node, and nodes are added last.
bool BlockAssembler::Block::whole() const
{
    return sections[static_cast<std::size_t>(FactKind::Node)].size() == static_cast<std::size_t>(kBlockPosts);
}

AssembledBlock BlockAssembler::assembled(std::int64_t number, Block &block)
{
    AssembledBlock done;
    done.number = number;
    for (std::size_t kind = 0; kind < block.sections.size(); ++kind)
        done.sections[kind] = block.sections[kind].encode(number);
    return done;
}

void BlockAssembler::add(const FactBatch &batch, std::vector<AssembledBlock> &ready)
{
    std::int64_t number = -1;
    Block *block = nullptr;
    for (const auto &entry : batch.entries()) {
        if (!block || number != blockOf(entry.ref)) {
            number = blockOf(entry.ref);
            block = &m_open[number];
        }
        block->sections[static_cast<std::size_t>(entry.kind)].add(batch.fact(entry));
        block->bytes += entry.size + kBytesPerFact;
        m_bytes += entry.size + kBytesPerFact;
        if (entry.kind != FactKind::Node || !block->whole())
            continue;
        ready.push_back(assembled(number, *block));
        m_bytes -= block->bytes;
        m_open.erase(number);
        block = nullptr;
    }
    if (m_bytes > kMostOpenBytes)
        flush(ready);
}

void BlockAssembler::flush(std::vector<AssembledBlock> &ready)
{
    const auto from = static_cast<std::ptrdiff_t>(ready.size());
    for (auto &[number, block] : m_open)
        ready.push_back(assembled(number, block));
    std::sort(ready.begin() + from, ready.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    m_open.clear();
    m_bytes = 0;
}

} // namespace attache
