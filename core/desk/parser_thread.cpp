#include "core/desk/parser_thread.h"

#include <utility>

namespace attache {

namespace {

// Small enough to stay in the processor's cache between the two threads.
constexpr std::size_t kBatchPosts = 2000;
// Beside the number of posts, so that long texts cannot make a batch large.
constexpr std::size_t kBatchBytes = 2 * 1024 * 1024;

// Room for the names of a few posts to arrive from memory before they are asked for.
constexpr std::size_t kForeseen = 6;

Result<void> gather(const Batch &batch, GatheredPosts &gathered)
{
    for (std::size_t i = 0; i < batch.stored.size(); ++i) {
        if (i + kForeseen < batch.stored.size())
            gathered.linker.foresee(batch.stored[i + kForeseen].platform, batch.posts[i + kForeseen]);
        const auto &post = batch.posts[i];
        const auto &stored = batch.stored[i];
        if (stored.row == 0)
            continue;
        if (!post.observedAt)
            gathered.created.add(post.createdAt);
        auto added = gathered.linker.add(stored.row, stored.platform, post.key.id, post.inReplyTo, post.conversationId);
        if (!added)
            return added;
        if (gathered.links)
            gathered.links->add(stored.row, stored.platform, post);
    }
    return {};
}

// Gathers posts into batches.
class QueueSink final : public RecordSink {
public:
    QueueSink(BatchQueue &queue, GatheredPosts *gathered) : m_queue(queue), m_gathered(gathered) {}

    void post(Post &&post) override
    {
        m_bytes += post.text.size() + post.authorName.size() + post.url.size() + 200;
        m_batch.posts.push_back(std::move(post));
        if (m_batch.posts.size() >= kBatchPosts || m_bytes >= kBatchBytes)
            flush();
    }

    void ownAccount(AccountKey account) override { m_batch.own.push_back(std::move(account)); }

    void progress(std::int64_t bytesRead, std::int64_t rows) override
    {
        m_bytesRead = bytesRead;
        m_rows = rows;
    }

    void flush()
    {
        if (m_batch.posts.empty() && m_batch.own.empty())
            return;
        m_batch.bytesRead = m_bytesRead;
        m_batch.rows = m_rows;
        m_queue.push(std::exchange(m_batch, {}));
        m_bytes = 0;
        takeBack();
    }

    // Goes through the batches that are stored; the room of the last one is used again.
    void takeBack()
    {
        while (auto stored = m_queue.done()) {
            if (m_gathered && m_done)
                m_done = gather(*stored, *m_gathered);
            m_batch = std::move(*stored);
            m_batch.posts.clear();
            m_batch.stored.clear();
            m_batch.own.clear();
        }
    }

    Result<void> done() const { return m_done; }

private:
    BatchQueue &m_queue;
    GatheredPosts *m_gathered;
    Batch m_batch;
    std::size_t m_bytes = 0;
    std::int64_t m_bytesRead = 0, m_rows = 0;
    Result<void> m_done;
};

} // namespace

ParserThread::ParserThread(Input &&input, BatchQueue &queue, GatheredPosts *gathered, StopToken stop)
    : m_input(std::move(input)),
      m_queue(queue),
      m_gathered(gathered),
      m_stop(std::move(stop)),
      m_thread([this] { run(); })
{}

ParserThread::~ParserThread()
{
    if (!m_thread.joinable())
        return;
    m_queue.abandon();
    m_thread.join();
}

void ParserThread::run()
{
    QueueSink sink(m_queue, m_gathered);
    m_ended.receipt = std::move(m_input.receipt);
    m_ended.read = m_input.importer->read(m_input.path, m_input.options, sink, m_ended.receipt, m_stop);
    sink.flush();
    m_queue.finish();
    m_queue.awaitDone();
    sink.takeBack();
    m_ended.gathered = sink.done();
}

ParserThread::Ended ParserThread::join()
{
    m_thread.join();
    return std::move(m_ended);
}

} // namespace attache
