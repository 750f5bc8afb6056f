#include "core/desk/upkeep/deriving_thread.h"

#include <span>
#include <utility>

namespace attache {

namespace {

constexpr std::size_t kBatchesWaiting = 4;

} // namespace

void ClusterBatch::clear()
{
    posts.clear();
    ends.clear();
    blocks.clear();
}

DerivingThread::DerivingThread(ClusterDeriver &&deriver)
    : m_deriver(std::move(deriver)),
      m_queue(kBatchesWaiting),
      m_thread([this] { run(); })
{}

DerivingThread::~DerivingThread()
{
    if (!m_thread.joinable())
        return;
    m_queue.abandon();
    m_thread.join();
}

void DerivingThread::finish()
{
    m_queue.finish();
    m_thread.join();
}

void DerivingThread::run()
{
    BlockAssembler assembler;
    FactBatch facts;
    while (auto batch = m_queue.pop()) {
        std::size_t from = 0;
        for (const auto end : batch->ends) {
            m_deriver.derive(std::span(batch->posts).subspan(from, end - from), facts);
            from = end;
        }
        assembler.add(facts, batch->blocks);
        facts.clear();
        m_queue.giveBack(std::move(*batch));
    }
    ClusterBatch rest;
    assembler.flush(rest.blocks);
    m_queue.giveBack(std::move(rest));
}

} // namespace attache
