#include "core/models/import_plan.h"

#include "core/domain/platform.h"
#include "core/models/desk_tasks.h"
#include "core/models/figure_words.h"

#include <algorithm>

namespace attache {

namespace {

// So many posts are looked at: enough to tell what a file is, few enough to tell it at once.
constexpr std::int64_t kPostsLookedAt = 20'000;

struct Look {
    ImportPreview preview;
    TablePreview table;
    Zone zone;
};

Result<Look> lookAt(const Desk &desk, const std::string &path, const ImportRequest &request, const StopToken &stop)
{
    auto preview = desk.preview(path, request, {5, kPostsLookedAt}, stop);
    const auto name = desk.zone();
    if (!preview || !name)
        return preview ? name.error() : preview.error();
    Look look{std::move(*preview), {}, {}};
    if (const auto zone = Zone::named(*name))
        look.zone = *zone;
    if (!look.preview.header.empty())
        if (auto table = tablePreview(path))
            look.table = std::move(*table);
    return look;
}

bool hasZonelessTimes(const Receipt &receipt)
{
    return std::any_of(receipt.refusals.begin(), receipt.refusals.end(),
                       [](const RefusalCount &r) { return r.code == Refusal::TimeWithoutZone; });
}

bool holdsPosts(const PlannedFile &file) { return !file.looking && !file.preview.coverage.empty(); }

} // namespace

ImportPlan::ImportPlan(DeskTasks &tasks, const FigureWords &words, QObject *parent)
    : QObject(parent),
      m_tasks(tasks),
      m_words(words)
{}

void ImportPlan::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool known = std::any_of(m_files.begin(), m_files.end(), [&](const auto &file) { return file->path == path; });
        if (path.isEmpty() || known)
            continue;
        auto file = std::make_unique<PlannedFile>();
        file->id = ++m_lastId;
        file->path = path;
        m_files.push_back(std::move(file));
        emit added(m_lastId);
        look(*m_files.back());
    }
}

void ImportPlan::remove(int id)
{
    if (PlannedFile *file = find(id))
        file->latest.drop();
    std::erase_if(m_files, [id](const auto &file) { return file->id == id; });
    emit removed(id);
}

PlannedFile *ImportPlan::find(int id) const
{
    const auto it = std::find_if(m_files.begin(), m_files.end(), [id](const auto &file) { return file->id == id; });
    return it == m_files.end() ? nullptr : it->get();
}

const PlannedFile *ImportPlan::file(int id) const { return find(id); }

void ImportPlan::look(PlannedFile &file)
{
    file.looking = true;
    emit changed(file.id);
    const LatestOnly::Ticket ticket = file.latest.take();
    const auto answer =
        m_tasks.read(ticket.stop, [path = file.path.toStdString(), request = requestFor(file),
                                   stop = ticket.stop](const Desk &desk) { return lookAt(desk, path, request, stop); });
    m_tasks.whenDone(answer, this, [this, ticket, id = file.id](const Result<Look> &look) {
        PlannedFile *known = find(id);
        if (!known || !known->latest.isLast(ticket))
            return;
        ImportPreview failed;
        failed.receipt.path = known->path.toStdString();
        if (!look)
            failed.receipt.error = look.error();
        else
            m_zone = look->zone;
        take(id, look ? look->preview : failed, look ? look->table : TablePreview());
    });
}

void ImportPlan::take(int id, const ImportPreview &preview, const TablePreview &table)
{
    PlannedFile &file = *find(id);
    file.looking = false;
    file.preview = preview;
    file.table = table;
    file.view = importPreviewView(preview, m_zone, m_words);
    if (!file.columnsChosen && file.isMappable()) {
        const QString zone = file.columns.zone;
        file.columns = columnChoiceOf(preview);
        if (file.columns.zone.isEmpty())
            file.columns.zone = zone.isEmpty() ? QString::fromStdString(m_zone.name()) : zone;
    }
    // Times without a zone are those of the workspace, unless the person says otherwise.
    if (!file.zoneAsked && hasZonelessTimes(preview.receipt)) {
        file.zoneAsked = true;
        file.columns.zone = QString::fromStdString(m_zone.name());
        return look(file);
    }
    emit changed(id);
}

void ImportPlan::setColumns(int id, const ColumnChoice &columns)
{
    PlannedFile *file = find(id);
    if (!file || file->columns == columns)
        return;
    file->columnsChosen = true;
    file->columns = columns;
    look(*file);
}

void ImportPlan::setRemembered(int id, bool remember)
{
    if (PlannedFile *file = find(id))
        file->remember = remember;
}

void ImportPlan::setPrivatePosts(bool wanted)
{
    if (std::exchange(m_privatePosts, wanted) == wanted)
        return;
    for (const auto &file : m_files)
        look(*file);
}

void ImportPlan::setOwn(const QString &platform, const QString &handle)
{
    QString plain = handle.trimmed();
    plain.remove(0, plain.startsWith(u'@') ? 1 : 0);
    m_own = plain.toStdString();
    if (!m_own.empty() && !platform.isEmpty())
        m_own = platformKey(platform.toStdString()) + ":" + m_own;
}

bool ImportPlan::isLooking() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const auto &file) { return file->looking; });
}

bool ImportPlan::isReady() const
{
    return !isLooking() && std::any_of(m_files.begin(), m_files.end(), [](const auto &file) { return file->isReadable(); });
}

bool ImportPlan::needsOwnAccount() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const auto &file) { return holdsPosts(*file) && !file->preview.ownKnown; });
}

bool ImportPlan::hasPrivatePosts() const
{
    return m_privatePosts || std::any_of(m_files.begin(), m_files.end(), [](const auto &file) {
               return file->preview.receipt.warned(Warning::PrivateLeftOut);
           });
}

std::vector<NamedOften> ImportPlan::likelyOwn() const
{
    std::vector<NamedOften> likely;
    for (const auto &file : m_files) {
        if (!holdsPosts(*file) || file->preview.ownKnown)
            continue;
        // In a file of one account's posts that account; elsewhere whom people name before who writes much.
        const auto &names =
            holdsOwnPostsOnly(file->preview) || file->preview.mentioned.empty() ? file->preview.authors : file->preview.mentioned;
        likely.insert(likely.end(), names.begin(), names.end());
    }
    std::stable_sort(likely.begin(), likely.end(), [](const auto &a, const auto &b) { return a.posts > b.posts; });
    return likely;
}

QStringList ImportPlan::platforms() const
{
    QStringList platforms;
    for (const auto &file : m_files)
        if (holdsPosts(*file) && !file->preview.ownKnown)
            for (const auto &one : file->preview.coverage)
                platforms << QString::fromStdString(one.account.platform);
    platforms.removeDuplicates();
    return platforms;
}

FileChoice ImportPlan::choiceOf(const PlannedFile &file) const
{
    FileChoice choice;
    choice.zone = file.columns.zone.toStdString();
    if (file.columnsChosen && file.isMappable())
        choice.columnMap = columnMapOf(file.columns);
    return choice;
}

ImportRequest ImportPlan::requestFor(const PlannedFile &file) const
{
    ImportRequest request;
    const auto path = file.path.toStdString();
    request.files = {path};
    request.privatePosts = m_privatePosts;
    request.choices[path] = choiceOf(file);
    return request;
}

ImportRequest ImportPlan::request() const
{
    ImportRequest request;
    request.privatePosts = m_privatePosts;
    request.onCancel = m_onCancel;
    if (!m_own.empty() && needsOwnAccount())
        request.own.push_back(m_own);
    for (const auto &file : m_files) {
        if (!file->isReadable())
            continue;
        const auto path = file->path.toStdString();
        auto choice = choiceOf(*file);
        if (file->isMappable() && file->remember && (file->columnsChosen || file->zoneAsked)) {
            choice.columnMap = columnMapOf(file->columns);
            choice.saveMap = true;
        }
        request.files.push_back(path);
        request.choices[path] = std::move(choice);
    }
    return request;
}

} // namespace attache
