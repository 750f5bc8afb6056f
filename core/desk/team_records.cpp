#include "core/desk/team_records.h"

#include "core/base/text.h"
#include "core/desk/decisions.h"
#include "core/store/record_store.h"

#include <algorithm>

namespace attache {

namespace {

Error unusable(const char *member) { return Error{Errc::Usage, {{}, 0, member}, "missing"}; }

Result<void> put(Database &writer, const Deed &deed, std::string_view kind, const std::string &name, const std::string &content)
{
    const auto key = sanitise(name);
    if (trimmed(key).empty())
        return unusable("name");
    const auto step = asStep(writer, deed, kind, [&](std::int64_t id) -> Result<void> {
        const auto done = RecordStore(writer).put(id, {std::string(kind), key, content, deed.at});
        return done ? Result<void>() : done.error();
    });
    return step ? Result<void>() : step.error();
}

template <class Value>
Result<std::vector<Value>> allOf(Database &reader, std::string_view kind,
                                 Result<Value> (*read)(const std::string &key, std::string_view content))
{
    const auto records = RecordStore(reader).all(kind);
    if (!records)
        return records.error();
    std::vector<Value> values;
    for (const auto &record : *records) {
        auto value = read(record.key, record.content);
        if (!value)
            return value.error();
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace

Result<std::vector<WatchWords>> watchWords(Database &reader) { return allOf<WatchWords>(reader, kWatchRecord, watchFrom); }

Result<void> putWatchWords(Database &writer, const Deed &deed, const WatchWords &watch)
{
    auto clean = watch;
    std::erase_if(clean.words, [](const std::string &word) { return trimmed(word).empty(); });
    for (auto &word : clean.words)
        word = sanitise(word);
    if (clean.words.empty())
        return unusable("words");
    return put(writer, deed, kWatchRecord, watch.name, contentOf(clean));
}

Result<std::vector<Officer>> officers(Database &reader) { return allOf<Officer>(reader, kOfficerRecord, officerFrom); }

Result<void> addOfficer(Database &writer, const Deed &deed, const std::string &name)
{
    const auto standing = RecordStore(writer).find(kOfficerRecord, sanitise(name));
    if (!standing)
        return standing.error();
    Officer officer{name, deed.at, {}};
    if (*standing) // comes back: the day of the first beginning stays
        if (const auto before = officerFrom(name, (*standing)->content))
            officer.since = before->since;
    return put(writer, deed, kOfficerRecord, name, contentOf(officer));
}

Result<void> retireOfficer(Database &writer, const Deed &deed, const std::string &name)
{
    const auto standing = RecordStore(writer).find(kOfficerRecord, sanitise(name));
    if (!standing)
        return standing.error();
    if (!*standing)
        return Error{Errc::NoSuchAccount, {{}, 0, name}, {}};
    auto officer = officerFrom(name, (*standing)->content);
    if (!officer)
        return officer.error();
    officer->retiredAt = deed.at;
    return put(writer, deed, kOfficerRecord, name, contentOf(*officer));
}

Result<SavedViews> savedViews(Database &reader)
{
    const auto records = RecordStore(reader).all(kViewRecord);
    if (!records)
        return records.error();
    SavedViews found;
    for (const auto &record : *records) {
        auto view = viewFrom(record.key, record.content);
        if (view && !view->retired)
            found.views.push_back(std::move(*view));
        else if (!view && view.error().code == Errc::WorkspaceNewer)
            found.newer.push_back(record.key);
        else if (!view)
            return view.error();
    }
    return found;
}

Result<void> putView(Database &writer, const Deed &deed, const SavedView &view)
{
    return put(writer, deed, kViewRecord, view.name, contentOf(view));
}

Result<void> renameView(Database &writer, const Deed &deed, const std::string &name, const std::string &to)
{
    const auto all = savedViews(writer);
    if (!all)
        return all.error();
    const auto named = [&all](const std::string &wanted) { return std::ranges::find(all->views, wanted, &SavedView::name); };
    const auto key = sanitise(to);
    if (named(name) == all->views.end() || named(key) != all->views.end() || trimmed(key).empty())
        return unusable("name");
    auto old = *named(name), renamed = old;
    old.retired = true;
    renamed.name = key;
    const auto step = asStep(writer, deed, kViewRecord, [&](std::int64_t id) -> Result<void> {
        RecordStore records(writer);
        for (const auto &view : {old, renamed})
            if (const auto done = records.put(id, {std::string(kViewRecord), view.name, contentOf(view), deed.at}); !done)
                return done.error();
        return {};
    });
    return step ? Result<void>() : step.error();
}

} // namespace attache
