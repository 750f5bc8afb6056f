#include "tests/bench/desk_bench.h"

#include "core/desk/desk.h"
#include "core/desk/press_desk.h"
#include "core/models/message_file.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace attache::test {

using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

template <class Work>
double millisOf(Work work)
{
    const auto begun = Steady::now();
    work();
    return std::chrono::duration<double, std::milli>(Steady::now() - begun).count();
}

void tell(QJsonObject &told, const QString &name, std::vector<double> took)
{
    if (took.empty())
        return;
    std::sort(took.begin(), took.end());
    told[name + u"_median_ms"_s] = took[took.size() / 2];
    told[name + u"_worst_ms"_s] = took.back();
}

// One word that is in every other post, some that are rarer, phrases, beginnings, authors, dates, languages, no hit at all.
constexpr const char *kSearches[] = {"visa",
                                     "embassy",
                                     "consular section",
                                     "\"visa portal rejects my photo\"",
                                     "vis*",
                                     "from:embassy_000",
                                     "@embassy_001",
                                     "visa -help",
                                     "visa since:2021-01-01 until:2021-01-31",
                                     "lang:en help",
                                     "zzzznothing",
                                     "portal children monday"};

void measureSearch(const Desk &desk, QJsonObject &told)
{
    std::vector<double> took;
    QJsonArray each;
    for (const auto *typed : kSearches) {
        SearchRequest request;
        request.typed = typed;
        std::int64_t total = -1;
        took.push_back(millisOf([&] {
            const auto page = desk.search(request);
            total = page ? page->total : -1;
        }));
        each << u"%1: %2 of %3"_s.arg(QString::fromUtf8(typed)).arg(took.back(), 0, 'f', 1).arg(total);
    }
    told[u"searches"_s] = each;
    tell(told, u"search"_s, took);
}

// 200 pages of 500 rows: as far as somebody scrolls who goes through 100,000 rows.
void measureList(const Desk &desk, QJsonObject &told)
{
    std::vector<double> took;
    for (std::int64_t page = 0; page < 200; ++page) {
        ListRequest request;
        request.figure = FigureId::MessagesAll;
        request.offset = page * 500;
        request.limit = 500;
        took.push_back(millisOf([&] { static_cast<void>(static_cast<bool>(desk.list(request, {}))); }));
    }
    tell(told, u"list_page"_s, took);
}

// What the reader shows of one message after the other, as somebody goes down the list.
void measureReading(const Desk &desk, const std::vector<InboxRow> &rows, QJsonObject &told)
{
    constexpr std::size_t kRead = 100;
    std::vector<double> took;
    for (std::size_t i = 0; i < std::min(kRead, rows.size()); ++i)
        took.push_back(millisOf([&] {
            static_cast<void>(static_cast<bool>(messageFile(desk, rows[i])));
            static_cast<void>(static_cast<bool>(desk.press().draft(rows[i].post.key)));
        }));
    tell(told, u"next_message"_s, took);
}

void measureInbox(const Desk &desk, bool mayDecide, QJsonObject &told)
{
    auto &press = desk.press();
    InboxRequest request;
    request.limit = 500;
    Result<InboxPage> page = failure(Errc::Internal);
    told[u"inbox_first_ms"_s] = millisOf([&] { page = press.inbox(request); });
    told[u"inbox_again_ms"_s] = millisOf([&] { page = press.inbox(request); });
    told[u"inbox_waiting"_s] = page ? double(page->total) : -1;
    if (page)
        measureReading(desk, page->rows, told);
    if (!page || !mayDecide)
        return;
    std::vector<Decision> decisions;
    for (const auto &row : page->rows)
        decisions.push_back({0, row.post.key, DecisionKind::TooLate, {}, {}, {}, {}});
    const Deed deed{"bench", page->now};
    told[u"decided"_s] = double(decisions.size());
    told[u"decide_ms"_s] = millisOf([&] { static_cast<void>(static_cast<bool>(press.decide(deed, decisions))); });
    told[u"inbox_after_ms"_s] = millisOf([&] { page = press.inbox(request); });
    told[u"undo_ms"_s] = millisOf([&] { static_cast<void>(static_cast<bool>(press.undo(deed))); });
}

constexpr int kImported = 200'000;

// Posts that nobody has seen yet, to the accounts of the workspace.
bool writeTable(const QString &path, const std::string &own, Instant now)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("id,platform,author,created_at,text\n");
    const auto run = QString::number(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < kImported; ++i) {
        const auto at = QString::fromStdString(toIso(now - std::chrono::seconds{kImported - i}));
        file.write(u"bench-%1-%2,x,asker_%3,%4,@%5 when is the counter open, number %2?\n"_s.arg(run)
                       .arg(i)
                       .arg(i % 997)
                       .arg(at, QString::fromStdString(own))
                       .toUtf8());
    }
    return true;
}

std::string anyOwn(const Desk &desk)
{
    const auto accounts = desk.accounts();
    for (const auto &account : accounts ? *accounts : std::vector<Account>())
        if (account.kind == AccountKind::Own)
            return account.key.handle;
    return {};
}

// Decisions on 500 messages, one after the other until the import has ended, with the inbox after each.
void measureBesideImport(Desk &desk, QJsonObject &told)
{
    const QTemporaryDir folder;
    InboxRequest first;
    first.limit = 500;
    const auto page = desk.press().inbox(first);
    const auto table = folder.filePath(u"beside.csv"_s);
    if (!page || !writeTable(table, anyOwn(desk), page->now))
        return;
    std::atomic<bool> reading = false, ended = false;
    double took = 0;
    std::thread import([&] {
        ImportRequest request;
        request.files = {table.toStdString()};
        took = millisOf([&] {
            const auto progress = [&](const ImportProgress &) { reading = true; };
            static_cast<void>(static_cast<bool>(desk.import(request, progress, {})));
        });
        ended = true;
    });
    while (!reading && !ended)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    std::vector<double> decided, inbox;
    for (auto deed = Deed{"bench", page->now}; !ended; deed.at += std::chrono::seconds{1}) {
        std::vector<Decision> decisions;
        for (const auto &row : page->rows)
            decisions.push_back({0, row.post.key, DecisionKind::TooLate, {}, {}, {}, {}});
        decided.push_back(millisOf([&] { static_cast<void>(static_cast<bool>(desk.press().decide(deed, decisions))); }));
        inbox.push_back(millisOf([&] { static_cast<void>(static_cast<bool>(desk.press().inbox(first))); }));
        static_cast<void>(static_cast<bool>(desk.press().undo(deed)));
        std::this_thread::sleep_for(std::chrono::milliseconds(500)); // nobody decides without a pause
    }
    import.join();
    told[u"import_with_decisions_ms"_s] = took;
    told[u"decided_beside_import"_s] = double(decided.size());
    tell(told, u"decide_beside_import"_s, decided);
    tell(told, u"inbox_beside_import"_s, inbox);
}

} // namespace

void measureDesk(Desk &desk, bool mayDecide, QJsonObject &told)
{
    measureSearch(desk, told);
    measureList(desk, told);
    measureInbox(desk, mayDecide, told);
    if (mayDecide)
        measureBesideImport(desk, told);
}

} // namespace attache::test
