#pragma once

#include "core/desk/report_material.h"
#include "core/models/report_document.h"

#include <QCoreApplication>

#include <map>
#include <string>

namespace attache {

class FigureWords;

// Who a report goes to. The shareable copy names nobody: people have numbers, nothing is quoted unless an edited wording is
// given, and counts under 5 are left out; every other figure is the same.
struct ReportCopy {
    bool shareable = false;
    std::optional<Instant> prepared;
};

// What every section of a report works with: what it says of, how, and the document that it adds to.
class ReportContext {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    ReportContext(const ReportMaterial &gathered, const ReportDefinition &decided, const ReportCopy &forWhom,
                  const FigureWords &language);

    const ReportMaterial &material;
    const ReportDefinition &definition;
    const ReportCopy &copy;
    const FigureWords &words;
    const FigureSet set; // as this copy may show it
    ReportDocument document;

    void add(ReportBlock block) { document.blocks.push_back(std::move(block)); }
    // With the author's comment; `under` stays with it.
    void chapter(const QString &title, ReportSection section, const QString &under = {});
    void section(const QString &title);
    void remark(const std::string &words); // the author's own words; nothing for none
    void remarkOn(const char *chart);      // the comment beside that chart

    // The mark of a new footnote.
    QString footnote(const QString &note);
    // 'Amina R. @amina'; in a copy for others 'person 3', the same for the same person throughout.
    QString person(const PostKey &post, const std::string &name, const std::string &handle);
    // The name of somebody of the house; in a copy for others 'officer 2'.
    QString officer(const std::string &name);
    // 'Embassy, X'; in a copy for others 'our account 2, X', of an official 'official 2, X'.
    QString account(const Account &account);
    // What a stranger wrote, on one line of at most so many characters; in a copy for others the edited wording, or nothing.
    QString quote(const PostKey &post, const std::string &text, qsizetype longest = 0) const;
    // A count of people, messages or posts; in a copy for others 'under 5' where it is.
    QString count(std::int64_t n) const;

private:
    QString numbered(std::map<std::string, int> &known, const std::string &key, const QString &pattern);
    std::map<std::string, int> m_people, m_officers, m_accounts, m_officials;
};

} // namespace attache
