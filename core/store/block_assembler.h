#pragma once

#include "core/store/fact_batch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace attache {

// The facts of one block, or a part of them, as they are stored.
struct AssembledBlock {
    std::int64_t number = 0;
    std::array<SectionBuilder::Encoded, kFactKinds> sections; // by kind; empty bytes: none
};

// Puts the facts of whole clusters together into blocks, without looking at a database. A block is ready when the nodes of
// all its posts have come, or as a part of itself when open blocks take more than 16 MiB.
class BlockAssembler {
public:
    void add(const FactBatch &batch, std::vector<AssembledBlock> &ready);
    // Whatever is open.
    void flush(std::vector<AssembledBlock> &ready);

private:
    struct Block {
        std::array<SectionBuilder, kFactKinds> sections;
        std::size_t bytes = 0;
        bool whole() const;
    };
    static AssembledBlock assembled(std::int64_t number, Block &block);

    std::unordered_map<std::int64_t, Block> m_open;
    std::size_t m_bytes = 0; // of the open blocks
};

} // namespace attache
