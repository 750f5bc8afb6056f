#include "tests/bench/desk_bench.h"

#include "core/desk/desk.h"
#include "core/desk/press_desk.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
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

void measureInbox(const Desk &desk, bool mayDecide, QJsonObject &told)
{
    auto &press = desk.press();
    InboxRequest request;
    request.limit = 500;
    Result<InboxPage> page = failure(Errc::Internal);
    told[u"inbox_first_ms"_s] = millisOf([&] { page = press.inbox(request); });
    told[u"inbox_again_ms"_s] = millisOf([&] { page = press.inbox(request); });
    told[u"inbox_waiting"_s] = page ? double(page->total) : -1;
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

} // namespace

void measureDesk(const Desk &desk, bool mayDecide, QJsonObject &told)
{
    measureSearch(desk, told);
    measureList(desk, told);
    measureInbox(desk, mayDecide, told);
}

} // namespace attache::test
