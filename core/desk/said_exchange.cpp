#include "core/desk/said_exchange.h"

#include "core/base/text.h"
#include "core/base/whole_file.h"
#include "core/desk/decisions.h"
#include "core/desk/upkeep/upkeep.h"
#include "core/domain/code_book.h"
#include "core/domain/desk_record.h"
#include "core/domain/example.h"
#include "core/store/account_store.h"
#include "core/store/decision_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace attache {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFileVersion = 1;
constexpr qint64 kLargestFile = 256 * 1024 * 1024;

struct Said {
    std::vector<Decision> decisions;
    std::vector<Record> records;
};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string member(const QJsonObject &object, const QString &name)
{
    return sanitise(object.value(name).toString().toStdString());
}

QJsonObject jsonOf(const Decision &d)
{
    QJsonObject object{{u"platform"_s, text(d.post.platform)},
                       {u"id"_s, text(d.post.id)},
                       {u"kind"_s, text(decisionName(d.kind))},
                       {u"at"_s, text(toIso(d.at))}};
    for (const auto &[name, value] :
         {std::pair(u"who"_s, d.decider), std::pair(u"reason"_s, d.reason), std::pair(u"value"_s, d.value)})
        if (!value.empty())
            object.insert(name, text(value));
    if (d.reviewAt)
        object.insert(u"review"_s, text(toIso(*d.reviewAt)));
    return object;
}

QJsonObject jsonOf(const Record &r)
{
    return {{u"kind"_s, text(r.kind)}, {u"key"_s, text(r.key)}, {u"content"_s, text(r.content)}, {u"at"_s, text(toIso(r.at))}};
}

Error notSaid(const char *where) { return Error{Errc::UnknownKind, {{}, 0, where}, "decisions of a desk"}; }

Result<Decision> decisionFrom(const QJsonObject &object)
{
    const auto kind = decisionNamed(member(object, u"kind"_s));
    const auto at = parseIso(member(object, u"at"_s));
    Decision decision;
    decision.post = {member(object, u"platform"_s), member(object, u"id"_s)};
    if (!kind || !at || decision.post.platform.empty() || decision.post.id.empty())
        return notSaid("decisions");
    decision.kind = *kind;
    decision.at = *at;
    decision.decider = member(object, u"who"_s);
    decision.reason = member(object, u"reason"_s);
    decision.value = member(object, u"value"_s);
    decision.reviewAt = parseIso(member(object, u"review"_s));
    return decision;
}

Result<void> readable(const Record &r)
{
    const auto asNothing = [](const auto &read) { return read ? Result<void>() : Result<void>(read.error()); };
    if (r.kind == kLineRecord)
        return asNothing(lineFrom(r.key, r.content));
    if (r.kind == kWatchRecord)
        return asNothing(watchFrom(r.key, r.content));
    if (r.kind == kOfficerRecord)
        return asNothing(officerFrom(r.key, r.content));
    if (r.kind == kSettingRecord || r.kind == kRetentionRecord)
        return asNothing(numberFrom(r.content));
    if (r.kind == kExampleRecord)
        return asNothing(exampleFrom(r.key, r.content));
    if (r.kind == kCollectionRecord)
        return asNothing(collectionFrom(r.key, r.content));
    if (r.kind == kLessonRecord)
        return asNothing(lessonFrom(r.key, r.content));
    if (r.kind == kCodeBookRecord)
        return asNothing(codeBookFrom(r.key, r.content));
    if (r.kind == kSampleRecord)
        return asNothing(sampleFrom(r.key, r.content));
    if (r.kind == kReadingRecord)
        return asNothing(readingFrom(r.key, r.content));
    return notSaid("records");
}

Result<Record> recordFrom(const QJsonObject &object)
{
    const auto at = parseIso(member(object, u"at"_s));
    Record record{member(object, u"kind"_s), member(object, u"key"_s), member(object, u"content"_s), at.value_or(Instant{})};
    if (!at || record.key.empty() || !readable(record))
        return notSaid("records");
    return record;
}

Result<Said> readSaid(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.exists())
        return Error{Errc::FileMissing, {path, 0, {}}, {}};
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return Error{Errc::FileUnreadable, {path, 0, {}}, {}};
    const auto document = QJsonDocument::fromJson(file.readAll()).object();
    if (document.value(u"attache_decisions"_s).toInt() != kFileVersion)
        return Error{Errc::UnknownKind, {path, 0, "attache_decisions"}, "decisions of a desk"};
    Said said;
    const auto decisions = document.value(u"decisions"_s).toArray();
    for (const auto &entry : decisions) {
        auto decision = decisionFrom(entry.toObject());
        if (!decision)
            return decision.error();
        said.decisions.push_back(std::move(*decision));
    }
    const auto records = document.value(u"records"_s).toArray();
    for (const auto &entry : records) {
        auto record = recordFrom(entry.toObject());
        if (!record)
            return record.error();
        said.records.push_back(std::move(*record));
    }
    return said;
}

using Identity = std::tuple<PostKey, DecisionKind, Instant, std::string, std::string, std::string, std::optional<Instant>>;
Identity identityOf(const Decision &d) { return {d.post, d.kind, d.at, d.decider, d.value, d.reason, d.reviewAt}; }

std::map<std::pair<PostKey, Facet>, Decision> byFacet(std::vector<Decision> standing)
{
    std::map<std::pair<PostKey, Facet>, Decision> found;
    for (auto &decision : onlyInForce(std::move(standing)))
        if (facetOf(decision.kind) != Facet::Note)
            found.insert_or_assign({decision.post, facetOf(decision.kind)}, std::move(decision));
    return found;
}

class Merging {
public:
    Merging(Database &writer, std::int64_t step, MergeReport &report) : m_writer(writer), m_step(step), m_report(report) {}

    Result<void> decisions(std::vector<Decision> theirs)
    {
        DecisionStore store(m_writer);
        AccountStore accounts(m_writer);
        Upkeep upkeep(m_writer);
        const auto mine = store.standing();
        if (!mine)
            return mine.error();
        std::set<Identity> known;
        for (const auto &decision : *mine)
            known.insert(identityOf(decision));
        for (const auto &decision : theirs) {
            if (!known.insert(identityOf(decision)).second) {
                ++m_report.same;
                continue;
            }
            const auto platform = accounts.platform(decision.post.platform);
            if (!platform)
                return platform.error();
            if (auto added = store.add(decision, *platform, m_step); !added)
                return added;
            if (auto marked = upkeep.markPost(decision.post); !marked)
                return marked;
            ++m_report.added;
        }
        compare(*mine, std::move(theirs));
        return {};
    }

    Result<void> record(const Record &theirs)
    {
        RecordStore store(m_writer);
        const auto mine = store.find(theirs.kind, theirs.key);
        if (!mine)
            return mine.error();
        if (*mine && (*mine)->content == theirs.content) {
            ++m_report.recordsSame;
            return {};
        }
        const auto put = store.put(m_step, theirs);
        if (!put)
            return put.error();
        ++m_report.recordsAdded;
        if (!*mine)
            return {};
        const bool theirsHolds = std::tie((*mine)->at, (*mine)->content) < std::tie(theirs.at, theirs.content);
        m_report.records.push_back({**mine, theirs, theirsHolds});
        if (theirsHolds)
            return {};
        const auto back = store.put(m_step, **mine); // theirs stays in the history of the record
        return back ? Result<void>() : back.error();
    }

private:
    void compare(std::vector<Decision> mine, std::vector<Decision> theirs)
    {
        std::stable_sort(theirs.begin(), theirs.end(), [](const Decision &a, const Decision &b) { return a.at < b.at; });
        const auto before = byFacet(std::move(mine));
        for (auto &[place, decision] : byFacet(std::move(theirs))) {
            const auto own = before.find(place);
            if (own == before.end() || (own->second.kind == decision.kind && own->second.value == decision.value))
                continue;
            m_report.decisions.push_back({own->second, decision, decision.at >= own->second.at});
        }
    }

    Database &m_writer;
    std::int64_t m_step;
    MergeReport &m_report;
};

} // namespace

Result<void> writeSaid(Database &reader, const std::string &path)
{
    const auto decisions = DecisionStore(reader).standing();
    const auto records = RecordStore(reader).everything();
    if (!decisions || !records)
        return decisions ? records.error() : decisions.error();
    QJsonArray said;
    for (const auto &decision : *decisions)
        said.append(jsonOf(decision));
    QJsonArray kept;
    for (const auto &record : *records)
        if (record.kind != kViewRecord)
            kept.append(jsonOf(record));
    const QJsonObject document{{u"attache_decisions"_s, kFileVersion}, {u"decisions"_s, said}, {u"records"_s, kept}};
    return writeWholeFile(path, QJsonDocument(document).toJson(QJsonDocument::Indented).toStdString());
}

Result<MergeReport> mergeSaid(Database &writer, const Deed &deed, const std::string &path)
{
    auto said = readSaid(path);
    if (!said) {
        auto error = said.error();
        error.place.file = path;
        return error;
    }
    MergeReport report;
    const auto step = asStep(writer, deed, "merge", [&](std::int64_t id) -> Result<void> {
        Merging merging(writer, id, report);
        if (auto done = merging.decisions(std::move(said->decisions)); !done)
            return done;
        for (const auto &record : said->records)
            if (auto done = merging.record(record); !done)
                return done;
        return {};
    });
    if (!step)
        return step.error();
    return report;
}

} // namespace attache
