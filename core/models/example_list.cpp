#include "core/models/example_list.h"

#include "core/models/case_words.h"
#include "core/models/display_text.h"
#include "core/models/figure_words.h"
#include "core/models/subject_words.h"

#include <QCoreApplication>

namespace attache {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ExampleList)
};

constexpr qsizetype kLongestTitle = 80, kLongestPoint = 120;

QString fromText(const std::string &text) { return QString::fromStdString(text); }

bool fits(const ExampleRow &row, const ExampleFilter &filter)
{
    const Example &example = row.example;
    if ((filter.verdict && *filter.verdict != example.verdict) || (filter.kind && *filter.kind != example.kind))
        return false;
    QStringList all{fromText(example.title), fromText(row.text), fromText(example.point), fromText(example.notes)};
    for (const auto &tag : example.tags)
        all << fromText(tag);
    if (example.own)
        for (const CasePost &post : example.own->posts)
            all << fromText(post.text);
    const QString whole = all.join(u'\n');
    const QStringList typed = filter.words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed)
        if (!whole.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace

QString exampleTitle(const ExampleRow &row)
{
    return oneLine(row.example.title.empty() ? row.text : row.example.title, kLongestTitle);
}

PressList exampleList(const std::vector<ExampleRow> &rows, const ExampleFilter &filter)
{
    PressList list;
    list.heads = {Say::tr("Example"), Say::tr("Worth"), Say::tr("The point it teaches"), Say::tr("Subject")};
    for (const ExampleRow &row : rows) {
        if (!fits(row, filter))
            continue;
        TextRow line;
        const Example &example = row.example;
        const QString point = example.point.empty() ? Say::tr("not written down yet") : oneLine(example.point, kLongestPoint);
        line.cells = {exampleTitle(row), verdictWords(example.verdict), point, subjectWords(row.subject)};
        line.conversation = row.conversation;
        line.key = example.key;
        list.rows.push_back(std::move(line));
    }
    list.total = qint64(list.rows.size());
    return list;
}

PressList collectionList(const std::vector<Collection> &collections, const FigureWords &words)
{
    PressList list;
    list.heads = {Say::tr("Collection"), Say::tr("Examples")};
    for (const Collection &collection : collections) {
        TextRow line;
        line.cells = {oneLine(collection.name), words.count(qint64(collection.examples.size()))};
        line.key = collection.name;
        list.rows.push_back(std::move(line));
    }
    list.total = qint64(list.rows.size());
    return list;
}

PressList lessonList(const std::vector<LessonRecord> &lessons, const Zone &zone, const FigureWords &words)
{
    PressList list;
    list.heads = {Say::tr("Lesson"), Say::tr("Held"), Say::tr("Examples"), Say::tr("Trainees")};
    for (const LessonRecord &lesson : lessons) {
        TextRow line;
        line.cells = {lesson.collection.empty() ? Say::tr("single examples") : oneLine(lesson.collection),
                      words.moment(lesson.at, zone), words.count(qint64(lesson.examples.size())),
                      words.count(qint64(lesson.sheets.size()))};
        line.key = lesson.key;
        list.rows.push_back(std::move(line));
    }
    list.total = qint64(list.rows.size());
    return list;
}

} // namespace attache
