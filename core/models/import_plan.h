#pragma once

#include "core/models/column_choice.h"
#include "core/models/import_preview_view.h"
#include "core/models/latest_only.h"
#include "core/models/table_preview.h"

#include <QObject>

#include <memory>
#include <vector>

namespace attache {

class DeskTasks;
class FigureWords;

// One file that may be imported: what it is, and what a person said of it.
struct PlannedFile {
    int id = 0;
    QString path;
    bool looking = true; // its preview is not there yet
    ImportPreview preview;
    ImportPreviewView view;
    TablePreview table;         // of a table whose columns can be chosen: its head as it stands
    ColumnChoice columns;       // as they are read now
    bool columnsChosen = false; // by the person, in this plan
    bool zoneAsked = false;     // its times bear no zone
    bool remember = true;       // what was chosen of columns and zone, for the next file of this header
    LatestOnly latest;

    bool isMappable() const { return !preview.header.empty(); }
    bool isReadable() const { return !looking && preview.receipt.read > preview.receipt.refused; }
};

// What is going to be imported, looked at before anything is written. Lives in the window's thread; files are read in workers.
class ImportPlan final : public QObject {
    Q_OBJECT
public:
    ImportPlan(DeskTasks &tasks, const FigureWords &words, QObject *parent = nullptr);

    void add(const QStringList &paths); // files and folders; those that stand there already are not added again
    void remove(int id);
    const std::vector<std::unique_ptr<PlannedFile>> &files() const { return m_files; }
    const PlannedFile *file(int id) const;

    void setColumns(int id, const ColumnChoice &columns); // looks again
    void setRemembered(int id, bool remember);
    void setPrivatePosts(bool wanted);                           // looks again at every file
    void setOwn(const QString &platform, const QString &handle); // without handle: not told
    void setOnCancel(ImportRequest::OnCancel what) { m_onCancel = what; }

    bool isLooking() const;
    bool isReady() const;                       // something can be imported, and every file was looked at
    bool needsOwnAccount() const;               // nothing says which account is ours
    bool hasPrivatePosts() const;               // posts to few readers are left out, or would be
    std::vector<NamedOften> likelyOwn() const;  // accounts that may be ours, the likeliest first
    QStringList platforms() const;              // of the files whose account is asked for
    const Zone &zone() const { return m_zone; } // of the workspace

    ImportRequest request() const; // of the files that can be read

signals:
    void added(int id);
    void changed(int id);
    void removed(int id);

private:
    PlannedFile *find(int id) const;
    ImportRequest requestFor(const PlannedFile &file) const;
    FileChoice choiceOf(const PlannedFile &file) const;
    void look(PlannedFile &file);
    void take(int id, const ImportPreview &preview, const TablePreview &table);

    DeskTasks &m_tasks;
    const FigureWords &m_words;
    Zone m_zone;
    std::vector<std::unique_ptr<PlannedFile>> m_files;
    int m_lastId = 0;
    bool m_privatePosts = false;
    std::string m_own; // '[platform:]handle', or nothing
    ImportRequest::OnCancel m_onCancel = ImportRequest::OnCancel::KeepBatches;
};

} // namespace attache
