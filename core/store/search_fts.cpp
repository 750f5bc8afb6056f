#include "core/store/search_fts.h"

#include "core/store/database.h"
#include "core/store/search_tokens.h"

#include <sqlite3.h>

#include <new>

namespace attache {

namespace {

using TakeToken = int (*)(void *, int, const char *, int, int, int);

// Hands tokens on to SQLite.
class FtsSink final : public TokenSink {
public:
    FtsSink(void *context, TakeToken handOn) : m_context(context), m_handOn(handOn) {}

    bool take(const SearchToken &token) override
    {
        m_code = m_handOn(m_context, token.beside ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                          static_cast<int>(token.text.size()), static_cast<int>(token.begin), static_cast<int>(token.end));
        return m_code == SQLITE_OK;
    }
    int code() const { return m_code; }

private:
    void *m_context;
    TakeToken m_handOn;
    int m_code = SQLITE_OK;
};

int makeTokenizer(void *, const char **, int, Fts5Tokenizer **made)
{
    auto *tokenizer = new (std::nothrow) SearchTokenizer;
    *made = reinterpret_cast<Fts5Tokenizer *>(tokenizer);
    return tokenizer ? SQLITE_OK : SQLITE_NOMEM;
}

void dropTokenizer(Fts5Tokenizer *tokenizer) { delete reinterpret_cast<SearchTokenizer *>(tokenizer); }

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int length, TakeToken take)
{
    if (!text || length <= 0)
        return SQLITE_OK;
    FtsSink sink(context, take);
    const auto purpose = (flags & FTS5_TOKENIZE_QUERY) ? SearchTokenizer::For::Query : SearchTokenizer::For::Index;
    try { // nothing thrown may pass through SQLite
        reinterpret_cast<SearchTokenizer *>(tokenizer)->run({text, static_cast<std::size_t>(length)}, purpose, sink);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
    return sink.code();
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *ask = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &ask, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(ask, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(ask);
    }
    sqlite3_finalize(ask);
    return api;
}

} // namespace

Result<void> registerSearchTokenizer(sqlite3 *connection)
{
    auto *api = apiOf(connection);
    if (!api)
        return failure(Errc::Internal, "full-text search");
    fts5_tokenizer made{makeTokenizer, dropTokenizer, tokenize};
    const int code = api->xCreateTokenizer(api, "attache", nullptr, &made, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, "tokenizer");
    return {};
}

} // namespace attache
